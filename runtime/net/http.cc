#include "net/http.h"

#include <algorithm>
#include <cstddef>

namespace pie {
namespace {

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

std::string_view Trim(std::string_view text) {
  auto is_blank = [](char c) { return c == ' ' || c == '\t'; };
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

bool IsTokenChar(char c) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return true;
  return std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

struct Reason {
  int status;
  std::string_view text;
};

constexpr Reason kReasons[] = {
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {206, "Partial Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {499, "Client Closed Request"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
};

}  // namespace

bool EqualsIgnoreCase(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (size_t i = 0; i < a.size(); ++i) {
    if (a[i] != b[i] && Lower(a[i]) != Lower(b[i])) return false;
  }
  return true;
}

bool IsHeaderName(std::string_view name) {
  return !name.empty() && name.size() <= 256 && std::all_of(name.begin(), name.end(), IsTokenChar);
}

bool IsHeaderValue(std::string_view value) {
  return std::all_of(value.begin(), value.end(), [](char c) {
    return (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) || c == '\t';
  });
}

void HttpHeaders::Add(std::string_view name, std::string_view value) {
  value = Trim(value);
  if (!IsHeaderName(name) || !IsHeaderValue(value)) {
    // The name goes into an error message: keep it readable.
    if (refused_.empty()) refused_ = IsHeaderName(name) ? std::string(name) : "(invalid name)";
    return;
  }
  entries_.push_back({static_cast<uint32_t>(wire_.size()), static_cast<uint32_t>(name.size()),
                      static_cast<uint32_t>(value.size())});
  wire_.append(name).append(": ").append(value).append("\r\n");
}

void HttpHeaders::Set(std::string_view name, std::string_view value) {
  // Copies: both may point into this list.
  std::string own_name(name);
  std::string own_value(value);
  Remove(own_name);
  Add(own_name, own_value);
}

void HttpHeaders::Remove(std::string_view name) {
  for (size_t i = entries_.size(); i-- > 0;) {
    if (!EqualsIgnoreCase((*this)[i].name, name)) continue;
    uint32_t bytes = entries_[i].name_size + entries_[i].value_size + 4;
    wire_.erase(entries_[i].offset, bytes);
    entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(i));
    for (size_t later = i; later < entries_.size(); ++later) entries_[later].offset -= bytes;
  }
}

void HttpHeaders::Clear() {
  wire_.clear();
  entries_.clear();
  refused_.clear();
}

HttpHeaders::Field HttpHeaders::operator[](size_t index) const {
  const Entry& entry = entries_[index];
  std::string_view wire = wire_;
  return {wire.substr(entry.offset, entry.name_size),
          wire.substr(entry.offset + entry.name_size + 2, entry.value_size)};
}

std::string_view HttpHeaders::Get(std::string_view name) const {
  for (size_t i = 0; i < entries_.size(); ++i) {
    if (entries_[i].name_size != name.size()) continue;
    Field field = (*this)[i];
    if (EqualsIgnoreCase(field.name, name)) return field.value;
  }
  return {};
}

bool HttpHeaders::Has(std::string_view name) const {
  for (size_t i = 0; i < entries_.size(); ++i) {
    if (EqualsIgnoreCase((*this)[i].name, name)) return true;
  }
  return false;
}

bool HttpHeaders::HasToken(std::string_view name, std::string_view token) const {
  for (size_t i = 0; i < entries_.size(); ++i) {
    Field field = (*this)[i];
    if (!EqualsIgnoreCase(field.name, name)) continue;
    for (std::string_view rest = field.value;;) {
      size_t comma = rest.find(',');
      if (EqualsIgnoreCase(Trim(rest.substr(0, comma)), token)) return true;
      if (comma == std::string_view::npos) break;
      rest.remove_prefix(comma + 1);
    }
  }
  return false;
}

std::string_view HttpReason(int status) {
  for (const Reason& reason : kReasons) {
    if (reason.status == status) return reason.text;
  }
  return {};
}

}  // namespace pie
