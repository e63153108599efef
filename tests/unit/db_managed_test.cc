#include <gmock/gmock.h>

#include "db/managed_sql.h"
#include "unit/db_managed_testing.h"

namespace pie {
namespace {

using testing::AllOf;
using testing::AnyOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST_F(ManagedTest, ShowsEachUserOnlyTheirRows) {
  EXPECT_EQ(Titles("alice"), R"([{"title":"alices secret"}])");
  EXPECT_EQ(Titles("bob"), R"([{"title":"bobs"}])");
  EXPECT_EQ(Titles("carol"), "[]");
  EXPECT_EQ(pie.Ask("bob", "update notes set title = 'x' where title like 'alice%' returning 1"),
            "[]");
  EXPECT_EQ(pie.Query("bob", "delete from notes")->row_count, 1);
  EXPECT_EQ(Titles("alice"), R"([{"title":"alices secret"}])");
}

TEST_F(ManagedTest, RefusesRowsForAnotherUser) {
  EXPECT_EQ(pie.Ask("bob", "insert into notes (pie_user_id, title) values ('alice', 'planted')"),
            "permission_denied: database: new row violates row-level security policy for table "
            "\"notes\"");
  EXPECT_THAT(pie.Ask("bob", "update notes set pie_user_id = 'alice'"),
              HasSubstr("violates row-level security policy"));
}

TEST_F(ManagedTest, SetsTheVariablesOfTheReference) {
  EXPECT_EQ(pie.Ask("o'brien \\",
                    "select current_setting('app.user_id') as u, "
                    "current_setting('app.plugin_id') as p"),
            R"([{"u":"o'brien \\","p":"notes"}])");
}

TEST_F(ManagedTest, SharesTablesWithoutPolicyWithinTheConnectorOnly) {
  EXPECT_EQ(pie.Ask("alice", "insert into shared (text) values ('x') returning n"), R"([{"n":1}])");
  EXPECT_EQ(pie.Ask("bob", "select text from shared"), R"([{"text":"x"}])");
  pie.connector = "other-notes";
  EXPECT_EQ(pie.Ask("alice", "select text from shared"), "[]");
}

TEST_F(ManagedTest, KeepsConnectorsApart) {
  pie.connector = "other-notes";
  EXPECT_EQ(Titles("alice"), "[]");
  for (const char* sql :
       {"select * from plugin_notes.notes", "delete from plugin_notes.shared",
        "select * from pie.users", "select * from pie.secrets", "select * from pie.install",
        "select pie.managed_proof('a', 1, now(), 'b')", "select * from pg_authid",
        "select * from pg_shadow"}) {
    EXPECT_THAT(pie.Ask("alice", sql), StartsWith("permission_denied: database: permission denied"))
        << sql;
  }
}

// What the SQL says, and how the refusal begins. After each one everybody still sees what they saw.
struct Attack {
  const char* sql;
  const char* refusal;  // nullptr: it may run, if it shows no row of alice
};

constexpr const char* kNotAvailable = "invalid_argument: only SELECT";
constexpr const char* kDenied = "permission_denied: database: permission denied for";
constexpr const char* kDeniedAlways = "permission_denied: database: permission denied";
const Attack kAttacks[] = {
    // Becoming somebody else.
    {"set role postgres", kNotAvailable},
    {"reset role", kNotAvailable},
    {"set session authorization default", kNotAvailable},
    {"set app.user_id = 'alice'", kNotAvailable},
    {"set local app.user_id = 'alice'", kNotAvailable},
    {"select set_config('app.user_id', 'alice', true), title from notes", kDenied},
    {"select set_config('role', 'pie', false)", kDenied},
    {"with x as materialized (select set_config('app.user_id', 'alice', false) u) "
     "select title from notes, x where u is not null",
     kDenied},
    {"update pg_settings set setting = 'alice' where name = 'app.user_id'", nullptr},
    // Several statements, or something hidden in one.
    {"select 1; set app.user_id = 'alice'; select * from notes",
     "invalid_argument: database: cannot insert multiple commands"},
    {"select 1; commit; begin; select * from notes",
     "invalid_argument: database: cannot insert multiple commands"},
    {"; select 1", kNotAvailable},
    {"/* select */ set role postgres", kNotAvailable},
    {"/* /* */ select */ set role postgres", kNotAvailable},
    {"-- select\nset role postgres", kNotAvailable},
    {"commit", kNotAvailable},
    {"rollback and chain", kNotAvailable},
    {"prepare x as select * from notes", kNotAvailable},
    {"declare c cursor with hold for select * from notes", kNotAvailable},
    {"explain analyze select * from notes", kNotAvailable},
    {"begin", kNotAvailable},
    {"", kNotAvailable},
    {"\"select\" 1", kNotAvailable},
    // Code of their own.
    {"do $$ begin perform set_config('app.user_id', 'alice', false); end $$", kNotAvailable},
    {"create function f() returns int language sql as 'select 1'", kNotAvailable},
    {"create temp table notes (title text)", kNotAvailable},
    {"select title into temp copied from notes", "invalid_argument: database:"},
    {"with x as (delete from notes returning title) select title into copied from x", nullptr},
    {"select query_to_xml('select set_config(''app.user_id'', ''alice'', true)', true, true, '')",
     kDenied},
    {"select query_to_xml('set app.user_id = ''alice''', true, true, '')",
     "invalid_argument: database:"},
    {"select query_to_xml('select title from notes', true, true, '')", nullptr},
    {"select * from ts_stat('select to_tsvector(title) from plugin_notes.notes')", nullptr},
    // Files, programs, other servers.
    {"copy notes to stdout", kNotAvailable},
    {"copy (select 1) to program 'id'", kNotAvailable},
    {"select pg_read_file('/etc/passwd')", kDeniedAlways},
    {"select pg_read_binary_file('/etc/passwd')", kDeniedAlways},
    {"select pg_ls_dir('.')", kDeniedAlways},
    {"select lo_import('/etc/passwd')", kDeniedAlways},
    {"select lo_export(1, '/tmp/x')", kDeniedAlways},
    {"select lo_create(0)", kDenied},
    {"select dblink('dbname=postgres', 'select 1')", "invalid_argument: database: function dblink"},
    {"create extension dblink", kNotAvailable},
    // Around the policies.
    {"select set_config('row_security', 'off', true)", kDenied},
    {"alter table notes no force row level security", kNotAvailable},
    {"truncate notes", kNotAvailable},
    {"drop policy pie_verified on notes", kNotAvailable},
    {"table notes", nullptr},
    {"select * from pg_stats where tablename = 'notes'", nullptr},
    {"select * from pg_catalog.pg_statistic", kDeniedAlways},
    {"select set_config('search_path', 'pg_temp', false)", kDenied},
    {"select * from public.notes", kDenied},
    // Disturbing others.
    {"select pg_terminate_backend(pid) from pg_stat_activity", kDenied},
    {"select pg_cancel_backend(pid) from pg_stat_activity", kDenied},
    {"select pg_advisory_lock(7366001)", kDenied},
    {"select pg_notify('x', 'y')", kDenied},
    {"listen x", kNotAvailable},
    {"lock table notes", kNotAvailable},
    {"vacuum", kNotAvailable},
    {"select query from pg_stat_activity where query like '%alice%' and pid <> pg_backend_pid()",
     nullptr},
};

// In a database of our own, and in somebody's where all rights are as PostgreSQL gives them: there
// some statements run, but the proof stands alone and shows nobody's rows.
struct HostileSql : ManagedTest, testing::WithParamInterface<bool> {};
INSTANTIATE_TEST_SUITE_P(Databases, HostileSql, testing::Bool(),
                         [](auto& hardened) { return hardened.param ? "Hardened" : "AsTheyCome"; });

TEST_P(HostileSql, ShowsNobodysRows) {
  if (GetParam()) Harden();
  for (const Attack& attack : kAttacks) {
    std::string answer = pie.Ask("bob", attack.sql);
    EXPECT_THAT(answer, Not(HasSubstr("alices secret"))) << attack.sql;
    if (attack.refusal && (GetParam() || attack.refusal != kDenied)) {
      EXPECT_THAT(answer, StartsWith(attack.refusal)) << attack.sql;
    }
    EXPECT_EQ(Titles("alice"), R"([{"title":"alices secret"}])") << attack.sql;
    EXPECT_THAT(Titles("bob"), AnyOf("[]", R"([{"title":"bobs"}])")) << attack.sql;
  }
}

TEST_F(ManagedTest, HoldsWhereSetConfigIsAllowed) {
  const char* kTries[] = {
      "select set_config('app.user_id', 'alice', true), title from notes",
      "with x as materialized (select set_config('app.user_id', 'alice', true) u) "
      "select title from x, notes where u = 'alice'",
      "select title from notes where set_config('app.user_id', pie_user_id, true) is not null",
      "select (select title from notes limit 1) from "
      "(select set_config('app.user_id', 'alice', true) offset 0) x",
      "select set_config('app.user_id', 'alice', false)",
      "select set_config('app.session_proof', '', false), set_config('app.user_id', 'alice', "
      "false)",
      "update notes set title = title where set_config('app.user_id', 'alice', true) = 'alice' "
      "returning title",
      "insert into notes (pie_user_id, title) select 'alice', 'planted' || "
      "set_config('app.user_id', 'alice', true)",
      "select set_config('search_path', 'pg_temp', false), set_config('row_security', 'off', "
      "false)",
      "update pg_settings set setting = 'alice' where name like 'app%'",
  };
  for (const char* sql : kTries) {
    EXPECT_THAT(pie.Ask("bob", sql), Not(HasSubstr("alices secret"))) << sql;
    EXPECT_EQ(Titles("alice"), R"([{"title":"alices secret"}])") << sql;
    EXPECT_EQ(Titles("bob"), R"([{"title":"bobs"}])") << sql;
  }
}

// The proof of one call is worth nothing in the next, nor on another session.
TEST_F(ManagedTest, ProofsCannotBeReplayed) {
  pie.Ask("alice", "insert into shared (text) values (current_setting('app.session_proof'))");
  for (int i = 0; i < 20; ++i) {
    std::string answer =
        pie.Ask("bob",
                "select (select title from notes limit 1) as title from (select "
                "set_config('app.user_id', 'alice', true), "
                "set_config('app.session_proof', (select text from shared), true) offset 0) x");
    EXPECT_THAT(answer, Not(HasSubstr("alices secret")));
  }
}

TEST_F(ManagedTest, LeavesNothingBehindInASession) {
  // Planted in the session's own schema, to catch what others write.
  EXPECT_EQ(pie.Ask("bob",
                    "with x as (delete from notes returning title) "
                    "select title into temp notes from x"),
            "[]");
  EXPECT_EQ(pie.Ask("bob", "select set_config('default_transaction_read_only', 'on', false) s"),
            R"([{"s":"on"}])");
  EXPECT_EQ(pie.Ask("alice", "insert into notes (title) values ('second') returning title"),
            R"([{"title":"second"}])");
  EXPECT_EQ(Titles("bob"), "[]");
  EXPECT_EQ(pie.Query("alice", "select 1 from notes")->row_count, 2);
}

TEST_F(ManagedTest, TheLoginItselfSeesNothing) {
  Harden();
  std::function<Result<ManagedInstall>(Transaction&)> read = ReadInstall;
  auto install = pie.db.Run(pie.db.pool.Run<ManagedInstall>(std::move(read)));
  Login login = ManagedLogin("notes", *install, std::string(32, 'k'));
  DatabaseAddress direct = address;
  direct.user = login.user;
  direct.password = "whatever";
  EXPECT_EQ(Session::Open(direct, Milliseconds(5000)).error().code, ErrorCode::kPermissionDenied);
  direct.password = login.password;
  auto session = Session::Open(direct, Milliseconds(5000));
  ASSERT_TRUE(session.ok()) << std::string(session.error().detail);
  ASSERT_TRUE((*session)->Script("set app.user_id = 'alice'").ok());
  auto rows = (*session)->Query("select * from plugin_notes.notes");
  ASSERT_TRUE(rows.ok()) << std::string(rows.error().detail);
  EXPECT_EQ(rows->size(), 0u);
  for (const char* sql : {"set role pie", "set session authorization pie", "create table t (a int)",
                          "create schema s", "create temp table t (a int)",
                          "truncate "
                          "plugin_notes.notes",
                          "alter table plugin_notes.notes disable row level "
                          "security",
                          "create function plugin_notes.f() returns int language sql as "
                          "'select 1'",
                          "do $$ begin end $$", "create role r", "create database d"}) {
    EXPECT_FALSE((*session)->Script(sql).ok()) << sql;
  }
}

TEST_F(DirectTest, SeesTheRowsOfItsUserWhateverItSets) {
  auto session = Open(Login("bob").url);
  ASSERT_TRUE(session);
  for (const char* before :
       {"select 1", "set app.user_id = 'alice'",
        "set app.user_id = 'alice'; set row_security = off",
        "set app.user_id = 'alice'; set app.session_proof = ''",
        "set app.user_id = 'alice'; set app.session_proof = 'x'",
        "set search_path = plugin_notes, pg_temp", "reset all", "set app.user_id = 'bob'"}) {
    (void)session->Script(before);
    auto rows = session->Query("select title from plugin_notes.notes");
    if (rows) {
      for (size_t i = 0; i < rows->size(); ++i) EXPECT_EQ(rows->Copy(i, 0), "bobs") << before;
    }
  }
  for (const char* sql :
       {"set role pie",
        "set session authorization pie",
        "select * from pie.users",
        "select * from pie.install",
        "select * from plugin_other_notes.notes",
        "alter table plugin_notes.notes disable row level security",
        "alter table plugin_notes.notes no force row level security",
        "drop policy pie_verified on plugin_notes.notes",
        "truncate plugin_notes.notes",
        "create policy all_rows on plugin_notes.notes using (true)",
        "drop table plugin_notes.notes",
        "insert into plugin_notes.notes (pie_user_id, title) values ('alice', 'planted')",
        "alter function pie.managed_user() owner to current_user",
        "create or replace function pie.managed_user() returns text language sql as 'select 1'",
        "copy plugin_notes.notes to '/tmp/stolen'",
        "copy plugin_notes.notes to program 'cat'",
        "select pg_read_file('/etc/passwd')",
        "create role r",
        "create database d",
        "create extension dblink",
        "grant plugin_notes to current_user"}) {
    EXPECT_FALSE(session->Script(sql).ok()) << sql;
  }
  EXPECT_EQ(Titles("alice"), R"([{"title":"alices secret"}])");
}

TEST_F(DirectTest, DesignsTablesThatActionsUse) {
  auto session = Open(Login("bob").url);
  ASSERT_TRUE(session);
  ASSERT_TRUE(session->Script("create table drafts (n serial primary key, text text)").ok());
  EXPECT_EQ(pie.Ask("alice", "insert into drafts (text) values ('x') returning n"), R"([{"n":1}])");
  EXPECT_EQ(session->Query("select text from drafts")->Copy(0, 0), "x");
  auto described = pie.db.Run(pie.managed.Describe("notes"));
  ASSERT_TRUE(described.ok());
  EXPECT_THAT(std::string(described->Dump()), HasSubstr(R"("name":"drafts")"));
}

TEST_F(DirectTest, ANewPasswordEndsTheOldOne) {
  DirectLogin old = Login("bob");
  EXPECT_EQ(Login("bob").password, old.password);
  auto session = Open(old.url);
  ASSERT_TRUE(session);
  DirectLogin fresh = Login("bob", true);
  EXPECT_NE(fresh.password, old.password);
  EXPECT_FALSE(session->Query("select 1").ok());
  EXPECT_FALSE(Session::Open(DatabaseAddress(old.url), Milliseconds(5000)).ok());
  EXPECT_TRUE(Open(fresh.url));
}

TEST_F(DirectTest, TakesTenConnections) {
  std::string url = Login("bob").url;
  std::vector<std::unique_ptr<Session>> sessions;
  for (int i = 0; i < kMaxDirectConnections; ++i) sessions.push_back(Open(url));
  EXPECT_FALSE(Session::Open(DatabaseAddress(url), Milliseconds(5000)).ok());
}

TEST_F(ManagedTest, BoundsRowsBytesAndTime) {
  auto many = pie.Query("alice", "select generate_series(1, 1000000000) as i");
  ASSERT_TRUE(many.ok()) << std::string(many.error().message);
  EXPECT_EQ(many->rows.size(), 10'000u);
  EXPECT_EQ(many->row_count, 10'000);
  EXPECT_TRUE(many->truncated);
  QueryOptions options;
  options.max_rows = 3;
  auto few = pie.Query("alice", "select i from generate_series(1, 3) i", {}, options);
  EXPECT_EQ(few->rows.size(), 3u);
  EXPECT_FALSE(few->truncated);
  auto big = pie.Query("alice", "select repeat('x', 100000) from generate_series(1, 1000)");
  ASSERT_TRUE(big.ok());
  EXPECT_LT(big->rows.Dump().size(), (5u << 20) + 100);
  EXPECT_TRUE(big->truncated);
  options.timeout_ms = 50;
  auto slow = pie.Query("alice", "select pg_sleep(10)", {}, options);
  ASSERT_FALSE(slow.ok());
  EXPECT_EQ(slow.error().code, ErrorCode::kTimeout);
  EXPECT_EQ(slow.error().message, "the statement took longer than 50 ms");
}

TEST_F(ManagedTest, WritesRunToTheirEndWhateverIsReturned) {
  QueryOptions options;
  options.max_rows = 2;
  auto written =
      pie.Query("carol",
                "insert into notes (title) select 'n' || i from generate_series(1, 50) i "
                "returning title",
                {}, options);
  ASSERT_TRUE(written.ok());
  EXPECT_EQ(written->rows.size(), 2u);
  EXPECT_TRUE(written->truncated);
  EXPECT_EQ(written->row_count, 50);
  EXPECT_EQ(pie.Ask("carol", "select count(*) as n from notes"), R"([{"n":50}])");
  EXPECT_EQ(pie.Ask("carol",
                    "with gone as (delete from notes returning 1) "
                    "select count(*) as n from gone"),
            R"([{"n":50}])");
}

TEST_F(ManagedTest, GivesValuesTheirJsonForm) {
  EXPECT_EQ(
      pie.Ask(
          "alice",
          "select true as b, 9007199254740993::int8 as i, 1.5::float8 as f, 'NaN'::float8 as n, "
          "1.10::numeric as d, '{\"a\": [1]}'::jsonb as j, null as z, "
          "timestamptz '2026-01-02 03:04:05.6+02' as t, date '2026-01-02' as day, "
          "array[1, null, 3] as xs, array['a\"b', 'c,d', 'NULL', null, '', '{}'] as ss, "
          "array[[1, 2], [3, 4]] as m, '\\x00ff'::bytea as raw"),
      R"([{"b":true,"i":9007199254740993,"f":1.5,"n":"NaN","d":"1.10","j":{"a":[1]},"z":null,)"
      R"("t":"2026-01-02T01:04:05.6Z","day":"2026-01-02","xs":[1,null,3],)"
      R"("ss":["a\"b","c,d","NULL",null,"","{}"],"m":[[1,2],[3,4]],"raw":"\\x00ff"}])");
}

TEST_F(ManagedTest, TakesParametersInTheirJsonForm) {
  List<Json> params;
  params.push_back(Json("it's; \"x\" \\ é"));
  params.push_back(Json(42));
  params.push_back(Json(true));
  params.push_back(Json());
  params.push_back(Json::Array().Push("a\"b").Push("c,d\\").Push(Json()).Push("NULL"));
  params.push_back(Json::Array().Push(1).Push(Json::Object().Set("k", "v")));
  params.push_back(Json::Object().Set("k", 1));
  params.push_back(Json(false));
  EXPECT_EQ(pie.Ask("alice",
                    "select $1::text as s, $2::int as i, $3::bool as b, $4::text as z, "
                    "$5::text[] as a, $6::jsonb as ja, $7::jsonb as jo, $8::jsonb as jb",
                    params),
            R"([{"s":"it's; \"x\" \\ é","i":42,"b":true,"z":null,)"
            R"("a":["a\"b","c,d\\",null,"NULL"],"ja":[1,{"k":"v"}],"jo":{"k":1},"jb":false}])");
}

