// Generated from plugins/woocommerce/woocommerce.pie. Do not edit.
#include "woocommerce/woocommerce.h"

#include "pie/generated.h"

namespace pie::detail::tables::woocommerce {
namespace c = ::pie::woocommerce;

constexpr const char* kTexts1[] = {"commerce", "shop", "orders", "wordpress"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr const char* kNamesListProductsParamsProductStatus[] = {"any", "draft", "pending",
    "private", "publish"};
constexpr EnumTable kEnumListProductsParamsProductStatus = {"ListProductsParamsProductStatus",
    {kNamesListProductsParamsProductStatus, 5}};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr const char* kNamesListProductsParamsStockStatus[] = {"instock", "outofstock",
    "onbackorder"};
constexpr EnumTable kEnumListProductsParamsStockStatus = {"ListProductsParamsStockStatus",
    {kNamesListProductsParamsStockStatus, 3}};
constexpr Limits kLimits4 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListProductsParams[] = {
    {"search", "Words to search for.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListProductsParams, search), Kind::kString, 0},
    {"product_status", "Only products in this state.", nullptr, nullptr,
     {.names = &kEnumListProductsParamsProductStatus}, __builtin_offsetof(c::ListProductsParams,
     product_status), Kind::kEnum, 0},
    {"category", "Only products of this category, by its number.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListProductsParams, category), Kind::kString, 0},
    {"sku", "Stock number of the product.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListProductsParams, sku), Kind::kString, 0},
    {"stock_status", "Whether it is in stock.", nullptr, nullptr,
     {.names = &kEnumListProductsParamsStockStatus}, __builtin_offsetof(c::ListProductsParams,
     stock_status), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListProductsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProductsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListProductsParams = {"ListProductsParams", {kFieldsListProductsParams,
    7}, sizeof(c::ListProductsParams), false};
static_assert(__is_same(decltype(c::ListProductsParams::search), Field<String>));
static_assert(__is_same(decltype(c::ListProductsParams::product_status),
    Field<c::ListProductsParamsProductStatus>));
static_assert(__is_same(decltype(c::ListProductsParams::category), Field<String>));
static_assert(__is_same(decltype(c::ListProductsParams::sku), Field<String>));
static_assert(__is_same(decltype(c::ListProductsParams::stock_status),
    Field<c::ListProductsParamsStockStatus>));
static_assert(__is_same(decltype(c::ListProductsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListProductsParams::next_page), Field<String>));
constexpr FieldRow kFieldsProductCategoriesItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProductCategoriesItem, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProductCategoriesItem, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectProductCategoriesItem = {"ProductCategoriesItem",
    {kFieldsProductCategoriesItem, 2}, sizeof(c::ProductCategoriesItem), true};
static_assert(__is_same(decltype(c::ProductCategoriesItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ProductCategoriesItem::name), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectProductCategoriesItem}};
constexpr TypeRow kType2 = {Kind::kInteger};
constexpr FieldRow kFieldsProduct[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, name), Kind::kString, 0},
    {"slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, slug), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, type), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, status), Kind::kString,
     0},
    {"sku", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, sku), Kind::kString, 0},
    {"price", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, price), Kind::kString,
     0},
    {"regular_price", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, regular_price),
     Kind::kString, 0},
    {"sale_price", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, sale_price),
     Kind::kString, 0},
    {"on_sale", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, on_sale),
     Kind::kBoolean, 0},
    {"stock_status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, stock_status),
     Kind::kString, 0},
    {"stock_quantity", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product,
     stock_quantity), Kind::kInteger, 2},
    {"manage_stock", "Of any kind.", nullptr, nullptr, {}, __builtin_offsetof(c::Product,
     manage_stock), Kind::kJson, 0},
    {"short_description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product,
     short_description), Kind::kString, 0},
    {"permalink", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, permalink),
     Kind::kString, 0},
    {"categories", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Product,
     categories), Kind::kList, 0},
    {"variations", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Product,
     variations), Kind::kList, 0},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, date_created),
     Kind::kString, 0},
    {"date_modified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, date_modified),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectProduct = {"Product", {kFieldsProduct, 19}, sizeof(c::Product), true};
static_assert(__is_same(decltype(c::Product::id), Field<long long>));
static_assert(__is_same(decltype(c::Product::name), Field<String>));
static_assert(__is_same(decltype(c::Product::slug), Field<String>));
static_assert(__is_same(decltype(c::Product::type), Field<String>));
static_assert(__is_same(decltype(c::Product::status), Field<String>));
static_assert(__is_same(decltype(c::Product::sku), Field<String>));
static_assert(__is_same(decltype(c::Product::price), Field<String>));
static_assert(__is_same(decltype(c::Product::regular_price), Field<String>));
static_assert(__is_same(decltype(c::Product::sale_price), Field<String>));
static_assert(__is_same(decltype(c::Product::on_sale), Field<bool>));
static_assert(__is_same(decltype(c::Product::stock_status), Field<String>));
static_assert(__is_same(decltype(c::Product::stock_quantity), Field<long long>));
static_assert(__is_same(decltype(c::Product::manage_stock), Field<Json>));
static_assert(__is_same(decltype(c::Product::short_description), Field<String>));
static_assert(__is_same(decltype(c::Product::permalink), Field<String>));
static_assert(__is_same(decltype(c::Product::categories), Field<List<c::ProductCategoriesItem>>));
static_assert(__is_same(decltype(c::Product::variations), Field<List<long long>>));
static_assert(__is_same(decltype(c::Product::date_created), Field<String>));
static_assert(__is_same(decltype(c::Product::date_modified), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectProduct}};
constexpr FieldRow kFieldsListProductsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListProductsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProductsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListProductsResult = {"ListProductsResult", {kFieldsListProductsResult,
    2}, sizeof(c::ListProductsResult), true};
static_assert(__is_same(decltype(c::ListProductsResult::items), List<c::Product>));
static_assert(__is_same(decltype(c::ListProductsResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListProductsResult}};
constexpr BindRow kBindListProducts[] = {
    {.place = Place::kQuery, .field = 0, .wire = "search"},
    {.place = Place::kQuery, .field = 1, .wire = "status"},
    {.place = Place::kQuery, .field = 2, .wire = "category"},
    {.place = Place::kQuery, .field = 3, .wire = "sku"},
    {.place = Place::kQuery, .field = 4, .wire = "stock_status"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .rel = "next",
    .size_param = "per_page", .size = 50};
constexpr HttpBinding kHttpListProducts = {.method = "GET", .path = "/products",
    .rows = {kBindListProducts, 5}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetProductParams[] = {
    {"id", "Id of the product, order or customer.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetProductParams, id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetProductParams = {"GetProductParams", {kFieldsGetProductParams, 1},
    sizeof(c::GetProductParams), false};
static_assert(__is_same(decltype(c::GetProductParams::id), long long));
constexpr BindRow kBindGetProduct[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpGetProduct = {.method = "GET", .path = "/products/{id}",
    .rows = {kBindGetProduct, 1}};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 250};
constexpr const char* kNamesCreateProductParamsType[] = {"simple", "grouped", "external",
    "variable"};
constexpr EnumTable kEnumCreateProductParamsType = {"CreateProductParamsType",
    {kNamesCreateProductParamsType, 4}};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 20,
    .pattern = "^[0-9]+([.][0-9]+)?$"};
constexpr Limits kLimits7 = {.has = 64, .max_size = 20, .pattern = "^([0-9]+([.][0-9]+)?)?$"};
constexpr Limits kLimits8 = {.has = 64, .max_size = 100000};
constexpr Limits kLimits9 = {.has = 64, .max_size = 20000};
constexpr const char* kNamesCreateProductParamsNewStatus[] = {"draft", "pending", "private",
    "publish"};
constexpr EnumTable kEnumCreateProductParamsNewStatus = {"CreateProductParamsNewStatus",
    {kNamesCreateProductParamsNewStatus, 4}};
constexpr Limits kLimits10 = {.has = 1, .minimum = 0};
constexpr FieldRow kFieldsCreateProductParams[] = {
    {"name", "Name of the product.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateProductParams, name), Kind::kString, 1},
    {"type", "Kind of the product.", nullptr, nullptr, {.names = &kEnumCreateProductParamsType},
     __builtin_offsetof(c::CreateProductParams, type), Kind::kEnum, 0},
    {"regular_price", "Usual price, such as 9.90.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateProductParams, regular_price), Kind::kString, 0},
    {"sale_price", "Reduced price; the empty text takes it away.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateProductParams, sale_price), Kind::kString, 0},
    {"sku", "Stock number of the product.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateProductParams, sku), Kind::kString, 0},
    {"description", "Text in HTML.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateProductParams, description), Kind::kString, 0},
    {"short_description", "Short text in HTML.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateProductParams, short_description), Kind::kString, 0},
    {"new_status", "State of the product from now on.", nullptr, nullptr,
     {.names = &kEnumCreateProductParamsNewStatus}, __builtin_offsetof(c::CreateProductParams,
     new_status), Kind::kEnum, 0},
    {"manage_stock", "Whether the store counts the stock.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateProductParams, manage_stock), Kind::kBoolean, 0},
    {"stock_quantity", "How many are there.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateProductParams, stock_quantity), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateProductParams = {"CreateProductParams",
    {kFieldsCreateProductParams, 10}, sizeof(c::CreateProductParams), false};
static_assert(__is_same(decltype(c::CreateProductParams::name), String));
static_assert(__is_same(decltype(c::CreateProductParams::type), Field<c::CreateProductParamsType>));
static_assert(__is_same(decltype(c::CreateProductParams::regular_price), Field<String>));
static_assert(__is_same(decltype(c::CreateProductParams::sale_price), Field<String>));
static_assert(__is_same(decltype(c::CreateProductParams::sku), Field<String>));
static_assert(__is_same(decltype(c::CreateProductParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateProductParams::short_description), Field<String>));
static_assert(__is_same(decltype(c::CreateProductParams::new_status),
    Field<c::CreateProductParamsNewStatus>));
static_assert(__is_same(decltype(c::CreateProductParams::manage_stock), Field<bool>));
static_assert(__is_same(decltype(c::CreateProductParams::stock_quantity), Field<long long>));
constexpr BindRow kBindCreateProduct[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/type"},
    {.place = Place::kBody, .field = 2, .wire = "/regular_price"},
    {.place = Place::kBody, .field = 3, .wire = "/sale_price"},
    {.place = Place::kBody, .field = 4, .wire = "/sku"},
    {.place = Place::kBody, .field = 5, .wire = "/description"},
    {.place = Place::kBody, .field = 6, .wire = "/short_description"},
    {.place = Place::kBody, .field = 7, .wire = "/status"},
    {.place = Place::kBody, .field = 8, .wire = "/manage_stock"},
    {.place = Place::kBody, .field = 9, .wire = "/stock_quantity"},
};
constexpr HttpBinding kHttpCreateProduct = {.method = "POST", .path = "/products",
    .rows = {kBindCreateProduct, 10}, .body = BodyKind::kJson};
constexpr const char* kNamesUpdateProductParamsNewStatus[] = {"draft", "pending", "private",
    "publish"};
constexpr EnumTable kEnumUpdateProductParamsNewStatus = {"UpdateProductParamsNewStatus",
    {kNamesUpdateProductParamsNewStatus, 4}};
constexpr const char* kNamesUpdateProductParamsStockStatus[] = {"instock", "outofstock",
    "onbackorder"};
constexpr EnumTable kEnumUpdateProductParamsStockStatus = {"UpdateProductParamsStockStatus",
    {kNamesUpdateProductParamsStockStatus, 3}};
constexpr FieldRow kFieldsUpdateProductParams[] = {
    {"id", "Id of the product, order or customer.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateProductParams, id), Kind::kInteger, 1},
    {"name", "Name of the product.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateProductParams, name), Kind::kString, 0},
    {"regular_price", "Usual price, such as 9.90.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateProductParams, regular_price), Kind::kString, 0},
    {"sale_price", "Reduced price; the empty text takes it away.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdateProductParams, sale_price), Kind::kString, 0},
    {"sku", "Stock number of the product.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateProductParams, sku), Kind::kString, 0},
    {"description", "Text in HTML.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateProductParams, description), Kind::kString, 0},
    {"short_description", "Short text in HTML.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::UpdateProductParams, short_description), Kind::kString, 0},
    {"new_status", "State of the product from now on.", nullptr, nullptr,
     {.names = &kEnumUpdateProductParamsNewStatus}, __builtin_offsetof(c::UpdateProductParams,
     new_status), Kind::kEnum, 0},
    {"manage_stock", "Whether the store counts the stock.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateProductParams, manage_stock), Kind::kBoolean, 0},
    {"stock_quantity", "How many are there.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UpdateProductParams, stock_quantity), Kind::kInteger, 0},
    {"stock_status", "Whether it is in stock.", nullptr, nullptr,
     {.names = &kEnumUpdateProductParamsStockStatus}, __builtin_offsetof(c::UpdateProductParams,
     stock_status), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectUpdateProductParams = {"UpdateProductParams",
    {kFieldsUpdateProductParams, 11}, sizeof(c::UpdateProductParams), false};
static_assert(__is_same(decltype(c::UpdateProductParams::id), long long));
static_assert(__is_same(decltype(c::UpdateProductParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateProductParams::regular_price), Field<String>));
static_assert(__is_same(decltype(c::UpdateProductParams::sale_price), Field<String>));
static_assert(__is_same(decltype(c::UpdateProductParams::sku), Field<String>));
static_assert(__is_same(decltype(c::UpdateProductParams::description), Field<String>));
static_assert(__is_same(decltype(c::UpdateProductParams::short_description), Field<String>));
static_assert(__is_same(decltype(c::UpdateProductParams::new_status),
    Field<c::UpdateProductParamsNewStatus>));
static_assert(__is_same(decltype(c::UpdateProductParams::manage_stock), Field<bool>));
static_assert(__is_same(decltype(c::UpdateProductParams::stock_quantity), Field<long long>));
static_assert(__is_same(decltype(c::UpdateProductParams::stock_status),
    Field<c::UpdateProductParamsStockStatus>));
constexpr BindRow kBindUpdateProduct[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/regular_price"},
    {.place = Place::kBody, .field = 3, .wire = "/sale_price"},
    {.place = Place::kBody, .field = 4, .wire = "/sku"},
    {.place = Place::kBody, .field = 5, .wire = "/description"},
    {.place = Place::kBody, .field = 6, .wire = "/short_description"},
    {.place = Place::kBody, .field = 7, .wire = "/status"},
    {.place = Place::kBody, .field = 8, .wire = "/manage_stock"},
    {.place = Place::kBody, .field = 9, .wire = "/stock_quantity"},
    {.place = Place::kBody, .field = 10, .wire = "/stock_status"},
};
constexpr HttpBinding kHttpUpdateProduct = {.method = "PUT", .path = "/products/{id}",
    .rows = {kBindUpdateProduct, 11}, .body = BodyKind::kJson};
constexpr const char* kNamesListOrdersParamsOrderStatus[] = {"any", "pending", "processing",
    "on-hold", "completed", "cancelled", "refunded", "failed"};
constexpr EnumTable kEnumListOrdersParamsOrderStatus = {"ListOrdersParamsOrderStatus",
    {kNamesListOrdersParamsOrderStatus, 8}};
constexpr Limits kLimits11 = {.format = "date-time"};
constexpr FieldRow kFieldsListOrdersParams[] = {
    {"search", "Words to search for.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListOrdersParams, search), Kind::kString, 0},
    {"order_status", "Only orders in this state.", nullptr, nullptr,
     {.names = &kEnumListOrdersParamsOrderStatus}, __builtin_offsetof(c::ListOrdersParams,
     order_status), Kind::kEnum, 0},
    {"customer", "Only orders of this customer, by id.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListOrdersParams, customer), Kind::kInteger, 0},
    {"after", "Only what was made after this time.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::ListOrdersParams, after), Kind::kString, 0},
    {"before", "Only what was made before this time.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::ListOrdersParams, before), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListOrdersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOrdersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListOrdersParams = {"ListOrdersParams", {kFieldsListOrdersParams, 7},
    sizeof(c::ListOrdersParams), false};
static_assert(__is_same(decltype(c::ListOrdersParams::search), Field<String>));
static_assert(__is_same(decltype(c::ListOrdersParams::order_status),
    Field<c::ListOrdersParamsOrderStatus>));
static_assert(__is_same(decltype(c::ListOrdersParams::customer), Field<long long>));
static_assert(__is_same(decltype(c::ListOrdersParams::after), Field<String>));
static_assert(__is_same(decltype(c::ListOrdersParams::before), Field<String>));
static_assert(__is_same(decltype(c::ListOrdersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListOrdersParams::next_page), Field<String>));
constexpr FieldRow kFieldsAddress[] = {
    {"first_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Address, first_name),
     Kind::kString, 0},
    {"last_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Address, last_name),
     Kind::kString, 0},
    {"company", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Address, company),
     Kind::kString, 0},
    {"address_1", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Address, address_1),
     Kind::kString, 0},
    {"address_2", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Address, address_2),
     Kind::kString, 0},
    {"city", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Address, city), Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Address, state), Kind::kString,
     0},
    {"postcode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Address, postcode),
     Kind::kString, 0},
    {"country", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Address, country),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Address, email), Kind::kString,
     0},
    {"phone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Address, phone), Kind::kString,
     0},
};
constexpr ObjectTable kObjectAddress = {"Address", {kFieldsAddress, 11}, sizeof(c::Address), true};
static_assert(__is_same(decltype(c::Address::first_name), Field<String>));
static_assert(__is_same(decltype(c::Address::last_name), Field<String>));
static_assert(__is_same(decltype(c::Address::company), Field<String>));
static_assert(__is_same(decltype(c::Address::address_1), Field<String>));
static_assert(__is_same(decltype(c::Address::address_2), Field<String>));
static_assert(__is_same(decltype(c::Address::city), Field<String>));
static_assert(__is_same(decltype(c::Address::state), Field<String>));
static_assert(__is_same(decltype(c::Address::postcode), Field<String>));
static_assert(__is_same(decltype(c::Address::country), Field<String>));
static_assert(__is_same(decltype(c::Address::email), Field<String>));
static_assert(__is_same(decltype(c::Address::phone), Field<String>));
constexpr FieldRow kFieldsOrderLineItemsItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderLineItemsItem, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderLineItemsItem, name),
     Kind::kString, 0},
    {"product_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderLineItemsItem,
     product_id), Kind::kInteger, 0},
    {"variation_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderLineItemsItem,
     variation_id), Kind::kInteger, 0},
    {"quantity", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderLineItemsItem, quantity),
     Kind::kNumber, 0},
    {"sku", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderLineItemsItem, sku),
     Kind::kString, 2},
    {"price", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderLineItemsItem, price),
     Kind::kNumber, 0},
    {"total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderLineItemsItem, total),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectOrderLineItemsItem = {"OrderLineItemsItem", {kFieldsOrderLineItemsItem,
    8}, sizeof(c::OrderLineItemsItem), true};
static_assert(__is_same(decltype(c::OrderLineItemsItem::id), Field<long long>));
static_assert(__is_same(decltype(c::OrderLineItemsItem::name), Field<String>));
static_assert(__is_same(decltype(c::OrderLineItemsItem::product_id), Field<long long>));
static_assert(__is_same(decltype(c::OrderLineItemsItem::variation_id), Field<long long>));
static_assert(__is_same(decltype(c::OrderLineItemsItem::quantity), Field<double>));
static_assert(__is_same(decltype(c::OrderLineItemsItem::sku), Field<String>));
static_assert(__is_same(decltype(c::OrderLineItemsItem::price), Field<double>));
static_assert(__is_same(decltype(c::OrderLineItemsItem::total), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectOrderLineItemsItem}};
constexpr FieldRow kFieldsOrder[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, id), Kind::kInteger, 0},
    {"number", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, number), Kind::kString,
     0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, status), Kind::kString,
     0},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, currency),
     Kind::kString, 0},
    {"total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, total), Kind::kString, 0},
    {"total_tax", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, total_tax),
     Kind::kString, 0},
    {"shipping_total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, shipping_total),
     Kind::kString, 0},
    {"discount_total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, discount_total),
     Kind::kString, 0},
    {"customer_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, customer_id),
     Kind::kInteger, 0},
    {"customer_note", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, customer_note),
     Kind::kString, 0},
    {"payment_method_title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order,
     payment_method_title), Kind::kString, 0},
    {"billing", nullptr, nullptr, nullptr, {.object = &kObjectAddress}, __builtin_offsetof(c::Order,
     billing), Kind::kObject, 0},
    {"shipping", nullptr, nullptr, nullptr, {.object = &kObjectAddress},
     __builtin_offsetof(c::Order, shipping), Kind::kObject, 0},
    {"line_items", nullptr, nullptr, nullptr, {.element = &kType5}, __builtin_offsetof(c::Order,
     line_items), Kind::kList, 0},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, date_created),
     Kind::kString, 0},
    {"date_modified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, date_modified),
     Kind::kString, 0},
    {"date_paid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, date_paid),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectOrder = {"Order", {kFieldsOrder, 17}, sizeof(c::Order), true};
static_assert(__is_same(decltype(c::Order::id), Field<long long>));
static_assert(__is_same(decltype(c::Order::number), Field<String>));
static_assert(__is_same(decltype(c::Order::status), Field<String>));
static_assert(__is_same(decltype(c::Order::currency), Field<String>));
static_assert(__is_same(decltype(c::Order::total), Field<String>));
static_assert(__is_same(decltype(c::Order::total_tax), Field<String>));
static_assert(__is_same(decltype(c::Order::shipping_total), Field<String>));
static_assert(__is_same(decltype(c::Order::discount_total), Field<String>));
static_assert(__is_same(decltype(c::Order::customer_id), Field<long long>));
static_assert(__is_same(decltype(c::Order::customer_note), Field<String>));
static_assert(__is_same(decltype(c::Order::payment_method_title), Field<String>));
static_assert(__is_same(decltype(c::Order::billing), Field<c::Address>));
static_assert(__is_same(decltype(c::Order::shipping), Field<c::Address>));
static_assert(__is_same(decltype(c::Order::line_items), Field<List<c::OrderLineItemsItem>>));
static_assert(__is_same(decltype(c::Order::date_created), Field<String>));
static_assert(__is_same(decltype(c::Order::date_modified), Field<String>));
static_assert(__is_same(decltype(c::Order::date_paid), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectOrder}};
constexpr FieldRow kFieldsListOrdersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListOrdersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOrdersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListOrdersResult = {"ListOrdersResult", {kFieldsListOrdersResult, 2},
    sizeof(c::ListOrdersResult), true};
static_assert(__is_same(decltype(c::ListOrdersResult::items), List<c::Order>));
static_assert(__is_same(decltype(c::ListOrdersResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectListOrdersResult}};
constexpr BindRow kBindListOrders[] = {
    {.place = Place::kQuery, .field = 0, .wire = "search"},
    {.place = Place::kQuery, .field = 1, .wire = "status"},
    {.place = Place::kQuery, .field = 2, .wire = "customer"},
    {.place = Place::kQuery, .field = 3, .wire = "after"},
    {.place = Place::kQuery, .field = 4, .wire = "before"},
};
constexpr HttpBinding kHttpListOrders = {.method = "GET", .path = "/orders",
    .rows = {kBindListOrders, 5}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetOrderParams[] = {
    {"id", "Id of the product, order or customer.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetOrderParams, id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetOrderParams = {"GetOrderParams", {kFieldsGetOrderParams, 1},
    sizeof(c::GetOrderParams), false};
static_assert(__is_same(decltype(c::GetOrderParams::id), long long));
constexpr BindRow kBindGetOrder[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpGetOrder = {.method = "GET", .path = "/orders/{id}",
    .rows = {kBindGetOrder, 1}};
constexpr FieldRow kFieldsCreateOrderParamsLineItemsItem[] = {
    {"product_id", "Id of the product.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateOrderParamsLineItemsItem, product_id), Kind::kInteger, 1},
    {"variation_id", "Id of the variation.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateOrderParamsLineItemsItem, variation_id), Kind::kInteger, 0},
    {"quantity", "Quantity.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateOrderParamsLineItemsItem, quantity), Kind::kNumber, 1},
};
constexpr ObjectTable kObjectCreateOrderParamsLineItemsItem = {"CreateOrderParamsLineItemsItem",
    {kFieldsCreateOrderParamsLineItemsItem, 3}, sizeof(c::CreateOrderParamsLineItemsItem), true};
static_assert(__is_same(decltype(c::CreateOrderParamsLineItemsItem::product_id), long long));
static_assert(__is_same(decltype(c::CreateOrderParamsLineItemsItem::variation_id),
    Field<long long>));
static_assert(__is_same(decltype(c::CreateOrderParamsLineItemsItem::quantity), double));
constexpr TypeRow kType8 = {Kind::kObject, false,
    {.object = &kObjectCreateOrderParamsLineItemsItem}};
constexpr Limits kLimits12 = {.has = 64, .max_size = 100};
constexpr Limits kLimits13 = {.has = 64, .max_size = 200};
constexpr Limits kLimits14 = {.has = 64, .max_size = 20};
constexpr Limits kLimits15 = {.has = 64, .max_size = 2};
constexpr Limits kLimits16 = {.format = "email"};
constexpr Limits kLimits17 = {.has = 64, .max_size = 50};
constexpr FieldRow kFieldsCreateOrderParamsBilling[] = {
    {"first_name", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateOrderParamsBilling,
     first_name), Kind::kString, 0},
    {"last_name", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateOrderParamsBilling,
     last_name), Kind::kString, 0},
    {"company", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateOrderParamsBilling,
     company), Kind::kString, 0},
    {"address_1", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::CreateOrderParamsBilling,
     address_1), Kind::kString, 0},
    {"address_2", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::CreateOrderParamsBilling,
     address_2), Kind::kString, 0},
    {"city", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateOrderParamsBilling,
     city), Kind::kString, 0},
    {"state", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateOrderParamsBilling,
     state), Kind::kString, 0},
    {"postcode", nullptr, nullptr, &kLimits14, {}, __builtin_offsetof(c::CreateOrderParamsBilling,
     postcode), Kind::kString, 0},
    {"country", nullptr, nullptr, &kLimits15, {}, __builtin_offsetof(c::CreateOrderParamsBilling,
     country), Kind::kString, 0},
    {"email", nullptr, nullptr, &kLimits16, {}, __builtin_offsetof(c::CreateOrderParamsBilling,
     email), Kind::kString, 0},
    {"phone", nullptr, nullptr, &kLimits17, {}, __builtin_offsetof(c::CreateOrderParamsBilling,
     phone), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateOrderParamsBilling = {"CreateOrderParamsBilling",
    {kFieldsCreateOrderParamsBilling, 11}, sizeof(c::CreateOrderParamsBilling), true};
static_assert(__is_same(decltype(c::CreateOrderParamsBilling::first_name), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsBilling::last_name), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsBilling::company), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsBilling::address_1), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsBilling::address_2), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsBilling::city), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsBilling::state), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsBilling::postcode), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsBilling::country), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsBilling::email), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsBilling::phone), Field<String>));
constexpr FieldRow kFieldsCreateOrderParamsShipping[] = {
    {"first_name", nullptr, nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateOrderParamsShipping, first_name), Kind::kString, 0},
    {"last_name", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateOrderParamsShipping,
     last_name), Kind::kString, 0},
    {"company", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateOrderParamsShipping,
     company), Kind::kString, 0},
    {"address_1", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::CreateOrderParamsShipping,
     address_1), Kind::kString, 0},
    {"address_2", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::CreateOrderParamsShipping,
     address_2), Kind::kString, 0},
    {"city", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateOrderParamsShipping,
     city), Kind::kString, 0},
    {"state", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateOrderParamsShipping,
     state), Kind::kString, 0},
    {"postcode", nullptr, nullptr, &kLimits14, {}, __builtin_offsetof(c::CreateOrderParamsShipping,
     postcode), Kind::kString, 0},
    {"country", nullptr, nullptr, &kLimits15, {}, __builtin_offsetof(c::CreateOrderParamsShipping,
     country), Kind::kString, 0},
    {"phone", nullptr, nullptr, &kLimits17, {}, __builtin_offsetof(c::CreateOrderParamsShipping,
     phone), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateOrderParamsShipping = {"CreateOrderParamsShipping",
    {kFieldsCreateOrderParamsShipping, 10}, sizeof(c::CreateOrderParamsShipping), true};
static_assert(__is_same(decltype(c::CreateOrderParamsShipping::first_name), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsShipping::last_name), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsShipping::company), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsShipping::address_1), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsShipping::address_2), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsShipping::city), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsShipping::state), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsShipping::postcode), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsShipping::country), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParamsShipping::phone), Field<String>));
constexpr Limits kLimits18 = {.has = 96, .min_size = 1, .max_size = 5000};
constexpr const char* kNamesCreateOrderParamsNewOrderStatus[] = {"pending", "processing", "on-hold",
    "completed", "cancelled", "failed"};
