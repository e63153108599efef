#include <gmock/gmock.h>

#include <deque>

#include "auth/key_policy.h"
#include "base/json_access.h"
#include "db/migrations.h"
#include "surface/tool_search.h"
#include "unit/surface_testing.h"
#include "unit/test_database.h"

namespace pie {
namespace {

using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

// Many connectors of two actions, and some that have words of their own.
class Search : public testing::Test {
 protected:
  static constexpr int kMany = 300;

  Search() {
    EXPECT_TRUE(db.Run(Migrate(db.pool)).ok());
    for (int i = 0; i < kMany; ++i) {
      AddConnector("chat" + std::to_string(i), "Chat rooms.", {},
                   {{"send_message", "Sends a message."}, {"read_room", "Reads a message."}});
    }
    static const char* const kTags[] = {"spreadsheet", "xlsx"};
    AddConnector("cells", "Tables of numbers.", {kTags, 2},
                 {{"append_row", "Adds a line at the end."}, {"sum", "Adds up."}});
    AddConnector("ledger", "Books about invoices.", {},
                 {{"invoice_list", "Shows them."}, {"remind", "Writes about an invoice."}});
    for (const ConnectorTable& table : tables) all.push_back(&table);
    catalog = std::make_unique<Catalog>(Registry(all.data(), static_cast<Size>(all.size())));
    search = std::make_unique<ToolSearch>(db.pool, *catalog);
  }

  void AddConnector(std::string name, const char* about, Rows<const char*> tags,
                    std::vector<std::pair<const char*, const char*>> rows) {
    std::vector<ActionRow>& actions = action_rows.emplace_back();
    for (auto [action, description] : rows) {
      actions.push_back(
          ActionRow{.name = action, .description = description, .params = &kSurfaceParams});
    }
    const char* kept = names.emplace_back(std::move(name)).c_str();
    tables.push_back(
        ConnectorTable{.name = kept,
                       .description = about,
                       .tags = tags,
                       .tool_name = kept,
                       .has_actions = true,
                       .actions = {actions.data(), static_cast<unsigned>(actions.size())}});
  }

  std::vector<std::string> Find(const std::string& query, int limit = 10,
                                const KeyPolicy* policy = nullptr) {
    auto found = db.Run(search->Find(query, limit, policy));
    std::vector<std::string> told;
    if (!found) return {std::string(found.error().message)};
    for (const FoundTool& one : *found) {
      const ConnectorTable& connector = *one.tool->connector;
      told.push_back(std::string(connector.name) + "." + connector.actions.data[one.action].name);
    }
    return told;
  }
  KeyPolicy Policy(const char* json) { return *KeyPolicy::Parse(*JsonAccess::Parse(json)); }

  TestPool db{PoolOptions(TestDatabase::NewDatabase())};
  std::deque<std::string> names;
  std::deque<std::vector<ActionRow>> action_rows;
  std::deque<ConnectorTable> tables;
  std::vector<const ConnectorTable*> all;
  std::unique_ptr<Catalog> catalog;
  std::unique_ptr<ToolSearch> search;
};

TEST_F(Search, NamesThenTagsThenDescriptions) {
  EXPECT_THAT(Find("invoice"), ElementsAre("ledger.invoice_list", "ledger.remind"));
  EXPECT_THAT(Find("a spreadsheet"),
              testing::UnorderedElementsAre("cells.append_row", "cells.sum"));
  EXPECT_THAT(Find("append to a spreadsheet", 1), ElementsAre("cells.append_row"));
  EXPECT_THAT(Find("chat7 send message", 1), ElementsAre("chat7.send_message"));
  EXPECT_THAT(Find("invoce lst", 1), ElementsAre("ledger.invoice_list"));  // slips of the pen
  EXPECT_THAT(Find("quantum entanglement"), IsEmpty());
}

TEST_F(Search, HasItsLimits) {
  EXPECT_THAT(Find("send a message", 7), SizeIs(7));
  EXPECT_THAT(Find("send a message", 5000), SizeIs(ToolSearch::kMostResults));
  const std::string said = "query: say in a few words what you want to do (at most 1000 bytes)";
  for (const std::string& wrong : {std::string(), std::string(1001, 'x'), std::string("a\0b", 3)}) {
    EXPECT_THAT(Find(wrong), ElementsAre(said));
  }
  for (const char* odd :
       {"'", "a & b | !c", "<->", "\\", "%_", "http://a.b/?x=1&y='2'", ":*", "the"}) {
    EXPECT_THAT(Find(odd), Each(testing::Not(StartsWith("query")))) << odd;
  }
}

TEST_F(Search, AnIndexThatWasTakenAwayIsMadeAgain) {
  EXPECT_THAT(Find("invoice"), SizeIs(2));
  db.Query("DELETE FROM pie.tool_indexes");
  EXPECT_THAT(Find("invoice"), SizeIs(2));
}

// However many better matches the key may not see.
TEST_F(Search, AllowListsLeaveWhatIsAllowed) {
  KeyPolicy one = Policy(R"({"allow":["chat299.read_room"]})");
  EXPECT_THAT(Find("send a message", 10, &one), ElementsAre("chat299.read_room"));
  KeyPolicy readers = Policy(R"({"allow":["chat1*"],"deny":["chat1.send_message"]})");
  std::vector<std::string> found = Find("send a message", 50, &readers);
  EXPECT_THAT(found, SizeIs(50));
  EXPECT_THAT(found, Each(StartsWith("chat1")));
  EXPECT_THAT(found, testing::Not(Contains("chat1.send_message")));
  KeyPolicy nothing = Policy(R"({"allow":["elsewhere"]})");
  EXPECT_THAT(Find("send a message", 10, &nothing), IsEmpty());
  std::string each;
  for (int i = 0; i < kMany; ++i) each += ",\"chat" + std::to_string(i) + ".read_room\"";
  KeyPolicy every = Policy(("{\"allow\":[" + each.substr(1) + "]}").c_str());
  found = Find("send a message", 50, &every);
  EXPECT_THAT(found, SizeIs(50));
  EXPECT_THAT(found, Each(testing::EndsWith(".read_room")));
}

}  // namespace
}  // namespace pie
