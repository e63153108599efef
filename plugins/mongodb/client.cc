#include "client.h"

#include <arpa/inet.h>
#include <mongoc/mongoc.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace pie::mongodb {
namespace {

constexpr int kConnectMs = 10'000;

template <class T, auto kFree>
struct Freed {
  void operator()(T* object) const { kFree(object); }
};
using Uri = std::unique_ptr<mongoc_uri_t, Freed<mongoc_uri_t, mongoc_uri_destroy>>;
using Client = std::unique_ptr<mongoc_client_t, Freed<mongoc_client_t, mongoc_client_destroy>>;

struct Document {
  bson_t* bson;
  explicit Document(bson_t* bson) : bson(bson) {}
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;
  ~Document() { bson_destroy(bson); }
};

// Made on the first call only: an executor that is not used for MongoDB does not pay for it.
void StartDriver() {
  static std::once_flag once;
  std::call_once(once, [] {
    mongoc_log_set_handler(nullptr, nullptr);  // It would write to our standard error.
    mongoc_init();
  });
}

// Connects the driver: to addresses that were checked, whatever hosts the server names.
class Dialer {
 public:
  explicit Dialer(WireThread& thread)
      : thread_(thread),
        named_(thread.connection()["host"].AsString()),
        tls_(thread.connection()["tls"].AsString("verify-full")) {}

  // Never null: libmongoc 1.23 waits for itself for ever when the attempt to reach a host fails at
  // once that another server has named. So it gets a stream on which nothing can be sent.
  static mongoc_stream_t* Dial(const mongoc_uri_t*, const mongoc_host_list_t* host, void* self,
                               bson_error_t*) {
    auto* dialer = static_cast<Dialer*>(self);
    Result<mongoc_stream_t*> stream = dialer->Connect(*host);
    if (stream) return *stream;
    dialer->refused_ = true;
    dialer->refusal_ = stream.error();
    return mongoc_stream_socket_new(mongoc_socket_new(AF_INET, SOCK_STREAM, 0));
  }

  // Why the last attempt to reach a server failed.
  bool has_refused() const { return refused_; }
  const Error& refusal() const { return refusal_; }

 private:
  Error Unreachable(const mongoc_host_list_t& host, const std::string& why) const {
    return Error(ErrorCode::kUnavailable, std::string("'") + host.host_and_port +
                                              "' cannot be reached with TLS '" + std::string(tls_) +
                                              "': " + why);
  }

  Result<mongoc_stream_t*> Connect(const mongoc_host_list_t& host) {
    bool named = std::string(named_) == host.host;
    Result<WireAddress> address =
        named ? thread_.Resolve(host.host, host.port) : thread_.ResolveMember(host.host, host.port);
    if (!address) return address.error();
    mongoc_socket_t* socket = ConnectSocket(*address);
    if (!socket) return Unreachable(host, "no server answers; check host, port and firewalls");
    mongoc_stream_t* stream = mongoc_stream_socket_new(socket);
    if (tls_ == "disable") return stream;
    return StartTls(stream, host);
  }

  mongoc_socket_t* ConnectSocket(const WireAddress& address) {
    std::string ip(address.ip);
    sockaddr_in v4{};
    sockaddr_in6 v6{};
    bool is_v4 = inet_pton(AF_INET, ip.c_str(), &v4.sin_addr) == 1;
    if (!is_v4 && inet_pton(AF_INET6, ip.c_str(), &v6.sin6_addr) != 1) return nullptr;
    v4.sin_family = AF_INET;
    v6.sin6_family = AF_INET6;
    v4.sin_port = v6.sin6_port = htons(static_cast<uint16_t>(address.port));
    mongoc_socket_t* socket = mongoc_socket_new(is_v4 ? AF_INET : AF_INET6, SOCK_STREAM, 0);
    if (!socket) return nullptr;
    auto* to = is_v4 ? reinterpret_cast<sockaddr*>(&v4) : reinterpret_cast<sockaddr*>(&v6);
    mongoc_socklen_t size = is_v4 ? sizeof v4 : sizeof v6;
    int64_t until = bson_get_monotonic_time() + Patience() * 1000;
    if (mongoc_socket_connect(socket, to, size, until) == 0) return socket;
    mongoc_socket_destroy(socket);
    return nullptr;
  }

  Result<mongoc_stream_t*> StartTls(mongoc_stream_t* base, const mongoc_host_list_t& host) {
    bool verify = tls_ != "require";
    mongoc_ssl_opt_t options = *mongoc_ssl_opt_get_default();
    options.ca_file = verify ? thread_.ca_file() : nullptr;
    options.weak_cert_validation = !verify;
    options.allow_invalid_hostname = !verify;
    mongoc_stream_t* stream = mongoc_stream_tls_new_with_hostname(base, host.host, &options, 1);
    if (!stream) {
      mongoc_stream_destroy(base);
      return Unreachable(host, "TLS could not be initialized");
    }
    bson_error_t error{};
    if (mongoc_stream_tls_handshake_block(stream, host.host, Patience(), &error)) return stream;
    mongoc_stream_destroy(stream);
    return Unreachable(host, std::string(error.message) +
                                 "; 'verify-full' needs a certificate that is valid for this name, "
                                 "'require' takes any");
  }

  int32_t Patience() const {
    return static_cast<int32_t>(std::clamp<long long>(thread_.RemainingMs(), 1, kConnectMs));
  }

