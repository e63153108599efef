#include <gmock/gmock.h>

#include "db/migrations.h"
#include "hooks/deliveries.h"
#include "hooks/endpoints.h"
#include "hooks/lifecycle.h"
#include "test_database.h"
#include "vault/vault.h"

namespace pie {
namespace {

struct StoreTest : testing::Test {
  StoreTest() {
    EXPECT_TRUE(db.Run(Migrate(db.pool)).ok());
    db.Query("truncate pie.webhook_endpoints, pie.lifecycle_events, pie.jobs cascade");
    db.Query("insert into pie.users (id) values ('other') on conflict do nothing");
    EndpointsParts parts;
    parts.loop = &db.loop;
    parts.pool = &db.pool;
    parts.vault = &vault;
    endpoints = std::make_unique<Endpoints>(std::move(parts));
  }
  Result<CreatedEndpoint> Create(std::string user) {
    NewEndpoint endpoint;
    endpoint.user = std::move(user);
    endpoint.connector = "shop";
    return db.Run(endpoints->Create(std::move(endpoint)));
  }
  // `count` deliveries of an endpoint, `days` old.
  void Deliver(const std::string& endpoint, int count, const char* state, int days) {
    db.Query(
        "insert into pie.webhook_deliveries (endpoint, event_type, verified, state, headers, body,"
        " received_at, finished_at) select $1, 'e', true, $2, '{}', 'x',"
        " now() - make_interval(days => $4), now() from generate_series(1, $3)",
        ParamsOf(endpoint, state, count, days));
  }
  long long Count(const std::string& table) {
    return db.Query("select count(*) from " + table).Int(0, 0);
  }

  TestPool db;
  Vault vault = *Vault::Parse(Vault::GenerateKeyLine("1"));
  std::unique_ptr<Endpoints> endpoints;
};

TEST_F(StoreTest, EndpointsAreBoundedPerUser) {
  ASSERT_TRUE(Create("local").ok());
  db.Query(
      "insert into pie.webhook_endpoints (id, user_id, connector, token_hash) select 'e' || i,"
      " 'local', 'shop', decode(md5(i::text), 'hex') from generate_series(2, $1) i",
      ParamsOf(kMaxEndpointsPerUser));
  auto refused = Create("local");
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code, ErrorCode::kConflict);
  EXPECT_TRUE(Create("other").ok());
}

TEST_F(StoreTest, AnEndpointIsItsUsersOnly) {
  std::string id = Create("local")->id;
  EXPECT_EQ(db.Run(endpoints->Get(id, "local"))->user, "local");
  EXPECT_EQ(db.Run(endpoints->Get(id, ""))->user, "local");
  EXPECT_EQ(db.Run(endpoints->Get(id, "other")).error().code, ErrorCode::kNotFound);
}

TEST_F(StoreTest, OldDeliveriesAndHooksGoHoweverManyThereAre) {
  std::string id = Create("local")->id;
  Deliver(id, 5'000, "done", 31);
  Deliver(id, 10, "queued", 31);
  Deliver(id, 10, "dead", 29);
  EXPECT_EQ(*db.Run(RemoveOldDeliveries(db.pool, 30)), 5'000);
  EXPECT_EQ(Count("pie.webhook_deliveries"), 20);
  db.Query(
      "insert into pie.lifecycle_events (user_id, connector, hook, input, state, finished_at)"
      " select 'local', 'shop', 'onInstall', '{}', case when i % 2 = 0 then 'done' else 'pending'"
      " end, now() - interval '31 days' from generate_series(1, 12000) i");
  EXPECT_EQ(*db.Run(RemoveOldLifecycle(db.pool, 30)), 6'000);
  EXPECT_EQ(Count("pie.lifecycle_events"), 6'000);
}

TEST_F(StoreTest, DeadOnesOfAUserAreReplayedOnce) {
  std::string mine = Create("local")->id, theirs = Create("other")->id;
  Deliver(mine, 3, "dead", 0);
  Deliver(mine, 2, "done", 0);
  Deliver(theirs, 4, "dead", 0);
  DeliveryQuery query;
  query.user = "local";
  EXPECT_EQ(*db.Run(ReplayDead(db.pool, query)), 3);
  EXPECT_EQ(*db.Run(ReplayDead(db.pool, query)), 0);
  EXPECT_EQ(Count("pie.jobs"), 3);
  EXPECT_EQ(Count("pie.webhook_deliveries where state = 'dead'"), 4);
}

TEST_F(StoreTest, ListsAreNewestFirstOverAllEndpoints) {
  std::string one = Create("local")->id, two = Create("local")->id, theirs = Create("other")->id;
  for (int i = 0; i < 3; ++i) {
    for (const std::string& id : {one, theirs, two}) Deliver(id, 1, "done", 0);
  }
  DeliveryQuery query;
  query.user = "local";
  query.limit = 4;
  auto first = *db.Run(ListDeliveries(db.pool, query));
  ASSERT_EQ(first.size(), 4u);
  query.before = first.back().id;
  auto rest = *db.Run(ListDeliveries(db.pool, query));
  ASSERT_EQ(rest.size(), 2u);
  std::vector<std::string> endpoints_seen;
  for (const Delivery& delivery : first) endpoints_seen.push_back(delivery.endpoint);
  for (const Delivery& delivery : rest) endpoints_seen.push_back(delivery.endpoint);
  EXPECT_THAT(endpoints_seen, testing::ElementsAre(two, one, two, one, two, one));
  // The operator's list has those of all users.
  EXPECT_EQ(db.Run(ListDeliveries(db.pool, DeliveryQuery()))->size(), 9u);
  query.user.clear();
  query.state = "dead";
  EXPECT_EQ(db.Run(ListDeliveries(db.pool, query))->size(), 0u);
}

}  // namespace
}  // namespace pie
