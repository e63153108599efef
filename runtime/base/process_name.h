// Names of processes that tell whether a process is still there, for those who share a database.
#pragma once

#include <string>
#include <string_view>

namespace pie {

// "<boot>/<pid namespace>/<pid>/<start>" of this process, unlike that of any other, at any time, on
// any machine. Empty where the system does not tell.
std::string ProcessName();
// Whether the process certainly is no more: it ran here, since the last boot, where we can see it.
// Of those elsewhere nothing is known.
bool HasEnded(std::string_view name);

}  // namespace pie
