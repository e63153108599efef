import { API } from '@discordjs/core/http-only';
import { REST } from '@discordjs/rest';

export const maker = 'community'; // The library that Discord's own documentation recommends.
export const client = (origin) => new API(new REST({ version: '10', api: `${origin}/api`, retries: 0 }).setToken('sandbox-DISCORD_BOT_TOKEN'));
export const adds = ['mentions'];
const mentions = { allowed_mentions: { parse: ['users'] } };

export const calls = {
  list_guilds: ({ users }, input, always) => users.getGuilds({ ...input, ...always }),
  list_channels: ({ guilds }, { guild_id }) => guilds.getChannels(guild_id),
  list_messages: ({ channels }, { channel_id, ...rest }) => channels.getMessages(channel_id, rest),
  get_message: ({ channels }, { channel_id, message_id }) => channels.getMessage(channel_id, message_id),
  send_message: ({ channels }, { channel_id, reply_to, ...rest }) =>
    channels.createMessage(channel_id, { ...rest, ...mentions, message_reference: reply_to && { message_id: reply_to } }),
  update_message: ({ channels }, { channel_id, message_id, ...rest }) => channels.editMessage(channel_id, message_id, { ...rest, ...mentions }),
  delete_message: ({ channels }, { channel_id, message_id }) => channels.deleteMessage(channel_id, message_id),
  add_reaction: ({ channels }, { channel_id, message_id, emoji }) => channels.addMessageReaction(channel_id, message_id, emoji),
  remove_reaction: ({ channels }, { channel_id, message_id, emoji }) => channels.deleteOwnMessageReaction(channel_id, message_id, emoji),
  create_channel: ({ guilds }, { guild_id, channel_type: type, ...rest }) => guilds.createChannel(guild_id, { type, ...rest }),
  update_channel: ({ channels }, { channel_id, ...rest }) => channels.edit(channel_id, rest),
  delete_channel: ({ channels }, { channel_id }) => channels.delete(channel_id),
  create_thread: ({ channels }, { channel_id, message_id, ...rest }) => channels.createThread(channel_id, rest, message_id),
  list_members: ({ guilds }, { guild_id, ...rest }) => guilds.getMembers(guild_id, rest),
  list_roles: ({ guilds }, { guild_id }) => guilds.getRoles(guild_id),
  create_direct_message: ({ users }, { user_id }) => users.createDM(user_id),
};
