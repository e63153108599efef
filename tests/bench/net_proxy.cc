// What the HTTP server and client cost: a small upstream, and a server that calls it per request.
//
//   net_proxy upstream PORT            answers every request with 120 bytes of JSON
//   net_proxy proxy PORT UPSTREAM      passes every request on and the answer back
//
// `net_proxy.sh` runs both beside nginx and compares the CPU time per call.
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "net/http_client.h"
#include "net/http_server.h"

namespace pie {
namespace {

constexpr const char* kAnswer =
    R"({"id":1,"number":1347,"title":"Found a bug","state":"open","html_url":"https://example.com/i/1347","comments":0})"
    "\n";

Task<void> Answer(ServerRequest&, ServerResponse& response) {
  response.headers.Add("Content-Type", "application/json");
  response.body = kAnswer;
  co_return;
}

struct Proxy {
  HttpClient client;
  std::shared_ptr<EgressPolicy> policy = std::make_shared<EgressPolicy>();
  Url url;

  Proxy(Loop& loop, uint16_t upstream) : client(loop, {}) {
    url = *Url::Parse("https://api.example.com/");
    policy->hosts = {"api.example.com"};
    IpAddress loopback;
    IpAddress::Parse("127.0.0.1", loopback);
    policy->mappings.emplace_back("api.example.com", loopback, upstream);
  }

  Task<void> Pass(ServerRequest& request, ServerResponse& response) {
    HttpRequest call(std::string(request.method), *url.WithPath(request.path));
    call.headers.Add("Accept", "application/json");
    call.headers.Add("Authorization", "Bearer 0123456789abcdef0123456789abcdef");
    call.body = std::move(request.body);
    HttpCallOptions options;
    options.egress = policy;
    HttpResponse answer = co_await client.Send(std::move(call), std::move(options));
    response.status = answer.status;
    response.headers.Add("Content-Type", answer.headers.Get("Content-Type"));
    response.body = std::move(answer.body);
  }
};

int Run(int argc, char** argv) {
  if (argc < 3) return std::fprintf(stderr, "usage: net_proxy upstream|proxy PORT [UPSTREAM]\n"), 2;
  Loop loop;
  Proxy proxy(loop, static_cast<uint16_t>(argc > 3 ? std::atoi(argv[3]) : 0));
  HttpHandler handler = Answer;
  if (std::strcmp(argv[1], "proxy") == 0) {
    handler = [&](ServerRequest& request, ServerResponse& response) {
      return proxy.Pass(request, response);
    };
  }
  HttpServer server(loop, {}, handler);
  Result<uint16_t> port = server.Listen("127.0.0.1", static_cast<uint16_t>(std::atoi(argv[2])));
  if (!port) {
    return std::fprintf(stderr, "%s\n", std::string(port.error().message).c_str()), 1;
  }
  std::printf("listening on %u\n", *port);
  std::fflush(stdout);
  loop.Run();
  return 0;
}

}  // namespace
}  // namespace pie

int main(int argc, char** argv) { return pie::Run(argc, argv); }
