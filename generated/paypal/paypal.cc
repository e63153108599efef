// Generated from plugins/paypal/paypal.pie. Do not edit.
#include "paypal/paypal.h"

#include "pie/generated.h"

namespace pie::detail::tables::paypal {
namespace c = ::pie::paypal;

constexpr const char* kTexts1[] = {"payments", "invoices", "commerce", "finance"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 3, .pattern = "^[A-Z]{3}$"};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 32,
    .pattern = "^[0-9]+([.][0-9]+)?$"};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 127};
constexpr Limits kLimits4 = {.format = "uri"};
constexpr FieldRow kFieldsCreateOrderParams[] = {
    {"currency_code", "Currency, such as EUR.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateOrderParams, currency_code), Kind::kString, 1},
    {"value", "Amount, such as 19.90.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateOrderParams, value), Kind::kString, 1},
    {"description", "What is paid for.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateOrderParams, description), Kind::kString, 0},
    {"custom_id", "Your own id of it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateOrderParams, custom_id), Kind::kString, 0},
    {"invoice_id", "Your own number of the bill; PayPal takes each once.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateOrderParams, invoice_id), Kind::kString, 0},
    {"return_url", "Where the payer comes back to after approving.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateOrderParams, return_url), Kind::kString, 0},
    {"cancel_url", "Where the payer comes back to after cancelling.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateOrderParams, cancel_url), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateOrderParams = {"CreateOrderParams", {kFieldsCreateOrderParams,
    7}, sizeof(c::CreateOrderParams), false};
static_assert(__is_same(decltype(c::CreateOrderParams::currency_code), String));
static_assert(__is_same(decltype(c::CreateOrderParams::value), String));
static_assert(__is_same(decltype(c::CreateOrderParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParams::custom_id), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParams::invoice_id), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParams::return_url), Field<String>));
static_assert(__is_same(decltype(c::CreateOrderParams::cancel_url), Field<String>));
constexpr FieldRow kFieldsOrderPayerName[] = {
    {"given_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderPayerName, given_name),
     Kind::kString, 0},
    {"surname", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderPayerName, surname),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectOrderPayerName = {"OrderPayerName", {kFieldsOrderPayerName, 2},
    sizeof(c::OrderPayerName), true};
static_assert(__is_same(decltype(c::OrderPayerName::given_name), Field<String>));
static_assert(__is_same(decltype(c::OrderPayerName::surname), Field<String>));
constexpr FieldRow kFieldsOrderPayer[] = {
    {"payer_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderPayer, payer_id),
     Kind::kString, 0},
    {"email_address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderPayer,
     email_address), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {.object = &kObjectOrderPayerName},
     __builtin_offsetof(c::OrderPayer, name), Kind::kObject, 0},
};
constexpr ObjectTable kObjectOrderPayer = {"OrderPayer", {kFieldsOrderPayer, 3},
    sizeof(c::OrderPayer), true};
static_assert(__is_same(decltype(c::OrderPayer::payer_id), Field<String>));
static_assert(__is_same(decltype(c::OrderPayer::email_address), Field<String>));
static_assert(__is_same(decltype(c::OrderPayer::name), Field<c::OrderPayerName>));
constexpr FieldRow kFieldsMoney[] = {
    {"currency_code", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Money, currency_code),
     Kind::kString, 0},
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Money, value), Kind::kString, 0},
};
constexpr ObjectTable kObjectMoney = {"Money", {kFieldsMoney, 2}, sizeof(c::Money), true};
static_assert(__is_same(decltype(c::Money::currency_code), Field<String>));
static_assert(__is_same(decltype(c::Money::value), Field<String>));
constexpr FieldRow kFieldsCaptureSellerReceivableBreakdown[] = {
    {"gross_amount", nullptr, nullptr, nullptr, {.object = &kObjectMoney},
     __builtin_offsetof(c::CaptureSellerReceivableBreakdown, gross_amount), Kind::kObject, 0},
    {"paypal_fee", nullptr, nullptr, nullptr, {.object = &kObjectMoney},
     __builtin_offsetof(c::CaptureSellerReceivableBreakdown, paypal_fee), Kind::kObject, 0},
    {"net_amount", nullptr, nullptr, nullptr, {.object = &kObjectMoney},
     __builtin_offsetof(c::CaptureSellerReceivableBreakdown, net_amount), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCaptureSellerReceivableBreakdown = {"CaptureSellerReceivableBreakdown",
    {kFieldsCaptureSellerReceivableBreakdown, 3}, sizeof(c::CaptureSellerReceivableBreakdown),
    true};
static_assert(__is_same(decltype(c::CaptureSellerReceivableBreakdown::gross_amount),
    Field<c::Money>));
static_assert(__is_same(decltype(c::CaptureSellerReceivableBreakdown::paypal_fee),
    Field<c::Money>));
static_assert(__is_same(decltype(c::CaptureSellerReceivableBreakdown::net_amount),
    Field<c::Money>));
constexpr FieldRow kFieldsCapture[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Capture, id), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Capture, status), Kind::kString,
     0},
    {"amount", nullptr, nullptr, nullptr, {.object = &kObjectMoney}, __builtin_offsetof(c::Capture,
     amount), Kind::kObject, 0},
    {"final_capture", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Capture, final_capture),
     Kind::kBoolean, 0},
    {"invoice_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Capture, invoice_id),
     Kind::kString, 0},
    {"custom_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Capture, custom_id),
     Kind::kString, 0},
    {"create_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Capture, create_time),
     Kind::kString, 0},
    {"update_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Capture, update_time),
     Kind::kString, 0},
    {"seller_receivable_breakdown", nullptr, nullptr, nullptr,
     {.object = &kObjectCaptureSellerReceivableBreakdown}, __builtin_offsetof(c::Capture,
     seller_receivable_breakdown), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCapture = {"Capture", {kFieldsCapture, 9}, sizeof(c::Capture), true};
static_assert(__is_same(decltype(c::Capture::id), Field<String>));
static_assert(__is_same(decltype(c::Capture::status), Field<String>));
static_assert(__is_same(decltype(c::Capture::amount), Field<c::Money>));
static_assert(__is_same(decltype(c::Capture::final_capture), Field<bool>));
static_assert(__is_same(decltype(c::Capture::invoice_id), Field<String>));
static_assert(__is_same(decltype(c::Capture::custom_id), Field<String>));
static_assert(__is_same(decltype(c::Capture::create_time), Field<String>));
static_assert(__is_same(decltype(c::Capture::update_time), Field<String>));
static_assert(__is_same(decltype(c::Capture::seller_receivable_breakdown),
    Field<c::CaptureSellerReceivableBreakdown>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectCapture}};
constexpr FieldRow kFieldsOrderPurchaseUnitsItemPayments[] = {
    {"captures", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::OrderPurchaseUnitsItemPayments, captures), Kind::kList, 0},
};
constexpr ObjectTable kObjectOrderPurchaseUnitsItemPayments = {"OrderPurchaseUnitsItemPayments",
    {kFieldsOrderPurchaseUnitsItemPayments, 1}, sizeof(c::OrderPurchaseUnitsItemPayments), true};
static_assert(__is_same(decltype(c::OrderPurchaseUnitsItemPayments::captures),
    Field<List<c::Capture>>));
constexpr FieldRow kFieldsOrderPurchaseUnitsItem[] = {
    {"reference_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderPurchaseUnitsItem,
     reference_id), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderPurchaseUnitsItem,
     description), Kind::kString, 0},
    {"custom_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderPurchaseUnitsItem,
     custom_id), Kind::kString, 0},
    {"invoice_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderPurchaseUnitsItem,
     invoice_id), Kind::kString, 0},
    {"amount", nullptr, nullptr, nullptr, {.object = &kObjectMoney},
     __builtin_offsetof(c::OrderPurchaseUnitsItem, amount), Kind::kObject, 0},
    {"payments", nullptr, nullptr, nullptr, {.object = &kObjectOrderPurchaseUnitsItemPayments},
     __builtin_offsetof(c::OrderPurchaseUnitsItem, payments), Kind::kObject, 0},
};
constexpr ObjectTable kObjectOrderPurchaseUnitsItem = {"OrderPurchaseUnitsItem",
    {kFieldsOrderPurchaseUnitsItem, 6}, sizeof(c::OrderPurchaseUnitsItem), true};
