// Generated from wire.pie. Do not edit.
// Every way to send a request.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::wire {

// Values are positions in the table's `actions`.
enum class Action : int {
  kForm,
  kUpload,
  kPutRaw,
  kQuery,
  kList_,
};

struct FormParams {
  String a;
  Field<List<String>> list;
  FormParams() = default;
};

struct UploadParams {
  String file;
  Field<String> name;
  UploadParams() = default;
};

struct PutRawParams {
  String text;
  PutRawParams() = default;
};

struct QueryParams {
  String id;
  QueryParams() = default;
};

struct QueryResult {
  Field<String> name;
  Field<String> key;
  QueryResult() = default;
};

struct List_Params {
  Field<String> q;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  List_Params() = default;
};

struct List_Result {
  List<Json> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  // Why the list ends here although there may be more, and what to do.
  Field<String> incomplete;
  List_Result() = default;
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client.
  String wire_id;
  // Its secret.
  String wire_secret;
  Secrets() = default;
};

Task<Json> Form(Context& context, FormParams params);

Task<Json> Upload(Context& context, UploadParams params);

Task<Json> PutRaw(Context& context, PutRawParams params);

// Only reads.
Task<QueryResult> Query(Context& context, QueryParams params);

// Only reads.
Task<List_Result> List_(Context& context, List_Params params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kWire;

}  // namespace pie::wire
