#include "executor/sink.h"

#include <cstdio>

#include "base/json_access.h"
#include "surface/mcp/peer.h"

namespace pie {
namespace {

// One line per event, without control characters that could move the cursor.
void Print(const std::string& line) {
  std::string plain;
  for (unsigned char c : line) plain += c < 0x20 || c == 0x7f ? ' ' : static_cast<char>(c);
  std::fprintf(stderr, "%s\n", plain.c_str());
}

}  // namespace

Task<void> TerminalSink::Progress(double progress, double total, String message) {
  char numbers[64];
  if (total > 0) {
    std::snprintf(numbers, sizeof numbers, "[%g/%g] ", progress, total);
  } else {
    std::snprintf(numbers, sizeof numbers, "[%g] ", progress);
  }
  Print(numbers + std::string(message));
  co_return;
}

Task<void> TerminalSink::Log(LogLevel level, Json message) {
  std::string text =
      message.is_string() ? std::string(message.AsString()) : JsonAccess::Dump(message);
  Print(std::string(mcp::SeverityName(level)) + ": " + text);
  co_return;
}

Task<void> TerminalSink::StreamEvent(String type, Json data) {
  Print(std::string(type) + ": " + JsonAccess::Dump(data));
  co_return;
}

}  // namespace pie
