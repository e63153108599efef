#include "engine/connections.h"

#include "base/json_access.h"
#include "vault/secret_store.h"

namespace pie {
namespace {

std::string NameOf(const std::string& id) {
  return "connection." + (id.empty() ? std::string(kDefaultConnection) : id);
}

constexpr const char* kSettings = "settings";

}  // namespace

Task<StoredConnection> ReadConnection(SecretStore& secrets, std::string user, std::string connector,
                                      std::string id) {
  Secret text = co_await secrets.GetSecret(user, connector, NameOf(id));
  Result<Json> json = JsonAccess::Parse(text.Reveal());
  if (!json) co_await Fail(Error(ErrorCode::kInternal, "the stored connection is damaged"));
  StoredConnection connection;
  connection.fields = (*json)["fields"];
  connection.token = Secret(std::string((*json)["token"].AsString()));
  co_return connection;
}

Task<void> WriteConnection(SecretStore& secrets, std::string user, std::string connector,
                           std::string id, StoredConnection connection) {
  Json json = Json::Object();
  json.Set("fields", connection.fields.is_object() ? connection.fields : Json::Object());
  if (!connection.token.empty()) json.Set("token", Json(connection.token.Reveal()));
  Secret text{JsonAccess::Dump(json)};
  co_await secrets.SetSecret(user, connector, NameOf(id), std::move(text));
}

Task<void> RemoveConnection(SecretStore& secrets, std::string user, std::string connector,
                            std::string id) {
  co_await secrets.DeleteSecret(user, connector, NameOf(id));
}

Task<Json> ReadSettings(SecretStore& secrets, std::string user, std::string connector) {
  Result<Secret> text = co_await secrets.GetSecret(user, connector, kSettings).AsResult();
  if (!text && text.error().code == ErrorCode::kNotFound) co_return Json::Object();
  if (!text) co_await Fail(text.error());
  Result<Json> json = JsonAccess::Parse(text->Reveal());
  co_return json && json->is_object() ? *json : Json::Object();
}

Task<void> WriteSettings(SecretStore& secrets, std::string user, std::string connector,
                         Json settings) {
  co_await secrets.SetSecret(user, connector, kSettings, Secret(JsonAccess::Dump(settings)));
}

}  // namespace pie
