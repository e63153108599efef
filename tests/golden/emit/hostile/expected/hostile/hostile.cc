// Generated from hostile.pie. Do not edit.
#include "hostile/hostile.h"

#include "pie/generated.h"

namespace pie::detail::tables::hostile {
namespace c = ::pie::hostile;

constexpr const char* kTexts1[] = {"a\"b", "c|d"};
constexpr const char* kNamesParamsInt[] = {"a\"", "b\\", "line\n"
    "break", "§ 1", ""};
constexpr EnumTable kEnumParamsInt = {"ParamsInt", {kNamesParamsInt, 5}};
constexpr Limits kLimits1 = {.pattern = "^[\"\\\\]*$"};
constexpr FieldRow kFieldsParams[] = {
    {"it's \"quoted\"", "ends in a backslash \\", nullptr, nullptr, {},
     __builtin_offsetof(c::Params, it_s_quoted), Kind::kString, 0},
    {"int", nullptr, nullptr, nullptr, {.names = &kEnumParamsInt}, __builtin_offsetof(c::Params,
     int_), Kind::kEnum, 0},
    {"snowman ☃ 🎲", nullptr, "\"*/ ?\?> @key@ %% block x\"", nullptr, {},
     __builtin_offsetof(c::Params, snowman), Kind::kString, 0},
    {"a|b`c", "| `code` | <b>bold</b> [link](x) _em_", nullptr, &kLimits1, {},
     __builtin_offsetof(c::Params, a_b_c), Kind::kString, 0},
};
constexpr ObjectTable kObjectParams = {"Params", {kFieldsParams, 4}, sizeof(c::Params), false};
static_assert(__is_same(decltype(c::Params::it_s_quoted), Field<String>));
static_assert(__is_same(decltype(c::Params::int_), Field<c::ParamsInt>));
static_assert(__is_same(decltype(c::Params::snowman), Field<String>));
static_assert(__is_same(decltype(c::Params::a_b_c), Field<String>));
static TaskState* InvokeHostile(Context& context, void* params) {
  return Erase(c::Hostile(context, static_cast<c::Params&&>(*static_cast<c::Params*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "hostile", .description = ")\" ends a raw string; a line\n"
     "break; tab\t; bell \007; right-to-left \342\200\256; zero \342\200\213; " "trigraph ?\?/\\",
     .params = &kObjectParams, .invoke = InvokeHostile, .tool_name = "hostile"},
};
constexpr ConnectorTable kConnector = {
    .name = "hostile",
    .display_name = "*/ ?\?/ \" \\ <script>",
    .description = "*/ #include <x> ?\?/ \\",
    .version = "1.0.0",
    .tags = {kTexts1, 2},
    .tool_name = "hostile",
    .tool_description = ")\" ends a raw string; a line\n"
        "break; tab\t; bell \007; right-to-left \342\200\256; zero \342\200\213; "
        "trigraph ?\?/\\",
    .tool_schema =
        "{\"type\":\"object\",\"properties\":{\"it's \\\"quoted\\\"\":{\"type\":\"string\","
        "\"description\":\"ends in a backslash \\\\\"},\"int\":{\"type\":\"string\","
        "\"enum\":[\"a\\\"\",\"b\\\\\",\"line\\nbreak\",\"§ 1\",\"\"]},\"snowman "
        "☃ 🎲\":{\"type\":\"string\",\"default\":\"*/ ?\?> @key@ %% block "
        "x\"},\"a|b`c\":{\"type\":\"string\",\"pattern\":\"^[\\\"\\\\\\\\]*$\","
        "\"description\":\"| `code` | <b>bold</b> [link](x) _em_\"}},\"additionalProperties\":"
        "false}",
    .actions = {kActions, 1},
};

}  // namespace pie::detail::tables::hostile

namespace pie::hostile {

constinit const ConnectorTable kHostile = ::pie::detail::tables::hostile::kConnector;

}  // namespace pie::hostile
