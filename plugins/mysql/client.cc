#include "client.h"

#include <mysql.h>
#include <mysql/plugin_auth.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstdarg>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "cells.h"

namespace pie::mysql {
namespace {

constexpr size_t kMaxBytes = 5 << 20;
constexpr unsigned long kMaxPacket = 16 << 20;  // longer rows end the connection
// Methods that do not show the password itself to the server, or only inside of TLS.
constexpr const char* kSignIns =
    "pie_name,mysql_native_password,caching_sha2_password,sha256_password,client_ed25519";

// As in mysql/client_plugin.h, which includes what its package does not bring.
struct SignInPlugin {
  int type = 2;
  unsigned interface_version = 0x0100;
  const char *name = "pie_name", *author = "", *description = "";
  unsigned version[3] = {1, 0, 0};
  const char* license = "";
  void* api = nullptr;
  int (*start)(char*, size_t, int, va_list) = nullptr;
  int (*end)() = nullptr;
  int (*options)(const char*, const void*) = nullptr;
  int (*authenticate)(MYSQL_PLUGIN_VIO*, MYSQL*) = nullptr;
};

// The name for which the certificate of the connection that this thread makes must be valid.
thread_local char* certificate_name = nullptr;

// The library compares the certificate with the host that it connects to, which is an address here:
// the one that was checked. A plugin for sign-ins gets its turn just before; the first packet that
// it sends starts TLS, and the name stands in the address's place meanwhile. The packet is empty,
// so that the server goes on with the method of the account.
int SendUnderName(MYSQL_PLUGIN_VIO* io, MYSQL* mysql) {
  char* address = std::exchange(mysql->host, certificate_name);
  int failed = io->write_packet(io, reinterpret_cast<const unsigned char*>(""), 0);
  mysql->host = address;
  return failed ? CR_ERROR : CR_OK;
}

void StartLibrary() {
  static std::once_flag once;
  std::call_once(once, [] {
    mysql_library_init(0, nullptr, nullptr);
    static SignInPlugin plugin;
    plugin.authenticate = SendUnderName;
    MYSQL* any = mysql_init(nullptr);
    mysql_client_register_plugin(any, reinterpret_cast<st_mysql_client_plugin*>(&plugin));
    mysql_close(any);
  });
}

struct Target {
  std::string host, user, password, database, tls;
  WireAddress address;
};

class Connection {
 public:
  Connection(WireThread& thread, Target target) : thread_(thread), target_(std::move(target)) {
    StartLibrary();
    mysql_ = mysql_init(nullptr);
  }
  ~Connection() {
    if (mysql_) mysql_close(mysql_);
  }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  Result<Unit> Open() {
    SetOptions();
    if (Connect()) return Unit();
    unsigned number = mysql_errno(mysql_);
    std::string place = "'" + target_.host + ":" + std::to_string(target_.address.port) + "'";
    if (number == 1045 || number == 1698 || number == 1044 || number == 1049) {
      return Error(ErrorCode::kNotConnected,
                   place + ": " + mysql_error(mysql_) +
                       "; correct user, password and database with `pie connect mysql`");
    }
    if (thread_.RemainingMs() <= 0) {
      return Error(ErrorCode::kTimeout, place + " did not answer in time");
    }
    return Error(ErrorCode::kUnavailable,
                 place + " cannot be reached with TLS '" + target_.tls +
                     "': " + mysql_error(mysql_) +
                     "; check host, port and TLS: 'verify-full' needs a certificate that is valid "
                     "for this name, 'require' takes any");
  }

  Result<Unit> Run(const std::string& sql) {
    if (mysql_real_query(mysql_, sql.data(), sql.size()) == 0) return Unit();
    return Failure(mysql_errno(mysql_), mysql_error(mysql_));
  }

  // MariaDB counts in seconds and stops any statement, MySQL in milliseconds and only SELECT; the
  // library stops waiting ten seconds later.
  Result<Unit> SetTimeout(long long seconds) {
    std::string version = mysql_get_server_info(mysql_);
    bool mariadb = version.find("MariaDB") != version.npos || mariadb_connection(mysql_);
    return Run(mariadb ? "SET SESSION max_statement_time = " + std::to_string(seconds)
                       : "SET SESSION max_execution_time = " + std::to_string(seconds * 1000));
  }

