import postmark from 'postmark';

export const client = (origin) =>
  new postmark.ServerClient('sandbox-POSTMARK_SERVER_TOKEN', { useHttps: false, requestHost: new URL(origin).host });

const filter = (names, input) =>
  Object.fromEntries(Object.entries(names).map(([own, theirs]) => [theirs, input[own]]).filter(([, value]) => value !== undefined));
const messages = { recipient: 'recipient', fromemail: 'fromEmail', with_tag: 'tag', status: 'status', fromdate: 'fromDate', todate: 'toDate' };
const bounces = { bounce_type: 'type', inactive: 'inactive', emailFilter: 'emailFilter', messageid: 'messageID', with_tag: 'tag' };

export const calls = {
  send_email: (api, input) => api.sendEmail(input),
  send_email_with_template: (api, input) => api.sendEmailWithTemplate(input),
  send_batch: (api, { Messages }) => api.sendEmailBatch(Messages),
  list_messages: (api, { count = 100, ...input }) => api.getOutboundMessages({ count, offset: 0, ...filter(messages, input) }),
  get_message: (api, { messageid }) => api.getOutboundMessageDetails(messageid),
  list_bounces: (api, { count = 100, ...input }) => api.getBounces({ count, offset: 0, ...filter(bounces, input) }),
  get_bounce: (api, { bounceid }) => api.getBounce(Number(bounceid)),
  update_bounce: (api, { bounceid }) => api.activateBounce(Number(bounceid)),
  get_delivery_stats: (api) => api.getDeliveryStatistics(),
  list_templates: (api, { count = 100 }) => api.getTemplates({ count, offset: 0 }),
  get_template: (api, { templateIdOrAlias }) => api.getTemplate(templateIdOrAlias),
  verify_template: (api, { check_subject: Subject, check_html: HtmlBody, check_text: TextBody, test_model: TestRenderModel }) =>
    api.validateTemplate(JSON.parse(JSON.stringify({ Subject, HtmlBody, TextBody, TestRenderModel }))),
  create_suppressions: (api, { streamid, addresses: Suppressions }) => api.createSuppressions(streamid, { Suppressions }),
  delete_suppressions: (api, { streamid, addresses: Suppressions }) => api.deleteSuppressions(streamid, { Suppressions }),
  list_message_streams: (api) => api.getMessageStreams(),
  get_server: (api) => api.getServer(),
};
