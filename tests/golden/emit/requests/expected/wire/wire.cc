// Generated from wire.pie. Do not edit.
#include "wire/wire.h"

#include "pie/generated.h"

namespace pie::detail::tables::wire {
namespace c = ::pie::wire;

constexpr TypeRow kType1 = {Kind::kString};
constexpr FieldRow kFieldsFormParams[] = {
    {"a", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FormParams, a), Kind::kString, 1},
    {"list", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::FormParams,
     list), Kind::kList, 0},
};
constexpr ObjectTable kObjectFormParams = {"FormParams", {kFieldsFormParams, 2},
    sizeof(c::FormParams), false};
static_assert(__is_same(decltype(c::FormParams::a), String));
static_assert(__is_same(decltype(c::FormParams::list), Field<List<String>>));
constexpr BindRow kBindForm[] = {
    {.place = Place::kPath, .field = 0, .wire = "a"},
    {.place = Place::kBody, .list_style = ListStyle::kRepeat, .field = 1, .wire = "/items[]"},
    {.place = Place::kBody, .wire = "/mode", .constant = "\"fast\""},
    {.place = Place::kBody, .wire = "/text", .text = "a is {a}"},
};
constexpr unsigned short kRetryForm[] = {
    409, 425,
};
constexpr HttpBinding kHttpForm = {.method = "POST", .path = "/form/{a}", .rows = {kBindForm, 4},
    .body = BodyKind::kForm, .idempotency_header = "Idempotency-Key", .retry = {.attempts = 5,
    .statuses = {kRetryForm, 2}}};
constexpr const char* kTexts1[] = {"form:write"};
constexpr AuthRow kAuthRow1 = {.kind = AuthKind::kBasic, .username = "{WIRE_ID}",
    .password = "{WIRE_SECRET}"};
constexpr FieldRow kFieldsUploadParams[] = {
    {"file", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UploadParams, file),
     Kind::kString, 1},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UploadParams, name),
     Kind::kString, 4},
};
constexpr ObjectTable kObjectUploadParams = {"UploadParams", {kFieldsUploadParams, 2},
    sizeof(c::UploadParams), false};
static_assert(__is_same(decltype(c::UploadParams::file), String));
static_assert(__is_same(decltype(c::UploadParams::name), Field<String>));
constexpr BindRow kBindUpload[] = {
    {.place = Place::kBody, .field = 0, .wire = "/file"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
};
constexpr HttpBinding kHttpUpload = {.method = "POST", .path = "/upload", .rows = {kBindUpload, 2},
    .body = BodyKind::kMultipart};
constexpr FieldRow kFieldsPutRawParams[] = {
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PutRawParams, text),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectPutRawParams = {"PutRawParams", {kFieldsPutRawParams, 1},
    sizeof(c::PutRawParams), false};
static_assert(__is_same(decltype(c::PutRawParams::text), String));
constexpr BindRow kBindPutRaw[] = {
    {.place = Place::kBody, .field = 0, .wire = ""},
};
constexpr HttpBinding kHttpPutRaw = {.method = "PUT", .path = "/raw", .rows = {kBindPutRaw, 1},
    .body = BodyKind::kRaw, .content_type = "text/csv"};
constexpr FieldRow kFieldsQueryParams[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::QueryParams, id), Kind::kString, 1},
};
constexpr ObjectTable kObjectQueryParams = {"QueryParams", {kFieldsQueryParams, 1},
    sizeof(c::QueryParams), false};
static_assert(__is_same(decltype(c::QueryParams::id), String));
constexpr FieldRow kFieldsQueryResult[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::QueryResult, name), Kind::kString,
     0},
    {"key", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::QueryResult, key), Kind::kString,
     6},
};
constexpr ObjectTable kObjectQueryResult = {"QueryResult", {kFieldsQueryResult, 2},
    sizeof(c::QueryResult), true};
static_assert(__is_same(decltype(c::QueryResult::name), Field<String>));
static_assert(__is_same(decltype(c::QueryResult::key), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectQueryResult}};
constexpr BindRow kBindQuery[] = {
    {.place = Place::kBody, .field = 0, .wire = "/id"},
};
constexpr HttpBinding kHttpQuery = {.rows = {kBindQuery, 1}, .body = BodyKind::kGraphql,
    .graphql = "query($id: ID!) { thing(id: $id) { name } }", .result_at = "/data/thing"};
