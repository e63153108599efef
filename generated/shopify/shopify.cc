// Generated from plugins/shopify/shopify.pie. Do not edit.
#include "shopify/shopify.h"

#include "pie/generated.h"

namespace pie::detail::tables::shopify {
namespace c = ::pie::shopify;

constexpr const char* kTexts1[] = {"commerce", "shop", "products", "orders", "customers"};
constexpr ObjectTable kObjectGetShopParams = {"GetShopParams", {}, sizeof(c::GetShopParams), false};
constexpr FieldRow kFieldsGetShopResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetShopResult, id), Kind::kString,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetShopResult, name),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetShopResult, email),
     Kind::kString, 0},
    {"myshopifyDomain", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetShopResult,
     myshopify_domain), Kind::kString, 0},
    {"currencyCode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetShopResult,
     currency_code), Kind::kString, 0},
    {"ianaTimezone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetShopResult,
     iana_timezone), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetShopResult = {"GetShopResult", {kFieldsGetShopResult, 6},
    sizeof(c::GetShopResult), true};
static_assert(__is_same(decltype(c::GetShopResult::id), Field<String>));
static_assert(__is_same(decltype(c::GetShopResult::name), Field<String>));
static_assert(__is_same(decltype(c::GetShopResult::email), Field<String>));
static_assert(__is_same(decltype(c::GetShopResult::myshopify_domain), Field<String>));
static_assert(__is_same(decltype(c::GetShopResult::currency_code), Field<String>));
static_assert(__is_same(decltype(c::GetShopResult::iana_timezone), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectGetShopResult}};
constexpr HttpBinding kHttpGetShop = {.body = BodyKind::kGraphql,
    .graphql = "query { shop { id name email myshopifyDomain currencyCode ianaTimezone " "} }",
    .result_at = "/data/shop"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListProductsParams[] = {
    {"query", "Words, or conditions such as status:active, tag:sale, created_at:>2026-01-01,"
     " financial_status:paid, email:ada@example.com.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListProductsParams, query), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListProductsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProductsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListProductsParams = {"ListProductsParams", {kFieldsListProductsParams,
    3}, sizeof(c::ListProductsParams), false};
static_assert(__is_same(decltype(c::ListProductsParams::query), Field<String>));
static_assert(__is_same(decltype(c::ListProductsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListProductsParams::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kString};
constexpr FieldRow kFieldsProduct[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, title), Kind::kString,
     0},
    {"handle", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, handle), Kind::kString,
     0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, status), Kind::kString,
     0},
    {"vendor", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, vendor), Kind::kString,
     0},
    {"productType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, product_type),
     Kind::kString, 0},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Product, tags),
     Kind::kList, 0},
    {"totalInventory", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product,
     total_inventory), Kind::kInteger, 0},
    {"onlineStoreUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product,
     online_store_url), Kind::kString, 2},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, created_at),
     Kind::kString, 0},
    {"updatedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Product, updated_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectProduct = {"Product", {kFieldsProduct, 11}, sizeof(c::Product), true};
static_assert(__is_same(decltype(c::Product::id), Field<String>));
static_assert(__is_same(decltype(c::Product::title), Field<String>));
static_assert(__is_same(decltype(c::Product::handle), Field<String>));
static_assert(__is_same(decltype(c::Product::status), Field<String>));
static_assert(__is_same(decltype(c::Product::vendor), Field<String>));
static_assert(__is_same(decltype(c::Product::product_type), Field<String>));
static_assert(__is_same(decltype(c::Product::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::Product::total_inventory), Field<long long>));
static_assert(__is_same(decltype(c::Product::online_store_url), Field<String>));
static_assert(__is_same(decltype(c::Product::created_at), Field<String>));
static_assert(__is_same(decltype(c::Product::updated_at), Field<String>));
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
    {.place = Place::kBody, .field = 0, .wire = "/query"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/data/products/nodes",
    .cursor_pointer = "/data/products/pageInfo/endCursor",
    .more_pointer = "/data/products/pageInfo/hasNextPage", .param = "/after",
    .size_param = "/first", .in_body = true, .size = 50};
constexpr HttpBinding kHttpListProducts = {.rows = {kBindListProducts, 1},
    .body = BodyKind::kGraphql,
    .graphql = "query($query: String, $first: Int, $after: String) { products(query: "
    "$query, first: $first, after: $after) { nodes { id title handle status "
    "vendor productType tags totalInventory onlineStoreUrl createdAt updatedAt "
    "} pageInfo { hasNextPage endCursor } } }", .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 100,
    .pattern = "^gid://shopify/Product/[0-9]+$"};
constexpr FieldRow kFieldsGetProductParams[] = {
    {"product_id", "Id of the product.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetProductParams, product_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetProductParams = {"GetProductParams", {kFieldsGetProductParams, 1},
    sizeof(c::GetProductParams), false};
static_assert(__is_same(decltype(c::GetProductParams::product_id), String));
constexpr FieldRow kFieldsVariant[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variant, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variant, title), Kind::kString,
     0},
    {"sku", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variant, sku), Kind::kString, 2},
    {"price", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variant, price), Kind::kString,
     0},
    {"compareAtPrice", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variant,
     compare_at_price), Kind::kString, 2},
    {"inventoryQuantity", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variant,
     inventory_quantity), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectVariant = {"Variant", {kFieldsVariant, 6}, sizeof(c::Variant), true};
static_assert(__is_same(decltype(c::Variant::id), Field<String>));
static_assert(__is_same(decltype(c::Variant::title), Field<String>));
static_assert(__is_same(decltype(c::Variant::sku), Field<String>));
static_assert(__is_same(decltype(c::Variant::price), Field<String>));
static_assert(__is_same(decltype(c::Variant::compare_at_price), Field<String>));
static_assert(__is_same(decltype(c::Variant::inventory_quantity), Field<long long>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectVariant}};
constexpr FieldRow kFieldsFullProductVariants[] = {
    {"nodes", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::FullProductVariants, nodes), Kind::kList, 0},
};
constexpr ObjectTable kObjectFullProductVariants = {"FullProductVariants",
    {kFieldsFullProductVariants, 1}, sizeof(c::FullProductVariants), true};
static_assert(__is_same(decltype(c::FullProductVariants::nodes), Field<List<c::Variant>>));
constexpr FieldRow kFieldsFullProduct[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullProduct, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullProduct, title),
     Kind::kString, 0},
    {"handle", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullProduct, handle),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullProduct, status),
     Kind::kString, 0},
    {"vendor", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullProduct, vendor),
     Kind::kString, 0},
    {"productType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullProduct, product_type),
     Kind::kString, 0},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::FullProduct,
     tags), Kind::kList, 0},
    {"totalInventory", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullProduct,
     total_inventory), Kind::kInteger, 0},
    {"onlineStoreUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullProduct,
     online_store_url), Kind::kString, 2},
    {"descriptionHtml", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullProduct,
     description_html), Kind::kString, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullProduct, created_at),
     Kind::kString, 0},
    {"updatedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullProduct, updated_at),
     Kind::kString, 0},
    {"variants", nullptr, nullptr, nullptr, {.object = &kObjectFullProductVariants},
     __builtin_offsetof(c::FullProduct, variants), Kind::kObject, 0},
};
constexpr ObjectTable kObjectFullProduct = {"FullProduct", {kFieldsFullProduct, 13},
    sizeof(c::FullProduct), true};
static_assert(__is_same(decltype(c::FullProduct::id), Field<String>));
static_assert(__is_same(decltype(c::FullProduct::title), Field<String>));
static_assert(__is_same(decltype(c::FullProduct::handle), Field<String>));
static_assert(__is_same(decltype(c::FullProduct::status), Field<String>));
static_assert(__is_same(decltype(c::FullProduct::vendor), Field<String>));
static_assert(__is_same(decltype(c::FullProduct::product_type), Field<String>));
static_assert(__is_same(decltype(c::FullProduct::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::FullProduct::total_inventory), Field<long long>));
static_assert(__is_same(decltype(c::FullProduct::online_store_url), Field<String>));
static_assert(__is_same(decltype(c::FullProduct::description_html), Field<String>));
static_assert(__is_same(decltype(c::FullProduct::created_at), Field<String>));
static_assert(__is_same(decltype(c::FullProduct::updated_at), Field<String>));
static_assert(__is_same(decltype(c::FullProduct::variants), Field<c::FullProductVariants>));
constexpr FieldRow kFieldsGetProductResult[] = {
    {"product", nullptr, nullptr, nullptr, {.object = &kObjectFullProduct},
     __builtin_offsetof(c::GetProductResult, product), Kind::kObject, 2},
};
constexpr ObjectTable kObjectGetProductResult = {"GetProductResult", {kFieldsGetProductResult, 1},
    sizeof(c::GetProductResult), true};
