#include "jobs/queue.h"

#include <algorithm>

#include "base/json_access.h"

namespace pie {
namespace {

constexpr int kRemovedAtOnce = 5'000;
constexpr const char* kInsert = R"sql(
WITH new AS (
  INSERT INTO pie.jobs (kind, connector, user_id, payload, dedup_key, max_attempts, created_at,
                        run_at, rank, state)
  SELECT $1, $2, $3, $4, $5, $6, at, start, start - make_interval(secs => $7::integer * 10),
    CASE WHEN start <= at THEN 'ready' ELSE 'waiting' END
  FROM (SELECT at, coalesce(to_timestamp($8::bigint / 1000.0),
                            at + make_interval(secs => $9::bigint / 1000.0)) AS start
        FROM (SELECT pie.now() AS at) clock) times
  ON CONFLICT (kind, dedup_key) WHERE dedup_key IS NOT NULL DO NOTHING
  RETURNING id)
SELECT id, pg_notify('pie_jobs', '') FROM new)sql";

constexpr const char* kColumns =
    "id, kind, connector, user_id, payload, state, attempt, max_attempts, worker, error, "
    "to_char(created_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), "
    "to_char(run_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), "
    "coalesce(to_char(finished_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), '')";

constexpr const char* kRevive =
    "state = 'ready', attempt = 0, lost = 0, rank = pie.now(), run_at = pie.now(), "
    "finished_at = NULL";

std::optional<std::string> OrNull(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

JobInfo ReadInfo(const SqlRows& rows, size_t row) {
  JobInfo job;
  job.id = rows.Int(row, 0);
  job.kind = rows.Copy(row, 1);
  job.connector = rows.Copy(row, 2);
  job.user = rows.Copy(row, 3);
  job.payload = rows.Copy(row, 4);
  job.state = rows.Copy(row, 5);
  job.attempt = static_cast<int>(rows.Int(row, 6));
  job.max_attempts = static_cast<int>(rows.Int(row, 7));
  job.worker = rows.Copy(row, 8);
  job.error = rows.Copy(row, 9);
  job.created_at = rows.Copy(row, 10);
  job.run_at = rows.Copy(row, 11);
  job.finished_at = rows.Copy(row, 12);
  return job;
}

Error NoJob(long long id) {
  return Error(ErrorCode::kNotFound,
               "no job " + std::to_string(id) + "; `pie jobs` lists the ones there are");
}

}  // namespace

Result<long long> Enqueue(Transaction& transaction, const NewJob& job) {
  std::string payload = job.payload.is_null() ? "{}" : JsonAccess::Dump(job.payload);
  if (payload.size() > kMaxJobPayload) {
    return Error(ErrorCode::kInvalidArgument,
                 "the payload of a job has at most " + std::to_string(kMaxJobPayload) + " bytes");
  }
  std::optional<std::string> run_at;
  if (job.run_at_ms != 0) run_at = std::to_string(job.run_at_ms);
  auto rows = transaction.Query(
      kInsert, ParamsOf(job.kind, job.connector, job.user, payload, OrNull(job.dedup_key),
                        std::max(job.max_attempts, 1), std::clamp(job.priority, 0, kMaxJobPriority),
                        run_at, std::max(job.delay_ms, 0ll)));
  if (!rows) return rows.error();
  return rows->empty() ? 0 : rows->Int(0, 0);
}

Result<long long> EnqueueAgain(Transaction& transaction, const NewJob& job) {
  auto rows = transaction.Query(std::string("WITH revived AS (UPDATE pie.jobs SET ") + kRevive +
                                    " WHERE kind = $1 AND dedup_key = $2"
                                    " AND state IN ('done', 'dead') RETURNING id)"
                                    " SELECT id, pg_notify('pie_jobs', '') FROM revived",
                                ParamsOf(job.kind, job.dedup_key));
  if (!rows) return rows.error();
  return rows->empty() ? Enqueue(transaction, job) : rows->Int(0, 0);
}

Task<std::vector<JobInfo>> ListJobs(Pool& pool, JobQuery query) {
  std::string sql = std::string("SELECT ") + kColumns +
                    " FROM pie.jobs WHERE ($1 = '' OR state = $1) AND ($2 = '' OR kind = $2)"
                    " AND ($3 = '' OR connector = $3) AND ($4 = '' OR user_id = $4)"
                    " AND ($5::bigint = 0 OR id < $5::bigint) ORDER BY id DESC LIMIT $6";
  SqlRows rows = co_await pool.Query(std::move(sql),
                                     ParamsOf(query.state, query.kind, query.connector, query.user,
                                              query.before_id, std::clamp(query.limit, 1, 1000)));
  std::vector<JobInfo> jobs;
  for (size_t i = 0; i < rows.size(); ++i) jobs.push_back(ReadInfo(rows, i));
  co_return jobs;
}

Task<JobInfo> GetJob(Pool& pool, long long id) {
  std::string sql = std::string("SELECT ") + kColumns + " FROM pie.jobs WHERE id = $1";
  SqlRows rows = co_await pool.Query(std::move(sql), ParamsOf(id));
  if (rows.empty()) co_await Fail(NoJob(id));
  co_return ReadInfo(rows, 0);
}

Task<JobCounts> CountJobs(Pool& pool) {
  SqlRows rows = co_await pool.Query(
      "SELECT (SELECT count(*) FROM pie.jobs WHERE state = 'waiting'),"
      " (SELECT count(*) FROM pie.jobs WHERE state = 'ready'),"
      " (SELECT count(*) FROM pie.jobs WHERE state = 'running'),"
      " (SELECT count(*) FROM pie.jobs WHERE state = 'dead'),"
      " (SELECT coalesce(extract(epoch FROM pie.now() - min(run_at)) * 1000, 0)::bigint"
      "  FROM pie.jobs WHERE state = 'ready')");
  JobCounts counts;
  counts.waiting = rows.Int(0, 0);
  counts.ready = rows.Int(0, 1);
  counts.running = rows.Int(0, 2);
  counts.dead = rows.Int(0, 3);
  counts.oldest_ready_ms = rows.Int(0, 4);
  co_return counts;
}

Task<void> ReplayJob(Pool& pool, long long id) {
  std::string sql = std::string("WITH revived AS (UPDATE pie.jobs SET ") + kRevive +
                    " WHERE id = $1 AND state = 'dead' RETURNING id)"
                    " SELECT id, pg_notify('pie_jobs', '') FROM revived";
  SqlRows rows = co_await pool.Query(std::move(sql), ParamsOf(id));
  if (!rows.empty()) co_return;
  JobInfo job = co_await GetJob(pool, id);
  co_await Fail(Error(ErrorCode::kConflict, "job " + std::to_string(id) + " is " + job.state +
                                                "; only dead jobs can be replayed"));
}

Task<long long> ReplayJobs(Pool& pool, JobQuery query) {
  std::string sql =
      std::string("WITH revived AS (UPDATE pie.jobs SET ") + kRevive +
      " WHERE id = ANY (ARRAY(SELECT id FROM pie.jobs WHERE state = 'dead'"
      " AND ($1 = '' OR kind = $1) AND ($2 = '' OR connector = $2) AND ($3 = '' OR user_id = $3)"
      " ORDER BY id LIMIT $4 FOR UPDATE SKIP LOCKED)) RETURNING id)"
      " SELECT count(*), pg_notify('pie_jobs', '') FROM revived";
  SqlRows rows = co_await pool.Query(
      std::move(sql), ParamsOf(query.kind, query.connector, query.user, query.limit));
  co_return rows.Int(0, 0);
}

Task<long long> RemoveOldJobs(Pool& pool, JobRetention retention) {
  long long removed = 0;
  for (;;) {
    SqlRows rows = co_await pool.Query(
        "WITH times AS MATERIALIZED (SELECT pie.now() AS at), old AS MATERIALIZED ("
        " (SELECT id FROM pie.jobs WHERE state = 'done' AND finished_at <"
        "   (SELECT at FROM times) - make_interval(secs => $1::bigint / 1000.0)"
        "  ORDER BY finished_at LIMIT $3)"
        " UNION ALL"
        " (SELECT id FROM pie.jobs WHERE state = 'dead' AND finished_at <"
        "   (SELECT at FROM times) - make_interval(secs => $2::bigint / 1000.0) LIMIT $3))"
        " DELETE FROM pie.jobs WHERE id = ANY (ARRAY(SELECT id FROM old))"
        " AND state IN ('done', 'dead')",
        ParamsOf(retention.done_ms, retention.dead_ms, kRemovedAtOnce));
    removed += rows.affected();
    if (rows.affected() < kRemovedAtOnce) co_return removed;
  }
}

}  // namespace pie
