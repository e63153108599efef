// The HTTP server under clients that behave, and under many that do not.
#include "net/http_server.h"

#include "net_testing.h"

namespace pie {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using testing::Peer;

// Sets a flag when the coroutine that holds it ends in any way.
struct Ended {
  std::atomic<bool>* flag;
  explicit Ended(std::atomic<bool>* flag) : flag(flag) {}
  ~Ended() { *flag = true; }
};

// A server on a thread of its own. Its handler understands a few paths.
class Server {
 public:
  explicit Server(HttpServerOptions options = {})
      : server_(loop_, options, [this](ServerRequest& request, ServerResponse& response) {
          return Handle(request, response);
        }) {
    Result<uint16_t> port = server_.Listen("127.0.0.1", 0);
    EXPECT_TRUE(port.ok());
    port_ = *port;
    thread_ = std::thread([this] { loop_.Run(); });
  }
  ~Server() {
    if (!thread_.joinable()) return;
    loop_.Stop();
    thread_.join();
  }
  Peer Connect() { return Peer::Connect(port_); }
  std::string Ask(const std::string& text) {
    Peer peer = Connect();
    peer.Write(text);
    return peer.ReadAll();
  }
  size_t Connections() {
    std::atomic<int> count = -1;
    loop_.Post([&] { count = static_cast<int>(server_.connections()); });
    while (count < 0) usleep(1000);
    return static_cast<size_t>(count);
  }
  // Starts a graceful stop; `stopped` is set at its end.
  void Stop(Milliseconds grace) {
    loop_.Post([this, grace] { loop_.Spawn(StopTask(grace)); });
  }
  bool WaitFor(std::atomic<bool>& flag) {
    for (int i = 0; i < 300 && !flag; ++i) usleep(10'000);
    return flag;
  }

  std::atomic<bool> cancelled = false;
  std::atomic<bool> stopped = false;
  std::atomic<int> handled = 0;
  std::atomic<long> written = 0;

 private:
  Task<void> StopTask(Milliseconds grace) {
    co_await server_.Stop(grace);
    stopped = true;
  }

  Task<void> Handle(ServerRequest& request, ServerResponse& response) {
    ++handled;
    response.headers.Add("Content-Type", "text/plain");
    if (request.path == "/wait") {
      Ended ended(&cancelled);
      co_await loop_.Sleep(60s);
    } else if (request.path == "/slow") {
      co_await loop_.Sleep(100ms);
      response.body = "slow";
    } else if (request.path == "/stream") {
      for (const char* piece : {"", "one", "two"}) co_await response.Write(piece);
      co_await loop_.Sleep(10ms);
      co_await response.Write("three");
    } else if (request.path == "/flood") {
      Ended ended(&cancelled);
      std::string piece(100'000, 'x');
      for (;;) {
        co_await response.Write(piece);
        written += static_cast<long>(piece.size());
      }
    } else if (request.path == "/fail") {
      co_await Fail(Error(ErrorCode::kRateLimited, "wait a \"while\"\n"));
    } else if (request.path == "/fail-late") {
      co_await response.Write("start");
      co_await Fail(Error(ErrorCode::kInternal, "no"));
    } else if (request.path == "/throw") {
      throw std::runtime_error("secret");
    } else if (request.path == "/bad-header") {
      response.headers.Add("X", "a\r\nSet-Cookie: b");
    } else if (request.path == "/large") {
      response.body.assign(5 << 20, 'x');
    } else if (request.path == "/empty") {
      response.status = 204;
    } else {
      response.body = std::string(request.method) + " " + std::string(request.path) + " " +
                      std::string(request.query) + " " + std::to_string(request.body.size());
    }
  }

  Loop loop_;
  HttpServer server_;
  uint16_t port_ = 0;
  std::thread thread_;
};

std::string Body(const std::string& response) {
  size_t end = response.find("\r\n\r\n");
  return end == std::string::npos ? "" : response.substr(end + 4);
}
int Status(const std::string& response) {
  return response.size() > 12 ? std::atoi(response.c_str() + 9) : 0;
}

TEST(HttpServer, AnswersAndKeepsTheConnection) {
  Server server;
  Peer peer = server.Connect();
  for (int i = 0; i < 3; ++i) {
    peer.Write("GET /a%2Fb?c=d HTTP/1.1\r\nHost: h\r\n\r\n");
    std::string response = peer.ReadResponse();
    EXPECT_TRUE(response.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nDate: "))
        << response;
    EXPECT_EQ(Body(response), "GET /a%2Fb c=d 0");
  }
  EXPECT_EQ(server.Connections(), 1u);
}

TEST(HttpServer, BodiesWithLengthAndChunks) {
  Server server;
  Peer peer = server.Connect();
  peer.Write("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello");
  EXPECT_EQ(Body(peer.ReadResponse()), "POST /  5");
  peer.Write(
      "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: "
      "chunked\r\n\r\n3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n");
  EXPECT_EQ(Body(peer.ReadResponse()), "POST /  7");
  std::string large(3 << 20, 'x');
  peer.Write("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: " + std::to_string(large.size()) +
             "\r\n\r\n" + large);
  EXPECT_EQ(Body(peer.ReadResponse()), "PUT /  " + std::to_string(large.size()));
}

TEST(HttpServer, OneByteAtATime) {
  Server server;
  Peer peer = server.Connect();
  for (char c : std::string("POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: "
                            "chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")) {
    peer.Write({&c, 1});
    usleep(200);
  }
  EXPECT_EQ(Body(peer.ReadResponse()), "POST /x  3");
}

TEST(HttpServer, PipelinedRequestsAreAnsweredInOrder) {
  Server server;
  Peer peer = server.Connect();
  std::string requests = "GET /slow HTTP/1.1\r\nHost: h\r\n\r\n";
  for (int i = 0; i < 500; ++i)
    requests += "GET /" + std::to_string(i) + " HTTP/1.1\r\nHost: h\r\n\r\n";
  requests += "POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc";
  requests += "GET /last HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
  peer.Write(requests);
  EXPECT_EQ(Body(peer.ReadResponse()), "slow");
  for (int i = 0; i < 500; ++i) {
    ASSERT_EQ(Body(peer.ReadResponse()), "GET /" + std::to_string(i) + "  0");
  }
  EXPECT_EQ(Body(peer.ReadResponse()), "POST /p  3");
  EXPECT_EQ(Body(peer.ReadResponse()), "GET /last  0");
  EXPECT_TRUE(peer.AtEnd());
}

TEST(HttpServer, HeadAndEmptyAnswersHaveNoBody) {
  Server server;
  Peer peer = server.Connect();
  peer.Write(
      "HEAD /x HTTP/1.1\r\nHost: h\r\n\r\nHEAD /stream HTTP/1.1\r\nHost: h\r\n\r\nGET /empty "
      "HTTP/1.1\r\nHost: h\r\n\r\nGET /y HTTP/1.1\r\nHost: h\r\n\r\n");
  EXPECT_NE(peer.ReadHead().find("Content-Length: 10\r\n"), std::string::npos);
  EXPECT_EQ(Status(peer.ReadHead()), 200);
  std::string empty = peer.ReadHead();
  EXPECT_EQ(Status(empty), 204);
  EXPECT_EQ(empty.find("Content-Length"), std::string::npos);
  EXPECT_EQ(Body(peer.ReadResponse()), "GET /y  0");
}

TEST(HttpServer, OldClients) {
  Server server;
  std::string response = server.Ask("GET /x HTTP/1.0\r\n\r\n");
  EXPECT_EQ(Body(response), "GET /x  0");
  EXPECT_NE(response.find("Connection: close\r\n"), std::string::npos);
  EXPECT_EQ(Body(server.Ask("GET /stream HTTP/1.0\r\n\r\n")), "onetwothree");
  Peer peer = server.Connect();
  for (int i = 0; i < 2; ++i) {
    peer.Write("GET /x HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    EXPECT_NE(peer.ReadResponse().find("Connection: keep-alive\r\n"), std::string::npos);
  }
}

TEST(HttpServer, TargetForms) {
  Server server;
  EXPECT_EQ(Body(server.Ask("GET http://h/x?y HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")),
            "GET /x y 0");
  EXPECT_EQ(Body(server.Ask("GET http://h HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")),
            "GET /  0");
  EXPECT_EQ(Body(server.Ask("OPTIONS * HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")),
            "OPTIONS *  0");
}

TEST(HttpServer, GarbageGets400) {
  Server server;
  const char* cases[] = {
      "garbage\r\n\r\n",
      "\r\n\r\n\r\n",
      "GET\r\n\r\n",
      "GET / HTTP/1.1\r\n\r\n",  // no Host
      "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
      "GET / HTTP/1.1\nHost: h\n\n",
      "GET / HTTP/1.1\r\nHost : h\r\n\r\n",
      "GET / HTTP/1.1\r\n Host: h\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: h\r\nX: a\rb\r\n\r\n",
      "GET  / HTTP/1.1\r\nHost: h\r\n\r\n",
      "GET /a b HTTP/1.1\r\nHost: h\r\n\r\n",
      "GET x HTTP/1.1\r\nHost: h\r\n\r\n",
      "GET * HTTP/1.1\r\nHost: h\r\n\r\n",
      "GET /#x HTTP/1.1\r\nHost: h\r\n\r\n",
      "CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n",
      "G@T / HTTP/1.1\r\nHost: h\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1x\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
      "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: "
      "chunked\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nContent-Length: "
      "4\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: "
      "chunked\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
      "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
      "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n",
      "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 a TLS hello",
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  };
  for (const char* text : cases) {
    std::string response = server.Ask(text);
    int status = Status(response);
    EXPECT_TRUE(status == 400 || status == 505) << text << "\n" << response;
    EXPECT_NE(response.find("Connection: close\r\n"), std::string::npos);
    EXPECT_TRUE(
        Body(response).starts_with("{\"error\":{\"code\":\"invalid_argument\",\"message\":\""))
        << response;
  }
  EXPECT_EQ(server.handled, 0);
  std::string nul("GET / HTTP/1.1\r\nHost: h\r\nX: a\0b\r\n\r\n", 36);
  EXPECT_EQ(Status(server.Ask(nul)), 400);
}

TEST(HttpServer, TrailersDoNotBecomeHeaders) {
  Server server;
  Peer peer = server.Connect();
  peer.Write(
      "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nHost: evil\r\nX: "
      "y\r\n\r\n");
  EXPECT_EQ(Status(peer.ReadResponse()), 200);
}

TEST(HttpServer, TooLargeHeadersAndBodies) {
  HttpServerOptions options;
  options.max_body = 1000;
  options.max_header = 4096;
  Server server(options);
  EXPECT_EQ(
      Status(server.Ask("GET / HTTP/1.1\r\nHost: h\r\nX: " + std::string(5000, 'x') + "\r\n\r\n")),
      431);
  EXPECT_EQ(Status(server.Ask("GET /" + std::string(5000, 'x'))), 431);
  std::string length = server.Ask("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1001\r\n\r\n");
  EXPECT_EQ(Status(length), 413);
  EXPECT_EQ(
      Body(length),
      "{\"error\":{\"code\":\"too_large\",\"message\":\"the body is larger than 1000 bytes\"}}\n");
  EXPECT_EQ(Status(server.Ask(
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999\r\n\r\n")),
            400);
  EXPECT_EQ(
      Status(server.Ask("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" +
                        std::string(1001, 'x'))),
      413);
  EXPECT_EQ(Status(server.Ask("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1;" +
                              std::string(5000, 'x'))),
            431);
  EXPECT_EQ(
      Status(server.Ask("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: " +
                        std::string(5000, 'x'))),
      431);
  // The answer arrives although the client goes on to send.
  EXPECT_EQ(Status(server.Ask("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 200000\r\n\r\n" +
                              std::string(200'000, 'x'))),
            413);
  EXPECT_EQ(server.handled, 0);
}

TEST(HttpServer, AllBodiesTogetherAreBounded) {
  HttpServerOptions options;
  options.max_buffered = 100'000;
  Server server(options);
  Peer first = server.Connect();
  first.Write("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 90000\r\n\r\n" +
              std::string(80'000, 'x'));
  usleep(50'000);
  EXPECT_EQ(Status(server.Ask("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 50000\r\n\r\n" +
                              std::string(40'000, 'x'))),
            503);
  first.Write(std::string(10'000, 'x'));
  EXPECT_EQ(Status(first.ReadResponse()), 200);
  Peer next = server.Connect();
  next.Write("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 50000\r\n\r\n" +
             std::string(50'000, 'x'));
  EXPECT_EQ(Status(next.ReadResponse()), 200);
}

TEST(HttpServer, ExpectContinue) {
  HttpServerOptions options;
  options.max_body = 1000;
  Server server(options);
  Peer peer = server.Connect();
  peer.Write("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
  EXPECT_EQ(peer.ReadHead(), "HTTP/1.1 100 Continue\r\n\r\n");
  peer.Write("abc");
  EXPECT_EQ(Body(peer.ReadResponse()), "POST /  3");
  peer.Write("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2000\r\n\r\n");
  EXPECT_EQ(Status(peer.ReadResponse()), 413);
}

TEST(HttpServer, SlowClientsAreCutOff) {
  HttpServerOptions options;
  options.header_timeout = 100ms;
  options.body_timeout = 100ms;
  options.idle_timeout = 100ms;
  Server server(options);
  struct Case {
    const char* text;
    int status;
  } cases[] = {
      {"", 0},
      {"GET / HTTP/1.1\r\nHos", 408},
      {"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc", 408},
  };
  for (const Case& c : cases) {
    auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(Status(server.Ask(c.text)), c.status) << c.text;
    EXPECT_LT(std::chrono::steady_clock::now() - start, 1s);
  }
  // A drip does not extend the time for headers.
  Peer drip = server.Connect();
  drip.Write("GET / HTTP/1.1\r\n");
  int lines = 0;
  while (lines < 100 && drip.Write("X: y\r\n")) {
    ++lines;
    usleep(10'000);
  }
  EXPECT_LT(lines, 50);
  EXPECT_EQ(server.Connections(), 0u);
  EXPECT_EQ(server.handled, 0);
}

TEST(HttpServer, TooManyConnectionsHear503) {
  HttpServerOptions options;
  options.max_connections = 2;
  Server server(options);
  Peer a = server.Connect();
  Peer b = server.Connect();
  usleep(50'000);
  Peer c = server.Connect();
  c.Write("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
  std::string refused = c.ReadAll();
  EXPECT_EQ(Status(refused), 503);
  EXPECT_EQ(Body(refused),
            "{\"error\":{\"code\":\"unavailable\",\"message\":\"too many connections; try again "
            "soon\"}}\n");
  a.Write("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
  EXPECT_EQ(Body(a.ReadResponse()), "GET /a  0");
  b.Close();
  c.Close();
  usleep(50'000);
  Peer d = server.Connect();
  d.Write("GET /d HTTP/1.1\r\nHost: h\r\n\r\n");
  EXPECT_EQ(Body(d.ReadResponse()), "GET /d  0");
}

TEST(HttpServer, HandlerErrors) {
  Server server;
  Peer peer = server.Connect();
  peer.Write("GET /fail HTTP/1.1\r\nHost: h\r\n\r\n");
  std::string failed = peer.ReadResponse();
  EXPECT_EQ(Status(failed), 429);
  EXPECT_EQ(Body(failed),
            "{\"error\":{\"code\":\"rate_limited\",\"message\":\"wait a \\\"while\\\" \"}}\n");
  peer.Write("GET /throw HTTP/1.1\r\nHost: h\r\n\r\n");
  std::string thrown = peer.ReadResponse();
  EXPECT_EQ(Status(thrown), 500);
  EXPECT_EQ(thrown.find("secret"), std::string::npos);
  peer.Write("GET /bad-header HTTP/1.1\r\nHost: h\r\n\r\n");
  std::string bad = peer.ReadResponse();
  EXPECT_EQ(Status(bad), 500);
  EXPECT_EQ(bad.find("Set-Cookie"), std::string::npos);
  peer.Write("GET /fail-late HTTP/1.1\r\nHost: h\r\n\r\n");
  std::string late = peer.ReadAll();
  EXPECT_EQ(Body(late), "5\r\nstart\r\n") << "no end mark: the client can tell that it was cut off";
}

TEST(HttpServer, Streams) {
  Server server;
  Peer peer = server.Connect();
  peer.Write("GET /stream HTTP/1.1\r\nHost: h\r\n\r\nGET /x HTTP/1.1\r\nHost: h\r\n\r\n");
  std::string head = peer.ReadHead();
  EXPECT_NE(head.find("Transfer-Encoding: chunked\r\n"), std::string::npos);
  EXPECT_EQ(head.find("Content-Length"), std::string::npos);
  EXPECT_EQ(peer.ReadUntil("0\r\n\r\n"), "3\r\none\r\n3\r\ntwo\r\n5\r\nthree\r\n0\r\n\r\n");
  EXPECT_EQ(Body(peer.ReadResponse()), "GET /x  0");
}

TEST(HttpServer, ASlowReaderSlowsTheHandlerDown) {
  HttpServerOptions options;
  options.write_timeout = 200ms;
  Server server(options);
  Peer peer = server.Connect();
  peer.Write("GET /flood HTTP/1.1\r\nHost: h\r\n\r\n");
  usleep(100'000);
  long before = server.written;
  EXPECT_LT(before, 50 << 20);
  usleep(50'000);
  EXPECT_EQ(server.written, before);
  EXPECT_FALSE(server.cancelled);
  EXPECT_TRUE(server.WaitFor(server.cancelled)) << "no byte taken for the write timeout";
}

TEST(HttpServer, ALargeAnswerWaitsForTheReader) {
  Server server;
  Peer peer = server.Connect();
  peer.Write("GET /large HTTP/1.1\r\nHost: h\r\n\r\n");
  usleep(50'000);
  EXPECT_EQ(Body(peer.ReadResponse()).size(), 5u << 20);
  peer.Write("GET /x HTTP/1.1\r\nHost: h\r\n\r\n");
  EXPECT_EQ(Body(peer.ReadResponse()), "GET /x  0");
}

TEST(HttpServer, ClientThatGoesAwayCancelsTheHandler) {
  for (int way = 0; way < 4; ++way) {
    Server server;
    Peer peer = server.Connect();
    peer.Write(way == 3 ? "GET /flood HTTP/1.1\r\nHost: h\r\n\r\n"
                        : "GET /wait HTTP/1.1\r\nHost: h\r\n\r\n");
    if (way != 2) usleep(30'000);
    EXPECT_FALSE(server.cancelled);
    if (way == 0) peer.Close();
    if (way == 1 || way == 3) peer.Reset();
    if (way == 2) peer.HalfClose();
    EXPECT_TRUE(server.WaitFor(server.cancelled)) << way;
    EXPECT_EQ(server.Connections(), 0u) << way;
  }
}

TEST(HttpServer, AHalfClosedClientGetsWhatIsAnsweredAtOnce) {
  Server server;
  Peer peer = server.Connect();
  peer.Write("GET /x HTTP/1.1\r\nHost: h\r\n\r\n");
  peer.HalfClose();
  EXPECT_EQ(Body(peer.ReadAll()), "GET /x  0");
}

TEST(HttpServer, GracefulStop) {
  Server server;
  Peer idle = server.Connect();
  Peer busy = server.Connect();
  busy.Write("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n");
  Peer stuck = server.Connect();
  stuck.Write("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n");
  usleep(50'000);
  server.Stop(400ms);
  EXPECT_TRUE(idle.AtEnd());
  std::string response = busy.ReadResponse();
  EXPECT_EQ(Body(response), "slow");
  EXPECT_NE(response.find("Connection: close\r\n"), std::string::npos);
  EXPECT_FALSE(server.cancelled);
  EXPECT_TRUE(server.WaitFor(server.cancelled));
  EXPECT_TRUE(server.WaitFor(server.stopped));
  EXPECT_EQ(server.Connections(), 0u);
}

TEST(HttpServer, StopWithNothingToDoIsAtOnce) {
  Server server;
  server.Stop(10s);
  EXPECT_TRUE(server.WaitFor(server.stopped));
}

TEST(HttpServer, ListenErrorsHaveWords) {
  Loop loop;
  HttpServer first(loop, {}, {});
  Result<uint16_t> port = first.Listen("127.0.0.1", 0);
  ASSERT_TRUE(port.ok());
  HttpServer second(loop, {}, {});
  auto failure = [&](const char* address, uint16_t port) {
    Result<uint16_t> result = second.Listen(address, port);
    return result ? std::string() : std::string(result.error().message);
  };
  EXPECT_EQ(failure("127.0.0.1", *port),
            "port " + std::to_string(*port) + " is in use; stop what uses it or choose another");
  EXPECT_EQ(failure("192.0.2.1", 0),
            "cannot listen on 192.0.2.1: this machine has no such address");
  EXPECT_EQ(failure("example.com", 0),
            "cannot listen on 'example.com': give an IPv4 or IPv6 address or 'localhost'");
}

TEST(HttpServer, ManyConnectionsThatComeAndGo) {
  Server server;
  for (int i = 0; i < 300; ++i) {
    Peer peer = server.Connect();
    if (i % 3 == 0) peer.Write("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n");
    if (i % 3 == 1) peer.Write("GET / HT");
    if (i % 2 == 0) peer.Reset();
  }
  for (int i = 0; i < 200 && server.Connections() > 0; ++i) usleep(10'000);
  EXPECT_EQ(server.Connections(), 0u);
}

TEST(HttpServer, TellsTheOperatorWhatAHandlerLeftToIt) {
  std::vector<std::string> told;
  HttpServerOptions options;
  options.on_error = [&](const ServerRequest& request, const Error& error) {
    told.push_back(std::string(request.path) + " " + std::string(error.message));
  };
  {
    Server server(options);
    for (const char* path : {"/fail", "/bad-header", "/empty"}) {
      server.Ask("GET " + std::string(path) + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    }
  }  // its thread has ended
  EXPECT_EQ(told,
            (std::vector<std::string>{"/fail wait a \"while\"\n",
                                      "/bad-header the answer's status or a header is not valid"}));
}

}  // namespace
}  // namespace pie