static_assert(__is_same(decltype(c::GetProductResult::product), Field<c::FullProduct>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectGetProductResult}};
constexpr BindRow kBindGetProduct[] = {
    {.place = Place::kBody, .field = 0, .wire = "/id"},
};
constexpr HttpBinding kHttpGetProduct = {.rows = {kBindGetProduct, 1}, .body = BodyKind::kGraphql,
    .graphql = "query($id: ID!) { product(id: $id) { id title handle status vendor "
    "productType tags totalInventory onlineStoreUrl descriptionHtml createdAt "
    "updatedAt variants(first: 100) { nodes { id title sku price compareAtPrice "
    "inventoryQuantity } } } }", .result_at = "/data"};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits5 = {.has = 64, .max_size = 100000};
constexpr Limits kLimits6 = {.has = 64, .max_size = 255};
constexpr const char* kNamesCreateProductParamsProductStatus[] = {"ACTIVE", "DRAFT", "ARCHIVED"};
constexpr EnumTable kEnumCreateProductParamsProductStatus = {"CreateProductParamsProductStatus",
    {kNamesCreateProductParamsProductStatus, 3}};
constexpr Limits kLimits7 = {.has = 64, .max_size = 250};
constexpr TypeRow kType7 = {Kind::kString, false, {}, &kLimits6};
constexpr FieldRow kFieldsCreateProductParamsProduct[] = {
    {"title", "Name.", nullptr, &kLimits4, {}, __builtin_offsetof(c::CreateProductParamsProduct,
     title), Kind::kString, 1},
    {"descriptionHtml", "Text in HTML.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateProductParamsProduct, description_html), Kind::kString, 0},
    {"vendor", "Maker.", nullptr, &kLimits6, {}, __builtin_offsetof(c::CreateProductParamsProduct,
     vendor), Kind::kString, 0},
    {"productType", "Kind.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateProductParamsProduct, product_type), Kind::kString, 0},
    {"status", "Whether it is sold.", nullptr, nullptr,
     {.names = &kEnumCreateProductParamsProductStatus},
     __builtin_offsetof(c::CreateProductParamsProduct, status), Kind::kEnum, 0},
    {"tags", "Tags.", nullptr, &kLimits7, {.element = &kType7},
     __builtin_offsetof(c::CreateProductParamsProduct, tags), Kind::kList, 0},
    {"handle", "Last part of its address.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateProductParamsProduct, handle), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateProductParamsProduct = {"CreateProductParamsProduct",
    {kFieldsCreateProductParamsProduct, 7}, sizeof(c::CreateProductParamsProduct), true};
static_assert(__is_same(decltype(c::CreateProductParamsProduct::title), String));
static_assert(__is_same(decltype(c::CreateProductParamsProduct::description_html), Field<String>));
static_assert(__is_same(decltype(c::CreateProductParamsProduct::vendor), Field<String>));
static_assert(__is_same(decltype(c::CreateProductParamsProduct::product_type), Field<String>));
static_assert(__is_same(decltype(c::CreateProductParamsProduct::status),
    Field<c::CreateProductParamsProductStatus>));
static_assert(__is_same(decltype(c::CreateProductParamsProduct::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateProductParamsProduct::handle), Field<String>));
constexpr FieldRow kFieldsCreateProductParams[] = {
    {"product", "The product; variants and prices come after, with update_variants.", nullptr,
     nullptr, {.object = &kObjectCreateProductParamsProduct},
     __builtin_offsetof(c::CreateProductParams, product), Kind::kObject, 1},
};
constexpr ObjectTable kObjectCreateProductParams = {"CreateProductParams",
    {kFieldsCreateProductParams, 1}, sizeof(c::CreateProductParams), false};
static_assert(__is_same(decltype(c::CreateProductParams::product), c::CreateProductParamsProduct));
constexpr FieldRow kFieldsRefusal[] = {
    {"field", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Refusal,
     field), Kind::kList, 2},
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refusal, message),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectRefusal = {"Refusal", {kFieldsRefusal, 2}, sizeof(c::Refusal), true};
static_assert(__is_same(decltype(c::Refusal::field), Field<List<String>>));
static_assert(__is_same(decltype(c::Refusal::message), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectRefusal}};
constexpr FieldRow kFieldsCreateProductResult[] = {
    {"product", nullptr, nullptr, nullptr, {.object = &kObjectFullProduct},
     __builtin_offsetof(c::CreateProductResult, product), Kind::kObject, 2},
    {"userErrors", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::CreateProductResult, user_errors), Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateProductResult = {"CreateProductResult",
    {kFieldsCreateProductResult, 2}, sizeof(c::CreateProductResult), true};
static_assert(__is_same(decltype(c::CreateProductResult::product), Field<c::FullProduct>));
static_assert(__is_same(decltype(c::CreateProductResult::user_errors), Field<List<c::Refusal>>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectCreateProductResult}};
constexpr BindRow kBindCreateProduct[] = {
    {.place = Place::kBody, .field = 0, .wire = "/product"},
};
constexpr HttpBinding kHttpCreateProduct = {.rows = {kBindCreateProduct, 1},
    .body = BodyKind::kGraphql,
    .graphql = "mutation($product: ProductCreateInput!) { productCreate(product: "
    "$product) { product { id title handle status vendor productType tags "
    "totalInventory onlineStoreUrl descriptionHtml createdAt updatedAt "
    "variants(first: 100) { nodes { id title sku price compareAtPrice "
    "inventoryQuantity } } } userErrors { field message } } }", .result_at = "/data/productCreate"};
constexpr const char* kNamesUpdateProductParamsNewStatus[] = {"ACTIVE", "DRAFT", "ARCHIVED"};
constexpr EnumTable kEnumUpdateProductParamsNewStatus = {"UpdateProductParamsNewStatus",
    {kNamesUpdateProductParamsNewStatus, 3}};
constexpr FieldRow kFieldsUpdateProductParams[] = {
    {"product_id", "Id of the product.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateProductParams, product_id), Kind::kString, 1},
    {"title", "New name of the product.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateProductParams, title), Kind::kString, 0},
    {"descriptionHtml", "New text in HTML.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateProductParams, description_html), Kind::kString, 0},
    {"vendor", "New maker.", nullptr, &kLimits4, {}, __builtin_offsetof(c::UpdateProductParams,
     vendor), Kind::kString, 0},
    {"productType", "New kind of product.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateProductParams, product_type), Kind::kString, 0},
    {"new_status", "Whether the product is sold from now on.", nullptr, nullptr,
     {.names = &kEnumUpdateProductParamsNewStatus}, __builtin_offsetof(c::UpdateProductParams,
     new_status), Kind::kEnum, 0},
    {"all_tags", "Tags, instead of all earlier ones.", nullptr, &kLimits7, {.element = &kType7},
     __builtin_offsetof(c::UpdateProductParams, all_tags), Kind::kList, 0},
};
constexpr ObjectTable kObjectUpdateProductParams = {"UpdateProductParams",
    {kFieldsUpdateProductParams, 7}, sizeof(c::UpdateProductParams), false};
static_assert(__is_same(decltype(c::UpdateProductParams::product_id), String));
static_assert(__is_same(decltype(c::UpdateProductParams::title), Field<String>));
static_assert(__is_same(decltype(c::UpdateProductParams::description_html), Field<String>));
static_assert(__is_same(decltype(c::UpdateProductParams::vendor), Field<String>));
static_assert(__is_same(decltype(c::UpdateProductParams::product_type), Field<String>));
static_assert(__is_same(decltype(c::UpdateProductParams::new_status),
    Field<c::UpdateProductParamsNewStatus>));
static_assert(__is_same(decltype(c::UpdateProductParams::all_tags), Field<List<String>>));
constexpr FieldRow kFieldsUpdateProductResult[] = {
    {"product", nullptr, nullptr, nullptr, {.object = &kObjectProduct},
     __builtin_offsetof(c::UpdateProductResult, product), Kind::kObject, 2},
    {"userErrors", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::UpdateProductResult, user_errors), Kind::kList, 0},
};
constexpr ObjectTable kObjectUpdateProductResult = {"UpdateProductResult",
    {kFieldsUpdateProductResult, 2}, sizeof(c::UpdateProductResult), true};
static_assert(__is_same(decltype(c::UpdateProductResult::product), Field<c::Product>));
static_assert(__is_same(decltype(c::UpdateProductResult::user_errors), Field<List<c::Refusal>>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectUpdateProductResult}};
constexpr BindRow kBindUpdateProduct[] = {
    {.place = Place::kBody, .field = 0, .wire = "/product/id"},
    {.place = Place::kBody, .field = 1, .wire = "/product/title"},
    {.place = Place::kBody, .field = 2, .wire = "/product/descriptionHtml"},
    {.place = Place::kBody, .field = 3, .wire = "/product/vendor"},
    {.place = Place::kBody, .field = 4, .wire = "/product/productType"},
    {.place = Place::kBody, .field = 5, .wire = "/product/status"},
    {.place = Place::kBody, .field = 6, .wire = "/product/tags"},
};
constexpr HttpBinding kHttpUpdateProduct = {.rows = {kBindUpdateProduct, 7},
    .body = BodyKind::kGraphql,
    .graphql = "mutation($product: ProductUpdateInput!) { productUpdate(product: "
    "$product) { product { id title handle status vendor productType tags "
    "totalInventory onlineStoreUrl createdAt updatedAt } userErrors { " "field message } } }",
    .result_at = "/data/productUpdate"};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits9 = {.pattern = "^gid://shopify/ProductVariant/[0-9]+$"};
constexpr Limits kLimits10 = {.pattern = "^[0-9]+([.][0-9]+)?$"};
constexpr FieldRow kFieldsUpdateVariantsParamsVariantsItem[] = {
    {"id", "Id of the variant.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::UpdateVariantsParamsVariantsItem, id), Kind::kString, 1},
    {"price", "Price, such as 19.90.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UpdateVariantsParamsVariantsItem, price), Kind::kString, 0},
    {"compareAtPrice", "Price before a reduction.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UpdateVariantsParamsVariantsItem, compare_at_price), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateVariantsParamsVariantsItem = {"UpdateVariantsParamsVariantsItem",
    {kFieldsUpdateVariantsParamsVariantsItem, 3}, sizeof(c::UpdateVariantsParamsVariantsItem),
    true};
static_assert(__is_same(decltype(c::UpdateVariantsParamsVariantsItem::id), String));
static_assert(__is_same(decltype(c::UpdateVariantsParamsVariantsItem::price), Field<String>));
static_assert(__is_same(decltype(c::UpdateVariantsParamsVariantsItem::compare_at_price),
    Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false,
    {.object = &kObjectUpdateVariantsParamsVariantsItem}};
constexpr FieldRow kFieldsUpdateVariantsParams[] = {
    {"product_id", "Id of the product.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateVariantsParams, product_id), Kind::kString, 1},
    {"variants", "Variants of the product with their new prices.", nullptr, &kLimits8,
     {.element = &kType11}, __builtin_offsetof(c::UpdateVariantsParams, variants), Kind::kList, 1},
};
constexpr ObjectTable kObjectUpdateVariantsParams = {"UpdateVariantsParams",
    {kFieldsUpdateVariantsParams, 2}, sizeof(c::UpdateVariantsParams), false};
static_assert(__is_same(decltype(c::UpdateVariantsParams::product_id), String));
static_assert(__is_same(decltype(c::UpdateVariantsParams::variants),
    List<c::UpdateVariantsParamsVariantsItem>));
constexpr FieldRow kFieldsUpdateVariantsResult[] = {
    {"productVariants", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::UpdateVariantsResult, product_variants), Kind::kList, 2},
    {"userErrors", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::UpdateVariantsResult, user_errors), Kind::kList, 0},
};
constexpr ObjectTable kObjectUpdateVariantsResult = {"UpdateVariantsResult",
    {kFieldsUpdateVariantsResult, 2}, sizeof(c::UpdateVariantsResult), true};
static_assert(__is_same(decltype(c::UpdateVariantsResult::product_variants),
    Field<List<c::Variant>>));
static_assert(__is_same(decltype(c::UpdateVariantsResult::user_errors), Field<List<c::Refusal>>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectUpdateVariantsResult}};
constexpr BindRow kBindUpdateVariants[] = {
    {.place = Place::kBody, .field = 0, .wire = "/productId"},
    {.place = Place::kBody, .field = 1, .wire = "/variants"},
};
constexpr HttpBinding kHttpUpdateVariants = {.rows = {kBindUpdateVariants, 2},
    .body = BodyKind::kGraphql,
    .graphql = "mutation($productId: ID!, $variants: [ProductVariantsBulkInput!]!) "
    "{ productVariantsBulkUpdate(productId: $productId, variants: $variants) "
    "{ productVariants { id title sku price compareAtPrice inventoryQuantity "
    "} userErrors { field message } } }", .result_at = "/data/productVariantsBulkUpdate"};
constexpr FieldRow kFieldsDeleteProductParams[] = {
    {"product_id", "Id of the product.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::DeleteProductParams, product_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteProductParams = {"DeleteProductParams",
    {kFieldsDeleteProductParams, 1}, sizeof(c::DeleteProductParams), false};
static_assert(__is_same(decltype(c::DeleteProductParams::product_id), String));
constexpr FieldRow kFieldsDeleteProductResult[] = {
    {"deletedProductId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteProductResult,
     deleted_product_id), Kind::kString, 2},
    {"userErrors", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::DeleteProductResult, user_errors), Kind::kList, 0},
};
constexpr ObjectTable kObjectDeleteProductResult = {"DeleteProductResult",
    {kFieldsDeleteProductResult, 2}, sizeof(c::DeleteProductResult), true};
static_assert(__is_same(decltype(c::DeleteProductResult::deleted_product_id), Field<String>));
static_assert(__is_same(decltype(c::DeleteProductResult::user_errors), Field<List<c::Refusal>>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectDeleteProductResult}};
constexpr BindRow kBindDeleteProduct[] = {
    {.place = Place::kBody, .field = 0, .wire = "/input/id"},
};
constexpr HttpBinding kHttpDeleteProduct = {.rows = {kBindDeleteProduct, 1},
    .body = BodyKind::kGraphql,
    .graphql = "mutation($input: ProductDeleteInput!) { productDelete(input: $input) "
    "{ deletedProductId userErrors { field message } } }", .result_at = "/data/productDelete"};
constexpr FieldRow kFieldsListOrdersParams[] = {
    {"query", "Words, or conditions such as status:active, tag:sale, created_at:>2026-01-01,"
     " financial_status:paid, email:ada@example.com.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListOrdersParams, query), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListOrdersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOrdersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListOrdersParams = {"ListOrdersParams", {kFieldsListOrdersParams, 3},
    sizeof(c::ListOrdersParams), false};
static_assert(__is_same(decltype(c::ListOrdersParams::query), Field<String>));
static_assert(__is_same(decltype(c::ListOrdersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListOrdersParams::next_page), Field<String>));
constexpr FieldRow kFieldsMoney[] = {
    {"amount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Money, amount), Kind::kString,
     0},
    {"currencyCode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Money, currency_code),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMoney = {"Money", {kFieldsMoney, 2}, sizeof(c::Money), true};
static_assert(__is_same(decltype(c::Money::amount), Field<String>));
static_assert(__is_same(decltype(c::Money::currency_code), Field<String>));
constexpr FieldRow kFieldsPrice[] = {
    {"shopMoney", nullptr, nullptr, nullptr, {.object = &kObjectMoney}, __builtin_offsetof(c::Price,
     shop_money), Kind::kObject, 0},
};
constexpr ObjectTable kObjectPrice = {"Price", {kFieldsPrice, 1}, sizeof(c::Price), true};
static_assert(__is_same(decltype(c::Price::shop_money), Field<c::Money>));
constexpr FieldRow kFieldsOrderCustomer[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderCustomer, id), Kind::kString,
     0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderCustomer,
     display_name), Kind::kString, 0},
};
constexpr ObjectTable kObjectOrderCustomer = {"OrderCustomer", {kFieldsOrderCustomer, 2},
    sizeof(c::OrderCustomer), true};
static_assert(__is_same(decltype(c::OrderCustomer::id), Field<String>));
static_assert(__is_same(decltype(c::OrderCustomer::display_name), Field<String>));
constexpr FieldRow kFieldsOrder[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, name), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, email), Kind::kString, 2},
    {"note", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, note), Kind::kString, 2},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Order, tags),
     Kind::kList, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, created_at),
     Kind::kString, 0},
    {"cancelledAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, cancelled_at),
     Kind::kString, 2},
    {"displayFinancialStatus", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order,
     display_financial_status), Kind::kString, 2},
    {"displayFulfillmentStatus", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order,
     display_fulfillment_status), Kind::kString, 0},
    {"currentTotalPriceSet", nullptr, nullptr, nullptr, {.object = &kObjectPrice},
     __builtin_offsetof(c::Order, current_total_price_set), Kind::kObject, 0},
    {"customer", nullptr, nullptr, nullptr, {.object = &kObjectOrderCustomer},
     __builtin_offsetof(c::Order, customer), Kind::kObject, 2},
};
constexpr ObjectTable kObjectOrder = {"Order", {kFieldsOrder, 11}, sizeof(c::Order), true};
static_assert(__is_same(decltype(c::Order::id), Field<String>));
static_assert(__is_same(decltype(c::Order::name), Field<String>));
static_assert(__is_same(decltype(c::Order::email), Field<String>));
static_assert(__is_same(decltype(c::Order::note), Field<String>));
static_assert(__is_same(decltype(c::Order::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::Order::created_at), Field<String>));
static_assert(__is_same(decltype(c::Order::cancelled_at), Field<String>));
static_assert(__is_same(decltype(c::Order::display_financial_status), Field<String>));
static_assert(__is_same(decltype(c::Order::display_fulfillment_status), Field<String>));
static_assert(__is_same(decltype(c::Order::current_total_price_set), Field<c::Price>));
static_assert(__is_same(decltype(c::Order::customer), Field<c::OrderCustomer>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectOrder}};
constexpr FieldRow kFieldsListOrdersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::ListOrdersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOrdersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListOrdersResult = {"ListOrdersResult", {kFieldsListOrdersResult, 2},
    sizeof(c::ListOrdersResult), true};
