// Fields: what a connection holds besides its token, as the manifest's `connection` declares it.
#pragma once

#include <string_view>

#include "pie/json.h"
#include "pie/result.h"
#include "pie/table.h"

namespace pie {

// Every name that the manifest does not know, and every value that it does not allow.
Result<Unit> CheckFields(const ConnectorTable& connector, const Json& fields);
// The row of a connection field; null when there is none.
const FormRow* FindForm(const ConnectorTable& connector, std::string_view name);
bool IsRequiredField(const ConnectorTable& connector, std::string_view name);

}  // namespace pie
