#include "auth/connection_rows.h"

#include "auth/token_store.h"
#include "base/encoding.h"
#include "base/json_access.h"

namespace pie {
namespace {

constexpr int kMaxConnections = 100;  // of one user and connector
constexpr size_t kMaxLabel = 100;

std::string Ms(const char* column) {
  return std::string(" coalesce((extract(epoch FROM ") + column + ") * 1000)::bigint, 0)";
}

const std::string& Columns() {
  static const std::string columns =
      "SELECT c.id, c.user_id, c.connector, c.label, c.provider, c.account, c.auth, c.is_default,"
      " c.fields, c.scopes, c.missing_scopes, CASE WHEN c.leaving_at IS NOT NULL"
      " THEN 'disconnecting' WHEN c.state = 'ok' AND NOT t.renewable"
      " AND t.expires_at < now() + interval '1 day' THEN 'expiring' ELSE c.state END, c.reason,"
      " t.id IS NOT NULL, coalesce(t.renewable, false)," +
      Ms("c.created_at") + "," + Ms("c.updated_at") + "," + Ms("c.verified_at") + "," +
      Ms("t.expires_at") + "," + Ms("t.used_at") + "," + Ms("c.checked_at") +
      ", c.sealed FROM pie.connections c LEFT JOIN pie.tokens t ON t.connection = c.id WHERE ";
  return columns;
}

constexpr size_t kSealed = 21;  // the last column

SecretPlace PlaceOf(const std::string& user, const std::string& connector, const std::string& id) {
  return SecretPlace(user, connector, "connection:" + id);
}

OpenConnection PlainFromRow(const SqlRows& rows, size_t i) {
  OpenConnection row;
  row.id = rows.Copy(i, 0);
  row.user = rows.Copy(i, 1);
  row.connector = rows.Copy(i, 2);
  row.label = rows.Copy(i, 3);
  row.provider = rows.Copy(i, 4);
  row.account = rows.Copy(i, 5);
  row.auth = rows.Copy(i, 6);
  row.is_default = rows.Bool(i, 7);
  row.scopes = rows.Copy(i, 9);
  row.missing_scopes = rows.Copy(i, 10);
  row.state = rows.Copy(i, 11);
  row.reason = rows.Copy(i, 12);
  row.has_token = rows.Bool(i, 13);
  row.renewable = rows.Bool(i, 14);
  row.created_ms = rows.Int(i, 15);
  row.updated_ms = rows.Int(i, 16);
  row.verified_ms = rows.Int(i, 17);
  row.expires_ms = rows.Int(i, 18);
  row.used_ms = rows.Int(i, 19);
  row.checked_ms = rows.Int(i, 20);
  return row;
}

Result<OpenConnection> FromRow(const SqlRows& rows, size_t i, const Vault& vault) {
  OpenConnection row = PlainFromRow(rows, i);
  Result<Json> fields = JsonAccess::Parse(rows.Text(i, 8));
  if (!fields) return fields.error();
  row.fields = fields->is_object() ? std::move(*fields) : Json::Object();
  if (rows.Text(i, kSealed).empty()) return row;
  Result<Secret> plain =
      vault.Decrypt(rows.Text(i, kSealed), PlaceOf(row.user, row.connector, row.id));
  if (!plain) return plain.error();
  Result<Json> sealed = JsonAccess::Parse(plain->Reveal());
  if (!sealed) return Error(ErrorCode::kInternal, "the stored connection is damaged");
  for (const String& name : sealed->Keys()) row.fields.Set(name, (*sealed)[name]);
  return row;
}

bool IsSecretField(const ConnectorTable* connector, std::string_view name) {
  if (!connector) return true;  // one that this executor does not know: better safe
  for (const FormRow& row : connector->connection_form) {
    if (name == row.name) return row.secret;
  }
  return true;
}

Result<Unit> CheckLabel(const std::string& label) {
  bool plain = !label.empty() && label.size() <= kMaxLabel;
  for (char c : label) plain = plain && static_cast<unsigned char>(c) >= 0x20;
  if (plain && !label.starts_with("con_")) return Unit();
  return Error(ErrorCode::kInvalidArgument,
               "label: expected 1 to 100 characters on one line, not beginning with con_");
}

Error NoSuch(const std::string& which) {
  return Error(ErrorCode::kNotFound,
               "no connection '" + which.substr(0, 100) + "'; GET /api/connections lists them");
}

}  // namespace

Result<std::vector<OpenConnection>> ConnectionRows::Select(const std::string& condition,
                                                           const Params& params) {
  auto rows = transaction.Query(Columns() + condition, params);
  if (!rows) return rows.error();
  std::vector<OpenConnection> list;
  for (size_t i = 0; i < rows->size(); ++i) {
    Result<OpenConnection> row = FromRow(*rows, i, vault);
    if (!row) return row.error();
    list.push_back(std::move(*row));
  }
  return list;
}

// One change at a time of one user and connector: labels and the default are unique among them.
Result<Unit> ConnectionRows::Lock(Transaction& transaction, const std::string& user,
                                  const std::string& connector) {
  auto locked = transaction.Query(
      "SELECT pg_advisory_xact_lock(hashtextextended('pie.connections:' || $1, 0))",
      ParamsOf(connector + "\n" + user));
  if (!locked) return locked.error();
  return Unit();
}

// Empty: there is none.
Result<std::string> ConnectionRows::Existing(const ConnectionDraft& draft) {
  Params params = ParamsOf(draft.user, draft.connector);
  std::string sql =
      "SELECT id FROM pie.connections c WHERE user_id = $1 AND connector = $2"
      " AND leaving_at IS NULL AND ";
  if (draft.target == kDefaultConnection) {
    sql += "(label = 'default' OR is_default) ORDER BY label <> 'default' LIMIT 1";
  } else if (!draft.target.empty()) {
    params.emplace_back(draft.target);
    sql += "(id = $3 OR label = $3)";
  } else {
    params.emplace_back(draft.account);
    sql +=
        "((account = $3 AND $3 <> '' AND auth = 'oauth') OR (is_default AND NOT EXISTS"
        " (SELECT FROM pie.tokens t WHERE t.connection = c.id)))"
        " ORDER BY account <> $3 LIMIT 1";
  }
  auto rows = transaction.Query(sql, params);
  if (!rows) return rows.error();
  return rows->empty() ? std::string() : rows->Copy(0, 0);
}

Result<std::string> ConnectionRows::FreeLabel(const ConnectionDraft& draft) {
  std::string wanted = !draft.target.empty()    ? draft.target
                       : !draft.account.empty() ? draft.account.substr(0, kMaxLabel - 4)
                                                : std::string(kDefaultConnection);
  auto rows =
      transaction.Query("SELECT label FROM pie.connections WHERE user_id = $1 AND connector = $2",
                        ParamsOf(draft.user, draft.connector));
  if (!rows) return rows.error();
  if (rows->size() >= kMaxConnections) {
    return Error(ErrorCode::kConflict,
                 "a user has at most 100 connections of one connector; "
                 "remove one first");
  }
  std::string label = wanted;
  for (int number = 2;; ++number) {
    bool taken = false;
    for (size_t i = 0; i < rows->size(); ++i) taken = taken || rows->Text(i, 0) == label;
    if (!taken) return label;
    label = wanted + " " + std::to_string(number);
  }
}

Result<Unit> ConnectionRows::Insert(const ConnectionDraft& draft, const std::string& id) {
  Result<std::string> label = FreeLabel(draft);
  if (!label) return label.error();
  if (Result<Unit> good = CheckLabel(*label); !good) return good;
  auto made = transaction.Query(
      "INSERT INTO pie.connections (id, user_id, connector, label, auth, is_default) VALUES"
      " ($1, $2, $3, $4, $5, NOT EXISTS (SELECT FROM pie.connections WHERE user_id = $2"
      " AND connector = $3 AND is_default))",
      ParamsOf(id, draft.user, draft.connector, *label, draft.auth));
  if (!made) return made.error();
  return Unit();
}

Result<Unit> ConnectionRows::Update(const ConnectionDraft& draft, const ConnectorTable* connector,
                                    const std::string& id) {
  auto now = Select("c.id = $1", ParamsOf(id));
  if (!now) return now.error();
  if (now->empty()) return NoSuch(id);
  OpenConnection& row = now->front();
  for (const String& name : draft.fields.Keys()) row.fields.Set(name, draft.fields[name]);
  Json open = Json::Object(), secret = Json::Object();
  for (const String& name : row.fields.Keys()) {
    bool hidden = IsSecretField(connector, std::string(name));
    (hidden ? secret : open).Set(name, row.fields[name]);
  }
  std::string sealed;
  if (secret.size() > 0) {
    Secret plain(JsonAccess::Dump(secret));
    auto text = vault.Encrypt(plain.Reveal(), PlaceOf(row.user, row.connector, id));
    if (!text) return text.error();
    sealed = std::move(*text);
  }
  bool granted = draft.grant.has_value();
  bool told = granted && draft.auth == "oauth";
  auto updated = transaction.Query(
      "UPDATE pie.connections SET fields = $2, sealed = $3, updated_at = now(),"
      " auth = CASE WHEN $4 THEN $5 ELSE auth END, provider = CASE WHEN $6 THEN $7 ELSE provider "
      "END,"
      " account = CASE WHEN $8 <> '' THEN $8 WHEN $4 THEN '' ELSE account END,"
      " state = CASE WHEN $4 THEN 'ok' ELSE state END, reason = CASE WHEN $4 THEN '' ELSE reason "
      "END"
      " WHERE id = $1",
      ParamsOf(id, JsonAccess::Dump(open), sealed, granted, draft.auth, told, draft.provider,
               draft.account));
  if (!updated) return updated.error();
  return Unit();
}

Result<Unit> ConnectionRows::MakeDefault(const std::string& user, const std::string& connector,
                                         const std::string& id) {
  for (const char* sql :
       {"UPDATE pie.connections SET is_default = false WHERE user_id = $1 AND connector = $2"
        " AND is_default AND id <> $3",
        "UPDATE pie.connections SET is_default = true WHERE user_id = $1 AND connector = $2"
        " AND id = $3"}) {
    auto done = transaction.Query(sql, ParamsOf(user, connector, id));
    if (!done) return done.error();
  }
  return Unit();
}

Result<std::string> ConnectionRows::Put(const ConnectionDraft& draft,
                                        const ConnectorTable* connector, bool& created) {
  if (Result<Unit> locked = Lock(transaction, draft.user, draft.connector); !locked)
    return locked.error();
  Result<std::string> id = Existing(draft);
  if (!id) return id;
  created = id->empty();
  if (created && draft.target.starts_with("con_")) return NoSuch(draft.target);
  if (created) {
    *id = "con_" + RandomText(20);
    if (Result<Unit> made = Insert(draft, *id); !made) return made.error();
  }
  if (Result<Unit> updated = Update(draft, connector, *id); !updated) return updated.error();
  if (draft.grant) {
    TokenName name;
    name.id = *id;
    name.user = draft.user;
    name.connector = draft.connector;
    Result<Unit> put = TokenStore::Put(transaction, vault, name, *draft.grant);
    if (!put) return put.error();
    const Grant& grant = *draft.grant;
    auto scopes = transaction.Query(
        "UPDATE pie.connections SET scopes = $2, missing_scopes = $3 WHERE id = $1",
        ParamsOf(*id, grant.scopes, grant.missing_scopes));
    if (!scopes) return scopes.error();
  }
  if (draft.make_default) {
    Result<Unit> made = MakeDefault(draft.user, draft.connector, *id);
    if (!made) return made.error();
  }
  return id;
}

Result<std::vector<std::string>> ConnectionRows::Leave(Transaction& transaction,
                                                       const std::string& user,
                                                       const std::string& connector,
                                                       const std::string& id) {
  if (Result<Unit> locked = Lock(transaction, user, connector); !locked) return locked.error();
  auto rows = transaction.Query(
      "WITH here AS (SELECT id, is_default FROM pie.connections WHERE user_id = $1"
      "   AND connector = $2 AND ($3 = '' OR id = $3) AND leaving_at IS NULL FOR UPDATE)"
      " UPDATE pie.connections c SET leaving_at = now(), label = c.id, is_default = false"
      " FROM here WHERE c.id = here.id RETURNING c.id, here.is_default",
      ParamsOf(user, connector, id));
  if (!rows) return rows.error();
  std::vector<std::string> ids;
  for (size_t i = 0; i < rows->size(); ++i) {
    ids.insert(rows->Bool(i, 1) ? ids.begin() : ids.end(), rows->Copy(i, 0));
  }
  if (Result<Unit> heir = NameHeir(transaction, user, connector); !heir) return heir.error();
  return ids;
}

Result<Unit> ConnectionRows::NameHeir(Transaction& transaction, const std::string& user,
                                      const std::string& connector) {
  auto heir = transaction.Query(
      "UPDATE pie.connections SET is_default = true WHERE id = (SELECT id FROM pie.connections"
      " WHERE user_id = $1 AND connector = $2 AND leaving_at IS NULL ORDER BY created_at LIMIT 1)"
      " AND NOT EXISTS (SELECT FROM pie.connections WHERE user_id = $1 AND connector = $2"
      "   AND is_default)",
      ParamsOf(user, connector));
  if (!heir) return heir.error();
  return Unit();
}

Result<Unit> ConnectionRows::Change(const std::string& user, const std::string& id,
                                    const ConnectionChange& change) {
  auto found = Select("c.id = $1 AND c.user_id = $2 AND c.leaving_at IS NULL", ParamsOf(id, user));
  if (!found) return found.error();
  if (found->empty()) return NoSuch(id);
  const std::string& connector = found->front().connector;
  if (Result<Unit> locked = Lock(transaction, user, connector); !locked) return locked;
  if (change.label) {
    if (Result<Unit> good = CheckLabel(*change.label); !good) return good;
    auto named = transaction.Query(
        "UPDATE pie.connections c SET label = $2, updated_at = now() WHERE id = $1 AND NOT EXISTS"
        " (SELECT FROM pie.connections o WHERE o.user_id = c.user_id"
        " AND o.connector = c.connector AND o.label = $2 AND o.id <> c.id)",
        ParamsOf(id, *change.label));
    if (!named) return named.error();
    if (named->affected() == 0) {
      return Error(ErrorCode::kConflict, "label: another connection of " + connector +
                                             " is called '" + *change.label + "'");
    }
  }
  return change.make_default ? MakeDefault(user, connector, id) : Result<Unit>();
}

}  // namespace pie
