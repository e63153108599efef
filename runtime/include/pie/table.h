// The constexpr tables that `piec` emits for a connector. One interpreter in the runtime decodes,
// validates, prints schemas, binds HTTP requests and binds SQL from them.
//
// Text is UTF-8 and zero-terminated; an absent text is nullptr. Rows<T> is a pointer and a count.
// `json` in a comment means: JSON text. JSON pointers are RFC 6901; "" is the whole document.
// What a manifest need not say has a default here, so that -Wextra has nothing to say about tables.
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
  kBoolean,
  kInteger,
  kNumber,
  kString,
  kEnum,
  kJson,
  kObject,
  kList,
  kMap
};

struct TypeRow;
struct ObjectTable;

struct EnumTable {
  const char* name;
  Rows<const char*> values;  // wire names; the stored int is the index
};

// The value must fit one (oneOf: exactly one) of the types. For kJson and scalars but enums, which
// must fit their own type besides: an enum of numbers is an integer with constants to choose from.
struct Alternatives {
  bool exactly_one;
  Rows<const TypeRow*> types;
};

union Detail {
  const void* none;
  const EnumTable* names;            // kEnum
  const ObjectTable* object;         // kObject
  const TypeRow* element;            // kList, kMap
  const Alternatives* alternatives;  // kJson, scalars; nullptr: anything
};

// JSON Schema limits; only what is declared is checked and printed.
struct Limits {
  enum Has : unsigned short {
    kMinimum = 1,
    kMaximum = 2,
    kExclusiveMinimum = 4,
    kExclusiveMaximum = 8,
    kMultipleOf = 16,
    kMinSize = 32,
    kMaxSize = 64,
    kUnique = 128,
  };
  unsigned short has = 0;
  double minimum = 0, maximum = 0, multiple_of = 0;  // the exclusive ones share the number
  long long min_size = 0, max_size = 0;              // code points, elements or members, by kind
  const char* pattern = nullptr;                     // RE2 syntax
  const char* format = nullptr;  // date-time, date, time, email, uri, uuid, ipv4, ipv6, hostname
  const char* const_json = nullptr;
};

struct TypeRow {
  Kind kind;
  bool nullable = false;
  Detail detail{nullptr};
  const Limits* limits = nullptr;
};

struct FieldRow {
  enum Flag : unsigned char { kRequired = 1, kNullable = 2, kSecret = 4 };  // secret: not kept

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
  unsigned size;  // sizeof the struct
  bool open;      // unknown members are ignored; otherwise they are an error
};

// ---- HTTP -------------------------------------------------------------------------------------

enum class Place : unsigned char { kPath, kQuery, kHeader, kBody };
enum class BodyKind : unsigned char { kNone, kJson, kForm, kMultipart, kGraphql, kRaw };
// How a list is written where there is no JSON. kDefault: repeat in a query, indexed brackets in a
// form, comma in a path or header. a=1&a=2 | a=1,2 | a=1 2 | a=1|2 | a[]=1&a[]=2 | a=[1,2]
enum class ListStyle : unsigned char { kDefault, kRepeat, kComma, kSpace, kPipe, kBrackets, kJson };

// Where one parameter, constant or template goes. Exactly one of field, constant, text is set.
struct BindRow {
  Place place;
  ListStyle list_style = ListStyle::kDefault;
  short field = -1;                // index into the action's params
  const char* wire = nullptr;      // name; in a body a JSON pointer, "" = whole body
  const char* constant = nullptr;  // json
  const char* text = nullptr;      // template of params, connection, secrets and user fields
  bool always = false;  // a constant that keeps its object when the params beside it are absent
};

enum class PageKind : unsigned char { kNone, kLink, kCursor, kPage, kOffset };

// A paginated action has two more params, `max_items` and `next_page`, and its result is an object
// with `items` and `next_page`.
struct Pagination {
  PageKind kind = PageKind::kNone;
  const char* items = nullptr;  // JSON pointer of the list in the reply; nullptr: the reply itself
  const char* rel = nullptr;    // kLink: relation in the Link header
  const char* url_pointer = nullptr;       // kLink: pointer of the next URL in the body instead
  const char* cursor_pointer = nullptr;    // kCursor: pointer of the next cursor in the reply
  const char* cursor_from_last = nullptr;  // kCursor: pointer into the last item
  const char* more_pointer = nullptr;      // pointer of a boolean that says whether there is more
  const char* total_pointer = nullptr;
  const char* param = nullptr;       // of cursor, page, offset: query name, or pointer in the body
  const char* size_param = nullptr;  // likewise
  bool in_body = false;
  unsigned size = 0;         // page size asked for; 0: the service's default
  bool until_empty = false;  // the service names a next page always: an empty one was the last
  unsigned cap = 0;          // the service gives no more items of a list than this; 0: all
  unsigned first = 1;        // kPage: number of the first page
  unsigned max_pages = 10;
};

