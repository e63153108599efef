// Upstream: one request to a service, with everything around it: credentials, the budget, rate
// limits, deadline and retries.
#pragma once

#include "engine/bind.h"
#include "engine/execution.h"

namespace pie {

// Puts the connection's credentials on the request. kNotConnected says how to get some.
Result<Unit> Authorize(const BindSource& source, HttpRequest& request);

struct UpstreamOptions {
  // The request may be sent again although it may have been processed.
  bool repeatable = false;
  const RetryRow* retry = nullptr;
  Milliseconds timeout{240'000};  // per attempt
  int max_redirects = 5;

  UpstreamOptions() = default;
};

// GET, HEAD, PUT, DELETE, OPTIONS: a second time does no more than the first.
bool IsIdempotent(std::string_view method);

// Any status is a success here. kBudget when the execution may send or read no more.
Task<HttpResponse> SendUpstream(Execution& execution, Access& access, HttpRequest request,
                                UpstreamOptions options);

}  // namespace pie
