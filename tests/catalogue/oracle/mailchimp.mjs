import mailchimp from '@mailchimp/mailchimp_marketing';

export const client = (origin) => {
  mailchimp.setConfig({ accessToken: 'sandbox-token', server: 'us21' });
  mailchimp.lists.apiClient.basePath = `${origin}/3.0`;
  return mailchimp;
};
const page = (input, names) => JSON.parse(JSON.stringify({ count: input.count ?? 100, ...names }));

export const calls = {
  list_audiences: (api, input) => api.lists.getAllLists(page(input)),
  list_members: (api, input) =>
    api.lists.getListMembersInfo(input.list_id, page(input, { status: input.member_status, sinceLastChanged: input.since_last_changed })),
  search_members: (api, { query, list_id: listId }) => api.searchMembers.search(query, { listId }),
  get_member: (api, input) => api.lists.getListMember(input.list_id, input.subscriber_hash),
  add_member: (api, { list_id, member_tags: tags, ...rest }) => api.lists.addListMember(list_id, { ...rest, tags }),
  update_member: (api, { list_id, subscriber_hash, ...rest }) => api.lists.updateListMember(list_id, subscriber_hash, rest),
  delete_member: (api, input) => api.lists.deleteListMember(input.list_id, input.subscriber_hash),
  update_member_tags: (api, input) =>
    api.lists.updateListMemberTags(input.list_id, input.subscriber_hash, { tags: input.tag_changes }),
  get_campaign: (api, input) => api.campaigns.get(input.campaign_id),
  create_campaign: (api, { type, audience: list_id, saved_segment_id, ...settings }) =>
    api.campaigns.create({ type, recipients: { list_id, segment_opts: { saved_segment_id } }, settings }),
  set_campaign_content: (api, { campaign_id, ...rest }) => api.campaigns.setContent(campaign_id, rest),
  send_test_email: (api, { campaign_id, ...rest }) => api.campaigns.sendTestEmail(campaign_id, rest),
  send_campaign: (api, input) => api.campaigns.send(input.campaign_id),
  schedule_campaign: (api, { campaign_id, ...rest }) => api.campaigns.schedule(campaign_id, rest),
  delete_campaign: (api, input) => api.campaigns.remove(input.campaign_id),
  get_report: (api, input) => api.reports.getCampaignReport(input.campaign_id),
  list_templates: (api, input) => api.templates.list(page(input, { type: input.template_type })),
};