static_assert(__is_same(decltype(c::ListOrdersResult::items), List<c::Order>));
static_assert(__is_same(decltype(c::ListOrdersResult::next_page), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectListOrdersResult}};
constexpr BindRow kBindListOrders[] = {
    {.place = Place::kBody, .field = 0, .wire = "/query"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/data/orders/nodes",
    .cursor_pointer = "/data/orders/pageInfo/endCursor",
    .more_pointer = "/data/orders/pageInfo/hasNextPage", .param = "/after", .size_param = "/first",
    .in_body = true, .size = 50};
constexpr HttpBinding kHttpListOrders = {.rows = {kBindListOrders, 1}, .body = BodyKind::kGraphql,
    .graphql = "query($query: String, $first: Int, $after: String) { orders(query: "
    "$query, first: $first, after: $after, sortKey: CREATED_AT, reverse: "
    "true) { nodes { id name email note tags createdAt cancelledAt displayFinancialStatus "
    "displayFulfillmentStatus currentTotalPriceSet { shopMoney { amount "
    "currencyCode } } customer { id displayName } } pageInfo { hasNextPage " "endCursor } } }",
    .pagination = &kPagination2};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 100,
    .pattern = "^gid://shopify/Order/[0-9]+$"};
constexpr FieldRow kFieldsGetOrderParams[] = {
    {"order_id", "Id of the order.", nullptr, &kLimits11, {}, __builtin_offsetof(c::GetOrderParams,
     order_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetOrderParams = {"GetOrderParams", {kFieldsGetOrderParams, 1},
    sizeof(c::GetOrderParams), false};
static_assert(__is_same(decltype(c::GetOrderParams::order_id), String));
constexpr FieldRow kFieldsFullOrderCustomer[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrderCustomer, id),
     Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrderCustomer,
     display_name), Kind::kString, 0},
};
constexpr ObjectTable kObjectFullOrderCustomer = {"FullOrderCustomer", {kFieldsFullOrderCustomer,
    2}, sizeof(c::FullOrderCustomer), true};
