#include "db/managed.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/json_access.h"
#include "db/managed_direct.h"
#include "db/managed_provision.h"
#include "db/managed_sql.h"

namespace pie {
namespace {

using Clock = std::chrono::steady_clock;

constexpr long long kMaxTimeoutMs = 30'000;
constexpr long long kMaxRows = 10'000;
constexpr size_t kMaxBytes = 5u << 20;
constexpr size_t kMaxSql = 1u << 20;
constexpr size_t kMaxUser = 256;
constexpr Size kMaxParams = 10'000;
constexpr Milliseconds kLockedPause{5'000};

// One call, as it travels to a thread of the pool.
struct Statement {
  std::string connector;
  std::string user;
  std::string sql;
  List<Json> params;
  Milliseconds timeout{kMaxTimeoutMs};
  size_t max_rows = kMaxRows;
  Login login;
  ManagedInstall install;
};

// The connector's author needs the server's words about his SQL; other failures keep ours.
Error StatementError(const Statement& statement, Session& session, const Error& cause) {
  if (cause.code == ErrorCode::kUnavailable || session.sql_state().empty()) return cause;
  if (cause.code == ErrorCode::kTimeout) {
    return Error(ErrorCode::kTimeout, "the statement took longer than " +
                                          std::to_string(statement.timeout.count()) + " ms");
  }
  ErrorCode code = cause.code == ErrorCode::kInternal ? ErrorCode::kInvalidArgument : cause.code;
  Error error(code, "database: " + session.server_message());
  error.detail = cause.detail;
  return error;
}

// Binds the transaction to the user: the variables of the PIE reference, and the proof that it was
// the executor who set them.
Result<Unit> BindUser(Session& session, const Statement& s) {
  auto now = session.Query("SELECT (extract(epoch FROM now()) * 1000000)::bigint");
  if (!now) return now.error();
  std::string proof =
      ManagedProof(s.install, s.login.user, session.backend_pid(), now->Copy(0, 0), s.user);
  // pg_temp last: by default temporary tables would come first and could stand in for real ones.
  return session.Script(
      "SET LOCAL app.user_id = " + QuoteLiteral(s.user) + "; SET LOCAL app.plugin_id = " +
      QuoteLiteral(s.connector) + "; SET LOCAL app.session_proof = " + QuoteLiteral(proof) +
      "; SET LOCAL search_path = " + QuoteIdent(ManagedSchemaName(s.connector)) +
      ", pg_temp; SET LOCAL statement_timeout = " + std::to_string(s.timeout.count()));
}

// Reads go through a cursor, so that the server computes no more than is wanted.
Result<SqlRows> Execute(Session& session, const Statement& s, StatementKind kind, bool* truncated) {
  auto params = ToParams(session, s.sql, s.params);
  if (!params) return params.error();
  if (kind == StatementKind::kWrite) {
    return session.QueryBounded(s.sql, *params, s.max_rows, kMaxBytes, truncated);
  }
  auto declared = session.Query("DECLARE pie_rows NO SCROLL CURSOR FOR " + s.sql, *params);
  if (!declared) return declared.error();
  auto rows = session.QueryBounded("FETCH " + std::to_string(s.max_rows + 1) + " FROM pie_rows", {},
                                   s.max_rows, kMaxBytes, truncated);
  if (rows) rows->SetAffected(static_cast<long long>(rows->size()));
  return rows;
}

Result<Unit> RunStatement(Session& session, const Statement& s, StatementKind kind,
                          QueryResult& result) {
  auto start = Clock::now();
  if (auto begun = session.Script("BEGIN"); !begun) return begun;
  if (auto bound = BindUser(session, s); !bound) return bound;
  Result<SqlRows> rows = Execute(session, s, kind, &result.truncated);
  if (!rows) {
    Error error = StatementError(s, session, rows.error());
    if (session.alive()) (void)session.Script("ROLLBACK");
    return error;
  }
  // Checks that wait for the end of the transaction fail here.
  if (auto committed = session.Script("COMMIT"); !committed) {
    return StatementError(s, session, committed.error());
  }
  // Here and not on the loop: 5 MB of rows take a while.
  result.rows = RowsToJson(*rows);
  for (const ResultColumn& column : rows->columns()) result.columns.push_back(column.name);
  result.row_count = rows->affected();
  result.execution_time_ms = std::chrono::duration_cast<Milliseconds>(Clock::now() - start).count();
  return Unit();
}

PoolOptions PoolFor(DatabaseAddress address, const ManagedDbOptions& options) {
  PoolOptions pool(std::move(address));
  pool.threads = options.threads;
  pool.max_queue = options.max_queue;
  pool.max_per_login = std::max(1, options.threads / 2);  // one connector cannot block all others
  pool.statement_timeout = Milliseconds(kMaxTimeoutMs);
  pool.discard_after_use = true;
  return pool;
}

Error Invalid(std::string message) { return Error(ErrorCode::kInvalidArgument, message); }

// All that can be said without the database.
Result<StatementKind> Check(const Statement& s) {
  if (s.user.empty() || s.user.size() > kMaxUser) return Invalid("a query needs a user");
  if (s.sql.size() > kMaxSql) return Error(ErrorCode::kTooLarge, "SQL may have at most 1 MB");
  if (s.params.size() > kMaxParams) {
    return Error(ErrorCode::kTooLarge, "a statement may have at most 10,000 parameters");
  }
  return ClassifyStatement(s.sql);
}

}  // namespace

struct ManagedDb::Impl {
  using Waiter = Completion<std::optional<Error>>;

