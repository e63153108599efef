// Generated from plugins/whatsapp/whatsapp.pie. Do not edit.
#include "whatsapp/whatsapp.h"

#include "pie/generated.h"

namespace pie::detail::tables::whatsapp {
namespace c = ::pie::whatsapp;

constexpr const char* kTexts1[] = {"whatsapp", "messaging", "chat"};
constexpr Limits kLimits1 = {.pattern = "^\\+[0-9]{6,15}$"};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 1600};
constexpr Limits kLimits3 = {.format = "uri"};
constexpr FieldRow kFieldsSendMessageParams[] = {
    {"to", "Number of the recipient, as +14155550100.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SendMessageParams, to), Kind::kString, 1},
    {"body", "Text; *bold*, _italic_ and ~struck~ are shown as such.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SendMessageParams, body), Kind::kString, 1},
    {"status_callback", "Address that is told of each change of state; the webhook's address,"
     " for example.", nullptr, &kLimits3, {}, __builtin_offsetof(c::SendMessageParams,
     status_callback), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendMessageParams = {"SendMessageParams", {kFieldsSendMessageParams,
    3}, sizeof(c::SendMessageParams), false};
static_assert(__is_same(decltype(c::SendMessageParams::to), String));
static_assert(__is_same(decltype(c::SendMessageParams::body), String));
static_assert(__is_same(decltype(c::SendMessageParams::status_callback), Field<String>));
constexpr FieldRow kFieldsMessage[] = {
    {"sid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, sid), Kind::kString, 0},
    {"status", "queued, sent, delivered, read, undelivered, failed, received ...", nullptr, nullptr,
     {}, __builtin_offsetof(c::Message, status), Kind::kString, 0},
    {"direction", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, direction),
     Kind::kString, 0},
    {"from", "With whatsapp: before the number.", nullptr, nullptr, {},
     __builtin_offsetof(c::Message, from), Kind::kString, 2},
    {"to", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, to), Kind::kString, 2},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, body), Kind::kString, 2},
    {"num_media", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, num_media),
     Kind::kString, 2},
    {"price", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, price), Kind::kString,
     2},
    {"price_unit", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, price_unit),
     Kind::kString, 2},
    {"error_code", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, error_code),
     Kind::kInteger, 2},
    {"error_message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, error_message),
     Kind::kString, 2},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, date_created),
     Kind::kString, 2},
    {"date_sent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, date_sent),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectMessage = {"Message", {kFieldsMessage, 13}, sizeof(c::Message), true};
static_assert(__is_same(decltype(c::Message::sid), Field<String>));
static_assert(__is_same(decltype(c::Message::status), Field<String>));
static_assert(__is_same(decltype(c::Message::direction), Field<String>));
static_assert(__is_same(decltype(c::Message::from), Field<String>));
static_assert(__is_same(decltype(c::Message::to), Field<String>));
static_assert(__is_same(decltype(c::Message::body), Field<String>));
static_assert(__is_same(decltype(c::Message::num_media), Field<String>));
static_assert(__is_same(decltype(c::Message::price), Field<String>));
static_assert(__is_same(decltype(c::Message::price_unit), Field<String>));
static_assert(__is_same(decltype(c::Message::error_code), Field<long long>));
static_assert(__is_same(decltype(c::Message::error_message), Field<String>));
static_assert(__is_same(decltype(c::Message::date_created), Field<String>));
static_assert(__is_same(decltype(c::Message::date_sent), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectMessage}};
constexpr BindRow kBindSendMessage[] = {
    {.place = Place::kBody, .wire = "/To", .text = "whatsapp:{to}"},
    {.place = Place::kBody, .wire = "/From", .text = "whatsapp:{sender}"},
    {.place = Place::kBody, .field = 1, .wire = "/Body"},
    {.place = Place::kBody, .field = 2, .wire = "/StatusCallback"},
};
constexpr HttpBinding kHttpSendMessage = {.method = "POST",
    .path = "/Accounts/{account_sid}/Messages.json", .rows = {kBindSendMessage, 4},
    .body = BodyKind::kForm};
constexpr Limits kLimits4 = {.has = 64, .max_size = 2048, .format = "uri"};
constexpr Limits kLimits5 = {.has = 64, .max_size = 1600};
constexpr Limits kLimits6 = {.has = 64, .max_size = 300, .pattern = "^geo:"};
constexpr FieldRow kFieldsSendMediaParams[] = {
    {"to", "Number of the recipient, as +14155550100.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SendMediaParams, to), Kind::kString, 1},
    {"media_url", "Public address of a picture, PDF, sound or video, 16 MB at most.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::SendMediaParams, media_url), Kind::kString, 0},
    {"caption", "Text below the picture or file.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::SendMediaParams, caption), Kind::kString, 0},
    {"location", "A place to send, as geo:52.5,13.4|The shop.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::SendMediaParams, location), Kind::kString, 0},
    {"status_callback", "Address that is told of each change of state; the webhook's address,"
     " for example.", nullptr, &kLimits3, {}, __builtin_offsetof(c::SendMediaParams,
     status_callback), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendMediaParams = {"SendMediaParams", {kFieldsSendMediaParams, 5},
    sizeof(c::SendMediaParams), false};
static_assert(__is_same(decltype(c::SendMediaParams::to), String));
static_assert(__is_same(decltype(c::SendMediaParams::media_url), Field<String>));
static_assert(__is_same(decltype(c::SendMediaParams::caption), Field<String>));
static_assert(__is_same(decltype(c::SendMediaParams::location), Field<String>));
static_assert(__is_same(decltype(c::SendMediaParams::status_callback), Field<String>));
constexpr BindRow kBindSendMedia[] = {
    {.place = Place::kBody, .wire = "/To", .text = "whatsapp:{to}"},
    {.place = Place::kBody, .wire = "/From", .text = "whatsapp:{sender}"},
    {.place = Place::kBody, .field = 1, .wire = "/MediaUrl"},
    {.place = Place::kBody, .field = 2, .wire = "/Body"},
    {.place = Place::kBody, .field = 3, .wire = "/PersistentAction"},
    {.place = Place::kBody, .field = 4, .wire = "/StatusCallback"},
};
constexpr HttpBinding kHttpSendMedia = {.method = "POST",
    .path = "/Accounts/{account_sid}/Messages.json", .rows = {kBindSendMedia, 6},
    .body = BodyKind::kForm};
constexpr Limits kLimits7 = {.pattern = "^HX[0-9a-fA-F]{32}$"};
constexpr Limits kLimits8 = {.has = 64, .max_size = 100};
constexpr Limits kLimits9 = {.has = 64, .max_size = 1024};
constexpr TypeRow kType2 = {Kind::kString, false, {}, &kLimits9};
constexpr FieldRow kFieldsSendTemplateParams[] = {
    {"to", "Number of the recipient, as +14155550100.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SendTemplateParams, to), Kind::kString, 1},
    {"content_sid", "Id of the template; list_templates has it.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SendTemplateParams, content_sid), Kind::kString, 1},
    {"content_variables", "Values of the template's variables, by their number, as 1: Ada.",
     nullptr, &kLimits8, {.element = &kType2}, __builtin_offsetof(c::SendTemplateParams,
     content_variables), Kind::kMap, 0},
    {"status_callback", "Address that is told of each change of state; the webhook's address,"
     " for example.", nullptr, &kLimits3, {}, __builtin_offsetof(c::SendTemplateParams,
     status_callback), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendTemplateParams = {"SendTemplateParams", {kFieldsSendTemplateParams,
    4}, sizeof(c::SendTemplateParams), false};
static_assert(__is_same(decltype(c::SendTemplateParams::to), String));
static_assert(__is_same(decltype(c::SendTemplateParams::content_sid), String));
static_assert(__is_same(decltype(c::SendTemplateParams::content_variables),
    Field<List<Entry<String>>>));
static_assert(__is_same(decltype(c::SendTemplateParams::status_callback), Field<String>));
constexpr BindRow kBindSendTemplate[] = {
    {.place = Place::kBody, .wire = "/To", .text = "whatsapp:{to}"},
    {.place = Place::kBody, .wire = "/From", .text = "whatsapp:{sender}"},
    {.place = Place::kBody, .field = 1, .wire = "/ContentSid"},
    {.place = Place::kBody, .list_style = ListStyle::kJson, .field = 2,
     .wire = "/ContentVariables"},
    {.place = Place::kBody, .field = 3, .wire = "/StatusCallback"},
};
constexpr HttpBinding kHttpSendTemplate = {.method = "POST",
    .path = "/Accounts/{account_sid}/Messages.json", .rows = {kBindSendTemplate, 5},
    .body = BodyKind::kForm};
constexpr Limits kLimits10 = {.format = "date"};
constexpr Limits kLimits11 = {.has = 3, .minimum = 1, .maximum = 1000};
constexpr Limits kLimits12 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListMessagesParams[] = {
    {"recipient", "Only messages to this number.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListMessagesParams, recipient), Kind::kString, 0},
    {"author", "Only messages from this number.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListMessagesParams, author), Kind::kString, 0},
    {"sent_after", "Only what was sent on this day or later, as 2026-01-31.", nullptr, &kLimits10,
     {}, __builtin_offsetof(c::ListMessagesParams, sent_after), Kind::kString, 0},
    {"sent_before", "Only what was sent on this day or earlier.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListMessagesParams, sent_before), Kind::kString, 0},
    {"page_size", "Entries per page.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::ListMessagesParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits12, {}, __builtin_offsetof(c::ListMessagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMessagesParams = {"ListMessagesParams", {kFieldsListMessagesParams,
    7}, sizeof(c::ListMessagesParams), false};
static_assert(__is_same(decltype(c::ListMessagesParams::recipient), Field<String>));
static_assert(__is_same(decltype(c::ListMessagesParams::author), Field<String>));
static_assert(__is_same(decltype(c::ListMessagesParams::sent_after), Field<String>));
static_assert(__is_same(decltype(c::ListMessagesParams::sent_before), Field<String>));
static_assert(__is_same(decltype(c::ListMessagesParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::ListMessagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMessagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListMessagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListMessagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessagesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMessagesResult = {"ListMessagesResult", {kFieldsListMessagesResult,
    2}, sizeof(c::ListMessagesResult), true};
static_assert(__is_same(decltype(c::ListMessagesResult::items), List<c::Message>));
static_assert(__is_same(decltype(c::ListMessagesResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectListMessagesResult}};
constexpr BindRow kBindListMessages[] = {
    {.place = Place::kQuery, .wire = "To", .text = "whatsapp:{recipient}"},
    {.place = Place::kQuery, .wire = "From", .text = "whatsapp:{author}"},
    {.place = Place::kQuery, .field = 2, .wire = "DateSent>"},
    {.place = Place::kQuery, .field = 3, .wire = "DateSent<"},
    {.place = Place::kQuery, .field = 4, .wire = "PageSize"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .items = "/messages",
    .url_pointer = "/next_page_uri"};
constexpr HttpBinding kHttpListMessages = {.method = "GET",
    .path = "/Accounts/{account_sid}/Messages.json", .rows = {kBindListMessages, 5},
    .pagination = &kPagination1};
constexpr Limits kLimits13 = {.pattern = "^(SM|MM)[0-9a-fA-F]{32}$"};
constexpr FieldRow kFieldsGetMessageParams[] = {
    {"message_sid", "Id of the message (SM... or MM...).", nullptr, &kLimits13, {},
     __builtin_offsetof(c::GetMessageParams, message_sid), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetMessageParams = {"GetMessageParams", {kFieldsGetMessageParams, 1},
    sizeof(c::GetMessageParams), false};
static_assert(__is_same(decltype(c::GetMessageParams::message_sid), String));
constexpr BindRow kBindGetMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "message_sid"},
};
constexpr HttpBinding kHttpGetMessage = {.method = "GET",
    .path = "/Accounts/{account_sid}/Messages/{message_sid}.json", .rows = {kBindGetMessage, 1}};
constexpr FieldRow kFieldsDeleteMessageParams[] = {
    {"message_sid", "Id of the message (SM... or MM...).", nullptr, &kLimits13, {},
     __builtin_offsetof(c::DeleteMessageParams, message_sid), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteMessageParams = {"DeleteMessageParams",
    {kFieldsDeleteMessageParams, 1}, sizeof(c::DeleteMessageParams), false};
static_assert(__is_same(decltype(c::DeleteMessageParams::message_sid), String));
constexpr ObjectTable kObjectDeleteMessageResult = {"DeleteMessageResult", {},
    sizeof(c::DeleteMessageResult), true};
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectDeleteMessageResult}};
constexpr BindRow kBindDeleteMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "message_sid"},
};
constexpr HttpBinding kHttpDeleteMessage = {.method = "DELETE",
    .path = "/Accounts/{account_sid}/Messages/{message_sid}.json", .rows = {kBindDeleteMessage, 1}};
constexpr FieldRow kFieldsListMediaParams[] = {
    {"message_sid", "Id of the message (SM... or MM...).", nullptr, &kLimits13, {},
     __builtin_offsetof(c::ListMediaParams, message_sid), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits12, {}, __builtin_offsetof(c::ListMediaParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMediaParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMediaParams = {"ListMediaParams", {kFieldsListMediaParams, 3},
    sizeof(c::ListMediaParams), false};
static_assert(__is_same(decltype(c::ListMediaParams::message_sid), String));
static_assert(__is_same(decltype(c::ListMediaParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMediaParams::next_page), Field<String>));
constexpr FieldRow kFieldsListMediaResultItem[] = {
    {"sid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMediaResultItem, sid),
     Kind::kString, 0},
    {"content_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMediaResultItem,
     content_type), Kind::kString, 0},
    {"uri", "Below api.twilio.com; without .json it is the file.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMediaResultItem, uri), Kind::kString, 0},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMediaResultItem,
     date_created), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMediaResultItem = {"ListMediaResultItem",
    {kFieldsListMediaResultItem, 4}, sizeof(c::ListMediaResultItem), true};
static_assert(__is_same(decltype(c::ListMediaResultItem::sid), Field<String>));
static_assert(__is_same(decltype(c::ListMediaResultItem::content_type), Field<String>));
static_assert(__is_same(decltype(c::ListMediaResultItem::uri), Field<String>));
static_assert(__is_same(decltype(c::ListMediaResultItem::date_created), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectListMediaResultItem}};
constexpr FieldRow kFieldsListMediaResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::ListMediaResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMediaResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMediaResult = {"ListMediaResult", {kFieldsListMediaResult, 2},
    sizeof(c::ListMediaResult), true};
static_assert(__is_same(decltype(c::ListMediaResult::items), List<c::ListMediaResultItem>));
static_assert(__is_same(decltype(c::ListMediaResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectListMediaResult}};
constexpr BindRow kBindListMedia[] = {
    {.place = Place::kPath, .field = 0, .wire = "message_sid"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kLink, .items = "/media_list",
    .url_pointer = "/next_page_uri"};
constexpr HttpBinding kHttpListMedia = {.method = "GET",
    .path = "/Accounts/{account_sid}/Messages/{message_sid}/Media.json", .rows = {kBindListMedia,
    1}, .pagination = &kPagination2};
constexpr FieldRow kFieldsListTemplatesParams[] = {
    {"page_size", "Entries per page.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::ListTemplatesParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits12, {}, __builtin_offsetof(c::ListTemplatesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTemplatesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTemplatesParams = {"ListTemplatesParams",
    {kFieldsListTemplatesParams, 3}, sizeof(c::ListTemplatesParams), false};
static_assert(__is_same(decltype(c::ListTemplatesParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::ListTemplatesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTemplatesParams::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kJson};
constexpr FieldRow kFieldsTemplate[] = {
    {"sid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, sid), Kind::kString, 0},
    {"friendly_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, friendly_name),
     Kind::kString, 0},
    {"language", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, language),
     Kind::kString, 0},
    {"variables", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::Template,
     variables), Kind::kMap, 0},
    {"types", "Text and buttons, by kind of template.", nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::Template, types), Kind::kMap, 0},
    {"date_updated", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, date_updated),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTemplate = {"Template", {kFieldsTemplate, 6}, sizeof(c::Template),
    true};
static_assert(__is_same(decltype(c::Template::sid), Field<String>));
static_assert(__is_same(decltype(c::Template::friendly_name), Field<String>));
static_assert(__is_same(decltype(c::Template::language), Field<String>));
static_assert(__is_same(decltype(c::Template::variables), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Template::types), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Template::date_updated), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectTemplate}};
constexpr FieldRow kFieldsListTemplatesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::ListTemplatesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTemplatesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTemplatesResult = {"ListTemplatesResult",
    {kFieldsListTemplatesResult, 2}, sizeof(c::ListTemplatesResult), true};
static_assert(__is_same(decltype(c::ListTemplatesResult::items), List<c::Template>));
static_assert(__is_same(decltype(c::ListTemplatesResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListTemplatesResult}};
constexpr BindRow kBindListTemplates[] = {
    {.place = Place::kQuery, .field = 0, .wire = "PageSize"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kLink, .items = "/contents",
    .url_pointer = "/meta/next_page_url"};
constexpr HttpBinding kHttpListTemplates = {.method = "GET",
    .path = "https://content.twilio.com/v1/Content", .rows = {kBindListTemplates, 1},
    .pagination = &kPagination3};
constexpr FieldRow kFieldsGetTemplateParams[] = {
    {"content_sid", "Id of the template; list_templates has it.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::GetTemplateParams, content_sid), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetTemplateParams = {"GetTemplateParams", {kFieldsGetTemplateParams,
    1}, sizeof(c::GetTemplateParams), false};
static_assert(__is_same(decltype(c::GetTemplateParams::content_sid), String));
constexpr FieldRow kFieldsGetTemplateResultWhatsapp[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTemplateResultWhatsapp, name),
     Kind::kString, 0},
    {"category", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTemplateResultWhatsapp,
     category), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTemplateResultWhatsapp,
     status), Kind::kString, 0},
    {"rejection_reason", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetTemplateResultWhatsapp, rejection_reason), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetTemplateResultWhatsapp = {"GetTemplateResultWhatsapp",
    {kFieldsGetTemplateResultWhatsapp, 4}, sizeof(c::GetTemplateResultWhatsapp), true};
static_assert(__is_same(decltype(c::GetTemplateResultWhatsapp::name), Field<String>));
static_assert(__is_same(decltype(c::GetTemplateResultWhatsapp::category), Field<String>));
static_assert(__is_same(decltype(c::GetTemplateResultWhatsapp::status), Field<String>));
static_assert(__is_same(decltype(c::GetTemplateResultWhatsapp::rejection_reason), Field<String>));
constexpr FieldRow kFieldsGetTemplateResult[] = {
    {"sid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTemplateResult, sid),
     Kind::kString, 0},
    {"whatsapp", nullptr, nullptr, nullptr, {.object = &kObjectGetTemplateResultWhatsapp},
     __builtin_offsetof(c::GetTemplateResult, whatsapp), Kind::kObject, 2},
};
constexpr ObjectTable kObjectGetTemplateResult = {"GetTemplateResult", {kFieldsGetTemplateResult,
    2}, sizeof(c::GetTemplateResult), true};
static_assert(__is_same(decltype(c::GetTemplateResult::sid), Field<String>));
static_assert(__is_same(decltype(c::GetTemplateResult::whatsapp),
    Field<c::GetTemplateResultWhatsapp>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectGetTemplateResult}};
constexpr BindRow kBindGetTemplate[] = {
    {.place = Place::kPath, .field = 0, .wire = "content_sid"},
};
constexpr HttpBinding kHttpGetTemplate = {.method = "GET",
    .path = "https://content.twilio.com/v1/Content/{content_sid}/ApprovalRequests",
    .rows = {kBindGetTemplate, 1}};
constexpr ActionRow kActions[] = {
    {.name = "send_message", .title = "Send a message",
     .description = "Sends a text, within 24 hours after the person wrote.",
     .params = &kObjectSendMessageParams, .result = &kType1, .http = &kHttpSendMessage,
     .tool_name = "whatsapp_send_message"},
    {.name = "send_media", .title = "Send a picture, file or place",
     .description = "Sends a file by its address, or a place; within 24 hours after the "
     "person wrote.", .params = &kObjectSendMediaParams, .result = &kType1, .http = &kHttpSendMedia,
     .tool_name = "whatsapp_send_media"},
    {.name = "send_template", .title = "Send a template",
     .description = "Sends an approved template; this may begin a conversation.",
     .params = &kObjectSendTemplateParams, .result = &kType1, .http = &kHttpSendTemplate,
     .tool_name = "whatsapp_send_template"},
    {.name = "list_messages", .title = "List messages",
     .description = "Messages that came in and went out, newest first. Give recipient "
     "or author; without them SMS of the account are among them.", .effect = Effect::kRead,
     .params = &kObjectListMessagesParams, .result = &kType3, .http = &kHttpListMessages,
     .tool_name = "whatsapp_list_messages"},
    {.name = "get_message", .title = "Read a message",
     .description = "One message with its state: delivered, read, or why not.",
     .effect = Effect::kRead, .params = &kObjectGetMessageParams, .result = &kType1,
     .http = &kHttpGetMessage, .tool_name = "whatsapp_get_message"},
    {.name = "delete_message", .title = "Delete a message",
     .description = "Deletes a message from Twilio's log for good; it stays on the recipient's "
     "phone.", .effect = Effect::kDestructive, .params = &kObjectDeleteMessageParams,
     .result = &kType4, .http = &kHttpDeleteMessage, .tool_name = "whatsapp_delete_message"},
    {.name = "list_media", .title = "List media",
     .description = "Files of a message; each can be fetched with the account's credentials.",
     .effect = Effect::kRead, .params = &kObjectListMediaParams, .result = &kType6,
     .http = &kHttpListMedia, .tool_name = "whatsapp_list_media"},
    {.name = "list_templates", .title = "List templates",
     .description = "Templates with their texts and variables.", .effect = Effect::kRead,
     .params = &kObjectListTemplatesParams, .result = &kType9, .http = &kHttpListTemplates,
     .tool_name = "whatsapp_list_templates"},
    {.name = "get_template", .title = "Read a template's approval",
     .description = "Whether WhatsApp has approved a template, and why not.",
     .effect = Effect::kRead, .params = &kObjectGetTemplateParams, .result = &kType10,
     .http = &kHttpGetTemplate, .tool_name = "whatsapp_get_template"},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kBasic, .username = "{api_key}", .password = "{api_key_secret}"},
};
constexpr const char* kTexts2[] = {"/message"};
constexpr const char* kTexts3[] = {"/code"};
constexpr NamedText kPairs1[] = {{"20003",
    "The account SID and the auth token do not fit together; copy both " "again."}, {"63007",
    "The sender is no WhatsApp sender of this account; Messaging, Senders,"
    " WhatsApp senders shows them."}, {"63016",
    "More than 24 hours have passed since the person wrote; send an approved "
    "template with send_template."}, {"63018",
    "Too many messages at once; wait before the next ones."}, {"63024",
    "The recipient has no WhatsApp, or the number is written wrongly."}};
constexpr ApiRow kApi = {.base_url = "https://api.twilio.com/2010-04-01",
    .auth = {.kind = AuthKind::kBasic, .username = "{account_sid}", .password = "{auth_token}"},
    .other_auth = {kOtherAuth, 1}, .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1},
    .hints = {kPairs1, 5}}, .retry_after = "retry-after", .per_second = 20, .concurrency = 10,
    .verify_method = "GET", .verify_path = "/Accounts/{account_sid}/IncomingPhoneNumbers.json",
    .verify_account = "/incoming_phone_numbers/0/phone_number"};
constexpr Limits kLimits14 = {.pattern = "AC[0-9a-fA-F]{32}"};
constexpr Limits kLimits15 = {.pattern = "\\+[0-9]{6,15}"};
constexpr Limits kLimits16 = {.pattern = "SK[0-9a-fA-F]{32}"};
constexpr FieldRow kFieldsConnection[] = {
    {"account_sid", "AC and 32 digits, on the first page of Twilio's console.", nullptr, &kLimits14,
     {}, 0, Kind::kString, 1},
    {"sender", "Number of the WhatsApp sender, as +14155550198.", nullptr, &kLimits15, {}, 0,
     Kind::kString, 1},
    {"auth_token", "On the console's first page, below the account SID.", nullptr, nullptr, {}, 0,
     Kind::kString, 4},
    {"api_key", "Instead of the auth token: SK..., from Account, API keys & tokens.", nullptr,
     &kLimits16, {}, 0, Kind::kString, 0},
    {"api_key_secret", "Shown once when the API key is made.", nullptr, nullptr, {}, 0,
     Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 5}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "account_sid", .label = "Account SID",
     .placeholder = "AC00000000000000000000000000000001"},
    {.name = "sender", .label = "Sender", .placeholder = "+14155550198"},
    {.name = "auth_token", .label = "Auth token", .placeholder = "token-example", .secret = true},
    {.name = "api_key", .label = "API key SID"},
    {.name = "api_key_secret", .label = "API key secret", .secret = true},
};
constexpr const char* kTexts4[] = {"content.twilio.com", "api.twilio.com"};
constexpr SecretRow kSecrets[] = {
    {"WHATSAPP_WEBHOOK_TOKEN",
     "The account's auth token again: Twilio signs events with it. Needed " "for events only.",
     false, false},
};
constexpr EventRow kEvents0[] = {
    {"received", "Somebody wrote."},
    {"sent", "WhatsApp took a message."},
    {"delivered", "A message was delivered."},
    {"read", "The recipient read a message."},
    {"undelivered", "A message could not be delivered."},
    {"failed", "A message could not be sent."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Messaging, Senders, WhatsApp senders, the sender: this connector's "
     "webhook URL for incoming messages and for status callbacks.", .event_type_field = "SmsStatus",
     .events = {kEvents0, 6}, .verify = {.scheme = VerifyScheme::kUrlForm,
     .secret = "WHATSAPP_WEBHOOK_TOKEN", .algorithm = "sha1", .encoding = "base64",
     .header = "X-Twilio-Signature", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersMessageSent[] = {
    {.source = "tool", .action = "send_message"},
    {.source = "tool", .action = "send_media"},
    {.source = "tool", .action = "send_template"},
};
constexpr MatcherRow kMatchersMessageReceived[] = {
    {.source = "webhook", .event = "received"},
};
constexpr MatcherRow kMatchersMessageRead[] = {
    {.source = "webhook", .event = "read"},
};
constexpr MatcherRow kMatchersMessageFailed[] = {
    {.source = "webhook", .event = "failed"},
    {.source = "webhook", .event = "undelivered"},
};
constexpr MatcherRow kMatchersMessageDeleted[] = {
    {.source = "tool", .action = "delete_message"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "message_sent", .display_name = "Message Sent", .matchers = {kMatchersMessageSent, 3}},
    {.id = "message_received", .display_name = "Message Received",
     .matchers = {kMatchersMessageReceived, 1}},
    {.id = "message_read", .display_name = "Message Read", .matchers = {kMatchersMessageRead, 1}},
    {.id = "message_failed", .display_name = "Message Failed", .matchers = {kMatchersMessageFailed,
     2}},
    {.id = "message_deleted", .display_name = "Message Deleted",
     .matchers = {kMatchersMessageDeleted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "whatsapp",
    .display_name = "WhatsApp",
    .description = "Send WhatsApp texts, media and approved templates through a Twilio "
        "sender, and read what came in and went out.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "whatsapp",
    .tool_description = "Sends and reads WhatsApp messages. Free text reaches a person only "
        "within 24 hours after he wrote; before and after that only approved "
        "templates. Show the user recipient and text and wait for a yes before "
        "you send or delete.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"send_message\",\"send_media\",\"send_template\",\"list_messages\","
        "\"get_message\",\"delete_message\",\"list_media\",\"list_templates\","
        "\"get_template\"],\"description\":\"What to do.\"},\"to\":{\"type\":\"string\","
        "\"pattern\":\"^\\\\+[0-9]{6,15}$\",\"description\":\"Number of the "
        "recipient, as +14155550100.\"},\"body\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":1600,\"description\":\"Text; *bold*, _italic_ and ~struck~ "
        "are shown as such.\"},\"caption\":{\"type\":\"string\",\"maxLength\":1600,"
        "\"description\":\"Text below the picture or file.\"},\"media_url\":{\"type\":\"string"
        "\",\"format\":\"uri\",\"maxLength\":2048,\"description\":\"Public "
        "address of a picture, PDF, sound or video, 16 MB at most.\"},\"location\":{\"type\":\""
        "string\",\"maxLength\":300,\"pattern\":\"^geo:\",\"description\":\"A "
        "place to send, as geo:52.5,13.4|The shop.\"},\"status_callback\":{\"type\":\"string\""
        ",\"format\":\"uri\",\"description\":\"Address that is told of each "
        "change of state; the webhook's address, for example.\"},\"content_sid\":{\"type\":\"s"
        "tring\",\"pattern\":\"^HX[0-9a-fA-F]{32}$\",\"description\":\"Id "
        "of the template; list_templates has it.\"},\"content_variables\":{\"type\":\"object\""
        ",\"additionalProperties\":{\"type\":\"string\",\"maxLength\":1024},"
        "\"maxProperties\":100,\"description\":\"Values of the template's "
        "variables, by their number, as 1: Ada.\"},\"recipient\":{\"type\":\"string\","
        "\"pattern\":\"^\\\\+[0-9]{6,15}$\",\"description\":\"Only messages "
        "to this number.\"},\"author\":{\"type\":\"string\",\"pattern\":\"^\\\\+[0-9]{6,"
        "15}$\",\"description\":\"Only messages from this number.\"},\"sent_after\":{\"type\":"
        "\"string\",\"format\":\"date\",\"description\":\"Only what was sent "
        "on this day or later, as 2026-01-31.\"},\"sent_before\":{\"type\":\"string\","
        "\"format\":\"date\",\"description\":\"Only what was sent on this "
        "day or earlier.\"},\"message_sid\":{\"type\":\"string\",\"pattern\":\"^(SM|MM)[0-9a-f"
        "A-F]{32}$\",\"description\":\"Id of the message (SM... or MM...).\"},"
        "\"page_size\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000,"
        "\"description\":\"Entries per page.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "whatsapp",
    .actions = {kActions, 9},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 5},
    .egress = {kTexts4, 2},
    .secrets = {kSecrets, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 5},
};

}  // namespace pie::detail::tables::whatsapp

namespace pie::whatsapp {

constinit const ConnectorTable kWhatsapp = ::pie::detail::tables::whatsapp::kConnector;

Task<Message> SendMessage(Context& context, SendMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kWhatsapp, 0, &params));
}

Task<Message> SendMedia(Context& context, SendMediaParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kWhatsapp, 1, &params));
}

Task<Message> SendTemplate(Context& context, SendTemplateParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kWhatsapp, 2, &params));
}

Task<ListMessagesResult> ListMessages(Context& context, ListMessagesParams params) {
  return Task<ListMessagesResult>(::pie::ContextAccess::Call(context, kWhatsapp, 3, &params));
}

Task<Message> GetMessage(Context& context, GetMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kWhatsapp, 4, &params));
}

Task<DeleteMessageResult> DeleteMessage(Context& context, DeleteMessageParams params) {
  return Task<DeleteMessageResult>(::pie::ContextAccess::Call(context, kWhatsapp, 5, &params));
}

Task<ListMediaResult> ListMedia(Context& context, ListMediaParams params) {
  return Task<ListMediaResult>(::pie::ContextAccess::Call(context, kWhatsapp, 6, &params));
}

Task<ListTemplatesResult> ListTemplates(Context& context, ListTemplatesParams params) {
  return Task<ListTemplatesResult>(::pie::ContextAccess::Call(context, kWhatsapp, 7, &params));
}

Task<GetTemplateResult> GetTemplate(Context& context, GetTemplateParams params) {
  return Task<GetTemplateResult>(::pie::ContextAccess::Call(context, kWhatsapp, 8, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.whatsapp_webhook_token = context.Secret("WHATSAPP_WEBHOOK_TOKEN");
  return secrets;
}

}  // namespace pie::whatsapp
