#include "hooks/receiver.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>

#include "base/encoding.h"
#include "hooks/challenge.h"
#include "hooks/verify.h"
#include "jobs/events.h"
#include "jobs/queue.h"
#include "jobs/tasks.h"
#include "table/find.h"

namespace pie {
namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

constexpr size_t kMaxBuckets = 10'000;
constexpr const char* kBodyKey = "{body}";

Error Unknown() { return Error(ErrorCode::kNotFound, "no such webhook"); }

Error Busy(const char* why) {
  Error error(ErrorCode::kRateLimited, why);
  error.retry_after_ms = 1'000;
  return error;
}

bool Holds(const Rows<const char*>& names, std::string_view name) {
  return std::any_of(names.begin(), names.end(), [&](const char* one) { return name == one; });
}

bool Names(const TriggerRow& trigger, std::string_view event) {
  if (trigger.events.empty()) return true;
  return std::any_of(trigger.events.begin(), trigger.events.end(),
                     [&](const EventRow& row) { return event == row.name; });
}

// What tells deliveries apart: deliveryId, else the id that the scheme itself has.
std::string DeliveryId(const TriggerRow& trigger, const Incoming& incoming) {
  std::string_view place = trigger.delivery_id ? trigger.delivery_id : "";
  if (place == kBodyKey) return "body:" + Hex(Sha256(incoming.body));
  if (place.find('{') != std::string_view::npos) return FillPlaces(incoming, place);
  if (!place.empty()) return incoming.Find(place).value_or("");
  if (trigger.verify.scheme != VerifyScheme::kStandardWebhooks) return {};
  std::string id(incoming.Header("webhook-id"));
  return id.empty() ? std::string(incoming.Header("svix-id")) : id;
}

// The type that the delivery names; what names none is the one event of the manifest.
std::string EventOf(const TriggerRow& trigger, const Incoming& incoming) {
  bool is_one = !trigger.event_type_field && trigger.events.count == 1;
  return is_one ? trigger.events.data[0].name : EventType(incoming, trigger.event_type_field);
}

// What tasks that wait for the event get. They keep it in their job, so not more than that holds.
// Of a request without a body its headers say what has happened.
Json EventData(const Incoming& incoming, const VerifyRow& verify) {
  constexpr size_t kMost = kMaxJobPayload / 2;
  if (incoming.body.empty()) {
    Result<Json> headers = Json::Parse(String(KeptHeaders(*incoming.headers, verify)));
    return Json::Object().Set("_headers", headers ? *headers : Json::Object());
  }
  return incoming.body.size() <= kMost ? incoming.payload() : Json::Object().Set("truncated", true);
}

// "host:443" -> "host"; and with the scheme's port where there is none.
std::string OtherPort(std::string_view authority, std::string_view port) {
  std::string text(authority);
  if (text.ends_with(port)) return text.substr(0, text.size() - port.size());
  size_t colon = text.rfind(':');
  bool has_port = colon != std::string::npos && text.find(']', colon) == std::string::npos;
  return has_port ? text : text.append(port);
}

}  // namespace

const HookRow* DeliveryHook(const ConnectorTable& connector) {
  const HookRow* hook = FindHook(connector, "onWebhook");
  return hook ? hook : FindHook(connector, "onRun");
}

std::vector<std::string> SignedUrls(const ServerRequest& request, const std::string& public_url) {
  std::vector<std::string> urls;
  std::string target(request.target);
  if (!public_url.empty()) urls.push_back(public_url + target);
  std::string_view host = request.headers.Get("Host");
  for (auto [scheme, port] : {std::pair("https://", ":443"), std::pair("http://", ":80")}) {
    urls.push_back(scheme + std::string(host) + target);
    urls.push_back(scheme + OtherPort(host, port) + target);
  }
  return urls;
}

struct Receiver::Impl {
  explicit Impl(ReceiverParts p) : parts(std::move(p)) {}

