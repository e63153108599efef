// EgressPolicy: where a call may go. Checked for every request, every redirect hop and, after the
// name was resolved, for the very address that is connected to.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "net/url.h"
#include "pie/result.h"

namespace pie {

// An IPv4 or IPv6 address.
struct IpAddress {
  std::array<uint8_t, 16> bytes{};  // the first four for IPv4
  bool v6 = false;

  IpAddress() = default;
  // Plain spelling only ("127.0.0.1", "::1"); no brackets, no zone.
  static bool Parse(std::string_view text, IpAddress& out);
  std::string ToString() const;
  friend bool operator==(const IpAddress&, const IpAddress&) = default;
};

// False for everything that is not a public unicast address: private, loopback, link-local and
// cloud metadata, carrier-grade NAT, multicast, unspecified, reserved, documentation; also when
// such an IPv4 address hides in IPv6 (mapped, compatible, NAT64, 6to4, Teredo).
bool IsPublicAddress(const IpAddress& address);

// Sends calls for `host` (any port, http or https) to `address`:`port` in plain http instead.
// For tests and the sandbox; the Host header stays that of the real service.
struct EgressMapping {
  std::string host;
  IpAddress address;
  uint16_t port = 0;

  EgressMapping() = default;
  EgressMapping(std::string host, IpAddress address, uint16_t port)
      : host(std::move(host)), address(address), port(port) {}
};

// The default refuses everything. Hosts are "api.example.com", "*.example.com" (any number of
// labels in front, not example.com itself) or "*" (any host, for user-given webhooks and the like).
struct EgressPolicy {
  std::vector<std::string> hosts;
  bool allow_http = false;     // plain http too
  bool allow_private = false;  // --allow-private-egress: addresses that are not public, too
  std::vector<EgressMapping> mappings;

  EgressPolicy() = default;
  bool AllowsHost(std::string_view host) const;
  const EgressMapping* FindMapping(std::string_view host) const;
  // kEgress with words unless scheme and host are allowed. A mapping waives neither of the two.
  Result<Unit> CheckUrl(const Url& url) const;
  // kEgress with words unless the address that `host` resolved to may be connected to.
  Result<Unit> CheckAddress(std::string_view host, const IpAddress& address) const;
};

}  // namespace pie
