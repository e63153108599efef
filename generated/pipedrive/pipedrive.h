// Generated from plugins/pipedrive/pipedrive.pie. Do not edit.
// Read, search, create and change deals, people, organisations, activities and notes in Pipedrive.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::pipedrive {

struct ContactValue {
  Field<String> value;
  Field<bool> primary;
  Field<String> label;
  ContactValue() = default;
};

struct Deal {
  Field<long long> id;
  Field<String> title;
  Field<double> value;
  Field<String> currency;
  Field<String> status;
  Field<long long> pipeline_id;
  Field<long long> stage_id;
  Field<long long> person_id;
  Field<long long> org_id;
  Field<long long> owner_id;
  Field<double> probability;
  Field<String> expected_close_date;
  Field<String> lost_reason;
  Field<List<long long>> label_ids;
  Field<List<Entry<Json>>> custom_fields;
  Field<String> add_time;
  Field<String> update_time;
  Field<String> won_time;
  Field<String> lost_time;
  Deal() = default;
};

struct Person {
  Field<long long> id;
  Field<String> name;
  Field<List<ContactValue>> emails;
  Field<List<ContactValue>> phones;
  Field<long long> org_id;
  Field<long long> owner_id;
  Field<String> job_title;
  Field<List<long long>> label_ids;
  Field<List<Entry<Json>>> custom_fields;
  Field<String> add_time;
  Field<String> update_time;
  Person() = default;
};

struct Organization {
  Field<long long> id;
  Field<String> name;
  Field<long long> owner_id;
  Field<List<long long>> label_ids;
  Field<List<Entry<Json>>> custom_fields;
  Field<String> add_time;
  Field<String> update_time;
  Organization() = default;
};

struct Named {
  Field<long long> id;
  Field<String> name;
  Named() = default;
};

struct HitPerson {
  Field<long long> id;
  Field<String> name;
  HitPerson() = default;
};

struct HitOrganization {
  Field<long long> id;
  Field<String> name;
  HitOrganization() = default;
};

struct Hit {
  Field<long long> id;
  Field<String> title;
  Field<String> name;
  Field<String> status;
  Field<double> value;
  Field<String> currency;
  Field<List<String>> emails;
  Field<List<String>> phones;
  Field<HitPerson> person;
  Field<HitOrganization> organization;
  Hit() = default;
};

struct SearchResult {
  Field<double> result_score;
  Field<Hit> item;
  SearchResult() = default;
};

struct Activity {
  Field<long long> id;
  Field<String> subject;
  Field<String> type;
  Field<String> due_date;
  Field<String> due_time;
  Field<String> duration;
  Field<bool> done;
  Field<String> note;
  Field<long long> owner_id;
  Field<long long> deal_id;
  Field<long long> person_id;
  Field<long long> org_id;
  Field<String> add_time;
  Activity() = default;
};

struct NoteEntry {
  Field<long long> id;
  Field<String> content;
  Field<long long> deal_id;
  Field<long long> person_id;
  Field<long long> org_id;
  Field<String> add_time;
  Field<String> update_time;
  NoteEntry() = default;
};

struct Stage {
  Field<long long> id;
  Field<String> name;
  Field<long long> pipeline_id;
  Field<long long> order_nr;
  Field<long long> deal_probability;
  Stage() = default;
};

struct Deleted {
  Field<long long> id;
  Deleted() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListDeals,
  kSearchDeals,
  kGetDeal,
  kCreateDeal,
  kUpdateDeal,
  kDeleteDeal,
  kListPersons,
  kSearchPersons,
  kGetPerson,
  kCreatePerson,
  kUpdatePerson,
  kListOrganizations,
  kSearchOrganizations,
  kCreateOrganization,
  kListActivities,
  kCreateActivity,
  kUpdateActivity,
  kListNotes,
  kCreateNote,
  kListPipelines,
  kListStages,
};

enum class ListDealsParamsStatus : int {
  kOpen,
  kWon,
  kLost,
  kDeleted,
};

enum class ListDealsParamsSortBy : int {
  kId,
  kUpdateTime,
  kAddTime,
};

enum class ListDealsParamsSortDirection : int {
  kAsc,
  kDesc,
};

