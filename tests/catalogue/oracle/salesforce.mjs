import { createRequire } from 'node:module';

const { Connection } = createRequire(import.meta.url)('@jsforce/jsforce-node');
export const maker = 'community'; // Salesforce's own command line is built on it.
export const client = (instanceUrl) => new Connection({ instanceUrl, accessToken: 't', version: '60.0', maxRequest: 1 });
const query = (api, fields, table, condition, order) => api.query(`SELECT ${fields} FROM ${table} WHERE ${condition ?? 'Id != null'} ORDER BY ${order}`);

export const calls = {
  query_soql: (api, { soql }) => api.query(soql),
  list_objects: (api) => api.describeGlobal(),
  describe_object: (api, { sobject }) => api.sobject(sobject).describe(),
  get_record: (api, { sobject, record_id, field_names: fields }) => api.sobject(sobject).retrieve(record_id, { fields }),
  create_record: (api, { sobject, fields }) => api.sobject(sobject).create(fields),
  update_record: (api, { sobject, record_id: Id, fields }) => api.sobject(sobject).update({ Id, ...fields }),
  upsert_record: (api, { sobject, external_field, external_value, fields }) =>
    api.sobject(sobject).upsert({ [external_field]: external_value, ...fields }, external_field),
  delete_record: (api, { sobject, record_id }) => api.sobject(sobject).destroy(record_id),
  list_leads: (api, { condition }) => query(api, 'Id,FirstName,LastName,Company,Email,Status', 'Lead', condition, 'CreatedDate DESC'),
  list_opportunities: (api, { condition }) => query(api, 'Id,Name,StageName,Amount,CloseDate', 'Opportunity', condition, 'CloseDate DESC'),
  list_contacts: (api, { condition }) => query(api, 'Id,FirstName,LastName,Email,Phone,Title,AccountId', 'Contact', condition, 'CreatedDate DESC'),
  list_accounts: (api, { condition }) => query(api, 'Id,Name,Industry,Website,Phone,OwnerId', 'Account', condition, 'Name'),
  create_task: (api, { subject, due_date, priority, person_id, about_id, notes }) => api.sobject('Task').create({
    Subject: subject, ActivityDate: due_date, Priority: priority, WhoId: person_id, WhatId: about_id, Description: notes,
  }),
};
