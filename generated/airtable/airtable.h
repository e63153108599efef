// Generated from plugins/airtable/airtable.pie. Do not edit.
// Read, search, create and change records of Airtable bases, with their tables, fields and
// comments.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::airtable {

struct Base {
  Field<String> id;
  Field<String> name;
  // none, read, comment, edit or create.
  Field<String> permission_level;
  Base() = default;
};

struct Field_ {
  Field<String> id;
  Field<String> name;
  Field<String> type;
  Field<String> description;
  Field<List<Entry<Json>>> options;
  Field_() = default;
};

struct View {
  Field<String> id;
  Field<String> name;
  Field<String> type;
  View() = default;
};

struct Table {
  Field<String> id;
  Field<String> name;
  Field<String> description;
  Field<String> primary_field_id;
  Field<List<Field_>> fields;
  Field<List<View>> views;
  Table() = default;
};

struct Record {
  Field<String> id;
  Field<String> created_time;
  // Values by name of the field; empty fields are left out.
  Field<List<Entry<Json>>> fields;
  Record() = default;
};

struct Upserted {
  Field<List<Record>> records;
  // Ids of new records.
  Field<List<String>> created_records;
  // Ids of changed records.
  Field<List<String>> updated_records;
  Upserted() = default;
};

struct Author {
  Field<String> id;
  Field<String> name;
  Field<String> email;
  Author() = default;
};

struct Comment {
  Field<String> id;
  Field<String> text;
  Field<Author> author;
  Field<String> created_time;
  Field<String> last_updated_time;
  Comment() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListBases,
  kListTables,
  kListRecords,
  kGetRecord,
  kCreateRecord,
  kCreateRecords,
  kUpdateRecord,
  kUpsertRecords,
  kDeleteRecord,
  kListComments,
  kAddComment,
  kCreateTable,
  kCreateField,
  kCreateWebhook,
  kListWebhookPayloads,
  kUpdateWebhook,
  kDeleteWebhook,
};

struct ListBasesParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListBasesParams() = default;
};

struct ListBasesResult {
  List<Base> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListBasesResult() = default;
};

struct ListTablesParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  ListTablesParams() = default;
};

enum class ListRecordsParamsSortDirection : int {
  kAsc,
  kDesc,
};

struct ListRecordsParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Id (tbl...) or name of the table.
  String table_id_or_name;
  // Names or ids of the fields to return; all when left out.
  Field<List<String>> field_names;
  // Airtable formula that a record must fulfil, for example {Status} = 'Open'; SEARCH('milk',
  // {Name}) finds words.
  Field<String> filter_by_formula;
  // Name of the field to sort by.
  Field<String> sort_field;
  // Ascending or descending; needs sortField.
  Field<ListRecordsParamsSortDirection> sort_direction;
  // Id or name of a view: only its records, in its order.
  Field<String> view;
  // Entries per page.
  Field<long long> page_size;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListRecordsParams() = default;
};

struct ListRecordsResult {
  List<Record> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListRecordsResult() = default;
};

struct GetRecordParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Id (tbl...) or name of the table.
  String table_id_or_name;
  // Id of the record, as rec1.
  String record_id;
  GetRecordParams() = default;
};

struct CreateRecordParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Id (tbl...) or name of the table.
  String table_id_or_name;
  // Values by name of the field, for example {Name: Milk, Amount: 2, Done: true}.
  List<Entry<Json>> fields;
  // Lets Airtable convert texts, and add choices that are missing.
  Field<bool> typecast;
  CreateRecordParams() = default;
};

struct CreateRecordsParamsRecordsItem {
  // Values by name of the field.
  List<Entry<Json>> fields;
  CreateRecordsParamsRecordsItem() = default;
};

struct CreateRecordsParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Id (tbl...) or name of the table.
  String table_id_or_name;
  // Up to 10 records, each with its fields.
  List<CreateRecordsParamsRecordsItem> records;
  // Lets Airtable convert texts, and add choices that are missing.
  Field<bool> typecast;
  CreateRecordsParams() = default;
};

