// Generated from plugins/airtable/airtable.pie. Do not edit.
#include "airtable/airtable.h"

#include "pie/generated.h"

namespace pie::detail::tables::airtable {
namespace c = ::pie::airtable;

constexpr const char* kTexts1[] = {"database", "spreadsheet", "records", "tables"};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListBasesParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListBasesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBasesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListBasesParams = {"ListBasesParams", {kFieldsListBasesParams, 2},
    sizeof(c::ListBasesParams), false};
static_assert(__is_same(decltype(c::ListBasesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListBasesParams::next_page), Field<String>));
constexpr FieldRow kFieldsBase[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Base, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Base, name), Kind::kString, 0},
    {"permissionLevel", "none, read, comment, edit or create.", nullptr, nullptr, {},
     __builtin_offsetof(c::Base, permission_level), Kind::kString, 0},
};
constexpr ObjectTable kObjectBase = {"Base", {kFieldsBase, 3}, sizeof(c::Base), true};
static_assert(__is_same(decltype(c::Base::id), Field<String>));
static_assert(__is_same(decltype(c::Base::name), Field<String>));
static_assert(__is_same(decltype(c::Base::permission_level), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectBase}};
constexpr FieldRow kFieldsListBasesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListBasesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBasesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListBasesResult = {"ListBasesResult", {kFieldsListBasesResult, 2},
    sizeof(c::ListBasesResult), true};
static_assert(__is_same(decltype(c::ListBasesResult::items), List<c::Base>));
static_assert(__is_same(decltype(c::ListBasesResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListBasesResult}};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/bases",
    .cursor_pointer = "/offset", .param = "offset"};
constexpr HttpBinding kHttpListBases = {.method = "GET", .path = "/meta/bases",
    .pagination = &kPagination1};
constexpr Limits kLimits2 = {.has = 64, .max_size = 40, .pattern = "^app[a-zA-Z0-9]+$"};
constexpr FieldRow kFieldsListTablesParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListTablesParams, base_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectListTablesParams = {"ListTablesParams", {kFieldsListTablesParams, 1},
    sizeof(c::ListTablesParams), false};
static_assert(__is_same(decltype(c::ListTablesParams::base_id), String));
constexpr TypeRow kType3 = {Kind::kJson};
constexpr FieldRow kFieldsField_[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Field_, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Field_, name), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Field_, type), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Field_, description),
     Kind::kString, 0},
    {"options", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::Field_,
     options), Kind::kMap, 0},
};
constexpr ObjectTable kObjectField_ = {"Field_", {kFieldsField_, 5}, sizeof(c::Field_), true};
static_assert(__is_same(decltype(c::Field_::id), Field<String>));
static_assert(__is_same(decltype(c::Field_::name), Field<String>));
static_assert(__is_same(decltype(c::Field_::type), Field<String>));
static_assert(__is_same(decltype(c::Field_::description), Field<String>));
static_assert(__is_same(decltype(c::Field_::options), Field<List<Entry<Json>>>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectField_}};
constexpr FieldRow kFieldsView[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::View, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::View, name), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::View, type), Kind::kString, 0},
};
constexpr ObjectTable kObjectView = {"View", {kFieldsView, 3}, sizeof(c::View), true};
static_assert(__is_same(decltype(c::View::id), Field<String>));
static_assert(__is_same(decltype(c::View::name), Field<String>));
static_assert(__is_same(decltype(c::View::type), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectView}};
constexpr FieldRow kFieldsTable[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, name), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, description),
     Kind::kString, 0},
    {"primaryFieldId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table,
     primary_field_id), Kind::kString, 0},
    {"fields", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::Table,
     fields), Kind::kList, 0},
    {"views", nullptr, nullptr, nullptr, {.element = &kType5}, __builtin_offsetof(c::Table, views),
     Kind::kList, 0},
};
constexpr ObjectTable kObjectTable = {"Table", {kFieldsTable, 6}, sizeof(c::Table), true};
static_assert(__is_same(decltype(c::Table::id), Field<String>));
static_assert(__is_same(decltype(c::Table::name), Field<String>));
static_assert(__is_same(decltype(c::Table::description), Field<String>));
static_assert(__is_same(decltype(c::Table::primary_field_id), Field<String>));
static_assert(__is_same(decltype(c::Table::fields), Field<List<c::Field_>>));
static_assert(__is_same(decltype(c::Table::views), Field<List<c::View>>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectTable}};
constexpr TypeRow kType7 = {Kind::kList, false, {.element = &kType6}};
constexpr BindRow kBindListTables[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
};
constexpr HttpBinding kHttpListTables = {.method = "GET", .path = "/meta/bases/{baseId}/tables",
    .rows = {kBindListTables, 1}, .result_at = "/tables"};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits4 = {.has = 64, .max_size = 100};
constexpr Limits kLimits5 = {.has = 64, .max_size = 255};
constexpr TypeRow kType8 = {Kind::kString, false, {}, &kLimits5};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 10000};
constexpr const char* kNamesListRecordsParamsSortDirection[] = {"asc", "desc"};
constexpr EnumTable kEnumListRecordsParamsSortDirection = {"ListRecordsParamsSortDirection",
    {kNamesListRecordsParamsSortDirection, 2}};
