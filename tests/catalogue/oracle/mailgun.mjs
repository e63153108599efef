import Mailgun from 'mailgun.js';

export const style = 'arguments';
export const client = (url) => new Mailgun(FormData).client({ username: 'api', key: 'sandbox-MAILGUN_API_KEY', url });
const domain = 'mg.example.com';
const page = ({ page_limit: limit, ...rest }) => ({ ...(limit && { limit }), ...rest });

// E-mails are left out: the SDK's multipart text is compared by name only, and lists in it are several parts.
export const calls = {
  list_domains: (api, { limit = 100, ...input }) => api.domains.list({ ...input, limit }),
  delete_bounce: (api, { address }) => api.suppressions.destroy(domain, 'bounces', address),
  delete_unsubscribe: (api, { address }) => api.suppressions.destroy(domain, 'unsubscribes', address),
  remove_member: (api, { list_address, address }) => api.lists.members.destroyMember(list_address, address),
  get_stats: (api, { stats_event: event, ...rest }) => api.stats.getDomain(domain, { event, ...rest }),
  list_bounces: (api, input) => api.suppressions.list(domain, 'bounces', page(input)),
  list_unsubscribes: (api, input) => api.suppressions.list(domain, 'unsubscribes', page(input)),
  list_complaints: (api, input) => api.suppressions.list(domain, 'complaints', page(input)),
  list_mailing_lists: (api, input) => api.lists.list(page(input)),
  list_members: (api, { list_address, ...rest }) => api.lists.members.listMembers(list_address, page(rest)),
  add_member: (api, { list_address, ...rest }) => api.lists.members.createMember(list_address, rest),
  get_stored_message: (api, { storage_key }) => api.messages.retrieveStoredEmail(domain, storage_key),
};
