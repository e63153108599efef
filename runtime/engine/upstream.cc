#include "engine/upstream.h"

#include <openssl/evp.h>

#include <algorithm>
#include <cmath>

#include "auth/oauth1.h"
#include "base/json_writer.h"
#include "engine/upstream_error.h"
#include "net/http_client.h"

namespace pie {
namespace {

Result<std::string> Credential(const Template& text, const BindSource& source) {
  std::string value;
  const TemplatePiece* missing = nullptr;
  if (!Render(value, text, source, PlainText, &missing)) return MissingValue(*missing, source);
  return value;
}

Result<std::string> BasicCredential(const BindSource& source) {
  Result<std::string> user = Credential(source.action.auth_username, source);
  if (!user) return user;
  Result<std::string> password = Credential(source.action.auth_password, source);
  if (!password) return password;
  std::string plain = *user + ":" + *password;
  std::string out((plain.size() + 2) / 3 * 4, '\0');
  EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                  reinterpret_cast<const unsigned char*>(plain.data()),
                  static_cast<int>(plain.size()));
  return out;
}

Result<Unit> SetHeader(const BindSource& source, HttpRequest& request, const char* name,
                       const std::string& value) {
  if (!IsHeaderValue(value)) {
    return Error(ErrorCode::kNotConnected,
                 std::string(source.connector().name) +
                     ": the stored credential has a line break in it; set it again");
  }
  request.headers.Set(name, value);
  return Unit();
}

// Whether the body is a form, or else a JSON object.
bool IsForm(const HttpRequest& request) {
  return request.headers.Get("Content-Type").starts_with("application/x-www-form-urlencoded");
}

// Puts a member in front of a JSON object's own.
void AddMember(std::string& object, std::string_view name, const std::string& value) {
  std::string member = "{";
  AppendJsonString(member, name);
  member += ':';
  AppendJsonString(member, value);
  size_t open = object.find('{');
  size_t next = object.find_first_not_of(" \t\r\n", open + 1);
  if (next != object.npos && object[next] != '}') member += ',';
  object.replace(open, 1, member);
}

// The members that `auth` adds to a JSON object or a form.
Result<Unit> AddToBody(const BindSource& source, HttpRequest& request) {
  bool form = IsForm(request);
  if (!form && request.body.empty() && request.method != "GET" && request.method != "HEAD") {
    request.headers.Set("Content-Type", "application/json");
    request.body = "{}";
  }
  size_t first = request.body.find_first_not_of(" \t\r\n");
  bool object = first != std::string::npos && request.body[first] == '{';
  if (!form && !object) {
    return Error(ErrorCode::kInvalidArgument,
                 source.Where() +
                     ": its credentials go into the body, so the body must be a JSON object or a "
                     "form");
  }
  for (const PreparedNamed& member : source.action.members) {
    Result<std::string> value = Credential(member.value, source);
    if (!value) return value.error();
    if (form) {
      if (!request.body.empty()) request.body += '&';
      AppendPair(request.body, member.name, *value, AppendFormEncoded);
    } else {
      AddMember(request.body, member.name, *value);
    }
  }
  return Unit();
}

// OAuth 1.0a: a new nonce, and a signature over the request as it is.
Result<Unit> Sign(const BindSource& source, HttpRequest& request) {
  std::string parts[5];
  for (size_t i = 0; i < source.action.oauth1.size(); ++i) {
    Result<std::string> part = Credential(source.action.oauth1[i], source);
    if (!part) return part.error();
    parts[i] = std::move(*part);
  }
  const AuthRow& auth = *source.action.auth;
  Oauth1Request sign;
  sign.consumer = Oauth1Pair(std::move(parts[0]), Secret(std::move(parts[1])));
  if (auth.kind == AuthKind::kOauth1) {
    sign.token = Oauth1Pair(std::move(parts[2]), Secret(std::move(parts[3])));
    sign.realm = std::move(parts[4]);
  } else {
    const Secret* token = source.access.TokenFor(&auth);
    if (token) sign.token = SplitOauth1(*token);
  }
  const char* algorithm =
      auth.kind == AuthKind::kOauth1 ? auth.algorithm : source.connector().oauth->signature_method;
  if (algorithm) sign.algorithm = algorithm;
  SignOauth1(std::move(sign), request);
  return Unit();
}

// A token that is fetched or granted: OAuth, client credentials and their like.
Result<std::string> Token(const BindSource& source) {
  const Secret* token = source.access.TokenFor(source.action.auth);
  if (token) return std::string(token->Reveal());
  return Error(ErrorCode::kInternal, "the token was not loaded");
}

}  // namespace

