// Sink: the caller's end of a running action, in the words of MCP.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "surface/mcp/peer.h"
#include "surface/mcp/request_state.h"

namespace pie::mcp {

// Questions go to the client at once in the stateful revisions. In the stateless one the answers so
// far are looked up by key; what is missing ends the run with kInputRequired and is left in
// `pending()`, which becomes the reply.
class Sink : public CallSink {
 public:
  // `logger` names the connector.
  Sink(const Call& call, std::string_view logger, const Answers* answers);

  Task<void> Progress(double progress, double total, String message) override;
  Task<void> Log(LogLevel level, Json message) override;
  Task<void> StreamEvent(String type, Json data) override;
  Task<List<Json>> AskAll(List<Question> questions) override;
  bool CanAsk(std::string_view method) const override;

  struct Pending {
    std::string key;
    std::string method;
    std::string params;
  };
  const std::vector<Pending>& pending() const { return pending_; }
  // The capability that an action needed and the client did not declare; empty: none.
  const std::string& missing_capability() const { return missing_capability_; }

 private:
  bool Wants(LogLevel level) const;
  Task<void> SendMessage(LogLevel level, std::string data);
  Task<List<Json>> AskNow(List<Question> questions);
  Result<List<Json>> LookUp(const List<Question>& questions);

  const Call& call_;
  std::string_view logger_;
  const Answers* answers_;
  unsigned asked_ = 0;
  std::vector<Pending> pending_;
  std::string missing_capability_;
};

}  // namespace pie::mcp
