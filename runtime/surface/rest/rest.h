// Rest: the API under /api.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "db/run_log.h"
#include "engine/engine.h"
#include "net/http_server.h"
#include "surface/catalog.h"
#include "surface/confirm.h"

namespace pie {

class Rest {
 public:
  // `run_log` may be null: then there are no runs to list.
  Rest(Engine& engine, const Catalog& catalog, RunLog* run_log, Confirm confirm);

  // Whether the path is below "/api/tools/".
  static bool IsToolPath(std::string_view path);
  // Requests must have passed the Gate. Those with such a path:
  Task<void> HandleTool(const Principal& principal, ServerRequest& request,
                        ServerResponse& response);
  // The rest; `segments` is the decoded path after "/api".
  Task<void> Handle(const Principal& principal, const std::vector<std::string>& segments,
                    ServerRequest& request, ServerResponse& response);

 private:
  // Tool by tool: with hundreds of connectors the list has tens of megabytes.
  Task<void> ListTools(const Principal& principal, bool strict, ServerResponse& response);
  // The tool that a POST calls; null when the answer is filled in already.
  const Tool* FindCall(const Principal& principal, const std::vector<std::string>& segments,
                       const ServerRequest& request, ServerResponse& response,
                       ActionCall& call) const;
  Task<void> Runs(const Principal& principal, const std::vector<std::string>& segments,
                  const ServerRequest& request, ServerResponse& response);

  Engine& engine_;
  const Catalog& catalog_;
  RunLog* run_log_;
  Confirm confirm_;
};

// The decoded segments of a path; empty segments count. False when the encoding is malformed.
bool SplitPath(std::string_view path, std::vector<std::string>& segments);
Error BadPath();  // what to say then

// The value of a query parameter, decoded; empty when it is absent.
std::string QueryValue(std::string_view query, std::string_view name);

// A tool as GET /api/tools/{tool} shows it.
std::string ToolJson(const Tool& tool, bool strict);
// {"tools": [...]}
std::string ToolListJson(const Catalog& catalog, bool strict);
// {"result": ..., "content": [...], "run_id": ...}
std::string OutcomeJson(const CallOutcome& outcome);

}  // namespace pie
