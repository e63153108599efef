import { Api } from 'grammy';

export const maker = 'community';
// The case's path has the token's name in it, as the manifest's address.
export const client = (apiRoot) => new Api('TELEGRAM_BOT_TOKEN', { apiRoot });

// Options of the Bot API out of an action's input.
const more = ({ reply_to, inline_keyboard, disable_link_preview, ...rest }, ...done) => {
  const options = { ...rest };
  for (const name of ['chat_id', ...done]) delete options[name];
  if (reply_to) options.reply_parameters = { message_id: reply_to };
  if (inline_keyboard) options.reply_markup = { inline_keyboard };
  if (disable_link_preview !== undefined) options.link_preview_options = { is_disabled: disable_link_preview };
  return options;
};

export const calls = {
  send_message: (api, input) => api.sendMessage(input.chat_id, input.text, more(input, 'text')),
  send_photo: (api, input) => api.sendPhoto(input.chat_id, input.photo, more(input, 'photo')),
  send_document: (api, input) => api.sendDocument(input.chat_id, input.document, more(input, 'document')),
  send_location: (api, { chat_id, latitude, longitude }) => api.sendLocation(chat_id, latitude, longitude),
  send_poll: (api, input) => api.sendPoll(input.chat_id, input.question, input.options, more(input, 'question', 'options')),
  update_message: (api, { chat_id, message_id, text }) => api.editMessageText(chat_id, message_id, text),
  forward_message: (api, { chat_id, from_chat_id, message_id }) => api.forwardMessage(chat_id, from_chat_id, message_id),
  delete_message: (api, { chat_id, message_id }) => api.deleteMessage(chat_id, message_id),
  pin_message: (api, input) => api.pinChatMessage(input.chat_id, input.message_id, more(input, 'message_id')),
  list_updates: (api, input) => api.getUpdates(input),
  get_chat: (api, { chat_id }) => api.getChat(chat_id),
  get_member_count: (api, { chat_id }) => api.getChatMemberCount(chat_id),
  list_administrators: (api, { chat_id }) => api.getChatAdministrators(chat_id),
  get_file: (api, { file_id }) => api.getFile(file_id),
  get_me: (api) => api.getMe(),
  set_reaction: (api, { chat_id, message_id, emoji }) => api.setMessageReaction(chat_id, message_id, [{ type: 'emoji', emoji }]),
};