constexpr Limits kLimits7 = {.has = 3, .minimum = 1, .maximum = 100};
constexpr FieldRow kFieldsListRecordsParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListRecordsParams, base_id), Kind::kString, 1},
    {"tableIdOrName", "Id (tbl...) or name of the table.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListRecordsParams, table_id_or_name), Kind::kString, 1},
    {"fieldNames", "Names or ids of the fields to return; all when left out.", nullptr, &kLimits4,
     {.element = &kType8}, __builtin_offsetof(c::ListRecordsParams, field_names), Kind::kList, 0},
    {"filterByFormula", "Airtable formula that a record must fulfil, for example {Status} "
     "= 'Open'; SEARCH('milk', {Name}) finds words.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListRecordsParams, filter_by_formula), Kind::kString, 0},
    {"sortField", "Name of the field to sort by.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListRecordsParams, sort_field), Kind::kString, 0},
    {"sortDirection", "Ascending or descending; needs sortField.", nullptr, nullptr,
     {.names = &kEnumListRecordsParamsSortDirection}, __builtin_offsetof(c::ListRecordsParams,
     sort_direction), Kind::kEnum, 0},
    {"view", "Id or name of a view: only its records, in its order.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListRecordsParams, view), Kind::kString, 0},
    {"pageSize", "Entries per page.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListRecordsParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListRecordsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRecordsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListRecordsParams = {"ListRecordsParams", {kFieldsListRecordsParams,
    10}, sizeof(c::ListRecordsParams), false};
static_assert(__is_same(decltype(c::ListRecordsParams::base_id), String));
static_assert(__is_same(decltype(c::ListRecordsParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::ListRecordsParams::field_names), Field<List<String>>));
static_assert(__is_same(decltype(c::ListRecordsParams::filter_by_formula), Field<String>));
static_assert(__is_same(decltype(c::ListRecordsParams::sort_field), Field<String>));
static_assert(__is_same(decltype(c::ListRecordsParams::sort_direction),
    Field<c::ListRecordsParamsSortDirection>));
static_assert(__is_same(decltype(c::ListRecordsParams::view), Field<String>));
static_assert(__is_same(decltype(c::ListRecordsParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::ListRecordsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListRecordsParams::next_page), Field<String>));
constexpr FieldRow kFieldsRecord[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Record, id), Kind::kString, 0},
    {"createdTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Record, created_time),
     Kind::kString, 0},
    {"fields", "Values by name of the field; empty fields are left out.", nullptr, nullptr,
     {.element = &kType3}, __builtin_offsetof(c::Record, fields), Kind::kMap, 0},
};
constexpr ObjectTable kObjectRecord = {"Record", {kFieldsRecord, 3}, sizeof(c::Record), true};
static_assert(__is_same(decltype(c::Record::id), Field<String>));
static_assert(__is_same(decltype(c::Record::created_time), Field<String>));
static_assert(__is_same(decltype(c::Record::fields), Field<List<Entry<Json>>>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectRecord}};
constexpr FieldRow kFieldsListRecordsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::ListRecordsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRecordsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListRecordsResult = {"ListRecordsResult", {kFieldsListRecordsResult,
    2}, sizeof(c::ListRecordsResult), true};
static_assert(__is_same(decltype(c::ListRecordsResult::items), List<c::Record>));
static_assert(__is_same(decltype(c::ListRecordsResult::next_page), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListRecordsResult}};
constexpr BindRow kBindListRecords[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kQuery, .field = 2, .wire = "fields[]"},
    {.place = Place::kQuery, .field = 3, .wire = "filterByFormula"},
    {.place = Place::kQuery, .field = 4, .wire = "sort[0][field]"},
    {.place = Place::kQuery, .field = 5, .wire = "sort[0][direction]"},
    {.place = Place::kQuery, .field = 6, .wire = "view"},
    {.place = Place::kQuery, .field = 7, .wire = "pageSize"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/records",
    .cursor_pointer = "/offset", .param = "offset"};
constexpr HttpBinding kHttpListRecords = {.method = "GET", .path = "/{baseId}/{tableIdOrName}",
    .rows = {kBindListRecords, 8}, .pagination = &kPagination2};
constexpr Limits kLimits8 = {.has = 64, .max_size = 40, .pattern = "^rec[a-zA-Z0-9]+$"};
constexpr FieldRow kFieldsGetRecordParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetRecordParams, base_id), Kind::kString, 1},
    {"tableIdOrName", "Id (tbl...) or name of the table.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetRecordParams, table_id_or_name), Kind::kString, 1},
    {"recordId", "Id of the record, as rec1.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::GetRecordParams, record_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetRecordParams = {"GetRecordParams", {kFieldsGetRecordParams, 3},
    sizeof(c::GetRecordParams), false};
static_assert(__is_same(decltype(c::GetRecordParams::base_id), String));
static_assert(__is_same(decltype(c::GetRecordParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::GetRecordParams::record_id), String));
constexpr BindRow kBindGetRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kPath, .field = 2, .wire = "recordId"},
};
constexpr HttpBinding kHttpGetRecord = {.method = "GET",
    .path = "/{baseId}/{tableIdOrName}/{recordId}", .rows = {kBindGetRecord, 3}};
constexpr FieldRow kFieldsCreateRecordParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateRecordParams, base_id), Kind::kString, 1},
    {"tableIdOrName", "Id (tbl...) or name of the table.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateRecordParams, table_id_or_name), Kind::kString, 1},
    {"fields", "Values by name of the field, for example {Name: Milk, Amount: 2, " "Done: true}.",
     nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::CreateRecordParams, fields),
     Kind::kMap, 1},
    {"typecast", "Lets Airtable convert texts, and add choices that are missing.", nullptr, nullptr,
     {}, __builtin_offsetof(c::CreateRecordParams, typecast), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateRecordParams = {"CreateRecordParams", {kFieldsCreateRecordParams,
    4}, sizeof(c::CreateRecordParams), false};
static_assert(__is_same(decltype(c::CreateRecordParams::base_id), String));
static_assert(__is_same(decltype(c::CreateRecordParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::CreateRecordParams::fields), List<Entry<Json>>));
static_assert(__is_same(decltype(c::CreateRecordParams::typecast), Field<bool>));
constexpr BindRow kBindCreateRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kBody, .field = 2, .wire = "/records/0/fields"},
    {.place = Place::kBody, .field = 3, .wire = "/typecast"},
};
constexpr HttpBinding kHttpCreateRecord = {.method = "POST", .path = "/{baseId}/{tableIdOrName}",
    .rows = {kBindCreateRecord, 4}, .body = BodyKind::kJson, .result_at = "/records/0"};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 10};
constexpr FieldRow kFieldsCreateRecordsParamsRecordsItem[] = {
    {"fields", "Values by name of the field.", nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::CreateRecordsParamsRecordsItem, fields), Kind::kMap, 1},
};
constexpr ObjectTable kObjectCreateRecordsParamsRecordsItem = {"CreateRecordsParamsRecordsItem",
    {kFieldsCreateRecordsParamsRecordsItem, 1}, sizeof(c::CreateRecordsParamsRecordsItem), true};
static_assert(__is_same(decltype(c::CreateRecordsParamsRecordsItem::fields), List<Entry<Json>>));
constexpr TypeRow kType11 = {Kind::kObject, false,
    {.object = &kObjectCreateRecordsParamsRecordsItem}};
constexpr FieldRow kFieldsCreateRecordsParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateRecordsParams, base_id), Kind::kString, 1},
    {"tableIdOrName", "Id (tbl...) or name of the table.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateRecordsParams, table_id_or_name), Kind::kString, 1},
    {"records", "Up to 10 records, each with its fields.", nullptr, &kLimits9,
     {.element = &kType11}, __builtin_offsetof(c::CreateRecordsParams, records), Kind::kList, 1},
    {"typecast", "Lets Airtable convert texts, and add choices that are missing.", nullptr, nullptr,
     {}, __builtin_offsetof(c::CreateRecordsParams, typecast), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateRecordsParams = {"CreateRecordsParams",
    {kFieldsCreateRecordsParams, 4}, sizeof(c::CreateRecordsParams), false};
static_assert(__is_same(decltype(c::CreateRecordsParams::base_id), String));
static_assert(__is_same(decltype(c::CreateRecordsParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::CreateRecordsParams::records),
    List<c::CreateRecordsParamsRecordsItem>));
static_assert(__is_same(decltype(c::CreateRecordsParams::typecast), Field<bool>));
constexpr TypeRow kType12 = {Kind::kList, false, {.element = &kType9}};
constexpr BindRow kBindCreateRecords[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kBody, .field = 2, .wire = "/records"},
    {.place = Place::kBody, .field = 3, .wire = "/typecast"},
};
constexpr HttpBinding kHttpCreateRecords = {.method = "POST", .path = "/{baseId}/{tableIdOrName}",
    .rows = {kBindCreateRecords, 4}, .body = BodyKind::kJson, .result_at = "/records"};
constexpr FieldRow kFieldsUpdateRecordParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateRecordParams, base_id), Kind::kString, 1},
    {"tableIdOrName", "Id (tbl...) or name of the table.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateRecordParams, table_id_or_name), Kind::kString, 1},
    {"recordId", "Id of the record, as rec1.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateRecordParams, record_id), Kind::kString, 1},
    {"fields", "Values by name of the field, for example {Name: Milk, Amount: 2, " "Done: true}.",
     nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::UpdateRecordParams, fields),
     Kind::kMap, 1},
    {"typecast", "Lets Airtable convert texts, and add choices that are missing.", nullptr, nullptr,
     {}, __builtin_offsetof(c::UpdateRecordParams, typecast), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdateRecordParams = {"UpdateRecordParams", {kFieldsUpdateRecordParams,
    5}, sizeof(c::UpdateRecordParams), false};
static_assert(__is_same(decltype(c::UpdateRecordParams::base_id), String));
static_assert(__is_same(decltype(c::UpdateRecordParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::UpdateRecordParams::record_id), String));
static_assert(__is_same(decltype(c::UpdateRecordParams::fields), List<Entry<Json>>));
static_assert(__is_same(decltype(c::UpdateRecordParams::typecast), Field<bool>));
constexpr BindRow kBindUpdateRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kPath, .field = 2, .wire = "recordId"},
    {.place = Place::kBody, .field = 3, .wire = "/fields"},
    {.place = Place::kBody, .field = 4, .wire = "/typecast"},
};
constexpr HttpBinding kHttpUpdateRecord = {.method = "PATCH",
    .path = "/{baseId}/{tableIdOrName}/{recordId}", .rows = {kBindUpdateRecord, 5},
    .body = BodyKind::kJson};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 3};
