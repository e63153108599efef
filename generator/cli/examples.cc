#include "cli/examples.h"

namespace pie::gen {

std::vector<Example> ReadExamples(const std::filesystem::path&) { return {}; }

}  // namespace pie::gen
