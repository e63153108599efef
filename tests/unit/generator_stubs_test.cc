// Finding what an author has still to write.
#include "emit/stubs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pie::gen {
namespace {

using testing::ElementsAre;

Connector TwoActions() {
  Connector connector;
  connector.name.value = "acme";
  connector.cpp_namespace = "acme";
  for (const char* name : {"Ping", "Pong"}) {
    Action& action = connector.actions.emplace_back();
    action.wire.value = name;
    action.cpp = name;
    action.params.kind = TypeKind::kObject;
    action.params.cpp_name = std::string(name) + "Params";
  }
  connector.hooks = {"onRun"};
  return connector;
}

std::vector<std::string> Missing(const std::vector<std::string>& sources) {
  Connector connector = TwoActions();
  Prepared prepared(connector);
  std::vector<std::string> names;
  for (const Function& f : MissingFunctions(prepared, sources)) names.push_back(f.name);
  return names;
}

TEST(Missing, Everything) { EXPECT_THAT(Missing({}), ElementsAre("Ping", "Pong", "OnRun")); }

TEST(Missing, DefinitionsInAnyLayout) {
  for (const char* source : {
           "Task<Json> acme::Ping(Context& context, PingParams params) {",
           "pie::Task<pie::Json>\npie::acme::Ping (\n    pie::Context & context, PingParams p) {",
           "Task<acme::Ping_> acme::Ping(Context&, PingParams) {",
           "namespace pie::acme { Task<Json> Ping(Context& context, PingParams params) {",
           "PingTask acme::Ping(Context& context, PingParams params) {",
           "Task<Json> acme::Ping(  // why\n Context& /* x */ context, PingParams params) {",
       }) {
    EXPECT_THAT(Missing({source}), ElementsAre("Pong", "OnRun")) << source;
  }
}

TEST(Missing, CallsCommentsAndTextsAreNoDefinitions) {
  for (const char* source : {
           "co_await acme::Ping(context, params);",
           "// Task<Json> acme::Ping(Context& context, PingParams params)",
           "/* Task<Json> acme::Ping(Context& context, PingParams params) */",
           "const char* x = \"acme::Ping(Context& \";",
           "Task<Json> acme::PingAll(Context& context) {",
           "Task<Json> acme::SuperPing(Context& context) {",
           "Task<Json> other::Ping(Context& context, PingParams params) {",
           "Task<Json> super_acme::Ping(Context& context, PingParams params) {",
       }) {
    EXPECT_THAT(Missing({source}), ElementsAre("Ping", "Pong", "OnRun")) << source;
  }
}

TEST(Missing, FilesAreSearchedTogether) {
  EXPECT_THAT(Missing({"Task<Json> acme::Ping(Context& c, PingParams p) {",
                       "Task<Json> acme::OnRun(Context& c, Json input) {"}),
              ElementsAre("Pong"));
}

TEST(Definition, QualifiesWhatIsLookedUpOutside) {
  Connector connector = TwoActions();
  TypeSpec result;
  result.kind = TypeKind::kList;
  result.element.emplace_back();
  result.element[0].kind = TypeKind::kObject;
  result.element[0].cpp_name = "Note";
  connector.actions[0].result = result;
  Prepared prepared(connector);
  EXPECT_EQ(DefinitionOf(prepared, NativeFunctions(prepared)[0]),
            "Task<List<acme::Note>> acme::Ping(Context& context, PingParams params)");
}

}  // namespace
}  // namespace pie::gen