constexpr FieldRow kFieldsUpsertRecordsParamsRecordsItem[] = {
    {"fields", "Values by name of the field.", nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::UpsertRecordsParamsRecordsItem, fields), Kind::kMap, 1},
};
constexpr ObjectTable kObjectUpsertRecordsParamsRecordsItem = {"UpsertRecordsParamsRecordsItem",
    {kFieldsUpsertRecordsParamsRecordsItem, 1}, sizeof(c::UpsertRecordsParamsRecordsItem), true};
static_assert(__is_same(decltype(c::UpsertRecordsParamsRecordsItem::fields), List<Entry<Json>>));
constexpr TypeRow kType13 = {Kind::kObject, false,
    {.object = &kObjectUpsertRecordsParamsRecordsItem}};
constexpr FieldRow kFieldsUpsertRecordsParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpsertRecordsParams, base_id), Kind::kString, 1},
    {"tableIdOrName", "Id (tbl...) or name of the table.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpsertRecordsParams, table_id_or_name), Kind::kString, 1},
    {"fieldsToMergeOn", "Fields that tell whether a record is there already, for example [Email].",
     nullptr, &kLimits10, {.element = &kType8}, __builtin_offsetof(c::UpsertRecordsParams,
     fields_to_merge_on), Kind::kList, 1},
    {"records", "Up to 10 records, each with its fields.", nullptr, &kLimits9,
     {.element = &kType13}, __builtin_offsetof(c::UpsertRecordsParams, records), Kind::kList, 1},
    {"typecast", "Lets Airtable convert texts, and add choices that are missing.", nullptr, nullptr,
     {}, __builtin_offsetof(c::UpsertRecordsParams, typecast), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpsertRecordsParams = {"UpsertRecordsParams",
    {kFieldsUpsertRecordsParams, 5}, sizeof(c::UpsertRecordsParams), false};
static_assert(__is_same(decltype(c::UpsertRecordsParams::base_id), String));
static_assert(__is_same(decltype(c::UpsertRecordsParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::UpsertRecordsParams::fields_to_merge_on), List<String>));
static_assert(__is_same(decltype(c::UpsertRecordsParams::records),
    List<c::UpsertRecordsParamsRecordsItem>));
static_assert(__is_same(decltype(c::UpsertRecordsParams::typecast), Field<bool>));
constexpr TypeRow kType14 = {Kind::kString};
constexpr FieldRow kFieldsUpserted[] = {
    {"records", nullptr, nullptr, nullptr, {.element = &kType9}, __builtin_offsetof(c::Upserted,
     records), Kind::kList, 0},
    {"createdRecords", "Ids of new records.", nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::Upserted, created_records), Kind::kList, 0},
    {"updatedRecords", "Ids of changed records.", nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::Upserted, updated_records), Kind::kList, 0},
};
constexpr ObjectTable kObjectUpserted = {"Upserted", {kFieldsUpserted, 3}, sizeof(c::Upserted),
    true};
static_assert(__is_same(decltype(c::Upserted::records), Field<List<c::Record>>));
static_assert(__is_same(decltype(c::Upserted::created_records), Field<List<String>>));
static_assert(__is_same(decltype(c::Upserted::updated_records), Field<List<String>>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectUpserted}};
constexpr BindRow kBindUpsertRecords[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kBody, .field = 2, .wire = "/performUpsert/fieldsToMergeOn"},
    {.place = Place::kBody, .field = 3, .wire = "/records"},
    {.place = Place::kBody, .field = 4, .wire = "/typecast"},
};
constexpr HttpBinding kHttpUpsertRecords = {.method = "PATCH", .path = "/{baseId}/{tableIdOrName}",
    .rows = {kBindUpsertRecords, 5}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteRecordParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteRecordParams, base_id), Kind::kString, 1},
    {"tableIdOrName", "Id (tbl...) or name of the table.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::DeleteRecordParams, table_id_or_name), Kind::kString, 1},
    {"recordId", "Id of the record, as rec1.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::DeleteRecordParams, record_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteRecordParams = {"DeleteRecordParams", {kFieldsDeleteRecordParams,
    3}, sizeof(c::DeleteRecordParams), false};
static_assert(__is_same(decltype(c::DeleteRecordParams::base_id), String));
static_assert(__is_same(decltype(c::DeleteRecordParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::DeleteRecordParams::record_id), String));
constexpr FieldRow kFieldsDeleteRecordResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteRecordResult, id),
     Kind::kString, 0},
    {"deleted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteRecordResult, deleted),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectDeleteRecordResult = {"DeleteRecordResult", {kFieldsDeleteRecordResult,
    2}, sizeof(c::DeleteRecordResult), true};
static_assert(__is_same(decltype(c::DeleteRecordResult::id), Field<String>));
static_assert(__is_same(decltype(c::DeleteRecordResult::deleted), Field<bool>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectDeleteRecordResult}};
constexpr BindRow kBindDeleteRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kPath, .field = 2, .wire = "recordId"},
};
constexpr HttpBinding kHttpDeleteRecord = {.method = "DELETE",
    .path = "/{baseId}/{tableIdOrName}/{recordId}", .rows = {kBindDeleteRecord, 3}};
constexpr FieldRow kFieldsListCommentsParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListCommentsParams, base_id), Kind::kString, 1},
    {"tableIdOrName", "Id (tbl...) or name of the table.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListCommentsParams, table_id_or_name), Kind::kString, 1},
    {"recordId", "Id of the record, as rec1.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::ListCommentsParams, record_id), Kind::kString, 1},
    {"pageSize", "Entries per page.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListCommentsParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListCommentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCommentsParams = {"ListCommentsParams", {kFieldsListCommentsParams,
    6}, sizeof(c::ListCommentsParams), false};
static_assert(__is_same(decltype(c::ListCommentsParams::base_id), String));
static_assert(__is_same(decltype(c::ListCommentsParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::ListCommentsParams::record_id), String));
static_assert(__is_same(decltype(c::ListCommentsParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::ListCommentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCommentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsAuthor[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Author, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Author, name), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Author, email), Kind::kString,
     0},
};
constexpr ObjectTable kObjectAuthor = {"Author", {kFieldsAuthor, 3}, sizeof(c::Author), true};
static_assert(__is_same(decltype(c::Author::id), Field<String>));
static_assert(__is_same(decltype(c::Author::name), Field<String>));
static_assert(__is_same(decltype(c::Author::email), Field<String>));
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, text), Kind::kString, 0},
    {"author", nullptr, nullptr, nullptr, {.object = &kObjectAuthor}, __builtin_offsetof(c::Comment,
     author), Kind::kObject, 0},
    {"createdTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, created_time),
     Kind::kString, 0},
    {"lastUpdatedTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment,
     last_updated_time), Kind::kString, 2},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 5}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<String>));
