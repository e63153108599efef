// Generated from plugins/coda/coda.pie. Do not edit.
// Read, add, change and delete rows of tables in Coda docs, and read docs, pages and formulas.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::coda {

struct Named {
  Field<String> id;
  Field<String> name;
  Named() = default;
};

struct Doc {
  Field<String> id;
  Field<String> name;
  // E-mail address of the owner.
  Field<String> owner;
  Field<String> owner_name;
  // Address to open it.
  Field<String> browser_link;
  Field<String> created_at;
  Field<String> updated_at;
  Field<Named> workspace;
  Field<Named> folder;
  Doc() = default;
};

struct Page {
  Field<String> id;
  Field<String> name;
  Field<String> subtitle;
  Field<String> browser_link;
  Field<Named> parent;
  Page() = default;
};

struct Table {
  Field<String> id;
  Field<String> name;
  // table or view.
  Field<String> table_type;
  Field<String> browser_link;
  Field<Named> parent;
  Table() = default;
};

struct ColumnFormat {
  Field<String> type;
  Field<bool> is_array;
  ColumnFormat() = default;
};

struct Column {
  Field<String> id;
  Field<String> name;
  // Whether it is the display column.
  Field<bool> display;
  Field<bool> calculated;
  Field<String> formula;
  Field<ColumnFormat> format;
  Column() = default;
};

struct Row {
  Field<String> id;
  // Text of the display column.
  Field<String> name;
  Field<long long> index;
  Field<String> browser_link;
  Field<String> created_at;
  Field<String> updated_at;
  // Values by name of the column.
  Field<List<Entry<Json>>> values;
  Row() = default;
};

struct Written {
  // For get_mutation_status.
  Field<String> request_id;
  Field<String> id;
  Written() = default;
};

struct Formula {
  Field<String> id;
  Field<String> name;
  // The present value: a text, number, true, false or a list.
  Field<Json> value;
  Formula() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListDocs,
  kGetDoc,
  kCreateDoc,
  kListPages,
  kCreatePage,
  kListTables,
  kListColumns,
  kListRows,
  kGetRow,
  kInsertRow,
  kUpsertRows,
  kUpdateRow,
  kDeleteRow,
  kListFormulas,
  kGetFormula,
  kGetMutationStatus,
};

struct ListDocsParams {
  // Words in the name of the doc.
  Field<String> search;
  // Only docs of the user.
  Field<bool> is_owner;
  // Only docs that the user has starred.
  Field<bool> is_starred;
  // Only docs of this workspace.
  Field<String> workspace_id;
  // Folder; of the new doc, the user's private one when left out.
  Field<String> folder_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListDocsParams() = default;
};

struct ListDocsResult {
  List<Doc> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListDocsResult() = default;
};

struct GetDocParams {
  // Id of the doc; the part behind _d in its address.
  String doc_id;
  GetDocParams() = default;
};

struct CreateDocParams {
  // Title of the new doc.
  String title;
  // Id of a doc to copy.
  Field<String> source_doc;
  // Folder; of the new doc, the user's private one when left out.
  Field<String> folder_id;
  CreateDocParams() = default;
};

struct ListPagesParams {
  // Id of the doc; the part behind _d in its address.
  String doc_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPagesParams() = default;
};

struct ListPagesResult {
  List<Page> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPagesResult() = default;
};

struct CreatePageParams {
  // Id of the doc; the part behind _d in its address.
  String doc_id;
  // Name of the new page.
  String page_name;
  // Subtitle of the new page.
  Field<String> subtitle;
  // Page to put the new one under.
  Field<String> parent_page_id;
  // Content of the page in Markdown.
  String markdown;
  CreatePageParams() = default;
};

enum class ListTablesParamsTableTypesItem : int {
  kTable,
  kView,
};

