// Generated from plugins/google-sheets/google-sheets.pie. Do not edit.
#include "google-sheets/google-sheets.h"

#include "pie/generated.h"

namespace pie::detail::tables::google_sheets {
namespace c = ::pie::google_sheets;

constexpr const char* kTexts1[] = {"spreadsheet", "google", "cells", "table", "data"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr const char* kNamesGetValuesParamsMajorDimension[] = {"ROWS", "COLUMNS"};
constexpr EnumTable kEnumGetValuesParamsMajorDimension = {"GetValuesParamsMajorDimension",
    {kNamesGetValuesParamsMajorDimension, 2}};
constexpr const char* kNamesGetValuesParamsValueRenderOption[] = {"FORMATTED_VALUE",
    "UNFORMATTED_VALUE", "FORMULA"};
constexpr EnumTable kEnumGetValuesParamsValueRenderOption = {"GetValuesParamsValueRenderOption",
    {kNamesGetValuesParamsValueRenderOption, 3}};
constexpr FieldRow kFieldsGetValuesParams[] = {
    {"spreadsheetId", "Id of the spreadsheet; the part between /d/ and /edit in its address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::GetValuesParams, spreadsheet_id), Kind::kString,
     1},
    {"range", "Cells in A1 notation, for example Sheet1!A1:C10.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetValuesParams, range), Kind::kString, 1},
    {"majorDimension", "Whether the outer list holds rows or columns.", nullptr, nullptr,
     {.names = &kEnumGetValuesParamsMajorDimension}, __builtin_offsetof(c::GetValuesParams,
     major_dimension), Kind::kEnum, 0},
    {"valueRenderOption", "How values are shown in the reply.", nullptr, nullptr,
     {.names = &kEnumGetValuesParamsValueRenderOption}, __builtin_offsetof(c::GetValuesParams,
     value_render_option), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetValuesParams = {"GetValuesParams", {kFieldsGetValuesParams, 4},
    sizeof(c::GetValuesParams), false};
static_assert(__is_same(decltype(c::GetValuesParams::spreadsheet_id), String));
static_assert(__is_same(decltype(c::GetValuesParams::range), String));
static_assert(__is_same(decltype(c::GetValuesParams::major_dimension),
    Field<c::GetValuesParamsMajorDimension>));
static_assert(__is_same(decltype(c::GetValuesParams::value_render_option),
    Field<c::GetValuesParamsValueRenderOption>));
constexpr TypeRow kType1 = {Kind::kJson};
constexpr TypeRow kType2 = {Kind::kList, false, {.element = &kType1}};
constexpr FieldRow kFieldsCells[] = {
    {"range", "The cells that were read.", nullptr, nullptr, {}, __builtin_offsetof(c::Cells,
     range), Kind::kString, 0},
    {"majorDimension", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Cells, major_dimension),
     Kind::kString, 0},
    {"values", "Rows of cells; empty cells at the end are left out.", nullptr, nullptr,
     {.element = &kType2}, __builtin_offsetof(c::Cells, values), Kind::kList, 0},
};
constexpr ObjectTable kObjectCells = {"Cells", {kFieldsCells, 3}, sizeof(c::Cells), true};
static_assert(__is_same(decltype(c::Cells::range), Field<String>));
static_assert(__is_same(decltype(c::Cells::major_dimension), Field<String>));
static_assert(__is_same(decltype(c::Cells::values), Field<List<List<Json>>>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectCells}};
constexpr BindRow kBindGetValues[] = {
    {.place = Place::kPath, .field = 0, .wire = "spreadsheetId"},
    {.place = Place::kPath, .field = 1, .wire = "range"},
    {.place = Place::kQuery, .field = 2, .wire = "majorDimension"},
    {.place = Place::kQuery, .field = 3, .wire = "valueRenderOption"},
};
constexpr HttpBinding kHttpGetValues = {.method = "GET",
    .path = "/v4/spreadsheets/{spreadsheetId}/values/{range}", .rows = {kBindGetValues, 4}};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 10000};
constexpr const char* kNamesUpdateValuesParamsMajorDimension[] = {"ROWS", "COLUMNS"};
constexpr EnumTable kEnumUpdateValuesParamsMajorDimension = {"UpdateValuesParamsMajorDimension",
    {kNamesUpdateValuesParamsMajorDimension, 2}};
constexpr const char* kNamesUpdateValuesParamsValueInputOption[] = {"RAW", "USER_ENTERED"};
constexpr EnumTable kEnumUpdateValuesParamsValueInputOption = {"UpdateValuesParamsValueInputOption",
    {kNamesUpdateValuesParamsValueInputOption, 2}};
constexpr FieldRow kFieldsUpdateValuesParams[] = {
    {"spreadsheetId", "Id of the spreadsheet; the part between /d/ and /edit in its address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::UpdateValuesParams, spreadsheet_id),
     Kind::kString, 1},
    {"range", "Cells in A1 notation, for example Sheet1!A1:C10.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateValuesParams, range), Kind::kString, 1},
    {"values", "Rows of cells; text, numbers, true, false or null for a cell to leave " "alone.",
     nullptr, &kLimits3, {.element = &kType2}, __builtin_offsetof(c::UpdateValuesParams, values),
     Kind::kList, 1},
    {"majorDimension", "Whether the outer list holds rows or columns.", nullptr, nullptr,
     {.names = &kEnumUpdateValuesParamsMajorDimension}, __builtin_offsetof(c::UpdateValuesParams,
     major_dimension), Kind::kEnum, 0},
    {"valueInputOption", "USER_ENTERED reads formulas and dates as if typed, RAW stores the "
     "text.", "\"USER_ENTERED\"", nullptr, {.names = &kEnumUpdateValuesParamsValueInputOption},
     __builtin_offsetof(c::UpdateValuesParams, value_input_option), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectUpdateValuesParams = {"UpdateValuesParams", {kFieldsUpdateValuesParams,
    5}, sizeof(c::UpdateValuesParams), false};
static_assert(__is_same(decltype(c::UpdateValuesParams::spreadsheet_id), String));
static_assert(__is_same(decltype(c::UpdateValuesParams::range), String));
static_assert(__is_same(decltype(c::UpdateValuesParams::values), List<List<Json>>));
static_assert(__is_same(decltype(c::UpdateValuesParams::major_dimension),
    Field<c::UpdateValuesParamsMajorDimension>));
static_assert(__is_same(decltype(c::UpdateValuesParams::value_input_option),
    Field<c::UpdateValuesParamsValueInputOption>));
constexpr FieldRow kFieldsUpdate[] = {
    {"spreadsheetId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Update, spreadsheet_id),
     Kind::kString, 0},
    {"updatedRange", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Update, updated_range),
     Kind::kString, 0},
    {"updatedRows", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Update, updated_rows),
     Kind::kInteger, 0},
    {"updatedColumns", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Update,
     updated_columns), Kind::kInteger, 0},
    {"updatedCells", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Update, updated_cells),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectUpdate = {"Update", {kFieldsUpdate, 5}, sizeof(c::Update), true};
static_assert(__is_same(decltype(c::Update::spreadsheet_id), Field<String>));
static_assert(__is_same(decltype(c::Update::updated_range), Field<String>));
static_assert(__is_same(decltype(c::Update::updated_rows), Field<long long>));
static_assert(__is_same(decltype(c::Update::updated_columns), Field<long long>));
static_assert(__is_same(decltype(c::Update::updated_cells), Field<long long>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectUpdate}};
constexpr BindRow kBindUpdateValues[] = {
    {.place = Place::kPath, .field = 0, .wire = "spreadsheetId"},
    {.place = Place::kPath, .field = 1, .wire = "range"},
    {.place = Place::kQuery, .field = 4, .wire = "valueInputOption"},
    {.place = Place::kBody, .field = 1, .wire = "/range"},
    {.place = Place::kBody, .field = 3, .wire = "/majorDimension"},
    {.place = Place::kBody, .field = 2, .wire = "/values"},
};
constexpr HttpBinding kHttpUpdateValues = {.method = "PUT",
    .path = "/v4/spreadsheets/{spreadsheetId}/values/{range}", .rows = {kBindUpdateValues, 6},
    .body = BodyKind::kJson};
constexpr const char* kNamesAppendValuesParamsMajorDimension[] = {"ROWS", "COLUMNS"};
constexpr EnumTable kEnumAppendValuesParamsMajorDimension = {"AppendValuesParamsMajorDimension",
    {kNamesAppendValuesParamsMajorDimension, 2}};
constexpr const char* kNamesAppendValuesParamsValueInputOption[] = {"RAW", "USER_ENTERED"};
constexpr EnumTable kEnumAppendValuesParamsValueInputOption = {"AppendValuesParamsValueInputOption",
    {kNamesAppendValuesParamsValueInputOption, 2}};
constexpr const char* kNamesAppendValuesParamsInsertDataOption[] = {"OVERWRITE", "INSERT_ROWS"};
constexpr EnumTable kEnumAppendValuesParamsInsertDataOption = {"AppendValuesParamsInsertDataOption",
    {kNamesAppendValuesParamsInsertDataOption, 2}};
constexpr FieldRow kFieldsAppendValuesParams[] = {
    {"spreadsheetId", "Id of the spreadsheet; the part between /d/ and /edit in its address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::AppendValuesParams, spreadsheet_id),
     Kind::kString, 1},
    {"range", "Cells in A1 notation, for example Sheet1!A1:C10.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::AppendValuesParams, range), Kind::kString, 1},
    {"values", "Rows of cells; text, numbers, true, false or null for a cell to leave " "alone.",
     nullptr, &kLimits3, {.element = &kType2}, __builtin_offsetof(c::AppendValuesParams, values),
     Kind::kList, 1},
    {"majorDimension", "Whether the outer list holds rows or columns.", nullptr, nullptr,
     {.names = &kEnumAppendValuesParamsMajorDimension}, __builtin_offsetof(c::AppendValuesParams,
     major_dimension), Kind::kEnum, 0},
    {"valueInputOption", "USER_ENTERED reads formulas and dates as if typed, RAW stores the "
     "text.", "\"USER_ENTERED\"", nullptr, {.names = &kEnumAppendValuesParamsValueInputOption},
     __builtin_offsetof(c::AppendValuesParams, value_input_option), Kind::kEnum, 0},
    {"insertDataOption", "Whether appending inserts new rows.", nullptr, nullptr,
     {.names = &kEnumAppendValuesParamsInsertDataOption}, __builtin_offsetof(c::AppendValuesParams,
     insert_data_option), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectAppendValuesParams = {"AppendValuesParams", {kFieldsAppendValuesParams,
    6}, sizeof(c::AppendValuesParams), false};
static_assert(__is_same(decltype(c::AppendValuesParams::spreadsheet_id), String));
static_assert(__is_same(decltype(c::AppendValuesParams::range), String));
static_assert(__is_same(decltype(c::AppendValuesParams::values), List<List<Json>>));
static_assert(__is_same(decltype(c::AppendValuesParams::major_dimension),
    Field<c::AppendValuesParamsMajorDimension>));
static_assert(__is_same(decltype(c::AppendValuesParams::value_input_option),
    Field<c::AppendValuesParamsValueInputOption>));
static_assert(__is_same(decltype(c::AppendValuesParams::insert_data_option),
    Field<c::AppendValuesParamsInsertDataOption>));
constexpr BindRow kBindAppendValues[] = {
    {.place = Place::kPath, .field = 0, .wire = "spreadsheetId"},
    {.place = Place::kPath, .field = 1, .wire = "range"},
    {.place = Place::kQuery, .field = 4, .wire = "valueInputOption"},
    {.place = Place::kQuery, .field = 5, .wire = "insertDataOption"},
    {.place = Place::kBody, .field = 1, .wire = "/range"},
    {.place = Place::kBody, .field = 3, .wire = "/majorDimension"},
    {.place = Place::kBody, .field = 2, .wire = "/values"},
};
constexpr HttpBinding kHttpAppendValues = {.method = "POST",
    .path = "/v4/spreadsheets/{spreadsheetId}/values/{range}:append", .rows = {kBindAppendValues,
    7}, .body = BodyKind::kJson, .result_at = "/updates"};
constexpr FieldRow kFieldsClearValuesParams[] = {
    {"spreadsheetId", "Id of the spreadsheet; the part between /d/ and /edit in its address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::ClearValuesParams, spreadsheet_id),
     Kind::kString, 1},
    {"range", "Cells in A1 notation, for example Sheet1!A1:C10.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ClearValuesParams, range), Kind::kString, 1},
};
constexpr ObjectTable kObjectClearValuesParams = {"ClearValuesParams", {kFieldsClearValuesParams,
    2}, sizeof(c::ClearValuesParams), false};
static_assert(__is_same(decltype(c::ClearValuesParams::spreadsheet_id), String));
static_assert(__is_same(decltype(c::ClearValuesParams::range), String));
constexpr FieldRow kFieldsClearValuesResult[] = {
    {"spreadsheetId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ClearValuesResult,
     spreadsheet_id), Kind::kString, 0},
    {"clearedRange", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ClearValuesResult,
     cleared_range), Kind::kString, 0},
};
constexpr ObjectTable kObjectClearValuesResult = {"ClearValuesResult", {kFieldsClearValuesResult,
    2}, sizeof(c::ClearValuesResult), true};
static_assert(__is_same(decltype(c::ClearValuesResult::spreadsheet_id), Field<String>));
static_assert(__is_same(decltype(c::ClearValuesResult::cleared_range), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectClearValuesResult}};
constexpr BindRow kBindClearValues[] = {
    {.place = Place::kPath, .field = 0, .wire = "spreadsheetId"},
    {.place = Place::kPath, .field = 1, .wire = "range"},
};
constexpr HttpBinding kHttpClearValues = {.method = "POST",
    .path = "/v4/spreadsheets/{spreadsheetId}/values/{range}:clear", .rows = {kBindClearValues, 2}};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 300};
constexpr FieldRow kFieldsCreateSpreadsheetParams[] = {
    {"title", "Title of the new spreadsheet.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateSpreadsheetParams, title), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateSpreadsheetParams = {"CreateSpreadsheetParams",
    {kFieldsCreateSpreadsheetParams, 1}, sizeof(c::CreateSpreadsheetParams), false};
static_assert(__is_same(decltype(c::CreateSpreadsheetParams::title), String));
constexpr FieldRow kFieldsSpreadsheetProperties[] = {
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SpreadsheetProperties, title),
     Kind::kString, 0},
    {"locale", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SpreadsheetProperties, locale),
     Kind::kString, 0},
    {"timeZone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SpreadsheetProperties,
     time_zone), Kind::kString, 0},
};
constexpr ObjectTable kObjectSpreadsheetProperties = {"SpreadsheetProperties",
    {kFieldsSpreadsheetProperties, 3}, sizeof(c::SpreadsheetProperties), true};
static_assert(__is_same(decltype(c::SpreadsheetProperties::title), Field<String>));
static_assert(__is_same(decltype(c::SpreadsheetProperties::locale), Field<String>));
static_assert(__is_same(decltype(c::SpreadsheetProperties::time_zone), Field<String>));
constexpr FieldRow kFieldsSheetPropertiesGridProperties[] = {
    {"rowCount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SheetPropertiesGridProperties,
     row_count), Kind::kInteger, 0},
    {"columnCount", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SheetPropertiesGridProperties, column_count), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSheetPropertiesGridProperties = {"SheetPropertiesGridProperties",
    {kFieldsSheetPropertiesGridProperties, 2}, sizeof(c::SheetPropertiesGridProperties), true};
static_assert(__is_same(decltype(c::SheetPropertiesGridProperties::row_count), Field<long long>));
static_assert(__is_same(decltype(c::SheetPropertiesGridProperties::column_count),
    Field<long long>));
constexpr FieldRow kFieldsSheetProperties[] = {
    {"sheetId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SheetProperties, sheet_id),
     Kind::kInteger, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SheetProperties, title),
     Kind::kString, 0},
    {"index", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SheetProperties, index),
     Kind::kInteger, 0},
    {"sheetType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SheetProperties, sheet_type),
     Kind::kString, 0},
    {"gridProperties", nullptr, nullptr, nullptr, {.object = &kObjectSheetPropertiesGridProperties},
     __builtin_offsetof(c::SheetProperties, grid_properties), Kind::kObject, 0},
};
constexpr ObjectTable kObjectSheetProperties = {"SheetProperties", {kFieldsSheetProperties, 5},
    sizeof(c::SheetProperties), true};