TEST_F(ManagedTest, TellsTheAuthorWhatIsWrong) {
  EXPECT_EQ(pie.Ask("alice", "select nonsense from notes"),
            "invalid_argument: database: column \"nonsense\" does not exist");
  EXPECT_EQ(
      pie.Ask("alice", "select $1::int"),
      "invalid_argument: database: bind message supplies 0 parameters, but prepared statement "
      "\"\" requires 1");
  EXPECT_THAT(pie.Ask("alice", "insert into notes (id, title) select id, title from notes"),
              StartsWith("conflict: database: duplicate key value violates unique constraint"));
  EXPECT_EQ(pie.Ask("alice", "insert into notes (title) values (null)"),
            "conflict: database: null value in column \"title\" of relation \"notes\" violates "
            "not-null constraint");
  EXPECT_EQ(pie.Ask("", "select 1"), "invalid_argument: a query needs a user");
  pie.connector = "unknown";
  EXPECT_EQ(pie.Ask("alice", "select 1"), "invalid_argument: there is no connector 'unknown'");
}

TEST_F(ManagedTest, GrowsByColumnsAndTablesAndNeverShrinks) {
  ManagedSchema schema = Notes("notes");
  schema.ddl +=
      "ALTER TABLE \"notes\" ADD COLUMN IF NOT EXISTS \"pinned\" boolean default false;"
      "CREATE TABLE IF NOT EXISTS \"tags\" (\"owner\" text, \"tag\" text);";
  schema.tables.emplace_back("tags", "owner");
  pie.managed.Register(schema);
  EXPECT_EQ(pie.Ask("alice", "select title, pinned from notes"),
            R"([{"title":"alices secret","pinned":false}])");
  // A table with an rls column, but without a policy that lets anybody in, stays closed.
  EXPECT_THAT(pie.Ask("alice", "insert into tags values ('alice', 'x')"),
              HasSubstr("violates row-level security"));
  pie.managed.Register(Notes("notes"));
  EXPECT_EQ(pie.Ask("alice", "select count(*) as n from tags"), R"([{"n":0}])");
}

