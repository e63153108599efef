// Generated from plugins/monday/monday.pie. Do not edit.
#include "monday/monday.h"

#include "pie/generated.h"

namespace pie::detail::tables::monday {
namespace c = ::pie::monday;

constexpr const char* kTexts1[] = {"tasks", "boards", "projects", "work-management"};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListWorkspacesParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListWorkspacesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListWorkspacesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListWorkspacesParams = {"ListWorkspacesParams",
    {kFieldsListWorkspacesParams, 2}, sizeof(c::ListWorkspacesParams), false};
static_assert(__is_same(decltype(c::ListWorkspacesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListWorkspacesParams::next_page), Field<String>));
constexpr FieldRow kFieldsWorkspace[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Workspace, id), Kind::kString, 2},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Workspace, name), Kind::kString,
     0},
    {"kind", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Workspace, kind), Kind::kString,
     2},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Workspace, description),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectWorkspace = {"Workspace", {kFieldsWorkspace, 4}, sizeof(c::Workspace),
    true};
static_assert(__is_same(decltype(c::Workspace::id), Field<String>));
static_assert(__is_same(decltype(c::Workspace::name), Field<String>));
static_assert(__is_same(decltype(c::Workspace::kind), Field<String>));
static_assert(__is_same(decltype(c::Workspace::description), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectWorkspace}};
constexpr FieldRow kFieldsListWorkspacesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListWorkspacesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListWorkspacesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListWorkspacesResult = {"ListWorkspacesResult",
    {kFieldsListWorkspacesResult, 2}, sizeof(c::ListWorkspacesResult), true};
static_assert(__is_same(decltype(c::ListWorkspacesResult::items), List<c::Workspace>));
static_assert(__is_same(decltype(c::ListWorkspacesResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListWorkspacesResult}};
constexpr Pagination kPagination1 = {.kind = PageKind::kPage, .items = "/data/workspaces",
    .param = "/page", .size_param = "/limit", .in_body = true, .size = 50};
constexpr HttpBinding kHttpListWorkspaces = {.body = BodyKind::kGraphql,
    .graphql = "query($limit: Int, $page: Int) { workspaces(limit: $limit, page: "
    "$page) { id name kind description } }", .pagination = &kPagination1};
constexpr Limits kLimits2 = {.has = 64, .max_size = 20};
constexpr Limits kLimits3 = {.has = 64, .max_size = 20, .pattern = "^[0-9]+$"};
constexpr TypeRow kType3 = {Kind::kString, false, {}, &kLimits3};
constexpr const char* kNamesListBoardsParamsBoardKind[] = {"public", "private", "share"};
constexpr EnumTable kEnumListBoardsParamsBoardKind = {"ListBoardsParamsBoardKind",
    {kNamesListBoardsParamsBoardKind, 3}};
constexpr const char* kNamesListBoardsParamsOrderBy[] = {"created_at", "used_at"};
constexpr EnumTable kEnumListBoardsParamsOrderBy = {"ListBoardsParamsOrderBy",
    {kNamesListBoardsParamsOrderBy, 2}};
constexpr FieldRow kFieldsListBoardsParams[] = {
    {"workspaceIds", "Only boards of these workspaces.", nullptr, &kLimits2, {.element = &kType3},
     __builtin_offsetof(c::ListBoardsParams, workspace_ids), Kind::kList, 0},
    {"boardKind", "Who sees it: everybody of the account, invited people, or guests " "too.",
     nullptr, nullptr, {.names = &kEnumListBoardsParamsBoardKind},
     __builtin_offsetof(c::ListBoardsParams, board_kind), Kind::kEnum, 0},
    {"orderBy", "Newest first by creation or use.", nullptr, nullptr,
     {.names = &kEnumListBoardsParamsOrderBy}, __builtin_offsetof(c::ListBoardsParams, order_by),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListBoardsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBoardsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListBoardsParams = {"ListBoardsParams", {kFieldsListBoardsParams, 5},
    sizeof(c::ListBoardsParams), false};
static_assert(__is_same(decltype(c::ListBoardsParams::workspace_ids), Field<List<String>>));
static_assert(__is_same(decltype(c::ListBoardsParams::board_kind),
    Field<c::ListBoardsParamsBoardKind>));
static_assert(__is_same(decltype(c::ListBoardsParams::order_by),
    Field<c::ListBoardsParamsOrderBy>));
static_assert(__is_same(decltype(c::ListBoardsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListBoardsParams::next_page), Field<String>));
constexpr FieldRow kFieldsBoard[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, name), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, description),
     Kind::kString, 2},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, state), Kind::kString, 0},
    {"board_kind", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, board_kind),
     Kind::kString, 0},
    {"items_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, items_count),
     Kind::kInteger, 2},
    {"workspace_id", "Null in the main workspace.", nullptr, nullptr, {},
     __builtin_offsetof(c::Board, workspace_id), Kind::kString, 2},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, url), Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, updated_at),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectBoard = {"Board", {kFieldsBoard, 9}, sizeof(c::Board), true};
static_assert(__is_same(decltype(c::Board::id), Field<String>));
static_assert(__is_same(decltype(c::Board::name), Field<String>));
static_assert(__is_same(decltype(c::Board::description), Field<String>));
static_assert(__is_same(decltype(c::Board::state), Field<String>));
static_assert(__is_same(decltype(c::Board::board_kind), Field<String>));
static_assert(__is_same(decltype(c::Board::items_count), Field<long long>));
static_assert(__is_same(decltype(c::Board::workspace_id), Field<String>));
static_assert(__is_same(decltype(c::Board::url), Field<String>));
static_assert(__is_same(decltype(c::Board::updated_at), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectBoard}};
constexpr FieldRow kFieldsListBoardsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListBoardsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBoardsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListBoardsResult = {"ListBoardsResult", {kFieldsListBoardsResult, 2},
    sizeof(c::ListBoardsResult), true};
static_assert(__is_same(decltype(c::ListBoardsResult::items), List<c::Board>));
static_assert(__is_same(decltype(c::ListBoardsResult::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectListBoardsResult}};
constexpr BindRow kBindListBoards[] = {
    {.place = Place::kBody, .field = 0, .wire = "/workspaceIds"},
    {.place = Place::kBody, .field = 1, .wire = "/boardKind"},
    {.place = Place::kBody, .field = 2, .wire = "/orderBy"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kPage, .items = "/data/boards",
    .param = "/page", .size_param = "/limit", .in_body = true, .size = 50};
constexpr HttpBinding kHttpListBoards = {.rows = {kBindListBoards, 3}, .body = BodyKind::kGraphql,
    .graphql = "query($workspaceIds: [ID], $boardKind: BoardKind, $orderBy: BoardsOrderBy,"
    " $limit: Int, $page: Int) { boards(workspace_ids: $workspaceIds, "
    "board_kind: $boardKind, order_by: $orderBy, limit: $limit, page: "
    "$page) { id name description state board_kind items_count workspace_id " "url updated_at } }",
    .pagination = &kPagination2};
constexpr FieldRow kFieldsGetBoardParams[] = {
    {"boardId", "Id of the board; the number in its address.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetBoardParams, board_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetBoardParams = {"GetBoardParams", {kFieldsGetBoardParams, 1},
    sizeof(c::GetBoardParams), false};
static_assert(__is_same(decltype(c::GetBoardParams::board_id), String));
constexpr FieldRow kFieldsGroup[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Group, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Group, title), Kind::kString, 0},
    {"color", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Group, color), Kind::kString, 0},
};
constexpr ObjectTable kObjectGroup = {"Group", {kFieldsGroup, 3}, sizeof(c::Group), true};
static_assert(__is_same(decltype(c::Group::id), Field<String>));
static_assert(__is_same(decltype(c::Group::title), Field<String>));
static_assert(__is_same(decltype(c::Group::color), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectGroup}};
constexpr FieldRow kFieldsColumn[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Column, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Column, title), Kind::kString,
     0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Column, type), Kind::kString, 0},
    {"settings_str", "Settings as JSON, with the labels of status columns.", nullptr, nullptr, {},
     __builtin_offsetof(c::Column, settings_str), Kind::kString, 0},
};
constexpr ObjectTable kObjectColumn = {"Column", {kFieldsColumn, 4}, sizeof(c::Column), true};
static_assert(__is_same(decltype(c::Column::id), Field<String>));
static_assert(__is_same(decltype(c::Column::title), Field<String>));
static_assert(__is_same(decltype(c::Column::type), Field<String>));
static_assert(__is_same(decltype(c::Column::settings_str), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectColumn}};
constexpr FieldRow kFieldsBoardDetail[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardDetail, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardDetail, name), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardDetail, description),
     Kind::kString, 2},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardDetail, state),
     Kind::kString, 0},
    {"board_kind", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardDetail, board_kind),
     Kind::kString, 0},
    {"items_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardDetail, items_count),
     Kind::kInteger, 2},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardDetail, url), Kind::kString,
     0},
    {"groups", nullptr, nullptr, nullptr, {.element = &kType6}, __builtin_offsetof(c::BoardDetail,
     groups), Kind::kList, 0},
    {"columns", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::BoardDetail,
     columns), Kind::kList, 0},
};
constexpr ObjectTable kObjectBoardDetail = {"BoardDetail", {kFieldsBoardDetail, 9},
    sizeof(c::BoardDetail), true};
