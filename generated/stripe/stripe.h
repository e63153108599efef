// Generated from plugins/stripe/stripe.pie. Do not edit.
// Customers, charges, invoices and subscriptions of a Stripe account, with safe retries of payments
// and the account's events.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::stripe {

struct Customer {
  Field<String> id;
  Field<String> name;
  Field<String> email;
  Field<String> phone;
  Field<String> description;
  Field<long long> balance;
  Field<String> currency;
  Field<bool> delinquent;
  // Unix time.
  Field<long long> created;
  Field<bool> livemode;
  Customer() = default;
};

struct Charge {
  Field<String> id;
  // Id of the customer.
  Field<String> customer;
  Field<long long> amount;
  Field<long long> amount_refunded;
  Field<String> currency;
  Field<String> status;
  Field<bool> paid;
  Field<bool> captured;
  Field<String> failure_code;
  Field<String> failure_message;
  Field<String> receipt_url;
  // Unix time.
  Field<long long> created;
  Field<bool> livemode;
  Charge() = default;
};

struct Invoice {
  Field<String> id;
  // Id of the customer.
  Field<String> customer;
  Field<String> number;
  Field<String> status;
  Field<String> currency;
  Field<long long> amount_due;
  Field<long long> amount_paid;
  Field<long long> amount_remaining;
  Field<long long> total;
  // Unix time.
  Field<long long> due_date;
  // Page where the customer can pay.
  Field<String> hosted_invoice_url;
  Field<String> invoice_pdf;
  // Unix time.
  Field<long long> created;
  Field<bool> livemode;
  Invoice() = default;
};

struct Subscription {
  Field<String> id;
  // Id of the customer.
  Field<String> customer;
  Field<String> status;
  Field<String> currency;
  Field<String> collection_method;
  Field<bool> cancel_at_period_end;
  // Unix time.
  Field<long long> current_period_start;
  // Unix time.
  Field<long long> current_period_end;
  // Unix time.
  Field<long long> created;
  Field<bool> livemode;
  Subscription() = default;
};

struct Refund {
  Field<String> id;
  Field<String> charge;
  Field<long long> amount;
  Field<String> currency;
  // succeeded, pending, failed or canceled.
  Field<String> status;
  Field<String> reason;
  // Unix time.
  Field<long long> created;
  Refund() = default;
};

struct Money {
  Field<long long> amount;
  Field<String> currency;
  Money() = default;
};

struct InvoiceItem {
  Field<String> id;
  Field<long long> amount;
  Field<String> currency;
  Field<String> description;
  InvoiceItem() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListCustomers,
  kGetCustomer,
  kCreateCustomer,
  kCreateCharge,
  kListSubscriptions,
  kListInvoices,
  kCreateInvoice,
  kAddInvoiceItem,
  kGetInvoice,
  kFinalizeInvoice,
  kSendInvoice,
  kListCharges,
  kCreateRefund,
  kCancelSubscription,
  kGetBalance,
};

