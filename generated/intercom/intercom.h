// Generated from plugins/intercom/intercom.pie. Do not edit.
// Find and change contacts, read, answer, assign and close conversations, and tag people in
// Intercom.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::intercom {

struct Contact {
  Field<String> id;
  Field<String> external_id;
  Field<String> role;
  Field<String> email;
  Field<String> name;
  Field<String> phone;
  Field<String> owner_id;
  Field<long long> created_at;
  Field<long long> updated_at;
  Field<long long> last_seen_at;
  Field<bool> unsubscribed_from_emails;
  Field<List<Entry<Json>>> custom_attributes;
  Contact() = default;
};

struct Author {
  Field<String> id;
  Field<String> type;
  Field<String> name;
  Field<String> email;
  Author() = default;
};

struct Source {
  Field<String> type;
  Field<String> subject;
  Field<String> body;
  Field<Author> author;
  Source() = default;
};

struct ContactReference {
  Field<String> id;
  Field<String> external_id;
  ContactReference() = default;
};

struct ConversationContacts {
  Field<List<ContactReference>> contacts;
  ConversationContacts() = default;
};

struct Conversation {
  Field<String> id;
  Field<String> title;
  Field<String> state;
  Field<bool> open;
  Field<bool> read;
  Field<String> priority;
  Field<long long> created_at;
  Field<long long> updated_at;
  Field<long long> waiting_since;
  Field<long long> snoozed_until;
  Field<long long> admin_assignee_id;
  Field<Source> source;
  Field<ConversationContacts> contacts;
  Conversation() = default;
};

struct Part {
  Field<String> id;
  Field<String> part_type;
  Field<String> body;
  Field<Author> author;
  Field<long long> created_at;
  Part() = default;
};

struct Parts {
  Field<long long> total_count;
  Field<List<Part>> conversation_parts;
  Parts() = default;
};

struct FullConversation {
  Field<String> id;
  Field<String> title;
  Field<String> state;
  Field<bool> open;
  Field<String> priority;
  Field<long long> created_at;
  Field<long long> updated_at;
  Field<long long> admin_assignee_id;
  Field<Source> source;
  Field<ConversationContacts> contacts;
  Field<Parts> conversation_parts;
  FullConversation() = default;
};

struct Admin {
  Field<String> id;
  Field<String> name;
  Field<String> email;
  Field<bool> away_mode_enabled;
  Field<List<long long>> team_ids;
  Admin() = default;
};

struct Tag {
  Field<String> id;
  Field<String> name;
  Tag() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListContacts,
  kSearchContacts,
  kGetContact,
  kCreateContact,
  kUpdateContact,
  kDeleteContact,
  kListConversations,
  kSearchConversations,
  kGetConversation,
  kReplyConversation,
  kAssignConversation,
  kCloseConversation,
  kReopenConversation,
  kListAdmins,
  kListTags,
  kTagContact,
  kAddNote,
};

