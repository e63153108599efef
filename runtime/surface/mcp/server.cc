#include "surface/mcp/server.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "base/json_writer.h"
#include "surface/version.h"
#include "surface/visible.h"

namespace pie::mcp {
namespace {

// Newest first.
constexpr std::array<std::string_view, 4> kStatefulVersions{"2025-11-25", "2025-06-18",
                                                            "2025-03-26", "2024-11-05"};
constexpr std::array<std::string_view, 10> kStatelessMethods{
    "server/discover",          "tools/list",          "tools/call",   "resources/list",
    "resources/templates/list", "resources/read",      "prompts/list", "prompts/get",
    "completion/complete",      "subscriptions/listen"};

constexpr std::string_view kCapabilities =
    R"({"completions":{},"logging":{},"prompts":{},"resources":{"subscribe":true},"tools":{}})";

// The lists change only when the executor is built anew and restarted.
constexpr std::string_view kListCache = R"(,"ttlMs":60000,"cacheScope":"private")";

void AppendInstructions(Reply& reply, const Catalog& catalog, const Principal& principal) {
  std::string text = InstructionsOf(catalog, principal.policy.get());
  if (text.empty()) return;
  reply.members += R"(,"instructions":)";
  AppendJsonString(reply.members, text);
}

Reply NoMethod(const std::string& method) {
  return Reply(RpcError(kMethodNotFound, "no method '" + method + "'", {}, 404));
}

}  // namespace

Server::Server(Engine& engine, const Catalog& catalog, const Vault& vault, ServerOptions options)
    : engine_(engine),
      catalog_(catalog),
      vault_(vault),
      options_(std::move(options)),
      lists_(catalog, ListOptionsFor(nullptr)) {
  engine_.OnResourceChanged([this](std::string_view user, std::string_view uri) {
    for (ResourceListener* listener : listeners_) listener->ResourceChanged(user, uri);
  });
}

Server::~Server() { engine_.OnResourceChanged({}); }

long long Server::Now() const {
  if (options_.now_ms) return options_.now_ms();
  auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

std::string Server::NegotiateVersion(std::string_view asked) {
  bool known = std::find(kStatefulVersions.begin(), kStatefulVersions.end(), asked) !=
               kStatefulVersions.end();
  return std::string(known ? asked : kStatefulVersions[0]);
}

bool Server::IsStatelessMethod(std::string_view method) {
  return std::find(kStatelessMethods.begin(), kStatelessMethods.end(), method) !=
         kStatelessMethods.end();
}

Reply Server::Initialize(std::string_view version, const Principal& principal) const {
  Reply reply;
  reply.members = R"("protocolVersion":")" + std::string(version) + R"(","capabilities":)" +
                  std::string(kCapabilities) + R"(,"serverInfo":)" + std::string(kServerInfo);
  AppendInstructions(reply, catalog_, principal);
  return reply;
}

Reply Server::Discover(const Principal& principal) const {
  Reply reply;
  reply.members = R"("supportedVersions":[")" + std::string(kStatelessVersion) +
                  R"("],"capabilities":)" + std::string(kCapabilities) + std::string(kListCache);
  AppendInstructions(reply, catalog_, principal);
  return reply;
}

bool Server::MayHearOf(const Principal& principal, std::string_view uri) const {
  const Resource* resource = catalog_.FindResource(uri).resource;
  return !resource || IsVisible(*resource, principal.policy.get());
}

ListOptions Server::ListOptionsFor(const KeyPolicy* policy) const {
  ListOptions lists;
  lists.page_size = options_.page_size;
  lists.policy = policy;
  lists.all_tools = !options_.discover && !(policy && policy->discover);
  return lists;
}

Reply Server::List(PagedList Lists::*list, const Call& call) {
  const KeyPolicy* policy = call.peer.principal.policy.get();
  if (!policy) return ListReply(lists_.*list, call);
  Lists own(catalog_, ListOptionsFor(policy));
  return ListReply(own.*list, call);
}

Reply Server::ListReply(PagedList& list, const Call& call) {
  Reply reply;
  if (!list.AppendPage(call.params.cursor, reply.members)) {
    return Reply(RpcError(kInvalidParams, "cursor: not one that this list gave"));
  }
  if (call.peer.stateless) reply.members += kListCache;
  return reply;
}

Task<Reply> Server::Handle(const Call& call) {
  bool calls_tool = call.params.problem.empty() && call.message.method == "tools/call";
  return calls_tool ? CallTool(call) : Answer(call);
}

Task<Reply> Server::Answer(const Call& call) {
  const std::string& method = call.message.method;
  if (call.peer.stateless && !IsStatelessMethod(method)) co_return NoMethod(method);
  if (!call.params.problem.empty()) {
    co_return Reply(RpcError(kInvalidParams, call.params.problem));
  }
  if (method == "tools/list") co_return List(&Lists::tools, call);
  if (method == "prompts/list") co_return List(&Lists::prompts, call);
  if (method == "prompts/get") co_return co_await GetPrompt(call);
  if (method == "resources/list") co_return List(&Lists::resources, call);
  if (method == "resources/templates/list") co_return List(&Lists::templates, call);
  if (method == "resources/read") co_return co_await ReadResource(call);
  if (method == "completion/complete") co_return Complete(call);
  if (method == "server/discover" && call.peer.stateless) co_return Discover(call.peer.principal);
  if (method == "ping" && !call.peer.stateless) co_return Reply();
  co_return NoMethod(method);
}

RpcError ToRpcError(const Error& error) {
  bool input = error.code == ErrorCode::kInvalidArgument || error.code == ErrorCode::kNotFound;
  std::string data;
  JsonWriter writer(data);
  writer.BeginObject();
  writer.Member("code", ErrorName(error.code));
  if (error.retry_after_ms > 0) {
    writer.Key("retry_after_ms");
    writer.Int(error.retry_after_ms);
  }
  writer.EndObject();
  return RpcError(input ? kInvalidParams : kInternalError, error.message, std::move(data));
}

}  // namespace pie::mcp
