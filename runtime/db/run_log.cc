#include "db/run_log.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <functional>

#include "base/utf8.h"
#include "db/sql_array.h"

namespace pie {
namespace {

constexpr size_t kMaxBatch = 1000;
constexpr Milliseconds kFirstRetry{200};
constexpr Milliseconds kMaxRetry{5'000};
constexpr size_t kMaxName = 256;

constexpr const char* kColumns =
    "id, started_at, user_id, connector, action, surface, duration_us, status, error,"
    " upstream_calls, upstream_bytes, input, outcome, detail";
// One array per column: one statement, with the same text for every batch.
constexpr const char* kInsert =
    "INSERT INTO pie.runs (id, started_at, user_id, connector, action, surface, duration_us,"
    " status, error, upstream_calls, upstream_bytes, input, outcome, detail)"
    " SELECT id, to_timestamp(started / 1000.0), u, c, a, s, d, st, e, n::int, b, i, o, x FROM "
    "unnest("
    "$1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[],"
    " $8::text[], $9::text[], $10::bigint[], $11::bigint[], $12::text[], $13::text[], $14::text[])"
    " AS r (id, started, u, c, a, s, d, st, e, n, b, i, o, x) ON CONFLICT DO NOTHING";

bool IsContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Whether every byte is one of ASCII and none is zero: then it is UTF-8 that PostgreSQL takes.
bool IsPlain(std::string_view text) {
  constexpr uint64_t kLow = 0x0101010101010101, kHigh = 0x8080808080808080;
  if (text.size() < 8) return std::all_of(text.begin(), text.end(), [](char c) { return c > 0; });
  uint64_t odd = 0;
  auto look_at = [&odd](const char* bytes) {
    uint64_t word;
    std::memcpy(&word, bytes, 8);
    // A zero byte borrows from the next; that counts as not plain, too.
    odd |= word | (word - kLow);
  };
  for (size_t at = 0; at + 8 <= text.size(); at += 8) look_at(text.data() + at);
  look_at(text.data() + text.size() - 8);
  return (odd & kHigh) == 0;
}

// At most `limit` bytes that PostgreSQL takes as text: what is no UTF-8, and zero, become '?'.
void AddTidy(SqlArray& column, std::string_view text, size_t limit) {
  if (text.size() > limit) {
    while (limit > 0 && IsContinuation(text[limit])) --limit;
    text = text.substr(0, limit);
  }
  if (IsPlain(text)) return column.AddText(text);
  std::string tidy(text);
  for (size_t at = 0; at < tidy.size();) {
    unsigned length = tidy[at] ? Utf8Length(tidy.data() + at, tidy.data() + tidy.size()) : 0;
    if (length == 0) tidy[at] = '?';
    at += std::max(length, 1u);
  }
  column.AddText(tidy);
}

// Records in the form in which they travel: one array per column.
struct Batch {
  SqlArray columns[14];
  Params params;  // what became of the columns when it was sent for the first time
  size_t rows = 0;
  size_t bytes = 0;

  void Add(const RunEntry& r) {
    SqlArray* column = columns;
    AddTidy(*column++, r.id, kMaxName);
    column++->AddBigint(r.started_ms);
    for (const std::string_view* name : {&r.user, &r.connector, &r.action, &r.surface}) {
      AddTidy(*column++, *name, kMaxName);
    }
    column++->AddBigint(r.duration_us);
    AddTidy(*column++, r.status, kMaxName);
    AddTidy(*column++, r.error, kMaxRunSummary);
    column++->AddBigint(r.upstream_calls);
    column++->AddBigint(r.upstream_bytes);
    AddTidy(*column++, r.input, kMaxRunSummary);
    AddTidy(*column++, r.outcome, kMaxRunSummary);
    std::string_view detail = r.detail.size() > kMaxRunDetail ? std::string_view() : r.detail;
    AddTidy(*column++, detail, kMaxRunDetail);
    ++rows;
    bytes = 0;
    for (const SqlArray& filled : columns) bytes += filled.bytes();
  }
  void Seal() {
    if (!params.empty()) return;
    for (SqlArray& column : columns) params.push_back(column.Take());
  }
};

RunRecord FromRow(const SqlRows& rows, size_t i) {
  RunRecord r;
  r.id = rows.Copy(i, 0);
  r.started_ms = rows.Int(i, 1);
  r.user = rows.Copy(i, 2);
  r.connector = rows.Copy(i, 3);
  r.action = rows.Copy(i, 4);
  r.surface = rows.Copy(i, 5);
  r.duration_us = rows.Int(i, 6);
  r.status = rows.Copy(i, 7);
  r.error = rows.Copy(i, 8);
  r.upstream_calls = static_cast<int>(rows.Int(i, 9));
  r.upstream_bytes = rows.Int(i, 10);
  r.input = rows.Copy(i, 11);
  r.outcome = rows.Copy(i, 12);
  r.detail = rows.Copy(i, 13);
  return r;
}

std::string SelectColumns(bool texts) {
  std::string columns = kColumns;
  columns.replace(columns.find("started_at"), 10,
                  "(extract(epoch FROM started_at) * 1000)::bigint");
  if (!texts) columns.replace(columns.find("input, outcome, detail"), 22, "'', '', ''");
  return "SELECT " + columns + " FROM pie.runs";
}

}  // namespace

struct RunLog::Impl {
  Impl(Loop& loop, Pool& pool, RunLogOptions options)
      : loop(loop), pool(pool), options(std::move(options)) {}

