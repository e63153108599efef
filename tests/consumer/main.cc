// Uses what a program of somebody else sees: typed parameters, and the tables of the connectors it
// links.
#include <cstdio>
#include <cstring>

#include "depot/depot.h"
#include "greeter/greeter.h"
#include "pie/registry.h"
#include "porter/porter.h"

namespace {

bool HasOneAction(const pie::ConnectorTable& connector, const char* action, bool native) {
  std::printf("%s:", connector.name);
  for (const pie::ActionRow& row : connector.actions) std::printf(" %s", row.name);
  std::printf("\n");
  return connector.actions.count == 1 && std::strcmp(connector.actions.data->name, action) == 0 &&
         (connector.actions.data->invoke != nullptr) == native;
}

}  // namespace

int main() {
  pie::depot::GetPartParams part;
  part.part = 7;
  pie::greeter::GreetParams greet;
  greet.name = "Anna";
  bool ok = HasOneAction(pie::depot::kDepot, "get_part", false);
  ok &= HasOneAction(pie::greeter::kGreeter, "greet", true);
  ok &= HasOneAction(pie::porter::kPorter, "carry", true);
  ok &= pie::kRegistry.count == 3 && pie::kRegistry.data[0] == &pie::depot::kDepot;
  return ok ? 0 : 1;
}
