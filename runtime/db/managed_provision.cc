#include "db/managed_provision.h"

#include <initializer_list>

#include "base/encoding.h"
#include "pie/table.h"

namespace pie {
namespace {

// Counts up when this file makes something else of the same schema.
constexpr const char* kRecipe = "2";
constexpr size_t kMaxName = 63;  // PostgreSQL cuts off the rest

std::string ShortName(std::string name, const std::string& suffix) {
  if (name.size() + suffix.size() > kMaxName) {
    std::string hash = "_" + Hex(Sha256(name)).substr(0, 8);
    name = name.substr(0, kMaxName - suffix.size() - hash.size()) + hash;
  }
  return name + suffix;
}

// Everything that the result depends on. A new password is a new digest, so that a changed vault
// key mends itself; the hash keeps it unreadable.
std::string Digest(const ManagedSchema& schema, const Login& login) {
  std::string text = kRecipe;
  auto add = [&](const std::string& part) { text += ":" + std::to_string(part.size()) + part; };
  add(schema.ddl);
  add(login.user);
  add(Sha256(login.password));
  for (const ManagedTable& table : schema.tables) {
    add(table.name);
    add(table.rls_column);
  }
  return Hex(Sha256(text));
}

Error Failed(const ManagedSchema& schema, Session& session, const Error& cause) {
  if (cause.code == ErrorCode::kUnavailable) return cause;
  if (cause.code == ErrorCode::kTimeout) {
    Error error(cause.code, schema.connector +
                                ": its tables are to change, and an open transaction of somebody "
                                "holds one; call again later");
    error.detail = cause.detail;
    return error;
  }
  Error error(cause.code, schema.connector + ": its tables cannot be made: " +
                              (session.server_message().empty() ? std::string(cause.message)
                                                                : session.server_message()));
  error.detail = cause.detail;
  return error;
}

// An ordinary login: no right to create anything, to become somebody else, or to pass by policies.
std::string LoginSql(const Login& login, const std::string& verifier, bool exists) {
  std::string name = QuoteIdent(login.user);
  std::string sql = (exists ? "ALTER ROLE " : "CREATE ROLE ") + name +
                    " LOGIN NOINHERIT NOCREATEDB NOCREATEROLE CONNECTION LIMIT 100 PASSWORD " +
                    QuoteLiteral(verifier) + ";\n";
  // For superusers only: otherwise users of the same connector see each other's running SQL.
  sql += "DO $do$ BEGIN ALTER ROLE " + name +
         " SET track_activities = off; EXCEPTION WHEN insufficient_privilege THEN NULL;"
         " END $do$;\n"
         "DO $do$ BEGIN EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), " +
         QuoteLiteral(login.user) + "); END $do$;\n";
  return sql;
}

// The generated policy trusts app.user_id. This one, which must hold as well, does not. IS TRUE
// keeps the planner from joining both equalities into one class, of which it would test this part
// once, before a query changes the variable.
std::string PolicySql(const std::string& schema, const ManagedTable& table) {
  std::string name = QuoteIdent(schema) + "." + QuoteIdent(table.name);
  std::string check =
      "(" + QuoteIdent(table.rls_column) + "::text = (SELECT pie.managed_user())) IS TRUE";
  return "ALTER TABLE " + name + " ENABLE ROW LEVEL SECURITY;\nALTER TABLE " + name +
         " FORCE ROW LEVEL SECURITY;\nDROP POLICY IF EXISTS pie_verified ON " + name +
         ";\nCREATE POLICY pie_verified ON " + name + " AS RESTRICTIVE USING (" + check +
         ") WITH CHECK (" + check + ");\n";
}

std::string GrantSql(const std::string& schema, const std::string& login) {
  std::string in = QuoteIdent(schema), to = QuoteIdent(login);
  return "REVOKE ALL ON SCHEMA " + in + " FROM PUBLIC;\nGRANT USAGE ON SCHEMA " + in + " TO " + to +
         ";\nGRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA " + in + " TO " + to +
         ";\nGRANT USAGE ON ALL SEQUENCES IN SCHEMA " + in + " TO " + to + ";\n";
}

Result<bool> Exists(Transaction& transaction, const std::string& sql, const std::string& name) {
  auto rows = transaction.Query(sql, ParamsOf(name));
  if (!rows) return rows.error();
  return !rows->empty();
}

Result<Unit> MakeAll(Transaction& transaction, const ManagedSchema& schema, const Login& login) {
  Session& session = transaction.session();
  std::string name = ManagedSchemaName(schema.connector);
  auto exists = Exists(transaction, "SELECT 1 FROM pg_roles WHERE rolname = $1", login.user);
  if (!exists) return exists.error();
  auto verifier = session.EncryptPassword(login.user, login.password);
  if (!verifier) return verifier.error();
  std::string after = GrantSql(name, login.user);
  for (const ManagedTable& table : schema.tables) {
    if (!table.rls_column.empty()) after += PolicySql(name, table);
  }
  // The connector's SQL stands alone between two scripts, so that it cannot mix with ours.
  for (const std::string& script :
       {LoginSql(login, *verifier, *exists) + "CREATE SCHEMA IF NOT EXISTS " + QuoteIdent(name) +
            ";\nSET LOCAL search_path = " + QuoteIdent(name),
        schema.ddl, "SET LOCAL search_path = pg_catalog;\n" + after}) {
    if (auto run = session.Script(script); !run) return run;
  }
  return Unit();
}

// Who made a table may turn its policies off, and what else hangs on it (rules, triggers) is
// theirs.
Result<Unit> RefuseHandMade(Transaction& transaction, const ManagedSchema& schema) {
  auto rows = transaction.Query(
      "SELECT c.relname FROM pie.managed_direct d JOIN pg_roles r ON r.rolname = d.login"
      " JOIN pg_class c ON c.relowner = r.oid"
      " WHERE d.connector = $1 AND c.relnamespace = to_regnamespace($2)",
      ParamsOf(schema.connector, ManagedSchemaName(schema.connector)));
  if (!rows) return rows.error();
  for (size_t row = 0; row < rows->size(); ++row) {
    for (const ManagedTable& table : schema.tables) {
      if (table.rls_column.empty() || rows->Text(row, 0) != table.name) continue;
      return Error(ErrorCode::kConflict,
                   schema.connector + ": its tables cannot be made: table '" + table.name +
                       "' was made by hand, so its maker could read the rows of all users; "
                       "rename it, then copy the rows");
    }
  }
  return Unit();
}

Result<bool> IsCurrent(Transaction& transaction, const std::string& connector,
                       const std::string& digest) {
  auto rows = transaction.Query("SELECT digest FROM pie.managed_schemas WHERE connector = $1",
                                ParamsOf(connector));
  if (!rows) return rows.error();
  return !rows->empty() && rows->Text(0, 0) == digest;
}

}  // namespace

std::string ManagedSchemaName(const std::string& connector) {
  std::string name = "plugin_";
  for (char c : connector) {
    bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    bool upper = c >= 'A' && c <= 'Z';
    name += plain ? c : upper ? static_cast<char>(c + 32) : '_';
  }
  return ShortName(std::move(name), "");
}

ManagedSchema ManagedSchemaOf(const ConnectorTable& connector) {
  ManagedSchema schema;
  schema.connector = connector.name;
  if (connector.ddl) schema.ddl = connector.ddl;
  for (const TableRow& table : connector.tables) {
    schema.tables.emplace_back(table.name, table.rls ? table.rls : "");
  }
  return schema;
}

Result<ManagedInstall> ReadInstall(Transaction& transaction) {
  auto rows = transaction.Query(
      "SELECT id, encode(outer_key, 'base64'), encode(inner_key, 'base64') FROM pie.install");
  if (!rows) return rows.error();
  if (rows->empty()) return Error(ErrorCode::kInternal, "the database is not migrated");
  ManagedInstall install;
  install.id = rows->Copy(0, 0);
  install.outer_key = FromBase64(rows->Text(0, 1)).value_or("");
  install.inner_key = FromBase64(rows->Text(0, 2)).value_or("");
  return install;
}

Login ManagedLogin(const std::string& connector, const ManagedInstall& install,
                   const std::string& role_key) {
  std::string user = ShortName(ManagedSchemaName(connector), "_" + install.id);
  return Login(user, Hex(HmacSha256(role_key, "managed login " + user)));
}

std::string DirectLoginName(const std::string& connector, const ManagedInstall& install) {
  return ShortName(ManagedSchemaName(connector), "_" + install.id + "_direct");
}

std::string ManagedProof(const ManagedInstall& install, const std::string& login, int backend_pid,
                         const std::string& transaction_us, const std::string& user) {
  std::string text =
      login + "\n" + std::to_string(backend_pid) + "\n" + transaction_us + "\n" + user;
  return Hex(Sha256(install.outer_key + Sha256(install.inner_key + text)));
}

Result<Unit> ProvisionSchema(Transaction& transaction, const ManagedSchema& schema,
                             const Login& login) {
  std::string digest = Digest(schema, login);
  auto current = IsCurrent(transaction, schema.connector, digest);
  if (!current) return current.error();
  if (*current) return Unit();
  // One at a time for all connectors: they change the same system catalogs.
  if (auto locked = transaction.Query("SELECT pg_advisory_xact_lock(7366004)"); !locked) {
    return locked.error();
  }
  current = IsCurrent(transaction, schema.connector, digest);
  if (!current) return current.error();
  if (*current) return Unit();
  if (auto ours = RefuseHandMade(transaction, schema); !ours) return ours;
  // Somebody's open transaction on a table must not hold up everybody's.
  if (auto set = transaction.session().Script("SET LOCAL lock_timeout = '3s'"); !set) return set;
  if (auto made = MakeAll(transaction, schema, login); !made) {
    return Failed(schema, transaction.session(), made.error());
  }
  auto noted = transaction.Query(
      "INSERT INTO pie.managed_schemas (connector, login, digest) VALUES ($1, $2, $3)"
      " ON CONFLICT (connector) DO UPDATE SET login = $2, digest = $3, updated_at = now()",
      ParamsOf(schema.connector, login.user, digest));
  if (!noted) return noted.error();
  return Unit();
}

}  // namespace pie