static_assert(__is_same(decltype(c::SheetProperties::sheet_id), Field<long long>));
static_assert(__is_same(decltype(c::SheetProperties::title), Field<String>));
static_assert(__is_same(decltype(c::SheetProperties::index), Field<long long>));
static_assert(__is_same(decltype(c::SheetProperties::sheet_type), Field<String>));
static_assert(__is_same(decltype(c::SheetProperties::grid_properties),
    Field<c::SheetPropertiesGridProperties>));
constexpr FieldRow kFieldsSheet[] = {
    {"properties", nullptr, nullptr, nullptr, {.object = &kObjectSheetProperties},
     __builtin_offsetof(c::Sheet, properties), Kind::kObject, 0},
};
constexpr ObjectTable kObjectSheet = {"Sheet", {kFieldsSheet, 1}, sizeof(c::Sheet), true};
static_assert(__is_same(decltype(c::Sheet::properties), Field<c::SheetProperties>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectSheet}};
constexpr FieldRow kFieldsSpreadsheet[] = {
    {"spreadsheetId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Spreadsheet,
     spreadsheet_id), Kind::kString, 0},
    {"spreadsheetUrl", "Address to open it.", nullptr, nullptr, {},
     __builtin_offsetof(c::Spreadsheet, spreadsheet_url), Kind::kString, 0},
    {"properties", nullptr, nullptr, nullptr, {.object = &kObjectSpreadsheetProperties},
     __builtin_offsetof(c::Spreadsheet, properties), Kind::kObject, 0},
    {"sheets", nullptr, nullptr, nullptr, {.element = &kType6}, __builtin_offsetof(c::Spreadsheet,
     sheets), Kind::kList, 0},
};
constexpr ObjectTable kObjectSpreadsheet = {"Spreadsheet", {kFieldsSpreadsheet, 4},
    sizeof(c::Spreadsheet), true};
