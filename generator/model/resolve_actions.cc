// The actions of a tool: its enum, refined by `actions`.
#include <algorithm>

#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

FieldSpec* FindField(std::vector<FieldSpec>& fields, std::string_view wire) {
  auto it = std::find_if(fields.begin(), fields.end(),
                         [&](const FieldSpec& field) { return field.wire.value == wire; });
  return it != fields.end() ? &*it : nullptr;
}

Effect EffectOf(const Action& action, const Connector& connector) {
  if (connector.tier == Tier::kSkill) return Effect::kRead;
  if (!action.http) return Effect::kWrite;  // native code may do anything
  const std::string& method = action.http->method;
  if (method == "GET" || method == "HEAD") return Effect::kRead;
  if (method == "DELETE") return Effect::kDestructive;
  bool query =
      !action.http->graphql.empty() && action.http->graphql.find("mutation") == std::string::npos;
  return query ? Effect::kRead : Effect::kWrite;
}

// One entry of `actions`.
class ActionResolver {
 public:
  ActionResolver(const Node& node, Connector& connector, Action& action, Diagnostics& diags)
      : node_(node),
        connector_(connector),
        action_(action),
        diags_(diags),
        map_(node, "action " + Quoted(action.wire.value), diags) {}

  void Resolve() {
    if (!map_.ok()) return;
    ReadTexts();
    ReadParams();
    std::vector<std::string> names;
    for (const FieldSpec& field : fields_) names.push_back(field.wire.value);
    std::vector<LocatedString> used;
    ResolveBinding(map_, connector_, names, action_, used, diags_);
    if (!declared_ && action_.http) KeepUsed(used);
    ReadRequired();
    ReadResult();
    ReadCalling();
    map_.Finish();
    if (declared_ || action_.http) {
      action_.own_params = true;
      action_.params.fields = std::move(fields_);
    }
  }

 private:
  void ReadTexts() {
    map_.Text("title", action_.title);
    map_.Text("description", action_.description);
    map_.Boolean("hidden", action_.hidden);
    std::string effect;
    if (map_.Choice("effect", {"read", "write", "destructive"}, effect)) {
      action_.effect = effect == "read"    ? Effect::kRead
                       : effect == "write" ? Effect::kWrite
                                           : Effect::kDestructive;
    }
  }

  // `params` is a list of names and `{name: schema}` maps, or one map of schemas.
  void ReadParams() {
    fields_ = connector_.shared_params.fields;
    const Node* params = map_.Find("params");
    if (params == nullptr) return;
    declared_ = true;
    fields_.clear();
    if (params->IsMap()) {
      for (const Member& member : params->members) AddParam(member.key, &member.value);
    } else if (ExpectSequence(*params, "'params'", diags_)) {
      for (const Node& item : params->items) {
        if (item.IsMap()) {
          for (const Member& member : item.members) AddParam(member.key, &member.value);
        } else if (auto name = ReadText(item, "'params' entry", diags_)) {
          AddParam(*name, nullptr);
        }
      }
    }
  }

  void AddParam(const LocatedString& name, const Node* schema) {
    if (const FieldSpec* twice = FindField(fields_, name.value)) {
      diags_.Error(name.span, "duplicate-value", "duplicate parameter " + Quoted(name.value))
          .Note(twice->wire.span, "first one is here");
      return;
    }
    if (schema != nullptr && !schema->IsNull()) {
      FieldSpec field;
      field.wire = name;
      std::string where = "parameter " + Quoted(name.value);
      field.type = ResolveSchema(*schema, where, connector_, diags_, true);
      field.type.raw_schema.clear();  // its schema starts at the action
      field.schema_json = SchemaJson(*schema, connector_, diags_);
      fields_.push_back(std::move(field));
      return;
    }
    const FieldSpec* shared = FindField(connector_.shared_params.fields, name.value);
    if (shared == nullptr) {
      ReportUnknown(name);
      // Reported once is enough: what refers to it finds it.
      fields_.emplace_back().wire = name;
      return;
    }
    fields_.push_back(*shared);
    fields_.back().wire.span = name.span;
  }

