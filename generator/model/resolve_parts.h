// The parts of stage "resolve", one per section of the manifest. For model/resolve*.cc only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "manifest/map_reader.h"
#include "manifest/node.h"
#include "model/model.h"
#include "model/names.h"
#include "source/diagnostics.h"

namespace pie::gen {

// What a template of a connector may refer to.
struct TemplateScope {
  const Connector& connector;
  const std::vector<std::string>* params = nullptr;  // wire names; nullptr: none
};

// Finds the references in `text`; unknown ones are reported.
TemplateText ResolveTemplate(const LocatedString& text, const TemplateScope& scope,
                             Diagnostics& diags);
// The `key` of `map` as template, if it is there.
bool ReadTemplate(MapReader& map, std::string_view key, const TemplateScope& scope,
                  TemplateText& out, Diagnostics& diags);
bool ReadTemplateMap(MapReader& map, std::string_view key, const TemplateScope& scope,
                     std::vector<NamedTemplate>& out, Diagnostics& diags);

// Entries of `types`, in the order in which they refer to each other.
void ResolveTypes(const Node& node, Connector& connector, Diagnostics& diags);
// A JSON Schema. C++ names are not set. `property`: it is that of a property, which may be secret.
TypeSpec ResolveSchema(const Node& node, const std::string& where, Connector& connector,
                       Diagnostics& diags, bool property = false);
// Sets names, or constants for values that are no texts. `has_type`: there is a `type` beside it.
void ReadEnumValues(const Node& values, bool has_type, TypeSpec& type, Diagnostics& diags);
// Alternatives that are all texts (or all numbers...) still make a typed member.
void SetCommonKind(TypeSpec& type);
// Accounts for copies that the manifest's author did not write. False when it is too much; that has
// been reported, once.
bool Spend(size_t bytes, SourceSpan span, Connector& connector, Diagnostics& diags);
inline constexpr size_t kBytesPerType = 1000;  // what a copied TypeSpec costs, roughly
size_t CountTypes(const TypeSpec& type);
// Compact JSON of a default, where `1` in the place of a text is "1". Reports one that the type
// would refuse.
std::string ResolveDefault(const Node& value, const TypeSpec& type, Diagnostics& diags);
// Reports an argument of a poll, whose texts may be templates, that the schema would refuse; true
// when it fits.
bool CheckArgument(const Node& value, const TypeSpec& type, Diagnostics& diags);
// Compact JSON of a schema in which references to `types` are written out.
std::string SchemaJson(const Node& node, Connector& connector, Diagnostics& diags);
// Sets `raw_schema` of an object that was put together here, when a field needs it.
// `definitions`: see ToolSpec.
void ComposeRawSchema(TypeSpec& object, const std::string& definitions);
// The entry of `types` that `{$ref: ...}` names; nullptr when it is none.
const NamedType* FindNamedType(const Node& schema, const std::vector<NamedType>& types);
// "note" of {$ref: note} and {$ref: '#/types/note'}; nullopt for other schemas and references.
std::optional<std::string> TypeReference(const Node& schema);

void ResolveSecrets(const Node& node, std::string_view key, std::vector<Secret>& out,
                    Diagnostics& diags);
void ResolveUserFields(const Node& node, std::vector<UserField>& out, Diagnostics& diags);
void ResolveConnection(const Node& node, std::vector<ConnectionField>& out, Diagnostics& diags);
// The references in the URLs of `lookup`, when everything they may name is declared.
void ResolveLookups(Connector& connector, Diagnostics& diags);
void ResolveOAuth(const Node& node, Connector& connector, Diagnostics& diags);
void ResolveApi(const Node& node, Connector& connector, Diagnostics& diags);
// Keys that are there replace what `errors` holds.
void ResolveErrors(const Node& node, ApiErrors& errors, Diagnostics& diags);
AuthSpec ResolveAuth(const Node& node, const Connector& connector, Diagnostics& diags);
// One entry of a list of alternatives: it may have an address of its own.
AuthSpec ResolveOtherAuth(const Node& node, const Connector& connector, Diagnostics& diags);
void ResolveTool(const Node& node, Connector& connector, Diagnostics& diags);
// The tool of a manifest that has `actions` only.
void MakeTool(const Node& actions, Connector& connector);
void ResolveToolShape(const Node& node, Connector& connector, Diagnostics& diags);
// `node` may be nullptr: the actions then come from the enum of the tool alone.
void ResolveActions(const Node* node, Connector& connector, Diagnostics& diags);
// `http`, `graphql` and the mappings of one action. Adds the names of used parameters to `used`.
void ResolveBinding(MapReader& map, const Connector& connector,
                    const std::vector<std::string>& params, Action& action,
                    std::vector<LocatedString>& used, Diagnostics& diags);
void ResolvePaginate(const Node& node, Action& action, Diagnostics& diags);
void ResolveAutomation(const Node& node, Connector& connector, Diagnostics& diags);
// `poll` of a trigger.
void ResolvePolls(const Node& node, Trigger& trigger, const Connector& connector,
                  Diagnostics& diags);
void ResolveHeartbeats(const Node& node, Connector& connector, Diagnostics& diags);
void ResolveDatabase(const Node& node, Connector& connector, Diagnostics& diags);
void ResolveRuntime(const Node& node, Connector& connector, Diagnostics& diags);
void ResolveBudget(const Node& node, Connector& connector, Diagnostics& diags);
void ResolvePricing(const Node& node, Connector& connector, Diagnostics& diags);
void ResolveWidget(const Node& node, Connector& connector, Diagnostics& diags);
void ResolvePublicConfig(const Node& node, Connector& connector, Diagnostics& diags);
void ResolveResources(const Node& node, Connector& connector, Diagnostics& diags);
void ResolvePrompts(const Node& node, Connector& connector, Diagnostics& diags);
// Fills `connector.egress` from every URL of the connector, behind the declared hosts.
void ResolveEgress(Connector& connector);
// Sets every `cpp` member; reports names that clash or cannot be spelled.
void ResolveNames(Connector& connector, Diagnostics& diags);

// "GET /me" cut in two; reports other forms and unknown verbs.
bool SplitRequest(const LocatedString& text, std::string& method, LocatedString& path,
                  Diagnostics& diags);
// Reports text that is no JSON pointer ("" or starting with '/').
bool ExpectPointer(const LocatedString& text, Diagnostics& diags);
bool ReadPointer(MapReader& map, std::string_view key, std::string& out, Diagnostics& diags);
// "15m", "2h", "30s", "500ms", or a number of `unit_ms`. Reports others.
bool ReadDuration(const Node& node, std::string_view key, uint64_t unit_ms, uint64_t& ms,
                  Diagnostics& diags);
// "20MB", "512 KB", or a number of bytes.
bool ReadBytes(const Node& node, std::string_view key, uint64_t& bytes, Diagnostics& diags);

}  // namespace pie::gen
