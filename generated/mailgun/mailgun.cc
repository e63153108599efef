// Generated from plugins/mailgun/mailgun.pie. Do not edit.
#include "mailgun/mailgun.h"

#include "pie/generated.h"

namespace pie::detail::tables::mailgun {
namespace c = ::pie::mailgun;

constexpr const char* kTexts1[] = {"email", "transactional", "delivery"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 3, .max_size = 320};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr Limits kLimits3 = {.has = 64, .max_size = 320};
constexpr TypeRow kType1 = {Kind::kString, false, {}, &kLimits3};
constexpr Limits kLimits4 = {.has = 64, .max_size = 1000};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 998};
constexpr Limits kLimits6 = {.has = 64, .max_size = 1000000};
constexpr Limits kLimits7 = {.has = 64, .max_size = 255};
constexpr TypeRow kType2 = {Kind::kJson};
constexpr TypeRow kType3 = {Kind::kMap, false, {.element = &kType2}};
constexpr Limits kLimits8 = {.has = 64, .max_size = 20};
constexpr Limits kLimits9 = {.has = 64, .max_size = 127};
constexpr Limits kLimits10 = {.has = 64, .max_size = 8000000};
constexpr FieldRow kFieldsSendEmailParamsAttachmentItem[] = {
    {"filename", nullptr, nullptr, &kLimits7, {},
     __builtin_offsetof(c::SendEmailParamsAttachmentItem, filename), Kind::kString, 1},
    {"content_type", nullptr, nullptr, &kLimits9, {},
     __builtin_offsetof(c::SendEmailParamsAttachmentItem, content_type), Kind::kString, 0},
    {"data", "Base64.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::SendEmailParamsAttachmentItem, data), Kind::kString, 1},
};
constexpr ObjectTable kObjectSendEmailParamsAttachmentItem = {"SendEmailParamsAttachmentItem",
    {kFieldsSendEmailParamsAttachmentItem, 3}, sizeof(c::SendEmailParamsAttachmentItem), true};
static_assert(__is_same(decltype(c::SendEmailParamsAttachmentItem::filename), String));
static_assert(__is_same(decltype(c::SendEmailParamsAttachmentItem::content_type), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParamsAttachmentItem::data), String));
constexpr TypeRow kType4 = {Kind::kObject, false,
    {.object = &kObjectSendEmailParamsAttachmentItem}};
constexpr Limits kLimits11 = {.has = 64, .max_size = 10};
constexpr Limits kLimits12 = {.has = 64, .max_size = 128};
constexpr TypeRow kType5 = {Kind::kString, false, {}, &kLimits12};
constexpr Limits kLimits13 = {.has = 64, .max_size = 40};
constexpr const char* kNamesSendEmailParamsTestmode[] = {"yes"};
constexpr EnumTable kEnumSendEmailParamsTestmode = {"SendEmailParamsTestmode",
    {kNamesSendEmailParamsTestmode, 1}};
constexpr const char* kNamesSendEmailParamsTracking[] = {"yes", "no", "htmlonly"};
constexpr EnumTable kEnumSendEmailParamsTracking = {"SendEmailParamsTracking",
    {kNamesSendEmailParamsTracking, 3}};
constexpr FieldRow kFieldsSendEmailParams[] = {
    {"from", "Sender, as Shop <shop@mg.example.com>.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SendEmailParams, from), Kind::kString, 1},
    {"to", "Recipients; all of them see each other unless recipient_variables " "is given.",
     nullptr, &kLimits2, {.element = &kType1}, __builtin_offsetof(c::SendEmailParams, to),
     Kind::kList, 1},
    {"cc", "Recipients of a copy.", nullptr, &kLimits4, {.element = &kType1},
     __builtin_offsetof(c::SendEmailParams, cc), Kind::kList, 0},
    {"bcc", "Recipients of a hidden copy.", nullptr, &kLimits4, {.element = &kType1},
     __builtin_offsetof(c::SendEmailParams, bcc), Kind::kList, 0},
    {"reply_to", "Where answers go.", nullptr, &kLimits3, {}, __builtin_offsetof(c::SendEmailParams,
     reply_to), Kind::kString, 0},
    {"subject", "Subject line.", nullptr, &kLimits5, {}, __builtin_offsetof(c::SendEmailParams,
     subject), Kind::kString, 1},
    {"text", "Text without formatting.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::SendEmailParams, text), Kind::kString, 0},
    {"html", "Text in HTML.", nullptr, &kLimits6, {}, __builtin_offsetof(c::SendEmailParams, html),
     Kind::kString, 0},
    {"template", "Name of a template of the domain, instead of text.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SendEmailParams, template_), Kind::kString, 0},
    {"template_variables", "Values of the template's variables.", nullptr, nullptr,
     {.element = &kType2}, __builtin_offsetof(c::SendEmailParams, template_variables), Kind::kMap,
     0},
    {"recipient_variables", "Values by address; each recipient then gets an e-mail of his own.",
     nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::SendEmailParams,
     recipient_variables), Kind::kMap, 0},
    {"attachment", "Files, 25 MB in all at most.", nullptr, &kLimits8, {.element = &kType4},
     __builtin_offsetof(c::SendEmailParams, attachment), Kind::kList, 0},
    {"tags", "Words by which statistics are counted.", nullptr, &kLimits11, {.element = &kType5},
     __builtin_offsetof(c::SendEmailParams, tags), Kind::kList, 0},
    {"delivery_time", "When to send, at most 3 days ahead, as Fri, 06 Mar 2026 09:00:00 " "+0000.",
     nullptr, &kLimits13, {}, __builtin_offsetof(c::SendEmailParams, delivery_time), Kind::kString,
     0},
    {"testmode", "yes checks the e-mail and sends nothing.", nullptr, nullptr,
     {.names = &kEnumSendEmailParamsTestmode}, __builtin_offsetof(c::SendEmailParams, testmode),
     Kind::kEnum, 0},
    {"tracking", "Whether opens and clicks are counted.", nullptr, nullptr,
     {.names = &kEnumSendEmailParamsTracking}, __builtin_offsetof(c::SendEmailParams, tracking),
     Kind::kEnum, 0},
};
constexpr ObjectTable kObjectSendEmailParams = {"SendEmailParams", {kFieldsSendEmailParams, 16},
    sizeof(c::SendEmailParams), false};
static_assert(__is_same(decltype(c::SendEmailParams::from), String));
static_assert(__is_same(decltype(c::SendEmailParams::to), List<String>));
static_assert(__is_same(decltype(c::SendEmailParams::cc), Field<List<String>>));
static_assert(__is_same(decltype(c::SendEmailParams::bcc), Field<List<String>>));
static_assert(__is_same(decltype(c::SendEmailParams::reply_to), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::subject), String));
static_assert(__is_same(decltype(c::SendEmailParams::text), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::html), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::template_), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::template_variables),
    Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::SendEmailParams::recipient_variables),
    Field<List<Entry<List<Entry<Json>>>>>));
static_assert(__is_same(decltype(c::SendEmailParams::attachment),
    Field<List<c::SendEmailParamsAttachmentItem>>));
static_assert(__is_same(decltype(c::SendEmailParams::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::SendEmailParams::delivery_time), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::testmode), Field<c::SendEmailParamsTestmode>));
static_assert(__is_same(decltype(c::SendEmailParams::tracking), Field<c::SendEmailParamsTracking>));
constexpr FieldRow kFieldsSendEmailResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SendEmailResult, id), Kind::kString,
     0},
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SendEmailResult, message),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSendEmailResult = {"SendEmailResult", {kFieldsSendEmailResult, 2},
    sizeof(c::SendEmailResult), true};
static_assert(__is_same(decltype(c::SendEmailResult::id), Field<String>));
static_assert(__is_same(decltype(c::SendEmailResult::message), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectSendEmailResult}};
constexpr BindRow kBindSendEmail[] = {
    {.place = Place::kBody, .field = 0, .wire = "/from"},
    {.place = Place::kBody, .field = 1, .wire = "/to"},
    {.place = Place::kBody, .field = 2, .wire = "/cc"},
    {.place = Place::kBody, .field = 3, .wire = "/bcc"},
    {.place = Place::kBody, .field = 4, .wire = "/h:Reply-To"},
    {.place = Place::kBody, .field = 5, .wire = "/subject"},
    {.place = Place::kBody, .field = 6, .wire = "/text"},
    {.place = Place::kBody, .field = 7, .wire = "/html"},
    {.place = Place::kBody, .field = 8, .wire = "/template"},
    {.place = Place::kBody, .list_style = ListStyle::kJson, .field = 9, .wire = "/t:variables"},
    {.place = Place::kBody, .list_style = ListStyle::kJson, .field = 10,
     .wire = "/recipient-variables"},
    {.place = Place::kBody, .field = 11, .wire = "/attachment"},
    {.place = Place::kBody, .field = 12, .wire = "/o:tag"},
    {.place = Place::kBody, .field = 13, .wire = "/o:deliverytime"},
    {.place = Place::kBody, .field = 14, .wire = "/o:testmode"},
    {.place = Place::kBody, .field = 15, .wire = "/o:tracking"},
};
constexpr HttpBinding kHttpSendEmail = {.method = "POST", .path = "/v3/{domain}/messages",
    .rows = {kBindSendEmail, 16}, .body = BodyKind::kMultipart};
constexpr const char* kNamesListEventsParamsAscending[] = {"yes", "no"};
constexpr EnumTable kEnumListEventsParamsAscending = {"ListEventsParamsAscending",
    {kNamesListEventsParamsAscending, 2}};
