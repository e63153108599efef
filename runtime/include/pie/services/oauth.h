// context.oauth(): the user's connection to the service, whatever its kind of credentials.
#pragma once

#include "pie/services/service.h"

namespace pie {

struct ConnectionInfo {
  bool connected = false;
  String id;            // of the connection; a user may have several per connector
  String email;         // the account's label, as far as the service tells one
  String provider;      // google, github, ..., or the connector's name
  String connected_at;  // ISO 8601
  List<String> scopes;  // those granted
  ConnectionInfo() = default;
};

class Oauth : public Service {
 public:
  virtual Task<bool> IsConnected();
  // A request with the connection's credentials, refreshed when they are about to expire. A
  // relative URL is taken from the manifest's baseUrl. kNotConnected: the user has to connect.
  virtual Task<FetchResponse> Fetch(FetchRequest request);
  virtual Task<ConnectionInfo> GetConnectionInfo();
};

}  // namespace pie
