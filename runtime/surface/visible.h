// Which tools, prompts and resources a caller may see.
#pragma once

#include "auth/key_policy.h"
#include "surface/catalog.h"

namespace pie {

// `policy` null: everything.
bool IsVisible(const Tool& tool, const KeyPolicy* policy);
bool IsVisible(const Prompt& prompt, const KeyPolicy* policy);
bool IsVisible(const Resource& resource, const KeyPolicy* policy);

}  // namespace pie
