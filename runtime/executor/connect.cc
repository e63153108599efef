#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>

#include "base/json_access.h"
#include "executor/commands.h"
#include "executor/open_house.h"
#include "executor/remote.h"
#include "net/url.h"
#include "surface/catalog.h"
#include "surface/suggestion.h"

namespace pie {
namespace {

using Values = std::map<std::string, std::string>;

// A line from standard input, not shown while it is typed.
std::string ReadHidden(const std::string& question) {
  bool person = isatty(STDIN_FILENO);
  termios old{};
  if (person) {
    std::fprintf(stderr, "%s: ", question.c_str());
    tcgetattr(STDIN_FILENO, &old);
    termios quiet = old;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
  }
  std::string line;
  std::getline(std::cin, line);
  if (person) {
    tcsetattr(STDIN_FILENO, TCSANOW, &old);
    std::fprintf(stderr, "\n");
  }
  return line;
}

Result<Unit> Split(const std::vector<std::string>& pairs, Values& values) {
  for (const std::string& pair : pairs) {
    size_t equals = pair.find('=');
    if (equals == std::string::npos || equals == 0) {
      return Error(ErrorCode::kInvalidArgument, "expected NAME=VALUE");
    }
    std::string name = pair.substr(0, equals);
    std::string value = pair.substr(equals + 1);
    values[name] = value == "-" ? ReadHidden(name) : value;
  }
  return Unit();
}

const SecretRow* FindSecret(const ConnectorTable& connector, const std::string& name) {
  for (const SecretRow& secret : connector.secrets) {
    if (secret.name == name) return &secret;
  }
  return nullptr;
}

Error UnknownSecret(const ConnectorTable& connector, const std::string& name) {
  std::string names;
  for (const SecretRow& secret : connector.secrets) {
    names += (names.empty() ? "" : ", ") + std::string(secret.name);
  }
  return Error(ErrorCode::kInvalidArgument, std::string(connector.name) + " has no secret '" +
                                                name + "'; it has " +
                                                (names.empty() ? "none" : names));
}

// Asks for everything that was not given, when a person sits there.
void AskForRest(const ConnectorTable& connector, Values& secrets) {
  if (!isatty(STDIN_FILENO)) return;
  for (const SecretRow& secret : connector.secrets) {
    if (secrets.contains(secret.name)) continue;
    std::string question = secret.name;
    if (secret.description) question += " (" + std::string(secret.description) + ")";
    if (!secret.required) question += ", empty to leave out";
    std::string value = ReadHidden(question);
    if (!value.empty()) secrets[secret.name] = std::move(value);
  }
}

Task<void> StoreConnection(House& house, const Options& options, const std::string& token,
                           const Values& fields) {
  ConnectionDraft draft;
  draft.user = options.user;
  draft.connector = options.connector;
  draft.target = options.connection;
  draft.fields = Json::Object();
  for (const auto& [key, value] : fields) draft.fields.Set(key, Json(value));
  if (!token.empty()) {
    draft.grant.emplace();
    draft.grant->access = Secret(token);
  }
  co_await house.auth().connections().Put(std::move(draft));
}

Task<int> Store(House& house, const Options& options, const ConnectorTable& connector,
                const std::string& token, const Values& secrets, const Values& fields) {
  co_await house.keys().EnsureUser(options.user, options.user);
  for (const auto& [name, value] : secrets) {
    std::string user = FindSecret(connector, name)->per_user ? options.user : "";
    Secret secret(value);
    co_await house.secrets().SetSecret(user, options.connector, name, std::move(secret));
  }
  bool connection = !token.empty() || !fields.empty();
  if (connection) co_await StoreConnection(house, options, token, fields);
  co_return static_cast<int>(secrets.size()) + (connection ? 1 : 0);
}

// What the command line and the person gave.
struct Given {
  Values secrets;
  Values fields;
  std::string token;
  bool empty() const { return secrets.empty() && fields.empty() && token.empty(); }
};

Result<Unit> Gather(const Options& options, const ConnectorTable& connector, Given& given) {
  Result<Unit> secrets = Split(options.secrets, given.secrets);
  if (!secrets) return secrets;
  Result<Unit> fields = Split(options.fields, given.fields);
  if (!fields) return fields;
  for (const auto& [name, value] : given.secrets) {
    if (!FindSecret(connector, name)) return UnknownSecret(connector, name);
  }
  given.token = options.token == "-" ? ReadHidden("token") : options.token;
  if (!given.empty()) return Unit();
  AskForRest(connector, given.secrets);
  if (!given.empty()) return Unit();
  std::string hint = "see `pie connect --help`";
  for (const SecretRow& secret : connector.secrets) {
    if (!secret.required) continue;
    hint = "without a terminal pass --secret " + std::string(secret.name) +
           "=- and the value on standard input";
  }
  return Error(ErrorCode::kInvalidArgument, options.connector + ": nothing to store; " + hint);
}

// The key that `pie serve` keeps for the user of this machine.
std::string LocalKey(const Options& options) {
  std::ifstream file(options.home + "/local.key");
  std::string line;
  std::getline(file, line);
  return line;
}

// Prints the link that a browser has to open; the running server does the rest.
int SignInAtServer(const Options& given, const ConnectorTable& connector) {
  Options options = given;
  if (options.server.empty()) options.server = "http://127.0.0.1:8080";
  if (options.key.empty()) options.key = LocalKey(options);
  Json body = Json::Object();
  if (options.connection != kDefaultConnection) body.Set("label", Json(options.connection));
  Values fields;
  Result<Unit> split = Split(options.fields, fields);
  if (!split) return Failed(options, split.error());
  Json values = Json::Object();
  for (const auto& [name, value] : fields) values.Set(name, Json(value));
  body.Set("fields", std::move(values));
  std::string path = "/api/plugins/" + PercentEncode(connector.name) + "/connect";
  Result<Json> reply = PostRemote(options, path, JsonAccess::Dump(body));
  if (!reply && reply.error().code == ErrorCode::kUnavailable) {
    return Failed(options, Error(ErrorCode::kUnavailable,
                                 "no server at " + options.server +
                                     ": start `pie serve` and try again (--server says where it "
                                     "is), or store a token made elsewhere: pie connect " +
                                     options.connector + " --token -"));
  }
  if (!reply) return Failed(options, reply.error());
  std::string url((*reply)["url"].AsString());
  if (options.json) {
    std::printf("%s\n", JsonAccess::Dump(*reply).c_str());
  } else {
    std::printf(
        "Open this in a browser within 10 minutes:\n\n  %s\n\nThe redirect URL to register "
        "at %s is\n\n  %s\n",
        url.c_str(),
        connector.oauth->provider_name ? connector.oauth->provider_name : connector.name,
        std::string((*reply)["redirect_url"].AsString()).c_str());
  }
  return kOk;
}

// Nothing was given that could be stored, but there is a provider to ask.
bool WantsSignIn(const Options& options, const ConnectorTable& connector) {
  bool given = !options.secrets.empty() || !options.token.empty() ||
               (!options.fields.empty() && options.server.empty());
  return connector.oauth && !given;
}

int StoreHere(const Options& options, const Registry& registry, const ConnectorTable& connector) {
  Given given;
  Result<Unit> gathered = Gather(options, connector, given);
  if (!gathered) return Failed(options, gathered.error());
  auto house = OpenHouse(options, registry);
  if (!house) return Failed(options, house.error());
  Loop& loop = (*house)->loop();
  Result<int> stored = loop.RunUntilDone(
      Store(**house, options, connector, given.token, given.secrets, given.fields));
  if (!stored) return Failed(options, stored.error());
  if (options.json) {
    std::printf("{\"stored\":%d}\n", *stored);
  } else {
    std::printf("%s: stored, encrypted, for user '%s'\n", options.connector.c_str(),
                options.user.c_str());
  }
  return kOk;
}

}  // namespace

int Connect(const Options& options, const Registry& registry) {
  Catalog catalog(registry);
  const ConnectorTable* connector = catalog.FindConnector(options.connector);
  if (!connector) {
    return Failed(options, NoConnector(registry, options.connector, "`pie tools` lists them"));
  }
  if (WantsSignIn(options, *connector)) return SignInAtServer(options, *connector);
  return StoreHere(options, registry, *connector);
}

}  // namespace pie
