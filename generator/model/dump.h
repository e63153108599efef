// The model as text: one `path = value` per line, sorted, defaults left out. Golden tests pin it,
// and `piec check --dump-model` shows it.
#pragma once

#include <string>

#include "model/model.h"

namespace pie::gen {

std::string DumpModel(const Connector& connector);

}  // namespace pie::gen
