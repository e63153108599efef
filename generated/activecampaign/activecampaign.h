// Generated from plugins/activecampaign/activecampaign.pie. Do not edit.
// Keep contacts, lists, tags, deals and notes of an ActiveCampaign account, and put contacts into
// automations.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::activecampaign {

struct Contact {
  Field<String> id;
  Field<String> email;
  Field<String> first_name;
  Field<String> last_name;
  Field<String> phone;
  Field<String> orgid;
  Field<String> cdate;
  Field<String> udate;
  Contact() = default;
};

struct Deal {
  Field<String> id;
  Field<String> title;
  Field<String> description;
  // In cents.
  Field<String> value;
  Field<String> currency;
  Field<Json> status;
  Field<String> percent;
  Field<String> contact;
  Field<String> account;
  // The pipeline.
  Field<String> group;
  Field<String> stage;
  Field<String> owner;
  Field<String> nextdate;
  Field<String> cdate;
  Field<String> mdate;
  Deal() = default;
};

struct Membership {
  Field<String> id;
  Field<Json> contact;
  Field<Json> list;
  Field<Json> status;
  Membership() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListContacts,
  kGetContact,
  kCreateContact,
  kUpsertContact,
  kUpdateContact,
  kDeleteContact,
  kAddContactToList,
  kUnsubscribeContact,
  kAddTag,
  kRemoveTag,
  kListLists,
  kListTags,
  kListDeals,
  kGetDeal,
  kCreateDeal,
  kUpdateDeal,
  kListPipelines,
  kListStages,
  kListAutomations,
  kAddContactToAutomation,
  kAddNote,
};

struct ListContactsParams {
  // Part of a name, address, number or organization.
  Field<String> search;
  // Only the contact with this address.
  Field<String> contact_email;
  // Only contacts of this list.
  Field<String> listid;
  // Only contacts with this tag.
  Field<long long> tagid;
  // -1 any, 0 unconfirmed, 1 active, 2 unsubscribed, 3 bounced.
  Field<long long> status;
  // Only what changed after this day.
  Field<String> updated_after;
  // Only what was created after this day.
  Field<String> created_after;
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

struct GetContactParams {
  // Id of the contact.
  String contact_id;
  GetContactParams() = default;
};

struct GetContactResultFieldValuesItem {
  Field<String> field;
  Field<String> value;
  GetContactResultFieldValuesItem() = default;
};

struct GetContactResult {
  Field<Contact> contact;
  Field<List<GetContactResultFieldValuesItem>> field_values;
  GetContactResult() = default;
};

struct CreateContactParamsFieldValuesItem {
  // Id of the field.
  String field;
  String value;
  CreateContactParamsFieldValuesItem() = default;
};

struct CreateContactParams {
  // Address of the contact.
  String email;
  // First name.
  Field<String> first_name;
  // Last name.
  Field<String> last_name;
  // Telephone number.
  Field<String> phone;
  // Own fields, each with the id of the field and its value.
  Field<List<CreateContactParamsFieldValuesItem>> field_values;
  CreateContactParams() = default;
};

struct UpsertContactParamsFieldValuesItem {
  // Id of the field.
  String field;
  String value;
  UpsertContactParamsFieldValuesItem() = default;
};

struct UpsertContactParams {
  // Address of the contact.
  String email;
  // First name.
  Field<String> first_name;
  // Last name.
  Field<String> last_name;
  // Telephone number.
  Field<String> phone;
  // Own fields, each with the id of the field and its value.
  Field<List<UpsertContactParamsFieldValuesItem>> field_values;
  UpsertContactParams() = default;
};

struct UpdateContactParamsFieldValuesItem {
  // Id of the field.
  String field;
  String value;
  UpdateContactParamsFieldValuesItem() = default;
};

struct UpdateContactParams {
  // Id of the contact.
  String contact_id;
  // Address of the contact.
  Field<String> email;
  // First name.
  Field<String> first_name;
  // Last name.
  Field<String> last_name;
  // Telephone number.
  Field<String> phone;
  // Own fields, each with the id of the field and its value.
  Field<List<UpdateContactParamsFieldValuesItem>> field_values;
  UpdateContactParams() = default;
};

struct DeleteContactParams {
  // Id of the contact.
  String contact_id;
  DeleteContactParams() = default;
};

struct DeleteContactResult {
  DeleteContactResult() = default;
};

struct AddContactToListParams {
  // Id of the contact.
  String contact_id;
  // Id of the list; list_lists has it.
  String list_id;
  AddContactToListParams() = default;
};

struct UnsubscribeContactParams {
  // Id of the contact.
  String contact_id;
  // Id of the list; list_lists has it.
  String list_id;
  UnsubscribeContactParams() = default;
};

struct AddTagParams {
  // Id of the contact.
  String contact_id;
  // Id of the tag; list_tags has it.
  String tag_id;
  AddTagParams() = default;
};

struct AddTagResult {
  Field<String> id;
  Field<String> contact;
  Field<String> tag;
  Field<String> cdate;
  AddTagResult() = default;
};

struct RemoveTagParams {
  // Id of the tagging, as add_tag returned it.
  String contact_tag_id;
  RemoveTagParams() = default;
};

struct RemoveTagResult {
  RemoveTagResult() = default;
};

struct ListListsParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListListsParams() = default;
};

