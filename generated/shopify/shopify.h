// Generated from plugins/shopify/shopify.pie. Do not edit.
// Read and change products, orders and customers of a Shopify shop.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::shopify {

struct Money {
  Field<String> amount;
  Field<String> currency_code;
  Money() = default;
};

struct Price {
  Field<Money> shop_money;
  Price() = default;
};

struct Refusal {
  Field<List<String>> field;
  Field<String> message;
  Refusal() = default;
};

struct Product {
  Field<String> id;
  Field<String> title;
  Field<String> handle;
  Field<String> status;
  Field<String> vendor;
  Field<String> product_type;
  Field<List<String>> tags;
  Field<long long> total_inventory;
  Field<String> online_store_url;
  Field<String> created_at;
  Field<String> updated_at;
  Product() = default;
};

struct Variant {
  Field<String> id;
  Field<String> title;
  Field<String> sku;
  Field<String> price;
  Field<String> compare_at_price;
  Field<long long> inventory_quantity;
  Variant() = default;
};

struct FullProductVariants {
  Field<List<Variant>> nodes;
  FullProductVariants() = default;
};

struct FullProduct {
  Field<String> id;
  Field<String> title;
  Field<String> handle;
  Field<String> status;
  Field<String> vendor;
  Field<String> product_type;
  Field<List<String>> tags;
  Field<long long> total_inventory;
  Field<String> online_store_url;
  Field<String> description_html;
  Field<String> created_at;
  Field<String> updated_at;
  Field<FullProductVariants> variants;
  FullProduct() = default;
};

struct OrderCustomer {
  Field<String> id;
  Field<String> display_name;
  OrderCustomer() = default;
};

struct Order {
  Field<String> id;
  Field<String> name;
  Field<String> email;
  Field<String> note;
  Field<List<String>> tags;
  Field<String> created_at;
  Field<String> cancelled_at;
  Field<String> display_financial_status;
  Field<String> display_fulfillment_status;
  Field<Price> current_total_price_set;
  Field<OrderCustomer> customer;
  Order() = default;
};

struct FullOrderCustomer {
  Field<String> id;
  Field<String> display_name;
  FullOrderCustomer() = default;
};

struct FullOrderShippingAddress {
  Field<String> name;
  Field<String> address1;
  Field<String> address2;
  Field<String> zip;
  Field<String> city;
  Field<String> country;
  FullOrderShippingAddress() = default;
};

struct FullOrderLineItemsNodesItem {
  Field<String> id;
  Field<String> title;
  Field<long long> quantity;
  Field<String> sku;
  Field<Price> original_unit_price_set;
  FullOrderLineItemsNodesItem() = default;
};

struct FullOrderLineItems {
  Field<List<FullOrderLineItemsNodesItem>> nodes;
  FullOrderLineItems() = default;
};

struct FullOrder {
  Field<String> id;
  Field<String> name;
  Field<String> email;
  Field<String> note;
  Field<List<String>> tags;
  Field<String> created_at;
  Field<String> cancelled_at;
  Field<String> display_financial_status;
  Field<String> display_fulfillment_status;
  Field<Price> current_total_price_set;
  Field<FullOrderCustomer> customer;
  Field<FullOrderShippingAddress> shipping_address;
  Field<FullOrderLineItems> line_items;
  FullOrder() = default;
};

struct CustomerDefaultEmailAddress {
  Field<String> email_address;
  CustomerDefaultEmailAddress() = default;
};

struct Customer {
  Field<String> id;
  Field<String> display_name;
  Field<String> first_name;
  Field<String> last_name;
  Field<CustomerDefaultEmailAddress> default_email_address;
  Field<String> number_of_orders;
  Field<Money> amount_spent;
  Field<List<String>> tags;
  Field<String> note;
  Field<String> created_at;
  Customer() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetShop,
  kListProducts,
  kGetProduct,
  kCreateProduct,
  kUpdateProduct,
  kUpdateVariants,
  kDeleteProduct,
  kListOrders,
  kGetOrder,
  kUpdateOrder,
  kAddTags,
  kListCustomers,
  kCreateCustomer,
};

struct GetShopParams {
  GetShopParams() = default;
};

