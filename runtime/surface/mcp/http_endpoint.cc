#include "surface/mcp/http_endpoint.h"

#include <openssl/rand.h>

#include <charconv>

#include "base/json_access.h"
#include "surface/mcp/headers.h"

namespace pie::mcp {
namespace {

constexpr int kNoSession = -32001;

std::string RandomId() {
  unsigned char bytes[16];
  RAND_bytes(bytes, sizeof bytes);
  std::string id;
  for (unsigned char byte : bytes) {
    id += "0123456789abcdef"[byte >> 4];
    id += "0123456789abcdef"[byte & 15];
  }
  return id;
}

bool IsJson(const HttpHeaders& headers) {
  std::string_view type = headers.Get("Content-Type");
  return EqualsIgnoreCase(type.substr(0, type.find_first_of("; ")), "application/json");
}

}  // namespace

// Opens an event stream with the first message; until then nothing was sent.
class HttpEndpoint::SseChannel : public Channel {
 public:
  SseChannel(ServerResponse& response, bool open) : response_(response), open_(open) {}

  bool open() const override { return open_; }
  Task<void> Send(std::string message) override {
    if (!response_.streaming()) SetSseHeaders(response_);
    std::string event = SseEvent(message);
    co_await response_.Write(event);
  }
  Task<Json> Ask(std::string_view, std::string) override {
    co_await Fail(Error(ErrorCode::kNotImplemented, "this revision has no requests to the client"));
    co_return Json();
  }