constexpr Limits kLimits14 = {.has = 64, .max_size = 200};
constexpr Limits kLimits15 = {.has = 64, .max_size = 998};
constexpr Limits kLimits16 = {.has = 64, .max_size = 500};
constexpr const char* kNamesListEventsParamsSeverity[] = {"temporary", "permanent"};
constexpr EnumTable kEnumListEventsParamsSeverity = {"ListEventsParamsSeverity",
    {kNamesListEventsParamsSeverity, 2}};
constexpr Limits kLimits17 = {.has = 3, .minimum = 1, .maximum = 300};
constexpr Limits kLimits18 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListEventsParams[] = {
    {"begin", "From this time on, as Thu, 05 Mar 2026 00:00:00 +0000 or Unix time.", nullptr,
     &kLimits13, {}, __builtin_offsetof(c::ListEventsParams, begin), Kind::kString, 0},
    {"end", "Up to this time.", nullptr, &kLimits13, {}, __builtin_offsetof(c::ListEventsParams,
     end), Kind::kString, 0},
    {"ascending", "yes: oldest first.", nullptr, nullptr,
     {.names = &kEnumListEventsParamsAscending}, __builtin_offsetof(c::ListEventsParams, ascending),
     Kind::kEnum, 0},
    {"event", "Kinds with OR between, as failed OR rejected: accepted, delivered,"
     " failed, rejected, opened, clicked, unsubscribed, complained, stored.", nullptr, &kLimits14,
     {}, __builtin_offsetof(c::ListEventsParams, event), Kind::kString, 0},
    {"recipient", "Only to this address.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListEventsParams, recipient), Kind::kString, 0},
    {"event_subject", "Only with this subject.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::ListEventsParams, event_subject), Kind::kString, 0},
    {"message_id", "Only this e-mail, without angle brackets.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListEventsParams, message_id), Kind::kString, 0},
    {"event_tags", "Only with these tags, with OR between.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::ListEventsParams, event_tags), Kind::kString, 0},
    {"severity", "Only failures of this kind.", nullptr, nullptr,
     {.names = &kEnumListEventsParamsSeverity}, __builtin_offsetof(c::ListEventsParams, severity),
     Kind::kEnum, 0},
    {"limit", "Entries per page.", nullptr, &kLimits17, {}, __builtin_offsetof(c::ListEventsParams,
     limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits18, {}, __builtin_offsetof(c::ListEventsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListEventsParams = {"ListEventsParams", {kFieldsListEventsParams, 12},
    sizeof(c::ListEventsParams), false};
static_assert(__is_same(decltype(c::ListEventsParams::begin), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::end), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::ascending),
    Field<c::ListEventsParamsAscending>));
static_assert(__is_same(decltype(c::ListEventsParams::event), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::recipient), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::event_subject), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::message_id), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::event_tags), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::severity),
    Field<c::ListEventsParamsSeverity>));
static_assert(__is_same(decltype(c::ListEventsParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListEventsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListEventsParams::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kString};
constexpr FieldRow kFieldsListEventsResultItemMessageHeaders[] = {
    {"from", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventsResultItemMessageHeaders, from), Kind::kString, 0},
    {"to", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEventsResultItemMessageHeaders,
     to), Kind::kString, 0},
    {"subject", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventsResultItemMessageHeaders, subject), Kind::kString, 0},
    {"message-id", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventsResultItemMessageHeaders, message_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectListEventsResultItemMessageHeaders =
    {"ListEventsResultItemMessageHeaders", {kFieldsListEventsResultItemMessageHeaders, 4},
    sizeof(c::ListEventsResultItemMessageHeaders), true};
static_assert(__is_same(decltype(c::ListEventsResultItemMessageHeaders::from), Field<String>));
static_assert(__is_same(decltype(c::ListEventsResultItemMessageHeaders::to), Field<String>));
static_assert(__is_same(decltype(c::ListEventsResultItemMessageHeaders::subject), Field<String>));
static_assert(__is_same(decltype(c::ListEventsResultItemMessageHeaders::message_id),
    Field<String>));
constexpr FieldRow kFieldsListEventsResultItemMessage[] = {
    {"headers", nullptr, nullptr, nullptr, {.object = &kObjectListEventsResultItemMessageHeaders},
     __builtin_offsetof(c::ListEventsResultItemMessage, headers), Kind::kObject, 0},
    {"size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEventsResultItemMessage,
     size), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListEventsResultItemMessage = {"ListEventsResultItemMessage",
    {kFieldsListEventsResultItemMessage, 2}, sizeof(c::ListEventsResultItemMessage), true};
static_assert(__is_same(decltype(c::ListEventsResultItemMessage::headers),
    Field<c::ListEventsResultItemMessageHeaders>));
static_assert(__is_same(decltype(c::ListEventsResultItemMessage::size), Field<long long>));
constexpr FieldRow kFieldsListEventsResultItemDeliveryStatus[] = {
    {"code", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventsResultItemDeliveryStatus, code), Kind::kInteger, 0},
    {"message", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventsResultItemDeliveryStatus, message), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventsResultItemDeliveryStatus, description), Kind::kString, 0},
    {"attempt-no", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventsResultItemDeliveryStatus, attempt_no), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListEventsResultItemDeliveryStatus =
    {"ListEventsResultItemDeliveryStatus", {kFieldsListEventsResultItemDeliveryStatus, 4},
    sizeof(c::ListEventsResultItemDeliveryStatus), true};
static_assert(__is_same(decltype(c::ListEventsResultItemDeliveryStatus::code), Field<long long>));
static_assert(__is_same(decltype(c::ListEventsResultItemDeliveryStatus::message), Field<String>));
static_assert(__is_same(decltype(c::ListEventsResultItemDeliveryStatus::description),
    Field<String>));
static_assert(__is_same(decltype(c::ListEventsResultItemDeliveryStatus::attempt_no),
    Field<long long>));
constexpr FieldRow kFieldsListEventsResultItemStorage[] = {
    {"key", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEventsResultItemStorage, key),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEventsResultItemStorage, url),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListEventsResultItemStorage = {"ListEventsResultItemStorage",
    {kFieldsListEventsResultItemStorage, 2}, sizeof(c::ListEventsResultItemStorage), true};
static_assert(__is_same(decltype(c::ListEventsResultItemStorage::key), Field<String>));
static_assert(__is_same(decltype(c::ListEventsResultItemStorage::url), Field<String>));
constexpr FieldRow kFieldsListEventsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEventsResultItem, id),
     Kind::kString, 0},
    {"event", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEventsResultItem, event),
     Kind::kString, 0},
    {"timestamp", "Unix time.", nullptr, nullptr, {}, __builtin_offsetof(c::ListEventsResultItem,
     timestamp), Kind::kNumber, 0},
    {"severity", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEventsResultItem,
     severity), Kind::kString, 0},
    {"log-level", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEventsResultItem,
     log_level), Kind::kString, 0},
    {"recipient-domain", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEventsResultItem,
     recipient_domain), Kind::kString, 0},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::ListEventsResultItem, tags), Kind::kList, 0},
    {"message", nullptr, nullptr, nullptr, {.object = &kObjectListEventsResultItemMessage},
     __builtin_offsetof(c::ListEventsResultItem, message), Kind::kObject, 0},
    {"delivery-status", nullptr, nullptr, nullptr,
     {.object = &kObjectListEventsResultItemDeliveryStatus},
     __builtin_offsetof(c::ListEventsResultItem, delivery_status), Kind::kObject, 0},
    {"storage", nullptr, nullptr, nullptr, {.object = &kObjectListEventsResultItemStorage},
     __builtin_offsetof(c::ListEventsResultItem, storage), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListEventsResultItem = {"ListEventsResultItem",
    {kFieldsListEventsResultItem, 10}, sizeof(c::ListEventsResultItem), true};
static_assert(__is_same(decltype(c::ListEventsResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListEventsResultItem::event), Field<String>));
static_assert(__is_same(decltype(c::ListEventsResultItem::timestamp), Field<double>));
static_assert(__is_same(decltype(c::ListEventsResultItem::severity), Field<String>));
static_assert(__is_same(decltype(c::ListEventsResultItem::log_level), Field<String>));
static_assert(__is_same(decltype(c::ListEventsResultItem::recipient_domain), Field<String>));
static_assert(__is_same(decltype(c::ListEventsResultItem::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::ListEventsResultItem::message),
    Field<c::ListEventsResultItemMessage>));
static_assert(__is_same(decltype(c::ListEventsResultItem::delivery_status),
    Field<c::ListEventsResultItemDeliveryStatus>));
static_assert(__is_same(decltype(c::ListEventsResultItem::storage),
    Field<c::ListEventsResultItemStorage>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectListEventsResultItem}};
constexpr FieldRow kFieldsListEventsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::ListEventsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListEventsResult = {"ListEventsResult", {kFieldsListEventsResult, 2},
    sizeof(c::ListEventsResult), true};
static_assert(__is_same(decltype(c::ListEventsResult::items), List<c::ListEventsResultItem>));
static_assert(__is_same(decltype(c::ListEventsResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListEventsResult}};
constexpr BindRow kBindListEvents[] = {
    {.place = Place::kQuery, .field = 0, .wire = "begin"},
    {.place = Place::kQuery, .field = 1, .wire = "end"},
    {.place = Place::kQuery, .field = 2, .wire = "ascending"},
    {.place = Place::kQuery, .field = 3, .wire = "event"},
    {.place = Place::kQuery, .field = 4, .wire = "recipient"},
    {.place = Place::kQuery, .field = 5, .wire = "subject"},
    {.place = Place::kQuery, .field = 6, .wire = "message-id"},
    {.place = Place::kQuery, .field = 7, .wire = "tags"},
    {.place = Place::kQuery, .field = 8, .wire = "severity"},
    {.place = Place::kQuery, .field = 9, .wire = "limit"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .items = "/items",
    .url_pointer = "/paging/next", .until_empty = true};
constexpr HttpBinding kHttpListEvents = {.method = "GET", .path = "/v3/{domain}/events",
    .rows = {kBindListEvents, 10}, .pagination = &kPagination1};
constexpr Limits kLimits19 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr FieldRow kFieldsGetStoredMessageParams[] = {
    {"storage_key", "Key of the e-mail: storage.key of an event; kept for 3 days at most.", nullptr,
     &kLimits19, {}, __builtin_offsetof(c::GetStoredMessageParams, storage_key), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetStoredMessageParams = {"GetStoredMessageParams",
    {kFieldsGetStoredMessageParams, 1}, sizeof(c::GetStoredMessageParams), false};
static_assert(__is_same(decltype(c::GetStoredMessageParams::storage_key), String));
constexpr FieldRow kFieldsGetStoredMessageResult[] = {
    {"From", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStoredMessageResult, from),
     Kind::kString, 0},
    {"To", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStoredMessageResult, to),
     Kind::kString, 0},
    {"Subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStoredMessageResult,
     subject), Kind::kString, 0},
    {"sender", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStoredMessageResult, sender),
     Kind::kString, 0},
    {"recipients", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStoredMessageResult,
     recipients), Kind::kString, 0},
    {"Message-Id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStoredMessageResult,
     message_id), Kind::kString, 0},
    {"body-plain", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStoredMessageResult,
     body_plain), Kind::kString, 0},
    {"body-html", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStoredMessageResult,
     body_html), Kind::kString, 0},
    {"stripped-text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStoredMessageResult,
     stripped_text), Kind::kString, 0},
    {"stripped-signature", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetStoredMessageResult, stripped_signature), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetStoredMessageResult = {"GetStoredMessageResult",
    {kFieldsGetStoredMessageResult, 10}, sizeof(c::GetStoredMessageResult), true};
