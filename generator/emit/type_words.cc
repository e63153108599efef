#include "emit/type_words.h"

#include <algorithm>

#include "source/json_text.h"

namespace pie::gen {
namespace {

// "1 to 5 items", "at least 1 item"; "" without limits.
template <class T>
std::string Range(const std::optional<T>& least, const std::optional<T>& most,
                  const std::string& unit = "") {
  std::string words = least && most && *least != *most
                          ? JsonNumber(*least) + " to " + JsonNumber(*most)
                      : least && most ? JsonNumber(*least)
                      : least         ? "at least " + JsonNumber(*least)
                      : most          ? "at most " + JsonNumber(*most)
                                      : "";
  if (words.empty() || unit.empty()) return words;
  return words + " " + unit + ((most ? *most : *least) == 1 ? "" : "s");
}

// The words that are not empty, with commas between them.
std::string Joined(std::initializer_list<std::string> parts) {
  std::string all;
  for (const std::string& part : parts) {
    if (!part.empty()) all.append(all.empty() ? "" : ", ").append(part);
  }
  return all;
}

std::string Brackets(const std::string& words) { return words.empty() ? "" : " (" + words + ")"; }

std::string NumberLimits(const Limits& limits) {
  auto with = [](const char* word, const std::optional<double>& number) {
    return number ? word + JsonNumber(*number) : std::string();
  };
  return Joined({Range(limits.minimum, limits.maximum), with("above ", limits.exclusive_minimum),
                 with("below ", limits.exclusive_maximum),
                 with("a multiple of ", limits.multiple_of)});
}

// "one of 1, 2, 4" when all alternatives are constants, as those of an enum of numbers are.
std::string Constants(const TypeSpec& type) {
  std::string words;
  for (const TypeSpec& one : type.alternatives) {
    if (one.const_json.empty()) return "";
    words.append(words.empty() ? "one of " : ", ").append(one.const_json);
  }
  return words;
}

std::string EnumWords(const TypeSpec& type) {
  std::string words;
  for (const EnumValue& value : type.enum_values) {
    words.append(words.empty() ? "one of " : ", ").append(value.wire.value);
  }
  return words;
}

Rendered TextWords(const Limits& limits) {
  Rendered words = Markdown(
      Joined({"text", limits.format, Range(limits.min_length, limits.max_length, "character")}));
  if (limits.pattern.empty()) return words;
  return words.Add(", matches ") += MarkdownCode(limits.pattern);
}

}  // namespace

Rendered TypeWords(const TypeSpec& type) {
  const Limits& limits = type.limits;
  if (std::string words = Constants(type); !words.empty()) return Markdown(words);
  switch (type.kind) {
    case TypeKind::kBoolean:
      return Code("boolean");
    case TypeKind::kInteger:
      return Markdown(Joined({"integer", NumberLimits(limits)}));
    case TypeKind::kNumber:
      return Markdown(Joined({"number", NumberLimits(limits)}));
    case TypeKind::kString:
      return TextWords(limits);
    case TypeKind::kEnum:
      return Markdown(EnumWords(type));
    case TypeKind::kObject:
      return Code("object");
    case TypeKind::kList: {
      std::string size = Joined({Range(limits.min_items, limits.max_items, "item"),
                                 limits.unique_items ? "all different" : ""});
      return Code("list" + Brackets(size) + " of ") + TypeWords(type.element[0]);
    }
    case TypeKind::kMap: {
      std::string size = Range(limits.min_properties, limits.max_properties, "member");
      return Code("object" + Brackets(size) + " with values: ") + TypeWords(type.element[0]);
    }
    case TypeKind::kJson:
      break;
  }
  return Code("any JSON");
}

}  // namespace pie::gen