static_assert(__is_same(decltype(c::FullOrderCustomer::id), Field<String>));
static_assert(__is_same(decltype(c::FullOrderCustomer::display_name), Field<String>));
constexpr FieldRow kFieldsFullOrderShippingAddress[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrderShippingAddress, name),
     Kind::kString, 2},
    {"address1", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrderShippingAddress,
     address1), Kind::kString, 2},
    {"address2", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrderShippingAddress,
     address2), Kind::kString, 2},
    {"zip", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrderShippingAddress, zip),
     Kind::kString, 2},
    {"city", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrderShippingAddress, city),
     Kind::kString, 2},
    {"country", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrderShippingAddress,
     country), Kind::kString, 2},
};
constexpr ObjectTable kObjectFullOrderShippingAddress = {"FullOrderShippingAddress",
    {kFieldsFullOrderShippingAddress, 6}, sizeof(c::FullOrderShippingAddress), true};
static_assert(__is_same(decltype(c::FullOrderShippingAddress::name), Field<String>));
static_assert(__is_same(decltype(c::FullOrderShippingAddress::address1), Field<String>));
static_assert(__is_same(decltype(c::FullOrderShippingAddress::address2), Field<String>));
static_assert(__is_same(decltype(c::FullOrderShippingAddress::zip), Field<String>));
static_assert(__is_same(decltype(c::FullOrderShippingAddress::city), Field<String>));
static_assert(__is_same(decltype(c::FullOrderShippingAddress::country), Field<String>));
constexpr FieldRow kFieldsFullOrderLineItemsNodesItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrderLineItemsNodesItem, id),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrderLineItemsNodesItem,
     title), Kind::kString, 0},
    {"quantity", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrderLineItemsNodesItem,
     quantity), Kind::kInteger, 0},
    {"sku", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrderLineItemsNodesItem, sku),
     Kind::kString, 2},
    {"originalUnitPriceSet", nullptr, nullptr, nullptr, {.object = &kObjectPrice},
     __builtin_offsetof(c::FullOrderLineItemsNodesItem, original_unit_price_set), Kind::kObject, 0},
};
constexpr ObjectTable kObjectFullOrderLineItemsNodesItem = {"FullOrderLineItemsNodesItem",
    {kFieldsFullOrderLineItemsNodesItem, 5}, sizeof(c::FullOrderLineItemsNodesItem), true};
static_assert(__is_same(decltype(c::FullOrderLineItemsNodesItem::id), Field<String>));
static_assert(__is_same(decltype(c::FullOrderLineItemsNodesItem::title), Field<String>));
static_assert(__is_same(decltype(c::FullOrderLineItemsNodesItem::quantity), Field<long long>));
static_assert(__is_same(decltype(c::FullOrderLineItemsNodesItem::sku), Field<String>));
static_assert(__is_same(decltype(c::FullOrderLineItemsNodesItem::original_unit_price_set),
    Field<c::Price>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectFullOrderLineItemsNodesItem}};
constexpr FieldRow kFieldsFullOrderLineItems[] = {
    {"nodes", nullptr, nullptr, nullptr, {.element = &kType16},
     __builtin_offsetof(c::FullOrderLineItems, nodes), Kind::kList, 0},
};
constexpr ObjectTable kObjectFullOrderLineItems = {"FullOrderLineItems", {kFieldsFullOrderLineItems,
    1}, sizeof(c::FullOrderLineItems), true};
static_assert(__is_same(decltype(c::FullOrderLineItems::nodes),
    Field<List<c::FullOrderLineItemsNodesItem>>));
