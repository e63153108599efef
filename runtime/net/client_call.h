// ClientCall: the hops of one HttpClient::Send(), under one deadline.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "net/connection_pool.h"
#include "net/resolver.h"

namespace pie {

// What the calls of one client share.
struct ClientState {
  Reactor& reactor;
  HttpClientOptions options;
  ConnectionPool pool;
  Resolver resolver;
  std::shared_ptr<TlsContext> tls;  // made on the first https call: reading the roots takes a while
  std::vector<char> scratch = std::vector<char>(64 << 10);  // all connections read into this

  ClientState(Loop& loop, HttpClientOptions options)
      : reactor(Reactor::Of(loop)),
        options(std::move(options)),
        pool(this->options),
        resolver(loop) {}
};

class ClientCall {
 public:
  ClientCall(ClientState& state, const HttpCallOptions& options);

  // One request to its answer, without following redirects.
  Task<HttpResponse> Send(const HttpRequest& request);

 private:
  // How far one try came: decides whether the request may be sent again.
  struct Progress {
    size_t sent = 0;
    bool received = false;
    bool complete = false;
  };

  Task<void> Connect(const Url& url, const EgressMapping* mapping);
  Task<void> ConnectTo(const Url& url, IpAddress address, uint16_t port, bool tls);
  Task<void> Handshake(const Url& url);
  Task<std::vector<IpAddress>> Resolve(const std::string& host);
  Task<void> Transfer(const HttpRequest& request, Progress& progress);
  IoResult WriteSome(iovec* pieces, int& count, Progress& progress);
  Result<bool> IsComplete(const HttpRequest& request, int& informational);
  Result<Unit> TakeRead(const HttpRequest& request, const IoResult& read, Progress& progress);
  Result<HttpResponse> TakeResponse(const HttpRequest& request, bool reusable);
  void BuildHead(const HttpRequest& request);
  void OnDeadline();
  Error Unreachable(const Url& url, const std::string& why) const;
  Error Broken(const Url& url, const Progress& progress) const;

  ClientState& state_;
  const HttpCallOptions& options_;
  Clock::time_point end_;
  Deadline deadline_;
  bool expired_ = false;
  bool decode_ = false;  // the client asked for compression, the caller did not
  std::shared_ptr<Completion<Resolved>> resolving_;
  std::unique_ptr<ClientConnection> connection_;
  std::string head_;
};

}  // namespace pie
