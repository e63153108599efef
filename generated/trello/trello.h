// Generated from plugins/trello/trello.pie. Do not edit.
// Read and change Trello boards, lists, cards, checklists and comments, and search cards.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::trello {

struct Label {
  Field<String> id;
  Field<String> name;
  Field<String> color;
  Label() = default;
};

struct Board {
  Field<String> id;
  Field<String> name;
  Field<String> desc;
  // Whether it is archived.
  Field<bool> closed;
  Field<String> id_organization;
  Field<String> short_url;
  Field<String> url;
  Field<bool> starred;
  Field<String> date_last_activity;
  Board() = default;
};

struct BoardList {
  Field<String> id;
  Field<String> name;
  // Whether it is archived.
  Field<bool> closed;
  Field<double> pos;
  Field<String> id_board;
  BoardList() = default;
};

struct Card {
  Field<String> id;
  Field<String> name;
  Field<String> desc;
  // Whether it is archived.
  Field<bool> closed;
  Field<String> id_board;
  Field<String> id_list;
  Field<List<String>> id_members;
  Field<List<Label>> labels;
  Field<List<String>> id_checklists;
  Field<String> due;
  Field<bool> due_complete;
  Field<String> start;
  Field<double> pos;
  Field<String> short_link;
  Field<String> short_url;
  Field<String> url;
  Field<String> date_last_activity;
  Card() = default;
};

struct Member {
  Field<String> id;
  Field<String> full_name;
  Field<String> username;
  Member() = default;
};

struct CommentData {
  Field<String> text;
  CommentData() = default;
};

struct Comment {
  Field<String> id;
  Field<String> type;
  Field<String> date;
  Field<CommentData> data;
  Field<Member> member_creator;
  Comment() = default;
};

struct CheckItem {
  Field<String> id;
  Field<String> name;
  // complete or incomplete.
  Field<String> state;
  Field<double> pos;
  Field<String> id_checklist;
  CheckItem() = default;
};

struct Checklist {
  Field<String> id;
  Field<String> name;
  Field<String> id_card;
  Field<double> pos;
  Field<List<CheckItem>> check_items;
  Checklist() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListBoards,
  kGetBoard,
  kCreateBoard,
  kListLists,
  kCreateList,
  kListCards,
  kListBoardCards,
  kSearchCards,
  kGetCard,
  kCreateCard,
  kUpdateCard,
  kArchiveCard,
  kDeleteCard,
  kListComments,
  kAddComment,
  kListLabels,
  kListMembers,
  kCreateChecklist,
  kAddChecklistItem,
  kCreateWebhook,
  kDeleteWebhook,
};

enum class ListBoardsParamsBoardFilter : int {
  kAll,
  kClosed,
  kMembers,
  kOpen,
  kOrganization,
  kPublic,
  kStarred,
};

struct ListBoardsParams {
  // Which boards to list.
  Field<ListBoardsParamsBoardFilter> board_filter;
  ListBoardsParams() = default;
};

struct GetBoardParams {
  // Id or short id of the board.
  String board;
  GetBoardParams() = default;
};

enum class CreateBoardParamsPermission : int {
  kPrivate,
  kOrg,
  kPublic,
};

struct CreateBoardParams {
  // Name of the board, list, card, checklist or item.
  String name;
  // Description in Markdown.
  Field<String> desc;
  // Whether to start with To Do, Doing and Done.
  Field<bool> default_lists;
  // Who sees the board: its members, the workspace or everybody.
  Field<CreateBoardParamsPermission> permission;
  CreateBoardParams() = default;
};

enum class ListListsParamsListFilter : int {
  kAll,
  kClosed,
  kOpen,
};

struct ListListsParams {
  // Id or short id of the board.
  String board;
  // Which lists; open when left out.
  Field<ListListsParamsListFilter> list_filter;
  ListListsParams() = default;
};

struct CreateListParams {
  // Id or short id of the board.
  String board;
  // Name of the board, list, card, checklist or item.
  String name;
  // Place: top, bottom or a positive number.
  Field<String> pos;
  CreateListParams() = default;
};

struct ListCardsParams {
  // Id of the list; list_lists has it.
  String list;
  ListCardsParams() = default;
};

enum class ListBoardCardsParamsCardFilter : int {
  kAll,
  kClosed,
  kOpen,
  kVisible,
};

