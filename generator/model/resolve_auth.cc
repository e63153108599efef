// `api.auth` and the `auth` of one action.
#include <algorithm>

#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

const std::vector<std::string> kKinds(std::begin(kAuthKinds), std::end(kAuthKinds));

AuthKind KindOf(std::string_view name) {
  for (size_t i = 0; i < kKinds.size(); ++i) {
    if (kKinds[i] == name) return static_cast<AuthKind>(i);
  }
  return AuthKind::kNone;
}

// Secrets that can serve as the API credential when the manifest names none.
std::vector<LocatedString> CandidateSecrets(const Connector& connector) {
  std::vector<LocatedString> names;
  for (const auto* secrets : {&connector.developer_secrets, &connector.user_secrets}) {
    for (const Secret& secret : *secrets) {
      bool oauth =
          connector.oauth && (connector.oauth->client_id_secret.value == secret.wire.value ||
                              connector.oauth->client_secret_secret.value == secret.wire.value);
      if (!oauth) names.push_back(secret.wire);
    }
  }
  for (const ConnectionField& field : connector.connection) {
    if (field.secret) names.push_back(field.wire);
  }
  return names;
}

class AuthResolver {
 public:
  AuthResolver(const Node& node, const Connector& connector, bool other, Diagnostics& diags)
      : node_(node), connector_(connector), other_(other), diags_(diags), scope_{connector} {
    auth_.span = node.span;
  }

  AuthSpec Resolve() {
    if (node_.IsScalar()) {
      ReadKind(node_);
      Node empty;
      empty.kind = Node::Kind::kMap;
      empty.span = node_.span;
      empty.key = node_.span;
      MapReader map(empty, "'auth'", diags_);
      ReadDetails(map);
      map.Finish();
      return auth_;
    }
    MapReader map(node_, "'auth'", diags_);
    if (!map.ok()) return auth_;
    const Node* type = map.Require("type");
    if (type && !ReadKind(*type)) return auth_;  // which keys belong here is not known
    ReadDetails(map);
    if (other_) ReadTemplate(map, "baseUrl", scope_, auth_.base_url, diags_);
    map.Finish();
    return auth_;
  }

 private:
  // False for a kind that there is not.
  bool ReadKind(const Node& node) {
    std::optional<LocatedString> name = ReadText(node, "'auth'", diags_);
    if (!name) return false;
    auth_.kind = KindOf(name->value);
    if (auth_.kind == AuthKind::kNone && name->value != "none") {
      diags_.Error(name->span, "bad-choice",
                   "'auth': expected one of " + QuotedList(kKinds) + ", found " +
                       Quoted(name->value) + DidYouMean(name->value, kKinds));
      return false;
    }
    if (auth_.kind == AuthKind::kOAuth && !connector_.oauth) {
      diags_.Error(name->span, "missing-section",
                   "'auth' is 'oauth', but the manifest has no section 'oauth'");
    }
    return true;
  }

  void ReadDetails(MapReader& map) {
    switch (auth_.kind) {
      case AuthKind::kNone:
        break;
      case AuthKind::kOAuth:
        ReadCarrier(map);
        break;
      case AuthKind::kBearer:
      case AuthKind::kHeader:
      case AuthKind::kQuery:
        ReadKey(map);
        break;
      case AuthKind::kBody:
        ReadBody(map);
        break;
      case AuthKind::kBasic:
        ReadBasic(map);
        if (auth_.username.empty() && auth_.password.empty()) Missing(map, "username");
        break;
      case AuthKind::kOAuth1:
        ReadOAuth1(map);
        break;
      case AuthKind::kClientCredentials:
        ReadClientCredentials(map);
        break;
      case AuthKind::kTwoStep:
        ReadTwoStep(map);
        break;
      case AuthKind::kJwt:
        ReadJwt(map);
        break;
    }
  }

  void Missing(const MapReader& map, std::string_view key) {
    diags_.Error(map.node().key, "missing-key", "'auth' needs a key " + Quoted(key));
  }

  // Where the credential goes.
  void ReadCarrier(MapReader& map) {
    bool query = auth_.kind == AuthKind::kQuery;
    bool named = auth_.kind == AuthKind::kHeader || query;
    auth_.name = "Authorization";
    auth_.prefix = named ? "" : "Bearer ";
    LocatedString name;
    if (named && !map.RequireText("name", name)) return;
    if (named || map.Text("name", name)) auth_.name = name.value;
    if (!query) map.Text("prefix", auth_.prefix);
  }

  void ReadBasic(MapReader& map) {
    ReadTemplate(map, "username", scope_, auth_.username, diags_);
    ReadTemplate(map, "password", scope_, auth_.password, diags_);
  }

