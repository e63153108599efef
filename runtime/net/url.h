// Absolute http and https URLs, and percent-encoding.
//
// Parsing is strict on purpose: what two programs could read in two ways is refused, because a URL
// decides where a token is sent. Refused are user names, passwords, hosts that are not ASCII (use
// the xn-- form), hosts with a final dot or percent signs, and IPv4 addresses in any form but four
// plain decimal numbers (`0x7f.1`, `0177.0.0.1`, `2130706433`).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "pie/result.h"

namespace pie {

// A parsed URL in normal form: scheme and host in lower case, default port left out, IPv6 hosts in
// their shortest spelling and without brackets, path never empty and without "." and ".." segments.
// Fragments are dropped. Errors are kInvalidArgument and never repeat the URL: it may hold a
// secret.
class Url {
 public:
  Url() = default;
  static Result<Url> Parse(std::string_view text);

  bool empty() const { return host_.empty(); }
  bool is_https() const { return https_; }
  std::string_view scheme() const { return https_ ? "https" : "http"; }
  const std::string& host() const { return host_; }
  bool is_ipv6() const { return host_.find(':') != std::string::npos; }
  uint16_t port() const { return port_; }  // 443 or 80 unless given
  // Still percent-encoded; the path starts with '/', the query comes without '?'.
  const std::string& path() const { return path_; }
  const std::string& query() const { return query_; }

  // "host" or "host:port", as the Host header wants it; IPv6 in brackets.
  std::string Authority() const;
  std::string Origin() const;  // "https://host:8443"
  std::string Target() const;  // "/path?query"
  std::string ToString() const;
  bool SameOrigin(const Url& other) const;

  // This URL with an encoded path added to its own: "https://h/v2" + "/a/b" is "https://h/v2/a/b".
  // Host, port and the path so far always stay: `path` may not hold '?', '#', '\', an empty first
  // segment, or "." or ".." between slashes, also when dots or slashes are written as %2e or %2f.
  // A query of this URL stays.
  Result<Url> WithPath(std::string_view path) const;
  Result<Unit> AddPath(std::string_view path);  // the same in place; an error changes nothing
  // This URL with "key=value" pairs, already encoded, added to its query.
  Url WithQuery(std::string_view encoded_pairs) const;
  void AddQuery(std::string_view encoded_pairs);
  // What a Location or Link header of this URL's answer means. May name any host: check it again.
  Result<Url> Resolve(std::string_view reference) const;

  friend bool operator==(const Url&, const Url&) = default;

 private:
  bool https_ = true;
  uint16_t port_ = 443;
  std::string host_;
  std::string path_ = "/";
  std::string query_;
};

// Percent-encodes everything but the unreserved characters of RFC 3986 (letters, digits, "-._~").
// Fits a path segment, a query key or value. "." and ".." stay as they are: Url::WithPath refuses
// them.
std::string PercentEncode(std::string_view text);
void AppendPercentEncoded(std::string& out, std::string_view text);
// application/x-www-form-urlencoded: as above, but '+' for a space.
void AppendFormEncoded(std::string& out, std::string_view text);
// Decodes %XX, and '+' to a space if asked to; false when a percent sign is not followed by two hex
// digits (what was decoded so far is then in `out`).
bool PercentDecode(std::string_view text, std::string& out, bool plus_is_space = false);

}  // namespace pie
