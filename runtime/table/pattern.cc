#include <re2/re2.h>

#include <functional>
#include <map>
#include <memory>
#include <shared_mutex>
#include <string>

#include "table/text_rules.h"

namespace pie {
namespace {

class PatternCache {
 public:
  const re2::RE2& Get(std::string_view pattern) {
    {
      std::shared_lock lock(mutex_);
      auto found = patterns_.find(pattern);
      if (found != patterns_.end()) return *found->second;
    }
    re2::RE2::Options options;
    options.set_log_errors(false);
    auto compiled =
        std::make_unique<re2::RE2>(re2::StringPiece(pattern.data(), pattern.size()), options);
    std::unique_lock lock(mutex_);
    return *patterns_.try_emplace(std::string(pattern), std::move(compiled)).first->second;
  }

 private:
  std::shared_mutex mutex_;
  std::map<std::string, std::unique_ptr<re2::RE2>, std::less<>> patterns_;
};

}  // namespace

bool MatchesPattern(std::string_view pattern, std::string_view text) {
  static PatternCache& cache = *new PatternCache;  // never destroyed: calls may outlive main()
  const re2::RE2& compiled = cache.Get(pattern);
  return compiled.ok() &&
         re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), compiled);
}

}  // namespace pie
