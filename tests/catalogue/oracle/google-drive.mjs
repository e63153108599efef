import * as api from '@googleapis/drive';
import { google } from './lib/google.mjs';

export const client = google(api, 'v3');
const file = ({ fileId, ...requestBody }, more) => ({ fileId, requestBody, ...more });

export const calls = {
  get_file: ({ files }, input, always) => files.get({ ...input, ...always }),
  create_folder: ({ files }, input, always) =>
    files.create(file({ ...input, mimeType: 'application/vnd.google-apps.folder' }, always)),
  update_file: ({ files }, { addParents, removeParents, ...input }, always) =>
    files.update(file(input, { addParents, removeParents, ...always })),
  copy_file: ({ files }, input, always) => files.copy(file(input, always)),
  move_to_trash: ({ files }, input, always) => files.update(file({ ...input, trashed: true }, always)),
  share_file: ({ permissions }, { sendNotificationEmail, emailMessage, ...input }, always) =>
    permissions.create(file(input, { sendNotificationEmail, emailMessage, ...always })),
  list_permissions: ({ permissions }, input, always) => permissions.list({ ...input, ...always }),
  remove_permission: ({ permissions }, input, always) => permissions.delete({ ...input, ...always }),
  list_drives: ({ drives }, input, always) => drives.list({ ...input, ...always }),
  export_file: ({ files }, { fileId, exportType: mimeType }) => files.export({ fileId, mimeType }),
};
