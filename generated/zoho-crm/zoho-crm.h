// Generated from plugins/zoho-crm/zoho-crm.pie. Do not edit.
// Find, read, create, change and convert leads in Zoho CRM, and work with contacts, deals and
// records of every other module.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::zoho_crm {

struct SavedDetails {
  Field<String> id;
  Field<String> created_time;
  Field<String> modified_time;
  Field<String> api_name;
  SavedDetails() = default;
};

struct Saved {
  Field<String> code;
  Field<String> status;
  Field<String> message;
  Field<SavedDetails> details;
  Saved() = default;
};

struct Reference {
  Field<String> id;
  Field<String> name;
  Reference() = default;
};

struct ConvertedDetails {
  Field<Reference> contacts;
  Field<Reference> accounts;
  Field<Reference> deals;
  ConvertedDetails() = default;
};

struct ModuleEntry {
  Field<String> api_name;
  Field<String> plural_label;
  Field<String> generated_type;
  Field<bool> creatable;
  Field<bool> editable;
  Field<bool> deletable;
  ModuleEntry() = default;
};

struct Choice {
  Field<String> display_value;
  Field<String> actual_value;
  Choice() = default;
};

struct FieldEntry {
  Field<String> api_name;
  Field<String> field_label;
  Field<String> data_type;
  Field<long long> length;
  Field<bool> system_mandatory;
  Field<bool> read_only;
  Field<bool> custom_field;
  Field<List<Choice>> pick_list_values;
  FieldEntry() = default;
};

struct User {
  Field<String> id;
  Field<String> full_name;
  Field<String> email;
  Field<String> status;
  Field<Reference> role;
  Field<Reference> profile;
  User() = default;
};

struct Channel {
  Field<String> status;
  Field<String> code;
  Field<String> message;
  Channel() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetLeads,
  kGetLead,
  kCreateLead,
  kUpdateLead,
  kConvertLead,
  kSearch,
  kQueryCoql,
  kListRecords,
  kGetRecord,
  kCreateRecord,
  kUpdateRecord,
  kDeleteRecord,
  kAddNote,
  kListModules,
  kListFields,
  kListUsers,
  kWatchRecords,
  kStopWatching,
};

enum class GetLeadsParamsSortBy : int {
  kId,
  kCreatedTime,
  kModifiedTime,
};

enum class GetLeadsParamsSortOrder : int {
  kAsc,
  kDesc,
};

struct GetLeadsParams {
  // API names of the fields to return.
  Field<List<String>> lead_fields;
  // What to sort by.
  Field<GetLeadsParamsSortBy> sort_by;
  // Ascending or descending.
  Field<GetLeadsParamsSortOrder> sort_order;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetLeadsParams() = default;
};

struct GetLeadsResult {
  List<List<Entry<Json>>> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  // Why the list ends here although there may be more, and what to do.
  Field<String> incomplete;
  GetLeadsResult() = default;
};

struct GetLeadParams {
  // Id of the record.
  String id;
  GetLeadParams() = default;
};

enum class CreateLeadParamsRunItem : int {
  kApproval,
  kWorkflow,
  kBlueprint,
  kPathfinder,
};

struct CreateLeadParams {
  // Values by API name of the field, as {"Last_Name": "Example", "Company": "Acme"}.
  List<Entry<Json>> fields;
  // Automations to run; all when left out, none with an empty list.
  Field<List<CreateLeadParamsRunItem>> run;
  CreateLeadParams() = default;
};

enum class UpdateLeadParamsRunItem : int {
  kApproval,
  kWorkflow,
  kBlueprint,
  kPathfinder,
};

struct UpdateLeadParams {
  // Id of the record.
  String id;
  // Values by API name of the field, as {"Last_Name": "Example", "Company": "Acme"}.
  List<Entry<Json>> fields;
  // Automations to run; all when left out, none with an empty list.
  Field<List<UpdateLeadParamsRunItem>> run;
  UpdateLeadParams() = default;
};