  void ReportUnknown(const LocatedString& name) {
    if (connector_.tool->broken) return;
    std::vector<std::string> known;
    for (const FieldSpec& field : connector_.shared_params.fields) known.push_back(field.wire);
    diags_.Error(name.span, "unknown-param",
                 "parameter " + Quoted(name.value) + " is not in 'tool.parameters.properties'" +
                     DidYouMean(name.value, known));
  }

  // Without `params` an action takes what its request uses.
  void KeepUsed(const std::vector<LocatedString>& used) {
    std::vector<FieldSpec> kept;
    for (const LocatedString& name : used) {
      const FieldSpec* field = FindField(fields_, name.value);
      if (field == nullptr || FindField(kept, name.value) != nullptr) continue;
      kept.push_back(*field);
    }
    fields_ = std::move(kept);
  }

  void ReadRequired() {
    std::vector<LocatedString> required;
    if (map_.TextList("required", required)) {
      if (!declared_ && !action_.http) {
        diags_.Error(required.empty() ? action_.span : required[0].span, "missing-key",
                     "'required' needs a key 'params' beside it");
        return;
      }
      for (FieldSpec& field : fields_) field.required = false;
    }
    std::vector<std::string> names;
    for (const FieldSpec& field : fields_) names.push_back(field.wire);
    for (const LocatedString& name : required) {
      if (FieldSpec* field = FindField(fields_, name.value)) {
        field->required = true;
        continue;
      }
      if (connector_.tool->broken) continue;
      diags_.Error(name.span, "unknown-required",
                   "required " + Quoted(name.value) + " is not a parameter of this action" +
                       DidYouMean(name.value, names));
    }
    if (!action_.http) return;
    for (const TemplatePart& part : action_.http->path.parts) {
      FieldSpec* field = FindField(fields_, part.text);
      if (part.kind == RefKind::kParam && field != nullptr) field->required = true;
    }
  }

  void ReadResult() {
    if (const Node* result = map_.Find("result")) {
      action_.result = ResolveSchema(*result, "'result'", connector_, diags_);
    }
    ReadPointer(map_, "resultAt", action_.result_at, diags_);
    if (const Node* node = map_.Find("paginate")) ResolvePaginate(*node, action_, diags_);
  }

  void ReadCalling() {
    if (const Node* node = map_.Find("idempotency")) {
      MapReader map(*node, "'idempotency'", diags_);
      LocatedString header;
      if (map.RequireText("header", header)) action_.idempotency.header = header.value;
      map.Finish();
    }
    if (const Node* node = map_.Find("retry")) ReadRetry(*node);
    if (const Node* node = map_.Find("timeout")) {
      uint64_t ms = 0;
      if (ReadDuration(*node, "timeout", 1000, ms, diags_)) {
        action_.timeout_ms = static_cast<uint32_t>(std::min<uint64_t>(ms, 3600000));
      }
    }
    map_.TextList("scopes", action_.scopes);
    if (const Node* node = map_.Find("auth")) action_.auth = ResolveAuth(*node, connector_, diags_);
    if (const Node* node = map_.Find("errors")) ReadErrors(*node);
    map_.Text("tool", action_.tool_name);
    if (const Node* node = map_.Find("annotations")) {
      MapReader map(*node, "'annotations'", diags_);
      map.OptionalBoolean("readOnly", action_.annotations.read_only);
      map.OptionalBoolean("destructive", action_.annotations.destructive);
      map.OptionalBoolean("idempotent", action_.annotations.idempotent);
      map.OptionalBoolean("openWorld", action_.annotations.open_world);
      map.Finish();
    }
  }

