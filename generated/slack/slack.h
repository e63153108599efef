// Generated from plugins/slack/slack.pie. Do not edit.
// Post, edit and find messages, list channels and people, add reactions and upload files in a Slack
// workspace, and react to its events.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::slack {

struct Message {
  // Timestamp; the message's id within its channel.
  Field<String> ts;
  // Id of the author.
  Field<String> user;
  Field<String> text;
  Field<String> thread_ts;
  Field<long long> reply_count;
  Field<String> bot_id;
  Message() = default;
};

struct Posted {
  Field<String> channel;
  // Timestamp; use it to change the message or answer in its thread.
  Field<String> ts;
  Field<Message> message;
  Posted() = default;
};

struct ChannelTopic {
  Field<String> value;
  ChannelTopic() = default;
};

struct ChannelPurpose {
  Field<String> value;
  ChannelPurpose() = default;
};

struct Channel {
  Field<String> id;
  Field<String> name;
  Field<bool> is_private;
  Field<bool> is_archived;
  // Whether the app may post there.
  Field<bool> is_member;
  Field<long long> num_members;
  Field<ChannelTopic> topic;
  Field<ChannelPurpose> purpose;
  Channel() = default;
};

struct MemberProfile {
  Field<String> display_name;
  Field<String> title;
  Field<String> email;
  MemberProfile() = default;
};

struct Member {
  Field<String> id;
  Field<String> name;
  Field<String> real_name;
  Field<bool> deleted;
  Field<bool> is_bot;
  // Time zone.
  Field<String> tz;
  Field<MemberProfile> profile;
  Member() = default;
};

struct MatchChannel {
  Field<String> id;
  Field<String> name;
  MatchChannel() = default;
};

struct Match {
  Field<String> ts;
  Field<String> text;
  Field<String> username;
  Field<String> permalink;
  Field<MatchChannel> channel;
  Match() = default;
};

struct UploadedFile {
  Field<String> id;
  Field<String> title;
  UploadedFile() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kPostMessage,
  kUpdateMessage,
  kListChannels,
  kGetHistory,
  kListUsers,
  kSearchMessages,
  kAddReaction,
  kUploadFile,
  kGetReplies,
  kDeleteMessage,
  kCreateChannel,
  kGetUser,
  kFindUser,
  kGetUploadUrl,
  kCompleteUpload,
};

struct PostMessageParams {
  // Id of the channel or conversation.
  String channel;
  // Text of the message in Slack's markup.
  String text;
  // Timestamp of the message to answer in its thread.
  Field<String> thread_ts;
  // Shows a thread reply in the channel as well.
  Field<bool> reply_broadcast;
  // Whether links get a preview.
  Field<bool> unfurl_links;
  PostMessageParams() = default;
};

struct UpdateMessageParams {
  // Id of the channel or conversation.
  String channel;
  // Timestamp of the message.
  String ts;
  // Text of the message in Slack's markup.
  String text;
  UpdateMessageParams() = default;
};

enum class ListChannelsParamsTypesItem : int {
  kPublicChannel,
  kPrivateChannel,
  kMpim,
  kIm,
};

struct ListChannelsParams {
  // Kinds of conversations; public channels by default.
  Field<List<ListChannelsParamsTypesItem>> types;
  // Leaves archived channels out.
  Field<bool> exclude_archived;
  // Entries per page.
  Field<long long> limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListChannelsParams() = default;
};

struct ListChannelsResult {
  List<Channel> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListChannelsResult() = default;
};

struct GetHistoryParams {
  // Id of the channel or conversation.
  String channel;
  // Only messages after this timestamp.
  Field<String> oldest;
  // Only messages before this timestamp.
  Field<String> latest;
  // Entries per page.
  Field<long long> limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetHistoryParams() = default;
};

struct GetHistoryResult {
  List<Message> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetHistoryResult() = default;
};

struct ListUsersParams {
  // Entries per page.
  Field<long long> limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListUsersParams() = default;
};

struct ListUsersResult {
  List<Member> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListUsersResult() = default;
};

enum class SearchMessagesParamsSort : int {
  kScore,
  kTimestamp,
};

struct SearchMessagesParams {
  // Search words and operators such as in:#general or from:@ana.
  String query;
  // Best or newest first.
  Field<SearchMessagesParamsSort> sort;
  // Matches per page.
  Field<long long> count;
  SearchMessagesParams() = default;
};

struct AddReactionParams {
  // Id of the channel or conversation.
  String channel;
  // Timestamp of the message.
  String ts;
  // Name of the emoji without colons.
  String name;
  AddReactionParams() = default;
};

struct AddReactionResult {
  Field<bool> ok;
  AddReactionResult() = default;
};