constexpr EnumTable kEnumCreateOrderParamsNewOrderStatus = {"CreateOrderParamsNewOrderStatus",
    {kNamesCreateOrderParamsNewOrderStatus, 6}};
constexpr FieldRow kFieldsCreateOrderParams[] = {
    {"line_items", "What is bought.", nullptr, &kLimits3, {.element = &kType8},
     __builtin_offsetof(c::CreateOrderParams, line_items), Kind::kList, 1},
    {"customer_id", "Id of the customer; 0 for a guest.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateOrderParams, customer_id), Kind::kInteger, 0},
    {"billing", "Name and address for the bill.", nullptr, nullptr,
     {.object = &kObjectCreateOrderParamsBilling}, __builtin_offsetof(c::CreateOrderParams,
     billing), Kind::kObject, 0},
    {"shipping", "Name and address to send to.", nullptr, nullptr,
     {.object = &kObjectCreateOrderParamsShipping}, __builtin_offsetof(c::CreateOrderParams,
     shipping), Kind::kObject, 0},
    {"payment_method", "Id of the way to pay, such as bacs.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateOrderParams, payment_method), Kind::kString, 0},
    {"payment_method_title", "Its name for the customer.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateOrderParams, payment_method_title), Kind::kString, 0},
    {"set_paid", "Whether the order is paid already; it then becomes processing.", nullptr, nullptr,
     {}, __builtin_offsetof(c::CreateOrderParams, set_paid), Kind::kBoolean, 0},
    {"customer_note", "Words of the customer.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::CreateOrderParams, customer_note), Kind::kString, 0},
    {"new_order_status", "State of the order.", nullptr, nullptr,
     {.names = &kEnumCreateOrderParamsNewOrderStatus}, __builtin_offsetof(c::CreateOrderParams,
     new_order_status), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreateOrderParams = {"CreateOrderParams", {kFieldsCreateOrderParams,
    9}, sizeof(c::CreateOrderParams), false};
static_assert(__is_same(decltype(c::CreateOrderParams::line_items),
    List<c::CreateOrderParamsLineItemsItem>));
static_assert(__is_same(decltype(c::CreateOrderParams::customer_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateOrderParams::billing),
    Field<c::CreateOrderParamsBilling>));
static_assert(__is_same(decltype(c::CreateOrderParams::shipping),
    Field<c::CreateOrderParamsShipping>));
static_assert(__is_same(decltype(c::CreateOrderParams::payment_method), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParams::payment_method_title), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParams::set_paid), Field<bool>));
static_assert(__is_same(decltype(c::CreateOrderParams::customer_note), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParams::new_order_status),
    Field<c::CreateOrderParamsNewOrderStatus>));
constexpr BindRow kBindCreateOrder[] = {
    {.place = Place::kBody, .field = 0, .wire = "/line_items"},
    {.place = Place::kBody, .field = 1, .wire = "/customer_id"},
    {.place = Place::kBody, .field = 2, .wire = "/billing"},
    {.place = Place::kBody, .field = 3, .wire = "/shipping"},
    {.place = Place::kBody, .field = 4, .wire = "/payment_method"},
    {.place = Place::kBody, .field = 5, .wire = "/payment_method_title"},
    {.place = Place::kBody, .field = 6, .wire = "/set_paid"},
    {.place = Place::kBody, .field = 7, .wire = "/customer_note"},
    {.place = Place::kBody, .field = 8, .wire = "/status"},
};
constexpr HttpBinding kHttpCreateOrder = {.method = "POST", .path = "/orders",
    .rows = {kBindCreateOrder, 9}, .body = BodyKind::kJson};
constexpr const char* kNamesUpdateOrderParamsNewOrderStatus[] = {"pending", "processing", "on-hold",
    "completed", "cancelled", "failed"};
constexpr EnumTable kEnumUpdateOrderParamsNewOrderStatus = {"UpdateOrderParamsNewOrderStatus",
    {kNamesUpdateOrderParamsNewOrderStatus, 6}};
constexpr FieldRow kFieldsUpdateOrderParamsBilling[] = {
    {"first_name", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::UpdateOrderParamsBilling,
     first_name), Kind::kString, 0},
    {"last_name", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::UpdateOrderParamsBilling,
     last_name), Kind::kString, 0},
    {"company", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::UpdateOrderParamsBilling,
     company), Kind::kString, 0},
    {"address_1", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::UpdateOrderParamsBilling,
     address_1), Kind::kString, 0},
    {"address_2", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::UpdateOrderParamsBilling,
     address_2), Kind::kString, 0},
    {"city", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::UpdateOrderParamsBilling,
     city), Kind::kString, 0},
    {"state", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::UpdateOrderParamsBilling,
     state), Kind::kString, 0},
    {"postcode", nullptr, nullptr, &kLimits14, {}, __builtin_offsetof(c::UpdateOrderParamsBilling,
     postcode), Kind::kString, 0},
    {"country", nullptr, nullptr, &kLimits15, {}, __builtin_offsetof(c::UpdateOrderParamsBilling,
     country), Kind::kString, 0},
    {"email", nullptr, nullptr, &kLimits16, {}, __builtin_offsetof(c::UpdateOrderParamsBilling,
     email), Kind::kString, 0},
    {"phone", nullptr, nullptr, &kLimits17, {}, __builtin_offsetof(c::UpdateOrderParamsBilling,
     phone), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateOrderParamsBilling = {"UpdateOrderParamsBilling",
    {kFieldsUpdateOrderParamsBilling, 11}, sizeof(c::UpdateOrderParamsBilling), true};
static_assert(__is_same(decltype(c::UpdateOrderParamsBilling::first_name), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsBilling::last_name), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsBilling::company), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsBilling::address_1), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsBilling::address_2), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsBilling::city), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsBilling::state), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsBilling::postcode), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsBilling::country), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsBilling::email), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsBilling::phone), Field<String>));
constexpr FieldRow kFieldsUpdateOrderParamsShipping[] = {
    {"first_name", nullptr, nullptr, &kLimits12, {},
     __builtin_offsetof(c::UpdateOrderParamsShipping, first_name), Kind::kString, 0},
    {"last_name", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::UpdateOrderParamsShipping,
     last_name), Kind::kString, 0},
    {"company", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::UpdateOrderParamsShipping,
     company), Kind::kString, 0},
    {"address_1", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::UpdateOrderParamsShipping,
     address_1), Kind::kString, 0},
    {"address_2", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::UpdateOrderParamsShipping,
     address_2), Kind::kString, 0},
    {"city", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::UpdateOrderParamsShipping,
     city), Kind::kString, 0},
    {"state", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::UpdateOrderParamsShipping,
     state), Kind::kString, 0},
    {"postcode", nullptr, nullptr, &kLimits14, {}, __builtin_offsetof(c::UpdateOrderParamsShipping,
     postcode), Kind::kString, 0},
    {"country", nullptr, nullptr, &kLimits15, {}, __builtin_offsetof(c::UpdateOrderParamsShipping,
     country), Kind::kString, 0},
    {"phone", nullptr, nullptr, &kLimits17, {}, __builtin_offsetof(c::UpdateOrderParamsShipping,
     phone), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateOrderParamsShipping = {"UpdateOrderParamsShipping",
    {kFieldsUpdateOrderParamsShipping, 10}, sizeof(c::UpdateOrderParamsShipping), true};
static_assert(__is_same(decltype(c::UpdateOrderParamsShipping::first_name), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsShipping::last_name), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsShipping::company), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsShipping::address_1), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsShipping::address_2), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsShipping::city), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsShipping::state), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsShipping::postcode), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsShipping::country), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParamsShipping::phone), Field<String>));
constexpr FieldRow kFieldsUpdateOrderParams[] = {
    {"id", "Id of the product, order or customer.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateOrderParams, id), Kind::kInteger, 1},
    {"new_order_status", "State of the order.", nullptr, nullptr,
     {.names = &kEnumUpdateOrderParamsNewOrderStatus}, __builtin_offsetof(c::UpdateOrderParams,
     new_order_status), Kind::kEnum, 0},
    {"billing", "Name and address for the bill.", nullptr, nullptr,
     {.object = &kObjectUpdateOrderParamsBilling}, __builtin_offsetof(c::UpdateOrderParams,
     billing), Kind::kObject, 0},
    {"shipping", "Name and address to send to.", nullptr, nullptr,
     {.object = &kObjectUpdateOrderParamsShipping}, __builtin_offsetof(c::UpdateOrderParams,
     shipping), Kind::kObject, 0},
    {"customer_note", "Words of the customer.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::UpdateOrderParams, customer_note), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateOrderParams = {"UpdateOrderParams", {kFieldsUpdateOrderParams,
    5}, sizeof(c::UpdateOrderParams), false};
static_assert(__is_same(decltype(c::UpdateOrderParams::id), long long));
static_assert(__is_same(decltype(c::UpdateOrderParams::new_order_status),
    Field<c::UpdateOrderParamsNewOrderStatus>));
static_assert(__is_same(decltype(c::UpdateOrderParams::billing),
    Field<c::UpdateOrderParamsBilling>));
static_assert(__is_same(decltype(c::UpdateOrderParams::shipping),
    Field<c::UpdateOrderParamsShipping>));
static_assert(__is_same(decltype(c::UpdateOrderParams::customer_note), Field<String>));
constexpr BindRow kBindUpdateOrder[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 1, .wire = "/status"},
    {.place = Place::kBody, .field = 2, .wire = "/billing"},
    {.place = Place::kBody, .field = 3, .wire = "/shipping"},
    {.place = Place::kBody, .field = 4, .wire = "/customer_note"},
};
constexpr HttpBinding kHttpUpdateOrder = {.method = "PUT", .path = "/orders/{id}",
    .rows = {kBindUpdateOrder, 5}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsAddOrderNoteParams[] = {
    {"id", "Id of the product, order or customer.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::AddOrderNoteParams, id), Kind::kInteger, 1},
    {"note", "Text of the note.", nullptr, &kLimits18, {}, __builtin_offsetof(c::AddOrderNoteParams,
     note), Kind::kString, 1},
    {"customer_visible", "Whether the customer gets the note by mail.", "false", nullptr, {},
     __builtin_offsetof(c::AddOrderNoteParams, customer_visible), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectAddOrderNoteParams = {"AddOrderNoteParams", {kFieldsAddOrderNoteParams,
    3}, sizeof(c::AddOrderNoteParams), false};
static_assert(__is_same(decltype(c::AddOrderNoteParams::id), long long));
static_assert(__is_same(decltype(c::AddOrderNoteParams::note), String));
static_assert(__is_same(decltype(c::AddOrderNoteParams::customer_visible), Field<bool>));
constexpr FieldRow kFieldsNote[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, id), Kind::kInteger, 0},
    {"author", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, author), Kind::kString,
     0},
    {"note", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, note), Kind::kString, 0},
    {"customer_note", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, customer_note),
     Kind::kBoolean, 0},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, date_created),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectNote = {"Note", {kFieldsNote, 5}, sizeof(c::Note), true};
