#include "net/egress.h"

#include <arpa/inet.h>

#include <algorithm>
#include <cstring>

#include "net/http.h"

namespace pie {
namespace {

struct Network4 {
  uint32_t address;
  int bits;
};

constexpr uint32_t V4(uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  return a << 24 | b << 16 | c << 8 | d;
}

constexpr Network4 kNotPublic4[] = {
    {V4(0, 0, 0, 0), 8},         // this network
    {V4(10, 0, 0, 0), 8},        // private
    {V4(100, 64, 0, 0), 10},     // carrier-grade NAT; Alibaba's metadata
    {V4(127, 0, 0, 0), 8},       // loopback
    {V4(168, 63, 129, 16), 32},  // Azure's wire server
    {V4(169, 254, 0, 0), 16},    // link-local; metadata of most clouds
    {V4(172, 16, 0, 0), 12},     // private
    {V4(192, 0, 0, 0), 24},      // protocol assignments; Oracle's metadata
    {V4(192, 0, 2, 0), 24},      // documentation
    {V4(192, 88, 99, 0), 24},    // 6to4 relays
    {V4(192, 168, 0, 0), 16},    // private
    {V4(198, 18, 0, 0), 15},     // benchmarks
    {V4(198, 51, 100, 0), 24},   // documentation
    {V4(203, 0, 113, 0), 24},    // documentation
    {V4(224, 0, 0, 0), 4},       // multicast
    {V4(240, 0, 0, 0), 4},       // reserved, broadcast
};

bool IsPublic4(const uint8_t* bytes) {
  uint32_t address = V4(bytes[0], bytes[1], bytes[2], bytes[3]);
  return std::none_of(std::begin(kNotPublic4), std::end(kNotPublic4), [&](const Network4& network) {
    return (address ^ network.address) >> (32 - network.bits) == 0;
  });
}

bool StartsWith(const uint8_t* bytes, std::initializer_list<int> prefix) {
  return std::equal(prefix.begin(), prefix.end(), bytes);
}

bool IsPublic6(const uint8_t* b) {
  if (StartsWith(b, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff})) return IsPublic4(b + 12);
  if (StartsWith(b, {0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0})) return IsPublic4(b + 12);
  if ((b[0] & 0xe0) != 0x20) return false;                        // not in 2000::/3
  if (StartsWith(b, {0x20, 0x01}) && b[2] < 2) return false;      // protocols, Teredo
  if (StartsWith(b, {0x20, 0x01, 0x0d, 0xb8})) return false;      // documentation
  if (StartsWith(b, {0x20, 0x02})) return false;                  // 6to4
  if (b[0] == 0x3f && b[1] == 0xff && b[2] < 0x10) return false;  // documentation
  return true;
}

Error Refused(std::string message) { return Error(ErrorCode::kEgress, message); }

}  // namespace

bool IpAddress::Parse(std::string_view text, IpAddress& out) {
  if (text.size() > INET6_ADDRSTRLEN) return false;
  char buffer[INET6_ADDRSTRLEN + 1] = {};
  std::copy(text.begin(), text.end(), buffer);
  if (std::strlen(buffer) != text.size()) return false;
  out = IpAddress();
  if (inet_pton(AF_INET, buffer, out.bytes.data()) == 1) return true;
  out.v6 = inet_pton(AF_INET6, buffer, out.bytes.data()) == 1;
  return out.v6;
}

std::string IpAddress::ToString() const {
  char buffer[INET6_ADDRSTRLEN] = {};
  inet_ntop(v6 ? AF_INET6 : AF_INET, bytes.data(), buffer, sizeof buffer);
  return buffer;
}

bool IsPublicAddress(const IpAddress& address) {
  return address.v6 ? IsPublic6(address.bytes.data()) : IsPublic4(address.bytes.data());
}

bool EgressPolicy::AllowsHost(std::string_view host) const {
  return std::any_of(hosts.begin(), hosts.end(), [&](const std::string& pattern) {
    if (pattern == "*" || EqualsIgnoreCase(pattern, host)) return true;
    if (!pattern.starts_with("*.")) return false;
    std::string_view suffix = std::string_view(pattern).substr(1);
    return host.size() > suffix.size() &&
           EqualsIgnoreCase(host.substr(host.size() - suffix.size()), suffix);
  });
}

const EgressMapping* EgressPolicy::FindMapping(std::string_view host) const {
  auto found = std::find_if(mappings.begin(), mappings.end(), [&](const EgressMapping& mapping) {
    return EqualsIgnoreCase(mapping.host, host);
  });
  return found == mappings.end() ? nullptr : &*found;
}

Result<Unit> EgressPolicy::CheckUrl(const Url& url) const {
  if (url.empty()) return Error(ErrorCode::kInvalidArgument, "the request has no URL");
  if (!AllowsHost(url.host())) {
    return Refused("the host '" + url.host() + "' is not one that this connector may call");
  }
  if (!url.is_https() && !allow_http) {
    return Refused("'" + url.host() + "' may be called with https only, not with plain http");
  }
  return Unit();
}

Result<Unit> EgressPolicy::CheckAddress(std::string_view host, const IpAddress& address) const {
  if (allow_private || IsPublicAddress(address)) return Unit();
  return Refused(
      "'" + std::string(host) + "' leads to " + address.ToString() +
      ", which is not a public address; start with --allow-private-egress to allow that");
}

}  // namespace pie