struct ListListsResultItem {
  Field<String> id;
  Field<String> name;
  Field<String> stringid;
  Field<String> cdate;
  ListListsResultItem() = default;
};

struct ListListsResult {
  List<ListListsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListListsResult() = default;
};

struct ListTagsParams {
  // Part of a name, address, number or organization.
  Field<String> search;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTagsParams() = default;
};

struct ListTagsResultItem {
  Field<String> id;
  Field<String> tag;
  Field<String> tag_type;
  Field<String> description;
  ListTagsResultItem() = default;
};

struct ListTagsResult {
  List<ListTagsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTagsResult() = default;
};

struct ListDealsParams {
  // Part of the deal's title or its contact.
  Field<String> deal_search;
  // Only deals in this stage.
  Field<long long> stage_filter;
  // Only deals of this pipeline, or stages of it.
  Field<long long> pipeline_filter;
  // Only deals of this user.
  Field<long long> owner_filter;
  // 0 open, 1 won, 2 lost.
  Field<long long> deal_status;
  // Only what changed after this day.
  Field<String> updated_after;
  // Only what was created after this day.
  Field<String> created_after;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListDealsParams() = default;
};

struct ListDealsResult {
  List<Deal> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListDealsResult() = default;
};

struct GetDealParams {
  // Id of the deal.
  String deal_id;
  GetDealParams() = default;
};

struct CreateDealParams {
  // Title of the deal.
  String title;
  // Id of the contact.
  String contact_id;
  // Value in cents: 45600 is 456.00.
  long long value = {};
  // ISO code in lower case, as usd.
  String currency;
  // Id of the pipeline; list_pipelines has it.
  String pipeline;
  // Id of the stage; list_stages has it.
  String stage;
  // Id of the user who is responsible; 1 is the first one.
  String owner;
  // What the deal is about.
  Field<String> description;
  // How likely it is won.
  Field<long long> percent;
  // 0 open, 1 won, 2 lost.
  Field<long long> deal_status;
  CreateDealParams() = default;
};

struct UpdateDealParams {
  // Id of the deal.
  String deal_id;
  // Title of the deal.
  Field<String> title;
  // Value in cents: 45600 is 456.00.
  Field<long long> value;
  // ISO code in lower case, as usd.
  Field<String> currency;
  // Id of the pipeline; list_pipelines has it.
  Field<String> pipeline;
  // Id of the stage; list_stages has it.
  Field<String> stage;
  // Id of the user who is responsible; 1 is the first one.
  Field<String> owner;
  // What the deal is about.
  Field<String> description;
  // How likely it is won.
  Field<long long> percent;
  // 0 open, 1 won, 2 lost.
  Field<long long> deal_status;
  UpdateDealParams() = default;
};

struct ListPipelinesParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPipelinesParams() = default;
};

struct ListPipelinesResultItem {
  Field<String> id;
  Field<String> title;
  Field<String> currency;
  Field<List<String>> stages;
  ListPipelinesResultItem() = default;
};

struct ListPipelinesResult {
  List<ListPipelinesResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPipelinesResult() = default;
};

struct ListStagesParams {
  // Only deals of this pipeline, or stages of it.
  Field<long long> pipeline_filter;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListStagesParams() = default;
};

struct ListStagesResultItem {
  Field<String> id;
  Field<String> title;
  Field<String> group;
  Field<String> order;
  ListStagesResultItem() = default;
};

struct ListStagesResult {
  List<ListStagesResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListStagesResult() = default;
};

struct ListAutomationsParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListAutomationsParams() = default;
};

struct ListAutomationsResultItem {
  Field<String> id;
  Field<String> name;
  // 1 active and 2 inactive.
  Field<String> status;
  Field<String> entered;
  Field<String> exited;
  Field<String> cdate;
  Field<String> mdate;
  ListAutomationsResultItem() = default;
};

struct ListAutomationsResult {
  List<ListAutomationsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListAutomationsResult() = default;
};

struct AddContactToAutomationParams {
  // Id of the contact.
  String contact_id;
  // Id of the automation; list_automations has it.
  String automation_id;
  AddContactToAutomationParams() = default;
};

