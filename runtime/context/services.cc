#include "context/services.h"

#include "context/billing.h"
#include "context/files.h"
#include "context/oauth.h"
#include "context/public_app.h"
#include "context/session.h"
#include "context/tasks.h"
#include "context/wire.h"
#include "jobs/poll.h"

namespace pie {
namespace {

// Threads that wait for databases of other people, and queries that wait for a thread.
constexpr unsigned kDatabaseThreads = 8;
constexpr size_t kMaxWaitingQueries = 64;
constexpr unsigned kDiskThreads = 4;
constexpr size_t kMaxWaitingFiles = 256;
constexpr unsigned kReaders = 2;  // processes that read documents
constexpr size_t kMaxWaitingDocuments = 16;

}  // namespace

Services::Services(ServiceParts parts) : parts_(std::move(parts)) {
  if (!parts_.loop) return;
  databases_ = std::make_unique<Workers>(*parts_.loop, kDatabaseThreads, kMaxWaitingQueries,
                                         "external databases");
  disks_ = std::make_unique<Workers>(*parts_.loop, kDiskThreads, kMaxWaitingFiles, "files");
  readers_ = std::make_unique<Workers>(*parts_.loop, kReaders, kMaxWaitingDocuments,
                                       "the readers of documents");
  OpenFiles();
}

void Services::OpenFiles() {
  bool bucket = parts_.http && !parts_.s3.bucket.empty();
  if (!parts_.pool || (!bucket && parts_.files_folder.empty())) return;
  std::unique_ptr<BlobStore> blobs =
      bucket ? S3Blobs(*parts_.http, *disks_, parts_.s3) : DiskBlobs(*disks_, parts_.files_folder);
  files_ = std::make_unique<FileStore>(*parts_.pool, std::move(blobs), parts_.files);
}

ServiceFactories Services::Factories() {
  ServiceFactories services;
  services.oauth = MakeOauth;
  if (parts_.billing) {
    services.billing = [store = parts_.billing](const ServiceCall& call) {
      return MakeBilling(call, *store);
    };
  }
  if (parts_.http && !parts_.ai.url.empty()) services.ai = AiFactory(*parts_.http, parts_.ai);
  if (files_) services.files = FilesFactory(*files_);
  if (databases_) {
    services.db = ExternalDbFactory(*databases_, parts_.pool, parts_.external_db);
    services.wire = WireFactory(*databases_, parts_.external_db.ca_file);
  }
  if (std::string program = PdfProgram(); readers_ && !program.empty()) {
    services.pdf = PdfFactory(*readers_, std::move(program));
  }
  Pool* pool = parts_.pool;
  services.widget = [pool](const ServiceCall& call) { return MakeWidget(pool, call); };
  if (!pool) return services;
  services.public_app = [pool, url = parts_.files.public_url](const ServiceCall& call) {
    return MakePublicApp(*pool, url, call);
  };
  services.tasks = [pool](const ServiceCall& call) { return MakeTasks(*pool, call); };
  services.notifier = [pool](const ServiceCall& call) { return MakeNotifier(*pool, call); };
  services.poll = [pool](const ServiceCall& call) { return MakePoll(*pool, call); };
  services.session = [pool](const ServiceCall& call) { return MakeSession(*pool, call); };
  return services;
}

}  // namespace pie
