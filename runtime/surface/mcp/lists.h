// Lists: the pages of tools/list and its like, printed when somebody asks.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "auth/key_policy.h"
#include "surface/catalog.h"

namespace pie::mcp {

// One list, cut into pages. A page is the members of its result. The first pages are kept, as far
// as they fit in kKeptBytes: most clients ask for no other ones.
class PagedList {
 public:
  static constexpr size_t kKeptBytes = 2 << 20;
  // Appends an entry, a JSON object.
  using Print = std::function<void(std::string& out, size_t entry)>;

  // `member` is what the list is called in the result, for example "tools"; `names` tell one list
  // from another.
  PagedList(std::string_view member, std::vector<std::string_view> names, size_t page_size,
            Print print);

  // Appends a page. False: the cursor is not one of this list.
  bool AppendPage(std::string_view cursor, std::string& out);

 private:
  std::string Cursor(size_t page);
  void PrintPage(size_t page, std::string& out);

  std::string member_;
  std::vector<std::string_view> names_;
  size_t page_size_;
  Print print_;
  std::string stamp_;  // of the names, so that a cursor of another list does not fit
  std::vector<std::string> kept_;
  size_t kept_bytes_ = 0;
};

struct ListOptions {
  size_t page_size = 200;
  const KeyPolicy* policy = nullptr;  // null: everything is listed
  // Of the tools: false where search_tools and call_tool stand for all of them.
  bool all_tools = true;

  ListOptions() = default;
};

struct Lists {
  PagedList tools;
  PagedList prompts;
  PagedList resources;
  PagedList templates;
  Lists(const Catalog& catalog, const ListOptions& options);
};

}  // namespace pie::mcp