static_assert(__is_same(decltype(c::Comment::text), Field<String>));
static_assert(__is_same(decltype(c::Comment::author), Field<c::Author>));
static_assert(__is_same(decltype(c::Comment::created_time), Field<String>));
static_assert(__is_same(decltype(c::Comment::last_updated_time), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr FieldRow kFieldsListCommentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::ListCommentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCommentsResult = {"ListCommentsResult", {kFieldsListCommentsResult,
    2}, sizeof(c::ListCommentsResult), true};
static_assert(__is_same(decltype(c::ListCommentsResult::items), List<c::Comment>));
static_assert(__is_same(decltype(c::ListCommentsResult::next_page), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectListCommentsResult}};
constexpr BindRow kBindListComments[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kPath, .field = 2, .wire = "recordId"},
    {.place = Place::kQuery, .field = 3, .wire = "pageSize"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/comments",
    .cursor_pointer = "/offset", .param = "offset"};
constexpr HttpBinding kHttpListComments = {.method = "GET",
    .path = "/{baseId}/{tableIdOrName}/{recordId}/comments", .rows = {kBindListComments, 4},
    .pagination = &kPagination3};
constexpr FieldRow kFieldsAddCommentParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::AddCommentParams, base_id), Kind::kString, 1},
    {"tableIdOrName", "Id (tbl...) or name of the table.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddCommentParams, table_id_or_name), Kind::kString, 1},
    {"recordId", "Id of the record, as rec1.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::AddCommentParams, record_id), Kind::kString, 1},
    {"text", "Text of the comment; @[usr...] mentions a person.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::AddCommentParams, text), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddCommentParams = {"AddCommentParams", {kFieldsAddCommentParams, 4},
    sizeof(c::AddCommentParams), false};
static_assert(__is_same(decltype(c::AddCommentParams::base_id), String));
static_assert(__is_same(decltype(c::AddCommentParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::AddCommentParams::record_id), String));
static_assert(__is_same(decltype(c::AddCommentParams::text), String));
constexpr BindRow kBindAddComment[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kPath, .field = 2, .wire = "recordId"},
    {.place = Place::kBody, .field = 3, .wire = "/text"},
};
constexpr HttpBinding kHttpAddComment = {.method = "POST",
    .path = "/{baseId}/{tableIdOrName}/{recordId}/comments", .rows = {kBindAddComment, 4},
    .body = BodyKind::kJson};
constexpr Limits kLimits11 = {.has = 64, .max_size = 20000};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits13 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr FieldRow kFieldsCreateTableParamsTableFieldsItem[] = {
    {"name", "Name of the field.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateTableParamsTableFieldsItem, name), Kind::kString, 1},
    {"type", "Type, for example singleLineText, number, checkbox, singleSelect," " date.", nullptr,
     &kLimits13, {}, __builtin_offsetof(c::CreateTableParamsTableFieldsItem, type), Kind::kString,
     1},
    {"description", nullptr, nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateTableParamsTableFieldsItem, description), Kind::kString, 0},
    {"options", "What the type needs, for example {precision: 0} or {choices: [{name: " "Open}]}.",
     nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::CreateTableParamsTableFieldsItem,
     options), Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateTableParamsTableFieldsItem = {"CreateTableParamsTableFieldsItem",
    {kFieldsCreateTableParamsTableFieldsItem, 4}, sizeof(c::CreateTableParamsTableFieldsItem),
    true};
static_assert(__is_same(decltype(c::CreateTableParamsTableFieldsItem::name), String));
static_assert(__is_same(decltype(c::CreateTableParamsTableFieldsItem::type), String));
static_assert(__is_same(decltype(c::CreateTableParamsTableFieldsItem::description), Field<String>));
static_assert(__is_same(decltype(c::CreateTableParamsTableFieldsItem::options),
    Field<List<Entry<Json>>>));
constexpr TypeRow kType19 = {Kind::kObject, false,
    {.object = &kObjectCreateTableParamsTableFieldsItem}};
constexpr FieldRow kFieldsCreateTableParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateTableParams, base_id), Kind::kString, 1},
    {"name", "Name of the new table or field.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateTableParams, name), Kind::kString, 1},
    {"description", "What the table or field is for.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateTableParams, description), Kind::kString, 0},
    {"tableFields", "Fields of the new table; the first one is the primary field and must "
     "be a text, number or date.", nullptr, &kLimits12, {.element = &kType19},
     __builtin_offsetof(c::CreateTableParams, table_fields), Kind::kList, 1},
};
constexpr ObjectTable kObjectCreateTableParams = {"CreateTableParams", {kFieldsCreateTableParams,
    4}, sizeof(c::CreateTableParams), false};
static_assert(__is_same(decltype(c::CreateTableParams::base_id), String));
static_assert(__is_same(decltype(c::CreateTableParams::name), String));
static_assert(__is_same(decltype(c::CreateTableParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateTableParams::table_fields),
    List<c::CreateTableParamsTableFieldsItem>));
constexpr BindRow kBindCreateTable[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/description"},
    {.place = Place::kBody, .field = 3, .wire = "/fields"},
};
constexpr HttpBinding kHttpCreateTable = {.method = "POST", .path = "/meta/bases/{baseId}/tables",
    .rows = {kBindCreateTable, 4}, .body = BodyKind::kJson};
constexpr Limits kLimits14 = {.has = 64, .max_size = 40, .pattern = "^tbl[a-zA-Z0-9]+$"};
constexpr Limits kLimits15 = {.has = 96, .min_size = 1, .max_size = 50, .pattern = "^[a-zA-Z]+$"};
constexpr FieldRow kFieldsCreateFieldParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateFieldParams, base_id), Kind::kString, 1},
    {"tableId", "Id of the table, as tbl1; list_tables has it.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateFieldParams, table_id), Kind::kString, 1},
    {"name", "Name of the new table or field.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateFieldParams, name), Kind::kString, 1},
    {"fieldType", "Type, for example singleLineText, number, checkbox, singleSelect," " date.",
     nullptr, &kLimits15, {}, __builtin_offsetof(c::CreateFieldParams, field_type), Kind::kString,
     1},
    {"description", "What the table or field is for.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateFieldParams, description), Kind::kString, 0},
    {"options", "What the type needs, for example {precision: 0} or {choices: [{name: " "Open}]}.",
     nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::CreateFieldParams, options),
     Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateFieldParams = {"CreateFieldParams", {kFieldsCreateFieldParams,
    6}, sizeof(c::CreateFieldParams), false};
static_assert(__is_same(decltype(c::CreateFieldParams::base_id), String));
static_assert(__is_same(decltype(c::CreateFieldParams::table_id), String));
static_assert(__is_same(decltype(c::CreateFieldParams::name), String));
static_assert(__is_same(decltype(c::CreateFieldParams::field_type), String));
static_assert(__is_same(decltype(c::CreateFieldParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateFieldParams::options), Field<List<Entry<Json>>>));
constexpr BindRow kBindCreateField[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kPath, .field = 1, .wire = "tableId"},
    {.place = Place::kBody, .field = 2, .wire = "/name"},
    {.place = Place::kBody, .field = 3, .wire = "/type"},
    {.place = Place::kBody, .field = 4, .wire = "/description"},
    {.place = Place::kBody, .field = 5, .wire = "/options"},
};
constexpr HttpBinding kHttpCreateField = {.method = "POST",
    .path = "/meta/bases/{baseId}/tables/{tableId}/fields", .rows = {kBindCreateField, 6},
    .body = BodyKind::kJson};
constexpr Limits kLimits16 = {.has = 64, .max_size = 1000, .pattern = "^https://.+"};
constexpr const char* kNamesCreateWebhookParamsDataTypesItem[] = {"tableData", "tableFields",
    "tableMetadata"};
constexpr EnumTable kEnumCreateWebhookParamsDataTypesItem = {"CreateWebhookParamsDataTypesItem",
    {kNamesCreateWebhookParamsDataTypesItem, 3}};
constexpr TypeRow kType20 = {Kind::kEnum, false, {.names = &kEnumCreateWebhookParamsDataTypesItem}};
constexpr Limits kLimits17 = {.has = 64, .max_size = 40, .pattern = "^(tbl|viw)[a-zA-Z0-9]+$"};
constexpr FieldRow kFieldsCreateWebhookParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateWebhookParams, base_id), Kind::kString, 1},
    {"notificationUrl", "Address to send to, as pie webhooks create airtable shows it.", nullptr,
     &kLimits16, {}, __builtin_offsetof(c::CreateWebhookParams, notification_url), Kind::kString,
     1},
    {"dataTypes", "What to tell of: records, fields, or names of tables.", "[\"tableData\"]",
     &kLimits10, {.element = &kType20}, __builtin_offsetof(c::CreateWebhookParams, data_types),
     Kind::kList, 0},
    {"watchedTable", "Only this table or view, as tbl1; the whole base when left out.", nullptr,
     &kLimits17, {}, __builtin_offsetof(c::CreateWebhookParams, watched_table), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateWebhookParams = {"CreateWebhookParams",
    {kFieldsCreateWebhookParams, 4}, sizeof(c::CreateWebhookParams), false};
static_assert(__is_same(decltype(c::CreateWebhookParams::base_id), String));
static_assert(__is_same(decltype(c::CreateWebhookParams::notification_url), String));
static_assert(__is_same(decltype(c::CreateWebhookParams::data_types),
    Field<List<c::CreateWebhookParamsDataTypesItem>>));
static_assert(__is_same(decltype(c::CreateWebhookParams::watched_table), Field<String>));
constexpr FieldRow kFieldsCreateWebhookResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateWebhookResult, id),
     Kind::kString, 0},
    {"macSecretBase64", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateWebhookResult,
     mac_secret_base64), Kind::kString, 4},
    {"expirationTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateWebhookResult,
     expiration_time), Kind::kString, 2},
};
constexpr ObjectTable kObjectCreateWebhookResult = {"CreateWebhookResult",
    {kFieldsCreateWebhookResult, 3}, sizeof(c::CreateWebhookResult), true};
