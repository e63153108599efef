import { createRequire } from 'node:module';

export const maker = 'community';
export const adds = ['page']; // Its default; the executor asks for the first page without a number.
const { createApiClient } = createRequire(import.meta.url)('dots-wrapper');
export const client = (origin) => createApiClient({ token: 't', endpoint: `${origin}/v2` });

// Not here: update_domain_record, for which the SDK sends PUT; PATCH leaves alone what is not named.
export const calls = {
  get_account: ({ account }) => account.getAccount(),
  list_droplets: ({ droplet }, input) => droplet.listDroplets(input),
  get_droplet: ({ droplet }, input) => droplet.getDroplet(input),
  create_droplet: ({ droplet }, input) => droplet.createDroplet(input),
  delete_droplet: ({ droplet }, input) => droplet.deleteDroplet(input),
  run_droplet_action: ({ droplet }, { droplet_id }) => droplet.rebootDroplet({ droplet_id }),
  create_snapshot: ({ droplet }, { droplet_id, snapshot_name: name }) => droplet.snapshotDroplet({ droplet_id, name }),
  get_action: ({ action }, input) => action.getAction(input),
  list_sizes: ({ size }, input) => size.listSizes(input),
  list_regions: ({ region }, input) => region.listRegions(input),
  list_images: ({ image }, { private: user_images, ...rest }) => image.listImages({ user_images, ...rest }),
  list_ssh_keys: ({ sshKey }, input) => sshKey.listSshKeys(input),
  list_domains: ({ domain }, input) => domain.listDomains(input),
  list_domain_records: ({ domain }, { record_filter: type, ...rest }) => domain.listDomainRecords({ type, ...rest }),
  create_domain_record: ({ domain }, { record_type: type, record_name: name, ...rest }) => domain.createDomainRecord({ type, name, ...rest }),
  delete_domain_record: ({ domain }, { record_id: domain_record_id, ...rest }) => domain.deleteDomainRecord({ domain_record_id, ...rest }),
};
