// What all parts of the Context API have in common.
//
// Each is made on first use for one execution, counts against its budget and ends with it. The
// classes of this folder are also what an executor without the part offers: every method then fails
// with kUnavailable in words that say what to configure.
#pragma once

#include "pie/http.h"
#include "pie/json.h"
#include "pie/task.h"

namespace pie {

class Service {
 public:
  Service() = default;
  Service(const Service&) = delete;
  Service& operator=(const Service&) = delete;
  virtual ~Service() = default;
};

}  // namespace pie