// Header, query parameter, claim or token parameter with a value template.
struct NamedText {
  const char* name;
  const char* value;
};

struct RetryRow {
  unsigned attempts = 0;               // 0: the runtime's default
  Rows<unsigned short> statuses = {};  // retried besides 429, 502, 503, 504
};

struct HttpBinding {
  const char* method = nullptr;  // nullptr with graphql: POST
  // /repos/{owner}/{repo}; https://... is another host. nullptr: api.graphql
  const char* path = nullptr;
  Rows<BindRow> rows = {};
  BodyKind body = BodyKind::kNone;
  const char* content_type = nullptr;  // kRaw
  const char* graphql = nullptr;       // the document; body rows are its variables
  const char* result_at = nullptr;     // JSON pointer of the result in the reply
  const Pagination* pagination = nullptr;
  const char* idempotency_header = nullptr;
  RetryRow retry = {};
};

enum class AuthKind : unsigned char {
  kNone,
  kOauth,
  kBearer,
  kHeader,
  kQuery,
  kBasic,
  kClientCredentials,
  kTwoStep,
  kJwt,
  kBody,
  kOauth1
};

// Values are templates over secrets, connection fields and user fields.
struct AuthRow {
  AuthKind kind = AuthKind::kNone;
  const char* name = nullptr;      // header or query parameter that carries the credential
  const char* prefix = nullptr;    // in front of it
  const char* value = nullptr;     // bearer, header, query: "{API_KEY}"
  const char* username = nullptr;  // basic; two_step: of the login call
  const char* password = nullptr;
  // client_credentials, two_step, jwt: how the token is fetched. oauth1: the consumer's.
  const char* token_url = nullptr;
  const char* client_id = nullptr;
  const char* client_secret = nullptr;
  const char* token_auth_method = nullptr;  // post | basic; jwt: post | bearer
  Rows<const char*> scopes = {};
  Rows<NamedText> token_params = {};  // a name that begins with a slash is a JSON pointer
  Rows<NamedText> token_headers = {};
  const char* token_method = nullptr;
  bool token_body_is_form = false;
  const char* token_pointer = nullptr;
  const char* expires_pointer = nullptr;
  unsigned lifetime_seconds = 0;
  const char* algorithm = nullptr;  // jwt, oauth1
  const char* key = nullptr;
  const char* key_encoding = nullptr;  // text | hex | base64
  const char* key_id = nullptr;
  Rows<NamedText> claims = {};
  const char* assertion_param = nullptr;  // jwt: its name in the request for a token
  bool exchange = false;
  const char* token = nullptr;  // oauth1: of the user
  const char* token_secret = nullptr;
  const char* realm = nullptr;
  Rows<NamedText> members = {};    // body: what is added to a JSON object or a form
  const char* base_url = nullptr;  // an alternative's own
};

// A place in a 2xx reply that makes it an error. `*` in a pointer is each member or element.
struct RefusalRow {
  const char* at;               // pointer
  const char* field = nullptr;  // pointer below it of the value that decides; nullptr: itself
  // Texts of that value; both empty: any but null, false and what is empty.
  Rows<const char*> is = {}, is_not = {};
  const char* without = nullptr;  // pointer: counts only where the reply has nothing there
  bool partial = false;           // an error only when all places are refused
  // As in ErrorShape, below `at`; empty: those of the shape.
  Rows<const char*> message = {}, code = {};
};

struct ErrorShape {
  // JSON pointers into an error reply, or names of headers (no slash); the first that hits wins.
  Rows<const char*> message = {}, code = {};
  Rows<RefusalRow> refusals = {};
  Rows<NamedText> hints = {};  // error code -> what the user should do
};

