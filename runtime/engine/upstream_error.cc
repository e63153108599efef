#include "engine/upstream_error.h"

#include <algorithm>
#include <cctype>

#include "base/json_reader.h"
#include "engine/template.h"
#include "engine/throttle.h"
#include "table/path.h"

namespace pie {

const char* ServiceName(const ConnectorTable& connector) {
  return connector.display_name ? connector.display_name : connector.name;
}

bool IsHtml(const HttpResponse& response) {
  std::string_view type = response.headers.Get("content-type");
  return EqualsIgnoreCase(type.substr(0, 9), "text/html") ||
         EqualsIgnoreCase(std::string_view(response.body).substr(0, 9), "<!doctype") ||
         EqualsIgnoreCase(std::string_view(response.body).substr(0, 5), "<html");
}

namespace {

constexpr size_t kMaxMessage = 500;

// Where services usually put their words, for manifests that say nothing.
constexpr const char* kUsualPlaces[] = {
    "/error/message",
    "/error_description",
    "/message",
    "/errors/0/message",
    "/errors/0/detail",
    "/detail",
    "/error",
    "/errors/0",
    "/errorMessages/0",
    "/title",
    "/msg",
};

std::string OneLine(std::string_view text) {
  std::string line;
  for (char c : text.substr(0, kMaxMessage)) {
    bool space = static_cast<unsigned char>(c) <= 0x20 || c == 0x7f;
    if (space && (line.empty() || line.back() == ' ')) continue;
    line.push_back(space ? ' ' : c);
  }
  // Never half a character.
  while (text.size() > kMaxMessage && !line.empty() && (line.back() & 0xC0) == 0x80)
    line.pop_back();
  while (!line.empty() && (line.back() == ' ' || line.back() == '.')) line.pop_back();
  return line;
}

bool IsPlainText(const HttpResponse& response) {
  std::string_view type = response.headers.Get("content-type");
  return EqualsIgnoreCase(type.substr(0, 10), "text/plain");
}

// Whom the user has to ask for new credentials, by the way the connector signs in.
std::string HowToReconnect(const ConnectorTable& connector, const ActionRow* action) {
  const AuthRow& auth = action && action->auth ? *action->auth : connector.api.auth;
  std::string secrets;
  for (const char* text : {auth.value, auth.username, auth.password}) {
    if (!text) continue;
    Template parsed(text, connector, nullptr);
    for (const TemplatePiece& piece : parsed.pieces()) {
      if (piece.source == Source::kSecret) secrets += (secrets.empty() ? "" : ", ") + piece.text;
    }
  }
  if (!secrets.empty()) return "check the secret " + secrets;
  return std::string("connect again with: pie connect ") + connector.name;
}

std::string NeededScopes(const ActionRow* action) {
  std::string scopes;
  if (!action) return scopes;
  for (const char* scope : action->scopes) {
    scopes.append(scopes.empty() ? "'" : ", '").append(scope).append("'");
  }
  return scopes;
}

// 'owner' and 'repo': what a 404 is about.
std::string PathParams(const ConnectorTable& connector, const ActionRow* action) {
  std::string names;
  if (!action || !action->http || !action->http->path) return names;
  Template path(action->http->path, connector, action);
  for (const TemplatePiece& piece : path.pieces()) {
    if (piece.source != Source::kParam) continue;
    names.append(names.empty() ? "" : " and ").append("'" + piece.text + "'");
  }
  return names;
}

struct Kinds {
  ErrorCode code;
  const char* says;  // after the service's name
};

Kinds KindOfStatus(int status) {
  switch (status) {
    case 400:
    case 422:
      return {ErrorCode::kInvalidArgument, "refused the request"};
    case 401:
      return {ErrorCode::kNotConnected, "does not accept the credentials"};
    case 402:
      return {ErrorCode::kPermissionDenied, "asks for a paid plan"};
    case 403:
      return {ErrorCode::kPermissionDenied, "does not allow this to the connected account"};
    case 404:
    case 410:
      return {ErrorCode::kNotFound, "has no such thing"};
    case 409:
    case 412:
      return {ErrorCode::kConflict, "reports a conflict"};
    case 413:
      return {ErrorCode::kTooLarge, "finds the request too large"};
    case 429:
      return {ErrorCode::kRateLimited, "allows no more requests for now"};
    case 408:
    case 504:
      return {ErrorCode::kTimeout, "took too long"};
    case 503:
      return {ErrorCode::kUnavailable, "is not available"};
    default:
      if (status >= 500) return {ErrorCode::kUpstream, "failed"};
      if (status >= 400) return {ErrorCode::kInvalidArgument, "refused the request"};
      return {ErrorCode::kUpstream, "answered with a redirect that is not followed"};
  }
}

std::string WaitWords(long long milliseconds) {
  if (milliseconds <= 0) return "call again later";
  return "call again in " + std::to_string((milliseconds + 999) / 1000) + " s";
}

std::string Advice(const ConnectorTable& connector, const ActionRow* action, const Error& error) {
  switch (error.code) {
    case ErrorCode::kNotConnected:
      return HowToReconnect(connector, action);
    case ErrorCode::kPermissionDenied: {
      if (error.upstream_status == 402) return {};
      std::string scopes = NeededScopes(action);
      if (scopes.empty()) return "the account lacks a right for it";
      return "it needs the scope " + scopes + "; connect again to grant it: pie connect " +
             connector.name;
    }
    case ErrorCode::kNotFound: {
      std::string params = PathParams(connector, action);
      return params.empty() ? std::string() : "check " + params;
    }
    case ErrorCode::kRateLimited:
      return WaitWords(error.retry_after_ms);
    case ErrorCode::kUpstream:
    case ErrorCode::kUnavailable:
    case ErrorCode::kTimeout:
      return error.upstream_status >= 400 ? "call again later" : std::string();
    default:
      return {};
  }
}

const char* HintFor(const ErrorShape& shape, std::string_view code) {
  for (const NamedText& hint : shape.hints) {
    if (code == hint.name) return hint.value;
  }
  return nullptr;
}

const ErrorShape& ShapeOf(const ConnectorTable& connector, const ActionRow* action) {
  return action && action->errors ? *action->errors : connector.api.errors;
}

// "GitHub refused the request (422): Validation Failed; check ...".
Error Compose(const ConnectorTable& connector, const ActionRow* action,
              const HttpResponse& response, Kinds kind, const std::string& message,
              const std::string& code) {
  Error error;
  error.code = kind.code;
  error.upstream_status = response.status;
  if (kind.code == ErrorCode::kRateLimited || kind.code == ErrorCode::kUnavailable) {
    error.retry_after_ms = AnnouncedWait(connector.api, response).count();
  }
  std::string text = std::string(ServiceName(connector)) + " " + kind.says;
  if (response.status != 200) text += " (" + std::to_string(response.status) + ")";
  if (!message.empty()) text += ": " + message;
  const char* hint = HintFor(ShapeOf(connector, action), code);
  std::string advice = hint ? hint : Advice(connector, action, error);
  if (!advice.empty()) text += "; " + advice;
  error.message = text;
  return error;
}

bool Contains(std::string_view text, std::string_view part) {
  auto same = [](char a, char b) {
    return std::tolower(static_cast<unsigned char>(a)) == b || (b == '_' && (a == ' ' || a == '-'));
  };
  return std::search(text.begin(), text.end(), part.begin(), part.end(), same) != text.end();
}

// Errors inside 200 replies have a code of the service's own; these words are common to many.
Kinds KindOfCode(std::string_view code) {
  static constexpr struct {
    const char* part;
    ErrorCode code;
    const char* says;
  } kRows[] = {
      {"ratelimit", ErrorCode::kRateLimited, "allows no more requests for now"},
      {"rate_limit", ErrorCode::kRateLimited, "allows no more requests for now"},
      {"throttled", ErrorCode::kRateLimited, "allows no more requests for now"},
      {"too_many_requests", ErrorCode::kRateLimited, "allows no more requests for now"},
      {"mandatory", ErrorCode::kInvalidArgument, "refused the request"},
      {"scope", ErrorCode::kPermissionDenied, "does not allow this to the connected account"},
      {"forbidden", ErrorCode::kPermissionDenied, "does not allow this to the connected account"},
      {"permission", ErrorCode::kPermissionDenied, "does not allow this to the connected account"},
      {"auth", ErrorCode::kNotConnected, "does not accept the credentials"},
      {"token", ErrorCode::kNotConnected, "does not accept the credentials"},
      {"not_found", ErrorCode::kNotFound, "has no such thing"},
      {"invalid", ErrorCode::kInvalidArgument, "refused the request"},
      {"validation", ErrorCode::kInvalidArgument, "refused the request"},
      {"bad_user_input", ErrorCode::kInvalidArgument, "refused the request"},
      {"blank", ErrorCode::kInvalidArgument, "refused the request"},
      {"required", ErrorCode::kInvalidArgument, "refused the request"},
      {"duplicate", ErrorCode::kConflict, "reports a conflict"},
      {"taken", ErrorCode::kConflict, "reports a conflict"},
  };
  for (const auto& row : kRows) {
    if (Contains(code, row.part)) return {row.code, row.says};
  }
  return {ErrorCode::kUpstream, "refused the request"};
}

std::string FirstText(std::string_view body, std::initializer_list<const char*> pointers) {
  for (const char* pointer : pointers) {
    if (std::string text = PointerText(body, pointer); !text.empty()) return text;
  }
  return {};
}

std::optional<Error> GraphqlError(const ConnectorTable& connector, const ActionRow* action,
                                  const HttpResponse& response) {
  std::string_view first = FindPointer(response.body, "/errors/0");
  if (first.empty()) return std::nullopt;
  std::string code = FirstText(first, {"/extensions/code", "/extensions/type", "/type"});
  std::string message = FirstText(first, {"/extensions/userPresentableMessage", "/message"});
  return Compose(connector, action, response, KindOfCode(code), OneLine(message), code);
}

// The words at the places of a list, the first that hits; several when its pointer has a `*`. The
// pointers start at `body`; a place without a slash is a header.
std::string TextAt(const Rows<const char*>& places, std::string_view body,
                   const HttpResponse& response) {
  for (std::string_view place : places) {
    std::string text;
    if (!place.empty() && place[0] != '/') {
      text = OneLine(response.headers.Get(place));
    } else {
      for (std::string_view found : FindPointers(body, place)) {
        std::string line = OneLine(PointerText(found, ""));
        if (line.empty() || text.size() + line.size() > kMaxMessage) continue;
        text += (text.empty() ? "" : "; ") + line;
      }
    }
    if (!text.empty()) return text;
  }
  return {};
}

std::string FirstCode(const Rows<const char*>& places, std::string_view body,
                      const HttpResponse& response) {
  std::string text = TextAt(places, body, response);
  return text.substr(0, text.find("; "));
}

bool OneOf(const Rows<const char*>& texts, std::string_view text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

bool IsRefused(const RefusalRow& row, std::string_view place) {
  std::string_view value = FindPointer(place, row.field ? row.field : "");
  if (row.is.empty() && row.is_not.empty()) {
    static constexpr std::string_view kNothing[] = {"", "null", "false", "\"\"", "[]", "{}"};
    return std::find(std::begin(kNothing), std::end(kNothing), value) == std::end(kNothing);
  }
  std::string text = PointerText(value, "");
  if (text.empty()) return false;
  return row.is.empty() ? !OneOf(row.is_not, text) : OneOf(row.is, text);
}

// What the refused ones of several places say.
struct Refused {
  size_t places = 0, count = 0;
  std::string message, code;

  void Add(const RefusalRow& row, std::string_view place, const HttpResponse& response) {
    ++places;
    if (!IsRefused(row, place)) return;
    std::string text = TextAt(row.message, place, response);
    if (count++ == 0) code = FirstCode(row.code, place, response);
    if (text.empty() || message.size() + text.size() > kMaxMessage) return;
    message.append(message.empty() ? "" : "; ");
    message.append("no. ").append(std::to_string(places)).append(": ").append(text);
  }

  // "2 of 3 entries: no. 1: ...; the others were accepted".
  void Tell() {
    if (places == 1) {
      message.erase(0, std::min(message.size(), std::string_view("no. 1: ").size()));
      return;
    }
    std::string all = std::to_string(count) + " of " + std::to_string(places) + " entries";
    message = all + (message.empty() ? "" : ": ") + message;
    if (count < places) message += "; the others were accepted: do not send them again";
  }
};

// Only a code says what kind of refusal it is: "author" in a sentence is no failed sign-in.
bool IsWord(const std::string& text) { return text.find(' ') == text.npos; }

std::optional<Error> RefusalError(const RefusalRow& row, const ConnectorTable& connector,
                                  const ActionRow* action, const HttpResponse& response) {
  const ErrorShape& shape = ShapeOf(connector, action);
  Refused refused;
  for (std::string_view place : FindPointers(response.body, row.at)) {
    refused.Add(row, place, response);
  }
  if (refused.count == 0 || (row.partial && refused.count < refused.places)) return std::nullopt;
  if (row.without) {
    std::string_view there = FindPointer(response.body, row.without);
    if (!there.empty() && there != "null") return std::nullopt;
  }
  if (!refused.message.empty() || refused.places > 1) refused.Tell();
  std::string& message = refused.message;
  std::string& code = refused.code;
  if (code.empty()) code = FirstCode(shape.code, response.body, response);
  if (message.empty()) message = ServiceMessage(shape, response);
  if (message.empty()) message = OneLine(code);
  Kinds kind = KindOfCode(code.empty() && IsWord(message) ? message : code);
  // A new token and the same request would do the accepted ones twice.
  bool some = refused.count < refused.places;
  if (some && kind.code == ErrorCode::kNotConnected) kind = KindOfCode("");
  return Compose(connector, action, response, kind, message, code.empty() ? message : code);
}

}  // namespace

std::string ServiceMessage(const ErrorShape& shape, const HttpResponse& response) {
  bool html = IsHtml(response);
  std::string_view body = html ? std::string_view() : std::string_view(response.body);
  std::string text = TextAt(shape.message, body, response);
  if (!text.empty() || html) return text;
  if (shape.message.empty()) {
    for (const char* pointer : kUsualPlaces) {
      text = OneLine(PointerText(body, pointer));
      if (!text.empty()) return text;
    }
  }
  return IsPlainText(response) ? OneLine(body) : std::string();
}

std::optional<Error> ReplyError(const ConnectorTable& connector, const ActionRow* action,
                                const HttpResponse& response) {
  const ErrorShape& shape = ShapeOf(connector, action);
  bool success = response.status >= 200 && response.status < 300;
  if (!success) {
    Kinds kind = KindOfStatus(response.status);
    // Some services say "forbidden" when they mean "too often".
    const char* remaining = connector.api.remaining;
    if (response.status == 403 && remaining && response.headers.Get(remaining) == "0") {
      kind = KindOfStatus(429);
    }
    return Compose(connector, action, response, kind, ServiceMessage(shape, response),
                   FirstCode(shape.code, response.body, response));
  }
  if (action && action->http && action->http->graphql) {
    if (auto error = GraphqlError(connector, action, response)) return error;
  }
  for (const RefusalRow& row : shape.refusals) {
    if (auto error = RefusalError(row, connector, action, response)) return error;
  }
  return std::nullopt;
}

}  // namespace pie
