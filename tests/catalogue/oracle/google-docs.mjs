import * as api from '@googleapis/docs';
import { google } from './lib/google.mjs';

export const client = google(api, 'v1');
const update = (docs, documentId, ...requests) => docs.documents.batchUpdate({ documentId, requestBody: { requests } });

export const calls = {
  create_document: (docs, requestBody) => docs.documents.create({ requestBody }),
  get_document: (docs, input) => docs.documents.get(input),
  insert_text: (docs, { documentId, text, index, tabId }) =>
    update(docs, documentId, { insertText: { text, location: { index, tabId } } }),
  replace_text: (docs, { documentId, find, replaceText, matchCase }) =>
    update(docs, documentId, { replaceAllText: { containsText: { text: find, matchCase }, replaceText } }),
  insert_table: (docs, { documentId, rows, columns, index, tabId }) =>
    update(docs, documentId, { insertTable: { rows, columns, location: { index, tabId } } }),
};
