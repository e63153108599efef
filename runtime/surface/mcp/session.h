// Session: a client of the stateful revisions between `initialize` and its end.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/loop.h"
#include "surface/mcp/peer.h"
#include "surface/mcp/server.h"
#include "surface/mcp/stream.h"
#include "surface/run_until.h"

namespace pie::mcp {

// Loop thread only. Owned by shared pointers: a call under way keeps its session.
class Session : public ResourceListener, public std::enable_shared_from_this<Session> {
 public:
  static constexpr size_t kMaxSubscriptions = 1000;
  static constexpr size_t kMaxCalls = 256;    // under way at once
  static constexpr size_t kKeptStreams = 64;  // of calls that ended, for clients that come back
  static constexpr size_t kKeptBytes = 8 << 20;

  Session(Loop& loop, Server& server, std::string id, Peer peer);
  ~Session() override;

  const std::string& id() const { return id_; }
  const Peer& peer() const { return peer_; }
  // What its key may do now; checked requests bring it.
  void Renew(const Principal& principal) { peer_.principal = principal; }
  // What belongs to no request.
  Stream& common() { return *common_; }
  std::shared_ptr<Stream> shared_common() { return common_; }

  // Runs a request on its own, whatever becomes of the connection that brought it. The response is
  // the stream's last message. nullptr: too many are under way, or the id is in use.
  std::shared_ptr<Stream> Start(std::string body, uint64_t& number);
  // The stream with this number if it is still known; 0 is the common one.
  std::shared_ptr<Stream> FindStream(uint64_t number);
  void Notify(const Message& message);
  void Respond(const Message& message);
  void End();  // cancels everything

  void ResourceChanged(std::string_view user, std::string_view uri) override;

 private:
  struct Exchange;
  class StreamChannel;

  Task<void> Run(std::shared_ptr<Exchange> exchange);
  Task<Reply> Answer(Exchange& exchange);
  std::optional<Reply> AnswerHere(const Exchange& exchange);
  void DropOldStreams();

  Loop& loop_;
  Server& server_;
  std::string id_;
  Peer peer_;
  std::shared_ptr<Stream> common_;
  std::unordered_map<std::string, std::shared_ptr<Exchange>> calls_;  // by raw request id
  std::map<uint64_t, std::shared_ptr<Stream>> streams_;
  std::unordered_map<std::string, std::shared_ptr<Completion<Result<Json>>>> questions_;
  std::unordered_set<std::string> subscriptions_;
  uint64_t next_stream_ = 1;
  uint64_t next_question_ = 1;
  bool ended_ = false;
};

// The raw id of the request that a `notifications/cancelled` means; empty when it names none.
std::string CancelledId(const Message& message);

}  // namespace pie::mcp
