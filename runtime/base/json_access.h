// The runtime's own view of Json: text in and out without copies, members in order.
#pragma once

#include <string>
#include <string_view>

#include "base/json_reader.h"
#include "base/json_writer.h"
#include "pie/json.h"
#include "pie/result.h"

namespace pie {

struct JsonAccess {
  // The next value of the reader; null after a mistake. Of a key that is there twice the last
  // counts.
  static Json Read(JsonReader& reader);
  static Result<Json> Parse(std::string_view text);
  static void Write(const Json& json, JsonWriter& writer);
  static std::string Dump(const Json& json);

  // A string's bytes, valid as long as the value; empty for other types.
  static std::string_view Text(const Json& json);
  // Element or member by position; `index` must be below size().
  static const Json& Item(const Json& array, Size index);
  static const String& Key(const Json& object, Size index);
  static const Json& Value(const Json& object, Size index);
  // A member without a copy; nullptr when there is none.
  static const Json* Find(const Json& object, std::string_view key);

 private:
  friend class Json;
  friend struct JsonNodes;  // json_node.h
  static void* Handle(const Json& json) { return json.node_; }
  static Json Adopt(void* handle) {
    Json json;
    json.node_ = handle;
    return json;
  }
};

}  // namespace pie
