#include <arpa/inet.h>

#include <string>

#include "table/text_rules.h"

namespace pie {
namespace {

using View = std::string_view;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsAlnum(char c) { return IsDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool IsHex(char c) { return IsDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

// "dddd-dd-dd": d is a digit, h a hexadecimal digit, anything else itself.
bool Fits(View text, View shape) {
  if (text.size() != shape.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    bool fits = shape[i] == 'd'   ? IsDigit(text[i])
                : shape[i] == 'h' ? IsHex(text[i])
                                  : text[i] == shape[i];
    if (!fits) return false;
  }
  return true;
}

int Number(View text, std::size_t at, std::size_t digits) {
  int number = 0;
  for (char c : text.substr(at, digits)) number = number * 10 + (c - '0');
  return number;
}

bool IsDate(View text) {
  if (!Fits(text, "dddd-dd-dd")) return false;
  int year = Number(text, 0, 4), month = Number(text, 5, 2), day = Number(text, 8, 2);
  static constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || day < 1) return false;
  bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return day <= kDays[month - 1] + (month == 2 && leap);
}

// With an offset, as RFC 3339 has it. A leap second is only there at 23:59 UTC.
bool IsTime(View text) {
  if (text.size() < 9 || !Fits(text.substr(0, 8), "dd:dd:dd")) return false;
  int hour = Number(text, 0, 2), minute = Number(text, 3, 2), second = Number(text, 6, 2);
  View rest = text.substr(8);
  if (rest[0] == '.') {
    std::size_t end = rest.find_first_not_of("0123456789", 1);
    if (end == 1 || end == View::npos) return false;
    rest.remove_prefix(end);
  }
  int offset = 0;
  if (rest != "Z" && rest != "z") {
    if (!Fits(rest, "+dd:dd") && !Fits(rest, "-dd:dd")) return false;
    int hours = Number(rest, 1, 2), minutes = Number(rest, 4, 2);
    if (hours > 23 || minutes > 59) return false;
    offset = (rest[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
  }
  if (hour > 23 || minute > 59 || second > 60) return false;
  constexpr int kDay = 24 * 60;
  return second < 60 || (hour * 60 + minute - offset + kDay) % kDay == kDay - 1;
}

bool IsDateTime(View text) {
  return text.size() > 11 && IsDate(text.substr(0, 10)) && (text[10] == 'T' || text[10] == 't') &&
         IsTime(text.substr(11));
}

bool IsUuid(View text) {
  if (text.substr(0, 9) == "urn:uuid:") text.remove_prefix(9);
  return Fits(text, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh");
}

bool IsLabel(View label) {
  if (label.empty() || label.size() > 63 || !IsAlnum(label.front()) || !IsAlnum(label.back())) {
    return false;
  }
  for (char c : label) {
    if (!IsAlnum(c) && c != '-') return false;
  }
  return true;
}

bool IsHostname(View text) {
  if (!text.empty() && text.back() == '.') text.remove_suffix(1);
  if (text.empty() || text.size() > 253) return false;
  for (;;) {
    std::size_t dot = text.find('.');
    if (!IsLabel(text.substr(0, dot))) return false;
    if (dot == View::npos) return true;
    text.remove_prefix(dot + 1);
  }
}

bool IsEmail(View text) {
  std::size_t at = text.find('@');
  if (at == View::npos || at == 0 || text[0] == '.' || text[at - 1] == '.') return false;
  View host = text.substr(at + 1);
  for (std::size_t i = 0; i < at; ++i) {
    bool known = IsAlnum(text[i]) || View(".!#$%&'*+/=?^_`{|}~-").find(text[i]) != View::npos;
    if (!known || (text[i] == '.' && text[i + 1] == '.')) return false;
  }
  return host.find('.') != View::npos && host.back() != '.' && IsHostname(host);
}

// A scheme, something behind it, and only characters that a URI may have.
bool IsUri(View text) {
  std::size_t colon = text.find(':');
  if (colon == View::npos || colon == 0 || !IsAlnum(text[0]) || IsDigit(text[0])) return false;
  for (char c : text.substr(0, colon)) {
    if (!IsAlnum(c) && c != '+' && c != '-' && c != '.') return false;
  }
  bool fragment = false;
  for (std::size_t i = colon + 1; i < text.size(); ++i) {
    char c = text[i];
    if (c == '%' && !Fits(text.substr(i, 3), "%hh")) return false;
    if (c == '#' && fragment) return false;
    fragment |= c == '#';
    if (!IsAlnum(c) && View("%-._~:/?#[]@!$&'()*+,;=").find(c) == View::npos) return false;
  }
  View rest = text.substr(colon + 1);
  return rest != "" && rest != "//" && rest != "#";
}

bool IsIpv4(View text) {
  in_addr address;
  return text.size() < 16 && inet_pton(AF_INET, std::string(text).c_str(), &address) == 1 &&
         text.find('\0') == View::npos;
}

bool IsIpv6(View text) {
  in6_addr address;
  return text.size() < 46 && inet_pton(AF_INET6, std::string(text).c_str(), &address) == 1 &&
         text.find('\0') == View::npos;
}

constexpr Format kFormats[] = {
    {"date-time", "a date and time such as 2026-01-31T12:00:00Z", IsDateTime},
    {"date", "a date such as 2026-01-31", IsDate},
    {"time", "a time such as 12:00:00Z", IsTime},
    {"email", "an email address", IsEmail},
    {"uri", "a URI such as https://example.com/a", IsUri},
    {"uuid", "a UUID such as 123e4567-e89b-12d3-a456-426614174000", IsUuid},
    {"ipv4", "an IPv4 address", IsIpv4},
    {"ipv6", "an IPv6 address", IsIpv6},
    {"hostname", "a host name", IsHostname},
};

}  // namespace

const Format* FindFormat(View name) {
  for (const Format& format : kFormats) {
    if (name == format.name) return &format;
  }
  return nullptr;
}

}  // namespace pie
