// Prepared: what can be worked out once per connector, on its first call.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "auth/modes.h"
#include "engine/template.h"
#include "net/egress.h"
#include "pie/table.h"

namespace pie {

// A place of a request that pagination fills in.
enum class PageSlot : uint8_t { kNone, kPosition, kSize };

// One row of a binding with its template parsed.
struct PreparedBind {
  const BindRow* row = nullptr;  // nullptr: for pagination only
  std::string wire;
  Template text;
  PageSlot slot = PageSlot::kNone;

  // The value is a parameter's, or a template's with one. What pages need is not.
  bool IsParam() const;
};

// The rows of a body as a tree, in order of appearance. A node whose keys are 0, 1, .. is a list.
struct BodyNode {
  std::string key;
  int bind = -1;  // leaf: index into PreparedAction::body
  bool is_list = false;
  bool from_params = false;  // not the root, and a parameter stands in it or below it
  std::vector<BodyNode> children;
};

struct PreparedNamed {
  std::string name;
  Template value;
};

struct PreparedAction {
  const ActionRow* row = nullptr;
  const AuthRow* auth = nullptr;  // the action's or the connector's
  Template auth_value, auth_username, auth_password;
  std::vector<PreparedNamed> members;  // that auth adds to the body
  // OAuth 1.0a: consumer key and secret; unless a sign-in gives them token and its secret; realm.
  std::vector<Template> oauth1;
  bool absolute = false;  // the path names its own host
  Template origin;        // when absolute: "https://other.host"
  Template path, path_query;
  std::vector<PreparedBind> query, headers, body;
  BodyNode tree;
  bool has_accept = false;
  int max_items = -1, next_page = -1;  // indexes of these two params
  std::vector<int> secrets;            // that the request needs
  bool needs_connection = false;
  bool needs_settings = false;
};

struct PreparedConnector {
  const ConnectorTable* table = nullptr;
  const AuthRow* auth = nullptr;  // of actions that name none of their own
  Template base_url;
  std::optional<Url> fixed_base;  // base_url when it names no field of the connection
  std::vector<PreparedNamed> headers, query;
  std::shared_ptr<const EgressPolicy> egress;
  std::vector<Template> own_hosts;  // of the egress list: a user's own, as in https://{host}/api
  std::vector<std::unique_ptr<PreparedAction>> actions;  // made on first use
  // The same connector with each of its other kinds of auth; see Execution::Choose().
  std::vector<std::unique_ptr<PreparedConnector>> others;

  PreparedAction& Action(unsigned index);
  // What Oauth::Fetch() of native code needs: credentials without a binding.
  PreparedAction& Bare();

 private:
  std::unique_ptr<PreparedAction> bare_;
};

struct EngineParts;
std::unique_ptr<PreparedConnector> Prepare(const ConnectorTable& connector,
                                           const EngineParts& parts);

}  // namespace pie
