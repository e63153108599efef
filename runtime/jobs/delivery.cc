// Notifications to the user's agent.
#include <ctime>

#include "base/encoding.h"
#include "jobs/inbox.h"

namespace pie {
namespace {

const char kPrefix[] = "whsec_";

SecretPlace PlaceOf(const std::string& user) {
  return SecretPlace(user, "", "notification target");
}

// https://www.standardwebhooks.com: the key is the base64 behind the prefix.
std::string Sign(std::string_view secret, const std::string& id, const std::string& time,
                 const std::string& body) {
  secret.remove_prefix(sizeof kPrefix - 1);
  std::string key = FromBase64(secret).value_or("");
  return "v1," + Base64(HmacSha256(key, id + '.' + time + '.' + body));
}

// What is to be sent, as it was when the attempt began.
struct Outgoing {
  std::string url;
  std::string sealed;
  std::string body;
  Outgoing() = default;
};

Task<Outgoing> Load(Pool& pool, std::string user, long long id) {
  Outgoing out;
  SqlRows target = co_await pool.Query(
      "SELECT url, sealed FROM pie.notification_targets WHERE user_id = $1", ParamsOf(user));
  if (target.empty()) co_return out;
  NotificationQuery query;
  query.after_id = id - 1;
  query.before_id = id + 1;
  auto entries = co_await ListNotifications(pool, user, query);
  if (entries.empty()) co_return out;
  out.url = target.Copy(0, 0);
  out.sealed = target.Copy(0, 1);
  out.body = NotificationJson(entries[0]);
  co_return out;
}

Task<JobEffects> Deliver(const DeliveryParts& parts, const Job& job) {
  long long id = job.payload["notification"].AsInt();
  Outgoing out = co_await Load(*parts.pool, job.user, id);
  if (out.url.empty()) co_return JobEffects();  // There is nobody to tell any more.
  Result<Secret> secret = parts.vault->Decrypt(out.sealed, PlaceOf(job.user));
  if (!secret) co_await Fail(secret.error());
  Result<Url> url = Url::Parse(out.url);
  if (!url) co_await Fail(url.error());
  std::string name = "ntf_" + std::to_string(id);
  std::string time = std::to_string(std::time(nullptr));
  HttpRequest request("POST", *url);
  request.headers.Set("Content-Type", "application/json");
  request.headers.Set("webhook-id", name);
  request.headers.Set("webhook-timestamp", time);
  request.headers.Set("webhook-signature", Sign(secret->Reveal(), name, time, out.body));
  request.body = std::move(out.body);
  HttpCallOptions options;
  options.egress = parts.egress;
  options.max_redirects = 0;
  options.max_response_body = 64 << 10;
  HttpResponse response = co_await parts.http->Send(std::move(request), std::move(options));
  if (response.status < 200 || response.status > 299) {
    co_await Fail(
        Error(ErrorCode::kUpstream, "the agent answered " + std::to_string(response.status)));
  }
  co_return JobEffects();
}

}  // namespace

Task<NotificationTarget> SetNotificationTarget(Pool& pool, const Vault& vault, std::string user,
                                               std::string url, bool allow_http) {
  Result<Url> parsed = Url::Parse(url);
  if (!parsed || (!parsed->is_https() && !allow_http) || url.size() > 2000) {
    co_await Fail(Error(ErrorCode::kInvalidArgument,
                        "url: expected an https:// address that takes signed POST requests"));
  }
  NotificationTarget target;
  target.url = parsed->ToString();
  target.secret = kPrefix + Base64(RandomBytes(32));
  Result<std::string> sealed = vault.Encrypt(target.secret, PlaceOf(user));
  if (!sealed) co_await Fail(sealed.error());
  co_await pool.Query(
      "INSERT INTO pie.notification_targets (user_id, url, sealed, created_at)"
      " VALUES ($1, $2, $3, pie.now()) ON CONFLICT (user_id)"
      " DO UPDATE SET url = $2, sealed = $3, created_at = pie.now()",
      ParamsOf(user, target.url, *sealed));
  co_return target;
}

Task<NotificationTarget> GetNotificationTarget(Pool& pool, std::string user) {
  SqlRows rows = co_await pool.Query("SELECT url FROM pie.notification_targets WHERE user_id = $1",
                                     ParamsOf(user));
  NotificationTarget target;
  if (!rows.empty()) target.url = rows.Copy(0, 0);
  co_return target;
}

Task<void> RemoveNotificationTarget(Pool& pool, std::string user) {
  co_await pool.Query("DELETE FROM pie.notification_targets WHERE user_id = $1", ParamsOf(user));
}

void HandleDeliveries(Worker& worker, DeliveryParts parts) {
  JobKind kind;
  kind.timeout = Milliseconds(60'000);
  kind.handler = [parts = std::move(parts)](const Job& job) { return Deliver(parts, job); };
  kind.may_retry = [](const Error& error) {
    return error.code != ErrorCode::kEgress && error.code != ErrorCode::kInvalidArgument;
  };
  worker.Handle("deliver", std::move(kind));
}

}  // namespace pie
