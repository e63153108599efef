// Small notations inside texts: templates, requests, pointers, durations, sizes.
#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

bool IsNameChar(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || c == '.';
}

template <class T>
bool Has(const std::vector<T>& items, std::string_view name) {
  return std::any_of(items.begin(), items.end(),
                     [&](const T& item) { return item.wire.value == name; });
}

// What `name` refers to; kLiteral when it is nothing.
RefKind Lookup(std::string_view name, const TemplateScope& scope) {
  const Connector& connector = scope.connector;
  if (scope.params != nullptr &&
      std::find(scope.params->begin(), scope.params->end(), name) != scope.params->end()) {
    return RefKind::kParam;
  }
  if (Has(connector.connection, name)) return RefKind::kConnection;
  if (Has(connector.developer_secrets, name)) return RefKind::kDeveloperSecret;
  if (Has(connector.user_secrets, name)) return RefKind::kUserSecret;
  if (Has(connector.user_fields, name)) return RefKind::kUserField;
  return RefKind::kLiteral;
}

void ReportUnknown(std::string_view name, SourceSpan span, const TemplateScope& scope,
                   Diagnostics& diags) {
  bool unreliable = scope.params != nullptr && scope.connector.tool && scope.connector.tool->broken;
  if (unreliable) return;
  std::vector<std::string> known;
  if (scope.params != nullptr) known = *scope.params;
  for (const auto& field : scope.connector.connection) known.push_back(field.wire);
  for (const auto& secret : scope.connector.developer_secrets) known.push_back(secret.wire);
  for (const auto& secret : scope.connector.user_secrets) known.push_back(secret.wire);
  for (const auto& field : scope.connector.user_fields) known.push_back(field.wire);
  std::string hint = DidYouMean(name, known);
  if (hint.empty()) {
    hint = scope.params != nullptr
               ? "; expected a parameter, connection field, secret or user field"
               : "; expected a connection field, secret or user field";
  }
  diags.Error(span, "unknown-name", "'{" + std::string(name) + "}' refers to nothing" + hint);
}

}  // namespace

TemplateText ResolveTemplate(const LocatedString& text, const TemplateScope& scope,
                             Diagnostics& diags) {
  TemplateText result{text.value, {}, text.span};
  std::string literal;
  auto flush = [&] {
    if (!literal.empty()) result.parts.push_back({RefKind::kLiteral, literal, text.span});
    literal.clear();
  };
  std::string_view rest = text.value;
  while (!rest.empty()) {
    size_t end = 1;
    while (rest[0] == '{' && end < rest.size() && IsNameChar(rest[end])) ++end;
    if (end == 1 || end == rest.size() || rest[end] != '}') {
      literal += rest[0];
      rest.remove_prefix(1);
      continue;
    }
    std::string_view name = rest.substr(1, end - 1);
    SourceSpan span = SubSpan(text, text->size() - rest.size(), end + 1);
    RefKind kind = Lookup(name, scope);
    flush();
    if (kind == RefKind::kLiteral) ReportUnknown(name, span, scope, diags);
    if (kind != RefKind::kLiteral) result.parts.push_back({kind, std::string(name), span});
    rest.remove_prefix(end + 1);
  }
  flush();
  return result;
}

bool ReadTemplate(MapReader& map, std::string_view key, const TemplateScope& scope,
                  TemplateText& out, Diagnostics& diags) {
  LocatedString text;
  if (!map.Text(key, text)) return false;
  out = ResolveTemplate(text, scope, diags);
  return true;
}

bool ReadTemplateMap(MapReader& map, std::string_view key, const TemplateScope& scope,
                     std::vector<NamedTemplate>& out, Diagnostics& diags) {
  std::vector<NamedText> texts;
  if (!map.TextMap(key, texts)) return false;
  for (const auto& [name, text] : texts) {
    out.emplace_back(name, ResolveTemplate(text, scope, diags));
  }
  return true;
}

