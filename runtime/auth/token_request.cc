#include "auth/token_request.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <ctime>

#include "base/encoding.h"
#include "base/json_access.h"

namespace pie {
namespace {

constexpr size_t kMaxReply = 1 << 20;
constexpr size_t kMaxToken = 32 << 10;
constexpr Milliseconds kLimit{15'000};

std::string FormEncoded(std::string_view text) {
  std::string out;
  AppendFormEncoded(out, text);
  return out;
}

// RFC 6749 2.3.1: both halves are form-urlencoded before they are joined.
std::string BasicClient(const TokenRequest& request) {
  return "Basic " +
         Base64(FormEncoded(request.client_id) + ":" + FormEncoded(request.client_secret.Reveal()));
}

// Sets what a JSON pointer, without its first slash, leads to.
void SetAt(Json& object, std::string_view pointer, const std::string& value) {
  size_t end = std::min(pointer.find('/'), pointer.size());
  std::string step;
  for (size_t i = 0; i < end; ++i) {
    bool escape = pointer[i] == '~' && i + 1 < end;
    step += escape ? pointer[++i] == '1' ? '/' : '~' : pointer[i];
  }
  String key(step);
  if (end == pointer.size()) {
    object.Set(key, Json(value));
    return;
  }
  Json inner = object[key].is_object() ? object[key] : Json::Object();
  SetAt(inner, pointer.substr(end + 1), value);
  object.Set(key, std::move(inner));
}

std::string JsonText(const TextPairs& pairs) {
  Json json = Json::Object();
  for (const auto& [name, value] : pairs) {
    if (name.starts_with('/')) {
      SetAt(json, std::string_view(name).substr(1), value);
    } else {
      json.Set(String(name), Json(value));
    }
  }
  return JsonAccess::Dump(json);
}

std::string OneLine(std::string text) {
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  }
  if (text.size() > 300) text = text.substr(0, 300) + "...";
  return text;
}

std::string TextOf(const Json& json) {
  return json.is_null() || json.is_object() || json.is_array()
             ? std::string()
             : std::string(json.AsString(json.Dump()));
}

// The provider's code of an error: {"error": "invalid_grant"}, {"error": {"code": ..}}.
std::string CodeOf(const Json& reply) {
  Json error = reply["error"];
  if (error.is_object()) return TextOf(error["code"].is_null() ? error["type"] : error["code"]);
  return TextOf(error.is_null() ? reply["code"] : error);
}

std::string WordsOf(const Json& reply) {
  for (const char* pointer : {"/error_description", "/error/message", "/message", "/detail"}) {
    std::string text = TextOf(reply.At(pointer));
    if (!text.empty()) return OneLine(text);
  }
  return {};
}

// Codes after which the same grant never works again. The second half are services' own.
bool EndsTheGrant(std::string_view code) {
  static constexpr std::string_view kCodes[] = {
      "invalid_grant",     "bad_refresh_token",     "invalid_refresh_token",
      "token_revoked",     "refresh_token_expired", "token_expired",
      "account_inactive",  "bad_verification_code", "invalid_code",
      "code_already_used", "access_denied",         "interaction_required",
      "login_required",    "consent_required"};
  return std::find(std::begin(kCodes), std::end(kCodes), code) != std::end(kCodes);
}

bool RefusesTheClient(std::string_view code) {
  static constexpr std::string_view kCodes[] = {
      "invalid_client",    "unauthorized_client",   "incorrect_client_credentials",
      "invalid_client_id", "bad_client_secret",     "unsupported_grant_type",
      "invalid_scope",     "redirect_uri_mismatch", "invalid_request",
      "bad_redirect_uri"};
  return std::find(std::begin(kCodes), std::end(kCodes), code) != std::end(kCodes);
}

Error Refusal(const TokenRequest& request, const HttpResponse& response, const Json& reply) {
  std::string code = OneLine(CodeOf(reply));
  std::string words = WordsOf(reply);
  Error error(ErrorCode::kUpstream, "");
  std::string text = request.service + " refused to give a token";
  if (!code.empty()) text += ": " + code;
  if (!words.empty()) text += (code.empty() ? ": " : " (") + words + (code.empty() ? "" : ")");
  if (code.empty() && words.empty()) text += " (status " + std::to_string(response.status) + ")";
  if (EndsTheGrant(code)) {
    error.code = ErrorCode::kNotConnected;
  } else if (RefusesTheClient(code) || response.status == 401) {
    // The operator's to mend: no user is asked to sign in again for it.
    error.code = ErrorCode::kPermissionDenied;
    text += "; check the client id, the client secret and the redirect URL";
  } else if (response.status == 429) {
    error.code = ErrorCode::kRateLimited;
  } else if (response.status >= 500) {
    error.code = ErrorCode::kUnavailable;
  }
  error.upstream_status = response.status;
  error.message = text;
  return error;
}

bool IsError(const HttpResponse& response, const Json& reply) {
  if (response.status < 200 || response.status >= 300) return true;
  if (reply.Has("ok") && !reply["ok"].AsBool(true)) return true;
  Json error = reply["error"];
  return !error.is_null() && TextOf(reply["access_token"]).empty();
}

// Seconds, a point in time as a number, or a date; 0: it does not say.
long long LifetimeOf(const Json& value) {
  std::string text = TextOf(value);
  if (text.empty()) return 0;
  auto now = static_cast<long long>(std::time(nullptr));
  char* end = nullptr;
  double number = std::strtod(text.c_str(), &end);
  if (*end == '\0') {
    if (!(number > 0) || number > 1e14) return 0;
    auto whole = static_cast<long long>(number);
    if (whole > 100'000'000'000) return std::max(1LL, whole / 1000 - now);
    if (whole > 1'000'000'000) return std::max(1LL, whole - now);
    return whole;
  }
  std::tm parts{};
  if (!strptime(text.c_str(), "%Y-%m-%dT%H:%M:%S", &parts)) return 0;
  return std::max(1LL, static_cast<long long>(timegm(&parts)) - now);
}

bool IsToken(const std::string& text) {
  return !text.empty() && text.size() <= kMaxToken &&
         std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) > 0x20 && c != 0x7F; });
}

}  // namespace