 private:
  ServerResponse& response_;
  bool open_;
};

HttpEndpoint::HttpEndpoint(Loop& loop, Server& server, HttpEndpointOptions options)
    : loop_(loop), server_(server), options_(std::move(options)) {}

HttpEndpoint::~HttpEndpoint() { End(); }

void HttpEndpoint::Stop() {
  stopped_ = true;
  for (auto& [id, entry] : sessions_) entry.session->common().Close();
  for (Subscription* subscription : subscriptions_) subscription->End();
}

void HttpEndpoint::End() {
  stopped_ = true;
  for (auto& [id, entry] : sessions_) entry.session->End();
  sessions_.clear();
}

Task<void> HttpEndpoint::Handle(const Principal& principal, ServerRequest& request,
                                ServerResponse& response) {
  return request.method == "POST" ? Post(principal, request, response)
                                  : Other(principal, request, response);
}

Task<void> HttpEndpoint::Other(const Principal& principal, ServerRequest& request,
                               ServerResponse& response) {
  if (request.method == "GET") {
    co_await Get(principal, request, response);
  } else if (request.method == "DELETE") {
    Delete(principal, request, response);
  } else {
    response.headers.Set("Allow", "GET, POST, DELETE");
    SendError(response, 405, RpcError(kInvalidRequest, "use POST, GET or DELETE"));
  }
}

bool HttpEndpoint::Read(const ServerRequest& request, ServerResponse& response,
                        Exchange& exchange) const {
  if (!IsJson(request.headers)) {
    SendError(response, 415, RpcError(kInvalidRequest, "Content-Type: expected application/json"));
    return false;
  }
  if (!exchange.accepts.json && !exchange.accepts.events) {
    SendError(response, 406,
              RpcError(kInvalidRequest, "Accept: expected application/json, text/event-stream"));
    return false;
  }
  Message& message = exchange.message;
  BadMessage bad;
  if (!ParseMessage(request.body, message, exchange.params, bad)) {
    SendError(response, 400, RpcError(bad.code, bad.text), bad.id);
    return false;
  }
  exchange.stateless =
      message.kind == Message::Kind::kRequest && IsStateless(request.headers, exchange.params);
  return true;
}

// Who sends a request without a session: in the stateless revision, or in a stateful one by a
// client that keeps none, which is served without what needs one.
bool HttpEndpoint::FillPeer(const Principal& principal, const ServerRequest& request,
                            ServerResponse& response, Exchange& exchange) const {
  const Message& message = exchange.message;
  const Params& params = exchange.params;
  Peer& peer = exchange.peer;
  peer.principal = principal;
  if (!exchange.stateless) {
    peer.version = request.headers.Get("MCP-Protocol-Version");
    return true;
  }
  if (auto error = CheckStateless(request.headers, message, params, server_.catalog())) {
    SendError(response, error->http_status, *error, message.id);
    return false;
  }
  peer.version = params.version;
  peer.stateless = true;
  peer.capabilities = ClientCapabilities::Parse(params.capabilities);
  peer.log_level = ParseSeverity(params.log_level).value_or(Severity::kOff);
  return true;
}

Task<void> HttpEndpoint::Post(const Principal& principal, ServerRequest& request,
                              ServerResponse& response) {
  Exchange exchange(request);
  if (!Read(request, response, exchange)) co_return;
  const Message& message = exchange.message;
  bool asks = message.kind == Message::Kind::kRequest;
  if (!exchange.stateless && asks && message.method == "initialize") {
    co_return Open(principal, message, response);
  }
  if (!exchange.stateless && request.headers.Has("Mcp-Session-Id")) {
    auto session = Find(principal, request, message.id, response);
    if (session) co_await PostToSession(std::move(session), request, response, message);
    co_return;
  }
  if (!asks) {
    response.status = 202;
    co_return;
  }
  if (!FillPeer(principal, request, response, exchange)) co_return;
  const Peer& peer = exchange.peer;
  if (peer.stateless && message.method == "subscriptions/listen") {
    co_return co_await Listen(peer, message, response);
  }
  SseChannel channel(response, exchange.accepts.events);
  Call call(peer, message, exchange.params, channel);
  Reply reply = co_await server_.Handle(call);
  std::string text = Compose(reply, message.id, peer.stateless);
  int status = reply.error && peer.stateless ? reply.error->http_status : 200;
  if (response.streaming() || !exchange.accepts.json) {
    co_await channel.Send(std::move(text));
  } else {
    SendJson(response, std::move(text), status);
  }
}

Task<void> HttpEndpoint::Listen(const Peer& peer, const Message& message,
                                ServerResponse& response) {
  Result<Json> params = JsonAccess::Parse(message.params);
  if (!params || !(*params)["notifications"].is_object()) {
    SendError(response, 200, RpcError(kInvalidParams, "notifications: required"), message.id);
    co_return;
  }
  Subscription subscription(loop_, server_, peer.principal, message.id, (*params)["notifications"]);
  struct Known {
    std::unordered_set<Subscription*>& all;
    Subscription* one;
    ~Known() { all.erase(one); }
  } known{subscriptions_, &subscription};
  subscriptions_.insert(&subscription);
  if (stopped_) subscription.End();
  co_await Relay(subscription.shared_stream(), {}, 0, response);
}

void HttpEndpoint::Open(const Principal& principal, const Message& message,
                        ServerResponse& response) {
  Result<Json> params = JsonAccess::Parse(message.params.empty() ? "{}" : message.params);
  std::string asked = params ? std::string((*params)["protocolVersion"].AsString()) : "";
  if (asked.empty()) {
    SendError(response, 200, RpcError(kInvalidParams, "protocolVersion: required"), message.id);
    return;
  }
  DropIdle();
  if (stopped_ || sessions_.size() >= options_.max_sessions) {
    SendError(response, 503, RpcError(kInternalError, "too many sessions; try again later"),
              message.id);
    return;
  }
  Peer peer;
  peer.principal = principal;
  peer.version = Server::NegotiateVersion(asked);
  peer.capabilities = ClientCapabilities::Parse(JsonAccess::Dump((*params)["capabilities"]));
  Reply reply = server_.Initialize(peer.version, principal);
  auto session = std::make_shared<Session>(loop_, server_, RandomId(), std::move(peer));
  response.headers.Set("Mcp-Session-Id", session->id());
  Entry entry{session, std::chrono::steady_clock::now()};
  sessions_.emplace(session->id(), std::move(entry));
  SendJson(response, Compose(reply, message.id, false));
}

std::shared_ptr<Session> HttpEndpoint::Find(const Principal& principal,
                                            const ServerRequest& request, std::string_view id,
                                            ServerResponse& response) {
  if (id.empty()) id = "null";
  std::string_view version = request.headers.Get("MCP-Protocol-Version");
  if (!version.empty() && !IsStatefulVersion(version)) {
    SendError(response, 400,
              RpcError(kInvalidRequest, "MCP-Protocol-Version: not one with sessions"), id);
    return nullptr;
  }
  std::string_view name = request.headers.Get("Mcp-Session-Id");
  if (name.empty()) {
    SendError(response, 400,
              RpcError(kInvalidRequest, "Mcp-Session-Id: missing; send `initialize` first"), id);
    return nullptr;
  }
  auto found = sessions_.find(std::string(name));
  // Another key of the same user may be limited to less than the one that opened it.
  auto opened_by = [&](const Principal& owner) {
    return owner.user_id == principal.user_id && owner.key_id == principal.key_id;
  };
  if (found == sessions_.end() || !opened_by(found->second.session->peer().principal)) {
    SendError(response, 404,
              RpcError(kNoSession, "this session has ended; send `initialize` again"), id);
    return nullptr;
  }
  found->second.used = std::chrono::steady_clock::now();
  found->second.session->Renew(principal);
  return found->second.session;
}

Task<void> HttpEndpoint::PostToSession(std::shared_ptr<Session> session, ServerRequest& request,
                                       ServerResponse& response, const Message& message) {
  if (message.kind != Message::Kind::kRequest) {
    if (message.kind == Message::Kind::kResponse) session->Respond(message);
    if (message.kind == Message::Kind::kNotification) session->Notify(message);
    response.status = 202;
    co_return;
  }
  Accepts accepts(request.headers);
  std::string id(message.id);
  uint64_t number = 0;
  auto stream = session->Start(std::move(request.body), number);
  if (!stream) {
    RpcError error(kInvalidRequest, "this id is in use, or too many requests are under way");
    SendError(response, 400, error, id);
    co_return;
  }
  co_await stream->Wait(0, Milliseconds(24 * 3'600'000));
  const Stream::Event* first = stream->After(0);
  if (accepts.json && stream->closed() && first && first->number == stream->last()) {
    SendJson(response, first->message);
    co_return;
  }
  if (!first && stream->closed()) {  // Cancelled: the client wants no answer.
    response.status = 202;
    co_return;
  }
  co_await Relay(stream, std::to_string(number), 0, response);
}

Task<void> HttpEndpoint::Relay(std::shared_ptr<Stream> stream, std::string prefix, uint64_t number,
                               ServerResponse& response) {
  SetSseHeaders(response);
  uint64_t ticket = stream->Attach();
  co_await response.Write({});
  for (;;) {
    const Stream::Event* event = stream->After(number);
    if (!stream->IsReader(ticket)) co_return;
    if (!event && stream->closed()) co_return;
    if (!event) {
      auto before = std::chrono::steady_clock::now();
      co_await stream->Wait(number, options_.keep_alive);
      bool idle = std::chrono::steady_clock::now() - before >= options_.keep_alive;
      if (idle && stream->IsReader(ticket)) co_await response.Write(": still here\n\n");
      continue;
    }
    number = event->number;
    std::string id = prefix.empty() ? "" : prefix + '-' + std::to_string(number);
    std::string text = SseEvent(event->message, id);
    co_await response.Write(text);
  }
}

Task<void> HttpEndpoint::Get(const Principal& principal, ServerRequest& request,
                             ServerResponse& response) {
  if (!Accepts(request.headers).events) {
    SendError(response, 406, RpcError(kInvalidRequest, "Accept: expected text/event-stream"));
    co_return;
  }
  auto session = Find(principal, request, {}, response);
  if (!session) co_return;
  // "<stream>-<number of the last event that arrived>".
  std::string_view last = request.headers.Get("Last-Event-ID");
  uint64_t stream_number = 0;
  uint64_t number = session->common().last();
  if (!last.empty()) {
    const char* end = last.data() + last.size();
    auto [dash, error] = std::from_chars(last.data(), end, stream_number);
    bool good = error == std::errc() && dash != end && *dash == '-' &&
                std::from_chars(dash + 1, end, number).ptr == end;
    if (!good) {
      SendError(response, 400, RpcError(kInvalidRequest, "Last-Event-ID: not one of ours"));
      co_return;
    }
  }
  auto stream = session->FindStream(stream_number);
  if (!stream) {
    SendError(response, 404, RpcError(kNoSession, "that stream is no longer kept"));
    co_return;
  }
  co_await Relay(std::move(stream), std::to_string(stream_number), number, response);
}

void HttpEndpoint::Delete(const Principal& principal, ServerRequest& request,
                          ServerResponse& response) {
  auto session = Find(principal, request, {}, response);
  if (!session) return;
  session->End();
  sessions_.erase(session->id());
  response.status = 204;
}

void HttpEndpoint::DropIdle() {
  if (sessions_.size() < options_.max_sessions / 2) return;
  auto limit = std::chrono::steady_clock::now() - options_.session_idle;
  std::erase_if(sessions_, [&](auto& item) {
    // A stream that is open holds the session too.
    if (item.second.used > limit || item.second.session.use_count() > 1) return false;
    item.second.session->End();
    return true;
  });
}

}  // namespace pie::mcp
