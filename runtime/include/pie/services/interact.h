// What goes to people: notices, charges, widgets, public apps; and what a session remembers.
#pragma once

#include "pie/context.h"
#include "pie/services/service.h"

namespace pie {

// Behind Context::Notify().
class Notifier : public Service {
 public:
  virtual Task<void> Send(String message, NotifyOptions options);
};

class Billing : public Service {
 public:
  // Charges the user and gives what was charged: nothing when the connector is theirs.
  // `microdollars`: 100 at least, at most the pricing's maxCustomChargeMicrodollars; 10 charges per
  // execution; `description`: 1 to 200 characters for the user's history. What was charged stays
  // charged when the execution fails.
  virtual Task<long long> ChargeUsage(long long microdollars, String description);
};

// The connector's widget. Events go to the caller while the action runs; the last state is kept.
class Widget : public Service {
 public:
  virtual Task<void> Show(Json data);
  virtual Task<void> Update(Json data);
  virtual Task<void> Hide();
};

// A connector's public app as one user deployed it: base_url + "/apps/" + plugin_slug + "/" +
// instance_slug is the address to share.
struct PublicAppInfo {
  String instance_id;  // empty: not deployed
  String instance_slug;
  String plugin_slug;
  String base_url;
  PublicAppInfo() = default;
  bool deployed() const { return !instance_id.empty(); }
};

// The connector's public app. What follows Deployed() is of a visit, while the hook onPublicAction
// runs, and empty otherwise. Visitors are anonymous: the hook runs as the app's owner, and checks
// itself what a visitor may see.
class PublicApp : public Service {
 public:
  // The calling user's.
  virtual Task<PublicAppInfo> Deployed();

  virtual String instance_id() const;
  virtual String instance_slug() const;
  virtual String plugin_slug() const;
  virtual String base_url() const;
  virtual String visitor_ip() const;
  // What the browser gets; the last call counts.
  virtual Task<void> Respond(Json data);
};

// Of a connector with `runtime.persistent`: what it remembers of the user from call to call.
class UserSession : public Service {
 public:
  virtual Task<Json> GetMetadata();
  // Merges the members of the object; others stay. {"requestKill": true} ends the session, the
  // metadata stays.
  virtual Task<void> UpdateMetadata(Json members);
};

}  // namespace pie
