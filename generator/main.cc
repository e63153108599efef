// `piec`: compiles .pie manifests to C++.
#include <CLI/CLI.hpp>
#include <algorithm>

#include "cli/build.h"
#include "cli/commands.h"
#include "source/suggest.h"

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
  command->add_flag("--list", options.list, "Print every check id and what it means");
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

void AddBuild(CLI::App& app, int& exit_code) {
  static BuildOptions options;
  CLI::App* command = app.add_subcommand("build", "Compile manifests to C++, SQL and docs");
  command->add_option("paths", options.paths, "Manifests, or folders to search for *.pie")
      ->capture_default_str();
  command->add_option("--root", options.root, "Folder that paths in messages are relative to");
  command->add_option("--out", options.out, "Output folder")->capture_default_str();
  command->add_option("--templates", options.templates, "Folder with templates of your own");
  command->add_option(
      "--state", options.state,
      "File that remembers this build, so that the next one skips what is the same");
  command->add_flag("--stubs", options.stubs, "Write NAME.cc beside a manifest that needs one");
  command->add_option("--unity", options.unity,
                      "Folder for sources that include the generated ones");
  command->add_option("--buckets", options.buckets, "How many such sources")
      ->check(CLI::Range(1, 999))
      ->capture_default_str();
  command->add_option("--known-sources", options.known_sources,
                      "File that lists the .cc files which are compiled anyway");
  command->callback([&exit_code] { exit_code = RunBuild(options); });
}

void AddScaffold(CLI::App& app, int& exit_code) {
  static OneConnector options;
  CLI::App* command = app.add_subcommand("scaffold", "Print the stubs that a connector lacks");
  command->add_option("name", options.name, "Name of the connector")->required();
  command->add_option("paths", options.paths, "Where manifests are")->capture_default_str();
  command->add_option("--root", options.root, "Folder that paths in messages are relative to");
  command->callback([&exit_code] { exit_code = RunScaffold(options); });
}

void AddDocs(CLI::App& app, int& exit_code) {
  static OneConnector options;
  CLI::App* command = app.add_subcommand("docs", "Print the docs of a connector (Markdown)");
  command->add_option("name", options.name, "Name of the connector")->required();
  command->add_option("paths", options.paths, "Where manifests are")->capture_default_str();
  command->add_option("--root", options.root, "Folder that paths in messages are relative to");
  command->callback([&exit_code] { exit_code = RunDocs(options); });
}

// Of the options that were given; empty: they are all there.
std::string UnknownOption(const CLI::App& app, int argc, char** argv) {
  std::vector<std::string> owned;
  for (const CLI::App* command : app.get_subcommands()) {
    for (const CLI::Option* option : command->get_options()) {
      for (const std::string& name : option->get_lnames()) owned.push_back("--" + name);
    }
  }
  for (int i = 2; i < argc; ++i) {
    std::string given = argv[i];
    given.resize(std::min(given.size(), given.find('=')));
    bool known = std::find(owned.begin(), owned.end(), given) != owned.end();
    if (given.starts_with("--") && !known) {
      return "no option " + Quoted(given) + DidYouMean(given, owned);
    }
  }
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Compiles .pie manifests to C++", "piec");
  app.require_subcommand(1);
  app.failure_message([&](const CLI::App*, const CLI::Error& error) {
    auto named = [&](const CLI::App* command) { return command->get_name() == argv[1]; };
    const CLI::App& all = app;
    bool unknown = argc > 1 && *argv[1] != '-' && all.get_subcommands(named).empty();
    std::vector<std::string> names;
    for (const CLI::App* command : all.get_subcommands({})) names.push_back(command->get_name());
    std::string text = unknown    ? "no command " + Quoted(argv[1]) + DidYouMean(argv[1], names)
                       : argc < 2 ? "a command is needed: " + QuotedList(names)
                                  : UnknownOption(all, argc, argv);
    return "piec: " + (text.empty() ? std::string(error.what()) : text) +
           "\nRun `piec --help` for the commands.\n";
  });
  int exit_code = kExitOk;
  AddCheck(app, exit_code);
  AddNew(app, exit_code);
  AddBuild(app, exit_code);
  AddScaffold(app, exit_code);
  AddDocs(app, exit_code);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kExitOk : kExitUsage;
  }
  return exit_code;
}
