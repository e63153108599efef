// Generated from plugins/microsoft-teams/microsoft-teams.pie. Do not edit.
#include "microsoft-teams/microsoft-teams.h"

#include "pie/generated.h"

namespace pie::detail::tables::microsoft_teams {
namespace c = ::pie::microsoft_teams;

constexpr const char* kTexts1[] = {"chat", "messages", "meetings", "microsoft", "team"};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListTeamsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTeamsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTeamsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTeamsParams = {"ListTeamsParams", {kFieldsListTeamsParams, 2},
    sizeof(c::ListTeamsParams), false};
static_assert(__is_same(decltype(c::ListTeamsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTeamsParams::next_page), Field<String>));
constexpr FieldRow kFieldsTeam[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Team, id), Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Team, display_name),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Team, description),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectTeam = {"Team", {kFieldsTeam, 3}, sizeof(c::Team), true};
static_assert(__is_same(decltype(c::Team::id), Field<String>));
static_assert(__is_same(decltype(c::Team::display_name), Field<String>));
static_assert(__is_same(decltype(c::Team::description), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectTeam}};
constexpr FieldRow kFieldsListTeamsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListTeamsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTeamsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTeamsResult = {"ListTeamsResult", {kFieldsListTeamsResult, 2},
    sizeof(c::ListTeamsResult), true};
static_assert(__is_same(decltype(c::ListTeamsResult::items), List<c::Team>));
static_assert(__is_same(decltype(c::ListTeamsResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListTeamsResult}};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .items = "/value",
    .url_pointer = "/@odata.nextLink"};
constexpr HttpBinding kHttpListTeams = {.method = "GET", .path = "/me/joinedTeams",
    .pagination = &kPagination1};
constexpr Limits kLimits2 = {.format = "uuid"};
constexpr FieldRow kFieldsListTeamMembersParams[] = {
    {"teamId", "Id of the team.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListTeamMembersParams, team_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTeamMembersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTeamMembersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTeamMembersParams = {"ListTeamMembersParams",
    {kFieldsListTeamMembersParams, 3}, sizeof(c::ListTeamMembersParams), false};
static_assert(__is_same(decltype(c::ListTeamMembersParams::team_id), String));
static_assert(__is_same(decltype(c::ListTeamMembersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTeamMembersParams::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kString};
constexpr FieldRow kFieldsMember[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, id), Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, display_name),
     Kind::kString, 2},
    {"userId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, user_id), Kind::kString,
     2},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, email), Kind::kString,
     2},
    {"roles", "owner, guest or nothing.", nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::Member, roles), Kind::kList, 0},
};
constexpr ObjectTable kObjectMember = {"Member", {kFieldsMember, 5}, sizeof(c::Member), true};
static_assert(__is_same(decltype(c::Member::id), Field<String>));
static_assert(__is_same(decltype(c::Member::display_name), Field<String>));
static_assert(__is_same(decltype(c::Member::user_id), Field<String>));
static_assert(__is_same(decltype(c::Member::email), Field<String>));
static_assert(__is_same(decltype(c::Member::roles), Field<List<String>>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectMember}};
constexpr FieldRow kFieldsListTeamMembersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListTeamMembersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTeamMembersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTeamMembersResult = {"ListTeamMembersResult",
    {kFieldsListTeamMembersResult, 2}, sizeof(c::ListTeamMembersResult), true};
static_assert(__is_same(decltype(c::ListTeamMembersResult::items), List<c::Member>));
static_assert(__is_same(decltype(c::ListTeamMembersResult::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectListTeamMembersResult}};
constexpr BindRow kBindListTeamMembers[] = {
    {.place = Place::kPath, .field = 0, .wire = "teamId"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kLink, .items = "/value",
    .url_pointer = "/@odata.nextLink", .size_param = "$top", .size = 100};
constexpr HttpBinding kHttpListTeamMembers = {.method = "GET", .path = "/teams/{teamId}/members",
    .rows = {kBindListTeamMembers, 1}, .pagination = &kPagination2};
constexpr FieldRow kFieldsListChannelsParams[] = {
    {"teamId", "Id of the team.", nullptr, &kLimits2, {}, __builtin_offsetof(c::ListChannelsParams,
     team_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListChannelsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChannelsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListChannelsParams = {"ListChannelsParams", {kFieldsListChannelsParams,
    3}, sizeof(c::ListChannelsParams), false};
static_assert(__is_same(decltype(c::ListChannelsParams::team_id), String));
static_assert(__is_same(decltype(c::ListChannelsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListChannelsParams::next_page), Field<String>));
constexpr FieldRow kFieldsChannel[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, id), Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, display_name),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, description),
     Kind::kString, 2},
    {"membershipType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel,
     membership_type), Kind::kString, 2},
    {"webUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, web_url),
     Kind::kString, 2},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, email), Kind::kString,
     2},
    {"createdDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel,
     created_date_time), Kind::kString, 2},
};
constexpr ObjectTable kObjectChannel = {"Channel", {kFieldsChannel, 7}, sizeof(c::Channel), true};
static_assert(__is_same(decltype(c::Channel::id), Field<String>));
static_assert(__is_same(decltype(c::Channel::display_name), Field<String>));
static_assert(__is_same(decltype(c::Channel::description), Field<String>));
static_assert(__is_same(decltype(c::Channel::membership_type), Field<String>));
static_assert(__is_same(decltype(c::Channel::web_url), Field<String>));
static_assert(__is_same(decltype(c::Channel::email), Field<String>));
static_assert(__is_same(decltype(c::Channel::created_date_time), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectChannel}};
constexpr FieldRow kFieldsListChannelsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListChannelsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChannelsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListChannelsResult = {"ListChannelsResult", {kFieldsListChannelsResult,
    2}, sizeof(c::ListChannelsResult), true};
static_assert(__is_same(decltype(c::ListChannelsResult::items), List<c::Channel>));
static_assert(__is_same(decltype(c::ListChannelsResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectListChannelsResult}};
constexpr BindRow kBindListChannels[] = {
    {.place = Place::kPath, .field = 0, .wire = "teamId"},
};
constexpr HttpBinding kHttpListChannels = {.method = "GET", .path = "/teams/{teamId}/channels",
    .rows = {kBindListChannels, 1}, .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 50,
    .pattern = "^[^~#%&*{}+/\\\\:<>?|'\",]+$"};
constexpr Limits kLimits4 = {.has = 64, .max_size = 1024};
constexpr const char* kNamesCreateChannelParamsMembershipType[] = {"standard", "private", "shared"};
constexpr EnumTable kEnumCreateChannelParamsMembershipType = {"CreateChannelParamsMembershipType",
    {kNamesCreateChannelParamsMembershipType, 3}};
constexpr FieldRow kFieldsCreateChannelParams[] = {
    {"teamId", "Id of the team.", nullptr, &kLimits2, {}, __builtin_offsetof(c::CreateChannelParams,
     team_id), Kind::kString, 1},
    {"displayName", "Name of the channel.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateChannelParams, display_name), Kind::kString, 1},
    {"description", "What the channel is for.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateChannelParams, description), Kind::kString, 0},
    {"membershipType", "Whether all members of the team see the channel; they do unless given.",
     nullptr, nullptr, {.names = &kEnumCreateChannelParamsMembershipType},
     __builtin_offsetof(c::CreateChannelParams, membership_type), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreateChannelParams = {"CreateChannelParams",
    {kFieldsCreateChannelParams, 4}, sizeof(c::CreateChannelParams), false};
static_assert(__is_same(decltype(c::CreateChannelParams::team_id), String));
static_assert(__is_same(decltype(c::CreateChannelParams::display_name), String));
static_assert(__is_same(decltype(c::CreateChannelParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateChannelParams::membership_type),
    Field<c::CreateChannelParamsMembershipType>));
constexpr BindRow kBindCreateChannel[] = {
    {.place = Place::kPath, .field = 0, .wire = "teamId"},
    {.place = Place::kBody, .field = 1, .wire = "/displayName"},
    {.place = Place::kBody, .field = 2, .wire = "/description"},
    {.place = Place::kBody, .field = 3, .wire = "/membershipType"},
};
constexpr HttpBinding kHttpCreateChannel = {.method = "POST", .path = "/teams/{teamId}/channels",
    .rows = {kBindCreateChannel, 4}, .body = BodyKind::kJson};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 200,
    .pattern = "^[A-Za-z0-9:@._-]+$"};
constexpr FieldRow kFieldsListChannelMessagesParams[] = {
    {"teamId", "Id of the team.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListChannelMessagesParams, team_id), Kind::kString, 1},
    {"channelId", "Id of the channel, for example 19:abc@thread.tacv2.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListChannelMessagesParams, channel_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListChannelMessagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChannelMessagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListChannelMessagesParams = {"ListChannelMessagesParams",
    {kFieldsListChannelMessagesParams, 4}, sizeof(c::ListChannelMessagesParams), false};
static_assert(__is_same(decltype(c::ListChannelMessagesParams::team_id), String));
static_assert(__is_same(decltype(c::ListChannelMessagesParams::channel_id), String));
static_assert(__is_same(decltype(c::ListChannelMessagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListChannelMessagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsMessageBody[] = {
    {"contentType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MessageBody, content_type),
     Kind::kString, 0},
    {"content", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MessageBody, content),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectMessageBody = {"MessageBody", {kFieldsMessageBody, 2},
    sizeof(c::MessageBody), true};
static_assert(__is_same(decltype(c::MessageBody::content_type), Field<String>));
static_assert(__is_same(decltype(c::MessageBody::content), Field<String>));
constexpr FieldRow kFieldsAuthorUser[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AuthorUser, id), Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AuthorUser, display_name),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectAuthorUser = {"AuthorUser", {kFieldsAuthorUser, 2},
    sizeof(c::AuthorUser), true};
static_assert(__is_same(decltype(c::AuthorUser::id), Field<String>));
static_assert(__is_same(decltype(c::AuthorUser::display_name), Field<String>));
constexpr FieldRow kFieldsAuthorApplication[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AuthorApplication, id),
     Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AuthorApplication,
     display_name), Kind::kString, 2},
};
constexpr ObjectTable kObjectAuthorApplication = {"AuthorApplication", {kFieldsAuthorApplication,
    2}, sizeof(c::AuthorApplication), true};
static_assert(__is_same(decltype(c::AuthorApplication::id), Field<String>));
static_assert(__is_same(decltype(c::AuthorApplication::display_name), Field<String>));
constexpr FieldRow kFieldsAuthor[] = {
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectAuthorUser},
     __builtin_offsetof(c::Author, user), Kind::kObject, 2},
    {"application", nullptr, nullptr, nullptr, {.object = &kObjectAuthorApplication},
     __builtin_offsetof(c::Author, application), Kind::kObject, 2},
};
constexpr ObjectTable kObjectAuthor = {"Author", {kFieldsAuthor, 2}, sizeof(c::Author), true};
static_assert(__is_same(decltype(c::Author::user), Field<c::AuthorUser>));
static_assert(__is_same(decltype(c::Author::application), Field<c::AuthorApplication>));
constexpr FieldRow kFieldsMessageAttachmentsItem[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MessageAttachmentsItem, name),
     Kind::kString, 2},
    {"contentType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MessageAttachmentsItem,
     content_type), Kind::kString, 2},
    {"contentUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MessageAttachmentsItem,
     content_url), Kind::kString, 2},
};
constexpr ObjectTable kObjectMessageAttachmentsItem = {"MessageAttachmentsItem",
    {kFieldsMessageAttachmentsItem, 3}, sizeof(c::MessageAttachmentsItem), true};