static_assert(__is_same(decltype(c::BoardDetail::id), Field<String>));
static_assert(__is_same(decltype(c::BoardDetail::name), Field<String>));
static_assert(__is_same(decltype(c::BoardDetail::description), Field<String>));
static_assert(__is_same(decltype(c::BoardDetail::state), Field<String>));
static_assert(__is_same(decltype(c::BoardDetail::board_kind), Field<String>));
static_assert(__is_same(decltype(c::BoardDetail::items_count), Field<long long>));
static_assert(__is_same(decltype(c::BoardDetail::url), Field<String>));
static_assert(__is_same(decltype(c::BoardDetail::groups), Field<List<c::Group>>));
static_assert(__is_same(decltype(c::BoardDetail::columns), Field<List<c::Column>>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectBoardDetail}};
constexpr BindRow kBindGetBoard[] = {
    {.place = Place::kBody, .field = 0, .wire = "/boardId/0"},
};
constexpr HttpBinding kHttpGetBoard = {.rows = {kBindGetBoard, 1}, .body = BodyKind::kGraphql,
    .graphql = "query($boardId: [ID!]) { boards(ids: $boardId) { id name description "
    "state board_kind items_count url groups { id title color } columns "
    "{ id title type settings_str } } }", .result_at = "/data/boards/0"};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr const char* kNamesCreateBoardParamsBoardKind[] = {"public", "private", "share"};
constexpr EnumTable kEnumCreateBoardParamsBoardKind = {"CreateBoardParamsBoardKind",
    {kNamesCreateBoardParamsBoardKind, 3}};
constexpr Limits kLimits5 = {.has = 64, .max_size = 5000};
constexpr FieldRow kFieldsCreateBoardParams[] = {
    {"boardName", "Name of the board.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateBoardParams, board_name), Kind::kString, 1},
    {"boardKind", "Who sees it: everybody of the account, invited people, or guests " "too.",
     nullptr, nullptr, {.names = &kEnumCreateBoardParamsBoardKind},
     __builtin_offsetof(c::CreateBoardParams, board_kind), Kind::kEnum, 1},
    {"description", "What the board or column is for.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateBoardParams, description), Kind::kString, 0},
    {"workspaceId", "Workspace of the new board; the main one when left out.", nullptr, &kLimits3,
     {}, __builtin_offsetof(c::CreateBoardParams, workspace_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateBoardParams = {"CreateBoardParams", {kFieldsCreateBoardParams,
    4}, sizeof(c::CreateBoardParams), false};
static_assert(__is_same(decltype(c::CreateBoardParams::board_name), String));
static_assert(__is_same(decltype(c::CreateBoardParams::board_kind), c::CreateBoardParamsBoardKind));
static_assert(__is_same(decltype(c::CreateBoardParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateBoardParams::workspace_id), Field<String>));
constexpr BindRow kBindCreateBoard[] = {
    {.place = Place::kBody, .field = 0, .wire = "/boardName"},
    {.place = Place::kBody, .field = 1, .wire = "/boardKind"},
    {.place = Place::kBody, .field = 2, .wire = "/description"},
    {.place = Place::kBody, .field = 3, .wire = "/workspaceId"},
};
constexpr HttpBinding kHttpCreateBoard = {.rows = {kBindCreateBoard, 4}, .body = BodyKind::kGraphql,
    .graphql = "mutation($boardName: String!, $boardKind: BoardKind!, $description: "
    "String, $workspaceId: ID) { create_board(board_name: $boardName, "
    "board_kind: $boardKind, description: $description, workspace_id: "
    "$workspaceId) { id name description state board_kind items_count "
    "workspace_id url updated_at } }", .result_at = "/data/create_board"};
constexpr FieldRow kFieldsCreateGroupParams[] = {
    {"boardId", "Id of the board; the number in its address.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateGroupParams, board_id), Kind::kString, 1},
    {"groupName", "Name of the group.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateGroupParams, group_name), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateGroupParams = {"CreateGroupParams", {kFieldsCreateGroupParams,
    2}, sizeof(c::CreateGroupParams), false};
static_assert(__is_same(decltype(c::CreateGroupParams::board_id), String));
static_assert(__is_same(decltype(c::CreateGroupParams::group_name), String));
constexpr BindRow kBindCreateGroup[] = {
    {.place = Place::kBody, .field = 0, .wire = "/boardId"},
    {.place = Place::kBody, .field = 1, .wire = "/groupName"},
};
constexpr HttpBinding kHttpCreateGroup = {.rows = {kBindCreateGroup, 2}, .body = BodyKind::kGraphql,
    .graphql = "mutation($boardId: ID!, $groupName: String!) { create_group(board_id: "
    "$boardId, group_name: $groupName) { id title color } }", .result_at = "/data/create_group"};
constexpr const char* kNamesCreateColumnParamsColumnType[] = {"text", "long_text", "numbers",
    "status", "dropdown", "date", "timeline", "people", "checkbox", "email", "phone", "link",
    "rating", "tags", "file", "country", "location", "hour", "week", "world_clock", "dependency",
    "board_relation", "mirror", "formula", "auto_number", "creation_log", "last_updated",
    "color_picker", "item_id", "vote", "button", "subtasks", "doc"};
constexpr EnumTable kEnumCreateColumnParamsColumnType = {"CreateColumnParamsColumnType",
    {kNamesCreateColumnParamsColumnType, 33}};
constexpr FieldRow kFieldsCreateColumnParams[] = {
    {"boardId", "Id of the board; the number in its address.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateColumnParams, board_id), Kind::kString, 1},
    {"columnTitle", "Title of the column.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateColumnParams, column_title), Kind::kString, 1},
    {"columnType", "Type of the column.", nullptr, nullptr,
     {.names = &kEnumCreateColumnParamsColumnType}, __builtin_offsetof(c::CreateColumnParams,
     column_type), Kind::kEnum, 1},
    {"description", "What the board or column is for.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateColumnParams, description), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateColumnParams = {"CreateColumnParams", {kFieldsCreateColumnParams,
    4}, sizeof(c::CreateColumnParams), false};
static_assert(__is_same(decltype(c::CreateColumnParams::board_id), String));
static_assert(__is_same(decltype(c::CreateColumnParams::column_title), String));
static_assert(__is_same(decltype(c::CreateColumnParams::column_type),
    c::CreateColumnParamsColumnType));
static_assert(__is_same(decltype(c::CreateColumnParams::description), Field<String>));
constexpr BindRow kBindCreateColumn[] = {
    {.place = Place::kBody, .field = 0, .wire = "/boardId"},
    {.place = Place::kBody, .field = 1, .wire = "/columnTitle"},
    {.place = Place::kBody, .field = 2, .wire = "/columnType"},
    {.place = Place::kBody, .field = 3, .wire = "/description"},
};
constexpr HttpBinding kHttpCreateColumn = {.rows = {kBindCreateColumn, 4},
    .body = BodyKind::kGraphql,
    .graphql = "mutation($boardId: ID!, $columnTitle: String!, $columnType: ColumnType!,"
    " $description: String) { create_column(board_id: $boardId, title: "
    "$columnTitle, column_type: $columnType, description: $description) "
    "{ id title type settings_str } }", .result_at = "/data/create_column"};
constexpr FieldRow kFieldsListItemsParams[] = {
    {"boardId", "Id of the board; the number in its address.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListItemsParams, board_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListItemsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListItemsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListItemsParams = {"ListItemsParams", {kFieldsListItemsParams, 3},
    sizeof(c::ListItemsParams), false};
static_assert(__is_same(decltype(c::ListItemsParams::board_id), String));
static_assert(__is_same(decltype(c::ListItemsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListItemsParams::next_page), Field<String>));
constexpr FieldRow kFieldsItemGroup[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ItemGroup, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ItemGroup, title), Kind::kString,
     0},
};
constexpr ObjectTable kObjectItemGroup = {"ItemGroup", {kFieldsItemGroup, 2}, sizeof(c::ItemGroup),
    true};
static_assert(__is_same(decltype(c::ItemGroup::id), Field<String>));
static_assert(__is_same(decltype(c::ItemGroup::title), Field<String>));
constexpr FieldRow kFieldsColumnValue[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ColumnValue, id), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ColumnValue, type), Kind::kString,
     0},
    {"text", "The value as text.", nullptr, nullptr, {}, __builtin_offsetof(c::ColumnValue, text),
     Kind::kString, 2},
    {"value", "The value as JSON.", nullptr, nullptr, {}, __builtin_offsetof(c::ColumnValue, value),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectColumnValue = {"ColumnValue", {kFieldsColumnValue, 4},
    sizeof(c::ColumnValue), true};
static_assert(__is_same(decltype(c::ColumnValue::id), Field<String>));
static_assert(__is_same(decltype(c::ColumnValue::type), Field<String>));
static_assert(__is_same(decltype(c::ColumnValue::text), Field<String>));
static_assert(__is_same(decltype(c::ColumnValue::value), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectColumnValue}};
constexpr FieldRow kFieldsItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, name), Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, state), Kind::kString, 2},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, url), Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, created_at),
     Kind::kString, 2},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, updated_at),
     Kind::kString, 2},
    {"group", nullptr, nullptr, nullptr, {.object = &kObjectItemGroup}, __builtin_offsetof(c::Item,
     group), Kind::kObject, 2},
    {"column_values", nullptr, nullptr, nullptr, {.element = &kType9}, __builtin_offsetof(c::Item,
     column_values), Kind::kList, 0},
};
constexpr ObjectTable kObjectItem = {"Item", {kFieldsItem, 8}, sizeof(c::Item), true};
static_assert(__is_same(decltype(c::Item::id), Field<String>));
static_assert(__is_same(decltype(c::Item::name), Field<String>));
static_assert(__is_same(decltype(c::Item::state), Field<String>));
static_assert(__is_same(decltype(c::Item::url), Field<String>));
static_assert(__is_same(decltype(c::Item::created_at), Field<String>));
static_assert(__is_same(decltype(c::Item::updated_at), Field<String>));
static_assert(__is_same(decltype(c::Item::group), Field<c::ItemGroup>));
static_assert(__is_same(decltype(c::Item::column_values), Field<List<c::ColumnValue>>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectItem}};
constexpr FieldRow kFieldsListItemsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListItemsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListItemsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListItemsResult = {"ListItemsResult", {kFieldsListItemsResult, 2},
    sizeof(c::ListItemsResult), true};
