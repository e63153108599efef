// Secret fields of results and parameters, taken out of what is kept.
#include "table/conceal.h"

#include <gtest/gtest.h>

namespace pie {
namespace {

constexpr TypeRow kText{Kind::kString};
constexpr FieldRow kHookFields[] = {
    {"id", nullptr, nullptr, nullptr, {nullptr}, 0, Kind::kString, 0},
    {"key", nullptr, nullptr, nullptr, {nullptr}, 0, Kind::kString, FieldRow::kSecret},
};
constexpr ObjectTable kHook{"Hook", {kHookFields, 2}, 0, true};
constexpr TypeRow kHookType{Kind::kObject, false, {.object = &kHook}};
constexpr const TypeRow* kChoices[] = {&kText, &kHookType};
constexpr Alternatives kEither{true, {kChoices, 2}};
constexpr FieldRow kAllFields[] = {
    {"list", nullptr, nullptr, nullptr, {.element = &kHookType}, 0, Kind::kList, 0},
    {"map", nullptr, nullptr, nullptr, {.element = &kHookType}, 0, Kind::kMap, 0},
    {"either", nullptr, nullptr, nullptr, {.alternatives = &kEither}, 0, Kind::kJson, 0},
    {"free", nullptr, nullptr, nullptr, {nullptr}, 0, Kind::kJson, 0},
    {"text", nullptr, nullptr, nullptr, {nullptr}, 0, Kind::kString, 0},
};
constexpr ObjectTable kAll{"All", {kAllFields, 5}, 0, true};

TEST(Conceal, EverySecretFieldWhereverItStands) {
  EXPECT_EQ(Conceal(kHook, R"({"id":"1","key":"s3cret","more":{"key":"other"}})"),
            R"({"id":"1","key":"[redacted]","more":{"key":"other"}})");
  EXPECT_EQ(Conceal(kAll, R"({"list":[{"key":"a"},{"key":null}],"map":{"x":{"key":["b"]}}})"),
            R"({"list":[{"key":"[redacted]"},{"key":null}],"map":{"x":{"key":"[redacted]"}}})");
  EXPECT_EQ(Conceal(kAll, R"({"either":{"key":"c"},"free":{"key":1},"text":"t"})"),
            R"({"either":{"key":"[redacted]"},"free":{"key":1},"text":"t"})");
  EXPECT_EQ(Conceal(kHookType, R"("no object")"), R"("no object")");
}

TEST(Conceal, WhatIsMalformedShowsNothing) {
  EXPECT_EQ(Conceal(kHook, R"({"id":"1","key":"s3cr)"), R"({"id":"1","key":"[redacted]"})");
  EXPECT_EQ(Conceal(kHook, R"({"id":"1)"), R"({"id":null})");
  EXPECT_EQ(Conceal(kHook, ""), "null");
}

TEST(HoldsSecret, LooksIntoLists) {
  constexpr ObjectTable plain{"Plain", {kAllFields + 3, 2}, 0, true};
  EXPECT_TRUE(HoldsSecret(kHook));
  EXPECT_TRUE(HoldsSecret(kAll));
  EXPECT_FALSE(HoldsSecret(plain));
}

}  // namespace
}  // namespace pie
