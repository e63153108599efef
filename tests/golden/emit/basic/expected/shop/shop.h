// Generated from shop.pie. Do not edit.
// Orders of a small shop.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::shop {

struct Order {
  long long id = {};
  Field<String> note;
  Order() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListOrders,
  kCreateOrder,
};

enum class ListOrdersParamsState : int {
  kOpen,
  kSent,
};

struct ListOrdersParams {
  // Only these.
  Field<ListOrdersParamsState> state;
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

struct CreateOrderParamsItemsItem {
  String sku;
  Field<long long> count;
  CreateOrderParamsItemsItem() = default;
};

struct CreateOrderParams {
  List<CreateOrderParamsItemsItem> items;
  Field<List<Entry<String>>> notes;
  Field<bool> gift;
  CreateOrderParams() = default;
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // API key.
  String acme_key;
  Secrets() = default;
};

// Lists orders. Only reads.
Task<ListOrdersResult> ListOrders(Context& context, ListOrdersParams params);

Task<Order> CreateOrder(Context& context, CreateOrderParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kShop;

}  // namespace pie::shop
