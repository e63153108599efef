// Generated from plugins/gorgias/gorgias.pie. Do not edit.
// Read, open, answer and change tickets and customers of a Gorgias helpdesk.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::gorgias {

struct Person {
  Field<long long> id;
  Field<String> email;
  Field<String> name;
  Person() = default;
};

struct Tag {
  Field<long long> id;
  Field<String> name;
  Tag() = default;
};

struct TicketAssigneeTeam {
  Field<long long> id;
  Field<String> name;
  TicketAssigneeTeam() = default;
};

struct Ticket {
  Field<long long> id;
  Field<String> subject;
  Field<String> status;
  Field<String> priority;
  Field<String> channel;
  Field<String> via;
  Field<Person> customer;
  Field<Person> assignee_user;
  Field<TicketAssigneeTeam> assignee_team;
  Field<List<Tag>> tags;
  Field<long long> messages_count;
  Field<String> external_id;
  Field<String> uri;
  Field<String> created_datetime;
  Field<String> updated_datetime;
  Ticket() = default;
};

struct Message {
  Field<long long> id;
  Field<long long> ticket_id;
  Field<String> channel;
  Field<String> via;
  Field<bool> public_;
  Field<bool> from_agent;
  Field<Person> sender;
  Field<Person> receiver;
  Field<String> body_text;
  Field<String> stripped_text;
  Field<String> uri;
  Field<String> created_datetime;
  Field<String> sent_datetime;
  Message() = default;
};

struct Customer {
  Field<long long> id;
  Field<String> name;
  Field<String> email;
  Field<String> firstname;
  Field<String> lastname;
  Field<String> language;
  Field<String> timezone;
  Field<String> external_id;
  Field<String> created_datetime;
  Field<String> updated_datetime;
  Customer() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListTickets,
  kGetTicket,
  kCreateTicket,
  kUpdateTicket,
  kAddTags,
  kSendMessage,
  kAddNote,
  kListMessages,
  kListCustomers,
  kGetCustomer,
  kCreateCustomer,
  kUpdateCustomer,
  kListTags,
  kListUsers,
};

enum class ListTicketsParamsStatus : int {
  kOpen,
  kClosed,
};

struct ListTicketsParams {
  // Id of the customer.
  Field<long long> customer_id;
  // Only tickets of this agent.
  Field<long long> assignee_user_id;
  // State of the ticket; with list_tickets, only those.
  Field<ListTicketsParamsStatus> status;
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

struct GetTicketParams {
  // Id of the ticket.
  long long ticket_id = {};
  GetTicketParams() = default;
};

enum class CreateTicketParamsStatus : int {
  kOpen,
  kClosed,
};

enum class CreateTicketParamsPriority : int {
  kLow,
  kNormal,
  kHigh,
  kUrgent,
};

enum class CreateTicketParamsChannel : int {
  kEmail,
  kChat,
  kApi,
  kPhone,
  kSms,
  kContactForm,
  kHelpCenter,
  kInternalNote,
};

enum class CreateTicketParamsVia : int {
  kApi,
  kEmail,
  kHelpdesk,
  kChat,
  kPhone,
  kSms,
};

struct CreateTicketParamsTagsItem {
  String name;
  CreateTicketParamsTagsItem() = default;
};

struct CreateTicketParams {
  // Subject of the ticket.
  Field<String> subject;
  // State of the ticket; with list_tickets, only those.
  Field<CreateTicketParamsStatus> status;
  // Priority of the ticket.
  Field<CreateTicketParamsPriority> priority;
  // How the message goes; email as a rule.
  CreateTicketParamsChannel channel = {};
  // Where the message comes from: api for what this connector writes.
  CreateTicketParamsVia via = {};
  // Address of the customer.
  String customer_email;
  // true: an agent wrote it; false: the customer did.
  bool from_agent = {};
  // Address of the agent or customer who wrote it.
  Field<String> sender_email;
  // Address of the helpdesk that writes, an integration of Gorgias.
  Field<String> from_address;
  // Address of the customer that gets the message.
  Field<String> to_address;
  // Text of the message.
  String body_text;
  // The same in HTML.
  Field<String> body_html;
  // Tags, each with its name.
  Field<List<CreateTicketParamsTagsItem>> tags;
  // An id of your own; lists return only those with it.
  Field<String> external_id;
  CreateTicketParams() = default;
};

enum class UpdateTicketParamsStatus : int {
  kOpen,
  kClosed,
};

enum class UpdateTicketParamsPriority : int {
  kLow,
  kNormal,
  kHigh,
  kUrgent,
};

struct UpdateTicketParams {
  // Id of the ticket.
  long long ticket_id = {};
  // State of the ticket; with list_tickets, only those.
  Field<UpdateTicketParamsStatus> status;
  // Subject of the ticket.
  Field<String> subject;
  // Priority of the ticket.
  Field<UpdateTicketParamsPriority> priority;
  // Id of the agent to assign; list_users has it.
  Field<long long> assignee;
  // Id of the team to assign.
  Field<long long> team;
  // An id of your own; lists return only those with it.
  Field<String> external_id;
  UpdateTicketParams() = default;
};

struct AddTagsParams {
  // Id of the ticket.
  long long ticket_id = {};
  // Names of tags to put on.
  List<String> names;
  AddTagsParams() = default;
};

struct AddTagsResult {
  AddTagsResult() = default;
};

enum class SendMessageParamsChannel : int {
  kEmail,
  kChat,
  kApi,
  kPhone,
  kSms,
  kContactForm,
  kHelpCenter,
  kInternalNote,
};

enum class SendMessageParamsVia : int {
  kApi,
  kEmail,
  kHelpdesk,
  kChat,
  kPhone,
  kSms,
};

struct SendMessageParams {
  // Id of the ticket.
  long long ticket_id = {};
  // How the message goes; email as a rule.
  SendMessageParamsChannel channel = {};
  // Where the message comes from: api for what this connector writes.
  SendMessageParamsVia via = {};
  // Address of the agent or customer who wrote it.
  Field<String> sender_email;
  // Address of the helpdesk that writes, an integration of Gorgias.
  String from_address;
  // Address of the customer that gets the message.
  String to_address;
  // Text of the message.
  String body_text;
  // The same in HTML.
  Field<String> body_html;
  // An id of your own; lists return only those with it.
  Field<String> external_id;
  SendMessageParams() = default;
};

struct AddNoteParams {
  // Id of the ticket.
  long long ticket_id = {};
  // Address of the agent or customer who wrote it.
  String sender_email;
  // Text of the message.
  String body_text;
  // The same in HTML.
  Field<String> body_html;
  AddNoteParams() = default;
};

struct ListMessagesParams {
  // Id of the ticket.
  long long ticket_id = {};
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListMessagesParams() = default;
};

struct ListMessagesResult {
  List<Message> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListMessagesResult() = default;
};

struct ListCustomersParams {
  // Address of the customer; lists return only those with it.
  Field<String> email;
  // An id of your own; lists return only those with it.
  Field<String> external_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCustomersParams() = default;
};

struct ListCustomersResult {
  List<Customer> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCustomersResult() = default;
};

struct GetCustomerParams {
  // Id of the customer.
  long long customer_id = {};
  GetCustomerParams() = default;
};

struct CreateCustomerParams {
  // Address of the customer; lists return only those with it.
  String email;
  // Name of the customer.
  Field<String> name;
  // Language, as en.
  Field<String> language;
  // An id of your own; lists return only those with it.
  Field<String> external_id;
  CreateCustomerParams() = default;
};

struct UpdateCustomerParams {
  // Id of the customer.
  long long customer_id = {};
  // Address of the customer; lists return only those with it.
  Field<String> email;
  // Name of the customer.
  Field<String> name;
  // Language, as en.
  Field<String> language;
  // An id of your own; lists return only those with it.
  Field<String> external_id;
  UpdateCustomerParams() = default;
};

struct ListTagsParams {
  // Part of a tag's name.
  Field<String> search;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTagsParams() = default;
};

struct ListTagsResult {
  List<Tag> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTagsResult() = default;
};

struct ListUsersParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListUsersParams() = default;
};

