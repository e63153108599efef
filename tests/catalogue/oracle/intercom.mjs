import { IntercomClient } from 'intercom-client';

export const client = (environment) => new IntercomClient({ token: 't', environment, maxRetries: 0 });
const said = ({ conversation_id, ...rest }, more) => ({ conversation_id, body: { ...more, ...rest } });

export const calls = {
  list_contacts: ({ contacts }, input) => contacts.list(input),
  search_contacts: ({ contacts }, { field, operator, value, per_page }) =>
    contacts.search({ query: { field, operator, value }, pagination: per_page && { per_page } }),
  get_contact: ({ contacts }, input) => contacts.find(input),
  create_contact: ({ contacts }, input) => contacts.create(input),
  update_contact: ({ contacts }, input) => contacts.update(input),
  delete_contact: ({ contacts }, input) => contacts.delete(input),
  list_conversations: ({ conversations }, input) => conversations.list(input),
  search_conversations: ({ conversations }, { field, operator, value, per_page }) =>
    conversations.search({ query: { field, operator, value }, pagination: per_page && { per_page } }),
  get_conversation: ({ conversations }, input, always) => conversations.find({ ...input, ...always }),
  reply_conversation: ({ conversations }, input) => conversations.reply(said(input, { message_type: 'comment', type: 'admin' })),
  assign_conversation: ({ conversations }, input) => conversations.manage(said(input, { message_type: 'assignment', type: 'admin' })),
  close_conversation: ({ conversations }, input) => conversations.manage(said(input, { message_type: 'close', type: 'admin' })),
  reopen_conversation: ({ conversations }, input) => conversations.manage(said(input, { message_type: 'open' })),
  list_admins: ({ admins }) => admins.list(),
  list_tags: ({ tags }) => tags.list(),
  tag_contact: ({ tags }, { contact_id, tag_id: id }) => tags.tagContact({ contact_id, id }),
  add_note: ({ notes }, input) => notes.create(input),
};
