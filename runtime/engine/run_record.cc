#include "engine/run_record.h"

#include "db/run_log.h"
#include "table/conceal.h"

namespace pie {

RunRecorder::RunRecorder(Execution& execution, std::string_view action, const ObjectTable* params,
                         std::string_view arguments)
    : execution_(execution), action_(action), params_(params), arguments_(arguments) {
  ++execution_.core.metrics.running;
}

RunRecorder::~RunRecorder() {
  --execution_.core.metrics.running;
  if (finished_) return;
  Write(ErrorName(ErrorCode::kCancelled), "the caller went away", {},
        static_cast<size_t>(ErrorCode::kCancelled) + 1);
}

void RunRecorder::Finish(const Result<Unit>& status, std::string_view outcome) {
  finished_ = true;
  if (status) return Write("ok", {}, outcome, 0);
  const Error& error = status.error();
  Write(ErrorName(error.code), error.message, {}, static_cast<size_t>(error.code) + 1);
}

void RunRecorder::Write(const char* status, std::string_view error, std::string_view outcome,
                        size_t code) {
  using std::chrono::duration_cast;
  using std::chrono::microseconds;
  EngineCore& core = execution_.core;
  auto took = duration_cast<microseconds>(std::chrono::steady_clock::now() - execution_.started);
  EngineMetrics& metrics = core.metrics;
  ++metrics.calls[code];
  metrics.latency_sum_us += static_cast<uint64_t>(took.count());
  size_t bucket = 0;
  while (bucket < metrics.kBounds.size() &&
         static_cast<uint64_t>(took.count()) > metrics.kBounds[bucket]) {
    ++bucket;
  }
  ++metrics.latency[bucket];
  if (!core.parts.run_log) return;
  RunEntry record;
  record.id = execution_.id;
  record.started_ms = duration_cast<Milliseconds>(execution_.started_at.time_since_epoch()).count();
  record.user = execution_.principal.user_id;
  record.connector = execution_.root.name;
  record.action = action_;
  record.surface = execution_.surface;
  record.duration_us = took.count();
  record.status = status;
  record.error = error;
  record.upstream_calls = static_cast<int>(execution_.requests);
  record.upstream_bytes = static_cast<int64_t>(execution_.bytes);
  // Redacted before it is cut: half a secret would not be found.
  std::string kept, clean_input, clean_outcome, clean_detail;
  std::string_view input = arguments_.substr(0, 4 * kMaxRunSummary);
  if (params_ && HoldsSecret(*params_)) input = kept = Conceal(*params_, arguments_);
  record.input = core.Redact(input, clean_input).substr(0, kMaxRunSummary);
  record.outcome =
      core.Redact(outcome.substr(0, 2 * kMaxRunSummary), clean_outcome).substr(0, kMaxRunSummary);
  std::string detail = execution_.detail.Json();
  record.detail = core.Redact(detail, clean_detail);
  core.parts.run_log->Add(record);
}

}  // namespace pie
