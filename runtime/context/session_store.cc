#include "context/session_store.h"

#include "base/json_access.h"

namespace pie {
namespace {

std::string Iso(const char* column) {
  return std::string("to_char(") + column +
         " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";
}

Json ParsedOr(std::string_view text, Json fallback) {
  Result<Json> json = JsonAccess::Parse(text);
  return json ? std::move(*json) : std::move(fallback);
}

}  // namespace

Json SessionJson(const SessionInfo& session) {
  Json json = Json::Object();
  json.Set("connector", session.connector).Set("ended", session.ended);
  json.Set("startedAt", session.started_at);
  return json.Set("usedAt", session.used_at);
}

Task<Json> ReadSession(Pool& pool, std::string user, std::string connector) {
  std::string sql = "SELECT metadata FROM pie.sessions WHERE user_id = $1 AND connector = $2";
  SqlRows rows = co_await pool.Query(std::move(sql), ParamsOf(user, connector));
  co_return rows.empty() ? Json::Object() : ParsedOr(rows.Text(0, 0), Json::Object());
}

Task<void> MergeSession(Pool& pool, std::string user, std::string connector, Json members, bool end,
                        unsigned long long max_age_ms) {
  Error too_large(ErrorCode::kTooLarge, "a session's metadata may have at most 64 KB");
  std::string text = JsonAccess::Dump(members);
  if (text.size() > kMaxSessionBytes) co_await Fail(too_large);
  std::string sql =
      "INSERT INTO pie.sessions AS s (user_id, connector, metadata, ended) "
      "VALUES ($1, $2, $3::jsonb, $4) ON CONFLICT (user_id, connector) DO UPDATE SET "
      "metadata = s.metadata || excluded.metadata, ended = excluded.ended, used_at = now(), "
      "started_at = CASE WHEN s.ended OR ($5::bigint > 0 AND "
      "s.started_at < now() - $5::bigint * interval '1 millisecond') "
      "THEN now() ELSE s.started_at END "
      "WHERE octet_length((s.metadata || excluded.metadata)::text) <= $6::bigint";
  auto age = static_cast<long long>(max_age_ms);
  auto most = static_cast<long long>(kMaxSessionBytes);
  SqlRows rows =
      co_await pool.Query(std::move(sql), ParamsOf(user, connector, text, end, age, most));
  if (rows.affected() == 0) co_await Fail(too_large);
}

Task<std::vector<SessionInfo>> ListSessions(Pool& pool, std::string user, RowScope scope) {
  std::string sql = "SELECT connector, ended, " + Iso("started_at") + ", " + Iso("used_at") +
                    " FROM pie.sessions WHERE user_id = $1 AND " + InScope("connector", 2) +
                    " ORDER BY used_at DESC LIMIT 1000";
  SqlRows rows = co_await pool.Query(std::move(sql), ParamsOf(user, scope.Names()));
  std::vector<SessionInfo> sessions;
  for (size_t i = 0; i < rows.size(); ++i) {
    SessionInfo& session = sessions.emplace_back();
    session.connector = rows.Copy(i, 0);
    session.ended = rows.Bool(i, 1);
    session.started_at = rows.Copy(i, 2);
    session.used_at = rows.Copy(i, 3);
  }
  co_return sessions;
}

Task<void> EndSession(Pool& pool, std::string user, std::string connector) {
  std::string sql =
      "UPDATE pie.sessions SET ended = true, used_at = now() WHERE user_id = $1 AND connector = $2";
  SqlRows rows = co_await pool.Query(std::move(sql), ParamsOf(user, connector));
  if (rows.affected() == 0) {
    co_await Fail(Error(ErrorCode::kNotFound, "there is no session with '" + connector + "'"));
  }
}

Task<WidgetState> ReadWidget(Pool& pool, std::string user, std::string connector) {
  std::string sql = "SELECT shown, data, " + Iso("updated_at") +
                    " FROM pie.widget_states WHERE user_id = $1 AND connector = $2";
  SqlRows rows = co_await pool.Query(std::move(sql), ParamsOf(user, connector));
  if (rows.empty()) {
    co_await Fail(Error(ErrorCode::kNotFound, "'" + connector + "' has shown no widget yet"));
  }
  WidgetState state;
  state.shown = rows.Bool(0, 0);
  state.data = ParsedOr(rows.Text(0, 1), Json());
  state.updated_at = rows.Copy(0, 2);
  co_return state;
}

Task<void> WriteWidget(Pool& pool, std::string user, std::string connector, bool shown, Json data) {
  std::optional<std::string> text;
  if (!data.is_null()) text = JsonAccess::Dump(data);
  if (text && text->size() > kMaxWidgetBytes) {
    co_await Fail(Error(ErrorCode::kTooLarge, "a widget's data may have at most 512 KB"));
  }
  std::string sql =
      "INSERT INTO pie.widget_states AS w (user_id, connector, shown, data) "
      "VALUES ($1, $2, $3, coalesce($4, 'null')) ON CONFLICT (user_id, connector) DO UPDATE SET "
      "shown = excluded.shown, data = coalesce($4, w.data), updated_at = now()";
  (void)co_await pool.Query(std::move(sql), ParamsOf(user, connector, shown, text));
}

}  // namespace pie
