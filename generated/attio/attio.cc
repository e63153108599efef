// Generated from plugins/attio/attio.pie. Do not edit.
#include "attio/attio.h"

#include "pie/generated.h"

namespace pie::detail::tables::attio {
namespace c = ::pie::attio;

constexpr const char* kTexts1[] = {"crm", "contacts", "companies", "deals", "sales"};
constexpr ObjectTable kObjectListObjectsParams = {"ListObjectsParams", {},
    sizeof(c::ListObjectsParams), false};
constexpr FieldRow kFieldsObjectInfo[] = {
    {"api_slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectInfo, api_slug),
     Kind::kString, 2},
    {"singular_noun", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectInfo,
     singular_noun), Kind::kString, 2},
    {"plural_noun", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectInfo, plural_noun),
     Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectInfo, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectObjectInfo = {"ObjectInfo", {kFieldsObjectInfo, 4},
    sizeof(c::ObjectInfo), true};
static_assert(__is_same(decltype(c::ObjectInfo::api_slug), Field<String>));
static_assert(__is_same(decltype(c::ObjectInfo::singular_noun), Field<String>));
static_assert(__is_same(decltype(c::ObjectInfo::plural_noun), Field<String>));
static_assert(__is_same(decltype(c::ObjectInfo::created_at), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectObjectInfo}};
constexpr TypeRow kType2 = {Kind::kList, false, {.element = &kType1}};
constexpr HttpBinding kHttpListObjects = {.method = "GET", .path = "/objects",
    .result_at = "/data"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 100,
    .pattern = "^[A-Za-z0-9_-]+$"};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListAttributesParams[] = {
    {"object", "Slug or id of the object: people, companies, deals, users, workspaces "
     "or one of the workspace's own.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListAttributesParams, object), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListAttributesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAttributesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAttributesParams = {"ListAttributesParams",
    {kFieldsListAttributesParams, 3}, sizeof(c::ListAttributesParams), false};
static_assert(__is_same(decltype(c::ListAttributesParams::object), String));
static_assert(__is_same(decltype(c::ListAttributesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListAttributesParams::next_page), Field<String>));
constexpr FieldRow kFieldsAttribute[] = {
    {"api_slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Attribute, api_slug),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Attribute, title), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Attribute, description),
     Kind::kString, 2},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Attribute, type), Kind::kString,
     0},
    {"is_required", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Attribute, is_required),
     Kind::kBoolean, 0},
    {"is_unique", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Attribute, is_unique),
     Kind::kBoolean, 0},
    {"is_multiselect", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Attribute,
     is_multiselect), Kind::kBoolean, 0},
    {"is_archived", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Attribute, is_archived),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectAttribute = {"Attribute", {kFieldsAttribute, 8}, sizeof(c::Attribute),
    true};
static_assert(__is_same(decltype(c::Attribute::api_slug), Field<String>));
static_assert(__is_same(decltype(c::Attribute::title), Field<String>));
static_assert(__is_same(decltype(c::Attribute::description), Field<String>));
static_assert(__is_same(decltype(c::Attribute::type), Field<String>));
static_assert(__is_same(decltype(c::Attribute::is_required), Field<bool>));
static_assert(__is_same(decltype(c::Attribute::is_unique), Field<bool>));
static_assert(__is_same(decltype(c::Attribute::is_multiselect), Field<bool>));
static_assert(__is_same(decltype(c::Attribute::is_archived), Field<bool>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectAttribute}};
constexpr FieldRow kFieldsListAttributesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListAttributesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAttributesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListAttributesResult = {"ListAttributesResult",
    {kFieldsListAttributesResult, 2}, sizeof(c::ListAttributesResult), true};
