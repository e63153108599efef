// Generated from plugins/salesforce/salesforce.pie. Do not edit.
// Query, search, read, create and change records of Salesforce: leads, contacts, accounts,
// opportunities, tasks and custom objects.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::salesforce {

struct Saved {
  Field<String> id;
  Field<bool> success;
  Field<bool> created;
  Saved() = default;
};

struct ObjectEntry {
  Field<String> name;
  Field<String> label;
  Field<bool> custom;
  Field<String> key_prefix;
  Field<bool> queryable;
  Field<bool> createable;
  Field<bool> updateable;
  Field<bool> deletable;
  ObjectEntry() = default;
};

struct PicklistValue {
  Field<String> value;
  Field<String> label;
  Field<bool> active;
  PicklistValue() = default;
};

struct FieldEntry {
  Field<String> name;
  Field<String> label;
  Field<String> type;
  Field<long long> length;
  Field<bool> custom;
  Field<bool> nillable;
  Field<bool> createable;
  Field<bool> updateable;
  Field<bool> defaulted_on_create;
  Field<List<String>> reference_to;
  Field<List<PicklistValue>> picklist_values;
  FieldEntry() = default;
};

struct ObjectDescription {
  Field<String> name;
  Field<String> label;
  Field<bool> custom;
  Field<List<FieldEntry>> fields;
  ObjectDescription() = default;
};

struct Lead {
  Field<String> id;
  Field<String> first_name;
  Field<String> last_name;
  Field<String> company;
  Field<String> email;
  Field<String> status;
  Lead() = default;
};

struct Opportunity {
  Field<String> id;
  Field<String> name;
  Field<String> stage_name;
  Field<double> amount;
  Field<String> close_date;
  Opportunity() = default;
};

struct Contact {
  Field<String> id;
  Field<String> first_name;
  Field<String> last_name;
  Field<String> email;
  Field<String> phone;
  Field<String> title;
  Field<String> account_id;
  Contact() = default;
};

struct Account {
  Field<String> id;
  Field<String> name;
  Field<String> industry;
  Field<String> website;
  Field<String> phone;
  Field<String> owner_id;
  Account() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kQuerySoql,
  kSearch,
  kListObjects,
  kDescribeObject,
  kGetRecord,
  kCreateRecord,
  kUpdateRecord,
  kUpsertRecord,
  kDeleteRecord,
  kListLeads,
  kListOpportunities,
  kListContacts,
  kListAccounts,
  kCreateTask,
};

struct QuerySoqlParams {
  // Query in SOQL, as: SELECT Id, Name FROM Account WHERE Industry = 'Retail' LIMIT 50.
  String soql;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  QuerySoqlParams() = default;
};

struct QuerySoqlResult {
  List<List<Entry<Json>>> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  QuerySoqlResult() = default;
};

struct SearchParams {
  // Words to search for in all text fields.
  String words;
  // API name of the object, as Contact or Invoice__c.
  String sobject;
  // API names of the fields to return; all when left out.
  Field<List<String>> field_names;
  // Most hits.
  Field<long long> limit;
  SearchParams() = default;
};

struct ListObjectsParams {
  ListObjectsParams() = default;
};

struct DescribeObjectParams {
  // API name of the object, as Contact or Invoice__c.
  String sobject;
  DescribeObjectParams() = default;
};

struct GetRecordParams {
  // API name of the object, as Contact or Invoice__c.
  String sobject;
  // Id of the record.
  String record_id;
  // API names of the fields to return; all when left out.
  Field<List<String>> field_names;
  GetRecordParams() = default;
};

struct CreateRecordParams {
  // API name of the object, as Contact or Invoice__c.
  String sobject;
  // Values by API name of the field, as {"LastName": "Example", "Company": "Acme"}; null clears.
  List<Entry<Json>> fields;
  CreateRecordParams() = default;
};

struct UpdateRecordParams {
  // API name of the object, as Contact or Invoice__c.
  String sobject;
  // Id of the record.
  String record_id;
  // Values by API name of the field, as {"LastName": "Example", "Company": "Acme"}; null clears.
  List<Entry<Json>> fields;
  UpdateRecordParams() = default;
};

struct UpdateRecordResult {
  UpdateRecordResult() = default;
};

struct UpsertRecordParams {
  // API name of the object, as Contact or Invoice__c.
  String sobject;
  // API name of the external id field, as Order_Number__c.
  String external_field;
  // Value of that field.
  String external_value;
  // Values by API name of the field, as {"LastName": "Example", "Company": "Acme"}; null clears.
  List<Entry<Json>> fields;
  UpsertRecordParams() = default;
};

struct DeleteRecordParams {
  // API name of the object, as Contact or Invoice__c.
  String sobject;
  // Id of the record.
  String record_id;
  DeleteRecordParams() = default;
};

