// Generated from plugins/telegram/telegram.pie. Do not edit.
// Send messages, photos, documents and polls through a Telegram bot, and read its chats and what
// was sent to it.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::telegram {

struct User {
  Field<long long> id;
  Field<bool> is_bot;
  Field<String> first_name;
  Field<String> last_name;
  Field<String> username;
  User() = default;
};

struct Chat {
  Field<long long> id;
  // private, group, supergroup or channel.
  Field<String> type;
  Field<String> title;
  Field<String> username;
  Field<String> first_name;
  Field<String> last_name;
  Chat() = default;
};

struct PhotoSize {
  Field<String> file_id;
  Field<long long> width;
  Field<long long> height;
  PhotoSize() = default;
};

struct Document {
  Field<String> file_id;
  Field<String> file_name;
  Field<String> mime_type;
  Field<long long> file_size;
  Document() = default;
};

struct Message {
  Field<long long> message_id;
  // Unix time.
  Field<long long> date;
  Field<long long> edit_date;
  Field<long long> message_thread_id;
  Field<Chat> chat;
  Field<User> from;
  Field<String> text;
  Field<String> caption;
  Field<List<PhotoSize>> photo;
  Field<Document> document;
  Message() = default;
};

struct UpdateCallbackQuery {
  Field<String> id;
  Field<User> from;
  Field<String> data;
  UpdateCallbackQuery() = default;
};

struct Update {
  Field<long long> update_id;
  Field<Message> message;
  Field<Message> edited_message;
  Field<Message> channel_post;
  Field<UpdateCallbackQuery> callback_query;
  Update() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kSendMessage,
  kSendPhoto,
  kSendDocument,
  kSendLocation,
  kSendPoll,
  kUpdateMessage,
  kForwardMessage,
  kDeleteMessage,
  kPinMessage,
  kSetReaction,
  kListUpdates,
  kGetChat,
  kGetMemberCount,
  kListAdministrators,
  kGetFile,
  kGetMe,
};

enum class SendMessageParamsParseMode : int {
  kHtml,
  kMarkdownV2,
  kMarkdown,
};

struct SendMessageParamsInlineKeyboardItemItem {
  String text;
  Field<String> url;
  Field<String> callback_data;
  SendMessageParamsInlineKeyboardItemItem() = default;
};

struct SendMessageParams {
  // Id of the chat (groups are negative) or @name of a channel.
  String chat_id;
  // Text of the message.
  String text;
  // How the text is formatted; plain when left out.
  Field<SendMessageParamsParseMode> parse_mode;
  // true sends without a sound.
  Field<bool> disable_notification;
  // true forbids forwarding and saving.
  Field<bool> protect_content;
  // Topic of a forum group.
  Field<long long> message_thread_id;
  // Id of the message to answer.
  Field<long long> reply_to;
  // Rows of buttons below the message, each with text and url or callback_data.
  Field<List<List<SendMessageParamsInlineKeyboardItemItem>>> inline_keyboard;
  // true shows no preview of links.
  Field<bool> disable_link_preview;
  SendMessageParams() = default;
};

enum class SendPhotoParamsParseMode : int {
  kHtml,
  kMarkdownV2,
  kMarkdown,
};

struct SendPhotoParams {
  // Id of the chat (groups are negative) or @name of a channel.
  String chat_id;
  // Public address of the picture, or file_id of one that Telegram has.
  String photo;
  // Text below the picture or file.
  Field<String> caption;
  // How the text is formatted; plain when left out.
  Field<SendPhotoParamsParseMode> parse_mode;
  // true sends without a sound.
  Field<bool> disable_notification;
  // true forbids forwarding and saving.
  Field<bool> protect_content;
  // Topic of a forum group.
  Field<long long> message_thread_id;
  // Id of the message to answer.
  Field<long long> reply_to;
  SendPhotoParams() = default;
};

enum class SendDocumentParamsParseMode : int {
  kHtml,
  kMarkdownV2,
  kMarkdown,
};

struct SendDocumentParams {
  // Id of the chat (groups are negative) or @name of a channel.
  String chat_id;
  // Public address of a PDF or ZIP (20 MB at most), or file_id of a file that Telegram has.
  String document;
  // Text below the picture or file.
  Field<String> caption;
  // How the text is formatted; plain when left out.
  Field<SendDocumentParamsParseMode> parse_mode;
  // true sends without a sound.
  Field<bool> disable_notification;
  // Topic of a forum group.
  Field<long long> message_thread_id;
  // Id of the message to answer.
  Field<long long> reply_to;
  SendDocumentParams() = default;
};

