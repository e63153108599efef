// Values on their way out of an execution besides its result: events, widgets, public responses.
#pragma once

#include "pie/json.h"

namespace pie {

class Execution;

// The value without the secrets that the execution uses.
Json WithoutSecrets(const Execution& execution, Json value);

}  // namespace pie
