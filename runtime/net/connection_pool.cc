#include "net/connection_pool.h"

#include <algorithm>

namespace pie {

IoResult ClientConnection::Read(char* data, size_t size) {
  return tls ? tls->Read(data, size) : socket.Read(data, size);
}

IoResult ClientConnection::WriteAll(iovec* pieces, int& count, size_t& sent) {
  while (count > 0) {
    IoResult result =
        tls ? tls->Write(static_cast<const char*>(pieces[0].iov_base), pieces[0].iov_len)
            : socket.Write(pieces, count);
    if (result.kind != IoResult::kDone) return result;
    sent += result.bytes;
    while (count > 0 && result.bytes >= pieces[0].iov_len) {
      result.bytes -= pieces[0].iov_len;
      std::copy(pieces + 1, pieces + count, pieces);
      --count;
    }
    if (count == 0) break;
    pieces[0].iov_base = static_cast<char*>(pieces[0].iov_base) + result.bytes;
    pieces[0].iov_len -= result.bytes;
  }
  return IoResult::Done(0);
}

std::unique_ptr<ClientConnection> ConnectionPool::Take(const std::string& key, bool mapped,
                                                       const EgressPolicy& policy) {
  auto found = idle_.find(key);
  if (found == idle_.end() || found->second.empty()) return nullptr;
  auto& list = found->second;
  if (!mapped && !policy.CheckAddress("", list.back()->remote)) return nullptr;
  std::unique_ptr<ClientConnection> connection = std::move(list.back());
  list.pop_back();  // An empty list stays: the connection is likely to come back to it.
  --size_;
  connection->idle.Clear();
  connection->socket.set_on_event({});
  return connection;
}

void ConnectionPool::Give(std::unique_ptr<ClientConnection> connection) {
  if (size_ >= options_.max_idle) return;
  if (idle_.size() > 2 * options_.max_idle) {
    std::erase_if(idle_, [](const auto& item) { return item.second.empty(); });
  }
  auto& list = idle_[connection->key];
  if (list.size() >= options_.max_idle_per_host) return;
  ClientConnection* raw = connection.get();
  raw->on_idle_end = [this, raw] { Drop(raw); };
  raw->idle.Set(options_.idle_time);
  // The server closed it, or sent what nobody asked for. With TLS that may be a session ticket.
  raw->socket.set_on_event([this, raw] {
    char byte;
    if (raw->Read(&byte, 1).kind != IoResult::kWouldBlock) Drop(raw);
  });
  list.push_back(std::move(connection));
  ++size_;
}

void ConnectionPool::Clear() {
  idle_.clear();
  size_ = 0;
}

void ConnectionPool::Drop(ClientConnection* connection) {
  auto found = idle_.find(connection->key);
  auto& list = found->second;
  list.erase(std::find_if(list.begin(), list.end(),
                          [&](const auto& item) { return item.get() == connection; }));
  if (list.empty()) idle_.erase(found);
  --size_;
}

}  // namespace pie
