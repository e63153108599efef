#include "context/wire_stream.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>

#include "net/egress.h"

namespace pie {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds kHandshakeTime{10};

class TcpStream final : public WireStream {
 public:
  explicit TcpStream(WireEndpoint endpoint) : endpoint_(std::move(endpoint)) {}
  ~TcpStream() override {
    if (session_) {
      SSL_shutdown(session_);
      SSL_free(session_);
    }
    SSL_CTX_free(context_);
    if (fd_ >= 0) close(fd_);
  }

  Result<Unit> Open() {
    if (Result<Unit> connected = ConnectSocket(); !connected) return connected;
    return endpoint_.tls == "disable" ? Result<Unit>() : StartTls();
  }

  Result<Unit> Write(const String& bytes) override {
    for (Size done = 0; done < bytes.size();) {
      int piece = static_cast<int>(std::min<Size>(bytes.size() - done, 1 << 20));
      long count = session_ ? SSL_write(session_, bytes.data() + done, piece)
                            : send(fd_, bytes.data() + done, piece, MSG_NOSIGNAL);
      if (count > 0) {
        done += static_cast<Size>(count);
      } else if (Result<Unit> ready = WaitAfter(count, POLLOUT); !ready) {
        return ready;
      }
    }
    return Unit();
  }

  Result<Size> Read(char* buffer, Size size) override {
    for (;;) {
      int piece = static_cast<int>(std::min<Size>(size, INT_MAX));
      long count = session_ ? SSL_read(session_, buffer, piece) : recv(fd_, buffer, piece, 0);
      if (count > 0) return static_cast<Size>(count);
      if (Result<Unit> ready = WaitAfter(count, POLLIN); !ready) return ready.error();
    }
  }

 private:
  std::string Place() const {
    return "'" + endpoint_.host + ":" + std::to_string(endpoint_.address.port) + "'";
  }

  Error Unreachable(std::string why) const {
    return Error(ErrorCode::kUnavailable, Place() + " cannot be reached: " + std::move(why) +
                                              "; check host and port, and that a firewall lets "
                                              "this executor in");
  }

  Result<Unit> Wait(short events) { return Wait(events, endpoint_.deadline); }