struct SendLocationParams {
  // Id of the chat (groups are negative) or @name of a channel.
  String chat_id;
  // Degrees north.
  double latitude = {};
  // Degrees east.
  double longitude = {};
  // true sends without a sound.
  Field<bool> disable_notification;
  SendLocationParams() = default;
};

struct SendPollParamsOptionsItem {
  String text;
  SendPollParamsOptionsItem() = default;
};

struct SendPollParams {
  // Id of the chat (groups are negative) or @name of a channel.
  String chat_id;
  // Question of the poll.
  String question;
  // Answers to choose from.
  List<SendPollParamsOptionsItem> options;
  // false shows who chose what.
  Field<bool> is_anonymous;
  // Whether several answers may be chosen.
  Field<bool> allows_multiple_answers;
  // true sends without a sound.
  Field<bool> disable_notification;
  SendPollParams() = default;
};

enum class UpdateMessageParamsParseMode : int {
  kHtml,
  kMarkdownV2,
  kMarkdown,
};

struct UpdateMessageParamsInlineKeyboardItemItem {
  String text;
  Field<String> url;
  Field<String> callback_data;
  UpdateMessageParamsInlineKeyboardItemItem() = default;
};

struct UpdateMessageParams {
  // Id of the chat (groups are negative) or @name of a channel.
  String chat_id;
  // Id of the message in its chat.
  long long message_id = {};
  // Text of the message.
  String text;
  // How the text is formatted; plain when left out.
  Field<UpdateMessageParamsParseMode> parse_mode;
  // Rows of buttons below the message, each with text and url or callback_data.
  Field<List<List<UpdateMessageParamsInlineKeyboardItemItem>>> inline_keyboard;
  UpdateMessageParams() = default;
};

struct ForwardMessageParams {
  // Id of the chat (groups are negative) or @name of a channel.
  String chat_id;
  // Chat that the message is in now.
  String from_chat_id;
  // Id of the message in its chat.
  long long message_id = {};
  // true sends without a sound.
  Field<bool> disable_notification;
  ForwardMessageParams() = default;
};

struct DeleteMessageParams {
  // Id of the chat (groups are negative) or @name of a channel.
  String chat_id;
  // Id of the message in its chat.
  long long message_id = {};
  DeleteMessageParams() = default;
};

struct DeleteMessageResult {
  Field<bool> ok;
  DeleteMessageResult() = default;
};

struct PinMessageParams {
  // Id of the chat (groups are negative) or @name of a channel.
  String chat_id;
  // Id of the message in its chat.
  long long message_id = {};
  // true sends without a sound.
  Field<bool> disable_notification;
  PinMessageParams() = default;
};

struct PinMessageResult {
  Field<bool> ok;
  PinMessageResult() = default;
};

struct SetReactionParams {
  // Id of the chat (groups are negative) or @name of a channel.
  String chat_id;
  // Id of the message in its chat.
  long long message_id = {};
  // One of the emoji that Telegram allows as a reaction.
  String emoji;
  // true shows a big animation.
  Field<bool> is_big;
  SetReactionParams() = default;
};

struct SetReactionResult {
  Field<bool> ok;
  SetReactionResult() = default;
};

struct ListUpdatesParams {
  // First update to return, highest update_id so far plus 1; forgets the older ones.
  Field<long long> offset;
  // Number of updates.
  Field<long long> limit;
  // Kinds to return, as message, edited_message, channel_post, callback_query.
  Field<List<String>> allowed_updates;
  ListUpdatesParams() = default;
};

struct GetChatParams {
  // Id of the chat (groups are negative) or @name of a channel.
  String chat_id;
  GetChatParams() = default;
};

struct GetChatResult {
  Field<long long> id;
  Field<String> type;
  Field<String> title;
  Field<String> username;
  Field<String> first_name;
  Field<String> last_name;
  Field<String> bio;
  Field<String> description;
  Field<String> invite_link;
  Field<bool> is_forum;
  Field<long long> linked_chat_id;
  // In seconds.
  Field<long long> slow_mode_delay;
  Field<Message> pinned_message;
  GetChatResult() = default;
};

