// Generated from plugins/intercom/intercom.pie. Do not edit.
#include "intercom/intercom.h"

#include "pie/generated.h"

namespace pie::detail::tables::intercom {
namespace c = ::pie::intercom;

constexpr const char* kTexts1[] = {"support", "chat", "customers"};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListContactsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListContactsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListContactsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListContactsParams = {"ListContactsParams", {kFieldsListContactsParams,
    2}, sizeof(c::ListContactsParams), false};
static_assert(__is_same(decltype(c::ListContactsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListContactsParams::next_page), Field<String>));
constexpr TypeRow kType1 = {Kind::kJson};
constexpr FieldRow kFieldsContact[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, id), Kind::kString, 0},
    {"external_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, external_id),
     Kind::kString, 2},
    {"role", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, role), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, email), Kind::kString,
     2},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, name), Kind::kString, 2},
    {"phone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, phone), Kind::kString,
     2},
    {"owner_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, owner_id),
     Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, created_at),
     Kind::kInteger, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, updated_at),
     Kind::kInteger, 0},
    {"last_seen_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, last_seen_at),
     Kind::kInteger, 2},
    {"unsubscribed_from_emails", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact,
     unsubscribed_from_emails), Kind::kBoolean, 2},
    {"custom_attributes", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::Contact, custom_attributes), Kind::kMap, 0},
};
constexpr ObjectTable kObjectContact = {"Contact", {kFieldsContact, 12}, sizeof(c::Contact), true};
static_assert(__is_same(decltype(c::Contact::id), Field<String>));
static_assert(__is_same(decltype(c::Contact::external_id), Field<String>));
static_assert(__is_same(decltype(c::Contact::role), Field<String>));
static_assert(__is_same(decltype(c::Contact::email), Field<String>));
static_assert(__is_same(decltype(c::Contact::name), Field<String>));
static_assert(__is_same(decltype(c::Contact::phone), Field<String>));
static_assert(__is_same(decltype(c::Contact::owner_id), Field<String>));
static_assert(__is_same(decltype(c::Contact::created_at), Field<long long>));
static_assert(__is_same(decltype(c::Contact::updated_at), Field<long long>));
static_assert(__is_same(decltype(c::Contact::last_seen_at), Field<long long>));
static_assert(__is_same(decltype(c::Contact::unsubscribed_from_emails), Field<bool>));
static_assert(__is_same(decltype(c::Contact::custom_attributes), Field<List<Entry<Json>>>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectContact}};
constexpr FieldRow kFieldsListContactsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::ListContactsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListContactsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListContactsResult = {"ListContactsResult", {kFieldsListContactsResult,
    2}, sizeof(c::ListContactsResult), true};
static_assert(__is_same(decltype(c::ListContactsResult::items), List<c::Contact>));
static_assert(__is_same(decltype(c::ListContactsResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectListContactsResult}};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/data",
    .cursor_pointer = "/pages/next/starting_after", .param = "starting_after",
    .size_param = "per_page", .size = 50};
constexpr HttpBinding kHttpListContacts = {.method = "GET", .path = "/contacts",
    .pagination = &kPagination1};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr const char* kNamesSearchContactsParamsOperator[] = {"=", "!=", ">", "<", "~", "!~", "^",
    "$"};
constexpr EnumTable kEnumSearchContactsParamsOperator = {"SearchContactsParamsOperator",
    {kNamesSearchContactsParamsOperator, 8}};
