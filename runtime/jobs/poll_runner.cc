// The jobs that look at lists.
#include <algorithm>
#include <chrono>
#include <map>
#include <set>

#include "auth/auth.h"
#include "auth/settings.h"
#include "base/encoding.h"
#include "base/json_access.h"
#include "engine/execution.h"
#include "jobs/events.h"
#include "jobs/poll_memory.h"
#include "jobs/polling.h"
#include "table/find.h"

namespace pie {
namespace {

constexpr size_t kMaxConnections = 20;  // of one user, the oldest first
constexpr size_t kMaxLooks = 50;        // in one run; the others come first in the next
constexpr std::chrono::minutes kMaxTime{5};
// What a service shows late is still found, and remembered by id, so it is news once.
constexpr long long kOverlapMs = 5 * 60'000;
constexpr size_t kMaxReason = 500;

struct LastLook {
  long long tried_ms = 0;
  long long checked_ms = 0;
};

// What a run is about, read when it begins.
struct Subject {
  bool found = false;  // false: nobody waits any more, or the user is disabled
  std::string run;
  std::string poll;
  std::string connector;
  unsigned trigger = 0;
  Principal principal;
  long long now_ms = 0;
  std::set<std::string> waited;  // events
  std::map<std::string, LastLook> lists;

  Subject() = default;
};

// One poll of the trigger, for one connection.
struct Look {
  enum class State { kGood, kSkipped, kFailed };
  const PollRow* row = nullptr;
  std::string connection;
  std::string label;
  std::string list;
  Json fields;
  LastLook last;
  State state = State::kSkipped;
  std::string reason = "there was no time left; it comes first in the next run";
  PollPage page;