struct AddContactToAutomationResult {
  Field<String> id;
  Field<String> contact;
  Field<String> seriesid;
  Field<String> status;
  Field<String> adddate;
  AddContactToAutomationResult() = default;
};

enum class AddNoteParamsReltype : int {
  kSubscriber,
  kDeal,
};

struct AddNoteParams {
  // Text of the note.
  String note;
  // Id of the contact or deal that the note is about.
  long long relid = {};
  // Subscriber for a contact, Deal for a deal.
  AddNoteParamsReltype reltype = {};
  AddNoteParams() = default;
};

struct AddNoteResult {
  Field<String> id;
  Field<String> note;
  Field<Json> relid;
  Field<String> reltype;
  Field<String> cdate;
  AddNoteResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A contact was put on a list.
  kSubscribe,
  // A contact has left a list.
  kUnsubscribe,
  // A contact was changed.
  kUpdate,
  // A contact got a tag.
  kContactTagAdded,
  // A contact lost a tag.
  kContactTagRemoved,
  // A deal was created.
  kDealAdd,
  // A deal was changed.
  kDealUpdate,
  // A contact has opened an e-mail.
  kOpen,
  // A contact has clicked a link.
  kClick,
  // An e-mail could not be delivered.
  kBounce,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Contact Created
  kContactCreated,
  // Contact Updated
  kContactUpdated,
  // Contact Deleted
  kContactDeleted,
  // Contact Subscribed
  kContactSubscribed,
  // Contact Unsubscribed
  kContactUnsubscribed,
  // Tag Added
  kTagAdded,
  // Tag Removed
  kTagRemoved,
  // Deal Created
  kDealCreated,
  // Deal Changed
  kDealUpdated,
  // Automation Started
  kAutomationStarted,
  // Note Added
  kNoteAdded,
  // E-mail Bounced
  kEmailBounced,
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // API key, from Settings, Developer.
  String activecampaign_api_key;
  UserSecrets() = default;
};

// Contacts by words, address, list, tag, state and time. Only reads.
Task<ListContactsResult> ListContacts(Context& context, ListContactsParams params);

// One contact with its own fields. Only reads.
Task<GetContactResult> GetContact(Context& context, GetContactParams params);

// Adds a contact; add_contact_to_list subscribes it.
Task<Contact> CreateContact(Context& context, CreateContactParams params);

// Adds a contact, or changes the one with this address.
Task<Contact> UpsertContact(Context& context, UpsertContactParams params);

// Changes the given fields of a contact.
Task<Contact> UpdateContact(Context& context, UpdateContactParams params);

// Deletes a contact and its history for good. Destructive: may delete or overwrite.
Task<DeleteContactResult> DeleteContact(Context& context, DeleteContactParams params);

// Puts a contact on a list, with its consent.
Task<Membership> AddContactToList(Context& context, AddContactToListParams params);

// Takes a contact off a list.
Task<Membership> UnsubscribeContact(Context& context, UnsubscribeContactParams params);

// Puts a tag on a contact; automations may begin by it.
Task<AddTagResult> AddTag(Context& context, AddTagParams params);

// Takes a tag off a contact. Destructive: may delete or overwrite.
Task<RemoveTagResult> RemoveTag(Context& context, RemoveTagParams params);

// Lists with their ids. Only reads.
Task<ListListsResult> ListLists(Context& context, ListListsParams params);

// Tags with their ids. Only reads.
Task<ListTagsResult> ListTags(Context& context, ListTagsParams params);

// Deals by words, pipeline, stage, state and owner. Only reads.
Task<ListDealsResult> ListDeals(Context& context, ListDealsParams params);

// One deal. Only reads.
Task<Deal> GetDeal(Context& context, GetDealParams params);

// Adds a deal to a stage of a pipeline.
Task<Deal> CreateDeal(Context& context, CreateDealParams params);

// Changes the given fields of a deal, for example its stage.
Task<Deal> UpdateDeal(Context& context, UpdateDealParams params);

// Pipelines with their ids. Only reads.
Task<ListPipelinesResult> ListPipelines(Context& context, ListPipelinesParams params);

// Stages of a pipeline. Only reads.
Task<ListStagesResult> ListStages(Context& context, ListStagesParams params);

// Automations with how many contacts went through. Only reads.
Task<ListAutomationsResult> ListAutomations(Context& context, ListAutomationsParams params);

// Puts a contact into an automation, which may e-mail it at once.
Task<AddContactToAutomationResult> AddContactToAutomation(Context& context,
    AddContactToAutomationParams params);

// Notes something at a contact or a deal.
Task<AddNoteResult> AddNote(Context& context, AddNoteParams params);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kActivecampaign;

}  // namespace pie::activecampaign
