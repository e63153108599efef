#include "context/external_db.h"

#include <algorithm>

#include "context/external_address.h"
#include "context/external_sql.h"
#include "db/managed_sql.h"
#include "db/pool.h"
#include "engine/bind.h"
#include "engine/execution.h"
#include "net/resolver.h"

namespace pie {
namespace {

using Clock = std::chrono::steady_clock;

constexpr unsigned kMaxTimeoutMs = 30'000;
constexpr unsigned kMaxRows = 10'000;
constexpr size_t kMaxBytes = 5 << 20;
constexpr size_t kMaxSql = 1 << 20;
constexpr Size kMaxParams = 10'000;

// One call, as it travels to a thread.
struct Job {
  ExternalAddress address;
  IpAddress ip;
  std::string connection;  // for libpq
  std::string sql, type;
  List<Json> params;
  Milliseconds timeout{kMaxTimeoutMs};
  size_t max_rows = kMaxRows;
  bool write = false;
  std::string own_database;  // of the executor; see DatabaseIdentity()

  Job() = default;
};

// Tells databases apart wherever they are reached: the cluster's number, and the name.
constexpr const char* kIdentity =
    "SELECT (SELECT system_identifier FROM pg_catalog.pg_control_system())::text || '/' || "
    "pg_catalog.current_database()";

// Of servers that do not tell it to the executor's login.
constexpr const char* kUnknown = "?";

Error ConnectError(const Job& job, Error error) {
  bool refused = error.code == ErrorCode::kPermissionDenied || error.code == ErrorCode::kNotFound;
  std::string place = "'" + job.address.host + ":" + std::to_string(job.address.port) + "'";
  error.message =
      String(error.code == ErrorCode::kPermissionDenied
                 ? "the database at " + place + " refuses the login of '" + job.address.user + "'"
             : error.code == ErrorCode::kNotFound
                 ? "there is no database '" + job.address.database + "' at " + place
                 : "no database can be reached at " + place + " with ssl '" + job.address.ssl +
                       "'; check host, port and whether the server has TLS" +
                       (job.address.ssl.starts_with("verify")
                            ? " with a certificate that is valid for this name"
                            : ""));
  error.detail = String();  // The server's words may quote what is not ours.
  if (refused) error.code = ErrorCode::kNotConnected;
  error.retry_after_ms = 0;
  return error;
}

// The author needs the server's words about his SQL.
Error StatementError(const Job& job, Session& session, const Error& cause) {
  if (cause.code == ErrorCode::kTimeout) {
    return Error(ErrorCode::kTimeout,
                 "the query took longer than " + std::to_string(job.timeout.count()) + " ms");
  }
  if (!session.alive() || session.sql_state().empty()) {
    return Error(ErrorCode::kUnavailable, "the connection to the external database was lost");
  }
  return Error(ErrorCode::kInvalidArgument, "external database: " + session.server_message());
}

// It is never the executor's own one: that holds the tokens of all users.
Result<Unit> CheckForeign(Session& session, const Job& job) {
  if (job.own_database.empty()) return Unit();
  Result<SqlRows> identity = session.Query(kIdentity);
  if (identity && identity->Text(0, 0) != job.own_database && job.own_database != kUnknown) {
    return Unit();
  }
  if (!identity || job.own_database == kUnknown) {
    Result<SqlRows> ours = session.Query("SELECT pg_catalog.to_regclass('pie.install') IS NULL");
    if (ours && ours->Bool(0, 0)) return Unit();
  }
  return Error(ErrorCode::kEgress, "this is the executor's own database, which no connector reads");
}

Result<SqlRows> Run(Session& session, const Job& job, bool* truncated) {
  Result<Params> params = ToParams(session, job.sql, job.params);
  if (!params) return params.error();
  if (job.write || job.type == "EXPLAIN") {
    return session.QueryBounded(job.sql, *params, job.max_rows, kMaxBytes, truncated);
  }
  // Through a cursor, so that the server computes no more than is wanted.
  auto declared = session.Query("DECLARE pie_rows NO SCROLL CURSOR FOR " + job.sql, *params);
  if (!declared) return declared.error();
  return session.QueryBounded("FETCH " + std::to_string(job.max_rows + 1) + " FROM pie_rows", {},
                              job.max_rows, kMaxBytes, truncated);
}

Result<ExternalResult> RunJob(const Job& job) {
  auto start = Clock::now();
  auto opened = Session::Open(DatabaseAddress(job.connection), job.timeout);
  if (!opened) return ConnectError(job, opened.error());
  Session& session = **opened;
  if (Result<Unit> foreign = CheckForeign(session, job); !foreign) return foreign.error();
  // The session ends after this: nothing is left to clean up.
  if (auto begun = session.Script(job.write ? "BEGIN" : "BEGIN READ ONLY"); !begun) {
    return StatementError(job, session, begun.error());
  }
  ExternalResult result;
  Result<SqlRows> rows = Run(session, job, &result.truncated);
  if (!rows) return StatementError(job, session, rows.error());
  if (job.write) {
    result.affected_rows = rows->affected();
    if (auto done = session.Script("COMMIT"); !done) {
      return StatementError(job, session, done.error());
    }
  }
  result.rows = RowsToJson(*rows);
  for (const ResultColumn& column : rows->columns()) {
    result.columns.push_back(column.name);
    result.column_types.push_back(column.type);
  }
  result.row_count = static_cast<long long>(rows->size());
  result.statement_type = job.type;
  result.execution_time_ms = std::chrono::duration_cast<Milliseconds>(Clock::now() - start).count();
  return result;
}

struct Shared {
  Workers& workers;
  Pool* own;
  ExternalDbOptions options;
  std::unique_ptr<Resolver> resolver;
  std::string own_database;  // once it is known

