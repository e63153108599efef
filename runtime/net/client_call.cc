#include "net/client_call.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "net/inflate.h"

namespace pie {
namespace {

constexpr size_t kMaxHeader = 64 << 10;
constexpr int kMaxInformational = 8;
// Small bodies travel in the buffer of the head: one piece, and with TLS one record.
constexpr size_t kJoinBody = 8 << 10;
constexpr size_t kUsualHead = 256;  // of what the client itself writes into a head

std::string Quoted(const Url& url) { return "'" + url.host() + "'"; }

std::string InSeconds(Milliseconds time) {
  if (time.count() % 1000 == 0) return std::to_string(time.count() / 1000) + " s";
  return std::to_string(time.count()) + " ms";
}

bool MayRepeat(const std::string& method) {
  for (const char* safe : {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"}) {
    if (method == safe) return true;
  }
  return false;
}

template <class T>
void AppendBytes(std::string& out, const T& value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

// Parts of fixed size first, so that no two keys can look alike.
std::string PoolKey(const Url& url, const EgressMapping* mapping) {
  std::string key;
  key.reserve(url.host().size() + 32);
  key += url.is_https() ? 's' : 'p';
  AppendBytes(key, url.port());
  key += mapping ? 'm' : '-';
  if (mapping) {
    key += mapping->address.v6 ? '6' : '4';
    AppendBytes(key, mapping->address.bytes);
    AppendBytes(key, mapping->port);
  }
  key += url.host();
  return key;
}

void AppendLine(std::string& out, std::string_view name, std::string_view value) {
  out.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

ClientCall::ClientCall(ClientState& state, const HttpCallOptions& options)
    : state_(state),
      options_(options),
      end_(Clock::now() + options.total_timeout),
      deadline_(state.reactor.loop(), [this] { OnDeadline(); }) {}

void ClientCall::OnDeadline() {
  expired_ = true;
  if (resolving_) {
    std::exchange(resolving_, nullptr)->Set(Resolved());
  } else if (connection_) {
    connection_->socket.Abort();
  }
}

Error ClientCall::Unreachable(const Url& url, const std::string& why) const {
  return Error(ErrorCode::kUnavailable, Quoted(url) + " cannot be reached: " + why);
}

Error ClientCall::Broken(const Url& url, const Progress& progress) const {
  if (expired_) {
    return Error(ErrorCode::kTimeout,
                 Quoted(url) + " did not answer within " + InSeconds(options_.total_timeout));
  }
  if (progress.sent == 0) return Unreachable(url, "it closed the connection");
  return Error(ErrorCode::kUpstream,
               progress.received
                   ? Quoted(url) + " closed the connection in the middle of its answer"
                   : Quoted(url) + " closed the connection without an answer");
}

Task<HttpResponse> ClientCall::Send(const HttpRequest& request) {
  const Url& url = request.url;
  Result<Unit> allowed = options_.egress->CheckUrl(url);
  if (!allowed) co_return allowed.error();
  const EgressMapping* mapping = options_.egress->FindMapping(url.host());
  std::string key = PoolKey(url, mapping);
  BuildHead(request);
  connection_ = state_.pool.Take(key, mapping != nullptr, *options_.egress);
  for (;;) {
    bool reused = connection_ != nullptr;
    if (!reused) {
      co_await Connect(url, mapping);
      connection_->key = key;
    }
    deadline_.Set(end_);
    Progress progress;
    Result<Unit> transferred = co_await Transfer(request, progress).AsResult();
    deadline_.Clear();
    if (transferred) co_return TakeResponse(request, progress.complete);
    connection_.reset();
    // The server may have closed a kept connection at the very moment of its next use.
    bool stale = reused && !expired_ && !progress.received;
    if (!stale || (progress.sent > 0 && !MayRepeat(request.method))) {
      co_return transferred.error();
    }
  }
}

// Request line and headers, and the body if it is small.
void ClientCall::BuildHead(const HttpRequest& request) {
  const HttpHeaders& headers = request.headers;
  const Url& url = request.url;
  bool join_body = request.body.size() <= kJoinBody;
  head_.clear();
  head_.reserve(kUsualHead + url.path().size() + url.query().size() + headers.wire().size() +
                (join_body ? request.body.size() : 0));
  head_.append(request.method).append(" ").append(url.path());
  if (!url.query().empty()) head_.append("?").append(url.query());
  head_ += " HTTP/1.1\r\n";
  AppendLine(head_, "Host", url.Authority());
  head_.append(headers.wire());
  if (!headers.Has("User-Agent")) AppendLine(head_, "User-Agent", state_.options.user_agent);
  if (!headers.Has("Accept")) AppendLine(head_, "Accept", "*/*");
  decode_ = !headers.Has("Accept-Encoding");
  if (decode_) AppendLine(head_, "Accept-Encoding", "gzip, deflate");
  bool wants_length =
      request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
  if (wants_length || !request.body.empty()) {
    AppendLine(head_, "Content-Length", std::to_string(request.body.size()));
  }
  head_ += "\r\n";
  if (join_body) head_ += request.body;
}

Task<std::vector<IpAddress>> ClientCall::Resolve(const std::string& host) {
  std::vector<IpAddress> addresses(1);
  if (IpAddress::Parse(host, addresses[0])) co_return addresses;
  resolving_ = state_.resolver.Start(host);
  auto completion = resolving_;
  Resolved resolved = co_await Completion<Resolved>::Wait(completion);
  resolving_ = nullptr;
  if (resolved.addresses.empty() && !expired_) {
    co_await Fail(
        Error(ErrorCode::kUnavailable, "'" + host + "' cannot be reached: " + resolved.failure));
  }
  co_return resolved.addresses;
}

// Tries the addresses one after the other, each with its share of the time that is left.
Task<void> ClientCall::Connect(const Url& url, const EgressMapping* mapping) {
  Clock::time_point end = std::min(end_, Clock::now() + options_.connect_timeout);
  deadline_.Set(end);
  std::vector<IpAddress> addresses;
  if (mapping) {
    addresses.push_back(mapping->address);
  } else {
    addresses = co_await Resolve(url.host());
    Result<Unit> refusal = Unit();
    std::erase_if(addresses, [&](const IpAddress& address) {
      Result<Unit> checked = options_.egress->CheckAddress(url.host(), address);
      if (!checked) refusal = checked;
      return !checked.ok();
    });
    if (addresses.empty() && !refusal) co_await Fail(refusal.error());
  }
  Error error;
  for (size_t i = 0; i < addresses.size() && Clock::now() < end; ++i) {
    deadline_.Set(Clock::now() + (end - Clock::now()) / static_cast<int>(addresses.size() - i));
    expired_ = false;
    uint16_t port = mapping ? mapping->port : url.port();
    bool tls = url.is_https() && !mapping;
    Result<Unit> connected = co_await ConnectTo(url, addresses[i], port, tls).AsResult();
    if (connected) co_return;
    bool reached = connection_ && connection_->tls;
    connection_.reset();
    error = connected.error();
    if (reached && !expired_) break;  // another address would have the same certificate
  }
  if (expired_ || error.message.empty()) {
    error = Unreachable(url, "no connection within " + InSeconds(std::min(options_.connect_timeout,
                                                                          options_.total_timeout)));
  }
  co_await Fail(error);
}

Task<void> ClientCall::ConnectTo(const Url& url, IpAddress address, uint16_t port, bool tls) {
  int fd = StartConnect(address, port);
  if (fd < 0) co_await Fail(Unreachable(url, std::strerror(errno)));
  connection_ = std::make_unique<ClientConnection>(state_.reactor, fd, kMaxHeader);
  connection_->remote = address;
  bool open = co_await connection_->socket.Wait(Socket::kWrite);
  int error = open ? connection_->socket.ConnectError() : ETIMEDOUT;
  if (error != 0) co_await Fail(Unreachable(url, std::strerror(error)));
  if (tls) co_await Handshake(url);
}

Task<void> ClientCall::Handshake(const Url& url) {
  if (!state_.tls) {
    Result<std::shared_ptr<TlsContext>> made = TlsContext::Create(state_.options.extra_ca_file);
    if (!made) co_await Fail(made.error());
    state_.tls = *made;
  }
  connection_->tls = std::make_unique<TlsSession>(*state_.tls, connection_->socket, url.host());
  for (;;) {
    IoResult result = connection_->tls->Handshake();
    if (result.kind == IoResult::kDone) co_return;
    if (result.kind != IoResult::kWouldBlock) {
      co_await Fail(Unreachable(url, connection_->tls->HandshakeFailure()));
    }
    co_await connection_->socket.Wait(result.wait);
  }
}

// Ends well when the answer is complete.
Task<void> ClientCall::Transfer(const HttpRequest& request, Progress& progress) {
  HttpParser& parser = connection_->parser;
  parser.set_max_body(options_.max_response_body);
  parser.Reset(request.method == "HEAD");
  iovec pieces[2] = {{head_.data(), head_.size()}, {}};
  int count = 1;
  if (request.body.size() > kJoinBody) {
    pieces[count++] = {const_cast<char*>(request.body.data()), request.body.size()};
  }
  co_await state_.reactor.AfterBatch();
  for (;;) {
    IoResult written = WriteSome(pieces, count, progress);
    if (written.kind == IoResult::kDone) break;
    if (written.kind != IoResult::kWouldBlock) co_await Fail(Broken(request.url, progress));
    co_await connection_->socket.Wait(written.wait);
  }
  for (int informational = 0;;) {
    Result<bool> complete = IsComplete(request, informational);
    if (!complete) co_await Fail(complete.error());
    if (*complete) co_return;
    IoResult read = connection_->Read(state_.scratch.data(), state_.scratch.size());
    if (read.kind == IoResult::kWouldBlock) {
      co_await connection_->socket.Wait(read.wait);
    } else if (Result<Unit> taken = TakeRead(request, read, progress); !taken) {
      co_await Fail(taken.error());
    }
  }
}

// kDone also when the server answers before it has taken the whole body.
IoResult ClientCall::WriteSome(iovec* pieces, int& count, Progress& progress) {
  IoResult written = connection_->WriteAll(pieces, count, progress.sent);
  if (written.kind == IoResult::kDone) {
    progress.complete = true;
    return written;
  }
  // What a server that closed has said before may still be there to read.
  IoResult answer = connection_->Read(state_.scratch.data(), state_.scratch.size());
  if (answer.kind == IoResult::kDone) {
    progress.received = true;
    connection_->parser.Feed({state_.scratch.data(), answer.bytes});
    return answer;
  }
  if (written.kind != IoResult::kWouldBlock) return written;
  if (answer.kind == IoResult::kWouldBlock) answer.wait |= written.wait;
  return answer;
}

// Whether the parser has the final answer; skips the informational ones before it.
Result<bool> ClientCall::IsComplete(const HttpRequest& request, int& informational) {
  HttpParser& parser = connection_->parser;
  while (parser.state() == HttpParser::State::kDone) {
    if (parser.status() >= 200) return true;
    if (parser.status() == 101 || ++informational > kMaxInformational) {
      return Error(ErrorCode::kUpstream,
                   Quoted(request.url) + " sent an answer that was not asked for");
    }
    parser.Reset(request.method == "HEAD");
  }
  if (parser.state() != HttpParser::State::kFailed) return false;
  bool large = parser.failure_status() == 413;
  return Error(large ? ErrorCode::kTooLarge : ErrorCode::kUpstream,
               Quoted(request.url) +
                   " sent an answer that cannot be used: " + std::string(parser.failure()));
}

// Takes what was read, or what the end of the stream means.
Result<Unit> ClientCall::TakeRead(const HttpRequest& request, const IoResult& read,
                                  Progress& progress) {
  HttpParser& parser = connection_->parser;
  if (read.kind == IoResult::kDone) {
    progress.received = true;
    parser.Feed({state_.scratch.data(), read.bytes});
    return Unit();
  }
  progress.complete = false;
  if (read.kind == IoResult::kEnd && parser.state() == HttpParser::State::kBody) parser.FeedEnd();
  if (parser.state() != HttpParser::State::kDone) return Broken(request.url, progress);
  return Unit();
}

Result<HttpResponse> ClientCall::TakeResponse(const HttpRequest& request, bool reusable) {
  HttpParser& parser = connection_->parser;
  HttpResponse response;
  response.status = parser.status();
  std::swap(response.headers, parser.headers());
  std::swap(response.body, parser.body());
  bool silent = !parser.has_pending() && !(connection_->tls && connection_->tls->HasPending());
  if (reusable && silent && parser.keep_alive() && !connection_->socket.hung_up()) {
    state_.pool.Give(std::move(connection_));
  }
  connection_.reset();
  std::string_view encoding = response.headers.Get("Content-Encoding");
  if (decode_ && !encoding.empty() && !response.body.empty()) {
    Result<std::string> decoded = DecodeBody(encoding, response.body, options_.max_response_body);
    if (!decoded) {
      Error error = decoded.error();
      error.message = Quoted(request.url) + ": " + std::string(error.message);
      return error;
    }
    response.body = std::move(*decoded);
    response.headers.Remove("Content-Encoding");
    response.headers.Remove("Content-Length");
  }
  return response;
}

}  // namespace pie
