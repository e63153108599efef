// Generated from plugins/discord/discord.pie. Do not edit.
#include "discord/discord.h"

#include "pie/generated.h"

namespace pie::detail::tables::discord {
namespace c = ::pie::discord;

constexpr const char* kTexts1[] = {"chat", "messages", "community"};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListGuildsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListGuildsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListGuildsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListGuildsParams = {"ListGuildsParams", {kFieldsListGuildsParams, 2},
    sizeof(c::ListGuildsParams), false};
static_assert(__is_same(decltype(c::ListGuildsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListGuildsParams::next_page), Field<String>));
constexpr FieldRow kFieldsGuild[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Guild, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Guild, name), Kind::kString, 0},
    {"owner", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Guild, owner), Kind::kBoolean,
     0},
    {"permissions", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Guild, permissions),
     Kind::kString, 0},
    {"approximate_member_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Guild,
     approximate_member_count), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGuild = {"Guild", {kFieldsGuild, 5}, sizeof(c::Guild), true};
static_assert(__is_same(decltype(c::Guild::id), Field<String>));
static_assert(__is_same(decltype(c::Guild::name), Field<String>));
static_assert(__is_same(decltype(c::Guild::owner), Field<bool>));
static_assert(__is_same(decltype(c::Guild::permissions), Field<String>));
static_assert(__is_same(decltype(c::Guild::approximate_member_count), Field<long long>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectGuild}};
constexpr FieldRow kFieldsListGuildsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListGuildsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListGuildsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListGuildsResult = {"ListGuildsResult", {kFieldsListGuildsResult, 2},
    sizeof(c::ListGuildsResult), true};
static_assert(__is_same(decltype(c::ListGuildsResult::items), List<c::Guild>));
static_assert(__is_same(decltype(c::ListGuildsResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListGuildsResult}};
constexpr BindRow kBindListGuilds[] = {
    {.place = Place::kQuery, .wire = "with_counts", .constant = "\"true\""},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .cursor_from_last = "/id",
    .param = "after", .size_param = "limit", .size = 200};
constexpr HttpBinding kHttpListGuilds = {.method = "GET", .path = "/users/@me/guilds",
    .rows = {kBindListGuilds, 1}, .pagination = &kPagination1};
constexpr Limits kLimits2 = {.has = 64, .max_size = 20, .pattern = "^[0-9]{15,20}$"};
constexpr FieldRow kFieldsListChannelsParams[] = {
    {"guild_id", "Id of the server.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListChannelsParams, guild_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectListChannelsParams = {"ListChannelsParams", {kFieldsListChannelsParams,
    1}, sizeof(c::ListChannelsParams), false};
static_assert(__is_same(decltype(c::ListChannelsParams::guild_id), String));
constexpr FieldRow kFieldsChannel[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, id), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, type), Kind::kInteger,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, name), Kind::kString, 2},
    {"topic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, topic), Kind::kString,
     2},
    {"guild_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, guild_id),
     Kind::kString, 0},
    {"parent_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, parent_id),
     Kind::kString, 2},
    {"position", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, position),
     Kind::kInteger, 0},
    {"nsfw", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, nsfw), Kind::kBoolean,
     0},
    {"last_message_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel,
     last_message_id), Kind::kString, 2},
};
constexpr ObjectTable kObjectChannel = {"Channel", {kFieldsChannel, 9}, sizeof(c::Channel), true};
static_assert(__is_same(decltype(c::Channel::id), Field<String>));
static_assert(__is_same(decltype(c::Channel::type), Field<long long>));
static_assert(__is_same(decltype(c::Channel::name), Field<String>));
static_assert(__is_same(decltype(c::Channel::topic), Field<String>));
static_assert(__is_same(decltype(c::Channel::guild_id), Field<String>));
static_assert(__is_same(decltype(c::Channel::parent_id), Field<String>));
static_assert(__is_same(decltype(c::Channel::position), Field<long long>));
static_assert(__is_same(decltype(c::Channel::nsfw), Field<bool>));
static_assert(__is_same(decltype(c::Channel::last_message_id), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectChannel}};
constexpr TypeRow kType4 = {Kind::kList, false, {.element = &kType3}};
constexpr BindRow kBindListChannels[] = {
    {.place = Place::kPath, .field = 0, .wire = "guild_id"},
};
constexpr HttpBinding kHttpListChannels = {.method = "GET", .path = "/guilds/{guild_id}/channels",
    .rows = {kBindListChannels, 1}};
constexpr FieldRow kFieldsListMessagesParams[] = {
    {"channel_id", "Id of the channel or thread.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListMessagesParams, channel_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListMessagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMessagesParams = {"ListMessagesParams", {kFieldsListMessagesParams,
    3}, sizeof(c::ListMessagesParams), false};
static_assert(__is_same(decltype(c::ListMessagesParams::channel_id), String));
static_assert(__is_same(decltype(c::ListMessagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMessagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsUser[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, id), Kind::kString, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, username),
     Kind::kString, 0},
    {"global_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, global_name),
     Kind::kString, 2},
    {"bot", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, bot), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUser = {"User", {kFieldsUser, 4}, sizeof(c::User), true};
static_assert(__is_same(decltype(c::User::id), Field<String>));
static_assert(__is_same(decltype(c::User::username), Field<String>));
static_assert(__is_same(decltype(c::User::global_name), Field<String>));
static_assert(__is_same(decltype(c::User::bot), Field<bool>));
constexpr FieldRow kFieldsAttachment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Attachment, id), Kind::kString, 0},
    {"filename", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Attachment, filename),
     Kind::kString, 0},
    {"size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Attachment, size), Kind::kInteger,
     0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Attachment, url), Kind::kString,
     0},
    {"content_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Attachment, content_type),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectAttachment = {"Attachment", {kFieldsAttachment, 5},
    sizeof(c::Attachment), true};
static_assert(__is_same(decltype(c::Attachment::id), Field<String>));
static_assert(__is_same(decltype(c::Attachment::filename), Field<String>));
static_assert(__is_same(decltype(c::Attachment::size), Field<long long>));
static_assert(__is_same(decltype(c::Attachment::url), Field<String>));
static_assert(__is_same(decltype(c::Attachment::content_type), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectAttachment}};
constexpr FieldRow kFieldsCard[] = {
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, title), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, description),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, url), Kind::kString, 0},
};
constexpr ObjectTable kObjectCard = {"Card", {kFieldsCard, 3}, sizeof(c::Card), true};
static_assert(__is_same(decltype(c::Card::title), Field<String>));
static_assert(__is_same(decltype(c::Card::description), Field<String>));
static_assert(__is_same(decltype(c::Card::url), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectCard}};
constexpr FieldRow kFieldsShownEmoji[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownEmoji, id), Kind::kString, 2},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownEmoji, name), Kind::kString,
     2},
};
constexpr ObjectTable kObjectShownEmoji = {"ShownEmoji", {kFieldsShownEmoji, 2},
    sizeof(c::ShownEmoji), true};
static_assert(__is_same(decltype(c::ShownEmoji::id), Field<String>));
static_assert(__is_same(decltype(c::ShownEmoji::name), Field<String>));
constexpr FieldRow kFieldsReaction[] = {
    {"count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Reaction, count), Kind::kInteger,
     0},
    {"me", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Reaction, me), Kind::kBoolean, 0},
    {"emoji", nullptr, nullptr, nullptr, {.object = &kObjectShownEmoji},
     __builtin_offsetof(c::Reaction, emoji), Kind::kObject, 0},
};
constexpr ObjectTable kObjectReaction = {"Reaction", {kFieldsReaction, 3}, sizeof(c::Reaction),
    true};
