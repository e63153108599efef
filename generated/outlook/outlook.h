// Generated from plugins/outlook/outlook.pie. Do not edit.
// Read, search, write, answer, sort and delete mail in Outlook and Microsoft 365, and react to new
// messages.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::outlook {

struct Address {
  String address;
  Field<String> name;
  Address() = default;
};

struct Recipient {
  Address email_address;
  Recipient() = default;
};

enum class BodyContentType : int {
  kText,
  kHtml,
};

struct Body {
  // Whether content is plain text or HTML.
  BodyContentType content_type = {};
  String content;
  Body() = default;
};

enum class AttachmentOdataType : int {
  kMicrosoftGraphFileAttachment,
};

struct Attachment {
  // Always this value.
  AttachmentOdataType odata_type = {};
  String name;
  Field<String> content_type;
  // Content in base64.
  String content_bytes;
  Attachment() = default;
};

struct WhoEmailAddress {
  Field<String> name;
  Field<String> address;
  WhoEmailAddress() = default;
};

struct Who {
  Field<WhoEmailAddress> email_address;
  Who() = default;
};

struct MessageFlag {
  Field<String> flag_status;
  MessageFlag() = default;
};

struct Message {
  Field<String> id;
  Field<String> conversation_id;
  Field<String> subject;
  Field<String> body_preview;
  Field<Who> from;
  Field<List<Who>> to_recipients;
  Field<List<Who>> cc_recipients;
  Field<String> received_date_time;
  Field<String> sent_date_time;
  Field<bool> is_read;
  Field<bool> is_draft;
  Field<bool> has_attachments;
  Field<String> importance;
  Field<List<String>> categories;
  Field<MessageFlag> flag;
  Field<String> parent_folder_id;
  // Address to open it.
  Field<String> web_link;
  Message() = default;
};

struct FullMessageBody {
  Field<String> content_type;
  Field<String> content;
  FullMessageBody() = default;
};

struct FullMessage {
  Field<String> id;
  Field<String> conversation_id;
  Field<String> subject;
  Field<FullMessageBody> body;
  Field<Who> from;
  Field<List<Who>> to_recipients;
  Field<List<Who>> cc_recipients;
  Field<List<Who>> reply_to;
  Field<String> received_date_time;
  Field<bool> is_read;
  Field<bool> is_draft;
  Field<bool> has_attachments;
  Field<String> importance;
  Field<List<String>> categories;
  Field<String> parent_folder_id;
  Field<String> internet_message_id;
  // Address to open it.
  Field<String> web_link;
  FullMessage() = default;
};

struct File {
  Field<String> id;
  Field<String> name;
  Field<String> content_type;
  // Bytes.
  Field<long long> size;
  Field<bool> is_inline;
  File() = default;
};

struct Folder {
  Field<String> id;
  Field<String> display_name;
  Field<String> parent_folder_id;
  Field<long long> child_folder_count;
  Field<long long> unread_item_count;
  Field<long long> total_item_count;
  Field<bool> is_hidden;
  Folder() = default;
};

struct Subscription {
  Field<String> id;
  Field<String> resource;
  Field<String> change_type;
  Field<String> notification_url;
  Field<String> expiration_date_time;
  Subscription() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListMessages,
  kListFolderMessages,
  kSearchMessages,
  kGetMessage,
  kListAttachments,
  kGetAttachment,
  kSendEmail,
  kCreateDraft,
  kSendDraft,
  kReplyToMessage,
  kReplyAllToMessage,
  kSendForward,
  kUpdateMessage,
  kMoveMessage,
  kDeleteMessage,
  kListFolders,
  kCreateFolder,
  kCreateSubscription,
  kUpdateSubscription,
  kListSubscriptions,
  kDeleteSubscription,
};