static_assert(__is_same(decltype(c::Note::id), Field<long long>));
static_assert(__is_same(decltype(c::Note::author), Field<String>));
static_assert(__is_same(decltype(c::Note::note), Field<String>));
static_assert(__is_same(decltype(c::Note::customer_note), Field<bool>));
static_assert(__is_same(decltype(c::Note::date_created), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectNote}};
constexpr BindRow kBindAddOrderNote[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 1, .wire = "/note"},
    {.place = Place::kBody, .field = 2, .wire = "/customer_note"},
};
constexpr HttpBinding kHttpAddOrderNote = {.method = "POST", .path = "/orders/{id}/notes",
    .rows = {kBindAddOrderNote, 3}, .body = BodyKind::kJson};
constexpr Limits kLimits19 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr FieldRow kFieldsRefundOrderParams[] = {
    {"id", "Id of the product, order or customer.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::RefundOrderParams, id), Kind::kInteger, 1},
    {"amount", "Amount to give back.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::RefundOrderParams, amount), Kind::kString, 1},
    {"reason", "Why it is given back.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::RefundOrderParams, reason), Kind::kString, 0},
    {"api_refund", "Whether the payment service gives the money back, too; else only "
     "the books change.", "false", nullptr, {}, __builtin_offsetof(c::RefundOrderParams,
     api_refund), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectRefundOrderParams = {"RefundOrderParams", {kFieldsRefundOrderParams,
    4}, sizeof(c::RefundOrderParams), false};
static_assert(__is_same(decltype(c::RefundOrderParams::id), long long));
static_assert(__is_same(decltype(c::RefundOrderParams::amount), String));
static_assert(__is_same(decltype(c::RefundOrderParams::reason), Field<String>));
static_assert(__is_same(decltype(c::RefundOrderParams::api_refund), Field<bool>));
constexpr FieldRow kFieldsRefundOrderResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RefundOrderResult, id),
     Kind::kInteger, 0},
    {"amount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RefundOrderResult, amount),
     Kind::kString, 0},
    {"reason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RefundOrderResult, reason),
     Kind::kString, 0},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RefundOrderResult,
     date_created), Kind::kString, 0},
    {"refunded_payment", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RefundOrderResult,
     refunded_payment), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectRefundOrderResult = {"RefundOrderResult", {kFieldsRefundOrderResult,
    5}, sizeof(c::RefundOrderResult), true};
static_assert(__is_same(decltype(c::RefundOrderResult::id), Field<long long>));
static_assert(__is_same(decltype(c::RefundOrderResult::amount), Field<String>));
static_assert(__is_same(decltype(c::RefundOrderResult::reason), Field<String>));
static_assert(__is_same(decltype(c::RefundOrderResult::date_created), Field<String>));
static_assert(__is_same(decltype(c::RefundOrderResult::refunded_payment), Field<bool>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectRefundOrderResult}};
constexpr BindRow kBindRefundOrder[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 1, .wire = "/amount"},
    {.place = Place::kBody, .field = 2, .wire = "/reason"},
    {.place = Place::kBody, .field = 3, .wire = "/api_refund"},
};
constexpr HttpBinding kHttpRefundOrder = {.method = "POST", .path = "/orders/{id}/refunds",
    .rows = {kBindRefundOrder, 4}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListCustomersParams[] = {
    {"search", "Words to search for.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListCustomersParams, search), Kind::kString, 0},
    {"email", "Mail address of the customer.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::ListCustomersParams, email), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListCustomersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCustomersParams = {"ListCustomersParams",
    {kFieldsListCustomersParams, 4}, sizeof(c::ListCustomersParams), false};
static_assert(__is_same(decltype(c::ListCustomersParams::search), Field<String>));
static_assert(__is_same(decltype(c::ListCustomersParams::email), Field<String>));
static_assert(__is_same(decltype(c::ListCustomersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCustomersParams::next_page), Field<String>));
constexpr FieldRow kFieldsCustomer[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, id), Kind::kInteger, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, email), Kind::kString,
     0},
    {"first_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, first_name),
     Kind::kString, 0},
    {"last_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, last_name),
     Kind::kString, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, username),
     Kind::kString, 0},
    {"role", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, role), Kind::kString,
     0},
    {"is_paying_customer", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer,
     is_paying_customer), Kind::kBoolean, 0},
    {"billing", nullptr, nullptr, nullptr, {.object = &kObjectAddress},
     __builtin_offsetof(c::Customer, billing), Kind::kObject, 0},
    {"shipping", nullptr, nullptr, nullptr, {.object = &kObjectAddress},
     __builtin_offsetof(c::Customer, shipping), Kind::kObject, 0},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, date_created),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCustomer = {"Customer", {kFieldsCustomer, 10}, sizeof(c::Customer),
    true};