struct ListDealsParams {
  // Id of a filter saved in Pipedrive.
  Field<long long> filter_id;
  // Id of the user who owns it.
  Field<long long> owner_id;
  // Id of the person.
  Field<long long> person_id;
  // Id of the organisation.
  Field<long long> org_id;
  // Id of the pipeline; list_pipelines has it.
  Field<long long> pipeline_id;
  // Id of the stage; list_stages has it.
  Field<long long> stage_id;
  // Only deals with this status.
  Field<ListDealsParamsStatus> status;
  // Only what changed at or after this time.
  Field<String> updated_since;
  // What to sort by.
  Field<ListDealsParamsSortBy> sort_by;
  // Ascending or descending.
  Field<ListDealsParamsSortDirection> sort_direction;
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

enum class SearchDealsParamsStatus : int {
  kOpen,
  kWon,
  kLost,
  kDeleted,
};

struct SearchDealsParams {
  // Words to search for.
  String term;
  // Only whole words that are the same.
  Field<bool> exact_match;
  // Only deals with this status.
  Field<SearchDealsParamsStatus> status;
  // Id of the person.
  Field<long long> person_id;
  // Id of the organisation.
  Field<long long> org_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchDealsParams() = default;
};

struct SearchDealsResult {
  List<SearchResult> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchDealsResult() = default;
};

struct GetDealParams {
  // Id of the deal, person, organisation or activity.
  long long id = {};
  GetDealParams() = default;
};

struct CreateDealParams {
  // Title of the deal.
  String title;
  // What the deal is worth.
  Field<double> value;
  // Three letters, as EUR.
  Field<String> currency;
  // Id of the person.
  Field<long long> person_id;
  // Id of the organisation.
  Field<long long> org_id;
  // Id of the user who owns it.
  Field<long long> owner_id;
  // Id of the pipeline; list_pipelines has it.
  Field<long long> pipeline_id;
  // Id of the stage; list_stages has it.
  Field<long long> stage_id;
  // Day it is expected to close.
  Field<String> expected_close_date;
  // Chance in per cent.
  Field<double> probability;
  // Ids of labels.
  Field<List<long long>> label_ids;
  // Who sees it: 1 owner, 3 everybody; 5 and 7 in larger plans.
  Field<long long> visible_to;
  // Values by key of the custom field (40 letters and digits).
  Field<List<Entry<Json>>> custom_fields;
  CreateDealParams() = default;
};

enum class UpdateDealParamsNewStatus : int {
  kOpen,
  kWon,
  kLost,
};

struct UpdateDealParams {
  // Id of the deal, person, organisation or activity.
  long long id = {};
  // Title of the deal.
  Field<String> title;
  // What the deal is worth.
  Field<double> value;
  // Three letters, as EUR.
  Field<String> currency;
  // Id of the person.
  Field<long long> person_id;
  // Id of the organisation.
  Field<long long> org_id;
  // Id of the user who owns it.
  Field<long long> owner_id;
  // Id of the pipeline; list_pipelines has it.
  Field<long long> pipeline_id;
  // Id of the stage; list_stages has it.
  Field<long long> stage_id;
  // Wins, loses or reopens the deal.
  Field<UpdateDealParamsNewStatus> new_status;
  // Why it was lost.
  Field<String> lost_reason;
  // Day it is expected to close.
  Field<String> expected_close_date;
  // Chance in per cent.
  Field<double> probability;
  // Ids of labels.
  Field<List<long long>> label_ids;
  // Values by key of the custom field (40 letters and digits).
  Field<List<Entry<Json>>> custom_fields;
  UpdateDealParams() = default;
};

struct DeleteDealParams {
  // Id of the deal, person, organisation or activity.
  long long id = {};
  DeleteDealParams() = default;
};

enum class ListPersonsParamsSortBy : int {
  kId,
  kUpdateTime,
  kAddTime,
};

enum class ListPersonsParamsSortDirection : int {
  kAsc,
  kDesc,
};

struct ListPersonsParams {
  // Id of a filter saved in Pipedrive.
  Field<long long> filter_id;
  // Id of the user who owns it.
  Field<long long> owner_id;
  // Id of the organisation.
  Field<long long> org_id;
  // Id of the deal.
  Field<long long> deal_id;
  // Only what changed at or after this time.
  Field<String> updated_since;
  // What to sort by.
  Field<ListPersonsParamsSortBy> sort_by;
  // Ascending or descending.
  Field<ListPersonsParamsSortDirection> sort_direction;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPersonsParams() = default;
};

struct ListPersonsResult {
  List<Person> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPersonsResult() = default;
};

struct SearchPersonsParams {
  // Words to search for.
  String term;
  // Only whole words that are the same.
  Field<bool> exact_match;
  // Id of the organisation.
  Field<long long> org_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchPersonsParams() = default;
};

struct SearchPersonsResult {
  List<SearchResult> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchPersonsResult() = default;
};

struct GetPersonParams {
  // Id of the deal, person, organisation or activity.
  long long id = {};
  GetPersonParams() = default;
};

struct CreatePersonParamsEmailsItem {
  String value;
  Field<bool> primary;
  // work, home or other.
  Field<String> label;
  CreatePersonParamsEmailsItem() = default;
};

struct CreatePersonParamsPhonesItem {
  String value;
  Field<bool> primary;
  // work, mobile, home or other.
  Field<String> label;
  CreatePersonParamsPhonesItem() = default;
};

struct CreatePersonParams {
  // Name of the person or organisation.
  String name;
  // E-mail addresses.
  Field<List<CreatePersonParamsEmailsItem>> emails;
  // Phone numbers.
  Field<List<CreatePersonParamsPhonesItem>> phones;
  // Id of the organisation.
  Field<long long> org_id;
  // Id of the user who owns it.
  Field<long long> owner_id;
  // What the person does.
  Field<String> job_title;
  // Ids of labels.
  Field<List<long long>> label_ids;
  // Who sees it: 1 owner, 3 everybody; 5 and 7 in larger plans.
  Field<long long> visible_to;
  // Values by key of the custom field (40 letters and digits).
  Field<List<Entry<Json>>> custom_fields;
  CreatePersonParams() = default;
};

struct UpdatePersonParamsEmailsItem {
  String value;
  Field<bool> primary;
  // work, home or other.
  Field<String> label;
  UpdatePersonParamsEmailsItem() = default;
};

struct UpdatePersonParamsPhonesItem {
  String value;
  Field<bool> primary;
  // work, mobile, home or other.
  Field<String> label;
  UpdatePersonParamsPhonesItem() = default;
};

struct UpdatePersonParams {
  // Id of the deal, person, organisation or activity.
  long long id = {};
  // Name of the person or organisation.
  Field<String> name;
  // E-mail addresses.
  Field<List<UpdatePersonParamsEmailsItem>> emails;
  // Phone numbers.
  Field<List<UpdatePersonParamsPhonesItem>> phones;
  // Id of the organisation.
  Field<long long> org_id;
  // Id of the user who owns it.
  Field<long long> owner_id;
  // What the person does.
  Field<String> job_title;
  // Ids of labels.
  Field<List<long long>> label_ids;
  // Values by key of the custom field (40 letters and digits).
  Field<List<Entry<Json>>> custom_fields;
  UpdatePersonParams() = default;
};

enum class ListOrganizationsParamsSortBy : int {
  kId,
  kUpdateTime,
  kAddTime,
};

enum class ListOrganizationsParamsSortDirection : int {
  kAsc,
  kDesc,
};

struct ListOrganizationsParams {
  // Id of a filter saved in Pipedrive.
  Field<long long> filter_id;
  // Id of the user who owns it.
  Field<long long> owner_id;
  // Only what changed at or after this time.
  Field<String> updated_since;
  // What to sort by.
  Field<ListOrganizationsParamsSortBy> sort_by;
  // Ascending or descending.
  Field<ListOrganizationsParamsSortDirection> sort_direction;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListOrganizationsParams() = default;
};

struct ListOrganizationsResult {
  List<Organization> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListOrganizationsResult() = default;
};

struct SearchOrganizationsParams {
  // Words to search for.
  String term;
  // Only whole words that are the same.
  Field<bool> exact_match;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchOrganizationsParams() = default;
};

struct SearchOrganizationsResult {
  List<SearchResult> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchOrganizationsResult() = default;
};

struct CreateOrganizationParams {
  // Name of the person or organisation.
  String name;
  // Id of the user who owns it.
  Field<long long> owner_id;
  // Ids of labels.
  Field<List<long long>> label_ids;
  // Who sees it: 1 owner, 3 everybody; 5 and 7 in larger plans.
  Field<long long> visible_to;
  // Values by key of the custom field (40 letters and digits).
  Field<List<Entry<Json>>> custom_fields;
  CreateOrganizationParams() = default;
};

enum class ListActivitiesParamsSortBy : int {
  kId,
  kUpdateTime,
  kAddTime,
};

enum class ListActivitiesParamsSortDirection : int {
  kAsc,
  kDesc,
};

struct ListActivitiesParams {
  // Id of a filter saved in Pipedrive.
  Field<long long> filter_id;
  // Id of the user who owns it.
  Field<long long> owner_id;
  // Id of the deal.
  Field<long long> deal_id;
  // Id of the person.
  Field<long long> person_id;
  // Id of the organisation.
  Field<long long> org_id;
  // Whether it is done.
  Field<bool> done;
  // Only what changed at or after this time.
  Field<String> updated_since;
  // What to sort by.
  Field<ListActivitiesParamsSortBy> sort_by;
  // Ascending or descending.
  Field<ListActivitiesParamsSortDirection> sort_direction;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListActivitiesParams() = default;
};

struct ListActivitiesResult {
  List<Activity> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListActivitiesResult() = default;
};

struct CreateActivityParamsParticipantsItem {
  long long person_id = {};
  bool primary = {};
  CreateActivityParamsParticipantsItem() = default;
};

struct CreateActivityParams {
  // Subject of the activity.
  String subject;
  // Kind of activity: call, meeting, task, deadline, email, lunch or one of the company's own.
  Field<String> type;
  // Day of the activity.
  Field<String> due_date;
  // Time of the activity in UTC, as 14:30.
  Field<String> due_time;
  // How long it takes, as 00:30.
  Field<String> duration;
  // Id of the deal.
  Field<long long> deal_id;
  // People who take part; the first one primary, it becomes the activity's person.
  Field<List<CreateActivityParamsParticipantsItem>> participants;
  // Id of the organisation.
  Field<long long> org_id;
  // Id of the user who owns it.
  Field<long long> owner_id;
  // Note of the activity; simple HTML.
  Field<String> note;
  // Whether it is done.
  Field<bool> done;
  CreateActivityParams() = default;
};

struct UpdateActivityParamsParticipantsItem {
  long long person_id = {};
  bool primary = {};
  UpdateActivityParamsParticipantsItem() = default;
};

struct UpdateActivityParams {
  // Id of the deal, person, organisation or activity.
  long long id = {};
  // Subject of the activity.
  Field<String> subject;
  // Kind of activity: call, meeting, task, deadline, email, lunch or one of the company's own.
  Field<String> type;
  // Day of the activity.
  Field<String> due_date;
  // Time of the activity in UTC, as 14:30.
  Field<String> due_time;
  // How long it takes, as 00:30.
  Field<String> duration;
  // Id of the deal.
  Field<long long> deal_id;
  // People who take part; the first one primary, it becomes the activity's person.
  Field<List<UpdateActivityParamsParticipantsItem>> participants;
  // Id of the organisation.
  Field<long long> org_id;
  // Id of the user who owns it.
  Field<long long> owner_id;
  // Note of the activity; simple HTML.
  Field<String> note;
  // Whether it is done.
  Field<bool> done;
  UpdateActivityParams() = default;
};

struct ListNotesParams {
  // Id of the deal.
  Field<long long> deal_id;
  // Id of the person.
  Field<long long> person_id;
  // Id of the organisation.
  Field<long long> org_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListNotesParams() = default;
};

struct ListNotesResult {
  List<NoteEntry> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListNotesResult() = default;
};

struct CreateNoteParams {
  // Text of the note; simple HTML.
  String content;
  // Id of the deal.
  Field<long long> deal_id;
  // Id of the person.
  Field<long long> person_id;
  // Id of the organisation.
  Field<long long> org_id;
  // Pins the note to the deal.
  Field<bool> pinned_to_deal;
  CreateNoteParams() = default;
};

struct ListPipelinesParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPipelinesParams() = default;
};