struct ListMessagesParams {
  // OData condition, for example isRead eq false and receivedDateTime ge 2026-05-01T00:00:00Z.
  Field<String> filter;
  // Order, for example receivedDateTime desc. Fields of a filter must come first here.
  Field<String> orderby;
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

struct ListFolderMessagesParams {
  // Id of the folder, or a name such as inbox.
  String folder_id;
  // OData condition, for example isRead eq false and receivedDateTime ge 2026-05-01T00:00:00Z.
  Field<String> filter;
  // Order, for example receivedDateTime desc. Fields of a filter must come first here.
  Field<String> orderby;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListFolderMessagesParams() = default;
};

struct ListFolderMessagesResult {
  List<Message> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListFolderMessagesResult() = default;
};

struct SearchMessagesParams {
  // Words to search for, or from:ben subject:offer hasAttachments:true.
  String q;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchMessagesParams() = default;
};

struct SearchMessagesResult {
  List<Message> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchMessagesResult() = default;
};

struct GetMessageParams {
  // Id of the message.
  String message_id;
  GetMessageParams() = default;
};

struct ListAttachmentsParams {
  // Id of the message.
  String message_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListAttachmentsParams() = default;
};

struct ListAttachmentsResult {
  List<File> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListAttachmentsResult() = default;
};

struct GetAttachmentParams {
  // Id of the message.
  String message_id;
  // Id of the attachment.
  String attachment_id;
  GetAttachmentParams() = default;
};

struct GetAttachmentResult {
  Field<String> id;
  Field<String> name;
  Field<String> content_type;
  Field<long long> size;
  // Content in base64.
  Field<String> content_bytes;
  GetAttachmentResult() = default;
};

enum class SendEmailParamsImportance : int {
  kLow,
  kNormal,
  kHigh,
};

struct SendEmailParams {
  // Recipients.
  List<Recipient> to_recipients;
  // Recipients of a copy.
  Field<List<Recipient>> cc_recipients;
  // Recipients of a copy that the others do not see.
  Field<List<Recipient>> bcc_recipients;
  // Where answers go, if not to the account itself.
  Field<List<Recipient>> reply_to;
  // Subject of the mail.
  String subject;
  // Text of the mail.
  Body body;
  // Files of together at most 3 MB.
  Field<List<Attachment>> attachments;
  // How important it is.
  Field<SendEmailParamsImportance> importance;
  // Whether it is kept among the sent mails; it is unless this is false.
  Field<bool> save_to_sent_items;
  SendEmailParams() = default;
};

struct SendEmailResult {
  SendEmailResult() = default;
};

enum class CreateDraftParamsImportance : int {
  kLow,
  kNormal,
  kHigh,
};

struct CreateDraftParams {
  // Recipients.
  Field<List<Recipient>> to_recipients;
  // Recipients of a copy.
  Field<List<Recipient>> cc_recipients;
  // Recipients of a copy that the others do not see.
  Field<List<Recipient>> bcc_recipients;
  // Where answers go, if not to the account itself.
  Field<List<Recipient>> reply_to;
  // Subject of the mail.
  String subject;
  // Text of the mail.
  Body body;
  // Files of together at most 3 MB.
  Field<List<Attachment>> attachments;
  // How important it is.
  Field<CreateDraftParamsImportance> importance;
  CreateDraftParams() = default;
};

struct SendDraftParams {
  // Id of the message.
  String message_id;
  SendDraftParams() = default;
};

struct SendDraftResult {
  SendDraftResult() = default;
};

struct ReplyToMessageParams {
  // Id of the message.
  String message_id;
  // Text above the old mail.
  String comment;
  ReplyToMessageParams() = default;
};

struct ReplyToMessageResult {
  ReplyToMessageResult() = default;
};

struct ReplyAllToMessageParams {
  // Id of the message.
  String message_id;
  // Text above the old mail.
  String comment;
  ReplyAllToMessageParams() = default;
};

struct ReplyAllToMessageResult {
  ReplyAllToMessageResult() = default;
};

struct SendForwardParams {
  // Id of the message.
  String message_id;
  // Recipients.
  List<Recipient> to_recipients;
  // Text above the old mail.
  Field<String> comment;
  SendForwardParams() = default;
};

struct SendForwardResult {
  SendForwardResult() = default;
};

enum class UpdateMessageParamsFlagStatus : int {
  kNotFlagged,
  kFlagged,
  kComplete,
};

enum class UpdateMessageParamsImportance : int {
  kLow,
  kNormal,
  kHigh,
};

struct UpdateMessageParams {
  // Id of the message.
  String message_id;
  // Whether it counts as read.
  Field<bool> is_read;
  // Names of categories; they replace the old ones.
  Field<List<String>> categories;
  // Flag for following up.
  Field<UpdateMessageParamsFlagStatus> flag_status;
  // How important it is.
  Field<UpdateMessageParamsImportance> importance;
  UpdateMessageParams() = default;
};

struct MoveMessageParams {
  // Id of the message.
  String message_id;
  // Id of the folder to move it to, or a name such as archive.
  String destination_id;
  MoveMessageParams() = default;
};

struct DeleteMessageParams {
  // Id of the message.
  String message_id;
  DeleteMessageParams() = default;
};

struct DeleteMessageResult {
  DeleteMessageResult() = default;
};

struct ListFoldersParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListFoldersParams() = default;
};

struct ListFoldersResult {
  List<Folder> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListFoldersResult() = default;
};

struct CreateFolderParams {
  // Name of the folder.
  String display_name;
  CreateFolderParams() = default;
};

enum class CreateSubscriptionParamsResource : int {
  kMeMessages,
  kMeMailFoldersInboxMessages,
};

