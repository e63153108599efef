// Generated from plugins/telegram/telegram.pie. Do not edit.
#include "telegram/telegram.h"

#include "pie/generated.h"

namespace pie::detail::tables::telegram {
namespace c = ::pie::telegram;

constexpr const char* kTexts1[] = {"chat", "messaging", "bot"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 64,
    .pattern = "^(-?[0-9]+|@[A-Za-z0-9_]+)$"};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 4096};
constexpr const char* kNamesSendMessageParamsParseMode[] = {"HTML", "MarkdownV2", "Markdown"};
constexpr EnumTable kEnumSendMessageParamsParseMode = {"SendMessageParamsParseMode",
    {kNamesSendMessageParamsParseMode, 3}};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr Limits kLimits4 = {.has = 64, .max_size = 20};
constexpr Limits kLimits5 = {.has = 64, .max_size = 64};
constexpr Limits kLimits6 = {.format = "uri"};
constexpr FieldRow kFieldsSendMessageParamsInlineKeyboardItemItem[] = {
    {"text", nullptr, nullptr, &kLimits5, {},
     __builtin_offsetof(c::SendMessageParamsInlineKeyboardItemItem, text), Kind::kString, 1},
    {"url", nullptr, nullptr, &kLimits6, {},
     __builtin_offsetof(c::SendMessageParamsInlineKeyboardItemItem, url), Kind::kString, 0},
    {"callback_data", nullptr, nullptr, &kLimits5, {},
     __builtin_offsetof(c::SendMessageParamsInlineKeyboardItemItem, callback_data), Kind::kString,
     0},
};
constexpr ObjectTable kObjectSendMessageParamsInlineKeyboardItemItem =
    {"SendMessageParamsInlineKeyboardItemItem", {kFieldsSendMessageParamsInlineKeyboardItemItem, 3},
    sizeof(c::SendMessageParamsInlineKeyboardItemItem), true};
static_assert(__is_same(decltype(c::SendMessageParamsInlineKeyboardItemItem::text), String));
static_assert(__is_same(decltype(c::SendMessageParamsInlineKeyboardItemItem::url), Field<String>));
static_assert(__is_same(decltype(c::SendMessageParamsInlineKeyboardItemItem::callback_data),
    Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false,
    {.object = &kObjectSendMessageParamsInlineKeyboardItemItem}};
constexpr Limits kLimits7 = {.has = 64, .max_size = 8};
constexpr TypeRow kType2 = {Kind::kList, false, {.element = &kType1}, &kLimits7};
constexpr FieldRow kFieldsSendMessageParams[] = {
    {"chat_id", "Id of the chat (groups are negative) or @name of a channel.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::SendMessageParams, chat_id), Kind::kString, 1},
    {"text", "Text of the message.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SendMessageParams, text), Kind::kString, 1},
    {"parse_mode", "How the text is formatted; plain when left out.", nullptr, nullptr,
     {.names = &kEnumSendMessageParamsParseMode}, __builtin_offsetof(c::SendMessageParams,
     parse_mode), Kind::kEnum, 0},
    {"disable_notification", "true sends without a sound.", nullptr, nullptr, {},
     __builtin_offsetof(c::SendMessageParams, disable_notification), Kind::kBoolean, 0},
    {"protect_content", "true forbids forwarding and saving.", nullptr, nullptr, {},
     __builtin_offsetof(c::SendMessageParams, protect_content), Kind::kBoolean, 0},
    {"message_thread_id", "Topic of a forum group.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SendMessageParams, message_thread_id), Kind::kInteger, 0},
    {"reply_to", "Id of the message to answer.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SendMessageParams, reply_to), Kind::kInteger, 0},
    {"inline_keyboard",
     "Rows of buttons below the message, each with text and url or callback_data.", nullptr,
     &kLimits4, {.element = &kType2}, __builtin_offsetof(c::SendMessageParams, inline_keyboard),
     Kind::kList, 0},
    {"disable_link_preview", "true shows no preview of links.", nullptr, nullptr, {},
     __builtin_offsetof(c::SendMessageParams, disable_link_preview), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectSendMessageParams = {"SendMessageParams", {kFieldsSendMessageParams,
    9}, sizeof(c::SendMessageParams), false};
static_assert(__is_same(decltype(c::SendMessageParams::chat_id), String));
static_assert(__is_same(decltype(c::SendMessageParams::text), String));
static_assert(__is_same(decltype(c::SendMessageParams::parse_mode),
    Field<c::SendMessageParamsParseMode>));
static_assert(__is_same(decltype(c::SendMessageParams::disable_notification), Field<bool>));
static_assert(__is_same(decltype(c::SendMessageParams::protect_content), Field<bool>));
static_assert(__is_same(decltype(c::SendMessageParams::message_thread_id), Field<long long>));
static_assert(__is_same(decltype(c::SendMessageParams::reply_to), Field<long long>));
static_assert(__is_same(decltype(c::SendMessageParams::inline_keyboard),
    Field<List<List<c::SendMessageParamsInlineKeyboardItemItem>>>));
static_assert(__is_same(decltype(c::SendMessageParams::disable_link_preview), Field<bool>));
constexpr FieldRow kFieldsChat[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Chat, id), Kind::kInteger, 0},
    {"type", "private, group, supergroup or channel.", nullptr, nullptr, {},
     __builtin_offsetof(c::Chat, type), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Chat, title), Kind::kString, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Chat, username),
     Kind::kString, 0},
    {"first_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Chat, first_name),
     Kind::kString, 0},
    {"last_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Chat, last_name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectChat = {"Chat", {kFieldsChat, 6}, sizeof(c::Chat), true};
static_assert(__is_same(decltype(c::Chat::id), Field<long long>));
static_assert(__is_same(decltype(c::Chat::type), Field<String>));
static_assert(__is_same(decltype(c::Chat::title), Field<String>));
static_assert(__is_same(decltype(c::Chat::username), Field<String>));
static_assert(__is_same(decltype(c::Chat::first_name), Field<String>));
static_assert(__is_same(decltype(c::Chat::last_name), Field<String>));
constexpr FieldRow kFieldsUser[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, id), Kind::kInteger, 0},
    {"is_bot", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, is_bot), Kind::kBoolean,
     0},
    {"first_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, first_name),
     Kind::kString, 0},
    {"last_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, last_name),
     Kind::kString, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, username),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectUser = {"User", {kFieldsUser, 5}, sizeof(c::User), true};
static_assert(__is_same(decltype(c::User::id), Field<long long>));
static_assert(__is_same(decltype(c::User::is_bot), Field<bool>));
static_assert(__is_same(decltype(c::User::first_name), Field<String>));
static_assert(__is_same(decltype(c::User::last_name), Field<String>));
static_assert(__is_same(decltype(c::User::username), Field<String>));
constexpr FieldRow kFieldsPhotoSize[] = {
    {"file_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PhotoSize, file_id),
     Kind::kString, 0},
    {"width", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PhotoSize, width),
     Kind::kInteger, 0},
    {"height", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PhotoSize, height),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectPhotoSize = {"PhotoSize", {kFieldsPhotoSize, 3}, sizeof(c::PhotoSize),
    true};
static_assert(__is_same(decltype(c::PhotoSize::file_id), Field<String>));
static_assert(__is_same(decltype(c::PhotoSize::width), Field<long long>));
static_assert(__is_same(decltype(c::PhotoSize::height), Field<long long>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectPhotoSize}};
constexpr FieldRow kFieldsDocument[] = {
    {"file_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Document, file_id),
     Kind::kString, 0},
    {"file_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Document, file_name),
     Kind::kString, 0},
    {"mime_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Document, mime_type),
     Kind::kString, 0},
    {"file_size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Document, file_size),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectDocument = {"Document", {kFieldsDocument, 4}, sizeof(c::Document),
    true};
static_assert(__is_same(decltype(c::Document::file_id), Field<String>));
static_assert(__is_same(decltype(c::Document::file_name), Field<String>));
static_assert(__is_same(decltype(c::Document::mime_type), Field<String>));
static_assert(__is_same(decltype(c::Document::file_size), Field<long long>));
constexpr FieldRow kFieldsMessage[] = {
    {"message_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, message_id),
     Kind::kInteger, 0},
    {"date", "Unix time.", nullptr, nullptr, {}, __builtin_offsetof(c::Message, date),
     Kind::kInteger, 0},
    {"edit_date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, edit_date),
     Kind::kInteger, 0},
    {"message_thread_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message,
     message_thread_id), Kind::kInteger, 0},
    {"chat", nullptr, nullptr, nullptr, {.object = &kObjectChat}, __builtin_offsetof(c::Message,
     chat), Kind::kObject, 0},
    {"from", nullptr, nullptr, nullptr, {.object = &kObjectUser}, __builtin_offsetof(c::Message,
     from), Kind::kObject, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, text), Kind::kString, 0},
    {"caption", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, caption),
     Kind::kString, 0},
    {"photo", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::Message,
     photo), Kind::kList, 0},
    {"document", nullptr, nullptr, nullptr, {.object = &kObjectDocument},
     __builtin_offsetof(c::Message, document), Kind::kObject, 0},
};
constexpr ObjectTable kObjectMessage = {"Message", {kFieldsMessage, 10}, sizeof(c::Message), true};
static_assert(__is_same(decltype(c::Message::message_id), Field<long long>));
static_assert(__is_same(decltype(c::Message::date), Field<long long>));
static_assert(__is_same(decltype(c::Message::edit_date), Field<long long>));
static_assert(__is_same(decltype(c::Message::message_thread_id), Field<long long>));
static_assert(__is_same(decltype(c::Message::chat), Field<c::Chat>));
static_assert(__is_same(decltype(c::Message::from), Field<c::User>));
static_assert(__is_same(decltype(c::Message::text), Field<String>));
static_assert(__is_same(decltype(c::Message::caption), Field<String>));
static_assert(__is_same(decltype(c::Message::photo), Field<List<c::PhotoSize>>));
static_assert(__is_same(decltype(c::Message::document), Field<c::Document>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectMessage}};
constexpr BindRow kBindSendMessage[] = {
    {.place = Place::kBody, .field = 0, .wire = "/chat_id"},
    {.place = Place::kBody, .field = 1, .wire = "/text"},
    {.place = Place::kBody, .field = 2, .wire = "/parse_mode"},
    {.place = Place::kBody, .field = 3, .wire = "/disable_notification"},
    {.place = Place::kBody, .field = 4, .wire = "/protect_content"},
    {.place = Place::kBody, .field = 5, .wire = "/message_thread_id"},
    {.place = Place::kBody, .field = 6, .wire = "/reply_parameters/message_id"},
    {.place = Place::kBody, .field = 7, .wire = "/reply_markup/inline_keyboard"},
    {.place = Place::kBody, .field = 8, .wire = "/link_preview_options/is_disabled"},
};
constexpr HttpBinding kHttpSendMessage = {.method = "POST", .path = "/sendMessage",
    .rows = {kBindSendMessage, 9}, .body = BodyKind::kJson, .result_at = "/result"};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 2048};
