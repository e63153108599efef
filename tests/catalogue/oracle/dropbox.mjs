import { Dropbox } from 'dropbox';

export const client = (origin, fetch) => new Dropbox({ accessToken: 'sandbox-token', fetch });

export const calls = {
  list_folder: (dropbox, { folder: path, ...rest }) => dropbox.filesListFolder({ path, ...rest }),
  list_folder_continue: (dropbox, input) => dropbox.filesListFolderContinue(input),
  search_files: (dropbox, { query, folder: path, ...options }) =>
    dropbox.filesSearchV2({ query, options: JSON.parse(JSON.stringify({ path, ...options })) }),
  get_metadata: (dropbox, input) => dropbox.filesGetMetadata(input),
  create_folder: (dropbox, { new_path: path, ...rest }) => dropbox.filesCreateFolderV2({ path, ...rest }),
  move_file: (dropbox, input) => dropbox.filesMoveV2(input),
  copy_file: (dropbox, input) => dropbox.filesCopyV2(input),
  delete_file: (dropbox, input) => dropbox.filesDeleteV2(input),
  list_revisions: (dropbox, input) => dropbox.filesListRevisions(input),
  create_shared_link: (dropbox, { path, ...settings }) =>
    dropbox.sharingCreateSharedLinkWithSettings({ path, settings }),
  list_shared_links: (dropbox, input) => dropbox.sharingListSharedLinks(input),
  revoke_shared_link: (dropbox, input) => dropbox.sharingRevokeSharedLink(input),
  get_account: (dropbox) => dropbox.usersGetCurrentAccount(),
};
