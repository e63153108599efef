import { createV1Client, createV2Client } from 'confluence.js';

export const maker = 'community'; // Made from Atlassian's description.
export const client = (host) => {
  const config = { host, auth: { type: 'basic', email: 'ada@example.com', apiToken: 't' } };
  return { ...createV2Client(config), v1: createV1Client(config) };
};

export const calls = {
  search_content: ({ v1 }, input) => v1.search.searchByCQL(input),
  list_spaces: (api, { keys, space_type: type, space_status: status, ...rest }) =>
    api.space.getSpaces({ ...rest, keys: keys?.join(','), type, status }),
  get_space: (api, { space_id: id }) => api.space.getSpaceById({ id }),
  list_pages: (api, { space_id, page_status: status, ...rest }) => api.page.getPages({ spaceId: [space_id], status, ...rest }),
  list_child_pages: (api, input) => api.children.getChildPages(input),
  get_page: (api, input) => api.page.getPageById({ ...input, bodyFormat: 'storage' }),
  delete_page: (api, input) => api.page.deletePage(input),
  list_comments: (api, input) => api.comment.getPageFooterComments({ ...input, bodyFormat: 'storage' }),
  add_comment: (api, { id: pageId, comment }) => api.comment.createFooterComment({ pageId, body: { representation: 'storage', value: comment } }),
  list_labels: (api, input) => api.label.getPageLabels(input),
  add_label: ({ v1 }, { id, label: name }) => v1.contentLabels.addLabelsToContent({ id, body: { prefix: 'global', name } }),
};
