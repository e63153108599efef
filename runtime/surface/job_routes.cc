#include "surface/job_routes.h"

#include <algorithm>

#include "base/json_access.h"
#include "base/json_writer.h"
#include "surface/error_json.h"
#include "surface/rest/rest.h"

namespace pie {
namespace {

constexpr int kMost = 1000;
constexpr Limits kCount = {
    .has = Limits::kMinimum | Limits::kMaximum, .minimum = 1, .maximum = kMost};
constexpr FieldRow kReplayFields[] = {
    {.name = "kind", .kind = Kind::kString},
    {.name = "connector", .kind = Kind::kString},
    {.name = "user", .kind = Kind::kString},
    {.name = "limit", .limits = &kCount, .kind = Kind::kInteger},
};
constexpr ObjectTable kReplay{"Replay", {kReplayFields, std::size(kReplayFields)}, 0, false};

struct JobTopic {
  Pool& pool;

  Task<void> Show(RouteCall& call) const {
    Result<long long> before = QueryNumber(call.request, "before", 0);
    Result<long long> limit = QueryNumber(call.request, "limit", 50);
    if (!before || !limit) co_await Fail(before ? limit.error() : before.error());
    JobQuery query;
    query.state = QueryValue(call.request.query, "state");
    query.kind = QueryValue(call.request.query, "kind");
    query.connector = QueryValue(call.request.query, "connector");
    query.user = QueryValue(call.request.query, "user");
    query.before_id = *before;
    query.limit = static_cast<int>(std::clamp<long long>(*limit, 1, kMost));
    auto jobs = co_await ListJobs(pool, query);
    std::string json = R"({"jobs":[)";
    for (const JobInfo& job : jobs) json += (json.back() == '[' ? "" : ",") + JobJson(job);
    bool more = static_cast<int>(jobs.size()) == query.limit;
    json += "],\"next\":" + (more ? std::to_string(jobs.back().id) : "null") + '}';
    SendJsonBody(call.response, std::move(json));
  }

  Task<void> Replay(RouteCall& call) const {
    co_await ReplayJob(pool, PathNumber(call.param(0)));
    SendJsonBody(call.response, R"({"replayed":1})");
  }

  Task<void> ReplayAll(RouteCall& call) const {
    Result<Json> body = BodyObject(call.request, kReplay);
    if (!body) co_await Fail(body.error());
    JobQuery query;
    query.kind = std::string((*body)["kind"].AsString());
    query.connector = std::string((*body)["connector"].AsString());
    query.user = std::string((*body)["user"].AsString());
    query.limit = static_cast<int>((*body)["limit"].AsInt(kMost));
    long long replayed = co_await ReplayJobs(pool, std::move(query));
    SendJsonBody(call.response, JsonAccess::Dump(Json::Object().Set("replayed", replayed)));
  }
};

}  // namespace

std::string JobJson(const JobInfo& job) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Key("id");
  writer.Int(job.id);
  writer.Member("kind", job.kind);
  writer.Member("connector", job.connector);
  writer.Member("user", job.user);
  writer.Member("state", job.state);
  writer.Key("attempt");
  writer.Int(job.attempt);
  writer.Key("maxAttempts");
  writer.Int(job.max_attempts);
  writer.Member("createdAt", job.created_at);
  writer.Member("runAt", job.run_at);
  if (!job.finished_at.empty()) writer.Member("finishedAt", job.finished_at);
  if (!job.error.empty()) writer.Member("error", job.error);
  writer.EndObject();
  return out;
}

void AddJobRoutes(Routes& routes, Pool& pool) {
  auto topic = std::make_shared<JobTopic>(JobTopic{pool});
  auto add = [&](const char* method, const char* path,
                 Task<void> (JobTopic::*member)(RouteCall&) const) {
    routes.Add(
        method, path, [topic, member](RouteCall& call) { return (topic.get()->*member)(call); },
        RouteGuard::kAdmin);
  };
  add("GET", "/api/jobs", &JobTopic::Show);
  add("POST", "/api/jobs/replay", &JobTopic::ReplayAll);
  add("POST", "/api/jobs/{id}/replay", &JobTopic::Replay);
}

}  // namespace pie
