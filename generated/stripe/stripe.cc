// Generated from plugins/stripe/stripe.pie. Do not edit.
#include "stripe/stripe.h"

#include "pie/generated.h"

namespace pie::detail::tables::stripe {
namespace c = ::pie::stripe;

constexpr const char* kTexts1[] = {"payments", "billing", "invoices", "subscriptions", "finance"};
constexpr Limits kLimits1 = {.has = 64, .max_size = 512, .format = "email"};
constexpr Limits kLimits2 = {.has = 1, .minimum = 0};
constexpr Limits kLimits3 = {.has = 3, .minimum = 1, .maximum = 100};
constexpr Limits kLimits4 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListCustomersParams[] = {
    {"email", "E-mail address, compared exactly.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListCustomersParams, email), Kind::kString, 0},
    {"created_after", "Only what was created at or after this Unix time.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListCustomersParams, created_after), Kind::kInteger, 0},
    {"limit", "Entries per page.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListCustomersParams, limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListCustomersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCustomersParams = {"ListCustomersParams",
    {kFieldsListCustomersParams, 5}, sizeof(c::ListCustomersParams), false};
static_assert(__is_same(decltype(c::ListCustomersParams::email), Field<String>));
static_assert(__is_same(decltype(c::ListCustomersParams::created_after), Field<long long>));
static_assert(__is_same(decltype(c::ListCustomersParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListCustomersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCustomersParams::next_page), Field<String>));
constexpr FieldRow kFieldsCustomer[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, name), Kind::kString,
     0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, email), Kind::kString,
     0},
    {"phone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, phone), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, description),
     Kind::kString, 0},
    {"balance", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, balance),
     Kind::kInteger, 0},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, currency),
     Kind::kString, 0},
    {"delinquent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, delinquent),
     Kind::kBoolean, 0},
    {"created", "Unix time.", nullptr, nullptr, {}, __builtin_offsetof(c::Customer, created),
     Kind::kInteger, 0},
    {"livemode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, livemode),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCustomer = {"Customer", {kFieldsCustomer, 10}, sizeof(c::Customer),
    true};
static_assert(__is_same(decltype(c::Customer::id), Field<String>));
static_assert(__is_same(decltype(c::Customer::name), Field<String>));
static_assert(__is_same(decltype(c::Customer::email), Field<String>));
static_assert(__is_same(decltype(c::Customer::phone), Field<String>));
static_assert(__is_same(decltype(c::Customer::description), Field<String>));
static_assert(__is_same(decltype(c::Customer::balance), Field<long long>));
static_assert(__is_same(decltype(c::Customer::currency), Field<String>));
static_assert(__is_same(decltype(c::Customer::delinquent), Field<bool>));
static_assert(__is_same(decltype(c::Customer::created), Field<long long>));
static_assert(__is_same(decltype(c::Customer::livemode), Field<bool>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectCustomer}};
constexpr FieldRow kFieldsListCustomersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListCustomersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCustomersResult = {"ListCustomersResult",
    {kFieldsListCustomersResult, 2}, sizeof(c::ListCustomersResult), true};
static_assert(__is_same(decltype(c::ListCustomersResult::items), List<c::Customer>));
static_assert(__is_same(decltype(c::ListCustomersResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListCustomersResult}};
constexpr BindRow kBindListCustomers[] = {
    {.place = Place::kQuery, .field = 0, .wire = "email"},
    {.place = Place::kQuery, .field = 1, .wire = "created[gte]"},
    {.place = Place::kQuery, .field = 2, .wire = "limit"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/data",
    .cursor_from_last = "/id", .more_pointer = "/has_more", .param = "starting_after"};
constexpr HttpBinding kHttpListCustomers = {.method = "GET", .path = "/v1/customers",
    .rows = {kBindListCustomers, 3}, .pagination = &kPagination1};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr FieldRow kFieldsGetCustomerParams[] = {
    {"customer", "Id of the customer (cus_…).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetCustomerParams, customer), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetCustomerParams = {"GetCustomerParams", {kFieldsGetCustomerParams,
    1}, sizeof(c::GetCustomerParams), false};
static_assert(__is_same(decltype(c::GetCustomerParams::customer), String));
constexpr BindRow kBindGetCustomer[] = {
    {.place = Place::kPath, .field = 0, .wire = "customer"},
};
constexpr HttpBinding kHttpGetCustomer = {.method = "GET", .path = "/v1/customers/{customer}",
    .rows = {kBindGetCustomer, 1}};
constexpr Limits kLimits6 = {.has = 64, .max_size = 256};
constexpr Limits kLimits7 = {.has = 64, .max_size = 20};
constexpr Limits kLimits8 = {.has = 64, .max_size = 5000};
constexpr Limits kLimits9 = {.has = 64, .max_size = 50};
constexpr Limits kLimits10 = {.has = 64, .max_size = 500};
constexpr TypeRow kType3 = {Kind::kString, false, {}, &kLimits10};
constexpr FieldRow kFieldsCreateCustomerParams[] = {
    {"email", "E-mail address, compared exactly.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateCustomerParams, email), Kind::kString, 0},
    {"name", "Name of the customer.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateCustomerParams, name), Kind::kString, 0},
    {"phone", "Telephone number.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateCustomerParams, phone), Kind::kString, 0},
    {"description", "Note that is kept with the object.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateCustomerParams, description), Kind::kString, 0},
    {"metadata", "Your own keys and values.", nullptr, &kLimits9, {.element = &kType3},
     __builtin_offsetof(c::CreateCustomerParams, metadata), Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateCustomerParams = {"CreateCustomerParams",
    {kFieldsCreateCustomerParams, 5}, sizeof(c::CreateCustomerParams), false};
static_assert(__is_same(decltype(c::CreateCustomerParams::email), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::name), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::phone), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::metadata), Field<List<Entry<String>>>));
constexpr BindRow kBindCreateCustomer[] = {
    {.place = Place::kBody, .field = 0, .wire = "/email"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/phone"},
    {.place = Place::kBody, .field = 3, .wire = "/description"},
    {.place = Place::kBody, .field = 4, .wire = "/metadata"},
};
constexpr HttpBinding kHttpCreateCustomer = {.method = "POST", .path = "/v1/customers",
    .rows = {kBindCreateCustomer, 5}, .body = BodyKind::kForm,
    .idempotency_header = "Idempotency-Key"};
constexpr Limits kLimits11 = {.has = 3, .minimum = 1, .maximum = 99999999};
constexpr Limits kLimits12 = {.pattern = "^[a-z]{3}$"};
constexpr Limits kLimits13 = {.format = "email"};
constexpr Limits kLimits14 = {.pattern = "^[A-Z]{2}$"};
constexpr FieldRow kFieldsCreateChargeParamsShippingAddress[] = {
    {"line1", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CreateChargeParamsShippingAddress, line1), Kind::kString, 1},
    {"line2", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CreateChargeParamsShippingAddress, line2), Kind::kString, 0},
    {"city", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateChargeParamsShippingAddress,
     city), Kind::kString, 0},
    {"postal_code", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CreateChargeParamsShippingAddress, postal_code), Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CreateChargeParamsShippingAddress, state), Kind::kString, 0},
    {"country", nullptr, nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateChargeParamsShippingAddress, country), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateChargeParamsShippingAddress =
    {"CreateChargeParamsShippingAddress", {kFieldsCreateChargeParamsShippingAddress, 6},
    sizeof(c::CreateChargeParamsShippingAddress), true};
static_assert(__is_same(decltype(c::CreateChargeParamsShippingAddress::line1), String));
static_assert(__is_same(decltype(c::CreateChargeParamsShippingAddress::line2), Field<String>));
static_assert(__is_same(decltype(c::CreateChargeParamsShippingAddress::city), Field<String>));
static_assert(__is_same(decltype(c::CreateChargeParamsShippingAddress::postal_code),
    Field<String>));
static_assert(__is_same(decltype(c::CreateChargeParamsShippingAddress::state), Field<String>));
static_assert(__is_same(decltype(c::CreateChargeParamsShippingAddress::country), Field<String>));
constexpr FieldRow kFieldsCreateChargeParamsShipping[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateChargeParamsShipping, name),
     Kind::kString, 1},
    {"phone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateChargeParamsShipping,
     phone), Kind::kString, 0},
    {"address", nullptr, nullptr, nullptr, {.object = &kObjectCreateChargeParamsShippingAddress},
     __builtin_offsetof(c::CreateChargeParamsShipping, address), Kind::kObject, 1},
};
constexpr ObjectTable kObjectCreateChargeParamsShipping = {"CreateChargeParamsShipping",
    {kFieldsCreateChargeParamsShipping, 3}, sizeof(c::CreateChargeParamsShipping), true};
