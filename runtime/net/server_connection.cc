#include "net/server_connection.h"

#include <algorithm>
#include <charconv>
#include <ctime>

namespace pie {
namespace {

using std::chrono_literals::operator""ms;

constexpr size_t kKeepCapacity = 4 << 10;  // of buffers, from one request to the next
constexpr size_t kJoinBody = 3 << 10;  // copied behind the head: one piece costs the kernel less
constexpr int kMaxTurn = 32;           // requests of one connection before others get a turn
constexpr size_t kMaxLinger = 256 << 10;
constexpr Milliseconds kLingerTime = 1000ms;
constexpr std::string_view kOwnHeaders[] = {"Content-Length", "Transfer-Encoding", "Connection",
                                            "Date"};
constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
constexpr std::string_view kTimeout =
    "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

void AppendNumber(std::string& out, uint64_t number, int base = 10) {
  char digits[20];
  char* end = std::to_chars(digits, digits + sizeof digits, number, base).ptr;
  out.append(digits, static_cast<size_t>(end - digits));
}

// "Date: ...\r\n", made once a second.
const std::string& DateLine() {
  thread_local std::time_t made_at = 0;
  thread_local std::string line;
  std::time_t now = std::time(nullptr);
  if (now != made_at) {
    char text[64];
    std::tm utc{};
    gmtime_r(&now, &utc);
    line.assign(text,
                std::strftime(text, sizeof text, "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", &utc));
    made_at = now;
  }
  return line;
}

void AppendJsonText(std::string& out, std::string_view text) {
  for (char c : text) {
    if (static_cast<unsigned char>(c) < 0x20) {
      out += ' ';
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
}

void Recycle(std::string& buffer) {
  buffer.clear();
  if (buffer.capacity() > kKeepCapacity) buffer.shrink_to_fit();
}

}  // namespace

std::string ErrorBody(const Error& error) {
  std::string out = "{\"error\":{\"code\":\"";
  out += ErrorName(error.code);
  out += "\",\"message\":\"";
  AppendJsonText(out, error.message);
  return out + "\"}}\n";
}

void ServerConnection::Pieces::Add(std::string_view text) {
  if (!text.empty()) items[count++] = {const_cast<char*>(text.data()), text.size()};
}

bool ServerConnection::Pieces::Consume(size_t bytes) {
  int used = 0;
  while (used < count && bytes >= items[used].iov_len) bytes -= items[used++].iov_len;
  std::copy(items + used, items + count, items);
  count -= used;
  if (count == 0) return true;
  items[0].iov_base = static_cast<char*>(items[0].iov_base) + bytes;
  items[0].iov_len -= bytes;
  return false;
}

ServerConnection::ServerConnection(ServerState& state, int fd, const IpAddress& client)
    : state_(state),
      socket_(state.reactor, fd),
      deadline_(state.reactor.loop(), [this] { OnDeadline(); }),
      parser_(HttpParser::Kind::kRequest, state.options.max_header, state.options.max_body) {
  socket_.set_on_event([this] { OnEvent(); });
  request_.client_address = client.ToString();
  response_.connection_ = this;
  state_.connections.insert(this);
}

ServerConnection::~ServerConnection() {
  if (run_) run_->self.destroy();
  Charge(0);
  state_.connections.erase(this);
}

void ServerConnection::Start(ServerState& state, int fd, const IpAddress& client, bool overloaded) {
  auto* connection = new ServerConnection(state, fd, client);
  Task<void> task = overloaded ? connection->Refuse() : connection->Run();
  connection->run_ = task.Release();
  connection->run_->on_done_argument = connection;
  connection->run_->on_done = [](detail::TaskState&, void* argument) -> std::coroutine_handle<> {
    // The frame is still in its last await: it is destroyed from the loop. Nothing can wake or
    // destroy the connection before that.
    auto* ended = static_cast<ServerConnection*>(argument);
    ended->phase_ = Phase::kLinger;
    ended->socket_.set_on_event({});
    ended->deadline_.Set(0ms);
    return std::noop_coroutine();
  };
  connection->run_->self.resume();
}

void ServerConnection::Destroy() {
  std::function<void()> on_end = state_.on_connection_end;
  delete this;
  if (on_end) on_end();
}

void ServerConnection::OnDeadline() {
  if (phase_ == Phase::kHead || phase_ == Phase::kBody) {
    Pieces pieces;
    pieces.Add(kTimeout);
    WriteNow(pieces);
  }
  Destroy();
}

// Called for what nobody waits for: only a hang-up while the handler runs matters.
void ServerConnection::OnEvent() {
  if (phase_ == Phase::kHandler && socket_.hung_up()) Destroy();
}

void ServerConnection::EnterPhase(Phase phase, Milliseconds limit) {
  phase_ = phase;
  deadline_.Set(limit);
}

void ServerConnection::Charge(size_t bytes) {
  state_.buffered += bytes - charged_;
  charged_ = bytes;
}

// One frame for the life of the connection: a request that neither arrives nor leaves in pieces
// makes no other.
Task<void> ServerConnection::Run() {
  do {
    StartRequest();
    if (++turn_ > kMaxTurn) {
      turn_ = 0;
      co_await state_.loop.Sleep(0ms);
    }
    Error error;
    int status = 0;
    Reading reading = Read(status, error);
    while (reading == Reading::kBlocked || reading == Reading::kContinue) {
      if (reading == Reading::kBlocked) {
        turn_ = 0;
        co_await socket_.Wait(Socket::kRead);
      } else {
        continue_wanted_ = false;
        Pieces pieces;
        pieces.Add(kContinue);
        if (!WriteNow(pieces)) co_await WriteRest(pieces);
      }
      reading = failed_ ? Reading::kClosed : Read(status, error);
    }
    if (reading == Reading::kRejected) co_await Reject(status, error);
    failed_ = failed_ || reading == Reading::kClosed;
    if (reading != Reading::kComplete) break;

    phase_ = Phase::kHandler;
    LimitHandler();
    Task<void> task = state_.handler(request_, response_);
    Result<Unit> result = co_await task.AsResult();
    task = Task<void>();
    Pieces pieces = TakeAnswer(std::move(result));
    co_await state_.reactor.AfterBatch();
    if (!WriteNow(pieces)) co_await WriteRest(pieces);
  } while (!failed_ && keep_alive_);
  if (!failed_) co_await Linger();
}

Task<void> ServerConnection::Refuse() {
  Error error(ErrorCode::kUnavailable, "too many connections; try again soon");
  co_await Reject(503, error);
  if (!failed_) co_await Linger();
}

// Goes on with the request as far as its bytes are there.
ServerConnection::Reading ServerConnection::Read(int& status, Error& error) {
  for (;;) {
    status = Judge(error);
    if (status != 0) return Reading::kRejected;
    if (parser_.state() == HttpParser::State::kDone) {
      FillRequest();
      return Reading::kComplete;
    }
    if (continue_wanted_) return Reading::kContinue;
    IoResult read = socket_.Read(state_.scratch.data(), state_.scratch.size());
    if (read.kind == IoResult::kWouldBlock) return Reading::kBlocked;
    if (read.kind != IoResult::kDone) return Reading::kClosed;
    parser_.Feed({state_.scratch.data(), read.bytes});
    Charge(parser_.body().size());
  }
}

void ServerConnection::StartRequest() {
  request_.method = {};
  Recycle(request_.body);
  Recycle(response_.body);
  Recycle(out_);
  parser_.Reset();
  Charge(0);
  EnterPhase(Phase::kIdle, state_.options.idle_timeout);
}

// Looks at what there is of the request: moves the phase on, and gives the status and the error of
// a request that is not to be answered otherwise; 0 when all is well.
int ServerConnection::Judge(Error& error) {
  HttpParser::State state = parser_.state();
  if (state == HttpParser::State::kFailed) {
    int status = parser_.failure_status();
    error = Error(status == 413 ? ErrorCode::kTooLarge : ErrorCode::kInvalidArgument,
                  parser_.failure());
    return status;
  }
  if (state == HttpParser::State::kHead) {
    if (parser_.started() && phase_ == Phase::kIdle) {
      EnterPhase(Phase::kHead, state_.options.header_timeout);
    }
  } else if (phase_ != Phase::kBody) {
    phase_ = Phase::kBody;
    if (state == HttpParser::State::kBody) deadline_.Set(state_.options.body_timeout);
    if (!AcceptHead()) {
      error =
          Error(ErrorCode::kInvalidArgument, "the request line or the Host header is not valid");
      return 400;
    }
  }
  if (state_.buffered > state_.options.max_buffered && charged_ > 0) {
    parser_.body() = std::string();
    Charge(0);
    error =
        Error(ErrorCode::kUnavailable, "the server is busy with large requests; try again soon");
    return 503;
  }
  return 0;
}

// Checks what the parser does not, when the head is complete.
bool ServerConnection::AcceptHead() {
  const HttpHeaders& headers = parser_.headers();
  size_t hosts = 0;
  for (size_t i = 0; i < headers.size(); ++i) {
    std::string_view name = headers[i].name;
    hosts += name.size() == 4 && EqualsIgnoreCase(name, "Host");
  }
  if (hosts > 1 || (hosts == 0 && !parser_.is_http_1_0())) return false;
  continue_wanted_ = parser_.state() == HttpParser::State::kBody && !parser_.is_http_1_0() &&
                     EqualsIgnoreCase(headers.Get("Expect"), "100-continue");
  std::string_view target = parser_.target();
  request_.target = target;
  if (target.starts_with("http://") || target.starts_with("https://")) {
    size_t slash = target.find_first_of("/?", target.find("//") + 2);
    target = slash == std::string_view::npos ? "/" : target.substr(slash);
  }
  if (target.empty() || (target[0] != '/' && !(target == "*" && parser_.method() == "OPTIONS")) ||
      target.find('#') != std::string_view::npos) {
    return false;
  }
  size_t question = target.find('?');
  request_.path = target.substr(0, question);
  request_.query = question == std::string_view::npos ? "" : target.substr(question + 1);
  return true;
}

void ServerConnection::FillRequest() {
  request_.method = parser_.method();
  std::swap(request_.headers, parser_.headers());
  std::swap(request_.body, parser_.body());
  response_.status = 200;
  response_.headers.Clear();
  response_.streaming_ = false;
  keep_alive_ = parser_.keep_alive() && !state_.stopping;
}

// A handler has no time limit here. Of a client that is gone it gets the time until it first waits.
void ServerConnection::LimitHandler() {
  deadline_.Clear();
  if (socket_.hung_up()) deadline_.Set(0ms);
}

// What is left to send when the handler has ended.
ServerConnection::Pieces ServerConnection::TakeAnswer(Result<Unit> result) {
  phase_ = Phase::kWrite;
  if (state_.stopping) keep_alive_ = false;
  if (result && !response_.streaming_ && !IsSendable()) {
    result = Error(ErrorCode::kInternal, "the answer's status or a header is not valid");
  }
  if (!result && state_.options.on_error) state_.options.on_error(request_, result.error());
  if (!response_.streaming_) {
    if (!result) FillError(HttpStatus(result.error().code), result.error());
    return WholeAnswer();
  }
  if (!result) failed_ = true;  // cut off: the client can tell
  Pieces pieces;
  if (!failed_ && BodyAllowed() && !parser_.is_http_1_0()) pieces.Add("0\r\n\r\n");
  return pieces;
}

// The head, and the body where there is to be one.
ServerConnection::Pieces ServerConnection::WholeAnswer() {
  AppendHead(false);
  Pieces pieces;
  bool join = BodyAllowed() && response_.body.size() <= kJoinBody;
  if (join) out_ += response_.body;
  pieces.Add(out_);
  if (BodyAllowed() && !join) pieces.Add(response_.body);
  return pieces;
}

void ServerConnection::FillError(int status, const Error& error) {
  response_.status = status;
  response_.headers.Clear();
  response_.headers.Add("Content-Type", "application/json");
  response_.body = ErrorBody(error);
}

bool ServerConnection::IsSendable() const {
  return response_.headers.refused().empty() && response_.status >= 200 && response_.status <= 599;
}

bool ServerConnection::BodyAllowed() const {
  return request_.method != "HEAD" && response_.status != 204 && response_.status != 304;
}

void ServerConnection::AppendHead(bool chunked) {
  out_ = "HTTP/1.1 ";
  AppendNumber(out_, static_cast<uint64_t>(response_.status));
  out_ += ' ';
  out_ += HttpReason(response_.status);
  out_ += "\r\n";
  for (std::string_view own : kOwnHeaders) response_.headers.Remove(own);
  out_ += response_.headers.wire();
  out_ += DateLine();
  if (chunked) {
    // Without chunks, the end of the connection ends the body.
    if (parser_.is_http_1_0()) keep_alive_ = false;
    if (BodyAllowed() && !parser_.is_http_1_0()) out_ += "Transfer-Encoding: chunked\r\n";
  } else if (response_.status != 204 && response_.status != 304) {
    out_ += "Content-Length: ";
    AppendNumber(out_, response_.body.size());
    out_ += "\r\n";
  }
  if (!keep_alive_) {
    out_ += "Connection: close\r\n";
  } else if (parser_.is_http_1_0()) {
    out_ += "Connection: keep-alive\r\n";
  }
  out_ += "\r\n";
}

bool ServerConnection::WriteNow(Pieces& pieces) {
  while (pieces.count > 0) {
    IoResult sent = socket_.Write(pieces.items, pieces.count);
    if (sent.kind == IoResult::kWouldBlock) return false;
    if (sent.kind != IoResult::kDone) {
      failed_ = true;
      return true;
    }
    pieces.Consume(sent.bytes);
  }
  return true;
}

// Sends the pieces as the client takes them.
Task<void> ServerConnection::WriteRest(Pieces pieces) {
  while (!WriteNow(pieces)) {
    deadline_.Set(state_.options.write_timeout);
    bool open = co_await socket_.Wait(Socket::kWrite);
    if (!open) failed_ = true;
  }
}

// Answers a request that no handler sees, as the last one of the connection.
Task<void> ServerConnection::Reject(int status, Error error) {
  EnterPhase(Phase::kWrite, state_.options.write_timeout);
  keep_alive_ = false;
  FillError(status, error);
  Pieces pieces = WholeAnswer();
  if (!WriteNow(pieces)) co_await WriteRest(pieces);
}

// Closes so that the client can read the answer: with unread input the kernel would reset the
// connection and the answer could be lost.
Task<void> ServerConnection::Linger() {
  EnterPhase(Phase::kLinger, kLingerTime);
  socket_.ShutdownWrite();
  for (size_t total = 0; total < kMaxLinger;) {
    IoResult read = socket_.Read(state_.scratch.data(), state_.scratch.size());
    if (read.kind == IoResult::kWouldBlock) {
      co_await socket_.Wait(read.wait);
    } else if (read.kind == IoResult::kDone) {
      total += read.bytes;
    } else {
      break;
    }
  }
}

Task<void> ServerResponse::Write(std::string_view piece) {
  ServerConnection& connection = *connection_;
  ServerConnection::Pieces pieces;
  if (!streaming_) {
    if (!connection.IsSendable()) {
      co_await Fail(Error(ErrorCode::kInternal, "the answer's status or a header is not valid"));
    }
    streaming_ = true;
    connection.AppendHead(true);
    pieces.Add(connection.out_);
  }
  char size_line[20];
  if (connection.BodyAllowed() && !piece.empty()) {
    bool chunked = !connection.parser_.is_http_1_0();
    if (chunked) {
      char* end = std::to_chars(size_line, size_line + 16, piece.size(), 16).ptr;
      *end++ = '\r';
      *end++ = '\n';
      pieces.Add({size_line, static_cast<size_t>(end - size_line)});
    }
    pieces.Add(piece);
    if (chunked) pieces.Add("\r\n");
  }
  if (!connection.WriteNow(pieces)) co_await connection.WriteRest(pieces);
  connection.LimitHandler();
  if (connection.failed_) co_await Fail(Error(ErrorCode::kCancelled, "the client went away"));
}

}  // namespace pie
