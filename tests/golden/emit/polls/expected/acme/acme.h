// Generated from acme.pie. Do not edit.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::acme {

// Values are positions in the table's `actions`.
enum class Action : int {
  kListFiles,
  kCreateFile,
  kListPages,
};

enum class ListFilesParamsOrder : int {
  kNewest,
  kName,
};

struct ListFilesParams {
  String folder;
  Field<ListFilesParamsOrder> order;
  Field<long long> size;
  Field<bool> deep;
  Field<List<String>> within;
  ListFilesParams() = default;
};

struct ListFilesResultFilesItemOwner {
  Field<String> name;
  ListFilesResultFilesItemOwner() = default;
};

struct ListFilesResultFilesItem {
  Field<String> id;
  Field<ListFilesResultFilesItemOwner> owner;
  Field<String> modified;
  ListFilesResultFilesItem() = default;
};

struct ListFilesResult {
  Field<List<ListFilesResultFilesItem>> files;
  ListFilesResult() = default;
};

struct CreateFileParams {
  Field<String> name;
  CreateFileParams() = default;
};

struct ListPagesParams {
  Field<long long> after;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPagesParams() = default;
};

struct ListPagesResultItem {
  Field<long long> id;
  Field<String> state;
  ListPagesResultItem() = default;
};

struct ListPagesResult {
  List<ListPagesResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPagesResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Page found
  kPageDetected,
  // File found
  kFileDetected,
  // File created
  kFileCreated,
};

// The user's settings (userFields).
struct UserFields {
  // Folder
  Field<String> folder;
  UserFields() = default;
};

// Lists files. Only reads.
Task<ListFilesResult> ListFiles(Context& context, ListFilesParams params);

// Creates a file.
Task<Json> CreateFile(Context& context, CreateFileParams params);

// Lists pages of files. Only reads.
Task<ListPagesResult> ListPages(Context& context, ListPagesParams params);

// The user's settings, with defaults filled in.
Result<UserFields> ReadUserFields(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kAcme;

}  // namespace pie::acme
