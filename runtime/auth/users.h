// Users: whose calls, connections and rows there are.
#pragma once

#include <string>

#include "db/pool.h"
#include "pie/json.h"

namespace pie {

struct UserChange {
  std::string display_name;
  int admin = -1;     // -1: as it is
  int disabled = -1;  // likewise; keys of a disabled user do not pass
  bool rename = false;

  UserChange() = default;
};

// As JSON, {"id", "displayName", "admin", "disabled", "createdAt"}.
class Users {
 public:
  explicit Users(Pool& pool) : pool_(pool) {}

  // {"users": [..], "next"}: at most `limit` (200), by id, those after `after`.
  Task<Json> List(std::string after, int limit);
  Task<Json> Get(std::string id);  // kNotFound
  // kConflict when it exists; kInvalidArgument for an id that is none.
  Task<Json> Create(std::string id, std::string display_name, bool admin);
  // The last administrator stays one, and enabled: kConflict.
  Task<Json> Change(std::string id, UserChange change);

 private:
  Pool& pool_;
};

}  // namespace pie
