// A struct with every kind of field and its tables, in the shape that piec emits.
#pragma once

#include "pie/json.h"
#include "pie/table.h"

namespace pie::fixture {

enum class Priority : int { kLow, kHigh };
inline constexpr const char* kPriorityNames[] = {"low", "high"};
inline constexpr EnumTable kPriority{"Priority", {kPriorityNames, 2}};

struct Person {
  String login;
  Field<String> email;
  Person() = default;
};
inline constexpr Limits kEmail{.format = "email"};
inline constexpr FieldRow kPersonFields[] = {
    {"login",
     "Account name",
     nullptr,
     nullptr,
     {nullptr},
     __builtin_offsetof(Person, login),
     Kind::kString,
     FieldRow::kRequired},
    {"email",
     nullptr,
     nullptr,
     &kEmail,
     {nullptr},
     __builtin_offsetof(Person, email),
     Kind::kString,
     0},
};
inline constexpr ObjectTable kPerson{"Person", {kPersonFields, 2}, sizeof(Person), false};

struct Place {
  long long id = 0;
  Field<String> street;
  Place() = default;
};
inline constexpr FieldRow kPlaceFields[] = {
    {"id",
     nullptr,
     nullptr,
     nullptr,
     {nullptr},
     __builtin_offsetof(Place, id),
     Kind::kInteger,
     FieldRow::kRequired},
    {"street",
     nullptr,
     nullptr,
     nullptr,
     {nullptr},
     __builtin_offsetof(Place, street),
     Kind::kString,
     0},
};
inline constexpr ObjectTable kPlace{"Place", {kPlaceFields, 2}, sizeof(Place), false};

// target: a name, a Place, or a list of integers.
inline constexpr Limits kShortName{.has = Limits::kMaxSize, .max_size = 5};
inline constexpr TypeRow kInteger{Kind::kInteger};
inline constexpr TypeRow kName{Kind::kString, false, {nullptr}, &kShortName};
inline constexpr TypeRow kPlaceType{Kind::kObject, false, {.object = &kPlace}};
inline constexpr TypeRow kIntegers{Kind::kList, false, {.element = &kInteger}};
inline constexpr const TypeRow* kTargets[] = {&kName, &kPlaceType, &kIntegers};
inline constexpr Alternatives kTarget{true, {kTargets, 3}};

inline constexpr TypeRow kString{Kind::kString};
inline constexpr TypeRow kPersonType{Kind::kObject, false, {.object = &kPerson}};

inline constexpr Limits kTitleLimits{
    .has = Limits::kMinSize | Limits::kMaxSize, .min_size = 1, .max_size = 20};
inline constexpr Limits kLabelLimits{.has = Limits::kMaxSize | Limits::kUnique, .max_size = 3};
inline constexpr Limits kNumberLimits{
    .has = Limits::kMinimum | Limits::kMaximum, .minimum = 1, .maximum = 100};
inline constexpr Limits kWeightLimits{
    .has = Limits::kExclusiveMinimum | Limits::kExclusiveMaximum | Limits::kMultipleOf,
    .minimum = 0,
    .maximum = 10,
    .multiple_of = 0.5};
inline constexpr Limits kDueLimits{.format = "date-time"};
inline constexpr Limits kKeyLimits{.pattern = "^[A-Z]+$"};
inline constexpr Limits kKindLimits{.const_json = "\"issue\""};
inline constexpr Limits kCountLimits{.has = Limits::kMinSize, .min_size = 1};

struct Issue {
  String title;
  Field<String> parent;
  Field<String> body;
  Field<Priority> priority;
  Field<List<String>> labels;
  Field<List<Person>> watchers;
  Field<Person> owner;
  Field<long long> number;
  Field<double> weight;
  Field<bool> draft;
  Field<List<Entry<long long>>> counts;
  Field<Json> extra;
  Field<Json> target;
  Field<String> due;
  Field<String> key;
  Field<String> token;
  Field<String> kind;
  Issue() = default;
};

#define PIE_AT(member) __builtin_offsetof(Issue, member)
inline constexpr FieldRow kIssueFields[] = {
    {"title",
     "Short summary",
     nullptr,
     &kTitleLimits,
     {nullptr},
     PIE_AT(title),
     Kind::kString,
     FieldRow::kRequired},
    {"parent",
     nullptr,
     nullptr,
     nullptr,
     {nullptr},
     PIE_AT(parent),
     Kind::kString,
     FieldRow::kRequired | FieldRow::kNullable},
    {"body",
     nullptr,
     nullptr,
     nullptr,
     {nullptr},
     PIE_AT(body),
     Kind::kString,
     FieldRow::kNullable},
    {"priority",
     nullptr,
     "\"low\"",
     nullptr,
     {.names = &kPriority},
     PIE_AT(priority),
     Kind::kEnum,
     0},
    {"labels",
     nullptr,
     nullptr,
     &kLabelLimits,
     {.element = &kString},
     PIE_AT(labels),
     Kind::kList,
     0},
    {"watchers",
     nullptr,
     nullptr,
     nullptr,
     {.element = &kPersonType},
     PIE_AT(watchers),
     Kind::kList,
     0},
    {"owner", nullptr, nullptr, nullptr, {.object = &kPerson}, PIE_AT(owner), Kind::kObject, 0},
    {"number", nullptr, nullptr, &kNumberLimits, {nullptr}, PIE_AT(number), Kind::kInteger, 0},
    {"weight", nullptr, nullptr, &kWeightLimits, {nullptr}, PIE_AT(weight), Kind::kNumber, 0},
    {"draft", nullptr, "false", nullptr, {nullptr}, PIE_AT(draft), Kind::kBoolean, 0},
    {"counts",
     nullptr,
     nullptr,
     &kCountLimits,
     {.element = &kInteger},
     PIE_AT(counts),
     Kind::kMap,
     0},
    {"extra", nullptr, nullptr, nullptr, {nullptr}, PIE_AT(extra), Kind::kJson, 0},
    {"target",
     nullptr,
     nullptr,
     nullptr,
     {.alternatives = &kTarget},
     PIE_AT(target),
     Kind::kJson,
     0},
    {"due", nullptr, nullptr, &kDueLimits, {nullptr}, PIE_AT(due), Kind::kString, 0},
    {"key", nullptr, nullptr, &kKeyLimits, {nullptr}, PIE_AT(key), Kind::kString, 0},
    {"token",
     nullptr,
     nullptr,
     &kShortName,
     {nullptr},
     PIE_AT(token),
     Kind::kString,
     FieldRow::kSecret},
    {"kind", nullptr, nullptr, &kKindLimits, {nullptr}, PIE_AT(kind), Kind::kString, 0},
};
#undef PIE_AT
inline constexpr ObjectTable kIssue{"Issue", {kIssueFields, 17}, sizeof(Issue), false};

}  // namespace pie::fixture
