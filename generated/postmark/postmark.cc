// Generated from plugins/postmark/postmark.pie. Do not edit.
#include "postmark/postmark.h"

#include "pie/generated.h"

namespace pie::detail::tables::postmark {
namespace c = ::pie::postmark;

constexpr const char* kTexts1[] = {"email", "transactional", "delivery"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 3, .max_size = 255};
constexpr Limits kLimits2 = {.has = 96, .min_size = 3, .max_size = 5000};
constexpr Limits kLimits3 = {.has = 64, .max_size = 5000};
constexpr Limits kLimits4 = {.has = 64, .max_size = 500};
constexpr Limits kLimits5 = {.has = 64, .max_size = 2000};
constexpr Limits kLimits6 = {.has = 64, .max_size = 1000000};
constexpr Limits kLimits7 = {.has = 64, .max_size = 1000};
constexpr const char* kNamesSendEmailParamsTrackLinks[] = {"None", "HtmlAndText", "HtmlOnly",
    "TextOnly"};
constexpr EnumTable kEnumSendEmailParamsTrackLinks = {"SendEmailParamsTrackLinks",
    {kNamesSendEmailParamsTrackLinks, 4}};
constexpr Limits kLimits8 = {.has = 64, .max_size = 20};
constexpr Limits kLimits9 = {.has = 64, .max_size = 200};
constexpr FieldRow kFieldsSendEmailParamsHeadersItem[] = {
    {"Name", nullptr, nullptr, &kLimits9, {}, __builtin_offsetof(c::SendEmailParamsHeadersItem,
     name), Kind::kString, 1},
    {"Value", nullptr, nullptr, &kLimits5, {}, __builtin_offsetof(c::SendEmailParamsHeadersItem,
     value), Kind::kString, 1},
};
constexpr ObjectTable kObjectSendEmailParamsHeadersItem = {"SendEmailParamsHeadersItem",
    {kFieldsSendEmailParamsHeadersItem, 2}, sizeof(c::SendEmailParamsHeadersItem), true};
static_assert(__is_same(decltype(c::SendEmailParamsHeadersItem::name), String));
static_assert(__is_same(decltype(c::SendEmailParamsHeadersItem::value), String));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectSendEmailParamsHeadersItem}};
constexpr Limits kLimits10 = {.has = 64, .max_size = 255};
constexpr Limits kLimits11 = {.has = 64, .max_size = 8000000};
constexpr Limits kLimits12 = {.has = 64, .max_size = 127};
constexpr FieldRow kFieldsSendEmailParamsAttachmentsItem[] = {
    {"Name", nullptr, nullptr, &kLimits10, {}, __builtin_offsetof(c::SendEmailParamsAttachmentsItem,
     name), Kind::kString, 1},
    {"Content", "Base64.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::SendEmailParamsAttachmentsItem, content), Kind::kString, 1},
    {"ContentType", nullptr, nullptr, &kLimits12, {},
     __builtin_offsetof(c::SendEmailParamsAttachmentsItem, content_type), Kind::kString, 1},
    {"ContentID", "As cid:logo, for pictures inside.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::SendEmailParamsAttachmentsItem, content_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendEmailParamsAttachmentsItem = {"SendEmailParamsAttachmentsItem",
    {kFieldsSendEmailParamsAttachmentsItem, 4}, sizeof(c::SendEmailParamsAttachmentsItem), true};
static_assert(__is_same(decltype(c::SendEmailParamsAttachmentsItem::name), String));
static_assert(__is_same(decltype(c::SendEmailParamsAttachmentsItem::content), String));
static_assert(__is_same(decltype(c::SendEmailParamsAttachmentsItem::content_type), String));
static_assert(__is_same(decltype(c::SendEmailParamsAttachmentsItem::content_id), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false,
    {.object = &kObjectSendEmailParamsAttachmentsItem}};
constexpr Limits kLimits13 = {.has = 64, .max_size = 10};
constexpr Limits kLimits14 = {.has = 64, .max_size = 80};
constexpr TypeRow kType3 = {Kind::kString, false, {}, &kLimits14};
constexpr Limits kLimits15 = {.has = 96, .min_size = 1, .max_size = 30};
constexpr FieldRow kFieldsSendEmailParams[] = {
    {"From", "Sender with a confirmed signature, as shop@example.com or Shop <shop@example.com>.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::SendEmailParams, from), Kind::kString, 1},
    {"To", "Recipients, with commas between them, 50 at most.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SendEmailParams, to), Kind::kString, 1},
    {"Cc", "Recipients of a copy.", nullptr, &kLimits3, {}, __builtin_offsetof(c::SendEmailParams,
     cc), Kind::kString, 0},
    {"Bcc", "Recipients of a hidden copy.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SendEmailParams, bcc), Kind::kString, 0},
    {"ReplyTo", "Where answers go.", nullptr, &kLimits4, {}, __builtin_offsetof(c::SendEmailParams,
     reply_to), Kind::kString, 0},
    {"Subject", "Subject line.", nullptr, &kLimits5, {}, __builtin_offsetof(c::SendEmailParams,
     subject), Kind::kString, 0},
    {"TextBody", "Text without formatting.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::SendEmailParams, text_body), Kind::kString, 0},
    {"HtmlBody", "Text in HTML.", nullptr, &kLimits6, {}, __builtin_offsetof(c::SendEmailParams,
     html_body), Kind::kString, 0},
    {"Tag", "A word by which statistics are counted.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SendEmailParams, tag), Kind::kString, 0},
    {"TrackOpens", "Whether opens are counted.", nullptr, nullptr, {},
     __builtin_offsetof(c::SendEmailParams, track_opens), Kind::kBoolean, 0},
    {"TrackLinks", "Where clicks are counted.", nullptr, nullptr,
     {.names = &kEnumSendEmailParamsTrackLinks}, __builtin_offsetof(c::SendEmailParams,
     track_links), Kind::kEnum, 0},
    {"Headers", "Headers of your own.", nullptr, &kLimits8, {.element = &kType1},
     __builtin_offsetof(c::SendEmailParams, headers), Kind::kList, 0},
    {"Attachments", "Files, 10 MB with the text at most.", nullptr, &kLimits8, {.element = &kType2},
     __builtin_offsetof(c::SendEmailParams, attachments), Kind::kList, 0},
    {"Metadata", "Your own keys and values; events bring them back.", nullptr, &kLimits13,
     {.element = &kType3}, __builtin_offsetof(c::SendEmailParams, metadata), Kind::kMap, 0},
    {"MessageStream", "Id of the stream; outbound when left out.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::SendEmailParams, message_stream), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendEmailParams = {"SendEmailParams", {kFieldsSendEmailParams, 15},
    sizeof(c::SendEmailParams), false};
static_assert(__is_same(decltype(c::SendEmailParams::from), String));
static_assert(__is_same(decltype(c::SendEmailParams::to), String));
static_assert(__is_same(decltype(c::SendEmailParams::cc), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::bcc), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::reply_to), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::subject), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::text_body), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::html_body), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::tag), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::track_opens), Field<bool>));
static_assert(__is_same(decltype(c::SendEmailParams::track_links),
    Field<c::SendEmailParamsTrackLinks>));
static_assert(__is_same(decltype(c::SendEmailParams::headers),
    Field<List<c::SendEmailParamsHeadersItem>>));
static_assert(__is_same(decltype(c::SendEmailParams::attachments),
    Field<List<c::SendEmailParamsAttachmentsItem>>));
static_assert(__is_same(decltype(c::SendEmailParams::metadata), Field<List<Entry<String>>>));
static_assert(__is_same(decltype(c::SendEmailParams::message_stream), Field<String>));
constexpr FieldRow kFieldsSent[] = {
    {"To", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sent, to), Kind::kString, 0},
    {"MessageID", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sent, message_id),
     Kind::kString, 0},
    {"SubmittedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sent, submitted_at),
     Kind::kString, 0},
    {"ErrorCode", "0 when it was accepted.", nullptr, nullptr, {}, __builtin_offsetof(c::Sent,
     error_code), Kind::kInteger, 0},
    {"Message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sent, message), Kind::kString,
     0},
};
constexpr ObjectTable kObjectSent = {"Sent", {kFieldsSent, 5}, sizeof(c::Sent), true};
static_assert(__is_same(decltype(c::Sent::to), Field<String>));
static_assert(__is_same(decltype(c::Sent::message_id), Field<String>));
static_assert(__is_same(decltype(c::Sent::submitted_at), Field<String>));
static_assert(__is_same(decltype(c::Sent::error_code), Field<long long>));
static_assert(__is_same(decltype(c::Sent::message), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectSent}};
constexpr BindRow kBindSendEmail[] = {
    {.place = Place::kBody, .field = 0, .wire = "/From"},
    {.place = Place::kBody, .field = 1, .wire = "/To"},
    {.place = Place::kBody, .field = 2, .wire = "/Cc"},
    {.place = Place::kBody, .field = 3, .wire = "/Bcc"},
    {.place = Place::kBody, .field = 4, .wire = "/ReplyTo"},
    {.place = Place::kBody, .field = 5, .wire = "/Subject"},
    {.place = Place::kBody, .field = 6, .wire = "/TextBody"},
    {.place = Place::kBody, .field = 7, .wire = "/HtmlBody"},
    {.place = Place::kBody, .field = 8, .wire = "/Tag"},
    {.place = Place::kBody, .field = 9, .wire = "/TrackOpens"},
    {.place = Place::kBody, .field = 10, .wire = "/TrackLinks"},
    {.place = Place::kBody, .field = 11, .wire = "/Headers"},
    {.place = Place::kBody, .field = 12, .wire = "/Attachments"},
    {.place = Place::kBody, .field = 13, .wire = "/Metadata"},
    {.place = Place::kBody, .field = 14, .wire = "/MessageStream"},
};
constexpr HttpBinding kHttpSendEmail = {.method = "POST", .path = "/email", .rows = {kBindSendEmail,
    15}, .body = BodyKind::kJson};
constexpr Limits kLimits16 = {.has = 1, .minimum = 1};
constexpr Limits kLimits17 = {.has = 64, .max_size = 100};
constexpr TypeRow kType5 = {Kind::kJson};
constexpr const char* kNamesSendEmailWithTemplateParamsTrackLinks[] = {"None", "HtmlAndText",
    "HtmlOnly", "TextOnly"};
constexpr EnumTable kEnumSendEmailWithTemplateParamsTrackLinks =
    {"SendEmailWithTemplateParamsTrackLinks", {kNamesSendEmailWithTemplateParamsTrackLinks, 4}};
constexpr FieldRow kFieldsSendEmailWithTemplateParamsAttachmentsItem[] = {
    {"Name", nullptr, nullptr, &kLimits10, {},
     __builtin_offsetof(c::SendEmailWithTemplateParamsAttachmentsItem, name), Kind::kString, 1},
    {"Content", "Base64.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::SendEmailWithTemplateParamsAttachmentsItem, content), Kind::kString, 1},
    {"ContentType", nullptr, nullptr, &kLimits12, {},
     __builtin_offsetof(c::SendEmailWithTemplateParamsAttachmentsItem, content_type), Kind::kString,
     1},
    {"ContentID", "As cid:logo, for pictures inside.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::SendEmailWithTemplateParamsAttachmentsItem, content_id), Kind::kString,
     0},
};
constexpr ObjectTable kObjectSendEmailWithTemplateParamsAttachmentsItem =
    {"SendEmailWithTemplateParamsAttachmentsItem",
    {kFieldsSendEmailWithTemplateParamsAttachmentsItem, 4},
    sizeof(c::SendEmailWithTemplateParamsAttachmentsItem), true};
static_assert(__is_same(decltype(c::SendEmailWithTemplateParamsAttachmentsItem::name), String));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParamsAttachmentsItem::content), String));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParamsAttachmentsItem::content_type),
    String));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParamsAttachmentsItem::content_id),
    Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false,
    {.object = &kObjectSendEmailWithTemplateParamsAttachmentsItem}};
