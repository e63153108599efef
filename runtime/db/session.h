// Session: one blocking connection to PostgreSQL, for the threads of a Pool and for start-up code.
#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "db/sql_rows.h"
#include "pie/result.h"

namespace pie {

struct Notice {
  std::string channel;
  std::string payload;

  Notice() = default;
};

// Where and as whom to connect. `user` and `password` override what the URL says when not empty.
struct DatabaseAddress {
  std::string url;  // postgresql://user@host/db, or libpq's `host=... dbname=...`
  std::string user;
  std::string password;

  DatabaseAddress() = default;
  explicit DatabaseAddress(std::string url) : url(std::move(url)) {}
};

// Where a session is connected to. A host that begins with `/` is the folder of a Unix socket.
struct SessionAddress {
  std::string host;
  int port = 0;
  std::string database;

  SessionAddress() = default;
};

// Not thread safe; every call blocks, so never use it on the loop's thread. Each statement goes
// through the extended protocol: the server refuses more than one command in it.
class Session {
 public:
  // kUnavailable when the server cannot be reached, kPermissionDenied when it refuses the login.
  static Result<std::unique_ptr<Session>> Open(const DatabaseAddress& address,
                                               std::chrono::milliseconds statement_timeout);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  // One statement with parameters. A statement that outlives the timeout is cancelled (kTimeout).
  // Unique violations are kConflict, a lost connection is kUnavailable, most else is kInternal with
  // the server's words in Error::detail only: they may quote values.
  Result<SqlRows> Query(const std::string& sql, const Params& params = {});
  // Several statements separated by `;`, without parameters; for schema scripts.
  Result<Unit> Script(const std::string& sql);
  // Like Query(), but keeps no more than the limits; `truncated` says that there was more. The rest
  // is read and thrown away, so the statement still runs to its end. Bytes count column names, too.
  Result<SqlRows> QueryBounded(const std::string& sql, const Params& params, size_t max_rows,
                               size_t max_bytes, bool* truncated);

  // Types of $1, $2, ... as the server infers them (pg_type.oid); one for each parameter.
  Result<std::vector<unsigned>> ParamTypes(const std::string& sql);
  // The form in which ALTER ROLE takes a password without the server's log seeing it.
  Result<std::string> EncryptPassword(const std::string& user, const std::string& password);

  // False once the connection was lost; the session is of no use then.
  bool alive() const;
  // The same, but also notices that the server went away while the session was not used.
  bool CheckIdle();
  bool in_transaction() const;
  // What channels of LISTEN have to tell, at the latest after `limit`, or when `wake` (a file) can
  // be read: then possibly nothing. kUnavailable when the connection is lost.
  Result<std::vector<Notice>> WaitForNotices(int wake, std::chrono::milliseconds limit);
  // Asks the server to end the running statement. Thread safe.
  void Cancel();
  // SQLSTATE ("23505") and message of the last statement that failed; the message may hold data.
  const std::string& sql_state() const;
  const std::string& server_message() const;
  int backend_pid() const;
  // Of the server; no password.
  SessionAddress address() const;
  // Of the following statements; enforced by the server, and by the client two seconds later.
  Result<Unit> SetTimeout(std::chrono::milliseconds statement_timeout);
  // DISCARD ALL: nothing that earlier statements left in the session survives.
  Result<Unit> Reset();

 private:
  struct Impl;
  struct Limits;
  explicit Session(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// The name in double quotes / the text in single quotes, for statements that take no parameters.
std::string QuoteIdent(std::string_view name);
std::string QuoteLiteral(std::string_view text);

}  // namespace pie
