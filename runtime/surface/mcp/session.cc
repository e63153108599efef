#include "surface/mcp/session.h"

#include "base/json_access.h"
#include "base/json_reader.h"
#include "base/json_writer.h"

namespace pie::mcp {
namespace {

// A client that has to ask a person may take its time; the execution's own deadline comes first.
constexpr Milliseconds kAnswerTime{600'000};

}  // namespace

struct Session::Exchange {
  std::string body;
  Message message;
  Params params;
  uint64_t number = 0;
  std::shared_ptr<Stream> stream;
  std::shared_ptr<Completion<bool>> ended = Completion<bool>::Make();  // false: cancelled
};

// The way back of one request: its own stream.
class Session::StreamChannel : public Channel {
 public:
  StreamChannel(std::shared_ptr<Session> session, std::shared_ptr<Stream> stream)
      : session_(std::move(session)), stream_(std::move(stream)) {}

  bool open() const override { return true; }

  Task<void> Send(std::string message) override {
    stream_->Push(std::move(message));
    co_return;
  }

  Task<Json> Ask(std::string_view method, std::string params) override {
    std::string id = "\"ask-" + std::to_string(session_->next_question_++) + '"';
    auto answer = Completion<Result<Json>>::Make();
    session_->questions_.emplace(id, answer);
    struct Forget {
      Session& session;
      const std::string& id;
      ~Forget() { session.questions_.erase(id); }
    } forget{*session_, id};
    stream_->Push(RequestMessage(id, method, params));
    Result<Json> result = co_await WithDeadline(session_->loop_, Wait(answer), kAnswerTime);
    co_return result;
  }

 private:
  static Task<Result<Json>> Wait(std::shared_ptr<Completion<Result<Json>>> answer) {
    Result<Json> result = co_await Completion<Result<Json>>::Wait(answer);
    co_return Result<Result<Json>>(std::move(result));
  }

