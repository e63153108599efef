#include "cli/build_state.h"

#include <sys/stat.h>

#include <charconv>
#include <filesystem>
#include <functional>
#include <string_view>

#include "cli/author_code.h"
#include "cli/examples.h"
#include "source/source_file.h"
#include "write/write.h"

namespace pie::gen {
namespace {

constexpr std::string_view kFormat = "piec state 1";
constexpr size_t kMaxStateBytes = 256 << 20;

std::string Digest(std::string_view text) {
  return std::to_string(text.size()) + "-" + std::to_string(std::hash<std::string_view>()(text));
}

// Texts one after the other, each with its length: "5:hello".
class Packer {
 public:
  void Add(std::string_view text) {
    out_.append(std::to_string(text.size())).append(":").append(text);
  }
  void AddCount(size_t count) { Add(std::to_string(count)); }
  const std::string& out() const { return out_; }

 private:
  std::string out_;
};

// After the first mistake everything is empty, and ok() is false.
class Unpacker {
 public:
  explicit Unpacker(std::string_view text) : left_(text) {}

  std::string Next() {
    size_t size = 0;
    auto [end, error] = std::from_chars(left_.data(), left_.data() + left_.size(), size);
    size_t head = static_cast<size_t>(end - left_.data()) + 1;
    ok_ = ok_ && error == std::errc() && head <= left_.size() && *end == ':' &&
          size <= left_.size() - head;
    if (!ok_) return "";
    std::string text(left_.substr(head, size));
    left_.remove_prefix(head + size);
    return text;
  }
  size_t NextCount() {
    std::string text = Next();
    size_t count = 0;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return count;
  }
  bool ok() const { return ok_; }

 private:
  std::string_view left_;
  bool ok_ = true;
};

void Pack(Packer& packer, const std::string& manifest, const Remembered& one) {
  packer.Add(manifest);
  packer.Add(one.inputs);
  for (const std::string* text :
       {&one.entry.name, &one.entry.cpp_namespace, &one.entry.cpp, &one.entry.catalog}) {
    packer.Add(*text);
  }
  packer.AddCount(one.entry.tools.size());
  for (const std::string& tool : one.entry.tools) packer.Add(tool);
  packer.AddCount(one.outputs.size());
  for (const RememberedOutput& output : one.outputs) {
    packer.Add(output.path);
    packer.Add(output.stamp);
  }
}

Remembered Unpack(Unpacker& unpacker) {
  Remembered one;
  one.inputs = unpacker.Next();
  for (std::string* text :
       {&one.entry.name, &one.entry.cpp_namespace, &one.entry.cpp, &one.entry.catalog}) {
    *text = unpacker.Next();
  }
  for (size_t n = unpacker.NextCount(); n > 0 && unpacker.ok(); --n) {
    one.entry.tools.push_back(unpacker.Next());
  }
  for (size_t n = unpacker.NextCount(); n > 0 && unpacker.ok(); --n) {
    RememberedOutput& output = one.outputs.emplace_back();
    output.path = unpacker.Next();
    output.stamp = unpacker.Next();
  }
  return one;
}

}  // namespace

void BuildState::Read(const std::string& path, const std::string& key) {
  all_.clear();
  std::string text, problem;
  if (ReadWholeFile(path, kMaxStateBytes, text, problem) != ReadStatus::kOk) return;
  Unpacker file(text);
  bool ours = file.Next() == kFormat && file.Next() == key;
  std::string digest = file.Next(), body = file.Next();
  if (!ours || !file.ok() || digest != Digest(body)) return;
  Unpacker unpacker(body);
  for (size_t n = unpacker.NextCount(); n > 0 && unpacker.ok(); --n) {
    std::string manifest = unpacker.Next();
    all_[manifest] = Unpack(unpacker);
  }
  if (!unpacker.ok()) all_.clear();
}

bool BuildState::Write(const std::string& path, const std::string& key,
                       std::string& problem) const {
  Packer body;
  body.AddCount(all_.size());
  for (const auto& [manifest, one] : all_) Pack(body, manifest, one);
  Packer file;
  file.Add(kFormat);
  file.Add(key);
  file.Add(Digest(body.out()));
  file.Add(body.out());
  bool changed = false;
  return WriteIfChanged(path, file.out(), changed, problem);
}

const Remembered* BuildState::Find(const std::string& manifest) const {
  auto found = all_.find(manifest);
  return found == all_.end() ? nullptr : &found->second;
}

void BuildState::Set(const std::string& manifest, Remembered remembered) {
  all_[manifest] = std::move(remembered);
}

std::string InputsOf(const std::string& manifest) {
  std::filesystem::path folder = std::filesystem::path(manifest).parent_path();
  std::vector<std::string> paths = {manifest};
  for (const std::string& path : SourcesIn(folder, false)) paths.push_back(path);
  for (const std::string& path : CaseFilesIn(folder)) paths.push_back(path);
  std::string digests;
  for (const std::string& path : paths) {
    std::string text, problem;
    ReadStatus status = ReadWholeFile(path, kMaxFileBytes, text, problem);
    if (status != ReadStatus::kOk) return "";
    digests += Digest(path) + " " + Digest(text) + "\n";
  }
  return Digest(digests);
}

std::string StampOf(const std::string& path) {
  struct stat info;
  if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return "";
  std::string stamp;
  for (long long number :
       {static_cast<long long>(info.st_size), static_cast<long long>(info.st_ino),
        static_cast<long long>(info.st_mtim.tv_sec), static_cast<long long>(info.st_mtim.tv_nsec),
        static_cast<long long>(info.st_ctim.tv_sec),
        static_cast<long long>(info.st_ctim.tv_nsec)}) {
    stamp += std::to_string(number) + " ";
  }
  return stamp;
}

std::string CompilerStamp() { return StampOf("/proc/self/exe"); }

}  // namespace pie::gen
