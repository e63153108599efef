#include "pie/generated.h"
#include "table/decode.h"

namespace pie::detail {

Result<Unit> DecodeInto(const ObjectTable& table, const Json& json, void* object) {
  List<Problem> problems = Decode(table, json.Dump(), object);
  if (!problems.empty()) return InvalidInput(static_cast<List<Problem>&&>(problems));
  return Unit();
}

}  // namespace pie::detail
