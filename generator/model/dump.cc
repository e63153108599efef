#include "model/dump.h"

#include <algorithm>

#include "model/dumper.h"

namespace pie::gen {
namespace {

void DumpTable(Dumper& out, const Table& table) {
  Dumper at = out.In("tables." + table.wire.value);
  at.Add("cpp", table.cpp);
  at.Add("rls", table.rls.value);
  for (const LocatedString& column : table.primary_key) at.Add("primary_key", column.value);
  for (const Column& column : table.columns) {
    Dumper in = at.In("columns." + column.wire.value);
    in.Add("cpp", column.cpp);
    in.Add("type", column.sql_type);
    in.Add("kind", static_cast<int>(column.kind));
    in.Add("not_null", column.not_null);
    in.Add("unique", column.unique);
    in.Add("generated", column.generated);
    in.Add("default", column.default_sql);
    in.Add("references", column.references.value);
  }
  for (size_t i = 0; i < table.indexes.size(); ++i) {
    Dumper in = at.In("indexes." + std::to_string(i));
    in.Add("unique", table.indexes[i].unique);
    for (const LocatedString& column : table.indexes[i].columns) in.Add("columns", column.value);
  }
}

void DumpPoll(Dumper out, const Poll& poll) {
  out.Add("action", poll.action.value);
  out.Add("event", poll.event.value);
  out.Add("arguments", poll.arguments_json);
  out.Add("items", poll.items.value);
  for (const LocatedString& pointer : poll.id) out.Add("id", pointer.value);
  for (const LocatedString& pointer : poll.version) out.Add("version", pointer.value);
  out.Add("newest_first", poll.newest_first);
}

void DumpTrigger(Dumper& out, const Trigger& trigger, size_t index) {
  Dumper at = out.In("automation.triggers." + std::to_string(index));
  static constexpr std::string_view kKinds[] = {"cron", "webhook", "interval"};
  at.Add("kind", kKinds[static_cast<int>(trigger.kind)]);
  at.Add("cron", trigger.cron.value);
  at.Add("timezone", trigger.timezone);
  at.Add("every_ms", trigger.every_ms.value_or(0));
  at.Add("event_type_field", trigger.event_type_field);
  at.Add("delivery_id", trigger.delivery_id.value);
  for (const LocatedString& ping : trigger.ping) at.Add("ping", ping.value);
  for (size_t i = 0; i < trigger.polls.size(); ++i) {
    DumpPoll(at.In("polls." + std::to_string(i)), trigger.polls[i]);
  }
  for (const WebhookEvent& event : trigger.events) {
    Dumper in = at.In("events." + event.wire.value);
    in.Add("cpp", event.cpp);
    if (event.payload) DumpType(in.In("payload"), *event.payload);
  }
  at.Add("challenge.field", trigger.challenge.field);
  at.Add("challenge.reply", trigger.challenge.reply);
  if (trigger.verify.scheme == VerifyScheme::kUnset) return;
  Dumper verify = at.In("verify");
  verify.Add("scheme", static_cast<int>(trigger.verify.scheme));
  verify.Add("secret", trigger.verify.secret.value);
  verify.Add("header", trigger.verify.header);
  verify.Add("prefix", trigger.verify.prefix);
  verify.Add("payload", trigger.verify.payload);
  for (const auto& [claim, value] : trigger.verify.claims) {
    verify.Add("claims." + claim.value, value.value);
  }
  verify.Add("body_hash", trigger.verify.body_hash_claim);
}

void DumpAutomation(Dumper& out, const Connector& connector) {
  for (const std::string& hook : connector.hooks) out.Add("hooks", hook);
  if (connector.automation) {
    const Automation& automation = *connector.automation;
    out.Add("automation.timeout_seconds", automation.timeout_seconds);
    out.Add("automation.allow_manual_run", automation.allow_manual_run);
    out.Add("automation.on_webhook", automation.on_webhook);
    for (size_t i = 0; i < automation.triggers.size(); ++i) {
      DumpTrigger(out, automation.triggers[i], i);
    }
  }
  for (const HeartbeatEvent& event : connector.heartbeat_events) {
    Dumper at = out.In("heartbeats." + event.wire.value);
    at.Add("cpp", event.cpp);
    at.Add("display_name", event.display_name);
    for (const HeartbeatMatcher& matcher : event.matchers) {
      at.Add("matchers", matcher.source.value + ":" + matcher.action.value + matcher.event.value);
    }
  }
}

void DumpSurface(Dumper& out, const Connector& connector) {
  if (connector.widget.present) {
    out.Add("widget.bytes", connector.widget.html.size());
    out.Add("widget.max_height", connector.widget.max_height);
    out.Add("widget.default_height", connector.widget.default_height);
    out.Add("widget.launchable", connector.widget.launchable);
  }
  out.Add("public.entry", connector.public_app.entry.value);
  for (const PublicRoute& route : connector.public_app.routes) {
    out.Add("public.routes." + route.path.value, route.spa ? "spa" : "plain");
  }
  for (const PublicFile& file : connector.public_app.files) {
    out.Add("public.files." + file.path.value, file.content.size());
  }
  for (const Resource& resource : connector.resources) {
    Dumper at = out.In("resources." + resource.wire.value);
    at.Add("uri", resource.uri.value);
    at.Add("cpp", resource.cpp);
    at.Add("text", resource.text);
    at.Add("template", resource.is_template);
  }
  for (const Prompt& prompt : connector.prompts) {
    Dumper at = out.In("prompts." + prompt.wire.value);
    at.Add("cpp", prompt.cpp);
    for (const PromptArgument& argument : prompt.arguments) {
      at.Add("arguments." + argument.wire.value, argument.required ? "required" : "optional");
    }
    for (const PromptMessage& message : prompt.messages)
      at.Add("messages", message.role + ": " + message.text);
  }
}

void DumpDeclarations(Dumper& out, const Connector& connector) {
  for (const Secret& secret : connector.developer_secrets) {
    out.Add("developer_secrets." + secret.wire.value,
            secret.cpp + (secret.required ? " required" : ""));
  }
  for (const Secret& secret : connector.user_secrets) {
    out.Add("user_secrets." + secret.wire.value, secret.cpp + (secret.required ? " required" : ""));
  }
  for (const UserField& field : connector.user_fields) {
    static constexpr std::string_view kKinds[] = {"text", "number", "boolean", "select", "tags"};
    Dumper at = out.In("user_fields." + field.wire.value);
    at.Add("cpp", field.cpp);
    at.Add("kind", kKinds[static_cast<int>(field.kind)]);
    at.Add("default", field.default_json);
    for (const SelectOption& option : field.options)
      at.Add("options", option.value.value + "=" + option.label);
  }
  for (const ConnectionField& field : connector.connection) {
    Dumper at = out.In("connection." + field.wire.value);
    at.Add("cpp", field.cpp);
    at.Add("pattern", field.pattern);
    at.Add("secret", field.secret);
    at.Add("required", field.required);
    static constexpr std::string_view kSources[] = {"", "token", "callback", "lookup"};
    at.Add("source", kSources[static_cast<int>(field.source)]);
    at.Add("source_at", field.source_at.value);
    at.Add("source_url", field.source_url.text);
  }
  for (const LocatedString& host : connector.egress) out.Add("egress", host.value);
}

}  // namespace

std::string DumpModel(const Connector& connector) {
  static constexpr std::string_view kTiers[] = {"skill", "tool", "connector", "automation"};
  static constexpr std::string_view kTriggers[] = {"auto", "always", "manual"};
  std::vector<std::string> lines;
  Dumper out(lines, "");
  out.Add("name", connector.name.value);
  out.Add("path", connector.path);
  out.Add("namespace", connector.cpp_namespace);
  out.Add("cpp", connector.cpp);
  out.Add("display_name", connector.display_name);
  out.Add("version", connector.version);
  out.Add("tier", kTiers[static_cast<int>(connector.tier)]);
  out.Add("trigger", kTriggers[static_cast<int>(connector.trigger)]);
  for (const std::string& tag : connector.tags) out.Add("tags", tag);
  DumpCalls(out, connector);
  DumpDeclarations(out, connector);
  DumpAutomation(out, connector);
  for (const Table& table : connector.tables) DumpTable(out, table);
  DumpSurface(out, connector);
  out.Add("budget.requests", connector.budget.requests);
  out.Add("budget.seconds", connector.budget.seconds);
  out.Add("budget.bytes", connector.budget.bytes);
  out.Add("runtime.persistent", connector.runtime.persistent);
  out.Add("body.bytes", connector.body.size());
  std::stable_sort(lines.begin(), lines.end());
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

}  // namespace pie::gen
