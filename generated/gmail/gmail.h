// Generated from plugins/gmail/gmail.pie. Do not edit.
// Search, read, write, answer, label and tidy up e-mail in Gmail, with drafts, threads and
// attachments.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::gmail {

struct Attachment {
  // Name of the file.
  String filename;
  // Type, for example application/pdf.
  Field<String> mime_type;
  // Content in base64.
  Field<String> data;
  // Content as text, instead of data.
  Field<String> text;
  Attachment() = default;
};

struct File {
  // For get_attachment; changes with each reading.
  Field<String> attachment_id;
  Field<String> filename;
  Field<String> mime_type;
  // Bytes.
  Field<long long> size;
  File() = default;
};

struct Summary {
  Field<String> id;
  Field<String> thread_id;
  Field<String> from;
  Field<String> to;
  Field<String> subject;
  // As the sender wrote it.
  Field<String> date;
  // When Gmail received it, in milliseconds since 1970.
  Field<String> internal_date;
  // Beginning of the text.
  Field<String> snippet;
  Field<List<String>> label_ids;
  Summary() = default;
};

struct Message {
  Field<String> id;
  Field<String> thread_id;
  Field<String> from;
  Field<String> to;
  Field<String> cc;
  Field<String> reply_to;
  Field<String> subject;
  // As the sender wrote it.
  Field<String> date;
  // When Gmail received it, in milliseconds since 1970.
  Field<String> internal_date;
  Field<List<String>> label_ids;
  // The text; made from the HTML when there is no plain text. At most 200,000 bytes.
  Field<String> text;
  // Whether the text was longer.
  Field<bool> text_cut;
  Field<List<File>> attachments;
  Message() = default;
};

struct Stored {
  Field<String> id;
  Field<String> thread_id;
  Field<List<String>> label_ids;
  Stored() = default;
};

struct Draft {
  // Id of the draft, for send_draft.
  Field<String> id;
  Field<Stored> message;
  Draft() = default;
};

struct Label {
  Field<String> id;
  Field<String> name;
  // system or user.
  Field<String> type;
  Field<String> label_list_visibility;
  Field<String> message_list_visibility;
  Label() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kSearchMessages,
  kListMessages,
  kGetMessage,
  kGetThread,
  kGetAttachment,
  kSendMessage,
  kReplyToMessage,
  kCreateDraft,
  kListDrafts,
  kSendDraft,
  kListLabels,
  kCreateLabel,
  kModifyMessage,
  kBatchModifyMessages,
  kMoveToTrash,
  kRestoreFromTrash,
  kGetProfile,
  kFindIds,
  kFetchMessage,
  kFetchThread,
  kFetchAttachment,
  kSendRaw,
  kSaveRaw,
};

struct SearchMessagesParams {
  // Search as in Gmail's search box, for example from:ana@example.com is:unread newer_than:7d
  // has:attachment.
  String q;
  // How many messages to return.
  Field<long long> max_results;
  // nextPageToken of the reply before.
  Field<String> page_token;
  // Whether to look in spam and trash, too.
  Field<bool> include_spam_trash;
  SearchMessagesParams() = default;
};

struct SearchMessagesResult {
  Field<List<Summary>> messages;
  // Give it as pageToken for more.
  Field<String> next_page_token;
  SearchMessagesResult() = default;
};

struct ListMessagesParams {
  // Only messages that have all of these labels, for example INBOX and UNREAD.
  Field<List<String>> label_ids;
  // Search as in Gmail's search box, for example from:ana@example.com is:unread newer_than:7d
  // has:attachment.
  Field<String> q;
  // Whether to look in spam and trash, too.
  Field<bool> include_spam_trash;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListMessagesParams() = default;
};

struct ListMessagesResultItem {
  Field<String> id;
  Field<String> thread_id;
  ListMessagesResultItem() = default;
};

struct ListMessagesResult {
  List<ListMessagesResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListMessagesResult() = default;
};

struct GetMessageParams {
  // Id of the message.
  String id;
  GetMessageParams() = default;
};

struct GetThreadParams {
  // Id of the thread.
  String thread_id;
  GetThreadParams() = default;
};

struct GetThreadResult {
  Field<String> id;
  Field<List<Message>> messages;
  GetThreadResult() = default;
};

struct GetAttachmentParams {
  // Id of the message.
  String id;
  // Id of the attachment; it changes with each reading of the message, so use it at once.
  String attachment_id;
  GetAttachmentParams() = default;
};

struct GetAttachmentResult {
  // Bytes.
  Field<long long> size;
  // The content, when it is text.
  Field<String> text;
  // The content as base64, when it is no text.
  Field<String> data;
  GetAttachmentResult() = default;
};

