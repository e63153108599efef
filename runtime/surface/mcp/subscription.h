// Subscription: one `subscriptions/listen` of the stateless revision.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>

#include "surface/mcp/server.h"
#include "surface/mcp/stream.h"

namespace pie::mcp {

// Acknowledged as its first message; what it hears goes to its stream.
class Subscription : public ResourceListener {
 public:
  static constexpr size_t kMaxUris = 1000;

  // `id` is the raw id of the request, `filter` its `notifications`.
  Subscription(Loop& loop, Server& server, Principal principal, std::string_view id,
               const Json& filter);
  ~Subscription() override;

  Stream& stream() { return *stream_; }
  std::shared_ptr<Stream> shared_stream() { return stream_; }
  void ResourceChanged(std::string_view user, std::string_view uri) override;
  void End();  // with the response, after which the stream is closed

 private:
  std::string Tag() const;

  Server& server_;
  Principal principal_;
  std::string id_;
  std::unordered_set<std::string> uris_;
  std::shared_ptr<Stream> stream_;
};

}  // namespace pie::mcp
