// Generated from plugins/redis/redis.pie. Do not edit.
#include "redis/redis.h"

#include "pie/generated.h"

namespace pie::detail::tables::redis {
namespace c = ::pie::redis;

constexpr const char* kTexts1[] = {"database", "cache", "key-value", "valkey", "counters"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 1024};
constexpr FieldRow kFieldsGetParams[] = {
    {"key", "Name of the key.", nullptr, &kLimits1, {}, __builtin_offsetof(c::GetParams, key),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectGetParams = {"GetParams", {kFieldsGetParams, 1}, sizeof(c::GetParams),
    false};
static_assert(__is_same(decltype(c::GetParams::key), String));
constexpr const char* kNamesGetResultEncoding[] = {"text", "base64"};
constexpr EnumTable kEnumGetResultEncoding = {"GetResultEncoding", {kNamesGetResultEncoding, 2}};
constexpr FieldRow kFieldsGetResult[] = {
    {"found", "Whether there is such a key.", nullptr, nullptr, {}, __builtin_offsetof(c::GetResult,
     found), Kind::kBoolean, 0},
    {"value", "The value, its first megabyte at most; null when there is none.", nullptr, nullptr,
     {}, __builtin_offsetof(c::GetResult, value), Kind::kString, 2},
    {"encoding", "base64 when the value is not UTF-8 text.", nullptr, nullptr,
     {.names = &kEnumGetResultEncoding}, __builtin_offsetof(c::GetResult, encoding), Kind::kEnum,
     0},
    {"size", "Bytes of the whole value.", nullptr, nullptr, {}, __builtin_offsetof(c::GetResult,
     size), Kind::kInteger, 0},
    {"truncated", "Whether the value is longer than what is here.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetResult, truncated), Kind::kBoolean, 0},
    {"ttl_seconds", "After how many seconds it goes away; null: never.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetResult, ttl_seconds), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectGetResult = {"GetResult", {kFieldsGetResult, 6}, sizeof(c::GetResult),
    true};
static_assert(__is_same(decltype(c::GetResult::found), Field<bool>));
static_assert(__is_same(decltype(c::GetResult::value), Field<String>));
static_assert(__is_same(decltype(c::GetResult::encoding), Field<c::GetResultEncoding>));
static_assert(__is_same(decltype(c::GetResult::size), Field<long long>));
static_assert(__is_same(decltype(c::GetResult::truncated), Field<bool>));
static_assert(__is_same(decltype(c::GetResult::ttl_seconds), Field<long long>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectGetResult}};
static TaskState* InvokeGet(Context& context, void* params) {
  return Erase(c::Get(context, static_cast<c::GetParams&&>(*static_cast<c::GetParams*>(params))));
}
constexpr Limits kLimits2 = {.has = 64, .max_size = 1000000};
constexpr Limits kLimits3 = {.has = 3, .minimum = 1, .maximum = 315360000};
constexpr const char* kNamesSetParamsOnlyIf[] = {"absent", "present"};
constexpr EnumTable kEnumSetParamsOnlyIf = {"SetParamsOnlyIf", {kNamesSetParamsOnlyIf, 2}};
constexpr FieldRow kFieldsSetParams[] = {
    {"key", "Name of the key.", nullptr, &kLimits1, {}, __builtin_offsetof(c::SetParams, key),
     Kind::kString, 1},
    {"value", "The new value, a text.", nullptr, &kLimits2, {}, __builtin_offsetof(c::SetParams,
     value), Kind::kString, 1},
    {"ttl_seconds", "After how many seconds it goes away by itself; without it, it stays.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::SetParams, ttl_seconds), Kind::kInteger, 0},
    {"only_if", "Write only when the key is not there yet (absent), or only when it "
     "is (present).", nullptr, nullptr, {.names = &kEnumSetParamsOnlyIf},
     __builtin_offsetof(c::SetParams, only_if), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectSetParams = {"SetParams", {kFieldsSetParams, 4}, sizeof(c::SetParams),
    false};
static_assert(__is_same(decltype(c::SetParams::key), String));
static_assert(__is_same(decltype(c::SetParams::value), String));
static_assert(__is_same(decltype(c::SetParams::ttl_seconds), Field<long long>));
static_assert(__is_same(decltype(c::SetParams::only_if), Field<c::SetParamsOnlyIf>));
constexpr FieldRow kFieldsSetResult[] = {
    {"stored", "Whether it was written; false when only_if did not hold.", nullptr, nullptr, {},
     __builtin_offsetof(c::SetResult, stored), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectSetResult = {"SetResult", {kFieldsSetResult, 1}, sizeof(c::SetResult),
    true};
static_assert(__is_same(decltype(c::SetResult::stored), Field<bool>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectSetResult}};
static TaskState* InvokeSet(Context& context, void* params) {
  return Erase(c::Set(context, static_cast<c::SetParams&&>(*static_cast<c::SetParams*>(params))));
}
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr TypeRow kType3 = {Kind::kString, false, {}, &kLimits1};
constexpr FieldRow kFieldsDeleteParams[] = {
    {"keys", "Names of the keys.", nullptr, &kLimits4, {.element = &kType3},
     __builtin_offsetof(c::DeleteParams, keys), Kind::kList, 1},
};
constexpr ObjectTable kObjectDeleteParams = {"DeleteParams", {kFieldsDeleteParams, 1},
    sizeof(c::DeleteParams), false};
static_assert(__is_same(decltype(c::DeleteParams::keys), List<String>));
constexpr FieldRow kFieldsDeleteResult[] = {
    {"deleted", "How many of them were there.", nullptr, nullptr, {},
     __builtin_offsetof(c::DeleteResult, deleted), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectDeleteResult = {"DeleteResult", {kFieldsDeleteResult, 1},
    sizeof(c::DeleteResult), true};
static_assert(__is_same(decltype(c::DeleteResult::deleted), Field<long long>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectDeleteResult}};
static TaskState* InvokeDelete(Context& context, void* params) {
  return Erase(c::Delete(context,
      static_cast<c::DeleteParams&&>(*static_cast<c::DeleteParams*>(params))));
}
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr Limits kLimits6 = {.pattern = "^[0-9]{1,20}$"};
constexpr Limits kLimits7 = {.has = 3, .minimum = 1, .maximum = 1000};
constexpr FieldRow kFieldsListKeysParams[] = {
    {"pattern", "Which names, where * stands for any characters and ? for one, such " "as user:*.",
     "\"*\"", &kLimits5, {}, __builtin_offsetof(c::ListKeysParams, pattern), Kind::kString, 0},
    {"cursor", "Where to go on; next_cursor of the reply before.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListKeysParams, cursor), Kind::kString, 0},
    {"limit", "How many to return; list_keys may give a few more.", "100", &kLimits7, {},
     __builtin_offsetof(c::ListKeysParams, limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListKeysParams = {"ListKeysParams", {kFieldsListKeysParams, 3},
    sizeof(c::ListKeysParams), false};
static_assert(__is_same(decltype(c::ListKeysParams::pattern), Field<String>));
static_assert(__is_same(decltype(c::ListKeysParams::cursor), Field<String>));
static_assert(__is_same(decltype(c::ListKeysParams::limit), Field<long long>));
constexpr TypeRow kType5 = {Kind::kString};
constexpr FieldRow kFieldsListKeysResult[] = {
    {"keys", "Names in no order; some may be missing or come twice while others " "write.", nullptr,
     nullptr, {.element = &kType5}, __builtin_offsetof(c::ListKeysResult, keys), Kind::kList, 0},
    {"next_cursor", "Give it as cursor to go on; null: that was all.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListKeysResult, next_cursor), Kind::kString, 2},
};
constexpr ObjectTable kObjectListKeysResult = {"ListKeysResult", {kFieldsListKeysResult, 2},
    sizeof(c::ListKeysResult), true};
static_assert(__is_same(decltype(c::ListKeysResult::keys), Field<List<String>>));
static_assert(__is_same(decltype(c::ListKeysResult::next_cursor), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectListKeysResult}};
static TaskState* InvokeListKeys(Context& context, void* params) {
  return Erase(c::ListKeys(context,
      static_cast<c::ListKeysParams&&>(*static_cast<c::ListKeysParams*>(params))));
}
constexpr Limits kLimits8 = {.has = 64, .max_size = 100};
constexpr FieldRow kFieldsGetHashParams[] = {
    {"key", "Name of the key.", nullptr, &kLimits1, {}, __builtin_offsetof(c::GetHashParams, key),
     Kind::kString, 1},
    {"names", "Names of the fields to read; without it, all up to limit.", nullptr, &kLimits8,
     {.element = &kType3}, __builtin_offsetof(c::GetHashParams, names), Kind::kList, 0},
    {"limit", "How many to return; list_keys may give a few more.", "100", &kLimits7, {},
     __builtin_offsetof(c::GetHashParams, limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetHashParams = {"GetHashParams", {kFieldsGetHashParams, 3},
    sizeof(c::GetHashParams), false};
static_assert(__is_same(decltype(c::GetHashParams::key), String));
static_assert(__is_same(decltype(c::GetHashParams::names), Field<List<String>>));
static_assert(__is_same(decltype(c::GetHashParams::limit), Field<long long>));
constexpr FieldRow kFieldsGetHashResult[] = {
    {"found", "Whether there is such a key.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetHashResult, found), Kind::kBoolean, 0},
    {"fields", "Field names and values; those that are not there are left out.", nullptr, nullptr,
     {.element = &kType5}, __builtin_offsetof(c::GetHashResult, fields), Kind::kMap, 0},
    {"truncated", "Whether there are more fields.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetHashResult, truncated), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectGetHashResult = {"GetHashResult", {kFieldsGetHashResult, 3},
    sizeof(c::GetHashResult), true};
static_assert(__is_same(decltype(c::GetHashResult::found), Field<bool>));
static_assert(__is_same(decltype(c::GetHashResult::fields), Field<List<Entry<String>>>));
static_assert(__is_same(decltype(c::GetHashResult::truncated), Field<bool>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectGetHashResult}};
static TaskState* InvokeGetHash(Context& context, void* params) {
  return Erase(c::GetHash(context,
      static_cast<c::GetHashParams&&>(*static_cast<c::GetHashParams*>(params))));
}
constexpr TypeRow kType8 = {Kind::kString, false, {}, &kLimits2};
constexpr FieldRow kFieldsSetHashParams[] = {
    {"key", "Name of the key.", nullptr, &kLimits1, {}, __builtin_offsetof(c::SetHashParams, key),
     Kind::kString, 1},
    {"fields", "Fields of the hash and their new values; other fields stay.", nullptr, &kLimits4,
     {.element = &kType8}, __builtin_offsetof(c::SetHashParams, fields), Kind::kMap, 1},
};
constexpr ObjectTable kObjectSetHashParams = {"SetHashParams", {kFieldsSetHashParams, 2},
    sizeof(c::SetHashParams), false};
static_assert(__is_same(decltype(c::SetHashParams::key), String));
static_assert(__is_same(decltype(c::SetHashParams::fields), List<Entry<String>>));
constexpr FieldRow kFieldsSetHashResult[] = {
    {"added", "How many of the fields were not there before.", nullptr, nullptr, {},
     __builtin_offsetof(c::SetHashResult, added), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSetHashResult = {"SetHashResult", {kFieldsSetHashResult, 1},
    sizeof(c::SetHashResult), true};
static_assert(__is_same(decltype(c::SetHashResult::added), Field<long long>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectSetHashResult}};
static TaskState* InvokeSetHash(Context& context, void* params) {
  return Erase(c::SetHash(context,
      static_cast<c::SetHashParams&&>(*static_cast<c::SetHashParams*>(params))));
}
constexpr Limits kLimits9 = {.has = 3, .minimum = -9007199254740991, .maximum = 9007199254740991};
constexpr FieldRow kFieldsIncrementParams[] = {
    {"key", "Name of the key.", nullptr, &kLimits1, {}, __builtin_offsetof(c::IncrementParams, key),
     Kind::kString, 1},
    {"by", "How much to add; a negative number takes away.", "1", &kLimits9, {},
     __builtin_offsetof(c::IncrementParams, by), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectIncrementParams = {"IncrementParams", {kFieldsIncrementParams, 2},
    sizeof(c::IncrementParams), false};
static_assert(__is_same(decltype(c::IncrementParams::key), String));
static_assert(__is_same(decltype(c::IncrementParams::by), Field<long long>));
constexpr FieldRow kFieldsIncrementResult[] = {
    {"value", "The new value.", nullptr, nullptr, {}, __builtin_offsetof(c::IncrementResult, value),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectIncrementResult = {"IncrementResult", {kFieldsIncrementResult, 1},
    sizeof(c::IncrementResult), true};
static_assert(__is_same(decltype(c::IncrementResult::value), Field<long long>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectIncrementResult}};
static TaskState* InvokeIncrement(Context& context, void* params) {
  return Erase(c::Increment(context,
      static_cast<c::IncrementParams&&>(*static_cast<c::IncrementParams*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "get", .title = "Read a value",
     .description = "Returns the text value of a key, and when it ends. For hashes use "
     "get_hash.", .effect = Effect::kRead, .params = &kObjectGetParams, .result = &kType1,
     .invoke = InvokeGet, .tool_name = "redis_get"},
    {.name = "set", .title = "Write a value",
     .description = "Stores a text under a key, in place of what was there.",
     .params = &kObjectSetParams, .result = &kType2, .invoke = InvokeSet, .tool_name = "redis_set"},
    {.name = "delete", .title = "Delete keys",
     .description = "Removes keys with their values, whatever their type, for good.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteParams, .result = &kType4,
     .invoke = InvokeDelete, .tool_name = "redis_delete"},
    {.name = "list_keys", .title = "List keys",
     .description = "Finds names of keys by a pattern, a part at a time and without holding "
     "up the server.", .effect = Effect::kRead, .params = &kObjectListKeysParams, .result = &kType6,
     .invoke = InvokeListKeys, .tool_name = "redis_list_keys"},
    {.name = "get_hash", .title = "Read a hash",
     .description = "Returns fields of the hash that is stored under a key.",
     .effect = Effect::kRead, .params = &kObjectGetHashParams, .result = &kType7,
     .invoke = InvokeGetHash, .tool_name = "redis_get_hash"},
    {.name = "set_hash", .title = "Write fields of a hash",
     .description = "Sets fields of the hash under a key; makes the hash when there is " "none.",
     .params = &kObjectSetHashParams, .result = &kType9, .invoke = InvokeSetHash,
     .tool_name = "redis_set_hash"},
    {.name = "increment", .title = "Count up or down",
     .description = "Adds a number to the whole number under a key, which starts at 0,"
     " and returns the sum.", .params = &kObjectIncrementParams, .result = &kType10,
     .invoke = InvokeIncrement, .tool_name = "redis_increment"},
};
constexpr NamedText kPairs1[] = {{"verify-full", "verify-full"}, {"require", "require"}, {"disable",
    "disable"}};
constexpr Limits kLimits10 = {.pattern = "^[A-Za-z0-9._:-]+$"};
constexpr Limits kLimits11 = {.pattern = "^[0-9]{1,5}$"};
constexpr Limits kLimits12 = {.const_json = "\"verify-full\""};
constexpr TypeRow kType11 = {Kind::kString, false, {}, &kLimits12};
constexpr Limits kLimits13 = {.const_json = "\"require\""};
constexpr TypeRow kType12 = {Kind::kString, false, {}, &kLimits13};
constexpr Limits kLimits14 = {.const_json = "\"disable\""};
constexpr TypeRow kType13 = {Kind::kString, false, {}, &kLimits14};
constexpr const TypeRow* kChoices1[] = {&kType11, &kType12, &kType13};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 3}};
constexpr FieldRow kFieldsConnection[] = {
    {"host", "Name or address of the server, without a port.", nullptr, &kLimits10, {}, 0,
     Kind::kString, 1},
    {"port", "Port of the server, 6379 unless it was changed.", "\"6379\"", &kLimits11, {}, 0,
     Kind::kString, 0},
    {"database", "Number of the database, 0 to 15 on most servers.", "\"0\"", &kLimits11, {}, 0,
     Kind::kString, 0},
    {"user", "Name of the ACL user; leave it empty on servers that have a password " "only.",
     nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"password", "Password of that user, or of the server; empty where there is none.", nullptr,
     nullptr, {}, 0, Kind::kString, 4},
    {"tls", "verify-full: encrypted, and the certificate must be valid for the "
     "host. require: encrypted, any certificate. disable: not encrypted,"
     " for networks that you trust.", "\"verify-full\"", nullptr, {.alternatives = &kAlternatives1},
     0, Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 6}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "host", .label = "Host", .placeholder = "cache.example.com"},
    {.name = "port", .label = "Port"},
    {.name = "database", .label = "Database"},
    {.name = "user", .label = "User", .placeholder = "assistant"},
    {.name = "password", .label = "Password", .secret = true},
    {.name = "tls", .label = "TLS", .kind = UserFieldKind::kSelect, .options = {kPairs1, 3}},
};
constexpr const char* kTexts2[] = {"{host}"};
constexpr MatcherRow kMatchersValueSet[] = {
    {.source = "tool", .action = "set"},
};
constexpr MatcherRow kMatchersKeysDeleted[] = {
    {.source = "tool", .action = "delete"},
};
constexpr MatcherRow kMatchersHashSet[] = {
    {.source = "tool", .action = "set_hash"},
};
constexpr MatcherRow kMatchersValueIncremented[] = {
    {.source = "tool", .action = "increment"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "value_set", .display_name = "Value Set", .matchers = {kMatchersValueSet, 1}},
    {.id = "keys_deleted", .display_name = "Keys Deleted", .matchers = {kMatchersKeysDeleted, 1}},
    {.id = "hash_set", .display_name = "Hash Set", .matchers = {kMatchersHashSet, 1}},
    {.id = "value_incremented", .display_name = "Value Incremented",
     .matchers = {kMatchersValueIncremented, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "redis",
    .display_name = "Redis",
    .description = "Read and write values, hashes and counters in a Redis or Valkey server "
        "of your own.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "redis",
    .tool_description = "Reads and writes keys of the user's Redis server. list_keys finds "
        "names, get and get_hash read. set, set_hash and increment write, "
        "delete removes for good: show the user what will be written or removed "
        "and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get\",\"set\",\"delete\",\"list_keys\",\"get_hash\",\"set_hash\","
        "\"increment\"],\"description\":\"What to do.\"},\"key\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":1024,\"description\":\"Name of the "
        "key.\"},\"keys\":{\"type\":\"array\",\"items\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":1024},\"minItems\":1,\"maxItems\":100,"
        "\"description\":\"Names of the keys.\"},\"value\":{\"type\":\"string\","
        "\"maxLength\":1000000,\"description\":\"The new value, a text.\"},"
        "\"ttl_seconds\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":315360000,"
        "\"description\":\"After how many seconds it goes away by itself; "
        "without it, it stays.\"},\"only_if\":{\"type\":\"string\",\"enum\":[\"absent\","
        "\"present\"],\"description\":\"Write only when the key is not there "
        "yet (absent), or only when it is (present).\"},\"pattern\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":500,\"default\":\"*\",\"description\":\"Which "
        "names, where * stands for any characters and ? for one, such as user:*.\"},"
        "\"cursor\":{\"type\":\"string\",\"pattern\":\"^[0-9]{1,20}$\",\"description\":\"Where"
        " to go on; next_cursor of the reply before.\"},\"limit\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":1000,\"default\":100,\"description\":\"How "
        "many to return; list_keys may give a few more.\"},\"names\":{\"type\":\"array\","
        "\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1024},"
        "\"maxItems\":100,\"description\":\"Names of the fields to read; without "
        "it, all up to limit.\"},\"fields\":{\"type\":\"object\",\"additionalProperties\":{\"t"
        "ype\":\"string\",\"maxLength\":1000000},\"minProperties\":1,\"maxProperties\":100,"
        "\"description\":\"Fields of the hash and their new values; other "
        "fields stay.\"},\"by\":{\"type\":\"integer\",\"minimum\":-9007199254740991,"
        "\"maximum\":9007199254740991,\"default\":1,\"description\":\"How "
        "much to add; a negative number takes away.\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "redis",
    .actions = {kActions, 7},
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 6},
    .egress = {kTexts2, 1},
    .heartbeats = {kHeartbeats, 4},
};

}  // namespace pie::detail::tables::redis

namespace pie::redis {

constinit const ConnectorTable kRedis = ::pie::detail::tables::redis::kConnector;

}  // namespace pie::redis
