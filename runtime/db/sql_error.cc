#include "db/sql_error.h"

namespace pie {
namespace {

struct StateRow {
  std::string_view prefix;  // the first that fits counts
  ErrorCode code;
  const char* message;
};

// https://www.postgresql.org/docs/15/errcodes-appendix.html
constexpr StateRow kStates[] = {
    {"23505", ErrorCode::kConflict, "a row with the same key exists already"},
    {"23", ErrorCode::kConflict, "the row breaks a constraint of its table"},
    {"22P05", ErrorCode::kInvalidArgument, "a text holds a zero character, which cannot be stored"},
    {"22021", ErrorCode::kInvalidArgument, "a text is no correct UTF-8, so it cannot be stored"},
    {"40", ErrorCode::kConflict, "another transaction was in the way; try again"},
    {"55P03", ErrorCode::kTimeout, "the database waited too long for a lock"},
    {"57014", ErrorCode::kTimeout, "the database statement took too long"},
    {"25P03", ErrorCode::kTimeout, "the database transaction was idle for too long"},
    {"42501", ErrorCode::kPermissionDenied, "the database login lacks a right"},
    {"28", ErrorCode::kPermissionDenied,
     "the database refused the login; check the --database URL"},
    {"PT402", ErrorCode::kPaymentRequired, "this has to be paid first"},  // ours: steps/billing.cc
    {"3D000", ErrorCode::kNotFound, "the database does not exist; check the --database URL"},
    {"53100", ErrorCode::kUnavailable, "the database's disk is full; make room and try again"},
    {"53300", ErrorCode::kUnavailable, "the database has too many connections"},
    {"53", ErrorCode::kUnavailable, "the database is out of resources"},
    {"08P01", ErrorCode::kInternal, "the database refused a statement; the log has the details"},
    {"08", ErrorCode::kUnavailable, "the database connection was lost"},
    {"57P", ErrorCode::kUnavailable, "the database is starting or stopping"},
    {"25006", ErrorCode::kUnavailable, "the database is read-only (a standby?)"},
};

}  // namespace

Error ErrorOfSqlState(std::string_view state, std::string_view message) {
  Error error(ErrorCode::kInternal, "the database refused a statement; the log has the details");
  for (const StateRow& row : kStates) {
    if (state.substr(0, row.prefix.size()) != row.prefix) continue;
    error = Error(row.code, row.message);
    break;
  }
  error.detail = std::string(state) + ": " + std::string(message);
  return error;
}

bool IsRetryableState(std::string_view state) { return state == "40001" || state == "40P01"; }

Error DatabaseUnavailable(std::string_view detail) {
  Error error(ErrorCode::kUnavailable, "the database cannot be reached; try again shortly");
  while (!detail.empty() && detail.back() == '\n') detail.remove_suffix(1);
  error.detail = detail;
  error.retry_after_ms = 500;
  return error;
}

}  // namespace pie
