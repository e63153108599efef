import { WebClient } from '@slack/web-api';

export const client = (origin) =>
  new WebClient('xoxb-1', { slackApiUrl: `${origin}/api/`, retryConfig: { retries: 0 } });
// The SDK sends every call as a POST with a form, Slack takes the same arguments in a query or in JSON.
export const style = 'arguments';

export const calls = {
  post_message: (slack, input) => slack.chat.postMessage(input),
  update_message: (slack, input) => slack.chat.update(input),
  list_channels: (slack, { types, ...rest }) => slack.conversations.list({ types: types?.join(','), ...rest }),
  get_history: (slack, input) => slack.conversations.history(input),
  list_users: (slack, input) => slack.users.list(input),
  search_messages: (slack, input) => slack.search.messages(input),
  get_replies: (slack, input) => slack.conversations.replies(input),
  delete_message: (slack, input) => slack.chat.delete(input),
  create_channel: (slack, { channel_name, is_private }) => slack.conversations.create({ name: channel_name, is_private }),
  get_user: (slack, input) => slack.users.info(input),
  find_user: (slack, input) => slack.users.lookupByEmail(input),
  add_reaction: (slack, { ts, ...rest }) => slack.reactions.add({ timestamp: ts, ...rest }),
};
