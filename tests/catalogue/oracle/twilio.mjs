import twilio from 'twilio';

const accountSid = 'AC00000000000000000000000000000001';
export const client = (origin, redirected) => {
  const request = async ({ method, uri, params, data, headers }) => {
    const url = new URL(uri);
    for (const [name, value] of Object.entries(params ?? {})) url.searchParams.append(name, value);
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(data ?? {})) [value].flat().forEach((one) => form.append(name, one));
    const body = method.toUpperCase() === 'POST' ? form : undefined;
    const reply = await redirected(url, { method: method.toUpperCase(), body, headers: { Authorization: headers?.Authorization ?? '' } });
    return { statusCode: reply.status, body: await reply.text() };
  };
  return twilio(accountSid, 'token-example', { httpClient: { request } });
};

const variables = ({ content_variables: given }) => (given === undefined ? undefined : JSON.stringify(given));
const given = (members) => JSON.parse(JSON.stringify(members));
const message = (input) => given({
  to: input.to, from: input.from, body: input.body, mediaUrl: input.media_url, contentSid: input.content_sid,
  messagingServiceSid: input.messaging_service_sid, contentVariables: variables(input), scheduleType: input.schedule_type,
  validityPeriod: input.validity_period, statusCallback: input.status_callback,
});

export const calls = {
  send_sms: (api, input) => api.messages.create({ ...message(input), ...(input.send_at && { sendAt: input.send_at }) }),
  send_whatsapp: (api, input) => api.messages.create({ ...message(input), to: `whatsapp:${input.to}`, from: `whatsapp:${input.from}` }),
  get_message: (api, input) => api.messages(input.message_sid).fetch(),
  delete_message: (api, input) => api.messages(input.message_sid).remove(),
  cancel_scheduled_message: (api, input) => api.messages(input.message_sid).update({ status: 'canceled' }),
  make_call: (api, { to, from, url, twiml, record, timeout }) => api.calls.create(given({ to, from, url, twiml, record, timeout })),
  get_call: (api, input) => api.calls(input.call_sid).fetch(),
  stop_call: (api, input) => api.calls(input.call_sid).update({ status: 'completed' }),
  lookup_phone_number: (api, input) => api.lookups.v2.phoneNumbers(input.number).fetch({ fields: input.fields?.join(',') }),
  get_balance: (api) => api.balance.fetch(),
  list_messages: (api, { sent_after, page_size: pageSize }) => api.messages.page({ dateSentAfter: sent_after, pageSize }),
  list_calls: (api, { to_number: to, call_status: status, started_after, page_size: pageSize }) =>
    api.calls.page({ to, status, startTimeAfter: started_after, pageSize }),
  list_recordings: (api, { call_sid: callSid, page_size: pageSize }) => api.recordings.page({ callSid, pageSize }),
  list_phone_numbers: (api, { phone_number: phoneNumber, page_size: pageSize }) => api.incomingPhoneNumbers.page({ phoneNumber, pageSize }),
};
