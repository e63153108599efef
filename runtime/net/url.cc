#include "net/url.h"

#include <arpa/inet.h>

#include <array>
#include <charconv>
#include <vector>

namespace pie {
namespace {

constexpr size_t kMaxUrl = 16 << 10;
constexpr char kHexDigits[] = "0123456789ABCDEF";

Error Invalid(const char* text) { return Error(ErrorCode::kInvalidArgument, text); }

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsAlpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
int HexValue(char c) {
  if (IsDigit(c)) return c - '0';
  c = Lower(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

void AppendEncodedByte(std::string& out, char c) {
  auto byte = static_cast<unsigned char>(c);
  out += '%';
  out += kHexDigits[byte >> 4];
  out += kHexDigits[byte & 15];
}

using CharSet = std::array<bool, 256>;
constexpr CharSet CharsThat(bool (*are_in)(unsigned char)) {
  CharSet set{};
  for (int c = 0; c < 256; ++c) set[c] = are_in(static_cast<unsigned char>(c));
  return set;
}
constexpr CharSet kUnreserved = CharsThat([](unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
         c == '.' || c == '_' || c == '~';
});
// What may stand in a path or query as it is, besides escapes.
constexpr CharSet kPlain = CharsThat([](unsigned char c) {
  return c > 0x20 && c < 0x7f &&
         std::string_view("\"<>^`{|}\\%").find(static_cast<char>(c)) == std::string_view::npos;
});
bool IsIn(const CharSet& set, char c) { return set[static_cast<unsigned char>(c)]; }

// The text, with those bytes percent-encoded that `encode` says.
template <class Predicate>
void AppendEncoding(std::string& out, std::string_view text, Predicate encode) {
  size_t done = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (!encode(text[i])) continue;
    out.append(text, done, i - done);
    AppendEncodedByte(out, text[i]);
    done = i + 1;
  }
  out.append(text, done);
}

std::string ToLower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = Lower(c);
  return lower;
}

bool StartsWithIgnoreCase(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() && ToLower(text.substr(0, prefix.size())) == prefix;
}

// The text of a path or query in normal form; false for what may not stand in a URL.
bool Normalize(std::string_view text, std::string& out) {
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (IsIn(kPlain, c)) {
      out += c;
      continue;
    }
    auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || byte == 0x7f || c == '\\') return false;
    if (c == '%') {
      if (i + 2 >= text.size() || HexValue(text[i + 1]) < 0 || HexValue(text[i + 2]) < 0) {
        return false;
      }
      out += c;
    } else {
      AppendEncodedByte(out, c);
    }
  }
  return true;
}

// 1 for a "." segment, 2 for "..", also with %2e; 0 for others.
int DotCount(std::string_view segment) {
  int dots = 0;
  while (!segment.empty()) {
    if (segment[0] == '.') {
      segment.remove_prefix(1);
    } else if (StartsWithIgnoreCase(segment, "%2e")) {
      segment.remove_prefix(3);
    } else {
      return 0;
    }
    if (++dots > 2) return 0;
  }
  return dots;
}

// RFC 3986, 5.2.4. `path` starts with '/'.
std::string RemoveDotSegments(std::string_view path) {
  if (path.find('.') == std::string_view::npos && path.find("%2") == std::string_view::npos) {
    return std::string(path);
  }
  std::string out;
  while (!path.empty()) {
    size_t end = path.find('/', 1);
    bool last = end == std::string_view::npos;
    std::string_view segment = path.substr(1, last ? end : end - 1);
    path = last ? std::string_view() : path.substr(end);
    int dots = DotCount(segment);
    if (dots == 0) {
      out += '/';
      out += segment;
      continue;
    }
    if (dots == 2) out.resize(out.empty() ? 0 : out.rfind('/'));
    if (last) out += '/';
  }
  return out;
}

bool IsHostLabel(std::string_view label) {
  if (label.empty() || label.size() > 63) return false;
  for (char c : label) {
    if (!IsDigit(c) && !IsAlpha(c) && c != '-' && c != '_') return false;
  }
  return true;
}

// Whether some program would read the host as an IPv4 address: its last label is a number.
bool LooksLikeIpv4(std::string_view host) {
  std::string_view last = host.substr(host.rfind('.') + 1);
  if (StartsWithIgnoreCase(last, "0x")) return true;
  for (char c : last) {
    if (!IsDigit(c)) return false;
  }
  return true;
}

