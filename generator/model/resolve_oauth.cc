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

}  // namespace

void ResolveOAuth(const Node& node, Connector& connector, Diagnostics& diags) {
  MapReader map(node, "'oauth'", diags);
  if (!map.ok()) return;
  OAuthSpec oauth;
  oauth.span = node.key;
  oauth.provider = {"custom", node.key};
  static const std::vector<std::string> kNames = {"google", "github", "slack", "notion", "custom"};
  if (map.Require("provider") != nullptr) map.Choice("provider", kNames, oauth.provider);
  bool custom = oauth.provider.value == "custom";
  for (const Provider& provider : Providers()) {
    if (provider.id == oauth.provider.value) ApplyProvider(provider, oauth);
  }
  if (custom) oauth.provider_name = connector.display_name;
  map.Text("providerName", oauth.provider_name);
  TemplateScope scope{connector};
  bool has_authorization =
      ReadTemplate(map, "authorizationUrl", scope, oauth.authorization_url, diags);
  bool has_token = ReadTemplate(map, "tokenUrl", scope, oauth.token_url, diags);
  if (custom && node.Find("provider") != nullptr) {
    for (auto [present, key] :
         {std::pair(has_authorization, "authorizationUrl"), std::pair(has_token, "tokenUrl")}) {
      if (!present) {
        diags.Error(node.key, "missing-key",
                    "'oauth' needs a key " + Quoted(key) + " with provider 'custom'");
      }
    }
  }
  ReadTemplate(map, "userInfoUrl", scope, oauth.user_info_url, diags);
  ReadTemplate(map, "revokeUrl", scope, oauth.revoke_url, diags);
  map.TextList("scopes", oauth.scopes);
  map.Text("scopeSeparator", oauth.scope_separator);
  map.RequireText("clientIdSecret", oauth.client_id_secret);
  map.Choice("tokenAuthMethod", {"post", "basic", "none"}, oauth.token_auth_method);
  // A public client has no secret.
  if (oauth.token_auth_method == "none") {
    map.Text("clientSecretSecret", oauth.client_secret_secret);
  } else {
    map.RequireText("clientSecretSecret", oauth.client_secret_secret);
  }
  map.Boolean("pkce", oauth.pkce);
  MergeParams(map, "extraParams", oauth.authorize_params);
  MergeParams(map, "tokenParams", oauth.token_params);
  ReadPointer(map, "account", oauth.account_pointer, diags);
  map.Finish();
  connector.oauth = std::move(oauth);
}

}  // namespace pie::gen
