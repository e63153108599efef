// VaultWatch: takes up new keys of the vault while the executor runs.
#pragma once

#include "client/house.h"

namespace pie {

// Looks at the key file every 30 s, and at once on SIGHUP; seals stored rows anew with a key that
// was put in front. Runs until it is destroyed.
class VaultWatch {
 public:
  explicit VaultWatch(House& house);
  ~VaultWatch();
  VaultWatch(const VaultWatch&) = delete;
  VaultWatch& operator=(const VaultWatch&) = delete;

 private:
  Task<void> Run();
  Task<void> Rotate();

  House& house_;
  TaskSet tasks_;
};

}  // namespace pie
