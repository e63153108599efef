// Objects with free keys, between JSON and the lists that generated code has for them. Not part of
// pie/pie.h.
#pragma once

#include "pie/json.h"

namespace pie {

inline List<Entry<Json>> ToEntries(const Json& object) {
  List<Entry<Json>> entries;
  for (const String& key : object.Keys()) entries.push_back(Entry<Json>(key, object[key]));
  return entries;
}

// Of an array of objects.
inline List<List<Entry<Json>>> ToEntriesList(const Json& array) {
  List<List<Entry<Json>>> list;
  for (Size i = 0; i < array.size(); ++i) list.push_back(ToEntries(array[i]));
  return list;
}

inline Json FromEntries(const List<Entry<Json>>& entries) {
  Json object = Json::Object();
  for (const Entry<Json>& entry : entries) object.Set(entry.key, entry.value);
  return object;
}

}  // namespace pie
