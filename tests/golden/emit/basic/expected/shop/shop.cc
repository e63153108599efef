// Generated from shop.pie. Do not edit.
#include "shop/shop.h"

#include "pie/generated.h"

namespace pie::detail::tables::shop {
namespace c = ::pie::shop;

constexpr const char* kTexts1[] = {"shop"};
constexpr const char* kNamesListOrdersParamsState[] = {"open", "sent"};
constexpr EnumTable kEnumListOrdersParamsState = {"ListOrdersParamsState",
    {kNamesListOrdersParamsState, 2}};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListOrdersParams[] = {
    {"state", "Only these.", nullptr, nullptr, {.names = &kEnumListOrdersParamsState},
     __builtin_offsetof(c::ListOrdersParams, state), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListOrdersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOrdersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListOrdersParams = {"ListOrdersParams", {kFieldsListOrdersParams, 3},
    sizeof(c::ListOrdersParams), false};
static_assert(__is_same(decltype(c::ListOrdersParams::state), Field<c::ListOrdersParamsState>));
static_assert(__is_same(decltype(c::ListOrdersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListOrdersParams::next_page), Field<String>));
constexpr FieldRow kFieldsOrder[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, id), Kind::kInteger, 1},
    {"note", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, note), Kind::kString, 2},
};
constexpr ObjectTable kObjectOrder = {"Order", {kFieldsOrder, 2}, sizeof(c::Order), true};
static_assert(__is_same(decltype(c::Order::id), long long));
static_assert(__is_same(decltype(c::Order::note), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectOrder}};
constexpr FieldRow kFieldsListOrdersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListOrdersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOrdersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListOrdersResult = {"ListOrdersResult", {kFieldsListOrdersResult, 2},
    sizeof(c::ListOrdersResult), true};
static_assert(__is_same(decltype(c::ListOrdersResult::items), List<c::Order>));
static_assert(__is_same(decltype(c::ListOrdersResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListOrdersResult}};
constexpr BindRow kBindListOrders[] = {
    {.place = Place::kQuery, .field = 0, .wire = "state"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/orders",
    .cursor_pointer = "/next", .param = "cursor"};
constexpr HttpBinding kHttpListOrders = {.method = "GET", .path = "/orders",
    .rows = {kBindListOrders, 1}, .pagination = &kPagination1};
constexpr Limits kLimits2 = {.has = 32, .min_size = 1};
constexpr FieldRow kFieldsCreateOrderParamsItemsItem[] = {
    {"sku", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateOrderParamsItemsItem, sku),
     Kind::kString, 1},
    {"count", nullptr, "1", &kLimits1, {}, __builtin_offsetof(c::CreateOrderParamsItemsItem, count),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateOrderParamsItemsItem = {"CreateOrderParamsItemsItem",
    {kFieldsCreateOrderParamsItemsItem, 2}, sizeof(c::CreateOrderParamsItemsItem), true};
static_assert(__is_same(decltype(c::CreateOrderParamsItemsItem::sku), String));
static_assert(__is_same(decltype(c::CreateOrderParamsItemsItem::count), Field<long long>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectCreateOrderParamsItemsItem}};
constexpr TypeRow kType4 = {Kind::kString};
constexpr FieldRow kFieldsCreateOrderParams[] = {
    {"items", nullptr, nullptr, &kLimits2, {.element = &kType3},
     __builtin_offsetof(c::CreateOrderParams, items), Kind::kList, 1},
    {"notes", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::CreateOrderParams, notes), Kind::kMap, 0},
    {"gift", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateOrderParams, gift),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateOrderParams = {"CreateOrderParams", {kFieldsCreateOrderParams,
    3}, sizeof(c::CreateOrderParams), false};
static_assert(__is_same(decltype(c::CreateOrderParams::items),
    List<c::CreateOrderParamsItemsItem>));
static_assert(__is_same(decltype(c::CreateOrderParams::notes), Field<List<Entry<String>>>));
static_assert(__is_same(decltype(c::CreateOrderParams::gift), Field<bool>));
constexpr BindRow kBindCreateOrder[] = {
    {.place = Place::kBody, .field = 0, .wire = "/lines"},
    {.place = Place::kBody, .field = 1, .wire = "/meta/notes"},
    {.place = Place::kBody, .wire = "/meta/source", .constant = "\"pie\""},
    {.place = Place::kBody, .field = 2, .wire = "/gift"},
};
constexpr HttpBinding kHttpCreateOrder = {.method = "POST", .path = "/orders",
    .rows = {kBindCreateOrder, 4}, .body = BodyKind::kJson};
constexpr ActionRow kActions[] = {
    {.name = "list_orders", .description = "Lists orders.", .effect = Effect::kRead,
     .params = &kObjectListOrdersParams, .result = &kType2, .http = &kHttpListOrders,
     .tool_name = "shop_list_orders"},
    {.name = "create_order", .params = &kObjectCreateOrderParams, .result = &kType1,
     .http = &kHttpCreateOrder, .tool_name = "shop_create_order"},
};
constexpr ApiRow kApi = {.base_url = "https://api.example.com/v1",
    .auth = {.kind = AuthKind::kBearer, .name = "Authorization", .prefix = "Bearer ",
    .value = "{ACME_KEY}"}};
constexpr const char* kTexts2[] = {"api.example.com"};
constexpr SecretRow kSecrets[] = {
    {"ACME_KEY", "API key.", true, false},
};
constexpr ConnectorTable kConnector = {
    .name = "shop",
    .display_name = "Acme",
    .description = "Orders of a small shop.",
    .version = "1.0.0",
    .tags = {kTexts1, 1},
    .tier = Tier::kConnector,
    .tool_name = "shop",
    .tool_description = "Reads and makes orders.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"description\":\"The "
        "action to perform.\",\"type\":\"string\",\"enum\":[\"list_orders\","
        "\"create_order\"]},\"state\":{\"type\":\"string\",\"enum\":[\"open\","
        "\"sent\"],\"description\":\"Only these.\"},\"items\":{\"type\":\"array\","
        "\"items\":{\"type\":\"object\",\"properties\":{\"sku\":{\"type\":\"string\"},"
        "\"count\":{\"type\":\"integer\",\"minimum\":1,\"default\":1}},\"required\":[\"sku\"]}"
        ",\"minItems\":1},\"notes\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\""
        "string\"}},\"gift\":{\"type\":\"boolean\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .actions = {kActions, 2},
    .api = kApi,
    .egress = {kTexts2, 1},
    .secrets = {kSecrets, 1},
};

}  // namespace pie::detail::tables::shop

namespace pie::shop {

constinit const ConnectorTable kShop = ::pie::detail::tables::shop::kConnector;

Task<ListOrdersResult> ListOrders(Context& context, ListOrdersParams params) {
  return Task<ListOrdersResult>(::pie::ContextAccess::Call(context, kShop, 0, &params));
}

Task<Order> CreateOrder(Context& context, CreateOrderParams params) {
  return Task<Order>(::pie::ContextAccess::Call(context, kShop, 1, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.acme_key = context.Secret("ACME_KEY");
  return secrets;
}

}  // namespace pie::shop