constexpr const char* kTexts2[] = {"0", "1"};
constexpr const char* kTexts3[] = {"X-Error", "/errors/*/message"};
constexpr const char* kTexts4[] = {"/code"};
constexpr RefusalRow kRefusalsQuery[] = {
    {.at = "/*", .field = "/code", .is_not = {kTexts2, 2}, .partial = true},
};
constexpr NamedText kPairs1[] = {{"limited", "wait a minute"}};
constexpr ErrorShape kErrorShape1 = {.message = {kTexts3, 2}, .code = {kTexts4, 1},
    .refusals = {kRefusalsQuery, 1}, .hints = {kPairs1, 1}};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsList_Params[] = {
    {"q", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::List_Params, q), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::List_Params, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::List_Params, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectList_Params = {"List_Params", {kFieldsList_Params, 3},
    sizeof(c::List_Params), false};
static_assert(__is_same(decltype(c::List_Params::q), Field<String>));
static_assert(__is_same(decltype(c::List_Params::max_items), Field<long long>));
static_assert(__is_same(decltype(c::List_Params::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kJson};
constexpr FieldRow kFieldsList_Result[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::List_Result,
     items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::List_Result, next_page), Kind::kString, 2},
    {"incomplete", "Why the list ends here although there may be more, and what to do.", nullptr,
     nullptr, {}, __builtin_offsetof(c::List_Result, incomplete), Kind::kString, 0},
};
constexpr ObjectTable kObjectList_Result = {"List_Result", {kFieldsList_Result, 3},
    sizeof(c::List_Result), true};
static_assert(__is_same(decltype(c::List_Result::items), List<Json>));
static_assert(__is_same(decltype(c::List_Result::next_page), Field<String>));
static_assert(__is_same(decltype(c::List_Result::incomplete), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectList_Result}};
constexpr BindRow kBindList_[] = {
    {.place = Place::kQuery, .field = 0, .wire = "q"},
    {.place = Place::kHeader, .wire = "X-One", .constant = "\"one\""},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kOffset, .items = "/data",
    .total_pointer = "/total", .param = "start", .size_param = "limit", .size = 50, .cap = 1000};
constexpr HttpBinding kHttpList_ = {.method = "GET", .path = "/list", .rows = {kBindList_, 2},
    .pagination = &kPagination1};
constexpr ActionRow kActions[] = {
    {.name = "form", .params = &kObjectFormParams, .http = &kHttpForm, .tool_name = "w_form",
     .scopes = {kTexts1, 1}, .auth = &kAuthRow1, .timeout_ms = 9000},
    {.name = "upload", .params = &kObjectUploadParams, .http = &kHttpUpload,
     .tool_name = "w_upload"},
    {.name = "put_raw", .params = &kObjectPutRawParams, .http = &kHttpPutRaw,
     .tool_name = "w_put_raw"},
    {.name = "query", .effect = Effect::kRead, .params = &kObjectQueryParams, .result = &kType2,
     .http = &kHttpQuery, .tool_name = "w_query", .errors = &kErrorShape1, .secret_result = true},
    {.name = "list", .effect = Effect::kRead, .params = &kObjectList_Params, .result = &kType4,
     .http = &kHttpList_, .tool_name = "w_list", .annotations_json = "{\"openWorldHint\":false}"},
};
constexpr const char* kTexts5[] = {"a", "b"};
constexpr NamedText kPairs2[] = {{"X-Zone", "{zone}"}};
constexpr const char* kTexts6[] = {"false"};
constexpr const char* kTexts7[] = {"/*/message"};
constexpr const char* kTexts8[] = {"/0/code"};
constexpr const char* kTexts9[] = {"/error/message", "/message"};
constexpr RefusalRow kRefusals[] = {
    {.at = "/ok", .is = {kTexts6, 1}},
    {.at = "/fault"},
    {.at = "/data/*/userErrors", .message = {kTexts7, 1}, .code = {kTexts8, 1}},
    {.at = "/errors", .without = "/data"},
};
constexpr ApiRow kApi = {.base_url = "https://{host}.example.com/v2",
    .auth = {.kind = AuthKind::kClientCredentials, .name = "Authorization", .prefix = "Bearer ",
    .token_url = "https://{host}.example.com/token", .client_id = "{WIRE_ID}",
    .client_secret = "{WIRE_SECRET}", .token_auth_method = "post", .scopes = {kTexts5, 2},
    .token_body_is_form = true, .token_pointer = "/access_token", .expires_pointer = "/expires_in"},
    .headers = {kPairs2, 1}, .errors = {.message = {kTexts9, 2}, .code = {kTexts4, 1},
    .refusals = {kRefusals, 4}, .hints = {kPairs1, 1}}, .retry_after = "retry-after",
    .per_second = 2.5, .verify_method = "GET", .verify_path = "/me", .verify_account = "/login",
    .graphql = "/graphql"};
constexpr NamedText kPairs3[] = {{"eu", "eu"}, {"us", "us"}};
constexpr Limits kLimits2 = {.pattern = "[a-z]+"};
constexpr Limits kLimits3 = {.const_json = "\"eu\""};
constexpr TypeRow kType5 = {Kind::kString, false, {}, &kLimits3};
constexpr Limits kLimits4 = {.const_json = "\"us\""};
constexpr TypeRow kType6 = {Kind::kString, false, {}, &kLimits4};
constexpr const TypeRow* kChoices1[] = {&kType5, &kType6};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 2}};
constexpr FieldRow kFieldsConnection[] = {
    {"host", "Host", nullptr, &kLimits2, {}, 0, Kind::kString, 1},
    {"zone", "Zone", "\"eu\"", nullptr, {.alternatives = &kAlternatives1}, 0, Kind::kString, 0},
    {"pin", "PIN", nullptr, nullptr, {}, 0, Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 3}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "host", .label = "Host", .placeholder = "acme"},
    {.name = "zone", .label = "Zone", .kind = UserFieldKind::kSelect, .options = {kPairs3, 2}},
    {.name = "pin", .label = "PIN", .secret = true},
};
constexpr const char* kTexts10[] = {"*.example.com"};
constexpr SecretRow kSecrets[] = {
    {"WIRE_ID", "Client.", true, false},
    {"WIRE_SECRET", "Its secret.", true, false},
};
constexpr ConnectorTable kConnector = {
    .name = "wire",
    .display_name = "Wire",
    .description = "Every way to send a request.",
    .version = "1.0.0",
    .tier = Tier::kConnector,
    .tool_name = "wire",
    .tool_description = "Sends.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"description\":\"The "
        "action to perform.\",\"type\":\"string\",\"enum\":[\"form\",\"upload\","
        "\"put_raw\",\"query\",\"list\"]},\"a\":{\"type\":\"string\"},\"list\":{\"type\":\"arr"
        "ay\",\"items\":{\"type\":\"string\"}},\"file\":{\"type\":\"string\"},"
        "\"name\":{\"type\":\"string\"},\"text\":{\"type\":\"string\"},\"id\":{\"type\":\"stri"
        "ng\"},\"q\":{\"type\":\"string\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "w",
    .actions = {kActions, 5},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 3},
    .egress = {kTexts10, 1},
    .secrets = {kSecrets, 2},
};

}  // namespace pie::detail::tables::wire

namespace pie::wire {

constinit const ConnectorTable kWire = ::pie::detail::tables::wire::kConnector;

Task<Json> Form(Context& context, FormParams params) {
  return Task<Json>(::pie::ContextAccess::Call(context, kWire, 0, &params));
}

Task<Json> Upload(Context& context, UploadParams params) {
  return Task<Json>(::pie::ContextAccess::Call(context, kWire, 1, &params));
}

Task<Json> PutRaw(Context& context, PutRawParams params) {
  return Task<Json>(::pie::ContextAccess::Call(context, kWire, 2, &params));
}

Task<QueryResult> Query(Context& context, QueryParams params) {
  return Task<QueryResult>(::pie::ContextAccess::Call(context, kWire, 3, &params));
}

Task<List_Result> List_(Context& context, List_Params params) {
  return Task<List_Result>(::pie::ContextAccess::Call(context, kWire, 4, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.wire_id = context.Secret("WIRE_ID");
  secrets.wire_secret = context.Secret("WIRE_SECRET");
  return secrets;
}

}  // namespace pie::wire
