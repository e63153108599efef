#include "pie/generated.h"

#include "table/decode.h"

namespace pie {

detail::TaskState* ContextAccess::Select(Context& context, const TableRow& table, Where& where) {
  return context.SelectRows(table, static_cast<Where&&>(where));
}

detail::TaskState* ContextAccess::Update(Context& context, const TableRow& table, Where& where,
                                         const void* row) {
  return context.UpdateRows(table, static_cast<Where&&>(where), row);
}

Task<long long> ContextAccess::Delete(Context& context, const TableRow& table, Where& where) {
  return context.DeleteRows(table, static_cast<Where&&>(where));
}

Result<Unit> detail::DecodeInto(const ObjectTable& table, const Json& json, From from,
                                void* object) {
  DecodeOptions options;
  options.tolerant = from == From::kService;
  List<Problem> problems = Decode(table, json.Dump(), object, options);
  if (!problems.empty()) return InvalidInput(static_cast<List<Problem>&&>(problems));
  return Unit();
}

int detail::FindEvent(const ConnectorTable& connector, const Json& input) {
  String type = input["eventType"].AsString();
  for (const TriggerRow& trigger : connector.triggers) {
    for (unsigned i = 0; i < trigger.events.count; ++i) {
      if (type == trigger.events.data[i].name) return static_cast<int>(i);
    }
  }
  return -1;
}

}  // namespace pie
