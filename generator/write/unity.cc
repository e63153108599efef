#include "write/unity.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>

#include "emit/rendered.h"

namespace pie::gen {
namespace {

constexpr std::string_view kHead = "// Written by the build.\n";

// Stable on every machine; a name never changes its bucket when others come or go.
uint32_t Hash(const std::string& name) {
  uint32_t hash = 2166136261u;  // FNV-1a
  for (unsigned char c : name) hash = (hash ^ c) * 16777619u;
  return hash;
}

}  // namespace

std::vector<OutputFile> EmitBuckets(const std::vector<std::string>& names, unsigned buckets) {
  std::vector<OutputFile> files(buckets);
  for (unsigned i = 0; i < buckets; ++i) {
    char name[32];
    std::snprintf(name, sizeof name, "bucket_%02u.cc", i);
    files[i] = {name, std::string(kHead)};
  }
  std::vector<std::string> sorted = names;
  std::sort(sorted.begin(), sorted.end());
  for (const std::string& name : sorted) {
    std::string& content = files[Hash(name) % buckets].content;
    content.append("#include \"").append(name).append("/").append(name).append(".cc\"\n");
  }
  return files;
}

OutputFile EmitLate(const std::vector<std::string>& late) {
  OutputFile file = {"late.cc", std::string(kHead)};
  std::vector<std::string> sorted = late;
  std::sort(sorted.begin(), sorted.end());
  for (const std::string& path : sorted) {
    file.content.append("#include \"").append(path).append("\"\n");
  }
  return file;
}

}  // namespace pie::gen
