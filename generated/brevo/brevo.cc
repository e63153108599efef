// Generated from plugins/brevo/brevo.pie. Do not edit.
#include "brevo/brevo.h"

#include "pie/generated.h"

namespace pie::detail::tables::brevo {
namespace c = ::pie::brevo;

constexpr const char* kTexts1[] = {"email", "sms", "marketing", "newsletters"};
constexpr Limits kLimits1 = {.format = "email"};
constexpr Limits kLimits2 = {.has = 64, .max_size = 70};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsSendEmailParamsSender[] = {
    {"email", nullptr, nullptr, &kLimits1, {}, __builtin_offsetof(c::SendEmailParamsSender, email),
     Kind::kString, 0},
    {"name", nullptr, nullptr, &kLimits2, {}, __builtin_offsetof(c::SendEmailParamsSender, name),
     Kind::kString, 0},
    {"id", nullptr, nullptr, &kLimits3, {}, __builtin_offsetof(c::SendEmailParamsSender, id),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSendEmailParamsSender = {"SendEmailParamsSender",
    {kFieldsSendEmailParamsSender, 3}, sizeof(c::SendEmailParamsSender), true};
static_assert(__is_same(decltype(c::SendEmailParamsSender::email), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParamsSender::name), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParamsSender::id), Field<long long>));
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 99};
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
constexpr Limits kLimits5 = {.has = 64, .max_size = 99};
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
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 998};
constexpr Limits kLimits7 = {.has = 96, .min_size = 10, .max_size = 1000000};
constexpr Limits kLimits8 = {.has = 64, .max_size = 1000000};
constexpr TypeRow kType4 = {Kind::kJson};
constexpr Limits kLimits9 = {.has = 64, .max_size = 20};
constexpr Limits kLimits10 = {.has = 64, .max_size = 255};
constexpr Limits kLimits11 = {.has = 64, .max_size = 8000000};
constexpr Limits kLimits12 = {.format = "uri"};
constexpr FieldRow kFieldsSendEmailParamsAttachmentItem[] = {
    {"name", nullptr, nullptr, &kLimits10, {}, __builtin_offsetof(c::SendEmailParamsAttachmentItem,
     name), Kind::kString, 0},
    {"content", "Base64.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::SendEmailParamsAttachmentItem, content), Kind::kString, 0},
    {"url", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::SendEmailParamsAttachmentItem,
     url), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendEmailParamsAttachmentItem = {"SendEmailParamsAttachmentItem",
    {kFieldsSendEmailParamsAttachmentItem, 3}, sizeof(c::SendEmailParamsAttachmentItem), true};
static_assert(__is_same(decltype(c::SendEmailParamsAttachmentItem::name), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParamsAttachmentItem::content), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParamsAttachmentItem::url), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false,
    {.object = &kObjectSendEmailParamsAttachmentItem}};
constexpr Limits kLimits13 = {.has = 64, .max_size = 10};
constexpr TypeRow kType6 = {Kind::kString, false, {}, &kLimits10};
constexpr Limits kLimits14 = {.format = "date-time"};
constexpr FieldRow kFieldsSendEmailParams[] = {
    {"sender", "Sender: a verified address with a name, or its id.", nullptr, nullptr,
     {.object = &kObjectSendEmailParamsSender}, __builtin_offsetof(c::SendEmailParams, sender),
     Kind::kObject, 0},
    {"to", "Recipients; all of them see each other.", nullptr, &kLimits4, {.element = &kType1},
     __builtin_offsetof(c::SendEmailParams, to), Kind::kList, 1},
    {"cc", "Recipients of a copy.", nullptr, &kLimits5, {.element = &kType2},
     __builtin_offsetof(c::SendEmailParams, cc), Kind::kList, 0},
    {"bcc", "Recipients of a hidden copy.", nullptr, &kLimits5, {.element = &kType3},
     __builtin_offsetof(c::SendEmailParams, bcc), Kind::kList, 0},
    {"replyTo", "Where answers go.", nullptr, nullptr, {.object = &kObjectSendEmailParamsReplyTo},
     __builtin_offsetof(c::SendEmailParams, reply_to), Kind::kObject, 0},
    {"subject", "Subject line.", nullptr, &kLimits6, {}, __builtin_offsetof(c::SendEmailParams,
     subject), Kind::kString, 0},
    {"htmlContent", "Text in HTML.", nullptr, &kLimits7, {}, __builtin_offsetof(c::SendEmailParams,
     html_content), Kind::kString, 0},
    {"textContent", "Text without formatting.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::SendEmailParams, text_content), Kind::kString, 0},
    {"templateId", "Template instead of a text; list_templates has ids.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SendEmailParams, template_id), Kind::kInteger, 0},
    {"params", "Values of the template's variables.", nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::SendEmailParams, params), Kind::kMap, 0},
    {"attachment", "Files, each with url, or with content and name.", nullptr, &kLimits9,
     {.element = &kType5}, __builtin_offsetof(c::SendEmailParams, attachment), Kind::kList, 0},
    {"tags", "Words by which events are found again.", nullptr, &kLimits13, {.element = &kType6},
     __builtin_offsetof(c::SendEmailParams, tags), Kind::kList, 0},
    {"scheduledAt", "When to send; e-mails at most 3 days ahead.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::SendEmailParams, scheduled_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendEmailParams = {"SendEmailParams", {kFieldsSendEmailParams, 13},
    sizeof(c::SendEmailParams), false};
static_assert(__is_same(decltype(c::SendEmailParams::sender), Field<c::SendEmailParamsSender>));
static_assert(__is_same(decltype(c::SendEmailParams::to), List<c::SendEmailParamsToItem>));
static_assert(__is_same(decltype(c::SendEmailParams::cc), Field<List<c::SendEmailParamsCcItem>>));
static_assert(__is_same(decltype(c::SendEmailParams::bcc), Field<List<c::SendEmailParamsBccItem>>));
static_assert(__is_same(decltype(c::SendEmailParams::reply_to), Field<c::SendEmailParamsReplyTo>));
static_assert(__is_same(decltype(c::SendEmailParams::subject), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::html_content), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::text_content), Field<String>));
static_assert(__is_same(decltype(c::SendEmailParams::template_id), Field<long long>));
static_assert(__is_same(decltype(c::SendEmailParams::params), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::SendEmailParams::attachment),
    Field<List<c::SendEmailParamsAttachmentItem>>));
