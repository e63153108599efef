// Generated from plugins/microsoft-teams/microsoft-teams.pie. Do not edit.
// Read and write messages in channels and chats of Microsoft Teams, look up teams, channels and
// people, and create channels, chats and online meetings.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::microsoft_teams {

struct Team {
  Field<String> id;
  Field<String> display_name;
  Field<String> description;
  Team() = default;
};

struct Member {
  Field<String> id;
  Field<String> display_name;
  Field<String> user_id;
  Field<String> email;
  // owner, guest or nothing.
  Field<List<String>> roles;
  Member() = default;
};

struct Channel {
  Field<String> id;
  Field<String> display_name;
  Field<String> description;
  Field<String> membership_type;
  Field<String> web_url;
  Field<String> email;
  Field<String> created_date_time;
  Channel() = default;
};

struct AuthorUser {
  Field<String> id;
  Field<String> display_name;
  AuthorUser() = default;
};

struct AuthorApplication {
  Field<String> id;
  Field<String> display_name;
  AuthorApplication() = default;
};

struct Author {
  Field<AuthorUser> user;
  Field<AuthorApplication> application;
  Author() = default;
};

struct MessageBody {
  Field<String> content_type;
  Field<String> content;
  MessageBody() = default;
};

struct MessageAttachmentsItem {
  Field<String> name;
  Field<String> content_type;
  Field<String> content_url;
  MessageAttachmentsItem() = default;
};

struct MessageReactionsItem {
  Field<String> reaction_type;
  Field<String> created_date_time;
  MessageReactionsItem() = default;
};

struct Message {
  Field<String> id;
  Field<String> reply_to_id;
  Field<String> message_type;
  Field<String> subject;
  Field<MessageBody> body;
  Field<Author> from;
  Field<String> importance;
  Field<String> created_date_time;
  Field<String> last_edited_date_time;
  Field<String> deleted_date_time;
  Field<String> chat_id;
  Field<String> web_url;
  Field<List<MessageAttachmentsItem>> attachments;
  Field<List<MessageReactionsItem>> reactions;
  Message() = default;
};

struct Chat {
  Field<String> id;
  // oneOnOne, group or meeting.
  Field<String> chat_type;
  Field<String> topic;
  Field<String> created_date_time;
  Field<String> last_updated_date_time;
  Field<String> web_url;
  Chat() = default;
};

struct MeetingLobbyBypassSettings {
  Field<String> scope;
  MeetingLobbyBypassSettings() = default;
};

struct MeetingChatInfo {
  Field<String> thread_id;
  MeetingChatInfo() = default;
};

struct MeetingJoinMeetingIdSettings {
  Field<String> join_meeting_id;
  Field<String> passcode;
  MeetingJoinMeetingIdSettings() = default;
};

struct Meeting {
  Field<String> id;
  Field<String> subject;
  // Address to join.
  Field<String> join_web_url;
  Field<String> start_date_time;
  Field<String> end_date_time;
  Field<String> creation_date_time;
  Field<String> allowed_presenters;
  Field<bool> record_automatically;
  Field<MeetingLobbyBypassSettings> lobby_bypass_settings;
  Field<MeetingChatInfo> chat_info;
  Field<MeetingJoinMeetingIdSettings> join_meeting_id_settings;
  Meeting() = default;
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
  kListTeams,
  kListTeamMembers,
  kListChannels,
  kCreateChannel,
  kListChannelMessages,
  kListMessageReplies,
  kSendMessage,
  kReplyToMessage,
  kListChats,
  kGetChat,
  kListChatMembers,
  kListChatMessages,
  kSendChatMessage,
  kCreateChat,
  kCreateMeeting,
  kGetMeeting,
  kGetMe,
  kCreateSubscription,
  kUpdateSubscription,
  kListSubscriptions,
  kDeleteSubscription,
};

struct ListTeamsParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTeamsParams() = default;
};

struct ListTeamsResult {
  List<Team> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTeamsResult() = default;
};

struct ListTeamMembersParams {
  // Id of the team.
  String team_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTeamMembersParams() = default;
};

struct ListTeamMembersResult {
  List<Member> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTeamMembersResult() = default;
};

