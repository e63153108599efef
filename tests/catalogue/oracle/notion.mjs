import { Client } from '@notionhq/client';

export const client = (baseUrl) => new Client({ auth: 'sandbox-token', baseUrl });
const parent = (page_id, data_source_id) => (page_id || data_source_id ? { page_id, data_source_id } : undefined);

export const calls = {
  search: (notion, { object_filter: filter, ...rest }) => notion.search({ filter, ...rest }),
  get_page: ({ pages }, input) => pages.retrieve(input),
  create_page: ({ pages }, { parent_page_id, data_source_id, ...rest }) =>
    pages.create({ parent: parent(parent_page_id, data_source_id), ...rest }),
  update_page: ({ pages }, input) => pages.update(input),
  move_page_to_trash: ({ pages }, input) => pages.update({ ...input, in_trash: true }),
  get_database: ({ databases }, input) => databases.retrieve(input),
  get_data_source: ({ dataSources }, input) => dataSources.retrieve(input),
  query_database: ({ dataSources }, input) => dataSources.query(input),
  get_block_children: ({ blocks }, input) => blocks.children.list(input),
  append_block_children: ({ blocks }, input) => blocks.children.append(input),
  update_block: ({ blocks }, { block_id, block }) => blocks.update({ block_id, ...block }),
  delete_block: ({ blocks }, input) => blocks.delete(input),
  list_comments: ({ comments }, input) => comments.list(input),
  add_comment: ({ comments }, { page_id, discussion_id, text }) =>
    comments.create({ parent: parent(page_id), discussion_id, rich_text: [{ text: { content: text } }] }),
  list_users: ({ users }, input) => users.list(input),
};