static_assert(__is_same(decltype(c::OrderPurchaseUnitsItem::reference_id), Field<String>));
static_assert(__is_same(decltype(c::OrderPurchaseUnitsItem::description), Field<String>));
static_assert(__is_same(decltype(c::OrderPurchaseUnitsItem::custom_id), Field<String>));
static_assert(__is_same(decltype(c::OrderPurchaseUnitsItem::invoice_id), Field<String>));
static_assert(__is_same(decltype(c::OrderPurchaseUnitsItem::amount), Field<c::Money>));
static_assert(__is_same(decltype(c::OrderPurchaseUnitsItem::payments),
    Field<c::OrderPurchaseUnitsItemPayments>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectOrderPurchaseUnitsItem}};
constexpr FieldRow kFieldsLink[] = {
    {"rel", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Link, rel), Kind::kString, 0},
    {"href", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Link, href), Kind::kString, 0},
    {"method", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Link, method), Kind::kString,
     0},
};
constexpr ObjectTable kObjectLink = {"Link", {kFieldsLink, 3}, sizeof(c::Link), true};
static_assert(__is_same(decltype(c::Link::rel), Field<String>));
static_assert(__is_same(decltype(c::Link::href), Field<String>));
static_assert(__is_same(decltype(c::Link::method), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectLink}};
constexpr FieldRow kFieldsOrder[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, id), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, status), Kind::kString,
     0},
    {"intent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, intent), Kind::kString,
     0},
    {"create_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Order, create_time),
     Kind::kString, 0},
    {"payer", nullptr, nullptr, nullptr, {.object = &kObjectOrderPayer},
     __builtin_offsetof(c::Order, payer), Kind::kObject, 0},
    {"purchase_units", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Order,
     purchase_units), Kind::kList, 0},
    {"links", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::Order, links),
     Kind::kList, 0},
};
constexpr ObjectTable kObjectOrder = {"Order", {kFieldsOrder, 7}, sizeof(c::Order), true};
static_assert(__is_same(decltype(c::Order::id), Field<String>));
static_assert(__is_same(decltype(c::Order::status), Field<String>));
static_assert(__is_same(decltype(c::Order::intent), Field<String>));
static_assert(__is_same(decltype(c::Order::create_time), Field<String>));
static_assert(__is_same(decltype(c::Order::payer), Field<c::OrderPayer>));
static_assert(__is_same(decltype(c::Order::purchase_units),
    Field<List<c::OrderPurchaseUnitsItem>>));
static_assert(__is_same(decltype(c::Order::links), Field<List<c::Link>>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectOrder}};
constexpr BindRow kBindCreateOrder[] = {
    {.place = Place::kHeader, .wire = "Prefer", .constant = "\"return=representation\""},
    {.place = Place::kBody, .wire = "/intent", .constant = "\"CAPTURE\""},
    {.place = Place::kBody, .field = 0, .wire = "/purchase_units/0/amount/currency_code"},
    {.place = Place::kBody, .field = 1, .wire = "/purchase_units/0/amount/value"},
    {.place = Place::kBody, .field = 2, .wire = "/purchase_units/0/description"},
    {.place = Place::kBody, .field = 3, .wire = "/purchase_units/0/custom_id"},
    {.place = Place::kBody, .field = 4, .wire = "/purchase_units/0/invoice_id"},
    {.place = Place::kBody, .field = 5,
     .wire = "/payment_source/paypal/experience_context/return_url"},
    {.place = Place::kBody, .field = 6,
     .wire = "/payment_source/paypal/experience_context/cancel_url"},
};
constexpr HttpBinding kHttpCreateOrder = {.method = "POST", .path = "/v2/checkout/orders",
    .rows = {kBindCreateOrder, 9}, .body = BodyKind::kJson,
    .idempotency_header = "PayPal-Request-Id"};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 36, .pattern = "^[A-Z0-9]+$"};
