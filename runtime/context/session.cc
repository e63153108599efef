#include "context/session.h"

#include "context/session_store.h"
#include "engine/clean_json.h"
#include "engine/execution.h"

namespace pie {
namespace {

class StoredSession final : public UserSession {
 public:
  StoredSession(Pool& pool, const ServiceCall& call)
      : pool_(pool), user_(call.execution.principal.user_id), connector_(call.access.connector()) {}

  Task<Json> GetMetadata() override { return ReadSession(pool_, user_, connector_.name); }

  Task<void> UpdateMetadata(Json members) override {
    if (!members.is_object()) {
      co_await Fail(Error(ErrorCode::kInvalidArgument,
                          "context.session().UpdateMetadata(): expected an object"));
    }
    bool end = members["requestKill"].AsBool();
    members.Remove("requestKill");
    co_await MergeSession(pool_, user_, connector_.name, std::move(members), end,
                          connector_.max_session_age_ms);
  }

 private:
  Pool& pool_;
  const std::string user_;
  const ConnectorTable& connector_;
};

class StoredWidget final : public Widget {
 public:
  StoredWidget(Pool* pool, const ServiceCall& call)
      : pool_(pool),
        context_(call.context),
        execution_(call.execution),
        user_(call.execution.principal.user_id),
        connector_(call.access.connector().name) {}

  Task<void> Show(Json data) override { return Change("widget_show", true, std::move(data)); }
  Task<void> Update(Json data) override { return Change("widget_update", true, std::move(data)); }
  Task<void> Hide() override { return Change("widget_hide", false, Json()); }

 private:
  Task<void> Change(const char* event, bool shown, Json data) {
    data = WithoutSecrets(execution_, std::move(data));
    if (pool_) co_await WriteWidget(*pool_, user_, connector_, shown, data);
    Json told = Json::Object();
    told.Set("connector", connector_);
    if (!data.is_null()) told.Set("data", std::move(data));
    co_await context_.StreamEvent(event, std::move(told));
  }

  Pool* pool_;
  Context& context_;
  Execution& execution_;
  const std::string user_;
  const std::string connector_;
};

}  // namespace

std::unique_ptr<UserSession> MakeSession(Pool& pool, const ServiceCall& call) {
  if (!call.access.connector().persistent) return nullptr;
  return std::make_unique<StoredSession>(pool, call);
}

std::unique_ptr<Widget> MakeWidget(Pool* pool, const ServiceCall& call) {
  if (!call.access.connector().widget) return nullptr;
  return std::make_unique<StoredWidget>(pool, call);
}

}  // namespace pie
