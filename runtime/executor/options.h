// Options: what the command line says.
#pragma once

#include <string>
#include <vector>

namespace pie {

struct Options {
  std::string command;  // "serve", "db migrate", ...
  bool json = false;
  bool quiet = false;

  // The store and the engine, for every command that needs them.
  std::string home = ".pie";
  std::string database;  // empty: the private cluster in `home`
  bool sandbox = false;
  std::string plugins;  // folder with cases; empty: the default one
  bool allow_private_egress = false;
  bool allow_http = false;
  std::vector<std::string> egress_maps;  // HOST=ADDRESS:PORT
  std::string ai_url;                    // empty: no context.ai()
  std::string ai_model;
  std::string ai_text_model;
  std::string files_s3;  // bucket; empty: files are in `home`
  std::string files_s3_region = "us-east-1";

  // serve
  std::string host = "127.0.0.1";
  int port = 8080;
  bool open = false;
  std::vector<std::string> host_names;
  bool discover = false;
  std::string public_url;  // without a final slash; empty: the address that is listened on
  int grace_seconds = 10;
  int keep_runs_days = 30;
  int check_connections_seconds = 86'400;
  int jobs = 32;  // slots of this executor
  int user_jobs = 8;
  int connector_jobs = 16;
  std::vector<std::string> jobs_of;  // CONNECTOR=N
  int job_lease_seconds = 30;

  // call, tools, mcp, connect, runs, key
  std::string user = "local";
  std::string tool;
  std::string action;
  std::string arguments;
  std::string server;
  std::string key;
  bool strict = false;
  std::string connector;
  std::string token;
  std::vector<std::string> secrets;  // NAME=VALUE
  std::vector<std::string> fields;   // NAME=VALUE
  std::string connection = "default";
  bool for_all = false;
  std::string run;
  long long job = 0;
  std::string status;
  int limit = 20;
  std::string name;
  std::vector<std::string> allow;
  std::vector<std::string> deny;
  std::string confirm;
  int per_minute = 0;
  std::vector<std::string> connectors;

  // webhooks; `key` is an endpoint or a delivery, `token` the signing secret
  bool generate = false;
  bool dead = false;
  int overlap_seconds = 24 * 3600;

  Options() = default;
};

// Exit codes of every command.
inline constexpr int kOk = 0;
inline constexpr int kFailed = 1;
inline constexpr int kUsage = 2;

// True: run `options.command`. False: exit with `code`; help or what is wrong was printed.
bool ParseOptions(int argc, char** argv, Options& options, int& code);

}  // namespace pie