struct ListBoardCardsParams {
  // Id or short id of the board.
  String board;
  // Which cards; visible leaves those of archived lists out.
  ListBoardCardsParamsCardFilter card_filter = {};
  ListBoardCardsParams() = default;
};

struct SearchCardsParams {
  // Words and operators, for example label:red due:week is:open.
  String query;
  // Ids of boards to search; all when left out.
  Field<List<String>> boards;
  // How many to return.
  Field<long long> limit;
  SearchCardsParams() = default;
};

struct GetCardParams {
  // Id or short id of the card.
  String card;
  GetCardParams() = default;
};

struct CreateCardParams {
  // Id of the list; list_lists has it.
  String list;
  // Name of the board, list, card, checklist or item.
  String name;
  // Description in Markdown.
  Field<String> desc;
  // Place: top, bottom or a positive number.
  Field<String> pos;
  // Time it is due.
  Field<String> due;
  // Time it starts.
  Field<String> start;
  // Ids of people to assign; they replace the old ones.
  Field<List<String>> id_members;
  // Ids of labels; they replace the old ones.
  Field<List<String>> id_labels;
  // Address to attach.
  Field<String> url_source;
  CreateCardParams() = default;
};

struct UpdateCardParams {
  // Id or short id of the card.
  String card;
  // Name of the board, list, card, checklist or item.
  Field<String> name;
  // Description in Markdown.
  Field<String> desc;
  // List to move the card to.
  Field<String> id_list;
  // Place: top, bottom or a positive number.
  Field<String> pos;
  // Time it is due.
  Field<String> due;
  // Time it starts.
  Field<String> start;
  // Whether the due date is met.
  Field<bool> due_complete;
  // Ids of people to assign; they replace the old ones.
  Field<List<String>> id_members;
  // Ids of labels; they replace the old ones.
  Field<List<String>> id_labels;
  UpdateCardParams() = default;
};

struct ArchiveCardParams {
  // Id or short id of the card.
  String card;
  // True archives the card, false brings it back.
  bool closed = {};
  ArchiveCardParams() = default;
};

struct DeleteCardParams {
  // Id or short id of the card.
  String card;
  DeleteCardParams() = default;
};

struct DeleteCardResult {
  // Empty.
  Field<List<Entry<Json>>> limits;
  DeleteCardResult() = default;
};

struct ListCommentsParams {
  // Id or short id of the card.
  String card;
  // How many to return.
  Field<long long> limit;
  ListCommentsParams() = default;
};

struct AddCommentParams {
  // Id or short id of the card.
  String card;
  // Text of the comment, in Markdown; @name mentions a person.
  String text;
  AddCommentParams() = default;
};

struct ListLabelsParams {
  // Id or short id of the board.
  String board;
  // How many to return.
  Field<long long> limit;
  ListLabelsParams() = default;
};

struct ListMembersParams {
  // Id or short id of the board.
  String board;
  ListMembersParams() = default;
};

struct CreateChecklistParams {
  // Id or short id of the card.
  String card;
  // Name of the board, list, card, checklist or item.
  String name;
  // Place: top, bottom or a positive number.
  Field<String> pos;
  CreateChecklistParams() = default;
};

struct AddChecklistItemParams {
  // Id of the checklist; create_checklist and get_card have it.
  String checklist;
  // Name of the board, list, card, checklist or item.
  String name;
  // Place: top, bottom or a positive number.
  Field<String> pos;
  // Whether the item is ticked already.
  Field<bool> checked;
  AddChecklistItemParams() = default;
};

struct CreateWebhookParams {
  // Address to send to, as pie webhooks create trello shows it.
  String callback_url;
  // Id of the board, list, card or member to watch; a board tells of its lists and cards.
  String id_model;
  // Description in Markdown.
  Field<String> desc;
  CreateWebhookParams() = default;
};

struct CreateWebhookResult {
  Field<String> id;
  Field<String> description;
  Field<String> id_model;
  Field<String> callback_url;
  Field<bool> active;
  CreateWebhookResult() = default;
};

struct DeleteWebhookParams {
  // Id of the webhook; create_webhook returns it.
  String webhook;
  DeleteWebhookParams() = default;
};

