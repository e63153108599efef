// Incoming: one HTTP request to a webhook endpoint, as it came, and what manifests name in it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "net/http.h"
#include "pie/json.h"

namespace pie {

// Views and `headers` must outlive it. Loop thread only.
class Incoming {
 public:
  std::string_view method;
  std::string_view query;  // without '?', still encoded
  std::string_view body;   // the raw bytes: what is signed
  const HttpHeaders* headers = nullptr;
  // The addresses that the sender may have used, behind proxies more than one; with the query.
  std::vector<std::string> urls;

  // JSON as it is; a form as an object of texts, or, when its member `payload` holds a JSON object,
  // that object (GitHub's and Slack's form type); any other body as text. Parsed on first use.
  const Json& payload() const;
  bool is_form() const;

  std::string_view Header(std::string_view name) const { return headers->Get(name); }
  // Of the query, decoded.
  std::optional<std::string> Parameter(std::string_view name) const;
  // A JSON pointer into the payload ("/event_id") or else a header. Numbers give their text.
  std::optional<std::string> Find(std::string_view place) const;

 private:
  mutable std::optional<Json> payload_;
};

// Fields of a form or a query, decoded, in their order; at most 1,000.
std::vector<std::pair<std::string, std::string>> FormFields(std::string_view form);

// Text with places in braces: "{X-Channel}/{/id}". Empty when one of them is not there.
std::string FillPlaces(const Incoming& incoming, std::string_view text);

// `eventTypeField`: "_headers.x-github-event", a path with dots ("event.type", "items.0.kind"), or
// a JSON pointer. Empty when there is nothing.
std::string EventType(const Incoming& incoming, const char* field);

// Unix time in milliseconds: seconds, milliseconds or RFC 3339. nullopt for anything else.
std::optional<int64_t> ParseTimestamp(std::string_view text);

}  // namespace pie