static_assert(__is_same(decltype(c::Reaction::count), Field<long long>));
static_assert(__is_same(decltype(c::Reaction::me), Field<bool>));
static_assert(__is_same(decltype(c::Reaction::emoji), Field<c::ShownEmoji>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectReaction}};
constexpr FieldRow kFieldsMessageMessageReference[] = {
    {"message_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MessageMessageReference,
     message_id), Kind::kString, 0},
    {"channel_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MessageMessageReference,
     channel_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectMessageMessageReference = {"MessageMessageReference",
    {kFieldsMessageMessageReference, 2}, sizeof(c::MessageMessageReference), true};
static_assert(__is_same(decltype(c::MessageMessageReference::message_id), Field<String>));
static_assert(__is_same(decltype(c::MessageMessageReference::channel_id), Field<String>));
constexpr FieldRow kFieldsMessage[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, id), Kind::kString, 0},
    {"channel_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, channel_id),
     Kind::kString, 0},
    {"author", nullptr, nullptr, nullptr, {.object = &kObjectUser}, __builtin_offsetof(c::Message,
     author), Kind::kObject, 0},
    {"content", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, content),
     Kind::kString, 0},
    {"timestamp", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, timestamp),
     Kind::kString, 0},
    {"edited_timestamp", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message,
     edited_timestamp), Kind::kString, 2},
    {"attachments", nullptr, nullptr, nullptr, {.element = &kType5}, __builtin_offsetof(c::Message,
     attachments), Kind::kList, 0},
    {"embeds", nullptr, nullptr, nullptr, {.element = &kType6}, __builtin_offsetof(c::Message,
     embeds), Kind::kList, 0},
    {"reactions", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::Message,
     reactions), Kind::kList, 0},
    {"message_reference", nullptr, nullptr, nullptr, {.object = &kObjectMessageMessageReference},
     __builtin_offsetof(c::Message, message_reference), Kind::kObject, 0},
    {"pinned", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, pinned),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectMessage = {"Message", {kFieldsMessage, 11}, sizeof(c::Message), true};
static_assert(__is_same(decltype(c::Message::id), Field<String>));
static_assert(__is_same(decltype(c::Message::channel_id), Field<String>));
static_assert(__is_same(decltype(c::Message::author), Field<c::User>));
static_assert(__is_same(decltype(c::Message::content), Field<String>));
static_assert(__is_same(decltype(c::Message::timestamp), Field<String>));
static_assert(__is_same(decltype(c::Message::edited_timestamp), Field<String>));
static_assert(__is_same(decltype(c::Message::attachments), Field<List<c::Attachment>>));
static_assert(__is_same(decltype(c::Message::embeds), Field<List<c::Card>>));
static_assert(__is_same(decltype(c::Message::reactions), Field<List<c::Reaction>>));
static_assert(__is_same(decltype(c::Message::message_reference),
    Field<c::MessageMessageReference>));
static_assert(__is_same(decltype(c::Message::pinned), Field<bool>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectMessage}};
constexpr FieldRow kFieldsListMessagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::ListMessagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessagesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMessagesResult = {"ListMessagesResult", {kFieldsListMessagesResult,
    2}, sizeof(c::ListMessagesResult), true};
