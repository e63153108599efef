// The constexpr tables that `piec` emits for a connector. One interpreter in the runtime decodes,
// validates, prints schemas, binds HTTP requests and binds SQL from them.
//
// Text is UTF-8 and zero-terminated; an absent text is nullptr. Rows<T> is a pointer and a count.
// `json` in a comment means: JSON text. JSON pointers are RFC 6901; "" is the whole document.
#pragma once

#include "pie/types.h"

namespace pie {

class Context;
namespace detail {
struct TaskState;
}

template <class T>
struct Rows {
  const T* data = nullptr;
  unsigned count = 0;
  constexpr const T* begin() const { return data; }
  constexpr const T* end() const { return data + count; }
  constexpr bool empty() const { return count == 0; }
};

// ---- Types and fields -------------------------------------------------------------------------

// How a value is stored: bool, long long, double, String, an enum over int (index into EnumTable),
// Json, the struct of ObjectTable, List<element>, List<Entry<element>>.
enum class Kind : unsigned char {
  kBoolean, kInteger, kNumber, kString, kEnum, kJson, kObject, kList, kMap
};

struct TypeRow;
struct ObjectTable;

struct EnumTable {
  const char* name;
  Rows<const char*> values;  // wire names; the stored int is the index
};

// For Kind::kJson: the value must fit one (oneOf: exactly one) of the types.
struct Alternatives {
  bool exactly_one;
  Rows<const TypeRow*> types;
};

union Detail {
  const void* none;
  const EnumTable* names;            // kEnum
  const ObjectTable* object;         // kObject
  const TypeRow* element;            // kList, kMap
  const Alternatives* alternatives;  // kJson; nullptr: anything
};

// JSON Schema limits; only what is declared is checked and printed.
struct Limits {
  enum Has : unsigned short {
    kMinimum = 1, kMaximum = 2, kExclusiveMinimum = 4, kExclusiveMaximum = 8, kMultipleOf = 16,
    kMinSize = 32, kMaxSize = 64, kUnique = 128,
  };
  unsigned short has = 0;
  double minimum = 0, maximum = 0, multiple_of = 0;  // the exclusive ones share the number
  long long min_size = 0, max_size = 0;  // code points, elements or members, by kind
  const char* pattern = nullptr;         // RE2 syntax
  const char* format = nullptr;          // date-time, date, time, email, uri, uuid, ipv4, ipv6, hostname
  const char* const_json = nullptr;
};

struct TypeRow {
  Kind kind;
  bool nullable = false;
  Detail detail{nullptr};
  const Limits* limits = nullptr;
};

struct FieldRow {
  enum Flag : unsigned char { kRequired = 1, kNullable = 2, kSecret = 4 };

  const char* name;  // on the wire
  const char* description;
  const char* default_json;
  const Limits* limits;
  Detail detail;
  unsigned offset;
  Kind kind;
  unsigned char flags;

