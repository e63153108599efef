#include <cstdio>
#include <filesystem>
#include <fstream>

#include "base/json_writer.h"
#include "context/services.h"
#include "db/run_retention.h"
#include "executor/background.h"
#include "executor/commands.h"
#include "executor/open_house.h"
#include "executor/signals.h"
#include "executor/vault_watch.h"
#include "net/egress.h"
#include "net/http_server.h"
#include "surface/app.h"
#include "surface/billing_routes.h"
#include "surface/catalog.h"
#include "surface/database_routes.h"
#include "surface/docs/example.h"
#include "surface/file_routes.h"
#include "surface/oauth_routes.h"
#include "surface/public_routes.h"
#include "surface/resource_routes.h"
#include "surface/session_routes.h"
#include "surface/user_routes.h"
#include "surface/version.h"

namespace pie {
namespace {

bool IsLoopback(const std::string& host) {
  IpAddress address;
  if (host == "localhost") return true;
  if (!IpAddress::Parse(host, address)) return false;
  return address.v6 ? address.ToString() == "::1" : address.bytes[0] == 127;
}

std::string ReadLine(const std::string& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

// The key of user `local`: kept in the home folder, so that what was configured with it still works
// after a restart. Made anew when it is gone or was revoked.
Result<std::string> LocalKey(House& house) {
  std::string path = house.home() + "/local.key";
  std::string text = ReadLine(path);
  if (!text.empty()) {
    Result<ApiKey> known = house.loop().RunUntilDone(house.keys().Authenticate(text));
    if (known) return text;
    if (known.error().code != ErrorCode::kUnauthenticated) return known.error();
  }
  auto created = house.loop().RunUntilDone(house.keys().Create(kLocalUser, "pie serve"));
  if (!created) return created.error();
  text = created->text.Reveal();
  std::error_code error;
  std::filesystem::remove(path, error);
  std::ofstream(path).close();
  std::filesystem::permissions(path, std::filesystem::perms(0600), error);
  std::ofstream(path) << text << '\n';
  return text;
}

std::string UrlOf(const Options& options, uint16_t port) {
  std::string host = options.host == "0.0.0.0" || options.host == "::" ? "127.0.0.1" : options.host;
  if (host.find(':') != std::string::npos) host = '[' + host + ']';
  return "http://" + host + ':' + std::to_string(port);
}

std::string PublicUrl(const Options& options, const std::string& listening) {
  std::string url = options.public_url.empty() ? listening : options.public_url;
  while (url.ends_with('/')) url.pop_back();
  return url;
}

void PrintJson(const std::string& url, const std::string& key, uint16_t port) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("mcp", url + "/mcp");
  writer.Member("rest", url + "/api/tools");
  writer.Member("docs", url + "/");
  writer.Key("port");
  writer.Int(port);
  if (!key.empty()) writer.Member("key", key);
  writer.EndObject();
  std::printf("%s\n", out.c_str());
}

void PrintWelcome(const Options& options, const Catalog& catalog, const std::string& url,
                  const std::string& key) {
  std::printf("\npie %s serves %u connectors with %zu tools%s\n\n", kVersion.data(),
              catalog.registry().count, catalog.tools().size(),
              options.sandbox ? "; sandbox: recorded cases answer" : "");
  std::printf("  MCP    %s/mcp\n  REST   %s/api/tools\n  Docs   %s/\n", url.c_str(), url.c_str(),
              url.c_str());
  if (!key.empty()) {
    std::printf("  Key    %s\n         (user `local`, kept in %s/local.key)\n", key.c_str(),
                options.home.c_str());
  }
  std::string example = ExampleCurl(catalog, url, key);
  if (!example.empty()) std::printf("\nTry it:\n\n  %s\n", example.c_str());
  std::printf("\nCtrl-C stops.\n");
}

Error CannotListen(const Options& options, const Error& error) {
  std::string port = std::to_string(options.port);
  std::string told = error.message;
  if (told.find("port " + port + " is in use") == std::string::npos) return error;
  return Error(ErrorCode::kConflict, "port " + port + " is in use: pass --port " +
                                         std::to_string(options.port + 1) +
                                         ", or stop the program that has it");
}

Task<void> StopAll(App& app, HttpServer& server, Background& background, Loop& loop, int seconds) {
  app.Stop();
  background.EndStreams();
  co_await background.Stop(Milliseconds(seconds * 1000));
  co_await server.Stop(Milliseconds(seconds * 1000));
  app.End();
  co_await loop.Sleep(Milliseconds(10));  // What was cancelled ends before its parts do.
  loop.Stop();
}

AppParts PartsOf(House& house, const Catalog& catalog, ToolSearch& search, Background& background,
                 const Options& options) {
  AppParts parts;
  parts.loop = &house.loop();
  parts.engine = &house.engine();
  parts.catalog = &catalog;
  parts.vault = &house.vault();
  parts.keys = &house.keys();
  parts.run_log = &house.run_log();
  parts.pool = &house.pool();
  parts.gate.hosts = options.host_names;
  parts.gate.open = options.open;
  parts.sandbox = options.sandbox;
  AddBillingRoutes(parts.routes, house.billing(), house.engine().registry());
  AddUserRoutes(parts.routes, house.keys(), house.pool(), house.engine().registry());
  AddSearchRoute(parts.routes, search);
  parts.search = &search;
  parts.discover = options.discover;
  AddDatabaseRoutes(parts.routes, house.managed());
  AddSessionRoutes(parts.routes, house.pool());
  PublicRouteParts visits;
  visits.engine = &house.engine();
  visits.pool = &house.pool();
  visits.files = house.services().files();
  visits.public_url = [&house] { return house.public_url(); };
  AddPublicRoutes(parts.routes, std::move(visits));
  if (FileStore* files = house.services().files()) AddFileRoutes(parts.routes, *files);
  background.AddRoutes(parts.routes);
  parts.more_metrics = [&background] { return background.Metrics(); };
  AddResourceRoutes(parts.routes, options.public_url);
  parts.public_url = options.public_url;
  AddOauthRoutes(parts.routes, house.engine(), house.auth(), catalog,
                 [&house] { return house.public_url(); });
  parts.log = [&redactor = house.redactor()](LogLevel level, std::string_view text) {
    LogLine(level, redactor.Redact(text));
  };
  return parts;
}

}  // namespace

int Serve(const Options& options, const Registry& registry) {
  bool loopback = IsLoopback(options.host);
  if (options.open && !loopback) {
    return Failed(options, Error(ErrorCode::kInvalidArgument,
                                 "--no-auth is for loopback addresses only: anybody who reaches " +
                                     options.host + " could call every connector"));
  }
  auto house = OpenHouse(options, registry);
  if (!house) return Failed(options, house.error());
  Loop& loop = (*house)->loop();
  Catalog catalog(registry);

  Background background(**house, registry, options);
  ToolSearch search((*house)->pool(), catalog);
  App app(PartsOf(**house, catalog, search, background, options));
  HttpServerOptions server_options;
  // The app answers what fails; left are its answers that cannot be sent.
  server_options.on_error = [&house = **house](const ServerRequest& request, const Error& error) {
    std::string text = std::string(request.path) + ": " + std::string(error.message);
    LogLine(LogLevel::kError, house.redactor().Redact(text));
  };
  HttpServer server(loop, server_options, [&](ServerRequest& request, ServerResponse& response) {
    return app.Handle(request, response);
  });
  Result<uint16_t> port = server.Listen(options.host, static_cast<uint16_t>(options.port));
  if (!port) return Failed(options, CannotListen(options, port.error()));

  std::string key;
  if (loopback && !options.open) {
    Result<std::string> local = LocalKey(**house);
    if (!local) return Failed(options, local.error());
    key = *local;
  }
  TaskSet upkeep(loop);
  RetentionOptions retention;
  retention.days = options.keep_runs_days;
  upkeep.Spawn(KeepDeletingOldRuns(loop, (*house)->pool(), retention));
  VaultWatch watch(**house);
  StopSignals signals(loop, [&] {
    if (!options.quiet && !options.json) {
      std::fprintf(stderr, "pie: stopping; running calls may end within %d s\n",
                   options.grace_seconds);
    }
    loop.Spawn(StopAll(app, server, background, loop, options.grace_seconds));
  });
  std::string url = UrlOf(options, *port);
  (*house)->set_public_url(PublicUrl(options, url));
  background.Start();
  if (options.json) {
    PrintJson(url, key, *port);
  } else if (!options.quiet) {
    PrintWelcome(options, catalog, url, key);
  }
  std::fflush(stdout);
  loop.Run();
  return kOk;
}

}  // namespace pie
