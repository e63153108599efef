import * as api from '@googleapis/sheets';
import { google } from './lib/google.mjs';

export const client = google(api, 'v4');
const values = ({ spreadsheetId, range, majorDimension, values }, more) => ({
  spreadsheetId, range, requestBody: { range, majorDimension, values }, ...more,
});

const update = (sheets, spreadsheetId, request) =>
  sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [request] } });

export const calls = {
  get_values: (sheets, input) => sheets.spreadsheets.values.get(input),
  update_values: (sheets, { valueInputOption, ...input }) =>
    sheets.spreadsheets.values.update(values(input, { valueInputOption })),
  append_values: (sheets, { valueInputOption, insertDataOption, ...input }) =>
    sheets.spreadsheets.values.append(values(input, { valueInputOption, insertDataOption })),
  clear_values: (sheets, input) => sheets.spreadsheets.values.clear(input),
  create_spreadsheet: (sheets, { title }) => sheets.spreadsheets.create({ requestBody: { properties: { title } } }),
  get_ranges: (sheets, input) => sheets.spreadsheets.values.batchGet(input),
  add_sheet: (sheets, { spreadsheetId, sheetTitle: title, index }) =>
    update(sheets, spreadsheetId, { addSheet: { properties: { title, index } } }),
  rename_sheet: (sheets, { spreadsheetId, sheetId, sheetTitle: title }) =>
    update(sheets, spreadsheetId, { updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } }),
  delete_sheet: (sheets, { spreadsheetId, sheetId }) => update(sheets, spreadsheetId, { deleteSheet: { sheetId } }),
  list_sheets: (sheets, input) => sheets.spreadsheets.get(input),
};