static_assert(__is_same(decltype(c::CreateWebhookResult::id), Field<String>));
static_assert(__is_same(decltype(c::CreateWebhookResult::mac_secret_base64), Field<String>));
static_assert(__is_same(decltype(c::CreateWebhookResult::expiration_time), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectCreateWebhookResult}};
constexpr BindRow kBindCreateWebhook[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kBody, .field = 1, .wire = "/notificationUrl"},
    {.place = Place::kBody, .field = 2, .wire = "/specification/options/filters/dataTypes"},
    {.place = Place::kBody, .field = 3, .wire = "/specification/options/filters/recordChangeScope"},
};
constexpr HttpBinding kHttpCreateWebhook = {.method = "POST", .path = "/bases/{baseId}/webhooks",
    .rows = {kBindCreateWebhook, 4}, .body = BodyKind::kJson};
constexpr Limits kLimits18 = {.has = 64, .max_size = 40, .pattern = "^ach[a-zA-Z0-9]+$"};
constexpr Limits kLimits19 = {.has = 3, .minimum = 1, .maximum = 50};
constexpr FieldRow kFieldsListWebhookPayloadsParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListWebhookPayloadsParams, base_id), Kind::kString, 1},
    {"webhookId", "Id of the webhook, as ach1; create_webhook and each notice have it.", nullptr,
     &kLimits18, {}, __builtin_offsetof(c::ListWebhookPayloadsParams, webhook_id), Kind::kString,
     1},
    {"payloadCursor", "Number of the first change to return; the cursor of the reply before. "
     "All that Airtable still has when left out.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListWebhookPayloadsParams, payload_cursor), Kind::kInteger, 0},
    {"payloadLimit", "Most changes to return.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::ListWebhookPayloadsParams, payload_limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListWebhookPayloadsParams = {"ListWebhookPayloadsParams",
    {kFieldsListWebhookPayloadsParams, 4}, sizeof(c::ListWebhookPayloadsParams), false};
static_assert(__is_same(decltype(c::ListWebhookPayloadsParams::base_id), String));
static_assert(__is_same(decltype(c::ListWebhookPayloadsParams::webhook_id), String));
static_assert(__is_same(decltype(c::ListWebhookPayloadsParams::payload_cursor), Field<long long>));
static_assert(__is_same(decltype(c::ListWebhookPayloadsParams::payload_limit), Field<long long>));
constexpr TypeRow kType22 = {Kind::kMap, false, {.element = &kType3}};
constexpr FieldRow kFieldsListWebhookPayloadsResult[] = {
    {"cursor", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListWebhookPayloadsResult,
     cursor), Kind::kInteger, 0},
    {"mightHaveMore", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListWebhookPayloadsResult, might_have_more), Kind::kBoolean, 0},
    {"payloads", nullptr, nullptr, nullptr, {.element = &kType22},
     __builtin_offsetof(c::ListWebhookPayloadsResult, payloads), Kind::kList, 0},
};
constexpr ObjectTable kObjectListWebhookPayloadsResult = {"ListWebhookPayloadsResult",
    {kFieldsListWebhookPayloadsResult, 3}, sizeof(c::ListWebhookPayloadsResult), true};
static_assert(__is_same(decltype(c::ListWebhookPayloadsResult::cursor), Field<long long>));
static_assert(__is_same(decltype(c::ListWebhookPayloadsResult::might_have_more), Field<bool>));
static_assert(__is_same(decltype(c::ListWebhookPayloadsResult::payloads),
    Field<List<List<Entry<Json>>>>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectListWebhookPayloadsResult}};
constexpr BindRow kBindListWebhookPayloads[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kPath, .field = 1, .wire = "webhookId"},
    {.place = Place::kQuery, .field = 2, .wire = "cursor"},
    {.place = Place::kQuery, .field = 3, .wire = "limit"},
};
constexpr HttpBinding kHttpListWebhookPayloads = {.method = "GET",
    .path = "/bases/{baseId}/webhooks/{webhookId}/payloads", .rows = {kBindListWebhookPayloads, 4}};