struct ApiRow {
  const char* base_url = nullptr;
  AuthRow auth = {};
  Rows<AuthRow> other_auth = {};  // alternatives; what a connection holds decides which one is used
  Rows<NamedText> headers = {};
  Rows<NamedText> query = {};  // sent with every request
  ErrorShape errors = {};
  const char* retry_after = nullptr;  // header names
  const char* remaining = nullptr;
  const char* reset_at = nullptr;
  const char* reset_format = nullptr;  // epoch | epochMs | seconds | date
  double per_second = 0;               // 0: no own limit
  double per_minute = 0;
  unsigned concurrency = 0;
  const char* verify_method = nullptr;
  const char* verify_path = nullptr;
  const char* verify_account = nullptr;  // pointer of the account's label in the reply
  const char* graphql = nullptr;         // path of the GraphQL endpoint
};

// ---- Actions ----------------------------------------------------------------------------------

enum class Effect : unsigned char { kRead, kWrite, kDestructive };

// Starts a native action. `params` points at the decoded struct, which may be moved from. The
// state's value is the result struct, or a Json when the action declares no result.
using InvokeFn = detail::TaskState* (*)(Context& context, void* params);

struct ActionRow {
  const char* name;  // in the action enum; the tool's own name for a tool without actions
  const char* title = nullptr;
  const char* description = nullptr;
  Effect effect = Effect::kWrite;
  const ObjectTable* params = nullptr;
  const TypeRow* result = nullptr;     // nullptr: any JSON
  const HttpBinding* http = nullptr;   // nullptr: native
  InvokeFn invoke = nullptr;           // nullptr: declarative (or a skill's text)
  const char* input_schema = nullptr;  // json, only when the tables cannot print it
  const char* output_schema = nullptr;
  const char* tool_name = nullptr;  // MCP name when each action is a tool; nullptr: prefix + name
  const char* annotations_json = nullptr;
  Rows<const char*> scopes = {};
  const AuthRow* auth = nullptr;       // overrides api.auth
  const ErrorShape* errors = nullptr;  // overrides api.errors
  unsigned timeout_ms = 0;             // 0: the connector's
  bool hidden = false;                 // not offered as a tool
  bool secret_result = false;          // the result has fields with kSecret
};

// ---- Connector --------------------------------------------------------------------------------

struct SecretRow {
  const char* name;
  const char* description;
  bool required;
  bool per_user;  // userSecrets; otherwise developerSecrets
};

// One more GET for a token, which goes along as parameter `token_param`.
struct TokenTrade {
  const char* url = nullptr;
  const char* token_param = nullptr;
  Rows<NamedText> params = {};
};

// OAuth 2.0, or 1.0a when there is a `request_token_url`.
struct OauthRow {
  const char* provider;
  const char* provider_name = nullptr;
  const char* request_token_url = nullptr;
  const char* authorization_url = nullptr;
  const char* token_url = nullptr;
  const char* refresh_url = nullptr;       // nullptr: token_url
  const char* user_info_method = nullptr;  // nullptr: GET
  const char* user_info_url = nullptr;
  const char* revoke_url = nullptr;
  Rows<const char*> scopes = {};
  const char* scope_separator = " ";
  const char* client_id_secret = nullptr;
  const char* client_secret_secret = nullptr;
  const char* token_auth_method = nullptr;  // post | basic | none
  const char* signature_method = nullptr;   // 1.0a: HMAC-SHA1 | HMAC-SHA256 | PLAINTEXT
  bool pkce = true;
  bool token_body_is_json = false;
  Rows<NamedText> authorize_params = {};
  Rows<NamedText> token_params = {};
  Rows<NamedText> param_names = {};       // standard name -> the provider's own
  const char* reply_pointer = nullptr;    // of the object with the token in a reply; nullptr: all
  TokenTrade exchange = {};               // a short-lived token for a long-lived one
  TokenTrade renewal = {};                // of tokens that are renewed by themselves
  const char* account_pointer = nullptr;  // pointer of the account's label in the userInfo reply
};

struct EventRow {
  const char* name;
  const char* description;
  const TypeRow* payload = nullptr;
};

// How a webhook is verified. Names and defaults are those of the manifest's `verify`.
enum class VerifyScheme : unsigned char {
  kUnset,
  kNone,
  kHmac,
  kHmacTimestamp,
  kStandardWebhooks,
  kUrlForm,
  kEd25519,
  kToken,
  kPublicKey,
  kJwt
};

