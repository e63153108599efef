// BlobStore: where the bytes of files are, on disk or in a bucket.
#pragma once

#include <memory>
#include <string>

#include "context/workers.h"
#include "net/url.h"
#include "vault/secret.h"

namespace pie {

class HttpClient;
struct HttpRequest;

// Keys are letters, digits and '_'. Whole values only: files are bounded by their owner's quota.
class BlobStore {
 public:
  BlobStore() = default;
  BlobStore(const BlobStore&) = delete;
  BlobStore& operator=(const BlobStore&) = delete;
  virtual ~BlobStore() = default;

  // All or nothing, and durable when it ends. `data` is shared with a thread: it must not change.
  virtual Task<void> Put(std::string key, std::shared_ptr<const std::string> data) = 0;
  virtual Task<std::string> Get(std::string key) = 0;  // kNotFound when it is gone
  virtual Task<void> Remove(std::string key) = 0;      // of what is gone succeeds
};

// One file per key below `folder`, which is made when it is missing.
std::unique_ptr<BlobStore> DiskBlobs(Workers& workers, std::string folder);

struct S3Options {
  Url bucket;  // path style: https://s3.eu-central-1.amazonaws.com/bucket
  std::string region = "us-east-1";
  std::string access_key;
  Secret secret_key;

  S3Options() = default;
};

// AWS Signature Version 4 over host, hash of the body (hex) and time (20261121T130500Z).
constexpr const char* kSignedS3Headers = "host;x-amz-content-sha256;x-amz-date";
void SignS3(HttpRequest& request, const S3Options& options, const std::string& body_hash,
            const std::string& time);

// `workers` hash what is sent.
std::unique_ptr<BlobStore> S3Blobs(HttpClient& http, Workers& workers, S3Options options);

}  // namespace pie