struct ListTablesParams {
  // Id of the doc; the part behind _d in its address.
  String doc_id;
  // Tables, views or both.
  Field<List<ListTablesParamsTableTypesItem>> table_types;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTablesParams() = default;
};

struct ListTablesResult {
  List<Table> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTablesResult() = default;
};

struct ListColumnsParams {
  // Id of the doc; the part behind _d in its address.
  String doc_id;
  // Id (grid-...) or name of the table.
  String table_id_or_name;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListColumnsParams() = default;
};

struct ListColumnsResult {
  List<Column> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListColumnsResult() = default;
};

enum class ListRowsParamsSortBy : int {
  kCreatedAt,
  kNatural,
  kUpdatedAt,
};

enum class ListRowsParamsValueFormat : int {
  kSimple,
  kSimpleWithArrays,
  kRich,
};

struct ListRowsParams {
  // Id of the doc; the part behind _d in its address.
  String doc_id;
  // Id (grid-...) or name of the table.
  String table_id_or_name;
  // One column and its value, as "Status":"Open" with quotes, or c-tuVwxYz:"Open" with the id.
  Field<String> query;
  // Order of the rows; natural is that of the table.
  Field<ListRowsParamsSortBy> sort_by;
  // Only visible rows and columns.
  Field<bool> visible_only;
  // How values are written; simple is plain text and numbers.
  Field<ListRowsParamsValueFormat> value_format;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListRowsParams() = default;
};

struct ListRowsResult {
  List<Row> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListRowsResult() = default;
};

enum class GetRowParamsValueFormat : int {
  kSimple,
  kSimpleWithArrays,
  kRich,
};

struct GetRowParams {
  // Id of the doc; the part behind _d in its address.
  String doc_id;
  // Id (grid-...) or name of the table.
  String table_id_or_name;
  // Id (i-...) of the row, or the text in its display column.
  String row_id_or_name;
  // How values are written; simple is plain text and numbers.
  Field<GetRowParamsValueFormat> value_format;
  GetRowParams() = default;
};

struct InsertRowParamsCellsItem {
  // Id (c-...) or name of the column.
  String column;
  // Text, number, true or false, or a list of texts.
  Json value;
  InsertRowParamsCellsItem() = default;
};

struct InsertRowParams {
  // Id of the doc; the part behind _d in its address.
  String doc_id;
  // Id (grid-...) or name of the table.
  String table_id_or_name;
  // Values, one per column.
  List<InsertRowParamsCellsItem> cells;
  // Stores texts as they are, without turning them into dates, numbers or links.
  Field<bool> disable_parsing;
  InsertRowParams() = default;
};

struct InsertRowResult {
  // For get_mutation_status.
  Field<String> request_id;
  Field<List<String>> added_row_ids;
  InsertRowResult() = default;
};

struct UpsertRowsParamsRowsItemCellsItem {
  // Id (c-...) or name of the column.
  String column;
  // Text, number, true or false, or a list of texts.
  Json value;
  UpsertRowsParamsRowsItemCellsItem() = default;
};

struct UpsertRowsParamsRowsItem {
  // Values, one per column.
  List<UpsertRowsParamsRowsItemCellsItem> cells;
  UpsertRowsParamsRowsItem() = default;
};

struct UpsertRowsParams {
  // Id of the doc; the part behind _d in its address.
  String doc_id;
  // Id (grid-...) or name of the table.
  String table_id_or_name;
  // Rows, each with its cells.
  List<UpsertRowsParamsRowsItem> rows;
  // Ids or names of the columns that tell whether a row is there already.
  List<String> key_columns;
  // Stores texts as they are, without turning them into dates, numbers or links.
  Field<bool> disable_parsing;
  UpsertRowsParams() = default;
};

struct UpdateRowParamsCellsItem {
  // Id (c-...) or name of the column.
  String column;
  // Text, number, true or false, or a list of texts.
  Json value;
  UpdateRowParamsCellsItem() = default;
};

