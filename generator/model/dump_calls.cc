#include "model/dumper.h"

namespace pie::gen {
namespace {

std::string Kind(const TypeSpec& type) {
  static constexpr std::string_view kKinds[] = {"boolean", "integer", "number", "string", "enum",
                                                "json",    "object",  "list",   "map"};
  std::string text(kKinds[static_cast<int>(type.kind)]);
  return type.nullable ? text + " nullable" : text;
}

void AddNumber(Dumper& out, const char* name, std::optional<double> value) {
  if (value) out.Add(name, JsonNumber(*value));
}

void AddCount(Dumper& out, const char* name, std::optional<uint64_t> value) {
  if (value) out.Add(name, std::to_string(*value));
}

void DumpLimits(Dumper& out, const Limits& limits) {
  AddNumber(out, "minimum", limits.minimum);
  AddNumber(out, "maximum", limits.maximum);
  AddNumber(out, "exclusive_minimum", limits.exclusive_minimum);
  AddNumber(out, "exclusive_maximum", limits.exclusive_maximum);
  AddNumber(out, "multiple_of", limits.multiple_of);
  AddCount(out, "min_length", limits.min_length);
  AddCount(out, "max_length", limits.max_length);
  AddCount(out, "min_items", limits.min_items);
  AddCount(out, "max_items", limits.max_items);
  AddCount(out, "min_properties", limits.min_properties);
  AddCount(out, "max_properties", limits.max_properties);
  out.Add("unique_items", limits.unique_items);
  out.Add("pattern", limits.pattern);
  out.Add("format", limits.format);
}

std::string Joined(const std::vector<std::string>& path) {
  std::string text;
  for (const std::string& part : path) text += "/" + part;
  return text;
}

void DumpBindings(Dumper& out, const std::string& place, const std::vector<Binding>& bindings) {
  for (const Binding& binding : bindings) {
    std::string value = binding.kind == Binding::Kind::kParam ? binding.param
                        : binding.kind == Binding::Kind::kConstant
                            ? "const " + binding.constant
                            : "template " + binding.text.text;
    if (binding.always) value += " (always)";
    if (!binding.style.empty()) value += " (" + binding.style + ")";
    out.Add(place + Joined(binding.path), value);
  }
}

void DumpHttp(Dumper& out, const HttpBinding& http) {
  static constexpr std::string_view kBodies[] = {"", "json", "form", "multipart", "graphql", "raw"};
  out.Add("http", http.method.empty() ? "" : http.method + " " + http.path.text);
  out.Add("graphql", http.graphql);
  out.Add("body_kind", kBodies[static_cast<int>(http.body_kind)]);
  out.Add("content_type", http.content_type);
  DumpBindings(out, "query", http.query);
  DumpBindings(out, "headers", http.headers);
  DumpBindings(out, "body", http.body);
}

void DumpPaginate(Dumper out, const Paginate& page) {
  static constexpr std::string_view kStyles[] = {"", "link", "cursor", "page", "offset"};
  if (page.style == PageStyle::kNone) return;
  out.Add("style", kStyles[static_cast<int>(page.style)]);
  out.Add("rel", page.rel);
  out.Add("next", page.url_pointer);
  out.Add("cursor", page.cursor_pointer);
  out.Add("last", page.cursor_from_last);
  out.Add("param", Joined(page.param));
  out.Add("size_param", Joined(page.size_param));
  out.Add("in_body", page.param_in_body);
  out.Add("size", page.size);
  out.Add("items", page.items);
  out.Add("more", page.more_pointer);
  out.Add("total", page.total_pointer);
  out.Add("until_empty", page.until_empty);
  out.Add("cap", page.cap);
}

void DumpAuth(Dumper out, const AuthSpec& auth) {
  out.Add("kind", kAuthKinds[static_cast<int>(auth.kind)]);
  out.Add("name", auth.name);
  out.Add("prefix", auth.prefix);
  out.Add("value", auth.value.text);
  out.Add("username", auth.username.text);
  out.Add("password", auth.password.text);
  out.Add("token_url", auth.token_url.text);
  out.Add("token", auth.token_pointer);
  out.Add("algorithm", auth.algorithm);
  out.Add("key_encoding", auth.key_encoding);
  out.Add("assertion_param", auth.assertion_param);
  out.Add("consumer_key", auth.kind == AuthKind::kOAuth1 ? auth.client_id.text : "");
  out.Add("user_token", auth.token.text);
  out.Add("realm", auth.realm.text);
  out.Add("base_url", auth.base_url.text);
  for (const auto& [name, text] : auth.members) out.Add("members." + name.value, text.text);
  for (const auto& [name, text] : auth.token_headers) out.Add("headers." + name.value, text.text);
  for (const auto& [name, text] : auth.token_params) out.Add("params." + name.value, text.text);
  for (const auto& [name, text] : auth.claims) out.Add("claims." + name.value, text.text);
}

void DumpTexts(Dumper& at, const char* name, const std::vector<LocatedString>& texts) {
  for (const LocatedString& text : texts) at.Add(name, text.value);
}

void DumpErrors(Dumper at, const ApiErrors& errors) {
  DumpTexts(at, "message", errors.message);
  DumpTexts(at, "code", errors.code);
  for (const Refusal& refusal : errors.refusals) {
    Dumper in = at.In("refusals" + refusal.at.value);
    in.Add("field", refusal.field);
    DumpTexts(in, "is", refusal.is);
    DumpTexts(in, "is_not", refusal.is_not);
    in.Add("without", refusal.without);
    in.Add("partial", refusal.partial);
    DumpTexts(in, "message", refusal.message);
    DumpTexts(in, "code", refusal.code);
  }
}

void DumpAction(Dumper at, const Action& action) {
  static constexpr std::string_view kEffects[] = {"unknown", "read", "write", "destructive"};
  at.Add("cpp", action.cpp);
  at.Add("tool", action.tool_name);
  at.Add("title", action.title);
  at.Add("effect", kEffects[static_cast<int>(action.effect)]);
  at.Add("hidden", action.hidden);
  if (action.own_params) {
    DumpType(at.In("params"), action.params);
  } else {
    at.Add("params", "shared");
    at.Add("params.raw", action.params.raw_schema);
  }
  if (action.result) DumpType(at.In("result"), *action.result);
  at.Add("result_at", action.result_at);
  if (action.http) DumpHttp(at, *action.http);
  DumpPaginate(at.In("paginate"), action.paginate);
  at.Add("idempotency", action.idempotency.header);
  at.Add("retry.attempts", action.retry.attempts);
  at.Add("timeout_ms", action.timeout_ms);
  for (const LocatedString& scope : action.scopes) at.Add("scopes", scope.value);
  if (action.auth) DumpAuth(at.In("auth"), *action.auth);
  if (action.errors) DumpErrors(at.In("errors"), *action.errors);
}

void DumpTrade(Dumper at, const TradeSpec& trade) {
  at.Add("url", trade.url.text);
  at.Add("token_param", trade.token_param.value);
  for (const auto& [name, text] : trade.params) at.Add("params." + name.value, text.text);
}

void DumpOAuth(Dumper at, const OAuthSpec& oauth) {
  at.Add("provider", oauth.provider.value);
  at.Add("provider_name", oauth.provider_name);
  at.Add("request_token_url", oauth.request_token_url.text);
  at.Add("authorization_url", oauth.authorization_url.text);
  at.Add("token_url", oauth.token_url.text);
  at.Add("refresh_url", oauth.refresh_url.text);
  at.Add("user_info_method", oauth.user_info_method);
  at.Add("user_info_url", oauth.user_info_url.text);
  at.Add("revoke_url", oauth.revoke_url.text);
  at.Add("token_auth_method", oauth.token_auth_method);
  at.Add("signature_method", oauth.signature_method);
  at.Add("pkce", oauth.pkce);
  at.Add("json", oauth.token_body_is_json);
  at.Add("reply", oauth.reply_pointer.value);
  DumpTrade(at.In("exchange"), oauth.exchange);
  DumpTrade(at.In("renewal"), oauth.renewal);
  for (const auto& [name, own] : oauth.param_names) at.Add("names." + name.value, own.value);
  at.Add("client_id_secret", oauth.client_id_secret.value);
  at.Add("client_secret_secret", oauth.client_secret_secret.value);
  for (const LocatedString& scope : oauth.scopes) at.Add("scopes", scope.value);
  for (const auto& [name, text] : oauth.authorize_params) at.Add("extra." + name.value, text.text);
  for (const auto& [name, text] : oauth.token_params) at.Add("params." + name.value, text.text);
}

void DumpApi(Dumper at, const ApiSpec& api) {
  at.Add("base_url", api.base_url.text);
  at.Add("graphql", api.graphql.value);
  DumpAuth(at.In("auth"), api.auth);
  for (size_t i = 0; i < api.other_auth.size(); ++i) {
    DumpAuth(at.In("auth|" + std::to_string(i + 1)), api.other_auth[i]);
  }
  for (const auto& [name, text] : api.headers) at.Add("headers." + name.value, text.text);
  for (const auto& [name, text] : api.query) at.Add("query." + name.value, text.text);
  DumpErrors(at.In("errors"), api.errors);
  at.Add("limits.retry_after", api.limits.retry_after);
  at.Add("limits.reset_at", api.limits.reset_at);
  at.Add("verify", api.verify.method.empty() ? "" : api.verify.method + " " + api.verify.path);
}

}  // namespace

void DumpType(Dumper out, const TypeSpec& type) {
  out.Add("kind", Kind(type));
  out.Add("cpp_type", type.cpp_name);
  out.Add("secret", type.secret);
  out.Add("default", type.default_json);
  out.Add("const", type.const_json);
  out.Add("raw", type.raw_schema);
  DumpLimits(out, type.limits);
  for (const EnumValue& value : type.enum_values) out.Add("enum." + value.cpp, value.wire.value);
  for (const FieldSpec& field : type.fields) {
    Dumper in = out.In(field.wire.value);
    in.Add("cpp", field.cpp);
    in.Add("required", field.required);
    DumpType(in, field.type);
  }
  if (type.kind == TypeKind::kObject) out.Add("closed", !type.additional_properties);
  for (const TypeSpec& element : type.element) DumpType(out.In("[]"), element);
  for (size_t i = 0; i < type.alternatives.size(); ++i) {
    DumpType(out.In("|" + std::to_string(i)), type.alternatives[i]);
  }
}

void DumpCalls(Dumper& out, const Connector& connector) {
  if (connector.tool) {
    Dumper at = out.In("tool");
    at.Add("name", connector.tool->name.value);
    at.Add("has_action", connector.tool->has_action);
    at.Add("shape", connector.tool->shape == ToolShape::kAction ? "action" : "connector");
    at.Add("prefix", connector.tool->prefix.value);
    DumpType(out.In("shared_params"), connector.shared_params);
  }
  for (const Action& action : connector.actions)
    DumpAction(out.In("actions." + action.wire.value), action);
  if (connector.oauth) DumpOAuth(out.In("oauth"), *connector.oauth);
  if (connector.api) DumpApi(out.In("api"), *connector.api);
}

}  // namespace pie::gen
