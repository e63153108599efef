#include "surface/app.h"

#include <optional>
#include <utility>
#include <vector>

#include "net/url.h"
#include "surface/database_probe.h"
#include "surface/docs/docs.h"
#include "surface/error_json.h"
#include "surface/mcp/http_endpoint.h"
#include "surface/metrics.h"
#include "surface/resource_routes.h"
#include "surface/rest/rest.h"
#include "surface/version.h"
#include "surface/visible.h"

namespace pie {
namespace {

void SendHtml(ServerResponse& response, std::string html, const char* type) {
  response.headers.Set("Content-Type", type);
  response.headers.Set("Content-Security-Policy",
                       "default-src 'none'; style-src 'self'; base-uri 'none'; "
                       "form-action 'none'; frame-ancestors 'none'");
  response.headers.Set("Referrer-Policy", "no-referrer");
  response.body = std::move(html);
}

mcp::ServerOptions McpOptions(const AppParts& parts) {
  mcp::ServerOptions options;
  options.search = parts.search;
  options.discover = parts.discover;
  return options;
}

}  // namespace

struct App::Impl {
  explicit Impl(AppParts p)
      : parts(std::move(p)),
        gate(parts.keys, parts.gate),
        rest(*parts.engine, *parts.catalog, Confirm(parts.vault->Derive("confirm"))),
        mcp(*parts.engine, *parts.catalog, *parts.vault, McpOptions(parts)),
        mcp_http(*parts.loop, mcp),
        docs(*parts.catalog),
        database(*parts.loop, parts.pool) {
    AddToolRoutes(parts.routes, *parts.catalog);
    AddRunRoutes(parts.routes, parts.run_log);
    parts.routes.Add(
        "GET", "/metrics", [this](RouteCall& call) { return Metrics(call); }, RouteReach::kWhole);
    parts.routes.Add(
        "GET", "/api/routes",
        [this](RouteCall& call) -> Task<void> {
          SendJsonBody(call.response, parts.routes.ToJson());
          co_return;
        },
        RouteReach::kFree);
  }

  AppParts parts;
  Gate gate;
  Rest rest;
  mcp::Server mcp;
  mcp::HttpEndpoint mcp_http;
  Docs docs;
  DatabaseProbe database;