constexpr Limits kLimits3 = {.has = 64, .max_size = 1000};
constexpr FieldRow kFieldsSearchContactsParams[] = {
    {"field", "Field to search in, as email, name, created_at, state or custom_attributes.plan.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::SearchContactsParams, field), Kind::kString, 1},
    {"operator", "= and != compare, ~ holds, ^ begins, $ ends, > and < order.", nullptr, nullptr,
     {.names = &kEnumSearchContactsParamsOperator}, __builtin_offsetof(c::SearchContactsParams,
     operator_), Kind::kEnum, 1},
    {"value", "What to look for; times as seconds since 1970.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SearchContactsParams, value), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::SearchContactsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchContactsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchContactsParams = {"SearchContactsParams",
    {kFieldsSearchContactsParams, 5}, sizeof(c::SearchContactsParams), false};
static_assert(__is_same(decltype(c::SearchContactsParams::field), String));
static_assert(__is_same(decltype(c::SearchContactsParams::operator_),
    c::SearchContactsParamsOperator));
static_assert(__is_same(decltype(c::SearchContactsParams::value), String));
static_assert(__is_same(decltype(c::SearchContactsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchContactsParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchContactsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::SearchContactsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchContactsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchContactsResult = {"SearchContactsResult",
    {kFieldsSearchContactsResult, 2}, sizeof(c::SearchContactsResult), true};
static_assert(__is_same(decltype(c::SearchContactsResult::items), List<c::Contact>));
static_assert(__is_same(decltype(c::SearchContactsResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectSearchContactsResult}};
constexpr BindRow kBindSearchContacts[] = {
    {.place = Place::kBody, .field = 0, .wire = "/query/field"},
    {.place = Place::kBody, .field = 1, .wire = "/query/operator"},
    {.place = Place::kBody, .field = 2, .wire = "/query/value"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/data",
    .cursor_pointer = "/pages/next/starting_after", .param = "/pagination/starting_after",
    .size_param = "/pagination/per_page", .in_body = true, .size = 50};
constexpr HttpBinding kHttpSearchContacts = {.method = "POST", .path = "/contacts/search",
    .rows = {kBindSearchContacts, 3}, .body = BodyKind::kJson, .pagination = &kPagination2};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 64};
constexpr FieldRow kFieldsGetContactParams[] = {
    {"contact_id", "Intercom's id of the contact.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetContactParams, contact_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetContactParams = {"GetContactParams", {kFieldsGetContactParams, 1},
    sizeof(c::GetContactParams), false};
static_assert(__is_same(decltype(c::GetContactParams::contact_id), String));
constexpr BindRow kBindGetContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "contact_id"},
};
constexpr HttpBinding kHttpGetContact = {.method = "GET", .path = "/contacts/{contact_id}",
    .rows = {kBindGetContact, 1}};
constexpr const char* kNamesCreateContactParamsRole[] = {"user", "lead"};
constexpr EnumTable kEnumCreateContactParamsRole = {"CreateContactParamsRole",
    {kNamesCreateContactParamsRole, 2}};
constexpr Limits kLimits5 = {.has = 64, .max_size = 320, .format = "email"};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits7 = {.has = 64, .max_size = 255};
constexpr Limits kLimits8 = {.has = 64, .max_size = 50};
constexpr Limits kLimits9 = {.has = 64, .max_size = 20, .pattern = "^[0-9]+$"};
constexpr FieldRow kFieldsCreateContactParams[] = {
    {"role", "user is known, lead is not yet.", nullptr, nullptr,
     {.names = &kEnumCreateContactParamsRole}, __builtin_offsetof(c::CreateContactParams, role),
     Kind::kEnum, 0},
    {"email", "E-mail address.", nullptr, &kLimits5, {}, __builtin_offsetof(c::CreateContactParams,
     email), Kind::kString, 0},
    {"external_id", "Id of the person in your own system.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateContactParams, external_id), Kind::kString, 0},
    {"name", "Full name.", nullptr, &kLimits7, {}, __builtin_offsetof(c::CreateContactParams, name),
     Kind::kString, 0},
    {"phone", "Telephone with country code, as +491701234567.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateContactParams, phone), Kind::kString, 0},
    {"owner_id", "Id of the teammate who looks after the contact.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateContactParams, owner_id), Kind::kString, 0},
    {"unsubscribed_from_emails", "Whether the person gets no e-mails.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateContactParams, unsubscribed_from_emails), Kind::kBoolean, 0},
    {"custom_attributes", "Values by name of the workspace's own attributes, which must exist.",
     nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::CreateContactParams,
     custom_attributes), Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateContactParams = {"CreateContactParams",
    {kFieldsCreateContactParams, 8}, sizeof(c::CreateContactParams), false};
static_assert(__is_same(decltype(c::CreateContactParams::role), Field<c::CreateContactParamsRole>));
static_assert(__is_same(decltype(c::CreateContactParams::email), Field<String>));
static_assert(__is_same(decltype(c::CreateContactParams::external_id), Field<String>));
static_assert(__is_same(decltype(c::CreateContactParams::name), Field<String>));
static_assert(__is_same(decltype(c::CreateContactParams::phone), Field<String>));
static_assert(__is_same(decltype(c::CreateContactParams::owner_id), Field<String>));
static_assert(__is_same(decltype(c::CreateContactParams::unsubscribed_from_emails), Field<bool>));
static_assert(__is_same(decltype(c::CreateContactParams::custom_attributes),
    Field<List<Entry<Json>>>));
constexpr BindRow kBindCreateContact[] = {
    {.place = Place::kBody, .field = 0, .wire = "/role"},
    {.place = Place::kBody, .field = 1, .wire = "/email"},
    {.place = Place::kBody, .field = 2, .wire = "/external_id"},
    {.place = Place::kBody, .field = 3, .wire = "/name"},
    {.place = Place::kBody, .field = 4, .wire = "/phone"},
    {.place = Place::kBody, .field = 5, .wire = "/owner_id"},
    {.place = Place::kBody, .field = 6, .wire = "/unsubscribed_from_emails"},
    {.place = Place::kBody, .field = 7, .wire = "/custom_attributes"},
};
constexpr HttpBinding kHttpCreateContact = {.method = "POST", .path = "/contacts",
    .rows = {kBindCreateContact, 8}, .body = BodyKind::kJson};
constexpr const char* kNamesUpdateContactParamsRole[] = {"user", "lead"};
constexpr EnumTable kEnumUpdateContactParamsRole = {"UpdateContactParamsRole",
    {kNamesUpdateContactParamsRole, 2}};
constexpr FieldRow kFieldsUpdateContactParams[] = {
    {"contact_id", "Intercom's id of the contact.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateContactParams, contact_id), Kind::kString, 1},
    {"role", "user is known, lead is not yet.", nullptr, nullptr,
     {.names = &kEnumUpdateContactParamsRole}, __builtin_offsetof(c::UpdateContactParams, role),
     Kind::kEnum, 0},
    {"email", "E-mail address.", nullptr, &kLimits5, {}, __builtin_offsetof(c::UpdateContactParams,
     email), Kind::kString, 0},
    {"external_id", "Id of the person in your own system.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateContactParams, external_id), Kind::kString, 0},
    {"name", "Full name.", nullptr, &kLimits7, {}, __builtin_offsetof(c::UpdateContactParams, name),
     Kind::kString, 0},
    {"phone", "Telephone with country code, as +491701234567.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateContactParams, phone), Kind::kString, 0},
    {"owner_id", "Id of the teammate who looks after the contact.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::UpdateContactParams, owner_id), Kind::kString, 0},
    {"unsubscribed_from_emails", "Whether the person gets no e-mails.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateContactParams, unsubscribed_from_emails), Kind::kBoolean, 0},
    {"custom_attributes", "Values by name of the workspace's own attributes, which must exist.",
     nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::UpdateContactParams,
     custom_attributes), Kind::kMap, 0},
};
constexpr ObjectTable kObjectUpdateContactParams = {"UpdateContactParams",
    {kFieldsUpdateContactParams, 9}, sizeof(c::UpdateContactParams), false};
static_assert(__is_same(decltype(c::UpdateContactParams::contact_id), String));
static_assert(__is_same(decltype(c::UpdateContactParams::role), Field<c::UpdateContactParamsRole>));
static_assert(__is_same(decltype(c::UpdateContactParams::email), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::external_id), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::phone), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::owner_id), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::unsubscribed_from_emails), Field<bool>));
static_assert(__is_same(decltype(c::UpdateContactParams::custom_attributes),
    Field<List<Entry<Json>>>));
constexpr BindRow kBindUpdateContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "contact_id"},
    {.place = Place::kBody, .field = 1, .wire = "/role"},
    {.place = Place::kBody, .field = 2, .wire = "/email"},
    {.place = Place::kBody, .field = 3, .wire = "/external_id"},
    {.place = Place::kBody, .field = 4, .wire = "/name"},
    {.place = Place::kBody, .field = 5, .wire = "/phone"},
    {.place = Place::kBody, .field = 6, .wire = "/owner_id"},
    {.place = Place::kBody, .field = 7, .wire = "/unsubscribed_from_emails"},
    {.place = Place::kBody, .field = 8, .wire = "/custom_attributes"},
};
constexpr HttpBinding kHttpUpdateContact = {.method = "PUT", .path = "/contacts/{contact_id}",
    .rows = {kBindUpdateContact, 9}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteContactParams[] = {
    {"contact_id", "Intercom's id of the contact.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::DeleteContactParams, contact_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteContactParams = {"DeleteContactParams",
    {kFieldsDeleteContactParams, 1}, sizeof(c::DeleteContactParams), false};
static_assert(__is_same(decltype(c::DeleteContactParams::contact_id), String));
constexpr FieldRow kFieldsDeleteContactResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteContactResult, id),
     Kind::kString, 0},
    {"deleted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteContactResult, deleted),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectDeleteContactResult = {"DeleteContactResult",
    {kFieldsDeleteContactResult, 2}, sizeof(c::DeleteContactResult), true};
static_assert(__is_same(decltype(c::DeleteContactResult::id), Field<String>));
static_assert(__is_same(decltype(c::DeleteContactResult::deleted), Field<bool>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectDeleteContactResult}};
constexpr BindRow kBindDeleteContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "contact_id"},
};
constexpr HttpBinding kHttpDeleteContact = {.method = "DELETE", .path = "/contacts/{contact_id}",
    .rows = {kBindDeleteContact, 1}};
constexpr FieldRow kFieldsListConversationsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListConversationsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListConversationsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListConversationsParams = {"ListConversationsParams",
    {kFieldsListConversationsParams, 2}, sizeof(c::ListConversationsParams), false};
static_assert(__is_same(decltype(c::ListConversationsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListConversationsParams::next_page), Field<String>));
constexpr FieldRow kFieldsAuthor[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Author, id), Kind::kString, 2},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Author, type), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Author, name), Kind::kString, 2},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Author, email), Kind::kString,
     2},
};
constexpr ObjectTable kObjectAuthor = {"Author", {kFieldsAuthor, 4}, sizeof(c::Author), true};
static_assert(__is_same(decltype(c::Author::id), Field<String>));
static_assert(__is_same(decltype(c::Author::type), Field<String>));
static_assert(__is_same(decltype(c::Author::name), Field<String>));
static_assert(__is_same(decltype(c::Author::email), Field<String>));
constexpr FieldRow kFieldsSource[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Source, type), Kind::kString, 0},
    {"subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Source, subject),
     Kind::kString, 2},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Source, body), Kind::kString, 2},
    {"author", nullptr, nullptr, nullptr, {.object = &kObjectAuthor}, __builtin_offsetof(c::Source,
     author), Kind::kObject, 0},
};
constexpr ObjectTable kObjectSource = {"Source", {kFieldsSource, 4}, sizeof(c::Source), true};
static_assert(__is_same(decltype(c::Source::type), Field<String>));
static_assert(__is_same(decltype(c::Source::subject), Field<String>));
static_assert(__is_same(decltype(c::Source::body), Field<String>));
static_assert(__is_same(decltype(c::Source::author), Field<c::Author>));
constexpr FieldRow kFieldsContactReference[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ContactReference, id),
     Kind::kString, 0},
    {"external_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ContactReference,
     external_id), Kind::kString, 2},
};
constexpr ObjectTable kObjectContactReference = {"ContactReference", {kFieldsContactReference, 2},
    sizeof(c::ContactReference), true};
