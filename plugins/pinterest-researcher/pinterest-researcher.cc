// Monitors: rows of the user that a scheduled run checks for pins not seen before.
#include "pinterest-researcher/pinterest-researcher.h"

#include <string>
#include <utility>

#include "pie/monitors.h"

namespace pie {
namespace {

using pinterest_researcher::Monitor;

constexpr MonitorTable kMonitors = {.name = "pinterest_monitors",
                                    .event = "new_pin_detected",
                                    .found = "new_pins",
                                    .seen = "pinterest_seen_pins"};

Task<List<MonitorItem>> NewestPins(Context& context, String board_url) {
  pinterest_researcher::GetBoardParams params;
  params.board_url = std::move(board_url);
  auto page = co_await pinterest_researcher::GetBoard(context, std::move(params));
  List<MonitorItem> items;
  for (const pinterest_researcher::PinSummary& pin : page.items) {
    MonitorItem& item = items.push_back(MonitorItem());
    item.id = *pin.id;
    item.event.Set("pin_id", Json(*pin.id)).Set("title", Json(*pin.title));
    item.event.Set("url", Json("https://www.pinterest.com/pin/" + std::string(*pin.id) + "/"));
    item.event.Set("description", Json(*pin.description)).Set("link", Json(*pin.link));
  }
  co_return items;
}

}  // namespace

Task<Monitor> pinterest_researcher::CreateMonitor(Context& context, CreateMonitorParams params) {
  return kMonitors.Create<Monitor>(context, std::move(params.board_url), std::move(params.label),
                                   params.interval_minutes);
}

Task<List<Monitor>> pinterest_researcher::ListMonitors(Context& context, ListMonitorsParams) {
  return kMonitors.List<Monitor>(context);
}

Task<Monitor> pinterest_researcher::PauseMonitor(Context& context, PauseMonitorParams params) {
  return kMonitors.Pause<Monitor>(context, std::move(params.monitor_id));
}

Task<Monitor> pinterest_researcher::ResumeMonitor(Context& context, ResumeMonitorParams params) {
  return kMonitors.Resume<Monitor>(context, std::move(params.monitor_id));
}

Task<pinterest_researcher::DeleteMonitorResult> pinterest_researcher::DeleteMonitor(
    Context& context, DeleteMonitorParams params) {
  return kMonitors.Delete<DeleteMonitorResult>(context, std::move(params.monitor_id));
}

Task<Json> pinterest_researcher::OnRun(Context& context, Json) {
  return kMonitors.Check(context, NewestPins);
}

}  // namespace pie
