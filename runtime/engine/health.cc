#include "engine/health.h"

#include <algorithm>

#include "db/pool.h"
#include "pie/all.h"
#include "table/find.h"

namespace pie {
namespace {

// For connectors without `verify`: a token that can be had is all that can be asked.
Task<std::string> AskForToken(Auth& auth, const ConnectorTable& connector, std::string user,
                              std::string id) {
  TokenUse use;
  use.connector = &connector;
  use.user = user;
  use.connection = co_await auth.connections().Find(user, connector.name, id);
  use.auth = &ChooseAuth(connector, use.connection.get());
  if (!UsesToken(use.auth->kind)) co_return std::string();
  (void)co_await auth.Token(std::move(use));
  co_return std::string();
}

// The first action that reads and needs nothing to be said, such as list_tables: a check of
// connections to what does not speak HTTP. -1 when there is none.
int SimplestRead(const ConnectorTable& connector) {
  if (connector.api.base_url || !connector.connection) return -1;
  for (unsigned i = 0; i < connector.actions.count; ++i) {
    const ActionRow& row = connector.actions.data[i];
    if (!row.invoke || row.effect != Effect::kRead || row.hidden) continue;
    const Rows<FieldRow>& fields = row.params->fields;
    bool needs = std::any_of(fields.begin(), fields.end(), [](const FieldRow& field) {
      return field.flags & FieldRow::kRequired;
    });
    if (!needs) return static_cast<int>(i);
  }
  return -1;
}

Task<std::string> Read(Engine& engine, const ConnectorTable& connector, unsigned action,
                       const Principal& principal, std::string id) {
  CallRequest request;
  request.principal = &principal;
  request.connector = &connector;
  request.action = action;
  request.connection = std::move(id);
  request.surface = "verify";
  CallOutcome outcome = co_await engine.Call(std::move(request));
  if (!outcome.status) co_await Fail(std::move(outcome.status.error()));
  co_return std::string();
}

// Says something about the connection, and not about the moment.
bool Counts(ErrorCode code) {
  return code == ErrorCode::kNotConnected || code == ErrorCode::kPermissionDenied ||
         code == ErrorCode::kNotFound;
}

}  // namespace

Task<std::string> CheckConnection(Engine& engine, Auth& auth, const ConnectorTable& connector,
                                  Principal principal, std::string id) {
  int read = SimplestRead(connector);
  Task<std::string> check =
      connector.api.verify_path ? engine.Verify(principal, connector, id)
      : read >= 0 ? Read(engine, connector, static_cast<unsigned>(read), principal, id)
                  : AskForToken(auth, connector, principal.user_id, id);
  Result<std::string> account = co_await check.AsResult();
  if (!account) {
    Connections& connections = auth.connections();
    if (Counts(account.error().code)) {
      co_await connections.NoteCheck(id, std::string(), &account.error());
    } else {
      co_await connections.NoteTry(id);
    }
    co_await Fail(account.error());
  }
  co_await auth.connections().NoteCheck(id, *account, nullptr);
  co_return std::move(*account);
}

namespace {

struct Due {
  std::string id, user;
  const ConnectorTable* connector = nullptr;
  Due() = default;
};

// A round's connections, and which of them is next.
struct Round {
  Engine& engine;
  Auth& auth;
  CheckOptions options;
  std::vector<Due> due;
  size_t next = 0;
};

// The outcome is noted with the connection; of what cannot even be noted, the next round hears.
Task<int> CheckOneByOne(std::shared_ptr<Round> round) {
  while (round->next < round->due.size()) {
    const Due& one = round->due[round->next++];
    Principal principal;
    principal.user_id = principal.display_name = one.user;
    Task<std::string> check =
        CheckConnection(round->engine, round->auth, *one.connector, std::move(principal), one.id);
    Loop& loop = *round->auth.parts().loop;
    auto outcome = co_await WithDeadline(loop, std::move(check), round->options.each).AsResult();
    if (outcome || outcome.error().code != ErrorCode::kTimeout) continue;
    (void)co_await round->auth.connections().NoteTry(one.id).AsResult();
  }
  co_return 0;
}

// The part of the interval by which a connection is ahead or behind comes from its id.
constexpr const char* kDue =
    "SELECT id, user_id, connector FROM pie.connections WHERE leaving_at IS NULL"
    " AND state IN ('ok', 'error') AND coalesce(checked_at, created_at) < now() -"
    "   $1::bigint * interval '1 millisecond' * (0.9 + 0.2 * (hashtext(id) & 1023) / 1023.0)"
    " AND coalesce(checked_at, created_at) < now() - $1::bigint * interval '0.9 milliseconds'"
    " ORDER BY coalesce(checked_at, created_at) LIMIT $2";

}  // namespace

Task<int> CheckDueConnections(Engine& engine, Auth& auth, CheckOptions options) {
  Pool* pool = auth.parts().pool;
  if (!pool || options.interval.count() <= 0) co_return 0;
  Params params = ParamsOf(static_cast<long long>(options.interval.count()), options.most);
  SqlRows rows = co_await pool->Query(kDue, std::move(params));
  std::shared_ptr<Round> round(new Round{engine, auth, options, {}});
  for (size_t i = 0; i < rows.size(); ++i) {
    Due due;
    due.id = rows.Copy(i, 0);
    due.user = rows.Copy(i, 1);
    due.connector = FindConnector(engine.registry(), rows.Text(i, 2));
    if (due.connector) round->due.push_back(std::move(due));
  }
  List<Task<int>> lanes;
  for (int i = 0; i < options.at_once; ++i) lanes.push_back(CheckOneByOne(round));
  (void)co_await All(std::move(lanes));
  co_return static_cast<int>(round->due.size());
}

}  // namespace pie