  struct Bucket {
    double tokens = 0;
    SteadyTime at;
  };
  // One request at a known endpoint.
  struct Arrival {
    const ConnectorTable* connector = nullptr;
    const TriggerRow* trigger = nullptr;
    std::shared_ptr<const Endpoint> endpoint;
    Incoming incoming;
    std::string id;  // of the delivery

    Arrival() = default;
  };
  // Counts deliveries under way.
  struct Place {
    int& count;
    explicit Place(int& count) : count(count) { ++count; }
    ~Place() { --count; }
  };

  ReceiverParts parts;
  ReceiverStats stats;
  std::unordered_map<std::string, Bucket> buckets;
  int under_way = 0;

  const ConnectorTable* WebhookConnector(std::string_view name) const {
    const ConnectorTable* connector = FindConnector(parts.registry, name);
    return connector && WebhookTrigger(*connector) ? connector : nullptr;
  }

  int64_t NowMs() const {
    if (parts.now_ms) return parts.now_ms();
    auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<Milliseconds>(now).count();
  }

  bool Allow(const std::string& endpoint) {
    SteadyTime now = std::chrono::steady_clock::now();
    if (buckets.size() >= kMaxBuckets) buckets.clear();
    auto [entry, fresh] = buckets.try_emplace(endpoint);
    Bucket& bucket = entry->second;
    if (fresh) {
      bucket.tokens = parts.burst;
    } else {
      double seconds = std::chrono::duration<double>(now - bucket.at).count();
      bucket.tokens = std::min(parts.burst, bucket.tokens + seconds * parts.per_second);
    }
    bucket.at = now;
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }

  Task<Verdict> Verify(const Arrival& arrival) {
    const VerifyRow& row = arrival.trigger->verify;
    std::vector<Secret> secrets;
    if (row.scheme > VerifyScheme::kNone) {
      secrets = co_await parts.endpoints->SecretsOf(*arrival.endpoint, row.secret);
    }
    Result<Verdict> verdict = VerifyDelivery(row, arrival.incoming, arrival.id, secrets, NowMs());
    if (!verdict) {
      ++stats.refused;
      parts.endpoints->NoteRefusal(*arrival.endpoint, std::string(verdict.error().message));
      co_await Fail(verdict.error());
    }
    co_return std::move(*verdict);
  }

  Task<void> Challenge(const Arrival& arrival, ServerResponse& response) {
    const TriggerRow& trigger = *arrival.trigger;
    if (ChallengeIsSigned(trigger)) co_await Verify(arrival);
    std::vector<Secret> secrets, tokens;
    if (trigger.challenge.kind == ChallengeKind::kCrc) {
      secrets = co_await parts.endpoints->SecretsOf(*arrival.endpoint, trigger.verify.secret);
    }
    if (trigger.challenge.secret) {
      tokens = co_await parts.endpoints->Declared(*arrival.endpoint, trigger.challenge.secret);
    }
    Result<ChallengeReply> reply =
        AnswerChallenge(trigger.challenge, arrival.incoming, secrets, tokens);
    if (!reply) {
      ++stats.refused;
      parts.endpoints->NoteRefusal(*arrival.endpoint, std::string(reply.error().message));
      co_await Fail(reply.error());
    }
    if (ChallengeBringsSecret(trigger)) {
      co_await parts.endpoints->LearnSecret(arrival.endpoint->id, Secret(reply->value));
    }
    ++stats.challenges;
    response.status = reply->status;
    response.headers.Set("Content-Type", reply->content_type);
    response.headers.Set("X-Pie-Delivery", "challenge");
    if (!reply->header.empty()) response.headers.Set(reply->header, reply->value);
    response.body = std::move(reply->body);
  }

