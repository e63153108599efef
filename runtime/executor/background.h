// Background: what runs without a caller: the queue's worker, and webhooks and hooks that it runs.
#pragma once

#include <memory>

#include "client/house.h"
#include "executor/options.h"
#include "surface/routes.h"

namespace pie {

// Needs a store. The house must outlive it; it must outlive the routes.
class Background {
 public:
  Background(House& house, const Registry& registry, const Options& options);
  ~Background();
  Background(const Background&) = delete;
  Background& operator=(const Background&) = delete;

  void AddRoutes(Routes& routes);
  void Start();
  Task<std::string> Metrics();  // for AppParts::more_metrics
  // Ends the streams of notifications, and starts no more runs at their times.
  void EndStreams();
  // Takes no more work; what runs may end within `grace`, the rest goes back to the queue.
  Task<void> Stop(Milliseconds grace);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pie