struct GetShopResult {
  Field<String> id;
  Field<String> name;
  Field<String> email;
  Field<String> myshopify_domain;
  Field<String> currency_code;
  Field<String> iana_timezone;
  GetShopResult() = default;
};

struct ListProductsParams {
  // Words, or conditions such as status:active, tag:sale, created_at:>2026-01-01,
  // financial_status:paid, email:ada@example.com.
  Field<String> query;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListProductsParams() = default;
};

struct ListProductsResult {
  List<Product> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListProductsResult() = default;
};

struct GetProductParams {
  // Id of the product.
  String product_id;
  GetProductParams() = default;
};

struct GetProductResult {
  Field<FullProduct> product;
  GetProductResult() = default;
};

enum class CreateProductParamsProductStatus : int {
  kActive,
  kDraft,
  kArchived,
};

struct CreateProductParamsProduct {
  // Name.
  String title;
  // Text in HTML.
  Field<String> description_html;
  // Maker.
  Field<String> vendor;
  // Kind.
  Field<String> product_type;
  // Whether it is sold.
  Field<CreateProductParamsProductStatus> status;
  // Tags.
  Field<List<String>> tags;
  // Last part of its address.
  Field<String> handle;
  CreateProductParamsProduct() = default;
};

struct CreateProductParams {
  // The product; variants and prices come after, with update_variants.
  CreateProductParamsProduct product;
  CreateProductParams() = default;
};

struct CreateProductResult {
  Field<FullProduct> product;
  Field<List<Refusal>> user_errors;
  CreateProductResult() = default;
};

enum class UpdateProductParamsNewStatus : int {
  kActive,
  kDraft,
  kArchived,
};

struct UpdateProductParams {
  // Id of the product.
  String product_id;
  // New name of the product.
  Field<String> title;
  // New text in HTML.
  Field<String> description_html;
  // New maker.
  Field<String> vendor;
  // New kind of product.
  Field<String> product_type;
  // Whether the product is sold from now on.
  Field<UpdateProductParamsNewStatus> new_status;
  // Tags, instead of all earlier ones.
  Field<List<String>> all_tags;
  UpdateProductParams() = default;
};

struct UpdateProductResult {
  Field<Product> product;
  Field<List<Refusal>> user_errors;
  UpdateProductResult() = default;
};

struct UpdateVariantsParamsVariantsItem {
  // Id of the variant.
  String id;
  // Price, such as 19.90.
  Field<String> price;
  // Price before a reduction.
  Field<String> compare_at_price;
  UpdateVariantsParamsVariantsItem() = default;
};

struct UpdateVariantsParams {
  // Id of the product.
  String product_id;
  // Variants of the product with their new prices.
  List<UpdateVariantsParamsVariantsItem> variants;
  UpdateVariantsParams() = default;
};

struct UpdateVariantsResult {
  Field<List<Variant>> product_variants;
  Field<List<Refusal>> user_errors;
  UpdateVariantsResult() = default;
};

struct DeleteProductParams {
  // Id of the product.
  String product_id;
  DeleteProductParams() = default;
};

struct DeleteProductResult {
  Field<String> deleted_product_id;
  Field<List<Refusal>> user_errors;
  DeleteProductResult() = default;
};

struct ListOrdersParams {
  // Words, or conditions such as status:active, tag:sale, created_at:>2026-01-01,
  // financial_status:paid, email:ada@example.com.
  Field<String> query;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListOrdersParams() = default;
};

struct ListOrdersResult {
  List<Order> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListOrdersResult() = default;
};

struct GetOrderParams {
  // Id of the order.
  String order_id;
  GetOrderParams() = default;
};

struct GetOrderResult {
  Field<FullOrder> order;
  GetOrderResult() = default;
};

struct UpdateOrderParams {
  // Id of the order.
  String order_id;
  // Note on the order or customer, not seen by customers.
  Field<String> note;
  // Mail address of the order or customer.
  Field<String> email;
  UpdateOrderParams() = default;
};

struct UpdateOrderResult {
  Field<Order> order;
  Field<List<Refusal>> user_errors;
  UpdateOrderResult() = default;
};