struct GetMemberCountParams {
  // Id of the chat (groups are negative) or @name of a channel.
  String chat_id;
  GetMemberCountParams() = default;
};

struct GetMemberCountResult {
  // Number of members.
  Field<long long> result;
  GetMemberCountResult() = default;
};

struct ListAdministratorsParams {
  // Id of the chat (groups are negative) or @name of a channel.
  String chat_id;
  ListAdministratorsParams() = default;
};

struct ListAdministratorsResultItem {
  // creator or administrator.
  Field<String> status;
  Field<User> user;
  Field<String> custom_title;
  ListAdministratorsResultItem() = default;
};

struct GetFileParams {
  // Id of a file, from a message.
  String file_id;
  GetFileParams() = default;
};

struct GetFileResult {
  Field<String> file_id;
  Field<long long> file_size;
  Field<String> file_path;
  GetFileResult() = default;
};

struct GetMeParams {
  GetMeParams() = default;
};

struct GetMeResult {
  Field<long long> id;
  Field<String> first_name;
  Field<String> username;
  Field<bool> can_join_groups;
  Field<bool> can_read_all_group_messages;
  GetMeResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Somebody wrote to the bot.
  kPrivate,
  // A message in a group.
  kGroup,
  // A message in a supergroup or forum.
  kSupergroup,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Message Sent
  kMessageSent,
  // Message Received
  kMessageReceived,
  // Place Sent
  kLocationSent,
  // Poll Sent
  kPollSent,
  // Message Edited
  kMessageUpdated,
  // Message Forwarded
  kMessageForwarded,
  // Message Deleted
  kMessageDeleted,
  // Message Pinned
  kMessagePinned,
  // Reaction Set
  kReactionSet,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // A word of your own (letters, digits, _ and -) that is given as secret_token to setWebhook; for
  // events only. May be empty.
  String telegram_webhook_secret;
  Secrets() = default;
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // Token of the bot, as @BotFather shows it (digits, colon, letters).
  String telegram_bot_token;
  UserSecrets() = default;
};

// Sends a text to a chat.
Task<Message> SendMessage(Context& context, SendMessageParams params);

// Sends a picture with or without a caption.
Task<Message> SendPhoto(Context& context, SendPhotoParams params);

// Sends a file by its address.
Task<Message> SendDocument(Context& context, SendDocumentParams params);

// Sends a point on the map.
Task<Message> SendLocation(Context& context, SendLocationParams params);

// Asks a question with answers to choose from.
Task<Message> SendPoll(Context& context, SendPollParams params);

// Replaces the text of one of the bot's own messages.
Task<Message> UpdateMessage(Context& context, UpdateMessageParams params);

// Sends a message of one chat to another.
Task<Message> ForwardMessage(Context& context, ForwardMessageParams params);

// Deletes a message for everybody; within 48 hours, and those of others only as an administrator.
// Destructive: may delete or overwrite.
Task<DeleteMessageResult> DeleteMessage(Context& context, DeleteMessageParams params);

// Keeps a message at the top of the chat.
Task<PinMessageResult> PinMessage(Context& context, PinMessageParams params);

// Puts an emoji on a message; it replaces the bot's earlier one.
Task<SetReactionResult> SetReaction(Context& context, SetReactionParams params);

// What was sent to the bot in the last 24 hours and was not fetched yet, oldest first. Not while a
// webhook is set. Only reads.
Task<List<Update>> ListUpdates(Context& context, ListUpdatesParams params);

// Name, kind, description and link of a chat. Only reads.
Task<GetChatResult> GetChat(Context& context, GetChatParams params);

// Number of members of a chat. Only reads.
Task<GetMemberCountResult> GetMemberCount(Context& context, GetMemberCountParams params);

// Who administers a group or channel. Only reads.
Task<List<ListAdministratorsResultItem>> ListAdministrators(Context& context,
    ListAdministratorsParams params);

// Path of a file that was sent to the bot; it can be fetched for an hour from api.telegram.org/file
// with the bot's token. Only reads.
Task<GetFileResult> GetFile(Context& context, GetFileParams params);

// Name of the bot, and whether it may join groups and read all their messages. Only reads.
Task<GetMeResult> GetMe(Context& context, GetMeParams params);

Secrets ReadSecrets(Context& context);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kTelegram;

}  // namespace pie::telegram
