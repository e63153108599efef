// Runs plugins/*/cases/*.yaml: each request that a binding makes against the one that its case
// describes, each result against the case's output. Tables are real ones in a private cluster.
#include <gtest/gtest.h>

#include "context/services.h"
#include "db/managed.h"
#include "db/migrations.h"
#include "engine/case_runner.h"
#include "engine/engine.h"
#include "engine/parts.h"
#include "pie/registry.h"
#include "unit/test_database.h"
#include "vault/redactor.h"

namespace pie {
namespace {

class Cases : public ::testing::TestWithParam<const ConnectorTable*> {};

TEST_P(Cases, RequestsAndResultsAreAsRecorded) {
  const ConnectorTable& connector = *GetParam();
  Loop loop;
  PoolOptions pool_options(TestDatabase::Address());
  Pool pool(loop, pool_options);
  Result<int> migrated = loop.RunUntilDone(Migrate(pool));
  ASSERT_TRUE(migrated.ok()) << std::string(migrated.error().message);
  ManagedDbOptions options;
  options.role_key = std::string(32, 'k');
  ManagedDb managed(loop, pool, TestDatabase::Address(), options);
  managed.Register(ManagedSchemaOf(connector));
  Redactor redactor;
  EngineParts parts;
  parts.managed = &managed;
  parts.redactor = &redactor;
  parts.log = [](LogLevel, std::string_view line) { ADD_FAILURE() << line; };
  // For calls that are not HTTP.
  ServiceParts service_parts;
  service_parts.loop = &loop;
  Services services(std::move(service_parts));
  parts.services = services.Factories();
  CaseLibrary library(PIE_SOURCE_DIR "/plugins");
  Engine engine(loop, kRegistry, std::move(parts));
  Result<CaseReport> report = loop.RunUntilDone(RunCases(engine, library, connector));
  ASSERT_TRUE(report.ok()) << std::string(report.error().message);
  EXPECT_TRUE(report->passed()) << report->Text();
}

std::string NameOf(const ::testing::TestParamInfo<const ConnectorTable*>& info) {
  std::string name = info.param->name;
  for (char& c : name) c = c == '-' ? '_' : c;
  return name;
}

INSTANTIATE_TEST_SUITE_P(Connector, Cases, ::testing::ValuesIn(kRegistry.begin(), kRegistry.end()),
                         NameOf);

}  // namespace
}  // namespace pie