static_assert(__is_same(decltype(c::GetStoredMessageResult::from), Field<String>));
static_assert(__is_same(decltype(c::GetStoredMessageResult::to), Field<String>));
static_assert(__is_same(decltype(c::GetStoredMessageResult::subject), Field<String>));
static_assert(__is_same(decltype(c::GetStoredMessageResult::sender), Field<String>));
static_assert(__is_same(decltype(c::GetStoredMessageResult::recipients), Field<String>));
static_assert(__is_same(decltype(c::GetStoredMessageResult::message_id), Field<String>));
static_assert(__is_same(decltype(c::GetStoredMessageResult::body_plain), Field<String>));
static_assert(__is_same(decltype(c::GetStoredMessageResult::body_html), Field<String>));
static_assert(__is_same(decltype(c::GetStoredMessageResult::stripped_text), Field<String>));
static_assert(__is_same(decltype(c::GetStoredMessageResult::stripped_signature), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectGetStoredMessageResult}};
constexpr BindRow kBindGetStoredMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "storage_key"},
};
constexpr HttpBinding kHttpGetStoredMessage = {.method = "GET",
    .path = "/v3/domains/{domain}/messages/{storage_key}", .rows = {kBindGetStoredMessage, 1}};
constexpr const char* kNamesListDomainsParamsState[] = {"active", "unverified", "disabled"};
constexpr EnumTable kEnumListDomainsParamsState = {"ListDomainsParamsState",
    {kNamesListDomainsParamsState, 3}};
constexpr FieldRow kFieldsListDomainsParams[] = {
    {"state", "Only domains in this state.", nullptr, nullptr,
     {.names = &kEnumListDomainsParamsState}, __builtin_offsetof(c::ListDomainsParams, state),
     Kind::kEnum, 0},
    {"search", "Only domains whose names contain this.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListDomainsParams, search), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits18, {}, __builtin_offsetof(c::ListDomainsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDomainsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDomainsParams = {"ListDomainsParams", {kFieldsListDomainsParams,
    4}, sizeof(c::ListDomainsParams), false};
static_assert(__is_same(decltype(c::ListDomainsParams::state), Field<c::ListDomainsParamsState>));
static_assert(__is_same(decltype(c::ListDomainsParams::search), Field<String>));
static_assert(__is_same(decltype(c::ListDomainsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListDomainsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListDomainsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListDomainsResultItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListDomainsResultItem, name),
     Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListDomainsResultItem, state),
     Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListDomainsResultItem, type),
     Kind::kString, 0},
    {"is_disabled", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListDomainsResultItem,
     is_disabled), Kind::kBoolean, 0},
    {"spam_action", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListDomainsResultItem,
     spam_action), Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListDomainsResultItem,
     created_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDomainsResultItem = {"ListDomainsResultItem",
    {kFieldsListDomainsResultItem, 7}, sizeof(c::ListDomainsResultItem), true};
static_assert(__is_same(decltype(c::ListDomainsResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListDomainsResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListDomainsResultItem::state), Field<String>));
static_assert(__is_same(decltype(c::ListDomainsResultItem::type), Field<String>));
static_assert(__is_same(decltype(c::ListDomainsResultItem::is_disabled), Field<bool>));
static_assert(__is_same(decltype(c::ListDomainsResultItem::spam_action), Field<String>));
static_assert(__is_same(decltype(c::ListDomainsResultItem::created_at), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectListDomainsResultItem}};
constexpr FieldRow kFieldsListDomainsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::ListDomainsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDomainsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListDomainsResult = {"ListDomainsResult", {kFieldsListDomainsResult,
    2}, sizeof(c::ListDomainsResult), true};
