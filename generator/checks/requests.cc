// HTTP bindings can be sent.
#include <algorithm>

#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

void CheckHeaders(const std::vector<Binding>& headers, Diagnostics& diags) {
  for (const Binding& header : headers) {
    if (header.path.empty() || IsHeaderName(header.path[0])) continue;
    diags.Error(header.span, "bad-header", Quoted(header.path[0]) + " is not a header name");
  }
}

// A value of the caller must not choose whom the user's token is sent to.
void CheckHost(const HttpBinding& http, Diagnostics& diags) {
  if (!http.path.text.starts_with("https://")) return;
  std::string before;
  for (const TemplatePart& part : http.path.parts) {
    bool in_host = before.find('/', 8) == std::string::npos;
    if (part.kind == RefKind::kParam && in_host) {
      diags.Error(part.span, "param-in-host",
                  "parameter " + Quoted(part.text) + " must not decide the host of a request");
    }
    before += part.kind == RefKind::kLiteral ? part.text : "x";
  }
}

void CheckPathParams(const Action& action, Diagnostics& diags) {
  for (const TemplatePart& part : action.http->path.parts) {
    if (part.kind != RefKind::kParam) continue;
    const FieldSpec* field = FindWire(action.params.fields, part.text);
    if (field == nullptr) continue;
    TypeKind kind = field->type.kind;
    if (kind == TypeKind::kObject || kind == TypeKind::kMap || kind == TypeKind::kList) {
      diags.Error(
          part.span, "bad-path-param",
          "parameter " + Quoted(part.text) + " is a list or an object and cannot stand in a path");
    }
  }
}

// Credentials that are members of the body need one that has members.
void CheckBodyAuth(const Connector& connector, const Action& action, Diagnostics& diags) {
  std::vector<AuthSpec> kinds;
  if (action.auth) {
    kinds = {*action.auth};
  } else if (connector.api) {
    kinds = connector.api->other_auth;
    kinds.push_back(connector.api->auth);
  }
  const HttpBinding& http = *action.http;
  if (std::none_of(kinds.begin(), kinds.end(),
                   [](const AuthSpec& auth) { return auth.kind == AuthKind::kBody; })) {
    return;
  }
  bool bodiless = http.method == "GET" || http.method == "HEAD";
  bool fits = http.body_kind == BodyKind::kNone || http.body_kind == BodyKind::kJson ||
              http.body_kind == BodyKind::kForm || http.body_kind == BodyKind::kGraphql;
  if (!bodiless && fits) return;
  diags.Error(http.span, "no-body-auth",
              "'auth' adds members to a JSON or form body, and this request has none");
}

}  // namespace

void CheckRequests(const Connector& connector, Diagnostics& diags) {
  if (connector.api) {
    for (const auto& [name, value] : connector.api->headers) {
      if (!IsHeaderName(name.value)) {
        diags.Error(name.span, "bad-header", Quoted(name.value) + " is not a header name");
      }
    }
  }
  for (const Action& action : connector.actions) {
    if (!action.http) continue;
    const HttpBinding& http = *action.http;
    bool absolute = http.path.text.starts_with("https://");
    if (!connector.api && !absolute) {
      diags.Error(http.span, "missing-section", "a request needs a section 'api' with 'baseUrl'");
    }
    bool bodiless = http.method == "GET" || http.method == "HEAD";
    if (bodiless && http.body_kind != BodyKind::kNone && http.graphql.empty()) {
      diags.Warning(http.span, "body-on-get",
                    "a " + http.method + " request has no body by custom; use 'query'");
    }
    if (action.effect == Effect::kRead && (http.method == "DELETE" || http.method == "PUT")) {
      diags.Warning(
          http.span, "effect-mismatch",
          "action " + Quoted(action.wire.value) + " is declared 'read' but sends " + http.method);
    }
    CheckHeaders(http.headers, diags);
    CheckHost(http, diags);
    CheckPathParams(action, diags);
    CheckBodyAuth(connector, action, diags);
    const std::string& key = action.idempotency.header;
    if (!key.empty() && !IsHeaderName(key)) {
      diags.Error(action.span, "bad-header", Quoted(key) + " is not a header name");
    }
  }
}

}  // namespace pie::gen
