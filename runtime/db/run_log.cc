#include "db/run_log.h"

#include <algorithm>
#include <deque>

#include "base/utf8.h"

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
    " SELECT id, to_timestamp(started / 1000.0), u, c, a, s, d, st, e, n, b, i, o, x FROM unnest("
    "$1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[],"
    " $8::text[], $9::text[], $10::int[], $11::bigint[], $12::text[], $13::text[], $14::text[])"
    " AS r (id, started, u, c, a, s, d, st, e, n, b, i, o, x) ON CONFLICT DO NOTHING";

bool IsContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// At most `limit` bytes that PostgreSQL takes as text: what is no UTF-8, and zero, become '?'.
void Tidy(std::string& text, size_t limit) {
  if (text.size() > limit) {
    while (limit > 0 && IsContinuation(text[limit])) --limit;
    text.resize(limit);
  }
  for (size_t at = 0; at < text.size();) {
    unsigned length = text[at] ? Utf8Length(text.data() + at, text.data() + text.size()) : 0;
    if (length == 0) text[at] = '?';
    at += std::max(length, 1u);
  }
}

size_t BytesOf(const RunRecord& r) {
  return sizeof r + r.id.size() + r.user.size() + r.connector.size() + r.action.size() +
         r.surface.size() + r.status.size() + r.error.size() + r.input.size() + r.outcome.size() +
         r.detail.size();
}

// PostgreSQL's array text: {"a","b \"quoted\""}.
class ArrayText {
 public:
  void Add(const std::string& value) {
    text_ += text_.empty() ? "{\"" : ",\"";
    for (char c : value) {
      if (c == '"' || c == '\\') text_ += '\\';
      text_ += c;
    }
    text_ += '"';
  }
  void Add(int64_t value) { Add(std::to_string(value)); }
  Param Take() { return Param(std::move(text_ += '}')); }

 private:
  std::string text_;
};

Params ToParams(const std::vector<RunRecord>& records) {
  ArrayText columns[14];
  for (const RunRecord& r : records) {
    ArrayText* column = columns;
    for (const std::string* text : {&r.id}) column++->Add(*text);
    column++->Add(r.started_ms);
    for (const std::string* text : {&r.user, &r.connector, &r.action, &r.surface}) {
      column++->Add(*text);
    }
    column++->Add(r.duration_us);
    for (const std::string* text : {&r.status, &r.error}) column++->Add(*text);
    column++->Add(r.upstream_calls);
    column++->Add(r.upstream_bytes);
    for (const std::string* text : {&r.input, &r.outcome, &r.detail}) column++->Add(*text);
  }
  Params params;
  for (ArrayText& column : columns) params.push_back(column.Take());
  return params;
}

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
  std::deque<RunRecord> pending;
  size_t pending_bytes = 0;
  RunLogStats stats;
  bool scheduled = false;  // a task will write what is pending
  bool writing = false;
  bool stopped = false;

  void Push(RunRecord record) {
    pending_bytes += BytesOf(record);
    pending.push_back(std::move(record));
  }

  // Moves the oldest records out, at most one batch.
  std::shared_ptr<std::vector<RunRecord>> TakeBatch() {
    auto batch = std::make_shared<std::vector<RunRecord>>();
    while (!pending.empty() && batch->size() < kMaxBatch) {
      pending_bytes -= BytesOf(pending.front());
      batch->push_back(std::move(pending.front()));
      pending.pop_front();
    }
    return batch;
  }

  // Writes one batch; on failure its records are pending again, in their old order.
  Task<void> WriteBatch(std::shared_ptr<Impl> self) {
    // Back to the queue also when the task is destroyed in the middle of it. A record that was
    // written all the same is not doubled: its id is the primary key.
    struct Batch {
      Impl* impl;
      std::shared_ptr<std::vector<RunRecord>> records;
      ~Batch() {
        impl->writing = false;
        for (auto i = records->rbegin(); i != records->rend(); ++i) {
          impl->pending_bytes += BytesOf(*i);
          impl->pending.push_front(std::move(*i));
        }
      }
    } batch{self.get(), TakeBatch()};
    writing = true;
    std::string sql = kInsert;
    Params params = ToParams(*batch.records);
    Result<SqlRows> written = co_await pool.Query(std::move(sql), std::move(params)).AsResult();
    if (!written) {
      ++stats.failures;
      stats.last_error = std::string(written.error().detail);
      // Records that the server refuses must not hold up all that come after them.
      bool refused = written.error().code == ErrorCode::kInternal;
      if (refused) stats.dropped += static_cast<int64_t>(batch.records->size());
      if (refused) batch.records->clear();
      co_await Fail(written.error());
    }
    stats.written += static_cast<int64_t>(batch.records->size());
    batch.records->clear();
  }

  // The task behind Add(): waits a little, writes all there is, and tries again while it fails.
  static Task<void> WriteLater(std::shared_ptr<Impl> self) {
    Milliseconds retry = kFirstRetry;
    co_await self->loop.Sleep(self->options.flush_interval);
    while (!self->pending.empty() && !self->stopped) {
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
    if (!self->writing) (void)co_await self->WriteBatch(self).AsResult();
  }

  void Schedule(const std::shared_ptr<Impl>& self) {
    // While the database is down WriteLater() alone tries, at its own pace.
    if (pending.size() % options.flush_rows == 0 && !pool.stats().down) loop.Spawn(WriteNow(self));
    if (scheduled) return;
    scheduled = true;
    loop.Spawn(WriteLater(self));
  }
};

RunLog::RunLog(Loop& loop, Pool& pool, RunLogOptions options)
    : impl_(std::make_shared<Impl>(loop, pool, std::move(options))) {}
RunLog::~RunLog() { impl_->stopped = true; }

void RunLog::Add(RunRecord record) {
  if (impl_->stopped || impl_->pending.size() >= impl_->options.max_pending ||
      impl_->pending_bytes >= impl_->options.max_pending_bytes) {
    ++impl_->stats.dropped;
    return;
  }
  for (std::string* text : {&record.id, &record.user, &record.connector, &record.action,
                            &record.surface, &record.status}) {
    Tidy(*text, kMaxName);
  }
  for (std::string* text : {&record.error, &record.input, &record.outcome}) {
    Tidy(*text, kMaxRunSummary);
  }
  if (record.detail.size() > kMaxRunDetail) record.detail.clear();
  Tidy(record.detail, kMaxRunDetail);
  impl_->Push(std::move(record));
  impl_->Schedule(impl_);
}

Task<void> RunLog::Flush() {
  std::shared_ptr<Impl> impl = impl_;
  while (impl->writing || !impl->pending.empty()) {
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
  stats.pending = impl_->pending.size();
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
