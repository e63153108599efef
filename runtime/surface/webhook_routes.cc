#include "surface/webhook_routes.h"

#include <algorithm>

#include "base/encoding.h"
#include "base/json_access.h"
#include "base/json_writer.h"
#include "base/utf8.h"
#include "surface/error_json.h"
#include "surface/rest/rest.h"
#include "surface/suggestion.h"
#include "table/find.h"

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

template <class Items, class Write>
std::string ListJson(const char* name, const Items& items, Write write) {
  std::string out = std::string("{\"") + name + "\":[";
  for (const auto& item : items) {
    if (out.back() != '[') out += ',';
    out += write(item);
  }
  return out + "]}";
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

  Task<void> OfConnector(RouteCall& call) { return SendEndpoints(call, call.param(0)); }
  Task<void> All(RouteCall& call) { return SendEndpoints(call, std::string()); }

  Task<void> Remove(RouteCall& call) {
    (void)co_await Changeable(call);
    co_await parts_.endpoints->Remove(call.param(0), call.user());
    SendJsonBody(call.response, R"({"removed":true})");
  }

  Task<void> Rotate(RouteCall& call) {
    Result<Json> body = BodyObject(call.request, kRotation);
    if (!body) co_await Fail(body.error());
    Endpoint endpoint = co_await Changeable(call);
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
    query.scope = call.scope.Seen();
    query.before = *before;
    query.limit = static_cast<int>(std::min(*limit, 500ll));
    auto deliveries = co_await ListDeliveries(*parts_.pool, std::move(query));
    SendJsonBody(call.response, ListJson("deliveries", deliveries, [](const Delivery& delivery) {
                   return DeliveryJson(delivery, false);
                 }));
  }

  Task<void> Delivery1(RouteCall& call) {
    Delivery delivery = co_await Find(call);
    SendJsonBody(call.response, DeliveryJson(delivery, true));
  }

  Task<void> Replay(RouteCall& call) {
    Delivery delivery = co_await Find(call);
    Result<Unit> may = call.scope.MayManage(delivery.connector);
    if (!may) co_await Fail(may.error());
    co_await ReplayDelivery(*parts_.pool, delivery.id, call.user());
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
    query.scope = call.scope.Managed();
    long long queued = co_await ReplayDead(*parts_.pool, std::move(query));
    SendJsonBody(call.response, JsonAccess::Dump(Json::Object().Set("queued", queued)));
  }

 private:
  Task<void> SendEndpoints(RouteCall& call, std::string connector) {
    auto endpoints = co_await parts_.endpoints->List(call.user(), std::move(connector));
    std::erase_if(endpoints, [&](const auto& one) { return !call.scope.Sees(one.connector); });
    SendJsonBody(call.response, ListJson("endpoints", endpoints, EndpointJson));
  }

  // The endpoint that the path names, if the caller's key may change it.
  Task<Endpoint> Changeable(RouteCall& call) {
    Endpoint endpoint = co_await parts_.endpoints->Get(call.param(0), call.user());
    if (!call.scope.Sees(endpoint.connector)) co_await Fail(NoEndpoint(call.param(0)));
    Result<Unit> may = call.scope.MayManage(endpoint.connector);
    if (!may) co_await Fail(may.error());
    co_return std::move(endpoint);
  }

  // The delivery that the path names, if the caller's key may see it.
  Task<Delivery> Find(RouteCall& call) {
    long long id = PathNumber(call.param(0));
    Delivery delivery = co_await GetDelivery(*parts_.pool, id, call.user());
    if (!call.scope.Sees(delivery.connector)) co_await Fail(NoDelivery(id));
    co_return std::move(delivery);
  }

  WebhookParts parts_;
};

}  // namespace

Result<const ConnectorTable*> FindWebhookConnector(const Registry& registry,
                                                   const std::string& name) {
  const ConnectorTable* connector = FindConnector(registry, name);
  if (connector && WebhookTrigger(*connector)) return connector;
  if (connector) {
    return Error(ErrorCode::kNotFound, "the manifest of '" + name + "' has no webhook trigger");
  }
  return NoConnector(registry, name, "the README of each names its webhooks");
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
  constexpr RouteReach kConnector = RouteReach::kConnector, kRows = RouteReach::kRows;
  auto add = [&](const char* method, const char* path, Task<void> (Handlers::*member)(RouteCall&),
                 RouteReach reach) {
    routes.Add(
        method, path, [at, member](RouteCall& call) { return (at.get()->*member)(call); }, reach);
  };
  add("POST", "/api/plugins/{id}/webhook", &Handlers::Create, kConnector);
  add("GET", "/api/plugins/{id}/webhook", &Handlers::OfConnector, kConnector);
  add("GET", "/api/webhook-endpoints", &Handlers::All, kRows);
  add("DELETE", "/api/webhook-endpoints/{id}", &Handlers::Remove, kRows);
  add("POST", "/api/webhook-endpoints/{id}/secret", &Handlers::Rotate, kRows);
  add("GET", "/api/webhook-deliveries", &Handlers::Deliveries, kRows);
  add("GET", "/api/webhook-deliveries/{id}", &Handlers::Delivery1, kRows);
  add("POST", "/api/webhook-deliveries/replay", &Handlers::ReplayAll, kRows);
  add("POST", "/api/webhook-deliveries/{id}/replay", &Handlers::Replay, kRows);
}

}  // namespace pie