  std::shared_ptr<Session> session_;
  std::shared_ptr<Stream> stream_;
};

Session::Session(Loop& loop, Server& server, std::string id, Peer peer)
    : loop_(loop),
      server_(server),
      id_(std::move(id)),
      peer_(std::move(peer)),
      common_(std::make_shared<Stream>(loop)) {
  server_.AddListener(this);
}

Session::~Session() {
  if (!ended_) server_.RemoveListener(this);
}

std::shared_ptr<Stream> Session::Start(std::string body, uint64_t& number) {
  auto exchange = std::make_shared<Exchange>();
  exchange->body = std::move(body);
  BadMessage bad;
  // The text was read before; the views have to point into this copy.
  ParseMessage(exchange->body, exchange->message, exchange->params, bad);
  std::string id(exchange->message.id);
  if (ended_ || calls_.size() >= kMaxCalls || calls_.contains(id)) return nullptr;
  exchange->number = number = next_stream_++;
  exchange->stream = std::make_shared<Stream>(loop_);
  auto stream = exchange->stream;
  calls_.emplace(std::move(id), exchange);
  streams_.emplace(number, stream);
  loop_.Spawn(Run(std::move(exchange)));
  return stream;
}

Task<void> Session::Run(std::shared_ptr<Exchange> exchange) {
  auto self = shared_from_this();
  Task<Reply> answer = Answer(*exchange);
  Result<Reply> reply = co_await RunUntil(loop_, std::move(answer), exchange->ended).AsResult();
  std::string id(exchange->message.id);
  calls_.erase(id);
  if (reply) {
    exchange->stream->Push(Compose(*reply, id, false));
  } else if (reply.error().code != ErrorCode::kCancelled) {
    exchange->stream->Push(ErrorMessage(id, ToRpcError(reply.error())));
  }
  exchange->stream->Close();
  DropOldStreams();
}

// Drops the oldest streams of ended calls; those under way stay.
void Session::DropOldStreams() {
  size_t bytes = 0;
  size_t closed = 0;
  for (const auto& [number, stream] : streams_) {
    bytes += stream->bytes();
    closed += stream->closed();
  }
  for (auto at = streams_.begin(); at != streams_.end();) {
    if (closed <= kKeptStreams && bytes <= kKeptBytes) return;
    if (!at->second->closed()) {
      ++at;
      continue;
    }
    bytes -= at->second->bytes();
    --closed;
    at = streams_.erase(at);
  }
}

std::shared_ptr<Stream> Session::FindStream(uint64_t number) {
  if (number == 0) return common_;
  auto found = streams_.find(number);
  return found == streams_.end() ? nullptr : found->second;
}

// The methods that change the session itself.
std::optional<Reply> Session::AnswerHere(const Exchange& exchange) {
  const std::string& method = exchange.message.method;
  const Params& params = exchange.params;
  if (method == "logging/setLevel") {
    auto level = ParseSeverity(params.level);
    if (!level) return Reply(RpcError(kInvalidParams, "level: expected a level such as 'info'"));
    peer_.log_level = *level;
    return Reply();
  }
  bool subscribe = method == "resources/subscribe";
  if (!subscribe && method != "resources/unsubscribe") return std::nullopt;
  if (!params.has_uri) return Reply(RpcError(kInvalidParams, "uri: required"));
  if (!subscribe) {
    subscriptions_.erase(params.uri);
    return Reply();
  }
  if (subscriptions_.size() >= kMaxSubscriptions) {
    return Reply(RpcError(kInvalidParams, "too many subscriptions in this session"));
  }
  subscriptions_.insert(params.uri);
  return Reply();
}

Task<Reply> Session::Answer(Exchange& exchange) {
  if (auto reply = AnswerHere(exchange)) co_return std::move(*reply);
  StreamChannel channel(shared_from_this(), exchange.stream);
  Peer peer = peer_;  // the session's may be renewed meanwhile
  Call call(peer, exchange.message, exchange.params, channel);
  co_return co_await server_.Handle(call);
}

std::string CancelledId(const Message& message) {
  std::string id;
  if (message.params.empty()) return id;
  JsonReader reader(message.params);
  std::string_view key;
  reader.EnterObject();
  while (reader.NextMember(key)) {
    bool wanted = key == "requestId";
    std::string_view value = reader.Skip();
    if (wanted) id = value;
  }
  return id;
}

void Session::Notify(const Message& message) {
  if (message.method != "notifications/cancelled") return;
  auto found = calls_.find(CancelledId(message));
  if (found == calls_.end()) return;
  loop_.Post([ended = found->second->ended] { ended->Set(false); });
}

void Session::Respond(const Message& message) {
  auto found = questions_.find(std::string(message.id));
  if (found == questions_.end()) return;
  auto answer = found->second;
  Result<Json> value = JsonAccess::Parse(message.error.empty() ? message.result : message.error);
  if (value && !message.error.empty()) {
    value = Error(ErrorCode::kUpstream, "the client answered the question with an error: " +
                                            std::string((*value)["message"].AsString()));
  }
  loop_.Post([answer, value = std::move(value)] { answer->Set(value); });
}

void Session::End() {
  if (ended_) return;
  ended_ = true;
  server_.RemoveListener(this);
  for (auto& [id, exchange] : calls_) {
    loop_.Post([ended = exchange->ended] { ended->Set(false); });
  }
  common_->Close();
  subscriptions_.clear();
}

void Session::ResourceChanged(std::string_view user, std::string_view uri) {
  if (user != peer_.principal.user_id || !subscriptions_.contains(std::string(uri))) return;
  if (!server_.MayHearOf(peer_.principal, uri)) return;
  std::string params = R"({"uri":)";
  AppendJsonString(params, uri);
  common_->Push(NotificationMessage("notifications/resources/updated", params + '}'));
}

}  // namespace pie::mcp