// "Place": the name of a header, or a JSON pointer into the body.
struct VerifyRow {
  VerifyScheme scheme = VerifyScheme::kUnset;
  const char* secret = nullptr;  // name of a declared secret; nullptr: the endpoint's own
  const char* algorithm = nullptr;
  const char* encoding = nullptr;
  const char* header = nullptr;  // place of the signature or token
  const char* query = nullptr;
  const char* prefix = nullptr;
  const char* signature_key = nullptr;
  const char* timestamp_key = nullptr;
  const char* timestamp_header = nullptr;  // place
  const char* payload = nullptr;  // {body} {timestamp} {id} {url} {method} {/pointer}, plain text
  unsigned tolerance_seconds = 300;
  const char* secret_encoding = nullptr;
  Rows<NamedText> claims = {};            // kJwt: must be there with these values; {url} is known
  const char* body_hash_claim = nullptr;  // kJwt: the claim that holds the hash of the body
  const char* body_hash_algorithm = nullptr;
  const char* body_hash_encoding = nullptr;
};

// kNoContent: a signed request that wants 204 and nothing else.
enum class ChallengeKind : unsigned char {
  kNone,
  kBodyField,
  kQuery,
  kCrc,
  kHeader,
  kPingPong,
  kNoContent
};

struct ChallengeRow {
  ChallengeKind kind = ChallengeKind::kNone;
  const char* field = nullptr;     // query parameter, header, or (kBodyField, kCrc) JSON pointer
  const char* when = nullptr;      // "place=value" or "parameter=value"; nullptr: `field` is there
  const char* reply = nullptr;     // JSON key; json object whose texts hold {value} and {hmac}
  const char* token = nullptr;     // query parameter that must hold the secret `secret`
  const char* secret = nullptr;    // name of a declared secret
  const char* encoding = nullptr;  // of {hmac}: hex | base64
  const char* prefix = nullptr;    // in front of {hmac}
  bool is_signed = true;           // kBodyField: verified like a delivery before it is answered
};

enum class TriggerKind : unsigned char { kCron, kInterval, kWebhook };

// A list that is looked at whenever its trigger is due: what is new in it is an event.
struct PollRow {
  const char* event;  // id of a heartbeat
  unsigned action;    // index into the connector's actions
  // json: an object. Texts are templates of user fields and of {since}, {since:epoch} and the like.
  const char* arguments = nullptr;
  const char* items = nullptr;     // JSON pointer of the list in the result, as callers get it
  Rows<const char*> id = {};       // JSON pointers into an item
  Rows<const char*> version = {};  // likewise; empty: an item is news once
  bool newest_first = false;       // what stands below all known items is old
};

struct TriggerRow {
  TriggerKind kind;
  const char* description = nullptr;
  const char* cron = nullptr;      // 5 fields
  const char* timezone = nullptr;  // IANA name; nullptr: UTC
  long long every_ms = 0;
  const char* event_type_field = nullptr;
  Rows<EventRow> events = {};
  VerifyRow verify = {};
  ChallengeRow challenge = {};
  const char* delivery_id = nullptr;  // place, or text with {place}; "{body}" is its hash
  Rows<const char*> ping = {};        // event types that are acknowledged and dropped
  Rows<PollRow> polls = {};           // not empty: these are checked, and onRun is not called
};

struct MatcherRow {
  const char* source;  // tool | webhook | automation
  const char* action = nullptr;
  const char* event = nullptr;
};

struct HeartbeatRow {
  const char* id;
  const char* display_name = nullptr;
  const char* description = nullptr;
  Rows<MatcherRow> matchers = {};
};

struct ColumnRow {
  const char* name;
  const char* type;        // PostgreSQL type, for casts: "uuid", "timestamptz", "text[]"
  const char* definition;  // as in the manifest
};

struct TableRow {
  const char* name;
  const char* rls = nullptr;  // column that holds the user; nullptr: no policy
  const ObjectTable* row;     // fields in the order of `columns`
  Rows<ColumnRow> columns;
};

// Native code with free JSON in and out; `json` points at a Json, the state's value is a Json.
using JsonInvokeFn = detail::TaskState* (*)(Context& context, void* json);

// A lifecycle hook or scheduled run.
struct HookRow {
  const char* name;  // onRun, onInstall, onConnect, onWebhook, onDisconnect, onUninstall
  JsonInvokeFn invoke;
};

struct ResourceRow {
  const char* uri;  // with {name} placeholders: a template
  const char* name;
  const char* title = nullptr;
  const char* description = nullptr;
  const char* mime_type = nullptr;
  const char* text = nullptr;     // {name} placeholders are filled in for a template
  const char* blob = nullptr;     // base64
  JsonInvokeFn invoke = nullptr;  // {"uri", placeholders..} -> {"text"|"blob", "mimeType"}
  bool is_template = false;
};

