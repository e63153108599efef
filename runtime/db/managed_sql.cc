#include "db/managed_sql.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/json_access.h"

namespace pie {
namespace {

constexpr std::string_view kReads[] = {"SELECT", "VALUES", "TABLE"};
constexpr std::string_view kWrites[] = {"INSERT", "UPDATE", "DELETE", "MERGE"};

bool IsWordStart(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80);
}
bool IsWordPart(char c) { return IsWordStart(c) || (c >= '0' && c <= '9') || c == '$'; }

// Goes through the words of a statement. Comments are skipped as the server does it, since the
// first word decides; strings are not: a word in a string only makes a read a write.
class Words {
 public:
  explicit Words(std::string_view sql) : rest_(sql) {}

  // Upper case; empty at the end. `only_brackets` tells whether anything but space, comments and
  // opening brackets came before it.
  std::string Next(bool* only_brackets) {
    while (!rest_.empty() && !IsWordStart(rest_[0])) {
      if (SkipComment()) continue;
      if (std::string_view(" \t\r\n\f\v(").find(rest_[0]) == std::string_view::npos) {
        *only_brackets = false;
      }
      rest_.remove_prefix(1);
    }
    std::string word;
    while (!rest_.empty() && IsWordPart(rest_[0])) {
      char c = rest_[0];
      word += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
      rest_.remove_prefix(1);
    }
    return word;
  }

 private:
  bool SkipComment() {
    if (rest_.starts_with("--")) {
      rest_.remove_prefix(std::min(rest_.find_first_of("\r\n"), rest_.size()));
      return true;
    }
    if (!rest_.starts_with("/*")) return false;
    int depth = 0;
    while (!rest_.empty()) {
      bool open = rest_.starts_with("/*"), close = rest_.starts_with("*/");
      depth += open - close;
      rest_.remove_prefix(open || close ? 2 : 1);
      if (depth == 0) break;
    }
    return true;
  }

  std::string_view rest_;
};

// pg_type.oid of what has a JSON form of its own.
enum class Form { kText, kBool, kInteger, kNumber, kJson, kTimestamp };

struct TypeRow {
  unsigned oid;
  unsigned array_oid;
  Form form;
};
constexpr TypeRow kTypes[] = {
    {16, 1000, Form::kBool},        {21, 1005, Form::kInteger},     {23, 1007, Form::kInteger},
    {20, 1016, Form::kInteger},     {26, 1028, Form::kInteger},     {700, 1021, Form::kNumber},
    {701, 1022, Form::kNumber},     {114, 199, Form::kJson},        {3802, 3807, Form::kJson},
    {1184, 1185, Form::kTimestamp}, {1114, 1115, Form::kTimestamp}, {25, 1009, Form::kText},
    {1043, 1015, Form::kText},      {1042, 1014, Form::kText},      {2950, 2951, Form::kText},
    {1700, 1231, Form::kText},      {1082, 1182, Form::kText},      {1083, 1183, Form::kText},
    {17, 1001, Form::kText},        {19, 1003, Form::kText},        {1186, 1187, Form::kText},
};

Json NumberToJson(std::string_view text) {
  double value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  // NaN and Infinity have no JSON number.
  bool good = error == std::errc() && end == text.data() + text.size() && std::isfinite(value);
  return good ? Json(value) : Json(text);
}

Json IntegerToJson(std::string_view text) {
  long long value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? Json(value) : Json(text);
}

// "2026-01-02 03:04:05.6+00" to "2026-01-02T03:04:05.6Z".
Json TimestampToJson(std::string_view text) {
  std::string iso(text);
  if (iso.size() > 10 && iso[10] == ' ') iso[10] = 'T';
  if (iso.ends_with("+00")) iso.replace(iso.size() - 3, 3, "Z");
  return Json(iso);
}

Json ScalarToJson(std::string_view text, Form form) {
  switch (form) {
    case Form::kBool:
      return Json(text == "t");
    case Form::kInteger:
      return IntegerToJson(text);
    case Form::kNumber:
      return NumberToJson(text);
    case Form::kTimestamp:
      return TimestampToJson(text);
    case Form::kJson: {
      Result<Json> json = JsonAccess::Parse(text);
      return json ? std::move(*json) : Json(text);
    }
    case Form::kText:
      break;
  }
  return Json(text);
}

// PostgreSQL's array text: {1,NULL,"a \"b\""} and {{1},{2}}; bounds such as [0:1]= come first.
class ArrayReader {
 public:
  ArrayReader(std::string_view text, Form form) : text_(text), form_(form) {
    if (text_.starts_with('[')) text_.remove_prefix(std::min(text_.find('=') + 1, text_.size()));
  }
  Json Read() {
    Json array = Json::Array();
    Take('{');
    while (!text_.empty() && text_[0] != '}') {
      array.Push(text_[0] == '{' ? Read() : Element());
      Take(',');
    }
    Take('}');
    return array;
  }