struct UpdateRowParams {
  // Id of the doc; the part behind _d in its address.
  String doc_id;
  // Id (grid-...) or name of the table.
  String table_id_or_name;
  // Id (i-...) of the row, or the text in its display column.
  String row_id_or_name;
  // Values, one per column.
  List<UpdateRowParamsCellsItem> cells;
  // Stores texts as they are, without turning them into dates, numbers or links.
  Field<bool> disable_parsing;
  UpdateRowParams() = default;
};

struct DeleteRowParams {
  // Id of the doc; the part behind _d in its address.
  String doc_id;
  // Id (grid-...) or name of the table.
  String table_id_or_name;
  // Id (i-...) of the row, or the text in its display column.
  String row_id_or_name;
  DeleteRowParams() = default;
};

struct ListFormulasParams {
  // Id of the doc; the part behind _d in its address.
  String doc_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListFormulasParams() = default;
};

struct ListFormulasResult {
  List<Named> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListFormulasResult() = default;
};

struct GetFormulaParams {
  // Id of the doc; the part behind _d in its address.
  String doc_id;
  // Id (f-...) or name of the named formula.
  String formula_id_or_name;
  GetFormulaParams() = default;
};

struct GetMutationStatusParams {
  // Id that a write returned.
  String request_id;
  GetMutationStatusParams() = default;
};

struct GetMutationStatusResult {
  Field<bool> completed;
  Field<String> warning;
  GetMutationStatusResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Doc New or Changed
  kDocChanged,
  // Row Added
  kRecordCreated,
  // Row Changed
  kRecordUpdated,
  // Row Deleted
  kRecordDeleted,
  // Doc Created
  kDocCreated,
  // Page Created
  kPageCreated,
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // API token (coda.io/account, API settings, Generate API token).
  String coda_api_token;
  UserSecrets() = default;
};

// Docs that the user can see, last used first. Only reads.
Task<ListDocsResult> ListDocs(Context& context, ListDocsParams params);

// One doc. Only reads.
Task<Doc> GetDoc(Context& context, GetDocParams params);

// Creates an empty doc, or a copy of one.
Task<Doc> CreateDoc(Context& context, CreateDocParams params);

// Pages of a doc. Only reads.
Task<ListPagesResult> ListPages(Context& context, ListPagesParams params);

// Adds a page with Markdown content to a doc.
Task<Written> CreatePage(Context& context, CreatePageParams params);

// Tables and views of a doc. Only reads.
Task<ListTablesResult> ListTables(Context& context, ListTablesParams params);

// Columns of a table, with their types. Only reads.
Task<ListColumnsResult> ListColumns(Context& context, ListColumnsParams params);

// Rows of a table, with values by name of the column; query keeps those with one value. Only reads.
Task<ListRowsResult> ListRows(Context& context, ListRowsParams params);

// One row. Only reads.
Task<Row> GetRow(Context& context, GetRowParams params);

// Adds a row to a table.
Task<InsertRowResult> InsertRow(Context& context, InsertRowParams params);

// Changes the rows that are there already, by the key columns, and adds the others.
Task<Written> UpsertRows(Context& context, UpsertRowsParams params);

// Changes the cells that are given and leaves the rest.
Task<Written> UpdateRow(Context& context, UpdateRowParams params);

// Deletes a row; with a name instead of an id, one of those that have it. Destructive: may delete
// or overwrite.
Task<Written> DeleteRow(Context& context, DeleteRowParams params);

// Named formulas of a doc. Only reads.
Task<ListFormulasResult> ListFormulas(Context& context, ListFormulasParams params);

// The present value of a named formula. Only reads.
Task<Formula> GetFormula(Context& context, GetFormulaParams params);

// Whether a write was applied; Coda keeps the answer for a day. Only reads.
Task<GetMutationStatusResult> GetMutationStatus(Context& context, GetMutationStatusParams params);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kCoda;

}  // namespace pie::coda
