import Mailgun from 'mailgun.js';

export const style = 'arguments';
export const client = (url) => new Mailgun(FormData).client({ username: 'api', key: 'sandbox-MAILGUN_API_KEY', url });
const domain = 'mg.example.com';

// E-mails are left out: the SDK's multipart text is compared by name only, and lists in it are several parts.
export const calls = {
  list_domains: (api, { limit = 100, ...input }) => api.domains.list({ ...input, limit }),
  delete_bounce: (api, { address }) => api.suppressions.destroy(domain, 'bounces', address),
  delete_unsubscribe: (api, { address }) => api.suppressions.destroy(domain, 'unsubscribes', address),
  remove_member: (api, { list_address, address }) => api.lists.members.destroyMember(list_address, address),
};
