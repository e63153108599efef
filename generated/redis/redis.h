// Generated from plugins/redis/redis.pie. Do not edit.
// Read and write values, hashes and counters in a Redis or Valkey server of your own.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::redis {

// Values are positions in the table's `actions`.
enum class Action : int {
  kGet,
  kSet,
  kDelete,
  kListKeys,
  kGetHash,
  kSetHash,
  kIncrement,
};

struct GetParams {
  // Name of the key.
  String key;
  GetParams() = default;
};

enum class GetResultEncoding : int {
  kText,
  kBase64,
};

struct GetResult {
  // Whether there is such a key.
  Field<bool> found;
  // The value, its first megabyte at most; null when there is none.
  Field<String> value;
  // base64 when the value is not UTF-8 text.
  Field<GetResultEncoding> encoding;
  // Bytes of the whole value.
  Field<long long> size;
  // Whether the value is longer than what is here.
  Field<bool> truncated;
  // After how many seconds it goes away; null: never.
  Field<long long> ttl_seconds;
  GetResult() = default;
};

enum class SetParamsOnlyIf : int {
  kAbsent,
  kPresent,
};

struct SetParams {
  // Name of the key.
  String key;
  // The new value, a text.
  String value;
  // After how many seconds it goes away by itself; without it, it stays.
  Field<long long> ttl_seconds;
  // Write only when the key is not there yet (absent), or only when it is (present).
  Field<SetParamsOnlyIf> only_if;
  SetParams() = default;
};

struct SetResult {
  // Whether it was written; false when only_if did not hold.
  Field<bool> stored;
  SetResult() = default;
};

struct DeleteParams {
  // Names of the keys.
  List<String> keys;
  DeleteParams() = default;
};

struct DeleteResult {
  // How many of them were there.
  Field<long long> deleted;
  DeleteResult() = default;
};

struct ListKeysParams {
  // Which names, where * stands for any characters and ? for one, such as user:*.
  Field<String> pattern;
  // Where to go on; next_cursor of the reply before.
  Field<String> cursor;
  // How many to return; list_keys may give a few more.
  Field<long long> limit;
  ListKeysParams() = default;
};

struct ListKeysResult {
  // Names in no order; some may be missing or come twice while others write.
  Field<List<String>> keys;
  // Give it as cursor to go on; null: that was all.
  Field<String> next_cursor;
  ListKeysResult() = default;
};

struct GetHashParams {
  // Name of the key.
  String key;
  // Names of the fields to read; without it, all up to limit.
  Field<List<String>> names;
  // How many to return; list_keys may give a few more.
  Field<long long> limit;
  GetHashParams() = default;
};

struct GetHashResult {
  // Whether there is such a key.
  Field<bool> found;
  // Field names and values; those that are not there are left out.
  Field<List<Entry<String>>> fields;
  // Whether there are more fields.
  Field<bool> truncated;
  GetHashResult() = default;
};

struct SetHashParams {
  // Name of the key.
  String key;
  // Fields of the hash and their new values; other fields stay.
  List<Entry<String>> fields;
  SetHashParams() = default;
};

struct SetHashResult {
  // How many of the fields were not there before.
  Field<long long> added;
  SetHashResult() = default;
};

struct IncrementParams {
  // Name of the key.
  String key;
  // How much to add; a negative number takes away.
  Field<long long> by;
  IncrementParams() = default;
};

struct IncrementResult {
  // The new value.
  Field<long long> value;
  IncrementResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Value Set
  kValueSet,
  // Keys Deleted
  kKeysDeleted,
  // Hash Set
  kHashSet,
  // Value Incremented
  kValueIncremented,
};

// Returns the text value of a key, and when it ends. For hashes use get_hash. Only reads.
Task<GetResult> Get(Context& context, GetParams params);

// Stores a text under a key, in place of what was there.
Task<SetResult> Set(Context& context, SetParams params);

// Removes keys with their values, whatever their type, for good. Destructive: may delete or
// overwrite.
Task<DeleteResult> Delete(Context& context, DeleteParams params);

// Finds names of keys by a pattern, a part at a time and without holding up the server. Only reads.
Task<ListKeysResult> ListKeys(Context& context, ListKeysParams params);

// Returns fields of the hash that is stored under a key. Only reads.
Task<GetHashResult> GetHash(Context& context, GetHashParams params);

// Sets fields of the hash under a key; makes the hash when there is none.
Task<SetHashResult> SetHash(Context& context, SetHashParams params);

// Adds a number to the whole number under a key, which starts at 0, and returns the sum.
Task<IncrementResult> Increment(Context& context, IncrementParams params);

// The connector's table, for pie::Registry.
extern const ConnectorTable kRedis;

}  // namespace pie::redis
