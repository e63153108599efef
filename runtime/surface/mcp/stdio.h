// Stdio: MCP over lines on standard input and output, for clients that start the executor.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/loop.h"
#include "surface/mcp/server.h"
#include "surface/mcp/session.h"
#include "surface/mcp/subscription.h"

namespace pie::mcp {

// Loop thread only. Each message is one line of JSON; both kinds of revisions may be mixed.
class Stdio {
 public:
  static constexpr size_t kMaxLine = 16 << 20;

  // `write` takes a message without the line break.
  Stdio(Loop& loop, Server& server, Principal principal, std::function<void(std::string)> write);
  ~Stdio();

  void OnLine(std::string line);
  void End();  // the client closed its side
  // Requests whose response is still to come.
  size_t running() const { return running_; }

 private:
  class LineChannel;
  struct Request;

  void OnRequest(std::string line, const Message& message, const Params& params);
  void OnSessionRequest(std::string line, const Message& message);
  void OnNotification(const Message& message);
  void Open(const Message& message);
  Task<void> Run(std::shared_ptr<Request> request);
  Task<Reply> Answer(const Request& request);
  Task<void> Pump(std::shared_ptr<Stream> stream, bool counts);
  Task<void> Listen(std::shared_ptr<Request> request);

  Loop& loop_;
  Server& server_;
  Principal principal_;
  std::function<void(std::string)> write_;
  std::shared_ptr<Session> session_;
  std::unordered_map<std::string, std::shared_ptr<Request>> requests_;  // stateless, by raw id
  size_t running_ = 0;
};

// Reads lines from a file descriptor on a thread of its own and hands them to the loop; an empty
// optional is the end. Lines beyond Stdio::kMaxLine end it too.
void ReadLines(Loop& loop, int fd, std::function<void(std::string)> on_line,
               std::function<void()> on_end);

}  // namespace pie::mcp
