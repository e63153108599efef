// How the parameters of an action become an HTTP request.
#include <algorithm>

#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

const std::vector<std::string> kStyles = {"comma", "space", "pipe", "repeat", "brackets", "json"};

class BindingResolver {
 public:
  BindingResolver(const Connector& connector, const std::vector<std::string>& params,
                  std::vector<LocatedString>& used, Diagnostics& diags)
      : scope_{connector, &params}, params_(params), used_(used), diags_(diags) {}

  // `nested`: maps and lists may go deeper (JSON, form, variables).
  void Read(const Node& node, bool nested, std::vector<Binding>& out) {
    out_ = &out;
    nested_ = nested;
    if (node.IsScalar()) {
      if (nested) AddParam({node.text, node.span}, {}, "");
      if (!nested) ExpectMap(node, "a mapping", diags_);
    } else if (node.IsSequence()) {
      for (const Node& item : node.items) ReadListed(item);
    } else if (node.IsMap()) {
      ReadMembers(node, {});
    }
  }

  TemplateText Text(const LocatedString& text) {
    TemplateText result = ResolveTemplate(text, scope_, diags_);
    for (const TemplatePart& part : result.parts) {
      if (part.kind == RefKind::kParam) used_.push_back({part.text, text.span});
    }
    return result;
  }

  // The name of a parameter at `path`.
  void AddParam(const LocatedString& name, std::vector<std::string> path, std::string style) {
    if (std::find(params_.begin(), params_.end(), name.value) == params_.end()) {
      if (scope_.connector.tool->broken) return;
      std::string hint = DidYouMean(name.value, params_);
      if (hint.empty()) hint = "; write {const: ...} for a fixed text";
      diags_.Error(name.span, "unknown-param",
                   Quoted(name.value) + " is not a parameter of this action" + hint);
      return;
    }
    used_.push_back(name);
    Binding binding;
    binding.path = std::move(path);
    binding.param = name.value;
    binding.style = std::move(style);
    binding.span = name.span;
    out_->push_back(std::move(binding));
  }

 private:
  void ReadListed(const Node& item) {
    if (item.IsMap()) {
      ReadMembers(item, {});
    } else if (auto name = ReadText(item, "a mapping entry", diags_)) {
      AddParam(*name, {name->value}, "");
    }
  }

  void ReadMembers(const Node& node, const std::vector<std::string>& path) {
    for (const Member& member : node.members) {
      std::vector<std::string> below = path;
      below.push_back(member.key.value);
      ReadValue(member.value, std::move(below));
    }
  }

  void ReadValue(const Node& node, std::vector<std::string> path) {
    if (node.IsScalar() && node.IsText()) {
      TemplateText text;
      bool braces = node.text.find('{') != std::string::npos;
      if (!braces) return AddParam({node.text, node.span}, std::move(path), "");
      text = Text({node.text, node.span});
      Binding binding;
      binding.kind = Binding::Kind::kTemplate;
      binding.path = std::move(path);
      binding.text = std::move(text);
      binding.span = node.span;
      out_->push_back(std::move(binding));
    } else if (node.IsScalar() || node.IsNull()) {
      AddConstant(node, std::move(path));
    } else if (node.IsMap() && IsConstant(node)) {
      ReadConstant(node, std::move(path));
    } else if (node.IsMap() && node.Find("param") != nullptr && IsReference(node)) {
      ReadReference(node, std::move(path));
    } else if (!nested_) {
      diags_.Error(node.span, "wrong-type",
                   "expected a parameter, a template or {const: ...}, found " + Describe(node));
    } else if (node.IsMap() && node.members.empty()) {
      AddConstant(node, std::move(path));
    } else if (node.IsMap()) {
      ReadMembers(node, path);
    } else {
      for (size_t i = 0; i < node.items.size(); ++i) {
        std::vector<std::string> below = path;
        below.push_back(std::to_string(i));
        ReadValue(node.items[i], std::move(below));
      }
      if (node.items.empty()) AddConstant(node, std::move(path));
    }
  }

  // {param: x} or {param: x, style: y}, but not a request object that happens to have such a
  // member.
  static bool IsReference(const Node& node) {
    return node.Find("param")->IsScalar() &&
           (node.members.size() == 1 ||
            (node.members.size() == 2 && node.Find("style") != nullptr));
  }

  void ReadReference(const Node& node, std::vector<std::string> path) {
    MapReader map(node, "a mapping entry", diags_);
    LocatedString name;
    std::string style;
    map.Text("param", name);
    map.Choice("style", kStyles, style);
    map.Finish();
    AddParam(name, std::move(path), std::move(style));
  }

