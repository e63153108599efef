#include "net/redirect.h"

#include <algorithm>

namespace pie {

bool IsRedirect(const HttpResponse& response) {
  switch (response.status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
      return response.headers.Has("Location");
    default:
      return false;
  }
}

bool IsCredentialHeader(std::string_view name) {
  std::string lower(name);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  for (const char* word : {"auth", "cookie", "key", "token", "secret", "signature", "password",
                           "credential", "session"}) {
    if (lower.find(word) != std::string::npos) return true;
  }
  return false;
}

Result<Unit> ApplyRedirect(HttpRequest& request, const HttpResponse& response) {
  Result<Url> target = request.url.Resolve(response.headers.Get("Location"));
  if (!target) {
    return Error(ErrorCode::kEgress, "'" + request.url.host() +
                                         "' redirects to something that is not a usable http URL");
  }
  bool is_read = request.method == "GET" || request.method == "HEAD";
  bool to_get =
      response.status == 303 ? !is_read : response.status <= 302 && request.method == "POST";
  if (to_get) {
    request.method = "GET";
    request.body.clear();
    request.headers.Remove("Content-Type");
    request.headers.Remove("Content-Encoding");
  }
  if (!request.url.SameOrigin(*target)) {
    for (size_t i = request.headers.size(); i-- > 0;) {
      std::string name(request.headers[i].name);
      if (IsCredentialHeader(name)) request.headers.Remove(name);
      i = std::min(i, request.headers.size());
    }
  }
  request.url = std::move(*target);
  return Unit();
}

}  // namespace pie
