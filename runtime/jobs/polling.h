// Polling: triggers that look at a list and report what is new in it, as the manifest's `poll`
// says.
//
// A trigger is polled for a user as long as an enabled task of theirs waits for one of its events;
// nobody has to install the connector. The first look comes at once.
#pragma once

#include "engine/engine.h"
#include "jobs/worker.h"

namespace pie {

class Auth;
class SecretStore;

// A user's task waits for the event from now on: in the transaction that makes it so. `task` is
// that task. For events that are not polled for nothing happens.
Result<Unit> StartPolling(Transaction& transaction, Registry registry, const std::string& user,
                          const std::string& connector, const std::string& event,
                          const std::string& task);
// The same for all tasks, after manifests changed.
Task<void> SyncPolls(Pool& pool, Registry registry);

// Starts the runs of at most 100 polls whose time has come, and ends those that no task waits for;
// how many.
Task<int> FireDuePolls(Pool& pool, Registry registry);
// Milliseconds until the next one is due; -1: never.
Task<long long> NextPollTime(Pool& pool, Registry registry);

// Whether the connector has a trigger that polls.
bool Polls(const ConnectorTable& connector);
// Looks now, besides the trigger's times; gives the id of one of the runs. kNotFound when no task
// of the user waits for an event that is polled for.
Task<std::string> RunPollsNow(Pool& pool, const ConnectorTable& connector, std::string user);

struct PollParts {
  Pool* pool = nullptr;
  Engine* engine = nullptr;
  SecretStore* secrets = nullptr;  // for user fields
  Auth* auth = nullptr;            // for connections; null: nobody has to connect

  PollParts() = default;
};

// Registers the handler of jobs that look. What is seen, the events and the run's end commit
// together. The parts must outlive the worker.
void HandlePolls(Worker& worker, PollParts parts);

}  // namespace pie
