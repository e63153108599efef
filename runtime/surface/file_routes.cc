#include "surface/file_routes.h"

#include "base/json_access.h"
#include "context/file_store.h"
#include "context/file_type.h"
#include "surface/error_json.h"
#include "surface/rest/rest.h"

namespace pie {
namespace {

constexpr size_t kPiece = 256 << 10;

// Nothing of it may act on this origin: neither as a page nor as a script.
Task<void> SendFile(RouteCall& call, const StoredFile& file, const std::string& data) {
  std::string type = file.mime_type;
  bool shown = MayBeShown(type);
  HttpHeaders& headers = call.response.headers;
  headers.Set("Content-Type", shown ? type : std::string("application/octet-stream"));
  headers.Set("Content-Disposition",
              Disposition(shown ? "inline" : "attachment", std::string(file.filename)));
  headers.Set("X-Content-Type-Options", "nosniff");
  headers.Set("Content-Security-Policy", "default-src 'none'; sandbox");
  headers.Set("Cross-Origin-Resource-Policy", "same-site");
  headers.Set("Referrer-Policy", "no-referrer");
  headers.Set("Cache-Control", "private, no-store");
  if (data.size() <= kPiece) {
    call.response.body = data;
    co_return;
  }
  std::string_view rest = data;
  while (!rest.empty()) {
    co_await call.response.Write(rest.substr(0, kPiece));
    rest.remove_prefix(std::min(rest.size(), kPiece));
  }
}

FileOwner OwnerOf(const RouteCall& call, std::string connector = {}) {
  FileOwner owner(call.user(), std::move(connector));
  owner.scope = call.scope.Seen();
  return owner;
}

Task<void> SendList(FileStore& store, RouteCall& call) {
  std::string_view query = call.request.query;
  FileOwner owner = OwnerOf(call, QueryValue(query, "connector"));
  List<StoredFile> files =
      co_await store.Find(owner, QueryValue(query, "mimeType"), QueryValue(query, "after"));
  Json list = Json::Array();
  for (const StoredFile& file : files) list.Push(file.ToJson());
  SendJsonBody(call.response, JsonAccess::Dump(Json::Object().Set("files", list)));
}

Task<void> SendOne(FileStore& store, RouteCall& call) {
  StoredFile file = co_await store.Get(OwnerOf(call), call.param(0));
  file.url = store.UrlOf(call.param(0));
  SendJsonBody(call.response, JsonAccess::Dump(file.ToJson()));
}

Task<void> SendContent(FileStore& store, RouteCall& call) {
  FileOwner owner = OwnerOf(call);
  StoredFile file = co_await store.Get(owner, call.param(0));
  std::string data = co_await store.Read(owner, call.param(0));
  co_await SendFile(call, file, data);
}

Task<void> SendSigned(FileStore& store, RouteCall& call) {
  std::string_view query = call.request.query;
  FileStore::Download download = co_await store.Open(call.param(0), QueryValue(query, "expires"),
                                                     QueryValue(query, "signature"));
  co_await SendFile(call, download.file, download.data);
}

Task<void> RemoveOne(FileStore& store, RouteCall& call) {
  FileOwner owner(call.user(), "");
  owner.scope = call.scope.Managed();
  co_await store.Remove(std::move(owner), call.param(0));
  call.response.status = 204;
}

}  // namespace

void AddFileRoutes(Routes& routes, FileStore& files) {
  FileStore* store = &files;
  using Handler = Task<void> (*)(FileStore&, RouteCall&);
  auto add = [&](const char* method, const char* path, Handler handler) {
    routes.Add(
        method, path, [store, handler](RouteCall& call) { return handler(*store, call); },
        RouteReach::kRows);
  };
  add("GET", "/api/files", SendList);
  add("GET", "/api/files/{id}", SendOne);
  add("GET", "/api/files/{id}/content", SendContent);
  add("DELETE", "/api/files/{id}", RemoveOne);
  // The signature is the right: whoever has the link may have the file.
  routes.Add(
      "GET", "/files/{id}", [store](RouteCall& call) { return SendSigned(*store, call); },
      RouteGuard::kOpen);
}

}  // namespace pie