static_assert(__is_same(decltype(c::Customer::id), Field<long long>));
static_assert(__is_same(decltype(c::Customer::email), Field<String>));
static_assert(__is_same(decltype(c::Customer::first_name), Field<String>));
static_assert(__is_same(decltype(c::Customer::last_name), Field<String>));
static_assert(__is_same(decltype(c::Customer::username), Field<String>));
static_assert(__is_same(decltype(c::Customer::role), Field<String>));
static_assert(__is_same(decltype(c::Customer::is_paying_customer), Field<bool>));
static_assert(__is_same(decltype(c::Customer::billing), Field<c::Address>));
static_assert(__is_same(decltype(c::Customer::shipping), Field<c::Address>));
static_assert(__is_same(decltype(c::Customer::date_created), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectCustomer}};
constexpr FieldRow kFieldsListCustomersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::ListCustomersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCustomersResult = {"ListCustomersResult",
    {kFieldsListCustomersResult, 2}, sizeof(c::ListCustomersResult), true};
static_assert(__is_same(decltype(c::ListCustomersResult::items), List<c::Customer>));
static_assert(__is_same(decltype(c::ListCustomersResult::next_page), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListCustomersResult}};
constexpr BindRow kBindListCustomers[] = {
    {.place = Place::kQuery, .field = 0, .wire = "search"},
    {.place = Place::kQuery, .field = 1, .wire = "email"},
};
constexpr HttpBinding kHttpListCustomers = {.method = "GET", .path = "/customers",
    .rows = {kBindListCustomers, 2}, .pagination = &kPagination1};
