// First manifests for `piec new`: short, complete, valid.
#pragma once

#include <string>

namespace pie::gen {

// `kind`: connector, tool, skill or automation.
std::string Starter(const std::string& kind, const std::string& name);

}  // namespace pie::gen
