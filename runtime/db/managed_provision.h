// Schema, login, tables and policies of one connector. Blocking; runs in a transaction of the
// admin login.
#pragma once

#include <string>

#include "db/managed.h"

namespace pie {

// What belongs to this database, whichever executor works on it.
struct ManagedInstall {
  std::string id;         // part of the logins: those are shared by all databases of a server
  std::string outer_key;  // see pie.managed_proof()
  std::string inner_key;

  ManagedInstall() = default;
};
Result<ManagedInstall> ReadInstall(Transaction& transaction);

Login ManagedLogin(const std::string& connector, const ManagedInstall& install,
                   const std::string& role_key);

// The login of MakeDirectLogin(), managed_direct.h.
std::string DirectLoginName(const std::string& connector, const ManagedInstall& install);

// The proof that pie.managed_user() asks for.
std::string ManagedProof(const ManagedInstall& install, const std::string& login, int backend_pid,
                         const std::string& transaction_us, const std::string& user);

// Does nothing when the database has this very schema already.
Result<Unit> ProvisionSchema(Transaction& transaction, const ManagedSchema& schema,
                             const Login& login);

}  // namespace pie
