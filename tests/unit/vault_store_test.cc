#include <gmock/gmock.h>
#include <sys/stat.h>

#include <fstream>
#include <memory>

#include "base/deadline.h"
#include "db/migrations.h"
#include "test_database.h"
#include "vault/rotation.h"
#include "vault/secret_store.h"

namespace pie {
namespace {

using std::chrono_literals::operator""ms;
using testing::HasSubstr;

struct SecretStoreTest : testing::Test {
  SecretStoreTest() {
    EXPECT_TRUE(db.Run(Migrate(db.pool)).ok());
    db.Query("truncate pie.secrets");
    options.file = folder + "/secrets.env";
  }
  ~SecretStoreTest() override { std::filesystem::remove_all(folder); }

  std::string Get(SecretStore& store, std::string user, std::string connector, std::string name) {
    auto secret = db.Run(store.GetSecret(user, connector, name));
    return secret ? std::string(secret->Reveal())
                  : std::string(ErrorName(secret.error().code)) + ": " +
                        std::string(secret.error().message);
  }
  void Set(SecretStore& store, std::string user, std::string value) {
    ASSERT_TRUE(db.Run(store.SetSecret(user, "acme-crm", "API_KEY", Secret(value))).ok());
  }
  void WriteFile(const std::string& text) {
    std::ofstream(options.file) << text;
    chmod(options.file.c_str(), 0600);
  }

