#include <charconv>
#include <cmath>

#include "base/json_node.h"

namespace pie {
namespace {

using Nodes = JsonNodes;
using View = std::string_view;

// A token of a JSON pointer with ~1 and ~0 undone.
std::string Unescape(View token) {
  std::string text(token);
  for (std::size_t at = 0; (at = text.find('~', at)) != text.npos; ++at) {
    if (at + 1 < text.size() && (text[at + 1] == '0' || text[at + 1] == '1')) {
      text.replace(at, 2, text[at + 1] == '0' ? "~" : "/");
    }
  }
  return text;
}

bool IsNumber(Json::Type type) {
  return type == Json::Type::kInteger || type == Json::Type::kNumber;
}

}  // namespace

// ---- Nodes
// ---------------------------------------------------------------------------------------

Json* Nodes::ObjectNode::Find(View key) {
  if (index) {
    auto found = index->find(key);
    return found == index->end() ? nullptr : &members[found->second].value;
  }
  for (Member& member : members) {
    if (View(member.key) == key) return &member.value;
  }
  return nullptr;
}

void Nodes::ObjectNode::Set(View key, Json value) {
  if (Json* there = Find(key)) {
    *there = std::move(value);
    return;
  }
  members.push_back({String(key), std::move(value)});
  if (index) {
    index->emplace(members.back().key, members.size() - 1);
  } else if (members.size() > kScanned) {
    Reindex();
  }
}

void Nodes::ObjectNode::Remove(View key) {
  std::erase_if(members, [key](const Member& member) { return View(member.key) == key; });
  Reindex();
}

void Nodes::ObjectNode::Reindex() {
  index.reset();
  if (members.size() <= kScanned) return;
  index = std::make_unique<std::map<View, Size>>();
  for (Size i = 0; i < members.size(); ++i) index->emplace(members[i].key, i);
}

Json Nodes::MakeInteger(long long value) {
  auto word = static_cast<std::uintptr_t>(value) << 2;
  if (static_cast<std::intptr_t>(word) >> 2 == value) return Tagged(word | kIntegerTag);
  auto* node = new NumberNode(Type::kInteger);
  node->integer = value;
  node->number = static_cast<double>(value);
  return Adopt(node);
}

Json Nodes::MakeNumber(const JsonNumber& number) {
  if (number.is_integer) return MakeInteger(number.integer);
  auto* node = new NumberNode(Type::kNumber);
  node->number = number.number;
  bool whole = number.text.find_first_of(".eE") == View::npos;
  if (whole || !std::isfinite(number.number)) node->text = String(number.text);
  return Adopt(node);
}

Json Nodes::MakeString(View text) {
  auto* node = new StringNode;
  node->text = String(text);
  return Adopt(node);
}

// ---- Json
// ----------------------------------------------------------------------------------------

Json::Json(bool value) : node_(reinterpret_cast<void*>(Nodes::kBooleanTag | (value ? 4u : 0u))) {}
Json::Json(long long value) : Json(Nodes::MakeInteger(value)) {}
Json::Json(double value) : Json(Nodes::MakeNumber({.number = value})) {}
Json::Json(const char* text) : Json(Nodes::MakeString(text)) {}
Json::Json(const String& text) : Json(Nodes::MakeString(text)) {}

Json::Json(const Json& other) : node_(other.node_) {
  if (node_ && !(Nodes::Word(*this) & Nodes::kTags)) {
    Nodes::Get(*this)->references.fetch_add(1, std::memory_order_relaxed);
  }
}

void Json::Release() noexcept {
  if (Nodes::Word(*this) & Nodes::kTags) return;
  Nodes::Node* node = Nodes::Get(*this);
  if (node->references.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
  switch (node->type) {
    case Type::kString:
      delete static_cast<Nodes::StringNode*>(node);
      return;
    case Type::kArray:
      delete static_cast<Nodes::ArrayNode*>(node);
      return;
    case Type::kObject:
      delete static_cast<Nodes::ObjectNode*>(node);
      return;
    default:
      delete static_cast<Nodes::NumberNode*>(node);
      return;
  }
}

Json Json::Object() { return Nodes::Adopt(new Nodes::ObjectNode); }
Json Json::Array() { return Nodes::Adopt(new Nodes::ArrayNode); }

Json::Type Json::type() const {
  if (!node_) return Type::kNull;
  switch (Nodes::Word(*this) & Nodes::kTags) {
    case Nodes::kIntegerTag:
      return Type::kInteger;
    case Nodes::kBooleanTag:
      return Type::kBoolean;
    default:
      return Nodes::Get(*this)->type;
  }
}

bool Json::AsBool(bool fallback) const {
  return type() == Type::kBoolean ? (Nodes::Word(*this) & 4) != 0 : fallback;
}

long long Json::AsInt(long long fallback) const {
  if (Nodes::Word(*this) & Nodes::kIntegerTag) {
    return static_cast<long long>(Nodes::Word(*this)) >> 2;
  }
  if (!IsNumber(type())) return fallback;
  auto* node = static_cast<Nodes::NumberNode*>(Nodes::Get(*this));
  if (node->type == Type::kInteger) return node->integer;
  bool whole = std::trunc(node->number) == node->number && std::fabs(node->number) < 0x1p63;
  return whole ? static_cast<long long>(node->number) : fallback;
}

double Json::AsNumber(double fallback) const {
  if (Nodes::Word(*this) & Nodes::kIntegerTag) return static_cast<double>(AsInt());
  return IsNumber(type()) ? static_cast<Nodes::NumberNode*>(Nodes::Get(*this))->number : fallback;
}

String Json::AsString(const String& fallback) const {
  auto* node = Nodes::As<Nodes::StringNode>(*this);
  return node ? node->text : fallback;
}

Json Json::operator[](const char* key) const {
  const Json* member = JsonAccess::Find(*this, key);
  return member ? *member : Json();
}
Json Json::operator[](const String& key) const {
  const Json* member = JsonAccess::Find(*this, key);
  return member ? *member : Json();
}
Json Json::operator[](Size index) const {
  auto* array = Nodes::As<Nodes::ArrayNode>(*this);
  return array && index < array->items.size() ? array->items[index] : Json();
}

bool Json::Has(const String& key) const { return JsonAccess::Find(*this, key) != nullptr; }

Json Json::At(const String& pointer) const {
  View rest = pointer;
  const Json* at = this;
  while (!rest.empty()) {
    if (rest[0] != '/') return Json();
    View token = rest.substr(1, rest.find('/', 1) - 1);
    rest.remove_prefix(1 + token.size());
    if (auto* array = Nodes::As<Nodes::ArrayNode>(*at)) {
      Size index = 0;
      auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
      bool whole = error == std::errc() && end == token.data() + token.size();
      if (!whole || (token[0] == '0' && token.size() > 1)) return Json();
      if (index >= array->items.size()) return Json();
      at = &array->items[index];
    } else {
      at = JsonAccess::Find(*at, Unescape(token));
      if (!at) return Json();
    }
  }
  return *at;
}

Size Json::size() const {
  if (auto* array = Nodes::As<Nodes::ArrayNode>(*this)) return array->items.size();
  auto* object = Nodes::As<Nodes::ObjectNode>(*this);
  return object ? object->members.size() : 0;
}

List<String> Json::Keys() const {
  List<String> keys;
  if (auto* object = Nodes::As<Nodes::ObjectNode>(*this)) {
    for (auto& member : object->members) keys.push_back(member.key);
  }
  return keys;
}

Json& Json::Set(const String& key, Json value) {
  Nodes::Own<Nodes::ObjectNode>(*this).Set(key, std::move(value));
  return *this;
}

Json& Json::Push(Json value) {
  Nodes::Own<Nodes::ArrayNode>(*this).items.push_back(std::move(value));
  return *this;
}

void Json::Remove(const String& key) {
  if (Has(key)) Nodes::Own<Nodes::ObjectNode>(*this).Remove(key);
}

// As JSON Schema compares: 1 equals 1.0, the order of members does not matter.
bool Json::Equal(const Json& a, const Json& b) {
  if (a.node_ == b.node_) return true;
  if (IsNumber(a.type()) && IsNumber(b.type())) {
    bool integers = a.type() == Type::kInteger && b.type() == Type::kInteger;
    return integers ? a.AsInt() == b.AsInt() : a.AsNumber() == b.AsNumber();
  }
  if (a.type() != b.type() || a.size() != b.size()) return false;
  if (a.is_string()) return JsonAccess::Text(a) == JsonAccess::Text(b);
  for (Size i = 0; i < a.size(); ++i) {
    const Json* other =
        a.is_array() ? &JsonAccess::Item(b, i) : JsonAccess::Find(b, JsonAccess::Key(a, i));
    if (!other || !Equal(a.is_array() ? JsonAccess::Item(a, i) : JsonAccess::Value(a, i), *other)) {
      return false;
    }
  }
  return a.is_array() || a.is_object();
}

// ---- JsonAccess
// ------------------------------------------------------------------------------------

View JsonAccess::Text(const Json& json) {
  auto* node = Nodes::As<Nodes::StringNode>(json);
  return node ? View(node->text) : View();
}
const Json& JsonAccess::Item(const Json& array, Size index) {
  return Nodes::As<Nodes::ArrayNode>(array)->items[index];
}
const String& JsonAccess::Key(const Json& object, Size index) {
  return Nodes::As<Nodes::ObjectNode>(object)->members[index].key;
}
const Json& JsonAccess::Value(const Json& object, Size index) {
  return Nodes::As<Nodes::ObjectNode>(object)->members[index].value;
}
const Json* JsonAccess::Find(const Json& object, View key) {
  auto* node = Nodes::As<Nodes::ObjectNode>(object);
  return node ? node->Find(key) : nullptr;
}

}  // namespace pie
