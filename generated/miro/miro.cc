// Generated from plugins/miro/miro.pie. Do not edit.
#include "miro/miro.h"

#include "pie/generated.h"

namespace pie::detail::tables::miro {
namespace c = ::pie::miro;

constexpr const char* kTexts1[] = {"whiteboard", "design", "brainstorming", "boards"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 64};
constexpr const char* kNamesListBoardsParamsSort[] = {"default", "last_modified", "last_opened",
    "last_created", "alphabetically"};
constexpr EnumTable kEnumListBoardsParamsSort = {"ListBoardsParamsSort",
    {kNamesListBoardsParamsSort, 5}};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListBoardsParams[] = {
    {"query", "Words in the name of the board.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListBoardsParams, query), Kind::kString, 0},
    {"team_id", "Only boards of this team.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListBoardsParams, team_id), Kind::kString, 0},
    {"sort", "Order of the boards.", nullptr, nullptr, {.names = &kEnumListBoardsParamsSort},
     __builtin_offsetof(c::ListBoardsParams, sort), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListBoardsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBoardsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListBoardsParams = {"ListBoardsParams", {kFieldsListBoardsParams, 5},
    sizeof(c::ListBoardsParams), false};
static_assert(__is_same(decltype(c::ListBoardsParams::query), Field<String>));
static_assert(__is_same(decltype(c::ListBoardsParams::team_id), Field<String>));
static_assert(__is_same(decltype(c::ListBoardsParams::sort), Field<c::ListBoardsParamsSort>));
static_assert(__is_same(decltype(c::ListBoardsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListBoardsParams::next_page), Field<String>));
constexpr FieldRow kFieldsPerson[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, name), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, type), Kind::kString, 0},
};
constexpr ObjectTable kObjectPerson = {"Person", {kFieldsPerson, 3}, sizeof(c::Person), true};
static_assert(__is_same(decltype(c::Person::id), Field<String>));
static_assert(__is_same(decltype(c::Person::name), Field<String>));
static_assert(__is_same(decltype(c::Person::type), Field<String>));
constexpr FieldRow kFieldsBoardTeam[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardTeam, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardTeam, name), Kind::kString,
     0},
};
constexpr ObjectTable kObjectBoardTeam = {"BoardTeam", {kFieldsBoardTeam, 2}, sizeof(c::BoardTeam),
    true};
static_assert(__is_same(decltype(c::BoardTeam::id), Field<String>));
static_assert(__is_same(decltype(c::BoardTeam::name), Field<String>));
constexpr FieldRow kFieldsBoard[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, name), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, description),
     Kind::kString, 0},
    {"viewLink", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, view_link),
     Kind::kString, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, created_at),
     Kind::kString, 0},
    {"modifiedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, modified_at),
     Kind::kString, 0},
    {"owner", nullptr, nullptr, nullptr, {.object = &kObjectPerson}, __builtin_offsetof(c::Board,
     owner), Kind::kObject, 0},
    {"team", nullptr, nullptr, nullptr, {.object = &kObjectBoardTeam}, __builtin_offsetof(c::Board,
     team), Kind::kObject, 0},
};
constexpr ObjectTable kObjectBoard = {"Board", {kFieldsBoard, 8}, sizeof(c::Board), true};
static_assert(__is_same(decltype(c::Board::id), Field<String>));
static_assert(__is_same(decltype(c::Board::name), Field<String>));
static_assert(__is_same(decltype(c::Board::description), Field<String>));
static_assert(__is_same(decltype(c::Board::view_link), Field<String>));
static_assert(__is_same(decltype(c::Board::created_at), Field<String>));
static_assert(__is_same(decltype(c::Board::modified_at), Field<String>));
static_assert(__is_same(decltype(c::Board::owner), Field<c::Person>));
static_assert(__is_same(decltype(c::Board::team), Field<c::BoardTeam>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectBoard}};
constexpr FieldRow kFieldsListBoardsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListBoardsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBoardsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListBoardsResult = {"ListBoardsResult", {kFieldsListBoardsResult, 2},
    sizeof(c::ListBoardsResult), true};
