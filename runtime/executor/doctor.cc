#include <cstdio>

#include "base/clock_text.h"
#include "base/json_writer.h"
#include "db/migrations.h"
#include "engine/cases.h"
#include "executor/commands.h"
#include "executor/open_house.h"
#include "jobs/queue.h"
#include "net/http_server.h"

namespace pie {
namespace {

struct Finding {
  enum class State : unsigned char { kGood, kNote, kBad };
  State state;
  std::string what;
  std::string text;
};

class Report {
 public:
  void Good(std::string what, std::string text) { Add(Finding::State::kGood, what, text); }
  void Note(std::string what, std::string text) { Add(Finding::State::kNote, what, text); }
  void Bad(std::string what, std::string text) { Add(Finding::State::kBad, what, text); }
  bool bad() const { return bad_; }

  void Print(bool json) const {
    std::string out = R"({"findings":[)";
    for (const Finding& finding : findings_) {
      const char* names[] = {"ok", "note", "problem"};
      const char* name = names[static_cast<int>(finding.state)];
      if (!json) {
        std::printf("%-8s %-16s %s\n", name, finding.what.c_str(), finding.text.c_str());
        continue;
      }
      if (out.back() != '[') out += ',';
      JsonWriter writer(out);
      writer.BeginObject();
      writer.Member("state", name);
      writer.Member("what", finding.what);
      writer.Member("text", finding.text);
      writer.EndObject();
    }
    if (json) std::printf("%s]}\n", out.c_str());
  }

 private:
  void Add(Finding::State state, std::string& what, std::string& text) {
    findings_.push_back({state, std::move(what), std::move(text)});
    bad_ = bad_ || state == Finding::State::kBad;
  }

  std::vector<Finding> findings_;
  bool bad_ = false;
};

void CheckPort(const Options& options, Report& report) {
  Loop loop;
  HttpServer server(loop, {}, [](ServerRequest&, ServerResponse&) -> Task<void> { co_return; });
  std::string port = std::to_string(options.port);
  if (server.Listen(options.host, static_cast<uint16_t>(options.port))) {
    report.Good("port", port + " is free");
  } else {
    report.Note("port", port + " is taken; `pie serve --port` takes another");
  }
}

// What a user would have to give before the connector works.
Task<void> CheckSecrets(House& house, const Options& options, const ConnectorTable& connector,
                        Report& report) {
  std::string missing;
  for (const SecretRow& secret : connector.secrets) {
    if (!secret.required) continue;
    std::string user = secret.per_user ? options.user : "";
    Result<Secret> found =
        co_await house.secrets().GetSecret(user, connector.name, secret.name).AsResult();
    if (!found) missing += (missing.empty() ? "" : ", ") + std::string(secret.name);
  }
  if (missing.empty()) {
    report.Good(connector.name, "has its secrets");
  } else {
    report.Note(connector.name,
                "missing: " + missing + "; set with `pie connect " + connector.name + "`");
  }
}

// The health of what users connected, as far as it is known.
Task<void> CheckConnections(House& house, Report& report) {
  ConnectionsParts parts;
  parts.pool = &house.pool();
  parts.vault = &house.vault();
  parts.secrets = &house.secrets();
  Connections connections(std::move(parts));
  std::vector<Connection> rows = co_await connections.List(std::string(), std::string());
  for (const Connection& row : rows) {
    std::string text = row.user + " '" + row.label + "': " + row.state;
    if (!row.reason.empty()) text += ", " + row.reason;
    bool leaves = row.state == "disconnecting", good = row.state == "ok" || leaves;
    if (!good && row.checked_ms) text += " (checked " + IsoTime(row.checked_ms) + ")";
    if (!good) text += "; connect again with `pie connect " + row.connector + "`";
    good ? report.Good(row.connector, text) : report.Note(row.connector, text);
  }
}

Task<void> CheckStore(House& house, const Options& options, const Registry& registry,
                      Report& report) {
  MigrationStatus status = co_await GetMigrationStatus(house.pool());
  report.Good("database", std::to_string(status.current) + " steps applied");
  if (status.newer) report.Bad("database", "is newer than this binary: update pie");
  if (status.pending > 0) {
    report.Note("database", std::to_string(status.pending) +
                                " steps pending; `pie db migrate` or `pie serve` applies them");
    co_return;
  }
  JobCounts jobs = co_await CountJobs(house.pool());
  if (jobs.dead > 0) {
    report.Note("queue", std::to_string(jobs.dead) +
                             " dead jobs; `pie jobs dead` shows them, `pie jobs replay` revives");
  } else {
    report.Good("queue", std::to_string(jobs.ready) + " jobs ready, none dead");
  }
  for (const ConnectorTable* connector : registry) {
    if (!connector->secrets.empty()) co_await CheckSecrets(house, options, *connector, report);
  }
  co_await CheckConnections(house, report);
}

void CountCases(const Options& options, const Registry& registry, Report& report) {
  std::string folder = options.plugins.empty() ? CaseLibrary::DefaultFolder() : options.plugins;
  if (folder.empty()) return report.Note("cases", "no folder with cases; see --plugins");
  CaseLibrary library(folder);
  size_t cases = 0;
  for (const ConnectorTable* connector : registry) {
    auto found = library.Of(connector->name);
    if (found) {
      cases += (*found)->size();
    } else if (found.error().code != ErrorCode::kNotFound) {
      report.Bad("cases", found.error().message);
    }
  }
  report.Good("cases", std::to_string(cases) + " recorded cases in " + folder);
}

}  // namespace

int Doctor(const Options& options, const Registry& registry) {
  Report report;
  auto house = OpenStore(options);
  if (!house) {
    report.Bad("database", house.error().message);
  } else {
    auto checked = (*house)->loop().RunUntilDone(CheckStore(**house, options, registry, report));
    if (!checked) report.Bad("database", checked.error().message);
  }
  CheckPort(options, report);
  CountCases(options, registry, report);
  report.Print(options.json);
  return report.bad() ? kFailed : kOk;
}

}  // namespace pie
