// Generated from plugins/trello/trello.pie. Do not edit.
#include "trello/trello.h"

#include "pie/generated.h"

namespace pie::detail::tables::trello {
namespace c = ::pie::trello;

constexpr const char* kTexts1[] = {"tasks", "boards", "kanban", "planning"};
constexpr const char* kNamesListBoardsParamsBoardFilter[] = {"all", "closed", "members", "open",
    "organization", "public", "starred"};
constexpr EnumTable kEnumListBoardsParamsBoardFilter = {"ListBoardsParamsBoardFilter",
    {kNamesListBoardsParamsBoardFilter, 7}};
constexpr FieldRow kFieldsListBoardsParams[] = {
    {"board_filter", "Which boards to list.", nullptr, nullptr,
     {.names = &kEnumListBoardsParamsBoardFilter}, __builtin_offsetof(c::ListBoardsParams,
     board_filter), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectListBoardsParams = {"ListBoardsParams", {kFieldsListBoardsParams, 1},
    sizeof(c::ListBoardsParams), false};
static_assert(__is_same(decltype(c::ListBoardsParams::board_filter),
    Field<c::ListBoardsParamsBoardFilter>));
constexpr FieldRow kFieldsBoard[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, name), Kind::kString, 0},
    {"desc", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, desc), Kind::kString, 0},
    {"closed", "Whether it is archived.", nullptr, nullptr, {}, __builtin_offsetof(c::Board,
     closed), Kind::kBoolean, 0},
    {"idOrganization", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, id_organization),
     Kind::kString, 2},
    {"shortUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, short_url),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, url), Kind::kString, 0},
    {"starred", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, starred),
     Kind::kBoolean, 0},
    {"dateLastActivity", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board,
     date_last_activity), Kind::kString, 2},
};
constexpr ObjectTable kObjectBoard = {"Board", {kFieldsBoard, 9}, sizeof(c::Board), true};
static_assert(__is_same(decltype(c::Board::id), Field<String>));
static_assert(__is_same(decltype(c::Board::name), Field<String>));
static_assert(__is_same(decltype(c::Board::desc), Field<String>));
static_assert(__is_same(decltype(c::Board::closed), Field<bool>));
static_assert(__is_same(decltype(c::Board::id_organization), Field<String>));
static_assert(__is_same(decltype(c::Board::short_url), Field<String>));
static_assert(__is_same(decltype(c::Board::url), Field<String>));
static_assert(__is_same(decltype(c::Board::starred), Field<bool>));
static_assert(__is_same(decltype(c::Board::date_last_activity), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectBoard}};
constexpr TypeRow kType2 = {Kind::kList, false, {.element = &kType1}};
constexpr BindRow kBindListBoards[] = {
    {.place = Place::kQuery, .field = 0, .wire = "filter"},
};
constexpr HttpBinding kHttpListBoards = {.method = "GET", .path = "/members/me/boards",
    .rows = {kBindListBoards, 1}};
constexpr Limits kLimits1 = {.has = 64, .max_size = 24, .pattern = "^[0-9a-zA-Z]{8,24}$"};
constexpr FieldRow kFieldsGetBoardParams[] = {
    {"board", "Id or short id of the board.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetBoardParams, board), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetBoardParams = {"GetBoardParams", {kFieldsGetBoardParams, 1},
    sizeof(c::GetBoardParams), false};
static_assert(__is_same(decltype(c::GetBoardParams::board), String));
constexpr BindRow kBindGetBoard[] = {
    {.place = Place::kPath, .field = 0, .wire = "board"},
};
constexpr HttpBinding kHttpGetBoard = {.method = "GET", .path = "/boards/{board}",
    .rows = {kBindGetBoard, 1}};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 16384};
constexpr Limits kLimits3 = {.has = 64, .max_size = 16384};
constexpr const char* kNamesCreateBoardParamsPermission[] = {"private", "org", "public"};
constexpr EnumTable kEnumCreateBoardParamsPermission = {"CreateBoardParamsPermission",
    {kNamesCreateBoardParamsPermission, 3}};
