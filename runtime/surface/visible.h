// Which tools, prompts and resources a caller may see.
#pragma once

#include "auth/key_policy.h"
#include "surface/catalog.h"

namespace pie {

// `policy` null: everything.
bool IsVisible(const ConnectorTable& connector, const KeyPolicy* policy);
// Also false for actions that nobody may call.
bool IsVisible(const ConnectorTable& connector, const ActionRow& action, const KeyPolicy* policy);
bool IsVisible(const Tool& tool, const KeyPolicy* policy);
bool IsVisible(const Prompt& prompt, const KeyPolicy* policy);
bool IsVisible(const Resource& resource, const KeyPolicy* policy);
// Texts of the always-on skills; empty when there is none.
std::string InstructionsOf(const Catalog& catalog, const KeyPolicy* policy);

}  // namespace pie
