// The HTTP parser: the same result however the bytes are cut, and no crash on any of them.
#include <random>

#include "net/http_parser.h"
#include "net_testing.h"

namespace pie {
namespace {

const std::string kRequests =
    "GET /a?b HTTP/1.1\r\nHost: h\r\nX: 1\r\n\r\n"
    "POST /c HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello"
    "POST /d HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: "
    "chunked\r\n\r\n3;x=\"y\"\r\nabc\r\n1\r\nd\r\n0\r\nT: z\r\n\r\n"
    "PUT /e HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n";

// All messages that come out of the pieces, as text.
std::string Parse(HttpParser::Kind kind, std::initializer_list<std::string_view> pieces) {
  HttpParser parser(kind, 4096, 4096);
  std::string seen;
  for (std::string_view piece : pieces) {
    parser.Feed(piece);
    while (parser.state() == HttpParser::State::kDone) {
      seen += std::string(parser.method()) + std::string(parser.target()) + "|" +
              parser.headers().wire() + "|" + parser.body() + "\n";
      parser.Reset();
    }
    if (parser.state() == HttpParser::State::kFailed) return seen + "failed";
  }
  return seen + (parser.started() ? "more" : "");
}

// Without what the parser says of a last, broken message: cut in two it may still wait for more.
std::string Complete(const std::string& seen) { return seen.substr(0, seen.rfind('\n') + 1); }

TEST(HttpParser, CutsDoNotMatter) {
  std::string whole = Parse(HttpParser::Kind::kRequest, {kRequests});
  EXPECT_EQ(whole,
            "GET/a?b|Host: h\r\nX: 1\r\n|\n"
            "POST/c|Host: h\r\nContent-Length: 5\r\n|hello\n"
            "POST/d|Host: h\r\nTransfer-Encoding: chunked\r\n|abcd\n"
            "PUT/e|Host: h\r\nContent-Length: 0\r\n|\n");
  std::string_view text = kRequests;
  for (size_t first = 0; first < text.size(); ++first) {
    for (size_t second = first; second < text.size(); second += 7) {
      ASSERT_EQ(
          Parse(HttpParser::Kind::kRequest,
                {text.substr(0, first), text.substr(first, second - first), text.substr(second)}),
          whole)
          << first << " " << second;
    }
  }
}

// The state and the body of one response or request that comes whole.
std::string Outcome(HttpParser::Kind kind, const std::string& text) {
  HttpParser parser(kind, 4096, 4096);
  parser.Feed(text);
  if (parser.state() == HttpParser::State::kFailed) return std::string(parser.failure());
  return parser.state() == HttpParser::State::kDone ? "done " + parser.body() : "more";
}

TEST(HttpParser, RefusesWhatCouldBeFramedInTwoWays) {
  const std::string head = "POST / HTTP/1.1\r\nHost: h\r\n";
  for (const char* fields :
       {"Content-Length: +1", "Content-Length: 0x1", "Content-Length: 1,", "Content-Length:",
        "Content-Length: 1, 2", "Content-Length: 1 1", "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: identity", "Transfer-Encoding:", "Content-Length: 1\r\n 1",
        "X: a\r\n\tContent-Length: 1", "Transfer-Encoding: chunked\r\nContent-Length: 1"}) {
    std::string outcome = Outcome(HttpParser::Kind::kRequest, head + fields + "\r\n\r\na");
    EXPECT_TRUE(outcome.starts_with("not valid HTTP: ")) << fields << ": " << outcome;
  }
  for (const char* chunks : {"1\r\na\n", "1 \r\nab", "1x\r\na", ";\r\n", "1;\r\x01\r\na",
                             "0\r\nA b: c\r\n", "10000000000000000\r\n", "1\r\na1\r\n"}) {
    std::string outcome =
        Outcome(HttpParser::Kind::kRequest,
                head + "Transfer-Encoding: chunked\r\n\r\n" + chunks + "\r\n\r\n");
    EXPECT_TRUE(outcome.starts_with("not valid HTTP: ")) << chunks << ": " << outcome;
  }
  EXPECT_EQ(Outcome(HttpParser::Kind::kRequest, head + "Content-Length: 1, 1\r\n\r\na"), "done a");
}

TEST(HttpParser, OldServersWrapLongFields) {
  HttpParser parser(HttpParser::Kind::kResponse, 4096, 4096);
  parser.Feed("HTTP/1.1 200 OK\r\nA: b\r\n  c\r\n\td\r\nContent-Length: 0\r\n\r\n");
  EXPECT_EQ(parser.state(), HttpParser::State::kDone);
  EXPECT_EQ(parser.headers().Get("a"), "b c d");
}

TEST(HttpParser, MutatedMessagesNeitherCrashNorSmuggle) {
  std::mt19937 random(7);
  const std::string response =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX: y\r\n\r\n2\r\nab\r\n0\r\n\r\n";
  for (int round = 0; round < 30'000; ++round) {
    bool is_request = round % 2 == 0;
    std::string text = is_request ? kRequests : response;
    for (unsigned changes = random() % 4 + 1; changes > 0; --changes) {
      size_t at = random() % text.size();
      switch (random() % 4) {
        case 0:
          text[at] = static_cast<char>(random());
          break;
        case 1:
          text.erase(at, random() % 8 + 1);
          break;
        case 2:
          text.insert(at, text.substr(random() % text.size(), random() % 20));
          break;
        default:
          text.insert(at, 1, "\r\n:; \t0f\0"[random() % 9]);
      }
      if (text.empty()) text = "x";
    }
    auto kind = is_request ? HttpParser::Kind::kRequest : HttpParser::Kind::kResponse;
    std::string whole = Parse(kind, {text});
    size_t cut = random() % text.size();
    std::string in_two =
        Parse(kind, {std::string_view(text).substr(0, cut), std::string_view(text).substr(cut)});
    ASSERT_EQ(Complete(in_two), Complete(whole)) << text;
    HttpParser parser(kind, 4096, 4096);
    parser.Feed(text);
    parser.FeedEnd();
    ASSERT_TRUE(parser.state() == HttpParser::State::kDone ||
                parser.state() == HttpParser::State::kFailed);
    ASSERT_TRUE(parser.headers().refused().empty() || parser.state() == HttpParser::State::kFailed);
  }
}

}  // namespace
}  // namespace pie
