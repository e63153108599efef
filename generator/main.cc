// `piec`: compiles .pie manifests to C++.
#include <CLI/CLI.hpp>

#include "cli/commands.h"

namespace {

using namespace pie::gen;

void AddCheck(CLI::App& app, int& exit_code) {
  static CheckOptions options;
  CLI::App* command = app.add_subcommand("check", "Report what is wrong with manifests");
  command->add_option("paths", options.paths, "Manifests, or folders to search for *.pie")
      ->capture_default_str();
  command->add_option("--root", options.root, "Folder that paths in messages are relative to");
  command->add_flag("--json", options.json, "Diagnostics as JSON on stdout");
  command->add_flag("--dump-model", options.dump_model, "Print the model as sorted text");
  command->callback([&exit_code] { exit_code = RunCheck(options); });
}

void AddNew(CLI::App& app, int& exit_code) {
  static NewOptions options;
  CLI::App* command = app.add_subcommand("new", "Start a connector: plugins/NAME/NAME.pie");
  command->add_option("name", options.name, "Name of the connector")->required();
  command->add_option("--kind", options.kind, "What to start with")
      ->check(CLI::IsMember({"connector", "tool", "skill", "automation"}))
      ->capture_default_str();
  command->add_option("--root", options.root, "Folder that holds plugins/");
  command->callback([&exit_code] { exit_code = RunNew(options); });
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Compiles .pie manifests to C++", "piec");
  app.require_subcommand(1);
  int exit_code = kExitOk;
  AddCheck(app, exit_code);
  AddNew(app, exit_code);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kExitOk : kExitUsage;
  }
  return exit_code;
}
