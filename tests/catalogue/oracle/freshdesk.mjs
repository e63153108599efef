import Freshdesk from 'freshdesk-api';

export const maker = 'community';
// The client that takes a callback; a promise of it settles either way.
export const client = (origin) => {
  const api = new Freshdesk(origin, 'k');
  return (call, ...given) => new Promise((ready) => api[call](...given, ready));
};
export const adds = ['page'];

// Not here: lists of conversations, which the SDK asks for without a size, and of companies; groups, which it does not know.
export const calls = {
  list_tickets: (send, input) => send('listAllTickets', input),
  search_tickets: (send, { query }) => send('filterTickets', query, 1),
  get_ticket: (send, { ticket_id }) => send('getTicket', ticket_id),
  create_ticket: (send, data) => send('createTicket', data),
  update_ticket: (send, { ticket_id, ...data }) => send('updateTicket', ticket_id, data),
  delete_ticket: (send, { ticket_id }) => send('deleteTicket', ticket_id),
  reply_to_ticket: (send, { ticket_id, ...data }) => send('createReply', ticket_id, data),
  add_note: (send, { ticket_id, ...data }) => send('createNote', ticket_id, data),
  list_contacts: (send, { contact_email: email, ...rest }) => send('listAllContacts', { email, ...rest }),
  get_contact: (send, { contact_id }) => send('getContact', contact_id),
  create_contact: (send, { contact_email: email, ...rest }) => send('createContact', { email, ...rest }),
  update_contact: (send, { contact_id, ...data }) => send('updateContact', contact_id, data),
  list_agents: (send, input) => send('listAllAgents', input),
};
