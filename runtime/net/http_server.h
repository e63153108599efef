// HttpServer: HTTP/1.1 on one loop; each request runs a handler coroutine.
//
//   HttpServer server(loop, {}, [&](ServerRequest& request, ServerResponse& response) -> Task<void>
//   {
//     response.headers.Set("Content-Type", "text/plain");
//     response.body = "hello\n";
//     co_return;
//   });
//   Result<uint16_t> port = server.Listen("127.0.0.1", 8080);
//
// The request, with its whole body, and the response live as long as the handler's task. When the
// client goes away, the task is destroyed; clients that close their sending side before they have
// the answer count as gone. A handler that fails gets its error sent as a short JSON object.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/loop.h"
#include "net/http.h"

namespace pie {

struct ServerRequest {
  std::string_view method;
  std::string_view target;  // as sent: "/path?query"
  std::string_view path;    // still percent-encoded
  std::string_view query;   // without '?'
  HttpHeaders headers;
  std::string body;
  std::string client_address;  // "127.0.0.1"

  ServerRequest() = default;
};

struct HttpServerOptions {
  size_t max_connections = 4096;        // more are answered 503 and closed
  size_t max_header = 32 << 10;         // request line and headers; 431
  size_t max_body = 16 << 20;           // 413
  size_t max_buffered = 256 << 20;      // bodies of all connections together; 503
  Milliseconds header_timeout{10'000};  // first byte to end of headers; 408
  Milliseconds body_timeout{30'000};    // end of headers to end of body; 408
  Milliseconds idle_timeout{60'000};    // between requests
  Milliseconds write_timeout{30'000};   // without the client taking a byte
  // Hears of every error that a handler left to the server, for the operator's log.
  std::function<void(const ServerRequest&, const Error&)> on_error;

  HttpServerOptions() = default;
};

// Either fill `status`, `headers` and `body` and return, or stream with Write(). Content-Length,
// Transfer-Encoding, Connection and Date are the server's (given ones are dropped).
class ServerResponse {
 public:
  int status = 200;
  HttpHeaders headers;
  std::string body;

  ServerResponse() = default;
  ServerResponse(const ServerResponse&) = delete;
  ServerResponse& operator=(const ServerResponse&) = delete;

  // Sends a piece of the body at once; the first call sends status and headers before it (an empty
  // piece sends just these). Returns when the kernel has taken all of it, so a slow client slows
  // the handler down. `body` is ignored from then on.
  Task<void> Write(std::string_view piece);
  bool streaming() const { return streaming_; }

 private:
  friend class ServerConnection;
  class ServerConnection* connection_ = nullptr;
  bool streaming_ = false;
};

using HttpHandler = std::function<Task<void>(ServerRequest&, ServerResponse&)>;

// Everything on the loop's thread; destroyed before the loop.
// Everything on the loop's thread; destroyed before the loop.
class HttpServer {
 public:
  HttpServer(Loop& loop, HttpServerOptions options, HttpHandler handler);
  ~HttpServer();  // closes everything at once
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  // Starts to accept; returns the port (useful for port 0). `address` is an IPv4 or IPv6 address or
  // "localhost". May be called for several addresses.
  Result<uint16_t> Listen(std::string_view address, uint16_t port);
  // Stops accepting, closes idle connections, lets requests end for up to `grace`, cancels the
  // rest. Long-lived streams should end when stopping() turns true.
  Task<void> Stop(Milliseconds grace);
  bool stopping() const;
  size_t connections() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pie
