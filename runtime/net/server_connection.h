// ServerConnection: one client's connection, request after request, in one coroutine.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "net/http_parser.h"
#include "net/http_server.h"
#include "net/socket.h"

namespace pie {

class ServerConnection;

// What the connections of one server share.
struct ServerState {
  Loop& loop;
  Reactor& reactor;
  HttpServerOptions options;
  HttpHandler handler;
  bool stopping = false;
  size_t buffered = 0;  // bytes of request bodies held at this moment
  std::unordered_set<ServerConnection*> connections;
  // All connections read into this, one after the other: an idle one holds no buffer.
  std::vector<char> scratch = std::vector<char>(64 << 10);
  std::function<void()> on_connection_end;

  ServerState(Loop& loop, HttpServerOptions options, HttpHandler handler)
      : loop(loop),
        reactor(Reactor::Of(loop)),
        options(std::move(options)),
        handler(std::move(handler)) {}
};

class ServerConnection {
 public:
  // Lives until the client or the server ends it; registers itself in `state.connections`.
  // `overloaded`: only says 503.
  static void Start(ServerState& state, int fd, const IpAddress& client, bool overloaded);
  // Closes at once and destroys a running handler's task. Not from within that task.
  void Destroy();
  bool idle() const { return phase_ == Phase::kIdle; }

 private:
  friend class ServerResponse;
  enum class Phase : unsigned char { kIdle, kHead, kBody, kHandler, kWrite, kLinger };
  enum class Reading : unsigned char { kComplete, kBlocked, kContinue, kRejected, kClosed };
  struct Pieces {
    iovec items[4];
    int count = 0;
    void Add(std::string_view text);
    bool Consume(size_t bytes);  // true when nothing is left
  };

  ServerConnection(ServerState& state, int fd, const IpAddress& client);
  ~ServerConnection();

  Task<void> Run();
  Task<void> Refuse();
  Task<void> Linger();
  Task<void> WriteRest(Pieces pieces);
  Task<void> Reject(int status, Error error);

  void StartRequest();
  Reading Read(int& status, Error& error);
  int Judge(Error& error);
  bool AcceptHead();
  void FillRequest();
  void Charge(size_t bytes);
  void EnterPhase(Phase phase, Milliseconds limit);
  void LimitHandler();
  Pieces TakeAnswer(Result<Unit> result);
  void OnDeadline();
  void OnEvent();
  // True when all was sent or the connection failed (see failed_); false: WriteRest() has to go on.
  bool WriteNow(Pieces& pieces);
  void AppendHead(bool chunked);
  Pieces WholeAnswer();
  void FillError(int status, const Error& error);
  bool IsSendable() const;
  bool BodyAllowed() const;

  ServerState& state_;
  Socket socket_;
  Deadline deadline_;
  HttpParser parser_;
  Phase phase_ = Phase::kIdle;
  bool keep_alive_ = true;
  bool failed_ = false;
  bool continue_wanted_ = false;
  size_t charged_ = 0;
  int turn_ = 0;     // requests since the connection last waited for its client
  std::string out_;  // the head that is being sent
  ServerRequest request_;
  ServerResponse response_;
  detail::TaskState* run_ = nullptr;
};

// {"error":{"code":"not_found","message":"..."}}
std::string ErrorBody(const Error& error);

}  // namespace pie
