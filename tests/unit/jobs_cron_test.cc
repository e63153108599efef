#include <gmock/gmock.h>

#include <cstdio>
#include <fstream>
#include <sstream>

#include "base/json_access.h"
#include "jobs/cron.h"

namespace pie {
namespace {

int64_t At(int year, int month, int day, int hour = 0, int minute = 0, int second = 0) {
  return DaysOf(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;
}

std::string Text(int64_t time) {
  Date date = DateOf(time / 86400);
  char text[64];
  std::snprintf(text, sizeof text, "%04lld-%02d-%02d %02d:%02d", static_cast<long long>(date.year),
                date.month, date.day, static_cast<int>(time % 86400 / 3600),
                static_cast<int>(time % 3600 / 60));
  return text;
}

std::string Next(const char* text, int64_t time, const char* zone = "UTC", int count = 1) {
  auto cron = Cron::Parse(text);
  auto found = TimeZone::Find(zone);
  EXPECT_TRUE(cron.ok() && found.ok());
  std::string all;
  for (int i = 0; i < count; ++i) {
    time = cron->Next(time, **found);
    all += (all.empty() ? "" : ", ") + Text(time);
  }
  return all;
}

TEST(Cron, FieldsRangesNamesAndSteps) {
  EXPECT_EQ(Next("*/15 * * * *", At(2026, 1, 1, 0, 0)), "2026-01-01 00:15");
  EXPECT_EQ(Next("0 9 * * 1-5", At(2026, 11, 20, 9, 0)), "2026-11-23 09:00");
  EXPECT_EQ(Next("0 0 29 feb *", At(2025, 1, 1)), "2028-02-29 00:00");
  EXPECT_EQ(Next("5/20 1 * * *", At(2026, 1, 1), "UTC", 3),
            "2026-01-01 01:05, 2026-01-01 01:25, 2026-01-01 01:45");
  EXPECT_EQ(Next("0 0 13 * Fri", At(2026, 11, 7)), "2026-11-13 00:00");  // one of the two
  EXPECT_EQ(Next("0 0 13 * Fri", At(2026, 11, 14)), "2026-11-20 00:00");
  EXPECT_EQ(Next("0 0 * * 7", At(2026, 11, 21)), "2026-11-22 00:00");
}

TEST(Cron, MistakesNameTheField) {
  for (const char* bad :
       {"", "* * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * foo *", "* * * * 8",
        "5-1 * * * *", "*/0 * * * *", "1,,2 * * * *", "* * * * * *", "-1 * * * *", "1- * * * *"}) {
    EXPECT_FALSE(Cron::Parse(bad).ok()) << bad;
  }
  EXPECT_EQ(std::string(Cron::Parse("0 25 * * *").error().message),
            "field 'hour': expected 0 to 23, a range, '*' or a step such as '*/15', found '25'");
}

// Berlin 2026: 02:00 becomes 03:00 on March 29 (01:00 UTC), 03:00 becomes 02:00 on October 25.
TEST(Cron, ATimeInTheGapRunsOnceAtItsEnd) {
  EXPECT_EQ(Next("30 2 * * *", At(2026, 3, 28, 12), "Europe/Berlin", 2),
            "2026-03-29 01:00, 2026-03-30 00:30");
  EXPECT_EQ(Next("0,15,30 2 * * *", At(2026, 3, 28, 12), "Europe/Berlin", 2),
            "2026-03-29 01:00, 2026-03-30 00:00");
  EXPECT_EQ(Next("*/30 * * * *", At(2026, 3, 29, 0, 20), "Europe/Berlin", 3),
            "2026-03-29 00:30, 2026-03-29 01:00, 2026-03-29 01:30");
}

TEST(Cron, ATimeThatIsThereTwiceRunsOnce) {
  EXPECT_EQ(Next("30 2 * * *", At(2026, 10, 24, 12), "Europe/Berlin", 2),
            "2026-10-25 00:30, 2026-10-26 01:30");
  // Every hour that passes.
  EXPECT_EQ(Next("30 * * * *", At(2026, 10, 25, 0, 0), "Europe/Berlin", 3),
            "2026-10-25 00:30, 2026-10-25 01:30, 2026-10-25 02:30");
}

TEST(Cron, ADayThatWasSkippedAndAGapAtMidnight) {
  // Samoa went from the 29th to the 31st of December 2011, at 10:00 UTC.
  EXPECT_EQ(Next("0 12 30 12 *", At(2011, 12, 29), "Pacific/Apia"), "2011-12-30 10:00");
  // Sao Paulo had no 00:30 on 2018-11-04.
  EXPECT_EQ(Next("30 0 * * *", At(2018, 11, 3, 12), "America/Sao_Paulo"), "2018-11-04 03:00");
}

TEST(TimeZone, RulesGoOnAfterTheTable) {
  auto berlin = TimeZone::Find("Europe/Berlin");
  ASSERT_TRUE(berlin.ok());
  EXPECT_EQ((*berlin)->OffsetAt(At(2150, 1, 1)), 3600);
  EXPECT_EQ((*berlin)->OffsetAt(At(2150, 7, 1)), 7200);
  auto sydney = TimeZone::Find("Australia/Sydney");
  ASSERT_TRUE(sydney.ok());
  EXPECT_EQ((*sydney)->OffsetAt(At(2150, 1, 1)), 11 * 3600);
  EXPECT_EQ((*sydney)->OffsetAt(At(2150, 7, 1)), 10 * 3600);
}

TEST(TimeZone, NamesAreNoPaths) {
  for (const char* bad :
       {"../../etc/passwd", "/etc/passwd", "Europe", "Nowhere/At", "a b", "zone.tab"}) {
    EXPECT_FALSE(TimeZone::Find(bad).ok()) << bad;
  }
}

TEST(TimeZone, DamagedFilesAreRefused) {
  std::ifstream file("/usr/share/zoneinfo/Europe/Berlin", std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  std::string good = text.str();
  ASSERT_TRUE(TimeZone::Parse(good).ok());
  for (size_t size = 0; size < good.size(); ++size) {
    EXPECT_FALSE(TimeZone::Parse(good.substr(0, size)).ok()) << size;
  }
  for (size_t at = 0; at < good.size(); ++at) {
    std::string bad = good;
    bad[at] = static_cast<char>(0xff);
    auto zone = TimeZone::Parse(bad);
    if (zone) (void)zone->ToInstants(At(2026, 3, 29, 2, 30));
  }
}

TEST(Cron, AgreesWithOtherProgramsWhereTheyAgree) {
  std::string command = PIE_SOURCE_DIR "/tests/node_modules/.bin/node " PIE_SOURCE_DIR
                                       "/tests/unit/jobs/cron_oracle.mjs " PIE_SOURCE_DIR;
  FILE* oracle = popen(command.c_str(), "r");
  ASSERT_NE(oracle, nullptr);
  int compared = 0, apart = 0, differ = 0;
  char line[512];
  while (std::fgets(line, sizeof line, oracle)) {
    auto row = JsonAccess::Parse(std::string_view(line, strlen(line) - 1));
    ASSERT_TRUE(row.ok());
    if ((*row)[5].AsBool()) {
      ++apart;
      continue;
    }
    std::string text((*row)[0].AsString()), zone((*row)[1].AsString());
    int64_t from = (*row)[2].AsInt();
    if ((*row)[3].AsInt() != (*row)[4].AsInt()) {
      ++differ;
      continue;
    }
    ++compared;
    EXPECT_EQ(Next(text.c_str(), from, zone.c_str()), Text((*row)[3].AsInt()))
        << text << " in " << zone << " after " << Text(from);
  }
  EXPECT_EQ(pclose(oracle), 0);
  printf("%d next runs compared; %d near a change of clocks, %d where the two differ\n", compared,
         apart, differ);
  EXPECT_GT(compared, 2000);
}

}  // namespace
}  // namespace pie
