// The limits of JSON Schema. Every limit that is broken is told, not only the first.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "base/json_access.h"
#include "base/utf8.h"
#include "table/decoder.h"
#include "table/text_rules.h"

namespace pie {
namespace {

std::string Plain(double number) {
  std::string text;
  JsonWriter(text).Double(number);
  return text;
}

// Equal values have equal text: members sorted, 1.0 as 1.
void AppendCanonical(const Json& json, std::string& out) {
  JsonWriter writer(out);
  if (json.is_array()) {
    out += '[';
    for (Size i = 0; i < json.size(); ++i) {
      AppendCanonical(JsonAccess::Item(json, i), out);
      out += ',';
    }
    out += ']';
  } else if (json.is_object()) {
    std::vector<std::pair<std::string_view, Size>> keys;
    for (Size i = 0; i < json.size(); ++i) keys.emplace_back(JsonAccess::Key(json, i), i);
    std::sort(keys.begin(), keys.end());
    out += '{';
    for (auto& [key, index] : keys) {
      AppendJsonString(out, key);
      out += ':';
      AppendCanonical(JsonAccess::Value(json, index), out);
      out += ',';
    }
    out += '}';
  } else if (json.type() == Json::Type::kNumber && json.AsInt() == json.AsNumber()) {
    writer.Int(json.AsInt());
  } else {
    JsonAccess::Write(json, writer);
  }
}

const char* SizeNoun(Kind kind) {
  return kind == Kind::kString ? "character" : kind == Kind::kList ? "element" : "member";
}

}  // namespace

bool Decoder::CheckNumber(const TypeRow& type, const JsonNumber& number, const Spot* spot) {
  const Limits& limits = *type.limits;
  double value = number.number;
  bool fits = true;
  auto check = [&](bool good, const char* words, double limit) {
    if (!good) fits = Tell(spot, words + Plain(limit), Shown(number.text));
  };
  if (limits.has & Limits::kMinimum) check(value >= limits.minimum, "at least ", limits.minimum);
  if (limits.has & Limits::kMaximum) check(value <= limits.maximum, "at most ", limits.maximum);
  if (limits.has & Limits::kExclusiveMinimum) {
    check(value > limits.minimum, "more than ", limits.minimum);
  }
  if (limits.has & Limits::kExclusiveMaximum) {
    check(value < limits.maximum, "less than ", limits.maximum);
  }
  if (limits.has & Limits::kMultipleOf) {
    // 0.3 is a multiple of 0.1 to everybody but a double.
    double ratio = value / limits.multiple_of;
    check(std::fabs(ratio - std::round(ratio)) <= 1e-9, "a multiple of ", limits.multiple_of);
  }
  return fits;
}

bool Decoder::CheckSize(const TypeRow& type, Size size, const Spot* spot) {
  const Limits& limits = *type.limits;
  auto count = static_cast<long long>(size);
  const char* noun = SizeNoun(type.kind);
  bool fits = true;
  if (limits.has & Limits::kMinSize && count < limits.min_size) {
    fits = Tell(spot, "at least " + Count(limits.min_size, noun), Count(count, noun));
  }
  if (limits.has & Limits::kMaxSize && count > limits.max_size) {
    fits = Tell(spot, "at most " + Count(limits.max_size, noun), Count(count, noun));
  }
  return fits;
}

bool Decoder::CheckText(const TypeRow& type, std::string_view text, const Spot* spot) {
  const Limits& limits = *type.limits;
  bool fits = true;
  if (limits.has & (Limits::kMinSize | Limits::kMaxSize)) {
    // A code point has one to four bytes: mostly there is no need to count.
    auto bytes = static_cast<long long>(text.size());
    bool long_enough = !(limits.has & Limits::kMinSize) || limits.min_size <= bytes / 4;
    bool short_enough = !(limits.has & Limits::kMaxSize) || bytes <= limits.max_size;
    bool sure = long_enough && short_enough;
    fits = sure || CheckSize(type, CountCodePoints(text), spot);
  }
  auto found = [&] { return secret_ ? std::string("another string") : Quoted(text); };
  if (limits.pattern && !MatchesPattern(limits.pattern, text)) {
    fits = Tell(spot, std::string("a string that matches ") + limits.pattern, found());
  }
  const Format* format = limits.format ? FindFormat(limits.format) : nullptr;
  if (format && !format->fits(text)) fits = Tell(spot, format->expected, found());
  return fits;
}

bool Decoder::CheckUnique(std::string_view json, const Spot* spot) {
  std::vector<std::string> values;
  JsonReader reader(json);
  reader.EnterArray();
  while (reader.NextElement()) AppendCanonical(JsonAccess::Read(reader), values.emplace_back());
  std::sort(values.begin(), values.end());
  auto twice = std::adjacent_find(values.begin(), values.end());
  if (twice == values.end()) return true;
  return Tell(spot, "no value twice", Shown(*twice) + " twice");
}

bool Decoder::CheckConst(const char* wanted, std::string_view json, const Spot* spot) {
  if (json == wanted) return true;
  Result<Json> a = JsonAccess::Parse(wanted), b = JsonAccess::Parse(json);
  if (a && b && *a == *b) return true;
  return Tell(spot, Found(wanted), Shown(json));
}

}  // namespace pie
