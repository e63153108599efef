// <name>/README.md: what a person needs to set a connector up and to call it.
#include <algorithm>

#include "emit/emit.h"
#include "emit/layout.h"
#include "emit/type_words.h"
#include "source/json_text.h"

namespace pie::gen {
namespace {

std::string EffectWords(Effect effect) {
  switch (effect) {
    case Effect::kRead:
      return "read";
    case Effect::kDestructive:
      return "destructive";
    default:
      return "write";
  }
}

Rendered Row(const std::vector<Rendered>& cells) {
  Rendered row = Code("|");
  for (const Rendered& cell : cells) (row.Add(" ") += cell).Add(" |");
  return row.Add("\n");
}

Rendered CodeList(const std::vector<LocatedString>& texts) {
  Rendered list;
  for (const LocatedString& text : texts) {
    if (!list.empty()) list.Add(", ");
    list += MarkdownCode(text);
  }
  return list;
}

// Nothing, or the text with an empty line behind it.
Rendered Paragraph(const std::string& text) {
  Rendered paragraph = Markdown(text);
  return paragraph.empty() ? paragraph : paragraph.Add("\n\n");
}

// A path that needs no quoting in any shell.
std::string PercentEncoded(const std::string& path) {
  static constexpr std::string_view kSafe =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_.~";
  static constexpr char kHex[] = "0123456789ABCDEF";
  std::string out;
  for (char c : path) {
    unsigned char byte = static_cast<unsigned char>(c);
    if (kSafe.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out.append("%").append(1, kHex[byte >> 4]).append(1, kHex[byte & 15]);
    }
  }
  return out;
}

class DocsEmitter {
 public:
  DocsEmitter(const Prepared& prepared, const std::vector<Example>& examples,
              const Templates& templates)
      : prepared_(prepared),
        connector_(prepared.connector),
        examples_(examples),
        shape_(templates["docs.md.tmpl"]) {}

  Rendered Emit() const {
    const std::string& title = connector_.display_name;
    return TemplateWriter(shape_.main())
        .Set("manifest", Markdown(connector_.path))
        .Set("title", Markdown(title.empty() ? connector_.name.value : title))
        .Set("description", Paragraph(connector_.description))
        .Set("facts", Facts())
        .Set("setup", Setup())
        .Set("connection", ConnectionFields())
        .Set("secrets", Secrets())
        .Set("settings", Settings())
        .Set("actions", Actions())
        .Set("events", Events())
        .Set("tables", Tables())
        .Set("heartbeats", Heartbeats())
        .Set("surface", Surface())
        .Finish();
  }

 private:
  Rendered Fact(const char* what, const Rendered& value) const {
    if (value.empty()) return {};
    return TemplateWriter(shape_.block("fact"))
        .Set("what", Code(what))
        .Set("value", value)
        .Finish();
  }

  Rendered Facts() const {
    Rendered facts = Fact("Connector", MarkdownCode(connector_.name));
    if (connector_.tool) facts += Fact("Tool", MarkdownCode(connector_.tool->name));
    facts += Fact("Version", Markdown(connector_.version));
    Rendered tags;
    for (const std::string& tag : connector_.tags) {
      if (!tags.empty()) tags.Add(", ");
      tags += Markdown(tag);
    }
    facts += Fact("Tags", tags);
    Rendered hosts = CodeList(connector_.egress);
    return (facts += Fact("Hosts it may reach", hosts)).Add("\n");
  }