struct ListCustomersParams {
  // E-mail address, compared exactly.
  Field<String> email;
  // Only what was created at or after this Unix time.
  Field<long long> created_after;
  // Entries per page.
  Field<long long> limit;
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

struct GetCustomerParams {
  // Id of the customer (cus_…).
  String customer;
  GetCustomerParams() = default;
};

struct CreateCustomerParams {
  // E-mail address, compared exactly.
  Field<String> email;
  // Name of the customer.
  Field<String> name;
  // Telephone number.
  Field<String> phone;
  // Note that is kept with the object.
  Field<String> description;
  // Your own keys and values.
  Field<List<Entry<String>>> metadata;
  CreateCustomerParams() = default;
};

struct CreateChargeParamsShippingAddress {
  String line1;
  Field<String> line2;
  Field<String> city;
  Field<String> postal_code;
  Field<String> state;
  Field<String> country;
  CreateChargeParamsShippingAddress() = default;
};

struct CreateChargeParamsShipping {
  String name;
  Field<String> phone;
  CreateChargeParamsShippingAddress address;
  CreateChargeParamsShipping() = default;
};

struct CreateChargeParams {
  // Amount in the smallest unit of the currency.
  long long amount = {};
  // ISO code in lower case, for example usd.
  String currency;
  // Id of the customer (cus_…).
  Field<String> customer;
  // Token or id of the card to charge; the customer's default one if absent.
  Field<String> source;
  // Note that is kept with the object.
  Field<String> description;
  // Where to send the receipt.
  Field<String> receipt_email;
  // false only authorises the amount.
  Field<bool> capture;
  // Where the goods go.
  Field<CreateChargeParamsShipping> shipping;
  // Your own keys and values.
  Field<List<Entry<String>>> metadata;
  CreateChargeParams() = default;
};

enum class ListSubscriptionsParamsStatus : int {
  kActive,
  kPastDue,
  kUnpaid,
  kCanceled,
  kIncomplete,
  kIncompleteExpired,
  kTrialing,
  kPaused,
  kAll,
  kEnded,
};

struct ListSubscriptionsParams {
  // Id of the customer (cus_…).
  Field<String> customer;
  // Only subscriptions with this state.
  Field<ListSubscriptionsParamsStatus> status;
  // Entries per page.
  Field<long long> limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListSubscriptionsParams() = default;
};

struct ListSubscriptionsResult {
  List<Subscription> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListSubscriptionsResult() = default;
};

enum class ListInvoicesParamsInvoiceStatus : int {
  kDraft,
  kOpen,
  kPaid,
  kUncollectible,
  kVoid,
};

enum class ListInvoicesParamsCollectionMethod : int {
  kChargeAutomatically,
  kSendInvoice,
};

struct ListInvoicesParams {
  // Id of the customer (cus_…).
  Field<String> customer;
  // Only invoices with this state.
  Field<ListInvoicesParamsInvoiceStatus> invoice_status;
  // How the invoice is paid.
  Field<ListInvoicesParamsCollectionMethod> collection_method;
  // Only what was created at or after this Unix time.
  Field<long long> created_after;
  // Entries per page.
  Field<long long> limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListInvoicesParams() = default;
};

struct ListInvoicesResult {
  List<Invoice> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListInvoicesResult() = default;
};

enum class CreateInvoiceParamsCollectionMethod : int {
  kChargeAutomatically,
  kSendInvoice,
};

struct CreateInvoiceParams {
  // Id of the customer (cus_…).
  String customer;
  // How the invoice is paid.
  Field<CreateInvoiceParamsCollectionMethod> collection_method;
  // Days to pay; only with send_invoice.
  Field<long long> days_until_due;
  // Note that is kept with the object.
  Field<String> description;
  // Whether Stripe finalises and collects the invoice by itself.
  Field<bool> auto_advance;
  // ISO code in lower case, for example usd.
  Field<String> currency;
  // Your own keys and values.
  Field<List<Entry<String>>> metadata;
  CreateInvoiceParams() = default;
};

struct AddInvoiceItemParams {
  // Id of the customer (cus_…).
  String customer;
  // Id of a draft invoice (in_…).
  Field<String> invoice;
  // Amount in the smallest unit of the currency.
  long long amount = {};
  // ISO code in lower case, for example usd.
  String currency;
  // Note that is kept with the object.
  Field<String> description;
  AddInvoiceItemParams() = default;
};

struct GetInvoiceParams {
  // Id of a draft invoice (in_…).
  String invoice;
  GetInvoiceParams() = default;
};

struct FinalizeInvoiceParams {
  // Id of a draft invoice (in_…).
  String invoice;
  // Whether Stripe finalises and collects the invoice by itself.
  Field<bool> auto_advance;
  FinalizeInvoiceParams() = default;
};

struct SendInvoiceParams {
  // Id of a draft invoice (in_…).
  String invoice;
  SendInvoiceParams() = default;
};

struct ListChargesParams {
  // Id of the customer (cus_…).
  Field<String> customer;
  // Only what was created at or after this Unix time.
  Field<long long> created_after;
  // Entries per page.
  Field<long long> limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListChargesParams() = default;
};

struct ListChargesResult {
  List<Charge> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListChargesResult() = default;
};

enum class CreateRefundParamsReason : int {
  kDuplicate,
  kFraudulent,
  kRequestedByCustomer,
};

struct CreateRefundParams {
  // Id of the charge (ch_…).
  String charge;
  // Part to give back, in the smallest unit; all of it if absent.
  Field<long long> refund_amount;
  // Why the money goes back.
  Field<CreateRefundParamsReason> reason;
  // Your own keys and values.
  Field<List<Entry<String>>> metadata;
  CreateRefundParams() = default;
};

struct CancelSubscriptionParams {
  // Id of the subscription (sub_…).
  String subscription;
  // Whether the unused time is credited.
  Field<bool> prorate;
  // Whether to invoice metered usage that is still open.
  Field<bool> invoice_now;
  CancelSubscriptionParams() = default;
};

struct GetBalanceParams {
  GetBalanceParams() = default;
};

struct GetBalanceResult {
  Field<List<Money>> available;
  Field<List<Money>> pending;
  Field<bool> livemode;
  GetBalanceResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A customer was created.
  kCustomerCreated,
  // A charge went through.
  kChargeSucceeded,
  // A charge failed.
  kChargeFailed,
  // A charge was refunded, in full or in part.
  kChargeRefunded,
  // An invoice was paid.
  kInvoicePaid,
  // Paying an invoice failed.
  kInvoicePaymentFailed,
  // A subscription began.
  kCustomerSubscriptionCreated,
  // A subscription changed.
  kCustomerSubscriptionUpdated,
  // A subscription ended.
  kCustomerSubscriptionDeleted,
  // A payment succeeded.
  kPaymentIntentSucceeded,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Payment Received
  kPaymentReceived,
  // Refund Issued
  kRefundIssued,
  // Customer Created
  kCustomerCreated,
  // Invoice Created
  kInvoiceCreated,
  // Invoice Updated
  kInvoiceUpdated,
  // Invoice Finalised
  kInvoiceFinalized,
  // Invoice Sent
  kInvoiceSent,
  // Invoice Paid
  kInvoicePaid,
  // Subscription Started
  kSubscriptionStarted,
  // Subscription Ended
  kSubscriptionEnded,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Signing secret of the webhook endpoint (whsec_…); needed for events only. May be empty.
  String stripe_webhook_secret;
  Secrets() = default;
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // Secret or restricted key of the Stripe account (sk_… or rk_…). Use a test key first.
  String stripe_secret_key;
  UserSecrets() = default;
};

// Customers, newest first. Only reads.
Task<ListCustomersResult> ListCustomers(Context& context, ListCustomersParams params);

// One customer. Only reads.
Task<Customer> GetCustomer(Context& context, GetCustomerParams params);

// Creates a customer.
Task<Customer> CreateCustomer(Context& context, CreateCustomerParams params);

// Takes money from a customer's card. Cannot be undone, only refunded. Destructive: may delete or
// overwrite.
Task<Charge> CreateCharge(Context& context, CreateChargeParams params);

// Subscriptions, newest first; cancelled ones only with status all or canceled. Only reads.
Task<ListSubscriptionsResult> ListSubscriptions(Context& context, ListSubscriptionsParams params);

// Invoices, newest first. Only reads.
Task<ListInvoicesResult> ListInvoices(Context& context, ListInvoicesParams params);

// Creates a draft invoice. Add lines with add_invoice_item.
Task<Invoice> CreateInvoice(Context& context, CreateInvoiceParams params);

// Adds an amount to a draft invoice, or to the customer's next one.
Task<InvoiceItem> AddInvoiceItem(Context& context, AddInvoiceItemParams params);

// One invoice with its state and payment page. Only reads.
Task<Invoice> GetInvoice(Context& context, GetInvoiceParams params);

// Makes a draft final; it cannot be edited any more, and Stripe may collect it at once.
// Destructive: may delete or overwrite.
Task<Invoice> FinalizeInvoice(Context& context, FinalizeInvoiceParams params);

// Sends the invoice to the customer by e-mail.
Task<Invoice> SendInvoice(Context& context, SendInvoiceParams params);

// Charges, newest first. Only reads.
Task<ListChargesResult> ListCharges(Context& context, ListChargesParams params);

// Gives a charge back to the customer, in full or in part. Destructive: may delete or overwrite.
Task<Refund> CreateRefund(Context& context, CreateRefundParams params);

// Ends a subscription at once. Cannot be undone. Destructive: may delete or overwrite.
Task<Subscription> CancelSubscription(Context& context, CancelSubscriptionParams params);

// Money that is available, and money that is on its way, by currency. Only reads.
Task<GetBalanceResult> GetBalance(Context& context, GetBalanceParams params);

Secrets ReadSecrets(Context& context);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kStripe;

}  // namespace pie::stripe
