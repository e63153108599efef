// ConnectionPool: client connections that wait for their next request.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "net/http_client.h"
#include "net/http_parser.h"
#include "net/socket.h"
#include "net/tls.h"

namespace pie {

struct ClientConnection {
  Socket socket;
  std::unique_ptr<TlsSession> tls;  // null: plain http
  HttpParser parser;
  IpAddress remote;
  Deadline idle;
  // Scheme, host and port that it was opened for, and what an egress mapping made of them.
  std::string key;

  ClientConnection(Reactor& reactor, int fd, size_t max_header)
      : socket(reactor, fd),
        parser(HttpParser::Kind::kResponse, max_header, 0),
        idle(reactor.loop(), [this] {
          std::function<void()> end = on_idle_end;  // it destroys this object
          end();
        }) {}

  IoResult Read(char* data, size_t size);
  // Sends from the front of the pieces and takes what was sent off them; kDone when none is left.
  IoResult WriteAll(iovec* pieces, int& count, size_t& sent);

  std::function<void()> on_idle_end;
};

class ConnectionPool {
 public:
  explicit ConnectionPool(const HttpClientOptions& options) : options_(options) {}

  // The connection of that key that was used last, if its address fits the policy. A mapped address
  // is part of the key and needs no check.
  std::unique_ptr<ClientConnection> Take(const std::string& key, bool mapped,
                                         const EgressPolicy& policy);
  // Keeps the connection, or closes it when there are too many.
  void Give(std::unique_ptr<ClientConnection> connection);
  void Clear();
  size_t size() const { return size_; }

 private:
  void Drop(ClientConnection* connection);

  const HttpClientOptions& options_;
  std::unordered_map<std::string, std::vector<std::unique_ptr<ClientConnection>>> idle_;
  size_t size_ = 0;
};

}  // namespace pie
