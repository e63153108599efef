#include "context/oauth.h"

#include "base/clock_text.h"
#include "engine/declarative.h"

namespace pie {
namespace {

class LoadedOauth final : public Oauth {
 public:
  explicit LoadedOauth(const ServiceCall& call)
      : execution_(call.execution), access_(call.access) {}

  Task<bool> IsConnected() override {
    if (Execution::MustChoose(access_)) co_await execution_.Choose(access_);
    PreparedAction& bare = access_.prepared->Bare();
    Result<Unit> loaded = co_await execution_.Load(access_, bare).AsResult();
    if (!loaded && loaded.error().code != ErrorCode::kNotConnected) co_await Fail(loaded.error());
    co_return loaded.ok();
  }

  Task<FetchResponse> Fetch(FetchRequest request) override {
    HttpResponse response = co_await FetchUpstream(execution_, access_, request, true);
    co_return ToFetchResponse(response);
  }

  Task<ConnectionInfo> GetConnectionInfo() override {
    ConnectionInfo info;
    info.connected = co_await IsConnected();
    const ConnectorTable& connector = access_.connector();
    info.provider = connector.oauth ? connector.oauth->provider : connector.name;
    const std::shared_ptr<const OpenConnection>& opened = access_.opened;
    if (!opened) co_return info;
    info.id = opened->id;
    info.email = opened->account;
    if (opened->created_ms) info.connected_at = IsoTime(opened->created_ms);
    std::string_view scopes = opened->scopes;
    while (!scopes.empty()) {
      std::string_view scope = scopes.substr(0, scopes.find(' '));
      scopes.remove_prefix(std::min(scopes.size(), scope.size() + 1));
      info.scopes.push_back(String(scope));
    }
    co_return info;
  }

 private:
  Execution& execution_;
  Access& access_;
};

}  // namespace

std::unique_ptr<Oauth> MakeOauth(const ServiceCall& call) {
  return std::make_unique<LoadedOauth>(call);
}

}  // namespace pie
