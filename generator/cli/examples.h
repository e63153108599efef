// The first recorded case of every action, from <folder>/cases/*.yaml, as example for its docs.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "emit/emit.h"

namespace pie::gen {

// The *.yaml files in <folder>/cases, sorted.
std::vector<std::string> CaseFilesIn(const std::filesystem::path& folder);

std::vector<Example> ReadExamples(const std::filesystem::path& folder);

}  // namespace pie::gen