constexpr FieldRow kFieldsSendEmailWithTemplateParams[] = {
    {"From", "Sender with a confirmed signature, as shop@example.com or Shop <shop@example.com>.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::SendEmailWithTemplateParams, from),
     Kind::kString, 1},
    {"To", "Recipients, with commas between them, 50 at most.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SendEmailWithTemplateParams, to), Kind::kString, 1},
    {"Cc", "Recipients of a copy.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SendEmailWithTemplateParams, cc), Kind::kString, 0},
    {"Bcc", "Recipients of a hidden copy.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SendEmailWithTemplateParams, bcc), Kind::kString, 0},
    {"ReplyTo", "Where answers go.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SendEmailWithTemplateParams, reply_to), Kind::kString, 0},
    {"TemplateId", "Id of the template; or give TemplateAlias.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::SendEmailWithTemplateParams, template_id), Kind::kInteger, 0},
    {"TemplateAlias", "Alias of the template; or give TemplateId.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::SendEmailWithTemplateParams, template_alias), Kind::kString, 0},
    {"TemplateModel", "Values of the template's variables.", nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::SendEmailWithTemplateParams, template_model), Kind::kMap, 1},
    {"InlineCss", "false leaves styles where they are.", nullptr, nullptr, {},
     __builtin_offsetof(c::SendEmailWithTemplateParams, inline_css), Kind::kBoolean, 0},
    {"Tag", "A word by which statistics are counted.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SendEmailWithTemplateParams, tag), Kind::kString, 0},
    {"TrackOpens", "Whether opens are counted.", nullptr, nullptr, {},
     __builtin_offsetof(c::SendEmailWithTemplateParams, track_opens), Kind::kBoolean, 0},
    {"TrackLinks", "Where clicks are counted.", nullptr, nullptr,
     {.names = &kEnumSendEmailWithTemplateParamsTrackLinks},
     __builtin_offsetof(c::SendEmailWithTemplateParams, track_links), Kind::kEnum, 0},
    {"Attachments", "Files, 10 MB with the text at most.", nullptr, &kLimits8, {.element = &kType6},
     __builtin_offsetof(c::SendEmailWithTemplateParams, attachments), Kind::kList, 0},
    {"Metadata", "Your own keys and values; events bring them back.", nullptr, &kLimits13,
     {.element = &kType3}, __builtin_offsetof(c::SendEmailWithTemplateParams, metadata), Kind::kMap,
     0},
    {"MessageStream", "Id of the stream; outbound when left out.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::SendEmailWithTemplateParams, message_stream), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendEmailWithTemplateParams = {"SendEmailWithTemplateParams",
    {kFieldsSendEmailWithTemplateParams, 15}, sizeof(c::SendEmailWithTemplateParams), false};
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::from), String));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::to), String));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::cc), Field<String>));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::bcc), Field<String>));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::reply_to), Field<String>));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::template_id), Field<long long>));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::template_alias), Field<String>));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::template_model),
    List<Entry<Json>>));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::inline_css), Field<bool>));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::tag), Field<String>));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::track_opens), Field<bool>));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::track_links),
    Field<c::SendEmailWithTemplateParamsTrackLinks>));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::attachments),
    Field<List<c::SendEmailWithTemplateParamsAttachmentsItem>>));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::metadata),
    Field<List<Entry<String>>>));
static_assert(__is_same(decltype(c::SendEmailWithTemplateParams::message_stream), Field<String>));
constexpr BindRow kBindSendEmailWithTemplate[] = {
    {.place = Place::kBody, .field = 0, .wire = "/From"},
    {.place = Place::kBody, .field = 1, .wire = "/To"},
    {.place = Place::kBody, .field = 2, .wire = "/Cc"},
    {.place = Place::kBody, .field = 3, .wire = "/Bcc"},
    {.place = Place::kBody, .field = 4, .wire = "/ReplyTo"},
    {.place = Place::kBody, .field = 5, .wire = "/TemplateId"},
    {.place = Place::kBody, .field = 6, .wire = "/TemplateAlias"},
    {.place = Place::kBody, .field = 7, .wire = "/TemplateModel"},
    {.place = Place::kBody, .field = 8, .wire = "/InlineCss"},
    {.place = Place::kBody, .field = 9, .wire = "/Tag"},
    {.place = Place::kBody, .field = 10, .wire = "/TrackOpens"},
    {.place = Place::kBody, .field = 11, .wire = "/TrackLinks"},
    {.place = Place::kBody, .field = 12, .wire = "/Attachments"},
    {.place = Place::kBody, .field = 13, .wire = "/Metadata"},
    {.place = Place::kBody, .field = 14, .wire = "/MessageStream"},
};
constexpr HttpBinding kHttpSendEmailWithTemplate = {.method = "POST", .path = "/email/withTemplate",
    .rows = {kBindSendEmailWithTemplate, 15}, .body = BodyKind::kJson};
