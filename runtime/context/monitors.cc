#include "pie/monitors.h"

#include <set>
#include <string>
#include <utility>

#include "db/session.h"
#include "pie/services.h"

namespace pie {
namespace {

constexpr int kMaxMonitors = 1'000;  // as many as Poll::Due() takes
constexpr long long kUsualMinutes = 60;

Field<String> TextOf(const Json& row, const char* column) {
  Json value = row[column];
  return value.is_null() ? Field<String>(nullptr) : Field<String>(value.AsString());
}

MonitorRow RowOf(const Json& json) {
  MonitorRow row;
  row.id = TextOf(json, "id");
  row.monitor_type = TextOf(json, "monitor_type");
  row.target = TextOf(json, "target");
  row.label = TextOf(json, "label");
  row.enabled = json["enabled"].AsBool();
  row.interval_minutes = json["interval_minutes"].AsInt(kUsualMinutes);
  row.last_checked_at = TextOf(json, "last_checked_at");
  row.next_check_at = TextOf(json, "next_check_at");
  row.created_at = TextOf(json, "created_at");
  return row;
}

// The rows that the statement gives. A value of its own for each `$n`.
Task<List<MonitorRow>> Ask(Context& context, std::string sql, List<Json> values) {
  QueryResult result = co_await context.Query(String(sql), std::move(values));
  List<MonitorRow> rows;
  for (Size i = 0; i < result.rows.size(); ++i) rows.push_back(RowOf(result.rows[i]));
  co_return rows;
}

List<PollMonitor> Watched(const List<MonitorRow>& rows) {
  List<PollMonitor> watched;
  for (const MonitorRow& row : rows) {
    PollMonitor& monitor = watched.push_back(PollMonitor());
    monitor.id = *row.id;
    monitor.every_ms = *row.interval_minutes * 60'000;
  }
  return watched;
}

const MonitorRow* Find(const List<MonitorRow>& rows, const String& id) {
  for (const MonitorRow& row : rows) {
    if (*row.id == id) return &row;
  }
  return nullptr;
}

// For people to see; what is due and what is new is decided by context.poll().
Task<void> Show(Context& context, const MonitorTable& table, String id, Json items) {
  if (table.seen && items.size() > 0) {
    List<Json> values = List<Json>::Of(id, items.Dump());
    std::string seen = QuoteIdent(table.seen);
    co_await context.Query("insert into " + seen +
                               " (monitor_id, item_id) select $1::uuid, item"
                               " from jsonb_array_elements_text($2::jsonb) as t(item)"
                               " where not exists (select from " +
                               seen + " s where s.monitor_id = $1::uuid and s.item_id = t.item)",
                           std::move(values));
  }
  std::string next =
      table.next_check ? ", next_check_at = now() + make_interval(mins => interval_minutes)" : "";
  List<Json> values = List<Json>::Of(id);
  co_await context.Query(
      "update " + QuoteIdent(table.name) + " set last_checked_at = now()" + next + " where id = $1",
      std::move(values));
}

String NameOf(const MonitorRow& monitor, const MonitorItem& item) {
  return std::string(*monitor.id) + ':' + std::string(item.id);
}

// Those of `items` that no check of the monitor has seen, each once.
Task<List<MonitorItem>> Unseen(Context& context, const MonitorRow& monitor,
                               List<MonitorItem> items) {
  List<String> names;
  for (const MonitorItem& item : items) {
    if (!item.id.empty()) names.push_back(NameOf(monitor, item));
  }
  List<String> unseen = co_await context.poll().Unseen(std::move(names));
  std::set<std::string> left(unseen.begin(), unseen.end());
  List<MonitorItem> fresh;
  for (MonitorItem& item : items) {
    if (!item.id.empty() && left.erase(NameOf(monitor, item)) > 0) fresh.push_back(std::move(item));
  }
  co_return fresh;
}

Json EventOf(const MonitorRow& monitor, const Json& item) {
  Json event = Json::Object();
  event.Set("monitor_id", Json(*monitor.id)).Set("target", Json(*monitor.target));
  for (const String& key : item.Keys()) event.Set(key, item[key]);
  return event;
}

// The new things of one monitor. All that may fail outside of this run's memory comes first, so
// that a failure leaves nothing half told.
Task<Json> CheckOne(Context& context, const MonitorTable& table, const MonitorRow& monitor,
                    bool first, MonitorFetch fetch) {
  List<MonitorItem> items = co_await fetch(context, *monitor.target);
  List<MonitorItem> fresh = co_await Unseen(context, monitor, std::move(items));
  Json ids = Json::Array();
  for (const MonitorItem& item : fresh) ids.Push(Json(item.id));
  co_await Show(context, table, *monitor.id, std::move(ids));
  Json told = Json::Array();
  for (const MonitorItem& item : fresh) {
    String name = NameOf(monitor, item);
    if (!first) {
      Json event = EventOf(monitor, item.event);
      co_await context.poll().Emit(table.event, name, event);
      told.Push(std::move(event));
    }
    List<String> marked = List<String>::Of(std::move(name));
    co_await context.poll().MarkSeen(std::move(marked));
  }
  co_await context.poll().Checked(*monitor.id);
  co_return told;
}

}  // namespace

Task<MonitorRow> MonitorTable::Insert(Context& context, String target, Field<String> label,
                                      Field<long long> interval_minutes) const {
  std::string table = QuoteIdent(name), columns = "target, label, interval_minutes";
  std::string selected = "$1::text, $2::text, $3::integer";
  pie::List<Json> values = pie::List<Json>::Of(target, label ? Json(*label) : Json(),
                                               interval_minutes.value_or(kUsualMinutes));
  if (type) {
    columns += ", monitor_type";
    selected += ", $4::text";
    values.push_back(Json(type));
  }
  if (next_check) {
    columns += ", next_check_at";
    selected += ", now()";
  }
  pie::List<MonitorRow> rows =
      co_await Ask(context,
                   "insert into " + table + " (" + columns + ") select " + selected +
                       " where (select count(*) from " + table + ") < " +
                       std::to_string(kMaxMonitors) + " returning *",
                   std::move(values));
  if (rows.empty()) {
    co_return Error(ErrorCode::kConflict, "there are " + std::to_string(kMaxMonitors) +
                                              " monitors already; delete_monitor makes room");
  }
  co_return std::move(rows[0]);
}

Task<List<MonitorRow>> MonitorTable::Select(Context& context) const {
  pie::List<Json> none;
  return Ask(context, "select * from " + QuoteIdent(name) + " order by created_at, id",
             std::move(none));
}

Task<MonitorRow> MonitorTable::Enable(Context& context, String id, bool enabled) const {
  std::string next = enabled && next_check ? ", next_check_at = now()" : "";
  pie::List<Json> values = pie::List<Json>::Of(id, enabled);
  pie::List<MonitorRow> rows = co_await Ask(
      context,
      "update " + QuoteIdent(name) + " set enabled = $2" + next + " where id = $1 returning *",
      std::move(values));
  if (rows.empty()) {
    co_return Error(ErrorCode::kNotFound, "there is no monitor with id " + std::string(id) +
                                              "; list_monitors shows the ones there are");
  }
  if (enabled) co_await context.poll().CheckSoon(std::move(id));
  co_return std::move(rows[0]);
}

Task<bool> MonitorTable::Remove(Context& context, String id) const {
  pie::List<Json> values = pie::List<Json>::Of(id);
  pie::List<MonitorRow> rows = co_await Ask(
      context, "delete from " + QuoteIdent(name) + " where id = $1 returning *", std::move(values));
  co_return !rows.empty();
}

Task<Json> MonitorTable::Check(Context& context, MonitorFetch fetch) const {
  pie::List<Json> none;
  pie::List<MonitorRow> rows = co_await Ask(context,
                                            "select * from " + QuoteIdent(name) +
                                                " where enabled order by created_at, id limit " +
                                                std::to_string(kMaxMonitors),
                                            std::move(none));
  pie::List<PollMonitor> watched = Watched(rows);
  pie::List<DueMonitor> due = co_await context.poll().Due(std::move(watched), per_run);
  Json news = Json::Array(), failed = Json::Array();
  for (const DueMonitor& next : due) {
    const MonitorRow* monitor = Find(rows, next.id);
    if (!monitor) continue;
    Task<Json> check = CheckOne(context, *this, *monitor, next.first, fetch);
    Result<Json> told = co_await check.AsResult();
    if (!told) {
      Json failure = Json::Object();
      failure.Set("monitor_id", Json(next.id)).Set("message", Json(told.error().message));
      failed.Push(std::move(failure));
      continue;
    }
    for (Size i = 0; i < told->size(); ++i) news.Push((*told)[i]);
  }
  Json result = Json::Object();
  result.Set("event", Json(event)).Set("checked", Json(due.size()));
  result.Set(found, std::move(news)).Set("failed", std::move(failed));
  co_return result;
}

}  // namespace pie
