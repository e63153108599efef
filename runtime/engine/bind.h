// Bind: an action's binding and its decoded params become an HTTP request.
//
// Path values are percent-encoded; a value never reaches another segment, host or header line.
#pragma once

#include <string>
#include <string_view>

#include "engine/access.h"
#include "engine/value.h"
#include "net/http.h"
#include "pie/result.h"

namespace pie {

// What pagination adds to a request.
struct PageValues {
  std::string position;  // JSON text of cursor, page number or offset; empty: the first page
  unsigned size = 0;     // 0: not asked for
};

struct BindSource {
  const Access& access;
  const PreparedAction& action;
  const void* params = nullptr;
  const PageValues* page = nullptr;

  const ConnectorTable& connector() const { return access.connector(); }
  // "github.create_issue", for messages.
  std::string Where() const;
};

// Without credentials and idempotency key. kInvalidArgument names the parameter that does not fit.
Result<HttpRequest> BindRequest(const BindSource& source);

// base_url with the connection's fields; kNotConnected when one is missing or would change the
// host.
Result<Url> BaseUrl(const BindSource& source);
// A template as the whole of scheme, host and first path segments.
Result<Url> HostUrl(const Template& text, const BindSource& source);

// kNotConnected unless all fields of the connection that the manifest requires have a value.
Result<Unit> RequireFields(const Access& access);

// Where requests of this user may go: what the manifest names, and hosts of the connection.
std::shared_ptr<const EgressPolicy> EgressOf(Access& access);

enum class BoundKind : unsigned char { kAbsent, kText, kJson };
// A row's value appended to `out`: text of scalars, constants and templates, JSON of the rest.
BoundKind BindText(std::string& out, const PreparedBind& bind, const BindSource& source);
// The value as JSON; false when it is absent.
bool BindJson(std::string& out, const PreparedBind& bind, const BindSource& source);

using Escape = void (*)(std::string& out, std::string_view text);
void PlainText(std::string& out, std::string_view text);
// Appends one reference's value, escaped; false when there is none.
bool AppendPiece(std::string& out, const TemplatePiece& piece, const BindSource& source,
                 Escape escape);
// The whole template; false when one of its values is absent (`missing` then names it).
bool Render(std::string& out, const Template& text, const BindSource& source, Escape escape,
            const TemplatePiece** missing = nullptr);

// A value that the manifest does not require: a header or query pair that lacks it is left out.
bool IsOptional(const TemplatePiece& piece, const ConnectorTable& connector);
// Why a template has no value, in words for the user.
Error MissingValue(const TemplatePiece& piece, const BindSource& source);
Error WrongParam(const BindSource& source, std::string_view param, const char* expected,
                 std::string_view found);

// Sets the request's body and content type.
Result<Unit> BindBody(const BindSource& source, HttpRequest& request);

// name=value pairs of a value, escaped, separated by '&'. `json` may be of any shape: objects
// become name[key], lists follow the style.
void AppendPairs(std::string& out, std::string_view name, std::string_view json, ListStyle style,
                 Escape escape);
void AppendPair(std::string& out, std::string_view name, std::string_view value, Escape escape);

}  // namespace pie