constexpr Limits kLimits18 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits19 = {.has = 64, .max_size = 200000};
constexpr Limits kLimits20 = {.has = 64, .max_size = 30};
constexpr FieldRow kFieldsSendBatchParamsMessagesItem[] = {
    {"From", nullptr, nullptr, &kLimits10, {}, __builtin_offsetof(c::SendBatchParamsMessagesItem,
     from), Kind::kString, 1},
    {"To", nullptr, nullptr, &kLimits3, {}, __builtin_offsetof(c::SendBatchParamsMessagesItem, to),
     Kind::kString, 1},
    {"Subject", nullptr, nullptr, &kLimits5, {}, __builtin_offsetof(c::SendBatchParamsMessagesItem,
     subject), Kind::kString, 0},
    {"TextBody", nullptr, nullptr, &kLimits19, {},
     __builtin_offsetof(c::SendBatchParamsMessagesItem, text_body), Kind::kString, 0},
    {"HtmlBody", nullptr, nullptr, &kLimits19, {},
     __builtin_offsetof(c::SendBatchParamsMessagesItem, html_body), Kind::kString, 0},
    {"Tag", nullptr, nullptr, &kLimits7, {}, __builtin_offsetof(c::SendBatchParamsMessagesItem,
     tag), Kind::kString, 0},
    {"ReplyTo", nullptr, nullptr, &kLimits4, {}, __builtin_offsetof(c::SendBatchParamsMessagesItem,
     reply_to), Kind::kString, 0},
    {"MessageStream", nullptr, nullptr, &kLimits20, {},
     __builtin_offsetof(c::SendBatchParamsMessagesItem, message_stream), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendBatchParamsMessagesItem = {"SendBatchParamsMessagesItem",
    {kFieldsSendBatchParamsMessagesItem, 8}, sizeof(c::SendBatchParamsMessagesItem), true};
static_assert(__is_same(decltype(c::SendBatchParamsMessagesItem::from), String));
static_assert(__is_same(decltype(c::SendBatchParamsMessagesItem::to), String));
static_assert(__is_same(decltype(c::SendBatchParamsMessagesItem::subject), Field<String>));
static_assert(__is_same(decltype(c::SendBatchParamsMessagesItem::text_body), Field<String>));
static_assert(__is_same(decltype(c::SendBatchParamsMessagesItem::html_body), Field<String>));
static_assert(__is_same(decltype(c::SendBatchParamsMessagesItem::tag), Field<String>));
static_assert(__is_same(decltype(c::SendBatchParamsMessagesItem::reply_to), Field<String>));
static_assert(__is_same(decltype(c::SendBatchParamsMessagesItem::message_stream), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectSendBatchParamsMessagesItem}};
constexpr FieldRow kFieldsSendBatchParams[] = {
    {"Messages", "Up to 100 e-mails, each with a text of its own.", nullptr, &kLimits18,
     {.element = &kType7}, __builtin_offsetof(c::SendBatchParams, messages), Kind::kList, 1},
};
constexpr ObjectTable kObjectSendBatchParams = {"SendBatchParams", {kFieldsSendBatchParams, 1},
    sizeof(c::SendBatchParams), false};
static_assert(__is_same(decltype(c::SendBatchParams::messages),
    List<c::SendBatchParamsMessagesItem>));
constexpr TypeRow kType8 = {Kind::kList, false, {.element = &kType4}};
constexpr BindRow kBindSendBatch[] = {
    {.place = Place::kBody, .field = 0, .wire = ""},
};
constexpr HttpBinding kHttpSendBatch = {.method = "POST", .path = "/email/batch",
    .rows = {kBindSendBatch, 1}, .body = BodyKind::kJson};
constexpr const char* kTexts2[] = {"0"};
constexpr const char* kTexts3[] = {"/Message"};
constexpr const char* kTexts4[] = {"/ErrorCode"};
constexpr RefusalRow kRefusalsSendBatch[] = {
    {.at = "/*", .field = "/ErrorCode", .is_not = {kTexts2, 1}, .partial = true,
     .message = {kTexts3, 1}, .code = {kTexts4, 1}},
};
constexpr NamedText kPairs1[] = {{"10",
    "The server token is wrong: copy it again from the server's page API "
    "Tokens (not the account's)."}, {"300",
    "An address is written wrongly, or the e-mail has neither text nor " "HTML."}, {"400",
    "The sender is not known: Sender Signatures, add the address or its " "domain."}, {"405",
    "The plan's e-mails of this month are used up."}, {"406",
    "The recipient is suppressed after a bounce or complaint; list_suppressions "
    "shows it, delete_suppressions takes it off."}, {"412",
    "The account waits for approval and sends to its own domain only."}, {"1101",
    "There is no such template; list_templates shows ids and aliases."}};
constexpr ErrorShape kErrorShape1 = {.message = {kTexts3, 1}, .code = {kTexts4, 1},
    .refusals = {kRefusalsSendBatch, 1}, .hints = {kPairs1, 7}};
constexpr Limits kLimits21 = {.format = "email"};
constexpr const char* kNamesListMessagesParamsStatus[] = {"queued", "sent"};
constexpr EnumTable kEnumListMessagesParamsStatus = {"ListMessagesParamsStatus",
    {kNamesListMessagesParamsStatus, 2}};
constexpr Limits kLimits22 = {.format = "date"};
constexpr FieldRow kFieldsListMessagesParams[] = {
    {"recipient", "Only to this address.", nullptr, &kLimits21, {},
     __builtin_offsetof(c::ListMessagesParams, recipient), Kind::kString, 0},
    {"fromemail", "Only from this address.", nullptr, &kLimits21, {},
     __builtin_offsetof(c::ListMessagesParams, fromemail), Kind::kString, 0},
    {"with_tag", "Only with this tag.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListMessagesParams, with_tag), Kind::kString, 0},
    {"status", "Only in this state.", nullptr, nullptr, {.names = &kEnumListMessagesParamsStatus},
     __builtin_offsetof(c::ListMessagesParams, status), Kind::kEnum, 0},
    {"fromdate", "First day, as 2026-03-01.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::ListMessagesParams, fromdate), Kind::kString, 0},
    {"todate", "Last day.", nullptr, &kLimits22, {}, __builtin_offsetof(c::ListMessagesParams,
     todate), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits16, {}, __builtin_offsetof(c::ListMessagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMessagesParams = {"ListMessagesParams", {kFieldsListMessagesParams,
    8}, sizeof(c::ListMessagesParams), false};
static_assert(__is_same(decltype(c::ListMessagesParams::recipient), Field<String>));
static_assert(__is_same(decltype(c::ListMessagesParams::fromemail), Field<String>));
static_assert(__is_same(decltype(c::ListMessagesParams::with_tag), Field<String>));
static_assert(__is_same(decltype(c::ListMessagesParams::status),
    Field<c::ListMessagesParamsStatus>));
static_assert(__is_same(decltype(c::ListMessagesParams::fromdate), Field<String>));
static_assert(__is_same(decltype(c::ListMessagesParams::todate), Field<String>));
static_assert(__is_same(decltype(c::ListMessagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMessagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsAddress[] = {
    {"Email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Address, email), Kind::kString,
     0},
    {"Name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Address, name), Kind::kString, 2},
};
constexpr ObjectTable kObjectAddress = {"Address", {kFieldsAddress, 2}, sizeof(c::Address), true};
static_assert(__is_same(decltype(c::Address::email), Field<String>));
static_assert(__is_same(decltype(c::Address::name), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectAddress}};
constexpr TypeRow kType10 = {Kind::kString};
constexpr FieldRow kFieldsMessage[] = {
    {"MessageID", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, message_id),
     Kind::kString, 0},
    {"Status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, status), Kind::kString,
     0},
    {"Subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, subject),
     Kind::kString, 0},
    {"From", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, from), Kind::kString, 0},
    {"To", nullptr, nullptr, nullptr, {.element = &kType9}, __builtin_offsetof(c::Message, to),
     Kind::kList, 0},
    {"Recipients", nullptr, nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::Message,
     recipients), Kind::kList, 0},
    {"Tag", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, tag), Kind::kString, 2},
    {"ReceivedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, received_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMessage = {"Message", {kFieldsMessage, 8}, sizeof(c::Message), true};
static_assert(__is_same(decltype(c::Message::message_id), Field<String>));
static_assert(__is_same(decltype(c::Message::status), Field<String>));
static_assert(__is_same(decltype(c::Message::subject), Field<String>));
static_assert(__is_same(decltype(c::Message::from), Field<String>));
static_assert(__is_same(decltype(c::Message::to), Field<List<c::Address>>));
static_assert(__is_same(decltype(c::Message::recipients), Field<List<String>>));
static_assert(__is_same(decltype(c::Message::tag), Field<String>));
static_assert(__is_same(decltype(c::Message::received_at), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectMessage}};
constexpr FieldRow kFieldsListMessagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::ListMessagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessagesResult, next_page), Kind::kString, 2},
    {"incomplete", "Why the list ends here although there may be more, and what to do.", nullptr,
     nullptr, {}, __builtin_offsetof(c::ListMessagesResult, incomplete), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMessagesResult = {"ListMessagesResult", {kFieldsListMessagesResult,
    3}, sizeof(c::ListMessagesResult), true};
static_assert(__is_same(decltype(c::ListMessagesResult::items), List<c::Message>));
static_assert(__is_same(decltype(c::ListMessagesResult::next_page), Field<String>));
static_assert(__is_same(decltype(c::ListMessagesResult::incomplete), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListMessagesResult}};
constexpr BindRow kBindListMessages[] = {
    {.place = Place::kQuery, .field = 0, .wire = "recipient"},
    {.place = Place::kQuery, .field = 1, .wire = "fromemail"},
    {.place = Place::kQuery, .field = 2, .wire = "tag"},
    {.place = Place::kQuery, .field = 3, .wire = "status"},
    {.place = Place::kQuery, .field = 4, .wire = "fromdate"},
    {.place = Place::kQuery, .field = 5, .wire = "todate"},
    {.place = Place::kQuery, .wire = "offset", .constant = "0"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kOffset, .items = "/Messages",
    .total_pointer = "/TotalCount", .param = "offset", .size_param = "count", .size = 100,
    .cap = 10000};
constexpr HttpBinding kHttpListMessages = {.method = "GET", .path = "/messages/outbound",
    .rows = {kBindListMessages, 7}, .pagination = &kPagination1};
constexpr Limits kLimits23 = {.has = 96, .min_size = 1, .max_size = 64};
constexpr FieldRow kFieldsGetMessageParams[] = {
    {"messageid", "MessageID of the e-mail.", nullptr, &kLimits23, {},
     __builtin_offsetof(c::GetMessageParams, messageid), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetMessageParams = {"GetMessageParams", {kFieldsGetMessageParams, 1},
    sizeof(c::GetMessageParams), false};
static_assert(__is_same(decltype(c::GetMessageParams::messageid), String));
constexpr FieldRow kFieldsGetMessageResultMessageEventsItemDetails[] = {
    {"Summary", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetMessageResultMessageEventsItemDetails, summary), Kind::kString, 0},
    {"DeliveryMessage", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetMessageResultMessageEventsItemDetails, delivery_message),
     Kind::kString, 0},
    {"BounceID", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetMessageResultMessageEventsItemDetails, bounce_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetMessageResultMessageEventsItemDetails =
    {"GetMessageResultMessageEventsItemDetails", {kFieldsGetMessageResultMessageEventsItemDetails,
    3}, sizeof(c::GetMessageResultMessageEventsItemDetails), true};
static_assert(__is_same(decltype(c::GetMessageResultMessageEventsItemDetails::summary),
    Field<String>));
static_assert(__is_same(decltype(c::GetMessageResultMessageEventsItemDetails::delivery_message),
    Field<String>));
static_assert(__is_same(decltype(c::GetMessageResultMessageEventsItemDetails::bounce_id),
    Field<String>));
constexpr FieldRow kFieldsGetMessageResultMessageEventsItem[] = {
    {"Type", "Delivered, Opened, LinkClicked, Bounced ...", nullptr, nullptr, {},
     __builtin_offsetof(c::GetMessageResultMessageEventsItem, type), Kind::kString, 0},
    {"Recipient", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetMessageResultMessageEventsItem, recipient), Kind::kString, 0},
    {"ReceivedAt", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetMessageResultMessageEventsItem, received_at), Kind::kString, 0},
    {"Details", nullptr, nullptr, nullptr,
     {.object = &kObjectGetMessageResultMessageEventsItemDetails},
     __builtin_offsetof(c::GetMessageResultMessageEventsItem, details), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetMessageResultMessageEventsItem =
    {"GetMessageResultMessageEventsItem", {kFieldsGetMessageResultMessageEventsItem, 4},
    sizeof(c::GetMessageResultMessageEventsItem), true};
static_assert(__is_same(decltype(c::GetMessageResultMessageEventsItem::type), Field<String>));
static_assert(__is_same(decltype(c::GetMessageResultMessageEventsItem::recipient), Field<String>));
static_assert(__is_same(decltype(c::GetMessageResultMessageEventsItem::received_at),
    Field<String>));
static_assert(__is_same(decltype(c::GetMessageResultMessageEventsItem::details),
    Field<c::GetMessageResultMessageEventsItemDetails>));
constexpr TypeRow kType13 = {Kind::kObject, false,
    {.object = &kObjectGetMessageResultMessageEventsItem}};
constexpr FieldRow kFieldsGetMessageResult[] = {
    {"MessageID", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMessageResult,
     message_id), Kind::kString, 0},
    {"Status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMessageResult, status),
     Kind::kString, 0},
    {"Subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMessageResult, subject),
     Kind::kString, 0},
    {"From", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMessageResult, from),
     Kind::kString, 0},
    {"To", nullptr, nullptr, nullptr, {.element = &kType9}, __builtin_offsetof(c::GetMessageResult,
     to), Kind::kList, 0},
    {"Recipients", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::GetMessageResult, recipients), Kind::kList, 0},
    {"Tag", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMessageResult, tag),
     Kind::kString, 2},
    {"ReceivedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMessageResult,
     received_at), Kind::kString, 0},
    {"TextBody", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMessageResult, text_body),
     Kind::kString, 2},
    {"HtmlBody", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMessageResult, html_body),
     Kind::kString, 2},
    {"MessageEvents", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::GetMessageResult, message_events), Kind::kList, 0},
};
constexpr ObjectTable kObjectGetMessageResult = {"GetMessageResult", {kFieldsGetMessageResult, 11},
    sizeof(c::GetMessageResult), true};
static_assert(__is_same(decltype(c::GetMessageResult::message_id), Field<String>));
static_assert(__is_same(decltype(c::GetMessageResult::status), Field<String>));
static_assert(__is_same(decltype(c::GetMessageResult::subject), Field<String>));
static_assert(__is_same(decltype(c::GetMessageResult::from), Field<String>));
static_assert(__is_same(decltype(c::GetMessageResult::to), Field<List<c::Address>>));
static_assert(__is_same(decltype(c::GetMessageResult::recipients), Field<List<String>>));
static_assert(__is_same(decltype(c::GetMessageResult::tag), Field<String>));
static_assert(__is_same(decltype(c::GetMessageResult::received_at), Field<String>));
static_assert(__is_same(decltype(c::GetMessageResult::text_body), Field<String>));
static_assert(__is_same(decltype(c::GetMessageResult::html_body), Field<String>));
static_assert(__is_same(decltype(c::GetMessageResult::message_events),
    Field<List<c::GetMessageResultMessageEventsItem>>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectGetMessageResult}};
constexpr BindRow kBindGetMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "messageid"},
};
constexpr HttpBinding kHttpGetMessage = {.method = "GET",
    .path = "/messages/outbound/{messageid}/details", .rows = {kBindGetMessage, 1}};
constexpr const char* kNamesListBouncesParamsBounceType[] = {"HardBounce", "Transient",
    "Unsubscribe", "Subscribe", "AutoResponder", "AddressChange", "DnsError", "SpamNotification",
    "Unknown", "SoftBounce", "VirusNotification", "BadEmailAddress", "SpamComplaint",
    "ManuallyDeactivated", "Unconfirmed", "Blocked", "SMTPApiError", "InboundError", "DMARCPolicy",
    "TemplateRenderingFailed"};
constexpr EnumTable kEnumListBouncesParamsBounceType = {"ListBouncesParamsBounceType",
    {kNamesListBouncesParamsBounceType, 20}};
constexpr FieldRow kFieldsListBouncesParams[] = {
    {"bounce_type", "Only bounces of this kind.", nullptr, nullptr,
     {.names = &kEnumListBouncesParamsBounceType}, __builtin_offsetof(c::ListBouncesParams,
     bounce_type), Kind::kEnum, 0},
    {"inactive", "true: only addresses that are not written to any more.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBouncesParams, inactive), Kind::kBoolean, 0},
    {"emailFilter", "Only this address.", nullptr, &kLimits21, {},
     __builtin_offsetof(c::ListBouncesParams, email_filter), Kind::kString, 0},
    {"messageid", "MessageID of the e-mail.", nullptr, &kLimits23, {},
     __builtin_offsetof(c::ListBouncesParams, messageid), Kind::kString, 0},
    {"with_tag", "Only with this tag.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListBouncesParams, with_tag), Kind::kString, 0},
    {"fromdate", "First day, as 2026-03-01.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::ListBouncesParams, fromdate), Kind::kString, 0},
    {"todate", "Last day.", nullptr, &kLimits22, {}, __builtin_offsetof(c::ListBouncesParams,
     todate), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits16, {}, __builtin_offsetof(c::ListBouncesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBouncesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListBouncesParams = {"ListBouncesParams", {kFieldsListBouncesParams,
    9}, sizeof(c::ListBouncesParams), false};
static_assert(__is_same(decltype(c::ListBouncesParams::bounce_type),
    Field<c::ListBouncesParamsBounceType>));
static_assert(__is_same(decltype(c::ListBouncesParams::inactive), Field<bool>));
static_assert(__is_same(decltype(c::ListBouncesParams::email_filter), Field<String>));
static_assert(__is_same(decltype(c::ListBouncesParams::messageid), Field<String>));
static_assert(__is_same(decltype(c::ListBouncesParams::with_tag), Field<String>));
static_assert(__is_same(decltype(c::ListBouncesParams::fromdate), Field<String>));
static_assert(__is_same(decltype(c::ListBouncesParams::todate), Field<String>));
static_assert(__is_same(decltype(c::ListBouncesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListBouncesParams::next_page), Field<String>));
constexpr TypeRow kType15 = {Kind::kInteger};
constexpr const TypeRow* kChoices1[] = {&kType10, &kType15};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 2}};
constexpr FieldRow kFieldsBounce[] = {
    {"ID", nullptr, nullptr, nullptr, {.alternatives = &kAlternatives1},
     __builtin_offsetof(c::Bounce, id), Kind::kJson, 0},
    {"Type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bounce, type), Kind::kString, 0},
    {"Name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bounce, name), Kind::kString, 0},
    {"Email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bounce, email), Kind::kString,
     0},
    {"Subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bounce, subject),
     Kind::kString, 0},
    {"Description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bounce, description),
     Kind::kString, 0},
    {"Details", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bounce, details),
     Kind::kString, 0},
    {"Tag", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bounce, tag), Kind::kString, 2},
    {"MessageID", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bounce, message_id),
     Kind::kString, 0},
    {"BouncedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bounce, bounced_at),
     Kind::kString, 0},
    {"Inactive", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bounce, inactive),
     Kind::kBoolean, 0},
    {"CanActivate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bounce, can_activate),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectBounce = {"Bounce", {kFieldsBounce, 12}, sizeof(c::Bounce), true};
static_assert(__is_same(decltype(c::Bounce::id), Field<Json>));
static_assert(__is_same(decltype(c::Bounce::type), Field<String>));
static_assert(__is_same(decltype(c::Bounce::name), Field<String>));
static_assert(__is_same(decltype(c::Bounce::email), Field<String>));
static_assert(__is_same(decltype(c::Bounce::subject), Field<String>));
static_assert(__is_same(decltype(c::Bounce::description), Field<String>));
static_assert(__is_same(decltype(c::Bounce::details), Field<String>));
static_assert(__is_same(decltype(c::Bounce::tag), Field<String>));
static_assert(__is_same(decltype(c::Bounce::message_id), Field<String>));
static_assert(__is_same(decltype(c::Bounce::bounced_at), Field<String>));
static_assert(__is_same(decltype(c::Bounce::inactive), Field<bool>));
static_assert(__is_same(decltype(c::Bounce::can_activate), Field<bool>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectBounce}};
constexpr FieldRow kFieldsListBouncesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType16},
     __builtin_offsetof(c::ListBouncesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBouncesResult, next_page), Kind::kString, 2},
    {"incomplete", "Why the list ends here although there may be more, and what to do.", nullptr,
     nullptr, {}, __builtin_offsetof(c::ListBouncesResult, incomplete), Kind::kString, 0},
};
constexpr ObjectTable kObjectListBouncesResult = {"ListBouncesResult", {kFieldsListBouncesResult,
    3}, sizeof(c::ListBouncesResult), true};
static_assert(__is_same(decltype(c::ListBouncesResult::items), List<c::Bounce>));
static_assert(__is_same(decltype(c::ListBouncesResult::next_page), Field<String>));
static_assert(__is_same(decltype(c::ListBouncesResult::incomplete), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectListBouncesResult}};
constexpr BindRow kBindListBounces[] = {
    {.place = Place::kQuery, .field = 0, .wire = "type"},
    {.place = Place::kQuery, .field = 1, .wire = "inactive"},
    {.place = Place::kQuery, .field = 2, .wire = "emailFilter"},
    {.place = Place::kQuery, .field = 3, .wire = "messageID"},
    {.place = Place::kQuery, .field = 4, .wire = "tag"},
    {.place = Place::kQuery, .field = 5, .wire = "fromdate"},
    {.place = Place::kQuery, .field = 6, .wire = "todate"},
    {.place = Place::kQuery, .wire = "offset", .constant = "0"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kOffset, .items = "/Bounces",
    .total_pointer = "/TotalCount", .param = "offset", .size_param = "count", .size = 100,
    .cap = 10000};
constexpr HttpBinding kHttpListBounces = {.method = "GET", .path = "/bounces",
    .rows = {kBindListBounces, 8}, .pagination = &kPagination2};
constexpr Limits kLimits24 = {.has = 64, .max_size = 30, .pattern = "^[0-9]+$"};
constexpr FieldRow kFieldsGetBounceParams[] = {
    {"bounceid", "ID of the bounce.", nullptr, &kLimits24, {},
     __builtin_offsetof(c::GetBounceParams, bounceid), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetBounceParams = {"GetBounceParams", {kFieldsGetBounceParams, 1},
    sizeof(c::GetBounceParams), false};
static_assert(__is_same(decltype(c::GetBounceParams::bounceid), String));
constexpr BindRow kBindGetBounce[] = {
    {.place = Place::kPath, .field = 0, .wire = "bounceid"},
};
constexpr HttpBinding kHttpGetBounce = {.method = "GET", .path = "/bounces/{bounceid}",
    .rows = {kBindGetBounce, 1}};
constexpr FieldRow kFieldsUpdateBounceParams[] = {
    {"bounceid", "ID of the bounce.", nullptr, &kLimits24, {},
     __builtin_offsetof(c::UpdateBounceParams, bounceid), Kind::kString, 1},
};
constexpr ObjectTable kObjectUpdateBounceParams = {"UpdateBounceParams", {kFieldsUpdateBounceParams,
    1}, sizeof(c::UpdateBounceParams), false};
static_assert(__is_same(decltype(c::UpdateBounceParams::bounceid), String));
constexpr BindRow kBindUpdateBounce[] = {
    {.place = Place::kPath, .field = 0, .wire = "bounceid"},
};
constexpr HttpBinding kHttpUpdateBounce = {.method = "PUT", .path = "/bounces/{bounceid}/activate",
    .rows = {kBindUpdateBounce, 1}, .result_at = "/Bounce"};
constexpr ObjectTable kObjectGetDeliveryStatsParams = {"GetDeliveryStatsParams", {},
    sizeof(c::GetDeliveryStatsParams), false};
constexpr FieldRow kFieldsGetDeliveryStatsResultBouncesItem[] = {
    {"Type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDeliveryStatsResultBouncesItem,
     type), Kind::kString, 0},
    {"Name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDeliveryStatsResultBouncesItem,
     name), Kind::kString, 0},
    {"Count", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetDeliveryStatsResultBouncesItem, count), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetDeliveryStatsResultBouncesItem =
    {"GetDeliveryStatsResultBouncesItem", {kFieldsGetDeliveryStatsResultBouncesItem, 3},
    sizeof(c::GetDeliveryStatsResultBouncesItem), true};
static_assert(__is_same(decltype(c::GetDeliveryStatsResultBouncesItem::type), Field<String>));
static_assert(__is_same(decltype(c::GetDeliveryStatsResultBouncesItem::name), Field<String>));
static_assert(__is_same(decltype(c::GetDeliveryStatsResultBouncesItem::count), Field<long long>));
constexpr TypeRow kType18 = {Kind::kObject, false,
    {.object = &kObjectGetDeliveryStatsResultBouncesItem}};
constexpr FieldRow kFieldsGetDeliveryStatsResult[] = {
    {"InactiveMails", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDeliveryStatsResult,
     inactive_mails), Kind::kInteger, 0},
    {"Bounces", nullptr, nullptr, nullptr, {.element = &kType18},
     __builtin_offsetof(c::GetDeliveryStatsResult, bounces), Kind::kList, 0},
};
constexpr ObjectTable kObjectGetDeliveryStatsResult = {"GetDeliveryStatsResult",
    {kFieldsGetDeliveryStatsResult, 2}, sizeof(c::GetDeliveryStatsResult), true};
static_assert(__is_same(decltype(c::GetDeliveryStatsResult::inactive_mails), Field<long long>));
static_assert(__is_same(decltype(c::GetDeliveryStatsResult::bounces),
    Field<List<c::GetDeliveryStatsResultBouncesItem>>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectGetDeliveryStatsResult}};
constexpr HttpBinding kHttpGetDeliveryStats = {.method = "GET", .path = "/deliveryStats"};
constexpr FieldRow kFieldsGetStatsParams[] = {
    {"with_tag", "Only with this tag.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::GetStatsParams, with_tag), Kind::kString, 0},
    {"fromdate", "First day, as 2026-03-01.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::GetStatsParams, fromdate), Kind::kString, 0},
    {"todate", "Last day.", nullptr, &kLimits22, {}, __builtin_offsetof(c::GetStatsParams, todate),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectGetStatsParams = {"GetStatsParams", {kFieldsGetStatsParams, 3},
    sizeof(c::GetStatsParams), false};
static_assert(__is_same(decltype(c::GetStatsParams::with_tag), Field<String>));
static_assert(__is_same(decltype(c::GetStatsParams::fromdate), Field<String>));
static_assert(__is_same(decltype(c::GetStatsParams::todate), Field<String>));
constexpr FieldRow kFieldsGetStatsResult[] = {
    {"Sent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStatsResult, sent),
     Kind::kInteger, 0},
    {"Bounced", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStatsResult, bounced),
     Kind::kInteger, 0},
    {"BounceRate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStatsResult,
     bounce_rate), Kind::kNumber, 0},
    {"SpamComplaints", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStatsResult,
     spam_complaints), Kind::kInteger, 0},
    {"SpamComplaintsRate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStatsResult,
     spam_complaints_rate), Kind::kNumber, 0},
    {"Opens", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStatsResult, opens),
     Kind::kInteger, 0},
    {"UniqueOpens", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStatsResult,
     unique_opens), Kind::kInteger, 0},
    {"TotalClicks", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStatsResult,
     total_clicks), Kind::kInteger, 0},
    {"UniqueLinksClicked", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStatsResult,
     unique_links_clicked), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetStatsResult = {"GetStatsResult", {kFieldsGetStatsResult, 9},
    sizeof(c::GetStatsResult), true};
static_assert(__is_same(decltype(c::GetStatsResult::sent), Field<long long>));
static_assert(__is_same(decltype(c::GetStatsResult::bounced), Field<long long>));
static_assert(__is_same(decltype(c::GetStatsResult::bounce_rate), Field<double>));
static_assert(__is_same(decltype(c::GetStatsResult::spam_complaints), Field<long long>));
static_assert(__is_same(decltype(c::GetStatsResult::spam_complaints_rate), Field<double>));
static_assert(__is_same(decltype(c::GetStatsResult::opens), Field<long long>));
static_assert(__is_same(decltype(c::GetStatsResult::unique_opens), Field<long long>));
static_assert(__is_same(decltype(c::GetStatsResult::total_clicks), Field<long long>));
static_assert(__is_same(decltype(c::GetStatsResult::unique_links_clicked), Field<long long>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectGetStatsResult}};
constexpr BindRow kBindGetStats[] = {
    {.place = Place::kQuery, .field = 0, .wire = "tag"},
    {.place = Place::kQuery, .field = 1, .wire = "fromdate"},
    {.place = Place::kQuery, .field = 2, .wire = "todate"},
};
constexpr HttpBinding kHttpGetStats = {.method = "GET", .path = "/stats/outbound",
    .rows = {kBindGetStats, 3}};
constexpr FieldRow kFieldsListTemplatesParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits16, {}, __builtin_offsetof(c::ListTemplatesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTemplatesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTemplatesParams = {"ListTemplatesParams",
    {kFieldsListTemplatesParams, 2}, sizeof(c::ListTemplatesParams), false};
static_assert(__is_same(decltype(c::ListTemplatesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTemplatesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListTemplatesResultItem[] = {
    {"TemplateId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem,
     template_id), Kind::kInteger, 0},
    {"Name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem, name),
     Kind::kString, 0},
    {"Alias", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem, alias),
     Kind::kString, 2},
    {"Active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem,
     active), Kind::kBoolean, 0},
    {"TemplateType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem,
     template_type), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTemplatesResultItem = {"ListTemplatesResultItem",
    {kFieldsListTemplatesResultItem, 5}, sizeof(c::ListTemplatesResultItem), true};
static_assert(__is_same(decltype(c::ListTemplatesResultItem::template_id), Field<long long>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::alias), Field<String>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::active), Field<bool>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::template_type), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectListTemplatesResultItem}};
constexpr FieldRow kFieldsListTemplatesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType21},
     __builtin_offsetof(c::ListTemplatesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTemplatesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTemplatesResult = {"ListTemplatesResult",
    {kFieldsListTemplatesResult, 2}, sizeof(c::ListTemplatesResult), true};
static_assert(__is_same(decltype(c::ListTemplatesResult::items), List<c::ListTemplatesResultItem>));
static_assert(__is_same(decltype(c::ListTemplatesResult::next_page), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectListTemplatesResult}};
constexpr BindRow kBindListTemplates[] = {
    {.place = Place::kQuery, .wire = "offset", .constant = "0"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kOffset, .items = "/Templates",
    .total_pointer = "/TotalCount", .param = "offset", .size_param = "count", .size = 100};
constexpr HttpBinding kHttpListTemplates = {.method = "GET", .path = "/templates",
    .rows = {kBindListTemplates, 1}, .pagination = &kPagination3};
constexpr FieldRow kFieldsGetTemplateParams[] = {
    {"templateIdOrAlias", "Id or alias of the template.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::GetTemplateParams, template_id_or_alias), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetTemplateParams = {"GetTemplateParams", {kFieldsGetTemplateParams,
    1}, sizeof(c::GetTemplateParams), false};
static_assert(__is_same(decltype(c::GetTemplateParams::template_id_or_alias), String));
constexpr FieldRow kFieldsTemplate[] = {
    {"TemplateId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, template_id),
     Kind::kInteger, 0},
    {"Name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, name), Kind::kString,
     0},
    {"Alias", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, alias), Kind::kString,
     2},
    {"Subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, subject),
     Kind::kString, 2},
    {"HtmlBody", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, html_body),
     Kind::kString, 2},
    {"TextBody", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, text_body),
     Kind::kString, 2},
    {"Active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, active),
     Kind::kBoolean, 0},
    {"TemplateType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, template_type),
     Kind::kString, 0},
    {"LayoutTemplate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template,
     layout_template), Kind::kString, 2},
};
constexpr ObjectTable kObjectTemplate = {"Template", {kFieldsTemplate, 9}, sizeof(c::Template),
    true};
