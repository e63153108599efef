import zendesk from 'node-zendesk';

export const maker = 'community';
// The SDK ends paths with .json, which the vendor's reference has not any more.
export const client = (origin) => {
  const api = zendesk.createClient({ endpointUri: `${origin}/api/v2`, username: 'ada@example.com', token: 't' });
  for (const part of ['tickets', 'users', 'groups', 'organizations']) api[part].useDotJson = false;
  return api;
};
const defined = (members) => JSON.parse(JSON.stringify(members));

export const calls = {
  get_ticket: (api, input) => api.tickets.show(input.ticket_id),
  create_ticket: (api, { body, html_body, public: open, uploads, own_id: external_id, ...rest }) =>
    api.tickets.create({ ticket: defined({ ...rest, external_id, comment: { body, html_body, public: open, uploads } }) }),
  update_ticket: (api, { ticket_id, own_id: external_id, ...rest }) =>
    api.tickets.update(ticket_id, { ticket: defined({ ...rest, external_id }) }),
  add_comment: (api, { ticket_id, status, ...comment }) => api.tickets.update(ticket_id, { ticket: defined({ comment, status }) }),
  delete_ticket: (api, input) => api.tickets.delete(input.ticket_id),
  get_user: (api, input) => api.users.show(input.user_id),
  list_organizations: (api) => api.organizations.list(),
  list_groups: (api) => api.groups.list(),
  search_users: (api, input) => api.users.search(input),
};
