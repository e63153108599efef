#include "auth/users.h"

#include <algorithm>

#include "base/json_access.h"

namespace pie {
namespace {

constexpr size_t kMaxId = 128;
constexpr size_t kMaxName = 200;
constexpr const char* kColumns =
    " id, display_name, admin, disabled_at IS NOT NULL,"
    " to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') ";

Json UserJson(const SqlRows& rows, size_t row) {
  Json user = Json::Object();
  user.Set("id", rows.Copy(row, 0));
  user.Set("displayName", rows.Copy(row, 1));
  user.Set("admin", rows.Bool(row, 2));
  user.Set("disabled", rows.Bool(row, 3));
  user.Set("createdAt", rows.Copy(row, 4));
  return user;
}

// Ids stand in URLs, logs and SQL variables.
bool IsUserId(std::string_view id) {
  return !id.empty() && id.size() <= kMaxId && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-_.@+").find(c) != std::string_view::npos;
  });
}

Error NoUser(const std::string& id) {
  return Error(ErrorCode::kNotFound, "there is no user '" + id + "'");
}

}  // namespace

Task<Json> Users::List(std::string after, int limit) {
  limit = std::clamp(limit, 1, 200);
  SqlRows rows = co_await pool_.Query(
      std::string("SELECT") + kColumns + "FROM pie.users WHERE id > $1 ORDER BY id LIMIT $2 + 1",
      ParamsOf(after, limit));
  Json users = Json::Array();
  size_t shown = std::min(rows.size(), static_cast<size_t>(limit));
  for (size_t row = 0; row < shown; ++row) users.Push(UserJson(rows, row));
  Json page = Json::Object();
  page.Set("users", std::move(users));
  if (rows.size() > shown) page.Set("next", rows.Copy(shown - 1, 0));
  co_return page;
}

Task<Json> Users::Get(std::string id) {
  SqlRows rows = co_await pool_.Query(
      std::string("SELECT") + kColumns + "FROM pie.users WHERE id = $1", ParamsOf(id));
  if (rows.empty()) co_await Fail(NoUser(id));
  co_return UserJson(rows, 0);
}

Task<Json> Users::Create(std::string id, std::string display_name, bool admin) {
  if (!IsUserId(id) || display_name.size() > kMaxName) {
    co_await Fail(Error(ErrorCode::kInvalidArgument,
                        "id: 1 to 128 letters, digits and - _ . @ +; displayName: at most 200 "
                        "bytes"));
  }
  SqlRows rows = co_await pool_.Query(
      std::string("INSERT INTO pie.users (id, display_name, admin) VALUES ($1, $2, $3)"
                  " ON CONFLICT DO NOTHING RETURNING") +
          kColumns,
      ParamsOf(id, display_name, admin));
  if (rows.empty()) {
    co_await Fail(Error(ErrorCode::kConflict, "there is a user '" + id + "' already"));
  }
  co_return UserJson(rows, 0);
}

Task<Json> Users::Change(std::string id, UserChange change) {
  Params params = ParamsOf(id, change.rename, change.display_name, change.admin, change.disabled);
  std::function<Result<SqlRows>(Transaction&)> work =
      [params, id](Transaction& transaction) -> Result<SqlRows> {
    // One after the other, so that two cannot take each other's rights away at once.
    auto locked = transaction.Query("SELECT pg_advisory_xact_lock(7366010)");
    if (!locked) return locked.error();
    auto rows = transaction.Query(
        std::string("UPDATE pie.users SET display_name = CASE WHEN $2 THEN $3 ELSE display_name"
                    " END, admin = CASE WHEN $4::int < 0 THEN admin ELSE $4::int = 1 END,"
                    " disabled_at = CASE WHEN $5::int < 0 THEN disabled_at WHEN $5::int = 1"
                    " THEN coalesce(disabled_at, now()) END WHERE id = $1 RETURNING") +
            kColumns,
        params);
    if (!rows) return rows;
    if (rows->empty()) return NoUser(id);
    auto left =
        transaction.Query("SELECT count(*) FROM pie.users WHERE admin AND disabled_at IS NULL");
    if (!left) return left;
    if (left->Int(0, 0) == 0) {
      return Error(ErrorCode::kConflict, "'" + id + "' is the last administrator");
    }
    return rows;
  };
  SqlRows rows = co_await pool_.Run<SqlRows>(std::move(work));
  co_return UserJson(rows, 0);
}

}  // namespace pie
