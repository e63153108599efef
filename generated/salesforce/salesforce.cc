// Generated from plugins/salesforce/salesforce.pie. Do not edit.
#include "salesforce/salesforce.h"

#include "pie/generated.h"

namespace pie::detail::tables::salesforce {
namespace c = ::pie::salesforce;

constexpr const char* kTexts1[] = {"crm", "sales", "leads"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 16000,
    .pattern = "^\\s*[Ss][Ee][Ll][Ee][Cc][Tt]\\s"};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsQuerySoqlParams[] = {
    {"soql", "Query in SOQL, as: SELECT Id, Name FROM Account WHERE Industry = "
     "'Retail' LIMIT 50.", nullptr, &kLimits1, {}, __builtin_offsetof(c::QuerySoqlParams, soql),
     Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::QuerySoqlParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::QuerySoqlParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectQuerySoqlParams = {"QuerySoqlParams", {kFieldsQuerySoqlParams, 3},
    sizeof(c::QuerySoqlParams), false};
static_assert(__is_same(decltype(c::QuerySoqlParams::soql), String));
static_assert(__is_same(decltype(c::QuerySoqlParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::QuerySoqlParams::next_page), Field<String>));
constexpr TypeRow kType1 = {Kind::kJson};
constexpr TypeRow kType2 = {Kind::kMap, false, {.element = &kType1}};
constexpr FieldRow kFieldsQuerySoqlResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::QuerySoqlResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::QuerySoqlResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectQuerySoqlResult = {"QuerySoqlResult", {kFieldsQuerySoqlResult, 2},
    sizeof(c::QuerySoqlResult), true};
static_assert(__is_same(decltype(c::QuerySoqlResult::items), List<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::QuerySoqlResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectQuerySoqlResult}};
constexpr BindRow kBindQuerySoql[] = {
    {.place = Place::kQuery, .field = 0, .wire = "q"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .items = "/records",
    .url_pointer = "/nextRecordsUrl", .total_pointer = "/totalSize"};
constexpr HttpBinding kHttpQuerySoql = {.method = "GET", .path = "/query", .rows = {kBindQuerySoql,
    1}, .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 96, .min_size = 2, .max_size = 500};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 100,
    .pattern = "^[A-Za-z][A-Za-z0-9_]*$"};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 255,
    .pattern = "^[A-Za-z0-9_.]+$"};
constexpr TypeRow kType4 = {Kind::kString, false, {}, &kLimits6};
constexpr Limits kLimits7 = {.has = 3, .minimum = 1, .maximum = 2000};
constexpr FieldRow kFieldsSearchParams[] = {
    {"words", "Words to search for in all text fields.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SearchParams, words), Kind::kString, 1},
    {"sobject", "API name of the object, as Contact or Invoice__c.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SearchParams, sobject), Kind::kString, 1},
    {"field_names", "API names of the fields to return; all when left out.", nullptr, &kLimits5,
     {.element = &kType4}, __builtin_offsetof(c::SearchParams, field_names), Kind::kList, 0},
    {"limit", "Most hits.", nullptr, &kLimits7, {}, __builtin_offsetof(c::SearchParams, limit),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchParams = {"SearchParams", {kFieldsSearchParams, 4},
    sizeof(c::SearchParams), false};
static_assert(__is_same(decltype(c::SearchParams::words), String));
static_assert(__is_same(decltype(c::SearchParams::sobject), String));
static_assert(__is_same(decltype(c::SearchParams::field_names), Field<List<String>>));
static_assert(__is_same(decltype(c::SearchParams::limit), Field<long long>));
constexpr TypeRow kType5 = {Kind::kList, false, {.element = &kType2}};
constexpr BindRow kBindSearch[] = {
    {.place = Place::kQuery, .field = 0, .wire = "q"},
    {.place = Place::kQuery, .field = 1, .wire = "sobject"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 2, .wire = "fields"},
    {.place = Place::kQuery, .field = 3, .wire = "sobject.limit"},
};
constexpr HttpBinding kHttpSearch = {.method = "GET", .path = "/parameterizedSearch",
    .rows = {kBindSearch, 4}, .result_at = "/searchRecords"};
constexpr ObjectTable kObjectListObjectsParams = {"ListObjectsParams", {},
    sizeof(c::ListObjectsParams), false};
constexpr FieldRow kFieldsObjectEntry[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectEntry, name), Kind::kString,
     0},
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectEntry, label),
     Kind::kString, 0},
    {"custom", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectEntry, custom),
     Kind::kBoolean, 0},
    {"keyPrefix", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectEntry, key_prefix),
     Kind::kString, 2},
    {"queryable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectEntry, queryable),
     Kind::kBoolean, 0},
    {"createable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectEntry, createable),
     Kind::kBoolean, 0},
    {"updateable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectEntry, updateable),
     Kind::kBoolean, 0},
    {"deletable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectEntry, deletable),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectObjectEntry = {"ObjectEntry", {kFieldsObjectEntry, 8},
    sizeof(c::ObjectEntry), true};
static_assert(__is_same(decltype(c::ObjectEntry::name), Field<String>));
static_assert(__is_same(decltype(c::ObjectEntry::label), Field<String>));
static_assert(__is_same(decltype(c::ObjectEntry::custom), Field<bool>));
static_assert(__is_same(decltype(c::ObjectEntry::key_prefix), Field<String>));
static_assert(__is_same(decltype(c::ObjectEntry::queryable), Field<bool>));
static_assert(__is_same(decltype(c::ObjectEntry::createable), Field<bool>));
static_assert(__is_same(decltype(c::ObjectEntry::updateable), Field<bool>));
static_assert(__is_same(decltype(c::ObjectEntry::deletable), Field<bool>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectObjectEntry}};
constexpr TypeRow kType7 = {Kind::kList, false, {.element = &kType6}};
constexpr HttpBinding kHttpListObjects = {.method = "GET", .path = "/sobjects",
    .result_at = "/sobjects"};
constexpr FieldRow kFieldsDescribeObjectParams[] = {
    {"sobject", "API name of the object, as Contact or Invoice__c.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::DescribeObjectParams, sobject), Kind::kString, 1},
};
constexpr ObjectTable kObjectDescribeObjectParams = {"DescribeObjectParams",
    {kFieldsDescribeObjectParams, 1}, sizeof(c::DescribeObjectParams), false};
static_assert(__is_same(decltype(c::DescribeObjectParams::sobject), String));
constexpr TypeRow kType8 = {Kind::kString};
constexpr FieldRow kFieldsPicklistValue[] = {
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PicklistValue, value),
     Kind::kString, 0},
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PicklistValue, label),
     Kind::kString, 0},
    {"active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PicklistValue, active),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectPicklistValue = {"PicklistValue", {kFieldsPicklistValue, 3},
    sizeof(c::PicklistValue), true};
