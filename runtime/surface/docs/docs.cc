#include "surface/docs/docs.h"

#include "surface/docs/example.h"
#include "surface/docs/html.h"
#include "surface/tool_schema.h"
#include "surface/visible.h"

namespace pie {
namespace {

std::string_view Text(const char* text) { return text ? text : ""; }

std::string_view TitleOf(const ConnectorTable& connector) {
  return connector.display_name ? connector.display_name : connector.name;
}

void Cards(Html& html, const Catalog& catalog, const KeyPolicy* policy) {
  html.Raw("<ul class=\"cards\">\n");
  for (const ConnectorTable* connector : catalog.registry()) {
    if (!IsVisible(*connector, policy)) continue;
    html.Raw("<li>").Link("/docs/" + std::string(connector->name), TitleOf(*connector));
    html.Element("p", Text(connector->description)).Raw("</li>\n");
  }
  html.Raw("</ul>\n");
}

void Setup(Html& html, const ConnectorTable& connector) {
  if (connector.secrets.empty() && !connector.oauth && !connector.connection) return;
  html.Raw("<h2>Set-up</h2>\n");
  if (connector.oauth) {
    html.Raw("<p>Signs in with ")
        .Text(Text(connector.oauth->provider_name ? connector.oauth->provider_name
                                                  : connector.oauth->provider));
    if (!connector.oauth->scopes.empty()) {
      html.Raw(" and asks for");
      for (const char* scope : connector.oauth->scopes) html.Raw(" ").Code(scope);
    }
    html.Raw(".</p>\n");
  }
  if (!connector.secrets.empty()) {
    html.Raw("<table><tr><th>Secret</th><th>Who sets it</th><th></th></tr>\n");
    for (const SecretRow& secret : connector.secrets) {
      html.Raw("<tr><td>").Code(secret.name).Raw("</td><td>");
      html.Text(secret.per_user ? "each user" : "the operator");
      html.Text(secret.required ? "" : ", optional").Raw("</td><td>");
      html.Text(Text(secret.description)).Raw("</td></tr>\n");
    }
    html.Raw("</table>\n");
  }
  html.Block("pie connect " + std::string(connector.name));
}

void Parameters(Html& html, const ObjectTable* params) {
  if (!params || params->fields.empty()) return;
  html.Raw("<table><tr><th>Parameter</th><th>Type</th><th></th></tr>\n");
  for (const FieldRow& field : params->fields) {
    html.Raw("<tr><td>").Code(field.name);
    if (field.flags & FieldRow::kRequired) html.Raw(" <span class=\"tag\">required</span>");
    html.Raw("</td><td>").Text(TypeText(field)).Raw("</td><td>").Text(Text(field.description));
    if (field.default_json) html.Raw(" Default ").Code(field.default_json).Raw(".");
    html.Raw("</td></tr>\n");
  }
  html.Raw("</table>\n");
}

void Actions(Html& html, const ConnectorTable& connector, std::string_view base,
             const KeyPolicy* policy) {
  if (connector.actions.empty()) return;
  html.Raw("<h2>Actions</h2>\n");
  for (const ActionRow& action : connector.actions) {
    if (!IsVisible(connector, action, policy)) continue;
    const char* effect = EffectName(action.effect);
    html.Raw("<h3 id=\"").Text(action.name).Raw("\">").Code(action.name);
    html.Raw(std::string("<span class=\"tag ") + effect + "\">" + effect + "</span></h3>\n");
    html.Paragraphs(Text(action.description));
    Parameters(html, action.params);
    html.Block(ActionCurl(connector, action, base, "$PIE_KEY"));
  }
}

void EventsAndTables(Html& html, const ConnectorTable& connector) {
  bool events = false;
  auto add = [&](const char* name, std::string_view what) {
    if (!events) html.Raw("<h2>Events</h2>\n<table>\n");
    events = true;
    html.Raw("<tr><td>").Code(name).Raw("</td><td>").Text(what).Raw("</td></tr>\n");
  };
  for (const TriggerRow& trigger : connector.triggers) {
    for (const EventRow& event : trigger.events) add(event.name, Text(event.description));
    for (const PollRow& poll : trigger.polls) {
      const char* action = connector.actions.data[poll.action].name;
      add(poll.event, std::string(Text(trigger.description)) + " By polling " + action + '.');
    }
  }
  if (events) html.Raw("</table>\n");
  if (connector.tables.empty()) return;
  html.Raw("<h2>Tables</h2>\n");
  for (const TableRow& table : connector.tables) {
    html.Raw("<h3>").Code(table.name).Raw("</h3>\n<table>\n");
    for (const ColumnRow& column : table.columns) {
      html.Raw("<tr><td>").Code(column.name).Raw("</td><td>");
      html.Text(column.definition).Raw("</td></tr>\n");
    }
    html.Raw("</table>\n");
  }
}

// Clients send the list of tools with every question; beyond this it is longer than the question.
constexpr size_t kManyTools = 100;

}  // namespace

std::string Docs::StartPage(std::string_view base, bool sandbox, const KeyPolicy* policy) const {
  Html html;
  std::string address(base);
  html.Raw("<h1>Your connectors are being served</h1>\n<p class=\"lead\">");
  html.Text(std::to_string(catalog_.registry().count) + " connectors, " +
            std::to_string(catalog_.tools().size()) + " tools.");
  if (sandbox) html.Text(" Sandbox: recorded cases answer instead of the services.");
  html.Raw("</p>\n<table>\n<tr><th>MCP</th><td>").Code(address + "/mcp");
  html.Raw("</td></tr>\n<tr><th>REST</th><td>").Code(address + "/api/tools");
  html.Raw("</td></tr>\n<tr><th>Docs</th><td>").Link("/docs", address + "/docs");
  html.Raw("</td></tr>\n<tr><th>Health</th><td>").Link("/healthz", address + "/healthz");
  html.Raw("</td></tr>\n</table>\n<h2>Try it</h2>\n<p>");
  html.Raw("The key is the one that <code>pie serve</code> printed when it started.</p>\n");
  std::string example = policy ? "" : ExampleCurl(catalog_, base, "$PIE_KEY");
  if (example.empty()) {
    example = "curl " + address + "/api/tools -H \"Authorization: Bearer $PIE_KEY\"";
  }
  html.Block("export PIE_KEY=pie_...\n" + example);
  html.Raw("<h2>Connect an agent</h2>\n");
  html.Block("{\n  \"mcpServers\": {\n    \"pie\": {\n      \"url\": \"" + address +
             "/mcp\",\n      \"headers\": {\"Authorization\": \"Bearer pie_...\"}\n    }\n  }\n}");
  if (catalog_.tools().size() > kManyTools) {
    html.Raw("<p>Models choose badly from so many tools. Give each agent a key of its own: with ");
    html.Code("pie key create --discover").Raw(" it searches them, with ");
    html.Code("--allow github").Raw(" it has those of one connector.</p>\n");
  }
  html.Raw("<h2>Connectors</h2>\n");
  Cards(html, catalog_, policy);
  return html.Page("pie");
}

std::string Docs::List(const KeyPolicy* policy) const {
  Html html;
  html.Raw("<h1>Connectors</h1>\n");
  Cards(html, catalog_, policy);
  return html.Page("Connectors");
}

std::string Docs::NotFound() const {
  Html html;
  html.Raw("<h1>No such page</h1>\n<p>").Link("/docs", "All connectors").Raw("</p>\n");
  return html.Page("No such page");
}

std::string Docs::Connector(const ConnectorTable& connector, std::string_view base,
                            const KeyPolicy* policy) const {
  Html html;
  html.Element("h1", TitleOf(connector));
  html.Element("p class=\"lead\"", Text(connector.description)).Raw("\n");
  Setup(html, connector);
  if (connector.tier == Tier::kSkill && connector.body) {
    html.Raw("<h2>Text</h2>\n").Block(connector.body);
  }
  Actions(html, connector, base, policy);
  EventsAndTables(html, connector);
  return html.Page(TitleOf(connector));
}

}  // namespace pie