  Error Failure(unsigned number, const std::string& words) const {
    if (number == 1969 || number == 3024 || number == 1317 || thread_.RemainingMs() <= 0) {
      return Error(ErrorCode::kTimeout, "the statement took too long and was stopped");
    }
    if (number == 1792) {
      return Error(ErrorCode::kInvalidArgument,
                   "a query cannot change anything; use execute for this statement");
    }
    if (number == 1142 || number == 1143 || number == 1227 || number == 1370 || number == 1044) {
      return Error(ErrorCode::kPermissionDenied, "MySQL: " + words);
    }
    if (number == 2006 || number == 2013) {
      return Error(ErrorCode::kUnavailable, "the connection to the server was lost");
    }
    return Error(ErrorCode::kInvalidArgument, "MySQL: " + words);
  }

  // What goes wrong while rows come is told of the connection, not of the statement.
  Error Failure(MYSQL_STMT* statement) const {
    if (!mysql_stmt_errno(statement)) return Failure(mysql_errno(mysql_), mysql_error(mysql_));
    return Failure(mysql_stmt_errno(statement), mysql_stmt_error(statement));
  }

  // So that closing does not wait for what is still to come.
  void HangUp() { shutdown(mysql_get_socket(mysql_), SHUT_RDWR); }
  MYSQL* handle() { return mysql_; }