struct SendMessageParams {
  // Recipients.
  List<String> to;
  // Recipients of a copy.
  Field<List<String>> cc;
  // Recipients of a copy that the others do not see.
  Field<List<String>> bcc;
  // Where answers go, if not to the account itself.
  Field<List<String>> reply_to;
  // Subject, one line.
  String subject;
  // The mail as plain text.
  Field<String> text;
  // The mail as HTML; together with text, readers choose.
  Field<String> html;
  // Files to attach, 18 MB together at most.
  Field<List<Attachment>> attachments;
  // Id of the thread.
  Field<String> thread_id;
  SendMessageParams() = default;
};

struct ReplyToMessageParams {
  // Id of the message.
  String id;
  // The mail as plain text.
  Field<String> text;
  // The mail as HTML; together with text, readers choose.
  Field<String> html;
  // Whether the answer goes to all recipients of the mail, and not only to its sender.
  Field<bool> reply_all;
  // Recipients of a copy.
  Field<List<String>> cc;
  // Recipients of a copy that the others do not see.
  Field<List<String>> bcc;
  // Files to attach, 18 MB together at most.
  Field<List<Attachment>> attachments;
  ReplyToMessageParams() = default;
};

struct CreateDraftParams {
  // Recipients.
  Field<List<String>> to;
  // Recipients of a copy.
  Field<List<String>> cc;
  // Recipients of a copy that the others do not see.
  Field<List<String>> bcc;
  // Where answers go, if not to the account itself.
  Field<List<String>> reply_to;
  // Subject, one line.
  String subject;
  // The mail as plain text.
  Field<String> text;
  // The mail as HTML; together with text, readers choose.
  Field<String> html;
  // Files to attach, 18 MB together at most.
  Field<List<Attachment>> attachments;
  // Id of the thread.
  Field<String> thread_id;
  CreateDraftParams() = default;
};

struct ListDraftsParams {
  // Search as in Gmail's search box, for example from:ana@example.com is:unread newer_than:7d
  // has:attachment.
  Field<String> q;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListDraftsParams() = default;
};

struct ListDraftsResult {
  List<Draft> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListDraftsResult() = default;
};

struct SendDraftParams {
  // Id of the draft.
  String draft_id;
  SendDraftParams() = default;
};

struct ListLabelsParams {
  ListLabelsParams() = default;
};

enum class CreateLabelParamsLabelListVisibility : int {
  kLabelShow,
  kLabelShowIfUnread,
  kLabelHide,
};

enum class CreateLabelParamsMessageListVisibility : int {
  kShow,
  kHide,
};

struct CreateLabelParams {
  // Name of the label; Parent/Child nests it.
  String name;
  // Whether the list of labels shows it.
  Field<CreateLabelParamsLabelListVisibility> label_list_visibility;
  // Whether the list of messages shows it.
  Field<CreateLabelParamsMessageListVisibility> message_list_visibility;
  CreateLabelParams() = default;
};

struct ModifyMessageParams {
  // Id of the message.
  String id;
  // Ids of labels to add, for example STARRED, UNREAD or IMPORTANT.
  Field<List<String>> add_label_ids;
  // Ids of labels to take away: INBOX archives, UNREAD marks as read.
  Field<List<String>> remove_label_ids;
  ModifyMessageParams() = default;
};

struct BatchModifyMessagesParams {
  // Ids of messages.
  List<String> ids;
  // Ids of labels to add, for example STARRED, UNREAD or IMPORTANT.
  Field<List<String>> add_label_ids;
  // Ids of labels to take away: INBOX archives, UNREAD marks as read.
  Field<List<String>> remove_label_ids;
  BatchModifyMessagesParams() = default;
};

struct BatchModifyMessagesResult {
  BatchModifyMessagesResult() = default;
};

struct MoveToTrashParams {
  // Id of the message.
  String id;
  MoveToTrashParams() = default;
};

struct RestoreFromTrashParams {
  // Id of the message.
  String id;
  RestoreFromTrashParams() = default;
};

struct GetProfileParams {
  GetProfileParams() = default;
};

struct GetProfileResult {
  Field<String> email_address;
  Field<long long> messages_total;
  Field<long long> threads_total;
  Field<String> history_id;
  GetProfileResult() = default;
};

struct FindIdsParams {
  // Search as in Gmail's search box, for example from:ana@example.com is:unread newer_than:7d
  // has:attachment.
  String q;
  // How many messages to return.
  Field<long long> max_results;
  // nextPageToken of the reply before.
  Field<String> page_token;
  // Whether to look in spam and trash, too.
  Field<bool> include_spam_trash;
  FindIdsParams() = default;
};

struct FindIdsResult {
  Field<List<Stored>> messages;
  Field<String> next_page_token;
  FindIdsResult() = default;
};

enum class FetchMessageParamsFormat : int {
  kMetadata,
  kFull,
};

struct FetchMessageParams {
  // Id of the message.
  String id;
  // How much of the message is needed.
  Field<FetchMessageParamsFormat> format;
  // Names of headers.
  Field<List<String>> metadata_headers;
  FetchMessageParams() = default;
};

