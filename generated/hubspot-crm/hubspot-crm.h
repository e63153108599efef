// Generated from plugins/hubspot-crm/hubspot-crm.pie. Do not edit.
// Search, read, create and change contacts, companies and deals in HubSpot, with notes, tasks,
// owners and pipelines.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::hubspot_crm {

struct CrmObject {
  Field<String> id;
  // Values by internal name; null where empty.
  Field<List<Entry<Json>>> properties;
  // By kind: results with id and type.
  Field<List<Entry<Json>>> associations;
  Field<String> created_at;
  Field<String> updated_at;
  Field<bool> archived;
  CrmObject() = default;
};

struct Owner {
  Field<String> id;
  Field<String> email;
  Field<String> first_name;
  Field<String> last_name;
  Field<bool> archived;
  Owner() = default;
};

struct Stage {
  Field<String> id;
  Field<String> label;
  Field<long long> display_order;
  // probability and isClosed, as texts.
  Field<List<Entry<Json>>> metadata;
  Stage() = default;
};

struct Pipeline {
  Field<String> id;
  Field<String> label;
  Field<long long> display_order;
  Field<List<Stage>> stages;
  Pipeline() = default;
};

struct Choice {
  Field<String> label;
  Field<String> value;
  Choice() = default;
};

struct PropertyInfo {
  // Internal name.
  Field<String> name;
  Field<String> label;
  Field<String> type;
  Field<String> field_type;
  Field<String> group_name;
  Field<String> description;
  Field<List<Choice>> options;
  PropertyInfo() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kSearchContacts,
  kGetContact,
  kCreateContact,
  kUpdateContact,
  kDeleteContact,
  kSearchCompanies,
  kGetCompany,
  kCreateCompany,
  kUpdateCompany,
  kDeleteCompany,
  kListDeals,
  kSearchDeals,
  kGetDeal,
  kCreateDeal,
  kUpdateDeal,
  kDeleteDeal,
  kCreateNote,
  kCreateTask,
  kListOwners,
  kListPipelines,
  kListProperties,
};

enum class SearchContactsParamsFilterGroupsItemFiltersItemOperator : int {
  kEq,
  kNeq,
  kLt,
  kLte,
  kGt,
  kGte,
  kBetween,
  kIn,
  kNotIn,
  kHasProperty,
  kNotHasProperty,
  kContainsToken,
  kNotContainsToken,
};

struct SearchContactsParamsFilterGroupsItemFiltersItem {
  // Internal name of the property.
  String property_name;
  SearchContactsParamsFilterGroupsItemFiltersItemOperator operator_ = {};
  // Value; dates in milliseconds since 1970.
  Field<String> value;
  // Upper end, for BETWEEN.
  Field<String> high_value;
  // Values in small letters, for IN and NOT_IN.
  Field<List<String>> values;
  SearchContactsParamsFilterGroupsItemFiltersItem() = default;
};

struct SearchContactsParamsFilterGroupsItem {
  // Filters, all of which must hold.
  List<SearchContactsParamsFilterGroupsItemFiltersItem> filters;
  SearchContactsParamsFilterGroupsItem() = default;
};

enum class SearchContactsParamsSortsItemDirection : int {
  kAscending,
  kDescending,
};

struct SearchContactsParamsSortsItem {
  // Internal name of the property.
  String property_name;
  SearchContactsParamsSortsItemDirection direction = {};
  SearchContactsParamsSortsItem() = default;
};

struct SearchContactsParams {
  // Words in the main fields, for example a name, an e-mail address or a domain.
  Field<String> query;
  // Groups of filters: one group must hold, and in it all filters.
  Field<List<SearchContactsParamsFilterGroupsItem>> filter_groups;
  // Order of the results; HubSpot takes one.
  Field<List<SearchContactsParamsSortsItem>> sorts;
  // Internal names of the properties to return.
  Field<List<String>> properties;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchContactsParams() = default;
};

struct SearchContactsResult {
  List<CrmObject> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  // Why the list ends here although there may be more, and what to do.
  Field<String> incomplete;
  SearchContactsResult() = default;
};