static_assert(__is_same(decltype(c::PicklistValue::value), Field<String>));
static_assert(__is_same(decltype(c::PicklistValue::label), Field<String>));
static_assert(__is_same(decltype(c::PicklistValue::active), Field<bool>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectPicklistValue}};
constexpr FieldRow kFieldsFieldEntry[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry, name), Kind::kString,
     0},
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry, label),
     Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry, type), Kind::kString,
     0},
    {"length", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry, length),
     Kind::kInteger, 0},
    {"custom", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry, custom),
     Kind::kBoolean, 0},
    {"nillable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry, nillable),
     Kind::kBoolean, 0},
    {"createable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry, createable),
     Kind::kBoolean, 0},
    {"updateable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry, updateable),
     Kind::kBoolean, 0},
    {"defaultedOnCreate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry,
     defaulted_on_create), Kind::kBoolean, 0},
    {"referenceTo", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::FieldEntry, reference_to), Kind::kList, 0},
    {"picklistValues", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::FieldEntry, picklist_values), Kind::kList, 0},
};
constexpr ObjectTable kObjectFieldEntry = {"FieldEntry", {kFieldsFieldEntry, 11},
    sizeof(c::FieldEntry), true};
static_assert(__is_same(decltype(c::FieldEntry::name), Field<String>));
static_assert(__is_same(decltype(c::FieldEntry::label), Field<String>));
static_assert(__is_same(decltype(c::FieldEntry::type), Field<String>));
static_assert(__is_same(decltype(c::FieldEntry::length), Field<long long>));
static_assert(__is_same(decltype(c::FieldEntry::custom), Field<bool>));
static_assert(__is_same(decltype(c::FieldEntry::nillable), Field<bool>));
static_assert(__is_same(decltype(c::FieldEntry::createable), Field<bool>));
static_assert(__is_same(decltype(c::FieldEntry::updateable), Field<bool>));
static_assert(__is_same(decltype(c::FieldEntry::defaulted_on_create), Field<bool>));
static_assert(__is_same(decltype(c::FieldEntry::reference_to), Field<List<String>>));
static_assert(__is_same(decltype(c::FieldEntry::picklist_values), Field<List<c::PicklistValue>>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectFieldEntry}};
constexpr FieldRow kFieldsObjectDescription[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectDescription, name),
     Kind::kString, 0},
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectDescription, label),
     Kind::kString, 0},
    {"custom", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ObjectDescription, custom),
     Kind::kBoolean, 0},
    {"fields", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ObjectDescription, fields), Kind::kList, 0},
};
constexpr ObjectTable kObjectObjectDescription = {"ObjectDescription", {kFieldsObjectDescription,
    4}, sizeof(c::ObjectDescription), true};
static_assert(__is_same(decltype(c::ObjectDescription::name), Field<String>));
static_assert(__is_same(decltype(c::ObjectDescription::label), Field<String>));
static_assert(__is_same(decltype(c::ObjectDescription::custom), Field<bool>));
static_assert(__is_same(decltype(c::ObjectDescription::fields), Field<List<c::FieldEntry>>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectObjectDescription}};
constexpr BindRow kBindDescribeObject[] = {
    {.place = Place::kPath, .field = 0, .wire = "sobject"},
};
constexpr HttpBinding kHttpDescribeObject = {.method = "GET",
    .path = "/sobjects/{sobject}/describe", .rows = {kBindDescribeObject, 1}};
constexpr Limits kLimits8 = {.has = 64, .max_size = 18,
    .pattern = "^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$"};
constexpr FieldRow kFieldsGetRecordParams[] = {
    {"sobject", "API name of the object, as Contact or Invoice__c.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetRecordParams, sobject), Kind::kString, 1},
    {"record_id", "Id of the record.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::GetRecordParams, record_id), Kind::kString, 1},
    {"field_names", "API names of the fields to return; all when left out.", nullptr, &kLimits5,
     {.element = &kType4}, __builtin_offsetof(c::GetRecordParams, field_names), Kind::kList, 0},
};
constexpr ObjectTable kObjectGetRecordParams = {"GetRecordParams", {kFieldsGetRecordParams, 3},
    sizeof(c::GetRecordParams), false};
static_assert(__is_same(decltype(c::GetRecordParams::sobject), String));
static_assert(__is_same(decltype(c::GetRecordParams::record_id), String));
static_assert(__is_same(decltype(c::GetRecordParams::field_names), Field<List<String>>));
constexpr BindRow kBindGetRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "sobject"},
    {.place = Place::kPath, .field = 1, .wire = "record_id"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 2, .wire = "fields"},
};
constexpr HttpBinding kHttpGetRecord = {.method = "GET", .path = "/sobjects/{sobject}/{record_id}",
    .rows = {kBindGetRecord, 3}};
constexpr FieldRow kFieldsCreateRecordParams[] = {
    {"sobject", "API name of the object, as Contact or Invoice__c.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateRecordParams, sobject), Kind::kString, 1},
    {"fields", "Values by API name of the field, as {\"LastName\": \"Example\", \"Company\": "
     "\"Acme\"}; null clears.", nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::CreateRecordParams, fields), Kind::kMap, 1},
};
constexpr ObjectTable kObjectCreateRecordParams = {"CreateRecordParams", {kFieldsCreateRecordParams,
    2}, sizeof(c::CreateRecordParams), false};