  // {const: x} or {const: x, always: true}.
  static bool IsConstant(const Node& node) {
    const Node* always = node.Find("always");
    return node.Find("const") != nullptr &&
           (node.members.size() == 1 ||
            (node.members.size() == 2 && always != nullptr && always->AsBoolean()));
  }

  void ReadConstant(const Node& node, std::vector<std::string> path) {
    const Node* always = node.Find("always");
    AddConstant(*node.Find("const"), std::move(path), always && *always->AsBoolean());
  }

  void AddConstant(const Node& node, std::vector<std::string> path, bool always = false) {
    Binding binding;
    binding.always = always;
    binding.kind = Binding::Kind::kConstant;
    binding.path = std::move(path);
    binding.constant = ToJson(node);
    binding.span = node.span;
    out_->push_back(std::move(binding));
  }

  TemplateScope scope_;
  const std::vector<std::string>& params_;
  std::vector<LocatedString>& used_;
  Diagnostics& diags_;
  std::vector<Binding>* out_ = nullptr;
  bool nested_ = false;
};

void ReadRaw(const Node& node, HttpBinding& http, BindingResolver& resolver, Diagnostics& diags) {
  http.body_kind = BodyKind::kRaw;
  http.content_type = "application/octet-stream";
  if (node.IsScalar()) {
    resolver.Read(node, true, http.body);
    return;
  }
  MapReader map(node, "'raw'", diags);
  LocatedString param;
  bool named = map.RequireText("param", param);
  map.Text("contentType", http.content_type);
  map.Finish();
  Node scalar;
  scalar.kind = Node::Kind::kScalar;
  scalar.text = param.value;
  scalar.span = param.span;
  if (named) resolver.Read(scalar, true, http.body);
}

// Every parameter as a variable of its own name.
void BindAll(const std::vector<std::string>& params, SourceSpan span, HttpBinding& http,
             std::vector<LocatedString>& used) {
  for (const std::string& name : params) {
    Binding binding;
    binding.path = {name};
    binding.param = name;
    binding.span = span;
    http.body.push_back(std::move(binding));
    used.push_back({name, span});
  }
}

void ReadBody(MapReader& map, HttpBinding& http, BindingResolver& resolver,
              const std::vector<std::string>& params, std::vector<LocatedString>& used,
              Diagnostics& diags) {
  const Node* first = nullptr;
  for (auto [key, kind] :
       {std::pair("json", BodyKind::kJson), std::pair("form", BodyKind::kForm),
        std::pair("multipart", BodyKind::kMultipart), std::pair("raw", BodyKind::kRaw)}) {
    const Node* node = map.Find(key);
    if (node == nullptr) continue;
    if (first != nullptr || !http.graphql.empty()) {
      diags.Error(node->key, "conflicting-keys",
                  "a request has one body: " + Quoted(key) + " cannot stand beside " +
                      (first != nullptr ? "another one" : "'graphql'"));
      continue;
    }
    first = node;
    http.body_kind = kind;
    if (kind == BodyKind::kRaw) {
      ReadRaw(*node, http, resolver, diags);
    } else {
      resolver.Read(*node, kind != BodyKind::kMultipart, http.body);
    }
  }
  const Node* variables = map.Find("variables");
  if (http.graphql.empty()) {
    if (variables != nullptr) {
      diags.Error(variables->key, "missing-key", "'variables' needs a key 'graphql' beside it");
    }
    return;
  }
  http.body_kind = BodyKind::kGraphql;
  if (variables != nullptr) {
    resolver.Read(*variables, true, http.body);
  } else {
    BindAll(params, map.node().key, http, used);
  }
}

}  // namespace

void ResolveBinding(MapReader& map, const Connector& connector,
                    const std::vector<std::string>& params, Action& action,
                    std::vector<LocatedString>& used, Diagnostics& diags) {
  LocatedString request, graphql;
  bool has_request = map.Text("http", request);
  bool has_graphql = map.Text("graphql", graphql);
  HttpBinding http;
  http.span = has_request ? request.span : graphql.span;
  http.graphql = graphql.value;
  BindingResolver resolver(connector, params, used, diags);
  LocatedString path;
  if (has_request && SplitRequest(request, http.method, path, diags)) {
    http.path = resolver.Text(path);
  }
  if (const Node* query = map.Find("query")) resolver.Read(*query, false, http.query);
  if (const Node* headers = map.Find("headers")) resolver.Read(*headers, false, http.headers);
  ReadBody(map, http, resolver, params, used, diags);
  if (has_request || has_graphql) {
    action.http = std::move(http);
    return;
  }
  for (const char* key : {"query", "headers", "json", "form", "multipart", "raw"}) {
    if (const Node* node = map.node().Find(key)) {
      diags.Error(node->key, "missing-key", Quoted(key) + " needs a key 'http' beside it");
    }
  }
}

}  // namespace pie::gen
