// The HTTP client: what it sends, keeps, repeats, refuses and follows.
#include <atomic>

#include "net_client_testing.h"

namespace pie {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using testing::Answering;
using testing::Client;
using testing::kOk;
using testing::Peer;
using testing::RawServer;
using testing::WithLength;

TEST(HttpClient, SendsWhatWasAskedFor) {
  std::string head;
  std::string body;
  RawServer server([&](Peer& peer) {
    head = peer.ReadHead();
    body = peer.ReadBytes(5);
    peer.Write("HTTP/1.1 201 Created\r\nContent-Length: 3\r\nX-A: b\r\n\r\nabc");
  });
  Client client(server.port());
  HttpRequest request = Client::Request("POST", "https://api.test/v1/x?y=1");
  request.headers.Add("Authorization", "Bearer t");
  request.headers.Add("Host", "evil.test");
  request.headers.Add("Content-Length", "99");
  request.headers.Add("Transfer-Encoding", "chunked");
  request.body = "hello";
  Result<HttpResponse> response = client.Send(std::move(request));
  ASSERT_TRUE(response.ok()) << std::string(response.error().message);
  EXPECT_EQ(head,
            "POST /v1/x?y=1 HTTP/1.1\r\nHost: api.test\r\nAuthorization: Bearer t\r\n"
            "User-Agent: pie\r\nAccept: */*\r\nAccept-Encoding: gzip, deflate\r\n"
            "Content-Length: 5\r\n\r\n");
  EXPECT_EQ(body, "hello");
  EXPECT_EQ(response->status, 201);
  EXPECT_EQ(response->headers.Get("x-a"), "b");
  EXPECT_EQ(response->body, "abc");
  EXPECT_EQ(response->url.ToString(), "https://api.test/v1/x?y=1");
}

TEST(HttpClient, LargeBodiesBothWays) {
  std::string large(3 << 20, 'x');
  RawServer server([&](Peer& peer) {
    peer.ReadHead();
    std::string body = peer.ReadBytes(large.size());
    peer.Write(WithLength("", body));
  });
  Client client(server.port());
  HttpRequest request = Client::Request("PUT");
  request.body = large;
  Result<HttpResponse> response = client.Send(std::move(request));
  ASSERT_TRUE(response.ok());
  EXPECT_TRUE(response->body == large);
}

TEST(HttpClient, ReadsEveryKindOfBody) {
  struct Case {
    const char* answer;
    const char* body;
  } cases[] = {
      {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nX: "
       "y\r\n\r\n",
       "abcde"},
      {"HTTP/1.1 200 OK\r\n\r\nto the end", "to the end"},
      {"HTTP/1.0 200 OK\r\n\r\nold", "old"},
      {"HTTP/1.1 204 No Content\r\n\r\n", ""},
      {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n"
       "Content-Length: 1\r\n\r\na",
       "a"},
      {"HTTP/1.1 200\r\nContent-Length: 1\r\n\r\na", nullptr},
      {"HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\na", "a"},
  };
  for (const Case& c : cases) {
    RawServer server = Answering(c.answer);
    Client client(server.port());
    Result<HttpResponse> response = client.Get();
    ASSERT_EQ(response.ok(), c.body != nullptr) << c.answer;
    if (response) {
      EXPECT_EQ(response->body, c.body);
    }
  }
}

TEST(HttpClient, HeadHasNoBody) {
  RawServer server([](Peer& peer) {
    for (int i = 0; i < 2; ++i) {
      peer.ReadHead();
      peer.Write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
    }
  });
  Client client(server.port());
  for (int i = 0; i < 2; ++i) EXPECT_TRUE(client.Send(Client::Request("HEAD")).ok());
  EXPECT_EQ(server.connections(), 1);
}

TEST(HttpClient, KeepsConnections) {
  RawServer server([](Peer& peer) {
    while (!peer.ReadHead().empty()) peer.Write(kOk);
  });
  HttpClientOptions settings;
  settings.idle_time = 50ms;
  Client client(server.port(), settings);
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(client.Get().ok());
  EXPECT_EQ(server.connections(), 1);
  EXPECT_EQ(client.client.idle_connections(), 1u);
  client.RunFor(200ms);
  EXPECT_EQ(client.client.idle_connections(), 0u);
  EXPECT_TRUE(client.Get().ok());
  EXPECT_EQ(server.connections(), 2);
  client.client.CloseIdle();
  EXPECT_EQ(client.client.idle_connections(), 0u);
}

TEST(HttpClient, ClosesWhatCannotBeKept) {
  for (const char* answer : {"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok",
                             "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
                             "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 "
                             "OK\r\nContent-Length: 6\r\n\r\nforged"}) {
    RawServer server([answer](Peer& peer) {
      while (!peer.ReadHead().empty()) peer.Write(answer);
    });
    Client client(server.port());
    for (int i = 0; i < 2; ++i) {
      Result<HttpResponse> response = client.Get();
      ASSERT_TRUE(response.ok()) << answer;
      EXPECT_EQ(response->body, "ok");
    }
    EXPECT_EQ(server.connections(), 2) << answer;
  }
}

TEST(HttpClient, NoticesThatAKeptConnectionWasClosed) {
  RawServer server([](Peer& peer) {
    peer.ReadHead();
    peer.Write(kOk);
  });
  Client client(server.port());
  EXPECT_TRUE(client.Get().ok());
  client.RunFor(100ms);
  EXPECT_EQ(client.client.idle_connections(), 0u);
  EXPECT_TRUE(client.Send(Client::Request("POST")).ok());
}

// The server takes the second request and closes without a word.
RawServer Stale() {
  return RawServer([](Peer& peer) {
    peer.ReadHead();
    peer.Write(kOk);
    peer.ReadHead();
  });
}

TEST(HttpClient, RepeatsAReadOnAFreshConnectionWhenTheKeptOneWasStale) {
  RawServer server = Stale();
  Client client(server.port());
  EXPECT_TRUE(client.Get().ok());
  EXPECT_TRUE(client.Get().ok());
  EXPECT_EQ(server.connections(), 2);
}

TEST(HttpClient, NeverRepeatsAWrite) {
  RawServer server = Stale();
  Client client(server.port());
  EXPECT_TRUE(client.Get().ok());
  EXPECT_EQ(client.Failure(Client::Request("POST")),
            "upstream: 'api.test' closed the connection without an answer");
  EXPECT_EQ(server.connections(), 1);
}

TEST(HttpClient, DoesNotRepeatOnAFreshConnection) {
  RawServer server([](Peer& peer) { peer.ReadHead(); });
  Client client(server.port());
  EXPECT_EQ(client.Failure(), "upstream: 'api.test' closed the connection without an answer");
  EXPECT_EQ(server.connections(), 1);
}

TEST(HttpClient, NothingWasSentWhenNobodyListens) {
  uint16_t port;
  {
    RawServer server([](Peer&) {});
    port = server.port();
  }
  EXPECT_EQ(Client(port).Failure(),
            "unavailable: 'api.test' cannot be reached: Connection refused");
}

TEST(HttpClient, ConnectTimeoutIsUnavailable) {
  // A listener whose queue is full does not answer.
  int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in at{};
  at.sin_family = AF_INET;
  at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof at;
  ASSERT_EQ(bind(listener, reinterpret_cast<sockaddr*>(&at), size), 0);
  ASSERT_EQ(listen(listener, 0), 0);
  getsockname(listener, reinterpret_cast<sockaddr*>(&at), &size);
  uint16_t port = ntohs(at.sin_port);
  Peer filler = Peer::Connect(port);
  Client client(port);
  client.options.connect_timeout = 100ms;
  EXPECT_EQ(client.Failure(),
            "unavailable: 'api.test' cannot be reached: no connection within 100 ms");
  close(listener);
}

TEST(HttpClient, UnknownNamesAreUnavailable) {
  Client client(1);
  client.policy->hosts.push_back("does-not-exist.invalid");
  std::string failure = client.Failure(Client::Request("GET", "https://does-not-exist.invalid/"));
  EXPECT_TRUE(failure.starts_with("unavailable: 'does-not-exist.invalid' cannot be reached: "))
      << failure;
}

TEST(HttpClient, RefusesBadRequests) {
  Client client(1);
  HttpRequest request = Client::Request("GET");
  request.headers.Add("X-Evil", "a\r\nHost: b");
  EXPECT_EQ(
      client.Failure(std::move(request)),
      "invalid_argument: the header 'X-Evil' holds a line break or another control character");
  EXPECT_EQ(client.Failure(Client::Request("GET / HTTP/1.1\r\n")),
            "invalid_argument: the request's method is not valid");
  EXPECT_EQ(client.Failure(HttpRequest()), "invalid_argument: the request has no URL");
  client.options.egress = nullptr;
  EXPECT_EQ(client.Failure(), "egress: the call has no egress policy");
}

TEST(HttpClient, EgressPolicyIsAskedForNameAndAddress) {
  RawServer server = Answering(kOk);
  Client client(server.port());
  std::string port = std::to_string(server.port());
  EXPECT_EQ(client.Failure(Client::Request("GET", "https://evil.test/")),
            "egress: the host 'evil.test' is not one that this connector may call");
  client.policy->hosts = {"*"};
  EXPECT_EQ(client.Failure(Client::Request("GET", "http://localhost:" + port)),
            "egress: 'localhost' may be called with https only, not with plain http");
  client.policy->allow_http = true;
  for (const char* host : {"127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "[::]",
                           "169.254.169.254", "[fe80::1]", "10.0.0.1", "[64:ff9b::7f00:1]"}) {
    std::string failure =
        client.Failure(Client::Request("GET", std::string("http://") + host + ":" + port));
    EXPECT_TRUE(failure.starts_with("egress: ")) << failure;
  }
  std::string named = client.Failure(Client::Request("GET", "http://localhost:" + port));
  EXPECT_TRUE(named.starts_with("egress: 'localhost' leads to ")) << named;
  EXPECT_EQ(server.connections(), 0);
  client.policy->allow_private = true;
  EXPECT_TRUE(client.Get("http://localhost:" + port).ok());
}

TEST(HttpClient, AKeptConnectionIsNotForAStricterPolicy) {
  RawServer server([](Peer& peer) {
    while (!peer.ReadHead().empty()) peer.Write(kOk);
  });
  Client client(1);
  client.policy->hosts = {"127.0.0.1"};
  client.policy->allow_http = client.policy->allow_private = true;
  std::string url = "http://127.0.0.1:" + std::to_string(server.port());
  EXPECT_TRUE(client.Get(url).ok());
  EXPECT_EQ(client.client.idle_connections(), 1u);
  client.policy->allow_private = false;
  EXPECT_TRUE(client.Failure(Client::Request("GET", url)).starts_with("egress: "));
}

RawServer Redirecting(const std::string& status, const std::string& location, std::string* second) {
  return RawServer([=](Peer& peer) {
    std::string head = peer.ReadHead();
    if (head.find("Content-Length: 4\r\n") != std::string::npos) peer.ReadBytes(4);
    peer.Write("HTTP/1.1 " + status + " Moved\r\nLocation: " + location +
               "\r\nContent-Length: 0\r\n\r\n");
    *second = peer.ReadHead();
    if (!second->empty()) peer.Write(kOk);
  });
}

TEST(HttpClient, RedirectsChangeTheMethodAsBrowsersDo) {
  struct Case {
    const char* status;
    const char* method;
    const char* next;
  } cases[] = {
      {"301", "POST", "GET /b "},    {"302", "POST", "GET /b "},  {"303", "POST", "GET /b "},
      {"303", "DELETE", "GET /b "},  {"302", "PUT", "PUT /b "},   {"307", "POST", "POST /b "},
      {"308", "PATCH", "PATCH /b "}, {"303", "HEAD", "HEAD /b "}, {"301", "GET", "GET /b "},
  };
  for (const Case& c : cases) {
    std::string second;
    RawServer server = Redirecting(c.status, "/b", &second);
    Client client(server.port());
    HttpRequest request = Client::Request(c.method, "https://api.test/a");
    bool has_body = std::string_view(c.method) == "POST";
    if (has_body) request.body = "body";
    Result<HttpResponse> response = client.Send(std::move(request));
    ASSERT_TRUE(response.ok()) << c.status << c.method << std::string(response.error().message);
    EXPECT_TRUE(second.starts_with(c.next)) << second;
    bool repeats_body = has_body && std::string_view(c.next).starts_with("POST");
    EXPECT_EQ(second.find("Content-Length: 4") != std::string::npos, repeats_body) << second;
    EXPECT_EQ(response->url.ToString(), "https://api.test/b");
  }
}

TEST(HttpClient, RedirectsThatAreNotFollowed) {
  struct Case {
    const char* location;
    const char* failure;
  } cases[] = {
      {"http://127.0.0.1/", "egress: the host '127.0.0.1' is not one that this connector may call"},
      {"http://169.254.169.254/latest/meta-data/",
       "egress: the host '169.254.169.254' is not one that this connector may call"},
      {"https://evil.test/",
       "egress: the host 'evil.test' is not one that this connector may call"},
      {"//evil.test/", "egress: the host 'evil.test' is not one that this connector may call"},
      {"http://api.test/", "egress: 'api.test' may be called with https only, not with plain http"},
      {"file:///etc/passwd",
       "egress: 'api.test' redirects to something that is not a usable http URL"},
      {"https://u:p@api.test/",
       "egress: 'api.test' redirects to something that is not a usable http URL"},
      {"gopher://api.test/",
       "egress: 'api.test' redirects to something that is not a usable http URL"},
  };
  for (const Case& c : cases) {
    std::string second;
    RawServer server = Redirecting("302", c.location, &second);
    EXPECT_EQ(Client(server.port()).Failure(), c.failure) << c.location;
  }
}

TEST(HttpClient, RedirectToAPrivateAddressIsRefusedEvenWhenEveryHostIsAllowed) {
  std::string second;
  RawServer server = Redirecting("302", "http://169.254.169.254/", &second);
  Client client(server.port());
  client.policy->hosts = {"*"};
  client.policy->allow_http = true;
  EXPECT_EQ(
      client.Failure(),
      "egress: '169.254.169.254' leads to 169.254.169.254, which is not a public address; start "
      "with --allow-private-egress to allow that");
}

TEST(HttpClient, RedirectLoopsEnd) {
  std::atomic<int> requests = 0;
  RawServer server([&](Peer& peer) {
    while (!peer.ReadHead().empty()) {
      ++requests;
      peer.Write("HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n");
    }
  });
  Client client(server.port());
  EXPECT_EQ(client.Failure(), "upstream: 'api.test' redirects more than 5 times");
  EXPECT_EQ(requests, 6);
  client.options.max_redirects = 0;
  EXPECT_EQ(client.Failure(), "status 302: ");
}

TEST(HttpClient, CredentialsStayWithTheirOrigin) {
  std::string other_head;
  RawServer other([&](Peer& peer) {
    other_head = peer.ReadHead();
    peer.Write(kOk);
  });
  std::string same_head;
  RawServer server([&](Peer& peer) {
    peer.ReadHead();
    peer.Write("HTTP/1.1 307 Moved\r\nLocation: /same\r\nContent-Length: 0\r\n\r\n");
    same_head = peer.ReadHead();
    peer.Write("HTTP/1.1 307 Moved\r\nLocation: https://other.test/x\r\nContent-Length: 0\r\n\r\n");
  });
  Client client(server.port());
  client.Map("other.test", other.port());
  HttpRequest request = Client::Request("GET");
  for (const char* name :
       {"Authorization", "Proxy-Authorization", "Cookie", "X-Api-Key", "X-Auth-Token",
        "PRIVATE-TOKEN", "X-Shopify-Access-Token", "X-Client-Secret", "X-Signature"}) {
    request.headers.Add(name, "s3cret");
  }
  request.headers.Add("X-Plain", "kept");
  ASSERT_TRUE(client.Send(std::move(request)).ok());
  EXPECT_NE(same_head.find("Authorization: s3cret"), std::string::npos);
  EXPECT_NE(same_head.find("X-Signature: s3cret"), std::string::npos);
  EXPECT_EQ(other_head.find("s3cret"), std::string::npos) << other_head;
  EXPECT_NE(other_head.find("X-Plain: kept"), std::string::npos);
  EXPECT_NE(other_head.find("Host: other.test\r\n"), std::string::npos);
}

TEST(HttpClient, UnreachableAfterARedirectMayHaveBeenProcessed) {
  std::string second;
  RawServer server = Redirecting("303", "https://other.test/", &second);
  uint16_t nobody;
  {
    RawServer gone([](Peer&) {});
    nobody = gone.port();
  }
  Client client(server.port());
  client.Map("other.test", nobody);
  EXPECT_EQ(client.Failure(Client::Request("POST")),
            "upstream: 'other.test' cannot be reached: Connection refused");
}

TEST(HttpClient, CancellationAtEveryStage) {
  std::atomic<int> ended = 0;
  RawServer server([&](Peer& peer) {
    std::string head = peer.ReadHead();
    if (head.starts_with("GET /body"))
      peer.Write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc");
    EXPECT_EQ(peer.ReadAll().substr(0, 1), head.starts_with("POST") ? "x" : "");
    ++ended;
  });
  Client client(server.port());
  client.policy->hosts = {"*"};
  for (const char* url : {"https://api.test/", "https://api.test/body"}) {
    auto request = Client::Request("GET", url);
    Task<HttpResponse> send = client.client.Send(request, client.options);
    EXPECT_FALSE(client.loop.RunUntilDone(WithDeadline(client.loop, std::move(send), 50ms)).ok());
  }
  HttpRequest post = Client::Request("POST");
  post.body.assign(30 << 20, 'x');
  Task<HttpResponse> send = client.client.Send(std::move(post), client.options);
  EXPECT_FALSE(client.loop.RunUntilDone(WithDeadline(client.loop, std::move(send), 20ms)).ok());
  // While the name is being resolved, and before the task has started at all.
  Task<HttpResponse> resolving =
      client.client.Send(Client::Request("GET", "https://slow.invalid/"), client.options);
  (void)client.loop.RunUntilDone(WithDeadline(client.loop, std::move(resolving), 0ms));
  { Task<HttpResponse> never = client.client.Send(Client::Request("GET"), client.options); }
  for (int i = 0; i < 200 && ended < 3; ++i) usleep(10'000);
  EXPECT_EQ(ended, 3);
  EXPECT_EQ(client.client.idle_connections(), 0u);
}

TEST(HttpClient, TasksMayOutliveTheClient) {
  RawServer server([](Peer& peer) { peer.ReadAll(); });
  Loop loop;
  {
    HttpClient client(loop, {});
    auto policy = std::make_shared<EgressPolicy>();
    policy->hosts = {"api.test"};
    IpAddress loopback;
    IpAddress::Parse("127.0.0.1", loopback);
    policy->mappings.emplace_back("api.test", loopback, server.port());
    HttpCallOptions options;
    options.egress = policy;
    auto run = [](HttpClient& client, HttpCallOptions options) -> Task<void> {
      HttpRequest request = Client::Request("GET");
      (void)co_await client.Send(std::move(request), std::move(options));
    };
    loop.Spawn(run(client, options));
    (void)loop.RunUntilDone(loop.Sleep(20ms));
  }
  (void)loop.RunUntilDone(loop.Sleep(20ms));
}

}  // namespace
}  // namespace pie