static_assert(__is_same(decltype(c::SendEmailParams::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::SendEmailParams::scheduled_at), Field<String>));
constexpr FieldRow kFieldsSendEmailResult[] = {
    {"messageId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SendEmailResult, message_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSendEmailResult = {"SendEmailResult", {kFieldsSendEmailResult, 1},
    sizeof(c::SendEmailResult), true};
static_assert(__is_same(decltype(c::SendEmailResult::message_id), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectSendEmailResult}};
constexpr BindRow kBindSendEmail[] = {
    {.place = Place::kBody, .field = 0, .wire = "/sender"},
    {.place = Place::kBody, .field = 1, .wire = "/to"},
    {.place = Place::kBody, .field = 2, .wire = "/cc"},
    {.place = Place::kBody, .field = 3, .wire = "/bcc"},
    {.place = Place::kBody, .field = 4, .wire = "/replyTo"},
    {.place = Place::kBody, .field = 5, .wire = "/subject"},
    {.place = Place::kBody, .field = 6, .wire = "/htmlContent"},
    {.place = Place::kBody, .field = 7, .wire = "/textContent"},
    {.place = Place::kBody, .field = 8, .wire = "/templateId"},
    {.place = Place::kBody, .field = 9, .wire = "/params"},
    {.place = Place::kBody, .field = 10, .wire = "/attachment"},
    {.place = Place::kBody, .field = 11, .wire = "/tags"},
    {.place = Place::kBody, .field = 12, .wire = "/scheduledAt"},
};
constexpr HttpBinding kHttpSendEmail = {.method = "POST", .path = "/smtp/email",
    .rows = {kBindSendEmail, 13}, .body = BodyKind::kJson};
constexpr Limits kLimits15 = {.has = 96, .min_size = 1, .max_size = 15};
constexpr Limits kLimits16 = {.pattern = "^[0-9]{6,15}$"};
constexpr Limits kLimits17 = {.has = 96, .min_size = 1, .max_size = 1600};
constexpr const char* kNamesSendSmsParamsSmsType[] = {"transactional", "marketing"};
constexpr EnumTable kEnumSendSmsParamsSmsType = {"SendSmsParamsSmsType",
    {kNamesSendSmsParamsSmsType, 2}};
constexpr FieldRow kFieldsSendSmsParams[] = {
    {"sms_sender", "Sender of the SMS: 11 letters or 15 digits at most.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::SendSmsParams, sms_sender), Kind::kString, 1},
    {"recipient", "Mobile number with country code, digits only, as 33612345678.", nullptr,
     &kLimits16, {}, __builtin_offsetof(c::SendSmsParams, recipient), Kind::kString, 1},
    {"sms_content", "Text; longer than 160 characters costs several SMS.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::SendSmsParams, sms_content), Kind::kString, 1},
    {"sms_type", "marketing needs a way to opt out in some countries.", nullptr, nullptr,
     {.names = &kEnumSendSmsParamsSmsType}, __builtin_offsetof(c::SendSmsParams, sms_type),
     Kind::kEnum, 0},
};
constexpr ObjectTable kObjectSendSmsParams = {"SendSmsParams", {kFieldsSendSmsParams, 4},
    sizeof(c::SendSmsParams), false};
static_assert(__is_same(decltype(c::SendSmsParams::sms_sender), String));
static_assert(__is_same(decltype(c::SendSmsParams::recipient), String));
static_assert(__is_same(decltype(c::SendSmsParams::sms_content), String));
static_assert(__is_same(decltype(c::SendSmsParams::sms_type), Field<c::SendSmsParamsSmsType>));
constexpr FieldRow kFieldsSendSmsResult[] = {
    {"messageId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SendSmsResult, message_id),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSendSmsResult = {"SendSmsResult", {kFieldsSendSmsResult, 1},
    sizeof(c::SendSmsResult), true};
static_assert(__is_same(decltype(c::SendSmsResult::message_id), Field<long long>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectSendSmsResult}};
constexpr BindRow kBindSendSms[] = {
    {.place = Place::kBody, .field = 0, .wire = "/sender"},
    {.place = Place::kBody, .field = 1, .wire = "/recipient"},
    {.place = Place::kBody, .field = 2, .wire = "/content"},
    {.place = Place::kBody, .field = 3, .wire = "/type"},
};
constexpr HttpBinding kHttpSendSms = {.method = "POST", .path = "/transactionalSMS/send",
    .rows = {kBindSendSms, 4}, .body = BodyKind::kJson};
constexpr Limits kLimits18 = {.has = 64, .max_size = 50};
constexpr TypeRow kType9 = {Kind::kInteger, false, {}, &kLimits3};
constexpr const char* kNamesListContactsParamsSort[] = {"asc", "desc"};
constexpr EnumTable kEnumListContactsParamsSort = {"ListContactsParamsSort",
    {kNamesListContactsParamsSort, 2}};
constexpr FieldRow kFieldsListContactsParams[] = {
    {"modifiedSince", "Only what changed since then.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::ListContactsParams, modified_since), Kind::kString, 0},
    {"createdSince", "Only what was created since then.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::ListContactsParams, created_since), Kind::kString, 0},
    {"listIds", "Ids of lists.", nullptr, &kLimits18, {.element = &kType9},
     __builtin_offsetof(c::ListContactsParams, list_ids), Kind::kList, 0},
    {"sort", "Order of creation; newest first when left out.", nullptr, nullptr,
     {.names = &kEnumListContactsParamsSort}, __builtin_offsetof(c::ListContactsParams, sort),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListContactsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListContactsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListContactsParams = {"ListContactsParams", {kFieldsListContactsParams,
    6}, sizeof(c::ListContactsParams), false};
static_assert(__is_same(decltype(c::ListContactsParams::modified_since), Field<String>));
static_assert(__is_same(decltype(c::ListContactsParams::created_since), Field<String>));
static_assert(__is_same(decltype(c::ListContactsParams::list_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::ListContactsParams::sort), Field<c::ListContactsParamsSort>));
static_assert(__is_same(decltype(c::ListContactsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListContactsParams::next_page), Field<String>));
constexpr TypeRow kType10 = {Kind::kInteger};
constexpr FieldRow kFieldsContact[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, id), Kind::kInteger, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, email), Kind::kString,
     2},
    {"attributes", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::Contact,
     attributes), Kind::kMap, 0},
    {"listIds", nullptr, nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::Contact,
     list_ids), Kind::kList, 0},
    {"emailBlacklisted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact,
     email_blacklisted), Kind::kBoolean, 0},
    {"smsBlacklisted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact,
     sms_blacklisted), Kind::kBoolean, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, created_at),
     Kind::kString, 0},
    {"modifiedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, modified_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectContact = {"Contact", {kFieldsContact, 8}, sizeof(c::Contact), true};
static_assert(__is_same(decltype(c::Contact::id), Field<long long>));
static_assert(__is_same(decltype(c::Contact::email), Field<String>));
static_assert(__is_same(decltype(c::Contact::attributes), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Contact::list_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::Contact::email_blacklisted), Field<bool>));
static_assert(__is_same(decltype(c::Contact::sms_blacklisted), Field<bool>));
static_assert(__is_same(decltype(c::Contact::created_at), Field<String>));
static_assert(__is_same(decltype(c::Contact::modified_at), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectContact}};
constexpr FieldRow kFieldsListContactsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::ListContactsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListContactsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListContactsResult = {"ListContactsResult", {kFieldsListContactsResult,
    2}, sizeof(c::ListContactsResult), true};
static_assert(__is_same(decltype(c::ListContactsResult::items), List<c::Contact>));
static_assert(__is_same(decltype(c::ListContactsResult::next_page), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListContactsResult}};
constexpr BindRow kBindListContacts[] = {
    {.place = Place::kQuery, .field = 0, .wire = "modifiedSince"},
    {.place = Place::kQuery, .field = 1, .wire = "createdSince"},
    {.place = Place::kQuery, .list_style = ListStyle::kRepeat, .field = 2, .wire = "listIds"},
    {.place = Place::kQuery, .field = 3, .wire = "sort"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kOffset, .items = "/contacts",
    .total_pointer = "/count", .param = "offset", .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListContacts = {.method = "GET", .path = "/contacts",
    .rows = {kBindListContacts, 4}, .pagination = &kPagination1};
constexpr Limits kLimits19 = {.has = 96, .min_size = 1, .max_size = 320};
constexpr const char* kNamesGetContactParamsIdentifierType[] = {"email_id", "contact_id", "ext_id",
    "phone_id", "whatsapp_id", "landline_number_id"};
constexpr EnumTable kEnumGetContactParamsIdentifierType = {"GetContactParamsIdentifierType",
    {kNamesGetContactParamsIdentifierType, 6}};
constexpr FieldRow kFieldsGetContactParams[] = {
    {"identifier", "Address of the contact, its number (with +) or its id.", nullptr, &kLimits19,
     {}, __builtin_offsetof(c::GetContactParams, identifier), Kind::kString, 1},
    {"identifierType", "What the identifier is.", nullptr, nullptr,
     {.names = &kEnumGetContactParamsIdentifierType}, __builtin_offsetof(c::GetContactParams,
     identifier_type), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetContactParams = {"GetContactParams", {kFieldsGetContactParams, 2},
    sizeof(c::GetContactParams), false};
static_assert(__is_same(decltype(c::GetContactParams::identifier), String));
static_assert(__is_same(decltype(c::GetContactParams::identifier_type),
    Field<c::GetContactParamsIdentifierType>));
constexpr BindRow kBindGetContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "identifier"},
    {.place = Place::kQuery, .field = 1, .wire = "identifierType"},
};
constexpr HttpBinding kHttpGetContact = {.method = "GET", .path = "/contacts/{identifier}",
    .rows = {kBindGetContact, 2}};
constexpr FieldRow kFieldsCreateContactParams[] = {
    {"email", "Address of the contact.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateContactParams, email), Kind::kString, 1},
    {"attributes", "Attributes in capitals, as FIRSTNAME and LASTNAME; they exist in "
     "Contacts, Settings.", nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::CreateContactParams, attributes), Kind::kMap, 0},
    {"listIds", "Ids of lists.", nullptr, &kLimits18, {.element = &kType9},
     __builtin_offsetof(c::CreateContactParams, list_ids), Kind::kList, 0},
    {"emailBlacklisted", "true: gets no campaigns any more.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateContactParams, email_blacklisted), Kind::kBoolean, 0},
    {"updateEnabled", "true changes a contact that is there already.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateContactParams, update_enabled), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateContactParams = {"CreateContactParams",
    {kFieldsCreateContactParams, 5}, sizeof(c::CreateContactParams), false};
static_assert(__is_same(decltype(c::CreateContactParams::email), String));
static_assert(__is_same(decltype(c::CreateContactParams::attributes), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::CreateContactParams::list_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::CreateContactParams::email_blacklisted), Field<bool>));
static_assert(__is_same(decltype(c::CreateContactParams::update_enabled), Field<bool>));
constexpr FieldRow kFieldsCreateContactResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateContactResult, id),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateContactResult = {"CreateContactResult",
    {kFieldsCreateContactResult, 1}, sizeof(c::CreateContactResult), true};
static_assert(__is_same(decltype(c::CreateContactResult::id), Field<long long>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectCreateContactResult}};
constexpr BindRow kBindCreateContact[] = {
    {.place = Place::kBody, .field = 0, .wire = "/email"},
    {.place = Place::kBody, .field = 1, .wire = "/attributes"},
    {.place = Place::kBody, .field = 2, .wire = "/listIds"},
    {.place = Place::kBody, .field = 3, .wire = "/emailBlacklisted"},
    {.place = Place::kBody, .field = 4, .wire = "/updateEnabled"},
};
constexpr HttpBinding kHttpCreateContact = {.method = "POST", .path = "/contacts",
    .rows = {kBindCreateContact, 5}, .body = BodyKind::kJson};
constexpr const char* kNamesUpdateContactParamsIdentifierType[] = {"email_id", "contact_id",
    "ext_id", "phone_id", "whatsapp_id", "landline_number_id"};
constexpr EnumTable kEnumUpdateContactParamsIdentifierType = {"UpdateContactParamsIdentifierType",
    {kNamesUpdateContactParamsIdentifierType, 6}};
constexpr FieldRow kFieldsUpdateContactParams[] = {
    {"identifier", "Address of the contact, its number (with +) or its id.", nullptr, &kLimits19,
     {}, __builtin_offsetof(c::UpdateContactParams, identifier), Kind::kString, 1},
    {"identifierType", "What the identifier is.", nullptr, nullptr,
     {.names = &kEnumUpdateContactParamsIdentifierType}, __builtin_offsetof(c::UpdateContactParams,
     identifier_type), Kind::kEnum, 0},
    {"attributes", "Attributes in capitals, as FIRSTNAME and LASTNAME; they exist in "
     "Contacts, Settings.", nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::UpdateContactParams, attributes), Kind::kMap, 0},
    {"listIds", "Ids of lists.", nullptr, &kLimits18, {.element = &kType9},
     __builtin_offsetof(c::UpdateContactParams, list_ids), Kind::kList, 0},
    {"unlinkListIds", "Ids of lists to take the contact off.", nullptr, &kLimits18,
     {.element = &kType9}, __builtin_offsetof(c::UpdateContactParams, unlink_list_ids), Kind::kList,
     0},
    {"emailBlacklisted", "true: gets no campaigns any more.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateContactParams, email_blacklisted), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdateContactParams = {"UpdateContactParams",
    {kFieldsUpdateContactParams, 6}, sizeof(c::UpdateContactParams), false};
static_assert(__is_same(decltype(c::UpdateContactParams::identifier), String));
static_assert(__is_same(decltype(c::UpdateContactParams::identifier_type),
    Field<c::UpdateContactParamsIdentifierType>));
static_assert(__is_same(decltype(c::UpdateContactParams::attributes), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::UpdateContactParams::list_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::UpdateContactParams::unlink_list_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::UpdateContactParams::email_blacklisted), Field<bool>));
constexpr ObjectTable kObjectUpdateContactResult = {"UpdateContactResult", {},
    sizeof(c::UpdateContactResult), true};
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectUpdateContactResult}};
constexpr BindRow kBindUpdateContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "identifier"},
    {.place = Place::kQuery, .field = 1, .wire = "identifierType"},
    {.place = Place::kBody, .field = 2, .wire = "/attributes"},
    {.place = Place::kBody, .field = 3, .wire = "/listIds"},
    {.place = Place::kBody, .field = 4, .wire = "/unlinkListIds"},
    {.place = Place::kBody, .field = 5, .wire = "/emailBlacklisted"},
};
constexpr HttpBinding kHttpUpdateContact = {.method = "PUT", .path = "/contacts/{identifier}",
    .rows = {kBindUpdateContact, 6}, .body = BodyKind::kJson};
