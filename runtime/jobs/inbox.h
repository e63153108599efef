// The user's inbox: what heartbeats and automations have to say. Read over REST and as a stream; an
// agent of the user may be told of each entry by a signed request.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/loop.h"
#include "db/listener.h"
#include "db/pool.h"
#include "jobs/worker.h"
#include "net/http_client.h"
#include "pie/json.h"
#include "vault/vault.h"

namespace pie {

constexpr size_t kMaxNotification = 64 << 10;  // bytes of message and of data

struct NewNotification {
  std::string user;
  std::string title;
  std::string message;  // markdown
  bool urgent = false;
  std::string source;  // "task:<id>", "connector:github"
  Json data;

  NewNotification() = default;
};

struct Notification {
  long long id = 0;  // grows
  std::string title;
  std::string message;
  bool urgent = false;
  std::string source;
  std::string data;  // JSON text
  long long created_ms = 0;
  bool read = false;

  Notification() = default;
};
std::string NotificationJson(const Notification& notification);

// Inside the caller's transaction; gives the id. Too long texts are cut.
Result<long long> AddNotification(Transaction& transaction, const NewNotification& notification);
// The same in a transaction of its own.
Task<long long> AddNotification(Pool& pool, NewNotification notification);

struct NotificationQuery {
  long long after_id = 0;   // set: the ones after it, oldest first
  long long before_id = 0;  // otherwise newest first, before this one if set
  bool unread = false;
  int limit = 50;                                   // at most 200
  std::optional<std::vector<std::string>> sources;  // absent: any

  NotificationQuery() = default;
};
Task<std::vector<Notification>> ListNotifications(Pool& pool, std::string user,
                                                  NotificationQuery query);
// id 0: all of `sources` (absent: any). How many were unread.
Task<long long> MarkNotificationsRead(Pool& pool, std::string user, long long id,
                                      std::optional<std::vector<std::string>> sources = {});

// Removes older ones, some thousand in each statement; how many.
Task<long long> RemoveOldNotifications(Pool& pool, long long keep_ms);

// The user's agent: gets each notification as a POST, signed as Standard Webhooks are.
struct NotificationTarget {
  std::string url;     // empty: none
  std::string secret;  // "whsec_...", only when it was made just now
  NotificationTarget() = default;
};
Task<NotificationTarget> SetNotificationTarget(Pool& pool, const Vault& vault, std::string user,
                                               std::string url, bool allow_http);
Task<NotificationTarget> GetNotificationTarget(Pool& pool, std::string user);
Task<void> RemoveNotificationTarget(Pool& pool, std::string user);

// The jobs that tell agents.
struct DeliveryParts {
  Pool* pool = nullptr;
  const Vault* vault = nullptr;
  HttpClient* http = nullptr;
  std::shared_ptr<const EgressPolicy> egress;
  DeliveryParts() = default;
};
void HandleDeliveries(Worker& worker, DeliveryParts parts);

// Wakes streams of the inbox. Loop thread only.
class InboxFeed {
 public:
  InboxFeed(Loop& loop, Listener& listener);
  ~InboxFeed();
  InboxFeed(const InboxFeed&) = delete;
  InboxFeed& operator=(const InboxFeed&) = delete;

  // Until there may be something new for the user, or `limit`, or Stop().
  Task<void> Wait(std::string user, Milliseconds limit);
  void Stop();
  bool stopped() const { return stopped_; }

 private:
  void Wake(const std::string& digest);

  Loop& loop_;
  Listener& listener_;
  int subscription_;
  bool stopped_ = false;
  std::multimap<std::string, std::shared_ptr<Completion<bool>>> waiting_;  // by digest of user
};

}  // namespace pie
