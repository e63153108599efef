#include "context/file_store.h"

#include <charconv>
#include <chrono>

#include "base/encoding.h"
#include "context/file_type.h"
#include "vault/secret.h"

namespace pie {
namespace {

constexpr int kUrlSeconds = 15 * 60;
constexpr size_t kMaxOriginalName = 1000;  // bytes
constexpr const char* kColumns =
    "id, filename, original_filename, mime_type, size, description, "
    "to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";

long long Now() { return static_cast<long long>(std::time(nullptr)); }

StoredFile FromRow(const SqlRows& rows, size_t i) {
  StoredFile file;
  file.id = rows.Copy(i, 0);
  file.filename = rows.Copy(i, 1);
  file.original_filename = rows.Copy(i, 2);
  file.mime_type = rows.Copy(i, 3);
  file.size = rows.Int(i, 4);
  file.description = rows.Copy(i, 5);
  file.created_at = rows.Copy(i, 6);
  return file;
}

Error NoFile(const std::string& id) {
  return Error(ErrorCode::kNotFound, "there is no file '" + id.substr(0, 80) + "'");
}

Error NoRoom() {
  return Error(ErrorCode::kTooLarge,
               "the 250 MB for this connector's files are used up; delete some first");
}

}  // namespace

FileStore::FileStore(Pool& pool, std::unique_ptr<BlobStore> blobs, FileStoreOptions options)
    : pool_(pool), blobs_(std::move(blobs)), options_(std::move(options)) {}

// The row of the quota is locked by its update, so uploads at the same time queue up there.
Task<void> FileStore::Reserve(FileOwner owner, StoredFile file) {
  std::function<Result<Unit>(Transaction&)> work = [owner, file](Transaction& tx) -> Result<Unit> {
    auto made = tx.Query(
        "INSERT INTO pie.file_quotas (user_id, connector) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        ParamsOf(owner.user, owner.connector));
    if (!made) return made.error();
    auto reserved = tx.Query(
        "UPDATE pie.file_quotas SET bytes = bytes + $3::bigint WHERE user_id = $1 AND connector = "
        "$2 AND bytes + $3::bigint <= $4::bigint",
        ParamsOf(owner.user, owner.connector, file.size, kFileQuota));
    if (!reserved) return reserved.error();
    if (reserved->affected() == 0) return NoRoom();
    auto added = tx.Query(
        "INSERT INTO pie.files (id, user_id, connector, filename, original_filename, mime_type, "
        "size, state) VALUES ($1, $2, $3, $4, $5, $6, $7, 'coming')",
        ParamsOf(file.id, owner.user, owner.connector, file.filename, file.original_filename,
                 file.mime_type, file.size));
    if (!added) return added.error();
    return Unit();
  };
  co_await pool_.RunTransaction(std::move(work));
}

// Takes the row away and gives its room back, whoever comes first.
Task<void> FileStore::Forget(std::string id) {
  std::string sql =
      "WITH gone AS (DELETE FROM pie.files WHERE id = $1 RETURNING user_id, connector, size) "
      "UPDATE pie.file_quotas q SET bytes = q.bytes - gone.size FROM gone "
      "WHERE q.user_id = gone.user_id AND q.connector = gone.connector";
  (void)co_await pool_.Query(std::move(sql), ParamsOf(id));
}

// What an executor left behind that died in the middle of an upload or a removal.
Task<void> FileStore::Sweep(FileOwner owner) {
  std::string sql =
      "SELECT id FROM pie.files WHERE user_id = $1 AND connector = $2 AND state <> 'there' AND "
      "changed_at < now() - interval '1 hour' LIMIT 100";
  SqlRows rows = co_await pool_.Query(std::move(sql), ParamsOf(owner.user, owner.connector));
  for (size_t i = 0; i < rows.size(); ++i) {
    co_await blobs_->Remove(rows.Copy(i, 0));
    co_await Forget(rows.Copy(i, 0));
  }
}

Task<StoredFile> FileStore::Upload(FileOwner owner, std::string filename, std::string mime_type,
                                   std::string data) {
  Result<std::string> type = CheckType(mime_type, data);
  if (!type) co_await Fail(type.error());
  StoredFile file;
  file.id = "file_" + RandomText(24);
  file.filename = SafeFilename(filename);
  file.original_filename = PrintableName(filename, kMaxOriginalName);
  file.mime_type = *type;
  file.size = static_cast<long long>(data.size());
  if (file.size > kFileQuota) co_await Fail(NoRoom());
  co_await Sweep(owner);
  co_await Reserve(owner, file);
  auto bytes = std::make_shared<const std::string>(std::move(data));
  Result<Unit> stored = co_await blobs_->Put(file.id, std::move(bytes)).AsResult();
  if (!stored) {
    co_await Forget(file.id);
    co_await Fail(stored.error());
  }
  std::string sql = "UPDATE pie.files SET state = 'there', changed_at = now() WHERE id = $1";
  (void)co_await pool_.Query(std::move(sql), ParamsOf(file.id));
  StoredFile told = co_await Get(owner, file.id);
  told.url = UrlOf(told.id);
  co_return told;
}

Task<List<StoredFile>> FileStore::Find(FileOwner owner, std::string mime_type, std::string after) {
  bool all_of_kind = mime_type.ends_with("/*");
  if (all_of_kind) mime_type.pop_back();
  std::string sql =
      std::string("SELECT ") + kColumns +
      " FROM pie.files WHERE user_id = $1 AND ($2 = '' OR connector = $2) AND state = 'there' AND "
      "($3 = '' OR " +
      (all_of_kind ? "starts_with(mime_type, $3)" : "mime_type = $3") +
      ") AND ($4 = '' OR (created_at, id) < (SELECT created_at, id FROM pie.files WHERE id = $4 "
      "AND user_id = $1)) AND " +
      InScope("connector", 5) + " ORDER BY created_at DESC, id DESC LIMIT " +
      std::to_string(kMaxFilesListed);
  SqlRows rows = co_await pool_.Query(
      std::move(sql), ParamsOf(owner.user, owner.connector, mime_type, after, owner.scope.Names()));
  List<StoredFile> files;
  for (size_t i = 0; i < rows.size(); ++i) files.push_back(FromRow(rows, i));
  co_return files;
}

Task<StoredFile> FileStore::Get(FileOwner owner, std::string id) {
  std::string sql = std::string("SELECT ") + kColumns +
                    " FROM pie.files WHERE id = $1 AND ($2 = '' OR user_id = $2) AND ($3 = '' OR "
                    "connector = $3) AND state = 'there' AND " +
                    InScope("connector", 4);
  SqlRows rows = co_await pool_.Query(
      std::move(sql), ParamsOf(id, owner.user, owner.connector, owner.scope.Names()));
  if (rows.empty()) co_await Fail(NoFile(id));
  co_return FromRow(rows, 0);
}

Task<std::string> FileStore::Read(FileOwner owner, std::string id) {
  (void)co_await Get(std::move(owner), id);
  std::string data = co_await blobs_->Get(std::move(id));
  co_return data;
}

// Marked first: a file whose bytes may be gone is never shown.
Task<void> FileStore::Remove(FileOwner owner, std::string id) {
  std::string sql =
      std::string() +
      "UPDATE pie.files SET state = 'going', changed_at = now() WHERE id = $1 AND user_id = $2 AND "
      "($3 = '' OR connector = $3) AND state = 'there' AND " +
      InScope("connector", 4);
  SqlRows marked = co_await pool_.Query(
      std::move(sql), ParamsOf(id, owner.user, owner.connector, owner.scope.Names()));
  if (marked.affected() == 0) co_await Fail(NoFile(id));
  co_await blobs_->Remove(id);
  co_await Forget(id);
}

std::string FileStore::Signature(const std::string& id, const std::string& expires) const {
  return Base64Url(HmacSha256(options_.url_key, "file\n" + id + "\n" + expires));
}

std::string FileStore::UrlOf(const std::string& id) const {
  std::string expires = std::to_string(Now() + kUrlSeconds);
  return options_.public_url() + "/files/" + id + "?expires=" + expires +
         "&signature=" + Signature(id, expires);
}

Task<FileStore::Download> FileStore::Open(std::string id, std::string expires,
                                          std::string signature) {
  long long until = 0;
  auto [end, error] = std::from_chars(expires.data(), expires.data() + expires.size(), until);
  bool number = error == std::errc() && end == expires.data() + expires.size();
  if (!number || !Secret(Signature(id, expires)).Equals(signature) || until < Now()) {
    co_await Fail(
        Error(ErrorCode::kPermissionDenied, "this link is no longer good; ask for a new one"));
  }
  Download download;
  download.file = co_await Get(FileOwner(), id);
  download.data = co_await blobs_->Get(std::move(id));
  co_return download;
}

}  // namespace pie