static_assert(__is_same(decltype(c::Template::template_id), Field<long long>));
static_assert(__is_same(decltype(c::Template::name), Field<String>));
static_assert(__is_same(decltype(c::Template::alias), Field<String>));
static_assert(__is_same(decltype(c::Template::subject), Field<String>));
static_assert(__is_same(decltype(c::Template::html_body), Field<String>));
static_assert(__is_same(decltype(c::Template::text_body), Field<String>));
static_assert(__is_same(decltype(c::Template::active), Field<bool>));
static_assert(__is_same(decltype(c::Template::template_type), Field<String>));
static_assert(__is_same(decltype(c::Template::layout_template), Field<String>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectTemplate}};
constexpr BindRow kBindGetTemplate[] = {
    {.place = Place::kPath, .field = 0, .wire = "templateIdOrAlias"},
};
constexpr HttpBinding kHttpGetTemplate = {.method = "GET", .path = "/templates/{templateIdOrAlias}",
    .rows = {kBindGetTemplate, 1}};
constexpr FieldRow kFieldsVerifyTemplateParams[] = {
    {"check_subject", "Subject with template syntax to try.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::VerifyTemplateParams, check_subject), Kind::kString, 0},
    {"check_html", "HTML with template syntax to try.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::VerifyTemplateParams, check_html), Kind::kString, 0},
    {"check_text", "Text with template syntax to try.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::VerifyTemplateParams, check_text), Kind::kString, 0},
    {"test_model", "Values to try it with.", nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::VerifyTemplateParams, test_model), Kind::kMap, 1},
};
constexpr ObjectTable kObjectVerifyTemplateParams = {"VerifyTemplateParams",
    {kFieldsVerifyTemplateParams, 4}, sizeof(c::VerifyTemplateParams), false};
static_assert(__is_same(decltype(c::VerifyTemplateParams::check_subject), Field<String>));
static_assert(__is_same(decltype(c::VerifyTemplateParams::check_html), Field<String>));
static_assert(__is_same(decltype(c::VerifyTemplateParams::check_text), Field<String>));
static_assert(__is_same(decltype(c::VerifyTemplateParams::test_model), List<Entry<Json>>));
constexpr FieldRow kFieldsRenderedValidationErrorsItem[] = {
    {"Message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RenderedValidationErrorsItem,
     message), Kind::kString, 0},
    {"Line", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RenderedValidationErrorsItem,
     line), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectRenderedValidationErrorsItem = {"RenderedValidationErrorsItem",
    {kFieldsRenderedValidationErrorsItem, 2}, sizeof(c::RenderedValidationErrorsItem), true};
static_assert(__is_same(decltype(c::RenderedValidationErrorsItem::message), Field<String>));
static_assert(__is_same(decltype(c::RenderedValidationErrorsItem::line), Field<long long>));
constexpr TypeRow kType24 = {Kind::kObject, false,
    {.object = &kObjectRenderedValidationErrorsItem}};
constexpr FieldRow kFieldsRendered[] = {
    {"ContentIsValid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Rendered,
     content_is_valid), Kind::kBoolean, 0},
    {"RenderedContent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Rendered,
     rendered_content), Kind::kString, 2},
    {"ValidationErrors", nullptr, nullptr, nullptr, {.element = &kType24},
     __builtin_offsetof(c::Rendered, validation_errors), Kind::kList, 0},
};
constexpr ObjectTable kObjectRendered = {"Rendered", {kFieldsRendered, 3}, sizeof(c::Rendered),
    true};