constexpr FieldRow kFieldsGetOrderParams[] = {
    {"id", "Id of the order.", nullptr, &kLimits5, {}, __builtin_offsetof(c::GetOrderParams, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectGetOrderParams = {"GetOrderParams", {kFieldsGetOrderParams, 1},
    sizeof(c::GetOrderParams), false};
static_assert(__is_same(decltype(c::GetOrderParams::id), String));
constexpr BindRow kBindGetOrder[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpGetOrder = {.method = "GET", .path = "/v2/checkout/orders/{id}",
    .rows = {kBindGetOrder, 1}};
constexpr FieldRow kFieldsCaptureOrderParams[] = {
    {"id", "Id of the order.", nullptr, &kLimits5, {}, __builtin_offsetof(c::CaptureOrderParams,
     id), Kind::kString, 1},
};
constexpr ObjectTable kObjectCaptureOrderParams = {"CaptureOrderParams", {kFieldsCaptureOrderParams,
    1}, sizeof(c::CaptureOrderParams), false};
static_assert(__is_same(decltype(c::CaptureOrderParams::id), String));
constexpr BindRow kBindCaptureOrder[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kHeader, .wire = "Content-Type", .constant = "\"application/json\""},
    {.place = Place::kHeader, .wire = "Prefer", .constant = "\"return=representation\""},
};
constexpr HttpBinding kHttpCaptureOrder = {.method = "POST",
    .path = "/v2/checkout/orders/{id}/capture", .rows = {kBindCaptureOrder, 3},
    .idempotency_header = "PayPal-Request-Id"};
constexpr FieldRow kFieldsGetCaptureParams[] = {
    {"capture_id", "Id of the capture: of the money that was taken.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetCaptureParams, capture_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetCaptureParams = {"GetCaptureParams", {kFieldsGetCaptureParams, 1},
    sizeof(c::GetCaptureParams), false};
static_assert(__is_same(decltype(c::GetCaptureParams::capture_id), String));
constexpr BindRow kBindGetCapture[] = {
    {.place = Place::kPath, .field = 0, .wire = "capture_id"},
};
constexpr HttpBinding kHttpGetCapture = {.method = "GET",
    .path = "/v2/payments/captures/{capture_id}", .rows = {kBindGetCapture, 1}};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr FieldRow kFieldsRefundCaptureParams[] = {
    {"capture_id", "Id of the capture: of the money that was taken.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::RefundCaptureParams, capture_id), Kind::kString, 1},
    {"currency_code", "Currency, such as EUR.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::RefundCaptureParams, currency_code), Kind::kString, 0},
    {"value", "Amount, such as 19.90.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::RefundCaptureParams, value), Kind::kString, 0},
    {"invoice_id", "Your own number of the bill; PayPal takes each once.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::RefundCaptureParams, invoice_id), Kind::kString, 0},
    {"note_to_payer", "Words to the payer.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::RefundCaptureParams, note_to_payer), Kind::kString, 0},
};
constexpr ObjectTable kObjectRefundCaptureParams = {"RefundCaptureParams",
    {kFieldsRefundCaptureParams, 5}, sizeof(c::RefundCaptureParams), false};
static_assert(__is_same(decltype(c::RefundCaptureParams::capture_id), String));
static_assert(__is_same(decltype(c::RefundCaptureParams::currency_code), Field<String>));
static_assert(__is_same(decltype(c::RefundCaptureParams::value), Field<String>));
static_assert(__is_same(decltype(c::RefundCaptureParams::invoice_id), Field<String>));
static_assert(__is_same(decltype(c::RefundCaptureParams::note_to_payer), Field<String>));
constexpr FieldRow kFieldsRefund[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refund, id), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refund, status), Kind::kString,
     0},
    {"amount", nullptr, nullptr, nullptr, {.object = &kObjectMoney}, __builtin_offsetof(c::Refund,
     amount), Kind::kObject, 0},
    {"invoice_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refund, invoice_id),
     Kind::kString, 0},
    {"note_to_payer", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refund, note_to_payer),
     Kind::kString, 0},
    {"create_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refund, create_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectRefund = {"Refund", {kFieldsRefund, 6}, sizeof(c::Refund), true};
static_assert(__is_same(decltype(c::Refund::id), Field<String>));
static_assert(__is_same(decltype(c::Refund::status), Field<String>));
static_assert(__is_same(decltype(c::Refund::amount), Field<c::Money>));
static_assert(__is_same(decltype(c::Refund::invoice_id), Field<String>));
static_assert(__is_same(decltype(c::Refund::note_to_payer), Field<String>));
static_assert(__is_same(decltype(c::Refund::create_time), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectRefund}};
constexpr BindRow kBindRefundCapture[] = {
    {.place = Place::kPath, .field = 0, .wire = "capture_id"},
    {.place = Place::kHeader, .wire = "Content-Type", .constant = "\"application/json\""},
    {.place = Place::kHeader, .wire = "Prefer", .constant = "\"return=representation\""},
    {.place = Place::kBody, .field = 1, .wire = "/amount/currency_code"},
    {.place = Place::kBody, .field = 2, .wire = "/amount/value"},
    {.place = Place::kBody, .field = 3, .wire = "/invoice_id"},
    {.place = Place::kBody, .field = 4, .wire = "/note_to_payer"},
};
constexpr HttpBinding kHttpRefundCapture = {.method = "POST",
    .path = "/v2/payments/captures/{capture_id}/refund", .rows = {kBindRefundCapture, 7},
    .body = BodyKind::kJson, .idempotency_header = "PayPal-Request-Id"};
constexpr Limits kLimits7 = {.format = "date-time"};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 19, .pattern = "^[A-Z0-9]+$"};
constexpr const char* kNamesListTransactionsParamsTransactionStatus[] = {"D", "P", "S", "V"};
constexpr EnumTable kEnumListTransactionsParamsTransactionStatus =
    {"ListTransactionsParamsTransactionStatus", {kNamesListTransactionsParamsTransactionStatus, 4}};
constexpr Limits kLimits9 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListTransactionsParams[] = {
    {"start_date", "Beginning of the time.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListTransactionsParams, start_date), Kind::kString, 1},
    {"end_date", "End of the time, at most 31 days later.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListTransactionsParams, end_date), Kind::kString, 1},
    {"transaction_id", "Only this transaction.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::ListTransactionsParams, transaction_id), Kind::kString, 0},
    {"transaction_status", "Only denied, pending, successful or reversed ones.", nullptr, nullptr,
     {.names = &kEnumListTransactionsParamsTransactionStatus},
     __builtin_offsetof(c::ListTransactionsParams, transaction_status), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits9, {}, __builtin_offsetof(c::ListTransactionsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTransactionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTransactionsParams = {"ListTransactionsParams",
    {kFieldsListTransactionsParams, 6}, sizeof(c::ListTransactionsParams), false};
static_assert(__is_same(decltype(c::ListTransactionsParams::start_date), String));
static_assert(__is_same(decltype(c::ListTransactionsParams::end_date), String));
static_assert(__is_same(decltype(c::ListTransactionsParams::transaction_id), Field<String>));
static_assert(__is_same(decltype(c::ListTransactionsParams::transaction_status),
    Field<c::ListTransactionsParamsTransactionStatus>));
static_assert(__is_same(decltype(c::ListTransactionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTransactionsParams::next_page), Field<String>));
constexpr FieldRow kFieldsTransactionTransactionInfo[] = {
    {"transaction_id", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::TransactionTransactionInfo, transaction_id), Kind::kString, 0},
    {"transaction_event_code", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::TransactionTransactionInfo, transaction_event_code), Kind::kString, 0},
    {"transaction_initiation_date", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::TransactionTransactionInfo, transaction_initiation_date), Kind::kString,
     0},
    {"transaction_amount", nullptr, nullptr, nullptr, {.object = &kObjectMoney},
     __builtin_offsetof(c::TransactionTransactionInfo, transaction_amount), Kind::kObject, 0},
    {"fee_amount", nullptr, nullptr, nullptr, {.object = &kObjectMoney},
     __builtin_offsetof(c::TransactionTransactionInfo, fee_amount), Kind::kObject, 0},
    {"transaction_status", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::TransactionTransactionInfo, transaction_status), Kind::kString, 0},
    {"transaction_subject", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::TransactionTransactionInfo, transaction_subject), Kind::kString, 0},
    {"invoice_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TransactionTransactionInfo,
     invoice_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectTransactionTransactionInfo = {"TransactionTransactionInfo",
    {kFieldsTransactionTransactionInfo, 8}, sizeof(c::TransactionTransactionInfo), true};
static_assert(__is_same(decltype(c::TransactionTransactionInfo::transaction_id), Field<String>));
static_assert(__is_same(decltype(c::TransactionTransactionInfo::transaction_event_code),
    Field<String>));
static_assert(__is_same(decltype(c::TransactionTransactionInfo::transaction_initiation_date),
    Field<String>));
static_assert(__is_same(decltype(c::TransactionTransactionInfo::transaction_amount),
    Field<c::Money>));
static_assert(__is_same(decltype(c::TransactionTransactionInfo::fee_amount), Field<c::Money>));
static_assert(__is_same(decltype(c::TransactionTransactionInfo::transaction_status),
    Field<String>));
static_assert(__is_same(decltype(c::TransactionTransactionInfo::transaction_subject),
    Field<String>));
static_assert(__is_same(decltype(c::TransactionTransactionInfo::invoice_id), Field<String>));
constexpr FieldRow kFieldsTransactionPayerInfoPayerName[] = {
    {"alternate_full_name", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::TransactionPayerInfoPayerName, alternate_full_name), Kind::kString, 0},
};
constexpr ObjectTable kObjectTransactionPayerInfoPayerName = {"TransactionPayerInfoPayerName",
    {kFieldsTransactionPayerInfoPayerName, 1}, sizeof(c::TransactionPayerInfoPayerName), true};
static_assert(__is_same(decltype(c::TransactionPayerInfoPayerName::alternate_full_name),
    Field<String>));
constexpr FieldRow kFieldsTransactionPayerInfo[] = {
    {"account_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TransactionPayerInfo,
     account_id), Kind::kString, 0},
    {"email_address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TransactionPayerInfo,
     email_address), Kind::kString, 0},
    {"payer_name", nullptr, nullptr, nullptr, {.object = &kObjectTransactionPayerInfoPayerName},
     __builtin_offsetof(c::TransactionPayerInfo, payer_name), Kind::kObject, 0},
};
constexpr ObjectTable kObjectTransactionPayerInfo = {"TransactionPayerInfo",
    {kFieldsTransactionPayerInfo, 3}, sizeof(c::TransactionPayerInfo), true};
static_assert(__is_same(decltype(c::TransactionPayerInfo::account_id), Field<String>));
static_assert(__is_same(decltype(c::TransactionPayerInfo::email_address), Field<String>));
static_assert(__is_same(decltype(c::TransactionPayerInfo::payer_name),
    Field<c::TransactionPayerInfoPayerName>));
constexpr FieldRow kFieldsTransaction[] = {
    {"transaction_info", nullptr, nullptr, nullptr, {.object = &kObjectTransactionTransactionInfo},
     __builtin_offsetof(c::Transaction, transaction_info), Kind::kObject, 0},
    {"payer_info", nullptr, nullptr, nullptr, {.object = &kObjectTransactionPayerInfo},
     __builtin_offsetof(c::Transaction, payer_info), Kind::kObject, 0},
};
constexpr ObjectTable kObjectTransaction = {"Transaction", {kFieldsTransaction, 2},
    sizeof(c::Transaction), true};
static_assert(__is_same(decltype(c::Transaction::transaction_info),
    Field<c::TransactionTransactionInfo>));
static_assert(__is_same(decltype(c::Transaction::payer_info), Field<c::TransactionPayerInfo>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectTransaction}};
constexpr FieldRow kFieldsListTransactionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListTransactionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTransactionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTransactionsResult = {"ListTransactionsResult",
    {kFieldsListTransactionsResult, 2}, sizeof(c::ListTransactionsResult), true};
static_assert(__is_same(decltype(c::ListTransactionsResult::items), List<c::Transaction>));
static_assert(__is_same(decltype(c::ListTransactionsResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectListTransactionsResult}};
constexpr BindRow kBindListTransactions[] = {
    {.place = Place::kQuery, .field = 0, .wire = "start_date"},
    {.place = Place::kQuery, .field = 1, .wire = "end_date"},
    {.place = Place::kQuery, .field = 2, .wire = "transaction_id"},
    {.place = Place::kQuery, .field = 3, .wire = "transaction_status"},
    {.place = Place::kQuery, .wire = "fields", .constant = "\"transaction_info,payer_info\""},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kPage, .items = "/transaction_details",
    .total_pointer = "/total_items", .param = "page", .size_param = "page_size", .size = 500};
constexpr HttpBinding kHttpListTransactions = {.method = "GET",
    .path = "/v1/reporting/transactions", .rows = {kBindListTransactions, 5},
    .pagination = &kPagination1};
constexpr FieldRow kFieldsGetBalanceParams[] = {
    {"as_of_time", "Time for which to tell the balance; without it now.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::GetBalanceParams, as_of_time), Kind::kString, 0},
    {"currency_code", "Currency, such as EUR.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetBalanceParams, currency_code), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetBalanceParams = {"GetBalanceParams", {kFieldsGetBalanceParams, 2},
    sizeof(c::GetBalanceParams), false};
static_assert(__is_same(decltype(c::GetBalanceParams::as_of_time), Field<String>));
static_assert(__is_same(decltype(c::GetBalanceParams::currency_code), Field<String>));
constexpr FieldRow kFieldsGetBalanceResultBalancesItem[] = {
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetBalanceResultBalancesItem,
     currency), Kind::kString, 0},
    {"primary", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetBalanceResultBalancesItem,
     primary), Kind::kBoolean, 0},
    {"total_balance", nullptr, nullptr, nullptr, {.object = &kObjectMoney},
     __builtin_offsetof(c::GetBalanceResultBalancesItem, total_balance), Kind::kObject, 0},
    {"available_balance", nullptr, nullptr, nullptr, {.object = &kObjectMoney},
     __builtin_offsetof(c::GetBalanceResultBalancesItem, available_balance), Kind::kObject, 0},
    {"withheld_balance", nullptr, nullptr, nullptr, {.object = &kObjectMoney},
     __builtin_offsetof(c::GetBalanceResultBalancesItem, withheld_balance), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetBalanceResultBalancesItem = {"GetBalanceResultBalancesItem",
    {kFieldsGetBalanceResultBalancesItem, 5}, sizeof(c::GetBalanceResultBalancesItem), true};
static_assert(__is_same(decltype(c::GetBalanceResultBalancesItem::currency), Field<String>));
static_assert(__is_same(decltype(c::GetBalanceResultBalancesItem::primary), Field<bool>));
static_assert(__is_same(decltype(c::GetBalanceResultBalancesItem::total_balance), Field<c::Money>));
static_assert(__is_same(decltype(c::GetBalanceResultBalancesItem::available_balance),
    Field<c::Money>));
static_assert(__is_same(decltype(c::GetBalanceResultBalancesItem::withheld_balance),
    Field<c::Money>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectGetBalanceResultBalancesItem}};
constexpr FieldRow kFieldsGetBalanceResult[] = {
    {"as_of_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetBalanceResult,
     as_of_time), Kind::kString, 0},
    {"last_refresh_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetBalanceResult,
     last_refresh_time), Kind::kString, 0},
    {"balances", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::GetBalanceResult, balances), Kind::kList, 0},
};
constexpr ObjectTable kObjectGetBalanceResult = {"GetBalanceResult", {kFieldsGetBalanceResult, 3},
    sizeof(c::GetBalanceResult), true};
static_assert(__is_same(decltype(c::GetBalanceResult::as_of_time), Field<String>));
static_assert(__is_same(decltype(c::GetBalanceResult::last_refresh_time), Field<String>));
static_assert(__is_same(decltype(c::GetBalanceResult::balances),
    Field<List<c::GetBalanceResultBalancesItem>>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectGetBalanceResult}};
constexpr BindRow kBindGetBalance[] = {
    {.place = Place::kQuery, .field = 0, .wire = "as_of_time"},
    {.place = Place::kQuery, .field = 1, .wire = "currency_code"},
};
constexpr HttpBinding kHttpGetBalance = {.method = "GET", .path = "/v1/reporting/balances",
    .rows = {kBindGetBalance, 2}};
constexpr FieldRow kFieldsListInvoicesParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits9, {}, __builtin_offsetof(c::ListInvoicesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListInvoicesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListInvoicesParams = {"ListInvoicesParams", {kFieldsListInvoicesParams,
    2}, sizeof(c::ListInvoicesParams), false};
static_assert(__is_same(decltype(c::ListInvoicesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListInvoicesParams::next_page), Field<String>));
constexpr FieldRow kFieldsInvoiceDetailPaymentTerm[] = {
    {"due_date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InvoiceDetailPaymentTerm,
     due_date), Kind::kString, 0},
};
constexpr ObjectTable kObjectInvoiceDetailPaymentTerm = {"InvoiceDetailPaymentTerm",
    {kFieldsInvoiceDetailPaymentTerm, 1}, sizeof(c::InvoiceDetailPaymentTerm), true};
static_assert(__is_same(decltype(c::InvoiceDetailPaymentTerm::due_date), Field<String>));
constexpr FieldRow kFieldsInvoiceDetail[] = {
    {"invoice_number", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InvoiceDetail,
     invoice_number), Kind::kString, 0},
    {"currency_code", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InvoiceDetail,
     currency_code), Kind::kString, 0},
    {"invoice_date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InvoiceDetail,
     invoice_date), Kind::kString, 0},
    {"note", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InvoiceDetail, note),
     Kind::kString, 0},
    {"payment_term", nullptr, nullptr, nullptr, {.object = &kObjectInvoiceDetailPaymentTerm},
     __builtin_offsetof(c::InvoiceDetail, payment_term), Kind::kObject, 0},
};
constexpr ObjectTable kObjectInvoiceDetail = {"InvoiceDetail", {kFieldsInvoiceDetail, 5},
    sizeof(c::InvoiceDetail), true};
static_assert(__is_same(decltype(c::InvoiceDetail::invoice_number), Field<String>));
static_assert(__is_same(decltype(c::InvoiceDetail::currency_code), Field<String>));
static_assert(__is_same(decltype(c::InvoiceDetail::invoice_date), Field<String>));
static_assert(__is_same(decltype(c::InvoiceDetail::note), Field<String>));
static_assert(__is_same(decltype(c::InvoiceDetail::payment_term),
    Field<c::InvoiceDetailPaymentTerm>));
constexpr FieldRow kFieldsInvoicePrimaryRecipientsItemBillingInfo[] = {
    {"email_address", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::InvoicePrimaryRecipientsItemBillingInfo, email_address), Kind::kString,
     0},
};
constexpr ObjectTable kObjectInvoicePrimaryRecipientsItemBillingInfo =
    {"InvoicePrimaryRecipientsItemBillingInfo", {kFieldsInvoicePrimaryRecipientsItemBillingInfo, 1},
    sizeof(c::InvoicePrimaryRecipientsItemBillingInfo), true};
