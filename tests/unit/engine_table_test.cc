// The SQL of typed table functions: what travels as a parameter, and as what.
#include "engine/table_sql.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "base/json_access.h"
#include "unit/table_fixture.h"

namespace pie {
namespace {

using fixture::Issue;
using testing::ElementsAre;

constexpr ColumnRow kColumns[] = {
    {"title", "text", ""},    {"parent", "text", ""},    {"body", "text", ""},
    {"priority", "text", ""}, {"labels", "text[]", ""},  {"watchers", "jsonb", ""},
    {"owner", "jsonb", ""},   {"number", "bigint", ""},  {"weight", "double precision", ""},
    {"draft", "boolean", ""}, {"counts", "jsonb", ""},   {"extra", "jsonb", ""},
    {"target", "json", ""},   {"due", "timestamptz", ""}};
constexpr TableRow kTable{"issues", nullptr, &fixture::kIssue, {kColumns, std::size(kColumns)}};

// The texts as the server gets them.
std::vector<std::string> Sent(const Statement& statement) {
  std::vector<std::string> texts;
  for (const Json& param : statement.params) {
    texts.push_back(param.is_string() ? std::string(param.AsString()) : JsonAccess::Dump(param));
  }
  return texts;
}

Issue Row() {
  Issue row;
  row.title = "it's \"quoted\"";
  row.labels = List<String>::Of("a", "b\"c");
  row.number = 7LL;
  row.draft = true;
  row.extra = Json("plain \"text\"");
  row.target = Json::Array().Push(1).Push("x");
  return row;
}

TEST(TableSql, InsertAndUpsert) {
  Issue row = Row();
  Result<Statement> insert = InsertSql(kTable, &row, nullptr);
  ASSERT_TRUE(insert.ok());
  EXPECT_THAT(insert->sql, testing::HasSubstr("insert into \"issues\" (\"title\", "));
  // A text in a JSON column is a JSON text, with its quotes; in a text column it is itself.
  EXPECT_THAT(Sent(*insert), ElementsAre("it's \"quoted\"", R"(["a","b\"c"])", "7", "true",
                                         R"("plain \"text\"")", R"([1,"x"])"));
  Result<Statement> upsert = InsertSql(kTable, &row, "number, title");
  ASSERT_TRUE(upsert.ok());
  EXPECT_THAT(upsert->sql,
              testing::HasSubstr(" on conflict (\"number\", \"title\") do update set \"title\" = "
                                 "excluded.\"title\""));
  EXPECT_EQ(Sent(*upsert), Sent(*insert));
}

TEST(TableSql, UpdateComesAfterTheConditionsParameters) {
  Issue row = Row();
  Where where;
  where.condition = "number = $1";
  where.values.push_back(Json(7));
  Result<Statement> update = UpdateSql(kTable, where, &row);
  ASSERT_TRUE(update.ok());
  EXPECT_THAT(update->sql, testing::HasSubstr("\"title\" = $2::text::text"));
  EXPECT_THAT(update->sql, testing::HasSubstr("\"extra\" = $6::text::jsonb"));
  EXPECT_EQ(Sent(*update)[0], "7");
}

}  // namespace
}  // namespace pie
