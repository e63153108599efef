// JSON text to the structs that a table describes, with validation.
#pragma once

#include <string>
#include <string_view>

#include "pie/result.h"
#include "pie/table.h"

namespace pie {

struct DecodeOptions {
  // Stands in front of every path: "params" gives "params.title".
  const char* root = "";
  // Sets absent fields to their default_json.
  bool defaults = true;
  // A member of the outermost object that is let through although the table does not know it: the
  // `action` among the arguments of a tool with actions.
  const char* ignore = nullptr;
  // For replies of a service, which must not fail a call because they differ from the manifest.
  // Unknown members are ignored and limits are not checked. Numbers and text become each other
  // where nothing is lost ("5" and 5, true and "true"). A value that still does not fit becomes
  // absent and is told in `mismatches`; where there is no room for absent, text is empty, a number
  // 0, and an enum -1, which EncodeValue() writes as null. Only text that is no JSON is a problem.
  bool tolerant = false;
  List<Problem>* mismatches = nullptr;  // tolerant only; may be null
  DecodeOptions() = default;
};

// At most this many problems are told.
constexpr unsigned kMaxProblems = 50;

// Fill `object` or `value`, which must be zero bytes of the table's size. An empty list means that
// it worked; after problems the object is partly filled and still has to be destroyed.
//
// Null for a field that is neither required nor nullable counts as absent: callers in strict mode
// have to send something for every field. Members that occur twice are a problem.
List<Problem> Decode(const ObjectTable& table, std::string_view json, void* object,
                     const DecodeOptions& options = {});
List<Problem> DecodeValue(const TypeRow& type, std::string_view json, void* value,
                          const DecodeOptions& options = {});

// The same checks without storing anything.
List<Problem> Validate(const ObjectTable& table, std::string_view json,
                       const DecodeOptions& options = {});
List<Problem> ValidateValue(const TypeRow& type, std::string_view json,
                            const DecodeOptions& options = {});

// "priority: expected one of 'low', 'high', found 'urgent'".
std::string Describe(const Problem& problem);
// kInvalidArgument with all problems in the message, separated by "; ", and as a list.
Error InvalidInput(List<Problem> problems);

}  // namespace pie
