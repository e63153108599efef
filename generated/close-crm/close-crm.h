// Generated from plugins/close-crm/close-crm.pie. Do not edit.
// Read, search, create and change leads, contacts, opportunities, tasks and notes in Close.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::close_crm {

struct Email {
  Field<String> email;
  Field<String> type;
  Field<bool> is_unsubscribed;
  Email() = default;
};

struct Phone {
  Field<String> phone;
  Field<String> type;
  Phone() = default;
};

struct Contact {
  Field<String> id;
  Field<String> lead_id;
  Field<String> name;
  Field<String> title;
  Field<List<Email>> emails;
  Field<List<Phone>> phones;
  Field<String> date_created;
  Field<String> date_updated;
  Contact() = default;
};

struct Opportunity {
  Field<String> id;
  Field<String> lead_id;
  Field<String> lead_name;
  Field<String> contact_id;
  Field<String> user_id;
  Field<String> status_id;
  Field<String> status_label;
  Field<String> status_type;
  // Cents.
  Field<long long> value;
  Field<String> value_currency;
  Field<String> value_period;
  Field<long long> confidence;
  Field<String> note;
  Field<String> date_won;
  Field<String> date_created;
  Field<String> date_updated;
  Opportunity() = default;
};

struct Lead {
  Field<String> id;
  Field<String> name;
  Field<String> display_name;
  Field<String> description;
  Field<String> url;
  // Page of the lead.
  Field<String> html_url;
  Field<String> status_id;
  Field<String> status_label;
  Field<List<Contact>> contacts;
  Field<List<Opportunity>> opportunities;
  Field<String> date_created;
  Field<String> date_updated;
  Lead() = default;
};

struct Task_ {
  Field<String> id;
  Field<String> lead_id;
  Field<String> lead_name;
  Field<String> assigned_to;
  Field<String> text;
  Field<String> due_date;
  Field<bool> is_complete;
  Field<String> date_created;
  Task_() = default;
};

struct Activity {
  Field<String> id;
  // Note, Call, Email ...
  Field<String> type;
  Field<String> lead_id;
  Field<String> contact_id;
  Field<String> user_id;
  Field<String> user_name;
  // Text of notes and calls.
  Field<String> note;
  // Subject of mails.
  Field<String> subject;
  // Text of SMS.
  Field<String> text;
  Field<String> direction;
  Field<String> date_created;
  Activity() = default;
};

struct Status {
  Field<String> id;
  Field<String> label;
  Field<String> type;
  Field<String> pipeline_id;
  Status() = default;
};

struct User {
  Field<String> id;
  Field<String> email;
  Field<String> first_name;
  Field<String> last_name;
  User() = default;
};

struct WebhookEventsItem {
  Field<String> object_type;
  Field<String> action;
  WebhookEventsItem() = default;
};

struct Webhook {
  Field<String> id;
  Field<String> url;
  Field<String> status;
  Field<List<WebhookEventsItem>> events;
  // What events are signed with; belongs into pie webhooks rotate.
  Field<String> signature_key;
  Webhook() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListLeads,
  kSearchLeads,
  kGetLead,
  kCreateLead,
  kUpdateLead,
  kDeleteLead,
  kCreateContact,
  kUpdateContact,
  kListOpportunities,
  kCreateOpportunity,
  kUpdateOpportunity,
  kListTasks,
  kCreateTask,
  kCompleteTask,
  kListActivities,
  kCreateNote,
  kListLeadStatuses,
  kListOpportunityStatuses,
  kListUsers,
  kCreateWebhook,
  kListWebhooks,
  kDeleteWebhook,
};

