// Limits in a schema: as keywords, or in words where a model in strict mode may not see keywords.
#include <string_view>

#include "table/decoder.h"
#include "table/schema_printer.h"

namespace pie {
namespace {

struct SizeNames {
  const char* minimum;
  const char* maximum;
  const char* noun;
};

SizeNames NamesOf(Kind kind) {
  if (kind == Kind::kString) return {"minLength", "maxLength", "character"};
  if (kind == Kind::kList) return {"minItems", "maxItems", "element"};
  return {"minProperties", "maxProperties", "member"};
}

// The formats that every strict mode known to us takes.
bool InStrictMode(std::string_view format) {
  for (const char* known :
       {"date-time", "date", "time", "email", "uuid", "ipv4", "ipv6", "hostname"}) {
    if (format == known) return true;
  }
  return false;
}

}  // namespace

void SchemaPrinter::PrintSizes(const TypeRow& type) {
  const Limits& limits = *type.limits;
  SizeNames names = NamesOf(type.kind);
  auto size = [&](unsigned bit, const char* key, long long value) {
    if (!(limits.has & bit)) return;
    writer_.Key(key);
    writer_.Int(value);
  };
  size(Limits::kMinSize, names.minimum, limits.min_size);
  size(Limits::kMaxSize, names.maximum, limits.max_size);
}

void SchemaPrinter::PrintLimits(const TypeRow& type) {
  const Limits& limits = *type.limits;
  // Nothing checks what a service sends.
  if (style_ == SchemaStyle::kOutput) return;
  if (!strict()) {
    auto number = [&](unsigned bit, const char* key, double value) {
      if (!(limits.has & bit)) return;
      writer_.Key(key);
      writer_.Double(value);
    };
    number(Limits::kMinimum, "minimum", limits.minimum);
    number(Limits::kMaximum, "maximum", limits.maximum);
    number(Limits::kExclusiveMinimum, "exclusiveMinimum", limits.minimum);
    number(Limits::kExclusiveMaximum, "exclusiveMaximum", limits.maximum);
    number(Limits::kMultipleOf, "multipleOf", limits.multiple_of);
    PrintSizes(type);
    if (limits.has & Limits::kUnique) {
      writer_.Key("uniqueItems");
      writer_.Bool(true);
    }
    if (limits.pattern) writer_.Member("pattern", limits.pattern);
  }
  if (limits.format && (!strict() || InStrictMode(limits.format))) {
    writer_.Member("format", limits.format);
  }
  if (!limits.const_json) return;
  writer_.Key(type.nullable ? "enum" : "const");
  if (type.nullable) writer_.BeginArray();
  writer_.Raw(limits.const_json);
  if (type.nullable) writer_.Null();
  if (type.nullable) writer_.EndArray();
}

std::string SchemaPrinter::LimitWords(const TypeRow& type) {
  const Limits& limits = *type.limits;
  std::string words;
  auto add = [&](bool has, std::string text) {
    if (has) words += (words.empty() ? "" : ", ") + text;
  };
  auto plain = [](double number) {
    std::string text;
    JsonWriter(text).Double(number);
    return text;
  };
  const char* noun = NamesOf(type.kind).noun;
  add(limits.has & Limits::kMinimum, "at least " + plain(limits.minimum));
  add(limits.has & Limits::kMaximum, "at most " + plain(limits.maximum));
  add(limits.has & Limits::kExclusiveMinimum, "more than " + plain(limits.minimum));
  add(limits.has & Limits::kExclusiveMaximum, "less than " + plain(limits.maximum));
  add(limits.has & Limits::kMultipleOf, "a multiple of " + plain(limits.multiple_of));
  add(limits.has & Limits::kMinSize, "at least " + Count(limits.min_size, noun));
  add(limits.has & Limits::kMaxSize, "at most " + Count(limits.max_size, noun));
  add(limits.has & Limits::kUnique, "no value twice");
  if (limits.pattern) add(true, std::string("matches ") + limits.pattern);
  if (limits.format && !InStrictMode(limits.format))
    add(true, std::string("format ") + limits.format);
  return words;
}

}  // namespace pie
