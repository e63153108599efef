// `oauth`, with what the built-in providers need.
#include <algorithm>

#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

// The providers of the PIE reference; URLs and habits from the services' public documentation.
struct Provider {
  std::string_view id, name, authorization_url, token_url, user_info_url, revoke_url;
  std::string_view scope_separator, token_auth_method, account_pointer;
  bool pkce, json;
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
       false,
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
       false,
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
       true,
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
  oauth.token_body_is_json = provider.json;
  for (const auto& [name, value] : provider.authorize_params) {
    oauth.authorize_params.push_back({{name, span}, Literal(value, span)});
  }
}

// What the manifest says wins over what the provider brings.
void MergeParams(MapReader& map, std::string_view key, const TemplateScope& scope,
                 std::vector<NamedTemplate>& params, Diagnostics& diags) {
  std::vector<NamedTemplate> own;
  ReadTemplateMap(map, key, scope, own, diags);
  for (NamedTemplate& param : own) {
    std::erase_if(params, [&](const auto& p) { return p.first.value == param.first.value; });
    params.push_back(std::move(param));
  }
}

class OAuthResolver {
 public:
  OAuthResolver(const Node& node, const Connector& connector, Diagnostics& diags)
      : node_(node),
        connector_(connector),
        diags_(diags),
        map_(node, "'oauth'", diags),
        scope_{connector} {}

  std::optional<OAuthSpec> Resolve() {
    if (!map_.ok()) return std::nullopt;
    oauth_.span = node_.key;
    ReadProvider();
    ReadUrls();
    MergeParams(map_, "extraParams", scope_, oauth_.authorize_params, diags_);
    ReadPointer(map_, "account", oauth_.account_pointer, diags_);
    map_.RequireText("clientIdSecret", oauth_.client_id_secret);
    if (oauth_.request_token_url.empty()) {
      ReadVersion2();
    } else {
      ReadVersion1();
    }
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

  // OAuth 1.0a signs requests; scopes, PKCE and the rest of 2.0 are not part of it.
  void ReadVersion1() {
    map_.RequireText("clientSecretSecret", oauth_.client_secret_secret);
    oauth_.signature_method = "HMAC-SHA1";
    map_.Choice("signatureMethod", {"HMAC-SHA1", "HMAC-SHA256", "PLAINTEXT"},
                oauth_.signature_method);
    oauth_.pkce = false;
    for (const char* key :
         {"scopes", "scopeSeparator", "pkce", "tokenAuthMethod", "tokenBody", "tokenParams",
          "paramNames", "reply", "refreshUrl", "exchange", "renewal"}) {
      const Node* node = map_.Find(key);
      if (node == nullptr) continue;
      diags_.Error(node->key, "conflicting-keys",
                   Quoted(key) + " is OAuth 2.0, 'requestTokenUrl' is OAuth 1.0a");
    }
  }

  void ReadVersion2() {
    map_.TextList("scopes", oauth_.scopes);
    map_.Text("scopeSeparator", oauth_.scope_separator);
    ReadClientSecret();
    map_.Boolean("pkce", oauth_.pkce);
    MergeParams(map_, "tokenParams", scope_, oauth_.token_params, diags_);
    std::string body = oauth_.token_body_is_json ? "json" : "form";
    map_.Choice("tokenBody", {"form", "json"}, body);
    oauth_.token_body_is_json = body == "json";
    ReadParamNames();
    if (map_.Text("reply", oauth_.reply_pointer)) ExpectPointer(oauth_.reply_pointer, diags_);
    ReadTemplate(map_, "refreshUrl", scope_, oauth_.refresh_url, diags_);
    ReadTrade("exchange", oauth_.exchange);
    ReadTrade("renewal", oauth_.renewal);
  }

  // What a provider calls otherwise than RFC 6749.
  void ReadParamNames() {
    static const std::vector<std::string> kNames = {
        "client_id", "client_secret", "code", "redirect_uri", "scope", "refresh_token"};
    map_.TextMap("paramNames", oauth_.param_names);
    for (const auto& [name, own] : oauth_.param_names) {
      if (std::find(kNames.begin(), kNames.end(), name.value) != kNames.end()) continue;
      diags_.Error(name.span, "bad-choice",
                   "'paramNames': expected one of " + QuotedList(kNames) + ", found " +
                       Quoted(name.value) + DidYouMean(name.value, kNames));
    }
  }

  void ReadTrade(const char* key, TradeSpec& trade) {
    const Node* node = map_.Find(key);
    if (node == nullptr) return;
    MapReader map(*node, Quoted(key), diags_);
    if (!map.ok()) return;
    if (map.Require("url")) ReadTemplate(map, "url", scope_, trade.url, diags_);
    map.RequireText("tokenParam", trade.token_param);
    ReadTemplateMap(map, "params", scope_, trade.params, diags_);
    map.Finish();
  }

  void ReadUrls() {
    const TemplateScope& scope = scope_;
    bool custom = oauth_.provider.value == "custom" && node_.Find("provider") != nullptr;
    for (auto [key, url] : {std::pair("authorizationUrl", &oauth_.authorization_url),
                            std::pair("tokenUrl", &oauth_.token_url)}) {
      if (ReadTemplate(map_, key, scope, *url, diags_) || !custom) continue;
      diags_.Error(node_.key, "missing-key",
                   "'oauth' needs a key " + Quoted(key) + " with provider 'custom'");
    }
    ReadTemplate(map_, "requestTokenUrl", scope, oauth_.request_token_url, diags_);
    ReadUserInfo();
    ReadTemplate(map_, "revokeUrl", scope, oauth_.revoke_url, diags_);
  }

  // "https://..", or "POST https://.." where a service wants that.
  void ReadUserInfo() {
    LocatedString text;
    if (!map_.Text("userInfoUrl", text)) return;
    if (text->find(' ') != std::string::npos) {
      LocatedString url;
      if (!SplitRequest(text, oauth_.user_info_method, url, diags_)) return;
      text = url;
    }
    oauth_.user_info_url = ResolveTemplate(text, scope_, diags_);
  }

  void ReadClientSecret() {
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
  TemplateScope scope_;
  OAuthSpec oauth_;
};

}  // namespace

void ResolveOAuth(const Node& node, Connector& connector, Diagnostics& diags) {
  connector.oauth = OAuthResolver(node, connector, diags).Resolve();
}

}  // namespace pie::gen
