// The DDL of a connector's managed tables.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

namespace pie::gen {

// Tables in an order in which they can be created: those that others refer to come first.
std::vector<const Table*> CreationOrder(const std::vector<Table>& tables);

}  // namespace pie::gen
