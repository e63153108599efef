// How the service is reached: api, auth, oauth, connection fields, secrets, user fields.
#include <set>

#include "emit/source_parts.h"

namespace pie::gen {
namespace {

std::string_view AuthName(AuthKind kind) {
  switch (kind) {
    case AuthKind::kOAuth:
      return "AuthKind::kOauth";
    case AuthKind::kBearer:
      return "AuthKind::kBearer";
    case AuthKind::kHeader:
      return "AuthKind::kHeader";
    case AuthKind::kQuery:
      return "AuthKind::kQuery";
    case AuthKind::kBasic:
      return "AuthKind::kBasic";
    case AuthKind::kClientCredentials:
      return "AuthKind::kClientCredentials";
    case AuthKind::kTwoStep:
      return "AuthKind::kTwoStep";
    case AuthKind::kJwt:
      return "AuthKind::kJwt";
    case AuthKind::kBody:
      return "AuthKind::kBody";
    case AuthKind::kOAuth1:
      return "AuthKind::kOauth1";
    case AuthKind::kNone:
      break;
  }
  return "AuthKind::kNone";
}

std::string_view SourceName(FieldSource source) {
  switch (source) {
    case FieldSource::kToken:
      return "FieldSource::kToken";
    case FieldSource::kCallback:
      return "FieldSource::kCallback";
    case FieldSource::kLookup:
      return "FieldSource::kLookup";
    case FieldSource::kUser:
      break;
  }
  return "FieldSource::kUser";
}

std::string_view UserFieldName(UserFieldKind kind) {
  switch (kind) {
    case UserFieldKind::kNumber:
      return "UserFieldKind::kNumber";
    case UserFieldKind::kBoolean:
      return "UserFieldKind::kBoolean";
    case UserFieldKind::kSelect:
      return "UserFieldKind::kSelect";
    case UserFieldKind::kTags:
      return "UserFieldKind::kTags";
    case UserFieldKind::kText:
      break;
  }
  return "UserFieldKind::kText";
}

}  // namespace

Init SourceEmitter::AuthInit(const AuthSpec& auth) {
  bool fetches = auth.kind == AuthKind::kClientCredentials || auth.kind == AuthKind::kTwoStep ||
                 auth.kind == AuthKind::kJwt;
  Init row;
  row.Enum("kind", AuthName(auth.kind), "AuthKind::kNone");
  row.Text("name", auth.name).Text("prefix", auth.prefix).Text("value", auth.value.text);
  row.Text("username", auth.username.text).Text("password", auth.password.text);
  row.Text("token_url", auth.token_url.text).Text("client_id", auth.client_id.text);
  row.Text("client_secret", auth.client_secret.text);
  if (auth.kind == AuthKind::kClientCredentials || auth.exchange) {
    row.Text("token_auth_method", auth.token_auth_method);
  }
  row.Member("scopes", writer_.StringsRef(auth.scopes));
  row.Member("token_params", writer_.PairsRef(auth.token_params));
  row.Member("token_headers", writer_.PairsRef(auth.token_headers));
  if (auth.kind == AuthKind::kTwoStep) row.Text("token_method", auth.token_method);
  if (fetches) row.Flag("token_body_is_form", auth.token_body_is_form);
  row.Text("token_pointer", auth.token_pointer).Text("expires_pointer", auth.expires_pointer);
  row.Number("lifetime_seconds", auth.lifetime_seconds).Text("algorithm", auth.algorithm);
  row.Text("key", auth.key.text).Text("key_encoding", auth.key_encoding);
  row.Text("key_id", auth.key_id.text).Member("claims", writer_.PairsRef(auth.claims));
  row.Text("assertion_param", auth.assertion_param).Flag("exchange", auth.exchange);
  row.Text("token", auth.token.text).Text("token_secret", auth.token_secret.text);
  row.Text("realm", auth.realm.text).Member("members", writer_.PairsRef(auth.members));
  row.Text("base_url", auth.base_url.text);
  return row;
}

Init SourceEmitter::ErrorsInit(const ApiErrors& errors, const std::string& owner) {
  Rendered refusals;
  for (const Refusal& refusal : errors.refusals) {
    Init row;
    row.Member("at", CppString(refusal.at.value)).Text("field", refusal.field);
    row.Member("is", writer_.StringsRef(refusal.is));
    row.Member("is_not", writer_.StringsRef(refusal.is_not));
    row.Text("without", refusal.without).Flag("partial", refusal.partial);
    row.Member("message", writer_.StringsRef(refusal.message));
    row.Member("code", writer_.StringsRef(refusal.code));
    refusals += Wrap(row.Braced().Add(","), 4, 5);
  }
  Init init;
  init.Member("message", writer_.StringsRef(errors.message));
  init.Member("code", writer_.StringsRef(errors.code));
  init.Member("refusals", writer_.ArrayRef("RefusalRow", "kRefusals" + owner, refusals,
                                           errors.refusals.size()));
  init.Member("hints", writer_.PairsRef(errors.hints));
  return init;
}

void SourceEmitter::Api() {
  if (!connector_.api) return;
  const ApiSpec& api = *connector_.api;
  Init row;
  row.Text("base_url", api.base_url.text);
  Init auth = AuthInit(api.auth);
  if (!auth.empty()) row.Member("auth", auth.Braced());
  Rendered others;
  for (const AuthSpec& other : api.other_auth) {
    others += Wrap(AuthInit(other).Braced().Add(","), 4, 5);
  }
  row.Member("other_auth",
             writer_.ArrayRef("AuthRow", "kOtherAuth", others, api.other_auth.size()));
  row.Member("headers", writer_.PairsRef(api.headers));
  row.Member("query", writer_.PairsRef(api.query));
  Init errors = ErrorsInit(api.errors, "");
  if (!errors.empty()) row.Member("errors", errors.Braced());
  const ApiLimits& limits = api.limits;
  row.Text("retry_after", limits.retry_after).Text("remaining", limits.remaining);
  row.Text("reset_at", limits.reset_at);
  if (!limits.reset_at.empty()) row.Text("reset_format", limits.reset_format);
  row.Real("per_second", limits.per_second).Real("per_minute", limits.per_minute);
  row.Number("concurrency", limits.concurrency);
  row.Text("verify_method", api.verify.method).Text("verify_path", api.verify.path);
  row.Text("verify_account", api.verify.account_pointer).Text("graphql", api.graphql.value);
  tables_ += row.Definition("ApiRow kApi");
  members_.Member("api", Code("kApi"));
}

Init SourceEmitter::TradeInit(const TradeSpec& trade) {
  Init row;
  row.Text("url", trade.url.text).Text("token_param", trade.token_param.value);
  row.Member("params", writer_.PairsRef(trade.params));
  return row;
}

void SourceEmitter::OAuth() {
  if (!connector_.oauth) return;
  const OAuthSpec& oauth = *connector_.oauth;
  Init row;
  row.Text("provider", oauth.provider.value).Text("provider_name", oauth.provider_name);
  row.Text("request_token_url", oauth.request_token_url.text);
  row.Text("authorization_url", oauth.authorization_url.text);
  row.Text("token_url", oauth.token_url.text).Text("refresh_url", oauth.refresh_url.text);
  row.Text("user_info_method", oauth.user_info_method);
  row.Text("user_info_url", oauth.user_info_url.text);
  row.Text("revoke_url", oauth.revoke_url.text);
  row.Member("scopes", writer_.StringsRef(oauth.scopes));
  if (oauth.scope_separator != " ") row.Text("scope_separator", oauth.scope_separator);
  row.Text("client_id_secret", oauth.client_id_secret.value);
  row.Text("client_secret_secret", oauth.client_secret_secret.value);
  row.Text("token_auth_method", oauth.token_auth_method);
  row.Text("signature_method", oauth.signature_method).Flag("pkce", oauth.pkce, true);
  row.Flag("token_body_is_json", oauth.token_body_is_json);
  row.Member("authorize_params", writer_.PairsRef(oauth.authorize_params));
  row.Member("token_params", writer_.PairsRef(oauth.token_params));
  row.Member("param_names", writer_.PairsRef(oauth.param_names));
  row.Text("reply_pointer", oauth.reply_pointer.value);
  for (auto [name, trade] :
       {std::pair("exchange", &oauth.exchange), std::pair("renewal", &oauth.renewal)}) {
    if (!trade->url.empty()) row.Member(name, TradeInit(*trade).Braced());
  }
  row.Text("account_pointer", oauth.account_pointer);
  members_.Member("oauth", writer_.RowRef("OauthRow", row));
}

void SourceEmitter::ConnectionFields() {
  if (prepared_.connection == nullptr) return;
  std::set<std::string> secret;
  Rendered form;
  for (const ConnectionField& field : connector_.connection) {
    if (field.secret) secret.insert(field.wire.value);
    std::vector<std::pair<std::string, std::string>> options;
    for (const std::string& option : field.options) options.emplace_back(option, option);
    Init row;
    row.Text("name", field.wire.value);
    row.Text("label", field.label.empty() ? field.wire.value : field.label);
    row.Enum("kind", UserFieldName(options.empty() ? UserFieldKind::kText : UserFieldKind::kSelect),
             "UserFieldKind::kText");
    row.Text("placeholder", field.example).Member("options", writer_.PairsRef(options));
    row.Flag("secret", field.secret);
    row.Enum("source", SourceName(field.source), "FieldSource::kUser");
    row.Text("source_at", field.source_at.value).Text("source_url", field.source_url.text);
    form += Wrap(row.Braced().Add(","), 4, 5);
  }
  members_.Member("connection", writer_.ObjectRef(*prepared_.connection, Storage::kNone, secret));
  members_.Member("connection_form", writer_.ArrayRef("FormRow", "kConnectionForm", form,
                                                      connector_.connection.size()));
}

void SourceEmitter::SecretRows() {
  Rendered rows;
  size_t count = 0;
  auto add = [&](const std::vector<Secret>& secrets, bool per_user) {
    for (const Secret& secret : secrets) {
      Rendered row = Code("{");
      (row += CppString(secret.wire)).Add(", ") += CppStringOrNull(secret.description);
      row.Add(secret.required ? ", true" : ", false").Add(per_user ? ", true}," : ", false},");
      rows += Wrap(row, 4, 5);
      ++count;
    }
  };
  add(connector_.developer_secrets, false);
  add(connector_.user_secrets, true);
  members_.Member("secrets", writer_.ArrayRef("SecretRow", "kSecrets", rows, count));
}

void SourceEmitter::UserFieldRows() {
  if (prepared_.user_fields == nullptr) return;
  Rendered form;
  for (const UserField& field : connector_.user_fields) {
    std::vector<std::pair<std::string, std::string>> options;
    for (const SelectOption& option : field.options) {
      options.emplace_back(option.value.value, option.label);
    }
    Init row;
    row.Text("name", field.wire.value);
    row.Text("label", field.label.empty() ? field.wire.value : field.label);
    row.Enum("kind", UserFieldName(field.kind), "UserFieldKind::kText");
    row.Text("placeholder", field.placeholder).Member("options", writer_.PairsRef(options));
    form += Wrap(row.Braced().Add(","), 4, 5);
  }
  members_.Member("user_fields", writer_.ObjectRef(*prepared_.user_fields, Storage::kStruct));
  members_.Member("user_form",
                  writer_.ArrayRef("FormRow", "kUserForm", form, connector_.user_fields.size()));
}

void SourceEmitter::SettingFunctions() {
  auto secrets = [&](const std::string& name, const std::vector<Secret>& list) {
    if (list.empty()) return;
    Rendered body;
    for (const Secret& secret : list) {
      Rendered line = Code("secrets." + secret.cpp + " = context.Secret(");
      body += Wrap((line += CppString(secret.wire)).Add(");"), 2, 6);
    }
    functions_ += TemplateWriter(shape_.block("secrets"))
                      .Set("name", Code(name))
                      .Set("values", std::move(body))
                      .Finish();
  };
  secrets("Secrets", connector_.developer_secrets);
  secrets("UserSecrets", connector_.user_secrets);
  if (prepared_.user_fields == nullptr) return;
  AddFunction("Result<UserFields> ReadUserFields(Context& context)",
              "::pie::detail::DecodeAs<UserFields>(" + Tables("kObjectUserFields") +
                  ", context.user_config(), ::pie::detail::From::kUser)");
}

}  // namespace pie::gen