  WireThread& thread_;
  const String named_, tls_;
  bool refused_ = false;
  Error refusal_;
};

Uri MakeUri(const Json& fields, long long remaining_ms) {
  std::string host(fields["host"].AsString());
  String reach = fields["reach"].AsString("server");
  int port = std::atoi(std::string(fields["port"].AsString()).c_str());
  bool srv = reach == "srv";
  // Nothing but a host: no other one, no user, no options.
  auto odd = [](unsigned char c) {
    return !std::isalnum(c) && c != '.' && c != '-' && c != '_' && c != ':';
  };
  if (std::any_of(host.begin(), host.end(), odd)) return nullptr;
  if (host.find(':') != host.npos) host = "[" + host + "]";
  std::string place =
      srv ? "mongodb+srv://" + host + "/" : "mongodb://" + host + ":" + std::to_string(port) + "/";
  Uri uri(mongoc_uri_new(place.c_str()));
  if (!uri) return uri;
  int32_t patience = static_cast<int32_t>(std::clamp<long long>(remaining_ms, 1, kConnectMs));
  int32_t all = static_cast<int32_t>(std::clamp<long long>(remaining_ms, 1, 60'000));
  mongoc_uri_set_option_as_int32(uri.get(), MONGOC_URI_CONNECTTIMEOUTMS, patience);
  mongoc_uri_set_option_as_int32(uri.get(), MONGOC_URI_SERVERSELECTIONTIMEOUTMS, patience);
  mongoc_uri_set_option_as_int32(uri.get(), MONGOC_URI_SOCKETTIMEOUTMS, all);
  mongoc_uri_set_appname(uri.get(), "pie");
  if (reach == "server") {
    mongoc_uri_set_option_as_bool(uri.get(), MONGOC_URI_DIRECTCONNECTION, true);
  }
  std::string set(fields["replica_set"].AsString());
  if (!set.empty()) mongoc_uri_set_option_as_utf8(uri.get(), MONGOC_URI_REPLICASET, set.c_str());
  std::string user(fields["user"].AsString());
  if (user.empty()) return uri;
  mongoc_uri_set_username(uri.get(), user.c_str());
  mongoc_uri_set_password(uri.get(), std::string(fields["password"].AsString()).c_str());
  mongoc_uri_set_auth_source(uri.get(),
                             std::string(fields["auth_database"].AsString("admin")).c_str());
  return uri;
}

Error Failure(const Dialer& dialer, const bson_error_t& error) {
  bool unreached =
      error.domain == MONGOC_ERROR_SERVER_SELECTION || error.domain == MONGOC_ERROR_STREAM;
  if (unreached && dialer.has_refused()) return dialer.refusal();
  std::string words = error.message;
  if ((error.domain == MONGOC_ERROR_CLIENT && error.code == MONGOC_ERROR_CLIENT_AUTHENTICATE) ||
      error.domain == MONGOC_ERROR_SCRAM || error.domain == MONGOC_ERROR_SASL) {
    return Error(ErrorCode::kNotConnected,
                 "MongoDB refuses the sign-in: " + words +
                     "; correct user, password and auth_database with `pie connect mongodb`");
  }
  if (unreached) {
    return Error(ErrorCode::kUnavailable,
                 "MongoDB cannot be reached: " + words + "; check host, port and TLS");
  }
  switch (error.code) {
    case 13:
      return Error(ErrorCode::kPermissionDenied, "MongoDB: " + words);
    case 50:
      return Error(ErrorCode::kTimeout, "the command took too long and was stopped");
    case 11000:
      return Error(ErrorCode::kConflict, "MongoDB: " + words);
    default:
      return Error(ErrorCode::kInvalidArgument, "MongoDB: " + words);
  }
}

Result<Json> FromBson(const bson_t& document) {
  std::unique_ptr<char, Freed<void, bson_free>> text(
      bson_as_relaxed_extended_json(&document, nullptr));
  if (!text) return Error(ErrorCode::kUpstream, "the server's reply is no correct BSON");
  return Json::Parse(text.get());
}

}  // namespace

Result<Json> RunCommand(WireThread& thread, const Json& request) {
  StartDriver();
  bool writes = request.Has("write");
  String text = request[writes ? "write" : "read"].Dump();
  bson_error_t error{};
  Document command(bson_new_from_json(reinterpret_cast<const uint8_t*>(text.data()),
                                      static_cast<ssize_t>(text.size()), &error));
  if (!command.bson) {
    return Error(ErrorCode::kInvalidArgument,
                 "the documents are no extended JSON: " + std::string(error.message));
  }
  const Json& fields = thread.connection();
  Uri uri = MakeUri(fields, thread.RemainingMs());
  if (!uri) return Error(ErrorCode::kInvalidArgument, "the host of the connection is none");
  Client client(mongoc_client_new_from_uri_with_error(uri.get(), &error));
  Dialer dialer(thread);
  if (!client) return Failure(dialer, error);
  mongoc_client_set_error_api(client.get(), MONGOC_ERROR_API_VERSION_2);
  mongoc_client_set_stream_initiator(client.get(), Dialer::Dial, &dialer);
  std::string database(fields["database"].AsString());
  bson_t reply;
  bool done =
      writes ? mongoc_client_write_command_with_opts(client.get(), database.c_str(), command.bson,
                                                     nullptr, &reply, &error)
             : mongoc_client_read_command_with_opts(client.get(), database.c_str(), command.bson,
                                                    nullptr, nullptr, &reply, &error);
  Result<Json> result = done ? FromBson(reply) : Result<Json>(Failure(dialer, error));
  bson_destroy(&reply);
  return result;
}

}  // namespace pie::mongodb