struct ListPipelinesResult {
  List<Named> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPipelinesResult() = default;
};

struct ListStagesParams {
  // Id of the pipeline; list_pipelines has it.
  Field<long long> pipeline_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListStagesParams() = default;
};

struct ListStagesResult {
  List<Stage> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListStagesResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A deal was created, changed or deleted; meta/action says which.
  kDeal,
  // A person was created, changed or deleted.
  kPerson,
  // An organisation was created, changed or deleted.
  kOrganization,
  // An activity was created, changed or deleted.
  kActivity,
  // A note was created, changed or deleted.
  kNote,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Deal Created
  kDealCreated,
  // Deal Changed
  kDealStageChanged,
  // Deal Deleted
  kDealDeleted,
  // Person Created
  kPersonCreated,
  // Person Updated
  kContactUpdated,
  // Organisation Created
  kOrganizationCreated,
  // Activity Created
  kActivityCreated,
  // Activity Updated
  kActivityUpdated,
  // Note Added
  kNoteAdded,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your app (Developer Hub, the app, OAuth and access scopes).
  String pipedrive_client_id;
  // Client secret of the same app.
  String pipedrive_client_secret;
  // name:password, the HTTP Auth user name and password of your choice that webhooks send; needed
  // for events only. May be empty.
  String pipedrive_webhook_login;
  Secrets() = default;
};

