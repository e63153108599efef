#include "surface/database_routes.h"

#include "base/json_access.h"
#include "base/json_writer.h"
#include "db/managed_direct.h"
#include "surface/error_json.h"

namespace pie {
namespace {

Result<Unit> MustExist(const ManagedDb& managed, const std::string& connector) {
  if (managed.Knows(connector)) return Unit();
  return Error(ErrorCode::kNotFound, "there is no connector '" + connector + "'");
}

std::string LoginJson(const DirectLogin& login) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Key("credentials");
  writer.BeginObject();
  writer.Member("host", login.host);
  writer.Key("port");
  writer.Int(login.port);
  writer.Member("database", login.database);
  writer.Member("username", login.user);
  writer.Member("password", login.password);
  writer.Member("schemaName", login.schema);
  writer.Member("connectionString", login.url);
  writer.EndObject();
  writer.EndObject();
  return out;
}

Task<void> SendLogin(ManagedDb& managed, RouteCall& call, bool renew) {
  Result<Unit> declared = MustExist(managed, call.param(0));
  if (!declared) co_await Fail(declared.error());
  DirectLogin login = co_await managed.Direct(call.param(0), call.user(), renew);
  call.response.headers.Set("Cache-Control", "no-store");
  SendJsonBody(call.response, LoginJson(login));
}

Task<void> SendTables(ManagedDb& managed, RouteCall& call) {
  Result<Unit> declared = MustExist(managed, call.param(0));
  if (!declared) co_await Fail(declared.error());
  Json described = co_await managed.Describe(call.param(0));
  SendJsonBody(call.response, JsonAccess::Dump(described));
}

}  // namespace

void AddDatabaseRoutes(Routes& routes, ManagedDb& managed) {
  ManagedDb* db = &managed;
  routes.Add(
      "GET", "/api/plugins/{id}/database", [db](RouteCall& call) { return SendTables(*db, call); },
      RouteGuard::kAdmin, RouteReach::kConnector);
  routes.Add(
      "POST", "/api/plugins/{id}/database", [db](RouteCall& call) { return SendTables(*db, call); },
      RouteGuard::kAdmin, RouteReach::kConnector);
  routes.Add(
      "GET", "/api/plugins/{id}/database/credentials",
      [db](RouteCall& call) { return SendLogin(*db, call, false); }, RouteGuard::kAdmin,
      RouteReach::kConnector);
  routes.Add(
      "POST", "/api/plugins/{id}/database/regenerate-password",
      [db](RouteCall& call) { return SendLogin(*db, call, true); }, RouteGuard::kAdmin,
      RouteReach::kConnector);
}

}  // namespace pie
