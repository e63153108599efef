// Generated from plugins/monday/monday.pie. Do not edit.
// Read, search, create and change items of monday.com boards, with groups, columns, subitems and
// updates.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::monday {

struct Person {
  Field<String> id;
  Field<String> name;
  Field<String> email;
  Person() = default;
};

struct Workspace {
  Field<String> id;
  Field<String> name;
  Field<String> kind;
  Field<String> description;
  Workspace() = default;
};

struct Board {
  Field<String> id;
  Field<String> name;
  Field<String> description;
  Field<String> state;
  Field<String> board_kind;
  Field<long long> items_count;
  // Null in the main workspace.
  Field<String> workspace_id;
  Field<String> url;
  Field<String> updated_at;
  Board() = default;
};

struct Group {
  Field<String> id;
  Field<String> title;
  Field<String> color;
  Group() = default;
};

struct Column {
  Field<String> id;
  Field<String> title;
  Field<String> type;
  // Settings as JSON, with the labels of status columns.
  Field<String> settings_str;
  Column() = default;
};

struct BoardDetail {
  Field<String> id;
  Field<String> name;
  Field<String> description;
  Field<String> state;
  Field<String> board_kind;
  Field<long long> items_count;
  Field<String> url;
  Field<List<Group>> groups;
  Field<List<Column>> columns;
  BoardDetail() = default;
};

struct ColumnValue {
  Field<String> id;
  Field<String> type;
  // The value as text.
  Field<String> text;
  // The value as JSON.
  Field<String> value;
  ColumnValue() = default;
};

struct ItemGroup {
  Field<String> id;
  Field<String> title;
  ItemGroup() = default;
};

struct Item {
  Field<String> id;
  Field<String> name;
  Field<String> state;
  Field<String> url;
  Field<String> created_at;
  Field<String> updated_at;
  Field<ItemGroup> group;
  Field<List<ColumnValue>> column_values;
  Item() = default;
};

struct ItemRef {
  Field<String> id;
  Field<String> name;
  Field<String> state;
  ItemRef() = default;
};

struct UpdateCreator {
  Field<String> id;
  Field<String> name;
  UpdateCreator() = default;
};

struct Update {
  Field<String> id;
  Field<String> text_body;
  Field<String> created_at;
  Field<UpdateCreator> creator;
  Update() = default;
};

struct Webhook {
  Field<String> id;
  Field<String> board_id;
  Field<String> event;
  Webhook() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListWorkspaces,
  kListBoards,
  kGetBoard,
  kCreateBoard,
  kCreateGroup,
  kCreateColumn,
  kListItems,
  kSearchItems,
  kGetItem,
  kCreateItem,
  kCreateSubitem,
  kUpdateItem,
  kRenameItem,
  kMoveItem,
  kArchiveItem,
  kDeleteItem,
  kListUpdates,
  kAddUpdate,
  kListUsers,
  kCreateWebhook,
  kDeleteWebhook,
};

struct ListWorkspacesParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListWorkspacesParams() = default;
};

struct ListWorkspacesResult {
  List<Workspace> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListWorkspacesResult() = default;
};

enum class ListBoardsParamsBoardKind : int {
  kPublic,
  kPrivate,
  kShare,
};

enum class ListBoardsParamsOrderBy : int {
  kCreatedAt,
  kUsedAt,
};

struct ListBoardsParams {
  // Only boards of these workspaces.
  Field<List<String>> workspace_ids;
  // Who sees it: everybody of the account, invited people, or guests too.
  Field<ListBoardsParamsBoardKind> board_kind;
  // Newest first by creation or use.
  Field<ListBoardsParamsOrderBy> order_by;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListBoardsParams() = default;
};

struct ListBoardsResult {
  List<Board> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListBoardsResult() = default;
};

struct GetBoardParams {
  // Id of the board; the number in its address.
  String board_id;
  GetBoardParams() = default;
};

enum class CreateBoardParamsBoardKind : int {
  kPublic,
  kPrivate,
  kShare,
};

struct CreateBoardParams {
  // Name of the board.
  String board_name;
  // Who sees it: everybody of the account, invited people, or guests too.
  CreateBoardParamsBoardKind board_kind = {};
  // What the board or column is for.
  Field<String> description;
  // Workspace of the new board; the main one when left out.
  Field<String> workspace_id;
  CreateBoardParams() = default;
};