static_assert(__is_same(decltype(c::MessageAttachmentsItem::name), Field<String>));
static_assert(__is_same(decltype(c::MessageAttachmentsItem::content_type), Field<String>));
static_assert(__is_same(decltype(c::MessageAttachmentsItem::content_url), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectMessageAttachmentsItem}};
constexpr FieldRow kFieldsMessageReactionsItem[] = {
    {"reactionType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MessageReactionsItem,
     reaction_type), Kind::kString, 0},
    {"createdDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MessageReactionsItem,
     created_date_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectMessageReactionsItem = {"MessageReactionsItem",
    {kFieldsMessageReactionsItem, 2}, sizeof(c::MessageReactionsItem), true};
static_assert(__is_same(decltype(c::MessageReactionsItem::reaction_type), Field<String>));
static_assert(__is_same(decltype(c::MessageReactionsItem::created_date_time), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectMessageReactionsItem}};
constexpr FieldRow kFieldsMessage[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, id), Kind::kString, 0},
    {"replyToId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, reply_to_id),
     Kind::kString, 2},
    {"messageType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, message_type),
     Kind::kString, 0},
    {"subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, subject),
     Kind::kString, 2},
    {"body", nullptr, nullptr, nullptr, {.object = &kObjectMessageBody},
     __builtin_offsetof(c::Message, body), Kind::kObject, 0},
    {"from", nullptr, nullptr, nullptr, {.object = &kObjectAuthor}, __builtin_offsetof(c::Message,
     from), Kind::kObject, 2},
    {"importance", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, importance),
     Kind::kString, 0},
    {"createdDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message,
     created_date_time), Kind::kString, 2},
    {"lastEditedDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message,
     last_edited_date_time), Kind::kString, 2},
    {"deletedDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message,
     deleted_date_time), Kind::kString, 2},
    {"chatId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, chat_id),
     Kind::kString, 2},
    {"webUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, web_url),
     Kind::kString, 2},
    {"attachments", nullptr, nullptr, nullptr, {.element = &kType8}, __builtin_offsetof(c::Message,
     attachments), Kind::kList, 0},
    {"reactions", nullptr, nullptr, nullptr, {.element = &kType9}, __builtin_offsetof(c::Message,
     reactions), Kind::kList, 0},
};
constexpr ObjectTable kObjectMessage = {"Message", {kFieldsMessage, 14}, sizeof(c::Message), true};
static_assert(__is_same(decltype(c::Message::id), Field<String>));
static_assert(__is_same(decltype(c::Message::reply_to_id), Field<String>));
static_assert(__is_same(decltype(c::Message::message_type), Field<String>));
static_assert(__is_same(decltype(c::Message::subject), Field<String>));
static_assert(__is_same(decltype(c::Message::body), Field<c::MessageBody>));
static_assert(__is_same(decltype(c::Message::from), Field<c::Author>));
static_assert(__is_same(decltype(c::Message::importance), Field<String>));
static_assert(__is_same(decltype(c::Message::created_date_time), Field<String>));
static_assert(__is_same(decltype(c::Message::last_edited_date_time), Field<String>));
static_assert(__is_same(decltype(c::Message::deleted_date_time), Field<String>));
static_assert(__is_same(decltype(c::Message::chat_id), Field<String>));
static_assert(__is_same(decltype(c::Message::web_url), Field<String>));
static_assert(__is_same(decltype(c::Message::attachments), Field<List<c::MessageAttachmentsItem>>));
static_assert(__is_same(decltype(c::Message::reactions), Field<List<c::MessageReactionsItem>>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectMessage}};
constexpr FieldRow kFieldsListChannelMessagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListChannelMessagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChannelMessagesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListChannelMessagesResult = {"ListChannelMessagesResult",
    {kFieldsListChannelMessagesResult, 2}, sizeof(c::ListChannelMessagesResult), true};
