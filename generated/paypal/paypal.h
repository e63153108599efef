// Generated from plugins/paypal/paypal.pie. Do not edit.
// Orders, payments, refunds, invoices, transactions and disputes of a PayPal business account.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::paypal {

struct Money {
  Field<String> currency_code;
  Field<String> value;
  Money() = default;
};

struct Link {
  Field<String> rel;
  Field<String> href;
  Field<String> method;
  Link() = default;
};

struct CaptureSellerReceivableBreakdown {
  Field<Money> gross_amount;
  Field<Money> paypal_fee;
  Field<Money> net_amount;
  CaptureSellerReceivableBreakdown() = default;
};

struct Capture {
  Field<String> id;
  Field<String> status;
  Field<Money> amount;
  Field<bool> final_capture;
  Field<String> invoice_id;
  Field<String> custom_id;
  Field<String> create_time;
  Field<String> update_time;
  Field<CaptureSellerReceivableBreakdown> seller_receivable_breakdown;
  Capture() = default;
};

struct OrderPayerName {
  Field<String> given_name;
  Field<String> surname;
  OrderPayerName() = default;
};

struct OrderPayer {
  Field<String> payer_id;
  Field<String> email_address;
  Field<OrderPayerName> name;
  OrderPayer() = default;
};

struct OrderPurchaseUnitsItemPayments {
  Field<List<Capture>> captures;
  OrderPurchaseUnitsItemPayments() = default;
};

struct OrderPurchaseUnitsItem {
  Field<String> reference_id;
  Field<String> description;
  Field<String> custom_id;
  Field<String> invoice_id;
  Field<Money> amount;
  Field<OrderPurchaseUnitsItemPayments> payments;
  OrderPurchaseUnitsItem() = default;
};

struct Order {
  Field<String> id;
  Field<String> status;
  Field<String> intent;
  Field<String> create_time;
  Field<OrderPayer> payer;
  Field<List<OrderPurchaseUnitsItem>> purchase_units;
  Field<List<Link>> links;
  Order() = default;
};

struct Refund {
  Field<String> id;
  Field<String> status;
  Field<Money> amount;
  Field<String> invoice_id;
  Field<String> note_to_payer;
  Field<String> create_time;
  Refund() = default;
};

struct TransactionTransactionInfo {
  Field<String> transaction_id;
  Field<String> transaction_event_code;
  Field<String> transaction_initiation_date;
  Field<Money> transaction_amount;
  Field<Money> fee_amount;
  Field<String> transaction_status;
  Field<String> transaction_subject;
  Field<String> invoice_id;
  TransactionTransactionInfo() = default;
};

struct TransactionPayerInfoPayerName {
  Field<String> alternate_full_name;
  TransactionPayerInfoPayerName() = default;
};

struct TransactionPayerInfo {
  Field<String> account_id;
  Field<String> email_address;
  Field<TransactionPayerInfoPayerName> payer_name;
  TransactionPayerInfo() = default;
};

struct Transaction {
  Field<TransactionTransactionInfo> transaction_info;
  Field<TransactionPayerInfo> payer_info;
  Transaction() = default;
};

struct InvoiceDetailPaymentTerm {
  Field<String> due_date;
  InvoiceDetailPaymentTerm() = default;
};

struct InvoiceDetail {
  Field<String> invoice_number;
  Field<String> currency_code;
  Field<String> invoice_date;
  Field<String> note;
  Field<InvoiceDetailPaymentTerm> payment_term;
  InvoiceDetail() = default;
};

struct InvoicePrimaryRecipientsItemBillingInfo {
  Field<String> email_address;
  InvoicePrimaryRecipientsItemBillingInfo() = default;
};

struct InvoicePrimaryRecipientsItem {
  Field<InvoicePrimaryRecipientsItemBillingInfo> billing_info;
  InvoicePrimaryRecipientsItem() = default;
};

