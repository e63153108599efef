#include "surface/mcp/lists.h"

#include <algorithm>
#include <cstdint>

#include "base/json_writer.h"
#include "surface/mcp/meta_tools.h"
#include "surface/tool_schema.h"
#include "surface/visible.h"

namespace pie::mcp {
namespace {

std::string Fingerprint(const std::vector<std::string_view>& names) {
  uint64_t hash = 14695981039346656037u;  // FNV-1a
  auto add = [&hash](unsigned char c) { hash = (hash ^ c) * 1099511628211u; };
  for (std::string_view name : names) {
    for (char c : name) add(static_cast<unsigned char>(c));
    add(0);
  }
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += "0123456789abcdef"[hash >> shift & 15];
  return text;
}

void Optional(JsonWriter& writer, std::string_view key, std::string_view text) {
  if (!text.empty()) writer.Member(key, text);
}

void Optional(JsonWriter& writer, std::string_view key, const char* text) {
  if (text && *text) writer.Member(key, text);
}

std::string_view NameOf(const Tool& tool) { return tool.name; }
std::string_view NameOf(const Prompt& prompt) { return prompt.name; }
std::string_view NameOf(const Resource& resource) { return resource.row->uri; }

void PrintEntry(std::string& out, const Tool& tool, const KeyPolicy* policy) {
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("name", tool.name);
  Optional(writer, "title", TitleOf(tool));
  writer.Member("description", DescriptionOf(tool));
  writer.Key("inputSchema");
  writer.Raw(InputSchemaOf(tool, policy));
  std::string output = OutputSchemaOf(tool);
  if (!output.empty()) {
    writer.Key("outputSchema");
    writer.Raw(output);
  }
  writer.Key("annotations");
  writer.Raw(AnnotationsOf(tool, policy));
  writer.EndObject();
}

void PrintEntry(std::string& out, const Prompt& prompt, const KeyPolicy*) {
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("name", prompt.name);
  Optional(writer, "title", prompt.title);
  writer.Member("description", prompt.description);
  if (prompt.row && prompt.row->arguments) {
    writer.Key("arguments");
    writer.BeginArray();
    for (const FieldRow& field : prompt.row->arguments->fields) {
      writer.BeginObject();
      writer.Member("name", field.name);
      Optional(writer, "description", field.description);
      writer.Key("required");
      writer.Bool(field.flags & FieldRow::kRequired);
      writer.EndObject();
    }
    writer.EndArray();
  }
  writer.EndObject();
}

void PrintEntry(std::string& out, const Resource& resource, const KeyPolicy*) {
  const ResourceRow& row = *resource.row;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member(row.is_template ? "uriTemplate" : "uri", row.uri);
  writer.Member("name", row.name);
  Optional(writer, "title", row.title);
  Optional(writer, "description", row.description);
  Optional(writer, "mimeType", row.mime_type);
  writer.EndObject();
}

bool IsListed(const Tool& tool) { return tool.for_models; }
bool IsListed(const Prompt&) { return true; }
bool IsListed(const Resource&) { return true; }

template <class Item>
PagedList MakeList(std::string_view member, const std::deque<Item>& all,
                   const ListOptions& options) {
  std::vector<const Item*> items;
  std::vector<std::string_view> names;
  for (const Item& item : all) {
    if (!IsListed(item) || !IsVisible(item, options.policy)) continue;
    items.push_back(&item);
    names.push_back(NameOf(item));
  }
  auto print = [items = std::move(items), policy = options.policy](std::string& out, size_t i) {
    PrintEntry(out, *items[i], policy);
  };
  return PagedList(member, std::move(names), options.page_size, std::move(print));
}

PagedList MakeTools(const Catalog& catalog, const ListOptions& options) {
  if (options.all_tools) return MakeList("tools", catalog.tools(), options);
  auto print = [](std::string& out, size_t i) { out += MetaToolEntry(i); };
  std::vector<std::string_view> names(kMetaTools.begin(), kMetaTools.end());
  return PagedList("tools", std::move(names), options.page_size, std::move(print));
}

}  // namespace

PagedList::PagedList(std::string_view member, std::vector<std::string_view> names, size_t page_size,
                     Print print)
    : member_(member), names_(std::move(names)), page_size_(page_size), print_(std::move(print)) {}

std::string PagedList::Cursor(size_t page) {
  if (stamp_.empty()) stamp_ = Fingerprint(names_);
  return stamp_ + '-' + std::to_string(page);
}

void PagedList::PrintPage(size_t page, std::string& out) {
  out += '"' + member_ + "\":[";
  size_t begin = page * page_size_;
  size_t end = std::min(names_.size(), begin + page_size_);
  for (size_t i = begin; i < end; ++i) {
    if (i > begin) out += ',';
    print_(out, i);
  }
  out += ']';
  if (end < names_.size()) out += R"(,"nextCursor":")" + Cursor(page + 1) + '"';
}

bool PagedList::AppendPage(std::string_view cursor, std::string& out) {
  size_t page = 0;
  if (!cursor.empty()) {
    size_t pages = (names_.size() + page_size_ - 1) / page_size_;
    while (++page < pages && cursor != Cursor(page)) continue;
    if (page >= pages) return false;
  }
  if (page < kept_.size()) {
    out += kept_[page];
    return true;
  }
  size_t start = out.size();
  PrintPage(page, out);
  size_t bytes = out.size() - start;
  if (page == kept_.size() && kept_bytes_ + bytes <= kKeptBytes) {
    kept_.emplace_back(out, start);
    kept_bytes_ += bytes;
  }
  return true;
}

Lists::Lists(const Catalog& catalog, const ListOptions& options)
    : tools(MakeTools(catalog, options)),
      prompts(MakeList("prompts", catalog.prompts(), options)),
      resources(MakeList("resources", catalog.resources(), options)),
      templates(MakeList("resourceTemplates", catalog.templates(), options)) {}

}  // namespace pie::mcp
