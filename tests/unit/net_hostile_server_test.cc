// The HTTP client against servers that break, lie, drip, flood and bomb.
#include <zlib.h>

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

std::string Compress(const std::string& text, int window_bits) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, window_bits, 9, Z_DEFAULT_STRATEGY);
  std::string out(compressBound(text.size()) + 64, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

TEST(HttpClient, BadAnswersAreErrorsWithWords) {
  struct Case {
    std::string answer;
    const char* failure;
  } cases[] = {
      {"", "upstream: 'api.test' closed the connection without an answer"},
      {"HTTP/1.1 200 OK\r\nContent-Le",
       "upstream: 'api.test' closed the connection in the middle of its answer"},
      {"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc",
       "upstream: 'api.test' closed the connection in the middle of its answer"},
      {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc",
       "upstream: 'api.test' closed the connection in the middle of its answer"},
      {"HTTP/1.1 101 Switching Protocols\r\n\r\n",
       "upstream: 'api.test' sent an answer that was not asked for"},
      {"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
       "too_large: 'api.test' sent an answer that cannot be used: the body is larger than 10485760 "
       "bytes"},
      {"HTTP/1.1 200 OK\r\nX: " + std::string(70'000, 'x') + "\r\n\r\n",
       "upstream: 'api.test' sent an answer that cannot be used: the headers are larger than 65536 "
       "bytes"},
      {"HTTP/3.0 200 OK\r\n\r\n",
       "upstream: 'api.test' sent an answer that cannot be used: not HTTP/1.0 or HTTP/1.1"},
  };
  for (const Case& c : cases) {
    RawServer server = Answering(c.answer);
    EXPECT_EQ(Client(server.port()).Failure(), c.failure) << c.answer.substr(0, 100);
  }
  for (const char* garbage :
       {"garbage\r\n\r\n", "\r\n\r\n\r\n\r\n\r\n", "SSH-2.0-OpenSSH\r\n",
        "HTTP/1.1 2000 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\na",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\na",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
        "HTTP/1.1 200 OK\nContent-Length: 1\n\na", "HTTP/1.1 200 OK\r\nA B: c\r\n\r\n",
        "HTTP/1.1 200 OK\r\n: c\r\n\r\n", "HTTP/1.1 200 OK\r\nA: b\rc\r\n\r\n"}) {
    RawServer server = Answering(garbage);
    std::string failure = Client(server.port()).Failure();
    EXPECT_TRUE(failure.starts_with("upstream: 'api.test' sent an answer that cannot be used: "))
        << garbage << failure;
  }
}

TEST(HttpClient, EndlessHeadersTrailersAndChunkExtensionsAreBounded) {
  for (const char* start : {"HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nX: ",
                            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;",
                            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", ""}) {
    RawServer server([start](Peer& peer) {
      peer.ReadHead();
      peer.Write(start);
      while (
          peer.Write(*start ? "a: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\r\n" : "aaaaaaaaaaaaaaaa")) {
      }
    });
    std::string failure = Client(server.port()).Failure();
    EXPECT_TRUE(failure.starts_with("upstream: ")) << start << failure;
  }
}

TEST(HttpClient, BodyLimitHoldsWithoutLength) {
  for (const char* start : {"\r\n", "Transfer-Encoding: chunked\r\n\r\n"}) {
    RawServer server([start](Peer& peer) {
      peer.ReadHead();
      peer.Write(std::string("HTTP/1.1 200 OK\r\n") + start);
      while (peer.Write("100\r\n" + std::string(256, 'x') + "\r\n")) {
      }
    });
    Client client(server.port());
    client.options.max_response_body = 100'000;
    EXPECT_EQ(client.Failure(),
              "too_large: 'api.test' sent an answer that cannot be used: the body is larger than "
              "100000 bytes");
  }
}

TEST(HttpClient, UndoesCompression) {
  std::string text;
  for (int i = 0; i < 10'000; ++i) text += std::to_string(i);
  struct Case {
    const char* encoding;
    std::string body;
  } cases[] = {
      {"gzip", Compress(text, 31)},
      {"X-GZIP", Compress(text.substr(0, 100), 31) + Compress(text.substr(100), 31)},
      {"deflate", Compress(text, 15)},
      {"deflate", Compress(text, -15)},
      {"identity", text},
  };
  for (const Case& c : cases) {
    RawServer server =
        Answering(WithLength(std::string("Content-Encoding: ") + c.encoding + "\r\n", c.body));
    Result<HttpResponse> response = Client(server.port()).Get();
    ASSERT_TRUE(response.ok()) << c.encoding;
    EXPECT_TRUE(response->body == text) << c.encoding;
    EXPECT_FALSE(response->headers.Has("Content-Encoding"));
  }
}

TEST(HttpClient, CompressionBombsAndDamage) {
  std::string bomb = Compress(std::string(50 << 20, '\0'), 31);
  ASSERT_LT(bomb.size(), 100'000u);
  std::string damaged = Compress("some text that is long enough", 31);
  damaged[12] ^= 0x55;
  struct Case {
    const char* encoding;
    std::string body;
    const char* failure;
  } cases[] = {
      {"gzip", bomb,
       "too_large: 'api.test': the answer is larger than 10485760 bytes when it is decompressed"},
      {"gzip", damaged, "upstream: 'api.test': the answer's compressed body is damaged or cut off"},
      {"gzip", Compress("text", 31).substr(0, 15),
       "upstream: 'api.test': the answer's compressed body is damaged or cut off"},
      {"gzip", "not gzip",
       "upstream: 'api.test': the answer's compressed body is damaged or cut off"},
      {"br", "abc",
       "upstream: 'api.test': the answer is compressed in a way that was not asked for"},
  };
  for (const Case& c : cases) {
    RawServer server =
        Answering(WithLength(std::string("Content-Encoding: ") + c.encoding + "\r\n", c.body));
    EXPECT_EQ(Client(server.port()).Failure(), c.failure);
  }
}

TEST(HttpClient, NoticesUnsolicitedAnswers) {
  RawServer server([](Peer& peer) {
    peer.ReadHead();
    peer.Write(kOk);
    usleep(20'000);
    peer.Write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged");
    peer.ReadHead();
  });
  Client client(server.port());
  EXPECT_TRUE(client.Get().ok());
  client.RunFor(200ms);
  EXPECT_EQ(client.client.idle_connections(), 0u);
}

TEST(HttpClient, ReadsAnAnswerThatComesBeforeTheBodyIsTaken) {
  RawServer server([](Peer& peer) {
    peer.ReadHead();
    peer.Write("HTTP/1.1 413 Content Too Large\r\nContent-Length: 3\r\n\r\nbig");
    peer.HalfClose();
    usleep(300'000);
  });
  Client client(server.port());
  HttpRequest request = Client::Request("POST");
  request.body.assign(20 << 20, 'x');
  Result<HttpResponse> response = client.Send(std::move(request));
  ASSERT_TRUE(response.ok()) << std::string(response.error().message);
  EXPECT_EQ(response->status, 413);
  EXPECT_EQ(client.client.idle_connections(), 0u);
}

TEST(HttpClient, AResetIsAnError) {
  RawServer server([](Peer& peer) {
    peer.ReadHead();
    peer.Reset();
  });
  EXPECT_EQ(Client(server.port()).Failure(),
            "upstream: 'api.test' closed the connection without an answer");
}

TEST(HttpClient, AHalfClosedServerMayStillAnswer) {
  RawServer server([](Peer& peer) {
    peer.ReadHead();
    peer.Write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nlast");
    peer.HalfClose();
    peer.ReadAll();
  });
  Client client(server.port());
  Result<HttpResponse> response = client.Get();
  ASSERT_TRUE(response.ok());
  EXPECT_EQ(response->body, "last");
}

TEST(HttpClient, SilenceAndSlowDripEndAtTheDeadline) {
  for (bool drip : {false, true}) {
    RawServer server([drip](Peer& peer) {
      peer.ReadHead();
      if (!drip) {
        peer.ReadAll();
        return;
      }
      peer.Write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
      while (peer.Write("x")) usleep(10'000);
    });
    Client client(server.port());
    client.options.total_timeout = 150ms;
    auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(client.Failure(), "timeout: 'api.test' did not answer within 150 ms");
    EXPECT_LT(std::chrono::steady_clock::now() - start, 1s);
  }
}

TEST(HttpClient, DeadlineWhileTheServerTakesNoBody) {
  RawServer server([](Peer& peer) {
    peer.ReadHead();
    usleep(500'000);
  });
  Client client(server.port());
  client.options.total_timeout = 150ms;
  HttpRequest request = Client::Request("POST");
  request.body.assign(30 << 20, 'x');
  EXPECT_EQ(client.Failure(std::move(request)), "timeout: 'api.test' did not answer within 150 ms");
}

}  // namespace
}  // namespace pie