  // Numbered steps; `<base>` is where the executor can be reached from outside.
  Rendered Setup() const {
    Rendered steps;
    size_t number = 0;
    auto step = [&](const Rendered& text) {
      steps.Add(std::to_string(++number)).Add(". ") += text;
      steps.Add("\n");
    };
    const std::string& name = connector_.name.value;
    if (connector_.oauth) {
      const OAuthSpec& oauth = *connector_.oauth;
      Rendered text = Code("Register an OAuth application with ");
      text += Markdown(oauth.provider_name.empty() ? oauth.provider.value : oauth.provider_name);
      text.Add(". Redirect URL: ") += MarkdownCode("<base>/api/oauth/plugin/" + name + "/callback");
      if (!oauth.scopes.empty()) text.Add(". Scopes: ") += CodeList(oauth.scopes);
      step(text.Add("."));
    }
    if (!connector_.developer_secrets.empty()) {
      step(Code("Give the executor the developer's secrets (below)."));
    }
    for (const Trigger* trigger : Webhooks()) {
      Rendered text = Code("Make a webhook URL with ");
      text += MarkdownCode("pie webhooks create " + name);
      text.Add(" and register it with the service: ");
      text += MarkdownCode("<base>/api/webhooks/" + name + "/<token>");
      if (!trigger->verify.secret.value.empty()) {
        text.Add(". Its signing secret is ") += MarkdownCode(trigger->verify.secret);
      }
      step(text.Add("."));
    }
    bool connects =
        connector_.oauth || !connector_.connection.empty() || !connector_.user_secrets.empty();
    if (connects) {
      step(Code("Connect an account: ") + MarkdownCode("pie connect " + name) + Code("."));
    }
    if (number == 0) return Code("Nothing to do: it works as it is.\n\n");
    return steps.Add("\n");
  }

  std::vector<const Trigger*> Webhooks() const {
    std::vector<const Trigger*> webhooks;
    if (!connector_.automation) return webhooks;
    for (const Trigger& trigger : connector_.automation->triggers) {
      if (trigger.kind == TriggerKind::kWebhook) webhooks.push_back(&trigger);
    }
    return webhooks;
  }

  Rendered Fields(const char* intro, const Rendered& rows) const {
    if (rows.empty()) return {};
    return TemplateWriter(shape_.block("fields"))
        .Set("intro", Code(intro))
        .Set("rows", rows)
        .Finish();
  }

  Rendered ConnectionFields() const {
    Rendered rows;
    for (const ConnectionField& field : connector_.connection) {
      std::string what = field.description.empty() ? field.label : field.description;
      if (!field.example.empty()) what += " Example: " + field.example;
      bool given = field.source == FieldSource::kUser;
      const char* who = !given ? "comes with the sign-in" : field.required ? "yes" : "no";
      rows += Row({MarkdownCode(field.wire), Code(who), Markdown(what)});
    }
    return Fields("What a user gives per connection:", rows);
  }

  Rendered Secrets() const {
    auto list = [](const std::vector<Secret>& secrets) {
      Rendered rows;
      for (const Secret& secret : secrets) {
        rows += Row({MarkdownCode(secret.wire), Code(secret.required ? "yes" : "no"),
                     Markdown(secret.description)});
      }
      return rows;
    };
    return Fields("Secrets of the developer, one value for all users:",
                  list(connector_.developer_secrets)) +
           Fields("Secrets of each user:", list(connector_.user_secrets));
  }

  Rendered Settings() const {
    Rendered rows;
    for (const UserField& field : connector_.user_fields) {
      std::string what = field.label;
      if (!field.description.empty()) what += ". " + field.description;
      if (!field.default_json.empty()) what += ". Default: " + field.default_json;
      rows += Row({MarkdownCode(field.wire), Code(field.required ? "yes" : "no"), Markdown(what)});
    }
    return Fields("Settings of each user:", rows);
  }

  Rendered Actions() const {
    Rendered index, details;
    for (const PreparedAction& action : prepared_.actions) {
      if (action.action->hidden) continue;
      const Action& a = *action.action;
      index += Row({MarkdownCode(a.wire), Code(EffectWords(a.effect)), Markdown(Summary(a))});
      details += Details(action);
    }
    if (details.empty()) return {};
    const ToolSpec& tool = *connector_.tool;
    Rendered how = Paragraph(tool.description);
    return TemplateWriter(shape_.block("actions"))
        .Set("how", how)
        .Set("index", index)
        .Set("details", details)
        .Finish();
  }

  static std::string Summary(const Action& action) {
    if (!action.title.empty()) return action.title;
    size_t end = action.description.find(". ");
    return end == std::string::npos ? action.description : action.description.substr(0, end + 1);
  }

