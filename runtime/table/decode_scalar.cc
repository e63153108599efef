// Scalars: reading, and the small conversions of tolerant mode.
#include <cmath>

#include "table/decoder.h"

namespace pie {
namespace {

using Type = JsonReader::Type;

bool ToInteger(JsonNumber& number) {
  if (number.is_integer) return true;
  if (std::trunc(number.number) != number.number || std::fabs(number.number) >= 0x1p63)
    return false;
  number.integer = static_cast<long long>(number.number);
  return true;
}

bool ParseNumber(std::string_view text, JsonNumber& number) {
  JsonReader reader(text);
  return reader.ReadNumber(number) && reader.Finish();
}

}  // namespace

bool Decoder::Tell(const Spot* spot, std::string expected, std::string found) {
  sink_.Add(spot, std::move(expected), std::move(found));
  return false;
}

bool Decoder::Mismatch(const TypeRow& type, const Spot* spot) {
  std::string_view json = reader_.Skip();
  if (!reader_.ok()) return false;
  return Tell(spot, Expected(type), Shown(json));
}

std::string Decoder::Shown(std::string_view json) const {
  if (!secret_ || json.empty() || json[0] == '{' || json[0] == '[') return Found(json);
  return json[0] == '"' ? "a string" : "another value";
}

bool Decoder::ReadNumber(const TypeRow& type, JsonNumber& number, const Spot* spot) {
  if (reader_.Peek() == Type::kNumber) return reader_.ReadNumber(number);
  if (!options_.tolerant || reader_.Peek() != Type::kString) return Mismatch(type, spot);
  std::size_t start = reader_.offset();
  std::string_view text;
  if (!reader_.ReadString(text)) return false;
  return ParseNumber(text, number) || Tell(spot, Expected(type), Shown(reader_.Since(start)));
}

bool Decoder::Boolean(const TypeRow& type, bool* to, const Spot* spot) {
  bool value = false;
  if (options_.tolerant && reader_.Peek() == Type::kString) {
    std::size_t start = reader_.offset();
    std::string_view text;
    if (!reader_.ReadString(text)) return false;
    value = text == "true";
    if (!value && text != "false") return Tell(spot, Expected(type), Shown(reader_.Since(start)));
  } else if (reader_.Peek() != Type::kBoolean) {
    return Mismatch(type, spot);
  } else if (!reader_.ReadBool(value)) {
    return false;
  }
  if (to) *to = value;
  return true;
}

bool Decoder::Integer(const TypeRow& type, long long* to, const Spot* spot) {
  JsonNumber number;
  if (!ReadNumber(type, number, spot)) return false;
  if (!ToInteger(number)) {
    bool whole = std::trunc(number.number) == number.number;
    return Tell(spot, whole ? "an integer of at most 64 bits" : Expected(type), Shown(number.text));
  }
  if (limits_apply(type) && !CheckNumber(type, number, spot)) return false;
  if (to) *to = number.integer;
  return true;
}

bool Decoder::Number(const TypeRow& type, double* to, const Spot* spot) {
  JsonNumber number;
  if (!ReadNumber(type, number, spot)) return false;
  if (!std::isfinite(number.number)) {
    return Tell(spot, "a number of at most 1.8e308", Shown(number.text));
  }
  if (limits_apply(type) && !CheckNumber(type, number, spot)) return false;
  if (to) *to = number.number;
  return true;
}

bool Decoder::Text(const TypeRow& type, String* to, const Spot* spot) {
  std::string_view text;
  Type found = reader_.Peek();
  if (found == Type::kString) {
    if (!reader_.ReadString(text)) return false;
  } else if (options_.tolerant && (found == Type::kNumber || found == Type::kBoolean)) {
    text = reader_.Skip();
    if (!reader_.ok()) return false;
  } else {
    return Mismatch(type, spot);
  }
  if (limits_apply(type) && !CheckText(type, text, spot)) return false;
  if (to) new (to) String(text.data(), text.size());  // the bytes there are zero
  return true;
}

bool Decoder::Enum(const TypeRow& type, int* to, const Spot* spot) {
  if (reader_.Peek() != Type::kString) return Mismatch(type, spot);
  std::size_t start = reader_.offset();
  std::string_view text;
  if (!reader_.ReadString(text)) return false;
  const Rows<const char*>& names = type.detail.names->values;
  for (unsigned i = 0; i < names.count; ++i) {
    if (text != names.data[i]) continue;
    if (to) *to = static_cast<int>(i);
    return true;
  }
  return Tell(spot, Expected(type), Shown(reader_.Since(start)));
}

}  // namespace pie
