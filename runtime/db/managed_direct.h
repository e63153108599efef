// A login for a connector's author: its schema from any PostgreSQL client.
#pragma once

#include <string>

#include "db/managed_provision.h"

namespace pie {

inline constexpr int kMaxDirectConnections = 10;  // of the PIE reference

struct DirectLogin {
  std::string host;  // a folder: a Unix socket there
  int port = 5432;
  std::string database;
  std::string user;
  std::string password;
  std::string schema;
  std::string url;       // all of it as one connection string
  bool renewed = false;  // the password is new: sessions with the old one must end

  DirectLogin() = default;
};

// Makes the login, or gives it its present password again. It may create tables in the connector's
// schema, which actions then can use, and sees the rows of `user` in the tables that the manifest
// declares. A connector has one, of the user who asked last. `renew`: a new password, as another
// user gets in any case. Blocking; in a transaction of the admin login, after ProvisionSchema().
Result<DirectLogin> MakeDirectLogin(Transaction& transaction, const std::string& connector,
                                    const std::string& user, const ManagedInstall& install,
                                    const std::string& role_key, bool renew);

}  // namespace pie