constexpr FieldRow kFieldsCreateCustomerParamsBilling[] = {
    {"first_name", nullptr, nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateCustomerParamsBilling, first_name), Kind::kString, 0},
    {"last_name", nullptr, nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateCustomerParamsBilling, last_name), Kind::kString, 0},
    {"company", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateCustomerParamsBilling,
     company), Kind::kString, 0},
    {"address_1", nullptr, nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateCustomerParamsBilling, address_1), Kind::kString, 0},
    {"address_2", nullptr, nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateCustomerParamsBilling, address_2), Kind::kString, 0},
    {"city", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateCustomerParamsBilling,
     city), Kind::kString, 0},
    {"state", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateCustomerParamsBilling,
     state), Kind::kString, 0},
    {"postcode", nullptr, nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateCustomerParamsBilling, postcode), Kind::kString, 0},
    {"country", nullptr, nullptr, &kLimits15, {}, __builtin_offsetof(c::CreateCustomerParamsBilling,
     country), Kind::kString, 0},
    {"email", nullptr, nullptr, &kLimits16, {}, __builtin_offsetof(c::CreateCustomerParamsBilling,
     email), Kind::kString, 0},
    {"phone", nullptr, nullptr, &kLimits17, {}, __builtin_offsetof(c::CreateCustomerParamsBilling,
     phone), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateCustomerParamsBilling = {"CreateCustomerParamsBilling",
    {kFieldsCreateCustomerParamsBilling, 11}, sizeof(c::CreateCustomerParamsBilling), true};
static_assert(__is_same(decltype(c::CreateCustomerParamsBilling::first_name), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsBilling::last_name), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsBilling::company), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsBilling::address_1), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsBilling::address_2), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsBilling::city), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsBilling::state), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsBilling::postcode), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsBilling::country), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsBilling::email), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsBilling::phone), Field<String>));
constexpr FieldRow kFieldsCreateCustomerParamsShipping[] = {
    {"first_name", nullptr, nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateCustomerParamsShipping, first_name), Kind::kString, 0},
    {"last_name", nullptr, nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateCustomerParamsShipping, last_name), Kind::kString, 0},
    {"company", nullptr, nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateCustomerParamsShipping, company), Kind::kString, 0},
    {"address_1", nullptr, nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateCustomerParamsShipping, address_1), Kind::kString, 0},
    {"address_2", nullptr, nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateCustomerParamsShipping, address_2), Kind::kString, 0},
    {"city", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateCustomerParamsShipping,
     city), Kind::kString, 0},
    {"state", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateCustomerParamsShipping,
     state), Kind::kString, 0},
    {"postcode", nullptr, nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateCustomerParamsShipping, postcode), Kind::kString, 0},
    {"country", nullptr, nullptr, &kLimits15, {},
     __builtin_offsetof(c::CreateCustomerParamsShipping, country), Kind::kString, 0},
    {"phone", nullptr, nullptr, &kLimits17, {}, __builtin_offsetof(c::CreateCustomerParamsShipping,
     phone), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateCustomerParamsShipping = {"CreateCustomerParamsShipping",
    {kFieldsCreateCustomerParamsShipping, 10}, sizeof(c::CreateCustomerParamsShipping), true};
static_assert(__is_same(decltype(c::CreateCustomerParamsShipping::first_name), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsShipping::last_name), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsShipping::company), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsShipping::address_1), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsShipping::address_2), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsShipping::city), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsShipping::state), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsShipping::postcode), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsShipping::country), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParamsShipping::phone), Field<String>));
constexpr FieldRow kFieldsCreateCustomerParams[] = {
    {"email", "Mail address of the customer.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::CreateCustomerParams, email), Kind::kString, 1},
    {"first_name", "First name of the customer.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateCustomerParams, first_name), Kind::kString, 0},
    {"last_name", "Last name of the customer.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateCustomerParams, last_name), Kind::kString, 0},
    {"billing", "Name and address for the bill.", nullptr, nullptr,
     {.object = &kObjectCreateCustomerParamsBilling}, __builtin_offsetof(c::CreateCustomerParams,
     billing), Kind::kObject, 0},
    {"shipping", "Name and address to send to.", nullptr, nullptr,
     {.object = &kObjectCreateCustomerParamsShipping}, __builtin_offsetof(c::CreateCustomerParams,
     shipping), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCreateCustomerParams = {"CreateCustomerParams",
    {kFieldsCreateCustomerParams, 5}, sizeof(c::CreateCustomerParams), false};
static_assert(__is_same(decltype(c::CreateCustomerParams::email), String));
static_assert(__is_same(decltype(c::CreateCustomerParams::first_name), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::last_name), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::billing),
    Field<c::CreateCustomerParamsBilling>));
static_assert(__is_same(decltype(c::CreateCustomerParams::shipping),
    Field<c::CreateCustomerParamsShipping>));
constexpr BindRow kBindCreateCustomer[] = {
    {.place = Place::kBody, .field = 0, .wire = "/email"},
    {.place = Place::kBody, .field = 1, .wire = "/first_name"},
    {.place = Place::kBody, .field = 2, .wire = "/last_name"},
    {.place = Place::kBody, .field = 3, .wire = "/billing"},
    {.place = Place::kBody, .field = 4, .wire = "/shipping"},
};
constexpr HttpBinding kHttpCreateCustomer = {.method = "POST", .path = "/customers",
    .rows = {kBindCreateCustomer, 5}, .body = BodyKind::kJson};
constexpr const char* kNamesGetSalesReportParamsPeriod[] = {"week", "month", "last_month", "year"};
constexpr EnumTable kEnumGetSalesReportParamsPeriod = {"GetSalesReportParamsPeriod",
    {kNamesGetSalesReportParamsPeriod, 4}};
constexpr FieldRow kFieldsGetSalesReportParams[] = {
    {"period", "Time of the report.", nullptr, nullptr, {.names = &kEnumGetSalesReportParamsPeriod},
     __builtin_offsetof(c::GetSalesReportParams, period), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetSalesReportParams = {"GetSalesReportParams",
    {kFieldsGetSalesReportParams, 1}, sizeof(c::GetSalesReportParams), false};
static_assert(__is_same(decltype(c::GetSalesReportParams::period),
    Field<c::GetSalesReportParamsPeriod>));
constexpr TypeRow kType13 = {Kind::kString};
constexpr TypeRow kType14 = {Kind::kNumber};
constexpr const TypeRow* kChoices1[] = {&kType13, &kType14};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 2}};
constexpr FieldRow kFieldsGetSalesReportResultItem[] = {
    {"total_sales", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetSalesReportResultItem,
     total_sales), Kind::kString, 0},
    {"net_sales", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetSalesReportResultItem,
     net_sales), Kind::kString, 0},
    {"average_sales", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetSalesReportResultItem,
     average_sales), Kind::kString, 0},
    {"total_orders", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetSalesReportResultItem,
     total_orders), Kind::kInteger, 0},
    {"total_items", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetSalesReportResultItem,
     total_items), Kind::kInteger, 0},
    {"total_tax", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetSalesReportResultItem,
     total_tax), Kind::kString, 0},
    {"total_refunds", "Amount.", nullptr, nullptr, {.alternatives = &kAlternatives1},
     __builtin_offsetof(c::GetSalesReportResultItem, total_refunds), Kind::kJson, 0},
};
constexpr ObjectTable kObjectGetSalesReportResultItem = {"GetSalesReportResultItem",
    {kFieldsGetSalesReportResultItem, 7}, sizeof(c::GetSalesReportResultItem), true};
