#include "model/resolve.h"

#include <algorithm>

#include "manifest/yaml_reader.h"
#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

const std::vector<std::string> kTiers = {"skill", "tool", "connector", "automation"};

// Manifest keys in the order they are resolved: later ones refer to earlier ones.
const std::vector<std::string> kManifestKeys = {
    "trigger",         "types",    "connection", "developerSecrets", "userSecrets", "userFields",
    "oauth",           "api",      "tool",       "actions",          "tools",       "automation",
    "heartbeatEvents", "database", "runtime",    "widget",           "pricing",     "resources",
    "prompts",         "hooks",    "egress",     "budget",           "limits"};

class Resolver {
 public:
  Resolver(const PieFile& pie, const Node& root, const SourceFiles& files, Diagnostics& diags)
      : pie_(pie),
        root_(root),
        files_(files),
        diags_(diags),
        decode_failed_(diags.HasErrors(pie.file)) {}

  Connector Resolve() {
    connector_.path = files_[pie_.file].path;
    connector_.body = pie_.body;
    ReadTop();
    if (manifest_.ok) ReadManifest();
    ReadSections();
    AddHooks();
    ResolveEgress(connector_);
    ResolveNames(connector_, diags_);
    connector_.has_errors = diags_.HasErrors(pie_.file);
    return std::move(connector_);
  }

 private:
  void ReadTop() {
    MapReader map(root_, "the frontmatter", diags_);
    connector_.span = root_.span;
    if (!map.ok()) return;
    map.RequireText("name", connector_.name);
    CheckName();
    connector_.display_name = connector_.name.value;
    map.Text("displayName", connector_.display_name);
    map.Text("description", connector_.description);
    map.Text("version", connector_.version);
    std::vector<LocatedString> tags;
    map.TextList("tags", tags);
    for (const LocatedString& tag : tags) connector_.tags.push_back(tag.value);
    std::string tier;
    if (map.Require("tier") != nullptr) map.Choice("tier", kTiers, tier);
    for (size_t i = 0; i < kTiers.size(); ++i) {
      if (kTiers[i] == tier) connector_.tier = static_cast<Tier>(i);
    }
    const Node* manifest = map.Find("manifest");
    manifest_.node.kind = Node::Kind::kMap;
    manifest_.node.span = manifest_.node.key = manifest != nullptr ? manifest->key : root_.span;
    manifest_.ok = manifest == nullptr || ExpectMap(*manifest, "'manifest'", diags_);
    if (manifest != nullptr) manifest_.node.members = manifest->members;
    TakeTopLevelKeys(map);
    map.Finish();
  }

  // Keys of the manifest are understood at the top level, too: some files are written that way.
  void TakeTopLevelKeys(MapReader& map) {
    for (const Member& member : root_.members) {
      const std::string& key = member.key.value;
      if (std::find(kManifestKeys.begin(), kManifestKeys.end(), key) == kManifestKeys.end())
        continue;
      map.Allow(key);
      if (const Node* twice = manifest_.node.Find(key)) {
        diags_
            .Error(member.key.span, "duplicate-key",
                   Quoted(key) + " stands at the top level and under 'manifest'")
            .Note(twice->key, "the other one is here");
      } else {
        manifest_.node.members.push_back(member);
      }
    }
  }

  void CheckName() {
    const std::string& name = connector_.name.value;
    bool good =
        name.size() <= 64 && !name.empty() && name[0] >= 'a' && name[0] <= 'z' &&
        name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_") == std::string::npos;
    if (!good && !name.empty()) {
      diags_.Error(connector_.name.span, "bad-name",
                   "expected a name of lower-case letters, digits, '-' and '_' that starts with a "
                   "letter, at most 64, found " +
                       Quoted(name));
    }
  }