struct Invoice {
  Field<String> id;
  Field<String> status;
  Field<InvoiceDetail> detail;
  Field<List<InvoicePrimaryRecipientsItem>> primary_recipients;
  Field<Money> amount;
  Field<Money> due_amount;
  Field<List<Link>> links;
  Invoice() = default;
};

struct Dispute {
  Field<String> dispute_id;
  Field<String> create_time;
  Field<String> update_time;
  Field<String> reason;
  Field<String> status;
  Field<String> dispute_state;
  Field<Money> dispute_amount;
  Field<String> dispute_life_cycle_stage;
  Field<String> seller_response_due_date;
  Dispute() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kCreateOrder,
  kGetOrder,
  kCaptureOrder,
  kGetCapture,
  kRefundCapture,
  kListTransactions,
  kGetBalance,
  kListInvoices,
  kGetInvoice,
  kCreateInvoice,
  kSendInvoice,
  kListDisputes,
  kGetDispute,
};

struct CreateOrderParams {
  // Currency, such as EUR.
  String currency_code;
  // Amount, such as 19.90.
  String value;
  // What is paid for.
  Field<String> description;
  // Your own id of it.
  Field<String> custom_id;
  // Your own number of the bill; PayPal takes each once.
  Field<String> invoice_id;
  // Where the payer comes back to after approving.
  Field<String> return_url;
  // Where the payer comes back to after cancelling.
  Field<String> cancel_url;
  CreateOrderParams() = default;
};

struct GetOrderParams {
  // Id of the order.
  String id;
  GetOrderParams() = default;
};

struct CaptureOrderParams {
  // Id of the order.
  String id;
  CaptureOrderParams() = default;
};

struct GetCaptureParams {
  // Id of the capture: of the money that was taken.
  String capture_id;
  GetCaptureParams() = default;
};

struct RefundCaptureParams {
  // Id of the capture: of the money that was taken.
  String capture_id;
  // Currency, such as EUR.
  Field<String> currency_code;
  // Amount, such as 19.90.
  Field<String> value;
  // Your own number of the bill; PayPal takes each once.
  Field<String> invoice_id;
  // Words to the payer.
  Field<String> note_to_payer;
  RefundCaptureParams() = default;
};

enum class ListTransactionsParamsTransactionStatus : int {
  kD,
  kP,
  kS,
  kV,
};

struct ListTransactionsParams {
  // Beginning of the time.
  String start_date;
  // End of the time, at most 31 days later.
  String end_date;
  // Only this transaction.
  Field<String> transaction_id;
  // Only denied, pending, successful or reversed ones.
  Field<ListTransactionsParamsTransactionStatus> transaction_status;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTransactionsParams() = default;
};

struct ListTransactionsResult {
  List<Transaction> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTransactionsResult() = default;
};

struct GetBalanceParams {
  // Time for which to tell the balance; without it now.
  Field<String> as_of_time;
  // Currency, such as EUR.
  Field<String> currency_code;
  GetBalanceParams() = default;
};

struct GetBalanceResultBalancesItem {
  Field<String> currency;
  Field<bool> primary;
  Field<Money> total_balance;
  Field<Money> available_balance;
  Field<Money> withheld_balance;
  GetBalanceResultBalancesItem() = default;
};

struct GetBalanceResult {
  Field<String> as_of_time;
  Field<String> last_refresh_time;
  Field<List<GetBalanceResultBalancesItem>> balances;
  GetBalanceResult() = default;
};

