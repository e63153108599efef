#include "engine/recorded.h"

#include "table/conceal.h"
#include "table/path.h"
#include "table/schema.h"

namespace pie {

std::string RecordedArguments(const ObjectTable* params, std::string_view arguments) {
  return params && HoldsSecret(*params) ? Conceal(*params, arguments) : std::string(arguments);
}

std::string RecordedResult(const ActionRow& row, std::string_view result) {
  if (!row.secret_result || !row.result) return std::string(result);
  const char* wrapper = ResultWrapper(*row.result);
  if (!wrapper) return Conceal(*row.result, result);
  std::string inner = Conceal(*row.result, FindPointer(result, "/" + std::string(wrapper)));
  return "{\"" + std::string(wrapper) + "\":" + inner + "}";
}

}  // namespace pie
