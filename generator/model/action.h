// `tool` and `actions`: what can be called, and how a call becomes an HTTP request.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/api.h"
#include "model/template_text.h"
#include "model/type_spec.h"

namespace pie::gen {

enum class Effect { kUnknown, kRead, kWrite, kDestructive };

// One value of a request. `path` is where it goes: one element for query, header and multipart; one
// per level for JSON and form bodies ({"input", "title"}; list positions are decimal numbers). An
// empty path is the whole body.
struct Binding {
  enum class Kind { kParam, kConstant, kTemplate };
  std::vector<std::string> path;
  Kind kind = Kind::kParam;
  std::string param;     // kParam: wire name
  std::string constant;  // kConstant: compact JSON text
  bool always = false;   // kConstant: keeps its object when the parameters beside it are absent
  TemplateText text;     // kTemplate
  std::string style;     // how a list or object is written: "" (the place's default), comma, space,
                         // pipe, repeat, brackets, json
  SourceSpan span;
};

enum class BodyKind { kNone, kJson, kForm, kMultipart, kGraphql, kRaw };

struct HttpBinding {
  std::string method;  // empty for graphql: POST to api.graphql
  TemplateText path;   // "/repos/{owner}/{repo}"; may start with https:// for another host
  std::vector<Binding> query, headers;
  BodyKind body_kind = BodyKind::kNone;
  std::vector<Binding> body;  // for kGraphql: the variables; for kRaw: one whole-body binding
  std::string content_type;   // kRaw
  std::string graphql;        // the document
  SourceSpan span;
};

enum class PageStyle { kNone, kLink, kCursor, kPage, kOffset };

struct Paginate {
  PageStyle style = PageStyle::kNone;
  std::string rel;                 // kLink: relation in the Link header ("next")
  std::string url_pointer;         // kLink: JSON pointer of the next URL in the body instead
  std::string cursor_pointer;      // kCursor: JSON pointer of the next cursor in the reply
  std::string cursor_from_last;    // kCursor: JSON pointer in the last item (Stripe: "/id")
  std::vector<std::string> param;  // where cursor, page number or offset goes (path as in Binding)
  bool param_in_body = false;      // JSON body or GraphQL variable instead of the query
  std::vector<std::string> size_param;  // page size; empty: none
  uint32_t size = 0;                    // page size asked for; 0: the service's default
  uint32_t first = 1;                   // kPage: number of the first page
  std::string items;                    // JSON pointer of the list; empty: the reply itself
  std::string more_pointer;  // JSON pointer of a boolean; empty: stop when the next is missing
  std::string total_pointer;
  bool until_empty = false;  // there is a next page always: an empty one was the last
  uint32_t cap = 0;          // the service gives no more items of a list; 0: all
  uint32_t max_pages = 10;
  SourceSpan span;
};

struct Idempotency {
  std::string header;  // header that carries the key; empty: none
};

struct Retry {
  uint32_t attempts = 0;  // 0: default of the executor
  std::vector<uint32_t> statuses;
};

struct Annotations {
  std::optional<bool> read_only, destructive, idempotent, open_world;
};

struct Action {
  LocatedString wire;     // "create_issue"
  std::string cpp;        // "CreateIssue"; enumerator is "k" + cpp
  std::string tool_name;  // MCP name when tools have shape `action`: "github_create_issue"
  std::string title;
  std::string description;
  Effect effect = Effect::kUnknown;
  Annotations annotations;
  // kObject. `own_params` false: the manifest says nothing about this action's parameters, so it
  // shares `Connector::shared_params` and `params` is a copy of it.
  bool own_params = false;
  TypeSpec params;
  std::optional<TypeSpec> result;   // kObject, kList or scalar; absent: free-form JSON
  std::string result_at;            // JSON pointer in the reply; empty: the reply itself
  std::optional<HttpBinding> http;  // absent: native code by the author
  Paginate paginate;
  Idempotency idempotency;
  Retry retry;
  uint32_t timeout_ms = 0;  // 0: default
  std::vector<LocatedString> scopes;
  std::optional<AuthSpec> auth;     // overrides api.auth
  std::optional<ApiErrors> errors;  // overrides api.errors; complete
  bool hidden = false;              // listed under `actions` but not in the enum, e.g. for a hook
  SourceSpan span;                  // the key under `actions`, or the enum value
};

enum class ToolShape { kConnector, kAction };

// `parameters` is the manifest's schema, plus `action` and properties that only `actions` declare.
struct ToolSpec {
  LocatedString name;  // "github"
  std::string description;
  TypeSpec parameters;
  bool has_action = false;  // `parameters` has a property `action` with an enum
  ToolShape shape = ToolShape::kConnector;
  LocatedString prefix;     // of tool names with kAction; default: the tool's name
  std::string definitions;  // members of the root schema that others point into: "$defs":{...}
  bool open = false;        // `additionalProperties: true` is declared
  bool broken = false;      // part of it could not be read: what seems to be missing may be there
  bool declared = true;     // false: there is no `tool`, only `actions`
  SourceSpan span;
};

}  // namespace pie::gen
