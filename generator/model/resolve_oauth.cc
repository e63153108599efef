// `oauth`, with what the built-in providers need.
#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

// The providers of the PIE reference; URLs and habits from the services' public documentation.
struct Provider {
  std::string_view id, name, authorization_url, token_url, user_info_url, revoke_url;
  std::string_view scope_separator, token_auth_method, account_pointer;
  bool pkce;
  std::vector<std::pair<std::string, std::string>> authorize_params;
};

const std::vector<Provider>& Providers() {
  static const std::vector<Provider> kProviders = {
      {"google",
       "Google",
       "https://accounts.google.com/o/oauth2/v2/auth",
       "https://oauth2.googleapis.com/token",
       "https://openidconnect.googleapis.com/v1/userinfo",
       "https://oauth2.googleapis.com/revoke",
       " ",
       "post",
       "/email",
       true,
       // Without these Google gives no refresh token.
       {{"access_type", "offline"}, {"prompt", "consent"}}},
      {"github",
       "GitHub",
       "https://github.com/login/oauth/authorize",
       "https://github.com/login/oauth/access_token",
       "https://api.github.com/user",
       "",
       " ",
       "post",
       "/login",
       true,
       {}},
      {"slack",
       "Slack",
       "https://slack.com/oauth/v2/authorize",
       "https://slack.com/api/oauth.v2.access",
       "https://slack.com/api/auth.test",
       "https://slack.com/api/auth.revoke",
       ",",
       "post",
       "/team",
       false,
       {}},
      {"notion",
       "Notion",
       "https://api.notion.com/v1/oauth/authorize",
       "https://api.notion.com/v1/oauth/token",
       "https://api.notion.com/v1/users/me",
       "",
       " ",
       "basic",
       "/name",
       false,
       {{"owner", "user"}}},
  };
  return kProviders;
}

TemplateText Literal(std::string_view url, SourceSpan span) {
  TemplateText text{std::string(url), {}, span};
  if (!url.empty()) text.parts.push_back({RefKind::kLiteral, text.text, span});
  return text;
}

void ApplyProvider(const Provider& provider, OAuthSpec& oauth) {
  SourceSpan span = oauth.provider.span;
  oauth.provider_name = provider.name;
  oauth.authorization_url = Literal(provider.authorization_url, span);
  oauth.token_url = Literal(provider.token_url, span);
  oauth.user_info_url = Literal(provider.user_info_url, span);
  oauth.revoke_url = Literal(provider.revoke_url, span);
  oauth.scope_separator = provider.scope_separator;
  oauth.token_auth_method = provider.token_auth_method;
  oauth.account_pointer = provider.account_pointer;
  oauth.pkce = provider.pkce;
  for (const auto& [name, value] : provider.authorize_params) {
    oauth.authorize_params.push_back({{name, span}, {value, span}});
  }
}

// What the manifest says wins over what the provider brings.
void MergeParams(MapReader& map, std::string_view key, std::vector<NamedText>& params) {
  std::vector<NamedText> own;
  map.TextMap(key, own);
  for (const NamedText& param : own) {
    std::erase_if(params, [&](const NamedText& p) { return p.first.value == param.first.value; });
    params.push_back(param);
  }
}

class OAuthResolver {
 public:
  OAuthResolver(const Node& node, const Connector& connector, Diagnostics& diags)
      : node_(node), connector_(connector), diags_(diags), map_(node, "'oauth'", diags) {}

  std::optional<OAuthSpec> Resolve() {
    if (!map_.ok()) return std::nullopt;
    oauth_.span = node_.key;
    ReadProvider();
    ReadUrls();
    map_.TextList("scopes", oauth_.scopes);
    map_.Text("scopeSeparator", oauth_.scope_separator);
    ReadClient();
    map_.Boolean("pkce", oauth_.pkce);
    MergeParams(map_, "extraParams", oauth_.authorize_params);
    MergeParams(map_, "tokenParams", oauth_.token_params);
    ReadPointer(map_, "account", oauth_.account_pointer, diags_);
    map_.Finish();
    return std::move(oauth_);
  }

 private:
  void ReadProvider() {
    static const std::vector<std::string> kNames = {"google", "github", "slack", "notion",
                                                    "custom"};
    oauth_.provider = {"custom", node_.key};
    if (map_.Require("provider") != nullptr) map_.Choice("provider", kNames, oauth_.provider);
    oauth_.provider_name = connector_.display_name;
    for (const Provider& provider : Providers()) {
      if (provider.id == oauth_.provider.value) ApplyProvider(provider, oauth_);
    }
    map_.Text("providerName", oauth_.provider_name);
  }

  void ReadUrls() {
    TemplateScope scope{connector_};
    bool custom = oauth_.provider.value == "custom" && node_.Find("provider") != nullptr;
    for (auto [key, url] : {std::pair("authorizationUrl", &oauth_.authorization_url),
                            std::pair("tokenUrl", &oauth_.token_url)}) {
      if (ReadTemplate(map_, key, scope, *url, diags_) || !custom) continue;
      diags_.Error(node_.key, "missing-key",
                   "'oauth' needs a key " + Quoted(key) + " with provider 'custom'");
    }
    ReadTemplate(map_, "userInfoUrl", scope, oauth_.user_info_url, diags_);
    ReadTemplate(map_, "revokeUrl", scope, oauth_.revoke_url, diags_);
  }

  void ReadClient() {
    map_.RequireText("clientIdSecret", oauth_.client_id_secret);
    map_.Choice("tokenAuthMethod", {"post", "basic", "none"}, oauth_.token_auth_method);
    // A public client has no secret.
    if (oauth_.token_auth_method == "none") {
      map_.Text("clientSecretSecret", oauth_.client_secret_secret);
    } else {
      map_.RequireText("clientSecretSecret", oauth_.client_secret_secret);
    }
  }

  const Node& node_;
  const Connector& connector_;
  Diagnostics& diags_;
  MapReader map_;
  OAuthSpec oauth_;
};

}  // namespace

void ResolveOAuth(const Node& node, Connector& connector, Diagnostics& diags) {
  connector.oauth = OAuthResolver(node, connector, diags).Resolve();
}

}  // namespace pie::gen