enum class GetContactParamsAssociationsOfItem : int {
  kContacts,
  kCompanies,
  kDeals,
  kTickets,
  kNotes,
  kTasks,
};

struct GetContactParams {
  // Id of the contact; the last number in its address.
  String contact_id;
  // Internal names of the properties to return.
  Field<List<String>> properties;
  // Kinds of records whose associations to return.
  Field<List<GetContactParamsAssociationsOfItem>> associations_of;
  GetContactParams() = default;
};

struct CreateContactParamsAssociationsItemTo {
  // Id of the record.
  String id;
  CreateContactParamsAssociationsItemTo() = default;
};

enum class CreateContactParamsAssociationsItemTypesItemAssociationCategory : int {
  kHubspotDefined,
  kUserDefined,
  kIntegratorDefined,
};

struct CreateContactParamsAssociationsItemTypesItem {
  CreateContactParamsAssociationsItemTypesItemAssociationCategory association_category = {};
  // Number of the kind.
  long long association_type_id = {};
  CreateContactParamsAssociationsItemTypesItem() = default;
};

struct CreateContactParamsAssociationsItem {
  // The other record.
  CreateContactParamsAssociationsItemTo to;
  // Kinds of association.
  List<CreateContactParamsAssociationsItemTypesItem> types;
  CreateContactParamsAssociationsItem() = default;
};

struct CreateContactParams {
  // Values by internal name of the property, all as texts, for example {email: ada@example.com,
  // firstname: Ada}. A deal wants dealname, pipeline and dealstage.
  List<Entry<String>> values;
  // Records to connect with. Numbers of kinds: note to contact 202, to company 190, to deal 214;
  // task to contact 204, to company 192, to deal 216; deal to contact 3, to company 341; contact to
  // company 279.
  Field<List<CreateContactParamsAssociationsItem>> associations;
  CreateContactParams() = default;
};

struct UpdateContactParams {
  // Id of the contact; the last number in its address.
  String contact_id;
  // Values by internal name of the property, all as texts, for example {email: ada@example.com,
  // firstname: Ada}. A deal wants dealname, pipeline and dealstage.
  List<Entry<String>> values;
  UpdateContactParams() = default;
};

struct DeleteContactParams {
  // Id of the contact; the last number in its address.
  String contact_id;
  DeleteContactParams() = default;
};

struct DeleteContactResult {
  DeleteContactResult() = default;
};

enum class SearchCompaniesParamsFilterGroupsItemFiltersItemOperator : int {
  kEq,
  kNeq,
  kLt,
  kLte,
  kGt,
  kGte,
  kBetween,
  kIn,
  kNotIn,
  kHasProperty,
  kNotHasProperty,
  kContainsToken,
  kNotContainsToken,
};

struct SearchCompaniesParamsFilterGroupsItemFiltersItem {
  // Internal name of the property.
  String property_name;
  SearchCompaniesParamsFilterGroupsItemFiltersItemOperator operator_ = {};
  // Value; dates in milliseconds since 1970.
  Field<String> value;
  // Upper end, for BETWEEN.
  Field<String> high_value;
  // Values in small letters, for IN and NOT_IN.
  Field<List<String>> values;
  SearchCompaniesParamsFilterGroupsItemFiltersItem() = default;
};

struct SearchCompaniesParamsFilterGroupsItem {
  // Filters, all of which must hold.
  List<SearchCompaniesParamsFilterGroupsItemFiltersItem> filters;
  SearchCompaniesParamsFilterGroupsItem() = default;
};

enum class SearchCompaniesParamsSortsItemDirection : int {
  kAscending,
  kDescending,
};

struct SearchCompaniesParamsSortsItem {
  // Internal name of the property.
  String property_name;
  SearchCompaniesParamsSortsItemDirection direction = {};
  SearchCompaniesParamsSortsItem() = default;
};

