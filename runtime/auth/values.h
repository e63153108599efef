// Values: what the templates of a manifest's `oauth` and `auth` stand for, for one user.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "net/url.h"
#include "pie/json.h"
#include "pie/table.h"
#include "pie/task.h"
#include "vault/secret.h"

namespace pie {

class SecretStore;

// `{name}` is a connection field, a declared secret or a user field, in this order, as in requests.
class Values {
 public:
  Values() = default;
  explicit Values(const ConnectorTable& connector) : connector_(&connector) {}

  void Set(std::string name, Secret value) { values_[std::move(name)] = std::move(value); }
  // kNotConnected names what is missing. An absent template is an empty text.
  Result<std::string> Text(const char* text) const;
  // A single reference to something optional that is not given.
  bool LeavesOut(const char* text) const;
  // The same as a URL; a value never reaches another host or path segment than its own.
  Result<Url> Address(const char* text) const;

 private:
  Result<std::string_view> Get(std::string_view name) const;

  const ConnectorTable* connector_ = nullptr;
  std::map<std::string, Secret, std::less<>> values_;
};

// The names that the connector declares and the texts refer to.
std::vector<std::string> NamesIn(const ConnectorTable& connector,
                                 const std::vector<const char*>& texts);

// `fields` is the connection's; `texts` are the templates that will be asked for, nulls included.
Task<Values> LoadValues(SecretStore& secrets, const ConnectorTable& connector, std::string user,
                        Json fields, std::vector<const char*> texts);

}  // namespace pie