static_assert(__is_same(decltype(c::ContactReference::id), Field<String>));
static_assert(__is_same(decltype(c::ContactReference::external_id), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectContactReference}};
constexpr FieldRow kFieldsConversationContacts[] = {
    {"contacts", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ConversationContacts, contacts), Kind::kList, 0},
};
constexpr ObjectTable kObjectConversationContacts = {"ConversationContacts",
    {kFieldsConversationContacts, 1}, sizeof(c::ConversationContacts), true};
static_assert(__is_same(decltype(c::ConversationContacts::contacts),
    Field<List<c::ContactReference>>));
constexpr FieldRow kFieldsConversation[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, id), Kind::kString,
     0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, title),
     Kind::kString, 2},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, state),
     Kind::kString, 0},
    {"open", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, open),
     Kind::kBoolean, 0},
    {"read", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, read),
     Kind::kBoolean, 0},
    {"priority", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, priority),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, created_at),
     Kind::kInteger, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, updated_at),
     Kind::kInteger, 0},
    {"waiting_since", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation,
     waiting_since), Kind::kInteger, 2},
    {"snoozed_until", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation,
     snoozed_until), Kind::kInteger, 2},
    {"admin_assignee_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation,
     admin_assignee_id), Kind::kInteger, 2},
    {"source", nullptr, nullptr, nullptr, {.object = &kObjectSource},
     __builtin_offsetof(c::Conversation, source), Kind::kObject, 0},
    {"contacts", nullptr, nullptr, nullptr, {.object = &kObjectConversationContacts},
     __builtin_offsetof(c::Conversation, contacts), Kind::kObject, 0},
};
constexpr ObjectTable kObjectConversation = {"Conversation", {kFieldsConversation, 13},
    sizeof(c::Conversation), true};
static_assert(__is_same(decltype(c::Conversation::id), Field<String>));
static_assert(__is_same(decltype(c::Conversation::title), Field<String>));
static_assert(__is_same(decltype(c::Conversation::state), Field<String>));
static_assert(__is_same(decltype(c::Conversation::open), Field<bool>));
static_assert(__is_same(decltype(c::Conversation::read), Field<bool>));
static_assert(__is_same(decltype(c::Conversation::priority), Field<String>));
static_assert(__is_same(decltype(c::Conversation::created_at), Field<long long>));
static_assert(__is_same(decltype(c::Conversation::updated_at), Field<long long>));
static_assert(__is_same(decltype(c::Conversation::waiting_since), Field<long long>));
static_assert(__is_same(decltype(c::Conversation::snoozed_until), Field<long long>));
static_assert(__is_same(decltype(c::Conversation::admin_assignee_id), Field<long long>));
static_assert(__is_same(decltype(c::Conversation::source), Field<c::Source>));
static_assert(__is_same(decltype(c::Conversation::contacts), Field<c::ConversationContacts>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectConversation}};
constexpr FieldRow kFieldsListConversationsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::ListConversationsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListConversationsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListConversationsResult = {"ListConversationsResult",
    {kFieldsListConversationsResult, 2}, sizeof(c::ListConversationsResult), true};
static_assert(__is_same(decltype(c::ListConversationsResult::items), List<c::Conversation>));
static_assert(__is_same(decltype(c::ListConversationsResult::next_page), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectListConversationsResult}};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/conversations",
    .cursor_pointer = "/pages/next/starting_after", .param = "starting_after",
    .size_param = "per_page", .size = 20};
constexpr HttpBinding kHttpListConversations = {.method = "GET", .path = "/conversations",
    .pagination = &kPagination3};
constexpr const char* kNamesSearchConversationsParamsOperator[] = {"=", "!=", ">", "<", "~", "!~",
    "^", "$"};
constexpr EnumTable kEnumSearchConversationsParamsOperator = {"SearchConversationsParamsOperator",
    {kNamesSearchConversationsParamsOperator, 8}};