std::string FormText(const TextPairs& pairs) {
  std::string out;
  for (const auto& [name, value] : pairs) {
    if (!out.empty()) out += '&';
    AppendFormEncoded(out, name);
    out += '=';
    AppendFormEncoded(out, value);
  }
  return out;
}

void SetPair(TextPairs& pairs, std::string name, std::string value) {
  std::erase_if(pairs, [&](const auto& pair) { return pair.first == name; });
  pairs.emplace_back(std::move(name), std::move(value));
}

Json ReplyObject(std::string_view body) {
  size_t start = body.find_first_not_of(" \t\r\n");
  if (start == body.npos) return Json();
  if (body[start] == '{') {
    Result<Json> json = JsonAccess::Parse(body);
    return json ? *json : Json();
  }
  if (body[start] == '<' || body.find('=') == body.npos) return Json();
  Json json = Json::Object();
  while (!body.empty()) {
    std::string_view pair = body.substr(0, body.find('&'));
    body.remove_prefix(std::min(body.size(), pair.size() + 1));
    size_t equals = std::min(pair.find('='), pair.size());
    std::string name, value;
    if (!PercentDecode(pair.substr(0, equals), name, true)) return Json();
    if (equals < pair.size() && !PercentDecode(pair.substr(equals + 1), value, true)) return Json();
    json.Set(String(name), Json(value));
  }
  return json;
}

std::string NormalScopes(std::string_view scopes) {
  std::string out;
  bool gap = false;
  for (char c : scopes) {
    bool separator = c == ' ' || c == ',' || c == '\t' || c == '+';
    if (!separator && gap && !out.empty()) out += ' ';
    if (!separator) out += c;
    gap = separator;
  }
  return out;
}