constexpr FieldRow kFieldsFullOrder[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrder, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrder, name), Kind::kString,
     0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrder, email), Kind::kString,
     2},
    {"note", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrder, note), Kind::kString,
     2},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::FullOrder,
     tags), Kind::kList, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrder, created_at),
     Kind::kString, 0},
    {"cancelledAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrder, cancelled_at),
     Kind::kString, 2},
    {"displayFinancialStatus", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrder,
     display_financial_status), Kind::kString, 2},
    {"displayFulfillmentStatus", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullOrder,
     display_fulfillment_status), Kind::kString, 0},
    {"currentTotalPriceSet", nullptr, nullptr, nullptr, {.object = &kObjectPrice},
     __builtin_offsetof(c::FullOrder, current_total_price_set), Kind::kObject, 0},
    {"customer", nullptr, nullptr, nullptr, {.object = &kObjectFullOrderCustomer},
     __builtin_offsetof(c::FullOrder, customer), Kind::kObject, 2},
    {"shippingAddress", nullptr, nullptr, nullptr, {.object = &kObjectFullOrderShippingAddress},
     __builtin_offsetof(c::FullOrder, shipping_address), Kind::kObject, 2},
    {"lineItems", nullptr, nullptr, nullptr, {.object = &kObjectFullOrderLineItems},
     __builtin_offsetof(c::FullOrder, line_items), Kind::kObject, 0},
};
constexpr ObjectTable kObjectFullOrder = {"FullOrder", {kFieldsFullOrder, 13}, sizeof(c::FullOrder),
    true};
static_assert(__is_same(decltype(c::FullOrder::id), Field<String>));
static_assert(__is_same(decltype(c::FullOrder::name), Field<String>));
static_assert(__is_same(decltype(c::FullOrder::email), Field<String>));
static_assert(__is_same(decltype(c::FullOrder::note), Field<String>));
static_assert(__is_same(decltype(c::FullOrder::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::FullOrder::created_at), Field<String>));
static_assert(__is_same(decltype(c::FullOrder::cancelled_at), Field<String>));
static_assert(__is_same(decltype(c::FullOrder::display_financial_status), Field<String>));
static_assert(__is_same(decltype(c::FullOrder::display_fulfillment_status), Field<String>));
static_assert(__is_same(decltype(c::FullOrder::current_total_price_set), Field<c::Price>));
static_assert(__is_same(decltype(c::FullOrder::customer), Field<c::FullOrderCustomer>));
static_assert(__is_same(decltype(c::FullOrder::shipping_address),
    Field<c::FullOrderShippingAddress>));
static_assert(__is_same(decltype(c::FullOrder::line_items), Field<c::FullOrderLineItems>));
constexpr FieldRow kFieldsGetOrderResult[] = {
    {"order", nullptr, nullptr, nullptr, {.object = &kObjectFullOrder},
     __builtin_offsetof(c::GetOrderResult, order), Kind::kObject, 2},
};
constexpr ObjectTable kObjectGetOrderResult = {"GetOrderResult", {kFieldsGetOrderResult, 1},
    sizeof(c::GetOrderResult), true};
static_assert(__is_same(decltype(c::GetOrderResult::order), Field<c::FullOrder>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectGetOrderResult}};
constexpr BindRow kBindGetOrder[] = {
    {.place = Place::kBody, .field = 0, .wire = "/id"},
};
constexpr HttpBinding kHttpGetOrder = {.rows = {kBindGetOrder, 1}, .body = BodyKind::kGraphql,
    .graphql = "query($id: ID!) { order(id: $id) { id name email note tags createdAt "
    "cancelledAt displayFinancialStatus displayFulfillmentStatus currentTotalPriceSet "
    "{ shopMoney { amount currencyCode } } customer { id displayName } "
    "shippingAddress { name address1 address2 zip city country } lineItems(first: "
    "100) { nodes { id title quantity sku originalUnitPriceSet { shopMoney "
    "{ amount currencyCode } } } } } }", .result_at = "/data"};
constexpr Limits kLimits12 = {.has = 64, .max_size = 5000};
constexpr Limits kLimits13 = {.format = "email"};
constexpr FieldRow kFieldsUpdateOrderParams[] = {
    {"order_id", "Id of the order.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpdateOrderParams, order_id), Kind::kString, 1},
    {"note", "Note on the order or customer, not seen by customers.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::UpdateOrderParams, note), Kind::kString, 0},
    {"email", "Mail address of the order or customer.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::UpdateOrderParams, email), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateOrderParams = {"UpdateOrderParams", {kFieldsUpdateOrderParams,
    3}, sizeof(c::UpdateOrderParams), false};
static_assert(__is_same(decltype(c::UpdateOrderParams::order_id), String));
static_assert(__is_same(decltype(c::UpdateOrderParams::note), Field<String>));
static_assert(__is_same(decltype(c::UpdateOrderParams::email), Field<String>));
constexpr FieldRow kFieldsUpdateOrderResult[] = {
    {"order", nullptr, nullptr, nullptr, {.object = &kObjectOrder},
     __builtin_offsetof(c::UpdateOrderResult, order), Kind::kObject, 2},
    {"userErrors", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::UpdateOrderResult, user_errors), Kind::kList, 0},
};
constexpr ObjectTable kObjectUpdateOrderResult = {"UpdateOrderResult", {kFieldsUpdateOrderResult,
    2}, sizeof(c::UpdateOrderResult), true};
static_assert(__is_same(decltype(c::UpdateOrderResult::order), Field<c::Order>));
static_assert(__is_same(decltype(c::UpdateOrderResult::user_errors), Field<List<c::Refusal>>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectUpdateOrderResult}};
constexpr BindRow kBindUpdateOrder[] = {
    {.place = Place::kBody, .field = 0, .wire = "/input/id"},
    {.place = Place::kBody, .field = 1, .wire = "/input/note"},
    {.place = Place::kBody, .field = 2, .wire = "/input/email"},
};
constexpr HttpBinding kHttpUpdateOrder = {.rows = {kBindUpdateOrder, 3}, .body = BodyKind::kGraphql,
    .graphql = "mutation($input: OrderInput!) { orderUpdate(input: $input) { order "
    "{ id name email note tags createdAt cancelledAt displayFinancialStatus "
    "displayFulfillmentStatus currentTotalPriceSet { shopMoney { amount "
    "currencyCode } } customer { id displayName } } userErrors { field " "message } } }",
    .result_at = "/data/orderUpdate"};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 100,
    .pattern = "^gid://shopify/(Product|Order|Customer)/[0-9]+$"};
