// Generated from plugins/discord/discord.pie. Do not edit.
// Read and send messages, react, open threads and look after channels of Discord servers, as your
// bot.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::discord {

struct Guild {
  Field<String> id;
  Field<String> name;
  Field<bool> owner;
  Field<String> permissions;
  Field<long long> approximate_member_count;
  Guild() = default;
};

struct Channel {
  Field<String> id;
  Field<long long> type;
  Field<String> name;
  Field<String> topic;
  Field<String> guild_id;
  Field<String> parent_id;
  Field<long long> position;
  Field<bool> nsfw;
  Field<String> last_message_id;
  Channel() = default;
};

struct User {
  Field<String> id;
  Field<String> username;
  Field<String> global_name;
  Field<bool> bot;
  User() = default;
};

struct Attachment {
  Field<String> id;
  Field<String> filename;
  Field<long long> size;
  Field<String> url;
  Field<String> content_type;
  Attachment() = default;
};

struct ShownEmoji {
  Field<String> id;
  Field<String> name;
  ShownEmoji() = default;
};

struct Reaction {
  Field<long long> count;
  Field<bool> me;
  Field<ShownEmoji> emoji;
  Reaction() = default;
};

struct Card {
  Field<String> title;
  Field<String> description;
  Field<String> url;
  Card() = default;
};

struct MessageMessageReference {
  Field<String> message_id;
  Field<String> channel_id;
  MessageMessageReference() = default;
};

struct Message {
  Field<String> id;
  Field<String> channel_id;
  Field<User> author;
  Field<String> content;
  Field<String> timestamp;
  Field<String> edited_timestamp;
  Field<List<Attachment>> attachments;
  Field<List<Card>> embeds;
  Field<List<Reaction>> reactions;
  Field<MessageMessageReference> message_reference;
  Field<bool> pinned;
  Message() = default;
};

struct Member {
  Field<User> user;
  Field<String> nick;
  Field<List<String>> roles;
  Field<String> joined_at;
  Member() = default;
};

struct Role {
  Field<String> id;
  Field<String> name;
  Field<long long> position;
  Field<String> permissions;
  Field<bool> managed;
  Field<bool> mentionable;
  Role() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListGuilds,
  kListChannels,
  kListMessages,
  kGetMessage,
  kSendMessage,
  kUpdateMessage,
  kDeleteMessage,
  kAddReaction,
  kRemoveReaction,
  kCreateChannel,
  kUpdateChannel,
  kDeleteChannel,
  kCreateThread,
  kListMembers,
  kListRoles,
  kCreateDirectMessage,
};

struct ListGuildsParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListGuildsParams() = default;
};

struct ListGuildsResult {
  List<Guild> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListGuildsResult() = default;
};

struct ListChannelsParams {
  // Id of the server.
  String guild_id;
  ListChannelsParams() = default;
};

struct ListMessagesParams {
  // Id of the channel or thread.
  String channel_id;
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
  // Id of the channel or thread.
  String channel_id;
  // Id of the message.
  String message_id;
  GetMessageParams() = default;
};

struct SendMessageParamsEmbedsItem {
  Field<String> title;
  Field<String> description;
  Field<String> url;
  // Colour as a number, as 3447003.
  Field<long long> color;
  SendMessageParamsEmbedsItem() = default;
};

enum class SendMessageParamsMentionsItem : int {
  kUsers,
  kRoles,
  kEveryone,
};

struct SendMessageParams {
  // Id of the channel or thread.
  String channel_id;
  // Text in Discord's Markdown; <@id> names a person.
  Field<String> content;
  // Cards below the text.
  Field<List<SendMessageParamsEmbedsItem>> embeds;
  // Whom mentions in the text may ping; everyone only if the user asks for it.
  Field<List<SendMessageParamsMentionsItem>> mentions;
  // Id of the message that is answered.
  Field<String> reply_to;
  // 4096 sends without a push notification.
  Field<long long> silent;
  SendMessageParams() = default;
};

struct UpdateMessageParamsEmbedsItem {
  Field<String> title;
  Field<String> description;
  Field<String> url;
  // Colour as a number, as 3447003.
  Field<long long> color;
  UpdateMessageParamsEmbedsItem() = default;
};

enum class UpdateMessageParamsMentionsItem : int {
  kUsers,
  kRoles,
  kEveryone,
};

struct UpdateMessageParams {
  // Id of the channel or thread.
  String channel_id;
  // Id of the message.
  String message_id;
  // Text in Discord's Markdown; <@id> names a person.
  Field<String> content;
  // Cards below the text.
  Field<List<UpdateMessageParamsEmbedsItem>> embeds;
  // Whom mentions in the text may ping; everyone only if the user asks for it.
  Field<List<UpdateMessageParamsMentionsItem>> mentions;
  UpdateMessageParams() = default;
};

struct DeleteMessageParams {
  // Id of the channel or thread.
  String channel_id;
  // Id of the message.
  String message_id;
  DeleteMessageParams() = default;
};

struct DeleteMessageResult {
  DeleteMessageResult() = default;
};

struct AddReactionParams {
  // Id of the channel or thread.
  String channel_id;
  // Id of the message.
  String message_id;
  // Emoji itself, or name:id of one of the server's own.
  String emoji;
  AddReactionParams() = default;
};

struct AddReactionResult {
  AddReactionResult() = default;
};

struct RemoveReactionParams {
  // Id of the channel or thread.
  String channel_id;
  // Id of the message.
  String message_id;
  // Emoji itself, or name:id of one of the server's own.
  String emoji;
  RemoveReactionParams() = default;
};

