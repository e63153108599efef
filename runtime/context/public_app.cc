#include "context/public_app.h"

#include "base/encoding.h"
#include "base/json_access.h"
#include "engine/clean_json.h"
#include "engine/execution.h"

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

class VisitedApp final : public PublicApp {
 public:
  VisitedApp(PublicVisit& visit, Execution& execution) : visit_(visit), execution_(execution) {}

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

std::unique_ptr<PublicApp> MakePublicApp(const ServiceCall& call) {
  auto* visit = dynamic_cast<PublicVisit*>(call.execution.sink);
  return visit ? std::make_unique<VisitedApp>(*visit, call.execution) : nullptr;
}

}  // namespace pie
