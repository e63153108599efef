// Tables of small connectors, made by hand, for the tests of the surfaces.
#pragma once

#include "pie/table.h"

namespace pie {

struct SurfaceParams {
  String id;
  Field<String> region;
};

inline constexpr FieldRow kSurfaceFields[] = {
    {.name = "id",
     .description = "Which one",
     .offset = 0,
     .kind = Kind::kString,
     .flags = FieldRow::kRequired},
    {.name = "region", .offset = sizeof(String), .kind = Kind::kString},
};
inline constexpr ObjectTable kSurfaceParams = {
    "SurfaceParams", {kSurfaceFields, 2}, sizeof(SurfaceParams), false};

inline constexpr ActionRow kSurfaceActions[] = {
    {.name = "read", .description = "Reads.", .effect = Effect::kRead, .params = &kSurfaceParams},
    {.name = "remove",
     .description = "Removes.",
     .effect = Effect::kDestructive,
     .params = &kSurfaceParams},
    {.name = "secret", .params = &kSurfaceParams, .hidden = true},
};
inline constexpr ActionRow kHeaderActions[] = {
    {.name = "find",
     .description = "Finds.",
     .effect = Effect::kRead,
     .params = &kSurfaceParams,
     .input_schema = R"({"type":"object","properties":{"id":{"type":"string"},)"
                     R"("region":{"type":"string","x-mcp-header":"Region"}}})"},
};

inline constexpr ResourceRow kSurfaceResources[] = {
    {.uri = "acme://readme", .name = "readme", .text = "Read me."},
    {.uri = "acme://{id}/page/{n}", .name = "page", .text = "{id}: {n}", .is_template = true},
};
inline constexpr PromptMessageRow kSurfaceMessages[] = {{"user", "Say {id}"}};
inline constexpr PromptRow kSurfacePrompts[] = {
    {.name = "say", .arguments = &kSurfaceParams, .messages = {kSurfaceMessages, 1}},
};

// One tool with actions.
inline constexpr ConnectorTable kAcme = {.name = "acme",
                                         .description = "Acme.",
                                         .tool_name = "acme",
                                         .has_actions = true,
                                         .actions = {kSurfaceActions, 3},
                                         .resources = {kSurfaceResources, 2},
                                         .prompts = {kSurfacePrompts, 1}};
// One tool per action; its prompt's name is taken.
inline constexpr ConnectorTable kSplit = {.name = "acme-split",
                                          .tool_name = "split",
                                          .has_actions = true,
                                          .tool_per_action = true,
                                          .actions = {kSurfaceActions, 3},
                                          .prompts = {kSurfacePrompts, 1}};
inline constexpr ConnectorTable kHeader = {.name = "header",
                                           .trigger = TriggerMode::kManual,
                                           .tool_name = "find",
                                           .actions = {kHeaderActions, 1}};
inline constexpr ConnectorTable kTone = {
    .name = "tone", .tier = Tier::kSkill, .trigger = TriggerMode::kAlways, .body = "Be brief."};

inline constexpr const ConnectorTable* kSurfaceConnectors[] = {&kAcme, &kSplit, &kHeader, &kTone};
inline constexpr Registry kSurfaceRegistry = {kSurfaceConnectors, 4};

}  // namespace pie