struct SearchCompaniesParams {
  // Words in the main fields, for example a name, an e-mail address or a domain.
  Field<String> query;
  // Groups of filters: one group must hold, and in it all filters.
  Field<List<SearchCompaniesParamsFilterGroupsItem>> filter_groups;
  // Order of the results; HubSpot takes one.
  Field<List<SearchCompaniesParamsSortsItem>> sorts;
  // Internal names of the properties to return.
  Field<List<String>> properties;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchCompaniesParams() = default;
};

struct SearchCompaniesResult {
  List<CrmObject> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  // Why the list ends here although there may be more, and what to do.
  Field<String> incomplete;
  SearchCompaniesResult() = default;
};

enum class GetCompanyParamsAssociationsOfItem : int {
  kContacts,
  kCompanies,
  kDeals,
  kTickets,
  kNotes,
  kTasks,
};

struct GetCompanyParams {
  // Id of the company.
  String company_id;
  // Internal names of the properties to return.
  Field<List<String>> properties;
  // Kinds of records whose associations to return.
  Field<List<GetCompanyParamsAssociationsOfItem>> associations_of;
  GetCompanyParams() = default;
};

struct CreateCompanyParamsAssociationsItemTo {
  // Id of the record.
  String id;
  CreateCompanyParamsAssociationsItemTo() = default;
};

enum class CreateCompanyParamsAssociationsItemTypesItemAssociationCategory : int {
  kHubspotDefined,
  kUserDefined,
  kIntegratorDefined,
};

struct CreateCompanyParamsAssociationsItemTypesItem {
  CreateCompanyParamsAssociationsItemTypesItemAssociationCategory association_category = {};
  // Number of the kind.
  long long association_type_id = {};
  CreateCompanyParamsAssociationsItemTypesItem() = default;
};

struct CreateCompanyParamsAssociationsItem {
  // The other record.
  CreateCompanyParamsAssociationsItemTo to;
  // Kinds of association.
  List<CreateCompanyParamsAssociationsItemTypesItem> types;
  CreateCompanyParamsAssociationsItem() = default;
};

struct CreateCompanyParams {
  // Values by internal name of the property, all as texts, for example {email: ada@example.com,
  // firstname: Ada}. A deal wants dealname, pipeline and dealstage.
  List<Entry<String>> values;
  // Records to connect with. Numbers of kinds: note to contact 202, to company 190, to deal 214;
  // task to contact 204, to company 192, to deal 216; deal to contact 3, to company 341; contact to
  // company 279.
  Field<List<CreateCompanyParamsAssociationsItem>> associations;
  CreateCompanyParams() = default;
};

struct UpdateCompanyParams {
  // Id of the company.
  String company_id;
  // Values by internal name of the property, all as texts, for example {email: ada@example.com,
  // firstname: Ada}. A deal wants dealname, pipeline and dealstage.
  List<Entry<String>> values;
  UpdateCompanyParams() = default;
};

struct DeleteCompanyParams {
  // Id of the company.
  String company_id;
  DeleteCompanyParams() = default;
};

struct DeleteCompanyResult {
  DeleteCompanyResult() = default;
};

enum class ListDealsParamsAssociationsOfItem : int {
  kContacts,
  kCompanies,
  kDeals,
  kTickets,
  kNotes,
  kTasks,
};

struct ListDealsParams {
  // Internal names of the properties to return.
  Field<List<String>> properties;
  // Kinds of records whose associations to return.
  Field<List<ListDealsParamsAssociationsOfItem>> associations_of;
  // Only those in the recycling bin.
  Field<bool> archived;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListDealsParams() = default;
};

struct ListDealsResult {
  List<CrmObject> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListDealsResult() = default;
};

enum class SearchDealsParamsFilterGroupsItemFiltersItemOperator : int {
  kEq,
  kNeq,
  kLt,
  kLte,
  kGt,
  kGte,
  kBetween,
  kIn,
  kNotIn,
  kHasProperty,
  kNotHasProperty,
  kContainsToken,
  kNotContainsToken,
};

