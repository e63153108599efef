// Generated from plugins/freshdesk/freshdesk.pie. Do not edit.
// Read, search, open, answer and change tickets, contacts, companies and agents of a Freshdesk
// account.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::freshdesk {

struct Ticket {
  Field<long long> id;
  Field<String> subject;
  Field<String> description_text;
  Field<long long> status;
  Field<long long> priority;
  Field<long long> source;
  Field<String> type;
  Field<List<String>> tags;
  Field<long long> requester_id;
  Field<long long> responder_id;
  Field<long long> group_id;
  Field<long long> company_id;
  Field<List<String>> cc_emails;
  Field<List<Entry<Json>>> custom_fields;
  Field<bool> is_escalated;
  Field<bool> spam;
  Field<String> due_by;
  Field<String> created_at;
  Field<String> updated_at;
  Ticket() = default;
};

struct Contact {
  Field<long long> id;
  Field<String> name;
  Field<String> email;
  Field<String> phone;
  Field<String> mobile;
  Field<String> job_title;
  Field<long long> company_id;
  Field<bool> active;
  Field<List<String>> tags;
  Field<List<Entry<Json>>> custom_fields;
  Field<String> created_at;
  Field<String> updated_at;
  Contact() = default;
};

struct Conversation {
  Field<long long> id;
  Field<long long> ticket_id;
  Field<String> body_text;
  Field<bool> incoming;
  Field<bool> private_;
  Field<long long> user_id;
  Field<String> from_email;
  Field<List<String>> to_emails;
  Field<String> created_at;
  Conversation() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListTickets,
  kSearchTickets,
  kGetTicket,
  kCreateTicket,
  kUpdateTicket,
  kDeleteTicket,
  kReplyToTicket,
  kAddNote,
  kListConversations,
  kListContacts,
  kGetContact,
  kCreateContact,
  kUpdateContact,
  kListCompanies,
  kListAgents,
  kListGroups,
};

enum class ListTicketsParamsFilter : int {
  kNewAndMyOpen,
  kWatching,
  kSpam,
  kDeleted,
};

enum class ListTicketsParamsOrderBy : int {
  kCreatedAt,
  kDueBy,
  kUpdatedAt,
  kStatus,
};

enum class ListTicketsParamsOrderType : int {
  kAsc,
  kDesc,
};

struct ListTicketsParams {
  // A ready-made selection; without it tickets of the last 30 days.
  Field<ListTicketsParamsFilter> filter;
  // Only tickets of this contact.
  Field<long long> requester;
  // Only tickets of this address.
  Field<String> requester_email;
  // Only what changed since then; also older than 30 days.
  Field<String> updated_since;
  // By what tickets are sorted.
  Field<ListTicketsParamsOrderBy> order_by;
  // Order; desc when left out.
  Field<ListTicketsParamsOrderType> order_type;
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

struct SearchTicketsParams {
  // Condition, as status:2 AND priority:4, or tag:'billing'; without outer quotes.
  String query;
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

struct CreateTicketParams {
  // Subject of the ticket.
  String subject;
  // Text of the ticket, in HTML.
  String description;
  // Address of the contact; a new contact is made for an unknown one.
  Field<String> email;
  // Id of the contact who asks, instead of email.
  Field<long long> requester_id;
  // 2 open, 3 pending, 4 resolved, 5 closed.
  long long status = {};
  // 1 low, 2 medium, 3 high, 4 urgent.
  long long priority = {};
  // 1 e-mail, 2 portal, 3 phone, 7 chat, 9 feedback form, 10 outgoing e-mail.
  Field<long long> source;
  // Kind of the ticket, as Question; Admin, Ticket fields has the choices.
  Field<String> type;
  // Tags; a change replaces all of them.
  Field<List<String>> tags;
  // Who gets a copy.
  Field<List<String>> cc_emails;
  // Id of the group; list_groups has it.
  Field<long long> group_id;
  // Id of the agent; list_agents has it.
  Field<long long> responder_id;
  // Own fields by name, as cf_order.
  Field<List<Entry<Json>>> custom_fields;
  CreateTicketParams() = default;
};

struct UpdateTicketParams {
  // Number of the ticket.
  long long ticket_id = {};
  // Subject of the ticket.
  Field<String> subject;
  // 2 open, 3 pending, 4 resolved, 5 closed.
  Field<long long> status;
  // 1 low, 2 medium, 3 high, 4 urgent.
  Field<long long> priority;
  // Kind of the ticket, as Question; Admin, Ticket fields has the choices.
  Field<String> type;
  // Tags; a change replaces all of them.
  Field<List<String>> tags;
  // Id of the group; list_groups has it.
  Field<long long> group_id;
  // Id of the agent; list_agents has it.
  Field<long long> responder_id;
  // Own fields by name, as cf_order.
  Field<List<Entry<Json>>> custom_fields;
  UpdateTicketParams() = default;
};

struct DeleteTicketParams {
  // Number of the ticket.
  long long ticket_id = {};
  DeleteTicketParams() = default;
};

struct DeleteTicketResult {
  DeleteTicketResult() = default;
};

struct ReplyToTicketParams {
  // Number of the ticket.
  long long ticket_id = {};
  // Text in HTML.
  String body;
  // Who gets a copy.
  Field<List<String>> cc_emails;
  ReplyToTicketParams() = default;
};

struct AddNoteParams {
  // Number of the ticket.
  long long ticket_id = {};
  // Text in HTML.
  String body;
  // false shows the note to the requester.
  Field<bool> private_;
  // Agents who are told of the note.
  Field<List<String>> notify_emails;
  AddNoteParams() = default;
};

struct ListConversationsParams {
  // Number of the ticket.
  long long ticket_id = {};
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListConversationsParams() = default;
};

struct ListConversationsResult {
  List<Conversation> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListConversationsResult() = default;
};

enum class ListContactsParamsState : int {
  kBlocked,
  kDeleted,
  kUnverified,
  kVerified,
};

struct ListContactsParams {
  // Address of the contact.
  Field<String> contact_email;
  // Telephone number.
  Field<String> phone;
  // Mobile number.
  Field<String> mobile;
  // Id of the company; list_companies has it.
  Field<long long> company_id;
  // Only contacts in this state.
  Field<ListContactsParamsState> state;
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
  long long contact_id = {};
  GetContactParams() = default;
};

struct CreateContactParams {
  // Name of the contact.
  String name;
  // Address of the contact.
  Field<String> contact_email;
  // Telephone number.
  Field<String> phone;
  // Mobile number.
  Field<String> mobile;
  // What the contact does.
  Field<String> job_title;
  // Id of the company; list_companies has it.
  Field<long long> company_id;
  // Tags; a change replaces all of them.
  Field<List<String>> tags;
  // Own fields by name, as cf_order.
  Field<List<Entry<Json>>> custom_fields;
  CreateContactParams() = default;
};

struct UpdateContactParams {
  // Id of the contact.
  long long contact_id = {};
  // Name of the contact.
  Field<String> name;
  // Address of the contact.
  Field<String> contact_email;
  // Telephone number.
  Field<String> phone;
  // Mobile number.
  Field<String> mobile;
  // What the contact does.
  Field<String> job_title;
  // Id of the company; list_companies has it.
  Field<long long> company_id;
  // Tags; a change replaces all of them.
  Field<List<String>> tags;
  // Own fields by name, as cf_order.
  Field<List<Entry<Json>>> custom_fields;
  UpdateContactParams() = default;
};

struct ListCompaniesParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCompaniesParams() = default;
};

struct ListCompaniesResultItem {
  Field<long long> id;
  Field<String> name;
  Field<List<String>> domains;
  Field<String> description;
  Field<String> created_at;
  ListCompaniesResultItem() = default;
};

struct ListCompaniesResult {
  List<ListCompaniesResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCompaniesResult() = default;
};

struct ListAgentsParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListAgentsParams() = default;
};