struct DeleteWebhookResult {
  // Empty.
  Field<List<Entry<Json>>> limits;
  DeleteWebhookResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A card was created.
  kCreateCard,
  // A card was changed, moved or archived.
  kUpdateCard,
  // A card was deleted.
  kDeleteCard,
  // Somebody has commented on a card.
  kCommentCard,
  // Somebody was put on a card.
  kAddMemberToCard,
  // A card got a label.
  kAddLabelToCard,
  // Something was attached to a card.
  kAddAttachmentToCard,
  // A card got a checklist.
  kAddChecklistToCard,
  // An item of a checklist was ticked or unticked.
  kUpdateCheckItemStateOnCard,
  // A list was created.
  kCreateList,
  // A list was renamed, moved or archived.
  kUpdateList,
  // A board was changed.
  kUpdateBoard,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Board Created
  kBoardCreated,
  // List Created
  kListCreated,
  // Card Created
  kCardCreated,
  // Card Updated
  kCardUpdated,
  // Card Archived
  kCardArchived,
  // Card Deleted
  kCardDeleted,
  // Comment Added
  kCommentAdded,
  // Checklist Added
  kChecklistCreated,
  // Webhook Created
  kWebhookCreated,
  // Webhook Deleted
  kWebhookDeleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // API key of your Power-Up (trello.com/power-ups/admin, the Power-Up, API key).
  String trello_key;
  // Secret beside the API key of your Power-Up; signs webhooks. Needed for events only. May be
  // empty.
  String trello_secret;
  Secrets() = default;
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // Token of the user; the link Token beside the API key makes one.
  String trello_token;
  UserSecrets() = default;
};

// Boards of the user. Only reads.
Task<List<Board>> ListBoards(Context& context, ListBoardsParams params);

// One board. Only reads.
Task<Board> GetBoard(Context& context, GetBoardParams params);

// Creates a board, visible to its members unless permission says otherwise.
Task<Board> CreateBoard(Context& context, CreateBoardParams params);

// Lists of a board, from left to right. Only reads.
Task<List<BoardList>> ListLists(Context& context, ListListsParams params);

// Adds a list to a board.
Task<BoardList> CreateList(Context& context, CreateListParams params);

// Cards of a list, from top to bottom; archived ones are left out. Only reads.
Task<List<Card>> ListCards(Context& context, ListCardsParams params);

// Cards of all lists of a board. Only reads.
Task<List<Card>> ListBoardCards(Context& context, ListBoardCardsParams params);

// Searches the cards of the user's boards. Only reads.
Task<List<Card>> SearchCards(Context& context, SearchCardsParams params);

// One card with its description. Only reads.
Task<Card> GetCard(Context& context, GetCardParams params);

// Adds a card to a list.
Task<Card> CreateCard(Context& context, CreateCardParams params);

// Changes what is given and leaves the rest; idList moves the card.
Task<Card> UpdateCard(Context& context, UpdateCardParams params);

// Takes a card off its board, or brings it back with closed false.
Task<Card> ArchiveCard(Context& context, ArchiveCardParams params);

// Deletes a card with its comments and attachments, for good; archive_card keeps them. Destructive:
// may delete or overwrite.
Task<DeleteCardResult> DeleteCard(Context& context, DeleteCardParams params);

// Comments on a card, newest first. Only reads.
Task<List<Comment>> ListComments(Context& context, ListCommentsParams params);

// Adds a comment; people who watch the card are told.
Task<Comment> AddComment(Context& context, AddCommentParams params);

// Labels of a board. Only reads.
Task<List<Label>> ListLabels(Context& context, ListLabelsParams params);

// People of a board. Only reads.
Task<List<Member>> ListMembers(Context& context, ListMembersParams params);

// Adds an empty checklist to a card.
Task<Checklist> CreateChecklist(Context& context, CreateChecklistParams params);

// Adds an item to a checklist.
Task<CheckItem> AddChecklistItem(Context& context, AddChecklistItemParams params);

// Makes Trello send what happens to a board, list, card or member to this connector's webhook
// address.
Task<CreateWebhookResult> CreateWebhook(Context& context, CreateWebhookParams params);

// Removes a webhook from Trello. Destructive: may delete or overwrite.
Task<DeleteWebhookResult> DeleteWebhook(Context& context, DeleteWebhookParams params);

Secrets ReadSecrets(Context& context);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kTrello;

}  // namespace pie::trello
