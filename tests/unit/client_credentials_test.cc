// Where a C++ program's secrets come from.
#include <gmock/gmock.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "acme/acme.h"
#include "pie/client.h"

namespace pie {
namespace {

using testing::ElementsAre;

SecretName Named(const char* user, const char* connector, const char* name) {
  SecretName wanted;
  wanted.user = user;
  wanted.connector = connector;
  wanted.name = name;
  return wanted;
}

std::string Found(CredentialSource& source, const SecretName& name) {
  Field<String> value = source.Find(name);
  return value ? std::string(*value) : "nothing";
}

TEST(Credentials, TheLastOneOfAUserCounts) {
  Credentials credentials;
  credentials.SetSecret("acme", "KEY", "everybody's");
  credentials.SetSecret("acme", "KEY", String("first"), "ada");
  credentials.SetSecret("acme", "KEY", String("second"), "ada");
  credentials.SetSecret("acme", "NONE", std::getenv("PIE_NO_SUCH_VARIABLE"));
  credentials.SetSecret("acme", "EMPTY", "");
  EXPECT_EQ(Found(credentials, Named("", "acme", "KEY")), "everybody's");
  EXPECT_EQ(Found(credentials, Named("ada", "acme", "KEY")), "second");
  EXPECT_EQ(Found(credentials, Named("bob", "acme", "KEY")), "nothing");
  EXPECT_EQ(Found(credentials, Named("", "globex", "KEY")), "nothing");
  EXPECT_EQ(Found(credentials, Named("", "acme", "NONE")), "nothing");
  EXPECT_EQ(Found(credentials, Named("", "acme", "EMPTY")), "nothing");
}

TEST(Credentials, ConnectionsAndSettings) {
  Credentials credentials;
  credentials.SetConnection("acme", "ada", Json::Object().Set("region", "eu"), "t0ken", "work");
  credentials.SetConnection("acme", "ada", Json());
  credentials.SetSettings("acme", "ada", Json::Object().Set("n", 1));
  EXPECT_EQ(Found(credentials, Named("ada", "acme", "connection.work")),
            R"({"fields":{"region":"eu"},"token":"t0ken"})");
  EXPECT_EQ(Found(credentials, Named("ada", "acme", "connection.default")), R"({"fields":{}})");
  EXPECT_EQ(Found(credentials, Named("ada", "acme", "settings")), R"({"n":1})");
}

// A program's own store.
struct Ledger final : CredentialSource {
  std::vector<std::string> asked;
  std::string key;

  Field<String> Find(const SecretName& name) override {
    asked.push_back(std::string(name.user) + "/" + std::string(name.connector) + "/" +
                    std::string(name.name));
    if (key.empty() || std::string_view(name.name) != "ACME_KEY") return {};
    return String(key);
  }
};

Task<String> ReadKey(Context& context) { co_return context.Secret("ACME_KEY"); }

TEST(CredentialSource, IsAskedForWhatRunsNeed) {
  Ledger ledger;
  ledger.key = "from-the-ledger";
  ClientOptions options;
  options.credentials = &ledger;
  Result<Client> client = Client::Open(kRegistry, options);
  ASSERT_TRUE(client.ok()) << std::string(client.error().message);
  Result<String> key = client->Run(acme::kAcme, ReadKey, RunOptions("ada"));
  ASSERT_TRUE(key.ok()) << std::string(key.error().message);
  EXPECT_EQ(*key, "from-the-ledger");
  EXPECT_THAT(ledger.asked, testing::Contains(testing::EndsWith("/acme/ACME_KEY")));
}

TEST(CredentialSource, WhatItLacksIsNamed) {
  Ledger ledger;
  ClientOptions options;
  options.credentials = &ledger;
  Result<Client> client = Client::Open(kRegistry, options);
  ASSERT_TRUE(client.ok());
  Result<String> key = client->Run(acme::kAcme, ReadKey);
  ASSERT_FALSE(key.ok());
  EXPECT_EQ(key.error().code, ErrorCode::kNotConnected);
  EXPECT_THAT(std::string(key.error().message), testing::HasSubstr("ACME_KEY"));
}

}  // namespace
}  // namespace pie