Result<Unit> Authorize(const BindSource& source, HttpRequest& request) {
  const AuthRow& auth = *source.action.auth;
  if (auth.kind == AuthKind::kNone) return Unit();
  if (auth.kind == AuthKind::kBody) return AddToBody(source, request);
  if (SignerOf(source)) return Sign(source, request);
  bool basic = auth.kind == AuthKind::kBasic;
  Result<std::string> credential = basic ? BasicCredential(source)
                                   : UsesToken(auth.kind)
                                       ? Token(source)
                                       : Credential(source.action.auth_value, source);
  if (!credential) return credential.error();
  if (auth.kind == AuthKind::kQuery) {
    std::string pair;
    AppendPair(pair, auth.name, (auth.prefix ? auth.prefix : "") + *credential,
               AppendPercentEncoded);
    request.url.AddQuery(pair);
    return Unit();
  }
  // A name without a prefix means none: what a manifest leaves out is filled in by the compiler.
  const char* usual = basic ? "Basic " : auth.name ? "" : "Bearer ";
  return SetHeader(source, request, auth.name ? auth.name : "Authorization",
                   (auth.prefix ? auth.prefix : usual) + *credential);
}

const BindSource* SignerOf(const BindSource& source) {
  return source.action.oauth1.empty() ? nullptr : &source;
}

bool IsIdempotent(std::string_view method) {
  return method == "GET" || method == "HEAD" || method == "PUT" || method == "DELETE" ||
         method == "OPTIONS";
}

