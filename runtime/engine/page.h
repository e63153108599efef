// Pages: which request comes next, and the next_page tokens that callers carry.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "net/http.h"
#include "pie/result.h"
#include "pie/table.h"

namespace pie {

// Where a list goes on: a position in the service's own terms, and how many items of the page that
// begins there the caller has had already.
struct PagePosition {
  std::string position;  // kLink: the URL; kCursor: JSON text; kPage, kOffset: a number
  unsigned skip = 0;
  unsigned size = 0;  // the page size that the list was begun with
  size_t seen = 0;    // items on the pages before

  PagePosition() = default;
};

// What a page's reply says about the next one; nothing when it was the last.
// `current` is the position of this page (empty: the first), `count` its number of items.
Result<std::optional<std::string>> NextPosition(const Pagination& pagination,
                                                const HttpResponse& response,
                                                std::string_view current, size_t count,
                                                unsigned size);

// Tokens are signed, so that nobody can make one up: a position may be a URL. `scope` ties a token
// to one action, user and connection.
class PageTokens {
 public:
  explicit PageTokens(std::string key);
  std::string Seal(const PagePosition& position, std::string_view scope) const;
  std::optional<PagePosition> Open(std::string_view token, std::string_view scope) const;

 private:
  std::string Sign(std::string_view payload, std::string_view scope) const;

  std::string key_;
};

// The target of a Link header's relation; empty when there is none.
std::string_view LinkTarget(std::string_view header, std::string_view rel);

}  // namespace pie
