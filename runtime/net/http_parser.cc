#include "net/http_parser.h"

#include <boost/beast/http/basic_parser.hpp>
#include <optional>
#include <utility>

namespace pie {
namespace {

namespace beast = boost::beast;
namespace http = beast::http;
using ErrorCodeOut = boost::system::error_code;

// More is given as it arrives: a length that was only claimed costs no memory.
constexpr uint64_t kMaxReserve = 256 << 10;

// What both kinds of parser write to.
struct Message {
  std::string method;
  std::string target;
  int status = 0;
  int version = 11;
  bool head_done = false;
  HttpHeaders headers;
  std::string body;
};

template <bool kIsRequest>
class BeastParser final : public http::basic_parser<kIsRequest> {
 public:
  explicit BeastParser(Message& message) : message_(message) {}

 private:
  using Text = beast::string_view;

  void on_request_impl(http::verb, Text method, Text target, int version, ErrorCodeOut&) override {
    message_.method.assign(method.data(), method.size());
    message_.target.assign(target.data(), target.size());
    message_.version = version;
  }
  void on_response_impl(int status, Text, int version, ErrorCodeOut&) override {
    message_.status = status;
    message_.version = version;
  }
  void on_field_impl(http::field, Text name, Text value, ErrorCodeOut& error) override {
    if (message_.head_done) return;  // a trailer may not change what the headers said
    message_.headers.Add({name.data(), name.size()}, {value.data(), value.size()});
    if (!message_.headers.refused().empty()) error = http::error::bad_value;
  }
  // Beast takes a body without a length for none (request) or for one to the end (response) when
  // the encoding is not "chunked": the way requests are smuggled past a proxy.
  void on_header_impl(ErrorCodeOut& error) override {
    message_.head_done = true;
    if (!message_.headers.Has("Transfer-Encoding")) return;
    if (!this->chunked() || message_.version != 11) error = http::error::bad_transfer_encoding;
  }
  void on_body_init_impl(const boost::optional<uint64_t>& length, ErrorCodeOut&) override {
    if (length) message_.body.reserve(std::min(*length, kMaxReserve));
  }
  size_t on_body_impl(Text piece, ErrorCodeOut&) override {
    message_.body.append(piece.data(), piece.size());
    return piece.size();
  }
  void on_chunk_header_impl(uint64_t, Text, ErrorCodeOut&) override {}
  size_t on_chunk_body_impl(uint64_t, Text piece, ErrorCodeOut&) override {
    message_.body.append(piece.data(), piece.size());
    return piece.size();
  }
  void on_finish_impl(ErrorCodeOut&) override {}

  Message& message_;
};

}  // namespace

struct HttpParser::Impl {
  Kind kind;
  size_t max_header;
  size_t max_body;
  State state = State::kHead;
  bool started = false;
  int failure_status = 0;
  std::string failure;
  Message message;
  std::string pending;  // not taken yet, from pending_start
  size_t pending_start = 0;
  std::optional<BeastParser<true>> request;
  std::optional<BeastParser<false>> response;

  template <class Visitor>
  decltype(auto) Visit(Visitor visitor) {
    return kind == Kind::kRequest ? visitor(*request) : visitor(*response);
  }

  void Fail(int status, std::string text) {
    state = State::kFailed;
    failure_status = status;
    failure = std::move(text);
  }

