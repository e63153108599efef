// Generated from plugins/woocommerce/woocommerce.pie. Do not edit.
// Read and change products, orders and customers of a WooCommerce store.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::woocommerce {

struct Address {
  Field<String> first_name;
  Field<String> last_name;
  Field<String> company;
  Field<String> address_1;
  Field<String> address_2;
  Field<String> city;
  Field<String> state;
  Field<String> postcode;
  Field<String> country;
  Field<String> email;
  Field<String> phone;
  Address() = default;
};

struct ProductCategoriesItem {
  Field<long long> id;
  Field<String> name;
  ProductCategoriesItem() = default;
};

struct Product {
  Field<long long> id;
  Field<String> name;
  Field<String> slug;
  Field<String> type;
  Field<String> status;
  Field<String> sku;
  Field<String> price;
  Field<String> regular_price;
  Field<String> sale_price;
  Field<bool> on_sale;
  Field<String> stock_status;
  Field<long long> stock_quantity;
  // Of any kind.
  Field<Json> manage_stock;
  Field<String> short_description;
  Field<String> permalink;
  Field<List<ProductCategoriesItem>> categories;
  Field<List<long long>> variations;
  Field<String> date_created;
  Field<String> date_modified;
  Product() = default;
};

struct OrderLineItemsItem {
  Field<long long> id;
  Field<String> name;
  Field<long long> product_id;
  Field<long long> variation_id;
  Field<double> quantity;
  Field<String> sku;
  Field<double> price;
  Field<String> total;
  OrderLineItemsItem() = default;
};

struct Order {
  Field<long long> id;
  Field<String> number;
  Field<String> status;
  Field<String> currency;
  Field<String> total;
  Field<String> total_tax;
  Field<String> shipping_total;
  Field<String> discount_total;
  Field<long long> customer_id;
  Field<String> customer_note;
  Field<String> payment_method_title;
  Field<Address> billing;
  Field<Address> shipping;
  Field<List<OrderLineItemsItem>> line_items;
  Field<String> date_created;
  Field<String> date_modified;
  Field<String> date_paid;
  Order() = default;
};

struct Note {
  Field<long long> id;
  Field<String> author;
  Field<String> note;
  Field<bool> customer_note;
  Field<String> date_created;
  Note() = default;
};

struct Customer {
  Field<long long> id;
  Field<String> email;
  Field<String> first_name;
  Field<String> last_name;
  Field<String> username;
  Field<String> role;
  Field<bool> is_paying_customer;
  Field<Address> billing;
  Field<Address> shipping;
  Field<String> date_created;
  Customer() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListProducts,
  kGetProduct,
  kCreateProduct,
  kUpdateProduct,
  kListOrders,
  kGetOrder,
  kCreateOrder,
  kUpdateOrder,
  kAddOrderNote,
  kRefundOrder,
  kListCustomers,
  kCreateCustomer,
  kGetSalesReport,
};

enum class ListProductsParamsProductStatus : int {
  kAny,
  kDraft,
  kPending,
  kPrivate,
  kPublish,
};

enum class ListProductsParamsStockStatus : int {
  kInstock,
  kOutofstock,
  kOnbackorder,
};

struct ListProductsParams {
  // Words to search for.
  Field<String> search;
  // Only products in this state.
  Field<ListProductsParamsProductStatus> product_status;
  // Only products of this category, by its number.
  Field<String> category;
  // Stock number of the product.
  Field<String> sku;
  // Whether it is in stock.
  Field<ListProductsParamsStockStatus> stock_status;
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
  // Id of the product, order or customer.
  long long id = {};
  GetProductParams() = default;
};

enum class CreateProductParamsType : int {
  kSimple,
  kGrouped,
  kExternal,
  kVariable,
};

enum class CreateProductParamsNewStatus : int {
  kDraft,
  kPending,
  kPrivate,
  kPublish,
};

struct CreateProductParams {
  // Name of the product.
  String name;
  // Kind of the product.
  Field<CreateProductParamsType> type;
  // Usual price, such as 9.90.
  Field<String> regular_price;
  // Reduced price; the empty text takes it away.
  Field<String> sale_price;
  // Stock number of the product.
  Field<String> sku;
  // Text in HTML.
  Field<String> description;
  // Short text in HTML.
  Field<String> short_description;
  // State of the product from now on.
  Field<CreateProductParamsNewStatus> new_status;
  // Whether the store counts the stock.
  Field<bool> manage_stock;
  // How many are there.
  Field<long long> stock_quantity;
  CreateProductParams() = default;
};

enum class UpdateProductParamsNewStatus : int {
  kDraft,
  kPending,
  kPrivate,
  kPublish,
};

enum class UpdateProductParamsStockStatus : int {
  kInstock,
  kOutofstock,
  kOnbackorder,
};

