#include "db/run_retention.h"

namespace pie {

Task<long long> DeleteOldRuns(Pool& pool, RetentionOptions options) {
  std::string sql =
      "DELETE FROM pie.runs WHERE id IN (SELECT id FROM pie.runs"
      " WHERE started_at < now() - make_interval(days => $1::int)"
      " ORDER BY started_at LIMIT $2::int FOR UPDATE SKIP LOCKED)";
  Params params = ParamsOf(options.days, options.batch);
  SqlRows deleted = co_await pool.Query(std::move(sql), std::move(params));
  co_return deleted.affected();
}

Task<void> KeepDeletingOldRuns(Loop& loop, Pool& pool, RetentionOptions options) {
  while (options.days > 0) {
    Task<long long> batch = DeleteOldRuns(pool, options);
    Result<long long> deleted = co_await batch.AsResult();
    bool more = deleted && *deleted >= options.batch;
    co_await loop.Sleep(more ? options.pause : options.interval);
  }
}

}  // namespace pie