constexpr FieldRow kFieldsUpdateWebhookParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateWebhookParams, base_id), Kind::kString, 1},
    {"webhookId", "Id of the webhook, as ach1; create_webhook and each notice have it.", nullptr,
     &kLimits18, {}, __builtin_offsetof(c::UpdateWebhookParams, webhook_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectUpdateWebhookParams = {"UpdateWebhookParams",
    {kFieldsUpdateWebhookParams, 2}, sizeof(c::UpdateWebhookParams), false};
static_assert(__is_same(decltype(c::UpdateWebhookParams::base_id), String));
static_assert(__is_same(decltype(c::UpdateWebhookParams::webhook_id), String));
constexpr FieldRow kFieldsUpdateWebhookResult[] = {
    {"expirationTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UpdateWebhookResult,
     expiration_time), Kind::kString, 2},
};
constexpr ObjectTable kObjectUpdateWebhookResult = {"UpdateWebhookResult",
    {kFieldsUpdateWebhookResult, 1}, sizeof(c::UpdateWebhookResult), true};
static_assert(__is_same(decltype(c::UpdateWebhookResult::expiration_time), Field<String>));
constexpr TypeRow kType24 = {Kind::kObject, false, {.object = &kObjectUpdateWebhookResult}};
constexpr BindRow kBindUpdateWebhook[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kPath, .field = 1, .wire = "webhookId"},
};
constexpr HttpBinding kHttpUpdateWebhook = {.method = "POST",
    .path = "/bases/{baseId}/webhooks/{webhookId}/refresh", .rows = {kBindUpdateWebhook, 2}};
constexpr FieldRow kFieldsDeleteWebhookParams[] = {
    {"baseId", "Id of the base, as app1; list_bases has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteWebhookParams, base_id), Kind::kString, 1},
    {"webhookId", "Id of the webhook, as ach1; create_webhook and each notice have it.", nullptr,
     &kLimits18, {}, __builtin_offsetof(c::DeleteWebhookParams, webhook_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteWebhookParams = {"DeleteWebhookParams",
    {kFieldsDeleteWebhookParams, 2}, sizeof(c::DeleteWebhookParams), false};
static_assert(__is_same(decltype(c::DeleteWebhookParams::base_id), String));
static_assert(__is_same(decltype(c::DeleteWebhookParams::webhook_id), String));
constexpr ObjectTable kObjectDeleteWebhookResult = {"DeleteWebhookResult", {},
    sizeof(c::DeleteWebhookResult), true};
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectDeleteWebhookResult}};
constexpr BindRow kBindDeleteWebhook[] = {
    {.place = Place::kPath, .field = 0, .wire = "baseId"},
    {.place = Place::kPath, .field = 1, .wire = "webhookId"},
};
constexpr HttpBinding kHttpDeleteWebhook = {.method = "DELETE",
    .path = "/bases/{baseId}/webhooks/{webhookId}", .rows = {kBindDeleteWebhook, 2}};
constexpr ActionRow kActions[] = {
    {.name = "list_bases", .title = "List bases",
     .description = "Bases that were shared with this connection.", .effect = Effect::kRead,
     .params = &kObjectListBasesParams, .result = &kType2, .http = &kHttpListBases,
     .tool_name = "airtable_list_bases"},
    {.name = "list_tables", .title = "List tables",
     .description = "Tables of a base, with their fields and views.", .effect = Effect::kRead,
     .params = &kObjectListTablesParams, .result = &kType7, .http = &kHttpListTables,
     .tool_name = "airtable_list_tables"},
    {.name = "list_records", .title = "List records",
     .description = "Records of a table, filtered by a formula or a view, and sorted.",
     .effect = Effect::kRead, .params = &kObjectListRecordsParams, .result = &kType10,
     .http = &kHttpListRecords, .tool_name = "airtable_list_records"},
    {.name = "get_record", .title = "Read a record", .description = "One record with its fields.",
     .effect = Effect::kRead, .params = &kObjectGetRecordParams, .result = &kType9,
     .http = &kHttpGetRecord, .tool_name = "airtable_get_record"},
    {.name = "create_record", .title = "Create a record",
     .description = "Adds a record to a table.", .params = &kObjectCreateRecordParams,
     .result = &kType9, .http = &kHttpCreateRecord, .tool_name = "airtable_create_record"},
    {.name = "create_records", .title = "Create several records",
     .description = "Adds up to 10 records at once.", .params = &kObjectCreateRecordsParams,
     .result = &kType12, .http = &kHttpCreateRecords, .tool_name = "airtable_create_records"},
    {.name = "update_record", .title = "Change a record",
     .description = "Changes the fields that are given and leaves the rest; null empties "
     "a field.", .params = &kObjectUpdateRecordParams, .result = &kType9,
     .http = &kHttpUpdateRecord, .tool_name = "airtable_update_record"},
    {.name = "upsert_records", .title = "Create or change records",
     .description = "Changes the records that are there already, by the fields to merge "
     "on, and adds the others; up to 10.", .params = &kObjectUpsertRecordsParams,
     .result = &kType15, .http = &kHttpUpsertRecords, .tool_name = "airtable_upsert_records"},
    {.name = "delete_record", .title = "Delete a record",
     .description = "Deletes a record; people with the rights can restore it from the "
     "base's trash for some days.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteRecordParams, .result = &kType16, .http = &kHttpDeleteRecord,
     .tool_name = "airtable_delete_record"},
    {.name = "list_comments", .title = "List comments",
     .description = "Comments on a record, newest first.", .effect = Effect::kRead,
     .params = &kObjectListCommentsParams, .result = &kType18, .http = &kHttpListComments,
     .tool_name = "airtable_list_comments"},
    {.name = "add_comment", .title = "Comment on a record",
     .description = "Adds a comment to a record; people who are mentioned are told.",
     .params = &kObjectAddCommentParams, .result = &kType17, .http = &kHttpAddComment,
     .tool_name = "airtable_add_comment"},
    {.name = "create_table", .title = "Create a table",
     .description = "Adds a table with its fields to a base.", .params = &kObjectCreateTableParams,
     .result = &kType6, .http = &kHttpCreateTable, .tool_name = "airtable_create_table"},
    {.name = "create_field", .title = "Create a field", .description = "Adds a field to a table.",
     .params = &kObjectCreateFieldParams, .result = &kType4, .http = &kHttpCreateField,
     .tool_name = "airtable_create_field"},
    {.name = "create_webhook", .title = "Start sending notices",
     .description = "Makes Airtable tell this connector's webhook address of changes in "
     "a base. The reply has, once, the secret that notices are signed with.",
     .params = &kObjectCreateWebhookParams, .result = &kType21, .http = &kHttpCreateWebhook,
     .tool_name = "airtable_create_webhook", .secret_result = true},
    {.name = "list_webhook_payloads", .title = "List changes",
     .description = "Changes that a webhook has collected, oldest first, with the cursor "
     "of the next ones; also makes the webhook live a week longer.", .effect = Effect::kRead,
     .params = &kObjectListWebhookPayloadsParams, .result = &kType23,
     .http = &kHttpListWebhookPayloads, .tool_name = "airtable_list_webhook_payloads"},
    {.name = "update_webhook", .title = "Keep a webhook",
     .description = "Makes a webhook live a week from now.", .params = &kObjectUpdateWebhookParams,
     .result = &kType24, .http = &kHttpUpdateWebhook, .tool_name = "airtable_update_webhook"},
    {.name = "delete_webhook", .title = "Stop sending notices",
     .description = "Removes a webhook from Airtable.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteWebhookParams, .result = &kType25, .http = &kHttpDeleteWebhook,
     .tool_name = "airtable_delete_webhook"},
};
constexpr const char* kTexts2[] = {"/error/message", "/error/type", "/error"};
constexpr const char* kTexts3[] = {"/error/type"};
constexpr NamedText kPairs1[] = {{"INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND",
    "The base or table is not there, or was not shared with this connection: "
    "connect again and add the base."}, {"TABLE_NOT_FOUND",
    "Names and ids of tables are in list_tables."}, {"UNKNOWN_FIELD_NAME",
    "Names of fields must be exact; list_tables has them."}, {"INVALID_MULTIPLE_CHOICE_OPTIONS",
    "The choice does not exist; use one of the field's choices, or set "
    "typecast to make a new one."}, {"INVALID_FILTER_BY_FORMULA",
    "Check the formula: names of fields stand in braces, texts in quotes."}};
constexpr ApiRow kApi = {.base_url = "https://api.airtable.com/v0",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 3}, .code = {kTexts3, 1}, .hints = {kPairs1, 5}},
    .retry_after = "retry-after", .per_second = 5, .verify_method = "GET",
    .verify_path = "/meta/whoami", .verify_account = "/email"};
