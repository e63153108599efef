#include "model/column_definition.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "source/suggest.h"

namespace pie::gen {
namespace {

struct Token {
  enum class Kind { kWord, kQuoted, kText, kOther } kind = Kind::kOther;
  std::string text;  // words in lower case, quoted identifiers without quotes
  size_t begin = 0, end = 0;
};

struct TypeName {
  std::string_view name;
  ColumnKind kind;
  bool serial = false;
};

// Longer names first: "timestamp with time zone" before "timestamp".
constexpr TypeName kTypes[] = {
    {"timestamp with time zone", ColumnKind::kTimestamptz},
    {"timestamp without time zone", ColumnKind::kTimestamp},
    {"time without time zone", ColumnKind::kTime},
    {"double precision", ColumnKind::kDouble},
    {"character varying", ColumnKind::kText},
    {"timestamptz", ColumnKind::kTimestamptz},
    {"timestamp", ColumnKind::kTimestamp},
    {"smallserial", ColumnKind::kSmallint, true},
    {"bigserial", ColumnKind::kBigint, true},
    {"serial", ColumnKind::kInteger, true},
    {"character", ColumnKind::kText},
    {"smallint", ColumnKind::kSmallint},
    {"interval", ColumnKind::kInterval},
    {"boolean", ColumnKind::kBoolean},
    {"integer", ColumnKind::kInteger},
    {"varchar", ColumnKind::kText},
    {"numeric", ColumnKind::kNumeric},
    {"decimal", ColumnKind::kNumeric},
    {"bigint", ColumnKind::kBigint},
    {"float4", ColumnKind::kReal},
    {"float8", ColumnKind::kDouble},
    {"float", ColumnKind::kDouble},
    {"jsonb", ColumnKind::kJsonb},
    {"bytea", ColumnKind::kBytea},
    {"json", ColumnKind::kJson},
    {"text", ColumnKind::kText},
    {"char", ColumnKind::kText},
    {"bool", ColumnKind::kBoolean},
    {"int2", ColumnKind::kSmallint},
    {"int4", ColumnKind::kInteger},
    {"int8", ColumnKind::kBigint},
    {"real", ColumnKind::kReal},
    {"uuid", ColumnKind::kUuid},
    {"date", ColumnKind::kDate},
    {"time", ColumnKind::kTime},
    {"int", ColumnKind::kInteger},
};

// What other databases and languages call a type, and what PostgreSQL does.
constexpr std::pair<std::string_view, std::string_view> kForeignNames[] = {
    {"string", "text"},          {"str", "text"},
    {"longtext", "text"},        {"nvarchar", "text"},
    {"datetime", "timestamptz"}, {"number", "numeric"},
    {"money", "numeric"},        {"double", "double precision"},
    {"integer64", "bigint"},     {"int64", "bigint"},
    {"long", "bigint"},          {"int32", "integer"},
    {"tinyint", "smallint"},     {"object", "jsonb"},
    {"array", "jsonb"},          {"blob", "bytea"},
    {"binary", "bytea"},         {"guid", "uuid"},
};

bool IsWordChar(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::optional<ColumnKind> ArrayOf(ColumnKind kind) {
  switch (kind) {
    case ColumnKind::kText:
      return ColumnKind::kTextArray;
    case ColumnKind::kInteger:
      return ColumnKind::kIntegerArray;
    case ColumnKind::kBigint:
      return ColumnKind::kBigintArray;
    case ColumnKind::kUuid:
      return ColumnKind::kUuidArray;
    default:
      return std::nullopt;
  }
}

class Parser {
 public:
  explicit Parser(Column& column) : column_(column), text_(column.definition.value) {}

  std::string Parse() {
    if (!Tokenize() || !CheckBalance() || !ParseType()) return problem_;
    while (at_ < tokens_.size() && problem_.empty()) ParseConstraint();
    if (problem_.empty() && column_.primary_key) column_.not_null = true;
    return problem_;
  }

 private:
  bool Fail(std::string problem) {
    if (problem_.empty()) problem_ = std::move(problem);
    return false;
  }

  bool Tokenize() {
    for (size_t i = 0; i < text_.size();) {
      char c = text_[i];
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        ++i;
        continue;
      }
      if (c == ';') return Fail("a column definition must not contain ';'");
      std::string_view two = std::string_view(text_).substr(i, 2);
      if (two == "--" || two == "/*") return Fail("a column definition must not contain comments");
      if (c == '$' || c == '\\')
        return Fail("a column definition must not contain '" + std::string(1, c) + "'");
      Token token;
      token.begin = i;
      if (c == '\'' || c == '"') {
        if (!ReadQuoted(c, i, token)) return false;
      } else if (IsWordChar(c)) {
        token.kind = Token::Kind::kWord;
        for (; i < text_.size() && (IsWordChar(text_[i]) || text_[i] == '.'); ++i) {
          char lower = text_[i] >= 'A' && text_[i] <= 'Z' ? static_cast<char>(text_[i] - 'A' + 'a')
                                                          : text_[i];
          token.text += lower;
        }
      } else {
        token.text = std::string(1, c);
        ++i;
      }
      token.end = i;
      tokens_.push_back(std::move(token));
    }
    return !tokens_.empty() || Fail("expected a PostgreSQL type, found nothing");
  }

  bool ReadQuoted(char quote, size_t& i, Token& token) {
    token.kind = quote == '"' ? Token::Kind::kQuoted : Token::Kind::kText;
    for (++i; i < text_.size(); ++i) {
      if (text_[i] == quote && i + 1 < text_.size() && text_[i + 1] == quote) {
        ++i;
      } else if (text_[i] == quote) {
        ++i;
        return true;
      }
      token.text += text_[i];
    }
    return Fail("quoted text is never closed");
  }

  bool CheckBalance() {
    std::string open;
    for (const Token& token : tokens_) {
      if (token.kind != Token::Kind::kOther) continue;
      char c = token.text[0];
      if (c == '(' || c == '[') open += c;
      if (c != ')' && c != ']') continue;
      if (open.empty() || open.back() != (c == ')' ? '(' : '[')) {
        return Fail("unbalanced '" + token.text + "'");
      }
      open.pop_back();
    }
    return open.empty() || Fail("'" + open.substr(open.size() - 1) + "' is never closed");
  }

  bool Is(std::string_view word, size_t ahead = 0) const {
    return at_ + ahead < tokens_.size() && tokens_[at_ + ahead].text == word &&
           (tokens_[at_ + ahead].kind == Token::Kind::kWord ||
            tokens_[at_ + ahead].kind == Token::Kind::kOther);
  }

  bool Take(std::string_view words) {
    size_t ahead = 0;
    while (!words.empty()) {
      size_t blank = words.find(' ');
      if (!Is(words.substr(0, blank), ahead++)) return false;
      words = blank == std::string_view::npos ? "" : words.substr(blank + 1);
    }
    at_ += ahead;
    return true;
  }

  // Skips "( ... )".
  bool TakeGroup() {
    if (!Is("(")) return false;
    int depth = 0;
    do {
      if (Is("(")) ++depth;
      if (Is(")")) --depth;
      ++at_;
    } while (depth > 0 && at_ < tokens_.size());
    return true;
  }

  std::string Written(size_t from, size_t to) const {
    if (from >= to) return "";
    return text_.substr(tokens_[from].begin, tokens_[to - 1].end - tokens_[from].begin);
  }

  bool ParseType() {
    const TypeName* found = nullptr;
    for (const TypeName& type : kTypes) {
      if (!Take(type.name)) continue;
      found = &type;
      break;
    }
    if (found == nullptr) {
      std::vector<std::string> names;
      for (const TypeName& type : kTypes) names.emplace_back(type.name);
      for (const auto& [foreign, name] : kForeignNames) {
        if (Is(foreign)) return Fail(UnknownType() + "; in PostgreSQL this is " + Quoted(name));
      }
      return Fail(UnknownType() + DidYouMean(tokens_[0].text, names));
    }
    TakeGroup();  // varchar(20), numeric(10, 2)
    column_.kind = found->kind;
    column_.sql_type = Written(0, at_);
    if (found->serial) {
      column_.generated = column_.not_null = true;
      column_.sql_type = found->kind == ColumnKind::kBigint    ? "bigint"
                         : found->kind == ColumnKind::kInteger ? "integer"
                                                               : "smallint";
    }
    if (!Take("[ ]")) return true;
    column_.sql_type += "[]";
    if (auto array = ArrayOf(found->kind)) {
      column_.kind = *array;
      return true;
    }
    return Fail("arrays of " + Quoted(found->name) + " are not supported; use jsonb");
  }

  std::string UnknownType() const { return "unknown column type " + Quoted(tokens_[0].text); }

  void ParseConstraint() {
    if (Take("constraint")) {
      ++at_;
    } else if (Take("not null")) {
      column_.not_null = true;
    } else if (Take("primary key")) {
      column_.primary_key = true;
    } else if (Take("unique")) {
      column_.unique = true;
    } else if (Take("default")) {
      ParseDefault();
    } else if (Take("references")) {
      ParseReferences();
    } else if (Take("check")) {
      if (!TakeGroup()) Fail("expected '(' after 'check'");
    } else if (Take("collate")) {
      ++at_;
    } else if (Take("generated always as") || Take("generated by default as")) {
      column_.generated = true;
      if (Take("identity")) {
        column_.not_null = true;
        TakeGroup();
      } else if (!TakeGroup() || !Take("stored")) {
        Fail("expected 'identity' or '(expression) stored' after 'generated ... as'");
      }
    } else if (!Take("null")) {
      Fail("expected a constraint such as 'not null', found " + Quoted(tokens_[at_].text));
    }
  }

  bool StartsConstraint() const {
    for (std::string_view word : {"not", "null", "primary", "unique", "default", "references",
                                  "check", "constraint", "generated", "collate"}) {
      if (Is(word)) return true;
    }
    return false;
  }

  void ParseDefault() {
    if (!column_.default_sql.empty()) Fail("'default' is there twice");
    size_t from = at_;
    while (at_ < tokens_.size() && (at_ == from || !StartsConstraint())) {
      if (Is(",")) Fail("a column definition must not contain ',' outside of parentheses");
      if (!TakeGroup()) ++at_;
    }
    column_.default_sql = Written(from, at_);
    if (column_.default_sql.empty()) Fail("expected an expression after 'default'");
  }

  void ParseReferences() {
    if (at_ >= tokens_.size() || tokens_[at_].kind == Token::Kind::kOther ||
        tokens_[at_].kind == Token::Kind::kText) {
      Fail("expected a table after 'references'");
      return;
    }
    column_.references = {tokens_[at_].text, column_.definition.span};
    ++at_;
    if (Is("(")) {
      if (at_ + 2 < tokens_.size() && Is(")", 2)) column_.references_column = tokens_[at_ + 1].text;
      TakeGroup();
      if (column_.references_column.empty())
        Fail("expected one column in 'references table(column)'");
    }
    while (Take("on delete") || Take("on update")) {
      bool known = Take("cascade") || Take("restrict") || Take("no action") || Take("set null") ||
                   Take("set default");
      if (!known) Fail("expected 'cascade', 'restrict', 'no action', 'set null' or 'set default'");
    }
    if (Take("deferrable")) Take("initially deferred");
  }

  Column& column_;
  const std::string& text_;
  std::vector<Token> tokens_;
  size_t at_ = 0;
  std::string problem_;
};

}  // namespace

std::string ParseColumnDefinition(Column& column) { return Parser(column).Parse(); }

}  // namespace pie::gen