struct CreateGroupParams {
  // Id of the board; the number in its address.
  String board_id;
  // Name of the group.
  String group_name;
  CreateGroupParams() = default;
};

enum class CreateColumnParamsColumnType : int {
  kText,
  kLongText,
  kNumbers,
  kStatus,
  kDropdown,
  kDate,
  kTimeline,
  kPeople,
  kCheckbox,
  kEmail,
  kPhone,
  kLink,
  kRating,
  kTags,
  kFile,
  kCountry,
  kLocation,
  kHour,
  kWeek,
  kWorldClock,
  kDependency,
  kBoardRelation,
  kMirror,
  kFormula,
  kAutoNumber,
  kCreationLog,
  kLastUpdated,
  kColorPicker,
  kItemId,
  kVote,
  kButton,
  kSubtasks,
  kDoc,
};

struct CreateColumnParams {
  // Id of the board; the number in its address.
  String board_id;
  // Title of the column.
  String column_title;
  // Type of the column.
  CreateColumnParamsColumnType column_type = {};
  // What the board or column is for.
  Field<String> description;
  CreateColumnParams() = default;
};

struct ListItemsParams {
  // Id of the board; the number in its address.
  String board_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListItemsParams() = default;
};

struct ListItemsResult {
  List<Item> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListItemsResult() = default;
};

struct SearchItemsParamsColumnsItem {
  // Id of the column; name for the item's name.
  String column_id;
  // Texts or labels.
  List<String> column_values;
  SearchItemsParamsColumnsItem() = default;
};

struct SearchItemsParams {
  // Id of the board; the number in its address.
  String board_id;
  // What an item must have: each column with the texts of which one must fit.
  List<SearchItemsParamsColumnsItem> columns;
  // Most items to return.
  Field<long long> limit;
  SearchItemsParams() = default;
};

struct GetItemParams {
  // Id of the item.
  String item_id;
  GetItemParams() = default;
};

struct CreateItemParams {
  // Id of the board; the number in its address.
  String board_id;
  // Id of a group of the board; get_board has it.
  Field<String> group_id;
  // Name of the item.
  String item_name;
  // Values by id of the column, in monday's form, for example {status: {label: Done}, date4: {date:
  // 2026-05-01}, text: Milk}.
  Field<List<Entry<Json>>> column_values;
  // Makes labels of status and dropdown columns that are missing.
  Field<bool> create_labels;
  CreateItemParams() = default;
};

struct CreateSubitemParams {
  // Id of the item.
  String item_id;
  // Name of the item.
  String item_name;
  // Values by id of the column, in monday's form, for example {status: {label: Done}, date4: {date:
  // 2026-05-01}, text: Milk}.
  Field<List<Entry<Json>>> column_values;
  CreateSubitemParams() = default;
};

struct UpdateItemParams {
  // Id of the board; the number in its address.
  String board_id;
  // Id of the item.
  String item_id;
  // Values by id of the column, in monday's form, for example {status: {label: Done}, date4: {date:
  // 2026-05-01}, text: Milk}.
  List<Entry<Json>> column_values;
  // Makes labels of status and dropdown columns that are missing.
  Field<bool> create_labels;
  UpdateItemParams() = default;
};

struct RenameItemParams {
  // Id of the board; the number in its address.
  String board_id;
  // Id of the item.
  String item_id;
  // Name of the item.
  String item_name;
  RenameItemParams() = default;
};

struct MoveItemParams {
  // Id of the item.
  String item_id;
  // Id of a group of the board; get_board has it.
  String group_id;
  MoveItemParams() = default;
};

struct ArchiveItemParams {
  // Id of the item.
  String item_id;
  ArchiveItemParams() = default;
};

struct DeleteItemParams {
  // Id of the item.
  String item_id;
  DeleteItemParams() = default;
};

struct ListUpdatesParams {
  // Id of the item.
  String item_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListUpdatesParams() = default;
};

struct ListUpdatesResult {
  List<Update> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListUpdatesResult() = default;
};

struct AddUpdateParams {
  // Id of the item.
  String item_id;
  // Text of the update; simple HTML is allowed.
  String text;
  // Id of the update to answer.
  Field<String> reply_to;
  AddUpdateParams() = default;
};

struct ListUsersParams {
  // Only people with these addresses.
  Field<List<String>> emails;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListUsersParams() = default;
};

struct ListUsersResult {
  List<Person> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListUsersResult() = default;
};