static_assert(__is_same(decltype(c::GetSalesReportResultItem::total_sales), Field<String>));
static_assert(__is_same(decltype(c::GetSalesReportResultItem::net_sales), Field<String>));
static_assert(__is_same(decltype(c::GetSalesReportResultItem::average_sales), Field<String>));
static_assert(__is_same(decltype(c::GetSalesReportResultItem::total_orders), Field<long long>));
static_assert(__is_same(decltype(c::GetSalesReportResultItem::total_items), Field<long long>));
static_assert(__is_same(decltype(c::GetSalesReportResultItem::total_tax), Field<String>));
static_assert(__is_same(decltype(c::GetSalesReportResultItem::total_refunds), Field<Json>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectGetSalesReportResultItem}};
constexpr TypeRow kType16 = {Kind::kList, false, {.element = &kType15}};
constexpr BindRow kBindGetSalesReport[] = {
    {.place = Place::kQuery, .field = 0, .wire = "period"},
};
constexpr HttpBinding kHttpGetSalesReport = {.method = "GET", .path = "/reports/sales",
    .rows = {kBindGetSalesReport, 1}};
constexpr ActionRow kActions[] = {
    {.name = "list_products", .title = "List products", .description = "Products of the store.",
     .effect = Effect::kRead, .params = &kObjectListProductsParams, .result = &kType4,
     .http = &kHttpListProducts, .tool_name = "woocommerce_list_products"},
    {.name = "get_product", .title = "Read a product", .description = "One product.",
     .effect = Effect::kRead, .params = &kObjectGetProductParams, .result = &kType3,
     .http = &kHttpGetProduct, .tool_name = "woocommerce_get_product"},
    {.name = "create_product", .title = "Create a product", .description = "Adds a product.",
     .params = &kObjectCreateProductParams, .result = &kType3, .http = &kHttpCreateProduct,
     .tool_name = "woocommerce_create_product"},
    {.name = "update_product", .title = "Change a product",
     .description = "Changes price, stock or text of a product.",
     .params = &kObjectUpdateProductParams, .result = &kType3, .http = &kHttpUpdateProduct,
     .tool_name = "woocommerce_update_product"},
    {.name = "list_orders", .title = "List orders", .description = "Orders, newest first.",
     .effect = Effect::kRead, .params = &kObjectListOrdersParams, .result = &kType7,
     .http = &kHttpListOrders, .tool_name = "woocommerce_list_orders"},
    {.name = "get_order", .title = "Read an order",
     .description = "One order with what was bought.", .effect = Effect::kRead,
     .params = &kObjectGetOrderParams, .result = &kType6, .http = &kHttpGetOrder,
     .tool_name = "woocommerce_get_order"},
    {.name = "create_order", .title = "Create an order", .description = "Places an order.",
     .params = &kObjectCreateOrderParams, .result = &kType6, .http = &kHttpCreateOrder,
     .tool_name = "woocommerce_create_order"},
    {.name = "update_order", .title = "Change an order",
     .description = "Changes state, address or note of an order; a new state can mail "
     "the customer.", .params = &kObjectUpdateOrderParams, .result = &kType6,
     .http = &kHttpUpdateOrder, .tool_name = "woocommerce_update_order"},
    {.name = "add_order_note", .title = "Add a note",
     .description = "Adds a note to an order, for the shop or for the customer.",
     .params = &kObjectAddOrderNoteParams, .result = &kType9, .http = &kHttpAddOrderNote,
     .tool_name = "woocommerce_add_order_note"},
    {.name = "refund_order", .title = "Refund an order",
     .description = "Gives back money of an order.", .effect = Effect::kDestructive,
     .params = &kObjectRefundOrderParams, .result = &kType10, .http = &kHttpRefundOrder,
     .tool_name = "woocommerce_refund_order"},
    {.name = "list_customers", .title = "List customers", .description = "Customers of the store.",
     .effect = Effect::kRead, .params = &kObjectListCustomersParams, .result = &kType12,
     .http = &kHttpListCustomers, .tool_name = "woocommerce_list_customers"},
    {.name = "create_customer", .title = "Create a customer", .description = "Adds a customer.",
     .params = &kObjectCreateCustomerParams, .result = &kType11, .http = &kHttpCreateCustomer,
     .tool_name = "woocommerce_create_customer"},
    {.name = "get_sales_report", .title = "Read sales",
     .description = "Sales of a week, month or year.", .effect = Effect::kRead,
     .params = &kObjectGetSalesReportParams, .result = &kType16, .http = &kHttpGetSalesReport,
     .tool_name = "woocommerce_get_sales_report"},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kOauth1, .client_id = "{WOOCOMMERCE_KEY}",
     .client_secret = "{WOOCOMMERCE_SECRET}", .algorithm = "HMAC-SHA256",
     .base_url = "{http_store}/wp-json/wc/v3"},
};
constexpr const char* kTexts2[] = {"/message"};
constexpr const char* kTexts3[] = {"/code"};
constexpr NamedText kPairs1[] = {{"woocommerce_rest_cannot_view",
    "The key may not read this; give it Read/Write and a user who may " "manage the shop."},
    {"woocommerce_rest_cannot_create", "The key may only read; give it Read/Write."},
    {"woocommerce_rest_cannot_edit", "The key may only read; give it Read/Write."},
    {"woocommerce_rest_authentication_error", "Key or secret are wrong; make new ones."},
    {"rest_no_route", "The address is not that of a WooCommerce store, or its permalinks "
    "are set to Plain."}};
