#include "net/socket.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace pie {
namespace {

union SocketAddress {
  sockaddr any;
  sockaddr_in v4;
  sockaddr_in6 v6;
};

socklen_t Fill(const IpAddress& address, uint16_t port, SocketAddress& out) {
  std::memset(&out, 0, sizeof out);
  if (address.v6) {
    out.v6.sin6_family = AF_INET6;
    out.v6.sin6_port = htons(port);
    std::memcpy(&out.v6.sin6_addr, address.bytes.data(), 16);
    return sizeof out.v6;
  }
  out.v4.sin_family = AF_INET;
  out.v4.sin_port = htons(port);
  std::memcpy(&out.v4.sin_addr, address.bytes.data(), 4);
  return sizeof out.v4;
}

void SetNoDelay(int fd) {
  int on = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

int OpenSocket(const IpAddress& address) {
  return socket(address.v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
}

ssize_t Send(int fd, const iovec* pieces, int count) {
  if (count == 1) return send(fd, pieces[0].iov_base, pieces[0].iov_len, MSG_NOSIGNAL);
  msghdr message{};
  message.msg_iov = const_cast<iovec*>(pieces);
  message.msg_iovlen = static_cast<size_t>(count);
  return sendmsg(fd, &message, MSG_NOSIGNAL);
}

Error ListenError(int error, const IpAddress& address, uint16_t port) {
  std::string where = "port " + std::to_string(port);
  switch (error) {
    case EADDRINUSE:
      return Error(ErrorCode::kUnavailable,
                   where + " is in use; stop what uses it or choose another");
    case EACCES:
      return Error(ErrorCode::kUnavailable,
                   "no permission to listen on " + where + "; choose one above 1023");
    case EADDRNOTAVAIL:
      return Error(ErrorCode::kUnavailable,
                   "cannot listen on " + address.ToString() + ": this machine has no such address");
    default:
      return Error(ErrorCode::kUnavailable, "cannot listen on " + address.ToString() + " " + where +
                                                ": " + std::strerror(error));
  }
}

}  // namespace

Socket::Socket(Reactor& reactor, int fd) : reactor_(reactor), fd_(fd) {
  aborted_ = !reactor_.Register(fd_, this);
}

Socket::~Socket() {
  reactor_.Unregister(fd_, this);
  close(fd_);
}

IoResult Socket::Read(char* data, size_t size) {
  if (aborted_) return IoResult::Failed(ECANCELED);
  if (!(ready_ & kRead)) return IoResult::WouldBlock(kRead);
  ssize_t bytes;
  do {
    bytes = recv(fd_, data, size, 0);
  } while (bytes < 0 && errno == EINTR);
  if (bytes == 0) return IoResult::End();
  if (bytes < 0) {
    if (errno != EAGAIN) return IoResult::Failed(errno);
    ready_ &= ~kRead;
    return IoResult::WouldBlock(kRead);
  }
  // Less than asked for: the kernel's buffer is empty and the next byte is a new event. Not so for
  // the end of the stream, whose event may have come already.
  if (static_cast<size_t>(bytes) < size && !hung_up_) ready_ &= ~kRead;
  return IoResult::Done(static_cast<size_t>(bytes));
}

IoResult Socket::Write(const iovec* pieces, int count) {
  if (aborted_) return IoResult::Failed(ECANCELED);
  if (!(ready_ & kWrite)) return IoResult::WouldBlock(kWrite);
  ssize_t bytes;
  do {
    bytes = Send(fd_, pieces, count);
  } while (bytes < 0 && errno == EINTR);
  if (bytes >= 0) return IoResult::Done(static_cast<size_t>(bytes));
  if (errno != EAGAIN) return IoResult::Failed(errno);
  ready_ &= ~kWrite;
  return IoResult::WouldBlock(kWrite);
}

void Socket::OnEvents(uint32_t events) {
  if (events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) hung_up_ = true;
  if (events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR)) ready_ |= kRead;
  if (events & (EPOLLOUT | EPOLLHUP | EPOLLERR)) ready_ |= kWrite;
  if (waiting_ && (ready_ & waiting_for_)) {
    std::exchange(waiting_, {}).resume();
  } else if (on_event_) {
    std::function<void()> on_event = on_event_;
    on_event();
  }
}

void Socket::Abort() {
  if (aborted_) return;
  aborted_ = true;
  if (waiting_) std::exchange(waiting_, {}).resume();
}

void Socket::ShutdownWrite() { shutdown(fd_, SHUT_WR); }

int Socket::ConnectError() const {
  int error = 0;
  socklen_t size = sizeof error;
  if (getsockopt(fd_, SOL_SOCKET, SO_ERROR, &error, &size) != 0) return errno;
  return error;
}

int StartConnect(const IpAddress& address, uint16_t port) {
  int fd = OpenSocket(address);
  if (fd < 0) return -1;
  SetNoDelay(fd);
  SocketAddress to;
  socklen_t size = Fill(address, port, to);
  if (connect(fd, &to.any, size) == 0 || errno == EINPROGRESS) return fd;
  int error = errno;
  close(fd);
  errno = error;
  return -1;
}

Result<int> OpenListener(const IpAddress& address, uint16_t port, uint16_t& bound_port) {
  int fd = OpenSocket(address);
  if (fd < 0) return ListenError(errno, address, port);
  int on = 1;
  setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (address.v6) setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
  SocketAddress at;
  socklen_t size = Fill(address, port, at);
  if (bind(fd, &at.any, size) != 0 || listen(fd, 1024) != 0 ||
      getsockname(fd, &at.any, &size) != 0) {
    int error = errno;
    close(fd);
    return ListenError(error, address, port);
  }
  bound_port = ntohs(address.v6 ? at.v6.sin6_port : at.v4.sin_port);
  return fd;
}

int AcceptConnection(int listener, IpAddress& client) {
  SocketAddress from;
  socklen_t size = sizeof from;
  int fd;
  do {
    fd = accept4(listener, &from.any, &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
  } while (fd < 0 && (errno == EINTR || errno == ECONNABORTED));
  if (fd < 0) return -1;
  SetNoDelay(fd);
  client = IpAddress();
  client.v6 = from.any.sa_family == AF_INET6;
  if (client.v6) {
    std::memcpy(client.bytes.data(), &from.v6.sin6_addr, 16);
  } else {
    std::memcpy(client.bytes.data(), &from.v4.sin_addr, 4);
  }
  return fd;
}

}  // namespace pie