constexpr const char* kNamesDeleteContactParamsIdentifierType[] = {"email_id", "contact_id",
    "ext_id", "phone_id", "whatsapp_id", "landline_number_id"};
constexpr EnumTable kEnumDeleteContactParamsIdentifierType = {"DeleteContactParamsIdentifierType",
    {kNamesDeleteContactParamsIdentifierType, 6}};
constexpr FieldRow kFieldsDeleteContactParams[] = {
    {"identifier", "Address of the contact, its number (with +) or its id.", nullptr, &kLimits19,
     {}, __builtin_offsetof(c::DeleteContactParams, identifier), Kind::kString, 1},
    {"identifierType", "What the identifier is.", nullptr, nullptr,
     {.names = &kEnumDeleteContactParamsIdentifierType}, __builtin_offsetof(c::DeleteContactParams,
     identifier_type), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectDeleteContactParams = {"DeleteContactParams",
    {kFieldsDeleteContactParams, 2}, sizeof(c::DeleteContactParams), false};
static_assert(__is_same(decltype(c::DeleteContactParams::identifier), String));
static_assert(__is_same(decltype(c::DeleteContactParams::identifier_type),
    Field<c::DeleteContactParamsIdentifierType>));
constexpr ObjectTable kObjectDeleteContactResult = {"DeleteContactResult", {},
    sizeof(c::DeleteContactResult), true};
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectDeleteContactResult}};
constexpr BindRow kBindDeleteContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "identifier"},
    {.place = Place::kQuery, .field = 1, .wire = "identifierType"},
};
constexpr HttpBinding kHttpDeleteContact = {.method = "DELETE", .path = "/contacts/{identifier}",
    .rows = {kBindDeleteContact, 2}};
constexpr const char* kNamesListListsParamsSort[] = {"asc", "desc"};
constexpr EnumTable kEnumListListsParamsSort = {"ListListsParamsSort", {kNamesListListsParamsSort,
    2}};
