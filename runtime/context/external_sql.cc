#include "context/external_sql.h"

#include <algorithm>
#include <cctype>

namespace pie {
namespace {

// What a read-only transaction lets through although it acts: on other sessions, on the server, on
// its files, on other servers, or on what outlives a rollback. Prefixes of function names.
constexpr std::string_view kActing[] = {
    "pg_terminate_backend",
    "pg_cancel_backend",
    "pg_reload_conf",
    "pg_rotate_logfile",
    "pg_read_file",
    "pg_read_binary_file",
    "pg_ls_",
    "pg_stat_file",
    "pg_file_",
    "pg_logfile",
    "lo_",
    "loread",
    "lowrite",
    "dblink",
    "pg_logical_",
    "pg_create_",
    "pg_drop_",
    "pg_copy_",
    "pg_replication_",
    "pg_switch_wal",
    "pg_wal_replay_",
    "pg_promote",
    "pg_advisory_",
    "pg_try_advisory_",
    "pg_stat_reset",
    "pg_notify",
    "set_config",
    "pg_import_system_collations",
    "query_to_xml",
    "cursor_to_xml",
    "database_to_xml",
    "schema_to_xml",
    "pg_backup_start",
    "pg_backup_stop",
    "pg_export_snapshot",
    "pg_log_backend_memory",
};

constexpr std::string_view kQueries[] = {"SELECT", "WITH", "EXPLAIN"};
constexpr std::string_view kExecuted[] = {"INSERT",  "UPDATE",   "DELETE", "MERGE",  "WITH",
                                          "CREATE",  "ALTER",    "DROP",   "SELECT", "CALL",
                                          "COMMENT", "TRUNCATE", "REFRESH"};

bool IsWordPart(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || (c & 0x80);
}

// Skips blanks, comments and opening brackets; false at the end.
bool SkipToWord(std::string_view& sql) {
  while (!sql.empty()) {
    if (sql.starts_with("--")) {
      sql.remove_prefix(std::min(sql.find_first_of("\r\n"), sql.size()));
    } else if (sql.starts_with("/*")) {
      int depth = 0;
      do {
        bool open = sql.starts_with("/*"), close = sql.starts_with("*/");
        depth += open - close;
        sql.remove_prefix(open || close ? 2 : 1);
      } while (depth > 0 && !sql.empty());
    } else if (std::string_view(" \t\r\n\f\v(").find(sql[0]) != sql.npos) {
      sql.remove_prefix(1);
    } else {
      return true;
    }
  }
  return false;
}

Error Refused(std::string message) { return Error(ErrorCode::kInvalidArgument, message); }

}  // namespace

Result<std::string> ExternalStatementType(std::string_view sql, ExternalUse use) {
  std::string_view rest = sql;
  std::string word;
  if (SkipToWord(rest)) {
    for (size_t i = 0; i < rest.size() && IsWordPart(rest[i]); ++i) {
      word += static_cast<char>(std::toupper(static_cast<unsigned char>(rest[i])));
    }
  }
  if (use == ExternalUse::kQuery && std::ranges::find(kQueries, word) == std::end(kQueries)) {
    return Refused(
        "only SELECT, WITH and EXPLAIN can be queried; what changes something is executed");
  }
  if (use == ExternalUse::kExecute && std::ranges::find(kExecuted, word) == std::end(kExecuted)) {
    return Refused(
        "only statements that change rows, tables or views can be executed: INSERT, UPDATE, "
        "DELETE, "
        "MERGE, TRUNCATE, CREATE, ALTER, DROP, COMMENT, REFRESH, CALL, or WITH or SELECT");
  }
  std::string lower(sql);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  // Names with escapes could spell any function.
  if (lower.find("u&\"") != lower.npos) return Refused("names of the form U&\"..\" are refused");
  for (std::string_view name : kActing) {
    for (size_t at = lower.find(name); at != lower.npos; at = lower.find(name, at + 1)) {
      if (at > 0 && IsWordPart(lower[at - 1])) continue;
      size_t end = at;
      while (end < lower.size() && IsWordPart(lower[end])) ++end;
      return Refused("'" + lower.substr(at, end - at) +
                     "' acts on more than the query's own rows and is refused");
    }
  }
  return word;
}

}  // namespace pie
