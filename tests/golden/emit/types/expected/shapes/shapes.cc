// Generated from shapes.pie. Do not edit.
#include "shapes/shapes.h"

#include "pie/generated.h"

namespace pie::detail::tables::shapes {
namespace c = ::pie::shapes;

constexpr TypeRow kType1 = {Kind::kInteger};
constexpr const TypeRow* kChoices1[] = {&kType1};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 1}};
constexpr TypeRow kType2 = {Kind::kJson, true, {.alternatives = &kAlternatives1}};
constexpr FieldRow kFieldsPoint[] = {
    {"x", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Point, x), Kind::kNumber, 1},
    {"y", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Point, y), Kind::kNumber, 1},
};
constexpr ObjectTable kObjectPoint = {"Point", {kFieldsPoint, 2}, sizeof(c::Point), false};
static_assert(__is_same(decltype(c::Point::x), double));
static_assert(__is_same(decltype(c::Point::y), double));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectPoint}};
constexpr TypeRow kType4 = {Kind::kList, false, {.element = &kType3}};
constexpr const char* kNamesColor[] = {"red", "green"};
constexpr EnumTable kEnumColor = {"Color", {kNamesColor, 2}};
constexpr TypeRow kType5 = {Kind::kEnum, false, {.names = &kEnumColor}};
constexpr TypeRow kType6 = {Kind::kList, false, {.element = &kType5}};
constexpr TypeRow kType7 = {Kind::kString};
constexpr FieldRow kFields1[] = {
    {"hex", nullptr, nullptr, nullptr, {}, 0, Kind::kString, 1},
};
constexpr ObjectTable kObject1 = {"", {kFields1, 1}, 0, true};
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObject1}};
constexpr const TypeRow* kChoices2[] = {&kType7, &kType8};
constexpr Alternatives kAlternatives2 = {true, {kChoices2, 2}};
constexpr Limits kLimits1 = {.const_json = "1"};
constexpr TypeRow kType9 = {Kind::kInteger, false, {}, &kLimits1};
constexpr Limits kLimits2 = {.const_json = "2"};
constexpr TypeRow kType10 = {Kind::kInteger, false, {}, &kLimits2};
constexpr Limits kLimits3 = {.const_json = "4"};
constexpr TypeRow kType11 = {Kind::kInteger, false, {}, &kLimits3};
constexpr const TypeRow* kChoices3[] = {&kType9, &kType10, &kType11};
constexpr Alternatives kAlternatives3 = {false, {kChoices3, 3}};
constexpr Limits kLimits4 = {.has = 20, .minimum = 0, .multiple_of = 0.5};
constexpr Limits kLimits5 = {.has = 224, .min_size = 1, .max_size = 3};
constexpr Limits kLimits6 = {.has = 64, .max_size = 9, .pattern = "^[a-z]+$"};
constexpr TypeRow kType12 = {Kind::kString, false, {}, &kLimits6};
constexpr Limits kLimits7 = {.format = "date-time"};
constexpr FieldRow kFieldsDrawParams[] = {
    {"flags", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::DrawParams,
     flags), Kind::kList, 0},
    {"grid", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::DrawParams,
     grid), Kind::kList, 1},
    {"names", nullptr, nullptr, nullptr, {.element = &kType6}, __builtin_offsetof(c::DrawParams,
     names), Kind::kMap, 0},
    {"origin", nullptr, nullptr, nullptr, {.object = &kObjectPoint},
     __builtin_offsetof(c::DrawParams, origin), Kind::kObject, 2},
    {"fill", nullptr, nullptr, nullptr, {.alternatives = &kAlternatives2},
     __builtin_offsetof(c::DrawParams, fill), Kind::kJson, 0},
    {"level", nullptr, nullptr, nullptr, {.alternatives = &kAlternatives3},
     __builtin_offsetof(c::DrawParams, level), Kind::kInteger, 0},
    {"on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DrawParams, on), Kind::kBoolean, 1},
    {"size", nullptr, nullptr, &kLimits4, {}, __builtin_offsetof(c::DrawParams, size),
     Kind::kNumber, 1},
    {"color", nullptr, nullptr, nullptr, {.names = &kEnumColor}, __builtin_offsetof(c::DrawParams,
     color), Kind::kEnum, 1},
    {"tags", nullptr, nullptr, &kLimits5, {.element = &kType12}, __builtin_offsetof(c::DrawParams,
     tags), Kind::kList, 0},
    {"any", "Whatever.", nullptr, nullptr, {}, __builtin_offsetof(c::DrawParams, any), Kind::kJson,
     1},
    {"when", nullptr, "\"2026-01-01T00:00:00Z\"", &kLimits7, {}, __builtin_offsetof(c::DrawParams,
     when), Kind::kString, 0},
};
constexpr ObjectTable kObjectDrawParams = {"DrawParams", {kFieldsDrawParams, 12},
    sizeof(c::DrawParams), false};