constexpr FieldRow kFieldsListListsParams[] = {
    {"sort", "Order of creation; newest first when left out.", nullptr, nullptr,
     {.names = &kEnumListListsParamsSort}, __builtin_offsetof(c::ListListsParams, sort),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListListsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListListsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListListsParams = {"ListListsParams", {kFieldsListListsParams, 3},
    sizeof(c::ListListsParams), false};
static_assert(__is_same(decltype(c::ListListsParams::sort), Field<c::ListListsParamsSort>));
static_assert(__is_same(decltype(c::ListListsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListListsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListListsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListListsResultItem, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListListsResultItem, name),
     Kind::kString, 0},
    {"folderId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListListsResultItem,
     folder_id), Kind::kInteger, 0},
    {"uniqueSubscribers", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListListsResultItem,
     unique_subscribers), Kind::kInteger, 0},
    {"totalBlacklisted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListListsResultItem,
     total_blacklisted), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListListsResultItem = {"ListListsResultItem",
    {kFieldsListListsResultItem, 5}, sizeof(c::ListListsResultItem), true};
static_assert(__is_same(decltype(c::ListListsResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListListsResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListListsResultItem::folder_id), Field<long long>));
static_assert(__is_same(decltype(c::ListListsResultItem::unique_subscribers), Field<long long>));
static_assert(__is_same(decltype(c::ListListsResultItem::total_blacklisted), Field<long long>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListListsResultItem}};
constexpr FieldRow kFieldsListListsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType16},
     __builtin_offsetof(c::ListListsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListListsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListListsResult = {"ListListsResult", {kFieldsListListsResult, 2},
    sizeof(c::ListListsResult), true};
static_assert(__is_same(decltype(c::ListListsResult::items), List<c::ListListsResultItem>));
static_assert(__is_same(decltype(c::ListListsResult::next_page), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectListListsResult}};
constexpr BindRow kBindListLists[] = {
    {.place = Place::kQuery, .field = 0, .wire = "sort"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kOffset, .items = "/lists",
    .total_pointer = "/count", .param = "offset", .size_param = "limit", .size = 50};
constexpr HttpBinding kHttpListLists = {.method = "GET", .path = "/contacts/lists",
    .rows = {kBindListLists, 1}, .pagination = &kPagination2};
constexpr Limits kLimits20 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr FieldRow kFieldsCreateListParams[] = {
    {"name", "Name of the list or campaign, for yourself.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::CreateListParams, name), Kind::kString, 1},
    {"folderId", "Folder of the list; 1 is the first one.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateListParams, folder_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectCreateListParams = {"CreateListParams", {kFieldsCreateListParams, 2},
    sizeof(c::CreateListParams), false};
static_assert(__is_same(decltype(c::CreateListParams::name), String));
static_assert(__is_same(decltype(c::CreateListParams::folder_id), long long));
constexpr FieldRow kFieldsCreateListResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateListResult, id),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateListResult = {"CreateListResult", {kFieldsCreateListResult, 1},
    sizeof(c::CreateListResult), true};
static_assert(__is_same(decltype(c::CreateListResult::id), Field<long long>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectCreateListResult}};
constexpr BindRow kBindCreateList[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/folderId"},
};
constexpr HttpBinding kHttpCreateList = {.method = "POST", .path = "/contacts/lists",
    .rows = {kBindCreateList, 2}, .body = BodyKind::kJson};
constexpr Limits kLimits21 = {.has = 96, .min_size = 1, .max_size = 150};
constexpr TypeRow kType19 = {Kind::kString, false, {}, &kLimits1};
constexpr FieldRow kFieldsAddContactToListParams[] = {
    {"listId", "Id of the list.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddContactToListParams, list_id), Kind::kInteger, 1},
    {"emails", "Addresses of contacts.", nullptr, &kLimits21, {.element = &kType19},
     __builtin_offsetof(c::AddContactToListParams, emails), Kind::kList, 1},
};
constexpr ObjectTable kObjectAddContactToListParams = {"AddContactToListParams",
    {kFieldsAddContactToListParams, 2}, sizeof(c::AddContactToListParams), false};
static_assert(__is_same(decltype(c::AddContactToListParams::list_id), long long));
static_assert(__is_same(decltype(c::AddContactToListParams::emails), List<String>));
constexpr TypeRow kType20 = {Kind::kString};
constexpr FieldRow kFieldsMovedContacts[] = {
    {"success", nullptr, nullptr, nullptr, {.element = &kType20},
     __builtin_offsetof(c::MovedContacts, success), Kind::kList, 0},
    {"failure", nullptr, nullptr, nullptr, {.element = &kType20},
     __builtin_offsetof(c::MovedContacts, failure), Kind::kList, 0},
};
constexpr ObjectTable kObjectMovedContacts = {"MovedContacts", {kFieldsMovedContacts, 2},
    sizeof(c::MovedContacts), true};
static_assert(__is_same(decltype(c::MovedContacts::success), Field<List<String>>));
static_assert(__is_same(decltype(c::MovedContacts::failure), Field<List<String>>));
constexpr FieldRow kFieldsMoved[] = {
    {"contacts", nullptr, nullptr, nullptr, {.object = &kObjectMovedContacts},
     __builtin_offsetof(c::Moved, contacts), Kind::kObject, 0},
};
constexpr ObjectTable kObjectMoved = {"Moved", {kFieldsMoved, 1}, sizeof(c::Moved), true};
static_assert(__is_same(decltype(c::Moved::contacts), Field<c::MovedContacts>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectMoved}};
constexpr BindRow kBindAddContactToList[] = {
    {.place = Place::kPath, .field = 0, .wire = "listId"},
    {.place = Place::kBody, .field = 1, .wire = "/emails"},
};
constexpr HttpBinding kHttpAddContactToList = {.method = "POST",
    .path = "/contacts/lists/{listId}/contacts/add", .rows = {kBindAddContactToList, 2},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsRemoveContactFromListParams[] = {
    {"listId", "Id of the list.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::RemoveContactFromListParams, list_id), Kind::kInteger, 1},
    {"emails", "Addresses of contacts.", nullptr, &kLimits21, {.element = &kType19},
     __builtin_offsetof(c::RemoveContactFromListParams, emails), Kind::kList, 1},
};
constexpr ObjectTable kObjectRemoveContactFromListParams = {"RemoveContactFromListParams",
    {kFieldsRemoveContactFromListParams, 2}, sizeof(c::RemoveContactFromListParams), false};
static_assert(__is_same(decltype(c::RemoveContactFromListParams::list_id), long long));
static_assert(__is_same(decltype(c::RemoveContactFromListParams::emails), List<String>));
constexpr BindRow kBindRemoveContactFromList[] = {
    {.place = Place::kPath, .field = 0, .wire = "listId"},
    {.place = Place::kBody, .field = 1, .wire = "/emails"},
};
constexpr HttpBinding kHttpRemoveContactFromList = {.method = "POST",
    .path = "/contacts/lists/{listId}/contacts/remove", .rows = {kBindRemoveContactFromList, 2},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsCreateCampaignParamsSender[] = {
    {"email", nullptr, nullptr, &kLimits1, {}, __builtin_offsetof(c::CreateCampaignParamsSender,
     email), Kind::kString, 0},
    {"name", nullptr, nullptr, &kLimits2, {}, __builtin_offsetof(c::CreateCampaignParamsSender,
     name), Kind::kString, 0},
    {"id", nullptr, nullptr, &kLimits3, {}, __builtin_offsetof(c::CreateCampaignParamsSender, id),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateCampaignParamsSender = {"CreateCampaignParamsSender",
    {kFieldsCreateCampaignParamsSender, 3}, sizeof(c::CreateCampaignParamsSender), true};
static_assert(__is_same(decltype(c::CreateCampaignParamsSender::email), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParamsSender::name), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParamsSender::id), Field<long long>));
constexpr FieldRow kFieldsCreateCampaignParamsRecipients[] = {
    {"listIds", nullptr, nullptr, &kLimits18, {.element = &kType10},
     __builtin_offsetof(c::CreateCampaignParamsRecipients, list_ids), Kind::kList, 0},
    {"exclusionListIds", nullptr, nullptr, &kLimits18, {.element = &kType10},
     __builtin_offsetof(c::CreateCampaignParamsRecipients, exclusion_list_ids), Kind::kList, 0},
    {"segmentIds", nullptr, nullptr, &kLimits18, {.element = &kType10},
     __builtin_offsetof(c::CreateCampaignParamsRecipients, segment_ids), Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateCampaignParamsRecipients = {"CreateCampaignParamsRecipients",
    {kFieldsCreateCampaignParamsRecipients, 3}, sizeof(c::CreateCampaignParamsRecipients), true};
static_assert(__is_same(decltype(c::CreateCampaignParamsRecipients::list_ids),
    Field<List<long long>>));
static_assert(__is_same(decltype(c::CreateCampaignParamsRecipients::exclusion_list_ids),
    Field<List<long long>>));
static_assert(__is_same(decltype(c::CreateCampaignParamsRecipients::segment_ids),
    Field<List<long long>>));
constexpr FieldRow kFieldsCreateCampaignParams[] = {
    {"name", "Name of the list or campaign, for yourself.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::CreateCampaignParams, name), Kind::kString, 1},
    {"sender", "Sender: a verified address with a name, or its id.", nullptr, nullptr,
     {.object = &kObjectCreateCampaignParamsSender}, __builtin_offsetof(c::CreateCampaignParams,
     sender), Kind::kObject, 1},
    {"subject", "Subject line.", nullptr, &kLimits6, {}, __builtin_offsetof(c::CreateCampaignParams,
     subject), Kind::kString, 0},
    {"htmlContent", "Text in HTML.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateCampaignParams, html_content), Kind::kString, 0},
    {"templateId", "Template instead of a text; list_templates has ids.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateCampaignParams, template_id), Kind::kInteger, 0},
    {"recipients", "Lists and segments that the campaign goes to.", nullptr, nullptr,
     {.object = &kObjectCreateCampaignParamsRecipients}, __builtin_offsetof(c::CreateCampaignParams,
     recipients), Kind::kObject, 0},
    {"previewText", "Text that mailboxes show behind the subject.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateCampaignParams, preview_text), Kind::kString, 0},
    {"reply_address", "Where answers go.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateCampaignParams, reply_address), Kind::kString, 0},
    {"scheduledAt", "When to send; e-mails at most 3 days ahead.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateCampaignParams, scheduled_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateCampaignParams = {"CreateCampaignParams",
    {kFieldsCreateCampaignParams, 9}, sizeof(c::CreateCampaignParams), false};
static_assert(__is_same(decltype(c::CreateCampaignParams::name), String));
static_assert(__is_same(decltype(c::CreateCampaignParams::sender), c::CreateCampaignParamsSender));
static_assert(__is_same(decltype(c::CreateCampaignParams::subject), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParams::html_content), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParams::template_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateCampaignParams::recipients),
    Field<c::CreateCampaignParamsRecipients>));
static_assert(__is_same(decltype(c::CreateCampaignParams::preview_text), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParams::reply_address), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParams::scheduled_at), Field<String>));
constexpr FieldRow kFieldsCreateCampaignResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateCampaignResult, id),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateCampaignResult = {"CreateCampaignResult",
    {kFieldsCreateCampaignResult, 1}, sizeof(c::CreateCampaignResult), true};
static_assert(__is_same(decltype(c::CreateCampaignResult::id), Field<long long>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectCreateCampaignResult}};
constexpr BindRow kBindCreateCampaign[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/sender"},
    {.place = Place::kBody, .field = 2, .wire = "/subject"},
    {.place = Place::kBody, .field = 3, .wire = "/htmlContent"},
    {.place = Place::kBody, .field = 4, .wire = "/templateId"},
    {.place = Place::kBody, .field = 5, .wire = "/recipients"},
    {.place = Place::kBody, .field = 6, .wire = "/previewText"},
    {.place = Place::kBody, .field = 7, .wire = "/replyTo"},
    {.place = Place::kBody, .field = 8, .wire = "/scheduledAt"},
};
constexpr HttpBinding kHttpCreateCampaign = {.method = "POST", .path = "/emailCampaigns",
    .rows = {kBindCreateCampaign, 9}, .body = BodyKind::kJson};
constexpr const char* kNamesListCampaignsParamsCampaignType[] = {"classic", "trigger"};
constexpr EnumTable kEnumListCampaignsParamsCampaignType = {"ListCampaignsParamsCampaignType",
    {kNamesListCampaignsParamsCampaignType, 2}};
constexpr const char* kNamesListCampaignsParamsStatus[] = {"suspended", "archive", "sent", "queued",
    "draft", "inProcess"};
constexpr EnumTable kEnumListCampaignsParamsStatus = {"ListCampaignsParamsStatus",
    {kNamesListCampaignsParamsStatus, 6}};
constexpr const char* kNamesListCampaignsParamsSort[] = {"asc", "desc"};
constexpr EnumTable kEnumListCampaignsParamsSort = {"ListCampaignsParamsSort",
    {kNamesListCampaignsParamsSort, 2}};
constexpr FieldRow kFieldsListCampaignsParams[] = {
    {"campaign_type", "Only campaigns of this kind.", nullptr, nullptr,
     {.names = &kEnumListCampaignsParamsCampaignType}, __builtin_offsetof(c::ListCampaignsParams,
     campaign_type), Kind::kEnum, 0},
    {"status", "Only campaigns in this state.", nullptr, nullptr,
     {.names = &kEnumListCampaignsParamsStatus}, __builtin_offsetof(c::ListCampaignsParams, status),
     Kind::kEnum, 0},
    {"sort", "Order of creation; newest first when left out.", nullptr, nullptr,
     {.names = &kEnumListCampaignsParamsSort}, __builtin_offsetof(c::ListCampaignsParams, sort),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListCampaignsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCampaignsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCampaignsParams = {"ListCampaignsParams",
    {kFieldsListCampaignsParams, 5}, sizeof(c::ListCampaignsParams), false};
static_assert(__is_same(decltype(c::ListCampaignsParams::campaign_type),
    Field<c::ListCampaignsParamsCampaignType>));
static_assert(__is_same(decltype(c::ListCampaignsParams::status),
    Field<c::ListCampaignsParamsStatus>));
static_assert(__is_same(decltype(c::ListCampaignsParams::sort), Field<c::ListCampaignsParamsSort>));
static_assert(__is_same(decltype(c::ListCampaignsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCampaignsParams::next_page), Field<String>));
constexpr FieldRow kFieldsCampaignSender[] = {
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignSender, email),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignSender, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCampaignSender = {"CampaignSender", {kFieldsCampaignSender, 2},
    sizeof(c::CampaignSender), true};
static_assert(__is_same(decltype(c::CampaignSender::email), Field<String>));
static_assert(__is_same(decltype(c::CampaignSender::name), Field<String>));
constexpr FieldRow kFieldsCampaignRecipients[] = {
    {"lists", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::CampaignRecipients, lists), Kind::kList, 0},
    {"exclusionLists", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::CampaignRecipients, exclusion_lists), Kind::kList, 0},
};
constexpr ObjectTable kObjectCampaignRecipients = {"CampaignRecipients", {kFieldsCampaignRecipients,
    2}, sizeof(c::CampaignRecipients), true};
static_assert(__is_same(decltype(c::CampaignRecipients::lists), Field<List<long long>>));
static_assert(__is_same(decltype(c::CampaignRecipients::exclusion_lists), Field<List<long long>>));
constexpr FieldRow kFieldsCampaignStatisticsGlobalStats[] = {
    {"delivered", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CampaignStatisticsGlobalStats, delivered), Kind::kInteger, 0},
    {"sent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignStatisticsGlobalStats,
     sent), Kind::kInteger, 0},
    {"uniqueViews", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CampaignStatisticsGlobalStats, unique_views), Kind::kInteger, 0},
    {"uniqueClicks", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CampaignStatisticsGlobalStats, unique_clicks), Kind::kInteger, 0},
    {"hardBounces", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CampaignStatisticsGlobalStats, hard_bounces), Kind::kInteger, 0},
    {"unsubscriptions", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CampaignStatisticsGlobalStats, unsubscriptions), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCampaignStatisticsGlobalStats = {"CampaignStatisticsGlobalStats",
    {kFieldsCampaignStatisticsGlobalStats, 6}, sizeof(c::CampaignStatisticsGlobalStats), true};
static_assert(__is_same(decltype(c::CampaignStatisticsGlobalStats::delivered), Field<long long>));
static_assert(__is_same(decltype(c::CampaignStatisticsGlobalStats::sent), Field<long long>));
static_assert(__is_same(decltype(c::CampaignStatisticsGlobalStats::unique_views),
    Field<long long>));
static_assert(__is_same(decltype(c::CampaignStatisticsGlobalStats::unique_clicks),
    Field<long long>));
static_assert(__is_same(decltype(c::CampaignStatisticsGlobalStats::hard_bounces),
    Field<long long>));
static_assert(__is_same(decltype(c::CampaignStatisticsGlobalStats::unsubscriptions),
    Field<long long>));
constexpr FieldRow kFieldsCampaignStatistics[] = {
    {"globalStats", nullptr, nullptr, nullptr, {.object = &kObjectCampaignStatisticsGlobalStats},
     __builtin_offsetof(c::CampaignStatistics, global_stats), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCampaignStatistics = {"CampaignStatistics", {kFieldsCampaignStatistics,
    1}, sizeof(c::CampaignStatistics), true};
static_assert(__is_same(decltype(c::CampaignStatistics::global_stats),
    Field<c::CampaignStatisticsGlobalStats>));
constexpr FieldRow kFieldsCampaign[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, name), Kind::kString,
     0},
    {"subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, subject),
     Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, type), Kind::kString,
     0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, status),
     Kind::kString, 0},
    {"scheduledAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, scheduled_at),
     Kind::kString, 0},
    {"sentDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, sent_date),
     Kind::kString, 0},
    {"sender", nullptr, nullptr, nullptr, {.object = &kObjectCampaignSender},
     __builtin_offsetof(c::Campaign, sender), Kind::kObject, 0},
    {"recipients", nullptr, nullptr, nullptr, {.object = &kObjectCampaignRecipients},
     __builtin_offsetof(c::Campaign, recipients), Kind::kObject, 0},
    {"statistics", nullptr, nullptr, nullptr, {.object = &kObjectCampaignStatistics},
     __builtin_offsetof(c::Campaign, statistics), Kind::kObject, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, created_at),
     Kind::kString, 0},
    {"modifiedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, modified_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCampaign = {"Campaign", {kFieldsCampaign, 12}, sizeof(c::Campaign),
    true};
static_assert(__is_same(decltype(c::Campaign::id), Field<long long>));
static_assert(__is_same(decltype(c::Campaign::name), Field<String>));
static_assert(__is_same(decltype(c::Campaign::subject), Field<String>));
static_assert(__is_same(decltype(c::Campaign::type), Field<String>));
static_assert(__is_same(decltype(c::Campaign::status), Field<String>));
static_assert(__is_same(decltype(c::Campaign::scheduled_at), Field<String>));
static_assert(__is_same(decltype(c::Campaign::sent_date), Field<String>));
static_assert(__is_same(decltype(c::Campaign::sender), Field<c::CampaignSender>));
static_assert(__is_same(decltype(c::Campaign::recipients), Field<c::CampaignRecipients>));
static_assert(__is_same(decltype(c::Campaign::statistics), Field<c::CampaignStatistics>));
static_assert(__is_same(decltype(c::Campaign::created_at), Field<String>));
static_assert(__is_same(decltype(c::Campaign::modified_at), Field<String>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectCampaign}};
constexpr FieldRow kFieldsListCampaignsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType23},
     __builtin_offsetof(c::ListCampaignsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCampaignsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCampaignsResult = {"ListCampaignsResult",
    {kFieldsListCampaignsResult, 2}, sizeof(c::ListCampaignsResult), true};
static_assert(__is_same(decltype(c::ListCampaignsResult::items), List<c::Campaign>));
static_assert(__is_same(decltype(c::ListCampaignsResult::next_page), Field<String>));
constexpr TypeRow kType24 = {Kind::kObject, false, {.object = &kObjectListCampaignsResult}};
constexpr BindRow kBindListCampaigns[] = {
    {.place = Place::kQuery, .field = 0, .wire = "type"},
    {.place = Place::kQuery, .field = 1, .wire = "status"},
    {.place = Place::kQuery, .field = 2, .wire = "sort"},
    {.place = Place::kQuery, .wire = "statistics", .constant = "\"globalStats\""},
    {.place = Place::kQuery, .wire = "excludeHtmlContent", .constant = "true"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kOffset, .items = "/campaigns",
    .total_pointer = "/count", .param = "offset", .size_param = "limit", .size = 50};
constexpr HttpBinding kHttpListCampaigns = {.method = "GET", .path = "/emailCampaigns",
    .rows = {kBindListCampaigns, 5}, .pagination = &kPagination3};
constexpr FieldRow kFieldsGetCampaignParams[] = {
    {"campaignId", "Id of the campaign.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetCampaignParams, campaign_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetCampaignParams = {"GetCampaignParams", {kFieldsGetCampaignParams,
    1}, sizeof(c::GetCampaignParams), false};
static_assert(__is_same(decltype(c::GetCampaignParams::campaign_id), long long));
constexpr BindRow kBindGetCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "campaignId"},
    {.place = Place::kQuery, .wire = "statistics", .constant = "\"globalStats\""},
    {.place = Place::kQuery, .wire = "excludeHtmlContent", .constant = "true"},
};
constexpr HttpBinding kHttpGetCampaign = {.method = "GET", .path = "/emailCampaigns/{campaignId}",
    .rows = {kBindGetCampaign, 3}};
constexpr FieldRow kFieldsSendCampaignParams[] = {
    {"campaignId", "Id of the campaign.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SendCampaignParams, campaign_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectSendCampaignParams = {"SendCampaignParams", {kFieldsSendCampaignParams,
    1}, sizeof(c::SendCampaignParams), false};
static_assert(__is_same(decltype(c::SendCampaignParams::campaign_id), long long));
constexpr ObjectTable kObjectSendCampaignResult = {"SendCampaignResult", {},
    sizeof(c::SendCampaignResult), true};
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectSendCampaignResult}};
constexpr BindRow kBindSendCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "campaignId"},
};
constexpr HttpBinding kHttpSendCampaign = {.method = "POST",
    .path = "/emailCampaigns/{campaignId}/sendNow", .rows = {kBindSendCampaign, 1}};