constexpr const char* kTexts4[] = {"api.airtable.com", "airtable.com"};
constexpr const char* kTexts5[] = {"data.records:read", "data.records:write",
    "data.recordComments:read", "data.recordComments:write", "schema.bases:read",
    "schema.bases:write", "user.email:read", "webhook:manage"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Airtable",
    .authorization_url = "https://airtable.com/oauth2/v1/authorize",
    .token_url = "https://airtable.com/oauth2/v1/token",
    .user_info_url = "https://api.airtable.com/v0/meta/whoami", .scopes = {kTexts5, 8},
    .client_id_secret = "AIRTABLE_CLIENT_ID", .client_secret_secret = "AIRTABLE_CLIENT_SECRET",
    .token_auth_method = "basic", .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"AIRTABLE_CLIENT_ID", "Client ID of your OAuth integration (airtable.com/create/oauth).", true,
     false},
    {"AIRTABLE_CLIENT_SECRET", "Client secret of the same integration (Generate client secret).",
     true, false},
};
constexpr EventRow kEvents0[] = {
    {"base.changed", "Something in the base has changed; list_webhook_payloads says what. "
     "Airtable itself has no names for events."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Airtable has no form for webhooks: call create_webhook with the id "
     "of a base and this connector's webhook URL.", .events = {kEvents0, 1},
     .verify = {.scheme = VerifyScheme::kHmac, .algorithm = "sha256", .encoding = "hex",
     .header = "X-Airtable-Content-MAC", .prefix = "hmac-sha256=", .payload = "{body}",
     .secret_encoding = "base64"}, .delivery_id = "{/webhook/id} {/timestamp}"},
};
constexpr MatcherRow kMatchersRecordCreated[] = {
    {.source = "tool", .action = "create_record"},
    {.source = "tool", .action = "create_records"},
};
constexpr MatcherRow kMatchersRecordUpdated[] = {
    {.source = "tool", .action = "update_record"},
    {.source = "tool", .action = "upsert_records"},
};
constexpr MatcherRow kMatchersRecordDeleted[] = {
    {.source = "tool", .action = "delete_record"},
};
constexpr MatcherRow kMatchersCommentAdded[] = {
    {.source = "tool", .action = "add_comment"},
};
constexpr MatcherRow kMatchersTableModified[] = {
    {.source = "tool", .action = "create_table"},
    {.source = "tool", .action = "create_field"},
};
constexpr MatcherRow kMatchersBaseChanged[] = {
    {.source = "webhook", .event = "base.changed"},
};
constexpr MatcherRow kMatchersWebhookCreated[] = {
    {.source = "tool", .action = "create_webhook"},
};
constexpr MatcherRow kMatchersWebhookUpdated[] = {
    {.source = "tool", .action = "update_webhook"},
};
constexpr MatcherRow kMatchersWebhookDeleted[] = {
    {.source = "tool", .action = "delete_webhook"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "record_created", .display_name = "Record Created", .matchers = {kMatchersRecordCreated,
     2}},
    {.id = "record_updated", .display_name = "Record Updated", .matchers = {kMatchersRecordUpdated,
     2}},
    {.id = "record_deleted", .display_name = "Record Deleted", .matchers = {kMatchersRecordDeleted,
     1}},
    {.id = "comment_added", .display_name = "Comment Added", .matchers = {kMatchersCommentAdded,
     1}},
    {.id = "table_modified", .display_name = "Table Modified", .matchers = {kMatchersTableModified,
     2}},
    {.id = "base_changed", .display_name = "Base Changed", .matchers = {kMatchersBaseChanged, 1}},
    {.id = "webhook_created", .display_name = "Webhook Created",
     .matchers = {kMatchersWebhookCreated, 1}},
    {.id = "webhook_updated", .display_name = "Webhook Kept", .matchers = {kMatchersWebhookUpdated,
     1}},
    {.id = "webhook_deleted", .display_name = "Webhook Deleted",
     .matchers = {kMatchersWebhookDeleted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "airtable",
    .display_name = "Airtable",
    .description = "Read, search, create and change records of Airtable bases, with their "
        "tables, fields and comments.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "airtable",
    .tool_description = "Reads and writes Airtable. list_bases names the bases, list_tables "
        "the tables and fields of one. Values of fields go by name of the "
        "field. Show the user what you are about to write and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_bases\",\"list_tables\",\"list_records\",\"get_record\","
        "\"create_record\",\"create_records\",\"update_record\",\"upsert_records\","
        "\"delete_record\",\"list_comments\",\"add_comment\",\"create_table\","
        "\"create_field\",\"create_webhook\",\"list_webhook_payloads\",\"update_webhook\","
        "\"delete_webhook\"],\"description\":\"What to do.\"},\"baseId\":{\"type\":\"string\","
        "\"maxLength\":40,\"pattern\":\"^app[a-zA-Z0-9]+$\",\"description\":\"Id "
        "of the base, as app1; list_bases has it.\"},\"tableIdOrName\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Id (tbl...) or "
        "name of the table.\"},\"tableId\":{\"type\":\"string\",\"maxLength\":40,"
        "\"pattern\":\"^tbl[a-zA-Z0-9]+$\",\"description\":\"Id of the table,"
        " as tbl1; list_tables has it.\"},\"recordId\":{\"type\":\"string\","
        "\"maxLength\":40,\"pattern\":\"^rec[a-zA-Z0-9]+$\",\"description\":\"Id "
        "of the record, as rec1.\"},\"fieldNames\":{\"type\":\"array\",\"maxItems\":100,"
        "\"items\":{\"type\":\"string\",\"maxLength\":255},\"description\":\"Names "
        "or ids of the fields to return; all when left out.\"},\"filterByFormula\":{\"type\":\""
        "string\",\"minLength\":1,\"maxLength\":10000,\"description\":\"Airtable "
        "formula that a record must fulfil, for example {Status} = 'Open'; "
        "SEARCH('milk', {Name}) finds words.\"},\"sortField\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Name of the field "
        "to sort by.\"},\"sortDirection\":{\"type\":\"string\",\"enum\":[\"asc\","
        "\"desc\"],\"description\":\"Ascending or descending; needs sortField.\"},"
        "\"view\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"Id "
        "or name of a view: only its records, in its order.\"},\"pageSize\":{\"type\":\"intege"
        "r\",\"minimum\":1,\"maximum\":100,\"description\":\"Entries per page.\"},"
        "\"fields\":{\"type\":\"object\",\"additionalProperties\":true,\"description\":\"Value"
        "s by name of the field, for example {Name: Milk, Amount: 2, Done: "
        "true}.\"},\"records\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":10,"
        "\"description\":\"Up to 10 records, each with its fields.\",\"items\":{\"type\":\"obj"
        "ect\",\"properties\":{\"fields\":{\"type\":\"object\",\"additionalProperties\":true,"
        "\"description\":\"Values by name of the field.\"}},\"required\":[\"fields\"]}},"
        "\"fieldsToMergeOn\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":3,"
        "\"items\":{\"type\":\"string\",\"maxLength\":255},\"description\":\"Fields "
        "that tell whether a record is there already, for example [Email].\"},"
        "\"typecast\":{\"type\":\"boolean\",\"description\":\"Lets Airtable "
        "convert texts, and add choices that are missing.\"},\"text\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":10000,\"description\":\"Text of the "
        "comment; @[usr...] mentions a person.\"},\"name\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Name of the new "
        "table or field.\"},\"description\":{\"type\":\"string\",\"maxLength\":20000,"
        "\"description\":\"What the table or field is for.\"},\"tableFields\":{\"type\":\"arra"
        "y\",\"minItems\":1,\"maxItems\":100,\"description\":\"Fields of the "
        "new table; the first one is the primary field and must be a text,"
        " number or date.\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":"
        "\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"Name "
        "of the field.\"},\"type\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":50,"
        "\"description\":\"Type, for example singleLineText, number, checkbox,"
        " singleSelect, date.\"},\"description\":{\"type\":\"string\",\"maxLength\":20000},"
        "\"options\":{\"type\":\"object\",\"additionalProperties\":true,\"description\":\"What"
        " the type needs, for example {precision: 0} or {choices: [{name: "
        "Open}]}.\"}},\"required\":[\"name\",\"type\"]}},\"fieldType\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":50,\"pattern\":\"^[a-zA-Z]+$\",\"description\":\"Type,"
        " for example singleLineText, number, checkbox, singleSelect, date.\"},"
        "\"options\":{\"type\":\"object\",\"additionalProperties\":true,\"description\":\"What"
        " the type needs, for example {precision: 0} or {choices: [{name: "
        "Open}]}.\"},\"notificationUrl\":{\"type\":\"string\",\"maxLength\":1000,"
        "\"pattern\":\"^https://.+\",\"description\":\"Address to send to,"
        " as pie webhooks create airtable shows it.\"},\"dataTypes\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":3,\"items\":{\"type\":\"string\",\"enum\":[\"tableData\","
        "\"tableFields\",\"tableMetadata\"]},\"default\":[\"tableData\"],\"description\":\"Wha"
        "t to tell of: records, fields, or names of tables.\"},\"watchedTable\":{\"type\":\"st"
        "ring\",\"maxLength\":40,\"pattern\":\"^(tbl|viw)[a-zA-Z0-9]+$\",\"description\":\"Onl"
        "y this table or view, as tbl1; the whole base when left out.\"},\"webhookId\":{\"type"
        "\":\"string\",\"maxLength\":40,\"pattern\":\"^ach[a-zA-Z0-9]+$\","
        "\"description\":\"Id of the webhook, as ach1; create_webhook and "
        "each notice have it.\"},\"payloadCursor\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Number of the first change to return; the cursor "
        "of the reply before. All that Airtable still has when left out.\"},"
        "\"payloadLimit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":50,"
        "\"description\":\"Most changes to return.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "airtable",
    .actions = {kActions, 17},
    .api = kApi,
    .egress = {kTexts4, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 9},
};

}  // namespace pie::detail::tables::airtable

namespace pie::airtable {

constinit const ConnectorTable kAirtable = ::pie::detail::tables::airtable::kConnector;

Task<ListBasesResult> ListBases(Context& context, ListBasesParams params) {
  return Task<ListBasesResult>(::pie::ContextAccess::Call(context, kAirtable, 0, &params));
}

Task<List<Table>> ListTables(Context& context, ListTablesParams params) {
  return Task<List<Table>>(::pie::ContextAccess::Call(context, kAirtable, 1, &params));
}

Task<ListRecordsResult> ListRecords(Context& context, ListRecordsParams params) {
  return Task<ListRecordsResult>(::pie::ContextAccess::Call(context, kAirtable, 2, &params));
}

Task<Record> GetRecord(Context& context, GetRecordParams params) {
  return Task<Record>(::pie::ContextAccess::Call(context, kAirtable, 3, &params));
}

Task<Record> CreateRecord(Context& context, CreateRecordParams params) {
  return Task<Record>(::pie::ContextAccess::Call(context, kAirtable, 4, &params));
}

Task<List<Record>> CreateRecords(Context& context, CreateRecordsParams params) {
  return Task<List<Record>>(::pie::ContextAccess::Call(context, kAirtable, 5, &params));
}

Task<Record> UpdateRecord(Context& context, UpdateRecordParams params) {
  return Task<Record>(::pie::ContextAccess::Call(context, kAirtable, 6, &params));
}

Task<Upserted> UpsertRecords(Context& context, UpsertRecordsParams params) {
  return Task<Upserted>(::pie::ContextAccess::Call(context, kAirtable, 7, &params));
}

Task<DeleteRecordResult> DeleteRecord(Context& context, DeleteRecordParams params) {
  return Task<DeleteRecordResult>(::pie::ContextAccess::Call(context, kAirtable, 8, &params));
}

Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params) {
  return Task<ListCommentsResult>(::pie::ContextAccess::Call(context, kAirtable, 9, &params));
}

Task<Comment> AddComment(Context& context, AddCommentParams params) {
  return Task<Comment>(::pie::ContextAccess::Call(context, kAirtable, 10, &params));
}

Task<Table> CreateTable(Context& context, CreateTableParams params) {
  return Task<Table>(::pie::ContextAccess::Call(context, kAirtable, 11, &params));
}

Task<Field_> CreateField(Context& context, CreateFieldParams params) {
  return Task<Field_>(::pie::ContextAccess::Call(context, kAirtable, 12, &params));
}

Task<CreateWebhookResult> CreateWebhook(Context& context, CreateWebhookParams params) {
  return Task<CreateWebhookResult>(::pie::ContextAccess::Call(context, kAirtable, 13, &params));
}

Task<ListWebhookPayloadsResult> ListWebhookPayloads(Context& context,
    ListWebhookPayloadsParams params) {
  return Task<ListWebhookPayloadsResult>(::pie::ContextAccess::Call(context, kAirtable, 14,
      &params));
}

Task<UpdateWebhookResult> UpdateWebhook(Context& context, UpdateWebhookParams params) {
  return Task<UpdateWebhookResult>(::pie::ContextAccess::Call(context, kAirtable, 15, &params));
}

Task<DeleteWebhookResult> DeleteWebhook(Context& context, DeleteWebhookParams params) {
  return Task<DeleteWebhookResult>(::pie::ContextAccess::Call(context, kAirtable, 16, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.airtable_client_id = context.Secret("AIRTABLE_CLIENT_ID");
  secrets.airtable_client_secret = context.Secret("AIRTABLE_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::airtable
