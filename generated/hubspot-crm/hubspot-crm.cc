// Generated from plugins/hubspot-crm/hubspot-crm.pie. Do not edit.
#include "hubspot-crm/hubspot-crm.h"

#include "pie/generated.h"

namespace pie::detail::tables::hubspot_crm {
namespace c = ::pie::hubspot_crm;

constexpr const char* kTexts1[] = {"crm", "contacts", "companies", "deals", "sales", "marketing"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 3000};
constexpr Limits kLimits2 = {.has = 64, .max_size = 5};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 6};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr const char* kNamesSearchContactsParamsFilterGroupsItemFiltersItemOperator[] = {"EQ",
    "NEQ", "LT", "LTE", "GT", "GTE", "BETWEEN", "IN", "NOT_IN", "HAS_PROPERTY", "NOT_HAS_PROPERTY",
    "CONTAINS_TOKEN", "NOT_CONTAINS_TOKEN"};
constexpr EnumTable kEnumSearchContactsParamsFilterGroupsItemFiltersItemOperator =
    {"SearchContactsParamsFilterGroupsItemFiltersItemOperator",
    {kNamesSearchContactsParamsFilterGroupsItemFiltersItemOperator, 13}};
constexpr Limits kLimits5 = {.has = 64, .max_size = 3000};
constexpr Limits kLimits6 = {.has = 64, .max_size = 200};
constexpr Limits kLimits7 = {.has = 64, .max_size = 100};
constexpr TypeRow kType1 = {Kind::kString, false, {}, &kLimits5};
constexpr FieldRow kFieldsSearchContactsParamsFilterGroupsItemFiltersItem[] = {
    {"propertyName", "Internal name of the property.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SearchContactsParamsFilterGroupsItemFiltersItem, property_name),
     Kind::kString, 1},
    {"operator", nullptr, nullptr, nullptr,
     {.names = &kEnumSearchContactsParamsFilterGroupsItemFiltersItemOperator},
     __builtin_offsetof(c::SearchContactsParamsFilterGroupsItemFiltersItem, operator_), Kind::kEnum,
     1},
    {"value", "Value; dates in milliseconds since 1970.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::SearchContactsParamsFilterGroupsItemFiltersItem, value), Kind::kString,
     0},
    {"highValue", "Upper end, for BETWEEN.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::SearchContactsParamsFilterGroupsItemFiltersItem, high_value),
     Kind::kString, 0},
    {"values", "Values in small letters, for IN and NOT_IN.", nullptr, &kLimits7,
     {.element = &kType1}, __builtin_offsetof(c::SearchContactsParamsFilterGroupsItemFiltersItem,
     values), Kind::kList, 0},
};
constexpr ObjectTable kObjectSearchContactsParamsFilterGroupsItemFiltersItem =
    {"SearchContactsParamsFilterGroupsItemFiltersItem",
    {kFieldsSearchContactsParamsFilterGroupsItemFiltersItem, 5},
    sizeof(c::SearchContactsParamsFilterGroupsItemFiltersItem), true};
static_assert(__is_same(decltype(c::SearchContactsParamsFilterGroupsItemFiltersItem::property_name),
    String));
static_assert(__is_same(decltype(c::SearchContactsParamsFilterGroupsItemFiltersItem::operator_),
    c::SearchContactsParamsFilterGroupsItemFiltersItemOperator));
static_assert(__is_same(decltype(c::SearchContactsParamsFilterGroupsItemFiltersItem::value),
    Field<String>));
static_assert(__is_same(decltype(c::SearchContactsParamsFilterGroupsItemFiltersItem::high_value),
    Field<String>));
static_assert(__is_same(decltype(c::SearchContactsParamsFilterGroupsItemFiltersItem::values),
    Field<List<String>>));
constexpr TypeRow kType2 = {Kind::kObject, false,
    {.object = &kObjectSearchContactsParamsFilterGroupsItemFiltersItem}};
constexpr FieldRow kFieldsSearchContactsParamsFilterGroupsItem[] = {
    {"filters", "Filters, all of which must hold.", nullptr, &kLimits3, {.element = &kType2},
     __builtin_offsetof(c::SearchContactsParamsFilterGroupsItem, filters), Kind::kList, 1},
};
constexpr ObjectTable kObjectSearchContactsParamsFilterGroupsItem =
    {"SearchContactsParamsFilterGroupsItem", {kFieldsSearchContactsParamsFilterGroupsItem, 1},
    sizeof(c::SearchContactsParamsFilterGroupsItem), true};
static_assert(__is_same(decltype(c::SearchContactsParamsFilterGroupsItem::filters),
    List<c::SearchContactsParamsFilterGroupsItemFiltersItem>));
constexpr TypeRow kType3 = {Kind::kObject, false,
    {.object = &kObjectSearchContactsParamsFilterGroupsItem}};
constexpr Limits kLimits8 = {.has = 64, .max_size = 1};
constexpr const char* kNamesSearchContactsParamsSortsItemDirection[] = {"ASCENDING", "DESCENDING"};
constexpr EnumTable kEnumSearchContactsParamsSortsItemDirection =
    {"SearchContactsParamsSortsItemDirection", {kNamesSearchContactsParamsSortsItemDirection, 2}};
constexpr FieldRow kFieldsSearchContactsParamsSortsItem[] = {
    {"propertyName", "Internal name of the property.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SearchContactsParamsSortsItem, property_name), Kind::kString, 1},
    {"direction", nullptr, nullptr, nullptr,
     {.names = &kEnumSearchContactsParamsSortsItemDirection},
     __builtin_offsetof(c::SearchContactsParamsSortsItem, direction), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectSearchContactsParamsSortsItem = {"SearchContactsParamsSortsItem",
    {kFieldsSearchContactsParamsSortsItem, 2}, sizeof(c::SearchContactsParamsSortsItem), true};
static_assert(__is_same(decltype(c::SearchContactsParamsSortsItem::property_name), String));
static_assert(__is_same(decltype(c::SearchContactsParamsSortsItem::direction),
    c::SearchContactsParamsSortsItemDirection));
constexpr TypeRow kType4 = {Kind::kObject, false,
    {.object = &kObjectSearchContactsParamsSortsItem}};
constexpr TypeRow kType5 = {Kind::kString, false, {}, &kLimits6};
constexpr Limits kLimits9 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsSearchContactsParams[] = {
    {"query", "Words in the main fields, for example a name, an e-mail address or " "a domain.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::SearchContactsParams, query), Kind::kString, 0},
    {"filterGroups", "Groups of filters: one group must hold, and in it all filters.", nullptr,
     &kLimits2, {.element = &kType3}, __builtin_offsetof(c::SearchContactsParams, filter_groups),
     Kind::kList, 0},
    {"sorts", "Order of the results; HubSpot takes one.", nullptr, &kLimits8, {.element = &kType4},
     __builtin_offsetof(c::SearchContactsParams, sorts), Kind::kList, 0},
    {"properties", "Internal names of the properties to return.", nullptr, &kLimits7,
     {.element = &kType5}, __builtin_offsetof(c::SearchContactsParams, properties), Kind::kList, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits9, {}, __builtin_offsetof(c::SearchContactsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchContactsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchContactsParams = {"SearchContactsParams",
    {kFieldsSearchContactsParams, 6}, sizeof(c::SearchContactsParams), false};
static_assert(__is_same(decltype(c::SearchContactsParams::query), Field<String>));
static_assert(__is_same(decltype(c::SearchContactsParams::filter_groups),
    Field<List<c::SearchContactsParamsFilterGroupsItem>>));
static_assert(__is_same(decltype(c::SearchContactsParams::sorts),
    Field<List<c::SearchContactsParamsSortsItem>>));
static_assert(__is_same(decltype(c::SearchContactsParams::properties), Field<List<String>>));
static_assert(__is_same(decltype(c::SearchContactsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchContactsParams::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kJson};
constexpr FieldRow kFieldsCrmObject[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CrmObject, id), Kind::kString, 0},
    {"properties", "Values by internal name; null where empty.", nullptr, nullptr,
     {.element = &kType6}, __builtin_offsetof(c::CrmObject, properties), Kind::kMap, 0},
    {"associations", "By kind: results with id and type.", nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::CrmObject, associations), Kind::kMap, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CrmObject, created_at),
     Kind::kString, 0},
    {"updatedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CrmObject, updated_at),
     Kind::kString, 0},
    {"archived", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CrmObject, archived),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCrmObject = {"CrmObject", {kFieldsCrmObject, 6}, sizeof(c::CrmObject),
    true};
static_assert(__is_same(decltype(c::CrmObject::id), Field<String>));
static_assert(__is_same(decltype(c::CrmObject::properties), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::CrmObject::associations), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::CrmObject::created_at), Field<String>));
static_assert(__is_same(decltype(c::CrmObject::updated_at), Field<String>));
static_assert(__is_same(decltype(c::CrmObject::archived), Field<bool>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectCrmObject}};
constexpr FieldRow kFieldsSearchContactsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::SearchContactsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchContactsResult, next_page), Kind::kString, 2},
    {"incomplete", "Why the list ends here although there may be more, and what to do.", nullptr,
     nullptr, {}, __builtin_offsetof(c::SearchContactsResult, incomplete), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchContactsResult = {"SearchContactsResult",
    {kFieldsSearchContactsResult, 3}, sizeof(c::SearchContactsResult), true};
static_assert(__is_same(decltype(c::SearchContactsResult::items), List<c::CrmObject>));
static_assert(__is_same(decltype(c::SearchContactsResult::next_page), Field<String>));
static_assert(__is_same(decltype(c::SearchContactsResult::incomplete), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectSearchContactsResult}};
constexpr BindRow kBindSearchContacts[] = {
    {.place = Place::kBody, .field = 0, .wire = "/query"},
    {.place = Place::kBody, .field = 1, .wire = "/filterGroups"},
    {.place = Place::kBody, .field = 2, .wire = "/sorts"},
    {.place = Place::kBody, .field = 3, .wire = "/properties"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/results",
    .cursor_pointer = "/paging/next/after", .param = "/after", .size_param = "/limit",
    .in_body = true, .size = 100, .cap = 10000};
constexpr HttpBinding kHttpSearchContacts = {.method = "POST",
    .path = "/crm/v3/objects/contacts/search", .rows = {kBindSearchContacts, 4},
    .body = BodyKind::kJson, .pagination = &kPagination1};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 20, .pattern = "^[0-9]+$"};
constexpr const char* kNamesGetContactParamsAssociationsOfItem[] = {"contacts", "companies",
    "deals", "tickets", "notes", "tasks"};
constexpr EnumTable kEnumGetContactParamsAssociationsOfItem = {"GetContactParamsAssociationsOfItem",
    {kNamesGetContactParamsAssociationsOfItem, 6}};
constexpr TypeRow kType9 = {Kind::kEnum, false,
    {.names = &kEnumGetContactParamsAssociationsOfItem}};
constexpr FieldRow kFieldsGetContactParams[] = {
    {"contactId", "Id of the contact; the last number in its address.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::GetContactParams, contact_id), Kind::kString, 1},
    {"properties", "Internal names of the properties to return.", nullptr, &kLimits7,
     {.element = &kType5}, __builtin_offsetof(c::GetContactParams, properties), Kind::kList, 0},
    {"associations_of", "Kinds of records whose associations to return.", nullptr, &kLimits2,
     {.element = &kType9}, __builtin_offsetof(c::GetContactParams, associations_of), Kind::kList,
     0},
};
constexpr ObjectTable kObjectGetContactParams = {"GetContactParams", {kFieldsGetContactParams, 3},
    sizeof(c::GetContactParams), false};
static_assert(__is_same(decltype(c::GetContactParams::contact_id), String));
static_assert(__is_same(decltype(c::GetContactParams::properties), Field<List<String>>));
static_assert(__is_same(decltype(c::GetContactParams::associations_of),
    Field<List<c::GetContactParamsAssociationsOfItem>>));
constexpr BindRow kBindGetContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "contactId"},
    {.place = Place::kQuery, .field = 1, .wire = "properties"},
    {.place = Place::kQuery, .field = 2, .wire = "associations"},
};
constexpr HttpBinding kHttpGetContact = {.method = "GET",
    .path = "/crm/v3/objects/contacts/{contactId}", .rows = {kBindGetContact, 3}};
constexpr TypeRow kType10 = {Kind::kString};
constexpr Limits kLimits11 = {.has = 64, .max_size = 50};
constexpr Limits kLimits12 = {.has = 64, .max_size = 20, .pattern = "^[0-9]+$"};
constexpr FieldRow kFieldsCreateContactParamsAssociationsItemTo[] = {
    {"id", "Id of the record.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateContactParamsAssociationsItemTo, id), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateContactParamsAssociationsItemTo =
    {"CreateContactParamsAssociationsItemTo", {kFieldsCreateContactParamsAssociationsItemTo, 1},
    sizeof(c::CreateContactParamsAssociationsItemTo), true};
static_assert(__is_same(decltype(c::CreateContactParamsAssociationsItemTo::id), String));
constexpr Limits kLimits13 = {.has = 96, .min_size = 1, .max_size = 5};
constexpr const char* kNamesCreateContactParamsAssociationsItemTypesItemAssociationCategory[] =
    {"HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED"};
constexpr EnumTable kEnumCreateContactParamsAssociationsItemTypesItemAssociationCategory =
    {"CreateContactParamsAssociationsItemTypesItemAssociationCategory",
    {kNamesCreateContactParamsAssociationsItemTypesItemAssociationCategory, 3}};
constexpr FieldRow kFieldsCreateContactParamsAssociationsItemTypesItem[] = {
    {"associationCategory", nullptr, nullptr, nullptr,
     {.names = &kEnumCreateContactParamsAssociationsItemTypesItemAssociationCategory},
     __builtin_offsetof(c::CreateContactParamsAssociationsItemTypesItem, association_category),
     Kind::kEnum, 1},
    {"associationTypeId", "Number of the kind.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateContactParamsAssociationsItemTypesItem, association_type_id),
     Kind::kInteger, 1},
};
constexpr ObjectTable kObjectCreateContactParamsAssociationsItemTypesItem =
    {"CreateContactParamsAssociationsItemTypesItem",
    {kFieldsCreateContactParamsAssociationsItemTypesItem, 2},
    sizeof(c::CreateContactParamsAssociationsItemTypesItem), true};
static_assert(__is_same(decltype(c::CreateContactParamsAssociationsItemTypesItem::association_category),
    c::CreateContactParamsAssociationsItemTypesItemAssociationCategory));
static_assert(__is_same(decltype(c::CreateContactParamsAssociationsItemTypesItem::association_type_id),
    long long));
constexpr TypeRow kType11 = {Kind::kObject, false,
    {.object = &kObjectCreateContactParamsAssociationsItemTypesItem}};
constexpr FieldRow kFieldsCreateContactParamsAssociationsItem[] = {
    {"to", "The other record.", nullptr, nullptr,
     {.object = &kObjectCreateContactParamsAssociationsItemTo},
     __builtin_offsetof(c::CreateContactParamsAssociationsItem, to), Kind::kObject, 1},
    {"types", "Kinds of association.", nullptr, &kLimits13, {.element = &kType11},
     __builtin_offsetof(c::CreateContactParamsAssociationsItem, types), Kind::kList, 1},
};
constexpr ObjectTable kObjectCreateContactParamsAssociationsItem =
    {"CreateContactParamsAssociationsItem", {kFieldsCreateContactParamsAssociationsItem, 2},
    sizeof(c::CreateContactParamsAssociationsItem), true};
static_assert(__is_same(decltype(c::CreateContactParamsAssociationsItem::to),
    c::CreateContactParamsAssociationsItemTo));
static_assert(__is_same(decltype(c::CreateContactParamsAssociationsItem::types),
    List<c::CreateContactParamsAssociationsItemTypesItem>));
constexpr TypeRow kType12 = {Kind::kObject, false,
    {.object = &kObjectCreateContactParamsAssociationsItem}};
constexpr FieldRow kFieldsCreateContactParams[] = {
    {"values", "Values by internal name of the property, all as texts, for example "
     "{email: ada@example.com, firstname: Ada}. A deal wants dealname, " "pipeline and dealstage.",
     nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::CreateContactParams, values),
     Kind::kMap, 1},
    {"associations", "Records to connect with. Numbers of kinds: note to contact 202, to "
     "company 190, to deal 214; task to contact 204, to company 192, to "
     "deal 216; deal to contact 3, to company 341; contact to company 279.", nullptr, &kLimits11,
     {.element = &kType12}, __builtin_offsetof(c::CreateContactParams, associations), Kind::kList,
     0},
};
constexpr ObjectTable kObjectCreateContactParams = {"CreateContactParams",
    {kFieldsCreateContactParams, 2}, sizeof(c::CreateContactParams), false};
static_assert(__is_same(decltype(c::CreateContactParams::values), List<Entry<String>>));
static_assert(__is_same(decltype(c::CreateContactParams::associations),
    Field<List<c::CreateContactParamsAssociationsItem>>));
constexpr BindRow kBindCreateContact[] = {
    {.place = Place::kBody, .field = 0, .wire = "/properties"},
    {.place = Place::kBody, .field = 1, .wire = "/associations"},
};
constexpr HttpBinding kHttpCreateContact = {.method = "POST", .path = "/crm/v3/objects/contacts",
    .rows = {kBindCreateContact, 2}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateContactParams[] = {
    {"contactId", "Id of the contact; the last number in its address.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UpdateContactParams, contact_id), Kind::kString, 1},
    {"values", "Values by internal name of the property, all as texts, for example "
     "{email: ada@example.com, firstname: Ada}. A deal wants dealname, " "pipeline and dealstage.",
     nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::UpdateContactParams, values),
     Kind::kMap, 1},
};
constexpr ObjectTable kObjectUpdateContactParams = {"UpdateContactParams",
    {kFieldsUpdateContactParams, 2}, sizeof(c::UpdateContactParams), false};
static_assert(__is_same(decltype(c::UpdateContactParams::contact_id), String));
static_assert(__is_same(decltype(c::UpdateContactParams::values), List<Entry<String>>));
constexpr BindRow kBindUpdateContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "contactId"},
    {.place = Place::kBody, .field = 1, .wire = "/properties"},
};
constexpr HttpBinding kHttpUpdateContact = {.method = "PATCH",
    .path = "/crm/v3/objects/contacts/{contactId}", .rows = {kBindUpdateContact, 2},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteContactParams[] = {
    {"contactId", "Id of the contact; the last number in its address.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::DeleteContactParams, contact_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteContactParams = {"DeleteContactParams",
    {kFieldsDeleteContactParams, 1}, sizeof(c::DeleteContactParams), false};
static_assert(__is_same(decltype(c::DeleteContactParams::contact_id), String));
constexpr ObjectTable kObjectDeleteContactResult = {"DeleteContactResult", {},
    sizeof(c::DeleteContactResult), true};
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectDeleteContactResult}};
constexpr BindRow kBindDeleteContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "contactId"},
};
constexpr HttpBinding kHttpDeleteContact = {.method = "DELETE",
    .path = "/crm/v3/objects/contacts/{contactId}", .rows = {kBindDeleteContact, 1}};
