// context.files(): the user's files that this connector made. 250 MB per user and connector.
#pragma once

#include "pie/services/service.h"

namespace pie {

struct StoredFile {
  String id;
  String filename;  // free of path separators and control characters
  String original_filename;
  String mime_type;
  long long size = 0;
  List<String> tags;
  String description;
  String created_at;  // ISO 8601
  String url;         // only in the reply to Upload(); as of GetUrl()
  StoredFile() = default;
  Json ToJson() const;  // as in the PIE reference, for a result
};

class Files : public Service {
 public:
  // `data` are the bytes themselves. kTooLarge when the quota would be exceeded.
  virtual Task<StoredFile> Upload(String filename, String mime_type, String data);
  // Newest first. `mime_type`: "image/png", "image/*", empty: all.
  virtual Task<pie::List<StoredFile>> List(String mime_type = {});
  virtual Task<StoredFile> Get(String id);
  // The bytes.
  virtual Task<String> Read(String id);
  // A signed URL, good for 15 minutes for whoever has it.
  virtual Task<String> GetUrl(String id);
  virtual Task<void> Delete(String id);
};

}  // namespace pie