struct SearchDealsParamsFilterGroupsItemFiltersItem {
  // Internal name of the property.
  String property_name;
  SearchDealsParamsFilterGroupsItemFiltersItemOperator operator_ = {};
  // Value; dates in milliseconds since 1970.
  Field<String> value;
  // Upper end, for BETWEEN.
  Field<String> high_value;
  // Values in small letters, for IN and NOT_IN.
  Field<List<String>> values;
  SearchDealsParamsFilterGroupsItemFiltersItem() = default;
};

struct SearchDealsParamsFilterGroupsItem {
  // Filters, all of which must hold.
  List<SearchDealsParamsFilterGroupsItemFiltersItem> filters;
  SearchDealsParamsFilterGroupsItem() = default;
};

enum class SearchDealsParamsSortsItemDirection : int {
  kAscending,
  kDescending,
};

struct SearchDealsParamsSortsItem {
  // Internal name of the property.
  String property_name;
  SearchDealsParamsSortsItemDirection direction = {};
  SearchDealsParamsSortsItem() = default;
};

struct SearchDealsParams {
  // Words in the main fields, for example a name, an e-mail address or a domain.
  Field<String> query;
  // Groups of filters: one group must hold, and in it all filters.
  Field<List<SearchDealsParamsFilterGroupsItem>> filter_groups;
  // Order of the results; HubSpot takes one.
  Field<List<SearchDealsParamsSortsItem>> sorts;
  // Internal names of the properties to return.
  Field<List<String>> properties;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchDealsParams() = default;
};

struct SearchDealsResult {
  List<CrmObject> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  // Why the list ends here although there may be more, and what to do.
  Field<String> incomplete;
  SearchDealsResult() = default;
};

enum class GetDealParamsAssociationsOfItem : int {
  kContacts,
  kCompanies,
  kDeals,
  kTickets,
  kNotes,
  kTasks,
};

struct GetDealParams {
  // Id of the deal.
  String deal_id;
  // Internal names of the properties to return.
  Field<List<String>> properties;
  // Kinds of records whose associations to return.
  Field<List<GetDealParamsAssociationsOfItem>> associations_of;
  GetDealParams() = default;
};

struct CreateDealParamsAssociationsItemTo {
  // Id of the record.
  String id;
  CreateDealParamsAssociationsItemTo() = default;
};

enum class CreateDealParamsAssociationsItemTypesItemAssociationCategory : int {
  kHubspotDefined,
  kUserDefined,
  kIntegratorDefined,
};

struct CreateDealParamsAssociationsItemTypesItem {
  CreateDealParamsAssociationsItemTypesItemAssociationCategory association_category = {};
  // Number of the kind.
  long long association_type_id = {};
  CreateDealParamsAssociationsItemTypesItem() = default;
};

struct CreateDealParamsAssociationsItem {
  // The other record.
  CreateDealParamsAssociationsItemTo to;
  // Kinds of association.
  List<CreateDealParamsAssociationsItemTypesItem> types;
  CreateDealParamsAssociationsItem() = default;
};

struct CreateDealParams {
  // Values by internal name of the property, all as texts, for example {email: ada@example.com,
  // firstname: Ada}. A deal wants dealname, pipeline and dealstage.
  List<Entry<String>> values;
  // Records to connect with. Numbers of kinds: note to contact 202, to company 190, to deal 214;
  // task to contact 204, to company 192, to deal 216; deal to contact 3, to company 341; contact to
  // company 279.
  Field<List<CreateDealParamsAssociationsItem>> associations;
  CreateDealParams() = default;
};

struct UpdateDealParams {
  // Id of the deal.
  String deal_id;
  // Values by internal name of the property, all as texts, for example {email: ada@example.com,
  // firstname: Ada}. A deal wants dealname, pipeline and dealstage.
  List<Entry<String>> values;
  UpdateDealParams() = default;
};

struct DeleteDealParams {
  // Id of the deal.
  String deal_id;
  DeleteDealParams() = default;
};

struct DeleteDealResult {
  DeleteDealResult() = default;
};

struct CreateNoteParamsAssociationsItemTo {
  // Id of the record.
  String id;
  CreateNoteParamsAssociationsItemTo() = default;
};

