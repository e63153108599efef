// Generated from plugins/clickup/clickup.pie. Do not edit.
#include "clickup/clickup.h"

#include "pie/generated.h"

namespace pie::detail::tables::clickup {
namespace c = ::pie::clickup;

constexpr const char* kTexts1[] = {"tasks", "projects", "planning", "work-management"};
constexpr ObjectTable kObjectListTeamsParams = {"ListTeamsParams", {}, sizeof(c::ListTeamsParams),
    false};
constexpr FieldRow kFieldsPerson[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, id), Kind::kInteger, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, username),
     Kind::kString, 2},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, email), Kind::kString,
     0},
};
constexpr ObjectTable kObjectPerson = {"Person", {kFieldsPerson, 3}, sizeof(c::Person), true};
static_assert(__is_same(decltype(c::Person::id), Field<long long>));
static_assert(__is_same(decltype(c::Person::username), Field<String>));
static_assert(__is_same(decltype(c::Person::email), Field<String>));
constexpr FieldRow kFieldsTeamMembersItem[] = {
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectPerson},
     __builtin_offsetof(c::TeamMembersItem, user), Kind::kObject, 0},
};
constexpr ObjectTable kObjectTeamMembersItem = {"TeamMembersItem", {kFieldsTeamMembersItem, 1},
    sizeof(c::TeamMembersItem), true};
static_assert(__is_same(decltype(c::TeamMembersItem::user), Field<c::Person>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectTeamMembersItem}};
constexpr FieldRow kFieldsTeam[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Team, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Team, name), Kind::kString, 0},
    {"members", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Team,
     members), Kind::kList, 0},
};
constexpr ObjectTable kObjectTeam = {"Team", {kFieldsTeam, 3}, sizeof(c::Team), true};
static_assert(__is_same(decltype(c::Team::id), Field<String>));
static_assert(__is_same(decltype(c::Team::name), Field<String>));
static_assert(__is_same(decltype(c::Team::members), Field<List<c::TeamMembersItem>>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectTeam}};
constexpr TypeRow kType3 = {Kind::kList, false, {.element = &kType2}};
constexpr HttpBinding kHttpListTeams = {.method = "GET", .path = "/team", .result_at = "/teams"};
constexpr Limits kLimits1 = {.has = 64, .max_size = 20, .pattern = "^[0-9]+$"};
constexpr FieldRow kFieldsListSpacesParams[] = {
    {"team_id", "Id of the workspace; list_teams has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListSpacesParams, team_id), Kind::kString, 1},
    {"archived", "Only what is archived.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSpacesParams, archived), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectListSpacesParams = {"ListSpacesParams", {kFieldsListSpacesParams, 2},
    sizeof(c::ListSpacesParams), false};
static_assert(__is_same(decltype(c::ListSpacesParams::team_id), String));
static_assert(__is_same(decltype(c::ListSpacesParams::archived), Field<bool>));
constexpr FieldRow kFieldsStatus[] = {
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Status, status), Kind::kString,
     0},
    {"type", "open, custom, done or closed.", nullptr, nullptr, {}, __builtin_offsetof(c::Status,
     type), Kind::kString, 0},
    {"color", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Status, color), Kind::kString,
     0},
};
constexpr ObjectTable kObjectStatus = {"Status", {kFieldsStatus, 3}, sizeof(c::Status), true};
static_assert(__is_same(decltype(c::Status::status), Field<String>));
static_assert(__is_same(decltype(c::Status::type), Field<String>));
static_assert(__is_same(decltype(c::Status::color), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectStatus}};
constexpr FieldRow kFieldsSpace[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Space, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Space, name), Kind::kString, 0},
    {"private", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Space, private_),
     Kind::kBoolean, 0},
    {"statuses", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::Space,
     statuses), Kind::kList, 0},
    {"archived", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Space, archived),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectSpace = {"Space", {kFieldsSpace, 5}, sizeof(c::Space), true};
static_assert(__is_same(decltype(c::Space::id), Field<String>));
static_assert(__is_same(decltype(c::Space::name), Field<String>));
static_assert(__is_same(decltype(c::Space::private_), Field<bool>));
static_assert(__is_same(decltype(c::Space::statuses), Field<List<c::Status>>));
static_assert(__is_same(decltype(c::Space::archived), Field<bool>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectSpace}};
constexpr TypeRow kType6 = {Kind::kList, false, {.element = &kType5}};
constexpr BindRow kBindListSpaces[] = {
    {.place = Place::kPath, .field = 0, .wire = "team_id"},
    {.place = Place::kQuery, .field = 1, .wire = "archived"},
};
constexpr HttpBinding kHttpListSpaces = {.method = "GET", .path = "/team/{team_id}/space",
    .rows = {kBindListSpaces, 2}, .result_at = "/spaces"};
constexpr FieldRow kFieldsListFoldersParams[] = {
    {"space_id", "Id of the space; list_spaces has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListFoldersParams, space_id), Kind::kString, 1},
    {"archived", "Only what is archived.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFoldersParams, archived), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectListFoldersParams = {"ListFoldersParams", {kFieldsListFoldersParams,
    2}, sizeof(c::ListFoldersParams), false};
static_assert(__is_same(decltype(c::ListFoldersParams::space_id), String));
static_assert(__is_same(decltype(c::ListFoldersParams::archived), Field<bool>));
constexpr FieldRow kFieldsNamed[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectNamed = {"Named", {kFieldsNamed, 2}, sizeof(c::Named), true};
static_assert(__is_same(decltype(c::Named::id), Field<String>));
static_assert(__is_same(decltype(c::Named::name), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectNamed}};
constexpr FieldRow kFieldsFolder[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Folder, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Folder, name), Kind::kString, 0},
    {"hidden", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Folder, hidden), Kind::kBoolean,
     0},
    {"task_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Folder, task_count),
     Kind::kString, 0},
    {"lists", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::Folder, lists),
     Kind::kList, 0},
};
constexpr ObjectTable kObjectFolder = {"Folder", {kFieldsFolder, 5}, sizeof(c::Folder), true};
static_assert(__is_same(decltype(c::Folder::id), Field<String>));
static_assert(__is_same(decltype(c::Folder::name), Field<String>));
static_assert(__is_same(decltype(c::Folder::hidden), Field<bool>));
static_assert(__is_same(decltype(c::Folder::task_count), Field<String>));
static_assert(__is_same(decltype(c::Folder::lists), Field<List<c::Named>>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectFolder}};
constexpr TypeRow kType9 = {Kind::kList, false, {.element = &kType8}};
constexpr BindRow kBindListFolders[] = {
    {.place = Place::kPath, .field = 0, .wire = "space_id"},
    {.place = Place::kQuery, .field = 1, .wire = "archived"},
};
constexpr HttpBinding kHttpListFolders = {.method = "GET", .path = "/space/{space_id}/folder",
    .rows = {kBindListFolders, 2}, .result_at = "/folders"};
constexpr FieldRow kFieldsListListsParams[] = {
    {"space_id", "Id of the space; list_spaces has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListListsParams, space_id), Kind::kString, 1},
    {"archived", "Only what is archived.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListListsParams, archived), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectListListsParams = {"ListListsParams", {kFieldsListListsParams, 2},
    sizeof(c::ListListsParams), false};
static_assert(__is_same(decltype(c::ListListsParams::space_id), String));
static_assert(__is_same(decltype(c::ListListsParams::archived), Field<bool>));
constexpr FieldRow kFieldsTaskList[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TaskList, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TaskList, name), Kind::kString,
     0},
    {"content", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TaskList, content),
     Kind::kString, 2},
    {"task_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TaskList, task_count),
     Kind::kInteger, 2},
    {"archived", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TaskList, archived),
     Kind::kBoolean, 0},
    {"folder", nullptr, nullptr, nullptr, {.object = &kObjectNamed}, __builtin_offsetof(c::TaskList,
     folder), Kind::kObject, 0},
    {"space", nullptr, nullptr, nullptr, {.object = &kObjectNamed}, __builtin_offsetof(c::TaskList,
     space), Kind::kObject, 0},
    {"statuses", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::TaskList,
     statuses), Kind::kList, 0},
};
constexpr ObjectTable kObjectTaskList = {"TaskList", {kFieldsTaskList, 8}, sizeof(c::TaskList),
    true};
static_assert(__is_same(decltype(c::TaskList::id), Field<String>));
static_assert(__is_same(decltype(c::TaskList::name), Field<String>));
static_assert(__is_same(decltype(c::TaskList::content), Field<String>));
static_assert(__is_same(decltype(c::TaskList::task_count), Field<long long>));
static_assert(__is_same(decltype(c::TaskList::archived), Field<bool>));
static_assert(__is_same(decltype(c::TaskList::folder), Field<c::Named>));
static_assert(__is_same(decltype(c::TaskList::space), Field<c::Named>));
static_assert(__is_same(decltype(c::TaskList::statuses), Field<List<c::Status>>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectTaskList}};
constexpr TypeRow kType11 = {Kind::kList, false, {.element = &kType10}};
constexpr BindRow kBindListLists[] = {
    {.place = Place::kPath, .field = 0, .wire = "space_id"},
    {.place = Place::kQuery, .field = 1, .wire = "archived"},
};
constexpr HttpBinding kHttpListLists = {.method = "GET", .path = "/space/{space_id}/list",
    .rows = {kBindListLists, 2}, .result_at = "/lists"};