static_assert(__is_same(decltype(c::ListChannelMessagesResult::items), List<c::Message>));
static_assert(__is_same(decltype(c::ListChannelMessagesResult::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectListChannelMessagesResult}};
constexpr BindRow kBindListChannelMessages[] = {
    {.place = Place::kPath, .field = 0, .wire = "teamId"},
    {.place = Place::kPath, .field = 1, .wire = "channelId"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kLink, .items = "/value",
    .url_pointer = "/@odata.nextLink", .size_param = "$top", .size = 50};
constexpr HttpBinding kHttpListChannelMessages = {.method = "GET",
    .path = "/teams/{teamId}/channels/{channelId}/messages", .rows = {kBindListChannelMessages, 2},
    .pagination = &kPagination3};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 100, .pattern = "^[0-9]+$"};
constexpr FieldRow kFieldsListMessageRepliesParams[] = {
    {"teamId", "Id of the team.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListMessageRepliesParams, team_id), Kind::kString, 1},
    {"channelId", "Id of the channel, for example 19:abc@thread.tacv2.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListMessageRepliesParams, channel_id), Kind::kString, 1},
    {"messageId", "Id of the message that begins the thread.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListMessageRepliesParams, message_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListMessageRepliesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessageRepliesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMessageRepliesParams = {"ListMessageRepliesParams",
    {kFieldsListMessageRepliesParams, 5}, sizeof(c::ListMessageRepliesParams), false};
static_assert(__is_same(decltype(c::ListMessageRepliesParams::team_id), String));
static_assert(__is_same(decltype(c::ListMessageRepliesParams::channel_id), String));
static_assert(__is_same(decltype(c::ListMessageRepliesParams::message_id), String));
static_assert(__is_same(decltype(c::ListMessageRepliesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMessageRepliesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListMessageRepliesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListMessageRepliesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessageRepliesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMessageRepliesResult = {"ListMessageRepliesResult",
    {kFieldsListMessageRepliesResult, 2}, sizeof(c::ListMessageRepliesResult), true};
static_assert(__is_same(decltype(c::ListMessageRepliesResult::items), List<c::Message>));
static_assert(__is_same(decltype(c::ListMessageRepliesResult::next_page), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListMessageRepliesResult}};
constexpr BindRow kBindListMessageReplies[] = {
    {.place = Place::kPath, .field = 0, .wire = "teamId"},
    {.place = Place::kPath, .field = 1, .wire = "channelId"},
    {.place = Place::kPath, .field = 2, .wire = "messageId"},
};
constexpr HttpBinding kHttpListMessageReplies = {.method = "GET",
    .path = "/teams/{teamId}/channels/{channelId}/messages/{messageId}/replies",
    .rows = {kBindListMessageReplies, 3}, .pagination = &kPagination3};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 28000};
constexpr const char* kNamesSendMessageParamsContentType[] = {"text", "html"};
constexpr EnumTable kEnumSendMessageParamsContentType = {"SendMessageParamsContentType",
    {kNamesSendMessageParamsContentType, 2}};
constexpr Limits kLimits8 = {.has = 64, .max_size = 250};
constexpr const char* kNamesSendMessageParamsImportance[] = {"normal", "high", "urgent"};
constexpr EnumTable kEnumSendMessageParamsImportance = {"SendMessageParamsImportance",
    {kNamesSendMessageParamsImportance, 3}};
constexpr FieldRow kFieldsSendMessageParams[] = {
    {"teamId", "Id of the team.", nullptr, &kLimits2, {}, __builtin_offsetof(c::SendMessageParams,
     team_id), Kind::kString, 1},
    {"channelId", "Id of the channel, for example 19:abc@thread.tacv2.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::SendMessageParams, channel_id), Kind::kString, 1},
    {"content", "Text of the message.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SendMessageParams, content), Kind::kString, 1},
    {"contentType", "Whether content is plain text or HTML.", "\"text\"", nullptr,
     {.names = &kEnumSendMessageParamsContentType}, __builtin_offsetof(c::SendMessageParams,
     content_type), Kind::kEnum, 0},
    {"subject", "Subject of the message or meeting.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::SendMessageParams, subject), Kind::kString, 0},
    {"importance", "How important the message is.", nullptr, nullptr,
     {.names = &kEnumSendMessageParamsImportance}, __builtin_offsetof(c::SendMessageParams,
     importance), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectSendMessageParams = {"SendMessageParams", {kFieldsSendMessageParams,
    6}, sizeof(c::SendMessageParams), false};
static_assert(__is_same(decltype(c::SendMessageParams::team_id), String));
static_assert(__is_same(decltype(c::SendMessageParams::channel_id), String));
static_assert(__is_same(decltype(c::SendMessageParams::content), String));
static_assert(__is_same(decltype(c::SendMessageParams::content_type),
    Field<c::SendMessageParamsContentType>));
static_assert(__is_same(decltype(c::SendMessageParams::subject), Field<String>));
static_assert(__is_same(decltype(c::SendMessageParams::importance),
    Field<c::SendMessageParamsImportance>));
constexpr BindRow kBindSendMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "teamId"},
    {.place = Place::kPath, .field = 1, .wire = "channelId"},
    {.place = Place::kBody, .field = 3, .wire = "/body/contentType"},
    {.place = Place::kBody, .field = 2, .wire = "/body/content"},
    {.place = Place::kBody, .field = 4, .wire = "/subject"},
    {.place = Place::kBody, .field = 5, .wire = "/importance"},
};
constexpr HttpBinding kHttpSendMessage = {.method = "POST",
    .path = "/teams/{teamId}/channels/{channelId}/messages", .rows = {kBindSendMessage, 6},
    .body = BodyKind::kJson};
constexpr const char* kNamesReplyToMessageParamsContentType[] = {"text", "html"};
constexpr EnumTable kEnumReplyToMessageParamsContentType = {"ReplyToMessageParamsContentType",
    {kNamesReplyToMessageParamsContentType, 2}};
constexpr const char* kNamesReplyToMessageParamsImportance[] = {"normal", "high", "urgent"};
constexpr EnumTable kEnumReplyToMessageParamsImportance = {"ReplyToMessageParamsImportance",
    {kNamesReplyToMessageParamsImportance, 3}};
constexpr FieldRow kFieldsReplyToMessageParams[] = {
    {"teamId", "Id of the team.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ReplyToMessageParams, team_id), Kind::kString, 1},
    {"channelId", "Id of the channel, for example 19:abc@thread.tacv2.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ReplyToMessageParams, channel_id), Kind::kString, 1},
    {"messageId", "Id of the message that begins the thread.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ReplyToMessageParams, message_id), Kind::kString, 1},
    {"content", "Text of the message.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ReplyToMessageParams, content), Kind::kString, 1},
    {"contentType", "Whether content is plain text or HTML.", "\"text\"", nullptr,
     {.names = &kEnumReplyToMessageParamsContentType}, __builtin_offsetof(c::ReplyToMessageParams,
     content_type), Kind::kEnum, 0},
    {"importance", "How important the message is.", nullptr, nullptr,
     {.names = &kEnumReplyToMessageParamsImportance}, __builtin_offsetof(c::ReplyToMessageParams,
     importance), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectReplyToMessageParams = {"ReplyToMessageParams",
    {kFieldsReplyToMessageParams, 6}, sizeof(c::ReplyToMessageParams), false};
static_assert(__is_same(decltype(c::ReplyToMessageParams::team_id), String));
static_assert(__is_same(decltype(c::ReplyToMessageParams::channel_id), String));
static_assert(__is_same(decltype(c::ReplyToMessageParams::message_id), String));
static_assert(__is_same(decltype(c::ReplyToMessageParams::content), String));
static_assert(__is_same(decltype(c::ReplyToMessageParams::content_type),
    Field<c::ReplyToMessageParamsContentType>));
static_assert(__is_same(decltype(c::ReplyToMessageParams::importance),
    Field<c::ReplyToMessageParamsImportance>));
constexpr BindRow kBindReplyToMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "teamId"},
    {.place = Place::kPath, .field = 1, .wire = "channelId"},
    {.place = Place::kPath, .field = 2, .wire = "messageId"},
    {.place = Place::kBody, .field = 4, .wire = "/body/contentType"},
    {.place = Place::kBody, .field = 3, .wire = "/body/content"},
    {.place = Place::kBody, .field = 5, .wire = "/importance"},
};
constexpr HttpBinding kHttpReplyToMessage = {.method = "POST",
    .path = "/teams/{teamId}/channels/{channelId}/messages/{messageId}/replies",
    .rows = {kBindReplyToMessage, 6}, .body = BodyKind::kJson};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr FieldRow kFieldsListChatsParams[] = {
    {"chatFilter", "OData condition, for example chatType eq 'oneOnOne' or topic eq 'Plan'.",
     nullptr, &kLimits9, {}, __builtin_offsetof(c::ListChatsParams, chat_filter), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListChatsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChatsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListChatsParams = {"ListChatsParams", {kFieldsListChatsParams, 3},
    sizeof(c::ListChatsParams), false};
static_assert(__is_same(decltype(c::ListChatsParams::chat_filter), Field<String>));
static_assert(__is_same(decltype(c::ListChatsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListChatsParams::next_page), Field<String>));
constexpr FieldRow kFieldsChat[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Chat, id), Kind::kString, 0},
    {"chatType", "oneOnOne, group or meeting.", nullptr, nullptr, {}, __builtin_offsetof(c::Chat,
     chat_type), Kind::kString, 0},
    {"topic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Chat, topic), Kind::kString, 2},
    {"createdDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Chat,
     created_date_time), Kind::kString, 2},
    {"lastUpdatedDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Chat,
     last_updated_date_time), Kind::kString, 2},
    {"webUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Chat, web_url), Kind::kString,
     2},
};
constexpr ObjectTable kObjectChat = {"Chat", {kFieldsChat, 6}, sizeof(c::Chat), true};
static_assert(__is_same(decltype(c::Chat::id), Field<String>));
static_assert(__is_same(decltype(c::Chat::chat_type), Field<String>));
static_assert(__is_same(decltype(c::Chat::topic), Field<String>));
static_assert(__is_same(decltype(c::Chat::created_date_time), Field<String>));
static_assert(__is_same(decltype(c::Chat::last_updated_date_time), Field<String>));
static_assert(__is_same(decltype(c::Chat::web_url), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectChat}};
constexpr FieldRow kFieldsListChatsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::ListChatsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChatsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListChatsResult = {"ListChatsResult", {kFieldsListChatsResult, 2},
    sizeof(c::ListChatsResult), true};
static_assert(__is_same(decltype(c::ListChatsResult::items), List<c::Chat>));
static_assert(__is_same(decltype(c::ListChatsResult::next_page), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListChatsResult}};
constexpr BindRow kBindListChats[] = {
    {.place = Place::kQuery, .field = 0, .wire = "$filter"},
};
constexpr HttpBinding kHttpListChats = {.method = "GET", .path = "/me/chats",
    .rows = {kBindListChats, 1}, .pagination = &kPagination3};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 300,
    .pattern = "^[A-Za-z0-9:@._-]+$"};
constexpr FieldRow kFieldsGetChatParams[] = {
    {"chatId", "Id of the chat, for example 19:abc@thread.v2.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::GetChatParams, chat_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetChatParams = {"GetChatParams", {kFieldsGetChatParams, 1},
    sizeof(c::GetChatParams), false};
static_assert(__is_same(decltype(c::GetChatParams::chat_id), String));
constexpr BindRow kBindGetChat[] = {
    {.place = Place::kPath, .field = 0, .wire = "chatId"},
};
constexpr HttpBinding kHttpGetChat = {.method = "GET", .path = "/chats/{chatId}",
    .rows = {kBindGetChat, 1}};
constexpr FieldRow kFieldsListChatMembersParams[] = {
    {"chatId", "Id of the chat, for example 19:abc@thread.v2.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListChatMembersParams, chat_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListChatMembersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChatMembersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListChatMembersParams = {"ListChatMembersParams",
    {kFieldsListChatMembersParams, 3}, sizeof(c::ListChatMembersParams), false};
static_assert(__is_same(decltype(c::ListChatMembersParams::chat_id), String));
static_assert(__is_same(decltype(c::ListChatMembersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListChatMembersParams::next_page), Field<String>));
constexpr FieldRow kFieldsListChatMembersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListChatMembersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChatMembersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListChatMembersResult = {"ListChatMembersResult",
    {kFieldsListChatMembersResult, 2}, sizeof(c::ListChatMembersResult), true};
static_assert(__is_same(decltype(c::ListChatMembersResult::items), List<c::Member>));
static_assert(__is_same(decltype(c::ListChatMembersResult::next_page), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectListChatMembersResult}};
constexpr BindRow kBindListChatMembers[] = {
    {.place = Place::kPath, .field = 0, .wire = "chatId"},
};
constexpr HttpBinding kHttpListChatMembers = {.method = "GET", .path = "/chats/{chatId}/members",
    .rows = {kBindListChatMembers, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsListChatMessagesParams[] = {
    {"chatId", "Id of the chat, for example 19:abc@thread.v2.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListChatMessagesParams, chat_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListChatMessagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChatMessagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListChatMessagesParams = {"ListChatMessagesParams",
    {kFieldsListChatMessagesParams, 3}, sizeof(c::ListChatMessagesParams), false};
static_assert(__is_same(decltype(c::ListChatMessagesParams::chat_id), String));
static_assert(__is_same(decltype(c::ListChatMessagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListChatMessagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListChatMessagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListChatMessagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChatMessagesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListChatMessagesResult = {"ListChatMessagesResult",
    {kFieldsListChatMessagesResult, 2}, sizeof(c::ListChatMessagesResult), true};
static_assert(__is_same(decltype(c::ListChatMessagesResult::items), List<c::Message>));
static_assert(__is_same(decltype(c::ListChatMessagesResult::next_page), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListChatMessagesResult}};
constexpr BindRow kBindListChatMessages[] = {
    {.place = Place::kPath, .field = 0, .wire = "chatId"},
};
constexpr HttpBinding kHttpListChatMessages = {.method = "GET", .path = "/chats/{chatId}/messages",
    .rows = {kBindListChatMessages, 1}, .pagination = &kPagination3};
constexpr const char* kNamesSendChatMessageParamsContentType[] = {"text", "html"};
constexpr EnumTable kEnumSendChatMessageParamsContentType = {"SendChatMessageParamsContentType",
    {kNamesSendChatMessageParamsContentType, 2}};
constexpr const char* kNamesSendChatMessageParamsImportance[] = {"normal", "high", "urgent"};
constexpr EnumTable kEnumSendChatMessageParamsImportance = {"SendChatMessageParamsImportance",
    {kNamesSendChatMessageParamsImportance, 3}};
constexpr FieldRow kFieldsSendChatMessageParams[] = {
    {"chatId", "Id of the chat, for example 19:abc@thread.v2.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::SendChatMessageParams, chat_id), Kind::kString, 1},
    {"content", "Text of the message.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SendChatMessageParams, content), Kind::kString, 1},
    {"contentType", "Whether content is plain text or HTML.", "\"text\"", nullptr,
     {.names = &kEnumSendChatMessageParamsContentType}, __builtin_offsetof(c::SendChatMessageParams,
     content_type), Kind::kEnum, 0},
    {"importance", "How important the message is.", nullptr, nullptr,
     {.names = &kEnumSendChatMessageParamsImportance}, __builtin_offsetof(c::SendChatMessageParams,
     importance), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectSendChatMessageParams = {"SendChatMessageParams",
    {kFieldsSendChatMessageParams, 4}, sizeof(c::SendChatMessageParams), false};
static_assert(__is_same(decltype(c::SendChatMessageParams::chat_id), String));
static_assert(__is_same(decltype(c::SendChatMessageParams::content), String));
static_assert(__is_same(decltype(c::SendChatMessageParams::content_type),
    Field<c::SendChatMessageParamsContentType>));
static_assert(__is_same(decltype(c::SendChatMessageParams::importance),
    Field<c::SendChatMessageParamsImportance>));
constexpr BindRow kBindSendChatMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "chatId"},
    {.place = Place::kBody, .field = 2, .wire = "/body/contentType"},
    {.place = Place::kBody, .field = 1, .wire = "/body/content"},
    {.place = Place::kBody, .field = 3, .wire = "/importance"},
};
constexpr HttpBinding kHttpSendChatMessage = {.method = "POST", .path = "/chats/{chatId}/messages",
    .rows = {kBindSendChatMessage, 4}, .body = BodyKind::kJson};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 320, .pattern = "^[^'\\s]+$"};
constexpr FieldRow kFieldsCreateChatParams[] = {
    {"userId", "Id or sign-in name of the other person.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateChatParams, user_id), Kind::kString, 1},
    {"ownUserId", "The user's own id or sign-in name; get_me has it.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateChatParams, own_user_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateChatParams = {"CreateChatParams", {kFieldsCreateChatParams, 2},
    sizeof(c::CreateChatParams), false};
static_assert(__is_same(decltype(c::CreateChatParams::user_id), String));
static_assert(__is_same(decltype(c::CreateChatParams::own_user_id), String));
constexpr BindRow kBindCreateChat[] = {
    {.place = Place::kBody, .wire = "/chatType", .constant = "\"oneOnOne\""},
    {.place = Place::kBody, .wire = "/members/0/@odata.type",
     .constant = "\"#microsoft.graph.aadUserConversationMember\""},
    {.place = Place::kBody, .wire = "/members/0/roles", .constant = "[\"owner\"]"},
    {.place = Place::kBody, .wire = "/members/0/user@odata.bind",
     .text = "https://graph.microsoft.com/v1.0/users('{ownUserId}')"},
    {.place = Place::kBody, .wire = "/members/1/@odata.type",
     .constant = "\"#microsoft.graph.aadUserConversationMember\""},
    {.place = Place::kBody, .wire = "/members/1/roles", .constant = "[\"owner\"]"},
    {.place = Place::kBody, .wire = "/members/1/user@odata.bind",
     .text = "https://graph.microsoft.com/v1.0/users('{userId}')"},
};
constexpr HttpBinding kHttpCreateChat = {.method = "POST", .path = "/chats",
    .rows = {kBindCreateChat, 7}, .body = BodyKind::kJson};
constexpr Limits kLimits12 = {.format = "date-time"};
constexpr Limits kLimits13 = {.has = 64, .max_size = 100};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 320};
constexpr const char* kNamesCreateMeetingParamsAttendeesItemRole[] = {"attendee", "presenter",
    "coorganizer"};
constexpr EnumTable kEnumCreateMeetingParamsAttendeesItemRole =
    {"CreateMeetingParamsAttendeesItemRole", {kNamesCreateMeetingParamsAttendeesItemRole, 3}};
constexpr FieldRow kFieldsCreateMeetingParamsAttendeesItem[] = {
    {"upn", nullptr, nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateMeetingParamsAttendeesItem, upn), Kind::kString, 1},
    {"role", nullptr, nullptr, nullptr, {.names = &kEnumCreateMeetingParamsAttendeesItemRole},
     __builtin_offsetof(c::CreateMeetingParamsAttendeesItem, role), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreateMeetingParamsAttendeesItem = {"CreateMeetingParamsAttendeesItem",
    {kFieldsCreateMeetingParamsAttendeesItem, 2}, sizeof(c::CreateMeetingParamsAttendeesItem),
    true};
static_assert(__is_same(decltype(c::CreateMeetingParamsAttendeesItem::upn), String));
static_assert(__is_same(decltype(c::CreateMeetingParamsAttendeesItem::role),
    Field<c::CreateMeetingParamsAttendeesItemRole>));
constexpr TypeRow kType17 = {Kind::kObject, false,
    {.object = &kObjectCreateMeetingParamsAttendeesItem}};
constexpr const char* kNamesCreateMeetingParamsAllowedPresenters[] = {"everyone", "organization",
    "roleIsPresenter", "organizer"};
constexpr EnumTable kEnumCreateMeetingParamsAllowedPresenters =
    {"CreateMeetingParamsAllowedPresenters", {kNamesCreateMeetingParamsAllowedPresenters, 4}};
constexpr const char* kNamesCreateMeetingParamsLobbyScope[] = {"organizer", "organization",
    "organizationAndFederated", "everyone", "invited"};
constexpr EnumTable kEnumCreateMeetingParamsLobbyScope = {"CreateMeetingParamsLobbyScope",
    {kNamesCreateMeetingParamsLobbyScope, 5}};
constexpr FieldRow kFieldsCreateMeetingParams[] = {
    {"subject", "Subject of the message or meeting.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateMeetingParams, subject), Kind::kString, 1},
    {"startDateTime", "When the meeting begins.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateMeetingParams, start_date_time), Kind::kString, 0},
    {"endDateTime", "When the meeting ends.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateMeetingParams, end_date_time), Kind::kString, 0},
    {"attendees", "Who belongs to the meeting, by sign-in name; nobody is invited by " "this.",
     nullptr, &kLimits13, {.element = &kType17}, __builtin_offsetof(c::CreateMeetingParams,
     attendees), Kind::kList, 0},
    {"allowedPresenters", "Who may present.", nullptr, nullptr,
     {.names = &kEnumCreateMeetingParamsAllowedPresenters},
     __builtin_offsetof(c::CreateMeetingParams, allowed_presenters), Kind::kEnum, 0},
    {"lobbyScope", "Who gets in without waiting.", nullptr, nullptr,
     {.names = &kEnumCreateMeetingParamsLobbyScope}, __builtin_offsetof(c::CreateMeetingParams,
     lobby_scope), Kind::kEnum, 0},
    {"recordAutomatically", "Whether the meeting is recorded from the start.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateMeetingParams, record_automatically), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateMeetingParams = {"CreateMeetingParams",
    {kFieldsCreateMeetingParams, 7}, sizeof(c::CreateMeetingParams), false};
static_assert(__is_same(decltype(c::CreateMeetingParams::subject), String));
static_assert(__is_same(decltype(c::CreateMeetingParams::start_date_time), Field<String>));
static_assert(__is_same(decltype(c::CreateMeetingParams::end_date_time), Field<String>));
static_assert(__is_same(decltype(c::CreateMeetingParams::attendees),
    Field<List<c::CreateMeetingParamsAttendeesItem>>));
static_assert(__is_same(decltype(c::CreateMeetingParams::allowed_presenters),
    Field<c::CreateMeetingParamsAllowedPresenters>));
static_assert(__is_same(decltype(c::CreateMeetingParams::lobby_scope),
    Field<c::CreateMeetingParamsLobbyScope>));
static_assert(__is_same(decltype(c::CreateMeetingParams::record_automatically), Field<bool>));
constexpr FieldRow kFieldsMeetingLobbyBypassSettings[] = {
    {"scope", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MeetingLobbyBypassSettings,
     scope), Kind::kString, 2},
};
constexpr ObjectTable kObjectMeetingLobbyBypassSettings = {"MeetingLobbyBypassSettings",
    {kFieldsMeetingLobbyBypassSettings, 1}, sizeof(c::MeetingLobbyBypassSettings), true};
static_assert(__is_same(decltype(c::MeetingLobbyBypassSettings::scope), Field<String>));
constexpr FieldRow kFieldsMeetingChatInfo[] = {
    {"threadId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MeetingChatInfo, thread_id),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectMeetingChatInfo = {"MeetingChatInfo", {kFieldsMeetingChatInfo, 1},
    sizeof(c::MeetingChatInfo), true};
static_assert(__is_same(decltype(c::MeetingChatInfo::thread_id), Field<String>));
constexpr FieldRow kFieldsMeetingJoinMeetingIdSettings[] = {
    {"joinMeetingId", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::MeetingJoinMeetingIdSettings, join_meeting_id), Kind::kString, 2},
    {"passcode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MeetingJoinMeetingIdSettings,
     passcode), Kind::kString, 2},
};
constexpr ObjectTable kObjectMeetingJoinMeetingIdSettings = {"MeetingJoinMeetingIdSettings",
    {kFieldsMeetingJoinMeetingIdSettings, 2}, sizeof(c::MeetingJoinMeetingIdSettings), true};
static_assert(__is_same(decltype(c::MeetingJoinMeetingIdSettings::join_meeting_id), Field<String>));
static_assert(__is_same(decltype(c::MeetingJoinMeetingIdSettings::passcode), Field<String>));
constexpr FieldRow kFieldsMeeting[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, id), Kind::kString, 0},
    {"subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, subject),
     Kind::kString, 2},
    {"joinWebUrl", "Address to join.", nullptr, nullptr, {}, __builtin_offsetof(c::Meeting,
     join_web_url), Kind::kString, 2},
    {"startDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting,
     start_date_time), Kind::kString, 2},
    {"endDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, end_date_time),
     Kind::kString, 2},
    {"creationDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting,
     creation_date_time), Kind::kString, 2},
    {"allowedPresenters", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting,
     allowed_presenters), Kind::kString, 2},
    {"recordAutomatically", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting,
     record_automatically), Kind::kBoolean, 2},
    {"lobbyBypassSettings", nullptr, nullptr, nullptr,
     {.object = &kObjectMeetingLobbyBypassSettings}, __builtin_offsetof(c::Meeting,
     lobby_bypass_settings), Kind::kObject, 2},
    {"chatInfo", nullptr, nullptr, nullptr, {.object = &kObjectMeetingChatInfo},
     __builtin_offsetof(c::Meeting, chat_info), Kind::kObject, 2},
    {"joinMeetingIdSettings", nullptr, nullptr, nullptr,
     {.object = &kObjectMeetingJoinMeetingIdSettings}, __builtin_offsetof(c::Meeting,
     join_meeting_id_settings), Kind::kObject, 2},
};
constexpr ObjectTable kObjectMeeting = {"Meeting", {kFieldsMeeting, 11}, sizeof(c::Meeting), true};
static_assert(__is_same(decltype(c::Meeting::id), Field<String>));
static_assert(__is_same(decltype(c::Meeting::subject), Field<String>));
static_assert(__is_same(decltype(c::Meeting::join_web_url), Field<String>));
static_assert(__is_same(decltype(c::Meeting::start_date_time), Field<String>));
static_assert(__is_same(decltype(c::Meeting::end_date_time), Field<String>));
static_assert(__is_same(decltype(c::Meeting::creation_date_time), Field<String>));
static_assert(__is_same(decltype(c::Meeting::allowed_presenters), Field<String>));
static_assert(__is_same(decltype(c::Meeting::record_automatically), Field<bool>));
static_assert(__is_same(decltype(c::Meeting::lobby_bypass_settings),
    Field<c::MeetingLobbyBypassSettings>));
static_assert(__is_same(decltype(c::Meeting::chat_info), Field<c::MeetingChatInfo>));
static_assert(__is_same(decltype(c::Meeting::join_meeting_id_settings),
    Field<c::MeetingJoinMeetingIdSettings>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectMeeting}};
constexpr BindRow kBindCreateMeeting[] = {
    {.place = Place::kBody, .field = 0, .wire = "/subject"},
    {.place = Place::kBody, .field = 1, .wire = "/startDateTime"},
    {.place = Place::kBody, .field = 2, .wire = "/endDateTime"},
    {.place = Place::kBody, .field = 3, .wire = "/participants/attendees"},
    {.place = Place::kBody, .field = 4, .wire = "/allowedPresenters"},
    {.place = Place::kBody, .field = 5, .wire = "/lobbyBypassSettings/scope"},
    {.place = Place::kBody, .field = 6, .wire = "/recordAutomatically"},
};
constexpr HttpBinding kHttpCreateMeeting = {.method = "POST", .path = "/me/onlineMeetings",
    .rows = {kBindCreateMeeting, 7}, .body = BodyKind::kJson};
constexpr Limits kLimits15 = {.has = 64, .max_size = 2000, .pattern = "^https://[^']+$",
    .format = "uri"};
constexpr FieldRow kFieldsGetMeetingParams[] = {
    {"joinWebUrl", "Address to join, as the invitation has it.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::GetMeetingParams, join_web_url), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetMeetingParams = {"GetMeetingParams", {kFieldsGetMeetingParams, 1},
    sizeof(c::GetMeetingParams), false};
static_assert(__is_same(decltype(c::GetMeetingParams::join_web_url), String));
constexpr BindRow kBindGetMeeting[] = {
    {.place = Place::kQuery, .wire = "$filter", .text = "JoinWebUrl eq '{joinWebUrl}'"},
};
constexpr HttpBinding kHttpGetMeeting = {.method = "GET", .path = "/me/onlineMeetings",
    .rows = {kBindGetMeeting, 1}, .result_at = "/value/0"};
constexpr ObjectTable kObjectGetMeParams = {"GetMeParams", {}, sizeof(c::GetMeParams), false};
constexpr FieldRow kFieldsGetMeResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, id), Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, display_name),
     Kind::kString, 2},
    {"userPrincipalName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult,
     user_principal_name), Kind::kString, 0},
    {"mail", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, mail), Kind::kString,
     2},
    {"jobTitle", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, job_title),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectGetMeResult = {"GetMeResult", {kFieldsGetMeResult, 5},
    sizeof(c::GetMeResult), true};
static_assert(__is_same(decltype(c::GetMeResult::id), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::display_name), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::user_principal_name), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::mail), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::job_title), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectGetMeResult}};
constexpr HttpBinding kHttpGetMe = {.method = "GET", .path = "/me"};
constexpr Limits kLimits16 = {.has = 64, .max_size = 1000, .pattern = "^https://.+"};
constexpr Limits kLimits17 = {.has = 96, .min_size = 1, .max_size = 600,
    .pattern = "^(teams/[A-Za-z0-9-]+/channels/[A-Za-z0-9:@._-]+|chats/[A-Za-z0-9:@._-]+)/messages$"};
constexpr FieldRow kFieldsCreateSubscriptionParams[] = {
    {"notificationUrl", "Address to send to, as pie webhooks create microsoft-teams shows " "it.",
     nullptr, &kLimits16, {}, __builtin_offsetof(c::CreateSubscriptionParams, notification_url),
     Kind::kString, 1},
    {"resource", "What to watch: teams/{team id}/channels/{channel id}/messages or "
     "chats/{chat id}/messages.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::CreateSubscriptionParams, resource), Kind::kString, 1},
    {"subscriptionEnd", "When the subscription ends, at most 3 days from now.", nullptr, &kLimits12,
     {}, __builtin_offsetof(c::CreateSubscriptionParams, subscription_end), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateSubscriptionParams = {"CreateSubscriptionParams",
    {kFieldsCreateSubscriptionParams, 3}, sizeof(c::CreateSubscriptionParams), false};
static_assert(__is_same(decltype(c::CreateSubscriptionParams::notification_url), String));
static_assert(__is_same(decltype(c::CreateSubscriptionParams::resource), String));
static_assert(__is_same(decltype(c::CreateSubscriptionParams::subscription_end), String));
constexpr FieldRow kFieldsSubscription[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription, id), Kind::kString,
     0},
    {"resource", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription, resource),
     Kind::kString, 0},
    {"changeType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription, change_type),
     Kind::kString, 0},
    {"notificationUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription,
     notification_url), Kind::kString, 0},
    {"expirationDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription,
     expiration_date_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectSubscription = {"Subscription", {kFieldsSubscription, 5},
    sizeof(c::Subscription), true};
static_assert(__is_same(decltype(c::Subscription::id), Field<String>));
static_assert(__is_same(decltype(c::Subscription::resource), Field<String>));
static_assert(__is_same(decltype(c::Subscription::change_type), Field<String>));
static_assert(__is_same(decltype(c::Subscription::notification_url), Field<String>));
static_assert(__is_same(decltype(c::Subscription::expiration_date_time), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectSubscription}};
constexpr BindRow kBindCreateSubscription[] = {
    {.place = Place::kBody, .wire = "/changeType", .constant = "\"created,updated,deleted\""},
    {.place = Place::kBody, .field = 0, .wire = "/notificationUrl"},
    {.place = Place::kBody, .field = 0, .wire = "/lifecycleNotificationUrl"},
    {.place = Place::kBody, .field = 1, .wire = "/resource"},
    {.place = Place::kBody, .field = 2, .wire = "/expirationDateTime"},
    {.place = Place::kBody, .wire = "/clientState", .text = "{TEAMS_WEBHOOK_SECRET}"},
};
constexpr HttpBinding kHttpCreateSubscription = {.method = "POST", .path = "/subscriptions",
    .rows = {kBindCreateSubscription, 6}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateSubscriptionParams[] = {
    {"subscriptionId", "Id of the subscription.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateSubscriptionParams, subscription_id), Kind::kString, 1},
    {"subscriptionEnd", "When the subscription ends, at most 3 days from now.", nullptr, &kLimits12,
     {}, __builtin_offsetof(c::UpdateSubscriptionParams, subscription_end), Kind::kString, 1},
};
constexpr ObjectTable kObjectUpdateSubscriptionParams = {"UpdateSubscriptionParams",
    {kFieldsUpdateSubscriptionParams, 2}, sizeof(c::UpdateSubscriptionParams), false};
static_assert(__is_same(decltype(c::UpdateSubscriptionParams::subscription_id), String));
static_assert(__is_same(decltype(c::UpdateSubscriptionParams::subscription_end), String));
constexpr BindRow kBindUpdateSubscription[] = {
    {.place = Place::kPath, .field = 0, .wire = "subscriptionId"},
    {.place = Place::kBody, .field = 1, .wire = "/expirationDateTime"},
};
constexpr HttpBinding kHttpUpdateSubscription = {.method = "PATCH",
    .path = "/subscriptions/{subscriptionId}", .rows = {kBindUpdateSubscription, 2},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsListSubscriptionsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListSubscriptionsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSubscriptionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSubscriptionsParams = {"ListSubscriptionsParams",
    {kFieldsListSubscriptionsParams, 2}, sizeof(c::ListSubscriptionsParams), false};
static_assert(__is_same(decltype(c::ListSubscriptionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListSubscriptionsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListSubscriptionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType20},
     __builtin_offsetof(c::ListSubscriptionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSubscriptionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListSubscriptionsResult = {"ListSubscriptionsResult",
    {kFieldsListSubscriptionsResult, 2}, sizeof(c::ListSubscriptionsResult), true};
static_assert(__is_same(decltype(c::ListSubscriptionsResult::items), List<c::Subscription>));
static_assert(__is_same(decltype(c::ListSubscriptionsResult::next_page), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectListSubscriptionsResult}};
constexpr HttpBinding kHttpListSubscriptions = {.method = "GET", .path = "/subscriptions",
    .pagination = &kPagination1};
constexpr FieldRow kFieldsDeleteSubscriptionParams[] = {
    {"subscriptionId", "Id of the subscription.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteSubscriptionParams, subscription_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteSubscriptionParams = {"DeleteSubscriptionParams",
    {kFieldsDeleteSubscriptionParams, 1}, sizeof(c::DeleteSubscriptionParams), false};
static_assert(__is_same(decltype(c::DeleteSubscriptionParams::subscription_id), String));
constexpr ObjectTable kObjectDeleteSubscriptionResult = {"DeleteSubscriptionResult", {},
    sizeof(c::DeleteSubscriptionResult), true};
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectDeleteSubscriptionResult}};
constexpr BindRow kBindDeleteSubscription[] = {
    {.place = Place::kPath, .field = 0, .wire = "subscriptionId"},
};
constexpr HttpBinding kHttpDeleteSubscription = {.method = "DELETE",
    .path = "/subscriptions/{subscriptionId}", .rows = {kBindDeleteSubscription, 1}};
constexpr ActionRow kActions[] = {
    {.name = "list_teams", .title = "List teams",
     .description = "Teams that the user is a member of.", .effect = Effect::kRead,
     .params = &kObjectListTeamsParams, .result = &kType2, .http = &kHttpListTeams,
     .tool_name = "microsoft_teams_list_teams"},
    {.name = "list_team_members", .title = "List members of a team",
     .description = "People of a team with addresses and roles.", .effect = Effect::kRead,
     .params = &kObjectListTeamMembersParams, .result = &kType5, .http = &kHttpListTeamMembers,
     .tool_name = "microsoft_teams_list_team_members"},
    {.name = "list_channels", .title = "List channels",
     .description = "Channels of a team that the user can see.", .effect = Effect::kRead,
     .params = &kObjectListChannelsParams, .result = &kType7, .http = &kHttpListChannels,
     .tool_name = "microsoft_teams_list_channels"},
    {.name = "create_channel", .title = "Create a channel",
     .description = "Adds a channel to a team.", .params = &kObjectCreateChannelParams,
     .result = &kType6, .http = &kHttpCreateChannel, .tool_name = "microsoft_teams_create_channel"},
    {.name = "list_channel_messages", .title = "Read a channel",
     .description = "Messages that begin a thread in a channel, newest first.",
     .effect = Effect::kRead, .params = &kObjectListChannelMessagesParams, .result = &kType11,
     .http = &kHttpListChannelMessages, .tool_name = "microsoft_teams_list_channel_messages"},
    {.name = "list_message_replies", .title = "Read a thread",
     .description = "Answers to a message of a channel.", .effect = Effect::kRead,
     .params = &kObjectListMessageRepliesParams, .result = &kType12,
     .http = &kHttpListMessageReplies, .tool_name = "microsoft_teams_list_message_replies"},
    {.name = "send_message", .title = "Write in a channel",
     .description = "Begins a thread in a channel, for all who can see it.",
     .params = &kObjectSendMessageParams, .result = &kType10, .http = &kHttpSendMessage,
     .tool_name = "microsoft_teams_send_message"},
    {.name = "reply_to_message", .title = "Answer in a thread",
     .description = "Answers a message of a channel.", .params = &kObjectReplyToMessageParams,
     .result = &kType10, .http = &kHttpReplyToMessage,
     .tool_name = "microsoft_teams_reply_to_message"},
    {.name = "list_chats", .title = "List chats",
     .description = "The user's chats, those of meetings among them.", .effect = Effect::kRead,
     .params = &kObjectListChatsParams, .result = &kType14, .http = &kHttpListChats,
     .tool_name = "microsoft_teams_list_chats"},
    {.name = "get_chat", .title = "Read facts about a chat",
     .description = "Topic, kind and address of a chat.", .effect = Effect::kRead,
     .params = &kObjectGetChatParams, .result = &kType13, .http = &kHttpGetChat,
     .tool_name = "microsoft_teams_get_chat"},
    {.name = "list_chat_members", .title = "List members of a chat",
     .description = "Who takes part in a chat.", .effect = Effect::kRead,
     .params = &kObjectListChatMembersParams, .result = &kType15, .http = &kHttpListChatMembers,
     .tool_name = "microsoft_teams_list_chat_members"},
    {.name = "list_chat_messages", .title = "Read a chat",
     .description = "Messages of a chat, newest first.", .effect = Effect::kRead,
     .params = &kObjectListChatMessagesParams, .result = &kType16, .http = &kHttpListChatMessages,
     .tool_name = "microsoft_teams_list_chat_messages"},
    {.name = "send_chat_message", .title = "Write in a chat",
     .description = "Sends a message to a chat.", .params = &kObjectSendChatMessageParams,
     .result = &kType10, .http = &kHttpSendChatMessage,
     .tool_name = "microsoft_teams_send_chat_message"},
    {.name = "create_chat", .title = "Begin a chat",
     .description = "Begins a chat with one person, or finds the one there is.",
     .params = &kObjectCreateChatParams, .result = &kType13, .http = &kHttpCreateChat,
     .tool_name = "microsoft_teams_create_chat"},
    {.name = "create_meeting", .title = "Create a meeting",
     .description = "Makes an online meeting with an address to join. It is in nobody's "
     "calendar, and nobody is invited.", .params = &kObjectCreateMeetingParams, .result = &kType18,
     .http = &kHttpCreateMeeting, .tool_name = "microsoft_teams_create_meeting"},
    {.name = "get_meeting", .title = "Find a meeting",
     .description = "A meeting by its address; the user must have organised it or be invited.",
     .effect = Effect::kRead, .params = &kObjectGetMeetingParams, .result = &kType18,
     .http = &kHttpGetMeeting, .tool_name = "microsoft_teams_get_meeting"},
    {.name = "get_me", .title = "Read the account",
     .description = "Id, name and sign-in name of the connected user.", .effect = Effect::kRead,
     .params = &kObjectGetMeParams, .result = &kType19, .http = &kHttpGetMe,
     .tool_name = "microsoft_teams_get_me"},
    {.name = "create_subscription", .title = "Watch messages",
     .description = "Lets Microsoft report changes to this connector's webhook address,"
     " for at most 3 days.", .params = &kObjectCreateSubscriptionParams, .result = &kType20,
     .http = &kHttpCreateSubscription, .tool_name = "microsoft_teams_create_subscription"},
    {.name = "update_subscription", .title = "Go on watching",
     .description = "Sets a later end of a subscription, at most 3 days from now.",
     .params = &kObjectUpdateSubscriptionParams, .result = &kType20,
     .http = &kHttpUpdateSubscription, .tool_name = "microsoft_teams_update_subscription"},
    {.name = "list_subscriptions", .title = "List subscriptions",
     .description = "What Microsoft reports to this app now.", .effect = Effect::kRead,
     .params = &kObjectListSubscriptionsParams, .result = &kType21, .http = &kHttpListSubscriptions,
     .tool_name = "microsoft_teams_list_subscriptions"},
    {.name = "delete_subscription", .title = "Stop watching", .description = "Ends a subscription.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteSubscriptionParams, .result = &kType22,
     .http = &kHttpDeleteSubscription, .tool_name = "microsoft_teams_delete_subscription"},
};
constexpr const char* kTexts2[] = {"/error/message"};
constexpr const char* kTexts3[] = {"/error/code"};
constexpr NamedText kPairs1[] = {{"InvalidAuthenticationToken", "Connect Microsoft Teams again."},
    {"Forbidden", "The account is no member of this team or chat, or an administrator "
    "has not consented to the permission."}, {"Authorization_RequestDenied",
    "An administrator of the organisation must consent to the permission."}, {"NotFound",
    "Check the ids; list_teams, list_channels and list_chats have them."}, {"TooManyRequests",
    "Teams takes one message a second per channel or chat; wait and try " "again."}};
constexpr ApiRow kApi = {.base_url = "https://graph.microsoft.com/v1.0",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 5}},
    .retry_after = "retry-after", .per_second = 4, .verify_method = "GET", .verify_path = "/me",
    .verify_account = "/userPrincipalName"};
constexpr Limits kLimits18 = {.pattern = "[A-Za-z0-9.-]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"tenant", "organizations for all work accounts, or the id or domain of one organisation. "
     "Private accounts have no Teams API.", "\"organizations\"", &kLimits18, {}, 0, Kind::kString,
     0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "tenant", .label = "Tenant", .placeholder = "organizations"},
};
constexpr const char* kTexts4[] = {"graph.microsoft.com", "login.microsoftonline.com"};
constexpr const char* kTexts5[] = {"offline_access", "User.Read", "Team.ReadBasic.All",
    "TeamMember.Read.All", "Channel.ReadBasic.All", "Channel.Create", "ChannelMessage.Read.All",
    "ChannelMessage.Send", "Chat.ReadBasic", "Chat.ReadWrite", "OnlineMeetings.ReadWrite"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Microsoft",
    .authorization_url = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize",
    .token_url = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
    .user_info_url = "https://graph.microsoft.com/v1.0/me", .scopes = {kTexts5, 11},
    .client_id_secret = "MICROSOFT_CLIENT_ID", .client_secret_secret = "MICROSOFT_CLIENT_SECRET",
    .token_auth_method = "post", .account_pointer = "/userPrincipalName"};
constexpr SecretRow kSecrets[] = {
    {"MICROSOFT_CLIENT_ID", "Application (client) id of an app registration in Microsoft Entra.",
     true, false},
    {"MICROSOFT_CLIENT_SECRET", "Value of a client secret of the same app registration.", true,
     false},
    {"TEAMS_WEBHOOK_SECRET", "A random text of your own, 30 to 128 characters; Microsoft sends "
     "it back with every notice. Needed for events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"created", "A message was sent in the channel or chat."},
    {"updated", "A message was edited, or somebody has reacted to it."},
    {"deleted", "A message was deleted."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Call create_subscription with this connector's webhook address; renew "
     "it with update_subscription before it ends.", .event_type_field = "/value/0/changeType",
     .events = {kEvents0, 3}, .verify = {.scheme = VerifyScheme::kToken,
     .secret = "TEAMS_WEBHOOK_SECRET", .algorithm = "sha256", .encoding = "text",
     .header = "/value/0/clientState", .payload = "{body}", .tolerance_seconds = 5,
     .secret_encoding = "text"}, .challenge = {.kind = ChallengeKind::kQuery,
     .field = "validationToken"}, .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersMessageSent[] = {
    {.source = "tool", .action = "send_message"},
    {.source = "tool", .action = "send_chat_message"},
    {.source = "tool", .action = "reply_to_message"},
};
constexpr MatcherRow kMatchersChannelCreated[] = {
    {.source = "tool", .action = "create_channel"},
};
constexpr MatcherRow kMatchersChatCreated[] = {
    {.source = "tool", .action = "create_chat"},
};
constexpr MatcherRow kMatchersMeetingCreated[] = {
    {.source = "tool", .action = "create_meeting"},
};
constexpr MatcherRow kMatchersDmReceived[] = {
    {.source = "webhook", .event = "created"},
};
constexpr MatcherRow kMatchersMessageUpdated[] = {
    {.source = "webhook", .event = "updated"},
};
constexpr MatcherRow kMatchersMessageDeleted[] = {
    {.source = "webhook", .event = "deleted"},
};
constexpr MatcherRow kMatchersSubscriptionChanged[] = {
    {.source = "tool", .action = "create_subscription"},
    {.source = "tool", .action = "update_subscription"},
    {.source = "tool", .action = "delete_subscription"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "message_sent", .display_name = "Message Sent", .matchers = {kMatchersMessageSent, 3}},
    {.id = "channel_created", .display_name = "Channel Created",
     .matchers = {kMatchersChannelCreated, 1}},
    {.id = "chat_created", .display_name = "Chat Begun", .matchers = {kMatchersChatCreated, 1}},
    {.id = "meeting_created", .display_name = "Meeting Created",
     .matchers = {kMatchersMeetingCreated, 1}},
    {.id = "dm_received", .display_name = "Message Received", .matchers = {kMatchersDmReceived, 1}},
    {.id = "message_updated", .display_name = "Message Changed",
     .matchers = {kMatchersMessageUpdated, 1}},
    {.id = "message_deleted", .display_name = "Message Deleted",
     .matchers = {kMatchersMessageDeleted, 1}},
    {.id = "subscription_changed", .display_name = "Watching Changed",
     .matchers = {kMatchersSubscriptionChanged, 3}},
};
constexpr ConnectorTable kConnector = {
    .name = "microsoft-teams",
    .display_name = "Microsoft Teams",
    .description = "Read and write messages in channels and chats of Microsoft Teams,"
        " look up teams, channels and people, and create channels, chats and " "online meetings.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "microsoft_teams",
    .tool_description = "Works with Microsoft Teams of an organisation. Teams, channels and "
        "chats are named by id. Show the user a message and where it goes,"
        " and wait for a yes before you send it; likewise before you create "
        "a channel, chat or meeting.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_teams\",\"list_team_members\",\"list_channels\","
        "\"create_channel\",\"list_channel_messages\",\"list_message_replies\","
        "\"send_message\",\"reply_to_message\",\"list_chats\",\"get_chat\","
        "\"list_chat_members\",\"list_chat_messages\",\"send_chat_message\","
        "\"create_chat\",\"create_meeting\",\"get_meeting\",\"get_me\",\"create_subscription\""
        ",\"update_subscription\",\"list_subscriptions\",\"delete_subscription\"],"
        "\"description\":\"What to do.\"},\"teamId\":{\"type\":\"string\","
        "\"format\":\"uuid\",\"description\":\"Id of the team.\"},\"channelId\":{\"type\":\"st"
        "ring\",\"minLength\":1,\"maxLength\":200,\"pattern\":\"^[A-Za-z0-9:@._-]+$\","
        "\"description\":\"Id of the channel, for example 19:abc@thread.tacv2.\"},"
        "\"chatId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":300,"
        "\"pattern\":\"^[A-Za-z0-9:@._-]+$\",\"description\":\"Id of the chat,"
        " for example 19:abc@thread.v2.\"},\"messageId\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"pattern\":\"^[0-9]+$\",\"description\":\"Id "
        "of the message that begins the thread.\"},\"content\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":28000,\"description\":\"Text of the "
        "message.\"},\"contentType\":{\"type\":\"string\",\"enum\":[\"text\","
        "\"html\"],\"default\":\"text\",\"description\":\"Whether content "
        "is plain text or HTML.\"},\"subject\":{\"type\":\"string\",\"maxLength\":250,"
        "\"description\":\"Subject of the message or meeting.\"},\"importance\":{\"type\":\"st"
        "ring\",\"enum\":[\"normal\",\"high\",\"urgent\"],\"description\":\"How "
        "important the message is.\"},\"displayName\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":50,\"pattern\":\"^[^~#%&*{}+/\\\\\\\\:<>?|'\\\","
        "]+$\",\"description\":\"Name of the channel.\"},\"description\":{\"type\":\"string\","
        "\"maxLength\":1024,\"description\":\"What the channel is for.\"},"
        "\"membershipType\":{\"type\":\"string\",\"enum\":[\"standard\",\"private\","
        "\"shared\"],\"description\":\"Whether all members of the team see "
        "the channel; they do unless given.\"},\"chatFilter\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":500,\"description\":\"OData condition,"
        " for example chatType eq 'oneOnOne' or topic eq 'Plan'.\"},\"userId\":{\"type\":\"str"
        "ing\",\"minLength\":1,\"maxLength\":320,\"pattern\":\"^[^'\\\\s]+$\","
        "\"description\":\"Id or sign-in name of the other person.\"},\"ownUserId\":{\"type\":"
        "\"string\",\"minLength\":1,\"maxLength\":320,\"pattern\":\"^[^'\\\\s]+$\","
        "\"description\":\"The user's own id or sign-in name; get_me has it.\"},"
        "\"startDateTime\":{\"type\":\"string\",\"format\":\"date-time\",\"description\":\"Whe"
        "n the meeting begins.\"},\"endDateTime\":{\"type\":\"string\",\"format\":\"date-time\""
        ",\"description\":\"When the meeting ends.\"},\"attendees\":{\"type\":\"array\","
        "\"maxItems\":100,\"items\":{\"type\":\"object\",\"properties\":{\"upn\":{\"type\":\"s"
        "tring\",\"minLength\":1,\"maxLength\":320},\"role\":{\"type\":\"string\","
        "\"enum\":[\"attendee\",\"presenter\",\"coorganizer\"]}},\"required\":[\"upn\"]},"
        "\"description\":\"Who belongs to the meeting, by sign-in name; nobody "
        "is invited by this.\"},\"allowedPresenters\":{\"type\":\"string\","
        "\"enum\":[\"everyone\",\"organization\",\"roleIsPresenter\",\"organizer\"],"
        "\"description\":\"Who may present.\"},\"lobbyScope\":{\"type\":\"string\","
        "\"enum\":[\"organizer\",\"organization\",\"organizationAndFederated\","
        "\"everyone\",\"invited\"],\"description\":\"Who gets in without waiting.\"},"
        "\"recordAutomatically\":{\"type\":\"boolean\",\"description\":\"Whether "
        "the meeting is recorded from the start.\"},\"joinWebUrl\":{\"type\":\"string\","
        "\"format\":\"uri\",\"maxLength\":2000,\"pattern\":\"^https://[^']+$\","
        "\"description\":\"Address to join, as the invitation has it.\"},\"notificationUrl\":{"
        "\"type\":\"string\",\"maxLength\":1000,\"pattern\":\"^https://.+\","
        "\"description\":\"Address to send to, as pie webhooks create microsoft-teams "
        "shows it.\"},\"subscriptionEnd\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"When the subscription ends, at most 3 days from "
        "now.\"},\"subscriptionId\":{\"type\":\"string\",\"format\":\"uuid\","
        "\"description\":\"Id of the subscription.\"},\"resource\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":600,\"pattern\":\"^(teams/[A-Za-z0-9-]+/channels/[A-Za-"
        "z0-9:@._-]+|chats/[A-Za-z0-9:@._-]+)/messages$\",\"description\":\"What "
        "to watch: teams/{team id}/channels/{channel id}/messages or chats/{chat "
        "id}/messages.\"},\"max_items\":{\"description\":\"Fetch pages until "
        "there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "microsoft_teams",
    .actions = {kActions, 21},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::microsoft_teams

namespace pie::microsoft_teams {

constinit const ConnectorTable kMicrosoftTeams = ::pie::detail::tables::microsoft_teams::kConnector;

Task<ListTeamsResult> ListTeams(Context& context, ListTeamsParams params) {
  return Task<ListTeamsResult>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 0, &params));
}

Task<ListTeamMembersResult> ListTeamMembers(Context& context, ListTeamMembersParams params) {
  return Task<ListTeamMembersResult>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 1,
      &params));
}

Task<ListChannelsResult> ListChannels(Context& context, ListChannelsParams params) {
  return Task<ListChannelsResult>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 2, &params));
}

Task<Channel> CreateChannel(Context& context, CreateChannelParams params) {
  return Task<Channel>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 3, &params));
}

Task<ListChannelMessagesResult> ListChannelMessages(Context& context,
    ListChannelMessagesParams params) {
  return Task<ListChannelMessagesResult>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 4,
      &params));
}

Task<ListMessageRepliesResult> ListMessageReplies(Context& context,
    ListMessageRepliesParams params) {
  return Task<ListMessageRepliesResult>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 5,
      &params));
}

Task<Message> SendMessage(Context& context, SendMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 6, &params));
}

Task<Message> ReplyToMessage(Context& context, ReplyToMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 7, &params));
}

Task<ListChatsResult> ListChats(Context& context, ListChatsParams params) {
  return Task<ListChatsResult>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 8, &params));
}

