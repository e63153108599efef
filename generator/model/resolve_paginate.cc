// `paginate` of an action.
#include <algorithm>

#include "model/resolve_parts.h"

namespace pie::gen {
namespace {

constexpr std::string_view kStyles = "'link', 'next', 'cursor', 'last', 'page', 'offset'";

class PaginateResolver {
 public:
  PaginateResolver(const Node& node, const Action& action, Diagnostics& diags)
      : node_(node), diags_(diags), map_(node, "'paginate'", diags) {
    bool graphql = action.http && !action.http->graphql.empty();
    page_.span = node.key;
    page_.param_in_body = graphql;
  }

  std::optional<Paginate> Resolve() {
    if (!map_.ok()) return std::nullopt;
    ReadPlace();
    ReadStyle();
    std::string size;
    map_.Text("size", size);
    page_.size_param = Split(size);
    map_.Whole("pageSize", 1, 10000, page_.size);
    map_.Whole("first", 0, 1, page_.first);
    map_.Whole("maxPages", 1, 1000, page_.max_pages);
    ReadPointer(map_, "items", page_.items, diags_);
    ReadPointer(map_, "more", page_.more_pointer, diags_);
    ReadPointer(map_, "total", page_.total_pointer, diags_);
    map_.Boolean("untilEmpty", page_.until_empty);
    map_.Whole("cap", 1, 1'000'000, page_.cap);
    map_.Finish();
    return page_;
  }

 private:
  void ReadPlace() {
    std::string place = page_.param_in_body ? "variables" : "query";
    map_.Choice("in", {"query", "body", "variables"}, place);
    page_.param_in_body = place != "query";
  }

  void ReadStyle() {
    std::string param;
    if (map_.Text("link", page_.rel)) SetStyle(PageStyle::kLink);
    if (ReadPointer(map_, "next", page_.url_pointer, diags_)) SetStyle(PageStyle::kLink);
    if (ReadPointer(map_, "cursor", page_.cursor_pointer, diags_)) SetStyle(PageStyle::kCursor);
    if (ReadPointer(map_, "last", page_.cursor_from_last, diags_)) SetStyle(PageStyle::kCursor);
    if (map_.Text("page", param)) SetStyle(PageStyle::kPage);
    if (map_.Text("offset", param)) SetStyle(PageStyle::kOffset);
    LocatedString name;
    if (page_.style == PageStyle::kCursor && map_.RequireText("param", name)) param = name.value;
    if (page_.style == PageStyle::kNone && !failed_) {
      diags_.Error(node_.key, "missing-key", "'paginate' needs one of " + std::string(kStyles));
    }
    page_.param = Split(param);
  }

  void SetStyle(PageStyle style) {
    if (page_.style != PageStyle::kNone && !failed_) {
      failed_ = true;
      diags_.Error(node_.key, "conflicting-keys",
                   "'paginate' takes one of " + std::string(kStyles) + ", found several");
    }
    page_.style = style;
  }

  // A query parameter as it is; in a body `/a/b` is a path.
  std::vector<std::string> Split(const std::string& name) const {
    std::vector<std::string> path;
    if (!page_.param_in_body || !name.starts_with("/")) {
      if (!name.empty()) path.push_back(name);
      return path;
    }
    for (size_t at = 1, end; at <= name.size(); at = end + 1) {
      end = std::min(name.find('/', at), name.size());
      path.push_back(name.substr(at, end - at));
    }
    return path;
  }

  const Node& node_;
  Diagnostics& diags_;
  MapReader map_;
  Paginate page_;
  bool failed_ = false;
};

}  // namespace

void ResolvePaginate(const Node& node, Action& action, Diagnostics& diags) {
  auto page = PaginateResolver(node, action, diags).Resolve();
  if (page) action.paginate = std::move(*page);
}

}  // namespace pie::gen
