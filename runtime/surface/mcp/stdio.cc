#include "surface/mcp/stdio.h"

#include "base/json_access.h"
#include "surface/mcp/headers.h"

namespace pie::mcp {

constexpr Milliseconds kForever{24 * 3'600'000};

// A request of the stateless revision.
struct Stdio::Request {
  std::string line;
  Message message;
  Params params;
  Peer peer;
  std::shared_ptr<Completion<bool>> ended = Completion<bool>::Make();
};

class Stdio::LineChannel : public Channel {
 public:
  explicit LineChannel(Stdio& stdio) : stdio_(stdio) {}
  bool open() const override { return true; }
  Task<void> Send(std::string message) override {
    stdio_.write_(std::move(message));
    co_return;
  }
  Task<Json> Ask(std::string_view, std::string) override {
    co_await Fail(Error(ErrorCode::kNotImplemented, "this revision has no requests to the client"));
    co_return Json();
  }

 private:
  Stdio& stdio_;
};

Stdio::Stdio(Loop& loop, Server& server, Principal principal,
             std::function<void(std::string)> write)
    : loop_(loop), server_(server), principal_(std::move(principal)), write_(std::move(write)) {}

Stdio::~Stdio() { End(); }

void Stdio::End() {
  if (session_) session_->End();
  session_.reset();
  for (auto& [id, request] : requests_) {
    loop_.Post([ended = request->ended] { ended->Set(false); });
  }
}

void Stdio::OnLine(std::string line) {
  if (line.find_first_not_of(" \t\r") == std::string::npos) return;
  Message message;
  Params params;
  BadMessage bad;
  if (!ParseMessage(line, message, params, bad)) {
    write_(ErrorMessage(bad.id, RpcError(bad.code, bad.text)));
    return;
  }
  if (message.kind == Message::Kind::kNotification) return OnNotification(message);
  if (message.kind == Message::Kind::kResponse) {
    if (session_) session_->Respond(message);
    return;
  }
  OnRequest(std::move(line), message, params);
}

void Stdio::OnRequest(std::string line, const Message& message, const Params& params) {
  std::string id(message.id);
  if (params.version.empty()) return OnSessionRequest(std::move(line), message);
  if (auto error = CheckVersion(params.version, params)) {
    return write_(ErrorMessage(id, *error));
  }
  if (requests_.contains(id)) {
    return write_(ErrorMessage(id, RpcError(kInvalidRequest, "this id is in use")));
  }
  auto request = std::make_shared<Request>();
  request->line = std::move(line);
  BadMessage bad;  // The views have to point into the copy.
  ParseMessage(request->line, request->message, request->params, bad);
  request->peer.principal = principal_;
  request->peer.version = request->params.version;
  request->peer.stateless = true;
  request->peer.capabilities = ClientCapabilities::Parse(request->params.capabilities);
  request->peer.log_level = ParseSeverity(request->params.log_level).value_or(Severity::kOff);
  requests_.emplace(id, request);
  bool listen = request->message.method == "subscriptions/listen";
  loop_.Spawn(listen ? Listen(std::move(request)) : Run(std::move(request)));
}

Task<Reply> Stdio::Answer(const Request& request) {
  if (!Server::IsStatelessMethod(request.message.method)) {
    co_return Reply(RpcError(kMethodNotFound, "no method '" + request.message.method + "'"));
  }
  LineChannel channel(*this);
  Call call(request.peer, request.message, request.params, channel);
  co_return co_await server_.Handle(call);
}

Task<void> Stdio::Run(std::shared_ptr<Request> request) {
  ++running_;
  Task<Reply> answer = Answer(*request);
  Result<Reply> reply = co_await RunUntil(loop_, std::move(answer), request->ended).AsResult();
  --running_;
  std::string id(request->message.id);
  requests_.erase(id);
  if (reply) {
    write_(Compose(*reply, id, true));
  } else if (reply.error().code != ErrorCode::kCancelled) {
    write_(ErrorMessage(id, ToRpcError(reply.error())));
  }
}

Task<void> Stdio::Listen(std::shared_ptr<Request> request) {
  std::string id(request->message.id);
  Result<Json> params = JsonAccess::Parse(request->message.params);
  if (!params || !(*params)["notifications"].is_object()) {
    requests_.erase(id);
    write_(ErrorMessage(id, RpcError(kInvalidParams, "notifications: required")));
    co_return;
  }
  Subscription subscription(loop_, server_, principal_, id, (*params)["notifications"]);
  Task<void> pump = Pump(subscription.shared_stream(), false);
  (void)co_await RunUntil(loop_, std::move(pump), request->ended).AsResult();
  requests_.erase(id);
}

void Stdio::Open(const Message& message) {
  Result<Json> params = JsonAccess::Parse(message.params.empty() ? "{}" : message.params);
  std::string asked = params ? std::string((*params)["protocolVersion"].AsString()) : "";
  if (asked.empty()) {
    return write_(ErrorMessage(message.id, RpcError(kInvalidParams, "protocolVersion: required")));
  }
  if (session_) session_->End();
  Peer peer;
  peer.principal = principal_;
  peer.version = Server::NegotiateVersion(asked);
  peer.capabilities = ClientCapabilities::Parse(JsonAccess::Dump((*params)["capabilities"]));
  Reply reply = server_.Initialize(peer.version, principal_);
  session_ = std::make_shared<Session>(loop_, server_, "stdio", std::move(peer));
  write_(Compose(reply, message.id, false));
  loop_.Spawn(Pump(session_->shared_common(), false));
}

void Stdio::OnSessionRequest(std::string line, const Message& message) {
  std::string id(message.id);
  if (message.method == "initialize") return Open(message);
  if (!session_) {
    return write_(ErrorMessage(id, RpcError(kInvalidRequest, "send `initialize` first")));
  }
  uint64_t number = 0;
  auto stream = session_->Start(std::move(line), number);
  if (!stream) {
    RpcError error(kInvalidRequest, "this id is in use, or too many requests are under way");
    return write_(ErrorMessage(id, error));
  }
  loop_.Spawn(Pump(std::move(stream), true));
}

void Stdio::OnNotification(const Message& message) {
  if (session_) session_->Notify(message);
  if (message.method != "notifications/cancelled") return;
  auto found = requests_.find(CancelledId(message));
  if (found == requests_.end()) return;
  loop_.Post([ended = found->second->ended] { ended->Set(false); });
}

Task<void> Stdio::Pump(std::shared_ptr<Stream> stream, bool counts) {
  if (counts) ++running_;
  uint64_t number = 0;
  for (;;) {
    if (const Stream::Event* event = stream->After(number)) {
      number = event->number;
      write_(event->message);
      continue;
    }
    if (stream->closed()) break;
    co_await stream->Wait(number, kForever);
  }
  if (counts) --running_;
}

}  // namespace pie::mcp
