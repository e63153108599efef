// What is shown and how it runs: widget, public app, MCP resources and prompts, runtime, pricing.
#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {

void ResolveRuntime(const Node& node, Connector& connector, Diagnostics& diags) {
  MapReader map(node, "'runtime'", diags);
  connector.runtime.span = node.key;
  map.Boolean("persistent", connector.runtime.persistent);
  map.Whole("timeoutMs", 1, 3600000, connector.runtime.timeout_ms);
  map.Whole("maxSessionAge", 1, uint64_t{365} * 86400000, connector.runtime.max_session_age_ms);
  map.Finish();
}

void ResolveBudget(const Node& node, Connector& connector, Diagnostics& diags) {
  MapReader map(node, "'budget'", diags);
  map.Whole("requests", 1, 100000, connector.budget.requests);
  map.Whole("seconds", 1, 3600, connector.budget.seconds);
  if (const Node* bytes = map.Find("bytes")) {
    ReadBytes(*bytes, "bytes", connector.budget.bytes, diags);
  }
  map.Finish();
}

void ResolvePricing(const Node& node, Connector& connector, Diagnostics& diags) {
  constexpr uint64_t kMost = uint64_t{1} << 40;
  Pricing& pricing = connector.pricing;
  pricing.present = true;
  MapReader map(node, "'pricing'", diags);
  map.Whole("installPriceCents", 0, kMost, pricing.install_price_cents);
  map.Whole("monthlyPriceCents", 0, kMost, pricing.monthly_price_cents);
  map.Whole("perUsageMicrodollars", 0, kMost, pricing.per_usage_microdollars);
  map.Whole("freeUsageQuota", 0, kMost, pricing.free_usage_quota);
  map.Boolean("customUsageEnabled", pricing.custom_usage_enabled);
  map.Whole("maxCustomChargeMicrodollars", 100, kMost, pricing.max_custom_charge_microdollars);
  map.Finish();
}

void ResolveWidget(const Node& node, Connector& connector, Diagnostics& diags) {
  Widget& widget = connector.widget;
  MapReader map(node, "'widget'", diags);
  widget.span = node.key;
  map.TextList("allowedScripts", widget.allowed_scripts);
  map.TextList("allowedStyles", widget.allowed_styles);
  map.Whole("maxHeight", 100, 800, widget.max_height);
  map.Whole("defaultHeight", 100, 800, widget.default_height);
  map.Boolean("launchable", widget.launchable);
  map.Finish();
}

void ResolvePublicConfig(const Node& node, Connector& connector, Diagnostics& diags) {
  MapReader map(node, "'public-config'", diags);
  map.RequireText("entry", connector.public_app.entry);
  const Node* routes = map.Find("routes");
  if (routes != nullptr && ExpectSequence(*routes, "'routes'", diags)) {
    for (const Node& item : routes->items) {
      PublicRoute route;
      MapReader entry(item, "route", diags);
      entry.RequireText("path", route.path);
      entry.Boolean("spa", route.spa);
      entry.Finish();
      if (!route.path->empty()) connector.public_app.routes.push_back(std::move(route));
    }
  }
  map.Finish();
}

void ResolveResources(const Node& node, Connector& connector, Diagnostics& diags) {
  if (!ExpectSequence(node, "'resources'", diags)) return;
  for (const Node& item : node.items) {
    Resource resource;
    MapReader map(item, "resource", diags);
    if (!map.ok()) continue;
    resource.span = item.span;
    map.RequireText("name", resource.wire);
    map.RequireText("uri", resource.uri);
    map.Text("title", resource.title);
    map.Text("description", resource.description);
    map.Text("mimeType", resource.mime_type);
    bool text = map.Text("text", resource.text);
    bool blob = map.Text("blob", resource.blob_base64);
    map.Finish();
    if (text && blob) {
      diags.Error(item.span, "conflicting-keys", "'text' and 'blob' exclude each other");
    }
    resource.is_template = resource.uri->find('{') != std::string::npos;
    if (!resource.wire->empty()) connector.resources.push_back(std::move(resource));
  }
}

static void ResolveArguments(const Node& node, Prompt& prompt, Diagnostics& diags) {
  if (!ExpectSequence(node, "'arguments'", diags)) return;
  for (const Node& item : node.items) {
    PromptArgument argument;
    if (item.IsScalar()) {
      argument.wire = {item.text, item.span};
    } else {
      MapReader map(item, "argument", diags);
      if (!map.ok()) continue;
      map.RequireText("name", argument.wire);
      map.Text("title", argument.title);
      map.Text("description", argument.description);
      map.Boolean("required", argument.required);
      map.Finish();
    }
    if (!argument.wire->empty()) prompt.arguments.push_back(std::move(argument));
  }
}

static void ResolveMessages(const Node& node, Prompt& prompt, Diagnostics& diags) {
  if (!ExpectSequence(node, "'messages'", diags)) return;
  for (const Node& item : node.items) {
    PromptMessage message;
    message.role = "user";
    MapReader map(item, "message", diags);
    if (!map.ok()) continue;
    map.Choice("role", {"user", "assistant"}, message.role);
    LocatedString text;
    if (map.RequireText("text", text)) message.text = text.value;
    map.Finish();
    prompt.messages.push_back(std::move(message));
  }
}

void ResolvePrompts(const Node& node, Connector& connector, Diagnostics& diags) {
  if (!ExpectSequence(node, "'prompts'", diags)) return;
  for (const Node& item : node.items) {
    Prompt prompt;
    MapReader map(item, "prompt", diags);
    if (!map.ok()) continue;
    prompt.span = item.span;
    map.RequireText("name", prompt.wire);
    map.Text("title", prompt.title);
    map.Text("description", prompt.description);
    if (const Node* arguments = map.Find("arguments")) ResolveArguments(*arguments, prompt, diags);
    if (const Node* messages = map.Find("messages")) ResolveMessages(*messages, prompt, diags);
    map.Finish();
    if (!prompt.wire->empty()) connector.prompts.push_back(std::move(prompt));
  }
}

}  // namespace pie::gen
