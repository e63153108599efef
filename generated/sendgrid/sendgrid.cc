// Generated from plugins/sendgrid/sendgrid.pie. Do not edit.
#include "sendgrid/sendgrid.h"

#include "pie/generated.h"

namespace pie::detail::tables::sendgrid {
namespace c = ::pie::sendgrid;

constexpr const char* kTexts1[] = {"email", "marketing", "newsletters", "transactional"};
constexpr Limits kLimits1 = {.format = "email"};
constexpr Limits kLimits2 = {.has = 64, .max_size = 200};
constexpr FieldRow kFieldsSendEmailParamsFrom[] = {
    {"email", nullptr, nullptr, &kLimits1, {}, __builtin_offsetof(c::SendEmailParamsFrom, email),
     Kind::kString, 1},
    {"name", nullptr, nullptr, &kLimits2, {}, __builtin_offsetof(c::SendEmailParamsFrom, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSendEmailParamsFrom = {"SendEmailParamsFrom",
    {kFieldsSendEmailParamsFrom, 2}, sizeof(c::SendEmailParamsFrom), true};
static_assert(__is_same(decltype(c::SendEmailParamsFrom::email), String));
static_assert(__is_same(decltype(c::SendEmailParamsFrom::name), Field<String>));
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr FieldRow kFieldsSendEmailParamsToItem[] = {
    {"email", nullptr, nullptr, &kLimits1, {}, __builtin_offsetof(c::SendEmailParamsToItem, email),
     Kind::kString, 1},
    {"name", nullptr, nullptr, &kLimits2, {}, __builtin_offsetof(c::SendEmailParamsToItem, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSendEmailParamsToItem = {"SendEmailParamsToItem",
    {kFieldsSendEmailParamsToItem, 2}, sizeof(c::SendEmailParamsToItem), true};
static_assert(__is_same(decltype(c::SendEmailParamsToItem::email), String));
static_assert(__is_same(decltype(c::SendEmailParamsToItem::name), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectSendEmailParamsToItem}};
constexpr Limits kLimits4 = {.has = 64, .max_size = 1000};
constexpr FieldRow kFieldsSendEmailParamsCcItem[] = {
    {"email", nullptr, nullptr, &kLimits1, {}, __builtin_offsetof(c::SendEmailParamsCcItem, email),
     Kind::kString, 1},
    {"name", nullptr, nullptr, &kLimits2, {}, __builtin_offsetof(c::SendEmailParamsCcItem, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSendEmailParamsCcItem = {"SendEmailParamsCcItem",
    {kFieldsSendEmailParamsCcItem, 2}, sizeof(c::SendEmailParamsCcItem), true};
static_assert(__is_same(decltype(c::SendEmailParamsCcItem::email), String));
static_assert(__is_same(decltype(c::SendEmailParamsCcItem::name), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectSendEmailParamsCcItem}};
constexpr FieldRow kFieldsSendEmailParamsBccItem[] = {
    {"email", nullptr, nullptr, &kLimits1, {}, __builtin_offsetof(c::SendEmailParamsBccItem, email),
     Kind::kString, 1},
    {"name", nullptr, nullptr, &kLimits2, {}, __builtin_offsetof(c::SendEmailParamsBccItem, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSendEmailParamsBccItem = {"SendEmailParamsBccItem",
    {kFieldsSendEmailParamsBccItem, 2}, sizeof(c::SendEmailParamsBccItem), true};
static_assert(__is_same(decltype(c::SendEmailParamsBccItem::email), String));
static_assert(__is_same(decltype(c::SendEmailParamsBccItem::name), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectSendEmailParamsBccItem}};
constexpr FieldRow kFieldsSendEmailParamsReplyTo[] = {
    {"email", nullptr, nullptr, &kLimits1, {}, __builtin_offsetof(c::SendEmailParamsReplyTo, email),
     Kind::kString, 1},
    {"name", nullptr, nullptr, &kLimits2, {}, __builtin_offsetof(c::SendEmailParamsReplyTo, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSendEmailParamsReplyTo = {"SendEmailParamsReplyTo",
    {kFieldsSendEmailParamsReplyTo, 2}, sizeof(c::SendEmailParamsReplyTo), true};
static_assert(__is_same(decltype(c::SendEmailParamsReplyTo::email), String));
static_assert(__is_same(decltype(c::SendEmailParamsReplyTo::name), Field<String>));
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 998};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 3};
constexpr const char* kNamesSendEmailParamsContentItemType[] = {"text/plain", "text/html"};
constexpr EnumTable kEnumSendEmailParamsContentItemType = {"SendEmailParamsContentItemType",
    {kNamesSendEmailParamsContentItemType, 2}};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 500000};
constexpr FieldRow kFieldsSendEmailParamsContentItem[] = {
    {"type", "Kind of text.", nullptr, nullptr, {.names = &kEnumSendEmailParamsContentItemType},
     __builtin_offsetof(c::SendEmailParamsContentItem, type), Kind::kEnum, 1},
    {"value", "The text.", nullptr, &kLimits7, {}, __builtin_offsetof(c::SendEmailParamsContentItem,
     value), Kind::kString, 1},
};
constexpr ObjectTable kObjectSendEmailParamsContentItem = {"SendEmailParamsContentItem",
    {kFieldsSendEmailParamsContentItem, 2}, sizeof(c::SendEmailParamsContentItem), true};
static_assert(__is_same(decltype(c::SendEmailParamsContentItem::type),
    c::SendEmailParamsContentItemType));
static_assert(__is_same(decltype(c::SendEmailParamsContentItem::value), String));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectSendEmailParamsContentItem}};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 64};
constexpr TypeRow kType5 = {Kind::kJson};
constexpr Limits kLimits9 = {.has = 64, .max_size = 20};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 8000000};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits12 = {.has = 64, .max_size = 127};
constexpr const char* kNamesSendEmailParamsAttachmentsItemDisposition[] = {"attachment", "inline"};
constexpr EnumTable kEnumSendEmailParamsAttachmentsItemDisposition =
    {"SendEmailParamsAttachmentsItemDisposition", {kNamesSendEmailParamsAttachmentsItemDisposition,
    2}};
constexpr FieldRow kFieldsSendEmailParamsAttachmentsItem[] = {
    {"content", "Base64.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::SendEmailParamsAttachmentsItem, content), Kind::kString, 1},
    {"filename", nullptr, nullptr, &kLimits11, {},
     __builtin_offsetof(c::SendEmailParamsAttachmentsItem, filename), Kind::kString, 1},
    {"type", "As application/pdf.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::SendEmailParamsAttachmentsItem, type), Kind::kString, 0},
    {"disposition", nullptr, nullptr, nullptr,
     {.names = &kEnumSendEmailParamsAttachmentsItemDisposition},
     __builtin_offsetof(c::SendEmailParamsAttachmentsItem, disposition), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectSendEmailParamsAttachmentsItem = {"SendEmailParamsAttachmentsItem",
    {kFieldsSendEmailParamsAttachmentsItem, 4}, sizeof(c::SendEmailParamsAttachmentsItem), true};
static_assert(__is_same(decltype(c::SendEmailParamsAttachmentsItem::content), String));
static_assert(__is_same(decltype(c::SendEmailParamsAttachmentsItem::filename), String));
static_assert(__is_same(decltype(c::SendEmailParamsAttachmentsItem::type), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParamsAttachmentsItem::disposition),
    Field<c::SendEmailParamsAttachmentsItemDisposition>));
constexpr TypeRow kType6 = {Kind::kObject, false,
    {.object = &kObjectSendEmailParamsAttachmentsItem}};
constexpr Limits kLimits13 = {.has = 64, .max_size = 10};
constexpr Limits kLimits14 = {.has = 64, .max_size = 255};
constexpr TypeRow kType7 = {Kind::kString, false, {}, &kLimits14};
constexpr Limits kLimits15 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsSendEmailParams[] = {
    {"from", "Sender; its address or domain is verified in SendGrid.", nullptr, nullptr,
     {.object = &kObjectSendEmailParamsFrom}, __builtin_offsetof(c::SendEmailParams, from),
     Kind::kObject, 1},
    {"to", "Recipients; all of them see each other.", nullptr, &kLimits3, {.element = &kType1},
     __builtin_offsetof(c::SendEmailParams, to), Kind::kList, 1},
    {"cc", "Recipients of a copy.", nullptr, &kLimits4, {.element = &kType2},
     __builtin_offsetof(c::SendEmailParams, cc), Kind::kList, 0},
    {"bcc", "Recipients of a hidden copy.", nullptr, &kLimits4, {.element = &kType3},
     __builtin_offsetof(c::SendEmailParams, bcc), Kind::kList, 0},
    {"reply_to", "Where answers go.", nullptr, nullptr, {.object = &kObjectSendEmailParamsReplyTo},
     __builtin_offsetof(c::SendEmailParams, reply_to), Kind::kObject, 0},
    {"subject", "Subject line.", nullptr, &kLimits5, {}, __builtin_offsetof(c::SendEmailParams,
     subject), Kind::kString, 0},
    {"content", "Text of the e-mail; text/plain before text/html. Needed without template_id.",
     nullptr, &kLimits6, {.element = &kType4}, __builtin_offsetof(c::SendEmailParams, content),
     Kind::kList, 0},
    {"template_id", "Dynamic template (d-...) instead of content.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::SendEmailParams, template_id), Kind::kString, 0},
    {"dynamic_template_data", "Values of the template's variables.", nullptr, nullptr,
     {.element = &kType5}, __builtin_offsetof(c::SendEmailParams, dynamic_template_data),
     Kind::kMap, 0},
    {"attachments", "Files, 30 MB with the text at most.", nullptr, &kLimits9, {.element = &kType6},
     __builtin_offsetof(c::SendEmailParams, attachments), Kind::kList, 0},
    {"categories", "Words by which statistics are counted.", nullptr, &kLimits13,
     {.element = &kType7}, __builtin_offsetof(c::SendEmailParams, categories), Kind::kList, 0},
    {"send_at", "Unix time at which to send, at most 72 hours ahead.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::SendEmailParams, send_at), Kind::kInteger, 0},
    {"sandbox", "true only checks the e-mail and sends nothing.", nullptr, nullptr, {},
     __builtin_offsetof(c::SendEmailParams, sandbox), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectSendEmailParams = {"SendEmailParams", {kFieldsSendEmailParams, 13},
    sizeof(c::SendEmailParams), false};
static_assert(__is_same(decltype(c::SendEmailParams::from), c::SendEmailParamsFrom));
static_assert(__is_same(decltype(c::SendEmailParams::to), List<c::SendEmailParamsToItem>));
static_assert(__is_same(decltype(c::SendEmailParams::cc), Field<List<c::SendEmailParamsCcItem>>));
static_assert(__is_same(decltype(c::SendEmailParams::bcc), Field<List<c::SendEmailParamsBccItem>>));
static_assert(__is_same(decltype(c::SendEmailParams::reply_to), Field<c::SendEmailParamsReplyTo>));
static_assert(__is_same(decltype(c::SendEmailParams::subject), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::content),
    Field<List<c::SendEmailParamsContentItem>>));
static_assert(__is_same(decltype(c::SendEmailParams::template_id), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::dynamic_template_data),
    Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::SendEmailParams::attachments),
    Field<List<c::SendEmailParamsAttachmentsItem>>));
static_assert(__is_same(decltype(c::SendEmailParams::categories), Field<List<String>>));
static_assert(__is_same(decltype(c::SendEmailParams::send_at), Field<long long>));
static_assert(__is_same(decltype(c::SendEmailParams::sandbox), Field<bool>));
constexpr ObjectTable kObjectSendEmailResult = {"SendEmailResult", {}, sizeof(c::SendEmailResult),
    true};
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectSendEmailResult}};
constexpr BindRow kBindSendEmail[] = {
    {.place = Place::kBody, .field = 1, .wire = "/personalizations/0/to"},
    {.place = Place::kBody, .field = 2, .wire = "/personalizations/0/cc"},
    {.place = Place::kBody, .field = 3, .wire = "/personalizations/0/bcc"},
    {.place = Place::kBody, .field = 8, .wire = "/personalizations/0/dynamic_template_data"},
    {.place = Place::kBody, .field = 0, .wire = "/from"},
    {.place = Place::kBody, .field = 4, .wire = "/reply_to"},
    {.place = Place::kBody, .field = 5, .wire = "/subject"},
    {.place = Place::kBody, .field = 6, .wire = "/content"},
    {.place = Place::kBody, .field = 7, .wire = "/template_id"},
    {.place = Place::kBody, .field = 9, .wire = "/attachments"},
    {.place = Place::kBody, .field = 10, .wire = "/categories"},
    {.place = Place::kBody, .field = 11, .wire = "/send_at"},
    {.place = Place::kBody, .field = 12, .wire = "/mail_settings/sandbox_mode/enable"},
};
constexpr HttpBinding kHttpSendEmail = {.method = "POST", .path = "/mail/send",
    .rows = {kBindSendEmail, 13}, .body = BodyKind::kJson};
constexpr ObjectTable kObjectListContactsParams = {"ListContactsParams", {},
    sizeof(c::ListContactsParams), false};
constexpr TypeRow kType9 = {Kind::kString};
constexpr FieldRow kFieldsContact[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, id), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, email), Kind::kString,
     0},
    {"first_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, first_name),
     Kind::kString, 2},
    {"last_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, last_name),
     Kind::kString, 2},
    {"city", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, city), Kind::kString, 2},
    {"country", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, country),
     Kind::kString, 2},
    {"phone_number", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, phone_number),
     Kind::kString, 2},
    {"list_ids", nullptr, nullptr, nullptr, {.element = &kType9}, __builtin_offsetof(c::Contact,
     list_ids), Kind::kList, 0},
    {"custom_fields", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::Contact, custom_fields), Kind::kMap, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, updated_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectContact = {"Contact", {kFieldsContact, 11}, sizeof(c::Contact), true};
static_assert(__is_same(decltype(c::Contact::id), Field<String>));
static_assert(__is_same(decltype(c::Contact::email), Field<String>));
static_assert(__is_same(decltype(c::Contact::first_name), Field<String>));
static_assert(__is_same(decltype(c::Contact::last_name), Field<String>));
static_assert(__is_same(decltype(c::Contact::city), Field<String>));
static_assert(__is_same(decltype(c::Contact::country), Field<String>));
static_assert(__is_same(decltype(c::Contact::phone_number), Field<String>));
static_assert(__is_same(decltype(c::Contact::list_ids), Field<List<String>>));
static_assert(__is_same(decltype(c::Contact::custom_fields), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Contact::created_at), Field<String>));
static_assert(__is_same(decltype(c::Contact::updated_at), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectContact}};
constexpr TypeRow kType11 = {Kind::kList, false, {.element = &kType10}};
constexpr HttpBinding kHttpListContacts = {.method = "GET", .path = "/marketing/contacts",
    .result_at = "/result"};
constexpr Limits kLimits16 = {.has = 96, .min_size = 1, .max_size = 4000};
constexpr FieldRow kFieldsSearchContactsParams[] = {
    {"query", "Condition in SendGrid's query language, as email LIKE '%@example.com' "
     "AND CONTAINS(list_ids, 'id').", nullptr, &kLimits16, {},
     __builtin_offsetof(c::SearchContactsParams, query), Kind::kString, 1},
};
constexpr ObjectTable kObjectSearchContactsParams = {"SearchContactsParams",
    {kFieldsSearchContactsParams, 1}, sizeof(c::SearchContactsParams), false};
static_assert(__is_same(decltype(c::SearchContactsParams::query), String));
constexpr BindRow kBindSearchContacts[] = {
    {.place = Place::kBody, .field = 0, .wire = "/query"},
};
constexpr HttpBinding kHttpSearchContacts = {.method = "POST", .path = "/marketing/contacts/search",
    .rows = {kBindSearchContacts, 1}, .body = BodyKind::kJson, .result_at = "/result"};
constexpr Limits kLimits17 = {.has = 64, .max_size = 50};
constexpr Limits kLimits18 = {.has = 64, .max_size = 60};
constexpr FieldRow kFieldsUpsertContactsParamsContactsItem[] = {
    {"email", nullptr, nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpsertContactsParamsContactsItem, email), Kind::kString, 1},
    {"first_name", nullptr, nullptr, &kLimits17, {},
     __builtin_offsetof(c::UpsertContactsParamsContactsItem, first_name), Kind::kString, 0},
    {"last_name", nullptr, nullptr, &kLimits17, {},
     __builtin_offsetof(c::UpsertContactsParamsContactsItem, last_name), Kind::kString, 0},
    {"city", nullptr, nullptr, &kLimits18, {},
     __builtin_offsetof(c::UpsertContactsParamsContactsItem, city), Kind::kString, 0},
    {"country", nullptr, nullptr, &kLimits17, {},
     __builtin_offsetof(c::UpsertContactsParamsContactsItem, country), Kind::kString, 0},
    {"phone_number", nullptr, nullptr, &kLimits9, {},
     __builtin_offsetof(c::UpsertContactsParamsContactsItem, phone_number), Kind::kString, 0},
    {"custom_fields", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::UpsertContactsParamsContactsItem, custom_fields), Kind::kMap, 0},
};
constexpr ObjectTable kObjectUpsertContactsParamsContactsItem = {"UpsertContactsParamsContactsItem",
    {kFieldsUpsertContactsParamsContactsItem, 7}, sizeof(c::UpsertContactsParamsContactsItem),
    true};
static_assert(__is_same(decltype(c::UpsertContactsParamsContactsItem::email), String));
static_assert(__is_same(decltype(c::UpsertContactsParamsContactsItem::first_name), Field<String>));
static_assert(__is_same(decltype(c::UpsertContactsParamsContactsItem::last_name), Field<String>));
static_assert(__is_same(decltype(c::UpsertContactsParamsContactsItem::city), Field<String>));
static_assert(__is_same(decltype(c::UpsertContactsParamsContactsItem::country), Field<String>));
static_assert(__is_same(decltype(c::UpsertContactsParamsContactsItem::phone_number),
    Field<String>));
static_assert(__is_same(decltype(c::UpsertContactsParamsContactsItem::custom_fields),
    Field<List<Entry<Json>>>));
constexpr TypeRow kType12 = {Kind::kObject, false,
    {.object = &kObjectUpsertContactsParamsContactsItem}};
constexpr Limits kLimits19 = {.format = "uuid"};
constexpr TypeRow kType13 = {Kind::kString, false, {}, &kLimits19};
constexpr FieldRow kFieldsUpsertContactsParams[] = {
    {"contacts", "Contacts to add, or to change when the address is known.", nullptr, &kLimits3,
     {.element = &kType12}, __builtin_offsetof(c::UpsertContactsParams, contacts), Kind::kList, 1},
    {"list_ids", "Ids of lists.", nullptr, &kLimits17, {.element = &kType13},
     __builtin_offsetof(c::UpsertContactsParams, list_ids), Kind::kList, 0},
};
constexpr ObjectTable kObjectUpsertContactsParams = {"UpsertContactsParams",
    {kFieldsUpsertContactsParams, 2}, sizeof(c::UpsertContactsParams), false};
static_assert(__is_same(decltype(c::UpsertContactsParams::contacts),
    List<c::UpsertContactsParamsContactsItem>));
static_assert(__is_same(decltype(c::UpsertContactsParams::list_ids), Field<List<String>>));
constexpr FieldRow kFieldsUpsertContactsResult[] = {
    {"job_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UpsertContactsResult, job_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectUpsertContactsResult = {"UpsertContactsResult",
    {kFieldsUpsertContactsResult, 1}, sizeof(c::UpsertContactsResult), true};
static_assert(__is_same(decltype(c::UpsertContactsResult::job_id), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectUpsertContactsResult}};
constexpr BindRow kBindUpsertContacts[] = {
    {.place = Place::kBody, .field = 1, .wire = "/list_ids"},
    {.place = Place::kBody, .field = 0, .wire = "/contacts"},
};
constexpr HttpBinding kHttpUpsertContacts = {.method = "PUT", .path = "/marketing/contacts",
    .rows = {kBindUpsertContacts, 2}, .body = BodyKind::kJson};
constexpr Limits kLimits20 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits21 = {.has = 64, .max_size = 64};
constexpr TypeRow kType15 = {Kind::kString, false, {}, &kLimits21};
constexpr FieldRow kFieldsDeleteContactsParams[] = {
    {"ids", "Ids of contacts.", nullptr, &kLimits20, {.element = &kType15},
     __builtin_offsetof(c::DeleteContactsParams, ids), Kind::kList, 1},
};
constexpr ObjectTable kObjectDeleteContactsParams = {"DeleteContactsParams",
    {kFieldsDeleteContactsParams, 1}, sizeof(c::DeleteContactsParams), false};
static_assert(__is_same(decltype(c::DeleteContactsParams::ids), List<String>));
constexpr FieldRow kFieldsDeleteContactsResult[] = {
    {"job_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteContactsResult, job_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectDeleteContactsResult = {"DeleteContactsResult",
    {kFieldsDeleteContactsResult, 1}, sizeof(c::DeleteContactsResult), true};
static_assert(__is_same(decltype(c::DeleteContactsResult::job_id), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectDeleteContactsResult}};
constexpr BindRow kBindDeleteContacts[] = {
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 0, .wire = "ids"},
};
constexpr HttpBinding kHttpDeleteContacts = {.method = "DELETE", .path = "/marketing/contacts",
    .rows = {kBindDeleteContacts, 1}};
constexpr Limits kLimits22 = {.has = 3, .minimum = 1, .maximum = 200};
constexpr FieldRow kFieldsListListsParams[] = {
    {"page_size", "Entries per page.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::ListListsParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits15, {}, __builtin_offsetof(c::ListListsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListListsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListListsParams = {"ListListsParams", {kFieldsListListsParams, 3},
    sizeof(c::ListListsParams), false};
static_assert(__is_same(decltype(c::ListListsParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::ListListsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListListsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListListsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListListsResultItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListListsResultItem, name),
     Kind::kString, 0},
    {"contact_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListListsResultItem,
     contact_count), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListListsResultItem = {"ListListsResultItem",
    {kFieldsListListsResultItem, 3}, sizeof(c::ListListsResultItem), true};
static_assert(__is_same(decltype(c::ListListsResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListListsResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListListsResultItem::contact_count), Field<long long>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectListListsResultItem}};
constexpr FieldRow kFieldsListListsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::ListListsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListListsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListListsResult = {"ListListsResult", {kFieldsListListsResult, 2},
    sizeof(c::ListListsResult), true};
static_assert(__is_same(decltype(c::ListListsResult::items), List<c::ListListsResultItem>));
static_assert(__is_same(decltype(c::ListListsResult::next_page), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectListListsResult}};
constexpr BindRow kBindListLists[] = {
    {.place = Place::kQuery, .field = 0, .wire = "page_size"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .items = "/result",
    .url_pointer = "/_metadata/next", .size_param = "page_size"};
constexpr HttpBinding kHttpListLists = {.method = "GET", .path = "/marketing/lists",
    .rows = {kBindListLists, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsCreateListParams[] = {
    {"name", "Name of the list or campaign, for yourself.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::CreateListParams, name), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateListParams = {"CreateListParams", {kFieldsCreateListParams, 1},
    sizeof(c::CreateListParams), false};
static_assert(__is_same(decltype(c::CreateListParams::name), String));
constexpr FieldRow kFieldsCreateListResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateListResult, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateListResult, name),
     Kind::kString, 0},
    {"contact_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateListResult,
     contact_count), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateListResult = {"CreateListResult", {kFieldsCreateListResult, 3},
    sizeof(c::CreateListResult), true};
static_assert(__is_same(decltype(c::CreateListResult::id), Field<String>));
static_assert(__is_same(decltype(c::CreateListResult::name), Field<String>));
static_assert(__is_same(decltype(c::CreateListResult::contact_count), Field<long long>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectCreateListResult}};
constexpr BindRow kBindCreateList[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
};
constexpr HttpBinding kHttpCreateList = {.method = "POST", .path = "/marketing/lists",
    .rows = {kBindCreateList, 1}, .body = BodyKind::kJson};
constexpr Limits kLimits23 = {.has = 3, .minimum = 1, .maximum = 500};
constexpr FieldRow kFieldsListSendersParams[] = {
    {"limit", "Entries per page.", nullptr, &kLimits23, {}, __builtin_offsetof(c::ListSendersParams,
     limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListSendersParams = {"ListSendersParams", {kFieldsListSendersParams,
    1}, sizeof(c::ListSendersParams), false};
static_assert(__is_same(decltype(c::ListSendersParams::limit), Field<long long>));
constexpr FieldRow kFieldsListSendersResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSendersResultItem, id),
     Kind::kInteger, 0},
    {"nickname", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSendersResultItem,
     nickname), Kind::kString, 0},
    {"from_email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSendersResultItem,
     from_email), Kind::kString, 0},
    {"from_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSendersResultItem,
     from_name), Kind::kString, 0},
    {"reply_to", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSendersResultItem,
     reply_to), Kind::kString, 0},
    {"verified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSendersResultItem,
     verified), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectListSendersResultItem = {"ListSendersResultItem",
    {kFieldsListSendersResultItem, 6}, sizeof(c::ListSendersResultItem), true};
static_assert(__is_same(decltype(c::ListSendersResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListSendersResultItem::nickname), Field<String>));
static_assert(__is_same(decltype(c::ListSendersResultItem::from_email), Field<String>));
static_assert(__is_same(decltype(c::ListSendersResultItem::from_name), Field<String>));
static_assert(__is_same(decltype(c::ListSendersResultItem::reply_to), Field<String>));
static_assert(__is_same(decltype(c::ListSendersResultItem::verified), Field<bool>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectListSendersResultItem}};
constexpr TypeRow kType21 = {Kind::kList, false, {.element = &kType20}};
constexpr BindRow kBindListSenders[] = {
    {.place = Place::kQuery, .field = 0, .wire = "limit"},
};
constexpr HttpBinding kHttpListSenders = {.method = "GET", .path = "/verified_senders",
    .rows = {kBindListSenders, 1}, .result_at = "/results"};
constexpr Limits kLimits24 = {.has = 64, .max_size = 500000};
constexpr Limits kLimits25 = {.format = "uri"};
constexpr FieldRow kFieldsCreateCampaignParams[] = {
    {"name", "Name of the list or campaign, for yourself.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::CreateCampaignParams, name), Kind::kString, 1},
    {"subject", "Subject line.", nullptr, &kLimits5, {}, __builtin_offsetof(c::CreateCampaignParams,
     subject), Kind::kString, 0},
    {"html_content", "Text of the campaign in HTML.", nullptr, &kLimits24, {},
     __builtin_offsetof(c::CreateCampaignParams, html_content), Kind::kString, 0},
    {"plain_content", "Text of the campaign without HTML.", nullptr, &kLimits24, {},
     __builtin_offsetof(c::CreateCampaignParams, plain_content), Kind::kString, 0},
    {"sender_id", "Id of the sender, from list_senders.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CreateCampaignParams, sender_id), Kind::kInteger, 0},
    {"list_ids", "Ids of lists.", nullptr, &kLimits17, {.element = &kType13},
     __builtin_offsetof(c::CreateCampaignParams, list_ids), Kind::kList, 0},
    {"segment_ids", "Ids of segments.", nullptr, &kLimits13, {.element = &kType13},
     __builtin_offsetof(c::CreateCampaignParams, segment_ids), Kind::kList, 0},
    {"all_contacts", "true sends to every contact of the account.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateCampaignParams, all_contacts), Kind::kBoolean, 0},
    {"suppression_group_id", "Unsubscribe group; needed to send, unless custom_unsubscribe_url "
     "is given.", nullptr, &kLimits15, {}, __builtin_offsetof(c::CreateCampaignParams,
     suppression_group_id), Kind::kInteger, 0},
    {"custom_unsubscribe_url", "Own page to unsubscribe, instead of a group.", nullptr, &kLimits25,
     {}, __builtin_offsetof(c::CreateCampaignParams, custom_unsubscribe_url), Kind::kString, 0},
    {"categories", "Words by which statistics are counted.", nullptr, &kLimits13,
     {.element = &kType7}, __builtin_offsetof(c::CreateCampaignParams, categories), Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateCampaignParams = {"CreateCampaignParams",
    {kFieldsCreateCampaignParams, 11}, sizeof(c::CreateCampaignParams), false};
static_assert(__is_same(decltype(c::CreateCampaignParams::name), String));
static_assert(__is_same(decltype(c::CreateCampaignParams::subject), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParams::html_content), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParams::plain_content), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParams::sender_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateCampaignParams::list_ids), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateCampaignParams::segment_ids), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateCampaignParams::all_contacts), Field<bool>));
static_assert(__is_same(decltype(c::CreateCampaignParams::suppression_group_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateCampaignParams::custom_unsubscribe_url), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParams::categories), Field<List<String>>));
constexpr FieldRow kFieldsCampaignSendTo[] = {
    {"all", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignSendTo, all),
     Kind::kBoolean, 0},
    {"list_ids", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::CampaignSendTo, list_ids), Kind::kList, 0},
    {"segment_ids", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::CampaignSendTo, segment_ids), Kind::kList, 0},
};
constexpr ObjectTable kObjectCampaignSendTo = {"CampaignSendTo", {kFieldsCampaignSendTo, 3},
    sizeof(c::CampaignSendTo), true};
static_assert(__is_same(decltype(c::CampaignSendTo::all), Field<bool>));
static_assert(__is_same(decltype(c::CampaignSendTo::list_ids), Field<List<String>>));
static_assert(__is_same(decltype(c::CampaignSendTo::segment_ids), Field<List<String>>));
constexpr FieldRow kFieldsCampaignEmailConfig[] = {
    {"subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignEmailConfig, subject),
     Kind::kString, 0},
    {"sender_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignEmailConfig,
     sender_id), Kind::kInteger, 2},
    {"suppression_group_id", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CampaignEmailConfig, suppression_group_id), Kind::kInteger, 2},
    {"custom_unsubscribe_url", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CampaignEmailConfig, custom_unsubscribe_url), Kind::kString, 2},
    {"editor", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignEmailConfig, editor),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCampaignEmailConfig = {"CampaignEmailConfig",
    {kFieldsCampaignEmailConfig, 5}, sizeof(c::CampaignEmailConfig), true};