struct AddTagsParams {
  // Id of the product, order or customer.
  String id;
  // Tags to add.
  List<String> tags;
  AddTagsParams() = default;
};

struct AddTagsResultNode {
  Field<String> id;
  AddTagsResultNode() = default;
};

struct AddTagsResult {
  Field<AddTagsResultNode> node;
  Field<List<Refusal>> user_errors;
  AddTagsResult() = default;
};

struct ListCustomersParams {
  // Words, or conditions such as status:active, tag:sale, created_at:>2026-01-01,
  // financial_status:paid, email:ada@example.com.
  Field<String> query;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCustomersParams() = default;
};

struct ListCustomersResult {
  List<Customer> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCustomersResult() = default;
};

struct CreateCustomerParams {
  // Mail address of the order or customer.
  Field<String> email;
  // First name of the customer.
  Field<String> first_name;
  // Last name of the customer.
  Field<String> last_name;
  // Telephone number with the country's code.
  Field<String> phone;
  // Note on the order or customer, not seen by customers.
  Field<String> note;
  CreateCustomerParams() = default;
};

struct CreateCustomerResult {
  Field<Customer> customer;
  Field<List<Refusal>> user_errors;
  CreateCustomerResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // An order was placed.
  kOrdersCreate,
  // An order was paid.
  kOrdersPaid,
  // An order was sent.
  kOrdersFulfilled,
  // An order was cancelled.
  kOrdersCancelled,
  // Money was given back.
  kRefundsCreate,
  // A product was added.
  kProductsCreate,
  // A product changed.
  kProductsUpdate,
  // A customer was added.
  kCustomersCreate,
  // The stock of something changed.
  kInventoryLevelsUpdate,
  // The shop removed the app.
  kAppUninstalled,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Product Created
  kProductCreated,
  // Product Updated
  kProductUpdated,
  // Variants Updated
  kVariantsUpdated,
  // Product Deleted
  kProductDeleted,
  // Order Updated
  kOrderUpdated,
  // Tags Added
  kTagsAdded,
  // Customer Created
  kCustomerCreated,
  // Order Placed
  kOrderPlaced,
  // Payment Received
  kPaymentReceived,
  // Refund Issued
  kRefundIssued,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your app (dev.shopify.com, the app, Settings).
  String shopify_client_id;
  // Secret of the same app.
  String shopify_client_secret;
  // Key that webhooks are signed with (admin, Settings, Notifications, Webhooks); needed for events
  // only. May be empty.
  String shopify_webhook_secret;
  Secrets() = default;
};

// Name, address, currency and plan of the shop. Only reads.
Task<GetShopResult> GetShop(Context& context, GetShopParams params);

// Products, by words or conditions. Only reads.
Task<ListProductsResult> ListProducts(Context& context, ListProductsParams params);

// One product with its variants. Only reads.
Task<GetProductResult> GetProduct(Context& context, GetProductParams params);

// Makes a product with one variant without a price.
Task<CreateProductResult> CreateProduct(Context& context, CreateProductParams params);

// Changes what is given of a product.
Task<UpdateProductResult> UpdateProduct(Context& context, UpdateProductParams params);

// Changes prices of variants of a product.
Task<UpdateVariantsResult> UpdateVariants(Context& context, UpdateVariantsParams params);

// Deletes a product for good. Destructive: may delete or overwrite.
Task<DeleteProductResult> DeleteProduct(Context& context, DeleteProductParams params);

// Orders, newest first. Only reads.
Task<ListOrdersResult> ListOrders(Context& context, ListOrdersParams params);

// One order with what was bought. Only reads.
Task<GetOrderResult> GetOrder(Context& context, GetOrderParams params);

// Changes the note or the mail address of an order.
Task<UpdateOrderResult> UpdateOrder(Context& context, UpdateOrderParams params);

// Adds tags to a product, order or customer.
Task<AddTagsResult> AddTags(Context& context, AddTagsParams params);

// Customers, by words or conditions. Only reads.
Task<ListCustomersResult> ListCustomers(Context& context, ListCustomersParams params);

// Adds a customer.
Task<CreateCustomerResult> CreateCustomer(Context& context, CreateCustomerParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kShopify;

}  // namespace pie::shopify
