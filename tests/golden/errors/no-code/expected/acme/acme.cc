// Generated from acme.pie. Do not edit.
#include "acme/acme.h"

#include "pie/generated.h"

namespace pie::detail::tables::acme {
namespace c = ::pie::acme;

constexpr ObjectTable kObjectParams = {"Params", {}, sizeof(c::Params), false};
static TaskState* InvokePing(Context& context, void* params) {
  return Erase(c::Ping(context, static_cast<c::Params&&>(*static_cast<c::Params*>(params))));
}
static TaskState* InvokePong(Context& context, void* params) {
  return Erase(c::Pong(context, static_cast<c::Params&&>(*static_cast<c::Params*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "ping", .params = &kObjectParams, .invoke = InvokePing, .tool_name = "acme_ping"},
    {.name = "pong", .params = &kObjectParams, .invoke = InvokePong, .tool_name = "acme_pong"},
};
constexpr ConnectorTable kConnector = {
    .name = "acme",
    .display_name = "Acme",
    .description = "Pings and pongs.",
    .version = "1.0.0",
    .tool_name = "acme",
    .tool_description = "Pings and pongs.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"ping\",\"pong\"]}},\"required\":[\"action\"]}",
    .has_actions = true,
    .actions = {kActions, 2},
};

}  // namespace pie::detail::tables::acme

namespace pie::acme {

constinit const ConnectorTable kAcme = ::pie::detail::tables::acme::kConnector;

}  // namespace pie::acme