  struct Entry {
    ManagedSchema schema;
    bool provisioned = false;
    std::vector<std::shared_ptr<Waiter>> waiters;  // not empty: it is being provisioned
    // A table was locked: until `again` that is told without another try, since each one holds a
    // thread of the pool that everybody uses.
    std::optional<Error> locked;
    Clock::time_point again;
  };

  Impl(Loop& loop, Pool& admin, DatabaseAddress address, ManagedDbOptions options)
      : admin(admin),
        options(std::move(options)),
        pool(loop, PoolFor(address, this->options)),
        tasks(loop) {}

  Pool& admin;
  const ManagedDbOptions options;
  Pool pool;
  std::map<std::string, Entry> entries;
  ManagedInstall install;
  TaskSet tasks;  // last: its tasks use the rest

  Task<void> LoadInstall() {
    if (install.id.empty()) install = co_await admin.Run<ManagedInstall>(ReadInstall);
  }

  Task<void> Make(std::string connector) {
    co_await LoadInstall();
    ManagedSchema schema = entries[connector].schema;
    Login login = ManagedLogin(connector, install, options.role_key);
    std::function<Result<Unit>(Transaction&)> work = [schema, login](Transaction& transaction) {
      return ProvisionSchema(transaction, schema, login);
    };
    co_await admin.RunTransaction(std::move(work));
  }