  Shared(Workers& workers, Pool* own, ExternalDbOptions options)
      : workers(workers), own(own), options(std::move(options)) {}
};

class RemoteDb final : public ExternalDb {
 public:
  RemoteDb(std::shared_ptr<Shared> shared, const ServiceCall& call)
      : shared_(std::move(shared)), execution_(call.execution), access_(call.access) {}

  Task<ExternalResult> Query(ExternalQuery query) override {
    return Ask(ExternalUse::kQuery, std::move(query));
  }
  Task<ExternalResult> Execute(ExternalQuery query) override {
    return Ask(ExternalUse::kExecute, std::move(query));
  }

 private:
  Task<ExternalResult> Ask(ExternalUse use, ExternalQuery query);
  Task<IpAddress> AddressOf(ExternalAddress& address);
  Task<std::string> OwnDatabase();

  std::shared_ptr<Shared> shared_;
  Execution& execution_;
  Access& access_;
};

// The address that is connected to is the one that was checked.
Task<IpAddress> RemoteDb::AddressOf(ExternalAddress& address) {
  const EgressPolicy& policy = shared_->options.egress;
  if (const EgressMapping* mapping = policy.FindMapping(address.host)) {
    address.port = mapping->port;
    co_return mapping->address;
  }
  IpAddress literal;
  Resolved resolved;
  if (IpAddress::Parse(address.host, literal)) {
    resolved.addresses.push_back(literal);
  } else {
    if (!shared_->resolver) {
      shared_->resolver = std::make_unique<Resolver>(execution_.core.loop);
    }
    resolved = co_await Completion<Resolved>::Wait(shared_->resolver->Start(address.host));
  }
  if (resolved.addresses.empty()) {
    co_await Fail(Error(ErrorCode::kUnavailable,
                        "the database host '" + address.host + "': " + resolved.failure));
  }
  for (const IpAddress& candidate : resolved.addresses) {
    Result<Unit> allowed = policy.CheckAddress(address.host, candidate);
    if (!allowed) co_await Fail(allowed.error());
  }
  co_return resolved.addresses[0];
}

Task<std::string> RemoteDb::OwnDatabase() {
  if (shared_->own && shared_->own_database.empty()) {
    Result<SqlRows> rows = co_await shared_->own->Query(kIdentity).AsResult();
    if (!rows && rows.error().code != ErrorCode::kPermissionDenied) co_await Fail(rows.error());
    shared_->own_database = rows ? rows->Copy(0, 0) : std::string(kUnknown);
  }
  co_return shared_->own_database;
}

Error Invalid(std::string message) {
  return Error(ErrorCode::kInvalidArgument, "context.db().Query(): " + message);
}

// All that can be said without a connection.
Result<Unit> Fill(Job& job, ExternalUse use, ExternalQuery query, Milliseconds remaining) {
  if (query.sql.size() > kMaxSql) return Invalid("SQL may have at most 1 MB");
  if (query.params.size() > kMaxParams) return Invalid("at most 10,000 parameters");
  job.sql = std::string(query.sql);
  Result<std::string> type = ExternalStatementType(job.sql, use);
  if (!type) return Invalid(type.error().message);
  job.type = std::move(*type);
  job.write = use == ExternalUse::kExecute;
  Result<ExternalAddress> address =
      ParseExternalAddress(std::string(query.connection_string), std::string_view(query.ssl));
  if (!address) return Invalid(address.error().message);
  job.address = std::move(*address);
  job.params = std::move(query.params);
  job.timeout = std::min(Milliseconds(std::clamp(query.timeout_ms, 1u, kMaxTimeoutMs)), remaining);
  job.max_rows = std::clamp(query.max_rows, 1u, kMaxRows);
  return Unit();
}

// What a case says about a call of ours: the statement with its values, and what comes back.
Json ToCall(const Job& job) {
  Json params = Json::Array();
  for (const Json& param : job.params) params.Push(param);
  Json call = Json::Object();
  call.Set(job.write ? "execute" : "query", Json(job.sql));
  return call.Set("params", std::move(params))
      .Set("max_rows", static_cast<long long>(job.max_rows));
}

ExternalResult FromReply(const Json& reply, const std::string& type) {
  ExternalResult result;
  result.rows = reply["rows"].is_array() ? reply["rows"] : Json::Array();
  for (const String& name : result.rows[0].Keys()) {
    result.columns.push_back(name);
    result.column_types.push_back(static_cast<unsigned>(reply["types"][name].AsInt(0)));
  }
  result.row_count = static_cast<long long>(result.rows.size());
  result.truncated = reply["truncated"].AsBool(false);
  result.affected_rows = reply["affected_rows"].AsInt(0);
  result.statement_type = type;
  return result;
}

Task<ExternalResult> RemoteDb::Ask(ExternalUse use, ExternalQuery query) {
  auto job = std::make_shared<Job>();
  if (Result<Unit> whole = RequireFields(access_); !whole) co_await Fail(whole.error());
  if (Result<Unit> good = Fill(*job, use, std::move(query), execution_.Remaining()); !good) {
    co_await Fail(good.error());
  }
  if (execution_.replay) {
    Result<Json> reply = execution_.replay->AnswerCall(access_, ToCall(*job));
    if (!reply) co_await Fail(std::move(reply.error()));
    co_return FromReply(*reply, job->type);
  }
  if (!job->address.password.empty()) execution_.Guard(Secret(job->address.password));
  job->ip = co_await AddressOf(job->address);
  job->own_database = co_await OwnDatabase();
  job->connection = job->address.ConnectionInfo(job->ip, shared_->options.ca_file);
  std::function<Result<ExternalResult>()> work = [job] { return RunJob(*job); };
  ExternalResult result = co_await shared_->workers.Run<ExternalResult>(std::move(work));
  co_return result;
}

}  // namespace

ServiceFactory<ExternalDb> ExternalDbFactory(Workers& workers, Pool* own,
                                             ExternalDbOptions options) {
  auto shared = std::make_shared<Shared>(workers, own, std::move(options));
  return [shared](const ServiceCall& call) { return std::make_unique<RemoteDb>(shared, call); };
}

}  // namespace pie