namespace {

bool IsListed(const RetryRow* retry, int status) {
  return retry &&
         std::find(retry->statuses.begin(), retry->statuses.end(), status) != retry->statuses.end();
}

// Whether the same request may go out again after this reply.
bool MayRepeat(const UpstreamOptions& options, int status) {
  if (IsListed(options.retry, status)) return true;
  if (status == 429) return true;  // refused before anything was done
  return options.repeatable && (status == 502 || status == 503 || status == 504);
}

bool MayRepeat(const UpstreamOptions& options, const Error& error) {
  if (error.code == ErrorCode::kUnavailable) return true;  // never sent
  return options.repeatable &&
         (error.code == ErrorCode::kTimeout || error.code == ErrorCode::kUpstream);
}

Error BudgetError(const ConnectorTable& root, std::string what) {
  return Error(ErrorCode::kBudget, std::string(root.name) + ": one call may " + what +
                                       "; ask for less, or raise `budget` in the manifest");
}

Error RequestsUsedUp(const Execution& execution) {
  return BudgetError(execution.root,
                     "send at most " + std::to_string(execution.max_requests) + " requests");
}

unsigned long long RoomForReply(const Execution& execution) {
  return std::min(execution.max_reply_bytes, execution.max_bytes - execution.bytes);
}

Error BytesUsedUp(const Execution& execution) {
  return BudgetError(execution.root,
                     "read at most " + std::to_string(execution.max_bytes) + " bytes of replies");
}

Error ReplyTooLarge(const Execution& execution) {
  unsigned long long most = execution.max_reply_bytes;
  if (execution.max_bytes - execution.bytes <= most) return BytesUsedUp(execution);
  return BudgetError(execution.root, "read replies of at most " + std::to_string(most) + " bytes");
}

// How long to wait before the next attempt; nothing when that would be too long.
std::optional<Milliseconds> Backoff(Execution& execution, Access& access, unsigned attempt,
                                    const HttpResponse* response) {
  const EngineOptions& options = execution.core.parts.options;
  Milliseconds wait(0);
  if (response) wait = AnnouncedWait(access.connector().api, *response);
  if (wait.count() == 0) {
    double most =
        std::min<double>(options.max_backoff_ms, options.backoff_ms * std::pow(2.0, attempt - 1));
    wait = Milliseconds(static_cast<long long>(most * execution.Jitter()));
  } else if (access.throttle && response->status == 429) {
    // Other calls of this connection wait as well.
    access.throttle->Block(std::chrono::steady_clock::now() + wait);
  }
  if (wait.count() > options.max_retry_wait_ms || wait >= execution.Remaining()) {
    return std::nullopt;
  }
  return wait;
}

Task<HttpResponse> Recorded(Execution& execution, Access& access, const HttpRequest& request) {
  co_return execution.replay->Answer(access, request);
}

// Sends the request, or asks the recorded case.
Task<HttpResponse> Exchange(Execution& execution, Access& access, const HttpRequest& request,
                            const UpstreamOptions& options) {
  if (execution.replay) return Recorded(execution, access, request);
  HttpCallOptions call;
  call.egress = EgressOf(access);
  call.total_timeout = std::min(options.timeout, execution.Remaining());
  call.max_response_body = RoomForReply(execution);
  call.max_redirects = options.max_redirects;
  return execution.core.parts.http->Send(request, std::move(call));
}

// Waits for the request's place under the limits.
Task<ThrottleSlot> TakePlace(Execution& execution, Access& access) {
  EngineCore& core = execution.core;
  SteadyTime patience =
      std::chrono::steady_clock::now() + Milliseconds(core.parts.options.max_retry_wait_ms);
  bool waited = false;
  ThrottleSlot slot =
      co_await Enter(core.loop, access.throttle, std::min(execution.deadline, patience),
                     ServiceName(access.connector()), waited);
  if (waited) ++core.metrics.throttled;
  co_return slot;
}

// One attempt with its place under the limits and its share of the budget.
Task<HttpResponse> Attempt(Execution& execution, Access& access, const HttpRequest& request,
                           const UpstreamOptions& options) {
  EngineCore& core = execution.core;
  if (execution.requests >= execution.max_requests) co_await Fail(RequestsUsedUp(execution));
  if (execution.bytes >= execution.max_bytes) co_await Fail(BytesUsedUp(execution));
  if (!execution.replay && !core.parts.http) {
    co_await Fail(Error(ErrorCode::kInternal, "this executor has no HTTP client"));
  }
  ++execution.requests;
  ThrottleSlot slot;
  if (access.throttle && !execution.replay && !access.throttle->is_open()) {
    ThrottleSlot taken = co_await TakePlace(execution, access);
    slot = std::move(taken);
  }
  ++core.metrics.upstream_requests;
  FetchNote note;
  note.method = request.method;
  note.url = &request.url;
  SteadyTime sent = std::chrono::steady_clock::now();
  Task<HttpResponse> exchange = Exchange(execution, access, request, options);
  Result<HttpResponse> response = co_await exchange.AsResult();
  auto took = std::chrono::steady_clock::now() - sent;
  note.took_ms = std::chrono::duration_cast<Milliseconds>(took).count();
  note.status = response ? response->status : 0;
  note.bytes = response ? response->body.size() : 0;
  if (!response) note.error = ErrorName(response.error().code);
  execution.detail.AddFetch(note);
  if (!response) {
    if (response.error().code == ErrorCode::kTooLarge) co_await Fail(ReplyTooLarge(execution));
    co_await Fail(std::move(response.error()));
  }
  execution.bytes += response->body.size();
  core.metrics.upstream_bytes += response->body.size();
  if (access.throttle) access.throttle->Learn(access.connector().api, *response);
  co_return std::move(*response);
}

}  // namespace

Task<HttpResponse> SendUpstream(Execution& execution, Access& access, HttpRequest request,
                                UpstreamOptions options) {
  EngineCore& core = execution.core;
  unsigned attempts = options.retry && options.retry->attempts ? options.retry->attempts
                                                               : core.parts.options.attempts;
  for (unsigned attempt = 1;; ++attempt) {
    bool last = attempt >= attempts;
    Result<HttpResponse> response =
        co_await Attempt(execution, access, request, options).AsResult();
    bool repeat =
        response ? MayRepeat(options, response->status) : MayRepeat(options, response.error());
    std::optional<Milliseconds> wait;
    if (repeat && !last && execution.requests < execution.max_requests) {
      wait = Backoff(execution, access, attempt, response ? &*response : nullptr);
    }
    if (!wait) {
      if (!response) co_await Fail(std::move(response.error()));
      co_return std::move(*response);
    }
    ++core.metrics.upstream_retries;
    // A recorded service does not recover by waiting.
    if (!execution.replay) co_await core.loop.Sleep(*wait);
    if (options.signer) {
      if (Result<Unit> again = Sign(*options.signer, request); !again) co_await Fail(again.error());
    }
  }
}

}  // namespace pie