struct PromptMessageRow {
  const char* role;  // user | assistant
  const char* text;  // with {argument} placeholders
};

struct PromptRow {
  const char* name;
  const char* title = nullptr;
  const char* description = nullptr;
  const ObjectTable* arguments = nullptr;  // strings only; offsets are not used
  Rows<PromptMessageRow> messages = {};
  JsonInvokeFn invoke = nullptr;  // arguments -> {"messages": [...]} of the protocol
};

enum class UserFieldKind : unsigned char { kText, kNumber, kBoolean, kSelect, kTags };

// Who gives the value of a connection field: the user, or a sign-in.
enum class FieldSource : unsigned char { kUser, kToken, kCallback, kLookup };

// How a user field or connection field is shown; its type and default are in the table.
struct FormRow {
  const char* name;
  const char* label;
  UserFieldKind kind = UserFieldKind::kText;
  const char* placeholder = nullptr;
  Rows<NamedText> options = {};  // value, label
  bool secret = false;
  FieldSource source = FieldSource::kUser;
  // JSON pointer into the reply with the token or to the look-up; parameter of the callback.
  const char* source_at = nullptr;
  const char* source_url = nullptr;  // kLookup; nullptr: the one of userInfo
};

struct PricingRow {
  unsigned long long install_price_cents = 0, monthly_price_cents = 0, per_usage_microdollars = 0;
  unsigned long long free_usage_quota = 0;
  bool custom_usage_enabled = false;
  unsigned long long max_custom_charge_microdollars = 5000000;
};

struct RouteRow {
  const char* path;
  bool spa;
};

struct FileRow {
  const char* path;
  const char* data;
  unsigned size;
};

struct WidgetRow {
  const char* html = nullptr;
  Rows<const char*> allowed_scripts = {};
  Rows<const char*> allowed_styles = {};
  unsigned max_height = 600;
  unsigned default_height = 280;
  bool launchable = false;
};

enum class Tier : unsigned char { kSkill, kTool, kConnector, kAutomation };
enum class TriggerMode : unsigned char { kAlways, kAuto, kManual };

struct BudgetRow {               // per execution; 0: the default
  unsigned requests = 0;         // 10
  unsigned seconds = 0;          // 120
  unsigned long long bytes = 0;  // 10 MB
};

struct ConnectorTable {
  const char* name;
  const char* display_name = nullptr;
  const char* description = nullptr;
  const char* version = nullptr;
  Rows<const char*> tags = {};
  Tier tier = Tier::kTool;
  TriggerMode trigger = TriggerMode::kAuto;
  const char* tool_name = nullptr;  // nullptr: not a tool
  const char* tool_description = nullptr;
  const char* tool_schema = nullptr;  // json: `action` and the properties of all actions, loose
  bool has_actions = false;      // the tool takes `action`; otherwise one action, the tool itself
  bool tool_per_action = false;  // tools.shape: action
  const char* tool_prefix = nullptr;
  Rows<ActionRow> actions = {};
  const char* body = nullptr;  // a skill's text
  ApiRow api = {};
  const ObjectTable* connection = nullptr;  // per-connection fields
  Rows<FormRow> connection_form = {};
  Rows<const char*> egress = {};  // every host that may be reached, "*.example.com" allowed
  const OauthRow* oauth = nullptr;
  Rows<SecretRow> secrets = {};
  const ObjectTable* user_fields = nullptr;
  Rows<FormRow> user_form = {};
  Rows<TriggerRow> triggers = {};
  unsigned automation_timeout_s = 0;
  bool allow_manual_run = false;
  Rows<HookRow> hooks = {};
  Rows<HeartbeatRow> heartbeats = {};
  Rows<TableRow> tables = {};
  const char* ddl = nullptr;
  Rows<ResourceRow> resources = {};
  Rows<PromptRow> prompts = {};
  const WidgetRow* widget = nullptr;
  const char* public_entry = nullptr;
  Rows<RouteRow> public_routes = {};
  Rows<FileRow> public_files = {};
  BudgetRow budget = {};
  const PricingRow* pricing = nullptr;
  bool persistent = false;  // runtime.*
  unsigned long long session_timeout_ms = 0;
  unsigned long long max_session_age_ms = 0;
};

// Every connector that is linked in, sorted by name; defined in generated/registry.cc.
using Registry = Rows<const ConnectorTable*>;

}  // namespace pie