static_assert(__is_same(decltype(c::CreateRecordParams::sobject), String));
static_assert(__is_same(decltype(c::CreateRecordParams::fields), List<Entry<Json>>));
constexpr FieldRow kFieldsSaved[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Saved, id), Kind::kString, 0},
    {"success", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Saved, success),
     Kind::kBoolean, 0},
    {"created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Saved, created),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectSaved = {"Saved", {kFieldsSaved, 3}, sizeof(c::Saved), true};
static_assert(__is_same(decltype(c::Saved::id), Field<String>));
static_assert(__is_same(decltype(c::Saved::success), Field<bool>));
static_assert(__is_same(decltype(c::Saved::created), Field<bool>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectSaved}};
constexpr BindRow kBindCreateRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "sobject"},
    {.place = Place::kBody, .field = 1, .wire = ""},
};
constexpr HttpBinding kHttpCreateRecord = {.method = "POST", .path = "/sobjects/{sobject}",
    .rows = {kBindCreateRecord, 2}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateRecordParams[] = {
    {"sobject", "API name of the object, as Contact or Invoice__c.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateRecordParams, sobject), Kind::kString, 1},
    {"record_id", "Id of the record.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateRecordParams, record_id), Kind::kString, 1},
    {"fields", "Values by API name of the field, as {\"LastName\": \"Example\", \"Company\": "
     "\"Acme\"}; null clears.", nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::UpdateRecordParams, fields), Kind::kMap, 1},
};
constexpr ObjectTable kObjectUpdateRecordParams = {"UpdateRecordParams", {kFieldsUpdateRecordParams,
    3}, sizeof(c::UpdateRecordParams), false};
static_assert(__is_same(decltype(c::UpdateRecordParams::sobject), String));
static_assert(__is_same(decltype(c::UpdateRecordParams::record_id), String));
static_assert(__is_same(decltype(c::UpdateRecordParams::fields), List<Entry<Json>>));
constexpr ObjectTable kObjectUpdateRecordResult = {"UpdateRecordResult", {},
    sizeof(c::UpdateRecordResult), true};
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectUpdateRecordResult}};
constexpr BindRow kBindUpdateRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "sobject"},
    {.place = Place::kPath, .field = 1, .wire = "record_id"},
    {.place = Place::kBody, .field = 2, .wire = ""},
};
constexpr HttpBinding kHttpUpdateRecord = {.method = "PATCH",
    .path = "/sobjects/{sobject}/{record_id}", .rows = {kBindUpdateRecord, 3},
    .body = BodyKind::kJson};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 100,
    .pattern = "^[A-Za-z0-9_]+$"};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr FieldRow kFieldsUpsertRecordParams[] = {
    {"sobject", "API name of the object, as Contact or Invoice__c.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpsertRecordParams, sobject), Kind::kString, 1},
    {"external_field", "API name of the external id field, as Order_Number__c.", nullptr, &kLimits9,
     {}, __builtin_offsetof(c::UpsertRecordParams, external_field), Kind::kString, 1},
    {"external_value", "Value of that field.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UpsertRecordParams, external_value), Kind::kString, 1},
    {"fields", "Values by API name of the field, as {\"LastName\": \"Example\", \"Company\": "
     "\"Acme\"}; null clears.", nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::UpsertRecordParams, fields), Kind::kMap, 1},
};
constexpr ObjectTable kObjectUpsertRecordParams = {"UpsertRecordParams", {kFieldsUpsertRecordParams,
    4}, sizeof(c::UpsertRecordParams), false};
static_assert(__is_same(decltype(c::UpsertRecordParams::sobject), String));
static_assert(__is_same(decltype(c::UpsertRecordParams::external_field), String));
static_assert(__is_same(decltype(c::UpsertRecordParams::external_value), String));
static_assert(__is_same(decltype(c::UpsertRecordParams::fields), List<Entry<Json>>));
constexpr BindRow kBindUpsertRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "sobject"},
    {.place = Place::kPath, .field = 1, .wire = "external_field"},
    {.place = Place::kPath, .field = 2, .wire = "external_value"},
    {.place = Place::kBody, .field = 3, .wire = ""},
};
constexpr HttpBinding kHttpUpsertRecord = {.method = "PATCH",
    .path = "/sobjects/{sobject}/{external_field}/{external_value}", .rows = {kBindUpsertRecord, 4},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteRecordParams[] = {
    {"sobject", "API name of the object, as Contact or Invoice__c.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::DeleteRecordParams, sobject), Kind::kString, 1},
    {"record_id", "Id of the record.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::DeleteRecordParams, record_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteRecordParams = {"DeleteRecordParams", {kFieldsDeleteRecordParams,
    2}, sizeof(c::DeleteRecordParams), false};
static_assert(__is_same(decltype(c::DeleteRecordParams::sobject), String));
static_assert(__is_same(decltype(c::DeleteRecordParams::record_id), String));
constexpr ObjectTable kObjectDeleteRecordResult = {"DeleteRecordResult", {},
    sizeof(c::DeleteRecordResult), true};
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectDeleteRecordResult}};
constexpr BindRow kBindDeleteRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "sobject"},
    {.place = Place::kPath, .field = 1, .wire = "record_id"},
};
constexpr HttpBinding kHttpDeleteRecord = {.method = "DELETE",
    .path = "/sobjects/{sobject}/{record_id}", .rows = {kBindDeleteRecord, 2}};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 4000};
