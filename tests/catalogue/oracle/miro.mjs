import { createRequire } from 'node:module';

// The high-level entry wants an OAuth storage; the class below it is the API.
const { MiroLowlevelApi } = createRequire(import.meta.url)('@mirohq/miro-api');
export const client = (origin) => new MiroLowlevelApi('token', origin);
const parent = (id) => id && { id };
const defined = (members) => JSON.parse(JSON.stringify(members));

export const calls = {
  list_boards: (api, input) => api.getBoards(input),
  get_board: (api, { board_id }) => api.getSpecificBoard(board_id),
  create_board: (api, { team_id: teamId, ...rest }) => api.createBoard(defined({ teamId, ...rest })),
  list_items: (api, { board_id, ...rest }) => api.getItems(board_id, rest),
  get_item: (api, { board_id, item_id }) => api.getSpecificItem(board_id, item_id),
  create_sticky: (api, { board_id, content, sticky_shape: shape, color: fillColor, x, y, parent_id }) =>
    api.createStickyNoteItem(board_id, { data: { content, shape }, style: { fillColor }, position: { x, y }, parent: parent(parent_id) }),
  update_sticky: (api, { board_id, item_id, color: fillColor }) => api.updateStickyNoteItem(board_id, item_id, { style: { fillColor } }),
  create_frame: (api, { board_id, title, x, y, width, height, fill_color: fillColor }) => api.createFrameItem(board_id, {
    data: { title, format: 'custom', type: 'freeform' }, style: { fillColor }, position: { x, y }, geometry: { width, height },
  }),
  create_card: (api, { board_id, title, due_date }) => api.createCardItem(board_id, { data: { title, dueDate: due_date && { toISOString: () => due_date } } }),
  create_shape: (api, { board_id, shape, content, fill_color: fillColor }) =>
    api.createShapeItem(board_id, { data: { shape, content }, style: { fillColor } }),
  create_text: (api, { board_id, content, x, y }) => api.createTextItem(board_id, { data: { content }, position: { x, y } }),
  create_connector: (api, { board_id, start_item, end_item, line: shape, caption: content }) => api.createConnector(board_id, {
    startItem: { id: start_item }, endItem: { id: end_item }, shape, captions: [{ content }],
  }),
  add_item: (api, { board_id, items }) => api.createItems(board_id, items),
  delete_item: (api, { board_id, item_id }) => api.deleteItem(board_id, item_id),
};