struct UpdateRecordParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Id (tbl...) or name of the table.
  String table_id_or_name;
  // Id of the record, as rec1.
  String record_id;
  // Values by name of the field, for example {Name: Milk, Amount: 2, Done: true}.
  List<Entry<Json>> fields;
  // Lets Airtable convert texts, and add choices that are missing.
  Field<bool> typecast;
  UpdateRecordParams() = default;
};

struct UpsertRecordsParamsRecordsItem {
  // Values by name of the field.
  List<Entry<Json>> fields;
  UpsertRecordsParamsRecordsItem() = default;
};

struct UpsertRecordsParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Id (tbl...) or name of the table.
  String table_id_or_name;
  // Fields that tell whether a record is there already, for example [Email].
  List<String> fields_to_merge_on;
  // Up to 10 records, each with its fields.
  List<UpsertRecordsParamsRecordsItem> records;
  // Lets Airtable convert texts, and add choices that are missing.
  Field<bool> typecast;
  UpsertRecordsParams() = default;
};

struct DeleteRecordParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Id (tbl...) or name of the table.
  String table_id_or_name;
  // Id of the record, as rec1.
  String record_id;
  DeleteRecordParams() = default;
};

struct DeleteRecordResult {
  Field<String> id;
  Field<bool> deleted;
  DeleteRecordResult() = default;
};

struct ListCommentsParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Id (tbl...) or name of the table.
  String table_id_or_name;
  // Id of the record, as rec1.
  String record_id;
  // Entries per page.
  Field<long long> page_size;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCommentsParams() = default;
};

struct ListCommentsResult {
  List<Comment> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCommentsResult() = default;
};

struct AddCommentParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Id (tbl...) or name of the table.
  String table_id_or_name;
  // Id of the record, as rec1.
  String record_id;
  // Text of the comment; @[usr...] mentions a person.
  String text;
  AddCommentParams() = default;
};

struct CreateTableParamsTableFieldsItem {
  // Name of the field.
  String name;
  // Type, for example singleLineText, number, checkbox, singleSelect, date.
  String type;
  Field<String> description;
  // What the type needs, for example {precision: 0} or {choices: [{name: Open}]}.
  Field<List<Entry<Json>>> options;
  CreateTableParamsTableFieldsItem() = default;
};

struct CreateTableParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Name of the new table or field.
  String name;
  // What the table or field is for.
  Field<String> description;
  // Fields of the new table; the first one is the primary field and must be a text, number or date.
  List<CreateTableParamsTableFieldsItem> table_fields;
  CreateTableParams() = default;
};

struct CreateFieldParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Id of the table, as tbl1; list_tables has it.
  String table_id;
  // Name of the new table or field.
  String name;
  // Type, for example singleLineText, number, checkbox, singleSelect, date.
  String field_type;
  // What the table or field is for.
  Field<String> description;
  // What the type needs, for example {precision: 0} or {choices: [{name: Open}]}.
  Field<List<Entry<Json>>> options;
  CreateFieldParams() = default;
};

enum class CreateWebhookParamsDataTypesItem : int {
  kTableData,
  kTableFields,
  kTableMetadata,
};

struct CreateWebhookParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Address to send to, as pie webhooks create airtable shows it.
  String notification_url;
  // What to tell of: records, fields, or names of tables.
  Field<List<CreateWebhookParamsDataTypesItem>> data_types;
  // Only this table or view, as tbl1; the whole base when left out.
  Field<String> watched_table;
  CreateWebhookParams() = default;
};

struct CreateWebhookResult {
  Field<String> id;
  Field<String> mac_secret_base64;
  Field<String> expiration_time;
  CreateWebhookResult() = default;
};

struct ListWebhookPayloadsParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Id of the webhook, as ach1; create_webhook and each notice have it.
  String webhook_id;
  // Number of the first change to return; the cursor of the reply before. All that Airtable still
  // has when left out.
  Field<long long> payload_cursor;
  // Most changes to return.
  Field<long long> payload_limit;
  ListWebhookPayloadsParams() = default;
};