TEST_F(DirectTest, AConnectorWithoutTablesGetsAnEmptySchema) {
  ManagedSchema bare;
  bare.connector = "bare";
  pie.managed.Register(bare);
  pie.connector = "bare";
  ASSERT_TRUE(pie.db.Run(pie.managed.ProvisionAll()).ok());
  EXPECT_TRUE(pie.db.Query("select 1 from pg_namespace where nspname = 'plugin_bare'").empty());
  EXPECT_EQ(pie.Ask("alice", "select 1 as one"), R"([{"one":1}])");
  auto login = pie.db.Run(pie.managed.Direct("bare", "bob", false));
  ASSERT_TRUE(login.ok());
  ASSERT_TRUE(Open(login->url)->Script("create table drafts (text text)").ok());
  EXPECT_EQ(pie.Ask("alice", "insert into drafts values ('x') returning text"),
            R"([{"text":"x"}])");
}

TEST_F(ManagedTest, NamesTheConnectorWhoseTablesCannotBeMade) {
  ManagedSchema schema;
  schema.connector = "broken";
  schema.ddl = "CREATE TABLE t (a nonsense)";
  pie.managed.Register(schema);
  pie.connector = "broken";
  EXPECT_EQ(pie.Ask("alice", "select 1"),
            "internal: broken: its tables cannot be made: type \"nonsense\" does not exist");
  EXPECT_EQ(pie.db.Query("select 1 from pg_namespace where nspname = 'plugin_broken'").size(), 0u);
}