struct UpdateProductParams {
  // Id of the product, order or customer.
  long long id = {};
  // Name of the product.
  Field<String> name;
  // Usual price, such as 9.90.
  Field<String> regular_price;
  // Reduced price; the empty text takes it away.
  Field<String> sale_price;
  // Stock number of the product.
  Field<String> sku;
  // Text in HTML.
  Field<String> description;
  // Short text in HTML.
  Field<String> short_description;
  // State of the product from now on.
  Field<UpdateProductParamsNewStatus> new_status;
  // Whether the store counts the stock.
  Field<bool> manage_stock;
  // How many are there.
  Field<long long> stock_quantity;
  // Whether it is in stock.
  Field<UpdateProductParamsStockStatus> stock_status;
  UpdateProductParams() = default;
};

enum class ListOrdersParamsOrderStatus : int {
  kAny,
  kPending,
  kProcessing,
  kOnHold,
  kCompleted,
  kCancelled,
  kRefunded,
  kFailed,
};

struct ListOrdersParams {
  // Words to search for.
  Field<String> search;
  // Only orders in this state.
  Field<ListOrdersParamsOrderStatus> order_status;
  // Only orders of this customer, by id.
  Field<long long> customer;
  // Only what was made after this time.
  Field<String> after;
  // Only what was made before this time.
  Field<String> before;
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
  // Id of the product, order or customer.
  long long id = {};
  GetOrderParams() = default;
};

struct CreateOrderParamsLineItemsItem {
  // Id of the product.
  long long product_id = {};
  // Id of the variation.
  Field<long long> variation_id;
  // Quantity.
  double quantity = {};
  CreateOrderParamsLineItemsItem() = default;
};

struct CreateOrderParamsBilling {
  Field<String> first_name;
  Field<String> last_name;
  Field<String> company;
  Field<String> address_1;
  Field<String> address_2;
  Field<String> city;
  Field<String> state;
  Field<String> postcode;
  Field<String> country;
  Field<String> email;
  Field<String> phone;
  CreateOrderParamsBilling() = default;
};

struct CreateOrderParamsShipping {
  Field<String> first_name;
  Field<String> last_name;
  Field<String> company;
  Field<String> address_1;
  Field<String> address_2;
  Field<String> city;
  Field<String> state;
  Field<String> postcode;
  Field<String> country;
  Field<String> phone;
  CreateOrderParamsShipping() = default;
};

enum class CreateOrderParamsNewOrderStatus : int {
  kPending,
  kProcessing,
  kOnHold,
  kCompleted,
  kCancelled,
  kFailed,
};

struct CreateOrderParams {
  // What is bought.
  List<CreateOrderParamsLineItemsItem> line_items;
  // Id of the customer; 0 for a guest.
  Field<long long> customer_id;
  // Name and address for the bill.
  Field<CreateOrderParamsBilling> billing;
  // Name and address to send to.
  Field<CreateOrderParamsShipping> shipping;
  // Id of the way to pay, such as bacs.
  Field<String> payment_method;
  // Its name for the customer.
  Field<String> payment_method_title;
  // Whether the order is paid already; it then becomes processing.
  Field<bool> set_paid;
  // Words of the customer.
  Field<String> customer_note;
  // State of the order.
  Field<CreateOrderParamsNewOrderStatus> new_order_status;
  CreateOrderParams() = default;
};

enum class UpdateOrderParamsNewOrderStatus : int {
  kPending,
  kProcessing,
  kOnHold,
  kCompleted,
  kCancelled,
  kFailed,
};

struct UpdateOrderParamsBilling {
  Field<String> first_name;
  Field<String> last_name;
  Field<String> company;
  Field<String> address_1;
  Field<String> address_2;
  Field<String> city;
  Field<String> state;
  Field<String> postcode;
  Field<String> country;
  Field<String> email;
  Field<String> phone;
  UpdateOrderParamsBilling() = default;
};

struct UpdateOrderParamsShipping {
  Field<String> first_name;
  Field<String> last_name;
  Field<String> company;
  Field<String> address_1;
  Field<String> address_2;
  Field<String> city;
  Field<String> state;
  Field<String> postcode;
  Field<String> country;
  Field<String> phone;
  UpdateOrderParamsShipping() = default;
};

struct UpdateOrderParams {
  // Id of the product, order or customer.
  long long id = {};
  // State of the order.
  Field<UpdateOrderParamsNewOrderStatus> new_order_status;
  // Name and address for the bill.
  Field<UpdateOrderParamsBilling> billing;
  // Name and address to send to.
  Field<UpdateOrderParamsShipping> shipping;
  // Words of the customer.
  Field<String> customer_note;
  UpdateOrderParams() = default;
};

struct AddOrderNoteParams {
  // Id of the product, order or customer.
  long long id = {};
  // Text of the note.
  String note;
  // Whether the customer gets the note by mail.
  Field<bool> customer_visible;
  AddOrderNoteParams() = default;
};