  void Fail(const ErrorCodeOut& error) {
    if (error == http::error::body_limit) {
      Fail(413, "the body is larger than " + std::to_string(max_body) + " bytes");
    } else if (error == http::error::header_limit) {
      Fail(431, "the headers are larger than " + std::to_string(max_header) + " bytes");
    } else if (error == http::error::bad_version) {
      Fail(505, "not HTTP/1.0 or HTTP/1.1");
    } else if (error == http::error::partial_message) {
      Fail(400, "the message ended too early");
    } else {
      Fail(400, "not valid HTTP: " + error.message());
    }
  }
};

HttpParser::HttpParser(Kind kind, size_t max_header, size_t max_body)
    : impl_(std::make_unique<Impl>()) {
  impl_->kind = kind;
  impl_->max_header = max_header;
  impl_->max_body = max_body;
  Reset();
}
HttpParser::~HttpParser() = default;
HttpParser::HttpParser(HttpParser&&) noexcept = default;

void HttpParser::set_max_body(size_t bytes) { impl_->max_body = bytes; }

void HttpParser::Reset(bool no_body) {
  Message& message = impl_->message;
  message.head_done = false;
  message.headers.Clear();
  message.body.clear();
  impl_->state = State::kHead;
  impl_->started = false;
  if (impl_->kind == Kind::kRequest) {
    impl_->request.emplace(message);
  } else {
    impl_->response.emplace(message);
  }
  impl_->Visit([&](auto& parser) {
    parser.header_limit(static_cast<uint32_t>(impl_->max_header));
    parser.body_limit(impl_->max_body);
    parser.eager(true);
    if (no_body) parser.skip(true);
  });
  if (has_pending()) Feed({});
}

void HttpParser::Feed(std::string_view data) {
  std::string& pending = impl_->pending;
  if (!has_pending()) {
    // The usual way: nothing is copied.
    pending.assign(data.substr(Parse(data)));
    impl_->pending_start = 0;
    return;
  }
  if (!data.empty()) {
    pending.erase(0, impl_->pending_start);
    pending.append(data);
    impl_->pending_start = 0;
  }
  impl_->pending_start += Parse(std::string_view(pending).substr(impl_->pending_start));
  if (!has_pending()) {
    pending = std::string();
    impl_->pending_start = 0;
  }
}

// Returns how many bytes, from the front, were taken.
size_t HttpParser::Parse(std::string_view data) {
  if (data.empty() || impl_->state == State::kDone || impl_->state == State::kFailed) return 0;
  impl_->started = true;
  return impl_->Visit([&](auto& parser) {
    size_t used = 0;
    ErrorCodeOut error;
    while (used < data.size() && !error && !parser.is_done()) {
      used += parser.put({data.data() + used, data.size() - used}, error);
    }
    // Beast bounds neither chunk extensions nor trailers; both arrive as text that is not taken.
    if (error == http::error::need_more && data.size() - used > impl_->max_header) {
      error = http::error::header_limit;
    }
    if (error && error != http::error::need_more) {
      impl_->Fail(error);
    } else if (parser.is_done()) {
      impl_->state = State::kDone;
    } else if (parser.is_header_done()) {
      impl_->state = State::kBody;
    }
    return used;
  });
}

void HttpParser::FeedEnd() {
  if (impl_->state == State::kDone || impl_->state == State::kFailed) return;
  if (impl_->state == State::kHead) return impl_->Fail(http::error::partial_message);
  impl_->Visit([&](auto& parser) {
    ErrorCodeOut error;
    parser.put_eof(error);
    if (error) return impl_->Fail(error);
    impl_->state = State::kDone;
  });
}

HttpParser::State HttpParser::state() const { return impl_->state; }
bool HttpParser::started() const { return impl_->started; }
bool HttpParser::has_pending() const { return impl_->pending_start < impl_->pending.size(); }
int HttpParser::failure_status() const { return impl_->failure_status; }
std::string_view HttpParser::failure() const { return impl_->failure; }
std::string_view HttpParser::method() const { return impl_->message.method; }
std::string_view HttpParser::target() const { return impl_->message.target; }
int HttpParser::status() const { return impl_->message.status; }
bool HttpParser::is_http_1_0() const { return impl_->message.version == 10; }
bool HttpParser::keep_alive() const {
  return impl_->Visit([](auto& parser) { return parser.keep_alive(); });
}
bool HttpParser::has_content_length() const {
  return impl_->Visit([](auto& parser) { return parser.content_length().has_value(); });
}
uint64_t HttpParser::content_length() const {
  return impl_->Visit([](auto& parser) { return parser.content_length().value_or(0); });
}
HttpHeaders& HttpParser::headers() { return impl_->message.headers; }
std::string& HttpParser::body() { return impl_->message.body; }

}  // namespace pie
