// Which hosts a connector may reach.
#include <set>
#include <string_view>

#include "model/resolve_parts.h"

namespace pie::gen {
namespace {

// "https://{shop}.example.com:8443/x" -> "*.example.com:8443". A host that is nothing but a
// reference stays as it is written: "{instance}"; the executor fills it in.
std::string HostOf(std::string_view url) {
  size_t scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  std::string_view host = url.substr(0, url.find_first_of("/?#"));
  size_t open = host.rfind('{');
  if (open == std::string_view::npos) return std::string(host);
  size_t dot = host.find('.', host.find('}', open));
  return dot == std::string_view::npos ? std::string(host) : "*" + std::string(host.substr(dot));
}

}  // namespace

void ResolveEgress(Connector& connector) {
  std::set<std::string> seen;
  for (const LocatedString& host : connector.egress) seen.insert(host.value);
  auto add = [&](const TemplateText& url) {
    if (url.empty() || url.text.starts_with("/")) return;
    std::string host = HostOf(url.text);
    bool malformed = host.find('@') != std::string::npos;  // reported with its URL
    if (!host.empty() && !malformed && seen.insert(host).second)
      connector.egress.push_back({host, url.span});
  };
  if (connector.api) {
    add(connector.api->base_url);
    add(connector.api->auth.token_url);
    for (const AuthSpec& other : connector.api->other_auth) {
      add(other.base_url);
      add(other.token_url);
    }
  }
  if (connector.oauth) {
    for (const TemplateText* url : {&connector.oauth->token_url, &connector.oauth->user_info_url,
                                    &connector.oauth->revoke_url}) {
      add(*url);
    }
  }
  for (const Action& action : connector.actions) {
    if (action.http) add(action.http->path);
    if (action.auth) add(action.auth->token_url);
  }
}

}  // namespace pie::gen
