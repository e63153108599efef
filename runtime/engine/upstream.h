// Upstream: one request to a service, with everything around it: credentials, the budget, rate
// limits, deadline and retries.
#pragma once

#include "engine/bind.h"
#include "engine/execution.h"

namespace pie {

// Puts the connection's credentials on the request, whose URL and body are complete. kNotConnected
// says how to get some.
Result<Unit> Authorize(const BindSource& source, HttpRequest& request);

struct UpstreamOptions {
  // The request may be sent again although it may have been processed.
  bool repeatable = false;
  const RetryRow* retry = nullptr;
  Milliseconds timeout{240'000};  // per attempt
  int max_redirects = 5;
  // Set: signs each further attempt anew, as a service takes a signature only once.
  const BindSource* signer = nullptr;

  UpstreamOptions() = default;
};

// `source` when its credentials sign each request; else null.
const BindSource* SignerOf(const BindSource& source);

// GET, HEAD, PUT, DELETE, OPTIONS: a second time does no more than the first.
bool IsIdempotent(std::string_view method);

// Any status is a success here. kBudget when the execution may send or read no more.
Task<HttpResponse> SendUpstream(Execution& execution, Access& access, HttpRequest request,
                                UpstreamOptions options);

}  // namespace pie
