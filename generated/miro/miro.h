// Generated from plugins/miro/miro.pie. Do not edit.
// Read Miro boards and add sticky notes, frames, cards, shapes, texts and connectors to them.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::miro {

struct Person {
  Field<String> id;
  Field<String> name;
  Field<String> type;
  Person() = default;
};

struct BoardTeam {
  Field<String> id;
  Field<String> name;
  BoardTeam() = default;
};

struct Board {
  Field<String> id;
  Field<String> name;
  Field<String> description;
  Field<String> view_link;
  Field<String> created_at;
  Field<String> modified_at;
  Field<Person> owner;
  Field<BoardTeam> team;
  Board() = default;
};

struct Position {
  Field<double> x;
  Field<double> y;
  Position() = default;
};

struct ItemGeometry {
  Field<double> width;
  Field<double> height;
  ItemGeometry() = default;
};

struct ItemParent {
  Field<String> id;
  ItemParent() = default;
};

struct Item {
  Field<String> id;
  Field<String> type;
  Field<List<Entry<Json>>> data;
  Field<Position> position;
  Field<ItemGeometry> geometry;
  Field<ItemParent> parent;
  Field<String> created_at;
  Field<String> modified_at;
  Item() = default;
};

struct ConnectorStartItem {
  Field<String> id;
  ConnectorStartItem() = default;
};

struct ConnectorEndItem {
  Field<String> id;
  ConnectorEndItem() = default;
};

struct ConnectorCaptionsItem {
  Field<String> content;
  ConnectorCaptionsItem() = default;
};

struct Connector {
  Field<String> id;
  Field<String> shape;
  Field<ConnectorStartItem> start_item;
  Field<ConnectorEndItem> end_item;
  Field<List<ConnectorCaptionsItem>> captions;
  Field<String> created_at;
  Connector() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListBoards,
  kGetBoard,
  kCreateBoard,
  kListItems,
  kGetItem,
  kCreateSticky,
  kUpdateSticky,
  kCreateFrame,
  kCreateCard,
  kCreateShape,
  kCreateText,
  kCreateConnector,
  kAddItem,
  kDeleteItem,
};

enum class ListBoardsParamsSort : int {
  kDefault,
  kLastModified,
  kLastOpened,
  kLastCreated,
  kAlphabetically,
};

struct ListBoardsParams {
  // Words in the name of the board.
  Field<String> query;
  // Only boards of this team.
  Field<String> team_id;
  // Order of the boards.
  Field<ListBoardsParamsSort> sort;
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
  // Id of the board, from its address: miro.com/app/board/ID.
  String board_id;
  GetBoardParams() = default;
};

struct CreateBoardParams {
  // Name of the board.
  String name;
  // What the board is for.
  Field<String> description;
  // Only boards of this team.
  Field<String> team_id;
  CreateBoardParams() = default;
};

enum class ListItemsParamsType : int {
  kText,
  kShape,
  kStickyNote,
  kImage,
  kDocument,
  kCard,
  kAppCard,
  kPreview,
  kFrame,
};

