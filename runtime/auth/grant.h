// Grant: what a token endpoint gave.
#pragma once

#include <string>

#include "pie/json.h"
#include "vault/secret.h"

namespace pie {

struct Grant {
  Secret access;
  Secret refresh;              // empty: a renewal keeps the one it used
  long long lifetime_s = 0;    // 0: it does not say
  bool has_scopes = false;     // the reply says which scopes were granted
  std::string scopes;          // separated by spaces
  std::string missing_scopes;  // asked for and not granted, likewise
  Json reply;                  // all of it, for the fields that a manifest takes from it

  Grant() = default;
};

}  // namespace pie