enum class CreateNoteParamsAssociationsItemTypesItemAssociationCategory : int {
  kHubspotDefined,
  kUserDefined,
  kIntegratorDefined,
};

struct CreateNoteParamsAssociationsItemTypesItem {
  CreateNoteParamsAssociationsItemTypesItemAssociationCategory association_category = {};
  // Number of the kind.
  long long association_type_id = {};
  CreateNoteParamsAssociationsItemTypesItem() = default;
};

struct CreateNoteParamsAssociationsItem {
  // The other record.
  CreateNoteParamsAssociationsItemTo to;
  // Kinds of association.
  List<CreateNoteParamsAssociationsItemTypesItem> types;
  CreateNoteParamsAssociationsItem() = default;
};

struct CreateNoteParams {
  // Text of the note; simple HTML.
  String note;
  // When the note was made, or when the task is due.
  String timestamp;
  // Id of the owner; list_owners has it.
  Field<String> owner_id;
  // Records to connect with. Numbers of kinds: note to contact 202, to company 190, to deal 214;
  // task to contact 204, to company 192, to deal 216; deal to contact 3, to company 341; contact to
  // company 279.
  List<CreateNoteParamsAssociationsItem> associations;
  CreateNoteParams() = default;
};

enum class CreateTaskParamsPriority : int {
  kLow,
  kMedium,
  kHigh,
};

enum class CreateTaskParamsTaskType : int {
  kCall,
  kEmail,
  kTodo,
};

struct CreateTaskParamsAssociationsItemTo {
  // Id of the record.
  String id;
  CreateTaskParamsAssociationsItemTo() = default;
};

enum class CreateTaskParamsAssociationsItemTypesItemAssociationCategory : int {
  kHubspotDefined,
  kUserDefined,
  kIntegratorDefined,
};

struct CreateTaskParamsAssociationsItemTypesItem {
  CreateTaskParamsAssociationsItemTypesItemAssociationCategory association_category = {};
  // Number of the kind.
  long long association_type_id = {};
  CreateTaskParamsAssociationsItemTypesItem() = default;
};

struct CreateTaskParamsAssociationsItem {
  // The other record.
  CreateTaskParamsAssociationsItemTo to;
  // Kinds of association.
  List<CreateTaskParamsAssociationsItemTypesItem> types;
  CreateTaskParamsAssociationsItem() = default;
};

struct CreateTaskParams {
  // What is to be done.
  String subject;
  // More about the task; simple HTML.
  Field<String> task_body;
  // When the note was made, or when the task is due.
  String timestamp;
  // Priority of the task.
  Field<CreateTaskParamsPriority> priority;
  // Kind of task.
  Field<CreateTaskParamsTaskType> task_type;
  // Id of the owner; list_owners has it.
  Field<String> owner_id;
  // Records to connect with. Numbers of kinds: note to contact 202, to company 190, to deal 214;
  // task to contact 204, to company 192, to deal 216; deal to contact 3, to company 341; contact to
  // company 279.
  Field<List<CreateTaskParamsAssociationsItem>> associations;
  CreateTaskParams() = default;
};

struct ListOwnersParams {
  // Only the owner with this address.
  Field<String> email;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListOwnersParams() = default;
};

struct ListOwnersResult {
  List<Owner> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListOwnersResult() = default;
};

struct ListPipelinesParams {
  ListPipelinesParams() = default;
};

enum class ListPropertiesParamsObjectType : int {
  kContacts,
  kCompanies,
  kDeals,
  kTickets,
  kNotes,
  kTasks,
};