static_assert(__is_same(decltype(c::ListMessagesResult::items), List<c::Message>));
static_assert(__is_same(decltype(c::ListMessagesResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListMessagesResult}};
constexpr BindRow kBindListMessages[] = {
    {.place = Place::kPath, .field = 0, .wire = "channel_id"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .cursor_from_last = "/id",
    .param = "before", .size_param = "limit", .size = 50};
constexpr HttpBinding kHttpListMessages = {.method = "GET",
    .path = "/channels/{channel_id}/messages", .rows = {kBindListMessages, 1},
    .pagination = &kPagination2};
constexpr FieldRow kFieldsGetMessageParams[] = {
    {"channel_id", "Id of the channel or thread.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetMessageParams, channel_id), Kind::kString, 1},
    {"message_id", "Id of the message.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetMessageParams, message_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetMessageParams = {"GetMessageParams", {kFieldsGetMessageParams, 2},
    sizeof(c::GetMessageParams), false};
static_assert(__is_same(decltype(c::GetMessageParams::channel_id), String));
static_assert(__is_same(decltype(c::GetMessageParams::message_id), String));
constexpr BindRow kBindGetMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "channel_id"},
    {.place = Place::kPath, .field = 1, .wire = "message_id"},
};
constexpr HttpBinding kHttpGetMessage = {.method = "GET",
    .path = "/channels/{channel_id}/messages/{message_id}", .rows = {kBindGetMessage, 2}};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 2000};
constexpr Limits kLimits4 = {.has = 64, .max_size = 10};
constexpr Limits kLimits5 = {.has = 64, .max_size = 256};
constexpr Limits kLimits6 = {.has = 64, .max_size = 4096};
constexpr Limits kLimits7 = {.has = 64, .max_size = 2048, .format = "uri"};
constexpr Limits kLimits8 = {.has = 3, .minimum = 0, .maximum = 16777215};
constexpr FieldRow kFieldsSendMessageParamsEmbedsItem[] = {
    {"title", nullptr, nullptr, &kLimits5, {}, __builtin_offsetof(c::SendMessageParamsEmbedsItem,
     title), Kind::kString, 0},
    {"description", nullptr, nullptr, &kLimits6, {},
     __builtin_offsetof(c::SendMessageParamsEmbedsItem, description), Kind::kString, 0},
    {"url", nullptr, nullptr, &kLimits7, {}, __builtin_offsetof(c::SendMessageParamsEmbedsItem,
     url), Kind::kString, 0},
    {"color", "Colour as a number, as 3447003.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::SendMessageParamsEmbedsItem, color), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSendMessageParamsEmbedsItem = {"SendMessageParamsEmbedsItem",
    {kFieldsSendMessageParamsEmbedsItem, 4}, sizeof(c::SendMessageParamsEmbedsItem), true};
static_assert(__is_same(decltype(c::SendMessageParamsEmbedsItem::title), Field<String>));
static_assert(__is_same(decltype(c::SendMessageParamsEmbedsItem::description), Field<String>));
static_assert(__is_same(decltype(c::SendMessageParamsEmbedsItem::url), Field<String>));
static_assert(__is_same(decltype(c::SendMessageParamsEmbedsItem::color), Field<long long>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectSendMessageParamsEmbedsItem}};
constexpr Limits kLimits9 = {.has = 64, .max_size = 3};
constexpr const char* kNamesSendMessageParamsMentionsItem[] = {"users", "roles", "everyone"};
constexpr EnumTable kEnumSendMessageParamsMentionsItem = {"SendMessageParamsMentionsItem",
    {kNamesSendMessageParamsMentionsItem, 3}};
constexpr TypeRow kType11 = {Kind::kEnum, false, {.names = &kEnumSendMessageParamsMentionsItem}};
constexpr Limits kLimits10 = {.const_json = "4096"};
constexpr TypeRow kType12 = {Kind::kInteger, false, {}, &kLimits10};
constexpr const TypeRow* kChoices1[] = {&kType12};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 1}};
constexpr FieldRow kFieldsSendMessageParams[] = {
    {"channel_id", "Id of the channel or thread.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SendMessageParams, channel_id), Kind::kString, 1},
    {"content", "Text in Discord's Markdown; <@id> names a person.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SendMessageParams, content), Kind::kString, 0},
    {"embeds", "Cards below the text.", nullptr, &kLimits4, {.element = &kType10},
     __builtin_offsetof(c::SendMessageParams, embeds), Kind::kList, 0},
    {"mentions", "Whom mentions in the text may ping; everyone only if the user asks " "for it.",
     "[\"users\"]", &kLimits9, {.element = &kType11}, __builtin_offsetof(c::SendMessageParams,
     mentions), Kind::kList, 0},
    {"reply_to", "Id of the message that is answered.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SendMessageParams, reply_to), Kind::kString, 0},
    {"silent", "4096 sends without a push notification.", nullptr, nullptr,
     {.alternatives = &kAlternatives1}, __builtin_offsetof(c::SendMessageParams, silent),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSendMessageParams = {"SendMessageParams", {kFieldsSendMessageParams,
    6}, sizeof(c::SendMessageParams), false};
static_assert(__is_same(decltype(c::SendMessageParams::channel_id), String));
static_assert(__is_same(decltype(c::SendMessageParams::content), Field<String>));
static_assert(__is_same(decltype(c::SendMessageParams::embeds),
    Field<List<c::SendMessageParamsEmbedsItem>>));
static_assert(__is_same(decltype(c::SendMessageParams::mentions),
    Field<List<c::SendMessageParamsMentionsItem>>));
static_assert(__is_same(decltype(c::SendMessageParams::reply_to), Field<String>));
static_assert(__is_same(decltype(c::SendMessageParams::silent), Field<long long>));
constexpr BindRow kBindSendMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "channel_id"},
    {.place = Place::kBody, .field = 1, .wire = "/content"},
    {.place = Place::kBody, .field = 2, .wire = "/embeds"},
    {.place = Place::kBody, .field = 3, .wire = "/allowed_mentions/parse"},
    {.place = Place::kBody, .field = 4, .wire = "/message_reference/message_id"},
    {.place = Place::kBody, .field = 5, .wire = "/flags"},
};
constexpr HttpBinding kHttpSendMessage = {.method = "POST",
    .path = "/channels/{channel_id}/messages", .rows = {kBindSendMessage, 6},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateMessageParamsEmbedsItem[] = {
    {"title", nullptr, nullptr, &kLimits5, {}, __builtin_offsetof(c::UpdateMessageParamsEmbedsItem,
     title), Kind::kString, 0},
    {"description", nullptr, nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateMessageParamsEmbedsItem, description), Kind::kString, 0},
    {"url", nullptr, nullptr, &kLimits7, {}, __builtin_offsetof(c::UpdateMessageParamsEmbedsItem,
     url), Kind::kString, 0},
    {"color", "Colour as a number, as 3447003.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateMessageParamsEmbedsItem, color), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectUpdateMessageParamsEmbedsItem = {"UpdateMessageParamsEmbedsItem",
    {kFieldsUpdateMessageParamsEmbedsItem, 4}, sizeof(c::UpdateMessageParamsEmbedsItem), true};
static_assert(__is_same(decltype(c::UpdateMessageParamsEmbedsItem::title), Field<String>));
static_assert(__is_same(decltype(c::UpdateMessageParamsEmbedsItem::description), Field<String>));
static_assert(__is_same(decltype(c::UpdateMessageParamsEmbedsItem::url), Field<String>));
static_assert(__is_same(decltype(c::UpdateMessageParamsEmbedsItem::color), Field<long long>));
constexpr TypeRow kType13 = {Kind::kObject, false,
    {.object = &kObjectUpdateMessageParamsEmbedsItem}};
constexpr const char* kNamesUpdateMessageParamsMentionsItem[] = {"users", "roles", "everyone"};
constexpr EnumTable kEnumUpdateMessageParamsMentionsItem = {"UpdateMessageParamsMentionsItem",
    {kNamesUpdateMessageParamsMentionsItem, 3}};
constexpr TypeRow kType14 = {Kind::kEnum, false, {.names = &kEnumUpdateMessageParamsMentionsItem}};
constexpr FieldRow kFieldsUpdateMessageParams[] = {
    {"channel_id", "Id of the channel or thread.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateMessageParams, channel_id), Kind::kString, 1},
    {"message_id", "Id of the message.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateMessageParams, message_id), Kind::kString, 1},
    {"content", "Text in Discord's Markdown; <@id> names a person.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateMessageParams, content), Kind::kString, 0},
    {"embeds", "Cards below the text.", nullptr, &kLimits4, {.element = &kType13},
     __builtin_offsetof(c::UpdateMessageParams, embeds), Kind::kList, 0},
    {"mentions", "Whom mentions in the text may ping; everyone only if the user asks " "for it.",
     "[\"users\"]", &kLimits9, {.element = &kType14}, __builtin_offsetof(c::UpdateMessageParams,
     mentions), Kind::kList, 0},
};
constexpr ObjectTable kObjectUpdateMessageParams = {"UpdateMessageParams",
    {kFieldsUpdateMessageParams, 5}, sizeof(c::UpdateMessageParams), false};
static_assert(__is_same(decltype(c::UpdateMessageParams::channel_id), String));
static_assert(__is_same(decltype(c::UpdateMessageParams::message_id), String));
static_assert(__is_same(decltype(c::UpdateMessageParams::content), Field<String>));
static_assert(__is_same(decltype(c::UpdateMessageParams::embeds),
    Field<List<c::UpdateMessageParamsEmbedsItem>>));
static_assert(__is_same(decltype(c::UpdateMessageParams::mentions),
    Field<List<c::UpdateMessageParamsMentionsItem>>));
constexpr BindRow kBindUpdateMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "channel_id"},
    {.place = Place::kPath, .field = 1, .wire = "message_id"},
    {.place = Place::kBody, .field = 2, .wire = "/content"},
    {.place = Place::kBody, .field = 3, .wire = "/embeds"},
    {.place = Place::kBody, .field = 4, .wire = "/allowed_mentions/parse"},
};
constexpr HttpBinding kHttpUpdateMessage = {.method = "PATCH",
    .path = "/channels/{channel_id}/messages/{message_id}", .rows = {kBindUpdateMessage, 5},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteMessageParams[] = {
    {"channel_id", "Id of the channel or thread.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteMessageParams, channel_id), Kind::kString, 1},
    {"message_id", "Id of the message.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteMessageParams, message_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteMessageParams = {"DeleteMessageParams",
    {kFieldsDeleteMessageParams, 2}, sizeof(c::DeleteMessageParams), false};
static_assert(__is_same(decltype(c::DeleteMessageParams::channel_id), String));
static_assert(__is_same(decltype(c::DeleteMessageParams::message_id), String));
constexpr ObjectTable kObjectDeleteMessageResult = {"DeleteMessageResult", {},
    sizeof(c::DeleteMessageResult), true};
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectDeleteMessageResult}};
constexpr BindRow kBindDeleteMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "channel_id"},
    {.place = Place::kPath, .field = 1, .wire = "message_id"},
};
constexpr HttpBinding kHttpDeleteMessage = {.method = "DELETE",
    .path = "/channels/{channel_id}/messages/{message_id}", .rows = {kBindDeleteMessage, 2}};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr FieldRow kFieldsAddReactionParams[] = {
    {"channel_id", "Id of the channel or thread.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::AddReactionParams, channel_id), Kind::kString, 1},
    {"message_id", "Id of the message.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::AddReactionParams, message_id), Kind::kString, 1},
    {"emoji", "Emoji itself, or name:id of one of the server's own.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::AddReactionParams, emoji), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddReactionParams = {"AddReactionParams", {kFieldsAddReactionParams,
    3}, sizeof(c::AddReactionParams), false};
static_assert(__is_same(decltype(c::AddReactionParams::channel_id), String));
static_assert(__is_same(decltype(c::AddReactionParams::message_id), String));
static_assert(__is_same(decltype(c::AddReactionParams::emoji), String));
constexpr ObjectTable kObjectAddReactionResult = {"AddReactionResult", {},
    sizeof(c::AddReactionResult), true};
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectAddReactionResult}};
constexpr BindRow kBindAddReaction[] = {
    {.place = Place::kPath, .field = 0, .wire = "channel_id"},
    {.place = Place::kPath, .field = 1, .wire = "message_id"},
    {.place = Place::kPath, .field = 2, .wire = "emoji"},
};
constexpr HttpBinding kHttpAddReaction = {.method = "PUT",
    .path = "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me",
    .rows = {kBindAddReaction, 3}};
constexpr FieldRow kFieldsRemoveReactionParams[] = {
    {"channel_id", "Id of the channel or thread.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::RemoveReactionParams, channel_id), Kind::kString, 1},
    {"message_id", "Id of the message.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::RemoveReactionParams, message_id), Kind::kString, 1},
    {"emoji", "Emoji itself, or name:id of one of the server's own.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::RemoveReactionParams, emoji), Kind::kString, 1},
};
constexpr ObjectTable kObjectRemoveReactionParams = {"RemoveReactionParams",
    {kFieldsRemoveReactionParams, 3}, sizeof(c::RemoveReactionParams), false};
static_assert(__is_same(decltype(c::RemoveReactionParams::channel_id), String));
static_assert(__is_same(decltype(c::RemoveReactionParams::message_id), String));
static_assert(__is_same(decltype(c::RemoveReactionParams::emoji), String));
constexpr ObjectTable kObjectRemoveReactionResult = {"RemoveReactionResult", {},
    sizeof(c::RemoveReactionResult), true};
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectRemoveReactionResult}};
constexpr BindRow kBindRemoveReaction[] = {
    {.place = Place::kPath, .field = 0, .wire = "channel_id"},
    {.place = Place::kPath, .field = 1, .wire = "message_id"},
    {.place = Place::kPath, .field = 2, .wire = "emoji"},
};
constexpr HttpBinding kHttpRemoveReaction = {.method = "DELETE",
    .path = "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me",
    .rows = {kBindRemoveReaction, 3}};
constexpr Limits kLimits12 = {.const_json = "0"};
constexpr TypeRow kType18 = {Kind::kInteger, false, {}, &kLimits12};
constexpr Limits kLimits13 = {.const_json = "2"};
constexpr TypeRow kType19 = {Kind::kInteger, false, {}, &kLimits13};
constexpr Limits kLimits14 = {.const_json = "4"};
constexpr TypeRow kType20 = {Kind::kInteger, false, {}, &kLimits14};
constexpr Limits kLimits15 = {.const_json = "5"};
constexpr TypeRow kType21 = {Kind::kInteger, false, {}, &kLimits15};
constexpr Limits kLimits16 = {.const_json = "13"};
constexpr TypeRow kType22 = {Kind::kInteger, false, {}, &kLimits16};
constexpr Limits kLimits17 = {.const_json = "15"};
constexpr TypeRow kType23 = {Kind::kInteger, false, {}, &kLimits17};
constexpr const TypeRow* kChoices2[] = {&kType18, &kType19, &kType20, &kType21, &kType22, &kType23};
constexpr Alternatives kAlternatives2 = {false, {kChoices2, 6}};
constexpr Limits kLimits18 = {.has = 64, .max_size = 1024};
constexpr Limits kLimits19 = {.has = 3, .minimum = 0, .maximum = 1000};
constexpr Limits kLimits20 = {.has = 3, .minimum = 0, .maximum = 21600};
constexpr FieldRow kFieldsCreateChannelParams[] = {
    {"guild_id", "Id of the server.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateChannelParams, guild_id), Kind::kString, 1},
    {"name", "Name of the channel or thread.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateChannelParams, name), Kind::kString, 1},
    {"channel_type", "0 text, 2 voice, 4 category, 5 announcements, 13 stage, 15 forum.", nullptr,
     nullptr, {.alternatives = &kAlternatives2}, __builtin_offsetof(c::CreateChannelParams,
     channel_type), Kind::kInteger, 0},
    {"topic", "What the channel is about.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::CreateChannelParams, topic), Kind::kString, 0},
    {"parent_id", "Id of the category.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateChannelParams, parent_id), Kind::kString, 0},
    {"position", "Place among the channels.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::CreateChannelParams, position), Kind::kInteger, 0},
    {"nsfw", "Whether it is for adults only.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateChannelParams, nsfw), Kind::kBoolean, 0},
    {"rate_limit_per_user", "Seconds that people wait between messages.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::CreateChannelParams, rate_limit_per_user), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateChannelParams = {"CreateChannelParams",
    {kFieldsCreateChannelParams, 8}, sizeof(c::CreateChannelParams), false};
static_assert(__is_same(decltype(c::CreateChannelParams::guild_id), String));
static_assert(__is_same(decltype(c::CreateChannelParams::name), String));
static_assert(__is_same(decltype(c::CreateChannelParams::channel_type), Field<long long>));
static_assert(__is_same(decltype(c::CreateChannelParams::topic), Field<String>));
static_assert(__is_same(decltype(c::CreateChannelParams::parent_id), Field<String>));
static_assert(__is_same(decltype(c::CreateChannelParams::position), Field<long long>));
static_assert(__is_same(decltype(c::CreateChannelParams::nsfw), Field<bool>));
static_assert(__is_same(decltype(c::CreateChannelParams::rate_limit_per_user), Field<long long>));
constexpr BindRow kBindCreateChannel[] = {
    {.place = Place::kPath, .field = 0, .wire = "guild_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/type"},
    {.place = Place::kBody, .field = 3, .wire = "/topic"},
    {.place = Place::kBody, .field = 4, .wire = "/parent_id"},
    {.place = Place::kBody, .field = 5, .wire = "/position"},
    {.place = Place::kBody, .field = 6, .wire = "/nsfw"},
    {.place = Place::kBody, .field = 7, .wire = "/rate_limit_per_user"},
};
constexpr HttpBinding kHttpCreateChannel = {.method = "POST", .path = "/guilds/{guild_id}/channels",
    .rows = {kBindCreateChannel, 8}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateChannelParams[] = {
    {"channel_id", "Id of the channel or thread.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateChannelParams, channel_id), Kind::kString, 1},
    {"name", "Name of the channel or thread.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpdateChannelParams, name), Kind::kString, 0},
    {"topic", "What the channel is about.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::UpdateChannelParams, topic), Kind::kString, 0},
    {"parent_id", "Id of the category.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateChannelParams, parent_id), Kind::kString, 0},
    {"position", "Place among the channels.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::UpdateChannelParams, position), Kind::kInteger, 0},
    {"nsfw", "Whether it is for adults only.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateChannelParams, nsfw), Kind::kBoolean, 0},
    {"rate_limit_per_user", "Seconds that people wait between messages.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::UpdateChannelParams, rate_limit_per_user), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectUpdateChannelParams = {"UpdateChannelParams",
    {kFieldsUpdateChannelParams, 7}, sizeof(c::UpdateChannelParams), false};
static_assert(__is_same(decltype(c::UpdateChannelParams::channel_id), String));
static_assert(__is_same(decltype(c::UpdateChannelParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateChannelParams::topic), Field<String>));
static_assert(__is_same(decltype(c::UpdateChannelParams::parent_id), Field<String>));
static_assert(__is_same(decltype(c::UpdateChannelParams::position), Field<long long>));
static_assert(__is_same(decltype(c::UpdateChannelParams::nsfw), Field<bool>));
static_assert(__is_same(decltype(c::UpdateChannelParams::rate_limit_per_user), Field<long long>));
constexpr BindRow kBindUpdateChannel[] = {
    {.place = Place::kPath, .field = 0, .wire = "channel_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/topic"},
    {.place = Place::kBody, .field = 3, .wire = "/parent_id"},
    {.place = Place::kBody, .field = 4, .wire = "/position"},
    {.place = Place::kBody, .field = 5, .wire = "/nsfw"},
    {.place = Place::kBody, .field = 6, .wire = "/rate_limit_per_user"},
};
constexpr HttpBinding kHttpUpdateChannel = {.method = "PATCH", .path = "/channels/{channel_id}",
    .rows = {kBindUpdateChannel, 7}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteChannelParams[] = {
    {"channel_id", "Id of the channel or thread.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteChannelParams, channel_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteChannelParams = {"DeleteChannelParams",
    {kFieldsDeleteChannelParams, 1}, sizeof(c::DeleteChannelParams), false};
static_assert(__is_same(decltype(c::DeleteChannelParams::channel_id), String));
constexpr BindRow kBindDeleteChannel[] = {
    {.place = Place::kPath, .field = 0, .wire = "channel_id"},
};
constexpr HttpBinding kHttpDeleteChannel = {.method = "DELETE", .path = "/channels/{channel_id}",
    .rows = {kBindDeleteChannel, 1}};
constexpr Limits kLimits21 = {.const_json = "60"};
constexpr TypeRow kType24 = {Kind::kInteger, false, {}, &kLimits21};
constexpr Limits kLimits22 = {.const_json = "1440"};
constexpr TypeRow kType25 = {Kind::kInteger, false, {}, &kLimits22};
constexpr Limits kLimits23 = {.const_json = "4320"};
constexpr TypeRow kType26 = {Kind::kInteger, false, {}, &kLimits23};
constexpr Limits kLimits24 = {.const_json = "10080"};
constexpr TypeRow kType27 = {Kind::kInteger, false, {}, &kLimits24};
constexpr const TypeRow* kChoices3[] = {&kType24, &kType25, &kType26, &kType27};
constexpr Alternatives kAlternatives3 = {false, {kChoices3, 4}};
constexpr FieldRow kFieldsCreateThreadParams[] = {
    {"channel_id", "Id of the channel or thread.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateThreadParams, channel_id), Kind::kString, 1},
    {"message_id", "Id of the message.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateThreadParams, message_id), Kind::kString, 1},
    {"name", "Name of the channel or thread.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateThreadParams, name), Kind::kString, 1},
    {"auto_archive_duration", "Minutes without messages after which the thread is archived.",
     nullptr, nullptr, {.alternatives = &kAlternatives3}, __builtin_offsetof(c::CreateThreadParams,
     auto_archive_duration), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateThreadParams = {"CreateThreadParams", {kFieldsCreateThreadParams,
    4}, sizeof(c::CreateThreadParams), false};
static_assert(__is_same(decltype(c::CreateThreadParams::channel_id), String));
static_assert(__is_same(decltype(c::CreateThreadParams::message_id), String));
static_assert(__is_same(decltype(c::CreateThreadParams::name), String));
static_assert(__is_same(decltype(c::CreateThreadParams::auto_archive_duration), Field<long long>));
constexpr BindRow kBindCreateThread[] = {
    {.place = Place::kPath, .field = 0, .wire = "channel_id"},
    {.place = Place::kPath, .field = 1, .wire = "message_id"},
    {.place = Place::kBody, .field = 2, .wire = "/name"},
    {.place = Place::kBody, .field = 3, .wire = "/auto_archive_duration"},
};
constexpr HttpBinding kHttpCreateThread = {.method = "POST",
    .path = "/channels/{channel_id}/messages/{message_id}/threads", .rows = {kBindCreateThread, 4},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsListMembersParams[] = {
    {"guild_id", "Id of the server.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListMembersParams, guild_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListMembersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMembersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMembersParams = {"ListMembersParams", {kFieldsListMembersParams,
    3}, sizeof(c::ListMembersParams), false};
static_assert(__is_same(decltype(c::ListMembersParams::guild_id), String));
static_assert(__is_same(decltype(c::ListMembersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMembersParams::next_page), Field<String>));
constexpr TypeRow kType28 = {Kind::kString};
constexpr FieldRow kFieldsMember[] = {
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectUser}, __builtin_offsetof(c::Member,
     user), Kind::kObject, 0},
    {"nick", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, nick), Kind::kString, 2},
    {"roles", nullptr, nullptr, nullptr, {.element = &kType28}, __builtin_offsetof(c::Member,
     roles), Kind::kList, 0},
    {"joined_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, joined_at),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectMember = {"Member", {kFieldsMember, 4}, sizeof(c::Member), true};
static_assert(__is_same(decltype(c::Member::user), Field<c::User>));
static_assert(__is_same(decltype(c::Member::nick), Field<String>));
static_assert(__is_same(decltype(c::Member::roles), Field<List<String>>));
static_assert(__is_same(decltype(c::Member::joined_at), Field<String>));
constexpr TypeRow kType29 = {Kind::kObject, false, {.object = &kObjectMember}};
constexpr FieldRow kFieldsListMembersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType29},
     __builtin_offsetof(c::ListMembersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMembersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMembersResult = {"ListMembersResult", {kFieldsListMembersResult,
    2}, sizeof(c::ListMembersResult), true};
static_assert(__is_same(decltype(c::ListMembersResult::items), List<c::Member>));
static_assert(__is_same(decltype(c::ListMembersResult::next_page), Field<String>));
constexpr TypeRow kType30 = {Kind::kObject, false, {.object = &kObjectListMembersResult}};
constexpr BindRow kBindListMembers[] = {
    {.place = Place::kPath, .field = 0, .wire = "guild_id"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .cursor_from_last = "/user/id",
    .param = "after", .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListMembers = {.method = "GET", .path = "/guilds/{guild_id}/members",
    .rows = {kBindListMembers, 1}, .pagination = &kPagination3};
constexpr FieldRow kFieldsListRolesParams[] = {
    {"guild_id", "Id of the server.", nullptr, &kLimits2, {}, __builtin_offsetof(c::ListRolesParams,
     guild_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectListRolesParams = {"ListRolesParams", {kFieldsListRolesParams, 1},
    sizeof(c::ListRolesParams), false};
static_assert(__is_same(decltype(c::ListRolesParams::guild_id), String));
constexpr FieldRow kFieldsRole[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Role, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Role, name), Kind::kString, 0},
    {"position", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Role, position),
     Kind::kInteger, 0},
    {"permissions", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Role, permissions),
     Kind::kString, 0},
    {"managed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Role, managed), Kind::kBoolean,
     0},
    {"mentionable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Role, mentionable),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectRole = {"Role", {kFieldsRole, 6}, sizeof(c::Role), true};
static_assert(__is_same(decltype(c::Role::id), Field<String>));
static_assert(__is_same(decltype(c::Role::name), Field<String>));
static_assert(__is_same(decltype(c::Role::position), Field<long long>));
static_assert(__is_same(decltype(c::Role::permissions), Field<String>));
static_assert(__is_same(decltype(c::Role::managed), Field<bool>));
static_assert(__is_same(decltype(c::Role::mentionable), Field<bool>));
constexpr TypeRow kType31 = {Kind::kObject, false, {.object = &kObjectRole}};
constexpr TypeRow kType32 = {Kind::kList, false, {.element = &kType31}};
constexpr BindRow kBindListRoles[] = {
    {.place = Place::kPath, .field = 0, .wire = "guild_id"},
};
constexpr HttpBinding kHttpListRoles = {.method = "GET", .path = "/guilds/{guild_id}/roles",
    .rows = {kBindListRoles, 1}};
constexpr FieldRow kFieldsCreateDirectMessageParams[] = {
    {"user_id", "Id of the person.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateDirectMessageParams, user_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateDirectMessageParams = {"CreateDirectMessageParams",
    {kFieldsCreateDirectMessageParams, 1}, sizeof(c::CreateDirectMessageParams), false};
static_assert(__is_same(decltype(c::CreateDirectMessageParams::user_id), String));
constexpr BindRow kBindCreateDirectMessage[] = {
    {.place = Place::kBody, .field = 0, .wire = "/recipient_id"},
};
constexpr HttpBinding kHttpCreateDirectMessage = {.method = "POST", .path = "/users/@me/channels",
    .rows = {kBindCreateDirectMessage, 1}, .body = BodyKind::kJson};
constexpr ActionRow kActions[] = {
    {.name = "list_guilds", .title = "List servers", .description = "Servers that the bot is in.",
     .effect = Effect::kRead, .params = &kObjectListGuildsParams, .result = &kType2,
     .http = &kHttpListGuilds, .tool_name = "discord_list_guilds"},
    {.name = "list_channels", .title = "List channels",
     .description = "Channels of a server, without threads.", .effect = Effect::kRead,
     .params = &kObjectListChannelsParams, .result = &kType4, .http = &kHttpListChannels,
     .tool_name = "discord_list_channels"},
    {.name = "list_messages", .title = "List messages",
     .description = "Messages of a channel or thread, newest first.", .effect = Effect::kRead,
     .params = &kObjectListMessagesParams, .result = &kType9, .http = &kHttpListMessages,
     .tool_name = "discord_list_messages"},
    {.name = "get_message", .title = "Read a message", .description = "One message.",
     .effect = Effect::kRead, .params = &kObjectGetMessageParams, .result = &kType8,
     .http = &kHttpGetMessage, .tool_name = "discord_get_message"},
    {.name = "send_message", .title = "Send a message",
     .description = "Sends a message to a channel, a thread or a person's direct messages.",
     .params = &kObjectSendMessageParams, .result = &kType8, .http = &kHttpSendMessage,
     .input_schema = "{\"type\":\"object\",\"properties\":{\"channel_id\":{\"type\":\"string\","
     "\"pattern\":\"^[0-9]{15,20}$\",\"maxLength\":20,\"description\":\"Id "
     "of the channel or thread.\"},\"content\":{\"type\":\"string\",\"minLength\":1,"
     "\"maxLength\":2000,\"description\":\"Text in Discord's Markdown; "
     "<@id> names a person.\"},\"embeds\":{\"type\":\"array\",\"maxItems\":10,"
     "\"description\":\"Cards below the text.\",\"items\":{\"type\":\"object\","
     "\"properties\":{\"title\":{\"type\":\"string\",\"maxLength\":256},"
     "\"description\":{\"type\":\"string\",\"maxLength\":4096},\"url\":{\"type\":\"string\""
     ",\"format\":\"uri\",\"maxLength\":2048},\"color\":{\"type\":\"integer\","
     "\"minimum\":0,\"maximum\":16777215,\"description\":\"Colour as a "
     "number, as 3447003.\"}}}},\"mentions\":{\"type\":\"array\",\"maxItems\":3,"
     "\"items\":{\"type\":\"string\",\"enum\":[\"users\",\"roles\",\"everyone\"]},"
     "\"default\":[\"users\"],\"description\":\"Whom mentions in the text "
     "may ping; everyone only if the user asks for it.\"},\"reply_to\":{\"type\":\"string\""
     ",\"pattern\":\"^[0-9]{15,20}$\",\"maxLength\":20,\"description\":\"Id "
     "of the message that is answered.\"},\"silent\":{\"type\":\"integer\","
     "\"enum\":[4096],\"description\":\"4096 sends without a push notification.\"}},"
     "\"required\":[\"channel_id\"],\"additionalProperties\":false}",
     .tool_name = "discord_send_message"},
    {.name = "update_message", .title = "Change a message",
     .description = "Changes a message of the bot.", .params = &kObjectUpdateMessageParams,
     .result = &kType8, .http = &kHttpUpdateMessage, .tool_name = "discord_update_message"},
    {.name = "delete_message", .title = "Delete a message",
     .description = "Deletes a message for good; others' messages need Manage Messages.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteMessageParams, .result = &kType15,
     .http = &kHttpDeleteMessage, .tool_name = "discord_delete_message"},
    {.name = "add_reaction", .title = "React", .description = "Adds an emoji to a message.",
     .params = &kObjectAddReactionParams, .result = &kType16, .http = &kHttpAddReaction,
     .tool_name = "discord_add_reaction"},
    {.name = "remove_reaction", .title = "Take a reaction back",
     .description = "Removes the bot's emoji from a message.", .effect = Effect::kDestructive,
     .params = &kObjectRemoveReactionParams, .result = &kType17, .http = &kHttpRemoveReaction,
     .tool_name = "discord_remove_reaction"},
    {.name = "create_channel", .title = "Create a channel",
     .description = "Adds a channel or a category to a server.",
     .params = &kObjectCreateChannelParams, .result = &kType3, .http = &kHttpCreateChannel,
     .input_schema = "{\"type\":\"object\",\"properties\":{\"guild_id\":{\"type\":\"string\","
     "\"pattern\":\"^[0-9]{15,20}$\",\"maxLength\":20,\"description\":\"Id "
     "of the server.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
     "\"description\":\"Name of the channel or thread.\"},\"channel_type\":{\"type\":\"inte"
     "ger\",\"enum\":[0,2,4,5,13,15],\"description\":\"0 text, 2 voice,"
     " 4 category, 5 announcements, 13 stage, 15 forum.\"},\"topic\":{\"type\":\"string\","
     "\"maxLength\":1024,\"description\":\"What the channel is about.\"},"
     "\"parent_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{15,20}$\","
     "\"maxLength\":20,\"description\":\"Id of the category.\"},\"position\":{\"type\":\"in"
     "teger\",\"minimum\":0,\"maximum\":1000,\"description\":\"Place among "
     "the channels.\"},\"nsfw\":{\"type\":\"boolean\",\"description\":\"Whether "
     "it is for adults only.\"},\"rate_limit_per_user\":{\"type\":\"integer\","
     "\"minimum\":0,\"maximum\":21600,\"description\":\"Seconds that people "
     "wait between messages.\"}},\"required\":[\"guild_id\",\"name\"],\"additionalPropertie"
     "s\":false}", .tool_name = "discord_create_channel"},
    {.name = "update_channel", .title = "Change a channel",
     .description = "Changes name, topic, place or limits of a channel.",
     .params = &kObjectUpdateChannelParams, .result = &kType3, .http = &kHttpUpdateChannel,
     .tool_name = "discord_update_channel"},
    {.name = "delete_channel", .title = "Delete a channel",
     .description = "Deletes a channel with all its messages, or a thread, for good.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteChannelParams, .result = &kType3,
     .http = &kHttpDeleteChannel, .tool_name = "discord_delete_channel"},
    {.name = "create_thread", .title = "Open a thread",
     .description = "Opens a thread at a message.", .params = &kObjectCreateThreadParams,
     .result = &kType3, .http = &kHttpCreateThread,
     .input_schema = "{\"type\":\"object\",\"properties\":{\"channel_id\":{\"type\":\"string\","
     "\"pattern\":\"^[0-9]{15,20}$\",\"maxLength\":20,\"description\":\"Id "
     "of the channel or thread.\"},\"message_id\":{\"type\":\"string\","
     "\"pattern\":\"^[0-9]{15,20}$\",\"maxLength\":20,\"description\":\"Id "
     "of the message.\"},\"name\":{\"type\":\"string\",\"minLength\":1,"
     "\"maxLength\":100,\"description\":\"Name of the channel or thread.\"},"
     "\"auto_archive_duration\":{\"type\":\"integer\",\"enum\":[60,1440,"
     "4320,10080],\"description\":\"Minutes without messages after which "
     "the thread is archived.\"}},\"required\":[\"channel_id\",\"message_id\","
     "\"name\"],\"additionalProperties\":false}", .tool_name = "discord_create_thread"},
    {.name = "list_members", .title = "List members",
     .description = "People and bots of a server; the bot needs the Server Members intent.",
     .effect = Effect::kRead, .params = &kObjectListMembersParams, .result = &kType30,
     .http = &kHttpListMembers, .tool_name = "discord_list_members"},
    {.name = "list_roles", .title = "List roles", .description = "Roles of a server.",
     .effect = Effect::kRead, .params = &kObjectListRolesParams, .result = &kType32,
     .http = &kHttpListRoles, .tool_name = "discord_list_roles"},
    {.name = "create_direct_message", .title = "Open direct messages",
     .description = "Gives the channel for direct messages to a person, for send_message.",
     .params = &kObjectCreateDirectMessageParams, .result = &kType3,
     .http = &kHttpCreateDirectMessage, .tool_name = "discord_create_direct_message"},
};
constexpr NamedText kPairs1[] = {{"User-Agent", "DiscordBot (https://discord.com, 1.0)"}};
constexpr const char* kTexts2[] = {"/errors/content/_errors/0/message",
    "/errors/name/_errors/0/message", "/message"};
constexpr const char* kTexts3[] = {"/code"};
constexpr NamedText kPairs2[] = {{"50001",
    "invite the bot to the server, or give its role View Channel there."}, {"50013",
    "give the bot's role the permission in the server's or the channel's " "settings."}, {"10003",
    "list_channels has the ids of the channels."}, {"10004",
    "list_guilds has the ids of the servers that the bot is in."}, {"50007",
    "this person takes no direct messages from the bot."}};
constexpr ApiRow kApi = {.base_url = "https://discord.com/api/v10",
    .auth = {.kind = AuthKind::kHeader, .name = "Authorization", .prefix = "Bot ",
    .value = "{DISCORD_BOT_TOKEN}"}, .headers = {kPairs1, 1}, .errors = {.message = {kTexts2, 3},
    .code = {kTexts3, 1}, .hints = {kPairs2, 5}}, .retry_after = "retry-after",
    .remaining = "x-ratelimit-remaining", .reset_at = "x-ratelimit-reset-after",
    .reset_format = "seconds", .per_second = 50, .verify_method = "GET",
    .verify_path = "/users/@me", .verify_account = "/username"};
constexpr const char* kTexts4[] = {"discord.com"};
constexpr SecretRow kSecrets[] = {
    {"DISCORD_BOT_TOKEN", "Token of your bot (discord.com/developers/applications, the application,"
     " Bot, Reset Token).", true, true},
    {"DISCORD_PUBLIC_KEY", "Public key of the application (General Information), 64 hex digits; "
     "needed for events only.", false, true},
};
constexpr EventRow kEvents0[] = {
    {"APPLICATION_AUTHORIZED", "The application was added to a server or an account."},
    {"APPLICATION_DEAUTHORIZED", "An account has taken the application's rights back."},
    {"ENTITLEMENT_CREATE", "Somebody has bought or got something of the application."},
    {"ENTITLEMENT_UPDATE", "What somebody has bought was changed or renewed."},
    {"ENTITLEMENT_DELETE", "What somebody has bought was taken back."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "The application's page Webhooks: this connector's webhook URL as "
     "endpoint, then switch events on.", .event_type_field = "event.type", .events = {kEvents0, 5},
     .verify = {.scheme = VerifyScheme::kEd25519, .secret = "DISCORD_PUBLIC_KEY",
     .algorithm = "sha256", .encoding = "hex", .header = "X-Signature-Ed25519",
     .timestamp_header = "X-Signature-Timestamp", .payload = "{timestamp}{body}",
     .secret_encoding = "hex"}, .challenge = {.kind = ChallengeKind::kNoContent, .when = "/type=0"},
     .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersMessageSent[] = {
    {.source = "tool", .action = "send_message"},
};
constexpr MatcherRow kMatchersMessageUpdated[] = {
    {.source = "tool", .action = "update_message"},
};
constexpr MatcherRow kMatchersMessageDeleted[] = {
    {.source = "tool", .action = "delete_message"},
};
constexpr MatcherRow kMatchersReactionAdded[] = {
    {.source = "tool", .action = "add_reaction"},
};
constexpr MatcherRow kMatchersReactionRemoved[] = {
    {.source = "tool", .action = "remove_reaction"},
};
constexpr MatcherRow kMatchersChannelCreated[] = {
    {.source = "tool", .action = "create_channel"},
};
constexpr MatcherRow kMatchersChannelUpdated[] = {
    {.source = "tool", .action = "update_channel"},
};
constexpr MatcherRow kMatchersChannelDeleted[] = {
    {.source = "tool", .action = "delete_channel"},
};
constexpr MatcherRow kMatchersThreadCreated[] = {
    {.source = "tool", .action = "create_thread"},
};
constexpr MatcherRow kMatchersDirectMessageCreated[] = {
    {.source = "tool", .action = "create_direct_message"},
};
constexpr MatcherRow kMatchersApplicationAuthorized[] = {
    {.source = "webhook", .event = "APPLICATION_AUTHORIZED"},
};
constexpr MatcherRow kMatchersApplicationDeauthorized[] = {
    {.source = "webhook", .event = "APPLICATION_DEAUTHORIZED"},
};
constexpr MatcherRow kMatchersEntitlementCreated[] = {
    {.source = "webhook", .event = "ENTITLEMENT_CREATE"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "message_sent", .display_name = "Message Sent", .matchers = {kMatchersMessageSent, 1}},
    {.id = "message_updated", .display_name = "Message Changed",
     .matchers = {kMatchersMessageUpdated, 1}},
    {.id = "message_deleted", .display_name = "Message Deleted",
     .matchers = {kMatchersMessageDeleted, 1}},
    {.id = "reaction_added", .display_name = "Reaction Added", .matchers = {kMatchersReactionAdded,
     1}},
    {.id = "reaction_removed", .display_name = "Reaction Removed",
     .matchers = {kMatchersReactionRemoved, 1}},
    {.id = "channel_created", .display_name = "Channel Created",
     .matchers = {kMatchersChannelCreated, 1}},
    {.id = "channel_updated", .display_name = "Channel Changed",
     .matchers = {kMatchersChannelUpdated, 1}},
    {.id = "channel_deleted", .display_name = "Channel Deleted",
     .matchers = {kMatchersChannelDeleted, 1}},
    {.id = "thread_created", .display_name = "Thread Opened", .matchers = {kMatchersThreadCreated,
     1}},
    {.id = "direct_message_created", .display_name = "Direct Messages Opened",
     .matchers = {kMatchersDirectMessageCreated, 1}},
    {.id = "application_authorized", .display_name = "Application Added",
     .matchers = {kMatchersApplicationAuthorized, 1}},
    {.id = "application_deauthorized", .display_name = "Application Removed",
     .matchers = {kMatchersApplicationDeauthorized, 1}},
    {.id = "entitlement_created", .display_name = "Entitlement Created",
     .matchers = {kMatchersEntitlementCreated, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "discord",
    .display_name = "Discord",
    .description = "Read and send messages, react, open threads and look after channels "
        "of Discord servers, as your bot.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "discord",
    .tool_description = "Reads and writes Discord as a bot. Servers are guilds; ids come from "
        "list_guilds and list_channels, and are texts of digits. Show the "
        "user what you are about to send or change and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_guilds\",\"list_channels\",\"list_messages\",\"get_message\","
        "\"send_message\",\"update_message\",\"delete_message\",\"add_reaction\","
        "\"remove_reaction\",\"create_channel\",\"update_channel\",\"delete_channel\","
        "\"create_thread\",\"list_members\",\"list_roles\",\"create_direct_message\"],"
        "\"description\":\"What to do.\"},\"guild_id\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]{15,20}$\",\"maxLength\":20,\"description\":\"Id "
        "of the server.\"},\"channel_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{15,"
        "20}$\",\"maxLength\":20,\"description\":\"Id of the channel or thread.\"},"
        "\"message_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{15,20}$\","
        "\"maxLength\":20,\"description\":\"Id of the message.\"},\"user_id\":{\"type\":\"stri"
        "ng\",\"pattern\":\"^[0-9]{15,20}$\",\"maxLength\":20,\"description\":\"Id "
        "of the person.\"},\"content\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":2000,\"description\":\"Text in Discord's Markdown; "
        "<@id> names a person.\"},\"embeds\":{\"type\":\"array\",\"maxItems\":10,"
        "\"description\":\"Cards below the text.\",\"items\":{\"type\":\"object\","
        "\"properties\":{\"title\":{\"type\":\"string\",\"maxLength\":256},"
        "\"description\":{\"type\":\"string\",\"maxLength\":4096},\"url\":{\"type\":\"string\""
        ",\"format\":\"uri\",\"maxLength\":2048},\"color\":{\"type\":\"integer\","
        "\"minimum\":0,\"maximum\":16777215,\"description\":\"Colour as a "
        "number, as 3447003.\"}}}},\"mentions\":{\"type\":\"array\",\"maxItems\":3,"
        "\"items\":{\"type\":\"string\",\"enum\":[\"users\",\"roles\",\"everyone\"]},"
        "\"default\":[\"users\"],\"description\":\"Whom mentions in the text "
        "may ping; everyone only if the user asks for it.\"},\"reply_to\":{\"type\":\"string\""
        ",\"pattern\":\"^[0-9]{15,20}$\",\"maxLength\":20,\"description\":\"Id "
        "of the message that is answered.\"},\"silent\":{\"type\":\"integer\","
        "\"enum\":[4096],\"description\":\"4096 sends without a push notification.\"},"
        "\"emoji\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"description\":\"Emoji itself, or name:id of one of the server's "
        "own.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"description\":\"Name of the channel or thread.\"},\"channel_type\":{\"type\":\"inte"
        "ger\",\"enum\":[0,2,4,5,13,15],\"description\":\"0 text, 2 voice,"
        " 4 category, 5 announcements, 13 stage, 15 forum.\"},\"topic\":{\"type\":\"string\","
        "\"maxLength\":1024,\"description\":\"What the channel is about.\"},"
        "\"parent_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{15,20}$\","
        "\"maxLength\":20,\"description\":\"Id of the category.\"},\"position\":{\"type\":\"in"
        "teger\",\"minimum\":0,\"maximum\":1000,\"description\":\"Place among "
        "the channels.\"},\"nsfw\":{\"type\":\"boolean\",\"description\":\"Whether "
        "it is for adults only.\"},\"rate_limit_per_user\":{\"type\":\"integer\","
        "\"minimum\":0,\"maximum\":21600,\"description\":\"Seconds that people "
        "wait between messages.\"},\"auto_archive_duration\":{\"type\":\"integer\","
        "\"enum\":[60,1440,4320,10080],\"description\":\"Minutes without messages "
        "after which the thread is archived.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "discord",
    .actions = {kActions, 16},
    .api = kApi,
    .egress = {kTexts4, 1},
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 13},
};

}  // namespace pie::detail::tables::discord

namespace pie::discord {

constinit const ConnectorTable kDiscord = ::pie::detail::tables::discord::kConnector;

Task<ListGuildsResult> ListGuilds(Context& context, ListGuildsParams params) {
  return Task<ListGuildsResult>(::pie::ContextAccess::Call(context, kDiscord, 0, &params));
}

Task<List<Channel>> ListChannels(Context& context, ListChannelsParams params) {
  return Task<List<Channel>>(::pie::ContextAccess::Call(context, kDiscord, 1, &params));
}

Task<ListMessagesResult> ListMessages(Context& context, ListMessagesParams params) {
  return Task<ListMessagesResult>(::pie::ContextAccess::Call(context, kDiscord, 2, &params));
}

Task<Message> GetMessage(Context& context, GetMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kDiscord, 3, &params));
}

Task<Message> SendMessage(Context& context, SendMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kDiscord, 4, &params));
}

Task<Message> UpdateMessage(Context& context, UpdateMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kDiscord, 5, &params));
}

Task<DeleteMessageResult> DeleteMessage(Context& context, DeleteMessageParams params) {
  return Task<DeleteMessageResult>(::pie::ContextAccess::Call(context, kDiscord, 6, &params));
}

Task<AddReactionResult> AddReaction(Context& context, AddReactionParams params) {
  return Task<AddReactionResult>(::pie::ContextAccess::Call(context, kDiscord, 7, &params));
}

Task<RemoveReactionResult> RemoveReaction(Context& context, RemoveReactionParams params) {
  return Task<RemoveReactionResult>(::pie::ContextAccess::Call(context, kDiscord, 8, &params));
}

Task<Channel> CreateChannel(Context& context, CreateChannelParams params) {
  return Task<Channel>(::pie::ContextAccess::Call(context, kDiscord, 9, &params));
}

Task<Channel> UpdateChannel(Context& context, UpdateChannelParams params) {
  return Task<Channel>(::pie::ContextAccess::Call(context, kDiscord, 10, &params));
}

Task<Channel> DeleteChannel(Context& context, DeleteChannelParams params) {
  return Task<Channel>(::pie::ContextAccess::Call(context, kDiscord, 11, &params));
}

Task<Channel> CreateThread(Context& context, CreateThreadParams params) {
  return Task<Channel>(::pie::ContextAccess::Call(context, kDiscord, 12, &params));
}

Task<ListMembersResult> ListMembers(Context& context, ListMembersParams params) {
  return Task<ListMembersResult>(::pie::ContextAccess::Call(context, kDiscord, 13, &params));
}

Task<List<Role>> ListRoles(Context& context, ListRolesParams params) {
  return Task<List<Role>>(::pie::ContextAccess::Call(context, kDiscord, 14, &params));
}

Task<Channel> CreateDirectMessage(Context& context, CreateDirectMessageParams params) {
  return Task<Channel>(::pie::ContextAccess::Call(context, kDiscord, 15, &params));
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.discord_bot_token = context.Secret("DISCORD_BOT_TOKEN");
  secrets.discord_public_key = context.Secret("DISCORD_PUBLIC_KEY");
  return secrets;
}

}  // namespace pie::discord