constexpr TypeRow kType19 = {Kind::kString, false, {}, &kLimits4};
constexpr FieldRow kFieldsAddTagsParams[] = {
    {"id", "Id of the product, order or customer.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::AddTagsParams, id), Kind::kString, 1},
    {"tags", "Tags to add.", nullptr, &kLimits8, {.element = &kType19},
     __builtin_offsetof(c::AddTagsParams, tags), Kind::kList, 1},
};
constexpr ObjectTable kObjectAddTagsParams = {"AddTagsParams", {kFieldsAddTagsParams, 2},
    sizeof(c::AddTagsParams), false};
static_assert(__is_same(decltype(c::AddTagsParams::id), String));
static_assert(__is_same(decltype(c::AddTagsParams::tags), List<String>));
constexpr FieldRow kFieldsAddTagsResultNode[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddTagsResultNode, id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectAddTagsResultNode = {"AddTagsResultNode", {kFieldsAddTagsResultNode,
    1}, sizeof(c::AddTagsResultNode), true};
static_assert(__is_same(decltype(c::AddTagsResultNode::id), Field<String>));
constexpr FieldRow kFieldsAddTagsResult[] = {
    {"node", nullptr, nullptr, nullptr, {.object = &kObjectAddTagsResultNode},
     __builtin_offsetof(c::AddTagsResult, node), Kind::kObject, 2},
    {"userErrors", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::AddTagsResult, user_errors), Kind::kList, 0},
};
constexpr ObjectTable kObjectAddTagsResult = {"AddTagsResult", {kFieldsAddTagsResult, 2},
    sizeof(c::AddTagsResult), true};
static_assert(__is_same(decltype(c::AddTagsResult::node), Field<c::AddTagsResultNode>));
static_assert(__is_same(decltype(c::AddTagsResult::user_errors), Field<List<c::Refusal>>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectAddTagsResult}};
constexpr BindRow kBindAddTags[] = {
    {.place = Place::kBody, .field = 0, .wire = "/id"},
    {.place = Place::kBody, .field = 1, .wire = "/tags"},
};
constexpr HttpBinding kHttpAddTags = {.rows = {kBindAddTags, 2}, .body = BodyKind::kGraphql,
    .graphql = "mutation($id: ID!, $tags: [String!]!) { tagsAdd(id: $id, tags: $tags) "
    "{ node { id } userErrors { field message } } }", .result_at = "/data/tagsAdd"};
constexpr FieldRow kFieldsListCustomersParams[] = {
    {"query", "Words, or conditions such as status:active, tag:sale, created_at:>2026-01-01,"
     " financial_status:paid, email:ada@example.com.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListCustomersParams, query), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListCustomersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCustomersParams = {"ListCustomersParams",
    {kFieldsListCustomersParams, 3}, sizeof(c::ListCustomersParams), false};
static_assert(__is_same(decltype(c::ListCustomersParams::query), Field<String>));
static_assert(__is_same(decltype(c::ListCustomersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCustomersParams::next_page), Field<String>));
constexpr FieldRow kFieldsCustomerDefaultEmailAddress[] = {
    {"emailAddress", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CustomerDefaultEmailAddress, email_address), Kind::kString, 0},
};
constexpr ObjectTable kObjectCustomerDefaultEmailAddress = {"CustomerDefaultEmailAddress",
    {kFieldsCustomerDefaultEmailAddress, 1}, sizeof(c::CustomerDefaultEmailAddress), true};
static_assert(__is_same(decltype(c::CustomerDefaultEmailAddress::email_address), Field<String>));
constexpr FieldRow kFieldsCustomer[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, id), Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, display_name),
     Kind::kString, 0},
    {"firstName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, first_name),
     Kind::kString, 2},
    {"lastName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, last_name),
     Kind::kString, 2},
    {"defaultEmailAddress", nullptr, nullptr, nullptr,
     {.object = &kObjectCustomerDefaultEmailAddress}, __builtin_offsetof(c::Customer,
     default_email_address), Kind::kObject, 2},
    {"numberOfOrders", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer,
     number_of_orders), Kind::kString, 0},
    {"amountSpent", nullptr, nullptr, nullptr, {.object = &kObjectMoney},
     __builtin_offsetof(c::Customer, amount_spent), Kind::kObject, 0},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Customer, tags),
     Kind::kList, 0},
    {"note", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, note), Kind::kString,
     2},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCustomer = {"Customer", {kFieldsCustomer, 10}, sizeof(c::Customer),
    true};
static_assert(__is_same(decltype(c::Customer::id), Field<String>));
static_assert(__is_same(decltype(c::Customer::display_name), Field<String>));
static_assert(__is_same(decltype(c::Customer::first_name), Field<String>));
static_assert(__is_same(decltype(c::Customer::last_name), Field<String>));
static_assert(__is_same(decltype(c::Customer::default_email_address),
    Field<c::CustomerDefaultEmailAddress>));