constexpr Limits kLimits9 = {.has = 64, .max_size = 1024};
constexpr const char* kNamesSendPhotoParamsParseMode[] = {"HTML", "MarkdownV2", "Markdown"};
constexpr EnumTable kEnumSendPhotoParamsParseMode = {"SendPhotoParamsParseMode",
    {kNamesSendPhotoParamsParseMode, 3}};
constexpr FieldRow kFieldsSendPhotoParams[] = {
    {"chat_id", "Id of the chat (groups are negative) or @name of a channel.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::SendPhotoParams, chat_id), Kind::kString, 1},
    {"photo", "Public address of the picture, or file_id of one that Telegram has.", nullptr,
     &kLimits8, {}, __builtin_offsetof(c::SendPhotoParams, photo), Kind::kString, 1},
    {"caption", "Text below the picture or file.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::SendPhotoParams, caption), Kind::kString, 0},
    {"parse_mode", "How the text is formatted; plain when left out.", nullptr, nullptr,
     {.names = &kEnumSendPhotoParamsParseMode}, __builtin_offsetof(c::SendPhotoParams, parse_mode),
     Kind::kEnum, 0},
    {"disable_notification", "true sends without a sound.", nullptr, nullptr, {},
     __builtin_offsetof(c::SendPhotoParams, disable_notification), Kind::kBoolean, 0},
    {"protect_content", "true forbids forwarding and saving.", nullptr, nullptr, {},
     __builtin_offsetof(c::SendPhotoParams, protect_content), Kind::kBoolean, 0},
    {"message_thread_id", "Topic of a forum group.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SendPhotoParams, message_thread_id), Kind::kInteger, 0},
    {"reply_to", "Id of the message to answer.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SendPhotoParams, reply_to), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSendPhotoParams = {"SendPhotoParams", {kFieldsSendPhotoParams, 8},
    sizeof(c::SendPhotoParams), false};
static_assert(__is_same(decltype(c::SendPhotoParams::chat_id), String));
static_assert(__is_same(decltype(c::SendPhotoParams::photo), String));
static_assert(__is_same(decltype(c::SendPhotoParams::caption), Field<String>));
static_assert(__is_same(decltype(c::SendPhotoParams::parse_mode),
    Field<c::SendPhotoParamsParseMode>));
static_assert(__is_same(decltype(c::SendPhotoParams::disable_notification), Field<bool>));
static_assert(__is_same(decltype(c::SendPhotoParams::protect_content), Field<bool>));
static_assert(__is_same(decltype(c::SendPhotoParams::message_thread_id), Field<long long>));
static_assert(__is_same(decltype(c::SendPhotoParams::reply_to), Field<long long>));
constexpr BindRow kBindSendPhoto[] = {
    {.place = Place::kBody, .field = 0, .wire = "/chat_id"},
    {.place = Place::kBody, .field = 1, .wire = "/photo"},
    {.place = Place::kBody, .field = 2, .wire = "/caption"},
    {.place = Place::kBody, .field = 3, .wire = "/parse_mode"},
    {.place = Place::kBody, .field = 4, .wire = "/disable_notification"},
    {.place = Place::kBody, .field = 5, .wire = "/protect_content"},
    {.place = Place::kBody, .field = 6, .wire = "/message_thread_id"},
    {.place = Place::kBody, .field = 7, .wire = "/reply_parameters/message_id"},
};
constexpr HttpBinding kHttpSendPhoto = {.method = "POST", .path = "/sendPhoto",
    .rows = {kBindSendPhoto, 8}, .body = BodyKind::kJson, .result_at = "/result"};
constexpr const char* kNamesSendDocumentParamsParseMode[] = {"HTML", "MarkdownV2", "Markdown"};
constexpr EnumTable kEnumSendDocumentParamsParseMode = {"SendDocumentParamsParseMode",
    {kNamesSendDocumentParamsParseMode, 3}};
constexpr FieldRow kFieldsSendDocumentParams[] = {
    {"chat_id", "Id of the chat (groups are negative) or @name of a channel.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::SendDocumentParams, chat_id), Kind::kString, 1},
    {"document", "Public address of a PDF or ZIP (20 MB at most), or file_id of a file "
     "that Telegram has.", nullptr, &kLimits8, {}, __builtin_offsetof(c::SendDocumentParams,
     document), Kind::kString, 1},
    {"caption", "Text below the picture or file.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::SendDocumentParams, caption), Kind::kString, 0},
    {"parse_mode", "How the text is formatted; plain when left out.", nullptr, nullptr,
     {.names = &kEnumSendDocumentParamsParseMode}, __builtin_offsetof(c::SendDocumentParams,
     parse_mode), Kind::kEnum, 0},
    {"disable_notification", "true sends without a sound.", nullptr, nullptr, {},
     __builtin_offsetof(c::SendDocumentParams, disable_notification), Kind::kBoolean, 0},
    {"message_thread_id", "Topic of a forum group.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SendDocumentParams, message_thread_id), Kind::kInteger, 0},
    {"reply_to", "Id of the message to answer.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SendDocumentParams, reply_to), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSendDocumentParams = {"SendDocumentParams", {kFieldsSendDocumentParams,
    7}, sizeof(c::SendDocumentParams), false};
static_assert(__is_same(decltype(c::SendDocumentParams::chat_id), String));
static_assert(__is_same(decltype(c::SendDocumentParams::document), String));
static_assert(__is_same(decltype(c::SendDocumentParams::caption), Field<String>));
static_assert(__is_same(decltype(c::SendDocumentParams::parse_mode),
    Field<c::SendDocumentParamsParseMode>));
static_assert(__is_same(decltype(c::SendDocumentParams::disable_notification), Field<bool>));
static_assert(__is_same(decltype(c::SendDocumentParams::message_thread_id), Field<long long>));
static_assert(__is_same(decltype(c::SendDocumentParams::reply_to), Field<long long>));
constexpr BindRow kBindSendDocument[] = {
    {.place = Place::kBody, .field = 0, .wire = "/chat_id"},
    {.place = Place::kBody, .field = 1, .wire = "/document"},
    {.place = Place::kBody, .field = 2, .wire = "/caption"},
    {.place = Place::kBody, .field = 3, .wire = "/parse_mode"},
    {.place = Place::kBody, .field = 4, .wire = "/disable_notification"},
    {.place = Place::kBody, .field = 5, .wire = "/message_thread_id"},
    {.place = Place::kBody, .field = 6, .wire = "/reply_parameters/message_id"},
};
constexpr HttpBinding kHttpSendDocument = {.method = "POST", .path = "/sendDocument",
    .rows = {kBindSendDocument, 7}, .body = BodyKind::kJson, .result_at = "/result"};
constexpr Limits kLimits10 = {.has = 3, .minimum = -90, .maximum = 90};
constexpr Limits kLimits11 = {.has = 3, .minimum = -180, .maximum = 180};
constexpr FieldRow kFieldsSendLocationParams[] = {
    {"chat_id", "Id of the chat (groups are negative) or @name of a channel.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::SendLocationParams, chat_id), Kind::kString, 1},
    {"latitude", "Degrees north.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::SendLocationParams, latitude), Kind::kNumber, 1},
    {"longitude", "Degrees east.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::SendLocationParams, longitude), Kind::kNumber, 1},
    {"disable_notification", "true sends without a sound.", nullptr, nullptr, {},
     __builtin_offsetof(c::SendLocationParams, disable_notification), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectSendLocationParams = {"SendLocationParams", {kFieldsSendLocationParams,
    4}, sizeof(c::SendLocationParams), false};
static_assert(__is_same(decltype(c::SendLocationParams::chat_id), String));
static_assert(__is_same(decltype(c::SendLocationParams::latitude), double));
static_assert(__is_same(decltype(c::SendLocationParams::longitude), double));
static_assert(__is_same(decltype(c::SendLocationParams::disable_notification), Field<bool>));
constexpr BindRow kBindSendLocation[] = {
    {.place = Place::kBody, .field = 0, .wire = "/chat_id"},
    {.place = Place::kBody, .field = 1, .wire = "/latitude"},
    {.place = Place::kBody, .field = 2, .wire = "/longitude"},
    {.place = Place::kBody, .field = 3, .wire = "/disable_notification"},
};
constexpr HttpBinding kHttpSendLocation = {.method = "POST", .path = "/sendLocation",
    .rows = {kBindSendLocation, 4}, .body = BodyKind::kJson, .result_at = "/result"};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 300};
constexpr Limits kLimits13 = {.has = 96, .min_size = 2, .max_size = 12};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr FieldRow kFieldsSendPollParamsOptionsItem[] = {
    {"text", nullptr, nullptr, &kLimits14, {}, __builtin_offsetof(c::SendPollParamsOptionsItem,
     text), Kind::kString, 1},
};
constexpr ObjectTable kObjectSendPollParamsOptionsItem = {"SendPollParamsOptionsItem",
    {kFieldsSendPollParamsOptionsItem, 1}, sizeof(c::SendPollParamsOptionsItem), true};
static_assert(__is_same(decltype(c::SendPollParamsOptionsItem::text), String));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectSendPollParamsOptionsItem}};
constexpr FieldRow kFieldsSendPollParams[] = {
    {"chat_id", "Id of the chat (groups are negative) or @name of a channel.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::SendPollParams, chat_id), Kind::kString, 1},
    {"question", "Question of the poll.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::SendPollParams, question), Kind::kString, 1},
    {"options", "Answers to choose from.", nullptr, &kLimits13, {.element = &kType5},
     __builtin_offsetof(c::SendPollParams, options), Kind::kList, 1},
    {"is_anonymous", "false shows who chose what.", nullptr, nullptr, {},
     __builtin_offsetof(c::SendPollParams, is_anonymous), Kind::kBoolean, 0},
    {"allows_multiple_answers", "Whether several answers may be chosen.", nullptr, nullptr, {},
     __builtin_offsetof(c::SendPollParams, allows_multiple_answers), Kind::kBoolean, 0},
    {"disable_notification", "true sends without a sound.", nullptr, nullptr, {},
     __builtin_offsetof(c::SendPollParams, disable_notification), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectSendPollParams = {"SendPollParams", {kFieldsSendPollParams, 6},
    sizeof(c::SendPollParams), false};
static_assert(__is_same(decltype(c::SendPollParams::chat_id), String));
static_assert(__is_same(decltype(c::SendPollParams::question), String));
static_assert(__is_same(decltype(c::SendPollParams::options), List<c::SendPollParamsOptionsItem>));
static_assert(__is_same(decltype(c::SendPollParams::is_anonymous), Field<bool>));
static_assert(__is_same(decltype(c::SendPollParams::allows_multiple_answers), Field<bool>));
static_assert(__is_same(decltype(c::SendPollParams::disable_notification), Field<bool>));
constexpr BindRow kBindSendPoll[] = {
    {.place = Place::kBody, .field = 0, .wire = "/chat_id"},
    {.place = Place::kBody, .field = 1, .wire = "/question"},
    {.place = Place::kBody, .field = 2, .wire = "/options"},
    {.place = Place::kBody, .field = 3, .wire = "/is_anonymous"},
    {.place = Place::kBody, .field = 4, .wire = "/allows_multiple_answers"},
    {.place = Place::kBody, .field = 5, .wire = "/disable_notification"},
};
constexpr HttpBinding kHttpSendPoll = {.method = "POST", .path = "/sendPoll",
    .rows = {kBindSendPoll, 6}, .body = BodyKind::kJson, .result_at = "/result"};
constexpr const char* kNamesUpdateMessageParamsParseMode[] = {"HTML", "MarkdownV2", "Markdown"};
constexpr EnumTable kEnumUpdateMessageParamsParseMode = {"UpdateMessageParamsParseMode",
    {kNamesUpdateMessageParamsParseMode, 3}};
constexpr FieldRow kFieldsUpdateMessageParamsInlineKeyboardItemItem[] = {
    {"text", nullptr, nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateMessageParamsInlineKeyboardItemItem, text), Kind::kString, 1},
    {"url", nullptr, nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateMessageParamsInlineKeyboardItemItem, url), Kind::kString, 0},
    {"callback_data", nullptr, nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateMessageParamsInlineKeyboardItemItem, callback_data), Kind::kString,
     0},
};
constexpr ObjectTable kObjectUpdateMessageParamsInlineKeyboardItemItem =
    {"UpdateMessageParamsInlineKeyboardItemItem", {kFieldsUpdateMessageParamsInlineKeyboardItemItem,
    3}, sizeof(c::UpdateMessageParamsInlineKeyboardItemItem), true};
static_assert(__is_same(decltype(c::UpdateMessageParamsInlineKeyboardItemItem::text), String));
static_assert(__is_same(decltype(c::UpdateMessageParamsInlineKeyboardItemItem::url),
    Field<String>));
static_assert(__is_same(decltype(c::UpdateMessageParamsInlineKeyboardItemItem::callback_data),
    Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false,
    {.object = &kObjectUpdateMessageParamsInlineKeyboardItemItem}};
constexpr TypeRow kType7 = {Kind::kList, false, {.element = &kType6}, &kLimits7};
constexpr FieldRow kFieldsUpdateMessageParams[] = {
    {"chat_id", "Id of the chat (groups are negative) or @name of a channel.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::UpdateMessageParams, chat_id), Kind::kString, 1},
    {"message_id", "Id of the message in its chat.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateMessageParams, message_id), Kind::kInteger, 1},
    {"text", "Text of the message.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateMessageParams, text), Kind::kString, 1},
    {"parse_mode", "How the text is formatted; plain when left out.", nullptr, nullptr,
     {.names = &kEnumUpdateMessageParamsParseMode}, __builtin_offsetof(c::UpdateMessageParams,
     parse_mode), Kind::kEnum, 0},
    {"inline_keyboard",
     "Rows of buttons below the message, each with text and url or callback_data.", nullptr,
     &kLimits4, {.element = &kType7}, __builtin_offsetof(c::UpdateMessageParams, inline_keyboard),
     Kind::kList, 0},
};
constexpr ObjectTable kObjectUpdateMessageParams = {"UpdateMessageParams",
    {kFieldsUpdateMessageParams, 5}, sizeof(c::UpdateMessageParams), false};
static_assert(__is_same(decltype(c::UpdateMessageParams::chat_id), String));
static_assert(__is_same(decltype(c::UpdateMessageParams::message_id), long long));
static_assert(__is_same(decltype(c::UpdateMessageParams::text), String));
static_assert(__is_same(decltype(c::UpdateMessageParams::parse_mode),
    Field<c::UpdateMessageParamsParseMode>));
static_assert(__is_same(decltype(c::UpdateMessageParams::inline_keyboard),
    Field<List<List<c::UpdateMessageParamsInlineKeyboardItemItem>>>));
constexpr BindRow kBindUpdateMessage[] = {
    {.place = Place::kBody, .field = 0, .wire = "/chat_id"},
    {.place = Place::kBody, .field = 1, .wire = "/message_id"},
    {.place = Place::kBody, .field = 2, .wire = "/text"},
    {.place = Place::kBody, .field = 3, .wire = "/parse_mode"},
    {.place = Place::kBody, .field = 4, .wire = "/reply_markup/inline_keyboard"},
};
constexpr HttpBinding kHttpUpdateMessage = {.method = "POST", .path = "/editMessageText",
    .rows = {kBindUpdateMessage, 5}, .body = BodyKind::kJson, .result_at = "/result"};
constexpr FieldRow kFieldsForwardMessageParams[] = {
    {"chat_id", "Id of the chat (groups are negative) or @name of a channel.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::ForwardMessageParams, chat_id), Kind::kString, 1},
    {"from_chat_id", "Chat that the message is in now.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ForwardMessageParams, from_chat_id), Kind::kString, 1},
    {"message_id", "Id of the message in its chat.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ForwardMessageParams, message_id), Kind::kInteger, 1},
    {"disable_notification", "true sends without a sound.", nullptr, nullptr, {},
     __builtin_offsetof(c::ForwardMessageParams, disable_notification), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectForwardMessageParams = {"ForwardMessageParams",
    {kFieldsForwardMessageParams, 4}, sizeof(c::ForwardMessageParams), false};
static_assert(__is_same(decltype(c::ForwardMessageParams::chat_id), String));
static_assert(__is_same(decltype(c::ForwardMessageParams::from_chat_id), String));
static_assert(__is_same(decltype(c::ForwardMessageParams::message_id), long long));
static_assert(__is_same(decltype(c::ForwardMessageParams::disable_notification), Field<bool>));
constexpr BindRow kBindForwardMessage[] = {
    {.place = Place::kBody, .field = 0, .wire = "/chat_id"},
    {.place = Place::kBody, .field = 1, .wire = "/from_chat_id"},
    {.place = Place::kBody, .field = 2, .wire = "/message_id"},
    {.place = Place::kBody, .field = 3, .wire = "/disable_notification"},
};
constexpr HttpBinding kHttpForwardMessage = {.method = "POST", .path = "/forwardMessage",
    .rows = {kBindForwardMessage, 4}, .body = BodyKind::kJson, .result_at = "/result"};
constexpr FieldRow kFieldsDeleteMessageParams[] = {
    {"chat_id", "Id of the chat (groups are negative) or @name of a channel.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::DeleteMessageParams, chat_id), Kind::kString, 1},
    {"message_id", "Id of the message in its chat.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::DeleteMessageParams, message_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectDeleteMessageParams = {"DeleteMessageParams",
    {kFieldsDeleteMessageParams, 2}, sizeof(c::DeleteMessageParams), false};
static_assert(__is_same(decltype(c::DeleteMessageParams::chat_id), String));
static_assert(__is_same(decltype(c::DeleteMessageParams::message_id), long long));
constexpr FieldRow kFieldsDeleteMessageResult[] = {
    {"ok", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteMessageResult, ok),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectDeleteMessageResult = {"DeleteMessageResult",
    {kFieldsDeleteMessageResult, 1}, sizeof(c::DeleteMessageResult), true};
static_assert(__is_same(decltype(c::DeleteMessageResult::ok), Field<bool>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectDeleteMessageResult}};
constexpr BindRow kBindDeleteMessage[] = {
    {.place = Place::kBody, .field = 0, .wire = "/chat_id"},
    {.place = Place::kBody, .field = 1, .wire = "/message_id"},
};
constexpr HttpBinding kHttpDeleteMessage = {.method = "POST", .path = "/deleteMessage",
    .rows = {kBindDeleteMessage, 2}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsPinMessageParams[] = {
    {"chat_id", "Id of the chat (groups are negative) or @name of a channel.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::PinMessageParams, chat_id), Kind::kString, 1},
    {"message_id", "Id of the message in its chat.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::PinMessageParams, message_id), Kind::kInteger, 1},
    {"disable_notification", "true sends without a sound.", nullptr, nullptr, {},
     __builtin_offsetof(c::PinMessageParams, disable_notification), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectPinMessageParams = {"PinMessageParams", {kFieldsPinMessageParams, 3},
    sizeof(c::PinMessageParams), false};
static_assert(__is_same(decltype(c::PinMessageParams::chat_id), String));
static_assert(__is_same(decltype(c::PinMessageParams::message_id), long long));
static_assert(__is_same(decltype(c::PinMessageParams::disable_notification), Field<bool>));
constexpr FieldRow kFieldsPinMessageResult[] = {
    {"ok", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinMessageResult, ok),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectPinMessageResult = {"PinMessageResult", {kFieldsPinMessageResult, 1},
    sizeof(c::PinMessageResult), true};
static_assert(__is_same(decltype(c::PinMessageResult::ok), Field<bool>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectPinMessageResult}};
constexpr BindRow kBindPinMessage[] = {
    {.place = Place::kBody, .field = 0, .wire = "/chat_id"},
    {.place = Place::kBody, .field = 1, .wire = "/message_id"},
    {.place = Place::kBody, .field = 2, .wire = "/disable_notification"},
};
constexpr HttpBinding kHttpPinMessage = {.method = "POST", .path = "/pinChatMessage",
    .rows = {kBindPinMessage, 3}, .body = BodyKind::kJson};
constexpr Limits kLimits15 = {.has = 96, .min_size = 1, .max_size = 16};
constexpr FieldRow kFieldsSetReactionParams[] = {
    {"chat_id", "Id of the chat (groups are negative) or @name of a channel.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::SetReactionParams, chat_id), Kind::kString, 1},
    {"message_id", "Id of the message in its chat.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SetReactionParams, message_id), Kind::kInteger, 1},
    {"emoji", "One of the emoji that Telegram allows as a reaction.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::SetReactionParams, emoji), Kind::kString, 1},
    {"is_big", "true shows a big animation.", nullptr, nullptr, {},
     __builtin_offsetof(c::SetReactionParams, is_big), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectSetReactionParams = {"SetReactionParams", {kFieldsSetReactionParams,
    4}, sizeof(c::SetReactionParams), false};
static_assert(__is_same(decltype(c::SetReactionParams::chat_id), String));
static_assert(__is_same(decltype(c::SetReactionParams::message_id), long long));
static_assert(__is_same(decltype(c::SetReactionParams::emoji), String));
static_assert(__is_same(decltype(c::SetReactionParams::is_big), Field<bool>));
constexpr FieldRow kFieldsSetReactionResult[] = {
    {"ok", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SetReactionResult, ok),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectSetReactionResult = {"SetReactionResult", {kFieldsSetReactionResult,
    1}, sizeof(c::SetReactionResult), true};
static_assert(__is_same(decltype(c::SetReactionResult::ok), Field<bool>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectSetReactionResult}};
constexpr BindRow kBindSetReaction[] = {
    {.place = Place::kBody, .field = 0, .wire = "/chat_id"},
    {.place = Place::kBody, .field = 1, .wire = "/message_id"},
    {.place = Place::kBody, .wire = "/reaction/0/type", .constant = "\"emoji\""},
    {.place = Place::kBody, .field = 2, .wire = "/reaction/0/emoji"},
    {.place = Place::kBody, .field = 3, .wire = "/is_big"},
};
constexpr HttpBinding kHttpSetReaction = {.method = "POST", .path = "/setMessageReaction",
    .rows = {kBindSetReaction, 5}, .body = BodyKind::kJson};
constexpr Limits kLimits16 = {.has = 1, .minimum = -100};
constexpr Limits kLimits17 = {.has = 3, .minimum = 1, .maximum = 100};
constexpr Limits kLimits18 = {.has = 64, .max_size = 40};
constexpr TypeRow kType11 = {Kind::kString, false, {}, &kLimits18};
constexpr FieldRow kFieldsListUpdatesParams[] = {
    {"offset", "First update to return, highest update_id so far plus 1; forgets "
     "the older ones.", nullptr, &kLimits16, {}, __builtin_offsetof(c::ListUpdatesParams, offset),
     Kind::kInteger, 0},
    {"limit", "Number of updates.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::ListUpdatesParams, limit), Kind::kInteger, 0},
    {"allowed_updates",
     "Kinds to return, as message, edited_message, channel_post, callback_query.", nullptr,
     &kLimits4, {.element = &kType11}, __builtin_offsetof(c::ListUpdatesParams, allowed_updates),
     Kind::kList, 0},
};
constexpr ObjectTable kObjectListUpdatesParams = {"ListUpdatesParams", {kFieldsListUpdatesParams,
    3}, sizeof(c::ListUpdatesParams), false};
static_assert(__is_same(decltype(c::ListUpdatesParams::offset), Field<long long>));
static_assert(__is_same(decltype(c::ListUpdatesParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListUpdatesParams::allowed_updates), Field<List<String>>));
constexpr FieldRow kFieldsUpdateCallbackQuery[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UpdateCallbackQuery, id),
     Kind::kString, 0},
    {"from", nullptr, nullptr, nullptr, {.object = &kObjectUser},
     __builtin_offsetof(c::UpdateCallbackQuery, from), Kind::kObject, 0},
    {"data", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UpdateCallbackQuery, data),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateCallbackQuery = {"UpdateCallbackQuery",
    {kFieldsUpdateCallbackQuery, 3}, sizeof(c::UpdateCallbackQuery), true};
static_assert(__is_same(decltype(c::UpdateCallbackQuery::id), Field<String>));
static_assert(__is_same(decltype(c::UpdateCallbackQuery::from), Field<c::User>));
static_assert(__is_same(decltype(c::UpdateCallbackQuery::data), Field<String>));
constexpr FieldRow kFieldsUpdate[] = {
    {"update_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Update, update_id),
     Kind::kInteger, 0},
    {"message", nullptr, nullptr, nullptr, {.object = &kObjectMessage},
     __builtin_offsetof(c::Update, message), Kind::kObject, 0},
    {"edited_message", nullptr, nullptr, nullptr, {.object = &kObjectMessage},
     __builtin_offsetof(c::Update, edited_message), Kind::kObject, 0},
    {"channel_post", nullptr, nullptr, nullptr, {.object = &kObjectMessage},
     __builtin_offsetof(c::Update, channel_post), Kind::kObject, 0},
    {"callback_query", nullptr, nullptr, nullptr, {.object = &kObjectUpdateCallbackQuery},
     __builtin_offsetof(c::Update, callback_query), Kind::kObject, 0},
};
constexpr ObjectTable kObjectUpdate = {"Update", {kFieldsUpdate, 5}, sizeof(c::Update), true};
static_assert(__is_same(decltype(c::Update::update_id), Field<long long>));
static_assert(__is_same(decltype(c::Update::message), Field<c::Message>));
static_assert(__is_same(decltype(c::Update::edited_message), Field<c::Message>));
static_assert(__is_same(decltype(c::Update::channel_post), Field<c::Message>));
static_assert(__is_same(decltype(c::Update::callback_query), Field<c::UpdateCallbackQuery>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectUpdate}};
constexpr TypeRow kType13 = {Kind::kList, false, {.element = &kType12}};
constexpr BindRow kBindListUpdates[] = {
    {.place = Place::kBody, .field = 0, .wire = "/offset"},
    {.place = Place::kBody, .field = 1, .wire = "/limit"},
    {.place = Place::kBody, .field = 2, .wire = "/allowed_updates"},
};
constexpr HttpBinding kHttpListUpdates = {.method = "POST", .path = "/getUpdates",
    .rows = {kBindListUpdates, 3}, .body = BodyKind::kJson, .result_at = "/result"};
constexpr FieldRow kFieldsGetChatParams[] = {
    {"chat_id", "Id of the chat (groups are negative) or @name of a channel.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::GetChatParams, chat_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetChatParams = {"GetChatParams", {kFieldsGetChatParams, 1},
    sizeof(c::GetChatParams), false};
static_assert(__is_same(decltype(c::GetChatParams::chat_id), String));
constexpr FieldRow kFieldsGetChatResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetChatResult, id), Kind::kInteger,
     0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetChatResult, type),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetChatResult, title),
     Kind::kString, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetChatResult, username),
     Kind::kString, 0},
    {"first_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetChatResult, first_name),
     Kind::kString, 0},
    {"last_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetChatResult, last_name),
     Kind::kString, 0},
    {"bio", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetChatResult, bio), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetChatResult,
     description), Kind::kString, 0},
    {"invite_link", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetChatResult,
     invite_link), Kind::kString, 0},
    {"is_forum", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetChatResult, is_forum),
     Kind::kBoolean, 0},
    {"linked_chat_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetChatResult,
     linked_chat_id), Kind::kInteger, 0},
    {"slow_mode_delay", "In seconds.", nullptr, nullptr, {}, __builtin_offsetof(c::GetChatResult,
     slow_mode_delay), Kind::kInteger, 0},
    {"pinned_message", nullptr, nullptr, nullptr, {.object = &kObjectMessage},
     __builtin_offsetof(c::GetChatResult, pinned_message), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetChatResult = {"GetChatResult", {kFieldsGetChatResult, 13},
    sizeof(c::GetChatResult), true};
static_assert(__is_same(decltype(c::GetChatResult::id), Field<long long>));
static_assert(__is_same(decltype(c::GetChatResult::type), Field<String>));
static_assert(__is_same(decltype(c::GetChatResult::title), Field<String>));
static_assert(__is_same(decltype(c::GetChatResult::username), Field<String>));
static_assert(__is_same(decltype(c::GetChatResult::first_name), Field<String>));
static_assert(__is_same(decltype(c::GetChatResult::last_name), Field<String>));
static_assert(__is_same(decltype(c::GetChatResult::bio), Field<String>));
static_assert(__is_same(decltype(c::GetChatResult::description), Field<String>));
static_assert(__is_same(decltype(c::GetChatResult::invite_link), Field<String>));
static_assert(__is_same(decltype(c::GetChatResult::is_forum), Field<bool>));
static_assert(__is_same(decltype(c::GetChatResult::linked_chat_id), Field<long long>));
static_assert(__is_same(decltype(c::GetChatResult::slow_mode_delay), Field<long long>));
static_assert(__is_same(decltype(c::GetChatResult::pinned_message), Field<c::Message>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectGetChatResult}};
constexpr BindRow kBindGetChat[] = {
    {.place = Place::kBody, .field = 0, .wire = "/chat_id"},
};
constexpr HttpBinding kHttpGetChat = {.method = "POST", .path = "/getChat", .rows = {kBindGetChat,
    1}, .body = BodyKind::kJson, .result_at = "/result"};
constexpr FieldRow kFieldsGetMemberCountParams[] = {
    {"chat_id", "Id of the chat (groups are negative) or @name of a channel.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::GetMemberCountParams, chat_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetMemberCountParams = {"GetMemberCountParams",
    {kFieldsGetMemberCountParams, 1}, sizeof(c::GetMemberCountParams), false};
static_assert(__is_same(decltype(c::GetMemberCountParams::chat_id), String));
constexpr FieldRow kFieldsGetMemberCountResult[] = {
    {"result", "Number of members.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetMemberCountResult, result), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetMemberCountResult = {"GetMemberCountResult",
    {kFieldsGetMemberCountResult, 1}, sizeof(c::GetMemberCountResult), true};
static_assert(__is_same(decltype(c::GetMemberCountResult::result), Field<long long>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectGetMemberCountResult}};
constexpr BindRow kBindGetMemberCount[] = {
    {.place = Place::kBody, .field = 0, .wire = "/chat_id"},
};
constexpr HttpBinding kHttpGetMemberCount = {.method = "POST", .path = "/getChatMemberCount",
    .rows = {kBindGetMemberCount, 1}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListAdministratorsParams[] = {
    {"chat_id", "Id of the chat (groups are negative) or @name of a channel.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::ListAdministratorsParams, chat_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectListAdministratorsParams = {"ListAdministratorsParams",
    {kFieldsListAdministratorsParams, 1}, sizeof(c::ListAdministratorsParams), false};
static_assert(__is_same(decltype(c::ListAdministratorsParams::chat_id), String));
constexpr FieldRow kFieldsListAdministratorsResultItem[] = {
    {"status", "creator or administrator.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAdministratorsResultItem, status), Kind::kString, 0},
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectUser},
     __builtin_offsetof(c::ListAdministratorsResultItem, user), Kind::kObject, 0},
    {"custom_title", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListAdministratorsResultItem, custom_title), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAdministratorsResultItem = {"ListAdministratorsResultItem",
    {kFieldsListAdministratorsResultItem, 3}, sizeof(c::ListAdministratorsResultItem), true};
static_assert(__is_same(decltype(c::ListAdministratorsResultItem::status), Field<String>));
static_assert(__is_same(decltype(c::ListAdministratorsResultItem::user), Field<c::User>));
static_assert(__is_same(decltype(c::ListAdministratorsResultItem::custom_title), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false,
    {.object = &kObjectListAdministratorsResultItem}};
constexpr TypeRow kType17 = {Kind::kList, false, {.element = &kType16}};
constexpr BindRow kBindListAdministrators[] = {
    {.place = Place::kBody, .field = 0, .wire = "/chat_id"},
};
constexpr HttpBinding kHttpListAdministrators = {.method = "POST", .path = "/getChatAdministrators",
    .rows = {kBindListAdministrators, 1}, .body = BodyKind::kJson, .result_at = "/result"};
constexpr Limits kLimits19 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr FieldRow kFieldsGetFileParams[] = {
    {"file_id", "Id of a file, from a message.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::GetFileParams, file_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetFileParams = {"GetFileParams", {kFieldsGetFileParams, 1},
    sizeof(c::GetFileParams), false};
static_assert(__is_same(decltype(c::GetFileParams::file_id), String));
constexpr FieldRow kFieldsGetFileResult[] = {
    {"file_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileResult, file_id),
     Kind::kString, 0},
    {"file_size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileResult, file_size),
     Kind::kInteger, 0},
    {"file_path", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileResult, file_path),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectGetFileResult = {"GetFileResult", {kFieldsGetFileResult, 3},
    sizeof(c::GetFileResult), true};
static_assert(__is_same(decltype(c::GetFileResult::file_id), Field<String>));
static_assert(__is_same(decltype(c::GetFileResult::file_size), Field<long long>));
static_assert(__is_same(decltype(c::GetFileResult::file_path), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectGetFileResult}};
constexpr BindRow kBindGetFile[] = {
    {.place = Place::kBody, .field = 0, .wire = "/file_id"},
};
constexpr HttpBinding kHttpGetFile = {.method = "POST", .path = "/getFile", .rows = {kBindGetFile,
    1}, .body = BodyKind::kJson, .result_at = "/result"};
constexpr ObjectTable kObjectGetMeParams = {"GetMeParams", {}, sizeof(c::GetMeParams), false};
constexpr FieldRow kFieldsGetMeResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, id), Kind::kInteger,
     0},
    {"first_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, first_name),
     Kind::kString, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, username),
     Kind::kString, 0},
    {"can_join_groups", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult,
     can_join_groups), Kind::kBoolean, 0},
    {"can_read_all_group_messages", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetMeResult, can_read_all_group_messages), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectGetMeResult = {"GetMeResult", {kFieldsGetMeResult, 5},
    sizeof(c::GetMeResult), true};
static_assert(__is_same(decltype(c::GetMeResult::id), Field<long long>));
static_assert(__is_same(decltype(c::GetMeResult::first_name), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::username), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::can_join_groups), Field<bool>));
static_assert(__is_same(decltype(c::GetMeResult::can_read_all_group_messages), Field<bool>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectGetMeResult}};
constexpr HttpBinding kHttpGetMe = {.method = "POST", .path = "/getMe", .result_at = "/result"};
constexpr ActionRow kActions[] = {
    {.name = "send_message", .title = "Send a message", .description = "Sends a text to a chat.",
     .params = &kObjectSendMessageParams, .result = &kType4, .http = &kHttpSendMessage,
     .tool_name = "telegram_send_message"},
    {.name = "send_photo", .title = "Send a photo",
     .description = "Sends a picture with or without a caption.", .params = &kObjectSendPhotoParams,
     .result = &kType4, .http = &kHttpSendPhoto, .tool_name = "telegram_send_photo"},
    {.name = "send_document", .title = "Send a document",
     .description = "Sends a file by its address.", .params = &kObjectSendDocumentParams,
     .result = &kType4, .http = &kHttpSendDocument, .tool_name = "telegram_send_document"},
    {.name = "send_location", .title = "Send a place", .description = "Sends a point on the map.",
     .params = &kObjectSendLocationParams, .result = &kType4, .http = &kHttpSendLocation,
     .tool_name = "telegram_send_location"},
    {.name = "send_poll", .title = "Send a poll",
     .description = "Asks a question with answers to choose from.",
     .params = &kObjectSendPollParams, .result = &kType4, .http = &kHttpSendPoll,
     .tool_name = "telegram_send_poll"},
    {.name = "update_message", .title = "Edit a message",
     .description = "Replaces the text of one of the bot's own messages.",
     .params = &kObjectUpdateMessageParams, .result = &kType4, .http = &kHttpUpdateMessage,
     .tool_name = "telegram_update_message"},
    {.name = "forward_message", .title = "Forward a message",
     .description = "Sends a message of one chat to another.",
     .params = &kObjectForwardMessageParams, .result = &kType4, .http = &kHttpForwardMessage,
     .tool_name = "telegram_forward_message"},
    {.name = "delete_message", .title = "Delete a message",
     .description = "Deletes a message for everybody; within 48 hours, and those of others "
     "only as an administrator.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteMessageParams, .result = &kType8, .http = &kHttpDeleteMessage,
     .tool_name = "telegram_delete_message"},
    {.name = "pin_message", .title = "Pin a message",
     .description = "Keeps a message at the top of the chat.", .params = &kObjectPinMessageParams,
     .result = &kType9, .http = &kHttpPinMessage, .tool_name = "telegram_pin_message"},
    {.name = "set_reaction", .title = "React to a message",
     .description = "Puts an emoji on a message; it replaces the bot's earlier one.",
     .params = &kObjectSetReactionParams, .result = &kType10, .http = &kHttpSetReaction,
     .tool_name = "telegram_set_reaction"},
    {.name = "list_updates", .title = "List updates",
     .description = "What was sent to the bot in the last 24 hours and was not fetched "
     "yet, oldest first. Not while a webhook is set.", .effect = Effect::kRead,
     .params = &kObjectListUpdatesParams, .result = &kType13, .http = &kHttpListUpdates,
     .tool_name = "telegram_list_updates"},
    {.name = "get_chat", .title = "Read a chat",
     .description = "Name, kind, description and link of a chat.", .effect = Effect::kRead,
     .params = &kObjectGetChatParams, .result = &kType14, .http = &kHttpGetChat,
     .tool_name = "telegram_get_chat"},
    {.name = "get_member_count", .title = "Count members",
     .description = "Number of members of a chat.", .effect = Effect::kRead,
     .params = &kObjectGetMemberCountParams, .result = &kType15, .http = &kHttpGetMemberCount,
     .tool_name = "telegram_get_member_count"},
    {.name = "list_administrators", .title = "List administrators",
     .description = "Who administers a group or channel.", .effect = Effect::kRead,
     .params = &kObjectListAdministratorsParams, .result = &kType17,
     .http = &kHttpListAdministrators, .tool_name = "telegram_list_administrators"},
    {.name = "get_file", .title = "Find a file",
     .description = "Path of a file that was sent to the bot; it can be fetched for an "
     "hour from api.telegram.org/file with the bot's token.", .effect = Effect::kRead,
     .params = &kObjectGetFileParams, .result = &kType18, .http = &kHttpGetFile,
     .tool_name = "telegram_get_file"},
    {.name = "get_me", .title = "Read the bot",
     .description = "Name of the bot, and whether it may join groups and read all their "
     "messages.", .effect = Effect::kRead, .params = &kObjectGetMeParams, .result = &kType19,
     .http = &kHttpGetMe, .tool_name = "telegram_get_me"},
};
constexpr const char* kTexts2[] = {"false"};
constexpr const char* kTexts3[] = {"/description"};
constexpr const char* kTexts4[] = {"/error_code"};
constexpr RefusalRow kRefusals[] = {
    {.at = "/ok", .is = {kTexts2, 1}},
};
constexpr NamedText kPairs1[] = {{"400",
    "The chat or message is not there, or the text's formatting is not "
    "closed. The bot must be in the chat first."}, {"401",
    "The bot token is not valid any more; ask @BotFather for a new one " "and connect again."},
    {"403", "The user has not started the bot, has blocked it, or it was removed "
    "from the group."}, {"409",
    "Another program reads the updates or a webhook is set; list_updates "
    "works without a webhook only."}};
constexpr ApiRow kApi = {.base_url = "https://api.telegram.org/bot{TELEGRAM_BOT_TOKEN}",
    .errors = {.message = {kTexts3, 1}, .code = {kTexts4, 1}, .refusals = {kRefusals, 1},
    .hints = {kPairs1, 4}}, .retry_after = "retry-after", .per_second = 25, .verify_method = "GET",
    .verify_path = "/getMe", .verify_account = "/result/username"};
constexpr const char* kTexts5[] = {"api.telegram.org"};
constexpr SecretRow kSecrets[] = {
    {"TELEGRAM_WEBHOOK_SECRET",
     "A word of your own (letters, digits, _ and -) that is given as secret_token "
     "to setWebhook; for events only.", false, false},
    {"TELEGRAM_BOT_TOKEN", "Token of the bot, as @BotFather shows it (digits, colon, letters).",
     true, true},
};
constexpr EventRow kEvents0[] = {
    {"private", "Somebody wrote to the bot."},
    {"group", "A message in a group."},
    {"supergroup", "A message in a supergroup or forum."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Call setWebhook of the Bot API with this connector's webhook URL,"
     " secret_token and allowed_updates message.", .event_type_field = "message.chat.type",
     .events = {kEvents0, 3}, .verify = {.scheme = VerifyScheme::kToken,
     .secret = "TELEGRAM_WEBHOOK_SECRET", .algorithm = "sha256", .encoding = "text",
     .header = "X-Telegram-Bot-Api-Secret-Token", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "/update_id"},
};
constexpr MatcherRow kMatchersMessageSent[] = {
    {.source = "tool", .action = "send_message"},
    {.source = "tool", .action = "send_photo"},
    {.source = "tool", .action = "send_document"},
};
constexpr MatcherRow kMatchersMessageReceived[] = {
    {.source = "webhook", .event = "private"},
    {.source = "webhook", .event = "group"},
    {.source = "webhook", .event = "supergroup"},
};
constexpr MatcherRow kMatchersLocationSent[] = {
    {.source = "tool", .action = "send_location"},
};
constexpr MatcherRow kMatchersPollSent[] = {
    {.source = "tool", .action = "send_poll"},
};
constexpr MatcherRow kMatchersMessageUpdated[] = {
    {.source = "tool", .action = "update_message"},
};
constexpr MatcherRow kMatchersMessageForwarded[] = {
    {.source = "tool", .action = "forward_message"},
};
constexpr MatcherRow kMatchersMessageDeleted[] = {
    {.source = "tool", .action = "delete_message"},
};
constexpr MatcherRow kMatchersMessagePinned[] = {
    {.source = "tool", .action = "pin_message"},
};
constexpr MatcherRow kMatchersReactionSet[] = {
    {.source = "tool", .action = "set_reaction"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "message_sent", .display_name = "Message Sent", .matchers = {kMatchersMessageSent, 3}},
    {.id = "message_received", .display_name = "Message Received",
     .matchers = {kMatchersMessageReceived, 3}},
    {.id = "location_sent", .display_name = "Place Sent", .matchers = {kMatchersLocationSent, 1}},
    {.id = "poll_sent", .display_name = "Poll Sent", .matchers = {kMatchersPollSent, 1}},
    {.id = "message_updated", .display_name = "Message Edited",
     .matchers = {kMatchersMessageUpdated, 1}},
    {.id = "message_forwarded", .display_name = "Message Forwarded",
     .matchers = {kMatchersMessageForwarded, 1}},
    {.id = "message_deleted", .display_name = "Message Deleted",
     .matchers = {kMatchersMessageDeleted, 1}},
    {.id = "message_pinned", .display_name = "Message Pinned", .matchers = {kMatchersMessagePinned,
     1}},
    {.id = "reaction_set", .display_name = "Reaction Set", .matchers = {kMatchersReactionSet, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "telegram",
    .display_name = "Telegram",
    .description = "Send messages, photos, documents and polls through a Telegram bot,"
        " and read its chats and what was sent to it.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "telegram",
    .tool_description = "Writes as a Telegram bot and reads what was sent to it. A bot writes "
        "to people who started it and to groups and channels it is a member "
        "of. Show the user chat and text and wait for a yes before you send,"
        " edit, pin or delete.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"send_message\",\"send_photo\",\"send_document\",\"send_location\","
        "\"send_poll\",\"update_message\",\"forward_message\",\"delete_message\","
        "\"pin_message\",\"set_reaction\",\"list_updates\",\"get_chat\",\"get_member_count\","
        "\"list_administrators\",\"get_file\",\"get_me\"],\"description\":\"What "
        "to do.\"},\"chat_id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,"
        "\"pattern\":\"^(-?[0-9]+|@[A-Za-z0-9_]+)$\",\"description\":\"Id "
        "of the chat (groups are negative) or @name of a channel.\"},\"text\":{\"type\":\"stri"
        "ng\",\"minLength\":1,\"maxLength\":4096,\"description\":\"Text of "
        "the message.\"},\"parse_mode\":{\"type\":\"string\",\"enum\":[\"HTML\","
        "\"MarkdownV2\",\"Markdown\"],\"description\":\"How the text is formatted; "
        "plain when left out.\"},\"photo\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":2048,\"description\":\"Public address of the picture,"
        " or file_id of one that Telegram has.\"},\"document\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":2048,\"description\":\"Public address "
        "of a PDF or ZIP (20 MB at most), or file_id of a file that Telegram "
        "has.\"},\"caption\":{\"type\":\"string\",\"maxLength\":1024,\"description\":\"Text "
        "below the picture or file.\"},\"latitude\":{\"type\":\"number\",\"minimum\":-90,"
        "\"maximum\":90,\"description\":\"Degrees north.\"},\"longitude\":{\"type\":\"number\""
        ",\"minimum\":-180,\"maximum\":180,\"description\":\"Degrees east.\"},"
        "\"question\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":300,"
        "\"description\":\"Question of the poll.\"},\"options\":{\"type\":\"array\","
        "\"minItems\":2,\"maxItems\":12,\"items\":{\"type\":\"object\",\"properties\":{\"text\""
        ":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100}},\"required\":[\"text\"]},"
        "\"description\":\"Answers to choose from.\"},\"is_anonymous\":{\"type\":\"boolean\","
        "\"description\":\"false shows who chose what.\"},\"allows_multiple_answers\":{\"type\""
        ":\"boolean\",\"description\":\"Whether several answers may be chosen.\"},"
        "\"disable_notification\":{\"type\":\"boolean\",\"description\":\"true "
        "sends without a sound.\"},\"protect_content\":{\"type\":\"boolean\","
        "\"description\":\"true forbids forwarding and saving.\"},\"message_thread_id\":{\"typ"
        "e\":\"integer\",\"minimum\":1,\"description\":\"Topic of a forum "
        "group.\"},\"reply_to\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
        "of the message to answer.\"},\"inline_keyboard\":{\"type\":\"array\","
        "\"maxItems\":20,\"items\":{\"type\":\"array\",\"maxItems\":8,\"items\":{\"type\":\"ob"
        "ject\",\"properties\":{\"text\":{\"type\":\"string\",\"maxLength\":64},"
        "\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"callback_data\":{\"type\":\"string"
        "\",\"maxLength\":64}},\"required\":[\"text\"]}},\"description\":\"Rows "
        "of buttons below the message, each with text and url or callback_data.\"},"
        "\"disable_link_preview\":{\"type\":\"boolean\",\"description\":\"true "
        "shows no preview of links.\"},\"message_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of the message in its chat.\"},"
        "\"from_chat_id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,"
        "\"pattern\":\"^(-?[0-9]+|@[A-Za-z0-9_]+)$\",\"description\":\"Chat "
        "that the message is in now.\"},\"emoji\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":16,\"description\":\"One of the emoji that Telegram "
        "allows as a reaction.\"},\"is_big\":{\"type\":\"boolean\",\"description\":\"true "
        "shows a big animation.\"},\"file_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Id of a file, from a message.\"},"
        "\"offset\":{\"type\":\"integer\",\"minimum\":-100,\"description\":\"First "
        "update to return, highest update_id so far plus 1; forgets the older "
        "ones.\"},\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,"
        "\"description\":\"Number of updates.\"},\"allowed_updates\":{\"type\":\"array\","
        "\"maxItems\":20,\"items\":{\"type\":\"string\",\"maxLength\":40},"
        "\"description\":\"Kinds to return, as message, edited_message, channel_post,"
        " callback_query.\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "telegram",
    .actions = {kActions, 16},
    .api = kApi,
    .egress = {kTexts5, 1},
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 9},
};

}  // namespace pie::detail::tables::telegram

namespace pie::telegram {

constinit const ConnectorTable kTelegram = ::pie::detail::tables::telegram::kConnector;

Task<Message> SendMessage(Context& context, SendMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kTelegram, 0, &params));
}

Task<Message> SendPhoto(Context& context, SendPhotoParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kTelegram, 1, &params));
}

Task<Message> SendDocument(Context& context, SendDocumentParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kTelegram, 2, &params));
}

Task<Message> SendLocation(Context& context, SendLocationParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kTelegram, 3, &params));
}

Task<Message> SendPoll(Context& context, SendPollParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kTelegram, 4, &params));
}

Task<Message> UpdateMessage(Context& context, UpdateMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kTelegram, 5, &params));
}

Task<Message> ForwardMessage(Context& context, ForwardMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kTelegram, 6, &params));
}

Task<DeleteMessageResult> DeleteMessage(Context& context, DeleteMessageParams params) {
  return Task<DeleteMessageResult>(::pie::ContextAccess::Call(context, kTelegram, 7, &params));
}

Task<PinMessageResult> PinMessage(Context& context, PinMessageParams params) {
  return Task<PinMessageResult>(::pie::ContextAccess::Call(context, kTelegram, 8, &params));
}

Task<SetReactionResult> SetReaction(Context& context, SetReactionParams params) {
  return Task<SetReactionResult>(::pie::ContextAccess::Call(context, kTelegram, 9, &params));
}

Task<List<Update>> ListUpdates(Context& context, ListUpdatesParams params) {
  return Task<List<Update>>(::pie::ContextAccess::Call(context, kTelegram, 10, &params));
}

Task<GetChatResult> GetChat(Context& context, GetChatParams params) {
  return Task<GetChatResult>(::pie::ContextAccess::Call(context, kTelegram, 11, &params));
}

Task<GetMemberCountResult> GetMemberCount(Context& context, GetMemberCountParams params) {
  return Task<GetMemberCountResult>(::pie::ContextAccess::Call(context, kTelegram, 12, &params));
}

Task<List<ListAdministratorsResultItem>> ListAdministrators(Context& context,
    ListAdministratorsParams params) {
  return Task<List<ListAdministratorsResultItem>>(::pie::ContextAccess::Call(context, kTelegram, 13,
      &params));
}

Task<GetFileResult> GetFile(Context& context, GetFileParams params) {
  return Task<GetFileResult>(::pie::ContextAccess::Call(context, kTelegram, 14, &params));
}

Task<GetMeResult> GetMe(Context& context, GetMeParams params) {
  return Task<GetMeResult>(::pie::ContextAccess::Call(context, kTelegram, 15, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.telegram_webhook_secret = context.Secret("TELEGRAM_WEBHOOK_SECRET");
  return secrets;
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.telegram_bot_token = context.Secret("TELEGRAM_BOT_TOKEN");
  return secrets;
}

}  // namespace pie::telegram
