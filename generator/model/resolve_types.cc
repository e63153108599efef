// `types`: schemas with a name, which others refer to with `{$ref: name}`.
#include <algorithm>

#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {

std::optional<std::string> TypeReference(const Node& schema) {
  constexpr std::string_view kPrefix = "#/types/";
  const Node* reference = schema.Find("$ref");
  if (reference == nullptr || !reference->IsScalar()) return std::nullopt;
  const std::string& text = reference->text;
  if (text.starts_with(kPrefix)) return text.substr(kPrefix.size());
  bool elsewhere = text.empty() || text.find_first_of("#/:") != std::string::npos;
  return elsewhere ? std::nullopt : std::optional(text);
}

const NamedType* FindNamedType(const Node& schema, const std::vector<NamedType>& types) {
  std::optional<std::string> name = TypeReference(schema);
  if (!name) return nullptr;
  auto it = std::find_if(types.begin(), types.end(),
                         [&](const NamedType& type) { return type.wire.value == *name; });
  return it != types.end() ? &*it : nullptr;
}

namespace {

// Resolves each type behind those it needs.
class TypesResolver {
 public:
  TypesResolver(const Node& node, Connector& connector, Diagnostics& diags)
      : node_(node), connector_(connector), diags_(diags) {}

  void Run() {
    for (const Member& member : node_.members) Resolve(member);
  }

 private:
  bool IsDone(const std::string& name) const {
    return std::any_of(connector_.types.begin(), connector_.types.end(),
                       [&](const NamedType& type) { return type.wire.value == name; });
  }

  void Resolve(const Member& member) {
    if (IsDone(member.key.value)) return;
    open_.push_back(member.key.value);
    ResolveUsed(member.value);
    open_.pop_back();
    if (IsDone(member.key.value)) return;  // cut off where it refers to itself
    NamedType named;
    named.wire = member.key;
    named.type =
        ResolveSchema(member.value, "type " + Quoted(member.key.value), connector_, diags_);
    named.schema_json = SchemaJson(member.value, connector_, diags_);
    connector_.types.push_back(std::move(named));
  }

  void ResolveUsed(const Node& schema) {
    if (auto name = TypeReference(schema)) {
      const Member* target = Find(*name);
      if (std::find(open_.begin(), open_.end(), *name) != open_.end()) {
        diags_
            .Error(schema.Find("$ref")->span, "recursive-type",
                   "type " + Quoted(*name) +
                       " refers to itself; leave the schema out there to take any JSON")
            .Note(target->key.span, "it is declared here");
        if (!IsDone(*name)) connector_.types.push_back({target->key, {}, "{}"});
      } else if (target != nullptr) {
        Resolve(*target);
      }
    }
    for (const Member& member : schema.members) ResolveUsed(member.value);
    for (const Node& item : schema.items) ResolveUsed(item);
  }

  const Member* Find(const std::string& name) const {
    for (const Member& member : node_.members) {
      if (member.key.value == name) return &member;
    }
    return nullptr;
  }

  const Node& node_;
  Connector& connector_;
  Diagnostics& diags_;
  std::vector<std::string> open_;
};

}  // namespace

void ResolveTypes(const Node& node, Connector& connector, Diagnostics& diags) {
  if (ExpectMap(node, "'types'", diags)) TypesResolver(node, connector, diags).Run();
}

}  // namespace pie::gen
