// What a tool says about itself: schemas and annotations, from its connector's tables.
#pragma once

#include <string>

#include "surface/catalog.h"
#include "table/schema.h"

namespace pie {

// Fills in everything but `name`, `connector`, `action` and `for_models`.
void DescribeTool(Tool& tool);

// Schema of one action's arguments; `style` strict is for models in strict mode.
std::string ActionSchema(const ActionRow& action, SchemaStyle style);

const char* EffectName(Effect effect);

}  // namespace pie