 private:
  void SetOptions() {
    unsigned seconds = static_cast<unsigned>(std::max(1LL, thread_.RemainingMs() / 1000 + 1));
    unsigned protocol = MYSQL_PROTOCOL_TCP, local_files = 0;
    my_bool on = 1, verify = target_.tls == "verify-full";
    unsigned long packet = kMaxPacket;
    mysql_options(mysql_, MYSQL_OPT_CONNECT_TIMEOUT, &seconds);
    mysql_options(mysql_, MYSQL_OPT_READ_TIMEOUT, &seconds);
    mysql_options(mysql_, MYSQL_OPT_WRITE_TIMEOUT, &seconds);
    mysql_options(mysql_, MYSQL_OPT_PROTOCOL, &protocol);
    mysql_options(mysql_, MYSQL_OPT_LOCAL_INFILE, &local_files);  // A server could ask for ours.
    mysql_options(mysql_, MYSQL_OPT_MAX_ALLOWED_PACKET, &packet);
    mysql_options(mysql_, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    mysql_options(mysql_, MARIADB_OPT_RESTRICTED_AUTH, kSignIns);
    mysql_options(mysql_, MYSQL_DEFAULT_AUTH, "pie_name");
    if (target_.tls == "disable") return;
    mysql_options(mysql_, MYSQL_OPT_SSL_ENFORCE, &on);
    mysql_options(mysql_, MYSQL_OPT_SSL_CA, thread_.ca_file());
    mysql_options(mysql_, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &verify);
  }

  bool Connect() {
    certificate_name = target_.host.data();
    MYSQL* connected = mysql_real_connect(
        mysql_, std::string(target_.address.ip).c_str(), target_.user.c_str(),
        target_.password.c_str(), target_.database.empty() ? nullptr : target_.database.c_str(),
        target_.address.port, nullptr, 0);
    certificate_name = nullptr;
    return connected != nullptr;
  }

  WireThread& thread_;
  Target target_;
  MYSQL* mysql_ = nullptr;
};

using Statement = std::unique_ptr<MYSQL_STMT, my_bool (*)(MYSQL_STMT*)>;

// Reads the rows of one result as they come, within the limits.
Result<Json> ReadRows(Connection& connection, MYSQL_STMT* statement, long long max_rows) {
  Json reply = Json::Object();
  std::unique_ptr<MYSQL_RES, void (*)(MYSQL_RES*)> header(mysql_stmt_result_metadata(statement),
                                                          mysql_free_result);
  Json columns = Json::Array();
  Json rows = Json::Array();
  bool truncated = false;
  if (header) {
    Cells cells(statement, mysql_fetch_fields(header.get()), mysql_num_fields(header.get()));
    for (const std::string& name : cells.names()) columns.Push(name);
    size_t bytes = 0;
    for (;;) {
      int outcome = mysql_stmt_fetch(statement);
      if (outcome == MYSQL_NO_DATA) break;
      if (outcome == 1) return connection.Failure(statement);
      if (static_cast<long long>(rows.size()) >= max_rows || bytes > kMaxBytes) {
        truncated = true;
        break;
      }
      rows.Push(cells.Row(&bytes));
    }
  }
  reply.Set("columns", std::move(columns)).Set("rows", std::move(rows));
  return reply.Set("truncated", truncated);
}

Result<Json> RunPrepared(Connection& connection, const std::string& sql, const Json& request) {
  Statement statement(mysql_stmt_init(connection.handle()), mysql_stmt_close);
  auto failure = [&] { return connection.Failure(statement.get()); };
  if (mysql_stmt_prepare(statement.get(), sql.data(), sql.size()) != 0) return failure();
  const Json params = request["params"];
  if (mysql_stmt_param_count(statement.get()) != params.size()) {
    return Error(ErrorCode::kInvalidArgument,
                 "params: expected " + std::to_string(mysql_stmt_param_count(statement.get())) +
                     " values, one for each ?, found " + std::to_string(params.size()));
  }
  Values values(params);
  if (params.size() && mysql_stmt_bind_param(statement.get(), values.binds()) != 0)
    return failure();
  if (mysql_stmt_execute(statement.get()) != 0) return failure();
  unsigned long long affected = mysql_stmt_affected_rows(statement.get());
  Result<Json> reply = ReadRows(connection, statement.get(), request["max_rows"].AsInt());
  if (!reply) return reply;
  unsigned long long id = mysql_stmt_insert_id(statement.get());
  reply->Set("affected_rows", affected == ~0ULL ? 0 : static_cast<long long>(affected));
  reply->Set("insert_id", id ? Json(static_cast<long long>(id)) : Json());
  if ((*reply)["truncated"].AsBool()) connection.HangUp();
  return reply;
}

// What holds for every statement that follows, whatever the text says.
Result<Unit> Prepare(Connection& connection, const Json& request, bool read_only) {
  if (Result<Unit> set = connection.SetTimeout(request["timeout_seconds"].AsInt(20)); !set) {
    return set;
  }
  if (!read_only) return Unit();
  std::string limit = std::to_string(request["max_rows"].AsInt() + 1);
  for (const std::string& sql :
       {"SET SESSION sql_select_limit = " + limit, std::string("SET SESSION TRANSACTION READ ONLY"),
        std::string("START TRANSACTION READ ONLY")}) {
    if (Result<Unit> done = connection.Run(sql); !done) return done;
  }
  return Unit();
}

}  // namespace

Result<Json> RunStatement(WireThread& thread, const Json& request) {
  const Json& fields = thread.connection();
  Target target;
  target.host = std::string(fields["host"].AsString());
  target.user = std::string(fields["user"].AsString());
  target.password = std::string(fields["password"].AsString());
  target.database = std::string(fields["database"].AsString());
  target.tls = std::string(fields["tls"].AsString("verify-full"));
  int port = std::atoi(std::string(fields["port"].AsString()).c_str());
  Result<WireAddress> address = thread.Resolve(target.host, static_cast<unsigned>(port));
  if (!address) return address.error();
  target.address = std::move(*address);
  Connection connection(thread, std::move(target));
  if (Result<Unit> open = connection.Open(); !open) return open.error();
  bool read_only = request.Has("query");
  if (Result<Unit> ready = Prepare(connection, request, read_only); !ready) return ready.error();
  std::string sql(request[read_only ? "query" : "execute"].AsString());
  return RunPrepared(connection, sql, request);
}

}  // namespace pie::mysql