  void ReadKey(MapReader& map) {
    ReadCarrier(map);
    ReadValue(map);
  }

  void ReadBody(MapReader& map) {
    if (const Node* members = map.Find("members")) {
      ReadTemplateMap(map, "members", scope_, auth_.members, diags_);
      for (const char* other : {"name", "secret", "value"}) {
        if (map.Find(other) == nullptr) continue;
        diags_.Error(members->key, "conflicting-keys",
                     "'members' and " + Quoted(other) + " exclude each other");
      }
      if (auth_.members.empty()) Missing(map, "name");
      return;
    }
    LocatedString name;
    bool named = map.RequireText("name", name);
    ReadValue(map);
    if (named) auth_.members.emplace_back(name, std::move(auth_.value));
    auth_.value = TemplateText();
  }

  // 'secret' or 'value': the credential itself.
  void ReadValue(MapReader& map) {
    LocatedString secret;
    bool has_secret = map.Text("secret", secret);
    bool has_value = ReadTemplate(map, "value", scope_, auth_.value, diags_);
    if (has_secret && has_value) {
      diags_.Error(secret.span, "conflicting-keys", "'secret' and 'value' exclude each other");
    } else if (has_secret && IsDeclared(secret)) {
      auth_.value = ResolveTemplate({"{" + secret.value + "}", secret.span}, scope_, diags_);
    } else if (!has_secret && !has_value) {
      GuessSecret(map);
    }
  }

  bool IsDeclared(const LocatedString& secret) {
    std::vector<std::string> known;
    for (const Secret& each : connector_.developer_secrets) known.push_back(each.wire);
    for (const Secret& each : connector_.user_secrets) known.push_back(each.wire);
    for (const ConnectionField& each : connector_.connection) known.push_back(each.wire);
    if (std::find(known.begin(), known.end(), secret.value) != known.end()) return true;
    diags_.Error(secret.span, "undeclared-secret",
                 "secret " + Quoted(secret.value) +
                     " is not declared in 'developerSecrets', 'userSecrets' or 'connection'" +
                     DidYouMean(secret.value, known));
    return false;
  }

  void GuessSecret(const MapReader& map) {
    std::vector<LocatedString> names = CandidateSecrets(connector_);
    if (names.size() == 1) {
      auth_.value = ResolveTemplate({"{" + names[0].value + "}", auth_.span}, scope_, diags_);
      return;
    }
    std::vector<std::string> texts;
    for (const LocatedString& name : names) texts.push_back(name.value);
    diags_.Error(map.node().key, "missing-key",
                 texts.empty() ? "'auth' needs a secret, but none is declared"
                               : "'auth' needs a key 'secret': one of " + QuotedList(texts));
  }

  void ReadTokenUrl(MapReader& map, bool required) {
    if (!ReadTemplate(map, "tokenUrl", scope_, auth_.token_url, diags_) && required) {
      Missing(map, "tokenUrl");
    }
  }

  void ReadClientCredentials(MapReader& map) {
    ReadCarrier(map);
    ReadTokenUrl(map, true);
    bool id = ReadTemplate(map, "clientId", scope_, auth_.client_id, diags_);
    bool secret = ReadTemplate(map, "clientSecret", scope_, auth_.client_secret, diags_);
    if (!id) Missing(map, "clientId");
    if (!secret) Missing(map, "clientSecret");
    map.TextList("scopes", auth_.scopes);
    map.Choice("tokenAuthMethod", {"post", "basic"}, auth_.token_auth_method);
    std::string body = "form";
    map.Choice("tokenBody", {"form", "json"}, body);
    auth_.token_body_is_form = body == "form";
    ReadTemplateMap(map, "params", scope_, auth_.token_params, diags_);
    ReadTemplateMap(map, "headers", scope_, auth_.token_headers, diags_);
    auth_.token_pointer = "/access_token";
    auth_.expires_pointer = "/expires_in";
    ReadReply(map);
  }

  void ReadReply(MapReader& map) {
    ReadPointer(map, "token", auth_.token_pointer, diags_);
    ReadPointer(map, "expires", auth_.expires_pointer, diags_);
    map.Whole("lifetime", 1, 366 * 86400, auth_.lifetime_seconds);
  }