constexpr FieldRow kFieldsListFolderListsParams[] = {
    {"folder_id", "Id of the folder; list_folders has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListFolderListsParams, folder_id), Kind::kString, 1},
    {"archived", "Only what is archived.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFolderListsParams, archived), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectListFolderListsParams = {"ListFolderListsParams",
    {kFieldsListFolderListsParams, 2}, sizeof(c::ListFolderListsParams), false};
static_assert(__is_same(decltype(c::ListFolderListsParams::folder_id), String));
static_assert(__is_same(decltype(c::ListFolderListsParams::archived), Field<bool>));
constexpr BindRow kBindListFolderLists[] = {
    {.place = Place::kPath, .field = 0, .wire = "folder_id"},
    {.place = Place::kQuery, .field = 1, .wire = "archived"},
};
constexpr HttpBinding kHttpListFolderLists = {.method = "GET", .path = "/folder/{folder_id}/list",
    .rows = {kBindListFolderLists, 2}, .result_at = "/lists"};
constexpr FieldRow kFieldsGetListParams[] = {
    {"list_id", "Id of the list; list_lists has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetListParams, list_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetListParams = {"GetListParams", {kFieldsGetListParams, 1},
    sizeof(c::GetListParams), false};
static_assert(__is_same(decltype(c::GetListParams::list_id), String));
constexpr BindRow kBindGetList[] = {
    {.place = Place::kPath, .field = 0, .wire = "list_id"},
};
constexpr HttpBinding kHttpGetList = {.method = "GET", .path = "/list/{list_id}",
    .rows = {kBindGetList, 1}};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 2000};
constexpr Limits kLimits3 = {.has = 64, .max_size = 10000};
constexpr FieldRow kFieldsCreateListParams[] = {
    {"space_id", "Id of the space; list_spaces has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateListParams, space_id), Kind::kString, 1},
    {"name", "Name of the task or list.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateListParams, name), Kind::kString, 1},
    {"content", "What the list is for.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateListParams, content), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateListParams = {"CreateListParams", {kFieldsCreateListParams, 3},
    sizeof(c::CreateListParams), false};
static_assert(__is_same(decltype(c::CreateListParams::space_id), String));
static_assert(__is_same(decltype(c::CreateListParams::name), String));
static_assert(__is_same(decltype(c::CreateListParams::content), Field<String>));
constexpr BindRow kBindCreateList[] = {
    {.place = Place::kPath, .field = 0, .wire = "space_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/content"},
};
constexpr HttpBinding kHttpCreateList = {.method = "POST", .path = "/space/{space_id}/list",
    .rows = {kBindCreateList, 3}, .body = BodyKind::kJson};
constexpr Limits kLimits4 = {.has = 64, .max_size = 20};
constexpr Limits kLimits5 = {.has = 64, .max_size = 100};
constexpr TypeRow kType12 = {Kind::kString, false, {}, &kLimits5};
constexpr Limits kLimits6 = {.has = 1, .minimum = 1};
constexpr TypeRow kType13 = {Kind::kInteger, false, {}, &kLimits6};
constexpr const char* kNamesListTasksParamsOrderBy[] = {"id", "created", "updated", "due_date"};
constexpr EnumTable kEnumListTasksParamsOrderBy = {"ListTasksParamsOrderBy",
    {kNamesListTasksParamsOrderBy, 4}};
constexpr Limits kLimits7 = {.has = 1, .minimum = 0};
constexpr FieldRow kFieldsListTasksParams[] = {
    {"list_id", "Id of the list; list_lists has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListTasksParams, list_id), Kind::kString, 1},
    {"archived", "Only what is archived.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksParams, archived), Kind::kBoolean, 0},
    {"statuses", "Only tasks with one of these statuses.", nullptr, &kLimits4,
     {.element = &kType12}, __builtin_offsetof(c::ListTasksParams, statuses), Kind::kList, 0},
    {"assignee_filter", "Only tasks of one of these people.", nullptr, &kLimits4,
     {.element = &kType13}, __builtin_offsetof(c::ListTasksParams, assignee_filter), Kind::kList,
     0},
    {"tag_filter", "Only tasks with one of these tags.", nullptr, &kLimits4, {.element = &kType12},
     __builtin_offsetof(c::ListTasksParams, tag_filter), Kind::kList, 0},
    {"include_closed", "Whether closed tasks come too.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksParams, include_closed), Kind::kBoolean, 0},
    {"subtasks", "Whether subtasks come too.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksParams, subtasks), Kind::kBoolean, 0},
    {"order_by", "What to sort by; created when left out.", nullptr, nullptr,
     {.names = &kEnumListTasksParamsOrderBy}, __builtin_offsetof(c::ListTasksParams, order_by),
     Kind::kEnum, 0},
    {"reverse", "Turns the order round.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksParams, reverse), Kind::kBoolean, 0},
    {"due_date_gt", "Due after this time, in milliseconds since 1970.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListTasksParams, due_date_gt), Kind::kInteger, 0},
    {"due_date_lt", "Due before this time, in milliseconds since 1970.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListTasksParams, due_date_lt), Kind::kInteger, 0},
    {"date_updated_gt", "Changed after this time, in milliseconds since 1970.", nullptr, &kLimits7,
     {}, __builtin_offsetof(c::ListTasksParams, date_updated_gt), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits6, {}, __builtin_offsetof(c::ListTasksParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTasksParams = {"ListTasksParams", {kFieldsListTasksParams, 14},
    sizeof(c::ListTasksParams), false};
static_assert(__is_same(decltype(c::ListTasksParams::list_id), String));
static_assert(__is_same(decltype(c::ListTasksParams::archived), Field<bool>));
static_assert(__is_same(decltype(c::ListTasksParams::statuses), Field<List<String>>));
static_assert(__is_same(decltype(c::ListTasksParams::assignee_filter), Field<List<long long>>));
static_assert(__is_same(decltype(c::ListTasksParams::tag_filter), Field<List<String>>));
static_assert(__is_same(decltype(c::ListTasksParams::include_closed), Field<bool>));
static_assert(__is_same(decltype(c::ListTasksParams::subtasks), Field<bool>));
static_assert(__is_same(decltype(c::ListTasksParams::order_by), Field<c::ListTasksParamsOrderBy>));
static_assert(__is_same(decltype(c::ListTasksParams::reverse), Field<bool>));
static_assert(__is_same(decltype(c::ListTasksParams::due_date_gt), Field<long long>));
static_assert(__is_same(decltype(c::ListTasksParams::due_date_lt), Field<long long>));
static_assert(__is_same(decltype(c::ListTasksParams::date_updated_gt), Field<long long>));
static_assert(__is_same(decltype(c::ListTasksParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTasksParams::next_page), Field<String>));
constexpr FieldRow kFieldsTask_Priority[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_Priority, id), Kind::kString,
     0},
    {"priority", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_Priority, priority),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTask_Priority = {"Task_Priority", {kFieldsTask_Priority, 2},
    sizeof(c::Task_Priority), true};
static_assert(__is_same(decltype(c::Task_Priority::id), Field<String>));
static_assert(__is_same(decltype(c::Task_Priority::priority), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectPerson}};
constexpr FieldRow kFieldsTag[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Tag, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectTag = {"Tag", {kFieldsTag, 1}, sizeof(c::Tag), true};
static_assert(__is_same(decltype(c::Tag::name), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectTag}};
constexpr TypeRow kType16 = {Kind::kJson};
constexpr FieldRow kFieldsCustomValue[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CustomValue, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CustomValue, name), Kind::kString,
     0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CustomValue, type), Kind::kString,
     0},
    {"type_config", "Options of a choice.", nullptr, nullptr, {.element = &kType16},
     __builtin_offsetof(c::CustomValue, type_config), Kind::kMap, 0},
    {"value", "The value; its form depends on the type.", nullptr, nullptr, {},
     __builtin_offsetof(c::CustomValue, value), Kind::kJson, 0},
};
constexpr ObjectTable kObjectCustomValue = {"CustomValue", {kFieldsCustomValue, 5},
    sizeof(c::CustomValue), true};
static_assert(__is_same(decltype(c::CustomValue::id), Field<String>));
static_assert(__is_same(decltype(c::CustomValue::name), Field<String>));
static_assert(__is_same(decltype(c::CustomValue::type), Field<String>));
static_assert(__is_same(decltype(c::CustomValue::type_config), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::CustomValue::value), Field<Json>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectCustomValue}};
constexpr FieldRow kFieldsTask_Space[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_Space, id), Kind::kString, 0},
};
constexpr ObjectTable kObjectTask_Space = {"Task_Space", {kFieldsTask_Space, 1},
    sizeof(c::Task_Space), true};
static_assert(__is_same(decltype(c::Task_Space::id), Field<String>));
constexpr FieldRow kFieldsTask_[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, id), Kind::kString, 0},
    {"custom_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, custom_id),
     Kind::kString, 2},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, name), Kind::kString, 0},
    {"text_content", "Description as plain text.", nullptr, nullptr, {},
     __builtin_offsetof(c::Task_, text_content), Kind::kString, 2},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, description),
     Kind::kString, 2},
    {"status", nullptr, nullptr, nullptr, {.object = &kObjectStatus}, __builtin_offsetof(c::Task_,
     status), Kind::kObject, 0},
    {"priority", nullptr, nullptr, nullptr, {.object = &kObjectTask_Priority},
     __builtin_offsetof(c::Task_, priority), Kind::kObject, 2},
    {"assignees", nullptr, nullptr, nullptr, {.element = &kType14}, __builtin_offsetof(c::Task_,
     assignees), Kind::kList, 0},
    {"creator", nullptr, nullptr, nullptr, {.object = &kObjectPerson}, __builtin_offsetof(c::Task_,
     creator), Kind::kObject, 0},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType15}, __builtin_offsetof(c::Task_, tags),
     Kind::kList, 0},
    {"parent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, parent), Kind::kString,
     2},
    {"due_date", "Milliseconds since 1970.", nullptr, nullptr, {}, __builtin_offsetof(c::Task_,
     due_date), Kind::kString, 2},
    {"start_date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, start_date),
     Kind::kString, 2},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, date_created),
     Kind::kString, 0},
    {"date_updated", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, date_updated),
     Kind::kString, 0},
    {"date_closed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, date_closed),
     Kind::kString, 2},
    {"custom_fields", nullptr, nullptr, nullptr, {.element = &kType17}, __builtin_offsetof(c::Task_,
     custom_fields), Kind::kList, 0},
    {"list", nullptr, nullptr, nullptr, {.object = &kObjectNamed}, __builtin_offsetof(c::Task_,
     list), Kind::kObject, 0},
    {"folder", nullptr, nullptr, nullptr, {.object = &kObjectNamed}, __builtin_offsetof(c::Task_,
     folder), Kind::kObject, 0},
    {"space", nullptr, nullptr, nullptr, {.object = &kObjectTask_Space},
     __builtin_offsetof(c::Task_, space), Kind::kObject, 0},
    {"url", "Page of the task.", nullptr, nullptr, {}, __builtin_offsetof(c::Task_, url),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTask_ = {"Task_", {kFieldsTask_, 21}, sizeof(c::Task_), true};
static_assert(__is_same(decltype(c::Task_::id), Field<String>));
static_assert(__is_same(decltype(c::Task_::custom_id), Field<String>));
static_assert(__is_same(decltype(c::Task_::name), Field<String>));
static_assert(__is_same(decltype(c::Task_::text_content), Field<String>));
static_assert(__is_same(decltype(c::Task_::description), Field<String>));
static_assert(__is_same(decltype(c::Task_::status), Field<c::Status>));
static_assert(__is_same(decltype(c::Task_::priority), Field<c::Task_Priority>));
static_assert(__is_same(decltype(c::Task_::assignees), Field<List<c::Person>>));
static_assert(__is_same(decltype(c::Task_::creator), Field<c::Person>));
static_assert(__is_same(decltype(c::Task_::tags), Field<List<c::Tag>>));
static_assert(__is_same(decltype(c::Task_::parent), Field<String>));
static_assert(__is_same(decltype(c::Task_::due_date), Field<String>));
static_assert(__is_same(decltype(c::Task_::start_date), Field<String>));
static_assert(__is_same(decltype(c::Task_::date_created), Field<String>));
static_assert(__is_same(decltype(c::Task_::date_updated), Field<String>));
static_assert(__is_same(decltype(c::Task_::date_closed), Field<String>));
static_assert(__is_same(decltype(c::Task_::custom_fields), Field<List<c::CustomValue>>));
static_assert(__is_same(decltype(c::Task_::list), Field<c::Named>));
static_assert(__is_same(decltype(c::Task_::folder), Field<c::Named>));
static_assert(__is_same(decltype(c::Task_::space), Field<c::Task_Space>));
static_assert(__is_same(decltype(c::Task_::url), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectTask_}};
constexpr FieldRow kFieldsListTasksResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType18},
     __builtin_offsetof(c::ListTasksResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTasksResult = {"ListTasksResult", {kFieldsListTasksResult, 2},
    sizeof(c::ListTasksResult), true};
static_assert(__is_same(decltype(c::ListTasksResult::items), List<c::Task_>));
static_assert(__is_same(decltype(c::ListTasksResult::next_page), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectListTasksResult}};
constexpr BindRow kBindListTasks[] = {
    {.place = Place::kPath, .field = 0, .wire = "list_id"},
    {.place = Place::kQuery, .field = 1, .wire = "archived"},
    {.place = Place::kQuery, .field = 2, .wire = "statuses[]"},
    {.place = Place::kQuery, .field = 3, .wire = "assignees[]"},
    {.place = Place::kQuery, .field = 4, .wire = "tags[]"},
    {.place = Place::kQuery, .field = 5, .wire = "include_closed"},
    {.place = Place::kQuery, .field = 6, .wire = "subtasks"},
    {.place = Place::kQuery, .field = 7, .wire = "order_by"},
    {.place = Place::kQuery, .field = 8, .wire = "reverse"},
    {.place = Place::kQuery, .field = 9, .wire = "due_date_gt"},
    {.place = Place::kQuery, .field = 10, .wire = "due_date_lt"},
    {.place = Place::kQuery, .field = 11, .wire = "date_updated_gt"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kPage, .items = "/tasks", .param = "page",
    .size = 100, .first = 0};
constexpr HttpBinding kHttpListTasks = {.method = "GET", .path = "/list/{list_id}/task",
    .rows = {kBindListTasks, 12}, .pagination = &kPagination1};
constexpr TypeRow kType20 = {Kind::kString, false, {}, &kLimits1};
constexpr const char* kNamesSearchTasksParamsOrderBy[] = {"id", "created", "updated", "due_date"};
constexpr EnumTable kEnumSearchTasksParamsOrderBy = {"SearchTasksParamsOrderBy",
    {kNamesSearchTasksParamsOrderBy, 4}};
constexpr FieldRow kFieldsSearchTasksParams[] = {
    {"team_id", "Id of the workspace; list_teams has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchTasksParams, team_id), Kind::kString, 1},
    {"space_filter", "Only tasks of these spaces.", nullptr, &kLimits4, {.element = &kType20},
     __builtin_offsetof(c::SearchTasksParams, space_filter), Kind::kList, 0},
    {"list_filter", "Only tasks of these lists.", nullptr, &kLimits4, {.element = &kType20},
     __builtin_offsetof(c::SearchTasksParams, list_filter), Kind::kList, 0},
    {"statuses", "Only tasks with one of these statuses.", nullptr, &kLimits4,
     {.element = &kType12}, __builtin_offsetof(c::SearchTasksParams, statuses), Kind::kList, 0},
    {"assignee_filter", "Only tasks of one of these people.", nullptr, &kLimits4,
     {.element = &kType13}, __builtin_offsetof(c::SearchTasksParams, assignee_filter), Kind::kList,
     0},
    {"tag_filter", "Only tasks with one of these tags.", nullptr, &kLimits4, {.element = &kType12},
     __builtin_offsetof(c::SearchTasksParams, tag_filter), Kind::kList, 0},
    {"include_closed", "Whether closed tasks come too.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchTasksParams, include_closed), Kind::kBoolean, 0},
    {"subtasks", "Whether subtasks come too.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchTasksParams, subtasks), Kind::kBoolean, 0},
    {"order_by", "What to sort by; created when left out.", nullptr, nullptr,
     {.names = &kEnumSearchTasksParamsOrderBy}, __builtin_offsetof(c::SearchTasksParams, order_by),
     Kind::kEnum, 0},
    {"reverse", "Turns the order round.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchTasksParams, reverse), Kind::kBoolean, 0},
    {"due_date_gt", "Due after this time, in milliseconds since 1970.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SearchTasksParams, due_date_gt), Kind::kInteger, 0},
    {"due_date_lt", "Due before this time, in milliseconds since 1970.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SearchTasksParams, due_date_lt), Kind::kInteger, 0},
    {"date_updated_gt", "Changed after this time, in milliseconds since 1970.", nullptr, &kLimits7,
     {}, __builtin_offsetof(c::SearchTasksParams, date_updated_gt), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits6, {}, __builtin_offsetof(c::SearchTasksParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchTasksParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchTasksParams = {"SearchTasksParams", {kFieldsSearchTasksParams,
    15}, sizeof(c::SearchTasksParams), false};
static_assert(__is_same(decltype(c::SearchTasksParams::team_id), String));
static_assert(__is_same(decltype(c::SearchTasksParams::space_filter), Field<List<String>>));
static_assert(__is_same(decltype(c::SearchTasksParams::list_filter), Field<List<String>>));
static_assert(__is_same(decltype(c::SearchTasksParams::statuses), Field<List<String>>));
static_assert(__is_same(decltype(c::SearchTasksParams::assignee_filter), Field<List<long long>>));
static_assert(__is_same(decltype(c::SearchTasksParams::tag_filter), Field<List<String>>));
static_assert(__is_same(decltype(c::SearchTasksParams::include_closed), Field<bool>));
static_assert(__is_same(decltype(c::SearchTasksParams::subtasks), Field<bool>));
static_assert(__is_same(decltype(c::SearchTasksParams::order_by),
    Field<c::SearchTasksParamsOrderBy>));
static_assert(__is_same(decltype(c::SearchTasksParams::reverse), Field<bool>));
static_assert(__is_same(decltype(c::SearchTasksParams::due_date_gt), Field<long long>));
static_assert(__is_same(decltype(c::SearchTasksParams::due_date_lt), Field<long long>));
static_assert(__is_same(decltype(c::SearchTasksParams::date_updated_gt), Field<long long>));
static_assert(__is_same(decltype(c::SearchTasksParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchTasksParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchTasksResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType18},
     __builtin_offsetof(c::SearchTasksResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchTasksResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchTasksResult = {"SearchTasksResult", {kFieldsSearchTasksResult,
    2}, sizeof(c::SearchTasksResult), true};
static_assert(__is_same(decltype(c::SearchTasksResult::items), List<c::Task_>));
static_assert(__is_same(decltype(c::SearchTasksResult::next_page), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectSearchTasksResult}};
constexpr BindRow kBindSearchTasks[] = {
    {.place = Place::kPath, .field = 0, .wire = "team_id"},
    {.place = Place::kQuery, .field = 1, .wire = "space_ids[]"},
    {.place = Place::kQuery, .field = 2, .wire = "list_ids[]"},
    {.place = Place::kQuery, .field = 3, .wire = "statuses[]"},
    {.place = Place::kQuery, .field = 4, .wire = "assignees[]"},
    {.place = Place::kQuery, .field = 5, .wire = "tags[]"},
    {.place = Place::kQuery, .field = 6, .wire = "include_closed"},
    {.place = Place::kQuery, .field = 7, .wire = "subtasks"},
    {.place = Place::kQuery, .field = 8, .wire = "order_by"},
    {.place = Place::kQuery, .field = 9, .wire = "reverse"},
    {.place = Place::kQuery, .field = 10, .wire = "due_date_gt"},
    {.place = Place::kQuery, .field = 11, .wire = "due_date_lt"},
    {.place = Place::kQuery, .field = 12, .wire = "date_updated_gt"},
};
constexpr HttpBinding kHttpSearchTasks = {.method = "GET", .path = "/team/{team_id}/task",
    .rows = {kBindSearchTasks, 13}, .pagination = &kPagination1};
constexpr Limits kLimits8 = {.has = 64, .max_size = 30, .pattern = "^[A-Za-z0-9]+$"};
constexpr FieldRow kFieldsGetTaskParams[] = {
    {"task_id", "Id of the task; the end of its address.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::GetTaskParams, task_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetTaskParams = {"GetTaskParams", {kFieldsGetTaskParams, 1},
    sizeof(c::GetTaskParams), false};
static_assert(__is_same(decltype(c::GetTaskParams::task_id), String));
constexpr BindRow kBindGetTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_id"},
};
constexpr HttpBinding kHttpGetTask = {.method = "GET", .path = "/task/{task_id}",
    .rows = {kBindGetTask, 1}};
constexpr Limits kLimits9 = {.has = 64, .max_size = 100000};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits11 = {.has = 3, .minimum = 1, .maximum = 4};
constexpr FieldRow kFieldsCreateTaskParams[] = {
    {"list_id", "Id of the list; list_lists has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateTaskParams, list_id), Kind::kString, 1},
    {"name", "Name of the task or list.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateTaskParams, name), Kind::kString, 1},
    {"markdown_content", "Description in Markdown.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateTaskParams, markdown_content), Kind::kString, 0},
    {"assignees", "Ids of people to assign.", nullptr, &kLimits4, {.element = &kType13},
     __builtin_offsetof(c::CreateTaskParams, assignees), Kind::kList, 0},
    {"status", "Name of a status of the list, for example in progress; the closed "
     "one completes the task.", nullptr, &kLimits10, {}, __builtin_offsetof(c::CreateTaskParams,
     status), Kind::kString, 0},
    {"priority", "1 urgent, 2 high, 3 normal, 4 low.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateTaskParams, priority), Kind::kInteger, 0},
    {"due_date", "When it is due, in milliseconds since 1970.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateTaskParams, due_date), Kind::kInteger, 0},
    {"due_date_time", "Whether the time of the day counts, not only the day.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateTaskParams, due_date_time), Kind::kBoolean, 0},
    {"start_date", "When it starts, in milliseconds since 1970.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateTaskParams, start_date), Kind::kInteger, 0},
    {"time_estimate", "How long it takes, in milliseconds.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateTaskParams, time_estimate), Kind::kInteger, 0},
    {"tags", "Names of tags.", nullptr, &kLimits4, {.element = &kType12},
     __builtin_offsetof(c::CreateTaskParams, tags), Kind::kList, 0},
    {"parent", "Id of the task that this one is a part of.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateTaskParams, parent), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateTaskParams = {"CreateTaskParams", {kFieldsCreateTaskParams, 12},
    sizeof(c::CreateTaskParams), false};
static_assert(__is_same(decltype(c::CreateTaskParams::list_id), String));
static_assert(__is_same(decltype(c::CreateTaskParams::name), String));
static_assert(__is_same(decltype(c::CreateTaskParams::markdown_content), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::assignees), Field<List<long long>>));
static_assert(__is_same(decltype(c::CreateTaskParams::status), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::priority), Field<long long>));
static_assert(__is_same(decltype(c::CreateTaskParams::due_date), Field<long long>));
static_assert(__is_same(decltype(c::CreateTaskParams::due_date_time), Field<bool>));
static_assert(__is_same(decltype(c::CreateTaskParams::start_date), Field<long long>));
static_assert(__is_same(decltype(c::CreateTaskParams::time_estimate), Field<long long>));
static_assert(__is_same(decltype(c::CreateTaskParams::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateTaskParams::parent), Field<String>));
constexpr BindRow kBindCreateTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "list_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/markdown_content"},
    {.place = Place::kBody, .field = 3, .wire = "/assignees"},
    {.place = Place::kBody, .field = 4, .wire = "/status"},
    {.place = Place::kBody, .field = 5, .wire = "/priority"},
    {.place = Place::kBody, .field = 6, .wire = "/due_date"},
    {.place = Place::kBody, .field = 7, .wire = "/due_date_time"},
    {.place = Place::kBody, .field = 8, .wire = "/start_date"},
    {.place = Place::kBody, .field = 9, .wire = "/time_estimate"},
    {.place = Place::kBody, .field = 10, .wire = "/tags"},
    {.place = Place::kBody, .field = 11, .wire = "/parent"},
};
constexpr HttpBinding kHttpCreateTask = {.method = "POST", .path = "/list/{list_id}/task",
    .rows = {kBindCreateTask, 12}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateTaskParams[] = {
    {"task_id", "Id of the task; the end of its address.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateTaskParams, task_id), Kind::kString, 1},
    {"name", "Name of the task or list.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateTaskParams, name), Kind::kString, 0},
    {"markdown_content", "Description in Markdown.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::UpdateTaskParams, markdown_content), Kind::kString, 0},
    {"status", "Name of a status of the list, for example in progress; the closed "
     "one completes the task.", nullptr, &kLimits10, {}, __builtin_offsetof(c::UpdateTaskParams,
     status), Kind::kString, 0},
    {"priority", "1 urgent, 2 high, 3 normal, 4 low.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpdateTaskParams, priority), Kind::kInteger, 0},
    {"due_date", "When it is due, in milliseconds since 1970.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdateTaskParams, due_date), Kind::kInteger, 0},
    {"due_date_time", "Whether the time of the day counts, not only the day.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateTaskParams, due_date_time), Kind::kBoolean, 0},
    {"start_date", "When it starts, in milliseconds since 1970.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdateTaskParams, start_date), Kind::kInteger, 0},
    {"time_estimate", "How long it takes, in milliseconds.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdateTaskParams, time_estimate), Kind::kInteger, 0},
    {"add_assignees", "Ids of people to assign; give remove_assignees too, if only empty.", nullptr,
     &kLimits4, {.element = &kType13}, __builtin_offsetof(c::UpdateTaskParams, add_assignees),
     Kind::kList, 0},
    {"remove_assignees", "Ids of people who no longer do it; give add_assignees too, if only "
     "empty.", nullptr, &kLimits4, {.element = &kType13}, __builtin_offsetof(c::UpdateTaskParams,
     remove_assignees), Kind::kList, 0},
    {"parent", "Id of the task that this one is a part of.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateTaskParams, parent), Kind::kString, 0},
    {"archived", "Only what is archived.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateTaskParams, archived), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdateTaskParams = {"UpdateTaskParams", {kFieldsUpdateTaskParams, 13},
    sizeof(c::UpdateTaskParams), false};
static_assert(__is_same(decltype(c::UpdateTaskParams::task_id), String));
static_assert(__is_same(decltype(c::UpdateTaskParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateTaskParams::markdown_content), Field<String>));
static_assert(__is_same(decltype(c::UpdateTaskParams::status), Field<String>));
static_assert(__is_same(decltype(c::UpdateTaskParams::priority), Field<long long>));
static_assert(__is_same(decltype(c::UpdateTaskParams::due_date), Field<long long>));
static_assert(__is_same(decltype(c::UpdateTaskParams::due_date_time), Field<bool>));
static_assert(__is_same(decltype(c::UpdateTaskParams::start_date), Field<long long>));
static_assert(__is_same(decltype(c::UpdateTaskParams::time_estimate), Field<long long>));
static_assert(__is_same(decltype(c::UpdateTaskParams::add_assignees), Field<List<long long>>));
static_assert(__is_same(decltype(c::UpdateTaskParams::remove_assignees), Field<List<long long>>));
static_assert(__is_same(decltype(c::UpdateTaskParams::parent), Field<String>));
static_assert(__is_same(decltype(c::UpdateTaskParams::archived), Field<bool>));
constexpr BindRow kBindUpdateTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/markdown_content"},
    {.place = Place::kBody, .field = 3, .wire = "/status"},
    {.place = Place::kBody, .field = 4, .wire = "/priority"},
    {.place = Place::kBody, .field = 5, .wire = "/due_date"},
    {.place = Place::kBody, .field = 6, .wire = "/due_date_time"},
    {.place = Place::kBody, .field = 7, .wire = "/start_date"},
    {.place = Place::kBody, .field = 8, .wire = "/time_estimate"},
    {.place = Place::kBody, .field = 9, .wire = "/assignees/add"},
    {.place = Place::kBody, .field = 10, .wire = "/assignees/rem"},
    {.place = Place::kBody, .field = 11, .wire = "/parent"},
    {.place = Place::kBody, .field = 12, .wire = "/archived"},
};
constexpr HttpBinding kHttpUpdateTask = {.method = "PUT", .path = "/task/{task_id}",
    .rows = {kBindUpdateTask, 13}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteTaskParams[] = {
    {"task_id", "Id of the task; the end of its address.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::DeleteTaskParams, task_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteTaskParams = {"DeleteTaskParams", {kFieldsDeleteTaskParams, 1},
    sizeof(c::DeleteTaskParams), false};
static_assert(__is_same(decltype(c::DeleteTaskParams::task_id), String));
constexpr ObjectTable kObjectDeleteTaskResult = {"DeleteTaskResult", {},
    sizeof(c::DeleteTaskResult), true};
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectDeleteTaskResult}};
constexpr BindRow kBindDeleteTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_id"},
};
constexpr HttpBinding kHttpDeleteTask = {.method = "DELETE", .path = "/task/{task_id}",
    .rows = {kBindDeleteTask, 1}};
constexpr Limits kLimits12 = {.format = "uuid"};
constexpr TypeRow kType23 = {Kind::kString, false, {}, &kLimits9};
constexpr TypeRow kType24 = {Kind::kNumber};
constexpr TypeRow kType25 = {Kind::kBoolean};
constexpr Limits kLimits13 = {.has = 64, .max_size = 255};
constexpr TypeRow kType26 = {Kind::kString, false, {}, &kLimits13};
constexpr TypeRow kType27 = {Kind::kList, false, {.element = &kType26}, &kLimits5};
constexpr TypeRow kType28 = {Kind::kMap, false, {.element = &kType16}};
constexpr const TypeRow* kChoices1[] = {&kType23, &kType24, &kType25, &kType27, &kType28};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 5}};
constexpr FieldRow kFieldsSetCustomFieldParams[] = {
    {"task_id", "Id of the task; the end of its address.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::SetCustomFieldParams, task_id), Kind::kString, 1},
    {"field_id", "Id of the custom field; get_task has it.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::SetCustomFieldParams, field_id), Kind::kString, 1},
    {"value", "The value, in the form of the field's type: a text, a number, an "
     "option's id, true; a list of ids for labels, {add: [..], rem: [..]} " "for people and tasks.",
     nullptr, nullptr, {.alternatives = &kAlternatives1},
     __builtin_offsetof(c::SetCustomFieldParams, value), Kind::kJson, 1},
};
constexpr ObjectTable kObjectSetCustomFieldParams = {"SetCustomFieldParams",
    {kFieldsSetCustomFieldParams, 3}, sizeof(c::SetCustomFieldParams), false};
static_assert(__is_same(decltype(c::SetCustomFieldParams::task_id), String));
static_assert(__is_same(decltype(c::SetCustomFieldParams::field_id), String));
static_assert(__is_same(decltype(c::SetCustomFieldParams::value), Json));
constexpr BindRow kBindSetCustomField[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_id"},
    {.place = Place::kPath, .field = 1, .wire = "field_id"},
    {.place = Place::kBody, .field = 2, .wire = "/value"},
};
constexpr HttpBinding kHttpSetCustomField = {.method = "POST",
    .path = "/task/{task_id}/field/{field_id}", .rows = {kBindSetCustomField, 3},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsListCommentsParams[] = {
    {"task_id", "Id of the task; the end of its address.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::ListCommentsParams, task_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectListCommentsParams = {"ListCommentsParams", {kFieldsListCommentsParams,
    1}, sizeof(c::ListCommentsParams), false};
static_assert(__is_same(decltype(c::ListCommentsParams::task_id), String));
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kString, 0},
    {"comment_text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, comment_text),
     Kind::kString, 0},
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectPerson}, __builtin_offsetof(c::Comment,
     user), Kind::kObject, 0},
    {"date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, date), Kind::kString, 0},
    {"resolved", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, resolved),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 5}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<String>));
static_assert(__is_same(decltype(c::Comment::comment_text), Field<String>));
static_assert(__is_same(decltype(c::Comment::user), Field<c::Person>));
static_assert(__is_same(decltype(c::Comment::date), Field<String>));
static_assert(__is_same(decltype(c::Comment::resolved), Field<bool>));
constexpr TypeRow kType29 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr TypeRow kType30 = {Kind::kList, false, {.element = &kType29}};
constexpr BindRow kBindListComments[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_id"},
};
constexpr HttpBinding kHttpListComments = {.method = "GET", .path = "/task/{task_id}/comment",
    .rows = {kBindListComments, 1}, .result_at = "/comments"};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 40000};
constexpr FieldRow kFieldsAddCommentParams[] = {
    {"task_id", "Id of the task; the end of its address.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::AddCommentParams, task_id), Kind::kString, 1},
    {"comment_text", "Text of the comment.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::AddCommentParams, comment_text), Kind::kString, 1},
    {"assignee", "Person to assign the comment to.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::AddCommentParams, assignee), Kind::kInteger, 0},
    {"notify_all", "Whether the author of the comment is told too.", "false", nullptr, {},
     __builtin_offsetof(c::AddCommentParams, notify_all), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectAddCommentParams = {"AddCommentParams", {kFieldsAddCommentParams, 4},
    sizeof(c::AddCommentParams), false};
static_assert(__is_same(decltype(c::AddCommentParams::task_id), String));
static_assert(__is_same(decltype(c::AddCommentParams::comment_text), String));
static_assert(__is_same(decltype(c::AddCommentParams::assignee), Field<long long>));
static_assert(__is_same(decltype(c::AddCommentParams::notify_all), Field<bool>));
constexpr TypeRow kType31 = {Kind::kString};
constexpr TypeRow kType32 = {Kind::kInteger};
constexpr const TypeRow* kChoices2[] = {&kType31, &kType32};
constexpr Alternatives kAlternatives2 = {false, {kChoices2, 2}};
constexpr FieldRow kFieldsAddCommentResult[] = {
    {"id", nullptr, nullptr, nullptr, {.alternatives = &kAlternatives2},
     __builtin_offsetof(c::AddCommentResult, id), Kind::kJson, 0},
    {"hist_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddCommentResult, hist_id),
     Kind::kString, 0},
    {"date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddCommentResult, date),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectAddCommentResult = {"AddCommentResult", {kFieldsAddCommentResult, 3},
    sizeof(c::AddCommentResult), true};
static_assert(__is_same(decltype(c::AddCommentResult::id), Field<Json>));
static_assert(__is_same(decltype(c::AddCommentResult::hist_id), Field<String>));
static_assert(__is_same(decltype(c::AddCommentResult::date), Field<long long>));
constexpr TypeRow kType33 = {Kind::kObject, false, {.object = &kObjectAddCommentResult}};
constexpr BindRow kBindAddComment[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_id"},
    {.place = Place::kBody, .field = 1, .wire = "/comment_text"},
    {.place = Place::kBody, .field = 2, .wire = "/assignee"},
    {.place = Place::kBody, .field = 3, .wire = "/notify_all"},
};
constexpr HttpBinding kHttpAddComment = {.method = "POST", .path = "/task/{task_id}/comment",
    .rows = {kBindAddComment, 4}, .body = BodyKind::kJson};
constexpr Limits kLimits15 = {.has = 64, .max_size = 1000, .pattern = "^https://.+"};
constexpr Limits kLimits16 = {.has = 96, .min_size = 1, .max_size = 30};
constexpr const char* kNamesCreateWebhookParamsEventsItem[] = {"*", "taskCreated", "taskUpdated",
    "taskDeleted", "taskStatusUpdated", "taskAssigneeUpdated", "taskDueDateUpdated",
    "taskPriorityUpdated", "taskMoved", "taskCommentPosted", "listCreated", "listUpdated"};
constexpr EnumTable kEnumCreateWebhookParamsEventsItem = {"CreateWebhookParamsEventsItem",
    {kNamesCreateWebhookParamsEventsItem, 12}};
constexpr TypeRow kType34 = {Kind::kEnum, false, {.names = &kEnumCreateWebhookParamsEventsItem}};
constexpr FieldRow kFieldsCreateWebhookParams[] = {
    {"team_id", "Id of the workspace; list_teams has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateWebhookParams, team_id), Kind::kString, 1},
    {"endpoint", "Address to send to, as pie webhooks create clickup shows it.", nullptr,
     &kLimits15, {}, __builtin_offsetof(c::CreateWebhookParams, endpoint), Kind::kString, 1},
    {"events", "Events to send; * for all.", nullptr, &kLimits16, {.element = &kType34},
     __builtin_offsetof(c::CreateWebhookParams, events), Kind::kList, 1},
    {"space_id", "Id of the space; list_spaces has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateWebhookParams, space_id), Kind::kString, 0},
    {"folder_id", "Id of the folder; list_folders has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateWebhookParams, folder_id), Kind::kString, 0},
    {"list_id", "Id of the list; list_lists has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateWebhookParams, list_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateWebhookParams = {"CreateWebhookParams",
    {kFieldsCreateWebhookParams, 6}, sizeof(c::CreateWebhookParams), false};
static_assert(__is_same(decltype(c::CreateWebhookParams::team_id), String));
static_assert(__is_same(decltype(c::CreateWebhookParams::endpoint), String));
static_assert(__is_same(decltype(c::CreateWebhookParams::events),
    List<c::CreateWebhookParamsEventsItem>));
static_assert(__is_same(decltype(c::CreateWebhookParams::space_id), Field<String>));
static_assert(__is_same(decltype(c::CreateWebhookParams::folder_id), Field<String>));
static_assert(__is_same(decltype(c::CreateWebhookParams::list_id), Field<String>));
constexpr FieldRow kFieldsWebhookHealth[] = {
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::WebhookHealth, status),
     Kind::kString, 0},
    {"fail_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::WebhookHealth, fail_count),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectWebhookHealth = {"WebhookHealth", {kFieldsWebhookHealth, 2},
    sizeof(c::WebhookHealth), true};
static_assert(__is_same(decltype(c::WebhookHealth::status), Field<String>));
static_assert(__is_same(decltype(c::WebhookHealth::fail_count), Field<long long>));
constexpr FieldRow kFieldsWebhook[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, id), Kind::kString, 0},
    {"endpoint", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, endpoint),
     Kind::kString, 0},
    {"events", nullptr, nullptr, nullptr, {.element = &kType31}, __builtin_offsetof(c::Webhook,
     events), Kind::kList, 0},
    {"secret", "What events are signed with; belongs into pie webhooks rotate.", nullptr, nullptr,
     {}, __builtin_offsetof(c::Webhook, secret), Kind::kString, 4},
    {"health", nullptr, nullptr, nullptr, {.object = &kObjectWebhookHealth},
     __builtin_offsetof(c::Webhook, health), Kind::kObject, 0},
};
constexpr ObjectTable kObjectWebhook = {"Webhook", {kFieldsWebhook, 5}, sizeof(c::Webhook), true};
static_assert(__is_same(decltype(c::Webhook::id), Field<String>));
static_assert(__is_same(decltype(c::Webhook::endpoint), Field<String>));
static_assert(__is_same(decltype(c::Webhook::events), Field<List<String>>));
static_assert(__is_same(decltype(c::Webhook::secret), Field<String>));
static_assert(__is_same(decltype(c::Webhook::health), Field<c::WebhookHealth>));
constexpr TypeRow kType35 = {Kind::kObject, false, {.object = &kObjectWebhook}};
constexpr BindRow kBindCreateWebhook[] = {
    {.place = Place::kPath, .field = 0, .wire = "team_id"},
    {.place = Place::kBody, .field = 1, .wire = "/endpoint"},
    {.place = Place::kBody, .field = 2, .wire = "/events"},
    {.place = Place::kBody, .field = 3, .wire = "/space_id"},
    {.place = Place::kBody, .field = 4, .wire = "/folder_id"},
    {.place = Place::kBody, .field = 5, .wire = "/list_id"},
};
constexpr HttpBinding kHttpCreateWebhook = {.method = "POST", .path = "/team/{team_id}/webhook",
    .rows = {kBindCreateWebhook, 6}, .body = BodyKind::kJson, .result_at = "/webhook"};
constexpr FieldRow kFieldsListWebhooksParams[] = {
    {"team_id", "Id of the workspace; list_teams has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListWebhooksParams, team_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectListWebhooksParams = {"ListWebhooksParams", {kFieldsListWebhooksParams,
    1}, sizeof(c::ListWebhooksParams), false};
static_assert(__is_same(decltype(c::ListWebhooksParams::team_id), String));
constexpr TypeRow kType36 = {Kind::kList, false, {.element = &kType35}};
constexpr BindRow kBindListWebhooks[] = {
    {.place = Place::kPath, .field = 0, .wire = "team_id"},
};
constexpr HttpBinding kHttpListWebhooks = {.method = "GET", .path = "/team/{team_id}/webhook",
    .rows = {kBindListWebhooks, 1}, .result_at = "/webhooks"};
constexpr FieldRow kFieldsDeleteWebhookParams[] = {
    {"webhook_id", "Id of the webhook; list_webhooks has it.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::DeleteWebhookParams, webhook_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteWebhookParams = {"DeleteWebhookParams",
    {kFieldsDeleteWebhookParams, 1}, sizeof(c::DeleteWebhookParams), false};
static_assert(__is_same(decltype(c::DeleteWebhookParams::webhook_id), String));
constexpr BindRow kBindDeleteWebhook[] = {
    {.place = Place::kPath, .field = 0, .wire = "webhook_id"},
};
constexpr HttpBinding kHttpDeleteWebhook = {.method = "DELETE", .path = "/webhook/{webhook_id}",
    .rows = {kBindDeleteWebhook, 1}};
constexpr ActionRow kActions[] = {
    {.name = "list_teams", .title = "List workspaces",
     .description = "Workspaces of the user, with their members.", .effect = Effect::kRead,
     .params = &kObjectListTeamsParams, .result = &kType3, .http = &kHttpListTeams,
     .tool_name = "clickup_list_teams"},
    {.name = "list_spaces", .title = "List spaces", .description = "Spaces of a workspace.",
     .effect = Effect::kRead, .params = &kObjectListSpacesParams, .result = &kType6,
     .http = &kHttpListSpaces, .tool_name = "clickup_list_spaces"},
    {.name = "list_folders", .title = "List folders",
     .description = "Folders of a space, with their lists.", .effect = Effect::kRead,
     .params = &kObjectListFoldersParams, .result = &kType9, .http = &kHttpListFolders,
     .tool_name = "clickup_list_folders"},
    {.name = "list_lists", .title = "List lists of a space",
     .description = "Lists of a space that are in no folder.", .effect = Effect::kRead,
     .params = &kObjectListListsParams, .result = &kType11, .http = &kHttpListLists,
     .tool_name = "clickup_list_lists"},
    {.name = "list_folder_lists", .title = "List lists of a folder",
     .description = "Lists in a folder.", .effect = Effect::kRead,
     .params = &kObjectListFolderListsParams, .result = &kType11, .http = &kHttpListFolderLists,
     .tool_name = "clickup_list_folder_lists"},
    {.name = "get_list", .title = "Read a list", .description = "One list with its statuses.",
     .effect = Effect::kRead, .params = &kObjectGetListParams, .result = &kType10,
     .http = &kHttpGetList, .tool_name = "clickup_get_list"},
    {.name = "create_list", .title = "Create a list", .description = "Adds a list to a space.",
     .params = &kObjectCreateListParams, .result = &kType10, .http = &kHttpCreateList,
     .tool_name = "clickup_create_list"},
    {.name = "list_tasks", .title = "List tasks",
     .description = "Tasks of a list, filtered and sorted.", .effect = Effect::kRead,
     .params = &kObjectListTasksParams, .result = &kType19, .http = &kHttpListTasks,
     .tool_name = "clickup_list_tasks"},
    {.name = "search_tasks", .title = "Find tasks in a workspace",
     .description = "Tasks of all lists of a workspace, by space, list, person, status,"
     " tag and time.", .effect = Effect::kRead, .params = &kObjectSearchTasksParams,
     .result = &kType21, .http = &kHttpSearchTasks, .tool_name = "clickup_search_tasks"},
    {.name = "get_task", .title = "Read a task", .description = "One task with its custom fields.",
     .effect = Effect::kRead, .params = &kObjectGetTaskParams, .result = &kType18,
     .http = &kHttpGetTask, .tool_name = "clickup_get_task"},
    {.name = "create_task", .title = "Create a task",
     .description = "Creates a task in a list, or a subtask with parent.",
     .params = &kObjectCreateTaskParams, .result = &kType18, .http = &kHttpCreateTask,
     .tool_name = "clickup_create_task"},
    {.name = "update_task", .title = "Change a task",
     .description = "Changes what is given and leaves the rest; a closed status completes "
     "the task.", .params = &kObjectUpdateTaskParams, .result = &kType18, .http = &kHttpUpdateTask,
     .tool_name = "clickup_update_task"},
    {.name = "delete_task", .title = "Delete a task",
     .description = "Moves a task to the trash of the workspace.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteTaskParams, .result = &kType22, .http = &kHttpDeleteTask,
     .tool_name = "clickup_delete_task"},
    {.name = "set_custom_field", .title = "Set a custom field",
     .description = "Sets one custom field of a task.", .params = &kObjectSetCustomFieldParams,
     .result = &kType28, .http = &kHttpSetCustomField, .tool_name = "clickup_set_custom_field"},
    {.name = "list_comments", .title = "List comments",
     .description = "The newest 25 comments of a task.", .effect = Effect::kRead,
     .params = &kObjectListCommentsParams, .result = &kType30, .http = &kHttpListComments,
     .tool_name = "clickup_list_comments"},
    {.name = "add_comment", .title = "Comment on a task",
     .description = "Adds a comment; people who watch the task are told.",
     .params = &kObjectAddCommentParams, .result = &kType33, .http = &kHttpAddComment,
     .tool_name = "clickup_add_comment"},
    {.name = "create_webhook", .title = "Start sending events",
     .description = "Makes ClickUp send events of a workspace, space, folder or list; "
     "the reply has the secret that they are signed with.", .params = &kObjectCreateWebhookParams,
     .result = &kType35, .http = &kHttpCreateWebhook, .tool_name = "clickup_create_webhook",
     .secret_result = true},
    {.name = "list_webhooks", .title = "List webhooks",
     .description = "Webhooks of this app in a workspace, with their health.",
     .effect = Effect::kRead, .params = &kObjectListWebhooksParams, .result = &kType36,
     .http = &kHttpListWebhooks, .tool_name = "clickup_list_webhooks", .secret_result = true},
    {.name = "delete_webhook", .title = "Stop sending events",
     .description = "Removes a webhook from ClickUp.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteWebhookParams, .result = &kType28, .http = &kHttpDeleteWebhook,
     .tool_name = "clickup_delete_webhook"},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kHeader, .name = "Authorization", .value = "{personal_token}"},
};
constexpr const char* kTexts2[] = {"/err"};
constexpr const char* kTexts3[] = {"/ECODE"};
constexpr NamedText kPairs1[] = {{"OAUTH_019", "Connect ClickUp again."}, {"OAUTH_023",
    "Connect ClickUp again and tick the workspace: this one was not allowed."}, {"OAUTH_027",
    "This workspace was not allowed; connect ClickUp again and tick it."}, {"ACCESS_083",
    "The account has no right to do this; ask the owner of the list."}, {"ITEM_013",
    "Compare the task's id with the one in its address."}, {"CRTSK_001",
    "The status is not one of the list's; get_list has them."}};
constexpr ApiRow kApi = {.base_url = "https://api.clickup.com/api/v2",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .other_auth = {kOtherAuth, 1}, .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1},
    .hints = {kPairs1, 6}}, .remaining = "x-ratelimit-remaining", .reset_at = "x-ratelimit-reset",
    .reset_format = "epoch", .per_minute = 100, .verify_method = "GET", .verify_path = "/user",
    .verify_account = "/user/email"};
constexpr FieldRow kFieldsConnection[] = {
    {"personal_token", "Instead of signing in: Settings, ClickUp API, API Token; begins with "
     "pk_.", nullptr, nullptr, {}, 0, Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "personal_token", .label = "Personal API token", .secret = true},
};
constexpr const char* kTexts4[] = {"api.clickup.com"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "ClickUp",
    .authorization_url = "https://app.clickup.com/api",
    .token_url = "https://api.clickup.com/api/v2/oauth/token",
    .user_info_url = "https://api.clickup.com/api/v2/user", .client_id_secret = "CLICKUP_CLIENT_ID",
    .client_secret_secret = "CLICKUP_CLIENT_SECRET", .token_auth_method = "post", .pkce = false,
    .token_body_is_json = true, .account_pointer = "/user/email"};
constexpr SecretRow kSecrets[] = {
    {"CLICKUP_CLIENT_ID", "Client ID of your ClickUp app (Settings, ClickUp API, Create an App).",
     true, false},
    {"CLICKUP_CLIENT_SECRET", "Client secret of the same app.", true, false},
};
constexpr EventRow kEvents0[] = {
    {"taskCreated", "A task was created."},
    {"taskUpdated", "Something of a task changed."},
    {"taskDeleted", "A task was deleted."},
    {"taskStatusUpdated", "A task got another status."},
    {"taskAssigneeUpdated", "Other people do a task."},
    {"taskDueDateUpdated", "A due date changed."},
    {"taskPriorityUpdated", "A priority changed."},
    {"taskMoved", "A task moved to another list."},
    {"taskCommentPosted", "Somebody commented on a task."},
    {"listCreated", "A list was created."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "ClickUp has no form for webhooks: call create_webhook with this connector's "
     "webhook URL, then store the secret of the reply.", .event_type_field = "event",
     .events = {kEvents0, 10}, .verify = {.scheme = VerifyScheme::kHmac, .algorithm = "sha256",
     .encoding = "hex", .header = "X-Signature", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersTaskCreated[] = {
    {.source = "tool", .action = "create_task"},
    {.source = "webhook", .event = "taskCreated"},
};
constexpr MatcherRow kMatchersTaskUpdated[] = {
    {.source = "tool", .action = "update_task"},
    {.source = "tool", .action = "set_custom_field"},
    {.source = "webhook", .event = "taskUpdated"},
};
constexpr MatcherRow kMatchersTaskStatusChanged[] = {
    {.source = "webhook", .event = "taskStatusUpdated"},
};
constexpr MatcherRow kMatchersTaskDeleted[] = {
    {.source = "tool", .action = "delete_task"},
    {.source = "webhook", .event = "taskDeleted"},
};
constexpr MatcherRow kMatchersCommentAdded[] = {
    {.source = "tool", .action = "add_comment"},
    {.source = "webhook", .event = "taskCommentPosted"},
};
constexpr MatcherRow kMatchersListCreated[] = {
    {.source = "tool", .action = "create_list"},
    {.source = "webhook", .event = "listCreated"},
};
constexpr MatcherRow kMatchersWebhookCreated[] = {
    {.source = "tool", .action = "create_webhook"},
};
constexpr MatcherRow kMatchersWebhookDeleted[] = {
    {.source = "tool", .action = "delete_webhook"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "task_created", .display_name = "Task Created", .matchers = {kMatchersTaskCreated, 2}},
    {.id = "task_updated", .display_name = "Task Updated", .matchers = {kMatchersTaskUpdated, 3}},
    {.id = "task_status_changed", .display_name = "Task Status Changed",
     .matchers = {kMatchersTaskStatusChanged, 1}},
    {.id = "task_deleted", .display_name = "Task Deleted", .matchers = {kMatchersTaskDeleted, 2}},
    {.id = "comment_added", .display_name = "Comment Added", .matchers = {kMatchersCommentAdded,
     2}},
    {.id = "list_created", .display_name = "List Created", .matchers = {kMatchersListCreated, 2}},
    {.id = "webhook_created", .display_name = "Webhook Created",
     .matchers = {kMatchersWebhookCreated, 1}},
    {.id = "webhook_deleted", .display_name = "Webhook Deleted",
     .matchers = {kMatchersWebhookDeleted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "clickup",
    .display_name = "ClickUp",
    .description = "Read, create and change ClickUp tasks, with spaces, folders, lists,"
        " custom fields and comments.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "clickup",
    .tool_description = "Reads and writes ClickUp. A workspace (team) has spaces, these have "
        "folders and lists, lists have tasks; ids come from the list actions. "
        "Times are milliseconds since 1970. Show the user what you are about "
        "to write and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_teams\",\"list_spaces\",\"list_folders\",\"list_lists\","
        "\"list_folder_lists\",\"get_list\",\"create_list\",\"list_tasks\","
        "\"search_tasks\",\"get_task\",\"create_task\",\"update_task\",\"delete_task\","
        "\"set_custom_field\",\"list_comments\",\"add_comment\",\"create_webhook\","
        "\"list_webhooks\",\"delete_webhook\"],\"description\":\"What to do.\"},"
        "\"team_id\":{\"type\":\"string\",\"maxLength\":20,\"pattern\":\"^[0-9]+$\","
        "\"description\":\"Id of the workspace; list_teams has it.\"},\"space_id\":{\"type\":\""
        "string\",\"maxLength\":20,\"pattern\":\"^[0-9]+$\",\"description\":\"Id "
        "of the space; list_spaces has it.\"},\"folder_id\":{\"type\":\"string\","
        "\"maxLength\":20,\"pattern\":\"^[0-9]+$\",\"description\":\"Id of "
        "the folder; list_folders has it.\"},\"list_id\":{\"type\":\"string\","
        "\"maxLength\":20,\"pattern\":\"^[0-9]+$\",\"description\":\"Id of "
        "the list; list_lists has it.\"},\"task_id\":{\"type\":\"string\","
        "\"maxLength\":30,\"pattern\":\"^[A-Za-z0-9]+$\",\"description\":\"Id "
        "of the task; the end of its address.\"},\"archived\":{\"type\":\"boolean\","
        "\"description\":\"Only what is archived.\"},\"statuses\":{\"type\":\"array\","
        "\"maxItems\":20,\"items\":{\"type\":\"string\",\"maxLength\":100},"
        "\"description\":\"Only tasks with one of these statuses.\"},\"assignee_filter\":{\"ty"
        "pe\":\"array\",\"maxItems\":20,\"items\":{\"type\":\"integer\",\"minimum\":1},"
        "\"description\":\"Only tasks of one of these people.\"},\"tag_filter\":{\"type\":\"ar"
        "ray\",\"maxItems\":20,\"items\":{\"type\":\"string\",\"maxLength\":100},"
        "\"description\":\"Only tasks with one of these tags.\"},\"list_filter\":{\"type\":\"a"
        "rray\",\"maxItems\":20,\"items\":{\"type\":\"string\",\"maxLength\":20,"
        "\"pattern\":\"^[0-9]+$\"},\"description\":\"Only tasks of these lists.\"},"
        "\"space_filter\":{\"type\":\"array\",\"maxItems\":20,\"items\":{\"type\":\"string\","
        "\"maxLength\":20,\"pattern\":\"^[0-9]+$\"},\"description\":\"Only "
        "tasks of these spaces.\"},\"include_closed\":{\"type\":\"boolean\","
        "\"description\":\"Whether closed tasks come too.\"},\"subtasks\":{\"type\":\"boolean\""
        ",\"description\":\"Whether subtasks come too.\"},\"order_by\":{\"type\":\"string\","
        "\"enum\":[\"id\",\"created\",\"updated\",\"due_date\"],\"description\":\"What "
        "to sort by; created when left out.\"},\"reverse\":{\"type\":\"boolean\","
        "\"description\":\"Turns the order round.\"},\"due_date_gt\":{\"type\":\"integer\","
        "\"minimum\":0,\"description\":\"Due after this time, in milliseconds "
        "since 1970.\"},\"due_date_lt\":{\"type\":\"integer\",\"minimum\":0,"
        "\"description\":\"Due before this time, in milliseconds since 1970.\"},"
        "\"date_updated_gt\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Changed "
        "after this time, in milliseconds since 1970.\"},\"name\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":2000,\"description\":\"Name of the "
        "task or list.\"},\"markdown_content\":{\"type\":\"string\",\"maxLength\":100000,"
        "\"description\":\"Description in Markdown.\"},\"content\":{\"type\":\"string\","
        "\"maxLength\":10000,\"description\":\"What the list is for.\"},\"status\":{\"type\":\""
        "string\",\"minLength\":1,\"maxLength\":100,\"description\":\"Name "
        "of a status of the list, for example in progress; the closed one "
        "completes the task.\"},\"priority\":{\"type\":\"integer\",\"minimum\":1,"
        "\"maximum\":4,\"description\":\"1 urgent, 2 high, 3 normal, 4 low.\"},"
        "\"due_date\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"When "
        "it is due, in milliseconds since 1970.\"},\"due_date_time\":{\"type\":\"boolean\","
        "\"description\":\"Whether the time of the day counts, not only the "
        "day.\"},\"start_date\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"When "
        "it starts, in milliseconds since 1970.\"},\"time_estimate\":{\"type\":\"integer\","
        "\"minimum\":0,\"description\":\"How long it takes, in milliseconds.\"},"
        "\"assignees\":{\"type\":\"array\",\"maxItems\":20,\"items\":{\"type\":\"integer\","
        "\"minimum\":1},\"description\":\"Ids of people to assign.\"},\"add_assignees\":{\"typ"
        "e\":\"array\",\"maxItems\":20,\"items\":{\"type\":\"integer\",\"minimum\":1},"
        "\"description\":\"Ids of people to assign; give remove_assignees "
        "too, if only empty.\"},\"remove_assignees\":{\"type\":\"array\",\"maxItems\":20,"
        "\"items\":{\"type\":\"integer\",\"minimum\":1},\"description\":\"Ids "
        "of people who no longer do it; give add_assignees too, if only empty.\"},"
        "\"tags\":{\"type\":\"array\",\"maxItems\":20,\"items\":{\"type\":\"string\","
        "\"maxLength\":100},\"description\":\"Names of tags.\"},\"parent\":{\"type\":\"string\""
        ",\"maxLength\":30,\"pattern\":\"^[A-Za-z0-9]+$\",\"description\":\"Id "
        "of the task that this one is a part of.\"},\"field_id\":{\"type\":\"string\","
        "\"format\":\"uuid\",\"description\":\"Id of the custom field; get_task "
        "has it.\"},\"value\":{\"description\":\"The value, in the form of "
        "the field's type: a text, a number, an option's id, true; a list "
        "of ids for labels, {add: [..], rem: [..]} for people and tasks.\","
        "\"anyOf\":[{\"type\":\"string\",\"maxLength\":100000},{\"type\":\"number\"},"
        "{\"type\":\"boolean\"},{\"type\":\"array\",\"maxItems\":100,\"items\":{\"type\":\"str"
        "ing\",\"maxLength\":255}},{\"type\":\"object\",\"additionalProperties\":true}]},"
        "\"comment_text\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":40000,"
        "\"description\":\"Text of the comment.\"},\"assignee\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Person to assign the comment to.\"},"
        "\"notify_all\":{\"type\":\"boolean\",\"default\":false,\"description\":\"Whether "
        "the author of the comment is told too.\"},\"webhook_id\":{\"type\":\"string\","
        "\"format\":\"uuid\",\"description\":\"Id of the webhook; list_webhooks "
        "has it.\"},\"endpoint\":{\"type\":\"string\",\"maxLength\":1000,\"pattern\":\"^https:"
        "//.+\",\"description\":\"Address to send to, as pie webhooks create "
        "clickup shows it.\"},\"events\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":30,\"items\":{\"type\":\"string\",\"enum\":[\"*\",\"taskCreated\","
        "\"taskUpdated\",\"taskDeleted\",\"taskStatusUpdated\",\"taskAssigneeUpdated\","
        "\"taskDueDateUpdated\",\"taskPriorityUpdated\",\"taskMoved\",\"taskCommentPosted\","
        "\"listCreated\",\"listUpdated\"]},\"description\":\"Events to send; "
        "* for all.\"},\"max_items\":{\"description\":\"Fetch pages until "
        "there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "clickup",
    .actions = {kActions, 19},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::clickup

namespace pie::clickup {

constinit const ConnectorTable kClickup = ::pie::detail::tables::clickup::kConnector;

Task<List<Team>> ListTeams(Context& context, ListTeamsParams params) {
  return Task<List<Team>>(::pie::ContextAccess::Call(context, kClickup, 0, &params));
}

Task<List<Space>> ListSpaces(Context& context, ListSpacesParams params) {
  return Task<List<Space>>(::pie::ContextAccess::Call(context, kClickup, 1, &params));
}

Task<List<Folder>> ListFolders(Context& context, ListFoldersParams params) {
  return Task<List<Folder>>(::pie::ContextAccess::Call(context, kClickup, 2, &params));
}

Task<List<TaskList>> ListLists(Context& context, ListListsParams params) {
  return Task<List<TaskList>>(::pie::ContextAccess::Call(context, kClickup, 3, &params));
}

Task<List<TaskList>> ListFolderLists(Context& context, ListFolderListsParams params) {
  return Task<List<TaskList>>(::pie::ContextAccess::Call(context, kClickup, 4, &params));
}

Task<TaskList> GetList(Context& context, GetListParams params) {
  return Task<TaskList>(::pie::ContextAccess::Call(context, kClickup, 5, &params));
}

Task<TaskList> CreateList(Context& context, CreateListParams params) {
  return Task<TaskList>(::pie::ContextAccess::Call(context, kClickup, 6, &params));
}

Task<ListTasksResult> ListTasks(Context& context, ListTasksParams params) {
  return Task<ListTasksResult>(::pie::ContextAccess::Call(context, kClickup, 7, &params));
}

Task<SearchTasksResult> SearchTasks(Context& context, SearchTasksParams params) {
  return Task<SearchTasksResult>(::pie::ContextAccess::Call(context, kClickup, 8, &params));
}

Task<Task_> GetTask(Context& context, GetTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kClickup, 9, &params));
}

Task<Task_> CreateTask(Context& context, CreateTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kClickup, 10, &params));
}

Task<Task_> UpdateTask(Context& context, UpdateTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kClickup, 11, &params));
}

Task<DeleteTaskResult> DeleteTask(Context& context, DeleteTaskParams params) {
  return Task<DeleteTaskResult>(::pie::ContextAccess::Call(context, kClickup, 12, &params));
}

Task<List<Entry<Json>>> SetCustomField(Context& context, SetCustomFieldParams params) {
  return Task<List<Entry<Json>>>(::pie::ContextAccess::Call(context, kClickup, 13, &params));
}

Task<List<Comment>> ListComments(Context& context, ListCommentsParams params) {
  return Task<List<Comment>>(::pie::ContextAccess::Call(context, kClickup, 14, &params));
}

Task<AddCommentResult> AddComment(Context& context, AddCommentParams params) {
  return Task<AddCommentResult>(::pie::ContextAccess::Call(context, kClickup, 15, &params));
}

Task<Webhook> CreateWebhook(Context& context, CreateWebhookParams params) {
  return Task<Webhook>(::pie::ContextAccess::Call(context, kClickup, 16, &params));
}

Task<List<Webhook>> ListWebhooks(Context& context, ListWebhooksParams params) {
  return Task<List<Webhook>>(::pie::ContextAccess::Call(context, kClickup, 17, &params));
}

Task<List<Entry<Json>>> DeleteWebhook(Context& context, DeleteWebhookParams params) {
  return Task<List<Entry<Json>>>(::pie::ContextAccess::Call(context, kClickup, 18, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.clickup_client_id = context.Secret("CLICKUP_CLIENT_ID");
  secrets.clickup_client_secret = context.Secret("CLICKUP_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::clickup
