// TokenRequest: one request to a token endpoint, and what its reply means.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "auth/grant.h"
#include "net/egress.h"
#include "net/http_client.h"
#include "pie/task.h"

namespace pie {

using TextPairs = std::vector<std::pair<std::string, std::string>>;

// Where the client's own id and secret go.
enum class ClientAuth : unsigned char { kPost, kBasic, kNone };

struct TokenRequest {
  std::string service;  // for messages: "GitHub"
  Url url;
  std::string method = "POST";
  ClientAuth client_auth = ClientAuth::kPost;
  std::string client_id;  // empty: the request names no client
  Secret client_secret;
  std::string id_name = "client_id", secret_name = "client_secret";  // with kPost
  TextPairs params;
  bool json = false;  // the body is a JSON object; names like "/a/b" are JSON pointers into it
  TextPairs headers;
  // Where the reply has the object of RFC 6749, and there the token and its lifetime; JSON
  // pointers.
  std::string reply_pointer;
  std::string token_pointer = "/access_token";
  std::string expires_pointer = "/expires_in";

  TokenRequest() = default;
};

// Sends requests of sign-ins: one host each, no redirects, bounded in time and size.
class AuthHttp {
 public:
  // `base` gives mappings and what is allowed at all; may be null, and must outlive this.
  AuthHttp(HttpClient* http, const EgressPolicy* base, bool allow_http, bool allow_private)
      : http_(http), base_(base), allow_http_(allow_http), allow_private_(allow_private) {}
  Task<HttpResponse> Send(HttpRequest request);

 private:
  HttpClient* http_;
  const EgressPolicy* base_;
  bool allow_http_, allow_private_;
};

HttpRequest BuildTokenRequest(const TokenRequest& request);

// kNotConnected: the provider says that the grant is over (invalid_grant and its relatives): no
// second try helps. kPermissionDenied: it does not take our client. Everything else may work
// later. Messages hold the provider's code and words.
Result<Grant> ReadTokenReply(const TokenRequest& request, const HttpResponse& response);

Task<Grant> FetchToken(AuthHttp& http, TokenRequest request);

// name=value&name=value, form-urlencoded.
std::string FormText(const TextPairs& pairs);
// Replaces what has that name.
void SetPair(TextPairs& pairs, std::string name, std::string value);
// The members of a JSON object, or the pairs of a form; null when it is neither.
Json ReplyObject(std::string_view body);
// Scopes in one form: separated by single spaces, whatever the provider separates them with.
std::string NormalScopes(std::string_view scopes);

}  // namespace pie
