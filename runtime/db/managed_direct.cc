#include "db/managed_direct.h"

#include "base/encoding.h"
#include "net/url.h"

namespace pie {
namespace {

// Passwords are not stored: they follow from the key, the login and a count.
std::string Password(const std::string& role_key, const std::string& login,
                     const std::string& generation) {
  return Hex(HmacSha256(role_key, "direct login " + login + " " + generation));
}

constexpr const char* kTableRights = "SELECT, INSERT, UPDATE, DELETE ON TABLES";
constexpr const char* kSequenceRights = "USAGE ON SEQUENCES";

// What `maker` will make in the schema, `reader` may use.
std::string Default(const std::string& maker, const std::string& schema, const char* rights,
                    const std::string& reader) {
  return "ALTER DEFAULT PRIVILEGES FOR ROLE " + maker + " IN SCHEMA " + schema + " GRANT " +
         rights + " TO " + reader + ";\n";
}

std::string LoginSql(const DirectLogin& login, const std::string& runtime_login,
                     const std::string& user, const std::string& verifier, bool exists) {
  std::string name = QuoteIdent(login.user), schema = QuoteIdent(login.schema);
  std::string runtime = QuoteIdent(runtime_login);
  return (exists ? "ALTER ROLE " : "CREATE ROLE ") + name +
         " LOGIN NOINHERIT NOCREATEDB NOCREATEROLE CONNECTION LIMIT " +
         std::to_string(kMaxDirectConnections) + " PASSWORD " + QuoteLiteral(verifier) + ";\n" +
         // So that we may set what follows, on servers where we are no superuser.
         "GRANT " + name + " TO CURRENT_USER;\n" +
         "DO $do$ BEGIN EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), " +
         QuoteLiteral(login.user) + ");\n" +
         "EXECUTE format('ALTER ROLE %I IN DATABASE %I SET search_path = %I', " +
         QuoteLiteral(login.user) + ", current_database(), " + QuoteLiteral(login.schema) + ");\n" +
         // The reference's limit, which a client may change for its session; and an end of
         // transactions that somebody forgot, which block changes of the tables.
         "EXECUTE format('ALTER ROLE %I IN DATABASE %I SET statement_timeout = ''30s''', " +
         QuoteLiteral(login.user) + ", current_database());\n" +
         "EXECUTE format('ALTER ROLE %I IN DATABASE %I SET idle_in_transaction_session_timeout"
         " = ''5min''', " +
         QuoteLiteral(login.user) + ", current_database());\nEND $do$;\n" +
         // For superusers only; elsewhere the author sets it in the session.
         "DO $do$ BEGIN EXECUTE format('ALTER ROLE %I IN DATABASE %I SET app.user_id = %L', " +
         QuoteLiteral(login.user) + ", current_database(), " + QuoteLiteral(user) +
         "); EXCEPTION WHEN insufficient_privilege THEN NULL; END $do$;\n" +
         "GRANT USAGE, CREATE ON SCHEMA " + schema + " TO " + name +
         ";\nGRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA " + schema + " TO " +
         name + ";\nGRANT USAGE ON ALL SEQUENCES IN SCHEMA " + schema + " TO " + name + ";\n" +
         Default(name, schema, kTableRights, runtime) +
         Default(name, schema, kSequenceRights, runtime) +
         Default("CURRENT_USER", schema, kTableRights, name) +
         Default("CURRENT_USER", schema, kSequenceRights, name);
}

// Whether the login is to see the rows of somebody else from now on.
Result<bool> ChangesHands(Transaction& transaction, const std::string& connector,
                          const std::string& user) {
  auto rows =
      transaction.Query("SELECT user_id FROM pie.managed_direct WHERE connector = $1 FOR UPDATE",
                        ParamsOf(connector));
  if (!rows) return rows.error();
  return !rows->empty() && rows->Text(0, 0) != user;
}

Result<SqlRows> NoteLogin(Transaction& transaction, const std::string& connector,
                          const std::string& login, const std::string& user, bool renew) {
  return transaction.Query(
      "INSERT INTO pie.managed_direct (connector, login, user_id) VALUES ($1, $2, $3)"
      " ON CONFLICT (connector) DO UPDATE SET login = $2, user_id = $3, updated_at = now(),"
      " generation = managed_direct.generation + $4 RETURNING generation",
      ParamsOf(connector, login, user, renew ? 1 : 0));
}

// Where the pool's own session is connected to.
void FillAddress(const SessionAddress& at, DirectLogin& login) {
  login.host = at.host;
  login.port = at.port;
  login.database = at.database;
  std::string authority = login.user + ":" + login.password + "@";
  bool socket = login.host.starts_with('/');
  if (!socket) authority += login.host + ":" + std::to_string(login.port);
  login.url = "postgresql://" + authority + "/" + PercentEncode(login.database);
  if (socket) {
    login.url += "?host=" + PercentEncode(login.host) + "&port=" + std::to_string(login.port);
  }
}

}  // namespace

Result<DirectLogin> MakeDirectLogin(Transaction& transaction, const std::string& connector,
                                    const std::string& user, const ManagedInstall& install,
                                    const std::string& role_key, bool renew) {
  std::string runtime = ManagedLogin(connector, install, role_key).user;
  DirectLogin login;
  login.user = DirectLoginName(connector, install);
  login.schema = ManagedSchemaName(connector);
  auto changes_hands = ChangesHands(transaction, connector, user);
  if (!changes_hands) return changes_hands.error();
  login.renewed = renew || *changes_hands;
  auto noted = NoteLogin(transaction, connector, login.user, user, login.renewed);
  if (!noted) return noted.error();
  login.password = Password(role_key, login.user, noted->Copy(0, 0));
  auto exists =
      transaction.Query("SELECT 1 FROM pg_roles WHERE rolname = $1", ParamsOf(login.user));
  if (!exists) return exists.error();
  Session& session = transaction.session();
  auto verifier = session.EncryptPassword(login.user, login.password);
  if (!verifier) return verifier.error();
  if (auto made = session.Script(LoginSql(login, runtime, user, *verifier, !exists->empty()));
      !made) {
    return made.error();
  }
  FillAddress(session.address(), login);
  return login;
}

}  // namespace pie