  Task<void> Route(ServerRequest& request, ServerResponse& response);
  Task<void> Follow(Routes::Found found, ServerRequest& request, ServerResponse& response);
  // Pages that need no key. False: there is none at this path.
  Task<bool> Page(const std::vector<std::string>& path, const ServerRequest& request,
                  ServerResponse& response);
  Task<void> Metrics(RouteCall& call);
  Task<void> Health(ServerResponse& response);
};

App::App(AppParts parts) : impl_(std::make_unique<Impl>(std::move(parts))) {}
App::~App() = default;

void App::Stop() { impl_->mcp_http.Stop(); }
void App::End() { impl_->mcp_http.End(); }

Task<void> App::Handle(ServerRequest& request, ServerResponse& response) {
  response.headers.Set("X-Content-Type-Options", "nosniff");
  Result<Unit> done = co_await impl_->Route(request, response).AsResult();
  if (done) co_return;
  if (!done.error().detail.empty() && impl_->parts.log) {
    impl_->parts.log(LogLevel::kError,
                     std::string(request.path) + ": " + std::string(done.error().detail));
  }
  // Once streaming has begun, an error can only end the stream.
  if (response.streaming()) co_return;
  SendErrorBody(response, done.error());
  if (done.error().code == ErrorCode::kUnauthenticated && request.path == "/mcp") {
    response.headers.Set("WWW-Authenticate",
                         ResourceChallenge(request.headers, impl_->parts.public_url));
  }
}

Task<void> App::Impl::Route(ServerRequest& request, ServerResponse& response) {
  Result<Unit> ours = gate.CheckHost(request.headers);
  bool mcp_call = request.path == "/mcp";
  if (mcp_call || Rest::IsToolPath(request.path)) {  // The hot paths first.
    if (!ours) co_await Fail(ours.error());
    std::optional<Principal> caller = gate.KnownCaller(request.headers);
    if (!caller) {
      Principal principal = co_await gate.Authenticate(request.headers);
      caller = std::move(principal);
    }
    if (mcp_call) co_return co_await mcp_http.Handle(*caller, request, response);
    co_return co_await rest.HandleTool(*caller, request, response);
  }
  std::vector<std::string> path;
  if (!SplitPath(request.path, path)) {
    co_return SendErrorBody(response, BadPath());
  }
  Routes::Found found = parts.routes.Find(request.method, path);
  bool open = found.route && found.route->guard == RouteGuard::kOpen;
  if (!ours && !open) co_await Fail(ours.error());
  if (found.route || !found.allowed.empty()) {
    co_return co_await Follow(std::move(found), request, response);
  }
  bool reads = request.method == "GET" || request.method == "HEAD";
  if (reads && path.size() == 1 && path[0] == "healthz") co_return co_await Health(response);
  if (reads && co_await Page(path, request, response)) co_return;
  bool api = !path.empty() && path[0] == "api";
  if (api) (void)co_await gate.Authenticate(request.headers);
  SendErrorBody(response,
                Error(ErrorCode::kNotFound, "nothing here; GET / says what there is" +
                                                std::string(api ? ", GET /api/routes all" : "")));
}

Task<void> App::Impl::Metrics(RouteCall& call) {
  bool up = co_await database.Up();
  call.response.headers.Set("Content-Type", "text/plain; version=0.0.4");
  std::string text = MetricsText(*parts.engine, parts.pool, up, parts.run_log, mcp_http.sessions());
  if (parts.more_metrics && up) text += co_await parts.more_metrics();
  call.response.body = std::move(text);
}

Task<void> App::Impl::Follow(Routes::Found found, ServerRequest& request,
                             ServerResponse& response) {
  if (!found.route) {
    response.headers.Set("Allow", found.allowed);
    SendErrorBody(response,
                  Error(ErrorCode::kInvalidArgument, "this path takes " + found.allowed + " only"));
    response.status = 405;
    co_return;
  }
  RouteCall call(request, response);
  call.params = std::move(found.params);
  Principal principal;
  if (found.route->guard != RouteGuard::kOpen) {
    principal = co_await gate.Authenticate(request.headers);
    call.principal = &principal;
    call.scope = KeyScope(principal.policy.get(), parts.catalog->registry());
    if (Result<Unit> within = CheckReach(*found.route, call); !within) {
      co_await Fail(within.error());
    }
  }
  if (found.route->guard == RouteGuard::kAdmin && !principal.admin) {
    co_await Fail(Error(ErrorCode::kPermissionDenied, "this needs the key of an administrator"));
  }
  co_await found.route->handler(call);
}

Task<bool> App::Impl::Page(const std::vector<std::string>& path, const ServerRequest& request,
                           ServerResponse& response) {
  if (!path.empty() && path[0] != "docs") co_return false;
  if (path.size() == 2 && path[1] == "style.css") {
    SendHtml(response, std::string(Docs::Style()), "text/css");
    co_return true;
  }
  // Who shows a key all the same sees what it may call.
  Principal reader;
  if (request.headers.Has("Authorization")) reader = co_await gate.Authenticate(request.headers);
  const KeyPolicy* policy = reader.policy.get();
  std::string base = "http://" + std::string(request.headers.Get("Host"));
  std::string html;
  if (path.size() < 2) {
    html = path.empty() ? docs.StartPage(base, parts.sandbox, policy) : docs.List(policy);
  } else {
    const ConnectorTable* connector =
        path.size() == 2 ? parts.catalog->FindConnector(path[1]) : nullptr;
    bool shown = connector && IsVisible(*connector, policy);
    if (!shown) response.status = 404;
    html = shown ? docs.Connector(*connector, base, policy) : docs.NotFound();
  }
  SendHtml(response, std::move(html), "text/html; charset=utf-8");
  co_return true;
}

Task<void> App::Impl::Health(ServerResponse& response) {
  bool up = co_await database.Up();
  const char* state = !parts.pool ? "none" : up ? "up" : "down";
  std::string body = R"({"status":")" + std::string(up ? "ok" : "degraded") + R"(","database":")" +
                     state + R"(","version":")" + std::string(kVersion) + R"("})";
  SendJsonBody(response, std::move(body), up ? 200 : 503);
}

}  // namespace pie
