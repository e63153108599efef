// Generated from plugins/quickbooks/quickbooks.pie. Do not edit.
// Invoices, customers, payments, items and reports of a company in QuickBooks Online.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::quickbooks {

struct Reference {
  Field<String> value;
  Field<String> name;
  Reference() = default;
};

struct LineSalesItemLineDetail {
  Field<Reference> item_ref;
  Field<double> qty;
  Field<double> unit_price;
  LineSalesItemLineDetail() = default;
};

struct Line {
  Field<String> id;
  Field<long long> line_num;
  Field<String> description;
  Field<double> amount;
  Field<String> detail_type;
  Field<LineSalesItemLineDetail> sales_item_line_detail;
  Line() = default;
};

struct InvoiceBillEmail {
  Field<String> address;
  InvoiceBillEmail() = default;
};

struct InvoiceCustomerMemo {
  Field<String> value;
  InvoiceCustomerMemo() = default;
};

struct Invoice {
  Field<String> id;
  Field<String> sync_token;
  Field<String> doc_number;
  Field<String> txn_date;
  Field<String> due_date;
  Field<double> total_amt;
  Field<double> balance;
  Field<Reference> customer_ref;
  Field<Reference> currency_ref;
  Field<InvoiceBillEmail> bill_email;
  Field<String> email_status;
  Field<List<Line>> line;
  Field<InvoiceCustomerMemo> customer_memo;
  Field<String> private_note;
  Invoice() = default;
};

struct CustomerPrimaryEmailAddr {
  Field<String> address;
  CustomerPrimaryEmailAddr() = default;
};

struct CustomerPrimaryPhone {
  Field<String> free_form_number;
  CustomerPrimaryPhone() = default;
};

struct Customer {
  Field<String> id;
  Field<String> sync_token;
  Field<String> display_name;
  Field<String> given_name;
  Field<String> family_name;
  Field<String> company_name;
  Field<bool> active;
  Field<double> balance;
  Field<CustomerPrimaryEmailAddr> primary_email_addr;
  Field<CustomerPrimaryPhone> primary_phone;
  Field<String> notes;
  Customer() = default;
};

struct PaymentLineItemLinkedTxnItem {
  Field<String> txn_id;
  Field<String> txn_type;
  PaymentLineItemLinkedTxnItem() = default;
};

struct PaymentLineItem {
  Field<double> amount;
  Field<List<PaymentLineItemLinkedTxnItem>> linked_txn;
  PaymentLineItem() = default;
};

struct Payment {
  Field<String> id;
  Field<String> sync_token;
  Field<String> txn_date;
  Field<double> total_amt;
  Field<double> unapplied_amt;
  Field<Reference> customer_ref;
  Field<String> payment_ref_num;
  Field<List<PaymentLineItem>> line;
  Payment() = default;
};

struct Item {
  Field<String> id;
  Field<String> sync_token;
  Field<String> name;
  Field<String> type;
  Field<String> description;
  Field<double> unit_price;
  Field<bool> active;
  Field<double> qty_on_hand;
  Item() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetCompany,
  kListInvoices,
  kGetInvoice,
  kCreateInvoice,
  kUpdateInvoice,
  kSendInvoice,
  kVoidInvoice,
  kListCustomers,
  kCreateCustomer,
  kUpdateCustomer,
  kListPayments,
  kRecordPayment,
  kListItems,
  kRunQuery,
  kGetReport,
};

struct GetCompanyParams {
  GetCompanyParams() = default;
};

struct GetCompanyResultEmail {
  Field<String> address;
  GetCompanyResultEmail() = default;
};

struct GetCompanyResult {
  Field<String> company_name;
  Field<String> legal_name;
  Field<String> country;
  Field<GetCompanyResultEmail> email;
  Field<String> fiscal_year_start_month;
  GetCompanyResult() = default;
};

struct ListInvoicesParams {
  // First entry, from 1; for the next page add max_results.
  Field<long long> start_position;
  // How many entries.
  Field<long long> max_results;
  ListInvoicesParams() = default;
};

