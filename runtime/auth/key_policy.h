// KeyPolicy: what an API key may do, as its options say:
//
//   {"allow": ["github", "slack.send_message", "google-*"], "deny": ["github.delete_repo"],
//    "confirm": "write", "per_minute": 60, "discover": true}
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pie/json.h"
#include "pie/result.h"
#include "pie/table.h"

namespace pie {

struct KeyPolicy {
  enum class Confirm : unsigned char { kNever, kDestructive, kWrite };

  // Connectors ("github") and actions ("github.create_issue"); a `*` at the end takes the rest. An
  // empty `allow` allows everything; `deny` wins.
  std::vector<std::string> allow;
  std::vector<std::string> deny;
  Confirm confirm = Confirm::kNever;  // actions of this effect, or a worse one, need a person's yes
  unsigned per_minute = 0;            // requests; 0: no limit. Each executor counts for itself.
  bool discover = false;  // tools/list names search_tools and call_tool instead of all tools

  KeyPolicy() = default;
  // kInvalidArgument names every member that is wrong or unknown.
  static Result<KeyPolicy> Parse(const Json& options);

  bool Allows(std::string_view connector, std::string_view action) const;
  bool AllowsAny(const ConnectorTable& connector) const;  // whether any of its actions
  bool MustConfirm(Effect effect) const;
};

}  // namespace pie
