// Routes: paths beside tools and MCP. Each topic (connections, webhooks, tasks, files, ...) adds
// its own at start, from a file of its own:
//
//   void AddTaskRoutes(Routes& routes, Tasks& tasks) {
//     routes.Add("GET", "/api/tasks/{id}", [&tasks](RouteCall& call) -> Task<void> {
//       SendJsonBody(call.response, co_await tasks.Get(call.user(), call.param(0)));
//     });
//   }
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "auth/key_scope.h"
#include "engine/engine.h"
#include "net/http_server.h"

namespace pie {

class JsonWriter;

// One request at its route. Lives as long as the handler's task.
struct RouteCall {
  ServerRequest& request;
  ServerResponse& response;
  const Principal* principal = nullptr;  // null on open routes
  KeyScope scope;                        // what the caller's key is limited to
  std::vector<std::string> params;       // decoded values of {..}, in the order of the pattern

  RouteCall(ServerRequest& request, ServerResponse& response)
      : request(request), response(response) {}
  const std::string& user() const { return principal->user_id; }
  const std::string& param(size_t index) const { return params[index]; }
};

using RouteHandler = std::function<Task<void>(RouteCall&)>;

enum class RouteGuard : unsigned char {
  kKey,    // Host, Origin and an API key are checked before the handler runs
  kAdmin,  // the same, and the caller must be an administrator
  // Nothing is checked: the handler knows its caller by other means (a signature, a random part of
  // the path, a state), and grants nothing to a caller just for being on this network.
  kOpen,
};

// What keys with an allow-list or a deny-list may do here; other keys may do everything.
enum class RouteReach : unsigned char {
  kWhole,  // nothing. The default, so that a new route is closed to them until somebody thinks
  // The first parameter is a connector: GET takes a key that may call one of its actions, the other
  // methods one that is limited to the connector as a whole.
  kConnector,
  kRows,  // the handler keeps to RouteCall::scope
  kFree,  // what it shows and changes belongs to no connector
};

struct Route {
  std::string_view method;
  std::vector<std::string_view> pattern;  // "{id}" takes one segment, "{path*}" last takes the rest
  RouteGuard guard = RouteGuard::kKey;
  RouteReach reach = RouteReach::kWhole;
  RouteHandler handler;

  Route() = default;
};

class Routes {
 public:
  // `method` and `pattern` must outlive the table; literals do. GET answers HEAD, too.
  void Add(const char* method, std::string_view pattern, RouteHandler handler,
           RouteGuard guard = RouteGuard::kKey, RouteReach reach = RouteReach::kWhole);
  void Add(const char* method, std::string_view pattern, RouteHandler handler, RouteReach reach) {
    Add(method, pattern, std::move(handler), RouteGuard::kKey, reach);
  }

  struct Found {
    const Route* route = nullptr;  // null: no such path, or not for this method
    std::vector<std::string> params;
    std::string allowed;  // methods of the path, when there are any: for 405

    Found() = default;
  };
  // `path` are decoded segments. Literal segments win over placeholders; within these the first.
  Found Find(std::string_view method, const std::vector<std::string>& path) const;
  // {"routes": [{"method", "path", "guard", "reach"}]}, sorted by path.
  std::string ToJson() const;

 private:
  std::vector<Route> routes_;
};

// kPermissionDenied when the caller's key is limited to other things than this.
Result<Unit> CheckReach(const Route& route, const RouteCall& call);

// The body as a JSON object; an empty one counts as {}. kInvalidArgument says what is wrong.
Result<Json> BodyObject(const ServerRequest& request);
// The same for a body that a table describes; only its names, kinds and limits count, so there is
// no struct. kInvalidArgument names everything that is wrong.
Result<Json> BodyObject(const ServerRequest& request, const ObjectTable& table);
// The number that a segment of the path is; -1 when it is none.
long long PathNumber(const std::string& segment);
// A time of a reply, null for 0.
void WriteTime(JsonWriter& writer, const char* name, long long unix_ms);
// A whole number of the query that is not negative; `fallback` when it is absent.
Result<long long> QueryNumber(const ServerRequest& request, const char* name, long long fallback);

}  // namespace pie