TEST(Managed, ProvisionsOnceWhenSeveralExecutorsStart) {
  DatabaseAddress address = TestDatabase::NewDatabase();
  Loop loop;
  std::vector<std::unique_ptr<Pool>> pools;
  std::vector<std::unique_ptr<ManagedDb>> executors;
  for (int i = 0; i < 3; ++i) {
    pools.push_back(std::make_unique<Pool>(loop, PoolOptions(address)));
    executors.push_back(std::make_unique<ManagedDb>(loop, *pools[i], address,
                                                    Executor::Options(std::string(32, 'k'))));
    for (const char* name : {"a", "b-c", "d"}) executors[i]->Register(Notes(name));
  }
  int open = 6, failures = 0;
  auto start = [&](int i) -> Task<void> {
    auto migrated = co_await Migrate(*pools[i % 3]).AsResult();
    auto made = co_await executors[i % 3]->ProvisionAll().AsResult();
    if (!made) printf("%s\n", std::string(made.error().detail).c_str());
    failures += !migrated.ok() + !made.ok();
    --open;
  };
  for (int i = 0; i < 6; ++i) loop.Spawn(start(i));
  auto wait = [&]() -> Task<void> {
    while (open > 0) co_await loop.Sleep(Milliseconds(2));
  };
  EXPECT_TRUE(loop.RunUntilDone(wait()).ok());
  EXPECT_EQ(failures, 0);
  auto rows = loop.RunUntilDone(pools[0]->Query("select count(*) from pie.managed_schemas"));
  EXPECT_EQ(rows->Int(0, 0), 3);
}

