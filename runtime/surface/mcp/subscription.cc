#include "surface/mcp/subscription.h"

#include "base/json_writer.h"

namespace pie::mcp {

Subscription::Subscription(Loop& loop, Server& server, Principal principal, std::string_view id,
                           const Json& filter)
    : server_(server),
      principal_(std::move(principal)),
      id_(id),
      stream_(std::make_shared<Stream>(loop)) {
  // Only changes of resources are granted: our lists never change while we run.
  std::string granted;
  Json uris = filter["resourceSubscriptions"];
  JsonWriter writer(granted);
  writer.BeginObject();
  if (uris.is_array()) {
    writer.Key("resourceSubscriptions");
    writer.BeginArray();
    for (Size i = 0; i < uris.size() && uris_.size() < kMaxUris; ++i) {
      std::string uri = uris[i].AsString();
      if (uris_.insert(uri).second) writer.String(uri);
    }
    writer.EndArray();
  }
  writer.EndObject();
  stream_->Push(NotificationMessage("notifications/subscriptions/acknowledged",
                                    R"({"notifications":)" + granted + ',' + Tag() + '}'));
  server_.AddListener(this);
}

Subscription::~Subscription() { server_.RemoveListener(this); }

std::string Subscription::Tag() const {
  return R"("_meta":{"io.modelcontextprotocol/subscriptionId":)" + id_ + '}';
}

void Subscription::ResourceChanged(std::string_view user, std::string_view uri) {
  if (user != principal_.user_id || !uris_.contains(std::string(uri))) return;
  if (!server_.MayHearOf(principal_, uri)) return;
  std::string params = R"({"uri":)";
  AppendJsonString(params, uri);
  stream_->Push(NotificationMessage("notifications/resources/updated", params + ',' + Tag() + '}'));
}

void Subscription::End() {
  Reply reply;
  reply.meta = R"("io.modelcontextprotocol/subscriptionId":)" + id_;
  stream_->Push(Compose(reply, id_, true));
  stream_->Close();
}

}  // namespace pie::mcp