  void ReadTwoStep(MapReader& map) {
    ReadCarrier(map);
    ReadTokenUrl(map, true);
    map.Choice("method", {"GET", "POST", "PUT"}, auth_.token_method);
    const Node* json = map.Find("json");
    if (json && ExpectMap(*json, "'json'", diags_)) ReadMembers(*json, "");
    auth_.token_body_is_form = ReadTemplateMap(map, "form", scope_, auth_.token_params, diags_);
    if (json && auth_.token_body_is_form) {
      diags_.Error(map.node().key, "conflicting-keys", "'json' and 'form' exclude each other");
    }
    ReadBasic(map);
    ReadTemplateMap(map, "headers", scope_, auth_.token_headers, diags_);
    ReadReply(map);
    if (auth_.token_pointer.empty()) Missing(map, "token");
  }

  // The members of a JSON body; those of maps within it by their JSON pointers.
  void ReadMembers(const Node& map, const std::string& above) {
    for (const Member& member : map.members) {
      std::string name = above;
      bool inner = member.value.IsMap();
      if (inner || !above.empty()) name += "/" + PointerStep(member.key.value);
      if (inner) {
        ReadMembers(member.value, name);
        continue;
      }
      std::optional<LocatedString> text = ReadText(member.value, "'json'", diags_);
      if (!text) continue;
      LocatedString wire = member.key;
      if (!above.empty()) wire.value = name;
      auth_.token_params.emplace_back(wire, ResolveTemplate(*text, scope_, diags_));
    }
  }

  static std::string PointerStep(std::string_view name) {
    std::string step;
    for (char c : name) step += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return step;
  }

  void ReadJwt(MapReader& map) {
    ReadCarrier(map);
    auth_.algorithm = "RS256";
    map.Choice("algorithm", {"HS256", "HS384", "HS512", "RS256", "PS256", "ES256"},
               auth_.algorithm);
    if (!ReadTemplate(map, "key", scope_, auth_.key, diags_)) Missing(map, "key");
    LocatedString encoding;
    if (map.Choice("keyEncoding", {"text", "hex", "base64"}, encoding)) {
      auth_.key_encoding = encoding.value;
      if (!auth_.algorithm.starts_with("HS")) {
        diags_.Error(encoding.span, "conflicting-keys",
                     "'keyEncoding' is for algorithms HS256, HS384 and HS512; the key of " +
                         Quoted(auth_.algorithm) + " is PEM");
      }
    }
    ReadTemplate(map, "keyId", scope_, auth_.key_id, diags_);
    ReadTemplateMap(map, "claims", scope_, auth_.claims, diags_);
    auth_.lifetime_seconds = 3600;
    map.Whole("lifetime", 1, 86400, auth_.lifetime_seconds);
    ReadTokenUrl(map, false);
    auth_.exchange = !auth_.token_url.empty();
    map.TextList("scopes", auth_.scopes);
    if (!auth_.exchange) return;
    ReadTemplateMap(map, "params", scope_, auth_.token_params, diags_);
    ReadTemplateMap(map, "headers", scope_, auth_.token_headers, diags_);
    map.Choice("tokenAuthMethod", {"post", "bearer"}, auth_.token_auth_method);
    map.Text("assertionParam", auth_.assertion_param);
    ReadPointer(map, "token", auth_.token_pointer, diags_);
    ReadPointer(map, "expires", auth_.expires_pointer, diags_);
    auth_.token_body_is_form = true;
  }

  void ReadOAuth1(MapReader& map) {
    auth_.algorithm = "HMAC-SHA1";
    map.Choice("algorithm", {"HMAC-SHA1", "HMAC-SHA256", "PLAINTEXT"}, auth_.algorithm);
    if (!ReadTemplate(map, "consumerKey", scope_, auth_.client_id, diags_)) {
      Missing(map, "consumerKey");
    }
    if (!ReadTemplate(map, "consumerSecret", scope_, auth_.client_secret, diags_)) {
      Missing(map, "consumerSecret");
    }
    // Without these a service knows the consumer only.
    bool token = ReadTemplate(map, "token", scope_, auth_.token, diags_);
    bool secret = ReadTemplate(map, "tokenSecret", scope_, auth_.token_secret, diags_);
    if (token != secret) Missing(map, token ? "tokenSecret" : "token");
    ReadTemplate(map, "realm", scope_, auth_.realm, diags_);
  }

  const Node& node_;
  const Connector& connector_;
  const bool other_;
  Diagnostics& diags_;
  TemplateScope scope_;
  AuthSpec auth_;
};

}  // namespace

AuthSpec ResolveAuth(const Node& node, const Connector& connector, Diagnostics& diags) {
  return AuthResolver(node, connector, false, diags).Resolve();
}

AuthSpec ResolveOtherAuth(const Node& node, const Connector& connector, Diagnostics& diags) {
  return AuthResolver(node, connector, true, diags).Resolve();
}

}  // namespace pie::gen
