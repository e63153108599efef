// What the emitters work on: the model with the types that only generated code has, such as row
// structs and the results of paginated actions.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "model/model.h"

namespace pie::gen {

struct PreparedAction {
  const Action* action = nullptr;
  const TypeSpec* params = nullptr;  // kObject
  const TypeSpec* result = nullptr;  // nullptr: Json
  bool native = false;               // the author writes it
  bool callable = false;             // has a C++ function: native or bound to HTTP
};

struct PreparedTable {
  const Table* table = nullptr;
  const TypeSpec* row = nullptr;  // kObject, all fields optional
};

// Refers to the connector, which must outlive it.
struct Prepared {
  explicit Prepared(const Connector& connector);

  const Connector& connector;
  std::vector<PreparedAction> actions;
  std::vector<PreparedTable> tables;
  std::vector<const WebhookEvent*> events;  // of all webhook triggers
  const TypeSpec* user_fields = nullptr;    // kObject UserFields; nullptr: none declared
  const TypeSpec* connection = nullptr;     // kObject without a struct
  bool has_native_code = false;             // needs a file of the author

 private:
  TypeSpec& New();
  void PrepareAction(const Action& action);
  const TypeSpec* PaginatedParams(const Action& action);
  const TypeSpec* PaginatedResult(const Action& action);
  void PrepareTable(const Table& table);
  void PrepareUserFields();
  void PrepareConnection();

  std::deque<TypeSpec> made_;
};

// Adds `max_items` and `next_page`, unless there are such fields.
void AddPageFields(TypeSpec& params);

// The C++ type of a value, with `scope` ("c::") in front of the connector's own names. A position
// without Field<> (element, result) whose value may be null is a Json.
std::string CppType(const TypeSpec& type, std::string_view scope);
// The type of a member: T when the value is always there, otherwise Field<T>.
std::string CppMemberType(const FieldSpec& field, std::string_view scope);
// Such a position is stored as Json.
inline bool IsStoredAsJson(const TypeSpec& element) {
  return element.nullable && element.kind != TypeKind::kJson;
}
// The event's payload has a struct of its own, and so a function that reads it.
bool HasPayloadStruct(const WebhookEvent& event);
// True when the author's onWebhook is told apart events by a generated ReadEvent().
bool ReadsEvents(const Prepared& prepared);
// `Json`, or the type of the declared result.
std::string CppResult(const PreparedAction& action, std::string_view scope);

}  // namespace pie::gen
