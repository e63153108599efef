#include "surface/public_routes.h"

#include <algorithm>
#include <memory>

#include "base/json_access.h"
#include "context/file_store.h"
#include "context/file_type.h"
#include "context/public_app.h"
#include "surface/error_json.h"
#include "surface/form_file.h"
#include "surface/visitor_limit.h"
#include "table/find.h"

namespace pie {
namespace {

constexpr size_t kMaxPayload = 256 << 10;
constexpr size_t kMaxUpload = 10 << 20;

// What visitors may leave: PIE reference, "Public Uploads".
bool MayBeUploaded(std::string_view type) {
  constexpr std::string_view kKinds[] = {"image/", "text/", "audio/", "video/"};
  constexpr std::string_view kTypes[] = {"application/pdf",
                                         "application/zip",
                                         "application/json",
                                         "application/xml",
                                         "application/msword",
                                         "application/vnd.ms-excel",
                                         "application/vnd.ms-powerpoint"};
  bool office = type.starts_with("application/vnd.openxmlformats-officedocument.") ||
                type.starts_with("application/vnd.oasis.opendocument.");
  return office ||
         std::any_of(std::begin(kKinds), std::end(kKinds),
                     [&](std::string_view kind) { return type.starts_with(kind); }) ||
         std::find(std::begin(kTypes), std::end(kTypes), type) != std::end(kTypes);
}

void SendData(RouteCall& call, Json data) {
  Json json = Json::Object();
  json.Set("success", true).Set("data", std::move(data));
  call.response.headers.Set("Cache-Control", "no-store");
  SendJsonBody(call.response, JsonAccess::Dump(json));
}

struct Handlers {
  explicit Handlers(PublicRouteParts parts) : parts(std::move(parts)) {}

