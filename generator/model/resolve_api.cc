// `api`: base address, authentication, habits of the service.
#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

void ResolveLimits(const Node& node, ApiLimits& limits, Diagnostics& diags) {
  MapReader map(node, "'limits'", diags);
  map.Text("retryAfter", limits.retry_after);
  map.Text("remaining", limits.remaining);
  map.Text("resetAt", limits.reset_at);
  map.Choice("resetFormat", {"epoch", "epochMs", "seconds", "date"}, limits.reset_format);
  map.Number("perSecond", limits.per_second);
  map.Number("perMinute", limits.per_minute);
  map.Whole("concurrency", 1, 1000, limits.concurrency);
  map.Finish();
}

void ResolveVerify(const Node& node, VerifySpec& verify, Diagnostics& diags) {
  verify.span = node.key;
  LocatedString path;
  if (node.IsScalar()) {
    if (SplitRequest({node.text, node.span}, verify.method, path, diags)) verify.path = path.value;
    return;
  }
  MapReader map(node, "'verify'", diags);
  LocatedString request;
  if (map.RequireText("request", request) && SplitRequest(request, verify.method, path, diags)) {
    verify.path = path.value;
  }
  ReadPointer(map, "account", verify.account_pointer, diags);
  map.Finish();
}

// One kind, or a list of alternatives.
void ResolveAuths(const Node& node, const Connector& connector, ApiSpec& api, Diagnostics& diags) {
  if (!node.IsSequence() || node.items.empty()) {
    api.auth = ResolveAuth(node, connector, diags);
    return;
  }
  api.auth = ResolveAuth(node.items[0], connector, diags);
  for (size_t i = 1; i < node.items.size(); ++i) {
    api.other_auth.push_back(ResolveOtherAuth(node.items[i], connector, diags));
  }
}

}  // namespace

void ResolveApi(const Node& node, Connector& connector, Diagnostics& diags) {
  MapReader map(node, "'api'", diags);
  if (!map.ok()) return;
  ApiSpec api;
  api.span = node.key;
  TemplateScope scope{connector};
  if (map.Require("baseUrl") != nullptr) ReadTemplate(map, "baseUrl", scope, api.base_url, diags);
  api.auth.span = node.key;
  if (const Node* auth = map.Find("auth")) {
    ResolveAuths(*auth, connector, api, diags);
  } else if (connector.oauth) {
    api.auth.kind = AuthKind::kOAuth;
    api.auth.name = "Authorization";
    api.auth.prefix = "Bearer ";
  }
  ReadTemplateMap(map, "headers", scope, api.headers, diags);
  ReadTemplateMap(map, "query", scope, api.query, diags);
  if (const Node* errors = map.Find("errors")) ResolveErrors(*errors, api.errors, diags);
  if (const Node* limits = map.Find("limits")) ResolveLimits(*limits, api.limits, diags);
  if (const Node* verify = map.Find("verify")) ResolveVerify(*verify, api.verify, diags);
  map.Text("graphql", api.graphql);
  map.Finish();
  connector.api = std::move(api);
}

}  // namespace pie::gen