  // What the action says for itself, before what the api says.
  void ReadErrors(const Node& node) {
    action_.errors = connector_.api ? connector_.api->errors : ApiErrors();
    ResolveErrors(node, *action_.errors, diags_);
    if (action_.http) return;
    diags_.Error(node.key, "missing-key",
                 "'errors' needs a key 'http' or 'graphql' beside it: native code makes its own");
  }

  void ReadRetry(const Node& node) {
    MapReader map(node, "'retry'", diags_);
    map.Whole("attempts", 1, 10, action_.retry.attempts);
    const Node* statuses = map.Find("statuses");
    if (statuses != nullptr && ExpectSequence(*statuses, "'statuses'", diags_)) {
      for (const Node& item : statuses->items) {
        std::optional<int64_t> status = item.AsInteger();
        if (status && *status >= 400 && *status <= 599) {
          action_.retry.statuses.push_back(static_cast<uint32_t>(*status));
        } else {
          diags_.Error(item.span, "out-of-range",
                       "'statuses': expected a status from 400 to 599, found " + Describe(item));
        }
      }
    }
    map.Finish();
  }

  const Node& node_;
  Connector& connector_;
  Action& action_;
  Diagnostics& diags_;
  MapReader map_;
  std::vector<FieldSpec> fields_;
  bool declared_ = false;
};

// The values of the enum of property `action`.
std::vector<EnumValue> EnumOf(const Connector& connector) {
  if (!connector.tool) return {};
  for (const FieldSpec& field : connector.tool->parameters.fields) {
    if (field.wire.value == "action") return field.type.enum_values;
  }
  return {};
}

void AddFromEnum(Connector& connector) {
  for (const EnumValue& value : EnumOf(connector)) {
    Action action;
    action.wire = value.wire;
    action.span = value.wire.span;
    connector.actions.push_back(std::move(action));
  }
}

void ReportMissing(const LocatedString& name, const Connector& connector, Diagnostics& diags) {
  std::vector<std::string> known;
  for (const EnumValue& value : EnumOf(connector)) known.push_back(value.wire);
  diags
      .Error(name.span, "unknown-action",
             "action " + Quoted(name.value) + " is not in the action enum" +
                 DidYouMean(name.value, known))
      .Note(EnumOf(connector)[0].wire.span,
            "actions are listed here; a step that only native code calls has 'hidden: true'");
}

// The property `action` for manifests that list actions under `actions` only.
void AddActionProperty(Connector& connector) {
  FieldSpec field;
  field.wire = {"action", connector.tool->span};
  field.required = true;
  field.type.kind = TypeKind::kEnum;
  field.type.description = "The action to perform.";
  field.type.span = connector.tool->span;
  for (const Action& action : connector.actions) {
    if (!action.hidden) field.type.enum_values.push_back({action.wire, ""});
  }
  auto& fields = connector.tool->parameters.fields;
  fields.insert(fields.begin(), std::move(field));
  connector.tool->has_action = true;
}

// Parameters that only `actions` declare belong to the tool's schema, too.
void MergeIntoTool(Connector& connector) {
  if (!connector.tool->has_action) return;
  std::vector<FieldSpec>& fields = connector.tool->parameters.fields;
  for (const Action& action : connector.actions) {
    if (!action.own_params || action.hidden) continue;
    for (const FieldSpec& field : action.params.fields) {
      FieldSpec* there = FindField(fields, field.wire.value);
      if (there == nullptr) {
        fields.push_back(field);
        fields.back().required = false;
      } else if (there->schema_json != field.schema_json) {
        // Two actions mean different things by one name: only their own schemas can say more.
        TypeSpec any;
        any.description = there->type.description;
        any.span = there->type.span;
        there->type = std::move(any);
        there->schema_json = "{}";
      }
    }
  }
}

