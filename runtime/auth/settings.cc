#include "auth/settings.h"

#include "base/json_access.h"
#include "vault/secret_store.h"

namespace pie {
namespace {

constexpr const char* kSettings = "settings";

}  // namespace

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