struct ListLeadsParams {
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

struct SearchLeadsParams {
  // Words in names, addresses, notes and mails of the lead.
  String text;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchLeadsParams() = default;
};

struct SearchLeadsResult {
  List<Lead> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchLeadsResult() = default;
};

struct GetLeadParams {
  // Id of the lead.
  String lead_id;
  GetLeadParams() = default;
};

struct CreateLeadParamsContactsItemEmailsItem {
  String email;
  // office, home, direct, mobile, url or other.
  Field<String> type;
  CreateLeadParamsContactsItemEmailsItem() = default;
};

struct CreateLeadParamsContactsItemPhonesItem {
  String phone;
  Field<String> type;
  CreateLeadParamsContactsItemPhonesItem() = default;
};

struct CreateLeadParamsContactsItem {
  Field<String> name;
  Field<String> title;
  Field<List<CreateLeadParamsContactsItemEmailsItem>> emails;
  Field<List<CreateLeadParamsContactsItemPhonesItem>> phones;
  CreateLeadParamsContactsItem() = default;
};

struct CreateLeadParams {
  // Name of the lead or contact.
  String name;
  // Web site of the lead.
  Field<String> url;
  // What the lead is about.
  Field<String> description;
  // Id of a status; list_lead_statuses and list_opportunity_statuses have them.
  Field<String> status_id;
  // Contacts to create with the lead.
  Field<List<CreateLeadParamsContactsItem>> contacts;
  CreateLeadParams() = default;
};

struct UpdateLeadParams {
  // Id of the lead.
  String lead_id;
  // Name of the lead or contact.
  Field<String> name;
  // Web site of the lead.
  Field<String> url;
  // What the lead is about.
  Field<String> description;
  // Id of a status; list_lead_statuses and list_opportunity_statuses have them.
  Field<String> status_id;
  UpdateLeadParams() = default;
};

struct DeleteLeadParams {
  // Id of the lead.
  String lead_id;
  DeleteLeadParams() = default;
};

struct CreateContactParamsEmailsItem {
  String email;
  // office, home, direct, mobile or other.
  Field<String> type;
  CreateContactParamsEmailsItem() = default;
};

struct CreateContactParamsPhonesItem {
  String phone;
  // office, home, direct, mobile or other.
  Field<String> type;
  CreateContactParamsPhonesItem() = default;
};

struct CreateContactParams {
  // Id of the lead.
  String lead_id;
  // Name of the lead or contact.
  String name;
  // What the contact does.
  Field<String> title;
  // E-mail addresses; they replace the old ones.
  Field<List<CreateContactParamsEmailsItem>> emails;
  // Phone numbers with country code; they replace the old ones.
  Field<List<CreateContactParamsPhonesItem>> phones;
  CreateContactParams() = default;
};

struct UpdateContactParamsEmailsItem {
  String email;
  // office, home, direct, mobile or other.
  Field<String> type;
  UpdateContactParamsEmailsItem() = default;
};

struct UpdateContactParamsPhonesItem {
  String phone;
  // office, home, direct, mobile or other.
  Field<String> type;
  UpdateContactParamsPhonesItem() = default;
};

struct UpdateContactParams {
  // Id of the contact.
  String contact_id;
  // Name of the lead or contact.
  Field<String> name;
  // What the contact does.
  Field<String> title;
  // E-mail addresses; they replace the old ones.
  Field<List<UpdateContactParamsEmailsItem>> emails;
  // Phone numbers with country code; they replace the old ones.
  Field<List<UpdateContactParamsPhonesItem>> phones;
  UpdateContactParams() = default;
};

enum class ListOpportunitiesParamsStatusType : int {
  kActive,
  kWon,
  kLost,
};

enum class ListOpportunitiesParamsOrderBy : int {
  kDateCreated,
  kMinusDateCreated,
  kDateUpdated,
  kMinusDateUpdated,
  kValue,
  kMinusValue,
};

struct ListOpportunitiesParams {
  // Id of the lead.
  Field<String> lead_id;
  // Id of the user; list_users has it.
  Field<String> user_id;
  // Id of a status; list_lead_statuses and list_opportunity_statuses have them.
  Field<String> status_id;
  // Only opportunities of this kind.
  Field<ListOpportunitiesParamsStatusType> status_type;
  // Only what changed at or after this time.
  Field<String> updated_since;
  // What to sort by; - turns it round.
  Field<ListOpportunitiesParamsOrderBy> order_by;
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

enum class CreateOpportunityParamsValuePeriod : int {
  kOneTime,
  kMonthly,
  kAnnual,
};

struct CreateOpportunityParams {
  // Id of the lead.
  String lead_id;
  // Id of the contact.
  Field<String> contact_id;
  // Id of the user; list_users has it.
  Field<String> user_id;
  // Id of a status; list_lead_statuses and list_opportunity_statuses have them.
  Field<String> status_id;
  // What it is worth, in cents.
  Field<long long> value;
  // How often the value is paid.
  Field<CreateOpportunityParamsValuePeriod> value_period;
  // Chance in per cent.
  Field<long long> confidence;
  // Note of the opportunity.
  Field<String> note;
  CreateOpportunityParams() = default;
};

enum class UpdateOpportunityParamsValuePeriod : int {
  kOneTime,
  kMonthly,
  kAnnual,
};

struct UpdateOpportunityParams {
  // Id of the opportunity.
  String opportunity_id;
  // Id of the contact.
  Field<String> contact_id;
  // Id of the user; list_users has it.
  Field<String> user_id;
  // Id of a status; list_lead_statuses and list_opportunity_statuses have them.
  Field<String> status_id;
  // What it is worth, in cents.
  Field<long long> value;
  // How often the value is paid.
  Field<UpdateOpportunityParamsValuePeriod> value_period;
  // Chance in per cent.
  Field<long long> confidence;
  // Note of the opportunity.
  Field<String> note;
  UpdateOpportunityParams() = default;
};

enum class ListTasksParamsView : int {
  kInbox,
  kFuture,
  kArchive,
};

struct ListTasksParams {
  // Id of the lead.
  Field<String> lead_id;
  // Id of the user; list_users has it.
  Field<String> user_id;
  // Only tasks that are done, or only open ones.
  Field<bool> is_complete;
  // Tasks that are due, later ones, or those that are done.
  Field<ListTasksParamsView> view;
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

struct CreateTaskParams {
  // Id of the lead.
  String lead_id;
  // What is to be done.
  String task_text;
  // Day or time it is due.
  Field<String> date;
  // Id of the user; list_users has it.
  Field<String> user_id;
  CreateTaskParams() = default;
};

struct CompleteTaskParams {
  // Id of the task.
  String task_id;
  CompleteTaskParams() = default;
};

enum class ListActivitiesParamsActivityType : int {
  kCall,
  kCreated,
  kEmail,
  kEmailThread,
  kLeadStatusChange,
  kMeeting,
  kNote,
  kOpportunityStatusChange,
  kSms,
  kTaskCompleted,
};

struct ListActivitiesParams {
  // Id of the lead.
  String lead_id;
  // Only activities of this kind; needs lead_id.
  Field<ListActivitiesParamsActivityType> activity_type;
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

struct CreateNoteParams {
  // Id of the lead.
  String lead_id;
  // Id of the contact.
  Field<String> contact_id;
  // Text of the note.
  String note_text;
  // Pins the note to the top of the lead.
  Field<bool> pinned;
  CreateNoteParams() = default;
};

struct ListLeadStatusesParams {
  ListLeadStatusesParams() = default;
};

struct ListOpportunityStatusesParams {
  ListOpportunityStatusesParams() = default;
};

struct ListUsersParams {
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

enum class CreateWebhookParamsEventsItemAction_ : int {
  kCreated,
  kUpdated,
  kDeleted,
  kMerged,
  kCompleted,
  kSent,
  kAnswered,
  kFinished,
};

struct CreateWebhookParamsEventsItem {
  // lead, contact, opportunity, task.lead, activity.note, activity.call, activity.email,
  // activity.sms ...
  String object_type;
  // What happened.
  CreateWebhookParamsEventsItemAction_ action = {};
  CreateWebhookParamsEventsItem() = default;
};

struct CreateWebhookParams {
  // Address to send to, as pie webhooks create close-crm shows it.
  String target;
  // Events to send, for example {object_type: lead, action: created}.
  List<CreateWebhookParamsEventsItem> events;
  CreateWebhookParams() = default;
};

struct ListWebhooksParams {
  ListWebhooksParams() = default;
};

struct DeleteWebhookParams {
  // Id of the webhook; list_webhooks has it.
  String webhook_id;
  DeleteWebhookParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A lead was created, changed, merged or deleted; event/action says which.
  kLead,
  // A contact was created, changed or deleted.
  kContact,
  // An opportunity was created, changed or deleted.
  kOpportunity,
  // A task was created, changed, completed or deleted.
  kTaskLead,
  // A note was written, changed or deleted.
  kActivityNote,
  // A call was made, answered or finished.
  kActivityCall,
  // A mail was written, sent or received.
  kActivityEmail,
  // An SMS was sent or received.
  kActivitySms,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Lead Created
  kLeadCreated,
  // Lead Updated
  kLeadUpdated,
  // Lead Deleted
  kLeadDeleted,
  // Contact Created
  kContactCreated,
  // Contact Updated
  kContactUpdated,
  // Opportunity Created
  kDealCreated,
  // Opportunity Changed
  kDealStageChanged,
  // Task Created
  kTaskCreated,
  // Task Completed
  kTaskCompleted,
  // Note Added
  kNoteAdded,
  // Webhook Created
  kWebhookCreated,
  // Webhook Deleted
  kWebhookDeleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your OAuth app (Settings, Developer, OAuth Apps).
  String close_client_id;
  // Client secret of the same app.
  String close_client_secret;
  Secrets() = default;
};

// Leads, last changed first; search_leads finds some. Only reads.
Task<ListLeadsResult> ListLeads(Context& context, ListLeadsParams params);

// Leads in which words occur: in names, contacts, notes, mails. Only reads.
Task<SearchLeadsResult> SearchLeads(Context& context, SearchLeadsParams params);

// One lead with contacts and opportunities. Only reads.
Task<Lead> GetLead(Context& context, GetLeadParams params);

// Creates a lead, with contacts if wanted.
Task<Lead> CreateLead(Context& context, CreateLeadParams params);

// Changes what is given and leaves the rest, for example its status.
Task<Lead> UpdateLead(Context& context, UpdateLeadParams params);

// Deletes a lead with contacts, opportunities and activities, for good. Destructive: may delete or
// overwrite.
Task<List<Entry<Json>>> DeleteLead(Context& context, DeleteLeadParams params);

// Adds a contact to a lead.
Task<Contact> CreateContact(Context& context, CreateContactParams params);

// Changes what is given and leaves the rest; lists replace the old ones.
Task<Contact> UpdateContact(Context& context, UpdateContactParams params);

// Opportunities, by lead, user, status and time of change. Only reads.
Task<ListOpportunitiesResult> ListOpportunities(Context& context, ListOpportunitiesParams params);

// Adds an opportunity to a lead.
Task<Opportunity> CreateOpportunity(Context& context, CreateOpportunityParams params);

// Changes what is given; a status of type won or lost closes it.
Task<Opportunity> UpdateOpportunity(Context& context, UpdateOpportunityParams params);

// Tasks, by lead, user and whether they are done. Only reads.
Task<ListTasksResult> ListTasks(Context& context, ListTasksParams params);

// Creates a task for a lead, assigned to a user.
Task<Task_> CreateTask(Context& context, CreateTaskParams params);

// Marks a task as done.
Task<Task_> CompleteTask(Context& context, CompleteTaskParams params);

// Calls, mails, notes and other activities of a lead, newest first. Only reads.
Task<ListActivitiesResult> ListActivities(Context& context, ListActivitiesParams params);

// Adds a note to a lead.
Task<Activity> CreateNote(Context& context, CreateNoteParams params);

// Statuses that leads can have. Only reads.
Task<List<Status>> ListLeadStatuses(Context& context, ListLeadStatusesParams params);

// Statuses that opportunities can have, of type active, won or lost. Only reads.
Task<List<Status>> ListOpportunityStatuses(Context& context, ListOpportunityStatusesParams params);

// Users of the organisation. Only reads.
Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params);

// Makes Close send events to an address; the reply has the key that they are signed with.
Task<Webhook> CreateWebhook(Context& context, CreateWebhookParams params);

// Webhooks of the organisation. Only reads.
Task<List<Webhook>> ListWebhooks(Context& context, ListWebhooksParams params);

// Removes a webhook from Close. Destructive: may delete or overwrite.
Task<List<Entry<Json>>> DeleteWebhook(Context& context, DeleteWebhookParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kCloseCrm;

}  // namespace pie::close_crm
