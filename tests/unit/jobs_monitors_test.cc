// MonitorTable: rows of a real managed table, checked by real scheduled runs.
#include "pie/monitors.h"

#include <map>

#include "db/managed.h"
#include "jobs/tasks_fixture.h"

namespace pie {
namespace {

constexpr const char* kTables = R"sql(
CREATE TABLE IF NOT EXISTS "watch_monitors" (
  "id" uuid primary key default gen_random_uuid(),
  "pie_user_id" text not null default current_setting('app.user_id', true),
  "monitor_type" text not null, "target" text not null, "label" text,
  "enabled" boolean not null default true, "interval_minutes" integer not null default 60,
  "last_checked_at" timestamptz, "next_check_at" timestamptz, "created_at" timestamptz default now()
);
ALTER TABLE "watch_monitors" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "watch_monitors" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS "pie_user" ON "watch_monitors";
CREATE POLICY "pie_user" ON "watch_monitors"
  USING ("pie_user_id" = current_setting('app.user_id', true))
  WITH CHECK ("pie_user_id" = current_setting('app.user_id', true));
CREATE TABLE IF NOT EXISTS "watch_seen" (
  "monitor_id" uuid not null references "watch_monitors"(id) on delete cascade,
  "item_id" text not null
);
)sql";

constexpr MonitorTable kBoards = {.name = "watch_monitors",
                                  .event = "item_found",
                                  .found = "items",
                                  .type = "board",
                                  .next_check = true,
                                  .seen = "watch_seen",
                                  .per_run = 2};

// What the service shows of each target; of others it knows nothing.
std::map<std::string, std::vector<std::string>>* g_shown = nullptr;

Task<List<MonitorItem>> Newest(Context&, String target) {
  auto shown = g_shown->find(std::string(target));
  if (shown == g_shown->end()) co_return Error(ErrorCode::kNotFound, "no such board");
  List<MonitorItem> items;
  for (const std::string& id : shown->second) {
    MonitorItem& item = items.push_back(MonitorItem());
    item.id = String(id);
    item.event.Set("title", Json("item " + id));
  }
  co_return items;
}

struct MonitorTableTest : TasksTest {
  MonitorTableTest() : managed(db.loop, db.pool, TestDatabase::Address(), Options()) {
    ManagedSchema schema;
    schema.connector = "watch";
    schema.ddl = kTables;
    schema.tables.emplace_back("watch_monitors", "pie_user_id");
    schema.tables.emplace_back("watch_seen", "");
    managed.Register(std::move(schema));
    EngineParts parts;
    parts.pool = &db.pool;
    parts.managed = &managed;
    parts.services.poll = [this](const ServiceCall& call) { return MakePoll(db.pool, call); };
    engine = std::make_unique<Engine>(db.loop, kRegistry, std::move(parts));
    Sql("delete from watch_monitors");
    Install();
    g_shown = &shown;
  }
  static ManagedDbOptions Options() {
    ManagedDbOptions options;
    options.role_key = std::string(32, 'k');
    return options;
  }

  Json Sql(const std::string& sql, const std::string& user = "local") {
    auto result = db.Run(managed.Query("watch", user, sql));
    EXPECT_TRUE(result.ok()) << (result ? "" : std::string(result.error().message));
    return result ? result->rows : Json();
  }
  // What the work gives in a run of its own, or its error's message.
  Json Do(std::function<Task<Json>(Context&)> work, bool run_fails = false) {
    Json told;
    run = [&](Context& context) -> Task<Json> {
      Task<Json> task = work(context);
      Result<Json> result = co_await task.AsResult();
      told = result ? *result : Json(result.error().message);
      if (run_fails) co_return Error(ErrorCode::kNotFound, "at the end");
      co_return told;
    };
    EXPECT_TRUE(db.Run(RunAutomationNow(db.pool, kWatch, "local", Json())).ok());
    Work();
    return told;
  }
  std::string Create(const char* target, Field<String> label = {}, Field<long long> minutes = {}) {
    Json made = Do([=](Context& context) -> Task<Json> {
      MonitorRow row = co_await kBoards.Create<MonitorRow>(context, target, label, minutes);
      co_return ToJson(row);
    });
    return std::string(made["id"].AsString());
  }
  std::vector<std::string> Listed() {
    Json listed = Do([](Context& context) -> Task<Json> {
      List<MonitorRow> rows = co_await kBoards.List<MonitorRow>(context);
      Json all = Json::Array();
      for (const MonitorRow& row : rows) all.Push(ToJson(row));
      co_return all;
    });
    std::vector<std::string> lines;
    for (Size i = 0; i < listed.size(); ++i)
      lines.push_back(std::string(listed[i]["line"].AsString()));
    return lines;
  }
  Json Check(bool run_fails = false) {
    return Do([](Context& context) { return kBoards.Check(context, Newest); }, run_fails);
  }
  // The titles that a check tells, and the targets that failed.
  std::string Told(bool run_fails = false) {
    Json result = Check(run_fails);
    std::string text;
    for (Size i = 0; i < result["items"].size(); ++i) {
      text += std::string(result["items"][i]["title"].AsString()) + " of " +
              std::string(result["items"][i]["target"].AsString()) + "; ";
    }
    for (Size i = 0; i < result["failed"].size(); ++i) {
      text += std::string(result["failed"][i]["message"].AsString()) + "; ";
    }
    return text;
  }
  void Pause(const std::string& id) {
    Do([=](Context& context) -> Task<Json> {
      MonitorRow row = co_await kBoards.Pause<MonitorRow>(context, String(id));
      co_return ToJson(row);
    });
  }
  Json Resume(const std::string& id) {
    return Do([=](Context& context) -> Task<Json> {
      MonitorRow row = co_await kBoards.Resume<MonitorRow>(context, String(id));
      co_return ToJson(row);
    });
  }
  static Json ToJson(const MonitorRow& row) {
    std::string line = std::string(*row.target) + " " + std::string(*row.monitor_type) + " " +
                       std::string(row.label.value_or("-")) + (*row.enabled ? " on " : " off ") +
                       std::to_string(*row.interval_minutes) +
                       (row.last_checked_at ? " checked" : "") + (row.next_check_at ? " next" : "");
    return Json::Object().Set("id", Json(*row.id)).Set("line", Json(line));
  }

