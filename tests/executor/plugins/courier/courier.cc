// Tells the service while the token still works.
#include "courier/courier.h"

#include "pie/pie.h"

namespace pie {
namespace {

Task<Json> Tell(Context& context, const char* path, Json input) {
  FetchRequest request{String(path)};
  request.method = "POST";
  request.body = input.Dump();
  FetchResponse response = co_await context.oauth().Fetch(request);
  if (!response.ok()) {
    co_return Error(ErrorCode::kUpstream, "the service did not take the goodbye");
  }
  co_return Json::Object().Set("success", true);
}

}  // namespace

Task<Json> courier::OnDisconnect(Context& context, Json input) {
  return Tell(context, "/goodbye", input);
}

Task<Json> courier::OnUninstall(Context& context, Json input) {
  return Tell(context, "/uninstalled", input);
}

}  // namespace pie