// Deals, by filter, owner, person, organisation, pipeline, stage, status or time of change. Only
// reads.
Task<ListDealsResult> ListDeals(Context& context, ListDealsParams params);

// Searches title, notes and custom fields of deals. Only reads.
Task<SearchDealsResult> SearchDeals(Context& context, SearchDealsParams params);

// One deal. Only reads.
Task<Deal> GetDeal(Context& context, GetDealParams params);

// Creates a deal; it starts in the first stage unless stage_id says otherwise.
Task<Deal> CreateDeal(Context& context, CreateDealParams params);

// Changes what is given: moves it to a stage, wins or loses it, and so on.
Task<Deal> UpdateDeal(Context& context, UpdateDealParams params);

// Marks a deal as deleted; Pipedrive removes it for good after 30 days. Destructive: may delete or
// overwrite.
Task<Deleted> DeleteDeal(Context& context, DeleteDealParams params);

// People, by filter, owner, organisation, deal or time of change. Only reads.
Task<ListPersonsResult> ListPersons(Context& context, ListPersonsParams params);

// Searches name, e-mail address, phone and notes of people. Only reads.
Task<SearchPersonsResult> SearchPersons(Context& context, SearchPersonsParams params);

// One person. Only reads.
Task<Person> GetPerson(Context& context, GetPersonParams params);

