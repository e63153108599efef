// Connection fields that a sign-in brings.
#include <algorithm>

#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

// Whether the field decides the host in this URL, or a part of it.
bool DecidesHost(const TemplateText& url, const std::string& field) {
  std::string before;
  for (const TemplatePart& part : url.parts) {
    size_t host = before.find("://");
    bool in_path = host != std::string::npos && before.find('/', host + 3) != std::string::npos;
    if (in_path) return false;
    if (part.kind == RefKind::kConnection && part.text == field) return true;
    // A reference at the start is a whole origin.
    before += part.kind == RefKind::kLiteral ? part.text
              : host == std::string::npos    ? "x://x"
                                             : "x";
  }
  return false;
}

// Whoever calls the callback chooses the value. Without a bound it would say where the client's
// secret is sent.
void CheckCallback(const Connector& connector, const ConnectionField& field, Diagnostics& diags) {
  if (!field.pattern.empty() || !field.options.empty()) return;
  std::vector<const TemplateText*> urls = {&field.source_url};
  if (connector.api) urls.push_back(&connector.api->base_url);
  if (connector.oauth) {
    urls.push_back(&connector.oauth->token_url);
    urls.push_back(&connector.oauth->user_info_url);
    urls.push_back(&connector.oauth->revoke_url);
  }
  bool host = std::any_of(urls.begin(), urls.end(), [&](const TemplateText* url) {
    return DecidesHost(*url, field.wire.value);
  });
  if (!host) return;
  diags.Error(field.span, "open-callback",
              Quoted(field.wire.value) +
                  " comes from the browser and decides a host: give it 'options' or a 'pattern'");
}

bool UsesField(const AuthSpec& auth, const TemplateText& base_url) {
  std::vector<TemplateText> texts = {auth.value,        auth.username,  auth.password,
                                     auth.token_url,    auth.client_id, auth.client_secret,
                                     auth.key,          auth.key_id,    auth.token,
                                     auth.token_secret, auth.realm,     base_url};
  for (const auto* list : {&auth.members, &auth.token_params, &auth.token_headers, &auth.claims}) {
    for (const auto& [name, text] : *list) texts.push_back(text);
  }
  return std::any_of(texts.begin(), texts.end(), [](const TemplateText& text) {
    return std::any_of(text.parts.begin(), text.parts.end(),
                       [](const TemplatePart& part) { return part.kind == RefKind::kConnection; });
  });
}

// A connection that was signed in uses 'oauth'; of the others the fields tell which is meant.
void CheckAlternatives(const ApiSpec& api, Diagnostics& diags) {
  if (api.other_auth.empty()) return;
  std::vector<const AuthSpec*> all = {&api.auth};
  for (const AuthSpec& other : api.other_auth) all.push_back(&other);
  for (const AuthSpec* auth : all) {
    const TemplateText& base_url = auth == &api.auth ? api.base_url : auth->base_url;
    if (auth->kind == AuthKind::kOAuth || UsesField(*auth, base_url)) continue;
    diags.Error(auth->span, "auth-choice",
                "one of several kinds of 'auth' must be 'oauth' or use a field of 'connection': "
                "what a connection holds decides which one is meant");
  }
}

}  // namespace

void CheckSignIn(const Connector& connector, Diagnostics& diags) {
  if (connector.api) CheckAlternatives(*connector.api, diags);
  for (const ConnectionField& field : connector.connection) {
    if (field.source == FieldSource::kUser) continue;
    if (!connector.oauth) {
      diags.Error(field.span, "missing-section",
                  Quoted(field.wire.value) +
                      " comes from a sign-in, but the manifest has no section 'oauth'");
      continue;
    }
    bool lookup = field.source == FieldSource::kLookup;
    if (lookup && field.source_url.empty() && connector.oauth->user_info_url.empty()) {
      diags.Error(field.span, "missing-key",
                  "'lookup' needs a key 'url', as 'oauth' has no 'userInfoUrl'");
    }
    if (field.source == FieldSource::kCallback) CheckCallback(connector, field, diags);
  }
}

}  // namespace pie::gen
