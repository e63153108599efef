// What a redirect makes of a request.
#pragma once

#include "net/http.h"

namespace pie {

// 301, 302, 303, 307 or 308 with a Location.
bool IsRedirect(const HttpResponse& response);

// Changes the request into the one that follows: URL, perhaps method and body; credentials are
// dropped when the origin changes. An error when the Location is not a usable URL.
Result<Unit> ApplyRedirect(HttpRequest& request, const HttpResponse& response);

// Whether a header may carry a credential, by its name.
bool IsCredentialHeader(std::string_view name);

}  // namespace pie