 private:
  void Take(char c) {
    if (text_.starts_with(c)) text_.remove_prefix(1);
  }
  Json Element() {
    bool quoted = text_[0] == '"';
    std::string value;
    Take('"');
    while (!text_.empty() && (quoted ? text_[0] != '"' : text_[0] != ',' && text_[0] != '}')) {
      Take('\\');
      if (text_.empty()) break;
      value += text_[0];
      text_.remove_prefix(1);
    }
    if (quoted) Take('"');
    return !quoted && value == "NULL" ? Json() : ScalarToJson(value, form_);
  }

  std::string_view text_;
  Form form_;
};

Json CellToJson(std::string_view text, unsigned type) {
  for (const TypeRow& row : kTypes) {
    if (row.oid == type) return ScalarToJson(text, row.form);
    if (row.array_oid == type) return ArrayReader(text, row.form).Read();
  }
  return Json(text);
}

void AppendArray(const Json& array, std::string& text) {
  text += '{';
  for (Size i = 0; i < array.size(); ++i) {
    const Json& item = JsonAccess::Item(array, i);
    if (i > 0) text += ',';
    if (item.is_array()) {
      AppendArray(item, text);
    } else if (item.is_null()) {
      text += "NULL";
    } else {
      std::string value =
          item.is_string() ? std::string(JsonAccess::Text(item)) : JsonAccess::Dump(item);
      text += '"';
      for (char c : value) {
        if (c == '"' || c == '\\') text += '\\';
        text += c;
      }
      text += '"';
    }
  }
  text += '}';
}

Param ToParam(const Json& value, bool json_wanted) {
  switch (value.type()) {
    case Json::Type::kNull:
      return nullptr;
    case Json::Type::kString:
      // For a json parameter the string is its text already: the way of all PostgreSQL drivers.
      return JsonAccess::Text(value);
    case Json::Type::kBoolean:
      return json_wanted ? Param(JsonAccess::Dump(value)) : Param(value.AsBool());
    case Json::Type::kArray: {
      if (json_wanted) return JsonAccess::Dump(value);
      std::string text;
      AppendArray(value, text);
      return text;
    }
    default:
      return JsonAccess::Dump(value);
  }
}

}  // namespace

Result<StatementKind> ClassifyStatement(std::string_view sql) {
  Words words(sql);
  bool first = true;
  std::string word = words.Next(&first);
  auto is_in = [&](const auto& list) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
  };
  if (first && is_in(kReads)) return StatementKind::kRead;
  if (first && is_in(kWrites)) return StatementKind::kWrite;
  if (!first || word != "WITH") {
    return Error(ErrorCode::kInvalidArgument,
                 "only SELECT, INSERT, UPDATE, DELETE, MERGE, VALUES, TABLE and WITH are available "
                 "here");
  }
  while (!(word = words.Next(&first)).empty()) {
    if (is_in(kWrites)) return StatementKind::kWrite;
  }
  return StatementKind::kRead;
}

Result<Params> ToParams(Session& session, const std::string& sql, const List<Json>& values) {
  bool ambiguous = std::any_of(values.begin(), values.end(), [](const Json& value) {
    return value.is_array() || value.type() == Json::Type::kBoolean;
  });
  std::vector<unsigned> types;
  if (ambiguous) {
    auto inferred = session.ParamTypes(sql);
    if (!inferred) return inferred.error();
    types = std::move(*inferred);
  }
  Params params;
  for (Size i = 0; i < values.size(); ++i) {
    bool json = i < types.size() && (types[i] == 114 || types[i] == 3802);
    params.push_back(ToParam(values[i], json));
  }
  return params;
}

Json RowsToJson(const SqlRows& rows) {
  Json array = Json::Array();
  for (size_t row = 0; row < rows.size(); ++row) {
    Json object = Json::Object();
    for (size_t column = 0; column < rows.columns().size(); ++column) {
      const ResultColumn& header = rows.columns()[column];
      object.Set(header.name, rows.IsNull(row, column)
                                  ? Json()
                                  : CellToJson(rows.Text(row, column), header.type));
    }
    array.Push(std::move(object));
  }
  return array;
}

}  // namespace pie
