#include "table/random_table.h"

#include "base/json_writer.h"
#include "table/layout.h"

namespace pie::oracle {
namespace {

const std::vector<std::string> kNames = {"a",   "b",   "c",      "title", "q\"",
                                         "b c", "d-e", "\u00fc", "x/y"};
const std::vector<const char*> kFormats = {"date-time", "date", "time",     "email",   "uri",
                                           "uuid",      "ipv4", "hostname", "unheard", "ipv6"};
const std::vector<const char*> kPatterns = {"^[a-z]+$", "b", "^.{2,4}$", "\\d", "^$|x"};
const std::vector<std::string> kStrings = {"",
                                           "a",
                                           "b",
                                           "ab",
                                           "abc",
                                           "abcdef",
                                           "x1",
                                           "12",
                                           "\u00fc",
                                           "\U0001F600",
                                           "\U0001F600\U0001F600",
                                           "a b",
                                           "2026-01-31",
                                           "2026-02-29",
                                           "2024-02-29",
                                           "2026-13-01",
                                           "26-01-01",
                                           "2026-01-31T12:00:00Z",
                                           "2026-01-31T12:00:00.123+02:00",
                                           "2026-01-31T24:00:00Z",
                                           "2026-01-31T12:00:00",
                                           "2026-01-31T12:60:00Z",
                                           "12:00:00Z",
                                           "12:00:00",
                                           "23:59:60Z",
                                           "12:00:60Z",
                                           "12:00:00-05:30",
                                           "12:00:00.Z",
                                           "a@example.com",
                                           "a.b+c@ex-ample.co.uk",
                                           "a@",
                                           "@a.com",
                                           "a..b@example.com",
                                           "a@b",
                                           "a@-b.com",
                                           "https://example.com/a?b=c#d",
                                           "https://example.com/a b",
                                           "mailto:a@example.com",
                                           "urn:a:b",
                                           "//example.com",
                                           "/a",
                                           "http://[::1]/",
                                           "https://example.com/%zz",
                                           "123e4567-e89b-12d3-a456-426614174000",
                                           "123E4567-E89B-12D3-A456-426614174000",
                                           "123e4567e89b12d3a456426614174000",
                                           "1.2.3.4",
                                           "1.2.3.256",
                                           "01.2.3.4",
                                           "1.2.3",
                                           "::1",
                                           "2001:db8::1",
                                           "::ffff:1.2.3.4",
                                           "1::2::3",
                                           "12345::",
                                           "example.com",
                                           "a-b.c",
                                           "-a.b",
                                           "a_b.c",
                                           "localhost"};

std::string Quote(const std::string& text) {
  std::string json;
  AppendJsonString(json, text);
  return json;
}

}  // namespace

// ---- Tables
// ----------------------------------------------------------------------------------------

void TableMaker::NumberLimits(Limits& limits) {
  if (random_.Chance(50)) {
    limits.has |= random_.Chance(50) ? Limits::kMinimum : Limits::kExclusiveMinimum;
    limits.minimum = random_.Below(6) - 3;
  }
  if (random_.Chance(50)) {
    limits.has |= random_.Chance(50) ? Limits::kMaximum : Limits::kExclusiveMaximum;
    limits.maximum = random_.Below(8);
  }
  if (random_.Chance(25)) {
    limits.has |= Limits::kMultipleOf;
    limits.multiple_of = random_.Pick(std::vector<double>{0.5, 2, 3, 0.1});
  }
}

void TableMaker::SizeLimits(Limits& limits, int most) {
  if (random_.Chance(40)) {
    limits.has |= Limits::kMinSize;
    limits.min_size = random_.Below(3);
  }
  if (random_.Chance(40)) {
    limits.has |= Limits::kMaxSize;
    limits.max_size = random_.Below(most);
  }
}

const Limits* TableMaker::LimitsFor(Kind kind) {
  if (!with_limits_ || random_.Chance(40)) return nullptr;
  Limits& limits = limits_.emplace_back();
  switch (kind) {
    case Kind::kInteger:
    case Kind::kNumber:
      NumberLimits(limits);
      if (random_.Chance(10)) limits = Limits{.const_json = "2"};
      break;
    case Kind::kString:
      SizeLimits(limits, 30);
      if (random_.Chance(20)) limits.pattern = random_.Pick(kPatterns);
      if (random_.Chance(60)) limits.format = random_.Pick(kFormats);
      if (random_.Chance(10)) limits.const_json = "\"abc\"";
      break;
    case Kind::kList:
      SizeLimits(limits, 4);
      if (random_.Chance(40)) limits.has |= Limits::kUnique;
      break;
    case Kind::kMap:
      SizeLimits(limits, 4);
      break;
    default:
      return nullptr;
  }
  return &limits;
}

const Alternatives* TableMaker::ScalarChoices(Kind kind) {
  static constexpr Limits kOne{.const_json = "1"}, kTwo{.const_json = "2"},
      kA{.const_json = "\"a\""};
  auto& choices = choices_.emplace_back();
  bool constants = random_.Chance(50) && kind != Kind::kString;
  for (int i = 0; i < 2; ++i) {
    const Limits* limits = constants ? (i ? &kOne : &kTwo) : LimitsFor(kind);
    choices.push_back(&Kept({kind, false, {nullptr}, limits}));
  }
  if (kind == Kind::kString) choices.push_back(&Kept({kind, false, {nullptr}, &kA}));
  return &alternatives_.emplace_back(
      Alternatives{random_.Chance(50), {choices.data(), static_cast<unsigned>(choices.size())}});
}

TypeRow TableMaker::Type(int depth) {
  auto kind = static_cast<Kind>(random_.Below(depth > 0 ? 9 : 6));
  TypeRow type{kind};
  type.limits = LimitsFor(kind);
  switch (kind) {
    case Kind::kEnum: {
      static constexpr const char* kValues[] = {"a", "abc", "\u00fc"};
      type.detail.names = &enums_.emplace_back(EnumTable{"E", {kValues, 3}});
      break;
    }
    case Kind::kInteger:
    case Kind::kNumber:
    case Kind::kString:
      if (with_limits_ && random_.Chance(15)) type.detail.alternatives = ScalarChoices(kind);
      break;
    case Kind::kObject:
      type.detail.object = &Object(depth - 1);
      break;
    case Kind::kList:
    case Kind::kMap:
      type.detail.element = &Kept(Type(depth - 1));
      break;
    case Kind::kJson: {
      if (depth <= 0 || random_.Chance(30)) break;
      auto& choices = choices_.emplace_back();
      for (int i = 2 + random_.Below(2); i > 0; --i) choices.push_back(&Kept(Type(depth - 1)));
      type.detail.alternatives = &alternatives_.emplace_back(Alternatives{
          random_.Chance(50), {choices.data(), static_cast<unsigned>(choices.size())}});
      break;
    }
    default:
      break;
  }
  return type;
}

const ObjectTable& TableMaker::Object(int depth) {
  auto& fields = fields_.emplace_back();
  Size size = 0;
  for (const std::string& name : kNames) {
    if (random_.Chance(45)) continue;
    TypeRow type = Type(depth);
    FieldRow field{};
    field.name = Text(name);
    field.description = random_.Chance(30) ? "About it" : nullptr;
    field.limits = type.limits;
    field.detail = type.detail;
    field.kind = type.kind;
    field.offset = static_cast<unsigned>(size);
    field.flags = static_cast<unsigned char>(random_.Below(4));
    if (field.kind == Kind::kBoolean && random_.Chance(50)) field.default_json = "true";
    fields.push_back(field);
    size += (ValueSize(field.kind, field.detail) + 8) / 8 * 8;
  }
  return objects_.emplace_back(ObjectTable{"T",
                                           {fields.data(), static_cast<unsigned>(fields.size())},
                                           static_cast<unsigned>(size ? size : 8),
                                           random_.Chance(20)});
}

// ---- Values
// ----------------------------------------------------------------------------------------

// No null in here: where it means absent, Decode and JSON Schema differ on purpose.
std::string ValueMaker::Junk(int depth) {
  switch (random_.Below(depth > 0 ? 7 : 5)) {
    case 0:
      return random_.Chance(50) ? "true" : "false";
    case 1:
      return std::to_string(random_.Below(9) - 4);
    case 2:
      return random_.Chance(50) ? "1.5" : "2.0";
    case 3:
    case 4:
      return Quote(random_.Pick(kStrings));
    case 5:
      return random_.Chance(50) ? "[]" : "[" + Junk(depth - 1) + "," + Junk(depth - 1) + "]";
    default:
      return random_.Chance(50) ? "{}" : "{\"a\":" + Junk(depth - 1) + "}";
  }
}

std::string ValueMaker::Number(const Limits* limits, bool integer) {
  if (limits && limits->const_json && random_.Chance(60)) return "2.0";
  if (limits && limits->has & Limits::kMultipleOf && random_.Chance(60)) return "6";
  int whole = random_.Below(12) - 4;
  if (integer) return std::to_string(whole) + (random_.Chance(10) ? ".0" : "");
  return std::to_string(whole) + random_.Pick(std::vector<std::string>{"", ".5", ".25", "e0"});
}

std::string ValueMaker::String(const Limits* limits) {
  if (limits && limits->const_json && random_.Chance(60)) return "\"\\u0061bc\"";
  return Quote(random_.Pick(kStrings));
}

std::string ValueMaker::Elements(const TypeRow& type) {
  bool map = type.kind == Kind::kMap;
  std::string json(1, map ? '{' : '[');
  int count = random_.Below(5);
  for (int i = 0; i < count; ++i) {
    json += i ? "," : "";
    if (map) json += "\"k" + std::to_string(i) + "\":";
    json += Value(*type.detail.element);
  }
  return json + (map ? '}' : ']');
}

std::string ValueMaker::Fitting(const TypeRow& type) {
  switch (type.kind) {
    case Kind::kBoolean:
      return random_.Chance(50) ? "true" : "false";
    case Kind::kInteger:
      return Number(type.limits, true);
    case Kind::kNumber:
      return Number(type.limits, false);
    case Kind::kString:
      return String(type.limits);
    case Kind::kEnum:
      return Quote(type.detail.names->values.data[random_.Below(3)]);
    case Kind::kJson: {
      if (!type.detail.alternatives) return Junk(2);
      auto& types = type.detail.alternatives->types;
      return Value(*types.data[random_.Below(static_cast<int>(types.count))]);
    }
    case Kind::kObject:
      return Object(*type.detail.object);
    case Kind::kList:
    case Kind::kMap:
      return Elements(type);
  }
  return "";
}

std::string ValueMaker::Value(const TypeRow& type) {
  return random_.Chance(93) ? Fitting(type) : Junk(2);
}

std::string ValueMaker::Object(const ObjectTable& table) {
  std::string json = "{";
  for (const FieldRow& field : table.fields) {
    bool required = (field.flags & FieldRow::kRequired) != 0;
    bool nullable = (field.flags & FieldRow::kNullable) != 0;
    if (random_.Chance(required ? 3 : 40)) continue;
    json += (json.size() > 1 ? "," : "") + Quote(field.name) + ":";
    bool null = random_.Chance(nullable ? 15 : 2) && (nullable || required);
    json += null ? "null" : Value({field.kind, false, field.detail, field.limits});
  }
  if (random_.Chance(4)) json += std::string(json.size() > 1 ? "," : "") + "\"other\":1";
  return json + "}";
}

}  // namespace pie::oracle
