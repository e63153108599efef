// TLS for client connections: OpenSSL on a Socket, with verification that cannot be switched off.
#pragma once

#include <memory>
#include <string>

#include "net/socket.h"

struct ssl_ctx_st;
struct ssl_st;

namespace pie {

// The trusted roots: those of the system and, if given, those in a PEM file.
class TlsContext {
 public:
  static Result<std::shared_ptr<TlsContext>> Create(const std::string& extra_ca_file);
  ~TlsContext();
  TlsContext(const TlsContext&) = delete;
  TlsContext& operator=(const TlsContext&) = delete;

 private:
  friend class TlsSession;
  TlsContext() = default;
  ssl_ctx_st* context_ = nullptr;
};

// One connection's TLS. TLS 1.2 or newer; the certificate must be valid for `host`, a name or an IP
// address. The socket must outlive it.
class TlsSession {
 public:
  TlsSession(const TlsContext& context, Socket& socket, const std::string& host);
  ~TlsSession();  // says goodbye to the peer if that is possible without waiting
  TlsSession(const TlsSession&) = delete;
  TlsSession& operator=(const TlsSession&) = delete;

  IoResult Handshake();
  // A stream that ends without TLS's own end mark is a failure, not an end: it may be cut off.
  IoResult Read(char* data, size_t size);
  IoResult Write(const char* data, size_t size);
  // Whether bytes of the peer are here that Read() has not given out.
  bool HasPending() const;
  // Why the handshake failed, in words.
  std::string HandshakeFailure() const;

 private:
  IoResult Outcome(int result);

  ssl_st* session_ = nullptr;
  bool broken_ = false;
};

}  // namespace pie
