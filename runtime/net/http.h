// HTTP messages as values: used by the client, the server and all that build requests.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "net/url.h"

namespace pie {

bool IsHeaderName(std::string_view name);    // a token of RFC 9110
bool IsHeaderValue(std::string_view value);  // no control characters but tab, so no CR, LF, NUL
std::string_view TrimBlanks(std::string_view text);  // without leading and trailing spaces and tabs
// Whether a comma-separated list holds the token, in any case.
bool ListHasToken(std::string_view list, std::string_view token);

// Header fields in order, names compared without case. Stored as the text that goes on the wire.
// An invalid name or value is never stored: the list then remembers it as refused(), and the client
// and the server fail the message instead of sending it without that header.
// Views stay valid until the list changes.
class HttpHeaders {
 public:
  struct Field {
    std::string_view name;
    std::string_view value;
  };

  HttpHeaders() = default;
  void Add(std::string_view name, std::string_view value);
  void Set(std::string_view name, std::string_view value);  // replaces all of that name
  void Remove(std::string_view name);
  void Clear();  // keeps the memory
  // Adds the field "Name:value<CR><LF>" at the front of a message's text. How long it was; 0, and
  // nothing added, when it is not all there or not valid.
  size_t TakeField(std::string_view text);
  // A line that continues the value of the last field.
  bool ContinueLine(std::string_view line);

  size_t size() const { return entries_.size(); }
  bool empty() const { return entries_.empty(); }
  Field operator[](size_t index) const;
  // The first value of that name, without leading and trailing blanks; empty when there is none.
  std::string_view Get(std::string_view name) const;
  bool Has(std::string_view name) const;
  // Name of the first field that was refused; empty when all is well.
  std::string_view refused() const { return refused_ ? *refused_ : std::string_view(); }
  // "Name: value\r\n" for every field.
  const std::string& wire() const { return wire_; }

 private:
  struct Entry {
    uint32_t offset;
    uint32_t name_size;
    uint32_t value_size;
  };
  void Append(std::string_view name, std::string_view value);
  bool IsInside(std::string_view text) const;
  size_t Find(std::string_view name) const;  // size() when there is none

  std::string wire_;
  std::vector<Entry> entries_;
  std::shared_ptr<const std::string> refused_;  // a pointer: lists are moved often
};

bool EqualsIgnoreCase(std::string_view a, std::string_view b);

struct HttpRequest {
  std::string method = "GET";
  Url url;
  HttpHeaders headers;
  std::string body;

  HttpRequest() = default;
  HttpRequest(std::string method, Url url) : method(std::move(method)), url(std::move(url)) {}
};

struct HttpResponse {
  int status = 0;
  HttpHeaders headers;
  std::string body;  // decoded: chunked and gzip are undone
  Url url;           // that answered: the last one after redirects

  HttpResponse() = default;
};

// "Not Found" for 404; empty for a status without a name.
std::string_view HttpReason(int status);

}  // namespace pie