static_assert(__is_same(decltype(c::InvoicePrimaryRecipientsItemBillingInfo::email_address),
    Field<String>));
constexpr FieldRow kFieldsInvoicePrimaryRecipientsItem[] = {
    {"billing_info", nullptr, nullptr, nullptr,
     {.object = &kObjectInvoicePrimaryRecipientsItemBillingInfo},
     __builtin_offsetof(c::InvoicePrimaryRecipientsItem, billing_info), Kind::kObject, 0},
};
constexpr ObjectTable kObjectInvoicePrimaryRecipientsItem = {"InvoicePrimaryRecipientsItem",
    {kFieldsInvoicePrimaryRecipientsItem, 1}, sizeof(c::InvoicePrimaryRecipientsItem), true};
static_assert(__is_same(decltype(c::InvoicePrimaryRecipientsItem::billing_info),
    Field<c::InvoicePrimaryRecipientsItemBillingInfo>));
constexpr TypeRow kType10 = {Kind::kObject, false,
    {.object = &kObjectInvoicePrimaryRecipientsItem}};
constexpr FieldRow kFieldsInvoice[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, id), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, status), Kind::kString,
     0},
    {"detail", nullptr, nullptr, nullptr, {.object = &kObjectInvoiceDetail},
     __builtin_offsetof(c::Invoice, detail), Kind::kObject, 0},
    {"primary_recipients", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::Invoice, primary_recipients), Kind::kList, 0},
    {"amount", nullptr, nullptr, nullptr, {.object = &kObjectMoney}, __builtin_offsetof(c::Invoice,
     amount), Kind::kObject, 0},
    {"due_amount", nullptr, nullptr, nullptr, {.object = &kObjectMoney},
     __builtin_offsetof(c::Invoice, due_amount), Kind::kObject, 0},
    {"links", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::Invoice,
     links), Kind::kList, 0},
};
constexpr ObjectTable kObjectInvoice = {"Invoice", {kFieldsInvoice, 7}, sizeof(c::Invoice), true};
static_assert(__is_same(decltype(c::Invoice::id), Field<String>));
static_assert(__is_same(decltype(c::Invoice::status), Field<String>));
static_assert(__is_same(decltype(c::Invoice::detail), Field<c::InvoiceDetail>));
static_assert(__is_same(decltype(c::Invoice::primary_recipients),
    Field<List<c::InvoicePrimaryRecipientsItem>>));
