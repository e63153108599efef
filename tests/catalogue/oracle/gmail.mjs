import * as api from '@googleapis/gmail';
import { google } from './lib/google.mjs';

export const client = google(api, 'v1');
const userId = 'me';

export const calls = {
  list_messages: ({ users }, input) => users.messages.list({ userId, ...input }),
  get_message: ({ users }, { id }) => users.messages.get({ userId, id, format: 'full' }),
  get_thread: ({ users }, { threadId }) => users.threads.get({ userId, id: threadId, format: 'full' }),
  list_drafts: ({ users }, input) => users.drafts.list({ userId, ...input }),
  send_draft: ({ users }, { draftId }) => users.drafts.send({ userId, requestBody: { id: draftId } }),
  list_labels: ({ users }) => users.labels.list({ userId }),
  create_label: ({ users }, requestBody) => users.labels.create({ userId, requestBody }),
  modify_message: ({ users }, { id, ...requestBody }) => users.messages.modify({ userId, id, requestBody }),
  batch_modify_messages: ({ users }, requestBody) => users.messages.batchModify({ userId, requestBody }),
  move_to_trash: ({ users }, { id }) => users.messages.trash({ userId, id }),
  restore_from_trash: ({ users }, { id }) => users.messages.untrash({ userId, id }),
  get_profile: ({ users }) => users.getProfile({ userId }),
  search_messages: ({ users }, input) => users.messages.list({ userId, ...input }),
  get_attachment: ({ users }, { id, attachmentId }) => users.messages.attachments.get({ userId, messageId: id, id: attachmentId }),
};
