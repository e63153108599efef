// What a user, a connector or an author's client may try to change or to leave behind.
#include <gmock/gmock.h>

#include "unit/db_managed_testing.h"

namespace pie {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

// In a database of our own, and in somebody's where all rights are as PostgreSQL gives them.
struct IsolationTest : DirectTest, testing::WithParamInterface<bool> {
  IsolationTest() {
    if (GetParam()) Harden();
    id = Superuser("SELECT id FROM plugin_notes.notes WHERE pie_user_id = 'alice'");
  }
  std::string Superuser(const std::string& sql) {
    SqlRows rows = pie.db.Query(sql);
    return rows.empty() ? "" : rows.Copy(0, 0);
  }
  // Everything that is there, whoever it belongs to.
  std::string AllRows() {
    return Superuser(
        "SELECT string_agg(n::text, E'\\n' ORDER BY n::text) FROM plugin_notes.notes n "
        "WHERE pie_user_id <> 'bob'");
  }
  std::string WithId(std::string sql) const {
    for (size_t at; (at = sql.find("$ID")) != std::string::npos;) sql.replace(at, 3, id);
    return sql;
  }

  std::string id;  // of alice's row; bob knows it
};
INSTANTIATE_TEST_SUITE_P(Databases, IsolationTest, testing::Bool(),
                         [](auto& hardened) { return hardened.param ? "Hardened" : "AsTheyCome"; });

TEST_P(IsolationTest, NobodyWritesAnothersRows) {
  const char* kWrites[] = {
      "update notes set title = 'taken'",
      "update notes set title = 'taken' where id = '$ID'",
      "update notes set pie_user_id = 'bob' where id = '$ID'",
      "update notes set pie_user_id = 'alice'",
      "delete from notes where id = '$ID'",
      "delete from notes using shared where notes.id = '$ID'",
      "insert into notes (pie_user_id, title) values ('alice', 'planted')",
      "insert into notes (pie_user_id, title) values (null, 'nobodys')",
      "insert into notes (pie_user_id, title) values ('', 'nobodys')",
      "insert into notes (id, title) values ('$ID', 'x') on conflict (id) do update set title = "
      "'taken'",
      "insert into notes (id, title) values ('$ID', 'x') on conflict (id) do update "
      "set pie_user_id = 'bob' returning title",
      "insert into notes (id, pie_user_id, title) values ('$ID', 'alice', 'x') on conflict do "
      "nothing",
      "merge into notes n using (select '$ID'::uuid as id) x on n.id = x.id "
      "when matched then update set title = 'taken' when not matched then "
      "insert (pie_user_id, title) values ('alice', 'planted')",
      "merge into notes n using (select '$ID'::uuid as id) x on n.id = x.id when matched then "
      "delete",
      "with x as (update notes set title = 'taken' returning *) select * from x",
      "with x as (delete from notes where id = '$ID' returning *) insert into shared (text) "
      "select title from x",
      "update notes set title = 'taken' where set_config('app.user_id', 'alice', true) = 'alice'",
      "insert into notes (pie_user_id, title) select set_config('app.user_id', 'alice', true), "
      "'planted'",
      "with x as materialized (select set_config('app.user_id', 'alice', true) as u) "
      "delete from notes using x where pie_user_id = u",
      "select title from notes where id = '$ID' for update",
      "update plugin_other_notes.shared set text = 'taken'",
      "insert into plugin_other_notes.notes (title) values ('planted')",
      "insert into pie.users (id) values ('bob2')",
      "update pie.users set admin = true",
      "delete from pie.runs",
      "update pg_catalog.pg_class set relrowsecurity = false",
      "update pg_settings set setting = 'alice' where name = 'app.user_id'",
  };
  const std::string before = AllRows();
  ASSERT_THAT(before, HasSubstr("alices secret"));
  for (const char* sql : kWrites) {
    EXPECT_THAT(pie.Ask("bob", WithId(sql)), Not(HasSubstr("alices secret"))) << sql;
    EXPECT_EQ(AllRows(), before) << sql;
  }
}

// Objects beside tables. What may run leaves nothing that another user or connector meets.
TEST_P(IsolationTest, NothingElseIsSharedEither) {
  const char* kRefusedAlways[] = {
      "select setval('shared_n_seq', 1000)",
      "alter sequence shared_n_seq restart",
      "select last_value from plugin_other_notes.shared_n_seq",
      "select nextval('plugin_other_notes.shared_n_seq')",
      "create temp sequence s",
      "create temp view v as select 1",
      "prepare p as select 1",
      "execute p",
      "deallocate all",
      "discard all",
      "do $$ begin perform 1; end $$",
      "do language plpgsql $$ begin perform 1; end $$",
      "call p()",
      "notify pie_jobs",
      "unlisten *",
      "lock notes in access exclusive mode",
      "declare c cursor for select 1",
      "fetch all from pie_rows",
      "close pie_rows",
      "savepoint s",
      "prepare transaction 'x'",
      "checkpoint",
      "load 'plpgsql'",
      "comment on table notes is 'x'",
      "security label on table notes is 'x'",
      "import foreign schema public from server s into plugin_notes",
      "create server s foreign data wrapper postgres_fdw",
      "select * from dblink('dbname=postgres', 'select 1') as t (a int)",
      "select dblink_connect('dbname=postgres')",
      "select pg_reload_conf()",
      "select pg_switch_wal()",
      "select pg_create_physical_replication_slot('s')",
      "select * from pg_hba_file_rules",
      "select pg_current_logfile()",
      "select rolpassword from pg_authid",
  };
  for (const char* sql : kRefusedAlways) {
    EXPECT_THAT(pie.Ask("bob", sql), AnyOf(StartsWith("invalid_argument"),
                                           StartsWith("permission_denied"), StartsWith("conflict")))
        << sql;
  }
  // In a database that is not ours these run; they end with the statement or stay the connector's.
  for (const char* sql :
       {"select pg_advisory_lock(7366002), pg_advisory_lock(7366001)",
        "select pg_try_advisory_lock(1)", "select pg_notify('pie_jobs', 'x')",
        "select lo_from_bytea(4711, 'of plugin_notes')", "select pg_export_snapshot()",
        "select set_config('search_path', 'plugin_other_notes', false)",
        "select set_config('statement_timeout', '1', false), set_config('role', 'none', false)"}) {
    std::string answer = pie.Ask("bob", sql);
    if (GetParam()) {
      EXPECT_THAT(answer, StartsWith("permission_denied")) << sql;
    }
  }
  EXPECT_EQ(Superuser("SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database "
                      "WHERE l.locktype = 'advisory' AND d.datname = current_database()"),
            "0");
  EXPECT_EQ(Titles("alice"), R"([{"title":"alices secret"}])");
  pie.connector = "other-notes";
  EXPECT_THAT(pie.Ask("bob", "select lo_get(4711)"),
              AnyOf(StartsWith("permission_denied"), HasSubstr("does not exist")));
  EXPECT_EQ(pie.Ask("bob", "select current_setting('search_path') as p"),
            R"([{"p":"plugin_other_notes, pg_temp"}])");
}

// The user is changed after the policies were checked: the planner may not merge the one that can
// be deceived with the one that cannot ("a = b and a = c" is "b = c", once, and "a = b").
TEST_P(IsolationTest, AUserWhoChangesMeanwhileSeesNothing) {
  const char* kReads[] = {
      "with x as materialized (select set_config('app.user_id', 'alice', true) as u) "
      "select title from notes, x where pie_user_id = u",
      "with x as materialized (select set_config('app.user_id', 'alice', true) as u) "
      "select title from notes join x on true where pie_user_id = current_setting('app.user_id')",
      "select title from (select set_config('app.user_id', 'alice', true) as u offset 0) x "
      "left join notes on pie_user_id = u",
      "with x as materialized (select set_config('app.user_id', 'alice', true) as u) "
      "delete from notes using x where pie_user_id = u returning title",
      "with x as materialized (select set_config('app.user_id', 'alice', true) as u) "
      "update notes set content = 'x' from x where pie_user_id = u returning title",
  };
  const std::string before = AllRows();
  auto session = Open(Login("bob").url);
  ASSERT_TRUE(session);
  for (const char* sql : kReads) {
    EXPECT_THAT(pie.Ask("bob", sql), Not(HasSubstr("alices secret"))) << sql;
    (void)session->Script("reset all; set app.user_id = 'bob'");
    auto rows = session->Query(sql);
    for (size_t i = 0; rows && i < rows->size(); ++i) {
      EXPECT_NE(rows->Copy(i, 0), "alices secret") << "direct: " << sql;
    }
    EXPECT_EQ(AllRows(), before) << sql;
  }
}

TEST_P(IsolationTest, ADirectLoginWritesOnlyRowsOfItsUser) {
  auto session = Open(Login("bob").url);
  ASSERT_TRUE(session);
  const std::string before = AllRows();
  for (const char* sql : {
           "update plugin_notes.notes set title = 'taken'",
           "update plugin_notes.notes set pie_user_id = 'bob' where id = '$ID'",
           "delete from plugin_notes.notes where id = '$ID'",
           "insert into plugin_notes.notes (id, title) values ('$ID', 'x') on conflict (id) do "
           "update "
           "set title = 'taken'",
           "insert into plugin_notes.notes (pie_user_id, title) values ('alice', 'planted')",
           "set app.user_id = 'alice'; insert into plugin_notes.notes (title) values ('planted')",
           "begin; set local app.user_id = 'alice'; delete from plugin_notes.notes; commit",
           "copy plugin_notes.notes (pie_user_id, title) from program 'echo alice,x' (format csv)",
           "copy plugin_notes.notes from '/etc/passwd'",
           "prepare d as delete from plugin_notes.notes where id = '$ID'; execute d",
           "do $$ begin delete from plugin_notes.notes; end $$",
           "do $$ begin set app.user_id = 'alice'; delete from plugin_notes.notes; end $$",
           "create temp table notes (title text); alter table plugin_notes.notes rename to x",
           "create rule r as on insert to plugin_notes.notes do instead nothing",
           "create trigger t before insert on plugin_notes.notes for each row execute function "
           "suppress_redundant_updates_trigger()",
           "create table plugin_notes.heir () inherits (plugin_notes.notes)",
           "create table plugin_notes.follower (id uuid references plugin_notes.notes (id))",
           "create view plugin_notes.v with (security_invoker = off) as select * from "
           "plugin_notes.notes; delete from plugin_notes.v",
           "alter table plugin_notes.notes alter pie_user_id set default 'alice'",
           "create table plugin_other_notes.mine (a int)",
           "insert into plugin_other_notes.shared (text) values ('planted')",
           "insert into pie.users (id) values ('eve')",
           "create schema mine",
           "grant all on plugin_notes.notes to public",
           "reassign owned by current_user to pie",
           "alter role current_user superuser",
           "alter role current_user bypassrls",
           "alter role current_user connection limit 1000",
           "alter role current_user set app.user_id = 'alice'",
           "create publication p for table plugin_notes.notes",
           "create extension postgres_fdw",
           "select lo_import('/etc/passwd')",
           "lock table pie.users",
           "load '/tmp/evil.so'",
       }) {
    (void)session->Script(WithId(sql));
    if (!session->alive()) session = Open(Login("bob").url);
    (void)session->Script("rollback");
    (void)session->Script(
        "reset all; drop view if exists plugin_notes.v; drop table if exists pg_temp.notes");
    EXPECT_EQ(AllRows(), before) << sql;
  }
  EXPECT_EQ(Superuser("SELECT count(*) FROM pie.users WHERE id = 'eve'"), "0");
  auto user = Open(Login("bob").url)->Query("select pie.managed_user()");
  EXPECT_TRUE(!user.ok() || user->Copy(0, 0) == "bob");
}

TEST_P(IsolationTest, ADirectLoginOfOneConnectorMeetsNoOther) {
  auto session = Open(Login("bob").url);
  ASSERT_TRUE(session);
  for (const char* sql :
       {"select * from plugin_other_notes.shared", "select * from pie.install",
        "select * from pie.secrets", "select * from pie.managed_direct",
        "select pie.managed_proof('a', 1, now(), 'alice')", "select * from pg_authid",
        "select pie.charge('a','b','c','d','e','f',1)", "select pie.top_up('a','bob',1,'x')"}) {
    EXPECT_FALSE(session->Query(sql).ok()) << sql;
  }
}

// The one who made a table may always turn its policies off; so a table with `rls` is never theirs.
TEST_P(IsolationTest, ATableMadeByHandDoesNotBecomeOneWithPolicies) {
  auto session = Open(Login("bob").url);
  ASSERT_TRUE(session);
  ASSERT_TRUE(session->Script("create table diary (pie_user_id text, entry text)").ok());
  ManagedSchema grown = Notes("notes");
  grown.ddl +=
      "CREATE TABLE IF NOT EXISTS \"diary\" (\"pie_user_id\" text, \"entry\" text);"
      "DROP POLICY IF EXISTS \"pie_user\" ON \"diary\";"
      "CREATE POLICY \"pie_user\" ON \"diary\""
      "  USING (\"pie_user_id\" = current_setting('app.user_id', true));";
  grown.tables.emplace_back("diary", "pie_user_id");
  pie.managed.Register(grown);
  EXPECT_EQ(pie.Ask("alice", "insert into diary values ('alice', 'alices secret')"),
            "conflict: notes: its tables cannot be made: table 'diary' was made by hand, so its "
            "maker could read the rows of all users; rename it, then copy the rows");
  ASSERT_TRUE(session->Script("alter table diary rename to old_diary").ok());
  EXPECT_EQ(pie.Ask("alice", "insert into diary values ('alice', 'alices secret')"), "[]");
  EXPECT_EQ(session->Query("select * from diary")->size(), 0u);
  EXPECT_FALSE(session->Script("alter table diary no force row level security").ok());
}

// There is one login per connector: whoever asked last owns it, and nobody else is left inside.
TEST_F(DirectTest, AnotherAdministratorTakesTheLoginOver) {
  DirectLogin bobs = Login("bob");
  auto session = Open(bobs.url);
  ASSERT_TRUE(session);
  DirectLogin alices = Login("alice");
  EXPECT_NE(alices.password, bobs.password);
  EXPECT_FALSE(session->Query("select title from plugin_notes.notes").ok());
  EXPECT_FALSE(Session::Open(DatabaseAddress(bobs.url), Milliseconds(5000)).ok());
  EXPECT_EQ(Open(alices.url)->Query("select title from plugin_notes.notes")->Copy(0, 0),
            "alices secret");
  EXPECT_EQ(Login("alice").password, alices.password);
  EXPECT_NE(Login("bob").password, bobs.password);
}

// An author's client that forgot to commit.
TEST_F(DirectTest, AnOpenTransactionHoldsUpNobodyElse) {
  auto session = Open(Login("bob").url);
  ASSERT_TRUE(session);
  ASSERT_TRUE(session->Script("begin; select title from notes").ok());
  ManagedSchema grown = Notes("notes");
  grown.ddl += "ALTER TABLE \"notes\" ADD COLUMN IF NOT EXISTS \"pinned\" boolean;";
  pie.managed.Register(grown);
  auto observer = Session::Open(address, Milliseconds(5000));
  ASSERT_TRUE(observer.ok());
  int refused = 0;
  long long most_waiting = 0;
  auto ask = [&]() -> Task<void> {
    Result<QueryResult> told =
        co_await pie.managed.Query("notes", "alice", "select pinned from notes").AsResult();
    refused += !told.ok() && told.error().code == ErrorCode::kTimeout;
  };
  for (int i = 0; i < 16; ++i) pie.db.loop.Spawn(ask());
  auto wait = [&]() -> Task<void> {
    while (refused < 16) {
      auto waiting = (*observer)->Query(
          "select count(*) from pg_stat_activity where datname = current_database() "
          "and backend_type = 'client backend' and wait_event_type = 'Lock'");
      most_waiting = std::max(most_waiting, waiting->Int(0, 0));
      co_await pie.db.loop.Sleep(Milliseconds(5));
    }
  };
  ASSERT_TRUE(pie.db.Run(WithDeadline(pie.db.loop, wait(), Milliseconds(60'000))).ok());
  EXPECT_LE(most_waiting, 1);  // thread of the pool that everybody uses
  EXPECT_EQ(pie.Ask("alice", "select pinned from notes"),
            "timeout: notes: its tables are to change, and an open transaction of somebody holds "
            "one; call again later");
  ASSERT_TRUE(session->Script("commit").ok());
  auto mended = [&]() -> Task<void> {
    for (;;) {
      Result<QueryResult> told =
          co_await pie.managed.Query("notes", "alice", "select pinned from notes").AsResult();
      if (told) co_return;
      co_await pie.db.loop.Sleep(Milliseconds(50));
    }
  };
  EXPECT_TRUE(pie.db.Run(WithDeadline(pie.db.loop, mended(), Milliseconds(60'000))).ok());
}

// A rolling update: executors of the old and the new manifest start at once, again and again, while
// both serve. Nothing fails, nothing is dropped, and what is new is there.
TEST(Provisioning, OldAndNewExecutorsStartAtOnce) {
  DatabaseAddress address = TestDatabase::NewDatabase();
  {
    Executor first(address);
    ASSERT_EQ(first.Ask("alice", "insert into notes (title) values ('kept')"), "[]");
    ASSERT_EQ(first.Ask("bob", "insert into notes (title) values ('bobs')"), "[]");
  }
  ManagedSchema grown = Notes("notes");
  grown.ddl +=
      "ALTER TABLE \"notes\" ADD COLUMN IF NOT EXISTS \"pinned\" boolean not null default false;"
      "CREATE TABLE IF NOT EXISTS \"tags\" (\"pie_user_id\" text not null default "
      "current_setting('app.user_id', true), \"tag\" text);"
      "ALTER TABLE \"tags\" ENABLE ROW LEVEL SECURITY;"
      "DROP POLICY IF EXISTS \"pie_user\" ON \"tags\";"
      "CREATE POLICY \"pie_user\" ON \"tags\" USING (\"pie_user_id\" = "
      "current_setting('app.user_id', true));";
  grown.tables.emplace_back("tags", "pie_user_id");
  constexpr int kExecutors = 6, kRounds = 4;
  Loop loop;
  std::vector<std::unique_ptr<Pool>> pools;
  std::vector<std::unique_ptr<ManagedDb>> executors;
  for (int i = 0; i < kExecutors; ++i) {
    pools.push_back(std::make_unique<Pool>(loop, PoolOptions(address)));
    executors.push_back(std::make_unique<ManagedDb>(loop, *pools[i], address,
                                                    Executor::Options(std::string(32, 'k'))));
  }
  int open = 0;
  std::vector<std::string> failures;
  auto serve = [&](int i) -> Task<void> {
    const char* sql = i % 2 ? "insert into tags (tag) values ('new')" : "select title from notes";
    Result<QueryResult> told = Error();
    do {
      told = co_await executors[i]->Query("notes", "alice", sql).AsResult();
      // A machine under load: a table stayed locked for long, and the caller comes again.
    } while (!told && told.error().code == ErrorCode::kTimeout);
    if (!told) failures.push_back(std::string(told.error().detail));
    --open;
  };
  auto wait = [&]() -> Task<void> {
    while (open > 0) co_await loop.Sleep(Milliseconds(2));
  };
  for (int round = 0; round < kRounds; ++round) {
    for (int i = 0; i < kExecutors; ++i) {
      executors[i]->Register(i % 2 ? grown : Notes("notes"));
      ++open;
      loop.Spawn(serve(i));
    }
    ASSERT_TRUE(loop.RunUntilDone(wait()).ok());
  }
  EXPECT_THAT(failures, testing::IsEmpty());
  auto ask = [&](const char* user, const char* sql) {
    auto told = loop.RunUntilDone(executors[1]->Query("notes", user, sql));
    return told ? std::string(told->rows.Dump()) : std::string(told.error().message);
  };
  EXPECT_EQ(ask("alice", "select title, pinned from notes"),
            R"([{"title":"kept","pinned":false}])");
  EXPECT_EQ(ask("alice", "select count(*) as n from tags"), R"([{"n":12}])");
  EXPECT_EQ(ask("bob", "select count(*) as n from tags"), R"([{"n":0}])");
}

}  // namespace
}  // namespace pie
