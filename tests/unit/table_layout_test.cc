// That the interpreter's idea of memory is the compiler's.
#include "table/layout.h"

#include <gtest/gtest.h>

#include <cstring>

#include "table/reps.h"
#include "unit/table_fixture.h"

namespace pie {
namespace {

// Writes a state by table and reads it through the type.
template <class T>
void ExpectStateBehindValue(Kind kind, Detail detail) {
  Field<T> field;
  FieldRow row{"x", nullptr, nullptr, nullptr, detail, 0, kind, 0};
  EXPECT_EQ(ValueSize(kind, detail), sizeof(T));
  SetState(row, &field, FieldState::kNull);
  EXPECT_TRUE(field.is_null());
  field = Field<T>(T());
  EXPECT_EQ(StateOf(row, &field), FieldState::kValue);
  EXPECT_EQ(ValueOf(row, static_cast<void*>(&field)), static_cast<void*>(&*field));
}

TEST(Layout, StateLiesRightBehindTheValue) {
  Detail none{nullptr};
  ExpectStateBehindValue<bool>(Kind::kBoolean, none);
  ExpectStateBehindValue<long long>(Kind::kInteger, none);
  ExpectStateBehindValue<double>(Kind::kNumber, none);
  ExpectStateBehindValue<String>(Kind::kString, none);
  ExpectStateBehindValue<fixture::Priority>(Kind::kEnum, {.names = &fixture::kPriority});
  ExpectStateBehindValue<Json>(Kind::kJson, none);
  ExpectStateBehindValue<fixture::Person>(Kind::kObject, {.object = &fixture::kPerson});
  ExpectStateBehindValue<List<String>>(Kind::kList, {.element = &fixture::kString});
  ExpectStateBehindValue<List<Entry<long long>>>(Kind::kMap, {.element = &fixture::kInteger});
}

TEST(Layout, ListsAreDataSizeCapacity) {
  List<long long> list = List<long long>::Of(1, 2, 3, 4, 5);
  ListRep rep;
  std::memcpy(static_cast<void*>(&rep), static_cast<void*>(&list), sizeof rep);
  EXPECT_EQ(rep.data, reinterpret_cast<char*>(list.begin()));
  EXPECT_EQ(rep.size, 5u);
  EXPECT_EQ(rep.capacity, 8u);
}

TEST(Layout, EntriesAreKeyThenValue) {
  Entry<bool> flag;
  EXPECT_EQ(reinterpret_cast<char*>(&flag.value) - reinterpret_cast<char*>(&flag),
            static_cast<std::ptrdiff_t>(ValueOffset(Kind::kMap)));
  EXPECT_EQ(SlotSize(Kind::kMap, TypeRow{Kind::kBoolean}), sizeof(Entry<bool>));
  EXPECT_EQ(SlotSize(Kind::kMap, fixture::kPersonType), sizeof(Entry<fixture::Person>));
  EXPECT_EQ(SlotSize(Kind::kList, fixture::kPersonType), sizeof(fixture::Person));
}

TEST(Layout, ListsMadeByTableGrowInCode) {
  OwnedValue value(fixture::kIntegers);
  auto& rep = *static_cast<ListRep*>(value.get());
  for (long long i = 0; i < 5; ++i) {
    std::memcpy(NextSlot(rep, sizeof i), &i, sizeof i);
    ++rep.size;
  }
  auto& list = *static_cast<List<long long>*>(value.get());
  for (long long i = 5; i < 20; ++i) list.push_back(i);
  EXPECT_EQ(list.size(), 20u);
  EXPECT_EQ(list[19], 19);
}

TEST(Layout, DestroyLeavesZeroBytes) {
  fixture::Issue issue;
  issue.title = "a";
  issue.labels = List<String>::Of("x", "y");
  issue.watchers = List<fixture::Person>::Of(fixture::Person(), fixture::Person());
  (*issue.watchers)[1].email = "a@example.com";
  issue.extra = Json::Object().Set("a", 1);
  issue.counts = List<Entry<long long>>::Of(Entry<long long>("k", 1));
  Destroy(fixture::kIssue, &issue);
  EXPECT_EQ(issue.title, "");
  EXPECT_TRUE(issue.labels.is_absent());
  EXPECT_TRUE(issue.labels->empty());
  Destroy(fixture::kIssue, &issue);
}

}  // namespace
}  // namespace pie
