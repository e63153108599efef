// Generated from plugins/google-sheets/google-sheets.pie. Do not edit.
// Read, write, append and clear cells of Google spreadsheets, list their sheets and create new
// ones.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::google_sheets {

struct Cells {
  // The cells that were read.
  Field<String> range;
  Field<String> major_dimension;
  // Rows of cells; empty cells at the end are left out.
  Field<List<List<Json>>> values;
  Cells() = default;
};

struct Row {
  // All cells as JSON.
  Field<String> text;
  Field<List<Json>> cells;
  Row() = default;
};

struct Update {
  Field<String> spreadsheet_id;
  Field<String> updated_range;
  Field<long long> updated_rows;
  Field<long long> updated_columns;
  Field<long long> updated_cells;
  Update() = default;
};

struct SheetPropertiesGridProperties {
  Field<long long> row_count;
  Field<long long> column_count;
  SheetPropertiesGridProperties() = default;
};

struct SheetProperties {
  Field<long long> sheet_id;
  Field<String> title;
  Field<long long> index;
  Field<String> sheet_type;
  Field<SheetPropertiesGridProperties> grid_properties;
  SheetProperties() = default;
};

struct Sheet {
  Field<SheetProperties> properties;
  Sheet() = default;
};

struct SpreadsheetProperties {
  Field<String> title;
  Field<String> locale;
  Field<String> time_zone;
  SpreadsheetProperties() = default;
};

struct Spreadsheet {
  Field<String> spreadsheet_id;
  // Address to open it.
  Field<String> spreadsheet_url;
  Field<SpreadsheetProperties> properties;
  Field<List<Sheet>> sheets;
  Spreadsheet() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetValues,
  kUpdateValues,
  kAppendValues,
  kClearValues,
  kCreateSpreadsheet,
  kListSheets,
  kGetRanges,
  kAddSheet,
  kRenameSheet,
  kDeleteSheet,
  kListLastRows,
};

enum class GetValuesParamsMajorDimension : int {
  kRows,
  kColumns,
};

enum class GetValuesParamsValueRenderOption : int {
  kFormattedValue,
  kUnformattedValue,
  kFormula,
};

struct GetValuesParams {
  // Id of the spreadsheet; the part between /d/ and /edit in its address.
  String spreadsheet_id;
  // Cells in A1 notation, for example Sheet1!A1:C10.
  String range;
  // Whether the outer list holds rows or columns.
  Field<GetValuesParamsMajorDimension> major_dimension;
  // How values are shown in the reply.
  Field<GetValuesParamsValueRenderOption> value_render_option;
  GetValuesParams() = default;
};

enum class UpdateValuesParamsMajorDimension : int {
  kRows,
  kColumns,
};

enum class UpdateValuesParamsValueInputOption : int {
  kRaw,
  kUserEntered,
};

struct UpdateValuesParams {
  // Id of the spreadsheet; the part between /d/ and /edit in its address.
  String spreadsheet_id;
  // Cells in A1 notation, for example Sheet1!A1:C10.
  String range;
  // Rows of cells; text, numbers, true, false or null for a cell to leave alone.
  List<List<Json>> values;
  // Whether the outer list holds rows or columns.
  Field<UpdateValuesParamsMajorDimension> major_dimension;
  // USER_ENTERED reads formulas and dates as if typed, RAW stores the text.
  Field<UpdateValuesParamsValueInputOption> value_input_option;
  UpdateValuesParams() = default;
};

enum class AppendValuesParamsMajorDimension : int {
  kRows,
  kColumns,
};

enum class AppendValuesParamsValueInputOption : int {
  kRaw,
  kUserEntered,
};

enum class AppendValuesParamsInsertDataOption : int {
  kOverwrite,
  kInsertRows,
};

struct AppendValuesParams {
  // Id of the spreadsheet; the part between /d/ and /edit in its address.
  String spreadsheet_id;
  // Cells in A1 notation, for example Sheet1!A1:C10.
  String range;
  // Rows of cells; text, numbers, true, false or null for a cell to leave alone.
  List<List<Json>> values;
  // Whether the outer list holds rows or columns.
  Field<AppendValuesParamsMajorDimension> major_dimension;
  // USER_ENTERED reads formulas and dates as if typed, RAW stores the text.
  Field<AppendValuesParamsValueInputOption> value_input_option;
  // Whether appending inserts new rows.
  Field<AppendValuesParamsInsertDataOption> insert_data_option;
  AppendValuesParams() = default;
};

struct ClearValuesParams {
  // Id of the spreadsheet; the part between /d/ and /edit in its address.
  String spreadsheet_id;
  // Cells in A1 notation, for example Sheet1!A1:C10.
  String range;
  ClearValuesParams() = default;
};

struct ClearValuesResult {
  Field<String> spreadsheet_id;
  Field<String> cleared_range;
  ClearValuesResult() = default;
};

struct CreateSpreadsheetParams {
  // Title of the new spreadsheet.
  String title;
  CreateSpreadsheetParams() = default;
};