constexpr FieldRow kFieldsCreateBoardParams[] = {
    {"name", "Name of the board, list, card, checklist or item.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateBoardParams, name), Kind::kString, 1},
    {"desc", "Description in Markdown.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateBoardParams, desc), Kind::kString, 0},
    {"defaultLists", "Whether to start with To Do, Doing and Done.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateBoardParams, default_lists), Kind::kBoolean, 0},
    {"permission", "Who sees the board: its members, the workspace or everybody.", nullptr, nullptr,
     {.names = &kEnumCreateBoardParamsPermission}, __builtin_offsetof(c::CreateBoardParams,
     permission), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreateBoardParams = {"CreateBoardParams", {kFieldsCreateBoardParams,
    4}, sizeof(c::CreateBoardParams), false};
static_assert(__is_same(decltype(c::CreateBoardParams::name), String));
static_assert(__is_same(decltype(c::CreateBoardParams::desc), Field<String>));
static_assert(__is_same(decltype(c::CreateBoardParams::default_lists), Field<bool>));
static_assert(__is_same(decltype(c::CreateBoardParams::permission),
    Field<c::CreateBoardParamsPermission>));
constexpr BindRow kBindCreateBoard[] = {
    {.place = Place::kQuery, .field = 0, .wire = "name"},
    {.place = Place::kQuery, .field = 1, .wire = "desc"},
    {.place = Place::kQuery, .field = 2, .wire = "defaultLists"},
    {.place = Place::kQuery, .field = 3, .wire = "prefs_permissionLevel"},
};
constexpr HttpBinding kHttpCreateBoard = {.method = "POST", .path = "/boards/",
    .rows = {kBindCreateBoard, 4}};
constexpr const char* kNamesListListsParamsListFilter[] = {"all", "closed", "open"};
constexpr EnumTable kEnumListListsParamsListFilter = {"ListListsParamsListFilter",
    {kNamesListListsParamsListFilter, 3}};
constexpr FieldRow kFieldsListListsParams[] = {
    {"board", "Id or short id of the board.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListListsParams, board), Kind::kString, 1},
    {"list_filter", "Which lists; open when left out.", nullptr, nullptr,
     {.names = &kEnumListListsParamsListFilter}, __builtin_offsetof(c::ListListsParams,
     list_filter), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectListListsParams = {"ListListsParams", {kFieldsListListsParams, 2},
    sizeof(c::ListListsParams), false};
static_assert(__is_same(decltype(c::ListListsParams::board), String));
static_assert(__is_same(decltype(c::ListListsParams::list_filter),
    Field<c::ListListsParamsListFilter>));
constexpr FieldRow kFieldsBoardList[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardList, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardList, name), Kind::kString,
     0},
    {"closed", "Whether it is archived.", nullptr, nullptr, {}, __builtin_offsetof(c::BoardList,
     closed), Kind::kBoolean, 0},
    {"pos", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardList, pos), Kind::kNumber, 0},
    {"idBoard", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardList, id_board),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectBoardList = {"BoardList", {kFieldsBoardList, 5}, sizeof(c::BoardList),
    true};
static_assert(__is_same(decltype(c::BoardList::id), Field<String>));
static_assert(__is_same(decltype(c::BoardList::name), Field<String>));
static_assert(__is_same(decltype(c::BoardList::closed), Field<bool>));
static_assert(__is_same(decltype(c::BoardList::pos), Field<double>));
static_assert(__is_same(decltype(c::BoardList::id_board), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectBoardList}};
constexpr TypeRow kType4 = {Kind::kList, false, {.element = &kType3}};
constexpr BindRow kBindListLists[] = {
    {.place = Place::kPath, .field = 0, .wire = "board"},
    {.place = Place::kQuery, .field = 1, .wire = "filter"},
};
constexpr HttpBinding kHttpListLists = {.method = "GET", .path = "/boards/{board}/lists",
    .rows = {kBindListLists, 2}};
constexpr Limits kLimits4 = {.has = 64, .max_size = 30,
    .pattern = "^(top|bottom|[0-9]+(\\.[0-9]+)?)$"};
constexpr FieldRow kFieldsCreateListParams[] = {
    {"board", "Id or short id of the board.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateListParams, board), Kind::kString, 1},
    {"name", "Name of the board, list, card, checklist or item.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateListParams, name), Kind::kString, 1},
    {"pos", "Place: top, bottom or a positive number.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateListParams, pos), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateListParams = {"CreateListParams", {kFieldsCreateListParams, 3},
    sizeof(c::CreateListParams), false};
static_assert(__is_same(decltype(c::CreateListParams::board), String));
static_assert(__is_same(decltype(c::CreateListParams::name), String));
static_assert(__is_same(decltype(c::CreateListParams::pos), Field<String>));
constexpr BindRow kBindCreateList[] = {
    {.place = Place::kQuery, .field = 0, .wire = "idBoard"},
    {.place = Place::kQuery, .field = 1, .wire = "name"},
    {.place = Place::kQuery, .field = 2, .wire = "pos"},
};
constexpr HttpBinding kHttpCreateList = {.method = "POST", .path = "/lists",
    .rows = {kBindCreateList, 3}};
constexpr Limits kLimits5 = {.has = 64, .max_size = 24, .pattern = "^[0-9a-f]{24}$"};
constexpr FieldRow kFieldsListCardsParams[] = {
    {"list", "Id of the list; list_lists has it.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListCardsParams, list), Kind::kString, 1},
};
constexpr ObjectTable kObjectListCardsParams = {"ListCardsParams", {kFieldsListCardsParams, 1},
    sizeof(c::ListCardsParams), false};
static_assert(__is_same(decltype(c::ListCardsParams::list), String));
constexpr TypeRow kType5 = {Kind::kString};
constexpr FieldRow kFieldsLabel[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Label, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Label, name), Kind::kString, 0},
    {"color", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Label, color), Kind::kString, 2},
};
constexpr ObjectTable kObjectLabel = {"Label", {kFieldsLabel, 3}, sizeof(c::Label), true};
static_assert(__is_same(decltype(c::Label::id), Field<String>));
static_assert(__is_same(decltype(c::Label::name), Field<String>));
static_assert(__is_same(decltype(c::Label::color), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectLabel}};
constexpr FieldRow kFieldsCard[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, name), Kind::kString, 0},
    {"desc", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, desc), Kind::kString, 0},
    {"closed", "Whether it is archived.", nullptr, nullptr, {}, __builtin_offsetof(c::Card, closed),
     Kind::kBoolean, 0},
    {"idBoard", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, id_board), Kind::kString,
     0},
    {"idList", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, id_list), Kind::kString,
     0},
    {"idMembers", nullptr, nullptr, nullptr, {.element = &kType5}, __builtin_offsetof(c::Card,
     id_members), Kind::kList, 0},
    {"labels", nullptr, nullptr, nullptr, {.element = &kType6}, __builtin_offsetof(c::Card, labels),
     Kind::kList, 0},
    {"idChecklists", nullptr, nullptr, nullptr, {.element = &kType5}, __builtin_offsetof(c::Card,
     id_checklists), Kind::kList, 0},
    {"due", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, due), Kind::kString, 2},
    {"dueComplete", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, due_complete),
     Kind::kBoolean, 0},
    {"start", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, start), Kind::kString, 2},
    {"pos", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, pos), Kind::kNumber, 0},
    {"shortLink", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, short_link),
     Kind::kString, 0},
    {"shortUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, short_url),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card, url), Kind::kString, 0},
    {"dateLastActivity", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Card,
     date_last_activity), Kind::kString, 0},
};
constexpr ObjectTable kObjectCard = {"Card", {kFieldsCard, 17}, sizeof(c::Card), true};
static_assert(__is_same(decltype(c::Card::id), Field<String>));
static_assert(__is_same(decltype(c::Card::name), Field<String>));
static_assert(__is_same(decltype(c::Card::desc), Field<String>));
static_assert(__is_same(decltype(c::Card::closed), Field<bool>));
static_assert(__is_same(decltype(c::Card::id_board), Field<String>));
static_assert(__is_same(decltype(c::Card::id_list), Field<String>));
static_assert(__is_same(decltype(c::Card::id_members), Field<List<String>>));
static_assert(__is_same(decltype(c::Card::labels), Field<List<c::Label>>));
static_assert(__is_same(decltype(c::Card::id_checklists), Field<List<String>>));
static_assert(__is_same(decltype(c::Card::due), Field<String>));
static_assert(__is_same(decltype(c::Card::due_complete), Field<bool>));
static_assert(__is_same(decltype(c::Card::start), Field<String>));
static_assert(__is_same(decltype(c::Card::pos), Field<double>));
static_assert(__is_same(decltype(c::Card::short_link), Field<String>));
static_assert(__is_same(decltype(c::Card::short_url), Field<String>));
static_assert(__is_same(decltype(c::Card::url), Field<String>));
static_assert(__is_same(decltype(c::Card::date_last_activity), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectCard}};
constexpr TypeRow kType8 = {Kind::kList, false, {.element = &kType7}};
constexpr BindRow kBindListCards[] = {
    {.place = Place::kPath, .field = 0, .wire = "list"},
};
constexpr HttpBinding kHttpListCards = {.method = "GET", .path = "/lists/{list}/cards",
    .rows = {kBindListCards, 1}};
constexpr const char* kNamesListBoardCardsParamsCardFilter[] = {"all", "closed", "open", "visible"};
constexpr EnumTable kEnumListBoardCardsParamsCardFilter = {"ListBoardCardsParamsCardFilter",
    {kNamesListBoardCardsParamsCardFilter, 4}};
