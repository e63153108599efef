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

// What one execution wants written.
struct Changes {
  std::string user;
  std::string connector;
  bool has_cursor = false;
  Json cursor;
  Json seen = Json::Array();
  std::vector<EventOccurrence> events;

  Changes() = default;
};

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
  for (const EventOccurrence& event : changes.events) {
    auto emitted = EmitEvent(transaction, event);
    if (!emitted) return emitted.error();
  }
  return Unit();
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