static_assert(__is_same(decltype(c::DrawParams::flags), Field<List<Json>>));
static_assert(__is_same(decltype(c::DrawParams::grid), List<List<c::Point>>));
static_assert(__is_same(decltype(c::DrawParams::names), Field<List<Entry<List<c::Color>>>>));
static_assert(__is_same(decltype(c::DrawParams::origin), Field<c::Point>));
static_assert(__is_same(decltype(c::DrawParams::fill), Field<Json>));
static_assert(__is_same(decltype(c::DrawParams::level), Field<long long>));
static_assert(__is_same(decltype(c::DrawParams::on), bool));
static_assert(__is_same(decltype(c::DrawParams::size), double));
static_assert(__is_same(decltype(c::DrawParams::color), c::Color));
static_assert(__is_same(decltype(c::DrawParams::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::DrawParams::any), Json));
static_assert(__is_same(decltype(c::DrawParams::when), Field<String>));
constexpr const TypeRow* kChoices4[] = {&kType7};
constexpr Alternatives kAlternatives4 = {false, {kChoices4, 1}};
constexpr TypeRow kType13 = {Kind::kJson, true, {.alternatives = &kAlternatives4}};
constexpr TypeRow kType14 = {Kind::kList, false, {.element = &kType13}};
static TaskState* InvokeDraw(Context& context, void* params) {
  return Erase(c::Draw(context,
      static_cast<c::DrawParams&&>(*static_cast<c::DrawParams*>(params))));
}
constexpr ObjectTable kObjectCountParams = {"CountParams", {}, sizeof(c::CountParams), false};
static TaskState* InvokeCount(Context& context, void* params) {
  return Erase(c::Count(context,
      static_cast<c::CountParams&&>(*static_cast<c::CountParams*>(params))));
}
constexpr ObjectTable kObjectFindParams = {"FindParams", {}, sizeof(c::FindParams), false};
constexpr const TypeRow* kChoices5[] = {&kType3};
constexpr Alternatives kAlternatives5 = {false, {kChoices5, 1}};
constexpr TypeRow kType15 = {Kind::kJson, true, {.alternatives = &kAlternatives5}};
static TaskState* InvokeFind(Context& context, void* params) {
  return Erase(c::Find(context,
      static_cast<c::FindParams&&>(*static_cast<c::FindParams*>(params))));
}
constexpr ObjectTable kObjectPaletteParams = {"PaletteParams", {}, sizeof(c::PaletteParams), false};
constexpr TypeRow kType16 = {Kind::kMap, false, {.element = &kType5}};
static TaskState* InvokePalette(Context& context, void* params) {
  return Erase(c::Palette(context,
      static_cast<c::PaletteParams&&>(*static_cast<c::PaletteParams*>(params))));
}
constexpr ObjectTable kObjectPickParams = {"PickParams", {}, sizeof(c::PickParams), false};
static TaskState* InvokePick(Context& context, void* params) {
  return Erase(c::Pick(context,
      static_cast<c::PickParams&&>(*static_cast<c::PickParams*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "draw", .params = &kObjectDrawParams, .result = &kType14, .invoke = InvokeDraw,
     .input_schema = "{\"type\":\"object\",\"properties\":{\"flags\":{\"type\":\"array\","
     "\"items\":{\"type\":[\"integer\",\"null\"]}},\"grid\":{\"type\":\"array\","
     "\"items\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"x\":{\""
     "type\":\"number\"},\"y\":{\"type\":\"number\"}},\"required\":[\"x\","
     "\"y\"],\"additionalProperties\":false}}},\"names\":{\"type\":\"object\","
     "\"additionalProperties\":{\"type\":\"array\",\"items\":{\"type\":\"string\","
     "\"enum\":[\"red\",\"green\"]}}},\"origin\":{\"oneOf\":[{\"type\":\"object\","
     "\"properties\":{\"x\":{\"type\":\"number\"},\"y\":{\"type\":\"number\"}},"
     "\"required\":[\"x\",\"y\"],\"additionalProperties\":false},{\"type\":\"null\"}]},"
     "\"fill\":{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"object\",\"properties\":{\"hex"
     "\":{\"type\":\"string\"}},\"required\":[\"hex\"]}]},\"level\":{\"type\":\"integer\","
     "\"enum\":[1,2,4]},\"on\":{\"type\":\"boolean\"},\"size\":{\"type\":\"number\","
     "\"exclusiveMinimum\":0,\"multipleOf\":0.5},\"color\":{\"type\":\"string\","
     "\"enum\":[\"red\",\"green\"]},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"stri"
     "ng\",\"pattern\":\"^[a-z]+$\",\"maxLength\":9},\"minItems\":1,\"maxItems\":3,"
     "\"uniqueItems\":true},\"any\":{\"description\":\"Whatever.\"},\"when\":{\"type\":\"st"
     "ring\",\"format\":\"date-time\",\"default\":\"2026-01-01T00:00:00Z\"}},"
     "\"required\":[\"grid\",\"on\",\"size\",\"color\",\"any\"],\"additionalProperties\":fa" "lse}",
     .tool_name = "shapes_draw"},
    {.name = "count", .params = &kObjectCountParams, .result = &kType1, .invoke = InvokeCount,
     .tool_name = "shapes_count"},
    {.name = "find", .params = &kObjectFindParams, .result = &kType15, .invoke = InvokeFind,
     .tool_name = "shapes_find"},
    {.name = "palette", .params = &kObjectPaletteParams, .result = &kType16,
     .invoke = InvokePalette, .tool_name = "shapes_palette"},
    {.name = "pick", .params = &kObjectPickParams, .result = &kType5, .invoke = InvokePick,
     .tool_name = "shapes_pick"},
};
constexpr ConnectorTable kConnector = {
    .name = "shapes",
    .display_name = "Shapes",
    .description = "Every kind of value, in every position.",
    .version = "1.0.0",
    .tool_name = "shapes",
    .tool_description = "Draws.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"description\":\"The "
        "action to perform.\",\"type\":\"string\",\"enum\":[\"draw\",\"count\","
        "\"find\",\"palette\",\"pick\"]},\"flags\":{\"type\":\"array\",\"items\":{\"type\":[\""
        "integer\",\"null\"]}},\"grid\":{\"type\":\"array\",\"items\":{\"type\":\"array\","
        "\"items\":{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"number\"},"
        "\"y\":{\"type\":\"number\"}},\"required\":[\"x\",\"y\"],\"additionalProperties\":fals"
        "e}}},\"names\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"array\","
        "\"items\":{\"type\":\"string\",\"enum\":[\"red\",\"green\"]}}},\"origin\":{\"oneOf\":"
        "[{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"number\"},"
        "\"y\":{\"type\":\"number\"}},\"required\":[\"x\",\"y\"],\"additionalProperties\":fals"
        "e},{\"type\":\"null\"}]},\"fill\":{\"oneOf\":[{\"type\":\"string\"},"
        "{\"type\":\"object\",\"properties\":{\"hex\":{\"type\":\"string\"}},"
        "\"required\":[\"hex\"]}]},\"level\":{\"type\":\"integer\",\"enum\":[1,"
        "2,4]},\"on\":{\"type\":\"boolean\"},\"size\":{\"type\":\"number\","
        "\"exclusiveMinimum\":0,\"multipleOf\":0.5},\"color\":{\"type\":\"string\","
        "\"enum\":[\"red\",\"green\"]},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"stri"
        "ng\",\"pattern\":\"^[a-z]+$\",\"maxLength\":9},\"minItems\":1,\"maxItems\":3,"
        "\"uniqueItems\":true},\"any\":{\"description\":\"Whatever.\"},\"when\":{\"type\":\"st"
        "ring\",\"format\":\"date-time\",\"default\":\"2026-01-01T00:00:00Z\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .actions = {kActions, 5},
};

}  // namespace pie::detail::tables::shapes

namespace pie::shapes {

constinit const ConnectorTable kShapes = ::pie::detail::tables::shapes::kConnector;

}  // namespace pie::shapes
