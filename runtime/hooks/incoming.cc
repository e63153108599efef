#include "hooks/incoming.h"

#include <charconv>
#include <cstdio>
#include <ctime>

#include "base/json_access.h"

namespace pie {
namespace {

constexpr size_t kMaxFields = 1'000;

std::optional<std::string> TextOf(const Json& value) {
  switch (value.type()) {
    case Json::Type::kString:
      return std::string(value.AsString());
    case Json::Type::kInteger:
    case Json::Type::kNumber:
    case Json::Type::kBoolean:
      return std::string(value.Dump());
    default:
      return std::nullopt;
  }
}

Json FormPayload(std::string_view body) {
  Json object = Json::Object();
  for (const auto& [name, value] : FormFields(body)) object.Set(name, value);
  if (object["payload"].is_string()) {
    Result<Json> inner = Json::Parse(object["payload"].AsString());
    if (inner && inner->is_object()) return std::move(*inner);
  }
  return object;
}

// One step of a path with dots: a member, or an element of an array.
Json Step(const Json& value, std::string_view name) {
  if (!value.is_array()) return value[String(name)];
  size_t index = 0;
  auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), index);
  return error == std::errc() && end == name.data() + name.size() ? value[Size(index)] : Json();
}

bool AllDigits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// "2026-11-21T12:00:00[.123][Z|+01:00]"
std::optional<int64_t> ParseRfc3339(const std::string& text) {
  std::tm parts{};
  int used = 0;
  if (std::sscanf(text.c_str(), "%4d-%2d-%2d%*1[Tt ]%2d:%2d:%2d%n", &parts.tm_year, &parts.tm_mon,
                  &parts.tm_mday, &parts.tm_hour, &parts.tm_min, &parts.tm_sec, &used) != 6 ||
      used == 0) {
    return std::nullopt;
  }
  parts.tm_year -= 1900;
  parts.tm_mon -= 1;
  int64_t milliseconds = int64_t{timegm(&parts)} * 1000;
  std::string_view rest = std::string_view(text).substr(used);
  if (rest.starts_with('.')) {
    size_t digits = std::min(rest.find_first_not_of("0123456789", 1), rest.size());
    std::string fraction(rest.substr(1, std::min<size_t>(3, digits - 1)));
    fraction.resize(3, '0');
    milliseconds += std::atoi(fraction.c_str());
    rest.remove_prefix(digits);
  }
  if (rest == "Z" || rest == "z" || rest.empty()) return milliseconds;
  int hours = 0, minutes = 0;
  if (std::sscanf(std::string(rest.substr(1)).c_str(), "%2d:%2d", &hours, &minutes) != 2 ||
      (rest[0] != '+' && rest[0] != '-')) {
    return std::nullopt;
  }
  return milliseconds - (rest[0] == '-' ? -1 : 1) * (hours * 60 + minutes) * int64_t{60'000};
}

}  // namespace

std::vector<std::pair<std::string, std::string>> FormFields(std::string_view form) {
  std::vector<std::pair<std::string, std::string>> fields;
  while (!form.empty() && fields.size() < kMaxFields) {
    std::string_view pair = form.substr(0, form.find('&'));
    form.remove_prefix(std::min(form.size(), pair.size() + 1));
    if (pair.empty()) continue;
    size_t equals = std::min(pair.find('='), pair.size());
    auto& [name, value] = fields.emplace_back();
    PercentDecode(pair.substr(0, equals), name, true);
    if (equals < pair.size()) PercentDecode(pair.substr(equals + 1), value, true);
  }
  return fields;
}

bool Incoming::is_form() const {
  return Header("Content-Type").starts_with("application/x-www-form-urlencoded");
}

const Json& Incoming::payload() const {
  if (!payload_) {
    if (is_form()) {
      payload_ = FormPayload(body);
    } else {
      Result<Json> parsed = JsonAccess::Parse(body);
      payload_ = parsed ? std::move(*parsed) : Json(String(body));
    }
  }
  return *payload_;
}

std::optional<std::string> Incoming::Parameter(std::string_view name) const {
  for (auto& [key, value] : FormFields(query)) {
    if (key == name) return std::move(value);
  }
  return std::nullopt;
}

std::optional<std::string> Incoming::Find(std::string_view place) const {
  if (place.starts_with('/')) return TextOf(payload().At(String(place)));
  if (!headers->Has(place)) return std::nullopt;
  return std::string(Header(place));
}

std::string FillPlaces(const Incoming& incoming, std::string_view text) {
  std::string filled;
  while (!text.empty()) {
    size_t open = std::min(text.find('{'), text.size());
    size_t close = text.find('}', open);
    filled += text.substr(0, open);
    if (close == std::string_view::npos) break;
    std::optional<std::string> found = incoming.Find(text.substr(open + 1, close - open - 1));
    if (!found) return {};
    filled += *found;
    text.remove_prefix(close + 1);
  }
  return filled;
}

std::string EventType(const Incoming& incoming, const char* field) {
  constexpr std::string_view kHeaders = "_headers.";
  std::string_view path = field ? field : "";
  if (path.empty()) return {};
  if (path.starts_with(kHeaders)) return std::string(incoming.Header(path.substr(kHeaders.size())));
  if (path.starts_with('/')) return incoming.Find(path).value_or("");
  Json value = incoming.payload();
  while (!path.empty()) {
    std::string_view name = path.substr(0, path.find('.'));
    path.remove_prefix(std::min(path.size(), name.size() + 1));
    value = Step(value, name);
  }
  return TextOf(value).value_or("");
}

std::optional<int64_t> ParseTimestamp(std::string_view text) {
  constexpr int64_t kFirstMilliseconds = 100'000'000'000;  // as seconds: the year 5138
  if (text.size() > 40) return std::nullopt;
  std::string_view whole = text.substr(0, text.find('.'));
  if (!AllDigits(whole)) return ParseRfc3339(std::string(text));
  if (whole.size() < text.size() && !AllDigits(text.substr(whole.size() + 1))) return std::nullopt;
  int64_t value = 0;
  auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), value);
  if (error != std::errc()) return std::nullopt;
  if (value >= kFirstMilliseconds) return value;
  return value * 1000;
}

}  // namespace pie
