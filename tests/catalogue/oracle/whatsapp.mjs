import { calls as sms, client } from './twilio.mjs';

// The vendor's client is Twilio's; the sender is the one of the connection.
export { client };
const given = { from: '+14155550198' };

export const calls = {
  send_message: (api, input) => sms.send_whatsapp(api, { ...input, ...given }),
  send_media: (api, { to, media_url: mediaUrl, caption: body, location, status_callback: statusCallback }) =>
    api.messages.create(JSON.parse(JSON.stringify(
      { to: `whatsapp:${to}`, from: `whatsapp:${given.from}`, mediaUrl, body, persistentAction: location, statusCallback }))),
  send_template: (api, input) => sms.send_whatsapp(api, { ...input, ...given }),
  get_message: (api, input) => sms.get_message(api, input),
  delete_message: (api, input) => sms.delete_message(api, input),
  get_template: (api, input) => api.content.v1.contents(input.content_sid).approvalFetch().fetch(),
  list_media: (api, { message_sid, page_size: pageSize }) => api.messages(message_sid).media.page({ pageSize }),
  list_templates: (api, { page_size: pageSize }) => api.content.v1.contents.page({ pageSize }),
};