static_assert(__is_same(decltype(c::Rendered::content_is_valid), Field<bool>));
static_assert(__is_same(decltype(c::Rendered::rendered_content), Field<String>));
static_assert(__is_same(decltype(c::Rendered::validation_errors),
    Field<List<c::RenderedValidationErrorsItem>>));
constexpr FieldRow kFieldsVerifyTemplateResult[] = {
    {"AllContentIsValid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VerifyTemplateResult,
     all_content_is_valid), Kind::kBoolean, 0},
    {"Subject", nullptr, nullptr, nullptr, {.object = &kObjectRendered},
     __builtin_offsetof(c::VerifyTemplateResult, subject), Kind::kObject, 2},
    {"HtmlBody", nullptr, nullptr, nullptr, {.object = &kObjectRendered},
     __builtin_offsetof(c::VerifyTemplateResult, html_body), Kind::kObject, 2},
    {"TextBody", nullptr, nullptr, nullptr, {.object = &kObjectRendered},
     __builtin_offsetof(c::VerifyTemplateResult, text_body), Kind::kObject, 2},
};
constexpr ObjectTable kObjectVerifyTemplateResult = {"VerifyTemplateResult",
    {kFieldsVerifyTemplateResult, 4}, sizeof(c::VerifyTemplateResult), true};
static_assert(__is_same(decltype(c::VerifyTemplateResult::all_content_is_valid), Field<bool>));
static_assert(__is_same(decltype(c::VerifyTemplateResult::subject), Field<c::Rendered>));
static_assert(__is_same(decltype(c::VerifyTemplateResult::html_body), Field<c::Rendered>));
static_assert(__is_same(decltype(c::VerifyTemplateResult::text_body), Field<c::Rendered>));
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectVerifyTemplateResult}};
constexpr BindRow kBindVerifyTemplate[] = {
    {.place = Place::kBody, .field = 0, .wire = "/Subject"},
    {.place = Place::kBody, .field = 1, .wire = "/HtmlBody"},
    {.place = Place::kBody, .field = 2, .wire = "/TextBody"},
    {.place = Place::kBody, .field = 3, .wire = "/TestRenderModel"},
};
constexpr HttpBinding kHttpVerifyTemplate = {.method = "POST", .path = "/templates/validate",
    .rows = {kBindVerifyTemplate, 4}, .body = BodyKind::kJson};
constexpr const char* kNamesListSuppressionsParamsReason[] = {"HardBounce", "SpamComplaint",
    "ManualSuppression"};
constexpr EnumTable kEnumListSuppressionsParamsReason = {"ListSuppressionsParamsReason",
    {kNamesListSuppressionsParamsReason, 3}};
