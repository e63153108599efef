// What generated .cc files call. Not for authors.
#pragma once

#include "pie/context.h"
#include "pie/table.h"

namespace pie {

struct ContextAccess {
  // Starts a declarative action of a connector: binds the request from `params` before it returns.
  // A context of another connector gets that connector's own connection, secrets and limits but
  // shares this execution's budget.
  static detail::TaskState* Call(Context& context, const ConnectorTable& connector, unsigned action,
                                 const void* params) {
    return context.StartAction(connector, action, params);
  }
  // `where` is moved from. What moves it is not inline: hundreds of generated functions call these.
  // The value of Select() and Update() is a List of the table's rows, that of Insert() one row.
  static detail::TaskState* Select(Context& context, const TableRow& table, Where& where);
  // `conflict` nullptr: a plain insert; otherwise the columns of ON CONFLICT ... DO UPDATE: "a,b".
  static detail::TaskState* Insert(Context& context, const TableRow& table, const void* row,
                                   const char* conflict) {
    return context.InsertRow(table, row, conflict);
  }
  static detail::TaskState* Update(Context& context, const TableRow& table, Where& where,
                                   const void* row);
  static Task<long long> Delete(Context& context, const TableRow& table, Where& where);
};

namespace detail {
enum class From { kUser, kService };

// Checks and decodes `json`; `object` is a fresh struct of the table. What a service sends need not
// fit in every detail: what does not is left out.
Result<Unit> DecodeInto(const ObjectTable& table, const Json& json, From from, void* object);
template <class T>
Result<T> DecodeAs(const ObjectTable& table, const Json& json, From from) {
  T object;
  Result<Unit> done = DecodeInto(table, json, from, &object);
  if (!done) return static_cast<Error&&>(done.error());
  return object;
}

// Position of input["eventType"] among the events of the webhook trigger; -1 when it is none.
int FindEvent(const ConnectorTable& connector, const Json& input);
template <class E>
Field<E> EventOf(const ConnectorTable& connector, const Json& input) {
  int index = FindEvent(connector, input);
  return index < 0 ? Field<E>() : Field<E>(static_cast<E>(index));
}

// Moves the params out of the decoded struct and hands the task over.
template <class T>
TaskState* Erase(Task<T> task) {
  return task.Release();
}
}  // namespace detail

}  // namespace pie
