import { BrevoClient } from '@getbrevo/brevo';

export const client = (origin) => new BrevoClient({ apiKey: 'k', baseUrl: `${origin}/v3`, maxRetries: 0 });

export const calls = {
  send_email: ({ transactionalEmails }, input) => transactionalEmails.sendTransacEmail(input),
  send_sms: ({ transactionalSms }, { sms_sender: sender, sms_content: content, sms_type: type, ...rest }) =>
    transactionalSms.sendAsyncTransactionalSms({ sender, content, type, ...rest }),
  list_contacts: ({ contacts }, input) => contacts.getContacts(input),
  get_contact: ({ contacts }, input) => contacts.getContactInfo(input),
  create_contact: ({ contacts }, input) => contacts.createContact(input),
  update_contact: ({ contacts }, input) => contacts.updateContact(input),
  delete_contact: ({ contacts }, input) => contacts.deleteContact(input),
  list_lists: ({ contacts }, input) => contacts.getLists(input),
  create_list: ({ contacts }, input) => contacts.createList(input),
  add_contact_to_list: ({ contacts }, { listId, ...body }) => contacts.addContactToList({ listId, body }),
  remove_contact_from_list: ({ contacts }, { listId, ...body }) => contacts.removeContactFromList({ listId, body }),
  create_campaign: ({ emailCampaigns }, { reply_address: replyTo, ...rest }) => emailCampaigns.createEmailCampaign({ replyTo, ...rest }),
  list_campaigns: ({ emailCampaigns }, input, always) => emailCampaigns.getEmailCampaigns({ ...input, ...always }),
  get_campaign: ({ emailCampaigns }, input, always) => emailCampaigns.getEmailCampaign({ ...input, ...always }),
  send_campaign: ({ emailCampaigns }, input) => emailCampaigns.sendEmailCampaignNow(input),
  list_templates: ({ transactionalEmails }, input) => transactionalEmails.getSmtpTemplates(input),
  list_email_events: ({ transactionalEmails }, input) => transactionalEmails.getEmailEventReport(input),
};
