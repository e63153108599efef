import { TrelloClient } from 'trello.js';

export const maker = 'community'; // Made from Trello's description.
export const client = (origin) => {
  const api = new TrelloClient({ key: 'sandbox-TRELLO_KEY', token: 'sandbox-TRELLO_TOKEN' });
  api.instance.defaults.baseURL = `${origin}/1`;
  return api;
};

// Not here: list_comments, whose limit the SDK does not know.
export const calls = {
  list_boards: (api, { board_filter: filter }) => api.members.getMemberBoards({ id: 'me', filter }),
  get_board: (api, { board: id }) => api.boards.getBoard({ id }),
  create_board: (api, { permission, ...rest }) => api.boards.createBoard({ ...rest, prefs: { permissionLevel: permission } }),
  list_lists: (api, { board: id }) => api.boards.getBoardLists({ id }),
  create_list: (api, { board: idBoard, ...rest }) => api.lists.createList({ idBoard, ...rest }),
  list_cards: (api, { list: id }) => api.lists.getListCards({ id }),
  list_board_cards: (api, { board: id, card_filter: filter }) => api.boards.getBoardCardsFilter({ id, filter }),
  get_card: (api, { card: id }) => api.cards.getCard({ id }),
  create_card: (api, { list: idList, ...rest }) => api.cards.createCard({ idList, ...rest }),
  update_card: (api, { card: id, ...rest }) => api.cards.updateCard({ id, ...rest }),
  archive_card: (api, { card: id, ...rest }) => api.cards.updateCard({ id, ...rest }),
  delete_card: (api, { card: id }) => api.cards.deleteCard({ id }),
  add_comment: (api, { card: id, text }) => api.cards.addCardComment({ id, text }),
  list_labels: (api, { board: id, limit }) => api.boards.getBoardLabels({ id, limit }),
  list_members: (api, { board: id }) => api.boards.getBoardMembers({ id }),
  create_checklist: (api, { card: idCard, name }) => api.checklists.createChecklist({ idCard, name }),
  add_checklist_item: (api, { checklist: id, ...rest }) => api.checklists.createChecklistCheckItems({ id, ...rest }),
  search_cards: (api, { query, boards, limit }) =>
    api.search.getSearch({ query, idBoards: boards?.join(','), modelTypes: 'cards', cardsLimit: limit }),
};
