// HttpClient: one HTTP/1.1 request to its answer, with TLS, keep-alive, limits and egress policy.
//
//   HttpClient client(loop, {});
//   HttpRequest request("GET", *Url::Parse("https://api.github.com/user"));
//   request.headers.Set("Authorization", "Bearer ...");
//   HttpResponse response = co_await client.Send(std::move(request), options);
//
// An answer with any status is a success here. What an error says about the request:
//   kUnavailable                  it was not sent (name, connect or TLS failed): safe to send again
//   kEgress, kInvalidArgument     it was refused here and not sent
//   kTimeout, kUpstream, kTooLarge  it was sent, wholly or in part: it may have been processed
// Errors after a redirect speak of the last hop; when an earlier hop may have processed the request
// and the next cannot be reached, the error is kUpstream, never kUnavailable.
#pragma once

#include <memory>
#include <string>

#include "base/loop.h"
#include "net/egress.h"
#include "net/http.h"

namespace pie {

struct HttpClientOptions {
  std::string extra_ca_file;  // PEM, trusted beside the system's roots
  size_t max_idle = 256;      // kept connections in all
  size_t max_idle_per_host = 64;
  Milliseconds idle_time{30'000};
  std::string user_agent = "pie";  // for requests that bring none

  HttpClientOptions() = default;
};

// Of one Send().
struct HttpCallOptions {
  std::shared_ptr<const EgressPolicy> egress;  // required: without it every call is refused
  Milliseconds connect_timeout{10'000};        // name, TCP and TLS together
  Milliseconds total_timeout{30'000};          // with redirects
  size_t max_response_body = 10 << 20;         // also after decompression
  int max_redirects = 5;                       // 0: a redirect is an answer like any other

  HttpCallOptions() = default;
};

// Everything on the loop's thread; destroyed before the loop. Destroying a task that Send() gave
// out closes its connection. Host, Content-Length, Connection, Transfer-Encoding and the like are
// the client's own headers: given ones are dropped. Compression is asked for and undone unless the
// request brings an Accept-Encoding.
//
// Redirects: 303 turns everything but HEAD into a GET without body, 301 and 302 do so with POST;
// the others repeat the request. Across origins, Authorization, Cookie and every header whose name
// speaks of a key, token, secret, signature or the like are dropped.
class HttpClient {
 public:
  HttpClient(Loop& loop, HttpClientOptions options);
  ~HttpClient();
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;

  Task<HttpResponse> Send(HttpRequest request, HttpCallOptions options);
  void CloseIdle();
  size_t idle_connections() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pie