struct ListChannelsParams {
  // Id of the team.
  String team_id;
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

enum class CreateChannelParamsMembershipType : int {
  kStandard,
  kPrivate,
  kShared,
};

struct CreateChannelParams {
  // Id of the team.
  String team_id;
  // Name of the channel.
  String display_name;
  // What the channel is for.
  Field<String> description;
  // Whether all members of the team see the channel; they do unless given.
  Field<CreateChannelParamsMembershipType> membership_type;
  CreateChannelParams() = default;
};

struct ListChannelMessagesParams {
  // Id of the team.
  String team_id;
  // Id of the channel, for example 19:abc@thread.tacv2.
  String channel_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListChannelMessagesParams() = default;
};

struct ListChannelMessagesResult {
  List<Message> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListChannelMessagesResult() = default;
};

struct ListMessageRepliesParams {
  // Id of the team.
  String team_id;
  // Id of the channel, for example 19:abc@thread.tacv2.
  String channel_id;
  // Id of the message that begins the thread.
  String message_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListMessageRepliesParams() = default;
};

struct ListMessageRepliesResult {
  List<Message> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListMessageRepliesResult() = default;
};

enum class SendMessageParamsContentType : int {
  kText,
  kHtml,
};

enum class SendMessageParamsImportance : int {
  kNormal,
  kHigh,
  kUrgent,
};

struct SendMessageParams {
  // Id of the team.
  String team_id;
  // Id of the channel, for example 19:abc@thread.tacv2.
  String channel_id;
  // Text of the message.
  String content;
  // Whether content is plain text or HTML.
  Field<SendMessageParamsContentType> content_type;
  // Subject of the message or meeting.
  Field<String> subject;
  // How important the message is.
  Field<SendMessageParamsImportance> importance;
  SendMessageParams() = default;
};

enum class ReplyToMessageParamsContentType : int {
  kText,
  kHtml,
};

enum class ReplyToMessageParamsImportance : int {
  kNormal,
  kHigh,
  kUrgent,
};

struct ReplyToMessageParams {
  // Id of the team.
  String team_id;
  // Id of the channel, for example 19:abc@thread.tacv2.
  String channel_id;
  // Id of the message that begins the thread.
  String message_id;
  // Text of the message.
  String content;
  // Whether content is plain text or HTML.
  Field<ReplyToMessageParamsContentType> content_type;
  // How important the message is.
  Field<ReplyToMessageParamsImportance> importance;
  ReplyToMessageParams() = default;
};

struct ListChatsParams {
  // OData condition, for example chatType eq 'oneOnOne' or topic eq 'Plan'.
  Field<String> chat_filter;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListChatsParams() = default;
};

struct ListChatsResult {
  List<Chat> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListChatsResult() = default;
};

struct GetChatParams {
  // Id of the chat, for example 19:abc@thread.v2.
  String chat_id;
  GetChatParams() = default;
};

struct ListChatMembersParams {
  // Id of the chat, for example 19:abc@thread.v2.
  String chat_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListChatMembersParams() = default;
};

struct ListChatMembersResult {
  List<Member> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListChatMembersResult() = default;
};

struct ListChatMessagesParams {
  // Id of the chat, for example 19:abc@thread.v2.
  String chat_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListChatMessagesParams() = default;
};

struct ListChatMessagesResult {
  List<Message> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListChatMessagesResult() = default;
};

enum class SendChatMessageParamsContentType : int {
  kText,
  kHtml,
};

enum class SendChatMessageParamsImportance : int {
  kNormal,
  kHigh,
  kUrgent,
};

struct SendChatMessageParams {
  // Id of the chat, for example 19:abc@thread.v2.
  String chat_id;
  // Text of the message.
  String content;
  // Whether content is plain text or HTML.
  Field<SendChatMessageParamsContentType> content_type;
  // How important the message is.
  Field<SendChatMessageParamsImportance> importance;
  SendChatMessageParams() = default;
};

struct CreateChatParams {
  // Id or sign-in name of the other person.
  String user_id;
  // The user's own id or sign-in name; get_me has it.
  String own_user_id;
  CreateChatParams() = default;
};

enum class CreateMeetingParamsAttendeesItemRole : int {
  kAttendee,
  kPresenter,
  kCoorganizer,
};

struct CreateMeetingParamsAttendeesItem {
  String upn;
  Field<CreateMeetingParamsAttendeesItemRole> role;
  CreateMeetingParamsAttendeesItem() = default;
};

enum class CreateMeetingParamsAllowedPresenters : int {
  kEveryone,
  kOrganization,
  kRoleIsPresenter,
  kOrganizer,
};

enum class CreateMeetingParamsLobbyScope : int {
  kOrganizer,
  kOrganization,
  kOrganizationAndFederated,
  kEveryone,
  kInvited,
};

struct CreateMeetingParams {
  // Subject of the message or meeting.
  String subject;
  // When the meeting begins.
  Field<String> start_date_time;
  // When the meeting ends.
  Field<String> end_date_time;
  // Who belongs to the meeting, by sign-in name; nobody is invited by this.
  Field<List<CreateMeetingParamsAttendeesItem>> attendees;
  // Who may present.
  Field<CreateMeetingParamsAllowedPresenters> allowed_presenters;
  // Who gets in without waiting.
  Field<CreateMeetingParamsLobbyScope> lobby_scope;
  // Whether the meeting is recorded from the start.
  Field<bool> record_automatically;
  CreateMeetingParams() = default;
};

struct GetMeetingParams {
  // Address to join, as the invitation has it.
  String join_web_url;
  GetMeetingParams() = default;
};

struct GetMeParams {
  GetMeParams() = default;
};

struct GetMeResult {
  Field<String> id;
  Field<String> display_name;
  Field<String> user_principal_name;
  Field<String> mail;
  Field<String> job_title;
  GetMeResult() = default;
};

struct CreateSubscriptionParams {
  // Address to send to, as pie webhooks create microsoft-teams shows it.
  String notification_url;
  // What to watch: teams/{team id}/channels/{channel id}/messages or chats/{chat id}/messages.
  String resource;
  // When the subscription ends, at most 3 days from now.
  String subscription_end;
  CreateSubscriptionParams() = default;
};

struct UpdateSubscriptionParams {
  // Id of the subscription.
  String subscription_id;
  // When the subscription ends, at most 3 days from now.
  String subscription_end;
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
  // A message was sent in the channel or chat.
  kCreated,
  // A message was edited, or somebody has reacted to it.
  kUpdated,
  // A message was deleted.
  kDeleted,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Message Sent
  kMessageSent,
  // Channel Created
  kChannelCreated,
  // Chat Begun
  kChatCreated,
  // Meeting Created
  kMeetingCreated,
  // Message Received
  kDmReceived,
  // Message Changed
  kMessageUpdated,
  // Message Deleted
  kMessageDeleted,
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
  String teams_webhook_secret;
  Secrets() = default;
};

// Teams that the user is a member of. Only reads.
Task<ListTeamsResult> ListTeams(Context& context, ListTeamsParams params);

// People of a team with addresses and roles. Only reads.
Task<ListTeamMembersResult> ListTeamMembers(Context& context, ListTeamMembersParams params);

// Channels of a team that the user can see. Only reads.
Task<ListChannelsResult> ListChannels(Context& context, ListChannelsParams params);

// Adds a channel to a team.
Task<Channel> CreateChannel(Context& context, CreateChannelParams params);

// Messages that begin a thread in a channel, newest first. Only reads.
Task<ListChannelMessagesResult> ListChannelMessages(Context& context,
    ListChannelMessagesParams params);

// Answers to a message of a channel. Only reads.
Task<ListMessageRepliesResult> ListMessageReplies(Context& context,
    ListMessageRepliesParams params);

// Begins a thread in a channel, for all who can see it.
Task<Message> SendMessage(Context& context, SendMessageParams params);

// Answers a message of a channel.
Task<Message> ReplyToMessage(Context& context, ReplyToMessageParams params);

// The user's chats, those of meetings among them. Only reads.
Task<ListChatsResult> ListChats(Context& context, ListChatsParams params);

// Topic, kind and address of a chat. Only reads.
Task<Chat> GetChat(Context& context, GetChatParams params);

// Who takes part in a chat. Only reads.
Task<ListChatMembersResult> ListChatMembers(Context& context, ListChatMembersParams params);

// Messages of a chat, newest first. Only reads.
Task<ListChatMessagesResult> ListChatMessages(Context& context, ListChatMessagesParams params);

// Sends a message to a chat.
Task<Message> SendChatMessage(Context& context, SendChatMessageParams params);

// Begins a chat with one person, or finds the one there is.
Task<Chat> CreateChat(Context& context, CreateChatParams params);

// Makes an online meeting with an address to join. It is in nobody's calendar, and nobody is
// invited.
Task<Meeting> CreateMeeting(Context& context, CreateMeetingParams params);

// A meeting by its address; the user must have organised it or be invited. Only reads.
Task<Meeting> GetMeeting(Context& context, GetMeetingParams params);

// Id, name and sign-in name of the connected user. Only reads.
Task<GetMeResult> GetMe(Context& context, GetMeParams params);

// Lets Microsoft report changes to this connector's webhook address, for at most 3 days.
Task<Subscription> CreateSubscription(Context& context, CreateSubscriptionParams params);

// Sets a later end of a subscription, at most 3 days from now.
Task<Subscription> UpdateSubscription(Context& context, UpdateSubscriptionParams params);

// What Microsoft reports to this app now. Only reads.
Task<ListSubscriptionsResult> ListSubscriptions(Context& context, ListSubscriptionsParams params);

// Ends a subscription. Destructive: may delete or overwrite.
Task<DeleteSubscriptionResult> DeleteSubscription(Context& context,
    DeleteSubscriptionParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kMicrosoftTeams;

}  // namespace pie::microsoft_teams