  Rendered ParamRows(const TypeSpec& object, const std::string& prefix, size_t depth) const {
    Rendered rows;
    for (const FieldSpec& field : object.fields) {
      std::string what = field.type.description;
      if (!field.type.default_json.empty()) {
        what += (what.empty() ? "Default: " : " Default: ") + field.type.default_json;
      }
      rows += Row({MarkdownCode(prefix + field.wire.value), TypeWords(field.type),
                   Code(field.required ? "yes" : ""), Markdown(what)});
      const TypeSpec* inner = &field.type;
      std::string path = prefix + field.wire.value;
      while (inner->kind == TypeKind::kList) {
        inner = &inner->element[0];
        path += "[]";
      }
      if (inner->kind == TypeKind::kObject && depth < 3) {
        rows += ParamRows(*inner, path + ".", depth + 1);
      }
    }
    return rows;
  }

  Rendered FieldTable(const char* heading, const TypeSpec& object) const {
    Rendered rows = ParamRows(object, "", 0);
    if (rows.empty()) return {};
    return TemplateWriter(shape_.block("params"))
        .Set("heading", Code(heading))
        .Set("rows", rows)
        .Finish();
  }

  Rendered ResultText(const PreparedAction& action) const {
    if (action.result == nullptr) return {};
    const TypeSpec* object = action.result;
    while (object->kind == TypeKind::kList) object = &object->element[0];
    if (object->kind == TypeKind::kObject) return FieldTable("result", *object);
    return Code("Result: ") + TypeWords(*action.result).Add("\n\n");
  }

  Rendered Notes(const Action& action) const {
    Rendered notes = Fact("Effect", Code(EffectWords(action.effect)));
    notes += Fact("Scopes", CodeList(action.scopes));
    if (connector_.tool->shape == ToolShape::kAction) {
      notes += Fact("Tool", MarkdownCode(action.tool_name));
    }
    return notes.Add("\n");
  }

  Rendered Details(const PreparedAction& action) const {
    return TemplateWriter(shape_.block("action"))
        .Set("name", Markdown(action.action->wire))
        .Set("description", Paragraph(action.action->description))
        .Set("notes", Notes(*action.action))
        .Set("params", FieldTable("parameter", *action.params))
        .Set("result", ResultText(action))
        .Set("example", ExampleText(action))
        .Finish();
  }

  Rendered ExampleText(const PreparedAction& action) const {
    const Action& a = *action.action;
    auto found = std::find_if(examples_.begin(), examples_.end(),
                              [&](const Example& e) { return e.action == a.wire.value; });
    ExampleValue input = found == examples_.end() ? MakeExample(*action.params) : found->input;
    const ToolSpec& tool = *connector_.tool;
    bool own_tool = tool.shape == ToolShape::kAction;
    std::string json = input.ToJson();
    std::string arguments = json;
    if (tool.has_action && !own_tool) {
      arguments =
          "{\"action\": " + JsonString(a.wire.value) + (json == "{}" ? "" : ", ") + json.substr(1);
    }
    std::string url = "/api/tools/" + tool.name.value;
    if (tool.has_action) url += "/" + a.wire.value;
    Rendered curl = Code("curl -X POST \"$PIE_URL" + PercentEncoded(url) + "\"");
    curl.Add(
        " -H \"Authorization: Bearer $PIE_KEY\" \\\n  -H 'Content-Type: application/json' -d ");
    curl += ShellWord(json);
    std::string call =
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\",\n \"params\": "
        "{\"name\": " +
        JsonString(own_tool ? a.tool_name : tool.name.value) + ", \"arguments\": " + arguments +
        "}}";
    return TemplateWriter(shape_.block("example"))
        .Set("curl", curl)
        .Set("mcp", Code(call))
        .Set("cpp", CppExample(action, input))
        .Finish();
  }

  Rendered CppExample(const PreparedAction& action, const ExampleValue& input) const {
    if (!action.callable) return {};
    std::string scope = connector_.cpp_namespace + "::";
    std::string text = scope + action.params->cpp_name + " params;\n";
    text += FillStruct(*action.params, input, scope).text();
    text += CppResult(action, scope) + " result = co_await " + scope + action.action->cpp +
            "(context, params);\n";
    return MarkdownBlock(text, "cpp");
  }