struct ConvertLeadParams {
  // Id of the record.
  String id;
  // Tells the owner of the lead.
  Field<bool> notify_lead_owner;
  // Deal to open with the conversion, as {"Deal_Name": "Seeds", "Closing_Date": "2026-06-30",
  // "Stage": "Qualification"}.
  Field<List<Entry<Json>>> deal;
  ConvertLeadParams() = default;
};

struct ConvertLeadResult {
  Field<String> code;
  Field<String> status;
  Field<String> message;
  Field<ConvertedDetails> details;
  ConvertLeadResult() = default;
};

struct SearchParams {
  // API name of the module, as Leads, Contacts, Accounts or Deals.
  String module;
  // Condition, as (Last_Name:starts_with:Exa) and (Lead_Status:equals:Contacted).
  Field<String> criteria;
  // Any e-mail address of the record.
  Field<String> email;
  // Any telephone number of the record.
  Field<String> phone;
  // Word in any text of the record.
  Field<String> word;
  // API names of the fields to return; list_fields has them.
  Field<List<String>> field_names;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchParams() = default;
};

struct SearchResult {
  List<List<Entry<Json>>> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  // Why the list ends here although there may be more, and what to do.
  Field<String> incomplete;
  SearchResult() = default;
};

struct QueryCoqlParams {
  // COQL, as: select Last_Name, Email from Leads where Created_Time > '2026-05-01T00:00:00+00:00'
  // limit 0, 200.
  String select_query;
  QueryCoqlParams() = default;
};

enum class ListRecordsParamsSortBy : int {
  kId,
  kCreatedTime,
  kModifiedTime,
};

enum class ListRecordsParamsSortOrder : int {
  kAsc,
  kDesc,
};

struct ListRecordsParams {
  // API name of the module, as Leads, Contacts, Accounts or Deals.
  String module;
  // API names of the fields to return; list_fields has them.
  List<String> field_names;
  // What to sort by.
  Field<ListRecordsParamsSortBy> sort_by;
  // Ascending or descending.
  Field<ListRecordsParamsSortOrder> sort_order;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListRecordsParams() = default;
};

struct ListRecordsResult {
  List<List<Entry<Json>>> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  // Why the list ends here although there may be more, and what to do.
  Field<String> incomplete;
  ListRecordsResult() = default;
};

struct GetRecordParams {
  // API name of the module, as Leads, Contacts, Accounts or Deals.
  String module;
  // Id of the record.
  String id;
  GetRecordParams() = default;
};

enum class CreateRecordParamsRunItem : int {
  kApproval,
  kWorkflow,
  kBlueprint,
  kPathfinder,
};

struct CreateRecordParams {
  // API name of the module, as Leads, Contacts, Accounts or Deals.
  String module;
  // Values by API name of the field, as {"Last_Name": "Example", "Company": "Acme"}.
  List<Entry<Json>> fields;
  // Automations to run; all when left out, none with an empty list.
  Field<List<CreateRecordParamsRunItem>> run;
  CreateRecordParams() = default;
};

enum class UpdateRecordParamsRunItem : int {
  kApproval,
  kWorkflow,
  kBlueprint,
  kPathfinder,
};

struct UpdateRecordParams {
  // API name of the module, as Leads, Contacts, Accounts or Deals.
  String module;
  // Id of the record.
  String id;
  // Values by API name of the field, as {"Last_Name": "Example", "Company": "Acme"}.
  List<Entry<Json>> fields;
  // Automations to run; all when left out, none with an empty list.
  Field<List<UpdateRecordParamsRunItem>> run;
  UpdateRecordParams() = default;
};

struct DeleteRecordParams {
  // API name of the module, as Leads, Contacts, Accounts or Deals.
  String module;
  // Id of the record.
  String id;
  DeleteRecordParams() = default;
};

struct AddNoteParams {
  // API name of the module, as Leads, Contacts, Accounts or Deals.
  String module;
  // Id of the record.
  String id;
  // Title of the note.
  Field<String> note_title;
  // Text of the note.
  String note_content;
  AddNoteParams() = default;
};

struct ListModulesParams {
  ListModulesParams() = default;
};

struct ListFieldsParams {
  // API name of the module, as Leads, Contacts, Accounts or Deals.
  String module;
  ListFieldsParams() = default;
};