struct UploadFileParams {
  // Id of the channel or conversation.
  String channel;
  // Name of the file.
  String filename;
  // Text of the file.
  String content;
  // Title shown above the file.
  Field<String> title;
  // Message to post with the file.
  Field<String> initial_comment;
  // Timestamp of the message to answer in its thread.
  Field<String> thread_ts;
  UploadFileParams() = default;
};

struct GetRepliesParams {
  // Id of the channel or conversation.
  String channel;
  // Timestamp of the message.
  String ts;
  // Entries per page.
  Field<long long> limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetRepliesParams() = default;
};

struct GetRepliesResult {
  List<Message> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetRepliesResult() = default;
};

struct DeleteMessageParams {
  // Id of the channel or conversation.
  String channel;
  // Timestamp of the message.
  String ts;
  DeleteMessageParams() = default;
};

struct DeleteMessageResult {
  Field<String> channel;
  Field<String> ts;
  DeleteMessageResult() = default;
};

struct CreateChannelParams {
  // Name of the new channel: lower case, digits, - and _.
  String channel_name;
  // Whether only invited people see the channel.
  Field<bool> is_private;
  CreateChannelParams() = default;
};

struct GetUserParams {
  // Id of a person (U… or W…).
  String user;
  GetUserParams() = default;
};

struct FindUserParams {
  // E-mail address of a person.
  String email;
  FindUserParams() = default;
};

struct GetUploadUrlParams {
  String filename;
  long long length = {};
  GetUploadUrlParams() = default;
};

struct GetUploadUrlResult {
  Field<String> upload_url;
  Field<String> file_id;
  GetUploadUrlResult() = default;
};

struct CompleteUploadParams {
  List<UploadedFile> files;
  String channel_id;
  Field<String> initial_comment;
  Field<String> thread_ts;
  CompleteUploadParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A message was posted in a conversation the app is in.
  kMessage,
  // Somebody mentioned the app.
  kAppMention,
  // Somebody added a reaction.
  kReactionAdded,
  // A channel was created.
  kChannelCreated,
  // Somebody joined a channel.
  kMemberJoinedChannel,
  // A file was shared.
  kFileShared,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Message Sent
  kMessageSent,
  // Message Updated
  kMessageUpdated,
  // Message Deleted
  kMessageDeleted,
  // Reaction Added
  kReactionAdded,
  // Channel Created
  kChannelCreated,
  // Message Received
  kDmReceived,
  // File Uploaded
  kFileUploaded,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your Slack app (api.slack.com, Basic Information).
  String slack_client_id;
  // Client secret of the same app.
  String slack_client_secret;
  // Signing secret of the same app; needed for events only. May be empty.
  String slack_signing_secret;
  Secrets() = default;
};

// Posts a message to a channel, a person or a thread.
Task<Posted> PostMessage(Context& context, PostMessageParams params);

// Replaces the text of a message that this app posted.
Task<Posted> UpdateMessage(Context& context, UpdateMessageParams params);

// Channels and conversations that the app can see. Only reads.
Task<ListChannelsResult> ListChannels(Context& context, ListChannelsParams params);

// Messages of a channel, newest first. Only reads.
Task<GetHistoryResult> GetHistory(Context& context, GetHistoryParams params);

// Members of the workspace, bots included. Only reads.
Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params);

// Searches messages. Slack offers this with a user's token only (scope search:read), not with a
// bot's. Only reads.
Task<List<Match>> SearchMessages(Context& context, SearchMessagesParams params);

// Adds an emoji to a message.
Task<AddReactionResult> AddReaction(Context& context, AddReactionParams params);

// Uploads a text file and shares it in a channel.
Task<UploadedFile> UploadFile(Context& context, UploadFileParams params);

// A message and the answers in its thread, oldest first. Only reads.
Task<GetRepliesResult> GetReplies(Context& context, GetRepliesParams params);

// Deletes a message that this app posted, for good. Destructive: may delete or overwrite.
Task<DeleteMessageResult> DeleteMessage(Context& context, DeleteMessageParams params);

// Creates a channel; the app is its first member.
Task<Channel> CreateChannel(Context& context, CreateChannelParams params);

// Name, title and time zone of one person. Only reads.
Task<Member> GetUser(Context& context, GetUserParams params);

// The person with this e-mail address. Only reads.
Task<Member> FindUser(Context& context, FindUserParams params);

// First step of an upload.
Task<GetUploadUrlResult> GetUploadUrl(Context& context, GetUploadUrlParams params);

// Last step of an upload.
Task<List<UploadedFile>> CompleteUpload(Context& context, CompleteUploadParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kSlack;

}  // namespace pie::slack