constexpr const char* kNamesSearchCompaniesParamsFilterGroupsItemFiltersItemOperator[] = {"EQ",
    "NEQ", "LT", "LTE", "GT", "GTE", "BETWEEN", "IN", "NOT_IN", "HAS_PROPERTY", "NOT_HAS_PROPERTY",
    "CONTAINS_TOKEN", "NOT_CONTAINS_TOKEN"};
constexpr EnumTable kEnumSearchCompaniesParamsFilterGroupsItemFiltersItemOperator =
    {"SearchCompaniesParamsFilterGroupsItemFiltersItemOperator",
    {kNamesSearchCompaniesParamsFilterGroupsItemFiltersItemOperator, 13}};
constexpr FieldRow kFieldsSearchCompaniesParamsFilterGroupsItemFiltersItem[] = {
    {"propertyName", "Internal name of the property.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SearchCompaniesParamsFilterGroupsItemFiltersItem, property_name),
     Kind::kString, 1},
    {"operator", nullptr, nullptr, nullptr,
     {.names = &kEnumSearchCompaniesParamsFilterGroupsItemFiltersItemOperator},
     __builtin_offsetof(c::SearchCompaniesParamsFilterGroupsItemFiltersItem, operator_),
     Kind::kEnum, 1},
    {"value", "Value; dates in milliseconds since 1970.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::SearchCompaniesParamsFilterGroupsItemFiltersItem, value), Kind::kString,
     0},
    {"highValue", "Upper end, for BETWEEN.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::SearchCompaniesParamsFilterGroupsItemFiltersItem, high_value),
     Kind::kString, 0},
    {"values", "Values in small letters, for IN and NOT_IN.", nullptr, &kLimits7,
     {.element = &kType1}, __builtin_offsetof(c::SearchCompaniesParamsFilterGroupsItemFiltersItem,
     values), Kind::kList, 0},
};
constexpr ObjectTable kObjectSearchCompaniesParamsFilterGroupsItemFiltersItem =
    {"SearchCompaniesParamsFilterGroupsItemFiltersItem",
    {kFieldsSearchCompaniesParamsFilterGroupsItemFiltersItem, 5},
    sizeof(c::SearchCompaniesParamsFilterGroupsItemFiltersItem), true};
static_assert(__is_same(decltype(c::SearchCompaniesParamsFilterGroupsItemFiltersItem::property_name),
    String));
static_assert(__is_same(decltype(c::SearchCompaniesParamsFilterGroupsItemFiltersItem::operator_),
    c::SearchCompaniesParamsFilterGroupsItemFiltersItemOperator));
static_assert(__is_same(decltype(c::SearchCompaniesParamsFilterGroupsItemFiltersItem::value),
    Field<String>));
static_assert(__is_same(decltype(c::SearchCompaniesParamsFilterGroupsItemFiltersItem::high_value),
    Field<String>));
static_assert(__is_same(decltype(c::SearchCompaniesParamsFilterGroupsItemFiltersItem::values),
    Field<List<String>>));
constexpr TypeRow kType14 = {Kind::kObject, false,
    {.object = &kObjectSearchCompaniesParamsFilterGroupsItemFiltersItem}};
constexpr FieldRow kFieldsSearchCompaniesParamsFilterGroupsItem[] = {
    {"filters", "Filters, all of which must hold.", nullptr, &kLimits3, {.element = &kType14},
     __builtin_offsetof(c::SearchCompaniesParamsFilterGroupsItem, filters), Kind::kList, 1},
};
constexpr ObjectTable kObjectSearchCompaniesParamsFilterGroupsItem =
    {"SearchCompaniesParamsFilterGroupsItem", {kFieldsSearchCompaniesParamsFilterGroupsItem, 1},
    sizeof(c::SearchCompaniesParamsFilterGroupsItem), true};
static_assert(__is_same(decltype(c::SearchCompaniesParamsFilterGroupsItem::filters),
    List<c::SearchCompaniesParamsFilterGroupsItemFiltersItem>));
constexpr TypeRow kType15 = {Kind::kObject, false,
    {.object = &kObjectSearchCompaniesParamsFilterGroupsItem}};
constexpr const char* kNamesSearchCompaniesParamsSortsItemDirection[] = {"ASCENDING", "DESCENDING"};
constexpr EnumTable kEnumSearchCompaniesParamsSortsItemDirection =
    {"SearchCompaniesParamsSortsItemDirection", {kNamesSearchCompaniesParamsSortsItemDirection, 2}};
