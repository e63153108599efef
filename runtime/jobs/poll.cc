#include "jobs/poll.h"

#include "base/json_access.h"
#include "engine/execution.h"
#include "jobs/events.h"

namespace pie {
namespace {

constexpr size_t kMaxItem = 500;
constexpr Size kMaxItems = 5'000;  // in one call, and marked in one execution
constexpr size_t kMaxCursor = 256 << 10;
constexpr size_t kMaxEvents = 500;
constexpr Size kMaxMonitors = 1'000;
constexpr long long kMaxEveryMs = 366ll * 24 * 3600 * 1000;

// What one execution wants written.
struct Changes {
  std::string user;
  std::string connector;
  bool has_cursor = false;
  Json cursor;
  Json seen = Json::Array();
  Json checked = Json::Array();
  Json soon = Json::Array();
  std::vector<EventOccurrence> events;

  Changes() = default;
};

// `set` for the monitors of the list, which is $3.
Result<Unit> MarkMonitors(Transaction& transaction, const Changes& changes, const Json& monitors,
                          const char* set) {
  if (monitors.size() == 0) return Unit();
  auto rows =
      transaction.Query(std::string("UPDATE pie.poll_monitors SET ") + set +
                            " WHERE user_id = $1 AND connector = $2"
                            " AND monitor IN (SELECT jsonb_array_elements_text($3::jsonb))",
                        ParamsOf(changes.user, changes.connector, JsonAccess::Dump(monitors)));
  if (!rows) return rows.error();
  return Unit();
}

Result<Unit> Write(Transaction& transaction, const Changes& changes) {
  if (changes.has_cursor) {
    auto rows = transaction.Query(
        "INSERT INTO pie.poll_cursors (user_id, connector, cursor) VALUES ($1, $2, $3)"
        " ON CONFLICT (user_id, connector) DO UPDATE SET cursor = $3",
        ParamsOf(changes.user, changes.connector, JsonAccess::Dump(changes.cursor)));
    if (!rows) return rows.error();
  }
  if (changes.seen.size() > 0) {
    auto rows = transaction.Query(
        "INSERT INTO pie.poll_seen (user_id, connector, item)"
        " SELECT DISTINCT $1, $2, item FROM jsonb_array_elements_text($3::jsonb) AS t(item)"
        " ORDER BY 3 ON CONFLICT DO NOTHING",
        ParamsOf(changes.user, changes.connector, JsonAccess::Dump(changes.seen)));
    if (!rows) return rows.error();
    rows = transaction.Query(
        "DELETE FROM pie.poll_seen WHERE user_id = $1 AND connector = $2 AND number <="
        " (SELECT number FROM pie.poll_seen WHERE user_id = $1 AND connector = $2"
        "  ORDER BY number DESC OFFSET $3 LIMIT 1)",
        ParamsOf(changes.user, changes.connector, kMaxSeenItems));
    if (!rows) return rows.error();
  }
  // A check counts from when it began: what came during it is for the next one.
  Result<Unit> marked = MarkMonitors(transaction, changes, changes.checked,
                                     "checked_at = coalesce(given_at, pie.now()), soon = false");
  if (marked) marked = MarkMonitors(transaction, changes, changes.soon, "soon = true");
  if (!marked) return marked;
  for (const EventOccurrence& event : changes.events) {
    auto emitted = EmitEvent(transaction, event);
    if (!emitted) return emitted.error();
  }
  return Unit();
}

struct Given {
  std::string id;
  bool first = false;
  Given() = default;
};

// Commits who was given, so that the others come first next time, even if this run dies. `monitors`
// is a list of {"id", "every"}, in milliseconds. Up to a tenth of its interval, a minute at most, a
// monitor may be early: else one of an hour would miss every second look of a schedule of an hour.
Result<std::vector<Given>> GiveDue(Transaction& transaction, const std::string& user,
                                   const std::string& connector, const std::string& monitors,
                                   unsigned limit) {
  auto gone = transaction.Query(
      "DELETE FROM pie.poll_monitors WHERE user_id = $1 AND connector = $2 AND monitor NOT IN"
      " (SELECT t.id FROM jsonb_to_recordset($3::jsonb) AS t(id text))",
      ParamsOf(user, connector, monitors));
  if (!gone) return gone.error();
  auto known = transaction.Query(
      "INSERT INTO pie.poll_monitors (user_id, connector, monitor) SELECT DISTINCT $1, $2, t.id"
      " FROM jsonb_to_recordset($3::jsonb) AS t(id text) ORDER BY 3 ON CONFLICT DO NOTHING",
      ParamsOf(user, connector, monitors));
  if (!known) return known.error();
  auto rows = transaction.Query(
      "WITH picked AS MATERIALIZED ("
      "   SELECT m.monitor, m.checked_at IS NULL AS first FROM pie.poll_monitors m"
      "   JOIN jsonb_to_recordset($3::jsonb) AS t(id text, every double precision)"
      "   ON t.id = m.monitor, (SELECT pie.now() AS at) clock"
      "   WHERE m.user_id = $1 AND m.connector = $2 AND (m.soon OR m.checked_at IS NULL"
      "   OR m.checked_at + make_interval(secs => (t.every - least(t.every / 10, 60000)) / 1000)"
      "      <= clock.at)"
      "   ORDER BY m.given_at NULLS FIRST, m.checked_at NULLS FIRST, m.monitor LIMIT $4"
      "   FOR UPDATE OF m SKIP LOCKED),"
      " numbered AS (SELECT monitor, first, row_number() OVER () AS place FROM picked),"
      " given AS (UPDATE pie.poll_monitors m SET given_at = pie.now() FROM numbered n"
      "   WHERE m.user_id = $1 AND m.connector = $2 AND m.monitor = n.monitor"
      "   RETURNING n.monitor, n.first, n.place)"
      " SELECT monitor, first FROM given ORDER BY place",
      ParamsOf(user, connector, monitors, static_cast<long long>(limit)));
  if (!rows) return rows.error();
  std::vector<Given> given(rows->size());
  for (size_t i = 0; i < rows->size(); ++i) {
    given[i].id = rows->Copy(i, 0);
    given[i].first = rows->Bool(i, 1);
  }
  return given;
}

class PollService : public Poll {
 public:
  PollService(Pool& pool, const ServiceCall& call)
      : pool_(pool),
        execution_(call.execution),
        connector_(call.access.connector()),
        changes_(std::make_shared<Changes>()) {
    changes_->user = execution_.principal.user_id;
    changes_->connector = connector_.name;
  }

