// A client for the tests: its calls to https://api.test go to a server of the test.
#pragma once

#include "net/http_client.h"
#include "net_testing.h"

namespace pie::testing {

using std::chrono_literals::operator""s;

inline constexpr const char* kOk = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

// A client whose calls to https://api.test go to `port` in plain http.
class Client {
 public:
  explicit Client(uint16_t port, HttpClientOptions settings = {})
      : client(loop, std::move(settings)) {
    policy->hosts = {"api.test", "other.test"};
    Map("api.test", port);
    options.egress = policy;
    options.total_timeout = 5s;
  }
  void Map(const char* host, uint16_t port) {
    IpAddress loopback;
    IpAddress::Parse("127.0.0.1", loopback);
    policy->mappings.emplace_back(host, loopback, port);
  }
  static HttpRequest Request(const char* method, const std::string& url = "https://api.test/") {
    return HttpRequest(method, *Url::Parse(url));
  }
  Result<HttpResponse> Send(HttpRequest request) {
    return loop.RunUntilDone(client.Send(std::move(request), options));
  }
  Result<HttpResponse> Get(const std::string& url = "https://api.test/") {
    return Send(Request("GET", url));
  }
  // "code: message" of a failure.
  std::string Failure(HttpRequest request) {
    Result<HttpResponse> result = Send(std::move(request));
    if (result) return "status " + std::to_string(result->status) + ": " + result->body;
    return std::string(ErrorName(result.error().code)) + ": " + std::string(result.error().message);
  }
  std::string Failure() { return Failure(Request("GET")); }
  void RunFor(Milliseconds time) { (void)loop.RunUntilDone(loop.Sleep(time)); }

  Loop loop;
  HttpClient client;
  std::shared_ptr<EgressPolicy> policy = std::make_shared<EgressPolicy>();
  HttpCallOptions options;
};

// Reads one request and answers with fixed text, then closes.
inline RawServer Answering(std::string text) {
  return RawServer([text](Peer& peer) {
    peer.ReadHead();
    peer.Write(text);
  });
}

inline std::string WithLength(const std::string& headers, const std::string& body) {
  return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + std::to_string(body.size()) +
         "\r\n\r\n" + body;
}

}  // namespace pie::testing