  // A required field that cannot be null is a plain T; every other one is a Field<T>.
  constexpr bool is_plain() const { return (flags & (kRequired | kNullable)) == kRequired; }
};

struct ObjectTable {
  const char* name;  // of the struct
  Rows<FieldRow> fields;
  unsigned size;     // sizeof the struct
  bool open;         // unknown members are ignored; otherwise they are an error
};

// ---- HTTP ----------------------------------------------------------------------------------------

enum class Place : unsigned char { kPath, kQuery, kHeader, kBody };
enum class BodyKind : unsigned char { kNone, kJson, kForm, kMultipart, kGraphql, kRaw };
// How a list is written into a query or form: a=1&a=2, a=1,2, a[]=1&a[]=2, a[0]=1&a[1]=2.
enum class ListStyle : unsigned char { kRepeat, kComma, kBrackets, kIndexed };

// Where one parameter, or one constant, goes.
struct BindRow {
  Place place;
  ListStyle list_style;
  short field;          // index into the action's params; -1: `constant`
  const char* wire;     // name; in a body a JSON pointer for nesting ("/fields/summary"), "" = whole body
  const char* constant; // json
};

enum class PageKind : unsigned char { kNone, kLink, kCursor, kPage, kOffset };

// A paginated action has two more params, `max_items` and `next_page`, and its result is an object
// with `items` and `next_page`.
struct Pagination {
  PageKind kind = PageKind::kNone;
  const char* items = nullptr;   // JSON pointer of the list in the reply
  const char* next = nullptr;    // kLink: rel of the Link header, or pointer to a URL in the body;
                                 // kCursor: pointer of the next cursor in the reply
  const char* more = nullptr;    // pointer of a boolean that says whether there is more
  const char* param = nullptr;   // query or body name that carries cursor, page or offset
  bool in_body = false;          // JSON pointer `param` of the body (or GraphQL variables) instead of the query
  const char* size_param = nullptr;
  long long size = 0;            // page size to ask for; 0: the service's default
  long long first = 1;           // number of the first page
};

struct HeaderRow {
  const char* name;
  const char* value;  // may hold {field} placeholders of the connection
};

struct HttpBinding {
  const char* method;
  const char* path;              // /repos/{owner}/{repo}; a full https URL overrides the base URL
  Rows<BindRow> rows;
  BodyKind body = BodyKind::kNone;
  const char* graphql = nullptr; // the document; rows in the body are its variables
  const char* result_at = nullptr;  // JSON pointer of the result in the reply
  const Pagination* pagination = nullptr;
  const char* idempotency_header = nullptr;
  Rows<HeaderRow> headers;
  bool no_auth = false;
};

enum class AuthKind : unsigned char {
  kNone, kOauth, kBearer, kHeader, kQuery, kBasic, kClientCredentials, kTwoStep, kJwt, kOauth1
};

struct AuthRow {
  AuthKind kind = AuthKind::kNone;
  const char* name = nullptr;      // header or query parameter
  const char* prefix = nullptr;    // put before the secret, for example "Token "
  const char* secret = nullptr;    // template over secrets and connection fields: "{API_KEY}"
  const char* username = nullptr;  // kBasic, as a template
  const char* password = nullptr;
  const char* token_url = nullptr;    // kClientCredentials, kTwoStep, kJwt
  const char* details_json = nullptr; // the manifest's other keys of this mode
};

struct ErrorShape {
  const char* message = nullptr;  // JSON pointers into an error reply
  const char* code = nullptr;
  const char* ok = nullptr;       // a boolean that is false in an error sent with status 200
};

struct ApiRow {
  const char* base_url = nullptr;  // {field} placeholders of the connection
  AuthRow auth;
  Rows<HeaderRow> headers;
  ErrorShape errors;
  const char* retry_after = nullptr;  // header names
  const char* reset_at = nullptr;
  const char* remaining = nullptr;
  double per_second = 0;              // 0: no own limit
  const char* verify_method = nullptr;
  const char* verify_path = nullptr;
  Rows<const char*> hosts;            // extra hosts that may be reached, "*.example.com" allowed
};

// ---- Actions --------------------------------------------------------------------------------------

enum class Effect : unsigned char { kRead, kWrite, kDestructive };

// Starts a native action. `params` points at the decoded struct, which may be moved from. The
// state's value is the result struct, or a Json when the action declares no result.
using InvokeFn = detail::TaskState* (*)(Context& context, void* params);

struct ActionRow {
  const char* name;         // in the action enum; the tool's own name for a tool without actions
  const char* title = nullptr;
  const char* description = nullptr;
  Effect effect = Effect::kWrite;
  const ObjectTable* params = nullptr;
  const TypeRow* result = nullptr;        // nullptr: any JSON
  const HttpBinding* http = nullptr;      // nullptr: native
  InvokeFn invoke = nullptr;              // nullptr: declarative (or a skill's text)
  const char* input_schema = nullptr;     // json, only when the tables cannot print it
  const char* output_schema = nullptr;
  const char* tool_name = nullptr;        // MCP name when each action is a tool; nullptr: prefix + name
  const char* annotations_json = nullptr;
  Rows<const char*> scopes;
  unsigned timeout_ms = 0;                // 0: the connector's
};

// ---- Connector --------------------------------------------------------------------------------------

struct SecretRow {
  const char* name;
  const char* description;
  bool required;
  bool per_user;  // userSecrets; otherwise developerSecrets
};

struct OauthRow {
  const char* provider;
  const char* provider_name = nullptr;
  const char* authorization_url = nullptr;
  const char* token_url = nullptr;
  const char* user_info_url = nullptr;
  const char* revoke_url = nullptr;
  Rows<const char*> scopes;
  const char* scope_separator = " ";
  const char* client_id_secret = nullptr;
  const char* client_secret_secret = nullptr;
  const char* token_auth_method = nullptr;  // client_secret_basic, client_secret_post, none
  bool pkce = true;
  const char* extra_params_json = nullptr;
};

struct EventRow {
  const char* name;
  const char* description;
};

// How a webhook is verified; every text is a manifest value. scheme nullptr: nothing is declared.
struct VerifyRow {
  const char* scheme = nullptr;     // hmac, standard, twilio, ed25519, token
  const char* algorithm = nullptr;  // sha256, sha1, sha512
  const char* header = nullptr;
  const char* prefix = nullptr;
  const char* encoding = nullptr;   // hex, base64
  const char* payload = nullptr;    // what is signed: "{body}", "{timestamp}.{body}", "v0:{timestamp}:{body}"
  const char* timestamp_header = nullptr;
  long long tolerance_seconds = 300;
  const char* secret = nullptr;     // a declared secret
  const char* details_json = nullptr;
};

enum class TriggerKind : unsigned char { kCron, kInterval, kWebhook };

struct TriggerRow {
  TriggerKind kind;
  const char* description = nullptr;
  const char* cron = nullptr;
  long long every_ms = 0;
  const char* event_type_field = nullptr;
  Rows<EventRow> events;
  VerifyRow verify;
  const char* challenge_json = nullptr;
  const char* delivery_id = nullptr;
  const char* ping = nullptr;
};

struct MatcherRow {
  const char* source;
  const char* action;
};

struct HeartbeatRow {
  const char* id;
  const char* display_name;
  const char* description;
  Rows<MatcherRow> matchers;
};

struct ColumnRow {
  const char* name;
  const char* type;        // PostgreSQL type, for casts: "uuid", "timestamptz", "text[]"
  const char* definition;  // as in the manifest
};

struct TableRow {
  const char* name;
  const char* rls;          // column that holds the user; nullptr: no policy
  const ObjectTable* row;   // fields in the order of `columns`
  Rows<ColumnRow> columns;
};

// A lifecycle hook or scheduled run of the connector: input and output are free JSON.
struct HookRow {
  const char* name;  // onRun, onInstall, onConnect, onWebhook, onDisconnect, onUninstall
  detail::TaskState* (*invoke)(Context& context, void* json);
};

struct ResourceRow {
  const char* uri;  // with {name} placeholders: a template
  const char* name;
  const char* title = nullptr;
  const char* description = nullptr;
  const char* mime_type = nullptr;
  const char* text = nullptr;  // {name} placeholders are filled in for a template
  const char* blob = nullptr;  // base64
  bool subscribable = false;
};

struct PromptRow {
  const char* name;
  const char* title = nullptr;
  const char* description = nullptr;
  const ObjectTable* arguments = nullptr;  // strings only
  const char* messages_json = nullptr;     // MCP prompt messages with {argument} placeholders
};

struct FileRow {
  const char* path;
  const char* data;
  unsigned size;
};

struct WidgetRow {
  const char* html = nullptr;
  Rows<const char*> allowed_scripts;
  Rows<const char*> allowed_styles;
  unsigned max_height = 600;
  unsigned default_height = 280;
  bool launchable = false;
};

enum class Tier : unsigned char { kSkill, kTool, kConnector, kAutomation };
enum class TriggerMode : unsigned char { kAlways, kAuto, kManual };

struct BudgetRow {  // per execution; 0: the default
  unsigned requests = 0;         // 10
  unsigned seconds = 0;          // 120
  unsigned long long bytes = 0;  // 10 MB
};

struct ConnectorTable {
  const char* name;
  const char* display_name = nullptr;
  const char* description = nullptr;
  const char* version = nullptr;
  Rows<const char*> tags;
  Tier tier = Tier::kTool;
  TriggerMode trigger = TriggerMode::kAuto;
  const char* tool_name = nullptr;         // nullptr: not a tool
  const char* tool_description = nullptr;
  const char* tool_schema = nullptr;       // json: `action` and the properties of all actions, loose
  bool has_actions = false;                // the tool takes `action`; otherwise one action, the tool itself
  bool tool_per_action = false;            // tools.shape: action
  const char* tool_prefix = nullptr;
  Rows<ActionRow> actions;
  const char* body = nullptr;              // a skill's text
  ApiRow api;
  const ObjectTable* connection = nullptr;   // per-connection fields
  const OauthRow* oauth = nullptr;
  Rows<SecretRow> secrets;
  const ObjectTable* user_fields = nullptr;
  Rows<TriggerRow> triggers;
  unsigned automation_timeout_s = 0;
  bool allow_manual_run = false;
  Rows<HookRow> hooks;
  Rows<HeartbeatRow> heartbeats;
  Rows<TableRow> tables;
  const char* ddl = nullptr;
  Rows<ResourceRow> resources;
  Rows<PromptRow> prompts;
  const WidgetRow* widget = nullptr;
  const char* public_config_json = nullptr;
  Rows<FileRow> public_files;
  BudgetRow budget;
  bool persistent = false;                 // runtime.*
  unsigned long long session_timeout_ms = 0;
  unsigned long long max_session_age_ms = 0;
};

// Every connector that is linked in, sorted by name; defined in generated/registry.cc.
using Registry = Rows<const ConnectorTable*>;

}  // namespace pie