Result<std::string> ParseIpv6(std::string_view text) {
  in6_addr address{};
  std::string zero_terminated(text);
  if (inet_pton(AF_INET6, zero_terminated.c_str(), &address) != 1) {
    return Invalid("the URL's host is not a valid IPv6 address");
  }
  char buffer[INET6_ADDRSTRLEN] = {};
  inet_ntop(AF_INET6, &address, buffer, sizeof buffer);
  return std::string(buffer);
}

Result<std::string> ParseHost(std::string_view text) {
  if (text.empty()) return Invalid("the URL has no host");
  if (text.size() > 253) return Invalid("the URL's host is too long");
  std::string host = ToLower(text);
  for (std::string_view rest = host;;) {
    size_t dot = rest.find('.');
    if (!IsHostLabel(rest.substr(0, dot))) {
      return Invalid(
          "the URL's host may hold letters, digits, '-', '_' and single dots only; write "
          "international names in their xn-- form");
    }
    if (dot == std::string_view::npos) break;
    rest.remove_prefix(dot + 1);
  }
  in_addr address{};
  if (LooksLikeIpv4(host) && inet_pton(AF_INET, host.c_str(), &address) != 1) {
    return Invalid("the URL's host is a number but not an IPv4 address such as 192.0.2.1");
  }
  return host;
}

Result<uint16_t> ParsePort(std::string_view text) {
  unsigned port = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc() || end != text.data() + text.size() || port < 1 || port > 65535) {
    return Invalid("the URL's port must be a number from 1 to 65535");
  }
  return static_cast<uint16_t>(port);
}

struct HostPort {
  std::string host;
  std::string_view port;  // empty when not given
};

Result<HostPort> ParseAuthority(std::string_view text) {
  if (text.find('@') != std::string_view::npos) {
    return Invalid("the URL may not hold a user name or password");
  }
  Result<std::string> host = std::string();
  std::string_view port;
  if (text.starts_with('[')) {
    size_t close = text.find(']');
    if (close == std::string_view::npos) return Invalid("the URL's host lacks a ']'");
    host = ParseIpv6(text.substr(1, close - 1));
    port = text.substr(close + 1);
    if (!port.empty() && port[0] != ':') return Invalid("the URL has text after the host's ']'");
  } else {
    size_t colon = text.find(':');
    host = ParseHost(text.substr(0, colon));
    if (colon != std::string_view::npos) port = text.substr(colon);
  }
  if (!host) return host.error();
  if (port == ":") return Invalid("the URL's port is missing after ':'");
  return HostPort{std::move(*host), port.empty() ? port : port.substr(1)};
}

bool HasScheme(std::string_view reference) {
  size_t end = reference.find_first_of(":/?#");
  return end != std::string_view::npos && end > 0 && reference[end] == ':' && IsAlpha(reference[0]);
}

}  // namespace

Result<Url> Url::Parse(std::string_view text) {
  if (text.size() > kMaxUrl) return Invalid("the URL is longer than 16 KiB");
  Url url;
  if (StartsWithIgnoreCase(text, "https://")) {
    text.remove_prefix(8);
  } else if (StartsWithIgnoreCase(text, "http://")) {
    text.remove_prefix(7);
    url.https_ = false;
  } else {
    return Invalid("the URL must start with https:// or http://");
  }
  size_t end = text.find_first_of("/?#");
  Result<HostPort> authority = ParseAuthority(text.substr(0, end));
  if (!authority) return authority.error();
  url.host_ = std::move(authority->host);
  url.port_ = url.https_ ? 443 : 80;
  if (!authority->port.empty()) {
    Result<uint16_t> port = ParsePort(authority->port);
    if (!port) return port.error();
    url.port_ = *port;
  }
  std::string_view rest = end == std::string_view::npos ? std::string_view() : text.substr(end);
  rest = rest.substr(0, rest.find('#'));
  size_t question = rest.find('?');
  std::string path;
  if (!Normalize(rest.substr(0, question), path)) {
    return Invalid("the URL's path holds a blank, a backslash, a control character or a lone '%'");
  }
  url.path_ = path.empty() ? "/" : RemoveDotSegments(path);
  if (question != std::string_view::npos && !Normalize(rest.substr(question + 1), url.query_)) {
    return Invalid("the URL's query holds a blank, a backslash, a control character or a lone '%'");
  }
  return url;
}

