// Generated from plugins/mongodb/mongodb.pie. Do not edit.
// Find, count and change documents in a MongoDB database of your own.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::mongodb {

struct Documents {
  // Extended JSON.
  Field<List<List<Entry<Json>>>> documents;
  // Whether there are more than limit, or than 5 MB.
  Field<bool> truncated;
  Documents() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListCollections,
  kFind,
  kCount,
  kAggregate,
  kInsert,
  kUpdate,
  kDelete,
};

struct ListCollectionsParams {
  ListCollectionsParams() = default;
};

struct ListCollectionsResultCollectionsItem {
  // Name of the collection.
  Field<String> name;
  // collection, view or timeseries.
  Field<String> kind;
  ListCollectionsResultCollectionsItem() = default;
};

struct ListCollectionsResult {
  // Sorted by name, 1,000 at most.
  Field<List<ListCollectionsResultCollectionsItem>> collections;
  // Whether there are more.
  Field<bool> truncated;
  ListCollectionsResult() = default;
};

struct FindParams {
  // Name of the collection.
  String collection;
  // Which documents, such as {"state": "open"}; {} for all.
  Field<List<Entry<Json>>> filter;
  // Which fields, such as {"name": 1}; without it, all.
  Field<List<Entry<Json>>> projection;
  // Order, such as {"created": -1} for newest first.
  Field<List<Entry<Json>>> sort;
  // How many documents to leave out at the beginning.
  Field<long long> skip;
  // How many documents to return at most.
  Field<long long> limit;
  // After how many seconds the server gives it up.
  Field<long long> timeout_seconds;
  FindParams() = default;
};

struct CountParams {
  // Name of the collection.
  String collection;
  // Which documents, such as {"state": "open"}; {} for all.
  Field<List<Entry<Json>>> filter;
  // After how many seconds the server gives it up.
  Field<long long> timeout_seconds;
  CountParams() = default;
};

struct CountResult {
  // How many there are.
  Field<long long> count;
  CountResult() = default;
};

struct AggregateParams {
  // Name of the collection.
  String collection;
  // Stages, such as [{"$match": {..}}, {"$group": {..}}]; those that write ($out, $merge) are
  // refused.
  List<List<Entry<Json>>> pipeline;
  // How many documents to return at most.
  Field<long long> limit;
  // After how many seconds the server gives it up.
  Field<long long> timeout_seconds;
  AggregateParams() = default;
};

struct InsertParams {
  // Name of the collection.
  String collection;
  // The new documents; those without _id get one.
  List<List<Entry<Json>>> documents;
  // After how many seconds the server gives it up.
  Field<long long> timeout_seconds;
  InsertParams() = default;
};

struct InsertResult {
  // How many were added.
  Field<long long> inserted;
  // Their ids in the same order, in extended JSON.
  Field<List<Json>> ids;
  InsertResult() = default;
};

struct UpdateParams {
  // Name of the collection.
  String collection;
  // Which documents, such as {"state": "open"}; {} for all.
  List<Entry<Json>> filter;
  // Update operators, such as {"$set": {"state": "done"}}.
  List<Entry<Json>> changes;
  // All documents that match the filter, not only the first.
  Field<bool> many;
  // Make a document when none matches.
  Field<bool> upsert;
  // After how many seconds the server gives it up.
  Field<long long> timeout_seconds;
  UpdateParams() = default;
};

struct UpdateResult {
  // How many documents the filter found.
  Field<long long> matched;
  // How many were changed by it.
  Field<long long> modified;
  // Whether a document was made.
  Field<bool> upserted;
  UpdateResult() = default;
};

struct DeleteParams {
  // Name of the collection.
  String collection;
  // Which documents, such as {"state": "open"}; {} for all.
  List<Entry<Json>> filter;
  // All documents that match the filter, not only the first.
  Field<bool> many;
  // After how many seconds the server gives it up.
  Field<long long> timeout_seconds;
  DeleteParams() = default;
};

struct DeleteResult {
  // How many were removed.
  Field<long long> deleted;
  DeleteResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Record Created
  kRecordCreated,
  // Record Updated
  kRecordUpdated,
  // Record Deleted
  kRecordDeleted,
  // Document Added
  kDocumentDetected,
};

// The user's settings (userFields).
struct UserFields {
  // Collection whose new documents are events; their _id must be an ObjectId.
  Field<String> watched_collection;
  UserFields() = default;
};

// Lists collections and views of the database, without those of the system. Only reads.
Task<ListCollectionsResult> ListCollections(Context& context, ListCollectionsParams params);

// Returns the documents that match a filter. Only reads.
Task<Documents> Find(Context& context, FindParams params);

// Counts the documents that match a filter. Only reads.
Task<CountResult> Count(Context& context, CountParams params);

// Runs an aggregation pipeline that reads, and returns its documents. Only reads.
Task<Documents> Aggregate(Context& context, AggregateParams params);

// Adds documents to a collection, which is made when there is none.
Task<InsertResult> Insert(Context& context, InsertParams params);

// Changes fields of the first document that matches, or with many of all. Destructive: may delete
// or overwrite.
Task<UpdateResult> Update(Context& context, UpdateParams params);

// Removes the first document that matches for good, or with many all of them. Destructive: may
// delete or overwrite.
Task<DeleteResult> Delete(Context& context, DeleteParams params);

// The user's settings, with defaults filled in.
Result<UserFields> ReadUserFields(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kMongodb;

}  // namespace pie::mongodb