  Task<void> Deliver(const Arrival& arrival, ServerResponse& response) {
    const TriggerRow& trigger = *arrival.trigger;
    Verdict verdict = co_await Verify(arrival);
    std::string event = EventOf(trigger, arrival.incoming);
    if (Holds(trigger.ping, event)) {
      ++stats.pings;
      response.headers.Set("X-Pie-Delivery", "ping");
      co_return;
    }
    if (under_way >= parts.max_under_way) co_await Fail(Busy("too many deliveries at once"));
    Place place(under_way);
    NewDelivery delivery;
    delivery.endpoint = arrival.endpoint;
    delivery.delivery_key = arrival.id;
    bool by_body = trigger.delivery_id && std::string_view(trigger.delivery_id) == kBodyKey;
    if (by_body) delivery.key_seconds = trigger.verify.tolerance_seconds;
    delivery.replay_key = verdict.replay_key;
    delivery.event_type = event;
    delivery.verified = verdict.verified;
    delivery.ignored = !Names(trigger, event);
    delivery.runs = DeliveryHook(*arrival.connector) != nullptr;
    delivery.headers = KeptHeaders(*arrival.incoming.headers, trigger.verify);
    delivery.body = std::string(arrival.incoming.body);
    bool ignored = delivery.ignored;
    DeliveryEffects effects = [connector = arrival.connector, endpoint = arrival.endpoint, event,
                               data = EventData(arrival.incoming, trigger.verify)](
                                  Transaction& transaction, long long id) {
      // In the transaction that stores the delivery: so exactly once.
      auto told = EmitEvents(transaction, *connector, endpoint->user, "webhook", event,
                             "delivery " + std::to_string(id), data);
      return told ? Result<Unit>(Unit()) : Result<Unit>(told.error());
    };
    long long id = co_await StoreDelivery(*parts.pool, std::move(delivery), std::move(effects));
    ++(id == 0 ? stats.duplicates : ignored ? stats.ignored : stats.accepted);
    response.headers.Set("X-Pie-Delivery", id == 0   ? "duplicate"
                                           : ignored ? "ignored"
                                                     : "accepted");
  }
};

Receiver::Receiver(ReceiverParts parts) : impl_(std::make_unique<Impl>(std::move(parts))) {}
Receiver::~Receiver() = default;
const ReceiverStats& Receiver::stats() const { return impl_->stats; }

Task<void> Receiver::Receive(std::string connector, std::string token, const ServerRequest& request,
                             ServerResponse& response) {
  Impl& impl = *impl_;
  Impl::Arrival arrival;
  arrival.connector = impl.WebhookConnector(connector);
  arrival.endpoint = co_await impl.parts.endpoints->Find(std::move(token));
  if (!arrival.connector || !arrival.endpoint ||
      arrival.endpoint->connector != arrival.connector->name) {
    ++impl.stats.unknown;
    co_await Fail(Unknown());
  }
  if (!impl.Allow(arrival.endpoint->id)) {
    ++impl.stats.limited;
    co_await Fail(Busy("more deliveries than this endpoint takes; send them again later"));
  }
  if (request.body.size() > impl.parts.max_body) {
    co_await Fail(
        Error(ErrorCode::kTooLarge,
              "a delivery has at most " + std::to_string(impl.parts.max_body >> 20) + " MB"));
  }
  arrival.trigger = WebhookTrigger(*arrival.connector);
  Incoming& incoming = arrival.incoming;
  incoming.method = request.method;
  incoming.query = request.query;
  incoming.body = request.body;
  incoming.headers = &request.headers;
  incoming.urls = SignedUrls(request, impl.parts.public_url ? *impl.parts.public_url : "");
  arrival.id = DeliveryId(*arrival.trigger, incoming);
  response.headers.Set("Cache-Control", "no-store");
  if (IsChallenge(arrival.trigger->challenge, incoming)) {
    co_await impl.Challenge(arrival, response);
  } else if (request.method == "POST" || request.method == "PUT") {
    co_await impl.Deliver(arrival, response);
  }  // Else somebody asks whether there is anything here: 200.
}

}  // namespace pie
