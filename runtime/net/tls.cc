#include "net/tls.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <climits>

namespace pie {
namespace {

// OpenSSL reads and writes through the Socket, which knows what would block and never raises
// SIGPIPE.
int BioWrite(BIO* bio, const char* data, int size) {
  auto* socket = static_cast<Socket*>(BIO_get_data(bio));
  BIO_clear_retry_flags(bio);
  iovec piece{const_cast<char*>(data), static_cast<size_t>(size)};
  IoResult result = socket->Write(&piece, 1);
  if (result.kind == IoResult::kWouldBlock) BIO_set_retry_write(bio);
  return result.kind == IoResult::kDone ? static_cast<int>(result.bytes) : -1;
}

int BioRead(BIO* bio, char* data, int size) {
  auto* socket = static_cast<Socket*>(BIO_get_data(bio));
  BIO_clear_retry_flags(bio);
  IoResult result = socket->Read(data, static_cast<size_t>(size));
  if (result.kind == IoResult::kWouldBlock) BIO_set_retry_read(bio);
  if (result.kind == IoResult::kEnd) BIO_set_flags(bio, BIO_FLAGS_IN_EOF);
  if (result.kind == IoResult::kDone) return static_cast<int>(result.bytes);
  return result.kind == IoResult::kEnd ? 0 : -1;
}

long BioControl(BIO* bio, int command, long, void*) {
  if (command == BIO_CTRL_EOF) return BIO_test_flags(bio, BIO_FLAGS_IN_EOF) != 0;
  return command == BIO_CTRL_FLUSH;
}

BIO_METHOD* SocketBioMethod() {
  static BIO_METHOD* method = [] {
    BIO_METHOD* made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "pie socket");
    BIO_meth_set_write(made, BioWrite);
    BIO_meth_set_read(made, BioRead);
    BIO_meth_set_ctrl(made, BioControl);
    return made;
  }();
  return method;
}

}  // namespace

Result<std::shared_ptr<TlsContext>> TlsContext::Create(const std::string& extra_ca_file) {
  std::shared_ptr<TlsContext> made(new TlsContext());
  SSL_CTX* context = made->context_ = SSL_CTX_new(TLS_client_method());
  if (!context) return Error(ErrorCode::kInternal, "TLS could not be initialized");
  SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
  SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                                SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_read_ahead(context, 1);  // one system call for several records
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_default_verify_paths(context);
  if (!extra_ca_file.empty() &&
      SSL_CTX_load_verify_locations(context, extra_ca_file.c_str(), nullptr) != 1) {
    ERR_clear_error();
    return Error(ErrorCode::kInternal,
                 "the file of extra certificate authorities cannot be read: " + extra_ca_file);
  }
  return made;
}

TlsContext::~TlsContext() { SSL_CTX_free(context_); }

TlsSession::TlsSession(const TlsContext& context, Socket& socket, const std::string& host)
    : session_(SSL_new(context.context_)) {
  BIO* bio = BIO_new(SocketBioMethod());
  BIO_set_data(bio, &socket);
  BIO_set_init(bio, 1);
  SSL_set_bio(session_, bio, bio);
  SSL_set_connect_state(session_);
  X509_VERIFY_PARAM* verify = SSL_get0_param(session_);
  // Names count only where they are meant to be: not in the free text of the subject.
  X509_VERIFY_PARAM_set_hostflags(
      verify, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
  IpAddress address;
  if (IpAddress::Parse(host, address)) {
    X509_VERIFY_PARAM_set1_ip(verify, address.bytes.data(), address.v6 ? 16 : 4);
  } else {
    X509_VERIFY_PARAM_set1_host(verify, host.c_str(), host.size());
    SSL_set_tlsext_host_name(session_, host.c_str());
  }
  static constexpr unsigned char kProtocols[] = "\x08http/1.1";
  SSL_set_alpn_protos(session_, kProtocols, sizeof kProtocols - 1);
}

TlsSession::~TlsSession() {
  if (!broken_ && SSL_is_init_finished(session_)) {
    ERR_clear_error();
    SSL_shutdown(session_);
  }
  SSL_free(session_);
  ERR_clear_error();
}

IoResult TlsSession::Handshake() {
  ERR_clear_error();
  return Outcome(SSL_do_handshake(session_));
}

IoResult TlsSession::Read(char* data, size_t size) {
  ERR_clear_error();
  return Outcome(SSL_read(session_, data, static_cast<int>(std::min<size_t>(size, INT_MAX))));
}

IoResult TlsSession::Write(const char* data, size_t size) {
  ERR_clear_error();
  return Outcome(SSL_write(session_, data, static_cast<int>(std::min<size_t>(size, INT_MAX))));
}

bool TlsSession::HasPending() const { return SSL_has_pending(session_) == 1; }

IoResult TlsSession::Outcome(int result) {
  if (result > 0) return IoResult::Done(static_cast<size_t>(result));
  switch (SSL_get_error(session_, result)) {
    case SSL_ERROR_WANT_READ:
      return IoResult::WouldBlock(Socket::kRead);
    case SSL_ERROR_WANT_WRITE:
      return IoResult::WouldBlock(Socket::kWrite);
    case SSL_ERROR_ZERO_RETURN:
      return IoResult::End();
    default:
      broken_ = true;
      return IoResult::Failed(0);
  }
}

std::string TlsSession::HandshakeFailure() const {
  long verify = SSL_get_verify_result(session_);
  if (verify != X509_V_OK) {
    return std::string("its certificate is not accepted: ") + X509_verify_cert_error_string(verify);
  }
  unsigned long error = ERR_peek_last_error();
  const char* reason = error ? ERR_reason_error_string(error) : nullptr;
  return reason ? std::string("the TLS handshake failed: ") + reason
                : std::string("the connection was closed during the TLS handshake");
}

}  // namespace pie