void Finish(Connector& connector, Action& action) {
  if (!action.own_params) action.params = connector.shared_params;
  action.params.kind = TypeKind::kObject;
  action.params.additional_properties = connector.shared_params.additional_properties;
  action.params.span = action.span;
  bool whole = !connector.tool->has_action && !action.own_params;
  if (whole) {
    action.params.raw_schema = connector.tool->parameters.raw_schema;
  } else {
    ComposeRawSchema(action.params, connector.tool->definitions);
  }
  if (action.effect == Effect::kUnknown) action.effect = EffectOf(action, connector);
  bool sole = !connector.tool->has_action;
  if (action.description.empty() && sole) action.description = connector.tool->description;
  if (!action.tool_name.empty()) return;
  const std::string& prefix = connector.tool->prefix.value;
  std::string prefixed = prefix.empty() ? action.wire.value : prefix + "_" + action.wire.value;
  action.tool_name = sole ? connector.tool->name.value : std::move(prefixed);
}

}  // namespace

static void SetSharedParams(Connector& connector) {
  TypeSpec& shared = connector.shared_params;
  const TypeSpec& parameters = connector.tool->parameters;
  shared = parameters;
  std::erase_if(shared.fields, [&](const FieldSpec& field) {
    return connector.tool->has_action && field.wire.value == "action";
  });
  shared.kind = TypeKind::kObject;
  shared.raw_schema.clear();
  // A misspelt parameter is a mistake of the caller, unless the manifest says it is open.
  shared.additional_properties = connector.tool->open;
}

// What the copy of the shared parameters costs that each action may get.
static size_t CopyCost(const Connector& connector) {
  size_t cost = CountTypes(connector.shared_params) * kBytesPerType;
  cost += connector.tool->definitions.size();
  for (const FieldSpec& field : connector.shared_params.fields) cost += field.schema_json.size();
  return cost;
}

static bool IsSole(const Node* entries, const ToolSpec& tool) {
  if (!tool.declared || tool.has_action) return false;
  return entries == nullptr ||
         (entries->members.size() == 1 && entries->members[0].key.value == tool.name.value);
}

static void ResolveEntry(const Member& member, bool named_by_enum, Connector& connector,
                         Diagnostics& diags) {
  auto it = std::find_if(connector.actions.begin(), connector.actions.end(),
                         [&](const Action& a) { return a.wire.value == member.key.value; });
  bool known = it != connector.actions.end();
  Action fresh;
  fresh.wire = member.key;
  Action& action = known ? *it : connector.actions.emplace_back(std::move(fresh));
  action.span = member.key.span;
  ActionResolver(member.value, connector, action, diags).Resolve();
  bool wanted = named_by_enum && !action.hidden && !connector.tool->broken;
  if (!known && wanted) ReportMissing(member.key, connector, diags);
}

void ResolveActions(const Node* node, Connector& connector, Diagnostics& diags) {
  const Node* entries = node != nullptr && ExpectMap(*node, "'actions'", diags) ? node : nullptr;
  ToolSpec& tool = *connector.tool;
  SetSharedParams(connector);
  bool named_by_enum = tool.has_action;
  bool sole = IsSole(entries, tool);
  AddFromEnum(connector);
  if (sole) {
    Action action;
    action.wire = tool.name;
    action.span = tool.name.span;
    connector.actions = {std::move(action)};
  }
  if (entries != nullptr) {
    for (const Member& member : entries->members) {
      ResolveEntry(member, named_by_enum, connector, diags);
    }
  }
  if (!named_by_enum && !sole) AddActionProperty(connector);
  if (!Spend(connector.actions.size() * CopyCost(connector), tool.span, connector, diags)) {
    connector.actions.clear();
  }
  MergeIntoTool(connector);
  for (Action& action : connector.actions) Finish(connector, action);
  if (tool.has_action && !tool.parameters.raw_schema.empty()) {
    ComposeRawSchema(tool.parameters, tool.definitions);
  }
}

}  // namespace pie::gen