// Adds a person; search first, Pipedrive does not mind duplicates.
Task<Person> CreatePerson(Context& context, CreatePersonParams params);

// Changes what is given and leaves the rest; lists replace the old ones.
Task<Person> UpdatePerson(Context& context, UpdatePersonParams params);

// Organisations, by filter, owner or time of change. Only reads.
Task<ListOrganizationsResult> ListOrganizations(Context& context, ListOrganizationsParams params);

// Searches name, address and notes of organisations. Only reads.
Task<SearchOrganizationsResult> SearchOrganizations(Context& context,
    SearchOrganizationsParams params);

// Adds an organisation; search first, Pipedrive does not mind duplicates.
Task<Organization> CreateOrganization(Context& context, CreateOrganizationParams params);

// Activities, by filter, owner, deal, person, organisation, done or time of change. Only reads.
Task<ListActivitiesResult> ListActivities(Context& context, ListActivitiesParams params);

// Plans a call, meeting or task, for a deal, a person or an organisation.
Task<Activity> CreateActivity(Context& context, CreateActivityParams params);

// Changes what is given, for example marks it as done.
Task<Activity> UpdateActivity(Context& context, UpdateActivityParams params);

// Notes of a deal, a person or an organisation. Only reads.
Task<ListNotesResult> ListNotes(Context& context, ListNotesParams params);

// Adds a note to a deal, a person or an organisation.
Task<NoteEntry> CreateNote(Context& context, CreateNoteParams params);

// Pipelines of the company. Only reads.
Task<ListPipelinesResult> ListPipelines(Context& context, ListPipelinesParams params);

// Stages of a pipeline, or of all. Only reads.
Task<ListStagesResult> ListStages(Context& context, ListStagesParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kPipedrive;

}  // namespace pie::pipedrive