enum class CreateWebhookParamsWebhookEvent : int {
  kCreateItem,
  kChangeColumnValue,
  kChangeStatusColumnValue,
  kChangeName,
  kCreateUpdate,
  kItemArchived,
  kItemDeleted,
  kItemRestored,
  kItemMovedToAnyGroup,
  kCreateSubitem,
  kChangeSubitemColumnValue,
};

struct CreateWebhookParams {
  // Id of the board; the number in its address.
  String board_id;
  // Address to send to, as pie webhooks create monday shows it.
  String webhook_url;
  // What to tell of; one webhook per kind.
  CreateWebhookParamsWebhookEvent webhook_event = {};
  CreateWebhookParams() = default;
};

struct DeleteWebhookParams {
  // Id of the webhook; create_webhook returns it.
  String webhook_id;
  DeleteWebhookParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // An item was created.
  kCreatePulse,
  // A value of an item was changed.
  kUpdateColumnValue,
  // An item was renamed.
  kUpdateName,
  // Somebody has written an update on an item.
  kCreateUpdate,
  // An item was archived.
  kArchivePulse,
  // An item was deleted.
  kDeletePulse,
  // An item was moved to another group.
  kMovePulseIntoGroup,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Item Created
  kItemCreated,
  // Item Updated
  kItemUpdated,
  // Item Archived
  kItemArchived,
  // Item Deleted
  kItemDeleted,
  // Update Added
  kCommentAdded,
  // Board Created
  kBoardCreated,
  // Board Modified
  kBoardModified,
  // Webhook Created
  kWebhookCreated,
  // Webhook Deleted
  kWebhookDeleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your monday.com app (Developers, the app, Basic Information).
  String monday_client_id;
  // Client secret of the same app.
  String monday_client_secret;
  // Signing secret of the same app (Basic Information); needed for events only. May be empty.
  String monday_signing_secret;
  Secrets() = default;
};

// Workspaces of the account; the main one is not among them. Only reads.
Task<ListWorkspacesResult> ListWorkspaces(Context& context, ListWorkspacesParams params);

// Boards that the user can see, with the number of their items. Only reads.
Task<ListBoardsResult> ListBoards(Context& context, ListBoardsParams params);

// One board with its groups and columns. Only reads.
Task<BoardDetail> GetBoard(Context& context, GetBoardParams params);

// Creates an empty board.
Task<Board> CreateBoard(Context& context, CreateBoardParams params);

// Adds a group at the top of a board.
Task<Group> CreateGroup(Context& context, CreateGroupParams params);

// Adds a column to a board.
Task<Column> CreateColumn(Context& context, CreateColumnParams params);

// Items of a board with their values. Only reads.
Task<ListItemsResult> ListItems(Context& context, ListItemsParams params);

// Items of a board whose columns have given texts; at most 500. Only reads.
Task<List<Item>> SearchItems(Context& context, SearchItemsParams params);

// One item with its values. Only reads.
Task<Item> GetItem(Context& context, GetItemParams params);

// Adds an item to a board, with values.
Task<Item> CreateItem(Context& context, CreateItemParams params);

// Adds an item as a part of another one.
Task<Item> CreateSubitem(Context& context, CreateSubitemParams params);

// Changes the columns that are given and leaves the rest.
Task<Item> UpdateItem(Context& context, UpdateItemParams params);

// Gives an item another name.
Task<ItemRef> RenameItem(Context& context, RenameItemParams params);

// Puts an item into another group of its board.
Task<ItemRef> MoveItem(Context& context, MoveItemParams params);

// Takes an item off its board; people can bring it back.
Task<ItemRef> ArchiveItem(Context& context, ArchiveItemParams params);

// Deletes an item; it stays in the recycle bin for 30 days. Destructive: may delete or overwrite.
Task<ItemRef> DeleteItem(Context& context, DeleteItemParams params);

// Updates (comments) of an item, newest first. Only reads.
Task<ListUpdatesResult> ListUpdates(Context& context, ListUpdatesParams params);

// Writes an update (comment) on an item, or answers one; people who follow the item are told.
Task<Update> AddUpdate(Context& context, AddUpdateParams params);

// People of the account. Only reads.
Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params);

// Makes monday.com send one kind of event of a board to this connector's webhook address.
Task<Webhook> CreateWebhook(Context& context, CreateWebhookParams params);

// Removes a webhook from its board. Destructive: may delete or overwrite.
Task<Webhook> DeleteWebhook(Context& context, DeleteWebhookParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kMonday;

}  // namespace pie::monday
