// RunRecorder: writes one execution to the run log and the counters, also when it is cancelled.
#pragma once

#include "engine/execution.h"

namespace pie {

class RunRecorder {
 public:
  // `action` and `arguments` must outlive it.
  RunRecorder(Execution& execution, std::string_view action, const ObjectTable* params,
              std::string_view arguments);
  RunRecorder(const RunRecorder&) = delete;
  ~RunRecorder();  // what did not finish was cancelled

  void Finish(const Result<Unit>& status, std::string_view outcome);

 private:
  void Write(const char* status, std::string_view error, std::string_view outcome, size_t code);

  Execution& execution_;
  std::string_view action_;
  const ObjectTable* params_;
  std::string_view arguments_;
  bool finished_ = false;
};

}  // namespace pie