constexpr FieldRow kFieldsSearchConversationsParams[] = {
    {"field", "Field to search in, as email, name, created_at, state or custom_attributes.plan.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::SearchConversationsParams, field), Kind::kString,
     1},
    {"operator", "= and != compare, ~ holds, ^ begins, $ ends, > and < order.", nullptr, nullptr,
     {.names = &kEnumSearchConversationsParamsOperator},
     __builtin_offsetof(c::SearchConversationsParams, operator_), Kind::kEnum, 1},
    {"value", "What to look for; times as seconds since 1970.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SearchConversationsParams, value), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::SearchConversationsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchConversationsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchConversationsParams = {"SearchConversationsParams",
    {kFieldsSearchConversationsParams, 5}, sizeof(c::SearchConversationsParams), false};
static_assert(__is_same(decltype(c::SearchConversationsParams::field), String));
static_assert(__is_same(decltype(c::SearchConversationsParams::operator_),
    c::SearchConversationsParamsOperator));
static_assert(__is_same(decltype(c::SearchConversationsParams::value), String));
static_assert(__is_same(decltype(c::SearchConversationsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchConversationsParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchConversationsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::SearchConversationsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchConversationsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchConversationsResult = {"SearchConversationsResult",
    {kFieldsSearchConversationsResult, 2}, sizeof(c::SearchConversationsResult), true};
static_assert(__is_same(decltype(c::SearchConversationsResult::items), List<c::Conversation>));
static_assert(__is_same(decltype(c::SearchConversationsResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectSearchConversationsResult}};
constexpr BindRow kBindSearchConversations[] = {
    {.place = Place::kBody, .field = 0, .wire = "/query/field"},
    {.place = Place::kBody, .field = 1, .wire = "/query/operator"},
    {.place = Place::kBody, .field = 2, .wire = "/query/value"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kCursor, .items = "/conversations",
    .cursor_pointer = "/pages/next/starting_after", .param = "/pagination/starting_after",
    .size_param = "/pagination/per_page", .in_body = true, .size = 20};
constexpr HttpBinding kHttpSearchConversations = {.method = "POST", .path = "/conversations/search",
    .rows = {kBindSearchConversations, 3}, .body = BodyKind::kJson, .pagination = &kPagination4};
constexpr FieldRow kFieldsGetConversationParams[] = {
    {"conversation_id", "Id of the conversation.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::GetConversationParams, conversation_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetConversationParams = {"GetConversationParams",
    {kFieldsGetConversationParams, 1}, sizeof(c::GetConversationParams), false};
static_assert(__is_same(decltype(c::GetConversationParams::conversation_id), String));
constexpr FieldRow kFieldsPart[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Part, id), Kind::kString, 0},
    {"part_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Part, part_type),
     Kind::kString, 0},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Part, body), Kind::kString, 2},
    {"author", nullptr, nullptr, nullptr, {.object = &kObjectAuthor}, __builtin_offsetof(c::Part,
     author), Kind::kObject, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Part, created_at),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectPart = {"Part", {kFieldsPart, 5}, sizeof(c::Part), true};
static_assert(__is_same(decltype(c::Part::id), Field<String>));
static_assert(__is_same(decltype(c::Part::part_type), Field<String>));
static_assert(__is_same(decltype(c::Part::body), Field<String>));
static_assert(__is_same(decltype(c::Part::author), Field<c::Author>));
static_assert(__is_same(decltype(c::Part::created_at), Field<long long>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectPart}};
constexpr FieldRow kFieldsParts[] = {
    {"total_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Parts, total_count),
     Kind::kInteger, 0},
    {"conversation_parts", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::Parts, conversation_parts), Kind::kList, 0},
};
constexpr ObjectTable kObjectParts = {"Parts", {kFieldsParts, 2}, sizeof(c::Parts), true};
static_assert(__is_same(decltype(c::Parts::total_count), Field<long long>));
static_assert(__is_same(decltype(c::Parts::conversation_parts), Field<List<c::Part>>));
constexpr FieldRow kFieldsFullConversation[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullConversation, id),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullConversation, title),
     Kind::kString, 2},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullConversation, state),
     Kind::kString, 0},
    {"open", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullConversation, open),
     Kind::kBoolean, 0},
    {"priority", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullConversation, priority),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullConversation,
     created_at), Kind::kInteger, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullConversation,
     updated_at), Kind::kInteger, 0},
    {"admin_assignee_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FullConversation,
     admin_assignee_id), Kind::kInteger, 2},
    {"source", nullptr, nullptr, nullptr, {.object = &kObjectSource},
     __builtin_offsetof(c::FullConversation, source), Kind::kObject, 0},
    {"contacts", nullptr, nullptr, nullptr, {.object = &kObjectConversationContacts},
     __builtin_offsetof(c::FullConversation, contacts), Kind::kObject, 0},
    {"conversation_parts", nullptr, nullptr, nullptr, {.object = &kObjectParts},
     __builtin_offsetof(c::FullConversation, conversation_parts), Kind::kObject, 0},
};
constexpr ObjectTable kObjectFullConversation = {"FullConversation", {kFieldsFullConversation, 11},
    sizeof(c::FullConversation), true};
static_assert(__is_same(decltype(c::FullConversation::id), Field<String>));
static_assert(__is_same(decltype(c::FullConversation::title), Field<String>));
static_assert(__is_same(decltype(c::FullConversation::state), Field<String>));
static_assert(__is_same(decltype(c::FullConversation::open), Field<bool>));
static_assert(__is_same(decltype(c::FullConversation::priority), Field<String>));
static_assert(__is_same(decltype(c::FullConversation::created_at), Field<long long>));
static_assert(__is_same(decltype(c::FullConversation::updated_at), Field<long long>));
static_assert(__is_same(decltype(c::FullConversation::admin_assignee_id), Field<long long>));
static_assert(__is_same(decltype(c::FullConversation::source), Field<c::Source>));
static_assert(__is_same(decltype(c::FullConversation::contacts), Field<c::ConversationContacts>));
static_assert(__is_same(decltype(c::FullConversation::conversation_parts), Field<c::Parts>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectFullConversation}};
constexpr BindRow kBindGetConversation[] = {
    {.place = Place::kPath, .field = 0, .wire = "conversation_id"},
    {.place = Place::kQuery, .wire = "display_as", .constant = "\"plaintext\""},
};
constexpr HttpBinding kHttpGetConversation = {.method = "GET",
    .path = "/conversations/{conversation_id}", .rows = {kBindGetConversation, 2}};
constexpr const char* kNamesReplyConversationParamsMessageType[] = {"comment", "note"};
constexpr EnumTable kEnumReplyConversationParamsMessageType = {"ReplyConversationParamsMessageType",
    {kNamesReplyConversationParamsMessageType, 2}};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 30000};
