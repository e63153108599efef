// TerminalSink: the caller's end of a call from the command line.
#pragma once

#include "engine/engine.h"

namespace pie {

// Progress and messages go to stderr. Questions are refused.
class TerminalSink : public CallSink {
 public:
  Task<void> Progress(double progress, double total, String message) override;
  Task<void> Log(LogLevel level, Json message) override;
  Task<void> StreamEvent(String type, Json data) override;
};

}  // namespace pie