  Loop& loop;
  Pool& pool;
  const RunLogOptions options;
  // Oldest first; a batch that was sent once and came back takes no more records. Shared with the
  // thread of the pool that writes one.
  std::deque<std::shared_ptr<Batch>> batches;
  size_t pending = 0;  // records in them
  size_t pending_bytes = 0;
  RunLogStats stats;
  bool scheduled = false;  // a task will write what is pending
  bool writing = false;
  bool stopped = false;

  void Push(const RunEntry& entry) {
    bool open = !batches.empty() && batches.back()->params.empty();
    if (!open || batches.back()->rows >= kMaxBatch) batches.push_back(std::make_shared<Batch>());
    Batch& batch = *batches.back();
    size_t before = batch.bytes;
    batch.Add(entry);
    ++pending;
    pending_bytes += batch.bytes - before;
  }

  // Writes one batch; on failure it is pending again, in its old place.
  Task<void> WriteBatch(std::shared_ptr<Impl> self) {
    // Back to the queue also when the task is destroyed in the middle of it. A record that was
    // written all the same is not doubled: its id is the primary key.
    struct Taken {
      Impl* impl;
      std::shared_ptr<Batch> batch;
      bool over = false;

      explicit Taken(Impl* impl) : impl(impl), batch(std::move(impl->batches.front())) {
        impl->batches.pop_front();
        impl->pending -= batch->rows;
        impl->pending_bytes -= batch->bytes;
        impl->writing = true;
      }
      ~Taken() {
        impl->writing = false;
        if (over) return;
        impl->pending += batch->rows;
        impl->pending_bytes += batch->bytes;
        impl->batches.push_front(std::move(batch));
      }
    } taken(self.get());
    taken.batch->Seal();
    auto rows = static_cast<int64_t>(taken.batch->rows);
    std::function<Result<Unit>(Session&)> insert =
        [batch = taken.batch](Session& session) -> Result<Unit> {
      Result<SqlRows> inserted = session.Query(kInsert, batch->params);
      if (!inserted) return inserted.error();
      return Unit();
    };
    Result<Unit> written = co_await pool.WithSession(Login(), std::move(insert)).AsResult();
    if (!written) {
      ++stats.failures;
      stats.last_error = std::string(written.error().detail);
      // Records that the server refuses must not hold up all that come after them.
      taken.over = written.error().code == ErrorCode::kInternal;
      if (taken.over) stats.dropped += rows;
      co_await Fail(written.error());
    }
    stats.written += rows;
    taken.over = true;
  }

  // The task behind Add(): waits a little, writes all there is, and tries again while it fails.
  static Task<void> WriteLater(std::shared_ptr<Impl> self) {
    Milliseconds retry = kFirstRetry;
    co_await self->loop.Sleep(self->options.flush_interval);
    while (self->pending > 0 && !self->stopped) {
      if (self->writing) {
        co_await self->loop.Sleep(Milliseconds(1));
        continue;
      }
      Result<Unit> written = co_await self->WriteBatch(self).AsResult();
      if (written) {
        retry = kFirstRetry;
        continue;
      }
      co_await self->loop.Sleep(retry);
      retry = std::min(retry * 2, kMaxRetry);
    }
    self->scheduled = false;
  }