static_assert(__is_same(decltype(c::Spreadsheet::spreadsheet_id), Field<String>));
static_assert(__is_same(decltype(c::Spreadsheet::spreadsheet_url), Field<String>));
static_assert(__is_same(decltype(c::Spreadsheet::properties), Field<c::SpreadsheetProperties>));
static_assert(__is_same(decltype(c::Spreadsheet::sheets), Field<List<c::Sheet>>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectSpreadsheet}};
constexpr BindRow kBindCreateSpreadsheet[] = {
    {.place = Place::kBody, .field = 0, .wire = "/properties/title"},
};
constexpr HttpBinding kHttpCreateSpreadsheet = {.method = "POST", .path = "/v4/spreadsheets",
    .rows = {kBindCreateSpreadsheet, 1}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListSheetsParams[] = {
    {"spreadsheetId", "Id of the spreadsheet; the part between /d/ and /edit in its address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::ListSheetsParams, spreadsheet_id), Kind::kString,
     1},
};
constexpr ObjectTable kObjectListSheetsParams = {"ListSheetsParams", {kFieldsListSheetsParams, 1},
    sizeof(c::ListSheetsParams), false};
static_assert(__is_same(decltype(c::ListSheetsParams::spreadsheet_id), String));
constexpr BindRow kBindListSheets[] = {
    {.place = Place::kPath, .field = 0, .wire = "spreadsheetId"},
};
constexpr HttpBinding kHttpListSheets = {.method = "GET",
    .path = "/v4/spreadsheets/{spreadsheetId}", .rows = {kBindListSheets, 1}};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr TypeRow kType8 = {Kind::kString, false, {}, &kLimits2};
constexpr const char* kNamesGetRangesParamsMajorDimension[] = {"ROWS", "COLUMNS"};
constexpr EnumTable kEnumGetRangesParamsMajorDimension = {"GetRangesParamsMajorDimension",
    {kNamesGetRangesParamsMajorDimension, 2}};
constexpr const char* kNamesGetRangesParamsValueRenderOption[] = {"FORMATTED_VALUE",
    "UNFORMATTED_VALUE", "FORMULA"};
constexpr EnumTable kEnumGetRangesParamsValueRenderOption = {"GetRangesParamsValueRenderOption",
    {kNamesGetRangesParamsValueRenderOption, 3}};
constexpr FieldRow kFieldsGetRangesParams[] = {
    {"spreadsheetId", "Id of the spreadsheet; the part between /d/ and /edit in its address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::GetRangesParams, spreadsheet_id), Kind::kString,
     1},
    {"ranges", "Several ranges in A1 notation.", nullptr, &kLimits5, {.element = &kType8},
     __builtin_offsetof(c::GetRangesParams, ranges), Kind::kList, 1},
    {"majorDimension", "Whether the outer list holds rows or columns.", nullptr, nullptr,
     {.names = &kEnumGetRangesParamsMajorDimension}, __builtin_offsetof(c::GetRangesParams,
     major_dimension), Kind::kEnum, 0},
    {"valueRenderOption", "How values are shown in the reply.", nullptr, nullptr,
     {.names = &kEnumGetRangesParamsValueRenderOption}, __builtin_offsetof(c::GetRangesParams,
     value_render_option), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetRangesParams = {"GetRangesParams", {kFieldsGetRangesParams, 4},
    sizeof(c::GetRangesParams), false};
static_assert(__is_same(decltype(c::GetRangesParams::spreadsheet_id), String));
static_assert(__is_same(decltype(c::GetRangesParams::ranges), List<String>));
static_assert(__is_same(decltype(c::GetRangesParams::major_dimension),
    Field<c::GetRangesParamsMajorDimension>));
static_assert(__is_same(decltype(c::GetRangesParams::value_render_option),
    Field<c::GetRangesParamsValueRenderOption>));
constexpr TypeRow kType9 = {Kind::kList, false, {.element = &kType3}};
constexpr BindRow kBindGetRanges[] = {
    {.place = Place::kPath, .field = 0, .wire = "spreadsheetId"},
    {.place = Place::kQuery, .field = 1, .wire = "ranges"},
    {.place = Place::kQuery, .field = 2, .wire = "majorDimension"},
    {.place = Place::kQuery, .field = 3, .wire = "valueRenderOption"},
};
constexpr HttpBinding kHttpGetRanges = {.method = "GET",
    .path = "/v4/spreadsheets/{spreadsheetId}/values:batchGet", .rows = {kBindGetRanges, 4},
    .result_at = "/valueRanges"};
constexpr Limits kLimits6 = {.has = 1, .minimum = 0};
constexpr FieldRow kFieldsAddSheetParams[] = {
    {"spreadsheetId", "Id of the spreadsheet; the part between /d/ and /edit in its address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::AddSheetParams, spreadsheet_id), Kind::kString,
     1},
    {"sheetTitle", "Title of the sheet (the tab).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::AddSheetParams, sheet_title), Kind::kString, 1},
    {"index", "Place among the tabs, from 0; at the end if absent.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::AddSheetParams, index), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectAddSheetParams = {"AddSheetParams", {kFieldsAddSheetParams, 3},
    sizeof(c::AddSheetParams), false};
static_assert(__is_same(decltype(c::AddSheetParams::spreadsheet_id), String));
static_assert(__is_same(decltype(c::AddSheetParams::sheet_title), String));
static_assert(__is_same(decltype(c::AddSheetParams::index), Field<long long>));
constexpr BindRow kBindAddSheet[] = {
    {.place = Place::kPath, .field = 0, .wire = "spreadsheetId"},
    {.place = Place::kBody, .field = 1, .wire = "/requests/0/addSheet/properties/title"},
    {.place = Place::kBody, .field = 2, .wire = "/requests/0/addSheet/properties/index"},
};
constexpr HttpBinding kHttpAddSheet = {.method = "POST",
    .path = "/v4/spreadsheets/{spreadsheetId}:batchUpdate", .rows = {kBindAddSheet, 3},
    .body = BodyKind::kJson, .result_at = "/replies/0/addSheet"};
constexpr FieldRow kFieldsRenameSheetParams[] = {
    {"spreadsheetId", "Id of the spreadsheet; the part between /d/ and /edit in its address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::RenameSheetParams, spreadsheet_id),
     Kind::kString, 1},
    {"sheetId", "Number of the sheet, from list_sheets.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::RenameSheetParams, sheet_id), Kind::kInteger, 1},
    {"sheetTitle", "Title of the sheet (the tab).", nullptr, &kLimits5, {},
     __builtin_offsetof(c::RenameSheetParams, sheet_title), Kind::kString, 1},
};
constexpr ObjectTable kObjectRenameSheetParams = {"RenameSheetParams", {kFieldsRenameSheetParams,
    3}, sizeof(c::RenameSheetParams), false};
static_assert(__is_same(decltype(c::RenameSheetParams::spreadsheet_id), String));
static_assert(__is_same(decltype(c::RenameSheetParams::sheet_id), long long));
static_assert(__is_same(decltype(c::RenameSheetParams::sheet_title), String));
constexpr FieldRow kFieldsRenameSheetResult[] = {
    {"spreadsheetId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RenameSheetResult,
     spreadsheet_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectRenameSheetResult = {"RenameSheetResult", {kFieldsRenameSheetResult,
    1}, sizeof(c::RenameSheetResult), true};
static_assert(__is_same(decltype(c::RenameSheetResult::spreadsheet_id), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectRenameSheetResult}};
constexpr BindRow kBindRenameSheet[] = {
    {.place = Place::kPath, .field = 0, .wire = "spreadsheetId"},
    {.place = Place::kBody, .field = 1,
     .wire = "/requests/0/updateSheetProperties/properties/sheetId"},
    {.place = Place::kBody, .field = 2,
     .wire = "/requests/0/updateSheetProperties/properties/title"},
    {.place = Place::kBody, .wire = "/requests/0/updateSheetProperties/fields",
     .constant = "\"title\""},
};
constexpr HttpBinding kHttpRenameSheet = {.method = "POST",
    .path = "/v4/spreadsheets/{spreadsheetId}:batchUpdate", .rows = {kBindRenameSheet, 4},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteSheetParams[] = {
    {"spreadsheetId", "Id of the spreadsheet; the part between /d/ and /edit in its address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::DeleteSheetParams, spreadsheet_id),
     Kind::kString, 1},
    {"sheetId", "Number of the sheet, from list_sheets.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::DeleteSheetParams, sheet_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectDeleteSheetParams = {"DeleteSheetParams", {kFieldsDeleteSheetParams,
    2}, sizeof(c::DeleteSheetParams), false};
static_assert(__is_same(decltype(c::DeleteSheetParams::spreadsheet_id), String));
static_assert(__is_same(decltype(c::DeleteSheetParams::sheet_id), long long));
constexpr FieldRow kFieldsDeleteSheetResult[] = {
    {"spreadsheetId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteSheetResult,
     spreadsheet_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectDeleteSheetResult = {"DeleteSheetResult", {kFieldsDeleteSheetResult,
    1}, sizeof(c::DeleteSheetResult), true};
static_assert(__is_same(decltype(c::DeleteSheetResult::spreadsheet_id), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectDeleteSheetResult}};
constexpr BindRow kBindDeleteSheet[] = {
    {.place = Place::kPath, .field = 0, .wire = "spreadsheetId"},
    {.place = Place::kBody, .field = 1, .wire = "/requests/0/deleteSheet/sheetId"},
};
constexpr HttpBinding kHttpDeleteSheet = {.method = "POST",
    .path = "/v4/spreadsheets/{spreadsheetId}:batchUpdate", .rows = {kBindDeleteSheet, 2},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsListLastRowsParams[] = {
    {"spreadsheetId", "Id of the spreadsheet; the part between /d/ and /edit in its address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::ListLastRowsParams, spreadsheet_id),
     Kind::kString, 1},
    {"range", "Cells in A1 notation, for example Sheet1!A1:C10.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListLastRowsParams, range), Kind::kString, 1},
};
constexpr ObjectTable kObjectListLastRowsParams = {"ListLastRowsParams", {kFieldsListLastRowsParams,
    2}, sizeof(c::ListLastRowsParams), false};
static_assert(__is_same(decltype(c::ListLastRowsParams::spreadsheet_id), String));
static_assert(__is_same(decltype(c::ListLastRowsParams::range), String));
constexpr FieldRow kFieldsRow[] = {
    {"text", "All cells as JSON.", nullptr, nullptr, {}, __builtin_offsetof(c::Row, text),
     Kind::kString, 0},
    {"cells", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Row, cells),
     Kind::kList, 0},
};
constexpr ObjectTable kObjectRow = {"Row", {kFieldsRow, 2}, sizeof(c::Row), true};
static_assert(__is_same(decltype(c::Row::text), Field<String>));
static_assert(__is_same(decltype(c::Row::cells), Field<List<Json>>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectRow}};
constexpr FieldRow kFieldsListLastRowsResult[] = {
    {"rows", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::ListLastRowsResult, rows), Kind::kList, 0},
};
constexpr ObjectTable kObjectListLastRowsResult = {"ListLastRowsResult", {kFieldsListLastRowsResult,
    1}, sizeof(c::ListLastRowsResult), true};
static_assert(__is_same(decltype(c::ListLastRowsResult::rows), Field<List<c::Row>>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListLastRowsResult}};
static TaskState* InvokeListLastRows(Context& context, void* params) {
  return Erase(c::ListLastRows(context,
      static_cast<c::ListLastRowsParams&&>(*static_cast<c::ListLastRowsParams*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "get_values", .title = "Read cells", .description = "Reads the cells of a range.",
     .effect = Effect::kRead, .params = &kObjectGetValuesParams, .result = &kType3,
     .http = &kHttpGetValues, .tool_name = "google_sheets_get_values"},
    {.name = "update_values", .title = "Write cells",
     .description = "Overwrites the cells of a range.", .params = &kObjectUpdateValuesParams,
     .result = &kType4, .http = &kHttpUpdateValues, .tool_name = "google_sheets_update_values"},
    {.name = "append_values", .title = "Append rows",
     .description = "Adds rows below the table that the range is part of.",
     .params = &kObjectAppendValuesParams, .result = &kType4, .http = &kHttpAppendValues,
     .tool_name = "google_sheets_append_values"},
    {.name = "clear_values", .title = "Clear cells",
     .description = "Empties the cells of a range and keeps their format.",
     .effect = Effect::kDestructive, .params = &kObjectClearValuesParams, .result = &kType5,
     .http = &kHttpClearValues, .tool_name = "google_sheets_clear_values"},
    {.name = "create_spreadsheet", .title = "Create a spreadsheet",
     .description = "Creates an empty spreadsheet in the user's Drive.",
     .params = &kObjectCreateSpreadsheetParams, .result = &kType7, .http = &kHttpCreateSpreadsheet,
     .tool_name = "google_sheets_create_spreadsheet"},
    {.name = "list_sheets", .title = "List sheets",
     .description = "Title and size of every sheet of a spreadsheet.", .effect = Effect::kRead,
     .params = &kObjectListSheetsParams, .result = &kType7, .http = &kHttpListSheets,
     .tool_name = "google_sheets_list_sheets"},
    {.name = "get_ranges", .title = "Read several ranges",
     .description = "Reads the cells of up to 100 ranges at once.", .effect = Effect::kRead,
     .params = &kObjectGetRangesParams, .result = &kType9, .http = &kHttpGetRanges,
     .tool_name = "google_sheets_get_ranges"},
    {.name = "add_sheet", .title = "Add a sheet",
     .description = "Adds an empty sheet (tab) to a spreadsheet.", .params = &kObjectAddSheetParams,
     .result = &kType6, .http = &kHttpAddSheet, .tool_name = "google_sheets_add_sheet"},
    {.name = "rename_sheet", .title = "Rename a sheet",
     .description = "Gives a sheet (tab) another title.", .params = &kObjectRenameSheetParams,
     .result = &kType10, .http = &kHttpRenameSheet, .tool_name = "google_sheets_rename_sheet"},
    {.name = "delete_sheet", .title = "Delete a sheet",
     .description = "Deletes a sheet (tab) with all its cells.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteSheetParams, .result = &kType11, .http = &kHttpDeleteSheet,
     .tool_name = "google_sheets_delete_sheet"},
    {.name = "list_last_rows", .title = "List the last rows",
     .description = "Rows of a range, the last one first: what is polled.", .effect = Effect::kRead,
     .params = &kObjectListLastRowsParams, .result = &kType13, .invoke = InvokeListLastRows,
     .tool_name = "google_sheets_list_last_rows", .hidden = true},
};
constexpr const char* kTexts2[] = {"/error/message"};
constexpr const char* kTexts3[] = {"/error/status"};
constexpr NamedText kPairs1[] = {{"PERMISSION_DENIED",
    "Share the spreadsheet with the connected account, or enable the Sheets "
    "API in the Google Cloud project."}, {"NOT_FOUND",
    "Check the id of the spreadsheet; it stands between /d/ and /edit " "in its address."},
    {"RESOURCE_EXHAUSTED", "Wait a minute; Google allows 60 requests a minute per user."}};
constexpr ApiRow kApi = {.base_url = "https://sheets.googleapis.com",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 3}},
    .retry_after = "retry-after", .per_minute = 60};
constexpr const char* kTexts4[] = {"sheets.googleapis.com", "oauth2.googleapis.com",
    "openidconnect.googleapis.com"};
constexpr const char* kTexts5[] = {"https://www.googleapis.com/auth/spreadsheets"};
constexpr NamedText kPairs2[] = {{"access_type", "offline"}, {"prompt", "consent"}};
constexpr OauthRow kOauthRow1 = {.provider = "google", .provider_name = "Google",
    .authorization_url = "https://accounts.google.com/o/oauth2/v2/auth",
    .token_url = "https://oauth2.googleapis.com/token",
    .user_info_url = "https://openidconnect.googleapis.com/v1/userinfo",
    .revoke_url = "https://oauth2.googleapis.com/revoke", .scopes = {kTexts5, 1},
    .client_id_secret = "GOOGLE_CLIENT_ID", .client_secret_secret = "GOOGLE_CLIENT_SECRET",
    .token_auth_method = "post", .authorize_params = {kPairs2, 2}, .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"GOOGLE_CLIENT_ID", "Client ID of an OAuth client of type web application in Google Cloud,"
     " with the Sheets API enabled.", true, false},
    {"GOOGLE_CLIENT_SECRET", "Client secret of the same OAuth client.", true, false},
};
constexpr FieldRow kFieldsUserFields[] = {
    {"watched_spreadsheet", "Id of the spreadsheet whose rows are watched; the part between /d/ "
     "and /edit in its address.", nullptr, nullptr, {}, __builtin_offsetof(c::UserFields,
     watched_spreadsheet), Kind::kString, 0},
    {"watched_range", "Cells that are watched, in A1 notation.", nullptr, nullptr, {},
     __builtin_offsetof(c::UserFields, watched_range), Kind::kString, 0},
};
constexpr ObjectTable kObjectUserFields = {"UserFields", {kFieldsUserFields, 2},
    sizeof(c::UserFields), true};
static_assert(__is_same(decltype(c::UserFields::watched_spreadsheet), Field<String>));
static_assert(__is_same(decltype(c::UserFields::watched_range), Field<String>));
constexpr FormRow kUserForm[] = {
    {.name = "watched_spreadsheet", .label = "Watched spreadsheet"},
    {.name = "watched_range", .label = "Watched range", .placeholder = "Sheet1!A2:Z"},
};
constexpr const char* kTexts6[] = {"/text"};
constexpr PollRow kPolls0[] = {
    {.event = "row_detected", .action = 10,
     .arguments = "{\"spreadsheetId\":\"{watched_spreadsheet}\",\"range\":\"{watched_range}\"}",
     .items = "/rows", .id = {kTexts6, 1}},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval,
     .description = "Looks for rows of the watched range that are new or changed.",
     .every_ms = 900000, .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersRecordCreated[] = {
    {.source = "tool", .action = "append_values"},
};
constexpr MatcherRow kMatchersRecordUpdated[] = {
    {.source = "tool", .action = "update_values"},
};
constexpr MatcherRow kMatchersTableModified[] = {
    {.source = "tool", .action = "clear_values"},
};
constexpr MatcherRow kMatchersSheetAdded[] = {
    {.source = "tool", .action = "add_sheet"},
};
constexpr MatcherRow kMatchersSheetRenamed[] = {
    {.source = "tool", .action = "rename_sheet"},
};
constexpr MatcherRow kMatchersSheetDeleted[] = {
    {.source = "tool", .action = "delete_sheet"},
};
constexpr MatcherRow kMatchersSpreadsheetCreated[] = {
    {.source = "tool", .action = "create_spreadsheet"},
};
constexpr MatcherRow kMatchersRowDetected[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "record_created", .display_name = "Rows Appended", .matchers = {kMatchersRecordCreated,
     1}},
    {.id = "record_updated", .display_name = "Cells Updated", .matchers = {kMatchersRecordUpdated,
     1}},
    {.id = "table_modified", .display_name = "Cells Cleared", .matchers = {kMatchersTableModified,
     1}},
    {.id = "sheet_added", .display_name = "Sheet Added", .matchers = {kMatchersSheetAdded, 1}},
    {.id = "sheet_renamed", .display_name = "Sheet Renamed", .matchers = {kMatchersSheetRenamed,
     1}},
    {.id = "sheet_deleted", .display_name = "Sheet Deleted", .matchers = {kMatchersSheetDeleted,
     1}},
    {.id = "spreadsheet_created", .display_name = "Spreadsheet Created",
     .matchers = {kMatchersSpreadsheetCreated, 1}},
    {.id = "row_detected", .display_name = "Row New or Changed", .matchers = {kMatchersRowDetected,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "google-sheets",
    .display_name = "Google Sheets",
    .description = "Read, write, append and clear cells of Google spreadsheets, list "
        "their sheets and create new ones.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "google_sheets",
    .tool_description = "Reads and writes Google spreadsheets. A range is written in A1 notation,"
        " for example Sheet1!A1:C10. Say what will be overwritten and wait "
        "for a yes before you update, append or clear.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_values\",\"update_values\",\"append_values\",\"clear_values\","
        "\"create_spreadsheet\",\"list_sheets\",\"get_ranges\",\"add_sheet\","
        "\"rename_sheet\",\"delete_sheet\"],\"description\":\"What to do.\"},"
        "\"spreadsheetId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200,"
        "\"description\":\"Id of the spreadsheet; the part between /d/ and "
        "/edit in its address.\"},\"range\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":500,\"description\":\"Cells in A1 notation, for example "
        "Sheet1!A1:C10.\"},\"ranges\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":100,"
        "\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":500},"
        "\"description\":\"Several ranges in A1 notation.\"},\"sheetTitle\":{\"type\":\"string"
        "\",\"minLength\":1,\"maxLength\":100,\"description\":\"Title of the "
        "sheet (the tab).\"},\"sheetId\":{\"type\":\"integer\",\"minimum\":0,"
        "\"description\":\"Number of the sheet, from list_sheets.\"},\"index\":{\"type\":\"int"
        "eger\",\"minimum\":0,\"description\":\"Place among the tabs, from "
        "0; at the end if absent.\"},\"values\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":10000,\"items\":{\"type\":\"array\",\"items\":{}},\"description\":\"Rows"
        " of cells; text, numbers, true, false or null for a cell to leave "
        "alone.\"},\"majorDimension\":{\"type\":\"string\",\"enum\":[\"ROWS\","
        "\"COLUMNS\"],\"description\":\"Whether the outer list holds rows "
        "or columns.\"},\"valueInputOption\":{\"type\":\"string\",\"enum\":[\"RAW\","
        "\"USER_ENTERED\"],\"default\":\"USER_ENTERED\",\"description\":\"USER_ENTERED "
        "reads formulas and dates as if typed, RAW stores the text.\"},\"valueRenderOption\":{"
        "\"type\":\"string\",\"enum\":[\"FORMATTED_VALUE\",\"UNFORMATTED_VALUE\","
        "\"FORMULA\"],\"description\":\"How values are shown in the reply.\"},"
        "\"insertDataOption\":{\"type\":\"string\",\"enum\":[\"OVERWRITE\","
        "\"INSERT_ROWS\"],\"description\":\"Whether appending inserts new "
        "rows.\"},\"title\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":300,"
        "\"description\":\"Title of the new spreadsheet.\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "google_sheets",
    .actions = {kActions, 11},
    .api = kApi,
    .egress = {kTexts4, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .user_fields = &kObjectUserFields,
    .user_form = {kUserForm, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::google_sheets

namespace pie::google_sheets {

constinit const ConnectorTable kGoogleSheets = ::pie::detail::tables::google_sheets::kConnector;

Task<Cells> GetValues(Context& context, GetValuesParams params) {
  return Task<Cells>(::pie::ContextAccess::Call(context, kGoogleSheets, 0, &params));
}

Task<Update> UpdateValues(Context& context, UpdateValuesParams params) {
  return Task<Update>(::pie::ContextAccess::Call(context, kGoogleSheets, 1, &params));
}

Task<Update> AppendValues(Context& context, AppendValuesParams params) {
  return Task<Update>(::pie::ContextAccess::Call(context, kGoogleSheets, 2, &params));
}

Task<ClearValuesResult> ClearValues(Context& context, ClearValuesParams params) {
  return Task<ClearValuesResult>(::pie::ContextAccess::Call(context, kGoogleSheets, 3, &params));
}

Task<Spreadsheet> CreateSpreadsheet(Context& context, CreateSpreadsheetParams params) {
  return Task<Spreadsheet>(::pie::ContextAccess::Call(context, kGoogleSheets, 4, &params));
}

Task<Spreadsheet> ListSheets(Context& context, ListSheetsParams params) {
  return Task<Spreadsheet>(::pie::ContextAccess::Call(context, kGoogleSheets, 5, &params));
}

Task<List<Cells>> GetRanges(Context& context, GetRangesParams params) {
  return Task<List<Cells>>(::pie::ContextAccess::Call(context, kGoogleSheets, 6, &params));
}

Task<Sheet> AddSheet(Context& context, AddSheetParams params) {
  return Task<Sheet>(::pie::ContextAccess::Call(context, kGoogleSheets, 7, &params));
}

Task<RenameSheetResult> RenameSheet(Context& context, RenameSheetParams params) {
  return Task<RenameSheetResult>(::pie::ContextAccess::Call(context, kGoogleSheets, 8, &params));
}

Task<DeleteSheetResult> DeleteSheet(Context& context, DeleteSheetParams params) {
  return Task<DeleteSheetResult>(::pie::ContextAccess::Call(context, kGoogleSheets, 9, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.google_client_id = context.Secret("GOOGLE_CLIENT_ID");
  secrets.google_client_secret = context.Secret("GOOGLE_CLIENT_SECRET");
  return secrets;
}

Result<UserFields> ReadUserFields(Context& context) {
  return
      ::pie::detail::DecodeAs<UserFields>(::pie::detail::tables::google_sheets::kObjectUserFields,
      context.user_config(), ::pie::detail::From::kUser);
}

}  // namespace pie::google_sheets