struct DeleteRecordResult {
  DeleteRecordResult() = default;
};

struct ListLeadsParams {
  // SOQL condition, as Status = 'Open - Not Contacted' AND CreatedDate = THIS_WEEK.
  Field<String> condition;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListLeadsParams() = default;
};

struct ListLeadsResult {
  List<Lead> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListLeadsResult() = default;
};

struct ListOpportunitiesParams {
  // SOQL condition, as Status = 'Open - Not Contacted' AND CreatedDate = THIS_WEEK.
  Field<String> condition;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListOpportunitiesParams() = default;
};

struct ListOpportunitiesResult {
  List<Opportunity> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListOpportunitiesResult() = default;
};

struct ListContactsParams {
  // SOQL condition, as Status = 'Open - Not Contacted' AND CreatedDate = THIS_WEEK.
  Field<String> condition;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListContactsParams() = default;
};

struct ListContactsResult {
  List<Contact> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListContactsResult() = default;
};

struct ListAccountsParams {
  // SOQL condition, as Status = 'Open - Not Contacted' AND CreatedDate = THIS_WEEK.
  Field<String> condition;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListAccountsParams() = default;
};

struct ListAccountsResult {
  List<Account> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListAccountsResult() = default;
};

enum class CreateTaskParamsPriority : int {
  kHigh,
  kNormal,
  kLow,
};

struct CreateTaskParams {
  // What is to do.
  String subject;
  // Day it is due.
  Field<String> due_date;
  // How urgent it is.
  Field<CreateTaskParamsPriority> priority;
  // Status as the organisation names it, as Not Started.
  Field<String> task_status;
  // Id of the lead or contact it is about.
  Field<String> person_id;
  // Id of the account, opportunity or other record it is about.
  Field<String> about_id;
  // Id of the user who shall do it; you when left out.
  Field<String> owner_id;
  // More about it.
  Field<String> notes;
  CreateTaskParams() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Record Created
  kRecordCreated,
  // Record Updated
  kRecordUpdated,
  // Record Created or Changed
  kRecordUpserted,
  // Record Deleted
  kRecordDeleted,
  // Task Created
  kTaskCreated,
  // Lead New or Changed
  kLeadChanged,
  // Contact New or Changed
  kContactChanged,
  // Account New or Changed
  kAccountChanged,
  // Opportunity New or Changed
  kOpportunityChanged,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Consumer key of your external client app or connected app.
  String salesforce_client_id;
  // Consumer secret of the same app.
  String salesforce_client_secret;
  Secrets() = default;
};

// Records that a SOQL query finds, with the fields it names. Only reads.
Task<QuerySoqlResult> QuerySoql(Context& context, QuerySoqlParams params);

// Records of one object that hold the words, with their ids and, if named, fields. Only reads.
Task<List<List<Entry<Json>>>> Search(Context& context, SearchParams params);

// Objects of the organisation, standard and custom. Only reads.
Task<List<ObjectEntry>> ListObjects(Context& context, ListObjectsParams params);

// Fields of an object, with types, choices and what must be given. Only reads.
Task<ObjectDescription> DescribeObject(Context& context, DescribeObjectParams params);

// One record, with all its fields or those you name. Only reads.
Task<List<Entry<Json>>> GetRecord(Context& context, GetRecordParams params);

// Adds a record of any object, as a lead, contact or opportunity.
Task<Saved> CreateRecord(Context& context, CreateRecordParams params);

// Changes the fields you give.
Task<UpdateRecordResult> UpdateRecord(Context& context, UpdateRecordParams params);

// Changes the record with an external id, or adds it.
Task<Saved> UpsertRecord(Context& context, UpsertRecordParams params);

// Moves a record, and those that hang on it, to the recycle bin. Destructive: may delete or
// overwrite.
Task<DeleteRecordResult> DeleteRecord(Context& context, DeleteRecordParams params);

// Leads that meet a condition, newest first. Only reads.
Task<ListLeadsResult> ListLeads(Context& context, ListLeadsParams params);

// Opportunities that meet a condition, those that close last first. Only reads.
Task<ListOpportunitiesResult> ListOpportunities(Context& context, ListOpportunitiesParams params);

// Contacts that meet a condition, newest first. Only reads.
Task<ListContactsResult> ListContacts(Context& context, ListContactsParams params);

// Accounts that meet a condition, by name. Only reads.
Task<ListAccountsResult> ListAccounts(Context& context, ListAccountsParams params);

// Adds a task about a person or record.
Task<Saved> CreateTask(Context& context, CreateTaskParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kSalesforce;

}  // namespace pie::salesforce
