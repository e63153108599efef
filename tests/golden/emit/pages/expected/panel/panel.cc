// Generated from panel.pie. Do not edit.
#include "panel/panel.h"

#include "pie/generated.h"

namespace pie::detail::tables::panel {
namespace c = ::pie::panel;

constexpr FieldRow kFieldsParams[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Params, id), Kind::kString, 0},
};
constexpr ObjectTable kObjectParams = {"Params", {kFieldsParams, 1}, sizeof(c::Params), false};
static_assert(__is_same(decltype(c::Params::id), Field<String>));
static TaskState* InvokePanel(Context& context, void* params) {
  return Erase(c::Panel(context, static_cast<c::Params&&>(*static_cast<c::Params*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "panel", .description = "Shows a panel.", .params = &kObjectParams,
     .invoke = InvokePanel, .tool_name = "panel"},
};
constexpr const char* kTexts1[] = {"https://cdn.example.com/a.js"};
constexpr WidgetRow kWidgetRow1 = {.html = "<p id=\"x\">?\?/ \"hello\"</p>\n",
    .allowed_scripts = {kTexts1, 1}, .max_height = 400, .launchable = true};
constexpr RouteRow kRoutes[] = {
    {"/", true},
};
constexpr FileRow kFiles[] = {
    {"index.html", "<!DOCTYPE html>\n"
     "<title>é</title>\n", 34},
};
constexpr ConnectorTable kConnector = {
    .name = "panel",
    .display_name = "Panel",
    .description = "A widget and a public page.",
    .version = "1.0.0",
    .tool_name = "panel",
    .tool_description = "Shows a panel.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"}},"
        "\"additionalProperties\":false}",
    .actions = {kActions, 1},
    .widget = &kWidgetRow1,
    .public_entry = "index.html",
    .public_routes = {kRoutes, 1},
    .public_files = {kFiles, 1},
};

}  // namespace pie::detail::tables::panel

namespace pie::panel {

constinit const ConnectorTable kPanel = ::pie::detail::tables::panel::kConnector;

}  // namespace pie::panel