struct ListPropertiesParams {
  // Kind of record.
  ListPropertiesParamsObjectType object_type = {};
  ListPropertiesParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A contact was created.
  kContactCreation,
  // A property of a contact changed; propertyName says which.
  kContactPropertyChange,
  // A contact was deleted.
  kContactDeletion,
  // A company was created.
  kCompanyCreation,
  // A property of a company changed.
  kCompanyPropertyChange,
  // A company was deleted.
  kCompanyDeletion,
  // A deal was created.
  kDealCreation,
  // A property of a deal changed, for example dealstage.
  kDealPropertyChange,
  // A deal was deleted.
  kDealDeletion,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Contact Created
  kContactCreated,
  // Contact Updated
  kContactUpdated,
  // Contact Deleted
  kContactDeleted,
  // Company Created
  kCompanyCreated,
  // Company Updated
  kCompanyUpdated,
  // Company Deleted
  kCompanyDeleted,
  // Deal Created
  kDealCreated,
  // Deal Changed
  kDealStageChanged,
  // Deal Deleted
  kDealDeleted,
  // Note Added
  kNoteAdded,
  // Task Created
  kTaskCreated,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your app (HubSpot developer account, Apps, the app, Auth).
  String hubspot_client_id;
  // Client secret of the same app; events are signed with it, too.
  String hubspot_client_secret;
  Secrets() = default;
};

// Contacts that have words in their main fields, or that fulfil filters. Only reads.
Task<SearchContactsResult> SearchContacts(Context& context, SearchContactsParams params);

// One contact with the properties that are named. Only reads.
Task<CrmObject> GetContact(Context& context, GetContactParams params);

// Creates a contact, with associations if wanted.
Task<CrmObject> CreateContact(Context& context, CreateContactParams params);

// Changes the properties that are given and leaves the rest; an empty text empties one.
Task<CrmObject> UpdateContact(Context& context, UpdateContactParams params);

// Moves a contact to the recycling bin; it can be restored in HubSpot for 90 days. Destructive: may
// delete or overwrite.
Task<DeleteContactResult> DeleteContact(Context& context, DeleteContactParams params);

// Companies that have words in their main fields, or that fulfil filters. Only reads.
Task<SearchCompaniesResult> SearchCompanies(Context& context, SearchCompaniesParams params);

// One company with the properties that are named. Only reads.
Task<CrmObject> GetCompany(Context& context, GetCompanyParams params);

// Creates a company, with associations if wanted.
Task<CrmObject> CreateCompany(Context& context, CreateCompanyParams params);

// Changes the properties that are given and leaves the rest; an empty text empties one.
Task<CrmObject> UpdateCompany(Context& context, UpdateCompanyParams params);

// Moves a company to the recycling bin; it can be restored in HubSpot for 90 days. Destructive: may
// delete or overwrite.
Task<DeleteCompanyResult> DeleteCompany(Context& context, DeleteCompanyParams params);

// All deals, first created first; search_deals filters and sorts. Only reads.
Task<ListDealsResult> ListDeals(Context& context, ListDealsParams params);

// Deals that have words in their main fields, or that fulfil filters. Only reads.
Task<SearchDealsResult> SearchDeals(Context& context, SearchDealsParams params);

// One deal with the properties that are named. Only reads.
Task<CrmObject> GetDeal(Context& context, GetDealParams params);

// Creates a deal, with associations if wanted.
Task<CrmObject> CreateDeal(Context& context, CreateDealParams params);

// Changes the properties that are given and leaves the rest; an empty text empties one.
Task<CrmObject> UpdateDeal(Context& context, UpdateDealParams params);

// Moves a deal to the recycling bin; it can be restored in HubSpot for 90 days. Destructive: may
// delete or overwrite.
Task<DeleteDealResult> DeleteDeal(Context& context, DeleteDealParams params);

// Adds a note to contacts, companies or deals.
Task<CrmObject> CreateNote(Context& context, CreateNoteParams params);

// Creates a task with a due time, about contacts, companies or deals.
Task<CrmObject> CreateTask(Context& context, CreateTaskParams params);

// Users who can own records. Only reads.
Task<ListOwnersResult> ListOwners(Context& context, ListOwnersParams params);

// Pipelines of deals with their stages. Only reads.
Task<List<Pipeline>> ListPipelines(Context& context, ListPipelinesParams params);

// Properties of a kind of record, with internal names, types and options. Only reads.
Task<List<PropertyInfo>> ListProperties(Context& context, ListPropertiesParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kHubspotCrm;

}  // namespace pie::hubspot_crm