TEST(Managed, FollowsAChangedVaultKey) {
  DatabaseAddress address = TestDatabase::NewDatabase();
  EXPECT_EQ(Executor(address).Ask("alice", "insert into notes (title) values ('x')"), "[]");
  Executor other(address, std::string(32, 'n'));
  EXPECT_EQ(other.Ask("alice", "select title from notes"), R"([{"title":"x"}])");
}

TEST(Managed, NamesSchemasAndLogins) {
  EXPECT_EQ(ManagedSchemaName("google-sheets"), "plugin_google_sheets");
  EXPECT_EQ(ManagedSchemaName("notes"), "plugin_notes");
  EXPECT_EQ(ManagedSchemaName(std::string(100, 'a')).size(), 63u);
  EXPECT_NE(ManagedSchemaName(std::string(100, 'a')), ManagedSchemaName(std::string(101, 'a')));
}

TEST(Managed, ClassifiesStatements) {
  for (const char* read : {"select 1", " \n(( SELECT 1))", "-- x\nselect 1", "/*/**/*/values (1)",
                           "table t", "with x as (select 1) select * from x"}) {
    auto kind = ClassifyStatement(read);
    ASSERT_TRUE(kind.ok()) << read;
    EXPECT_EQ(*kind, StatementKind::kRead) << read;
  }
  for (const char* write : {"insert into t values (1)", "Update t set a = 1", "delete from t",
                            "merge into t", "with x as (delete from t returning 1) select 1"}) {
    auto kind = ClassifyStatement(write);
    ASSERT_TRUE(kind.ok()) << write;
    EXPECT_EQ(*kind, StatementKind::kWrite) << write;
  }
  for (const char* other : {"", "   ", "--select 1", "/* select 1", "1 select", "'a' select",
                            "set a", "selection", "éselect", "$1 select", "; select 1"}) {
    EXPECT_FALSE(ClassifyStatement(other).ok()) << other;
  }
}

}  // namespace
}  // namespace pie