  ManagedDb managed;
  std::map<std::string, std::vector<std::string>> shown;
};

struct Deletion {
  Field<bool> deleted;
  Deletion() = default;
};

TEST_F(MonitorTableTest, RowsAreTheUsersOwn) {
  std::string oak = Create("oak", "Shelves", 15), elm = Create("elm");
  EXPECT_THAT(Listed(), ElementsAre("oak board Shelves on 15 next", "elm board - on 60 next"));
  Pause(oak);
  EXPECT_THAT(Listed(), ElementsAre("oak board Shelves off 15 next", "elm board - on 60 next"));
  EXPECT_EQ(Resume(oak)["line"].AsString(), "oak board Shelves on 15 next");
  auto remove = [=](Context& context) -> Task<Json> {
    Deletion result = co_await kBoards.Delete<Deletion>(context, String(oak));
    co_return Json(*result.deleted);
  };
  EXPECT_EQ(Do(remove), Json(true));
  EXPECT_EQ(Do(remove), Json(false));
  Sql("update watch_monitors set target = 'stolen'", "other");
  EXPECT_THAT(Listed(), ElementsAre("elm board - on 60 next"));
}

TEST_F(MonitorTableTest, OneThatIsNotThereIsNamed) {
  std::string nobody = "00000000-0000-4000-8000-000000000000";
  Json told = Resume(nobody);
  EXPECT_EQ(told.AsString(),
            "there is no monitor with id " + nobody + "; list_monitors shows the ones there are");
}

TEST_F(MonitorTableTest, ThereIsABound) {
  Sql("insert into watch_monitors (monitor_type, target)"
      " select 'board', 'old' from generate_series(1, 1000)");
  Json told = Do([](Context& context) -> Task<Json> {
    MonitorRow row = co_await kBoards.Create<MonitorRow>(context, "oak", {}, {});
    co_return ToJson(row);
  });
  EXPECT_EQ(told.AsString(), "there are 1000 monitors already; delete_monitor makes room");
}

TEST_F(MonitorTableTest, WhatIsNewIsToldOnce) {
  std::string oak = Create("oak");
  std::string task =
      TasksTest::Create(R"({"schedule":{"kind":"event","connector":"watch","event":"item_found"},)"
                        R"("payload":{"kind":"heartbeat","message":"found"},"name":"n"})");
  shown["oak"] = {"a", "b"};
  EXPECT_EQ(Told(), "");  // what was there before the monitor is not news
  EXPECT_THAT(Listed(), ElementsAre("oak board - on 60 checked next"));
  EXPECT_EQ(Sql("select item_id from watch_seen order by 1").Dump(),
            R"([{"item_id":"a"},{"item_id":"b"}])");
  shown["oak"] = {"c", "", "c", "a"};
  EXPECT_EQ(Told(), "");  // its time has not come
  Resume(oak);
  EXPECT_EQ(Told(true), "item c of oak; ");
  EXPECT_EQ(Runs(task).size(), 0u);  // the run failed, so nothing was told
  Resume(oak);
  Json found = Check()["items"];
  EXPECT_EQ(found.Dump(), R"([{"monitor_id":")" + oak + R"(","target":"oak","title":"item c"}])");
  EXPECT_EQ(Runs(task).size(), 1u);
  Resume(oak);
  EXPECT_EQ(Told(), "");
  EXPECT_EQ(Runs(task).size(), 1u);
  EXPECT_EQ(Sql("select count(*)::int as n from watch_seen")[0]["n"].AsInt(), 3);
}

TEST_F(MonitorTableTest, OnesThatFailKeepNoOtherWaiting) {
  Create("gone");
  Create("lost");
  std::string oak = Create("oak");
  shown["oak"] = {"a"};
  // Two runs take two each, whichever comes first: those that fail are due again at once.
  std::string failures = Told() + Told();
  EXPECT_EQ(failures, "no such board; no such board; no such board; ");
  EXPECT_THAT(Listed(), ElementsAre("gone board - on 60 next", "lost board - on 60 next",
                                    "oak board - on 60 checked next"));
  shown["oak"] = {"b", "a"};
  shown["gone"] = {"x"};  // its first check that goes well is silent, too
  Resume(oak);
  std::string told = Told() + Told();
  EXPECT_THAT(told, HasSubstr("item b of oak; "));
  EXPECT_THAT(told, testing::Not(HasSubstr("item x")));
}

TEST_F(MonitorTableTest, PausedOnesAreLeftAlone) {
  std::string oak = Create("oak");
  Pause(oak);
  EXPECT_EQ(Check()["checked"].AsInt(), 0);  // and the service, which knows no oak, is not asked
  Resume(oak);
  EXPECT_EQ(Told(), "no such board; ");
}

}  // namespace
}  // namespace pie
