#include "executor/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/suggest.h"
#include "net/url.h"
#include "surface/version.h"

namespace pie {
namespace {

// libpq takes a lone word for the name of a local database, and says only that nobody answers.
std::string DatabaseProblem(const std::string& text) {
  bool good = text.find("://") != std::string::npos || text.find('=') != std::string::npos;
  return good ? "" : "expected postgresql://user@host/database";
}

std::string PublicUrlProblem(const std::string& text) {
  Result<Url> url = Url::Parse(text);
  return url ? "" : "expected https://host, as browsers reach this executor, found '" + text + "'";
}

void AddStore(CLI::App& command, Options& options) {
  command.add_option("--state,--home", options.home, "Folder of the private database and the keys")
      ->envname("PIE_STATE")
      ->capture_default_str();
  command
      .add_option("--database", options.database,
                  "PostgreSQL to use: postgresql://user@host/db; without it a private one")
      ->check(DatabaseProblem)
      ->envname("PIE_DATABASE");
}

void AddEngine(CLI::App& command, Options& options) {
  AddStore(command, options);
  command.add_flag("--sandbox", options.sandbox,
                   "Recorded cases answer instead of the services; no credentials needed");
  command.add_option("--plugins", options.plugins, "Folder of the manifests with their cases");
  command.add_flag("--allow-private-egress", options.allow_private_egress,
                   "Connectors may call private addresses");
  command.add_flag("--allow-http", options.allow_http, "Connectors may call http:// URLs");
  command.add_option("--egress-map", options.egress_maps,
                     "HOST=ADDRESS:PORT: calls for HOST go there instead, in plain http");
  command
      .add_option("--ai-url", options.ai_url,
                  "Endpoint that speaks OpenAI's chat API, for context.ai(): "
                  "https://openrouter.ai/api/v1; its key is in PIE_AI_KEY")
      ->envname("PIE_AI_URL");
  command.add_option("--ai-model", options.ai_model, "Model for chats")->envname("PIE_AI_MODEL");
  command.add_option("--ai-text-model", options.ai_text_model, "Model for analyses and summaries")
      ->envname("PIE_AI_TEXT_MODEL");
  command
      .add_option(
          "--files-s3", options.files_s3,
          "Bucket for files, path style: https://s3.example.com/bucket; its keys are in "
          "PIE_S3_ACCESS_KEY and PIE_S3_SECRET_KEY. Without it they are in the state folder")
      ->envname("PIE_FILES_S3");
  command.add_option("--files-s3-region", options.files_s3_region, "Region of the bucket")
      ->envname("PIE_FILES_S3_REGION")
      ->capture_default_str();
}

CLI::App& AddCommand(CLI::App& app, Options& options, const std::string& name,
                     const std::string& text) {
  CLI::App& command = *app.add_subcommand(name, text);
  command.add_flag("--json", options.json, "Print JSON");
  command.add_flag("--quiet", options.quiet, "Print only results and errors");
  return command;
}

void AddDiscover(CLI::App& command, Options& options) {
  command.add_flag("--discover", options.discover,
                   "MCP lists search_tools and call_tool instead of all tools, for all keys");
}

// "github=4"
std::string CheckJobsOf(const std::string& text) {
  size_t equals = text.find('=');
  std::string count = equals == std::string::npos ? "" : text.substr(equals + 1);
  bool good = equals > 0 && !count.empty() && count.size() <= 4 &&
              count.find_first_not_of("0123456789") == std::string::npos && std::stoi(count) > 0;
  return good ? "" : "'" + text + "': expected CONNECTOR=N, such as github=4";
}

void AddJobLimits(CLI::App& serve, Options& options) {
  serve.add_option("--jobs", options.jobs, "Jobs without a caller at the same time in this one")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();
  serve
      .add_option("--jobs-per-connector", options.connector_jobs,
                  "Such jobs of one connector, in all executors together")
      ->check(CLI::Range(1, 10000))
      ->capture_default_str();
  serve
      .add_option("--jobs-of", options.jobs_of,
                  "CONNECTOR=N: another limit for this one; may be repeated")
      ->check(CheckJobsOf);
  serve.add_option("--jobs-per-user", options.user_jobs, "Such jobs of one user")
      ->check(CLI::Range(1, 10000))
      ->capture_default_str();
  serve
      .add_option("--job-lease", options.job_lease_seconds,
                  "Seconds after which others take over the jobs of an executor that died")
      ->check(CLI::Range(1, 3600))
      ->capture_default_str();
}

void AddServe(CLI::App& app, Options& options) {
  CLI::App& serve = AddCommand(app, options, "serve", "Serve the connectors: MCP, REST, docs");
  AddEngine(serve, options);
  serve.add_option("--host", options.host, "Address to listen on")->capture_default_str();
  serve.add_option("--port", options.port, "Port; 0 takes a free one")
      ->check(CLI::Range(0, 65535))
      ->capture_default_str();
  serve.add_option("--host-name", options.host_names,
                   "A name under which clients reach this executor; may be repeated");
  serve
      .add_option("--public-url", options.public_url,
                  "How browsers and services reach this executor: https://pie.example.com; for "
                  "links, callbacks and webhooks")
      ->check(PublicUrlProblem)
      ->envname("PIE_PUBLIC_URL");
  serve.add_flag("--no-auth", options.open,
                 "Requests need no API key and run as `local`; only on a loopback address");
  AddDiscover(serve, options);
  serve
      .add_option("--keep-runs", options.keep_runs_days,
                  "Days that the run log is kept; 0: for ever")
      ->check(CLI::Range(0, 36500))
      ->capture_default_str();
  serve
      .add_option("--check-connections", options.check_connections_seconds,
                  "Seconds between two checks of a user's connection; 0: never")
      ->check(CLI::Range(0, 30 * 86'400))
      ->capture_default_str();
  AddJobLimits(serve, options);
  serve.add_option("--grace", options.grace_seconds, "Seconds for running calls to end on stop")
      ->check(CLI::Range(0, 3600))
      ->capture_default_str();
}

void AddCalls(CLI::App& app, Options& options) {
  CLI::App& call = AddCommand(app, options, "call", "Call an action");
  AddEngine(call, options);
  call.add_option("TOOL", options.tool, "A tool or connector")->required();
  call.add_option("ACTION", options.action, "Its action; not for a tool with only one");
  call.add_option("ARGUMENTS", options.arguments, "JSON object; @FILE reads a file, - stdin");
  call.add_option("--user", options.user, "Call as this user")->capture_default_str();
  call.add_option("--server", options.server, "Call a running executor: http://127.0.0.1:8080");
  call.add_option("--key", options.key, "API key for --server")->envname("PIE_KEY");

  CLI::App& tools = AddCommand(app, options, "tools", "List the tools");
  tools.add_option("TOOL", options.tool, "Show one tool");
  tools.add_flag("--strict", options.strict, "Schemas for models in strict mode");

  CLI::App& mcp = AddCommand(app, options, "mcp", "Serve MCP on standard input and output");
  AddEngine(mcp, options);
  mcp.add_option("--user", options.user, "Serve as this user")->capture_default_str();
  AddDiscover(mcp, options);
}

void AddConnect(CLI::App& app, Options& options) {
  CLI::App& connect = AddCommand(
      app, options, "connect", "Sign in, or store what a connector needs: secrets, token, fields");
  AddStore(connect, options);
  connect.add_option("CONNECTOR", options.connector, "For example github")->required();
  connect.add_option("--secret", options.secrets, "NAME=VALUE; NAME=- reads a line of stdin");
  connect.add_option("--field", options.fields, "NAME=VALUE of the connection");
  connect.add_option("--token", options.token, "Access token of the user; - reads a line of stdin");
  connect.add_option("--server", options.server,
                     "Where `pie serve` runs, for signing in; http://127.0.0.1:8080 unless given");
  connect.add_option("--key", options.key, "API key for --server; <state>/local.key unless given")
      ->envname("PIE_KEY");
  connect.add_option("--connection", options.connection, "Name, for several accounts")
      ->capture_default_str();
  connect.add_option("--user", options.user, "For this user")->capture_default_str();
}

void AddJobs(CLI::App& app, Options& options) {
  CLI::App& jobs = *app.add_subcommand("jobs", "The queue of work without a caller");
  jobs.require_subcommand(1);
  CLI::App* commands[] = {
      &AddCommand(jobs, options, "list", "Jobs, newest first"),
      &AddCommand(jobs, options, "dead", "Jobs that failed for good"),
      &AddCommand(jobs, options, "replay", "Give dead jobs all their attempts again"),
  };
  for (CLI::App* command : commands) {
    AddStore(*command, options);
    command->add_option("--kind", options.name, "Only jobs of this kind: task, webhook, ...");
    command->add_option("--connector", options.connector, "Only jobs of this connector");
    command->add_option("--limit", options.limit, "How many")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
  }
  commands[0]->add_option("--status", options.status, "waiting, ready, running, done or dead");
  commands[2]->add_option("JOB", options.job, "Only this one");
}

void AddAdmin(CLI::App& app, Options& options) {
  CLI::App& db = *app.add_subcommand("db", "The database");
  db.require_subcommand(1);
  AddStore(AddCommand(db, options, "migrate", "Bring the schema up to date"), options);
  AddStore(AddCommand(db, options, "status", "What was applied, what is pending"), options);

  CLI::App& keys = *app.add_subcommand("key", "API keys");
  keys.require_subcommand(1);
  CLI::App& create = AddCommand(keys, options, "create", "Make a key; it is shown once");
  AddStore(create, options);
  create.add_option("--user", options.user, "Whose calls it makes")->capture_default_str();
  create.add_option("--name", options.name, "To tell keys apart");
  create.add_option("--allow", options.allow,
                    "A connector or connector.action that it may use (github, slack.send_message, "
                    "google-*); may be repeated; without one, all");
  create.add_option("--deny", options.deny, "One that it may not; wins over --allow");
  create
      .add_option("--confirm", options.confirm,
                  "A person must agree to actions that are: write, or destructive only")
      ->check(CLI::IsMember({"write", "destructive", "never"}));
  create.add_option("--per-minute", options.per_minute, "Requests that it may send in a minute")
      ->check(CLI::Range(0, 1'000'000));
  create.add_flag("--discover", options.discover,
                  "MCP lists search_tools and call_tool instead of all tools");
  AddStore(AddCommand(keys, options, "list", "All keys"), options);
  AddStore(AddCommand(keys, options, "rotate-vault",
                      "Seal all stored secrets with the first key of <state>/vault.key"),
           options);
  CLI::App& revoke = AddCommand(keys, options, "revoke", "Make a key invalid");
  AddStore(revoke, options);
  revoke.add_option("KEY", options.key, "Id, as `pie key list` shows it")->required();

  CLI::App& runs = AddCommand(app, options, "runs", "Calls of the past");
  AddStore(runs, options);
  runs.add_option("RUN", options.run, "Show one run");
  runs.add_option("--connector", options.connector, "Only runs of this connector");
  runs.add_option("--status", options.status, "Only runs with this outcome: ok, not_found, ...");
  runs.add_option("--limit", options.limit, "How many")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();

  AddJobs(app, options);

  CLI::App& doctor = AddCommand(app, options, "doctor", "Check database, port and secrets");
  AddEngine(doctor, options);
  doctor.add_option("--port", options.port, "Port that `pie serve` would take")
      ->capture_default_str();

  CLI::App& cases = AddCommand(app, options, "cases", "Run the recorded cases of connectors");
  cases.add_option("CONNECTOR", options.connectors, "Only these");
  AddStore(cases, options);
  cases.add_option("--plugins", options.plugins, "Folder of the manifests with their cases");
}

void AddWebhooks(CLI::App& app, Options& options) {
  CLI::App& webhooks =
      *app.add_subcommand("webhooks", "Addresses for services, and what they sent");
  webhooks.require_subcommand(1);
  auto add = [&](const char* name, const char* what) -> CLI::App& {
    CLI::App& command = AddCommand(webhooks, options, name, what);
    AddStore(command, options);
    return command;
  };
  CLI::App& create = add("create", "Make an address; it is shown once");
  create.add_option("CONNECTOR", options.connector, "For example github")->required();
  create.add_option("--secret", options.token, "What the service signs with; - reads stdin");
  create.add_flag("--generate", options.generate, "Make a secret; it is shown once");
  create.add_option("--name", options.name, "To tell addresses apart");
  create.add_option("--connection", options.connection, "Account that onWebhook runs with");
  create.add_option("--public-url", options.public_url, "Begin of the address")
      ->check(PublicUrlProblem);
  create.add_option("--user", options.user, "Whose it is")->capture_default_str();
  CLI::App& list = add("list", "All addresses, and what they refused");
  list.add_option("--connector", options.connector, "Only of this connector");
  CLI::App& secret = add("secret", "Show the secret that a handshake brought");
  CLI::App& rotate = add("rotate", "Replace the secret of an address");
  rotate.add_option("--secret", options.token, "The new one; - reads stdin; else one is made");
  rotate.add_option("--overlap", options.overlap_seconds, "Seconds that the old one still counts")
      ->check(CLI::Range(0, 30 * 24 * 3600))
      ->capture_default_str();
  CLI::App& remove = add("delete", "Remove an address and its deliveries");
  CLI::App& deliveries = add("deliveries", "What services sent, newest first");
  deliveries.add_option("--connector", options.connector, "Only of this connector");
  deliveries.add_option("--status", options.status, "queued, done, dead or ignored");
  deliveries.add_option("--limit", options.limit, "How many")
      ->check(CLI::Range(1, 500))
      ->capture_default_str();
  CLI::App& show = add("show", "One delivery, with headers and body");
  CLI::App& replay = add("replay", "Run a delivery again, or those that failed for good");
  for (CLI::App* command : {&secret, &rotate, &remove}) {
    command->add_option("ENDPOINT", options.key, "Id, as `pie webhooks list` shows it")->required();
  }
  show.add_option("DELIVERY", options.key, "Number of a delivery")->required();
  CLI::Option_group& which = *replay.add_option_group("which");
  which.add_option("DELIVERY", options.key, "Number of a delivery");
  which.add_flag("--dead", options.dead, "All that failed for good, the newest first");
  which.require_option(1);
  replay.add_option("--connector", options.connector, "With --dead: only of this connector");
  replay.add_option("--limit", options.limit, "With --dead: how many")
      ->check(CLI::Range(1, 500))
      ->capture_default_str();
}

// The names of the chosen commands, "db migrate".
std::string Chosen(const CLI::App& app) {
  for (const CLI::App* command : app.get_subcommands()) {
    std::string below = Chosen(*command);
    return command->get_name() + (below.empty() ? "" : " " + below);
  }
  return {};
}

// Empty: all options that were given are options of `level`.
std::string UnknownOption(const CLI::App& level, int argc, char** argv) {
  std::vector<std::string> owned;
  for (const CLI::Option* option : level.get_options()) {
    for (const std::string& name : option->get_lnames()) owned.push_back("--" + name);
  }
  for (int i = 1; i < argc; ++i) {
    std::string given = argv[i];
    given.resize(std::min(given.size(), given.find('=')));
    bool known = std::find(owned.begin(), owned.end(), given) != owned.end();
    if (given.size() < 3 || !given.starts_with("--") || known) continue;
    std::string_view near = Closest(given, {owned.begin(), owned.end()});
    return "no option '" + given + "'" +
           (near.empty() ? "" : "; did you mean '" + std::string(near) + "'?");
  }
  return {};
}

// CLI11 says of an unknown command only that one is required, and lists wrong options backwards.
std::string Explain(const CLI::App& app, const CLI::Error& error, int argc, char** argv) {
  const CLI::App* level = &app;
  int at = 1;
  for (; at < argc; ++at) {
    std::string name = argv[at];
    auto below = level->get_subcommands([&](const CLI::App* c) { return c->get_name() == name; });
    if (below.empty()) break;
    level = below[0];
  }
  CLI::ExitCodes kind = static_cast<CLI::ExitCodes>(error.get_exit_code());
  if (kind == CLI::ExitCodes::ExtrasError || kind == CLI::ExitCodes::RequiredError) {
    std::string unknown = UnknownOption(*level, argc, argv);
    if (!unknown.empty()) return unknown;
  }
  std::vector<std::string> owned;
  for (const CLI::App* command : level->get_subcommands([](const CLI::App*) { return true; })) {
    owned.push_back(command->get_name());
  }
  if (owned.empty()) return error.what();
  std::string names;
  for (const std::string& name : owned) names += (names.empty() ? "" : ", ") + name;
  if (at == argc || *argv[at] == '-') return "a command is needed: " + names;
  std::string wrong = argv[at];
  std::string_view near = Closest(wrong, {owned.begin(), owned.end()});
  return "no command '" + wrong + "'; " +
         (near.empty() ? "commands are " + names : "did you mean '" + std::string(near) + "'?");
}

}  // namespace

bool ParseOptions(int argc, char** argv, Options& options, int& code) {
  CLI::App app("pie serves connectors to agents and programs.", "pie");
  app.set_version_flag("--version", std::string(kVersion));
  app.require_subcommand(1);
  app.failure_message([&](const CLI::App*, const CLI::Error& error) {
    return "pie: " + Explain(app, error, argc, argv) + "\nRun `pie --help` for the commands.\n";
  });
  AddServe(app, options);
  AddCalls(app, options);
  AddConnect(app, options);
  AddAdmin(app, options);
  AddWebhooks(app, options);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    code = app.exit(error) == 0 ? kOk : kUsage;
    return false;
  }
  options.command = Chosen(app);
  if (options.command == "jobs dead") options.status = "dead";
  return true;
}

}  // namespace pie