  TestPool db;
  std::string folder = TestDatabase::TakeFolder();
  Vault vault = *Vault::Parse(Vault::GenerateKeyLine("1"));
  Redactor redactor;
  SecretStoreOptions options;
};

TEST_F(SecretStoreTest, KeepsSecretsSealed) {
  SecretStore store(db.pool, vault, redactor, options);
  Set(store, "alice", "hunter2-alice");
  EXPECT_EQ(Get(store, "alice", "acme-crm", "API_KEY"), "hunter2-alice");
  EXPECT_EQ(Get(store, "bob", "acme-crm", "API_KEY"),
            "not_found: acme-crm: you have not set 'API_KEY': pie connect acme-crm");
  SqlRows rows = db.Query("select sealed from pie.secrets");
  EXPECT_THAT(rows.Copy(0, 0), testing::Not(HasSubstr("hunter2")));
  EXPECT_EQ(redactor.Redact("it is hunter2-alice"), "it is [redacted]");
  ASSERT_TRUE(db.Run(store.DeleteSecret("alice", "acme-crm", "API_KEY")).ok());
  EXPECT_THAT(Get(store, "alice", "acme-crm", "API_KEY"), HasSubstr("not_found"));
}

TEST_F(SecretStoreTest, DoesNotDecryptARowThatWasMovedToAnotherUser) {
  SecretStore store(db.pool, vault, redactor, options);
  Set(store, "alice", "hunter2-alice");
  db.Query("update pie.secrets set user_id = 'bob'");
  EXPECT_THAT(Get(store, "bob", "acme-crm", "API_KEY"), HasSubstr("internal: a stored secret"));
}

TEST_F(SecretStoreTest, AsksThePlacesInOrder) {
  SecretStore store(db.pool, vault, redactor, options);
  EXPECT_THAT(Get(store, "", "acme-crm", "API_KEY"),
              HasSubstr("put PIE_SECRET_ACME_CRM_API_KEY into the environment"));
  Set(store, "", "from-database");
  EXPECT_EQ(Get(store, "", "acme-crm", "API_KEY"), "from-database");
  WriteFile("API_KEY=from-file\n");
  EXPECT_EQ(Get(store, "", "acme-crm", "API_KEY"), "from-file");
  WriteFile("API_KEY=from-file\nPIE_SECRET_ACME_CRM_API_KEY=from-file-too\n");
  EXPECT_EQ(Get(store, "", "acme-crm", "API_KEY"), "from-file-too");
  setenv("PIE_SECRET_ACME_CRM_API_KEY", "from-environment", 1);
  EXPECT_EQ(Get(store, "", "acme-crm", "API_KEY"), "from-environment");
  unsetenv("PIE_SECRET_ACME_CRM_API_KEY");
}

TEST_F(SecretStoreTest, RefusesAFileThatOthersCanRead) {
  SecretStore store(db.pool, vault, redactor, options);
  WriteFile("API_KEY=from-file\n");
  chmod(options.file.c_str(), 0644);
  EXPECT_THAT(Get(store, "", "acme-crm", "API_KEY"), HasSubstr("chmod 600"));
}

TEST_F(SecretStoreTest, PrefersTheUsersOwnSecret) {
  SecretStore store(db.pool, vault, redactor, options);
  Set(store, "", "developers");
  EXPECT_EQ(db.Run(store.Find("alice", "acme-crm", "API_KEY"))->Reveal(), "developers");
  Set(store, "alice", "her-own");
  EXPECT_EQ(db.Run(store.Find("alice", "acme-crm", "API_KEY"))->Reveal(), "her-own");
  EXPECT_EQ(db.Run(store.Find("bob", "acme-crm", "API_KEY"))->Reveal(), "developers");
}

TEST_F(SecretStoreTest, SeesAnotherExecutorsChangeInTime) {
  options.cache_for = 50ms;
  SecretStore one(db.pool, vault, redactor, options);
  SecretStore two(db.pool, vault, redactor, options);
  Set(one, "alice", "first-value");
  EXPECT_EQ(Get(two, "alice", "acme-crm", "API_KEY"), "first-value");
  Set(one, "alice", "second-value");
  ASSERT_TRUE(db.Run(db.loop.Sleep(60ms)).ok());
  EXPECT_EQ(Get(two, "alice", "acme-crm", "API_KEY"), "second-value");
}

TEST_F(SecretStoreTest, HandsOutWhatItFoundAMomentAgo) {
  options.recent_for = 60ms;
  SecretStore store(db.pool, vault, redactor, options);
  auto recent = [&](const char* user, bool or_developers) {
    const Secret* secret = store.Recent(user, "acme-crm", "API_KEY", or_developers);
    return secret ? std::string(secret->Reveal()) : "?";
  };
  Set(store, "", "developers");
  EXPECT_EQ(recent("", false), "?");
  EXPECT_EQ(Get(store, "", "acme-crm", "API_KEY"), "developers");
  EXPECT_EQ(recent("", false), "developers");
  EXPECT_EQ(recent("alice", true), "?");
  ASSERT_TRUE(db.Run(store.Find("alice", "acme-crm", "API_KEY")).ok());
  EXPECT_EQ(recent("alice", true), "developers");
  EXPECT_EQ(recent("alice", false), "?");
  EXPECT_EQ(recent("bob", true), "?");
  Set(store, "", "changed-value");
  EXPECT_EQ(recent("", false), "?");
  EXPECT_EQ(recent("alice", true), "?");
  EXPECT_EQ(Get(store, "", "acme-crm", "API_KEY"), "changed-value");
  EXPECT_EQ(recent("", false), "changed-value");
  ASSERT_TRUE(db.Run(db.loop.Sleep(70ms)).ok());
  EXPECT_EQ(recent("", false), "?");
}

TEST_F(SecretStoreTest, AProviderIsAskedEveryTime) {
  int asked = 0;
  options.provider = [&](const std::string&, const std::string&, const std::string&) {
    return Secret("value-" + std::to_string(++asked));
  };
  SecretStore store(db.pool, vault, redactor, options);
  EXPECT_EQ(Get(store, "alice", "acme-crm", "API_KEY"), "value-1");
  EXPECT_EQ(store.Recent("alice", "acme-crm", "API_KEY", false), nullptr);
  EXPECT_EQ(Get(store, "alice", "acme-crm", "API_KEY"), "value-2");
}

TEST_F(SecretStoreTest, ListsNamesAndRotates) {
  std::string old_line = Vault::GenerateKeyLine("old");
  Vault old_vault = *Vault::Parse(old_line);
  SecretStore before(db.pool, old_vault, redactor, options);
  for (const char* user : {"alice", "bob", ""}) Set(before, user, "value-of-" + std::string(user));
  auto listed = db.Run(before.List("alice", ""));
  ASSERT_TRUE(listed.ok());
  ASSERT_EQ(listed->size(), 1u);
  EXPECT_EQ((*listed)[0].connector, "acme-crm");
  EXPECT_EQ((*listed)[0].name, "API_KEY");

  std::string new_line = Vault::GenerateKeyLine("new");
  Vault both = *Vault::Parse(new_line + old_line);
  Vault fresh = *Vault::Parse(new_line);
  SecretStore during(db.pool, both, redactor, options);
  EXPECT_EQ(*db.Run(RotateSealed(db.pool, both, 2)), 2);
  EXPECT_EQ(*db.Run(RotateAllSealed(db.pool, both)), 1);
  EXPECT_EQ(*db.Run(RotateSealed(db.pool, both, 2)), 0);
  SecretStore after(db.pool, fresh, redactor, options);
  EXPECT_EQ(Get(after, "bob", "acme-crm", "API_KEY"), "value-of-bob");
}

// A statement that runs when its task is dropped goes on to its end, on a thread of the pool.
TEST_F(SecretStoreTest, ARotationThatIsGivenUpOutlivesItsVault) {
  std::string old_line = Vault::GenerateKeyLine("old");
  Vault old_vault = *Vault::Parse(old_line);
  SecretStore store(db.pool, old_vault, redactor, options);
  Set(store, "alice", "hunter2-alice");
  Vault both = *Vault::Parse(Vault::GenerateKeyLine("new") + old_line);
  auto gone = std::make_unique<Vault>(both);
  Result<std::unique_ptr<Session>> other =
      Session::Open(TestDatabase::Address(), Milliseconds(60'000));
  ASSERT_TRUE(other);
  ASSERT_TRUE((*other)->Script("begin; lock table pie.secrets"));
  auto given_up = db.Run(WithDeadline(db.loop, RotateSealed(db.pool, *gone, 2), 200ms));
  EXPECT_EQ(given_up.error().code, ErrorCode::kTimeout);
  gone.reset();
  ASSERT_TRUE((*other)->Script("rollback"));
  while (db.pool.stats().running > 0) usleep(1000);
  EXPECT_EQ(*db.Run(RotateAllSealed(db.pool, both)), 0);
}

}  // namespace
}  // namespace pie