struct ListInvoicesResult {
  Field<List<Invoice>> invoice;
  Field<long long> start_position;
  Field<long long> max_results;
  ListInvoicesResult() = default;
};

struct GetInvoiceParams {
  // Id of the entry.
  String id;
  GetInvoiceParams() = default;
};

enum class CreateInvoiceParamsLinesItemDetailType : int {
  kSalesItemLineDetail,
  kDescriptionOnly,
};

struct CreateInvoiceParamsLinesItemSalesItemLineDetailItemRef {
  // Id of the item; list_items has it.
  String value;
  CreateInvoiceParamsLinesItemSalesItemLineDetailItemRef() = default;
};

struct CreateInvoiceParamsLinesItemSalesItemLineDetail {
  Field<CreateInvoiceParamsLinesItemSalesItemLineDetailItemRef> item_ref;
  // Quantity.
  Field<double> qty;
  // Price of one.
  Field<double> unit_price;
  CreateInvoiceParamsLinesItemSalesItemLineDetail() = default;
};

struct CreateInvoiceParamsLinesItem {
  // SalesItemLineDetail for something sold.
  CreateInvoiceParamsLinesItemDetailType detail_type = {};
  // Amount of the line: quantity times price.
  double amount = {};
  // Words on the line.
  Field<String> description;
  // What is sold.
  Field<CreateInvoiceParamsLinesItemSalesItemLineDetail> sales_item_line_detail;
  CreateInvoiceParamsLinesItem() = default;
};

struct CreateInvoiceParams {
  // Id of the customer.
  String customer_id;
  // Lines of the invoice.
  List<CreateInvoiceParamsLinesItem> lines;
  // Day of the entry.
  Field<String> txn_date;
  // Day when it is due.
  Field<String> due_date;
  // Number of the invoice; without it QuickBooks counts on.
  Field<String> doc_number;
  // Mail address for the invoice.
  Field<String> bill_email;
  // Words to the customer on the invoice.
  Field<String> memo;
  CreateInvoiceParams() = default;
};

enum class UpdateInvoiceParamsLinesItemDetailType : int {
  kSalesItemLineDetail,
  kDescriptionOnly,
};

struct UpdateInvoiceParamsLinesItemSalesItemLineDetailItemRef {
  // Id of the item; list_items has it.
  String value;
  UpdateInvoiceParamsLinesItemSalesItemLineDetailItemRef() = default;
};

struct UpdateInvoiceParamsLinesItemSalesItemLineDetail {
  Field<UpdateInvoiceParamsLinesItemSalesItemLineDetailItemRef> item_ref;
  // Quantity.
  Field<double> qty;
  // Price of one.
  Field<double> unit_price;
  UpdateInvoiceParamsLinesItemSalesItemLineDetail() = default;
};

struct UpdateInvoiceParamsLinesItem {
  // SalesItemLineDetail for something sold.
  UpdateInvoiceParamsLinesItemDetailType detail_type = {};
  // Amount of the line: quantity times price.
  double amount = {};
  // Words on the line.
  Field<String> description;
  // What is sold.
  Field<UpdateInvoiceParamsLinesItemSalesItemLineDetail> sales_item_line_detail;
  UpdateInvoiceParamsLinesItem() = default;
};

struct UpdateInvoiceParams {
  // Id of the entry.
  String id;
  // SyncToken that the last reading gave.
  String sync_token;
  // Lines of the invoice.
  Field<List<UpdateInvoiceParamsLinesItem>> lines;
  // Day when it is due.
  Field<String> due_date;
  // Mail address for the invoice.
  Field<String> bill_email;
  // Words to the customer on the invoice.
  Field<String> memo;
  UpdateInvoiceParams() = default;
};

struct SendInvoiceParams {
  // Id of the entry.
  String id;
  // Mail address to send to; without it the one of the invoice.
  Field<String> send_to;
  SendInvoiceParams() = default;
};

