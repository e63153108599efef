// What a tool says about itself: schemas and annotations, from its connector's tables.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "auth/key_policy.h"
#include "surface/catalog.h"
#include "table/schema.h"

namespace pie {

std::string_view TitleOf(const Tool& tool);
std::string_view DescriptionOf(const Tool& tool);
// Of a tool with an `action` argument, only the actions that `policy` (null: all) allows count.
std::string InputSchemaOf(const Tool& tool, const KeyPolicy* policy);
std::string AnnotationsOf(const Tool& tool, const KeyPolicy* policy);  // a JSON object
std::string OutputSchemaOf(const Tool& tool);                          // empty: none
// Reads `x-mcp-header` of the input schema's top-level properties.
std::vector<ParamHeader> FindParamHeaders(const Tool& tool);

// Schema of one action's arguments; `style` strict is for models in strict mode.
std::string ActionSchema(const ActionRow& action, SchemaStyle style);

const char* EffectName(Effect effect);

}  // namespace pie
