// Server: what MCP methods do, whatever the transport.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "engine/engine.h"
#include "surface/catalog.h"
#include "surface/mcp/lists.h"
#include "surface/mcp/peer.h"
#include "surface/mcp/request_state.h"
#include "surface/tool_search.h"
#include "vault/vault.h"

namespace pie::mcp {

// Hears of changed resources. Loop thread only.
class ResourceListener {
 public:
  virtual ~ResourceListener() = default;
  virtual void ResourceChanged(std::string_view user, std::string_view uri) = 0;
};

struct ServerOptions {
  size_t page_size = 200;
  ToolSearch* search = nullptr;       // null: search_tools refuses
  bool discover = false;              // tools/list names just search_tools and call_tool
  std::function<long long()> now_ms;  // Unix time; empty: the system's clock
  ServerOptions() = default;
};

class Server {
 public:
  // All must outlive the server.
  Server(Engine& engine, const Catalog& catalog, const Vault& vault,
         ServerOptions options = ServerOptions());
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  // Answers a request. Not for `initialize`, `resources/subscribe`, `logging/setLevel` and
  // `subscriptions/listen`: these change what only the transport knows.
  Task<Reply> Handle(const Call& call);

  // The result of `initialize` for the revision that the client asks for.
  static std::string NegotiateVersion(std::string_view asked);
  Reply Initialize(std::string_view version, const Principal& principal) const;
  // Whether a method exists in the stateless revision.
  static bool IsStatelessMethod(std::string_view method);

  void AddListener(ResourceListener* listener) { listeners_.insert(listener); }
  void RemoveListener(ResourceListener* listener) { listeners_.erase(listener); }
  const Catalog& catalog() const { return catalog_; }
  // Whether the caller's key may read it; of what is no resource of ours, everybody may hear.
  bool MayHearOf(const Principal& principal, std::string_view uri) const;

 private:
  Task<Reply> Answer(const Call& call);
  Reply Discover(const Principal& principal) const;
  static Reply ListReply(PagedList& list, const Call& call);
  ListOptions ListOptionsFor(const KeyPolicy* policy) const;
  // Of the lists that everybody has, or of those that the key allows.
  Reply List(PagedList Lists::*list, const Call& call);
  Reply Complete(const Call& call) const;
  Task<Reply> CallTool(const Call& call);
  Task<Reply> CallMetaTool(const Call& call);
  Task<Reply> SearchTools(const Call& call);
  Task<Reply> RunTool(const Call& call, const Tool& chosen, std::string_view arguments);
  Task<Reply> ReadResource(const Call& call);
  Task<Reply> GetPrompt(const Call& call);
  Task<Reply> NativePrompt(const Call& call, const Prompt& prompt);
  Task<Reply> NativeResource(const Call& call, const ResourceMatch& match);
  long long Now() const;

  Engine& engine_;
  const Catalog& catalog_;
  const Vault& vault_;
  ServerOptions options_;
  Lists lists_;
  std::unordered_set<ResourceListener*> listeners_;
};

// An Error as the answer to a request that is no tool call.
RpcError ToRpcError(const Error& error);

}  // namespace pie::mcp
