// Work on independent things on all cores.
#pragma once

#include <cstddef>
#include <functional>

namespace pie::gen {

// Calls `work(0)` ... `work(count - 1)`, in any order and at the same time, and waits for all. What
// they write must be theirs alone: results go to a slot of their own, so that order never shows.
void ForEachIndex(size_t count, const std::function<void(size_t)>& work);

}  // namespace pie::gen