struct RemoveReactionResult {
  RemoveReactionResult() = default;
};

struct CreateChannelParams {
  // Id of the server.
  String guild_id;
  // Name of the channel or thread.
  String name;
  // 0 text, 2 voice, 4 category, 5 announcements, 13 stage, 15 forum.
  Field<long long> channel_type;
  // What the channel is about.
  Field<String> topic;
  // Id of the category.
  Field<String> parent_id;
  // Place among the channels.
  Field<long long> position;
  // Whether it is for adults only.
  Field<bool> nsfw;
  // Seconds that people wait between messages.
  Field<long long> rate_limit_per_user;
  CreateChannelParams() = default;
};

struct UpdateChannelParams {
  // Id of the channel or thread.
  String channel_id;
  // Name of the channel or thread.
  Field<String> name;
  // What the channel is about.
  Field<String> topic;
  // Id of the category.
  Field<String> parent_id;
  // Place among the channels.
  Field<long long> position;
  // Whether it is for adults only.
  Field<bool> nsfw;
  // Seconds that people wait between messages.
  Field<long long> rate_limit_per_user;
  UpdateChannelParams() = default;
};

struct DeleteChannelParams {
  // Id of the channel or thread.
  String channel_id;
  DeleteChannelParams() = default;
};

struct CreateThreadParams {
  // Id of the channel or thread.
  String channel_id;
  // Id of the message.
  String message_id;
  // Name of the channel or thread.
  String name;
  // Minutes without messages after which the thread is archived.
  Field<long long> auto_archive_duration;
  CreateThreadParams() = default;
};

struct ListMembersParams {
  // Id of the server.
  String guild_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListMembersParams() = default;
};

struct ListMembersResult {
  List<Member> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListMembersResult() = default;
};

struct ListRolesParams {
  // Id of the server.
  String guild_id;
  ListRolesParams() = default;
};

struct CreateDirectMessageParams {
  // Id of the person.
  String user_id;
  CreateDirectMessageParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // The application was added to a server or an account.
  kApplicationAuthorized,
  // An account has taken the application's rights back.
  kApplicationDeauthorized,
  // Somebody has bought or got something of the application.
  kEntitlementCreate,
  // What somebody has bought was changed or renewed.
  kEntitlementUpdate,
  // What somebody has bought was taken back.
  kEntitlementDelete,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Message Sent
  kMessageSent,
  // Message Changed
  kMessageUpdated,
  // Message Deleted
  kMessageDeleted,
  // Reaction Added
  kReactionAdded,
  // Reaction Removed
  kReactionRemoved,
  // Channel Created
  kChannelCreated,
  // Channel Changed
  kChannelUpdated,
  // Channel Deleted
  kChannelDeleted,
  // Thread Opened
  kThreadCreated,
  // Direct Messages Opened
  kDirectMessageCreated,
  // Application Added
  kApplicationAuthorized,
  // Application Removed
  kApplicationDeauthorized,
  // Entitlement Created
  kEntitlementCreated,
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // Token of your bot (discord.com/developers/applications, the application, Bot, Reset Token).
  String discord_bot_token;
  // Public key of the application (General Information), 64 hex digits; needed for events only. May
  // be empty.
  String discord_public_key;
  UserSecrets() = default;
};

// Servers that the bot is in. Only reads.
Task<ListGuildsResult> ListGuilds(Context& context, ListGuildsParams params);

// Channels of a server, without threads. Only reads.
Task<List<Channel>> ListChannels(Context& context, ListChannelsParams params);

// Messages of a channel or thread, newest first. Only reads.
Task<ListMessagesResult> ListMessages(Context& context, ListMessagesParams params);

// One message. Only reads.
Task<Message> GetMessage(Context& context, GetMessageParams params);

// Sends a message to a channel, a thread or a person's direct messages.
Task<Message> SendMessage(Context& context, SendMessageParams params);

// Changes a message of the bot.
Task<Message> UpdateMessage(Context& context, UpdateMessageParams params);

// Deletes a message for good; others' messages need Manage Messages. Destructive: may delete or
// overwrite.
Task<DeleteMessageResult> DeleteMessage(Context& context, DeleteMessageParams params);

// Adds an emoji to a message.
Task<AddReactionResult> AddReaction(Context& context, AddReactionParams params);

// Removes the bot's emoji from a message. Destructive: may delete or overwrite.
Task<RemoveReactionResult> RemoveReaction(Context& context, RemoveReactionParams params);

// Adds a channel or a category to a server.
Task<Channel> CreateChannel(Context& context, CreateChannelParams params);

// Changes name, topic, place or limits of a channel.
Task<Channel> UpdateChannel(Context& context, UpdateChannelParams params);

// Deletes a channel with all its messages, or a thread, for good. Destructive: may delete or
// overwrite.
Task<Channel> DeleteChannel(Context& context, DeleteChannelParams params);

// Opens a thread at a message.
Task<Channel> CreateThread(Context& context, CreateThreadParams params);

// People and bots of a server; the bot needs the Server Members intent. Only reads.
Task<ListMembersResult> ListMembers(Context& context, ListMembersParams params);

// Roles of a server. Only reads.
Task<List<Role>> ListRoles(Context& context, ListRolesParams params);

// Gives the channel for direct messages to a person, for send_message.
Task<Channel> CreateDirectMessage(Context& context, CreateDirectMessageParams params);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kDiscord;

}  // namespace pie::discord
