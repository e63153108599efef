import * as attio from 'attio-ts-sdk';

export const maker = 'community'; // Made from Attio's description, to whose schemas it holds each request.
export const client = (baseUrl) => {
  const given = { client: attio.createAttioClient({ apiKey: 'k', baseUrl, retry: { maxRetries: 0 } }), throwOnError: true };
  return (call, options) => attio[call]({ ...given, ...options });
};
// Pages are asked for in a query, as text; values may stand alone, which the description's list of them does not say.
const page = ({ limit, ...rest }) => ({ ...rest, limit: Number(limit) });
const open = { requestValidator: undefined };
const records = 'V2ObjectsByObjectRecords';

export const calls = {
  list_objects: (send) => send('getV2Objects'),
  list_attributes: (send, { object: identifier, ...query }) =>
    send('getV2ByTargetByIdentifierAttributes', { path: { target: 'objects', identifier }, query: page(query) }),
  list_records: (send, { object, ...body }) => send(`post${records}Query`, { path: { object }, body }),
  search_records: (send, body) => send('postV2ObjectsRecordsSearch', { body: { request_as: { type: 'workspace' }, ...body } }),
  get_record: (send, path) => send(`get${records}ByRecordId`, { path }),
  create_record: (send, { object, values }) => send(`post${records}`, { path: { object }, body: { data: { values } }, ...open }),
  upsert_record: (send, { object, matching_attribute, values }) =>
    send(`put${records}`, { path: { object }, query: { matching_attribute }, body: { data: { values } }, ...open }),
  update_record: (send, { values, ...path }) => send(`patch${records}ByRecordId`, { path, body: { data: { values } }, ...open }),
  delete_record: (send, path) => send(`delete${records}ByRecordId`, { path }),
  list_lists: (send) => send('getV2Lists'),
  list_entries: (send, { list, ...body }) => send('postV2ListsByListEntriesQuery', { path: { list }, body }),
  add_entry: (send, { list, ...data }) => send('postV2ListsByListEntries', { path: { list }, body: { data }, ...open }),
  list_notes: (send, query) => send('getV2Notes', { query: page(query) }),
  create_note: (send, data) => send('postV2Notes', { body: { data: { format: 'markdown', ...data } } }),
  list_tasks: (send, { assignee_filter: assignee, completed_filter: is_completed, ...rest }) =>
    send('getV2Tasks', { query: page({ assignee, is_completed, ...rest }) }),
  create_task: (send, { task_content: content, ...rest }) =>
    send('postV2Tasks', { body: { data: { content, format: 'plaintext', is_completed: false, ...rest } } }),
  update_task: (send, { task_id, done: is_completed }) => send('patchV2TasksByTaskId', { path: { task_id }, body: { data: { is_completed } } }),
  list_members: (send) => send('getV2WorkspaceMembers'),
};