  Task<Json> Cursor() override {
    if (changes_->has_cursor) co_return changes_->cursor;
    SqlRows rows = co_await pool_.Query(
        "SELECT cursor FROM pie.poll_cursors WHERE user_id = $1 AND connector = $2",
        ParamsOf(changes_->user, changes_->connector));
    if (rows.empty()) co_return Json();
    co_return JsonAccess::Parse(rows.Text(0, 0));
  }

  Task<void> SetCursor(Json cursor) override {
    if (JsonAccess::Dump(cursor).size() > kMaxCursor) {
      co_await Fail(Error(ErrorCode::kTooLarge, "poll: a cursor has at most 256 KB"));
    }
    Register();
    changes_->cursor = std::move(cursor);
    changes_->has_cursor = true;
  }

  Task<pie::List<String>> Unseen(pie::List<String> ids) override {
    Json asked = ToArray(ids);
    if (Result<Unit> good = Check(ids, ids.size()); !good) co_await Fail(good.error());
    SqlRows rows = co_await pool_.Query(
        "SELECT item FROM jsonb_array_elements_text($3::jsonb) WITH ORDINALITY AS t(item, place)"
        " WHERE NOT EXISTS (SELECT FROM pie.poll_seen s WHERE s.user_id = $1 AND s.connector = $2"
        " AND s.item = t.item) ORDER BY place",
        ParamsOf(changes_->user, changes_->connector, JsonAccess::Dump(asked)));
    pie::List<String> unseen;
    for (size_t i = 0; i < rows.size(); ++i) unseen.push_back(String(rows.Copy(i, 0)));
    co_return unseen;
  }