static_assert(__is_same(decltype(c::CampaignEmailConfig::subject), Field<String>));
static_assert(__is_same(decltype(c::CampaignEmailConfig::sender_id), Field<long long>));
static_assert(__is_same(decltype(c::CampaignEmailConfig::suppression_group_id), Field<long long>));
static_assert(__is_same(decltype(c::CampaignEmailConfig::custom_unsubscribe_url), Field<String>));
static_assert(__is_same(decltype(c::CampaignEmailConfig::editor), Field<String>));
constexpr FieldRow kFieldsCampaign[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, name), Kind::kString,
     0},
    {"status", "draft, scheduled or triggered.", nullptr, nullptr, {},
     __builtin_offsetof(c::Campaign, status), Kind::kString, 0},
    {"send_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, send_at),
     Kind::kString, 2},
    {"categories", nullptr, nullptr, nullptr, {.element = &kType9}, __builtin_offsetof(c::Campaign,
     categories), Kind::kList, 0},
    {"send_to", nullptr, nullptr, nullptr, {.object = &kObjectCampaignSendTo},
     __builtin_offsetof(c::Campaign, send_to), Kind::kObject, 0},
    {"email_config", nullptr, nullptr, nullptr, {.object = &kObjectCampaignEmailConfig},
     __builtin_offsetof(c::Campaign, email_config), Kind::kObject, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, updated_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCampaign = {"Campaign", {kFieldsCampaign, 9}, sizeof(c::Campaign),
    true};
static_assert(__is_same(decltype(c::Campaign::id), Field<String>));
static_assert(__is_same(decltype(c::Campaign::name), Field<String>));
static_assert(__is_same(decltype(c::Campaign::status), Field<String>));
static_assert(__is_same(decltype(c::Campaign::send_at), Field<String>));
static_assert(__is_same(decltype(c::Campaign::categories), Field<List<String>>));
static_assert(__is_same(decltype(c::Campaign::send_to), Field<c::CampaignSendTo>));
static_assert(__is_same(decltype(c::Campaign::email_config), Field<c::CampaignEmailConfig>));
static_assert(__is_same(decltype(c::Campaign::created_at), Field<String>));
static_assert(__is_same(decltype(c::Campaign::updated_at), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectCampaign}};
constexpr BindRow kBindCreateCampaign[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 10, .wire = "/categories"},
    {.place = Place::kBody, .field = 5, .wire = "/send_to/list_ids"},
    {.place = Place::kBody, .field = 6, .wire = "/send_to/segment_ids"},
    {.place = Place::kBody, .field = 7, .wire = "/send_to/all"},
    {.place = Place::kBody, .field = 1, .wire = "/email_config/subject"},
    {.place = Place::kBody, .field = 2, .wire = "/email_config/html_content"},
    {.place = Place::kBody, .field = 3, .wire = "/email_config/plain_content"},
    {.place = Place::kBody, .field = 4, .wire = "/email_config/sender_id"},
    {.place = Place::kBody, .field = 8, .wire = "/email_config/suppression_group_id"},
    {.place = Place::kBody, .field = 9, .wire = "/email_config/custom_unsubscribe_url"},
};
constexpr HttpBinding kHttpCreateCampaign = {.method = "POST", .path = "/marketing/singlesends",
    .rows = {kBindCreateCampaign, 11}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListCampaignsParams[] = {
    {"page_size", "Entries per page.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::ListCampaignsParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits15, {}, __builtin_offsetof(c::ListCampaignsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCampaignsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCampaignsParams = {"ListCampaignsParams",
    {kFieldsListCampaignsParams, 3}, sizeof(c::ListCampaignsParams), false};
static_assert(__is_same(decltype(c::ListCampaignsParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::ListCampaignsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCampaignsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListCampaignsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListCampaignsResultItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListCampaignsResultItem, name),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListCampaignsResultItem,
     status), Kind::kString, 0},
    {"categories", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::ListCampaignsResultItem, categories), Kind::kList, 0},
    {"is_abtest", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListCampaignsResultItem,
     is_abtest), Kind::kBoolean, 0},
    {"send_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListCampaignsResultItem,
     send_at), Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListCampaignsResultItem,
     created_at), Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListCampaignsResultItem,
     updated_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCampaignsResultItem = {"ListCampaignsResultItem",
    {kFieldsListCampaignsResultItem, 8}, sizeof(c::ListCampaignsResultItem), true};