  Look() = default;
};

using Looks = std::vector<Look>;

Result<Unit> Begin(Transaction& transaction, const Job& job, Subject& subject) {
  subject = Subject();
  subject.run = std::string(job.payload["run"].AsString());
  subject.poll = std::string(job.payload["task"].AsString());
  subject.principal.user_id = job.user;
  auto started = transaction.Query(
      "UPDATE pie.task_runs SET status = 'running', started_at = pie.now(), error = ''"
      " WHERE id = $1 RETURNING (extract(epoch FROM started_at) * 1000)::bigint",
      ParamsOf(subject.run));
  if (!started) return started.error();
  auto rows = transaction.Query(
      "SELECT p.connector, p.trigger, u.display_name FROM pie.polls p JOIN pie.users u"
      " ON u.id = p.user_id WHERE p.id = $1 AND p.user_id = $2 AND u.disabled_at IS NULL",
      ParamsOf(subject.poll, job.user));
  if (!rows) return rows.error();
  if (started->empty() || rows->empty()) return Unit();
  subject.now_ms = started->Int(0, 0);
  subject.connector = rows->Copy(0, 0);
  subject.trigger = static_cast<unsigned>(rows->Int(0, 1));
  subject.principal.display_name = rows->Copy(0, 2);
  auto waited = transaction.Query(
      "SELECT DISTINCT event_name FROM pie.user_tasks WHERE user_id = $1 AND event_connector = $2"
      " AND enabled",
      ParamsOf(job.user, subject.connector));
  if (!waited) return waited.error();
  for (size_t i = 0; i < waited->size(); ++i) subject.waited.insert(waited->Copy(i, 0));
  auto lists = transaction.Query(
      "SELECT list, coalesce((extract(epoch FROM tried_at) * 1000)::bigint, 0),"
      " coalesce((extract(epoch FROM checked_at) * 1000)::bigint, 0)"
      " FROM pie.poll_lists WHERE poll = $1",
      ParamsOf(subject.poll));
  if (!lists) return lists.error();
  for (size_t i = 0; i < lists->size(); ++i) {
    subject.lists[lists->Copy(i, 0)] = {lists->Int(i, 1), lists->Int(i, 2)};
  }
  subject.found = true;
  return Unit();
}

// Whether calls of the action need something that a user gives when connecting.
bool NeedsConnection(const ConnectorTable& connector, const ActionRow& action) {
  const AuthRow& auth = action.auth ? *action.auth : connector.api.auth;
  bool alone = action.auth || connector.api.other_auth.empty();
  if (auth.kind == AuthKind::kOauth && alone) return true;
  if (!connector.connection) return false;
  for (const FieldRow& field : connector.connection->fields) {
    if ((field.flags & FieldRow::kRequired) && !field.default_json) return true;
  }
  return false;
}

Json LookJson(const Look& look, size_t news) {
  static constexpr const char* kStates[] = {"ok", "skipped", "failed"};
  Json json = Json::Object();
  json.Set("event", look.row->event);
  if (!look.label.empty()) json.Set("connection", look.label);
  json.Set("status", kStates[static_cast<int>(look.state)]);
  if (look.state != Look::State::kGood) return std::move(json.Set("reason", look.reason));
  json.Set("items", look.page.total).Set("news", news);
  if (look.last.checked_ms == 0) json.Set("first", true);
  bool full = look.page.more || look.page.total > kMaxPollItems;
  // All that was looked at is new, and there is more: some of that may be, too.
  if (full && look.last.checked_ms && news == look.page.items.size()) json.Set("cut", true);
  return json;
}

Result<Unit> EmitNews(Transaction& transaction, const Subject& subject, const Look& look,
                      std::vector<size_t> news) {
  // In the order in which things happened.
  if (look.row->newest_first) std::reverse(news.begin(), news.end());
  for (size_t place : news) {
    const PollItem& item = look.page.items[place];
    EventOccurrence event;
    event.user = subject.principal.user_id;
    event.connector = subject.connector;
    event.event = look.row->event;
    // A run reports an item once, however often it is run.
    event.occurrence = subject.run + ':' + Hex(Sha256(look.list + item.id)).substr(0, 32);
    event.triggered_by = "poll";
    event.connection = look.label;
    event.data = item.data;
    if (auto emitted = EmitEvent(transaction, event); !emitted) return emitted.error();
  }
  return Unit();
}

// What is told of a run as a whole: the worst of its looks, unless all were skipped.
std::string StatusOf(const Looks& looks) {
  bool good = false;
  for (const Look& look : looks) {
    if (look.state == Look::State::kFailed) return "failed";
    good = good || look.state == Look::State::kGood;
  }
  return good ? "ok" : "skipped";
}

std::string ReasonOf(const Looks& looks) {
  std::set<std::string> reasons;
  std::string text;
  for (const Look& look : looks) {
    if (look.state == Look::State::kGood || !reasons.insert(look.reason).second) continue;
    text += (text.empty() ? "" : "; ") + look.reason;
  }
  if (looks.empty()) text = "no task waits for what it polls for, or its user is disabled";
  return text.size() <= 4 * kMaxReason ? text : text.substr(0, 4 * kMaxReason);
}

// The end of a run: what was learnt, the events, and how it went.
Result<Unit> End(Transaction& transaction, const Subject& subject, const Looks& looks) {
  auto there =
      transaction.Query("SELECT 1 FROM pie.polls WHERE id = $1 FOR SHARE", ParamsOf(subject.poll));
  if (!there) return there.error();
  Json told = Json::Array();
  std::vector<std::string> lists;
  for (const Look& look : looks) {
    std::vector<size_t> news;
    lists.push_back(look.list);
    if (!there->empty() && look.state == Look::State::kGood) {
      auto found = RememberPage(transaction, subject.poll, look.list, look.page,
                                look.row->newest_first, subject.now_ms);
      if (!found) return found.error();
      news = std::move(*found);
      Result<Unit> done = EmitNews(transaction, subject, look, news);
      if (!done) return done;
    } else if (!there->empty() && look.state == Look::State::kFailed) {
      Result<Unit> done = NoteTry(transaction, subject.poll, look.list, subject.now_ms);
      if (!done) return done;
    }
    told.Push(LookJson(look, news.size()));
  }
  if (Result<Unit> kept = KeepLists(transaction, subject.poll, lists); !kept) return kept;
  Json result = Json::Object();
  result.Set("checks", std::move(told));
  auto rows = transaction.Query(
      "UPDATE pie.task_runs SET status = $2, finished_at = pie.now(), error = $3, result = $4"
      " WHERE id = $1",
      ParamsOf(subject.run, StatusOf(looks), ReasonOf(looks), JsonAccess::Dump(result)));
  if (!rows) return rows.error();
  return Unit();
}

class PollRunner {
 public:
  PollRunner(Worker& worker, PollParts parts) : worker_(worker), parts_(parts) {}

  Task<JobEffects> Run(const Job& job) {
    auto subject = std::make_shared<Subject>();
    JobEffects begin = [subject, job](Transaction& transaction) {
      return Begin(transaction, job, *subject);
    };
    co_await worker_.Write(job, std::move(begin));
    auto looks = std::make_shared<Looks>();
    const ConnectorTable* connector =
        subject->found ? FindConnector(parts_.engine->registry(), subject->connector) : nullptr;
    if (connector && subject->trigger < connector->triggers.count) {
      *looks = co_await Plan(*connector, *subject);
    }
    SteadyTime end = std::chrono::steady_clock::now() + kMaxTime;
    size_t count = 0;
    for (Look& look : *looks) {
      if (++count > kMaxLooks || std::chrono::steady_clock::now() > end) break;
      co_await Do(*connector, *subject, look);
    }
    JobEffects effects = [subject, looks](Transaction& transaction) {
      return End(transaction, *subject, *looks);
    };
    co_return effects;
  }

 private:
  // Whose lists are looked at. One without id stands for users without connections.
  Task<std::vector<Connection>> ConnectionsOf(const ConnectorTable& connector,
                                              const Subject& subject) {
    std::vector<Connection> all;
    const std::string& user = subject.principal.user_id;
    if (parts_.auth) all = co_await parts_.auth->connections().List(user, connector.name);
    std::erase_if(all, [](const Connection& one) { return one.state == "disconnecting"; });
    std::sort(all.begin(), all.end(), [](const Connection& a, const Connection& b) {
      return std::tie(a.created_ms, a.id) < std::tie(b.created_ms, b.id);
    });
    if (all.size() > kMaxConnections) all.resize(kMaxConnections);
    if (all.empty()) all.emplace_back();
    co_return all;
  }

