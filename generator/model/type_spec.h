// The type of a parameter, result or payload: a JSON Schema as far as tables can print it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "source/source_span.h"

namespace pie::gen {

enum class TypeKind {
  kBoolean,
  kInteger,
  kNumber,
  kString,
  kEnum,    // string with a closed list of values
  kJson,    // free form: any JSON value
  kObject,  // `fields`; its C++ struct is `cpp_name`
  kList,    // of `element[0]`
  kMap,     // free keys, values of `element[0]`
};

struct EnumValue {
  LocatedString wire;  // "in_progress"
  std::string cpp;     // "kInProgress"
};

// Limits of JSON Schema; absent means unlimited.
struct Limits {
  std::optional<double> minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of;
  std::optional<uint64_t> min_length, max_length;
  std::optional<uint64_t> min_items, max_items;
  std::optional<uint64_t> min_properties, max_properties;
  bool unique_items = false;
  std::string pattern;  // RE2 syntax, checked
  std::string format;   // date-time, date, time, email, uri, uuid, ... as written
};

enum class Alternatives { kNone, kOneOf, kAnyOf };
struct FieldSpec;

struct TypeSpec {
  TypeKind kind = TypeKind::kJson;
  bool nullable = false;  // `null` is a legal value
  bool secret = false;    // of a property: callers give or get it, runs and logs do not show it
  std::string title;
  std::string description;
  Limits limits;
  std::vector<EnumValue> enum_values;  // kEnum
  std::vector<FieldSpec> fields;       // kObject, manifest order
  std::vector<TypeSpec> element;       // kList, kMap: exactly one
  bool additional_properties = true;   // kObject: unknown members are let through
  std::string cpp_name;                // kObject, kEnum: name of the C++ type in pie::<connector>
  std::string default_json;            // compact JSON text; empty: none
  std::string const_json;              // compact JSON text; empty: none
  std::vector<std::string> examples;   // compact JSON texts
  Alternatives alternatives_mode = Alternatives::kNone;
  // Empty with kNone. `kind` is the kind of all of them when they are scalars that agree, else
  // kJson. Types in here have no C++ names: they are for validation only.
  std::vector<TypeSpec> alternatives;
  // Set when this is a use of Connector::types: its name there. `cpp_name` is that of the shared
  // C++ type, which is emitted once; everything else is a copy of it.
  std::string type_name;
  // It, or a part of it, has keywords that the members above cannot print ($ref, $defs, allOf,
  // if/then, enum of numbers...).
  bool needs_raw = false;
  // The schema as compact JSON, to be shown instead of the table's. Only with `needs_raw`, and only
  // where a schema starts: params, result, payload.
  std::string raw_schema;
  SourceSpan span;
};

struct FieldSpec {
  LocatedString wire;  // "spreadsheetId"
  std::string cpp;     // "spreadsheet_id"
  bool required = false;
  TypeSpec type;
  std::string schema_json;  // compact JSON; of parameters of tools and actions only
};

// An entry of `types`.
struct NamedType {
  LocatedString wire;       // "note"
  TypeSpec type;            // `cpp_name` "Note"; objects and enums only have one
  std::string schema_json;  // compact JSON without references to other entries
};

}  // namespace pie::gen
