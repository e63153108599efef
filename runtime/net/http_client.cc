#include "net/http_client.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include "net/client_call.h"
#include "net/redirect.h"

namespace pie {
namespace {

// The headers that only the client itself may write.
constexpr std::string_view kOwnHeaders[] = {
    "Host",    "Content-Length", "Connection", "Transfer-Encoding",
    "Upgrade", "Keep-Alive",     "TE",         "Expect"};

Result<Unit> CheckRequest(const HttpRequest& request, const HttpCallOptions& options) {
  if (!options.egress) return Error(ErrorCode::kEgress, "the call has no egress policy");
  if (!IsHeaderName(request.method)) {
    return Error(ErrorCode::kInvalidArgument, "the request's method is not valid");
  }
  if (!request.headers.refused().empty()) {
    return Error(ErrorCode::kInvalidArgument,
                 "the header '" + std::string(request.headers.refused()) +
                     "' holds a line break or another control character");
  }
  return Unit();
}

Task<HttpResponse> SendAndFollow(std::shared_ptr<ClientState> state, HttpRequest request,
                                 HttpCallOptions options) {
  Result<Unit> checked = CheckRequest(request, options);
  if (!checked) co_return checked.error();
  for (std::string_view name : kOwnHeaders) request.headers.Remove(name);
  ClientCall call(*state, options);
  for (int hop = 0;; ++hop) {
    Result<HttpResponse> response = co_await call.Send(request).AsResult();
    if (!response) {
      Error error = response.error();
      // An earlier hop has seen the request: "not sent" would not be true.
      if (hop > 0 && error.code == ErrorCode::kUnavailable) error.code = ErrorCode::kUpstream;
      co_return error;
    }
    if (options.max_redirects == 0 || !IsRedirect(*response)) {
      response->url = std::move(request.url);
      co_return std::move(*response);
    }
    if (hop == options.max_redirects) {
      co_return Error(ErrorCode::kUpstream, "'" + request.url.host() + "' redirects more than " +
                                                std::to_string(hop) + " times");
    }
    Result<Unit> applied = ApplyRedirect(request, *response);
    if (!applied) co_return applied.error();
  }
}

}  // namespace

struct HttpClient::Impl {
  // Shared with the tasks in flight: some of them may be destroyed after the client.
  std::shared_ptr<ClientState> state;
};

HttpClient::HttpClient(Loop& loop, HttpClientOptions options) : impl_(std::make_unique<Impl>()) {
  impl_->state = std::make_shared<ClientState>(loop, std::move(options));
}
HttpClient::~HttpClient() = default;

Task<HttpResponse> HttpClient::Send(HttpRequest request, HttpCallOptions options) {
  return SendAndFollow(impl_->state, std::move(request), std::move(options));
}

void HttpClient::CloseIdle() { impl_->state->pool.Clear(); }
size_t HttpClient::idle_connections() const { return impl_->state->pool.size(); }

}  // namespace pie