struct VoidInvoiceParams {
  // Id of the entry.
  String id;
  // SyncToken that the last reading gave.
  String sync_token;
  VoidInvoiceParams() = default;
};

struct ListCustomersParams {
  // First entry, from 1; for the next page add max_results.
  Field<long long> start_position;
  // How many entries.
  Field<long long> max_results;
  ListCustomersParams() = default;
};

struct ListCustomersResult {
  Field<List<Customer>> customer;
  Field<long long> start_position;
  Field<long long> max_results;
  ListCustomersResult() = default;
};

struct CreateCustomerParams {
  // Name of the customer, used once only.
  String display_name;
  // First name of the customer.
  Field<String> given_name;
  // Last name of the customer.
  Field<String> family_name;
  // Name of the company.
  Field<String> company_name;
  // Mail address of the customer.
  Field<String> email;
  // Telephone number.
  Field<String> phone;
  // Notes about the customer.
  Field<String> notes;
  CreateCustomerParams() = default;
};

struct UpdateCustomerParams {
  // Id of the entry.
  String id;
  // SyncToken that the last reading gave.
  String sync_token;
  // Name of the customer, used once only.
  Field<String> display_name;
  // First name of the customer.
  Field<String> given_name;
  // Last name of the customer.
  Field<String> family_name;
  // Name of the company.
  Field<String> company_name;
  // Mail address of the customer.
  Field<String> email;
  // Telephone number.
  Field<String> phone;
  // Notes about the customer.
  Field<String> notes;
  // False makes the customer inactive.
  Field<bool> active;
  UpdateCustomerParams() = default;
};

struct ListPaymentsParams {
  // First entry, from 1; for the next page add max_results.
  Field<long long> start_position;
  // How many entries.
  Field<long long> max_results;
  ListPaymentsParams() = default;
};

struct ListPaymentsResult {
  Field<List<Payment>> payment;
  Field<long long> start_position;
  Field<long long> max_results;
  ListPaymentsResult() = default;
};

struct RecordPaymentParams {
  // Id of the customer.
  String customer_id;
  // Amount of the payment.
  double amount = {};
  // Id of the invoice that is paid.
  String invoice_id;
  // Day of the entry.
  Field<String> txn_date;
  RecordPaymentParams() = default;
};

struct ListItemsParams {
  // First entry, from 1; for the next page add max_results.
  Field<long long> start_position;
  // How many entries.
  Field<long long> max_results;
  ListItemsParams() = default;
};

struct ListItemsResult {
  Field<List<Item>> item;
  Field<long long> start_position;
  Field<long long> max_results;
  ListItemsResult() = default;
};

struct RunQueryParams {
  // Query in QuickBooks' language, such as select * from Invoice where Balance > '0' orderby
  // DueDate.
  String query;
  RunQueryParams() = default;
};

enum class GetReportParamsReport : int {
  kProfitAndLoss,
  kProfitAndLossDetail,
  kBalanceSheet,
  kCashFlow,
  kTrialBalance,
  kGeneralLedger,
  kAgedReceivables,
  kAgedReceivableDetail,
  kAgedPayables,
};

enum class GetReportParamsAccountingMethod : int {
  kCash,
  kAccrual,
};

enum class GetReportParamsSummarizeColumnBy : int {
  kTotal,
  kMonth,
  kWeek,
  kDays,
  kQuarter,
  kYear,
  kCustomers,
  kVendors,
};

struct GetReportParams {
  // Which report.
  GetReportParamsReport report = {};
  // First day, as 2026-07-01.
  Field<String> start_date;
  // Last day, as 2026-09-30.
  Field<String> end_date;
  // When income counts: at the payment, or at the invoice.
  Field<GetReportParamsAccountingMethod> accounting_method;
  // What the columns are.
  Field<GetReportParamsSummarizeColumnBy> summarize_column_by;
  GetReportParams() = default;
};

