// Generated from plugins/slack/slack.pie. Do not edit.
#include "slack/slack.h"

#include "pie/generated.h"

namespace pie::detail::tables::slack {
namespace c = ::pie::slack;

constexpr const char* kTexts1[] = {"chat", "messages", "channels", "team", "communication"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 40000};
constexpr Limits kLimits3 = {.pattern = "^[0-9]+\\.[0-9]+$"};
constexpr FieldRow kFieldsPostMessageParams[] = {
    {"channel", "Id of the channel or conversation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::PostMessageParams, channel), Kind::kString, 1},
    {"text", "Text of the message in Slack's markup.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::PostMessageParams, text), Kind::kString, 1},
    {"thread_ts", "Timestamp of the message to answer in its thread.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::PostMessageParams, thread_ts), Kind::kString, 0},
    {"reply_broadcast", "Shows a thread reply in the channel as well.", nullptr, nullptr, {},
     __builtin_offsetof(c::PostMessageParams, reply_broadcast), Kind::kBoolean, 0},
    {"unfurl_links", "Whether links get a preview.", nullptr, nullptr, {},
     __builtin_offsetof(c::PostMessageParams, unfurl_links), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectPostMessageParams = {"PostMessageParams", {kFieldsPostMessageParams,
    5}, sizeof(c::PostMessageParams), false};
static_assert(__is_same(decltype(c::PostMessageParams::channel), String));
static_assert(__is_same(decltype(c::PostMessageParams::text), String));
static_assert(__is_same(decltype(c::PostMessageParams::thread_ts), Field<String>));
static_assert(__is_same(decltype(c::PostMessageParams::reply_broadcast), Field<bool>));
static_assert(__is_same(decltype(c::PostMessageParams::unfurl_links), Field<bool>));
constexpr FieldRow kFieldsMessage[] = {
    {"ts", "Timestamp; the message's id within its channel.", nullptr, nullptr, {},
     __builtin_offsetof(c::Message, ts), Kind::kString, 0},
    {"user", "Id of the author.", nullptr, nullptr, {}, __builtin_offsetof(c::Message, user),
     Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, text), Kind::kString, 0},
    {"thread_ts", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, thread_ts),
     Kind::kString, 0},
    {"reply_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, reply_count),
     Kind::kInteger, 0},
    {"bot_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, bot_id), Kind::kString,
     0},
};
constexpr ObjectTable kObjectMessage = {"Message", {kFieldsMessage, 6}, sizeof(c::Message), true};
static_assert(__is_same(decltype(c::Message::ts), Field<String>));
static_assert(__is_same(decltype(c::Message::user), Field<String>));
static_assert(__is_same(decltype(c::Message::text), Field<String>));
static_assert(__is_same(decltype(c::Message::thread_ts), Field<String>));
static_assert(__is_same(decltype(c::Message::reply_count), Field<long long>));
static_assert(__is_same(decltype(c::Message::bot_id), Field<String>));
constexpr FieldRow kFieldsPosted[] = {
    {"channel", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Posted, channel),
     Kind::kString, 0},
    {"ts", "Timestamp; use it to change the message or answer in its thread.", nullptr, nullptr, {},
     __builtin_offsetof(c::Posted, ts), Kind::kString, 0},
    {"message", nullptr, nullptr, nullptr, {.object = &kObjectMessage},
     __builtin_offsetof(c::Posted, message), Kind::kObject, 0},
};
constexpr ObjectTable kObjectPosted = {"Posted", {kFieldsPosted, 3}, sizeof(c::Posted), true};
static_assert(__is_same(decltype(c::Posted::channel), Field<String>));
static_assert(__is_same(decltype(c::Posted::ts), Field<String>));
static_assert(__is_same(decltype(c::Posted::message), Field<c::Message>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectPosted}};
constexpr BindRow kBindPostMessage[] = {
    {.place = Place::kBody, .field = 0, .wire = "/channel"},
    {.place = Place::kBody, .field = 1, .wire = "/text"},
    {.place = Place::kBody, .field = 2, .wire = "/thread_ts"},
    {.place = Place::kBody, .field = 3, .wire = "/reply_broadcast"},
    {.place = Place::kBody, .field = 4, .wire = "/unfurl_links"},
};
constexpr HttpBinding kHttpPostMessage = {.method = "POST", .path = "/chat.postMessage",
    .rows = {kBindPostMessage, 5}, .body = BodyKind::kJson};
constexpr const char* kTexts2[] = {"chat:write"};
constexpr FieldRow kFieldsUpdateMessageParams[] = {
    {"channel", "Id of the channel or conversation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateMessageParams, channel), Kind::kString, 1},
    {"ts", "Timestamp of the message.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateMessageParams, ts), Kind::kString, 1},
    {"text", "Text of the message in Slack's markup.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateMessageParams, text), Kind::kString, 1},
};
constexpr ObjectTable kObjectUpdateMessageParams = {"UpdateMessageParams",
    {kFieldsUpdateMessageParams, 3}, sizeof(c::UpdateMessageParams), false};
static_assert(__is_same(decltype(c::UpdateMessageParams::channel), String));
static_assert(__is_same(decltype(c::UpdateMessageParams::ts), String));
static_assert(__is_same(decltype(c::UpdateMessageParams::text), String));
constexpr BindRow kBindUpdateMessage[] = {
    {.place = Place::kBody, .field = 0, .wire = "/channel"},
    {.place = Place::kBody, .field = 1, .wire = "/ts"},
    {.place = Place::kBody, .field = 2, .wire = "/text"},
};
constexpr HttpBinding kHttpUpdateMessage = {.method = "POST", .path = "/chat.update",
    .rows = {kBindUpdateMessage, 3}, .body = BodyKind::kJson};
constexpr const char* kNamesListChannelsParamsTypesItem[] = {"public_channel", "private_channel",
    "mpim", "im"};
constexpr EnumTable kEnumListChannelsParamsTypesItem = {"ListChannelsParamsTypesItem",
    {kNamesListChannelsParamsTypesItem, 4}};
constexpr TypeRow kType2 = {Kind::kEnum, false, {.names = &kEnumListChannelsParamsTypesItem}};
constexpr Limits kLimits4 = {.has = 3, .minimum = 1, .maximum = 999};
constexpr Limits kLimits5 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListChannelsParams[] = {
    {"types", "Kinds of conversations; public channels by default.", nullptr, nullptr,
     {.element = &kType2}, __builtin_offsetof(c::ListChannelsParams, types), Kind::kList, 0},
    {"exclude_archived", "Leaves archived channels out.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChannelsParams, exclude_archived), Kind::kBoolean, 0},
    {"limit", "Entries per page.", nullptr, &kLimits4, {}, __builtin_offsetof(c::ListChannelsParams,
     limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::ListChannelsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChannelsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListChannelsParams = {"ListChannelsParams", {kFieldsListChannelsParams,
    5}, sizeof(c::ListChannelsParams), false};
static_assert(__is_same(decltype(c::ListChannelsParams::types),
    Field<List<c::ListChannelsParamsTypesItem>>));
static_assert(__is_same(decltype(c::ListChannelsParams::exclude_archived), Field<bool>));
static_assert(__is_same(decltype(c::ListChannelsParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListChannelsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListChannelsParams::next_page), Field<String>));
constexpr FieldRow kFieldsChannelTopic[] = {
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChannelTopic, value),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectChannelTopic = {"ChannelTopic", {kFieldsChannelTopic, 1},
    sizeof(c::ChannelTopic), true};
static_assert(__is_same(decltype(c::ChannelTopic::value), Field<String>));
constexpr FieldRow kFieldsChannelPurpose[] = {
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChannelPurpose, value),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectChannelPurpose = {"ChannelPurpose", {kFieldsChannelPurpose, 1},
    sizeof(c::ChannelPurpose), true};
static_assert(__is_same(decltype(c::ChannelPurpose::value), Field<String>));
constexpr FieldRow kFieldsChannel[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, name), Kind::kString, 0},
    {"is_private", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, is_private),
     Kind::kBoolean, 0},
    {"is_archived", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, is_archived),
     Kind::kBoolean, 0},
    {"is_member", "Whether the app may post there.", nullptr, nullptr, {},
     __builtin_offsetof(c::Channel, is_member), Kind::kBoolean, 0},
    {"num_members", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, num_members),
     Kind::kInteger, 0},
    {"topic", nullptr, nullptr, nullptr, {.object = &kObjectChannelTopic},
     __builtin_offsetof(c::Channel, topic), Kind::kObject, 0},
    {"purpose", nullptr, nullptr, nullptr, {.object = &kObjectChannelPurpose},
     __builtin_offsetof(c::Channel, purpose), Kind::kObject, 0},
};
constexpr ObjectTable kObjectChannel = {"Channel", {kFieldsChannel, 8}, sizeof(c::Channel), true};
static_assert(__is_same(decltype(c::Channel::id), Field<String>));
static_assert(__is_same(decltype(c::Channel::name), Field<String>));
static_assert(__is_same(decltype(c::Channel::is_private), Field<bool>));
static_assert(__is_same(decltype(c::Channel::is_archived), Field<bool>));
static_assert(__is_same(decltype(c::Channel::is_member), Field<bool>));
static_assert(__is_same(decltype(c::Channel::num_members), Field<long long>));
static_assert(__is_same(decltype(c::Channel::topic), Field<c::ChannelTopic>));
static_assert(__is_same(decltype(c::Channel::purpose), Field<c::ChannelPurpose>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectChannel}};
constexpr FieldRow kFieldsListChannelsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListChannelsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChannelsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListChannelsResult = {"ListChannelsResult", {kFieldsListChannelsResult,
    2}, sizeof(c::ListChannelsResult), true};
static_assert(__is_same(decltype(c::ListChannelsResult::items), List<c::Channel>));
static_assert(__is_same(decltype(c::ListChannelsResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListChannelsResult}};
constexpr BindRow kBindListChannels[] = {
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 0, .wire = "types"},
    {.place = Place::kQuery, .field = 1, .wire = "exclude_archived"},
    {.place = Place::kQuery, .field = 2, .wire = "limit"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/channels",
    .cursor_pointer = "/response_metadata/next_cursor", .param = "cursor"};
constexpr HttpBinding kHttpListChannels = {.method = "GET", .path = "/conversations.list",
    .rows = {kBindListChannels, 3}, .pagination = &kPagination1};
constexpr const char* kTexts3[] = {"channels:read", "groups:read"};
constexpr Limits kLimits6 = {.pattern = "^[0-9]+(\\.[0-9]+)?$"};
constexpr FieldRow kFieldsGetHistoryParams[] = {
    {"channel", "Id of the channel or conversation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetHistoryParams, channel), Kind::kString, 1},
    {"oldest", "Only messages after this timestamp.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::GetHistoryParams, oldest), Kind::kString, 0},
    {"latest", "Only messages before this timestamp.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::GetHistoryParams, latest), Kind::kString, 0},
    {"limit", "Entries per page.", nullptr, &kLimits4, {}, __builtin_offsetof(c::GetHistoryParams,
     limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::GetHistoryParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetHistoryParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetHistoryParams = {"GetHistoryParams", {kFieldsGetHistoryParams, 6},
    sizeof(c::GetHistoryParams), false};
static_assert(__is_same(decltype(c::GetHistoryParams::channel), String));
static_assert(__is_same(decltype(c::GetHistoryParams::oldest), Field<String>));
static_assert(__is_same(decltype(c::GetHistoryParams::latest), Field<String>));
static_assert(__is_same(decltype(c::GetHistoryParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::GetHistoryParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetHistoryParams::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectMessage}};
constexpr FieldRow kFieldsGetHistoryResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::GetHistoryResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetHistoryResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetHistoryResult = {"GetHistoryResult", {kFieldsGetHistoryResult, 2},
    sizeof(c::GetHistoryResult), true};
static_assert(__is_same(decltype(c::GetHistoryResult::items), List<c::Message>));
static_assert(__is_same(decltype(c::GetHistoryResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectGetHistoryResult}};
constexpr BindRow kBindGetHistory[] = {
    {.place = Place::kQuery, .field = 0, .wire = "channel"},
    {.place = Place::kQuery, .field = 1, .wire = "oldest"},
    {.place = Place::kQuery, .field = 2, .wire = "latest"},
    {.place = Place::kQuery, .field = 3, .wire = "limit"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/messages",
    .cursor_pointer = "/response_metadata/next_cursor", .more_pointer = "/has_more",
    .param = "cursor"};
constexpr HttpBinding kHttpGetHistory = {.method = "GET", .path = "/conversations.history",
    .rows = {kBindGetHistory, 4}, .pagination = &kPagination2};
constexpr const char* kTexts4[] = {"channels:history", "groups:history"};
constexpr FieldRow kFieldsListUsersParams[] = {
    {"limit", "Entries per page.", nullptr, &kLimits4, {}, __builtin_offsetof(c::ListUsersParams,
     limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::ListUsersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUsersParams = {"ListUsersParams", {kFieldsListUsersParams, 3},
    sizeof(c::ListUsersParams), false};
static_assert(__is_same(decltype(c::ListUsersParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListUsersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListUsersParams::next_page), Field<String>));
constexpr FieldRow kFieldsMemberProfile[] = {
    {"display_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MemberProfile,
     display_name), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MemberProfile, title),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MemberProfile, email),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMemberProfile = {"MemberProfile", {kFieldsMemberProfile, 3},
    sizeof(c::MemberProfile), true};
static_assert(__is_same(decltype(c::MemberProfile::display_name), Field<String>));
static_assert(__is_same(decltype(c::MemberProfile::title), Field<String>));
static_assert(__is_same(decltype(c::MemberProfile::email), Field<String>));
constexpr FieldRow kFieldsMember[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, name), Kind::kString, 0},
    {"real_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, real_name),
     Kind::kString, 0},
    {"deleted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, deleted),
     Kind::kBoolean, 0},
    {"is_bot", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, is_bot), Kind::kBoolean,
     0},
    {"tz", "Time zone.", nullptr, nullptr, {}, __builtin_offsetof(c::Member, tz), Kind::kString, 0},
    {"profile", nullptr, nullptr, nullptr, {.object = &kObjectMemberProfile},
     __builtin_offsetof(c::Member, profile), Kind::kObject, 0},
};
constexpr ObjectTable kObjectMember = {"Member", {kFieldsMember, 7}, sizeof(c::Member), true};
static_assert(__is_same(decltype(c::Member::id), Field<String>));
static_assert(__is_same(decltype(c::Member::name), Field<String>));
static_assert(__is_same(decltype(c::Member::real_name), Field<String>));
static_assert(__is_same(decltype(c::Member::deleted), Field<bool>));
static_assert(__is_same(decltype(c::Member::is_bot), Field<bool>));
static_assert(__is_same(decltype(c::Member::tz), Field<String>));
static_assert(__is_same(decltype(c::Member::profile), Field<c::MemberProfile>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectMember}};
constexpr FieldRow kFieldsListUsersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::ListUsersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListUsersResult = {"ListUsersResult", {kFieldsListUsersResult, 2},
    sizeof(c::ListUsersResult), true};
static_assert(__is_same(decltype(c::ListUsersResult::items), List<c::Member>));
static_assert(__is_same(decltype(c::ListUsersResult::next_page), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectListUsersResult}};
constexpr BindRow kBindListUsers[] = {
    {.place = Place::kQuery, .field = 0, .wire = "limit"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/members",
    .cursor_pointer = "/response_metadata/next_cursor", .param = "cursor"};
constexpr HttpBinding kHttpListUsers = {.method = "GET", .path = "/users.list",
    .rows = {kBindListUsers, 1}, .pagination = &kPagination3};
constexpr const char* kTexts5[] = {"users:read"};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr const char* kNamesSearchMessagesParamsSort[] = {"score", "timestamp"};
constexpr EnumTable kEnumSearchMessagesParamsSort = {"SearchMessagesParamsSort",
    {kNamesSearchMessagesParamsSort, 2}};
constexpr Limits kLimits8 = {.has = 3, .minimum = 1, .maximum = 100};
constexpr FieldRow kFieldsSearchMessagesParams[] = {
    {"query", "Search words and operators such as in:#general or from:@ana.", nullptr, &kLimits7,
     {}, __builtin_offsetof(c::SearchMessagesParams, query), Kind::kString, 1},
    {"sort", "Best or newest first.", nullptr, nullptr, {.names = &kEnumSearchMessagesParamsSort},
     __builtin_offsetof(c::SearchMessagesParams, sort), Kind::kEnum, 0},
    {"count", "Matches per page.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::SearchMessagesParams, count), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchMessagesParams = {"SearchMessagesParams",
    {kFieldsSearchMessagesParams, 3}, sizeof(c::SearchMessagesParams), false};
static_assert(__is_same(decltype(c::SearchMessagesParams::query), String));
static_assert(__is_same(decltype(c::SearchMessagesParams::sort),
    Field<c::SearchMessagesParamsSort>));
static_assert(__is_same(decltype(c::SearchMessagesParams::count), Field<long long>));
constexpr FieldRow kFieldsMatchChannel[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MatchChannel, id), Kind::kString,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MatchChannel, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMatchChannel = {"MatchChannel", {kFieldsMatchChannel, 2},
    sizeof(c::MatchChannel), true};
static_assert(__is_same(decltype(c::MatchChannel::id), Field<String>));
static_assert(__is_same(decltype(c::MatchChannel::name), Field<String>));
constexpr FieldRow kFieldsMatch[] = {
    {"ts", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Match, ts), Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Match, text), Kind::kString, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Match, username),
     Kind::kString, 0},
    {"permalink", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Match, permalink),
     Kind::kString, 0},
    {"channel", nullptr, nullptr, nullptr, {.object = &kObjectMatchChannel},
     __builtin_offsetof(c::Match, channel), Kind::kObject, 0},
};
constexpr ObjectTable kObjectMatch = {"Match", {kFieldsMatch, 5}, sizeof(c::Match), true};
static_assert(__is_same(decltype(c::Match::ts), Field<String>));
static_assert(__is_same(decltype(c::Match::text), Field<String>));
static_assert(__is_same(decltype(c::Match::username), Field<String>));
static_assert(__is_same(decltype(c::Match::permalink), Field<String>));
static_assert(__is_same(decltype(c::Match::channel), Field<c::MatchChannel>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectMatch}};
constexpr TypeRow kType10 = {Kind::kList, false, {.element = &kType9}};
constexpr BindRow kBindSearchMessages[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
    {.place = Place::kQuery, .field = 1, .wire = "sort"},
    {.place = Place::kQuery, .field = 2, .wire = "count"},
};
constexpr HttpBinding kHttpSearchMessages = {.method = "GET", .path = "/search.messages",
    .rows = {kBindSearchMessages, 3}, .result_at = "/messages/matches"};
constexpr const char* kTexts6[] = {"search:read"};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 100,
    .pattern = "^[a-z0-9_+'-]+(::skin-tone-[2-6])?$"};
constexpr FieldRow kFieldsAddReactionParams[] = {
    {"channel", "Id of the channel or conversation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::AddReactionParams, channel), Kind::kString, 1},
    {"ts", "Timestamp of the message.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddReactionParams, ts), Kind::kString, 1},
    {"name", "Name of the emoji without colons.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::AddReactionParams, name), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddReactionParams = {"AddReactionParams", {kFieldsAddReactionParams,
    3}, sizeof(c::AddReactionParams), false};
static_assert(__is_same(decltype(c::AddReactionParams::channel), String));
static_assert(__is_same(decltype(c::AddReactionParams::ts), String));
static_assert(__is_same(decltype(c::AddReactionParams::name), String));
constexpr FieldRow kFieldsAddReactionResult[] = {
    {"ok", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddReactionResult, ok),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectAddReactionResult = {"AddReactionResult", {kFieldsAddReactionResult,
    1}, sizeof(c::AddReactionResult), true};
static_assert(__is_same(decltype(c::AddReactionResult::ok), Field<bool>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectAddReactionResult}};
constexpr BindRow kBindAddReaction[] = {
    {.place = Place::kBody, .field = 0, .wire = "/channel"},
    {.place = Place::kBody, .field = 1, .wire = "/timestamp"},
    {.place = Place::kBody, .field = 2, .wire = "/name"},
};
constexpr HttpBinding kHttpAddReaction = {.method = "POST", .path = "/reactions.add",
    .rows = {kBindAddReaction, 3}, .body = BodyKind::kJson};
constexpr const char* kTexts7[] = {"reactions:write"};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 1000000};
constexpr Limits kLimits12 = {.has = 64, .max_size = 255};
constexpr Limits kLimits13 = {.has = 64, .max_size = 4000};
constexpr FieldRow kFieldsUploadFileParams[] = {
    {"channel", "Id of the channel or conversation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UploadFileParams, channel), Kind::kString, 1},
    {"filename", "Name of the file.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UploadFileParams, filename), Kind::kString, 1},
    {"content", "Text of the file.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UploadFileParams, content), Kind::kString, 1},
    {"title", "Title shown above the file.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::UploadFileParams, title), Kind::kString, 0},
    {"initial_comment", "Message to post with the file.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::UploadFileParams, initial_comment), Kind::kString, 0},
    {"thread_ts", "Timestamp of the message to answer in its thread.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UploadFileParams, thread_ts), Kind::kString, 0},
};
constexpr ObjectTable kObjectUploadFileParams = {"UploadFileParams", {kFieldsUploadFileParams, 6},
    sizeof(c::UploadFileParams), false};
static_assert(__is_same(decltype(c::UploadFileParams::channel), String));
static_assert(__is_same(decltype(c::UploadFileParams::filename), String));
static_assert(__is_same(decltype(c::UploadFileParams::content), String));
static_assert(__is_same(decltype(c::UploadFileParams::title), Field<String>));
static_assert(__is_same(decltype(c::UploadFileParams::initial_comment), Field<String>));
static_assert(__is_same(decltype(c::UploadFileParams::thread_ts), Field<String>));
constexpr FieldRow kFieldsUploadedFile[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UploadedFile, id), Kind::kString,
     0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UploadedFile, title),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectUploadedFile = {"UploadedFile", {kFieldsUploadedFile, 2},
    sizeof(c::UploadedFile), true};
static_assert(__is_same(decltype(c::UploadedFile::id), Field<String>));
static_assert(__is_same(decltype(c::UploadedFile::title), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectUploadedFile}};
static TaskState* InvokeUploadFile(Context& context, void* params) {
  return Erase(c::UploadFile(context,
      static_cast<c::UploadFileParams&&>(*static_cast<c::UploadFileParams*>(params))));
}
constexpr const char* kTexts8[] = {"files:write"};
constexpr FieldRow kFieldsGetRepliesParams[] = {
    {"channel", "Id of the channel or conversation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetRepliesParams, channel), Kind::kString, 1},
    {"ts", "Timestamp of the message.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetRepliesParams, ts), Kind::kString, 1},
    {"limit", "Entries per page.", nullptr, &kLimits4, {}, __builtin_offsetof(c::GetRepliesParams,
     limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::GetRepliesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetRepliesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetRepliesParams = {"GetRepliesParams", {kFieldsGetRepliesParams, 5},
    sizeof(c::GetRepliesParams), false};
static_assert(__is_same(decltype(c::GetRepliesParams::channel), String));
static_assert(__is_same(decltype(c::GetRepliesParams::ts), String));
static_assert(__is_same(decltype(c::GetRepliesParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::GetRepliesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetRepliesParams::next_page), Field<String>));
constexpr FieldRow kFieldsGetRepliesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::GetRepliesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetRepliesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetRepliesResult = {"GetRepliesResult", {kFieldsGetRepliesResult, 2},
    sizeof(c::GetRepliesResult), true};
static_assert(__is_same(decltype(c::GetRepliesResult::items), List<c::Message>));
static_assert(__is_same(decltype(c::GetRepliesResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectGetRepliesResult}};
constexpr BindRow kBindGetReplies[] = {
    {.place = Place::kQuery, .field = 0, .wire = "channel"},
    {.place = Place::kQuery, .field = 1, .wire = "ts"},
    {.place = Place::kQuery, .field = 2, .wire = "limit"},
};
constexpr HttpBinding kHttpGetReplies = {.method = "GET", .path = "/conversations.replies",
    .rows = {kBindGetReplies, 3}, .pagination = &kPagination2};
constexpr FieldRow kFieldsDeleteMessageParams[] = {
    {"channel", "Id of the channel or conversation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::DeleteMessageParams, channel), Kind::kString, 1},
    {"ts", "Timestamp of the message.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::DeleteMessageParams, ts), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteMessageParams = {"DeleteMessageParams",
    {kFieldsDeleteMessageParams, 2}, sizeof(c::DeleteMessageParams), false};
static_assert(__is_same(decltype(c::DeleteMessageParams::channel), String));
static_assert(__is_same(decltype(c::DeleteMessageParams::ts), String));
constexpr FieldRow kFieldsDeleteMessageResult[] = {
    {"channel", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteMessageResult, channel),
     Kind::kString, 0},
    {"ts", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteMessageResult, ts),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectDeleteMessageResult = {"DeleteMessageResult",
    {kFieldsDeleteMessageResult, 2}, sizeof(c::DeleteMessageResult), true};
static_assert(__is_same(decltype(c::DeleteMessageResult::channel), Field<String>));
static_assert(__is_same(decltype(c::DeleteMessageResult::ts), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectDeleteMessageResult}};
constexpr BindRow kBindDeleteMessage[] = {
    {.place = Place::kBody, .field = 0, .wire = "/channel"},
    {.place = Place::kBody, .field = 1, .wire = "/ts"},
};
constexpr HttpBinding kHttpDeleteMessage = {.method = "POST", .path = "/chat.delete",
    .rows = {kBindDeleteMessage, 2}, .body = BodyKind::kJson};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 80, .pattern = "^[a-z0-9_-]+$"};
constexpr FieldRow kFieldsCreateChannelParams[] = {
    {"channel_name", "Name of the new channel: lower case, digits, - and _.", nullptr, &kLimits14,
     {}, __builtin_offsetof(c::CreateChannelParams, channel_name), Kind::kString, 1},
    {"is_private", "Whether only invited people see the channel.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateChannelParams, is_private), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateChannelParams = {"CreateChannelParams",
    {kFieldsCreateChannelParams, 2}, sizeof(c::CreateChannelParams), false};
static_assert(__is_same(decltype(c::CreateChannelParams::channel_name), String));
static_assert(__is_same(decltype(c::CreateChannelParams::is_private), Field<bool>));
constexpr BindRow kBindCreateChannel[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/is_private"},
};
constexpr HttpBinding kHttpCreateChannel = {.method = "POST", .path = "/conversations.create",
    .rows = {kBindCreateChannel, 2}, .body = BodyKind::kJson, .result_at = "/channel"};
constexpr const char* kTexts9[] = {"channels:manage", "groups:write"};
constexpr FieldRow kFieldsGetUserParams[] = {
    {"user", "Id of a person (U… or W…).", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetUserParams, user), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetUserParams = {"GetUserParams", {kFieldsGetUserParams, 1},
    sizeof(c::GetUserParams), false};
static_assert(__is_same(decltype(c::GetUserParams::user), String));
constexpr BindRow kBindGetUser[] = {
    {.place = Place::kQuery, .field = 0, .wire = "user"},
};
constexpr HttpBinding kHttpGetUser = {.method = "GET", .path = "/users.info", .rows = {kBindGetUser,
    1}, .result_at = "/user"};
constexpr Limits kLimits15 = {.has = 64, .max_size = 320, .format = "email"};
constexpr FieldRow kFieldsFindUserParams[] = {
    {"email", "E-mail address of a person.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::FindUserParams, email), Kind::kString, 1},
};
constexpr ObjectTable kObjectFindUserParams = {"FindUserParams", {kFieldsFindUserParams, 1},
    sizeof(c::FindUserParams), false};
static_assert(__is_same(decltype(c::FindUserParams::email), String));
constexpr BindRow kBindFindUser[] = {
    {.place = Place::kQuery, .field = 0, .wire = "email"},
};
constexpr HttpBinding kHttpFindUser = {.method = "GET", .path = "/users.lookupByEmail",
    .rows = {kBindFindUser, 1}, .result_at = "/user"};
constexpr const char* kTexts10[] = {"users:read.email"};
constexpr Limits kLimits16 = {.has = 32, .min_size = 1};
constexpr FieldRow kFieldsGetUploadUrlParams[] = {
    {"filename", nullptr, nullptr, &kLimits16, {}, __builtin_offsetof(c::GetUploadUrlParams,
     filename), Kind::kString, 1},
    {"length", nullptr, nullptr, &kLimits5, {}, __builtin_offsetof(c::GetUploadUrlParams, length),
     Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetUploadUrlParams = {"GetUploadUrlParams", {kFieldsGetUploadUrlParams,
    2}, sizeof(c::GetUploadUrlParams), false};
static_assert(__is_same(decltype(c::GetUploadUrlParams::filename), String));
static_assert(__is_same(decltype(c::GetUploadUrlParams::length), long long));
constexpr FieldRow kFieldsGetUploadUrlResult[] = {
    {"upload_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetUploadUrlResult,
     upload_url), Kind::kString, 0},
    {"file_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetUploadUrlResult, file_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectGetUploadUrlResult = {"GetUploadUrlResult", {kFieldsGetUploadUrlResult,
    2}, sizeof(c::GetUploadUrlResult), true};
static_assert(__is_same(decltype(c::GetUploadUrlResult::upload_url), Field<String>));
static_assert(__is_same(decltype(c::GetUploadUrlResult::file_id), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectGetUploadUrlResult}};
constexpr BindRow kBindGetUploadUrl[] = {
    {.place = Place::kQuery, .field = 0, .wire = "filename"},
    {.place = Place::kQuery, .field = 1, .wire = "length"},
};
constexpr HttpBinding kHttpGetUploadUrl = {.method = "GET", .path = "/files.getUploadURLExternal",
    .rows = {kBindGetUploadUrl, 2}};
constexpr FieldRow kFieldsCompleteUploadParams[] = {
    {"files", nullptr, nullptr, &kLimits16, {.element = &kType12},
     __builtin_offsetof(c::CompleteUploadParams, files), Kind::kList, 1},
    {"channel_id", nullptr, nullptr, &kLimits16, {}, __builtin_offsetof(c::CompleteUploadParams,
     channel_id), Kind::kString, 1},
    {"initial_comment", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CompleteUploadParams,
     initial_comment), Kind::kString, 0},
    {"thread_ts", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CompleteUploadParams,
     thread_ts), Kind::kString, 0},
};
constexpr ObjectTable kObjectCompleteUploadParams = {"CompleteUploadParams",
    {kFieldsCompleteUploadParams, 4}, sizeof(c::CompleteUploadParams), false};
static_assert(__is_same(decltype(c::CompleteUploadParams::files), List<c::UploadedFile>));
static_assert(__is_same(decltype(c::CompleteUploadParams::channel_id), String));
static_assert(__is_same(decltype(c::CompleteUploadParams::initial_comment), Field<String>));
static_assert(__is_same(decltype(c::CompleteUploadParams::thread_ts), Field<String>));
constexpr TypeRow kType16 = {Kind::kList, false, {.element = &kType12}};
constexpr BindRow kBindCompleteUpload[] = {
    {.place = Place::kBody, .field = 0, .wire = "/files"},
    {.place = Place::kBody, .field = 1, .wire = "/channel_id"},
    {.place = Place::kBody, .field = 2, .wire = "/initial_comment"},
    {.place = Place::kBody, .field = 3, .wire = "/thread_ts"},
};
constexpr HttpBinding kHttpCompleteUpload = {.method = "POST",
    .path = "/files.completeUploadExternal", .rows = {kBindCompleteUpload, 4},
    .body = BodyKind::kJson, .result_at = "/files"};
constexpr ActionRow kActions[] = {
    {.name = "post_message", .title = "Post a message",
     .description = "Posts a message to a channel, a person or a thread.",
     .params = &kObjectPostMessageParams, .result = &kType1, .http = &kHttpPostMessage,
     .tool_name = "slack_post_message", .scopes = {kTexts2, 1}},
    {.name = "update_message", .title = "Change a message",
     .description = "Replaces the text of a message that this app posted.",
     .params = &kObjectUpdateMessageParams, .result = &kType1, .http = &kHttpUpdateMessage,
     .tool_name = "slack_update_message", .scopes = {kTexts2, 1}},
    {.name = "list_channels", .title = "List channels",
     .description = "Channels and conversations that the app can see.", .effect = Effect::kRead,
     .params = &kObjectListChannelsParams, .result = &kType4, .http = &kHttpListChannels,
     .tool_name = "slack_list_channels", .scopes = {kTexts3, 2}},
    {.name = "get_history", .title = "Read a channel",
     .description = "Messages of a channel, newest first.", .effect = Effect::kRead,
     .params = &kObjectGetHistoryParams, .result = &kType6, .http = &kHttpGetHistory,
     .tool_name = "slack_get_history", .scopes = {kTexts4, 2}},
    {.name = "list_users", .title = "List people",
     .description = "Members of the workspace, bots included.", .effect = Effect::kRead,
     .params = &kObjectListUsersParams, .result = &kType8, .http = &kHttpListUsers,
     .tool_name = "slack_list_users", .scopes = {kTexts5, 1}},
    {.name = "search_messages", .title = "Search messages",
     .description = "Searches messages. Slack offers this with a user's token only (scope "
     "search:read), not with a bot's.", .effect = Effect::kRead,
     .params = &kObjectSearchMessagesParams, .result = &kType10, .http = &kHttpSearchMessages,
     .tool_name = "slack_search_messages", .scopes = {kTexts6, 1}},
    {.name = "add_reaction", .title = "React to a message",
     .description = "Adds an emoji to a message.", .params = &kObjectAddReactionParams,
     .result = &kType11, .http = &kHttpAddReaction, .tool_name = "slack_add_reaction",
     .scopes = {kTexts7, 1}},
    {.name = "upload_file", .title = "Upload a file",
     .description = "Uploads a text file and shares it in a channel.",
     .params = &kObjectUploadFileParams, .result = &kType12, .invoke = InvokeUploadFile,
     .tool_name = "slack_upload_file", .scopes = {kTexts8, 1}},
    {.name = "get_replies", .title = "Read a thread",
     .description = "A message and the answers in its thread, oldest first.",
     .effect = Effect::kRead, .params = &kObjectGetRepliesParams, .result = &kType13,
     .http = &kHttpGetReplies, .tool_name = "slack_get_replies", .scopes = {kTexts4, 2}},
    {.name = "delete_message", .title = "Delete a message",
     .description = "Deletes a message that this app posted, for good.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteMessageParams, .result = &kType14,
     .http = &kHttpDeleteMessage, .tool_name = "slack_delete_message", .scopes = {kTexts2, 1}},
    {.name = "create_channel", .title = "Create a channel",
     .description = "Creates a channel; the app is its first member.",
     .params = &kObjectCreateChannelParams, .result = &kType3, .http = &kHttpCreateChannel,
     .tool_name = "slack_create_channel", .scopes = {kTexts9, 2}},
    {.name = "get_user", .title = "Read a person",
     .description = "Name, title and time zone of one person.", .effect = Effect::kRead,
     .params = &kObjectGetUserParams, .result = &kType7, .http = &kHttpGetUser,
     .tool_name = "slack_get_user", .scopes = {kTexts5, 1}},
    {.name = "find_user", .title = "Find a person by address",
     .description = "The person with this e-mail address.", .effect = Effect::kRead,
     .params = &kObjectFindUserParams, .result = &kType7, .http = &kHttpFindUser,
     .tool_name = "slack_find_user", .scopes = {kTexts10, 1}},
    {.name = "get_upload_url", .title = "Get an upload address",
     .description = "First step of an upload.", .params = &kObjectGetUploadUrlParams,
     .result = &kType15, .http = &kHttpGetUploadUrl, .tool_name = "slack_get_upload_url",
     .hidden = true},
    {.name = "complete_upload", .title = "Finish an upload",
     .description = "Last step of an upload.", .params = &kObjectCompleteUploadParams,
     .result = &kType16, .http = &kHttpCompleteUpload, .tool_name = "slack_complete_upload",
     .hidden = true},
};
constexpr const char* kTexts11[] = {"false"};
constexpr const char* kTexts12[] = {"/error"};
constexpr RefusalRow kRefusals[] = {
    {.at = "/ok", .is = {kTexts11, 1}},
};
constexpr NamedText kPairs1[] = {{"not_in_channel",
    "Invite the app to the channel first (/invite), then try again."}, {"channel_not_found",
    "Use the channel's id from slack_list_channels, not its name."}, {"missing_scope",
    "Reconnect Slack and grant the missing scope."}, {"invalid_auth", "Reconnect Slack."},
    {"token_revoked", "Reconnect Slack."}, {"account_inactive",
    "Reconnect Slack with an active account."}, {"is_archived",
    "The channel is archived; choose another one."}, {"already_reacted",
    "The reaction is there already."}, {"name_taken",
    "A channel has this name already; choose another one."}, {"cant_delete_message",
    "The app may delete its own messages only."}, {"users_not_found",
    "Nobody in this workspace has this address."}, {"message_not_found",
    "Check the channel and the timestamp of the message."}, {"ratelimited", "Wait and try again."}};
constexpr ApiRow kApi = {.base_url = "https://slack.com/api", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .errors = {.message = {kTexts12, 1},
    .code = {kTexts12, 1}, .refusals = {kRefusals, 1}, .hints = {kPairs1, 13}},
    .retry_after = "retry-after", .verify_method = "POST", .verify_path = "/auth.test",
    .verify_account = "/team"};
constexpr const char* kTexts13[] = {"files.slack.com", "slack.com"};
constexpr const char* kTexts14[] = {"chat:write", "channels:read", "channels:history",
    "groups:read", "groups:history", "users:read", "users:read.email", "reactions:write",
    "files:write", "channels:manage", "groups:write"};
constexpr OauthRow kOauthRow1 = {.provider = "slack", .provider_name = "Slack",
    .authorization_url = "https://slack.com/oauth/v2/authorize",
    .token_url = "https://slack.com/api/oauth.v2.access",
    .user_info_url = "https://slack.com/api/auth.test",
    .revoke_url = "https://slack.com/api/auth.revoke", .scopes = {kTexts14, 11},
    .scope_separator = ",", .client_id_secret = "SLACK_CLIENT_ID",
    .client_secret_secret = "SLACK_CLIENT_SECRET", .token_auth_method = "post", .pkce = false,
    .account_pointer = "/team"};
constexpr SecretRow kSecrets[] = {
    {"SLACK_CLIENT_ID", "Client ID of your Slack app (api.slack.com, Basic Information).", true,
     false},
    {"SLACK_CLIENT_SECRET", "Client secret of the same app.", true, false},
    {"SLACK_SIGNING_SECRET", "Signing secret of the same app; needed for events only.", false,
     false},
};
constexpr EventRow kEvents0[] = {
    {"message", "A message was posted in a conversation the app is in."},
    {"app_mention", "Somebody mentioned the app."},
    {"reaction_added", "Somebody added a reaction."},
    {"channel_created", "A channel was created."},
    {"member_joined_channel", "Somebody joined a channel."},
    {"file_shared", "A file was shared."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Set the Request URL under Event Subscriptions of your Slack app to "
     "this connector's webhook URL.", .event_type_field = "event.type", .events = {kEvents0, 6},
     .verify = {.scheme = VerifyScheme::kHmacTimestamp, .secret = "SLACK_SIGNING_SECRET",
     .algorithm = "sha256", .encoding = "hex", .header = "X-Slack-Signature", .prefix = "v0=",
     .timestamp_header = "X-Slack-Request-Timestamp", .payload = "v0:{timestamp}:{body}",
     .secret_encoding = "text"}, .challenge = {.kind = ChallengeKind::kBodyField,
     .field = "/challenge", .when = "/type=url_verification"}, .delivery_id = "/event_id"},
};
constexpr MatcherRow kMatchersMessageSent[] = {
    {.source = "tool", .action = "post_message"},
};
constexpr MatcherRow kMatchersMessageUpdated[] = {
    {.source = "tool", .action = "update_message"},
};
constexpr MatcherRow kMatchersMessageDeleted[] = {
    {.source = "tool", .action = "delete_message"},
};
constexpr MatcherRow kMatchersReactionAdded[] = {
    {.source = "webhook", .event = "reaction_added"},
    {.source = "tool", .action = "add_reaction"},
};
constexpr MatcherRow kMatchersChannelCreated[] = {
    {.source = "webhook", .event = "channel_created"},
    {.source = "tool", .action = "create_channel"},
};
constexpr MatcherRow kMatchersDmReceived[] = {
    {.source = "webhook", .event = "message"},
};
constexpr MatcherRow kMatchersFileUploaded[] = {
    {.source = "tool", .action = "upload_file"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "message_sent", .display_name = "Message Sent", .matchers = {kMatchersMessageSent, 1}},
    {.id = "message_updated", .display_name = "Message Updated",
     .matchers = {kMatchersMessageUpdated, 1}},
    {.id = "message_deleted", .display_name = "Message Deleted",
     .matchers = {kMatchersMessageDeleted, 1}},
    {.id = "reaction_added", .display_name = "Reaction Added", .matchers = {kMatchersReactionAdded,
     2}},
    {.id = "channel_created", .display_name = "Channel Created",
     .matchers = {kMatchersChannelCreated, 2}},
    {.id = "dm_received", .display_name = "Message Received", .matchers = {kMatchersDmReceived, 1}},
    {.id = "file_uploaded", .display_name = "File Uploaded", .matchers = {kMatchersFileUploaded,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "slack",
    .display_name = "Slack",
    .description = "Post, edit and find messages, list channels and people, add reactions "
        "and upload files in a Slack workspace, and react to its events.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "slack",
    .tool_description = "Reads and writes a Slack workspace. Channels are named by id (C…,"
        " G…, D…), messages by channel and timestamp. Show the user a "
        "message and wait for a yes before you post or change one.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"post_message\",\"update_message\",\"list_channels\",\"get_history\","
        "\"list_users\",\"search_messages\",\"add_reaction\",\"upload_file\","
        "\"get_replies\",\"delete_message\",\"create_channel\",\"get_user\","
        "\"find_user\"],\"description\":\"What to do.\"},\"channel\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Id of the channel "
        "or conversation.\"},\"text\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":40000,\"description\":\"Text of the message in Slack's "
        "markup.\"},\"thread_ts\":{\"type\":\"string\",\"pattern\":\"^[0-9]+\\\\.[0-9]+$\","
        "\"description\":\"Timestamp of the message to answer in its thread.\"},"
        "\"reply_broadcast\":{\"type\":\"boolean\",\"description\":\"Shows "
        "a thread reply in the channel as well.\"},\"unfurl_links\":{\"type\":\"boolean\","
        "\"description\":\"Whether links get a preview.\"},\"user\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Id of a person "
        "(U… or W…).\"},\"email\":{\"type\":\"string\",\"format\":\"email\","
        "\"maxLength\":320,\"description\":\"E-mail address of a person.\"},"
        "\"channel_name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":80,"
        "\"pattern\":\"^[a-z0-9_-]+$\",\"description\":\"Name of the new channel: "
        "lower case, digits, - and _.\"},\"is_private\":{\"type\":\"boolean\","
        "\"description\":\"Whether only invited people see the channel.\"},"
        "\"ts\":{\"type\":\"string\",\"pattern\":\"^[0-9]+\\\\.[0-9]+$\",\"description\":\"Tim"
        "estamp of the message.\"},\"types\":{\"type\":\"array\",\"items\":{\"type\":\"string\""
        ",\"enum\":[\"public_channel\",\"private_channel\",\"mpim\",\"im\"]},"
        "\"description\":\"Kinds of conversations; public channels by default.\"},"
        "\"exclude_archived\":{\"type\":\"boolean\",\"description\":\"Leaves "
        "archived channels out.\"},\"oldest\":{\"type\":\"string\",\"pattern\":\"^[0-9]+(\\\\."
        "[0-9]+)?$\",\"description\":\"Only messages after this timestamp.\"},"
        "\"latest\":{\"type\":\"string\",\"pattern\":\"^[0-9]+(\\\\.[0-9]+)?$\","
        "\"description\":\"Only messages before this timestamp.\"},\"limit\":{\"type\":\"integ"
        "er\",\"minimum\":1,\"maximum\":999,\"description\":\"Entries per "
        "page.\"},\"query\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":500,"
        "\"description\":\"Search words and operators such as in:#general "
        "or from:@ana.\"},\"sort\":{\"type\":\"string\",\"enum\":[\"score\","
        "\"timestamp\"],\"description\":\"Best or newest first.\"},\"count\":{\"type\":\"integ"
        "er\",\"minimum\":1,\"maximum\":100,\"description\":\"Matches per "
        "page.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"pattern\":\"^[a-z0-9_+'-]+(::skin-tone-[2-6])?$\",\"description\":\"Name "
        "of the emoji without colons.\"},\"filename\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Name of the file.\"},"
        "\"content\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1000000,"
        "\"description\":\"Text of the file.\"},\"title\":{\"type\":\"string\","
        "\"maxLength\":255,\"description\":\"Title shown above the file.\"},"
        "\"initial_comment\":{\"type\":\"string\",\"maxLength\":4000,\"description\":\"Message"
        " to post with the file.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "slack",
    .actions = {kActions, 15},
    .api = kApi,
    .egress = {kTexts13, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 7},
};

}  // namespace pie::detail::tables::slack

namespace pie::slack {

constinit const ConnectorTable kSlack = ::pie::detail::tables::slack::kConnector;

Task<Posted> PostMessage(Context& context, PostMessageParams params) {
  return Task<Posted>(::pie::ContextAccess::Call(context, kSlack, 0, &params));
}

Task<Posted> UpdateMessage(Context& context, UpdateMessageParams params) {
  return Task<Posted>(::pie::ContextAccess::Call(context, kSlack, 1, &params));
}

Task<ListChannelsResult> ListChannels(Context& context, ListChannelsParams params) {
  return Task<ListChannelsResult>(::pie::ContextAccess::Call(context, kSlack, 2, &params));
}

Task<GetHistoryResult> GetHistory(Context& context, GetHistoryParams params) {
  return Task<GetHistoryResult>(::pie::ContextAccess::Call(context, kSlack, 3, &params));
}

Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params) {
  return Task<ListUsersResult>(::pie::ContextAccess::Call(context, kSlack, 4, &params));
}

Task<List<Match>> SearchMessages(Context& context, SearchMessagesParams params) {
  return Task<List<Match>>(::pie::ContextAccess::Call(context, kSlack, 5, &params));
}

Task<AddReactionResult> AddReaction(Context& context, AddReactionParams params) {
  return Task<AddReactionResult>(::pie::ContextAccess::Call(context, kSlack, 6, &params));
}

Task<GetRepliesResult> GetReplies(Context& context, GetRepliesParams params) {
  return Task<GetRepliesResult>(::pie::ContextAccess::Call(context, kSlack, 8, &params));
}

Task<DeleteMessageResult> DeleteMessage(Context& context, DeleteMessageParams params) {
  return Task<DeleteMessageResult>(::pie::ContextAccess::Call(context, kSlack, 9, &params));
}

Task<Channel> CreateChannel(Context& context, CreateChannelParams params) {
  return Task<Channel>(::pie::ContextAccess::Call(context, kSlack, 10, &params));
}

Task<Member> GetUser(Context& context, GetUserParams params) {
  return Task<Member>(::pie::ContextAccess::Call(context, kSlack, 11, &params));
}

Task<Member> FindUser(Context& context, FindUserParams params) {
  return Task<Member>(::pie::ContextAccess::Call(context, kSlack, 12, &params));
}

Task<GetUploadUrlResult> GetUploadUrl(Context& context, GetUploadUrlParams params) {
  return Task<GetUploadUrlResult>(::pie::ContextAccess::Call(context, kSlack, 13, &params));
}

Task<List<UploadedFile>> CompleteUpload(Context& context, CompleteUploadParams params) {
  return Task<List<UploadedFile>>(::pie::ContextAccess::Call(context, kSlack, 14, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.slack_client_id = context.Secret("SLACK_CLIENT_ID");
  secrets.slack_client_secret = context.Secret("SLACK_CLIENT_SECRET");
  secrets.slack_signing_secret = context.Secret("SLACK_SIGNING_SECRET");
  return secrets;
}

}  // namespace pie::slack
