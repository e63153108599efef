#include "engine/clean_json.h"

#include "base/json_access.h"
#include "engine/execution.h"

namespace pie {

Json WithoutSecrets(const Execution& execution, Json value) {
  std::string text = JsonAccess::Dump(value);
  if (execution.replay || !execution.HoldsSecret(text)) return value;
  Result<Json> clean = JsonAccess::Parse(execution.core.Redact(text));
  return clean ? std::move(*clean) : Json();
}

}  // namespace pie
