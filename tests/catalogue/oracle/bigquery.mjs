import { BigQuery } from '@google-cloud/bigquery';

// The SDK asks for a token of its own; one that needs no network is put in.
export const adds = ['prettyPrint', 'allowUnauthenticated'];
export const client = (apiEndpoint) => {
  const api = new BigQuery({ projectId: 'example-data', apiEndpoint, token: 't', autoRetry: false });
  api.authClient.getRequestHeaders = async () => new Headers({ Authorization: 'Bearer t' });
  return api;
};
const once = { autoPaginate: false };
const table = (api, { datasetId, tableId }) => api.dataset(datasetId).table(tableId);

export const calls = {
  list_datasets: (api, { filter, maxResults }) => api.getDatasets({ filter, maxResults, ...once }),
  list_tables: (api, { datasetId, maxResults }) => api.dataset(datasetId).getTables({ maxResults, ...once }),
  get_table: (api, input) => table(api, input).getMetadata(),
  delete_table: (api, input) => table(api, input).delete(),
  delete_dataset: (api, { datasetId, deleteContents: force }) => api.dataset(datasetId).delete({ force }),
  list_jobs: (api, { projectId, stateFilter, allUsers, maxResults }) =>
    api.getJobs({ stateFilter, allUsers, projection: 'full', maxResults, ...once }),
  get_job: (api, { jobId, location }) => api.job(jobId, { location }).getMetadata(),
  cancel_job: (api, { jobId, location }) => api.job(jobId, { location }).cancel(),
};