constexpr ApiRow kApi = {.base_url = "{store}/wp-json/wc/v3", .auth = {.kind = AuthKind::kBasic,
    .username = "{WOOCOMMERCE_KEY}", .password = "{WOOCOMMERCE_SECRET}"}, .other_auth = {kOtherAuth,
    1}, .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 5}},
    .retry_after = "retry-after", .per_second = 5, .verify_method = "GET",
    .verify_path = "/data/currencies/current"};
constexpr Limits kLimits20 = {.pattern = "https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._/-]+)?"};
constexpr Limits kLimits21 = {.pattern = "http://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._/-]+)?"};
constexpr FieldRow kFieldsConnection[] = {
    {"store", "Address of the store with https, without a slash at its end.", nullptr, &kLimits20,
     {}, 0, Kind::kString, 0},
    {"http_store", "Address of a store that has no https, with http; requests are signed " "then.",
     nullptr, &kLimits21, {}, 0, Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 2}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "store", .label = "Store", .placeholder = "https://shop.example.com"},
    {.name = "http_store", .label = "Store without https"},
};
constexpr const char* kTexts4[] = {"{store}", "{http_store}"};
constexpr SecretRow kSecrets[] = {
    {"WOOCOMMERCE_WEBHOOK_SECRET",
     "Secret that you choose when you add the webhook; needed for events " "only.", false, false},
    {"WOOCOMMERCE_KEY", "Consumer key (WooCommerce, Settings, Advanced, REST API).", true, true},
    {"WOOCOMMERCE_SECRET", "Consumer secret of the same key.", true, true},
};
constexpr EventRow kEvents0[] = {
    {"order.created", "An order was placed."},
    {"order.updated", "An order changed."},
    {"order.deleted", "An order was deleted."},
    {"product.created", "A product was added."},
    {"product.updated", "A product changed."},
    {"product.deleted", "A product was deleted."},
    {"customer.created", "A customer was added."},
    {"customer.updated", "A customer changed."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "WooCommerce, Settings, Advanced, Webhooks, Add webhook: this connector's "
     "webhook URL as delivery URL, your secret, the topic.",
     .event_type_field = "_headers.x-wc-webhook-topic", .events = {kEvents0, 8},
     .verify = {.scheme = VerifyScheme::kHmac, .secret = "WOOCOMMERCE_WEBHOOK_SECRET",
     .algorithm = "sha256", .encoding = "base64", .header = "X-WC-Webhook-Signature",
     .payload = "{body}", .secret_encoding = "text"}, .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersProductCreated[] = {
    {.source = "tool", .action = "create_product"},
    {.source = "webhook", .event = "product.created"},
};
constexpr MatcherRow kMatchersProductUpdated[] = {
    {.source = "tool", .action = "update_product"},
    {.source = "webhook", .event = "product.updated"},
};
constexpr MatcherRow kMatchersOrderPlaced[] = {
    {.source = "tool", .action = "create_order"},
    {.source = "webhook", .event = "order.created"},
};
constexpr MatcherRow kMatchersOrderUpdated[] = {
    {.source = "tool", .action = "update_order"},
    {.source = "webhook", .event = "order.updated"},
};
constexpr MatcherRow kMatchersOrderNoteAdded[] = {
    {.source = "tool", .action = "add_order_note"},
};
constexpr MatcherRow kMatchersRefundIssued[] = {
    {.source = "tool", .action = "refund_order"},
};
constexpr MatcherRow kMatchersCustomerCreated[] = {
    {.source = "tool", .action = "create_customer"},
    {.source = "webhook", .event = "customer.created"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "product_created", .display_name = "Product Created",
     .matchers = {kMatchersProductCreated, 2}},
    {.id = "product_updated", .display_name = "Product Updated",
     .matchers = {kMatchersProductUpdated, 2}},
    {.id = "order_placed", .display_name = "Order Placed", .matchers = {kMatchersOrderPlaced, 2}},
    {.id = "order_updated", .display_name = "Order Updated", .matchers = {kMatchersOrderUpdated,
     2}},
    {.id = "order_note_added", .display_name = "Order Note Added",
     .matchers = {kMatchersOrderNoteAdded, 1}},
    {.id = "refund_issued", .display_name = "Refund Issued", .matchers = {kMatchersRefundIssued,
     1}},
    {.id = "customer_created", .display_name = "Customer Created",
     .matchers = {kMatchersCustomerCreated, 2}},
};
constexpr ConnectorTable kConnector = {
    .name = "woocommerce",
    .display_name = "WooCommerce",
    .description = "Read and change products, orders and customers of a WooCommerce store.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "woocommerce",
    .tool_description = "Reads and changes a WooCommerce store. Amounts are texts in the store's "
        "currency. Changing the state of an order can mail the customer. Show "
        "the user what you are about to write and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_products\",\"get_product\",\"create_product\",\"update_product\","
        "\"list_orders\",\"get_order\",\"create_order\",\"update_order\",\"add_order_note\","
        "\"refund_order\",\"list_customers\",\"create_customer\",\"get_sales_report\"],"
        "\"description\":\"What to do.\"},\"id\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Id of the product, order or customer.\"},\"search\":{\"type\":\"str"
        "ing\",\"minLength\":1,\"maxLength\":200,\"description\":\"Words to "
        "search for.\"},\"product_status\":{\"type\":\"string\",\"enum\":[\"any\","
        "\"draft\",\"pending\",\"private\",\"publish\"],\"description\":\"Only "
        "products in this state.\"},\"category\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":50,\"description\":\"Only products of this category,"
        " by its number.\"},\"sku\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"description\":\"Stock number of the product.\"},\"stock_status\":{\"type\":\"string"
        "\",\"enum\":[\"instock\",\"outofstock\",\"onbackorder\"],\"description\":\"Whether "
        "it is in stock.\"},\"name\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":250,\"description\":\"Name of the product.\"},\"type\":{\"type\":\"stri"
        "ng\",\"enum\":[\"simple\",\"grouped\",\"external\",\"variable\"],"
        "\"description\":\"Kind of the product.\"},\"regular_price\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":20,\"pattern\":\"^[0-9]+([.][0-9]+)?$\","
        "\"description\":\"Usual price, such as 9.90.\"},\"sale_price\":{\"type\":\"string\","
        "\"maxLength\":20,\"pattern\":\"^([0-9]+([.][0-9]+)?)?$\",\"description\":\"Reduced "
        "price; the empty text takes it away.\"},\"description\":{\"type\":\"string\","
        "\"maxLength\":100000,\"description\":\"Text in HTML.\"},\"short_description\":{\"type"
        "\":\"string\",\"maxLength\":20000,\"description\":\"Short text in "
        "HTML.\"},\"new_status\":{\"type\":\"string\",\"enum\":[\"draft\","
        "\"pending\",\"private\",\"publish\"],\"description\":\"State of the "
        "product from now on.\"},\"manage_stock\":{\"type\":\"boolean\",\"description\":\"Whet"
        "her the store counts the stock.\"},\"stock_quantity\":{\"type\":\"integer\","
        "\"minimum\":0,\"description\":\"How many are there.\"},\"order_status\":{\"type\":\"s"
        "tring\",\"enum\":[\"any\",\"pending\",\"processing\",\"on-hold\","
        "\"completed\",\"cancelled\",\"refunded\",\"failed\"],\"description\":\"Only "
        "orders in this state.\"},\"customer\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Only orders of this customer, by id.\"},\"after\":{\"type\":\"strin"
        "g\",\"format\":\"date-time\",\"description\":\"Only what was made "
        "after this time.\"},\"before\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"Only what was made before this time.\"},\"new_order_status\":{\"typ"
        "e\":\"string\",\"enum\":[\"pending\",\"processing\",\"on-hold\",\"completed\","
        "\"cancelled\",\"failed\"],\"description\":\"State of the order.\"},"
        "\"customer_id\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Id "
        "of the customer; 0 for a guest.\"},\"payment_method\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Id of the way "
        "to pay, such as bacs.\"},\"payment_method_title\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"description\":\"Its name for "
        "the customer.\"},\"set_paid\":{\"type\":\"boolean\",\"description\":\"Whether "
        "the order is paid already; it then becomes processing.\"},\"customer_note\":{\"type\""
        ":\"string\",\"minLength\":1,\"maxLength\":5000,\"description\":\"Words "
        "of the customer.\"},\"billing\":{\"type\":\"object\",\"description\":\"Name "
        "and address for the bill.\",\"properties\":{\"first_name\":{\"type\":\"string\","
        "\"maxLength\":100},\"last_name\":{\"type\":\"string\",\"maxLength\":100},"
        "\"company\":{\"type\":\"string\",\"maxLength\":100},\"address_1\":{\"type\":\"string\""
        ",\"maxLength\":200},\"address_2\":{\"type\":\"string\",\"maxLength\":200},"
        "\"city\":{\"type\":\"string\",\"maxLength\":100},\"state\":{\"type\":\"string\","
        "\"maxLength\":100},\"postcode\":{\"type\":\"string\",\"maxLength\":20},"
        "\"country\":{\"type\":\"string\",\"maxLength\":2},\"email\":{\"type\":\"string\","
        "\"format\":\"email\"},\"phone\":{\"type\":\"string\",\"maxLength\":50}}},"
        "\"shipping\":{\"type\":\"object\",\"description\":\"Name and address "
        "to send to.\",\"properties\":{\"first_name\":{\"type\":\"string\","
        "\"maxLength\":100},\"last_name\":{\"type\":\"string\",\"maxLength\":100},"
        "\"company\":{\"type\":\"string\",\"maxLength\":100},\"address_1\":{\"type\":\"string\""
        ",\"maxLength\":200},\"address_2\":{\"type\":\"string\",\"maxLength\":200},"
        "\"city\":{\"type\":\"string\",\"maxLength\":100},\"state\":{\"type\":\"string\","
        "\"maxLength\":100},\"postcode\":{\"type\":\"string\",\"maxLength\":20},"
        "\"country\":{\"type\":\"string\",\"maxLength\":2},\"phone\":{\"type\":\"string\","
        "\"maxLength\":50}}},\"line_items\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":100,\"description\":\"What is bought.\",\"items\":{\"type\":\"object\","
        "\"properties\":{\"product_id\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Id of the product.\"},\"variation_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of the variation.\"},\"quantity\":{\"type\":\"numb"
        "er\",\"minimum\":0,\"description\":\"Quantity.\"}},\"required\":[\"product_id\","
        "\"quantity\"]}},\"note\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":5000,"
        "\"description\":\"Text of the note.\"},\"customer_visible\":{\"type\":\"boolean\","
        "\"default\":false,\"description\":\"Whether the customer gets the "
        "note by mail.\"},\"amount\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":20,\"pattern\":\"^[0-9]+([.][0-9]+)?$\",\"description\":\"Amount "
        "to give back.\"},\"reason\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":500,\"description\":\"Why it is given back.\"},\"api_refund\":{\"type\""
        ":\"boolean\",\"default\":false,\"description\":\"Whether the payment "
        "service gives the money back, too; else only the books change.\"},"
        "\"email\":{\"type\":\"string\",\"format\":\"email\",\"description\":\"Mail "
        "address of the customer.\"},\"first_name\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"First name of the customer.\"},"
        "\"last_name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"description\":\"Last name of the customer.\"},\"period\":{\"type\":\"string\","
        "\"enum\":[\"week\",\"month\",\"last_month\",\"year\"],\"description\":\"Time "
        "of the report.\"},\"max_items\":{\"description\":\"Fetch pages until "
        "there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "woocommerce",
    .actions = {kActions, 13},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 2},
    .egress = {kTexts4, 2},
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 7},
};

}  // namespace pie::detail::tables::woocommerce