struct ListContactsParams {
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

enum class SearchContactsParamsOperator : int {
  kEqual,
  kNotEqual,
  kGreater,
  kLess,
  kTilde,
  kNotTilde,
  kCaret,
  kDollar,
};

struct SearchContactsParams {
  // Field to search in, as email, name, created_at, state or custom_attributes.plan.
  String field;
  // = and != compare, ~ holds, ^ begins, $ ends, > and < order.
  SearchContactsParamsOperator operator_ = {};
  // What to look for; times as seconds since 1970.
  String value;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchContactsParams() = default;
};

struct SearchContactsResult {
  List<Contact> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchContactsResult() = default;
};

struct GetContactParams {
  // Intercom's id of the contact.
  String contact_id;
  GetContactParams() = default;
};

enum class CreateContactParamsRole : int {
  kUser,
  kLead,
};

struct CreateContactParams {
  // user is known, lead is not yet.
  Field<CreateContactParamsRole> role;
  // E-mail address.
  Field<String> email;
  // Id of the person in your own system.
  Field<String> external_id;
  // Full name.
  Field<String> name;
  // Telephone with country code, as +491701234567.
  Field<String> phone;
  // Id of the teammate who looks after the contact.
  Field<String> owner_id;
  // Whether the person gets no e-mails.
  Field<bool> unsubscribed_from_emails;
  // Values by name of the workspace's own attributes, which must exist.
  Field<List<Entry<Json>>> custom_attributes;
  CreateContactParams() = default;
};

enum class UpdateContactParamsRole : int {
  kUser,
  kLead,
};

struct UpdateContactParams {
  // Intercom's id of the contact.
  String contact_id;
  // user is known, lead is not yet.
  Field<UpdateContactParamsRole> role;
  // E-mail address.
  Field<String> email;
  // Id of the person in your own system.
  Field<String> external_id;
  // Full name.
  Field<String> name;
  // Telephone with country code, as +491701234567.
  Field<String> phone;
  // Id of the teammate who looks after the contact.
  Field<String> owner_id;
  // Whether the person gets no e-mails.
  Field<bool> unsubscribed_from_emails;
  // Values by name of the workspace's own attributes, which must exist.
  Field<List<Entry<Json>>> custom_attributes;
  UpdateContactParams() = default;
};

struct DeleteContactParams {
  // Intercom's id of the contact.
  String contact_id;
  DeleteContactParams() = default;
};

struct DeleteContactResult {
  Field<String> id;
  Field<bool> deleted;
  DeleteContactResult() = default;
};

struct ListConversationsParams {
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

enum class SearchConversationsParamsOperator : int {
  kEqual,
  kNotEqual,
  kGreater,
  kLess,
  kTilde,
  kNotTilde,
  kCaret,
  kDollar,
};

struct SearchConversationsParams {
  // Field to search in, as email, name, created_at, state or custom_attributes.plan.
  String field;
  // = and != compare, ~ holds, ^ begins, $ ends, > and < order.
  SearchConversationsParamsOperator operator_ = {};
  // What to look for; times as seconds since 1970.
  String value;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchConversationsParams() = default;
};

struct SearchConversationsResult {
  List<Conversation> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchConversationsResult() = default;
};

struct GetConversationParams {
  // Id of the conversation.
  String conversation_id;
  GetConversationParams() = default;
};

enum class ReplyConversationParamsMessageType : int {
  kComment,
  kNote,
};

struct ReplyConversationParams {
  // Id of the conversation.
  String conversation_id;
  // Id of the teammate in whose name it is done; list_admins has them.
  String admin_id;
  // comment goes to the customer, note only teammates see.
  Field<ReplyConversationParamsMessageType> message_type;
  // Text; simple HTML.
  String body;
  // Addresses of images to attach.
  Field<List<String>> attachment_urls;
  ReplyConversationParams() = default;
};

struct AssignConversationParams {
  // Id of the conversation.
  String conversation_id;
  // Id of the teammate in whose name it is done; list_admins has them.
  String admin_id;
  // Id of the teammate or team who takes over; 0 for nobody.
  String assignee_id;
  AssignConversationParams() = default;
};

struct CloseConversationParams {
  // Id of the conversation.
  String conversation_id;
  // Id of the teammate in whose name it is done; list_admins has them.
  String admin_id;
  CloseConversationParams() = default;
};

struct ReopenConversationParams {
  // Id of the conversation.
  String conversation_id;
  // Id of the teammate in whose name it is done; list_admins has them.
  String admin_id;
  ReopenConversationParams() = default;
};

struct ListAdminsParams {
  ListAdminsParams() = default;
};

struct ListTagsParams {
  ListTagsParams() = default;
};

struct TagContactParams {
  // Intercom's id of the contact.
  String contact_id;
  // Id of the tag; list_tags has it.
  String tag_id;
  TagContactParams() = default;
};

struct AddNoteParams {
  // Intercom's id of the contact.
  String contact_id;
  // Text; simple HTML.
  String body;
  // Id of the teammate in whose name it is done; list_admins has them.
  Field<String> admin_id;
  AddNoteParams() = default;
};

struct AddNoteResult {
  Field<String> id;
  Field<String> body;
  Field<long long> created_at;
  AddNoteResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A customer began a conversation.
  kConversationUserCreated,
  // A customer answered.
  kConversationUserReplied,
  // A teammate answered.
  kConversationAdminReplied,
  // A conversation was assigned.
  kConversationAdminAssigned,
  // A conversation was closed.
  kConversationAdminClosed,
  // A conversation was opened again.
  kConversationAdminOpened,
  // A customer rated a conversation.
  kConversationRatingAdded,
  // A user was added.
  kContactUserCreated,
  // A lead was added.
  kContactLeadCreated,
  // A contact was deleted.
  kContactDeleted,
  // A ticket was opened.
  kTicketCreated,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Contact Created
  kContactCreated,
  // Contact Changed
  kContactUpdated,
  // Contact Deleted
  kContactDeleted,
  // Conversation Answered
  kConversationReplied,
  // Conversation Assigned
  kConversationAssigned,
  // Conversation Closed
  kConversationClosed,
  // Conversation Opened
  kConversationReopened,
  // Contact Tagged
  kContactTagged,
  // Note Added
  kNoteAdded,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your app (Developer Hub, the app, Basic information).
  String intercom_client_id;
  // Client secret of the same app; it also signs webhooks.
  String intercom_client_secret;
  Secrets() = default;
};

// Contacts of the workspace. Only reads.
Task<ListContactsResult> ListContacts(Context& context, ListContactsParams params);

// Contacts where a field fits, as the e-mail address. Only reads.
Task<SearchContactsResult> SearchContacts(Context& context, SearchContactsParams params);

// One contact. Only reads.
Task<Contact> GetContact(Context& context, GetContactParams params);

// Adds a person: a user by e-mail or own id, or a lead.
Task<Contact> CreateContact(Context& context, CreateContactParams params);

// Changes the fields you give.
Task<Contact> UpdateContact(Context& context, UpdateContactParams params);

// Deletes a contact for good. Destructive: may delete or overwrite.
Task<DeleteContactResult> DeleteContact(Context& context, DeleteContactParams params);

// Conversations, those changed last first. Only reads.
Task<ListConversationsResult> ListConversations(Context& context, ListConversationsParams params);

// Conversations where a field fits, as state = open. Only reads.
Task<SearchConversationsResult> SearchConversations(Context& context,
    SearchConversationsParams params);

// One conversation with its parts, as plain text. Only reads.
Task<FullConversation> GetConversation(Context& context, GetConversationParams params);

// Answers the customer as a teammate, or leaves a note for teammates.
Task<FullConversation> ReplyConversation(Context& context, ReplyConversationParams params);

// Gives a conversation to a teammate or a team.
Task<FullConversation> AssignConversation(Context& context, AssignConversationParams params);

// Closes a conversation.
Task<FullConversation> CloseConversation(Context& context, CloseConversationParams params);

// Opens a conversation that was closed or snoozed.
Task<FullConversation> ReopenConversation(Context& context, ReopenConversationParams params);

// Teammates of the workspace. Only reads.
Task<List<Admin>> ListAdmins(Context& context, ListAdminsParams params);

// Tags of the workspace. Only reads.
Task<List<Tag>> ListTags(Context& context, ListTagsParams params);

// Puts a tag on a contact.
Task<Tag> TagContact(Context& context, TagContactParams params);

// Adds a note to a contact, for teammates.
Task<AddNoteResult> AddNote(Context& context, AddNoteParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kIntercom;

}  // namespace pie::intercom
