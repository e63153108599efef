// Each action is a few commands of Redis, and what their replies mean.
#include "redis/redis.h"

#include <string>
#include <utility>

#include "pie/encoding.h"
#include "pie/pie.h"
#include "resp.h"

namespace pie {
namespace {

constexpr long long kMaxValue = 1'000'000;  // bytes of a value that get returns

// A command with its arguments: `Command("GET").Push(key)`.
Json Command(const char* name) { return Json::Array().Push(name); }

Task<Json> Run(Context& context, Json request) {
  WireCall call;
  call.request = std::move(request);
  call.work = redis::RunCommands;
  Json replies = co_await context.wire().Call(std::move(call));
  co_return replies;
}

Json Commands(Json first) {
  return Json::Object().Set("commands", Json::Array().Push(std::move(first)));
}

// The value as text, or as base64 when it is none. A cut may have gone through a character.
void SetValue(redis::GetResult& result, String bytes, bool cut) {
  for (int i = 0; cut && i < 4 && !IsUtf8(bytes) && bytes.size() > 1; ++i) {
    bytes = String(bytes.data(), bytes.size() - 1);
  }
  bool text = IsUtf8(bytes);
  result.value = text ? bytes : EncodeBase64(bytes);
  result.encoding = text ? redis::GetResultEncoding::kText : redis::GetResultEncoding::kBase64;
}

// What HSCAN and HMGET give as one list.
redis::GetHashResult ToHash(const Json& names, const Json& values) {
  redis::GetHashResult result;
  List<Entry<String>> fields;
  for (Size i = 0; i < names.size(); ++i) {
    if (values[i].is_null() || !names[i].is_string()) continue;
    fields.push_back(Entry<String>(names[i].AsString(), redis::BytesOf(values[i])));
  }
  result.fields = std::move(fields);
  return result;
}

}  // namespace

Task<redis::GetResult> redis::Get(Context& context, GetParams params) {
  Json commands = Json::Array();
  commands.Push(Command("EXISTS").Push(params.key)).Push(Command("STRLEN").Push(params.key));
  commands.Push(Command("GETRANGE").Push(params.key).Push("0").Push(std::to_string(kMaxValue - 1)));
  commands.Push(Command("PTTL").Push(params.key));
  Json replies = co_await Run(context, Json::Object().Set("commands", std::move(commands)));
  GetResult result;
  result.found = replies[0].AsInt() > 0;
  result.size = replies[1].AsInt();
  result.truncated = *result.size > kMaxValue;
  result.value = nullptr;
  result.ttl_seconds = nullptr;
  if (!*result.found) co_return result;
  SetValue(result, BytesOf(replies[2]), *result.truncated);
  if (replies[3].AsInt(-1) >= 0) result.ttl_seconds = (replies[3].AsInt() + 999) / 1000;
  co_return result;
}

Task<redis::SetResult> redis::Set(Context& context, SetParams params) {
  Json command = Command("SET").Push(params.key).Push(params.value);
  if (params.ttl_seconds) command.Push("EX").Push(std::to_string(*params.ttl_seconds));
  if (params.only_if) command.Push(*params.only_if == SetParamsOnlyIf::kAbsent ? "NX" : "XX");
  Json replies = co_await Run(context, Commands(std::move(command)));
  SetResult result;
  result.stored = replies[0].AsString() == "OK";
  co_return result;
}

Task<redis::DeleteResult> redis::Delete(Context& context, DeleteParams params) {
  Json command = Command("DEL");
  for (const String& key : params.keys) command.Push(key);
  Json replies = co_await Run(context, Commands(std::move(command)));
  DeleteResult result;
  result.deleted = replies[0].AsInt();
  co_return result;
}

Task<redis::ListKeysResult> redis::ListKeys(Context& context, ListKeysParams params) {
  long long limit = params.limit.value_or(100);
  Json scan = Command("SCAN").Push(Json()).Push("MATCH").Push(params.pattern.value_or("*"));
  scan.Push("COUNT").Push(std::to_string(limit));
  Json request = Json::Object().Set("scan", std::move(scan));
  request.Set("cursor", params.cursor.value_or("0")).Set("items", limit);
  Json replies = co_await Run(context, std::move(request));
  ListKeysResult result;
  List<String> keys;
  for (Size i = 0; i < replies[0][1].size(); ++i) {
    const Json key = replies[0][1][i];
    if (key.is_string()) keys.push_back(key.AsString());  // Other names cannot be given back to us.
  }
  result.keys = std::move(keys);
  result.next_cursor = nullptr;
  if (!(replies[0][0].AsString("0") == "0")) result.next_cursor = replies[0][0].AsString();
  co_return result;
}

Task<redis::GetHashResult> redis::GetHash(Context& context, GetHashParams params) {
  Json request = Commands(Command("EXISTS").Push(params.key));
  Json names = Json::Array();
  Json values = Json::Array();
  bool more = false;
  Json replies;
  if (params.names) {
    Json command = Command("HMGET").Push(params.key);
    for (const String& name : *params.names) {
      command.Push(name);
      names.Push(name);
    }
    Json commands = request["commands"];
    request.Set("commands", commands.Push(std::move(command)));
    replies = co_await Run(context, std::move(request));
    values = replies[1];
  } else {
    long long limit = params.limit.value_or(100);
    Json scan = Command("HSCAN").Push(params.key).Push(Json());
    request.Set("scan", scan.Push("COUNT").Push(std::to_string(limit)));
    request.Set("cursor", "0").Set("items", 2 * limit);
    replies = co_await Run(context, std::move(request));
    const Json pairs = replies[1][1];
    for (Size i = 0; i + 1 < pairs.size() && i < static_cast<Size>(2 * limit); i += 2) {
      names.Push(pairs[i]);
      values.Push(pairs[i + 1]);
    }
    more = !(replies[1][0].AsString("0") == "0") || pairs.size() > static_cast<Size>(2 * limit);
  }
  GetHashResult result = ToHash(names, values);
  result.found = replies[0].AsInt() > 0;
  result.truncated = more;
  co_return result;
}

Task<redis::SetHashResult> redis::SetHash(Context& context, SetHashParams params) {
  Json command = Command("HSET").Push(params.key);
  for (const Entry<String>& field : params.fields) command.Push(field.key).Push(field.value);
  Json replies = co_await Run(context, Commands(std::move(command)));
  SetHashResult result;
  result.added = replies[0].AsInt();
  co_return result;
}

Task<redis::IncrementResult> redis::Increment(Context& context, IncrementParams params) {
  Json command = Command("INCRBY").Push(params.key);
  command.Push(std::to_string(params.by.value_or(1)));
  Json replies = co_await Run(context, Commands(std::move(command)));
  IncrementResult result;
  result.value = replies[0].AsInt();
  co_return result;
}

}  // namespace pie
