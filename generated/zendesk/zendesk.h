// Generated from plugins/zendesk/zendesk.pie. Do not edit.
// Read, search, open, answer and close tickets of a Zendesk Support account, with its users and
// organizations.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::zendesk {

struct Ticket {
  Field<long long> id;
  Field<String> subject;
  Field<String> description;
  Field<String> status;
  Field<String> priority;
  Field<String> type;
  Field<long long> requester_id;
  Field<long long> submitter_id;
  Field<long long> assignee_id;
  Field<long long> group_id;
  Field<long long> organization_id;
  Field<List<String>> tags;
  Field<String> due_at;
  Field<String> external_id;
  Field<bool> is_public;
  Field<String> created_at;
  Field<String> updated_at;
  Ticket() = default;
};

struct CommentAttachmentsItem {
  Field<long long> id;
  Field<String> file_name;
  Field<String> content_url;
  Field<long long> size;
  CommentAttachmentsItem() = default;
};

struct Comment {
  Field<long long> id;
  Field<long long> author_id;
  Field<String> body;
  Field<String> plain_body;
  Field<bool> public_;
  Field<List<CommentAttachmentsItem>> attachments;
  Field<String> created_at;
  Comment() = default;
};

struct User {
  Field<long long> id;
  Field<String> name;
  Field<String> email;
  Field<String> role;
  Field<String> phone;
  Field<long long> organization_id;
  Field<bool> suspended;
  Field<String> time_zone;
  Field<List<String>> tags;
  Field<String> created_at;
  User() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListTickets,
  kSearchTickets,
  kGetTicket,
  kCreateTicket,
  kUpdateTicket,
  kAddComment,
  kListComments,
  kDeleteTicket,
  kCountTickets,
  kListViews,
  kListViewTickets,
  kSearchUsers,
  kGetUser,
  kListOrganizations,
  kListGroups,
  kListMacros,
};

struct ListTicketsParams {
  // Only tickets with this id of your own.
  Field<String> external_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTicketsParams() = default;
};

struct ListTicketsResult {
  List<Ticket> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTicketsResult() = default;
};

enum class SearchTicketsParamsSortBy : int {
  kUpdatedAt,
  kCreatedAt,
  kPriority,
  kStatus,
  kTicketType,
};

enum class SearchTicketsParamsSortOrder : int {
  kAsc,
  kDesc,
};

struct SearchTicketsParams {
  // Words and conditions, as status<solved priority:urgent requester:ada@example.com
  // created>2026-03-01.
  String search;
  // By what results are sorted; relevance when left out.
  Field<SearchTicketsParamsSortBy> sort_by;
  // Order of the results.
  Field<SearchTicketsParamsSortOrder> sort_order;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchTicketsParams() = default;
};

struct SearchTicketsResult {
  List<Ticket> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  // Why the list ends here although there may be more, and what to do.
  Field<String> incomplete;
  SearchTicketsResult() = default;
};

struct GetTicketParams {
  // Number of the ticket.
  long long ticket_id = {};
  GetTicketParams() = default;
};

enum class CreateTicketParamsPriority : int {
  kUrgent,
  kHigh,
  kNormal,
  kLow,
};

enum class CreateTicketParamsStatus : int {
  kNew,
  kOpen,
  kPending,
  kHold,
  kSolved,
  kClosed,
};

enum class CreateTicketParamsType : int {
  kProblem,
  kIncident,
  kQuestion,
  kTask,
};

struct CreateTicketParamsCollaboratorsItem {
  String email;
  Field<String> name;
  CreateTicketParamsCollaboratorsItem() = default;
};

struct CreateTicketParams {
  // Subject of the ticket.
  String subject;
  // Text of the comment.
  Field<String> body;
  // Text of the comment in HTML, instead of body.
  Field<String> html_body;
  // false is a note for agents only; true is e-mailed to the requester.
  Field<bool> public_;
  // Tokens of uploaded files.
  Field<List<String>> uploads;
  // Id of the user who asks; search_users finds it.
  Field<long long> requester_id;
  // Id of the agent.
  Field<long long> assignee_id;
  // Id of the group; list_groups has it.
  Field<long long> group_id;
  // Id of the organization.
  Field<long long> organization_id;
  // Priority of the ticket.
  Field<CreateTicketParamsPriority> priority;
  // State of the ticket; closed is for good.
  Field<CreateTicketParamsStatus> status;
  // Kind of the ticket.
  Field<CreateTicketParamsType> type;
  // When it is due; for tasks.
  Field<String> due_at;
  // Tags of the ticket; a change replaces all of them.
  Field<List<String>> tags;
  // People to put in copy.
  Field<List<CreateTicketParamsCollaboratorsItem>> collaborators;
  // An id of your own for the ticket.
  Field<String> own_id;
  // Form of the ticket.
  Field<long long> ticket_form_id;
  CreateTicketParams() = default;
};

