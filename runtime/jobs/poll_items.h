// One look at a list: the arguments of its action, and the items in what that gives.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "pie/json.h"
#include "pie/result.h"
#include "pie/table.h"

namespace pie {

constexpr size_t kMaxPollItems = 500;

struct PollItem {
  std::string id;
  std::string version;  // empty: the poll has none
  Json data;

  PollItem() = default;
};

struct PollPage {
  std::vector<PollItem> items;  // the first ones; no id twice
  size_t total = 0;             // with those that have no id, and those beyond kMaxPollItems
  bool more = false;            // the service has further pages

  PollPage() = default;
};

// Times in templates, in milliseconds since 1970.
struct PollTimes {
  long long since = 0;
  long long now = 0;

  PollTimes() = default;
};

// The action's arguments, with the values of `fields` (user fields, and fields of the connection)
// and times filled in. kNotConnected names a field that has no value.
Result<Json> PollArguments(const ConnectorTable& connector, const PollRow& poll, const Json& fields,
                           PollTimes times);

// `result` is what a caller of the action gets. kUpstream when there is no list in it.
Result<PollPage> ReadPollPage(const PollRow& poll, const Json& result);

// Which list is looked at: the same for the same connection, action, arguments and pointers.
std::string PollListName(const ConnectorTable& connector, const PollRow& poll,
                         const std::string& connection, const Json& fields);

}  // namespace pie
