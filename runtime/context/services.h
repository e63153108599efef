// Services: what the parts of the Context API share, and the factories that make the parts.
#pragma once

#include <memory>

#include "context/ai.h"
#include "context/external_db.h"
#include "context/file_store.h"
#include "context/pdf.h"
#include "context/workers.h"
#include "engine/parts.h"

namespace pie {

class BillingStore;

// What the parts are made of. All that is set must outlive the services; a part that lacks what it
// needs refuses in words.
struct ServiceParts {
  Loop* loop = nullptr;
  HttpClient* http = nullptr;
  BillingStore* billing = nullptr;
  Pool* pool = nullptr;
  AiOptions ai;
  ExternalDbOptions external_db;
  std::string files_folder;  // where files are, unless there is a bucket; empty: nowhere
  S3Options s3;
  FileStoreOptions files;

  ServiceParts() = default;
};

// Must outlive the engine that uses the factories.
class Services {
 public:
  explicit Services(ServiceParts parts);
  Services(const Services&) = delete;
  Services& operator=(const Services&) = delete;

  ServiceFactories Factories();
  FileStore* files() { return files_.get(); }  // null without a place for them

 private:
  void OpenFiles();

  ServiceParts parts_;
  std::unique_ptr<Workers> databases_, disks_, readers_;
  std::unique_ptr<FileStore> files_;
};

}  // namespace pie
