#include "surface/install_routes.h"

#include "auth/settings.h"
#include "base/json_access.h"
#include "base/json_writer.h"
#include "surface/error_json.h"
#include "table/decode.h"
#include "table/find.h"

namespace pie {
namespace {

constexpr int kMaxEvents = 200;

class Handlers {
 public:
  explicit Handlers(InstallParts parts) : parts_(std::move(parts)) {}

  Task<void> Install(RouteCall& call) {
    const ConnectorTable* connector = FindConnector(parts_.registry, call.param(0));
    if (!connector) co_await Fail(NoConnector(call.param(0)));
    Result<Json> body = BodyObject(call.request);
    if (!body) co_await Fail(body.error());
    Json settings = (*body)["settings"];
    // Before the install, so that onInstall finds them.
    if (!settings.is_null()) co_await StoreSettings(call.user(), *connector, std::move(settings));
    bool first =
        co_await InstallConnector(*parts_.pool, *connector, call.user(), parts_.on_install);
    SendJsonBody(
        call.response,
        first ? R"({"installed":true,"first":true})" : R"({"installed":true,"first":false})",
        first ? 201 : 200);
  }

  Task<void> Uninstall(RouteCall& call) {
    const ConnectorTable* connector = FindConnector(parts_.registry, call.param(0));
    if (!connector) co_await Fail(NoConnector(call.param(0)));
    co_await UninstallConnector(*parts_.pool, *connector, call.user(), parts_.on_uninstall);
    SendJsonBody(call.response, R"({"installed":false})");
  }

  Task<void> Installs(RouteCall& call) {
    auto installs = co_await ListInstalls(*parts_.pool, call.user(), call.scope.Seen());
    std::string out;
    JsonWriter writer(out);
    writer.BeginObject();
    writer.Key("installs");
    writer.BeginArray();
    for (const auto& install : installs) {
      writer.BeginObject();
      writer.Member("connector", install.connector);
      writer.Key("enabled");
      writer.Bool(install.enabled);
      WriteTime(writer, "installedAt", install.installed_ms);
      WriteTime(writer, "lastRunAt", install.last_run_ms);
      writer.EndObject();
    }
    writer.EndArray();
    writer.EndObject();
    SendJsonBody(call.response, std::move(out));
  }

  Task<void> Events(RouteCall& call) {
    auto events = co_await ListLifecycle(*parts_.pool, call.user(), call.scope.Seen(), kMaxEvents);
    std::string out;
    JsonWriter writer(out);
    writer.BeginObject();
    writer.Key("events");
    writer.BeginArray();
    for (const auto& event : events) {
      writer.BeginObject();
      writer.Key("id");
      writer.Int(event.id);
      writer.Member("connector", event.connector);
      writer.Member("hook", event.hook);
      writer.Member("state", event.state);
      writer.Member("error", event.error);
      WriteTime(writer, "createdAt", event.created_ms);
      WriteTime(writer, "finishedAt", event.finished_ms);
      writer.EndObject();
    }
    writer.EndArray();
    writer.EndObject();
    SendJsonBody(call.response, std::move(out));
  }

 private:
  static Error NoConnector(const std::string& name) {
    return Error(ErrorCode::kNotFound, "there is no connector '" + name + "'");
  }

  Task<void> StoreSettings(std::string user, const ConnectorTable& connector, Json settings) {
    std::string text = JsonAccess::Dump(settings);
    if (!connector.user_fields) {
      co_await Fail(Error(ErrorCode::kInvalidArgument,
                          "'" + std::string(connector.name) + "' has no settings (userFields)"));
    }
    DecodeOptions options;
    options.root = "settings";
    List<Problem> problems = Validate(*connector.user_fields, text, options);
    if (!problems.empty()) co_await Fail(InvalidInput(std::move(problems)));
    co_await pie::WriteSettings(*parts_.secrets, user, connector.name, std::move(settings));
  }

  InstallParts parts_;
};

}  // namespace

void AddInstallRoutes(Routes& routes, InstallParts parts) {
  auto at = std::make_shared<Handlers>(std::move(parts));
  auto add = [&](const char* method, const char* path, Task<void> (Handlers::*member)(RouteCall&),
                 RouteReach reach) {
    routes.Add(
        method, path, [at, member](RouteCall& call) { return (at.get()->*member)(call); }, reach);
  };
  add("POST", "/api/plugins/{id}/install", &Handlers::Install, RouteReach::kConnector);
  add("POST", "/api/plugins/{id}/uninstall", &Handlers::Uninstall, RouteReach::kConnector);
  add("GET", "/api/installs", &Handlers::Installs, RouteReach::kRows);
  add("GET", "/api/lifecycle-events", &Handlers::Events, RouteReach::kRows);
}

}  // namespace pie
