// RunLog: one record per executed action, written in batches off the call's path.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "db/pool.h"

namespace pie {

constexpr size_t kMaxRunSummary = 4096;
constexpr size_t kMaxRunDetail = 64 << 10;

// Texts must be redacted by the caller; input and outcome are cut to kMaxRunSummary bytes,
// a detail of more than kMaxRunDetail is dropped.
template <class Text>
struct RunFields {
  Text id;                 // unique; a second record with the same id is dropped
  int64_t started_ms = 0;  // Unix time
  Text user;
  Text connector;
  Text action;
  Text surface;  // "rest", "mcp", "cli", "cron", "webhook", ...
  int64_t duration_us = 0;
  Text status;  // "ok", or the name of the error code
  Text error;   // message, empty when ok
  int upstream_calls = 0;
  int64_t upstream_bytes = 0;
  Text input;
  Text outcome;
  Text detail;  // JSON: requests, model calls, charges; may be empty

  RunFields() = default;
};
using RunRecord = RunFields<std::string>;
using RunEntry = RunFields<std::string_view>;  // on its way into the log, which copies the texts

struct RunQuery {
  std::string user;  // empty: any; surfaces must set it to the caller
  std::string connector;
  std::string action;
  std::string status;
  int64_t before_ms = 0;  // 0: from the newest; otherwise started before this time
  int limit = 50;         // at most 1000
  // Patterns of LIKE over "connector" and "connector.action". Empty `allow`: all.
  std::vector<std::string> allow, deny;

  RunQuery() = default;
};

struct RunLogOptions {
  Milliseconds flush_interval{200};
  size_t flush_rows = 500;     // write at once when this many wait
  size_t max_pending = 20000;  // kept while the database is down; more are dropped and counted
  size_t max_pending_bytes = 32u << 20;

  RunLogOptions() = default;
};

struct RunLogStats {
  int64_t written = 0;
  int64_t dropped = 0;
  int64_t failures = 0;  // batches that had to be tried again
  size_t pending = 0;
  std::string last_error;  // for the operator

  RunLogStats() = default;
};

// Loop thread only. Add() never waits and never fails.
class RunLog {
 public:
  RunLog(Loop& loop, Pool& pool, RunLogOptions options = RunLogOptions());
  ~RunLog();  // drops what was not flushed: call Stop() first
  RunLog(const RunLog&) = delete;
  RunLog& operator=(const RunLog&) = delete;

  void Add(const RunEntry& entry);
  Task<void> Flush();  // until all that waits now is written; fails while the database is down
  Task<void> Stop();   // Flush(), then accepts no more
  RunLogStats stats() const;

  Task<std::vector<RunRecord>> List(
      RunQuery query);  // newest first; without input, outcome, detail
  Task<RunRecord> Get(std::string id, std::string user);  // kNotFound; empty user: any

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace pie
