#include "service.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <vector>

namespace {

std::atomic<int> running{0};
std::atomic<int> most{0};

std::string Answer(const std::string& request) {
  const std::string path = "GET /parts/";
  std::string status = "200 OK", body;
  int part = request.starts_with(path) ? std::atoi(request.c_str() + path.size()) : 0;
  if (request.find("uthorization: Bearer k-123456\r\n") == std::string::npos) {
    status = "401 Unauthorized";
  } else if (part == 0 || part == 13) {
    status = "404 Not Found";
  } else {
    body = R"({"name":"part )" + std::to_string(part) + R"(","stock":)" + std::to_string(part * 2) +
           "}";
  }
  return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\n" +
         "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

void Serve(int connection) {
  std::string request;
  char bytes[4096];
  ssize_t count = 0;
  while (request.find("\r\n\r\n") == std::string::npos &&
         (count = read(connection, bytes, sizeof bytes)) > 0) {
    request.append(bytes, static_cast<size_t>(count));
  }
  if (!request.empty()) {
    int now = ++running;
    int seen = most;
    while (seen < now && !most.compare_exchange_weak(seen, now)) {
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    --running;
    std::string answer = Answer(request);
    (void)!write(connection, answer.data(), answer.size());
  }
  close(connection);
}

}  // namespace

Service::Service() {
  listener_ = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* any = reinterpret_cast<sockaddr*>(&address);
  if (bind(listener_, any, size) || listen(listener_, 16) || getsockname(listener_, any, &size)) {
    std::abort();
  }
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this] { Accept(); });
}

Service::~Service() {
  shutdown(listener_, SHUT_RDWR);
  thread_.join();
  close(listener_);
}

int Service::most_at_once() { return most; }

void Service::Accept() {
  std::vector<std::thread> connections;
  for (int connection; (connection = accept(listener_, nullptr, nullptr)) >= 0;) {
    connections.emplace_back(Serve, connection);
  }
  for (std::thread& connection : connections) connection.join();
}