struct ListSheetsParams {
  // Id of the spreadsheet; the part between /d/ and /edit in its address.
  String spreadsheet_id;
  ListSheetsParams() = default;
};

enum class GetRangesParamsMajorDimension : int {
  kRows,
  kColumns,
};

enum class GetRangesParamsValueRenderOption : int {
  kFormattedValue,
  kUnformattedValue,
  kFormula,
};

struct GetRangesParams {
  // Id of the spreadsheet; the part between /d/ and /edit in its address.
  String spreadsheet_id;
  // Several ranges in A1 notation.
  List<String> ranges;
  // Whether the outer list holds rows or columns.
  Field<GetRangesParamsMajorDimension> major_dimension;
  // How values are shown in the reply.
  Field<GetRangesParamsValueRenderOption> value_render_option;
  GetRangesParams() = default;
};

struct AddSheetParams {
  // Id of the spreadsheet; the part between /d/ and /edit in its address.
  String spreadsheet_id;
  // Title of the sheet (the tab).
  String sheet_title;
  // Place among the tabs, from 0; at the end if absent.
  Field<long long> index;
  AddSheetParams() = default;
};

struct RenameSheetParams {
  // Id of the spreadsheet; the part between /d/ and /edit in its address.
  String spreadsheet_id;
  // Number of the sheet, from list_sheets.
  long long sheet_id = {};
  // Title of the sheet (the tab).
  String sheet_title;
  RenameSheetParams() = default;
};

struct RenameSheetResult {
  Field<String> spreadsheet_id;
  RenameSheetResult() = default;
};

struct DeleteSheetParams {
  // Id of the spreadsheet; the part between /d/ and /edit in its address.
  String spreadsheet_id;
  // Number of the sheet, from list_sheets.
  long long sheet_id = {};
  DeleteSheetParams() = default;
};

struct DeleteSheetResult {
  Field<String> spreadsheet_id;
  DeleteSheetResult() = default;
};

struct ListLastRowsParams {
  // Id of the spreadsheet; the part between /d/ and /edit in its address.
  String spreadsheet_id;
  // Cells in A1 notation, for example Sheet1!A1:C10.
  String range;
  ListLastRowsParams() = default;
};

struct ListLastRowsResult {
  Field<List<Row>> rows;
  ListLastRowsResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Rows Appended
  kRecordCreated,
  // Cells Updated
  kRecordUpdated,
  // Cells Cleared
  kTableModified,
  // Sheet Added
  kSheetAdded,
  // Sheet Renamed
  kSheetRenamed,
  // Sheet Deleted
  kSheetDeleted,
  // Spreadsheet Created
  kSpreadsheetCreated,
  // Row New or Changed
  kRowDetected,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of an OAuth client of type web application in Google Cloud, with the Sheets API
  // enabled.
  String google_client_id;
  // Client secret of the same OAuth client.
  String google_client_secret;
  Secrets() = default;
};

// The user's settings (userFields).
struct UserFields {
  // Id of the spreadsheet whose rows are watched; the part between /d/ and /edit in its address.
  Field<String> watched_spreadsheet;
  // Cells that are watched, in A1 notation.
  Field<String> watched_range;
  UserFields() = default;
};

// Reads the cells of a range. Only reads.
Task<Cells> GetValues(Context& context, GetValuesParams params);

// Overwrites the cells of a range.
Task<Update> UpdateValues(Context& context, UpdateValuesParams params);

// Adds rows below the table that the range is part of.
Task<Update> AppendValues(Context& context, AppendValuesParams params);

// Empties the cells of a range and keeps their format. Destructive: may delete or overwrite.
Task<ClearValuesResult> ClearValues(Context& context, ClearValuesParams params);

// Creates an empty spreadsheet in the user's Drive.
Task<Spreadsheet> CreateSpreadsheet(Context& context, CreateSpreadsheetParams params);

// Title and size of every sheet of a spreadsheet. Only reads.
Task<Spreadsheet> ListSheets(Context& context, ListSheetsParams params);

// Reads the cells of up to 100 ranges at once. Only reads.
Task<List<Cells>> GetRanges(Context& context, GetRangesParams params);

// Adds an empty sheet (tab) to a spreadsheet.
Task<Sheet> AddSheet(Context& context, AddSheetParams params);

// Gives a sheet (tab) another title.
Task<RenameSheetResult> RenameSheet(Context& context, RenameSheetParams params);

// Deletes a sheet (tab) with all its cells. Destructive: may delete or overwrite.
Task<DeleteSheetResult> DeleteSheet(Context& context, DeleteSheetParams params);

// Rows of a range, the last one first: what is polled. Only reads.
Task<ListLastRowsResult> ListLastRows(Context& context, ListLastRowsParams params);

Secrets ReadSecrets(Context& context);

// The user's settings, with defaults filled in.
Result<UserFields> ReadUserFields(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kGoogleSheets;

}  // namespace pie::google_sheets