  // Once for all who wait, and to its end even when one of them is cancelled.
  Task<void> MakeForAll(std::string connector) {
    Result<Unit> made = co_await Make(connector).AsResult();
    Entry& entry = entries[connector];
    std::optional<Error> failure;
    if (!made) failure = made.error();
    entry.provisioned = made.ok();
    entry.locked = failure && failure->code == ErrorCode::kTimeout ? failure : std::nullopt;
    entry.again = Clock::now() + kLockedPause;
    for (auto& waiter : std::exchange(entry.waiters, {})) waiter->Set(failure);
  }
};

ManagedDb::ManagedDb(Loop& loop, Pool& admin, DatabaseAddress address, ManagedDbOptions options)
    : impl_(std::make_unique<Impl>(loop, admin, std::move(address), std::move(options))) {}
ManagedDb::~ManagedDb() = default;

void ManagedDb::Register(ManagedSchema schema) {
  Impl::Entry& entry = impl_->entries[schema.connector];
  entry.schema = std::move(schema);
  entry.provisioned = false;
}

Task<void> ManagedDb::Provision(std::string connector) {
  auto entry = impl_->entries.find(connector);
  if (entry == impl_->entries.end()) {
    co_await Fail(Invalid("there is no connector '" + connector + "'"));
  }
  Impl::Entry& known = entry->second;
  if (known.provisioned) co_return;
  if (known.locked && Clock::now() < known.again) co_await Fail(*known.locked);
  auto done = Impl::Waiter::Make();
  known.waiters.push_back(done);
  if (known.waiters.size() == 1) impl_->tasks.Spawn(impl_->MakeForAll(connector));
  std::optional<Error> failure = co_await Impl::Waiter::Wait(done);
  if (failure) co_await Fail(std::move(*failure));
}

Task<void> ManagedDb::ProvisionAll() {
  std::vector<std::string> names;
  for (const auto& [name, entry] : impl_->entries) {
    if (!entry.schema.tables.empty()) names.push_back(name);
  }
  for (const std::string& name : names) co_await Provision(name);
}

bool ManagedDb::Knows(const std::string& connector) const {
  return impl_->entries.contains(connector);
}

Task<DirectLogin> ManagedDb::Direct(std::string connector, std::string user, bool renew) {
  co_await Provision(connector);
  std::function<Result<DirectLogin>(Transaction&)> make =
      [connector, user, renew, install = impl_->install,
       key = impl_->options.role_key](Transaction& transaction) {
        return MakeDirectLogin(transaction, connector, user, install, key, renew);
      };
  DirectLogin login = co_await impl_->admin.Run<DirectLogin>(std::move(make));
  if (login.renewed) {
    // After the commit: until then the old password opens new ones.
    co_await impl_->admin.Query(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = $1",
        ParamsOf(login.user));
  }
  co_return login;
}

Task<Json> ManagedDb::Describe(std::string connector) {
  co_await Provision(connector);
  SqlRows rows = co_await impl_->admin.Query(
      "SELECT json_build_object('schema', $2::text, 'provisioned_at',"
      " (SELECT to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
      "  FROM pie.managed_schemas WHERE connector = $1), 'tables', coalesce(json_agg("
      " json_build_object('name', c.relname, 'rls', c.relrowsecurity, 'columns', (SELECT json_agg("
      "  json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))"
      "  ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0"
      "  AND NOT a.attisdropped)) ORDER BY c.relname), '[]'))"
      " FROM pg_class c WHERE c.relnamespace = to_regnamespace($2) AND c.relkind IN ('r', 'p')",
      ParamsOf(connector, ManagedSchemaName(connector)));
  Result<Json> described = JsonAccess::Parse(rows.Text(0, 0));
  if (!described) co_await Fail(described.error());
  co_return std::move(*described);
}

Task<QueryResult> ManagedDb::Query(std::string connector, std::string user, std::string sql,
                                   List<Json> params, QueryOptions options) {
  auto statement = std::make_shared<Statement>();
  statement->connector = connector;
  statement->user = std::move(user);
  statement->sql = std::move(sql);
  statement->params = std::move(params);
  statement->timeout = Milliseconds(std::clamp(options.timeout_ms, 1ll, kMaxTimeoutMs));
  statement->max_rows = static_cast<size_t>(std::clamp(options.max_rows, 1ll, kMaxRows));
  Result<StatementKind> kind = Check(*statement);
  if (!kind) co_await Fail(kind.error());
  co_await Provision(connector);
  statement->login = ManagedLogin(connector, impl_->install, impl_->options.role_key);
  statement->install = impl_->install;
  auto result = std::make_shared<QueryResult>();
  std::function<Result<Unit>(Session&)> work = [statement, result, kind = *kind](Session& session) {
    return RunStatement(session, *statement, kind, *result);
  };
  co_await impl_->pool.WithSession(statement->login, std::move(work));
  co_return std::move(*result);
}

}  // namespace pie
