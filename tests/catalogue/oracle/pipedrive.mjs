import * as v1 from 'pipedrive/v1';
import * as v2 from 'pipedrive/v2';

export const client = (origin) => {
  const made = (api, version, name) => new api[`${name}Api`](new api.Configuration({ basePath: `${origin}/api/${version}`, apiKey: 'k' }));
  const parts = ['Deals', 'Persons', 'Organizations', 'Activities', 'Pipelines', 'Stages'];
  return { ...Object.fromEntries(parts.map((name) => [name, made(v2, 'v2', name)])), Notes: made(v1, 'v1', 'Notes') };
};

export const calls = {
  list_deals: ({ Deals }, input) => Deals.getDeals(input),
  search_deals: ({ Deals }, input) => Deals.searchDeals(input),
  get_deal: ({ Deals }, input) => Deals.getDeal(input),
  create_deal: ({ Deals }, AddDealRequest) => Deals.addDeal({ AddDealRequest }),
  update_deal: ({ Deals }, { id, new_status: status, ...rest }) => Deals.updateDeal({ id, UpdateDealRequest: { status, ...rest } }),
  delete_deal: ({ Deals }, input) => Deals.deleteDeal(input),
  list_persons: ({ Persons }, input) => Persons.getPersons(input),
  search_persons: ({ Persons }, input) => Persons.searchPersons(input),
  get_person: ({ Persons }, input) => Persons.getPerson(input),
  create_person: ({ Persons }, AddPersonRequest) => Persons.addPerson({ AddPersonRequest }),
  update_person: ({ Persons }, { id, ...UpdatePersonRequest }) => Persons.updatePerson({ id, UpdatePersonRequest }),
  list_organizations: ({ Organizations }, input) => Organizations.getOrganizations(input),
  search_organizations: ({ Organizations }, input) => Organizations.searchOrganization(input),
  create_organization: ({ Organizations }, AddOrganizationRequest) => Organizations.addOrganization({ AddOrganizationRequest }),
  list_activities: ({ Activities }, input) => Activities.getActivities(input),
  create_activity: ({ Activities }, AddActivityRequest) => Activities.addActivity({ AddActivityRequest }),
  update_activity: ({ Activities }, { id, ...AddActivityRequest }) => Activities.updateActivity({ id, AddActivityRequest }),
  list_notes: ({ Notes }, input) => Notes.getNotes(input),
  create_note: ({ Notes }, { pinned_to_deal: pinned_to_deal_flag, ...rest }) => Notes.addNote({ AddNoteRequest: { pinned_to_deal_flag, ...rest } }),
  list_pipelines: ({ Pipelines }, input) => Pipelines.getPipelines(input),
  list_stages: ({ Stages }, input) => Stages.getStages(input),
};
