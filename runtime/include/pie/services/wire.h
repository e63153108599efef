// context.wire(): services that do not speak HTTP, through clients that block.
//
// A call runs on a thread of its own and must not touch the Context. What it may use is the
// WireThread; what it needs to know comes in `request` and in the connection's fields. Client
// libraries connect to what Resolve() gives, never to a name: the egress policy was applied to that
// very address.
#pragma once

#include "pie/services/service.h"

namespace pie {

struct WireAddress {
  String ip;  // in digits
  unsigned port = 0;
  WireAddress() = default;
};

// Bytes to and from a service. Of one call's thread; closed when the call ends.
class WireStream {
 public:
  WireStream() = default;
  WireStream(const WireStream&) = delete;
  WireStream& operator=(const WireStream&) = delete;
  virtual ~WireStream() = default;
  virtual Result<Unit> Write(const String& bytes) = 0;
  // At least one byte, `size` at most. kUnavailable when the service hangs up.
  virtual Result<Size> Read(char* buffer, Size size) = 0;
};

class WireThread {
 public:
  WireThread() = default;
  WireThread(const WireThread&) = delete;
  WireThread& operator=(const WireThread&) = delete;
  virtual ~WireThread() = default;

  // The connection's fields by name, secret ones among them.
  virtual const Json& connection() const = 0;
  // kEgress when the manifest or the operator does not allow the host or its address.
  virtual Result<WireAddress> Resolve(const String& host, unsigned port) = 0;
  // For a host that the service itself named, such as another member of a cluster: the manifest
  // cannot know it, so only its address is checked.
  virtual Result<WireAddress> ResolveMember(const String& host, unsigned port) = 0;
  // `tls`: verify-full (the certificate is valid for `host`), require (encrypted, whoever answers)
  // or disable. The stream lives as long as the call.
  virtual Result<WireStream*> Connect(const String& host, unsigned port, const String& tls) = 0;
  // When it is used up, whatever still waits must give up.
  virtual long long RemainingMs() const = 0;
  // Of trusted certificate authorities, PEM.
  virtual const char* ca_file() const = 0;
};

// A plain function, so that nothing of the calling coroutine reaches the thread.
using WireWork = Result<Json> (*)(WireThread& thread, const Json& request);

struct WireCall {
  // What is asked for, without secrets. Cases describe it as `call`, and their `reply` is what the
  // work would have given.
  Json request;
  WireWork work = nullptr;
  unsigned timeout_ms = 30000;  // 60 s at most
  WireCall() = default;
};

class Wire : public Service {
 public:
  // One call is one request of the execution's budget. At most 4 of a user run at a time.
  virtual Task<Json> Call(WireCall call);
};

}  // namespace pie
