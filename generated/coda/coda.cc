// Generated from plugins/coda/coda.pie. Do not edit.
#include "coda/coda.h"

#include "pie/generated.h"

namespace pie::detail::tables::coda {
namespace c = ::pie::coda;

constexpr const char* kTexts1[] = {"documents", "tables", "database", "knowledge"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListDocsParams[] = {
    {"search", "Words in the name of the doc.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListDocsParams, search), Kind::kString, 0},
    {"isOwner", "Only docs of the user.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDocsParams, is_owner), Kind::kBoolean, 0},
    {"isStarred", "Only docs that the user has starred.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDocsParams, is_starred), Kind::kBoolean, 0},
    {"workspaceId", "Only docs of this workspace.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListDocsParams, workspace_id), Kind::kString, 0},
    {"folderId", "Folder; of the new doc, the user's private one when left out.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListDocsParams, folder_id), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListDocsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDocsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDocsParams = {"ListDocsParams", {kFieldsListDocsParams, 7},
    sizeof(c::ListDocsParams), false};
static_assert(__is_same(decltype(c::ListDocsParams::search), Field<String>));
static_assert(__is_same(decltype(c::ListDocsParams::is_owner), Field<bool>));
static_assert(__is_same(decltype(c::ListDocsParams::is_starred), Field<bool>));
static_assert(__is_same(decltype(c::ListDocsParams::workspace_id), Field<String>));
static_assert(__is_same(decltype(c::ListDocsParams::folder_id), Field<String>));
static_assert(__is_same(decltype(c::ListDocsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListDocsParams::next_page), Field<String>));
constexpr FieldRow kFieldsNamed[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectNamed = {"Named", {kFieldsNamed, 2}, sizeof(c::Named), true};
static_assert(__is_same(decltype(c::Named::id), Field<String>));
static_assert(__is_same(decltype(c::Named::name), Field<String>));
constexpr FieldRow kFieldsDoc[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Doc, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Doc, name), Kind::kString, 0},
    {"owner", "E-mail address of the owner.", nullptr, nullptr, {}, __builtin_offsetof(c::Doc,
     owner), Kind::kString, 0},
    {"ownerName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Doc, owner_name),
     Kind::kString, 0},
    {"browserLink", "Address to open it.", nullptr, nullptr, {}, __builtin_offsetof(c::Doc,
     browser_link), Kind::kString, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Doc, created_at),
     Kind::kString, 0},
    {"updatedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Doc, updated_at),
     Kind::kString, 0},
    {"workspace", nullptr, nullptr, nullptr, {.object = &kObjectNamed}, __builtin_offsetof(c::Doc,
     workspace), Kind::kObject, 0},
    {"folder", nullptr, nullptr, nullptr, {.object = &kObjectNamed}, __builtin_offsetof(c::Doc,
     folder), Kind::kObject, 0},
};
constexpr ObjectTable kObjectDoc = {"Doc", {kFieldsDoc, 9}, sizeof(c::Doc), true};
static_assert(__is_same(decltype(c::Doc::id), Field<String>));
static_assert(__is_same(decltype(c::Doc::name), Field<String>));
static_assert(__is_same(decltype(c::Doc::owner), Field<String>));
static_assert(__is_same(decltype(c::Doc::owner_name), Field<String>));
static_assert(__is_same(decltype(c::Doc::browser_link), Field<String>));
static_assert(__is_same(decltype(c::Doc::created_at), Field<String>));
static_assert(__is_same(decltype(c::Doc::updated_at), Field<String>));
static_assert(__is_same(decltype(c::Doc::workspace), Field<c::Named>));
static_assert(__is_same(decltype(c::Doc::folder), Field<c::Named>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectDoc}};
constexpr FieldRow kFieldsListDocsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::ListDocsResult,
     items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDocsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListDocsResult = {"ListDocsResult", {kFieldsListDocsResult, 2},
    sizeof(c::ListDocsResult), true};
static_assert(__is_same(decltype(c::ListDocsResult::items), List<c::Doc>));
static_assert(__is_same(decltype(c::ListDocsResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListDocsResult}};
constexpr BindRow kBindListDocs[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
    {.place = Place::kQuery, .field = 1, .wire = "isOwner"},
    {.place = Place::kQuery, .field = 2, .wire = "isStarred"},
    {.place = Place::kQuery, .field = 3, .wire = "workspaceId"},
    {.place = Place::kQuery, .field = 4, .wire = "folderId"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .items = "/items",
    .url_pointer = "/nextPageLink"};
constexpr HttpBinding kHttpListDocs = {.method = "GET", .path = "/docs", .rows = {kBindListDocs, 5},
    .pagination = &kPagination1};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 50,
    .pattern = "^[A-Za-z0-9_-]+$"};
constexpr FieldRow kFieldsGetDocParams[] = {
    {"docId", "Id of the doc; the part behind _d in its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetDocParams, doc_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetDocParams = {"GetDocParams", {kFieldsGetDocParams, 1},
    sizeof(c::GetDocParams), false};
static_assert(__is_same(decltype(c::GetDocParams::doc_id), String));
constexpr BindRow kBindGetDoc[] = {
    {.place = Place::kPath, .field = 0, .wire = "docId"},
};
constexpr HttpBinding kHttpGetDoc = {.method = "GET", .path = "/docs/{docId}", .rows = {kBindGetDoc,
    1}};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr FieldRow kFieldsCreateDocParams[] = {
    {"title", "Title of the new doc.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateDocParams, title), Kind::kString, 1},
    {"sourceDoc", "Id of a doc to copy.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateDocParams, source_doc), Kind::kString, 0},
    {"folderId", "Folder; of the new doc, the user's private one when left out.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::CreateDocParams, folder_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateDocParams = {"CreateDocParams", {kFieldsCreateDocParams, 3},
    sizeof(c::CreateDocParams), false};
static_assert(__is_same(decltype(c::CreateDocParams::title), String));
static_assert(__is_same(decltype(c::CreateDocParams::source_doc), Field<String>));
static_assert(__is_same(decltype(c::CreateDocParams::folder_id), Field<String>));
constexpr BindRow kBindCreateDoc[] = {
    {.place = Place::kBody, .field = 0, .wire = "/title"},
    {.place = Place::kBody, .field = 1, .wire = "/sourceDoc"},
    {.place = Place::kBody, .field = 2, .wire = "/folderId"},
};
constexpr HttpBinding kHttpCreateDoc = {.method = "POST", .path = "/docs", .rows = {kBindCreateDoc,
    3}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListPagesParams[] = {
    {"docId", "Id of the doc; the part behind _d in its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListPagesParams, doc_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListPagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPagesParams = {"ListPagesParams", {kFieldsListPagesParams, 3},
    sizeof(c::ListPagesParams), false};
static_assert(__is_same(decltype(c::ListPagesParams::doc_id), String));
static_assert(__is_same(decltype(c::ListPagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsPage[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, name), Kind::kString, 0},
    {"subtitle", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, subtitle),
     Kind::kString, 0},
    {"browserLink", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, browser_link),
     Kind::kString, 0},
    {"parent", nullptr, nullptr, nullptr, {.object = &kObjectNamed}, __builtin_offsetof(c::Page,
     parent), Kind::kObject, 0},
};
constexpr ObjectTable kObjectPage = {"Page", {kFieldsPage, 5}, sizeof(c::Page), true};
static_assert(__is_same(decltype(c::Page::id), Field<String>));
static_assert(__is_same(decltype(c::Page::name), Field<String>));
static_assert(__is_same(decltype(c::Page::subtitle), Field<String>));
static_assert(__is_same(decltype(c::Page::browser_link), Field<String>));
static_assert(__is_same(decltype(c::Page::parent), Field<c::Named>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectPage}};
constexpr FieldRow kFieldsListPagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListPagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPagesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPagesResult = {"ListPagesResult", {kFieldsListPagesResult, 2},
    sizeof(c::ListPagesResult), true};
static_assert(__is_same(decltype(c::ListPagesResult::items), List<c::Page>));
static_assert(__is_same(decltype(c::ListPagesResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListPagesResult}};
constexpr BindRow kBindListPages[] = {
    {.place = Place::kPath, .field = 0, .wire = "docId"},
};
constexpr HttpBinding kHttpListPages = {.method = "GET", .path = "/docs/{docId}/pages",
    .rows = {kBindListPages, 1}, .pagination = &kPagination1};
constexpr Limits kLimits6 = {.has = 64, .max_size = 500};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 100000};
constexpr FieldRow kFieldsCreatePageParams[] = {
    {"docId", "Id of the doc; the part behind _d in its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreatePageParams, doc_id), Kind::kString, 1},
    {"pageName", "Name of the new page.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreatePageParams, page_name), Kind::kString, 1},
    {"subtitle", "Subtitle of the new page.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreatePageParams, subtitle), Kind::kString, 0},
    {"parentPageId", "Page to put the new one under.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreatePageParams, parent_page_id), Kind::kString, 0},
    {"markdown", "Content of the page in Markdown.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreatePageParams, markdown), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreatePageParams = {"CreatePageParams", {kFieldsCreatePageParams, 5},
    sizeof(c::CreatePageParams), false};
static_assert(__is_same(decltype(c::CreatePageParams::doc_id), String));
static_assert(__is_same(decltype(c::CreatePageParams::page_name), String));
static_assert(__is_same(decltype(c::CreatePageParams::subtitle), Field<String>));
static_assert(__is_same(decltype(c::CreatePageParams::parent_page_id), Field<String>));
static_assert(__is_same(decltype(c::CreatePageParams::markdown), String));
constexpr FieldRow kFieldsWritten[] = {
    {"requestId", "For get_mutation_status.", nullptr, nullptr, {}, __builtin_offsetof(c::Written,
     request_id), Kind::kString, 0},
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Written, id), Kind::kString, 0},
};
constexpr ObjectTable kObjectWritten = {"Written", {kFieldsWritten, 2}, sizeof(c::Written), true};
static_assert(__is_same(decltype(c::Written::request_id), Field<String>));
static_assert(__is_same(decltype(c::Written::id), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectWritten}};
constexpr BindRow kBindCreatePage[] = {
    {.place = Place::kPath, .field = 0, .wire = "docId"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/subtitle"},
    {.place = Place::kBody, .field = 3, .wire = "/parentPageId"},
    {.place = Place::kBody, .wire = "/pageContent/type", .constant = "\"canvas\""},
    {.place = Place::kBody, .wire = "/pageContent/canvasContent/format",
     .constant = "\"markdown\""},
    {.place = Place::kBody, .field = 4, .wire = "/pageContent/canvasContent/content"},
};
constexpr HttpBinding kHttpCreatePage = {.method = "POST", .path = "/docs/{docId}/pages",
    .rows = {kBindCreatePage, 7}, .body = BodyKind::kJson};
constexpr Limits kLimits8 = {.has = 64, .max_size = 2};
constexpr const char* kNamesListTablesParamsTableTypesItem[] = {"table", "view"};
constexpr EnumTable kEnumListTablesParamsTableTypesItem = {"ListTablesParamsTableTypesItem",
    {kNamesListTablesParamsTableTypesItem, 2}};
constexpr TypeRow kType6 = {Kind::kEnum, false, {.names = &kEnumListTablesParamsTableTypesItem}};
constexpr FieldRow kFieldsListTablesParams[] = {
    {"docId", "Id of the doc; the part behind _d in its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListTablesParams, doc_id), Kind::kString, 1},
    {"tableTypes", "Tables, views or both.", nullptr, &kLimits8, {.element = &kType6},
     __builtin_offsetof(c::ListTablesParams, table_types), Kind::kList, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListTablesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTablesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTablesParams = {"ListTablesParams", {kFieldsListTablesParams, 4},
    sizeof(c::ListTablesParams), false};
static_assert(__is_same(decltype(c::ListTablesParams::doc_id), String));
static_assert(__is_same(decltype(c::ListTablesParams::table_types),
    Field<List<c::ListTablesParamsTableTypesItem>>));
static_assert(__is_same(decltype(c::ListTablesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTablesParams::next_page), Field<String>));
constexpr FieldRow kFieldsTable[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, name), Kind::kString, 0},
    {"tableType", "table or view.", nullptr, nullptr, {}, __builtin_offsetof(c::Table, table_type),
     Kind::kString, 0},
    {"browserLink", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, browser_link),
     Kind::kString, 0},
    {"parent", nullptr, nullptr, nullptr, {.object = &kObjectNamed}, __builtin_offsetof(c::Table,
     parent), Kind::kObject, 0},
};
constexpr ObjectTable kObjectTable = {"Table", {kFieldsTable, 5}, sizeof(c::Table), true};
static_assert(__is_same(decltype(c::Table::id), Field<String>));
static_assert(__is_same(decltype(c::Table::name), Field<String>));
static_assert(__is_same(decltype(c::Table::table_type), Field<String>));
static_assert(__is_same(decltype(c::Table::browser_link), Field<String>));
static_assert(__is_same(decltype(c::Table::parent), Field<c::Named>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectTable}};
constexpr FieldRow kFieldsListTablesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::ListTablesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTablesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTablesResult = {"ListTablesResult", {kFieldsListTablesResult, 2},
    sizeof(c::ListTablesResult), true};
static_assert(__is_same(decltype(c::ListTablesResult::items), List<c::Table>));
static_assert(__is_same(decltype(c::ListTablesResult::next_page), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectListTablesResult}};
constexpr BindRow kBindListTables[] = {
    {.place = Place::kPath, .field = 0, .wire = "docId"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 1, .wire = "tableTypes"},
};
constexpr HttpBinding kHttpListTables = {.method = "GET", .path = "/docs/{docId}/tables",
    .rows = {kBindListTables, 2}, .pagination = &kPagination1};
constexpr FieldRow kFieldsListColumnsParams[] = {
    {"docId", "Id of the doc; the part behind _d in its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListColumnsParams, doc_id), Kind::kString, 1},
    {"tableIdOrName", "Id (grid-...) or name of the table.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListColumnsParams, table_id_or_name), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListColumnsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListColumnsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListColumnsParams = {"ListColumnsParams", {kFieldsListColumnsParams,
    4}, sizeof(c::ListColumnsParams), false};
static_assert(__is_same(decltype(c::ListColumnsParams::doc_id), String));
static_assert(__is_same(decltype(c::ListColumnsParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::ListColumnsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListColumnsParams::next_page), Field<String>));
constexpr FieldRow kFieldsColumnFormat[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ColumnFormat, type),
     Kind::kString, 0},
    {"isArray", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ColumnFormat, is_array),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectColumnFormat = {"ColumnFormat", {kFieldsColumnFormat, 2},
    sizeof(c::ColumnFormat), true};
static_assert(__is_same(decltype(c::ColumnFormat::type), Field<String>));
static_assert(__is_same(decltype(c::ColumnFormat::is_array), Field<bool>));
constexpr FieldRow kFieldsColumn[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Column, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Column, name), Kind::kString, 0},
    {"display", "Whether it is the display column.", nullptr, nullptr, {},
     __builtin_offsetof(c::Column, display), Kind::kBoolean, 0},
    {"calculated", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Column, calculated),
     Kind::kBoolean, 0},
    {"formula", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Column, formula),
     Kind::kString, 0},
    {"format", nullptr, nullptr, nullptr, {.object = &kObjectColumnFormat},
     __builtin_offsetof(c::Column, format), Kind::kObject, 0},
};
constexpr ObjectTable kObjectColumn = {"Column", {kFieldsColumn, 6}, sizeof(c::Column), true};
static_assert(__is_same(decltype(c::Column::id), Field<String>));
static_assert(__is_same(decltype(c::Column::name), Field<String>));
static_assert(__is_same(decltype(c::Column::display), Field<bool>));
static_assert(__is_same(decltype(c::Column::calculated), Field<bool>));
static_assert(__is_same(decltype(c::Column::formula), Field<String>));
static_assert(__is_same(decltype(c::Column::format), Field<c::ColumnFormat>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectColumn}};
constexpr FieldRow kFieldsListColumnsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::ListColumnsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListColumnsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListColumnsResult = {"ListColumnsResult", {kFieldsListColumnsResult,
    2}, sizeof(c::ListColumnsResult), true};
static_assert(__is_same(decltype(c::ListColumnsResult::items), List<c::Column>));
static_assert(__is_same(decltype(c::ListColumnsResult::next_page), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListColumnsResult}};
constexpr BindRow kBindListColumns[] = {
    {.place = Place::kPath, .field = 0, .wire = "docId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
};
constexpr HttpBinding kHttpListColumns = {.method = "GET",
    .path = "/docs/{docId}/tables/{tableIdOrName}/columns", .rows = {kBindListColumns, 2},
    .pagination = &kPagination1};
constexpr Limits kLimits9 = {.has = 96, .min_size = 3, .max_size = 1000};
constexpr const char* kNamesListRowsParamsSortBy[] = {"createdAt", "natural", "updatedAt"};
constexpr EnumTable kEnumListRowsParamsSortBy = {"ListRowsParamsSortBy",
    {kNamesListRowsParamsSortBy, 3}};
constexpr const char* kNamesListRowsParamsValueFormat[] = {"simple", "simpleWithArrays", "rich"};
constexpr EnumTable kEnumListRowsParamsValueFormat = {"ListRowsParamsValueFormat",
    {kNamesListRowsParamsValueFormat, 3}};
constexpr FieldRow kFieldsListRowsParams[] = {
    {"docId", "Id of the doc; the part behind _d in its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListRowsParams, doc_id), Kind::kString, 1},
    {"tableIdOrName", "Id (grid-...) or name of the table.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListRowsParams, table_id_or_name), Kind::kString, 1},
    {"query", "One column and its value, as \"Status\":\"Open\" with quotes, or "
     "c-tuVwxYz:\"Open\" with the id.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::ListRowsParams, query), Kind::kString, 0},
    {"sortBy", "Order of the rows; natural is that of the table.", nullptr, nullptr,
     {.names = &kEnumListRowsParamsSortBy}, __builtin_offsetof(c::ListRowsParams, sort_by),
     Kind::kEnum, 0},
    {"visibleOnly", "Only visible rows and columns.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRowsParams, visible_only), Kind::kBoolean, 0},
    {"valueFormat", "How values are written; simple is plain text and numbers.", nullptr, nullptr,
     {.names = &kEnumListRowsParamsValueFormat}, __builtin_offsetof(c::ListRowsParams,
     value_format), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListRowsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRowsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListRowsParams = {"ListRowsParams", {kFieldsListRowsParams, 8},
    sizeof(c::ListRowsParams), false};
static_assert(__is_same(decltype(c::ListRowsParams::doc_id), String));
static_assert(__is_same(decltype(c::ListRowsParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::ListRowsParams::query), Field<String>));
static_assert(__is_same(decltype(c::ListRowsParams::sort_by), Field<c::ListRowsParamsSortBy>));
static_assert(__is_same(decltype(c::ListRowsParams::visible_only), Field<bool>));
static_assert(__is_same(decltype(c::ListRowsParams::value_format),
    Field<c::ListRowsParamsValueFormat>));
static_assert(__is_same(decltype(c::ListRowsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListRowsParams::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kJson};
constexpr FieldRow kFieldsRow[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Row, id), Kind::kString, 0},
    {"name", "Text of the display column.", nullptr, nullptr, {}, __builtin_offsetof(c::Row, name),
     Kind::kString, 0},
    {"index", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Row, index), Kind::kInteger, 0},
    {"browserLink", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Row, browser_link),
     Kind::kString, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Row, created_at),
     Kind::kString, 0},
    {"updatedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Row, updated_at),
     Kind::kString, 0},
    {"values", "Values by name of the column.", nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::Row, values), Kind::kMap, 0},
};
constexpr ObjectTable kObjectRow = {"Row", {kFieldsRow, 7}, sizeof(c::Row), true};
static_assert(__is_same(decltype(c::Row::id), Field<String>));
static_assert(__is_same(decltype(c::Row::name), Field<String>));
static_assert(__is_same(decltype(c::Row::index), Field<long long>));
static_assert(__is_same(decltype(c::Row::browser_link), Field<String>));
static_assert(__is_same(decltype(c::Row::created_at), Field<String>));
static_assert(__is_same(decltype(c::Row::updated_at), Field<String>));
static_assert(__is_same(decltype(c::Row::values), Field<List<Entry<Json>>>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectRow}};
constexpr FieldRow kFieldsListRowsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::ListRowsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRowsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListRowsResult = {"ListRowsResult", {kFieldsListRowsResult, 2},
    sizeof(c::ListRowsResult), true};
static_assert(__is_same(decltype(c::ListRowsResult::items), List<c::Row>));
static_assert(__is_same(decltype(c::ListRowsResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListRowsResult}};
constexpr BindRow kBindListRows[] = {
    {.place = Place::kPath, .field = 0, .wire = "docId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kQuery, .field = 2, .wire = "query"},
    {.place = Place::kQuery, .field = 3, .wire = "sortBy"},
    {.place = Place::kQuery, .field = 4, .wire = "visibleOnly"},
    {.place = Place::kQuery, .field = 5, .wire = "valueFormat"},
    {.place = Place::kQuery, .wire = "useColumnNames", .constant = "true"},
};
constexpr HttpBinding kHttpListRows = {.method = "GET",
    .path = "/docs/{docId}/tables/{tableIdOrName}/rows", .rows = {kBindListRows, 7},
    .pagination = &kPagination1};
constexpr const char* kNamesGetRowParamsValueFormat[] = {"simple", "simpleWithArrays", "rich"};
constexpr EnumTable kEnumGetRowParamsValueFormat = {"GetRowParamsValueFormat",
    {kNamesGetRowParamsValueFormat, 3}};
constexpr FieldRow kFieldsGetRowParams[] = {
    {"docId", "Id of the doc; the part behind _d in its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetRowParams, doc_id), Kind::kString, 1},
    {"tableIdOrName", "Id (grid-...) or name of the table.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetRowParams, table_id_or_name), Kind::kString, 1},
    {"rowIdOrName", "Id (i-...) of the row, or the text in its display column.", nullptr, &kLimits5,
     {}, __builtin_offsetof(c::GetRowParams, row_id_or_name), Kind::kString, 1},
    {"valueFormat", "How values are written; simple is plain text and numbers.", nullptr, nullptr,
     {.names = &kEnumGetRowParamsValueFormat}, __builtin_offsetof(c::GetRowParams, value_format),
     Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetRowParams = {"GetRowParams", {kFieldsGetRowParams, 4},
    sizeof(c::GetRowParams), false};
static_assert(__is_same(decltype(c::GetRowParams::doc_id), String));
static_assert(__is_same(decltype(c::GetRowParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::GetRowParams::row_id_or_name), String));
static_assert(__is_same(decltype(c::GetRowParams::value_format),
    Field<c::GetRowParamsValueFormat>));
constexpr BindRow kBindGetRow[] = {
    {.place = Place::kPath, .field = 0, .wire = "docId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kPath, .field = 2, .wire = "rowIdOrName"},
    {.place = Place::kQuery, .field = 3, .wire = "valueFormat"},
    {.place = Place::kQuery, .wire = "useColumnNames", .constant = "true"},
};
constexpr HttpBinding kHttpGetRow = {.method = "GET",
    .path = "/docs/{docId}/tables/{tableIdOrName}/rows/{rowIdOrName}", .rows = {kBindGetRow, 5}};
constexpr Limits kLimits10 = {.has = 64, .max_size = 100000};
constexpr TypeRow kType14 = {Kind::kString, false, {}, &kLimits10};
constexpr TypeRow kType15 = {Kind::kNumber};
constexpr TypeRow kType16 = {Kind::kBoolean};
constexpr Limits kLimits11 = {.has = 64, .max_size = 10000};
constexpr TypeRow kType17 = {Kind::kString, false, {}, &kLimits11};
constexpr TypeRow kType18 = {Kind::kList, false, {.element = &kType17}, &kLimits6};
constexpr const TypeRow* kChoices1[] = {&kType14, &kType15, &kType16, &kType18};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 4}};
constexpr FieldRow kFieldsInsertRowParamsCellsItem[] = {
    {"column", "Id (c-...) or name of the column.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::InsertRowParamsCellsItem, column), Kind::kString, 1},
    {"value", "Text, number, true or false, or a list of texts.", nullptr, nullptr,
     {.alternatives = &kAlternatives1}, __builtin_offsetof(c::InsertRowParamsCellsItem, value),
     Kind::kJson, 1},
};
constexpr ObjectTable kObjectInsertRowParamsCellsItem = {"InsertRowParamsCellsItem",
    {kFieldsInsertRowParamsCellsItem, 2}, sizeof(c::InsertRowParamsCellsItem), true};
static_assert(__is_same(decltype(c::InsertRowParamsCellsItem::column), String));
static_assert(__is_same(decltype(c::InsertRowParamsCellsItem::value), Json));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectInsertRowParamsCellsItem}};
constexpr FieldRow kFieldsInsertRowParams[] = {
    {"docId", "Id of the doc; the part behind _d in its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::InsertRowParams, doc_id), Kind::kString, 1},
    {"tableIdOrName", "Id (grid-...) or name of the table.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::InsertRowParams, table_id_or_name), Kind::kString, 1},
    {"cells", "Values, one per column.", nullptr, &kLimits5, {.element = &kType19},
     __builtin_offsetof(c::InsertRowParams, cells), Kind::kList, 1},
    {"disableParsing", "Stores texts as they are, without turning them into dates, numbers "
     "or links.", nullptr, nullptr, {}, __builtin_offsetof(c::InsertRowParams, disable_parsing),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectInsertRowParams = {"InsertRowParams", {kFieldsInsertRowParams, 4},
    sizeof(c::InsertRowParams), false};
static_assert(__is_same(decltype(c::InsertRowParams::doc_id), String));
static_assert(__is_same(decltype(c::InsertRowParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::InsertRowParams::cells), List<c::InsertRowParamsCellsItem>));
static_assert(__is_same(decltype(c::InsertRowParams::disable_parsing), Field<bool>));
constexpr TypeRow kType20 = {Kind::kString};
constexpr FieldRow kFieldsInsertRowResult[] = {
    {"requestId", "For get_mutation_status.", nullptr, nullptr, {},
     __builtin_offsetof(c::InsertRowResult, request_id), Kind::kString, 0},
    {"addedRowIds", nullptr, nullptr, nullptr, {.element = &kType20},
     __builtin_offsetof(c::InsertRowResult, added_row_ids), Kind::kList, 0},
};
constexpr ObjectTable kObjectInsertRowResult = {"InsertRowResult", {kFieldsInsertRowResult, 2},
    sizeof(c::InsertRowResult), true};
static_assert(__is_same(decltype(c::InsertRowResult::request_id), Field<String>));
static_assert(__is_same(decltype(c::InsertRowResult::added_row_ids), Field<List<String>>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectInsertRowResult}};
constexpr BindRow kBindInsertRow[] = {
    {.place = Place::kPath, .field = 0, .wire = "docId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kQuery, .field = 3, .wire = "disableParsing"},
    {.place = Place::kBody, .field = 2, .wire = "/rows/0/cells"},
};
constexpr HttpBinding kHttpInsertRow = {.method = "POST",
    .path = "/docs/{docId}/tables/{tableIdOrName}/rows", .rows = {kBindInsertRow, 4},
    .body = BodyKind::kJson};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr FieldRow kFieldsUpsertRowsParamsRowsItemCellsItem[] = {
    {"column", "Id (c-...) or name of the column.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpsertRowsParamsRowsItemCellsItem, column), Kind::kString, 1},
    {"value", "Text, number, true or false, or a list of texts.", nullptr, nullptr,
     {.alternatives = &kAlternatives1}, __builtin_offsetof(c::UpsertRowsParamsRowsItemCellsItem,
     value), Kind::kJson, 1},
};
constexpr ObjectTable kObjectUpsertRowsParamsRowsItemCellsItem =
    {"UpsertRowsParamsRowsItemCellsItem", {kFieldsUpsertRowsParamsRowsItemCellsItem, 2},
    sizeof(c::UpsertRowsParamsRowsItemCellsItem), true};
static_assert(__is_same(decltype(c::UpsertRowsParamsRowsItemCellsItem::column), String));
static_assert(__is_same(decltype(c::UpsertRowsParamsRowsItemCellsItem::value), Json));
constexpr TypeRow kType22 = {Kind::kObject, false,
    {.object = &kObjectUpsertRowsParamsRowsItemCellsItem}};
constexpr FieldRow kFieldsUpsertRowsParamsRowsItem[] = {
    {"cells", "Values, one per column.", nullptr, &kLimits5, {.element = &kType22},
     __builtin_offsetof(c::UpsertRowsParamsRowsItem, cells), Kind::kList, 1},
};
constexpr ObjectTable kObjectUpsertRowsParamsRowsItem = {"UpsertRowsParamsRowsItem",
    {kFieldsUpsertRowsParamsRowsItem, 1}, sizeof(c::UpsertRowsParamsRowsItem), true};
static_assert(__is_same(decltype(c::UpsertRowsParamsRowsItem::cells),
    List<c::UpsertRowsParamsRowsItemCellsItem>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectUpsertRowsParamsRowsItem}};
constexpr Limits kLimits13 = {.has = 96, .min_size = 1, .max_size = 10};
constexpr Limits kLimits14 = {.has = 64, .max_size = 200};
constexpr TypeRow kType24 = {Kind::kString, false, {}, &kLimits14};
constexpr FieldRow kFieldsUpsertRowsParams[] = {
    {"docId", "Id of the doc; the part behind _d in its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpsertRowsParams, doc_id), Kind::kString, 1},
    {"tableIdOrName", "Id (grid-...) or name of the table.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpsertRowsParams, table_id_or_name), Kind::kString, 1},
    {"rows", "Rows, each with its cells.", nullptr, &kLimits12, {.element = &kType23},
     __builtin_offsetof(c::UpsertRowsParams, rows), Kind::kList, 1},
    {"keyColumns", "Ids or names of the columns that tell whether a row is there already.", nullptr,
     &kLimits13, {.element = &kType24}, __builtin_offsetof(c::UpsertRowsParams, key_columns),
     Kind::kList, 1},
    {"disableParsing", "Stores texts as they are, without turning them into dates, numbers "
     "or links.", nullptr, nullptr, {}, __builtin_offsetof(c::UpsertRowsParams, disable_parsing),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpsertRowsParams = {"UpsertRowsParams", {kFieldsUpsertRowsParams, 5},
    sizeof(c::UpsertRowsParams), false};
static_assert(__is_same(decltype(c::UpsertRowsParams::doc_id), String));
static_assert(__is_same(decltype(c::UpsertRowsParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::UpsertRowsParams::rows), List<c::UpsertRowsParamsRowsItem>));
static_assert(__is_same(decltype(c::UpsertRowsParams::key_columns), List<String>));
static_assert(__is_same(decltype(c::UpsertRowsParams::disable_parsing), Field<bool>));
constexpr BindRow kBindUpsertRows[] = {
    {.place = Place::kPath, .field = 0, .wire = "docId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kQuery, .field = 4, .wire = "disableParsing"},
    {.place = Place::kBody, .field = 2, .wire = "/rows"},
    {.place = Place::kBody, .field = 3, .wire = "/keyColumns"},
};
constexpr HttpBinding kHttpUpsertRows = {.method = "POST",
    .path = "/docs/{docId}/tables/{tableIdOrName}/rows", .rows = {kBindUpsertRows, 5},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateRowParamsCellsItem[] = {
    {"column", "Id (c-...) or name of the column.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateRowParamsCellsItem, column), Kind::kString, 1},
    {"value", "Text, number, true or false, or a list of texts.", nullptr, nullptr,
     {.alternatives = &kAlternatives1}, __builtin_offsetof(c::UpdateRowParamsCellsItem, value),
     Kind::kJson, 1},
};
constexpr ObjectTable kObjectUpdateRowParamsCellsItem = {"UpdateRowParamsCellsItem",
    {kFieldsUpdateRowParamsCellsItem, 2}, sizeof(c::UpdateRowParamsCellsItem), true};
static_assert(__is_same(decltype(c::UpdateRowParamsCellsItem::column), String));
static_assert(__is_same(decltype(c::UpdateRowParamsCellsItem::value), Json));
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectUpdateRowParamsCellsItem}};
constexpr FieldRow kFieldsUpdateRowParams[] = {
    {"docId", "Id of the doc; the part behind _d in its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateRowParams, doc_id), Kind::kString, 1},
    {"tableIdOrName", "Id (grid-...) or name of the table.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateRowParams, table_id_or_name), Kind::kString, 1},
    {"rowIdOrName", "Id (i-...) of the row, or the text in its display column.", nullptr, &kLimits5,
     {}, __builtin_offsetof(c::UpdateRowParams, row_id_or_name), Kind::kString, 1},
    {"cells", "Values, one per column.", nullptr, &kLimits5, {.element = &kType25},
     __builtin_offsetof(c::UpdateRowParams, cells), Kind::kList, 1},
    {"disableParsing", "Stores texts as they are, without turning them into dates, numbers "
     "or links.", nullptr, nullptr, {}, __builtin_offsetof(c::UpdateRowParams, disable_parsing),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdateRowParams = {"UpdateRowParams", {kFieldsUpdateRowParams, 5},
    sizeof(c::UpdateRowParams), false};
static_assert(__is_same(decltype(c::UpdateRowParams::doc_id), String));
static_assert(__is_same(decltype(c::UpdateRowParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::UpdateRowParams::row_id_or_name), String));
static_assert(__is_same(decltype(c::UpdateRowParams::cells), List<c::UpdateRowParamsCellsItem>));
static_assert(__is_same(decltype(c::UpdateRowParams::disable_parsing), Field<bool>));
constexpr BindRow kBindUpdateRow[] = {
    {.place = Place::kPath, .field = 0, .wire = "docId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kPath, .field = 2, .wire = "rowIdOrName"},
    {.place = Place::kQuery, .field = 4, .wire = "disableParsing"},
    {.place = Place::kBody, .field = 3, .wire = "/row/cells"},
};
constexpr HttpBinding kHttpUpdateRow = {.method = "PUT",
    .path = "/docs/{docId}/tables/{tableIdOrName}/rows/{rowIdOrName}", .rows = {kBindUpdateRow, 5},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteRowParams[] = {
    {"docId", "Id of the doc; the part behind _d in its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::DeleteRowParams, doc_id), Kind::kString, 1},
    {"tableIdOrName", "Id (grid-...) or name of the table.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::DeleteRowParams, table_id_or_name), Kind::kString, 1},
    {"rowIdOrName", "Id (i-...) of the row, or the text in its display column.", nullptr, &kLimits5,
     {}, __builtin_offsetof(c::DeleteRowParams, row_id_or_name), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteRowParams = {"DeleteRowParams", {kFieldsDeleteRowParams, 3},
    sizeof(c::DeleteRowParams), false};
static_assert(__is_same(decltype(c::DeleteRowParams::doc_id), String));
static_assert(__is_same(decltype(c::DeleteRowParams::table_id_or_name), String));
static_assert(__is_same(decltype(c::DeleteRowParams::row_id_or_name), String));
constexpr BindRow kBindDeleteRow[] = {
    {.place = Place::kPath, .field = 0, .wire = "docId"},
    {.place = Place::kPath, .field = 1, .wire = "tableIdOrName"},
    {.place = Place::kPath, .field = 2, .wire = "rowIdOrName"},
};
constexpr HttpBinding kHttpDeleteRow = {.method = "DELETE",
    .path = "/docs/{docId}/tables/{tableIdOrName}/rows/{rowIdOrName}", .rows = {kBindDeleteRow, 3}};
constexpr FieldRow kFieldsListFormulasParams[] = {
    {"docId", "Id of the doc; the part behind _d in its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListFormulasParams, doc_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListFormulasParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFormulasParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListFormulasParams = {"ListFormulasParams", {kFieldsListFormulasParams,
    3}, sizeof(c::ListFormulasParams), false};
static_assert(__is_same(decltype(c::ListFormulasParams::doc_id), String));
static_assert(__is_same(decltype(c::ListFormulasParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListFormulasParams::next_page), Field<String>));
constexpr TypeRow kType26 = {Kind::kObject, false, {.object = &kObjectNamed}};
constexpr FieldRow kFieldsListFormulasResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType26},
     __builtin_offsetof(c::ListFormulasResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFormulasResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListFormulasResult = {"ListFormulasResult", {kFieldsListFormulasResult,
    2}, sizeof(c::ListFormulasResult), true};
static_assert(__is_same(decltype(c::ListFormulasResult::items), List<c::Named>));
static_assert(__is_same(decltype(c::ListFormulasResult::next_page), Field<String>));
constexpr TypeRow kType27 = {Kind::kObject, false, {.object = &kObjectListFormulasResult}};
constexpr BindRow kBindListFormulas[] = {
    {.place = Place::kPath, .field = 0, .wire = "docId"},
};
constexpr HttpBinding kHttpListFormulas = {.method = "GET", .path = "/docs/{docId}/formulas",
    .rows = {kBindListFormulas, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetFormulaParams[] = {
    {"docId", "Id of the doc; the part behind _d in its address.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetFormulaParams, doc_id), Kind::kString, 1},
    {"formulaIdOrName", "Id (f-...) or name of the named formula.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetFormulaParams, formula_id_or_name), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetFormulaParams = {"GetFormulaParams", {kFieldsGetFormulaParams, 2},
    sizeof(c::GetFormulaParams), false};
static_assert(__is_same(decltype(c::GetFormulaParams::doc_id), String));
static_assert(__is_same(decltype(c::GetFormulaParams::formula_id_or_name), String));
constexpr FieldRow kFieldsFormula[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Formula, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Formula, name), Kind::kString, 0},
    {"value", "The present value: a text, number, true, false or a list.", nullptr, nullptr, {},
     __builtin_offsetof(c::Formula, value), Kind::kJson, 0},
};
constexpr ObjectTable kObjectFormula = {"Formula", {kFieldsFormula, 3}, sizeof(c::Formula), true};
static_assert(__is_same(decltype(c::Formula::id), Field<String>));
static_assert(__is_same(decltype(c::Formula::name), Field<String>));
static_assert(__is_same(decltype(c::Formula::value), Field<Json>));
constexpr TypeRow kType28 = {Kind::kObject, false, {.object = &kObjectFormula}};
constexpr BindRow kBindGetFormula[] = {
    {.place = Place::kPath, .field = 0, .wire = "docId"},
    {.place = Place::kPath, .field = 1, .wire = "formulaIdOrName"},
};
constexpr HttpBinding kHttpGetFormula = {.method = "GET",
    .path = "/docs/{docId}/formulas/{formulaIdOrName}", .rows = {kBindGetFormula, 2}};
constexpr FieldRow kFieldsGetMutationStatusParams[] = {
    {"requestId", "Id that a write returned.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetMutationStatusParams, request_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetMutationStatusParams = {"GetMutationStatusParams",
    {kFieldsGetMutationStatusParams, 1}, sizeof(c::GetMutationStatusParams), false};
static_assert(__is_same(decltype(c::GetMutationStatusParams::request_id), String));
constexpr FieldRow kFieldsGetMutationStatusResult[] = {
    {"completed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMutationStatusResult,
     completed), Kind::kBoolean, 0},
    {"warning", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMutationStatusResult,
     warning), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetMutationStatusResult = {"GetMutationStatusResult",
    {kFieldsGetMutationStatusResult, 2}, sizeof(c::GetMutationStatusResult), true};
static_assert(__is_same(decltype(c::GetMutationStatusResult::completed), Field<bool>));
static_assert(__is_same(decltype(c::GetMutationStatusResult::warning), Field<String>));
constexpr TypeRow kType29 = {Kind::kObject, false, {.object = &kObjectGetMutationStatusResult}};
constexpr BindRow kBindGetMutationStatus[] = {
    {.place = Place::kPath, .field = 0, .wire = "requestId"},
};
constexpr HttpBinding kHttpGetMutationStatus = {.method = "GET",
    .path = "/mutationStatus/{requestId}", .rows = {kBindGetMutationStatus, 1}};
constexpr ActionRow kActions[] = {
    {.name = "list_docs", .title = "List docs",
     .description = "Docs that the user can see, last used first.", .effect = Effect::kRead,
     .params = &kObjectListDocsParams, .result = &kType2, .http = &kHttpListDocs,
     .tool_name = "coda_list_docs"},
    {.name = "get_doc", .title = "Read a doc", .description = "One doc.", .effect = Effect::kRead,
     .params = &kObjectGetDocParams, .result = &kType1, .http = &kHttpGetDoc,
     .tool_name = "coda_get_doc"},
    {.name = "create_doc", .title = "Create a doc",
     .description = "Creates an empty doc, or a copy of one.", .params = &kObjectCreateDocParams,
     .result = &kType1, .http = &kHttpCreateDoc, .tool_name = "coda_create_doc"},
    {.name = "list_pages", .title = "List pages", .description = "Pages of a doc.",
     .effect = Effect::kRead, .params = &kObjectListPagesParams, .result = &kType4,
     .http = &kHttpListPages, .tool_name = "coda_list_pages"},
    {.name = "create_page", .title = "Create a page",
     .description = "Adds a page with Markdown content to a doc.",
     .params = &kObjectCreatePageParams, .result = &kType5, .http = &kHttpCreatePage,
     .tool_name = "coda_create_page"},
    {.name = "list_tables", .title = "List tables", .description = "Tables and views of a doc.",
     .effect = Effect::kRead, .params = &kObjectListTablesParams, .result = &kType8,
     .http = &kHttpListTables, .tool_name = "coda_list_tables"},
    {.name = "list_columns", .title = "List columns",
     .description = "Columns of a table, with their types.", .effect = Effect::kRead,
     .params = &kObjectListColumnsParams, .result = &kType10, .http = &kHttpListColumns,
     .tool_name = "coda_list_columns"},
    {.name = "list_rows", .title = "List rows",
     .description = "Rows of a table, with values by name of the column; query keeps those "
     "with one value.", .effect = Effect::kRead, .params = &kObjectListRowsParams,
     .result = &kType13, .http = &kHttpListRows, .tool_name = "coda_list_rows"},
    {.name = "get_row", .title = "Read a row", .description = "One row.", .effect = Effect::kRead,
     .params = &kObjectGetRowParams, .result = &kType12, .http = &kHttpGetRow,
     .tool_name = "coda_get_row"},
    {.name = "insert_row", .title = "Add a row", .description = "Adds a row to a table.",
     .params = &kObjectInsertRowParams, .result = &kType21, .http = &kHttpInsertRow,
     .tool_name = "coda_insert_row"},
    {.name = "upsert_rows", .title = "Add or change rows",
     .description = "Changes the rows that are there already, by the key columns, and "
     "adds the others.", .params = &kObjectUpsertRowsParams, .result = &kType5,
     .http = &kHttpUpsertRows, .tool_name = "coda_upsert_rows"},
    {.name = "update_row", .title = "Change a row",
     .description = "Changes the cells that are given and leaves the rest.",
     .params = &kObjectUpdateRowParams, .result = &kType5, .http = &kHttpUpdateRow,
     .tool_name = "coda_update_row"},
    {.name = "delete_row", .title = "Delete a row",
     .description = "Deletes a row; with a name instead of an id, one of those that have " "it.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteRowParams, .result = &kType5,
     .http = &kHttpDeleteRow, .tool_name = "coda_delete_row"},
    {.name = "list_formulas", .title = "List named formulas",
     .description = "Named formulas of a doc.", .effect = Effect::kRead,
     .params = &kObjectListFormulasParams, .result = &kType27, .http = &kHttpListFormulas,
     .tool_name = "coda_list_formulas"},
    {.name = "get_formula", .title = "Read a formula's value",
     .description = "The present value of a named formula.", .effect = Effect::kRead,
     .params = &kObjectGetFormulaParams, .result = &kType28, .http = &kHttpGetFormula,
     .tool_name = "coda_get_formula"},
    {.name = "get_mutation_status", .title = "See whether a write is done",
     .description = "Whether a write was applied; Coda keeps the answer for a day.",
     .effect = Effect::kRead, .params = &kObjectGetMutationStatusParams, .result = &kType29,
     .http = &kHttpGetMutationStatus, .tool_name = "coda_get_mutation_status"},
};
constexpr const char* kTexts2[] = {"/message", "/statusMessage"};
constexpr ApiRow kApi = {.base_url = "https://coda.io/apis/v1", .auth = {.kind = AuthKind::kBearer,
    .name = "Authorization", .prefix = "Bearer ", .value = "{CODA_API_TOKEN}"},
    .errors = {.message = {kTexts2, 2}}, .retry_after = "retry-after", .per_second = 10,
    .verify_method = "GET", .verify_path = "/whoami", .verify_account = "/loginId"};
constexpr const char* kTexts3[] = {"coda.io"};
constexpr SecretRow kSecrets[] = {
    {"CODA_API_TOKEN", "API token (coda.io/account, API settings, Generate API token).", true,
     true},
};
constexpr const char* kTexts4[] = {"/id"};
constexpr const char* kTexts5[] = {"/updatedAt"};
constexpr PollRow kPolls0[] = {
    {.event = "doc_changed", .action = 0, .items = "/items", .id = {kTexts4, 1},
     .version = {kTexts5, 1}},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval, .description = "Looks for docs that are new or changed.",
     .every_ms = 900000, .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersDocChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersRecordCreated[] = {
    {.source = "tool", .action = "insert_row"},
};
constexpr MatcherRow kMatchersRecordUpdated[] = {
    {.source = "tool", .action = "update_row"},
    {.source = "tool", .action = "upsert_rows"},
};
constexpr MatcherRow kMatchersRecordDeleted[] = {
    {.source = "tool", .action = "delete_row"},
};
constexpr MatcherRow kMatchersDocCreated[] = {
    {.source = "tool", .action = "create_doc"},
};
constexpr MatcherRow kMatchersPageCreated[] = {
    {.source = "tool", .action = "create_page"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "doc_changed", .display_name = "Doc New or Changed", .matchers = {kMatchersDocChanged,
     1}},
    {.id = "record_created", .display_name = "Row Added", .matchers = {kMatchersRecordCreated, 1}},
    {.id = "record_updated", .display_name = "Row Changed", .matchers = {kMatchersRecordUpdated,
     2}},
    {.id = "record_deleted", .display_name = "Row Deleted", .matchers = {kMatchersRecordDeleted,
     1}},
    {.id = "doc_created", .display_name = "Doc Created", .matchers = {kMatchersDocCreated, 1}},
    {.id = "page_created", .display_name = "Page Created", .matchers = {kMatchersPageCreated, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "coda",
    .display_name = "Coda",
    .description = "Read, add, change and delete rows of tables in Coda docs, and read "
        "docs, pages and formulas.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "coda",
    .tool_description = "Reads and writes Coda docs. Docs have pages and tables, tables have "
        "columns and rows; ids and names come from the list actions, ids are "
        "safer. Coda applies writes within some seconds: get_mutation_status "
        "says when. Show the user what you are about to write and wait for " "a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_docs\",\"get_doc\",\"create_doc\",\"list_pages\","
        "\"create_page\",\"list_tables\",\"list_columns\",\"list_rows\",\"get_row\","
        "\"insert_row\",\"upsert_rows\",\"update_row\",\"delete_row\",\"list_formulas\","
        "\"get_formula\",\"get_mutation_status\"],\"description\":\"What to "
        "do.\"},\"docId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":50,"
        "\"pattern\":\"^[A-Za-z0-9_-]+$\",\"description\":\"Id of the doc; "
        "the part behind _d in its address.\"},\"tableIdOrName\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"description\":\"Id (grid-...) "
        "or name of the table.\"},\"rowIdOrName\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":200,\"description\":\"Id (i-...) of the row, or the "
        "text in its display column.\"},\"formulaIdOrName\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"description\":\"Id (f-...) or "
        "name of the named formula.\"},\"requestId\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"description\":\"Id that a write "
        "returned.\"},\"search\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":500,"
        "\"description\":\"Words in the name of the doc.\"},\"isOwner\":{\"type\":\"boolean\","
        "\"description\":\"Only docs of the user.\"},\"isStarred\":{\"type\":\"boolean\","
        "\"description\":\"Only docs that the user has starred.\"},\"workspaceId\":{\"type\":\""
        "string\",\"minLength\":1,\"maxLength\":50,\"description\":\"Only "
        "docs of this workspace.\"},\"folderId\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":50,\"description\":\"Folder; of the new doc, the user's "
        "private one when left out.\"},\"tableTypes\":{\"type\":\"array\","
        "\"maxItems\":2,\"items\":{\"type\":\"string\",\"enum\":[\"table\","
        "\"view\"]},\"description\":\"Tables, views or both.\"},\"query\":{\"type\":\"string\""
        ",\"minLength\":3,\"maxLength\":1000,\"description\":\"One column "
        "and its value, as \\\"Status\\\":\\\"Open\\\" with quotes, or c-tuVwxYz:\\\"Open\\\" "
        "with the id.\"},\"sortBy\":{\"type\":\"string\",\"enum\":[\"createdAt\","
        "\"natural\",\"updatedAt\"],\"description\":\"Order of the rows; natural "
        "is that of the table.\"},\"visibleOnly\":{\"type\":\"boolean\",\"description\":\"Only"
        " visible rows and columns.\"},\"valueFormat\":{\"type\":\"string\","
        "\"enum\":[\"simple\",\"simpleWithArrays\",\"rich\"],\"description\":\"How "
        "values are written; simple is plain text and numbers.\"},\"cells\":{\"type\":\"array\""
        ",\"minItems\":1,\"maxItems\":200,\"description\":\"Values, one per "
        "column.\",\"items\":{\"type\":\"object\",\"properties\":{\"column\":{\"type\":\"strin"
        "g\",\"minLength\":1,\"maxLength\":200,\"description\":\"Id (c-...) "
        "or name of the column.\"},\"value\":{\"description\":\"Text, number,"
        " true or false, or a list of texts.\",\"anyOf\":[{\"type\":\"string\","
        "\"maxLength\":100000},{\"type\":\"number\"},{\"type\":\"boolean\"},"
        "{\"type\":\"array\",\"maxItems\":500,\"items\":{\"type\":\"string\","
        "\"maxLength\":10000}}]}},\"required\":[\"column\",\"value\"]}},\"rows\":{\"type\":\"a"
        "rray\",\"minItems\":1,\"maxItems\":100,\"description\":\"Rows, each "
        "with its cells.\",\"items\":{\"type\":\"object\",\"properties\":{\"cells\":{\"type\":"
        "\"array\",\"minItems\":1,\"maxItems\":200,\"description\":\"Values,"
        " one per column.\",\"items\":{\"type\":\"object\",\"properties\":{\"column\":{\"type\""
        ":\"string\",\"minLength\":1,\"maxLength\":200,\"description\":\"Id "
        "(c-...) or name of the column.\"},\"value\":{\"description\":\"Text,"
        " number, true or false, or a list of texts.\",\"anyOf\":[{\"type\":\"string\","
        "\"maxLength\":100000},{\"type\":\"number\"},{\"type\":\"boolean\"},"
        "{\"type\":\"array\",\"maxItems\":500,\"items\":{\"type\":\"string\","
        "\"maxLength\":10000}}]}},\"required\":[\"column\",\"value\"]}}},\"required\":[\"cells"
        "\"]}},\"keyColumns\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":10,"
        "\"items\":{\"type\":\"string\",\"maxLength\":200},\"description\":\"Ids "
        "or names of the columns that tell whether a row is there already.\"},"
        "\"disableParsing\":{\"type\":\"boolean\",\"description\":\"Stores "
        "texts as they are, without turning them into dates, numbers or links.\"},"
        "\"title\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200,"
        "\"description\":\"Title of the new doc.\"},\"sourceDoc\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":50,\"description\":\"Id of a doc to "
        "copy.\"},\"pageName\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200,"
        "\"description\":\"Name of the new page.\"},\"subtitle\":{\"type\":\"string\","
        "\"maxLength\":500,\"description\":\"Subtitle of the new page.\"},"
        "\"parentPageId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":50,"
        "\"description\":\"Page to put the new one under.\"},\"markdown\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":100000,\"description\":\"Content of "
        "the page in Markdown.\"},\"max_items\":{\"description\":\"Fetch pages "
        "until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "coda",
    .actions = {kActions, 16},
    .api = kApi,
    .egress = {kTexts3, 1},
    .secrets = {kSecrets, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 6},
};

}  // namespace pie::detail::tables::coda

namespace pie::coda {

constinit const ConnectorTable kCoda = ::pie::detail::tables::coda::kConnector;

Task<ListDocsResult> ListDocs(Context& context, ListDocsParams params) {
  return Task<ListDocsResult>(::pie::ContextAccess::Call(context, kCoda, 0, &params));
}

Task<Doc> GetDoc(Context& context, GetDocParams params) {
  return Task<Doc>(::pie::ContextAccess::Call(context, kCoda, 1, &params));
}

Task<Doc> CreateDoc(Context& context, CreateDocParams params) {
  return Task<Doc>(::pie::ContextAccess::Call(context, kCoda, 2, &params));
}

Task<ListPagesResult> ListPages(Context& context, ListPagesParams params) {
  return Task<ListPagesResult>(::pie::ContextAccess::Call(context, kCoda, 3, &params));
}

Task<Written> CreatePage(Context& context, CreatePageParams params) {
  return Task<Written>(::pie::ContextAccess::Call(context, kCoda, 4, &params));
}

Task<ListTablesResult> ListTables(Context& context, ListTablesParams params) {
  return Task<ListTablesResult>(::pie::ContextAccess::Call(context, kCoda, 5, &params));
}

Task<ListColumnsResult> ListColumns(Context& context, ListColumnsParams params) {
  return Task<ListColumnsResult>(::pie::ContextAccess::Call(context, kCoda, 6, &params));
}

Task<ListRowsResult> ListRows(Context& context, ListRowsParams params) {
  return Task<ListRowsResult>(::pie::ContextAccess::Call(context, kCoda, 7, &params));
}

Task<Row> GetRow(Context& context, GetRowParams params) {
  return Task<Row>(::pie::ContextAccess::Call(context, kCoda, 8, &params));
}

Task<InsertRowResult> InsertRow(Context& context, InsertRowParams params) {
  return Task<InsertRowResult>(::pie::ContextAccess::Call(context, kCoda, 9, &params));
}

Task<Written> UpsertRows(Context& context, UpsertRowsParams params) {
  return Task<Written>(::pie::ContextAccess::Call(context, kCoda, 10, &params));
}

Task<Written> UpdateRow(Context& context, UpdateRowParams params) {
  return Task<Written>(::pie::ContextAccess::Call(context, kCoda, 11, &params));
}

Task<Written> DeleteRow(Context& context, DeleteRowParams params) {
  return Task<Written>(::pie::ContextAccess::Call(context, kCoda, 12, &params));
}

Task<ListFormulasResult> ListFormulas(Context& context, ListFormulasParams params) {
  return Task<ListFormulasResult>(::pie::ContextAccess::Call(context, kCoda, 13, &params));
}

Task<Formula> GetFormula(Context& context, GetFormulaParams params) {
  return Task<Formula>(::pie::ContextAccess::Call(context, kCoda, 14, &params));
}

Task<GetMutationStatusResult> GetMutationStatus(Context& context, GetMutationStatusParams params) {
  return Task<GetMutationStatusResult>(::pie::ContextAccess::Call(context, kCoda, 15, &params));
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.coda_api_token = context.Secret("CODA_API_TOKEN");
  return secrets;
}

}  // namespace pie::coda