enum class ListUsersParamsUserType : int {
  kAllUsers,
  kActiveUsers,
  kAdminUsers,
  kCurrentUser,
};

struct ListUsersParams {
  // Which users.
  Field<ListUsersParamsUserType> user_type;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListUsersParams() = default;
};

struct ListUsersResult {
  List<User> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListUsersResult() = default;
};

struct WatchRecordsParams {
  // A new number of your own for the channel.
  String channel_id;
  // Modules with what to tell of, as Leads.create, Deals.all.
  List<String> watched;
  // Address to send to, as pie webhooks create zoho-crm shows it.
  String notify_url;
  // When the channel ends, at most a week from now; an hour when left out.
  Field<String> channel_expiry;
  WatchRecordsParams() = default;
};

struct StopWatchingParams {
  // A new number of your own for the channel.
  String channel_id;
  StopWatchingParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Records of a module (module, ids) were created.
  kInsert,
  // Records of a module (module, ids) were changed.
  kUpdate,
  // Records of a module (module, ids) were deleted.
  kDelete,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Lead Created
  kLeadCreated,
  // Lead Changed
  kLeadUpdated,
  // Lead Converted
  kLeadConverted,
  // Record Created
  kRecordCreated,
  // Record Changed
  kRecordUpdated,
  // Record Deleted
  kRecordDeleted,
  // Note Added
  kNoteAdded,
  // Watching Changed
  kWatchingChanged,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your server-based application (api-console.zoho.com).
  String zoho_client_id;
  // Client secret of the same application.
  String zoho_client_secret;
  // A random text of your own, at most 50 characters; Zoho sends it back with every notice. Needed
  // for events only. May be empty.
  String zoho_webhook_token;
  Secrets() = default;
};

// Leads with the fields you name. Only reads.
Task<GetLeadsResult> GetLeads(Context& context, GetLeadsParams params);

// One lead with all its fields. Only reads.
Task<List<Entry<Json>>> GetLead(Context& context, GetLeadParams params);

// Adds a lead; Last_Name must be given, mostly Company too.
Task<Saved> CreateLead(Context& context, CreateLeadParams params);

// Changes the fields you give.
Task<Saved> UpdateLead(Context& context, UpdateLeadParams params);

// Makes a contact and an account out of a lead, with a deal if you give one; it cannot be taken
// back. Destructive: may delete or overwrite.
Task<ConvertLeadResult> ConvertLead(Context& context, ConvertLeadParams params);

// Records of a module by condition, e-mail, telephone or word; give one of them. Only reads.
Task<SearchResult> Search(Context& context, SearchParams params);

// Records that a COQL query finds, up to 2,000. Only reads.
Task<List<List<Entry<Json>>>> QueryCoql(Context& context, QueryCoqlParams params);

// Records of any module with the fields you name. Only reads.
Task<ListRecordsResult> ListRecords(Context& context, ListRecordsParams params);

// One record of any module. Only reads.
Task<List<Entry<Json>>> GetRecord(Context& context, GetRecordParams params);

// Adds a record to any module.
Task<Saved> CreateRecord(Context& context, CreateRecordParams params);

// Changes the fields you give, as the Stage of a deal.
Task<Saved> UpdateRecord(Context& context, UpdateRecordParams params);

// Moves a record to the recycle bin. Destructive: may delete or overwrite.
Task<Saved> DeleteRecord(Context& context, DeleteRecordParams params);

// Adds a note to a record.
Task<Saved> AddNote(Context& context, AddNoteParams params);

// Modules of the organisation. Only reads.
Task<List<ModuleEntry>> ListModules(Context& context, ListModulesParams params);

// Fields of a module with types and choices. Only reads.
Task<List<FieldEntry>> ListFields(Context& context, ListFieldsParams params);

// Users of the organisation. Only reads.
Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params);

// Makes Zoho tell this connector's webhook address of changes in modules, for a week at most. With
// a channel_id that is there, the channel lives on.
Task<Channel> WatchRecords(Context& context, WatchRecordsParams params);

// Ends a channel.
Task<Channel> StopWatching(Context& context, StopWatchingParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kZohoCrm;

}  // namespace pie::zoho_crm