enum class UpdateTicketParamsPriority : int {
  kUrgent,
  kHigh,
  kNormal,
  kLow,
};

enum class UpdateTicketParamsStatus : int {
  kNew,
  kOpen,
  kPending,
  kHold,
  kSolved,
  kClosed,
};

enum class UpdateTicketParamsType : int {
  kProblem,
  kIncident,
  kQuestion,
  kTask,
};

struct UpdateTicketParams {
  // Number of the ticket.
  long long ticket_id = {};
  // Subject of the ticket.
  Field<String> subject;
  // Id of the user who asks; search_users finds it.
  Field<long long> requester_id;
  // Id of the agent.
  Field<long long> assignee_id;
  // Address of the agent, instead of the id.
  Field<String> assignee_email;
  // Id of the group; list_groups has it.
  Field<long long> group_id;
  // Id of the organization.
  Field<long long> organization_id;
  // Priority of the ticket.
  Field<UpdateTicketParamsPriority> priority;
  // State of the ticket; closed is for good.
  Field<UpdateTicketParamsStatus> status;
  // Kind of the ticket.
  Field<UpdateTicketParamsType> type;
  // When it is due; for tasks.
  Field<String> due_at;
  // Tags of the ticket; a change replaces all of them.
  Field<List<String>> tags;
  // An id of your own for the ticket.
  Field<String> own_id;
  UpdateTicketParams() = default;
};

enum class AddCommentParamsStatus : int {
  kNew,
  kOpen,
  kPending,
  kHold,
  kSolved,
  kClosed,
};

struct AddCommentParams {
  // Number of the ticket.
  long long ticket_id = {};
  // Text of the comment.
  Field<String> body;
  // Text of the comment in HTML, instead of body.
  Field<String> html_body;
  // false is a note for agents only; true is e-mailed to the requester.
  bool public_ = {};
  // Tokens of uploaded files.
  Field<List<String>> uploads;
  // Id of the user who writes the comment; the connected one when left out.
  Field<long long> author_id;
  // State of the ticket; closed is for good.
  Field<AddCommentParamsStatus> status;
  AddCommentParams() = default;
};

struct ListCommentsParams {
  // Number of the ticket.
  long long ticket_id = {};
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

struct DeleteTicketParams {
  // Number of the ticket.
  long long ticket_id = {};
  DeleteTicketParams() = default;
};

struct DeleteTicketResult {
  DeleteTicketResult() = default;
};

struct CountTicketsParams {
  CountTicketsParams() = default;
};

struct CountTicketsResult {
  Field<long long> value;
  Field<String> refreshed_at;
  CountTicketsResult() = default;
};

struct ListViewsParams {
  // true: active ones only.
  Field<bool> active;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListViewsParams() = default;
};

struct ListViewsResultItem {
  Field<long long> id;
  Field<String> title;
  Field<bool> active;
  Field<String> description;
  ListViewsResultItem() = default;
};

struct ListViewsResult {
  List<ListViewsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListViewsResult() = default;
};

struct ListViewTicketsParams {
  // Id of the view; list_views has it.
  long long view_id = {};
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListViewTicketsParams() = default;
};

struct ListViewTicketsResult {
  List<Ticket> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListViewTicketsResult() = default;
};

struct SearchUsersParams {
  // Name or address of a user, or part of it.
  String query;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchUsersParams() = default;
};

struct SearchUsersResult {
  List<User> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  // Why the list ends here although there may be more, and what to do.
  Field<String> incomplete;
  SearchUsersResult() = default;
};

struct GetUserParams {
  // Id of the user.
  long long user_id = {};
  GetUserParams() = default;
};

struct ListOrganizationsParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListOrganizationsParams() = default;
};

