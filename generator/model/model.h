// The model: what one manifest declares, resolved. Plain data, std only; the only input of the
// emitters. Every name that ends up in C++ is final here (`cpp` members), every reference checked.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/action.h"
#include "model/api.h"
#include "model/automation.h"
#include "model/database.h"
#include "model/type_spec.h"
#include "source/source_span.h"

namespace pie::gen {

enum class Tier { kSkill, kTool, kConnector, kAutomation };
enum class TriggerMode { kAuto, kAlways, kManual };

struct Secret {
  LocatedString wire;  // "WEATHER_API_KEY"
  std::string cpp;     // "weather_api_key"
  std::string description;
  bool required = false;
};

enum class UserFieldKind { kText, kNumber, kBoolean, kSelect, kTags };

struct SelectOption {
  LocatedString value;
  std::string label;
};

struct UserField {
  LocatedString wire;
  std::string cpp;
  UserFieldKind kind = UserFieldKind::kText;
  std::string label, description, placeholder;
  bool required = false;
  std::optional<double> min, max;
  std::vector<SelectOption> options;
  std::string default_json;  // compact JSON text; empty: none
  SourceSpan span;
};

struct Runtime {
  bool persistent = false;
  uint64_t timeout_ms = 0;  // 0: default
  uint64_t max_session_age_ms = 0;
  SourceSpan span;
};

struct Budget {  // per execution; 0: default
  uint32_t requests = 0;
  uint32_t seconds = 0;
  uint64_t bytes = 0;
};

struct Widget {
  bool present = false;  // there is a ===widget=== section
  std::string html;
  std::vector<LocatedString> allowed_scripts, allowed_styles;
  uint32_t max_height = 600, default_height = 280;
  bool launchable = false;
  SourceSpan span;
};

struct PublicFile {
  LocatedString path;
  std::string content;
};

struct PublicRoute {
  LocatedString path;
  bool spa = false;
};

struct PublicApp {
  LocatedString entry;  // empty: no public app
  std::vector<PublicRoute> routes;
  std::vector<PublicFile> files;
};

struct Resource {           // MCP resource
  LocatedString wire, uri;  // `uri` may be an RFC 6570 level 1 template
  std::string cpp;          // "StaticText"
  std::string title, description, mime_type;
  std::string text;         // static text...
  std::string blob_base64;  // ...or static bytes; both empty: native code
  bool is_template = false;
  SourceSpan span;
};

struct PromptArgument {
  LocatedString wire;
  std::string cpp;
  std::string title, description;
  bool required = false;
};

struct PromptMessage {
  std::string role;  // user | assistant
  std::string text;  // with {argument} references
};

struct Prompt {  // MCP prompt
  LocatedString wire;
  std::string cpp;
  std::string title, description;
  std::vector<PromptArgument> arguments;
  std::vector<PromptMessage> messages;  // empty: native code
  SourceSpan span;
};

struct Pricing {
  uint64_t install_price_cents = 0, monthly_price_cents = 0, per_usage_microdollars = 0;
  uint64_t free_usage_quota = 0;
  bool custom_usage_enabled = false;
  uint64_t max_custom_charge_microdollars = 5000000;
  bool present = false;
};

inline const std::vector<std::string> kHookNames = {"onRun",         "onInstall",    "onConnect",
                                                    "onWebhook",     "onDisconnect", "onUninstall",
                                                    "onPublicAction"};

struct Connector {
  std::string path;           // of the manifest, relative to the source root: plugins/x/x.pie
  LocatedString name;         // "google-sheets"
  std::string cpp_namespace;  // "google_sheets"
  std::string cpp;            // "GoogleSheets"; its table is "k" + cpp
  std::string display_name, description, version;
  std::vector<std::string> tags;
  Tier tier = Tier::kConnector;
  TriggerMode trigger = TriggerMode::kAuto;

  std::vector<NamedType> types;  // each behind those it refers to
  std::optional<ToolSpec> tool;
  std::vector<Action> actions;  // order of the enum, then of `actions`; sole action when no enum
  TypeSpec shared_params;       // kObject "Params": properties of the tool without `action`

  std::optional<OAuthSpec> oauth;
  std::optional<ApiSpec> api;
  std::vector<ConnectionField> connection;
  std::vector<Secret> developer_secrets, user_secrets;
  std::vector<UserField> user_fields;
  std::optional<Automation> automation;
  std::vector<HeartbeatEvent> heartbeat_events;
  // Native entry points beside the actions, in the order of kHookNames: those under `hooks`, onRun
  // for schedules, onWebhook for `onWebhook: true`.
  std::vector<std::string> hooks;
  std::vector<Table> tables;
  Runtime runtime;
  Budget budget;
  std::vector<LocatedString> egress;  // every host that may be reached: declared and derived
  Widget widget;
  PublicApp public_app;
  std::vector<Resource> resources;
  std::vector<Prompt> prompts;
  Pricing pricing;
  std::string body;         // prompt text (skills) or JavaScript (kept, not run)
  bool has_errors = false;  // emit nothing for it
  size_t written_out = 0;   // bytes that references have copied while resolving; bounded
  SourceSpan span;
};

// The names under which callers see the connector's tools.
std::vector<LocatedString> OfferedTools(const Connector& connector);

}  // namespace pie::gen