  static Task<void> WriteNow(std::shared_ptr<Impl> self) {
    if (!self->writing && self->pending > 0) (void)co_await self->WriteBatch(self).AsResult();
  }

  void Schedule(const std::shared_ptr<Impl>& self) {
    // While the database is down WriteLater() alone tries, at its own pace.
    if (pending % options.flush_rows == 0 && !pool.stats().down) loop.Spawn(WriteNow(self));
    if (scheduled) return;
    scheduled = true;
    loop.Spawn(WriteLater(self));
  }
};

RunLog::RunLog(Loop& loop, Pool& pool, RunLogOptions options)
    : impl_(std::make_shared<Impl>(loop, pool, std::move(options))) {}
RunLog::~RunLog() { impl_->stopped = true; }

void RunLog::Add(const RunEntry& entry) {
  if (impl_->stopped || impl_->pending >= impl_->options.max_pending ||
      impl_->pending_bytes >= impl_->options.max_pending_bytes) {
    ++impl_->stats.dropped;
    return;
  }
  impl_->Push(entry);
  impl_->Schedule(impl_);
}

Task<void> RunLog::Flush() {
  std::shared_ptr<Impl> impl = impl_;
  while (impl->writing || impl->pending > 0) {
    if (impl->writing) {
      co_await impl->loop.Sleep(Milliseconds(1));
    } else {
      co_await impl->WriteBatch(impl);
    }
  }
}

Task<void> RunLog::Stop() {
  std::shared_ptr<Impl> impl = impl_;
  Result<Unit> flushed = co_await Flush().AsResult();
  impl->stopped = true;
  if (!flushed) co_await Fail(flushed.error());
}

RunLogStats RunLog::stats() const {
  RunLogStats stats = impl_->stats;
  stats.pending = impl_->pending;
  return stats;
}

Task<std::vector<RunRecord>> RunLog::List(RunQuery query) {
  std::string sql = SelectColumns(false) + " WHERE true";
  Params params;
  auto filter = [&](const char* condition, const std::string& value) {
    if (value.empty()) return;
    params.emplace_back(value);
    sql += std::string(" AND ") + condition + "$" + std::to_string(params.size());
  };
  filter("user_id = ", query.user);
  filter("connector = ", query.connector);
  filter("action = ", query.action);
  filter("status = ", query.status);
  if (query.before_ms > 0) {
    params.emplace_back(static_cast<long long>(query.before_ms));
    sql +=
        " AND started_at < to_timestamp($" + std::to_string(params.size()) + "::bigint / 1000.0)";
  }
  auto matches = [&](const std::vector<std::string>& patterns) {
    SqlArray array;
    for (const std::string& pattern : patterns) array.AddText(pattern);
    params.push_back(array.Take());
    std::string any = " LIKE ANY($" + std::to_string(params.size()) + "::text[])";
    return "(connector" + any + " OR connector || '.' || action" + any + ")";
  };
  if (!query.allow.empty()) sql += " AND " + matches(query.allow);
  if (!query.deny.empty()) sql += " AND NOT " + matches(query.deny);
  sql += " ORDER BY started_at DESC, id LIMIT " + std::to_string(std::clamp(query.limit, 1, 1000));
  SqlRows rows = co_await impl_->pool.Query(std::move(sql), std::move(params));
  std::vector<RunRecord> records;
  for (size_t i = 0; i < rows.size(); ++i) records.push_back(FromRow(rows, i));
  co_return records;
}

Task<RunRecord> RunLog::Get(std::string id, std::string user) {
  Params params = ParamsOf(id, user);
  std::string sql = SelectColumns(true) + " WHERE id = $1 AND ($2 = '' OR user_id = $2)";
  SqlRows rows = co_await impl_->pool.Query(std::move(sql), std::move(params));
  if (rows.empty()) co_await Fail(Error(ErrorCode::kNotFound, "no run with the id '" + id + "'"));
  co_return FromRow(rows, 0);
}

}  // namespace pie
