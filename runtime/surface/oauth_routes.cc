#include "surface/oauth_routes.h"

#include <memory>

#include "auth/sign_in.h"
#include "base/clock_text.h"
#include "base/encoding.h"
#include "base/json_access.h"
#include "engine/health.h"
#include "surface/docs/html.h"
#include "surface/error_json.h"
#include "surface/rest/rest.h"
#include "vault/redactor.h"

namespace pie {
namespace {

constexpr const char* kCookie = "pie_sign_in";
constexpr int kSeconds = 600;  // as long as a ticket lives

struct Parts {
  Engine& engine;
  Auth& auth;
  const Catalog& catalog;
  SignIn sign_in;
};
using PartsPtr = std::shared_ptr<Parts>;

Error NoConnector(const std::string& name) {
  return Error(ErrorCode::kNotFound, "no connector '" + name.substr(0, 100) +
                                         "'; GET /api/tools lists the tools and theirs");
}

Json WordList(std::string_view text) {
  Json list = Json::Array();
  while (!text.empty()) {
    std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    if (!word.empty()) list.Push(Json(word));
  }
  return list;
}

// Without what the manifest calls secret, nor what it does not know.
Json OpenFields(const ConnectorTable* connector, const Json& fields) {
  Json open = Json::Object();
  if (!connector) return open;
  for (const FormRow& row : connector->connection_form) {
    if (!row.secret && fields.Has(row.name)) open.Set(row.name, fields[row.name]);
  }
  return open;
}

Json ToJson(const Parts& parts, const Connection& row) {
  Json json = Json::Object();
  json.Set("id", Json(row.id)).Set("connector", Json(row.connector)).Set("label", Json(row.label));
  json.Set("default", Json(row.is_default)).Set("auth", Json(row.auth));
  if (!row.provider.empty()) json.Set("provider", Json(row.provider));
  if (!row.account.empty()) json.Set("account", Json(row.account));
  json.Set("fields", OpenFields(parts.catalog.FindConnector(row.connector), row.fields));
  json.Set("scopes", WordList(row.scopes)).Set("missing_scopes", WordList(row.missing_scopes));
  json.Set("state", Json(row.state));
  if (!row.reason.empty()) json.Set("reason", Json(row.reason));
  json.Set("renewable", Json(row.renewable));
  for (auto [name, time] :
       {std::pair("created_at", row.created_ms), std::pair("updated_at", row.updated_ms),
        std::pair("verified_at", row.verified_ms), std::pair("checked_at", row.checked_ms),
        std::pair("expires_at", row.expires_ms), std::pair("used_at", row.used_ms)}) {
    if (time) json.Set(name, Json(IsoTime(time)));
  }
  return json;
}

void Send(RouteCall& call, const Json& json, int status = 200) {
  call.response.headers.Set("Cache-Control", "no-store");
  SendJsonBody(call.response, JsonAccess::Dump(json), status);
}

std::string TextIn(const Json& body, const char* name) {
  return std::string(body[name].AsString());
}

constexpr ObjectTable kAny{"Fields", {}, 0, true};  // what they are, the manifest says
constexpr FieldRow kAddFields[] = {
    {.name = "connector", .kind = Kind::kString, .flags = FieldRow::kRequired},
    {.name = "token", .kind = Kind::kString},
    {.name = "fields", .detail = {.object = &kAny}, .kind = Kind::kObject},
    {.name = "label", .kind = Kind::kString},
    {.name = "default", .kind = Kind::kBoolean},
};
constexpr ObjectTable kAdd{"Connection", {kAddFields, std::size(kAddFields)}, 0, false};
constexpr FieldRow kChangeFields[] = {
    {.name = "label", .kind = Kind::kString},
    {.name = "default", .kind = Kind::kBoolean},
    {.name = "fields", .detail = {.object = &kAny}, .kind = Kind::kObject},
};
constexpr ObjectTable kChange{"Change", {kChangeFields, std::size(kChangeFields)}, 0, false};
constexpr FieldRow kBeginFields[] = {
    {.name = "label", .kind = Kind::kString},
    {.name = "connection", .kind = Kind::kString},
    {.name = "fields", .detail = {.object = &kAny}, .kind = Kind::kObject},
};
constexpr ObjectTable kBegin{"SignIn", {kBeginFields, std::size(kBeginFields)}, 0, false};

Error NoConnection(const std::string& id) {
  return Error(ErrorCode::kNotFound,
               "no connection '" + id.substr(0, 100) + "'; GET /api/connections lists them");
}

// The user's connection that the path names, if the caller's key may see it, or change it.
Task<OpenConnection> FindConnection(PartsPtr parts, RouteCall& call, bool changes) {
  OpenConnection row = co_await parts->auth.connections().Get(call.user(), call.param(0));
  if (!call.scope.Sees(row.connector)) co_await Fail(NoConnection(call.param(0)));
  if (changes) {
    Result<Unit> may = call.scope.MayManage(row.connector);
    if (!may) co_await Fail(may.error());
  }
  co_return std::move(row);
}

Task<void> ListConnections(PartsPtr parts, RouteCall& call) {
  std::string connector = QueryValue(call.request.query, "connector");
  std::vector<Connection> rows =
      co_await parts->auth.connections().List(call.user(), std::move(connector));
  Json list = Json::Array();
  for (const Connection& row : rows) {
    if (call.scope.Sees(row.connector)) list.Push(ToJson(*parts, row));
  }
  Send(call, Json::Object().Set("connections", std::move(list)));
}

Task<void> GetConnection(PartsPtr parts, RouteCall& call) {
  OpenConnection row = co_await FindConnection(parts, call, false);
  Send(call, ToJson(*parts, row));
}

Task<void> AddConnection(PartsPtr parts, RouteCall& call) {
  Result<Json> read = BodyObject(call.request, kAdd);
  if (!read) co_await Fail(read.error());
  const Json& body = *read;
  ConnectionDraft draft;
  draft.user = call.user();
  draft.connector = TextIn(body, "connector");
  if (!parts->catalog.FindConnector(draft.connector)) co_await Fail(NoConnector(draft.connector));
  Result<Unit> may = call.scope.MayManage(draft.connector);
  if (!may) co_await Fail(may.error());
  draft.target = TextIn(body, "label");
  if (draft.target.empty()) draft.target = kDefaultConnection;
  draft.fields = body["fields"];
  draft.make_default = body["default"].AsBool();
  std::string token = TextIn(body, "token");
  if (token.empty() && draft.fields.size() == 0) {
    co_await Fail(Error(ErrorCode::kInvalidArgument, "expected `token`, `fields` or both"));
  }
  if (!token.empty()) {
    draft.grant.emplace();
    draft.grant->access = Secret(std::move(token));
    parts->auth.Guard(draft.grant->access);
  }
  Connection row = co_await parts->auth.connections().Put(std::move(draft));
  Send(call, ToJson(*parts, row), 201);
}

Task<void> ChangeConnection(PartsPtr parts, RouteCall& call) {
  Result<Json> read = BodyObject(call.request, kChange);
  if (!read) co_await Fail(read.error());
  const Json& body = *read;
  Connections& connections = parts->auth.connections();
  OpenConnection found = co_await FindConnection(parts, call, true);
  if (body["fields"].size() > 0) {
    ConnectionDraft draft;
    draft.user = found.user;
    draft.connector = found.connector;
    draft.target = found.id;
    draft.fields = body["fields"];
    co_await connections.Put(std::move(draft));
  }
  ConnectionChange change;
  if (body.Has("label")) change.label = TextIn(body, "label");
  change.make_default = body["default"].AsBool();
  Connection row = co_await connections.Change(call.user(), call.param(0), std::move(change));
  Send(call, ToJson(*parts, row));
}

Task<void> RemoveConnection(PartsPtr parts, RouteCall& call) {
  (void)co_await FindConnection(parts, call, true);
  Departure departure = co_await parts->auth.Disconnect(call.user(), call.param(0));
  Json json = Json::Object().Set("removed", Json(departure.done));
  if (!departure.done) json.Set("state", Json("disconnecting"));
  if (!departure.trouble.empty()) json.Set("warning", Json(departure.trouble));
  Send(call, json, departure.done ? 200 : 202);
}

Task<void> VerifyConnection(PartsPtr parts, RouteCall& call) {
  Connections& connections = parts->auth.connections();
  OpenConnection row = co_await FindConnection(parts, call, false);
  const ConnectorTable* connector = parts->catalog.FindConnector(row.connector);
  if (!connector) co_await Fail(NoConnector(row.connector));
  Task<std::string> check =
      CheckConnection(parts->engine, parts->auth, *connector, *call.principal, row.id);
  Result<std::string> account = co_await check.AsResult();
  row = co_await connections.Get(call.user(), call.param(0));
  Json json = ToJson(*parts, row);
  json.Set("works", Json(account.ok()));
  if (!account) json.Set("error", Json(account.error().message));
  Send(call, json);
}

// ---- Sign-ins: a new account, or a new grant for one, changes what belongs to the connector

Task<std::string> BeginSignIn(PartsPtr parts, RouteCall& call, const ConnectorTable& connector) {
  Result<Unit> may = call.scope.MayManage(connector.name);
  if (!may) co_await Fail(may.error());
  Result<Json> read = BodyObject(call.request, kBegin);
  if (!read) co_await Fail(read.error());
  const Json& body = *read;
  SignInRequest request;
  request.user = call.user();
  request.connector = &connector;
  request.target = TextIn(body, "connection");
  if (request.target.empty()) request.target = TextIn(body, "label");
  request.fields = body["fields"];
  std::string ticket = co_await parts->sign_in.Begin(std::move(request));
  co_return ticket;
}

Task<void> StartByProgram(PartsPtr parts, RouteCall& call) {
  const ConnectorTable* connector = parts->catalog.FindConnector(call.param(0));
  if (!connector) co_await Fail(NoConnector(call.param(0)));
  std::string ticket = co_await BeginSignIn(parts, call, *connector);
  Json json = Json::Object();
  json.Set("url", Json(parts->sign_in.public_url() + "/api/oauth/plugin/" +
                       PercentEncode(connector->name) + "/start?ticket=" + ticket));
  json.Set("expires_in", Json(kSeconds));
  json.Set("redirect_url", Json(parts->sign_in.RedirectUrl(*connector)));
  Send(call, json);
}

std::string CookieOf(const HttpHeaders& headers) {
  std::string_view text = headers.Get("Cookie");
  std::string wanted = std::string(kCookie) + "=";
  while (!text.empty()) {
    std::string_view pair = text.substr(0, text.find(';'));
    text.remove_prefix(std::min(text.size(), pair.size() + 1));
    while (pair.starts_with(' ')) pair.remove_prefix(1);
    if (pair.starts_with(wanted)) return std::string(pair.substr(wanted.size()));
  }
  return {};
}

void SetCookie(Parts& parts, RouteCall& call, const ConnectorTable& connector,
               const std::string& value) {
  std::string cookie = std::string(kCookie) + "=" + value + "; Path=/api/oauth/plugin/" +
                       PercentEncode(connector.name) + "/; HttpOnly; SameSite=Lax; Max-Age=" +
                       std::to_string(value.empty() ? 0 : kSeconds);
  if (parts.sign_in.public_url().starts_with("https://")) cookie += "; Secure";
  call.response.headers.Set("Set-Cookie", cookie);
}

void Redirect(RouteCall& call, const std::string& url) {
  call.response.status = 302;
  call.response.headers.Set("Location", url);
  call.response.headers.Set("Cache-Control", "no-store");
  call.response.headers.Set("Referrer-Policy", "no-referrer");
}

void SendPage(RouteCall& call, std::string_view title, const Html& html, int status = 200) {
  call.response.status = status;
  call.response.headers.Set("Content-Type", "text/html; charset=utf-8");
  call.response.headers.Set("Content-Security-Policy",
                            "default-src 'none'; style-src 'self'; base-uri 'none'; "
                            "form-action 'none'; frame-ancestors 'none'");
  call.response.headers.Set("Referrer-Policy", "no-referrer");
  call.response.headers.Set("Cache-Control", "no-store");
  call.response.body = html.Page(title);
}

// What went wrong, for a person in front of a browser.
void SendTrouble(Parts& parts, RouteCall& call, const Error& error) {
  std::string message = error.message;
  if (Redactor* redactor = parts.auth.parts().redactor) message = redactor->Redact(message);
  Html html;
  html.Raw("<h1>Not connected</h1>\n<p>").Text(message).Raw("</p>\n");
  html.Raw("<p>Nothing was changed. You can close this window and begin again.</p>\n");
  SendPage(call, "Not connected", html, HttpStatus(error.code));
}

Task<void> StartByBrowser(PartsPtr parts, RouteCall& call) {
  const ConnectorTable* connector = parts->catalog.FindConnector(call.param(0));
  if (!connector) co_await Fail(NoConnector(call.param(0)));
  std::string ticket = co_await BeginSignIn(parts, call, *connector);
  // Whoever has the key has said yes.
  std::string cookie = RandomText(43);
  std::string consent = SignIn::ConsentOf(cookie, ticket);
  SignInPage page = co_await parts->sign_in.Open(*connector, ticket, cookie, consent);
  SetCookie(*parts, call, *connector, page.cookie);
  Redirect(call, page.redirect);
}

Task<void> OpenTicket(PartsPtr parts, RouteCall& call) {
  const ConnectorTable* connector = parts->catalog.FindConnector(call.param(0));
  if (!connector) co_return SendTrouble(*parts, call, NoConnector(call.param(0)));
  std::string ticket = QueryValue(call.request.query, "ticket");
  Task<SignInPage> open = parts->sign_in.Open(*connector, ticket, CookieOf(call.request.headers),
                                              QueryValue(call.request.query, "consent"));
  Result<SignInPage> page = co_await open.AsResult();
  if (!page) co_return SendTrouble(*parts, call, page.error());
  SetCookie(*parts, call, *connector, page->cookie);
  if (!page->redirect.empty()) co_return Redirect(call, page->redirect);
  std::string service = ServiceNameOf(*connector);
  Html html;
  html.Element("h1", "Connect " + service);
  html.Raw("<p>Your account at ").Text(service).Raw(" will serve the user <strong>");
  html.Text(page->user).Raw("</strong> of this executor. Go on only if that is you.</p>\n<p>");
  html.Link("start?ticket=" + PercentEncode(ticket) + "&consent=" + page->consent,
            "Continue to " + service);
  html.Raw("</p>\n");
  SendPage(call, "Connect " + service, html);
}

Task<void> Callback(PartsPtr parts, RouteCall& call) {
  const ConnectorTable* connector = parts->catalog.FindConnector(call.param(0));
  if (!connector) co_return SendTrouble(*parts, call, NoConnector(call.param(0)));
  Task<SignedIn> finish = parts->sign_in.Finish(*connector, std::string(call.request.query),
                                                CookieOf(call.request.headers));
  Result<SignedIn> done = co_await finish.AsResult();
  SetCookie(*parts, call, *connector, std::string());
  if (!done) co_return SendTrouble(*parts, call, done.error());
  const Connection& row = done->connection;
  Html html;
  html.Element("h1", done->service + " is connected");
  html.Raw("<p>User <strong>").Text(row.user).Raw("</strong> can use it now");
  if (!row.account.empty()) html.Raw(" as <strong>").Text(row.account).Raw("</strong>");
  html.Raw(". The connection is called ").Code(row.label).Raw(".</p>\n");
  if (!row.missing_scopes.empty()) {
    html.Raw("<p>Not granted: ").Code(row.missing_scopes);
    html.Raw(". Actions that need it will be refused; connect again to grant it.</p>\n");
  }
  html.Raw("<p>You can close this window.</p>\n");
  SendPage(call, done->service + " is connected", html);
}

using Handler = Task<void> (*)(PartsPtr, RouteCall&);

}  // namespace

void AddOauthRoutes(Routes& routes, Engine& engine, Auth& auth, const Catalog& catalog,
                    std::function<std::string()> public_url) {
  PartsPtr parts(new Parts{engine, auth, catalog, SignIn(auth, std::move(public_url))});
  auto add = [&](const char* method, std::string_view pattern, Handler handler,
                 RouteGuard guard = RouteGuard::kKey) {
    routes.Add(
        method, pattern, [parts, handler](RouteCall& call) { return handler(parts, call); }, guard,
        RouteReach::kRows);
  };
  add("GET", "/api/connections", ListConnections);
  add("POST", "/api/connections", AddConnection);
  add("GET", "/api/connections/{id}", GetConnection);
  add("PATCH", "/api/connections/{id}", ChangeConnection);
  add("DELETE", "/api/connections/{id}", RemoveConnection);
  add("POST", "/api/connections/{id}/verify", VerifyConnection);
  add("POST", "/api/plugins/{plugin}/connect", StartByProgram);
  add("GET", "/api/plugins/{plugin}/connect", StartByBrowser);
  add("GET", "/api/oauth/plugin/{plugin}/start", OpenTicket, RouteGuard::kOpen);
  add("GET", "/api/oauth/plugin/{plugin}/callback", Callback, RouteGuard::kOpen);
}

}  // namespace pie