  Task<Json> Settings(const ConnectorTable& connector, const std::string& user) {
    Json settings = Json::Object();
    if (parts_.secrets && connector.user_fields) {
      settings = co_await ReadSettings(*parts_.secrets, user, connector.name);
    }
    co_return FillSettings(connector, settings);
  }

  // Who was looked at longest ago comes first: what fails keeps no other waiting.
  Task<Looks> Plan(const ConnectorTable& connector, const Subject& subject) {
    Looks looks;
    Json settings = co_await Settings(connector, subject.principal.user_id);
    std::vector<Connection> connections = co_await ConnectionsOf(connector, subject);
    for (const Connection& connection : connections) {
      Json fields = settings;
      for (Size i = 0; i < connection.fields.size(); ++i) {
        fields.Set(JsonAccess::Key(connection.fields, i), JsonAccess::Value(connection.fields, i));
      }
      for (const PollRow& row : connector.triggers.data[subject.trigger].polls) {
        if (!subject.waited.count(row.event)) continue;
        Look look;
        look.row = &row;
        look.connection = connection.id;
        look.label = connection.label;
        look.fields = fields;
        look.list = PollListName(connector, row, connection.id, fields);
        auto known = subject.lists.find(look.list);
        if (known != subject.lists.end()) look.last = known->second;
        looks.push_back(std::move(look));
      }
    }
    std::stable_sort(looks.begin(), looks.end(), [](const Look& a, const Look& b) {
      return a.last.tried_ms < b.last.tried_ms;
    });
    co_return looks;
  }

  Task<bool> IsConnected(const ConnectorTable& connector, const Subject& subject,
                         const Look& look) {
    if (!look.connection.empty() || !parts_.auth) co_return true;
    if (!NeedsConnection(connector, connector.actions.data[look.row->action])) co_return true;
    auto given =
        co_await parts_.auth->connections().Find(subject.principal.user_id, connector.name, "");
    co_return given != nullptr;
  }

  Task<void> Do(const ConnectorTable& connector, const Subject& subject, Look& look) {
    PollTimes times;
    times.now = subject.now_ms;
    times.since = (look.last.checked_ms ? look.last.checked_ms : times.now) - kOverlapMs;
    Result<Json> arguments = PollArguments(connector, *look.row, look.fields, times);
    if (!arguments) co_return Note(look, arguments.error());
    if (!co_await IsConnected(connector, subject, look)) {
      co_return Note(look, Error(ErrorCode::kNotConnected, std::string(connector.name) +
                                                               " is not connected; " +
                                                               ConnectAdvice(connector)));
    }
    std::string text = JsonAccess::Dump(*arguments);
    CallRequest request;
    request.principal = &subject.principal;
    request.connector = &connector;
    request.action = look.row->action;
    request.arguments = text;
    request.connection = look.connection;
    request.surface = kTaskSurface;
    request.metered = false;  // nobody asked for this call
    CallOutcome outcome = co_await parts_.engine->Call(std::move(request));
    if (!outcome.status) co_return Note(look, outcome.status.error());
    Result<Json> result = JsonAccess::Parse(outcome.result);
    if (!result) co_return Note(look, result.error());
    Result<PollPage> page = ReadPollPage(*look.row, *result);
    if (!page) co_return Note(look, page.error());
    look.page = std::move(*page);
    look.state = Look::State::kGood;
  }

  // What the user has not connected or set yet is no failure.
  static void Note(Look& look, const Error& error) {
    bool skipped = error.code == ErrorCode::kNotConnected;
    look.state = skipped ? Look::State::kSkipped : Look::State::kFailed;
    look.reason = std::string(error.message).substr(0, kMaxReason);
  }

  Worker& worker_;
  PollParts parts_;
};

// The run's end was not reached: the database was away, say.
Result<Unit> RecordFailure(Transaction& transaction, const Job& job, const Error& error,
                           bool dead) {
  auto rows = transaction.Query(
      "UPDATE pie.task_runs SET status = CASE WHEN $3 THEN 'failed' ELSE 'queued' END, error = $2,"
      " finished_at = CASE WHEN $3 THEN pie.now() END WHERE id = $1",
      ParamsOf(job.payload["run"].AsString(), error.message, dead));
  if (!rows) return rows.error();
  return Unit();
}

}  // namespace

void HandlePolls(Worker& worker, PollParts parts) {
  auto runner = std::make_shared<PollRunner>(worker, parts);
  JobKind kind;
  kind.handler = [runner](const Job& job) { return runner->Run(job); };
  kind.on_failure = RecordFailure;
  worker.Handle("poll", std::move(kind));
}

}  // namespace pie
