#include "cli/examples.h"

#include <algorithm>
#include <set>

#include "manifest/yaml_reader.h"

namespace pie::gen {
namespace {

namespace fs = std::filesystem;

ExampleValue ToValue(const Node& node) {
  ExampleValue value;
  using Kind = ExampleValue::Kind;
  if (node.IsMap()) {
    value.kind = Kind::kObject;
    for (const Member& member : node.members) {
      value.members.emplace_back(member.key.value, ToValue(member.value));
    }
  } else if (node.IsSequence()) {
    value.kind = Kind::kList;
    for (const Node& item : node.items) value.items.push_back(ToValue(item));
  } else if (node.IsScalar()) {
    bool text = node.IsText();
    value.kind = text ? Kind::kText : node.AsBoolean() ? Kind::kBoolean : Kind::kNumber;
    value.text = text ? node.text : ToJson(node);
  }
  return value;
}

// The first case of each action that ends well.
void AddExamples(const Node& cases, std::set<std::string>& seen, std::vector<Example>& examples) {
  for (const Node& entry : cases.items) {
    const Node* action = entry.Find("action");
    if (action == nullptr || entry.Find("error") != nullptr) continue;
    if (!seen.insert(action->text).second) continue;
    Example& example = examples.emplace_back();
    example.action = action->text;
    example.input.kind = ExampleValue::Kind::kObject;
    if (const Node* input = entry.Find("input")) example.input = ToValue(*input);
  }
}

}  // namespace

std::vector<std::string> CaseFilesIn(const fs::path& folder) {
  std::vector<std::string> paths;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder / "cases", error)) {
    if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::vector<Example> ReadExamples(const fs::path& folder) {
  std::vector<Example> examples;
  std::set<std::string> seen;
  for (const std::string& path : CaseFilesIn(folder)) {
    std::string text, problem;
    if (ReadWholeFile(path, kMaxFileBytes, text, problem) != ReadStatus::kOk) continue;
    // What is wrong with cases is told when they are run; docs do without.
    SourceFiles files;
    Diagnostics ignored(files);
    uint32_t size = static_cast<uint32_t>(text.size());
    uint32_t file = files.Add(path, std::move(text));
    if (auto cases = DecodeYaml(files, {file, 0, size}, ignored)) {
      AddExamples(*cases, seen, examples);
    }
  }
  return examples;
}

}  // namespace pie::gen
