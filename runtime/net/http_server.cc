#include "net/http_server.h"

#include <unistd.h>

#include <cerrno>
#include <utility>

#include "net/server_connection.h"

namespace pie {
namespace {

using std::chrono_literals::operator""ms;

// Connections above the limit that still hear why they are refused.
constexpr size_t kMaxRefused = 64;

class Listener final : public EventSink {
 public:
  Listener(ServerState& state, int fd)
      : state_(state), fd_(fd), retry_(state.reactor.loop(), [this] { AcceptAll(); }) {
    state_.reactor.Register(fd_, this);
  }
  ~Listener() {
    state_.reactor.Unregister(fd_, this);
    close(fd_);
  }

 private:
  void OnEvents(uint32_t) override { AcceptAll(); }

  void AcceptAll() {
    for (;;) {
      IpAddress client;
      int fd = AcceptConnection(fd_, client);
      if (fd < 0) {
        // Out of descriptors or memory: those who wait get another chance when some are free.
        if (errno != EAGAIN) retry_.Set(100ms);
        return;
      }
      size_t open = state_.connections.size();
      if (open >= state_.options.max_connections + kMaxRefused) {
        close(fd);
      } else {
        ServerConnection::Start(state_, fd, client, open >= state_.options.max_connections);
      }
    }
  }

  ServerState& state_;
  int fd_;
  Deadline retry_;
};

}  // namespace

struct HttpServer::Impl {
  ServerState state;
  std::vector<std::unique_ptr<Listener>> listeners;

  Impl(Loop& loop, HttpServerOptions options, HttpHandler handler)
      : state(loop, std::move(options), std::move(handler)) {}
  ~Impl() {
    listeners.clear();
    state.on_connection_end = {};
    while (!state.connections.empty()) (*state.connections.begin())->Destroy();
  }
};

HttpServer::HttpServer(Loop& loop, HttpServerOptions options, HttpHandler handler)
    : impl_(std::make_unique<Impl>(loop, std::move(options), std::move(handler))) {}
HttpServer::~HttpServer() = default;

Result<uint16_t> HttpServer::Listen(std::string_view address, uint16_t port) {
  IpAddress parsed;
  if (!IpAddress::Parse(address == "localhost" ? "127.0.0.1" : address, parsed)) {
    return Error(ErrorCode::kInvalidArgument, "cannot listen on '" + std::string(address) +
                                                  "': give an IPv4 or IPv6 address or 'localhost'");
  }
  uint16_t bound_port = 0;
  Result<int> fd = OpenListener(parsed, port, bound_port);
  if (!fd) return fd.error();
  impl_->listeners.push_back(std::make_unique<Listener>(impl_->state, *fd));
  return bound_port;
}

Task<void> HttpServer::Stop(Milliseconds grace) {
  ServerState& state = impl_->state;
  state.stopping = true;
  impl_->listeners.clear();
  std::vector<ServerConnection*> idle;
  for (ServerConnection* connection : state.connections) {
    if (connection->idle()) idle.push_back(connection);
  }
  for (ServerConnection* connection : idle) connection->Destroy();
  if (!state.connections.empty()) {
    auto drained = Completion<bool>::Make();
    state.on_connection_end = [&state, drained] {
      if (state.connections.empty()) drained->Set(true);
    };
    Deadline deadline(state.reactor.loop(), [drained] { drained->Set(false); });
    deadline.Set(grace);
    co_await Completion<bool>::Wait(drained);
    state.on_connection_end = {};
  }
  while (!state.connections.empty()) (*state.connections.begin())->Destroy();
}

bool HttpServer::stopping() const { return impl_->state.stopping; }
size_t HttpServer::connections() const { return impl_->state.connections.size(); }

}  // namespace pie