struct ListWebhookPayloadsResult {
  Field<long long> cursor;
  Field<bool> might_have_more;
  Field<List<List<Entry<Json>>>> payloads;
  ListWebhookPayloadsResult() = default;
};

struct UpdateWebhookParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Id of the webhook, as ach1; create_webhook and each notice have it.
  String webhook_id;
  UpdateWebhookParams() = default;
};

struct UpdateWebhookResult {
  Field<String> expiration_time;
  UpdateWebhookResult() = default;
};

struct DeleteWebhookParams {
  // Id of the base, as app1; list_bases has it.
  String base_id;
  // Id of the webhook, as ach1; create_webhook and each notice have it.
  String webhook_id;
  DeleteWebhookParams() = default;
};

struct DeleteWebhookResult {
  DeleteWebhookResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Something in the base has changed; list_webhook_payloads says what. Airtable itself has no
  // names for events.
  kBaseChanged,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Record Created
  kRecordCreated,
  // Record Updated
  kRecordUpdated,
  // Record Deleted
  kRecordDeleted,
  // Comment Added
  kCommentAdded,
  // Table Modified
  kTableModified,
  // Base Changed
  kBaseChanged,
  // Webhook Created
  kWebhookCreated,
  // Webhook Kept
  kWebhookUpdated,
  // Webhook Deleted
  kWebhookDeleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your OAuth integration (airtable.com/create/oauth).
  String airtable_client_id;
  // Client secret of the same integration (Generate client secret).
  String airtable_client_secret;
  Secrets() = default;
};

// Bases that were shared with this connection. Only reads.
Task<ListBasesResult> ListBases(Context& context, ListBasesParams params);

// Tables of a base, with their fields and views. Only reads.
Task<List<Table>> ListTables(Context& context, ListTablesParams params);

// Records of a table, filtered by a formula or a view, and sorted. Only reads.
Task<ListRecordsResult> ListRecords(Context& context, ListRecordsParams params);

// One record with its fields. Only reads.
Task<Record> GetRecord(Context& context, GetRecordParams params);

// Adds a record to a table.
Task<Record> CreateRecord(Context& context, CreateRecordParams params);

// Adds up to 10 records at once.
Task<List<Record>> CreateRecords(Context& context, CreateRecordsParams params);

// Changes the fields that are given and leaves the rest; null empties a field.
Task<Record> UpdateRecord(Context& context, UpdateRecordParams params);

// Changes the records that are there already, by the fields to merge on, and adds the others; up to
// 10.
Task<Upserted> UpsertRecords(Context& context, UpsertRecordsParams params);

// Deletes a record; people with the rights can restore it from the base's trash for some days.
// Destructive: may delete or overwrite.
Task<DeleteRecordResult> DeleteRecord(Context& context, DeleteRecordParams params);

// Comments on a record, newest first. Only reads.
Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params);

// Adds a comment to a record; people who are mentioned are told.
Task<Comment> AddComment(Context& context, AddCommentParams params);

// Adds a table with its fields to a base.
Task<Table> CreateTable(Context& context, CreateTableParams params);

// Adds a field to a table.
Task<Field_> CreateField(Context& context, CreateFieldParams params);

// Makes Airtable tell this connector's webhook address of changes in a base. The reply has, once,
// the secret that notices are signed with.
Task<CreateWebhookResult> CreateWebhook(Context& context, CreateWebhookParams params);

// Changes that a webhook has collected, oldest first, with the cursor of the next ones; also makes
// the webhook live a week longer. Only reads.
Task<ListWebhookPayloadsResult> ListWebhookPayloads(Context& context,
    ListWebhookPayloadsParams params);

// Makes a webhook live a week from now.
Task<UpdateWebhookResult> UpdateWebhook(Context& context, UpdateWebhookParams params);

// Removes a webhook from Airtable. Destructive: may delete or overwrite.
Task<DeleteWebhookResult> DeleteWebhook(Context& context, DeleteWebhookParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kAirtable;

}  // namespace pie::airtable
