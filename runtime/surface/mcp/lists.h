// Lists: the pages of tools/list and its like, written once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "surface/catalog.h"

namespace pie::mcp {

// One list, cut into pages. A page is the members of its result.
class PagedList {
 public:
  PagedList() = default;
  // `entries` are JSON objects; `member` is their name in the result, for example "tools".
  PagedList(std::string_view member, const std::vector<std::string>& entries, size_t page_size);

  // nullptr: the cursor is not one of this list.
  const std::string* Page(std::string_view cursor) const;

 private:
  std::string stamp_;  // of the entries, so that a cursor of another list does not fit
  std::vector<std::string> pages_;
};

struct Lists {
  PagedList tools;
  PagedList prompts;
  PagedList resources;
  PagedList templates;
  Lists(const Catalog& catalog, size_t page_size);
};

}  // namespace pie::mcp
