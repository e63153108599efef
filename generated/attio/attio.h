// Generated from plugins/attio/attio.pie. Do not edit.
// Read, search, create and change people, companies, deals and other records in Attio, with lists,
// notes and tasks.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::attio {

struct RecordId {
  Field<String> object_id;
  Field<String> record_id;
  RecordId() = default;
};

struct Record {
  Field<RecordId> id;
  Field<String> created_at;
  // Page of the record.
  Field<String> web_url;
  // By slug of the attribute: a list of values, of which the last is the present one.
  Field<List<Entry<Json>>> values;
  Record() = default;
};

struct ObjectInfo {
  Field<String> api_slug;
  Field<String> singular_noun;
  Field<String> plural_noun;
  Field<String> created_at;
  ObjectInfo() = default;
};

struct Attribute {
  Field<String> api_slug;
  Field<String> title;
  Field<String> description;
  Field<String> type;
  Field<bool> is_required;
  Field<bool> is_unique;
  Field<bool> is_multiselect;
  Field<bool> is_archived;
  Attribute() = default;
};

struct Found {
  Field<RecordId> id;
  Field<String> object_slug;
  // Name of the record.
  Field<String> record_text;
  Field<List<String>> email_addresses;
  Field<List<String>> domains;
  Found() = default;
};

struct ListInfoId {
  Field<String> list_id;
  ListInfoId() = default;
};

struct ListInfo {
  Field<ListInfoId> id;
  Field<String> api_slug;
  Field<String> name;
  Field<List<String>> parent_object;
  Field<String> created_at;
  ListInfo() = default;
};

struct Entry_Id {
  Field<String> list_id;
  Field<String> entry_id;
  Entry_Id() = default;
};

struct Entry_ {
  Field<Entry_Id> id;
  Field<String> parent_object;
  Field<String> parent_record_id;
  Field<String> created_at;
  // Values of the list's attributes.
  Field<List<Entry<Json>>> entry_values;
  Entry_() = default;
};

struct NoteId {
  Field<String> note_id;
  NoteId() = default;
};

struct Note {
  Field<NoteId> id;
  Field<String> parent_object;
  Field<String> parent_record_id;
  Field<String> title;
  Field<String> content_plaintext;
  Field<String> content_markdown;
  Field<String> created_at;
  Note() = default;
};

struct Task_Id {
  Field<String> task_id;
  Task_Id() = default;
};

struct Task_LinkedRecordsItem {
  Field<String> target_object_id;
  Field<String> target_record_id;
  Task_LinkedRecordsItem() = default;
};

struct Task_AssigneesItem {
  Field<String> referenced_actor_type;
  Field<String> referenced_actor_id;
  Task_AssigneesItem() = default;
};

struct Task_ {
  Field<Task_Id> id;
  Field<String> content_plaintext;
  Field<bool> is_completed;
  Field<String> deadline_at;
  Field<List<Task_LinkedRecordsItem>> linked_records;
  Field<List<Task_AssigneesItem>> assignees;
  Field<String> created_at;
  Task_() = default;
};

struct MemberId {
  Field<String> workspace_member_id;
  MemberId() = default;
};

struct Member {
  Field<MemberId> id;
  Field<String> first_name;
  Field<String> last_name;
  Field<String> email_address;
  Field<String> access_level;
  Member() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListObjects,
  kListAttributes,
  kListRecords,
  kSearchRecords,
  kGetRecord,
  kCreateRecord,
  kUpsertRecord,
  kUpdateRecord,
  kDeleteRecord,
  kListLists,
  kListEntries,
  kAddEntry,
  kListNotes,
  kCreateNote,
  kListTasks,
  kCreateTask,
  kUpdateTask,
  kListMembers,
};

struct ListObjectsParams {
  ListObjectsParams() = default;
};

struct ListAttributesParams {
  // Slug or id of the object: people, companies, deals, users, workspaces or one of the workspace's
  // own.
  String object;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListAttributesParams() = default;
};

struct ListAttributesResult {
  List<Attribute> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListAttributesResult() = default;
};

enum class ListRecordsParamsSortsItemDirection : int {
  kAsc,
  kDesc,
};

struct ListRecordsParamsSortsItem {
  // Slug of an attribute.
  String attribute;
  // Part of the value, for example last_name of a name.
  Field<String> field;
  ListRecordsParamsSortsItemDirection direction = {};
  ListRecordsParamsSortsItem() = default;
};

