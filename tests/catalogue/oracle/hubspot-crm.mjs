import { createRequire } from 'node:module';

const { Client } = createRequire(import.meta.url)('@hubspot/api-client');
export const client = (basePath) => new Client({ accessToken: 't', basePath, numberOfApiCallRetries: 0 }).crm;
const search = (part, { filterGroups, sorts, properties, query, limit, after }) =>
  part.searchApi.doSearch({ filterGroups, sorts, properties, query, limit, after });
const read = (part, id, { properties, associations_of }) => part.basicApi.getById(id, properties, undefined, associations_of);
const create = (part, { values: properties, associations }) => part.basicApi.create({ properties, associations });
const engagement = (part, properties, associations) => part.basicApi.create({ properties: JSON.parse(JSON.stringify(properties)), associations });

export const calls = {
  search_contacts: ({ contacts }, input) => search(contacts, input),
  get_contact: ({ contacts }, { contactId, ...rest }) => read(contacts, contactId, rest),
  create_contact: ({ contacts }, input) => create(contacts, input),
  update_contact: ({ contacts }, { contactId, values: properties }) => contacts.basicApi.update(contactId, { properties }),
  delete_contact: ({ contacts }, { contactId }) => contacts.basicApi.archive(contactId),
  search_companies: ({ companies }, input) => search(companies, input),
  get_company: ({ companies }, { companyId, ...rest }) => read(companies, companyId, rest),
  create_company: ({ companies }, input) => create(companies, input),
  update_company: ({ companies }, { companyId, values: properties }) => companies.basicApi.update(companyId, { properties }),
  delete_company: ({ companies }, { companyId }) => companies.basicApi.archive(companyId),
  list_deals: ({ deals }, { limit, properties }) => deals.basicApi.getPage(limit, undefined, properties),
  search_deals: ({ deals }, input) => search(deals, input),
  get_deal: ({ deals }, { dealId, ...rest }) => read(deals, dealId, rest),
  create_deal: ({ deals }, input) => create(deals, input),
  update_deal: ({ deals }, { dealId, values: properties }) => deals.basicApi.update(dealId, { properties }),
  delete_deal: ({ deals }, { dealId }) => deals.basicApi.archive(dealId),
  create_note: ({ objects }, { note, timestamp, associations }) =>
    engagement(objects.notes, { hs_note_body: note, hs_timestamp: timestamp }, associations),
  create_task: ({ objects }, { subject, timestamp, priority, task_type, owner_id, task_body, associations }) => engagement(objects.tasks, {
    hs_task_subject: subject, hs_timestamp: timestamp, hs_task_priority: priority, hs_task_type: task_type, hs_task_status: 'NOT_STARTED',
    hubspot_owner_id: owner_id, hs_task_body: task_body,
  }, associations),
  list_owners: ({ owners }, { email, limit }) => owners.ownersApi.getPage(email, undefined, limit),
  list_pipelines: ({ pipelines }) => pipelines.pipelinesApi.getAll('deals'),
  list_properties: ({ properties }, { object_type }) => properties.coreApi.getAll(object_type),
};