constexpr FieldRow kFieldsListSuppressionsParams[] = {
    {"streamid", "Id of the stream, as outbound or broadcast.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::ListSuppressionsParams, streamid), Kind::kString, 1},
    {"reason", "Why it is suppressed.", nullptr, nullptr,
     {.names = &kEnumListSuppressionsParamsReason}, __builtin_offsetof(c::ListSuppressionsParams,
     reason), Kind::kEnum, 0},
    {"emailFilter", "Only this address.", nullptr, &kLimits21, {},
     __builtin_offsetof(c::ListSuppressionsParams, email_filter), Kind::kString, 0},
    {"fromdate", "First day, as 2026-03-01.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::ListSuppressionsParams, fromdate), Kind::kString, 0},
    {"todate", "Last day.", nullptr, &kLimits22, {}, __builtin_offsetof(c::ListSuppressionsParams,
     todate), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSuppressionsParams = {"ListSuppressionsParams",
    {kFieldsListSuppressionsParams, 5}, sizeof(c::ListSuppressionsParams), false};
static_assert(__is_same(decltype(c::ListSuppressionsParams::streamid), String));
static_assert(__is_same(decltype(c::ListSuppressionsParams::reason),
    Field<c::ListSuppressionsParamsReason>));
static_assert(__is_same(decltype(c::ListSuppressionsParams::email_filter), Field<String>));
static_assert(__is_same(decltype(c::ListSuppressionsParams::fromdate), Field<String>));
static_assert(__is_same(decltype(c::ListSuppressionsParams::todate), Field<String>));
constexpr FieldRow kFieldsListSuppressionsResultItem[] = {
    {"EmailAddress", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListSuppressionsResultItem, email_address), Kind::kString, 0},
    {"SuppressionReason", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListSuppressionsResultItem, suppression_reason), Kind::kString, 0},
    {"Origin", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSuppressionsResultItem,
     origin), Kind::kString, 0},
    {"CreatedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSuppressionsResultItem,
     created_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSuppressionsResultItem = {"ListSuppressionsResultItem",
    {kFieldsListSuppressionsResultItem, 4}, sizeof(c::ListSuppressionsResultItem), true};
static_assert(__is_same(decltype(c::ListSuppressionsResultItem::email_address), Field<String>));
static_assert(__is_same(decltype(c::ListSuppressionsResultItem::suppression_reason),
    Field<String>));
static_assert(__is_same(decltype(c::ListSuppressionsResultItem::origin), Field<String>));
static_assert(__is_same(decltype(c::ListSuppressionsResultItem::created_at), Field<String>));
constexpr TypeRow kType26 = {Kind::kObject, false, {.object = &kObjectListSuppressionsResultItem}};
constexpr TypeRow kType27 = {Kind::kList, false, {.element = &kType26}};
constexpr BindRow kBindListSuppressions[] = {
    {.place = Place::kPath, .field = 0, .wire = "streamid"},
    {.place = Place::kQuery, .field = 1, .wire = "SuppressionReason"},
    {.place = Place::kQuery, .field = 2, .wire = "EmailAddress"},
    {.place = Place::kQuery, .field = 3, .wire = "fromdate"},
    {.place = Place::kQuery, .field = 4, .wire = "todate"},
};
constexpr HttpBinding kHttpListSuppressions = {.method = "GET",
    .path = "/message-streams/{streamid}/suppressions/dump", .rows = {kBindListSuppressions, 5},
    .result_at = "/Suppressions"};
constexpr Limits kLimits25 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr FieldRow kFieldsCreateSuppressionsParamsAddressesItem[] = {
    {"EmailAddress", nullptr, nullptr, &kLimits21, {},
     __builtin_offsetof(c::CreateSuppressionsParamsAddressesItem, email_address), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateSuppressionsParamsAddressesItem =
    {"CreateSuppressionsParamsAddressesItem", {kFieldsCreateSuppressionsParamsAddressesItem, 1},
    sizeof(c::CreateSuppressionsParamsAddressesItem), true};
static_assert(__is_same(decltype(c::CreateSuppressionsParamsAddressesItem::email_address), String));
constexpr TypeRow kType28 = {Kind::kObject, false,
    {.object = &kObjectCreateSuppressionsParamsAddressesItem}};
constexpr FieldRow kFieldsCreateSuppressionsParams[] = {
    {"streamid", "Id of the stream, as outbound or broadcast.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CreateSuppressionsParams, streamid), Kind::kString, 1},
    {"addresses", "Addresses, each as EmailAddress.", nullptr, &kLimits25, {.element = &kType28},
     __builtin_offsetof(c::CreateSuppressionsParams, addresses), Kind::kList, 1},
};
constexpr ObjectTable kObjectCreateSuppressionsParams = {"CreateSuppressionsParams",
    {kFieldsCreateSuppressionsParams, 2}, sizeof(c::CreateSuppressionsParams), false};
static_assert(__is_same(decltype(c::CreateSuppressionsParams::streamid), String));
static_assert(__is_same(decltype(c::CreateSuppressionsParams::addresses),
    List<c::CreateSuppressionsParamsAddressesItem>));
constexpr FieldRow kFieldsCreateSuppressionsResultItem[] = {
    {"EmailAddress", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CreateSuppressionsResultItem, email_address), Kind::kString, 0},
    {"Status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateSuppressionsResultItem,
     status), Kind::kString, 0},
    {"Message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateSuppressionsResultItem,
     message), Kind::kString, 2},
};
constexpr ObjectTable kObjectCreateSuppressionsResultItem = {"CreateSuppressionsResultItem",
    {kFieldsCreateSuppressionsResultItem, 3}, sizeof(c::CreateSuppressionsResultItem), true};
static_assert(__is_same(decltype(c::CreateSuppressionsResultItem::email_address), Field<String>));
static_assert(__is_same(decltype(c::CreateSuppressionsResultItem::status), Field<String>));
static_assert(__is_same(decltype(c::CreateSuppressionsResultItem::message), Field<String>));
constexpr TypeRow kType29 = {Kind::kObject, false,
    {.object = &kObjectCreateSuppressionsResultItem}};
constexpr TypeRow kType30 = {Kind::kList, false, {.element = &kType29}};
constexpr BindRow kBindCreateSuppressions[] = {
    {.place = Place::kPath, .field = 0, .wire = "streamid"},
    {.place = Place::kBody, .field = 1, .wire = "/Suppressions"},
};
constexpr HttpBinding kHttpCreateSuppressions = {.method = "POST",
    .path = "/message-streams/{streamid}/suppressions", .rows = {kBindCreateSuppressions, 2},
    .body = BodyKind::kJson, .result_at = "/Suppressions"};
constexpr const char* kTexts5[] = {"Failed"};
constexpr RefusalRow kRefusalsCreateSuppressions[] = {
    {.at = "/Suppressions/*", .field = "/Status", .is = {kTexts5, 1}, .partial = true,
     .message = {kTexts3, 1}},
};
constexpr ErrorShape kErrorShape2 = {.message = {kTexts3, 1}, .code = {kTexts4, 1},
    .refusals = {kRefusalsCreateSuppressions, 1}, .hints = {kPairs1, 7}};
constexpr FieldRow kFieldsDeleteSuppressionsParamsAddressesItem[] = {
    {"EmailAddress", nullptr, nullptr, &kLimits21, {},
     __builtin_offsetof(c::DeleteSuppressionsParamsAddressesItem, email_address), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteSuppressionsParamsAddressesItem =
    {"DeleteSuppressionsParamsAddressesItem", {kFieldsDeleteSuppressionsParamsAddressesItem, 1},
    sizeof(c::DeleteSuppressionsParamsAddressesItem), true};
static_assert(__is_same(decltype(c::DeleteSuppressionsParamsAddressesItem::email_address), String));
constexpr TypeRow kType31 = {Kind::kObject, false,
    {.object = &kObjectDeleteSuppressionsParamsAddressesItem}};
constexpr FieldRow kFieldsDeleteSuppressionsParams[] = {
    {"streamid", "Id of the stream, as outbound or broadcast.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::DeleteSuppressionsParams, streamid), Kind::kString, 1},
    {"addresses", "Addresses, each as EmailAddress.", nullptr, &kLimits25, {.element = &kType31},
     __builtin_offsetof(c::DeleteSuppressionsParams, addresses), Kind::kList, 1},
};
constexpr ObjectTable kObjectDeleteSuppressionsParams = {"DeleteSuppressionsParams",
    {kFieldsDeleteSuppressionsParams, 2}, sizeof(c::DeleteSuppressionsParams), false};
static_assert(__is_same(decltype(c::DeleteSuppressionsParams::streamid), String));
static_assert(__is_same(decltype(c::DeleteSuppressionsParams::addresses),
    List<c::DeleteSuppressionsParamsAddressesItem>));
constexpr FieldRow kFieldsDeleteSuppressionsResultItem[] = {
    {"EmailAddress", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::DeleteSuppressionsResultItem, email_address), Kind::kString, 0},
    {"Status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteSuppressionsResultItem,
     status), Kind::kString, 0},
    {"Message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteSuppressionsResultItem,
     message), Kind::kString, 2},
};
constexpr ObjectTable kObjectDeleteSuppressionsResultItem = {"DeleteSuppressionsResultItem",
    {kFieldsDeleteSuppressionsResultItem, 3}, sizeof(c::DeleteSuppressionsResultItem), true};
static_assert(__is_same(decltype(c::DeleteSuppressionsResultItem::email_address), Field<String>));
static_assert(__is_same(decltype(c::DeleteSuppressionsResultItem::status), Field<String>));
static_assert(__is_same(decltype(c::DeleteSuppressionsResultItem::message), Field<String>));
constexpr TypeRow kType32 = {Kind::kObject, false,
    {.object = &kObjectDeleteSuppressionsResultItem}};
constexpr TypeRow kType33 = {Kind::kList, false, {.element = &kType32}};
constexpr BindRow kBindDeleteSuppressions[] = {
    {.place = Place::kPath, .field = 0, .wire = "streamid"},
    {.place = Place::kBody, .field = 1, .wire = "/Suppressions"},
};
constexpr HttpBinding kHttpDeleteSuppressions = {.method = "POST",
    .path = "/message-streams/{streamid}/suppressions/delete", .rows = {kBindDeleteSuppressions, 2},
    .body = BodyKind::kJson, .result_at = "/Suppressions"};
constexpr RefusalRow kRefusalsDeleteSuppressions[] = {
    {.at = "/Suppressions/*", .field = "/Status", .is = {kTexts5, 1}, .partial = true,
     .message = {kTexts3, 1}},
};
constexpr ErrorShape kErrorShape3 = {.message = {kTexts3, 1}, .code = {kTexts4, 1},
    .refusals = {kRefusalsDeleteSuppressions, 1}, .hints = {kPairs1, 7}};
constexpr ObjectTable kObjectListMessageStreamsParams = {"ListMessageStreamsParams", {},
    sizeof(c::ListMessageStreamsParams), false};
constexpr FieldRow kFieldsListMessageStreamsResultItem[] = {
    {"ID", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMessageStreamsResultItem, id),
     Kind::kString, 0},
    {"Name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMessageStreamsResultItem,
     name), Kind::kString, 0},
    {"Description", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessageStreamsResultItem, description), Kind::kString, 2},
    {"MessageStreamType", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessageStreamsResultItem, message_stream_type), Kind::kString, 0},
    {"ArchivedAt", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessageStreamsResultItem, archived_at), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMessageStreamsResultItem = {"ListMessageStreamsResultItem",
    {kFieldsListMessageStreamsResultItem, 5}, sizeof(c::ListMessageStreamsResultItem), true};
static_assert(__is_same(decltype(c::ListMessageStreamsResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListMessageStreamsResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListMessageStreamsResultItem::description), Field<String>));
static_assert(__is_same(decltype(c::ListMessageStreamsResultItem::message_stream_type),
    Field<String>));
static_assert(__is_same(decltype(c::ListMessageStreamsResultItem::archived_at), Field<String>));
constexpr TypeRow kType34 = {Kind::kObject, false,
    {.object = &kObjectListMessageStreamsResultItem}};
constexpr TypeRow kType35 = {Kind::kList, false, {.element = &kType34}};
constexpr HttpBinding kHttpListMessageStreams = {.method = "GET", .path = "/message-streams",
    .result_at = "/MessageStreams"};
constexpr ObjectTable kObjectGetServerParams = {"GetServerParams", {}, sizeof(c::GetServerParams),
    false};
constexpr FieldRow kFieldsGetServerResult[] = {
    {"ID", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetServerResult, id),
     Kind::kInteger, 0},
    {"Name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetServerResult, name),
     Kind::kString, 0},
    {"ServerLink", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetServerResult,
     server_link), Kind::kString, 0},
    {"DeliveryType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetServerResult,
     delivery_type), Kind::kString, 0},
    {"InboundAddress", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetServerResult,
     inbound_address), Kind::kString, 0},
    {"TrackOpens", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetServerResult,
     track_opens), Kind::kBoolean, 0},
    {"TrackLinks", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetServerResult,
     track_links), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetServerResult = {"GetServerResult", {kFieldsGetServerResult, 7},
    sizeof(c::GetServerResult), true};