  Rendered List(const char* title, const Rendered& intro, const std::vector<const char*>& columns,
                const Rendered& rows) const {
    if (rows.empty()) return {};
    std::string names, rule;
    for (const char* column : columns) {
      names.append(names.empty() ? "" : " | ").append(column);
      rule.append(rule.empty() ? "---" : "|---");
    }
    return TemplateWriter(shape_.block("list"))
        .Set("title", Code(title))
        .Set("intro", intro)
        .Set("columns", Code(names))
        .Set("rule", Code(rule))
        .Set("rows", rows)
        .Finish();
  }

  Rendered Events() const {
    Rendered rows, schedule, polled;
    for (const WebhookEvent* event : prepared_.events) {
      rows += Row({MarkdownCode(event->wire), Markdown(event->description)});
    }
    if (connector_.automation) {
      for (const Trigger& trigger : connector_.automation->triggers) {
        if (trigger.kind == TriggerKind::kWebhook) continue;
        std::string when =
            trigger.kind == TriggerKind::kCron
                ? trigger.cron.value + " " + trigger.timezone
                : "every " + std::to_string(trigger.every_ms.value_or(0) / 1000) + " s";
        schedule += Row({MarkdownCode(when), Markdown(trigger.description)});
        for (const Poll& poll : trigger.polls) polled += PollText(poll);
      }
    }
    return List("Schedule", Code("Runs without a caller."), {"when", "what"}, schedule) +
           List("Events", Code("The service reports these by webhook."), {"event", "what"}, rows) +
           List("Events by polling",
                Code("Looked for at the times above, for users who have a task that waits for the "
                     "event. What was there at the first look is no news."),
                {"event", "looks at", "reports"}, polled);
  }

  static Rendered PollText(const Poll& poll) {
    Rendered action = MarkdownCode(poll.action.value);
    if (!poll.arguments_json.empty()) (action.Add(" ")) += MarkdownCode(poll.arguments_json);
    return Row({MarkdownCode(poll.event.value), action,
                Code(poll.version.empty() ? "new items" : "new and changed items")});
  }

  Rendered Tables() const {
    Rendered rows;
    for (const Table& table : connector_.tables) {
      for (const Column& column : table.columns) {
        rows += Row(
            {MarkdownCode(table.wire), MarkdownCode(column.wire), MarkdownCode(column.definition)});
      }
    }
    return List(
        "Tables",
        Code("Kept in PostgreSQL, in a schema of the connector's own. Where a user column is "
             "declared, a user sees only his own rows."),
        {"table", "column", "definition"}, rows);
  }

  Rendered Heartbeats() const {
    Rendered rows;
    for (const HeartbeatEvent& event : connector_.heartbeat_events) {
      std::string what = event.display_name;
      if (!event.description.empty()) what += ". " + event.description;
      rows += Row({MarkdownCode(event.wire), Markdown(what)});
    }
    return List("Heartbeats", Code("What users can subscribe to."), {"id", "what"}, rows);
  }

  Rendered Surface() const {
    Rendered rows;
    for (const Resource& resource : connector_.resources) {
      rows += Row({Code("resource"), MarkdownCode(resource.uri), Markdown(resource.description)});
    }
    for (const Prompt& prompt : connector_.prompts) {
      rows += Row({Code("prompt"), MarkdownCode(prompt.wire), Markdown(prompt.description)});
    }
    return List("Resources and prompts", Code("Offered over MCP."), {"kind", "name", "what"}, rows);
  }

  const Prepared& prepared_;
  const Connector& connector_;
  const std::vector<Example>& examples_;
  const Template& shape_;
};

}  // namespace

Rendered EmitDocs(const Prepared& prepared, const std::vector<Example>& examples,
                  const Templates& templates) {
  return DocsEmitter(prepared, examples, templates).Emit();
}

}  // namespace pie::gen