Task<HttpResponse> AuthHttp::Send(HttpRequest request) {
  if (!http_) {
    co_await Fail(Error(ErrorCode::kInternal, "this executor has no HTTP client"));
  }
  auto policy = std::make_shared<EgressPolicy>();
  if (base_) *policy = *base_;
  policy->hosts = {request.url.host()};
  policy->allow_http |= allow_http_;
  policy->allow_private |= allow_private_;
  HttpCallOptions options;
  options.egress = policy;
  options.total_timeout = kLimit;
  options.max_response_body = kMaxReply;
  options.max_redirects = 0;  // a redirect would take the credentials along
  HttpResponse response = co_await http_->Send(std::move(request), std::move(options));
  co_return response;
}

HttpRequest BuildTokenRequest(const TokenRequest& request) {
  HttpRequest http(request.method, request.url);
  http.headers.Set("Accept", "application/json");
  TextPairs params = request.params;
  if (request.client_auth == ClientAuth::kBasic) {
    http.headers.Set("Authorization", BasicClient(request));
  } else if (!request.client_id.empty()) {
    params.emplace_back(request.id_name, request.client_id);
    if (request.client_auth == ClientAuth::kPost) {
      params.emplace_back(request.secret_name, std::string(request.client_secret.Reveal()));
    }
  }
  for (const auto& [name, value] : request.headers) http.headers.Set(name, value);
  if (request.method == "GET") {
    if (!params.empty()) http.url = http.url.WithQuery(FormText(params));
    return http;
  }
  http.headers.Set("Content-Type",
                   request.json ? "application/json" : "application/x-www-form-urlencoded");
  http.body = request.json ? JsonText(params) : FormText(params);
  return http;
}

Result<Grant> ReadTokenReply(const TokenRequest& request, const HttpResponse& response) {
  Json reply = ReplyObject(response.body);
  if (!reply.is_object()) {
    bool broken = response.status >= 500 || response.status == 429;
    Error error(broken ? ErrorCode::kUnavailable : ErrorCode::kUpstream,
                request.service + " answered the request for a token with status " +
                    std::to_string(response.status) + " and no JSON");
    error.upstream_status = response.status;
    return error;
  }
  if (IsError(response, reply)) return Refusal(request, response, reply);
  Grant grant;
  Json granted = reply.At(String(request.reply_pointer));
  std::string access = TextOf(granted.At(String(request.token_pointer)));
  // Slack puts what was granted to the person, not to the app, one level down.
  Json person = reply["authed_user"];
  bool of_person = access.empty() && person.is_object();
  const Json& source = of_person ? person : granted;
  if (of_person) access = TextOf(person["access_token"]);
  if (!IsToken(access)) {
    if (!CodeOf(reply).empty()) return Refusal(request, response, reply);
    return Error(ErrorCode::kUpstream, request.service + " answered without a token");
  }
  grant.access = Secret(std::move(access));
  std::string refresh = TextOf(source["refresh_token"]);
  if (IsToken(refresh)) grant.refresh = Secret(std::move(refresh));
  grant.lifetime_s =
      LifetimeOf(of_person ? source["expires_in"] : granted.At(String(request.expires_pointer)));
  grant.has_scopes = source["scope"].is_string();
  grant.scopes = NormalScopes(std::string(source["scope"].AsString()));
  grant.reply = std::move(reply);
  return grant;
}

Task<Grant> FetchToken(AuthHttp& http, TokenRequest request) {
  HttpRequest built = BuildTokenRequest(request);
  Result<HttpResponse> response = co_await http.Send(std::move(built)).AsResult();
  if (!response) {
    Error error(response.error().code, request.service + " cannot be asked for a token: " +
                                           std::string(response.error().message));
    co_await Fail(std::move(error));
  }
  Result<Grant> grant = ReadTokenReply(request, *response);
  if (!grant) co_await Fail(grant.error());
  co_return std::move(*grant);
}

}  // namespace pie
