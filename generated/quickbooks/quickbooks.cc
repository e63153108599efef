// Generated from plugins/quickbooks/quickbooks.pie. Do not edit.
#include "quickbooks/quickbooks.h"

#include "pie/generated.h"

namespace pie::detail::tables::quickbooks {
namespace c = ::pie::quickbooks;

constexpr const char* kTexts1[] = {"accounting", "invoices", "payments", "finance"};
constexpr ObjectTable kObjectGetCompanyParams = {"GetCompanyParams", {},
    sizeof(c::GetCompanyParams), false};
constexpr FieldRow kFieldsGetCompanyResultEmail[] = {
    {"Address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetCompanyResultEmail,
     address), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetCompanyResultEmail = {"GetCompanyResultEmail",
    {kFieldsGetCompanyResultEmail, 1}, sizeof(c::GetCompanyResultEmail), true};
static_assert(__is_same(decltype(c::GetCompanyResultEmail::address), Field<String>));
constexpr FieldRow kFieldsGetCompanyResult[] = {
    {"CompanyName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetCompanyResult,
     company_name), Kind::kString, 0},
    {"LegalName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetCompanyResult,
     legal_name), Kind::kString, 0},
    {"Country", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetCompanyResult, country),
     Kind::kString, 0},
    {"Email", nullptr, nullptr, nullptr, {.object = &kObjectGetCompanyResultEmail},
     __builtin_offsetof(c::GetCompanyResult, email), Kind::kObject, 0},
    {"FiscalYearStartMonth", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetCompanyResult,
     fiscal_year_start_month), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetCompanyResult = {"GetCompanyResult", {kFieldsGetCompanyResult, 5},
    sizeof(c::GetCompanyResult), true};
static_assert(__is_same(decltype(c::GetCompanyResult::company_name), Field<String>));
static_assert(__is_same(decltype(c::GetCompanyResult::legal_name), Field<String>));
static_assert(__is_same(decltype(c::GetCompanyResult::country), Field<String>));
static_assert(__is_same(decltype(c::GetCompanyResult::email), Field<c::GetCompanyResultEmail>));
static_assert(__is_same(decltype(c::GetCompanyResult::fiscal_year_start_month), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectGetCompanyResult}};
constexpr HttpBinding kHttpGetCompany = {.method = "GET", .path = "/companyinfo/{realm_id}",
    .result_at = "/CompanyInfo"};
constexpr Limits kLimits1 = {.has = 3, .minimum = 1, .maximum = 1e+06};
constexpr Limits kLimits2 = {.has = 3, .minimum = 1, .maximum = 1000};
constexpr FieldRow kFieldsListInvoicesParams[] = {
    {"start_position", "First entry, from 1; for the next page add max_results.", "1", &kLimits1,
     {}, __builtin_offsetof(c::ListInvoicesParams, start_position), Kind::kInteger, 0},
    {"max_results", "How many entries.", "50", &kLimits2, {},
     __builtin_offsetof(c::ListInvoicesParams, max_results), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListInvoicesParams = {"ListInvoicesParams", {kFieldsListInvoicesParams,
    2}, sizeof(c::ListInvoicesParams), false};
static_assert(__is_same(decltype(c::ListInvoicesParams::start_position), Field<long long>));
static_assert(__is_same(decltype(c::ListInvoicesParams::max_results), Field<long long>));
constexpr FieldRow kFieldsReference[] = {
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Reference, value), Kind::kString,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Reference, name), Kind::kString,
     0},
};
constexpr ObjectTable kObjectReference = {"Reference", {kFieldsReference, 2}, sizeof(c::Reference),
    true};
static_assert(__is_same(decltype(c::Reference::value), Field<String>));
static_assert(__is_same(decltype(c::Reference::name), Field<String>));
constexpr FieldRow kFieldsInvoiceBillEmail[] = {
    {"Address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InvoiceBillEmail, address),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectInvoiceBillEmail = {"InvoiceBillEmail", {kFieldsInvoiceBillEmail, 1},
    sizeof(c::InvoiceBillEmail), true};
static_assert(__is_same(decltype(c::InvoiceBillEmail::address), Field<String>));
constexpr FieldRow kFieldsLineSalesItemLineDetail[] = {
    {"ItemRef", nullptr, nullptr, nullptr, {.object = &kObjectReference},
     __builtin_offsetof(c::LineSalesItemLineDetail, item_ref), Kind::kObject, 0},
    {"Qty", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::LineSalesItemLineDetail, qty),
     Kind::kNumber, 0},
    {"UnitPrice", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::LineSalesItemLineDetail,
     unit_price), Kind::kNumber, 0},
};
constexpr ObjectTable kObjectLineSalesItemLineDetail = {"LineSalesItemLineDetail",
    {kFieldsLineSalesItemLineDetail, 3}, sizeof(c::LineSalesItemLineDetail), true};
static_assert(__is_same(decltype(c::LineSalesItemLineDetail::item_ref), Field<c::Reference>));
static_assert(__is_same(decltype(c::LineSalesItemLineDetail::qty), Field<double>));
static_assert(__is_same(decltype(c::LineSalesItemLineDetail::unit_price), Field<double>));
constexpr FieldRow kFieldsLine[] = {
    {"Id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Line, id), Kind::kString, 0},
    {"LineNum", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Line, line_num),
     Kind::kInteger, 0},
    {"Description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Line, description),
     Kind::kString, 0},
    {"Amount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Line, amount), Kind::kNumber,
     0},
    {"DetailType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Line, detail_type),
     Kind::kString, 0},
    {"SalesItemLineDetail", nullptr, nullptr, nullptr, {.object = &kObjectLineSalesItemLineDetail},
     __builtin_offsetof(c::Line, sales_item_line_detail), Kind::kObject, 0},
};
constexpr ObjectTable kObjectLine = {"Line", {kFieldsLine, 6}, sizeof(c::Line), true};
static_assert(__is_same(decltype(c::Line::id), Field<String>));
static_assert(__is_same(decltype(c::Line::line_num), Field<long long>));
static_assert(__is_same(decltype(c::Line::description), Field<String>));
static_assert(__is_same(decltype(c::Line::amount), Field<double>));
static_assert(__is_same(decltype(c::Line::detail_type), Field<String>));
static_assert(__is_same(decltype(c::Line::sales_item_line_detail),
    Field<c::LineSalesItemLineDetail>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectLine}};
constexpr FieldRow kFieldsInvoiceCustomerMemo[] = {
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InvoiceCustomerMemo, value),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectInvoiceCustomerMemo = {"InvoiceCustomerMemo",
    {kFieldsInvoiceCustomerMemo, 1}, sizeof(c::InvoiceCustomerMemo), true};
static_assert(__is_same(decltype(c::InvoiceCustomerMemo::value), Field<String>));
constexpr FieldRow kFieldsInvoice[] = {
    {"Id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, id), Kind::kString, 0},
    {"SyncToken", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, sync_token),
     Kind::kString, 0},
    {"DocNumber", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, doc_number),
     Kind::kString, 0},
    {"TxnDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, txn_date),
     Kind::kString, 0},
    {"DueDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, due_date),
     Kind::kString, 0},
    {"TotalAmt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, total_amt),
     Kind::kNumber, 0},
    {"Balance", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, balance),
     Kind::kNumber, 0},
    {"CustomerRef", nullptr, nullptr, nullptr, {.object = &kObjectReference},
     __builtin_offsetof(c::Invoice, customer_ref), Kind::kObject, 0},
    {"CurrencyRef", nullptr, nullptr, nullptr, {.object = &kObjectReference},
     __builtin_offsetof(c::Invoice, currency_ref), Kind::kObject, 0},
    {"BillEmail", nullptr, nullptr, nullptr, {.object = &kObjectInvoiceBillEmail},
     __builtin_offsetof(c::Invoice, bill_email), Kind::kObject, 0},
    {"EmailStatus", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, email_status),
     Kind::kString, 0},
    {"Line", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Invoice, line),
     Kind::kList, 0},
    {"CustomerMemo", nullptr, nullptr, nullptr, {.object = &kObjectInvoiceCustomerMemo},
     __builtin_offsetof(c::Invoice, customer_memo), Kind::kObject, 0},
    {"PrivateNote", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, private_note),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectInvoice = {"Invoice", {kFieldsInvoice, 14}, sizeof(c::Invoice), true};
static_assert(__is_same(decltype(c::Invoice::id), Field<String>));
static_assert(__is_same(decltype(c::Invoice::sync_token), Field<String>));
static_assert(__is_same(decltype(c::Invoice::doc_number), Field<String>));
static_assert(__is_same(decltype(c::Invoice::txn_date), Field<String>));
static_assert(__is_same(decltype(c::Invoice::due_date), Field<String>));
static_assert(__is_same(decltype(c::Invoice::total_amt), Field<double>));
static_assert(__is_same(decltype(c::Invoice::balance), Field<double>));
static_assert(__is_same(decltype(c::Invoice::customer_ref), Field<c::Reference>));
static_assert(__is_same(decltype(c::Invoice::currency_ref), Field<c::Reference>));
static_assert(__is_same(decltype(c::Invoice::bill_email), Field<c::InvoiceBillEmail>));
static_assert(__is_same(decltype(c::Invoice::email_status), Field<String>));
static_assert(__is_same(decltype(c::Invoice::line), Field<List<c::Line>>));
static_assert(__is_same(decltype(c::Invoice::customer_memo), Field<c::InvoiceCustomerMemo>));
static_assert(__is_same(decltype(c::Invoice::private_note), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectInvoice}};
constexpr FieldRow kFieldsListInvoicesResult[] = {
    {"Invoice", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListInvoicesResult, invoice), Kind::kList, 0},
    {"startPosition", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListInvoicesResult,
     start_position), Kind::kInteger, 0},
    {"maxResults", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListInvoicesResult,
     max_results), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListInvoicesResult = {"ListInvoicesResult", {kFieldsListInvoicesResult,
    3}, sizeof(c::ListInvoicesResult), true};