struct ListInvoicesParams {
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

struct GetInvoiceParams {
  // Id of the invoice.
  String invoice;
  GetInvoiceParams() = default;
};

struct CreateInvoiceParamsItemsItemUnitAmount {
  String currency_code;
  String value;
  CreateInvoiceParamsItemsItemUnitAmount() = default;
};

struct CreateInvoiceParamsItemsItem {
  // What it is.
  String name;
  // More about it.
  Field<String> description;
  // Quantity, such as 2.
  String quantity;
  // Price of one.
  CreateInvoiceParamsItemsItemUnitAmount unit_amount;
  CreateInvoiceParamsItemsItem() = default;
};

struct CreateInvoiceParams {
  // Currency, such as EUR.
  String currency_code;
  // Lines of the invoice.
  List<CreateInvoiceParamsItemsItem> items;
  // Mail address of the person who shall pay.
  Field<String> recipient_email;
  // Number of the invoice.
  Field<String> invoice_number;
  // Words to the person who shall pay.
  Field<String> invoice_note;
  CreateInvoiceParams() = default;
};

struct SendInvoiceParams {
  // Id of the invoice.
  String invoice;
  // Subject of the mail.
  Field<String> subject;
  // Words to the person who shall pay.
  Field<String> invoice_note;
  // Whether PayPal mails the invoice; without that it only gets a link.
  Field<bool> send_to_recipient;
  SendInvoiceParams() = default;
};

struct SendInvoiceResult {
  Field<String> href;
  Field<String> rel;
  Field<String> method;
  SendInvoiceResult() = default;
};

enum class ListDisputesParamsDisputeState : int {
  kRequiredAction,
  kRequiredOtherPartyAction,
  kUnderPaypalReview,
  kResolved,
  kOpenInquiries,
  kAppealable,
};

struct ListDisputesParams {
  // Only disputes in this state.
  Field<ListDisputesParamsDisputeState> dispute_state;
  ListDisputesParams() = default;
};

struct GetDisputeParams {
  // Id of the dispute.
  String dispute_id;
  GetDisputeParams() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Order Placed
  kOrderPlaced,
  // Payment Received
  kPaymentReceived,
  // Refund Issued
  kRefundIssued,
  // Invoice Created
  kInvoiceCreated,
  // Invoice Sent
  kInvoiceSent,
  // Transaction New or Changed
  kTransactionChanged,
  // Invoice New or Changed
  kInvoiceChanged,
  // Dispute New or Changed
  kDisputeChanged,
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // Client ID of your app (developer.paypal.com, Apps and Credentials).
  String paypal_client_id;
  // Secret of the same app.
  String paypal_client_secret;
  UserSecrets() = default;
};

// Prepares a payment; the payer approves it with the link approve or payer-action.
Task<Order> CreateOrder(Context& context, CreateOrderParams params);

// An order, whether it is approved, and its captures. Only reads.
Task<Order> GetOrder(Context& context, GetOrderParams params);

// Takes the money of an approved order. Destructive: may delete or overwrite.
Task<Order> CaptureOrder(Context& context, CaptureOrderParams params);

// Money that was taken, with PayPal's fee. Only reads.
Task<Capture> GetCapture(Context& context, GetCaptureParams params);

// Gives back money that was taken: an amount, or all of it. Destructive: may delete or overwrite.
Task<Refund> RefundCapture(Context& context, RefundCaptureParams params);

// Transactions of at most 31 days; new ones appear after some hours. Only reads.
Task<ListTransactionsResult> ListTransactions(Context& context, ListTransactionsParams params);

// Balances of the account by currency. Only reads.
Task<GetBalanceResult> GetBalance(Context& context, GetBalanceParams params);

// Invoices of the account, newest first. Only reads.
Task<ListInvoicesResult> ListInvoices(Context& context, ListInvoicesParams params);

// One invoice. Only reads.
Task<Invoice> GetInvoice(Context& context, GetInvoiceParams params);

// Writes a draft of an invoice.
Task<Invoice> CreateInvoice(Context& context, CreateInvoiceParams params);

// Sends a draft to the person who shall pay.
Task<SendInvoiceResult> SendInvoice(Context& context, SendInvoiceParams params);

// The last 50 disputes that payers began. Only reads.
Task<List<Dispute>> ListDisputes(Context& context, ListDisputesParams params);

// One dispute with what has to be done. Only reads.
Task<Dispute> GetDispute(Context& context, GetDisputeParams params);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kPaypal;

}  // namespace pie::paypal