static_assert(__is_same(decltype(c::GetServerResult::id), Field<long long>));
static_assert(__is_same(decltype(c::GetServerResult::name), Field<String>));
static_assert(__is_same(decltype(c::GetServerResult::server_link), Field<String>));
static_assert(__is_same(decltype(c::GetServerResult::delivery_type), Field<String>));
static_assert(__is_same(decltype(c::GetServerResult::inbound_address), Field<String>));
static_assert(__is_same(decltype(c::GetServerResult::track_opens), Field<bool>));
static_assert(__is_same(decltype(c::GetServerResult::track_links), Field<String>));
constexpr TypeRow kType36 = {Kind::kObject, false, {.object = &kObjectGetServerResult}};
constexpr HttpBinding kHttpGetServer = {.method = "GET", .path = "/server"};
constexpr ActionRow kActions[] = {
    {.name = "send_email", .title = "Send an e-mail",
     .description = "Sends one e-mail with TextBody, HtmlBody or both.",
     .params = &kObjectSendEmailParams, .result = &kType4, .http = &kHttpSendEmail,
     .tool_name = "postmark_send_email"},
    {.name = "send_email_with_template", .title = "Send a template",
     .description = "Sends a template with its values filled in. Give TemplateId or TemplateAlias.",
     .params = &kObjectSendEmailWithTemplateParams, .result = &kType4,
     .http = &kHttpSendEmailWithTemplate, .tool_name = "postmark_send_email_with_template"},
    {.name = "send_batch", .title = "Send several e-mails",
     .description = "Sends up to 100 e-mails at once. Each has its own ErrorCode in the "
     "result: some may fail while others go.", .effect = Effect::kDestructive,
     .params = &kObjectSendBatchParams, .result = &kType8, .http = &kHttpSendBatch,
     .tool_name = "postmark_send_batch", .errors = &kErrorShape1},
    {.name = "list_messages", .title = "List sent e-mails",
     .description = "E-mails of the last 45 days, newest first.", .effect = Effect::kRead,
     .params = &kObjectListMessagesParams, .result = &kType12, .http = &kHttpListMessages,
     .tool_name = "postmark_list_messages"},
    {.name = "get_message", .title = "Read a sent e-mail",
     .description = "One e-mail with its text and what happened to it.", .effect = Effect::kRead,
     .params = &kObjectGetMessageParams, .result = &kType14, .http = &kHttpGetMessage,
     .tool_name = "postmark_get_message"},
    {.name = "list_bounces", .title = "List bounces",
     .description = "E-mails that came back, newest first.", .effect = Effect::kRead,
     .params = &kObjectListBouncesParams, .result = &kType17, .http = &kHttpListBounces,
     .tool_name = "postmark_list_bounces"},
    {.name = "get_bounce", .title = "Read a bounce", .description = "One bounce with its reason.",
     .effect = Effect::kRead, .params = &kObjectGetBounceParams, .result = &kType16,
     .http = &kHttpGetBounce, .tool_name = "postmark_get_bounce"},
    {.name = "update_bounce", .title = "Write to a bounced address again",
     .description = "Takes the address of a bounce off the list of those that are not "
     "written to.", .params = &kObjectUpdateBounceParams, .result = &kType16,
     .http = &kHttpUpdateBounce, .tool_name = "postmark_update_bounce"},
    {.name = "get_delivery_stats", .title = "Count bounces",
     .description = "Number of addresses that are not written to, and bounces by kind.",
     .effect = Effect::kRead, .params = &kObjectGetDeliveryStatsParams, .result = &kType19,
     .http = &kHttpGetDeliveryStats, .tool_name = "postmark_get_delivery_stats"},
    {.name = "get_stats", .title = "Read statistics",
     .description = "Sent, bounced, opened and clicked e-mails of a time.", .effect = Effect::kRead,
     .params = &kObjectGetStatsParams, .result = &kType20, .http = &kHttpGetStats,
     .tool_name = "postmark_get_stats"},
    {.name = "list_templates", .title = "List templates", .description = "Templates of the server.",
     .effect = Effect::kRead, .params = &kObjectListTemplatesParams, .result = &kType22,
     .http = &kHttpListTemplates, .tool_name = "postmark_list_templates"},
    {.name = "get_template", .title = "Read a template",
     .description = "One template with its subject and texts.", .effect = Effect::kRead,
     .params = &kObjectGetTemplateParams, .result = &kType23, .http = &kHttpGetTemplate,
     .tool_name = "postmark_get_template"},
    {.name = "verify_template", .title = "Try a template",
     .description = "Renders subject and texts with values, and says what is wrong in "
     "them. Sends and stores nothing.", .effect = Effect::kRead,
     .params = &kObjectVerifyTemplateParams, .result = &kType25, .http = &kHttpVerifyTemplate,
     .tool_name = "postmark_verify_template"},
    {.name = "list_suppressions", .title = "List suppressed addresses",
     .description = "Addresses that a stream does not write to.", .effect = Effect::kRead,
     .params = &kObjectListSuppressionsParams, .result = &kType27, .http = &kHttpListSuppressions,
     .tool_name = "postmark_list_suppressions"},
    {.name = "create_suppressions", .title = "Suppress addresses",
     .description = "A stream does not write to these addresses any more.",
     .params = &kObjectCreateSuppressionsParams, .result = &kType30,
     .http = &kHttpCreateSuppressions, .tool_name = "postmark_create_suppressions",
     .errors = &kErrorShape2},
    {.name = "delete_suppressions", .title = "Write to addresses again",
     .description = "Takes addresses off the suppression list; not possible after a complaint.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteSuppressionsParams, .result = &kType33,
     .http = &kHttpDeleteSuppressions, .tool_name = "postmark_delete_suppressions",
     .errors = &kErrorShape3},
    {.name = "list_message_streams", .title = "List streams",
     .description = "Streams of the server with their ids.", .effect = Effect::kRead,
     .params = &kObjectListMessageStreamsParams, .result = &kType35,
     .http = &kHttpListMessageStreams, .tool_name = "postmark_list_message_streams"},
    {.name = "get_server", .title = "Read the server",
     .description = "Name and settings of the server that the token belongs to.",
     .effect = Effect::kRead, .params = &kObjectGetServerParams, .result = &kType36,
     .http = &kHttpGetServer, .tool_name = "postmark_get_server"},
};
constexpr NamedText kPairs2[] = {{"Accept", "application/json"}};
constexpr ApiRow kApi = {.base_url = "https://api.postmarkapp.com",
    .auth = {.kind = AuthKind::kHeader, .name = "X-Postmark-Server-Token",
    .value = "{POSTMARK_SERVER_TOKEN}"}, .headers = {kPairs2, 1}, .errors = {.message = {kTexts3,
    1}, .code = {kTexts4, 1}, .hints = {kPairs1, 7}}, .retry_after = "retry-after",
    .per_second = 20, .concurrency = 10, .verify_method = "GET", .verify_path = "/server",
    .verify_account = "/Name"};