static_assert(__is_same(decltype(c::ListBoardsResult::items), List<c::Board>));
static_assert(__is_same(decltype(c::ListBoardsResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListBoardsResult}};
constexpr BindRow kBindListBoards[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
    {.place = Place::kQuery, .field = 1, .wire = "team_id"},
    {.place = Place::kQuery, .field = 2, .wire = "sort"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kOffset, .items = "/data",
    .total_pointer = "/total", .param = "offset", .size_param = "limit", .size = 50};
constexpr HttpBinding kHttpListBoards = {.method = "GET", .path = "/v2/boards",
    .rows = {kBindListBoards, 3}, .pagination = &kPagination1};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr FieldRow kFieldsGetBoardParams[] = {
    {"board_id", "Id of the board, from its address: miro.com/app/board/ID.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::GetBoardParams, board_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetBoardParams = {"GetBoardParams", {kFieldsGetBoardParams, 1},
    sizeof(c::GetBoardParams), false};
static_assert(__is_same(decltype(c::GetBoardParams::board_id), String));
constexpr BindRow kBindGetBoard[] = {
    {.place = Place::kPath, .field = 0, .wire = "board_id"},
};
constexpr HttpBinding kHttpGetBoard = {.method = "GET", .path = "/v2/boards/{board_id}",
    .rows = {kBindGetBoard, 1}};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 60};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 300};
constexpr FieldRow kFieldsCreateBoardParams[] = {
    {"name", "Name of the board.", nullptr, &kLimits5, {}, __builtin_offsetof(c::CreateBoardParams,
     name), Kind::kString, 1},
    {"description", "What the board is for.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateBoardParams, description), Kind::kString, 0},
    {"team_id", "Only boards of this team.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateBoardParams, team_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateBoardParams = {"CreateBoardParams", {kFieldsCreateBoardParams,
    3}, sizeof(c::CreateBoardParams), false};
static_assert(__is_same(decltype(c::CreateBoardParams::name), String));
static_assert(__is_same(decltype(c::CreateBoardParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateBoardParams::team_id), Field<String>));
constexpr BindRow kBindCreateBoard[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/description"},
    {.place = Place::kBody, .field = 2, .wire = "/teamId"},
};
constexpr HttpBinding kHttpCreateBoard = {.method = "POST", .path = "/v2/boards",
    .rows = {kBindCreateBoard, 3}, .body = BodyKind::kJson};
constexpr const char* kNamesListItemsParamsType[] = {"text", "shape", "sticky_note", "image",
    "document", "card", "app_card", "preview", "frame"};
constexpr EnumTable kEnumListItemsParamsType = {"ListItemsParamsType", {kNamesListItemsParamsType,
    9}};
constexpr FieldRow kFieldsListItemsParams[] = {
    {"board_id", "Id of the board, from its address: miro.com/app/board/ID.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::ListItemsParams, board_id), Kind::kString, 1},
    {"type", "Only items of this type.", nullptr, nullptr, {.names = &kEnumListItemsParamsType},
     __builtin_offsetof(c::ListItemsParams, type), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListItemsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListItemsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListItemsParams = {"ListItemsParams", {kFieldsListItemsParams, 4},
    sizeof(c::ListItemsParams), false};
static_assert(__is_same(decltype(c::ListItemsParams::board_id), String));
static_assert(__is_same(decltype(c::ListItemsParams::type), Field<c::ListItemsParamsType>));
static_assert(__is_same(decltype(c::ListItemsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListItemsParams::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kJson};
constexpr FieldRow kFieldsPosition[] = {
    {"x", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Position, x), Kind::kNumber, 0},
    {"y", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Position, y), Kind::kNumber, 0},
};
constexpr ObjectTable kObjectPosition = {"Position", {kFieldsPosition, 2}, sizeof(c::Position),
    true};
static_assert(__is_same(decltype(c::Position::x), Field<double>));
static_assert(__is_same(decltype(c::Position::y), Field<double>));
constexpr FieldRow kFieldsItemGeometry[] = {
    {"width", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ItemGeometry, width),
     Kind::kNumber, 0},
    {"height", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ItemGeometry, height),
     Kind::kNumber, 0},
};
constexpr ObjectTable kObjectItemGeometry = {"ItemGeometry", {kFieldsItemGeometry, 2},
    sizeof(c::ItemGeometry), true};
static_assert(__is_same(decltype(c::ItemGeometry::width), Field<double>));
static_assert(__is_same(decltype(c::ItemGeometry::height), Field<double>));
constexpr FieldRow kFieldsItemParent[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ItemParent, id), Kind::kString, 0},
};
constexpr ObjectTable kObjectItemParent = {"ItemParent", {kFieldsItemParent, 1},
    sizeof(c::ItemParent), true};
static_assert(__is_same(decltype(c::ItemParent::id), Field<String>));
constexpr FieldRow kFieldsItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, id), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, type), Kind::kString, 0},
    {"data", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::Item, data),
     Kind::kMap, 0},
    {"position", nullptr, nullptr, nullptr, {.object = &kObjectPosition},
     __builtin_offsetof(c::Item, position), Kind::kObject, 0},
    {"geometry", nullptr, nullptr, nullptr, {.object = &kObjectItemGeometry},
     __builtin_offsetof(c::Item, geometry), Kind::kObject, 0},
    {"parent", nullptr, nullptr, nullptr, {.object = &kObjectItemParent},
     __builtin_offsetof(c::Item, parent), Kind::kObject, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, created_at),
     Kind::kString, 0},
    {"modifiedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, modified_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectItem = {"Item", {kFieldsItem, 8}, sizeof(c::Item), true};
static_assert(__is_same(decltype(c::Item::id), Field<String>));
static_assert(__is_same(decltype(c::Item::type), Field<String>));
static_assert(__is_same(decltype(c::Item::data), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Item::position), Field<c::Position>));
static_assert(__is_same(decltype(c::Item::geometry), Field<c::ItemGeometry>));
static_assert(__is_same(decltype(c::Item::parent), Field<c::ItemParent>));
static_assert(__is_same(decltype(c::Item::created_at), Field<String>));
static_assert(__is_same(decltype(c::Item::modified_at), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectItem}};
constexpr FieldRow kFieldsListItemsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListItemsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListItemsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListItemsResult = {"ListItemsResult", {kFieldsListItemsResult, 2},
    sizeof(c::ListItemsResult), true};
