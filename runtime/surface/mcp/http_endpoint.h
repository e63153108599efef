// HttpEndpoint: MCP over Streamable HTTP, both kinds of revisions at one address.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/loop.h"
#include "net/http_server.h"
#include "surface/mcp/http_reply.h"
#include "surface/mcp/server.h"
#include "surface/mcp/session.h"
#include "surface/mcp/subscription.h"

namespace pie::mcp {

struct HttpEndpointOptions {
  size_t max_sessions = 10'000;
  Milliseconds session_idle{3'600'000};
  Milliseconds keep_alive{20'000};  // a comment on streams that say nothing
  HttpEndpointOptions() = default;
};

// A plain JSON answer unless the request has something to say while it runs: then an event stream.
// Requests must have passed the Gate.
class HttpEndpoint {
 public:
  HttpEndpoint(Loop& loop, Server& server, HttpEndpointOptions options = HttpEndpointOptions());
  ~HttpEndpoint();
  HttpEndpoint(const HttpEndpoint&) = delete;
  HttpEndpoint& operator=(const HttpEndpoint&) = delete;

  Task<void> Handle(const Principal& principal, ServerRequest& request, ServerResponse& response);
  // Ends what waits for nothing in particular: streams of notifications. Calls go on.
  void Stop();
  // Cancels the calls of all sessions.
  void End();
  size_t sessions() const { return sessions_.size(); }

 private:
  struct Entry {
    std::shared_ptr<Session> session;
    std::chrono::steady_clock::time_point used;
  };
  class SseChannel;

  // A message with all that its headers and its text say. Lives as long as its handler.
  struct Exchange {
    Message message;
    Params params;
    Peer peer;  // of a request that belongs to no session
    bool stateless = false;
    Accepts accepts;
    explicit Exchange(const ServerRequest& request) : accepts(request.headers) {}
  };

  Task<void> Post(const Principal& principal, ServerRequest& request, ServerResponse& response);
  Task<void> Other(const Principal& principal, ServerRequest& request, ServerResponse& response);
  // False when the answer is filled in already.
  bool Read(const ServerRequest& request, ServerResponse& response, Exchange& exchange) const;
  bool FillPeer(const Principal& principal, const ServerRequest& request, ServerResponse& response,
                Exchange& exchange) const;
  Task<void> Listen(const Peer& peer, const Message& message, ServerResponse& response);
  Task<void> PostToSession(std::shared_ptr<Session> session, ServerRequest& request,
                           ServerResponse& response, const Message& message);
  Task<void> Get(const Principal& principal, ServerRequest& request, ServerResponse& response);
  // Sends the stream's events after `number` until it is closed or somebody else reads it.
  Task<void> Relay(std::shared_ptr<Stream> stream, std::string prefix, uint64_t number,
                   ServerResponse& response);
  void Open(const Principal& principal, const Message& message, ServerResponse& response);
  void Delete(const Principal& principal, ServerRequest& request, ServerResponse& response);
  // The request's session; otherwise fills in the response.
  std::shared_ptr<Session> Find(const Principal& principal, const ServerRequest& request,
                                std::string_view id, ServerResponse& response);
  void DropIdle();

  Loop& loop_;
  Server& server_;
  HttpEndpointOptions options_;
  std::unordered_map<std::string, Entry> sessions_;
  std::unordered_set<Subscription*> subscriptions_;
  bool stopped_ = false;
};

}  // namespace pie::mcp