struct FetchThreadParams {
  // Id of the thread.
  String thread_id;
  FetchThreadParams() = default;
};

struct FetchThreadResult {
  Field<String> id;
  Field<List<Json>> messages;
  FetchThreadResult() = default;
};

struct FetchAttachmentParams {
  // Id of the message.
  String id;
  // Id of the attachment; it changes with each reading of the message, so use it at once.
  String attachment_id;
  FetchAttachmentParams() = default;
};

struct FetchAttachmentResult {
  Field<long long> size;
  Field<String> data;
  FetchAttachmentResult() = default;
};

struct SendRawParams {
  // A whole mail in base64url.
  String raw;
  // Id of the thread.
  Field<String> thread_id;
  SendRawParams() = default;
};

struct SaveRawParams {
  // A whole mail in base64url.
  String raw;
  // Id of the thread.
  Field<String> thread_id;
  SaveRawParams() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // New Mail
  kMessageDetected,
  // Mail Sent
  kMessageSent,
  // Mail Answered
  kMessageReplied,
  // Draft Written
  kDraftCreated,
  // Label Created
  kLabelCreated,
  // Labels Changed
  kMessageModified,
  // Mail Trashed
  kMessageTrashed,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of an OAuth client of type web application in Google Cloud, with the Gmail API
  // enabled.
  String google_client_id;
  // Client secret of the same OAuth client.
  String google_client_secret;
  Secrets() = default;
};

// The user's settings (userFields).
struct UserFields {
  // Which new mail is reported, as in Gmail's search box.
  Field<String> watched_search;
  UserFields() = default;
};

// Finds mails as Gmail's search box does, newest first, with sender, subject and the first words.
// Only reads.
Task<SearchMessagesResult> SearchMessages(Context& context, SearchMessagesParams params);

// Ids of messages, newest first, by label. search_messages also tells sender and subject. Only
// reads.
Task<ListMessagesResult> ListMessages(Context& context, ListMessagesParams params);

// Sender, recipients, text and attachments of one mail. Only reads.
Task<Message> GetMessage(Context& context, GetMessageParams params);

// All mails of a thread with their texts, oldest first. Only reads.
Task<GetThreadResult> GetThread(Context& context, GetThreadParams params);

// Content of an attachment, as text or base64. Only reads.
Task<GetAttachmentResult> GetAttachment(Context& context, GetAttachmentParams params);

// Sends a mail from the connected account at once. Give text, html or both.
Task<Stored> SendMessage(Context& context, SendMessageParams params);

// Sends an answer to a mail within its conversation.
Task<Stored> ReplyToMessage(Context& context, ReplyToMessageParams params);

// Saves a mail as a draft, to be looked at and sent by the user.
Task<Draft> CreateDraft(Context& context, CreateDraftParams params);

// Ids of drafts; get_message reads the message of one. Only reads.
Task<ListDraftsResult> ListDrafts(Context& context, ListDraftsParams params);

// Sends a draft as it is, to the recipients in it.
Task<Stored> SendDraft(Context& context, SendDraftParams params);

// All labels with their ids, Gmail's own and the user's. Only reads.
Task<List<Label>> ListLabels(Context& context, ListLabelsParams params);

// Creates a label.
Task<Label> CreateLabel(Context& context, CreateLabelParams params);

// Adds and takes away labels of one mail, for example to archive it or mark it as read.
Task<Stored> ModifyMessage(Context& context, ModifyMessageParams params);

// Adds and takes away labels of up to 1,000 mails at once.
Task<BatchModifyMessagesResult> BatchModifyMessages(Context& context,
    BatchModifyMessagesParams params);

// Puts a mail into the trash; Gmail deletes it for good after 30 days. Destructive: may delete or
// overwrite.
Task<Stored> MoveToTrash(Context& context, MoveToTrashParams params);

// Puts a mail back where it was.
Task<Stored> RestoreFromTrash(Context& context, RestoreFromTrashParams params);

// Address of the account and how many mails it has. Only reads.
Task<GetProfileResult> GetProfile(Context& context, GetProfileParams params);

// Ids of messages that fit a search. Only reads.
Task<FindIdsResult> FindIds(Context& context, FindIdsParams params);

// One message as Gmail stores it. Only reads.
Task<Json> FetchMessage(Context& context, FetchMessageParams params);

// All messages of a thread as Gmail stores them. Only reads.
Task<FetchThreadResult> FetchThread(Context& context, FetchThreadParams params);

// Content of an attachment in base64url. Only reads.
Task<FetchAttachmentResult> FetchAttachment(Context& context, FetchAttachmentParams params);

// Sends a whole mail.
Task<Stored> SendRaw(Context& context, SendRawParams params);

// Saves a whole mail as a draft.
Task<Draft> SaveRaw(Context& context, SaveRawParams params);

Secrets ReadSecrets(Context& context);

// The user's settings, with defaults filled in.
Result<UserFields> ReadUserFields(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kGmail;

}  // namespace pie::gmail