constexpr FieldRow kFieldsListLeadsParams[] = {
    {"condition", "SOQL condition, as Status = 'Open - Not Contacted' AND CreatedDate "
     "= THIS_WEEK.", "\"Id != null\"", &kLimits11, {}, __builtin_offsetof(c::ListLeadsParams,
     condition), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListLeadsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListLeadsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListLeadsParams = {"ListLeadsParams", {kFieldsListLeadsParams, 3},
    sizeof(c::ListLeadsParams), false};
static_assert(__is_same(decltype(c::ListLeadsParams::condition), Field<String>));
static_assert(__is_same(decltype(c::ListLeadsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListLeadsParams::next_page), Field<String>));
constexpr FieldRow kFieldsLead[] = {
    {"Id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, id), Kind::kString, 0},
    {"FirstName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, first_name),
     Kind::kString, 2},
    {"LastName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, last_name),
     Kind::kString, 0},
    {"Company", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, company), Kind::kString,
     2},
    {"Email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, email), Kind::kString, 2},
    {"Status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, status), Kind::kString,
     0},
};
constexpr ObjectTable kObjectLead = {"Lead", {kFieldsLead, 6}, sizeof(c::Lead), true};
static_assert(__is_same(decltype(c::Lead::id), Field<String>));
static_assert(__is_same(decltype(c::Lead::first_name), Field<String>));
static_assert(__is_same(decltype(c::Lead::last_name), Field<String>));
static_assert(__is_same(decltype(c::Lead::company), Field<String>));
static_assert(__is_same(decltype(c::Lead::email), Field<String>));
static_assert(__is_same(decltype(c::Lead::status), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectLead}};
constexpr FieldRow kFieldsListLeadsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType15},
     __builtin_offsetof(c::ListLeadsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListLeadsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListLeadsResult = {"ListLeadsResult", {kFieldsListLeadsResult, 2},
    sizeof(c::ListLeadsResult), true};
static_assert(__is_same(decltype(c::ListLeadsResult::items), List<c::Lead>));
static_assert(__is_same(decltype(c::ListLeadsResult::next_page), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListLeadsResult}};
constexpr BindRow kBindListLeads[] = {
    {.place = Place::kQuery, .wire = "q",
     .text = "SELECT Id,FirstName,LastName,Company,Email,Status FROM Lead WHERE "
     "{condition} ORDER BY CreatedDate DESC"},
};
constexpr HttpBinding kHttpListLeads = {.method = "GET", .path = "/query", .rows = {kBindListLeads,
    1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsListOpportunitiesParams[] = {
    {"condition", "SOQL condition, as Status = 'Open - Not Contacted' AND CreatedDate "
     "= THIS_WEEK.", "\"Id != null\"", &kLimits11, {},
     __builtin_offsetof(c::ListOpportunitiesParams, condition), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListOpportunitiesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOpportunitiesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListOpportunitiesParams = {"ListOpportunitiesParams",
    {kFieldsListOpportunitiesParams, 3}, sizeof(c::ListOpportunitiesParams), false};
static_assert(__is_same(decltype(c::ListOpportunitiesParams::condition), Field<String>));
static_assert(__is_same(decltype(c::ListOpportunitiesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListOpportunitiesParams::next_page), Field<String>));
constexpr FieldRow kFieldsOpportunity[] = {
    {"Id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, id), Kind::kString, 0},
    {"Name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, name), Kind::kString,
     0},
    {"StageName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, stage_name),
     Kind::kString, 0},
    {"Amount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, amount),
     Kind::kNumber, 2},
    {"CloseDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, close_date),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectOpportunity = {"Opportunity", {kFieldsOpportunity, 5},
    sizeof(c::Opportunity), true};
static_assert(__is_same(decltype(c::Opportunity::id), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::name), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::stage_name), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::amount), Field<double>));
static_assert(__is_same(decltype(c::Opportunity::close_date), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectOpportunity}};
constexpr FieldRow kFieldsListOpportunitiesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::ListOpportunitiesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOpportunitiesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListOpportunitiesResult = {"ListOpportunitiesResult",
    {kFieldsListOpportunitiesResult, 2}, sizeof(c::ListOpportunitiesResult), true};
static_assert(__is_same(decltype(c::ListOpportunitiesResult::items), List<c::Opportunity>));
static_assert(__is_same(decltype(c::ListOpportunitiesResult::next_page), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectListOpportunitiesResult}};
constexpr BindRow kBindListOpportunities[] = {
    {.place = Place::kQuery, .wire = "q",
     .text = "SELECT Id,Name,StageName,Amount,CloseDate FROM Opportunity WHERE "
     "{condition} ORDER BY CloseDate DESC"},
};
constexpr HttpBinding kHttpListOpportunities = {.method = "GET", .path = "/query",
    .rows = {kBindListOpportunities, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsListContactsParams[] = {
    {"condition", "SOQL condition, as Status = 'Open - Not Contacted' AND CreatedDate "
     "= THIS_WEEK.", "\"Id != null\"", &kLimits11, {}, __builtin_offsetof(c::ListContactsParams,
     condition), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListContactsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListContactsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListContactsParams = {"ListContactsParams", {kFieldsListContactsParams,
    3}, sizeof(c::ListContactsParams), false};
static_assert(__is_same(decltype(c::ListContactsParams::condition), Field<String>));
static_assert(__is_same(decltype(c::ListContactsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListContactsParams::next_page), Field<String>));
constexpr FieldRow kFieldsContact[] = {
    {"Id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, id), Kind::kString, 0},
    {"FirstName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, first_name),
     Kind::kString, 2},
    {"LastName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, last_name),
     Kind::kString, 0},
    {"Email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, email), Kind::kString,
     2},
    {"Phone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, phone), Kind::kString,
     2},
    {"Title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, title), Kind::kString,
     2},
    {"AccountId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, account_id),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectContact = {"Contact", {kFieldsContact, 7}, sizeof(c::Contact), true};
static_assert(__is_same(decltype(c::Contact::id), Field<String>));
static_assert(__is_same(decltype(c::Contact::first_name), Field<String>));
static_assert(__is_same(decltype(c::Contact::last_name), Field<String>));
static_assert(__is_same(decltype(c::Contact::email), Field<String>));
static_assert(__is_same(decltype(c::Contact::phone), Field<String>));
static_assert(__is_same(decltype(c::Contact::title), Field<String>));
static_assert(__is_same(decltype(c::Contact::account_id), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectContact}};
constexpr FieldRow kFieldsListContactsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType19},
     __builtin_offsetof(c::ListContactsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListContactsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListContactsResult = {"ListContactsResult", {kFieldsListContactsResult,
    2}, sizeof(c::ListContactsResult), true};
static_assert(__is_same(decltype(c::ListContactsResult::items), List<c::Contact>));
static_assert(__is_same(decltype(c::ListContactsResult::next_page), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectListContactsResult}};
constexpr BindRow kBindListContacts[] = {
    {.place = Place::kQuery, .wire = "q",
     .text = "SELECT Id,FirstName,LastName,Email,Phone,Title,AccountId FROM Contact "
     "WHERE {condition} ORDER BY CreatedDate DESC"},
};
constexpr HttpBinding kHttpListContacts = {.method = "GET", .path = "/query",
    .rows = {kBindListContacts, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsListAccountsParams[] = {
    {"condition", "SOQL condition, as Status = 'Open - Not Contacted' AND CreatedDate "
     "= THIS_WEEK.", "\"Id != null\"", &kLimits11, {}, __builtin_offsetof(c::ListAccountsParams,
     condition), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListAccountsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAccountsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAccountsParams = {"ListAccountsParams", {kFieldsListAccountsParams,
    3}, sizeof(c::ListAccountsParams), false};
static_assert(__is_same(decltype(c::ListAccountsParams::condition), Field<String>));
static_assert(__is_same(decltype(c::ListAccountsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListAccountsParams::next_page), Field<String>));
constexpr FieldRow kFieldsAccount[] = {
    {"Id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, id), Kind::kString, 0},
    {"Name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, name), Kind::kString, 0},
    {"Industry", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, industry),
     Kind::kString, 2},
    {"Website", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, website),
     Kind::kString, 2},
    {"Phone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, phone), Kind::kString,
     2},
    {"OwnerId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, owner_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectAccount = {"Account", {kFieldsAccount, 6}, sizeof(c::Account), true};
static_assert(__is_same(decltype(c::Account::id), Field<String>));
static_assert(__is_same(decltype(c::Account::name), Field<String>));
static_assert(__is_same(decltype(c::Account::industry), Field<String>));
static_assert(__is_same(decltype(c::Account::website), Field<String>));
static_assert(__is_same(decltype(c::Account::phone), Field<String>));
static_assert(__is_same(decltype(c::Account::owner_id), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectAccount}};
constexpr FieldRow kFieldsListAccountsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType21},
     __builtin_offsetof(c::ListAccountsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAccountsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListAccountsResult = {"ListAccountsResult", {kFieldsListAccountsResult,
    2}, sizeof(c::ListAccountsResult), true};
static_assert(__is_same(decltype(c::ListAccountsResult::items), List<c::Account>));
static_assert(__is_same(decltype(c::ListAccountsResult::next_page), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectListAccountsResult}};
constexpr BindRow kBindListAccounts[] = {
    {.place = Place::kQuery, .wire = "q",
     .text = "SELECT Id,Name,Industry,Website,Phone,OwnerId FROM Account WHERE "
     "{condition} ORDER BY Name"},
};
constexpr HttpBinding kHttpListAccounts = {.method = "GET", .path = "/query",
    .rows = {kBindListAccounts, 1}, .pagination = &kPagination1};
constexpr Limits kLimits12 = {.format = "date"};
constexpr const char* kNamesCreateTaskParamsPriority[] = {"High", "Normal", "Low"};
constexpr EnumTable kEnumCreateTaskParamsPriority = {"CreateTaskParamsPriority",
    {kNamesCreateTaskParamsPriority, 3}};
constexpr Limits kLimits13 = {.has = 64, .max_size = 255};
constexpr Limits kLimits14 = {.has = 64, .max_size = 32000};
constexpr FieldRow kFieldsCreateTaskParams[] = {
    {"subject", "What is to do.", nullptr, &kLimits10, {}, __builtin_offsetof(c::CreateTaskParams,
     subject), Kind::kString, 1},
    {"due_date", "Day it is due.", nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateTaskParams,
     due_date), Kind::kString, 0},
    {"priority", "How urgent it is.", nullptr, nullptr, {.names = &kEnumCreateTaskParamsPriority},
     __builtin_offsetof(c::CreateTaskParams, priority), Kind::kEnum, 0},
    {"task_status", "Status as the organisation names it, as Not Started.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateTaskParams, task_status), Kind::kString, 0},
    {"person_id", "Id of the lead or contact it is about.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateTaskParams, person_id), Kind::kString, 0},
    {"about_id", "Id of the account, opportunity or other record it is about.", nullptr, &kLimits8,
     {}, __builtin_offsetof(c::CreateTaskParams, about_id), Kind::kString, 0},
    {"owner_id", "Id of the user who shall do it; you when left out.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateTaskParams, owner_id), Kind::kString, 0},
    {"notes", "More about it.", nullptr, &kLimits14, {}, __builtin_offsetof(c::CreateTaskParams,
     notes), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateTaskParams = {"CreateTaskParams", {kFieldsCreateTaskParams, 8},
    sizeof(c::CreateTaskParams), false};
static_assert(__is_same(decltype(c::CreateTaskParams::subject), String));
static_assert(__is_same(decltype(c::CreateTaskParams::due_date), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::priority),
    Field<c::CreateTaskParamsPriority>));
static_assert(__is_same(decltype(c::CreateTaskParams::task_status), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::person_id), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::about_id), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::owner_id), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::notes), Field<String>));
constexpr BindRow kBindCreateTask[] = {
    {.place = Place::kBody, .field = 0, .wire = "/Subject"},
    {.place = Place::kBody, .field = 1, .wire = "/ActivityDate"},
    {.place = Place::kBody, .field = 2, .wire = "/Priority"},
    {.place = Place::kBody, .field = 3, .wire = "/Status"},
    {.place = Place::kBody, .field = 4, .wire = "/WhoId"},
    {.place = Place::kBody, .field = 5, .wire = "/WhatId"},
    {.place = Place::kBody, .field = 6, .wire = "/OwnerId"},
    {.place = Place::kBody, .field = 7, .wire = "/Description"},
};
constexpr HttpBinding kHttpCreateTask = {.method = "POST", .path = "/sobjects/Task",
    .rows = {kBindCreateTask, 8}, .body = BodyKind::kJson};
constexpr ActionRow kActions[] = {
    {.name = "query_soql", .title = "Query records",
     .description = "Records that a SOQL query finds, with the fields it names.",
     .effect = Effect::kRead, .params = &kObjectQuerySoqlParams, .result = &kType3,
     .http = &kHttpQuerySoql, .tool_name = "salesforce_query_soql"},
    {.name = "search", .title = "Search records",
     .description = "Records of one object that hold the words, with their ids and, if "
     "named, fields.", .effect = Effect::kRead, .params = &kObjectSearchParams, .result = &kType5,
     .http = &kHttpSearch, .tool_name = "salesforce_search"},
    {.name = "list_objects", .title = "List objects",
     .description = "Objects of the organisation, standard and custom.", .effect = Effect::kRead,
     .params = &kObjectListObjectsParams, .result = &kType7, .http = &kHttpListObjects,
     .tool_name = "salesforce_list_objects"},
    {.name = "describe_object", .title = "Describe an object",
     .description = "Fields of an object, with types, choices and what must be given.",
     .effect = Effect::kRead, .params = &kObjectDescribeObjectParams, .result = &kType11,
     .http = &kHttpDescribeObject, .tool_name = "salesforce_describe_object"},
    {.name = "get_record", .title = "Read a record",
     .description = "One record, with all its fields or those you name.", .effect = Effect::kRead,
     .params = &kObjectGetRecordParams, .result = &kType2, .http = &kHttpGetRecord,
     .tool_name = "salesforce_get_record"},
    {.name = "create_record", .title = "Create a record",
     .description = "Adds a record of any object, as a lead, contact or opportunity.",
     .params = &kObjectCreateRecordParams, .result = &kType12, .http = &kHttpCreateRecord,
     .tool_name = "salesforce_create_record"},
    {.name = "update_record", .title = "Change a record",
     .description = "Changes the fields you give.", .params = &kObjectUpdateRecordParams,
     .result = &kType13, .http = &kHttpUpdateRecord, .tool_name = "salesforce_update_record"},
    {.name = "upsert_record", .title = "Create or change a record",
     .description = "Changes the record with an external id, or adds it.",
     .params = &kObjectUpsertRecordParams, .result = &kType12, .http = &kHttpUpsertRecord,
     .tool_name = "salesforce_upsert_record"},
    {.name = "delete_record", .title = "Delete a record",
     .description = "Moves a record, and those that hang on it, to the recycle bin.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteRecordParams, .result = &kType14,
     .http = &kHttpDeleteRecord, .tool_name = "salesforce_delete_record"},
    {.name = "list_leads", .title = "List leads",
     .description = "Leads that meet a condition, newest first.", .effect = Effect::kRead,
     .params = &kObjectListLeadsParams, .result = &kType16, .http = &kHttpListLeads,
     .tool_name = "salesforce_list_leads"},
    {.name = "list_opportunities", .title = "List opportunities",
     .description = "Opportunities that meet a condition, those that close last first.",
     .effect = Effect::kRead, .params = &kObjectListOpportunitiesParams, .result = &kType18,
     .http = &kHttpListOpportunities, .tool_name = "salesforce_list_opportunities"},
    {.name = "list_contacts", .title = "List contacts",
     .description = "Contacts that meet a condition, newest first.", .effect = Effect::kRead,
     .params = &kObjectListContactsParams, .result = &kType20, .http = &kHttpListContacts,
     .tool_name = "salesforce_list_contacts"},
    {.name = "list_accounts", .title = "List accounts",
     .description = "Accounts that meet a condition, by name.", .effect = Effect::kRead,
     .params = &kObjectListAccountsParams, .result = &kType22, .http = &kHttpListAccounts,
     .tool_name = "salesforce_list_accounts"},
    {.name = "create_task", .title = "Create a task",
     .description = "Adds a task about a person or record.", .params = &kObjectCreateTaskParams,
     .result = &kType12, .http = &kHttpCreateTask, .tool_name = "salesforce_create_task"},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kClientCredentials, .name = "Authorization", .prefix = "Bearer ",
     .token_url = "https://{domain}.my.salesforce.com/services/oauth2/token",
     .client_id = "{consumer_key}", .client_secret = "{consumer_secret}",
     .token_auth_method = "post", .token_body_is_form = true, .token_pointer = "/access_token",
     .expires_pointer = "/expires_in",
     .base_url = "https://{domain}.my.salesforce.com/services/data/v60.0"},
};
constexpr NamedText kPairs1[] = {{"Accept", "application/json"}};
constexpr const char* kTexts2[] = {"/0/message", "/error_description"};
constexpr const char* kTexts3[] = {"/0/errorCode"};
constexpr NamedText kPairs2[] = {{"INVALID_FIELD",
    "describe_object has the names of the fields; custom ones end in __c."}, {"INVALID_TYPE",
    "list_objects has the names of the objects; custom ones end in __c."},
    {"REQUIRED_FIELD_MISSING", "describe_object shows which fields must be given."},
    {"DUPLICATES_DETECTED", "there is such a record already; look for it with search."},
    {"REQUEST_LIMIT_EXCEEDED", "the organisation's requests of the last 24 hours are used up; try "
    "again later."}, {"INVALID_SESSION_ID", "connect again."}};
constexpr ApiRow kApi = {.base_url = "{instance_url}/services/data/v60.0",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .other_auth = {kOtherAuth, 1}, .headers = {kPairs1, 1}, .errors = {.message = {kTexts2, 2},
    .code = {kTexts3, 1}, .hints = {kPairs2, 6}}, .retry_after = "retry-after",
    .verify_method = "GET", .verify_path = "/"};
constexpr NamedText kPairs3[] = {{"login.salesforce.com", "login.salesforce.com"},
    {"test.salesforce.com", "test.salesforce.com"}};
constexpr Limits kLimits15 = {.const_json = "\"login.salesforce.com\""};
constexpr TypeRow kType23 = {Kind::kString, false, {}, &kLimits15};
constexpr Limits kLimits16 = {.const_json = "\"test.salesforce.com\""};
constexpr TypeRow kType24 = {Kind::kString, false, {}, &kLimits16};
constexpr const TypeRow* kChoices1[] = {&kType23, &kType24};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 2}};
constexpr Limits kLimits17 = {.pattern = "https://[A-Za-z0-9.-]+\\.salesforce\\.com"};
constexpr Limits kLimits18 = {.pattern = "[a-z0-9-]+(\\.sandbox|\\.develop)?"};
constexpr FieldRow kFieldsConnection[] = {
    {"login_host", "test.salesforce.com for a sandbox.", "\"login.salesforce.com\"", nullptr,
     {.alternatives = &kAlternatives1}, 0, Kind::kString, 0},
    {"instance_url", "Comes with the sign-in, as https://acme.my.salesforce.com.", nullptr,
     &kLimits17, {}, 0, Kind::kString, 1},
    {"domain",
     "For an app with a user of its own (client credentials): acme of acme.my.salesforce.co"
     "m, or acme--test.sandbox.", nullptr, &kLimits18, {}, 0, Kind::kString, 0},
    {"consumer_key", "With a domain: consumer key of the app.", nullptr, nullptr, {}, 0,
     Kind::kString, 0},
    {"consumer_secret", "With a domain: consumer secret of the app.", nullptr, nullptr, {}, 0,
     Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 5}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "login_host", .label = "Login host", .kind = UserFieldKind::kSelect,
     .options = {kPairs3, 2}},
    {.name = "instance_url", .label = "Instance", .placeholder = "https://acme.my.salesforce.com",
     .source = FieldSource::kToken, .source_at = "/instance_url"},
    {.name = "domain", .label = "Domain"},
    {.name = "consumer_key", .label = "Consumer key"},
    {.name = "consumer_secret", .label = "Consumer secret", .secret = true},
};
constexpr const char* kTexts4[] = {"{instance_url}", "*.my.salesforce.com", "{login_host}"};
constexpr const char* kTexts5[] = {"api", "refresh_token", "openid"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Salesforce",
    .authorization_url = "https://{login_host}/services/oauth2/authorize",
    .token_url = "https://{login_host}/services/oauth2/token",
    .user_info_url = "https://{login_host}/services/oauth2/userinfo",
    .revoke_url = "https://{login_host}/services/oauth2/revoke", .scopes = {kTexts5, 3},
    .client_id_secret = "SALESFORCE_CLIENT_ID", .client_secret_secret = "SALESFORCE_CLIENT_SECRET",
    .token_auth_method = "post", .account_pointer = "/preferred_username"};
constexpr SecretRow kSecrets[] = {
    {"SALESFORCE_CLIENT_ID", "Consumer key of your external client app or connected app.", true,
     false},
    {"SALESFORCE_CLIENT_SECRET", "Consumer secret of the same app.", true, false},
};
constexpr const char* kTexts6[] = {"/Id"};
constexpr const char* kTexts7[] = {"/SystemModstamp"};
constexpr PollRow kPolls0[] = {
    {.event = "lead_changed", .action = 0,
     .arguments = "{\"soql\":\"SELECT Id,FirstName,LastName,Company,Email,Status,CreatedDate,"
     "LastModifiedDate,SystemModstamp FROM Lead ORDER BY SystemModstamp " "DESC LIMIT 200\"}",
     .items = "/items", .id = {kTexts6, 1}, .version = {kTexts7, 1}, .newest_first = true},
    {.event = "contact_changed", .action = 0,
     .arguments = "{\"soql\":\"SELECT Id,FirstName,LastName,Email,Phone,AccountId,CreatedDate,"
     "LastModifiedDate,SystemModstamp FROM Contact ORDER BY SystemModstamp " "DESC LIMIT 200\"}",
     .items = "/items", .id = {kTexts6, 1}, .version = {kTexts7, 1}, .newest_first = true},
    {.event = "account_changed", .action = 0,
     .arguments = "{\"soql\":\"SELECT Id,Name,Industry,Website,Phone,OwnerId,CreatedDate,"
     "LastModifiedDate,SystemModstamp FROM Account ORDER BY SystemModstamp " "DESC LIMIT 200\"}",
     .items = "/items", .id = {kTexts6, 1}, .version = {kTexts7, 1}, .newest_first = true},
    {.event = "opportunity_changed", .action = 0,
     .arguments = "{\"soql\":\"SELECT Id,Name,StageName,Amount,CloseDate,AccountId,CreatedDate,"
     "LastModifiedDate,SystemModstamp FROM Opportunity ORDER BY SystemModstamp "
     "DESC LIMIT 200\"}", .items = "/items", .id = {kTexts6, 1}, .version = {kTexts7, 1},
     .newest_first = true},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval,
     .description = "Looks for leads, contacts, accounts and opportunities that are new "
     "or changed.", .every_ms = 900000, .polls = {kPolls0, 4}},
};
constexpr MatcherRow kMatchersRecordCreated[] = {
    {.source = "tool", .action = "create_record"},
};
constexpr MatcherRow kMatchersRecordUpdated[] = {
    {.source = "tool", .action = "update_record"},
};
constexpr MatcherRow kMatchersRecordUpserted[] = {
    {.source = "tool", .action = "upsert_record"},
};
constexpr MatcherRow kMatchersRecordDeleted[] = {
    {.source = "tool", .action = "delete_record"},
};
constexpr MatcherRow kMatchersTaskCreated[] = {
    {.source = "tool", .action = "create_task"},
};
constexpr MatcherRow kMatchersLeadChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersContactChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersAccountChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersOpportunityChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "record_created", .display_name = "Record Created", .matchers = {kMatchersRecordCreated,
     1}},
    {.id = "record_updated", .display_name = "Record Updated", .matchers = {kMatchersRecordUpdated,
     1}},
    {.id = "record_upserted", .display_name = "Record Created or Changed",
     .matchers = {kMatchersRecordUpserted, 1}},
    {.id = "record_deleted", .display_name = "Record Deleted", .matchers = {kMatchersRecordDeleted,
     1}},
    {.id = "task_created", .display_name = "Task Created", .matchers = {kMatchersTaskCreated, 1}},
    {.id = "lead_changed", .display_name = "Lead New or Changed", .matchers = {kMatchersLeadChanged,
     1}},
    {.id = "contact_changed", .display_name = "Contact New or Changed",
     .matchers = {kMatchersContactChanged, 1}},
    {.id = "account_changed", .display_name = "Account New or Changed",
     .matchers = {kMatchersAccountChanged, 1}},
    {.id = "opportunity_changed", .display_name = "Opportunity New or Changed",
     .matchers = {kMatchersOpportunityChanged, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "salesforce",
    .display_name = "Salesforce",
    .description = "Query, search, read, create and change records of Salesforce: leads,"
        " contacts, accounts, opportunities, tasks and custom objects.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "salesforce",
    .tool_description = "Reads and writes records of Salesforce. Objects and fields go by "
        "their API names, as Lead, Opportunity, Invoice__c; records by ids "
        "of 15 or 18 characters. Show the user what you are about to write " "and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"query_soql\",\"search\",\"list_objects\",\"describe_object\","
        "\"get_record\",\"create_record\",\"update_record\",\"upsert_record\","
        "\"delete_record\",\"list_leads\",\"list_opportunities\",\"list_contacts\","
        "\"list_accounts\",\"create_task\"],\"description\":\"What to do.\"},"
        "\"soql\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":16000,"
        "\"pattern\":\"^\\\\s*[Ss][Ee][Ll][Ee][Cc][Tt]\\\\s\",\"description\":\"Query "
        "in SOQL, as: SELECT Id, Name FROM Account WHERE Industry = 'Retail' "
        "LIMIT 50.\"},\"words\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":500,"
        "\"description\":\"Words to search for in all text fields.\"},\"sobject\":{\"type\":\""
        "string\",\"minLength\":1,\"maxLength\":100,\"pattern\":\"^[A-Za-z][A-Za-z0-9_]*$\","
        "\"description\":\"API name of the object, as Contact or Invoice__c.\"},"
        "\"record_id\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$\""
        ",\"maxLength\":18,\"description\":\"Id of the record.\"},\"field_names\":{\"type\":\""
        "array\",\"minItems\":1,\"maxItems\":200,\"items\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"pattern\":\"^[A-Za-z0-9_.]+$\"},"
        "\"description\":\"API names of the fields to return; all when left "
        "out.\"},\"fields\":{\"type\":\"object\",\"additionalProperties\":true,"
        "\"description\":\"Values by API name of the field, as {\\\"LastName\\\": "
        "\\\"Example\\\", \\\"Company\\\": \\\"Acme\\\"}; null clears.\"},"
        "\"external_field\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"pattern\":\"^[A-Za-z0-9_]+$\",\"description\":\"API name of the "
        "external id field, as Order_Number__c.\"},\"external_value\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Value of that "
        "field.\"},\"condition\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":4000,"
        "\"default\":\"Id != null\",\"description\":\"SOQL condition, as Status "
        "= 'Open - Not Contacted' AND CreatedDate = THIS_WEEK.\"},\"limit\":{\"type\":\"intege"
        "r\",\"minimum\":1,\"maximum\":2000,\"description\":\"Most hits.\"},"
        "\"subject\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"What is to do.\"},\"due_date\":{\"type\":\"string\","
        "\"format\":\"date\",\"description\":\"Day it is due.\"},\"priority\":{\"type\":\"stri"
        "ng\",\"enum\":[\"High\",\"Normal\",\"Low\"],\"description\":\"How "
        "urgent it is.\"},\"task_status\":{\"type\":\"string\",\"maxLength\":255,"
        "\"description\":\"Status as the organisation names it, as Not Started.\"},"
        "\"person_id\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$\""
        ",\"maxLength\":18,\"description\":\"Id of the lead or contact it "
        "is about.\"},\"about_id\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9]{15}([A-Za-z"
        "0-9]{3})?$\",\"maxLength\":18,\"description\":\"Id of the account,"
        " opportunity or other record it is about.\"},\"owner_id\":{\"type\":\"string\","
        "\"pattern\":\"^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$\",\"maxLength\":18,"
        "\"description\":\"Id of the user who shall do it; you when left out.\"},"
        "\"notes\":{\"type\":\"string\",\"maxLength\":32000,\"description\":\"More "
        "about it.\"},\"max_items\":{\"description\":\"Fetch pages until there "
        "are this many items; default: one page.\",\"type\":\"integer\",\"minimum\":1},"
        "\"next_page\":{\"description\":\"Where to go on: next_page of an "
        "earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "salesforce",
    .actions = {kActions, 14},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 5},
    .egress = {kTexts4, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 9},
};

}  // namespace pie::detail::tables::salesforce

namespace pie::salesforce {

constinit const ConnectorTable kSalesforce = ::pie::detail::tables::salesforce::kConnector;

Task<QuerySoqlResult> QuerySoql(Context& context, QuerySoqlParams params) {
  return Task<QuerySoqlResult>(::pie::ContextAccess::Call(context, kSalesforce, 0, &params));
}

Task<List<List<Entry<Json>>>> Search(Context& context, SearchParams params) {
  return Task<List<List<Entry<Json>>>>(::pie::ContextAccess::Call(context, kSalesforce, 1,
      &params));
}

Task<List<ObjectEntry>> ListObjects(Context& context, ListObjectsParams params) {
  return Task<List<ObjectEntry>>(::pie::ContextAccess::Call(context, kSalesforce, 2, &params));
}

Task<ObjectDescription> DescribeObject(Context& context, DescribeObjectParams params) {
  return Task<ObjectDescription>(::pie::ContextAccess::Call(context, kSalesforce, 3, &params));
}

Task<List<Entry<Json>>> GetRecord(Context& context, GetRecordParams params) {
  return Task<List<Entry<Json>>>(::pie::ContextAccess::Call(context, kSalesforce, 4, &params));
}

Task<Saved> CreateRecord(Context& context, CreateRecordParams params) {
  return Task<Saved>(::pie::ContextAccess::Call(context, kSalesforce, 5, &params));
}

Task<UpdateRecordResult> UpdateRecord(Context& context, UpdateRecordParams params) {
  return Task<UpdateRecordResult>(::pie::ContextAccess::Call(context, kSalesforce, 6, &params));
}

Task<Saved> UpsertRecord(Context& context, UpsertRecordParams params) {
  return Task<Saved>(::pie::ContextAccess::Call(context, kSalesforce, 7, &params));
}

Task<DeleteRecordResult> DeleteRecord(Context& context, DeleteRecordParams params) {
  return Task<DeleteRecordResult>(::pie::ContextAccess::Call(context, kSalesforce, 8, &params));
}

Task<ListLeadsResult> ListLeads(Context& context, ListLeadsParams params) {
  return Task<ListLeadsResult>(::pie::ContextAccess::Call(context, kSalesforce, 9, &params));
}

Task<ListOpportunitiesResult> ListOpportunities(Context& context, ListOpportunitiesParams params) {
  return Task<ListOpportunitiesResult>(::pie::ContextAccess::Call(context, kSalesforce, 10,
      &params));
}

Task<ListContactsResult> ListContacts(Context& context, ListContactsParams params) {
  return Task<ListContactsResult>(::pie::ContextAccess::Call(context, kSalesforce, 11, &params));
}

Task<ListAccountsResult> ListAccounts(Context& context, ListAccountsParams params) {
  return Task<ListAccountsResult>(::pie::ContextAccess::Call(context, kSalesforce, 12, &params));
}

Task<Saved> CreateTask(Context& context, CreateTaskParams params) {
  return Task<Saved>(::pie::ContextAccess::Call(context, kSalesforce, 13, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.salesforce_client_id = context.Secret("SALESFORCE_CLIENT_ID");
  secrets.salesforce_client_secret = context.Secret("SALESFORCE_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::salesforce