bool SplitRequest(const LocatedString& text, std::string& method, LocatedString& path,
                  Diagnostics& diags) {
  static const std::vector<std::string> kMethods = {"GET",    "POST", "PUT",    "PATCH",
                                                    "DELETE", "HEAD", "OPTIONS"};
  size_t blank = text->find(' ');
  size_t start = text->find_first_not_of(' ', blank);
  if (blank == std::string::npos || start == std::string::npos) {
    diags.Error(text.span, "bad-request", "expected 'METHOD /path', found " + Quoted(text.value));
    return false;
  }
  std::string verb = text->substr(0, blank);
  if (std::find(kMethods.begin(), kMethods.end(), verb) == kMethods.end()) {
    diags.Error(SubSpan(text, 0, blank), "bad-method",
                "expected one of " + QuotedList(kMethods) + ", found " + Quoted(verb) +
                    DidYouMean(verb, kMethods));
    return false;
  }
  path = {text->substr(start), SubSpan(text, start, text->size() - start)};
  bool rooted = path->starts_with("/") || path->starts_with("https://") || path->starts_with("{");
  size_t odd = path->find_first_of(" ?#\t\n\r");
  if (!rooted || odd != std::string::npos) {
    diags.Error(
        path.span, "bad-path",
        rooted ? "a path has no blanks, '?' or '#'; query parameters go under 'query'"
               : "expected a path that starts with '/' or 'https://', found " + Quoted(path.value));
    return false;
  }
  method = verb;
  return true;
}

bool ExpectPointer(const LocatedString& text, Diagnostics& diags) {
  bool good = text->empty() || text->starts_with("/");
  for (size_t i = 0; good && i < text->size(); ++i) {
    bool escaped = i + 1 < text->size() && ((*text)[i + 1] == '0' || (*text)[i + 1] == '1');
    if ((*text)[i] == '~' && !escaped) good = false;
  }
  if (!good) {
    diags.Error(text.span, "bad-pointer",
                "expected a JSON pointer such as '/data/0/id', found " + Quoted(text.value));
  }
  return good;
}

bool ReadPointer(MapReader& map, std::string_view key, std::string& out, Diagnostics& diags) {
  LocatedString text;
  if (!map.Text(key, text) || !ExpectPointer(text, diags)) return false;
  out = text.value;
  return true;
}

// A number with one of the given units; nullopt when it is neither.
static std::optional<uint64_t> Measure(
    const Node& node, uint64_t plain_unit,
    std::span<const std::pair<std::string_view, uint64_t>> units) {
  constexpr int64_t kMost = int64_t{1} << 40;
  if (auto number = node.AsInteger()) {
    bool fits = *number >= 0 && *number <= kMost;
    return fits ? std::optional(static_cast<uint64_t>(*number) * plain_unit) : std::nullopt;
  }
  uint64_t number = 0;
  const char* begin = node.text.data();
  const char* end = begin + node.text.size();
  auto [rest, error] = std::from_chars(begin, end, number);
  if (!node.IsScalar() || error != std::errc() || number > kMost) return std::nullopt;
  while (rest != end && *rest == ' ') ++rest;
  for (const auto& [name, factor] : units) {
    if (std::string_view(rest, end - rest) == name) return number * factor;
  }
  return std::nullopt;
}

bool ReadDuration(const Node& node, std::string_view key, uint64_t unit_ms, uint64_t& ms,
                  Diagnostics& diags) {
  static constexpr std::pair<std::string_view, uint64_t> kUnits[] = {
      {"ms", 1}, {"s", 1000}, {"m", 60000}, {"h", 3600000}, {"d", 86400000}};
  std::optional<uint64_t> value = Measure(node, unit_ms, kUnits);
  if (value) ms = *value;
  if (!value) {
    diags.Error(node.span, "bad-duration",
                Quoted(key) + ": expected a time such as '15m' or '30s', found " + Describe(node));
  }
  return value.has_value();
}

bool ReadBytes(const Node& node, std::string_view key, uint64_t& bytes, Diagnostics& diags) {
  static constexpr std::pair<std::string_view, uint64_t> kUnits[] = {
      {"B", 1}, {"KB", 1 << 10}, {"MB", 1 << 20}, {"GB", 1 << 30}};
  std::optional<uint64_t> value = Measure(node, 1, kUnits);
  if (value) bytes = *value;
  if (!value) {
    diags.Error(node.span, "bad-size",
                Quoted(key) + ": expected a size such as '20MB', found " + Describe(node));
  }
  return value.has_value();
}

}  // namespace pie::gen