constexpr FieldRow kFieldsSearchCompaniesParamsSortsItem[] = {
    {"propertyName", "Internal name of the property.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SearchCompaniesParamsSortsItem, property_name), Kind::kString, 1},
    {"direction", nullptr, nullptr, nullptr,
     {.names = &kEnumSearchCompaniesParamsSortsItemDirection},
     __builtin_offsetof(c::SearchCompaniesParamsSortsItem, direction), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectSearchCompaniesParamsSortsItem = {"SearchCompaniesParamsSortsItem",
    {kFieldsSearchCompaniesParamsSortsItem, 2}, sizeof(c::SearchCompaniesParamsSortsItem), true};
static_assert(__is_same(decltype(c::SearchCompaniesParamsSortsItem::property_name), String));
static_assert(__is_same(decltype(c::SearchCompaniesParamsSortsItem::direction),
    c::SearchCompaniesParamsSortsItemDirection));
constexpr TypeRow kType16 = {Kind::kObject, false,
    {.object = &kObjectSearchCompaniesParamsSortsItem}};
constexpr FieldRow kFieldsSearchCompaniesParams[] = {
    {"query", "Words in the main fields, for example a name, an e-mail address or " "a domain.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::SearchCompaniesParams, query), Kind::kString, 0},
    {"filterGroups", "Groups of filters: one group must hold, and in it all filters.", nullptr,
     &kLimits2, {.element = &kType15}, __builtin_offsetof(c::SearchCompaniesParams, filter_groups),
     Kind::kList, 0},
    {"sorts", "Order of the results; HubSpot takes one.", nullptr, &kLimits8, {.element = &kType16},
     __builtin_offsetof(c::SearchCompaniesParams, sorts), Kind::kList, 0},
    {"properties", "Internal names of the properties to return.", nullptr, &kLimits7,
     {.element = &kType5}, __builtin_offsetof(c::SearchCompaniesParams, properties), Kind::kList,
     0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits9, {}, __builtin_offsetof(c::SearchCompaniesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchCompaniesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchCompaniesParams = {"SearchCompaniesParams",
    {kFieldsSearchCompaniesParams, 6}, sizeof(c::SearchCompaniesParams), false};
static_assert(__is_same(decltype(c::SearchCompaniesParams::query), Field<String>));
static_assert(__is_same(decltype(c::SearchCompaniesParams::filter_groups),
    Field<List<c::SearchCompaniesParamsFilterGroupsItem>>));
static_assert(__is_same(decltype(c::SearchCompaniesParams::sorts),
    Field<List<c::SearchCompaniesParamsSortsItem>>));
static_assert(__is_same(decltype(c::SearchCompaniesParams::properties), Field<List<String>>));
static_assert(__is_same(decltype(c::SearchCompaniesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchCompaniesParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchCompaniesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::SearchCompaniesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchCompaniesResult, next_page), Kind::kString, 2},
    {"incomplete", "Why the list ends here although there may be more, and what to do.", nullptr,
     nullptr, {}, __builtin_offsetof(c::SearchCompaniesResult, incomplete), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchCompaniesResult = {"SearchCompaniesResult",
    {kFieldsSearchCompaniesResult, 3}, sizeof(c::SearchCompaniesResult), true};
static_assert(__is_same(decltype(c::SearchCompaniesResult::items), List<c::CrmObject>));
static_assert(__is_same(decltype(c::SearchCompaniesResult::next_page), Field<String>));
static_assert(__is_same(decltype(c::SearchCompaniesResult::incomplete), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectSearchCompaniesResult}};
constexpr BindRow kBindSearchCompanies[] = {
    {.place = Place::kBody, .field = 0, .wire = "/query"},
    {.place = Place::kBody, .field = 1, .wire = "/filterGroups"},
    {.place = Place::kBody, .field = 2, .wire = "/sorts"},
    {.place = Place::kBody, .field = 3, .wire = "/properties"},
};
constexpr HttpBinding kHttpSearchCompanies = {.method = "POST",
    .path = "/crm/v3/objects/companies/search", .rows = {kBindSearchCompanies, 4},
    .body = BodyKind::kJson, .pagination = &kPagination1};
constexpr const char* kNamesGetCompanyParamsAssociationsOfItem[] = {"contacts", "companies",
    "deals", "tickets", "notes", "tasks"};
constexpr EnumTable kEnumGetCompanyParamsAssociationsOfItem = {"GetCompanyParamsAssociationsOfItem",
    {kNamesGetCompanyParamsAssociationsOfItem, 6}};
constexpr TypeRow kType18 = {Kind::kEnum, false,
    {.names = &kEnumGetCompanyParamsAssociationsOfItem}};
constexpr FieldRow kFieldsGetCompanyParams[] = {
    {"companyId", "Id of the company.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::GetCompanyParams, company_id), Kind::kString, 1},
    {"properties", "Internal names of the properties to return.", nullptr, &kLimits7,
     {.element = &kType5}, __builtin_offsetof(c::GetCompanyParams, properties), Kind::kList, 0},
    {"associations_of", "Kinds of records whose associations to return.", nullptr, &kLimits2,
     {.element = &kType18}, __builtin_offsetof(c::GetCompanyParams, associations_of), Kind::kList,
     0},
};
constexpr ObjectTable kObjectGetCompanyParams = {"GetCompanyParams", {kFieldsGetCompanyParams, 3},
    sizeof(c::GetCompanyParams), false};
static_assert(__is_same(decltype(c::GetCompanyParams::company_id), String));
static_assert(__is_same(decltype(c::GetCompanyParams::properties), Field<List<String>>));
static_assert(__is_same(decltype(c::GetCompanyParams::associations_of),
    Field<List<c::GetCompanyParamsAssociationsOfItem>>));
constexpr BindRow kBindGetCompany[] = {
    {.place = Place::kPath, .field = 0, .wire = "companyId"},
    {.place = Place::kQuery, .field = 1, .wire = "properties"},
    {.place = Place::kQuery, .field = 2, .wire = "associations"},
};
constexpr HttpBinding kHttpGetCompany = {.method = "GET",
    .path = "/crm/v3/objects/companies/{companyId}", .rows = {kBindGetCompany, 3}};
constexpr FieldRow kFieldsCreateCompanyParamsAssociationsItemTo[] = {
    {"id", "Id of the record.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateCompanyParamsAssociationsItemTo, id), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateCompanyParamsAssociationsItemTo =
    {"CreateCompanyParamsAssociationsItemTo", {kFieldsCreateCompanyParamsAssociationsItemTo, 1},
    sizeof(c::CreateCompanyParamsAssociationsItemTo), true};
static_assert(__is_same(decltype(c::CreateCompanyParamsAssociationsItemTo::id), String));
constexpr const char* kNamesCreateCompanyParamsAssociationsItemTypesItemAssociationCategory[] =
    {"HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED"};
constexpr EnumTable kEnumCreateCompanyParamsAssociationsItemTypesItemAssociationCategory =
    {"CreateCompanyParamsAssociationsItemTypesItemAssociationCategory",
    {kNamesCreateCompanyParamsAssociationsItemTypesItemAssociationCategory, 3}};
constexpr FieldRow kFieldsCreateCompanyParamsAssociationsItemTypesItem[] = {
    {"associationCategory", nullptr, nullptr, nullptr,
     {.names = &kEnumCreateCompanyParamsAssociationsItemTypesItemAssociationCategory},
     __builtin_offsetof(c::CreateCompanyParamsAssociationsItemTypesItem, association_category),
     Kind::kEnum, 1},
    {"associationTypeId", "Number of the kind.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateCompanyParamsAssociationsItemTypesItem, association_type_id),
     Kind::kInteger, 1},
};
constexpr ObjectTable kObjectCreateCompanyParamsAssociationsItemTypesItem =
    {"CreateCompanyParamsAssociationsItemTypesItem",
    {kFieldsCreateCompanyParamsAssociationsItemTypesItem, 2},
    sizeof(c::CreateCompanyParamsAssociationsItemTypesItem), true};
static_assert(__is_same(decltype(c::CreateCompanyParamsAssociationsItemTypesItem::association_category),
    c::CreateCompanyParamsAssociationsItemTypesItemAssociationCategory));
static_assert(__is_same(decltype(c::CreateCompanyParamsAssociationsItemTypesItem::association_type_id),
    long long));
constexpr TypeRow kType19 = {Kind::kObject, false,
    {.object = &kObjectCreateCompanyParamsAssociationsItemTypesItem}};
constexpr FieldRow kFieldsCreateCompanyParamsAssociationsItem[] = {
    {"to", "The other record.", nullptr, nullptr,
     {.object = &kObjectCreateCompanyParamsAssociationsItemTo},
     __builtin_offsetof(c::CreateCompanyParamsAssociationsItem, to), Kind::kObject, 1},
    {"types", "Kinds of association.", nullptr, &kLimits13, {.element = &kType19},
     __builtin_offsetof(c::CreateCompanyParamsAssociationsItem, types), Kind::kList, 1},
};
constexpr ObjectTable kObjectCreateCompanyParamsAssociationsItem =
    {"CreateCompanyParamsAssociationsItem", {kFieldsCreateCompanyParamsAssociationsItem, 2},
    sizeof(c::CreateCompanyParamsAssociationsItem), true};
static_assert(__is_same(decltype(c::CreateCompanyParamsAssociationsItem::to),
    c::CreateCompanyParamsAssociationsItemTo));
static_assert(__is_same(decltype(c::CreateCompanyParamsAssociationsItem::types),
    List<c::CreateCompanyParamsAssociationsItemTypesItem>));
constexpr TypeRow kType20 = {Kind::kObject, false,
    {.object = &kObjectCreateCompanyParamsAssociationsItem}};
constexpr FieldRow kFieldsCreateCompanyParams[] = {
    {"values", "Values by internal name of the property, all as texts, for example "
     "{email: ada@example.com, firstname: Ada}. A deal wants dealname, " "pipeline and dealstage.",
     nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::CreateCompanyParams, values),
     Kind::kMap, 1},
    {"associations", "Records to connect with. Numbers of kinds: note to contact 202, to "
     "company 190, to deal 214; task to contact 204, to company 192, to "
     "deal 216; deal to contact 3, to company 341; contact to company 279.", nullptr, &kLimits11,
     {.element = &kType20}, __builtin_offsetof(c::CreateCompanyParams, associations), Kind::kList,
     0},
};
constexpr ObjectTable kObjectCreateCompanyParams = {"CreateCompanyParams",
    {kFieldsCreateCompanyParams, 2}, sizeof(c::CreateCompanyParams), false};
static_assert(__is_same(decltype(c::CreateCompanyParams::values), List<Entry<String>>));
static_assert(__is_same(decltype(c::CreateCompanyParams::associations),
    Field<List<c::CreateCompanyParamsAssociationsItem>>));
constexpr BindRow kBindCreateCompany[] = {
    {.place = Place::kBody, .field = 0, .wire = "/properties"},
    {.place = Place::kBody, .field = 1, .wire = "/associations"},
};
constexpr HttpBinding kHttpCreateCompany = {.method = "POST", .path = "/crm/v3/objects/companies",
    .rows = {kBindCreateCompany, 2}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateCompanyParams[] = {
    {"companyId", "Id of the company.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UpdateCompanyParams, company_id), Kind::kString, 1},
    {"values", "Values by internal name of the property, all as texts, for example "
     "{email: ada@example.com, firstname: Ada}. A deal wants dealname, " "pipeline and dealstage.",
     nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::UpdateCompanyParams, values),
     Kind::kMap, 1},
};
constexpr ObjectTable kObjectUpdateCompanyParams = {"UpdateCompanyParams",
    {kFieldsUpdateCompanyParams, 2}, sizeof(c::UpdateCompanyParams), false};
static_assert(__is_same(decltype(c::UpdateCompanyParams::company_id), String));
static_assert(__is_same(decltype(c::UpdateCompanyParams::values), List<Entry<String>>));
constexpr BindRow kBindUpdateCompany[] = {
    {.place = Place::kPath, .field = 0, .wire = "companyId"},
    {.place = Place::kBody, .field = 1, .wire = "/properties"},
};
constexpr HttpBinding kHttpUpdateCompany = {.method = "PATCH",
    .path = "/crm/v3/objects/companies/{companyId}", .rows = {kBindUpdateCompany, 2},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteCompanyParams[] = {
    {"companyId", "Id of the company.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::DeleteCompanyParams, company_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteCompanyParams = {"DeleteCompanyParams",
    {kFieldsDeleteCompanyParams, 1}, sizeof(c::DeleteCompanyParams), false};
static_assert(__is_same(decltype(c::DeleteCompanyParams::company_id), String));
constexpr ObjectTable kObjectDeleteCompanyResult = {"DeleteCompanyResult", {},
    sizeof(c::DeleteCompanyResult), true};
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectDeleteCompanyResult}};
constexpr BindRow kBindDeleteCompany[] = {
    {.place = Place::kPath, .field = 0, .wire = "companyId"},
};
constexpr HttpBinding kHttpDeleteCompany = {.method = "DELETE",
    .path = "/crm/v3/objects/companies/{companyId}", .rows = {kBindDeleteCompany, 1}};
constexpr const char* kNamesListDealsParamsAssociationsOfItem[] = {"contacts", "companies", "deals",
    "tickets", "notes", "tasks"};
constexpr EnumTable kEnumListDealsParamsAssociationsOfItem = {"ListDealsParamsAssociationsOfItem",
    {kNamesListDealsParamsAssociationsOfItem, 6}};
constexpr TypeRow kType22 = {Kind::kEnum, false,
    {.names = &kEnumListDealsParamsAssociationsOfItem}};
constexpr FieldRow kFieldsListDealsParams[] = {
    {"properties", "Internal names of the properties to return.", nullptr, &kLimits7,
     {.element = &kType5}, __builtin_offsetof(c::ListDealsParams, properties), Kind::kList, 0},
    {"associations_of", "Kinds of records whose associations to return.", nullptr, &kLimits2,
     {.element = &kType22}, __builtin_offsetof(c::ListDealsParams, associations_of), Kind::kList,
     0},
    {"archived", "Only those in the recycling bin.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDealsParams, archived), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits9, {}, __builtin_offsetof(c::ListDealsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDealsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDealsParams = {"ListDealsParams", {kFieldsListDealsParams, 5},
    sizeof(c::ListDealsParams), false};
static_assert(__is_same(decltype(c::ListDealsParams::properties), Field<List<String>>));
static_assert(__is_same(decltype(c::ListDealsParams::associations_of),
    Field<List<c::ListDealsParamsAssociationsOfItem>>));
static_assert(__is_same(decltype(c::ListDealsParams::archived), Field<bool>));
static_assert(__is_same(decltype(c::ListDealsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListDealsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListDealsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::ListDealsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDealsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListDealsResult = {"ListDealsResult", {kFieldsListDealsResult, 2},
    sizeof(c::ListDealsResult), true};
static_assert(__is_same(decltype(c::ListDealsResult::items), List<c::CrmObject>));
static_assert(__is_same(decltype(c::ListDealsResult::next_page), Field<String>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectListDealsResult}};
constexpr BindRow kBindListDeals[] = {
    {.place = Place::kQuery, .field = 0, .wire = "properties"},
    {.place = Place::kQuery, .field = 1, .wire = "associations"},
    {.place = Place::kQuery, .field = 2, .wire = "archived"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/results",
    .cursor_pointer = "/paging/next/after", .param = "after", .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListDeals = {.method = "GET", .path = "/crm/v3/objects/deals",
    .rows = {kBindListDeals, 3}, .pagination = &kPagination2};
constexpr const char* kNamesSearchDealsParamsFilterGroupsItemFiltersItemOperator[] = {"EQ", "NEQ",
    "LT", "LTE", "GT", "GTE", "BETWEEN", "IN", "NOT_IN", "HAS_PROPERTY", "NOT_HAS_PROPERTY",
    "CONTAINS_TOKEN", "NOT_CONTAINS_TOKEN"};
constexpr EnumTable kEnumSearchDealsParamsFilterGroupsItemFiltersItemOperator =
    {"SearchDealsParamsFilterGroupsItemFiltersItemOperator",
    {kNamesSearchDealsParamsFilterGroupsItemFiltersItemOperator, 13}};
constexpr FieldRow kFieldsSearchDealsParamsFilterGroupsItemFiltersItem[] = {
    {"propertyName", "Internal name of the property.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SearchDealsParamsFilterGroupsItemFiltersItem, property_name),
     Kind::kString, 1},
    {"operator", nullptr, nullptr, nullptr,
     {.names = &kEnumSearchDealsParamsFilterGroupsItemFiltersItemOperator},
     __builtin_offsetof(c::SearchDealsParamsFilterGroupsItemFiltersItem, operator_), Kind::kEnum,
     1},
    {"value", "Value; dates in milliseconds since 1970.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::SearchDealsParamsFilterGroupsItemFiltersItem, value), Kind::kString, 0},
    {"highValue", "Upper end, for BETWEEN.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::SearchDealsParamsFilterGroupsItemFiltersItem, high_value), Kind::kString,
     0},
    {"values", "Values in small letters, for IN and NOT_IN.", nullptr, &kLimits7,
     {.element = &kType1}, __builtin_offsetof(c::SearchDealsParamsFilterGroupsItemFiltersItem,
     values), Kind::kList, 0},
};
constexpr ObjectTable kObjectSearchDealsParamsFilterGroupsItemFiltersItem =
    {"SearchDealsParamsFilterGroupsItemFiltersItem",
    {kFieldsSearchDealsParamsFilterGroupsItemFiltersItem, 5},
    sizeof(c::SearchDealsParamsFilterGroupsItemFiltersItem), true};
static_assert(__is_same(decltype(c::SearchDealsParamsFilterGroupsItemFiltersItem::property_name),
    String));
static_assert(__is_same(decltype(c::SearchDealsParamsFilterGroupsItemFiltersItem::operator_),
    c::SearchDealsParamsFilterGroupsItemFiltersItemOperator));
static_assert(__is_same(decltype(c::SearchDealsParamsFilterGroupsItemFiltersItem::value),
    Field<String>));
static_assert(__is_same(decltype(c::SearchDealsParamsFilterGroupsItemFiltersItem::high_value),
    Field<String>));
static_assert(__is_same(decltype(c::SearchDealsParamsFilterGroupsItemFiltersItem::values),
    Field<List<String>>));
constexpr TypeRow kType24 = {Kind::kObject, false,
    {.object = &kObjectSearchDealsParamsFilterGroupsItemFiltersItem}};
constexpr FieldRow kFieldsSearchDealsParamsFilterGroupsItem[] = {
    {"filters", "Filters, all of which must hold.", nullptr, &kLimits3, {.element = &kType24},
     __builtin_offsetof(c::SearchDealsParamsFilterGroupsItem, filters), Kind::kList, 1},
};
constexpr ObjectTable kObjectSearchDealsParamsFilterGroupsItem =
    {"SearchDealsParamsFilterGroupsItem", {kFieldsSearchDealsParamsFilterGroupsItem, 1},
    sizeof(c::SearchDealsParamsFilterGroupsItem), true};
static_assert(__is_same(decltype(c::SearchDealsParamsFilterGroupsItem::filters),
    List<c::SearchDealsParamsFilterGroupsItemFiltersItem>));
constexpr TypeRow kType25 = {Kind::kObject, false,
    {.object = &kObjectSearchDealsParamsFilterGroupsItem}};
constexpr const char* kNamesSearchDealsParamsSortsItemDirection[] = {"ASCENDING", "DESCENDING"};
constexpr EnumTable kEnumSearchDealsParamsSortsItemDirection =
    {"SearchDealsParamsSortsItemDirection", {kNamesSearchDealsParamsSortsItemDirection, 2}};
constexpr FieldRow kFieldsSearchDealsParamsSortsItem[] = {
    {"propertyName", "Internal name of the property.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SearchDealsParamsSortsItem, property_name), Kind::kString, 1},
    {"direction", nullptr, nullptr, nullptr, {.names = &kEnumSearchDealsParamsSortsItemDirection},
     __builtin_offsetof(c::SearchDealsParamsSortsItem, direction), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectSearchDealsParamsSortsItem = {"SearchDealsParamsSortsItem",
    {kFieldsSearchDealsParamsSortsItem, 2}, sizeof(c::SearchDealsParamsSortsItem), true};
static_assert(__is_same(decltype(c::SearchDealsParamsSortsItem::property_name), String));
static_assert(__is_same(decltype(c::SearchDealsParamsSortsItem::direction),
    c::SearchDealsParamsSortsItemDirection));
constexpr TypeRow kType26 = {Kind::kObject, false, {.object = &kObjectSearchDealsParamsSortsItem}};
constexpr FieldRow kFieldsSearchDealsParams[] = {
    {"query", "Words in the main fields, for example a name, an e-mail address or " "a domain.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::SearchDealsParams, query), Kind::kString, 0},
    {"filterGroups", "Groups of filters: one group must hold, and in it all filters.", nullptr,
     &kLimits2, {.element = &kType25}, __builtin_offsetof(c::SearchDealsParams, filter_groups),
     Kind::kList, 0},
    {"sorts", "Order of the results; HubSpot takes one.", nullptr, &kLimits8, {.element = &kType26},
     __builtin_offsetof(c::SearchDealsParams, sorts), Kind::kList, 0},
    {"properties", "Internal names of the properties to return.", nullptr, &kLimits7,
     {.element = &kType5}, __builtin_offsetof(c::SearchDealsParams, properties), Kind::kList, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits9, {}, __builtin_offsetof(c::SearchDealsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchDealsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchDealsParams = {"SearchDealsParams", {kFieldsSearchDealsParams,
    6}, sizeof(c::SearchDealsParams), false};
static_assert(__is_same(decltype(c::SearchDealsParams::query), Field<String>));
static_assert(__is_same(decltype(c::SearchDealsParams::filter_groups),
    Field<List<c::SearchDealsParamsFilterGroupsItem>>));
static_assert(__is_same(decltype(c::SearchDealsParams::sorts),
    Field<List<c::SearchDealsParamsSortsItem>>));
static_assert(__is_same(decltype(c::SearchDealsParams::properties), Field<List<String>>));
static_assert(__is_same(decltype(c::SearchDealsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchDealsParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchDealsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::SearchDealsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchDealsResult, next_page), Kind::kString, 2},
    {"incomplete", "Why the list ends here although there may be more, and what to do.", nullptr,
     nullptr, {}, __builtin_offsetof(c::SearchDealsResult, incomplete), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchDealsResult = {"SearchDealsResult", {kFieldsSearchDealsResult,
    3}, sizeof(c::SearchDealsResult), true};
static_assert(__is_same(decltype(c::SearchDealsResult::items), List<c::CrmObject>));
static_assert(__is_same(decltype(c::SearchDealsResult::next_page), Field<String>));
static_assert(__is_same(decltype(c::SearchDealsResult::incomplete), Field<String>));
constexpr TypeRow kType27 = {Kind::kObject, false, {.object = &kObjectSearchDealsResult}};
constexpr BindRow kBindSearchDeals[] = {
    {.place = Place::kBody, .field = 0, .wire = "/query"},
    {.place = Place::kBody, .field = 1, .wire = "/filterGroups"},
    {.place = Place::kBody, .field = 2, .wire = "/sorts"},
    {.place = Place::kBody, .field = 3, .wire = "/properties"},
};
constexpr HttpBinding kHttpSearchDeals = {.method = "POST", .path = "/crm/v3/objects/deals/search",
    .rows = {kBindSearchDeals, 4}, .body = BodyKind::kJson, .pagination = &kPagination1};
constexpr const char* kNamesGetDealParamsAssociationsOfItem[] = {"contacts", "companies", "deals",
    "tickets", "notes", "tasks"};
constexpr EnumTable kEnumGetDealParamsAssociationsOfItem = {"GetDealParamsAssociationsOfItem",
    {kNamesGetDealParamsAssociationsOfItem, 6}};
constexpr TypeRow kType28 = {Kind::kEnum, false, {.names = &kEnumGetDealParamsAssociationsOfItem}};
constexpr FieldRow kFieldsGetDealParams[] = {
    {"dealId", "Id of the deal.", nullptr, &kLimits10, {}, __builtin_offsetof(c::GetDealParams,
     deal_id), Kind::kString, 1},
    {"properties", "Internal names of the properties to return.", nullptr, &kLimits7,
     {.element = &kType5}, __builtin_offsetof(c::GetDealParams, properties), Kind::kList, 0},
    {"associations_of", "Kinds of records whose associations to return.", nullptr, &kLimits2,
     {.element = &kType28}, __builtin_offsetof(c::GetDealParams, associations_of), Kind::kList, 0},
};
constexpr ObjectTable kObjectGetDealParams = {"GetDealParams", {kFieldsGetDealParams, 3},
    sizeof(c::GetDealParams), false};
static_assert(__is_same(decltype(c::GetDealParams::deal_id), String));
static_assert(__is_same(decltype(c::GetDealParams::properties), Field<List<String>>));
static_assert(__is_same(decltype(c::GetDealParams::associations_of),
    Field<List<c::GetDealParamsAssociationsOfItem>>));
constexpr BindRow kBindGetDeal[] = {
    {.place = Place::kPath, .field = 0, .wire = "dealId"},
    {.place = Place::kQuery, .field = 1, .wire = "properties"},
    {.place = Place::kQuery, .field = 2, .wire = "associations"},
};
constexpr HttpBinding kHttpGetDeal = {.method = "GET", .path = "/crm/v3/objects/deals/{dealId}",
    .rows = {kBindGetDeal, 3}};
constexpr FieldRow kFieldsCreateDealParamsAssociationsItemTo[] = {
    {"id", "Id of the record.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateDealParamsAssociationsItemTo, id), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateDealParamsAssociationsItemTo =
    {"CreateDealParamsAssociationsItemTo", {kFieldsCreateDealParamsAssociationsItemTo, 1},
    sizeof(c::CreateDealParamsAssociationsItemTo), true};
static_assert(__is_same(decltype(c::CreateDealParamsAssociationsItemTo::id), String));
constexpr const char* kNamesCreateDealParamsAssociationsItemTypesItemAssociationCategory[] =
    {"HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED"};
constexpr EnumTable kEnumCreateDealParamsAssociationsItemTypesItemAssociationCategory =
    {"CreateDealParamsAssociationsItemTypesItemAssociationCategory",
    {kNamesCreateDealParamsAssociationsItemTypesItemAssociationCategory, 3}};
constexpr FieldRow kFieldsCreateDealParamsAssociationsItemTypesItem[] = {
    {"associationCategory", nullptr, nullptr, nullptr,
     {.names = &kEnumCreateDealParamsAssociationsItemTypesItemAssociationCategory},
     __builtin_offsetof(c::CreateDealParamsAssociationsItemTypesItem, association_category),
     Kind::kEnum, 1},
    {"associationTypeId", "Number of the kind.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateDealParamsAssociationsItemTypesItem, association_type_id),
     Kind::kInteger, 1},
};
constexpr ObjectTable kObjectCreateDealParamsAssociationsItemTypesItem =
    {"CreateDealParamsAssociationsItemTypesItem", {kFieldsCreateDealParamsAssociationsItemTypesItem,
    2}, sizeof(c::CreateDealParamsAssociationsItemTypesItem), true};
static_assert(__is_same(decltype(c::CreateDealParamsAssociationsItemTypesItem::association_category),
    c::CreateDealParamsAssociationsItemTypesItemAssociationCategory));
static_assert(__is_same(decltype(c::CreateDealParamsAssociationsItemTypesItem::association_type_id),
    long long));
constexpr TypeRow kType29 = {Kind::kObject, false,
    {.object = &kObjectCreateDealParamsAssociationsItemTypesItem}};
constexpr FieldRow kFieldsCreateDealParamsAssociationsItem[] = {
    {"to", "The other record.", nullptr, nullptr,
     {.object = &kObjectCreateDealParamsAssociationsItemTo},
     __builtin_offsetof(c::CreateDealParamsAssociationsItem, to), Kind::kObject, 1},
    {"types", "Kinds of association.", nullptr, &kLimits13, {.element = &kType29},
     __builtin_offsetof(c::CreateDealParamsAssociationsItem, types), Kind::kList, 1},
};
constexpr ObjectTable kObjectCreateDealParamsAssociationsItem = {"CreateDealParamsAssociationsItem",
    {kFieldsCreateDealParamsAssociationsItem, 2}, sizeof(c::CreateDealParamsAssociationsItem),
    true};
static_assert(__is_same(decltype(c::CreateDealParamsAssociationsItem::to),
    c::CreateDealParamsAssociationsItemTo));
static_assert(__is_same(decltype(c::CreateDealParamsAssociationsItem::types),
    List<c::CreateDealParamsAssociationsItemTypesItem>));
constexpr TypeRow kType30 = {Kind::kObject, false,
    {.object = &kObjectCreateDealParamsAssociationsItem}};
constexpr FieldRow kFieldsCreateDealParams[] = {
    {"values", "Values by internal name of the property, all as texts, for example "
     "{email: ada@example.com, firstname: Ada}. A deal wants dealname, " "pipeline and dealstage.",
     nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::CreateDealParams, values),
     Kind::kMap, 1},
    {"associations", "Records to connect with. Numbers of kinds: note to contact 202, to "
     "company 190, to deal 214; task to contact 204, to company 192, to "
     "deal 216; deal to contact 3, to company 341; contact to company 279.", nullptr, &kLimits11,
     {.element = &kType30}, __builtin_offsetof(c::CreateDealParams, associations), Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateDealParams = {"CreateDealParams", {kFieldsCreateDealParams, 2},
    sizeof(c::CreateDealParams), false};
static_assert(__is_same(decltype(c::CreateDealParams::values), List<Entry<String>>));
static_assert(__is_same(decltype(c::CreateDealParams::associations),
    Field<List<c::CreateDealParamsAssociationsItem>>));
constexpr BindRow kBindCreateDeal[] = {
    {.place = Place::kBody, .field = 0, .wire = "/properties"},
    {.place = Place::kBody, .field = 1, .wire = "/associations"},
};
constexpr HttpBinding kHttpCreateDeal = {.method = "POST", .path = "/crm/v3/objects/deals",
    .rows = {kBindCreateDeal, 2}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateDealParams[] = {
    {"dealId", "Id of the deal.", nullptr, &kLimits10, {}, __builtin_offsetof(c::UpdateDealParams,
     deal_id), Kind::kString, 1},
    {"values", "Values by internal name of the property, all as texts, for example "
     "{email: ada@example.com, firstname: Ada}. A deal wants dealname, " "pipeline and dealstage.",
     nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::UpdateDealParams, values),
     Kind::kMap, 1},
};
constexpr ObjectTable kObjectUpdateDealParams = {"UpdateDealParams", {kFieldsUpdateDealParams, 2},
    sizeof(c::UpdateDealParams), false};
static_assert(__is_same(decltype(c::UpdateDealParams::deal_id), String));
static_assert(__is_same(decltype(c::UpdateDealParams::values), List<Entry<String>>));
constexpr BindRow kBindUpdateDeal[] = {
    {.place = Place::kPath, .field = 0, .wire = "dealId"},
    {.place = Place::kBody, .field = 1, .wire = "/properties"},
};
constexpr HttpBinding kHttpUpdateDeal = {.method = "PATCH",
    .path = "/crm/v3/objects/deals/{dealId}", .rows = {kBindUpdateDeal, 2},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteDealParams[] = {
    {"dealId", "Id of the deal.", nullptr, &kLimits10, {}, __builtin_offsetof(c::DeleteDealParams,
     deal_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteDealParams = {"DeleteDealParams", {kFieldsDeleteDealParams, 1},
    sizeof(c::DeleteDealParams), false};
static_assert(__is_same(decltype(c::DeleteDealParams::deal_id), String));
constexpr ObjectTable kObjectDeleteDealResult = {"DeleteDealResult", {},
    sizeof(c::DeleteDealResult), true};
constexpr TypeRow kType31 = {Kind::kObject, false, {.object = &kObjectDeleteDealResult}};
constexpr BindRow kBindDeleteDeal[] = {
    {.place = Place::kPath, .field = 0, .wire = "dealId"},
};
constexpr HttpBinding kHttpDeleteDeal = {.method = "DELETE",
    .path = "/crm/v3/objects/deals/{dealId}", .rows = {kBindDeleteDeal, 1}};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 65536};
constexpr Limits kLimits15 = {.format = "date-time"};
constexpr FieldRow kFieldsCreateNoteParamsAssociationsItemTo[] = {
    {"id", "Id of the record.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateNoteParamsAssociationsItemTo, id), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateNoteParamsAssociationsItemTo =
    {"CreateNoteParamsAssociationsItemTo", {kFieldsCreateNoteParamsAssociationsItemTo, 1},
    sizeof(c::CreateNoteParamsAssociationsItemTo), true};
static_assert(__is_same(decltype(c::CreateNoteParamsAssociationsItemTo::id), String));
constexpr const char* kNamesCreateNoteParamsAssociationsItemTypesItemAssociationCategory[] =
    {"HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED"};
constexpr EnumTable kEnumCreateNoteParamsAssociationsItemTypesItemAssociationCategory =
    {"CreateNoteParamsAssociationsItemTypesItemAssociationCategory",
    {kNamesCreateNoteParamsAssociationsItemTypesItemAssociationCategory, 3}};
constexpr FieldRow kFieldsCreateNoteParamsAssociationsItemTypesItem[] = {
    {"associationCategory", nullptr, nullptr, nullptr,
     {.names = &kEnumCreateNoteParamsAssociationsItemTypesItemAssociationCategory},
     __builtin_offsetof(c::CreateNoteParamsAssociationsItemTypesItem, association_category),
     Kind::kEnum, 1},
    {"associationTypeId", "Number of the kind.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateNoteParamsAssociationsItemTypesItem, association_type_id),
     Kind::kInteger, 1},
};
constexpr ObjectTable kObjectCreateNoteParamsAssociationsItemTypesItem =
    {"CreateNoteParamsAssociationsItemTypesItem", {kFieldsCreateNoteParamsAssociationsItemTypesItem,
    2}, sizeof(c::CreateNoteParamsAssociationsItemTypesItem), true};
static_assert(__is_same(decltype(c::CreateNoteParamsAssociationsItemTypesItem::association_category),
    c::CreateNoteParamsAssociationsItemTypesItemAssociationCategory));
static_assert(__is_same(decltype(c::CreateNoteParamsAssociationsItemTypesItem::association_type_id),
    long long));
constexpr TypeRow kType32 = {Kind::kObject, false,
    {.object = &kObjectCreateNoteParamsAssociationsItemTypesItem}};
constexpr FieldRow kFieldsCreateNoteParamsAssociationsItem[] = {
    {"to", "The other record.", nullptr, nullptr,
     {.object = &kObjectCreateNoteParamsAssociationsItemTo},
     __builtin_offsetof(c::CreateNoteParamsAssociationsItem, to), Kind::kObject, 1},
    {"types", "Kinds of association.", nullptr, &kLimits13, {.element = &kType32},
     __builtin_offsetof(c::CreateNoteParamsAssociationsItem, types), Kind::kList, 1},
};
constexpr ObjectTable kObjectCreateNoteParamsAssociationsItem = {"CreateNoteParamsAssociationsItem",
    {kFieldsCreateNoteParamsAssociationsItem, 2}, sizeof(c::CreateNoteParamsAssociationsItem),
    true};
static_assert(__is_same(decltype(c::CreateNoteParamsAssociationsItem::to),
    c::CreateNoteParamsAssociationsItemTo));
static_assert(__is_same(decltype(c::CreateNoteParamsAssociationsItem::types),
    List<c::CreateNoteParamsAssociationsItemTypesItem>));
constexpr TypeRow kType33 = {Kind::kObject, false,
    {.object = &kObjectCreateNoteParamsAssociationsItem}};
constexpr FieldRow kFieldsCreateNoteParams[] = {
    {"note", "Text of the note; simple HTML.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateNoteParams, note), Kind::kString, 1},
    {"timestamp", "When the note was made, or when the task is due.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CreateNoteParams, timestamp), Kind::kString, 1},
    {"owner_id", "Id of the owner; list_owners has it.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateNoteParams, owner_id), Kind::kString, 0},
    {"associations", "Records to connect with. Numbers of kinds: note to contact 202, to "
     "company 190, to deal 214; task to contact 204, to company 192, to "
     "deal 216; deal to contact 3, to company 341; contact to company 279.", nullptr, &kLimits11,
     {.element = &kType33}, __builtin_offsetof(c::CreateNoteParams, associations), Kind::kList, 1},
};
constexpr ObjectTable kObjectCreateNoteParams = {"CreateNoteParams", {kFieldsCreateNoteParams, 4},
    sizeof(c::CreateNoteParams), false};
static_assert(__is_same(decltype(c::CreateNoteParams::note), String));
static_assert(__is_same(decltype(c::CreateNoteParams::timestamp), String));
static_assert(__is_same(decltype(c::CreateNoteParams::owner_id), Field<String>));
static_assert(__is_same(decltype(c::CreateNoteParams::associations),
    List<c::CreateNoteParamsAssociationsItem>));
constexpr BindRow kBindCreateNote[] = {
    {.place = Place::kBody, .field = 0, .wire = "/properties/hs_note_body"},
    {.place = Place::kBody, .field = 1, .wire = "/properties/hs_timestamp"},
    {.place = Place::kBody, .field = 2, .wire = "/properties/hubspot_owner_id"},
    {.place = Place::kBody, .field = 3, .wire = "/associations"},
};
constexpr HttpBinding kHttpCreateNote = {.method = "POST", .path = "/crm/v3/objects/notes",
    .rows = {kBindCreateNote, 4}, .body = BodyKind::kJson};
constexpr Limits kLimits16 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr Limits kLimits17 = {.has = 64, .max_size = 65536};
constexpr const char* kNamesCreateTaskParamsPriority[] = {"LOW", "MEDIUM", "HIGH"};
constexpr EnumTable kEnumCreateTaskParamsPriority = {"CreateTaskParamsPriority",
    {kNamesCreateTaskParamsPriority, 3}};
constexpr const char* kNamesCreateTaskParamsTaskType[] = {"CALL", "EMAIL", "TODO"};
constexpr EnumTable kEnumCreateTaskParamsTaskType = {"CreateTaskParamsTaskType",
    {kNamesCreateTaskParamsTaskType, 3}};
constexpr FieldRow kFieldsCreateTaskParamsAssociationsItemTo[] = {
    {"id", "Id of the record.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateTaskParamsAssociationsItemTo, id), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateTaskParamsAssociationsItemTo =
    {"CreateTaskParamsAssociationsItemTo", {kFieldsCreateTaskParamsAssociationsItemTo, 1},
    sizeof(c::CreateTaskParamsAssociationsItemTo), true};
static_assert(__is_same(decltype(c::CreateTaskParamsAssociationsItemTo::id), String));
constexpr const char* kNamesCreateTaskParamsAssociationsItemTypesItemAssociationCategory[] =
    {"HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED"};
constexpr EnumTable kEnumCreateTaskParamsAssociationsItemTypesItemAssociationCategory =
    {"CreateTaskParamsAssociationsItemTypesItemAssociationCategory",
    {kNamesCreateTaskParamsAssociationsItemTypesItemAssociationCategory, 3}};
constexpr FieldRow kFieldsCreateTaskParamsAssociationsItemTypesItem[] = {
    {"associationCategory", nullptr, nullptr, nullptr,
     {.names = &kEnumCreateTaskParamsAssociationsItemTypesItemAssociationCategory},
     __builtin_offsetof(c::CreateTaskParamsAssociationsItemTypesItem, association_category),
     Kind::kEnum, 1},
    {"associationTypeId", "Number of the kind.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateTaskParamsAssociationsItemTypesItem, association_type_id),
     Kind::kInteger, 1},
};
constexpr ObjectTable kObjectCreateTaskParamsAssociationsItemTypesItem =
    {"CreateTaskParamsAssociationsItemTypesItem", {kFieldsCreateTaskParamsAssociationsItemTypesItem,
    2}, sizeof(c::CreateTaskParamsAssociationsItemTypesItem), true};
static_assert(__is_same(decltype(c::CreateTaskParamsAssociationsItemTypesItem::association_category),
    c::CreateTaskParamsAssociationsItemTypesItemAssociationCategory));
static_assert(__is_same(decltype(c::CreateTaskParamsAssociationsItemTypesItem::association_type_id),
    long long));
constexpr TypeRow kType34 = {Kind::kObject, false,
    {.object = &kObjectCreateTaskParamsAssociationsItemTypesItem}};
constexpr FieldRow kFieldsCreateTaskParamsAssociationsItem[] = {
    {"to", "The other record.", nullptr, nullptr,
     {.object = &kObjectCreateTaskParamsAssociationsItemTo},
     __builtin_offsetof(c::CreateTaskParamsAssociationsItem, to), Kind::kObject, 1},
    {"types", "Kinds of association.", nullptr, &kLimits13, {.element = &kType34},
     __builtin_offsetof(c::CreateTaskParamsAssociationsItem, types), Kind::kList, 1},
};
constexpr ObjectTable kObjectCreateTaskParamsAssociationsItem = {"CreateTaskParamsAssociationsItem",
    {kFieldsCreateTaskParamsAssociationsItem, 2}, sizeof(c::CreateTaskParamsAssociationsItem),
    true};
static_assert(__is_same(decltype(c::CreateTaskParamsAssociationsItem::to),
    c::CreateTaskParamsAssociationsItemTo));
static_assert(__is_same(decltype(c::CreateTaskParamsAssociationsItem::types),
    List<c::CreateTaskParamsAssociationsItemTypesItem>));
constexpr TypeRow kType35 = {Kind::kObject, false,
    {.object = &kObjectCreateTaskParamsAssociationsItem}};
constexpr FieldRow kFieldsCreateTaskParams[] = {
    {"subject", "What is to be done.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::CreateTaskParams, subject), Kind::kString, 1},
    {"task_body", "More about the task; simple HTML.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::CreateTaskParams, task_body), Kind::kString, 0},
    {"timestamp", "When the note was made, or when the task is due.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CreateTaskParams, timestamp), Kind::kString, 1},
    {"priority", "Priority of the task.", nullptr, nullptr,
     {.names = &kEnumCreateTaskParamsPriority}, __builtin_offsetof(c::CreateTaskParams, priority),
     Kind::kEnum, 0},
    {"task_type", "Kind of task.", nullptr, nullptr, {.names = &kEnumCreateTaskParamsTaskType},
     __builtin_offsetof(c::CreateTaskParams, task_type), Kind::kEnum, 0},
    {"owner_id", "Id of the owner; list_owners has it.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateTaskParams, owner_id), Kind::kString, 0},
    {"associations", "Records to connect with. Numbers of kinds: note to contact 202, to "
     "company 190, to deal 214; task to contact 204, to company 192, to "
     "deal 216; deal to contact 3, to company 341; contact to company 279.", nullptr, &kLimits11,
     {.element = &kType35}, __builtin_offsetof(c::CreateTaskParams, associations), Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateTaskParams = {"CreateTaskParams", {kFieldsCreateTaskParams, 7},
    sizeof(c::CreateTaskParams), false};
static_assert(__is_same(decltype(c::CreateTaskParams::subject), String));
static_assert(__is_same(decltype(c::CreateTaskParams::task_body), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::timestamp), String));
static_assert(__is_same(decltype(c::CreateTaskParams::priority),
    Field<c::CreateTaskParamsPriority>));
static_assert(__is_same(decltype(c::CreateTaskParams::task_type),
    Field<c::CreateTaskParamsTaskType>));
static_assert(__is_same(decltype(c::CreateTaskParams::owner_id), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::associations),
    Field<List<c::CreateTaskParamsAssociationsItem>>));
constexpr BindRow kBindCreateTask[] = {
    {.place = Place::kBody, .field = 0, .wire = "/properties/hs_task_subject"},
    {.place = Place::kBody, .field = 1, .wire = "/properties/hs_task_body"},
    {.place = Place::kBody, .field = 2, .wire = "/properties/hs_timestamp"},
    {.place = Place::kBody, .field = 3, .wire = "/properties/hs_task_priority"},
    {.place = Place::kBody, .field = 4, .wire = "/properties/hs_task_type"},
    {.place = Place::kBody, .wire = "/properties/hs_task_status", .constant = "\"NOT_STARTED\""},
    {.place = Place::kBody, .field = 5, .wire = "/properties/hubspot_owner_id"},
    {.place = Place::kBody, .field = 6, .wire = "/associations"},
};
constexpr HttpBinding kHttpCreateTask = {.method = "POST", .path = "/crm/v3/objects/tasks",
    .rows = {kBindCreateTask, 8}, .body = BodyKind::kJson};
constexpr Limits kLimits18 = {.has = 64, .max_size = 320, .format = "email"};
constexpr FieldRow kFieldsListOwnersParams[] = {
    {"email", "Only the owner with this address.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::ListOwnersParams, email), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits9, {}, __builtin_offsetof(c::ListOwnersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOwnersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListOwnersParams = {"ListOwnersParams", {kFieldsListOwnersParams, 3},
    sizeof(c::ListOwnersParams), false};
static_assert(__is_same(decltype(c::ListOwnersParams::email), Field<String>));
static_assert(__is_same(decltype(c::ListOwnersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListOwnersParams::next_page), Field<String>));
constexpr FieldRow kFieldsOwner[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Owner, id), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Owner, email), Kind::kString, 0},
    {"firstName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Owner, first_name),
     Kind::kString, 0},
    {"lastName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Owner, last_name),
     Kind::kString, 0},
    {"archived", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Owner, archived),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectOwner = {"Owner", {kFieldsOwner, 5}, sizeof(c::Owner), true};
static_assert(__is_same(decltype(c::Owner::id), Field<String>));
static_assert(__is_same(decltype(c::Owner::email), Field<String>));
static_assert(__is_same(decltype(c::Owner::first_name), Field<String>));
static_assert(__is_same(decltype(c::Owner::last_name), Field<String>));
static_assert(__is_same(decltype(c::Owner::archived), Field<bool>));
constexpr TypeRow kType36 = {Kind::kObject, false, {.object = &kObjectOwner}};
constexpr FieldRow kFieldsListOwnersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType36},
     __builtin_offsetof(c::ListOwnersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOwnersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListOwnersResult = {"ListOwnersResult", {kFieldsListOwnersResult, 2},
    sizeof(c::ListOwnersResult), true};
static_assert(__is_same(decltype(c::ListOwnersResult::items), List<c::Owner>));
static_assert(__is_same(decltype(c::ListOwnersResult::next_page), Field<String>));
constexpr TypeRow kType37 = {Kind::kObject, false, {.object = &kObjectListOwnersResult}};
constexpr BindRow kBindListOwners[] = {
    {.place = Place::kQuery, .field = 0, .wire = "email"},
};
constexpr HttpBinding kHttpListOwners = {.method = "GET", .path = "/crm/v3/owners/",
    .rows = {kBindListOwners, 1}, .pagination = &kPagination2};
constexpr ObjectTable kObjectListPipelinesParams = {"ListPipelinesParams", {},
    sizeof(c::ListPipelinesParams), false};
constexpr FieldRow kFieldsStage[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Stage, id), Kind::kString, 0},
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Stage, label), Kind::kString, 0},
    {"displayOrder", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Stage, display_order),
     Kind::kInteger, 0},
    {"metadata", "probability and isClosed, as texts.", nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::Stage, metadata), Kind::kMap, 0},
};
constexpr ObjectTable kObjectStage = {"Stage", {kFieldsStage, 4}, sizeof(c::Stage), true};
static_assert(__is_same(decltype(c::Stage::id), Field<String>));
static_assert(__is_same(decltype(c::Stage::label), Field<String>));
static_assert(__is_same(decltype(c::Stage::display_order), Field<long long>));
static_assert(__is_same(decltype(c::Stage::metadata), Field<List<Entry<Json>>>));
constexpr TypeRow kType38 = {Kind::kObject, false, {.object = &kObjectStage}};
constexpr FieldRow kFieldsPipeline[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, id), Kind::kString, 0},
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, label), Kind::kString,
     0},
    {"displayOrder", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, display_order),
     Kind::kInteger, 0},
    {"stages", nullptr, nullptr, nullptr, {.element = &kType38}, __builtin_offsetof(c::Pipeline,
     stages), Kind::kList, 0},
};
constexpr ObjectTable kObjectPipeline = {"Pipeline", {kFieldsPipeline, 4}, sizeof(c::Pipeline),
    true};
static_assert(__is_same(decltype(c::Pipeline::id), Field<String>));
static_assert(__is_same(decltype(c::Pipeline::label), Field<String>));
static_assert(__is_same(decltype(c::Pipeline::display_order), Field<long long>));
static_assert(__is_same(decltype(c::Pipeline::stages), Field<List<c::Stage>>));
constexpr TypeRow kType39 = {Kind::kObject, false, {.object = &kObjectPipeline}};
constexpr TypeRow kType40 = {Kind::kList, false, {.element = &kType39}};
constexpr HttpBinding kHttpListPipelines = {.method = "GET", .path = "/crm/v3/pipelines/deals",
    .result_at = "/results"};
constexpr const char* kNamesListPropertiesParamsObjectType[] = {"contacts", "companies", "deals",
    "tickets", "notes", "tasks"};
constexpr EnumTable kEnumListPropertiesParamsObjectType = {"ListPropertiesParamsObjectType",
    {kNamesListPropertiesParamsObjectType, 6}};
constexpr FieldRow kFieldsListPropertiesParams[] = {
    {"object_type", "Kind of record.", nullptr, nullptr,
     {.names = &kEnumListPropertiesParamsObjectType}, __builtin_offsetof(c::ListPropertiesParams,
     object_type), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectListPropertiesParams = {"ListPropertiesParams",
    {kFieldsListPropertiesParams, 1}, sizeof(c::ListPropertiesParams), false};
static_assert(__is_same(decltype(c::ListPropertiesParams::object_type),
    c::ListPropertiesParamsObjectType));
constexpr FieldRow kFieldsChoice[] = {
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Choice, label), Kind::kString,
     0},
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Choice, value), Kind::kString,
     0},
};
constexpr ObjectTable kObjectChoice = {"Choice", {kFieldsChoice, 2}, sizeof(c::Choice), true};
static_assert(__is_same(decltype(c::Choice::label), Field<String>));
static_assert(__is_same(decltype(c::Choice::value), Field<String>));
constexpr TypeRow kType41 = {Kind::kObject, false, {.object = &kObjectChoice}};
constexpr FieldRow kFieldsPropertyInfo[] = {
    {"name", "Internal name.", nullptr, nullptr, {}, __builtin_offsetof(c::PropertyInfo, name),
     Kind::kString, 0},
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PropertyInfo, label),
     Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PropertyInfo, type),
     Kind::kString, 0},
    {"fieldType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PropertyInfo, field_type),
     Kind::kString, 0},
    {"groupName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PropertyInfo, group_name),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PropertyInfo, description),
     Kind::kString, 0},
    {"options", nullptr, nullptr, nullptr, {.element = &kType41},
     __builtin_offsetof(c::PropertyInfo, options), Kind::kList, 0},
};
constexpr ObjectTable kObjectPropertyInfo = {"PropertyInfo", {kFieldsPropertyInfo, 7},
    sizeof(c::PropertyInfo), true};
static_assert(__is_same(decltype(c::PropertyInfo::name), Field<String>));
static_assert(__is_same(decltype(c::PropertyInfo::label), Field<String>));
static_assert(__is_same(decltype(c::PropertyInfo::type), Field<String>));
static_assert(__is_same(decltype(c::PropertyInfo::field_type), Field<String>));
static_assert(__is_same(decltype(c::PropertyInfo::group_name), Field<String>));
static_assert(__is_same(decltype(c::PropertyInfo::description), Field<String>));
static_assert(__is_same(decltype(c::PropertyInfo::options), Field<List<c::Choice>>));
constexpr TypeRow kType42 = {Kind::kObject, false, {.object = &kObjectPropertyInfo}};
constexpr TypeRow kType43 = {Kind::kList, false, {.element = &kType42}};
constexpr BindRow kBindListProperties[] = {
    {.place = Place::kPath, .field = 0, .wire = "object_type"},
};
constexpr HttpBinding kHttpListProperties = {.method = "GET",
    .path = "/crm/v3/properties/{object_type}", .rows = {kBindListProperties, 1},
    .result_at = "/results"};
constexpr ActionRow kActions[] = {
    {.name = "search_contacts", .title = "Search contacts",
     .description = "Contacts that have words in their main fields, or that fulfil filters.",
     .effect = Effect::kRead, .params = &kObjectSearchContactsParams, .result = &kType8,
     .http = &kHttpSearchContacts, .tool_name = "hubspot_search_contacts"},
    {.name = "get_contact", .title = "Read a contact",
     .description = "One contact with the properties that are named.", .effect = Effect::kRead,
     .params = &kObjectGetContactParams, .result = &kType7, .http = &kHttpGetContact,
     .tool_name = "hubspot_get_contact"},
    {.name = "create_contact", .title = "Create a contact",
     .description = "Creates a contact, with associations if wanted.",
     .params = &kObjectCreateContactParams, .result = &kType7, .http = &kHttpCreateContact,
     .tool_name = "hubspot_create_contact"},
    {.name = "update_contact", .title = "Change a contact",
     .description = "Changes the properties that are given and leaves the rest; an empty "
     "text empties one.", .params = &kObjectUpdateContactParams, .result = &kType7,
     .http = &kHttpUpdateContact, .tool_name = "hubspot_update_contact"},
    {.name = "delete_contact", .title = "Delete a contact",
     .description = "Moves a contact to the recycling bin; it can be restored in HubSpot "
     "for 90 days.", .effect = Effect::kDestructive, .params = &kObjectDeleteContactParams,
     .result = &kType13, .http = &kHttpDeleteContact, .tool_name = "hubspot_delete_contact"},
    {.name = "search_companies", .title = "Search companies",
     .description = "Companies that have words in their main fields, or that fulfil filters.",
     .effect = Effect::kRead, .params = &kObjectSearchCompaniesParams, .result = &kType17,
     .http = &kHttpSearchCompanies, .tool_name = "hubspot_search_companies"},
    {.name = "get_company", .title = "Read a company",
     .description = "One company with the properties that are named.", .effect = Effect::kRead,
     .params = &kObjectGetCompanyParams, .result = &kType7, .http = &kHttpGetCompany,
     .tool_name = "hubspot_get_company"},
    {.name = "create_company", .title = "Create a company",
     .description = "Creates a company, with associations if wanted.",
     .params = &kObjectCreateCompanyParams, .result = &kType7, .http = &kHttpCreateCompany,
     .tool_name = "hubspot_create_company"},
    {.name = "update_company", .title = "Change a company",
     .description = "Changes the properties that are given and leaves the rest; an empty "
     "text empties one.", .params = &kObjectUpdateCompanyParams, .result = &kType7,
     .http = &kHttpUpdateCompany, .tool_name = "hubspot_update_company"},
    {.name = "delete_company", .title = "Delete a company",
     .description = "Moves a company to the recycling bin; it can be restored in HubSpot "
     "for 90 days.", .effect = Effect::kDestructive, .params = &kObjectDeleteCompanyParams,
     .result = &kType21, .http = &kHttpDeleteCompany, .tool_name = "hubspot_delete_company"},
    {.name = "list_deals", .title = "List deals",
     .description = "All deals, first created first; search_deals filters and sorts.",
     .effect = Effect::kRead, .params = &kObjectListDealsParams, .result = &kType23,
     .http = &kHttpListDeals, .tool_name = "hubspot_list_deals"},
    {.name = "search_deals", .title = "Search deals",
     .description = "Deals that have words in their main fields, or that fulfil filters.",
     .effect = Effect::kRead, .params = &kObjectSearchDealsParams, .result = &kType27,
     .http = &kHttpSearchDeals, .tool_name = "hubspot_search_deals"},
    {.name = "get_deal", .title = "Read a deal",
     .description = "One deal with the properties that are named.", .effect = Effect::kRead,
     .params = &kObjectGetDealParams, .result = &kType7, .http = &kHttpGetDeal,
     .tool_name = "hubspot_get_deal"},
    {.name = "create_deal", .title = "Create a deal",
     .description = "Creates a deal, with associations if wanted.",
     .params = &kObjectCreateDealParams, .result = &kType7, .http = &kHttpCreateDeal,
     .tool_name = "hubspot_create_deal"},
    {.name = "update_deal", .title = "Change a deal",
     .description = "Changes the properties that are given and leaves the rest; an empty "
     "text empties one.", .params = &kObjectUpdateDealParams, .result = &kType7,
     .http = &kHttpUpdateDeal, .tool_name = "hubspot_update_deal"},
    {.name = "delete_deal", .title = "Delete a deal",
     .description = "Moves a deal to the recycling bin; it can be restored in HubSpot "
     "for 90 days.", .effect = Effect::kDestructive, .params = &kObjectDeleteDealParams,
     .result = &kType31, .http = &kHttpDeleteDeal, .tool_name = "hubspot_delete_deal"},
    {.name = "create_note", .title = "Add a note",
     .description = "Adds a note to contacts, companies or deals.",
     .params = &kObjectCreateNoteParams, .result = &kType7, .http = &kHttpCreateNote,
     .tool_name = "hubspot_create_note"},
    {.name = "create_task", .title = "Create a task",
     .description = "Creates a task with a due time, about contacts, companies or deals.",
     .params = &kObjectCreateTaskParams, .result = &kType7, .http = &kHttpCreateTask,
     .tool_name = "hubspot_create_task"},
    {.name = "list_owners", .title = "List owners", .description = "Users who can own records.",
     .effect = Effect::kRead, .params = &kObjectListOwnersParams, .result = &kType37,
     .http = &kHttpListOwners, .tool_name = "hubspot_list_owners"},
    {.name = "list_pipelines", .title = "List deal pipelines",
     .description = "Pipelines of deals with their stages.", .effect = Effect::kRead,
     .params = &kObjectListPipelinesParams, .result = &kType40, .http = &kHttpListPipelines,
     .tool_name = "hubspot_list_pipelines"},
    {.name = "list_properties", .title = "List properties",
     .description = "Properties of a kind of record, with internal names, types and options.",
     .effect = Effect::kRead, .params = &kObjectListPropertiesParams, .result = &kType43,
     .http = &kHttpListProperties, .tool_name = "hubspot_list_properties"},
};
constexpr const char* kTexts2[] = {"/message"};
constexpr const char* kTexts3[] = {"/category"};
constexpr NamedText kPairs1[] = {{"VALIDATION_ERROR",
    "Compare names and values of the properties with those of list_properties."}, {"CONFLICT",
    "There is one already, for example a contact with this e-mail address; " "change that one."},
    {"MISSING_SCOPES", "Connect HubSpot again, or give the private app the scope that HubSpot "
    "names."}, {"OBJECT_NOT_FOUND",
    "Compare the id with the one in the address of the record's page."}, {"RATE_LIMITS",
    "HubSpot allows 100 requests in 10 seconds and a number per day; wait " "a moment."}};
constexpr ApiRow kApi = {.base_url = "https://api.hubapi.com", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .errors = {.message = {kTexts2, 1},
    .code = {kTexts3, 1}, .hints = {kPairs1, 5}}, .retry_after = "retry-after",
    .remaining = "x-hubspot-ratelimit-remaining", .per_second = 10, .verify_method = "GET",
    .verify_path = "/account-info/v3/details"};
constexpr const char* kTexts4[] = {"api.hubapi.com"};
constexpr const char* kTexts5[] = {"oauth", "crm.objects.contacts.read",
    "crm.objects.contacts.write", "crm.objects.companies.read", "crm.objects.companies.write",
    "crm.objects.deals.read", "crm.objects.deals.write", "crm.objects.owners.read"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "HubSpot",
    .authorization_url = "https://app.hubspot.com/oauth/authorize",
    .token_url = "https://api.hubapi.com/oauth/v1/token", .scopes = {kTexts5, 8},
    .client_id_secret = "HUBSPOT_CLIENT_ID", .client_secret_secret = "HUBSPOT_CLIENT_SECRET",
    .token_auth_method = "post", .pkce = false};
constexpr SecretRow kSecrets[] = {
    {"HUBSPOT_CLIENT_ID", "Client ID of your app (HubSpot developer account, Apps, the app, "
     "Auth).", true, false},
    {"HUBSPOT_CLIENT_SECRET", "Client secret of the same app; events are signed with it, too.",
     true, false},
};
constexpr EventRow kEvents0[] = {
    {"contact.creation", "A contact was created."},
    {"contact.propertyChange", "A property of a contact changed; propertyName says which."},
    {"contact.deletion", "A contact was deleted."},
    {"company.creation", "A company was created."},
    {"company.propertyChange", "A property of a company changed."},
    {"company.deletion", "A company was deleted."},
    {"deal.creation", "A deal was created."},
    {"deal.propertyChange", "A property of a deal changed, for example dealstage."},
    {"deal.deletion", "A deal was deleted."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "In the app's settings, Webhooks: this connector's webhook URL as "
     "target, and a subscription for each event.", .event_type_field = "/0/subscriptionType",
     .events = {kEvents0, 9}, .verify = {.scheme = VerifyScheme::kHmacTimestamp,
     .secret = "HUBSPOT_CLIENT_SECRET", .algorithm = "sha256", .encoding = "base64",
     .header = "X-HubSpot-Signature-v3", .timestamp_header = "X-HubSpot-Request-Timestamp",
     .payload = "{method}{url}{body}{timestamp}", .secret_encoding = "text"},
     .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersContactCreated[] = {
    {.source = "tool", .action = "create_contact"},
    {.source = "webhook", .event = "contact.creation"},
};
constexpr MatcherRow kMatchersContactUpdated[] = {
    {.source = "tool", .action = "update_contact"},
    {.source = "webhook", .event = "contact.propertyChange"},
};
constexpr MatcherRow kMatchersContactDeleted[] = {
    {.source = "tool", .action = "delete_contact"},
    {.source = "webhook", .event = "contact.deletion"},
};
constexpr MatcherRow kMatchersCompanyCreated[] = {
    {.source = "tool", .action = "create_company"},
    {.source = "webhook", .event = "company.creation"},
};
constexpr MatcherRow kMatchersCompanyUpdated[] = {
    {.source = "tool", .action = "update_company"},
    {.source = "webhook", .event = "company.propertyChange"},
};
constexpr MatcherRow kMatchersCompanyDeleted[] = {
    {.source = "tool", .action = "delete_company"},
    {.source = "webhook", .event = "company.deletion"},
};
constexpr MatcherRow kMatchersDealCreated[] = {
    {.source = "tool", .action = "create_deal"},
    {.source = "webhook", .event = "deal.creation"},
};
constexpr MatcherRow kMatchersDealStageChanged[] = {
    {.source = "tool", .action = "update_deal"},
    {.source = "webhook", .event = "deal.propertyChange"},
};
constexpr MatcherRow kMatchersDealDeleted[] = {
    {.source = "tool", .action = "delete_deal"},
    {.source = "webhook", .event = "deal.deletion"},
};
constexpr MatcherRow kMatchersNoteAdded[] = {
    {.source = "tool", .action = "create_note"},
};
constexpr MatcherRow kMatchersTaskCreated[] = {
    {.source = "tool", .action = "create_task"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "contact_created", .display_name = "Contact Created",
     .matchers = {kMatchersContactCreated, 2}},
    {.id = "contact_updated", .display_name = "Contact Updated",
     .matchers = {kMatchersContactUpdated, 2}},
    {.id = "contact_deleted", .display_name = "Contact Deleted",
     .matchers = {kMatchersContactDeleted, 2}},
    {.id = "company_created", .display_name = "Company Created",
     .matchers = {kMatchersCompanyCreated, 2}},
    {.id = "company_updated", .display_name = "Company Updated",
     .matchers = {kMatchersCompanyUpdated, 2}},
    {.id = "company_deleted", .display_name = "Company Deleted",
     .matchers = {kMatchersCompanyDeleted, 2}},
    {.id = "deal_created", .display_name = "Deal Created", .matchers = {kMatchersDealCreated, 2}},
    {.id = "deal_stage_changed", .display_name = "Deal Changed",
     .matchers = {kMatchersDealStageChanged, 2}},
    {.id = "deal_deleted", .display_name = "Deal Deleted", .matchers = {kMatchersDealDeleted, 2}},
    {.id = "note_added", .display_name = "Note Added", .matchers = {kMatchersNoteAdded, 1}},
    {.id = "task_created", .display_name = "Task Created", .matchers = {kMatchersTaskCreated, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "hubspot-crm",
    .display_name = "HubSpot CRM",
    .description = "Search, read, create and change contacts, companies and deals in "
        "HubSpot, with notes, tasks, owners and pipelines.",
    .version = "1.0.0",
    .tags = {kTexts1, 6},
    .tier = Tier::kConnector,
    .tool_name = "hubspot_crm",
    .tool_description = "Reads and writes HubSpot's CRM. Values go by internal name of the "
        "property, list_properties has them; without properties HubSpot returns "
        "only a few. Show the user what you are about to write and wait for " "a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"search_contacts\",\"get_contact\",\"create_contact\","
        "\"update_contact\",\"delete_contact\",\"search_companies\",\"get_company\","
        "\"create_company\",\"update_company\",\"delete_company\",\"list_deals\","
        "\"search_deals\",\"get_deal\",\"create_deal\",\"update_deal\",\"delete_deal\","
        "\"create_note\",\"create_task\",\"list_owners\",\"list_pipelines\","
        "\"list_properties\"],\"description\":\"What to do.\"},\"contactId\":{\"type\":\"strin"
        "g\",\"minLength\":1,\"maxLength\":20,\"pattern\":\"^[0-9]+$\",\"description\":\"Id "
        "of the contact; the last number in its address.\"},\"companyId\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":20,\"pattern\":\"^[0-9]+$\",\"description\":\"Id "
        "of the company.\"},\"dealId\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":20,\"pattern\":\"^[0-9]+$\",\"description\":\"Id of "
        "the deal.\"},\"query\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":3000,"
        "\"description\":\"Words in the main fields, for example a name, an "
        "e-mail address or a domain.\"},\"filterGroups\":{\"type\":\"array\","
        "\"maxItems\":5,\"description\":\"Groups of filters: one group must "
        "hold, and in it all filters.\",\"items\":{\"type\":\"object\",\"properties\":{\"filte"
        "rs\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":6,\"description\":\"Filters,"
        " all of which must hold.\",\"items\":{\"type\":\"object\",\"properties\":{\"propertyN"
        "ame\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200,\"description\":\"Intern"
        "al name of the property.\"},\"operator\":{\"type\":\"string\",\"enum\":[\"EQ\","
        "\"NEQ\",\"LT\",\"LTE\",\"GT\",\"GTE\",\"BETWEEN\",\"IN\",\"NOT_IN\","
        "\"HAS_PROPERTY\",\"NOT_HAS_PROPERTY\",\"CONTAINS_TOKEN\",\"NOT_CONTAINS_TOKEN\"]},"
        "\"value\":{\"type\":\"string\",\"maxLength\":3000,\"description\":\"Value; "
        "dates in milliseconds since 1970.\"},\"highValue\":{\"type\":\"string\","
        "\"maxLength\":200,\"description\":\"Upper end, for BETWEEN.\"},\"values\":{\"type\":\""
        "array\",\"maxItems\":100,\"items\":{\"type\":\"string\",\"maxLength\":3000},"
        "\"description\":\"Values in small letters, for IN and NOT_IN.\"}},"
        "\"required\":[\"propertyName\",\"operator\"]}}},\"required\":[\"filters\"]}},"
        "\"sorts\":{\"type\":\"array\",\"maxItems\":1,\"description\":\"Order "
        "of the results; HubSpot takes one.\",\"items\":{\"type\":\"object\","
        "\"properties\":{\"propertyName\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":200,\"description\":\"Internal name of the property.\"},"
        "\"direction\":{\"type\":\"string\",\"enum\":[\"ASCENDING\",\"DESCENDING\"]}},"
        "\"required\":[\"propertyName\",\"direction\"]}},\"properties\":{\"type\":\"array\","
        "\"maxItems\":100,\"items\":{\"type\":\"string\",\"maxLength\":200},"
        "\"description\":\"Internal names of the properties to return.\"},"
        "\"associations_of\":{\"type\":\"array\",\"maxItems\":5,\"items\":{\"type\":\"string\""
        ",\"enum\":[\"contacts\",\"companies\",\"deals\",\"tickets\",\"notes\","
        "\"tasks\"]},\"description\":\"Kinds of records whose associations "
        "to return.\"},\"values\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"st"
        "ring\"},\"description\":\"Values by internal name of the property,"
        " all as texts, for example {email: ada@example.com, firstname: Ada}. "
        "A deal wants dealname, pipeline and dealstage.\"},\"associations\":{\"type\":\"array\""
        ",\"maxItems\":50,\"description\":\"Records to connect with. Numbers "
        "of kinds: note to contact 202, to company 190, to deal 214; task "
        "to contact 204, to company 192, to deal 216; deal to contact 3, to "
        "company 341; contact to company 279.\",\"items\":{\"type\":\"object\","
        "\"properties\":{\"to\":{\"type\":\"object\",\"description\":\"The "
        "other record.\",\"properties\":{\"id\":{\"type\":\"string\",\"maxLength\":20,"
        "\"pattern\":\"^[0-9]+$\",\"description\":\"Id of the record.\"}},"
        "\"required\":[\"id\"]},\"types\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":5,\"description\":\"Kinds of association.\",\"items\":{\"type\":\"object"
        "\",\"properties\":{\"associationCategory\":{\"type\":\"string\",\"enum\":[\"HUBSPOT_D"
        "EFINED\",\"USER_DEFINED\",\"INTEGRATOR_DEFINED\"]},\"associationTypeId\":{\"type\":\""
        "integer\",\"minimum\":1,\"description\":\"Number of the kind.\"}},"
        "\"required\":[\"associationCategory\",\"associationTypeId\"]}}},\"required\":[\"to\","
        "\"types\"]}},\"archived\":{\"type\":\"boolean\",\"description\":\"Only "
        "those in the recycling bin.\"},\"note\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":65536,\"description\":\"Text of the note; simple HTML.\"},"
        "\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\",\"description\":\"When "
        "the note was made, or when the task is due.\"},\"owner_id\":{\"type\":\"string\","
        "\"maxLength\":20,\"pattern\":\"^[0-9]+$\",\"description\":\"Id of "
        "the owner; list_owners has it.\"},\"subject\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":1000,\"description\":\"What is to be "
        "done.\"},\"task_body\":{\"type\":\"string\",\"maxLength\":65536,\"description\":\"Mor"
        "e about the task; simple HTML.\"},\"priority\":{\"type\":\"string\","
        "\"enum\":[\"LOW\",\"MEDIUM\",\"HIGH\"],\"description\":\"Priority "
        "of the task.\"},\"task_type\":{\"type\":\"string\",\"enum\":[\"CALL\","
        "\"EMAIL\",\"TODO\"],\"description\":\"Kind of task.\"},\"email\":{\"type\":\"string\""
        ",\"format\":\"email\",\"maxLength\":320,\"description\":\"Only the "
        "owner with this address.\"},\"object_type\":{\"type\":\"string\","
        "\"enum\":[\"contacts\",\"companies\",\"deals\",\"tickets\",\"notes\","
        "\"tasks\"],\"description\":\"Kind of record.\"},\"max_items\":{\"description\":\"Fetc"
        "h pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "hubspot",
    .actions = {kActions, 21},
    .api = kApi,
    .egress = {kTexts4, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 11},
};

}  // namespace pie::detail::tables::hubspot_crm

namespace pie::hubspot_crm {

constinit const ConnectorTable kHubspotCrm = ::pie::detail::tables::hubspot_crm::kConnector;

Task<SearchContactsResult> SearchContacts(Context& context, SearchContactsParams params) {
  return Task<SearchContactsResult>(::pie::ContextAccess::Call(context, kHubspotCrm, 0, &params));
}

Task<CrmObject> GetContact(Context& context, GetContactParams params) {
  return Task<CrmObject>(::pie::ContextAccess::Call(context, kHubspotCrm, 1, &params));
}

Task<CrmObject> CreateContact(Context& context, CreateContactParams params) {
  return Task<CrmObject>(::pie::ContextAccess::Call(context, kHubspotCrm, 2, &params));
}

Task<CrmObject> UpdateContact(Context& context, UpdateContactParams params) {
  return Task<CrmObject>(::pie::ContextAccess::Call(context, kHubspotCrm, 3, &params));
}

Task<DeleteContactResult> DeleteContact(Context& context, DeleteContactParams params) {
  return Task<DeleteContactResult>(::pie::ContextAccess::Call(context, kHubspotCrm, 4, &params));
}

Task<SearchCompaniesResult> SearchCompanies(Context& context, SearchCompaniesParams params) {
  return Task<SearchCompaniesResult>(::pie::ContextAccess::Call(context, kHubspotCrm, 5, &params));
}

Task<CrmObject> GetCompany(Context& context, GetCompanyParams params) {
  return Task<CrmObject>(::pie::ContextAccess::Call(context, kHubspotCrm, 6, &params));
}

Task<CrmObject> CreateCompany(Context& context, CreateCompanyParams params) {
  return Task<CrmObject>(::pie::ContextAccess::Call(context, kHubspotCrm, 7, &params));
}

Task<CrmObject> UpdateCompany(Context& context, UpdateCompanyParams params) {
  return Task<CrmObject>(::pie::ContextAccess::Call(context, kHubspotCrm, 8, &params));
}

Task<DeleteCompanyResult> DeleteCompany(Context& context, DeleteCompanyParams params) {
  return Task<DeleteCompanyResult>(::pie::ContextAccess::Call(context, kHubspotCrm, 9, &params));
}

Task<ListDealsResult> ListDeals(Context& context, ListDealsParams params) {
  return Task<ListDealsResult>(::pie::ContextAccess::Call(context, kHubspotCrm, 10, &params));
}

Task<SearchDealsResult> SearchDeals(Context& context, SearchDealsParams params) {
  return Task<SearchDealsResult>(::pie::ContextAccess::Call(context, kHubspotCrm, 11, &params));
}

Task<CrmObject> GetDeal(Context& context, GetDealParams params) {
  return Task<CrmObject>(::pie::ContextAccess::Call(context, kHubspotCrm, 12, &params));
}

Task<CrmObject> CreateDeal(Context& context, CreateDealParams params) {
  return Task<CrmObject>(::pie::ContextAccess::Call(context, kHubspotCrm, 13, &params));
}

Task<CrmObject> UpdateDeal(Context& context, UpdateDealParams params) {
  return Task<CrmObject>(::pie::ContextAccess::Call(context, kHubspotCrm, 14, &params));
}

Task<DeleteDealResult> DeleteDeal(Context& context, DeleteDealParams params) {
  return Task<DeleteDealResult>(::pie::ContextAccess::Call(context, kHubspotCrm, 15, &params));
}

Task<CrmObject> CreateNote(Context& context, CreateNoteParams params) {
  return Task<CrmObject>(::pie::ContextAccess::Call(context, kHubspotCrm, 16, &params));
}

Task<CrmObject> CreateTask(Context& context, CreateTaskParams params) {
  return Task<CrmObject>(::pie::ContextAccess::Call(context, kHubspotCrm, 17, &params));
}

Task<ListOwnersResult> ListOwners(Context& context, ListOwnersParams params) {
  return Task<ListOwnersResult>(::pie::ContextAccess::Call(context, kHubspotCrm, 18, &params));
}

Task<List<Pipeline>> ListPipelines(Context& context, ListPipelinesParams params) {
  return Task<List<Pipeline>>(::pie::ContextAccess::Call(context, kHubspotCrm, 19, &params));
}

Task<List<PropertyInfo>> ListProperties(Context& context, ListPropertiesParams params) {
  return Task<List<PropertyInfo>>(::pie::ContextAccess::Call(context, kHubspotCrm, 20, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.hubspot_client_id = context.Secret("HUBSPOT_CLIENT_ID");
  secrets.hubspot_client_secret = context.Secret("HUBSPOT_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::hubspot_crm
