#include "surface/metrics.h"

#include <cstdio>
#include <fstream>

#include <unistd.h>

#include "engine/parts.h"

namespace pie {
namespace {

class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) {}
  void Family(const char* name, const char* type, const char* help) {
    name_ = name;
    out_ += std::string("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
  }
  void Sample(double value, const std::string& labels = {}, const char* suffix = "") {
    char number[32];
    std::snprintf(number, sizeof number, "%.15g", value);
    out_ += name_ + suffix + (labels.empty() ? "" : '{' + labels + '}') + ' ' + number + '\n';
  }
  void One(const char* name, const char* type, const char* help, double value) {
    Family(name, type, help);
    Sample(value);
  }

 private:
  std::string& out_;
  std::string name_;
};

double ResidentBytes() {
  std::ifstream file("/proc/self/statm");
  double total = 0;
  double resident = 0;
  file >> total >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

void WriteCalls(Writer& writer, const EngineMetrics& metrics) {
  writer.Family("pie_calls_total", "counter", "Calls of actions by outcome.");
  for (size_t i = 0; i < metrics.calls.size(); ++i) {
    auto code = static_cast<ErrorCode>(i - 1);
    if (i > static_cast<size_t>(ErrorCode::kInternal) + 1) break;
    std::string status = i == 0 ? "ok" : ErrorName(code);
    writer.Sample(static_cast<double>(metrics.calls[i].load()), "status=\"" + status + '"');
  }
  writer.Family("pie_call_seconds", "histogram", "Duration of calls.");
  double count = 0;
  for (size_t i = 0; i < metrics.latency.size(); ++i) {
    count += static_cast<double>(metrics.latency[i].load());
    char bound[32] = "+Inf";
    if (i < EngineMetrics::kBounds.size()) {
      std::snprintf(bound, sizeof bound, "%g", EngineMetrics::kBounds[i] / 1e6);
    }
    writer.Sample(count, std::string("le=\"") + bound + '"', "_bucket");
  }
  writer.Sample(static_cast<double>(metrics.latency_sum_us.load()) / 1e6, {}, "_sum");
  writer.Sample(count, {}, "_count");
}

}  // namespace

std::string MetricsText(const Engine& engine, const Pool* pool, bool database_up,
                        const RunLog* run_log, size_t mcp_sessions) {
  std::string out;
  Writer writer(out);
  const EngineMetrics& metrics = engine.metrics();
  auto value = [](const EngineMetrics::Counter& counter) {
    return static_cast<double>(counter.load());
  };
  WriteCalls(writer, metrics);
  writer.One("pie_calls_running", "gauge", "Calls under way.", value(metrics.running));
  writer.One("pie_upstream_requests_total", "counter", "HTTP requests to services.",
             value(metrics.upstream_requests));
  writer.One("pie_upstream_retries_total", "counter", "Requests that were repeated.",
             value(metrics.upstream_retries));
  writer.One("pie_upstream_bytes_total", "counter", "Bytes of services' replies.",
             value(metrics.upstream_bytes));
  writer.One("pie_throttled_total", "counter", "Requests that waited for a limit of ours.",
             value(metrics.throttled));
  writer.One("pie_mcp_sessions", "gauge", "MCP sessions.", static_cast<double>(mcp_sessions));
  if (pool) {
    PoolStats stats = pool->stats();
    writer.One("pie_database_up", "gauge", "1 when the database answers.", database_up);
    writer.One("pie_database_queued", "gauge", "Statements that wait.", stats.queued);
    writer.One("pie_database_jobs_total", "counter", "Statements and transactions.",
               static_cast<double>(stats.jobs));
    writer.One("pie_database_refused_total", "counter", "Calls refused, the queue was full.",
               static_cast<double>(stats.refused));
  }
  if (run_log) {
    RunLogStats stats = run_log->stats();
    writer.One("pie_run_log_written_total", "counter", "Runs written.",
               static_cast<double>(stats.written));
    writer.One("pie_run_log_dropped_total", "counter", "Runs that were lost.",
               static_cast<double>(stats.dropped));
    writer.One("pie_run_log_pending", "gauge", "Runs to be written.",
               static_cast<double>(stats.pending));
  }
  writer.One("process_resident_memory_bytes", "gauge", "Resident memory.", ResidentBytes());
  return out;
}

}  // namespace pie
