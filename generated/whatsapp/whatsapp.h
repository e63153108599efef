// Generated from plugins/whatsapp/whatsapp.pie. Do not edit.
// Send WhatsApp texts, media and approved templates through a Twilio sender, and read what came in
// and went out.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::whatsapp {

struct Message {
  Field<String> sid;
  // queued, sent, delivered, read, undelivered, failed, received ...
  Field<String> status;
  Field<String> direction;
  // With whatsapp: before the number.
  Field<String> from;
  Field<String> to;
  Field<String> body;
  Field<String> num_media;
  Field<String> price;
  Field<String> price_unit;
  Field<long long> error_code;
  Field<String> error_message;
  Field<String> date_created;
  Field<String> date_sent;
  Message() = default;
};

struct Template {
  Field<String> sid;
  Field<String> friendly_name;
  Field<String> language;
  Field<List<Entry<Json>>> variables;
  // Text and buttons, by kind of template.
  Field<List<Entry<Json>>> types;
  Field<String> date_updated;
  Template() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kSendMessage,
  kSendMedia,
  kSendTemplate,
  kListMessages,
  kGetMessage,
  kDeleteMessage,
  kListMedia,
  kListTemplates,
  kGetTemplate,
};

struct SendMessageParams {
  // Number of the recipient, as +14155550100.
  String to;
  // Text; *bold*, _italic_ and ~struck~ are shown as such.
  String body;
  // Address that is told of each change of state; the webhook's address, for example.
  Field<String> status_callback;
  SendMessageParams() = default;
};

struct SendMediaParams {
  // Number of the recipient, as +14155550100.
  String to;
  // Public address of a picture, PDF, sound or video, 16 MB at most.
  Field<String> media_url;
  // Text below the picture or file.
  Field<String> caption;
  // A place to send, as geo:52.5,13.4|The shop.
  Field<String> location;
  // Address that is told of each change of state; the webhook's address, for example.
  Field<String> status_callback;
  SendMediaParams() = default;
};

struct SendTemplateParams {
  // Number of the recipient, as +14155550100.
  String to;
  // Id of the template; list_templates has it.
  String content_sid;
  // Values of the template's variables, by their number, as 1: Ada.
  Field<List<Entry<String>>> content_variables;
  // Address that is told of each change of state; the webhook's address, for example.
  Field<String> status_callback;
  SendTemplateParams() = default;
};

struct ListMessagesParams {
  // Only messages to this number.
  Field<String> recipient;
  // Only messages from this number.
  Field<String> author;
  // Only what was sent on this day or later, as 2026-01-31.
  Field<String> sent_after;
  // Only what was sent on this day or earlier.
  Field<String> sent_before;
  // Entries per page.
  Field<long long> page_size;
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

struct GetMessageParams {
  // Id of the message (SM... or MM...).
  String message_sid;
  GetMessageParams() = default;
};

struct DeleteMessageParams {
  // Id of the message (SM... or MM...).
  String message_sid;
  DeleteMessageParams() = default;
};

struct DeleteMessageResult {
  DeleteMessageResult() = default;
};

struct ListMediaParams {
  // Id of the message (SM... or MM...).
  String message_sid;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListMediaParams() = default;
};

struct ListMediaResultItem {
  Field<String> sid;
  Field<String> content_type;
  // Below api.twilio.com; without .json it is the file.
  Field<String> uri;
  Field<String> date_created;
  ListMediaResultItem() = default;
};

struct ListMediaResult {
  List<ListMediaResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListMediaResult() = default;
};

struct ListTemplatesParams {
  // Entries per page.
  Field<long long> page_size;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTemplatesParams() = default;
};

struct ListTemplatesResult {
  List<Template> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTemplatesResult() = default;
};

struct GetTemplateParams {
  // Id of the template; list_templates has it.
  String content_sid;
  GetTemplateParams() = default;
};

struct GetTemplateResultWhatsapp {
  Field<String> name;
  Field<String> category;
  Field<String> status;
  Field<String> rejection_reason;
  GetTemplateResultWhatsapp() = default;
};

struct GetTemplateResult {
  Field<String> sid;
  Field<GetTemplateResultWhatsapp> whatsapp;
  GetTemplateResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Somebody wrote.
  kReceived,
  // WhatsApp took a message.
  kSent,
  // A message was delivered.
  kDelivered,
  // The recipient read a message.
  kRead,
  // A message could not be delivered.
  kUndelivered,
  // A message could not be sent.
  kFailed,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Message Sent
  kMessageSent,
  // Message Received
  kMessageReceived,
  // Message Read
  kMessageRead,
  // Message Failed
  kMessageFailed,
  // Message Deleted
  kMessageDeleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // The account's auth token again: Twilio signs events with it. Needed for events only. May be
  // empty.
  String whatsapp_webhook_token;
  Secrets() = default;
};

// Sends a text, within 24 hours after the person wrote.
Task<Message> SendMessage(Context& context, SendMessageParams params);

// Sends a file by its address, or a place; within 24 hours after the person wrote.
Task<Message> SendMedia(Context& context, SendMediaParams params);

// Sends an approved template; this may begin a conversation.
Task<Message> SendTemplate(Context& context, SendTemplateParams params);

// Messages that came in and went out, newest first. Give recipient or author; without them SMS of
// the account are among them. Only reads.
Task<ListMessagesResult> ListMessages(Context& context, ListMessagesParams params);

// One message with its state: delivered, read, or why not. Only reads.
Task<Message> GetMessage(Context& context, GetMessageParams params);

// Deletes a message from Twilio's log for good; it stays on the recipient's phone. Destructive: may
// delete or overwrite.
Task<DeleteMessageResult> DeleteMessage(Context& context, DeleteMessageParams params);

// Files of a message; each can be fetched with the account's credentials. Only reads.
Task<ListMediaResult> ListMedia(Context& context, ListMediaParams params);

// Templates with their texts and variables. Only reads.
Task<ListTemplatesResult> ListTemplates(Context& context, ListTemplatesParams params);

// Whether WhatsApp has approved a template, and why not. Only reads.
Task<GetTemplateResult> GetTemplate(Context& context, GetTemplateParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kWhatsapp;

}  // namespace pie::whatsapp