constexpr Limits kLimits11 = {.has = 64, .max_size = 10};
constexpr Limits kLimits12 = {.has = 64, .max_size = 2048, .format = "uri"};
constexpr TypeRow kType12 = {Kind::kString, false, {}, &kLimits12};
constexpr FieldRow kFieldsReplyConversationParams[] = {
    {"conversation_id", "Id of the conversation.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::ReplyConversationParams, conversation_id), Kind::kString, 1},
    {"admin_id", "Id of the teammate in whose name it is done; list_admins has them.", nullptr,
     &kLimits9, {}, __builtin_offsetof(c::ReplyConversationParams, admin_id), Kind::kString, 1},
    {"message_type", "comment goes to the customer, note only teammates see.", "\"comment\"",
     nullptr, {.names = &kEnumReplyConversationParamsMessageType},
     __builtin_offsetof(c::ReplyConversationParams, message_type), Kind::kEnum, 0},
    {"body", "Text; simple HTML.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ReplyConversationParams, body), Kind::kString, 1},
    {"attachment_urls", "Addresses of images to attach.", nullptr, &kLimits11,
     {.element = &kType12}, __builtin_offsetof(c::ReplyConversationParams, attachment_urls),
     Kind::kList, 0},
};
constexpr ObjectTable kObjectReplyConversationParams = {"ReplyConversationParams",
    {kFieldsReplyConversationParams, 5}, sizeof(c::ReplyConversationParams), false};
static_assert(__is_same(decltype(c::ReplyConversationParams::conversation_id), String));
static_assert(__is_same(decltype(c::ReplyConversationParams::admin_id), String));
static_assert(__is_same(decltype(c::ReplyConversationParams::message_type),
    Field<c::ReplyConversationParamsMessageType>));
static_assert(__is_same(decltype(c::ReplyConversationParams::body), String));
static_assert(__is_same(decltype(c::ReplyConversationParams::attachment_urls),
    Field<List<String>>));
constexpr BindRow kBindReplyConversation[] = {
    {.place = Place::kPath, .field = 0, .wire = "conversation_id"},
    {.place = Place::kBody, .field = 2, .wire = "/message_type"},
    {.place = Place::kBody, .wire = "/type", .constant = "\"admin\""},
    {.place = Place::kBody, .field = 1, .wire = "/admin_id"},
    {.place = Place::kBody, .field = 3, .wire = "/body"},
    {.place = Place::kBody, .field = 4, .wire = "/attachment_urls"},
};
constexpr HttpBinding kHttpReplyConversation = {.method = "POST",
    .path = "/conversations/{conversation_id}/reply", .rows = {kBindReplyConversation, 6},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsAssignConversationParams[] = {
    {"conversation_id", "Id of the conversation.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::AssignConversationParams, conversation_id), Kind::kString, 1},
    {"admin_id", "Id of the teammate in whose name it is done; list_admins has them.", nullptr,
     &kLimits9, {}, __builtin_offsetof(c::AssignConversationParams, admin_id), Kind::kString, 1},
    {"assignee_id", "Id of the teammate or team who takes over; 0 for nobody.", nullptr, &kLimits9,
     {}, __builtin_offsetof(c::AssignConversationParams, assignee_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectAssignConversationParams = {"AssignConversationParams",
    {kFieldsAssignConversationParams, 3}, sizeof(c::AssignConversationParams), false};
static_assert(__is_same(decltype(c::AssignConversationParams::conversation_id), String));
static_assert(__is_same(decltype(c::AssignConversationParams::admin_id), String));
static_assert(__is_same(decltype(c::AssignConversationParams::assignee_id), String));
constexpr BindRow kBindAssignConversation[] = {
    {.place = Place::kPath, .field = 0, .wire = "conversation_id"},
    {.place = Place::kBody, .wire = "/message_type", .constant = "\"assignment\""},
    {.place = Place::kBody, .wire = "/type", .constant = "\"admin\""},
    {.place = Place::kBody, .field = 1, .wire = "/admin_id"},
    {.place = Place::kBody, .field = 2, .wire = "/assignee_id"},
};
constexpr HttpBinding kHttpAssignConversation = {.method = "POST",
    .path = "/conversations/{conversation_id}/parts", .rows = {kBindAssignConversation, 5},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsCloseConversationParams[] = {
    {"conversation_id", "Id of the conversation.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CloseConversationParams, conversation_id), Kind::kString, 1},
    {"admin_id", "Id of the teammate in whose name it is done; list_admins has them.", nullptr,
     &kLimits9, {}, __builtin_offsetof(c::CloseConversationParams, admin_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectCloseConversationParams = {"CloseConversationParams",
    {kFieldsCloseConversationParams, 2}, sizeof(c::CloseConversationParams), false};
static_assert(__is_same(decltype(c::CloseConversationParams::conversation_id), String));
static_assert(__is_same(decltype(c::CloseConversationParams::admin_id), String));
constexpr BindRow kBindCloseConversation[] = {
    {.place = Place::kPath, .field = 0, .wire = "conversation_id"},
    {.place = Place::kBody, .wire = "/message_type", .constant = "\"close\""},
    {.place = Place::kBody, .wire = "/type", .constant = "\"admin\""},
    {.place = Place::kBody, .field = 1, .wire = "/admin_id"},
};
constexpr HttpBinding kHttpCloseConversation = {.method = "POST",
    .path = "/conversations/{conversation_id}/parts", .rows = {kBindCloseConversation, 4},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsReopenConversationParams[] = {
    {"conversation_id", "Id of the conversation.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::ReopenConversationParams, conversation_id), Kind::kString, 1},
    {"admin_id", "Id of the teammate in whose name it is done; list_admins has them.", nullptr,
     &kLimits9, {}, __builtin_offsetof(c::ReopenConversationParams, admin_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectReopenConversationParams = {"ReopenConversationParams",
    {kFieldsReopenConversationParams, 2}, sizeof(c::ReopenConversationParams), false};
static_assert(__is_same(decltype(c::ReopenConversationParams::conversation_id), String));
static_assert(__is_same(decltype(c::ReopenConversationParams::admin_id), String));
constexpr BindRow kBindReopenConversation[] = {
    {.place = Place::kPath, .field = 0, .wire = "conversation_id"},
    {.place = Place::kBody, .wire = "/message_type", .constant = "\"open\""},
    {.place = Place::kBody, .field = 1, .wire = "/admin_id"},
};
constexpr HttpBinding kHttpReopenConversation = {.method = "POST",
    .path = "/conversations/{conversation_id}/parts", .rows = {kBindReopenConversation, 3},
    .body = BodyKind::kJson};
constexpr ObjectTable kObjectListAdminsParams = {"ListAdminsParams", {},
    sizeof(c::ListAdminsParams), false};
constexpr TypeRow kType13 = {Kind::kInteger};
constexpr FieldRow kFieldsAdmin[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Admin, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Admin, name), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Admin, email), Kind::kString, 0},
    {"away_mode_enabled", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Admin,
     away_mode_enabled), Kind::kBoolean, 0},
    {"team_ids", nullptr, nullptr, nullptr, {.element = &kType13}, __builtin_offsetof(c::Admin,
     team_ids), Kind::kList, 0},
};
constexpr ObjectTable kObjectAdmin = {"Admin", {kFieldsAdmin, 5}, sizeof(c::Admin), true};
static_assert(__is_same(decltype(c::Admin::id), Field<String>));
static_assert(__is_same(decltype(c::Admin::name), Field<String>));
static_assert(__is_same(decltype(c::Admin::email), Field<String>));
static_assert(__is_same(decltype(c::Admin::away_mode_enabled), Field<bool>));
static_assert(__is_same(decltype(c::Admin::team_ids), Field<List<long long>>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectAdmin}};
constexpr TypeRow kType15 = {Kind::kList, false, {.element = &kType14}};
constexpr HttpBinding kHttpListAdmins = {.method = "GET", .path = "/admins",
    .result_at = "/admins"};
constexpr ObjectTable kObjectListTagsParams = {"ListTagsParams", {}, sizeof(c::ListTagsParams),
    false};
constexpr FieldRow kFieldsTag[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Tag, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Tag, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectTag = {"Tag", {kFieldsTag, 2}, sizeof(c::Tag), true};
static_assert(__is_same(decltype(c::Tag::id), Field<String>));
static_assert(__is_same(decltype(c::Tag::name), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectTag}};
constexpr TypeRow kType17 = {Kind::kList, false, {.element = &kType16}};
constexpr HttpBinding kHttpListTags = {.method = "GET", .path = "/tags", .result_at = "/data"};
constexpr Limits kLimits13 = {.has = 96, .min_size = 1, .max_size = 20};
constexpr FieldRow kFieldsTagContactParams[] = {
    {"contact_id", "Intercom's id of the contact.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::TagContactParams, contact_id), Kind::kString, 1},
    {"tag_id", "Id of the tag; list_tags has it.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::TagContactParams, tag_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectTagContactParams = {"TagContactParams", {kFieldsTagContactParams, 2},
    sizeof(c::TagContactParams), false};
static_assert(__is_same(decltype(c::TagContactParams::contact_id), String));
static_assert(__is_same(decltype(c::TagContactParams::tag_id), String));
constexpr BindRow kBindTagContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "contact_id"},
    {.place = Place::kBody, .field = 1, .wire = "/id"},
};
constexpr HttpBinding kHttpTagContact = {.method = "POST", .path = "/contacts/{contact_id}/tags",
    .rows = {kBindTagContact, 2}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsAddNoteParams[] = {
    {"contact_id", "Intercom's id of the contact.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::AddNoteParams, contact_id), Kind::kString, 1},
    {"body", "Text; simple HTML.", nullptr, &kLimits10, {}, __builtin_offsetof(c::AddNoteParams,
     body), Kind::kString, 1},
    {"admin_id", "Id of the teammate in whose name it is done; list_admins has them.", nullptr,
     &kLimits9, {}, __builtin_offsetof(c::AddNoteParams, admin_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectAddNoteParams = {"AddNoteParams", {kFieldsAddNoteParams, 3},
    sizeof(c::AddNoteParams), false};
static_assert(__is_same(decltype(c::AddNoteParams::contact_id), String));
static_assert(__is_same(decltype(c::AddNoteParams::body), String));
static_assert(__is_same(decltype(c::AddNoteParams::admin_id), Field<String>));
constexpr FieldRow kFieldsAddNoteResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddNoteResult, id), Kind::kString,
     0},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddNoteResult, body),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddNoteResult, created_at),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectAddNoteResult = {"AddNoteResult", {kFieldsAddNoteResult, 3},
    sizeof(c::AddNoteResult), true};
static_assert(__is_same(decltype(c::AddNoteResult::id), Field<String>));
static_assert(__is_same(decltype(c::AddNoteResult::body), Field<String>));
static_assert(__is_same(decltype(c::AddNoteResult::created_at), Field<long long>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectAddNoteResult}};
constexpr BindRow kBindAddNote[] = {
    {.place = Place::kPath, .field = 0, .wire = "contact_id"},
    {.place = Place::kBody, .field = 1, .wire = "/body"},
    {.place = Place::kBody, .field = 2, .wire = "/admin_id"},
};
constexpr HttpBinding kHttpAddNote = {.method = "POST", .path = "/contacts/{contact_id}/notes",
    .rows = {kBindAddNote, 3}, .body = BodyKind::kJson};
constexpr ActionRow kActions[] = {
    {.name = "list_contacts", .title = "List contacts", .description = "Contacts of the workspace.",
     .effect = Effect::kRead, .params = &kObjectListContactsParams, .result = &kType3,
     .http = &kHttpListContacts, .tool_name = "intercom_list_contacts"},
    {.name = "search_contacts", .title = "Search contacts",
     .description = "Contacts where a field fits, as the e-mail address.", .effect = Effect::kRead,
     .params = &kObjectSearchContactsParams, .result = &kType4, .http = &kHttpSearchContacts,
     .tool_name = "intercom_search_contacts"},
    {.name = "get_contact", .title = "Read a contact", .description = "One contact.",
     .effect = Effect::kRead, .params = &kObjectGetContactParams, .result = &kType2,
     .http = &kHttpGetContact, .tool_name = "intercom_get_contact"},
    {.name = "create_contact", .title = "Create a contact",
     .description = "Adds a person: a user by e-mail or own id, or a lead.",
     .params = &kObjectCreateContactParams, .result = &kType2, .http = &kHttpCreateContact,
     .tool_name = "intercom_create_contact"},
    {.name = "update_contact", .title = "Change a contact",
     .description = "Changes the fields you give.", .params = &kObjectUpdateContactParams,
     .result = &kType2, .http = &kHttpUpdateContact, .tool_name = "intercom_update_contact"},
    {.name = "delete_contact", .title = "Delete a contact",
     .description = "Deletes a contact for good.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteContactParams, .result = &kType5, .http = &kHttpDeleteContact,
     .tool_name = "intercom_delete_contact"},
    {.name = "list_conversations", .title = "List conversations",
     .description = "Conversations, those changed last first.", .effect = Effect::kRead,
     .params = &kObjectListConversationsParams, .result = &kType8, .http = &kHttpListConversations,
     .tool_name = "intercom_list_conversations"},
    {.name = "search_conversations", .title = "Search conversations",
     .description = "Conversations where a field fits, as state = open.", .effect = Effect::kRead,
     .params = &kObjectSearchConversationsParams, .result = &kType9,
     .http = &kHttpSearchConversations, .tool_name = "intercom_search_conversations"},
    {.name = "get_conversation", .title = "Read a conversation",
     .description = "One conversation with its parts, as plain text.", .effect = Effect::kRead,
     .params = &kObjectGetConversationParams, .result = &kType11, .http = &kHttpGetConversation,
     .tool_name = "intercom_get_conversation"},
    {.name = "reply_conversation", .title = "Answer a conversation",
     .description = "Answers the customer as a teammate, or leaves a note for teammates.",
     .params = &kObjectReplyConversationParams, .result = &kType11, .http = &kHttpReplyConversation,
     .tool_name = "intercom_reply_conversation"},
    {.name = "assign_conversation", .title = "Assign a conversation",
     .description = "Gives a conversation to a teammate or a team.",
     .params = &kObjectAssignConversationParams, .result = &kType11,
     .http = &kHttpAssignConversation, .tool_name = "intercom_assign_conversation"},
    {.name = "close_conversation", .title = "Close a conversation",
     .description = "Closes a conversation.", .params = &kObjectCloseConversationParams,
     .result = &kType11, .http = &kHttpCloseConversation,
     .tool_name = "intercom_close_conversation"},
    {.name = "reopen_conversation", .title = "Open a conversation again",
     .description = "Opens a conversation that was closed or snoozed.",
     .params = &kObjectReopenConversationParams, .result = &kType11,
     .http = &kHttpReopenConversation, .tool_name = "intercom_reopen_conversation"},
    {.name = "list_admins", .title = "List teammates", .description = "Teammates of the workspace.",
     .effect = Effect::kRead, .params = &kObjectListAdminsParams, .result = &kType15,
     .http = &kHttpListAdmins, .tool_name = "intercom_list_admins"},
    {.name = "list_tags", .title = "List tags", .description = "Tags of the workspace.",
     .effect = Effect::kRead, .params = &kObjectListTagsParams, .result = &kType17,
     .http = &kHttpListTags, .tool_name = "intercom_list_tags"},
    {.name = "tag_contact", .title = "Tag a contact", .description = "Puts a tag on a contact.",
     .params = &kObjectTagContactParams, .result = &kType16, .http = &kHttpTagContact,
     .tool_name = "intercom_tag_contact"},
    {.name = "add_note", .title = "Add a note",
     .description = "Adds a note to a contact, for teammates.", .params = &kObjectAddNoteParams,
     .result = &kType18, .http = &kHttpAddNote, .tool_name = "intercom_add_note"},
};
constexpr NamedText kPairs1[] = {{"Accept", "application/json"}, {"Intercom-Version", "2.16"}};
constexpr const char* kTexts2[] = {"/errors/0/message", "/errors/0/code"};
constexpr const char* kTexts3[] = {"/errors/0/code"};
constexpr NamedText kPairs2[] = {{"unauthorized",
    "connect again, and check the region of the connection."}, {"token_unauthorized",
    "add the permission to the app in the Developer Hub, then connect " "again."}, {"conflict",
    "there is such a contact already; look for it with search_contacts."}, {"rate_limit_exceeded",
    "wait a few seconds."}};
constexpr ApiRow kApi = {.base_url = "https://{host}", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .headers = {kPairs1, 2},
    .errors = {.message = {kTexts2, 2}, .code = {kTexts3, 1}, .hints = {kPairs2, 4}},
    .retry_after = "retry-after", .remaining = "x-ratelimit-remaining",
    .reset_at = "x-ratelimit-reset", .reset_format = "epoch", .verify_method = "GET",
    .verify_path = "/me", .verify_account = "/email"};
constexpr NamedText kPairs3[] = {{"api.intercom.io", "api.intercom.io"}, {"api.eu.intercom.io",
    "api.eu.intercom.io"}, {"api.au.intercom.io", "api.au.intercom.io"}};
constexpr Limits kLimits14 = {.const_json = "\"api.intercom.io\""};
constexpr TypeRow kType19 = {Kind::kString, false, {}, &kLimits14};
constexpr Limits kLimits15 = {.const_json = "\"api.eu.intercom.io\""};
constexpr TypeRow kType20 = {Kind::kString, false, {}, &kLimits15};
constexpr Limits kLimits16 = {.const_json = "\"api.au.intercom.io\""};
constexpr TypeRow kType21 = {Kind::kString, false, {}, &kLimits16};
constexpr const TypeRow* kChoices1[] = {&kType19, &kType20, &kType21};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 3}};
constexpr FieldRow kFieldsConnection[] = {
    {"host", "API of the region where your workspace is hosted: US, Europe or Australia.",
     "\"api.intercom.io\"", nullptr, {.alternatives = &kAlternatives1}, 0, Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "host", .label = "Region", .kind = UserFieldKind::kSelect, .options = {kPairs3, 3}},
};
constexpr const char* kTexts4[] = {"{host}", "api.intercom.io"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Intercom",
    .authorization_url = "https://app.intercom.com/oauth",
    .token_url = "https://api.intercom.io/auth/eagle/token",
    .user_info_url = "https://api.intercom.io/me", .client_id_secret = "INTERCOM_CLIENT_ID",
    .client_secret_secret = "INTERCOM_CLIENT_SECRET", .token_auth_method = "post", .pkce = false,
    .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"INTERCOM_CLIENT_ID", "Client ID of your app (Developer Hub, the app, Basic information).",
     true, false},
    {"INTERCOM_CLIENT_SECRET", "Client secret of the same app; it also signs webhooks.", true,
     false},
};
constexpr EventRow kEvents0[] = {
    {"conversation.user.created", "A customer began a conversation."},
    {"conversation.user.replied", "A customer answered."},
    {"conversation.admin.replied", "A teammate answered."},
    {"conversation.admin.assigned", "A conversation was assigned."},
    {"conversation.admin.closed", "A conversation was closed."},
    {"conversation.admin.opened", "A conversation was opened again."},
    {"conversation.rating.added", "A customer rated a conversation."},
    {"contact.user.created", "A user was added."},
    {"contact.lead.created", "A lead was added."},
    {"contact.deleted", "A contact was deleted."},
    {"ticket.created", "A ticket was opened."},
};
constexpr const char* kTexts5[] = {"ping"};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Developer Hub, the app, Webhooks: this connector's webhook URL.",
     .event_type_field = "topic", .events = {kEvents0, 11},
     .verify = {.scheme = VerifyScheme::kHmac, .secret = "INTERCOM_CLIENT_SECRET",
     .algorithm = "sha1", .encoding = "hex", .header = "X-Hub-Signature", .prefix = "sha1=",
     .payload = "{body}", .secret_encoding = "text"}, .delivery_id = "/id", .ping = {kTexts5, 1}},
};
constexpr MatcherRow kMatchersContactCreated[] = {
    {.source = "tool", .action = "create_contact"},
    {.source = "webhook", .event = "contact.user.created"},
};
constexpr MatcherRow kMatchersContactUpdated[] = {
    {.source = "tool", .action = "update_contact"},
};
constexpr MatcherRow kMatchersContactDeleted[] = {
    {.source = "tool", .action = "delete_contact"},
    {.source = "webhook", .event = "contact.deleted"},
};
constexpr MatcherRow kMatchersConversationReplied[] = {
    {.source = "tool", .action = "reply_conversation"},
    {.source = "webhook", .event = "conversation.user.replied"},
};
constexpr MatcherRow kMatchersConversationAssigned[] = {
    {.source = "tool", .action = "assign_conversation"},
    {.source = "webhook", .event = "conversation.admin.assigned"},
};
constexpr MatcherRow kMatchersConversationClosed[] = {
    {.source = "tool", .action = "close_conversation"},
    {.source = "webhook", .event = "conversation.admin.closed"},
};
constexpr MatcherRow kMatchersConversationReopened[] = {
    {.source = "tool", .action = "reopen_conversation"},
    {.source = "webhook", .event = "conversation.admin.opened"},
};
constexpr MatcherRow kMatchersContactTagged[] = {
    {.source = "tool", .action = "tag_contact"},
};
constexpr MatcherRow kMatchersNoteAdded[] = {
    {.source = "tool", .action = "add_note"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "contact_created", .display_name = "Contact Created",
     .matchers = {kMatchersContactCreated, 2}},
    {.id = "contact_updated", .display_name = "Contact Changed",
     .matchers = {kMatchersContactUpdated, 1}},
    {.id = "contact_deleted", .display_name = "Contact Deleted",
     .matchers = {kMatchersContactDeleted, 2}},
    {.id = "conversation_replied", .display_name = "Conversation Answered",
     .matchers = {kMatchersConversationReplied, 2}},
    {.id = "conversation_assigned", .display_name = "Conversation Assigned",
     .matchers = {kMatchersConversationAssigned, 2}},
    {.id = "conversation_closed", .display_name = "Conversation Closed",
     .matchers = {kMatchersConversationClosed, 2}},
    {.id = "conversation_reopened", .display_name = "Conversation Opened",
     .matchers = {kMatchersConversationReopened, 2}},
    {.id = "contact_tagged", .display_name = "Contact Tagged", .matchers = {kMatchersContactTagged,
     1}},
    {.id = "note_added", .display_name = "Note Added", .matchers = {kMatchersNoteAdded, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "intercom",
    .display_name = "Intercom",
    .description = "Find and change contacts, read, answer, assign and close conversations,"
        " and tag people in Intercom.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "intercom",
    .tool_description = "Reads and writes Intercom. Times are seconds since 1970. Answers "
        "go to customers at once: show the user the text and wait for a yes; "
        "the same for every other change.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_contacts\",\"search_contacts\",\"get_contact\",\"create_contact\","
        "\"update_contact\",\"delete_contact\",\"list_conversations\",\"search_conversations\""
        ",\"get_conversation\",\"reply_conversation\",\"assign_conversation\","
        "\"close_conversation\",\"reopen_conversation\",\"list_admins\",\"list_tags\","
        "\"tag_contact\",\"add_note\"],\"description\":\"What to do.\"},\"contact_id\":{\"type"
        "\":\"string\",\"minLength\":1,\"maxLength\":64,\"description\":\"Intercom's "
        "id of the contact.\"},\"conversation_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$"
        "\",\"maxLength\":20,\"description\":\"Id of the conversation.\"},"
        "\"field\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200,"
        "\"description\":\"Field to search in, as email, name, created_at,"
        " state or custom_attributes.plan.\"},\"operator\":{\"type\":\"string\","
        "\"enum\":[\"=\",\"!=\",\">\",\"<\",\"~\",\"!~\",\"^\",\"$\"],\"description\":\"= "
        "and != compare, ~ holds, ^ begins, $ ends, > and < order.\"},\"value\":{\"type\":\"st"
        "ring\",\"maxLength\":1000,\"description\":\"What to look for; times "
        "as seconds since 1970.\"},\"role\":{\"type\":\"string\",\"enum\":[\"user\","
        "\"lead\"],\"description\":\"user is known, lead is not yet.\"},\"email\":{\"type\":\""
        "string\",\"format\":\"email\",\"maxLength\":320,\"description\":\"E-mail "
        "address.\"},\"external_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Id of the person in your own "
        "system.\"},\"name\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"Full "
        "name.\"},\"phone\":{\"type\":\"string\",\"maxLength\":50,\"description\":\"Telephone "
        "with country code, as +491701234567.\"},\"owner_id\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id of "
        "the teammate who looks after the contact.\"},\"unsubscribed_from_emails\":{\"type\":\""
        "boolean\",\"description\":\"Whether the person gets no e-mails.\"},"
        "\"custom_attributes\":{\"type\":\"object\",\"additionalProperties\":true,"
        "\"description\":\"Values by name of the workspace's own attributes,"
        " which must exist.\"},\"admin_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$\","
        "\"maxLength\":20,\"description\":\"Id of the teammate in whose name "
        "it is done; list_admins has them.\"},\"assignee_id\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id of "
        "the teammate or team who takes over; 0 for nobody.\"},\"message_type\":{\"type\":\"st"
        "ring\",\"enum\":[\"comment\",\"note\"],\"default\":\"comment\",\"description\":\"comm"
        "ent goes to the customer, note only teammates see.\"},\"body\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":30000,\"description\":\"Text; simple "
        "HTML.\"},\"attachment_urls\":{\"type\":\"array\",\"maxItems\":10,"
        "\"items\":{\"type\":\"string\",\"format\":\"uri\",\"maxLength\":2048},"
        "\"description\":\"Addresses of images to attach.\"},\"tag_id\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":20,\"description\":\"Id of the tag; "
        "list_tags has it.\"},\"max_items\":{\"description\":\"Fetch pages "
        "until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "intercom",
    .actions = {kActions, 17},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 9},
};

}  // namespace pie::detail::tables::intercom

namespace pie::intercom {

constinit const ConnectorTable kIntercom = ::pie::detail::tables::intercom::kConnector;

Task<ListContactsResult> ListContacts(Context& context, ListContactsParams params) {
  return Task<ListContactsResult>(::pie::ContextAccess::Call(context, kIntercom, 0, &params));
}

Task<SearchContactsResult> SearchContacts(Context& context, SearchContactsParams params) {
  return Task<SearchContactsResult>(::pie::ContextAccess::Call(context, kIntercom, 1, &params));
}

Task<Contact> GetContact(Context& context, GetContactParams params) {
  return Task<Contact>(::pie::ContextAccess::Call(context, kIntercom, 2, &params));
}

Task<Contact> CreateContact(Context& context, CreateContactParams params) {
  return Task<Contact>(::pie::ContextAccess::Call(context, kIntercom, 3, &params));
}

Task<Contact> UpdateContact(Context& context, UpdateContactParams params) {
  return Task<Contact>(::pie::ContextAccess::Call(context, kIntercom, 4, &params));
}

Task<DeleteContactResult> DeleteContact(Context& context, DeleteContactParams params) {
  return Task<DeleteContactResult>(::pie::ContextAccess::Call(context, kIntercom, 5, &params));
}

Task<ListConversationsResult> ListConversations(Context& context, ListConversationsParams params) {
  return Task<ListConversationsResult>(::pie::ContextAccess::Call(context, kIntercom, 6, &params));
}

Task<SearchConversationsResult> SearchConversations(Context& context,
    SearchConversationsParams params) {
  return Task<SearchConversationsResult>(::pie::ContextAccess::Call(context, kIntercom, 7,
      &params));
}

Task<FullConversation> GetConversation(Context& context, GetConversationParams params) {
  return Task<FullConversation>(::pie::ContextAccess::Call(context, kIntercom, 8, &params));
}

Task<FullConversation> ReplyConversation(Context& context, ReplyConversationParams params) {
  return Task<FullConversation>(::pie::ContextAccess::Call(context, kIntercom, 9, &params));
}

Task<FullConversation> AssignConversation(Context& context, AssignConversationParams params) {
  return Task<FullConversation>(::pie::ContextAccess::Call(context, kIntercom, 10, &params));
}

Task<FullConversation> CloseConversation(Context& context, CloseConversationParams params) {
  return Task<FullConversation>(::pie::ContextAccess::Call(context, kIntercom, 11, &params));
}

Task<FullConversation> ReopenConversation(Context& context, ReopenConversationParams params) {
  return Task<FullConversation>(::pie::ContextAccess::Call(context, kIntercom, 12, &params));
}

Task<List<Admin>> ListAdmins(Context& context, ListAdminsParams params) {
  return Task<List<Admin>>(::pie::ContextAccess::Call(context, kIntercom, 13, &params));
}

Task<List<Tag>> ListTags(Context& context, ListTagsParams params) {
  return Task<List<Tag>>(::pie::ContextAccess::Call(context, kIntercom, 14, &params));
}

Task<Tag> TagContact(Context& context, TagContactParams params) {
  return Task<Tag>(::pie::ContextAccess::Call(context, kIntercom, 15, &params));
}

Task<AddNoteResult> AddNote(Context& context, AddNoteParams params) {
  return Task<AddNoteResult>(::pie::ContextAccess::Call(context, kIntercom, 16, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.intercom_client_id = context.Secret("INTERCOM_CLIENT_ID");
  secrets.intercom_client_secret = context.Secret("INTERCOM_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::intercom
