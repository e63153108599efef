#include "engine/replay.h"

#include "base/json_access.h"
#include "engine/access.h"
#include "engine/bind.h"
#include "engine/case_match.h"
#include "engine/execution.h"

namespace pie {
namespace {

std::string Text(const Json& json) { return std::string(json.AsString(json.Dump())); }

// What a field is when neither the case nor the manifest gives a value.
std::string StandIn(const ConnectorTable& connector, const FieldRow& field) {
  if (field.default_json) {
    Result<Json> value = JsonAccess::Parse(field.default_json);
    if (value) return Text(*value);
  }
  for (const FormRow& row : connector.connection_form) {
    if (std::string_view(row.name) != field.name) continue;
    if (row.placeholder) return row.placeholder;
    if (!row.options.empty()) return row.options.data[0].name;
  }
  return "sandbox";
}

std::string SecretValue(const Json& secrets, const std::string& name) {
  Json value = secrets[name];
  return value.is_null() ? "sandbox-" + name : Text(value);
}

Result<Url> ExpectedUrl(const CaseExchange& exchange, const BindSource& source) {
  if (!exchange.url.empty()) return Url::Parse(exchange.url);
  Result<Url> base = BaseUrl(source);
  return base ? base->WithPath(exchange.path) : base;
}

ErrorCode CodeOf(std::string_view name) {
  for (int code = 0; code < static_cast<int>(ErrorCode::kInternal); ++code) {
    if (name == ErrorName(static_cast<ErrorCode>(code))) return static_cast<ErrorCode>(code);
  }
  return ErrorCode::kInternal;
}

}  // namespace

void Replay::Fill(Access& access) const {
  const ConnectorTable& connector = access.connector();
  const auto& others = access.prepared->others;
  if (case_->auth > 0 && case_->auth <= others.size()) {
    access.prepared = others[case_->auth - 1].get();
  }
  for (size_t i = 0; i < access.fields.size(); ++i) {
    const FieldRow& field = connector.connection->fields.data[i];
    Json value = case_->connection[field.name];
    access.fields[i] = value.is_null() ? StandIn(connector, field) : Text(value);
  }
  for (size_t i = 0; i < access.secrets.size(); ++i) {
    access.secrets[i] = Secret(SecretValue(case_->secrets, connector.secrets.data[i].name));
  }
  access.SetToken(nullptr, Secret(SecretValue(case_->secrets, "token")));
  access.settings = FillSettings(connector, case_->settings);
  access.connection_loaded = access.settings_loaded = true;
}

Error Replay::NothingRecorded(const Access& access, const std::string& asked,
                              const std::string& full) {
  differences_.push_back("a request too many: " + full);
  return Error(ErrorCode::kNotFound, "the sandbox has no recorded answer for " + asked +
                                         "; plugins/" + access.connector().name +
                                         "/cases holds what it knows");
}

Result<Json> Replay::AnswerCall(const Access& access, const Json& call) {
  if (next_ >= case_->exchanges.size() || !case_->exchanges[next_].call) {
    return NothingRecorded(access, "this call", JsonAccess::Dump(call));
  }
  const CaseExchange& exchange = case_->exchanges[next_++];
  if (strict_) {
    CompareJson("call " + std::to_string(next_), *exchange.call, call, true, differences_);
  }
  if (exchange.call_error_message.empty()) return exchange.call_reply;
  return Error(CodeOf(exchange.call_error_code), exchange.call_error_message);
}

Result<HttpResponse> Replay::Answer(Access& access, const HttpRequest& request) {
  EgressPolicy policy = *EgressOf(access);
  policy.allow_http = true;  // the operator's choice for real requests; none is sent here
  if (Result<Unit> allowed = policy.CheckUrl(request.url); !allowed) return allowed.error();
  if (next_ >= case_->exchanges.size() || case_->exchanges[next_].call) {
    return NothingRecorded(access, request.method + " " + request.url.path(),
                           request.method + " " + request.url.ToString());
  }
  const CaseExchange& exchange = case_->exchanges[next_++];
  if (strict_) {
    BindSource source{access, access.prepared->Bare()};
    std::string where = "request " + std::to_string(next_) + ": ";
    Result<Url> url = ExpectedUrl(exchange, source);
    if (!url) return Error(ErrorCode::kInvalidArgument, where + "the case's URL is none");
    const AuthRow& auth = *access.prepared->auth;
    std::string_view credential = auth.kind == AuthKind::kQuery && auth.name ? auth.name : "";
    bool in_body = auth.kind == AuthKind::kBody;
    HttpRequest bare = in_body ? WithoutMembers(exchange, auth.members, request) : request;
    for (std::string& line : CompareRequest(exchange, *url, credential, bare)) {
      differences_.push_back(where + line);
    }
  }
  HttpResponse response;
  response.status = exchange.status;
  response.url = request.url;
  response.body = exchange.reply;
  if (exchange.reply_is_json) response.headers.Set("Content-Type", "application/json");
  for (const String& name : exchange.reply_headers.Keys()) {
    response.headers.Set(std::string(name), Text(exchange.reply_headers[name]));
  }
  return response;
}

std::vector<std::string> Replay::Finish() const {
  std::vector<std::string> differences = differences_;
  for (size_t i = next_; i < case_->exchanges.size(); ++i) {
    const CaseExchange& exchange = case_->exchanges[i];
    std::string what = exchange.call ? JsonAccess::Dump(*exchange.call)
                                     : exchange.method + " " + exchange.path + exchange.url;
    differences.push_back("request " + std::to_string(i + 1) + " was not sent: " + what);
  }
  return differences;
}

}  // namespace pie