struct CreateSubscriptionParams {
  // This connector's webhook address; pie webhooks create outlook prints it.
  String notification_url;
  // When the subscription ends, at most 7 days from now.
  String expiration_date_time;
  // Which messages are watched: those of the inbox or all.
  Field<CreateSubscriptionParamsResource> resource;
  // What is reported: created, updated, deleted, or several with commas.
  Field<String> change_type;
  CreateSubscriptionParams() = default;
};

struct UpdateSubscriptionParams {
  // Id of the subscription.
  String subscription_id;
  // When the subscription ends, at most 7 days from now.
  String expiration_date_time;
  UpdateSubscriptionParams() = default;
};

struct ListSubscriptionsParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListSubscriptionsParams() = default;
};

struct ListSubscriptionsResult {
  List<Subscription> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListSubscriptionsResult() = default;
};

struct DeleteSubscriptionParams {
  // Id of the subscription.
  String subscription_id;
  DeleteSubscriptionParams() = default;
};

struct DeleteSubscriptionResult {
  DeleteSubscriptionResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A message has arrived or was written.
  kCreated,
  // A message was changed, for example read or flagged.
  kUpdated,
  // A message was deleted or moved away.
  kDeleted,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Mail Received
  kDmReceived,
  // Mail Sent
  kEmailSent,
  // Draft Written
  kDraftCreated,
  // Mail Changed
  kMessageUpdated,
  // Mail Deleted
  kMessageDeleted,
  // Folder Created
  kFolderCreated,
  // Watching Changed
  kSubscriptionChanged,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Application (client) id of an app registration in Microsoft Entra.
  String microsoft_client_id;
  // Value of a client secret of the same app registration.
  String microsoft_client_secret;
  // A random text of your own, 30 to 128 characters; Microsoft sends it back with every notice.
  // Needed for events only. May be empty.
  String outlook_webhook_secret;
  Secrets() = default;
};

// Messages of the whole mailbox, newest first unless ordered otherwise. Only reads.
Task<ListMessagesResult> ListMessages(Context& context, ListMessagesParams params);

// Messages of one folder, for example inbox. Only reads.
Task<ListFolderMessagesResult> ListFolderMessages(Context& context,
    ListFolderMessagesParams params);

// Finds messages by words anywhere, or by sender, subject, date and attachment; newest first. Only
// reads.
Task<SearchMessagesResult> SearchMessages(Context& context, SearchMessagesParams params);

// One message with its whole text, as plain text. Only reads.
Task<FullMessage> GetMessage(Context& context, GetMessageParams params);

// Names, types and sizes of what is attached to a message. Only reads.
Task<ListAttachmentsResult> ListAttachments(Context& context, ListAttachmentsParams params);

// Content of an attached file in base64. Only reads.
Task<GetAttachmentResult> GetAttachment(Context& context, GetAttachmentParams params);

// Sends a mail at once.
Task<SendEmailResult> SendEmail(Context& context, SendEmailParams params);

// Saves a mail among the drafts, to be looked at and sent by the user.
Task<Message> CreateDraft(Context& context, CreateDraftParams params);

// Sends a draft as it is, to the recipients in it.
Task<SendDraftResult> SendDraft(Context& context, SendDraftParams params);

// Sends an answer to the sender of a mail.
Task<ReplyToMessageResult> ReplyToMessage(Context& context, ReplyToMessageParams params);

// Sends an answer to the sender and all recipients of a mail.
Task<ReplyAllToMessageResult> ReplyAllToMessage(Context& context, ReplyAllToMessageParams params);

// Sends a mail on to others.
Task<SendForwardResult> SendForward(Context& context, SendForwardParams params);

// Marks a message as read or unread, flags it, or sets its categories and importance.
Task<Message> UpdateMessage(Context& context, UpdateMessageParams params);

// Moves a message to another folder; its id changes.
Task<Message> MoveMessage(Context& context, MoveMessageParams params);

// Moves a message to the deleted items; one that is there already goes for good. Destructive: may
// delete or overwrite.
Task<DeleteMessageResult> DeleteMessage(Context& context, DeleteMessageParams params);

// Folders at the top of the mailbox. Only reads.
Task<ListFoldersResult> ListFolders(Context& context, ListFoldersParams params);

// Adds a folder at the top of the mailbox.
Task<Folder> CreateFolder(Context& context, CreateFolderParams params);

// Lets Microsoft report changes to this connector's webhook address for some days.
Task<Subscription> CreateSubscription(Context& context, CreateSubscriptionParams params);

// Sets a later end of a subscription, at most 7 days from now.
Task<Subscription> UpdateSubscription(Context& context, UpdateSubscriptionParams params);

// What Microsoft reports to this app now. Only reads.
Task<ListSubscriptionsResult> ListSubscriptions(Context& context, ListSubscriptionsParams params);

// Ends a subscription. Destructive: may delete or overwrite.
Task<DeleteSubscriptionResult> DeleteSubscription(Context& context,
    DeleteSubscriptionParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kOutlook;

}  // namespace pie::outlook
