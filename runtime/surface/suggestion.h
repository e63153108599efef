// "did you mean": for callers that mistype the name of a tool or an action.
#pragma once

#include <string>
#include <string_view>

#include "surface/catalog.h"

namespace pie {

// The closest of the names that `policy` (null: all) lets a caller see; empty when none is close.
// With `connectors` also those under which REST and the command line take a whole connector.
std::string_view MeantTool(const Catalog& catalog, std::string_view name, const KeyPolicy* policy,
                           bool connectors);
std::string_view MeantAction(const ConnectorTable& connector, std::string_view name,
                             const KeyPolicy* policy);

// "no tool 'nots'; did you mean 'notes'? `pie tools` lists them"; `next` alone without `meant`.
std::string Unknown(const std::string& what, std::string_view meant, const std::string& next);
// kNotFound.
Error NoConnector(const Registry& registry, const std::string& name, const std::string& next);

}  // namespace pie
