// Generated from native-tool.pie. Do not edit.
#include "native-tool/native-tool.h"

#include "pie/generated.h"

namespace pie::detail::tables::native_tool {
namespace c = ::pie::native_tool;

constexpr Limits kLimits1 = {.has = 3, .minimum = 2, .maximum = 100};
constexpr TypeRow kType1 = {Kind::kInteger};
constexpr TypeRow kType2 = {Kind::kString};
constexpr const TypeRow* kChoices1[] = {&kType1, &kType2};
constexpr Alternatives kAlternatives1 = {true, {kChoices1, 2}};
constexpr FieldRow kFieldsParams[] = {
    {"sides", nullptr, nullptr, &kLimits1, {}, __builtin_offsetof(c::Params, sides), Kind::kInteger,
     1},
    {"seed", "Number or word.", nullptr, nullptr, {.alternatives = &kAlternatives1},
     __builtin_offsetof(c::Params, seed), Kind::kJson, 0},
    {"class", "A word that C++ keeps for itself.", nullptr, nullptr, {},
     __builtin_offsetof(c::Params, class_), Kind::kString, 0},
};
constexpr ObjectTable kObjectParams = {"Params", {kFieldsParams, 3}, sizeof(c::Params), false};
static_assert(__is_same(decltype(c::Params::sides), long long));
static_assert(__is_same(decltype(c::Params::seed), Field<Json>));
static_assert(__is_same(decltype(c::Params::class_), Field<String>));
static TaskState* InvokeRoll(Context& context, void* params) {
  return Erase(c::Roll(context, static_cast<c::Params&&>(*static_cast<c::Params*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "roll", .description = "Rolls dice.", .params = &kObjectParams, .invoke = InvokeRoll,
     .tool_name = "roll"},
};
constexpr NamedText kPairs1[] = {{"good", "Good"}, {"bad", "Bad"}};
constexpr Limits kLimits2 = {.has = 3, .minimum = 1, .maximum = 9};
constexpr Limits kLimits3 = {.const_json = "\"good\""};
constexpr TypeRow kType3 = {Kind::kString, false, {}, &kLimits3};
constexpr Limits kLimits4 = {.const_json = "\"bad\""};
constexpr TypeRow kType4 = {Kind::kString, false, {}, &kLimits4};
constexpr const TypeRow* kChoices2[] = {&kType3, &kType4};
constexpr Alternatives kAlternatives2 = {false, {kChoices2, 2}};
constexpr FieldRow kFieldsUserFields[] = {
    {"limit", "Limit", "3", &kLimits2, {}, __builtin_offsetof(c::UserFields, limit), Kind::kNumber,
     0},
    {"kinds", "Kinds", nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::UserFields,
     kinds), Kind::kList, 0},
    {"mood", "Mood", nullptr, nullptr, {.alternatives = &kAlternatives2},
     __builtin_offsetof(c::UserFields, mood), Kind::kString, 0},
};
constexpr ObjectTable kObjectUserFields = {"UserFields", {kFieldsUserFields, 3},
    sizeof(c::UserFields), true};
static_assert(__is_same(decltype(c::UserFields::limit), Field<double>));
static_assert(__is_same(decltype(c::UserFields::kinds), Field<List<String>>));
static_assert(__is_same(decltype(c::UserFields::mood), Field<String>));
constexpr FormRow kUserForm[] = {
    {.name = "limit", .label = "Limit", .kind = UserFieldKind::kNumber},
    {.name = "kinds", .label = "Kinds", .kind = UserFieldKind::kTags},
    {.name = "mood", .label = "Mood", .kind = UserFieldKind::kSelect, .options = {kPairs1, 2}},
};
static TaskState* InvokeTableResource(Context& context, void* params) {
  return Erase(c::TableResource(context, static_cast<Json&&>(*static_cast<Json*>(params))));
}
constexpr ResourceRow kResources[] = {
    {.uri = "dice://rules", .name = "rules", .description = "The rules.", .mime_type = "text/plain",
     .text = "Roll high."},
    {.uri = "dice://{name}", .name = "table", .description = "A table.",
     .invoke = InvokeTableResource, .is_template = true},
};
constexpr FieldRow kFieldsAdviseArguments[] = {
    {"game", nullptr, nullptr, nullptr, {}, 0, Kind::kString, 1},
};
constexpr ObjectTable kObjectAdviseArguments = {"AdviseArguments", {kFieldsAdviseArguments, 1}, 0,
    true};
static TaskState* InvokeAdvisePrompt(Context& context, void* params) {
  return Erase(c::AdvisePrompt(context, static_cast<Json&&>(*static_cast<Json*>(params))));
}
constexpr PromptRow kPrompts[] = {
    {.name = "advise", .description = "Gives advice.", .arguments = &kObjectAdviseArguments,
     .invoke = InvokeAdvisePrompt},
};
constexpr ConnectorTable kConnector = {
    .name = "native-tool",
    .display_name = "Native",
    .description = "Code of an author.",
    .version = "1.0.0",
    .tool_name = "roll",
    .tool_description = "Rolls dice.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"sides\":{\"type\":\"integer\","
        "\"minimum\":2,\"maximum\":100},\"seed\":{\"oneOf\":[{\"type\":\"integer\"},"
        "{\"type\":\"string\"}],\"description\":\"Number or word.\"},\"class\":{\"type\":\"str"
        "ing\",\"description\":\"A word that C++ keeps for itself.\"}},\"required\":[\"sides\""
        "],\"additionalProperties\":false}",
    .actions = {kActions, 1},
    .user_fields = &kObjectUserFields,
    .user_form = {kUserForm, 3},
    .resources = {kResources, 2},
    .prompts = {kPrompts, 1},
};

}  // namespace pie::detail::tables::native_tool

namespace pie::native_tool {

constinit const ConnectorTable kNativeTool = ::pie::detail::tables::native_tool::kConnector;

Result<UserFields> ReadUserFields(Context& context) {
  return ::pie::detail::DecodeAs<UserFields>(::pie::detail::tables::native_tool::kObjectUserFields,
      context.user_config(), ::pie::detail::From::kUser);
}

}  // namespace pie::native_tool