struct ListItemsParams {
  // Id of the board, from its address: miro.com/app/board/ID.
  String board_id;
  // Only items of this type.
  Field<ListItemsParamsType> type;
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

struct GetItemParams {
  // Id of the board, from its address: miro.com/app/board/ID.
  String board_id;
  // Id of the item.
  String item_id;
  GetItemParams() = default;
};

enum class CreateStickyParamsStickyShape : int {
  kSquare,
  kRectangle,
};

enum class CreateStickyParamsColor : int {
  kGray,
  kLightYellow,
  kYellow,
  kOrange,
  kLightGreen,
  kGreen,
  kDarkGreen,
  kCyan,
  kLightPink,
  kPink,
  kViolet,
  kRed,
  kLightBlue,
  kBlue,
  kDarkBlue,
  kBlack,
};

struct CreateStickyParams {
  // Id of the board, from its address: miro.com/app/board/ID.
  String board_id;
  // Text, with simple HTML such as <strong>.
  String content;
  // Shape of the note.
  Field<CreateStickyParamsStickyShape> sticky_shape;
  // Colour of the note.
  Field<CreateStickyParamsColor> color;
  // Place to the right.
  Field<double> x;
  // Place downwards.
  Field<double> y;
  // Width of the item.
  Field<double> width;
  // Id of the frame that it is in.
  Field<String> parent_id;
  CreateStickyParams() = default;
};

enum class UpdateStickyParamsColor : int {
  kGray,
  kLightYellow,
  kYellow,
  kOrange,
  kLightGreen,
  kGreen,
  kDarkGreen,
  kCyan,
  kLightPink,
  kPink,
  kViolet,
  kRed,
  kLightBlue,
  kBlue,
  kDarkBlue,
  kBlack,
};

struct UpdateStickyParams {
  // Id of the board, from its address: miro.com/app/board/ID.
  String board_id;
  // Id of the item.
  String item_id;
  // Text, with simple HTML such as <strong>.
  Field<String> content;
  // Colour of the note.
  Field<UpdateStickyParamsColor> color;
  // Place to the right.
  Field<double> x;
  // Place downwards.
  Field<double> y;
  UpdateStickyParams() = default;
};

struct CreateFrameParams {
  // Id of the board, from its address: miro.com/app/board/ID.
  String board_id;
  // Title of the item.
  String title;
  // Place to the right.
  Field<double> x;
  // Place downwards.
  Field<double> y;
  // Width of the item.
  Field<double> width;
  // Height of the item.
  Field<double> height;
  // Colour of the inside, such as #ffffff.
  Field<String> fill_color;
  CreateFrameParams() = default;
};

struct CreateCardParams {
  // Id of the board, from its address: miro.com/app/board/ID.
  String board_id;
  // Title of the item.
  String title;
  // Text of the card.
  Field<String> card_text;
  // When it is due.
  Field<String> due_date;
  // Place to the right.
  Field<double> x;
  // Place downwards.
  Field<double> y;
  // Id of the frame that it is in.
  Field<String> parent_id;
  CreateCardParams() = default;
};

enum class CreateShapeParamsShape : int {
  kRectangle,
  kRoundRectangle,
  kCircle,
  kTriangle,
  kRhombus,
  kParallelogram,
  kTrapezoid,
  kPentagon,
  kHexagon,
  kOctagon,
  kStar,
  kRightArrow,
  kLeftArrow,
  kCan,
  kCloud,
};

struct CreateShapeParams {
  // Id of the board, from its address: miro.com/app/board/ID.
  String board_id;
  // Form of the shape.
  CreateShapeParamsShape shape = {};
  // Text, with simple HTML such as <strong>.
  Field<String> content;
  // Colour of the inside, such as #ffffff.
  Field<String> fill_color;
  // Place to the right.
  Field<double> x;
  // Place downwards.
  Field<double> y;
  // Width of the item.
  Field<double> width;
  // Height of the item.
  Field<double> height;
  // Id of the frame that it is in.
  Field<String> parent_id;
  CreateShapeParams() = default;
};

struct CreateTextParams {
  // Id of the board, from its address: miro.com/app/board/ID.
  String board_id;
  // Text, with simple HTML such as <strong>.
  String content;
  // Place to the right.
  Field<double> x;
  // Place downwards.
  Field<double> y;
  // Width of the item.
  Field<double> width;
  // Id of the frame that it is in.
  Field<String> parent_id;
  CreateTextParams() = default;
};

enum class CreateConnectorParamsLine : int {
  kStraight,
  kElbowed,
  kCurved,
};

struct CreateConnectorParams {
  // Id of the board, from its address: miro.com/app/board/ID.
  String board_id;
  // Id of the item where the line begins.
  String start_item;
  // Id of the item where the line ends.
  String end_item;
  // Kind of line.
  Field<CreateConnectorParamsLine> line;
  // Words on the line.
  Field<String> caption;
  CreateConnectorParams() = default;
};

enum class AddItemParamsItemsItemType : int {
  kStickyNote,
  kShape,
  kText,
  kCard,
  kFrame,
};

struct AddItemParamsItemsItemPosition {
  Field<double> x;
  Field<double> y;
  AddItemParamsItemsItemPosition() = default;
};

struct AddItemParamsItemsItemGeometry {
  Field<double> width;
  Field<double> height;
  AddItemParamsItemsItemGeometry() = default;
};

struct AddItemParamsItemsItem {
  // Kind of item.
  AddItemParamsItemsItemType type = {};
  // Content, such as {content: text}, {title: text} for cards.
  Field<List<Entry<Json>>> data;
  // Look, such as {fillColor: yellow}.
  Field<List<Entry<Json>>> style;
  // Place.
  Field<AddItemParamsItemsItemPosition> position;
  // Size.
  Field<AddItemParamsItemsItemGeometry> geometry;
  AddItemParamsItemsItem() = default;
};

struct AddItemParams {
  // Id of the board, from its address: miro.com/app/board/ID.
  String board_id;
  // Items to add, all or none.
  List<AddItemParamsItemsItem> items;
  AddItemParams() = default;
};

struct DeleteItemParams {
  // Id of the board, from its address: miro.com/app/board/ID.
  String board_id;
  // Id of the item.
  String item_id;
  DeleteItemParams() = default;
};

struct DeleteItemResult {
  DeleteItemResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Board Created
  kBoardCreated,
  // Sticky Created
  kStickyCreated,
  // Sticky Updated
  kStickyUpdated,
  // Frame Created
  kFrameCreated,
  // Card Created
  kCardCreated,
  // Shape Created
  kShapeCreated,
  // Text Created
  kTextCreated,
  // Connector Created
  kConnectorCreated,
  // Items Added
  kItemsAdded,
  // Item Deleted
  kItemDeleted,
  // Board New or Changed
  kBoardModified,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your app (Miro, profile settings, Your apps).
  String miro_client_id;
  // Client secret of the same app.
  String miro_client_secret;
  Secrets() = default;
};

// Boards that the user may see. Only reads.
Task<ListBoardsResult> ListBoards(Context& context, ListBoardsParams params);

// One board with its address. Only reads.
Task<Board> GetBoard(Context& context, GetBoardParams params);

// Makes an empty board.
Task<Board> CreateBoard(Context& context, CreateBoardParams params);

// What is on a board. Only reads.
Task<ListItemsResult> ListItems(Context& context, ListItemsParams params);

// One item of a board. Only reads.
Task<Item> GetItem(Context& context, GetItemParams params);

// Puts a sticky note on a board.
Task<Item> CreateSticky(Context& context, CreateStickyParams params);

// Changes text, colour or place of a sticky note.
Task<Item> UpdateSticky(Context& context, UpdateStickyParams params);

// Puts a frame on a board.
Task<Item> CreateFrame(Context& context, CreateFrameParams params);

// Puts a card for a piece of work on a board.
Task<Item> CreateCard(Context& context, CreateCardParams params);

// Puts a shape with a text on a board.
Task<Item> CreateShape(Context& context, CreateShapeParams params);

// Puts a text on a board.
Task<Item> CreateText(Context& context, CreateTextParams params);

// Draws a line between two items.
Task<Connector> CreateConnector(Context& context, CreateConnectorParams params);

// Adds up to 20 items at once.
Task<List<Item>> AddItem(Context& context, AddItemParams params);

// Deletes an item of a board for good. Destructive: may delete or overwrite.
Task<DeleteItemResult> DeleteItem(Context& context, DeleteItemParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kMiro;

}  // namespace pie::miro
