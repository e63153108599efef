#include <string>

#include "pie/client.h"

namespace pie {

void Credentials::Set(const String& user, const String& connector, const String& name,
                      const String& value) {
  Item item;
  item.name.user = user;
  item.name.connector = connector;
  item.name.name = name;
  item.value = value;
  items_.push_back(static_cast<Item&&>(item));
}

void Credentials::SetSecret(const String& connector, const String& name, const char* value) {
  if (value) Set(String(), connector, name, value);
}

void Credentials::SetSecret(const String& connector, const String& name, const String& value,
                            const String& user) {
  Set(user, connector, name, value);
}

void Credentials::SetConnection(const String& connector, const String& user, Json fields,
                                const String& token, const String& id) {
  Json connection = Json::Object();
  connection.Set("fields", fields.is_object() ? static_cast<Json&&>(fields) : Json::Object());
  if (!token.empty()) connection.Set("token", Json(token));
  Set(user, connector, String("connection." + std::string(id)), connection.Dump());
}

void Credentials::SetSettings(const String& connector, const String& user, const Json& settings) {
  Set(user, connector, "settings", settings.Dump());
}

Field<String> Credentials::Find(const SecretName& name) {
  // From the end: what was set last counts.
  for (Size i = items_.size(); i-- > 0;) {
    const Item& item = items_[i];
    if (item.name.user == name.user && item.name.connector == name.connector &&
        item.name.name == name.name && !item.value.empty()) {
      return item.value;
    }
  }
  return {};
}

}  // namespace pie