constexpr const char* kTexts6[] = {"api.postmarkapp.com"};
constexpr SecretRow kSecrets[] = {
    {"POSTMARK_WEBHOOK_SECRET",
     "A word of your own that Postmark sends as the header X-Webhook-Secret; " "for events only.",
     false, false},
    {"POSTMARK_SERVER_TOKEN", "Server API token, from the server's page API Tokens.", true, true},
};
constexpr EventRow kEvents0[] = {
    {"Delivery", "The recipient's server took an e-mail."},
    {"Bounce", "An e-mail came back."},
    {"SpamComplaint", "A recipient reported spam."},
    {"Open", "An e-mail was opened."},
    {"Click", "A link was followed."},
    {"SubscriptionChange", "An address was suppressed or taken off the list."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "The server, a message stream, Webhooks, Add webhook: this connector's "
     "webhook URL and the custom header X-Webhook-Secret.", .event_type_field = "RecordType",
     .events = {kEvents0, 6}, .verify = {.scheme = VerifyScheme::kToken,
     .secret = "POSTMARK_WEBHOOK_SECRET", .algorithm = "sha256", .encoding = "text",
     .header = "X-Webhook-Secret", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersEmailSent[] = {
    {.source = "tool", .action = "send_email"},
    {.source = "tool", .action = "send_email_with_template"},
};
constexpr MatcherRow kMatchersBatchSent[] = {
    {.source = "tool", .action = "send_batch"},
};
constexpr MatcherRow kMatchersEmailDelivered[] = {
    {.source = "webhook", .event = "Delivery"},
};
constexpr MatcherRow kMatchersEmailBounced[] = {
    {.source = "webhook", .event = "Bounce"},
};
constexpr MatcherRow kMatchersEmailOpened[] = {
    {.source = "webhook", .event = "Open"},
};
constexpr MatcherRow kMatchersBounceUpdated[] = {
    {.source = "tool", .action = "update_bounce"},
};
constexpr MatcherRow kMatchersSuppressionsCreated[] = {
    {.source = "tool", .action = "create_suppressions"},
};
constexpr MatcherRow kMatchersSuppressionsDeleted[] = {
    {.source = "tool", .action = "delete_suppressions"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "email_sent", .display_name = "E-mail Sent", .matchers = {kMatchersEmailSent, 2}},
    {.id = "batch_sent", .display_name = "E-mails Sent", .matchers = {kMatchersBatchSent, 1}},
    {.id = "email_delivered", .display_name = "E-mail Delivered",
     .matchers = {kMatchersEmailDelivered, 1}},
    {.id = "email_bounced", .display_name = "E-mail Bounced", .matchers = {kMatchersEmailBounced,
     1}},
    {.id = "email_opened", .display_name = "E-mail Opened", .matchers = {kMatchersEmailOpened, 1}},
    {.id = "bounce_updated", .display_name = "Address Reactivated",
     .matchers = {kMatchersBounceUpdated, 1}},
    {.id = "suppressions_created", .display_name = "Addresses Suppressed",
     .matchers = {kMatchersSuppressionsCreated, 1}},
    {.id = "suppressions_deleted", .display_name = "Suppressions Deleted",
     .matchers = {kMatchersSuppressionsDeleted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "postmark",
    .display_name = "Postmark",
    .description = "Send transactional e-mail and templates through a Postmark server,"
        " follow it up, and handle bounces and suppressions.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "postmark",
    .tool_description = "Sends e-mail through a Postmark server and tells what became of it. "
        "Show the user sender, recipients, subject and text and wait for a "
        "yes before you send, and before you change suppressions.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"send_email\",\"send_email_with_template\",\"send_batch\","
        "\"list_messages\",\"get_message\",\"list_bounces\",\"get_bounce\","
        "\"update_bounce\",\"get_delivery_stats\",\"get_stats\",\"list_templates\","
        "\"get_template\",\"verify_template\",\"list_suppressions\",\"create_suppressions\","
        "\"delete_suppressions\",\"list_message_streams\",\"get_server\"],"
        "\"description\":\"What to do.\"},\"From\":{\"type\":\"string\",\"minLength\":3,"
        "\"maxLength\":255,\"description\":\"Sender with a confirmed signature,"
        " as shop@example.com or Shop <shop@example.com>.\"},\"To\":{\"type\":\"string\","
        "\"minLength\":3,\"maxLength\":5000,\"description\":\"Recipients, "
        "with commas between them, 50 at most.\"},\"Cc\":{\"type\":\"string\","
        "\"maxLength\":5000,\"description\":\"Recipients of a copy.\"},\"Bcc\":{\"type\":\"str"
        "ing\",\"maxLength\":5000,\"description\":\"Recipients of a hidden "
        "copy.\"},\"ReplyTo\":{\"type\":\"string\",\"maxLength\":500,\"description\":\"Where "
        "answers go.\"},\"Subject\":{\"type\":\"string\",\"maxLength\":2000,"
        "\"description\":\"Subject line.\"},\"TextBody\":{\"type\":\"string\","
        "\"maxLength\":1000000,\"description\":\"Text without formatting.\"},"
        "\"HtmlBody\":{\"type\":\"string\",\"maxLength\":1000000,\"description\":\"Text "
        "in HTML.\"},\"Tag\":{\"type\":\"string\",\"maxLength\":1000,\"description\":\"A "
        "word by which statistics are counted.\"},\"TrackOpens\":{\"type\":\"boolean\","
        "\"description\":\"Whether opens are counted.\"},\"TrackLinks\":{\"type\":\"string\","
        "\"enum\":[\"None\",\"HtmlAndText\",\"HtmlOnly\",\"TextOnly\"],\"description\":\"Where"
        " clicks are counted.\"},\"Headers\":{\"type\":\"array\",\"maxItems\":20,"
        "\"items\":{\"type\":\"object\",\"properties\":{\"Name\":{\"type\":\"string\","
        "\"maxLength\":200},\"Value\":{\"type\":\"string\",\"maxLength\":2000}},"
        "\"required\":[\"Name\",\"Value\"]},\"description\":\"Headers of your "
        "own.\"},\"Attachments\":{\"type\":\"array\",\"maxItems\":20,\"items\":{\"type\":\"obj"
        "ect\",\"properties\":{\"Name\":{\"type\":\"string\",\"maxLength\":255},"
        "\"Content\":{\"type\":\"string\",\"maxLength\":8000000,\"description\":\"Base64.\"},"
        "\"ContentType\":{\"type\":\"string\",\"maxLength\":127},\"ContentID\":{\"type\":\"str"
        "ing\",\"maxLength\":255,\"description\":\"As cid:logo, for pictures "
        "inside.\"}},\"required\":[\"Name\",\"Content\",\"ContentType\"]},"
        "\"description\":\"Files, 10 MB with the text at most.\"},\"Metadata\":{\"type\":\"obj"
        "ect\",\"additionalProperties\":{\"type\":\"string\",\"maxLength\":80},"
        "\"maxProperties\":10,\"description\":\"Your own keys and values; "
        "events bring them back.\"},\"MessageStream\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":30,\"description\":\"Id of the stream; "
        "outbound when left out.\"},\"TemplateId\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Id of the template; or give TemplateAlias.\"},\"TemplateAlias\":{\""
        "type\":\"string\",\"maxLength\":100,\"description\":\"Alias of the "
        "template; or give TemplateId.\"},\"TemplateModel\":{\"type\":\"object\","
        "\"additionalProperties\":true,\"description\":\"Values of the template's "
        "variables.\"},\"InlineCss\":{\"type\":\"boolean\",\"description\":\"false "
        "leaves styles where they are.\"},\"Messages\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":100,\"items\":{\"type\":\"object\",\"properties\":{\"From"
        "\":{\"type\":\"string\",\"maxLength\":255},\"To\":{\"type\":\"string\","
        "\"maxLength\":5000},\"Subject\":{\"type\":\"string\",\"maxLength\":2000},"
        "\"TextBody\":{\"type\":\"string\",\"maxLength\":200000},\"HtmlBody\":{\"type\":\"stri"
        "ng\",\"maxLength\":200000},\"Tag\":{\"type\":\"string\",\"maxLength\":1000},"
        "\"ReplyTo\":{\"type\":\"string\",\"maxLength\":500},\"MessageStream\":{\"type\":\"str"
        "ing\",\"maxLength\":30}},\"required\":[\"From\",\"To\"]},\"description\":\"Up "
        "to 100 e-mails, each with a text of its own.\"},\"recipient\":{\"type\":\"string\","
        "\"format\":\"email\",\"description\":\"Only to this address.\"},\"fromemail\":{\"type"
        "\":\"string\",\"format\":\"email\",\"description\":\"Only from this "
        "address.\"},\"with_tag\":{\"type\":\"string\",\"maxLength\":1000,"
        "\"description\":\"Only with this tag.\"},\"status\":{\"type\":\"string\","
        "\"enum\":[\"queued\",\"sent\"],\"description\":\"Only in this state.\"},"
        "\"fromdate\":{\"type\":\"string\",\"format\":\"date\",\"description\":\"First "
        "day, as 2026-03-01.\"},\"todate\":{\"type\":\"string\",\"format\":\"date\","
        "\"description\":\"Last day.\"},\"messageid\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":64,\"description\":\"MessageID of the "
        "e-mail.\"},\"bounce_type\":{\"type\":\"string\",\"enum\":[\"HardBounce\","
        "\"Transient\",\"Unsubscribe\",\"Subscribe\",\"AutoResponder\",\"AddressChange\","
        "\"DnsError\",\"SpamNotification\",\"Unknown\",\"SoftBounce\",\"VirusNotification\","
        "\"BadEmailAddress\",\"SpamComplaint\",\"ManuallyDeactivated\",\"Unconfirmed\","
        "\"Blocked\",\"SMTPApiError\",\"InboundError\",\"DMARCPolicy\",\"TemplateRenderingFail"
        "ed\"],\"description\":\"Only bounces of this kind.\"},\"inactive\":{\"type\":\"boolea"
        "n\",\"description\":\"true: only addresses that are not written to "
        "any more.\"},\"emailFilter\":{\"type\":\"string\",\"format\":\"email\","
        "\"description\":\"Only this address.\"},\"bounceid\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]+$\",\"maxLength\":30,\"description\":\"ID of "
        "the bounce.\"},\"templateIdOrAlias\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"Id or alias of the template.\"},"
        "\"streamid\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":30,"
        "\"description\":\"Id of the stream, as outbound or broadcast.\"},"
        "\"addresses\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":50,"
        "\"items\":{\"type\":\"object\",\"properties\":{\"EmailAddress\":{\"type\":\"string\","
        "\"format\":\"email\"}},\"required\":[\"EmailAddress\"]},\"description\":\"Addresses,"
        " each as EmailAddress.\"},\"reason\":{\"type\":\"string\",\"enum\":[\"HardBounce\","
        "\"SpamComplaint\",\"ManualSuppression\"],\"description\":\"Why it "
        "is suppressed.\"},\"check_subject\":{\"type\":\"string\",\"maxLength\":2000,"
        "\"description\":\"Subject with template syntax to try.\"},\"check_html\":{\"type\":\""
        "string\",\"maxLength\":200000,\"description\":\"HTML with template "
        "syntax to try.\"},\"check_text\":{\"type\":\"string\",\"maxLength\":200000,"
        "\"description\":\"Text with template syntax to try.\"},\"test_model\":{\"type\":\"obj"
        "ect\",\"additionalProperties\":true,\"description\":\"Values to try "
        "it with.\"},\"max_items\":{\"description\":\"Fetch pages until there "
        "are this many items; default: one page.\",\"type\":\"integer\",\"minimum\":1},"
        "\"next_page\":{\"description\":\"Where to go on: next_page of an "
        "earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "postmark",
    .actions = {kActions, 18},
    .api = kApi,
    .egress = {kTexts6, 1},
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::postmark

namespace pie::postmark {

constinit const ConnectorTable kPostmark = ::pie::detail::tables::postmark::kConnector;

Task<Sent> SendEmail(Context& context, SendEmailParams params) {
  return Task<Sent>(::pie::ContextAccess::Call(context, kPostmark, 0, &params));
}

Task<Sent> SendEmailWithTemplate(Context& context, SendEmailWithTemplateParams params) {
  return Task<Sent>(::pie::ContextAccess::Call(context, kPostmark, 1, &params));
}

Task<List<Sent>> SendBatch(Context& context, SendBatchParams params) {
  return Task<List<Sent>>(::pie::ContextAccess::Call(context, kPostmark, 2, &params));
}

Task<ListMessagesResult> ListMessages(Context& context, ListMessagesParams params) {
  return Task<ListMessagesResult>(::pie::ContextAccess::Call(context, kPostmark, 3, &params));
}

Task<GetMessageResult> GetMessage(Context& context, GetMessageParams params) {
  return Task<GetMessageResult>(::pie::ContextAccess::Call(context, kPostmark, 4, &params));
}

Task<ListBouncesResult> ListBounces(Context& context, ListBouncesParams params) {
  return Task<ListBouncesResult>(::pie::ContextAccess::Call(context, kPostmark, 5, &params));
}

Task<Bounce> GetBounce(Context& context, GetBounceParams params) {
  return Task<Bounce>(::pie::ContextAccess::Call(context, kPostmark, 6, &params));
}

Task<Bounce> UpdateBounce(Context& context, UpdateBounceParams params) {
  return Task<Bounce>(::pie::ContextAccess::Call(context, kPostmark, 7, &params));
}

Task<GetDeliveryStatsResult> GetDeliveryStats(Context& context, GetDeliveryStatsParams params) {
  return Task<GetDeliveryStatsResult>(::pie::ContextAccess::Call(context, kPostmark, 8, &params));
}

Task<GetStatsResult> GetStats(Context& context, GetStatsParams params) {
  return Task<GetStatsResult>(::pie::ContextAccess::Call(context, kPostmark, 9, &params));
}

Task<ListTemplatesResult> ListTemplates(Context& context, ListTemplatesParams params) {
  return Task<ListTemplatesResult>(::pie::ContextAccess::Call(context, kPostmark, 10, &params));
}

Task<Template> GetTemplate(Context& context, GetTemplateParams params) {
  return Task<Template>(::pie::ContextAccess::Call(context, kPostmark, 11, &params));
}

Task<VerifyTemplateResult> VerifyTemplate(Context& context, VerifyTemplateParams params) {
  return Task<VerifyTemplateResult>(::pie::ContextAccess::Call(context, kPostmark, 12, &params));
}

Task<List<ListSuppressionsResultItem>> ListSuppressions(Context& context,
    ListSuppressionsParams params) {
  return Task<List<ListSuppressionsResultItem>>(::pie::ContextAccess::Call(context, kPostmark, 13,
      &params));
}

Task<List<CreateSuppressionsResultItem>> CreateSuppressions(Context& context,
    CreateSuppressionsParams params) {
  return Task<List<CreateSuppressionsResultItem>>(::pie::ContextAccess::Call(context, kPostmark, 14,
      &params));
}

Task<List<DeleteSuppressionsResultItem>> DeleteSuppressions(Context& context,
    DeleteSuppressionsParams params) {
  return Task<List<DeleteSuppressionsResultItem>>(::pie::ContextAccess::Call(context, kPostmark, 15,
      &params));
}

Task<List<ListMessageStreamsResultItem>> ListMessageStreams(Context& context,
    ListMessageStreamsParams params) {
  return Task<List<ListMessageStreamsResultItem>>(::pie::ContextAccess::Call(context, kPostmark, 16,
      &params));
}

Task<GetServerResult> GetServer(Context& context, GetServerParams params) {
  return Task<GetServerResult>(::pie::ContextAccess::Call(context, kPostmark, 17, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.postmark_webhook_secret = context.Secret("POSTMARK_WEBHOOK_SECRET");
  return secrets;
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.postmark_server_token = context.Secret("POSTMARK_SERVER_TOKEN");
  return secrets;
}

}  // namespace pie::postmark
