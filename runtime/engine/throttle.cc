#include "engine/throttle.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <ctime>

namespace pie {
namespace {

// One header with nonsense in it must not end all calls of a connection for days. A service that
// means it says so again.
constexpr std::chrono::hours kLongestBlock{1};

Milliseconds ToMilliseconds(double seconds) {
  return Milliseconds(static_cast<long long>(std::ceil(std::clamp(seconds, 0.0, 86400.0) * 1000)));
}

bool ParseNumber(std::string_view text, double& number) {
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() && std::isfinite(number);
}

// "Wed, 21 Oct 2015 07:28:00 GMT" or "2015-10-21T07:28:00Z" as seconds from now.
bool ParseDate(std::string_view text, double& seconds) {
  std::string copy(text);
  for (const char* format : {"%a, %d %b %Y %H:%M:%S", "%Y-%m-%dT%H:%M:%S"}) {
    std::tm parts{};
    if (!strptime(copy.c_str(), format, &parts)) continue;
    seconds = std::difftime(timegm(&parts), std::time(nullptr));
    return true;
  }
  return false;
}

double UnixNow() {
  auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration<double>(now).count();
}

// Seconds until the reset that a header announces; negative when it says nothing.
double ResetSeconds(const ApiRow& api, const HttpResponse& response) {
  if (!api.reset_at) return -1;
  std::string_view text = response.headers.Get(api.reset_at);
  std::string_view format = api.reset_format ? api.reset_format : "epoch";
  double number = 0;
  if (format == "date") return ParseDate(text, number) ? std::max(number, 0.0) : -1;
  if (!ParseNumber(text, number)) return -1;
  if (format == "seconds") return number;
  if (format == "epochMs") number /= 1000;
  return std::max(number - UnixNow(), 0.0);
}

bool NothingRemains(const ApiRow& api, const HttpResponse& response) {
  double remaining = 1;
  return api.remaining && ParseNumber(response.headers.Get(api.remaining), remaining) &&
         remaining < 1;
}

}  // namespace

Milliseconds AnnouncedWait(const ApiRow& api, const HttpResponse& response) {
  std::string_view text = response.headers.Get(api.retry_after ? api.retry_after : "retry-after");
  double seconds = 0;
  if (!text.empty() && (ParseNumber(text, seconds) || ParseDate(text, seconds))) {
    return ToMilliseconds(seconds);
  }
  seconds = ResetSeconds(api, response);
  return seconds > 0 ? ToMilliseconds(seconds) : Milliseconds(0);
}

void TokenBucket::Refill(SteadyTime now) {
  double elapsed = std::chrono::duration<double>(now - last_).count();
  if (last_ != SteadyTime{}) tokens_ = std::min(burst_, tokens_ + elapsed * rate_);
  last_ = now;
}

Milliseconds TokenBucket::Wait(SteadyTime now) {
  if (rate_ <= 0) return Milliseconds(0);
  Refill(now);
  return tokens_ >= 1 ? Milliseconds(0) : ToMilliseconds((1 - tokens_) / rate_);
}

void TokenBucket::Take(SteadyTime now) {
  if (rate_ <= 0) return;
  Refill(now);
  tokens_ -= 1;
}

Throttle::Throttle(const ApiRow& api)
    : second(api.per_second, std::max(1.0, api.per_second)),
      minute(api.per_minute / 60, std::max(1.0, api.per_minute)),
      concurrency(api.concurrency),
      limited_(api.per_second > 0 || api.per_minute > 0 || api.concurrency > 0 || api.remaining) {}

Milliseconds Throttle::RateWait(SteadyTime now) {
  Milliseconds wait = std::max(second.Wait(now), minute.Wait(now));
  if (blocked_until > now) {
    wait = std::max(wait, std::chrono::ceil<Milliseconds>(blocked_until - now));
  }
  return wait;
}

void Throttle::Learn(const ApiRow& api, const HttpResponse& response) {
  if (!NothingRemains(api, response)) return;
  double seconds = ResetSeconds(api, response);
  if (seconds > 0) Block(std::chrono::steady_clock::now() + ToMilliseconds(seconds));
}

void Throttle::Block(SteadyTime until) {
  until = std::min(until, std::chrono::steady_clock::now() + kLongestBlock);
  blocked_until = std::max(blocked_until, until);
}

namespace {

// Lets the first that still waits go on. Runs on the loop, since a waiter goes on at once and must
// not do so inside the destructor that made room.
void WakeNext(Throttle& throttle) {
  while (!throttle.waiting.empty() && throttle.running < throttle.concurrency) {
    auto next = std::move(throttle.waiting.front());
    throttle.waiting.pop_front();
    // Only the queue held it: the waiter was cancelled.
    if (next.use_count() == 1) continue;
    return next->Set(true);
  }
}

}  // namespace

ThrottleSlot::~ThrottleSlot() {
  if (!throttle_) return;
  --throttle_->running;
  if (throttle_->waiting.empty()) return;
  loop_->Post([throttle = std::move(throttle_)] { WakeNext(*throttle); });
}

Task<ThrottleSlot> Enter(Loop& loop, std::shared_ptr<Throttle> throttle, SteadyTime deadline,
                         std::string service, bool& waited) {
  if (throttle->is_open()) co_return ThrottleSlot();
  while (throttle->concurrency && throttle->running >= throttle->concurrency) {
    waited = true;
    auto turn = Completion<bool>::Make();
    throttle->waiting.push_back(turn);
    co_await Completion<bool>::Wait(turn);
  }
  // Held while waiting for the rate, too: giving it back wakes the next, on every way out.
  ThrottleSlot slot(loop, throttle);
  while (true) {
    Milliseconds wait = throttle->RateWait(std::chrono::steady_clock::now());
    if (wait.count() == 0) break;
    if (std::chrono::steady_clock::now() + wait >= deadline) {
      Error error(ErrorCode::kRateLimited, service +
                                               " allows no more requests for now: call again in " +
                                               std::to_string((wait.count() + 999) / 1000) + " s");
      error.retry_after_ms = wait.count();
      co_await Fail(std::move(error));
    }
    waited = true;
    co_await loop.Sleep(wait);
  }
  SteadyTime now = std::chrono::steady_clock::now();
  throttle->second.Take(now);
  throttle->minute.Take(now);
  co_return slot;
}

std::shared_ptr<Throttle> ThrottleSet::Get(const std::string& key, const ApiRow& api) {
  if (auto found = index_.find(key); found != index_.end()) {
    items_.splice(items_.begin(), items_, found->second);
    return items_.front().throttle;
  }
  while (items_.size() >= kMax && items_.back().throttle.use_count() == 1) {
    index_.erase(items_.back().key);
    items_.pop_back();
  }
  items_.push_front(Item{key, std::make_shared<Throttle>(api)});
  index_[items_.front().key] = items_.begin();
  return items_.front().throttle;
}

}  // namespace pie
