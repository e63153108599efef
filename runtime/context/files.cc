#include "context/files.h"

#include "engine/execution.h"

namespace pie {
namespace {

class OwnFiles final : public Files {
 public:
  OwnFiles(FileStore& store, const ServiceCall& call)
      : store_(store), owner_(call.execution.principal.user_id, call.access.connector().name) {}

  Task<StoredFile> Upload(String filename, String mime_type, String data) override {
    return store_.Upload(owner_, std::string(filename), std::string(mime_type), std::string(data));
  }
  Task<pie::List<StoredFile>> List(String mime_type) override {
    return store_.Find(owner_, std::string(mime_type));
  }
  Task<StoredFile> Get(String id) override { return store_.Get(owner_, std::string(id)); }
  Task<String> Read(String id) override {
    std::string data = co_await store_.Read(owner_, std::string(id));
    co_return String(data);
  }
  Task<String> GetUrl(String id) override {
    StoredFile file = co_await store_.Get(owner_, std::string(id));
    co_return String(store_.UrlOf(std::string(file.id)));
  }
  Task<void> Delete(String id) override { return store_.Remove(owner_, std::string(id)); }

 private:
  FileStore& store_;
  const FileOwner owner_;
};

}  // namespace

ServiceFactory<Files> FilesFactory(FileStore& store) {
  return [&store](const ServiceCall& call) { return std::make_unique<OwnFiles>(store, call); };
}

}  // namespace pie
