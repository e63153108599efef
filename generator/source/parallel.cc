#include "source/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace pie::gen {

void ForEachIndex(size_t count, const std::function<void(size_t)>& work) {
  constexpr size_t kWorthAThread = 4;
  size_t cores = std::max(1u, std::thread::hardware_concurrency());
  size_t threads = std::min(cores, count / kWorthAThread);
  std::atomic<size_t> next = 0;
  auto run = [&] {
    for (size_t i = next++; i < count; i = next++) work(i);
  };
  std::vector<std::jthread> others;
  for (size_t i = 1; i < threads; ++i) others.emplace_back(run);
  run();
}

}  // namespace pie::gen
