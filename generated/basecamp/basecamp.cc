// Generated from plugins/basecamp/basecamp.pie. Do not edit.
#include "basecamp/basecamp.h"

#include "pie/generated.h"

namespace pie::detail::tables::basecamp {
namespace c = ::pie::basecamp;

constexpr const char* kTexts1[] = {"projects", "tasks", "messages", "planning"};
constexpr const char* kNamesListProjectsParamsProjectStatus[] = {"archived", "trashed"};
constexpr EnumTable kEnumListProjectsParamsProjectStatus = {"ListProjectsParamsProjectStatus",
    {kNamesListProjectsParamsProjectStatus, 2}};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListProjectsParams[] = {
    {"project_status", "Which projects to list; active ones when left out.", nullptr, nullptr,
     {.names = &kEnumListProjectsParamsProjectStatus}, __builtin_offsetof(c::ListProjectsParams,
     project_status), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListProjectsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListProjectsParams = {"ListProjectsParams", {kFieldsListProjectsParams,
    3}, sizeof(c::ListProjectsParams), false};
static_assert(__is_same(decltype(c::ListProjectsParams::project_status),
    Field<c::ListProjectsParamsProjectStatus>));
static_assert(__is_same(decltype(c::ListProjectsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListProjectsParams::next_page), Field<String>));
constexpr FieldRow kFieldsDockItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DockItem, id), Kind::kInteger, 0},
    {"name", "Kind of tool: todoset, message_board, chat, schedule, vault ...", nullptr, nullptr,
     {}, __builtin_offsetof(c::DockItem, name), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DockItem, title), Kind::kString,
     0},
    {"enabled", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DockItem, enabled),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectDockItem = {"DockItem", {kFieldsDockItem, 4}, sizeof(c::DockItem),
    true};
static_assert(__is_same(decltype(c::DockItem::id), Field<long long>));
static_assert(__is_same(decltype(c::DockItem::name), Field<String>));
static_assert(__is_same(decltype(c::DockItem::title), Field<String>));
static_assert(__is_same(decltype(c::DockItem::enabled), Field<bool>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectDockItem}};
constexpr FieldRow kFieldsProject[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, name), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, description),
     Kind::kString, 2},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, status), Kind::kString,
     0},
    {"app_url", "Page of the project.", nullptr, nullptr, {}, __builtin_offsetof(c::Project,
     app_url), Kind::kString, 0},
    {"dock", "Its tools and their ids.", nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::Project, dock), Kind::kList, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, updated_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectProject = {"Project", {kFieldsProject, 8}, sizeof(c::Project), true};
static_assert(__is_same(decltype(c::Project::id), Field<long long>));
static_assert(__is_same(decltype(c::Project::name), Field<String>));
static_assert(__is_same(decltype(c::Project::description), Field<String>));
static_assert(__is_same(decltype(c::Project::status), Field<String>));
static_assert(__is_same(decltype(c::Project::app_url), Field<String>));
static_assert(__is_same(decltype(c::Project::dock), Field<List<c::DockItem>>));
static_assert(__is_same(decltype(c::Project::created_at), Field<String>));
static_assert(__is_same(decltype(c::Project::updated_at), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectProject}};
constexpr FieldRow kFieldsListProjectsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::ListProjectsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListProjectsResult = {"ListProjectsResult", {kFieldsListProjectsResult,
    2}, sizeof(c::ListProjectsResult), true};