static_assert(__is_same(decltype(c::Invoice::amount), Field<c::Money>));
static_assert(__is_same(decltype(c::Invoice::due_amount), Field<c::Money>));
static_assert(__is_same(decltype(c::Invoice::links), Field<List<c::Link>>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectInvoice}};
constexpr FieldRow kFieldsListInvoicesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::ListInvoicesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListInvoicesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListInvoicesResult = {"ListInvoicesResult", {kFieldsListInvoicesResult,
    2}, sizeof(c::ListInvoicesResult), true};
static_assert(__is_same(decltype(c::ListInvoicesResult::items), List<c::Invoice>));
static_assert(__is_same(decltype(c::ListInvoicesResult::next_page), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListInvoicesResult}};
constexpr BindRow kBindListInvoices[] = {
    {.place = Place::kQuery, .wire = "total_required", .constant = "\"true\""},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kPage, .items = "/items",
    .total_pointer = "/total_items", .param = "page", .size_param = "page_size", .size = 100};
constexpr HttpBinding kHttpListInvoices = {.method = "GET", .path = "/v2/invoicing/invoices",
    .rows = {kBindListInvoices, 1}, .pagination = &kPagination2};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 40,
    .pattern = "^INV2-[A-Z0-9-]+$"};
constexpr FieldRow kFieldsGetInvoiceParams[] = {
    {"invoice", "Id of the invoice.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::GetInvoiceParams, invoice), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetInvoiceParams = {"GetInvoiceParams", {kFieldsGetInvoiceParams, 1},
    sizeof(c::GetInvoiceParams), false};
static_assert(__is_same(decltype(c::GetInvoiceParams::invoice), String));
constexpr BindRow kBindGetInvoice[] = {
    {.place = Place::kPath, .field = 0, .wire = "invoice"},
};
constexpr HttpBinding kHttpGetInvoice = {.method = "GET",
    .path = "/v2/invoicing/invoices/{invoice}", .rows = {kBindGetInvoice, 1}};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr Limits kLimits13 = {.has = 64, .max_size = 1000};
constexpr Limits kLimits14 = {.pattern = "^[0-9]+([.][0-9]+)?$"};
constexpr Limits kLimits15 = {.pattern = "^[A-Z]{3}$"};
constexpr FieldRow kFieldsCreateInvoiceParamsItemsItemUnitAmount[] = {
    {"currency_code", nullptr, nullptr, &kLimits15, {},
     __builtin_offsetof(c::CreateInvoiceParamsItemsItemUnitAmount, currency_code), Kind::kString,
     1},
    {"value", nullptr, nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateInvoiceParamsItemsItemUnitAmount, value), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateInvoiceParamsItemsItemUnitAmount =
    {"CreateInvoiceParamsItemsItemUnitAmount", {kFieldsCreateInvoiceParamsItemsItemUnitAmount, 2},
    sizeof(c::CreateInvoiceParamsItemsItemUnitAmount), true};
static_assert(__is_same(decltype(c::CreateInvoiceParamsItemsItemUnitAmount::currency_code),
    String));
static_assert(__is_same(decltype(c::CreateInvoiceParamsItemsItemUnitAmount::value), String));
constexpr FieldRow kFieldsCreateInvoiceParamsItemsItem[] = {
    {"name", "What it is.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateInvoiceParamsItemsItem, name), Kind::kString, 1},
    {"description", "More about it.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateInvoiceParamsItemsItem, description), Kind::kString, 0},
    {"quantity", "Quantity, such as 2.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateInvoiceParamsItemsItem, quantity), Kind::kString, 1},
    {"unit_amount", "Price of one.", nullptr, nullptr,
     {.object = &kObjectCreateInvoiceParamsItemsItemUnitAmount},
     __builtin_offsetof(c::CreateInvoiceParamsItemsItem, unit_amount), Kind::kObject, 1},
};
constexpr ObjectTable kObjectCreateInvoiceParamsItemsItem = {"CreateInvoiceParamsItemsItem",
    {kFieldsCreateInvoiceParamsItemsItem, 4}, sizeof(c::CreateInvoiceParamsItemsItem), true};
static_assert(__is_same(decltype(c::CreateInvoiceParamsItemsItem::name), String));
static_assert(__is_same(decltype(c::CreateInvoiceParamsItemsItem::description), Field<String>));
static_assert(__is_same(decltype(c::CreateInvoiceParamsItemsItem::quantity), String));
static_assert(__is_same(decltype(c::CreateInvoiceParamsItemsItem::unit_amount),
    c::CreateInvoiceParamsItemsItemUnitAmount));
constexpr TypeRow kType13 = {Kind::kObject, false,
    {.object = &kObjectCreateInvoiceParamsItemsItem}};
constexpr Limits kLimits16 = {.format = "email"};
constexpr Limits kLimits17 = {.has = 96, .min_size = 1, .max_size = 25};
constexpr Limits kLimits18 = {.has = 96, .min_size = 1, .max_size = 4000};
constexpr FieldRow kFieldsCreateInvoiceParams[] = {
    {"currency_code", "Currency, such as EUR.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateInvoiceParams, currency_code), Kind::kString, 1},
    {"items", "Lines of the invoice.", nullptr, &kLimits11, {.element = &kType13},
     __builtin_offsetof(c::CreateInvoiceParams, items), Kind::kList, 1},
    {"recipient_email", "Mail address of the person who shall pay.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::CreateInvoiceParams, recipient_email), Kind::kString, 0},
    {"invoice_number", "Number of the invoice.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::CreateInvoiceParams, invoice_number), Kind::kString, 0},
    {"invoice_note", "Words to the person who shall pay.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::CreateInvoiceParams, invoice_note), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateInvoiceParams = {"CreateInvoiceParams",
    {kFieldsCreateInvoiceParams, 5}, sizeof(c::CreateInvoiceParams), false};
static_assert(__is_same(decltype(c::CreateInvoiceParams::currency_code), String));
static_assert(__is_same(decltype(c::CreateInvoiceParams::items),
    List<c::CreateInvoiceParamsItemsItem>));
static_assert(__is_same(decltype(c::CreateInvoiceParams::recipient_email), Field<String>));
static_assert(__is_same(decltype(c::CreateInvoiceParams::invoice_number), Field<String>));
static_assert(__is_same(decltype(c::CreateInvoiceParams::invoice_note), Field<String>));
constexpr BindRow kBindCreateInvoice[] = {
    {.place = Place::kHeader, .wire = "Prefer", .constant = "\"return=representation\""},
    {.place = Place::kBody, .field = 0, .wire = "/detail/currency_code"},
    {.place = Place::kBody, .field = 3, .wire = "/detail/invoice_number"},
    {.place = Place::kBody, .field = 4, .wire = "/detail/note"},
    {.place = Place::kBody, .field = 2, .wire = "/primary_recipients/0/billing_info/email_address"},
    {.place = Place::kBody, .field = 1, .wire = "/items"},
};
constexpr HttpBinding kHttpCreateInvoice = {.method = "POST", .path = "/v2/invoicing/invoices",
    .rows = {kBindCreateInvoice, 6}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsSendInvoiceParams[] = {
    {"invoice", "Id of the invoice.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::SendInvoiceParams, invoice), Kind::kString, 1},
    {"subject", "Subject of the mail.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::SendInvoiceParams, subject), Kind::kString, 0},
    {"invoice_note", "Words to the person who shall pay.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::SendInvoiceParams, invoice_note), Kind::kString, 0},
    {"send_to_recipient", "Whether PayPal mails the invoice; without that it only gets a link.",
     "true", nullptr, {}, __builtin_offsetof(c::SendInvoiceParams, send_to_recipient),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectSendInvoiceParams = {"SendInvoiceParams", {kFieldsSendInvoiceParams,
    4}, sizeof(c::SendInvoiceParams), false};
static_assert(__is_same(decltype(c::SendInvoiceParams::invoice), String));
static_assert(__is_same(decltype(c::SendInvoiceParams::subject), Field<String>));
static_assert(__is_same(decltype(c::SendInvoiceParams::invoice_note), Field<String>));
static_assert(__is_same(decltype(c::SendInvoiceParams::send_to_recipient), Field<bool>));
constexpr FieldRow kFieldsSendInvoiceResult[] = {
    {"href", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SendInvoiceResult, href),
     Kind::kString, 0},
    {"rel", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SendInvoiceResult, rel),
     Kind::kString, 0},
    {"method", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SendInvoiceResult, method),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSendInvoiceResult = {"SendInvoiceResult", {kFieldsSendInvoiceResult,
    3}, sizeof(c::SendInvoiceResult), true};
static_assert(__is_same(decltype(c::SendInvoiceResult::href), Field<String>));
static_assert(__is_same(decltype(c::SendInvoiceResult::rel), Field<String>));
static_assert(__is_same(decltype(c::SendInvoiceResult::method), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectSendInvoiceResult}};
constexpr BindRow kBindSendInvoice[] = {
    {.place = Place::kPath, .field = 0, .wire = "invoice"},
    {.place = Place::kBody, .field = 1, .wire = "/subject"},
    {.place = Place::kBody, .field = 2, .wire = "/note"},
    {.place = Place::kBody, .field = 3, .wire = "/send_to_recipient"},
};
constexpr HttpBinding kHttpSendInvoice = {.method = "POST",
    .path = "/v2/invoicing/invoices/{invoice}/send", .rows = {kBindSendInvoice, 4},
    .body = BodyKind::kJson};
constexpr const char* kNamesListDisputesParamsDisputeState[] = {"REQUIRED_ACTION",
    "REQUIRED_OTHER_PARTY_ACTION", "UNDER_PAYPAL_REVIEW", "RESOLVED", "OPEN_INQUIRIES",
    "APPEALABLE"};
constexpr EnumTable kEnumListDisputesParamsDisputeState = {"ListDisputesParamsDisputeState",
    {kNamesListDisputesParamsDisputeState, 6}};
constexpr FieldRow kFieldsListDisputesParams[] = {
    {"dispute_state", "Only disputes in this state.", nullptr, nullptr,
     {.names = &kEnumListDisputesParamsDisputeState}, __builtin_offsetof(c::ListDisputesParams,
     dispute_state), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectListDisputesParams = {"ListDisputesParams", {kFieldsListDisputesParams,
    1}, sizeof(c::ListDisputesParams), false};
static_assert(__is_same(decltype(c::ListDisputesParams::dispute_state),
    Field<c::ListDisputesParamsDisputeState>));
constexpr FieldRow kFieldsDispute[] = {
    {"dispute_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Dispute, dispute_id),
     Kind::kString, 0},
    {"create_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Dispute, create_time),
     Kind::kString, 0},
    {"update_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Dispute, update_time),
     Kind::kString, 0},
    {"reason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Dispute, reason), Kind::kString,
     0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Dispute, status), Kind::kString,
     0},
    {"dispute_state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Dispute, dispute_state),
     Kind::kString, 0},
    {"dispute_amount", nullptr, nullptr, nullptr, {.object = &kObjectMoney},
     __builtin_offsetof(c::Dispute, dispute_amount), Kind::kObject, 0},
    {"dispute_life_cycle_stage", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Dispute,
     dispute_life_cycle_stage), Kind::kString, 0},
    {"seller_response_due_date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Dispute,
     seller_response_due_date), Kind::kString, 0},
};
constexpr ObjectTable kObjectDispute = {"Dispute", {kFieldsDispute, 9}, sizeof(c::Dispute), true};
static_assert(__is_same(decltype(c::Dispute::dispute_id), Field<String>));
static_assert(__is_same(decltype(c::Dispute::create_time), Field<String>));
static_assert(__is_same(decltype(c::Dispute::update_time), Field<String>));
static_assert(__is_same(decltype(c::Dispute::reason), Field<String>));
static_assert(__is_same(decltype(c::Dispute::status), Field<String>));
static_assert(__is_same(decltype(c::Dispute::dispute_state), Field<String>));
static_assert(__is_same(decltype(c::Dispute::dispute_amount), Field<c::Money>));
static_assert(__is_same(decltype(c::Dispute::dispute_life_cycle_stage), Field<String>));
static_assert(__is_same(decltype(c::Dispute::seller_response_due_date), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectDispute}};
constexpr TypeRow kType16 = {Kind::kList, false, {.element = &kType15}};
constexpr BindRow kBindListDisputes[] = {
    {.place = Place::kQuery, .field = 0, .wire = "dispute_state"},
    {.place = Place::kQuery, .wire = "page_size", .constant = "\"50\""},
};
constexpr HttpBinding kHttpListDisputes = {.method = "GET", .path = "/v1/customer/disputes",
    .rows = {kBindListDisputes, 2}, .result_at = "/items"};
constexpr Limits kLimits19 = {.has = 96, .min_size = 1, .max_size = 255, .pattern = "^[A-Z0-9-]+$"};
constexpr FieldRow kFieldsGetDisputeParams[] = {
    {"dispute_id", "Id of the dispute.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::GetDisputeParams, dispute_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetDisputeParams = {"GetDisputeParams", {kFieldsGetDisputeParams, 1},
    sizeof(c::GetDisputeParams), false};
static_assert(__is_same(decltype(c::GetDisputeParams::dispute_id), String));
constexpr BindRow kBindGetDispute[] = {
    {.place = Place::kPath, .field = 0, .wire = "dispute_id"},
};
constexpr HttpBinding kHttpGetDispute = {.method = "GET",
    .path = "/v1/customer/disputes/{dispute_id}", .rows = {kBindGetDispute, 1}};
constexpr ActionRow kActions[] = {
    {.name = "create_order", .title = "Create an order",
     .description = "Prepares a payment; the payer approves it with the link approve or "
     "payer-action.", .params = &kObjectCreateOrderParams, .result = &kType4,
     .http = &kHttpCreateOrder, .tool_name = "paypal_create_order"},
    {.name = "get_order", .title = "Read an order",
     .description = "An order, whether it is approved, and its captures.", .effect = Effect::kRead,
     .params = &kObjectGetOrderParams, .result = &kType4, .http = &kHttpGetOrder,
     .tool_name = "paypal_get_order"},
    {.name = "capture_order", .title = "Take the money",
     .description = "Takes the money of an approved order.", .effect = Effect::kDestructive,
     .params = &kObjectCaptureOrderParams, .result = &kType4, .http = &kHttpCaptureOrder,
     .tool_name = "paypal_capture_order"},
    {.name = "get_capture", .title = "Read a capture",
     .description = "Money that was taken, with PayPal's fee.", .effect = Effect::kRead,
     .params = &kObjectGetCaptureParams, .result = &kType1, .http = &kHttpGetCapture,
     .tool_name = "paypal_get_capture"},
    {.name = "refund_capture", .title = "Refund",
     .description = "Gives back money that was taken: an amount, or all of it.",
     .effect = Effect::kDestructive, .params = &kObjectRefundCaptureParams, .result = &kType5,
     .http = &kHttpRefundCapture, .tool_name = "paypal_refund_capture"},
    {.name = "list_transactions", .title = "List transactions",
     .description = "Transactions of at most 31 days; new ones appear after some hours.",
     .effect = Effect::kRead, .params = &kObjectListTransactionsParams, .result = &kType7,
     .http = &kHttpListTransactions, .tool_name = "paypal_list_transactions"},
    {.name = "get_balance", .title = "Read balances",
     .description = "Balances of the account by currency.", .effect = Effect::kRead,
     .params = &kObjectGetBalanceParams, .result = &kType9, .http = &kHttpGetBalance,
     .tool_name = "paypal_get_balance"},
    {.name = "list_invoices", .title = "List invoices",
     .description = "Invoices of the account, newest first.", .effect = Effect::kRead,
     .params = &kObjectListInvoicesParams, .result = &kType12, .http = &kHttpListInvoices,
     .tool_name = "paypal_list_invoices"},
    {.name = "get_invoice", .title = "Read an invoice", .description = "One invoice.",
     .effect = Effect::kRead, .params = &kObjectGetInvoiceParams, .result = &kType11,
     .http = &kHttpGetInvoice, .tool_name = "paypal_get_invoice"},
    {.name = "create_invoice", .title = "Create an invoice",
     .description = "Writes a draft of an invoice.", .params = &kObjectCreateInvoiceParams,
     .result = &kType11, .http = &kHttpCreateInvoice, .tool_name = "paypal_create_invoice"},
    {.name = "send_invoice", .title = "Send an invoice",
     .description = "Sends a draft to the person who shall pay.",
     .params = &kObjectSendInvoiceParams, .result = &kType14, .http = &kHttpSendInvoice,
     .tool_name = "paypal_send_invoice"},
    {.name = "list_disputes", .title = "List disputes",
     .description = "The last 50 disputes that payers began.", .effect = Effect::kRead,
     .params = &kObjectListDisputesParams, .result = &kType16, .http = &kHttpListDisputes,
     .tool_name = "paypal_list_disputes"},
    {.name = "get_dispute", .title = "Read a dispute",
     .description = "One dispute with what has to be done.", .effect = Effect::kRead,
     .params = &kObjectGetDisputeParams, .result = &kType15, .http = &kHttpGetDispute,
     .tool_name = "paypal_get_dispute"},
};
constexpr const char* kTexts2[] = {"/details/0/description", "/message", "/error_description"};
constexpr const char* kTexts3[] = {"/details/0/issue"};
constexpr NamedText kPairs1[] = {{"ORDER_NOT_APPROVED",
    "The payer has to approve the order first; give them the approve link " "of the order."},
    {"ORDER_ALREADY_CAPTURED", "The money was taken already; get_order shows the capture."},
    {"CAPTURE_FULLY_REFUNDED", "Everything was given back already."}, {"INVALID_RESOURCE_ID",
    "Compare the id; sandbox and live have different ones."}, {"PERMISSION_DENIED",
    "The app lacks a feature for this; switch it on at Apps and Credentials "
    "(it works some hours later)."}};
constexpr ApiRow kApi = {.base_url = "https://{host}",
    .auth = {.kind = AuthKind::kClientCredentials, .name = "Authorization", .prefix = "Bearer ",
    .token_url = "https://{host}/v1/oauth2/token", .client_id = "{PAYPAL_CLIENT_ID}",
    .client_secret = "{PAYPAL_CLIENT_SECRET}", .token_auth_method = "basic",
    .token_body_is_form = true, .token_pointer = "/access_token", .expires_pointer = "/expires_in"},
    .errors = {.message = {kTexts2, 3}, .code = {kTexts3, 1}, .hints = {kPairs1, 5}},
    .retry_after = "retry-after", .per_second = 5, .verify_method = "GET",
    .verify_path = "/v1/notifications/webhooks"};
constexpr NamedText kPairs2[] = {{"api-m.paypal.com", "api-m.paypal.com"},
    {"api-m.sandbox.paypal.com", "api-m.sandbox.paypal.com"}};
constexpr Limits kLimits20 = {.const_json = "\"api-m.paypal.com\""};
constexpr TypeRow kType17 = {Kind::kString, false, {}, &kLimits20};
constexpr Limits kLimits21 = {.const_json = "\"api-m.sandbox.paypal.com\""};
constexpr TypeRow kType18 = {Kind::kString, false, {}, &kLimits21};
constexpr const TypeRow* kChoices1[] = {&kType17, &kType18};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 2}};
constexpr FieldRow kFieldsConnection[] = {
    {"host", "The live service, or the sandbox for trying things.", "\"api-m.paypal.com\"", nullptr,
     {.alternatives = &kAlternatives1}, 0, Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "host", .label = "API host", .kind = UserFieldKind::kSelect, .options = {kPairs2, 2}},
};
constexpr const char* kTexts4[] = {"{host}"};
constexpr SecretRow kSecrets[] = {
    {"PAYPAL_CLIENT_ID", "Client ID of your app (developer.paypal.com, Apps and Credentials).",
     true, true},
    {"PAYPAL_CLIENT_SECRET", "Secret of the same app.", true, true},
};
constexpr const char* kTexts5[] = {"/transaction_info/transaction_id"};
constexpr const char* kTexts6[] = {"/transaction_info/transaction_status"};
constexpr const char* kTexts7[] = {"/id"};
constexpr const char* kTexts8[] = {"/status", "/due_amount/value"};
constexpr const char* kTexts9[] = {"/dispute_id"};
constexpr const char* kTexts10[] = {"/status", "/update_time"};
constexpr PollRow kPolls0[] = {
    {.event = "transaction_changed", .action = 5,
     .arguments = "{\"start_date\":\"{ago:1d}\",\"end_date\":\"{now}\"}", .items = "/items",
     .id = {kTexts5, 1}, .version = {kTexts6, 1}},
    {.event = "invoice_changed", .action = 7, .items = "/items", .id = {kTexts7, 1},
     .version = {kTexts8, 2}, .newest_first = true},
    {.event = "dispute_changed", .action = 11, .items = "/items", .id = {kTexts9, 1},
     .version = {kTexts10, 2}},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval,
     .description = "Looks for transactions, invoices and disputes that are new or changed.",
     .every_ms = 900000, .polls = {kPolls0, 3}},
};
constexpr MatcherRow kMatchersOrderPlaced[] = {
    {.source = "tool", .action = "create_order"},
};
constexpr MatcherRow kMatchersPaymentReceived[] = {
    {.source = "tool", .action = "capture_order"},
};
constexpr MatcherRow kMatchersRefundIssued[] = {
    {.source = "tool", .action = "refund_capture"},
};
constexpr MatcherRow kMatchersInvoiceCreated[] = {
    {.source = "tool", .action = "create_invoice"},
};
constexpr MatcherRow kMatchersInvoiceSent[] = {
    {.source = "tool", .action = "send_invoice"},
};
constexpr MatcherRow kMatchersTransactionChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersInvoiceChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersDisputeChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "order_placed", .display_name = "Order Placed", .matchers = {kMatchersOrderPlaced, 1}},
    {.id = "payment_received", .display_name = "Payment Received",
     .matchers = {kMatchersPaymentReceived, 1}},
    {.id = "refund_issued", .display_name = "Refund Issued", .matchers = {kMatchersRefundIssued,
     1}},
    {.id = "invoice_created", .display_name = "Invoice Created",
     .matchers = {kMatchersInvoiceCreated, 1}},
    {.id = "invoice_sent", .display_name = "Invoice Sent", .matchers = {kMatchersInvoiceSent, 1}},
    {.id = "transaction_changed", .display_name = "Transaction New or Changed",
     .matchers = {kMatchersTransactionChanged, 1}},
    {.id = "invoice_changed", .display_name = "Invoice New or Changed",
     .matchers = {kMatchersInvoiceChanged, 1}},
    {.id = "dispute_changed", .display_name = "Dispute New or Changed",
     .matchers = {kMatchersDisputeChanged, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "paypal",
    .display_name = "PayPal",
    .description = "Orders, payments, refunds, invoices, transactions and disputes of "
        "a PayPal business account.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "paypal",
    .tool_description = "Reads and writes a PayPal business account. Capturing takes money "
        "and refunding gives it back: name amount, currency and payer. Show "
        "the user what you are about to do and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"create_order\",\"get_order\",\"capture_order\",\"get_capture\","
        "\"refund_capture\",\"list_transactions\",\"get_balance\",\"list_invoices\","
        "\"get_invoice\",\"create_invoice\",\"send_invoice\",\"list_disputes\","
        "\"get_dispute\"],\"description\":\"What to do.\"},\"id\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":36,\"pattern\":\"^[A-Z0-9]+$\",\"description\":\"Id "
        "of the order.\"},\"capture_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":36,\"pattern\":\"^[A-Z0-9]+$\",\"description\":\"Id "
        "of the capture: of the money that was taken.\"},\"currency_code\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":3,\"pattern\":\"^[A-Z]{3}$\",\"description\":\"Currenc"
        "y, such as EUR.\"},\"value\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":32,\"pattern\":\"^[0-9]+([.][0-9]+)?$\",\"description\":\"Amount,"
        " such as 19.90.\"},\"description\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":127,\"description\":\"What is paid for.\"},\"custom_id\":{\"type\":\"st"
        "ring\",\"minLength\":1,\"maxLength\":127,\"description\":\"Your own "
        "id of it.\"},\"invoice_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":127,\"description\":\"Your own number of the bill; "
        "PayPal takes each once.\"},\"return_url\":{\"type\":\"string\",\"format\":\"uri\","
        "\"description\":\"Where the payer comes back to after approving.\"},"
        "\"cancel_url\":{\"type\":\"string\",\"format\":\"uri\",\"description\":\"Where "
        "the payer comes back to after cancelling.\"},\"note_to_payer\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Words to the "
        "payer.\"},\"start_date\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"Beginning of the time.\"},\"end_date\":{\"type\":\"string\","
        "\"format\":\"date-time\",\"description\":\"End of the time, at most "
        "31 days later.\"},\"transaction_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":19,\"pattern\":\"^[A-Z0-9]+$\",\"description\":\"Only "
        "this transaction.\"},\"transaction_status\":{\"type\":\"string\","
        "\"enum\":[\"D\",\"P\",\"S\",\"V\"],\"description\":\"Only denied,"
        " pending, successful or reversed ones.\"},\"as_of_time\":{\"type\":\"string\","
        "\"format\":\"date-time\",\"description\":\"Time for which to tell "
        "the balance; without it now.\"},\"invoice\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":40,\"pattern\":\"^INV2-[A-Z0-9-]+$\","
        "\"description\":\"Id of the invoice.\"},\"invoice_number\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":25,\"description\":\"Number of the "
        "invoice.\"},\"recipient_email\":{\"type\":\"string\",\"format\":\"email\","
        "\"description\":\"Mail address of the person who shall pay.\"},\"invoice_note\":{\"ty"
        "pe\":\"string\",\"minLength\":1,\"maxLength\":4000,\"description\":\"Words "
        "to the person who shall pay.\"},\"items\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":100,\"description\":\"Lines of the invoice.\",\"items\":{\"type\":\"obje"
        "ct\",\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":200,\"description\":\"What it is.\"},\"description\":{\"type\":\"string"
        "\",\"maxLength\":1000,\"description\":\"More about it.\"},\"quantity\":{\"type\":\"st"
        "ring\",\"pattern\":\"^[0-9]+([.][0-9]+)?$\",\"description\":\"Quantity,"
        " such as 2.\"},\"unit_amount\":{\"type\":\"object\",\"properties\":{\"currency_code\""
        ":{\"type\":\"string\",\"pattern\":\"^[A-Z]{3}$\"},\"value\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]+([.][0-9]+)?$\"}},\"required\":[\"currency_code\","
        "\"value\"],\"description\":\"Price of one.\"}},\"required\":[\"name\","
        "\"quantity\",\"unit_amount\"]}},\"send_to_recipient\":{\"type\":\"boolean\","
        "\"default\":true,\"description\":\"Whether PayPal mails the invoice; "
        "without that it only gets a link.\"},\"subject\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":4000,\"description\":\"Subject of the "
        "mail.\"},\"dispute_state\":{\"type\":\"string\",\"enum\":[\"REQUIRED_ACTION\","
        "\"REQUIRED_OTHER_PARTY_ACTION\",\"UNDER_PAYPAL_REVIEW\",\"RESOLVED\","
        "\"OPEN_INQUIRIES\",\"APPEALABLE\"],\"description\":\"Only disputes "
        "in this state.\"},\"dispute_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"pattern\":\"^[A-Z0-9-]+$\",\"description\":\"Id "
        "of the dispute.\"},\"max_items\":{\"description\":\"Fetch pages until "
        "there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "paypal",
    .actions = {kActions, 13},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 1},
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::paypal

namespace pie::paypal {

constinit const ConnectorTable kPaypal = ::pie::detail::tables::paypal::kConnector;

Task<Order> CreateOrder(Context& context, CreateOrderParams params) {
  return Task<Order>(::pie::ContextAccess::Call(context, kPaypal, 0, &params));
}

Task<Order> GetOrder(Context& context, GetOrderParams params) {
  return Task<Order>(::pie::ContextAccess::Call(context, kPaypal, 1, &params));
}

Task<Order> CaptureOrder(Context& context, CaptureOrderParams params) {
  return Task<Order>(::pie::ContextAccess::Call(context, kPaypal, 2, &params));
}

Task<Capture> GetCapture(Context& context, GetCaptureParams params) {
  return Task<Capture>(::pie::ContextAccess::Call(context, kPaypal, 3, &params));
}

Task<Refund> RefundCapture(Context& context, RefundCaptureParams params) {
  return Task<Refund>(::pie::ContextAccess::Call(context, kPaypal, 4, &params));
}

Task<ListTransactionsResult> ListTransactions(Context& context, ListTransactionsParams params) {
  return Task<ListTransactionsResult>(::pie::ContextAccess::Call(context, kPaypal, 5, &params));
}

Task<GetBalanceResult> GetBalance(Context& context, GetBalanceParams params) {
  return Task<GetBalanceResult>(::pie::ContextAccess::Call(context, kPaypal, 6, &params));
}

Task<ListInvoicesResult> ListInvoices(Context& context, ListInvoicesParams params) {
  return Task<ListInvoicesResult>(::pie::ContextAccess::Call(context, kPaypal, 7, &params));
}

Task<Invoice> GetInvoice(Context& context, GetInvoiceParams params) {
  return Task<Invoice>(::pie::ContextAccess::Call(context, kPaypal, 8, &params));
}

Task<Invoice> CreateInvoice(Context& context, CreateInvoiceParams params) {
  return Task<Invoice>(::pie::ContextAccess::Call(context, kPaypal, 9, &params));
}

Task<SendInvoiceResult> SendInvoice(Context& context, SendInvoiceParams params) {
  return Task<SendInvoiceResult>(::pie::ContextAccess::Call(context, kPaypal, 10, &params));
}

Task<List<Dispute>> ListDisputes(Context& context, ListDisputesParams params) {
  return Task<List<Dispute>>(::pie::ContextAccess::Call(context, kPaypal, 11, &params));
}

Task<Dispute> GetDispute(Context& context, GetDisputeParams params) {
  return Task<Dispute>(::pie::ContextAccess::Call(context, kPaypal, 12, &params));
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.paypal_client_id = context.Secret("PAYPAL_CLIENT_ID");
  secrets.paypal_client_secret = context.Secret("PAYPAL_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::paypal