struct ListUsersResultItem {
  Field<long long> id;
  Field<String> name;
  Field<String> email;
  Field<bool> active;
  ListUsersResultItem() = default;
};

struct ListUsersResult {
  List<ListUsersResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListUsersResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // An HTTP integration has fired; Gorgias sends what the integration says, and no names of events.
  kIntegrationFired,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Ticket Created
  kTicketCreated,
  // Ticket Updated
  kTicketUpdated,
  // Ticket Tagged
  kTicketTagged,
  // Message Sent
  kMessageSent,
  // Note Added
  kNoteAdded,
  // Customer Created
  kCustomerCreated,
  // Customer Changed
  kCustomerUpdated,
  // HTTP Integration Fired
  kIntegrationFired,
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // API key, from Settings, REST API.
  String gorgias_api_key;
  UserSecrets() = default;
};

// Tickets of a customer, an agent or a state. Only reads.
Task<ListTicketsResult> ListTickets(Context& context, ListTicketsParams params);

// One ticket; list_messages has the conversation. Only reads.
Task<Ticket> GetTicket(Context& context, GetTicketParams params);

// Opens a ticket with a first message. With from_agent true the message goes to the customer, from
// from_address to to_address.
Task<Ticket> CreateTicket(Context& context, CreateTicketParams params);

// Changes state, subject, priority or assignment of a ticket.
Task<Ticket> UpdateTicket(Context& context, UpdateTicketParams params);

// Puts tags on a ticket.
Task<AddTagsResult> AddTags(Context& context, AddTagsParams params);

// Sends a message to the customer.
Task<Message> SendMessage(Context& context, SendMessageParams params);

// Notes something at a ticket for the agents.
Task<Message> AddNote(Context& context, AddNoteParams params);

// Messages and notes of a ticket. Only reads.
Task<ListMessagesResult> ListMessages(Context& context, ListMessagesParams params);

// Customers, by address or id of your own. Only reads.
Task<ListCustomersResult> ListCustomers(Context& context, ListCustomersParams params);

// One customer. Only reads.
Task<Customer> GetCustomer(Context& context, GetCustomerParams params);

// Adds a customer.
Task<Customer> CreateCustomer(Context& context, CreateCustomerParams params);

// Changes the given fields of a customer.
Task<Customer> UpdateCustomer(Context& context, UpdateCustomerParams params);

// Tags of the helpdesk. Only reads.
Task<ListTagsResult> ListTags(Context& context, ListTagsParams params);

// Agents with their ids. Only reads.
Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kGorgias;

}  // namespace pie::gorgias
