// Receiver: a request at /api/webhooks/{connector}/{token}, from its bytes to what is stored.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "hooks/deliveries.h"
#include "hooks/endpoints.h"
#include "net/http_server.h"

namespace pie {

struct ReceiverParts {
  Loop* loop = nullptr;
  Pool* pool = nullptr;
  Endpoints* endpoints = nullptr;
  Registry registry;
  const std::string* public_url = nullptr;  // as senders know us; may be empty
  std::function<int64_t()> now_ms;          // empty: the system's clock
  size_t max_body = 8 << 20;
  int max_under_way = 256;  // deliveries that wait for the database; more are refused
  double per_second = 50;   // of one endpoint, in the long run
  double burst = 500;
  ReceiverParts() = default;
};

struct ReceiverStats {
  long long accepted = 0, duplicates = 0, ignored = 0, pings = 0, challenges = 0;
  long long refused = 0;  // a signature, token or time that does not fit, or no secret
  long long unknown = 0, limited = 0;
  ReceiverStats() = default;
};

// Loop thread only.
class Receiver {
 public:
  explicit Receiver(ReceiverParts parts);
  ~Receiver();

  // Answers 2xx with an empty body once all is stored; X-Pie-Delivery says what became of it. Fails
  // with kNotFound in the same words for whatever is unknown.
  Task<void> Receive(std::string connector, std::string token, const ServerRequest& request,
                     ServerResponse& response);
  const ReceiverStats& stats() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// The hook that takes deliveries: onWebhook, else the main handler (onRun); null: none.
const HookRow* DeliveryHook(const ConnectorTable& connector);
// The addresses under which the request may have been signed.
std::vector<std::string> SignedUrls(const ServerRequest& request, const std::string& public_url);

}  // namespace pie
