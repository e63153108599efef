// URLs are https and whole; hosts are hosts.
#include <algorithm>

#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

constexpr std::string_view kHostChars =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:[]{}";

void Check(const TemplateText& url, std::string_view key, Diagnostics& diags) {
  if (url.empty()) return;
  std::string problem = UrlProblem(url.text);
  if (!problem.empty()) diags.Error(url.span, "bad-url", Quoted(key) + ": " + problem);
}

void CheckBase(const TemplateText& base, Diagnostics& diags) {
  Check(base, "baseUrl", diags);
  if (base.text.ends_with("/") || base.text.find_first_of("?#") != std::string::npos) {
    diags.Error(base.span, "bad-url",
                "'baseUrl' must not end with '/' or have '?' or '#': paths are appended to it");
  }
}

bool IsLoopback(std::string_view host) {
  std::string_view name = host.substr(0, host.find(':'));
  return name == "localhost" || name == "127.0.0.1" || host.starts_with("[::1]");
}

void CheckAuth(const AuthSpec& auth, Diagnostics& diags) {
  Check(auth.token_url, "tokenUrl", diags);
  CheckBase(auth.base_url, diags);
  bool header = auth.kind != AuthKind::kQuery && !auth.name.empty();
  if (header && !IsHeaderName(auth.name)) {
    diags.Error(auth.span, "bad-header", Quoted(auth.name) + " is not a header name");
  }
  for (const auto& [name, value] : auth.token_headers) {
    if (IsHeaderName(name.value)) continue;
    diags.Error(name.span, "bad-header", Quoted(name.value) + " is not a header name");
  }
}

}  // namespace

std::string UrlProblem(std::string_view text) {
  std::string expected = "expected a URL that starts with 'https://', found " + Quoted(text);
  if (text.starts_with("{")) return "";  // {instance_url}/rest: checked when the user gives it
  bool secure = text.starts_with("https://");
  if (!secure && !text.starts_with("http://")) return expected;
  std::string_view rest = text.substr(secure ? 8 : 7);
  std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
  if (!secure && !IsLoopback(host)) return expected;
  if (host.empty()) return "the host is missing in " + Quoted(text);
  if (host.find('@') != std::string_view::npos)
    return "a URL must not contain user names or passwords";
  if (host.find_first_not_of(kHostChars) != std::string_view::npos)
    return Quoted(host) + " is not a host";
  bool odd = std::any_of(text.begin(), text.end(),
                         [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; });
  return odd ? "a URL must not contain blanks" : "";
}

bool IsHeaderName(std::string_view text) {
  constexpr std::string_view kToken =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-.^_`|~";
  return !text.empty() && text.find_first_not_of(kToken) == std::string_view::npos;
}

void CheckUrls(const Connector& connector, Diagnostics& diags) {
  if (connector.oauth) {
    const OAuthSpec& oauth = *connector.oauth;
    Check(oauth.request_token_url, "requestTokenUrl", diags);
    Check(oauth.authorization_url, "authorizationUrl", diags);
    Check(oauth.token_url, "tokenUrl", diags);
    Check(oauth.user_info_url, "userInfoUrl", diags);
    Check(oauth.revoke_url, "revokeUrl", diags);
    Check(oauth.refresh_url, "refreshUrl", diags);
    Check(oauth.exchange.url, "url", diags);
    Check(oauth.renewal.url, "url", diags);
  }
  for (const ConnectionField& field : connector.connection) {
    Check(field.source_url, "url", diags);
  }
  if (connector.api) {
    CheckBase(connector.api->base_url, diags);
    CheckAuth(connector.api->auth, diags);
    for (const AuthSpec& other : connector.api->other_auth) CheckAuth(other, diags);
  }
  for (const Action& action : connector.actions) {
    if (action.auth) CheckAuth(*action.auth, diags);
    if (action.http && !action.http->path.text.starts_with("/"))
      Check(action.http->path, "http", diags);
  }
  for (const LocatedString& host : connector.egress) {
    std::string_view name = host.value;
    if (name.starts_with("*.")) name.remove_prefix(2);
    if (!name.empty() && name.find_first_not_of(kHostChars) == std::string_view::npos) continue;
    diags.Error(host.span, "bad-host",
                "expected a host such as 'api.example.com' or '*.example.com', found " +
                    Quoted(host.value));
  }
}

}  // namespace pie::gen