static_assert(__is_same(decltype(c::ListItemsResult::items), List<c::Item>));
static_assert(__is_same(decltype(c::ListItemsResult::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectListItemsResult}};
constexpr BindRow kBindListItems[] = {
    {.place = Place::kBody, .field = 0, .wire = "/boardId/0"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor,
    .items = "/data/boards/0/items_page/items",
    .cursor_pointer = "/data/boards/0/items_page/cursor", .param = "/cursor",
    .size_param = "/limit", .in_body = true, .size = 100};
constexpr HttpBinding kHttpListItems = {.rows = {kBindListItems, 1}, .body = BodyKind::kGraphql,
    .graphql = "query($boardId: [ID!], $limit: Int!, $cursor: String) { boards(ids: "
    "$boardId) { items_page(limit: $limit, cursor: $cursor) { cursor items "
    "{ id name state url created_at updated_at group { id title } column_values "
    "{ id type text value } } } } }", .pagination = &kPagination3};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 10};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits8 = {.has = 64, .max_size = 1000};
constexpr TypeRow kType12 = {Kind::kString, false, {}, &kLimits8};
constexpr FieldRow kFieldsSearchItemsParamsColumnsItem[] = {
    {"column_id", "Id of the column; name for the item's name.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SearchItemsParamsColumnsItem, column_id), Kind::kString, 1},
    {"column_values", "Texts or labels.", nullptr, &kLimits7, {.element = &kType12},
     __builtin_offsetof(c::SearchItemsParamsColumnsItem, column_values), Kind::kList, 1},
};
constexpr ObjectTable kObjectSearchItemsParamsColumnsItem = {"SearchItemsParamsColumnsItem",
    {kFieldsSearchItemsParamsColumnsItem, 2}, sizeof(c::SearchItemsParamsColumnsItem), true};
static_assert(__is_same(decltype(c::SearchItemsParamsColumnsItem::column_id), String));
static_assert(__is_same(decltype(c::SearchItemsParamsColumnsItem::column_values), List<String>));
constexpr TypeRow kType13 = {Kind::kObject, false,
    {.object = &kObjectSearchItemsParamsColumnsItem}};
constexpr Limits kLimits9 = {.has = 3, .minimum = 1, .maximum = 500};
constexpr FieldRow kFieldsSearchItemsParams[] = {
    {"boardId", "Id of the board; the number in its address.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SearchItemsParams, board_id), Kind::kString, 1},
    {"columns", "What an item must have: each column with the texts of which one must " "fit.",
     nullptr, &kLimits6, {.element = &kType13}, __builtin_offsetof(c::SearchItemsParams, columns),
     Kind::kList, 1},
    {"limit", "Most items to return.", "100", &kLimits9, {},
     __builtin_offsetof(c::SearchItemsParams, limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchItemsParams = {"SearchItemsParams", {kFieldsSearchItemsParams,
    3}, sizeof(c::SearchItemsParams), false};
static_assert(__is_same(decltype(c::SearchItemsParams::board_id), String));
static_assert(__is_same(decltype(c::SearchItemsParams::columns),
    List<c::SearchItemsParamsColumnsItem>));
static_assert(__is_same(decltype(c::SearchItemsParams::limit), Field<long long>));
constexpr TypeRow kType14 = {Kind::kList, false, {.element = &kType10}};
constexpr BindRow kBindSearchItems[] = {
    {.place = Place::kBody, .field = 0, .wire = "/boardId"},
    {.place = Place::kBody, .field = 1, .wire = "/columns"},
    {.place = Place::kBody, .field = 2, .wire = "/limit"},
};
constexpr HttpBinding kHttpSearchItems = {.rows = {kBindSearchItems, 3}, .body = BodyKind::kGraphql,
    .graphql = "query($boardId: ID!, $columns: [ItemsPageByColumnValuesQuery!], $limit: "
    "Int!) { items_page_by_column_values(board_id: $boardId, columns: "
    "$columns, limit: $limit) { items { id name state url created_at updated_at "
    "group { id title } column_values { id type text value } } } }",
    .result_at = "/data/items_page_by_column_values/items"};
constexpr FieldRow kFieldsGetItemParams[] = {
    {"itemId", "Id of the item.", nullptr, &kLimits3, {}, __builtin_offsetof(c::GetItemParams,
     item_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetItemParams = {"GetItemParams", {kFieldsGetItemParams, 1},
    sizeof(c::GetItemParams), false};
static_assert(__is_same(decltype(c::GetItemParams::item_id), String));
constexpr BindRow kBindGetItem[] = {
    {.place = Place::kBody, .field = 0, .wire = "/itemId/0"},
};
constexpr HttpBinding kHttpGetItem = {.rows = {kBindGetItem, 1}, .body = BodyKind::kGraphql,
    .graphql = "query($itemId: [ID!]) { items(ids: $itemId) { id name state url created_at "
    "updated_at group { id title } column_values { id type text value " "} } }",
    .result_at = "/data/items/0"};
constexpr TypeRow kType15 = {Kind::kJson};
constexpr FieldRow kFieldsCreateItemParams[] = {
    {"boardId", "Id of the board; the number in its address.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateItemParams, board_id), Kind::kString, 1},
    {"groupId", "Id of a group of the board; get_board has it.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateItemParams, group_id), Kind::kString, 0},
    {"itemName", "Name of the item.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateItemParams, item_name), Kind::kString, 1},
    {"columnValues", "Values by id of the column, in monday's form, for example {status: "
     "{label: Done}, date4: {date: 2026-05-01}, text: Milk}.", nullptr, nullptr,
     {.element = &kType15}, __builtin_offsetof(c::CreateItemParams, column_values), Kind::kMap, 0},
    {"createLabels", "Makes labels of status and dropdown columns that are missing.", nullptr,
     nullptr, {}, __builtin_offsetof(c::CreateItemParams, create_labels), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateItemParams = {"CreateItemParams", {kFieldsCreateItemParams, 5},
    sizeof(c::CreateItemParams), false};
static_assert(__is_same(decltype(c::CreateItemParams::board_id), String));
static_assert(__is_same(decltype(c::CreateItemParams::group_id), Field<String>));
static_assert(__is_same(decltype(c::CreateItemParams::item_name), String));
static_assert(__is_same(decltype(c::CreateItemParams::column_values), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::CreateItemParams::create_labels), Field<bool>));
constexpr BindRow kBindCreateItem[] = {
    {.place = Place::kBody, .field = 0, .wire = "/boardId"},
    {.place = Place::kBody, .field = 1, .wire = "/groupId"},
    {.place = Place::kBody, .field = 2, .wire = "/itemName"},
    {.place = Place::kBody, .list_style = ListStyle::kJson, .field = 3, .wire = "/columnValues"},
    {.place = Place::kBody, .field = 4, .wire = "/createLabels"},
};
constexpr HttpBinding kHttpCreateItem = {.rows = {kBindCreateItem, 5}, .body = BodyKind::kGraphql,
    .graphql = "mutation($boardId: ID!, $groupId: String, $itemName: String!, $columnValues: "
    "JSON, $createLabels: Boolean) { create_item(board_id: $boardId, group_id: "
    "$groupId, item_name: $itemName, column_values: $columnValues, create_labels_if_missin"
    "g: $createLabels) { id name state url created_at updated_at group "
    "{ id title } column_values { id type text value } } }", .result_at = "/data/create_item"};
constexpr FieldRow kFieldsCreateSubitemParams[] = {
    {"itemId", "Id of the item.", nullptr, &kLimits3, {}, __builtin_offsetof(c::CreateSubitemParams,
     item_id), Kind::kString, 1},
    {"itemName", "Name of the item.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateSubitemParams, item_name), Kind::kString, 1},
    {"columnValues", "Values by id of the column, in monday's form, for example {status: "
     "{label: Done}, date4: {date: 2026-05-01}, text: Milk}.", nullptr, nullptr,
     {.element = &kType15}, __builtin_offsetof(c::CreateSubitemParams, column_values), Kind::kMap,
     0},
};
constexpr ObjectTable kObjectCreateSubitemParams = {"CreateSubitemParams",
    {kFieldsCreateSubitemParams, 3}, sizeof(c::CreateSubitemParams), false};
static_assert(__is_same(decltype(c::CreateSubitemParams::item_id), String));
static_assert(__is_same(decltype(c::CreateSubitemParams::item_name), String));
static_assert(__is_same(decltype(c::CreateSubitemParams::column_values), Field<List<Entry<Json>>>));
constexpr BindRow kBindCreateSubitem[] = {
    {.place = Place::kBody, .field = 0, .wire = "/itemId"},
    {.place = Place::kBody, .field = 1, .wire = "/itemName"},
    {.place = Place::kBody, .list_style = ListStyle::kJson, .field = 2, .wire = "/columnValues"},
};
constexpr HttpBinding kHttpCreateSubitem = {.rows = {kBindCreateSubitem, 3},
    .body = BodyKind::kGraphql,
    .graphql = "mutation($itemId: ID!, $itemName: String!, $columnValues: JSON) { "
    "create_subitem(parent_item_id: $itemId, item_name: $itemName, column_values: "
    "$columnValues) { id name state url created_at updated_at group { "
    "id title } column_values { id type text value } } }", .result_at = "/data/create_subitem"};
constexpr FieldRow kFieldsUpdateItemParams[] = {
    {"boardId", "Id of the board; the number in its address.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateItemParams, board_id), Kind::kString, 1},
    {"itemId", "Id of the item.", nullptr, &kLimits3, {}, __builtin_offsetof(c::UpdateItemParams,
     item_id), Kind::kString, 1},
    {"columnValues", "Values by id of the column, in monday's form, for example {status: "
     "{label: Done}, date4: {date: 2026-05-01}, text: Milk}.", nullptr, nullptr,
     {.element = &kType15}, __builtin_offsetof(c::UpdateItemParams, column_values), Kind::kMap, 1},
    {"createLabels", "Makes labels of status and dropdown columns that are missing.", nullptr,
     nullptr, {}, __builtin_offsetof(c::UpdateItemParams, create_labels), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdateItemParams = {"UpdateItemParams", {kFieldsUpdateItemParams, 4},
    sizeof(c::UpdateItemParams), false};
static_assert(__is_same(decltype(c::UpdateItemParams::board_id), String));
static_assert(__is_same(decltype(c::UpdateItemParams::item_id), String));
static_assert(__is_same(decltype(c::UpdateItemParams::column_values), List<Entry<Json>>));
static_assert(__is_same(decltype(c::UpdateItemParams::create_labels), Field<bool>));
constexpr BindRow kBindUpdateItem[] = {
    {.place = Place::kBody, .field = 0, .wire = "/boardId"},
    {.place = Place::kBody, .field = 1, .wire = "/itemId"},
    {.place = Place::kBody, .list_style = ListStyle::kJson, .field = 2, .wire = "/columnValues"},
    {.place = Place::kBody, .field = 3, .wire = "/createLabels"},
};
constexpr HttpBinding kHttpUpdateItem = {.rows = {kBindUpdateItem, 4}, .body = BodyKind::kGraphql,
    .graphql = "mutation($boardId: ID!, $itemId: ID, $columnValues: JSON!, $createLabels: "
    "Boolean) { change_multiple_column_values(board_id: $boardId, item_id: "
    "$itemId, column_values: $columnValues, create_labels_if_missing: "
    "$createLabels) { id name state url created_at updated_at group { "
    "id title } column_values { id type text value } } }",
    .result_at = "/data/change_multiple_column_values"};
constexpr FieldRow kFieldsRenameItemParams[] = {
    {"boardId", "Id of the board; the number in its address.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::RenameItemParams, board_id), Kind::kString, 1},
    {"itemId", "Id of the item.", nullptr, &kLimits3, {}, __builtin_offsetof(c::RenameItemParams,
     item_id), Kind::kString, 1},
    {"itemName", "Name of the item.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::RenameItemParams, item_name), Kind::kString, 1},
};
constexpr ObjectTable kObjectRenameItemParams = {"RenameItemParams", {kFieldsRenameItemParams, 3},
    sizeof(c::RenameItemParams), false};
static_assert(__is_same(decltype(c::RenameItemParams::board_id), String));
static_assert(__is_same(decltype(c::RenameItemParams::item_id), String));
static_assert(__is_same(decltype(c::RenameItemParams::item_name), String));
constexpr FieldRow kFieldsItemRef[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ItemRef, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ItemRef, name), Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ItemRef, state), Kind::kString,
     2},
};
constexpr ObjectTable kObjectItemRef = {"ItemRef", {kFieldsItemRef, 3}, sizeof(c::ItemRef), true};
static_assert(__is_same(decltype(c::ItemRef::id), Field<String>));
static_assert(__is_same(decltype(c::ItemRef::name), Field<String>));
static_assert(__is_same(decltype(c::ItemRef::state), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectItemRef}};
constexpr BindRow kBindRenameItem[] = {
    {.place = Place::kBody, .field = 0, .wire = "/boardId"},
    {.place = Place::kBody, .field = 1, .wire = "/itemId"},
    {.place = Place::kBody, .field = 2, .wire = "/itemName"},
};
constexpr HttpBinding kHttpRenameItem = {.rows = {kBindRenameItem, 3}, .body = BodyKind::kGraphql,
    .graphql =
    "mutation($boardId: ID!, $itemId: ID, $itemName: String) { change_simple_column_value("
    "board_id: $boardId, item_id: $itemId, column_id: \"name\", value: "
    "$itemName) { id name state } }", .result_at = "/data/change_simple_column_value"};
constexpr FieldRow kFieldsMoveItemParams[] = {
    {"itemId", "Id of the item.", nullptr, &kLimits3, {}, __builtin_offsetof(c::MoveItemParams,
     item_id), Kind::kString, 1},
    {"groupId", "Id of a group of the board; get_board has it.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::MoveItemParams, group_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectMoveItemParams = {"MoveItemParams", {kFieldsMoveItemParams, 2},
    sizeof(c::MoveItemParams), false};
static_assert(__is_same(decltype(c::MoveItemParams::item_id), String));
static_assert(__is_same(decltype(c::MoveItemParams::group_id), String));
constexpr BindRow kBindMoveItem[] = {
    {.place = Place::kBody, .field = 0, .wire = "/itemId"},
    {.place = Place::kBody, .field = 1, .wire = "/groupId"},
};
constexpr HttpBinding kHttpMoveItem = {.rows = {kBindMoveItem, 2}, .body = BodyKind::kGraphql,
    .graphql = "mutation($itemId: ID, $groupId: String!) { move_item_to_group(item_id: "
    "$itemId, group_id: $groupId) { id name state } }", .result_at = "/data/move_item_to_group"};
constexpr FieldRow kFieldsArchiveItemParams[] = {
    {"itemId", "Id of the item.", nullptr, &kLimits3, {}, __builtin_offsetof(c::ArchiveItemParams,
     item_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectArchiveItemParams = {"ArchiveItemParams", {kFieldsArchiveItemParams,
    1}, sizeof(c::ArchiveItemParams), false};
static_assert(__is_same(decltype(c::ArchiveItemParams::item_id), String));
constexpr BindRow kBindArchiveItem[] = {
    {.place = Place::kBody, .field = 0, .wire = "/itemId"},
};
constexpr HttpBinding kHttpArchiveItem = {.rows = {kBindArchiveItem, 1}, .body = BodyKind::kGraphql,
    .graphql = "mutation($itemId: ID) { archive_item(item_id: $itemId) { id name " "state } }",
    .result_at = "/data/archive_item"};
constexpr FieldRow kFieldsDeleteItemParams[] = {
    {"itemId", "Id of the item.", nullptr, &kLimits3, {}, __builtin_offsetof(c::DeleteItemParams,
     item_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteItemParams = {"DeleteItemParams", {kFieldsDeleteItemParams, 1},
    sizeof(c::DeleteItemParams), false};
static_assert(__is_same(decltype(c::DeleteItemParams::item_id), String));
constexpr BindRow kBindDeleteItem[] = {
    {.place = Place::kBody, .field = 0, .wire = "/itemId"},
};
constexpr HttpBinding kHttpDeleteItem = {.rows = {kBindDeleteItem, 1}, .body = BodyKind::kGraphql,
    .graphql = "mutation($itemId: ID) { delete_item(item_id: $itemId) { id name state " "} }",
    .result_at = "/data/delete_item"};
constexpr FieldRow kFieldsListUpdatesParams[] = {
    {"itemId", "Id of the item.", nullptr, &kLimits3, {}, __builtin_offsetof(c::ListUpdatesParams,
     item_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListUpdatesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUpdatesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUpdatesParams = {"ListUpdatesParams", {kFieldsListUpdatesParams,
    3}, sizeof(c::ListUpdatesParams), false};
static_assert(__is_same(decltype(c::ListUpdatesParams::item_id), String));
static_assert(__is_same(decltype(c::ListUpdatesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListUpdatesParams::next_page), Field<String>));
constexpr FieldRow kFieldsUpdateCreator[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UpdateCreator, id), Kind::kString,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UpdateCreator, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateCreator = {"UpdateCreator", {kFieldsUpdateCreator, 2},
    sizeof(c::UpdateCreator), true};
static_assert(__is_same(decltype(c::UpdateCreator::id), Field<String>));
static_assert(__is_same(decltype(c::UpdateCreator::name), Field<String>));
constexpr FieldRow kFieldsUpdate[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Update, id), Kind::kString, 0},
    {"text_body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Update, text_body),
     Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Update, created_at),
     Kind::kString, 2},
    {"creator", nullptr, nullptr, nullptr, {.object = &kObjectUpdateCreator},
     __builtin_offsetof(c::Update, creator), Kind::kObject, 2},
};
constexpr ObjectTable kObjectUpdate = {"Update", {kFieldsUpdate, 4}, sizeof(c::Update), true};
static_assert(__is_same(decltype(c::Update::id), Field<String>));
static_assert(__is_same(decltype(c::Update::text_body), Field<String>));
static_assert(__is_same(decltype(c::Update::created_at), Field<String>));
static_assert(__is_same(decltype(c::Update::creator), Field<c::UpdateCreator>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectUpdate}};
constexpr FieldRow kFieldsListUpdatesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::ListUpdatesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUpdatesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListUpdatesResult = {"ListUpdatesResult", {kFieldsListUpdatesResult,
    2}, sizeof(c::ListUpdatesResult), true};
static_assert(__is_same(decltype(c::ListUpdatesResult::items), List<c::Update>));
static_assert(__is_same(decltype(c::ListUpdatesResult::next_page), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectListUpdatesResult}};
constexpr BindRow kBindListUpdates[] = {
    {.place = Place::kBody, .field = 0, .wire = "/itemId/0"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kPage, .items = "/data/items/0/updates",
    .param = "/page", .size_param = "/limit", .in_body = true, .size = 25};
constexpr HttpBinding kHttpListUpdates = {.rows = {kBindListUpdates, 1}, .body = BodyKind::kGraphql,
    .graphql = "query($itemId: [ID!], $limit: Int, $page: Int) { items(ids: $itemId) "
    "{ updates(limit: $limit, page: $page) { id text_body created_at creator " "{ id name } } } }",
    .pagination = &kPagination4};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 20000};
constexpr FieldRow kFieldsAddUpdateParams[] = {
    {"itemId", "Id of the item.", nullptr, &kLimits3, {}, __builtin_offsetof(c::AddUpdateParams,
     item_id), Kind::kString, 1},
    {"text", "Text of the update; simple HTML is allowed.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::AddUpdateParams, text), Kind::kString, 1},
    {"replyTo", "Id of the update to answer.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddUpdateParams, reply_to), Kind::kString, 0},
};
constexpr ObjectTable kObjectAddUpdateParams = {"AddUpdateParams", {kFieldsAddUpdateParams, 3},
    sizeof(c::AddUpdateParams), false};
static_assert(__is_same(decltype(c::AddUpdateParams::item_id), String));
static_assert(__is_same(decltype(c::AddUpdateParams::text), String));
static_assert(__is_same(decltype(c::AddUpdateParams::reply_to), Field<String>));
constexpr BindRow kBindAddUpdate[] = {
    {.place = Place::kBody, .field = 0, .wire = "/itemId"},
    {.place = Place::kBody, .field = 1, .wire = "/text"},
    {.place = Place::kBody, .field = 2, .wire = "/replyTo"},
};
constexpr HttpBinding kHttpAddUpdate = {.rows = {kBindAddUpdate, 3}, .body = BodyKind::kGraphql,
    .graphql = "mutation($itemId: ID, $text: String!, $replyTo: ID) { create_update(item_id: "
    "$itemId, body: $text, parent_id: $replyTo) { id text_body created_at "
    "creator { id name } } }", .result_at = "/data/create_update"};
constexpr Limits kLimits11 = {.has = 64, .max_size = 50};
constexpr Limits kLimits12 = {.has = 64, .max_size = 320, .format = "email"};
constexpr TypeRow kType19 = {Kind::kString, false, {}, &kLimits12};
constexpr FieldRow kFieldsListUsersParams[] = {
    {"emails", "Only people with these addresses.", nullptr, &kLimits11, {.element = &kType19},
     __builtin_offsetof(c::ListUsersParams, emails), Kind::kList, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListUsersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUsersParams = {"ListUsersParams", {kFieldsListUsersParams, 3},
    sizeof(c::ListUsersParams), false};
static_assert(__is_same(decltype(c::ListUsersParams::emails), Field<List<String>>));
static_assert(__is_same(decltype(c::ListUsersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListUsersParams::next_page), Field<String>));
constexpr FieldRow kFieldsPerson[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, name), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, email), Kind::kString,
     0},
};
constexpr ObjectTable kObjectPerson = {"Person", {kFieldsPerson, 3}, sizeof(c::Person), true};
static_assert(__is_same(decltype(c::Person::id), Field<String>));
static_assert(__is_same(decltype(c::Person::name), Field<String>));
static_assert(__is_same(decltype(c::Person::email), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectPerson}};
constexpr FieldRow kFieldsListUsersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType20},
     __builtin_offsetof(c::ListUsersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListUsersResult = {"ListUsersResult", {kFieldsListUsersResult, 2},
    sizeof(c::ListUsersResult), true};
static_assert(__is_same(decltype(c::ListUsersResult::items), List<c::Person>));
static_assert(__is_same(decltype(c::ListUsersResult::next_page), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectListUsersResult}};
constexpr BindRow kBindListUsers[] = {
    {.place = Place::kBody, .field = 0, .wire = "/emails"},
};
constexpr Pagination kPagination5 = {.kind = PageKind::kPage, .items = "/data/users",
    .param = "/page", .size_param = "/limit", .in_body = true, .size = 100};
constexpr HttpBinding kHttpListUsers = {.rows = {kBindListUsers, 1}, .body = BodyKind::kGraphql,
    .graphql = "query($emails: [String], $limit: Int, $page: Int) { users(emails: "
    "$emails, limit: $limit, page: $page) { id name email } }", .pagination = &kPagination5};
constexpr Limits kLimits13 = {.has = 64, .max_size = 1000, .pattern = "^https://.+"};
constexpr const char* kNamesCreateWebhookParamsWebhookEvent[] = {"create_item",
    "change_column_value", "change_status_column_value", "change_name", "create_update",
    "item_archived", "item_deleted", "item_restored", "item_moved_to_any_group", "create_subitem",
    "change_subitem_column_value"};
constexpr EnumTable kEnumCreateWebhookParamsWebhookEvent = {"CreateWebhookParamsWebhookEvent",
    {kNamesCreateWebhookParamsWebhookEvent, 11}};
constexpr FieldRow kFieldsCreateWebhookParams[] = {
    {"boardId", "Id of the board; the number in its address.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateWebhookParams, board_id), Kind::kString, 1},
    {"webhookUrl", "Address to send to, as pie webhooks create monday shows it.", nullptr,
     &kLimits13, {}, __builtin_offsetof(c::CreateWebhookParams, webhook_url), Kind::kString, 1},
    {"webhookEvent", "What to tell of; one webhook per kind.", nullptr, nullptr,
     {.names = &kEnumCreateWebhookParamsWebhookEvent}, __builtin_offsetof(c::CreateWebhookParams,
     webhook_event), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectCreateWebhookParams = {"CreateWebhookParams",
    {kFieldsCreateWebhookParams, 3}, sizeof(c::CreateWebhookParams), false};
static_assert(__is_same(decltype(c::CreateWebhookParams::board_id), String));
static_assert(__is_same(decltype(c::CreateWebhookParams::webhook_url), String));
static_assert(__is_same(decltype(c::CreateWebhookParams::webhook_event),
    c::CreateWebhookParamsWebhookEvent));
constexpr FieldRow kFieldsWebhook[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, id), Kind::kString, 0},
    {"board_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, board_id),
     Kind::kString, 0},
    {"event", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, event), Kind::kString,
     2},
};
constexpr ObjectTable kObjectWebhook = {"Webhook", {kFieldsWebhook, 3}, sizeof(c::Webhook), true};
static_assert(__is_same(decltype(c::Webhook::id), Field<String>));
static_assert(__is_same(decltype(c::Webhook::board_id), Field<String>));
static_assert(__is_same(decltype(c::Webhook::event), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectWebhook}};
constexpr BindRow kBindCreateWebhook[] = {
    {.place = Place::kBody, .field = 0, .wire = "/boardId"},
    {.place = Place::kBody, .field = 1, .wire = "/webhookUrl"},
    {.place = Place::kBody, .field = 2, .wire = "/webhookEvent"},
};
constexpr HttpBinding kHttpCreateWebhook = {.rows = {kBindCreateWebhook, 3},
    .body = BodyKind::kGraphql,
    .graphql = "mutation($boardId: ID!, $webhookUrl: String!, $webhookEvent: WebhookEventType!) "
    "{ create_webhook(board_id: $boardId, url: $webhookUrl, event: $webhookEvent) "
    "{ id board_id event } }", .result_at = "/data/create_webhook"};
constexpr FieldRow kFieldsDeleteWebhookParams[] = {
    {"webhookId", "Id of the webhook; create_webhook returns it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::DeleteWebhookParams, webhook_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteWebhookParams = {"DeleteWebhookParams",
    {kFieldsDeleteWebhookParams, 1}, sizeof(c::DeleteWebhookParams), false};
static_assert(__is_same(decltype(c::DeleteWebhookParams::webhook_id), String));
constexpr BindRow kBindDeleteWebhook[] = {
    {.place = Place::kBody, .field = 0, .wire = "/webhookId"},
};
constexpr HttpBinding kHttpDeleteWebhook = {.rows = {kBindDeleteWebhook, 1},
    .body = BodyKind::kGraphql,
    .graphql = "mutation($webhookId: ID!) { delete_webhook(id: $webhookId) { id board_id "
    "event } }", .result_at = "/data/delete_webhook"};
constexpr ActionRow kActions[] = {
    {.name = "list_workspaces", .title = "List workspaces",
     .description = "Workspaces of the account; the main one is not among them.",
     .effect = Effect::kRead, .params = &kObjectListWorkspacesParams, .result = &kType2,
     .http = &kHttpListWorkspaces, .tool_name = "monday_list_workspaces"},
    {.name = "list_boards", .title = "List boards",
     .description = "Boards that the user can see, with the number of their items.",
     .effect = Effect::kRead, .params = &kObjectListBoardsParams, .result = &kType5,
     .http = &kHttpListBoards, .tool_name = "monday_list_boards"},
    {.name = "get_board", .title = "Read a board",
     .description = "One board with its groups and columns.", .effect = Effect::kRead,
     .params = &kObjectGetBoardParams, .result = &kType8, .http = &kHttpGetBoard,
     .tool_name = "monday_get_board"},
    {.name = "create_board", .title = "Create a board", .description = "Creates an empty board.",
     .params = &kObjectCreateBoardParams, .result = &kType4, .http = &kHttpCreateBoard,
     .tool_name = "monday_create_board"},
    {.name = "create_group", .title = "Create a group",
     .description = "Adds a group at the top of a board.", .params = &kObjectCreateGroupParams,
     .result = &kType6, .http = &kHttpCreateGroup, .tool_name = "monday_create_group"},
    {.name = "create_column", .title = "Create a column",
     .description = "Adds a column to a board.", .params = &kObjectCreateColumnParams,
     .result = &kType7, .http = &kHttpCreateColumn, .tool_name = "monday_create_column"},
    {.name = "list_items", .title = "List items",
     .description = "Items of a board with their values.", .effect = Effect::kRead,
     .params = &kObjectListItemsParams, .result = &kType11, .http = &kHttpListItems,
     .tool_name = "monday_list_items"},
    {.name = "search_items", .title = "Search items",
     .description = "Items of a board whose columns have given texts; at most 500.",
     .effect = Effect::kRead, .params = &kObjectSearchItemsParams, .result = &kType14,
     .http = &kHttpSearchItems, .tool_name = "monday_search_items"},
    {.name = "get_item", .title = "Read an item", .description = "One item with its values.",
     .effect = Effect::kRead, .params = &kObjectGetItemParams, .result = &kType10,
     .http = &kHttpGetItem, .tool_name = "monday_get_item"},
    {.name = "create_item", .title = "Create an item",
     .description = "Adds an item to a board, with values.", .params = &kObjectCreateItemParams,
     .result = &kType10, .http = &kHttpCreateItem, .tool_name = "monday_create_item"},
    {.name = "create_subitem", .title = "Create a subitem",
     .description = "Adds an item as a part of another one.", .params = &kObjectCreateSubitemParams,
     .result = &kType10, .http = &kHttpCreateSubitem, .tool_name = "monday_create_subitem"},
    {.name = "update_item", .title = "Change an item",
     .description = "Changes the columns that are given and leaves the rest.",
     .params = &kObjectUpdateItemParams, .result = &kType10, .http = &kHttpUpdateItem,
     .tool_name = "monday_update_item"},
    {.name = "rename_item", .title = "Rename an item", .description = "Gives an item another name.",
     .params = &kObjectRenameItemParams, .result = &kType16, .http = &kHttpRenameItem,
     .tool_name = "monday_rename_item"},
    {.name = "move_item", .title = "Move an item",
     .description = "Puts an item into another group of its board.",
     .params = &kObjectMoveItemParams, .result = &kType16, .http = &kHttpMoveItem,
     .tool_name = "monday_move_item"},
    {.name = "archive_item", .title = "Archive an item",
     .description = "Takes an item off its board; people can bring it back.",
     .params = &kObjectArchiveItemParams, .result = &kType16, .http = &kHttpArchiveItem,
     .tool_name = "monday_archive_item"},
    {.name = "delete_item", .title = "Delete an item",
     .description = "Deletes an item; it stays in the recycle bin for 30 days.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteItemParams, .result = &kType16,
     .http = &kHttpDeleteItem, .tool_name = "monday_delete_item"},
    {.name = "list_updates", .title = "List updates",
     .description = "Updates (comments) of an item, newest first.", .effect = Effect::kRead,
     .params = &kObjectListUpdatesParams, .result = &kType18, .http = &kHttpListUpdates,
     .tool_name = "monday_list_updates"},
    {.name = "add_update", .title = "Add an update",
     .description = "Writes an update (comment) on an item, or answers one; people who "
     "follow the item are told.", .params = &kObjectAddUpdateParams, .result = &kType17,
     .http = &kHttpAddUpdate, .tool_name = "monday_add_update"},
    {.name = "list_users", .title = "List people", .description = "People of the account.",
     .effect = Effect::kRead, .params = &kObjectListUsersParams, .result = &kType21,
     .http = &kHttpListUsers, .tool_name = "monday_list_users"},
    {.name = "create_webhook", .title = "Start sending events",
     .description = "Makes monday.com send one kind of event of a board to this connector's "
     "webhook address.", .params = &kObjectCreateWebhookParams, .result = &kType22,
     .http = &kHttpCreateWebhook, .tool_name = "monday_create_webhook"},
    {.name = "delete_webhook", .title = "Stop sending events",
     .description = "Removes a webhook from its board.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteWebhookParams, .result = &kType22, .http = &kHttpDeleteWebhook,
     .tool_name = "monday_delete_webhook"},
};
constexpr NamedText kPairs1[] = {{"API-Version", "2026-01"}};
constexpr const char* kTexts2[] = {"/errors/0/message", "/error_message"};
constexpr const char* kTexts3[] = {"/errors/0/extensions/code", "/error_code"};
constexpr RefusalRow kRefusals[] = {
    {.at = "/error_message"},
};
constexpr NamedText kPairs2[] = {{"ComplexityException",
    "Too much was asked for in this minute; ask for fewer items per page " "or wait."},
    {"COMPLEXITY_BUDGET_EXHAUSTED",
    "Too much was asked for in this minute; ask for fewer items per page " "or wait."},
    {"ColumnValueException", "A value does not fit its column; get_board lists the columns with "
    "their types and labels."}, {"InvalidColumnIdException",
    "The board has no such column; get_board lists the ids of its columns."},
    {"InvalidBoardIdException", "The board is not there, or the user may not see it."},
    {"UserUnauthorizedException",
    "The user has no right to do this; sign in with another account or " "ask the board's owner."},
    {"CursorExpiredError", "Pages can be fetched for an hour; begin again."}};
constexpr ApiRow kApi = {.base_url = "https://api.monday.com", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization"}, .headers = {kPairs1, 1}, .errors = {.message = {kTexts2, 2},
    .code = {kTexts3, 2}, .refusals = {kRefusals, 1}, .hints = {kPairs2, 7}},
    .retry_after = "retry-after", .per_minute = 1000, .concurrency = 40, .graphql = "/v2"};
constexpr const char* kTexts4[] = {"api.monday.com", "auth.monday.com"};
constexpr const char* kTexts5[] = {"me:read", "boards:read", "boards:write", "updates:read",
    "updates:write", "users:read", "workspaces:read", "webhooks:read", "webhooks:write"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "monday.com",
    .authorization_url = "https://auth.monday.com/oauth2/authorize",
    .token_url = "https://auth.monday.com/oauth2/token", .scopes = {kTexts5, 9},
    .client_id_secret = "MONDAY_CLIENT_ID", .client_secret_secret = "MONDAY_CLIENT_SECRET",
    .token_auth_method = "post", .pkce = false};
constexpr SecretRow kSecrets[] = {
    {"MONDAY_CLIENT_ID",
     "Client ID of your monday.com app (Developers, the app, Basic Information).", true, false},
    {"MONDAY_CLIENT_SECRET", "Client secret of the same app.", true, false},
    {"MONDAY_SIGNING_SECRET",
     "Signing secret of the same app (Basic Information); needed for events " "only.", false,
     false},
};
constexpr EventRow kEvents0[] = {
    {"create_pulse", "An item was created."},
    {"update_column_value", "A value of an item was changed."},
    {"update_name", "An item was renamed."},
    {"create_update", "Somebody has written an update on an item."},
    {"archive_pulse", "An item was archived."},
    {"delete_pulse", "An item was deleted."},
    {"move_pulse_into_group", "An item was moved to another group."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Call create_webhook with a board, this connector's webhook URL and "
     "the kind of event, signed in with your app.", .event_type_field = "event.type",
     .events = {kEvents0, 7}, .verify = {.scheme = VerifyScheme::kJwt,
     .secret = "MONDAY_SIGNING_SECRET", .algorithm = "HS256", .header = "Authorization",
     .secret_encoding = "text"}, .challenge = {.kind = ChallengeKind::kBodyField,
     .field = "/challenge", .reply = "challenge", .is_signed = false},
     .delivery_id = "/event/triggerUuid"},
};
constexpr MatcherRow kMatchersItemCreated[] = {
    {.source = "webhook", .event = "create_pulse"},
    {.source = "tool", .action = "create_item"},
    {.source = "tool", .action = "create_subitem"},
};
constexpr MatcherRow kMatchersItemUpdated[] = {
    {.source = "webhook", .event = "move_pulse_into_group"},
    {.source = "webhook", .event = "update_name"},
    {.source = "webhook", .event = "update_column_value"},
    {.source = "tool", .action = "update_item"},
    {.source = "tool", .action = "rename_item"},
    {.source = "tool", .action = "move_item"},
};
constexpr MatcherRow kMatchersItemArchived[] = {
    {.source = "webhook", .event = "archive_pulse"},
    {.source = "tool", .action = "archive_item"},
};
constexpr MatcherRow kMatchersItemDeleted[] = {
    {.source = "webhook", .event = "delete_pulse"},
    {.source = "tool", .action = "delete_item"},
};
constexpr MatcherRow kMatchersCommentAdded[] = {
    {.source = "webhook", .event = "create_update"},
    {.source = "tool", .action = "add_update"},
};
constexpr MatcherRow kMatchersBoardCreated[] = {
    {.source = "tool", .action = "create_board"},
};
constexpr MatcherRow kMatchersBoardModified[] = {
    {.source = "tool", .action = "create_group"},
    {.source = "tool", .action = "create_column"},
};
constexpr MatcherRow kMatchersWebhookCreated[] = {
    {.source = "tool", .action = "create_webhook"},
};
constexpr MatcherRow kMatchersWebhookDeleted[] = {
    {.source = "tool", .action = "delete_webhook"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "item_created", .display_name = "Item Created", .matchers = {kMatchersItemCreated, 3}},
    {.id = "item_updated", .display_name = "Item Updated", .matchers = {kMatchersItemUpdated, 6}},
    {.id = "item_archived", .display_name = "Item Archived", .matchers = {kMatchersItemArchived,
     2}},
    {.id = "item_deleted", .display_name = "Item Deleted", .matchers = {kMatchersItemDeleted, 2}},
    {.id = "comment_added", .display_name = "Update Added", .matchers = {kMatchersCommentAdded, 2}},
    {.id = "board_created", .display_name = "Board Created", .matchers = {kMatchersBoardCreated,
     1}},
    {.id = "board_modified", .display_name = "Board Modified", .matchers = {kMatchersBoardModified,
     2}},
    {.id = "webhook_created", .display_name = "Webhook Created",
     .matchers = {kMatchersWebhookCreated, 1}},
    {.id = "webhook_deleted", .display_name = "Webhook Deleted",
     .matchers = {kMatchersWebhookDeleted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "monday",
    .display_name = "monday.com",
    .description = "Read, search, create and change items of monday.com boards, with "
        "groups, columns, subitems and updates.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "monday",
    .tool_description = "Reads and writes monday.com. Boards have groups and columns, items "
        "are the rows; get_board names the ids of groups and columns that "
        "values go by. Show the user what you are about to write and wait " "for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_workspaces\",\"list_boards\",\"get_board\",\"create_board\","
        "\"create_group\",\"create_column\",\"list_items\",\"search_items\","
        "\"get_item\",\"create_item\",\"create_subitem\",\"update_item\",\"rename_item\","
        "\"move_item\",\"archive_item\",\"delete_item\",\"list_updates\",\"add_update\","
        "\"list_users\",\"create_webhook\",\"delete_webhook\"],\"description\":\"What "
        "to do.\"},\"boardId\":{\"type\":\"string\",\"maxLength\":20,\"pattern\":\"^[0-9]+$\","
        "\"description\":\"Id of the board; the number in its address.\"},"
        "\"itemId\":{\"type\":\"string\",\"maxLength\":20,\"pattern\":\"^[0-9]+$\","
        "\"description\":\"Id of the item.\"},\"workspaceIds\":{\"type\":\"array\","
        "\"maxItems\":20,\"items\":{\"type\":\"string\",\"maxLength\":20,\"pattern\":\"^[0-9]+"
        "$\"},\"description\":\"Only boards of these workspaces.\"},\"workspaceId\":{\"type\":"
        "\"string\",\"maxLength\":20,\"pattern\":\"^[0-9]+$\",\"description\":\"Workspace "
        "of the new board; the main one when left out.\"},\"boardKind\":{\"type\":\"string\","
        "\"enum\":[\"public\",\"private\",\"share\"],\"description\":\"Who "
        "sees it: everybody of the account, invited people, or guests too.\"},"
        "\"orderBy\":{\"type\":\"string\",\"enum\":[\"created_at\",\"used_at\"],"
        "\"description\":\"Newest first by creation or use.\"},\"boardName\":{\"type\":\"strin"
        "g\",\"minLength\":1,\"maxLength\":255,\"description\":\"Name of the "
        "board.\"},\"description\":{\"type\":\"string\",\"maxLength\":5000,"
        "\"description\":\"What the board or column is for.\"},\"groupId\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":100,\"description\":\"Id of a group "
        "of the board; get_board has it.\"},\"groupName\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Name of the group.\"},"
        "\"columnTitle\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Title of the column.\"},\"columnType\":{\"type\":\"string\","
        "\"enum\":[\"text\",\"long_text\",\"numbers\",\"status\",\"dropdown\","
        "\"date\",\"timeline\",\"people\",\"checkbox\",\"email\",\"phone\","
        "\"link\",\"rating\",\"tags\",\"file\",\"country\",\"location\",\"hour\","
        "\"week\",\"world_clock\",\"dependency\",\"board_relation\",\"mirror\","
        "\"formula\",\"auto_number\",\"creation_log\",\"last_updated\",\"color_picker\","
        "\"item_id\",\"vote\",\"button\",\"subtasks\",\"doc\"],\"description\":\"Type "
        "of the column.\"},\"itemName\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Name of the item.\"},\"columnValues\":{\"type\":\""
        "object\",\"additionalProperties\":true,\"description\":\"Values by "
        "id of the column, in monday's form, for example {status: {label: "
        "Done}, date4: {date: 2026-05-01}, text: Milk}.\"},\"createLabels\":{\"type\":\"boolea"
        "n\",\"description\":\"Makes labels of status and dropdown columns "
        "that are missing.\"},\"columns\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":10,\"description\":\"What an item must have: each column "
        "with the texts of which one must fit.\",\"items\":{\"type\":\"object\","
        "\"properties\":{\"column_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"Id of the column; name for the "
        "item's name.\"},\"column_values\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":100,\"items\":{\"type\":\"string\",\"maxLength\":1000},"
        "\"description\":\"Texts or labels.\"}},\"required\":[\"column_id\","
        "\"column_values\"]}},\"limit\":{\"type\":\"integer\",\"minimum\":1,"
        "\"maximum\":500,\"default\":100,\"description\":\"Most items to return.\"},"
        "\"text\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20000,"
        "\"description\":\"Text of the update; simple HTML is allowed.\"},"
        "\"replyTo\":{\"type\":\"string\",\"maxLength\":20,\"pattern\":\"^[0-9]+$\","
        "\"description\":\"Id of the update to answer.\"},\"emails\":{\"type\":\"array\","
        "\"maxItems\":50,\"items\":{\"type\":\"string\",\"format\":\"email\","
        "\"maxLength\":320},\"description\":\"Only people with these addresses.\"},"
        "\"webhookUrl\":{\"type\":\"string\",\"maxLength\":1000,\"pattern\":\"^https://.+\","
        "\"description\":\"Address to send to, as pie webhooks create monday "
        "shows it.\"},\"webhookEvent\":{\"type\":\"string\",\"enum\":[\"create_item\","
        "\"change_column_value\",\"change_status_column_value\",\"change_name\","
        "\"create_update\",\"item_archived\",\"item_deleted\",\"item_restored\","
        "\"item_moved_to_any_group\",\"create_subitem\",\"change_subitem_column_value\"],"
        "\"description\":\"What to tell of; one webhook per kind.\"},\"webhookId\":{\"type\":\""
        "string\",\"maxLength\":20,\"pattern\":\"^[0-9]+$\",\"description\":\"Id "
        "of the webhook; create_webhook returns it.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "monday",
    .actions = {kActions, 21},
    .api = kApi,
    .egress = {kTexts4, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 9},
};

}  // namespace pie::detail::tables::monday

namespace pie::monday {

constinit const ConnectorTable kMonday = ::pie::detail::tables::monday::kConnector;

Task<ListWorkspacesResult> ListWorkspaces(Context& context, ListWorkspacesParams params) {
  return Task<ListWorkspacesResult>(::pie::ContextAccess::Call(context, kMonday, 0, &params));
}

Task<ListBoardsResult> ListBoards(Context& context, ListBoardsParams params) {
  return Task<ListBoardsResult>(::pie::ContextAccess::Call(context, kMonday, 1, &params));
}

Task<BoardDetail> GetBoard(Context& context, GetBoardParams params) {
  return Task<BoardDetail>(::pie::ContextAccess::Call(context, kMonday, 2, &params));
}

Task<Board> CreateBoard(Context& context, CreateBoardParams params) {
  return Task<Board>(::pie::ContextAccess::Call(context, kMonday, 3, &params));
}

Task<Group> CreateGroup(Context& context, CreateGroupParams params) {
  return Task<Group>(::pie::ContextAccess::Call(context, kMonday, 4, &params));
}

Task<Column> CreateColumn(Context& context, CreateColumnParams params) {
  return Task<Column>(::pie::ContextAccess::Call(context, kMonday, 5, &params));
}

Task<ListItemsResult> ListItems(Context& context, ListItemsParams params) {
  return Task<ListItemsResult>(::pie::ContextAccess::Call(context, kMonday, 6, &params));
}

Task<List<Item>> SearchItems(Context& context, SearchItemsParams params) {
  return Task<List<Item>>(::pie::ContextAccess::Call(context, kMonday, 7, &params));
}

Task<Item> GetItem(Context& context, GetItemParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kMonday, 8, &params));
}

Task<Item> CreateItem(Context& context, CreateItemParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kMonday, 9, &params));
}

Task<Item> CreateSubitem(Context& context, CreateSubitemParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kMonday, 10, &params));
}

Task<Item> UpdateItem(Context& context, UpdateItemParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kMonday, 11, &params));
}

Task<ItemRef> RenameItem(Context& context, RenameItemParams params) {
  return Task<ItemRef>(::pie::ContextAccess::Call(context, kMonday, 12, &params));
}

Task<ItemRef> MoveItem(Context& context, MoveItemParams params) {
  return Task<ItemRef>(::pie::ContextAccess::Call(context, kMonday, 13, &params));
}

Task<ItemRef> ArchiveItem(Context& context, ArchiveItemParams params) {
  return Task<ItemRef>(::pie::ContextAccess::Call(context, kMonday, 14, &params));
}

Task<ItemRef> DeleteItem(Context& context, DeleteItemParams params) {
  return Task<ItemRef>(::pie::ContextAccess::Call(context, kMonday, 15, &params));
}

Task<ListUpdatesResult> ListUpdates(Context& context, ListUpdatesParams params) {
  return Task<ListUpdatesResult>(::pie::ContextAccess::Call(context, kMonday, 16, &params));
}

Task<Update> AddUpdate(Context& context, AddUpdateParams params) {
  return Task<Update>(::pie::ContextAccess::Call(context, kMonday, 17, &params));
}

Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params) {
  return Task<ListUsersResult>(::pie::ContextAccess::Call(context, kMonday, 18, &params));
}

Task<Webhook> CreateWebhook(Context& context, CreateWebhookParams params) {
  return Task<Webhook>(::pie::ContextAccess::Call(context, kMonday, 19, &params));
}

Task<Webhook> DeleteWebhook(Context& context, DeleteWebhookParams params) {
  return Task<Webhook>(::pie::ContextAccess::Call(context, kMonday, 20, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.monday_client_id = context.Secret("MONDAY_CLIENT_ID");
  secrets.monday_client_secret = context.Secret("MONDAY_CLIENT_SECRET");
  secrets.monday_signing_secret = context.Secret("MONDAY_SIGNING_SECRET");
  return secrets;
}

}  // namespace pie::monday
