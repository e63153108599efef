#include "db/session.h"

#include <libpq-fe.h>
#include <poll.h>

#include <cstring>

#include "db/sql_error.h"

namespace pie {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

// The server enforces the timeout; this much later the client gives the connection up.
constexpr milliseconds kClientGrace{2000};

struct ResultDeleter {
  void operator()(PGresult* result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<PGresult, ResultDeleter>;

Error ConnectError(PGconn* connection) {
  std::string message = connection ? PQerrorMessage(connection) : "out of memory";
  // libpq gives no SQLSTATE for a refused login, so the server's fixed words have to do.
  auto says = [&](const char* text) { return message.find(text) != std::string::npos; };
  if (says("authentication failed") || says("no pg_hba.conf entry") || says("is not permitted") ||
      (says("role \"") && says("does not exist"))) {
    return ErrorOfSqlState("28000", message);
  }
  if (says("database \"") && says("does not exist")) return ErrorOfSqlState("3D000", message);
  if (says("too many connections") || says("too many clients")) {
    return ErrorOfSqlState("53300", message);
  }
  return DatabaseUnavailable(message);
}

void AddRow(const PGresult* result, int row, SqlRows& rows) {
  for (int column = 0; column < PQnfields(result); ++column) {
    if (PQgetisnull(result, row, column)) {
      rows.AddNull();
    } else {
      rows.AddCell(PQgetvalue(result, row, column), PQgetlength(result, row, column));
    }
  }
}

// About the size of the row as a JSON object.
size_t RowBytes(const PGresult* result, int row) {
  size_t bytes = 2;
  for (int column = 0; column < PQnfields(result); ++column) {
    bytes += PQgetlength(result, row, column) + strlen(PQfname(result, column)) + 6;
  }
  return bytes;
}

void SetColumns(const PGresult* result, SqlRows& rows) {
  std::vector<ResultColumn> columns;
  for (int i = 0; i < PQnfields(result); ++i) {
    columns.emplace_back(PQfname(result, i), PQftype(result, i));
  }
  rows.SetColumns(std::move(columns));
}

bool HasZeroByte(std::string_view text) { return text.find('\0') != std::string_view::npos; }

}  // namespace

struct Session::Limits {
  size_t max_rows;
  size_t max_bytes;
  bool* truncated;
};

struct Session::Impl {
  PGconn* connection = nullptr;
  PGcancel* cancel = nullptr;
  milliseconds default_timeout{30'000};
  milliseconds timeout{30'000};
  bool broken = false;
  std::string state;
  std::string message;

  ~Impl() {
    PQfreeCancel(cancel);
    PQfinish(connection);
  }

  Error Lost(std::string_view why) {
    broken = true;
    state = "08006";
    message = why;
    return DatabaseUnavailable(why);
  }

  // Waits until libpq can read (or write, while output waits); false after the deadline.
  bool Wait(Clock::time_point deadline, bool for_write) {
    pollfd entry{PQsocket(connection), static_cast<short>(for_write ? POLLIN | POLLOUT : POLLIN),
                 0};
    for (;;) {
      auto left = std::chrono::duration_cast<milliseconds>(deadline - Clock::now()).count();
      if (left <= 0) return false;
      int ready = poll(&entry, 1, static_cast<int>(std::min<long long>(left, 60'000)));
      if (ready > 0 || (ready < 0 && errno != EINTR)) return true;
    }
  }

  // The next result of the running command; null when there are no more.
  Result<ResultPtr> Next(Clock::time_point deadline) {
    for (;;) {
      int flush = PQflush(connection);
      if (flush < 0) return Lost(PQerrorMessage(connection));
      if (flush == 0 && !PQisBusy(connection)) break;
      if (!Wait(deadline, flush == 1)) {
        broken = true;
        state = "57014";
        return Error(ErrorCode::kTimeout, "the database did not answer in time");
      }
      if (!PQconsumeInput(connection)) return Lost(PQerrorMessage(connection));
    }
    return ResultPtr(PQgetResult(connection));
  }

  Error Failed(const PGresult* result) {
    const char* field = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    state = field ? field : "";
    field = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    message = field ? field : PQresultErrorMessage(result);
    if (PQstatus(connection) == CONNECTION_BAD || state.empty()) return Lost(message);
    // 57P01: the backend ends right after this message.
    if (state.starts_with("57P")) broken = true;
    return ErrorOfSqlState(state, message);
  }

  // Reads the results of the command that was sent, up to the limits when there are some.
  Result<SqlRows> Collect(const Limits* limits) {
    SqlRows rows;
    Error error;
    bool failed = false;
    size_t bytes = 0;
    bool full = false;
    auto deadline = Clock::now() + timeout + kClientGrace;
    for (;;) {
      Result<ResultPtr> next = Next(deadline);
      if (!next) return next.error();
      const PGresult* result = next->get();
      if (!result) break;
      switch (PQresultStatus(result)) {
        case PGRES_COMMAND_OK:
        case PGRES_EMPTY_QUERY:
        case PGRES_TUPLES_OK:
        case PGRES_SINGLE_TUPLE:
          break;
        case PGRES_COPY_IN:
        case PGRES_COPY_OUT:
        case PGRES_COPY_BOTH:
          // Leaving copy mode in an orderly way is not worth its code: nobody here may use COPY.
          broken = true;
          return Error(ErrorCode::kInvalidArgument, "COPY is not available");
        default:
          if (!failed) error = Failed(result);
          failed = true;
          continue;
      }
      if (PQresultStatus(result) != PGRES_SINGLE_TUPLE || rows.columns().empty()) {
        if (rows.columns().empty()) SetColumns(result, rows);
        const char* touched = PQcmdTuples(const_cast<PGresult*>(result));
        if (*touched) rows.SetAffected(std::atoll(touched));
      }
      for (int row = 0; row < PQntuples(result); ++row) {
        if (limits) {
          bytes += RowBytes(result, row);
          full = full || rows.size() >= limits->max_rows || bytes > limits->max_bytes;
          if (full) *limits->truncated = true;
        }
        if (!full) AddRow(result, row, rows);
      }
    }
    if (failed) return error;
    return rows;
  }

  Result<SqlRows> Send(const std::string& sql, const Params& params, const Limits* limits) {
    state.clear();
    message.clear();
    if (HasZeroByte(sql)) return Error(ErrorCode::kInvalidArgument, "SQL holds a zero byte");
    std::vector<const char*> values(params.size());
    std::vector<int> lengths(params.size()), formats(params.size());
    for (size_t i = 0; i < params.size(); ++i) {
      if (params[i].is_null()) continue;
      values[i] = params[i].text().c_str();
      lengths[i] = static_cast<int>(params[i].text().size());
      formats[i] = params[i].is_binary();
      if (!params[i].is_binary() && HasZeroByte(params[i].text())) {
        return Error(ErrorCode::kInvalidArgument,
                     "parameter $" + std::to_string(i + 1) +
                         " holds a zero byte, which PostgreSQL cannot store as text");
      }
    }
    if (!PQsendQueryParams(connection, sql.c_str(), static_cast<int>(params.size()), nullptr,
                           values.data(), lengths.data(), formats.data(), 0)) {
      return Lost(PQerrorMessage(connection));
    }
    if (limits) PQsetSingleRowMode(connection);
    return Collect(limits);
  }
};

Session::Session(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::Open(const DatabaseAddress& address,
                                               milliseconds statement_timeout) {
  // As start-up options, so that RESET ALL and DISCARD ALL come back to them.
  std::string options = "-c statement_timeout=" + std::to_string(statement_timeout.count()) +
                        " -c idle_in_transaction_session_timeout=60000"
                        " -c client_min_messages=error -c timezone=UTC -c datestyle=ISO"
                        " -c intervalstyle=iso_8601 -c bytea_output=hex";
  std::vector<const char*> keys = {"dbname",           "options",
                                   "client_encoding",  "connect_timeout",
                                   "tcp_user_timeout", "fallback_application_name"};
  std::vector<const char*> values = {
      address.url.c_str(), options.c_str(), "UTF8", "5", "30000", "pie"};
  if (!address.user.empty()) {
    keys.insert(keys.end(), {"user", "password"});
    values.insert(values.end(), {address.user.c_str(), address.password.c_str()});
  }
  keys.push_back(nullptr);
  values.push_back(nullptr);
  auto impl = std::make_unique<Impl>();
  impl->connection = PQconnectdbParams(keys.data(), values.data(), /*expand_dbname=*/1);
  if (PQstatus(impl->connection) != CONNECTION_OK) return ConnectError(impl->connection);
  impl->cancel = PQgetCancel(impl->connection);
  PQsetnonblocking(impl->connection, 1);
  PQsetNoticeProcessor(
      impl->connection, [](void*, const char*) {}, nullptr);
  impl->default_timeout = impl->timeout = statement_timeout;
  return std::unique_ptr<Session>(new Session(std::move(impl)));
}

Result<SqlRows> Session::Query(const std::string& sql, const Params& params) {
  return impl_->Send(sql, params, nullptr);
}

Result<SqlRows> Session::QueryBounded(const std::string& sql, const Params& params, size_t max_rows,
                                      size_t max_bytes, bool* truncated) {
  *truncated = false;
  Limits limits{max_rows, max_bytes, truncated};
  return impl_->Send(sql, params, &limits);
}

Result<Unit> Session::Script(const std::string& sql) {
  impl_->state.clear();
  impl_->message.clear();
  if (HasZeroByte(sql)) return Error(ErrorCode::kInvalidArgument, "SQL holds a zero byte");
  if (!PQsendQuery(impl_->connection, sql.c_str())) {
    return impl_->Lost(PQerrorMessage(impl_->connection));
  }
  // The results have columns of their own each; none is kept.
  bool truncated = false;
  Limits none{0, 0, &truncated};
  Result<SqlRows> rows = impl_->Collect(&none);
  if (!rows) return rows.error();
  return Unit();
}

Result<std::vector<unsigned>> Session::ParamTypes(const std::string& sql) {
  auto deadline = Clock::now() + impl_->timeout + kClientGrace;
  std::vector<unsigned> types;
  for (bool describe : {false, true}) {
    bool sent = describe ? PQsendDescribePrepared(impl_->connection, "")
                         : PQsendPrepare(impl_->connection, "", sql.c_str(), 0, nullptr);
    if (!sent) return impl_->Lost(PQerrorMessage(impl_->connection));
    Error error;
    bool failed = false;
    for (;;) {
      Result<ResultPtr> next = impl_->Next(deadline);
      if (!next) return next.error();
      if (!*next) break;
      failed = failed || PQresultStatus(next->get()) != PGRES_COMMAND_OK;
      if (failed) error = impl_->Failed(next->get());
      for (int i = 0; !failed && i < PQnparams(next->get()); ++i) {
        types.push_back(PQparamtype(next->get(), i));
      }
    }
    if (failed) return error;
  }
  return types;
}

Result<std::string> Session::EncryptPassword(const std::string& user, const std::string& password) {
  char* text =
      PQencryptPasswordConn(impl_->connection, password.c_str(), user.c_str(), "scram-sha-256");
  if (!text) return Error(ErrorCode::kInternal, "the database password cannot be encrypted");
  std::string encrypted = text;
  PQfreemem(text);
  return encrypted;
}

Result<Unit> Session::SetTimeout(milliseconds statement_timeout) {
  if (statement_timeout == impl_->timeout) return Unit();
  Result<Unit> set = Script("SET statement_timeout = " + std::to_string(statement_timeout.count()));
  if (set) impl_->timeout = statement_timeout;
  return set;
}

Result<Unit> Session::Reset() {
  impl_->timeout = impl_->default_timeout;
  return Script("DISCARD ALL");
}

bool Session::alive() const {
  return !impl_->broken && PQstatus(impl_->connection) == CONNECTION_OK;
}
bool Session::CheckIdle() {
  pollfd entry{PQsocket(impl_->connection), POLLIN, 0};
  // A server has nothing to say to an idle session but that it ends.
  if (poll(&entry, 1, 0) > 0) impl_->broken = true;
  return alive();
}
Result<std::vector<Notice>> Session::WaitForNotices(int wake, milliseconds limit) {
  std::vector<Notice> notices;
  auto take = [&] {
    while (PGnotify* notice = PQnotifies(impl_->connection)) {
      notices.emplace_back();
      notices.back().channel = notice->relname;
      notices.back().payload = notice->extra;
      PQfreemem(notice);
    }
  };
  take();  // What came while a statement ran.
  if (notices.empty()) {
    pollfd entries[] = {{PQsocket(impl_->connection), POLLIN, 0}, {wake, POLLIN, 0}};
    poll(entries, 2, static_cast<int>(limit.count()));
    if (!PQconsumeInput(impl_->connection)) return impl_->Lost(PQerrorMessage(impl_->connection));
    take();
  }
  return notices;
}
bool Session::in_transaction() const {
  return PQtransactionStatus(impl_->connection) != PQTRANS_IDLE;
}
void Session::Cancel() {
  char reason[256];
  if (impl_->cancel) PQcancel(impl_->cancel, reason, sizeof reason);
}
const std::string& Session::sql_state() const { return impl_->state; }
const std::string& Session::server_message() const { return impl_->message; }
SessionAddress Session::address() const {
  SessionAddress address;
  address.host = PQhost(impl_->connection);
  address.port = std::atoi(PQport(impl_->connection));
  address.database = PQdb(impl_->connection);
  return address;
}
int Session::backend_pid() const { return PQbackendPID(impl_->connection); }

std::string QuoteIdent(std::string_view name) {
  std::string text = "\"";
  for (char c : name) text.append(c == '"' ? 2 : 1, c);
  return text + '"';
}

std::string QuoteLiteral(std::string_view text) {
  // E'' with doubled backslashes reads the same whatever standard_conforming_strings says.
  std::string quoted = "E'";
  for (char c : text) quoted.append(c == '\'' || c == '\\' ? 2 : 1, c);
  return quoted + '\'';
}

}  // namespace pie
