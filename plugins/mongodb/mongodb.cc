// Each action is one of MongoDB's commands, and what its reply means.
#include "mongodb/mongodb.h"

#include <algorithm>
#include <chrono>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "client.h"
#include "pie/entries.h"
#include "pie/pie.h"

namespace pie {
namespace {

constexpr size_t kMaxBytes = 5 << 20;
constexpr long long kMaxCollections = 1000;

Task<Json> Run(Context& context, const char* kind, Json command, Field<long long> seconds) {
  long long limit = seconds.value_or(20);
  command.Set("maxTimeMS", limit * 1000);
  WireCall call;
  call.request = Json::Object().Set(kind, std::move(command));
  call.work = mongodb::RunCommand;
  call.timeout_ms = static_cast<unsigned>(limit + 10) * 1000;
  Json reply = co_await context.wire().Call(std::move(call));
  co_return reply;
}

// Of the write commands: what was wrong with single documents.
Result<Unit> CheckWritten(const Json& reply) {
  const Json problem = reply.At("/writeErrors/0");
  if (problem.is_null()) return Unit();
  bool twice = problem["code"].AsInt() == 11000;
  return Error(twice ? ErrorCode::kConflict : ErrorCode::kInvalidArgument,
               "MongoDB: document " + std::to_string(problem["index"].AsInt() + 1) + ": " +
                   std::string(problem["errmsg"].AsString()) + "; " +
                   std::to_string(reply["n"].AsInt()) + " before it were written");
}

// The first `limit` documents of a reply, as far as there is room.
mongodb::Documents ToDocuments(const Json& reply, long long limit) {
  const Json batch = reply.At("/cursor/firstBatch");
  Json kept = Json::Array();
  size_t bytes = 0;
  for (Size i = 0; i < batch.size() && static_cast<long long>(i) < limit; ++i) {
    bytes += batch[i].Dump().size();
    if (bytes > kMaxBytes) break;
    kept.Push(batch[i]);
  }
  mongodb::Documents result;
  result.truncated = kept.size() < batch.size();
  result.documents = ToEntriesList(kept);
  return result;
}

Json ToArray(const List<List<Entry<Json>>>& documents) {
  Json array = Json::Array();
  for (const List<Entry<Json>>& document : documents) array.Push(FromEntries(document));
  return array;
}

Json Filter(const Field<List<Entry<Json>>>& filter) {
  return filter ? FromEntries(*filter) : Json::Object();
}

// As drivers make them: seconds since 1970, then what nobody else has.
Json NewId() {
  static thread_local std::mt19937_64 random(std::random_device{}());
  using std::chrono::system_clock;
  auto seconds = static_cast<unsigned>(system_clock::to_time_t(system_clock::now()));
  char digits[25];
  std::snprintf(digits, sizeof digits, "%08x%016llx", seconds,
                static_cast<unsigned long long>(random()));
  return Json::Object().Set("$oid", digits);
}

}  // namespace

Task<mongodb::ListCollectionsResult> mongodb::ListCollections(Context& context,
                                                              ListCollectionsParams) {
  Json command = Json::Object().Set("listCollections", 1).Set("nameOnly", true);
  command.Set("authorizedCollections", true);
  command.Set("cursor", Json::Object().Set("batchSize", kMaxCollections + 1));
  Json reply = co_await Run(context, "read", std::move(command), {});
  const Json batch = reply.At("/cursor/firstBatch");
  std::vector<std::pair<std::string, std::string>> names;
  for (Size i = 0; i < batch.size(); ++i) {
    std::string name(batch[i]["name"].AsString());
    if (!name.starts_with("system.")) names.emplace_back(name, batch[i]["type"].AsString());
  }
  std::sort(names.begin(), names.end());
  ListCollectionsResult result;
  result.truncated = names.size() > kMaxCollections;
  if (*result.truncated) names.resize(kMaxCollections);
  List<ListCollectionsResultCollectionsItem> collections;
  for (const auto& [name, kind] : names) {
    ListCollectionsResultCollectionsItem item;
    item.name = name;
    item.kind = kind;
    collections.push_back(std::move(item));
  }
  result.collections = std::move(collections);
  co_return result;
}

Task<mongodb::Documents> mongodb::Find(Context& context, FindParams params) {
  long long limit = params.limit.value_or(100);
  Json command = Json::Object().Set("find", params.collection).Set("filter", Filter(params.filter));
  if (params.projection) command.Set("projection", FromEntries(*params.projection));
  if (params.sort) command.Set("sort", FromEntries(*params.sort));
  if (params.skip.value_or(0) > 0) command.Set("skip", *params.skip);
  command.Set("limit", limit + 1).Set("batchSize", limit + 1).Set("singleBatch", true);
  Json reply = co_await Run(context, "read", std::move(command), params.timeout_seconds);
  co_return ToDocuments(reply, limit);
}

Task<mongodb::CountResult> mongodb::Count(Context& context, CountParams params) {
  Json command = Json::Object().Set("count", params.collection).Set("query", Filter(params.filter));
  Json reply = co_await Run(context, "read", std::move(command), params.timeout_seconds);
  CountResult result;
  result.count = reply["n"].AsInt();
  co_return result;
}

Task<mongodb::Documents> mongodb::Aggregate(Context& context, AggregateParams params) {
  long long limit = params.limit.value_or(100);
  for (const List<Entry<Json>>& stage : params.pipeline) {
    for (const Entry<Json>& entry : stage) {
      if (!(entry.key == "$out") && !(entry.key == "$merge")) continue;
      co_return Error(ErrorCode::kInvalidArgument, "pipeline: '" + std::string(entry.key) +
                                                       "' writes, and aggregate only reads");
    }
  }
  Json pipeline = ToArray(params.pipeline);
  pipeline.Push(Json::Object().Set("$limit", limit + 1));
  Json command = Json::Object().Set("aggregate", params.collection);
  command.Set("pipeline", std::move(pipeline));
  command.Set("cursor", Json::Object().Set("batchSize", limit + 1));
  Json reply = co_await Run(context, "read", std::move(command), params.timeout_seconds);
  co_return ToDocuments(reply, limit);
}

Task<mongodb::InsertResult> mongodb::Insert(Context& context, InsertParams params) {
  Json documents = Json::Array();
  List<Json> ids;
  for (const List<Entry<Json>>& entries : params.documents) {
    Json given = FromEntries(entries);
    Json id = given["_id"].is_null() ? NewId() : given["_id"];
    Json document = Json::Object().Set("_id", id);
    for (const Entry<Json>& entry : entries) {
      if (!(entry.key == "_id")) document.Set(entry.key, entry.value);
    }
    documents.Push(std::move(document));
    ids.push_back(std::move(id));
  }
  Json command = Json::Object().Set("insert", params.collection);
  command.Set("documents", std::move(documents)).Set("ordered", true);
  Json reply = co_await Run(context, "write", std::move(command), params.timeout_seconds);
  if (Result<Unit> good = CheckWritten(reply); !good) co_return good.error();
  InsertResult result;
  result.inserted = reply["n"].AsInt();
  result.ids = std::move(ids);
  co_return result;
}

Task<mongodb::UpdateResult> mongodb::Update(Context& context, UpdateParams params) {
  for (const Entry<Json>& entry : params.changes) {
    if (std::string(entry.key).starts_with("$")) continue;
    co_return Error(ErrorCode::kInvalidArgument,
                    "changes: expected update operators such as {\"$set\": {..}}, found '" +
                        std::string(entry.key) + "'");
  }
  Json update = Json::Object().Set("q", FromEntries(params.filter));
  update.Set("u", FromEntries(params.changes)).Set("multi", params.many.value_or(false));
  update.Set("upsert", params.upsert.value_or(false));
  Json command = Json::Object().Set("update", params.collection);
  command.Set("updates", Json::Array().Push(std::move(update)));
  Json reply = co_await Run(context, "write", std::move(command), params.timeout_seconds);
  if (Result<Unit> good = CheckWritten(reply); !good) co_return good.error();
  UpdateResult result;
  bool made = reply["upserted"].size() > 0;
  result.matched = reply["n"].AsInt() - (made ? 1 : 0);
  result.modified = reply["nModified"].AsInt();
  result.upserted = made;
  co_return result;
}

Task<mongodb::DeleteResult> mongodb::Delete(Context& context, DeleteParams params) {
  Json removal = Json::Object().Set("q", FromEntries(params.filter));
  removal.Set("limit", params.many.value_or(false) ? 0 : 1);
  Json command = Json::Object().Set("delete", params.collection);
  command.Set("deletes", Json::Array().Push(std::move(removal)));
  Json reply = co_await Run(context, "write", std::move(command), params.timeout_seconds);
  if (Result<Unit> good = CheckWritten(reply); !good) co_return good.error();
  DeleteResult result;
  result.deleted = reply["n"].AsInt();
  co_return result;
}

}  // namespace pie
