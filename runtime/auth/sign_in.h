// SignIn: OAuth 2.0 authorization code with PKCE, or OAuth 1.0a, from the first click to the stored
// token.
//
//   Begin   an authenticated caller gets a ticket: a link that one browser may open once
//   Open    that browser sees who connects what; after its consent it is sent to the provider
//   Finish  the provider sends it back: the code becomes a token, the token a connection
//
// Ticket and state are random, stored as hashes, valid for ten minutes and used once. The browser
// that opens the ticket gets a cookie, and only with it the callback counts: a link that somebody
// else began cannot be finished in the middle, nor a code be slipped in.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "auth/auth.h"
#include "auth/provider.h"

namespace pie {

struct SignInRequest {
  std::string user;
  const ConnectorTable* connector = nullptr;
  std::string target;  // id or label of a connection to sign in again, or the label of a new one
  Json fields;         // of the connection, where the addresses need some

  SignInRequest() = default;
};

struct SignInPage {
  std::string user;      // who will own the connection
  std::string redirect;  // set: go there. Empty: ask for consent first
  std::string cookie;    // the browser has to keep it
  std::string consent;   // for the link on the page
  SignInPage() = default;
};

struct SignedIn {
  Connection connection;
  std::string service;
  SignedIn() = default;
};

// Loop thread only.
class SignIn {
 public:
  // `public_url` gives "https://pie.example.com", where browsers reach this executor.
  SignIn(Auth& auth, std::function<std::string()> public_url)
      : auth_(auth), public_url_(std::move(public_url)) {}

  std::string public_url() const { return public_url_(); }
  std::string RedirectUrl(const ConnectorTable& connector) const;

  // kNotImplemented when the connector has no sign-in; kNotConnected names secrets of the client or
  // fields that are missing.
  Task<std::string> Begin(SignInRequest request);
  // `cookie` is what the browser sent; `consent` is what the link on the page of consent says.
  Task<SignInPage> Open(const ConnectorTable& connector, std::string ticket, std::string cookie,
                        std::string consent);
  // Only the browser with this cookie can know it: nobody else can say yes for its user.
  static std::string ConsentOf(std::string_view cookie, std::string_view ticket);
  // `query` is that of the callback. An error says what the user can do.
  Task<SignedIn> Finish(const ConnectorTable& connector, std::string query, std::string cookie);

 private:
  struct Pending;
  Result<std::string> Seal(const Pending& pending) const;
  Result<Pending> Unseal(const ConnectorTable& connector, std::string user,
                         std::string_view sealed) const;
  Provider ProviderOf(const ConnectorTable& connector, const Pending& pending) const;
  Task<Pending> Take(const ConnectorTable& connector, std::string state, std::string cookie);

  Auth& auth_;
  std::function<std::string()> public_url_;
};

// Scopes that were asked for and are not among those granted; both separated by spaces.
std::string MissingScopes(std::string_view asked, std::string_view granted);

}  // namespace pie
