// Round: one of the runs of a request that asks its client questions in the stateless revision.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "surface/mcp/peer.h"
#include "surface/mcp/request_state.h"
#include "surface/mcp/sink.h"

namespace pie::mcp {

// The answers that the client has given so far; a problem with them is the reply.
struct Round {
  Answers answers;
  std::optional<RpcError> problem;
  Round() = default;
};

Round OpenRound(const Vault& vault, const Call& call, std::string_view name, long long now_ms);

// What the run left to say instead of its own result: the questions that are open, or the
// capability that the client lacks. Nothing when the run needs nothing more.
std::optional<Reply> CloseRound(const Vault& vault, const Call& call, std::string_view name,
                                const Round& round, const Sink& sink, long long now_ms);

}  // namespace pie::mcp