static_assert(__is_same(decltype(c::ListItemsResult::items), List<c::Item>));
static_assert(__is_same(decltype(c::ListItemsResult::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectListItemsResult}};
constexpr BindRow kBindListItems[] = {
    {.place = Place::kPath, .field = 0, .wire = "board_id"},
    {.place = Place::kQuery, .field = 1, .wire = "type"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/data",
    .cursor_pointer = "/cursor", .param = "cursor", .size_param = "limit", .size = 50};
constexpr HttpBinding kHttpListItems = {.method = "GET", .path = "/v2/boards/{board_id}/items",
    .rows = {kBindListItems, 2}, .pagination = &kPagination2};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 64, .pattern = "^[0-9]+$"};
constexpr FieldRow kFieldsGetItemParams[] = {
    {"board_id", "Id of the board, from its address: miro.com/app/board/ID.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::GetItemParams, board_id), Kind::kString, 1},
    {"item_id", "Id of the item.", nullptr, &kLimits7, {}, __builtin_offsetof(c::GetItemParams,
     item_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetItemParams = {"GetItemParams", {kFieldsGetItemParams, 2},
    sizeof(c::GetItemParams), false};
static_assert(__is_same(decltype(c::GetItemParams::board_id), String));
static_assert(__is_same(decltype(c::GetItemParams::item_id), String));
constexpr BindRow kBindGetItem[] = {
    {.place = Place::kPath, .field = 0, .wire = "board_id"},
    {.place = Place::kPath, .field = 1, .wire = "item_id"},
};
constexpr HttpBinding kHttpGetItem = {.method = "GET",
    .path = "/v2/boards/{board_id}/items/{item_id}", .rows = {kBindGetItem, 2}};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 6000};
constexpr const char* kNamesCreateStickyParamsStickyShape[] = {"square", "rectangle"};
constexpr EnumTable kEnumCreateStickyParamsStickyShape = {"CreateStickyParamsStickyShape",
    {kNamesCreateStickyParamsStickyShape, 2}};
constexpr const char* kNamesCreateStickyParamsColor[] = {"gray", "light_yellow", "yellow", "orange",
    "light_green", "green", "dark_green", "cyan", "light_pink", "pink", "violet", "red",
    "light_blue", "blue", "dark_blue", "black"};
constexpr EnumTable kEnumCreateStickyParamsColor = {"CreateStickyParamsColor",
    {kNamesCreateStickyParamsColor, 16}};
constexpr Limits kLimits9 = {.has = 3, .minimum = -1e+06, .maximum = 1e+06};
constexpr Limits kLimits10 = {.has = 3, .minimum = 1, .maximum = 1e+06};
constexpr FieldRow kFieldsCreateStickyParams[] = {
    {"board_id", "Id of the board, from its address: miro.com/app/board/ID.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::CreateStickyParams, board_id), Kind::kString, 1},
    {"content", "Text, with simple HTML such as <strong>.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateStickyParams, content), Kind::kString, 1},
    {"sticky_shape", "Shape of the note.", nullptr, nullptr,
     {.names = &kEnumCreateStickyParamsStickyShape}, __builtin_offsetof(c::CreateStickyParams,
     sticky_shape), Kind::kEnum, 0},
    {"color", "Colour of the note.", nullptr, nullptr, {.names = &kEnumCreateStickyParamsColor},
     __builtin_offsetof(c::CreateStickyParams, color), Kind::kEnum, 0},
    {"x", "Place to the right.", nullptr, &kLimits9, {}, __builtin_offsetof(c::CreateStickyParams,
     x), Kind::kNumber, 0},
    {"y", "Place downwards.", nullptr, &kLimits9, {}, __builtin_offsetof(c::CreateStickyParams, y),
     Kind::kNumber, 0},
    {"width", "Width of the item.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateStickyParams, width), Kind::kNumber, 0},
    {"parent_id", "Id of the frame that it is in.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateStickyParams, parent_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateStickyParams = {"CreateStickyParams", {kFieldsCreateStickyParams,
    8}, sizeof(c::CreateStickyParams), false};
static_assert(__is_same(decltype(c::CreateStickyParams::board_id), String));
static_assert(__is_same(decltype(c::CreateStickyParams::content), String));
static_assert(__is_same(decltype(c::CreateStickyParams::sticky_shape),
    Field<c::CreateStickyParamsStickyShape>));
static_assert(__is_same(decltype(c::CreateStickyParams::color), Field<c::CreateStickyParamsColor>));
static_assert(__is_same(decltype(c::CreateStickyParams::x), Field<double>));
static_assert(__is_same(decltype(c::CreateStickyParams::y), Field<double>));
static_assert(__is_same(decltype(c::CreateStickyParams::width), Field<double>));
static_assert(__is_same(decltype(c::CreateStickyParams::parent_id), Field<String>));
constexpr BindRow kBindCreateSticky[] = {
    {.place = Place::kPath, .field = 0, .wire = "board_id"},
    {.place = Place::kBody, .field = 1, .wire = "/data/content"},
    {.place = Place::kBody, .field = 2, .wire = "/data/shape"},
    {.place = Place::kBody, .field = 3, .wire = "/style/fillColor"},
    {.place = Place::kBody, .field = 4, .wire = "/position/x"},
    {.place = Place::kBody, .field = 5, .wire = "/position/y"},
    {.place = Place::kBody, .field = 6, .wire = "/geometry/width"},
    {.place = Place::kBody, .field = 7, .wire = "/parent/id"},
};
constexpr HttpBinding kHttpCreateSticky = {.method = "POST",
    .path = "/v2/boards/{board_id}/sticky_notes", .rows = {kBindCreateSticky, 8},
    .body = BodyKind::kJson};
constexpr const char* kNamesUpdateStickyParamsColor[] = {"gray", "light_yellow", "yellow", "orange",
    "light_green", "green", "dark_green", "cyan", "light_pink", "pink", "violet", "red",
    "light_blue", "blue", "dark_blue", "black"};
constexpr EnumTable kEnumUpdateStickyParamsColor = {"UpdateStickyParamsColor",
    {kNamesUpdateStickyParamsColor, 16}};
constexpr FieldRow kFieldsUpdateStickyParams[] = {
    {"board_id", "Id of the board, from its address: miro.com/app/board/ID.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::UpdateStickyParams, board_id), Kind::kString, 1},
    {"item_id", "Id of the item.", nullptr, &kLimits7, {}, __builtin_offsetof(c::UpdateStickyParams,
     item_id), Kind::kString, 1},
    {"content", "Text, with simple HTML such as <strong>.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateStickyParams, content), Kind::kString, 0},
    {"color", "Colour of the note.", nullptr, nullptr, {.names = &kEnumUpdateStickyParamsColor},
     __builtin_offsetof(c::UpdateStickyParams, color), Kind::kEnum, 0},
    {"x", "Place to the right.", nullptr, &kLimits9, {}, __builtin_offsetof(c::UpdateStickyParams,
     x), Kind::kNumber, 0},
    {"y", "Place downwards.", nullptr, &kLimits9, {}, __builtin_offsetof(c::UpdateStickyParams, y),
     Kind::kNumber, 0},
};
constexpr ObjectTable kObjectUpdateStickyParams = {"UpdateStickyParams", {kFieldsUpdateStickyParams,
    6}, sizeof(c::UpdateStickyParams), false};
static_assert(__is_same(decltype(c::UpdateStickyParams::board_id), String));
static_assert(__is_same(decltype(c::UpdateStickyParams::item_id), String));
static_assert(__is_same(decltype(c::UpdateStickyParams::content), Field<String>));
static_assert(__is_same(decltype(c::UpdateStickyParams::color), Field<c::UpdateStickyParamsColor>));
static_assert(__is_same(decltype(c::UpdateStickyParams::x), Field<double>));
static_assert(__is_same(decltype(c::UpdateStickyParams::y), Field<double>));
constexpr BindRow kBindUpdateSticky[] = {
    {.place = Place::kPath, .field = 0, .wire = "board_id"},
    {.place = Place::kPath, .field = 1, .wire = "item_id"},
    {.place = Place::kBody, .field = 2, .wire = "/data/content"},
    {.place = Place::kBody, .field = 3, .wire = "/style/fillColor"},
    {.place = Place::kBody, .field = 4, .wire = "/position/x"},
    {.place = Place::kBody, .field = 5, .wire = "/position/y"},
};
constexpr HttpBinding kHttpUpdateSticky = {.method = "PATCH",
    .path = "/v2/boards/{board_id}/sticky_notes/{item_id}", .rows = {kBindUpdateSticky, 6},
    .body = BodyKind::kJson};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 7,
    .pattern = "^#[0-9a-fA-F]{6}$"};
constexpr FieldRow kFieldsCreateFrameParams[] = {
    {"board_id", "Id of the board, from its address: miro.com/app/board/ID.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::CreateFrameParams, board_id), Kind::kString, 1},
    {"title", "Title of the item.", nullptr, &kLimits8, {}, __builtin_offsetof(c::CreateFrameParams,
     title), Kind::kString, 1},
    {"x", "Place to the right.", nullptr, &kLimits9, {}, __builtin_offsetof(c::CreateFrameParams,
     x), Kind::kNumber, 0},
    {"y", "Place downwards.", nullptr, &kLimits9, {}, __builtin_offsetof(c::CreateFrameParams, y),
     Kind::kNumber, 0},
    {"width", "Width of the item.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateFrameParams, width), Kind::kNumber, 0},
    {"height", "Height of the item.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateFrameParams, height), Kind::kNumber, 0},
    {"fill_color", "Colour of the inside, such as #ffffff.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateFrameParams, fill_color), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateFrameParams = {"CreateFrameParams", {kFieldsCreateFrameParams,
    7}, sizeof(c::CreateFrameParams), false};
static_assert(__is_same(decltype(c::CreateFrameParams::board_id), String));
static_assert(__is_same(decltype(c::CreateFrameParams::title), String));
static_assert(__is_same(decltype(c::CreateFrameParams::x), Field<double>));
static_assert(__is_same(decltype(c::CreateFrameParams::y), Field<double>));
static_assert(__is_same(decltype(c::CreateFrameParams::width), Field<double>));
static_assert(__is_same(decltype(c::CreateFrameParams::height), Field<double>));
static_assert(__is_same(decltype(c::CreateFrameParams::fill_color), Field<String>));
constexpr BindRow kBindCreateFrame[] = {
    {.place = Place::kPath, .field = 0, .wire = "board_id"},
    {.place = Place::kBody, .field = 1, .wire = "/data/title"},
    {.place = Place::kBody, .wire = "/data/format", .constant = "\"custom\""},
    {.place = Place::kBody, .wire = "/data/type", .constant = "\"freeform\""},
    {.place = Place::kBody, .field = 6, .wire = "/style/fillColor"},
    {.place = Place::kBody, .field = 2, .wire = "/position/x"},
    {.place = Place::kBody, .field = 3, .wire = "/position/y"},
    {.place = Place::kBody, .field = 4, .wire = "/geometry/width"},
    {.place = Place::kBody, .field = 5, .wire = "/geometry/height"},
};
constexpr HttpBinding kHttpCreateFrame = {.method = "POST", .path = "/v2/boards/{board_id}/frames",
    .rows = {kBindCreateFrame, 9}, .body = BodyKind::kJson};
constexpr Limits kLimits12 = {.format = "date-time"};
constexpr FieldRow kFieldsCreateCardParams[] = {
    {"board_id", "Id of the board, from its address: miro.com/app/board/ID.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::CreateCardParams, board_id), Kind::kString, 1},
    {"title", "Title of the item.", nullptr, &kLimits8, {}, __builtin_offsetof(c::CreateCardParams,
     title), Kind::kString, 1},
    {"card_text", "Text of the card.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateCardParams, card_text), Kind::kString, 0},
    {"due_date", "When it is due.", nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateCardParams,
     due_date), Kind::kString, 0},
    {"x", "Place to the right.", nullptr, &kLimits9, {}, __builtin_offsetof(c::CreateCardParams, x),
     Kind::kNumber, 0},
    {"y", "Place downwards.", nullptr, &kLimits9, {}, __builtin_offsetof(c::CreateCardParams, y),
     Kind::kNumber, 0},
    {"parent_id", "Id of the frame that it is in.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateCardParams, parent_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateCardParams = {"CreateCardParams", {kFieldsCreateCardParams, 7},
    sizeof(c::CreateCardParams), false};
static_assert(__is_same(decltype(c::CreateCardParams::board_id), String));
static_assert(__is_same(decltype(c::CreateCardParams::title), String));
static_assert(__is_same(decltype(c::CreateCardParams::card_text), Field<String>));
static_assert(__is_same(decltype(c::CreateCardParams::due_date), Field<String>));
static_assert(__is_same(decltype(c::CreateCardParams::x), Field<double>));
static_assert(__is_same(decltype(c::CreateCardParams::y), Field<double>));
static_assert(__is_same(decltype(c::CreateCardParams::parent_id), Field<String>));
constexpr BindRow kBindCreateCard[] = {
    {.place = Place::kPath, .field = 0, .wire = "board_id"},
    {.place = Place::kBody, .field = 1, .wire = "/data/title"},
    {.place = Place::kBody, .field = 2, .wire = "/data/description"},
    {.place = Place::kBody, .field = 3, .wire = "/data/dueDate"},
    {.place = Place::kBody, .field = 4, .wire = "/position/x"},
    {.place = Place::kBody, .field = 5, .wire = "/position/y"},
    {.place = Place::kBody, .field = 6, .wire = "/parent/id"},
};
constexpr HttpBinding kHttpCreateCard = {.method = "POST", .path = "/v2/boards/{board_id}/cards",
    .rows = {kBindCreateCard, 7}, .body = BodyKind::kJson};
constexpr const char* kNamesCreateShapeParamsShape[] = {"rectangle", "round_rectangle", "circle",
    "triangle", "rhombus", "parallelogram", "trapezoid", "pentagon", "hexagon", "octagon", "star",
    "right_arrow", "left_arrow", "can", "cloud"};
constexpr EnumTable kEnumCreateShapeParamsShape = {"CreateShapeParamsShape",
    {kNamesCreateShapeParamsShape, 15}};
constexpr FieldRow kFieldsCreateShapeParams[] = {
    {"board_id", "Id of the board, from its address: miro.com/app/board/ID.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::CreateShapeParams, board_id), Kind::kString, 1},
    {"shape", "Form of the shape.", nullptr, nullptr, {.names = &kEnumCreateShapeParamsShape},
     __builtin_offsetof(c::CreateShapeParams, shape), Kind::kEnum, 1},
    {"content", "Text, with simple HTML such as <strong>.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateShapeParams, content), Kind::kString, 0},
    {"fill_color", "Colour of the inside, such as #ffffff.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateShapeParams, fill_color), Kind::kString, 0},
    {"x", "Place to the right.", nullptr, &kLimits9, {}, __builtin_offsetof(c::CreateShapeParams,
     x), Kind::kNumber, 0},
    {"y", "Place downwards.", nullptr, &kLimits9, {}, __builtin_offsetof(c::CreateShapeParams, y),
     Kind::kNumber, 0},
    {"width", "Width of the item.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateShapeParams, width), Kind::kNumber, 0},
    {"height", "Height of the item.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateShapeParams, height), Kind::kNumber, 0},
    {"parent_id", "Id of the frame that it is in.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateShapeParams, parent_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateShapeParams = {"CreateShapeParams", {kFieldsCreateShapeParams,
    9}, sizeof(c::CreateShapeParams), false};
static_assert(__is_same(decltype(c::CreateShapeParams::board_id), String));
static_assert(__is_same(decltype(c::CreateShapeParams::shape), c::CreateShapeParamsShape));
static_assert(__is_same(decltype(c::CreateShapeParams::content), Field<String>));
static_assert(__is_same(decltype(c::CreateShapeParams::fill_color), Field<String>));
static_assert(__is_same(decltype(c::CreateShapeParams::x), Field<double>));
static_assert(__is_same(decltype(c::CreateShapeParams::y), Field<double>));
static_assert(__is_same(decltype(c::CreateShapeParams::width), Field<double>));
static_assert(__is_same(decltype(c::CreateShapeParams::height), Field<double>));
static_assert(__is_same(decltype(c::CreateShapeParams::parent_id), Field<String>));
constexpr BindRow kBindCreateShape[] = {
    {.place = Place::kPath, .field = 0, .wire = "board_id"},
    {.place = Place::kBody, .field = 1, .wire = "/data/shape"},
    {.place = Place::kBody, .field = 2, .wire = "/data/content"},
    {.place = Place::kBody, .field = 3, .wire = "/style/fillColor"},
    {.place = Place::kBody, .field = 4, .wire = "/position/x"},
    {.place = Place::kBody, .field = 5, .wire = "/position/y"},
    {.place = Place::kBody, .field = 6, .wire = "/geometry/width"},
    {.place = Place::kBody, .field = 7, .wire = "/geometry/height"},
    {.place = Place::kBody, .field = 8, .wire = "/parent/id"},
};
constexpr HttpBinding kHttpCreateShape = {.method = "POST", .path = "/v2/boards/{board_id}/shapes",
    .rows = {kBindCreateShape, 9}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsCreateTextParams[] = {
    {"board_id", "Id of the board, from its address: miro.com/app/board/ID.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::CreateTextParams, board_id), Kind::kString, 1},
    {"content", "Text, with simple HTML such as <strong>.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateTextParams, content), Kind::kString, 1},
    {"x", "Place to the right.", nullptr, &kLimits9, {}, __builtin_offsetof(c::CreateTextParams, x),
     Kind::kNumber, 0},
    {"y", "Place downwards.", nullptr, &kLimits9, {}, __builtin_offsetof(c::CreateTextParams, y),
     Kind::kNumber, 0},
    {"width", "Width of the item.", nullptr, &kLimits10, {}, __builtin_offsetof(c::CreateTextParams,
     width), Kind::kNumber, 0},
    {"parent_id", "Id of the frame that it is in.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateTextParams, parent_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateTextParams = {"CreateTextParams", {kFieldsCreateTextParams, 6},
    sizeof(c::CreateTextParams), false};
static_assert(__is_same(decltype(c::CreateTextParams::board_id), String));
static_assert(__is_same(decltype(c::CreateTextParams::content), String));
static_assert(__is_same(decltype(c::CreateTextParams::x), Field<double>));
static_assert(__is_same(decltype(c::CreateTextParams::y), Field<double>));
static_assert(__is_same(decltype(c::CreateTextParams::width), Field<double>));
static_assert(__is_same(decltype(c::CreateTextParams::parent_id), Field<String>));
constexpr BindRow kBindCreateText[] = {
    {.place = Place::kPath, .field = 0, .wire = "board_id"},
    {.place = Place::kBody, .field = 1, .wire = "/data/content"},
    {.place = Place::kBody, .field = 2, .wire = "/position/x"},
    {.place = Place::kBody, .field = 3, .wire = "/position/y"},
    {.place = Place::kBody, .field = 4, .wire = "/geometry/width"},
    {.place = Place::kBody, .field = 5, .wire = "/parent/id"},
};
constexpr HttpBinding kHttpCreateText = {.method = "POST", .path = "/v2/boards/{board_id}/texts",
    .rows = {kBindCreateText, 6}, .body = BodyKind::kJson};
constexpr const char* kNamesCreateConnectorParamsLine[] = {"straight", "elbowed", "curved"};
constexpr EnumTable kEnumCreateConnectorParamsLine = {"CreateConnectorParamsLine",
    {kNamesCreateConnectorParamsLine, 3}};
constexpr Limits kLimits13 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr FieldRow kFieldsCreateConnectorParams[] = {
    {"board_id", "Id of the board, from its address: miro.com/app/board/ID.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::CreateConnectorParams, board_id), Kind::kString, 1},
    {"start_item", "Id of the item where the line begins.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateConnectorParams, start_item), Kind::kString, 1},
    {"end_item", "Id of the item where the line ends.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateConnectorParams, end_item), Kind::kString, 1},
    {"line", "Kind of line.", nullptr, nullptr, {.names = &kEnumCreateConnectorParamsLine},
     __builtin_offsetof(c::CreateConnectorParams, line), Kind::kEnum, 0},
    {"caption", "Words on the line.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateConnectorParams, caption), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateConnectorParams = {"CreateConnectorParams",
    {kFieldsCreateConnectorParams, 5}, sizeof(c::CreateConnectorParams), false};
static_assert(__is_same(decltype(c::CreateConnectorParams::board_id), String));
static_assert(__is_same(decltype(c::CreateConnectorParams::start_item), String));
static_assert(__is_same(decltype(c::CreateConnectorParams::end_item), String));
static_assert(__is_same(decltype(c::CreateConnectorParams::line),
    Field<c::CreateConnectorParamsLine>));
static_assert(__is_same(decltype(c::CreateConnectorParams::caption), Field<String>));
constexpr FieldRow kFieldsConnectorStartItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ConnectorStartItem, id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectConnectorStartItem = {"ConnectorStartItem", {kFieldsConnectorStartItem,
    1}, sizeof(c::ConnectorStartItem), true};
static_assert(__is_same(decltype(c::ConnectorStartItem::id), Field<String>));
constexpr FieldRow kFieldsConnectorEndItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ConnectorEndItem, id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectConnectorEndItem = {"ConnectorEndItem", {kFieldsConnectorEndItem, 1},
    sizeof(c::ConnectorEndItem), true};
static_assert(__is_same(decltype(c::ConnectorEndItem::id), Field<String>));
constexpr FieldRow kFieldsConnectorCaptionsItem[] = {
    {"content", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ConnectorCaptionsItem,
     content), Kind::kString, 0},
};
constexpr ObjectTable kObjectConnectorCaptionsItem = {"ConnectorCaptionsItem",
    {kFieldsConnectorCaptionsItem, 1}, sizeof(c::ConnectorCaptionsItem), true};
static_assert(__is_same(decltype(c::ConnectorCaptionsItem::content), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectConnectorCaptionsItem}};
constexpr FieldRow kFieldsConnector[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Connector, id), Kind::kString, 0},
    {"shape", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Connector, shape), Kind::kString,
     0},
    {"startItem", nullptr, nullptr, nullptr, {.object = &kObjectConnectorStartItem},
     __builtin_offsetof(c::Connector, start_item), Kind::kObject, 0},
    {"endItem", nullptr, nullptr, nullptr, {.object = &kObjectConnectorEndItem},
     __builtin_offsetof(c::Connector, end_item), Kind::kObject, 0},
    {"captions", nullptr, nullptr, nullptr, {.element = &kType6}, __builtin_offsetof(c::Connector,
     captions), Kind::kList, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Connector, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectConnector = {"Connector", {kFieldsConnector, 6}, sizeof(c::Connector),
    true};
static_assert(__is_same(decltype(c::Connector::id), Field<String>));
static_assert(__is_same(decltype(c::Connector::shape), Field<String>));
static_assert(__is_same(decltype(c::Connector::start_item), Field<c::ConnectorStartItem>));
static_assert(__is_same(decltype(c::Connector::end_item), Field<c::ConnectorEndItem>));
static_assert(__is_same(decltype(c::Connector::captions), Field<List<c::ConnectorCaptionsItem>>));
static_assert(__is_same(decltype(c::Connector::created_at), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectConnector}};
constexpr BindRow kBindCreateConnector[] = {
    {.place = Place::kPath, .field = 0, .wire = "board_id"},
    {.place = Place::kBody, .field = 1, .wire = "/startItem/id"},
    {.place = Place::kBody, .field = 2, .wire = "/endItem/id"},
    {.place = Place::kBody, .field = 3, .wire = "/shape"},
    {.place = Place::kBody, .field = 4, .wire = "/captions/0/content"},
};
constexpr HttpBinding kHttpCreateConnector = {.method = "POST",
    .path = "/v2/boards/{board_id}/connectors", .rows = {kBindCreateConnector, 5},
    .body = BodyKind::kJson};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 20};
constexpr const char* kNamesAddItemParamsItemsItemType[] = {"sticky_note", "shape", "text", "card",
    "frame"};
constexpr EnumTable kEnumAddItemParamsItemsItemType = {"AddItemParamsItemsItemType",
    {kNamesAddItemParamsItemsItemType, 5}};
constexpr FieldRow kFieldsAddItemParamsItemsItemPosition[] = {
    {"x", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddItemParamsItemsItemPosition, x),
     Kind::kNumber, 0},
    {"y", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddItemParamsItemsItemPosition, y),
     Kind::kNumber, 0},
};
constexpr ObjectTable kObjectAddItemParamsItemsItemPosition = {"AddItemParamsItemsItemPosition",
    {kFieldsAddItemParamsItemsItemPosition, 2}, sizeof(c::AddItemParamsItemsItemPosition), true};
static_assert(__is_same(decltype(c::AddItemParamsItemsItemPosition::x), Field<double>));
static_assert(__is_same(decltype(c::AddItemParamsItemsItemPosition::y), Field<double>));
constexpr FieldRow kFieldsAddItemParamsItemsItemGeometry[] = {
    {"width", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddItemParamsItemsItemGeometry,
     width), Kind::kNumber, 0},
    {"height", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddItemParamsItemsItemGeometry,
     height), Kind::kNumber, 0},
};
constexpr ObjectTable kObjectAddItemParamsItemsItemGeometry = {"AddItemParamsItemsItemGeometry",
    {kFieldsAddItemParamsItemsItemGeometry, 2}, sizeof(c::AddItemParamsItemsItemGeometry), true};
static_assert(__is_same(decltype(c::AddItemParamsItemsItemGeometry::width), Field<double>));
static_assert(__is_same(decltype(c::AddItemParamsItemsItemGeometry::height), Field<double>));
constexpr FieldRow kFieldsAddItemParamsItemsItem[] = {
    {"type", "Kind of item.", nullptr, nullptr, {.names = &kEnumAddItemParamsItemsItemType},
     __builtin_offsetof(c::AddItemParamsItemsItem, type), Kind::kEnum, 1},
    {"data", "Content, such as {content: text}, {title: text} for cards.", nullptr, nullptr,
     {.element = &kType3}, __builtin_offsetof(c::AddItemParamsItemsItem, data), Kind::kMap, 0},
    {"style", "Look, such as {fillColor: yellow}.", nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::AddItemParamsItemsItem, style), Kind::kMap, 0},
    {"position", "Place.", nullptr, nullptr, {.object = &kObjectAddItemParamsItemsItemPosition},
     __builtin_offsetof(c::AddItemParamsItemsItem, position), Kind::kObject, 0},
    {"geometry", "Size.", nullptr, nullptr, {.object = &kObjectAddItemParamsItemsItemGeometry},
     __builtin_offsetof(c::AddItemParamsItemsItem, geometry), Kind::kObject, 0},
};
constexpr ObjectTable kObjectAddItemParamsItemsItem = {"AddItemParamsItemsItem",
    {kFieldsAddItemParamsItemsItem, 5}, sizeof(c::AddItemParamsItemsItem), true};
static_assert(__is_same(decltype(c::AddItemParamsItemsItem::type), c::AddItemParamsItemsItemType));
static_assert(__is_same(decltype(c::AddItemParamsItemsItem::data), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::AddItemParamsItemsItem::style), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::AddItemParamsItemsItem::position),
    Field<c::AddItemParamsItemsItemPosition>));
static_assert(__is_same(decltype(c::AddItemParamsItemsItem::geometry),
    Field<c::AddItemParamsItemsItemGeometry>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectAddItemParamsItemsItem}};
constexpr FieldRow kFieldsAddItemParams[] = {
    {"board_id", "Id of the board, from its address: miro.com/app/board/ID.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::AddItemParams, board_id), Kind::kString, 1},
    {"items", "Items to add, all or none.", nullptr, &kLimits14, {.element = &kType8},
     __builtin_offsetof(c::AddItemParams, items), Kind::kList, 1},
};
constexpr ObjectTable kObjectAddItemParams = {"AddItemParams", {kFieldsAddItemParams, 2},
    sizeof(c::AddItemParams), false};
static_assert(__is_same(decltype(c::AddItemParams::board_id), String));
static_assert(__is_same(decltype(c::AddItemParams::items), List<c::AddItemParamsItemsItem>));
constexpr TypeRow kType9 = {Kind::kList, false, {.element = &kType4}};
constexpr BindRow kBindAddItem[] = {
    {.place = Place::kPath, .field = 0, .wire = "board_id"},
    {.place = Place::kBody, .field = 1, .wire = ""},
};
constexpr HttpBinding kHttpAddItem = {.method = "POST", .path = "/v2/boards/{board_id}/items/bulk",
    .rows = {kBindAddItem, 2}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsDeleteItemParams[] = {
    {"board_id", "Id of the board, from its address: miro.com/app/board/ID.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::DeleteItemParams, board_id), Kind::kString, 1},
    {"item_id", "Id of the item.", nullptr, &kLimits7, {}, __builtin_offsetof(c::DeleteItemParams,
     item_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteItemParams = {"DeleteItemParams", {kFieldsDeleteItemParams, 2},
    sizeof(c::DeleteItemParams), false};
static_assert(__is_same(decltype(c::DeleteItemParams::board_id), String));
static_assert(__is_same(decltype(c::DeleteItemParams::item_id), String));
constexpr ObjectTable kObjectDeleteItemResult = {"DeleteItemResult", {},
    sizeof(c::DeleteItemResult), true};
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectDeleteItemResult}};
constexpr BindRow kBindDeleteItem[] = {
    {.place = Place::kPath, .field = 0, .wire = "board_id"},
    {.place = Place::kPath, .field = 1, .wire = "item_id"},
};
constexpr HttpBinding kHttpDeleteItem = {.method = "DELETE",
    .path = "/v2/boards/{board_id}/items/{item_id}", .rows = {kBindDeleteItem, 2}};
constexpr ActionRow kActions[] = {
    {.name = "list_boards", .title = "List boards", .description = "Boards that the user may see.",
     .effect = Effect::kRead, .params = &kObjectListBoardsParams, .result = &kType2,
     .http = &kHttpListBoards, .tool_name = "miro_list_boards"},
    {.name = "get_board", .title = "Read a board", .description = "One board with its address.",
     .effect = Effect::kRead, .params = &kObjectGetBoardParams, .result = &kType1,
     .http = &kHttpGetBoard, .tool_name = "miro_get_board"},
    {.name = "create_board", .title = "Create a board", .description = "Makes an empty board.",
     .params = &kObjectCreateBoardParams, .result = &kType1, .http = &kHttpCreateBoard,
     .tool_name = "miro_create_board"},
    {.name = "list_items", .title = "List items", .description = "What is on a board.",
     .effect = Effect::kRead, .params = &kObjectListItemsParams, .result = &kType5,
     .http = &kHttpListItems, .tool_name = "miro_list_items"},
    {.name = "get_item", .title = "Read an item", .description = "One item of a board.",
     .effect = Effect::kRead, .params = &kObjectGetItemParams, .result = &kType4,
     .http = &kHttpGetItem, .tool_name = "miro_get_item"},
    {.name = "create_sticky", .title = "Create a sticky note",
     .description = "Puts a sticky note on a board.", .params = &kObjectCreateStickyParams,
     .result = &kType4, .http = &kHttpCreateSticky, .tool_name = "miro_create_sticky"},
    {.name = "update_sticky", .title = "Change a sticky note",
     .description = "Changes text, colour or place of a sticky note.",
     .params = &kObjectUpdateStickyParams, .result = &kType4, .http = &kHttpUpdateSticky,
     .tool_name = "miro_update_sticky"},
    {.name = "create_frame", .title = "Create a frame", .description = "Puts a frame on a board.",
     .params = &kObjectCreateFrameParams, .result = &kType4, .http = &kHttpCreateFrame,
     .tool_name = "miro_create_frame"},
    {.name = "create_card", .title = "Create a card",
     .description = "Puts a card for a piece of work on a board.",
     .params = &kObjectCreateCardParams, .result = &kType4, .http = &kHttpCreateCard,
     .tool_name = "miro_create_card"},
    {.name = "create_shape", .title = "Create a shape",
     .description = "Puts a shape with a text on a board.", .params = &kObjectCreateShapeParams,
     .result = &kType4, .http = &kHttpCreateShape, .tool_name = "miro_create_shape"},
    {.name = "create_text", .title = "Create a text", .description = "Puts a text on a board.",
     .params = &kObjectCreateTextParams, .result = &kType4, .http = &kHttpCreateText,
     .tool_name = "miro_create_text"},
    {.name = "create_connector", .title = "Connect items",
     .description = "Draws a line between two items.", .params = &kObjectCreateConnectorParams,
     .result = &kType7, .http = &kHttpCreateConnector, .tool_name = "miro_create_connector"},
    {.name = "add_item", .title = "Add items", .description = "Adds up to 20 items at once.",
     .params = &kObjectAddItemParams, .result = &kType9, .http = &kHttpAddItem,
     .tool_name = "miro_add_item"},
    {.name = "delete_item", .title = "Delete an item",
     .description = "Deletes an item of a board for good.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteItemParams, .result = &kType10, .http = &kHttpDeleteItem,
     .tool_name = "miro_delete_item"},
};
constexpr const char* kTexts2[] = {"/message"};
constexpr const char* kTexts3[] = {"/code"};
constexpr NamedText kPairs1[] = {{"tokenNotProvided", "Connect Miro again."}, {"tokenNotFound",
    "The app was removed from the team; connect Miro again."}, {"insufficientPermissions",
    "The user may not edit this board; ask its owner."}, {"boardNotFound",
    "Compare the id of the board; list_boards has it."}};
constexpr ApiRow kApi = {.base_url = "https://api.miro.com", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .errors = {.message = {kTexts2, 1},
    .code = {kTexts3, 1}, .hints = {kPairs1, 4}}, .retry_after = "retry-after",
    .remaining = "x-ratelimit-remaining", .reset_at = "x-ratelimit-reset", .reset_format = "epoch",
    .per_minute = 500, .verify_method = "GET", .verify_path = "/v1/oauth-token",
    .verify_account = "/user/name"};
constexpr const char* kTexts4[] = {"api.miro.com"};
constexpr const char* kTexts5[] = {"boards:read", "boards:write"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Miro",
    .authorization_url = "https://miro.com/oauth/authorize",
    .token_url = "https://api.miro.com/v1/oauth/token",
    .user_info_url = "https://api.miro.com/v1/oauth-token", .scopes = {kTexts5, 2},
    .client_id_secret = "MIRO_CLIENT_ID", .client_secret_secret = "MIRO_CLIENT_SECRET",
    .token_auth_method = "post", .pkce = false, .account_pointer = "/user/name"};
constexpr SecretRow kSecrets[] = {
    {"MIRO_CLIENT_ID", "Client ID of your app (Miro, profile settings, Your apps).", true, false},
    {"MIRO_CLIENT_SECRET", "Client secret of the same app.", true, false},
};
constexpr const char* kTexts6[] = {"/id"};
constexpr const char* kTexts7[] = {"/modifiedAt"};
constexpr PollRow kPolls0[] = {
    {.event = "board_modified", .action = 0, .arguments = "{\"sort\":\"last_modified\"}",
     .items = "/items", .id = {kTexts6, 1}, .version = {kTexts7, 1}, .newest_first = true},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval,
     .description = "Looks for boards that are new or were changed.", .every_ms = 900000,
     .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersBoardCreated[] = {
    {.source = "tool", .action = "create_board"},
};
constexpr MatcherRow kMatchersStickyCreated[] = {
    {.source = "tool", .action = "create_sticky"},
};
constexpr MatcherRow kMatchersStickyUpdated[] = {
    {.source = "tool", .action = "update_sticky"},
};
constexpr MatcherRow kMatchersFrameCreated[] = {
    {.source = "tool", .action = "create_frame"},
};
constexpr MatcherRow kMatchersCardCreated[] = {
    {.source = "tool", .action = "create_card"},
};
constexpr MatcherRow kMatchersShapeCreated[] = {
    {.source = "tool", .action = "create_shape"},
};
constexpr MatcherRow kMatchersTextCreated[] = {
    {.source = "tool", .action = "create_text"},
};
constexpr MatcherRow kMatchersConnectorCreated[] = {
    {.source = "tool", .action = "create_connector"},
};
constexpr MatcherRow kMatchersItemsAdded[] = {
    {.source = "tool", .action = "add_item"},
};
constexpr MatcherRow kMatchersItemDeleted[] = {
    {.source = "tool", .action = "delete_item"},
};
constexpr MatcherRow kMatchersBoardModified[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "board_created", .display_name = "Board Created", .matchers = {kMatchersBoardCreated,
     1}},
    {.id = "sticky_created", .display_name = "Sticky Created", .matchers = {kMatchersStickyCreated,
     1}},
    {.id = "sticky_updated", .display_name = "Sticky Updated", .matchers = {kMatchersStickyUpdated,
     1}},
    {.id = "frame_created", .display_name = "Frame Created", .matchers = {kMatchersFrameCreated,
     1}},
    {.id = "card_created", .display_name = "Card Created", .matchers = {kMatchersCardCreated, 1}},
    {.id = "shape_created", .display_name = "Shape Created", .matchers = {kMatchersShapeCreated,
     1}},
    {.id = "text_created", .display_name = "Text Created", .matchers = {kMatchersTextCreated, 1}},
    {.id = "connector_created", .display_name = "Connector Created",
     .matchers = {kMatchersConnectorCreated, 1}},
    {.id = "items_added", .display_name = "Items Added", .matchers = {kMatchersItemsAdded, 1}},
    {.id = "item_deleted", .display_name = "Item Deleted", .matchers = {kMatchersItemDeleted, 1}},
    {.id = "board_modified", .display_name = "Board New or Changed",
     .matchers = {kMatchersBoardModified, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "miro",
    .display_name = "Miro",
    .description = "Read Miro boards and add sticky notes, frames, cards, shapes, texts "
        "and connectors to them.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "miro",
    .tool_description = "Reads and writes Miro boards. Places are in units of the board, counted "
        "from its middle to the middle of the item, or from the corner of "
        "the frame it is in. Show the user what you are about to write and " "wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_boards\",\"get_board\",\"create_board\",\"list_items\","
        "\"get_item\",\"create_sticky\",\"update_sticky\",\"create_frame\","
        "\"create_card\",\"create_shape\",\"create_text\",\"create_connector\","
        "\"add_item\",\"delete_item\"],\"description\":\"What to do.\"},\"board_id\":{\"type\""
        ":\"string\",\"minLength\":1,\"maxLength\":100,\"description\":\"Id "
        "of the board, from its address: miro.com/app/board/ID.\"},\"query\":{\"type\":\"strin"
        "g\",\"minLength\":1,\"maxLength\":500,\"description\":\"Words in "
        "the name of the board.\"},\"team_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":64,\"description\":\"Only boards of this team.\"},\"sort\":{\"type\":\""
        "string\",\"enum\":[\"default\",\"last_modified\",\"last_opened\","
        "\"last_created\",\"alphabetically\"],\"description\":\"Order of the "
        "boards.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":60,"
        "\"description\":\"Name of the board.\"},\"description\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":300,\"description\":\"What the board "
        "is for.\"},\"type\":{\"type\":\"string\",\"enum\":[\"text\",\"shape\","
        "\"sticky_note\",\"image\",\"document\",\"card\",\"app_card\",\"preview\","
        "\"frame\"],\"description\":\"Only items of this type.\"},\"item_id\":{\"type\":\"stri"
        "ng\",\"minLength\":1,\"maxLength\":64,\"pattern\":\"^[0-9]+$\",\"description\":\"Id "
        "of the item.\"},\"content\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":6000,\"description\":\"Text, with simple HTML such "
        "as <strong>.\"},\"sticky_shape\":{\"type\":\"string\",\"enum\":[\"square\","
        "\"rectangle\"],\"description\":\"Shape of the note.\"},\"color\":{\"type\":\"string\""
        ",\"enum\":[\"gray\",\"light_yellow\",\"yellow\",\"orange\",\"light_green\","
        "\"green\",\"dark_green\",\"cyan\",\"light_pink\",\"pink\",\"violet\","
        "\"red\",\"light_blue\",\"blue\",\"dark_blue\",\"black\"],\"description\":\"Colour "
        "of the note.\"},\"shape\":{\"type\":\"string\",\"enum\":[\"rectangle\","
        "\"round_rectangle\",\"circle\",\"triangle\",\"rhombus\",\"parallelogram\","
        "\"trapezoid\",\"pentagon\",\"hexagon\",\"octagon\",\"star\",\"right_arrow\","
        "\"left_arrow\",\"can\",\"cloud\"],\"description\":\"Form of the shape.\"},"
        "\"fill_color\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":7,"
        "\"pattern\":\"^#[0-9a-fA-F]{6}$\",\"description\":\"Colour of the "
        "inside, such as #ffffff.\"},\"title\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":6000,\"description\":\"Title of the item.\"},\"card_text\":{\"type\":\""
        "string\",\"minLength\":1,\"maxLength\":6000,\"description\":\"Text "
        "of the card.\"},\"due_date\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"When it is due.\"},\"x\":{\"type\":\"number\",\"minimum\":-1000000,"
        "\"maximum\":1000000,\"description\":\"Place to the right.\"},\"y\":{\"type\":\"number"
        "\",\"minimum\":-1000000,\"maximum\":1000000,\"description\":\"Place "
        "downwards.\"},\"width\":{\"type\":\"number\",\"minimum\":1,\"maximum\":1000000,"
        "\"description\":\"Width of the item.\"},\"height\":{\"type\":\"number\","
        "\"minimum\":1,\"maximum\":1000000,\"description\":\"Height of the "
        "item.\"},\"parent_id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,"
        "\"pattern\":\"^[0-9]+$\",\"description\":\"Id of the frame that it "
        "is in.\"},\"start_item\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,"
        "\"pattern\":\"^[0-9]+$\",\"description\":\"Id of the item where the "
        "line begins.\"},\"end_item\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":64,\"pattern\":\"^[0-9]+$\",\"description\":\"Id of "
        "the item where the line ends.\"},\"caption\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"description\":\"Words on the "
        "line.\"},\"line\":{\"type\":\"string\",\"enum\":[\"straight\",\"elbowed\","
        "\"curved\"],\"description\":\"Kind of line.\"},\"items\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":20,\"description\":\"Items to add, all "
        "or none.\",\"items\":{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string"
        "\",\"enum\":[\"sticky_note\",\"shape\",\"text\",\"card\",\"frame\"],"
        "\"description\":\"Kind of item.\"},\"data\":{\"type\":\"object\","
        "\"additionalProperties\":true,\"description\":\"Content, such as "
        "{content: text}, {title: text} for cards.\"},\"style\":{\"type\":\"object\","
        "\"additionalProperties\":true,\"description\":\"Look, such as {fillColor: "
        "yellow}.\"},\"position\":{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"numbe"
        "r\"},\"y\":{\"type\":\"number\"}},\"description\":\"Place.\"},\"geometry\":{\"type\":"
        "\"object\",\"properties\":{\"width\":{\"type\":\"number\"},\"height\":{\"type\":\"num"
        "ber\"}},\"description\":\"Size.\"}},\"required\":[\"type\"]}},\"max_items\":{\"descri"
        "ption\":\"Fetch pages until there are this many items; default: one "
        "page.\",\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
        "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "miro",
    .actions = {kActions, 14},
    .api = kApi,
    .egress = {kTexts4, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 11},
};

}  // namespace pie::detail::tables::miro

namespace pie::miro {

constinit const ConnectorTable kMiro = ::pie::detail::tables::miro::kConnector;

Task<ListBoardsResult> ListBoards(Context& context, ListBoardsParams params) {
  return Task<ListBoardsResult>(::pie::ContextAccess::Call(context, kMiro, 0, &params));
}

Task<Board> GetBoard(Context& context, GetBoardParams params) {
  return Task<Board>(::pie::ContextAccess::Call(context, kMiro, 1, &params));
}

Task<Board> CreateBoard(Context& context, CreateBoardParams params) {
  return Task<Board>(::pie::ContextAccess::Call(context, kMiro, 2, &params));
}

Task<ListItemsResult> ListItems(Context& context, ListItemsParams params) {
  return Task<ListItemsResult>(::pie::ContextAccess::Call(context, kMiro, 3, &params));
}

Task<Item> GetItem(Context& context, GetItemParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kMiro, 4, &params));
}

Task<Item> CreateSticky(Context& context, CreateStickyParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kMiro, 5, &params));
}

Task<Item> UpdateSticky(Context& context, UpdateStickyParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kMiro, 6, &params));
}

Task<Item> CreateFrame(Context& context, CreateFrameParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kMiro, 7, &params));
}

Task<Item> CreateCard(Context& context, CreateCardParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kMiro, 8, &params));
}

Task<Item> CreateShape(Context& context, CreateShapeParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kMiro, 9, &params));
}

Task<Item> CreateText(Context& context, CreateTextParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kMiro, 10, &params));
}

Task<Connector> CreateConnector(Context& context, CreateConnectorParams params) {
  return Task<Connector>(::pie::ContextAccess::Call(context, kMiro, 11, &params));
}

Task<List<Item>> AddItem(Context& context, AddItemParams params) {
  return Task<List<Item>>(::pie::ContextAccess::Call(context, kMiro, 12, &params));
}

Task<DeleteItemResult> DeleteItem(Context& context, DeleteItemParams params) {
  return Task<DeleteItemResult>(::pie::ContextAccess::Call(context, kMiro, 13, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.miro_client_id = context.Secret("MIRO_CLIENT_ID");
  secrets.miro_client_secret = context.Secret("MIRO_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::miro
