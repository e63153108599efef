// FileStore: files of users, per connector: rows in the database, bytes in a blob store.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "context/blobs.h"
#include "db/pool.h"
#include "db/row_scope.h"
#include "pie/services/files.h"

namespace pie {

constexpr long long kFileQuota = 250ll << 20;  // bytes per user and connector
constexpr int kMaxFilesListed = 1000;

// Whose files: a user's at one connector, or (connector empty) at all of them.
struct FileOwner {
  std::string user;
  std::string connector;
  RowScope scope;

  FileOwner() = default;
  FileOwner(std::string user, std::string connector)
      : user(std::move(user)), connector(std::move(connector)) {}
};

struct FileStoreOptions {
  std::string url_key;                      // signs URLs
  std::function<std::string()> public_url;  // "https://pie.example.com"

  FileStoreOptions() = default;
};

// Loop thread only.
class FileStore {
 public:
  FileStore(Pool& pool, std::unique_ptr<BlobStore> blobs, FileStoreOptions options);

  // Room is reserved first, and given back when the bytes cannot be stored.
  Task<StoredFile> Upload(FileOwner owner, std::string filename, std::string mime_type,
                          std::string data);
  // Newest first. `mime_type` as of Files::List(); at most kMaxFilesListed, after `after` (an id).
  Task<List<StoredFile>> Find(FileOwner owner, std::string mime_type, std::string after = {});
  Task<StoredFile> Get(FileOwner owner, std::string id);
  Task<std::string> Read(FileOwner owner, std::string id);
  Task<void> Remove(FileOwner owner, std::string id);
  // Good for 15 minutes. Does not look whether the file is there.
  std::string UrlOf(const std::string& id) const;

  struct Download {
    StoredFile file;
    std::string data;
    Download() = default;
  };
  // What UrlOf() led to. kPermissionDenied when the URL is old or was changed.
  Task<Download> Open(std::string id, std::string expires, std::string signature);

 private:
  std::string Signature(const std::string& id, const std::string& expires) const;
  Task<void> Reserve(FileOwner owner, StoredFile file);
  Task<void> Forget(std::string id);
  Task<void> Sweep(FileOwner owner);

  Pool& pool_;
  std::unique_ptr<BlobStore> blobs_;
  FileStoreOptions options_;
};

}  // namespace pie
