#include "jobs/events.h"

#include <algorithm>

#include "base/json_access.h"
#include "jobs/signal.h"
#include "jobs/tasks.h"

namespace pie {
namespace {

constexpr Milliseconds kRefresh{30'000};
constexpr size_t kMaxWanted = 200'000;
constexpr int kMaxTasksPerEvent = kMaxTasksPerUser;

std::string SourceOf(const MatcherRow& matcher) {
  const char* name = matcher.action ? matcher.action : matcher.event;
  return std::string(matcher.source) + ':' + (name ? name : "");
}

}  // namespace

std::vector<CatalogEvent> EventsOf(const ConnectorTable& connector) {
  std::vector<CatalogEvent> events;
  for (const HeartbeatRow& row : connector.heartbeats) {
    CatalogEvent event;
    event.id = row.id;
    event.display_name = row.display_name ? row.display_name : row.id;
    event.description = row.description ? row.description : "";
    for (const MatcherRow& matcher : row.matchers) event.sources.push_back(SourceOf(matcher));
    events.push_back(std::move(event));
  }
  for (const TriggerRow& trigger : connector.triggers) {
    for (const EventRow& row : trigger.events) {
      auto event = std::find_if(events.begin(), events.end(),
                                [&](const CatalogEvent& known) { return known.id == row.name; });
      if (event == events.end()) {
        event = events.emplace(events.end());
        event->id = event->display_name = row.name;
        event->description = row.description ? row.description : "";
      }
      std::string source = std::string("webhook:") + row.name;
      if (std::find(event->sources.begin(), event->sources.end(), source) == event->sources.end()) {
        event->sources.push_back(std::move(source));
      }
    }
  }
  return events;
}

bool HasEvent(const ConnectorTable& connector, std::string_view event) {
  for (const CatalogEvent& known : EventsOf(connector)) {
    if (known.id == event) return true;
  }
  return false;
}

std::vector<std::string> EventsBy(const ConnectorTable& connector, std::string_view source,
                                  std::string_view name) {
  std::vector<std::string> ids;
  for (const HeartbeatRow& row : connector.heartbeats) {
    for (const MatcherRow& matcher : row.matchers) {
      const char* by = matcher.action ? matcher.action : matcher.event;
      if (matcher.source != source || !by || by != name) continue;
      ids.push_back(row.id);
      break;
    }
  }
  if (source == "webhook" && std::find(ids.begin(), ids.end(), name) == ids.end()) {
    ids.emplace_back(name);
  }
  return ids;
}

Result<int> EmitEvent(Transaction& transaction, const EventOccurrence& occurrence) {
  auto rows = transaction.Query(
      "SELECT id, schedule FROM pie.user_tasks WHERE user_id = $1 AND event_connector = $2"
      " AND event_name = $3 AND enabled ORDER BY id LIMIT $4 FOR SHARE",
      ParamsOf(occurrence.user, occurrence.connector, occurrence.event, kMaxTasksPerEvent));
  if (!rows) return rows.error();
  int started = 0;
  for (size_t i = 0; i < rows->size(); ++i) {
    auto schedule = JsonAccess::Parse(rows->Text(i, 1));
    if (!schedule || !FilterFits((*schedule)["filter"], occurrence.data)) continue;
    RunStart start;
    start.task = rows->Copy(i, 0);
    start.user = occurrence.user;
    start.occurrence =
        "event:" + occurrence.connector + ':' + occurrence.event + ':' + occurrence.occurrence;
    start.triggered_by = occurrence.triggered_by;
    Json data = Json::Object();
    data.Set("connector", occurrence.connector).Set("event", occurrence.event);
    if (!occurrence.connection.empty()) data.Set("connection", occurrence.connection);
    data.Set("data", occurrence.data);
    start.trigger_data = std::move(data);
    Result<std::string> run = StartRun(transaction, start);
    if (!run) return run.error();
    started += !run->empty();
  }
  return started;
}

Result<int> EmitEvents(Transaction& transaction, const ConnectorTable& connector,
                       const std::string& user, const std::string& source, const std::string& name,
                       const std::string& occurrence, const Json& data) {
  int started = 0;
  for (std::string& event : EventsBy(connector, source, name)) {
    EventOccurrence next;
    next.user = user;
    next.connector = connector.name;
    next.event = std::move(event);
    next.occurrence = occurrence;
    next.triggered_by = source;
    next.data = data;
    Result<int> emitted = EmitEvent(transaction, next);
    if (!emitted) return emitted;
    started += *emitted;
  }
  return started;
}

ToolEvents::ToolEvents(Loop& loop, Pool& pool, std::function<void(LogLevel, std::string_view)> log)
    : loop_(loop),
      pool_(pool),
      log_(std::move(log)),
      changed_(std::make_unique<Signal>(loop)),
      tasks_(loop) {
  tasks_.Spawn(Follow());
}

ToolEvents::~ToolEvents() { Listen(nullptr); }

void ToolEvents::Listen(Listener* listener) {
  if (listener_) listener_->Unsubscribe(subscription_);
  listener_ = listener;
  if (!listener_) return;
  subscription_ =
      listener_->Subscribe("pie_events", [this](const std::string&) { changed_->Set(); });
}

Task<void> ToolEvents::Refresh() {
  long long look = ++looks_;
  SqlRows rows = co_await pool_.Query(
      "SELECT DISTINCT event_connector, event_name FROM pie.user_tasks WHERE event_connector IS NOT"
      " NULL AND enabled LIMIT $1",
      ParamsOf(static_cast<long long>(kMaxWanted)));
  // One that began later may have come first: it knows more.
  if (look < looked_) co_return;
  looked_ = look;
  wanted_.clear();
  for (size_t i = 0; i < rows.size(); ++i) wanted_.emplace(rows.Copy(i, 0), rows.Copy(i, 1));
}

Task<void> ToolEvents::Follow() {
  for (;;) {
    (void)co_await Refresh().AsResult();
    co_await changed_->Wait(kRefresh);
  }
}

bool ToolEvents::Wants(const ConnectorTable& connector, const ActionRow& action,
                       std::string_view surface) {
  // What a task does causes no events: a task that waits for what it does would never end.
  if ((looked_ > 0 && wanted_.empty()) || surface == kTaskSurface) return false;
  for (const std::string& event : EventsBy(connector, "tool", action.name)) {
    if (looked_ == 0 || wanted_.count({connector.name, event})) return true;
  }
  return false;
}

Task<void> ToolEvents::Succeeded(SuccessfulCall call) {
  Json data = Json::Object();
  if (auto json = JsonAccess::Parse(call.arguments)) data.Set("arguments", std::move(*json));
  if (auto json = JsonAccess::Parse(call.result)) data.Set("result", std::move(*json));
  data.Set("action", call.action->name);
  std::function<Result<Unit>(Transaction&)> work =
      [connector = call.connector, user = std::string(call.user), name = call.action->name,
       run = std::string(call.run_id), data](Transaction& transaction) -> Result<Unit> {
    auto emitted = EmitEvents(transaction, *connector, user, "tool", name, run, data);
    if (!emitted) return emitted.error();
    return Unit();
  };
  Result<Unit> written = co_await pool_.RunTransaction(std::move(work)).AsResult();
  if (written) co_return;
  ++lost_;
  if (log_) {
    log_(LogLevel::kError, "an event of " + std::string(call.connector->name) + '.' +
                               call.action->name +
                               " was lost: " + std::string(written.error().message));
  }
}

}  // namespace pie
