// `developerSecrets`, `userSecrets`, `userFields`, `connection`.
#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {

void ResolveSecrets(const Node& node, std::string_view key, std::vector<Secret>& out,
                    Diagnostics& diags) {
  if (!ExpectMap(node, Quoted(key), diags)) return;
  for (const Member& member : node.members) {
    Secret secret;
    secret.wire = member.key;
    if (!member.value.IsNull()) {
      MapReader map(member.value, "secret " + Quoted(member.key.value), diags);
      map.Text("description", secret.description);
      map.Boolean("required", secret.required);
      map.Finish();
    }
    out.push_back(std::move(secret));
  }
}

static void ResolveOptions(const Node& node, UserField& field, Diagnostics& diags) {
  if (!ExpectSequence(node, "'options'", diags)) return;
  for (const Node& item : node.items) {
    SelectOption option;
    if (item.IsScalar()) {
      option = {{item.text, item.span}, item.text};
    } else {
      MapReader map(item, "option", diags);
      map.RequireText("value", option.value);
      option.label = option.value.value;
      map.Text("label", option.label);
      map.Finish();
    }
    field.options.push_back(std::move(option));
  }
}

// What its default has to fit.
static TypeSpec TypeOf(const UserField& field) {
  static constexpr TypeKind kKinds[] = {TypeKind::kString, TypeKind::kNumber, TypeKind::kBoolean,
                                        TypeKind::kEnum, TypeKind::kList};
  TypeSpec type;
  type.kind = kKinds[static_cast<size_t>(field.kind)];
  // A select without options is reported as such.
  if (type.kind == TypeKind::kEnum && field.options.empty()) type.kind = TypeKind::kString;
  type.limits.minimum = field.min;
  type.limits.maximum = field.max;
  for (const SelectOption& option : field.options) {
    type.enum_values.push_back({option.value, std::string()});
  }
  type.element.resize(type.kind == TypeKind::kList ? 1 : 0);
  for (TypeSpec& element : type.element) element.kind = TypeKind::kString;
  return type;
}

void ResolveUserFields(const Node& node, std::vector<UserField>& out, Diagnostics& diags) {
  if (!ExpectMap(node, "'userFields'", diags)) return;
  static const std::vector<std::string> kKinds = {"text", "number", "boolean", "select", "tags"};
  for (const Member& member : node.members) {
    UserField field;
    field.wire = member.key;
    field.span = member.key.span;
    field.label = member.key.value;
    MapReader map(member.value, "user field " + Quoted(member.key.value), diags);
    if (!map.ok()) continue;
    std::string kind = "text";
    map.Choice("type", kKinds, kind);
    for (size_t i = 0; i < kKinds.size(); ++i) {
      if (kKinds[i] == kind) field.kind = static_cast<UserFieldKind>(i);
    }
    map.Text("label", field.label);
    map.Text("description", field.description);
    map.Text("placeholder", field.placeholder);
    map.Boolean("required", field.required);
    double bound = 0;
    if (map.Number("min", bound)) field.min = bound;
    if (map.Number("max", bound)) field.max = bound;
    if (const Node* options = map.Find("options")) ResolveOptions(*options, field, diags);
    if (const Node* value = map.Find("default")) {
      field.default_json = ResolveDefault(*value, TypeOf(field), diags);
    }
    map.Finish();
    out.push_back(std::move(field));
  }
}

// {url: .., at: /0/id}
static void ReadLookup(const Node& node, ConnectionField& field, Diagnostics& diags) {
  MapReader map(node, "'lookup'", diags);
  if (!map.ok()) return;
  LocatedString url;
  // References are resolved when all fields are known.
  if (map.Text("url", url)) field.source_url = TemplateText{url.value, {}, url.span};
  if (map.RequireText("at", field.source_at)) ExpectPointer(field.source_at, diags);
  map.Finish();
}

// Whether a sign-in brings the value.
static void ReadSource(MapReader& map, ConnectionField& field, Diagnostics& diags) {
  const Node* lookup = map.Find("lookup");
  bool token = map.Text("fromToken", field.source_at);
  if (token) ExpectPointer(field.source_at, diags);
  bool callback = map.Text("fromCallback", field.source_at);
  if (lookup != nullptr) ReadLookup(*lookup, field, diags);
  if (lookup != nullptr || token || callback) {
    field.source = lookup != nullptr ? FieldSource::kLookup
                   : token           ? FieldSource::kToken
                                     : FieldSource::kCallback;
  }
  if ((lookup != nullptr) + token + callback > 1) {
    diags.Error(field.span, "conflicting-keys",
                "'fromToken', 'fromCallback' and 'lookup' exclude each other");
  }
}

void ResolveConnection(const Node& node, std::vector<ConnectionField>& out, Diagnostics& diags) {
  if (!ExpectMap(node, "'connection'", diags)) return;
  for (const Member& member : node.members) {
    ConnectionField field;
    field.wire = member.key;
    field.span = member.key.span;
    field.label = member.key.value;
    if (member.value.IsNull()) {
      out.push_back(std::move(field));
      continue;
    }
    MapReader map(member.value, "connection field " + Quoted(member.key.value), diags);
    map.Text("label", field.label);
    map.Text("description", field.description);
    map.Text("pattern", field.pattern);
    map.Text("default", field.default_value);
    map.Text("example", field.example);
    map.Boolean("secret", field.secret);
    field.required = field.default_value.empty();
    map.Boolean("required", field.required);
    ReadSource(map, field, diags);
    std::vector<LocatedString> options;
    map.TextList("options", options);
    for (const LocatedString& option : options) field.options.push_back(option.value);
    map.Finish();
    out.push_back(std::move(field));
  }
}

void ResolveLookups(Connector& connector, Diagnostics& diags) {
  for (ConnectionField& field : connector.connection) {
    if (field.source_url.empty()) continue;
    LocatedString url{field.source_url.text, field.source_url.span};
    field.source_url = ResolveTemplate(url, TemplateScope{connector}, diags);
  }
}

}  // namespace pie::gen
