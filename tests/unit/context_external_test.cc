// What may be asked of an external database, and where it may be.
#include <gtest/gtest.h>

#include "context/external_address.h"
#include "context/external_sql.h"

namespace pie {
namespace {

std::string Type(std::string_view sql) {
  Result<std::string> type = ExternalStatementType(sql, ExternalUse::kQuery);
  return type ? *type : "refused";
}

TEST(ExternalSql, TypesOfStatements) {
  EXPECT_EQ(Type("select 1"), "SELECT");
  EXPECT_EQ(Type(" \n-- a comment\n/* and /* nested */ */ ( SELECT 1)"), "SELECT");
  EXPECT_EQ(Type("with x as (select 1) table x"), "WITH");
  EXPECT_EQ(Type("Explain (analyze) select 1"), "EXPLAIN");
  EXPECT_EQ(Type("select set_configs from t"), "refused");
  EXPECT_EQ(Type("select settings, blo_x from t"), "SELECT");
}

TEST(ExternalSql, ExecutesWhatChangesRowsOrDefinitions) {
  auto type = [](std::string_view sql) {
    Result<std::string> type = ExternalStatementType(sql, ExternalUse::kExecute);
    return type ? *type : "refused";
  };
  EXPECT_EQ(type("insert into t values (1)"), "INSERT");
  EXPECT_EQ(type("/* x */ with x as (delete from t returning 1) select * from x"), "WITH");
  EXPECT_EQ(type("create table t (a int)"), "CREATE");
  for (const char* sql : {"begin", "commit", "set role x", "do $$ begin end $$", "vacuum",
                          "copy t from program 'x'", "explain select 1", "grant all on t to x",
                          "listen x", "insert into t select pg_read_file('x')"}) {
    EXPECT_EQ(type(sql), "refused") << sql;
  }
}

TEST(ExternalSql, RefusesEverythingElse) {
  for (const char* sql : {"",
                          "   ",
                          "--",
                          "/* select",
                          ";select 1",
                          "insert into t values (1)",
                          "UPDATE t SET a=1",
                          "delete from t",
                          "copy t to stdout",
                          "set role x",
                          "do $$ begin end $$",
                          "call p()",
                          "values (1)",
                          "table t",
                          "begin",
                          "listen x",
                          "selectx 1",
                          "/* x */ drop table t",
                          "-- select\ntruncate t",
                          "\"select\" 1",
                          "1 select"}) {
    EXPECT_EQ(Type(sql), "refused") << sql;
  }
}

TEST(ExternalSql, RefusesFunctionsThatAct) {
  for (const char* sql :
       {"select pg_terminate_backend(1)", "select PG_CANCEL_BACKEND(1)",
        "select pg_catalog.pg_read_file('x')", "select \"pg_read_file\"('x')",
        "select set_config('a','b',false)", "with x as (select lo_import('x')) select * from x",
        "select pg_advisory_lock(1)", "select dblink_exec('x','y')",
        "select U&\"\\0070g_notify\"('a','b')",
        "select query_to_xml('select 1', true, true, '')"}) {
    EXPECT_EQ(Type(sql), "refused") << sql;
  }
}

TEST(ExternalAddress, TakesUrlsAndWords) {
  auto url = ParseExternalAddress("postgresql://ada:p%40ss@db.example.com:6543/shop", "require");
  ASSERT_TRUE(url);
  EXPECT_EQ(url->host + "|" + url->user + "|" + url->password + "|" + url->database,
            "db.example.com|ada|p@ss|shop");
  EXPECT_EQ(url->port, 6543);
  auto words = ParseExternalAddress("host=h user=u sslmode=disable", "require");
  ASSERT_TRUE(words);
  EXPECT_EQ(words->database + words->ssl, "udisable");
}

TEST(ExternalAddress, RefusesWhatReachesElsewhere) {
  for (const char* text :
       {"", "nonsense", "postgresql://", "postgresql://h/d", "host=/run/postgresql user=u",
        "postgresql://u@%2Frun%2Fpostgresql/d", "postgresql://u@a,b/d", "host=h,i user=u",
        "host=h user=u port=1,2", "host=h user=u port=0", "host=h user=u hostaddr=127.0.0.1",
        "host=h user=u passfile=/etc/passwd", "host=h user=u sslkey=/etc/x", "service=x user=u",
        "host=h user=u options=-crole=x", "host=h user=u sslmode=maybe", "host=@x user=u"}) {
    EXPECT_FALSE(ParseExternalAddress(text, "require")) << text;
  }
  auto secret = ParseExternalAddress("host=h user=u password=topsecret port=x", "require");
  ASSERT_FALSE(secret);
  EXPECT_EQ(std::string(secret.error().message).find("topsecret"), std::string::npos);
}

TEST(ExternalAddress, QuotesForLibpq) {
  ExternalAddress address;
  address.host = "h";
  address.user = "u' host='evil";
  address.ssl = "disable";
  IpAddress ip;
  IpAddress::Parse("10.0.0.1", ip);
  std::string text = address.ConnectionInfo(ip, "/ca");
  EXPECT_NE(text.find("user='u\\' host=\\'evil'"), std::string::npos);
  EXPECT_NE(text.find("hostaddr='10.0.0.1'"), std::string::npos);
}

}  // namespace
}  // namespace pie
