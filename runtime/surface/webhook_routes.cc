#include "surface/webhook_routes.h"

#include <algorithm>
#include <charconv>

#include "base/encoding.h"
#include "base/json_access.h"
#include "base/json_writer.h"
#include "base/utf8.h"
#include "surface/error_json.h"
#include "surface/rest/rest.h"

namespace pie {
namespace {

constexpr long long kDefaultOverlapSeconds = 24 * 3600;

constexpr Limits kText = {.has = Limits::kMaxSize, .max_size = 200};
constexpr Limits kSecret = {.has = Limits::kMaxSize, .max_size = 4096};
constexpr Limits kOverlap = {
    .has = Limits::kMinimum | Limits::kMaximum, .minimum = 0, .maximum = 30 * 24 * 3600};
constexpr Limits kCount = {
    .has = Limits::kMinimum | Limits::kMaximum, .minimum = 1, .maximum = 500};

constexpr FieldRow kEndpointFields[] = {
    {.name = "secret", .limits = &kSecret, .kind = Kind::kString},
    {.name = "generateSecret", .kind = Kind::kBoolean},
    {.name = "connection", .limits = &kText, .kind = Kind::kString},
    {.name = "label", .limits = &kText, .kind = Kind::kString},
};
constexpr ObjectTable kEndpoint{
    "Endpoint", {kEndpointFields, std::size(kEndpointFields)}, 0, false};
constexpr FieldRow kRotationFields[] = {
    {.name = "secret", .limits = &kSecret, .kind = Kind::kString},
    {.name = "overlapSeconds", .limits = &kOverlap, .kind = Kind::kInteger},
};
constexpr ObjectTable kRotation{
    "Rotation", {kRotationFields, std::size(kRotationFields)}, 0, false};
constexpr FieldRow kReplayFields[] = {
    {.name = "connector", .limits = &kText, .kind = Kind::kString},
    {.name = "endpoint", .limits = &kText, .kind = Kind::kString},
    {.name = "limit", .limits = &kCount, .kind = Kind::kInteger},
};
constexpr ObjectTable kReplay{"Replay", {kReplayFields, std::size(kReplayFields)}, 0, false};

void WriteTime(JsonWriter& writer, const char* name, int64_t unix_ms) {
  writer.Key(name);
  unix_ms ? writer.Int(unix_ms) : writer.Null();
}

template <class Items, class Write>
std::string ListJson(const char* name, const Items& items, Write write) {
  std::string out = std::string("{\"") + name + "\":[";
  for (const auto& item : items) {
    if (out.back() != '[') out += ',';
    out += write(item);
  }
  return out + "]}";
}

// The number of a delivery; one that is none is that of no delivery.
long long NumberOf(std::string_view text) {
  long long value = -1;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

bool IsUtf8(std::string_view text) {
  for (const char *p = text.data(), *end = p + text.size(); p != end;) {
    unsigned length = Utf8Length(p, end);
    if (length == 0) return false;
    p += length;
  }
  return true;
}

// The secret that the caller brings, or a new one that the reply shows: once.
struct GivenSecret {
  Secret value;
  bool made = false;
  GivenSecret() = default;
};

GivenSecret SecretOf(const Json& body, const ConnectorTable& connector, bool make) {
  GivenSecret secret;
  std::string given = body["secret"].AsString();
  secret.made = given.empty() && make;
  secret.value = Secret(secret.made ? NewSecretFor(connector) : std::move(given));
  return secret;
}

class Handlers {
 public:
  explicit Handlers(WebhookParts parts) : parts_(std::move(parts)) {}

  Task<void> Receive(RouteCall& call) {
    return parts_.receiver->Receive(call.param(0), call.param(1), call.request, call.response);
  }

  Task<void> Create(RouteCall& call) {
    Result<const ConnectorTable*> connector = FindWebhookConnector(parts_.registry, call.param(0));
    if (!connector) co_await Fail(connector.error());
    Result<Json> body = BodyObject(call.request, kEndpoint);
    if (!body) co_await Fail(body.error());
    // Where the manifest names a secret, or the handshake brings one, none is made up.
    const TriggerRow& trigger = *WebhookTrigger(**connector);
    bool make = (*body)["generateSecret"].AsBool();
    GivenSecret secret = SecretOf(*body, **connector, make);
    NewEndpoint endpoint;
    endpoint.user = call.user();
    endpoint.connector = (*connector)->name;
    endpoint.connection = std::string((*body)["connection"].AsString());
    endpoint.label = std::string((*body)["label"].AsString());
    endpoint.secret = secret.value;
    CreatedEndpoint created = co_await parts_.endpoints->Create(std::move(endpoint));
    Json reply = Json::Object();
    reply.Set("id", created.id);
    reply.Set("url", *parts_.public_url + "/api/webhooks/" + (*connector)->name + "/" +
                         std::string(created.token.Reveal()));
    reply.Set("token", created.token.Reveal());
    if (secret.made) reply.Set("secret", secret.value.Reveal());
    if (secret.value.empty() && trigger.verify.secret) {
      reply.Set("secretName", trigger.verify.secret);
    }
    call.response.headers.Set("Cache-Control", "no-store");
    SendJsonBody(call.response, JsonAccess::Dump(reply), 201);
  }

  Task<void> Endpoints(RouteCall& call, std::string connector) {
    auto endpoints = co_await parts_.endpoints->List(call.user(), std::move(connector));
    SendJsonBody(call.response, ListJson("endpoints", endpoints, EndpointJson));
  }

  Task<void> Remove(RouteCall& call) {
    co_await parts_.endpoints->Remove(call.param(0), call.user());
    SendJsonBody(call.response, R"({"removed":true})");
  }

  Task<void> Rotate(RouteCall& call) {
    Result<Json> body = BodyObject(call.request, kRotation);
    if (!body) co_await Fail(body.error());
    Endpoint endpoint = co_await parts_.endpoints->Get(call.param(0), call.user());
    Result<const ConnectorTable*> connector =
        FindWebhookConnector(parts_.registry, endpoint.connector);
    if (!connector) co_await Fail(connector.error());
    long long overlap = (*body)["overlapSeconds"].AsInt(kDefaultOverlapSeconds);
    GivenSecret secret = SecretOf(*body, **connector, true);
    co_await parts_.endpoints->SetSecret(call.param(0), call.user(), secret.value, overlap * 1000);
    Json reply = Json::Object().Set("overlapSeconds", overlap);
    if (secret.made) reply.Set("secret", secret.value.Reveal());
    call.response.headers.Set("Cache-Control", "no-store");
    SendJsonBody(call.response, JsonAccess::Dump(reply));
  }

  Task<void> Deliveries(RouteCall& call) {
    Result<long long> before = QueryNumber(call.request, "before", 0);
    Result<long long> limit = QueryNumber(call.request, "limit", 50);
    if (!before || !limit) co_await Fail(before ? limit.error() : before.error());
    DeliveryQuery query;
    query.user = call.user();
    query.endpoint = QueryValue(call.request.query, "endpoint");
    query.connector = QueryValue(call.request.query, "connector");
    query.state = QueryValue(call.request.query, "state");
    query.before = *before;
    query.limit = static_cast<int>(std::min(*limit, 500ll));
    auto deliveries = co_await ListDeliveries(*parts_.pool, std::move(query));
    SendJsonBody(call.response, ListJson("deliveries", deliveries, [](const Delivery& delivery) {
                   return DeliveryJson(delivery, false);
                 }));
  }

  Task<void> Delivery1(RouteCall& call) {
    Delivery delivery = co_await GetDelivery(*parts_.pool, NumberOf(call.param(0)), call.user());
    SendJsonBody(call.response, DeliveryJson(delivery, true));
  }

  Task<void> Replay(RouteCall& call) {
    co_await ReplayDelivery(*parts_.pool, NumberOf(call.param(0)), call.user());
    SendJsonBody(call.response, R"({"queued":true})");
  }

  Task<void> ReplayAll(RouteCall& call) {
    Result<Json> body = BodyObject(call.request, kReplay);
    if (!body) co_await Fail(body.error());
    DeliveryQuery query;
    query.user = call.user();
    query.connector = std::string((*body)["connector"].AsString());
    query.endpoint = std::string((*body)["endpoint"].AsString());
    query.limit = static_cast<int>((*body)["limit"].AsInt(500));
    long long queued = co_await ReplayDead(*parts_.pool, std::move(query));
    SendJsonBody(call.response, JsonAccess::Dump(Json::Object().Set("queued", queued)));
  }

 private:
  WebhookParts parts_;
};

}  // namespace

Result<const ConnectorTable*> FindWebhookConnector(const Registry& registry,
                                                   const std::string& name) {
  for (const ConnectorTable* connector : registry) {
    if (name == connector->name && WebhookTrigger(*connector)) return connector;
  }
  return Error(ErrorCode::kNotFound,
               "there is no connector '" + name + "' with a webhook trigger in its manifest");
}

std::string NewSecretFor(const ConnectorTable& connector) {
  const VerifyRow& verify = WebhookTrigger(connector)->verify;
  if (verify.scheme == VerifyScheme::kStandardWebhooks) return "whsec_" + Base64(RandomBytes(24));
  std::string_view encoding = verify.secret_encoding ? verify.secret_encoding : "text";
  if (encoding == "hex") return Hex(RandomBytes(32));
  if (encoding == "base64") return Base64(RandomBytes(32));
  return RandomText(40);
}

std::string EndpointJson(const Endpoint& endpoint) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("id", endpoint.id);
  writer.Member("connector", endpoint.connector);
  writer.Member("connection", endpoint.connection);
  writer.Member("label", endpoint.label);
  writer.Key("enabled");
  writer.Bool(endpoint.enabled);
  writer.Key("secrets");
  writer.BeginArray();
  for (const EndpointSecret& secret : endpoint.secrets) {
    writer.BeginObject();
    WriteTime(writer, "validUntil", secret.until_ms);
    writer.EndObject();
  }
  writer.EndArray();
  WriteTime(writer, "createdAt", endpoint.created_ms);
  writer.Key("refused");
  writer.Int(endpoint.refused);
  WriteTime(writer, "refusedAt", endpoint.refused_ms);
  writer.Member("refusedWhy", endpoint.refused_why);
  writer.EndObject();
  return out;
}

std::string DeliveryJson(const Delivery& delivery, bool whole) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Key("id");
  writer.Int(delivery.id);
  writer.Member("endpoint", delivery.endpoint);
  writer.Member("connector", delivery.connector);
  writer.Member("deliveryId", delivery.delivery_key);
  writer.Member("eventType", delivery.event_type);
  writer.Key("verified");
  writer.Bool(delivery.verified);
  writer.Member("state", delivery.state);
  writer.Key("attempts");
  writer.Int(delivery.attempts);
  writer.Member("error", delivery.error);
  WriteTime(writer, "receivedAt", delivery.received_ms);
  WriteTime(writer, "finishedAt", delivery.finished_ms);
  if (whole) {
    writer.Key("headers");
    writer.Raw(delivery.headers);
    bool text = IsUtf8(delivery.body);
    writer.Member(text ? "body" : "bodyBase64", text ? delivery.body : Base64(delivery.body));
  }
  writer.EndObject();
  return out;
}