static_assert(__is_same(decltype(c::ListDomainsResult::items), List<c::ListDomainsResultItem>));
static_assert(__is_same(decltype(c::ListDomainsResult::next_page), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListDomainsResult}};
constexpr BindRow kBindListDomains[] = {
    {.place = Place::kQuery, .field = 0, .wire = "state"},
    {.place = Place::kQuery, .field = 1, .wire = "search"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kOffset, .items = "/items",
    .total_pointer = "/total_count", .param = "skip", .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListDomains = {.method = "GET", .path = "/v4/domains",
    .rows = {kBindListDomains, 2}, .pagination = &kPagination2};
constexpr Limits kLimits20 = {.has = 96, .min_size = 1, .max_size = 10};
constexpr const char* kNamesGetStatsParamsStatsEventItem[] = {"accepted", "delivered", "failed",
    "opened", "clicked", "unsubscribed", "complained", "stored"};
constexpr EnumTable kEnumGetStatsParamsStatsEventItem = {"GetStatsParamsStatsEventItem",
    {kNamesGetStatsParamsStatsEventItem, 8}};
constexpr TypeRow kType13 = {Kind::kEnum, false, {.names = &kEnumGetStatsParamsStatsEventItem}};
constexpr Limits kLimits21 = {.pattern = "^[0-9]+[hdm]$"};
constexpr const char* kNamesGetStatsParamsResolution[] = {"hour", "day", "month"};
constexpr EnumTable kEnumGetStatsParamsResolution = {"GetStatsParamsResolution",
    {kNamesGetStatsParamsResolution, 3}};
constexpr FieldRow kFieldsGetStatsParams[] = {
    {"stats_event", "What to count.", nullptr, &kLimits20, {.element = &kType13},
     __builtin_offsetof(c::GetStatsParams, stats_event), Kind::kList, 1},
    {"duration", "How far back, as 24h, 30d or 2m.", nullptr, &kLimits21, {},
     __builtin_offsetof(c::GetStatsParams, duration), Kind::kString, 0},
    {"resolution", "What one entry counts.", nullptr, nullptr,
     {.names = &kEnumGetStatsParamsResolution}, __builtin_offsetof(c::GetStatsParams, resolution),
     Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetStatsParams = {"GetStatsParams", {kFieldsGetStatsParams, 3},
    sizeof(c::GetStatsParams), false};
static_assert(__is_same(decltype(c::GetStatsParams::stats_event),
    List<c::GetStatsParamsStatsEventItem>));
static_assert(__is_same(decltype(c::GetStatsParams::duration), Field<String>));
static_assert(__is_same(decltype(c::GetStatsParams::resolution),
    Field<c::GetStatsParamsResolution>));
constexpr FieldRow kFieldsCount[] = {
    {"total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Count, total), Kind::kInteger,
     0},
};
constexpr ObjectTable kObjectCount = {"Count", {kFieldsCount, 1}, sizeof(c::Count), true};
static_assert(__is_same(decltype(c::Count::total), Field<long long>));
constexpr FieldRow kFieldsGetStatsResultStatsItemFailed[] = {
    {"permanent", nullptr, nullptr, nullptr, {.object = &kObjectCount},
     __builtin_offsetof(c::GetStatsResultStatsItemFailed, permanent), Kind::kObject, 0},
    {"temporary", nullptr, nullptr, nullptr, {.object = &kObjectCount},
     __builtin_offsetof(c::GetStatsResultStatsItemFailed, temporary), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetStatsResultStatsItemFailed = {"GetStatsResultStatsItemFailed",
    {kFieldsGetStatsResultStatsItemFailed, 2}, sizeof(c::GetStatsResultStatsItemFailed), true};
static_assert(__is_same(decltype(c::GetStatsResultStatsItemFailed::permanent), Field<c::Count>));
static_assert(__is_same(decltype(c::GetStatsResultStatsItemFailed::temporary), Field<c::Count>));
constexpr FieldRow kFieldsGetStatsResultStatsItem[] = {
    {"time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStatsResultStatsItem, time),
     Kind::kString, 0},
    {"accepted", nullptr, nullptr, nullptr, {.object = &kObjectCount},
     __builtin_offsetof(c::GetStatsResultStatsItem, accepted), Kind::kObject, 0},
    {"delivered", nullptr, nullptr, nullptr, {.object = &kObjectCount},
     __builtin_offsetof(c::GetStatsResultStatsItem, delivered), Kind::kObject, 0},
    {"opened", nullptr, nullptr, nullptr, {.object = &kObjectCount},
     __builtin_offsetof(c::GetStatsResultStatsItem, opened), Kind::kObject, 0},
    {"clicked", nullptr, nullptr, nullptr, {.object = &kObjectCount},
     __builtin_offsetof(c::GetStatsResultStatsItem, clicked), Kind::kObject, 0},
    {"failed", nullptr, nullptr, nullptr, {.object = &kObjectGetStatsResultStatsItemFailed},
     __builtin_offsetof(c::GetStatsResultStatsItem, failed), Kind::kObject, 0},
    {"complained", nullptr, nullptr, nullptr, {.object = &kObjectCount},
     __builtin_offsetof(c::GetStatsResultStatsItem, complained), Kind::kObject, 0},
    {"unsubscribed", nullptr, nullptr, nullptr, {.object = &kObjectCount},
     __builtin_offsetof(c::GetStatsResultStatsItem, unsubscribed), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetStatsResultStatsItem = {"GetStatsResultStatsItem",
    {kFieldsGetStatsResultStatsItem, 8}, sizeof(c::GetStatsResultStatsItem), true};
static_assert(__is_same(decltype(c::GetStatsResultStatsItem::time), Field<String>));
static_assert(__is_same(decltype(c::GetStatsResultStatsItem::accepted), Field<c::Count>));
static_assert(__is_same(decltype(c::GetStatsResultStatsItem::delivered), Field<c::Count>));
static_assert(__is_same(decltype(c::GetStatsResultStatsItem::opened), Field<c::Count>));
static_assert(__is_same(decltype(c::GetStatsResultStatsItem::clicked), Field<c::Count>));
static_assert(__is_same(decltype(c::GetStatsResultStatsItem::failed),
    Field<c::GetStatsResultStatsItemFailed>));
static_assert(__is_same(decltype(c::GetStatsResultStatsItem::complained), Field<c::Count>));
static_assert(__is_same(decltype(c::GetStatsResultStatsItem::unsubscribed), Field<c::Count>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectGetStatsResultStatsItem}};
constexpr FieldRow kFieldsGetStatsResult[] = {
    {"start", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStatsResult, start),
     Kind::kString, 0},
    {"end", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStatsResult, end),
     Kind::kString, 0},
    {"resolution", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStatsResult, resolution),
     Kind::kString, 0},
    {"stats", nullptr, nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::GetStatsResult, stats), Kind::kList, 0},
};
constexpr ObjectTable kObjectGetStatsResult = {"GetStatsResult", {kFieldsGetStatsResult, 4},
    sizeof(c::GetStatsResult), true};
static_assert(__is_same(decltype(c::GetStatsResult::start), Field<String>));
static_assert(__is_same(decltype(c::GetStatsResult::end), Field<String>));
static_assert(__is_same(decltype(c::GetStatsResult::resolution), Field<String>));
static_assert(__is_same(decltype(c::GetStatsResult::stats),
    Field<List<c::GetStatsResultStatsItem>>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectGetStatsResult}};
constexpr BindRow kBindGetStats[] = {
    {.place = Place::kQuery, .list_style = ListStyle::kRepeat, .field = 0, .wire = "event"},
    {.place = Place::kQuery, .field = 1, .wire = "duration"},
    {.place = Place::kQuery, .field = 2, .wire = "resolution"},
};
constexpr HttpBinding kHttpGetStats = {.method = "GET", .path = "/v3/{domain}/stats/total",
    .rows = {kBindGetStats, 3}};
constexpr Limits kLimits22 = {.has = 3, .minimum = 1, .maximum = 1000};
constexpr FieldRow kFieldsListBouncesParams[] = {
    {"page_limit", "Entries per page.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::ListBouncesParams, page_limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits18, {}, __builtin_offsetof(c::ListBouncesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBouncesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListBouncesParams = {"ListBouncesParams", {kFieldsListBouncesParams,
    3}, sizeof(c::ListBouncesParams), false};
static_assert(__is_same(decltype(c::ListBouncesParams::page_limit), Field<long long>));
static_assert(__is_same(decltype(c::ListBouncesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListBouncesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListBouncesResultItem[] = {
    {"address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListBouncesResultItem,
     address), Kind::kString, 0},
    {"code", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListBouncesResultItem, code),
     Kind::kString, 0},
    {"error", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListBouncesResultItem, error),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListBouncesResultItem,
     created_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectListBouncesResultItem = {"ListBouncesResultItem",
    {kFieldsListBouncesResultItem, 4}, sizeof(c::ListBouncesResultItem), true};
static_assert(__is_same(decltype(c::ListBouncesResultItem::address), Field<String>));
static_assert(__is_same(decltype(c::ListBouncesResultItem::code), Field<String>));
static_assert(__is_same(decltype(c::ListBouncesResultItem::error), Field<String>));
static_assert(__is_same(decltype(c::ListBouncesResultItem::created_at), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListBouncesResultItem}};
constexpr FieldRow kFieldsListBouncesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType16},
     __builtin_offsetof(c::ListBouncesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBouncesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListBouncesResult = {"ListBouncesResult", {kFieldsListBouncesResult,
    2}, sizeof(c::ListBouncesResult), true};
static_assert(__is_same(decltype(c::ListBouncesResult::items), List<c::ListBouncesResultItem>));
static_assert(__is_same(decltype(c::ListBouncesResult::next_page), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectListBouncesResult}};
constexpr BindRow kBindListBounces[] = {
    {.place = Place::kQuery, .field = 0, .wire = "limit"},
};
constexpr HttpBinding kHttpListBounces = {.method = "GET", .path = "/v3/{domain}/bounces",
    .rows = {kBindListBounces, 1}, .pagination = &kPagination1};
constexpr Limits kLimits23 = {.format = "email"};
constexpr FieldRow kFieldsDeleteBounceParams[] = {
    {"address", "The address.", nullptr, &kLimits23, {}, __builtin_offsetof(c::DeleteBounceParams,
     address), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteBounceParams = {"DeleteBounceParams", {kFieldsDeleteBounceParams,
    1}, sizeof(c::DeleteBounceParams), false};
static_assert(__is_same(decltype(c::DeleteBounceParams::address), String));
constexpr FieldRow kFieldsDone[] = {
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Done, message), Kind::kString,
     0},
    {"address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Done, address), Kind::kString,
     0},
};
constexpr ObjectTable kObjectDone = {"Done", {kFieldsDone, 2}, sizeof(c::Done), true};
static_assert(__is_same(decltype(c::Done::message), Field<String>));
static_assert(__is_same(decltype(c::Done::address), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectDone}};
constexpr BindRow kBindDeleteBounce[] = {
    {.place = Place::kPath, .field = 0, .wire = "address"},
};
constexpr HttpBinding kHttpDeleteBounce = {.method = "DELETE",
    .path = "/v3/{domain}/bounces/{address}", .rows = {kBindDeleteBounce, 1}};
constexpr FieldRow kFieldsListUnsubscribesParams[] = {
    {"page_limit", "Entries per page.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::ListUnsubscribesParams, page_limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits18, {}, __builtin_offsetof(c::ListUnsubscribesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUnsubscribesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUnsubscribesParams = {"ListUnsubscribesParams",
    {kFieldsListUnsubscribesParams, 3}, sizeof(c::ListUnsubscribesParams), false};
static_assert(__is_same(decltype(c::ListUnsubscribesParams::page_limit), Field<long long>));
static_assert(__is_same(decltype(c::ListUnsubscribesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListUnsubscribesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListUnsubscribesResultItem[] = {
    {"address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListUnsubscribesResultItem,
     address), Kind::kString, 0},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::ListUnsubscribesResultItem, tags), Kind::kList, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListUnsubscribesResultItem,
     created_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUnsubscribesResultItem = {"ListUnsubscribesResultItem",
    {kFieldsListUnsubscribesResultItem, 3}, sizeof(c::ListUnsubscribesResultItem), true};
static_assert(__is_same(decltype(c::ListUnsubscribesResultItem::address), Field<String>));
static_assert(__is_same(decltype(c::ListUnsubscribesResultItem::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::ListUnsubscribesResultItem::created_at), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectListUnsubscribesResultItem}};
constexpr FieldRow kFieldsListUnsubscribesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType19},
     __builtin_offsetof(c::ListUnsubscribesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUnsubscribesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListUnsubscribesResult = {"ListUnsubscribesResult",
    {kFieldsListUnsubscribesResult, 2}, sizeof(c::ListUnsubscribesResult), true};
static_assert(__is_same(decltype(c::ListUnsubscribesResult::items),
    List<c::ListUnsubscribesResultItem>));
static_assert(__is_same(decltype(c::ListUnsubscribesResult::next_page), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectListUnsubscribesResult}};
constexpr BindRow kBindListUnsubscribes[] = {
    {.place = Place::kQuery, .field = 0, .wire = "limit"},
};
constexpr HttpBinding kHttpListUnsubscribes = {.method = "GET", .path = "/v3/{domain}/unsubscribes",
    .rows = {kBindListUnsubscribes, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsCreateUnsubscribeParams[] = {
    {"address", "The address.", nullptr, &kLimits23, {},
     __builtin_offsetof(c::CreateUnsubscribeParams, address), Kind::kString, 1},
    {"tag", "Only e-mails with this tag; all when left out.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateUnsubscribeParams, tag), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateUnsubscribeParams = {"CreateUnsubscribeParams",
    {kFieldsCreateUnsubscribeParams, 2}, sizeof(c::CreateUnsubscribeParams), false};
static_assert(__is_same(decltype(c::CreateUnsubscribeParams::address), String));
static_assert(__is_same(decltype(c::CreateUnsubscribeParams::tag), Field<String>));
constexpr BindRow kBindCreateUnsubscribe[] = {
    {.place = Place::kBody, .field = 0, .wire = "/address"},
    {.place = Place::kBody, .field = 1, .wire = "/tag"},
};
constexpr HttpBinding kHttpCreateUnsubscribe = {.method = "POST",
    .path = "/v3/{domain}/unsubscribes", .rows = {kBindCreateUnsubscribe, 2},
    .body = BodyKind::kMultipart};
constexpr FieldRow kFieldsDeleteUnsubscribeParams[] = {
    {"address", "The address.", nullptr, &kLimits23, {},
     __builtin_offsetof(c::DeleteUnsubscribeParams, address), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteUnsubscribeParams = {"DeleteUnsubscribeParams",
    {kFieldsDeleteUnsubscribeParams, 1}, sizeof(c::DeleteUnsubscribeParams), false};
static_assert(__is_same(decltype(c::DeleteUnsubscribeParams::address), String));
constexpr BindRow kBindDeleteUnsubscribe[] = {
    {.place = Place::kPath, .field = 0, .wire = "address"},
};
constexpr HttpBinding kHttpDeleteUnsubscribe = {.method = "DELETE",
    .path = "/v3/{domain}/unsubscribes/{address}", .rows = {kBindDeleteUnsubscribe, 1}};
constexpr FieldRow kFieldsListComplaintsParams[] = {
    {"page_limit", "Entries per page.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::ListComplaintsParams, page_limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits18, {}, __builtin_offsetof(c::ListComplaintsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListComplaintsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListComplaintsParams = {"ListComplaintsParams",
    {kFieldsListComplaintsParams, 3}, sizeof(c::ListComplaintsParams), false};
static_assert(__is_same(decltype(c::ListComplaintsParams::page_limit), Field<long long>));
static_assert(__is_same(decltype(c::ListComplaintsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListComplaintsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListComplaintsResultItem[] = {
    {"address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListComplaintsResultItem,
     address), Kind::kString, 0},
    {"count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListComplaintsResultItem, count),
     Kind::kInteger, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListComplaintsResultItem,
     created_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectListComplaintsResultItem = {"ListComplaintsResultItem",
    {kFieldsListComplaintsResultItem, 3}, sizeof(c::ListComplaintsResultItem), true};
static_assert(__is_same(decltype(c::ListComplaintsResultItem::address), Field<String>));
static_assert(__is_same(decltype(c::ListComplaintsResultItem::count), Field<long long>));
static_assert(__is_same(decltype(c::ListComplaintsResultItem::created_at), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectListComplaintsResultItem}};
constexpr FieldRow kFieldsListComplaintsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType21},
     __builtin_offsetof(c::ListComplaintsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListComplaintsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListComplaintsResult = {"ListComplaintsResult",
    {kFieldsListComplaintsResult, 2}, sizeof(c::ListComplaintsResult), true};
static_assert(__is_same(decltype(c::ListComplaintsResult::items),
    List<c::ListComplaintsResultItem>));
static_assert(__is_same(decltype(c::ListComplaintsResult::next_page), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectListComplaintsResult}};
constexpr BindRow kBindListComplaints[] = {
    {.place = Place::kQuery, .field = 0, .wire = "limit"},
};
constexpr HttpBinding kHttpListComplaints = {.method = "GET", .path = "/v3/{domain}/complaints",
    .rows = {kBindListComplaints, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsListMailingListsParams[] = {
    {"page_limit", "Entries per page.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::ListMailingListsParams, page_limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits18, {}, __builtin_offsetof(c::ListMailingListsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMailingListsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMailingListsParams = {"ListMailingListsParams",
    {kFieldsListMailingListsParams, 3}, sizeof(c::ListMailingListsParams), false};
static_assert(__is_same(decltype(c::ListMailingListsParams::page_limit), Field<long long>));
static_assert(__is_same(decltype(c::ListMailingListsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMailingListsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListMailingListsResultItem[] = {
    {"address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMailingListsResultItem,
     address), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMailingListsResultItem, name),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMailingListsResultItem,
     description), Kind::kString, 0},
    {"access_level", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListMailingListsResultItem, access_level), Kind::kString, 0},
    {"members_count", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListMailingListsResultItem, members_count), Kind::kInteger, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMailingListsResultItem,
     created_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMailingListsResultItem = {"ListMailingListsResultItem",
    {kFieldsListMailingListsResultItem, 6}, sizeof(c::ListMailingListsResultItem), true};
static_assert(__is_same(decltype(c::ListMailingListsResultItem::address), Field<String>));
static_assert(__is_same(decltype(c::ListMailingListsResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListMailingListsResultItem::description), Field<String>));
static_assert(__is_same(decltype(c::ListMailingListsResultItem::access_level), Field<String>));
static_assert(__is_same(decltype(c::ListMailingListsResultItem::members_count), Field<long long>));
static_assert(__is_same(decltype(c::ListMailingListsResultItem::created_at), Field<String>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectListMailingListsResultItem}};
constexpr FieldRow kFieldsListMailingListsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType23},
     __builtin_offsetof(c::ListMailingListsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMailingListsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMailingListsResult = {"ListMailingListsResult",
    {kFieldsListMailingListsResult, 2}, sizeof(c::ListMailingListsResult), true};
static_assert(__is_same(decltype(c::ListMailingListsResult::items),
    List<c::ListMailingListsResultItem>));
static_assert(__is_same(decltype(c::ListMailingListsResult::next_page), Field<String>));
constexpr TypeRow kType24 = {Kind::kObject, false, {.object = &kObjectListMailingListsResult}};
constexpr BindRow kBindListMailingLists[] = {
    {.place = Place::kQuery, .field = 0, .wire = "limit"},
};
constexpr HttpBinding kHttpListMailingLists = {.method = "GET", .path = "/v3/lists/pages",
    .rows = {kBindListMailingLists, 1}, .pagination = &kPagination1};
constexpr const char* kNamesListMembersParamsSubscribed[] = {"yes", "no"};
constexpr EnumTable kEnumListMembersParamsSubscribed = {"ListMembersParamsSubscribed",
    {kNamesListMembersParamsSubscribed, 2}};
constexpr FieldRow kFieldsListMembersParams[] = {
    {"list_address", "Address of the mailing list.", nullptr, &kLimits23, {},
     __builtin_offsetof(c::ListMembersParams, list_address), Kind::kString, 1},
    {"subscribed", "Whether the member gets e-mails of the list; with list_members, only " "those.",
     nullptr, nullptr, {.names = &kEnumListMembersParamsSubscribed},
     __builtin_offsetof(c::ListMembersParams, subscribed), Kind::kEnum, 0},
    {"page_limit", "Entries per page.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::ListMembersParams, page_limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits18, {}, __builtin_offsetof(c::ListMembersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMembersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMembersParams = {"ListMembersParams", {kFieldsListMembersParams,
    5}, sizeof(c::ListMembersParams), false};
static_assert(__is_same(decltype(c::ListMembersParams::list_address), String));
static_assert(__is_same(decltype(c::ListMembersParams::subscribed),
    Field<c::ListMembersParamsSubscribed>));
static_assert(__is_same(decltype(c::ListMembersParams::page_limit), Field<long long>));
static_assert(__is_same(decltype(c::ListMembersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMembersParams::next_page), Field<String>));
constexpr FieldRow kFieldsMember[] = {
    {"address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, address),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, name), Kind::kString, 2},
    {"subscribed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, subscribed),
     Kind::kBoolean, 0},
    {"vars", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Member, vars),
     Kind::kMap, 0},
};
constexpr ObjectTable kObjectMember = {"Member", {kFieldsMember, 4}, sizeof(c::Member), true};
static_assert(__is_same(decltype(c::Member::address), Field<String>));
static_assert(__is_same(decltype(c::Member::name), Field<String>));
static_assert(__is_same(decltype(c::Member::subscribed), Field<bool>));
static_assert(__is_same(decltype(c::Member::vars), Field<List<Entry<Json>>>));
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectMember}};
constexpr FieldRow kFieldsListMembersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType25},
     __builtin_offsetof(c::ListMembersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMembersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMembersResult = {"ListMembersResult", {kFieldsListMembersResult,
    2}, sizeof(c::ListMembersResult), true};
static_assert(__is_same(decltype(c::ListMembersResult::items), List<c::Member>));
static_assert(__is_same(decltype(c::ListMembersResult::next_page), Field<String>));
constexpr TypeRow kType26 = {Kind::kObject, false, {.object = &kObjectListMembersResult}};
constexpr BindRow kBindListMembers[] = {
    {.place = Place::kPath, .field = 0, .wire = "list_address"},
    {.place = Place::kQuery, .field = 1, .wire = "subscribed"},
    {.place = Place::kQuery, .field = 2, .wire = "limit"},
};
constexpr HttpBinding kHttpListMembers = {.method = "GET",
    .path = "/v3/lists/{list_address}/members/pages", .rows = {kBindListMembers, 3},
    .pagination = &kPagination1};
constexpr const char* kNamesAddMemberParamsSubscribed[] = {"yes", "no"};
constexpr EnumTable kEnumAddMemberParamsSubscribed = {"AddMemberParamsSubscribed",
    {kNamesAddMemberParamsSubscribed, 2}};
constexpr const char* kNamesAddMemberParamsUpsert[] = {"yes", "no"};
constexpr EnumTable kEnumAddMemberParamsUpsert = {"AddMemberParamsUpsert",
    {kNamesAddMemberParamsUpsert, 2}};
constexpr FieldRow kFieldsAddMemberParams[] = {
    {"list_address", "Address of the mailing list.", nullptr, &kLimits23, {},
     __builtin_offsetof(c::AddMemberParams, list_address), Kind::kString, 1},
    {"address", "The address.", nullptr, &kLimits23, {}, __builtin_offsetof(c::AddMemberParams,
     address), Kind::kString, 1},
    {"name", "Name of the member.", nullptr, &kLimits7, {}, __builtin_offsetof(c::AddMemberParams,
     name), Kind::kString, 0},
    {"vars", "Your own values of the member.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::AddMemberParams, vars), Kind::kMap, 0},
    {"subscribed", "Whether the member gets e-mails of the list; with list_members, only " "those.",
     nullptr, nullptr, {.names = &kEnumAddMemberParamsSubscribed},
     __builtin_offsetof(c::AddMemberParams, subscribed), Kind::kEnum, 0},
    {"upsert", "yes changes a member who is there already.", nullptr, nullptr,
     {.names = &kEnumAddMemberParamsUpsert}, __builtin_offsetof(c::AddMemberParams, upsert),
     Kind::kEnum, 0},
};
constexpr ObjectTable kObjectAddMemberParams = {"AddMemberParams", {kFieldsAddMemberParams, 6},
    sizeof(c::AddMemberParams), false};
static_assert(__is_same(decltype(c::AddMemberParams::list_address), String));
static_assert(__is_same(decltype(c::AddMemberParams::address), String));
static_assert(__is_same(decltype(c::AddMemberParams::name), Field<String>));
static_assert(__is_same(decltype(c::AddMemberParams::vars), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::AddMemberParams::subscribed),
    Field<c::AddMemberParamsSubscribed>));
static_assert(__is_same(decltype(c::AddMemberParams::upsert), Field<c::AddMemberParamsUpsert>));
constexpr FieldRow kFieldsAddMemberResult[] = {
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddMemberResult, message),
     Kind::kString, 0},
    {"member", nullptr, nullptr, nullptr, {.object = &kObjectMember},
     __builtin_offsetof(c::AddMemberResult, member), Kind::kObject, 0},
};
constexpr ObjectTable kObjectAddMemberResult = {"AddMemberResult", {kFieldsAddMemberResult, 2},
    sizeof(c::AddMemberResult), true};
static_assert(__is_same(decltype(c::AddMemberResult::message), Field<String>));
static_assert(__is_same(decltype(c::AddMemberResult::member), Field<c::Member>));
constexpr TypeRow kType27 = {Kind::kObject, false, {.object = &kObjectAddMemberResult}};
constexpr BindRow kBindAddMember[] = {
    {.place = Place::kPath, .field = 0, .wire = "list_address"},
    {.place = Place::kBody, .field = 1, .wire = "/address"},
    {.place = Place::kBody, .field = 2, .wire = "/name"},
    {.place = Place::kBody, .list_style = ListStyle::kJson, .field = 3, .wire = "/vars"},
    {.place = Place::kBody, .field = 4, .wire = "/subscribed"},
    {.place = Place::kBody, .field = 5, .wire = "/upsert"},
};
constexpr HttpBinding kHttpAddMember = {.method = "POST",
    .path = "/v3/lists/{list_address}/members", .rows = {kBindAddMember, 6},
    .body = BodyKind::kMultipart};
constexpr FieldRow kFieldsRemoveMemberParams[] = {
    {"list_address", "Address of the mailing list.", nullptr, &kLimits23, {},
     __builtin_offsetof(c::RemoveMemberParams, list_address), Kind::kString, 1},
    {"address", "The address.", nullptr, &kLimits23, {}, __builtin_offsetof(c::RemoveMemberParams,
     address), Kind::kString, 1},
};
constexpr ObjectTable kObjectRemoveMemberParams = {"RemoveMemberParams", {kFieldsRemoveMemberParams,
    2}, sizeof(c::RemoveMemberParams), false};
static_assert(__is_same(decltype(c::RemoveMemberParams::list_address), String));
static_assert(__is_same(decltype(c::RemoveMemberParams::address), String));
constexpr FieldRow kFieldsRemoveMemberResultMember[] = {
    {"address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RemoveMemberResultMember,
     address), Kind::kString, 0},
};
constexpr ObjectTable kObjectRemoveMemberResultMember = {"RemoveMemberResultMember",
    {kFieldsRemoveMemberResultMember, 1}, sizeof(c::RemoveMemberResultMember), true};
static_assert(__is_same(decltype(c::RemoveMemberResultMember::address), Field<String>));
constexpr FieldRow kFieldsRemoveMemberResult[] = {
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RemoveMemberResult, message),
     Kind::kString, 0},
    {"member", nullptr, nullptr, nullptr, {.object = &kObjectRemoveMemberResultMember},
     __builtin_offsetof(c::RemoveMemberResult, member), Kind::kObject, 0},
};
constexpr ObjectTable kObjectRemoveMemberResult = {"RemoveMemberResult", {kFieldsRemoveMemberResult,
    2}, sizeof(c::RemoveMemberResult), true};
static_assert(__is_same(decltype(c::RemoveMemberResult::message), Field<String>));
static_assert(__is_same(decltype(c::RemoveMemberResult::member),
    Field<c::RemoveMemberResultMember>));
constexpr TypeRow kType28 = {Kind::kObject, false, {.object = &kObjectRemoveMemberResult}};
constexpr BindRow kBindRemoveMember[] = {
    {.place = Place::kPath, .field = 0, .wire = "list_address"},
    {.place = Place::kPath, .field = 1, .wire = "address"},
};
constexpr HttpBinding kHttpRemoveMember = {.method = "DELETE",
    .path = "/v3/lists/{list_address}/members/{address}", .rows = {kBindRemoveMember, 2}};
constexpr ActionRow kActions[] = {
    {.name = "send_email", .title = "Send an e-mail",
     .description = "Queues an e-mail with text, html or a template.",
     .params = &kObjectSendEmailParams, .result = &kType6, .http = &kHttpSendEmail,
     .tool_name = "mailgun_send_email"},
    {.name = "list_events", .title = "List events",
     .description = "What happened to the domain's e-mails, newest first: accepted, delivered,"
     " failed, opened, clicked.", .effect = Effect::kRead, .params = &kObjectListEventsParams,
     .result = &kType9, .http = &kHttpListEvents, .tool_name = "mailgun_list_events"},
    {.name = "get_stored_message", .title = "Read a stored e-mail",
     .description = "Text and headers of an e-mail that Mailgun still has.",
     .effect = Effect::kRead, .params = &kObjectGetStoredMessageParams, .result = &kType10,
     .http = &kHttpGetStoredMessage, .tool_name = "mailgun_get_stored_message"},
    {.name = "list_domains", .title = "List domains",
     .description = "Sending domains of the account.", .effect = Effect::kRead,
     .params = &kObjectListDomainsParams, .result = &kType12, .http = &kHttpListDomains,
     .tool_name = "mailgun_list_domains"},
    {.name = "get_stats", .title = "Read statistics",
     .description = "Counts of events of the domain by hour, day or month.",
     .effect = Effect::kRead, .params = &kObjectGetStatsParams, .result = &kType15,
     .http = &kHttpGetStats, .tool_name = "mailgun_get_stats"},
    {.name = "list_bounces", .title = "List bounces",
     .description = "Addresses that are not written to after a permanent failure.",
     .effect = Effect::kRead, .params = &kObjectListBouncesParams, .result = &kType17,
     .http = &kHttpListBounces, .tool_name = "mailgun_list_bounces"},
    {.name = "delete_bounce", .title = "Forget a bounce",
     .description = "Lets the domain write to the address again.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteBounceParams, .result = &kType18, .http = &kHttpDeleteBounce,
     .tool_name = "mailgun_delete_bounce"},
    {.name = "list_unsubscribes", .title = "List unsubscribes",
     .description = "Addresses that do not want e-mail of the domain, or of a tag.",
     .effect = Effect::kRead, .params = &kObjectListUnsubscribesParams, .result = &kType20,
     .http = &kHttpListUnsubscribes, .tool_name = "mailgun_list_unsubscribes"},
    {.name = "create_unsubscribe", .title = "Unsubscribe an address",
     .description = "The domain does not write to the address any more.",
     .params = &kObjectCreateUnsubscribeParams, .result = &kType18, .http = &kHttpCreateUnsubscribe,
     .tool_name = "mailgun_create_unsubscribe"},
    {.name = "delete_unsubscribe", .title = "Forget an unsubscribe",
     .description = "Lets the domain write to the address again; only when its owner asked "
     "for it.", .effect = Effect::kDestructive, .params = &kObjectDeleteUnsubscribeParams,
     .result = &kType18, .http = &kHttpDeleteUnsubscribe,
     .tool_name = "mailgun_delete_unsubscribe"},
    {.name = "list_complaints", .title = "List complaints",
     .description = "Addresses that reported spam.", .effect = Effect::kRead,
     .params = &kObjectListComplaintsParams, .result = &kType22, .http = &kHttpListComplaints,
     .tool_name = "mailgun_list_complaints"},
    {.name = "list_mailing_lists", .title = "List mailing lists",
     .description = "Mailing lists of the account.", .effect = Effect::kRead,
     .params = &kObjectListMailingListsParams, .result = &kType24, .http = &kHttpListMailingLists,
     .tool_name = "mailgun_list_mailing_lists"},
    {.name = "list_members", .title = "List members", .description = "Members of a mailing list.",
     .effect = Effect::kRead, .params = &kObjectListMembersParams, .result = &kType26,
     .http = &kHttpListMembers, .tool_name = "mailgun_list_members"},
    {.name = "add_member", .title = "Add a member",
     .description = "Adds an address to a mailing list.", .params = &kObjectAddMemberParams,
     .result = &kType27, .http = &kHttpAddMember, .tool_name = "mailgun_add_member"},
    {.name = "remove_member", .title = "Remove a member",
     .description = "Takes an address off a mailing list.", .effect = Effect::kDestructive,
     .params = &kObjectRemoveMemberParams, .result = &kType28, .http = &kHttpRemoveMember,
     .tool_name = "mailgun_remove_member"},
};
constexpr const char* kTexts2[] = {"/message"};
constexpr ApiRow kApi = {.base_url = "https://{host}", .auth = {.kind = AuthKind::kBasic,
    .username = "api", .password = "{MAILGUN_API_KEY}"}, .errors = {.message = {kTexts2, 1}},
    .retry_after = "retry-after", .remaining = "x-ratelimit-remaining",
    .reset_at = "x-ratelimit-reset", .reset_format = "epochMs", .per_second = 10,
    .verify_method = "GET", .verify_path = "/v3/{domain}/events"};
constexpr NamedText kPairs1[] = {{"api.mailgun.net", "api.mailgun.net"}, {"api.eu.mailgun.net",
    "api.eu.mailgun.net"}};
constexpr Limits kLimits24 = {.const_json = "\"api.mailgun.net\""};
constexpr TypeRow kType29 = {Kind::kString, false, {}, &kLimits24};
constexpr Limits kLimits25 = {.const_json = "\"api.eu.mailgun.net\""};
constexpr TypeRow kType30 = {Kind::kString, false, {}, &kLimits25};
constexpr const TypeRow* kChoices1[] = {&kType29, &kType30};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 2}};
constexpr Limits kLimits26 = {.pattern = "[A-Za-z0-9.-]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"host", "api.eu.mailgun.net when the domain is in the EU region.", "\"api.mailgun.net\"",
     nullptr, {.alternatives = &kAlternatives1}, 0, Kind::kString, 0},
    {"domain", "Sending domain, as mg.example.com; Send, Domains shows it.", nullptr, &kLimits26,
     {}, 0, Kind::kString, 1},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 2}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "host", .label = "API host", .kind = UserFieldKind::kSelect, .options = {kPairs1, 2}},
    {.name = "domain", .label = "Domain", .placeholder = "mg.example.com"},
};
constexpr const char* kTexts3[] = {"{host}"};
constexpr SecretRow kSecrets[] = {
    {"MAILGUN_SIGNING_KEY", "HTTP webhook signing key, from Send, Webhooks; for events only.",
     false, false},
    {"MAILGUN_API_KEY", "API key of the account, or the sending key of a domain (for send_email "
     "only).", true, true},
};
constexpr EventRow kEvents0[] = {
    {"accepted", "Mailgun took an e-mail."},
    {"delivered", "The recipient's server took an e-mail."},
    {"failed", "An e-mail could not be delivered, for now or for good (severity)."},
    {"opened", "An e-mail was opened."},
    {"clicked", "A link was followed."},
    {"unsubscribed", "A recipient unsubscribed."},
    {"complained", "A recipient reported spam."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Send, Webhooks, the domain, Add webhook: this connector's webhook "
     "URL, once for each kind of event.", .event_type_field = "event-data.event",
     .events = {kEvents0, 7}, .verify = {.scheme = VerifyScheme::kHmacTimestamp,
     .secret = "MAILGUN_SIGNING_KEY", .algorithm = "sha256", .encoding = "hex",
     .header = "/signature/signature", .timestamp_header = "/signature/timestamp",
     .payload = "{timestamp}{/signature/token}", .secret_encoding = "text"},
     .delivery_id = "/event-data/id"},
};
constexpr MatcherRow kMatchersEmailSent[] = {
    {.source = "tool", .action = "send_email"},
};
constexpr MatcherRow kMatchersEmailDelivered[] = {
    {.source = "webhook", .event = "delivered"},
};
constexpr MatcherRow kMatchersEmailBounced[] = {
    {.source = "webhook", .event = "failed"},
};
constexpr MatcherRow kMatchersEmailOpened[] = {
    {.source = "webhook", .event = "opened"},
};
constexpr MatcherRow kMatchersBounceDeleted[] = {
    {.source = "tool", .action = "delete_bounce"},
};
constexpr MatcherRow kMatchersUnsubscribeCreated[] = {
    {.source = "tool", .action = "create_unsubscribe"},
    {.source = "webhook", .event = "unsubscribed"},
};
constexpr MatcherRow kMatchersUnsubscribeDeleted[] = {
    {.source = "tool", .action = "delete_unsubscribe"},
};
constexpr MatcherRow kMatchersContactSubscribed[] = {
    {.source = "tool", .action = "add_member"},
};
constexpr MatcherRow kMatchersMemberRemoved[] = {
    {.source = "tool", .action = "remove_member"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "email_sent", .display_name = "E-mail Sent", .matchers = {kMatchersEmailSent, 1}},
    {.id = "email_delivered", .display_name = "E-mail Delivered",
     .matchers = {kMatchersEmailDelivered, 1}},
    {.id = "email_bounced", .display_name = "E-mail Failed", .matchers = {kMatchersEmailBounced,
     1}},
    {.id = "email_opened", .display_name = "E-mail Opened", .matchers = {kMatchersEmailOpened, 1}},
    {.id = "bounce_deleted", .display_name = "Bounce Forgotten",
     .matchers = {kMatchersBounceDeleted, 1}},
    {.id = "unsubscribe_created", .display_name = "Address Unsubscribed",
     .matchers = {kMatchersUnsubscribeCreated, 2}},
    {.id = "unsubscribe_deleted", .display_name = "Unsubscribe Forgotten",
     .matchers = {kMatchersUnsubscribeDeleted, 1}},
    {.id = "contact_subscribed", .display_name = "Member Added",
     .matchers = {kMatchersContactSubscribed, 1}},
    {.id = "member_removed", .display_name = "Member Removed", .matchers = {kMatchersMemberRemoved,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "mailgun",
    .display_name = "Mailgun",
    .description = "Send e-mail through Mailgun domains, follow its events, and keep "
        "suppressions, mailing lists and routes.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "mailgun",
    .tool_description = "Sends e-mail through a Mailgun domain and tells what became of it. "
        "Show the user sender, recipients, subject and text and wait for a "
        "yes before you send, suppress, or change lists.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"send_email\",\"list_events\",\"get_stored_message\",\"list_domains\","
        "\"get_stats\",\"list_bounces\",\"delete_bounce\",\"list_unsubscribes\","
        "\"create_unsubscribe\",\"delete_unsubscribe\",\"list_complaints\","
        "\"list_mailing_lists\",\"list_members\",\"add_member\",\"remove_member\"],"
        "\"description\":\"What to do.\"},\"from\":{\"type\":\"string\",\"minLength\":3,"
        "\"maxLength\":320,\"description\":\"Sender, as Shop <shop@mg.example.com>.\"},"
        "\"to\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1000,\"items\":{\"type\":\"str"
        "ing\",\"maxLength\":320},\"description\":\"Recipients; all of them "
        "see each other unless recipient_variables is given.\"},\"cc\":{\"type\":\"array\","
        "\"maxItems\":1000,\"items\":{\"type\":\"string\",\"maxLength\":320},"
        "\"description\":\"Recipients of a copy.\"},\"bcc\":{\"type\":\"array\","
        "\"maxItems\":1000,\"items\":{\"type\":\"string\",\"maxLength\":320},"
        "\"description\":\"Recipients of a hidden copy.\"},\"reply_to\":{\"type\":\"string\","
        "\"maxLength\":320,\"description\":\"Where answers go.\"},\"subject\":{\"type\":\"stri"
        "ng\",\"minLength\":1,\"maxLength\":998,\"description\":\"Subject "
        "line.\"},\"text\":{\"type\":\"string\",\"maxLength\":1000000,\"description\":\"Text "
        "without formatting.\"},\"html\":{\"type\":\"string\",\"maxLength\":1000000,"
        "\"description\":\"Text in HTML.\"},\"template\":{\"type\":\"string\","
        "\"maxLength\":255,\"description\":\"Name of a template of the domain,"
        " instead of text.\"},\"template_variables\":{\"type\":\"object\","
        "\"additionalProperties\":true,\"description\":\"Values of the template's "
        "variables.\"},\"recipient_variables\":{\"type\":\"object\",\"additionalProperties\":{"
        "\"type\":\"object\",\"additionalProperties\":true},\"description\":\"Values "
        "by address; each recipient then gets an e-mail of his own.\"},\"attachment\":{\"type\""
        ":\"array\",\"maxItems\":20,\"items\":{\"type\":\"object\",\"properties\":{\"filename\""
        ":{\"type\":\"string\",\"maxLength\":255},\"content_type\":{\"type\":\"string\","
        "\"maxLength\":127},\"data\":{\"type\":\"string\",\"maxLength\":8000000,"
        "\"description\":\"Base64.\"}},\"required\":[\"filename\",\"data\"]},"
        "\"description\":\"Files, 25 MB in all at most.\"},\"tags\":{\"type\":\"array\","
        "\"maxItems\":10,\"items\":{\"type\":\"string\",\"maxLength\":128},"
        "\"description\":\"Words by which statistics are counted.\"},\"delivery_time\":{\"type"
        "\":\"string\",\"maxLength\":40,\"description\":\"When to send, at "
        "most 3 days ahead, as Fri, 06 Mar 2026 09:00:00 +0000.\"},\"testmode\":{\"type\":\"st"
        "ring\",\"enum\":[\"yes\"],\"description\":\"yes checks the e-mail "
        "and sends nothing.\"},\"tracking\":{\"type\":\"string\",\"enum\":[\"yes\","
        "\"no\",\"htmlonly\"],\"description\":\"Whether opens and clicks are "
        "counted.\"},\"begin\":{\"type\":\"string\",\"maxLength\":40,\"description\":\"From "
        "this time on, as Thu, 05 Mar 2026 00:00:00 +0000 or Unix time.\"},"
        "\"end\":{\"type\":\"string\",\"maxLength\":40,\"description\":\"Up "
        "to this time.\"},\"ascending\":{\"type\":\"string\",\"enum\":[\"yes\","
        "\"no\"],\"description\":\"yes: oldest first.\"},\"event\":{\"type\":\"string\","
        "\"maxLength\":200,\"description\":\"Kinds with OR between, as failed "
        "OR rejected: accepted, delivered, failed, rejected, opened, clicked,"
        " unsubscribed, complained, stored.\"},\"recipient\":{\"type\":\"string\","
        "\"maxLength\":320,\"description\":\"Only to this address.\"},\"event_subject\":{\"typ"
        "e\":\"string\",\"maxLength\":998,\"description\":\"Only with this "
        "subject.\"},\"message_id\":{\"type\":\"string\",\"maxLength\":255,"
        "\"description\":\"Only this e-mail, without angle brackets.\"},\"event_tags\":{\"type"
        "\":\"string\",\"maxLength\":500,\"description\":\"Only with these "
        "tags, with OR between.\"},\"severity\":{\"type\":\"string\",\"enum\":[\"temporary\","
        "\"permanent\"],\"description\":\"Only failures of this kind.\"},\"limit\":{\"type\":\""
        "integer\",\"minimum\":1,\"maximum\":300,\"description\":\"Entries "
        "per page.\"},\"page_limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000,"
        "\"description\":\"Entries per page.\"},\"storage_key\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Key of the e-mail: "
        "storage.key of an event; kept for 3 days at most.\"},\"state\":{\"type\":\"string\","
        "\"enum\":[\"active\",\"unverified\",\"disabled\"],\"description\":\"Only "
        "domains in this state.\"},\"search\":{\"type\":\"string\",\"maxLength\":255,"
        "\"description\":\"Only domains whose names contain this.\"},\"stats_event\":{\"type\""
        ":\"array\",\"minItems\":1,\"maxItems\":10,\"items\":{\"type\":\"string\","
        "\"enum\":[\"accepted\",\"delivered\",\"failed\",\"opened\",\"clicked\","
        "\"unsubscribed\",\"complained\",\"stored\"]},\"description\":\"What "
        "to count.\"},\"duration\":{\"type\":\"string\",\"pattern\":\"^[0-9]+[hdm]$\","
        "\"description\":\"How far back, as 24h, 30d or 2m.\"},\"resolution\":{\"type\":\"stri"
        "ng\",\"enum\":[\"hour\",\"day\",\"month\"],\"description\":\"What "
        "one entry counts.\"},\"address\":{\"type\":\"string\",\"format\":\"email\","
        "\"description\":\"The address.\"},\"tag\":{\"type\":\"string\",\"maxLength\":128,"
        "\"description\":\"Only e-mails with this tag; all when left out.\"},"
        "\"list_address\":{\"type\":\"string\",\"format\":\"email\",\"description\":\"Address "
        "of the mailing list.\"},\"name\":{\"type\":\"string\",\"maxLength\":255,"
        "\"description\":\"Name of the member.\"},\"vars\":{\"type\":\"object\","
        "\"additionalProperties\":true,\"description\":\"Your own values of "
        "the member.\"},\"subscribed\":{\"type\":\"string\",\"enum\":[\"yes\","
        "\"no\"],\"description\":\"Whether the member gets e-mails of the "
        "list; with list_members, only those.\"},\"upsert\":{\"type\":\"string\","
        "\"enum\":[\"yes\",\"no\"],\"description\":\"yes changes a member "
        "who is there already.\"},\"max_items\":{\"description\":\"Fetch pages "
        "until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "mailgun",
    .actions = {kActions, 15},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 2},
    .egress = {kTexts3, 1},
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 9},
};

}  // namespace pie::detail::tables::mailgun

namespace pie::mailgun {

constinit const ConnectorTable kMailgun = ::pie::detail::tables::mailgun::kConnector;

Task<SendEmailResult> SendEmail(Context& context, SendEmailParams params) {
  return Task<SendEmailResult>(::pie::ContextAccess::Call(context, kMailgun, 0, &params));
}

Task<ListEventsResult> ListEvents(Context& context, ListEventsParams params) {
  return Task<ListEventsResult>(::pie::ContextAccess::Call(context, kMailgun, 1, &params));
}

Task<GetStoredMessageResult> GetStoredMessage(Context& context, GetStoredMessageParams params) {
  return Task<GetStoredMessageResult>(::pie::ContextAccess::Call(context, kMailgun, 2, &params));
}

Task<ListDomainsResult> ListDomains(Context& context, ListDomainsParams params) {
  return Task<ListDomainsResult>(::pie::ContextAccess::Call(context, kMailgun, 3, &params));
}

Task<GetStatsResult> GetStats(Context& context, GetStatsParams params) {
  return Task<GetStatsResult>(::pie::ContextAccess::Call(context, kMailgun, 4, &params));
}

Task<ListBouncesResult> ListBounces(Context& context, ListBouncesParams params) {
  return Task<ListBouncesResult>(::pie::ContextAccess::Call(context, kMailgun, 5, &params));
}

Task<Done> DeleteBounce(Context& context, DeleteBounceParams params) {
  return Task<Done>(::pie::ContextAccess::Call(context, kMailgun, 6, &params));
}

Task<ListUnsubscribesResult> ListUnsubscribes(Context& context, ListUnsubscribesParams params) {
  return Task<ListUnsubscribesResult>(::pie::ContextAccess::Call(context, kMailgun, 7, &params));
}

Task<Done> CreateUnsubscribe(Context& context, CreateUnsubscribeParams params) {
  return Task<Done>(::pie::ContextAccess::Call(context, kMailgun, 8, &params));
}

Task<Done> DeleteUnsubscribe(Context& context, DeleteUnsubscribeParams params) {
  return Task<Done>(::pie::ContextAccess::Call(context, kMailgun, 9, &params));
}

Task<ListComplaintsResult> ListComplaints(Context& context, ListComplaintsParams params) {
  return Task<ListComplaintsResult>(::pie::ContextAccess::Call(context, kMailgun, 10, &params));
}

Task<ListMailingListsResult> ListMailingLists(Context& context, ListMailingListsParams params) {
  return Task<ListMailingListsResult>(::pie::ContextAccess::Call(context, kMailgun, 11, &params));
}

Task<ListMembersResult> ListMembers(Context& context, ListMembersParams params) {
  return Task<ListMembersResult>(::pie::ContextAccess::Call(context, kMailgun, 12, &params));
}

Task<AddMemberResult> AddMember(Context& context, AddMemberParams params) {
  return Task<AddMemberResult>(::pie::ContextAccess::Call(context, kMailgun, 13, &params));
}

Task<RemoveMemberResult> RemoveMember(Context& context, RemoveMemberParams params) {
  return Task<RemoveMemberResult>(::pie::ContextAccess::Call(context, kMailgun, 14, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.mailgun_signing_key = context.Secret("MAILGUN_SIGNING_KEY");
  return secrets;
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.mailgun_api_key = context.Secret("MAILGUN_API_KEY");
  return secrets;
}

}  // namespace pie::mailgun
