// The work behind schema.h. Not for other folders.
#pragma once

#include <string>

#include "base/json_writer.h"
#include "table/schema.h"

namespace pie {

class SchemaPrinter {
 public:
  struct Part {
    TypeRow type;
    const char* description = nullptr;
    const char* default_json = nullptr;
  };

  SchemaPrinter(std::string& out, SchemaStyle style) : writer_(out), style_(style) {}

  // Whether the style has words for the type.
  bool Sayable(const TypeRow& type, unsigned depth) const;
  void Print(const Part& part, unsigned depth);

 private:
  static constexpr unsigned kMaxDepth = 64;  // tables may refer to themselves

  bool strict() const { return style_ == SchemaStyle::kStrict; }
  Part PartOf(const FieldRow& field) const;
  void Body(const Part& part, unsigned depth);
  void Description(const Part& part);
  void TypeWord(const TypeRow& type);
  void EnumValues(const EnumTable& names, bool nullable);
  void Members(const ObjectTable& table, unsigned depth);
  void PrintLimits(const TypeRow& type);
  void PrintSizes(const TypeRow& type);
  // Alternatives that are all constants are an enum. False when they are not.
  bool PrintConstants(const TypeRow& type, const Alternatives& alternatives);
  void PrintAlternatives(const TypeRow& type, const Alternatives& alternatives, unsigned depth);
  static std::string LimitWords(const TypeRow& type);

  JsonWriter writer_;
  SchemaStyle style_;
};

}  // namespace pie
