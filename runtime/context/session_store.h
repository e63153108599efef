// Sessions and widgets: what a connector remembers of a user from call to call, and what it shows.
#pragma once

#include <string>
#include <vector>

#include "db/pool.h"
#include "db/row_scope.h"
#include "pie/json.h"

namespace pie {

constexpr size_t kMaxSessionBytes = 64 << 10;  // of the metadata
constexpr size_t kMaxWidgetBytes = 512 << 10;  // of the data shown

struct SessionInfo {
  std::string connector;
  bool ended = false;
  std::string started_at, used_at;  // ISO 8601

  SessionInfo() = default;
};
// Without the metadata: that is between connector and executor.
Json SessionJson(const SessionInfo& session);

// An object, empty when nothing was set.
Task<Json> ReadSession(Pool& pool, std::string user, std::string connector);
// Merges members; `end` ends the session. One that was ended, or is older than `max_age_ms` (0: no
// limit), starts anew with the metadata that it had. kTooLarge beyond kMaxSessionBytes.
Task<void> MergeSession(Pool& pool, std::string user, std::string connector, Json members, bool end,
                        unsigned long long max_age_ms);
Task<std::vector<SessionInfo>> ListSessions(Pool& pool, std::string user, RowScope scope);
Task<void> EndSession(Pool& pool, std::string user, std::string connector);  // kNotFound

struct WidgetState {
  bool shown = false;
  Json data;
  std::string updated_at;

  WidgetState() = default;
};
Task<WidgetState> ReadWidget(Pool& pool, std::string user, std::string connector);  // kNotFound
// Data null: what was shown stays.
Task<void> WriteWidget(Pool& pool, std::string user, std::string connector, bool shown, Json data);

}  // namespace pie