void AddWebhookRoutes(Routes& routes, WebhookParts parts) {
  auto at = std::make_shared<Handlers>(std::move(parts));
  for (const char* method : {"GET", "POST", "PUT"}) {
    routes.Add(
        method, "/api/webhooks/{plugin}/{token}",
        [at](RouteCall& call) { return at->Receive(call); }, RouteGuard::kOpen);
  }
  routes.Add("POST", "/api/plugins/{id}/webhook", [at](RouteCall& c) { return at->Create(c); });
  routes.Add("GET", "/api/plugins/{id}/webhook",
             [at](RouteCall& c) { return at->Endpoints(c, c.param(0)); });
  routes.Add("GET", "/api/webhook-endpoints", [at](RouteCall& c) { return at->Endpoints(c, ""); });
  routes.Add("DELETE", "/api/webhook-endpoints/{id}", [at](RouteCall& c) { return at->Remove(c); });
  routes.Add("POST", "/api/webhook-endpoints/{id}/secret",
             [at](RouteCall& c) { return at->Rotate(c); });
  routes.Add("GET", "/api/webhook-deliveries", [at](RouteCall& c) { return at->Deliveries(c); });
  routes.Add("GET", "/api/webhook-deliveries/{id}",
             [at](RouteCall& c) { return at->Delivery1(c); });
  routes.Add("POST", "/api/webhook-deliveries/replay",
             [at](RouteCall& c) { return at->ReplayAll(c); });
  routes.Add("POST", "/api/webhook-deliveries/{id}/replay",
             [at](RouteCall& c) { return at->Replay(c); });
}

}  // namespace pie