static_assert(__is_same(decltype(c::ListCampaignsResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListCampaignsResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListCampaignsResultItem::status), Field<String>));
static_assert(__is_same(decltype(c::ListCampaignsResultItem::categories), Field<List<String>>));
static_assert(__is_same(decltype(c::ListCampaignsResultItem::is_abtest), Field<bool>));
static_assert(__is_same(decltype(c::ListCampaignsResultItem::send_at), Field<String>));
static_assert(__is_same(decltype(c::ListCampaignsResultItem::created_at), Field<String>));
static_assert(__is_same(decltype(c::ListCampaignsResultItem::updated_at), Field<String>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectListCampaignsResultItem}};
constexpr FieldRow kFieldsListCampaignsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType23},
     __builtin_offsetof(c::ListCampaignsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCampaignsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCampaignsResult = {"ListCampaignsResult",
    {kFieldsListCampaignsResult, 2}, sizeof(c::ListCampaignsResult), true};
static_assert(__is_same(decltype(c::ListCampaignsResult::items), List<c::ListCampaignsResultItem>));
static_assert(__is_same(decltype(c::ListCampaignsResult::next_page), Field<String>));
constexpr TypeRow kType24 = {Kind::kObject, false, {.object = &kObjectListCampaignsResult}};
constexpr BindRow kBindListCampaigns[] = {
    {.place = Place::kQuery, .field = 0, .wire = "page_size"},
};
constexpr HttpBinding kHttpListCampaigns = {.method = "GET", .path = "/marketing/singlesends",
    .rows = {kBindListCampaigns, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetCampaignParams[] = {
    {"id", "Id of the campaign (single send).", nullptr, &kLimits19, {},
     __builtin_offsetof(c::GetCampaignParams, id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetCampaignParams = {"GetCampaignParams", {kFieldsGetCampaignParams,
    1}, sizeof(c::GetCampaignParams), false};
static_assert(__is_same(decltype(c::GetCampaignParams::id), String));
constexpr BindRow kBindGetCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpGetCampaign = {.method = "GET", .path = "/marketing/singlesends/{id}",
    .rows = {kBindGetCampaign, 1}};
constexpr FieldRow kFieldsUpdateCampaignParams[] = {
    {"id", "Id of the campaign (single send).", nullptr, &kLimits19, {},
     __builtin_offsetof(c::UpdateCampaignParams, id), Kind::kString, 1},
    {"name", "Name of the list or campaign, for yourself.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::UpdateCampaignParams, name), Kind::kString, 0},
    {"subject", "Subject line.", nullptr, &kLimits5, {}, __builtin_offsetof(c::UpdateCampaignParams,
     subject), Kind::kString, 0},
    {"html_content", "Text of the campaign in HTML.", nullptr, &kLimits24, {},
     __builtin_offsetof(c::UpdateCampaignParams, html_content), Kind::kString, 0},
    {"plain_content", "Text of the campaign without HTML.", nullptr, &kLimits24, {},
     __builtin_offsetof(c::UpdateCampaignParams, plain_content), Kind::kString, 0},
    {"sender_id", "Id of the sender, from list_senders.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::UpdateCampaignParams, sender_id), Kind::kInteger, 0},
    {"list_ids", "Ids of lists.", nullptr, &kLimits17, {.element = &kType13},
     __builtin_offsetof(c::UpdateCampaignParams, list_ids), Kind::kList, 0},
    {"segment_ids", "Ids of segments.", nullptr, &kLimits13, {.element = &kType13},
     __builtin_offsetof(c::UpdateCampaignParams, segment_ids), Kind::kList, 0},
    {"suppression_group_id", "Unsubscribe group; needed to send, unless custom_unsubscribe_url "
     "is given.", nullptr, &kLimits15, {}, __builtin_offsetof(c::UpdateCampaignParams,
     suppression_group_id), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectUpdateCampaignParams = {"UpdateCampaignParams",
    {kFieldsUpdateCampaignParams, 9}, sizeof(c::UpdateCampaignParams), false};
static_assert(__is_same(decltype(c::UpdateCampaignParams::id), String));
static_assert(__is_same(decltype(c::UpdateCampaignParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateCampaignParams::subject), Field<String>));
static_assert(__is_same(decltype(c::UpdateCampaignParams::html_content), Field<String>));
static_assert(__is_same(decltype(c::UpdateCampaignParams::plain_content), Field<String>));
static_assert(__is_same(decltype(c::UpdateCampaignParams::sender_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateCampaignParams::list_ids), Field<List<String>>));
static_assert(__is_same(decltype(c::UpdateCampaignParams::segment_ids), Field<List<String>>));
static_assert(__is_same(decltype(c::UpdateCampaignParams::suppression_group_id), Field<long long>));
constexpr BindRow kBindUpdateCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 6, .wire = "/send_to/list_ids"},
    {.place = Place::kBody, .field = 7, .wire = "/send_to/segment_ids"},
    {.place = Place::kBody, .field = 2, .wire = "/email_config/subject"},
    {.place = Place::kBody, .field = 3, .wire = "/email_config/html_content"},
    {.place = Place::kBody, .field = 4, .wire = "/email_config/plain_content"},
    {.place = Place::kBody, .field = 5, .wire = "/email_config/sender_id"},
    {.place = Place::kBody, .field = 8, .wire = "/email_config/suppression_group_id"},
};
constexpr HttpBinding kHttpUpdateCampaign = {.method = "PATCH",
    .path = "/marketing/singlesends/{id}", .rows = {kBindUpdateCampaign, 9},
    .body = BodyKind::kJson};
constexpr Limits kLimits26 = {.has = 64, .max_size = 40};
constexpr FieldRow kFieldsScheduleCampaignParams[] = {
    {"id", "Id of the campaign (single send).", nullptr, &kLimits19, {},
     __builtin_offsetof(c::ScheduleCampaignParams, id), Kind::kString, 1},
    {"schedule_at", "now, or a time as 2026-03-06T09:00:00Z.", nullptr, &kLimits26, {},
     __builtin_offsetof(c::ScheduleCampaignParams, schedule_at), Kind::kString, 1},
};
constexpr ObjectTable kObjectScheduleCampaignParams = {"ScheduleCampaignParams",
    {kFieldsScheduleCampaignParams, 2}, sizeof(c::ScheduleCampaignParams), false};
static_assert(__is_same(decltype(c::ScheduleCampaignParams::id), String));
static_assert(__is_same(decltype(c::ScheduleCampaignParams::schedule_at), String));
constexpr FieldRow kFieldsScheduleCampaignResult[] = {
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ScheduleCampaignResult, status),
     Kind::kString, 0},
    {"send_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ScheduleCampaignResult,
     send_at), Kind::kString, 2},
};
constexpr ObjectTable kObjectScheduleCampaignResult = {"ScheduleCampaignResult",
    {kFieldsScheduleCampaignResult, 2}, sizeof(c::ScheduleCampaignResult), true};
static_assert(__is_same(decltype(c::ScheduleCampaignResult::status), Field<String>));
static_assert(__is_same(decltype(c::ScheduleCampaignResult::send_at), Field<String>));
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectScheduleCampaignResult}};
constexpr BindRow kBindScheduleCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 1, .wire = "/send_at"},
};
constexpr HttpBinding kHttpScheduleCampaign = {.method = "PUT",
    .path = "/marketing/singlesends/{id}/schedule", .rows = {kBindScheduleCampaign, 2},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteCampaignParams[] = {
    {"id", "Id of the campaign (single send).", nullptr, &kLimits19, {},
     __builtin_offsetof(c::DeleteCampaignParams, id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteCampaignParams = {"DeleteCampaignParams",
    {kFieldsDeleteCampaignParams, 1}, sizeof(c::DeleteCampaignParams), false};
static_assert(__is_same(decltype(c::DeleteCampaignParams::id), String));
constexpr ObjectTable kObjectDeleteCampaignResult = {"DeleteCampaignResult", {},
    sizeof(c::DeleteCampaignResult), true};
constexpr TypeRow kType26 = {Kind::kObject, false, {.object = &kObjectDeleteCampaignResult}};
constexpr BindRow kBindDeleteCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpDeleteCampaign = {.method = "DELETE",
    .path = "/marketing/singlesends/{id}", .rows = {kBindDeleteCampaign, 1}};
constexpr Limits kLimits27 = {.format = "date"};
constexpr const char* kNamesGetStatsParamsAggregatedBy[] = {"day", "week", "month"};
constexpr EnumTable kEnumGetStatsParamsAggregatedBy = {"GetStatsParamsAggregatedBy",
    {kNamesGetStatsParamsAggregatedBy, 3}};
constexpr FieldRow kFieldsGetStatsParams[] = {
    {"start_date", "First day.", nullptr, &kLimits27, {}, __builtin_offsetof(c::GetStatsParams,
     start_date), Kind::kString, 1},
    {"end_date", "Last day; today when left out.", nullptr, &kLimits27, {},
     __builtin_offsetof(c::GetStatsParams, end_date), Kind::kString, 0},
    {"aggregated_by", "What one entry counts.", nullptr, nullptr,
     {.names = &kEnumGetStatsParamsAggregatedBy}, __builtin_offsetof(c::GetStatsParams,
     aggregated_by), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetStatsParams = {"GetStatsParams", {kFieldsGetStatsParams, 3},
    sizeof(c::GetStatsParams), false};
static_assert(__is_same(decltype(c::GetStatsParams::start_date), String));
static_assert(__is_same(decltype(c::GetStatsParams::end_date), Field<String>));
static_assert(__is_same(decltype(c::GetStatsParams::aggregated_by),
    Field<c::GetStatsParamsAggregatedBy>));
constexpr FieldRow kFieldsGetStatsResultItemStatsItemMetrics[] = {
    {"requests", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetStatsResultItemStatsItemMetrics, requests), Kind::kInteger, 0},
    {"delivered", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetStatsResultItemStatsItemMetrics, delivered), Kind::kInteger, 0},
    {"unique_opens", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetStatsResultItemStatsItemMetrics, unique_opens), Kind::kInteger, 0},
    {"unique_clicks", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetStatsResultItemStatsItemMetrics, unique_clicks), Kind::kInteger, 0},
    {"bounces", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetStatsResultItemStatsItemMetrics, bounces), Kind::kInteger, 0},
    {"blocks", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetStatsResultItemStatsItemMetrics, blocks), Kind::kInteger, 0},
    {"spam_reports", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetStatsResultItemStatsItemMetrics, spam_reports), Kind::kInteger, 0},
    {"unsubscribes", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetStatsResultItemStatsItemMetrics, unsubscribes), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetStatsResultItemStatsItemMetrics =
    {"GetStatsResultItemStatsItemMetrics", {kFieldsGetStatsResultItemStatsItemMetrics, 8},
    sizeof(c::GetStatsResultItemStatsItemMetrics), true};
static_assert(__is_same(decltype(c::GetStatsResultItemStatsItemMetrics::requests),
    Field<long long>));
static_assert(__is_same(decltype(c::GetStatsResultItemStatsItemMetrics::delivered),
    Field<long long>));
static_assert(__is_same(decltype(c::GetStatsResultItemStatsItemMetrics::unique_opens),
    Field<long long>));
static_assert(__is_same(decltype(c::GetStatsResultItemStatsItemMetrics::unique_clicks),
    Field<long long>));
static_assert(__is_same(decltype(c::GetStatsResultItemStatsItemMetrics::bounces),
    Field<long long>));
static_assert(__is_same(decltype(c::GetStatsResultItemStatsItemMetrics::blocks), Field<long long>));
static_assert(__is_same(decltype(c::GetStatsResultItemStatsItemMetrics::spam_reports),
    Field<long long>));
static_assert(__is_same(decltype(c::GetStatsResultItemStatsItemMetrics::unsubscribes),
    Field<long long>));
constexpr FieldRow kFieldsGetStatsResultItemStatsItem[] = {
    {"metrics", nullptr, nullptr, nullptr, {.object = &kObjectGetStatsResultItemStatsItemMetrics},
     __builtin_offsetof(c::GetStatsResultItemStatsItem, metrics), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetStatsResultItemStatsItem = {"GetStatsResultItemStatsItem",
    {kFieldsGetStatsResultItemStatsItem, 1}, sizeof(c::GetStatsResultItemStatsItem), true};
static_assert(__is_same(decltype(c::GetStatsResultItemStatsItem::metrics),
    Field<c::GetStatsResultItemStatsItemMetrics>));
constexpr TypeRow kType27 = {Kind::kObject, false, {.object = &kObjectGetStatsResultItemStatsItem}};
constexpr FieldRow kFieldsGetStatsResultItem[] = {
    {"date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetStatsResultItem, date),
     Kind::kString, 0},
    {"stats", nullptr, nullptr, nullptr, {.element = &kType27},
     __builtin_offsetof(c::GetStatsResultItem, stats), Kind::kList, 0},
};
constexpr ObjectTable kObjectGetStatsResultItem = {"GetStatsResultItem", {kFieldsGetStatsResultItem,
    2}, sizeof(c::GetStatsResultItem), true};
static_assert(__is_same(decltype(c::GetStatsResultItem::date), Field<String>));
static_assert(__is_same(decltype(c::GetStatsResultItem::stats),
    Field<List<c::GetStatsResultItemStatsItem>>));
constexpr TypeRow kType28 = {Kind::kObject, false, {.object = &kObjectGetStatsResultItem}};
constexpr TypeRow kType29 = {Kind::kList, false, {.element = &kType28}};
constexpr BindRow kBindGetStats[] = {
    {.place = Place::kQuery, .field = 0, .wire = "start_date"},
    {.place = Place::kQuery, .field = 1, .wire = "end_date"},
    {.place = Place::kQuery, .field = 2, .wire = "aggregated_by"},
};
constexpr HttpBinding kHttpGetStats = {.method = "GET", .path = "/stats", .rows = {kBindGetStats,
    3}};
constexpr Limits kLimits28 = {.has = 1, .minimum = 0};
constexpr FieldRow kFieldsListBouncesParams[] = {
    {"start_time", "Unix time of the earliest bounce.", nullptr, &kLimits28, {},
     __builtin_offsetof(c::ListBouncesParams, start_time), Kind::kInteger, 0},
    {"end_time", "Unix time of the latest bounce.", nullptr, &kLimits28, {},
     __builtin_offsetof(c::ListBouncesParams, end_time), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits15, {}, __builtin_offsetof(c::ListBouncesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBouncesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListBouncesParams = {"ListBouncesParams", {kFieldsListBouncesParams,
    4}, sizeof(c::ListBouncesParams), false};
static_assert(__is_same(decltype(c::ListBouncesParams::start_time), Field<long long>));
static_assert(__is_same(decltype(c::ListBouncesParams::end_time), Field<long long>));
static_assert(__is_same(decltype(c::ListBouncesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListBouncesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListBouncesResultItem[] = {
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListBouncesResultItem, email),
     Kind::kString, 0},
    {"created", "Unix time.", nullptr, nullptr, {}, __builtin_offsetof(c::ListBouncesResultItem,
     created), Kind::kInteger, 0},
    {"reason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListBouncesResultItem, reason),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListBouncesResultItem, status),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListBouncesResultItem = {"ListBouncesResultItem",
    {kFieldsListBouncesResultItem, 4}, sizeof(c::ListBouncesResultItem), true};
static_assert(__is_same(decltype(c::ListBouncesResultItem::email), Field<String>));
static_assert(__is_same(decltype(c::ListBouncesResultItem::created), Field<long long>));
static_assert(__is_same(decltype(c::ListBouncesResultItem::reason), Field<String>));
static_assert(__is_same(decltype(c::ListBouncesResultItem::status), Field<String>));
constexpr TypeRow kType30 = {Kind::kObject, false, {.object = &kObjectListBouncesResultItem}};
constexpr FieldRow kFieldsListBouncesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType30},
     __builtin_offsetof(c::ListBouncesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBouncesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListBouncesResult = {"ListBouncesResult", {kFieldsListBouncesResult,
    2}, sizeof(c::ListBouncesResult), true};
static_assert(__is_same(decltype(c::ListBouncesResult::items), List<c::ListBouncesResultItem>));
static_assert(__is_same(decltype(c::ListBouncesResult::next_page), Field<String>));
constexpr TypeRow kType31 = {Kind::kObject, false, {.object = &kObjectListBouncesResult}};
constexpr BindRow kBindListBounces[] = {
    {.place = Place::kQuery, .field = 0, .wire = "start_time"},
    {.place = Place::kQuery, .field = 1, .wire = "end_time"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kOffset, .param = "offset",
    .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListBounces = {.method = "GET", .path = "/suppression/bounces",
    .rows = {kBindListBounces, 2}, .pagination = &kPagination2};
constexpr FieldRow kFieldsListTemplatesParams[] = {
    {"page_size", "Entries per page.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::ListTemplatesParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits15, {}, __builtin_offsetof(c::ListTemplatesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTemplatesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTemplatesParams = {"ListTemplatesParams",
    {kFieldsListTemplatesParams, 3}, sizeof(c::ListTemplatesParams), false};
static_assert(__is_same(decltype(c::ListTemplatesParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::ListTemplatesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTemplatesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListTemplatesResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem, name),
     Kind::kString, 0},
    {"generation", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem,
     generation), Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem,
     updated_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTemplatesResultItem = {"ListTemplatesResultItem",
    {kFieldsListTemplatesResultItem, 4}, sizeof(c::ListTemplatesResultItem), true};
static_assert(__is_same(decltype(c::ListTemplatesResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::generation), Field<String>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::updated_at), Field<String>));
constexpr TypeRow kType32 = {Kind::kObject, false, {.object = &kObjectListTemplatesResultItem}};
constexpr FieldRow kFieldsListTemplatesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType32},
     __builtin_offsetof(c::ListTemplatesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTemplatesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTemplatesResult = {"ListTemplatesResult",
    {kFieldsListTemplatesResult, 2}, sizeof(c::ListTemplatesResult), true};
static_assert(__is_same(decltype(c::ListTemplatesResult::items), List<c::ListTemplatesResultItem>));
static_assert(__is_same(decltype(c::ListTemplatesResult::next_page), Field<String>));
constexpr TypeRow kType33 = {Kind::kObject, false, {.object = &kObjectListTemplatesResult}};
constexpr BindRow kBindListTemplates[] = {
    {.place = Place::kQuery, .wire = "generations", .constant = "\"dynamic\""},
    {.place = Place::kQuery, .field = 0, .wire = "page_size"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kLink, .items = "/result",
    .url_pointer = "/_metadata/next", .size_param = "page_size", .size = 50};
constexpr HttpBinding kHttpListTemplates = {.method = "GET", .path = "/templates",
    .rows = {kBindListTemplates, 2}, .pagination = &kPagination3};
constexpr ActionRow kActions[] = {
    {.name = "send_email", .title = "Send an e-mail",
     .description = "Sends one e-mail, now or within 72 hours. Give subject and content,"
     " or template_id. The reply is empty: SendGrid has accepted it.",
     .params = &kObjectSendEmailParams, .result = &kType8, .http = &kHttpSendEmail,
     .tool_name = "sendgrid_send_email"},
    {.name = "list_contacts", .title = "List contacts",
     .description = "The 50 contacts that changed last; search_contacts finds others.",
     .effect = Effect::kRead, .params = &kObjectListContactsParams, .result = &kType11,
     .http = &kHttpListContacts, .tool_name = "sendgrid_list_contacts"},
    {.name = "search_contacts", .title = "Search contacts",
     .description = "The first 50 contacts that fit a condition.", .effect = Effect::kRead,
     .params = &kObjectSearchContactsParams, .result = &kType11, .http = &kHttpSearchContacts,
     .tool_name = "sendgrid_search_contacts"},
    {.name = "upsert_contacts", .title = "Add or change contacts",
     .description = "Adds contacts, changes those whose address is known, and puts all "
     "on the lists. Takes effect after some seconds.", .params = &kObjectUpsertContactsParams,
     .result = &kType14, .http = &kHttpUpsertContacts, .tool_name = "sendgrid_upsert_contacts"},
    {.name = "delete_contacts", .title = "Delete contacts",
     .description = "Deletes contacts from the account for good.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteContactsParams, .result = &kType16, .http = &kHttpDeleteContacts,
     .tool_name = "sendgrid_delete_contacts"},
    {.name = "list_lists", .title = "List lists",
     .description = "Lists of contacts with their size.", .effect = Effect::kRead,
     .params = &kObjectListListsParams, .result = &kType18, .http = &kHttpListLists,
     .tool_name = "sendgrid_list_lists"},
    {.name = "create_list", .title = "Create a list", .description = "An empty list of contacts.",
     .params = &kObjectCreateListParams, .result = &kType19, .http = &kHttpCreateList,
     .tool_name = "sendgrid_create_list"},
    {.name = "list_senders", .title = "List senders",
     .description = "Verified senders for campaigns.", .effect = Effect::kRead,
     .params = &kObjectListSendersParams, .result = &kType21, .http = &kHttpListSenders,
     .tool_name = "sendgrid_list_senders"},
    {.name = "create_campaign", .title = "Create a campaign",
     .description = "A draft of a single send; schedule_campaign sends it.",
     .params = &kObjectCreateCampaignParams, .result = &kType22, .http = &kHttpCreateCampaign,
     .tool_name = "sendgrid_create_campaign"},
    {.name = "list_campaigns", .title = "List campaigns",
     .description = "Single sends of every state.", .effect = Effect::kRead,
     .params = &kObjectListCampaignsParams, .result = &kType24, .http = &kHttpListCampaigns,
     .tool_name = "sendgrid_list_campaigns"},
    {.name = "get_campaign", .title = "Read a campaign",
     .description = "One single send with its recipients and settings.", .effect = Effect::kRead,
     .params = &kObjectGetCampaignParams, .result = &kType22, .http = &kHttpGetCampaign,
     .tool_name = "sendgrid_get_campaign"},
    {.name = "update_campaign", .title = "Change a campaign",
     .description = "Changes the given parts of a draft.", .params = &kObjectUpdateCampaignParams,
     .result = &kType22, .http = &kHttpUpdateCampaign, .tool_name = "sendgrid_update_campaign"},
    {.name = "schedule_campaign", .title = "Send a campaign",
     .description = "Sends a draft to all its recipients, now or at a time.",
     .effect = Effect::kDestructive, .params = &kObjectScheduleCampaignParams, .result = &kType25,
     .http = &kHttpScheduleCampaign, .tool_name = "sendgrid_schedule_campaign"},
    {.name = "delete_campaign", .title = "Delete a campaign",
     .description = "Deletes a single send; one that waits is not sent.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteCampaignParams, .result = &kType26,
     .http = &kHttpDeleteCampaign, .tool_name = "sendgrid_delete_campaign"},
    {.name = "get_stats", .title = "Read statistics",
     .description = "Requests, deliveries, opens, clicks, bounces and complaints by day,"
     " week or month.", .effect = Effect::kRead, .params = &kObjectGetStatsParams,
     .result = &kType29, .http = &kHttpGetStats, .tool_name = "sendgrid_get_stats"},
    {.name = "list_bounces", .title = "List bounces",
     .description = "Addresses that bounced and are not written to any more.",
     .effect = Effect::kRead, .params = &kObjectListBouncesParams, .result = &kType31,
     .http = &kHttpListBounces, .tool_name = "sendgrid_list_bounces"},
    {.name = "list_templates", .title = "List templates",
     .description = "Dynamic templates with their ids.", .effect = Effect::kRead,
     .params = &kObjectListTemplatesParams, .result = &kType33, .http = &kHttpListTemplates,
     .tool_name = "sendgrid_list_templates"},
};
constexpr const char* kTexts2[] = {"/errors/0/message"};
constexpr const char* kTexts3[] = {"/errors/0/field"};
constexpr NamedText kPairs1[] = {{"from",
    "The sender is not verified: Settings, Sender Authentication."}, {"from.email",
    "The sender is not verified: Settings, Sender Authentication."}, {"personalizations",
    "Each recipient needs an address, and may be there once only."}, {"send_at",
    "A time in the future, within 72 hours for single e-mails."}};
constexpr ApiRow kApi = {.base_url = "https://{host}/v3", .auth = {.kind = AuthKind::kBearer,
    .name = "Authorization", .prefix = "Bearer ", .value = "{SENDGRID_API_KEY}"},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 4}},
    .retry_after = "retry-after", .remaining = "x-ratelimit-remaining",
    .reset_at = "x-ratelimit-reset", .reset_format = "epoch", .per_second = 10,
    .verify_method = "GET", .verify_path = "/scopes"};
constexpr NamedText kPairs2[] = {{"api.sendgrid.com", "api.sendgrid.com"}, {"api.eu.sendgrid.com",
    "api.eu.sendgrid.com"}};
constexpr Limits kLimits29 = {.const_json = "\"api.sendgrid.com\""};
constexpr TypeRow kType34 = {Kind::kString, false, {}, &kLimits29};
constexpr Limits kLimits30 = {.const_json = "\"api.eu.sendgrid.com\""};
constexpr TypeRow kType35 = {Kind::kString, false, {}, &kLimits30};
constexpr const TypeRow* kChoices1[] = {&kType34, &kType35};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 2}};
constexpr FieldRow kFieldsConnection[] = {
    {"host", "api.eu.sendgrid.com for subusers that are pinned to the EU.", "\"api.sendgrid.com\"",
     nullptr, {.alternatives = &kAlternatives1}, 0, Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "host", .label = "API host", .kind = UserFieldKind::kSelect, .options = {kPairs2, 2}},
};
constexpr const char* kTexts4[] = {"{host}"};
constexpr SecretRow kSecrets[] = {
    {"SENDGRID_WEBHOOK_KEY", "Verification key of the signed event webhook (base64), from Settings,"
     " Mail Settings; for events only.", false, false},
    {"SENDGRID_API_KEY", "API key (SG....), from Settings, API Keys.", true, true},
};
constexpr EventRow kEvents0[] = {
    {"delivered", "The recipient's server took an e-mail."},
    {"bounce", "An e-mail came back."},
    {"dropped", "An e-mail was not sent, for example to an address that bounced before."},
    {"deferred", "The recipient's server asks to try later."},
    {"open", "An e-mail was opened."},
    {"click", "A link was followed."},
    {"spamreport", "A recipient reported spam."},
    {"unsubscribe", "A recipient unsubscribed."},
    {"group_unsubscribe", "A recipient left an unsubscribe group."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Settings, Mail Settings, Event Webhooks, Create: this connector's "
     "webhook URL, with Signed Event Webhook switched on.", .event_type_field = "/0/event",
     .events = {kEvents0, 9}, .verify = {.scheme = VerifyScheme::kPublicKey,
     .secret = "SENDGRID_WEBHOOK_KEY", .algorithm = "sha256", .encoding = "base64",
     .header = "X-Twilio-Email-Event-Webhook-Signature",
     .timestamp_header = "X-Twilio-Email-Event-Webhook-Timestamp", .payload = "{timestamp}{body}",
     .secret_encoding = "text"}, .delivery_id = "/0/sg_event_id"},
};
constexpr MatcherRow kMatchersEmailSent[] = {
    {.source = "tool", .action = "send_email"},
};
constexpr MatcherRow kMatchersEmailDelivered[] = {
    {.source = "webhook", .event = "delivered"},
};
constexpr MatcherRow kMatchersEmailBounced[] = {
    {.source = "webhook", .event = "bounce"},
    {.source = "webhook", .event = "dropped"},
};
constexpr MatcherRow kMatchersEmailOpened[] = {
    {.source = "webhook", .event = "open"},
};
constexpr MatcherRow kMatchersContactsUpserted[] = {
    {.source = "tool", .action = "upsert_contacts"},
};
constexpr MatcherRow kMatchersContactsDeleted[] = {
    {.source = "tool", .action = "delete_contacts"},
};
constexpr MatcherRow kMatchersListCreated[] = {
    {.source = "tool", .action = "create_list"},
};
constexpr MatcherRow kMatchersCampaignCreated[] = {
    {.source = "tool", .action = "create_campaign"},
};
constexpr MatcherRow kMatchersCampaignUpdated[] = {
    {.source = "tool", .action = "update_campaign"},
};
constexpr MatcherRow kMatchersCampaignScheduled[] = {
    {.source = "tool", .action = "schedule_campaign"},
};
constexpr MatcherRow kMatchersCampaignDeleted[] = {
    {.source = "tool", .action = "delete_campaign"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "email_sent", .display_name = "E-mail Sent", .matchers = {kMatchersEmailSent, 1}},
    {.id = "email_delivered", .display_name = "E-mail Delivered",
     .matchers = {kMatchersEmailDelivered, 1}},
    {.id = "email_bounced", .display_name = "E-mail Bounced", .matchers = {kMatchersEmailBounced,
     2}},
    {.id = "email_opened", .display_name = "E-mail Opened", .matchers = {kMatchersEmailOpened, 1}},
    {.id = "contacts_upserted", .display_name = "Contacts Changed",
     .matchers = {kMatchersContactsUpserted, 1}},
    {.id = "contacts_deleted", .display_name = "Contacts Deleted",
     .matchers = {kMatchersContactsDeleted, 1}},
    {.id = "list_created", .display_name = "List Created", .matchers = {kMatchersListCreated, 1}},
    {.id = "campaign_created", .display_name = "Campaign Created",
     .matchers = {kMatchersCampaignCreated, 1}},
    {.id = "campaign_updated", .display_name = "Campaign Changed",
     .matchers = {kMatchersCampaignUpdated, 1}},
    {.id = "campaign_scheduled", .display_name = "Campaign Sent",
     .matchers = {kMatchersCampaignScheduled, 1}},
    {.id = "campaign_deleted", .display_name = "Campaign Deleted",
     .matchers = {kMatchersCampaignDeleted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "sendgrid",
    .display_name = "SendGrid",
    .description = "Send e-mail, keep contacts and lists, prepare campaigns, and read "
        "statistics and bounces of a SendGrid account.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "sendgrid",
    .tool_description = "Sends e-mail through SendGrid and keeps contacts, lists and campaigns. "
        "Show the user sender, recipients, subject and text and wait for a "
        "yes before you send or schedule; before schedule_campaign also name "
        "how many contacts it reaches.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"send_email\",\"list_contacts\",\"search_contacts\",\"upsert_contacts\","
        "\"delete_contacts\",\"list_lists\",\"create_list\",\"list_senders\","
        "\"create_campaign\",\"list_campaigns\",\"get_campaign\",\"update_campaign\","
        "\"schedule_campaign\",\"delete_campaign\",\"get_stats\",\"list_bounces\","
        "\"list_templates\"],\"description\":\"What to do.\"},\"from\":{\"type\":\"object\","
        "\"properties\":{\"email\":{\"type\":\"string\",\"format\":\"email\"},"
        "\"name\":{\"type\":\"string\",\"maxLength\":200}},\"required\":[\"email\"],"
        "\"description\":\"Sender; its address or domain is verified in SendGrid.\"},"
        "\"to\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1000,\"items\":{\"type\":\"obj"
        "ect\",\"properties\":{\"email\":{\"type\":\"string\",\"format\":\"email\"},"
        "\"name\":{\"type\":\"string\",\"maxLength\":200}},\"required\":[\"email\"]},"
        "\"description\":\"Recipients; all of them see each other.\"},\"cc\":{\"type\":\"array"
        "\",\"maxItems\":1000,\"items\":{\"type\":\"object\",\"properties\":{\"email\":{\"type"
        "\":\"string\",\"format\":\"email\"},\"name\":{\"type\":\"string\","
        "\"maxLength\":200}},\"required\":[\"email\"]},\"description\":\"Recipients "
        "of a copy.\"},\"bcc\":{\"type\":\"array\",\"maxItems\":1000,\"items\":{\"type\":\"obj"
        "ect\",\"properties\":{\"email\":{\"type\":\"string\",\"format\":\"email\"},"
        "\"name\":{\"type\":\"string\",\"maxLength\":200}},\"required\":[\"email\"]},"
        "\"description\":\"Recipients of a hidden copy.\"},\"reply_to\":{\"type\":\"object\","
        "\"properties\":{\"email\":{\"type\":\"string\",\"format\":\"email\"},"
        "\"name\":{\"type\":\"string\",\"maxLength\":200}},\"required\":[\"email\"],"
        "\"description\":\"Where answers go.\"},\"subject\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":998,\"description\":\"Subject line.\"},"
        "\"content\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":3,\"items\":{\"type\":\"o"
        "bject\",\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"text/plain\","
        "\"text/html\"],\"description\":\"Kind of text.\"},\"value\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":500000,\"description\":\"The text.\"}},"
        "\"required\":[\"type\",\"value\"]},\"description\":\"Text of the "
        "e-mail; text/plain before text/html. Needed without template_id.\"},"
        "\"template_id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,"
        "\"description\":\"Dynamic template (d-...) instead of content.\"},"
        "\"dynamic_template_data\":{\"type\":\"object\",\"additionalProperties\":true,"
        "\"description\":\"Values of the template's variables.\"},\"attachments\":{\"type\":\""
        "array\",\"maxItems\":20,\"items\":{\"type\":\"object\",\"properties\":{\"content\":{\""
        "type\":\"string\",\"minLength\":1,\"maxLength\":8000000,\"description\":\"Base64.\"},"
        "\"filename\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},"
        "\"type\":{\"type\":\"string\",\"maxLength\":127,\"description\":\"As "
        "application/pdf.\"},\"disposition\":{\"type\":\"string\",\"enum\":[\"attachment\","
        "\"inline\"]}},\"required\":[\"content\",\"filename\"]},\"description\":\"Files,"
        " 30 MB with the text at most.\"},\"categories\":{\"type\":\"array\","
        "\"maxItems\":10,\"items\":{\"type\":\"string\",\"maxLength\":255},"
        "\"description\":\"Words by which statistics are counted.\"},\"send_at\":{\"type\":\"i"
        "nteger\",\"minimum\":1,\"description\":\"Unix time at which to send,"
        " at most 72 hours ahead.\"},\"sandbox\":{\"type\":\"boolean\",\"description\":\"true "
        "only checks the e-mail and sends nothing.\"},\"query\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":4000,\"description\":\"Condition in "
        "SendGrid's query language, as email LIKE '%@example.com' AND CONTAINS(list_ids,"
        " 'id').\"},\"contacts\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1000,"
        "\"items\":{\"type\":\"object\",\"properties\":{\"email\":{\"type\":\"string\","
        "\"format\":\"email\"},\"first_name\":{\"type\":\"string\",\"maxLength\":50},"
        "\"last_name\":{\"type\":\"string\",\"maxLength\":50},\"city\":{\"type\":\"string\","
        "\"maxLength\":60},\"country\":{\"type\":\"string\",\"maxLength\":50},"
        "\"phone_number\":{\"type\":\"string\",\"maxLength\":20},\"custom_fields\":{\"type\":\""
        "object\",\"additionalProperties\":true}},\"required\":[\"email\"]},"
        "\"description\":\"Contacts to add, or to change when the address "
        "is known.\"},\"list_ids\":{\"type\":\"array\",\"maxItems\":50,\"items\":{\"type\":\"s"
        "tring\",\"format\":\"uuid\"},\"description\":\"Ids of lists.\"},\"segment_ids\":{\"ty"
        "pe\":\"array\",\"maxItems\":10,\"items\":{\"type\":\"string\",\"format\":\"uuid\"},"
        "\"description\":\"Ids of segments.\"},\"all_contacts\":{\"type\":\"boolean\","
        "\"description\":\"true sends to every contact of the account.\"},"
        "\"ids\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":100,\"items\":{\"type\":\"str"
        "ing\",\"maxLength\":64},\"description\":\"Ids of contacts.\"},\"name\":{\"type\":\"st"
        "ring\",\"minLength\":1,\"maxLength\":100,\"description\":\"Name of "
        "the list or campaign, for yourself.\"},\"id\":{\"type\":\"string\","
        "\"format\":\"uuid\",\"description\":\"Id of the campaign (single "
        "send).\"},\"sender_id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
        "of the sender, from list_senders.\"},\"html_content\":{\"type\":\"string\","
        "\"maxLength\":500000,\"description\":\"Text of the campaign in HTML.\"},"
        "\"plain_content\":{\"type\":\"string\",\"maxLength\":500000,\"description\":\"Text "
        "of the campaign without HTML.\"},\"suppression_group_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Unsubscribe group; needed to send,"
        " unless custom_unsubscribe_url is given.\"},\"custom_unsubscribe_url\":{\"type\":\"st"
        "ring\",\"format\":\"uri\",\"description\":\"Own page to unsubscribe,"
        " instead of a group.\"},\"schedule_at\":{\"type\":\"string\",\"maxLength\":40,"
        "\"description\":\"now, or a time as 2026-03-06T09:00:00Z.\"},\"start_date\":{\"type\""
        ":\"string\",\"format\":\"date\",\"description\":\"First day.\"},\"end_date\":{\"type\""
        ":\"string\",\"format\":\"date\",\"description\":\"Last day; today "
        "when left out.\"},\"aggregated_by\":{\"type\":\"string\",\"enum\":[\"day\","
        "\"week\",\"month\"],\"description\":\"What one entry counts.\"},\"start_time\":{\"typ"
        "e\":\"integer\",\"minimum\":0,\"description\":\"Unix time of the "
        "earliest bounce.\"},\"end_time\":{\"type\":\"integer\",\"minimum\":0,"
        "\"description\":\"Unix time of the latest bounce.\"},\"limit\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":500,\"description\":\"Entries per page.\"},"
        "\"page_size\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":200,"
        "\"description\":\"Entries per page.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "sendgrid",
    .actions = {kActions, 17},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 1},
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 11},
};

}  // namespace pie::detail::tables::sendgrid

namespace pie::sendgrid {

constinit const ConnectorTable kSendgrid = ::pie::detail::tables::sendgrid::kConnector;

Task<SendEmailResult> SendEmail(Context& context, SendEmailParams params) {
  return Task<SendEmailResult>(::pie::ContextAccess::Call(context, kSendgrid, 0, &params));
}

Task<List<Contact>> ListContacts(Context& context, ListContactsParams params) {
  return Task<List<Contact>>(::pie::ContextAccess::Call(context, kSendgrid, 1, &params));
}

Task<List<Contact>> SearchContacts(Context& context, SearchContactsParams params) {
  return Task<List<Contact>>(::pie::ContextAccess::Call(context, kSendgrid, 2, &params));
}

Task<UpsertContactsResult> UpsertContacts(Context& context, UpsertContactsParams params) {
  return Task<UpsertContactsResult>(::pie::ContextAccess::Call(context, kSendgrid, 3, &params));
}

Task<DeleteContactsResult> DeleteContacts(Context& context, DeleteContactsParams params) {
  return Task<DeleteContactsResult>(::pie::ContextAccess::Call(context, kSendgrid, 4, &params));
}

Task<ListListsResult> ListLists(Context& context, ListListsParams params) {
  return Task<ListListsResult>(::pie::ContextAccess::Call(context, kSendgrid, 5, &params));
}

Task<CreateListResult> CreateList(Context& context, CreateListParams params) {
  return Task<CreateListResult>(::pie::ContextAccess::Call(context, kSendgrid, 6, &params));
}

Task<List<ListSendersResultItem>> ListSenders(Context& context, ListSendersParams params) {
  return Task<List<ListSendersResultItem>>(::pie::ContextAccess::Call(context, kSendgrid, 7,
      &params));
}

Task<Campaign> CreateCampaign(Context& context, CreateCampaignParams params) {
  return Task<Campaign>(::pie::ContextAccess::Call(context, kSendgrid, 8, &params));
}

Task<ListCampaignsResult> ListCampaigns(Context& context, ListCampaignsParams params) {
  return Task<ListCampaignsResult>(::pie::ContextAccess::Call(context, kSendgrid, 9, &params));
}

Task<Campaign> GetCampaign(Context& context, GetCampaignParams params) {
  return Task<Campaign>(::pie::ContextAccess::Call(context, kSendgrid, 10, &params));
}

Task<Campaign> UpdateCampaign(Context& context, UpdateCampaignParams params) {
  return Task<Campaign>(::pie::ContextAccess::Call(context, kSendgrid, 11, &params));
}

Task<ScheduleCampaignResult> ScheduleCampaign(Context& context, ScheduleCampaignParams params) {
  return Task<ScheduleCampaignResult>(::pie::ContextAccess::Call(context, kSendgrid, 12, &params));
}

Task<DeleteCampaignResult> DeleteCampaign(Context& context, DeleteCampaignParams params) {
  return Task<DeleteCampaignResult>(::pie::ContextAccess::Call(context, kSendgrid, 13, &params));
}

Task<List<GetStatsResultItem>> GetStats(Context& context, GetStatsParams params) {
  return Task<List<GetStatsResultItem>>(::pie::ContextAccess::Call(context, kSendgrid, 14,
      &params));
}

Task<ListBouncesResult> ListBounces(Context& context, ListBouncesParams params) {
  return Task<ListBouncesResult>(::pie::ContextAccess::Call(context, kSendgrid, 15, &params));
}

Task<ListTemplatesResult> ListTemplates(Context& context, ListTemplatesParams params) {
  return Task<ListTemplatesResult>(::pie::ContextAccess::Call(context, kSendgrid, 16, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.sendgrid_webhook_key = context.Secret("SENDGRID_WEBHOOK_KEY");
  return secrets;
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.sendgrid_api_key = context.Secret("SENDGRID_API_KEY");
  return secrets;
}

}  // namespace pie::sendgrid