struct GetReportResultHeader {
  Field<String> report_name;
  Field<String> start_period;
  Field<String> end_period;
  Field<String> report_basis;
  Field<String> currency;
  GetReportResultHeader() = default;
};

struct GetReportResultColumnsColumnItem {
  Field<String> col_title;
  Field<String> col_type;
  GetReportResultColumnsColumnItem() = default;
};

struct GetReportResultColumns {
  Field<List<GetReportResultColumnsColumnItem>> column;
  GetReportResultColumns() = default;
};

struct GetReportResultRows {
  Field<List<List<Entry<Json>>>> row;
  GetReportResultRows() = default;
};

struct GetReportResult {
  Field<GetReportResultHeader> header;
  Field<GetReportResultColumns> columns;
  Field<GetReportResultRows> rows;
  GetReportResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // An invoice was written.
  kQboInvoiceCreatedV1,
  // An invoice changed.
  kQboInvoiceUpdatedV1,
  // An invoice was sent.
  kQboInvoiceEmailedV1,
  // An invoice was voided.
  kQboInvoiceVoidedV1,
  // A payment was recorded.
  kQboPaymentCreatedV1,
  // A customer was added.
  kQboCustomerCreatedV1,
  // A customer changed.
  kQboCustomerUpdatedV1,
  // A bill was entered.
  kQboBillCreatedV1,
  // An estimate was written.
  kQboEstimateCreatedV1,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Invoice Created
  kInvoiceCreated,
  // Invoice Updated
  kInvoiceUpdated,
  // Invoice Sent
  kInvoiceSent,
  // Invoice Voided
  kInvoiceVoided,
  // Customer Created
  kCustomerCreated,
  // Customer Updated
  kCustomerUpdated,
  // Payment Received
  kPaymentReceived,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your app (developer.intuit.com, the app, Keys and credentials).
  String quickbooks_client_id;
  // Client secret of the same app.
  String quickbooks_client_secret;
  // Verifier token of the app's webhooks; needed for events only. May be empty.
  String quickbooks_verifier_token;
  Secrets() = default;
};

// Name, address and country of the company. Only reads.
Task<GetCompanyResult> GetCompany(Context& context, GetCompanyParams params);

// Invoices, changed last first. Only reads.
Task<ListInvoicesResult> ListInvoices(Context& context, ListInvoicesParams params);

// One invoice with its lines. Only reads.
Task<Invoice> GetInvoice(Context& context, GetInvoiceParams params);

// Writes an invoice; it is not sent.
Task<Invoice> CreateInvoice(Context& context, CreateInvoiceParams params);

// Changes what is given; lines replace all earlier ones.
Task<Invoice> UpdateInvoice(Context& context, UpdateInvoiceParams params);

// Sends an invoice to the customer by mail.
Task<Invoice> SendInvoice(Context& context, SendInvoiceParams params);

// Makes all amounts of an invoice zero, for good. Destructive: may delete or overwrite.
Task<Invoice> VoidInvoice(Context& context, VoidInvoiceParams params);

// Customers by name. Only reads.
Task<ListCustomersResult> ListCustomers(Context& context, ListCustomersParams params);

// Adds a customer.
Task<Customer> CreateCustomer(Context& context, CreateCustomerParams params);

// Changes what is given of a customer.
Task<Customer> UpdateCustomer(Context& context, UpdateCustomerParams params);

// Payments of customers, newest first. Only reads.
Task<ListPaymentsResult> ListPayments(Context& context, ListPaymentsParams params);

// Writes down that a customer paid an invoice.
Task<Payment> RecordPayment(Context& context, RecordPaymentParams params);

// Products and services that are sold. Only reads.
Task<ListItemsResult> ListItems(Context& context, ListItemsParams params);

// Reads with a query in QuickBooks' own language. Only reads.
Task<List<Entry<Json>>> RunQuery(Context& context, RunQueryParams params);

// A report such as profit and loss or balance sheet. Only reads.
Task<GetReportResult> GetReport(Context& context, GetReportParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kQuickbooks;

}  // namespace pie::quickbooks
