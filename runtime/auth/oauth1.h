// OAuth 1.0a (RFC 5849): signed requests, and tokens that come with a secret. Pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "net/http.h"
#include "net/url.h"
#include "vault/secret.h"

namespace pie {

// A token or a consumer key, and the secret that goes with it.
struct Oauth1Pair {
  std::string id;
  Secret secret;

  Oauth1Pair() = default;
  Oauth1Pair(std::string id, Secret secret) : id(std::move(id)), secret(std::move(secret)) {}
};

// The pair as one secret, in the words of a provider's reply: oauth_token=..&oauth_token_secret=..
Secret JoinOauth1(const Oauth1Pair& token);
// Both halves are empty for any other text.
Oauth1Pair SplitOauth1(const Secret& token);

// What is added to a request.
struct Oauth1Request {
  std::string method;
  Url url;                              // its query is signed, too
  std::string form_body;                // only when the body is a form; otherwise empty
  std::string algorithm = "HMAC-SHA1";  // or HMAC-SHA256, PLAINTEXT
  Oauth1Pair consumer, token;           // a token without a name is left out
  std::string callback, verifier;       // of a sign-in; empty: left out
  std::string realm, nonce, timestamp;
  std::string version = "1.0";  // may be empty

  Oauth1Request() = default;
};

// The text that is signed (RFC 5849 3.4.1), and the value of the Authorization header.
std::string Oauth1BaseString(const Oauth1Request& request);
std::string Oauth1Header(const Oauth1Request& request);

// Signs `request` as it stands: with a new nonce, the present time, and its own URL and form.
void SignOauth1(Oauth1Request sign, HttpRequest& request);

}  // namespace pie