constexpr FieldRow kFieldsListBoardCardsParams[] = {
    {"board", "Id or short id of the board.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListBoardCardsParams, board), Kind::kString, 1},
    {"card_filter", "Which cards; visible leaves those of archived lists out.", "\"visible\"",
     nullptr, {.names = &kEnumListBoardCardsParamsCardFilter},
     __builtin_offsetof(c::ListBoardCardsParams, card_filter), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectListBoardCardsParams = {"ListBoardCardsParams",
    {kFieldsListBoardCardsParams, 2}, sizeof(c::ListBoardCardsParams), false};
static_assert(__is_same(decltype(c::ListBoardCardsParams::board), String));
static_assert(__is_same(decltype(c::ListBoardCardsParams::card_filter),
    c::ListBoardCardsParamsCardFilter));
constexpr BindRow kBindListBoardCards[] = {
    {.place = Place::kPath, .field = 0, .wire = "board"},
    {.place = Place::kPath, .field = 1, .wire = "card_filter"},
};
constexpr HttpBinding kHttpListBoardCards = {.method = "GET",
    .path = "/boards/{board}/cards/{card_filter}", .rows = {kBindListBoardCards, 2}};
constexpr Limits kLimits6 = {.has = 64, .max_size = 50};
constexpr TypeRow kType9 = {Kind::kString, false, {}, &kLimits5};
constexpr Limits kLimits7 = {.has = 3, .minimum = 1, .maximum = 1000};
constexpr FieldRow kFieldsSearchCardsParams[] = {
    {"query", "Words and operators, for example label:red due:week is:open.", nullptr, &kLimits2,
     {}, __builtin_offsetof(c::SearchCardsParams, query), Kind::kString, 1},
    {"boards", "Ids of boards to search; all when left out.", nullptr, &kLimits6,
     {.element = &kType9}, __builtin_offsetof(c::SearchCardsParams, boards), Kind::kList, 0},
    {"limit", "How many to return.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SearchCardsParams, limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchCardsParams = {"SearchCardsParams", {kFieldsSearchCardsParams,
    3}, sizeof(c::SearchCardsParams), false};
static_assert(__is_same(decltype(c::SearchCardsParams::query), String));
static_assert(__is_same(decltype(c::SearchCardsParams::boards), Field<List<String>>));
static_assert(__is_same(decltype(c::SearchCardsParams::limit), Field<long long>));
constexpr BindRow kBindSearchCards[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 1, .wire = "idBoards"},
    {.place = Place::kQuery, .wire = "modelTypes", .constant = "\"cards\""},
    {.place = Place::kQuery, .field = 2, .wire = "cards_limit"},
};
constexpr HttpBinding kHttpSearchCards = {.method = "GET", .path = "/search",
    .rows = {kBindSearchCards, 4}, .result_at = "/cards"};
constexpr FieldRow kFieldsGetCardParams[] = {
    {"card", "Id or short id of the card.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetCardParams, card), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetCardParams = {"GetCardParams", {kFieldsGetCardParams, 1},
    sizeof(c::GetCardParams), false};
static_assert(__is_same(decltype(c::GetCardParams::card), String));
constexpr BindRow kBindGetCard[] = {
    {.place = Place::kPath, .field = 0, .wire = "card"},
};
constexpr HttpBinding kHttpGetCard = {.method = "GET", .path = "/cards/{card}",
    .rows = {kBindGetCard, 1}};
constexpr Limits kLimits8 = {.format = "date-time"};
constexpr Limits kLimits9 = {.has = 64, .max_size = 2048, .format = "uri"};
constexpr FieldRow kFieldsCreateCardParams[] = {
    {"list", "Id of the list; list_lists has it.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateCardParams, list), Kind::kString, 1},
    {"name", "Name of the board, list, card, checklist or item.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateCardParams, name), Kind::kString, 1},
    {"desc", "Description in Markdown.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateCardParams, desc), Kind::kString, 0},
    {"pos", "Place: top, bottom or a positive number.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateCardParams, pos), Kind::kString, 0},
    {"due", "Time it is due.", nullptr, &kLimits8, {}, __builtin_offsetof(c::CreateCardParams, due),
     Kind::kString, 0},
    {"start", "Time it starts.", nullptr, &kLimits8, {}, __builtin_offsetof(c::CreateCardParams,
     start), Kind::kString, 0},
    {"idMembers", "Ids of people to assign; they replace the old ones.", nullptr, &kLimits6,
     {.element = &kType9}, __builtin_offsetof(c::CreateCardParams, id_members), Kind::kList, 0},
    {"idLabels", "Ids of labels; they replace the old ones.", nullptr, &kLimits6,
     {.element = &kType9}, __builtin_offsetof(c::CreateCardParams, id_labels), Kind::kList, 0},
    {"urlSource", "Address to attach.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateCardParams, url_source), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateCardParams = {"CreateCardParams", {kFieldsCreateCardParams, 9},
    sizeof(c::CreateCardParams), false};
static_assert(__is_same(decltype(c::CreateCardParams::list), String));
static_assert(__is_same(decltype(c::CreateCardParams::name), String));
static_assert(__is_same(decltype(c::CreateCardParams::desc), Field<String>));
static_assert(__is_same(decltype(c::CreateCardParams::pos), Field<String>));
static_assert(__is_same(decltype(c::CreateCardParams::due), Field<String>));
static_assert(__is_same(decltype(c::CreateCardParams::start), Field<String>));
static_assert(__is_same(decltype(c::CreateCardParams::id_members), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateCardParams::id_labels), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateCardParams::url_source), Field<String>));
constexpr BindRow kBindCreateCard[] = {
    {.place = Place::kQuery, .field = 0, .wire = "idList"},
    {.place = Place::kQuery, .field = 1, .wire = "name"},
    {.place = Place::kQuery, .field = 2, .wire = "desc"},
    {.place = Place::kQuery, .field = 3, .wire = "pos"},
    {.place = Place::kQuery, .field = 4, .wire = "due"},
    {.place = Place::kQuery, .field = 5, .wire = "start"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 6, .wire = "idMembers"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 7, .wire = "idLabels"},
    {.place = Place::kQuery, .field = 8, .wire = "urlSource"},
};
constexpr HttpBinding kHttpCreateCard = {.method = "POST", .path = "/cards",
    .rows = {kBindCreateCard, 9}};
constexpr FieldRow kFieldsUpdateCardParams[] = {
    {"card", "Id or short id of the card.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateCardParams, card), Kind::kString, 1},
    {"name", "Name of the board, list, card, checklist or item.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateCardParams, name), Kind::kString, 0},
    {"desc", "Description in Markdown.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateCardParams, desc), Kind::kString, 0},
    {"idList", "List to move the card to.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateCardParams, id_list), Kind::kString, 0},
    {"pos", "Place: top, bottom or a positive number.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateCardParams, pos), Kind::kString, 0},
    {"due", "Time it is due.", nullptr, &kLimits8, {}, __builtin_offsetof(c::UpdateCardParams, due),
     Kind::kString, 0},
    {"start", "Time it starts.", nullptr, &kLimits8, {}, __builtin_offsetof(c::UpdateCardParams,
     start), Kind::kString, 0},
    {"dueComplete", "Whether the due date is met.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateCardParams, due_complete), Kind::kBoolean, 0},
    {"idMembers", "Ids of people to assign; they replace the old ones.", nullptr, &kLimits6,
     {.element = &kType9}, __builtin_offsetof(c::UpdateCardParams, id_members), Kind::kList, 0},
    {"idLabels", "Ids of labels; they replace the old ones.", nullptr, &kLimits6,
     {.element = &kType9}, __builtin_offsetof(c::UpdateCardParams, id_labels), Kind::kList, 0},
};
constexpr ObjectTable kObjectUpdateCardParams = {"UpdateCardParams", {kFieldsUpdateCardParams, 10},
    sizeof(c::UpdateCardParams), false};
static_assert(__is_same(decltype(c::UpdateCardParams::card), String));
static_assert(__is_same(decltype(c::UpdateCardParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateCardParams::desc), Field<String>));
static_assert(__is_same(decltype(c::UpdateCardParams::id_list), Field<String>));
static_assert(__is_same(decltype(c::UpdateCardParams::pos), Field<String>));
static_assert(__is_same(decltype(c::UpdateCardParams::due), Field<String>));
static_assert(__is_same(decltype(c::UpdateCardParams::start), Field<String>));
static_assert(__is_same(decltype(c::UpdateCardParams::due_complete), Field<bool>));
static_assert(__is_same(decltype(c::UpdateCardParams::id_members), Field<List<String>>));
static_assert(__is_same(decltype(c::UpdateCardParams::id_labels), Field<List<String>>));
constexpr BindRow kBindUpdateCard[] = {
    {.place = Place::kPath, .field = 0, .wire = "card"},
    {.place = Place::kQuery, .field = 1, .wire = "name"},
    {.place = Place::kQuery, .field = 2, .wire = "desc"},
    {.place = Place::kQuery, .field = 3, .wire = "idList"},
    {.place = Place::kQuery, .field = 4, .wire = "pos"},
    {.place = Place::kQuery, .field = 5, .wire = "due"},
    {.place = Place::kQuery, .field = 6, .wire = "start"},
    {.place = Place::kQuery, .field = 7, .wire = "dueComplete"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 8, .wire = "idMembers"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 9, .wire = "idLabels"},
};
constexpr HttpBinding kHttpUpdateCard = {.method = "PUT", .path = "/cards/{card}",
    .rows = {kBindUpdateCard, 10}};
constexpr FieldRow kFieldsArchiveCardParams[] = {
    {"card", "Id or short id of the card.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ArchiveCardParams, card), Kind::kString, 1},
    {"closed", "True archives the card, false brings it back.", nullptr, nullptr, {},
     __builtin_offsetof(c::ArchiveCardParams, closed), Kind::kBoolean, 1},
};
constexpr ObjectTable kObjectArchiveCardParams = {"ArchiveCardParams", {kFieldsArchiveCardParams,
    2}, sizeof(c::ArchiveCardParams), false};
static_assert(__is_same(decltype(c::ArchiveCardParams::card), String));
static_assert(__is_same(decltype(c::ArchiveCardParams::closed), bool));
constexpr BindRow kBindArchiveCard[] = {
    {.place = Place::kPath, .field = 0, .wire = "card"},
    {.place = Place::kQuery, .field = 1, .wire = "closed"},
};
constexpr HttpBinding kHttpArchiveCard = {.method = "PUT", .path = "/cards/{card}",
    .rows = {kBindArchiveCard, 2}};
constexpr FieldRow kFieldsDeleteCardParams[] = {
    {"card", "Id or short id of the card.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::DeleteCardParams, card), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteCardParams = {"DeleteCardParams", {kFieldsDeleteCardParams, 1},
    sizeof(c::DeleteCardParams), false};
static_assert(__is_same(decltype(c::DeleteCardParams::card), String));
constexpr TypeRow kType10 = {Kind::kJson};
constexpr FieldRow kFieldsDeleteCardResult[] = {
    {"limits", "Empty.", nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::DeleteCardResult, limits), Kind::kMap, 0},
};
constexpr ObjectTable kObjectDeleteCardResult = {"DeleteCardResult", {kFieldsDeleteCardResult, 1},
    sizeof(c::DeleteCardResult), true};
static_assert(__is_same(decltype(c::DeleteCardResult::limits), Field<List<Entry<Json>>>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectDeleteCardResult}};
constexpr BindRow kBindDeleteCard[] = {
    {.place = Place::kPath, .field = 0, .wire = "card"},
};
constexpr HttpBinding kHttpDeleteCard = {.method = "DELETE", .path = "/cards/{card}",
    .rows = {kBindDeleteCard, 1}};
constexpr FieldRow kFieldsListCommentsParams[] = {
    {"card", "Id or short id of the card.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListCommentsParams, card), Kind::kString, 1},
    {"limit", "How many to return.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListCommentsParams, limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListCommentsParams = {"ListCommentsParams", {kFieldsListCommentsParams,
    2}, sizeof(c::ListCommentsParams), false};
static_assert(__is_same(decltype(c::ListCommentsParams::card), String));
static_assert(__is_same(decltype(c::ListCommentsParams::limit), Field<long long>));
constexpr FieldRow kFieldsCommentData[] = {
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentData, text), Kind::kString,
     0},
};
constexpr ObjectTable kObjectCommentData = {"CommentData", {kFieldsCommentData, 1},
    sizeof(c::CommentData), true};
static_assert(__is_same(decltype(c::CommentData::text), Field<String>));
constexpr FieldRow kFieldsMember[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, id), Kind::kString, 0},
    {"fullName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, full_name),
     Kind::kString, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, username),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMember = {"Member", {kFieldsMember, 3}, sizeof(c::Member), true};
static_assert(__is_same(decltype(c::Member::id), Field<String>));
static_assert(__is_same(decltype(c::Member::full_name), Field<String>));
static_assert(__is_same(decltype(c::Member::username), Field<String>));
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, type), Kind::kString, 0},
    {"date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, date), Kind::kString, 0},
    {"data", nullptr, nullptr, nullptr, {.object = &kObjectCommentData},
     __builtin_offsetof(c::Comment, data), Kind::kObject, 0},
    {"memberCreator", nullptr, nullptr, nullptr, {.object = &kObjectMember},
     __builtin_offsetof(c::Comment, member_creator), Kind::kObject, 0},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 5}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<String>));
static_assert(__is_same(decltype(c::Comment::type), Field<String>));
static_assert(__is_same(decltype(c::Comment::date), Field<String>));
static_assert(__is_same(decltype(c::Comment::data), Field<c::CommentData>));
static_assert(__is_same(decltype(c::Comment::member_creator), Field<c::Member>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr TypeRow kType13 = {Kind::kList, false, {.element = &kType12}};
constexpr BindRow kBindListComments[] = {
    {.place = Place::kPath, .field = 0, .wire = "card"},
    {.place = Place::kQuery, .wire = "filter", .constant = "\"commentCard\""},
    {.place = Place::kQuery, .field = 1, .wire = "limit"},
};
constexpr HttpBinding kHttpListComments = {.method = "GET", .path = "/cards/{card}/actions",
    .rows = {kBindListComments, 3}};
constexpr FieldRow kFieldsAddCommentParams[] = {
    {"card", "Id or short id of the card.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::AddCommentParams, card), Kind::kString, 1},
    {"text", "Text of the comment, in Markdown; @name mentions a person.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::AddCommentParams, text), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddCommentParams = {"AddCommentParams", {kFieldsAddCommentParams, 2},
    sizeof(c::AddCommentParams), false};
static_assert(__is_same(decltype(c::AddCommentParams::card), String));
static_assert(__is_same(decltype(c::AddCommentParams::text), String));
constexpr BindRow kBindAddComment[] = {
    {.place = Place::kPath, .field = 0, .wire = "card"},
    {.place = Place::kQuery, .field = 1, .wire = "text"},
};
constexpr HttpBinding kHttpAddComment = {.method = "POST", .path = "/cards/{card}/actions/comments",
    .rows = {kBindAddComment, 2}};
constexpr FieldRow kFieldsListLabelsParams[] = {
    {"board", "Id or short id of the board.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListLabelsParams, board), Kind::kString, 1},
    {"limit", "How many to return.", nullptr, &kLimits7, {}, __builtin_offsetof(c::ListLabelsParams,
     limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListLabelsParams = {"ListLabelsParams", {kFieldsListLabelsParams, 2},
    sizeof(c::ListLabelsParams), false};
static_assert(__is_same(decltype(c::ListLabelsParams::board), String));
static_assert(__is_same(decltype(c::ListLabelsParams::limit), Field<long long>));
constexpr TypeRow kType14 = {Kind::kList, false, {.element = &kType6}};
constexpr BindRow kBindListLabels[] = {
    {.place = Place::kPath, .field = 0, .wire = "board"},
    {.place = Place::kQuery, .field = 1, .wire = "limit"},
};
constexpr HttpBinding kHttpListLabels = {.method = "GET", .path = "/boards/{board}/labels",
    .rows = {kBindListLabels, 2}};
constexpr FieldRow kFieldsListMembersParams[] = {
    {"board", "Id or short id of the board.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListMembersParams, board), Kind::kString, 1},
};
constexpr ObjectTable kObjectListMembersParams = {"ListMembersParams", {kFieldsListMembersParams,
    1}, sizeof(c::ListMembersParams), false};
static_assert(__is_same(decltype(c::ListMembersParams::board), String));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectMember}};
constexpr TypeRow kType16 = {Kind::kList, false, {.element = &kType15}};
constexpr BindRow kBindListMembers[] = {
    {.place = Place::kPath, .field = 0, .wire = "board"},
};
constexpr HttpBinding kHttpListMembers = {.method = "GET", .path = "/boards/{board}/members",
    .rows = {kBindListMembers, 1}};
constexpr FieldRow kFieldsCreateChecklistParams[] = {
    {"card", "Id or short id of the card.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateChecklistParams, card), Kind::kString, 1},
    {"name", "Name of the board, list, card, checklist or item.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateChecklistParams, name), Kind::kString, 1},
    {"pos", "Place: top, bottom or a positive number.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateChecklistParams, pos), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateChecklistParams = {"CreateChecklistParams",
    {kFieldsCreateChecklistParams, 3}, sizeof(c::CreateChecklistParams), false};
static_assert(__is_same(decltype(c::CreateChecklistParams::card), String));
static_assert(__is_same(decltype(c::CreateChecklistParams::name), String));
static_assert(__is_same(decltype(c::CreateChecklistParams::pos), Field<String>));
constexpr FieldRow kFieldsCheckItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CheckItem, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CheckItem, name), Kind::kString,
     0},
    {"state", "complete or incomplete.", nullptr, nullptr, {}, __builtin_offsetof(c::CheckItem,
     state), Kind::kString, 0},
    {"pos", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CheckItem, pos), Kind::kNumber, 0},
    {"idChecklist", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CheckItem, id_checklist),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCheckItem = {"CheckItem", {kFieldsCheckItem, 5}, sizeof(c::CheckItem),
    true};
static_assert(__is_same(decltype(c::CheckItem::id), Field<String>));
static_assert(__is_same(decltype(c::CheckItem::name), Field<String>));
static_assert(__is_same(decltype(c::CheckItem::state), Field<String>));
static_assert(__is_same(decltype(c::CheckItem::pos), Field<double>));
static_assert(__is_same(decltype(c::CheckItem::id_checklist), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectCheckItem}};
constexpr FieldRow kFieldsChecklist[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Checklist, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Checklist, name), Kind::kString,
     0},
    {"idCard", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Checklist, id_card),
     Kind::kString, 0},
    {"pos", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Checklist, pos), Kind::kNumber, 0},
    {"checkItems", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::Checklist, check_items), Kind::kList, 0},
};
constexpr ObjectTable kObjectChecklist = {"Checklist", {kFieldsChecklist, 5}, sizeof(c::Checklist),
    true};
static_assert(__is_same(decltype(c::Checklist::id), Field<String>));
static_assert(__is_same(decltype(c::Checklist::name), Field<String>));
static_assert(__is_same(decltype(c::Checklist::id_card), Field<String>));
static_assert(__is_same(decltype(c::Checklist::pos), Field<double>));
static_assert(__is_same(decltype(c::Checklist::check_items), Field<List<c::CheckItem>>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectChecklist}};
constexpr BindRow kBindCreateChecklist[] = {
    {.place = Place::kQuery, .field = 0, .wire = "idCard"},
    {.place = Place::kQuery, .field = 1, .wire = "name"},
    {.place = Place::kQuery, .field = 2, .wire = "pos"},
};
constexpr HttpBinding kHttpCreateChecklist = {.method = "POST", .path = "/checklists",
    .rows = {kBindCreateChecklist, 3}};
constexpr FieldRow kFieldsAddChecklistItemParams[] = {
    {"checklist", "Id of the checklist; create_checklist and get_card have it.", nullptr, &kLimits5,
     {}, __builtin_offsetof(c::AddChecklistItemParams, checklist), Kind::kString, 1},
    {"name", "Name of the board, list, card, checklist or item.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::AddChecklistItemParams, name), Kind::kString, 1},
    {"pos", "Place: top, bottom or a positive number.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::AddChecklistItemParams, pos), Kind::kString, 0},
    {"checked", "Whether the item is ticked already.", nullptr, nullptr, {},
     __builtin_offsetof(c::AddChecklistItemParams, checked), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectAddChecklistItemParams = {"AddChecklistItemParams",
    {kFieldsAddChecklistItemParams, 4}, sizeof(c::AddChecklistItemParams), false};
static_assert(__is_same(decltype(c::AddChecklistItemParams::checklist), String));
static_assert(__is_same(decltype(c::AddChecklistItemParams::name), String));
static_assert(__is_same(decltype(c::AddChecklistItemParams::pos), Field<String>));
static_assert(__is_same(decltype(c::AddChecklistItemParams::checked), Field<bool>));
constexpr BindRow kBindAddChecklistItem[] = {
    {.place = Place::kPath, .field = 0, .wire = "checklist"},
    {.place = Place::kQuery, .field = 1, .wire = "name"},
    {.place = Place::kQuery, .field = 2, .wire = "pos"},
    {.place = Place::kQuery, .field = 3, .wire = "checked"},
};
constexpr HttpBinding kHttpAddChecklistItem = {.method = "POST",
    .path = "/checklists/{checklist}/checkItems", .rows = {kBindAddChecklistItem, 4}};
constexpr Limits kLimits10 = {.has = 64, .max_size = 1000, .pattern = "^https://.+"};
constexpr FieldRow kFieldsCreateWebhookParams[] = {
    {"callbackURL", "Address to send to, as pie webhooks create trello shows it.", nullptr,
     &kLimits10, {}, __builtin_offsetof(c::CreateWebhookParams, callback_url), Kind::kString, 1},
    {"idModel", "Id of the board, list, card or member to watch; a board tells of "
     "its lists and cards.", nullptr, &kLimits5, {}, __builtin_offsetof(c::CreateWebhookParams,
     id_model), Kind::kString, 1},
    {"desc", "Description in Markdown.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateWebhookParams, desc), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateWebhookParams = {"CreateWebhookParams",
    {kFieldsCreateWebhookParams, 3}, sizeof(c::CreateWebhookParams), false};
static_assert(__is_same(decltype(c::CreateWebhookParams::callback_url), String));
static_assert(__is_same(decltype(c::CreateWebhookParams::id_model), String));
static_assert(__is_same(decltype(c::CreateWebhookParams::desc), Field<String>));
constexpr FieldRow kFieldsCreateWebhookResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateWebhookResult, id),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateWebhookResult,
     description), Kind::kString, 2},
    {"idModel", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateWebhookResult, id_model),
     Kind::kString, 0},
    {"callbackURL", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateWebhookResult,
     callback_url), Kind::kString, 0},
    {"active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateWebhookResult, active),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateWebhookResult = {"CreateWebhookResult",
    {kFieldsCreateWebhookResult, 5}, sizeof(c::CreateWebhookResult), true};
static_assert(__is_same(decltype(c::CreateWebhookResult::id), Field<String>));
static_assert(__is_same(decltype(c::CreateWebhookResult::description), Field<String>));
static_assert(__is_same(decltype(c::CreateWebhookResult::id_model), Field<String>));
static_assert(__is_same(decltype(c::CreateWebhookResult::callback_url), Field<String>));
static_assert(__is_same(decltype(c::CreateWebhookResult::active), Field<bool>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectCreateWebhookResult}};
constexpr BindRow kBindCreateWebhook[] = {
    {.place = Place::kQuery, .field = 0, .wire = "callbackURL"},
    {.place = Place::kQuery, .field = 1, .wire = "idModel"},
    {.place = Place::kQuery, .field = 2, .wire = "description"},
};
constexpr HttpBinding kHttpCreateWebhook = {.method = "POST", .path = "/webhooks/",
    .rows = {kBindCreateWebhook, 3}};
constexpr FieldRow kFieldsDeleteWebhookParams[] = {
    {"webhook", "Id of the webhook; create_webhook returns it.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::DeleteWebhookParams, webhook), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteWebhookParams = {"DeleteWebhookParams",
    {kFieldsDeleteWebhookParams, 1}, sizeof(c::DeleteWebhookParams), false};
static_assert(__is_same(decltype(c::DeleteWebhookParams::webhook), String));
constexpr FieldRow kFieldsDeleteWebhookResult[] = {
    {"limits", "Empty.", nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::DeleteWebhookResult, limits), Kind::kMap, 0},
};
constexpr ObjectTable kObjectDeleteWebhookResult = {"DeleteWebhookResult",
    {kFieldsDeleteWebhookResult, 1}, sizeof(c::DeleteWebhookResult), true};
static_assert(__is_same(decltype(c::DeleteWebhookResult::limits), Field<List<Entry<Json>>>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectDeleteWebhookResult}};
constexpr BindRow kBindDeleteWebhook[] = {
    {.place = Place::kPath, .field = 0, .wire = "webhook"},
};
constexpr HttpBinding kHttpDeleteWebhook = {.method = "DELETE", .path = "/webhooks/{webhook}",
    .rows = {kBindDeleteWebhook, 1}};
constexpr ActionRow kActions[] = {
    {.name = "list_boards", .title = "List boards", .description = "Boards of the user.",
     .effect = Effect::kRead, .params = &kObjectListBoardsParams, .result = &kType2,
     .http = &kHttpListBoards, .tool_name = "trello_list_boards"},
    {.name = "get_board", .title = "Read a board", .description = "One board.",
     .effect = Effect::kRead, .params = &kObjectGetBoardParams, .result = &kType1,
     .http = &kHttpGetBoard, .tool_name = "trello_get_board"},
    {.name = "create_board", .title = "Create a board",
     .description = "Creates a board, visible to its members unless permission says otherwise.",
     .params = &kObjectCreateBoardParams, .result = &kType1, .http = &kHttpCreateBoard,
     .tool_name = "trello_create_board"},
    {.name = "list_lists", .title = "List lists",
     .description = "Lists of a board, from left to right.", .effect = Effect::kRead,
     .params = &kObjectListListsParams, .result = &kType4, .http = &kHttpListLists,
     .tool_name = "trello_list_lists"},
    {.name = "create_list", .title = "Create a list", .description = "Adds a list to a board.",
     .params = &kObjectCreateListParams, .result = &kType3, .http = &kHttpCreateList,
     .tool_name = "trello_create_list"},
    {.name = "list_cards", .title = "List cards of a list",
     .description = "Cards of a list, from top to bottom; archived ones are left out.",
     .effect = Effect::kRead, .params = &kObjectListCardsParams, .result = &kType8,
     .http = &kHttpListCards, .tool_name = "trello_list_cards"},
    {.name = "list_board_cards", .title = "List cards of a board",
     .description = "Cards of all lists of a board.", .effect = Effect::kRead,
     .params = &kObjectListBoardCardsParams, .result = &kType8, .http = &kHttpListBoardCards,
     .tool_name = "trello_list_board_cards"},
    {.name = "search_cards", .title = "Search cards",
     .description = "Searches the cards of the user's boards.", .effect = Effect::kRead,
     .params = &kObjectSearchCardsParams, .result = &kType8, .http = &kHttpSearchCards,
     .tool_name = "trello_search_cards"},
    {.name = "get_card", .title = "Read a card", .description = "One card with its description.",
     .effect = Effect::kRead, .params = &kObjectGetCardParams, .result = &kType7,
     .http = &kHttpGetCard, .tool_name = "trello_get_card"},
    {.name = "create_card", .title = "Create a card", .description = "Adds a card to a list.",
     .params = &kObjectCreateCardParams, .result = &kType7, .http = &kHttpCreateCard,
     .tool_name = "trello_create_card"},
    {.name = "update_card", .title = "Change or move a card",
     .description = "Changes what is given and leaves the rest; idList moves the card.",
     .params = &kObjectUpdateCardParams, .result = &kType7, .http = &kHttpUpdateCard,
     .tool_name = "trello_update_card"},
    {.name = "archive_card", .title = "Archive a card",
     .description = "Takes a card off its board, or brings it back with closed false.",
     .params = &kObjectArchiveCardParams, .result = &kType7, .http = &kHttpArchiveCard,
     .tool_name = "trello_archive_card"},
    {.name = "delete_card", .title = "Delete a card",
     .description = "Deletes a card with its comments and attachments, for good; archive_card "
     "keeps them.", .effect = Effect::kDestructive, .params = &kObjectDeleteCardParams,
     .result = &kType11, .http = &kHttpDeleteCard, .tool_name = "trello_delete_card"},
    {.name = "list_comments", .title = "List comments",
     .description = "Comments on a card, newest first.", .effect = Effect::kRead,
     .params = &kObjectListCommentsParams, .result = &kType13, .http = &kHttpListComments,
     .tool_name = "trello_list_comments"},
    {.name = "add_comment", .title = "Comment on a card",
     .description = "Adds a comment; people who watch the card are told.",
     .params = &kObjectAddCommentParams, .result = &kType12, .http = &kHttpAddComment,
     .tool_name = "trello_add_comment"},
    {.name = "list_labels", .title = "List labels", .description = "Labels of a board.",
     .effect = Effect::kRead, .params = &kObjectListLabelsParams, .result = &kType14,
     .http = &kHttpListLabels, .tool_name = "trello_list_labels"},
    {.name = "list_members", .title = "List members", .description = "People of a board.",
     .effect = Effect::kRead, .params = &kObjectListMembersParams, .result = &kType16,
     .http = &kHttpListMembers, .tool_name = "trello_list_members"},
    {.name = "create_checklist", .title = "Add a checklist",
     .description = "Adds an empty checklist to a card.", .params = &kObjectCreateChecklistParams,
     .result = &kType18, .http = &kHttpCreateChecklist, .tool_name = "trello_create_checklist"},
    {.name = "add_checklist_item", .title = "Add a checklist item",
     .description = "Adds an item to a checklist.", .params = &kObjectAddChecklistItemParams,
     .result = &kType17, .http = &kHttpAddChecklistItem, .tool_name = "trello_add_checklist_item"},
    {.name = "create_webhook", .title = "Start sending events",
     .description = "Makes Trello send what happens to a board, list, card or member to "
     "this connector's webhook address.", .params = &kObjectCreateWebhookParams, .result = &kType19,
     .http = &kHttpCreateWebhook, .tool_name = "trello_create_webhook"},
    {.name = "delete_webhook", .title = "Stop sending events",
     .description = "Removes a webhook from Trello.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteWebhookParams, .result = &kType20, .http = &kHttpDeleteWebhook,
     .tool_name = "trello_delete_webhook"},
};
constexpr NamedText kPairs1[] = {{"key", "{TRELLO_KEY}"}};
constexpr const char* kTexts2[] = {"/message"};
constexpr const char* kTexts3[] = {"/error"};
constexpr NamedText kPairs2[] = {{"API_TOKEN_LIMIT_EXCEEDED",
    "Trello allows 100 requests in 10 seconds per token; wait a moment."},
    {"API_KEY_LIMIT_EXCEEDED", "Trello allows 300 requests in 10 seconds per key; wait a moment."}};
constexpr ApiRow kApi = {.base_url = "https://api.trello.com/1", .auth = {.kind = AuthKind::kQuery,
    .name = "token", .value = "{TRELLO_TOKEN}"}, .query = {kPairs1, 1},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs2, 2}},
    .retry_after = "retry-after", .per_second = 10, .verify_method = "GET",
    .verify_path = "/members/me", .verify_account = "/username"};
constexpr const char* kTexts4[] = {"api.trello.com"};
constexpr SecretRow kSecrets[] = {
    {"TRELLO_KEY", "API key of your Power-Up (trello.com/power-ups/admin, the Power-Up,"
     " API key).", true, false},
    {"TRELLO_SECRET", "Secret beside the API key of your Power-Up; signs webhooks. Needed "
     "for events only.", false, false},
    {"TRELLO_TOKEN", "Token of the user; the link Token beside the API key makes one.", true, true},
};
constexpr EventRow kEvents0[] = {
    {"createCard", "A card was created."},
    {"updateCard", "A card was changed, moved or archived."},
    {"deleteCard", "A card was deleted."},
    {"commentCard", "Somebody has commented on a card."},
    {"addMemberToCard", "Somebody was put on a card."},
    {"addLabelToCard", "A card got a label."},
    {"addAttachmentToCard", "Something was attached to a card."},
    {"addChecklistToCard", "A card got a checklist."},
    {"updateCheckItemStateOnCard", "An item of a checklist was ticked or unticked."},
    {"createList", "A list was created."},
    {"updateList", "A list was renamed, moved or archived."},
    {"updateBoard", "A board was changed."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Trello has no form for webhooks: call create_webhook with the id "
     "of a board and this connector's webhook URL.", .event_type_field = "action.type",
     .events = {kEvents0, 12}, .verify = {.scheme = VerifyScheme::kHmac, .secret = "TRELLO_SECRET",
     .algorithm = "sha1", .encoding = "base64", .header = "X-Trello-Webhook",
     .payload = "{body}{url}", .secret_encoding = "text"}, .delivery_id = "/action/id"},
};
constexpr MatcherRow kMatchersBoardCreated[] = {
    {.source = "tool", .action = "create_board"},
};
constexpr MatcherRow kMatchersListCreated[] = {
    {.source = "webhook", .event = "createList"},
    {.source = "tool", .action = "create_list"},
};
constexpr MatcherRow kMatchersCardCreated[] = {
    {.source = "webhook", .event = "createCard"},
    {.source = "tool", .action = "create_card"},
};
constexpr MatcherRow kMatchersCardUpdated[] = {
    {.source = "webhook", .event = "updateCard"},
    {.source = "tool", .action = "update_card"},
};
constexpr MatcherRow kMatchersCardArchived[] = {
    {.source = "tool", .action = "archive_card"},
};
constexpr MatcherRow kMatchersCardDeleted[] = {
    {.source = "webhook", .event = "deleteCard"},
    {.source = "tool", .action = "delete_card"},
};
constexpr MatcherRow kMatchersCommentAdded[] = {
    {.source = "webhook", .event = "commentCard"},
    {.source = "tool", .action = "add_comment"},
};
constexpr MatcherRow kMatchersChecklistCreated[] = {
    {.source = "webhook", .event = "addChecklistToCard"},
    {.source = "tool", .action = "create_checklist"},
    {.source = "tool", .action = "add_checklist_item"},
};
constexpr MatcherRow kMatchersWebhookCreated[] = {
    {.source = "tool", .action = "create_webhook"},
};
constexpr MatcherRow kMatchersWebhookDeleted[] = {
    {.source = "tool", .action = "delete_webhook"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "board_created", .display_name = "Board Created", .matchers = {kMatchersBoardCreated,
     1}},
    {.id = "list_created", .display_name = "List Created", .matchers = {kMatchersListCreated, 2}},
    {.id = "card_created", .display_name = "Card Created", .matchers = {kMatchersCardCreated, 2}},
    {.id = "card_updated", .display_name = "Card Updated", .matchers = {kMatchersCardUpdated, 2}},
    {.id = "card_archived", .display_name = "Card Archived", .matchers = {kMatchersCardArchived,
     1}},
    {.id = "card_deleted", .display_name = "Card Deleted", .matchers = {kMatchersCardDeleted, 2}},
    {.id = "comment_added", .display_name = "Comment Added", .matchers = {kMatchersCommentAdded,
     2}},
    {.id = "checklist_created", .display_name = "Checklist Added",
     .matchers = {kMatchersChecklistCreated, 3}},
    {.id = "webhook_created", .display_name = "Webhook Created",
     .matchers = {kMatchersWebhookCreated, 1}},
    {.id = "webhook_deleted", .display_name = "Webhook Deleted",
     .matchers = {kMatchersWebhookDeleted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "trello",
    .display_name = "Trello",
    .description = "Read and change Trello boards, lists, cards, checklists and comments,"
        " and search cards.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "trello",
    .tool_description = "Reads and writes Trello. Boards have lists, lists have cards; ids "
        "come from the list actions, and a board or card may also be named "
        "by the short id in its address. Show the user what you are about "
        "to write and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_boards\",\"get_board\",\"create_board\",\"list_lists\","
        "\"create_list\",\"list_cards\",\"list_board_cards\",\"search_cards\","
        "\"get_card\",\"create_card\",\"update_card\",\"archive_card\",\"delete_card\","
        "\"list_comments\",\"add_comment\",\"list_labels\",\"list_members\","
        "\"create_checklist\",\"add_checklist_item\",\"create_webhook\",\"delete_webhook\"],"
        "\"description\":\"What to do.\"},\"board\":{\"type\":\"string\",\"maxLength\":24,"
        "\"pattern\":\"^[0-9a-zA-Z]{8,24}$\",\"description\":\"Id or short "
        "id of the board.\"},\"list\":{\"type\":\"string\",\"maxLength\":24,"
        "\"pattern\":\"^[0-9a-f]{24}$\",\"description\":\"Id of the list; "
        "list_lists has it.\"},\"card\":{\"type\":\"string\",\"maxLength\":24,"
        "\"pattern\":\"^[0-9a-zA-Z]{8,24}$\",\"description\":\"Id or short "
        "id of the card.\"},\"checklist\":{\"type\":\"string\",\"maxLength\":24,"
        "\"pattern\":\"^[0-9a-f]{24}$\",\"description\":\"Id of the checklist; "
        "create_checklist and get_card have it.\"},\"board_filter\":{\"type\":\"string\","
        "\"enum\":[\"all\",\"closed\",\"members\",\"open\",\"organization\","
        "\"public\",\"starred\"],\"description\":\"Which boards to list.\"},"
        "\"list_filter\":{\"type\":\"string\",\"enum\":[\"all\",\"closed\","
        "\"open\"],\"description\":\"Which lists; open when left out.\"},\"card_filter\":{\"ty"
        "pe\":\"string\",\"enum\":[\"all\",\"closed\",\"open\",\"visible\"],"
        "\"default\":\"visible\",\"description\":\"Which cards; visible leaves "
        "those of archived lists out.\"},\"name\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":16384,\"description\":\"Name of the board, list, card,"
        " checklist or item.\"},\"desc\":{\"type\":\"string\",\"maxLength\":16384,"
        "\"description\":\"Description in Markdown.\"},\"pos\":{\"type\":\"string\","
        "\"maxLength\":30,\"pattern\":\"^(top|bottom|[0-9]+(\\\\.[0-9]+)?)$\","
        "\"description\":\"Place: top, bottom or a positive number.\"},\"due\":{\"type\":\"str"
        "ing\",\"format\":\"date-time\",\"description\":\"Time it is due.\"},"
        "\"start\":{\"type\":\"string\",\"format\":\"date-time\",\"description\":\"Time "
        "it starts.\"},\"dueComplete\":{\"type\":\"boolean\",\"description\":\"Whether "
        "the due date is met.\"},\"idMembers\":{\"type\":\"array\",\"maxItems\":50,"
        "\"items\":{\"type\":\"string\",\"maxLength\":24,\"pattern\":\"^[0-9a-f]{24}$\"},"
        "\"description\":\"Ids of people to assign; they replace the old ones.\"},"
        "\"idLabels\":{\"type\":\"array\",\"maxItems\":50,\"items\":{\"type\":\"string\","
        "\"maxLength\":24,\"pattern\":\"^[0-9a-f]{24}$\"},\"description\":\"Ids "
        "of labels; they replace the old ones.\"},\"idList\":{\"type\":\"string\","
        "\"maxLength\":24,\"pattern\":\"^[0-9a-f]{24}$\",\"description\":\"List "
        "to move the card to.\"},\"urlSource\":{\"type\":\"string\",\"format\":\"uri\","
        "\"maxLength\":2048,\"description\":\"Address to attach.\"},\"closed\":{\"type\":\"boo"
        "lean\",\"description\":\"True archives the card, false brings it "
        "back.\"},\"text\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":16384,"
        "\"description\":\"Text of the comment, in Markdown; @name mentions "
        "a person.\"},\"query\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":16384,"
        "\"description\":\"Words and operators, for example label:red due:week "
        "is:open.\"},\"boards\":{\"type\":\"array\",\"maxItems\":50,\"items\":{\"type\":\"stri"
        "ng\",\"maxLength\":24,\"pattern\":\"^[0-9a-f]{24}$\"},\"description\":\"Ids "
        "of boards to search; all when left out.\"},\"limit\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":1000,\"description\":\"How many to return.\"},"
        "\"checked\":{\"type\":\"boolean\",\"description\":\"Whether the item "
        "is ticked already.\"},\"defaultLists\":{\"type\":\"boolean\",\"description\":\"Whethe"
        "r to start with To Do, Doing and Done.\"},\"permission\":{\"type\":\"string\","
        "\"enum\":[\"private\",\"org\",\"public\"],\"description\":\"Who sees "
        "the board: its members, the workspace or everybody.\"},\"callbackURL\":{\"type\":\"st"
        "ring\",\"maxLength\":1000,\"pattern\":\"^https://.+\",\"description\":\"Address "
        "to send to, as pie webhooks create trello shows it.\"},\"idModel\":{\"type\":\"string"
        "\",\"maxLength\":24,\"pattern\":\"^[0-9a-f]{24}$\",\"description\":\"Id "
        "of the board, list, card or member to watch; a board tells of its "
        "lists and cards.\"},\"webhook\":{\"type\":\"string\",\"maxLength\":24,"
        "\"pattern\":\"^[0-9a-f]{24}$\",\"description\":\"Id of the webhook; "
        "create_webhook returns it.\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "trello",
    .actions = {kActions, 21},
    .api = kApi,
    .egress = {kTexts4, 1},
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 10},
};

}  // namespace pie::detail::tables::trello

namespace pie::trello {

constinit const ConnectorTable kTrello = ::pie::detail::tables::trello::kConnector;

Task<List<Board>> ListBoards(Context& context, ListBoardsParams params) {
  return Task<List<Board>>(::pie::ContextAccess::Call(context, kTrello, 0, &params));
}

Task<Board> GetBoard(Context& context, GetBoardParams params) {
  return Task<Board>(::pie::ContextAccess::Call(context, kTrello, 1, &params));
}

Task<Board> CreateBoard(Context& context, CreateBoardParams params) {
  return Task<Board>(::pie::ContextAccess::Call(context, kTrello, 2, &params));
}

Task<List<BoardList>> ListLists(Context& context, ListListsParams params) {
  return Task<List<BoardList>>(::pie::ContextAccess::Call(context, kTrello, 3, &params));
}

Task<BoardList> CreateList(Context& context, CreateListParams params) {
  return Task<BoardList>(::pie::ContextAccess::Call(context, kTrello, 4, &params));
}

Task<List<Card>> ListCards(Context& context, ListCardsParams params) {
  return Task<List<Card>>(::pie::ContextAccess::Call(context, kTrello, 5, &params));
}

Task<List<Card>> ListBoardCards(Context& context, ListBoardCardsParams params) {
  return Task<List<Card>>(::pie::ContextAccess::Call(context, kTrello, 6, &params));
}

Task<List<Card>> SearchCards(Context& context, SearchCardsParams params) {
  return Task<List<Card>>(::pie::ContextAccess::Call(context, kTrello, 7, &params));
}

Task<Card> GetCard(Context& context, GetCardParams params) {
  return Task<Card>(::pie::ContextAccess::Call(context, kTrello, 8, &params));
}

Task<Card> CreateCard(Context& context, CreateCardParams params) {
  return Task<Card>(::pie::ContextAccess::Call(context, kTrello, 9, &params));
}

Task<Card> UpdateCard(Context& context, UpdateCardParams params) {
  return Task<Card>(::pie::ContextAccess::Call(context, kTrello, 10, &params));
}

Task<Card> ArchiveCard(Context& context, ArchiveCardParams params) {
  return Task<Card>(::pie::ContextAccess::Call(context, kTrello, 11, &params));
}

Task<DeleteCardResult> DeleteCard(Context& context, DeleteCardParams params) {
  return Task<DeleteCardResult>(::pie::ContextAccess::Call(context, kTrello, 12, &params));
}

Task<List<Comment>> ListComments(Context& context, ListCommentsParams params) {
  return Task<List<Comment>>(::pie::ContextAccess::Call(context, kTrello, 13, &params));
}

Task<Comment> AddComment(Context& context, AddCommentParams params) {
  return Task<Comment>(::pie::ContextAccess::Call(context, kTrello, 14, &params));
}

Task<List<Label>> ListLabels(Context& context, ListLabelsParams params) {
  return Task<List<Label>>(::pie::ContextAccess::Call(context, kTrello, 15, &params));
}

Task<List<Member>> ListMembers(Context& context, ListMembersParams params) {
  return Task<List<Member>>(::pie::ContextAccess::Call(context, kTrello, 16, &params));
}

Task<Checklist> CreateChecklist(Context& context, CreateChecklistParams params) {
  return Task<Checklist>(::pie::ContextAccess::Call(context, kTrello, 17, &params));
}

Task<CheckItem> AddChecklistItem(Context& context, AddChecklistItemParams params) {
  return Task<CheckItem>(::pie::ContextAccess::Call(context, kTrello, 18, &params));
}

Task<CreateWebhookResult> CreateWebhook(Context& context, CreateWebhookParams params) {
  return Task<CreateWebhookResult>(::pie::ContextAccess::Call(context, kTrello, 19, &params));
}

Task<DeleteWebhookResult> DeleteWebhook(Context& context, DeleteWebhookParams params) {
  return Task<DeleteWebhookResult>(::pie::ContextAccess::Call(context, kTrello, 20, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.trello_key = context.Secret("TRELLO_KEY");
  secrets.trello_secret = context.Secret("TRELLO_SECRET");
  return secrets;
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.trello_token = context.Secret("TRELLO_TOKEN");
  return secrets;
}

}  // namespace pie::trello