  void ReadManifest() {
    MapReader map(manifest_.node, "'manifest'", diags_);
    bool prompt = connector_.tier == Tier::kSkill && manifest_.node.Find("tool") == nullptr;
    std::string trigger = prompt ? "always" : "auto";
    const Node* declared = map.Find("trigger");
    map.Choice("trigger", {"always", "auto", "manual"}, trigger);
    if (declared != nullptr && trigger == "always" && connector_.tier != Tier::kSkill) {
      diags_.Error(declared->span, "bad-trigger",
                   "only skills can have 'trigger: always'; use 'auto'");
    }
    connector_.trigger = trigger == "always"   ? TriggerMode::kAlways
                         : trigger == "manual" ? TriggerMode::kManual
                                               : TriggerMode::kAuto;
    ReadDeclarations(map);
    auto section = [&](const char* key, void (*resolve)(const Node&, Connector&, Diagnostics&)) {
      if (const Node* node = map.Find(key)) resolve(*node, connector_, diags_);
    };
    section("types", ResolveTypes);
    section("oauth", ResolveOAuth);
    section("api", ResolveApi);
    section("tool", ResolveTool);
    if (connector_.tool && decode_failed_) connector_.tool->broken = true;
    const Node* actions = map.Find("actions");
    if (actions != nullptr && !connector_.tool) MakeTool(*actions, connector_);
    section("tools", ResolveToolShape);  // before the actions: their tool names take the prefix
    if (connector_.tool) ResolveActions(actions, connector_, diags_);
    section("automation", ResolveAutomation);
    section("heartbeatEvents", ResolveHeartbeats);
    section("database", ResolveDatabase);
    section("runtime", ResolveRuntime);
    section("widget", ResolveWidget);
    section("pricing", ResolvePricing);
    section("resources", ResolveResources);
    section("prompts", ResolvePrompts);
    section("budget", ResolveBudget);
    section("limits", ResolveBudget);
    ReadHooks(map);
    map.TextList("egress", connector_.egress);
    map.Finish();
  }

  void ReadDeclarations(MapReader& map) {
    if (const Node* node = map.Find("connection")) {
      ResolveConnection(*node, connector_.connection, diags_);
    }
    if (const Node* node = map.Find("developerSecrets")) {
      ResolveSecrets(*node, "developerSecrets", connector_.developer_secrets, diags_);
    }
    if (const Node* node = map.Find("userSecrets")) {
      ResolveSecrets(*node, "userSecrets", connector_.user_secrets, diags_);
    }
    if (const Node* node = map.Find("userFields")) {
      ResolveUserFields(*node, connector_.user_fields, diags_);
    }
    ResolveLookups(connector_, diags_);
  }

  void ReadHooks(MapReader& map) {
    std::vector<LocatedString> hooks;
    map.TextList("hooks", hooks);
    for (const LocatedString& hook : hooks) {
      if (std::find(kHookNames.begin(), kHookNames.end(), hook.value) == kHookNames.end()) {
        diags_.Error(hook.span, "bad-choice",
                     "'hooks': expected one of " + QuotedList(kHookNames) + ", found " +
                         Quoted(hook.value) + DidYouMean(hook.value, kHookNames));
        continue;
      }
      hooks_.push_back(hook.value);
    }
  }

  void AddHooks() {
    if (connector_.automation) {
      for (const Trigger& trigger : connector_.automation->triggers) {
        bool code = trigger.kind != TriggerKind::kWebhook && trigger.polls.empty();
        if (code) hooks_.push_back("onRun");
      }
      if (connector_.automation->on_webhook) hooks_.push_back("onWebhook");
    }
    for (const std::string& name : kHookNames) {
      if (std::find(hooks_.begin(), hooks_.end(), name) != hooks_.end()) {
        connector_.hooks.push_back(name);
      }
    }
  }

  void ReadSections() {
    if (pie_.widget) {
      connector_.widget.present = true;
      connector_.widget.html = files_.Text(pie_.widget->content);
      if (connector_.widget.span.end == 0) connector_.widget.span = pie_.widget->header;
    }
    if (pie_.public_config) {
      if (auto config = DecodeYaml(files_, pie_.public_config->content, diags_)) {
        config->key = pie_.public_config->header;
        ResolvePublicConfig(*config, connector_, diags_);
      }
    }
    for (const Section& section : pie_.public_files) {
      LocatedString path{std::string(files_.Text(section.argument)), section.argument};
      connector_.public_app.files.push_back({path, std::string(files_.Text(section.content))});
    }
  }

  const PieFile& pie_;
  const Node& root_;
  const SourceFiles& files_;
  Diagnostics& diags_;
  Connector connector_;
  struct {
    Node node;
    bool ok = false;
  } manifest_;
  std::vector<std::string> hooks_;
  bool decode_failed_ = false;  // duplicate keys, for example
};

}  // namespace

Connector Resolve(const PieFile& pie, const Node& root, const SourceFiles& files,
                  Diagnostics& diags) {
  return Resolver(pie, root, files, diags).Resolve();
}

}  // namespace pie::gen
