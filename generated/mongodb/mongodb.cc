// Generated from plugins/mongodb/mongodb.pie. Do not edit.
#include "mongodb/mongodb.h"

#include "pie/generated.h"

namespace pie::detail::tables::mongodb {
namespace c = ::pie::mongodb;

constexpr const char* kTexts1[] = {"database", "documents", "nosql", "collections", "data"};
constexpr ObjectTable kObjectListCollectionsParams = {"ListCollectionsParams", {},
    sizeof(c::ListCollectionsParams), false};
constexpr FieldRow kFieldsListCollectionsResultCollectionsItem[] = {
    {"name", "Name of the collection.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCollectionsResultCollectionsItem, name), Kind::kString, 0},
    {"kind", "collection, view or timeseries.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCollectionsResultCollectionsItem, kind), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCollectionsResultCollectionsItem =
    {"ListCollectionsResultCollectionsItem", {kFieldsListCollectionsResultCollectionsItem, 2},
    sizeof(c::ListCollectionsResultCollectionsItem), true};
static_assert(__is_same(decltype(c::ListCollectionsResultCollectionsItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListCollectionsResultCollectionsItem::kind), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false,
    {.object = &kObjectListCollectionsResultCollectionsItem}};
constexpr FieldRow kFieldsListCollectionsResult[] = {
    {"collections", "Sorted by name, 1,000 at most.", nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListCollectionsResult, collections), Kind::kList, 0},
    {"truncated", "Whether there are more.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCollectionsResult, truncated), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectListCollectionsResult = {"ListCollectionsResult",
    {kFieldsListCollectionsResult, 2}, sizeof(c::ListCollectionsResult), true};
static_assert(__is_same(decltype(c::ListCollectionsResult::collections),
    Field<List<c::ListCollectionsResultCollectionsItem>>));
static_assert(__is_same(decltype(c::ListCollectionsResult::truncated), Field<bool>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListCollectionsResult}};
static TaskState* InvokeListCollections(Context& context, void* params) {
  return Erase(c::ListCollections(context,
      static_cast<c::ListCollectionsParams&&>(*static_cast<c::ListCollectionsParams*>(params))));
}
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 200, .pattern = "^[^$\\x00]+$"};
constexpr TypeRow kType3 = {Kind::kJson};
constexpr Limits kLimits2 = {.has = 3, .minimum = 0, .maximum = 1e+05};
constexpr Limits kLimits3 = {.has = 3, .minimum = 1, .maximum = 1000};
constexpr Limits kLimits4 = {.has = 3, .minimum = 1, .maximum = 30};
constexpr FieldRow kFieldsFindParams[] = {
    {"collection", "Name of the collection.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::FindParams, collection), Kind::kString, 1},
    {"filter", "Which documents, such as {\"state\": \"open\"}; {} for all.", nullptr, nullptr,
     {.element = &kType3}, __builtin_offsetof(c::FindParams, filter), Kind::kMap, 0},
    {"projection", "Which fields, such as {\"name\": 1}; without it, all.", nullptr, nullptr,
     {.element = &kType3}, __builtin_offsetof(c::FindParams, projection), Kind::kMap, 0},
    {"sort", "Order, such as {\"created\": -1} for newest first.", nullptr, nullptr,
     {.element = &kType3}, __builtin_offsetof(c::FindParams, sort), Kind::kMap, 0},
    {"skip", "How many documents to leave out at the beginning.", "0", &kLimits2, {},
     __builtin_offsetof(c::FindParams, skip), Kind::kInteger, 0},
    {"limit", "How many documents to return at most.", "100", &kLimits3, {},
     __builtin_offsetof(c::FindParams, limit), Kind::kInteger, 0},
    {"timeout_seconds", "After how many seconds the server gives it up.", "20", &kLimits4, {},
     __builtin_offsetof(c::FindParams, timeout_seconds), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectFindParams = {"FindParams", {kFieldsFindParams, 7},
    sizeof(c::FindParams), false};
static_assert(__is_same(decltype(c::FindParams::collection), String));
static_assert(__is_same(decltype(c::FindParams::filter), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::FindParams::projection), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::FindParams::sort), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::FindParams::skip), Field<long long>));
static_assert(__is_same(decltype(c::FindParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::FindParams::timeout_seconds), Field<long long>));
constexpr TypeRow kType4 = {Kind::kMap, false, {.element = &kType3}};
constexpr FieldRow kFieldsDocuments[] = {
    {"documents", "Extended JSON.", nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::Documents, documents), Kind::kList, 0},
    {"truncated", "Whether there are more than limit, or than 5 MB.", nullptr, nullptr, {},
     __builtin_offsetof(c::Documents, truncated), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectDocuments = {"Documents", {kFieldsDocuments, 2}, sizeof(c::Documents),
    true};
static_assert(__is_same(decltype(c::Documents::documents), Field<List<List<Entry<Json>>>>));
static_assert(__is_same(decltype(c::Documents::truncated), Field<bool>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectDocuments}};
static TaskState* InvokeFind(Context& context, void* params) {
  return Erase(c::Find(context,
      static_cast<c::FindParams&&>(*static_cast<c::FindParams*>(params))));
}
constexpr FieldRow kFieldsCountParams[] = {
    {"collection", "Name of the collection.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CountParams, collection), Kind::kString, 1},
    {"filter", "Which documents, such as {\"state\": \"open\"}; {} for all.", nullptr, nullptr,
     {.element = &kType3}, __builtin_offsetof(c::CountParams, filter), Kind::kMap, 0},
    {"timeout_seconds", "After how many seconds the server gives it up.", "20", &kLimits4, {},
     __builtin_offsetof(c::CountParams, timeout_seconds), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCountParams = {"CountParams", {kFieldsCountParams, 3},
    sizeof(c::CountParams), false};
static_assert(__is_same(decltype(c::CountParams::collection), String));
static_assert(__is_same(decltype(c::CountParams::filter), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::CountParams::timeout_seconds), Field<long long>));
constexpr FieldRow kFieldsCountResult[] = {
    {"count", "How many there are.", nullptr, nullptr, {}, __builtin_offsetof(c::CountResult,
     count), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCountResult = {"CountResult", {kFieldsCountResult, 1},
    sizeof(c::CountResult), true};
static_assert(__is_same(decltype(c::CountResult::count), Field<long long>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectCountResult}};
static TaskState* InvokeCount(Context& context, void* params) {
  return Erase(c::Count(context,
      static_cast<c::CountParams&&>(*static_cast<c::CountParams*>(params))));
}
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr FieldRow kFieldsAggregateParams[] = {
    {"collection", "Name of the collection.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::AggregateParams, collection), Kind::kString, 1},
    {"pipeline", "Stages, such as [{\"$match\": {..}}, {\"$group\": {..}}]; those that "
     "write ($out, $merge) are refused.", nullptr, &kLimits5, {.element = &kType4},
     __builtin_offsetof(c::AggregateParams, pipeline), Kind::kList, 1},
    {"limit", "How many documents to return at most.", "100", &kLimits3, {},
     __builtin_offsetof(c::AggregateParams, limit), Kind::kInteger, 0},
    {"timeout_seconds", "After how many seconds the server gives it up.", "20", &kLimits4, {},
     __builtin_offsetof(c::AggregateParams, timeout_seconds), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectAggregateParams = {"AggregateParams", {kFieldsAggregateParams, 4},
    sizeof(c::AggregateParams), false};
static_assert(__is_same(decltype(c::AggregateParams::collection), String));
static_assert(__is_same(decltype(c::AggregateParams::pipeline), List<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::AggregateParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::AggregateParams::timeout_seconds), Field<long long>));
static TaskState* InvokeAggregate(Context& context, void* params) {
  return Erase(c::Aggregate(context,
      static_cast<c::AggregateParams&&>(*static_cast<c::AggregateParams*>(params))));
}
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr FieldRow kFieldsInsertParams[] = {
    {"collection", "Name of the collection.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::InsertParams, collection), Kind::kString, 1},
    {"documents", "The new documents; those without _id get one.", nullptr, &kLimits6,
     {.element = &kType4}, __builtin_offsetof(c::InsertParams, documents), Kind::kList, 1},
    {"timeout_seconds", "After how many seconds the server gives it up.", "20", &kLimits4, {},
     __builtin_offsetof(c::InsertParams, timeout_seconds), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectInsertParams = {"InsertParams", {kFieldsInsertParams, 3},
    sizeof(c::InsertParams), false};
static_assert(__is_same(decltype(c::InsertParams::collection), String));
static_assert(__is_same(decltype(c::InsertParams::documents), List<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::InsertParams::timeout_seconds), Field<long long>));
constexpr FieldRow kFieldsInsertResult[] = {
    {"inserted", "How many were added.", nullptr, nullptr, {}, __builtin_offsetof(c::InsertResult,
     inserted), Kind::kInteger, 0},
    {"ids", "Their ids in the same order, in extended JSON.", nullptr, nullptr,
     {.element = &kType3}, __builtin_offsetof(c::InsertResult, ids), Kind::kList, 0},
};
constexpr ObjectTable kObjectInsertResult = {"InsertResult", {kFieldsInsertResult, 2},
    sizeof(c::InsertResult), true};
static_assert(__is_same(decltype(c::InsertResult::inserted), Field<long long>));
static_assert(__is_same(decltype(c::InsertResult::ids), Field<List<Json>>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectInsertResult}};
static TaskState* InvokeInsert(Context& context, void* params) {
  return Erase(c::Insert(context,
      static_cast<c::InsertParams&&>(*static_cast<c::InsertParams*>(params))));
}
constexpr Limits kLimits7 = {.has = 32, .min_size = 1};
constexpr FieldRow kFieldsUpdateParams[] = {
    {"collection", "Name of the collection.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateParams, collection), Kind::kString, 1},
    {"filter", "Which documents, such as {\"state\": \"open\"}; {} for all.", nullptr, nullptr,
     {.element = &kType3}, __builtin_offsetof(c::UpdateParams, filter), Kind::kMap, 1},
    {"changes", "Update operators, such as {\"$set\": {\"state\": \"done\"}}.", nullptr, &kLimits7,
     {.element = &kType3}, __builtin_offsetof(c::UpdateParams, changes), Kind::kMap, 1},
    {"many", "All documents that match the filter, not only the first.", "false", nullptr, {},
     __builtin_offsetof(c::UpdateParams, many), Kind::kBoolean, 0},
    {"upsert", "Make a document when none matches.", "false", nullptr, {},
     __builtin_offsetof(c::UpdateParams, upsert), Kind::kBoolean, 0},
    {"timeout_seconds", "After how many seconds the server gives it up.", "20", &kLimits4, {},
     __builtin_offsetof(c::UpdateParams, timeout_seconds), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectUpdateParams = {"UpdateParams", {kFieldsUpdateParams, 6},
    sizeof(c::UpdateParams), false};
static_assert(__is_same(decltype(c::UpdateParams::collection), String));
static_assert(__is_same(decltype(c::UpdateParams::filter), List<Entry<Json>>));
static_assert(__is_same(decltype(c::UpdateParams::changes), List<Entry<Json>>));
static_assert(__is_same(decltype(c::UpdateParams::many), Field<bool>));
static_assert(__is_same(decltype(c::UpdateParams::upsert), Field<bool>));
static_assert(__is_same(decltype(c::UpdateParams::timeout_seconds), Field<long long>));
constexpr FieldRow kFieldsUpdateResult[] = {
    {"matched", "How many documents the filter found.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateResult, matched), Kind::kInteger, 0},
    {"modified", "How many were changed by it.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateResult, modified), Kind::kInteger, 0},
    {"upserted", "Whether a document was made.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateResult, upserted), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdateResult = {"UpdateResult", {kFieldsUpdateResult, 3},
    sizeof(c::UpdateResult), true};
static_assert(__is_same(decltype(c::UpdateResult::matched), Field<long long>));
static_assert(__is_same(decltype(c::UpdateResult::modified), Field<long long>));
static_assert(__is_same(decltype(c::UpdateResult::upserted), Field<bool>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectUpdateResult}};
static TaskState* InvokeUpdate(Context& context, void* params) {
  return Erase(c::Update(context,
      static_cast<c::UpdateParams&&>(*static_cast<c::UpdateParams*>(params))));
}
constexpr FieldRow kFieldsDeleteParams[] = {
    {"collection", "Name of the collection.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::DeleteParams, collection), Kind::kString, 1},
    {"filter", "Which documents, such as {\"state\": \"open\"}; {} for all.", nullptr, nullptr,
     {.element = &kType3}, __builtin_offsetof(c::DeleteParams, filter), Kind::kMap, 1},
    {"many", "All documents that match the filter, not only the first.", "false", nullptr, {},
     __builtin_offsetof(c::DeleteParams, many), Kind::kBoolean, 0},
    {"timeout_seconds", "After how many seconds the server gives it up.", "20", &kLimits4, {},
     __builtin_offsetof(c::DeleteParams, timeout_seconds), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectDeleteParams = {"DeleteParams", {kFieldsDeleteParams, 4},
    sizeof(c::DeleteParams), false};
static_assert(__is_same(decltype(c::DeleteParams::collection), String));
static_assert(__is_same(decltype(c::DeleteParams::filter), List<Entry<Json>>));
static_assert(__is_same(decltype(c::DeleteParams::many), Field<bool>));
static_assert(__is_same(decltype(c::DeleteParams::timeout_seconds), Field<long long>));
constexpr FieldRow kFieldsDeleteResult[] = {
    {"deleted", "How many were removed.", nullptr, nullptr, {}, __builtin_offsetof(c::DeleteResult,
     deleted), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectDeleteResult = {"DeleteResult", {kFieldsDeleteResult, 1},
    sizeof(c::DeleteResult), true};
static_assert(__is_same(decltype(c::DeleteResult::deleted), Field<long long>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectDeleteResult}};
static TaskState* InvokeDelete(Context& context, void* params) {
  return Erase(c::Delete(context,
      static_cast<c::DeleteParams&&>(*static_cast<c::DeleteParams*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "list_collections", .title = "List collections",
     .description = "Lists collections and views of the database, without those of the " "system.",
     .effect = Effect::kRead, .params = &kObjectListCollectionsParams, .result = &kType2,
     .invoke = InvokeListCollections, .tool_name = "mongodb_list_collections", .timeout_ms = 60000},
    {.name = "find", .title = "Find documents",
     .description = "Returns the documents that match a filter.", .effect = Effect::kRead,
     .params = &kObjectFindParams, .result = &kType5, .invoke = InvokeFind,
     .tool_name = "mongodb_find", .timeout_ms = 60000},
    {.name = "count", .title = "Count documents",
     .description = "Counts the documents that match a filter.", .effect = Effect::kRead,
     .params = &kObjectCountParams, .result = &kType6, .invoke = InvokeCount,
     .tool_name = "mongodb_count", .timeout_ms = 60000},
    {.name = "aggregate", .title = "Aggregate documents",
     .description = "Runs an aggregation pipeline that reads, and returns its documents.",
     .effect = Effect::kRead, .params = &kObjectAggregateParams, .result = &kType5,
     .invoke = InvokeAggregate, .tool_name = "mongodb_aggregate", .timeout_ms = 60000},
    {.name = "insert", .title = "Insert documents",
     .description = "Adds documents to a collection, which is made when there is none.",
     .params = &kObjectInsertParams, .result = &kType7, .invoke = InvokeInsert,
     .tool_name = "mongodb_insert", .timeout_ms = 60000},
    {.name = "update", .title = "Update documents",
     .description = "Changes fields of the first document that matches, or with many of " "all.",
     .effect = Effect::kDestructive, .params = &kObjectUpdateParams, .result = &kType8,
     .invoke = InvokeUpdate, .tool_name = "mongodb_update", .timeout_ms = 60000},
    {.name = "delete", .title = "Delete documents",
     .description = "Removes the first document that matches for good, or with many all "
     "of them.", .effect = Effect::kDestructive, .params = &kObjectDeleteParams, .result = &kType9,
     .invoke = InvokeDelete, .tool_name = "mongodb_delete", .timeout_ms = 60000},
};
constexpr NamedText kPairs1[] = {{"server", "server"}, {"replica-set", "replica-set"}, {"srv",
    "srv"}};
constexpr NamedText kPairs2[] = {{"verify-full", "verify-full"}, {"require", "require"}, {"disable",
    "disable"}};
constexpr Limits kLimits8 = {.pattern = "^[A-Za-z0-9._:-]+$"};
constexpr Limits kLimits9 = {.pattern = "^[0-9]{1,5}$"};
constexpr Limits kLimits10 = {.const_json = "\"server\""};
constexpr TypeRow kType10 = {Kind::kString, false, {}, &kLimits10};
constexpr Limits kLimits11 = {.const_json = "\"replica-set\""};
constexpr TypeRow kType11 = {Kind::kString, false, {}, &kLimits11};
constexpr Limits kLimits12 = {.const_json = "\"srv\""};
constexpr TypeRow kType12 = {Kind::kString, false, {}, &kLimits12};
constexpr const TypeRow* kChoices1[] = {&kType10, &kType11, &kType12};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 3}};
constexpr Limits kLimits13 = {.pattern = "^[A-Za-z0-9._-]+$"};
constexpr Limits kLimits14 = {.pattern = "^[^/\\\\. \"$*<>:|?]+$"};
constexpr Limits kLimits15 = {.const_json = "\"verify-full\""};
constexpr TypeRow kType13 = {Kind::kString, false, {}, &kLimits15};
constexpr Limits kLimits16 = {.const_json = "\"require\""};
constexpr TypeRow kType14 = {Kind::kString, false, {}, &kLimits16};
constexpr Limits kLimits17 = {.const_json = "\"disable\""};
constexpr TypeRow kType15 = {Kind::kString, false, {}, &kLimits17};
constexpr const TypeRow* kChoices2[] = {&kType13, &kType14, &kType15};
constexpr Alternatives kAlternatives2 = {false, {kChoices2, 3}};
constexpr FieldRow kFieldsConnection[] = {
    {"host", "Name or address of the server without a port, or the name of a cluster.", nullptr,
     &kLimits8, {}, 0, Kind::kString, 1},
    {"port", "Port of the server, 27017 unless it was changed; a cluster's name " "brings its own.",
     "\"27017\"", &kLimits9, {}, 0, Kind::kString, 0},
    {"reach", "server: that one server. replica-set: any member of one, which leads "
     "to the others. srv: name of a cluster, as in addresses that begin " "with mongodb+srv.",
     "\"server\"", nullptr, {.alternatives = &kAlternatives1}, 0, Kind::kString, 0},
    {"replica_set", "Name of the replica set, when the kind of host is replica-set.", nullptr,
     &kLimits13, {}, 0, Kind::kString, 0},
    {"database", "Name of the database to work in.", nullptr, &kLimits14, {}, 0, Kind::kString, 1},
    {"user", "Name of the user to sign in with; make one for this, see the set-up " "steps.",
     nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"password", "Password of that user.", nullptr, nullptr, {}, 0, Kind::kString, 4},
    {"auth_database", "Database where the user was made, admin in most cases.", "\"admin\"",
     nullptr, {}, 0, Kind::kString, 0},
    {"tls", "verify-full: encrypted, and the certificate must be valid for the "
     "host. require: encrypted, any certificate. disable: not encrypted,"
     " for networks that you trust.", "\"verify-full\"", nullptr, {.alternatives = &kAlternatives2},
     0, Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 9}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "host", .label = "Host", .placeholder = "db.example.com"},
    {.name = "port", .label = "Port"},
    {.name = "reach", .label = "Kind of host", .kind = UserFieldKind::kSelect, .options = {kPairs1,
     3}},
    {.name = "replica_set", .label = "Replica set", .placeholder = "rs0"},
    {.name = "database", .label = "Database", .placeholder = "shop"},
    {.name = "user", .label = "User", .placeholder = "assistant"},
    {.name = "password", .label = "Password", .secret = true},
    {.name = "auth_database", .label = "Database of the user"},
    {.name = "tls", .label = "TLS", .kind = UserFieldKind::kSelect, .options = {kPairs2, 3}},
};
constexpr const char* kTexts2[] = {"{host}"};
constexpr FieldRow kFieldsUserFields[] = {
    {"watched_collection",
     "Collection whose new documents are events; their _id must be an ObjectId.", nullptr, nullptr,
     {}, __builtin_offsetof(c::UserFields, watched_collection), Kind::kString, 0},
};
constexpr ObjectTable kObjectUserFields = {"UserFields", {kFieldsUserFields, 1},
    sizeof(c::UserFields), true};
static_assert(__is_same(decltype(c::UserFields::watched_collection), Field<String>));
constexpr FormRow kUserForm[] = {
    {.name = "watched_collection", .label = "Watched collection"},
};
constexpr const char* kTexts3[] = {"/_id/$oid"};
constexpr PollRow kPolls0[] = {
    {.event = "document_detected", .action = 1,
     .arguments = "{\"collection\":\"{watched_collection}\",\"filter\":{},\"sort\":{\"_id\":-1},"
     "\"limit\":200}", .items = "/documents", .id = {kTexts3, 1}, .newest_first = true},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval,
     .description = "Looks for documents that were added to the watched collection.",
     .every_ms = 900000, .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersRecordCreated[] = {
    {.source = "tool", .action = "insert"},
};
constexpr MatcherRow kMatchersRecordUpdated[] = {
    {.source = "tool", .action = "update"},
};
constexpr MatcherRow kMatchersRecordDeleted[] = {
    {.source = "tool", .action = "delete"},
};
constexpr MatcherRow kMatchersDocumentDetected[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "record_created", .display_name = "Record Created", .matchers = {kMatchersRecordCreated,
     1}},
    {.id = "record_updated", .display_name = "Record Updated", .matchers = {kMatchersRecordUpdated,
     1}},
    {.id = "record_deleted", .display_name = "Record Deleted", .matchers = {kMatchersRecordDeleted,
     1}},
    {.id = "document_detected", .display_name = "Document Added",
     .matchers = {kMatchersDocumentDetected, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "mongodb",
    .display_name = "MongoDB",
    .description = "Find, count and change documents in a MongoDB database of your own.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "mongodb",
    .tool_description = "Works in the user's MongoDB database. list_collections, find, count "
        "and aggregate read. insert adds documents; update and delete change "
        "what is there: show the user the filter and what will change, and "
        "wait for a yes. Documents are MongoDB's extended JSON: ids are {\"$oid\": "
        "\"...\"}, times {\"$date\": \"2026-01-31T12:00:00Z\"}.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_collections\",\"find\",\"count\",\"aggregate\",\"insert\","
        "\"update\",\"delete\"],\"description\":\"What to do.\"},\"collection\":{\"type\":\"st"
        "ring\",\"minLength\":1,\"maxLength\":200,\"pattern\":\"^[^$\\\\x00]+$\","
        "\"description\":\"Name of the collection.\"},\"filter\":{\"type\":\"object\","
        "\"additionalProperties\":true,\"description\":\"Which documents, "
        "such as {\\\"state\\\": \\\"open\\\"}; {} for all.\"},\"projection\":{\"type\":\"obje"
        "ct\",\"additionalProperties\":true,\"description\":\"Which fields,"
        " such as {\\\"name\\\": 1}; without it, all.\"},\"sort\":{\"type\":\"object\","
        "\"additionalProperties\":true,\"description\":\"Order, such as {\\\"created\\\": "
        "-1} for newest first.\"},\"skip\":{\"type\":\"integer\",\"minimum\":0,"
        "\"maximum\":100000,\"default\":0,\"description\":\"How many documents "
        "to leave out at the beginning.\"},\"limit\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":1000,\"default\":100,\"description\":\"How "
        "many documents to return at most.\"},\"pipeline\":{\"type\":\"array\","
        "\"items\":{\"type\":\"object\",\"additionalProperties\":true},\"minItems\":1,"
        "\"maxItems\":50,\"description\":\"Stages, such as [{\\\"$match\\\": "
        "{..}}, {\\\"$group\\\": {..}}]; those that write ($out, $merge) are "
        "refused.\"},\"documents\":{\"type\":\"array\",\"items\":{\"type\":\"object\","
        "\"additionalProperties\":true},\"minItems\":1,\"maxItems\":1000,\"description\":\"The"
        " new documents; those without _id get one.\"},\"changes\":{\"type\":\"object\","
        "\"additionalProperties\":true,\"minProperties\":1,\"description\":\"Update "
        "operators, such as {\\\"$set\\\": {\\\"state\\\": \\\"done\\\"}}.\"},"
        "\"many\":{\"type\":\"boolean\",\"default\":false,\"description\":\"All "
        "documents that match the filter, not only the first.\"},\"upsert\":{\"type\":\"boolea"
        "n\",\"default\":false,\"description\":\"Make a document when none "
        "matches.\"},\"timeout_seconds\":{\"type\":\"integer\",\"minimum\":1,"
        "\"maximum\":30,\"default\":20,\"description\":\"After how many seconds "
        "the server gives it up.\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "mongodb",
    .actions = {kActions, 7},
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 9},
    .egress = {kTexts2, 1},
    .user_fields = &kObjectUserFields,
    .user_form = {kUserForm, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 4},
};

}  // namespace pie::detail::tables::mongodb

namespace pie::mongodb {

constinit const ConnectorTable kMongodb = ::pie::detail::tables::mongodb::kConnector;

Result<UserFields> ReadUserFields(Context& context) {
  return ::pie::detail::DecodeAs<UserFields>(::pie::detail::tables::mongodb::kObjectUserFields,
      context.user_config(), ::pie::detail::From::kUser);
}

}  // namespace pie::mongodb
