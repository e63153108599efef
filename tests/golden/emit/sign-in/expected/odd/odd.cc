// Generated from odd.pie. Do not edit.
#include "odd/odd.h"

#include "pie/generated.h"

namespace pie::detail::tables::odd {
namespace c = ::pie::odd;

constexpr ObjectTable kObjectLookParams = {"LookParams", {}, sizeof(c::LookParams), false};
constexpr FieldRow kFieldsLookResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::LookResult, id), Kind::kString, 0},
};
constexpr ObjectTable kObjectLookResult = {"LookResult", {kFieldsLookResult, 1},
    sizeof(c::LookResult), true};
static_assert(__is_same(decltype(c::LookResult::id), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectLookResult}};
constexpr HttpBinding kHttpLook = {.method = "GET", .path = "/look"};
constexpr FieldRow kFieldsTellParams[] = {
    {"text", "What.", nullptr, nullptr, {}, __builtin_offsetof(c::TellParams, text), Kind::kString,
     0},
};
constexpr ObjectTable kObjectTellParams = {"TellParams", {kFieldsTellParams, 1},
    sizeof(c::TellParams), false};
static_assert(__is_same(decltype(c::TellParams::text), Field<String>));
constexpr BindRow kBindTell[] = {
    {.place = Place::kBody, .field = 0, .wire = "/text"},
};
constexpr HttpBinding kHttpTell = {.method = "POST", .path = "/tell", .rows = {kBindTell, 1},
    .body = BodyKind::kJson};
constexpr NamedText kPairs1[] = {{"id", "{ODD_ID}"}, {"key", "{key}"}};
constexpr AuthRow kAuthRow1 = {.kind = AuthKind::kBody, .members = {kPairs1, 2}};
constexpr ActionRow kActions[] = {
    {.name = "look", .description = "Looks.", .effect = Effect::kRead, .params = &kObjectLookParams,
     .result = &kType1, .http = &kHttpLook, .tool_name = "odd_look"},
    {.name = "tell", .description = "Tells.", .params = &kObjectTellParams, .http = &kHttpTell,
     .tool_name = "odd_tell", .auth = &kAuthRow1},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kHeader, .name = "X-Key", .value = "{key}",
     .base_url = "https://keys.odd.test"},
    {.kind = AuthKind::kOauth1, .client_id = "{key}", .client_secret = "x",
     .algorithm = "PLAINTEXT"},
};
constexpr ApiRow kApi = {.base_url = "{home}/{dc}", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Odd "}, .other_auth = {kOtherAuth, 2}};
constexpr NamedText kPairs2[] = {{"eu", "eu"}, {"us", "us"}};
constexpr Limits kLimits1 = {.const_json = "\"eu\""};
constexpr TypeRow kType2 = {Kind::kString, false, {}, &kLimits1};
constexpr Limits kLimits2 = {.const_json = "\"us\""};
constexpr TypeRow kType3 = {Kind::kString, false, {}, &kLimits2};
constexpr const TypeRow* kChoices1[] = {&kType2, &kType3};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 2}};
constexpr FieldRow kFieldsConnection[] = {
    {"region", "Region", "\"eu\"", nullptr, {.alternatives = &kAlternatives1}, 0, Kind::kString, 0},
    {"company", "Company", nullptr, nullptr, {}, 0, Kind::kString, 1},
    {"home", "Home", nullptr, nullptr, {}, 0, Kind::kString, 1},
    {"dc", "dc", nullptr, nullptr, {}, 0, Kind::kString, 1},
    {"cloud", "Cloud", nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"key", "Personal key", nullptr, nullptr, {}, 0, Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 6}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "region", .label = "Region", .kind = UserFieldKind::kSelect, .options = {kPairs2, 2}},
    {.name = "company", .label = "Company", .source = FieldSource::kCallback,
     .source_at = "realmId"},
    {.name = "home", .label = "Home", .source = FieldSource::kToken, .source_at = "/home"},
    {.name = "dc", .label = "dc", .source = FieldSource::kLookup, .source_at = "/dc"},
    {.name = "cloud", .label = "Cloud", .source = FieldSource::kLookup, .source_at = "/0/id",
     .source_url = "https://odd.test/clouds"},
    {.name = "key", .label = "Personal key", .secret = true},
};
constexpr const char* kTexts1[] = {"{home}", "keys.odd.test", "*.odd.test", "odd.test"};
constexpr const char* kTexts2[] = {"read", "write"};
constexpr NamedText kPairs3[] = {{"audience", "{region}"}};
constexpr NamedText kPairs4[] = {{"context", "{company}"}};
constexpr NamedText kPairs5[] = {{"client_id", "app_id"}, {"code", "auth_code"}};
constexpr NamedText kPairs6[] = {{"client_secret", "{ODD_SECRET}"}};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Odd",
    .authorization_url = "https://{region}.odd.test/authorize",
    .token_url = "https://{region}.odd.test/token", .refresh_url = "https://odd.test/refresh",
    .user_info_method = "POST", .user_info_url = "https://odd.test/me",
    .revoke_url = "https://odd.test/revoke", .scopes = {kTexts2, 2}, .scope_separator = ",",
    .client_id_secret = "ODD_ID", .client_secret_secret = "ODD_SECRET", .token_auth_method = "post",
    .pkce = false, .token_body_is_json = true, .authorize_params = {kPairs3, 1},
    .token_params = {kPairs4, 1}, .param_names = {kPairs5, 2}, .reply_pointer = "/data",
    .exchange = {.url = "https://odd.test/exchange", .token_param = "short", .params = {kPairs6,
    1}}, .renewal = {.url = "https://odd.test/renew", .token_param = "long"},
    .account_pointer = "/name"};
constexpr SecretRow kSecrets[] = {
    {"ODD_ID", nullptr, true, false},
    {"ODD_SECRET", nullptr, true, false},
};
constexpr ConnectorTable kConnector = {
    .name = "odd",
    .display_name = "Odd",
    .description = "Everything that a sign-in can be told.",
    .tier = Tier::kConnector,
    .tool_name = "odd",
    .tool_description = "Odd things.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"description\":\"The "
        "action to perform.\",\"type\":\"string\",\"enum\":[\"look\",\"tell\"]},"
        "\"text\":{\"type\":\"string\",\"description\":\"What.\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .actions = {kActions, 2},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 6},
    .egress = {kTexts1, 4},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
};

}  // namespace pie::detail::tables::odd

namespace pie::odd {

constinit const ConnectorTable kOdd = ::pie::detail::tables::odd::kConnector;

Task<LookResult> Look(Context& context, LookParams params) {
  return Task<LookResult>(::pie::ContextAccess::Call(context, kOdd, 0, &params));
}

Task<Json> Tell(Context& context, TellParams params) {
  return Task<Json>(::pie::ContextAccess::Call(context, kOdd, 1, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.odd_id = context.Secret("ODD_ID");
  secrets.odd_secret = context.Secret("ODD_SECRET");
  return secrets;
}

}  // namespace pie::odd
