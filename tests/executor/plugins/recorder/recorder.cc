// Each hook writes a row first; so the rows of a delivery are its attempts. `taken` has one row per
// delivery, however often that runs: its key says so.
#include "recorder/recorder.h"

#include <utility>

#include "pie/pie.h"

namespace pie {
namespace {

Task<void> Note(Context& context, const char* hook, const Json& input, String note) {
  recorder::SeenRow row;
  row.hook = hook;
  row.event = input["eventType"].AsString();
  row.delivery = input["deliveryId"].AsString();
  row.number = input["triggerData"]["number"].AsInt();
  row.note = note;
  co_await recorder::InsertSeen(context, row);
}

}  // namespace

Task<Json> recorder::OnWebhook(Context& context, Json input) {
  Field<Event> event = ReadEvent(input);
  Json data = input["triggerData"];
  List<SeenRow> before =
      co_await SelectSeen(context, Where("delivery = $1", input["deliveryId"].AsString()));
  String note = input["triggeredBy"].AsString();
  if (event && *event == Event::kOrderSent) {
    Result<OrderSentEvent> order = ReadOrderSent(data);
    if (!order) co_await Fail(order.error());
    note = order->number > 0 ? "sent" : "sent nothing";
  }
  co_await Note(context, "onWebhook", input, note);
  List<Json> delivery;
  delivery.push_back(input["deliveryId"]);
  co_await context.Query("insert into taken (delivery) values ($1) on conflict do nothing",
                         std::move(delivery));
  if (data["sleepMs"].AsInt() > 0) {
    co_await context.Sleep(static_cast<unsigned>(data["sleepMs"].AsInt()));
  }
  if (static_cast<long long>(before.size()) < data["failures"].AsInt()) {
    co_return Error(ErrorCode::kUpstream, "not yet");
  }
  if (data["refuse"].AsBool()) co_return Error(ErrorCode::kInvalidArgument, "never");
  co_return Json::Object().Set("success", true);
}

Task<Json> recorder::OnRun(Context& context, Json input) {
  co_await Note(context, "onRun", input, input["lastRunAt"].AsString());
  co_return Json::Object();
}

Task<Json> recorder::OnInstall(Context& context, Json input) {
  Result<UserFields> settings = ReadUserFields(context);
  if (!settings) co_await Fail(settings.error());
  co_await context.Sleep(300);  // What follows has to wait.
  co_await Note(context, "onInstall", input, *settings->greeting);
  co_return Json::Object();
}

Task<Json> recorder::OnConnect(Context& context, Json input) {
  co_await Note(context, "onConnect", input, input["triggeredBy"].AsString());
  co_return Json::Object();
}

Task<Json> recorder::OnDisconnect(Context& context, Json input) {
  co_await Note(context, "onDisconnect", input, input["triggeredBy"].AsString());
  co_return Json::Object();
}

Task<Json> recorder::OnUninstall(Context& context, Json input) {
  co_await Note(context, "onUninstall", input, input["triggeredBy"].AsString());
  co_return Json::Object();
}

Task<Json> recorder::ListSeen(Context& context, ListSeenParams) {
  List<SeenRow> rows = co_await SelectSeen(context, Where("true").OrderBy("created_at"));
  Json items = Json::Array();
  for (const SeenRow& row : rows) {
    Json item = Json::Object();
    item.Set("hook", *row.hook).Set("event", *row.event).Set("delivery", *row.delivery);
    item.Set("number", *row.number).Set("note", *row.note);
    items.Push(item);
  }
  co_return Json::Object().Set("items", items);
}

Task<Json> recorder::ListTaken(Context& context, ListTakenParams) {
  List<TakenRow> rows = co_await SelectTaken(context, Where("true"));
  Json items = Json::Array();
  for (const TakenRow& row : rows) items.Push(Json(*row.delivery));
  co_return Json::Object().Set("items", items);
}

}  // namespace pie