static_assert(__is_same(decltype(c::ListAttributesResult::items), List<c::Attribute>));
static_assert(__is_same(decltype(c::ListAttributesResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListAttributesResult}};
constexpr BindRow kBindListAttributes[] = {
    {.place = Place::kPath, .field = 0, .wire = "object"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kOffset, .items = "/data", .param = "offset",
    .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListAttributes = {.method = "GET",
    .path = "/objects/{object}/attributes", .rows = {kBindListAttributes, 1},
    .pagination = &kPagination1};
constexpr TypeRow kType5 = {Kind::kJson};
constexpr Limits kLimits3 = {.has = 64, .max_size = 10};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits5 = {.has = 64, .max_size = 50};
constexpr const char* kNamesListRecordsParamsSortsItemDirection[] = {"asc", "desc"};
constexpr EnumTable kEnumListRecordsParamsSortsItemDirection =
    {"ListRecordsParamsSortsItemDirection", {kNamesListRecordsParamsSortsItemDirection, 2}};
constexpr FieldRow kFieldsListRecordsParamsSortsItem[] = {
    {"attribute", "Slug of an attribute.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListRecordsParamsSortsItem, attribute), Kind::kString, 1},
    {"field", "Part of the value, for example last_name of a name.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListRecordsParamsSortsItem, field), Kind::kString, 0},
    {"direction", nullptr, nullptr, nullptr, {.names = &kEnumListRecordsParamsSortsItemDirection},
     __builtin_offsetof(c::ListRecordsParamsSortsItem, direction), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectListRecordsParamsSortsItem = {"ListRecordsParamsSortsItem",
    {kFieldsListRecordsParamsSortsItem, 3}, sizeof(c::ListRecordsParamsSortsItem), true};
static_assert(__is_same(decltype(c::ListRecordsParamsSortsItem::attribute), String));
static_assert(__is_same(decltype(c::ListRecordsParamsSortsItem::field), Field<String>));
static_assert(__is_same(decltype(c::ListRecordsParamsSortsItem::direction),
    c::ListRecordsParamsSortsItemDirection));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectListRecordsParamsSortsItem}};
constexpr FieldRow kFieldsListRecordsParams[] = {
    {"object", "Slug or id of the object: people, companies, deals, users, workspaces "
     "or one of the workspace's own.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListRecordsParams, object), Kind::kString, 1},
    {"filter", "Condition in Attio's form, for example {name: Ada} or {$and: [{stage: "
     "Won}, {value: {$gte: 1000}}]}.", nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::ListRecordsParams, filter), Kind::kMap, 0},
    {"sorts", "Order of the records, first key first.", nullptr, &kLimits3, {.element = &kType6},
     __builtin_offsetof(c::ListRecordsParams, sorts), Kind::kList, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListRecordsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRecordsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListRecordsParams = {"ListRecordsParams", {kFieldsListRecordsParams,
    5}, sizeof(c::ListRecordsParams), false};
static_assert(__is_same(decltype(c::ListRecordsParams::object), String));
static_assert(__is_same(decltype(c::ListRecordsParams::filter), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::ListRecordsParams::sorts),
    Field<List<c::ListRecordsParamsSortsItem>>));
static_assert(__is_same(decltype(c::ListRecordsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListRecordsParams::next_page), Field<String>));
constexpr FieldRow kFieldsRecordId[] = {
    {"object_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RecordId, object_id),
     Kind::kString, 0},
    {"record_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RecordId, record_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectRecordId = {"RecordId", {kFieldsRecordId, 2}, sizeof(c::RecordId),
    true};
static_assert(__is_same(decltype(c::RecordId::object_id), Field<String>));
static_assert(__is_same(decltype(c::RecordId::record_id), Field<String>));
constexpr FieldRow kFieldsRecord[] = {
    {"id", nullptr, nullptr, nullptr, {.object = &kObjectRecordId}, __builtin_offsetof(c::Record,
     id), Kind::kObject, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Record, created_at),
     Kind::kString, 0},
    {"web_url", "Page of the record.", nullptr, nullptr, {}, __builtin_offsetof(c::Record, web_url),
     Kind::kString, 0},
    {"values", "By slug of the attribute: a list of values, of which the last is "
     "the present one.", nullptr, nullptr, {.element = &kType5}, __builtin_offsetof(c::Record,
     values), Kind::kMap, 0},
};
constexpr ObjectTable kObjectRecord = {"Record", {kFieldsRecord, 4}, sizeof(c::Record), true};
static_assert(__is_same(decltype(c::Record::id), Field<c::RecordId>));
static_assert(__is_same(decltype(c::Record::created_at), Field<String>));
static_assert(__is_same(decltype(c::Record::web_url), Field<String>));
static_assert(__is_same(decltype(c::Record::values), Field<List<Entry<Json>>>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectRecord}};
constexpr FieldRow kFieldsListRecordsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::ListRecordsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRecordsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListRecordsResult = {"ListRecordsResult", {kFieldsListRecordsResult,
    2}, sizeof(c::ListRecordsResult), true};
static_assert(__is_same(decltype(c::ListRecordsResult::items), List<c::Record>));
static_assert(__is_same(decltype(c::ListRecordsResult::next_page), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectListRecordsResult}};
constexpr BindRow kBindListRecords[] = {
    {.place = Place::kPath, .field = 0, .wire = "object"},
    {.place = Place::kBody, .field = 1, .wire = "/filter"},
    {.place = Place::kBody, .field = 2, .wire = "/sorts"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kOffset, .items = "/data",
    .param = "/offset", .size_param = "/limit", .in_body = true, .size = 50};
constexpr HttpBinding kHttpListRecords = {.method = "POST",
    .path = "/objects/{object}/records/query", .rows = {kBindListRecords, 3},
    .body = BodyKind::kJson, .pagination = &kPagination2};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 256};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 20};
constexpr Limits kLimits8 = {.has = 64, .max_size = 100};
constexpr TypeRow kType9 = {Kind::kString, false, {}, &kLimits8};
constexpr Limits kLimits9 = {.has = 3, .minimum = 1, .maximum = 25};
constexpr FieldRow kFieldsSearchRecordsParams[] = {
    {"query", "Words in names, domains or addresses.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::SearchRecordsParams, query), Kind::kString, 1},
    {"objects", "Slugs of the objects to search, for example people and companies.", nullptr,
     &kLimits7, {.element = &kType9}, __builtin_offsetof(c::SearchRecordsParams, objects),
     Kind::kList, 1},
    {"limit", "How many results.", "10", &kLimits9, {}, __builtin_offsetof(c::SearchRecordsParams,
     limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchRecordsParams = {"SearchRecordsParams",
    {kFieldsSearchRecordsParams, 3}, sizeof(c::SearchRecordsParams), false};
static_assert(__is_same(decltype(c::SearchRecordsParams::query), String));
static_assert(__is_same(decltype(c::SearchRecordsParams::objects), List<String>));
static_assert(__is_same(decltype(c::SearchRecordsParams::limit), Field<long long>));
constexpr TypeRow kType10 = {Kind::kString};
constexpr FieldRow kFieldsFound[] = {
    {"id", nullptr, nullptr, nullptr, {.object = &kObjectRecordId}, __builtin_offsetof(c::Found,
     id), Kind::kObject, 0},
    {"object_slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Found, object_slug),
     Kind::kString, 0},
    {"record_text", "Name of the record.", nullptr, nullptr, {}, __builtin_offsetof(c::Found,
     record_text), Kind::kString, 0},
    {"email_addresses", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::Found, email_addresses), Kind::kList, 0},
    {"domains", nullptr, nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::Found,
     domains), Kind::kList, 0},
};
constexpr ObjectTable kObjectFound = {"Found", {kFieldsFound, 5}, sizeof(c::Found), true};
static_assert(__is_same(decltype(c::Found::id), Field<c::RecordId>));
static_assert(__is_same(decltype(c::Found::object_slug), Field<String>));
static_assert(__is_same(decltype(c::Found::record_text), Field<String>));
static_assert(__is_same(decltype(c::Found::email_addresses), Field<List<String>>));
static_assert(__is_same(decltype(c::Found::domains), Field<List<String>>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectFound}};
constexpr TypeRow kType12 = {Kind::kList, false, {.element = &kType11}};
constexpr BindRow kBindSearchRecords[] = {
    {.place = Place::kBody, .field = 0, .wire = "/query"},
    {.place = Place::kBody, .field = 1, .wire = "/objects"},
    {.place = Place::kBody, .field = 2, .wire = "/limit"},
    {.place = Place::kBody, .wire = "/request_as/type", .constant = "\"workspace\""},
};
constexpr HttpBinding kHttpSearchRecords = {.method = "POST", .path = "/objects/records/search",
    .rows = {kBindSearchRecords, 4}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr Limits kLimits10 = {.format = "uuid"};
constexpr FieldRow kFieldsGetRecordParams[] = {
    {"object", "Slug or id of the object: people, companies, deals, users, workspaces "
     "or one of the workspace's own.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetRecordParams, object), Kind::kString, 1},
    {"record_id", "Id of the record.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::GetRecordParams, record_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetRecordParams = {"GetRecordParams", {kFieldsGetRecordParams, 2},
    sizeof(c::GetRecordParams), false};
static_assert(__is_same(decltype(c::GetRecordParams::object), String));
static_assert(__is_same(decltype(c::GetRecordParams::record_id), String));
constexpr BindRow kBindGetRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "object"},
    {.place = Place::kPath, .field = 1, .wire = "record_id"},
};
constexpr HttpBinding kHttpGetRecord = {.method = "GET",
    .path = "/objects/{object}/records/{record_id}", .rows = {kBindGetRecord, 2},
    .result_at = "/data"};
constexpr FieldRow kFieldsCreateRecordParams[] = {
    {"object", "Slug or id of the object: people, companies, deals, users, workspaces "
     "or one of the workspace's own.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateRecordParams, object), Kind::kString, 1},
    {"values", "Values by slug of the attribute, for example {name: Example Inc, "
     "domains: [example.com]}; a list replaces or, in update_record, adds.", nullptr, nullptr,
     {.element = &kType5}, __builtin_offsetof(c::CreateRecordParams, values), Kind::kMap, 1},
};
constexpr ObjectTable kObjectCreateRecordParams = {"CreateRecordParams", {kFieldsCreateRecordParams,
    2}, sizeof(c::CreateRecordParams), false};
static_assert(__is_same(decltype(c::CreateRecordParams::object), String));
static_assert(__is_same(decltype(c::CreateRecordParams::values), List<Entry<Json>>));
constexpr BindRow kBindCreateRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "object"},
    {.place = Place::kBody, .field = 1, .wire = "/data/values"},
};
constexpr HttpBinding kHttpCreateRecord = {.method = "POST", .path = "/objects/{object}/records",
    .rows = {kBindCreateRecord, 2}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsUpsertRecordParams[] = {
    {"object", "Slug or id of the object: people, companies, deals, users, workspaces "
     "or one of the workspace's own.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpsertRecordParams, object), Kind::kString, 1},
    {"matching_attribute", "Slug of a unique attribute that tells whether the record is there,"
     " for example email_addresses or domains.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpsertRecordParams, matching_attribute), Kind::kString, 1},
    {"values", "Values by slug of the attribute, for example {name: Example Inc, "
     "domains: [example.com]}; a list replaces or, in update_record, adds.", nullptr, nullptr,
     {.element = &kType5}, __builtin_offsetof(c::UpsertRecordParams, values), Kind::kMap, 1},
};
constexpr ObjectTable kObjectUpsertRecordParams = {"UpsertRecordParams", {kFieldsUpsertRecordParams,
    3}, sizeof(c::UpsertRecordParams), false};
static_assert(__is_same(decltype(c::UpsertRecordParams::object), String));
static_assert(__is_same(decltype(c::UpsertRecordParams::matching_attribute), String));
static_assert(__is_same(decltype(c::UpsertRecordParams::values), List<Entry<Json>>));
constexpr BindRow kBindUpsertRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "object"},
    {.place = Place::kQuery, .field = 1, .wire = "matching_attribute"},
    {.place = Place::kBody, .field = 2, .wire = "/data/values"},
};
constexpr HttpBinding kHttpUpsertRecord = {.method = "PUT", .path = "/objects/{object}/records",
    .rows = {kBindUpsertRecord, 3}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsUpdateRecordParams[] = {
    {"object", "Slug or id of the object: people, companies, deals, users, workspaces "
     "or one of the workspace's own.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateRecordParams, object), Kind::kString, 1},
    {"record_id", "Id of the record.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UpdateRecordParams, record_id), Kind::kString, 1},
    {"values", "Values by slug of the attribute, for example {name: Example Inc, "
     "domains: [example.com]}; a list replaces or, in update_record, adds.", nullptr, nullptr,
     {.element = &kType5}, __builtin_offsetof(c::UpdateRecordParams, values), Kind::kMap, 1},
};
constexpr ObjectTable kObjectUpdateRecordParams = {"UpdateRecordParams", {kFieldsUpdateRecordParams,
    3}, sizeof(c::UpdateRecordParams), false};
static_assert(__is_same(decltype(c::UpdateRecordParams::object), String));
static_assert(__is_same(decltype(c::UpdateRecordParams::record_id), String));
static_assert(__is_same(decltype(c::UpdateRecordParams::values), List<Entry<Json>>));
constexpr BindRow kBindUpdateRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "object"},
    {.place = Place::kPath, .field = 1, .wire = "record_id"},
    {.place = Place::kBody, .field = 2, .wire = "/data/values"},
};
constexpr HttpBinding kHttpUpdateRecord = {.method = "PATCH",
    .path = "/objects/{object}/records/{record_id}", .rows = {kBindUpdateRecord, 3},
    .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsDeleteRecordParams[] = {
    {"object", "Slug or id of the object: people, companies, deals, users, workspaces "
     "or one of the workspace's own.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::DeleteRecordParams, object), Kind::kString, 1},
    {"record_id", "Id of the record.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::DeleteRecordParams, record_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteRecordParams = {"DeleteRecordParams", {kFieldsDeleteRecordParams,
    2}, sizeof(c::DeleteRecordParams), false};
static_assert(__is_same(decltype(c::DeleteRecordParams::object), String));
static_assert(__is_same(decltype(c::DeleteRecordParams::record_id), String));
constexpr TypeRow kType13 = {Kind::kMap, false, {.element = &kType5}};
constexpr BindRow kBindDeleteRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "object"},
    {.place = Place::kPath, .field = 1, .wire = "record_id"},
};
constexpr HttpBinding kHttpDeleteRecord = {.method = "DELETE",
    .path = "/objects/{object}/records/{record_id}", .rows = {kBindDeleteRecord, 2}};
constexpr ObjectTable kObjectListListsParams = {"ListListsParams", {}, sizeof(c::ListListsParams),
    false};
constexpr FieldRow kFieldsListInfoId[] = {
    {"list_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListInfoId, list_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListInfoId = {"ListInfoId", {kFieldsListInfoId, 1},
    sizeof(c::ListInfoId), true};
static_assert(__is_same(decltype(c::ListInfoId::list_id), Field<String>));
constexpr FieldRow kFieldsListInfo[] = {
    {"id", nullptr, nullptr, nullptr, {.object = &kObjectListInfoId},
     __builtin_offsetof(c::ListInfo, id), Kind::kObject, 0},
    {"api_slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListInfo, api_slug),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListInfo, name), Kind::kString,
     0},
    {"parent_object", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListInfo, parent_object), Kind::kList, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListInfo, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListInfo = {"ListInfo", {kFieldsListInfo, 5}, sizeof(c::ListInfo),
    true};
static_assert(__is_same(decltype(c::ListInfo::id), Field<c::ListInfoId>));
static_assert(__is_same(decltype(c::ListInfo::api_slug), Field<String>));
static_assert(__is_same(decltype(c::ListInfo::name), Field<String>));
static_assert(__is_same(decltype(c::ListInfo::parent_object), Field<List<String>>));
static_assert(__is_same(decltype(c::ListInfo::created_at), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListInfo}};
constexpr TypeRow kType15 = {Kind::kList, false, {.element = &kType14}};
constexpr HttpBinding kHttpListLists = {.method = "GET", .path = "/lists", .result_at = "/data"};
constexpr const char* kNamesListEntriesParamsSortsItemDirection[] = {"asc", "desc"};
constexpr EnumTable kEnumListEntriesParamsSortsItemDirection =
    {"ListEntriesParamsSortsItemDirection", {kNamesListEntriesParamsSortsItemDirection, 2}};
constexpr FieldRow kFieldsListEntriesParamsSortsItem[] = {
    {"attribute", "Slug of an attribute.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListEntriesParamsSortsItem, attribute), Kind::kString, 1},
    {"field", "Part of the value, for example last_name of a name.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListEntriesParamsSortsItem, field), Kind::kString, 0},
    {"direction", nullptr, nullptr, nullptr, {.names = &kEnumListEntriesParamsSortsItemDirection},
     __builtin_offsetof(c::ListEntriesParamsSortsItem, direction), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectListEntriesParamsSortsItem = {"ListEntriesParamsSortsItem",
    {kFieldsListEntriesParamsSortsItem, 3}, sizeof(c::ListEntriesParamsSortsItem), true};
static_assert(__is_same(decltype(c::ListEntriesParamsSortsItem::attribute), String));
static_assert(__is_same(decltype(c::ListEntriesParamsSortsItem::field), Field<String>));
static_assert(__is_same(decltype(c::ListEntriesParamsSortsItem::direction),
    c::ListEntriesParamsSortsItemDirection));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListEntriesParamsSortsItem}};
constexpr FieldRow kFieldsListEntriesParams[] = {
    {"list", "Slug or id of the list; list_lists has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListEntriesParams, list), Kind::kString, 1},
    {"filter", "Condition in Attio's form, for example {name: Ada} or {$and: [{stage: "
     "Won}, {value: {$gte: 1000}}]}.", nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::ListEntriesParams, filter), Kind::kMap, 0},
    {"sorts", "Order of the records, first key first.", nullptr, &kLimits3, {.element = &kType16},
     __builtin_offsetof(c::ListEntriesParams, sorts), Kind::kList, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListEntriesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEntriesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListEntriesParams = {"ListEntriesParams", {kFieldsListEntriesParams,
    5}, sizeof(c::ListEntriesParams), false};
static_assert(__is_same(decltype(c::ListEntriesParams::list), String));
static_assert(__is_same(decltype(c::ListEntriesParams::filter), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::ListEntriesParams::sorts),
    Field<List<c::ListEntriesParamsSortsItem>>));
static_assert(__is_same(decltype(c::ListEntriesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListEntriesParams::next_page), Field<String>));
constexpr FieldRow kFieldsEntry_Id[] = {
    {"list_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Entry_Id, list_id),
     Kind::kString, 0},
    {"entry_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Entry_Id, entry_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectEntry_Id = {"Entry_Id", {kFieldsEntry_Id, 2}, sizeof(c::Entry_Id),
    true};
static_assert(__is_same(decltype(c::Entry_Id::list_id), Field<String>));
static_assert(__is_same(decltype(c::Entry_Id::entry_id), Field<String>));
constexpr FieldRow kFieldsEntry_[] = {
    {"id", nullptr, nullptr, nullptr, {.object = &kObjectEntry_Id}, __builtin_offsetof(c::Entry_,
     id), Kind::kObject, 0},
    {"parent_object", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Entry_, parent_object),
     Kind::kString, 0},
    {"parent_record_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Entry_,
     parent_record_id), Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Entry_, created_at),
     Kind::kString, 0},
    {"entry_values", "Values of the list's attributes.", nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::Entry_, entry_values), Kind::kMap, 0},
};
constexpr ObjectTable kObjectEntry_ = {"Entry_", {kFieldsEntry_, 5}, sizeof(c::Entry_), true};
static_assert(__is_same(decltype(c::Entry_::id), Field<c::Entry_Id>));
static_assert(__is_same(decltype(c::Entry_::parent_object), Field<String>));
static_assert(__is_same(decltype(c::Entry_::parent_record_id), Field<String>));
static_assert(__is_same(decltype(c::Entry_::created_at), Field<String>));
static_assert(__is_same(decltype(c::Entry_::entry_values), Field<List<Entry<Json>>>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectEntry_}};
constexpr FieldRow kFieldsListEntriesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::ListEntriesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEntriesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListEntriesResult = {"ListEntriesResult", {kFieldsListEntriesResult,
    2}, sizeof(c::ListEntriesResult), true};
static_assert(__is_same(decltype(c::ListEntriesResult::items), List<c::Entry_>));
static_assert(__is_same(decltype(c::ListEntriesResult::next_page), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectListEntriesResult}};
constexpr BindRow kBindListEntries[] = {
    {.place = Place::kPath, .field = 0, .wire = "list"},
    {.place = Place::kBody, .field = 1, .wire = "/filter"},
    {.place = Place::kBody, .field = 2, .wire = "/sorts"},
};
constexpr HttpBinding kHttpListEntries = {.method = "POST", .path = "/lists/{list}/entries/query",
    .rows = {kBindListEntries, 3}, .body = BodyKind::kJson, .pagination = &kPagination2};
constexpr FieldRow kFieldsAddEntryParams[] = {
    {"list", "Slug or id of the list; list_lists has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::AddEntryParams, list), Kind::kString, 1},
    {"parent_object", "Slug of the record's object, for example people.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::AddEntryParams, parent_object), Kind::kString, 1},
    {"parent_record_id", "Id of the record.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::AddEntryParams, parent_record_id), Kind::kString, 1},
    {"entry_values", "Values of the list's own attributes, by slug.", "{}", nullptr,
     {.element = &kType5}, __builtin_offsetof(c::AddEntryParams, entry_values), Kind::kMap, 0},
};
constexpr ObjectTable kObjectAddEntryParams = {"AddEntryParams", {kFieldsAddEntryParams, 4},
    sizeof(c::AddEntryParams), false};
static_assert(__is_same(decltype(c::AddEntryParams::list), String));
static_assert(__is_same(decltype(c::AddEntryParams::parent_object), String));
static_assert(__is_same(decltype(c::AddEntryParams::parent_record_id), String));
static_assert(__is_same(decltype(c::AddEntryParams::entry_values), Field<List<Entry<Json>>>));
constexpr BindRow kBindAddEntry[] = {
    {.place = Place::kPath, .field = 0, .wire = "list"},
    {.place = Place::kBody, .field = 1, .wire = "/data/parent_object"},
    {.place = Place::kBody, .field = 2, .wire = "/data/parent_record_id"},
    {.place = Place::kBody, .field = 3, .wire = "/data/entry_values"},
};
constexpr HttpBinding kHttpAddEntry = {.method = "POST", .path = "/lists/{list}/entries",
    .rows = {kBindAddEntry, 4}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsListNotesParams[] = {
    {"parent_object", "Slug of the record's object, for example people.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListNotesParams, parent_object), Kind::kString, 0},
    {"parent_record_id", "Id of the record.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListNotesParams, parent_record_id), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListNotesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListNotesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListNotesParams = {"ListNotesParams", {kFieldsListNotesParams, 4},
    sizeof(c::ListNotesParams), false};
static_assert(__is_same(decltype(c::ListNotesParams::parent_object), Field<String>));
static_assert(__is_same(decltype(c::ListNotesParams::parent_record_id), Field<String>));
static_assert(__is_same(decltype(c::ListNotesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListNotesParams::next_page), Field<String>));
constexpr FieldRow kFieldsNoteId[] = {
    {"note_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::NoteId, note_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectNoteId = {"NoteId", {kFieldsNoteId, 1}, sizeof(c::NoteId), true};
static_assert(__is_same(decltype(c::NoteId::note_id), Field<String>));
constexpr FieldRow kFieldsNote[] = {
    {"id", nullptr, nullptr, nullptr, {.object = &kObjectNoteId}, __builtin_offsetof(c::Note, id),
     Kind::kObject, 0},
    {"parent_object", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, parent_object),
     Kind::kString, 0},
    {"parent_record_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note,
     parent_record_id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, title), Kind::kString, 0},
    {"content_plaintext", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note,
     content_plaintext), Kind::kString, 0},
    {"content_markdown", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note,
     content_markdown), Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectNote = {"Note", {kFieldsNote, 7}, sizeof(c::Note), true};
static_assert(__is_same(decltype(c::Note::id), Field<c::NoteId>));
static_assert(__is_same(decltype(c::Note::parent_object), Field<String>));
static_assert(__is_same(decltype(c::Note::parent_record_id), Field<String>));
static_assert(__is_same(decltype(c::Note::title), Field<String>));
static_assert(__is_same(decltype(c::Note::content_plaintext), Field<String>));
static_assert(__is_same(decltype(c::Note::content_markdown), Field<String>));
static_assert(__is_same(decltype(c::Note::created_at), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectNote}};
constexpr FieldRow kFieldsListNotesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType19},
     __builtin_offsetof(c::ListNotesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListNotesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListNotesResult = {"ListNotesResult", {kFieldsListNotesResult, 2},
    sizeof(c::ListNotesResult), true};
static_assert(__is_same(decltype(c::ListNotesResult::items), List<c::Note>));
static_assert(__is_same(decltype(c::ListNotesResult::next_page), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectListNotesResult}};
constexpr BindRow kBindListNotes[] = {
    {.place = Place::kQuery, .field = 0, .wire = "parent_object"},
    {.place = Place::kQuery, .field = 1, .wire = "parent_record_id"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kOffset, .items = "/data", .param = "offset",
    .size_param = "limit", .size = 50};
constexpr HttpBinding kHttpListNotes = {.method = "GET", .path = "/notes", .rows = {kBindListNotes,
    2}, .pagination = &kPagination3};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 100000};
constexpr const char* kNamesCreateNoteParamsFormat[] = {"plaintext", "markdown"};
constexpr EnumTable kEnumCreateNoteParamsFormat = {"CreateNoteParamsFormat",
    {kNamesCreateNoteParamsFormat, 2}};
constexpr FieldRow kFieldsCreateNoteParams[] = {
    {"parent_object", "Slug of the record's object, for example people.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateNoteParams, parent_object), Kind::kString, 1},
    {"parent_record_id", "Id of the record.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateNoteParams, parent_record_id), Kind::kString, 1},
    {"title", "Title of the note.", nullptr, &kLimits11, {}, __builtin_offsetof(c::CreateNoteParams,
     title), Kind::kString, 1},
    {"content", "Text of the note.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateNoteParams, content), Kind::kString, 1},
    {"format", "How the text is written.", "\"markdown\"", nullptr,
     {.names = &kEnumCreateNoteParamsFormat}, __builtin_offsetof(c::CreateNoteParams, format),
     Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreateNoteParams = {"CreateNoteParams", {kFieldsCreateNoteParams, 5},
    sizeof(c::CreateNoteParams), false};
static_assert(__is_same(decltype(c::CreateNoteParams::parent_object), String));
static_assert(__is_same(decltype(c::CreateNoteParams::parent_record_id), String));
static_assert(__is_same(decltype(c::CreateNoteParams::title), String));
static_assert(__is_same(decltype(c::CreateNoteParams::content), String));
static_assert(__is_same(decltype(c::CreateNoteParams::format), Field<c::CreateNoteParamsFormat>));
constexpr BindRow kBindCreateNote[] = {
    {.place = Place::kBody, .field = 0, .wire = "/data/parent_object"},
    {.place = Place::kBody, .field = 1, .wire = "/data/parent_record_id"},
    {.place = Place::kBody, .field = 2, .wire = "/data/title"},
    {.place = Place::kBody, .field = 4, .wire = "/data/format"},
    {.place = Place::kBody, .field = 3, .wire = "/data/content"},
};
constexpr HttpBinding kHttpCreateNote = {.method = "POST", .path = "/notes",
    .rows = {kBindCreateNote, 5}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr Limits kLimits13 = {.has = 96, .min_size = 1, .max_size = 320};
constexpr FieldRow kFieldsListTasksParams[] = {
    {"parent_object", "Slug of the record's object, for example people.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListTasksParams, parent_object), Kind::kString, 0},
    {"parent_record_id", "Id of the record.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListTasksParams, parent_record_id), Kind::kString, 0},
    {"assignee_filter", "Id or e-mail address of the member whose tasks to list.", nullptr,
     &kLimits13, {}, __builtin_offsetof(c::ListTasksParams, assignee_filter), Kind::kString, 0},
    {"completed_filter", "Only tasks that are done, or only open ones.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksParams, completed_filter), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListTasksParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTasksParams = {"ListTasksParams", {kFieldsListTasksParams, 6},
    sizeof(c::ListTasksParams), false};
static_assert(__is_same(decltype(c::ListTasksParams::parent_object), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::parent_record_id), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::assignee_filter), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::completed_filter), Field<bool>));
static_assert(__is_same(decltype(c::ListTasksParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTasksParams::next_page), Field<String>));
constexpr FieldRow kFieldsTask_Id[] = {
    {"task_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_Id, task_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTask_Id = {"Task_Id", {kFieldsTask_Id, 1}, sizeof(c::Task_Id), true};
static_assert(__is_same(decltype(c::Task_Id::task_id), Field<String>));
constexpr FieldRow kFieldsTask_LinkedRecordsItem[] = {
    {"target_object_id", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::Task_LinkedRecordsItem, target_object_id), Kind::kString, 0},
    {"target_record_id", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::Task_LinkedRecordsItem, target_record_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectTask_LinkedRecordsItem = {"Task_LinkedRecordsItem",
    {kFieldsTask_LinkedRecordsItem, 2}, sizeof(c::Task_LinkedRecordsItem), true};
static_assert(__is_same(decltype(c::Task_LinkedRecordsItem::target_object_id), Field<String>));
static_assert(__is_same(decltype(c::Task_LinkedRecordsItem::target_record_id), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectTask_LinkedRecordsItem}};
constexpr FieldRow kFieldsTask_AssigneesItem[] = {
    {"referenced_actor_type", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::Task_AssigneesItem, referenced_actor_type), Kind::kString, 0},
    {"referenced_actor_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_AssigneesItem,
     referenced_actor_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectTask_AssigneesItem = {"Task_AssigneesItem", {kFieldsTask_AssigneesItem,
    2}, sizeof(c::Task_AssigneesItem), true};
static_assert(__is_same(decltype(c::Task_AssigneesItem::referenced_actor_type), Field<String>));
static_assert(__is_same(decltype(c::Task_AssigneesItem::referenced_actor_id), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectTask_AssigneesItem}};
constexpr FieldRow kFieldsTask_[] = {
    {"id", nullptr, nullptr, nullptr, {.object = &kObjectTask_Id}, __builtin_offsetof(c::Task_, id),
     Kind::kObject, 0},
    {"content_plaintext", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_,
     content_plaintext), Kind::kString, 0},
    {"is_completed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, is_completed),
     Kind::kBoolean, 0},
    {"deadline_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, deadline_at),
     Kind::kString, 2},
    {"linked_records", nullptr, nullptr, nullptr, {.element = &kType21},
     __builtin_offsetof(c::Task_, linked_records), Kind::kList, 0},
    {"assignees", nullptr, nullptr, nullptr, {.element = &kType22}, __builtin_offsetof(c::Task_,
     assignees), Kind::kList, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTask_ = {"Task_", {kFieldsTask_, 7}, sizeof(c::Task_), true};
static_assert(__is_same(decltype(c::Task_::id), Field<c::Task_Id>));
static_assert(__is_same(decltype(c::Task_::content_plaintext), Field<String>));
static_assert(__is_same(decltype(c::Task_::is_completed), Field<bool>));
static_assert(__is_same(decltype(c::Task_::deadline_at), Field<String>));
static_assert(__is_same(decltype(c::Task_::linked_records),
    Field<List<c::Task_LinkedRecordsItem>>));
static_assert(__is_same(decltype(c::Task_::assignees), Field<List<c::Task_AssigneesItem>>));
static_assert(__is_same(decltype(c::Task_::created_at), Field<String>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectTask_}};
constexpr FieldRow kFieldsListTasksResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType23},
     __builtin_offsetof(c::ListTasksResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTasksResult = {"ListTasksResult", {kFieldsListTasksResult, 2},
    sizeof(c::ListTasksResult), true};
static_assert(__is_same(decltype(c::ListTasksResult::items), List<c::Task_>));
static_assert(__is_same(decltype(c::ListTasksResult::next_page), Field<String>));
constexpr TypeRow kType24 = {Kind::kObject, false, {.object = &kObjectListTasksResult}};
constexpr BindRow kBindListTasks[] = {
    {.place = Place::kQuery, .field = 0, .wire = "linked_object"},
    {.place = Place::kQuery, .field = 1, .wire = "linked_record_id"},
    {.place = Place::kQuery, .field = 2, .wire = "assignee"},
    {.place = Place::kQuery, .field = 3, .wire = "is_completed"},
};
constexpr HttpBinding kHttpListTasks = {.method = "GET", .path = "/tasks", .rows = {kBindListTasks,
    4}, .pagination = &kPagination1};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 2000};
constexpr Limits kLimits15 = {.format = "date-time"};
constexpr Limits kLimits16 = {.has = 64, .max_size = 20};
constexpr FieldRow kFieldsCreateTaskParamsLinkedRecordsItem[] = {
    {"target_object", "Slug of the object.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateTaskParamsLinkedRecordsItem, target_object), Kind::kString, 1},
    {"target_record_id", "Id of the record.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateTaskParamsLinkedRecordsItem, target_record_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateTaskParamsLinkedRecordsItem =
    {"CreateTaskParamsLinkedRecordsItem", {kFieldsCreateTaskParamsLinkedRecordsItem, 2},
    sizeof(c::CreateTaskParamsLinkedRecordsItem), true};
static_assert(__is_same(decltype(c::CreateTaskParamsLinkedRecordsItem::target_object), String));
static_assert(__is_same(decltype(c::CreateTaskParamsLinkedRecordsItem::target_record_id), String));
constexpr TypeRow kType25 = {Kind::kObject, false,
    {.object = &kObjectCreateTaskParamsLinkedRecordsItem}};
constexpr const char* kNamesCreateTaskParamsAssigneesItemReferencedActorType[] =
    {"workspace-member"};
constexpr EnumTable kEnumCreateTaskParamsAssigneesItemReferencedActorType =
    {"CreateTaskParamsAssigneesItemReferencedActorType",
    {kNamesCreateTaskParamsAssigneesItemReferencedActorType, 1}};
constexpr FieldRow kFieldsCreateTaskParamsAssigneesItem[] = {
    {"referenced_actor_type", nullptr, nullptr, nullptr,
     {.names = &kEnumCreateTaskParamsAssigneesItemReferencedActorType},
     __builtin_offsetof(c::CreateTaskParamsAssigneesItem, referenced_actor_type), Kind::kEnum, 1},
    {"referenced_actor_id", "Id of the member.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateTaskParamsAssigneesItem, referenced_actor_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateTaskParamsAssigneesItem = {"CreateTaskParamsAssigneesItem",
    {kFieldsCreateTaskParamsAssigneesItem, 2}, sizeof(c::CreateTaskParamsAssigneesItem), true};
static_assert(__is_same(decltype(c::CreateTaskParamsAssigneesItem::referenced_actor_type),
    c::CreateTaskParamsAssigneesItemReferencedActorType));
static_assert(__is_same(decltype(c::CreateTaskParamsAssigneesItem::referenced_actor_id), String));
constexpr TypeRow kType26 = {Kind::kObject, false,
    {.object = &kObjectCreateTaskParamsAssigneesItem}};
constexpr FieldRow kFieldsCreateTaskParams[] = {
    {"task_content", "What is to be done, as plain text.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateTaskParams, task_content), Kind::kString, 1},
    {"deadline_at", "When it is due; null for no deadline.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CreateTaskParams, deadline_at), Kind::kString, 3},
    {"is_completed", "Whether it is done.", "false", nullptr, {},
     __builtin_offsetof(c::CreateTaskParams, is_completed), Kind::kBoolean, 0},
    {"linked_records", "Records that the task is about.", "[]", &kLimits16, {.element = &kType25},
     __builtin_offsetof(c::CreateTaskParams, linked_records), Kind::kList, 0},
    {"assignees", "Members who do it; list_members has them.", "[]", &kLimits16,
     {.element = &kType26}, __builtin_offsetof(c::CreateTaskParams, assignees), Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateTaskParams = {"CreateTaskParams", {kFieldsCreateTaskParams, 5},
    sizeof(c::CreateTaskParams), false};
static_assert(__is_same(decltype(c::CreateTaskParams::task_content), String));
static_assert(__is_same(decltype(c::CreateTaskParams::deadline_at), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::is_completed), Field<bool>));
static_assert(__is_same(decltype(c::CreateTaskParams::linked_records),
    Field<List<c::CreateTaskParamsLinkedRecordsItem>>));
static_assert(__is_same(decltype(c::CreateTaskParams::assignees),
    Field<List<c::CreateTaskParamsAssigneesItem>>));
constexpr BindRow kBindCreateTask[] = {
    {.place = Place::kBody, .field = 0, .wire = "/data/content"},
    {.place = Place::kBody, .wire = "/data/format", .constant = "\"plaintext\""},
    {.place = Place::kBody, .field = 1, .wire = "/data/deadline_at"},
    {.place = Place::kBody, .field = 2, .wire = "/data/is_completed"},
    {.place = Place::kBody, .field = 3, .wire = "/data/linked_records"},
    {.place = Place::kBody, .field = 4, .wire = "/data/assignees"},
};
constexpr HttpBinding kHttpCreateTask = {.method = "POST", .path = "/tasks",
    .rows = {kBindCreateTask, 6}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsUpdateTaskParams[] = {
    {"task_id", "Id of the task.", nullptr, &kLimits10, {}, __builtin_offsetof(c::UpdateTaskParams,
     task_id), Kind::kString, 1},
    {"new_deadline", "New deadline.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::UpdateTaskParams, new_deadline), Kind::kString, 0},
    {"done", "Completes or reopens the task.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateTaskParams, done), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdateTaskParams = {"UpdateTaskParams", {kFieldsUpdateTaskParams, 3},
    sizeof(c::UpdateTaskParams), false};
static_assert(__is_same(decltype(c::UpdateTaskParams::task_id), String));
static_assert(__is_same(decltype(c::UpdateTaskParams::new_deadline), Field<String>));
static_assert(__is_same(decltype(c::UpdateTaskParams::done), Field<bool>));
constexpr BindRow kBindUpdateTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_id"},
    {.place = Place::kBody, .field = 1, .wire = "/data/deadline_at"},
    {.place = Place::kBody, .field = 2, .wire = "/data/is_completed"},
};
constexpr HttpBinding kHttpUpdateTask = {.method = "PATCH", .path = "/tasks/{task_id}",
    .rows = {kBindUpdateTask, 3}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr ObjectTable kObjectListMembersParams = {"ListMembersParams", {},
    sizeof(c::ListMembersParams), false};
constexpr FieldRow kFieldsMemberId[] = {
    {"workspace_member_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MemberId,
     workspace_member_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectMemberId = {"MemberId", {kFieldsMemberId, 1}, sizeof(c::MemberId),
    true};
static_assert(__is_same(decltype(c::MemberId::workspace_member_id), Field<String>));
constexpr FieldRow kFieldsMember[] = {
    {"id", nullptr, nullptr, nullptr, {.object = &kObjectMemberId}, __builtin_offsetof(c::Member,
     id), Kind::kObject, 0},
    {"first_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, first_name),
     Kind::kString, 0},
    {"last_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, last_name),
     Kind::kString, 0},
    {"email_address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, email_address),
     Kind::kString, 0},
    {"access_level", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, access_level),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMember = {"Member", {kFieldsMember, 5}, sizeof(c::Member), true};
static_assert(__is_same(decltype(c::Member::id), Field<c::MemberId>));
static_assert(__is_same(decltype(c::Member::first_name), Field<String>));
static_assert(__is_same(decltype(c::Member::last_name), Field<String>));
static_assert(__is_same(decltype(c::Member::email_address), Field<String>));
static_assert(__is_same(decltype(c::Member::access_level), Field<String>));
constexpr TypeRow kType27 = {Kind::kObject, false, {.object = &kObjectMember}};
constexpr TypeRow kType28 = {Kind::kList, false, {.element = &kType27}};
constexpr HttpBinding kHttpListMembers = {.method = "GET", .path = "/workspace_members",
    .result_at = "/data"};
constexpr ActionRow kActions[] = {
    {.name = "list_objects", .title = "List objects",
     .description = "Kinds of records: people, companies, deals and the workspace's own.",
     .effect = Effect::kRead, .params = &kObjectListObjectsParams, .result = &kType2,
     .http = &kHttpListObjects, .tool_name = "attio_list_objects"},
    {.name = "list_attributes", .title = "List attributes",
     .description = "Attributes of an object, with types and slugs.", .effect = Effect::kRead,
     .params = &kObjectListAttributesParams, .result = &kType4, .http = &kHttpListAttributes,
     .tool_name = "attio_list_attributes"},
    {.name = "list_records", .title = "List records",
     .description = "Records of an object, filtered and sorted.", .effect = Effect::kRead,
     .params = &kObjectListRecordsParams, .result = &kType8, .http = &kHttpListRecords,
     .tool_name = "attio_list_records"},
    {.name = "search_records", .title = "Search records",
     .description = "Searches records by name, domain, e-mail address or phone number.",
     .effect = Effect::kRead, .params = &kObjectSearchRecordsParams, .result = &kType12,
     .http = &kHttpSearchRecords, .tool_name = "attio_search_records"},
    {.name = "get_record", .title = "Read a record",
     .description = "One record with all its values.", .effect = Effect::kRead,
     .params = &kObjectGetRecordParams, .result = &kType7, .http = &kHttpGetRecord,
     .tool_name = "attio_get_record"},
    {.name = "create_record", .title = "Create a record",
     .description = "Creates a person, company, deal or other record; fails when a unique "
     "value is there already.", .params = &kObjectCreateRecordParams, .result = &kType7,
     .http = &kHttpCreateRecord, .tool_name = "attio_create_record"},
    {.name = "upsert_record", .title = "Create or change a record",
     .description = "Changes the record with the same unique value, or creates it.",
     .params = &kObjectUpsertRecordParams, .result = &kType7, .http = &kHttpUpsertRecord,
     .tool_name = "attio_upsert_record"},
    {.name = "update_record", .title = "Change a record",
     .description = "Changes the values that are given and leaves the rest; lists are " "added to.",
     .params = &kObjectUpdateRecordParams, .result = &kType7, .http = &kHttpUpdateRecord,
     .tool_name = "attio_update_record"},
    {.name = "delete_record", .title = "Delete a record",
     .description = "Deletes a record with its notes, tasks and entries, for good.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteRecordParams, .result = &kType13,
     .http = &kHttpDeleteRecord, .tool_name = "attio_delete_record"},
    {.name = "list_lists", .title = "List lists", .description = "Lists of the workspace.",
     .effect = Effect::kRead, .params = &kObjectListListsParams, .result = &kType15,
     .http = &kHttpListLists, .tool_name = "attio_list_lists"},
    {.name = "list_entries", .title = "List entries",
     .description = "Entries of a list, filtered and sorted.", .effect = Effect::kRead,
     .params = &kObjectListEntriesParams, .result = &kType18, .http = &kHttpListEntries,
     .tool_name = "attio_list_entries"},
    {.name = "add_entry", .title = "Add to a list", .description = "Adds a record to a list.",
     .params = &kObjectAddEntryParams, .result = &kType17, .http = &kHttpAddEntry,
     .tool_name = "attio_add_entry"},
    {.name = "list_notes", .title = "List notes", .description = "Notes on a record.",
     .effect = Effect::kRead, .params = &kObjectListNotesParams, .result = &kType20,
     .http = &kHttpListNotes, .tool_name = "attio_list_notes"},
    {.name = "create_note", .title = "Add a note", .description = "Adds a note to a record.",
     .params = &kObjectCreateNoteParams, .result = &kType19, .http = &kHttpCreateNote,
     .tool_name = "attio_create_note"},
    {.name = "list_tasks", .title = "List tasks",
     .description = "Tasks, by record, member and whether they are done.", .effect = Effect::kRead,
     .params = &kObjectListTasksParams, .result = &kType24, .http = &kHttpListTasks,
     .tool_name = "attio_list_tasks"},
    {.name = "create_task", .title = "Create a task",
     .description = "Creates a task, for members and about records.",
     .params = &kObjectCreateTaskParams, .result = &kType23, .http = &kHttpCreateTask,
     .tool_name = "attio_create_task"},
    {.name = "update_task", .title = "Change a task",
     .description = "Completes or reopens a task, or gives it another deadline.",
     .params = &kObjectUpdateTaskParams, .result = &kType23, .http = &kHttpUpdateTask,
     .tool_name = "attio_update_task"},
    {.name = "list_members", .title = "List members", .description = "Members of the workspace.",
     .effect = Effect::kRead, .params = &kObjectListMembersParams, .result = &kType28,
     .http = &kHttpListMembers, .tool_name = "attio_list_members"},
};
constexpr const char* kTexts2[] = {"/message"};
constexpr const char* kTexts3[] = {"/code"};
constexpr NamedText kPairs1[] = {{"not_found",
    "Compare object, attribute and ids with those of list_objects, list_attributes "
    "and list_records."}, {"validation_type",
    "A value does not fit its attribute; list_attributes has the types."}, {"value_not_found",
    "An attribute, option or record with this name is not there; list_attributes "
    "has the attributes."}, {"missing_value",
    "An attribute that the object requires is missing; list_attributes "
    "says which are required."}, {"uniqueness_conflict",
    "A record with this unique value is there already; use upsert_record."},
    {"unknown_filter_attribute_slug",
    "The filter names an attribute that is not there; list_attributes " "has the slugs."},
    {"insufficient_scopes", "Connect Attio again and allow everything the connector asks for."}};
constexpr ApiRow kApi = {.base_url = "https://api.attio.com/v2", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .errors = {.message = {kTexts2, 1},
    .code = {kTexts3, 1}, .hints = {kPairs1, 7}}, .retry_after = "retry-after", .per_second = 25,
    .verify_method = "GET", .verify_path = "/self", .verify_account = "/workspace_name"};
constexpr const char* kTexts4[] = {"api.attio.com", "app.attio.com"};
constexpr const char* kTexts5[] = {"record_permission:read-write", "object_configuration:read",
    "list_configuration:read", "list_entry:read-write", "note:read-write", "task:read-write",
    "user_management:read"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Attio",
    .authorization_url = "https://app.attio.com/authorize",
    .token_url = "https://app.attio.com/oauth/token",
    .user_info_url = "https://api.attio.com/v2/self", .scopes = {kTexts5, 7},
    .client_id_secret = "ATTIO_CLIENT_ID", .client_secret_secret = "ATTIO_CLIENT_SECRET",
    .token_auth_method = "post", .pkce = false, .account_pointer = "/workspace_name"};
constexpr SecretRow kSecrets[] = {
    {"ATTIO_CLIENT_ID", "Client ID of your app (build.attio.com, the app, OAuth).", true, false},
    {"ATTIO_CLIENT_SECRET", "Client secret of the same app.", true, false},
    {"ATTIO_WEBHOOK_SECRET", "Secret that Attio shows when a webhook is made; needed for events "
     "only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"record.created", "A record was created."},
    {"record.updated", "A value of a record changed."},
    {"record.deleted", "A record was deleted."},
    {"list-entry.created", "A record was added to a list."},
    {"list-entry.updated", "A value of a list changed, for example a stage."},
    {"list-entry.deleted", "A record was taken off a list."},
    {"note.created", "A note was written."},
    {"task.created", "A task was created."},
    {"task.updated", "A task changed or was completed."},
    {"comment.created", "Somebody commented."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Workspace settings, Developers, the integration, Webhooks: this connector's "
     "webhook URL and the events you want.", .event_type_field = "/events/0/event_type",
     .events = {kEvents0, 10}, .verify = {.scheme = VerifyScheme::kHmac,
     .secret = "ATTIO_WEBHOOK_SECRET", .algorithm = "sha256", .encoding = "hex",
     .header = "Attio-Signature", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "Idempotency-Key"},
};
constexpr MatcherRow kMatchersRecordCreated[] = {
    {.source = "tool", .action = "create_record"},
    {.source = "webhook", .event = "record.created"},
};
constexpr MatcherRow kMatchersRecordUpdated[] = {
    {.source = "tool", .action = "update_record"},
    {.source = "tool", .action = "upsert_record"},
    {.source = "webhook", .event = "record.updated"},
};
constexpr MatcherRow kMatchersRecordDeleted[] = {
    {.source = "tool", .action = "delete_record"},
    {.source = "webhook", .event = "record.deleted"},
};
constexpr MatcherRow kMatchersEntryAdded[] = {
    {.source = "tool", .action = "add_entry"},
    {.source = "webhook", .event = "list-entry.created"},
};
constexpr MatcherRow kMatchersDealStageChanged[] = {
    {.source = "webhook", .event = "list-entry.updated"},
};
constexpr MatcherRow kMatchersNoteAdded[] = {
    {.source = "tool", .action = "create_note"},
    {.source = "webhook", .event = "note.created"},
};
constexpr MatcherRow kMatchersTaskCreated[] = {
    {.source = "tool", .action = "create_task"},
    {.source = "webhook", .event = "task.created"},
};
constexpr MatcherRow kMatchersTaskUpdated[] = {
    {.source = "tool", .action = "update_task"},
    {.source = "webhook", .event = "task.updated"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "record_created", .display_name = "Record Created", .matchers = {kMatchersRecordCreated,
     2}},
    {.id = "record_updated", .display_name = "Record Updated", .matchers = {kMatchersRecordUpdated,
     3}},
    {.id = "record_deleted", .display_name = "Record Deleted", .matchers = {kMatchersRecordDeleted,
     2}},
    {.id = "entry_added", .display_name = "Added to List", .matchers = {kMatchersEntryAdded, 2}},
    {.id = "deal_stage_changed", .display_name = "Stage Changed",
     .matchers = {kMatchersDealStageChanged, 1}},
    {.id = "note_added", .display_name = "Note Added", .matchers = {kMatchersNoteAdded, 2}},
    {.id = "task_created", .display_name = "Task Created", .matchers = {kMatchersTaskCreated, 2}},
    {.id = "task_updated", .display_name = "Task Updated", .matchers = {kMatchersTaskUpdated, 2}},
};
constexpr ConnectorTable kConnector = {
    .name = "attio",
    .display_name = "Attio",
    .description = "Read, search, create and change people, companies, deals and other "
        "records in Attio, with lists, notes and tasks.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "attio",
    .tool_description = "Reads and writes Attio. Records belong to objects such as people,"
        " companies and deals; their values go by the slug of the attribute,"
        " list_attributes has them. Show the user what you are about to write "
        "and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_objects\",\"list_attributes\",\"list_records\",\"search_records\","
        "\"get_record\",\"create_record\",\"upsert_record\",\"update_record\","
        "\"delete_record\",\"list_lists\",\"list_entries\",\"add_entry\",\"list_notes\","
        "\"create_note\",\"list_tasks\",\"create_task\",\"update_task\",\"list_members\"],"
        "\"description\":\"What to do.\"},\"object\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"pattern\":\"^[A-Za-z0-9_-]+$\","
        "\"description\":\"Slug or id of the object: people, companies, deals,"
        " users, workspaces or one of the workspace's own.\"},\"record_id\":{\"type\":\"string"
        "\",\"format\":\"uuid\",\"description\":\"Id of the record.\"},\"list\":{\"type\":\"st"
        "ring\",\"minLength\":1,\"maxLength\":100,\"pattern\":\"^[A-Za-z0-9_-]+$\","
        "\"description\":\"Slug or id of the list; list_lists has it.\"},\"filter\":{\"type\":"
        "\"object\",\"additionalProperties\":true,\"description\":\"Condition "
        "in Attio's form, for example {name: Ada} or {$and: [{stage: Won},"
        " {value: {$gte: 1000}}]}.\"},\"sorts\":{\"type\":\"array\",\"maxItems\":10,"
        "\"description\":\"Order of the records, first key first.\",\"items\":{\"type\":\"obje"
        "ct\",\"properties\":{\"attribute\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"Slug of an attribute.\"},\"field\":{\"type\":\"st"
        "ring\",\"maxLength\":50,\"description\":\"Part of the value, for "
        "example last_name of a name.\"},\"direction\":{\"type\":\"string\","
        "\"enum\":[\"asc\",\"desc\"]}},\"required\":[\"attribute\",\"direction\"]}},"
        "\"query\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":256,"
        "\"description\":\"Words in names, domains or addresses.\"},\"objects\":{\"type\":\"ar"
        "ray\",\"minItems\":1,\"maxItems\":20,\"items\":{\"type\":\"string\","
        "\"maxLength\":100},\"description\":\"Slugs of the objects to search,"
        " for example people and companies.\"},\"limit\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":25,\"default\":10,\"description\":\"How "
        "many results.\"},\"values\":{\"type\":\"object\",\"additionalProperties\":true,"
        "\"description\":\"Values by slug of the attribute, for example {name: "
        "Example Inc, domains: [example.com]}; a list replaces or, in update_record,"
        " adds.\"},\"matching_attribute\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"Slug of a unique attribute that "
        "tells whether the record is there, for example email_addresses or "
        "domains.\"},\"entry_values\":{\"type\":\"object\",\"additionalProperties\":true,"
        "\"default\":{},\"description\":\"Values of the list's own attributes,"
        " by slug.\"},\"parent_object\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"Slug of the record's object, "
        "for example people.\"},\"parent_record_id\":{\"type\":\"string\","
        "\"format\":\"uuid\",\"description\":\"Id of the record.\"},\"title\":{\"type\":\"stri"
        "ng\",\"minLength\":1,\"maxLength\":500,\"description\":\"Title of "
        "the note.\"},\"content\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100000,"
        "\"description\":\"Text of the note.\"},\"format\":{\"type\":\"string\","
        "\"enum\":[\"plaintext\",\"markdown\"],\"default\":\"markdown\",\"description\":\"How "
        "the text is written.\"},\"task_content\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":2000,\"description\":\"What is to be done, as plain "
        "text.\"},\"deadline_at\":{\"type\":[\"string\",\"null\"],\"format\":\"date-time\","
        "\"description\":\"When it is due; null for no deadline.\"},\"is_completed\":{\"type\""
        ":\"boolean\",\"default\":false,\"description\":\"Whether it is done.\"},"
        "\"completed_filter\":{\"type\":\"boolean\",\"description\":\"Only "
        "tasks that are done, or only open ones.\"},\"assignee_filter\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":320,\"description\":\"Id or e-mail "
        "address of the member whose tasks to list.\"},\"linked_records\":{\"type\":\"array\","
        "\"maxItems\":20,\"default\":[],\"description\":\"Records that the "
        "task is about.\",\"items\":{\"type\":\"object\",\"properties\":{\"target_object\":{\""
        "type\":\"string\",\"maxLength\":100,\"description\":\"Slug of the "
        "object.\"},\"target_record_id\":{\"type\":\"string\",\"format\":\"uuid\","
        "\"description\":\"Id of the record.\"}},\"required\":[\"target_object\","
        "\"target_record_id\"]}},\"assignees\":{\"type\":\"array\",\"maxItems\":20,"
        "\"default\":[],\"description\":\"Members who do it; list_members "
        "has them.\",\"items\":{\"type\":\"object\",\"properties\":{\"referenced_actor_type\":"
        "{\"type\":\"string\",\"enum\":[\"workspace-member\"]},\"referenced_actor_id\":{\"type"
        "\":\"string\",\"format\":\"uuid\",\"description\":\"Id of the member.\"}},"
        "\"required\":[\"referenced_actor_type\",\"referenced_actor_id\"]}},"
        "\"task_id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"Id "
        "of the task.\"},\"new_deadline\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"New deadline.\"},\"done\":{\"type\":\"boolean\","
        "\"description\":\"Completes or reopens the task.\"},\"max_items\":{\"description\":\""
        "Fetch pages until there are this many items; default: one page.\","
        "\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
        "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "attio",
    .actions = {kActions, 18},
    .api = kApi,
    .egress = {kTexts4, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::attio

namespace pie::attio {

constinit const ConnectorTable kAttio = ::pie::detail::tables::attio::kConnector;

Task<List<ObjectInfo>> ListObjects(Context& context, ListObjectsParams params) {
  return Task<List<ObjectInfo>>(::pie::ContextAccess::Call(context, kAttio, 0, &params));
}

Task<ListAttributesResult> ListAttributes(Context& context, ListAttributesParams params) {
  return Task<ListAttributesResult>(::pie::ContextAccess::Call(context, kAttio, 1, &params));
}

Task<ListRecordsResult> ListRecords(Context& context, ListRecordsParams params) {
  return Task<ListRecordsResult>(::pie::ContextAccess::Call(context, kAttio, 2, &params));
}

Task<List<Found>> SearchRecords(Context& context, SearchRecordsParams params) {
  return Task<List<Found>>(::pie::ContextAccess::Call(context, kAttio, 3, &params));
}

Task<Record> GetRecord(Context& context, GetRecordParams params) {
  return Task<Record>(::pie::ContextAccess::Call(context, kAttio, 4, &params));
}

Task<Record> CreateRecord(Context& context, CreateRecordParams params) {
  return Task<Record>(::pie::ContextAccess::Call(context, kAttio, 5, &params));
}

Task<Record> UpsertRecord(Context& context, UpsertRecordParams params) {
  return Task<Record>(::pie::ContextAccess::Call(context, kAttio, 6, &params));
}

Task<Record> UpdateRecord(Context& context, UpdateRecordParams params) {
  return Task<Record>(::pie::ContextAccess::Call(context, kAttio, 7, &params));
}

Task<List<Entry<Json>>> DeleteRecord(Context& context, DeleteRecordParams params) {
  return Task<List<Entry<Json>>>(::pie::ContextAccess::Call(context, kAttio, 8, &params));
}

Task<List<ListInfo>> ListLists(Context& context, ListListsParams params) {
  return Task<List<ListInfo>>(::pie::ContextAccess::Call(context, kAttio, 9, &params));
}

Task<ListEntriesResult> ListEntries(Context& context, ListEntriesParams params) {
  return Task<ListEntriesResult>(::pie::ContextAccess::Call(context, kAttio, 10, &params));
}

Task<Entry_> AddEntry(Context& context, AddEntryParams params) {
  return Task<Entry_>(::pie::ContextAccess::Call(context, kAttio, 11, &params));
}

Task<ListNotesResult> ListNotes(Context& context, ListNotesParams params) {
  return Task<ListNotesResult>(::pie::ContextAccess::Call(context, kAttio, 12, &params));
}

Task<Note> CreateNote(Context& context, CreateNoteParams params) {
  return Task<Note>(::pie::ContextAccess::Call(context, kAttio, 13, &params));
}

Task<ListTasksResult> ListTasks(Context& context, ListTasksParams params) {
  return Task<ListTasksResult>(::pie::ContextAccess::Call(context, kAttio, 14, &params));
}

Task<Task_> CreateTask(Context& context, CreateTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kAttio, 15, &params));
}

Task<Task_> UpdateTask(Context& context, UpdateTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kAttio, 16, &params));
}

Task<List<Member>> ListMembers(Context& context, ListMembersParams params) {
  return Task<List<Member>>(::pie::ContextAccess::Call(context, kAttio, 17, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.attio_client_id = context.Secret("ATTIO_CLIENT_ID");
  secrets.attio_client_secret = context.Secret("ATTIO_CLIENT_SECRET");
  secrets.attio_webhook_secret = context.Secret("ATTIO_WEBHOOK_SECRET");
  return secrets;
}

}  // namespace pie::attio
