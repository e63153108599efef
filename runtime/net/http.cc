#include "net/http.h"

#include <algorithm>
#include <cstddef>
#include <functional>

#include "net/field_text.h"

namespace pie {
namespace {

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool IsBlank(char c) { return c == ' ' || c == '\t'; }

constexpr size_t kMaxName = 256;
constexpr size_t kUsualFields = 16;
constexpr size_t kUsualBytes = 512;

// Of the field that is written to `wire` next.
template <class Entries>
void AddEntry(Entries& entries, std::string& wire, size_t name_size, size_t value_size) {
  if (entries.empty()) {
    entries.reserve(kUsualFields);
    wire.reserve(kUsualBytes);
  }
  entries.push_back({static_cast<uint32_t>(wire.size()), static_cast<uint32_t>(name_size),
                     static_cast<uint32_t>(value_size)});
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
  if (a == b) return true;  // the usual spelling
  for (size_t i = 0; i < a.size(); ++i) {
    if (a[i] != b[i] && Lower(a[i]) != Lower(b[i])) return false;
  }
  return true;
}

bool IsHeaderName(std::string_view name) {
  return !name.empty() && name.size() <= kMaxName && TokenRun(name) == name.size();
}

bool IsHeaderValue(std::string_view value) { return FieldValueRun(value) == value.size(); }

std::string_view TrimBlanks(std::string_view text) {
  while (!text.empty() && IsBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsBlank(text.back())) text.remove_suffix(1);
  return text;
}

bool ListHasToken(std::string_view list, std::string_view token) {
  for (;;) {
    size_t comma = list.find(',');
    if (EqualsIgnoreCase(TrimBlanks(list.substr(0, comma)), token)) return true;
    if (comma == std::string_view::npos) return false;
    list.remove_prefix(comma + 1);
  }
}

void HttpHeaders::Add(std::string_view name, std::string_view value) {
  value = TrimBlanks(value);
  if (!IsHeaderName(name) || !IsHeaderValue(value)) {
    // The name goes into an error message: keep it readable.
    if (!refused_) {
      refused_ = std::make_shared<std::string>(IsHeaderName(name) ? name : "(invalid name)");
    }
    return;
  }
  Append(name, value);
}

size_t HttpHeaders::TakeField(std::string_view text) {
  size_t name = TokenRun(text);
  if (name == 0 || name > kMaxName || name == text.size() || text[name] != ':') return 0;
  size_t end = name + 1 + FieldValueRun(text.substr(name + 1));
  if (!text.substr(end).starts_with("\r\n")) return 0;
  std::string_view value = text.substr(name + 1, end - name - 1);
  bool as_written =
      value.size() > 1 && value[0] == ' ' && !IsBlank(value[1]) && !IsBlank(value.back());
  if (as_written) {
    AddEntry(entries_, wire_, name, value.size() - 1);
    wire_.append(text.data(), end + 2);
  } else {
    Append(text.substr(0, name), TrimBlanks(value));
  }
  return end + 2;
}

bool HttpHeaders::ContinueLine(std::string_view line) {
  line = TrimBlanks(line);
  if (entries_.empty() || !IsHeaderValue(line)) return false;
  if (line.empty()) return true;
  wire_.insert(wire_.size() - 2, std::string(" ").append(line));
  entries_.back().value_size += static_cast<uint32_t>(line.size() + 1);
  return true;
}

void HttpHeaders::Append(std::string_view name, std::string_view value) {
  AddEntry(entries_, wire_, name.size(), value.size());
  size_t start = wire_.size();
  wire_.resize(start + name.size() + value.size() + 4);
  char* to = std::copy(name.begin(), name.end(), wire_.data() + start);
  *to++ = ':';
  *to++ = ' ';
  to = std::copy(value.begin(), value.end(), to);
  *to++ = '\r';
  *to = '\n';
}

bool HttpHeaders::IsInside(std::string_view text) const {
  std::less_equal<> before;
  return before(wire_.data(), text.data()) && before(text.data(), wire_.data() + wire_.size());
}

void HttpHeaders::Set(std::string_view name, std::string_view value) {
  // Both may point into this list.
  std::string own_name;
  std::string own_value;
  if (IsInside(name)) name = own_name = name;
  if (IsInside(value)) value = own_value = value;
  Remove(name);
  Add(name, value);
}

void HttpHeaders::Remove(std::string_view name) {
  for (size_t i = entries_.size(); i-- > 0;) {
    if (entries_[i].name_size != name.size()) continue;
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
  refused_.reset();
}

HttpHeaders::Field HttpHeaders::operator[](size_t index) const {
  const Entry& entry = entries_[index];
  const char* name = wire_.data() + entry.offset;
  return {{name, entry.name_size}, {name + entry.name_size + 2, entry.value_size}};
}

size_t HttpHeaders::Find(std::string_view name) const {
  size_t index = 0;
  for (; index < entries_.size(); ++index) {
    if (entries_[index].name_size != name.size()) continue;
    if (EqualsIgnoreCase((*this)[index].name, name)) break;
  }
  return index;
}

std::string_view HttpHeaders::Get(std::string_view name) const {
  size_t index = Find(name);
  return index == entries_.size() ? std::string_view() : (*this)[index].value;
}

bool HttpHeaders::Has(std::string_view name) const { return Find(name) != entries_.size(); }

std::string_view HttpReason(int status) {
  for (const Reason& reason : kReasons) {
    if (reason.status == status) return reason.text;
  }
  return {};
}

}  // namespace pie