constexpr const char* kNamesListTemplatesParamsSort[] = {"asc", "desc"};
constexpr EnumTable kEnumListTemplatesParamsSort = {"ListTemplatesParamsSort",
    {kNamesListTemplatesParamsSort, 2}};
constexpr FieldRow kFieldsListTemplatesParams[] = {
    {"templateStatus", "true: active templates only.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTemplatesParams, template_status), Kind::kBoolean, 0},
    {"sort", "Order of creation; newest first when left out.", nullptr, nullptr,
     {.names = &kEnumListTemplatesParamsSort}, __builtin_offsetof(c::ListTemplatesParams, sort),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListTemplatesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTemplatesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTemplatesParams = {"ListTemplatesParams",
    {kFieldsListTemplatesParams, 4}, sizeof(c::ListTemplatesParams), false};
static_assert(__is_same(decltype(c::ListTemplatesParams::template_status), Field<bool>));
static_assert(__is_same(decltype(c::ListTemplatesParams::sort), Field<c::ListTemplatesParamsSort>));
static_assert(__is_same(decltype(c::ListTemplatesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTemplatesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListTemplatesResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem, name),
     Kind::kString, 0},
    {"subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem,
     subject), Kind::kString, 0},
    {"isActive", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem,
     is_active), Kind::kBoolean, 0},
    {"tag", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem, tag),
     Kind::kString, 0},
    {"modifiedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem,
     modified_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTemplatesResultItem = {"ListTemplatesResultItem",
    {kFieldsListTemplatesResultItem, 6}, sizeof(c::ListTemplatesResultItem), true};
static_assert(__is_same(decltype(c::ListTemplatesResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::subject), Field<String>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::is_active), Field<bool>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::tag), Field<String>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::modified_at), Field<String>));
constexpr TypeRow kType26 = {Kind::kObject, false, {.object = &kObjectListTemplatesResultItem}};
constexpr FieldRow kFieldsListTemplatesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType26},
     __builtin_offsetof(c::ListTemplatesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTemplatesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTemplatesResult = {"ListTemplatesResult",
    {kFieldsListTemplatesResult, 2}, sizeof(c::ListTemplatesResult), true};
static_assert(__is_same(decltype(c::ListTemplatesResult::items), List<c::ListTemplatesResultItem>));
static_assert(__is_same(decltype(c::ListTemplatesResult::next_page), Field<String>));
constexpr TypeRow kType27 = {Kind::kObject, false, {.object = &kObjectListTemplatesResult}};
constexpr BindRow kBindListTemplates[] = {
    {.place = Place::kQuery, .field = 0, .wire = "templateStatus"},
    {.place = Place::kQuery, .field = 1, .wire = "sort"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kOffset, .items = "/templates",
    .total_pointer = "/count", .param = "offset", .size_param = "limit", .size = 50};
constexpr HttpBinding kHttpListTemplates = {.method = "GET", .path = "/smtp/templates",
    .rows = {kBindListTemplates, 2}, .pagination = &kPagination4};
constexpr const char* kNamesListEmailEventsParamsEvent_[] = {"bounces", "hardBounces",
    "softBounces", "delivered", "spam", "requests", "opened", "clicks", "invalid", "deferred",
    "blocked", "unsubscribed", "error"};
constexpr EnumTable kEnumListEmailEventsParamsEvent_ = {"ListEmailEventsParamsEvent_",
    {kNamesListEmailEventsParamsEvent_, 13}};
constexpr Limits kLimits22 = {.format = "date"};
constexpr const char* kNamesListEmailEventsParamsSort[] = {"asc", "desc"};
constexpr EnumTable kEnumListEmailEventsParamsSort = {"ListEmailEventsParamsSort",
    {kNamesListEmailEventsParamsSort, 2}};
constexpr FieldRow kFieldsListEmailEventsParams[] = {
    {"event", "Only events of this kind.", nullptr, nullptr,
     {.names = &kEnumListEmailEventsParamsEvent_}, __builtin_offsetof(c::ListEmailEventsParams,
     event), Kind::kEnum, 0},
    {"email", "Address of the contact.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListEmailEventsParams, email), Kind::kString, 0},
    {"startDate", "First day.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::ListEmailEventsParams, start_date), Kind::kString, 0},
    {"endDate", "Last day.", nullptr, &kLimits22, {}, __builtin_offsetof(c::ListEmailEventsParams,
     end_date), Kind::kString, 0},
    {"messageId", "Only this e-mail.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListEmailEventsParams, message_id), Kind::kString, 0},
    {"sort", "Order of creation; newest first when left out.", nullptr, nullptr,
     {.names = &kEnumListEmailEventsParamsSort}, __builtin_offsetof(c::ListEmailEventsParams, sort),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListEmailEventsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEmailEventsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListEmailEventsParams = {"ListEmailEventsParams",
    {kFieldsListEmailEventsParams, 8}, sizeof(c::ListEmailEventsParams), false};
static_assert(__is_same(decltype(c::ListEmailEventsParams::event),
    Field<c::ListEmailEventsParamsEvent_>));
static_assert(__is_same(decltype(c::ListEmailEventsParams::email), Field<String>));
static_assert(__is_same(decltype(c::ListEmailEventsParams::start_date), Field<String>));
static_assert(__is_same(decltype(c::ListEmailEventsParams::end_date), Field<String>));
static_assert(__is_same(decltype(c::ListEmailEventsParams::message_id), Field<String>));
static_assert(__is_same(decltype(c::ListEmailEventsParams::sort),
    Field<c::ListEmailEventsParamsSort>));
static_assert(__is_same(decltype(c::ListEmailEventsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListEmailEventsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListEmailEventsResultItem[] = {
    {"event", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEmailEventsResultItem,
     event), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEmailEventsResultItem,
     email), Kind::kString, 0},
    {"date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEmailEventsResultItem, date),
     Kind::kString, 0},
    {"messageId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEmailEventsResultItem,
     message_id), Kind::kString, 0},
    {"subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEmailEventsResultItem,
     subject), Kind::kString, 0},
    {"from", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEmailEventsResultItem, from),
     Kind::kString, 0},
    {"reason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEmailEventsResultItem,
     reason), Kind::kString, 0},
    {"link", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEmailEventsResultItem, link),
     Kind::kString, 0},
    {"tag", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListEmailEventsResultItem, tag),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListEmailEventsResultItem = {"ListEmailEventsResultItem",
    {kFieldsListEmailEventsResultItem, 9}, sizeof(c::ListEmailEventsResultItem), true};
static_assert(__is_same(decltype(c::ListEmailEventsResultItem::event), Field<String>));
static_assert(__is_same(decltype(c::ListEmailEventsResultItem::email), Field<String>));
static_assert(__is_same(decltype(c::ListEmailEventsResultItem::date), Field<String>));
static_assert(__is_same(decltype(c::ListEmailEventsResultItem::message_id), Field<String>));
static_assert(__is_same(decltype(c::ListEmailEventsResultItem::subject), Field<String>));
static_assert(__is_same(decltype(c::ListEmailEventsResultItem::from), Field<String>));
static_assert(__is_same(decltype(c::ListEmailEventsResultItem::reason), Field<String>));
static_assert(__is_same(decltype(c::ListEmailEventsResultItem::link), Field<String>));
static_assert(__is_same(decltype(c::ListEmailEventsResultItem::tag), Field<String>));
constexpr TypeRow kType28 = {Kind::kObject, false, {.object = &kObjectListEmailEventsResultItem}};
constexpr FieldRow kFieldsListEmailEventsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType28},
     __builtin_offsetof(c::ListEmailEventsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEmailEventsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListEmailEventsResult = {"ListEmailEventsResult",
    {kFieldsListEmailEventsResult, 2}, sizeof(c::ListEmailEventsResult), true};
static_assert(__is_same(decltype(c::ListEmailEventsResult::items),
    List<c::ListEmailEventsResultItem>));
static_assert(__is_same(decltype(c::ListEmailEventsResult::next_page), Field<String>));
constexpr TypeRow kType29 = {Kind::kObject, false, {.object = &kObjectListEmailEventsResult}};
constexpr BindRow kBindListEmailEvents[] = {
    {.place = Place::kQuery, .field = 0, .wire = "event"},
    {.place = Place::kQuery, .field = 1, .wire = "email"},
    {.place = Place::kQuery, .field = 2, .wire = "startDate"},
    {.place = Place::kQuery, .field = 3, .wire = "endDate"},
    {.place = Place::kQuery, .field = 4, .wire = "messageId"},
    {.place = Place::kQuery, .field = 5, .wire = "sort"},
};
constexpr Pagination kPagination5 = {.kind = PageKind::kOffset, .items = "/events",
    .param = "offset", .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListEmailEvents = {.method = "GET", .path = "/smtp/statistics/events",
    .rows = {kBindListEmailEvents, 6}, .pagination = &kPagination5};
constexpr ActionRow kActions[] = {
    {.name = "send_email", .title = "Send an e-mail",
     .description = "Sends one e-mail, now or at a time. Give subject and a text, or templateId.",
     .params = &kObjectSendEmailParams, .result = &kType7, .http = &kHttpSendEmail,
     .tool_name = "brevo_send_email"},
    {.name = "send_sms", .title = "Send an SMS",
     .description = "Sends a text message, which costs credits.", .params = &kObjectSendSmsParams,
     .result = &kType8, .http = &kHttpSendSms, .tool_name = "brevo_send_sms"},
    {.name = "list_contacts", .title = "List contacts",
     .description = "Contacts, of lists or of all.", .effect = Effect::kRead,
     .params = &kObjectListContactsParams, .result = &kType12, .http = &kHttpListContacts,
     .tool_name = "brevo_list_contacts"},
    {.name = "get_contact", .title = "Read a contact",
     .description = "One contact with its attributes and lists.", .effect = Effect::kRead,
     .params = &kObjectGetContactParams, .result = &kType11, .http = &kHttpGetContact,
     .tool_name = "brevo_get_contact"},
    {.name = "create_contact", .title = "Create a contact",
     .description = "Adds a contact, to lists when given.", .params = &kObjectCreateContactParams,
     .result = &kType13, .http = &kHttpCreateContact, .tool_name = "brevo_create_contact"},
    {.name = "update_contact", .title = "Change a contact",
     .description = "Changes attributes and lists of a contact.",
     .params = &kObjectUpdateContactParams, .result = &kType14, .http = &kHttpUpdateContact,
     .tool_name = "brevo_update_contact"},
    {.name = "delete_contact", .title = "Delete a contact",
     .description = "Deletes a contact and its history for good.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteContactParams, .result = &kType15, .http = &kHttpDeleteContact,
     .tool_name = "brevo_delete_contact"},
    {.name = "list_lists", .title = "List lists",
     .description = "Lists of contacts with their size.", .effect = Effect::kRead,
     .params = &kObjectListListsParams, .result = &kType17, .http = &kHttpListLists,
     .tool_name = "brevo_list_lists"},
    {.name = "create_list", .title = "Create a list", .description = "An empty list in a folder.",
     .params = &kObjectCreateListParams, .result = &kType18, .http = &kHttpCreateList,
     .tool_name = "brevo_create_list"},
    {.name = "add_contact_to_list", .title = "Add contacts to a list",
     .description = "Puts contacts that exist on a list.", .params = &kObjectAddContactToListParams,
     .result = &kType21, .http = &kHttpAddContactToList, .tool_name = "brevo_add_contact_to_list"},
    {.name = "remove_contact_from_list", .title = "Take contacts off a list",
     .description = "Takes contacts off a list; they stay contacts.",
     .effect = Effect::kDestructive, .params = &kObjectRemoveContactFromListParams,
     .result = &kType21, .http = &kHttpRemoveContactFromList,
     .tool_name = "brevo_remove_contact_from_list"},
    {.name = "create_campaign", .title = "Create a campaign",
     .description = "A draft of an e-mail campaign; with scheduledAt it is sent then. "
     "send_campaign sends a draft.", .effect = Effect::kDestructive,
     .params = &kObjectCreateCampaignParams, .result = &kType22, .http = &kHttpCreateCampaign,
     .tool_name = "brevo_create_campaign"},
    {.name = "list_campaigns", .title = "List campaigns",
     .description = "E-mail campaigns with what became of them, newest first.",
     .effect = Effect::kRead, .params = &kObjectListCampaignsParams, .result = &kType24,
     .http = &kHttpListCampaigns, .tool_name = "brevo_list_campaigns"},
    {.name = "get_campaign", .title = "Read a campaign",
     .description = "One campaign with its statistics.", .effect = Effect::kRead,
     .params = &kObjectGetCampaignParams, .result = &kType23, .http = &kHttpGetCampaign,
     .tool_name = "brevo_get_campaign"},
    {.name = "send_campaign", .title = "Send a campaign",
     .description = "Sends a draft to all its recipients at once.", .effect = Effect::kDestructive,
     .params = &kObjectSendCampaignParams, .result = &kType25, .http = &kHttpSendCampaign,
     .tool_name = "brevo_send_campaign"},
    {.name = "list_templates", .title = "List templates",
     .description = "Templates for single e-mails.", .effect = Effect::kRead,
     .params = &kObjectListTemplatesParams, .result = &kType27, .http = &kHttpListTemplates,
     .tool_name = "brevo_list_templates"},
    {.name = "list_email_events", .title = "List e-mail events",
     .description = "What became of single e-mails, newest first: delivered, opened, bounced.",
     .effect = Effect::kRead, .params = &kObjectListEmailEventsParams, .result = &kType29,
     .http = &kHttpListEmailEvents, .tool_name = "brevo_list_email_events"},
};
constexpr const char* kTexts2[] = {"/message"};
constexpr const char* kTexts3[] = {"/code"};
constexpr NamedText kPairs1[] = {{"unauthorized",
    "The key is wrong, or this address is not among the authorised IPs "
    "(Security, Authorised IPs)."}, {"not_enough_credits",
    "The plan's e-mails or SMS credits are used up."}, {"permission_denied",
    "The plan or the user of the key does not allow this; new accounts "
    "have to be activated for sending first."}, {"duplicate_parameter",
    "There is a contact with this address or number already; update_contact " "changes it."},
    {"document_not_found", "There is no such contact, list, template or campaign."}};
constexpr ApiRow kApi = {.base_url = "https://api.brevo.com/v3", .auth = {.kind = AuthKind::kHeader,
    .name = "api-key", .value = "{BREVO_API_KEY}"}, .errors = {.message = {kTexts2, 1},
    .code = {kTexts3, 1}, .hints = {kPairs1, 5}}, .retry_after = "retry-after",
    .remaining = "x-sib-ratelimit-remaining", .reset_at = "x-sib-ratelimit-reset",
    .reset_format = "seconds", .per_second = 10, .verify_method = "GET", .verify_path = "/account",
    .verify_account = "/email"};
constexpr const char* kTexts4[] = {"api.brevo.com"};
constexpr SecretRow kSecrets[] = {
    {"BREVO_WEBHOOK_TOKEN", "A word of your own that Brevo sends as Authorization: Bearer ...; "
     "for events only.", false, false},
    {"BREVO_API_KEY", "API key (xkeysib-...), from SMTP & API, API keys.", true, true},
};
constexpr EventRow kEvents0[] = {
    {"delivered", "The recipient's server took an e-mail."},
    {"hard_bounce", "An e-mail came back for good."},
    {"soft_bounce", "An e-mail came back for now."},
    {"blocked", "An e-mail was not sent, as the address is blocked."},
    {"spam", "A recipient reported spam."},
    {"opened", "An e-mail was opened."},
    {"click", "A link was followed."},
    {"unsubscribed", "A recipient unsubscribed."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Transactional, Settings, Webhook: this connector's webhook URL, the "
     "events, and token as the way to authenticate.", .event_type_field = "event",
     .events = {kEvents0, 8}, .verify = {.scheme = VerifyScheme::kToken,
     .secret = "BREVO_WEBHOOK_TOKEN", .algorithm = "sha256", .encoding = "text",
     .header = "Authorization", .prefix = "Bearer ", .payload = "{body}",
     .secret_encoding = "text"}, .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersEmailSent[] = {
    {.source = "tool", .action = "send_email"},
};
constexpr MatcherRow kMatchersMessageSent[] = {
    {.source = "tool", .action = "send_sms"},
};
constexpr MatcherRow kMatchersEmailBounced[] = {
    {.source = "webhook", .event = "hard_bounce"},
    {.source = "webhook", .event = "soft_bounce"},
};
constexpr MatcherRow kMatchersEmailOpened[] = {
    {.source = "webhook", .event = "opened"},
};
constexpr MatcherRow kMatchersContactCreated[] = {
    {.source = "tool", .action = "create_contact"},
};
constexpr MatcherRow kMatchersContactUpdated[] = {
    {.source = "tool", .action = "update_contact"},
};
constexpr MatcherRow kMatchersContactDeleted[] = {
    {.source = "tool", .action = "delete_contact"},
};
constexpr MatcherRow kMatchersListCreated[] = {
    {.source = "tool", .action = "create_list"},
};
constexpr MatcherRow kMatchersContactSubscribed[] = {
    {.source = "tool", .action = "add_contact_to_list"},
};
constexpr MatcherRow kMatchersContactUnsubscribed[] = {
    {.source = "tool", .action = "remove_contact_from_list"},
    {.source = "webhook", .event = "unsubscribed"},
};
constexpr MatcherRow kMatchersCampaignCreated[] = {
    {.source = "tool", .action = "create_campaign"},
};
constexpr MatcherRow kMatchersCampaignSent[] = {
    {.source = "tool", .action = "send_campaign"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "email_sent", .display_name = "E-mail Sent", .matchers = {kMatchersEmailSent, 1}},
    {.id = "message_sent", .display_name = "SMS Sent", .matchers = {kMatchersMessageSent, 1}},
    {.id = "email_bounced", .display_name = "E-mail Bounced", .matchers = {kMatchersEmailBounced,
     2}},
    {.id = "email_opened", .display_name = "E-mail Opened", .matchers = {kMatchersEmailOpened, 1}},
    {.id = "contact_created", .display_name = "Contact Created",
     .matchers = {kMatchersContactCreated, 1}},
    {.id = "contact_updated", .display_name = "Contact Updated",
     .matchers = {kMatchersContactUpdated, 1}},
    {.id = "contact_deleted", .display_name = "Contact Deleted",
     .matchers = {kMatchersContactDeleted, 1}},
    {.id = "list_created", .display_name = "List Created", .matchers = {kMatchersListCreated, 1}},
    {.id = "contact_subscribed", .display_name = "Contact Subscribed",
     .matchers = {kMatchersContactSubscribed, 1}},
    {.id = "contact_unsubscribed", .display_name = "Contact Taken Off",
     .matchers = {kMatchersContactUnsubscribed, 2}},
    {.id = "campaign_created", .display_name = "Campaign Created",
     .matchers = {kMatchersCampaignCreated, 1}},
    {.id = "campaign_sent", .display_name = "Campaign Sent", .matchers = {kMatchersCampaignSent,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "brevo",
    .display_name = "Brevo",
    .description = "Send e-mail and SMS, keep contacts and lists, and prepare campaigns "
        "in Brevo.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "brevo",
    .tool_description = "Sends e-mail and SMS through Brevo and keeps contacts, lists and "
        "campaigns. Show the user sender, recipients, subject and text and "
        "wait for a yes before you send; before send_campaign also name the " "lists it goes to.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"send_email\",\"send_sms\",\"list_contacts\",\"get_contact\","
        "\"create_contact\",\"update_contact\",\"delete_contact\",\"list_lists\","
        "\"create_list\",\"add_contact_to_list\",\"remove_contact_from_list\","
        "\"create_campaign\",\"list_campaigns\",\"get_campaign\",\"send_campaign\","
        "\"list_templates\",\"list_email_events\"],\"description\":\"What "
        "to do.\"},\"sender\":{\"type\":\"object\",\"properties\":{\"email\":{\"type\":\"strin"
        "g\",\"format\":\"email\"},\"name\":{\"type\":\"string\",\"maxLength\":70},"
        "\"id\":{\"type\":\"integer\",\"minimum\":1}},\"description\":\"Sender: "
        "a verified address with a name, or its id.\"},\"to\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":99,\"items\":{\"type\":\"object\",\"properties\":{\"email"
        "\":{\"type\":\"string\",\"format\":\"email\"},\"name\":{\"type\":\"string\","
        "\"maxLength\":70}},\"required\":[\"email\"]},\"description\":\"Recipients; "
        "all of them see each other.\"},\"cc\":{\"type\":\"array\",\"maxItems\":99,"
        "\"items\":{\"type\":\"object\",\"properties\":{\"email\":{\"type\":\"string\","
        "\"format\":\"email\"},\"name\":{\"type\":\"string\",\"maxLength\":70}},"
        "\"required\":[\"email\"]},\"description\":\"Recipients of a copy.\"},"
        "\"bcc\":{\"type\":\"array\",\"maxItems\":99,\"items\":{\"type\":\"object\","
        "\"properties\":{\"email\":{\"type\":\"string\",\"format\":\"email\"},"
        "\"name\":{\"type\":\"string\",\"maxLength\":70}},\"required\":[\"email\"]},"
        "\"description\":\"Recipients of a hidden copy.\"},\"replyTo\":{\"type\":\"object\","
        "\"properties\":{\"email\":{\"type\":\"string\",\"format\":\"email\"},"
        "\"name\":{\"type\":\"string\",\"maxLength\":70}},\"required\":[\"email\"],"
        "\"description\":\"Where answers go.\"},\"subject\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":998,\"description\":\"Subject line.\"},"
        "\"htmlContent\":{\"type\":\"string\",\"minLength\":10,\"maxLength\":1000000,"
        "\"description\":\"Text in HTML.\"},\"textContent\":{\"type\":\"string\","
        "\"maxLength\":1000000,\"description\":\"Text without formatting.\"},"
        "\"templateId\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Template "
        "instead of a text; list_templates has ids.\"},\"params\":{\"type\":\"object\","
        "\"additionalProperties\":true,\"description\":\"Values of the template's "
        "variables.\"},\"attachment\":{\"type\":\"array\",\"maxItems\":20,"
        "\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\","
        "\"maxLength\":255},\"content\":{\"type\":\"string\",\"maxLength\":8000000,"
        "\"description\":\"Base64.\"},\"url\":{\"type\":\"string\",\"format\":\"uri\"}}},"
        "\"description\":\"Files, each with url, or with content and name.\"},"
        "\"tags\":{\"type\":\"array\",\"maxItems\":10,\"items\":{\"type\":\"string\","
        "\"maxLength\":255},\"description\":\"Words by which events are found "
        "again.\"},\"scheduledAt\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"When to send; e-mails at most 3 days ahead.\"},"
        "\"sms_sender\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":15,"
        "\"description\":\"Sender of the SMS: 11 letters or 15 digits at most.\"},"
        "\"recipient\":{\"type\":\"string\",\"pattern\":\"^[0-9]{6,15}$\","
        "\"description\":\"Mobile number with country code, digits only, as "
        "33612345678.\"},\"sms_content\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":1600,\"description\":\"Text; longer than 160 characters "
        "costs several SMS.\"},\"sms_type\":{\"type\":\"string\",\"enum\":[\"transactional\","
        "\"marketing\"],\"description\":\"marketing needs a way to opt out "
        "in some countries.\"},\"identifier\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":320,\"description\":\"Address of the contact, its number "
        "(with +) or its id.\"},\"identifierType\":{\"type\":\"string\",\"enum\":[\"email_id\""
        ",\"contact_id\",\"ext_id\",\"phone_id\",\"whatsapp_id\",\"landline_number_id\"],"
        "\"description\":\"What the identifier is.\"},\"email\":{\"type\":\"string\","
        "\"format\":\"email\",\"description\":\"Address of the contact.\"},"
        "\"attributes\":{\"type\":\"object\",\"additionalProperties\":true,"
        "\"description\":\"Attributes in capitals, as FIRSTNAME and LASTNAME; "
        "they exist in Contacts, Settings.\"},\"listIds\":{\"type\":\"array\","
        "\"maxItems\":50,\"items\":{\"type\":\"integer\",\"minimum\":1},\"description\":\"Ids "
        "of lists.\"},\"unlinkListIds\":{\"type\":\"array\",\"maxItems\":50,"
        "\"items\":{\"type\":\"integer\",\"minimum\":1},\"description\":\"Ids "
        "of lists to take the contact off.\"},\"emailBlacklisted\":{\"type\":\"boolean\","
        "\"description\":\"true: gets no campaigns any more.\"},\"updateEnabled\":{\"type\":\""
        "boolean\",\"description\":\"true changes a contact that is there "
        "already.\"},\"modifiedSince\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"Only what changed since then.\"},\"createdSince\":{\"type\":\"strin"
        "g\",\"format\":\"date-time\",\"description\":\"Only what was created "
        "since then.\"},\"sort\":{\"type\":\"string\",\"enum\":[\"asc\",\"desc\"],"
        "\"description\":\"Order of creation; newest first when left out.\"},"
        "\"listId\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
        "of the list.\"},\"emails\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":150,"
        "\"items\":{\"type\":\"string\",\"format\":\"email\"},\"description\":\"Addresses "
        "of contacts.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Name of the list or campaign, for yourself.\"},"
        "\"folderId\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Folder "
        "of the list; 1 is the first one.\"},\"recipients\":{\"type\":\"object\","
        "\"properties\":{\"listIds\":{\"type\":\"array\",\"maxItems\":50,\"items\":{\"type\":\""
        "integer\"}},\"exclusionListIds\":{\"type\":\"array\",\"maxItems\":50,"
        "\"items\":{\"type\":\"integer\"}},\"segmentIds\":{\"type\":\"array\","
        "\"maxItems\":50,\"items\":{\"type\":\"integer\"}}},\"description\":\"Lists "
        "and segments that the campaign goes to.\"},\"previewText\":{\"type\":\"string\","
        "\"maxLength\":255,\"description\":\"Text that mailboxes show behind "
        "the subject.\"},\"reply_address\":{\"type\":\"string\",\"format\":\"email\","
        "\"description\":\"Where answers go.\"},\"campaignId\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of the campaign.\"},\"campaign_type\":{\"type\":\""
        "string\",\"enum\":[\"classic\",\"trigger\"],\"description\":\"Only "
        "campaigns of this kind.\"},\"status\":{\"type\":\"string\",\"enum\":[\"suspended\","
        "\"archive\",\"sent\",\"queued\",\"draft\",\"inProcess\"],\"description\":\"Only "
        "campaigns in this state.\"},\"templateStatus\":{\"type\":\"boolean\","
        "\"description\":\"true: active templates only.\"},\"event\":{\"type\":\"string\","
        "\"enum\":[\"bounces\",\"hardBounces\",\"softBounces\",\"delivered\","
        "\"spam\",\"requests\",\"opened\",\"clicks\",\"invalid\",\"deferred\","
        "\"blocked\",\"unsubscribed\",\"error\"],\"description\":\"Only events "
        "of this kind.\"},\"startDate\":{\"type\":\"string\",\"format\":\"date\","
        "\"description\":\"First day.\"},\"endDate\":{\"type\":\"string\","
        "\"format\":\"date\",\"description\":\"Last day.\"},\"messageId\":{\"type\":\"string\""
        ",\"maxLength\":255,\"description\":\"Only this e-mail.\"},\"max_items\":{\"descriptio"
        "n\":\"Fetch pages until there are this many items; default: one page.\","
        "\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
        "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "brevo",
    .actions = {kActions, 17},
    .api = kApi,
    .egress = {kTexts4, 1},
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 12},
};

}  // namespace pie::detail::tables::brevo

namespace pie::brevo {

constinit const ConnectorTable kBrevo = ::pie::detail::tables::brevo::kConnector;

Task<SendEmailResult> SendEmail(Context& context, SendEmailParams params) {
  return Task<SendEmailResult>(::pie::ContextAccess::Call(context, kBrevo, 0, &params));
}

Task<SendSmsResult> SendSms(Context& context, SendSmsParams params) {
  return Task<SendSmsResult>(::pie::ContextAccess::Call(context, kBrevo, 1, &params));
}

Task<ListContactsResult> ListContacts(Context& context, ListContactsParams params) {
  return Task<ListContactsResult>(::pie::ContextAccess::Call(context, kBrevo, 2, &params));
}

Task<Contact> GetContact(Context& context, GetContactParams params) {
  return Task<Contact>(::pie::ContextAccess::Call(context, kBrevo, 3, &params));
}

Task<CreateContactResult> CreateContact(Context& context, CreateContactParams params) {
  return Task<CreateContactResult>(::pie::ContextAccess::Call(context, kBrevo, 4, &params));
}

Task<UpdateContactResult> UpdateContact(Context& context, UpdateContactParams params) {
  return Task<UpdateContactResult>(::pie::ContextAccess::Call(context, kBrevo, 5, &params));
}

Task<DeleteContactResult> DeleteContact(Context& context, DeleteContactParams params) {
  return Task<DeleteContactResult>(::pie::ContextAccess::Call(context, kBrevo, 6, &params));
}

Task<ListListsResult> ListLists(Context& context, ListListsParams params) {
  return Task<ListListsResult>(::pie::ContextAccess::Call(context, kBrevo, 7, &params));
}

Task<CreateListResult> CreateList(Context& context, CreateListParams params) {
  return Task<CreateListResult>(::pie::ContextAccess::Call(context, kBrevo, 8, &params));
}

Task<Moved> AddContactToList(Context& context, AddContactToListParams params) {
  return Task<Moved>(::pie::ContextAccess::Call(context, kBrevo, 9, &params));
}

Task<Moved> RemoveContactFromList(Context& context, RemoveContactFromListParams params) {
  return Task<Moved>(::pie::ContextAccess::Call(context, kBrevo, 10, &params));
}

Task<CreateCampaignResult> CreateCampaign(Context& context, CreateCampaignParams params) {
  return Task<CreateCampaignResult>(::pie::ContextAccess::Call(context, kBrevo, 11, &params));
}

Task<ListCampaignsResult> ListCampaigns(Context& context, ListCampaignsParams params) {
  return Task<ListCampaignsResult>(::pie::ContextAccess::Call(context, kBrevo, 12, &params));
}

Task<Campaign> GetCampaign(Context& context, GetCampaignParams params) {
  return Task<Campaign>(::pie::ContextAccess::Call(context, kBrevo, 13, &params));
}

Task<SendCampaignResult> SendCampaign(Context& context, SendCampaignParams params) {
  return Task<SendCampaignResult>(::pie::ContextAccess::Call(context, kBrevo, 14, &params));
}

Task<ListTemplatesResult> ListTemplates(Context& context, ListTemplatesParams params) {
  return Task<ListTemplatesResult>(::pie::ContextAccess::Call(context, kBrevo, 15, &params));
}

Task<ListEmailEventsResult> ListEmailEvents(Context& context, ListEmailEventsParams params) {
  return Task<ListEmailEventsResult>(::pie::ContextAccess::Call(context, kBrevo, 16, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.brevo_webhook_token = context.Secret("BREVO_WEBHOOK_TOKEN");
  return secrets;
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.brevo_api_key = context.Secret("BREVO_API_KEY");
  return secrets;
}

}  // namespace pie::brevo
