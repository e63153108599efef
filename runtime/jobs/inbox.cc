#include "jobs/inbox.h"

#include <algorithm>

#include "base/encoding.h"
#include "base/json_access.h"
#include "db/row_scope.h"

namespace pie {
namespace {

constexpr int kRemovedAtOnce = 5'000;
constexpr size_t kMaxTitle = 300;

std::string Cut(std::string text, size_t size) {
  if (text.size() <= size) return text;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80) --size;
  text.resize(size);
  return text;
}

Notification ReadNotification(const SqlRows& rows, size_t row) {
  Notification entry;
  entry.id = rows.Int(row, 0);
  entry.title = rows.Copy(row, 1);
  entry.message = rows.Copy(row, 2);
  entry.urgent = rows.Bool(row, 3);
  entry.source = rows.Copy(row, 4);
  entry.data = rows.Copy(row, 5);
  entry.created_ms = rows.Int(row, 6);
  entry.read = rows.Bool(row, 7);
  return entry;
}

}  // namespace

std::string NotificationJson(const Notification& entry) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Key("id");
  writer.Int(entry.id);
  writer.Member("title", entry.title);
  writer.Member("message", entry.message);
  writer.Key("urgent");
  writer.Bool(entry.urgent);
  writer.Member("source", entry.source);
  writer.Key("data");
  writer.Raw(entry.data);
  writer.Key("createdAtMs");
  writer.Int(entry.created_ms);
  writer.Key("read");
  writer.Bool(entry.read);
  writer.EndObject();
  return out;
}

Result<long long> AddNotification(Transaction& transaction, const NewNotification& entry) {
  std::string data = JsonAccess::Dump(entry.data);
  if (data.size() > kMaxNotification) data = R"({"truncated":true})";
  // Ids grow in the order of commits, so that a reader that knows the last one misses none.
  auto locked = transaction.Query("SELECT pg_advisory_xact_lock(7366003, hashtext($1))",
                                  ParamsOf(entry.user));
  if (!locked) return locked.error();
  auto rows = transaction.Query(
      "WITH new AS (INSERT INTO pie.notifications (user_id, title, message, urgent, source, data,"
      " created_at) VALUES ($1, $2, $3, $4, $5, $6, pie.now()) RETURNING id, user_id)"
      " SELECT id, pg_notify('pie_inbox', encode(sha256(convert_to(user_id, 'UTF8')), 'hex')), "
      "EXISTS (SELECT FROM pie.notification_targets t"
      " WHERE t.user_id = new.user_id) FROM new",
      ParamsOf(entry.user, Cut(entry.title, kMaxTitle), Cut(entry.message, kMaxNotification),
               entry.urgent, entry.source, data));
  if (!rows) return rows.error();
  long long id = rows->Int(0, 0);
  if (!rows->Bool(0, 2)) return id;
  NewJob job;
  job.kind = "deliver";
  job.user = entry.user;
  job.payload.Set("notification", id);
  if (auto added = Enqueue(transaction, job); !added) return added.error();
  return id;
}

Task<long long> AddNotification(Pool& pool, NewNotification notification) {
  std::function<Result<long long>(Transaction&)> work =
      [notification = std::move(notification)](Transaction& transaction) {
        return AddNotification(transaction, notification);
      };
  return pool.Run<long long>(std::move(work));
}

Task<std::vector<Notification>> ListNotifications(Pool& pool, std::string user,
                                                  NotificationQuery query) {
  RowScope sources;
  sources.connectors = std::move(query.sources);
  std::string sql =
      std::string(
          "SELECT id, title, message, urgent, source, data,"
          " (extract(epoch FROM created_at) * 1000)::bigint, read_at IS NOT NULL"
          " FROM pie.notifications WHERE user_id = $1 AND id > $2 AND ($3::bigint = 0 OR"
          " id < $3::bigint) AND (NOT $4 OR read_at IS NULL) AND ") +
      InScope("source", 6) + " ORDER BY id";
  if (query.after_id == 0) sql += " DESC";
  SqlRows rows = co_await pool.Query(sql + " LIMIT $5",
                                     ParamsOf(user, query.after_id, query.before_id, query.unread,
                                              std::clamp(query.limit, 1, 200), sources.Names()));
  std::vector<Notification> entries;
  for (size_t i = 0; i < rows.size(); ++i) entries.push_back(ReadNotification(rows, i));
  co_return entries;
}

Task<long long> MarkNotificationsRead(Pool& pool, std::string user, long long id,
                                      std::optional<std::vector<std::string>> sources) {
  RowScope scope;
  scope.connectors = std::move(sources);
  SqlRows rows = co_await pool.Query(
      std::string("UPDATE pie.notifications SET read_at = pie.now() WHERE user_id = $1 AND"
                  " ($2::bigint = 0 OR id = $2::bigint) AND read_at IS NULL AND ") +
          InScope("source", 3),
      ParamsOf(user, id, scope.Names()));
  co_return rows.affected();
}

Task<long long> RemoveOldNotifications(Pool& pool, long long keep_ms) {
  long long removed = 0;
  for (;;) {
    SqlRows rows = co_await pool.Query(
        "DELETE FROM pie.notifications WHERE id = ANY (ARRAY(SELECT id FROM pie.notifications"
        " WHERE created_at < pie.now() - make_interval(secs => $1::bigint / 1000.0)"
        " ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED))",
        ParamsOf(keep_ms, kRemovedAtOnce));
    removed += rows.affected();
    if (rows.affected() < kRemovedAtOnce) co_return removed;
  }
}

InboxFeed::InboxFeed(Loop& loop, Listener& listener) : loop_(loop), listener_(listener) {
  subscription_ =
      listener.Subscribe("pie_inbox", [this](const std::string& digest) { Wake(digest); });
}

InboxFeed::~InboxFeed() { listener_.Unsubscribe(subscription_); }

// Who may log in may listen on every channel, so users are told by a digest of their ids. An empty
// one: all, for the connection was lost meanwhile.
void InboxFeed::Wake(const std::string& digest) {
  auto [begin, end] =
      digest.empty() ? std::pair(waiting_.begin(), waiting_.end()) : waiting_.equal_range(digest);
  for (auto i = begin; i != end; ++i) {
    loop_.Post([done = i->second] { done->Set(true); });
  }
}

void InboxFeed::Stop() {
  stopped_ = true;
  Wake({});
}

Task<void> InboxFeed::Wait(std::string user, Milliseconds limit) {
  if (stopped_) co_return;
  auto done = Completion<bool>::Make();
  auto place = waiting_.emplace(Hex(Sha256(user)), done);
  struct Leave {  // also when the stream's client goes away
    InboxFeed& feed;
    decltype(place) at;
    ~Leave() { feed.waiting_.erase(at); }
  } leave{*this, place};
  auto follow = [](std::shared_ptr<Completion<bool>> done) -> Task<void> {
    co_await Completion<bool>::Wait(std::move(done));
  };
  (void)co_await WithDeadline(loop_, follow(done), limit).AsResult();
}

}  // namespace pie