static_assert(__is_same(decltype(c::ListProjectsResult::items), List<c::Project>));
static_assert(__is_same(decltype(c::ListProjectsResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectListProjectsResult}};
constexpr BindRow kBindListProjects[] = {
    {.place = Place::kQuery, .field = 0, .wire = "status"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .rel = "next"};
constexpr HttpBinding kHttpListProjects = {.method = "GET", .path = "/projects.json",
    .rows = {kBindListProjects, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetProjectParams[] = {
    {"projectId", "Id of the project.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetProjectParams, project_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetProjectParams = {"GetProjectParams", {kFieldsGetProjectParams, 1},
    sizeof(c::GetProjectParams), false};
static_assert(__is_same(decltype(c::GetProjectParams::project_id), long long));
constexpr BindRow kBindGetProject[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
};
constexpr HttpBinding kHttpGetProject = {.method = "GET", .path = "/projects/{projectId}.json",
    .rows = {kBindGetProject, 1}};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits3 = {.has = 64, .max_size = 100000};
constexpr FieldRow kFieldsCreateProjectParams[] = {
    {"name", "Name of the project or to-do list.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateProjectParams, name), Kind::kString, 1},
    {"description", "Description; simple HTML.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateProjectParams, description), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateProjectParams = {"CreateProjectParams",
    {kFieldsCreateProjectParams, 2}, sizeof(c::CreateProjectParams), false};
static_assert(__is_same(decltype(c::CreateProjectParams::name), String));
static_assert(__is_same(decltype(c::CreateProjectParams::description), Field<String>));
constexpr BindRow kBindCreateProject[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/description"},
};
constexpr HttpBinding kHttpCreateProject = {.method = "POST", .path = "/projects.json",
    .rows = {kBindCreateProject, 2}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListPeopleParams[] = {
    {"projectId", "Id of the project.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListPeopleParams, project_id), Kind::kInteger, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListPeopleParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPeopleParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPeopleParams = {"ListPeopleParams", {kFieldsListPeopleParams, 3},
    sizeof(c::ListPeopleParams), false};
static_assert(__is_same(decltype(c::ListPeopleParams::project_id), long long));
static_assert(__is_same(decltype(c::ListPeopleParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPeopleParams::next_page), Field<String>));
constexpr FieldRow kFieldsPerson[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, name), Kind::kString, 0},
    {"email_address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, email_address),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, title), Kind::kString,
     2},
};
constexpr ObjectTable kObjectPerson = {"Person", {kFieldsPerson, 4}, sizeof(c::Person), true};
static_assert(__is_same(decltype(c::Person::id), Field<long long>));
static_assert(__is_same(decltype(c::Person::name), Field<String>));
static_assert(__is_same(decltype(c::Person::email_address), Field<String>));
static_assert(__is_same(decltype(c::Person::title), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectPerson}};
constexpr FieldRow kFieldsListPeopleResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListPeopleResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPeopleResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPeopleResult = {"ListPeopleResult", {kFieldsListPeopleResult, 2},
    sizeof(c::ListPeopleResult), true};
static_assert(__is_same(decltype(c::ListPeopleResult::items), List<c::Person>));
static_assert(__is_same(decltype(c::ListPeopleResult::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectListPeopleResult}};
constexpr BindRow kBindListPeople[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
};
constexpr HttpBinding kHttpListPeople = {.method = "GET",
    .path = "/projects/{projectId}/people.json", .rows = {kBindListPeople, 1},
    .pagination = &kPagination1};
constexpr FieldRow kFieldsListTodoListsParams[] = {
    {"todosetId", "Id of the to-do set; get_project has it under dock, name todoset.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTodoListsParams, todoset_id), Kind::kInteger, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTodoListsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTodoListsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTodoListsParams = {"ListTodoListsParams",
    {kFieldsListTodoListsParams, 3}, sizeof(c::ListTodoListsParams), false};
static_assert(__is_same(decltype(c::ListTodoListsParams::todoset_id), long long));
static_assert(__is_same(decltype(c::ListTodoListsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTodoListsParams::next_page), Field<String>));
constexpr FieldRow kFieldsTodoList[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TodoList, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TodoList, name), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TodoList, description),
     Kind::kString, 0},
    {"completed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TodoList, completed),
     Kind::kBoolean, 0},
    {"completed_ratio", "Done and all, as 3/7.", nullptr, nullptr, {},
     __builtin_offsetof(c::TodoList, completed_ratio), Kind::kString, 0},
    {"app_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TodoList, app_url),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTodoList = {"TodoList", {kFieldsTodoList, 6}, sizeof(c::TodoList),
    true};
static_assert(__is_same(decltype(c::TodoList::id), Field<long long>));
static_assert(__is_same(decltype(c::TodoList::name), Field<String>));
static_assert(__is_same(decltype(c::TodoList::description), Field<String>));
static_assert(__is_same(decltype(c::TodoList::completed), Field<bool>));
static_assert(__is_same(decltype(c::TodoList::completed_ratio), Field<String>));
static_assert(__is_same(decltype(c::TodoList::app_url), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectTodoList}};
constexpr FieldRow kFieldsListTodoListsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListTodoListsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTodoListsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTodoListsResult = {"ListTodoListsResult",
    {kFieldsListTodoListsResult, 2}, sizeof(c::ListTodoListsResult), true};
static_assert(__is_same(decltype(c::ListTodoListsResult::items), List<c::TodoList>));
static_assert(__is_same(decltype(c::ListTodoListsResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectListTodoListsResult}};
constexpr BindRow kBindListTodoLists[] = {
    {.place = Place::kPath, .field = 0, .wire = "todosetId"},
};
constexpr HttpBinding kHttpListTodoLists = {.method = "GET",
    .path = "/todosets/{todosetId}/todolists.json", .rows = {kBindListTodoLists, 1},
    .pagination = &kPagination1};
constexpr FieldRow kFieldsCreateTodoListParams[] = {
    {"todosetId", "Id of the to-do set; get_project has it under dock, name todoset.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::CreateTodoListParams, todoset_id), Kind::kInteger, 1},
    {"name", "Name of the project or to-do list.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateTodoListParams, name), Kind::kString, 1},
    {"description", "Description; simple HTML.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateTodoListParams, description), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateTodoListParams = {"CreateTodoListParams",
    {kFieldsCreateTodoListParams, 3}, sizeof(c::CreateTodoListParams), false};
static_assert(__is_same(decltype(c::CreateTodoListParams::todoset_id), long long));
static_assert(__is_same(decltype(c::CreateTodoListParams::name), String));
static_assert(__is_same(decltype(c::CreateTodoListParams::description), Field<String>));
constexpr BindRow kBindCreateTodoList[] = {
    {.place = Place::kPath, .field = 0, .wire = "todosetId"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/description"},
};
constexpr HttpBinding kHttpCreateTodoList = {.method = "POST",
    .path = "/todosets/{todosetId}/todolists.json", .rows = {kBindCreateTodoList, 3},
    .body = BodyKind::kJson};
constexpr const char* kNamesListTodosParamsTodoStatus[] = {"archived", "trashed"};
constexpr EnumTable kEnumListTodosParamsTodoStatus = {"ListTodosParamsTodoStatus",
    {kNamesListTodosParamsTodoStatus, 2}};
constexpr FieldRow kFieldsListTodosParams[] = {
    {"todolistId", "Id of the to-do list; list_todo_lists has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListTodosParams, todolist_id), Kind::kInteger, 1},
    {"todo_status", "Which to-dos to list; active ones when left out.", nullptr, nullptr,
     {.names = &kEnumListTodosParamsTodoStatus}, __builtin_offsetof(c::ListTodosParams,
     todo_status), Kind::kEnum, 0},
    {"completed", "True lists those that are done; open ones when left out.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTodosParams, completed), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTodosParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTodosParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTodosParams = {"ListTodosParams", {kFieldsListTodosParams, 5},
    sizeof(c::ListTodosParams), false};
static_assert(__is_same(decltype(c::ListTodosParams::todolist_id), long long));
static_assert(__is_same(decltype(c::ListTodosParams::todo_status),
    Field<c::ListTodosParamsTodoStatus>));
static_assert(__is_same(decltype(c::ListTodosParams::completed), Field<bool>));
static_assert(__is_same(decltype(c::ListTodosParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTodosParams::next_page), Field<String>));
constexpr FieldRow kFieldsParent[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Parent, id), Kind::kInteger, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Parent, title), Kind::kString,
     0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Parent, type), Kind::kString, 0},
};
constexpr ObjectTable kObjectParent = {"Parent", {kFieldsParent, 3}, sizeof(c::Parent), true};
static_assert(__is_same(decltype(c::Parent::id), Field<long long>));
static_assert(__is_same(decltype(c::Parent::title), Field<String>));
static_assert(__is_same(decltype(c::Parent::type), Field<String>));
constexpr FieldRow kFieldsTodo[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Todo, id), Kind::kInteger, 0},
    {"content", "What is to be done.", nullptr, nullptr, {}, __builtin_offsetof(c::Todo, content),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Todo, description),
     Kind::kString, 0},
    {"completed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Todo, completed),
     Kind::kBoolean, 0},
    {"due_on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Todo, due_on), Kind::kString,
     2},
    {"starts_on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Todo, starts_on),
     Kind::kString, 2},
    {"assignees", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::Todo,
     assignees), Kind::kList, 0},
    {"creator", nullptr, nullptr, nullptr, {.object = &kObjectPerson}, __builtin_offsetof(c::Todo,
     creator), Kind::kObject, 0},
    {"parent", nullptr, nullptr, nullptr, {.object = &kObjectParent}, __builtin_offsetof(c::Todo,
     parent), Kind::kObject, 0},
    {"comments_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Todo, comments_count),
     Kind::kInteger, 0},
    {"app_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Todo, app_url), Kind::kString,
     0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Todo, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Todo, updated_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTodo = {"Todo", {kFieldsTodo, 13}, sizeof(c::Todo), true};
static_assert(__is_same(decltype(c::Todo::id), Field<long long>));
static_assert(__is_same(decltype(c::Todo::content), Field<String>));
static_assert(__is_same(decltype(c::Todo::description), Field<String>));
static_assert(__is_same(decltype(c::Todo::completed), Field<bool>));
static_assert(__is_same(decltype(c::Todo::due_on), Field<String>));
static_assert(__is_same(decltype(c::Todo::starts_on), Field<String>));
static_assert(__is_same(decltype(c::Todo::assignees), Field<List<c::Person>>));
static_assert(__is_same(decltype(c::Todo::creator), Field<c::Person>));
static_assert(__is_same(decltype(c::Todo::parent), Field<c::Parent>));
static_assert(__is_same(decltype(c::Todo::comments_count), Field<long long>));
static_assert(__is_same(decltype(c::Todo::app_url), Field<String>));
static_assert(__is_same(decltype(c::Todo::created_at), Field<String>));
static_assert(__is_same(decltype(c::Todo::updated_at), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectTodo}};
constexpr FieldRow kFieldsListTodosResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::ListTodosResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTodosResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTodosResult = {"ListTodosResult", {kFieldsListTodosResult, 2},
    sizeof(c::ListTodosResult), true};
static_assert(__is_same(decltype(c::ListTodosResult::items), List<c::Todo>));
static_assert(__is_same(decltype(c::ListTodosResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListTodosResult}};
constexpr BindRow kBindListTodos[] = {
    {.place = Place::kPath, .field = 0, .wire = "todolistId"},
    {.place = Place::kQuery, .field = 1, .wire = "status"},
    {.place = Place::kQuery, .field = 2, .wire = "completed"},
};
constexpr HttpBinding kHttpListTodos = {.method = "GET",
    .path = "/todolists/{todolistId}/todos.json", .rows = {kBindListTodos, 3},
    .pagination = &kPagination1};
constexpr FieldRow kFieldsGetTodoParams[] = {
    {"todoId", "Id of the to-do.", nullptr, &kLimits1, {}, __builtin_offsetof(c::GetTodoParams,
     todo_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetTodoParams = {"GetTodoParams", {kFieldsGetTodoParams, 1},
    sizeof(c::GetTodoParams), false};
static_assert(__is_same(decltype(c::GetTodoParams::todo_id), long long));
constexpr BindRow kBindGetTodo[] = {
    {.place = Place::kPath, .field = 0, .wire = "todoId"},
};
constexpr HttpBinding kHttpGetTodo = {.method = "GET", .path = "/todos/{todoId}.json",
    .rows = {kBindGetTodo, 1}};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr Limits kLimits5 = {.has = 64, .max_size = 50};
constexpr TypeRow kType10 = {Kind::kInteger, false, {}, &kLimits1};
constexpr Limits kLimits6 = {.format = "date"};
constexpr FieldRow kFieldsCreateTodoParams[] = {
    {"todolistId", "Id of the to-do list; list_todo_lists has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateTodoParams, todolist_id), Kind::kInteger, 1},
    {"todo", "What is to be done.", nullptr, &kLimits4, {}, __builtin_offsetof(c::CreateTodoParams,
     todo), Kind::kString, 1},
    {"description", "Description; simple HTML.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateTodoParams, description), Kind::kString, 0},
    {"assignee_ids", "Ids of people who do it; list_people has them.", nullptr, &kLimits5,
     {.element = &kType10}, __builtin_offsetof(c::CreateTodoParams, assignee_ids), Kind::kList, 0},
    {"completion_subscriber_ids", "Ids of people to tell when it is done.", nullptr, &kLimits5,
     {.element = &kType10}, __builtin_offsetof(c::CreateTodoParams, completion_subscriber_ids),
     Kind::kList, 0},
    {"due_on", "Day it is due.", nullptr, &kLimits6, {}, __builtin_offsetof(c::CreateTodoParams,
     due_on), Kind::kString, 0},
    {"starts_on", "First day of work.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateTodoParams, starts_on), Kind::kString, 0},
    {"notify", "Whether the people who do it are told.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateTodoParams, notify), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateTodoParams = {"CreateTodoParams", {kFieldsCreateTodoParams, 8},
    sizeof(c::CreateTodoParams), false};
static_assert(__is_same(decltype(c::CreateTodoParams::todolist_id), long long));
static_assert(__is_same(decltype(c::CreateTodoParams::todo), String));
static_assert(__is_same(decltype(c::CreateTodoParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateTodoParams::assignee_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::CreateTodoParams::completion_subscriber_ids),
    Field<List<long long>>));
static_assert(__is_same(decltype(c::CreateTodoParams::due_on), Field<String>));
static_assert(__is_same(decltype(c::CreateTodoParams::starts_on), Field<String>));
static_assert(__is_same(decltype(c::CreateTodoParams::notify), Field<bool>));
constexpr BindRow kBindCreateTodo[] = {
    {.place = Place::kPath, .field = 0, .wire = "todolistId"},
    {.place = Place::kBody, .field = 1, .wire = "/content"},
    {.place = Place::kBody, .field = 2, .wire = "/description"},
    {.place = Place::kBody, .field = 3, .wire = "/assignee_ids"},
    {.place = Place::kBody, .field = 4, .wire = "/completion_subscriber_ids"},
    {.place = Place::kBody, .field = 5, .wire = "/due_on"},
    {.place = Place::kBody, .field = 6, .wire = "/starts_on"},
    {.place = Place::kBody, .field = 7, .wire = "/notify"},
};
constexpr HttpBinding kHttpCreateTodo = {.method = "POST",
    .path = "/todolists/{todolistId}/todos.json", .rows = {kBindCreateTodo, 8},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateTodoParams[] = {
    {"todoId", "Id of the to-do.", nullptr, &kLimits1, {}, __builtin_offsetof(c::UpdateTodoParams,
     todo_id), Kind::kInteger, 1},
    {"todo", "What is to be done.", nullptr, &kLimits4, {}, __builtin_offsetof(c::UpdateTodoParams,
     todo), Kind::kString, 1},
    {"description", "Description; simple HTML.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateTodoParams, description), Kind::kString, 0},
    {"assignee_ids", "Ids of people who do it; list_people has them.", nullptr, &kLimits5,
     {.element = &kType10}, __builtin_offsetof(c::UpdateTodoParams, assignee_ids), Kind::kList, 0},
    {"completion_subscriber_ids", "Ids of people to tell when it is done.", nullptr, &kLimits5,
     {.element = &kType10}, __builtin_offsetof(c::UpdateTodoParams, completion_subscriber_ids),
     Kind::kList, 0},
    {"due_on", "Day it is due.", nullptr, &kLimits6, {}, __builtin_offsetof(c::UpdateTodoParams,
     due_on), Kind::kString, 0},
    {"starts_on", "First day of work.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateTodoParams, starts_on), Kind::kString, 0},
    {"notify", "Whether the people who do it are told.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateTodoParams, notify), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdateTodoParams = {"UpdateTodoParams", {kFieldsUpdateTodoParams, 8},
    sizeof(c::UpdateTodoParams), false};
static_assert(__is_same(decltype(c::UpdateTodoParams::todo_id), long long));
static_assert(__is_same(decltype(c::UpdateTodoParams::todo), String));
static_assert(__is_same(decltype(c::UpdateTodoParams::description), Field<String>));
static_assert(__is_same(decltype(c::UpdateTodoParams::assignee_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::UpdateTodoParams::completion_subscriber_ids),
    Field<List<long long>>));
static_assert(__is_same(decltype(c::UpdateTodoParams::due_on), Field<String>));
static_assert(__is_same(decltype(c::UpdateTodoParams::starts_on), Field<String>));
static_assert(__is_same(decltype(c::UpdateTodoParams::notify), Field<bool>));
constexpr BindRow kBindUpdateTodo[] = {
    {.place = Place::kPath, .field = 0, .wire = "todoId"},
    {.place = Place::kBody, .field = 1, .wire = "/content"},
    {.place = Place::kBody, .field = 2, .wire = "/description"},
    {.place = Place::kBody, .field = 3, .wire = "/assignee_ids"},
    {.place = Place::kBody, .field = 4, .wire = "/completion_subscriber_ids"},
    {.place = Place::kBody, .field = 5, .wire = "/due_on"},
    {.place = Place::kBody, .field = 6, .wire = "/starts_on"},
    {.place = Place::kBody, .field = 7, .wire = "/notify"},
};
constexpr HttpBinding kHttpUpdateTodo = {.method = "PUT", .path = "/todos/{todoId}.json",
    .rows = {kBindUpdateTodo, 8}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsCompleteTodoParams[] = {
    {"todoId", "Id of the to-do.", nullptr, &kLimits1, {}, __builtin_offsetof(c::CompleteTodoParams,
     todo_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectCompleteTodoParams = {"CompleteTodoParams", {kFieldsCompleteTodoParams,
    1}, sizeof(c::CompleteTodoParams), false};
static_assert(__is_same(decltype(c::CompleteTodoParams::todo_id), long long));
constexpr ObjectTable kObjectCompleteTodoResult = {"CompleteTodoResult", {},
    sizeof(c::CompleteTodoResult), true};
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectCompleteTodoResult}};
constexpr BindRow kBindCompleteTodo[] = {
    {.place = Place::kPath, .field = 0, .wire = "todoId"},
};
constexpr HttpBinding kHttpCompleteTodo = {.method = "POST",
    .path = "/todos/{todoId}/completion.json", .rows = {kBindCompleteTodo, 1}};
constexpr FieldRow kFieldsReopenTodoParams[] = {
    {"todoId", "Id of the to-do.", nullptr, &kLimits1, {}, __builtin_offsetof(c::ReopenTodoParams,
     todo_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectReopenTodoParams = {"ReopenTodoParams", {kFieldsReopenTodoParams, 1},
    sizeof(c::ReopenTodoParams), false};
static_assert(__is_same(decltype(c::ReopenTodoParams::todo_id), long long));
constexpr ObjectTable kObjectReopenTodoResult = {"ReopenTodoResult", {},
    sizeof(c::ReopenTodoResult), true};
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectReopenTodoResult}};
constexpr BindRow kBindReopenTodo[] = {
    {.place = Place::kPath, .field = 0, .wire = "todoId"},
};
constexpr HttpBinding kHttpReopenTodo = {.method = "DELETE",
    .path = "/todos/{todoId}/completion.json", .rows = {kBindReopenTodo, 1}};
constexpr const char* kNamesListMessagesParamsSort[] = {"created_at", "updated_at"};
constexpr EnumTable kEnumListMessagesParamsSort = {"ListMessagesParamsSort",
    {kNamesListMessagesParamsSort, 2}};
constexpr const char* kNamesListMessagesParamsDirection[] = {"asc", "desc"};
constexpr EnumTable kEnumListMessagesParamsDirection = {"ListMessagesParamsDirection",
    {kNamesListMessagesParamsDirection, 2}};
constexpr FieldRow kFieldsListMessagesParams[] = {
    {"boardId", "Id of the message board; get_project has it under dock, name message_board.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::ListMessagesParams, board_id), Kind::kInteger,
     1},
    {"sort", "What to sort messages by.", nullptr, nullptr, {.names = &kEnumListMessagesParamsSort},
     __builtin_offsetof(c::ListMessagesParams, sort), Kind::kEnum, 0},
    {"direction", "Ascending or descending.", nullptr, nullptr,
     {.names = &kEnumListMessagesParamsDirection}, __builtin_offsetof(c::ListMessagesParams,
     direction), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListMessagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMessagesParams = {"ListMessagesParams", {kFieldsListMessagesParams,
    5}, sizeof(c::ListMessagesParams), false};
static_assert(__is_same(decltype(c::ListMessagesParams::board_id), long long));
static_assert(__is_same(decltype(c::ListMessagesParams::sort), Field<c::ListMessagesParamsSort>));
static_assert(__is_same(decltype(c::ListMessagesParams::direction),
    Field<c::ListMessagesParamsDirection>));
static_assert(__is_same(decltype(c::ListMessagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMessagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsMessage[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, id), Kind::kInteger, 0},
    {"subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, subject),
     Kind::kString, 0},
    {"content", "HTML.", nullptr, nullptr, {}, __builtin_offsetof(c::Message, content),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, status), Kind::kString,
     0},
    {"creator", nullptr, nullptr, nullptr, {.object = &kObjectPerson},
     __builtin_offsetof(c::Message, creator), Kind::kObject, 0},
    {"parent", nullptr, nullptr, nullptr, {.object = &kObjectParent}, __builtin_offsetof(c::Message,
     parent), Kind::kObject, 0},
    {"comments_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message,
     comments_count), Kind::kInteger, 0},
    {"app_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, app_url),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, updated_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMessage = {"Message", {kFieldsMessage, 10}, sizeof(c::Message), true};
static_assert(__is_same(decltype(c::Message::id), Field<long long>));
static_assert(__is_same(decltype(c::Message::subject), Field<String>));
static_assert(__is_same(decltype(c::Message::content), Field<String>));
static_assert(__is_same(decltype(c::Message::status), Field<String>));
static_assert(__is_same(decltype(c::Message::creator), Field<c::Person>));
static_assert(__is_same(decltype(c::Message::parent), Field<c::Parent>));
static_assert(__is_same(decltype(c::Message::comments_count), Field<long long>));
static_assert(__is_same(decltype(c::Message::app_url), Field<String>));
static_assert(__is_same(decltype(c::Message::created_at), Field<String>));
static_assert(__is_same(decltype(c::Message::updated_at), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectMessage}};
constexpr FieldRow kFieldsListMessagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::ListMessagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessagesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMessagesResult = {"ListMessagesResult", {kFieldsListMessagesResult,
    2}, sizeof(c::ListMessagesResult), true};
static_assert(__is_same(decltype(c::ListMessagesResult::items), List<c::Message>));
static_assert(__is_same(decltype(c::ListMessagesResult::next_page), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListMessagesResult}};
constexpr BindRow kBindListMessages[] = {
    {.place = Place::kPath, .field = 0, .wire = "boardId"},
    {.place = Place::kQuery, .field = 1, .wire = "sort"},
    {.place = Place::kQuery, .field = 2, .wire = "direction"},
};
constexpr HttpBinding kHttpListMessages = {.method = "GET",
    .path = "/message_boards/{boardId}/messages.json", .rows = {kBindListMessages, 3},
    .pagination = &kPagination1};
constexpr FieldRow kFieldsGetMessageParams[] = {
    {"messageId", "Id of the message.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetMessageParams, message_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetMessageParams = {"GetMessageParams", {kFieldsGetMessageParams, 1},
    sizeof(c::GetMessageParams), false};
static_assert(__is_same(decltype(c::GetMessageParams::message_id), long long));
constexpr BindRow kBindGetMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "messageId"},
};
constexpr HttpBinding kHttpGetMessage = {.method = "GET", .path = "/messages/{messageId}.json",
    .rows = {kBindGetMessage, 1}};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 100000};
constexpr Limits kLimits8 = {.has = 64, .max_size = 200};
constexpr FieldRow kFieldsCreateMessageParams[] = {
    {"boardId", "Id of the message board; get_project has it under dock, name message_board.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::CreateMessageParams, board_id), Kind::kInteger,
     1},
    {"subject", "Subject of the message.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateMessageParams, subject), Kind::kString, 1},
    {"content", "Text of the message, comment or chat line; simple HTML in messages "
     "and comments.", nullptr, &kLimits7, {}, __builtin_offsetof(c::CreateMessageParams, content),
     Kind::kString, 0},
    {"category_id", "Id of a message category.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateMessageParams, category_id), Kind::kInteger, 0},
    {"subscriptions", "Ids of people to tell; everybody of the project when left out.", nullptr,
     &kLimits8, {.element = &kType10}, __builtin_offsetof(c::CreateMessageParams, subscriptions),
     Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateMessageParams = {"CreateMessageParams",
    {kFieldsCreateMessageParams, 5}, sizeof(c::CreateMessageParams), false};
static_assert(__is_same(decltype(c::CreateMessageParams::board_id), long long));
static_assert(__is_same(decltype(c::CreateMessageParams::subject), String));
static_assert(__is_same(decltype(c::CreateMessageParams::content), Field<String>));
static_assert(__is_same(decltype(c::CreateMessageParams::category_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateMessageParams::subscriptions), Field<List<long long>>));
constexpr BindRow kBindCreateMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "boardId"},
    {.place = Place::kBody, .field = 1, .wire = "/subject"},
    {.place = Place::kBody, .field = 2, .wire = "/content"},
    {.place = Place::kBody, .field = 3, .wire = "/category_id"},
    {.place = Place::kBody, .field = 4, .wire = "/subscriptions"},
    {.place = Place::kBody, .wire = "/status", .constant = "\"active\""},
};
constexpr HttpBinding kHttpCreateMessage = {.method = "POST",
    .path = "/message_boards/{boardId}/messages.json", .rows = {kBindCreateMessage, 6},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsListCommentsParams[] = {
    {"recordingId", "Id of a to-do, message or anything else that can be commented on "
     "or trashed.", nullptr, &kLimits1, {}, __builtin_offsetof(c::ListCommentsParams, recording_id),
     Kind::kInteger, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListCommentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCommentsParams = {"ListCommentsParams", {kFieldsListCommentsParams,
    3}, sizeof(c::ListCommentsParams), false};
static_assert(__is_same(decltype(c::ListCommentsParams::recording_id), long long));
static_assert(__is_same(decltype(c::ListCommentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCommentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kInteger, 0},
    {"content", "HTML.", nullptr, nullptr, {}, __builtin_offsetof(c::Comment, content),
     Kind::kString, 0},
    {"creator", nullptr, nullptr, nullptr, {.object = &kObjectPerson},
     __builtin_offsetof(c::Comment, creator), Kind::kObject, 0},
    {"app_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, app_url),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 5}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<long long>));
static_assert(__is_same(decltype(c::Comment::content), Field<String>));
static_assert(__is_same(decltype(c::Comment::creator), Field<c::Person>));
static_assert(__is_same(decltype(c::Comment::app_url), Field<String>));
static_assert(__is_same(decltype(c::Comment::created_at), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr FieldRow kFieldsListCommentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType15},
     __builtin_offsetof(c::ListCommentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCommentsResult = {"ListCommentsResult", {kFieldsListCommentsResult,
    2}, sizeof(c::ListCommentsResult), true};
static_assert(__is_same(decltype(c::ListCommentsResult::items), List<c::Comment>));
static_assert(__is_same(decltype(c::ListCommentsResult::next_page), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListCommentsResult}};
constexpr BindRow kBindListComments[] = {
    {.place = Place::kPath, .field = 0, .wire = "recordingId"},
};
constexpr HttpBinding kHttpListComments = {.method = "GET",
    .path = "/recordings/{recordingId}/comments.json", .rows = {kBindListComments, 1},
    .pagination = &kPagination1};
constexpr FieldRow kFieldsAddCommentParams[] = {
    {"recordingId", "Id of a to-do, message or anything else that can be commented on "
     "or trashed.", nullptr, &kLimits1, {}, __builtin_offsetof(c::AddCommentParams, recording_id),
     Kind::kInteger, 1},
    {"content", "Text of the message, comment or chat line; simple HTML in messages "
     "and comments.", nullptr, &kLimits7, {}, __builtin_offsetof(c::AddCommentParams, content),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectAddCommentParams = {"AddCommentParams", {kFieldsAddCommentParams, 2},
    sizeof(c::AddCommentParams), false};
static_assert(__is_same(decltype(c::AddCommentParams::recording_id), long long));
static_assert(__is_same(decltype(c::AddCommentParams::content), String));
constexpr BindRow kBindAddComment[] = {
    {.place = Place::kPath, .field = 0, .wire = "recordingId"},
    {.place = Place::kBody, .field = 1, .wire = "/content"},
};
constexpr HttpBinding kHttpAddComment = {.method = "POST",
    .path = "/recordings/{recordingId}/comments.json", .rows = {kBindAddComment, 2},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsSendChatLineParams[] = {
    {"chatId", "Id of the chat; get_project has it under dock, name chat.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SendChatLineParams, chat_id), Kind::kInteger, 1},
    {"content", "Text of the message, comment or chat line; simple HTML in messages "
     "and comments.", nullptr, &kLimits7, {}, __builtin_offsetof(c::SendChatLineParams, content),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectSendChatLineParams = {"SendChatLineParams", {kFieldsSendChatLineParams,
    2}, sizeof(c::SendChatLineParams), false};
static_assert(__is_same(decltype(c::SendChatLineParams::chat_id), long long));
static_assert(__is_same(decltype(c::SendChatLineParams::content), String));
constexpr FieldRow kFieldsChatLine[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChatLine, id), Kind::kInteger, 0},
    {"content", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChatLine, content),
     Kind::kString, 0},
    {"creator", nullptr, nullptr, nullptr, {.object = &kObjectPerson},
     __builtin_offsetof(c::ChatLine, creator), Kind::kObject, 0},
    {"app_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChatLine, app_url),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChatLine, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectChatLine = {"ChatLine", {kFieldsChatLine, 5}, sizeof(c::ChatLine),
    true};
static_assert(__is_same(decltype(c::ChatLine::id), Field<long long>));
static_assert(__is_same(decltype(c::ChatLine::content), Field<String>));
static_assert(__is_same(decltype(c::ChatLine::creator), Field<c::Person>));
static_assert(__is_same(decltype(c::ChatLine::app_url), Field<String>));
static_assert(__is_same(decltype(c::ChatLine::created_at), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectChatLine}};
constexpr BindRow kBindSendChatLine[] = {
    {.place = Place::kPath, .field = 0, .wire = "chatId"},
    {.place = Place::kBody, .field = 1, .wire = "/content"},
};
constexpr HttpBinding kHttpSendChatLine = {.method = "POST", .path = "/chats/{chatId}/lines.json",
    .rows = {kBindSendChatLine, 2}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsMoveToTrashParams[] = {
    {"recordingId", "Id of a to-do, message or anything else that can be commented on "
     "or trashed.", nullptr, &kLimits1, {}, __builtin_offsetof(c::MoveToTrashParams, recording_id),
     Kind::kInteger, 1},
};
constexpr ObjectTable kObjectMoveToTrashParams = {"MoveToTrashParams", {kFieldsMoveToTrashParams,
    1}, sizeof(c::MoveToTrashParams), false};
static_assert(__is_same(decltype(c::MoveToTrashParams::recording_id), long long));
constexpr ObjectTable kObjectMoveToTrashResult = {"MoveToTrashResult", {},
    sizeof(c::MoveToTrashResult), true};
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectMoveToTrashResult}};
constexpr BindRow kBindMoveToTrash[] = {
    {.place = Place::kPath, .field = 0, .wire = "recordingId"},
};
constexpr HttpBinding kHttpMoveToTrash = {.method = "PUT",
    .path = "/recordings/{recordingId}/status/trashed.json", .rows = {kBindMoveToTrash, 1}};
constexpr ActionRow kActions[] = {
    {.name = "list_projects", .title = "List projects",
     .description = "Projects that the user can see, last created first.", .effect = Effect::kRead,
     .params = &kObjectListProjectsParams, .result = &kType3, .http = &kHttpListProjects,
     .tool_name = "basecamp_list_projects"},
    {.name = "get_project", .title = "Read a project",
     .description = "One project with the ids of its tools.", .effect = Effect::kRead,
     .params = &kObjectGetProjectParams, .result = &kType2, .http = &kHttpGetProject,
     .tool_name = "basecamp_get_project"},
    {.name = "create_project", .title = "Create a project",
     .description = "Creates a project with the account's default tools.",
     .params = &kObjectCreateProjectParams, .result = &kType2, .http = &kHttpCreateProject,
     .tool_name = "basecamp_create_project"},
    {.name = "list_people", .title = "List people", .description = "People of a project.",
     .effect = Effect::kRead, .params = &kObjectListPeopleParams, .result = &kType5,
     .http = &kHttpListPeople, .tool_name = "basecamp_list_people"},
    {.name = "list_todo_lists", .title = "List to-do lists",
     .description = "To-do lists of a project.", .effect = Effect::kRead,
     .params = &kObjectListTodoListsParams, .result = &kType7, .http = &kHttpListTodoLists,
     .tool_name = "basecamp_list_todo_lists"},
    {.name = "create_todo_list", .title = "Create a to-do list",
     .description = "Adds a to-do list to a project.", .params = &kObjectCreateTodoListParams,
     .result = &kType6, .http = &kHttpCreateTodoList, .tool_name = "basecamp_create_todo_list"},
    {.name = "list_todos", .title = "List to-dos",
     .description = "Open to-dos of a list, or those that are done.", .effect = Effect::kRead,
     .params = &kObjectListTodosParams, .result = &kType9, .http = &kHttpListTodos,
     .tool_name = "basecamp_list_todos"},
    {.name = "get_todo", .title = "Read a to-do", .description = "One to-do.",
     .effect = Effect::kRead, .params = &kObjectGetTodoParams, .result = &kType8,
     .http = &kHttpGetTodo, .tool_name = "basecamp_get_todo"},
    {.name = "create_todo", .title = "Create a to-do", .description = "Adds a to-do to a list.",
     .params = &kObjectCreateTodoParams, .result = &kType8, .http = &kHttpCreateTodo,
     .tool_name = "basecamp_create_todo"},
    {.name = "update_todo", .title = "Change a to-do",
     .description = "Replaces a to-do: Basecamp empties whatever is left out, so read "
     "it with get_todo and give everything.", .params = &kObjectUpdateTodoParams, .result = &kType8,
     .http = &kHttpUpdateTodo, .tool_name = "basecamp_update_todo"},
    {.name = "complete_todo", .title = "Complete a to-do", .description = "Ticks a to-do off.",
     .params = &kObjectCompleteTodoParams, .result = &kType11, .http = &kHttpCompleteTodo,
     .tool_name = "basecamp_complete_todo"},
    {.name = "reopen_todo", .title = "Reopen a to-do", .description = "Takes the tick away.",
     .params = &kObjectReopenTodoParams, .result = &kType12, .http = &kHttpReopenTodo,
     .tool_name = "basecamp_reopen_todo"},
    {.name = "list_messages", .title = "List messages",
     .description = "Messages of a message board.", .effect = Effect::kRead,
     .params = &kObjectListMessagesParams, .result = &kType14, .http = &kHttpListMessages,
     .tool_name = "basecamp_list_messages"},
    {.name = "get_message", .title = "Read a message", .description = "One message.",
     .effect = Effect::kRead, .params = &kObjectGetMessageParams, .result = &kType13,
     .http = &kHttpGetMessage, .tool_name = "basecamp_get_message"},
    {.name = "create_message", .title = "Post a message",
     .description = "Posts a message on a board; everybody of the project is told, or "
     "those in subscriptions.", .params = &kObjectCreateMessageParams, .result = &kType13,
     .http = &kHttpCreateMessage, .tool_name = "basecamp_create_message"},
    {.name = "list_comments", .title = "List comments",
     .description = "Comments on a to-do, message or other recording.", .effect = Effect::kRead,
     .params = &kObjectListCommentsParams, .result = &kType16, .http = &kHttpListComments,
     .tool_name = "basecamp_list_comments"},
    {.name = "add_comment", .title = "Comment",
     .description = "Comments on a to-do, message or other recording; its subscribers " "are told.",
     .params = &kObjectAddCommentParams, .result = &kType15, .http = &kHttpAddComment,
     .tool_name = "basecamp_add_comment"},
    {.name = "send_chat_line", .title = "Write in a chat",
     .description = "Writes a line of plain text in a project's chat.",
     .params = &kObjectSendChatLineParams, .result = &kType17, .http = &kHttpSendChatLine,
     .tool_name = "basecamp_send_chat_line"},
    {.name = "move_to_trash", .title = "Move to the trash",
     .description = "Trashes a to-do, message, list or other recording; it can be restored "
     "for 30 days.", .effect = Effect::kDestructive, .params = &kObjectMoveToTrashParams,
     .result = &kType18, .http = &kHttpMoveToTrash, .tool_name = "basecamp_move_to_trash"},
};
constexpr NamedText kPairs1[] = {{"User-Agent", "pie ({BASECAMP_CONTACT})"}};
constexpr const char* kTexts2[] = {"/error", "/message"};
constexpr ApiRow kApi = {.base_url = "https://3.basecampapi.com/{account_id}",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .headers = {kPairs1, 1}, .errors = {.message = {kTexts2, 2}}, .retry_after = "retry-after",
    .per_second = 5, .verify_method = "GET", .verify_path = "/my/profile.json",
    .verify_account = "/email_address"};
constexpr Limits kLimits9 = {.pattern = "[0-9]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"account_id", "Number of the Basecamp account; found at the sign-in, or the first "
     "number in the addresses of its pages.", nullptr, &kLimits9, {}, 0, Kind::kString, 1},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "account_id", .label = "Account", .placeholder = "999999999",
     .source = FieldSource::kLookup, .source_at = "/accounts/0/id",
     .source_url = "https://launchpad.37signals.com/authorization.json"},
};
constexpr const char* kTexts3[] = {"3.basecampapi.com", "launchpad.37signals.com"};
constexpr NamedText kPairs2[] = {{"type", "web_server"}};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Basecamp",
    .authorization_url = "https://launchpad.37signals.com/authorization/new",
    .token_url = "https://launchpad.37signals.com/authorization/token",
    .user_info_url = "https://launchpad.37signals.com/authorization.json",
    .client_id_secret = "BASECAMP_CLIENT_ID", .client_secret_secret = "BASECAMP_CLIENT_SECRET",
    .token_auth_method = "post", .pkce = false, .authorize_params = {kPairs2, 1},
    .account_pointer = "/identity/email_address"};
constexpr SecretRow kSecrets[] = {
    {"BASECAMP_CLIENT_ID", "Client ID of your integration (launchpad.37signals.com/integrations).",
     true, false},
    {"BASECAMP_CLIENT_SECRET", "Client secret of the same integration.", true, false},
    {"BASECAMP_CONTACT", "Your e-mail address or site; Basecamp wants to know in each request "
     "whom to ask about it.", true, false},
};
constexpr EventRow kEvents0[] = {
    {"todo_created", "A to-do was created."},
    {"todo_completed", "A to-do was completed."},
    {"todo_uncompleted", "A to-do was opened again."},
    {"todolist_created", "A to-do list was created."},
    {"message_created", "A message was posted."},
    {"comment_created", "Somebody has commented."},
    {"document_created", "A document was created."},
    {"upload_created", "A file was uploaded."},
    {"schedule_entry_created", "An entry of the schedule was created."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "In the project, menu, Set up webhooks: this connector's webhook URL "
     "with ?key= and the endpoint's secret behind it.", .event_type_field = "kind",
     .events = {kEvents0, 9}, .verify = {.scheme = VerifyScheme::kToken, .algorithm = "sha256",
     .encoding = "text", .query = "key", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "/id"},
};
constexpr MatcherRow kMatchersProjectCreated[] = {
    {.source = "tool", .action = "create_project"},
};
constexpr MatcherRow kMatchersTodoListCreated[] = {
    {.source = "webhook", .event = "todolist_created"},
    {.source = "tool", .action = "create_todo_list"},
};
constexpr MatcherRow kMatchersTodoCreated[] = {
    {.source = "webhook", .event = "todo_created"},
    {.source = "tool", .action = "create_todo"},
};
constexpr MatcherRow kMatchersTodoUpdated[] = {
    {.source = "webhook", .event = "todo_uncompleted"},
    {.source = "tool", .action = "update_todo"},
    {.source = "tool", .action = "reopen_todo"},
};
constexpr MatcherRow kMatchersTaskCompleted[] = {
    {.source = "webhook", .event = "todo_completed"},
    {.source = "tool", .action = "complete_todo"},
};
constexpr MatcherRow kMatchersMessageSent[] = {
    {.source = "tool", .action = "create_message"},
    {.source = "tool", .action = "send_chat_line"},
};
constexpr MatcherRow kMatchersCommentAdded[] = {
    {.source = "webhook", .event = "comment_created"},
    {.source = "tool", .action = "add_comment"},
};
constexpr MatcherRow kMatchersRecordingTrashed[] = {
    {.source = "tool", .action = "move_to_trash"},
};
constexpr MatcherRow kMatchersMessagePosted[] = {
    {.source = "webhook", .event = "message_created"},
};
constexpr MatcherRow kMatchersFileUploaded[] = {
    {.source = "webhook", .event = "upload_created"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "project_created", .display_name = "Project Created",
     .matchers = {kMatchersProjectCreated, 1}},
    {.id = "todo_list_created", .display_name = "To-do List Created",
     .matchers = {kMatchersTodoListCreated, 2}},
    {.id = "todo_created", .display_name = "To-do Created", .matchers = {kMatchersTodoCreated, 2}},
    {.id = "todo_updated", .display_name = "To-do Updated", .matchers = {kMatchersTodoUpdated, 3}},
    {.id = "task_completed", .display_name = "To-do Completed", .matchers = {kMatchersTaskCompleted,
     2}},
    {.id = "message_sent", .display_name = "Message Posted", .matchers = {kMatchersMessageSent, 2}},
    {.id = "comment_added", .display_name = "Comment Added", .matchers = {kMatchersCommentAdded,
     2}},
    {.id = "recording_trashed", .display_name = "Moved to Trash",
     .matchers = {kMatchersRecordingTrashed, 1}},
    {.id = "message_posted", .display_name = "Message Posted by Anybody",
     .matchers = {kMatchersMessagePosted, 1}},
    {.id = "file_uploaded", .display_name = "File Uploaded", .matchers = {kMatchersFileUploaded,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "basecamp",
    .display_name = "Basecamp",
    .description = "Read and write to-dos, messages, comments and chats in the projects "
        "of a Basecamp account.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "basecamp",
    .tool_description = "Reads and writes Basecamp. get_project names the tools of a project "
        "in its dock, with the ids of its to-do set (todoset), message board "
        "and chat. Texts may be simple HTML. Show the user what you are about "
        "to write and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_projects\",\"get_project\",\"create_project\",\"list_people\","
        "\"list_todo_lists\",\"create_todo_list\",\"list_todos\",\"get_todo\","
        "\"create_todo\",\"update_todo\",\"complete_todo\",\"reopen_todo\","
        "\"list_messages\",\"get_message\",\"create_message\",\"list_comments\","
        "\"add_comment\",\"send_chat_line\",\"move_to_trash\"],\"description\":\"What "
        "to do.\"},\"projectId\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
        "of the project.\"},\"todosetId\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Id of the to-do set; get_project has it under dock,"
        " name todoset.\"},\"todolistId\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Id of the to-do list; list_todo_lists has it.\"},"
        "\"todoId\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
        "of the to-do.\"},\"boardId\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Id of the message board; get_project has it under "
        "dock, name message_board.\"},\"messageId\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of the message.\"},\"chatId\":{\"type\":\"integer\""
        ",\"minimum\":1,\"description\":\"Id of the chat; get_project has "
        "it under dock, name chat.\"},\"recordingId\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of a to-do, message or anything "
        "else that can be commented on or trashed.\"},\"project_status\":{\"type\":\"string\","
        "\"enum\":[\"archived\",\"trashed\"],\"description\":\"Which projects "
        "to list; active ones when left out.\"},\"todo_status\":{\"type\":\"string\","
        "\"enum\":[\"archived\",\"trashed\"],\"description\":\"Which to-dos "
        "to list; active ones when left out.\"},\"completed\":{\"type\":\"boolean\","
        "\"description\":\"True lists those that are done; open ones when "
        "left out.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Name of the project or to-do list.\"},\"description\":{\"type\":\"s"
        "tring\",\"maxLength\":100000,\"description\":\"Description; simple "
        "HTML.\"},\"todo\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1000,"
        "\"description\":\"What is to be done.\"},\"assignee_ids\":{\"type\":\"array\","
        "\"maxItems\":50,\"items\":{\"type\":\"integer\",\"minimum\":1},\"description\":\"Ids "
        "of people who do it; list_people has them.\"},\"completion_subscriber_ids\":{\"type\""
        ":\"array\",\"maxItems\":50,\"items\":{\"type\":\"integer\",\"minimum\":1},"
        "\"description\":\"Ids of people to tell when it is done.\"},\"due_on\":{\"type\":\"st"
        "ring\",\"format\":\"date\",\"description\":\"Day it is due.\"},\"starts_on\":{\"type\""
        ":\"string\",\"format\":\"date\",\"description\":\"First day of work.\"},"
        "\"notify\":{\"type\":\"boolean\",\"description\":\"Whether the people "
        "who do it are told.\"},\"subject\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Subject of the message.\"},\"content\":{\"type\":"
        "\"string\",\"minLength\":1,\"maxLength\":100000,\"description\":\"Text "
        "of the message, comment or chat line; simple HTML in messages and "
        "comments.\"},\"category_id\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Id of a message category.\"},\"subscriptions\":{\"type\":\"array\","
        "\"maxItems\":200,\"items\":{\"type\":\"integer\",\"minimum\":1},\"description\":\"Ids"
        " of people to tell; everybody of the project when left out.\"},\"sort\":{\"type\":\"s"
        "tring\",\"enum\":[\"created_at\",\"updated_at\"],\"description\":\"What "
        "to sort messages by.\"},\"direction\":{\"type\":\"string\",\"enum\":[\"asc\","
        "\"desc\"],\"description\":\"Ascending or descending.\"},\"max_items\":{\"description\""
        ":\"Fetch pages until there are this many items; default: one page.\","
        "\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
        "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "basecamp",
    .actions = {kActions, 19},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts3, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 10},
};

}  // namespace pie::detail::tables::basecamp

namespace pie::basecamp {

constinit const ConnectorTable kBasecamp = ::pie::detail::tables::basecamp::kConnector;

Task<ListProjectsResult> ListProjects(Context& context, ListProjectsParams params) {
  return Task<ListProjectsResult>(::pie::ContextAccess::Call(context, kBasecamp, 0, &params));
}

Task<Project> GetProject(Context& context, GetProjectParams params) {
  return Task<Project>(::pie::ContextAccess::Call(context, kBasecamp, 1, &params));
}

Task<Project> CreateProject(Context& context, CreateProjectParams params) {
  return Task<Project>(::pie::ContextAccess::Call(context, kBasecamp, 2, &params));
}

Task<ListPeopleResult> ListPeople(Context& context, ListPeopleParams params) {
  return Task<ListPeopleResult>(::pie::ContextAccess::Call(context, kBasecamp, 3, &params));
}

Task<ListTodoListsResult> ListTodoLists(Context& context, ListTodoListsParams params) {
  return Task<ListTodoListsResult>(::pie::ContextAccess::Call(context, kBasecamp, 4, &params));
}

Task<TodoList> CreateTodoList(Context& context, CreateTodoListParams params) {
  return Task<TodoList>(::pie::ContextAccess::Call(context, kBasecamp, 5, &params));
}

Task<ListTodosResult> ListTodos(Context& context, ListTodosParams params) {
  return Task<ListTodosResult>(::pie::ContextAccess::Call(context, kBasecamp, 6, &params));
}

Task<Todo> GetTodo(Context& context, GetTodoParams params) {
  return Task<Todo>(::pie::ContextAccess::Call(context, kBasecamp, 7, &params));
}

Task<Todo> CreateTodo(Context& context, CreateTodoParams params) {
  return Task<Todo>(::pie::ContextAccess::Call(context, kBasecamp, 8, &params));
}

Task<Todo> UpdateTodo(Context& context, UpdateTodoParams params) {
  return Task<Todo>(::pie::ContextAccess::Call(context, kBasecamp, 9, &params));
}

Task<CompleteTodoResult> CompleteTodo(Context& context, CompleteTodoParams params) {
  return Task<CompleteTodoResult>(::pie::ContextAccess::Call(context, kBasecamp, 10, &params));
}

Task<ReopenTodoResult> ReopenTodo(Context& context, ReopenTodoParams params) {
  return Task<ReopenTodoResult>(::pie::ContextAccess::Call(context, kBasecamp, 11, &params));
}

Task<ListMessagesResult> ListMessages(Context& context, ListMessagesParams params) {
  return Task<ListMessagesResult>(::pie::ContextAccess::Call(context, kBasecamp, 12, &params));
}

Task<Message> GetMessage(Context& context, GetMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kBasecamp, 13, &params));
}

Task<Message> CreateMessage(Context& context, CreateMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kBasecamp, 14, &params));
}

Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params) {
  return Task<ListCommentsResult>(::pie::ContextAccess::Call(context, kBasecamp, 15, &params));
}

Task<Comment> AddComment(Context& context, AddCommentParams params) {
  return Task<Comment>(::pie::ContextAccess::Call(context, kBasecamp, 16, &params));
}

Task<ChatLine> SendChatLine(Context& context, SendChatLineParams params) {
  return Task<ChatLine>(::pie::ContextAccess::Call(context, kBasecamp, 17, &params));
}

Task<MoveToTrashResult> MoveToTrash(Context& context, MoveToTrashParams params) {
  return Task<MoveToTrashResult>(::pie::ContextAccess::Call(context, kBasecamp, 18, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.basecamp_client_id = context.Secret("BASECAMP_CLIENT_ID");
  secrets.basecamp_client_secret = context.Secret("BASECAMP_CLIENT_SECRET");
  secrets.basecamp_contact = context.Secret("BASECAMP_CONTACT");
  return secrets;
}

}  // namespace pie::basecamp
