// Generated from plugins/notion/notion.pie. Do not edit.
#include "notion/notion.h"

#include "pie/generated.h"

namespace pie::detail::tables::notion {
namespace c = ::pie::notion;

constexpr const char* kTexts1[] = {"notes", "wiki", "documents", "databases", "knowledge"};
constexpr Limits kLimits1 = {.has = 64, .max_size = 200};
constexpr const char* kNamesSearchParamsObjectFilterProperty[] = {"object"};
constexpr EnumTable kEnumSearchParamsObjectFilterProperty = {"SearchParamsObjectFilterProperty",
    {kNamesSearchParamsObjectFilterProperty, 1}};
constexpr const char* kNamesSearchParamsObjectFilterValue[] = {"page", "data_source"};
constexpr EnumTable kEnumSearchParamsObjectFilterValue = {"SearchParamsObjectFilterValue",
    {kNamesSearchParamsObjectFilterValue, 2}};
constexpr FieldRow kFieldsSearchParamsObjectFilter[] = {
    {"property", nullptr, nullptr, nullptr, {.names = &kEnumSearchParamsObjectFilterProperty},
     __builtin_offsetof(c::SearchParamsObjectFilter, property), Kind::kEnum, 1},
    {"value", nullptr, nullptr, nullptr, {.names = &kEnumSearchParamsObjectFilterValue},
     __builtin_offsetof(c::SearchParamsObjectFilter, value), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectSearchParamsObjectFilter = {"SearchParamsObjectFilter",
    {kFieldsSearchParamsObjectFilter, 2}, sizeof(c::SearchParamsObjectFilter), true};
static_assert(__is_same(decltype(c::SearchParamsObjectFilter::property),
    c::SearchParamsObjectFilterProperty));
static_assert(__is_same(decltype(c::SearchParamsObjectFilter::value),
    c::SearchParamsObjectFilterValue));
constexpr const char* kNamesSearchParamsSortTimestamp[] = {"last_edited_time"};
constexpr EnumTable kEnumSearchParamsSortTimestamp = {"SearchParamsSortTimestamp",
    {kNamesSearchParamsSortTimestamp, 1}};
constexpr const char* kNamesSearchParamsSortDirection[] = {"ascending", "descending"};
constexpr EnumTable kEnumSearchParamsSortDirection = {"SearchParamsSortDirection",
    {kNamesSearchParamsSortDirection, 2}};
constexpr FieldRow kFieldsSearchParamsSort[] = {
    {"timestamp", nullptr, nullptr, nullptr, {.names = &kEnumSearchParamsSortTimestamp},
     __builtin_offsetof(c::SearchParamsSort, timestamp), Kind::kEnum, 1},
    {"direction", nullptr, nullptr, nullptr, {.names = &kEnumSearchParamsSortDirection},
     __builtin_offsetof(c::SearchParamsSort, direction), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectSearchParamsSort = {"SearchParamsSort", {kFieldsSearchParamsSort, 2},
    sizeof(c::SearchParamsSort), true};
static_assert(__is_same(decltype(c::SearchParamsSort::timestamp), c::SearchParamsSortTimestamp));
static_assert(__is_same(decltype(c::SearchParamsSort::direction), c::SearchParamsSortDirection));
constexpr Limits kLimits2 = {.has = 3, .minimum = 1, .maximum = 100};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsSearchParams[] = {
    {"query", "Words in the title; all pages and data sources when left out.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::SearchParams, query), Kind::kString, 0},
    {"object_filter", "Only one kind of object: {property: object, value: page} or {property: "
     "object, value: data_source}.", nullptr, nullptr, {.object = &kObjectSearchParamsObjectFilter},
     __builtin_offsetof(c::SearchParams, object_filter), Kind::kObject, 0},
    {"sort", "Order of the results: {timestamp: last_edited_time, direction: descending}.", nullptr,
     nullptr, {.object = &kObjectSearchParamsSort}, __builtin_offsetof(c::SearchParams, sort),
     Kind::kObject, 0},
    {"page_size", "Entries per page.", nullptr, &kLimits2, {}, __builtin_offsetof(c::SearchParams,
     page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::SearchParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchParams = {"SearchParams", {kFieldsSearchParams, 6},
    sizeof(c::SearchParams), false};
static_assert(__is_same(decltype(c::SearchParams::query), Field<String>));
static_assert(__is_same(decltype(c::SearchParams::object_filter),
    Field<c::SearchParamsObjectFilter>));
static_assert(__is_same(decltype(c::SearchParams::sort), Field<c::SearchParamsSort>));
static_assert(__is_same(decltype(c::SearchParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::SearchParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchParams::next_page), Field<String>));
constexpr TypeRow kType1 = {Kind::kJson};
constexpr FieldRow kFieldsRichText[] = {
    {"plain_text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RichText, plain_text),
     Kind::kString, 0},
    {"href", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RichText, href), Kind::kString,
     2},
};
constexpr ObjectTable kObjectRichText = {"RichText", {kFieldsRichText, 2}, sizeof(c::RichText),
    true};
static_assert(__is_same(decltype(c::RichText::plain_text), Field<String>));
static_assert(__is_same(decltype(c::RichText::href), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectRichText}};
constexpr FieldRow kFieldsPage[] = {
    {"object", "page, or data_source in search results.", nullptr, nullptr, {},
     __builtin_offsetof(c::Page, object), Kind::kString, 0},
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, id), Kind::kString, 0},
    {"url", "Page in Notion.", nullptr, nullptr, {}, __builtin_offsetof(c::Page, url),
     Kind::kString, 2},
    {"public_url", "Address for everybody, when it is published.", nullptr, nullptr, {},
     __builtin_offsetof(c::Page, public_url), Kind::kString, 2},
    {"parent", "Where it is.", nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Page,
     parent), Kind::kMap, 0},
    {"properties", "Values by name of the property; of a data source, their types.", nullptr,
     nullptr, {.element = &kType1}, __builtin_offsetof(c::Page, properties), Kind::kMap, 0},
    {"title", "Title of a data source.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::Page, title), Kind::kList, 0},
    {"in_trash", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, in_trash),
     Kind::kBoolean, 0},
    {"created_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, created_time),
     Kind::kString, 0},
    {"last_edited_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page,
     last_edited_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectPage = {"Page", {kFieldsPage, 10}, sizeof(c::Page), true};
static_assert(__is_same(decltype(c::Page::object), Field<String>));
static_assert(__is_same(decltype(c::Page::id), Field<String>));
static_assert(__is_same(decltype(c::Page::url), Field<String>));
static_assert(__is_same(decltype(c::Page::public_url), Field<String>));
static_assert(__is_same(decltype(c::Page::parent), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Page::properties), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Page::title), Field<List<c::RichText>>));
static_assert(__is_same(decltype(c::Page::in_trash), Field<bool>));
static_assert(__is_same(decltype(c::Page::created_time), Field<String>));
static_assert(__is_same(decltype(c::Page::last_edited_time), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectPage}};
constexpr FieldRow kFieldsSearchResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::SearchResult,
     items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchResult = {"SearchResult", {kFieldsSearchResult, 2},
    sizeof(c::SearchResult), true};
static_assert(__is_same(decltype(c::SearchResult::items), List<c::Page>));
static_assert(__is_same(decltype(c::SearchResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectSearchResult}};
constexpr BindRow kBindSearch[] = {
    {.place = Place::kBody, .field = 0, .wire = "/query"},
    {.place = Place::kBody, .field = 1, .wire = "/filter"},
    {.place = Place::kBody, .field = 2, .wire = "/sort"},
    {.place = Place::kBody, .field = 3, .wire = "/page_size"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/results",
    .cursor_pointer = "/next_cursor", .more_pointer = "/has_more", .param = "/start_cursor",
    .in_body = true};
constexpr HttpBinding kHttpSearch = {.method = "POST", .path = "/search", .rows = {kBindSearch, 4},
    .body = BodyKind::kJson, .pagination = &kPagination1};
constexpr Limits kLimits4 = {.pattern = "^[0-9a-fA-F-]{32,36}$"};
constexpr FieldRow kFieldsGetPageParams[] = {
    {"page_id", "Id of a page; the 32 digits at the end of its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetPageParams, page_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetPageParams = {"GetPageParams", {kFieldsGetPageParams, 1},
    sizeof(c::GetPageParams), false};
static_assert(__is_same(decltype(c::GetPageParams::page_id), String));
constexpr BindRow kBindGetPage[] = {
    {.place = Place::kPath, .field = 0, .wire = "page_id"},
};
constexpr HttpBinding kHttpGetPage = {.method = "GET", .path = "/pages/{page_id}",
    .rows = {kBindGetPage, 1}};
constexpr Limits kLimits5 = {.has = 64, .max_size = 100};
constexpr TypeRow kType5 = {Kind::kMap, false, {.element = &kType1}};
constexpr FieldRow kFieldsCreatePageParams[] = {
    {"parent_page_id", "Page to put the new page under; this or data_source_id.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::CreatePageParams, parent_page_id), Kind::kString, 0},
    {"data_source_id", "Id of a data source; get_database and search have it.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::CreatePageParams, data_source_id), Kind::kString, 0},
    {"properties", "Values by name of the property, in Notion's form, for example {Name: "
     "{title: [{text: {content: Milk}}]}}. A page under a page has only " "title.", nullptr,
     nullptr, {.element = &kType1}, __builtin_offsetof(c::CreatePageParams, properties), Kind::kMap,
     1},
    {"children", "Blocks in Notion's form, for example {type: paragraph, paragraph: "
     "{rich_text: [{text: {content: Hello}}]}}.", nullptr, &kLimits5, {.element = &kType5},
     __builtin_offsetof(c::CreatePageParams, children), Kind::kList, 0},
    {"icon", "Picture, for example {type: external, external: {url: address}}.", nullptr, nullptr,
     {.element = &kType1}, __builtin_offsetof(c::CreatePageParams, icon), Kind::kMap, 0},
    {"cover", "Cover picture: {type: external, external: {url: address}}.", nullptr, nullptr,
     {.element = &kType1}, __builtin_offsetof(c::CreatePageParams, cover), Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreatePageParams = {"CreatePageParams", {kFieldsCreatePageParams, 6},
    sizeof(c::CreatePageParams), false};
static_assert(__is_same(decltype(c::CreatePageParams::parent_page_id), Field<String>));
static_assert(__is_same(decltype(c::CreatePageParams::data_source_id), Field<String>));
static_assert(__is_same(decltype(c::CreatePageParams::properties), List<Entry<Json>>));
static_assert(__is_same(decltype(c::CreatePageParams::children), Field<List<List<Entry<Json>>>>));
static_assert(__is_same(decltype(c::CreatePageParams::icon), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::CreatePageParams::cover), Field<List<Entry<Json>>>));
constexpr BindRow kBindCreatePage[] = {
    {.place = Place::kBody, .field = 0, .wire = "/parent/page_id"},
    {.place = Place::kBody, .field = 1, .wire = "/parent/data_source_id"},
    {.place = Place::kBody, .field = 2, .wire = "/properties"},
    {.place = Place::kBody, .field = 3, .wire = "/children"},
    {.place = Place::kBody, .field = 4, .wire = "/icon"},
    {.place = Place::kBody, .field = 5, .wire = "/cover"},
};
constexpr HttpBinding kHttpCreatePage = {.method = "POST", .path = "/pages",
    .rows = {kBindCreatePage, 6}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdatePageParams[] = {
    {"page_id", "Id of a page; the 32 digits at the end of its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdatePageParams, page_id), Kind::kString, 1},
    {"properties", "Values by name of the property, in Notion's form, for example {Name: "
     "{title: [{text: {content: Milk}}]}}. A page under a page has only " "title.", nullptr,
     nullptr, {.element = &kType1}, __builtin_offsetof(c::UpdatePageParams, properties), Kind::kMap,
     0},
    {"icon", "Picture, for example {type: external, external: {url: address}}.", nullptr, nullptr,
     {.element = &kType1}, __builtin_offsetof(c::UpdatePageParams, icon), Kind::kMap, 0},
    {"cover", "Cover picture: {type: external, external: {url: address}}.", nullptr, nullptr,
     {.element = &kType1}, __builtin_offsetof(c::UpdatePageParams, cover), Kind::kMap, 0},
};
constexpr ObjectTable kObjectUpdatePageParams = {"UpdatePageParams", {kFieldsUpdatePageParams, 4},
    sizeof(c::UpdatePageParams), false};
static_assert(__is_same(decltype(c::UpdatePageParams::page_id), String));
static_assert(__is_same(decltype(c::UpdatePageParams::properties), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::UpdatePageParams::icon), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::UpdatePageParams::cover), Field<List<Entry<Json>>>));
constexpr BindRow kBindUpdatePage[] = {
    {.place = Place::kPath, .field = 0, .wire = "page_id"},
    {.place = Place::kBody, .field = 1, .wire = "/properties"},
    {.place = Place::kBody, .field = 2, .wire = "/icon"},
    {.place = Place::kBody, .field = 3, .wire = "/cover"},
};
constexpr HttpBinding kHttpUpdatePage = {.method = "PATCH", .path = "/pages/{page_id}",
    .rows = {kBindUpdatePage, 4}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsMovePageToTrashParams[] = {
    {"page_id", "Id of a page; the 32 digits at the end of its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::MovePageToTrashParams, page_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectMovePageToTrashParams = {"MovePageToTrashParams",
    {kFieldsMovePageToTrashParams, 1}, sizeof(c::MovePageToTrashParams), false};
static_assert(__is_same(decltype(c::MovePageToTrashParams::page_id), String));
constexpr BindRow kBindMovePageToTrash[] = {
    {.place = Place::kPath, .field = 0, .wire = "page_id"},
    {.place = Place::kBody, .wire = "/in_trash", .constant = "true"},
};
constexpr HttpBinding kHttpMovePageToTrash = {.method = "PATCH", .path = "/pages/{page_id}",
    .rows = {kBindMovePageToTrash, 2}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsGetDatabaseParams[] = {
    {"database_id", "Id of a database; the 32 digits in its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetDatabaseParams, database_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetDatabaseParams = {"GetDatabaseParams", {kFieldsGetDatabaseParams,
    1}, sizeof(c::GetDatabaseParams), false};
static_assert(__is_same(decltype(c::GetDatabaseParams::database_id), String));
constexpr FieldRow kFieldsSourceName[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SourceName, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SourceName, name), Kind::kString,
     0},
};
constexpr ObjectTable kObjectSourceName = {"SourceName", {kFieldsSourceName, 2},
    sizeof(c::SourceName), true};
static_assert(__is_same(decltype(c::SourceName::id), Field<String>));
static_assert(__is_same(decltype(c::SourceName::name), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectSourceName}};
constexpr FieldRow kFieldsDatabase[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Database, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Database,
     title), Kind::kList, 0},
    {"description", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Database,
     description), Kind::kList, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Database, url), Kind::kString, 0},
    {"parent", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Database,
     parent), Kind::kMap, 0},
    {"data_sources", "What query_database reads.", nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::Database, data_sources), Kind::kList, 0},
    {"in_trash", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Database, in_trash),
     Kind::kBoolean, 0},
    {"created_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Database, created_time),
     Kind::kString, 0},
    {"last_edited_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Database,
     last_edited_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectDatabase = {"Database", {kFieldsDatabase, 9}, sizeof(c::Database),
    true};
static_assert(__is_same(decltype(c::Database::id), Field<String>));
static_assert(__is_same(decltype(c::Database::title), Field<List<c::RichText>>));
static_assert(__is_same(decltype(c::Database::description), Field<List<c::RichText>>));
static_assert(__is_same(decltype(c::Database::url), Field<String>));
static_assert(__is_same(decltype(c::Database::parent), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Database::data_sources), Field<List<c::SourceName>>));
static_assert(__is_same(decltype(c::Database::in_trash), Field<bool>));
static_assert(__is_same(decltype(c::Database::created_time), Field<String>));
static_assert(__is_same(decltype(c::Database::last_edited_time), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectDatabase}};
constexpr BindRow kBindGetDatabase[] = {
    {.place = Place::kPath, .field = 0, .wire = "database_id"},
};
constexpr HttpBinding kHttpGetDatabase = {.method = "GET", .path = "/databases/{database_id}",
    .rows = {kBindGetDatabase, 1}};
constexpr FieldRow kFieldsGetDataSourceParams[] = {
    {"data_source_id", "Id of a data source; get_database and search have it.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::GetDataSourceParams, data_source_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetDataSourceParams = {"GetDataSourceParams",
    {kFieldsGetDataSourceParams, 1}, sizeof(c::GetDataSourceParams), false};
static_assert(__is_same(decltype(c::GetDataSourceParams::data_source_id), String));
constexpr FieldRow kFieldsDataSource[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DataSource, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::DataSource,
     title), Kind::kList, 0},
    {"parent", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::DataSource,
     parent), Kind::kMap, 0},
    {"properties", "Name of each property, with type and options.", nullptr, nullptr,
     {.element = &kType1}, __builtin_offsetof(c::DataSource, properties), Kind::kMap, 0},
    {"in_trash", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DataSource, in_trash),
     Kind::kBoolean, 0},
    {"created_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DataSource, created_time),
     Kind::kString, 0},
    {"last_edited_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DataSource,
     last_edited_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectDataSource = {"DataSource", {kFieldsDataSource, 7},
    sizeof(c::DataSource), true};
static_assert(__is_same(decltype(c::DataSource::id), Field<String>));
static_assert(__is_same(decltype(c::DataSource::title), Field<List<c::RichText>>));
static_assert(__is_same(decltype(c::DataSource::parent), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::DataSource::properties), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::DataSource::in_trash), Field<bool>));
static_assert(__is_same(decltype(c::DataSource::created_time), Field<String>));
static_assert(__is_same(decltype(c::DataSource::last_edited_time), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectDataSource}};
constexpr BindRow kBindGetDataSource[] = {
    {.place = Place::kPath, .field = 0, .wire = "data_source_id"},
};
constexpr HttpBinding kHttpGetDataSource = {.method = "GET",
    .path = "/data_sources/{data_source_id}", .rows = {kBindGetDataSource, 1}};
constexpr Limits kLimits6 = {.has = 64, .max_size = 10};
constexpr const char* kNamesQueryDatabaseParamsSortsItemTimestamp[] = {"created_time",
    "last_edited_time"};
constexpr EnumTable kEnumQueryDatabaseParamsSortsItemTimestamp =
    {"QueryDatabaseParamsSortsItemTimestamp", {kNamesQueryDatabaseParamsSortsItemTimestamp, 2}};
constexpr const char* kNamesQueryDatabaseParamsSortsItemDirection[] = {"ascending", "descending"};
constexpr EnumTable kEnumQueryDatabaseParamsSortsItemDirection =
    {"QueryDatabaseParamsSortsItemDirection", {kNamesQueryDatabaseParamsSortsItemDirection, 2}};
constexpr FieldRow kFieldsQueryDatabaseParamsSortsItem[] = {
    {"property", "Name of a property; this or timestamp.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::QueryDatabaseParamsSortsItem, property), Kind::kString, 0},
    {"timestamp", nullptr, nullptr, nullptr, {.names = &kEnumQueryDatabaseParamsSortsItemTimestamp},
     __builtin_offsetof(c::QueryDatabaseParamsSortsItem, timestamp), Kind::kEnum, 0},
    {"direction", nullptr, nullptr, nullptr, {.names = &kEnumQueryDatabaseParamsSortsItemDirection},
     __builtin_offsetof(c::QueryDatabaseParamsSortsItem, direction), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectQueryDatabaseParamsSortsItem = {"QueryDatabaseParamsSortsItem",
    {kFieldsQueryDatabaseParamsSortsItem, 3}, sizeof(c::QueryDatabaseParamsSortsItem), true};
static_assert(__is_same(decltype(c::QueryDatabaseParamsSortsItem::property), Field<String>));
static_assert(__is_same(decltype(c::QueryDatabaseParamsSortsItem::timestamp),
    Field<c::QueryDatabaseParamsSortsItemTimestamp>));
static_assert(__is_same(decltype(c::QueryDatabaseParamsSortsItem::direction),
    c::QueryDatabaseParamsSortsItemDirection));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectQueryDatabaseParamsSortsItem}};
constexpr TypeRow kType10 = {Kind::kString, false, {}, &kLimits1};
constexpr FieldRow kFieldsQueryDatabaseParams[] = {
    {"data_source_id", "Id of a data source; get_database and search have it.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::QueryDatabaseParams, data_source_id), Kind::kString, 1},
    {"filter", "Condition in Notion's form, for example {property: Done, checkbox: "
     "{equals: true}}; and, or join several.", nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::QueryDatabaseParams, filter), Kind::kMap, 0},
    {"sorts", "Order of the rows, first key first.", nullptr, &kLimits6, {.element = &kType9},
     __builtin_offsetof(c::QueryDatabaseParams, sorts), Kind::kList, 0},
    {"filter_properties", "Ids or names of the properties to return; all when left out.", nullptr,
     &kLimits5, {.element = &kType10}, __builtin_offsetof(c::QueryDatabaseParams,
     filter_properties), Kind::kList, 0},
    {"page_size", "Entries per page.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::QueryDatabaseParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::QueryDatabaseParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::QueryDatabaseParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectQueryDatabaseParams = {"QueryDatabaseParams",
    {kFieldsQueryDatabaseParams, 7}, sizeof(c::QueryDatabaseParams), false};
static_assert(__is_same(decltype(c::QueryDatabaseParams::data_source_id), String));
static_assert(__is_same(decltype(c::QueryDatabaseParams::filter), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::QueryDatabaseParams::sorts),
    Field<List<c::QueryDatabaseParamsSortsItem>>));
static_assert(__is_same(decltype(c::QueryDatabaseParams::filter_properties), Field<List<String>>));
static_assert(__is_same(decltype(c::QueryDatabaseParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::QueryDatabaseParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::QueryDatabaseParams::next_page), Field<String>));
constexpr FieldRow kFieldsQueryDatabaseResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::QueryDatabaseResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::QueryDatabaseResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectQueryDatabaseResult = {"QueryDatabaseResult",
    {kFieldsQueryDatabaseResult, 2}, sizeof(c::QueryDatabaseResult), true};
static_assert(__is_same(decltype(c::QueryDatabaseResult::items), List<c::Page>));
static_assert(__is_same(decltype(c::QueryDatabaseResult::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectQueryDatabaseResult}};
constexpr BindRow kBindQueryDatabase[] = {
    {.place = Place::kPath, .field = 0, .wire = "data_source_id"},
    {.place = Place::kQuery, .field = 3, .wire = "filter_properties"},
    {.place = Place::kBody, .field = 1, .wire = "/filter"},
    {.place = Place::kBody, .field = 2, .wire = "/sorts"},
    {.place = Place::kBody, .field = 4, .wire = "/page_size"},
};
constexpr HttpBinding kHttpQueryDatabase = {.method = "POST",
    .path = "/data_sources/{data_source_id}/query", .rows = {kBindQueryDatabase, 5},
    .body = BodyKind::kJson, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetBlockChildrenParams[] = {
    {"block_id", "Id of a block, or of a page as the block around its content.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::GetBlockChildrenParams, block_id), Kind::kString, 1},
    {"page_size", "Entries per page.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetBlockChildrenParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::GetBlockChildrenParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetBlockChildrenParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetBlockChildrenParams = {"GetBlockChildrenParams",
    {kFieldsGetBlockChildrenParams, 4}, sizeof(c::GetBlockChildrenParams), false};
static_assert(__is_same(decltype(c::GetBlockChildrenParams::block_id), String));
static_assert(__is_same(decltype(c::GetBlockChildrenParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::GetBlockChildrenParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetBlockChildrenParams::next_page), Field<String>));
constexpr FieldRow kFieldsGetBlockChildrenResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::GetBlockChildrenResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetBlockChildrenResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetBlockChildrenResult = {"GetBlockChildrenResult",
    {kFieldsGetBlockChildrenResult, 2}, sizeof(c::GetBlockChildrenResult), true};
static_assert(__is_same(decltype(c::GetBlockChildrenResult::items), List<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::GetBlockChildrenResult::next_page), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectGetBlockChildrenResult}};
constexpr BindRow kBindGetBlockChildren[] = {
    {.place = Place::kPath, .field = 0, .wire = "block_id"},
    {.place = Place::kQuery, .field = 1, .wire = "page_size"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/results",
    .cursor_pointer = "/next_cursor", .more_pointer = "/has_more", .param = "start_cursor"};
constexpr HttpBinding kHttpGetBlockChildren = {.method = "GET",
    .path = "/blocks/{block_id}/children", .rows = {kBindGetBlockChildren, 2},
    .pagination = &kPagination2};
constexpr FieldRow kFieldsAppendBlockChildrenParams[] = {
    {"block_id", "Id of a block, or of a page as the block around its content.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::AppendBlockChildrenParams, block_id), Kind::kString, 1},
    {"children", "Blocks in Notion's form, for example {type: paragraph, paragraph: "
     "{rich_text: [{text: {content: Hello}}]}}.", nullptr, &kLimits5, {.element = &kType5},
     __builtin_offsetof(c::AppendBlockChildrenParams, children), Kind::kList, 1},
    {"after", "Id of the block to insert behind; at the end when left out.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::AppendBlockChildrenParams, after), Kind::kString, 0},
};
constexpr ObjectTable kObjectAppendBlockChildrenParams = {"AppendBlockChildrenParams",
    {kFieldsAppendBlockChildrenParams, 3}, sizeof(c::AppendBlockChildrenParams), false};
static_assert(__is_same(decltype(c::AppendBlockChildrenParams::block_id), String));
static_assert(__is_same(decltype(c::AppendBlockChildrenParams::children), List<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::AppendBlockChildrenParams::after), Field<String>));
constexpr TypeRow kType13 = {Kind::kList, false, {.element = &kType5}};
constexpr BindRow kBindAppendBlockChildren[] = {
    {.place = Place::kPath, .field = 0, .wire = "block_id"},
    {.place = Place::kBody, .field = 1, .wire = "/children"},
    {.place = Place::kBody, .field = 2, .wire = "/after"},
};
constexpr HttpBinding kHttpAppendBlockChildren = {.method = "PATCH",
    .path = "/blocks/{block_id}/children", .rows = {kBindAppendBlockChildren, 3},
    .body = BodyKind::kJson, .result_at = "/results"};
constexpr FieldRow kFieldsUpdateBlockParams[] = {
    {"block_id", "Id of a block, or of a page as the block around its content.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::UpdateBlockParams, block_id), Kind::kString, 1},
    {"block", "The new content under the block's type, for example {paragraph: {rich_text: "
     "[{text: {content: New}}]}}.", nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::UpdateBlockParams, block), Kind::kMap, 1},
};
constexpr ObjectTable kObjectUpdateBlockParams = {"UpdateBlockParams", {kFieldsUpdateBlockParams,
    2}, sizeof(c::UpdateBlockParams), false};
static_assert(__is_same(decltype(c::UpdateBlockParams::block_id), String));
static_assert(__is_same(decltype(c::UpdateBlockParams::block), List<Entry<Json>>));
constexpr BindRow kBindUpdateBlock[] = {
    {.place = Place::kPath, .field = 0, .wire = "block_id"},
    {.place = Place::kBody, .field = 1, .wire = ""},
};
constexpr HttpBinding kHttpUpdateBlock = {.method = "PATCH", .path = "/blocks/{block_id}",
    .rows = {kBindUpdateBlock, 2}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteBlockParams[] = {
    {"block_id", "Id of a block, or of a page as the block around its content.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::DeleteBlockParams, block_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteBlockParams = {"DeleteBlockParams", {kFieldsDeleteBlockParams,
    1}, sizeof(c::DeleteBlockParams), false};
static_assert(__is_same(decltype(c::DeleteBlockParams::block_id), String));
constexpr BindRow kBindDeleteBlock[] = {
    {.place = Place::kPath, .field = 0, .wire = "block_id"},
};
constexpr HttpBinding kHttpDeleteBlock = {.method = "DELETE", .path = "/blocks/{block_id}",
    .rows = {kBindDeleteBlock, 1}};
constexpr FieldRow kFieldsListCommentsParams[] = {
    {"block_id", "Id of a block, or of a page as the block around its content.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::ListCommentsParams, block_id), Kind::kString, 1},
    {"page_size", "Entries per page.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListCommentsParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListCommentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCommentsParams = {"ListCommentsParams", {kFieldsListCommentsParams,
    4}, sizeof(c::ListCommentsParams), false};
static_assert(__is_same(decltype(c::ListCommentsParams::block_id), String));
static_assert(__is_same(decltype(c::ListCommentsParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::ListCommentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCommentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsCommentCreatedBy[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentCreatedBy, id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCommentCreatedBy = {"CommentCreatedBy", {kFieldsCommentCreatedBy, 1},
    sizeof(c::CommentCreatedBy), true};
static_assert(__is_same(decltype(c::CommentCreatedBy::id), Field<String>));
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kString, 0},
    {"discussion_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, discussion_id),
     Kind::kString, 0},
    {"parent", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Comment,
     parent), Kind::kMap, 0},
    {"rich_text", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Comment,
     rich_text), Kind::kList, 0},
    {"created_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, created_time),
     Kind::kString, 0},
    {"created_by", nullptr, nullptr, nullptr, {.object = &kObjectCommentCreatedBy},
     __builtin_offsetof(c::Comment, created_by), Kind::kObject, 0},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 6}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<String>));
static_assert(__is_same(decltype(c::Comment::discussion_id), Field<String>));
static_assert(__is_same(decltype(c::Comment::parent), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Comment::rich_text), Field<List<c::RichText>>));
static_assert(__is_same(decltype(c::Comment::created_time), Field<String>));
static_assert(__is_same(decltype(c::Comment::created_by), Field<c::CommentCreatedBy>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr FieldRow kFieldsListCommentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::ListCommentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCommentsResult = {"ListCommentsResult", {kFieldsListCommentsResult,
    2}, sizeof(c::ListCommentsResult), true};
static_assert(__is_same(decltype(c::ListCommentsResult::items), List<c::Comment>));
static_assert(__is_same(decltype(c::ListCommentsResult::next_page), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectListCommentsResult}};
constexpr BindRow kBindListComments[] = {
    {.place = Place::kQuery, .field = 0, .wire = "block_id"},
    {.place = Place::kQuery, .field = 1, .wire = "page_size"},
};
constexpr HttpBinding kHttpListComments = {.method = "GET", .path = "/comments",
    .rows = {kBindListComments, 2}, .pagination = &kPagination2};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 2000};
constexpr FieldRow kFieldsAddCommentParams[] = {
    {"page_id", "Id of a page; the 32 digits at the end of its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::AddCommentParams, page_id), Kind::kString, 0},
    {"discussion_id", "Discussion to answer in; this or page_id.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::AddCommentParams, discussion_id), Kind::kString, 0},
    {"text", "Text of the comment.", nullptr, &kLimits7, {}, __builtin_offsetof(c::AddCommentParams,
     text), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddCommentParams = {"AddCommentParams", {kFieldsAddCommentParams, 3},
    sizeof(c::AddCommentParams), false};
static_assert(__is_same(decltype(c::AddCommentParams::page_id), Field<String>));
static_assert(__is_same(decltype(c::AddCommentParams::discussion_id), Field<String>));
static_assert(__is_same(decltype(c::AddCommentParams::text), String));
constexpr BindRow kBindAddComment[] = {
    {.place = Place::kBody, .field = 0, .wire = "/parent/page_id"},
    {.place = Place::kBody, .field = 1, .wire = "/discussion_id"},
    {.place = Place::kBody, .field = 2, .wire = "/rich_text/0/text/content"},
};
constexpr HttpBinding kHttpAddComment = {.method = "POST", .path = "/comments",
    .rows = {kBindAddComment, 3}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListUsersParams[] = {
    {"page_size", "Entries per page.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListUsersParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListUsersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUsersParams = {"ListUsersParams", {kFieldsListUsersParams, 3},
    sizeof(c::ListUsersParams), false};
static_assert(__is_same(decltype(c::ListUsersParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::ListUsersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListUsersParams::next_page), Field<String>));
constexpr FieldRow kFieldsUserPerson[] = {
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UserPerson, email),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectUserPerson = {"UserPerson", {kFieldsUserPerson, 1},
    sizeof(c::UserPerson), true};
static_assert(__is_same(decltype(c::UserPerson::email), Field<String>));
constexpr FieldRow kFieldsUser[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, id), Kind::kString, 0},
    {"type", "person or bot.", nullptr, nullptr, {}, __builtin_offsetof(c::User, type),
     Kind::kString, 2},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, name), Kind::kString, 2},
    {"avatar_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, avatar_url),
     Kind::kString, 2},
    {"person", nullptr, nullptr, nullptr, {.object = &kObjectUserPerson},
     __builtin_offsetof(c::User, person), Kind::kObject, 0},
};
constexpr ObjectTable kObjectUser = {"User", {kFieldsUser, 5}, sizeof(c::User), true};
static_assert(__is_same(decltype(c::User::id), Field<String>));
static_assert(__is_same(decltype(c::User::type), Field<String>));
static_assert(__is_same(decltype(c::User::name), Field<String>));
static_assert(__is_same(decltype(c::User::avatar_url), Field<String>));
static_assert(__is_same(decltype(c::User::person), Field<c::UserPerson>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectUser}};
constexpr FieldRow kFieldsListUsersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType16},
     __builtin_offsetof(c::ListUsersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListUsersResult = {"ListUsersResult", {kFieldsListUsersResult, 2},
    sizeof(c::ListUsersResult), true};
static_assert(__is_same(decltype(c::ListUsersResult::items), List<c::User>));
static_assert(__is_same(decltype(c::ListUsersResult::next_page), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectListUsersResult}};
constexpr BindRow kBindListUsers[] = {
    {.place = Place::kQuery, .field = 0, .wire = "page_size"},
};
constexpr HttpBinding kHttpListUsers = {.method = "GET", .path = "/users", .rows = {kBindListUsers,
    1}, .pagination = &kPagination2};
constexpr ActionRow kActions[] = {
    {.name = "search", .title = "Search",
     .description = "Pages and data sources that the integration can see, by title.",
     .effect = Effect::kRead, .params = &kObjectSearchParams, .result = &kType4,
     .http = &kHttpSearch, .tool_name = "notion_search"},
    {.name = "get_page", .title = "Read a page's properties",
     .description = "Properties of one page. Its content are blocks, see get_block_children.",
     .effect = Effect::kRead, .params = &kObjectGetPageParams, .result = &kType3,
     .http = &kHttpGetPage, .tool_name = "notion_get_page"},
    {.name = "create_page", .title = "Create a page",
     .description = "Creates a page under a page, or a row of a data source, with properties "
     "and content.", .params = &kObjectCreatePageParams, .result = &kType3,
     .http = &kHttpCreatePage, .tool_name = "notion_create_page"},
    {.name = "update_page", .title = "Change a page",
     .description = "Changes the properties that are given, the icon or the cover, and "
     "leaves the rest.", .params = &kObjectUpdatePageParams, .result = &kType3,
     .http = &kHttpUpdatePage, .tool_name = "notion_update_page"},
    {.name = "move_page_to_trash", .title = "Move a page to the trash",
     .description = "Moves a page with all that is in it to the trash; people can restore "
     "it in Notion for 30 days.", .effect = Effect::kDestructive,
     .params = &kObjectMovePageToTrashParams, .result = &kType3, .http = &kHttpMovePageToTrash,
     .tool_name = "notion_move_page_to_trash"},
    {.name = "get_database", .title = "Read a database",
     .description = "Title of a database and the ids of its data sources.", .effect = Effect::kRead,
     .params = &kObjectGetDatabaseParams, .result = &kType7, .http = &kHttpGetDatabase,
     .tool_name = "notion_get_database"},
    {.name = "get_data_source", .title = "Read a data source",
     .description = "Properties of a data source, with their types and options.",
     .effect = Effect::kRead, .params = &kObjectGetDataSourceParams, .result = &kType8,
     .http = &kHttpGetDataSource, .tool_name = "notion_get_data_source"},
    {.name = "query_database", .title = "Query a database",
     .description = "Rows of a data source, filtered and sorted.", .effect = Effect::kRead,
     .params = &kObjectQueryDatabaseParams, .result = &kType11, .http = &kHttpQueryDatabase,
     .tool_name = "notion_query_database"},
    {.name = "get_block_children", .title = "Read content",
     .description = "Blocks of a page or block, one level; blocks with has_children have " "more.",
     .effect = Effect::kRead, .params = &kObjectGetBlockChildrenParams, .result = &kType12,
     .http = &kHttpGetBlockChildren, .tool_name = "notion_get_block_children"},
    {.name = "append_block_children", .title = "Add content",
     .description = "Adds blocks to a page or block, at the end or behind a block.",
     .params = &kObjectAppendBlockChildrenParams, .result = &kType13,
     .http = &kHttpAppendBlockChildren, .tool_name = "notion_append_block_children"},
    {.name = "update_block", .title = "Change a block",
     .description = "Replaces the content of one block; its type stays.",
     .params = &kObjectUpdateBlockParams, .result = &kType5, .http = &kHttpUpdateBlock,
     .tool_name = "notion_update_block"},
    {.name = "delete_block", .title = "Delete a block",
     .description = "Moves a block with all that is in it to the trash.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteBlockParams, .result = &kType5,
     .http = &kHttpDeleteBlock, .tool_name = "notion_delete_block"},
    {.name = "list_comments", .title = "List comments",
     .description = "Open comments on a page or block, oldest first.", .effect = Effect::kRead,
     .params = &kObjectListCommentsParams, .result = &kType15, .http = &kHttpListComments,
     .tool_name = "notion_list_comments"},
    {.name = "add_comment", .title = "Comment",
     .description = "Comments on a page, or answers in a discussion. People who follow "
     "the page are told.", .params = &kObjectAddCommentParams, .result = &kType14,
     .http = &kHttpAddComment, .tool_name = "notion_add_comment"},
    {.name = "list_users", .title = "List people",
     .description = "Members and bots of the workspace; guests are not among them.",
     .effect = Effect::kRead, .params = &kObjectListUsersParams, .result = &kType17,
     .http = &kHttpListUsers, .tool_name = "notion_list_users"},
};
constexpr NamedText kPairs1[] = {{"Notion-Version", "2025-09-03"}};
constexpr const char* kTexts2[] = {"/message"};
constexpr const char* kTexts3[] = {"/code"};
constexpr NamedText kPairs2[] = {{"object_not_found",
    "Open the page in Notion and add the integration under the menu with "
    "three dots, Connections."}, {"restricted_resource",
    "The integration lacks a capability; switch it on in the integration's " "settings."},
    {"validation_error", "Compare the values with the types of the properties; get_data_source "
    "lists them."}, {"conflict_error",
    "Somebody changed the page at the same time; read it and try again."}};
constexpr ApiRow kApi = {.base_url = "https://api.notion.com/v1", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .headers = {kPairs1, 1},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs2, 4}},
    .retry_after = "retry-after", .per_second = 3, .verify_method = "GET",
    .verify_path = "/users/me", .verify_account = "/bot/workspace_name"};
constexpr const char* kTexts4[] = {"api.notion.com"};
constexpr NamedText kPairs3[] = {{"owner", "user"}};
constexpr OauthRow kOauthRow1 = {.provider = "notion", .provider_name = "Notion",
    .authorization_url = "https://api.notion.com/v1/oauth/authorize",
    .token_url = "https://api.notion.com/v1/oauth/token",
    .user_info_url = "https://api.notion.com/v1/users/me", .client_id_secret = "NOTION_CLIENT_ID",
    .client_secret_secret = "NOTION_CLIENT_SECRET", .token_auth_method = "basic", .pkce = false,
    .token_body_is_json = true, .authorize_params = {kPairs3, 1}, .account_pointer = "/name"};
constexpr SecretRow kSecrets[] = {
    {"NOTION_CLIENT_ID",
     "OAuth client ID of your public Notion integration (notion.so/my-integrations,"
     " Configuration).", true, false},
    {"NOTION_CLIENT_SECRET", "OAuth client secret of the same integration.", true, false},
};
constexpr EventRow kEvents0[] = {
    {"page.created", "A page was created."},
    {"page.content_updated", "The content of a page changed; changes of one minute come together."},
    {"page.properties_updated", "Properties of a page changed."},
    {"page.moved", "A page moved to another place."},
    {"page.deleted", "A page was moved to the trash."},
    {"page.undeleted", "A page came back from the trash."},
    {"data_source.content_updated", "Rows were added to or removed from a data source."},
    {"data_source.schema_updated", "Properties of a data source were changed."},
    {"database.created", "A database was created."},
    {"comment.created", "Somebody commented."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "In the integration's settings, Webhooks, create a subscription with "
     "this connector's webhook URL; Notion sends a token that becomes the " "secret.",
     .event_type_field = "type", .events = {kEvents0, 10}, .verify = {.scheme = VerifyScheme::kHmac,
     .algorithm = "sha256", .encoding = "hex", .header = "X-Notion-Signature", .prefix = "sha256=",
     .payload = "{body}", .secret_encoding = "text"},
     .challenge = {.kind = ChallengeKind::kBodyField, .field = "/verification_token"},
     .delivery_id = "/id"},
};
constexpr MatcherRow kMatchersPageCreated[] = {
    {.source = "tool", .action = "create_page"},
    {.source = "webhook", .event = "page.created"},
};
constexpr MatcherRow kMatchersPageUpdated[] = {
    {.source = "tool", .action = "update_page"},
    {.source = "webhook", .event = "page.properties_updated"},
};
constexpr MatcherRow kMatchersPageTrashed[] = {
    {.source = "tool", .action = "move_page_to_trash"},
    {.source = "webhook", .event = "page.deleted"},
};
constexpr MatcherRow kMatchersContentAdded[] = {
    {.source = "tool", .action = "append_block_children"},
    {.source = "webhook", .event = "page.content_updated"},
};
constexpr MatcherRow kMatchersBlockUpdated[] = {
    {.source = "tool", .action = "update_block"},
};
constexpr MatcherRow kMatchersBlockDeleted[] = {
    {.source = "tool", .action = "delete_block"},
};
constexpr MatcherRow kMatchersCommentAdded[] = {
    {.source = "tool", .action = "add_comment"},
    {.source = "webhook", .event = "comment.created"},
};
constexpr MatcherRow kMatchersTableModified[] = {
    {.source = "webhook", .event = "data_source.schema_updated"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "page_created", .display_name = "Page Created", .matchers = {kMatchersPageCreated, 2}},
    {.id = "page_updated", .display_name = "Page Updated", .matchers = {kMatchersPageUpdated, 2}},
    {.id = "page_trashed", .display_name = "Page Moved to Trash", .matchers = {kMatchersPageTrashed,
     2}},
    {.id = "content_added", .display_name = "Content Added", .matchers = {kMatchersContentAdded,
     2}},
    {.id = "block_updated", .display_name = "Block Updated", .matchers = {kMatchersBlockUpdated,
     1}},
    {.id = "block_deleted", .display_name = "Block Deleted", .matchers = {kMatchersBlockDeleted,
     1}},
    {.id = "comment_added", .display_name = "Comment Added", .matchers = {kMatchersCommentAdded,
     2}},
    {.id = "table_modified", .display_name = "Data Source Modified",
     .matchers = {kMatchersTableModified, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "notion",
    .display_name = "Notion",
    .description = "Search a Notion workspace, read and write pages and blocks, query "
        "databases, and comment.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "notion",
    .tool_description = "Reads and writes a Notion workspace. A database has one or more data "
        "sources, and rows are pages of a data source: get_database names "
        "its data sources, get_data_source their properties. Show the user "
        "what you are about to write and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"search\",\"get_page\",\"create_page\",\"update_page\","
        "\"move_page_to_trash\",\"get_database\",\"get_data_source\",\"query_database\","
        "\"get_block_children\",\"append_block_children\",\"update_block\","
        "\"delete_block\",\"list_comments\",\"add_comment\",\"list_users\"],"
        "\"description\":\"What to do.\"},\"query\":{\"type\":\"string\",\"maxLength\":200,"
        "\"description\":\"Words in the title; all pages and data sources "
        "when left out.\"},\"object_filter\":{\"type\":\"object\",\"description\":\"Only "
        "one kind of object: {property: object, value: page} or {property: "
        "object, value: data_source}.\",\"properties\":{\"property\":{\"type\":\"string\","
        "\"enum\":[\"object\"]},\"value\":{\"type\":\"string\",\"enum\":[\"page\","
        "\"data_source\"]}},\"required\":[\"property\",\"value\"]},\"sort\":{\"type\":\"object"
        "\",\"description\":\"Order of the results: {timestamp: last_edited_time,"
        " direction: descending}.\",\"properties\":{\"timestamp\":{\"type\":\"string\","
        "\"enum\":[\"last_edited_time\"]},\"direction\":{\"type\":\"string\","
        "\"enum\":[\"ascending\",\"descending\"]}},\"required\":[\"timestamp\","
        "\"direction\"]},\"page_id\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F-]{32,"
        "36}$\",\"description\":\"Id of a page; the 32 digits at the end of "
        "its address.\"},\"database_id\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F-]{32,"
        "36}$\",\"description\":\"Id of a database; the 32 digits in its address.\"},"
        "\"data_source_id\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F-]{32,"
        "36}$\",\"description\":\"Id of a data source; get_database and search "
        "have it.\"},\"block_id\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F-]{32,"
        "36}$\",\"description\":\"Id of a block, or of a page as the block "
        "around its content.\"},\"parent_page_id\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f"
        "A-F-]{32,36}$\",\"description\":\"Page to put the new page under; "
        "this or data_source_id.\"},\"properties\":{\"type\":\"object\",\"additionalProperties"
        "\":true,\"description\":\"Values by name of the property, in Notion's "
        "form, for example {Name: {title: [{text: {content: Milk}}]}}. A page "
        "under a page has only title.\"},\"children\":{\"type\":\"array\","
        "\"maxItems\":100,\"items\":{\"type\":\"object\",\"additionalProperties\":true},"
        "\"description\":\"Blocks in Notion's form, for example {type: paragraph,"
        " paragraph: {rich_text: [{text: {content: Hello}}]}}.\"},\"icon\":{\"type\":\"object\""
        ",\"additionalProperties\":true,\"description\":\"Picture, for example "
        "{type: external, external: {url: address}}.\"},\"cover\":{\"type\":\"object\","
        "\"additionalProperties\":true,\"description\":\"Cover picture: {type: "
        "external, external: {url: address}}.\"},\"filter\":{\"type\":\"object\","
        "\"additionalProperties\":true,\"description\":\"Condition in Notion's "
        "form, for example {property: Done, checkbox: {equals: true}}; and,"
        " or join several.\"},\"sorts\":{\"type\":\"array\",\"maxItems\":10,"
        "\"description\":\"Order of the rows, first key first.\",\"items\":{\"type\":\"object\""
        ",\"properties\":{\"property\":{\"type\":\"string\",\"maxLength\":200,"
        "\"description\":\"Name of a property; this or timestamp.\"},\"timestamp\":{\"type\":\""
        "string\",\"enum\":[\"created_time\",\"last_edited_time\"]},\"direction\":{\"type\":\""
        "string\",\"enum\":[\"ascending\",\"descending\"]}},\"required\":[\"direction\"]}},"
        "\"filter_properties\":{\"type\":\"array\",\"maxItems\":100,\"items\":{\"type\":\"stri"
        "ng\",\"maxLength\":200},\"description\":\"Ids or names of the properties "
        "to return; all when left out.\"},\"after\":{\"type\":\"string\",\"pattern\":\"^[0-9a-"
        "fA-F-]{32,36}$\",\"description\":\"Id of the block to insert behind; "
        "at the end when left out.\"},\"block\":{\"type\":\"object\",\"additionalProperties\":"
        "true,\"description\":\"The new content under the block's type, for "
        "example {paragraph: {rich_text: [{text: {content: New}}]}}.\"},\"text\":{\"type\":\"s"
        "tring\",\"minLength\":1,\"maxLength\":2000,\"description\":\"Text "
        "of the comment.\"},\"discussion_id\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F-]"
        "{32,36}$\",\"description\":\"Discussion to answer in; this or page_id.\"},"
        "\"page_size\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,"
        "\"description\":\"Entries per page.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "notion",
    .actions = {kActions, 15},
    .api = kApi,
    .egress = {kTexts4, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::notion

namespace pie::notion {

constinit const ConnectorTable kNotion = ::pie::detail::tables::notion::kConnector;

Task<SearchResult> Search(Context& context, SearchParams params) {
  return Task<SearchResult>(::pie::ContextAccess::Call(context, kNotion, 0, &params));
}

Task<Page> GetPage(Context& context, GetPageParams params) {
  return Task<Page>(::pie::ContextAccess::Call(context, kNotion, 1, &params));
}

Task<Page> CreatePage(Context& context, CreatePageParams params) {
  return Task<Page>(::pie::ContextAccess::Call(context, kNotion, 2, &params));
}

Task<Page> UpdatePage(Context& context, UpdatePageParams params) {
  return Task<Page>(::pie::ContextAccess::Call(context, kNotion, 3, &params));
}

Task<Page> MovePageToTrash(Context& context, MovePageToTrashParams params) {
  return Task<Page>(::pie::ContextAccess::Call(context, kNotion, 4, &params));
}

Task<Database> GetDatabase(Context& context, GetDatabaseParams params) {
  return Task<Database>(::pie::ContextAccess::Call(context, kNotion, 5, &params));
}

Task<DataSource> GetDataSource(Context& context, GetDataSourceParams params) {
  return Task<DataSource>(::pie::ContextAccess::Call(context, kNotion, 6, &params));
}

Task<QueryDatabaseResult> QueryDatabase(Context& context, QueryDatabaseParams params) {
  return Task<QueryDatabaseResult>(::pie::ContextAccess::Call(context, kNotion, 7, &params));
}

Task<GetBlockChildrenResult> GetBlockChildren(Context& context, GetBlockChildrenParams params) {
  return Task<GetBlockChildrenResult>(::pie::ContextAccess::Call(context, kNotion, 8, &params));
}

Task<List<List<Entry<Json>>>> AppendBlockChildren(Context& context,
    AppendBlockChildrenParams params) {
  return Task<List<List<Entry<Json>>>>(::pie::ContextAccess::Call(context, kNotion, 9, &params));
}

Task<List<Entry<Json>>> UpdateBlock(Context& context, UpdateBlockParams params) {
  return Task<List<Entry<Json>>>(::pie::ContextAccess::Call(context, kNotion, 10, &params));
}

Task<List<Entry<Json>>> DeleteBlock(Context& context, DeleteBlockParams params) {
  return Task<List<Entry<Json>>>(::pie::ContextAccess::Call(context, kNotion, 11, &params));
}

Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params) {
  return Task<ListCommentsResult>(::pie::ContextAccess::Call(context, kNotion, 12, &params));
}

Task<Comment> AddComment(Context& context, AddCommentParams params) {
  return Task<Comment>(::pie::ContextAccess::Call(context, kNotion, 13, &params));
}

Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params) {
  return Task<ListUsersResult>(::pie::ContextAccess::Call(context, kNotion, 14, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.notion_client_id = context.Secret("NOTION_CLIENT_ID");
  secrets.notion_client_secret = context.Secret("NOTION_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::notion
