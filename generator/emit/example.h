// Example inputs for docs: values, how they are written as JSON, and as C++ that fills a struct.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "emit/rendered.h"
#include "model/type_spec.h"

namespace pie::gen {

struct ExampleMember;

struct ExampleValue {
  enum class Kind { kNull, kBoolean, kNumber, kText, kList, kObject };
  Kind kind = Kind::kNull;
  std::string text;  // kText: as it is; kNumber and kBoolean: JSON
  std::vector<ExampleValue> items;
  std::vector<ExampleMember> members;

  std::string ToJson() const;
};

struct ExampleMember {
  std::string name;
  ExampleValue value;
};

// Something that fits the schema: required members, and the others only when they are few.
ExampleValue MakeExample(const TypeSpec& type);

// Statements that give `params`, a struct of `type`, the values of `value`. `scope` stands in front
// of the connector's types ("github::").
Rendered FillStruct(const TypeSpec& type, const ExampleValue& value, std::string_view scope);

}  // namespace pie::gen
