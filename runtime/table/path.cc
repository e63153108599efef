#include "table/path.h"

#include <charconv>

#include "base/json_reader.h"

namespace pie {
namespace {

using View = std::string_view;

// A token of a pointer against a key: ~0 is '~', ~1 is '/'.
bool IsKey(View token, View key) {
  std::size_t at = 0;
  for (char c : key) {
    if (at == token.size()) return false;
    char wanted = token[at++];
    if (wanted == '~' && at < token.size() && (token[at] == '0' || token[at] == '1')) {
      wanted = token[at++] == '0' ? '~' : '/';
    }
    if (c != wanted) return false;
  }
  return at == token.size();
}

bool ToIndex(View token, long long& index) {
  auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
  if (error != std::errc() || end != token.data() + token.size()) return false;
  View digits = token[0] == '-' ? token.substr(1) : token;
  return digits[0] != '0' || token == "0";
}

long long CountElements(View array) {
  JsonReader reader(array);
  long long count = 0;
  reader.EnterArray();
  while (reader.NextElement()) {
    reader.Skip();
    ++count;
  }
  return reader.ok() ? count : 0;
}

// Each leaves the reader in front of the value and returns true when there is one.
bool FindMember(JsonReader& reader, View token) {
  View key;
  reader.EnterObject();
  while (reader.NextMember(key)) {
    if (IsKey(token, key)) return true;
    reader.Skip();
  }
  return false;
}

bool FindElement(JsonReader& reader, View token) {
  long long index = 0;
  if (!ToIndex(token, index)) return false;
  if (index < 0) {
    index += CountElements(JsonReader(reader).Skip());
    if (index < 0) return false;
  }
  reader.EnterArray();
  for (; reader.NextElement(); --index) {
    if (index == 0) return true;
    reader.Skip();
  }
  return false;
}

constexpr std::size_t kMaxFound = 1000;

void Collect(View document, View pattern, std::vector<View>& found) {
  std::size_t star = (std::string(pattern) + "/").find("/*/");
  if (star == std::string::npos) {
    View value = FindPointer(document, pattern);
    if (!value.empty() && found.size() < kMaxFound) found.push_back(value);
    return;
  }
  View rest = pattern.substr(star + 2), key;
  View values = FindPointer(document, pattern.substr(0, star));
  JsonReader reader(values);
  JsonReader::Type type = values.empty() ? JsonReader::Type::kNone : reader.Peek();
  if (type == JsonReader::Type::kObject) {
    reader.EnterObject();
    while (reader.NextMember(key)) Collect(reader.Skip(), rest, found);
  } else if (type == JsonReader::Type::kArray) {
    reader.EnterArray();
    while (reader.NextElement()) Collect(reader.Skip(), rest, found);
  }
}

}  // namespace

std::vector<View> FindPointers(View document, View pattern) {
  std::vector<View> found;
  Collect(document, pattern, found);
  return found;
}

View FindPointer(View document, View pointer) {
  JsonReader reader(document);
  while (!pointer.empty()) {
    if (pointer[0] != '/') return {};
    View token = pointer.substr(1, pointer.find('/', 1) - 1);
    pointer.remove_prefix(1 + token.size());
    switch (reader.Peek()) {
      case JsonReader::Type::kObject:
        if (!FindMember(reader, token)) return {};
        break;
      case JsonReader::Type::kArray:
        if (!FindElement(reader, token)) return {};
        break;
      default:
        return {};
    }
  }
  return reader.Skip();
}

std::string PointerText(View document, View pointer) {
  View json = FindPointer(document, pointer);
  JsonReader reader(json);
  View text;
  switch (json.empty() ? JsonReader::Type::kNone : reader.Peek()) {
    case JsonReader::Type::kString:
      reader.ReadString(text);
      return std::string(text);
    case JsonReader::Type::kNumber:
    case JsonReader::Type::kBoolean:
      return std::string(json);
    default:
      return {};
  }
}

}  // namespace pie
