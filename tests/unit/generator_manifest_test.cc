#include <gtest/gtest.h>

#include "checks/rules.h"
#include "manifest/pie_file.h"
#include "manifest/yaml_reader.h"
#include "model/column_definition.h"

namespace pie::gen {
namespace {

struct Loaded {
  SourceFiles files;
  Diagnostics diags{files};
  PieFile pie;
};

void Load(Loaded& loaded, std::string text) {
  uint32_t file = loaded.files.Add("a.pie", std::move(text));
  loaded.pie = ReadPieFile(loaded.files, file, loaded.diags);
}

TEST(PieFile, IsCutIntoSections) {
  Loaded loaded;
  Load(loaded,
       "\xEF\xBB\xBF\n---\nname: a\n---\n\nbody 1\n===widget===\n<p>===</p>\n===widget===\n"
       "===public-file:a/b.js===\nx\n===public-file:a/b.js===\n===other===\nbody 2\n");
  EXPECT_TRUE(loaded.diags.empty()) << loaded.diags.RenderText();
  EXPECT_EQ(loaded.files.Text(*loaded.pie.frontmatter), "name: a\n");
  EXPECT_EQ(loaded.pie.body, "body 1\n===other===\nbody 2");
  EXPECT_EQ(loaded.files.Text(loaded.pie.widget->content), "<p>===</p>\n");
  ASSERT_EQ(loaded.pie.public_files.size(), 1u);
  EXPECT_EQ(loaded.files.Text(loaded.pie.public_files[0].argument), "a/b.js");
  EXPECT_EQ(loaded.files.Text(loaded.pie.public_files[0].content), "x\n");
}

TEST(PieFile, TakesCrlf) {
  Loaded loaded;
  Load(loaded, "---\r\nname: a\r\n---\r\nbody\r\n===widget===\r\nw\r\n===widget===\r\n");
  EXPECT_TRUE(loaded.diags.empty()) << loaded.diags.RenderText();
  EXPECT_EQ(loaded.pie.body, "body");
  EXPECT_TRUE(loaded.pie.widget);
}

Node Decode(Loaded& loaded, const std::string& yaml) {
  Load(loaded, "---\n" + yaml + "\n---\n");
  std::optional<Node> node = DecodeYaml(loaded.files, *loaded.pie.frontmatter, loaded.diags);
  EXPECT_TRUE(node) << loaded.diags.RenderText();
  return node.value_or(Node{});
}

TEST(Yaml, ScalarsMeanWhatYaml12Says) {
  Loaded loaded;
  Node node =
      Decode(loaded,
             "a: yes\nb: true\nc: 010\nd: '5'\ne: 1.0\nf: ~\ng: 0x1f\nh: 1e3\ni: .5\nj: |\n  5\n"
             "k:\nl: -7\nm: +1\nn: 99999999999999999999\no: .inf");
  EXPECT_EQ(
      ToJson(node),
      R"({"a":"yes","b":true,"c":10,"d":"5","e":1,"f":null,"g":31,"h":1000,"i":0.5,"j":"5\n",)"
      R"("k":null,"l":-7,"m":1,"n":1e+20,"o":".inf"})");
}

TEST(Yaml, SpansCoverTheSource) {
  Loaded loaded;
  Node node =
      Decode(loaded, "k\xC3\xA4y: \"quo\\\"ted\" # c\nlist: [one, 'two']\nmap:\n  in: plain text");
  auto text = [&](SourceSpan span) { return std::string(loaded.files.Text(span)); };
  EXPECT_EQ(text(node.members[0].key.span), "k\xC3\xA4y");
  EXPECT_EQ(text(node.members[0].value.span), "\"quo\\\"ted\"");
  EXPECT_EQ(text(node.members[1].value.items[1].span), "'two'");
  EXPECT_EQ(text(node.Find("map")->key), "map");
  EXPECT_EQ(text(node.Find("map")->Find("in")->span), "plain text");
}

TEST(Column, UnderstandsDefinitions) {
  Column column;
  column.definition.value =
      "numeric(10, 2) not null default coalesce(3, 4) check (a > 0) references t (id) on delete "
      "set null unique";
  EXPECT_EQ(ParseColumnDefinition(column), "");
  EXPECT_EQ(column.kind, ColumnKind::kNumeric);
  EXPECT_EQ(column.sql_type, "numeric(10, 2)");
  EXPECT_EQ(column.default_sql, "coalesce(3, 4)");
  EXPECT_EQ(column.references.value, "t");
  EXPECT_EQ(column.references_column, "id");
  EXPECT_TRUE(column.not_null && column.unique && !column.primary_key);
}

TEST(Column, KnowsTypes) {
  struct {
    const char* definition;
    ColumnKind kind;
    bool generated;
  } cases[] = {
      {"TIMESTAMP WITH TIME ZONE", ColumnKind::kTimestamptz, false},
      {"timestamp default now()", ColumnKind::kTimestamp, false},
      {"double precision", ColumnKind::kDouble, false},
      {"character varying(20)", ColumnKind::kText, false},
      {"text[] not null default '{}'", ColumnKind::kTextArray, false},
      {"bigserial primary key", ColumnKind::kBigint, true},
      {"bigint generated always as identity primary key", ColumnKind::kBigint, true},
      {"integer generated always as (a + 1) stored", ColumnKind::kInteger, true},
  };
  for (const auto& c : cases) {
    Column column;
    column.definition.value = c.definition;
    EXPECT_EQ(ParseColumnDefinition(column), "") << c.definition;
    EXPECT_EQ(column.kind, c.kind) << c.definition;
    EXPECT_EQ(column.generated, c.generated) << c.definition;
  }
}

TEST(Column, RefusesMoreThanOneColumn) {
  for (const char* definition :
       {"", "text;", "text, b text", "text default 'a", "text default (1", "text default 1)",
        "text /* */", "text -- x", "text default $$a$$", "text default E'\\''", "text default",
        "text not", "unknown", "text references", "text primary", "text check",
        "text generated always as", "varchar(1"}) {
    Column column;
    column.definition.value = definition;
    EXPECT_NE(ParseColumnDefinition(column), "") << definition;
  }
}

TEST(Cron, FiveFields) {
  for (const char* good :
       {"0 9 * * *", "*/15 * * * *", "0 9 * * 1-5", "0 0 1 * *", "5,10-20/2 * * JAN Sun,7"}) {
    EXPECT_EQ(CronProblem(good), "") << good;
  }
  for (const char* bad : {"", "* * * *", "0 * * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *",
                          "* * * 13 *", "* * * * 8", "*/0 * * * *", "5-1 * * * *", "a * * * *",
                          ", * * * *", "1- * * * *", "99999999999 * * * *"}) {
    EXPECT_NE(CronProblem(bad), "") << bad;
  }
}

TEST(Url, HttpsOnly) {
  for (const char* good :
       {"https://a.test", "https://{shop}.a.test:8443/x?y", "http://localhost:1/x",
        "http://127.0.0.1:8080", "{instance}/services"}) {
    EXPECT_EQ(UrlProblem(good), "") << good;
  }
  for (const char* bad :
       {"", "http://a.test", "ftp://a.test", "https://", "https://u:p@a.test", "https://a b.test",
        "http://localhost.evil.test", "http://127.0.0.1.evil.test", "https:///x"}) {
    EXPECT_NE(UrlProblem(bad), "") << bad;
  }
}

}  // namespace
}  // namespace pie::gen