struct ListRecordsParams {
  // Slug or id of the object: people, companies, deals, users, workspaces or one of the workspace's
  // own.
  String object;
  // Condition in Attio's form, for example {name: Ada} or {$and: [{stage: Won}, {value: {$gte:
  // 1000}}]}.
  Field<List<Entry<Json>>> filter;
  // Order of the records, first key first.
  Field<List<ListRecordsParamsSortsItem>> sorts;
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

struct SearchRecordsParams {
  // Words in names, domains or addresses.
  String query;
  // Slugs of the objects to search, for example people and companies.
  List<String> objects;
  // How many results.
  Field<long long> limit;
  SearchRecordsParams() = default;
};

struct GetRecordParams {
  // Slug or id of the object: people, companies, deals, users, workspaces or one of the workspace's
  // own.
  String object;
  // Id of the record.
  String record_id;
  GetRecordParams() = default;
};

struct CreateRecordParams {
  // Slug or id of the object: people, companies, deals, users, workspaces or one of the workspace's
  // own.
  String object;
  // Values by slug of the attribute, for example {name: Example Inc, domains: [example.com]}; a
  // list replaces or, in update_record, adds.
  List<Entry<Json>> values;
  CreateRecordParams() = default;
};

struct UpsertRecordParams {
  // Slug or id of the object: people, companies, deals, users, workspaces or one of the workspace's
  // own.
  String object;
  // Slug of a unique attribute that tells whether the record is there, for example email_addresses
  // or domains.
  String matching_attribute;
  // Values by slug of the attribute, for example {name: Example Inc, domains: [example.com]}; a
  // list replaces or, in update_record, adds.
  List<Entry<Json>> values;
  UpsertRecordParams() = default;
};

struct UpdateRecordParams {
  // Slug or id of the object: people, companies, deals, users, workspaces or one of the workspace's
  // own.
  String object;
  // Id of the record.
  String record_id;
  // Values by slug of the attribute, for example {name: Example Inc, domains: [example.com]}; a
  // list replaces or, in update_record, adds.
  List<Entry<Json>> values;
  UpdateRecordParams() = default;
};

struct DeleteRecordParams {
  // Slug or id of the object: people, companies, deals, users, workspaces or one of the workspace's
  // own.
  String object;
  // Id of the record.
  String record_id;
  DeleteRecordParams() = default;
};

struct ListListsParams {
  ListListsParams() = default;
};

enum class ListEntriesParamsSortsItemDirection : int {
  kAsc,
  kDesc,
};

struct ListEntriesParamsSortsItem {
  // Slug of an attribute.
  String attribute;
  // Part of the value, for example last_name of a name.
  Field<String> field;
  ListEntriesParamsSortsItemDirection direction = {};
  ListEntriesParamsSortsItem() = default;
};

struct ListEntriesParams {
  // Slug or id of the list; list_lists has it.
  String list;
  // Condition in Attio's form, for example {name: Ada} or {$and: [{stage: Won}, {value: {$gte:
  // 1000}}]}.
  Field<List<Entry<Json>>> filter;
  // Order of the records, first key first.
  Field<List<ListEntriesParamsSortsItem>> sorts;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListEntriesParams() = default;
};

struct ListEntriesResult {
  List<Entry_> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListEntriesResult() = default;
};

struct AddEntryParams {
  // Slug or id of the list; list_lists has it.
  String list;
  // Slug of the record's object, for example people.
  String parent_object;
  // Id of the record.
  String parent_record_id;
  // Values of the list's own attributes, by slug.
  Field<List<Entry<Json>>> entry_values;
  AddEntryParams() = default;
};

struct ListNotesParams {
  // Slug of the record's object, for example people.
  Field<String> parent_object;
  // Id of the record.
  Field<String> parent_record_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListNotesParams() = default;
};

struct ListNotesResult {
  List<Note> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListNotesResult() = default;
};

enum class CreateNoteParamsFormat : int {
  kPlaintext,
  kMarkdown,
};

struct CreateNoteParams {
  // Slug of the record's object, for example people.
  String parent_object;
  // Id of the record.
  String parent_record_id;
  // Title of the note.
  String title;
  // Text of the note.
  String content;
  // How the text is written.
  Field<CreateNoteParamsFormat> format;
  CreateNoteParams() = default;
};

struct ListTasksParams {
  // Slug of the record's object, for example people.
  Field<String> parent_object;
  // Id of the record.
  Field<String> parent_record_id;
  // Id or e-mail address of the member whose tasks to list.
  Field<String> assignee_filter;
  // Only tasks that are done, or only open ones.
  Field<bool> completed_filter;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTasksParams() = default;
};

struct ListTasksResult {
  List<Task_> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTasksResult() = default;
};

struct CreateTaskParamsLinkedRecordsItem {
  // Slug of the object.
  String target_object;
  // Id of the record.
  String target_record_id;
  CreateTaskParamsLinkedRecordsItem() = default;
};

enum class CreateTaskParamsAssigneesItemReferencedActorType : int {
  kWorkspaceMember,
};

struct CreateTaskParamsAssigneesItem {
  CreateTaskParamsAssigneesItemReferencedActorType referenced_actor_type = {};
  // Id of the member.
  String referenced_actor_id;
  CreateTaskParamsAssigneesItem() = default;
};

struct CreateTaskParams {
  // What is to be done, as plain text.
  String task_content;
  // When it is due; null for no deadline.
  Field<String> deadline_at;
  // Whether it is done.
  Field<bool> is_completed;
  // Records that the task is about.
  Field<List<CreateTaskParamsLinkedRecordsItem>> linked_records;
  // Members who do it; list_members has them.
  Field<List<CreateTaskParamsAssigneesItem>> assignees;
  CreateTaskParams() = default;
};

struct UpdateTaskParams {
  // Id of the task.
  String task_id;
  // New deadline.
  Field<String> new_deadline;
  // Completes or reopens the task.
  Field<bool> done;
  UpdateTaskParams() = default;
};

struct ListMembersParams {
  ListMembersParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A record was created.
  kRecordCreated,
  // A value of a record changed.
  kRecordUpdated,
  // A record was deleted.
  kRecordDeleted,
  // A record was added to a list.
  kListEntryCreated,
  // A value of a list changed, for example a stage.
  kListEntryUpdated,
  // A record was taken off a list.
  kListEntryDeleted,
  // A note was written.
  kNoteCreated,
  // A task was created.
  kTaskCreated,
  // A task changed or was completed.
  kTaskUpdated,
  // Somebody commented.
  kCommentCreated,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Record Created
  kRecordCreated,
  // Record Updated
  kRecordUpdated,
  // Record Deleted
  kRecordDeleted,
  // Added to List
  kEntryAdded,
  // Stage Changed
  kDealStageChanged,
  // Note Added
  kNoteAdded,
  // Task Created
  kTaskCreated,
  // Task Updated
  kTaskUpdated,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your app (build.attio.com, the app, OAuth).
  String attio_client_id;
  // Client secret of the same app.
  String attio_client_secret;
  // Secret that Attio shows when a webhook is made; needed for events only. May be empty.
  String attio_webhook_secret;
  Secrets() = default;
};

// Kinds of records: people, companies, deals and the workspace's own. Only reads.
Task<List<ObjectInfo>> ListObjects(Context& context, ListObjectsParams params);

// Attributes of an object, with types and slugs. Only reads.
Task<ListAttributesResult> ListAttributes(Context& context, ListAttributesParams params);

// Records of an object, filtered and sorted. Only reads.
Task<ListRecordsResult> ListRecords(Context& context, ListRecordsParams params);

// Searches records by name, domain, e-mail address or phone number. Only reads.
Task<List<Found>> SearchRecords(Context& context, SearchRecordsParams params);

// One record with all its values. Only reads.
Task<Record> GetRecord(Context& context, GetRecordParams params);

// Creates a person, company, deal or other record; fails when a unique value is there already.
Task<Record> CreateRecord(Context& context, CreateRecordParams params);

// Changes the record with the same unique value, or creates it.
Task<Record> UpsertRecord(Context& context, UpsertRecordParams params);

// Changes the values that are given and leaves the rest; lists are added to.
Task<Record> UpdateRecord(Context& context, UpdateRecordParams params);

// Deletes a record with its notes, tasks and entries, for good. Destructive: may delete or
// overwrite.
Task<List<Entry<Json>>> DeleteRecord(Context& context, DeleteRecordParams params);

// Lists of the workspace. Only reads.
Task<List<ListInfo>> ListLists(Context& context, ListListsParams params);

// Entries of a list, filtered and sorted. Only reads.
Task<ListEntriesResult> ListEntries(Context& context, ListEntriesParams params);

// Adds a record to a list.
Task<Entry_> AddEntry(Context& context, AddEntryParams params);

// Notes on a record. Only reads.
Task<ListNotesResult> ListNotes(Context& context, ListNotesParams params);

// Adds a note to a record.
Task<Note> CreateNote(Context& context, CreateNoteParams params);

// Tasks, by record, member and whether they are done. Only reads.
Task<ListTasksResult> ListTasks(Context& context, ListTasksParams params);

// Creates a task, for members and about records.
Task<Task_> CreateTask(Context& context, CreateTaskParams params);

// Completes or reopens a task, or gives it another deadline.
Task<Task_> UpdateTask(Context& context, UpdateTaskParams params);

// Members of the workspace. Only reads.
Task<List<Member>> ListMembers(Context& context, ListMembersParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kAttio;

}  // namespace pie::attio