static_assert(__is_same(decltype(c::Customer::number_of_orders), Field<String>));
static_assert(__is_same(decltype(c::Customer::amount_spent), Field<c::Money>));
static_assert(__is_same(decltype(c::Customer::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::Customer::note), Field<String>));
static_assert(__is_same(decltype(c::Customer::created_at), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectCustomer}};
constexpr FieldRow kFieldsListCustomersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType21},
     __builtin_offsetof(c::ListCustomersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCustomersResult = {"ListCustomersResult",
    {kFieldsListCustomersResult, 2}, sizeof(c::ListCustomersResult), true};
static_assert(__is_same(decltype(c::ListCustomersResult::items), List<c::Customer>));
static_assert(__is_same(decltype(c::ListCustomersResult::next_page), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectListCustomersResult}};
constexpr BindRow kBindListCustomers[] = {
    {.place = Place::kBody, .field = 0, .wire = "/query"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/data/customers/nodes",
    .cursor_pointer = "/data/customers/pageInfo/endCursor",
    .more_pointer = "/data/customers/pageInfo/hasNextPage", .param = "/after",
    .size_param = "/first", .in_body = true, .size = 50};
constexpr HttpBinding kHttpListCustomers = {.rows = {kBindListCustomers, 1},
    .body = BodyKind::kGraphql,
    .graphql = "query($query: String, $first: Int, $after: String) { customers(query: "
    "$query, first: $first, after: $after) { nodes { id displayName firstName "
    "lastName defaultEmailAddress { emailAddress } numberOfOrders amountSpent "
    "{ amount currencyCode } tags note createdAt } pageInfo { hasNextPage " "endCursor } } }",
    .pagination = &kPagination3};
constexpr Limits kLimits15 = {.has = 96, .min_size = 1, .max_size = 30, .pattern = "^[+][0-9]+$"};
constexpr FieldRow kFieldsCreateCustomerParams[] = {
    {"email", "Mail address of the order or customer.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateCustomerParams, email), Kind::kString, 0},
    {"firstName", "First name of the customer.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateCustomerParams, first_name), Kind::kString, 0},
    {"lastName", "Last name of the customer.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateCustomerParams, last_name), Kind::kString, 0},
    {"phone", "Telephone number with the country's code.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CreateCustomerParams, phone), Kind::kString, 0},
    {"note", "Note on the order or customer, not seen by customers.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateCustomerParams, note), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateCustomerParams = {"CreateCustomerParams",
    {kFieldsCreateCustomerParams, 5}, sizeof(c::CreateCustomerParams), false};
static_assert(__is_same(decltype(c::CreateCustomerParams::email), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::first_name), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::last_name), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::phone), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::note), Field<String>));
constexpr FieldRow kFieldsCreateCustomerResult[] = {
    {"customer", nullptr, nullptr, nullptr, {.object = &kObjectCustomer},
     __builtin_offsetof(c::CreateCustomerResult, customer), Kind::kObject, 2},
    {"userErrors", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::CreateCustomerResult, user_errors), Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateCustomerResult = {"CreateCustomerResult",
    {kFieldsCreateCustomerResult, 2}, sizeof(c::CreateCustomerResult), true};
static_assert(__is_same(decltype(c::CreateCustomerResult::customer), Field<c::Customer>));
static_assert(__is_same(decltype(c::CreateCustomerResult::user_errors), Field<List<c::Refusal>>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectCreateCustomerResult}};
constexpr BindRow kBindCreateCustomer[] = {
    {.place = Place::kBody, .field = 0, .wire = "/input/email"},
    {.place = Place::kBody, .field = 1, .wire = "/input/firstName"},
    {.place = Place::kBody, .field = 2, .wire = "/input/lastName"},
    {.place = Place::kBody, .field = 3, .wire = "/input/phone"},
    {.place = Place::kBody, .field = 4, .wire = "/input/note"},
};
constexpr HttpBinding kHttpCreateCustomer = {.rows = {kBindCreateCustomer, 5},
    .body = BodyKind::kGraphql,
    .graphql = "mutation($input: CustomerInput!) { customerCreate(input: $input) "
    "{ customer { id displayName firstName lastName defaultEmailAddress "
    "{ emailAddress } numberOfOrders amountSpent { amount currencyCode "
    "} tags note createdAt } userErrors { field message } } }",
    .result_at = "/data/customerCreate"};
constexpr ActionRow kActions[] = {
    {.name = "get_shop", .title = "Read the shop",
     .description = "Name, address, currency and plan of the shop.", .effect = Effect::kRead,
     .params = &kObjectGetShopParams, .result = &kType1, .http = &kHttpGetShop,
     .tool_name = "shopify_get_shop"},
    {.name = "list_products", .title = "List products",
     .description = "Products, by words or conditions.", .effect = Effect::kRead,
     .params = &kObjectListProductsParams, .result = &kType4, .http = &kHttpListProducts,
     .tool_name = "shopify_list_products"},
    {.name = "get_product", .title = "Read a product",
     .description = "One product with its variants.", .effect = Effect::kRead,
     .params = &kObjectGetProductParams, .result = &kType6, .http = &kHttpGetProduct,
     .tool_name = "shopify_get_product"},
    {.name = "create_product", .title = "Create a product",
     .description = "Makes a product with one variant without a price.",
     .params = &kObjectCreateProductParams, .result = &kType9, .http = &kHttpCreateProduct,
     .tool_name = "shopify_create_product"},
    {.name = "update_product", .title = "Change a product",
     .description = "Changes what is given of a product.", .params = &kObjectUpdateProductParams,
     .result = &kType10, .http = &kHttpUpdateProduct, .tool_name = "shopify_update_product"},
    {.name = "update_variants", .title = "Change prices",
     .description = "Changes prices of variants of a product.",
     .params = &kObjectUpdateVariantsParams, .result = &kType12, .http = &kHttpUpdateVariants,
     .tool_name = "shopify_update_variants"},
    {.name = "delete_product", .title = "Delete a product",
     .description = "Deletes a product for good.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteProductParams, .result = &kType13, .http = &kHttpDeleteProduct,
     .tool_name = "shopify_delete_product"},
    {.name = "list_orders", .title = "List orders", .description = "Orders, newest first.",
     .effect = Effect::kRead, .params = &kObjectListOrdersParams, .result = &kType15,
     .http = &kHttpListOrders, .tool_name = "shopify_list_orders"},
    {.name = "get_order", .title = "Read an order",
     .description = "One order with what was bought.", .effect = Effect::kRead,
     .params = &kObjectGetOrderParams, .result = &kType17, .http = &kHttpGetOrder,
     .tool_name = "shopify_get_order"},
    {.name = "update_order", .title = "Change an order",
     .description = "Changes the note or the mail address of an order.",
     .params = &kObjectUpdateOrderParams, .result = &kType18, .http = &kHttpUpdateOrder,
     .tool_name = "shopify_update_order"},
    {.name = "add_tags", .title = "Add tags",
     .description = "Adds tags to a product, order or customer.", .params = &kObjectAddTagsParams,
     .result = &kType20, .http = &kHttpAddTags, .tool_name = "shopify_add_tags"},
    {.name = "list_customers", .title = "List customers",
     .description = "Customers, by words or conditions.", .effect = Effect::kRead,
     .params = &kObjectListCustomersParams, .result = &kType22, .http = &kHttpListCustomers,
     .tool_name = "shopify_list_customers"},
    {.name = "create_customer", .title = "Create a customer", .description = "Adds a customer.",
     .params = &kObjectCreateCustomerParams, .result = &kType23, .http = &kHttpCreateCustomer,
     .tool_name = "shopify_create_customer"},
};
constexpr const char* kTexts2[] = {"/*/message"};
constexpr const char* kTexts3[] = {"/errors/0/message", "/errors"};
constexpr const char* kTexts4[] = {"/errors/0/extensions/code"};
constexpr RefusalRow kRefusals[] = {
    {.at = "/data/*/userErrors", .message = {kTexts2, 1}},
};
constexpr NamedText kPairs1[] = {{"THROTTLED",
    "Wait some seconds; the shop's budget of query costs is used up."}, {"ACCESS_DENIED",
    "The app lacks a scope for this; add it and connect Shopify again."}, {"MAX_COST_EXCEEDED",
    "Ask for fewer entries at once."}};
constexpr ApiRow kApi = {.base_url = "https://{shop}.myshopify.com/admin/api/2026-07",
    .auth = {.kind = AuthKind::kOauth, .name = "X-Shopify-Access-Token"},
    .errors = {.message = {kTexts3, 2}, .code = {kTexts4, 1}, .refusals = {kRefusals, 1},
    .hints = {kPairs1, 3}}, .retry_after = "retry-after", .per_second = 2,
    .graphql = "/graphql.json"};
constexpr Limits kLimits16 = {.pattern = "[a-z0-9][a-z0-9-]*"};
constexpr FieldRow kFieldsConnection[] = {
    {"shop", "First part of the shop's address: acme of acme.myshopify.com.", nullptr, &kLimits16,
     {}, 0, Kind::kString, 1},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "shop", .label = "Shop", .placeholder = "acme"},
};
constexpr const char* kTexts5[] = {"*.myshopify.com"};
constexpr const char* kTexts6[] = {"read_products", "write_products", "read_orders", "write_orders",
    "read_customers", "write_customers"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Shopify",
    .authorization_url = "https://{shop}.myshopify.com/admin/oauth/authorize",
    .token_url = "https://{shop}.myshopify.com/admin/oauth/access_token", .scopes = {kTexts6, 6},
    .scope_separator = ",", .client_id_secret = "SHOPIFY_CLIENT_ID",
    .client_secret_secret = "SHOPIFY_CLIENT_SECRET", .token_auth_method = "post", .pkce = false};
constexpr SecretRow kSecrets[] = {
    {"SHOPIFY_CLIENT_ID", "Client ID of your app (dev.shopify.com, the app, Settings).", true,
     false},
    {"SHOPIFY_CLIENT_SECRET", "Secret of the same app.", true, false},
    {"SHOPIFY_WEBHOOK_SECRET", "Key that webhooks are signed with (admin, Settings, Notifications,"
     " Webhooks); needed for events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"orders/create", "An order was placed."},
    {"orders/paid", "An order was paid."},
    {"orders/fulfilled", "An order was sent."},
    {"orders/cancelled", "An order was cancelled."},
    {"refunds/create", "Money was given back."},
    {"products/create", "A product was added."},
    {"products/update", "A product changed."},
    {"customers/create", "A customer was added."},
    {"inventory_levels/update", "The stock of something changed."},
    {"app/uninstalled", "The shop removed the app."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Admin, Settings, Notifications, Webhooks, Create webhook: this connector's "
     "webhook URL, JSON, one webhook per event.", .event_type_field = "_headers.x-shopify-topic",
     .events = {kEvents0, 10}, .verify = {.scheme = VerifyScheme::kHmac,
     .secret = "SHOPIFY_WEBHOOK_SECRET", .algorithm = "sha256", .encoding = "base64",
     .header = "X-Shopify-Hmac-Sha256", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "X-Shopify-Webhook-Id"},
};
constexpr MatcherRow kMatchersProductCreated[] = {
    {.source = "tool", .action = "create_product"},
};
constexpr MatcherRow kMatchersProductUpdated[] = {
    {.source = "tool", .action = "update_product"},
};
constexpr MatcherRow kMatchersVariantsUpdated[] = {
    {.source = "tool", .action = "update_variants"},
};
constexpr MatcherRow kMatchersProductDeleted[] = {
    {.source = "tool", .action = "delete_product"},
};
constexpr MatcherRow kMatchersOrderUpdated[] = {
    {.source = "tool", .action = "update_order"},
};
constexpr MatcherRow kMatchersTagsAdded[] = {
    {.source = "tool", .action = "add_tags"},
};
constexpr MatcherRow kMatchersCustomerCreated[] = {
    {.source = "tool", .action = "create_customer"},
};
constexpr MatcherRow kMatchersOrderPlaced[] = {
    {.source = "webhook", .event = "orders/create"},
};
constexpr MatcherRow kMatchersPaymentReceived[] = {
    {.source = "webhook", .event = "orders/paid"},
};
constexpr MatcherRow kMatchersRefundIssued[] = {
    {.source = "webhook", .event = "refunds/create"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "product_created", .display_name = "Product Created",
     .matchers = {kMatchersProductCreated, 1}},
    {.id = "product_updated", .display_name = "Product Updated",
     .matchers = {kMatchersProductUpdated, 1}},
    {.id = "variants_updated", .display_name = "Variants Updated",
     .matchers = {kMatchersVariantsUpdated, 1}},
    {.id = "product_deleted", .display_name = "Product Deleted",
     .matchers = {kMatchersProductDeleted, 1}},
    {.id = "order_updated", .display_name = "Order Updated", .matchers = {kMatchersOrderUpdated,
     1}},
    {.id = "tags_added", .display_name = "Tags Added", .matchers = {kMatchersTagsAdded, 1}},
    {.id = "customer_created", .display_name = "Customer Created",
     .matchers = {kMatchersCustomerCreated, 1}},
    {.id = "order_placed", .display_name = "Order Placed", .matchers = {kMatchersOrderPlaced, 1}},
    {.id = "payment_received", .display_name = "Payment Received",
     .matchers = {kMatchersPaymentReceived, 1}},
    {.id = "refund_issued", .display_name = "Refund Issued", .matchers = {kMatchersRefundIssued,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "shopify",
    .display_name = "Shopify",
    .description = "Read and change products, orders and customers of a Shopify shop.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "shopify",
    .tool_description = "Reads and changes a Shopify shop. Ids are those that other actions "
        "return, such as gid://shopify/Product/1. A change can be refused "
        "with userErrors in the reply: tell the user. Show the user what you "
        "are about to write and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_shop\",\"list_products\",\"get_product\",\"create_product\","
        "\"update_product\",\"update_variants\",\"delete_product\",\"list_orders\","
        "\"get_order\",\"update_order\",\"add_tags\",\"list_customers\",\"create_customer\"],"
        "\"description\":\"What to do.\"},\"query\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":1000,\"description\":\"Words, or conditions such as "
        "status:active, tag:sale, created_at:>2026-01-01, financial_status:paid,"
        " email:ada@example.com.\"},\"product_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"pattern\":\"^gid://shopify/Product/[0-9]+$\","
        "\"description\":\"Id of the product.\"},\"order_id\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"pattern\":\"^gid://shopify/Order/[0-9]+$\","
        "\"description\":\"Id of the order.\"},\"customer_id\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"pattern\":\"^gid://shopify/Customer/[0-9]+$\","
        "\"description\":\"Id of the customer.\"},\"product\":{\"type\":\"object\","
        "\"description\":\"The product; variants and prices come after, with "
        "update_variants.\",\"properties\":{\"title\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Name.\"},\"descriptionHtml\":{\"t"
        "ype\":\"string\",\"maxLength\":100000,\"description\":\"Text in HTML.\"},"
        "\"vendor\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"Maker.\"},"
        "\"productType\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"Kind.\"},"
        "\"status\":{\"type\":\"string\",\"enum\":[\"ACTIVE\",\"DRAFT\",\"ARCHIVED\"],"
        "\"description\":\"Whether it is sold.\"},\"tags\":{\"type\":\"array\","
        "\"maxItems\":250,\"items\":{\"type\":\"string\",\"maxLength\":255},"
        "\"description\":\"Tags.\"},\"handle\":{\"type\":\"string\",\"maxLength\":255,"
        "\"description\":\"Last part of its address.\"}},\"required\":[\"title\"]},"
        "\"title\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"New name of the product.\"},\"descriptionHtml\":{\"type\":\"string\""
        ",\"maxLength\":100000,\"description\":\"New text in HTML.\"},\"vendor\":{\"type\":\"s"
        "tring\",\"minLength\":1,\"maxLength\":255,\"description\":\"New maker.\"},"
        "\"productType\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"New kind of product.\"},\"new_status\":{\"type\":\"string\","
        "\"enum\":[\"ACTIVE\",\"DRAFT\",\"ARCHIVED\"],\"description\":\"Whether "
        "the product is sold from now on.\"},\"all_tags\":{\"type\":\"array\","
        "\"maxItems\":250,\"items\":{\"type\":\"string\",\"maxLength\":255},"
        "\"description\":\"Tags, instead of all earlier ones.\"},\"variants\":{\"type\":\"arra"
        "y\",\"minItems\":1,\"maxItems\":100,\"description\":\"Variants of "
        "the product with their new prices.\",\"items\":{\"type\":\"object\","
        "\"properties\":{\"id\":{\"type\":\"string\",\"pattern\":\"^gid://shopify/ProductVaria"
        "nt/[0-9]+$\",\"description\":\"Id of the variant.\"},\"price\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]+([.][0-9]+)?$\",\"description\":\"Price, such "
        "as 19.90.\"},\"compareAtPrice\":{\"type\":\"string\",\"pattern\":\"^[0-9]+([.][0-9]+)"
        "?$\",\"description\":\"Price before a reduction.\"}},\"required\":[\"id\"]}},"
        "\"note\":{\"type\":\"string\",\"maxLength\":5000,\"description\":\"Note "
        "on the order or customer, not seen by customers.\"},\"tags\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":100,\"items\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255},\"description\":\"Tags to add.\"},\"id\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"pattern\":\"^gid://shopify/(Product|Order|Custome"
        "r)/[0-9]+$\",\"description\":\"Id of the product, order or customer.\"},"
        "\"email\":{\"type\":\"string\",\"format\":\"email\",\"description\":\"Mail "
        "address of the order or customer.\"},\"firstName\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"First name of "
        "the customer.\"},\"lastName\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Last name of the customer.\"},"
        "\"phone\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":30,\"pattern\":\"^[+][0-"
        "9]+$\",\"description\":\"Telephone number with the country's code.\"},"
        "\"max_items\":{\"description\":\"Fetch pages until there are this "
        "many items; default: one page.\",\"type\":\"integer\",\"minimum\":1},"
        "\"next_page\":{\"description\":\"Where to go on: next_page of an "
        "earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "shopify",
    .actions = {kActions, 13},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts5, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 10},
};

}  // namespace pie::detail::tables::shopify

namespace pie::shopify {

constinit const ConnectorTable kShopify = ::pie::detail::tables::shopify::kConnector;

Task<GetShopResult> GetShop(Context& context, GetShopParams params) {
  return Task<GetShopResult>(::pie::ContextAccess::Call(context, kShopify, 0, &params));
}

Task<ListProductsResult> ListProducts(Context& context, ListProductsParams params) {
  return Task<ListProductsResult>(::pie::ContextAccess::Call(context, kShopify, 1, &params));
}

Task<GetProductResult> GetProduct(Context& context, GetProductParams params) {
  return Task<GetProductResult>(::pie::ContextAccess::Call(context, kShopify, 2, &params));
}

Task<CreateProductResult> CreateProduct(Context& context, CreateProductParams params) {
  return Task<CreateProductResult>(::pie::ContextAccess::Call(context, kShopify, 3, &params));
}

Task<UpdateProductResult> UpdateProduct(Context& context, UpdateProductParams params) {
  return Task<UpdateProductResult>(::pie::ContextAccess::Call(context, kShopify, 4, &params));
}

Task<UpdateVariantsResult> UpdateVariants(Context& context, UpdateVariantsParams params) {
  return Task<UpdateVariantsResult>(::pie::ContextAccess::Call(context, kShopify, 5, &params));
}

Task<DeleteProductResult> DeleteProduct(Context& context, DeleteProductParams params) {
  return Task<DeleteProductResult>(::pie::ContextAccess::Call(context, kShopify, 6, &params));
}

Task<ListOrdersResult> ListOrders(Context& context, ListOrdersParams params) {
  return Task<ListOrdersResult>(::pie::ContextAccess::Call(context, kShopify, 7, &params));
}

Task<GetOrderResult> GetOrder(Context& context, GetOrderParams params) {
  return Task<GetOrderResult>(::pie::ContextAccess::Call(context, kShopify, 8, &params));
}

Task<UpdateOrderResult> UpdateOrder(Context& context, UpdateOrderParams params) {
  return Task<UpdateOrderResult>(::pie::ContextAccess::Call(context, kShopify, 9, &params));
}

Task<AddTagsResult> AddTags(Context& context, AddTagsParams params) {
  return Task<AddTagsResult>(::pie::ContextAccess::Call(context, kShopify, 10, &params));
}

Task<ListCustomersResult> ListCustomers(Context& context, ListCustomersParams params) {
  return Task<ListCustomersResult>(::pie::ContextAccess::Call(context, kShopify, 11, &params));
}

Task<CreateCustomerResult> CreateCustomer(Context& context, CreateCustomerParams params) {
  return Task<CreateCustomerResult>(::pie::ContextAccess::Call(context, kShopify, 12, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.shopify_client_id = context.Secret("SHOPIFY_CLIENT_ID");
  secrets.shopify_client_secret = context.Secret("SHOPIFY_CLIENT_SECRET");
  secrets.shopify_webhook_secret = context.Secret("SHOPIFY_WEBHOOK_SECRET");
  return secrets;
}

}  // namespace pie::shopify