struct ListAgentsResultItemContact {
  Field<String> name;
  Field<String> email;
  ListAgentsResultItemContact() = default;
};

struct ListAgentsResultItem {
  Field<long long> id;
  Field<String> type;
  Field<bool> occasional;
  Field<bool> available;
  Field<ListAgentsResultItemContact> contact;
  ListAgentsResultItem() = default;
};

struct ListAgentsResult {
  List<ListAgentsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListAgentsResult() = default;
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
  Field<String> description;
  Field<List<long long>> agent_ids;
  ListGroupsResultItem() = default;
};

struct ListGroupsResult {
  List<ListGroupsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListGroupsResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // An automation rule has fired; Freshdesk sends what the rule says, and no names of events.
  kAutomationFired,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Ticket Created
  kTicketCreated,
  // Ticket Updated
  kTicketUpdated,
  // Ticket Deleted
  kTicketDeleted,
  // Ticket Answered
  kTicketReplied,
  // Note Added
  kNoteAdded,
  // Contact Created
  kContactCreated,
  // Contact Updated
  kContactUpdated,
  // Automation Rule Fired
  kAutomationFired,
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // API key of the agent: profile picture, Profile settings, View API key.
  String freshdesk_api_key;
  UserSecrets() = default;
};

// Tickets of the last 30 days, or a selection. Only reads.
Task<ListTicketsResult> ListTickets(Context& context, ListTicketsParams params);

// Tickets that fit a condition; the first 300. Only reads.
Task<SearchTicketsResult> SearchTickets(Context& context, SearchTicketsParams params);

// One ticket with its text. Only reads.
Task<Ticket> GetTicket(Context& context, GetTicketParams params);

// Opens a ticket for a contact. Give email or requester_id.
Task<Ticket> CreateTicket(Context& context, CreateTicketParams params);

// Changes the given fields of a ticket.
Task<Ticket> UpdateTicket(Context& context, UpdateTicketParams params);

// Moves a ticket to the trash, where it stays for 30 days. Destructive: may delete or overwrite.
Task<DeleteTicketResult> DeleteTicket(Context& context, DeleteTicketParams params);

// Sends an answer to the requester by e-mail.
Task<Conversation> ReplyToTicket(Context& context, ReplyToTicketParams params);

// Notes something at a ticket, for agents only unless private is false.
Task<Conversation> AddNote(Context& context, AddNoteParams params);

// The conversation of a ticket, oldest first. Only reads.
Task<ListConversationsResult> ListConversations(Context& context, ListConversationsParams params);

// Customers, by address, number, company or state. Only reads.
Task<ListContactsResult> ListContacts(Context& context, ListContactsParams params);

// One customer. Only reads.
Task<Contact> GetContact(Context& context, GetContactParams params);

// Adds a customer with an address or a number.
Task<Contact> CreateContact(Context& context, CreateContactParams params);

// Changes the given fields of a customer.
Task<Contact> UpdateContact(Context& context, UpdateContactParams params);

// Companies of customers. Only reads.
Task<ListCompaniesResult> ListCompanies(Context& context, ListCompaniesParams params);

// Agents with their ids; needs a role that may see them. Only reads.
Task<ListAgentsResult> ListAgents(Context& context, ListAgentsParams params);

// Groups of agents. Only reads.
Task<ListGroupsResult> ListGroups(Context& context, ListGroupsParams params);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kFreshdesk;

}  // namespace pie::freshdesk
