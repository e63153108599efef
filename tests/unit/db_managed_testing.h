// An executor with two connectors that have tables, and two users with a row each.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "db/hardening.h"
#include "db/managed.h"
#include "db/managed_direct.h"
#include "db/migrations.h"
#include "unit/test_database.h"

namespace pie {

// As the compiler writes it for the example of the PIE reference.
inline constexpr const char* kNotes = R"sql(
CREATE TABLE IF NOT EXISTS "notes" (
  "id" uuid primary key default gen_random_uuid(),
  "pie_user_id" text not null default current_setting('app.user_id', true),
  "title" text not null,
  "content" text,
  "created_at" timestamptz default now()
);
CREATE INDEX IF NOT EXISTS "notes_pie_user_id_idx" ON "notes" ("pie_user_id");
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "notes" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS "pie_user" ON "notes";
CREATE POLICY "pie_user" ON "notes"
  USING ("pie_user_id" = current_setting('app.user_id', true))
  WITH CHECK ("pie_user_id" = current_setting('app.user_id', true));
CREATE TABLE IF NOT EXISTS "shared" ("n" serial primary key, "text" text);
)sql";

inline ManagedSchema Notes(const std::string& connector) {
  ManagedSchema schema;
  schema.connector = connector;
  schema.ddl = kNotes;
  schema.tables.emplace_back("notes", "pie_user_id");
  schema.tables.emplace_back("shared", "");
  return schema;
}

// One executor on a database.
struct Executor {
  explicit Executor(const DatabaseAddress& address, std::string role_key = std::string(32, 'k'))
      : db(PoolOptions(address)), managed(db.loop, db.pool, address, Options(role_key)) {
    EXPECT_TRUE(db.Run(Migrate(db.pool)).ok());
    managed.Register(Notes("notes"));
    managed.Register(Notes("other-notes"));
  }
  static ManagedDbOptions Options(const std::string& role_key) {
    ManagedDbOptions options;
    options.role_key = role_key;
    return options;
  }
  Result<QueryResult> Query(const std::string& user, const std::string& sql, List<Json> params = {},
                            QueryOptions options = {}) {
    return db.Run(managed.Query(connector, user, sql, params, options));
  }
  // The rows as text, or "code: message".
  std::string Ask(const std::string& user, const std::string& sql, List<Json> params = {}) {
    auto result = Query(user, sql, std::move(params));
    if (result) return std::string(result->rows.Dump());
    return std::string(ErrorName(result.error().code)) + ": " + std::string(result.error().message);
  }

  TestPool db;
  ManagedDb managed;
  std::string connector = "notes";
};

struct ManagedTest : testing::Test {
  ManagedTest() {
    EXPECT_EQ(pie.Ask("alice", "insert into notes (title) values ('alices secret')"), "[]");
    EXPECT_EQ(pie.Ask("bob", "insert into notes (title) values ('bobs')"), "[]");
  }
  void Harden() {
    auto session = Session::Open(address, Milliseconds(5000));
    ASSERT_TRUE(session.ok());
    ASSERT_TRUE(HardenDatabase(**session).ok());
  }
  std::string Titles(const std::string& user) {
    return pie.Ask(user, "select title from notes order by title");
  }

  DatabaseAddress address = TestDatabase::NewDatabase();
  Executor pie{address};
};

struct DirectTest : ManagedTest {
  DirectLogin Login(const std::string& user, bool renew = false) {
    auto login = pie.db.Run(pie.managed.Direct("notes", user, renew));
    EXPECT_TRUE(login.ok());
    return login ? *login : DirectLogin();
  }
  static std::unique_ptr<Session> Open(const std::string& url) {
    auto session = Session::Open(DatabaseAddress(url), Milliseconds(5000));
    EXPECT_TRUE(session.ok()) << std::string(session.error().detail);
    return session ? std::move(*session) : nullptr;
  }
};

}  // namespace pie
