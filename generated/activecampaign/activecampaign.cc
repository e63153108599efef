// Generated from plugins/activecampaign/activecampaign.pie. Do not edit.
#include "activecampaign/activecampaign.h"

#include "pie/generated.h"

namespace pie::detail::tables::activecampaign {
namespace c = ::pie::activecampaign;

constexpr const char* kTexts1[] = {"marketing", "crm", "email", "automation"};
constexpr Limits kLimits1 = {.has = 64, .max_size = 255};
constexpr Limits kLimits2 = {.format = "email"};
constexpr Limits kLimits3 = {.has = 64, .max_size = 20, .pattern = "^[0-9]+$"};
constexpr Limits kLimits4 = {.has = 1, .minimum = 1};
constexpr Limits kLimits5 = {.const_json = "-1"};
constexpr TypeRow kType1 = {Kind::kInteger, false, {}, &kLimits5};
constexpr Limits kLimits6 = {.const_json = "0"};
constexpr TypeRow kType2 = {Kind::kInteger, false, {}, &kLimits6};
constexpr Limits kLimits7 = {.const_json = "1"};
constexpr TypeRow kType3 = {Kind::kInteger, false, {}, &kLimits7};
constexpr Limits kLimits8 = {.const_json = "2"};
constexpr TypeRow kType4 = {Kind::kInteger, false, {}, &kLimits8};
constexpr Limits kLimits9 = {.const_json = "3"};
constexpr TypeRow kType5 = {Kind::kInteger, false, {}, &kLimits9};
constexpr const TypeRow* kChoices1[] = {&kType1, &kType2, &kType3, &kType4, &kType5};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 5}};
constexpr Limits kLimits10 = {.format = "date"};
constexpr FieldRow kFieldsListContactsParams[] = {
    {"search", "Part of a name, address, number or organization.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListContactsParams, search), Kind::kString, 0},
    {"contact_email", "Only the contact with this address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListContactsParams, contact_email), Kind::kString, 0},
    {"listid", "Only contacts of this list.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListContactsParams, listid), Kind::kString, 0},
    {"tagid", "Only contacts with this tag.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListContactsParams, tagid), Kind::kInteger, 0},
    {"status", "-1 any, 0 unconfirmed, 1 active, 2 unsubscribed, 3 bounced.", nullptr, nullptr,
     {.alternatives = &kAlternatives1}, __builtin_offsetof(c::ListContactsParams, status),
     Kind::kInteger, 0},
    {"updated_after", "Only what changed after this day.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListContactsParams, updated_after), Kind::kString, 0},
    {"created_after", "Only what was created after this day.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListContactsParams, created_after), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListContactsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListContactsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListContactsParams = {"ListContactsParams", {kFieldsListContactsParams,
    9}, sizeof(c::ListContactsParams), false};
static_assert(__is_same(decltype(c::ListContactsParams::search), Field<String>));
static_assert(__is_same(decltype(c::ListContactsParams::contact_email), Field<String>));
static_assert(__is_same(decltype(c::ListContactsParams::listid), Field<String>));
static_assert(__is_same(decltype(c::ListContactsParams::tagid), Field<long long>));
static_assert(__is_same(decltype(c::ListContactsParams::status), Field<long long>));
static_assert(__is_same(decltype(c::ListContactsParams::updated_after), Field<String>));
static_assert(__is_same(decltype(c::ListContactsParams::created_after), Field<String>));
static_assert(__is_same(decltype(c::ListContactsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListContactsParams::next_page), Field<String>));
constexpr FieldRow kFieldsContact[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, id), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, email), Kind::kString,
     0},
    {"firstName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, first_name),
     Kind::kString, 0},
    {"lastName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, last_name),
     Kind::kString, 0},
    {"phone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, phone), Kind::kString,
     0},
    {"orgid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, orgid), Kind::kString,
     2},
    {"cdate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, cdate), Kind::kString,
     0},
    {"udate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, udate), Kind::kString,
     0},
};
constexpr ObjectTable kObjectContact = {"Contact", {kFieldsContact, 8}, sizeof(c::Contact), true};
static_assert(__is_same(decltype(c::Contact::id), Field<String>));
static_assert(__is_same(decltype(c::Contact::email), Field<String>));
static_assert(__is_same(decltype(c::Contact::first_name), Field<String>));
static_assert(__is_same(decltype(c::Contact::last_name), Field<String>));
static_assert(__is_same(decltype(c::Contact::phone), Field<String>));
static_assert(__is_same(decltype(c::Contact::orgid), Field<String>));
static_assert(__is_same(decltype(c::Contact::cdate), Field<String>));
static_assert(__is_same(decltype(c::Contact::udate), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectContact}};
constexpr FieldRow kFieldsListContactsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListContactsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListContactsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListContactsResult = {"ListContactsResult", {kFieldsListContactsResult,
    2}, sizeof(c::ListContactsResult), true};
static_assert(__is_same(decltype(c::ListContactsResult::items), List<c::Contact>));
static_assert(__is_same(decltype(c::ListContactsResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectListContactsResult}};
constexpr BindRow kBindListContacts[] = {
    {.place = Place::kQuery, .field = 0, .wire = "search"},
    {.place = Place::kQuery, .field = 1, .wire = "email"},
    {.place = Place::kQuery, .field = 2, .wire = "listid"},
    {.place = Place::kQuery, .field = 3, .wire = "tagid"},
    {.place = Place::kQuery, .field = 4, .wire = "status"},
    {.place = Place::kQuery, .field = 5, .wire = "filters[updated_after]"},
    {.place = Place::kQuery, .field = 6, .wire = "filters[created_after]"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kOffset, .items = "/contacts",
    .param = "offset", .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListContacts = {.method = "GET", .path = "/contacts",
    .rows = {kBindListContacts, 7}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetContactParams[] = {
    {"contact_id", "Id of the contact.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetContactParams, contact_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetContactParams = {"GetContactParams", {kFieldsGetContactParams, 1},
    sizeof(c::GetContactParams), false};
static_assert(__is_same(decltype(c::GetContactParams::contact_id), String));
constexpr FieldRow kFieldsGetContactResultFieldValuesItem[] = {
    {"field", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetContactResultFieldValuesItem,
     field), Kind::kString, 0},
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetContactResultFieldValuesItem,
     value), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetContactResultFieldValuesItem = {"GetContactResultFieldValuesItem",
    {kFieldsGetContactResultFieldValuesItem, 2}, sizeof(c::GetContactResultFieldValuesItem), true};
static_assert(__is_same(decltype(c::GetContactResultFieldValuesItem::field), Field<String>));
static_assert(__is_same(decltype(c::GetContactResultFieldValuesItem::value), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false,
    {.object = &kObjectGetContactResultFieldValuesItem}};
constexpr FieldRow kFieldsGetContactResult[] = {
    {"contact", nullptr, nullptr, nullptr, {.object = &kObjectContact},
     __builtin_offsetof(c::GetContactResult, contact), Kind::kObject, 0},
    {"fieldValues", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::GetContactResult, field_values), Kind::kList, 0},
};
constexpr ObjectTable kObjectGetContactResult = {"GetContactResult", {kFieldsGetContactResult, 2},
    sizeof(c::GetContactResult), true};
static_assert(__is_same(decltype(c::GetContactResult::contact), Field<c::Contact>));
static_assert(__is_same(decltype(c::GetContactResult::field_values),
    Field<List<c::GetContactResultFieldValuesItem>>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectGetContactResult}};
constexpr BindRow kBindGetContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "contact_id"},
};
constexpr HttpBinding kHttpGetContact = {.method = "GET", .path = "/contacts/{contact_id}",
    .rows = {kBindGetContact, 1}};
constexpr Limits kLimits11 = {.has = 64, .max_size = 50};
constexpr Limits kLimits12 = {.has = 64, .max_size = 100};
constexpr Limits kLimits13 = {.has = 64, .max_size = 20};
constexpr Limits kLimits14 = {.has = 64, .max_size = 5000};
constexpr FieldRow kFieldsCreateContactParamsFieldValuesItem[] = {
    {"field", "Id of the field.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateContactParamsFieldValuesItem, field), Kind::kString, 1},
    {"value", nullptr, nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateContactParamsFieldValuesItem, value), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateContactParamsFieldValuesItem =
    {"CreateContactParamsFieldValuesItem", {kFieldsCreateContactParamsFieldValuesItem, 2},
    sizeof(c::CreateContactParamsFieldValuesItem), true};
static_assert(__is_same(decltype(c::CreateContactParamsFieldValuesItem::field), String));
static_assert(__is_same(decltype(c::CreateContactParamsFieldValuesItem::value), String));
constexpr TypeRow kType10 = {Kind::kObject, false,
    {.object = &kObjectCreateContactParamsFieldValuesItem}};
constexpr FieldRow kFieldsCreateContactParams[] = {
    {"email", "Address of the contact.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateContactParams, email), Kind::kString, 1},
    {"firstName", "First name.", nullptr, &kLimits1, {}, __builtin_offsetof(c::CreateContactParams,
     first_name), Kind::kString, 0},
    {"lastName", "Last name.", nullptr, &kLimits1, {}, __builtin_offsetof(c::CreateContactParams,
     last_name), Kind::kString, 0},
    {"phone", "Telephone number.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateContactParams, phone), Kind::kString, 0},
    {"fieldValues", "Own fields, each with the id of the field and its value.", nullptr, &kLimits12,
     {.element = &kType10}, __builtin_offsetof(c::CreateContactParams, field_values), Kind::kList,
     0},
};
constexpr ObjectTable kObjectCreateContactParams = {"CreateContactParams",
    {kFieldsCreateContactParams, 5}, sizeof(c::CreateContactParams), false};
static_assert(__is_same(decltype(c::CreateContactParams::email), String));
static_assert(__is_same(decltype(c::CreateContactParams::first_name), Field<String>));
static_assert(__is_same(decltype(c::CreateContactParams::last_name), Field<String>));
static_assert(__is_same(decltype(c::CreateContactParams::phone), Field<String>));
static_assert(__is_same(decltype(c::CreateContactParams::field_values),
    Field<List<c::CreateContactParamsFieldValuesItem>>));
constexpr BindRow kBindCreateContact[] = {
    {.place = Place::kBody, .field = 0, .wire = "/contact/email"},
    {.place = Place::kBody, .field = 1, .wire = "/contact/firstName"},
    {.place = Place::kBody, .field = 2, .wire = "/contact/lastName"},
    {.place = Place::kBody, .field = 3, .wire = "/contact/phone"},
    {.place = Place::kBody, .field = 4, .wire = "/contact/fieldValues"},
};
constexpr HttpBinding kHttpCreateContact = {.method = "POST", .path = "/contacts",
    .rows = {kBindCreateContact, 5}, .body = BodyKind::kJson, .result_at = "/contact"};
constexpr FieldRow kFieldsUpsertContactParamsFieldValuesItem[] = {
    {"field", "Id of the field.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::UpsertContactParamsFieldValuesItem, field), Kind::kString, 1},
    {"value", nullptr, nullptr, &kLimits14, {},
     __builtin_offsetof(c::UpsertContactParamsFieldValuesItem, value), Kind::kString, 1},
};
constexpr ObjectTable kObjectUpsertContactParamsFieldValuesItem =
    {"UpsertContactParamsFieldValuesItem", {kFieldsUpsertContactParamsFieldValuesItem, 2},
    sizeof(c::UpsertContactParamsFieldValuesItem), true};
static_assert(__is_same(decltype(c::UpsertContactParamsFieldValuesItem::field), String));
static_assert(__is_same(decltype(c::UpsertContactParamsFieldValuesItem::value), String));
constexpr TypeRow kType11 = {Kind::kObject, false,
    {.object = &kObjectUpsertContactParamsFieldValuesItem}};
constexpr FieldRow kFieldsUpsertContactParams[] = {
    {"email", "Address of the contact.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpsertContactParams, email), Kind::kString, 1},
    {"firstName", "First name.", nullptr, &kLimits1, {}, __builtin_offsetof(c::UpsertContactParams,
     first_name), Kind::kString, 0},
    {"lastName", "Last name.", nullptr, &kLimits1, {}, __builtin_offsetof(c::UpsertContactParams,
     last_name), Kind::kString, 0},
    {"phone", "Telephone number.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpsertContactParams, phone), Kind::kString, 0},
    {"fieldValues", "Own fields, each with the id of the field and its value.", nullptr, &kLimits12,
     {.element = &kType11}, __builtin_offsetof(c::UpsertContactParams, field_values), Kind::kList,
     0},
};
constexpr ObjectTable kObjectUpsertContactParams = {"UpsertContactParams",
    {kFieldsUpsertContactParams, 5}, sizeof(c::UpsertContactParams), false};
static_assert(__is_same(decltype(c::UpsertContactParams::email), String));
static_assert(__is_same(decltype(c::UpsertContactParams::first_name), Field<String>));
static_assert(__is_same(decltype(c::UpsertContactParams::last_name), Field<String>));
static_assert(__is_same(decltype(c::UpsertContactParams::phone), Field<String>));
static_assert(__is_same(decltype(c::UpsertContactParams::field_values),
    Field<List<c::UpsertContactParamsFieldValuesItem>>));
constexpr BindRow kBindUpsertContact[] = {
    {.place = Place::kBody, .field = 0, .wire = "/contact/email"},
    {.place = Place::kBody, .field = 1, .wire = "/contact/firstName"},
    {.place = Place::kBody, .field = 2, .wire = "/contact/lastName"},
    {.place = Place::kBody, .field = 3, .wire = "/contact/phone"},
    {.place = Place::kBody, .field = 4, .wire = "/contact/fieldValues"},
};
constexpr HttpBinding kHttpUpsertContact = {.method = "POST", .path = "/contact/sync",
    .rows = {kBindUpsertContact, 5}, .body = BodyKind::kJson, .result_at = "/contact"};
constexpr FieldRow kFieldsUpdateContactParamsFieldValuesItem[] = {
    {"field", "Id of the field.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::UpdateContactParamsFieldValuesItem, field), Kind::kString, 1},
    {"value", nullptr, nullptr, &kLimits14, {},
     __builtin_offsetof(c::UpdateContactParamsFieldValuesItem, value), Kind::kString, 1},
};
constexpr ObjectTable kObjectUpdateContactParamsFieldValuesItem =
    {"UpdateContactParamsFieldValuesItem", {kFieldsUpdateContactParamsFieldValuesItem, 2},
    sizeof(c::UpdateContactParamsFieldValuesItem), true};
static_assert(__is_same(decltype(c::UpdateContactParamsFieldValuesItem::field), String));
static_assert(__is_same(decltype(c::UpdateContactParamsFieldValuesItem::value), String));
constexpr TypeRow kType12 = {Kind::kObject, false,
    {.object = &kObjectUpdateContactParamsFieldValuesItem}};
constexpr FieldRow kFieldsUpdateContactParams[] = {
    {"contact_id", "Id of the contact.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateContactParams, contact_id), Kind::kString, 1},
    {"email", "Address of the contact.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateContactParams, email), Kind::kString, 0},
    {"firstName", "First name.", nullptr, &kLimits1, {}, __builtin_offsetof(c::UpdateContactParams,
     first_name), Kind::kString, 0},
    {"lastName", "Last name.", nullptr, &kLimits1, {}, __builtin_offsetof(c::UpdateContactParams,
     last_name), Kind::kString, 0},
    {"phone", "Telephone number.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpdateContactParams, phone), Kind::kString, 0},
    {"fieldValues", "Own fields, each with the id of the field and its value.", nullptr, &kLimits12,
     {.element = &kType12}, __builtin_offsetof(c::UpdateContactParams, field_values), Kind::kList,
     0},
};
constexpr ObjectTable kObjectUpdateContactParams = {"UpdateContactParams",
    {kFieldsUpdateContactParams, 6}, sizeof(c::UpdateContactParams), false};
static_assert(__is_same(decltype(c::UpdateContactParams::contact_id), String));
static_assert(__is_same(decltype(c::UpdateContactParams::email), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::first_name), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::last_name), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::phone), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::field_values),
    Field<List<c::UpdateContactParamsFieldValuesItem>>));
constexpr BindRow kBindUpdateContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "contact_id"},
    {.place = Place::kBody, .field = 1, .wire = "/contact/email"},
    {.place = Place::kBody, .field = 2, .wire = "/contact/firstName"},
    {.place = Place::kBody, .field = 3, .wire = "/contact/lastName"},
    {.place = Place::kBody, .field = 4, .wire = "/contact/phone"},
    {.place = Place::kBody, .field = 5, .wire = "/contact/fieldValues"},
};
constexpr HttpBinding kHttpUpdateContact = {.method = "PUT", .path = "/contacts/{contact_id}",
    .rows = {kBindUpdateContact, 6}, .body = BodyKind::kJson, .result_at = "/contact"};
constexpr FieldRow kFieldsDeleteContactParams[] = {
    {"contact_id", "Id of the contact.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::DeleteContactParams, contact_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteContactParams = {"DeleteContactParams",
    {kFieldsDeleteContactParams, 1}, sizeof(c::DeleteContactParams), false};
static_assert(__is_same(decltype(c::DeleteContactParams::contact_id), String));
constexpr ObjectTable kObjectDeleteContactResult = {"DeleteContactResult", {},
    sizeof(c::DeleteContactResult), true};
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectDeleteContactResult}};
constexpr BindRow kBindDeleteContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "contact_id"},
};
constexpr HttpBinding kHttpDeleteContact = {.method = "DELETE", .path = "/contacts/{contact_id}",
    .rows = {kBindDeleteContact, 1}};
constexpr FieldRow kFieldsAddContactToListParams[] = {
    {"contact_id", "Id of the contact.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddContactToListParams, contact_id), Kind::kString, 1},
    {"list_id", "Id of the list; list_lists has it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddContactToListParams, list_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddContactToListParams = {"AddContactToListParams",
    {kFieldsAddContactToListParams, 2}, sizeof(c::AddContactToListParams), false};
static_assert(__is_same(decltype(c::AddContactToListParams::contact_id), String));
static_assert(__is_same(decltype(c::AddContactToListParams::list_id), String));
constexpr TypeRow kType14 = {Kind::kString};
constexpr TypeRow kType15 = {Kind::kInteger};
constexpr const TypeRow* kChoices2[] = {&kType14, &kType15};
constexpr Alternatives kAlternatives2 = {false, {kChoices2, 2}};
constexpr FieldRow kFieldsMembership[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Membership, id), Kind::kString, 0},
    {"contact", nullptr, nullptr, nullptr, {.alternatives = &kAlternatives2},
     __builtin_offsetof(c::Membership, contact), Kind::kJson, 0},
    {"list", nullptr, nullptr, nullptr, {.alternatives = &kAlternatives2},
     __builtin_offsetof(c::Membership, list), Kind::kJson, 0},
    {"status", nullptr, nullptr, nullptr, {.alternatives = &kAlternatives2},
     __builtin_offsetof(c::Membership, status), Kind::kJson, 0},
};
constexpr ObjectTable kObjectMembership = {"Membership", {kFieldsMembership, 4},
    sizeof(c::Membership), true};
static_assert(__is_same(decltype(c::Membership::id), Field<String>));
static_assert(__is_same(decltype(c::Membership::contact), Field<Json>));
static_assert(__is_same(decltype(c::Membership::list), Field<Json>));
static_assert(__is_same(decltype(c::Membership::status), Field<Json>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectMembership}};
constexpr BindRow kBindAddContactToList[] = {
    {.place = Place::kBody, .field = 1, .wire = "/contactList/list"},
    {.place = Place::kBody, .field = 0, .wire = "/contactList/contact"},
    {.place = Place::kBody, .wire = "/contactList/status", .constant = "1"},
};
constexpr HttpBinding kHttpAddContactToList = {.method = "POST", .path = "/contactLists",
    .rows = {kBindAddContactToList, 3}, .body = BodyKind::kJson, .result_at = "/contactList"};
constexpr FieldRow kFieldsUnsubscribeContactParams[] = {
    {"contact_id", "Id of the contact.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UnsubscribeContactParams, contact_id), Kind::kString, 1},
    {"list_id", "Id of the list; list_lists has it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UnsubscribeContactParams, list_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectUnsubscribeContactParams = {"UnsubscribeContactParams",
    {kFieldsUnsubscribeContactParams, 2}, sizeof(c::UnsubscribeContactParams), false};
static_assert(__is_same(decltype(c::UnsubscribeContactParams::contact_id), String));
static_assert(__is_same(decltype(c::UnsubscribeContactParams::list_id), String));
constexpr BindRow kBindUnsubscribeContact[] = {
    {.place = Place::kBody, .field = 1, .wire = "/contactList/list"},
    {.place = Place::kBody, .field = 0, .wire = "/contactList/contact"},
    {.place = Place::kBody, .wire = "/contactList/status", .constant = "2"},
};
constexpr HttpBinding kHttpUnsubscribeContact = {.method = "POST", .path = "/contactLists",
    .rows = {kBindUnsubscribeContact, 3}, .body = BodyKind::kJson, .result_at = "/contactList"};
constexpr FieldRow kFieldsAddTagParams[] = {
    {"contact_id", "Id of the contact.", nullptr, &kLimits3, {}, __builtin_offsetof(c::AddTagParams,
     contact_id), Kind::kString, 1},
    {"tag_id", "Id of the tag; list_tags has it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddTagParams, tag_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddTagParams = {"AddTagParams", {kFieldsAddTagParams, 2},
    sizeof(c::AddTagParams), false};
static_assert(__is_same(decltype(c::AddTagParams::contact_id), String));
static_assert(__is_same(decltype(c::AddTagParams::tag_id), String));
constexpr FieldRow kFieldsAddTagResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddTagResult, id), Kind::kString,
     0},
    {"contact", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddTagResult, contact),
     Kind::kString, 0},
    {"tag", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddTagResult, tag), Kind::kString,
     0},
    {"cdate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddTagResult, cdate),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectAddTagResult = {"AddTagResult", {kFieldsAddTagResult, 4},
    sizeof(c::AddTagResult), true};
static_assert(__is_same(decltype(c::AddTagResult::id), Field<String>));
static_assert(__is_same(decltype(c::AddTagResult::contact), Field<String>));
static_assert(__is_same(decltype(c::AddTagResult::tag), Field<String>));
static_assert(__is_same(decltype(c::AddTagResult::cdate), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectAddTagResult}};
constexpr BindRow kBindAddTag[] = {
    {.place = Place::kBody, .field = 0, .wire = "/contactTag/contact"},
    {.place = Place::kBody, .field = 1, .wire = "/contactTag/tag"},
};
constexpr HttpBinding kHttpAddTag = {.method = "POST", .path = "/contactTags", .rows = {kBindAddTag,
    2}, .body = BodyKind::kJson, .result_at = "/contactTag"};
constexpr FieldRow kFieldsRemoveTagParams[] = {
    {"contact_tag_id", "Id of the tagging, as add_tag returned it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::RemoveTagParams, contact_tag_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectRemoveTagParams = {"RemoveTagParams", {kFieldsRemoveTagParams, 1},
    sizeof(c::RemoveTagParams), false};
static_assert(__is_same(decltype(c::RemoveTagParams::contact_tag_id), String));
constexpr ObjectTable kObjectRemoveTagResult = {"RemoveTagResult", {}, sizeof(c::RemoveTagResult),
    true};
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectRemoveTagResult}};
constexpr BindRow kBindRemoveTag[] = {
    {.place = Place::kPath, .field = 0, .wire = "contact_tag_id"},
};
constexpr HttpBinding kHttpRemoveTag = {.method = "DELETE", .path = "/contactTags/{contact_tag_id}",
    .rows = {kBindRemoveTag, 1}};
constexpr FieldRow kFieldsListListsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListListsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListListsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListListsParams = {"ListListsParams", {kFieldsListListsParams, 2},
    sizeof(c::ListListsParams), false};
static_assert(__is_same(decltype(c::ListListsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListListsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListListsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListListsResultItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListListsResultItem, name),
     Kind::kString, 0},
    {"stringid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListListsResultItem,
     stringid), Kind::kString, 0},
    {"cdate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListListsResultItem, cdate),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListListsResultItem = {"ListListsResultItem",
    {kFieldsListListsResultItem, 4}, sizeof(c::ListListsResultItem), true};
static_assert(__is_same(decltype(c::ListListsResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListListsResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListListsResultItem::stringid), Field<String>));
static_assert(__is_same(decltype(c::ListListsResultItem::cdate), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectListListsResultItem}};
constexpr FieldRow kFieldsListListsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType19},
     __builtin_offsetof(c::ListListsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListListsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListListsResult = {"ListListsResult", {kFieldsListListsResult, 2},
    sizeof(c::ListListsResult), true};
static_assert(__is_same(decltype(c::ListListsResult::items), List<c::ListListsResultItem>));
static_assert(__is_same(decltype(c::ListListsResult::next_page), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectListListsResult}};
constexpr Pagination kPagination2 = {.kind = PageKind::kOffset, .items = "/lists",
    .param = "offset", .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListLists = {.method = "GET", .path = "/lists",
    .pagination = &kPagination2};
constexpr FieldRow kFieldsListTagsParams[] = {
    {"search", "Part of a name, address, number or organization.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListTagsParams, search), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListTagsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTagsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTagsParams = {"ListTagsParams", {kFieldsListTagsParams, 3},
    sizeof(c::ListTagsParams), false};
static_assert(__is_same(decltype(c::ListTagsParams::search), Field<String>));
static_assert(__is_same(decltype(c::ListTagsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTagsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListTagsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTagsResultItem, id),
     Kind::kString, 0},
    {"tag", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTagsResultItem, tag),
     Kind::kString, 0},
    {"tagType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTagsResultItem, tag_type),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTagsResultItem,
     description), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTagsResultItem = {"ListTagsResultItem", {kFieldsListTagsResultItem,
    4}, sizeof(c::ListTagsResultItem), true};
static_assert(__is_same(decltype(c::ListTagsResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListTagsResultItem::tag), Field<String>));
static_assert(__is_same(decltype(c::ListTagsResultItem::tag_type), Field<String>));
static_assert(__is_same(decltype(c::ListTagsResultItem::description), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectListTagsResultItem}};
constexpr FieldRow kFieldsListTagsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType21},
     __builtin_offsetof(c::ListTagsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTagsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTagsResult = {"ListTagsResult", {kFieldsListTagsResult, 2},
    sizeof(c::ListTagsResult), true};
static_assert(__is_same(decltype(c::ListTagsResult::items), List<c::ListTagsResultItem>));
static_assert(__is_same(decltype(c::ListTagsResult::next_page), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectListTagsResult}};
constexpr BindRow kBindListTags[] = {
    {.place = Place::kQuery, .field = 0, .wire = "search"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kOffset, .items = "/tags", .param = "offset",
    .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListTags = {.method = "GET", .path = "/tags", .rows = {kBindListTags, 1},
    .pagination = &kPagination3};
constexpr const TypeRow* kChoices3[] = {&kType2, &kType3, &kType4};
constexpr Alternatives kAlternatives3 = {false, {kChoices3, 3}};
constexpr FieldRow kFieldsListDealsParams[] = {
    {"deal_search", "Part of the deal's title or its contact.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListDealsParams, deal_search), Kind::kString, 0},
    {"stage_filter", "Only deals in this stage.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListDealsParams, stage_filter), Kind::kInteger, 0},
    {"pipeline_filter", "Only deals of this pipeline, or stages of it.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListDealsParams, pipeline_filter), Kind::kInteger, 0},
    {"owner_filter", "Only deals of this user.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListDealsParams, owner_filter), Kind::kInteger, 0},
    {"deal_status", "0 open, 1 won, 2 lost.", nullptr, nullptr, {.alternatives = &kAlternatives3},
     __builtin_offsetof(c::ListDealsParams, deal_status), Kind::kInteger, 0},
    {"updated_after", "Only what changed after this day.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListDealsParams, updated_after), Kind::kString, 0},
    {"created_after", "Only what was created after this day.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListDealsParams, created_after), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListDealsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDealsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDealsParams = {"ListDealsParams", {kFieldsListDealsParams, 9},
    sizeof(c::ListDealsParams), false};
static_assert(__is_same(decltype(c::ListDealsParams::deal_search), Field<String>));
static_assert(__is_same(decltype(c::ListDealsParams::stage_filter), Field<long long>));
static_assert(__is_same(decltype(c::ListDealsParams::pipeline_filter), Field<long long>));
static_assert(__is_same(decltype(c::ListDealsParams::owner_filter), Field<long long>));
static_assert(__is_same(decltype(c::ListDealsParams::deal_status), Field<long long>));
static_assert(__is_same(decltype(c::ListDealsParams::updated_after), Field<String>));
static_assert(__is_same(decltype(c::ListDealsParams::created_after), Field<String>));
static_assert(__is_same(decltype(c::ListDealsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListDealsParams::next_page), Field<String>));
constexpr FieldRow kFieldsDeal[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, title), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, description),
     Kind::kString, 0},
    {"value", "In cents.", nullptr, nullptr, {}, __builtin_offsetof(c::Deal, value), Kind::kString,
     0},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, currency),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {.alternatives = &kAlternatives2},
     __builtin_offsetof(c::Deal, status), Kind::kJson, 0},
    {"percent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, percent), Kind::kString,
     2},
    {"contact", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, contact), Kind::kString,
     0},
    {"account", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, account), Kind::kString,
     2},
    {"group", "The pipeline.", nullptr, nullptr, {}, __builtin_offsetof(c::Deal, group),
     Kind::kString, 0},
    {"stage", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, stage), Kind::kString, 0},
    {"owner", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, owner), Kind::kString, 0},
    {"nextdate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, nextdate),
     Kind::kString, 2},
    {"cdate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, cdate), Kind::kString, 0},
    {"mdate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, mdate), Kind::kString, 0},
};
constexpr ObjectTable kObjectDeal = {"Deal", {kFieldsDeal, 15}, sizeof(c::Deal), true};
static_assert(__is_same(decltype(c::Deal::id), Field<String>));
static_assert(__is_same(decltype(c::Deal::title), Field<String>));
static_assert(__is_same(decltype(c::Deal::description), Field<String>));
static_assert(__is_same(decltype(c::Deal::value), Field<String>));
static_assert(__is_same(decltype(c::Deal::currency), Field<String>));
static_assert(__is_same(decltype(c::Deal::status), Field<Json>));
static_assert(__is_same(decltype(c::Deal::percent), Field<String>));
static_assert(__is_same(decltype(c::Deal::contact), Field<String>));
static_assert(__is_same(decltype(c::Deal::account), Field<String>));
static_assert(__is_same(decltype(c::Deal::group), Field<String>));
static_assert(__is_same(decltype(c::Deal::stage), Field<String>));
static_assert(__is_same(decltype(c::Deal::owner), Field<String>));
static_assert(__is_same(decltype(c::Deal::nextdate), Field<String>));
static_assert(__is_same(decltype(c::Deal::cdate), Field<String>));
static_assert(__is_same(decltype(c::Deal::mdate), Field<String>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectDeal}};
constexpr FieldRow kFieldsListDealsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType23},
     __builtin_offsetof(c::ListDealsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDealsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListDealsResult = {"ListDealsResult", {kFieldsListDealsResult, 2},
    sizeof(c::ListDealsResult), true};
static_assert(__is_same(decltype(c::ListDealsResult::items), List<c::Deal>));
static_assert(__is_same(decltype(c::ListDealsResult::next_page), Field<String>));
constexpr TypeRow kType24 = {Kind::kObject, false, {.object = &kObjectListDealsResult}};
constexpr BindRow kBindListDeals[] = {
    {.place = Place::kQuery, .field = 0, .wire = "filters[search]"},
    {.place = Place::kQuery, .field = 1, .wire = "filters[stage]"},
    {.place = Place::kQuery, .field = 2, .wire = "filters[group]"},
    {.place = Place::kQuery, .field = 3, .wire = "filters[owner]"},
    {.place = Place::kQuery, .field = 4, .wire = "filters[status]"},
    {.place = Place::kQuery, .field = 5, .wire = "filters[updated_after]"},
    {.place = Place::kQuery, .field = 6, .wire = "filters[created_after]"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kOffset, .items = "/deals",
    .total_pointer = "/meta/total", .param = "offset", .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListDeals = {.method = "GET", .path = "/deals", .rows = {kBindListDeals,
    7}, .pagination = &kPagination4};
constexpr FieldRow kFieldsGetDealParams[] = {
    {"deal_id", "Id of the deal.", nullptr, &kLimits3, {}, __builtin_offsetof(c::GetDealParams,
     deal_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetDealParams = {"GetDealParams", {kFieldsGetDealParams, 1},
    sizeof(c::GetDealParams), false};
static_assert(__is_same(decltype(c::GetDealParams::deal_id), String));
constexpr BindRow kBindGetDeal[] = {
    {.place = Place::kPath, .field = 0, .wire = "deal_id"},
};
constexpr HttpBinding kHttpGetDeal = {.method = "GET", .path = "/deals/{deal_id}",
    .rows = {kBindGetDeal, 1}, .result_at = "/deal"};
constexpr Limits kLimits15 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits16 = {.has = 1, .minimum = 0};
constexpr Limits kLimits17 = {.pattern = "^[a-z]{3}$"};
constexpr Limits kLimits18 = {.has = 3, .minimum = 0, .maximum = 100};
constexpr FieldRow kFieldsCreateDealParams[] = {
    {"title", "Title of the deal.", nullptr, &kLimits15, {}, __builtin_offsetof(c::CreateDealParams,
     title), Kind::kString, 1},
    {"contact_id", "Id of the contact.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateDealParams, contact_id), Kind::kString, 1},
    {"value", "Value in cents: 45600 is 456.00.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::CreateDealParams, value), Kind::kInteger, 1},
    {"currency", "ISO code in lower case, as usd.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::CreateDealParams, currency), Kind::kString, 1},
    {"pipeline", "Id of the pipeline; list_pipelines has it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateDealParams, pipeline), Kind::kString, 1},
    {"stage", "Id of the stage; list_stages has it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateDealParams, stage), Kind::kString, 1},
    {"owner", "Id of the user who is responsible; 1 is the first one.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateDealParams, owner), Kind::kString, 1},
    {"description", "What the deal is about.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateDealParams, description), Kind::kString, 0},
    {"percent", "How likely it is won.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::CreateDealParams, percent), Kind::kInteger, 0},
    {"deal_status", "0 open, 1 won, 2 lost.", nullptr, nullptr, {.alternatives = &kAlternatives3},
     __builtin_offsetof(c::CreateDealParams, deal_status), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateDealParams = {"CreateDealParams", {kFieldsCreateDealParams, 10},
    sizeof(c::CreateDealParams), false};
static_assert(__is_same(decltype(c::CreateDealParams::title), String));
static_assert(__is_same(decltype(c::CreateDealParams::contact_id), String));
static_assert(__is_same(decltype(c::CreateDealParams::value), long long));
static_assert(__is_same(decltype(c::CreateDealParams::currency), String));
static_assert(__is_same(decltype(c::CreateDealParams::pipeline), String));
static_assert(__is_same(decltype(c::CreateDealParams::stage), String));
static_assert(__is_same(decltype(c::CreateDealParams::owner), String));
static_assert(__is_same(decltype(c::CreateDealParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateDealParams::percent), Field<long long>));
static_assert(__is_same(decltype(c::CreateDealParams::deal_status), Field<long long>));
constexpr BindRow kBindCreateDeal[] = {
    {.place = Place::kBody, .field = 0, .wire = "/deal/title"},
    {.place = Place::kBody, .field = 1, .wire = "/deal/contact"},
    {.place = Place::kBody, .field = 2, .wire = "/deal/value"},
    {.place = Place::kBody, .field = 3, .wire = "/deal/currency"},
    {.place = Place::kBody, .field = 4, .wire = "/deal/group"},
    {.place = Place::kBody, .field = 5, .wire = "/deal/stage"},
    {.place = Place::kBody, .field = 6, .wire = "/deal/owner"},
    {.place = Place::kBody, .field = 7, .wire = "/deal/description"},
    {.place = Place::kBody, .field = 8, .wire = "/deal/percent"},
    {.place = Place::kBody, .field = 9, .wire = "/deal/status"},
};
constexpr HttpBinding kHttpCreateDeal = {.method = "POST", .path = "/deals",
    .rows = {kBindCreateDeal, 10}, .body = BodyKind::kJson, .result_at = "/deal"};
constexpr FieldRow kFieldsUpdateDealParams[] = {
    {"deal_id", "Id of the deal.", nullptr, &kLimits3, {}, __builtin_offsetof(c::UpdateDealParams,
     deal_id), Kind::kString, 1},
    {"title", "Title of the deal.", nullptr, &kLimits15, {}, __builtin_offsetof(c::UpdateDealParams,
     title), Kind::kString, 0},
    {"value", "Value in cents: 45600 is 456.00.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::UpdateDealParams, value), Kind::kInteger, 0},
    {"currency", "ISO code in lower case, as usd.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::UpdateDealParams, currency), Kind::kString, 0},
    {"pipeline", "Id of the pipeline; list_pipelines has it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateDealParams, pipeline), Kind::kString, 0},
    {"stage", "Id of the stage; list_stages has it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateDealParams, stage), Kind::kString, 0},
    {"owner", "Id of the user who is responsible; 1 is the first one.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateDealParams, owner), Kind::kString, 0},
    {"description", "What the deal is about.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::UpdateDealParams, description), Kind::kString, 0},
    {"percent", "How likely it is won.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::UpdateDealParams, percent), Kind::kInteger, 0},
    {"deal_status", "0 open, 1 won, 2 lost.", nullptr, nullptr, {.alternatives = &kAlternatives3},
     __builtin_offsetof(c::UpdateDealParams, deal_status), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectUpdateDealParams = {"UpdateDealParams", {kFieldsUpdateDealParams, 10},
    sizeof(c::UpdateDealParams), false};
static_assert(__is_same(decltype(c::UpdateDealParams::deal_id), String));
static_assert(__is_same(decltype(c::UpdateDealParams::title), Field<String>));
static_assert(__is_same(decltype(c::UpdateDealParams::value), Field<long long>));
static_assert(__is_same(decltype(c::UpdateDealParams::currency), Field<String>));
static_assert(__is_same(decltype(c::UpdateDealParams::pipeline), Field<String>));
static_assert(__is_same(decltype(c::UpdateDealParams::stage), Field<String>));
static_assert(__is_same(decltype(c::UpdateDealParams::owner), Field<String>));
static_assert(__is_same(decltype(c::UpdateDealParams::description), Field<String>));
static_assert(__is_same(decltype(c::UpdateDealParams::percent), Field<long long>));
static_assert(__is_same(decltype(c::UpdateDealParams::deal_status), Field<long long>));
constexpr BindRow kBindUpdateDeal[] = {
    {.place = Place::kPath, .field = 0, .wire = "deal_id"},
    {.place = Place::kBody, .field = 1, .wire = "/deal/title"},
    {.place = Place::kBody, .field = 2, .wire = "/deal/value"},
    {.place = Place::kBody, .field = 3, .wire = "/deal/currency"},
    {.place = Place::kBody, .field = 4, .wire = "/deal/group"},
    {.place = Place::kBody, .field = 5, .wire = "/deal/stage"},
    {.place = Place::kBody, .field = 6, .wire = "/deal/owner"},
    {.place = Place::kBody, .field = 7, .wire = "/deal/description"},
    {.place = Place::kBody, .field = 8, .wire = "/deal/percent"},
    {.place = Place::kBody, .field = 9, .wire = "/deal/status"},
};
constexpr HttpBinding kHttpUpdateDeal = {.method = "PUT", .path = "/deals/{deal_id}",
    .rows = {kBindUpdateDeal, 10}, .body = BodyKind::kJson, .result_at = "/deal"};
constexpr FieldRow kFieldsListPipelinesParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListPipelinesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPipelinesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPipelinesParams = {"ListPipelinesParams",
    {kFieldsListPipelinesParams, 2}, sizeof(c::ListPipelinesParams), false};
static_assert(__is_same(decltype(c::ListPipelinesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPipelinesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListPipelinesResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListPipelinesResultItem, id),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListPipelinesResultItem, title),
     Kind::kString, 0},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListPipelinesResultItem,
     currency), Kind::kString, 0},
    {"stages", nullptr, nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::ListPipelinesResultItem, stages), Kind::kList, 0},
};
constexpr ObjectTable kObjectListPipelinesResultItem = {"ListPipelinesResultItem",
    {kFieldsListPipelinesResultItem, 4}, sizeof(c::ListPipelinesResultItem), true};
static_assert(__is_same(decltype(c::ListPipelinesResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListPipelinesResultItem::title), Field<String>));
static_assert(__is_same(decltype(c::ListPipelinesResultItem::currency), Field<String>));
static_assert(__is_same(decltype(c::ListPipelinesResultItem::stages), Field<List<String>>));
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectListPipelinesResultItem}};
constexpr FieldRow kFieldsListPipelinesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType25},
     __builtin_offsetof(c::ListPipelinesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPipelinesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPipelinesResult = {"ListPipelinesResult",
    {kFieldsListPipelinesResult, 2}, sizeof(c::ListPipelinesResult), true};
static_assert(__is_same(decltype(c::ListPipelinesResult::items), List<c::ListPipelinesResultItem>));
static_assert(__is_same(decltype(c::ListPipelinesResult::next_page), Field<String>));
constexpr TypeRow kType26 = {Kind::kObject, false, {.object = &kObjectListPipelinesResult}};
constexpr Pagination kPagination5 = {.kind = PageKind::kOffset, .items = "/dealGroups",
    .param = "offset", .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListPipelines = {.method = "GET", .path = "/dealGroups",
    .pagination = &kPagination5};
constexpr FieldRow kFieldsListStagesParams[] = {
    {"pipeline_filter", "Only deals of this pipeline, or stages of it.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListStagesParams, pipeline_filter), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListStagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListStagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListStagesParams = {"ListStagesParams", {kFieldsListStagesParams, 3},
    sizeof(c::ListStagesParams), false};
static_assert(__is_same(decltype(c::ListStagesParams::pipeline_filter), Field<long long>));
static_assert(__is_same(decltype(c::ListStagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListStagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListStagesResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListStagesResultItem, id),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListStagesResultItem, title),
     Kind::kString, 0},
    {"group", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListStagesResultItem, group),
     Kind::kString, 0},
    {"order", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListStagesResultItem, order),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListStagesResultItem = {"ListStagesResultItem",
    {kFieldsListStagesResultItem, 4}, sizeof(c::ListStagesResultItem), true};
static_assert(__is_same(decltype(c::ListStagesResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListStagesResultItem::title), Field<String>));
static_assert(__is_same(decltype(c::ListStagesResultItem::group), Field<String>));
static_assert(__is_same(decltype(c::ListStagesResultItem::order), Field<String>));
constexpr TypeRow kType27 = {Kind::kObject, false, {.object = &kObjectListStagesResultItem}};
constexpr FieldRow kFieldsListStagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType27},
     __builtin_offsetof(c::ListStagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListStagesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListStagesResult = {"ListStagesResult", {kFieldsListStagesResult, 2},
    sizeof(c::ListStagesResult), true};
static_assert(__is_same(decltype(c::ListStagesResult::items), List<c::ListStagesResultItem>));
static_assert(__is_same(decltype(c::ListStagesResult::next_page), Field<String>));
constexpr TypeRow kType28 = {Kind::kObject, false, {.object = &kObjectListStagesResult}};
constexpr BindRow kBindListStages[] = {
    {.place = Place::kQuery, .field = 0, .wire = "filters[d_groupid]"},
};
constexpr Pagination kPagination6 = {.kind = PageKind::kOffset, .items = "/dealStages",
    .param = "offset", .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListStages = {.method = "GET", .path = "/dealStages",
    .rows = {kBindListStages, 1}, .pagination = &kPagination6};
constexpr FieldRow kFieldsListAutomationsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListAutomationsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAutomationsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAutomationsParams = {"ListAutomationsParams",
    {kFieldsListAutomationsParams, 2}, sizeof(c::ListAutomationsParams), false};
static_assert(__is_same(decltype(c::ListAutomationsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListAutomationsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListAutomationsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAutomationsResultItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAutomationsResultItem, name),
     Kind::kString, 0},
    {"status", "1 active and 2 inactive.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAutomationsResultItem, status), Kind::kString, 0},
    {"entered", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAutomationsResultItem,
     entered), Kind::kString, 0},
    {"exited", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAutomationsResultItem,
     exited), Kind::kString, 0},
    {"cdate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAutomationsResultItem,
     cdate), Kind::kString, 0},
    {"mdate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAutomationsResultItem,
     mdate), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAutomationsResultItem = {"ListAutomationsResultItem",
    {kFieldsListAutomationsResultItem, 7}, sizeof(c::ListAutomationsResultItem), true};
static_assert(__is_same(decltype(c::ListAutomationsResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListAutomationsResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListAutomationsResultItem::status), Field<String>));
static_assert(__is_same(decltype(c::ListAutomationsResultItem::entered), Field<String>));
static_assert(__is_same(decltype(c::ListAutomationsResultItem::exited), Field<String>));
static_assert(__is_same(decltype(c::ListAutomationsResultItem::cdate), Field<String>));
static_assert(__is_same(decltype(c::ListAutomationsResultItem::mdate), Field<String>));
constexpr TypeRow kType29 = {Kind::kObject, false, {.object = &kObjectListAutomationsResultItem}};
constexpr FieldRow kFieldsListAutomationsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType29},
     __builtin_offsetof(c::ListAutomationsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAutomationsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListAutomationsResult = {"ListAutomationsResult",
    {kFieldsListAutomationsResult, 2}, sizeof(c::ListAutomationsResult), true};
static_assert(__is_same(decltype(c::ListAutomationsResult::items),
    List<c::ListAutomationsResultItem>));
static_assert(__is_same(decltype(c::ListAutomationsResult::next_page), Field<String>));
constexpr TypeRow kType30 = {Kind::kObject, false, {.object = &kObjectListAutomationsResult}};
constexpr Pagination kPagination7 = {.kind = PageKind::kOffset, .items = "/automations",
    .param = "offset", .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListAutomations = {.method = "GET", .path = "/automations",
    .pagination = &kPagination7};
constexpr FieldRow kFieldsAddContactToAutomationParams[] = {
    {"contact_id", "Id of the contact.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddContactToAutomationParams, contact_id), Kind::kString, 1},
    {"automation_id", "Id of the automation; list_automations has it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddContactToAutomationParams, automation_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddContactToAutomationParams = {"AddContactToAutomationParams",
    {kFieldsAddContactToAutomationParams, 2}, sizeof(c::AddContactToAutomationParams), false};
static_assert(__is_same(decltype(c::AddContactToAutomationParams::contact_id), String));
static_assert(__is_same(decltype(c::AddContactToAutomationParams::automation_id), String));
constexpr FieldRow kFieldsAddContactToAutomationResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddContactToAutomationResult, id),
     Kind::kString, 0},
    {"contact", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddContactToAutomationResult,
     contact), Kind::kString, 0},
    {"seriesid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddContactToAutomationResult,
     seriesid), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddContactToAutomationResult,
     status), Kind::kString, 2},
    {"adddate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddContactToAutomationResult,
     adddate), Kind::kString, 0},
};
constexpr ObjectTable kObjectAddContactToAutomationResult = {"AddContactToAutomationResult",
    {kFieldsAddContactToAutomationResult, 5}, sizeof(c::AddContactToAutomationResult), true};
static_assert(__is_same(decltype(c::AddContactToAutomationResult::id), Field<String>));
static_assert(__is_same(decltype(c::AddContactToAutomationResult::contact), Field<String>));
static_assert(__is_same(decltype(c::AddContactToAutomationResult::seriesid), Field<String>));
static_assert(__is_same(decltype(c::AddContactToAutomationResult::status), Field<String>));
static_assert(__is_same(decltype(c::AddContactToAutomationResult::adddate), Field<String>));
constexpr TypeRow kType31 = {Kind::kObject, false,
    {.object = &kObjectAddContactToAutomationResult}};
constexpr BindRow kBindAddContactToAutomation[] = {
    {.place = Place::kBody, .field = 0, .wire = "/contactAutomation/contact"},
    {.place = Place::kBody, .field = 1, .wire = "/contactAutomation/automation"},
};
constexpr HttpBinding kHttpAddContactToAutomation = {.method = "POST",
    .path = "/contactAutomations", .rows = {kBindAddContactToAutomation, 2},
    .body = BodyKind::kJson, .result_at = "/contactAutomation"};
constexpr Limits kLimits19 = {.has = 96, .min_size = 1, .max_size = 10000};
constexpr const char* kNamesAddNoteParamsReltype[] = {"Subscriber", "Deal"};
constexpr EnumTable kEnumAddNoteParamsReltype = {"AddNoteParamsReltype",
    {kNamesAddNoteParamsReltype, 2}};
constexpr FieldRow kFieldsAddNoteParams[] = {
    {"note", "Text of the note.", nullptr, &kLimits19, {}, __builtin_offsetof(c::AddNoteParams,
     note), Kind::kString, 1},
    {"relid", "Id of the contact or deal that the note is about.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::AddNoteParams, relid), Kind::kInteger, 1},
    {"reltype", "Subscriber for a contact, Deal for a deal.", nullptr, nullptr,
     {.names = &kEnumAddNoteParamsReltype}, __builtin_offsetof(c::AddNoteParams, reltype),
     Kind::kEnum, 1},
};
constexpr ObjectTable kObjectAddNoteParams = {"AddNoteParams", {kFieldsAddNoteParams, 3},
    sizeof(c::AddNoteParams), false};
static_assert(__is_same(decltype(c::AddNoteParams::note), String));
static_assert(__is_same(decltype(c::AddNoteParams::relid), long long));
static_assert(__is_same(decltype(c::AddNoteParams::reltype), c::AddNoteParamsReltype));
constexpr FieldRow kFieldsAddNoteResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddNoteResult, id), Kind::kString,
     0},
    {"note", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddNoteResult, note),
     Kind::kString, 0},
    {"relid", nullptr, nullptr, nullptr, {.alternatives = &kAlternatives2},
     __builtin_offsetof(c::AddNoteResult, relid), Kind::kJson, 0},
    {"reltype", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddNoteResult, reltype),
     Kind::kString, 0},
    {"cdate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddNoteResult, cdate),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectAddNoteResult = {"AddNoteResult", {kFieldsAddNoteResult, 5},
    sizeof(c::AddNoteResult), true};
static_assert(__is_same(decltype(c::AddNoteResult::id), Field<String>));
static_assert(__is_same(decltype(c::AddNoteResult::note), Field<String>));
static_assert(__is_same(decltype(c::AddNoteResult::relid), Field<Json>));
static_assert(__is_same(decltype(c::AddNoteResult::reltype), Field<String>));
static_assert(__is_same(decltype(c::AddNoteResult::cdate), Field<String>));
constexpr TypeRow kType32 = {Kind::kObject, false, {.object = &kObjectAddNoteResult}};
constexpr BindRow kBindAddNote[] = {
    {.place = Place::kBody, .field = 0, .wire = "/note/note"},
    {.place = Place::kBody, .field = 1, .wire = "/note/relid"},
    {.place = Place::kBody, .field = 2, .wire = "/note/reltype"},
};
constexpr HttpBinding kHttpAddNote = {.method = "POST", .path = "/notes", .rows = {kBindAddNote, 3},
    .body = BodyKind::kJson, .result_at = "/note"};
constexpr ActionRow kActions[] = {
    {.name = "list_contacts", .title = "List contacts",
     .description = "Contacts by words, address, list, tag, state and time.",
     .effect = Effect::kRead, .params = &kObjectListContactsParams, .result = &kType7,
     .http = &kHttpListContacts,
     .input_schema = "{\"type\":\"object\",\"properties\":{\"search\":{\"type\":\"string\","
     "\"maxLength\":255,\"description\":\"Part of a name, address, number "
     "or organization.\"},\"contact_email\":{\"type\":\"string\",\"format\":\"email\","
     "\"description\":\"Only the contact with this address.\"},\"listid\":{\"type\":\"strin"
     "g\",\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Only "
     "contacts of this list.\"},\"tagid\":{\"type\":\"integer\",\"minimum\":1,"
     "\"description\":\"Only contacts with this tag.\"},\"status\":{\"type\":\"integer\","
     "\"enum\":[-1,0,1,2,3],\"description\":\"-1 any, 0 unconfirmed, 1 "
     "active, 2 unsubscribed, 3 bounced.\"},\"updated_after\":{\"type\":\"string\","
     "\"format\":\"date\",\"description\":\"Only what changed after this "
     "day.\"},\"created_after\":{\"type\":\"string\",\"format\":\"date\","
     "\"description\":\"Only what was created after this day.\"},\"max_items\":{\"descripti"
     "on\":\"Fetch pages until there are this many items; default: one "
     "page.\",\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
     "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
     "\"additionalProperties\":false}", .tool_name = "activecampaign_list_contacts"},
    {.name = "get_contact", .title = "Read a contact",
     .description = "One contact with its own fields.", .effect = Effect::kRead,
     .params = &kObjectGetContactParams, .result = &kType9, .http = &kHttpGetContact,
     .tool_name = "activecampaign_get_contact"},
    {.name = "create_contact", .title = "Create a contact",
     .description = "Adds a contact; add_contact_to_list subscribes it.",
     .params = &kObjectCreateContactParams, .result = &kType6, .http = &kHttpCreateContact,
     .tool_name = "activecampaign_create_contact"},
    {.name = "upsert_contact", .title = "Create or change a contact",
     .description = "Adds a contact, or changes the one with this address.",
     .params = &kObjectUpsertContactParams, .result = &kType6, .http = &kHttpUpsertContact,
     .tool_name = "activecampaign_upsert_contact"},
    {.name = "update_contact", .title = "Change a contact",
     .description = "Changes the given fields of a contact.", .params = &kObjectUpdateContactParams,
     .result = &kType6, .http = &kHttpUpdateContact, .tool_name = "activecampaign_update_contact"},
    {.name = "delete_contact", .title = "Delete a contact",
     .description = "Deletes a contact and its history for good.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteContactParams, .result = &kType13, .http = &kHttpDeleteContact,
     .tool_name = "activecampaign_delete_contact"},
    {.name = "add_contact_to_list", .title = "Subscribe a contact",
     .description = "Puts a contact on a list, with its consent.",
     .params = &kObjectAddContactToListParams, .result = &kType16, .http = &kHttpAddContactToList,
     .tool_name = "activecampaign_add_contact_to_list"},
    {.name = "unsubscribe_contact", .title = "Unsubscribe a contact",
     .description = "Takes a contact off a list.", .params = &kObjectUnsubscribeContactParams,
     .result = &kType16, .http = &kHttpUnsubscribeContact,
     .tool_name = "activecampaign_unsubscribe_contact"},
    {.name = "add_tag", .title = "Tag a contact",
     .description = "Puts a tag on a contact; automations may begin by it.",
     .params = &kObjectAddTagParams, .result = &kType17, .http = &kHttpAddTag,
     .tool_name = "activecampaign_add_tag"},
    {.name = "remove_tag", .title = "Untag a contact", .description = "Takes a tag off a contact.",
     .effect = Effect::kDestructive, .params = &kObjectRemoveTagParams, .result = &kType18,
     .http = &kHttpRemoveTag, .tool_name = "activecampaign_remove_tag"},
    {.name = "list_lists", .title = "List lists", .description = "Lists with their ids.",
     .effect = Effect::kRead, .params = &kObjectListListsParams, .result = &kType20,
     .http = &kHttpListLists, .tool_name = "activecampaign_list_lists"},
    {.name = "list_tags", .title = "List tags", .description = "Tags with their ids.",
     .effect = Effect::kRead, .params = &kObjectListTagsParams, .result = &kType22,
     .http = &kHttpListTags, .tool_name = "activecampaign_list_tags"},
    {.name = "list_deals", .title = "List deals",
     .description = "Deals by words, pipeline, stage, state and owner.", .effect = Effect::kRead,
     .params = &kObjectListDealsParams, .result = &kType24, .http = &kHttpListDeals,
     .input_schema = "{\"type\":\"object\",\"properties\":{\"deal_search\":{\"type\":\"string\","
     "\"maxLength\":255,\"description\":\"Part of the deal's title or its "
     "contact.\"},\"stage_filter\":{\"type\":\"integer\",\"minimum\":1,"
     "\"description\":\"Only deals in this stage.\"},\"pipeline_filter\":{\"type\":\"intege"
     "r\",\"minimum\":1,\"description\":\"Only deals of this pipeline, "
     "or stages of it.\"},\"owner_filter\":{\"type\":\"integer\",\"minimum\":1,"
     "\"description\":\"Only deals of this user.\"},\"deal_status\":{\"type\":\"integer\","
     "\"enum\":[0,1,2],\"description\":\"0 open, 1 won, 2 lost.\"},\"updated_after\":{\"typ"
     "e\":\"string\",\"format\":\"date\",\"description\":\"Only what changed "
     "after this day.\"},\"created_after\":{\"type\":\"string\",\"format\":\"date\","
     "\"description\":\"Only what was created after this day.\"},\"max_items\":{\"descripti"
     "on\":\"Fetch pages until there are this many items; default: one "
     "page.\",\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
     "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
     "\"additionalProperties\":false}", .tool_name = "activecampaign_list_deals"},
    {.name = "get_deal", .title = "Read a deal", .description = "One deal.",
     .effect = Effect::kRead, .params = &kObjectGetDealParams, .result = &kType23,
     .http = &kHttpGetDeal, .tool_name = "activecampaign_get_deal"},
    {.name = "create_deal", .title = "Create a deal",
     .description = "Adds a deal to a stage of a pipeline.", .params = &kObjectCreateDealParams,
     .result = &kType23, .http = &kHttpCreateDeal,
     .input_schema = "{\"type\":\"object\",\"properties\":{\"title\":{\"type\":\"string\","
     "\"minLength\":1,\"maxLength\":255,\"description\":\"Title of the "
     "deal.\"},\"contact_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$\","
     "\"maxLength\":20,\"description\":\"Id of the contact.\"},\"value\":{\"type\":\"intege"
     "r\",\"minimum\":0,\"description\":\"Value in cents: 45600 is 456.00.\"},"
     "\"currency\":{\"type\":\"string\",\"pattern\":\"^[a-z]{3}$\",\"description\":\"ISO "
     "code in lower case, as usd.\"},\"pipeline\":{\"type\":\"string\","
     "\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id of "
     "the pipeline; list_pipelines has it.\"},\"stage\":{\"type\":\"string\","
     "\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id of "
     "the stage; list_stages has it.\"},\"owner\":{\"type\":\"string\","
     "\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id of "
     "the user who is responsible; 1 is the first one.\"},\"description\":{\"type\":\"strin"
     "g\",\"maxLength\":5000,\"description\":\"What the deal is about.\"},"
     "\"percent\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":100,\"description\":\"How"
     " likely it is won.\"},\"deal_status\":{\"type\":\"integer\",\"enum\":[0,"
     "1,2],\"description\":\"0 open, 1 won, 2 lost.\"}},\"required\":[\"title\","
     "\"contact_id\",\"value\",\"currency\",\"pipeline\",\"stage\",\"owner\"],"
     "\"additionalProperties\":false}", .tool_name = "activecampaign_create_deal"},
    {.name = "update_deal", .title = "Change a deal",
     .description = "Changes the given fields of a deal, for example its stage.",
     .params = &kObjectUpdateDealParams, .result = &kType23, .http = &kHttpUpdateDeal,
     .input_schema = "{\"type\":\"object\",\"properties\":{\"deal_id\":{\"type\":\"string\","
     "\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id of "
     "the deal.\"},\"title\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
     "\"description\":\"Title of the deal.\"},\"value\":{\"type\":\"integer\","
     "\"minimum\":0,\"description\":\"Value in cents: 45600 is 456.00.\"},"
     "\"currency\":{\"type\":\"string\",\"pattern\":\"^[a-z]{3}$\",\"description\":\"ISO "
     "code in lower case, as usd.\"},\"pipeline\":{\"type\":\"string\","
     "\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id of "
     "the pipeline; list_pipelines has it.\"},\"stage\":{\"type\":\"string\","
     "\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id of "
     "the stage; list_stages has it.\"},\"owner\":{\"type\":\"string\","
     "\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id of "
     "the user who is responsible; 1 is the first one.\"},\"description\":{\"type\":\"strin"
     "g\",\"maxLength\":5000,\"description\":\"What the deal is about.\"},"
     "\"percent\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":100,\"description\":\"How"
     " likely it is won.\"},\"deal_status\":{\"type\":\"integer\",\"enum\":[0,"
     "1,2],\"description\":\"0 open, 1 won, 2 lost.\"}},\"required\":[\"deal_id\"],"
     "\"additionalProperties\":false}", .tool_name = "activecampaign_update_deal"},
    {.name = "list_pipelines", .title = "List pipelines",
     .description = "Pipelines with their ids.", .effect = Effect::kRead,
     .params = &kObjectListPipelinesParams, .result = &kType26, .http = &kHttpListPipelines,
     .tool_name = "activecampaign_list_pipelines"},
    {.name = "list_stages", .title = "List stages", .description = "Stages of a pipeline.",
     .effect = Effect::kRead, .params = &kObjectListStagesParams, .result = &kType28,
     .http = &kHttpListStages, .tool_name = "activecampaign_list_stages"},
    {.name = "list_automations", .title = "List automations",
     .description = "Automations with how many contacts went through.", .effect = Effect::kRead,
     .params = &kObjectListAutomationsParams, .result = &kType30, .http = &kHttpListAutomations,
     .tool_name = "activecampaign_list_automations"},
    {.name = "add_contact_to_automation", .title = "Start an automation",
     .description = "Puts a contact into an automation, which may e-mail it at once.",
     .params = &kObjectAddContactToAutomationParams, .result = &kType31,
     .http = &kHttpAddContactToAutomation, .tool_name = "activecampaign_add_contact_to_automation"},
    {.name = "add_note", .title = "Add a note",
     .description = "Notes something at a contact or a deal.", .params = &kObjectAddNoteParams,
     .result = &kType32, .http = &kHttpAddNote, .tool_name = "activecampaign_add_note"},
};
constexpr const char* kTexts2[] = {"/errors/0/detail", "/errors/0/title", "/message"};
constexpr const char* kTexts3[] = {"/errors/0/code"};
constexpr NamedText kPairs1[] = {{"duplicate",
    "There is a contact with this address already; upsert_contact changes " "it."},
    {"email_invalid", "The address is written wrongly."}, {"field_missing",
    "A required field is missing: deals need contact, value, currency,"
    " pipeline, stage and owner."}};
constexpr ApiRow kApi = {.base_url = "https://{account}.api-us1.com/api/3",
    .auth = {.kind = AuthKind::kHeader, .name = "Api-Token", .value = "{ACTIVECAMPAIGN_API_KEY}"},
    .errors = {.message = {kTexts2, 3}, .code = {kTexts3, 1}, .hints = {kPairs1, 3}},
    .retry_after = "retry-after", .per_second = 5, .verify_method = "GET",
    .verify_path = "/users/me", .verify_account = "/user/email"};
constexpr Limits kLimits20 = {.pattern = "[A-Za-z0-9][A-Za-z0-9-]*"};
constexpr FieldRow kFieldsConnection[] = {
    {"account", "acme, when Settings, Developer shows the URL acme.api-us1.com.", nullptr,
     &kLimits20, {}, 0, Kind::kString, 1},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "account", .label = "Account", .placeholder = "acme"},
};
constexpr const char* kTexts4[] = {"*.api-us1.com"};
constexpr SecretRow kSecrets[] = {
    {"ACTIVECAMPAIGN_API_KEY", "API key, from Settings, Developer.", true, true},
};
constexpr EventRow kEvents0[] = {
    {"subscribe", "A contact was put on a list."},
    {"unsubscribe", "A contact has left a list."},
    {"update", "A contact was changed."},
    {"contact_tag_added", "A contact got a tag."},
    {"contact_tag_removed", "A contact lost a tag."},
    {"deal_add", "A deal was created."},
    {"deal_update", "A deal was changed."},
    {"open", "A contact has opened an e-mail."},
    {"click", "A contact has clicked a link."},
    {"bounce", "An e-mail could not be delivered."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Settings, Developer, Manage webhooks: this connector's webhook URL "
     "with ?key= and the endpoint's secret behind it.", .event_type_field = "type",
     .events = {kEvents0, 10}, .verify = {.scheme = VerifyScheme::kToken, .algorithm = "sha256",
     .encoding = "text", .query = "key", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersContactCreated[] = {
    {.source = "tool", .action = "create_contact"},
};
constexpr MatcherRow kMatchersContactUpdated[] = {
    {.source = "webhook", .event = "update"},
    {.source = "tool", .action = "update_contact"},
    {.source = "tool", .action = "upsert_contact"},
};
constexpr MatcherRow kMatchersContactDeleted[] = {
    {.source = "tool", .action = "delete_contact"},
};
constexpr MatcherRow kMatchersContactSubscribed[] = {
    {.source = "webhook", .event = "subscribe"},
    {.source = "tool", .action = "add_contact_to_list"},
};
constexpr MatcherRow kMatchersContactUnsubscribed[] = {
    {.source = "webhook", .event = "unsubscribe"},
    {.source = "tool", .action = "unsubscribe_contact"},
};
constexpr MatcherRow kMatchersTagAdded[] = {
    {.source = "webhook", .event = "contact_tag_added"},
    {.source = "tool", .action = "add_tag"},
};
constexpr MatcherRow kMatchersTagRemoved[] = {
    {.source = "webhook", .event = "contact_tag_removed"},
    {.source = "tool", .action = "remove_tag"},
};
constexpr MatcherRow kMatchersDealCreated[] = {
    {.source = "webhook", .event = "deal_add"},
    {.source = "tool", .action = "create_deal"},
};
constexpr MatcherRow kMatchersDealUpdated[] = {
    {.source = "webhook", .event = "deal_update"},
    {.source = "tool", .action = "update_deal"},
};
constexpr MatcherRow kMatchersAutomationStarted[] = {
    {.source = "tool", .action = "add_contact_to_automation"},
};
constexpr MatcherRow kMatchersNoteAdded[] = {
    {.source = "tool", .action = "add_note"},
};
constexpr MatcherRow kMatchersEmailBounced[] = {
    {.source = "webhook", .event = "bounce"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "contact_created", .display_name = "Contact Created",
     .matchers = {kMatchersContactCreated, 1}},
    {.id = "contact_updated", .display_name = "Contact Updated",
     .matchers = {kMatchersContactUpdated, 3}},
    {.id = "contact_deleted", .display_name = "Contact Deleted",
     .matchers = {kMatchersContactDeleted, 1}},
    {.id = "contact_subscribed", .display_name = "Contact Subscribed",
     .matchers = {kMatchersContactSubscribed, 2}},
    {.id = "contact_unsubscribed", .display_name = "Contact Unsubscribed",
     .matchers = {kMatchersContactUnsubscribed, 2}},
    {.id = "tag_added", .display_name = "Tag Added", .matchers = {kMatchersTagAdded, 2}},
    {.id = "tag_removed", .display_name = "Tag Removed", .matchers = {kMatchersTagRemoved, 2}},
    {.id = "deal_created", .display_name = "Deal Created", .matchers = {kMatchersDealCreated, 2}},
    {.id = "deal_updated", .display_name = "Deal Changed", .matchers = {kMatchersDealUpdated, 2}},
    {.id = "automation_started", .display_name = "Automation Started",
     .matchers = {kMatchersAutomationStarted, 1}},
    {.id = "note_added", .display_name = "Note Added", .matchers = {kMatchersNoteAdded, 1}},
    {.id = "email_bounced", .display_name = "E-mail Bounced", .matchers = {kMatchersEmailBounced,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "activecampaign",
    .display_name = "ActiveCampaign",
    .description = "Keep contacts, lists, tags, deals and notes of an ActiveCampaign "
        "account, and put contacts into automations.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "activecampaign",
    .tool_description = "Keeps contacts and deals in ActiveCampaign. Ids are texts of digits; "
        "values of deals are in cents. Lists and automations send e-mail by "
        "themselves: show the user what you are about to write and wait for " "a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_contacts\",\"get_contact\",\"create_contact\",\"upsert_contact\","
        "\"update_contact\",\"delete_contact\",\"add_contact_to_list\",\"unsubscribe_contact\""
        ",\"add_tag\",\"remove_tag\",\"list_lists\",\"list_tags\",\"list_deals\","
        "\"get_deal\",\"create_deal\",\"update_deal\",\"list_pipelines\",\"list_stages\","
        "\"list_automations\",\"add_contact_to_automation\",\"add_note\"],"
        "\"description\":\"What to do.\"},\"search\":{\"type\":\"string\","
        "\"maxLength\":255,\"description\":\"Part of a name, address, number "
        "or organization.\"},\"contact_email\":{\"type\":\"string\",\"format\":\"email\","
        "\"description\":\"Only the contact with this address.\"},\"listid\":{\"type\":\"strin"
        "g\",\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Only "
        "contacts of this list.\"},\"tagid\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Only contacts with this tag.\"},\"status\":{\"type\":\"integer\","
        "\"enum\":[-1,0,1,2,3],\"description\":\"-1 any, 0 unconfirmed, 1 "
        "active, 2 unsubscribed, 3 bounced.\"},\"updated_after\":{\"type\":\"string\","
        "\"format\":\"date\",\"description\":\"Only what changed after this "
        "day.\"},\"created_after\":{\"type\":\"string\",\"format\":\"date\","
        "\"description\":\"Only what was created after this day.\"},\"contact_id\":{\"type\":\""
        "string\",\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id "
        "of the contact.\"},\"email\":{\"type\":\"string\",\"format\":\"email\","
        "\"description\":\"Address of the contact.\"},\"firstName\":{\"type\":\"string\","
        "\"maxLength\":255,\"description\":\"First name.\"},\"lastName\":{\"type\":\"string\","
        "\"maxLength\":255,\"description\":\"Last name.\"},\"phone\":{\"type\":\"string\","
        "\"maxLength\":50,\"description\":\"Telephone number.\"},\"fieldValues\":{\"type\":\"a"
        "rray\",\"maxItems\":100,\"items\":{\"type\":\"object\",\"properties\":{\"field\":{\"t"
        "ype\":\"string\",\"maxLength\":20,\"description\":\"Id of the field.\"},"
        "\"value\":{\"type\":\"string\",\"maxLength\":5000}},\"required\":[\"field\","
        "\"value\"]},\"description\":\"Own fields, each with the id of the "
        "field and its value.\"},\"list_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$\","
        "\"maxLength\":20,\"description\":\"Id of the list; list_lists has "
        "it.\"},\"tag_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$\",\"maxLength\":20,"
        "\"description\":\"Id of the tag; list_tags has it.\"},\"contact_tag_id\":{\"type\":\""
        "string\",\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id "
        "of the tagging, as add_tag returned it.\"},\"deal_search\":{\"type\":\"string\","
        "\"maxLength\":255,\"description\":\"Part of the deal's title or its "
        "contact.\"},\"stage_filter\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Only deals in this stage.\"},\"pipeline_filter\":{\"type\":\"intege"
        "r\",\"minimum\":1,\"description\":\"Only deals of this pipeline, "
        "or stages of it.\"},\"owner_filter\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Only deals of this user.\"},\"deal_status\":{\"type\":\"integer\","
        "\"enum\":[0,1,2],\"description\":\"0 open, 1 won, 2 lost.\"},\"deal_id\":{\"type\":\""
        "string\",\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id "
        "of the deal.\"},\"title\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Title of the deal.\"},\"description\":{\"type\":\"string\","
        "\"maxLength\":5000,\"description\":\"What the deal is about.\"},\"value\":{\"type\":\""
        "integer\",\"minimum\":0,\"description\":\"Value in cents: 45600 is "
        "456.00.\"},\"currency\":{\"type\":\"string\",\"pattern\":\"^[a-z]{3}$\","
        "\"description\":\"ISO code in lower case, as usd.\"},\"pipeline\":{\"type\":\"string\""
        ",\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id of "
        "the pipeline; list_pipelines has it.\"},\"stage\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id of "
        "the stage; list_stages has it.\"},\"owner\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id of "
        "the user who is responsible; 1 is the first one.\"},\"percent\":{\"type\":\"integer\""
        ",\"minimum\":0,\"maximum\":100,\"description\":\"How likely it is "
        "won.\"},\"automation_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$\","
        "\"maxLength\":20,\"description\":\"Id of the automation; list_automations "
        "has it.\"},\"note\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":10000,"
        "\"description\":\"Text of the note.\"},\"relid\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of the contact or deal that the "
        "note is about.\"},\"reltype\":{\"type\":\"string\",\"enum\":[\"Subscriber\","
        "\"Deal\"],\"description\":\"Subscriber for a contact, Deal for a "
        "deal.\"},\"max_items\":{\"description\":\"Fetch pages until there "
        "are this many items; default: one page.\",\"type\":\"integer\",\"minimum\":1},"
        "\"next_page\":{\"description\":\"Where to go on: next_page of an "
        "earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "activecampaign",
    .actions = {kActions, 21},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 1},
    .secrets = {kSecrets, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 12},
};

}  // namespace pie::detail::tables::activecampaign

namespace pie::activecampaign {

constinit const ConnectorTable kActivecampaign = ::pie::detail::tables::activecampaign::kConnector;

Task<ListContactsResult> ListContacts(Context& context, ListContactsParams params) {
  return Task<ListContactsResult>(::pie::ContextAccess::Call(context, kActivecampaign, 0, &params));
}

Task<GetContactResult> GetContact(Context& context, GetContactParams params) {
  return Task<GetContactResult>(::pie::ContextAccess::Call(context, kActivecampaign, 1, &params));
}

Task<Contact> CreateContact(Context& context, CreateContactParams params) {
  return Task<Contact>(::pie::ContextAccess::Call(context, kActivecampaign, 2, &params));
}

Task<Contact> UpsertContact(Context& context, UpsertContactParams params) {
  return Task<Contact>(::pie::ContextAccess::Call(context, kActivecampaign, 3, &params));
}

Task<Contact> UpdateContact(Context& context, UpdateContactParams params) {
  return Task<Contact>(::pie::ContextAccess::Call(context, kActivecampaign, 4, &params));
}

Task<DeleteContactResult> DeleteContact(Context& context, DeleteContactParams params) {
  return Task<DeleteContactResult>(::pie::ContextAccess::Call(context, kActivecampaign, 5,
      &params));
}

Task<Membership> AddContactToList(Context& context, AddContactToListParams params) {
  return Task<Membership>(::pie::ContextAccess::Call(context, kActivecampaign, 6, &params));
}

Task<Membership> UnsubscribeContact(Context& context, UnsubscribeContactParams params) {
  return Task<Membership>(::pie::ContextAccess::Call(context, kActivecampaign, 7, &params));
}

Task<AddTagResult> AddTag(Context& context, AddTagParams params) {
  return Task<AddTagResult>(::pie::ContextAccess::Call(context, kActivecampaign, 8, &params));
}

Task<RemoveTagResult> RemoveTag(Context& context, RemoveTagParams params) {
  return Task<RemoveTagResult>(::pie::ContextAccess::Call(context, kActivecampaign, 9, &params));
}

Task<ListListsResult> ListLists(Context& context, ListListsParams params) {
  return Task<ListListsResult>(::pie::ContextAccess::Call(context, kActivecampaign, 10, &params));
}

Task<ListTagsResult> ListTags(Context& context, ListTagsParams params) {
  return Task<ListTagsResult>(::pie::ContextAccess::Call(context, kActivecampaign, 11, &params));
}

Task<ListDealsResult> ListDeals(Context& context, ListDealsParams params) {
  return Task<ListDealsResult>(::pie::ContextAccess::Call(context, kActivecampaign, 12, &params));
}

Task<Deal> GetDeal(Context& context, GetDealParams params) {
  return Task<Deal>(::pie::ContextAccess::Call(context, kActivecampaign, 13, &params));
}

Task<Deal> CreateDeal(Context& context, CreateDealParams params) {
  return Task<Deal>(::pie::ContextAccess::Call(context, kActivecampaign, 14, &params));
}

Task<Deal> UpdateDeal(Context& context, UpdateDealParams params) {
  return Task<Deal>(::pie::ContextAccess::Call(context, kActivecampaign, 15, &params));
}

Task<ListPipelinesResult> ListPipelines(Context& context, ListPipelinesParams params) {
  return Task<ListPipelinesResult>(::pie::ContextAccess::Call(context, kActivecampaign, 16,
      &params));
}

Task<ListStagesResult> ListStages(Context& context, ListStagesParams params) {
  return Task<ListStagesResult>(::pie::ContextAccess::Call(context, kActivecampaign, 17, &params));
}

Task<ListAutomationsResult> ListAutomations(Context& context, ListAutomationsParams params) {
  return Task<ListAutomationsResult>(::pie::ContextAccess::Call(context, kActivecampaign, 18,
      &params));
}

Task<AddContactToAutomationResult> AddContactToAutomation(Context& context,
    AddContactToAutomationParams params) {
  return Task<AddContactToAutomationResult>(::pie::ContextAccess::Call(context, kActivecampaign, 19,
      &params));
}

Task<AddNoteResult> AddNote(Context& context, AddNoteParams params) {
  return Task<AddNoteResult>(::pie::ContextAccess::Call(context, kActivecampaign, 20, &params));
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.activecampaign_api_key = context.Secret("ACTIVECAMPAIGN_API_KEY");
  return secrets;
}

}  // namespace pie::activecampaign