  // Until the socket is ready for `events`, or the time has come.
  Result<Unit> Wait(short events, Clock::time_point until) {
    for (;;) {
      auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
      if (left.count() <= 0) {
        return Error(ErrorCode::kTimeout, Place() + " did not answer in time");
      }
      pollfd entry{fd_, events, 0};
      int ready = poll(&entry, 1, static_cast<int>(std::min<long long>(left.count(), 60'000)));
      if (ready > 0) return Unit();
      if (ready < 0 && errno != EINTR) return Unreachable(std::strerror(errno));
    }
  }

  // After an attempt that moved nothing: waits when it would have blocked, otherwise says why.
  Result<Unit> WaitAfter(long count, short events) {
    if (session_) {
      int kind = SSL_get_error(session_, static_cast<int>(count));
      if (kind == SSL_ERROR_WANT_READ) return Wait(POLLIN);
      if (kind == SSL_ERROR_WANT_WRITE) return Wait(POLLOUT);
      ERR_clear_error();
    } else if (count < 0) {
      if (errno == EINTR) return Unit();
      if (errno == EAGAIN || errno == EWOULDBLOCK) return Wait(events);
    }
    return Error(ErrorCode::kUnavailable, Place() + " closed the connection; check port and TLS");
  }

  Result<Unit> ConnectSocket() {
    IpAddress ip;
    if (!IpAddress::Parse(std::string_view(endpoint_.address.ip), ip)) {
      return Error(ErrorCode::kInternal, "Connect() needs an address in digits");
    }
    sockaddr_storage storage{};
    socklen_t size = sizeof(sockaddr_in);
    if (ip.v6) {
      auto* v6 = reinterpret_cast<sockaddr_in6*>(&storage);
      v6->sin6_family = AF_INET6;
      v6->sin6_port = htons(static_cast<uint16_t>(endpoint_.address.port));
      std::memcpy(&v6->sin6_addr, ip.bytes.data(), 16);
      size = sizeof(sockaddr_in6);
    } else {
      auto* v4 = reinterpret_cast<sockaddr_in*>(&storage);
      v4->sin_family = AF_INET;
      v4->sin_port = htons(static_cast<uint16_t>(endpoint_.address.port));
      std::memcpy(&v4->sin_addr, ip.bytes.data(), 4);
    }
    fd_ = socket(storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd_ < 0) return Unreachable(std::strerror(errno));
    int on = 1;
    setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(fd_, reinterpret_cast<sockaddr*>(&storage), size) == 0) return Unit();
    if (errno != EINPROGRESS) return Unreachable(std::strerror(errno));
    if (Result<Unit> ready = Wait(POLLOUT); !ready) return ready;
    int error = 0;
    socklen_t length = sizeof error;
    getsockopt(fd_, SOL_SOCKET, SO_ERROR, &error, &length);
    return error ? Result<Unit>(Unreachable(std::strerror(error))) : Result<Unit>();
  }

  Result<Unit> StartTls() {
    bool verify = endpoint_.tls != "require";
    context_ = SSL_CTX_new(TLS_client_method());
    if (!context_) return Error(ErrorCode::kInternal, "TLS could not be initialized");
    SSL_CTX_set_min_proto_version(context_, TLS1_2_VERSION);
    SSL_CTX_set_mode(context_, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    if (verify) SSL_CTX_load_verify_locations(context_, endpoint_.ca_file.c_str(), nullptr);
    SSL_CTX_set_verify(context_, verify ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nullptr);
    session_ = SSL_new(context_);
    SSL_set_fd(session_, fd_);
    if (Result<Unit> named = ExpectHost(); !named) return named;
    Clock::time_point until = std::min(endpoint_.deadline, Clock::now() + kHandshakeTime);
    for (;;) {
      int done = SSL_connect(session_);
      if (done == 1) return Unit();
      int kind = SSL_get_error(session_, done);
      if (kind != SSL_ERROR_WANT_READ && kind != SSL_ERROR_WANT_WRITE) return HandshakeError();
      // A service without TLS may wait for the rest of what it takes for a command.
      Result<Unit> ready = Wait(kind == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT, until);
      if (!ready) return ready.error().code == ErrorCode::kTimeout ? NoTls() : ready.error();
    }
  }

  Result<Unit> ExpectHost() {
    IpAddress literal;
    bool good = true;
    if (IpAddress::Parse(endpoint_.host, literal)) {
      good = X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(session_), endpoint_.host.c_str());
    } else {
      good = SSL_set1_host(session_, endpoint_.host.c_str()) &&
             SSL_set_tlsext_host_name(session_, endpoint_.host.c_str());
    }
    return good ? Result<Unit>() : Error(ErrorCode::kInvalidArgument, Place() + " is no host");
  }

  Error HandshakeError() const {
    long verdict = SSL_get_verify_result(session_);
    ERR_clear_error();
    if (endpoint_.tls != "require" && verdict != X509_V_OK) {
      return Error(ErrorCode::kUnavailable,
                   Place() + " has a certificate that is not trusted (" +
                       X509_verify_cert_error_string(verdict) +
                       "); connect with the name that it was issued for, or set TLS to 'require' "
                       "when you accept any certificate");
    }
    return NoTls();
  }

  Error NoTls() const {
    return Error(ErrorCode::kUnavailable,
                 Place() +
                     " speaks no TLS on this port; use its TLS port, or set TLS to 'disable' "
                     "in a network that you trust");
  }

  WireEndpoint endpoint_;
  int fd_ = -1;
  SSL_CTX* context_ = nullptr;
  SSL* session_ = nullptr;
};

}  // namespace

Result<std::unique_ptr<WireStream>> OpenWireStream(WireEndpoint endpoint) {
  auto stream = std::make_unique<TcpStream>(std::move(endpoint));
  if (Result<Unit> open = stream->Open(); !open) return open.error();
  return std::unique_ptr<WireStream>(std::move(stream));
}

}  // namespace pie