static_assert(__is_same(decltype(c::CreateChargeParamsShipping::name), String));
static_assert(__is_same(decltype(c::CreateChargeParamsShipping::phone), Field<String>));
static_assert(__is_same(decltype(c::CreateChargeParamsShipping::address),
    c::CreateChargeParamsShippingAddress));
constexpr FieldRow kFieldsCreateChargeParams[] = {
    {"amount", "Amount in the smallest unit of the currency.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateChargeParams, amount), Kind::kInteger, 1},
    {"currency", "ISO code in lower case, for example usd.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateChargeParams, currency), Kind::kString, 1},
    {"customer", "Id of the customer (cus_…).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateChargeParams, customer), Kind::kString, 0},
    {"source", "Token or id of the card to charge; the customer's default one if " "absent.",
     nullptr, &kLimits5, {}, __builtin_offsetof(c::CreateChargeParams, source), Kind::kString, 0},
    {"description", "Note that is kept with the object.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateChargeParams, description), Kind::kString, 0},
    {"receipt_email", "Where to send the receipt.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateChargeParams, receipt_email), Kind::kString, 0},
    {"capture", "false only authorises the amount.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateChargeParams, capture), Kind::kBoolean, 0},
    {"shipping", "Where the goods go.", nullptr, nullptr,
     {.object = &kObjectCreateChargeParamsShipping}, __builtin_offsetof(c::CreateChargeParams,
     shipping), Kind::kObject, 0},
    {"metadata", "Your own keys and values.", nullptr, &kLimits9, {.element = &kType3},
     __builtin_offsetof(c::CreateChargeParams, metadata), Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateChargeParams = {"CreateChargeParams", {kFieldsCreateChargeParams,
    9}, sizeof(c::CreateChargeParams), false};
static_assert(__is_same(decltype(c::CreateChargeParams::amount), long long));
static_assert(__is_same(decltype(c::CreateChargeParams::currency), String));
static_assert(__is_same(decltype(c::CreateChargeParams::customer), Field<String>));
static_assert(__is_same(decltype(c::CreateChargeParams::source), Field<String>));
static_assert(__is_same(decltype(c::CreateChargeParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateChargeParams::receipt_email), Field<String>));
static_assert(__is_same(decltype(c::CreateChargeParams::capture), Field<bool>));
static_assert(__is_same(decltype(c::CreateChargeParams::shipping),
    Field<c::CreateChargeParamsShipping>));
static_assert(__is_same(decltype(c::CreateChargeParams::metadata), Field<List<Entry<String>>>));
constexpr FieldRow kFieldsCharge[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Charge, id), Kind::kString, 0},
    {"customer", "Id of the customer.", nullptr, nullptr, {}, __builtin_offsetof(c::Charge,
     customer), Kind::kString, 2},
    {"amount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Charge, amount), Kind::kInteger,
     0},
    {"amount_refunded", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Charge,
     amount_refunded), Kind::kInteger, 0},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Charge, currency),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Charge, status), Kind::kString,
     0},
    {"paid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Charge, paid), Kind::kBoolean, 0},
    {"captured", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Charge, captured),
     Kind::kBoolean, 0},
    {"failure_code", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Charge, failure_code),
     Kind::kString, 0},
    {"failure_message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Charge,
     failure_message), Kind::kString, 0},
    {"receipt_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Charge, receipt_url),
     Kind::kString, 0},
    {"created", "Unix time.", nullptr, nullptr, {}, __builtin_offsetof(c::Charge, created),
     Kind::kInteger, 0},
    {"livemode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Charge, livemode),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCharge = {"Charge", {kFieldsCharge, 13}, sizeof(c::Charge), true};
static_assert(__is_same(decltype(c::Charge::id), Field<String>));
static_assert(__is_same(decltype(c::Charge::customer), Field<String>));
static_assert(__is_same(decltype(c::Charge::amount), Field<long long>));
static_assert(__is_same(decltype(c::Charge::amount_refunded), Field<long long>));
static_assert(__is_same(decltype(c::Charge::currency), Field<String>));
static_assert(__is_same(decltype(c::Charge::status), Field<String>));
static_assert(__is_same(decltype(c::Charge::paid), Field<bool>));
static_assert(__is_same(decltype(c::Charge::captured), Field<bool>));
static_assert(__is_same(decltype(c::Charge::failure_code), Field<String>));
static_assert(__is_same(decltype(c::Charge::failure_message), Field<String>));
static_assert(__is_same(decltype(c::Charge::receipt_url), Field<String>));
static_assert(__is_same(decltype(c::Charge::created), Field<long long>));
static_assert(__is_same(decltype(c::Charge::livemode), Field<bool>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectCharge}};
constexpr BindRow kBindCreateCharge[] = {
    {.place = Place::kBody, .field = 0, .wire = "/amount"},
    {.place = Place::kBody, .field = 1, .wire = "/currency"},
    {.place = Place::kBody, .field = 2, .wire = "/customer"},
    {.place = Place::kBody, .field = 3, .wire = "/source"},
    {.place = Place::kBody, .field = 4, .wire = "/description"},
    {.place = Place::kBody, .field = 5, .wire = "/receipt_email"},
    {.place = Place::kBody, .field = 6, .wire = "/capture"},
    {.place = Place::kBody, .field = 7, .wire = "/shipping"},
    {.place = Place::kBody, .field = 8, .wire = "/metadata"},
};
constexpr HttpBinding kHttpCreateCharge = {.method = "POST", .path = "/v1/charges",
    .rows = {kBindCreateCharge, 9}, .body = BodyKind::kForm,
    .idempotency_header = "Idempotency-Key"};
constexpr const char* kNamesListSubscriptionsParamsStatus[] = {"active", "past_due", "unpaid",
    "canceled", "incomplete", "incomplete_expired", "trialing", "paused", "all", "ended"};
constexpr EnumTable kEnumListSubscriptionsParamsStatus = {"ListSubscriptionsParamsStatus",
    {kNamesListSubscriptionsParamsStatus, 10}};
constexpr FieldRow kFieldsListSubscriptionsParams[] = {
    {"customer", "Id of the customer (cus_…).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListSubscriptionsParams, customer), Kind::kString, 0},
    {"status", "Only subscriptions with this state.", nullptr, nullptr,
     {.names = &kEnumListSubscriptionsParamsStatus}, __builtin_offsetof(c::ListSubscriptionsParams,
     status), Kind::kEnum, 0},
    {"limit", "Entries per page.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListSubscriptionsParams, limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListSubscriptionsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSubscriptionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSubscriptionsParams = {"ListSubscriptionsParams",
    {kFieldsListSubscriptionsParams, 5}, sizeof(c::ListSubscriptionsParams), false};
static_assert(__is_same(decltype(c::ListSubscriptionsParams::customer), Field<String>));
static_assert(__is_same(decltype(c::ListSubscriptionsParams::status),
    Field<c::ListSubscriptionsParamsStatus>));
static_assert(__is_same(decltype(c::ListSubscriptionsParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListSubscriptionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListSubscriptionsParams::next_page), Field<String>));
constexpr FieldRow kFieldsSubscription[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription, id), Kind::kString,
     0},
    {"customer", "Id of the customer.", nullptr, nullptr, {}, __builtin_offsetof(c::Subscription,
     customer), Kind::kString, 2},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription, status),
     Kind::kString, 0},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription, currency),
     Kind::kString, 0},
    {"collection_method", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription,
     collection_method), Kind::kString, 0},
    {"cancel_at_period_end", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription,
     cancel_at_period_end), Kind::kBoolean, 0},
    {"current_period_start", "Unix time.", nullptr, nullptr, {}, __builtin_offsetof(c::Subscription,
     current_period_start), Kind::kInteger, 0},
    {"current_period_end", "Unix time.", nullptr, nullptr, {}, __builtin_offsetof(c::Subscription,
     current_period_end), Kind::kInteger, 0},
    {"created", "Unix time.", nullptr, nullptr, {}, __builtin_offsetof(c::Subscription, created),
     Kind::kInteger, 0},
    {"livemode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription, livemode),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectSubscription = {"Subscription", {kFieldsSubscription, 10},
    sizeof(c::Subscription), true};
