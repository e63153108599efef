// The first recorded case of every action, from <folder>/cases/*.yaml, as example for its docs.
#pragma once

#include <filesystem>
#include <vector>

#include "emit/emit.h"

namespace pie::gen {

std::vector<Example> ReadExamples(const std::filesystem::path& folder);

}  // namespace pie::gen