  Task<void> MarkSeen(pie::List<String> ids) override {
    Result<Unit> good = Check(ids, ids.size() + changes_->seen.size());
    if (!good) co_await Fail(good.error());
    Register();
    for (String& id : ids) changes_->seen.Push(Json(id));
  }

  Task<pie::List<DueMonitor>> Due(pie::List<PollMonitor> monitors, unsigned limit) override {
    Json asked = Json::Array();
    bool good = monitors.size() <= kMaxMonitors;
    for (const PollMonitor& monitor : monitors) {
      good = good && !monitor.id.empty() && monitor.id.size() <= kMaxItem &&
             monitor.every_ms >= 0 && monitor.every_ms <= kMaxEveryMs;
      asked.Push(Json::Object().Set("id", Json(monitor.id)).Set("every", monitor.every_ms));
    }
    if (!good) {
      co_await Fail(Error(ErrorCode::kInvalidArgument,
                          "poll: at most 1000 monitors, with ids of 1 to 500 bytes and intervals "
                          "from 0 to a year"));
    }
    std::function<Result<std::vector<Given>>(Transaction&)> work =
        [user = changes_->user, connector = changes_->connector, limit,
         text = JsonAccess::Dump(asked)](Transaction& transaction) {
          return GiveDue(transaction, user, connector, text, limit);
        };
    std::vector<Given> given = co_await pool_.Run<std::vector<Given>>(std::move(work));
    pie::List<DueMonitor> due;
    for (const Given& one : given) {
      DueMonitor monitor;
      monitor.id = String(one.id);
      monitor.first = one.first;
      due.push_back(std::move(monitor));
    }
    co_return due;
  }

  Task<void> Checked(String id) override { return Mark(changes_->checked, std::move(id)); }
  Task<void> CheckSoon(String id) override { return Mark(changes_->soon, std::move(id)); }

  Task<void> Emit(String event, String occurrence, Json data) override {
    if (!HasEvent(connector_, std::string_view(event))) {
      co_await Fail(Error(ErrorCode::kInvalidArgument,
                          "poll: '" + std::string(event) +
                              "' is no event under heartbeatEvents of " + connector_.name));
    }
    if (changes_->events.size() >= kMaxEvents || occurrence.size() > kMaxItem) {
      co_await Fail(Error(ErrorCode::kBudget,
                          "poll: at most 500 events per run, with names of at most 500 bytes"));
    }
    Register();
    EventOccurrence next;
    next.user = changes_->user;
    next.connector = changes_->connector;
    next.event = std::string(event);
    next.occurrence = std::string(occurrence);
    next.triggered_by = "poll";
    next.data = std::move(data);
    changes_->events.push_back(std::move(next));
  }

 private:
  static Json ToArray(const pie::List<String>& ids) {
    Json array = Json::Array();
    for (const String& id : ids) array.Push(Json(id));
    return array;
  }
  static Result<Unit> Check(const pie::List<String>& ids, Size count) {
    bool good = count <= kMaxItems;
    for (const String& id : ids) good = good && !id.empty() && id.size() <= kMaxItem;
    if (good) return Unit();
    return Error(ErrorCode::kInvalidArgument,
                 "poll: at most 5000 items per run, with ids of 1 to 500 bytes");
  }
  Task<void> Mark(Json& monitors, String id) {
    if (id.empty() || id.size() > kMaxItem || monitors.size() >= kMaxMonitors) {
      co_await Fail(Error(ErrorCode::kInvalidArgument,
                          "poll: at most 1000 monitors per run, with ids of 1 to 500 bytes"));
    }
    Register();
    monitors.Push(Json(id));
  }
  // The first change makes the execution ask for the rest at its end.
  void Register() {
    if (registered_) return;
    registered_ = true;
    execution_.commits.push_back(
        [changes = changes_](Transaction& transaction) { return Write(transaction, *changes); });
  }

  Pool& pool_;
  Execution& execution_;
  const ConnectorTable& connector_;
  std::shared_ptr<Changes> changes_;
  bool registered_ = false;
};

}  // namespace

std::unique_ptr<Poll> MakePoll(Pool& pool, const ServiceCall& call) {
  return std::make_unique<PollService>(pool, call);
}

}  // namespace pie