namespace pie::woocommerce {

constinit const ConnectorTable kWoocommerce = ::pie::detail::tables::woocommerce::kConnector;

Task<ListProductsResult> ListProducts(Context& context, ListProductsParams params) {
  return Task<ListProductsResult>(::pie::ContextAccess::Call(context, kWoocommerce, 0, &params));
}

Task<Product> GetProduct(Context& context, GetProductParams params) {
  return Task<Product>(::pie::ContextAccess::Call(context, kWoocommerce, 1, &params));
}

Task<Product> CreateProduct(Context& context, CreateProductParams params) {
  return Task<Product>(::pie::ContextAccess::Call(context, kWoocommerce, 2, &params));
}

Task<Product> UpdateProduct(Context& context, UpdateProductParams params) {
  return Task<Product>(::pie::ContextAccess::Call(context, kWoocommerce, 3, &params));
}

Task<ListOrdersResult> ListOrders(Context& context, ListOrdersParams params) {
  return Task<ListOrdersResult>(::pie::ContextAccess::Call(context, kWoocommerce, 4, &params));
}

Task<Order> GetOrder(Context& context, GetOrderParams params) {
  return Task<Order>(::pie::ContextAccess::Call(context, kWoocommerce, 5, &params));
}

Task<Order> CreateOrder(Context& context, CreateOrderParams params) {
  return Task<Order>(::pie::ContextAccess::Call(context, kWoocommerce, 6, &params));
}

Task<Order> UpdateOrder(Context& context, UpdateOrderParams params) {
  return Task<Order>(::pie::ContextAccess::Call(context, kWoocommerce, 7, &params));
}

Task<Note> AddOrderNote(Context& context, AddOrderNoteParams params) {
  return Task<Note>(::pie::ContextAccess::Call(context, kWoocommerce, 8, &params));
}

Task<RefundOrderResult> RefundOrder(Context& context, RefundOrderParams params) {
  return Task<RefundOrderResult>(::pie::ContextAccess::Call(context, kWoocommerce, 9, &params));
}

Task<ListCustomersResult> ListCustomers(Context& context, ListCustomersParams params) {
  return Task<ListCustomersResult>(::pie::ContextAccess::Call(context, kWoocommerce, 10, &params));
}

Task<Customer> CreateCustomer(Context& context, CreateCustomerParams params) {
  return Task<Customer>(::pie::ContextAccess::Call(context, kWoocommerce, 11, &params));
}

Task<List<GetSalesReportResultItem>> GetSalesReport(Context& context, GetSalesReportParams params) {
  return Task<List<GetSalesReportResultItem>>(::pie::ContextAccess::Call(context, kWoocommerce, 12,
      &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.woocommerce_webhook_secret = context.Secret("WOOCOMMERCE_WEBHOOK_SECRET");
  return secrets;
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.woocommerce_key = context.Secret("WOOCOMMERCE_KEY");
  secrets.woocommerce_secret = context.Secret("WOOCOMMERCE_SECRET");
  return secrets;
}

}  // namespace pie::woocommerce
