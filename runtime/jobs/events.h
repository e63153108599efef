// Heartbeat events: what a task can wait for. They come from webhooks, from actions of tools that
// went well, and from automations that poll.
#pragma once

#include <atomic>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/loop.h"
#include "db/listener.h"
#include "db/pool.h"
#include "engine/parts.h"
#include "pie/json.h"
#include "pie/table.h"

namespace pie {

struct CatalogEvent {
  std::string id;
  std::string display_name;
  std::string description;
  std::vector<std::string>
      sources;  // "webhook:push", "tool:create_issue", "automation:_poll_check"
  CatalogEvent() = default;
};
// The manifest's heartbeatEvents, and each webhook event under its own name.
std::vector<CatalogEvent> EventsOf(const ConnectorTable& connector);
bool HasEvent(const ConnectorTable& connector, std::string_view event);
// The events that a webhook event ("webhook", "push") or an action ("tool", "create_issue") means.
std::vector<std::string> EventsBy(const ConnectorTable& connector, std::string_view source,
                                  std::string_view name);

struct EventOccurrence {
  std::string user;
  std::string connector;
  std::string event;
  std::string
      occurrence;  // names it: "delivery 72d3162e", "run_..."; at most one run for each task
  std::string triggered_by;  // webhook, tool, poll
  std::string connection;    // label of the one it came from; may be empty
  Json data;

  EventOccurrence() = default;
};
// Starts the tasks of the user that wait for the event and whose filter fits; how many. In the
// transaction that makes the occurrence known, so that each is delivered exactly once.
Result<int> EmitEvent(Transaction& transaction, const EventOccurrence& occurrence);

// The same for all events that a webhook event or an action of the connector means. `source` is
// "webhook" or "tool".
Result<int> EmitEvents(Transaction& transaction, const ConnectorTable& connector,
                       const std::string& user, const std::string& source, const std::string& name,
                       const std::string& occurrence, const Json& data);

// Knows in memory which events somebody waits for, so that calls of all others cost nothing. A new
// subscription counts here at once after its NOTIFY, elsewhere within moments. Loop thread only.
class ToolEvents : public SuccessListener {
 public:
  // Looks every now and then; with Listen() also when somebody subscribes. Before the first look it
  // wants to hear of everything.
  ToolEvents(Loop& loop, Pool& pool, std::function<void(LogLevel, std::string_view)> log);
  ~ToolEvents();

  // The listener must outlive this, or be taken back with nullptr.
  void Listen(Listener* listener);

  bool Wants(const ConnectorTable& connector, const ActionRow& action,
             std::string_view surface) override;
  // Before the call is answered: who has the answer knows that the event is not lost. When the
  // database cannot take it the call is answered all the same, for what it did cannot be undone,
  // and must not be repeated because of us; then the loss is logged and counted.
  Task<void> Succeeded(SuccessfulCall call) override;
  Task<void> Refresh();
  long long lost() const { return lost_; }

 private:
  Task<void> Follow();

  Loop& loop_;
  Pool& pool_;
  Listener* listener_ = nullptr;
  std::function<void(LogLevel, std::string_view)> log_;
  int subscription_ = 0;
  std::set<std::pair<std::string, std::string>> wanted_;
  long long looks_ = 0;   // that began
  long long looked_ = 0;  // the one that wanted_ is from; 0: none so far
  long long lost_ = 0;
  std::unique_ptr<class Signal> changed_;
  TaskSet tasks_;
};

}  // namespace pie
