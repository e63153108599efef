// Helpers of the network tests: peers made of plain blocking sockets, so that they can misbehave.
#pragma once

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <functional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace pie::testing {

// A connected blocking socket. Every operation gives up after 10 s.
class Peer {
 public:
  explicit Peer(int fd) : fd_(fd) {
    timeval limit{10, 0};
    setsockopt(fd_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    setsockopt(fd_, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
  }
  static Peer Connect(uint16_t port) {
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(connect(fd, reinterpret_cast<sockaddr*>(&to), sizeof to), 0);
    return Peer(fd);
  }
  Peer(Peer&& other) noexcept : fd_(std::exchange(other.fd_, -1)), rest_(std::move(other.rest_)) {}
  ~Peer() { Close(); }

  void Close() {
    if (fd_ >= 0) close(std::exchange(fd_, -1));
  }
  // Closes so that the other side gets a reset.
  void Reset() {
    linger now{1, 0};
    setsockopt(fd_, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    Close();
  }
  void HalfClose() { shutdown(fd_, SHUT_WR); }
  bool Write(std::string_view text) {
    while (!text.empty()) {
      ssize_t sent = send(fd_, text.data(), text.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      text.remove_prefix(static_cast<size_t>(sent));
    }
    return true;
  }
  // Up to and with `end`; what there is when the stream ends before.
  std::string ReadUntil(std::string_view end) {
    size_t found;
    while ((found = rest_.find(end)) == std::string::npos && Fill()) {
    }
    return Take(found == std::string::npos ? rest_.size() : found + end.size());
  }
  std::string ReadHead() { return ReadUntil("\r\n\r\n"); }
  std::string ReadBytes(size_t count) {
    while (rest_.size() < count && Fill()) {
    }
    return Take(std::min(count, rest_.size()));
  }
  std::string ReadAll() {
    while (Fill()) {
    }
    return Take(rest_.size());
  }
  // A response with Content-Length.
  std::string ReadResponse() {
    std::string head = ReadHead();
    size_t at = head.find("Content-Length: ");
    return at == std::string::npos ? head : head + ReadBytes(std::stoul(head.substr(at + 16)));
  }
  bool AtEnd() { return rest_.empty() && !Fill() && rest_.empty(); }
  int fd() const { return fd_; }

 private:
  bool Fill() {
    char buffer[16384];
    ssize_t got = recv(fd_, buffer, sizeof buffer, 0);
    if (got > 0) rest_.append(buffer, static_cast<size_t>(got));
    return got > 0;
  }
  std::string Take(size_t count) {
    std::string taken = rest_.substr(0, count);
    rest_.erase(0, count);
    return taken;
  }

  int fd_;
  std::string rest_;
};

// Runs `serve` in a thread for every connection. Clients end before it.
class RawServer {
 public:
  explicit RawServer(std::function<void(Peer&)> serve) : serve_(std::move(serve)) {
    listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof at;
    EXPECT_EQ(bind(listener_, reinterpret_cast<sockaddr*>(&at), size), 0);
    EXPECT_EQ(listen(listener_, 64), 0);
    getsockname(listener_, reinterpret_cast<sockaddr*>(&at), &size);
    port_ = ntohs(at.sin_port);
    acceptor_ = std::thread([this] { Accept(); });
  }
  ~RawServer() {
    shutdown(listener_, SHUT_RDWR);
    acceptor_.join();
    for (std::thread& thread : threads_) thread.join();
    close(listener_);
  }
  uint16_t port() const { return port_; }
  int connections() const { return connections_; }

 private:
  void Accept() {
    for (;;) {
      int fd = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
      if (fd < 0) return;
      ++connections_;
      threads_.emplace_back([this, fd] {
        Peer peer(fd);
        serve_(peer);
      });
    }
  }

  std::function<void(Peer&)> serve_;
  int listener_;
  uint16_t port_ = 0;
  std::atomic<int> connections_ = 0;
  std::thread acceptor_;
  std::vector<std::thread> threads_;
};

}  // namespace pie::testing
