#include "surface/mcp/lists.h"

#include <cstdint>

#include "base/json_writer.h"

namespace pie::mcp {
namespace {

std::string Fingerprint(const std::vector<std::string>& entries) {
  uint64_t hash = 14695981039346656037u;  // FNV-1a
  for (const std::string& entry : entries) {
    for (unsigned char c : entry) hash = (hash ^ c) * 1099511628211u;
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

std::string ToolEntry(const Tool& tool) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("name", tool.name);
  Optional(writer, "title", tool.title);
  writer.Member("description", tool.description);
  writer.Key("inputSchema");
  writer.Raw(tool.input_schema);
  if (!tool.output_schema.empty()) {
    writer.Key("outputSchema");
    writer.Raw(tool.output_schema);
  }
  writer.Key("annotations");
  writer.Raw(tool.annotations);
  writer.EndObject();
  return out;
}

std::string PromptEntry(const Prompt& prompt) {
  std::string out;
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
  return out;
}

std::string ResourceEntry(const Resource& resource) {
  const ResourceRow& row = *resource.row;
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member(row.is_template ? "uriTemplate" : "uri", row.uri);
  writer.Member("name", row.name);
  Optional(writer, "title", row.title);
  Optional(writer, "description", row.description);
  Optional(writer, "mimeType", row.mime_type);
  writer.EndObject();
  return out;
}

template <class Range, class Write>
PagedList MakeList(std::string_view member, const Range& range, size_t page_size, Write write) {
  std::vector<std::string> entries;
  for (const auto& item : range) {
    std::string entry = write(item);
    if (!entry.empty()) entries.push_back(std::move(entry));
  }
  return PagedList(member, entries, page_size);
}

}  // namespace

PagedList::PagedList(std::string_view member, const std::vector<std::string>& entries,
                     size_t page_size)
    : stamp_(Fingerprint(entries)) {
  size_t next = 0;
  do {
    std::string page;
    page += '"';
    page += member;
    page += "\":[";
    size_t end = std::min(entries.size(), next + page_size);
    for (size_t i = next; i < end; ++i) {
      if (i > next) page += ',';
      page += entries[i];
    }
    page += ']';
    next = end;
    if (next < entries.size()) {
      page += R"(,"nextCursor":")" + stamp_ + '-' + std::to_string(pages_.size() + 1) + '"';
    }
    pages_.push_back(std::move(page));
  } while (next < entries.size());
}

const std::string* PagedList::Page(std::string_view cursor) const {
  if (cursor.empty()) return &pages_[0];
  for (size_t i = 1; i < pages_.size(); ++i) {
    if (cursor == stamp_ + '-' + std::to_string(i)) return &pages_[i];
  }
  return nullptr;
}

Lists::Lists(const Catalog& catalog, size_t page_size)
    : tools(MakeList("tools", catalog.tools(), page_size,
                     [](const Tool& tool) { return tool.for_models ? ToolEntry(tool) : ""; })),
      prompts(MakeList("prompts", catalog.prompts(), page_size, PromptEntry)),
      resources(MakeList("resources", catalog.resources(), page_size, ResourceEntry)),
      templates(MakeList("resourceTemplates", catalog.templates(), page_size, ResourceEntry)) {}

}  // namespace pie::mcp
