// Resolver: names to addresses without blocking the loop.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/loop.h"
#include "net/egress.h"

namespace pie {

struct Resolved {
  std::vector<IpAddress> addresses;
  std::string failure;  // in words, when there are no addresses

  Resolved() = default;
};

// Asks the system's resolver (hosts file, DNS) on a few threads of its own: it has no way to do so
// without blocking. A lookup cannot be stopped; one that nobody waits for any more ends unheard.
class Resolver {
 public:
  explicit Resolver(Loop& loop);
  ~Resolver();
  Resolver(const Resolver&) = delete;
  Resolver& operator=(const Resolver&) = delete;

  std::shared_ptr<Completion<Resolved>> Start(const std::string& host);

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace pie