static_assert(__is_same(decltype(c::ListInvoicesResult::invoice), Field<List<c::Invoice>>));
static_assert(__is_same(decltype(c::ListInvoicesResult::start_position), Field<long long>));
static_assert(__is_same(decltype(c::ListInvoicesResult::max_results), Field<long long>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListInvoicesResult}};
constexpr BindRow kBindListInvoices[] = {
    {.place = Place::kQuery, .wire = "query",
     .text = "select * from Invoice orderby MetaData.LastUpdatedTime desc startposition "
     "{start_position} maxresults {max_results}"},
};
constexpr HttpBinding kHttpListInvoices = {.method = "GET", .path = "/query",
    .rows = {kBindListInvoices, 1}, .result_at = "/QueryResponse"};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 20, .pattern = "^[0-9]+$"};
constexpr FieldRow kFieldsGetInvoiceParams[] = {
    {"id", "Id of the entry.", nullptr, &kLimits3, {}, __builtin_offsetof(c::GetInvoiceParams, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectGetInvoiceParams = {"GetInvoiceParams", {kFieldsGetInvoiceParams, 1},
    sizeof(c::GetInvoiceParams), false};
static_assert(__is_same(decltype(c::GetInvoiceParams::id), String));
constexpr BindRow kBindGetInvoice[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpGetInvoice = {.method = "GET", .path = "/invoice/{id}",
    .rows = {kBindGetInvoice, 1}, .result_at = "/Invoice"};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr const char* kNamesCreateInvoiceParamsLinesItemDetailType[] = {"SalesItemLineDetail",
    "DescriptionOnly"};
constexpr EnumTable kEnumCreateInvoiceParamsLinesItemDetailType =
    {"CreateInvoiceParamsLinesItemDetailType", {kNamesCreateInvoiceParamsLinesItemDetailType, 2}};
constexpr Limits kLimits5 = {.has = 1, .minimum = 0};
constexpr Limits kLimits6 = {.has = 64, .max_size = 4000};
constexpr Limits kLimits7 = {.has = 64, .max_size = 20};
constexpr FieldRow kFieldsCreateInvoiceParamsLinesItemSalesItemLineDetailItemRef[] = {
    {"value", "Id of the item; list_items has it.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateInvoiceParamsLinesItemSalesItemLineDetailItemRef, value),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateInvoiceParamsLinesItemSalesItemLineDetailItemRef =
    {"CreateInvoiceParamsLinesItemSalesItemLineDetailItemRef",
    {kFieldsCreateInvoiceParamsLinesItemSalesItemLineDetailItemRef, 1},
    sizeof(c::CreateInvoiceParamsLinesItemSalesItemLineDetailItemRef), true};
static_assert(__is_same(decltype(c::CreateInvoiceParamsLinesItemSalesItemLineDetailItemRef::value),
    String));
constexpr FieldRow kFieldsCreateInvoiceParamsLinesItemSalesItemLineDetail[] = {
    {"ItemRef", nullptr, nullptr, nullptr,
     {.object = &kObjectCreateInvoiceParamsLinesItemSalesItemLineDetailItemRef},
     __builtin_offsetof(c::CreateInvoiceParamsLinesItemSalesItemLineDetail, item_ref),
     Kind::kObject, 0},
    {"Qty", "Quantity.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateInvoiceParamsLinesItemSalesItemLineDetail, qty), Kind::kNumber, 0},
    {"UnitPrice", "Price of one.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateInvoiceParamsLinesItemSalesItemLineDetail, unit_price),
     Kind::kNumber, 0},
};
constexpr ObjectTable kObjectCreateInvoiceParamsLinesItemSalesItemLineDetail =
    {"CreateInvoiceParamsLinesItemSalesItemLineDetail",
    {kFieldsCreateInvoiceParamsLinesItemSalesItemLineDetail, 3},
    sizeof(c::CreateInvoiceParamsLinesItemSalesItemLineDetail), true};
static_assert(__is_same(decltype(c::CreateInvoiceParamsLinesItemSalesItemLineDetail::item_ref),
    Field<c::CreateInvoiceParamsLinesItemSalesItemLineDetailItemRef>));
static_assert(__is_same(decltype(c::CreateInvoiceParamsLinesItemSalesItemLineDetail::qty),
    Field<double>));
static_assert(__is_same(decltype(c::CreateInvoiceParamsLinesItemSalesItemLineDetail::unit_price),
    Field<double>));
constexpr FieldRow kFieldsCreateInvoiceParamsLinesItem[] = {
    {"DetailType", "SalesItemLineDetail for something sold.", nullptr, nullptr,
     {.names = &kEnumCreateInvoiceParamsLinesItemDetailType},
     __builtin_offsetof(c::CreateInvoiceParamsLinesItem, detail_type), Kind::kEnum, 1},
    {"Amount", "Amount of the line: quantity times price.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateInvoiceParamsLinesItem, amount), Kind::kNumber, 1},
    {"Description", "Words on the line.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateInvoiceParamsLinesItem, description), Kind::kString, 0},
    {"SalesItemLineDetail", "What is sold.", nullptr, nullptr,
     {.object = &kObjectCreateInvoiceParamsLinesItemSalesItemLineDetail},
     __builtin_offsetof(c::CreateInvoiceParamsLinesItem, sales_item_line_detail), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCreateInvoiceParamsLinesItem = {"CreateInvoiceParamsLinesItem",
    {kFieldsCreateInvoiceParamsLinesItem, 4}, sizeof(c::CreateInvoiceParamsLinesItem), true};
static_assert(__is_same(decltype(c::CreateInvoiceParamsLinesItem::detail_type),
    c::CreateInvoiceParamsLinesItemDetailType));
static_assert(__is_same(decltype(c::CreateInvoiceParamsLinesItem::amount), double));
static_assert(__is_same(decltype(c::CreateInvoiceParamsLinesItem::description), Field<String>));
static_assert(__is_same(decltype(c::CreateInvoiceParamsLinesItem::sales_item_line_detail),
    Field<c::CreateInvoiceParamsLinesItemSalesItemLineDetail>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectCreateInvoiceParamsLinesItem}};
constexpr Limits kLimits8 = {.format = "date"};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 21};
constexpr Limits kLimits10 = {.format = "email"};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr FieldRow kFieldsCreateInvoiceParams[] = {
    {"customer_id", "Id of the customer.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateInvoiceParams, customer_id), Kind::kString, 1},
    {"lines", "Lines of the invoice.", nullptr, &kLimits4, {.element = &kType5},
     __builtin_offsetof(c::CreateInvoiceParams, lines), Kind::kList, 1},
    {"txn_date", "Day of the entry.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateInvoiceParams, txn_date), Kind::kString, 0},
    {"due_date", "Day when it is due.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateInvoiceParams, due_date), Kind::kString, 0},
    {"doc_number", "Number of the invoice; without it QuickBooks counts on.", nullptr, &kLimits9,
     {}, __builtin_offsetof(c::CreateInvoiceParams, doc_number), Kind::kString, 0},
    {"bill_email", "Mail address for the invoice.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateInvoiceParams, bill_email), Kind::kString, 0},
    {"memo", "Words to the customer on the invoice.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateInvoiceParams, memo), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateInvoiceParams = {"CreateInvoiceParams",
    {kFieldsCreateInvoiceParams, 7}, sizeof(c::CreateInvoiceParams), false};
static_assert(__is_same(decltype(c::CreateInvoiceParams::customer_id), String));
static_assert(__is_same(decltype(c::CreateInvoiceParams::lines),
    List<c::CreateInvoiceParamsLinesItem>));
static_assert(__is_same(decltype(c::CreateInvoiceParams::txn_date), Field<String>));
static_assert(__is_same(decltype(c::CreateInvoiceParams::due_date), Field<String>));
static_assert(__is_same(decltype(c::CreateInvoiceParams::doc_number), Field<String>));
static_assert(__is_same(decltype(c::CreateInvoiceParams::bill_email), Field<String>));
static_assert(__is_same(decltype(c::CreateInvoiceParams::memo), Field<String>));
constexpr BindRow kBindCreateInvoice[] = {
    {.place = Place::kBody, .field = 0, .wire = "/CustomerRef/value"},
    {.place = Place::kBody, .field = 1, .wire = "/Line"},
    {.place = Place::kBody, .field = 2, .wire = "/TxnDate"},
    {.place = Place::kBody, .field = 3, .wire = "/DueDate"},
    {.place = Place::kBody, .field = 4, .wire = "/DocNumber"},
    {.place = Place::kBody, .field = 5, .wire = "/BillEmail/Address"},
    {.place = Place::kBody, .field = 6, .wire = "/CustomerMemo/value"},
};
constexpr HttpBinding kHttpCreateInvoice = {.method = "POST", .path = "/invoice",
    .rows = {kBindCreateInvoice, 7}, .body = BodyKind::kJson, .result_at = "/Invoice"};
constexpr const char* kNamesUpdateInvoiceParamsLinesItemDetailType[] = {"SalesItemLineDetail",
    "DescriptionOnly"};
constexpr EnumTable kEnumUpdateInvoiceParamsLinesItemDetailType =
    {"UpdateInvoiceParamsLinesItemDetailType", {kNamesUpdateInvoiceParamsLinesItemDetailType, 2}};
constexpr FieldRow kFieldsUpdateInvoiceParamsLinesItemSalesItemLineDetailItemRef[] = {
    {"value", "Id of the item; list_items has it.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdateInvoiceParamsLinesItemSalesItemLineDetailItemRef, value),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectUpdateInvoiceParamsLinesItemSalesItemLineDetailItemRef =
    {"UpdateInvoiceParamsLinesItemSalesItemLineDetailItemRef",
    {kFieldsUpdateInvoiceParamsLinesItemSalesItemLineDetailItemRef, 1},
    sizeof(c::UpdateInvoiceParamsLinesItemSalesItemLineDetailItemRef), true};
static_assert(__is_same(decltype(c::UpdateInvoiceParamsLinesItemSalesItemLineDetailItemRef::value),
    String));
constexpr FieldRow kFieldsUpdateInvoiceParamsLinesItemSalesItemLineDetail[] = {
    {"ItemRef", nullptr, nullptr, nullptr,
     {.object = &kObjectUpdateInvoiceParamsLinesItemSalesItemLineDetailItemRef},
     __builtin_offsetof(c::UpdateInvoiceParamsLinesItemSalesItemLineDetail, item_ref),
     Kind::kObject, 0},
    {"Qty", "Quantity.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateInvoiceParamsLinesItemSalesItemLineDetail, qty), Kind::kNumber, 0},
    {"UnitPrice", "Price of one.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateInvoiceParamsLinesItemSalesItemLineDetail, unit_price),
     Kind::kNumber, 0},
};
constexpr ObjectTable kObjectUpdateInvoiceParamsLinesItemSalesItemLineDetail =
    {"UpdateInvoiceParamsLinesItemSalesItemLineDetail",
    {kFieldsUpdateInvoiceParamsLinesItemSalesItemLineDetail, 3},
    sizeof(c::UpdateInvoiceParamsLinesItemSalesItemLineDetail), true};
static_assert(__is_same(decltype(c::UpdateInvoiceParamsLinesItemSalesItemLineDetail::item_ref),
    Field<c::UpdateInvoiceParamsLinesItemSalesItemLineDetailItemRef>));
static_assert(__is_same(decltype(c::UpdateInvoiceParamsLinesItemSalesItemLineDetail::qty),
    Field<double>));
static_assert(__is_same(decltype(c::UpdateInvoiceParamsLinesItemSalesItemLineDetail::unit_price),
    Field<double>));
constexpr FieldRow kFieldsUpdateInvoiceParamsLinesItem[] = {
    {"DetailType", "SalesItemLineDetail for something sold.", nullptr, nullptr,
     {.names = &kEnumUpdateInvoiceParamsLinesItemDetailType},
     __builtin_offsetof(c::UpdateInvoiceParamsLinesItem, detail_type), Kind::kEnum, 1},
    {"Amount", "Amount of the line: quantity times price.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateInvoiceParamsLinesItem, amount), Kind::kNumber, 1},
    {"Description", "Words on the line.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateInvoiceParamsLinesItem, description), Kind::kString, 0},
    {"SalesItemLineDetail", "What is sold.", nullptr, nullptr,
     {.object = &kObjectUpdateInvoiceParamsLinesItemSalesItemLineDetail},
     __builtin_offsetof(c::UpdateInvoiceParamsLinesItem, sales_item_line_detail), Kind::kObject, 0},
};
constexpr ObjectTable kObjectUpdateInvoiceParamsLinesItem = {"UpdateInvoiceParamsLinesItem",
    {kFieldsUpdateInvoiceParamsLinesItem, 4}, sizeof(c::UpdateInvoiceParamsLinesItem), true};
static_assert(__is_same(decltype(c::UpdateInvoiceParamsLinesItem::detail_type),
    c::UpdateInvoiceParamsLinesItemDetailType));
static_assert(__is_same(decltype(c::UpdateInvoiceParamsLinesItem::amount), double));
static_assert(__is_same(decltype(c::UpdateInvoiceParamsLinesItem::description), Field<String>));
static_assert(__is_same(decltype(c::UpdateInvoiceParamsLinesItem::sales_item_line_detail),
    Field<c::UpdateInvoiceParamsLinesItemSalesItemLineDetail>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectUpdateInvoiceParamsLinesItem}};
constexpr FieldRow kFieldsUpdateInvoiceParams[] = {
    {"id", "Id of the entry.", nullptr, &kLimits3, {}, __builtin_offsetof(c::UpdateInvoiceParams,
     id), Kind::kString, 1},
    {"sync_token", "SyncToken that the last reading gave.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateInvoiceParams, sync_token), Kind::kString, 1},
    {"lines", "Lines of the invoice.", nullptr, &kLimits4, {.element = &kType6},
     __builtin_offsetof(c::UpdateInvoiceParams, lines), Kind::kList, 0},
    {"due_date", "Day when it is due.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateInvoiceParams, due_date), Kind::kString, 0},
    {"bill_email", "Mail address for the invoice.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UpdateInvoiceParams, bill_email), Kind::kString, 0},
    {"memo", "Words to the customer on the invoice.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpdateInvoiceParams, memo), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateInvoiceParams = {"UpdateInvoiceParams",
    {kFieldsUpdateInvoiceParams, 6}, sizeof(c::UpdateInvoiceParams), false};
static_assert(__is_same(decltype(c::UpdateInvoiceParams::id), String));
static_assert(__is_same(decltype(c::UpdateInvoiceParams::sync_token), String));
static_assert(__is_same(decltype(c::UpdateInvoiceParams::lines),
    Field<List<c::UpdateInvoiceParamsLinesItem>>));
static_assert(__is_same(decltype(c::UpdateInvoiceParams::due_date), Field<String>));
static_assert(__is_same(decltype(c::UpdateInvoiceParams::bill_email), Field<String>));
static_assert(__is_same(decltype(c::UpdateInvoiceParams::memo), Field<String>));
constexpr BindRow kBindUpdateInvoice[] = {
    {.place = Place::kBody, .field = 0, .wire = "/Id"},
    {.place = Place::kBody, .field = 1, .wire = "/SyncToken"},
    {.place = Place::kBody, .wire = "/sparse", .constant = "true"},
    {.place = Place::kBody, .field = 2, .wire = "/Line"},
    {.place = Place::kBody, .field = 3, .wire = "/DueDate"},
    {.place = Place::kBody, .field = 4, .wire = "/BillEmail/Address"},
    {.place = Place::kBody, .field = 5, .wire = "/CustomerMemo/value"},
};
constexpr HttpBinding kHttpUpdateInvoice = {.method = "POST", .path = "/invoice",
    .rows = {kBindUpdateInvoice, 7}, .body = BodyKind::kJson, .result_at = "/Invoice"};
constexpr FieldRow kFieldsSendInvoiceParams[] = {
    {"id", "Id of the entry.", nullptr, &kLimits3, {}, __builtin_offsetof(c::SendInvoiceParams, id),
     Kind::kString, 1},
    {"send_to", "Mail address to send to; without it the one of the invoice.", nullptr, &kLimits10,
     {}, __builtin_offsetof(c::SendInvoiceParams, send_to), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendInvoiceParams = {"SendInvoiceParams", {kFieldsSendInvoiceParams,
    2}, sizeof(c::SendInvoiceParams), false};
static_assert(__is_same(decltype(c::SendInvoiceParams::id), String));
static_assert(__is_same(decltype(c::SendInvoiceParams::send_to), Field<String>));
constexpr BindRow kBindSendInvoice[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kQuery, .field = 1, .wire = "sendTo"},
    {.place = Place::kHeader, .wire = "Content-Type", .constant = "\"application/octet-stream\""},
};
constexpr HttpBinding kHttpSendInvoice = {.method = "POST", .path = "/invoice/{id}/send",
    .rows = {kBindSendInvoice, 3}, .result_at = "/Invoice"};
constexpr FieldRow kFieldsVoidInvoiceParams[] = {
    {"id", "Id of the entry.", nullptr, &kLimits3, {}, __builtin_offsetof(c::VoidInvoiceParams, id),
     Kind::kString, 1},
    {"sync_token", "SyncToken that the last reading gave.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::VoidInvoiceParams, sync_token), Kind::kString, 1},
};
constexpr ObjectTable kObjectVoidInvoiceParams = {"VoidInvoiceParams", {kFieldsVoidInvoiceParams,
    2}, sizeof(c::VoidInvoiceParams), false};
static_assert(__is_same(decltype(c::VoidInvoiceParams::id), String));
static_assert(__is_same(decltype(c::VoidInvoiceParams::sync_token), String));
constexpr BindRow kBindVoidInvoice[] = {
    {.place = Place::kQuery, .wire = "operation", .constant = "\"void\""},
    {.place = Place::kBody, .field = 0, .wire = "/Id"},
    {.place = Place::kBody, .field = 1, .wire = "/SyncToken"},
};
constexpr HttpBinding kHttpVoidInvoice = {.method = "POST", .path = "/invoice",
    .rows = {kBindVoidInvoice, 3}, .body = BodyKind::kJson, .result_at = "/Invoice"};
constexpr FieldRow kFieldsListCustomersParams[] = {
    {"start_position", "First entry, from 1; for the next page add max_results.", "1", &kLimits1,
     {}, __builtin_offsetof(c::ListCustomersParams, start_position), Kind::kInteger, 0},
    {"max_results", "How many entries.", "50", &kLimits2, {},
     __builtin_offsetof(c::ListCustomersParams, max_results), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListCustomersParams = {"ListCustomersParams",
    {kFieldsListCustomersParams, 2}, sizeof(c::ListCustomersParams), false};
static_assert(__is_same(decltype(c::ListCustomersParams::start_position), Field<long long>));
static_assert(__is_same(decltype(c::ListCustomersParams::max_results), Field<long long>));
constexpr FieldRow kFieldsCustomerPrimaryEmailAddr[] = {
    {"Address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CustomerPrimaryEmailAddr,
     address), Kind::kString, 0},
};
constexpr ObjectTable kObjectCustomerPrimaryEmailAddr = {"CustomerPrimaryEmailAddr",
    {kFieldsCustomerPrimaryEmailAddr, 1}, sizeof(c::CustomerPrimaryEmailAddr), true};
static_assert(__is_same(decltype(c::CustomerPrimaryEmailAddr::address), Field<String>));
constexpr FieldRow kFieldsCustomerPrimaryPhone[] = {
    {"FreeFormNumber", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CustomerPrimaryPhone,
     free_form_number), Kind::kString, 0},
};
constexpr ObjectTable kObjectCustomerPrimaryPhone = {"CustomerPrimaryPhone",
    {kFieldsCustomerPrimaryPhone, 1}, sizeof(c::CustomerPrimaryPhone), true};
static_assert(__is_same(decltype(c::CustomerPrimaryPhone::free_form_number), Field<String>));
constexpr FieldRow kFieldsCustomer[] = {
    {"Id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, id), Kind::kString, 0},
    {"SyncToken", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, sync_token),
     Kind::kString, 0},
    {"DisplayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, display_name),
     Kind::kString, 0},
    {"GivenName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, given_name),
     Kind::kString, 0},
    {"FamilyName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, family_name),
     Kind::kString, 0},
    {"CompanyName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, company_name),
     Kind::kString, 0},
    {"Active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, active),
     Kind::kBoolean, 0},
    {"Balance", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, balance),
     Kind::kNumber, 0},
    {"PrimaryEmailAddr", nullptr, nullptr, nullptr, {.object = &kObjectCustomerPrimaryEmailAddr},
     __builtin_offsetof(c::Customer, primary_email_addr), Kind::kObject, 0},
    {"PrimaryPhone", nullptr, nullptr, nullptr, {.object = &kObjectCustomerPrimaryPhone},
     __builtin_offsetof(c::Customer, primary_phone), Kind::kObject, 0},
    {"Notes", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, notes), Kind::kString,
     0},
};
constexpr ObjectTable kObjectCustomer = {"Customer", {kFieldsCustomer, 11}, sizeof(c::Customer),
    true};
static_assert(__is_same(decltype(c::Customer::id), Field<String>));
static_assert(__is_same(decltype(c::Customer::sync_token), Field<String>));
static_assert(__is_same(decltype(c::Customer::display_name), Field<String>));
static_assert(__is_same(decltype(c::Customer::given_name), Field<String>));
static_assert(__is_same(decltype(c::Customer::family_name), Field<String>));
static_assert(__is_same(decltype(c::Customer::company_name), Field<String>));
static_assert(__is_same(decltype(c::Customer::active), Field<bool>));
static_assert(__is_same(decltype(c::Customer::balance), Field<double>));
static_assert(__is_same(decltype(c::Customer::primary_email_addr),
    Field<c::CustomerPrimaryEmailAddr>));
static_assert(__is_same(decltype(c::Customer::primary_phone), Field<c::CustomerPrimaryPhone>));
static_assert(__is_same(decltype(c::Customer::notes), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectCustomer}};
constexpr FieldRow kFieldsListCustomersResult[] = {
    {"Customer", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::ListCustomersResult, customer), Kind::kList, 0},
    {"startPosition", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListCustomersResult,
     start_position), Kind::kInteger, 0},
    {"maxResults", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListCustomersResult,
     max_results), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListCustomersResult = {"ListCustomersResult",
    {kFieldsListCustomersResult, 3}, sizeof(c::ListCustomersResult), true};
static_assert(__is_same(decltype(c::ListCustomersResult::customer), Field<List<c::Customer>>));
static_assert(__is_same(decltype(c::ListCustomersResult::start_position), Field<long long>));
static_assert(__is_same(decltype(c::ListCustomersResult::max_results), Field<long long>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectListCustomersResult}};
constexpr BindRow kBindListCustomers[] = {
    {.place = Place::kQuery, .wire = "query",
     .text = "select * from Customer orderby DisplayName startposition {start_position} "
     "maxresults {max_results}"},
};
constexpr HttpBinding kHttpListCustomers = {.method = "GET", .path = "/query",
    .rows = {kBindListCustomers, 1}, .result_at = "/QueryResponse"};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr Limits kLimits13 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 30};
constexpr Limits kLimits15 = {.has = 96, .min_size = 1, .max_size = 2000};
constexpr FieldRow kFieldsCreateCustomerParams[] = {
    {"display_name", "Name of the customer, used once only.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateCustomerParams, display_name), Kind::kString, 1},
    {"given_name", "First name of the customer.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateCustomerParams, given_name), Kind::kString, 0},
    {"family_name", "Last name of the customer.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateCustomerParams, family_name), Kind::kString, 0},
    {"company_name", "Name of the company.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateCustomerParams, company_name), Kind::kString, 0},
    {"email", "Mail address of the customer.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateCustomerParams, email), Kind::kString, 0},
    {"phone", "Telephone number.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateCustomerParams, phone), Kind::kString, 0},
    {"notes", "Notes about the customer.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CreateCustomerParams, notes), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateCustomerParams = {"CreateCustomerParams",
    {kFieldsCreateCustomerParams, 7}, sizeof(c::CreateCustomerParams), false};
static_assert(__is_same(decltype(c::CreateCustomerParams::display_name), String));
static_assert(__is_same(decltype(c::CreateCustomerParams::given_name), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::family_name), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::company_name), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::email), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::phone), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::notes), Field<String>));
constexpr BindRow kBindCreateCustomer[] = {
    {.place = Place::kBody, .field = 0, .wire = "/DisplayName"},
    {.place = Place::kBody, .field = 1, .wire = "/GivenName"},
    {.place = Place::kBody, .field = 2, .wire = "/FamilyName"},
    {.place = Place::kBody, .field = 3, .wire = "/CompanyName"},
    {.place = Place::kBody, .field = 4, .wire = "/PrimaryEmailAddr/Address"},
    {.place = Place::kBody, .field = 5, .wire = "/PrimaryPhone/FreeFormNumber"},
    {.place = Place::kBody, .field = 6, .wire = "/Notes"},
};
constexpr HttpBinding kHttpCreateCustomer = {.method = "POST", .path = "/customer",
    .rows = {kBindCreateCustomer, 7}, .body = BodyKind::kJson, .result_at = "/Customer"};
constexpr FieldRow kFieldsUpdateCustomerParams[] = {
    {"id", "Id of the entry.", nullptr, &kLimits3, {}, __builtin_offsetof(c::UpdateCustomerParams,
     id), Kind::kString, 1},
    {"sync_token", "SyncToken that the last reading gave.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateCustomerParams, sync_token), Kind::kString, 1},
    {"display_name", "Name of the customer, used once only.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::UpdateCustomerParams, display_name), Kind::kString, 0},
    {"given_name", "First name of the customer.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::UpdateCustomerParams, given_name), Kind::kString, 0},
    {"family_name", "Last name of the customer.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::UpdateCustomerParams, family_name), Kind::kString, 0},
    {"company_name", "Name of the company.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::UpdateCustomerParams, company_name), Kind::kString, 0},
    {"email", "Mail address of the customer.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UpdateCustomerParams, email), Kind::kString, 0},
    {"phone", "Telephone number.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::UpdateCustomerParams, phone), Kind::kString, 0},
    {"notes", "Notes about the customer.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::UpdateCustomerParams, notes), Kind::kString, 0},
    {"active", "False makes the customer inactive.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateCustomerParams, active), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdateCustomerParams = {"UpdateCustomerParams",
    {kFieldsUpdateCustomerParams, 10}, sizeof(c::UpdateCustomerParams), false};
static_assert(__is_same(decltype(c::UpdateCustomerParams::id), String));
static_assert(__is_same(decltype(c::UpdateCustomerParams::sync_token), String));
static_assert(__is_same(decltype(c::UpdateCustomerParams::display_name), Field<String>));
static_assert(__is_same(decltype(c::UpdateCustomerParams::given_name), Field<String>));
static_assert(__is_same(decltype(c::UpdateCustomerParams::family_name), Field<String>));
static_assert(__is_same(decltype(c::UpdateCustomerParams::company_name), Field<String>));
static_assert(__is_same(decltype(c::UpdateCustomerParams::email), Field<String>));
static_assert(__is_same(decltype(c::UpdateCustomerParams::phone), Field<String>));
static_assert(__is_same(decltype(c::UpdateCustomerParams::notes), Field<String>));
static_assert(__is_same(decltype(c::UpdateCustomerParams::active), Field<bool>));
constexpr BindRow kBindUpdateCustomer[] = {
    {.place = Place::kBody, .field = 0, .wire = "/Id"},
    {.place = Place::kBody, .field = 1, .wire = "/SyncToken"},
    {.place = Place::kBody, .wire = "/sparse", .constant = "true"},
    {.place = Place::kBody, .field = 2, .wire = "/DisplayName"},
    {.place = Place::kBody, .field = 3, .wire = "/GivenName"},
    {.place = Place::kBody, .field = 4, .wire = "/FamilyName"},
    {.place = Place::kBody, .field = 5, .wire = "/CompanyName"},
    {.place = Place::kBody, .field = 6, .wire = "/PrimaryEmailAddr/Address"},
    {.place = Place::kBody, .field = 7, .wire = "/PrimaryPhone/FreeFormNumber"},
    {.place = Place::kBody, .field = 8, .wire = "/Notes"},
    {.place = Place::kBody, .field = 9, .wire = "/Active"},
};
constexpr HttpBinding kHttpUpdateCustomer = {.method = "POST", .path = "/customer",
    .rows = {kBindUpdateCustomer, 11}, .body = BodyKind::kJson, .result_at = "/Customer"};
constexpr FieldRow kFieldsListPaymentsParams[] = {
    {"start_position", "First entry, from 1; for the next page add max_results.", "1", &kLimits1,
     {}, __builtin_offsetof(c::ListPaymentsParams, start_position), Kind::kInteger, 0},
    {"max_results", "How many entries.", "50", &kLimits2, {},
     __builtin_offsetof(c::ListPaymentsParams, max_results), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListPaymentsParams = {"ListPaymentsParams", {kFieldsListPaymentsParams,
    2}, sizeof(c::ListPaymentsParams), false};
static_assert(__is_same(decltype(c::ListPaymentsParams::start_position), Field<long long>));
static_assert(__is_same(decltype(c::ListPaymentsParams::max_results), Field<long long>));
constexpr FieldRow kFieldsPaymentLineItemLinkedTxnItem[] = {
    {"TxnId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PaymentLineItemLinkedTxnItem,
     txn_id), Kind::kString, 0},
    {"TxnType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PaymentLineItemLinkedTxnItem,
     txn_type), Kind::kString, 0},
};
constexpr ObjectTable kObjectPaymentLineItemLinkedTxnItem = {"PaymentLineItemLinkedTxnItem",
    {kFieldsPaymentLineItemLinkedTxnItem, 2}, sizeof(c::PaymentLineItemLinkedTxnItem), true};
static_assert(__is_same(decltype(c::PaymentLineItemLinkedTxnItem::txn_id), Field<String>));
static_assert(__is_same(decltype(c::PaymentLineItemLinkedTxnItem::txn_type), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectPaymentLineItemLinkedTxnItem}};
constexpr FieldRow kFieldsPaymentLineItem[] = {
    {"Amount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PaymentLineItem, amount),
     Kind::kNumber, 0},
    {"LinkedTxn", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::PaymentLineItem, linked_txn), Kind::kList, 0},
};
constexpr ObjectTable kObjectPaymentLineItem = {"PaymentLineItem", {kFieldsPaymentLineItem, 2},
    sizeof(c::PaymentLineItem), true};
static_assert(__is_same(decltype(c::PaymentLineItem::amount), Field<double>));
static_assert(__is_same(decltype(c::PaymentLineItem::linked_txn),
    Field<List<c::PaymentLineItemLinkedTxnItem>>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectPaymentLineItem}};
constexpr FieldRow kFieldsPayment[] = {
    {"Id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Payment, id), Kind::kString, 0},
    {"SyncToken", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Payment, sync_token),
     Kind::kString, 0},
    {"TxnDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Payment, txn_date),
     Kind::kString, 0},
    {"TotalAmt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Payment, total_amt),
     Kind::kNumber, 0},
    {"UnappliedAmt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Payment, unapplied_amt),
     Kind::kNumber, 0},
    {"CustomerRef", nullptr, nullptr, nullptr, {.object = &kObjectReference},
     __builtin_offsetof(c::Payment, customer_ref), Kind::kObject, 0},
    {"PaymentRefNum", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Payment,
     payment_ref_num), Kind::kString, 0},
    {"Line", nullptr, nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::Payment, line),
     Kind::kList, 0},
};
constexpr ObjectTable kObjectPayment = {"Payment", {kFieldsPayment, 8}, sizeof(c::Payment), true};
static_assert(__is_same(decltype(c::Payment::id), Field<String>));
static_assert(__is_same(decltype(c::Payment::sync_token), Field<String>));
static_assert(__is_same(decltype(c::Payment::txn_date), Field<String>));
static_assert(__is_same(decltype(c::Payment::total_amt), Field<double>));
static_assert(__is_same(decltype(c::Payment::unapplied_amt), Field<double>));
static_assert(__is_same(decltype(c::Payment::customer_ref), Field<c::Reference>));
static_assert(__is_same(decltype(c::Payment::payment_ref_num), Field<String>));
static_assert(__is_same(decltype(c::Payment::line), Field<List<c::PaymentLineItem>>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectPayment}};
constexpr FieldRow kFieldsListPaymentsResult[] = {
    {"Payment", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::ListPaymentsResult, payment), Kind::kList, 0},
    {"startPosition", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListPaymentsResult,
     start_position), Kind::kInteger, 0},
    {"maxResults", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListPaymentsResult,
     max_results), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListPaymentsResult = {"ListPaymentsResult", {kFieldsListPaymentsResult,
    3}, sizeof(c::ListPaymentsResult), true};
static_assert(__is_same(decltype(c::ListPaymentsResult::payment), Field<List<c::Payment>>));
static_assert(__is_same(decltype(c::ListPaymentsResult::start_position), Field<long long>));
static_assert(__is_same(decltype(c::ListPaymentsResult::max_results), Field<long long>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListPaymentsResult}};
constexpr BindRow kBindListPayments[] = {
    {.place = Place::kQuery, .wire = "query",
     .text = "select * from Payment orderby TxnDate desc startposition {start_position} "
     "maxresults {max_results}"},
};
constexpr HttpBinding kHttpListPayments = {.method = "GET", .path = "/query",
    .rows = {kBindListPayments, 1}, .result_at = "/QueryResponse"};
constexpr Limits kLimits16 = {.has = 3, .minimum = 0, .maximum = 99999999999};
constexpr FieldRow kFieldsRecordPaymentParams[] = {
    {"customer_id", "Id of the customer.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::RecordPaymentParams, customer_id), Kind::kString, 1},
    {"amount", "Amount of the payment.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::RecordPaymentParams, amount), Kind::kNumber, 1},
    {"invoice_id", "Id of the invoice that is paid.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::RecordPaymentParams, invoice_id), Kind::kString, 1},
    {"txn_date", "Day of the entry.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::RecordPaymentParams, txn_date), Kind::kString, 0},
};
constexpr ObjectTable kObjectRecordPaymentParams = {"RecordPaymentParams",
    {kFieldsRecordPaymentParams, 4}, sizeof(c::RecordPaymentParams), false};
static_assert(__is_same(decltype(c::RecordPaymentParams::customer_id), String));
static_assert(__is_same(decltype(c::RecordPaymentParams::amount), double));
static_assert(__is_same(decltype(c::RecordPaymentParams::invoice_id), String));
static_assert(__is_same(decltype(c::RecordPaymentParams::txn_date), Field<String>));
constexpr BindRow kBindRecordPayment[] = {
    {.place = Place::kBody, .field = 0, .wire = "/CustomerRef/value"},
    {.place = Place::kBody, .field = 1, .wire = "/TotalAmt"},
    {.place = Place::kBody, .field = 3, .wire = "/TxnDate"},
    {.place = Place::kBody, .field = 1, .wire = "/Line/0/Amount"},
    {.place = Place::kBody, .field = 2, .wire = "/Line/0/LinkedTxn/0/TxnId"},
    {.place = Place::kBody, .wire = "/Line/0/LinkedTxn/0/TxnType", .constant = "\"Invoice\""},
};
constexpr HttpBinding kHttpRecordPayment = {.method = "POST", .path = "/payment",
    .rows = {kBindRecordPayment, 6}, .body = BodyKind::kJson, .result_at = "/Payment"};
constexpr FieldRow kFieldsListItemsParams[] = {
    {"start_position", "First entry, from 1; for the next page add max_results.", "1", &kLimits1,
     {}, __builtin_offsetof(c::ListItemsParams, start_position), Kind::kInteger, 0},
    {"max_results", "How many entries.", "50", &kLimits2, {}, __builtin_offsetof(c::ListItemsParams,
     max_results), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListItemsParams = {"ListItemsParams", {kFieldsListItemsParams, 2},
    sizeof(c::ListItemsParams), false};
static_assert(__is_same(decltype(c::ListItemsParams::start_position), Field<long long>));
static_assert(__is_same(decltype(c::ListItemsParams::max_results), Field<long long>));
constexpr FieldRow kFieldsItem[] = {
    {"Id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, id), Kind::kString, 0},
    {"SyncToken", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, sync_token),
     Kind::kString, 0},
    {"Name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, name), Kind::kString, 0},
    {"Type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, type), Kind::kString, 0},
    {"Description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, description),
     Kind::kString, 0},
    {"UnitPrice", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, unit_price),
     Kind::kNumber, 0},
    {"Active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, active), Kind::kBoolean,
     0},
    {"QtyOnHand", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, qty_on_hand),
     Kind::kNumber, 0},
};
constexpr ObjectTable kObjectItem = {"Item", {kFieldsItem, 8}, sizeof(c::Item), true};
static_assert(__is_same(decltype(c::Item::id), Field<String>));
static_assert(__is_same(decltype(c::Item::sync_token), Field<String>));
static_assert(__is_same(decltype(c::Item::name), Field<String>));
static_assert(__is_same(decltype(c::Item::type), Field<String>));
static_assert(__is_same(decltype(c::Item::description), Field<String>));
static_assert(__is_same(decltype(c::Item::unit_price), Field<double>));
static_assert(__is_same(decltype(c::Item::active), Field<bool>));
static_assert(__is_same(decltype(c::Item::qty_on_hand), Field<double>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectItem}};
constexpr FieldRow kFieldsListItemsResult[] = {
    {"Item", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::ListItemsResult, item), Kind::kList, 0},
    {"startPosition", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListItemsResult,
     start_position), Kind::kInteger, 0},
    {"maxResults", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListItemsResult,
     max_results), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListItemsResult = {"ListItemsResult", {kFieldsListItemsResult, 3},
    sizeof(c::ListItemsResult), true};
static_assert(__is_same(decltype(c::ListItemsResult::item), Field<List<c::Item>>));
static_assert(__is_same(decltype(c::ListItemsResult::start_position), Field<long long>));
static_assert(__is_same(decltype(c::ListItemsResult::max_results), Field<long long>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListItemsResult}};
constexpr BindRow kBindListItems[] = {
    {.place = Place::kQuery, .wire = "query",
     .text = "select * from Item orderby Name startposition {start_position} maxresults "
     "{max_results}"},
};
constexpr HttpBinding kHttpListItems = {.method = "GET", .path = "/query", .rows = {kBindListItems,
    1}, .result_at = "/QueryResponse"};
constexpr Limits kLimits17 = {.has = 96, .min_size = 1, .max_size = 4000,
    .pattern = "^[sS][eE][lL][eE][cC][tT].+$"};
constexpr FieldRow kFieldsRunQueryParams[] = {
    {"query", "Query in QuickBooks' language, such as select * from Invoice where "
     "Balance > '0' orderby DueDate.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::RunQueryParams, query), Kind::kString, 1},
};
constexpr ObjectTable kObjectRunQueryParams = {"RunQueryParams", {kFieldsRunQueryParams, 1},
    sizeof(c::RunQueryParams), false};
static_assert(__is_same(decltype(c::RunQueryParams::query), String));
constexpr TypeRow kType15 = {Kind::kJson};
constexpr TypeRow kType16 = {Kind::kMap, false, {.element = &kType15}};
constexpr BindRow kBindRunQuery[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
};
constexpr HttpBinding kHttpRunQuery = {.method = "GET", .path = "/query", .rows = {kBindRunQuery,
    1}, .result_at = "/QueryResponse"};
constexpr const char* kNamesGetReportParamsReport[] = {"ProfitAndLoss", "ProfitAndLossDetail",
    "BalanceSheet", "CashFlow", "TrialBalance", "GeneralLedger", "AgedReceivables",
    "AgedReceivableDetail", "AgedPayables"};
constexpr EnumTable kEnumGetReportParamsReport = {"GetReportParamsReport",
    {kNamesGetReportParamsReport, 9}};
constexpr const char* kNamesGetReportParamsAccountingMethod[] = {"Cash", "Accrual"};
constexpr EnumTable kEnumGetReportParamsAccountingMethod = {"GetReportParamsAccountingMethod",
    {kNamesGetReportParamsAccountingMethod, 2}};
constexpr const char* kNamesGetReportParamsSummarizeColumnBy[] = {"Total", "Month", "Week", "Days",
    "Quarter", "Year", "Customers", "Vendors"};
constexpr EnumTable kEnumGetReportParamsSummarizeColumnBy = {"GetReportParamsSummarizeColumnBy",
    {kNamesGetReportParamsSummarizeColumnBy, 8}};
constexpr FieldRow kFieldsGetReportParams[] = {
    {"report", "Which report.", nullptr, nullptr, {.names = &kEnumGetReportParamsReport},
     __builtin_offsetof(c::GetReportParams, report), Kind::kEnum, 1},
    {"start_date", "First day, as 2026-07-01.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::GetReportParams, start_date), Kind::kString, 0},
    {"end_date", "Last day, as 2026-09-30.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::GetReportParams, end_date), Kind::kString, 0},
    {"accounting_method", "When income counts: at the payment, or at the invoice.", nullptr,
     nullptr, {.names = &kEnumGetReportParamsAccountingMethod},
     __builtin_offsetof(c::GetReportParams, accounting_method), Kind::kEnum, 0},
    {"summarize_column_by", "What the columns are.", nullptr, nullptr,
     {.names = &kEnumGetReportParamsSummarizeColumnBy}, __builtin_offsetof(c::GetReportParams,
     summarize_column_by), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetReportParams = {"GetReportParams", {kFieldsGetReportParams, 5},
    sizeof(c::GetReportParams), false};
static_assert(__is_same(decltype(c::GetReportParams::report), c::GetReportParamsReport));
static_assert(__is_same(decltype(c::GetReportParams::start_date), Field<String>));
static_assert(__is_same(decltype(c::GetReportParams::end_date), Field<String>));
static_assert(__is_same(decltype(c::GetReportParams::accounting_method),
    Field<c::GetReportParamsAccountingMethod>));
static_assert(__is_same(decltype(c::GetReportParams::summarize_column_by),
    Field<c::GetReportParamsSummarizeColumnBy>));
constexpr FieldRow kFieldsGetReportResultHeader[] = {
    {"ReportName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultHeader,
     report_name), Kind::kString, 0},
    {"StartPeriod", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultHeader,
     start_period), Kind::kString, 0},
    {"EndPeriod", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultHeader,
     end_period), Kind::kString, 0},
    {"ReportBasis", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultHeader,
     report_basis), Kind::kString, 0},
    {"Currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultHeader,
     currency), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetReportResultHeader = {"GetReportResultHeader",
    {kFieldsGetReportResultHeader, 5}, sizeof(c::GetReportResultHeader), true};
static_assert(__is_same(decltype(c::GetReportResultHeader::report_name), Field<String>));
static_assert(__is_same(decltype(c::GetReportResultHeader::start_period), Field<String>));
static_assert(__is_same(decltype(c::GetReportResultHeader::end_period), Field<String>));
static_assert(__is_same(decltype(c::GetReportResultHeader::report_basis), Field<String>));
static_assert(__is_same(decltype(c::GetReportResultHeader::currency), Field<String>));
constexpr FieldRow kFieldsGetReportResultColumnsColumnItem[] = {
    {"ColTitle", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetReportResultColumnsColumnItem, col_title), Kind::kString, 0},
    {"ColType", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetReportResultColumnsColumnItem, col_type), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetReportResultColumnsColumnItem = {"GetReportResultColumnsColumnItem",
    {kFieldsGetReportResultColumnsColumnItem, 2}, sizeof(c::GetReportResultColumnsColumnItem),
    true};
static_assert(__is_same(decltype(c::GetReportResultColumnsColumnItem::col_title), Field<String>));
static_assert(__is_same(decltype(c::GetReportResultColumnsColumnItem::col_type), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false,
    {.object = &kObjectGetReportResultColumnsColumnItem}};
constexpr FieldRow kFieldsGetReportResultColumns[] = {
    {"Column", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::GetReportResultColumns, column), Kind::kList, 0},
};
constexpr ObjectTable kObjectGetReportResultColumns = {"GetReportResultColumns",
    {kFieldsGetReportResultColumns, 1}, sizeof(c::GetReportResultColumns), true};
static_assert(__is_same(decltype(c::GetReportResultColumns::column),
    Field<List<c::GetReportResultColumnsColumnItem>>));
constexpr FieldRow kFieldsGetReportResultRows[] = {
    {"Row", nullptr, nullptr, nullptr, {.element = &kType16},
     __builtin_offsetof(c::GetReportResultRows, row), Kind::kList, 0},
};
constexpr ObjectTable kObjectGetReportResultRows = {"GetReportResultRows",
    {kFieldsGetReportResultRows, 1}, sizeof(c::GetReportResultRows), true};
static_assert(__is_same(decltype(c::GetReportResultRows::row), Field<List<List<Entry<Json>>>>));
constexpr FieldRow kFieldsGetReportResult[] = {
    {"Header", nullptr, nullptr, nullptr, {.object = &kObjectGetReportResultHeader},
     __builtin_offsetof(c::GetReportResult, header), Kind::kObject, 0},
    {"Columns", nullptr, nullptr, nullptr, {.object = &kObjectGetReportResultColumns},
     __builtin_offsetof(c::GetReportResult, columns), Kind::kObject, 0},
    {"Rows", nullptr, nullptr, nullptr, {.object = &kObjectGetReportResultRows},
     __builtin_offsetof(c::GetReportResult, rows), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetReportResult = {"GetReportResult", {kFieldsGetReportResult, 3},
    sizeof(c::GetReportResult), true};
static_assert(__is_same(decltype(c::GetReportResult::header), Field<c::GetReportResultHeader>));
static_assert(__is_same(decltype(c::GetReportResult::columns), Field<c::GetReportResultColumns>));
static_assert(__is_same(decltype(c::GetReportResult::rows), Field<c::GetReportResultRows>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectGetReportResult}};
constexpr BindRow kBindGetReport[] = {
    {.place = Place::kPath, .field = 0, .wire = "report"},
    {.place = Place::kQuery, .field = 1, .wire = "start_date"},
    {.place = Place::kQuery, .field = 2, .wire = "end_date"},
    {.place = Place::kQuery, .field = 3, .wire = "accounting_method"},
    {.place = Place::kQuery, .field = 4, .wire = "summarize_column_by"},
};
constexpr HttpBinding kHttpGetReport = {.method = "GET", .path = "/reports/{report}",
    .rows = {kBindGetReport, 5}};
constexpr ActionRow kActions[] = {
    {.name = "get_company", .title = "Read the company",
     .description = "Name, address and country of the company.", .effect = Effect::kRead,
     .params = &kObjectGetCompanyParams, .result = &kType1, .http = &kHttpGetCompany,
     .tool_name = "quickbooks_get_company"},
    {.name = "list_invoices", .title = "List invoices",
     .description = "Invoices, changed last first.", .effect = Effect::kRead,
     .params = &kObjectListInvoicesParams, .result = &kType4, .http = &kHttpListInvoices,
     .tool_name = "quickbooks_list_invoices"},
    {.name = "get_invoice", .title = "Read an invoice",
     .description = "One invoice with its lines.", .effect = Effect::kRead,
     .params = &kObjectGetInvoiceParams, .result = &kType3, .http = &kHttpGetInvoice,
     .tool_name = "quickbooks_get_invoice"},
    {.name = "create_invoice", .title = "Create an invoice",
     .description = "Writes an invoice; it is not sent.", .params = &kObjectCreateInvoiceParams,
     .result = &kType3, .http = &kHttpCreateInvoice, .tool_name = "quickbooks_create_invoice"},
    {.name = "update_invoice", .title = "Change an invoice",
     .description = "Changes what is given; lines replace all earlier ones.",
     .params = &kObjectUpdateInvoiceParams, .result = &kType3, .http = &kHttpUpdateInvoice,
     .tool_name = "quickbooks_update_invoice"},
    {.name = "send_invoice", .title = "Send an invoice",
     .description = "Sends an invoice to the customer by mail.",
     .params = &kObjectSendInvoiceParams, .result = &kType3, .http = &kHttpSendInvoice,
     .tool_name = "quickbooks_send_invoice"},
    {.name = "void_invoice", .title = "Void an invoice",
     .description = "Makes all amounts of an invoice zero, for good.",
     .effect = Effect::kDestructive, .params = &kObjectVoidInvoiceParams, .result = &kType3,
     .http = &kHttpVoidInvoice, .tool_name = "quickbooks_void_invoice"},
    {.name = "list_customers", .title = "List customers", .description = "Customers by name.",
     .effect = Effect::kRead, .params = &kObjectListCustomersParams, .result = &kType8,
     .http = &kHttpListCustomers, .tool_name = "quickbooks_list_customers"},
    {.name = "create_customer", .title = "Create a customer", .description = "Adds a customer.",
     .params = &kObjectCreateCustomerParams, .result = &kType7, .http = &kHttpCreateCustomer,
     .tool_name = "quickbooks_create_customer"},
    {.name = "update_customer", .title = "Change a customer",
     .description = "Changes what is given of a customer.", .params = &kObjectUpdateCustomerParams,
     .result = &kType7, .http = &kHttpUpdateCustomer, .tool_name = "quickbooks_update_customer"},
    {.name = "list_payments", .title = "List payments",
     .description = "Payments of customers, newest first.", .effect = Effect::kRead,
     .params = &kObjectListPaymentsParams, .result = &kType12, .http = &kHttpListPayments,
     .tool_name = "quickbooks_list_payments"},
    {.name = "record_payment", .title = "Record a payment",
     .description = "Writes down that a customer paid an invoice.",
     .params = &kObjectRecordPaymentParams, .result = &kType11, .http = &kHttpRecordPayment,
     .tool_name = "quickbooks_record_payment"},
    {.name = "list_items", .title = "List items",
     .description = "Products and services that are sold.", .effect = Effect::kRead,
     .params = &kObjectListItemsParams, .result = &kType14, .http = &kHttpListItems,
     .tool_name = "quickbooks_list_items"},
    {.name = "run_query", .title = "Run a query",
     .description = "Reads with a query in QuickBooks' own language.", .effect = Effect::kRead,
     .params = &kObjectRunQueryParams, .result = &kType16, .http = &kHttpRunQuery,
     .tool_name = "quickbooks_run_query"},
    {.name = "get_report", .title = "Read a report",
     .description = "A report such as profit and loss or balance sheet.", .effect = Effect::kRead,
     .params = &kObjectGetReportParams, .result = &kType18, .http = &kHttpGetReport,
     .tool_name = "quickbooks_get_report"},
};
constexpr NamedText kPairs1[] = {{"Accept", "application/json"}};
constexpr NamedText kPairs2[] = {{"minorversion", "75"}};
constexpr const char* kTexts2[] = {"/Fault/Error/0/Detail", "/Fault/Error/0/Message",
    "/fault/error/0/message"};
constexpr const char* kTexts3[] = {"/Fault/Error/0/code"};
constexpr RefusalRow kRefusals[] = {
    {.at = "/Fault"},
};
constexpr NamedText kPairs3[] = {{"610",
    "It was not found or made inactive; list the entries again."}, {"5010",
    "Somebody changed it meanwhile; read it again and use the new SyncToken."}, {"6240",
    "An entry with this name is there already; choose another name."}, {"6000",
    "A rule of the company's books forbids this; the words say which."}};
constexpr ApiRow kApi = {.base_url = "https://{host}/v3/company/{realm_id}",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .headers = {kPairs1, 1}, .query = {kPairs2, 1}, .errors = {.message = {kTexts2, 3},
    .code = {kTexts3, 1}, .refusals = {kRefusals, 1}, .hints = {kPairs3, 4}},
    .retry_after = "retry-after", .per_minute = 500, .concurrency = 10, .verify_method = "GET",
    .verify_path = "/companyinfo/{realm_id}", .verify_account = "/CompanyInfo/CompanyName"};
constexpr NamedText kPairs4[] = {{"quickbooks.api.intuit.com", "quickbooks.api.intuit.com"},
    {"sandbox-quickbooks.api.intuit.com", "sandbox-quickbooks.api.intuit.com"}};
constexpr Limits kLimits18 = {.pattern = "[0-9]+"};
constexpr Limits kLimits19 = {.const_json = "\"quickbooks.api.intuit.com\""};
constexpr TypeRow kType19 = {Kind::kString, false, {}, &kLimits19};
constexpr Limits kLimits20 = {.const_json = "\"sandbox-quickbooks.api.intuit.com\""};
constexpr TypeRow kType20 = {Kind::kString, false, {}, &kLimits20};
constexpr const TypeRow* kChoices1[] = {&kType19, &kType20};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 2}};
constexpr FieldRow kFieldsConnection[] = {
    {"realm_id", "Id of the company; the sign-in brings it.", nullptr, &kLimits18, {}, 0,
     Kind::kString, 1},
    {"host", "The live service, or the sandbox of the developer account.",
     "\"quickbooks.api.intuit.com\"", nullptr, {.alternatives = &kAlternatives1}, 0, Kind::kString,
     0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 2}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "realm_id", .label = "Company", .placeholder = "1234567890",
     .source = FieldSource::kCallback, .source_at = "realmId"},
    {.name = "host", .label = "API host", .kind = UserFieldKind::kSelect, .options = {kPairs4, 2}},
};
constexpr const char* kTexts4[] = {"{host}", "oauth.platform.intuit.com",
    "developer.api.intuit.com"};
constexpr const char* kTexts5[] = {"com.intuit.quickbooks.accounting"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "QuickBooks",
    .authorization_url = "https://appcenter.intuit.com/connect/oauth2",
    .token_url = "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer",
    .revoke_url = "https://developer.api.intuit.com/v2/oauth2/tokens/revoke", .scopes = {kTexts5,
    1}, .client_id_secret = "QUICKBOOKS_CLIENT_ID",
    .client_secret_secret = "QUICKBOOKS_CLIENT_SECRET", .token_auth_method = "basic",
    .pkce = false};
constexpr SecretRow kSecrets[] = {
    {"QUICKBOOKS_CLIENT_ID",
     "Client ID of your app (developer.intuit.com, the app, Keys and credentials).", true, false},
    {"QUICKBOOKS_CLIENT_SECRET", "Client secret of the same app.", true, false},
    {"QUICKBOOKS_VERIFIER_TOKEN", "Verifier token of the app's webhooks; needed for events only.",
     false, false},
};
constexpr EventRow kEvents0[] = {
    {"qbo.invoice.created.v1", "An invoice was written."},
    {"qbo.invoice.updated.v1", "An invoice changed."},
    {"qbo.invoice.emailed.v1", "An invoice was sent."},
    {"qbo.invoice.voided.v1", "An invoice was voided."},
    {"qbo.payment.created.v1", "A payment was recorded."},
    {"qbo.customer.created.v1", "A customer was added."},
    {"qbo.customer.updated.v1", "A customer changed."},
    {"qbo.bill.created.v1", "A bill was entered."},
    {"qbo.estimate.created.v1", "An estimate was written."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "developer.intuit.com, the app, Webhooks: this connector's webhook "
     "URL as endpoint, and the entities you want.", .event_type_field = "/0/type",
     .events = {kEvents0, 9}, .verify = {.scheme = VerifyScheme::kHmac,
     .secret = "QUICKBOOKS_VERIFIER_TOKEN", .algorithm = "sha256", .encoding = "base64",
     .header = "intuit-signature", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "/0/id"},
};
constexpr MatcherRow kMatchersInvoiceCreated[] = {
    {.source = "tool", .action = "create_invoice"},
    {.source = "webhook", .event = "qbo.invoice.created.v1"},
};
constexpr MatcherRow kMatchersInvoiceUpdated[] = {
    {.source = "tool", .action = "update_invoice"},
    {.source = "webhook", .event = "qbo.invoice.updated.v1"},
};
constexpr MatcherRow kMatchersInvoiceSent[] = {
    {.source = "tool", .action = "send_invoice"},
    {.source = "webhook", .event = "qbo.invoice.emailed.v1"},
};
constexpr MatcherRow kMatchersInvoiceVoided[] = {
    {.source = "tool", .action = "void_invoice"},
    {.source = "webhook", .event = "qbo.invoice.voided.v1"},
};
constexpr MatcherRow kMatchersCustomerCreated[] = {
    {.source = "tool", .action = "create_customer"},
};
constexpr MatcherRow kMatchersCustomerUpdated[] = {
    {.source = "tool", .action = "update_customer"},
};
constexpr MatcherRow kMatchersPaymentReceived[] = {
    {.source = "tool", .action = "record_payment"},
    {.source = "webhook", .event = "qbo.payment.created.v1"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "invoice_created", .display_name = "Invoice Created",
     .matchers = {kMatchersInvoiceCreated, 2}},
    {.id = "invoice_updated", .display_name = "Invoice Updated",
     .matchers = {kMatchersInvoiceUpdated, 2}},
    {.id = "invoice_sent", .display_name = "Invoice Sent", .matchers = {kMatchersInvoiceSent, 2}},
    {.id = "invoice_voided", .display_name = "Invoice Voided", .matchers = {kMatchersInvoiceVoided,
     2}},
    {.id = "customer_created", .display_name = "Customer Created",
     .matchers = {kMatchersCustomerCreated, 1}},
    {.id = "customer_updated", .display_name = "Customer Updated",
     .matchers = {kMatchersCustomerUpdated, 1}},
    {.id = "payment_received", .display_name = "Payment Received",
     .matchers = {kMatchersPaymentReceived, 2}},
};
constexpr ConnectorTable kConnector = {
    .name = "quickbooks",
    .display_name = "QuickBooks Online",
    .description = "Invoices, customers, payments, items and reports of a company in "
        "QuickBooks Online.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "quickbooks",
    .tool_description = "Reads and writes the books of a company. A change needs the SyncToken "
        "that reading gave. Amounts are in the company's currency unless it "
        "says otherwise. Show the user what you are about to write or send " "and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_company\",\"list_invoices\",\"get_invoice\",\"create_invoice\","
        "\"update_invoice\",\"send_invoice\",\"void_invoice\",\"list_customers\","
        "\"create_customer\",\"update_customer\",\"list_payments\",\"record_payment\","
        "\"list_items\",\"run_query\",\"get_report\"],\"description\":\"What "
        "to do.\"},\"start_position\":{\"type\":\"integer\",\"minimum\":1,"
        "\"maximum\":1000000,\"default\":1,\"description\":\"First entry, "
        "from 1; for the next page add max_results.\"},\"max_results\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":1000,\"default\":50,\"description\":\"How "
        "many entries.\"},\"query\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":4000,"
        "\"pattern\":\"^[sS][eE][lL][eE][cC][tT].+$\",\"description\":\"Query "
        "in QuickBooks' language, such as select * from Invoice where Balance "
        "> '0' orderby DueDate.\"},\"id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":20,\"pattern\":\"^[0-9]+$\",\"description\":\"Id of "
        "the entry.\"},\"sync_token\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":20,\"pattern\":\"^[0-9]+$\",\"description\":\"SyncToken "
        "that the last reading gave.\"},\"customer_id\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":20,\"pattern\":\"^[0-9]+$\",\"description\":\"Id "
        "of the customer.\"},\"lines\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":200,\"description\":\"Lines of the invoice.\",\"items\":{\"type\":\"obje"
        "ct\",\"properties\":{\"DetailType\":{\"type\":\"string\",\"enum\":[\"SalesItemLineDet"
        "ail\",\"DescriptionOnly\"],\"description\":\"SalesItemLineDetail "
        "for something sold.\"},\"Amount\":{\"type\":\"number\",\"minimum\":0,"
        "\"description\":\"Amount of the line: quantity times price.\"},\"Description\":{\"typ"
        "e\":\"string\",\"maxLength\":4000,\"description\":\"Words on the "
        "line.\"},\"SalesItemLineDetail\":{\"type\":\"object\",\"description\":\"What "
        "is sold.\",\"properties\":{\"ItemRef\":{\"type\":\"object\",\"properties\":{\"value\""
        ":{\"type\":\"string\",\"maxLength\":20,\"description\":\"Id of the "
        "item; list_items has it.\"}},\"required\":[\"value\"]},\"Qty\":{\"type\":\"number\","
        "\"minimum\":0,\"description\":\"Quantity.\"},\"UnitPrice\":{\"type\":\"number\","
        "\"minimum\":0,\"description\":\"Price of one.\"}}}},\"required\":[\"DetailType\","
        "\"Amount\"]}},\"txn_date\":{\"type\":\"string\",\"format\":\"date\","
        "\"description\":\"Day of the entry.\"},\"due_date\":{\"type\":\"string\","
        "\"format\":\"date\",\"description\":\"Day when it is due.\"},\"doc_number\":{\"type\""
        ":\"string\",\"minLength\":1,\"maxLength\":21,\"description\":\"Number "
        "of the invoice; without it QuickBooks counts on.\"},\"bill_email\":{\"type\":\"string"
        "\",\"format\":\"email\",\"description\":\"Mail address for the invoice.\"},"
        "\"memo\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1000,"
        "\"description\":\"Words to the customer on the invoice.\"},\"send_to\":{\"type\":\"st"
        "ring\",\"format\":\"email\",\"description\":\"Mail address to send "
        "to; without it the one of the invoice.\"},\"display_name\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":500,\"description\":\"Name of the customer,"
        " used once only.\"},\"given_name\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"First name of the customer.\"},"
        "\"family_name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"description\":\"Last name of the customer.\"},\"company_name\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":100,\"description\":\"Name of the "
        "company.\"},\"email\":{\"type\":\"string\",\"format\":\"email\",\"description\":\"Mai"
        "l address of the customer.\"},\"phone\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":30,\"description\":\"Telephone number.\"},\"notes\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":2000,\"description\":\"Notes about "
        "the customer.\"},\"active\":{\"type\":\"boolean\",\"description\":\"False "
        "makes the customer inactive.\"},\"amount\":{\"type\":\"number\",\"minimum\":0,"
        "\"maximum\":99999999999,\"description\":\"Amount of the payment.\"},"
        "\"invoice_id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20,"
        "\"pattern\":\"^[0-9]+$\",\"description\":\"Id of the invoice that "
        "is paid.\"},\"report\":{\"type\":\"string\",\"enum\":[\"ProfitAndLoss\","
        "\"ProfitAndLossDetail\",\"BalanceSheet\",\"CashFlow\",\"TrialBalance\","
        "\"GeneralLedger\",\"AgedReceivables\",\"AgedReceivableDetail\",\"AgedPayables\"],"
        "\"description\":\"Which report.\"},\"start_date\":{\"type\":\"string\","
        "\"format\":\"date\",\"description\":\"First day, as 2026-07-01.\"},"
        "\"end_date\":{\"type\":\"string\",\"format\":\"date\",\"description\":\"Last "
        "day, as 2026-09-30.\"},\"accounting_method\":{\"type\":\"string\","
        "\"enum\":[\"Cash\",\"Accrual\"],\"description\":\"When income counts: "
        "at the payment, or at the invoice.\"},\"summarize_column_by\":{\"type\":\"string\","
        "\"enum\":[\"Total\",\"Month\",\"Week\",\"Days\",\"Quarter\",\"Year\","
        "\"Customers\",\"Vendors\"],\"description\":\"What the columns are.\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "quickbooks",
    .actions = {kActions, 15},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 2},
    .egress = {kTexts4, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 7},
};

}  // namespace pie::detail::tables::quickbooks

namespace pie::quickbooks {

constinit const ConnectorTable kQuickbooks = ::pie::detail::tables::quickbooks::kConnector;

Task<GetCompanyResult> GetCompany(Context& context, GetCompanyParams params) {
  return Task<GetCompanyResult>(::pie::ContextAccess::Call(context, kQuickbooks, 0, &params));
}

Task<ListInvoicesResult> ListInvoices(Context& context, ListInvoicesParams params) {
  return Task<ListInvoicesResult>(::pie::ContextAccess::Call(context, kQuickbooks, 1, &params));
}

Task<Invoice> GetInvoice(Context& context, GetInvoiceParams params) {
  return Task<Invoice>(::pie::ContextAccess::Call(context, kQuickbooks, 2, &params));
}

Task<Invoice> CreateInvoice(Context& context, CreateInvoiceParams params) {
  return Task<Invoice>(::pie::ContextAccess::Call(context, kQuickbooks, 3, &params));
}

Task<Invoice> UpdateInvoice(Context& context, UpdateInvoiceParams params) {
  return Task<Invoice>(::pie::ContextAccess::Call(context, kQuickbooks, 4, &params));
}

Task<Invoice> SendInvoice(Context& context, SendInvoiceParams params) {
  return Task<Invoice>(::pie::ContextAccess::Call(context, kQuickbooks, 5, &params));
}

Task<Invoice> VoidInvoice(Context& context, VoidInvoiceParams params) {
  return Task<Invoice>(::pie::ContextAccess::Call(context, kQuickbooks, 6, &params));
}

Task<ListCustomersResult> ListCustomers(Context& context, ListCustomersParams params) {
  return Task<ListCustomersResult>(::pie::ContextAccess::Call(context, kQuickbooks, 7, &params));
}

Task<Customer> CreateCustomer(Context& context, CreateCustomerParams params) {
  return Task<Customer>(::pie::ContextAccess::Call(context, kQuickbooks, 8, &params));
}

Task<Customer> UpdateCustomer(Context& context, UpdateCustomerParams params) {
  return Task<Customer>(::pie::ContextAccess::Call(context, kQuickbooks, 9, &params));
}

Task<ListPaymentsResult> ListPayments(Context& context, ListPaymentsParams params) {
  return Task<ListPaymentsResult>(::pie::ContextAccess::Call(context, kQuickbooks, 10, &params));
}

Task<Payment> RecordPayment(Context& context, RecordPaymentParams params) {
  return Task<Payment>(::pie::ContextAccess::Call(context, kQuickbooks, 11, &params));
}

Task<ListItemsResult> ListItems(Context& context, ListItemsParams params) {
  return Task<ListItemsResult>(::pie::ContextAccess::Call(context, kQuickbooks, 12, &params));
}

Task<List<Entry<Json>>> RunQuery(Context& context, RunQueryParams params) {
  return Task<List<Entry<Json>>>(::pie::ContextAccess::Call(context, kQuickbooks, 13, &params));
}

Task<GetReportResult> GetReport(Context& context, GetReportParams params) {
  return Task<GetReportResult>(::pie::ContextAccess::Call(context, kQuickbooks, 14, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.quickbooks_client_id = context.Secret("QUICKBOOKS_CLIENT_ID");
  secrets.quickbooks_client_secret = context.Secret("QUICKBOOKS_CLIENT_SECRET");
  secrets.quickbooks_verifier_token = context.Secret("QUICKBOOKS_VERIFIER_TOKEN");
  return secrets;
}

}  // namespace pie::quickbooks
