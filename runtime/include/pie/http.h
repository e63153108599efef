// HTTP requests and replies as connector code sees them.
#pragma once

#include "pie/json.h"
#include "pie/result.h"

namespace pie {

struct Header {
  String name;
  String value;
  Header() = default;
  Header(String name, String value)
      : name(static_cast<String&&>(name)), value(static_cast<String&&>(value)) {}
};

struct FetchRequest {
  String method = "GET";
  String url;
  List<Header> headers;
  String body;
  unsigned timeout_ms = 0;  // 0 and anything above 240 s mean 240 s
  FetchRequest() = default;
  explicit FetchRequest(String url) : url(static_cast<String&&>(url)) {}
};

struct FetchResponse {
  int status = 0;
  List<Header> headers;
  String body;
  FetchResponse() = default;
  bool ok() const { return status >= 200 && status < 300; }
  // The body as JSON; null when it is none.
  Json json() const;
};

// Percent-encodes one path segment or query value.
String UrlEncode(const String& text);

}  // namespace pie