struct ListOrganizationsResultItem {
  Field<long long> id;
  Field<String> name;
  Field<List<String>> domain_names;
  Field<List<String>> tags;
  Field<String> created_at;
  ListOrganizationsResultItem() = default;
};

struct ListOrganizationsResult {
  List<ListOrganizationsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListOrganizationsResult() = default;
};

struct ListGroupsParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListGroupsParams() = default;
};

struct ListGroupsResultItem {
  Field<long long> id;
  Field<String> name;
  Field<bool> default_;
  Field<bool> deleted;
  ListGroupsResultItem() = default;
};

struct ListGroupsResult {
  List<ListGroupsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListGroupsResult() = default;
};

struct ListMacrosParams {
  // true: active ones only.
  Field<bool> active;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListMacrosParams() = default;
};

struct ListMacrosResultItem {
  Field<long long> id;
  Field<String> title;
  Field<bool> active;
  Field<String> description;
  ListMacrosResultItem() = default;
};

struct ListMacrosResult {
  List<ListMacrosResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListMacrosResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A ticket was opened.
  kZenEventTypeTicketCreated,
  // Somebody answered or noted something.
  kZenEventTypeTicketCommentAdded,
  // A ticket changed its state.
  kZenEventTypeTicketStatusChanged,
  // A ticket changed its priority.
  kZenEventTypeTicketPriorityChanged,
  // A ticket has another agent.
  kZenEventTypeTicketAgentAssignmentChanged,
  // A user was created.
  kZenEventTypeUserCreated,
  // An organization was created.
  kZenEventTypeOrganizationCreated,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Ticket Created
  kTicketCreated,
  // Ticket Updated
  kTicketUpdated,
  // Comment Added
  kCommentAdded,
  // Ticket Deleted
  kTicketDeleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Identifier of the OAuth client, from Admin Center; for signing in. May be empty.
  String zendesk_client_id;
  // Secret of the same OAuth client. May be empty.
  String zendesk_client_secret;
  // Signing secret of the webhook, from its page in Admin Center; for events only. May be empty.
  String zendesk_webhook_secret;
  Secrets() = default;
};

// Tickets of the account, by number; solved for long ones are archived and only found by search.
// Only reads.
Task<ListTicketsResult> ListTickets(Context& context, ListTicketsParams params);

// Tickets that fit words and conditions; the first 1,000. Only reads.
Task<SearchTicketsResult> SearchTickets(Context& context, SearchTicketsParams params);

// One ticket; list_comments has the conversation. Only reads.
Task<Ticket> GetTicket(Context& context, GetTicketParams params);

// Opens a ticket with a first comment, in body or html_body.
Task<Ticket> CreateTicket(Context& context, CreateTicketParams params);

// Changes the given fields of a ticket.
Task<Ticket> UpdateTicket(Context& context, UpdateTicketParams params);

// Adds a comment, public or internal, and a new state when given.
Task<Ticket> AddComment(Context& context, AddCommentParams params);

// The conversation of a ticket, oldest first. Only reads.
Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params);

// Deletes a ticket; an administrator can bring it back for 30 days. Destructive: may delete or
// overwrite.
Task<DeleteTicketResult> DeleteTicket(Context& context, DeleteTicketParams params);

// About how many tickets there are. Only reads.
Task<CountTicketsResult> CountTickets(Context& context, CountTicketsParams params);

// Views of tickets that the user can see. Only reads.
Task<ListViewsResult> ListViews(Context& context, ListViewsParams params);

// Tickets that a view shows. Only reads.
Task<ListViewTicketsResult> ListViewTickets(Context& context, ListViewTicketsParams params);

// Agents and customers by name or address. Only reads.
Task<SearchUsersResult> SearchUsers(Context& context, SearchUsersParams params);

// One agent or customer. Only reads.
Task<User> GetUser(Context& context, GetUserParams params);

// Organizations of customers. Only reads.
Task<ListOrganizationsResult> ListOrganizations(Context& context, ListOrganizationsParams params);

// Groups of agents. Only reads.
Task<ListGroupsResult> ListGroups(Context& context, ListGroupsParams params);

// Prepared answers and changes. Only reads.
Task<ListMacrosResult> ListMacros(Context& context, ListMacrosParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kZendesk;

}  // namespace pie::zendesk
