#include "handler/handler.h"

#include "pie/pie.h"

namespace pie {
namespace {

Json FromResponse(const FetchResponse& response) {
  Json out = Json::Object().Set("ok", response.ok()).Set("status", response.status);
  return out.Set("body", response.json());
}

}  // namespace

Task<Json> handler::Look(Context& context, Params) {
  bool connected = co_await context.oauth().IsConnected();
  Json out = Json::Object().Set("isConnected", connected);
  ConnectionInfo info = co_await context.oauth().GetConnectionInfo();
  Json scopes = Json::Array();
  for (const String& scope : info.scopes) scopes.Push(scope);
  out.Set("connected", info.connected).Set("email", info.email).Set("provider", info.provider);
  out.Set("id", info.id).Set("connectedAt", info.connected_at);
  co_return out.Set("scopes", scopes);
}

Task<Json> handler::Load(Context& context, LoadParams params) {
  FetchResponse response = co_await context.oauth().Fetch(FetchRequest(params.url));
  co_return FromResponse(response);
}

Task<Json> handler::Without(Context& context, WithoutParams params) {
  FetchResponse response = co_await context.Fetch(FetchRequest(params.url));
  co_return FromResponse(response);
}

}  // namespace pie