static_assert(__is_same(decltype(c::Subscription::id), Field<String>));
static_assert(__is_same(decltype(c::Subscription::customer), Field<String>));
static_assert(__is_same(decltype(c::Subscription::status), Field<String>));
static_assert(__is_same(decltype(c::Subscription::currency), Field<String>));
static_assert(__is_same(decltype(c::Subscription::collection_method), Field<String>));
static_assert(__is_same(decltype(c::Subscription::cancel_at_period_end), Field<bool>));
static_assert(__is_same(decltype(c::Subscription::current_period_start), Field<long long>));
static_assert(__is_same(decltype(c::Subscription::current_period_end), Field<long long>));
static_assert(__is_same(decltype(c::Subscription::created), Field<long long>));
static_assert(__is_same(decltype(c::Subscription::livemode), Field<bool>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectSubscription}};
constexpr FieldRow kFieldsListSubscriptionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::ListSubscriptionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSubscriptionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListSubscriptionsResult = {"ListSubscriptionsResult",
    {kFieldsListSubscriptionsResult, 2}, sizeof(c::ListSubscriptionsResult), true};
static_assert(__is_same(decltype(c::ListSubscriptionsResult::items), List<c::Subscription>));
static_assert(__is_same(decltype(c::ListSubscriptionsResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectListSubscriptionsResult}};
constexpr BindRow kBindListSubscriptions[] = {
    {.place = Place::kQuery, .field = 0, .wire = "customer"},
    {.place = Place::kQuery, .field = 1, .wire = "status"},
    {.place = Place::kQuery, .field = 2, .wire = "limit"},
};
constexpr HttpBinding kHttpListSubscriptions = {.method = "GET", .path = "/v1/subscriptions",
    .rows = {kBindListSubscriptions, 3}, .pagination = &kPagination1};
constexpr const char* kNamesListInvoicesParamsInvoiceStatus[] = {"draft", "open", "paid",
    "uncollectible", "void"};
constexpr EnumTable kEnumListInvoicesParamsInvoiceStatus = {"ListInvoicesParamsInvoiceStatus",
    {kNamesListInvoicesParamsInvoiceStatus, 5}};
constexpr const char* kNamesListInvoicesParamsCollectionMethod[] = {"charge_automatically",
    "send_invoice"};
constexpr EnumTable kEnumListInvoicesParamsCollectionMethod = {"ListInvoicesParamsCollectionMethod",
    {kNamesListInvoicesParamsCollectionMethod, 2}};
constexpr FieldRow kFieldsListInvoicesParams[] = {
    {"customer", "Id of the customer (cus_…).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListInvoicesParams, customer), Kind::kString, 0},
    {"invoice_status", "Only invoices with this state.", nullptr, nullptr,
     {.names = &kEnumListInvoicesParamsInvoiceStatus}, __builtin_offsetof(c::ListInvoicesParams,
     invoice_status), Kind::kEnum, 0},
    {"collection_method", "How the invoice is paid.", nullptr, nullptr,
     {.names = &kEnumListInvoicesParamsCollectionMethod}, __builtin_offsetof(c::ListInvoicesParams,
     collection_method), Kind::kEnum, 0},
    {"created_after", "Only what was created at or after this Unix time.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListInvoicesParams, created_after), Kind::kInteger, 0},
    {"limit", "Entries per page.", nullptr, &kLimits3, {}, __builtin_offsetof(c::ListInvoicesParams,
     limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListInvoicesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListInvoicesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListInvoicesParams = {"ListInvoicesParams", {kFieldsListInvoicesParams,
    7}, sizeof(c::ListInvoicesParams), false};
static_assert(__is_same(decltype(c::ListInvoicesParams::customer), Field<String>));
static_assert(__is_same(decltype(c::ListInvoicesParams::invoice_status),
    Field<c::ListInvoicesParamsInvoiceStatus>));
static_assert(__is_same(decltype(c::ListInvoicesParams::collection_method),
    Field<c::ListInvoicesParamsCollectionMethod>));
static_assert(__is_same(decltype(c::ListInvoicesParams::created_after), Field<long long>));
static_assert(__is_same(decltype(c::ListInvoicesParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListInvoicesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListInvoicesParams::next_page), Field<String>));
constexpr FieldRow kFieldsInvoice[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, id), Kind::kString, 0},
    {"customer", "Id of the customer.", nullptr, nullptr, {}, __builtin_offsetof(c::Invoice,
     customer), Kind::kString, 2},
    {"number", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, number), Kind::kString,
     0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, status), Kind::kString,
     0},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, currency),
     Kind::kString, 0},
    {"amount_due", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, amount_due),
     Kind::kInteger, 0},
    {"amount_paid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, amount_paid),
     Kind::kInteger, 0},
    {"amount_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice,
     amount_remaining), Kind::kInteger, 0},
    {"total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, total), Kind::kInteger,
     0},
    {"due_date", "Unix time.", nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, due_date),
     Kind::kInteger, 0},
    {"hosted_invoice_url", "Page where the customer can pay.", nullptr, nullptr, {},
     __builtin_offsetof(c::Invoice, hosted_invoice_url), Kind::kString, 0},
    {"invoice_pdf", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, invoice_pdf),
     Kind::kString, 0},
    {"created", "Unix time.", nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, created),
     Kind::kInteger, 0},
    {"livemode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invoice, livemode),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectInvoice = {"Invoice", {kFieldsInvoice, 14}, sizeof(c::Invoice), true};
static_assert(__is_same(decltype(c::Invoice::id), Field<String>));
static_assert(__is_same(decltype(c::Invoice::customer), Field<String>));
static_assert(__is_same(decltype(c::Invoice::number), Field<String>));
static_assert(__is_same(decltype(c::Invoice::status), Field<String>));
static_assert(__is_same(decltype(c::Invoice::currency), Field<String>));
static_assert(__is_same(decltype(c::Invoice::amount_due), Field<long long>));
static_assert(__is_same(decltype(c::Invoice::amount_paid), Field<long long>));
static_assert(__is_same(decltype(c::Invoice::amount_remaining), Field<long long>));
static_assert(__is_same(decltype(c::Invoice::total), Field<long long>));
static_assert(__is_same(decltype(c::Invoice::due_date), Field<long long>));
static_assert(__is_same(decltype(c::Invoice::hosted_invoice_url), Field<String>));
static_assert(__is_same(decltype(c::Invoice::invoice_pdf), Field<String>));
static_assert(__is_same(decltype(c::Invoice::created), Field<long long>));
static_assert(__is_same(decltype(c::Invoice::livemode), Field<bool>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectInvoice}};
constexpr FieldRow kFieldsListInvoicesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::ListInvoicesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListInvoicesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListInvoicesResult = {"ListInvoicesResult", {kFieldsListInvoicesResult,
    2}, sizeof(c::ListInvoicesResult), true};
static_assert(__is_same(decltype(c::ListInvoicesResult::items), List<c::Invoice>));
static_assert(__is_same(decltype(c::ListInvoicesResult::next_page), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectListInvoicesResult}};
constexpr BindRow kBindListInvoices[] = {
    {.place = Place::kQuery, .field = 0, .wire = "customer"},
    {.place = Place::kQuery, .field = 1, .wire = "status"},
    {.place = Place::kQuery, .field = 2, .wire = "collection_method"},
    {.place = Place::kQuery, .field = 3, .wire = "created[gte]"},
    {.place = Place::kQuery, .field = 4, .wire = "limit"},
};
constexpr HttpBinding kHttpListInvoices = {.method = "GET", .path = "/v1/invoices",
    .rows = {kBindListInvoices, 5}, .pagination = &kPagination1};
constexpr const char* kNamesCreateInvoiceParamsCollectionMethod[] = {"charge_automatically",
    "send_invoice"};
constexpr EnumTable kEnumCreateInvoiceParamsCollectionMethod =
    {"CreateInvoiceParamsCollectionMethod", {kNamesCreateInvoiceParamsCollectionMethod, 2}};
constexpr Limits kLimits15 = {.has = 3, .minimum = 0, .maximum = 3650};
constexpr FieldRow kFieldsCreateInvoiceParams[] = {
    {"customer", "Id of the customer (cus_…).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateInvoiceParams, customer), Kind::kString, 1},
    {"collection_method", "How the invoice is paid.", nullptr, nullptr,
     {.names = &kEnumCreateInvoiceParamsCollectionMethod},
     __builtin_offsetof(c::CreateInvoiceParams, collection_method), Kind::kEnum, 0},
    {"days_until_due", "Days to pay; only with send_invoice.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CreateInvoiceParams, days_until_due), Kind::kInteger, 0},
    {"description", "Note that is kept with the object.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateInvoiceParams, description), Kind::kString, 0},
    {"auto_advance", "Whether Stripe finalises and collects the invoice by itself.", nullptr,
     nullptr, {}, __builtin_offsetof(c::CreateInvoiceParams, auto_advance), Kind::kBoolean, 0},
    {"currency", "ISO code in lower case, for example usd.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateInvoiceParams, currency), Kind::kString, 0},
    {"metadata", "Your own keys and values.", nullptr, &kLimits9, {.element = &kType3},
     __builtin_offsetof(c::CreateInvoiceParams, metadata), Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateInvoiceParams = {"CreateInvoiceParams",
    {kFieldsCreateInvoiceParams, 7}, sizeof(c::CreateInvoiceParams), false};
static_assert(__is_same(decltype(c::CreateInvoiceParams::customer), String));
static_assert(__is_same(decltype(c::CreateInvoiceParams::collection_method),
    Field<c::CreateInvoiceParamsCollectionMethod>));
static_assert(__is_same(decltype(c::CreateInvoiceParams::days_until_due), Field<long long>));
static_assert(__is_same(decltype(c::CreateInvoiceParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateInvoiceParams::auto_advance), Field<bool>));
static_assert(__is_same(decltype(c::CreateInvoiceParams::currency), Field<String>));
static_assert(__is_same(decltype(c::CreateInvoiceParams::metadata), Field<List<Entry<String>>>));
constexpr BindRow kBindCreateInvoice[] = {
    {.place = Place::kBody, .field = 0, .wire = "/customer"},
    {.place = Place::kBody, .field = 1, .wire = "/collection_method"},
    {.place = Place::kBody, .field = 2, .wire = "/days_until_due"},
    {.place = Place::kBody, .field = 3, .wire = "/description"},
    {.place = Place::kBody, .field = 4, .wire = "/auto_advance"},
    {.place = Place::kBody, .field = 5, .wire = "/currency"},
    {.place = Place::kBody, .field = 6, .wire = "/metadata"},
};
constexpr HttpBinding kHttpCreateInvoice = {.method = "POST", .path = "/v1/invoices",
    .rows = {kBindCreateInvoice, 7}, .body = BodyKind::kForm,
    .idempotency_header = "Idempotency-Key"};
constexpr FieldRow kFieldsAddInvoiceItemParams[] = {
    {"customer", "Id of the customer (cus_…).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::AddInvoiceItemParams, customer), Kind::kString, 1},
    {"invoice", "Id of a draft invoice (in_…).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::AddInvoiceItemParams, invoice), Kind::kString, 0},
    {"amount", "Amount in the smallest unit of the currency.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::AddInvoiceItemParams, amount), Kind::kInteger, 1},
    {"currency", "ISO code in lower case, for example usd.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::AddInvoiceItemParams, currency), Kind::kString, 1},
    {"description", "Note that is kept with the object.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::AddInvoiceItemParams, description), Kind::kString, 0},
};
constexpr ObjectTable kObjectAddInvoiceItemParams = {"AddInvoiceItemParams",
    {kFieldsAddInvoiceItemParams, 5}, sizeof(c::AddInvoiceItemParams), false};
static_assert(__is_same(decltype(c::AddInvoiceItemParams::customer), String));
static_assert(__is_same(decltype(c::AddInvoiceItemParams::invoice), Field<String>));
static_assert(__is_same(decltype(c::AddInvoiceItemParams::amount), long long));
static_assert(__is_same(decltype(c::AddInvoiceItemParams::currency), String));
static_assert(__is_same(decltype(c::AddInvoiceItemParams::description), Field<String>));
constexpr FieldRow kFieldsInvoiceItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InvoiceItem, id), Kind::kString, 0},
    {"amount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InvoiceItem, amount),
     Kind::kInteger, 0},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InvoiceItem, currency),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InvoiceItem, description),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectInvoiceItem = {"InvoiceItem", {kFieldsInvoiceItem, 4},
    sizeof(c::InvoiceItem), true};
static_assert(__is_same(decltype(c::InvoiceItem::id), Field<String>));
static_assert(__is_same(decltype(c::InvoiceItem::amount), Field<long long>));
static_assert(__is_same(decltype(c::InvoiceItem::currency), Field<String>));
static_assert(__is_same(decltype(c::InvoiceItem::description), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectInvoiceItem}};
constexpr BindRow kBindAddInvoiceItem[] = {
    {.place = Place::kBody, .field = 0, .wire = "/customer"},
    {.place = Place::kBody, .field = 1, .wire = "/invoice"},
    {.place = Place::kBody, .field = 2, .wire = "/amount"},
    {.place = Place::kBody, .field = 3, .wire = "/currency"},
    {.place = Place::kBody, .field = 4, .wire = "/description"},
};
constexpr HttpBinding kHttpAddInvoiceItem = {.method = "POST", .path = "/v1/invoiceitems",
    .rows = {kBindAddInvoiceItem, 5}, .body = BodyKind::kForm,
    .idempotency_header = "Idempotency-Key"};
constexpr FieldRow kFieldsGetInvoiceParams[] = {
    {"invoice", "Id of a draft invoice (in_…).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetInvoiceParams, invoice), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetInvoiceParams = {"GetInvoiceParams", {kFieldsGetInvoiceParams, 1},
    sizeof(c::GetInvoiceParams), false};
static_assert(__is_same(decltype(c::GetInvoiceParams::invoice), String));
constexpr BindRow kBindGetInvoice[] = {
    {.place = Place::kPath, .field = 0, .wire = "invoice"},
};
constexpr HttpBinding kHttpGetInvoice = {.method = "GET", .path = "/v1/invoices/{invoice}",
    .rows = {kBindGetInvoice, 1}};
constexpr FieldRow kFieldsFinalizeInvoiceParams[] = {
    {"invoice", "Id of a draft invoice (in_…).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::FinalizeInvoiceParams, invoice), Kind::kString, 1},
    {"auto_advance", "Whether Stripe finalises and collects the invoice by itself.", nullptr,
     nullptr, {}, __builtin_offsetof(c::FinalizeInvoiceParams, auto_advance), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectFinalizeInvoiceParams = {"FinalizeInvoiceParams",
    {kFieldsFinalizeInvoiceParams, 2}, sizeof(c::FinalizeInvoiceParams), false};
static_assert(__is_same(decltype(c::FinalizeInvoiceParams::invoice), String));
static_assert(__is_same(decltype(c::FinalizeInvoiceParams::auto_advance), Field<bool>));
constexpr BindRow kBindFinalizeInvoice[] = {
    {.place = Place::kPath, .field = 0, .wire = "invoice"},
    {.place = Place::kBody, .field = 1, .wire = "/auto_advance"},
};
constexpr HttpBinding kHttpFinalizeInvoice = {.method = "POST",
    .path = "/v1/invoices/{invoice}/finalize", .rows = {kBindFinalizeInvoice, 2},
    .body = BodyKind::kForm, .idempotency_header = "Idempotency-Key"};
constexpr FieldRow kFieldsSendInvoiceParams[] = {
    {"invoice", "Id of a draft invoice (in_…).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::SendInvoiceParams, invoice), Kind::kString, 1},
};
constexpr ObjectTable kObjectSendInvoiceParams = {"SendInvoiceParams", {kFieldsSendInvoiceParams,
    1}, sizeof(c::SendInvoiceParams), false};
static_assert(__is_same(decltype(c::SendInvoiceParams::invoice), String));
constexpr BindRow kBindSendInvoice[] = {
    {.place = Place::kPath, .field = 0, .wire = "invoice"},
};
constexpr HttpBinding kHttpSendInvoice = {.method = "POST", .path = "/v1/invoices/{invoice}/send",
    .rows = {kBindSendInvoice, 1}, .idempotency_header = "Idempotency-Key"};
constexpr FieldRow kFieldsListChargesParams[] = {
    {"customer", "Id of the customer (cus_…).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListChargesParams, customer), Kind::kString, 0},
    {"created_after", "Only what was created at or after this Unix time.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListChargesParams, created_after), Kind::kInteger, 0},
    {"limit", "Entries per page.", nullptr, &kLimits3, {}, __builtin_offsetof(c::ListChargesParams,
     limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListChargesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChargesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListChargesParams = {"ListChargesParams", {kFieldsListChargesParams,
    5}, sizeof(c::ListChargesParams), false};
static_assert(__is_same(decltype(c::ListChargesParams::customer), Field<String>));
static_assert(__is_same(decltype(c::ListChargesParams::created_after), Field<long long>));
static_assert(__is_same(decltype(c::ListChargesParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListChargesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListChargesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListChargesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListChargesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChargesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListChargesResult = {"ListChargesResult", {kFieldsListChargesResult,
    2}, sizeof(c::ListChargesResult), true};
static_assert(__is_same(decltype(c::ListChargesResult::items), List<c::Charge>));
static_assert(__is_same(decltype(c::ListChargesResult::next_page), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListChargesResult}};
constexpr BindRow kBindListCharges[] = {
    {.place = Place::kQuery, .field = 0, .wire = "customer"},
    {.place = Place::kQuery, .field = 1, .wire = "created[gte]"},
    {.place = Place::kQuery, .field = 2, .wire = "limit"},
};
constexpr HttpBinding kHttpListCharges = {.method = "GET", .path = "/v1/charges",
    .rows = {kBindListCharges, 3}, .pagination = &kPagination1};
constexpr const char* kNamesCreateRefundParamsReason[] = {"duplicate", "fraudulent",
    "requested_by_customer"};
constexpr EnumTable kEnumCreateRefundParamsReason = {"CreateRefundParamsReason",
    {kNamesCreateRefundParamsReason, 3}};
constexpr FieldRow kFieldsCreateRefundParams[] = {
    {"charge", "Id of the charge (ch_…).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateRefundParams, charge), Kind::kString, 1},
    {"refund_amount", "Part to give back, in the smallest unit; all of it if absent.", nullptr,
     &kLimits11, {}, __builtin_offsetof(c::CreateRefundParams, refund_amount), Kind::kInteger, 0},
    {"reason", "Why the money goes back.", nullptr, nullptr,
     {.names = &kEnumCreateRefundParamsReason}, __builtin_offsetof(c::CreateRefundParams, reason),
     Kind::kEnum, 0},
    {"metadata", "Your own keys and values.", nullptr, &kLimits9, {.element = &kType3},
     __builtin_offsetof(c::CreateRefundParams, metadata), Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateRefundParams = {"CreateRefundParams", {kFieldsCreateRefundParams,
    4}, sizeof(c::CreateRefundParams), false};
static_assert(__is_same(decltype(c::CreateRefundParams::charge), String));
static_assert(__is_same(decltype(c::CreateRefundParams::refund_amount), Field<long long>));
static_assert(__is_same(decltype(c::CreateRefundParams::reason),
    Field<c::CreateRefundParamsReason>));
static_assert(__is_same(decltype(c::CreateRefundParams::metadata), Field<List<Entry<String>>>));
constexpr FieldRow kFieldsRefund[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refund, id), Kind::kString, 0},
    {"charge", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refund, charge), Kind::kString,
     0},
    {"amount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refund, amount), Kind::kInteger,
     0},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refund, currency),
     Kind::kString, 0},
    {"status", "succeeded, pending, failed or canceled.", nullptr, nullptr, {},
     __builtin_offsetof(c::Refund, status), Kind::kString, 0},
    {"reason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refund, reason), Kind::kString,
     0},
    {"created", "Unix time.", nullptr, nullptr, {}, __builtin_offsetof(c::Refund, created),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectRefund = {"Refund", {kFieldsRefund, 7}, sizeof(c::Refund), true};
static_assert(__is_same(decltype(c::Refund::id), Field<String>));
static_assert(__is_same(decltype(c::Refund::charge), Field<String>));
static_assert(__is_same(decltype(c::Refund::amount), Field<long long>));
static_assert(__is_same(decltype(c::Refund::currency), Field<String>));
static_assert(__is_same(decltype(c::Refund::status), Field<String>));
static_assert(__is_same(decltype(c::Refund::reason), Field<String>));
static_assert(__is_same(decltype(c::Refund::created), Field<long long>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectRefund}};
constexpr BindRow kBindCreateRefund[] = {
    {.place = Place::kBody, .field = 0, .wire = "/charge"},
    {.place = Place::kBody, .field = 1, .wire = "/amount"},
    {.place = Place::kBody, .field = 2, .wire = "/reason"},
    {.place = Place::kBody, .field = 3, .wire = "/metadata"},
};
constexpr HttpBinding kHttpCreateRefund = {.method = "POST", .path = "/v1/refunds",
    .rows = {kBindCreateRefund, 4}, .body = BodyKind::kForm,
    .idempotency_header = "Idempotency-Key"};
constexpr FieldRow kFieldsCancelSubscriptionParams[] = {
    {"subscription", "Id of the subscription (sub_…).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CancelSubscriptionParams, subscription), Kind::kString, 1},
    {"prorate", "Whether the unused time is credited.", nullptr, nullptr, {},
     __builtin_offsetof(c::CancelSubscriptionParams, prorate), Kind::kBoolean, 0},
    {"invoice_now", "Whether to invoice metered usage that is still open.", nullptr, nullptr, {},
     __builtin_offsetof(c::CancelSubscriptionParams, invoice_now), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCancelSubscriptionParams = {"CancelSubscriptionParams",
    {kFieldsCancelSubscriptionParams, 3}, sizeof(c::CancelSubscriptionParams), false};
static_assert(__is_same(decltype(c::CancelSubscriptionParams::subscription), String));
static_assert(__is_same(decltype(c::CancelSubscriptionParams::prorate), Field<bool>));
static_assert(__is_same(decltype(c::CancelSubscriptionParams::invoice_now), Field<bool>));
constexpr BindRow kBindCancelSubscription[] = {
    {.place = Place::kPath, .field = 0, .wire = "subscription"},
    {.place = Place::kQuery, .field = 1, .wire = "prorate"},
    {.place = Place::kQuery, .field = 2, .wire = "invoice_now"},
};
constexpr HttpBinding kHttpCancelSubscription = {.method = "DELETE",
    .path = "/v1/subscriptions/{subscription}", .rows = {kBindCancelSubscription, 3}};
constexpr ObjectTable kObjectGetBalanceParams = {"GetBalanceParams", {},
    sizeof(c::GetBalanceParams), false};
constexpr FieldRow kFieldsMoney[] = {
    {"amount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Money, amount), Kind::kInteger,
     0},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Money, currency),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMoney = {"Money", {kFieldsMoney, 2}, sizeof(c::Money), true};
static_assert(__is_same(decltype(c::Money::amount), Field<long long>));
static_assert(__is_same(decltype(c::Money::currency), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectMoney}};
constexpr FieldRow kFieldsGetBalanceResult[] = {
    {"available", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::GetBalanceResult, available), Kind::kList, 0},
    {"pending", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::GetBalanceResult, pending), Kind::kList, 0},
    {"livemode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetBalanceResult, livemode),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectGetBalanceResult = {"GetBalanceResult", {kFieldsGetBalanceResult, 3},
    sizeof(c::GetBalanceResult), true};
static_assert(__is_same(decltype(c::GetBalanceResult::available), Field<List<c::Money>>));
static_assert(__is_same(decltype(c::GetBalanceResult::pending), Field<List<c::Money>>));
static_assert(__is_same(decltype(c::GetBalanceResult::livemode), Field<bool>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectGetBalanceResult}};
constexpr HttpBinding kHttpGetBalance = {.method = "GET", .path = "/v1/balance"};
constexpr ActionRow kActions[] = {
    {.name = "list_customers", .title = "List customers", .description = "Customers, newest first.",
     .effect = Effect::kRead, .params = &kObjectListCustomersParams, .result = &kType2,
     .http = &kHttpListCustomers, .tool_name = "stripe_list_customers"},
    {.name = "get_customer", .title = "Read a customer", .description = "One customer.",
     .effect = Effect::kRead, .params = &kObjectGetCustomerParams, .result = &kType1,
     .http = &kHttpGetCustomer, .tool_name = "stripe_get_customer"},
    {.name = "create_customer", .title = "Create a customer", .description = "Creates a customer.",
     .params = &kObjectCreateCustomerParams, .result = &kType1, .http = &kHttpCreateCustomer,
     .tool_name = "stripe_create_customer"},
    {.name = "create_charge", .title = "Charge a card",
     .description = "Takes money from a customer's card. Cannot be undone, only refunded.",
     .effect = Effect::kDestructive, .params = &kObjectCreateChargeParams, .result = &kType4,
     .http = &kHttpCreateCharge, .tool_name = "stripe_create_charge"},
    {.name = "list_subscriptions", .title = "List subscriptions",
     .description = "Subscriptions, newest first; cancelled ones only with status all "
     "or canceled.", .effect = Effect::kRead, .params = &kObjectListSubscriptionsParams,
     .result = &kType6, .http = &kHttpListSubscriptions, .tool_name = "stripe_list_subscriptions"},
    {.name = "list_invoices", .title = "List invoices", .description = "Invoices, newest first.",
     .effect = Effect::kRead, .params = &kObjectListInvoicesParams, .result = &kType8,
     .http = &kHttpListInvoices, .tool_name = "stripe_list_invoices"},
    {.name = "create_invoice", .title = "Create an invoice",
     .description = "Creates a draft invoice. Add lines with add_invoice_item.",
     .params = &kObjectCreateInvoiceParams, .result = &kType7, .http = &kHttpCreateInvoice,
     .tool_name = "stripe_create_invoice"},
    {.name = "add_invoice_item", .title = "Add a line to an invoice",
     .description = "Adds an amount to a draft invoice, or to the customer's next one.",
     .params = &kObjectAddInvoiceItemParams, .result = &kType9, .http = &kHttpAddInvoiceItem,
     .tool_name = "stripe_add_invoice_item"},
    {.name = "get_invoice", .title = "Read an invoice",
     .description = "One invoice with its state and payment page.", .effect = Effect::kRead,
     .params = &kObjectGetInvoiceParams, .result = &kType7, .http = &kHttpGetInvoice,
     .tool_name = "stripe_get_invoice"},
    {.name = "finalize_invoice", .title = "Finalise an invoice",
     .description = "Makes a draft final; it cannot be edited any more, and Stripe may "
     "collect it at once.", .effect = Effect::kDestructive, .params = &kObjectFinalizeInvoiceParams,
     .result = &kType7, .http = &kHttpFinalizeInvoice, .tool_name = "stripe_finalize_invoice"},
    {.name = "send_invoice", .title = "Send an invoice",
     .description = "Sends the invoice to the customer by e-mail.",
     .params = &kObjectSendInvoiceParams, .result = &kType7, .http = &kHttpSendInvoice,
     .tool_name = "stripe_send_invoice"},
    {.name = "list_charges", .title = "List charges", .description = "Charges, newest first.",
     .effect = Effect::kRead, .params = &kObjectListChargesParams, .result = &kType10,
     .http = &kHttpListCharges, .tool_name = "stripe_list_charges"},
    {.name = "create_refund", .title = "Refund a charge",
     .description = "Gives a charge back to the customer, in full or in part.",
     .effect = Effect::kDestructive, .params = &kObjectCreateRefundParams, .result = &kType11,
     .http = &kHttpCreateRefund, .tool_name = "stripe_create_refund"},
    {.name = "cancel_subscription", .title = "Cancel a subscription",
     .description = "Ends a subscription at once. Cannot be undone.",
     .effect = Effect::kDestructive, .params = &kObjectCancelSubscriptionParams, .result = &kType5,
     .http = &kHttpCancelSubscription, .tool_name = "stripe_cancel_subscription"},
    {.name = "get_balance", .title = "Read the balance",
     .description = "Money that is available, and money that is on its way, by currency.",
     .effect = Effect::kRead, .params = &kObjectGetBalanceParams, .result = &kType13,
     .http = &kHttpGetBalance, .tool_name = "stripe_get_balance"},
};
constexpr NamedText kPairs1[] = {{"Stripe-Version", "2022-11-15"}};
constexpr const char* kTexts2[] = {"/error/message"};
constexpr const char* kTexts3[] = {"/error/code"};
constexpr NamedText kPairs2[] = {{"card_declined", "Ask the customer for another card."},
    {"resource_missing", "There is no such object in this account and mode; a test key sees "
    "test data only."}, {"api_key_expired",
    "Make a new secret key in the Stripe dashboard and connect again."}};
constexpr ApiRow kApi = {.base_url = "https://api.stripe.com", .auth = {.kind = AuthKind::kBearer,
    .name = "Authorization", .prefix = "Bearer ", .value = "{STRIPE_SECRET_KEY}"},
    .headers = {kPairs1, 1}, .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1},
    .hints = {kPairs2, 3}}, .retry_after = "retry-after", .per_second = 25, .verify_method = "GET",
    .verify_path = "/v1/balance"};
constexpr const char* kTexts4[] = {"api.stripe.com"};
constexpr SecretRow kSecrets[] = {
    {"STRIPE_WEBHOOK_SECRET", "Signing secret of the webhook endpoint (whsec_…); needed for events "
     "only.", false, false},
    {"STRIPE_SECRET_KEY", "Secret or restricted key of the Stripe account (sk_… or rk_…). "
     "Use a test key first.", true, true},
};
constexpr EventRow kEvents0[] = {
    {"customer.created", "A customer was created."},
    {"charge.succeeded", "A charge went through."},
    {"charge.failed", "A charge failed."},
    {"charge.refunded", "A charge was refunded, in full or in part."},
    {"invoice.paid", "An invoice was paid."},
    {"invoice.payment_failed", "Paying an invoice failed."},
    {"customer.subscription.created", "A subscription began."},
    {"customer.subscription.updated", "A subscription changed."},
    {"customer.subscription.deleted", "A subscription ended."},
    {"payment_intent.succeeded", "A payment succeeded."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Add this connector's webhook URL as an endpoint in the Stripe dashboard "
     "and choose the events below.", .event_type_field = "type", .events = {kEvents0, 10},
     .verify = {.scheme = VerifyScheme::kHmacTimestamp, .secret = "STRIPE_WEBHOOK_SECRET",
     .algorithm = "sha256", .encoding = "hex", .header = "Stripe-Signature", .signature_key = "v1",
     .timestamp_key = "t", .payload = "{timestamp}.{body}", .secret_encoding = "text"},
     .delivery_id = "/id"},
};
constexpr MatcherRow kMatchersPaymentReceived[] = {
    {.source = "webhook", .event = "charge.succeeded"},
    {.source = "tool", .action = "create_charge"},
};
constexpr MatcherRow kMatchersRefundIssued[] = {
    {.source = "webhook", .event = "charge.refunded"},
    {.source = "tool", .action = "create_refund"},
};
constexpr MatcherRow kMatchersCustomerCreated[] = {
    {.source = "webhook", .event = "customer.created"},
    {.source = "tool", .action = "create_customer"},
};
constexpr MatcherRow kMatchersInvoiceCreated[] = {
    {.source = "tool", .action = "create_invoice"},
};
constexpr MatcherRow kMatchersInvoiceUpdated[] = {
    {.source = "tool", .action = "add_invoice_item"},
};
constexpr MatcherRow kMatchersInvoiceFinalized[] = {
    {.source = "tool", .action = "finalize_invoice"},
};
constexpr MatcherRow kMatchersInvoiceSent[] = {
    {.source = "tool", .action = "send_invoice"},
};
constexpr MatcherRow kMatchersInvoicePaid[] = {
    {.source = "webhook", .event = "invoice.paid"},
};
constexpr MatcherRow kMatchersSubscriptionStarted[] = {
    {.source = "webhook", .event = "customer.subscription.created"},
};
constexpr MatcherRow kMatchersSubscriptionEnded[] = {
    {.source = "webhook", .event = "customer.subscription.deleted"},
    {.source = "tool", .action = "cancel_subscription"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "payment_received", .display_name = "Payment Received",
     .matchers = {kMatchersPaymentReceived, 2}},
    {.id = "refund_issued", .display_name = "Refund Issued", .matchers = {kMatchersRefundIssued,
     2}},
    {.id = "customer_created", .display_name = "Customer Created",
     .matchers = {kMatchersCustomerCreated, 2}},
    {.id = "invoice_created", .display_name = "Invoice Created",
     .matchers = {kMatchersInvoiceCreated, 1}},
    {.id = "invoice_updated", .display_name = "Invoice Updated",
     .matchers = {kMatchersInvoiceUpdated, 1}},
    {.id = "invoice_finalized", .display_name = "Invoice Finalised",
     .matchers = {kMatchersInvoiceFinalized, 1}},
    {.id = "invoice_sent", .display_name = "Invoice Sent", .matchers = {kMatchersInvoiceSent, 1}},
    {.id = "invoice_paid", .display_name = "Invoice Paid", .matchers = {kMatchersInvoicePaid, 1}},
    {.id = "subscription_started", .display_name = "Subscription Started",
     .matchers = {kMatchersSubscriptionStarted, 1}},
    {.id = "subscription_ended", .display_name = "Subscription Ended",
     .matchers = {kMatchersSubscriptionEnded, 2}},
};
constexpr ConnectorTable kConnector = {
    .name = "stripe",
    .display_name = "Stripe",
    .description = "Customers, charges, invoices and subscriptions of a Stripe account,"
        " with safe retries of payments and the account's events.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "stripe",
    .tool_description = "Reads and writes a Stripe account. Amounts are in the smallest unit "
        "of the currency (1000 = 10.00 USD). Repeat amount, currency and customer "
        "to the user and wait for a yes before you create anything.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_customers\",\"get_customer\",\"create_customer\","
        "\"create_charge\",\"list_subscriptions\",\"list_invoices\",\"create_invoice\","
        "\"add_invoice_item\",\"get_invoice\",\"finalize_invoice\",\"send_invoice\","
        "\"list_charges\",\"create_refund\",\"cancel_subscription\",\"get_balance\"],"
        "\"description\":\"What to do.\"},\"email\":{\"type\":\"string\",\"format\":\"email\","
        "\"maxLength\":512,\"description\":\"E-mail address, compared exactly.\"},"
        "\"name\":{\"type\":\"string\",\"maxLength\":256,\"description\":\"Name "
        "of the customer.\"},\"phone\":{\"type\":\"string\",\"maxLength\":20,"
        "\"description\":\"Telephone number.\"},\"customer\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Id of the customer "
        "(cus_…).\"},\"description\":{\"type\":\"string\",\"maxLength\":5000,"
        "\"description\":\"Note that is kept with the object.\"},\"metadata\":{\"type\":\"obje"
        "ct\",\"additionalProperties\":{\"type\":\"string\",\"maxLength\":500},"
        "\"maxProperties\":50,\"description\":\"Your own keys and values.\"},"
        "\"amount\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":99999999,"
        "\"description\":\"Amount in the smallest unit of the currency.\"},"
        "\"currency\":{\"type\":\"string\",\"pattern\":\"^[a-z]{3}$\",\"description\":\"ISO "
        "code in lower case, for example usd.\"},\"source\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Token or id of "
        "the card to charge; the customer's default one if absent.\"},\"receipt_email\":{\"typ"
        "e\":\"string\",\"format\":\"email\",\"description\":\"Where to send "
        "the receipt.\"},\"capture\":{\"type\":\"boolean\",\"description\":\"false "
        "only authorises the amount.\"},\"shipping\":{\"type\":\"object\","
        "\"description\":\"Where the goods go.\",\"properties\":{\"name\":{\"type\":\"string\""
        "},\"phone\":{\"type\":\"string\"},\"address\":{\"type\":\"object\","
        "\"properties\":{\"line1\":{\"type\":\"string\"},\"line2\":{\"type\":\"string\"},"
        "\"city\":{\"type\":\"string\"},\"postal_code\":{\"type\":\"string\"},"
        "\"state\":{\"type\":\"string\"},\"country\":{\"type\":\"string\","
        "\"pattern\":\"^[A-Z]{2}$\"}},\"required\":[\"line1\"]}},\"required\":[\"name\","
        "\"address\"]},\"status\":{\"type\":\"string\",\"enum\":[\"active\","
        "\"past_due\",\"unpaid\",\"canceled\",\"incomplete\",\"incomplete_expired\","
        "\"trialing\",\"paused\",\"all\",\"ended\"],\"description\":\"Only "
        "subscriptions with this state.\"},\"invoice_status\":{\"type\":\"string\","
        "\"enum\":[\"draft\",\"open\",\"paid\",\"uncollectible\",\"void\"],"
        "\"description\":\"Only invoices with this state.\"},\"collection_method\":{\"type\":\""
        "string\",\"enum\":[\"charge_automatically\",\"send_invoice\"],\"description\":\"How "
        "the invoice is paid.\"},\"days_until_due\":{\"type\":\"integer\","
        "\"minimum\":0,\"maximum\":3650,\"description\":\"Days to pay; only "
        "with send_invoice.\"},\"auto_advance\":{\"type\":\"boolean\",\"description\":\"Whethe"
        "r Stripe finalises and collects the invoice by itself.\"},\"created_after\":{\"type\""
        ":\"integer\",\"minimum\":0,\"description\":\"Only what was created "
        "at or after this Unix time.\"},\"invoice\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Id of a draft invoice (in_…).\"},"
        "\"charge\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Id of the charge (ch_…).\"},\"refund_amount\":{\"type\":\"integer"
        "\",\"minimum\":1,\"maximum\":99999999,\"description\":\"Part to give "
        "back, in the smallest unit; all of it if absent.\"},\"reason\":{\"type\":\"string\","
        "\"enum\":[\"duplicate\",\"fraudulent\",\"requested_by_customer\"],"
        "\"description\":\"Why the money goes back.\"},\"subscription\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Id of the subscription "
        "(sub_…).\"},\"prorate\":{\"type\":\"boolean\",\"description\":\"Whether "
        "the unused time is credited.\"},\"invoice_now\":{\"type\":\"boolean\","
        "\"description\":\"Whether to invoice metered usage that is still "
        "open.\"},\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,"
        "\"description\":\"Entries per page.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "stripe",
    .actions = {kActions, 15},
    .api = kApi,
    .egress = {kTexts4, 1},
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 10},
};

}  // namespace pie::detail::tables::stripe

namespace pie::stripe {

constinit const ConnectorTable kStripe = ::pie::detail::tables::stripe::kConnector;

Task<ListCustomersResult> ListCustomers(Context& context, ListCustomersParams params) {
  return Task<ListCustomersResult>(::pie::ContextAccess::Call(context, kStripe, 0, &params));
}

Task<Customer> GetCustomer(Context& context, GetCustomerParams params) {
  return Task<Customer>(::pie::ContextAccess::Call(context, kStripe, 1, &params));
}

Task<Customer> CreateCustomer(Context& context, CreateCustomerParams params) {
  return Task<Customer>(::pie::ContextAccess::Call(context, kStripe, 2, &params));
}

Task<Charge> CreateCharge(Context& context, CreateChargeParams params) {
  return Task<Charge>(::pie::ContextAccess::Call(context, kStripe, 3, &params));
}

Task<ListSubscriptionsResult> ListSubscriptions(Context& context, ListSubscriptionsParams params) {
  return Task<ListSubscriptionsResult>(::pie::ContextAccess::Call(context, kStripe, 4, &params));
}

Task<ListInvoicesResult> ListInvoices(Context& context, ListInvoicesParams params) {
  return Task<ListInvoicesResult>(::pie::ContextAccess::Call(context, kStripe, 5, &params));
}

Task<Invoice> CreateInvoice(Context& context, CreateInvoiceParams params) {
  return Task<Invoice>(::pie::ContextAccess::Call(context, kStripe, 6, &params));
}

Task<InvoiceItem> AddInvoiceItem(Context& context, AddInvoiceItemParams params) {
  return Task<InvoiceItem>(::pie::ContextAccess::Call(context, kStripe, 7, &params));
}

Task<Invoice> GetInvoice(Context& context, GetInvoiceParams params) {
  return Task<Invoice>(::pie::ContextAccess::Call(context, kStripe, 8, &params));
}

Task<Invoice> FinalizeInvoice(Context& context, FinalizeInvoiceParams params) {
  return Task<Invoice>(::pie::ContextAccess::Call(context, kStripe, 9, &params));
}

Task<Invoice> SendInvoice(Context& context, SendInvoiceParams params) {
  return Task<Invoice>(::pie::ContextAccess::Call(context, kStripe, 10, &params));
}

Task<ListChargesResult> ListCharges(Context& context, ListChargesParams params) {
  return Task<ListChargesResult>(::pie::ContextAccess::Call(context, kStripe, 11, &params));
}

Task<Refund> CreateRefund(Context& context, CreateRefundParams params) {
  return Task<Refund>(::pie::ContextAccess::Call(context, kStripe, 12, &params));
}

Task<Subscription> CancelSubscription(Context& context, CancelSubscriptionParams params) {
  return Task<Subscription>(::pie::ContextAccess::Call(context, kStripe, 13, &params));
}

Task<GetBalanceResult> GetBalance(Context& context, GetBalanceParams params) {
  return Task<GetBalanceResult>(::pie::ContextAccess::Call(context, kStripe, 14, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.stripe_webhook_secret = context.Secret("STRIPE_WEBHOOK_SECRET");
  return secrets;
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.stripe_secret_key = context.Secret("STRIPE_SECRET_KEY");
  return secrets;
}

}  // namespace pie::stripe
