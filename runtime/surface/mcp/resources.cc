#include "base/json_access.h"
#include "base/json_writer.h"
#include "surface/mcp/round.h"
#include "surface/mcp/server.h"
#include "surface/visible.h"

namespace pie::mcp {
namespace {

RpcError NotFound(const Call& call) {
  std::string data = R"({"uri":)";
  AppendJsonString(data, call.params.uri);
  data += '}';
  return RpcError(call.peer.stateless ? kInvalidParams : kResourceNotFound,
                  "no resource '" + call.params.uri + "'; see resources/list", std::move(data));
}

Reply Contents(const Call& call, std::string_view mime_type, std::string_view kind,
               std::string_view value, long long ttl_ms) {
  Reply reply;
  reply.members = R"("contents":)";
  JsonWriter writer(reply.members);
  writer.BeginArray();
  writer.BeginObject();
  writer.Member("uri", call.params.uri);
  if (!mime_type.empty()) writer.Member("mimeType", mime_type);
  writer.Member(kind, value);
  writer.EndObject();
  writer.EndArray();
  if (call.peer.stateless) {
    reply.members += R"(,"ttlMs":)" + std::to_string(ttl_ms) + R"(,"cacheScope":"private")";
  }
  return reply;
}

}  // namespace

Task<Reply> Server::ReadResource(const Call& call) {
  if (!call.params.has_uri) co_return Reply(RpcError(kInvalidParams, "uri: required"));
  ResourceMatch match = catalog_.FindResource(call.params.uri);
  bool visible = match.resource && IsVisible(*match.resource, call.peer.principal.policy.get());
  if (!visible) co_return Reply(NotFound(call));
  const ResourceRow& row = *match.resource->row;
  std::string_view mime_type = row.mime_type ? row.mime_type : "";
  if (row.text && row.is_template) {
    co_return Contents(call, mime_type, "text", FillTemplate(row.text, match.values), 60'000);
  }
  if (row.text) co_return Contents(call, mime_type, "text", row.text, 60'000);
  if (row.blob) co_return Contents(call, mime_type, "blob", row.blob, 60'000);
  co_return co_await NativeResource(call, match);
}

Task<Reply> Server::NativeResource(const Call& call, const ResourceMatch& match) {
  const ResourceRow& row = *match.resource->row;
  if (!row.invoke) co_return Reply(RpcError(kInternalError, "this resource has no content"));
  Round round = OpenRound(vault_, call, call.params.uri, Now());
  if (round.problem) co_return Reply(std::move(*round.problem));
  Sink sink(call, match.resource->connector->name, &round.answers);
  InvokeRequest request;
  request.principal = &call.peer.principal;
  request.connector = match.resource->connector;
  request.name = std::string("resource ") + row.name;
  request.invoke = row.invoke;
  request.sink = &sink;
  request.input = Json::Object();
  request.input.Set("uri", Json(call.params.uri));
  for (const auto& [name, value] : match.values) request.input.Set(name, Json(value));
  Result<Json> result = co_await engine_.Invoke(std::move(request)).AsResult();
  if (auto reply = CloseRound(vault_, call, call.params.uri, round, sink, Now())) {
    co_return std::move(*reply);
  }
  if (!result) {
    if (result.error().code == ErrorCode::kNotFound) co_return Reply(NotFound(call));
    co_return Reply(ToRpcError(result.error()));
  }
  const Json& content = *result;
  std::string mime_type = content["mimeType"].AsString(row.mime_type ? row.mime_type : "");
  const char* kind = content["blob"].is_string() ? "blob" : "text";
  if (!content[kind].is_string()) {
    co_return Reply(RpcError(kInternalError, "the resource's code gave neither text nor blob"));
  }
  std::string value = content[kind].AsString();
  co_return Contents(call, mime_type, kind, value, 0);
}

}  // namespace pie::mcp
