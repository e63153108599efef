#include "model/names.h"

#include <algorithm>
#include <array>

namespace pie::gen {
namespace {

bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// Sorted. Keywords of C++20 and alternative tokens, then macros of <errno.h>, <stdio.h>,
// <assert.h>, <sys/sysmacros.h> that would eat a member of that name.
constexpr auto kReserved = std::to_array<std::string_view>({
    "alignas",       "alignof",      "and",
    "and_eq",        "asm",          "assert",
    "auto",          "bitand",       "bitor",
    "bool",          "break",        "case",
    "catch",         "char",         "char16_t",
    "char32_t",      "char8_t",      "class",
    "co_await",      "co_return",    "co_yield",
    "compl",         "concept",      "const",
    "const_cast",    "consteval",    "constexpr",
    "constinit",     "continue",     "decltype",
    "default",       "delete",       "do",
    "double",        "dynamic_cast", "else",
    "enum",          "errno",        "explicit",
    "export",        "extern",       "false",
    "float",         "for",          "friend",
    "goto",          "if",           "inline",
    "int",           "linux",        "long",
    "major",         "makedev",      "minor",
    "mutable",       "namespace",    "new",
    "noexcept",      "not",          "not_eq",
    "nullptr",       "operator",     "or",
    "or_eq",         "private",      "protected",
    "public",        "register",     "reinterpret_cast",
    "requires",      "return",       "short",
    "signed",        "sizeof",       "static",
    "static_assert", "static_cast",  "stderr",
    "stdin",         "stdout",       "struct",
    "switch",        "template",     "this",
    "thread_local",  "throw",        "true",
    "try",           "typedef",      "typeid",
    "typename",      "union",        "unix",
    "unsigned",      "using",        "virtual",
    "void",          "volatile",     "wchar_t",
    "while",         "xor",          "xor_eq",
});

// Names of namespace pie that generated code uses unqualified.
constexpr auto kPieTypes = std::to_array<std::string_view>(
    {"Action", "Connection", "ConnectorTable", "Context",    "Entry",       "Error",  "Event",
     "Field",  "Heartbeat",  "Json",           "List",       "Params",      "Result", "Secrets",
     "Size",   "String",     "Task",           "UserFields", "UserSecrets", "Where"});

}  // namespace

std::vector<std::string> SplitWords(std::string_view wire) {
  std::vector<std::string> words;
  bool open = false;
  for (size_t i = 0; i < wire.size(); ++i) {
    char c = wire[i];
    if (!IsLower(c) && !IsUpper(c) && !IsDigit(c)) {
      open = false;
      continue;
    }
    if (IsUpper(c) && i > 0) {
      bool after_lower = IsLower(wire[i - 1]) || IsDigit(wire[i - 1]);
      bool ends_capitals = IsUpper(wire[i - 1]) && i + 1 < wire.size() && IsLower(wire[i + 1]);
      if (after_lower || ends_capitals) open = false;
    }
    if (!open) words.emplace_back();
    open = true;
    words.back() += IsUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return words;
}

bool IsReserved(std::string_view identifier) {
  return std::binary_search(kReserved.begin(), kReserved.end(), identifier);
}

std::string MemberName(std::string_view wire) {
  std::string name;
  for (const std::string& word : SplitWords(wire)) {
    if (!name.empty()) name += '_';
    name += word;
  }
  if (!name.empty() && IsDigit(name[0])) name.insert(0, "n");
  if (IsReserved(name)) name += '_';
  return name;
}

static std::string Camel(std::string_view wire) {
  std::string name;
  for (const std::string& word : SplitWords(wire)) {
    // Two digits must not meet: v1_2 and v12 stay different.
    if (!name.empty() && IsDigit(name.back()) && IsDigit(word[0])) name += '_';
    name += IsLower(word[0]) ? static_cast<char>(word[0] - 'a' + 'A') : word[0];
    name.append(word, 1);
  }
  return name;
}

std::string TypeName(std::string_view wire) {
  std::string name = Camel(wire);
  if (!name.empty() && IsDigit(name[0])) name.insert(0, "N");
  if (std::binary_search(kPieTypes.begin(), kPieTypes.end(), name)) name += '_';
  return name;
}

std::string EnumeratorName(std::string_view wire) {
  std::string name = Camel(wire);
  return name.empty() ? name : "k" + name;
}

std::optional<LocatedString> NameScope::Add(const std::string& cpp, const LocatedString& owner) {
  auto [it, added] = owners_.emplace(cpp, owner);
  if (added) return std::nullopt;
  return it->second;
}

}  // namespace pie::gen