std::string Url::Authority() const {
  std::string out = is_ipv6() ? "[" + host_ + "]" : host_;
  if (port_ != (https_ ? 443 : 80)) out += ":" + std::to_string(port_);
  return out;
}

std::string Url::Origin() const { return std::string(scheme()) + "://" + Authority(); }

std::string Url::Target() const { return query_.empty() ? path_ : path_ + "?" + query_; }

std::string Url::ToString() const { return Origin() + Target(); }

bool Url::SameOrigin(const Url& other) const {
  return https_ == other.https_ && port_ == other.port_ && host_ == other.host_;
}

Result<Url> Url::WithPath(std::string_view path) const {
  Url url = *this;
  Result<Unit> added = url.AddPath(path);
  if (!added) return added.error();
  return url;
}

Result<Unit> Url::AddPath(std::string_view path) {
  if (path.empty()) return Unit();
  if (path.find_first_of("?#") != std::string_view::npos) {
    return Invalid("the path may not hold '?' or '#'");
  }
  if (path[0] == '/') path.remove_prefix(1);
  if (path.starts_with('/')) return Invalid("the path may not start with an empty segment");
  std::string added;
  std::string decoded;
  if (!Normalize(path, added) || !PercentDecode(added, decoded)) {
    return Invalid("the path holds a blank, a backslash, a control character or a lone '%'");
  }
  // Services differ in when they decode %2f, so a decoded slash or backslash separates, too.
  for (std::string_view rest = decoded;;) {
    size_t end = rest.find_first_of("/\\");
    std::string_view segment = rest.substr(0, end);
    if (segment == "." || segment == "..") {
      return Invalid("a path value may not be '.' or '..', nor hold one between slashes");
    }
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
  if (!path_.ends_with('/')) path_ += '/';
  path_ += added;
  return Unit();
}

Url Url::WithQuery(std::string_view encoded_pairs) const {
  Url url = *this;
  url.AddQuery(encoded_pairs);
  return url;
}

void Url::AddQuery(std::string_view encoded_pairs) {
  if (encoded_pairs.empty()) return;
  if (!query_.empty()) query_ += '&';
  AppendEncoding(query_, encoded_pairs, [](char c) {
    auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte >= 0x7f || c == '#' || c == '\\';
  });
}

Result<Url> Url::Resolve(std::string_view reference) const {
  while (!reference.empty() && reference.front() == ' ') reference.remove_prefix(1);
  while (!reference.empty() && reference.back() == ' ') reference.remove_suffix(1);
  reference = reference.substr(0, reference.find('#'));
  if (HasScheme(reference)) return Parse(reference);
  if (reference.starts_with("//"))
    return Parse(std::string(scheme()) + ":" + std::string(reference));
  std::string text(reference);
  if (reference.empty()) {
    text = Target();
  } else if (reference[0] == '?') {
    text = path_ + text;
  } else if (reference[0] != '/') {
    text = path_.substr(0, path_.rfind('/') + 1) + text;
  }
  return Parse(Origin() + text);
}

void AppendPercentEncoded(std::string& out, std::string_view text) {
  AppendEncoding(out, text, [](char c) { return !IsIn(kUnreserved, c); });
}

std::string PercentEncode(std::string_view text) {
  std::string out;
  AppendPercentEncoded(out, text);
  return out;
}

void AppendFormEncoded(std::string& out, std::string_view text) {
  for (size_t start = 0;;) {
    size_t space = text.find(' ', start);
    AppendPercentEncoded(out, text.substr(start, space - start));
    if (space == std::string_view::npos) return;
    out += '+';
    start = space + 1;
  }
}

bool PercentDecode(std::string_view text, std::string& out, bool plus_is_space) {
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '+' && plus_is_space) {
      out += ' ';
    } else if (c != '%') {
      out += c;
    } else {
      int high = i + 2 < text.size() ? HexValue(text[i + 1]) : -1;
      int low = high >= 0 ? HexValue(text[i + 2]) : -1;
      if (low < 0) return false;
      out += static_cast<char>(high * 16 + low);
      i += 2;
    }
  }
  return true;
}

}  // namespace pie
