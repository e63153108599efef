#include "surface/session_routes.h"

#include "base/json_access.h"
#include "context/session_store.h"
#include "surface/error_json.h"

namespace pie {
namespace {

Task<void> SendSessions(Pool& pool, RouteCall& call) {
  std::vector<SessionInfo> sessions = co_await ListSessions(pool, call.user());
  Json list = Json::Array();
  for (const SessionInfo& session : sessions) list.Push(SessionJson(session));
  SendJsonBody(call.response, JsonAccess::Dump(Json::Object().Set("sessions", list)));
}

Task<void> SendEnd(Pool& pool, RouteCall& call) {
  co_await EndSession(pool, call.user(), call.param(0));
  call.response.status = 204;
}

Task<void> SendWidget(Pool& pool, RouteCall& call) {
  WidgetState state = co_await ReadWidget(pool, call.user(), call.param(0));
  Json json = Json::Object();
  json.Set("shown", state.shown).Set("data", state.data).Set("updatedAt", state.updated_at);
  SendJsonBody(call.response, JsonAccess::Dump(json));
}

}  // namespace

void AddSessionRoutes(Routes& routes, Pool& pool) {
  Pool* rows = &pool;
  routes.Add("GET", "/api/sessions", [rows](RouteCall& call) { return SendSessions(*rows, call); });
  routes.Add("DELETE", "/api/sessions/{plugin}",
             [rows](RouteCall& call) { return SendEnd(*rows, call); });
  routes.Add("GET", "/api/plugins/{id}/widget/state",
             [rows](RouteCall& call) { return SendWidget(*rows, call); });
}

}  // namespace pie
