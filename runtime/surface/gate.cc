#include "surface/gate.h"

#include <algorithm>

#include "net/egress.h"

namespace pie {
namespace {

// "example.com:8080" -> "example.com", "[::1]:8080" -> "::1"; empty when it is neither.
std::string_view NameOf(std::string_view authority) {
  if (authority.starts_with('[')) {
    size_t end = authority.find(']');
    return end == std::string_view::npos ? std::string_view() : authority.substr(1, end - 1);
  }
  return authority.substr(0, authority.find(':'));
}

Principal PrincipalOf(const ApiKey& key) {
  Principal principal;
  principal.user_id = key.user;
  principal.display_name = key.user;
  principal.key_id = key.id;
  principal.admin = key.admin;
  principal.policy = key.policy;
  return principal;
}

Error NoKey() {
  return Error(ErrorCode::kUnauthenticated,
               "an API key is needed: send the header `Authorization: Bearer pie_...`");
}

// The key of "Bearer <key>"; empty when there is none.
std::string_view BearerKey(const HttpHeaders& headers) {
  constexpr std::string_view kScheme = "Bearer ";
  std::string_view value = headers.Get("Authorization");
  if (!EqualsIgnoreCase(value.substr(0, kScheme.size()), kScheme)) return {};
  return value.substr(kScheme.size());
}

}  // namespace

Gate::Gate(ApiKeys* keys, GateOptions options) : keys_(keys), options_(std::move(options)) {}

bool Gate::IsOurs(std::string_view authority) const {
  std::string_view name = NameOf(authority);
  if (name.empty()) return false;
  // An address cannot be rebound, a name of somebody else's can.
  IpAddress address;
  if (EqualsIgnoreCase(name, "localhost") || IpAddress::Parse(name, address)) return true;
  return std::any_of(options_.hosts.begin(), options_.hosts.end(), [&](const std::string& host) {
    return EqualsIgnoreCase(host, name) || EqualsIgnoreCase(host, authority);
  });
}

Result<Unit> Gate::CheckHost(const HttpHeaders& headers) const {
  std::string_view host = headers.Get("Host");
  if (!IsOurs(host)) {
    return Error(ErrorCode::kPermissionDenied,
                 "this executor is not '" + std::string(host) +
                     "'; names it may be reached under go into `pie serve --host-name`");
  }
  if (!headers.Has("Origin")) return Unit();
  std::string_view origin = headers.Get("Origin");
  size_t scheme = origin.find("://");
  if (scheme != std::string_view::npos && IsOurs(origin.substr(scheme + 3))) return Unit();
  return Error(ErrorCode::kPermissionDenied,
               "pages of '" + std::string(origin) + "' may not call this executor");
}

std::optional<Principal> Gate::KnownCaller(const HttpHeaders& headers) {
  std::string_view key = BearerKey(headers);
  if (!key.empty() && keys_) {
    const ApiKey* known = keys_->AuthenticateCached(key);
    if (!known || (known->policy && known->policy->per_minute)) return std::nullopt;
    return PrincipalOf(*known);
  }
  if (!options_.open) return std::nullopt;
  Principal local;
  local.user_id = local.display_name = kLocalUser;
  local.admin = true;
  return local;
}

Result<Unit> Gate::CountRequest(const ApiKey& key) {
  if (!key.policy || !key.policy->per_minute) return Unit();
  double limit = key.policy->per_minute;
  auto now = std::chrono::steady_clock::now();
  if (buckets_.size() >= kMaxBuckets) buckets_.clear();
  auto [found, made] = buckets_.try_emplace(key.id, Bucket{limit, now});
  Bucket& bucket = found->second;
  std::chrono::duration<double> passed = now - bucket.at;
  bucket.left = std::min(limit, bucket.left + passed.count() * limit / 60);
  bucket.at = now;
  if (bucket.left >= 1) {
    --bucket.left;
    return Unit();
  }
  Error error(ErrorCode::kRateLimited,
              "this key may send " + std::to_string(key.policy->per_minute) + " requests a minute");
  error.retry_after_ms = static_cast<long long>((1 - bucket.left) * 60'000 / limit) + 1;
  return error;
}

Task<Principal> Gate::Authenticate(const HttpHeaders& headers) {
  if (std::optional<Principal> known = KnownCaller(headers)) co_return std::move(*known);
  std::string_view text = BearerKey(headers);
  if (text.empty() || !keys_) co_await Fail(NoKey());
  ApiKey key = co_await keys_->Authenticate(std::string(text));
  if (Result<Unit> within = CountRequest(key); !within) co_await Fail(within.error());
  co_return PrincipalOf(key);
}

}  // namespace pie
