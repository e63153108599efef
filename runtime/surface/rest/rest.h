// Rest: tools and runs under /api.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "db/run_log.h"
#include "engine/engine.h"
#include "net/http_server.h"
#include "surface/catalog.h"
#include "surface/confirm.h"
#include "surface/routes.h"

namespace pie {

class Rest {
 public:
  Rest(Engine& engine, const Catalog& catalog, Confirm confirm);

  // Whether the path is below "/api/tools/".
  static bool IsToolPath(std::string_view path);
  // Requests with such a path; they must have passed the Gate.
  Task<void> HandleTool(const Principal& principal, ServerRequest& request,
                        ServerResponse& response);

 private:
  // The tool that a POST calls; null when the answer is filled in already.
  const Tool* FindCall(const Principal& principal, const std::vector<std::string>& segments,
                       const ServerRequest& request, ServerResponse& response,
                       ActionCall& call) const;

  Engine& engine_;
  const Catalog& catalog_;
  Confirm confirm_;
};

// GET /api/tools?limit=&after=&strict=1. All must outlive the routes.
void AddToolRoutes(Routes& routes, const Catalog& catalog);
// GET /api/runs, /api/runs/{id}. `run_log` may be null: then there are no runs to list.
void AddRunRoutes(Routes& routes, RunLog* run_log);

// The decoded segments of a path; empty segments count. False when the encoding is malformed.
bool SplitPath(std::string_view path, std::vector<std::string>& segments);
Error BadPath();  // what to say then

// The value of a query parameter, decoded; empty when it is absent.
std::string QueryValue(std::string_view query, std::string_view name);

// A tool as GET /api/tools/{tool} shows it.
std::string ToolJson(const Tool& tool, bool strict, const KeyPolicy* policy);
// {"tools": [...]}
std::string ToolListJson(const Catalog& catalog, bool strict);
// {"result": ..., "content": [...], "run_id": ...}
std::string OutcomeJson(const CallOutcome& outcome);

}  // namespace pie