  PublicRouteParts parts;
  VisitorLimit visitors{60}, apps{1'200}, uploads{10};

  const HookRow* HookOf(const std::string& connector, const ConnectorTable*& table) const {
    table = FindConnector(parts.engine->registry(), connector);
    return table ? FindHook(*table, "onPublicAction") : nullptr;
  }

  // The visitor first: who asks too often costs no look-up.
  Task<PublicInstance> Enter(RouteCall& call) {
    if (Result<Unit> one = visitors.Take(call.request.client_address); !one) {
      co_await Fail(one.error());
    }
    PublicInstance instance = co_await FindPublicInstance(*parts.pool, call.param(0));
    if (Result<Unit> all = apps.Take(instance.id); !all) co_await Fail(all.error());
    co_return instance;
  }

  void SendInstance(RouteCall& call, const PublicInstance& instance) const {
    std::string base = parts.public_url();
    Json json = Json::Object();
    json.Set("instanceId", instance.id).Set("instanceSlug", instance.slug);
    json.Set("pluginSlug", instance.connector).Set("baseUrl", base);
    json.Set("url", base + "/apps/" + instance.connector + "/" + instance.slug);
    SendJsonBody(call.response, JsonAccess::Dump(json));
  }

  Task<void> Deploy(RouteCall& call) {
    const ConnectorTable* table = nullptr;
    bool hook = HookOf(call.param(0), table);
    if (!table || (!hook && !table->public_entry)) {
      co_await Fail(Error(ErrorCode::kNotFound,
                          "there is no connector '" + call.param(0) + "' with a public app"));
    }
    PublicInstance made = co_await DeployPublicApp(*parts.pool, call.user(), call.param(0));
    SendInstance(call, made);
  }
  Task<void> Show(RouteCall& call) {
    PublicInstance found = co_await FindPublicApp(*parts.pool, call.user(), call.param(0));
    SendInstance(call, found);
  }
  Task<void> Remove(RouteCall& call) {
    co_await RemovePublicApp(*parts.pool, call.user(), call.param(0));
    call.response.status = 204;
  }

  Task<void> Act(RouteCall& call) {
    if (call.request.body.size() > kMaxPayload) {
      co_await Fail(Error(ErrorCode::kTooLarge, "the payload may have at most 256 KB"));
    }
    Result<Json> payload = BodyObject(call.request);
    if (!payload) co_await Fail(payload.error());
    PublicInstance instance = co_await Enter(call);
    const ConnectorTable* table = nullptr;
    const HookRow* hook = HookOf(instance.connector, table);
    if (!hook) co_await Fail(Error(ErrorCode::kNotFound, "this public app takes no actions"));
    Principal owner;
    owner.user_id = instance.user;
    PublicVisit visit(instance, call.request.client_address, parts.public_url());
    InvokeRequest invoke;
    invoke.principal = &owner;
    invoke.connector = table;
    invoke.name = "public " + call.param(1).substr(0, 100);
    invoke.invoke = hook->invoke;
    invoke.surface = "public";
    invoke.sink = &visit;
    invoke.input = Json::Object();
    invoke.input.Set("_publicAction", true).Set("actionId", call.param(1));
    invoke.input.Set("payload", std::move(*payload)).Set("instanceId", instance.id);
    invoke.input.Set("visitorIp", visit.visitor_ip);
    (void)co_await parts.engine->Invoke(std::move(invoke));
    SendData(call, std::move(visit.response));
  }

  Task<void> Upload(RouteCall& call) {
    if (!parts.files) co_await Fail(Error(ErrorCode::kUnavailable, "this executor keeps no files"));
    if (call.request.body.size() > kMaxUpload + 4096) {
      co_await Fail(Error(ErrorCode::kTooLarge, "a file may have at most 10 MB"));
    }
    PublicInstance instance = co_await Enter(call);
    if (Result<Unit> one = uploads.Take(call.request.client_address); !one) {
      co_await Fail(one.error());
    }
    Result<FormFile> file =
        ReadFormFile(call.request.headers.Get("Content-Type"), call.request.body);
    if (!file) co_await Fail(file.error());
    if (file->data.size() > kMaxUpload) {
      co_await Fail(Error(ErrorCode::kTooLarge, "a file may have at most 10 MB"));
    }
    Result<std::string> type = CheckType(file->mime_type, file->data);
    if (!type) co_await Fail(type.error());
    if (!MayBeUploaded(*type)) {
      co_await Fail(Error(ErrorCode::kInvalidArgument,
                          "files of the type '" + *type + "' are not taken from visitors"));
    }
    FileOwner owner(instance.user, instance.connector);
    StoredFile stored =
        co_await parts.files->Upload(owner, file->filename, *type, std::string(file->data));
    Json data = Json::Object();
    data.Set("fileId", stored.id).Set("filename", stored.filename).Set("url", stored.url);
    SendData(call, std::move(data));
  }
};

}  // namespace

void AddPublicRoutes(Routes& routes, PublicRouteParts parts) {
  auto handlers = std::make_shared<Handlers>(std::move(parts));
  auto add = [&](const char* method, const char* path, Task<void> (Handlers::*handle)(RouteCall&),
                 RouteGuard guard) {
    routes.Add(
        method, path, [handlers, handle](RouteCall& call) { return ((*handlers).*handle)(call); },
        guard, RouteReach::kConnector);
  };
  add("POST", "/api/plugins/{id}/public-app", &Handlers::Deploy, RouteGuard::kKey);
  add("GET", "/api/plugins/{id}/public-app", &Handlers::Show, RouteGuard::kKey);
  add("DELETE", "/api/plugins/{id}/public-app", &Handlers::Remove, RouteGuard::kKey);
  // Anonymous by design: the owner deployed the app for everybody.
  add("POST", "/api/public-actions/{instance}/upload", &Handlers::Upload, RouteGuard::kOpen);
  add("POST", "/api/public-actions/{instance}/{action}", &Handlers::Act, RouteGuard::kOpen);
}

}  // namespace pie
