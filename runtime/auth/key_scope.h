// KeyScope: what a key may see and change besides calling actions: connections, tasks, webhooks,
// files and whatever else belongs to a connector.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "auth/key_policy.h"
#include "db/row_scope.h"
#include "pie/result.h"
#include "pie/table.h"

namespace pie {

// Cheap to make; the policy must outlive it.
class KeyScope {
 public:
  KeyScope() = default;  // everything
  // `policy` may be null: everything.
  KeyScope(const KeyPolicy* policy, Registry registry);

  // Whether the key has an allow-list or a deny-list.
  bool limited() const { return policy_ != nullptr; }
  // At least one action of the connector: its rows may be seen. Not of one that is not linked.
  bool Sees(std::string_view connector) const;
  // The connector as a whole, maybe without some actions: its rows may be changed.
  bool Manages(std::string_view connector) const;
  bool Allows(std::string_view connector, std::string_view action) const;

  RowScope Seen() const;
  RowScope Managed() const;
  // kPermissionDenied that names the connector.
  Result<Unit> MayManage(std::string_view connector) const;
  // The lists as patterns of SQL's LIKE over "connector" and "connector.action".
  std::vector<std::string> AllowPatterns() const;
  std::vector<std::string> DenyPatterns() const;

 private:
  RowScope Of(bool (KeyScope::*may)(std::string_view) const) const;

  const KeyPolicy* policy_ = nullptr;
  Registry registry_;
};

}  // namespace pie
