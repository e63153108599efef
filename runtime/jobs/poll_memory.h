// What is remembered of the lists that polls look at.
#pragma once

#include <string>
#include <vector>

#include "db/pool.h"
#include "jobs/poll_items.h"

namespace pie {

// Remembered of each list besides the items of its newest page.
constexpr int kMaxPollMemory = 1'000;

// Takes the items of a page into the memory of a list; gives the places of those that are news, as
// the list has them. Whoever else does so at the same time waits for the end of this transaction.
// The first page of a list is no news. `began_ms`: when it was asked for.
Result<std::vector<size_t>> RememberPage(Transaction& transaction, const std::string& poll,
                                         const std::string& list, const PollPage& page,
                                         bool newest_first, long long began_ms);

// A check that failed; nothing is learnt from it.
Result<Unit> NoteTry(Transaction& transaction, const std::string& poll, const std::string& list,
                     long long began_ms);

// Forgets the lists that are no longer looked at.
Result<Unit> KeepLists(Transaction& transaction, const std::string& poll,
                       const std::vector<std::string>& lists);

}  // namespace pie
