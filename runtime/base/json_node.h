// What is behind a Json handle. Only json.cc and json_text.cc include this.
//
// The handle is null (JSON null), a tagged word (booleans, integers of 62 bits), or a pointer to a
// counted node. Nodes are shared by copies and cloned, one level deep, before the first change of a
// shared one; so copies are cheap and Json may be handed to another thread.
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <string_view>
#include <vector>

#include "base/json_access.h"

namespace pie {

struct JsonNodes {
  using Type = Json::Type;

  struct Node {
    std::atomic<unsigned> references{1};
    const Type type;
    explicit Node(Type type) : type(type) {}
  };

  // A double, or an integer that has no room in a tagged word. `text` is kept for numbers that
  // neither a long long nor a double holds, so that they are written as they came.
  struct NumberNode : Node {
    long long integer = 0;
    double number = 0;
    String text;
    using Node::Node;
  };

  struct StringNode : Node {
    static constexpr Type kType = Type::kString;
    String text;
    StringNode() : Node(kType) {}
  };

  struct ArrayNode : Node {
    static constexpr Type kType = Type::kArray;
    std::vector<Json> items;
    ArrayNode() : Node(kType) {}
    ArrayNode(const ArrayNode& other) : Node(kType), items(other.items) {}
  };

  struct ObjectNode : Node {
    static constexpr Type kType = Type::kObject;
    static constexpr Size kScanned = 16;  // above this many members there is an index
    struct Member {
      String key;
      Json value;
    };
    std::vector<Member> members;
    // Ordered, not hashed: nobody can choose keys that make it slow.
    std::unique_ptr<std::map<std::string_view, Size>> index;

    ObjectNode() : Node(kType) {}
    ObjectNode(const ObjectNode& other) : Node(kType), members(other.members) { Reindex(); }
    Json* Find(std::string_view key);
    void Set(std::string_view key, Json value);
    void Remove(std::string_view key);
    void Reindex();
  };

  static constexpr std::uintptr_t kIntegerTag = 1, kBooleanTag = 2, kTags = 3;

  static std::uintptr_t Word(const Json& json) {
    return reinterpret_cast<std::uintptr_t>(JsonAccess::Handle(json));
  }
  static Json Tagged(std::uintptr_t word) {
    return JsonAccess::Adopt(reinterpret_cast<void*>(word));
  }
  static Json Adopt(Node* node) { return JsonAccess::Adopt(node); }
  // Only when the word has no tag and is not null.
  static Node* Get(const Json& json) { return static_cast<Node*>(JsonAccess::Handle(json)); }
  // The node when the value is of that type, otherwise nullptr.
  template <class T>
  static T* As(const Json& json) {
    return json.type() == T::kType ? static_cast<T*>(Get(json)) : nullptr;
  }
  // A node of that type which nobody else sees; a value of another type is replaced by an empty
  // one.
  template <class T>
  static T& Own(Json& json) {
    T* node = As<T>(json);
    if (node && node->references.load(std::memory_order_acquire) == 1) return *node;
    T* own = node ? new T(*node) : new T;
    json = Adopt(own);
    return *own;
  }

  static Json MakeInteger(long long value);
  static Json MakeNumber(const JsonNumber& number);
  static Json MakeString(std::string_view text);
};

}  // namespace pie