Task<Chat> GetChat(Context& context, GetChatParams params) {
  return Task<Chat>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 9, &params));
}

Task<ListChatMembersResult> ListChatMembers(Context& context, ListChatMembersParams params) {
  return Task<ListChatMembersResult>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 10,
      &params));
}

Task<ListChatMessagesResult> ListChatMessages(Context& context, ListChatMessagesParams params) {
  return Task<ListChatMessagesResult>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 11,
      &params));
}

Task<Message> SendChatMessage(Context& context, SendChatMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 12, &params));
}

Task<Chat> CreateChat(Context& context, CreateChatParams params) {
  return Task<Chat>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 13, &params));
}

Task<Meeting> CreateMeeting(Context& context, CreateMeetingParams params) {
  return Task<Meeting>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 14, &params));
}

Task<Meeting> GetMeeting(Context& context, GetMeetingParams params) {
  return Task<Meeting>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 15, &params));
}

Task<GetMeResult> GetMe(Context& context, GetMeParams params) {
  return Task<GetMeResult>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 16, &params));
}

Task<Subscription> CreateSubscription(Context& context, CreateSubscriptionParams params) {
  return Task<Subscription>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 17, &params));
}

Task<Subscription> UpdateSubscription(Context& context, UpdateSubscriptionParams params) {
  return Task<Subscription>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 18, &params));
}

Task<ListSubscriptionsResult> ListSubscriptions(Context& context, ListSubscriptionsParams params) {
  return Task<ListSubscriptionsResult>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 19,
      &params));
}

Task<DeleteSubscriptionResult> DeleteSubscription(Context& context,
    DeleteSubscriptionParams params) {
  return Task<DeleteSubscriptionResult>(::pie::ContextAccess::Call(context, kMicrosoftTeams, 20,
      &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.microsoft_client_id = context.Secret("MICROSOFT_CLIENT_ID");
  secrets.microsoft_client_secret = context.Secret("MICROSOFT_CLIENT_SECRET");
  secrets.teams_webhook_secret = context.Secret("TEAMS_WEBHOOK_SECRET");
  return secrets;
}

}  // namespace pie::microsoft_teams
