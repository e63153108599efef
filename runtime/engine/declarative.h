// Declarative actions: the binding's requests and what their replies give.
#pragma once

#include "engine/upstream.h"

namespace pie {

// The JSON text that the action's `result` describes; a page object when it is paginated. `params`
// must live until the end.
Task<std::string> RunDeclarative(Execution& execution, Access& access, PreparedAction& action,
                                 const void* params);

// A signed-in request of native code. A relative URL is taken from the base URL.
Task<HttpResponse> FetchUpstream(Execution& execution, Access& access, const FetchRequest& request,
                                 bool authorized);
// As native code sees it.
FetchResponse ToFetchResponse(const HttpResponse& response);

// The request of the manifest's `verify`; gives the account's label.
Task<std::string> RunVerify(Execution& execution);

}  // namespace pie
