#include "context/public_app.h"

#include "base/encoding.h"
#include "base/json_access.h"
#include "engine/clean_json.h"
#include "engine/execution.h"
#include "table/find.h"

namespace pie {
namespace {

constexpr size_t kMaxResponse = 1 << 20;

Task<PublicInstance> One(Pool& pool, std::string condition, Params params) {
  std::string sql =
      "SELECT id, slug, connector, user_id FROM pie.public_instances WHERE " + condition;
  SqlRows rows = co_await pool.Query(std::move(sql), std::move(params));
  if (rows.empty()) co_await Fail(Error(ErrorCode::kNotFound, "there is no such public app"));
  PublicInstance instance;
  instance.id = rows.Copy(0, 0);
  instance.slug = rows.Copy(0, 1);
  instance.connector = rows.Copy(0, 2);
  instance.user = rows.Copy(0, 3);
  co_return instance;
}

PublicAppInfo InfoOf(const PublicInstance& instance, const std::string& base_url) {
  PublicAppInfo info;
  info.instance_id = instance.id;
  info.instance_slug = instance.slug;
  info.plugin_slug = instance.connector;
  info.base_url = base_url;
  return info;
}

// The app of the user who calls.
class OwnApp final : public PublicApp {
 public:
  OwnApp(Pool& pool, std::function<std::string()> public_url, const ServiceCall& call)
      : pool_(pool),
        public_url_(std::move(public_url)),
        user_(call.execution.principal.user_id),
        connector_(call.access.connector().name) {}

  Task<PublicAppInfo> Deployed() override {
    Result<PublicInstance> found = co_await FindPublicApp(pool_, user_, connector_).AsResult();
    if (found) co_return InfoOf(*found, public_url_());
    if (found.error().code != ErrorCode::kNotFound) co_await Fail(found.error());
    co_return PublicAppInfo();
  }

 private:
  Pool& pool_;
  const std::function<std::string()> public_url_;
  const std::string user_, connector_;
};

class VisitedApp final : public PublicApp {
 public:
  VisitedApp(PublicVisit& visit, Execution& execution) : visit_(visit), execution_(execution) {}

  Task<PublicAppInfo> Deployed() override { co_return InfoOf(visit_.instance, visit_.base_url); }
  String instance_id() const override { return visit_.instance.id; }
  String instance_slug() const override { return visit_.instance.slug; }
  String plugin_slug() const override { return visit_.instance.connector; }
  String base_url() const override { return visit_.base_url; }
  String visitor_ip() const override { return visit_.visitor_ip; }

  // It leaves for anybody: no secret of the execution may be in it.
  Task<void> Respond(Json data) override {
    if (JsonAccess::Dump(data).size() > kMaxResponse) {
      co_await Fail(Error(ErrorCode::kTooLarge, "a public app's response may have at most 1 MB"));
    }
    visit_.response = WithoutSecrets(execution_, std::move(data));
  }

 private:
  PublicVisit& visit_;
  Execution& execution_;
};

}  // namespace

Task<PublicInstance> DeployPublicApp(Pool& pool, std::string user, std::string connector) {
  std::string sql =
      "INSERT INTO pie.public_instances (id, slug, connector, user_id) VALUES ($1, $2, $3, $4) "
      "ON CONFLICT (connector, user_id) DO NOTHING";
  std::string id = "pub_" + RandomText(22);
  std::string slug = connector + "-" + Hex(RandomBytes(6));
  (void)co_await pool.Query(std::move(sql), ParamsOf(id, slug, connector, user));
  PublicInstance instance = co_await FindPublicApp(pool, std::move(user), std::move(connector));
  co_return instance;
}

Task<PublicInstance> FindPublicApp(Pool& pool, std::string user, std::string connector) {
  return One(pool, "user_id = $1 AND connector = $2", ParamsOf(user, connector));
}

Task<PublicInstance> FindPublicInstance(Pool& pool, std::string id_or_slug) {
  return One(pool, "id = $1 OR slug = $1", ParamsOf(id_or_slug));
}

Task<void> RemovePublicApp(Pool& pool, std::string user, std::string connector) {
  std::string sql = "DELETE FROM pie.public_instances WHERE user_id = $1 AND connector = $2";
  SqlRows rows = co_await pool.Query(std::move(sql), ParamsOf(user, connector));
  if (rows.affected() == 0) {
    co_await Fail(Error(ErrorCode::kNotFound, "there is no such public app"));
  }
}

std::unique_ptr<PublicApp> MakePublicApp(Pool& pool, std::function<std::string()> public_url,
                                         const ServiceCall& call) {
  if (auto* visit = dynamic_cast<PublicVisit*>(call.execution.sink)) {
    return std::make_unique<VisitedApp>(*visit, call.execution);
  }
  const ConnectorTable& connector = call.access.connector();
  if (!connector.public_entry && !FindHook(connector, "onPublicAction")) return nullptr;
  return std::make_unique<OwnApp>(pool, std::move(public_url), call);
}

}  // namespace pie
