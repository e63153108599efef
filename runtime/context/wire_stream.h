// WireStream over TCP, with TLS on top: blocking, with a deadline.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

#include "pie/services/wire.h"

namespace pie {

struct WireEndpoint {
  WireAddress address;
  std::string host;  // whose certificate is expected
  std::string tls;   // as in WireThread::Connect()
  std::string ca_file;
  std::chrono::steady_clock::time_point deadline;

  WireEndpoint() = default;
};

// For a thread that may block.
Result<std::unique_ptr<WireStream>> OpenWireStream(WireEndpoint endpoint);

}  // namespace pie