struct RefundOrderParams {
  // Id of the product, order or customer.
  long long id = {};
  // Amount to give back.
  String amount;
  // Why it is given back.
  Field<String> reason;
  // Whether the payment service gives the money back, too; else only the books change.
  Field<bool> api_refund;
  RefundOrderParams() = default;
};

struct RefundOrderResult {
  Field<long long> id;
  Field<String> amount;
  Field<String> reason;
  Field<String> date_created;
  Field<bool> refunded_payment;
  RefundOrderResult() = default;
};

struct ListCustomersParams {
  // Words to search for.
  Field<String> search;
  // Mail address of the customer.
  Field<String> email;
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

struct CreateCustomerParamsBilling {
  Field<String> first_name;
  Field<String> last_name;
  Field<String> company;
  Field<String> address_1;
  Field<String> address_2;
  Field<String> city;
  Field<String> state;
  Field<String> postcode;
  Field<String> country;
  Field<String> email;
  Field<String> phone;
  CreateCustomerParamsBilling() = default;
};

struct CreateCustomerParamsShipping {
  Field<String> first_name;
  Field<String> last_name;
  Field<String> company;
  Field<String> address_1;
  Field<String> address_2;
  Field<String> city;
  Field<String> state;
  Field<String> postcode;
  Field<String> country;
  Field<String> phone;
  CreateCustomerParamsShipping() = default;
};

struct CreateCustomerParams {
  // Mail address of the customer.
  String email;
  // First name of the customer.
  Field<String> first_name;
  // Last name of the customer.
  Field<String> last_name;
  // Name and address for the bill.
  Field<CreateCustomerParamsBilling> billing;
  // Name and address to send to.
  Field<CreateCustomerParamsShipping> shipping;
  CreateCustomerParams() = default;
};

enum class GetSalesReportParamsPeriod : int {
  kWeek,
  kMonth,
  kLastMonth,
  kYear,
};

struct GetSalesReportParams {
  // Time of the report.
  Field<GetSalesReportParamsPeriod> period;
  GetSalesReportParams() = default;
};

struct GetSalesReportResultItem {
  Field<String> total_sales;
  Field<String> net_sales;
  Field<String> average_sales;
  Field<long long> total_orders;
  Field<long long> total_items;
  Field<String> total_tax;
  // Amount.
  Field<Json> total_refunds;
  GetSalesReportResultItem() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // An order was placed.
  kOrderCreated,
  // An order changed.
  kOrderUpdated,
  // An order was deleted.
  kOrderDeleted,
  // A product was added.
  kProductCreated,
  // A product changed.
  kProductUpdated,
  // A product was deleted.
  kProductDeleted,
  // A customer was added.
  kCustomerCreated,
  // A customer changed.
  kCustomerUpdated,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Product Created
  kProductCreated,
  // Product Updated
  kProductUpdated,
  // Order Placed
  kOrderPlaced,
  // Order Updated
  kOrderUpdated,
  // Order Note Added
  kOrderNoteAdded,
  // Refund Issued
  kRefundIssued,
  // Customer Created
  kCustomerCreated,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Secret that you choose when you add the webhook; needed for events only. May be empty.
  String woocommerce_webhook_secret;
  Secrets() = default;
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // Consumer key (WooCommerce, Settings, Advanced, REST API).
  String woocommerce_key;
  // Consumer secret of the same key.
  String woocommerce_secret;
  UserSecrets() = default;
};

// Products of the store. Only reads.
Task<ListProductsResult> ListProducts(Context& context, ListProductsParams params);

// One product. Only reads.
Task<Product> GetProduct(Context& context, GetProductParams params);

// Adds a product.
Task<Product> CreateProduct(Context& context, CreateProductParams params);

// Changes price, stock or text of a product.
Task<Product> UpdateProduct(Context& context, UpdateProductParams params);

// Orders, newest first. Only reads.
Task<ListOrdersResult> ListOrders(Context& context, ListOrdersParams params);

// One order with what was bought. Only reads.
Task<Order> GetOrder(Context& context, GetOrderParams params);

// Places an order.
Task<Order> CreateOrder(Context& context, CreateOrderParams params);

// Changes state, address or note of an order; a new state can mail the customer.
Task<Order> UpdateOrder(Context& context, UpdateOrderParams params);

// Adds a note to an order, for the shop or for the customer.
Task<Note> AddOrderNote(Context& context, AddOrderNoteParams params);

// Gives back money of an order. Destructive: may delete or overwrite.
Task<RefundOrderResult> RefundOrder(Context& context, RefundOrderParams params);

// Customers of the store. Only reads.
Task<ListCustomersResult> ListCustomers(Context& context, ListCustomersParams params);

// Adds a customer.
Task<Customer> CreateCustomer(Context& context, CreateCustomerParams params);

// Sales of a week, month or year. Only reads.
Task<List<GetSalesReportResultItem>> GetSalesReport(Context& context, GetSalesReportParams params);

Secrets ReadSecrets(Context& context);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kWoocommerce;

}  // namespace pie::woocommerce
