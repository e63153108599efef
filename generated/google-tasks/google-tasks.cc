// Generated from plugins/google-tasks/google-tasks.pie. Do not edit.
#include "google-tasks/google-tasks.h"

#include "pie/generated.h"

namespace pie::detail::tables::google_tasks {
namespace c = ::pie::google_tasks;

constexpr const char* kTexts1[] = {"tasks", "to-do", "google", "lists", "productivity"};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListTaskListsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTaskListsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTaskListsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTaskListsParams = {"ListTaskListsParams",
    {kFieldsListTaskListsParams, 2}, sizeof(c::ListTaskListsParams), false};
static_assert(__is_same(decltype(c::ListTaskListsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTaskListsParams::next_page), Field<String>));
constexpr FieldRow kFieldsTaskList[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TaskList, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TaskList, title), Kind::kString,
     0},
    {"updated", "Time of the last change.", nullptr, nullptr, {}, __builtin_offsetof(c::TaskList,
     updated), Kind::kString, 0},
};
constexpr ObjectTable kObjectTaskList = {"TaskList", {kFieldsTaskList, 3}, sizeof(c::TaskList),
    true};
static_assert(__is_same(decltype(c::TaskList::id), Field<String>));
static_assert(__is_same(decltype(c::TaskList::title), Field<String>));
static_assert(__is_same(decltype(c::TaskList::updated), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectTaskList}};
constexpr FieldRow kFieldsListTaskListsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListTaskListsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTaskListsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTaskListsResult = {"ListTaskListsResult",
    {kFieldsListTaskListsResult, 2}, sizeof(c::ListTaskListsResult), true};
static_assert(__is_same(decltype(c::ListTaskListsResult::items), List<c::TaskList>));
static_assert(__is_same(decltype(c::ListTaskListsResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListTaskListsResult}};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/items",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "maxResults",
    .size = 100};
constexpr HttpBinding kHttpListTaskLists = {.method = "GET", .path = "/tasks/v1/users/@me/lists",
    .pagination = &kPagination1};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 1024};
constexpr FieldRow kFieldsCreateTaskListParams[] = {
    {"listTitle", "Title of the task list.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateTaskListParams, list_title), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateTaskListParams = {"CreateTaskListParams",
    {kFieldsCreateTaskListParams, 1}, sizeof(c::CreateTaskListParams), false};
static_assert(__is_same(decltype(c::CreateTaskListParams::list_title), String));
constexpr BindRow kBindCreateTaskList[] = {
    {.place = Place::kBody, .field = 0, .wire = "/title"},
};
constexpr HttpBinding kHttpCreateTaskList = {.method = "POST", .path = "/tasks/v1/users/@me/lists",
    .rows = {kBindCreateTaskList, 1}, .body = BodyKind::kJson};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr FieldRow kFieldsUpdateTaskListParams[] = {
    {"tasklist", "Id of the task list; @default is the user's first one.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateTaskListParams, tasklist), Kind::kString, 1},
    {"listTitle", "Title of the task list.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateTaskListParams, list_title), Kind::kString, 1},
};
constexpr ObjectTable kObjectUpdateTaskListParams = {"UpdateTaskListParams",
    {kFieldsUpdateTaskListParams, 2}, sizeof(c::UpdateTaskListParams), false};
static_assert(__is_same(decltype(c::UpdateTaskListParams::tasklist), String));
static_assert(__is_same(decltype(c::UpdateTaskListParams::list_title), String));
constexpr BindRow kBindUpdateTaskList[] = {
    {.place = Place::kPath, .field = 0, .wire = "tasklist"},
    {.place = Place::kBody, .field = 1, .wire = "/title"},
};
constexpr HttpBinding kHttpUpdateTaskList = {.method = "PATCH",
    .path = "/tasks/v1/users/@me/lists/{tasklist}", .rows = {kBindUpdateTaskList, 2},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteTaskListParams[] = {
    {"tasklist", "Id of the task list; @default is the user's first one.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::DeleteTaskListParams, tasklist), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteTaskListParams = {"DeleteTaskListParams",
    {kFieldsDeleteTaskListParams, 1}, sizeof(c::DeleteTaskListParams), false};
static_assert(__is_same(decltype(c::DeleteTaskListParams::tasklist), String));
constexpr ObjectTable kObjectDeleteTaskListResult = {"DeleteTaskListResult", {},
    sizeof(c::DeleteTaskListResult), true};
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectDeleteTaskListResult}};
constexpr BindRow kBindDeleteTaskList[] = {
    {.place = Place::kPath, .field = 0, .wire = "tasklist"},
};
constexpr HttpBinding kHttpDeleteTaskList = {.method = "DELETE",
    .path = "/tasks/v1/users/@me/lists/{tasklist}", .rows = {kBindDeleteTaskList, 1}};
constexpr Limits kLimits4 = {.format = "date-time"};
constexpr FieldRow kFieldsListTasksParams[] = {
    {"tasklist", "Id of the task list; @default is the user's first one.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListTasksParams, tasklist), Kind::kString, 1},
    {"showCompleted", "Whether completed tasks are listed; true unless given.", nullptr, nullptr,
     {}, __builtin_offsetof(c::ListTasksParams, show_completed), Kind::kBoolean, 0},
    {"showHidden", "Whether to list tasks that were completed in Google's own apps or "
     "cleared; together with showCompleted.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksParams, show_hidden), Kind::kBoolean, 0},
    {"showAssigned", "Whether tasks assigned in Docs or Chat are listed.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksParams, show_assigned), Kind::kBoolean, 0},
    {"dueMin", "Only tasks due at or after this time.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListTasksParams, due_min), Kind::kString, 0},
    {"dueMax", "Only tasks due before this time.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListTasksParams, due_max), Kind::kString, 0},
    {"completedMin", "Only tasks completed at or after this time.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListTasksParams, completed_min), Kind::kString, 0},
    {"completedMax", "Only tasks completed before this time.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListTasksParams, completed_max), Kind::kString, 0},
    {"updatedMin", "Only tasks changed at or after this time.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListTasksParams, updated_min), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTasksParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTasksParams = {"ListTasksParams", {kFieldsListTasksParams, 11},
    sizeof(c::ListTasksParams), false};
static_assert(__is_same(decltype(c::ListTasksParams::tasklist), String));
static_assert(__is_same(decltype(c::ListTasksParams::show_completed), Field<bool>));
static_assert(__is_same(decltype(c::ListTasksParams::show_hidden), Field<bool>));
static_assert(__is_same(decltype(c::ListTasksParams::show_assigned), Field<bool>));
static_assert(__is_same(decltype(c::ListTasksParams::due_min), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::due_max), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::completed_min), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::completed_max), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::updated_min), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTasksParams::next_page), Field<String>));
constexpr FieldRow kFieldsTask_LinksItem[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_LinksItem, type),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_LinksItem,
     description), Kind::kString, 0},
    {"link", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_LinksItem, link),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTask_LinksItem = {"Task_LinksItem", {kFieldsTask_LinksItem, 3},
    sizeof(c::Task_LinksItem), true};
static_assert(__is_same(decltype(c::Task_LinksItem::type), Field<String>));
static_assert(__is_same(decltype(c::Task_LinksItem::description), Field<String>));
static_assert(__is_same(decltype(c::Task_LinksItem::link), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectTask_LinksItem}};
constexpr FieldRow kFieldsTask_[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, title), Kind::kString, 0},
    {"notes", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, notes), Kind::kString, 0},
    {"status", "needsAction or completed.", nullptr, nullptr, {}, __builtin_offsetof(c::Task_,
     status), Kind::kString, 0},
    {"due", "Day on which it is due; the time of day means nothing.", nullptr, nullptr, {},
     __builtin_offsetof(c::Task_, due), Kind::kString, 0},
    {"completed", "When it was completed.", nullptr, nullptr, {}, __builtin_offsetof(c::Task_,
     completed), Kind::kString, 0},
    {"updated", "Time of the last change.", nullptr, nullptr, {}, __builtin_offsetof(c::Task_,
     updated), Kind::kString, 0},
    {"parent", "Id of the task that it belongs to.", nullptr, nullptr, {},
     __builtin_offsetof(c::Task_, parent), Kind::kString, 0},
    {"position", "Place among its siblings; compare as text.", nullptr, nullptr, {},
     __builtin_offsetof(c::Task_, position), Kind::kString, 0},
    {"hidden", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, hidden), Kind::kBoolean,
     0},
    {"deleted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, deleted),
     Kind::kBoolean, 0},
    {"webViewLink", "Address to open it.", nullptr, nullptr, {}, __builtin_offsetof(c::Task_,
     web_view_link), Kind::kString, 0},
    {"links", "For example the e-mail that it was made from.", nullptr, nullptr,
     {.element = &kType4}, __builtin_offsetof(c::Task_, links), Kind::kList, 0},
};
constexpr ObjectTable kObjectTask_ = {"Task_", {kFieldsTask_, 13}, sizeof(c::Task_), true};
static_assert(__is_same(decltype(c::Task_::id), Field<String>));
static_assert(__is_same(decltype(c::Task_::title), Field<String>));
static_assert(__is_same(decltype(c::Task_::notes), Field<String>));
static_assert(__is_same(decltype(c::Task_::status), Field<String>));
static_assert(__is_same(decltype(c::Task_::due), Field<String>));
static_assert(__is_same(decltype(c::Task_::completed), Field<String>));
static_assert(__is_same(decltype(c::Task_::updated), Field<String>));
static_assert(__is_same(decltype(c::Task_::parent), Field<String>));
static_assert(__is_same(decltype(c::Task_::position), Field<String>));
static_assert(__is_same(decltype(c::Task_::hidden), Field<bool>));
static_assert(__is_same(decltype(c::Task_::deleted), Field<bool>));
static_assert(__is_same(decltype(c::Task_::web_view_link), Field<String>));
static_assert(__is_same(decltype(c::Task_::links), Field<List<c::Task_LinksItem>>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectTask_}};
constexpr FieldRow kFieldsListTasksResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::ListTasksResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTasksResult = {"ListTasksResult", {kFieldsListTasksResult, 2},
    sizeof(c::ListTasksResult), true};
static_assert(__is_same(decltype(c::ListTasksResult::items), List<c::Task_>));
static_assert(__is_same(decltype(c::ListTasksResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectListTasksResult}};
constexpr BindRow kBindListTasks[] = {
    {.place = Place::kPath, .field = 0, .wire = "tasklist"},
    {.place = Place::kQuery, .field = 1, .wire = "showCompleted"},
    {.place = Place::kQuery, .field = 2, .wire = "showHidden"},
    {.place = Place::kQuery, .field = 3, .wire = "showAssigned"},
    {.place = Place::kQuery, .field = 4, .wire = "dueMin"},
    {.place = Place::kQuery, .field = 5, .wire = "dueMax"},
    {.place = Place::kQuery, .field = 6, .wire = "completedMin"},
    {.place = Place::kQuery, .field = 7, .wire = "completedMax"},
    {.place = Place::kQuery, .field = 8, .wire = "updatedMin"},
};
constexpr HttpBinding kHttpListTasks = {.method = "GET", .path = "/tasks/v1/lists/{tasklist}/tasks",
    .rows = {kBindListTasks, 9}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetTaskParams[] = {
    {"tasklist", "Id of the task list; @default is the user's first one.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetTaskParams, tasklist), Kind::kString, 1},
    {"task", "Id of the task.", nullptr, &kLimits3, {}, __builtin_offsetof(c::GetTaskParams, task),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectGetTaskParams = {"GetTaskParams", {kFieldsGetTaskParams, 2},
    sizeof(c::GetTaskParams), false};
static_assert(__is_same(decltype(c::GetTaskParams::tasklist), String));
static_assert(__is_same(decltype(c::GetTaskParams::task), String));
constexpr BindRow kBindGetTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "tasklist"},
    {.place = Place::kPath, .field = 1, .wire = "task"},
};
constexpr HttpBinding kHttpGetTask = {.method = "GET",
    .path = "/tasks/v1/lists/{tasklist}/tasks/{task}", .rows = {kBindGetTask, 2}};
constexpr Limits kLimits5 = {.has = 64, .max_size = 8192};
constexpr FieldRow kFieldsCreateTaskParams[] = {
    {"tasklist", "Id of the task list; @default is the user's first one.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateTaskParams, tasklist), Kind::kString, 1},
    {"title", "Title of the task.", nullptr, &kLimits2, {}, __builtin_offsetof(c::CreateTaskParams,
     title), Kind::kString, 1},
    {"notes", "Details; null takes them away.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateTaskParams, notes), Kind::kString, 2},
    {"due", "Day on which it is due, for example 2026-05-01T00:00:00Z. Google "
     "keeps the date only, not the time of day; null takes it away.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateTaskParams, due), Kind::kString, 2},
    {"parent", "Id of the task to put it under; a task of the top level when left " "out.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::CreateTaskParams, parent), Kind::kString, 0},
    {"previous", "Id of the task that it comes after; first when left out.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateTaskParams, previous), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateTaskParams = {"CreateTaskParams", {kFieldsCreateTaskParams, 6},
    sizeof(c::CreateTaskParams), false};
static_assert(__is_same(decltype(c::CreateTaskParams::tasklist), String));
static_assert(__is_same(decltype(c::CreateTaskParams::title), String));
static_assert(__is_same(decltype(c::CreateTaskParams::notes), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::due), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::parent), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::previous), Field<String>));
constexpr BindRow kBindCreateTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "tasklist"},
    {.place = Place::kQuery, .field = 4, .wire = "parent"},
    {.place = Place::kQuery, .field = 5, .wire = "previous"},
    {.place = Place::kBody, .field = 1, .wire = "/title"},
    {.place = Place::kBody, .field = 2, .wire = "/notes"},
    {.place = Place::kBody, .field = 3, .wire = "/due"},
};
constexpr HttpBinding kHttpCreateTask = {.method = "POST",
    .path = "/tasks/v1/lists/{tasklist}/tasks", .rows = {kBindCreateTask, 6},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateTaskParams[] = {
    {"tasklist", "Id of the task list; @default is the user's first one.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateTaskParams, tasklist), Kind::kString, 1},
    {"task", "Id of the task.", nullptr, &kLimits3, {}, __builtin_offsetof(c::UpdateTaskParams,
     task), Kind::kString, 1},
    {"title", "Title of the task.", nullptr, &kLimits2, {}, __builtin_offsetof(c::UpdateTaskParams,
     title), Kind::kString, 0},
    {"notes", "Details; null takes them away.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateTaskParams, notes), Kind::kString, 2},
    {"due", "Day on which it is due, for example 2026-05-01T00:00:00Z. Google "
     "keeps the date only, not the time of day; null takes it away.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateTaskParams, due), Kind::kString, 2},
};
constexpr ObjectTable kObjectUpdateTaskParams = {"UpdateTaskParams", {kFieldsUpdateTaskParams, 5},
    sizeof(c::UpdateTaskParams), false};
static_assert(__is_same(decltype(c::UpdateTaskParams::tasklist), String));
static_assert(__is_same(decltype(c::UpdateTaskParams::task), String));
static_assert(__is_same(decltype(c::UpdateTaskParams::title), Field<String>));
static_assert(__is_same(decltype(c::UpdateTaskParams::notes), Field<String>));
static_assert(__is_same(decltype(c::UpdateTaskParams::due), Field<String>));
constexpr BindRow kBindUpdateTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "tasklist"},
    {.place = Place::kPath, .field = 1, .wire = "task"},
    {.place = Place::kBody, .field = 2, .wire = "/title"},
    {.place = Place::kBody, .field = 3, .wire = "/notes"},
    {.place = Place::kBody, .field = 4, .wire = "/due"},
};
constexpr HttpBinding kHttpUpdateTask = {.method = "PATCH",
    .path = "/tasks/v1/lists/{tasklist}/tasks/{task}", .rows = {kBindUpdateTask, 5},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsCompleteTaskParams[] = {
    {"tasklist", "Id of the task list; @default is the user's first one.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CompleteTaskParams, tasklist), Kind::kString, 1},
    {"task", "Id of the task.", nullptr, &kLimits3, {}, __builtin_offsetof(c::CompleteTaskParams,
     task), Kind::kString, 1},
};
constexpr ObjectTable kObjectCompleteTaskParams = {"CompleteTaskParams", {kFieldsCompleteTaskParams,
    2}, sizeof(c::CompleteTaskParams), false};
static_assert(__is_same(decltype(c::CompleteTaskParams::tasklist), String));
static_assert(__is_same(decltype(c::CompleteTaskParams::task), String));
constexpr BindRow kBindCompleteTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "tasklist"},
    {.place = Place::kPath, .field = 1, .wire = "task"},
    {.place = Place::kBody, .wire = "/status", .constant = "\"completed\""},
};
constexpr HttpBinding kHttpCompleteTask = {.method = "PATCH",
    .path = "/tasks/v1/lists/{tasklist}/tasks/{task}", .rows = {kBindCompleteTask, 3},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsReopenTaskParams[] = {
    {"tasklist", "Id of the task list; @default is the user's first one.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ReopenTaskParams, tasklist), Kind::kString, 1},
    {"task", "Id of the task.", nullptr, &kLimits3, {}, __builtin_offsetof(c::ReopenTaskParams,
     task), Kind::kString, 1},
};
constexpr ObjectTable kObjectReopenTaskParams = {"ReopenTaskParams", {kFieldsReopenTaskParams, 2},
    sizeof(c::ReopenTaskParams), false};
static_assert(__is_same(decltype(c::ReopenTaskParams::tasklist), String));
static_assert(__is_same(decltype(c::ReopenTaskParams::task), String));
constexpr BindRow kBindReopenTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "tasklist"},
    {.place = Place::kPath, .field = 1, .wire = "task"},
    {.place = Place::kBody, .wire = "/status", .constant = "\"needsAction\""},
};
constexpr HttpBinding kHttpReopenTask = {.method = "PATCH",
    .path = "/tasks/v1/lists/{tasklist}/tasks/{task}", .rows = {kBindReopenTask, 3},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsMoveTaskParams[] = {
    {"tasklist", "Id of the task list; @default is the user's first one.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::MoveTaskParams, tasklist), Kind::kString, 1},
    {"task", "Id of the task.", nullptr, &kLimits3, {}, __builtin_offsetof(c::MoveTaskParams, task),
     Kind::kString, 1},
    {"parent", "Id of the task to put it under; a task of the top level when left " "out.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::MoveTaskParams, parent), Kind::kString, 0},
    {"previous", "Id of the task that it comes after; first when left out.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::MoveTaskParams, previous), Kind::kString, 0},
    {"destinationTasklist", "Id of another list to move it to.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::MoveTaskParams, destination_tasklist), Kind::kString, 0},
};
constexpr ObjectTable kObjectMoveTaskParams = {"MoveTaskParams", {kFieldsMoveTaskParams, 5},
    sizeof(c::MoveTaskParams), false};
static_assert(__is_same(decltype(c::MoveTaskParams::tasklist), String));
static_assert(__is_same(decltype(c::MoveTaskParams::task), String));
static_assert(__is_same(decltype(c::MoveTaskParams::parent), Field<String>));
static_assert(__is_same(decltype(c::MoveTaskParams::previous), Field<String>));
static_assert(__is_same(decltype(c::MoveTaskParams::destination_tasklist), Field<String>));
constexpr BindRow kBindMoveTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "tasklist"},
    {.place = Place::kPath, .field = 1, .wire = "task"},
    {.place = Place::kQuery, .field = 2, .wire = "parent"},
    {.place = Place::kQuery, .field = 3, .wire = "previous"},
    {.place = Place::kQuery, .field = 4, .wire = "destinationTasklist"},
};
constexpr HttpBinding kHttpMoveTask = {.method = "POST",
    .path = "/tasks/v1/lists/{tasklist}/tasks/{task}/move", .rows = {kBindMoveTask, 5}};
constexpr FieldRow kFieldsDeleteTaskParams[] = {
    {"tasklist", "Id of the task list; @default is the user's first one.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::DeleteTaskParams, tasklist), Kind::kString, 1},
    {"task", "Id of the task.", nullptr, &kLimits3, {}, __builtin_offsetof(c::DeleteTaskParams,
     task), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteTaskParams = {"DeleteTaskParams", {kFieldsDeleteTaskParams, 2},
    sizeof(c::DeleteTaskParams), false};
static_assert(__is_same(decltype(c::DeleteTaskParams::tasklist), String));
static_assert(__is_same(decltype(c::DeleteTaskParams::task), String));
constexpr ObjectTable kObjectDeleteTaskResult = {"DeleteTaskResult", {},
    sizeof(c::DeleteTaskResult), true};
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectDeleteTaskResult}};
constexpr BindRow kBindDeleteTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "tasklist"},
    {.place = Place::kPath, .field = 1, .wire = "task"},
};
constexpr HttpBinding kHttpDeleteTask = {.method = "DELETE",
    .path = "/tasks/v1/lists/{tasklist}/tasks/{task}", .rows = {kBindDeleteTask, 2}};
constexpr FieldRow kFieldsClearCompletedParams[] = {
    {"tasklist", "Id of the task list; @default is the user's first one.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ClearCompletedParams, tasklist), Kind::kString, 1},
};
constexpr ObjectTable kObjectClearCompletedParams = {"ClearCompletedParams",
    {kFieldsClearCompletedParams, 1}, sizeof(c::ClearCompletedParams), false};
static_assert(__is_same(decltype(c::ClearCompletedParams::tasklist), String));
constexpr ObjectTable kObjectClearCompletedResult = {"ClearCompletedResult", {},
    sizeof(c::ClearCompletedResult), true};
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectClearCompletedResult}};
constexpr BindRow kBindClearCompleted[] = {
    {.place = Place::kPath, .field = 0, .wire = "tasklist"},
};
constexpr HttpBinding kHttpClearCompleted = {.method = "POST",
    .path = "/tasks/v1/lists/{tasklist}/clear", .rows = {kBindClearCompleted, 1}};
constexpr ActionRow kActions[] = {
    {.name = "list_task_lists", .title = "List task lists", .description = "The user's task lists.",
     .effect = Effect::kRead, .params = &kObjectListTaskListsParams, .result = &kType2,
     .http = &kHttpListTaskLists, .tool_name = "google_tasks_list_task_lists"},
    {.name = "create_task_list", .title = "Create a task list",
     .description = "Creates an empty task list.", .params = &kObjectCreateTaskListParams,
     .result = &kType1, .http = &kHttpCreateTaskList, .tool_name = "google_tasks_create_task_list"},
    {.name = "update_task_list", .title = "Rename a task list",
     .description = "Gives a task list another title.", .params = &kObjectUpdateTaskListParams,
     .result = &kType1, .http = &kHttpUpdateTaskList, .tool_name = "google_tasks_update_task_list"},
    {.name = "delete_task_list", .title = "Delete a task list",
     .description = "Deletes a task list with all its tasks for good. The user's first "
     "list cannot be deleted.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteTaskListParams, .result = &kType3, .http = &kHttpDeleteTaskList,
     .tool_name = "google_tasks_delete_task_list"},
    {.name = "list_tasks", .title = "List tasks",
     .description = "Tasks of a list, with subtasks, by due date or time of change if " "wanted.",
     .effect = Effect::kRead, .params = &kObjectListTasksParams, .result = &kType6,
     .http = &kHttpListTasks, .tool_name = "google_tasks_list_tasks"},
    {.name = "get_task", .title = "Read a task",
     .description = "One task with its notes and links.", .effect = Effect::kRead,
     .params = &kObjectGetTaskParams, .result = &kType5, .http = &kHttpGetTask,
     .tool_name = "google_tasks_get_task"},
    {.name = "create_task", .title = "Create a task",
     .description = "Adds a task to a list, or a subtask to a task.",
     .params = &kObjectCreateTaskParams, .result = &kType5, .http = &kHttpCreateTask,
     .tool_name = "google_tasks_create_task"},
    {.name = "update_task", .title = "Change a task",
     .description = "Changes title, notes or due date of a task and leaves the rest.",
     .params = &kObjectUpdateTaskParams, .result = &kType5, .http = &kHttpUpdateTask,
     .tool_name = "google_tasks_update_task"},
    {.name = "complete_task", .title = "Complete a task", .description = "Marks a task as done.",
     .params = &kObjectCompleteTaskParams, .result = &kType5, .http = &kHttpCompleteTask,
     .tool_name = "google_tasks_complete_task"},
    {.name = "reopen_task", .title = "Reopen a task",
     .description = "Marks a completed task as not done.", .params = &kObjectReopenTaskParams,
     .result = &kType5, .http = &kHttpReopenTask, .tool_name = "google_tasks_reopen_task"},
    {.name = "move_task", .title = "Move a task",
     .description = "Changes a task's place in its list, makes it a subtask, or moves "
     "it to another list.", .params = &kObjectMoveTaskParams, .result = &kType5,
     .http = &kHttpMoveTask, .tool_name = "google_tasks_move_task"},
    {.name = "delete_task", .title = "Delete a task",
     .description = "Deletes a task. Its subtasks go with it.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteTaskParams, .result = &kType7, .http = &kHttpDeleteTask,
     .tool_name = "google_tasks_delete_task"},
    {.name = "clear_completed", .title = "Hide completed tasks",
     .description = "Takes all completed tasks of a list out of sight; list_tasks shows "
     "them with showHidden.", .effect = Effect::kDestructive,
     .params = &kObjectClearCompletedParams, .result = &kType8, .http = &kHttpClearCompleted,
     .tool_name = "google_tasks_clear_completed"},
};
constexpr const char* kTexts2[] = {"/error/message"};
constexpr const char* kTexts3[] = {"/error/errors/0/reason"};
constexpr NamedText kPairs1[] = {{"rateLimitExceeded",
    "Google's limit was reached; wait a minute and try again."}, {"quotaExceeded",
    "The project has used up its 50,000 requests of today; they are counted "
    "anew at midnight Pacific time."}, {"accessNotConfigured",
    "Enable the Google Tasks API in the Google Cloud project of the OAuth " "client."}, {"notFound",
    "Check the ids; list_task_lists and list_tasks have them."}};
constexpr ApiRow kApi = {.base_url = "https://tasks.googleapis.com",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 4}},
    .retry_after = "retry-after", .verify_method = "GET",
    .verify_path = "/tasks/v1/users/@me/lists"};
constexpr const char* kTexts4[] = {"tasks.googleapis.com", "oauth2.googleapis.com",
    "openidconnect.googleapis.com"};
constexpr const char* kTexts5[] = {"openid", "email", "https://www.googleapis.com/auth/tasks"};
constexpr NamedText kPairs2[] = {{"access_type", "offline"}, {"prompt", "consent"}};
constexpr OauthRow kOauthRow1 = {.provider = "google", .provider_name = "Google",
    .authorization_url = "https://accounts.google.com/o/oauth2/v2/auth",
    .token_url = "https://oauth2.googleapis.com/token",
    .user_info_url = "https://openidconnect.googleapis.com/v1/userinfo",
    .revoke_url = "https://oauth2.googleapis.com/revoke", .scopes = {kTexts5, 3},
    .client_id_secret = "GOOGLE_CLIENT_ID", .client_secret_secret = "GOOGLE_CLIENT_SECRET",
    .token_auth_method = "post", .authorize_params = {kPairs2, 2}, .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"GOOGLE_CLIENT_ID", "Client ID of an OAuth client of type web application in Google Cloud,"
     " with the Google Tasks API enabled.", true, false},
    {"GOOGLE_CLIENT_SECRET", "Client secret of the same OAuth client.", true, false},
};
constexpr FieldRow kFieldsUserFields[] = {
    {"watched_list", "Id of the task list whose tasks are watched; @default is the first " "one.",
     "\"@default\"", nullptr, {}, __builtin_offsetof(c::UserFields, watched_list), Kind::kString,
     0},
};
constexpr ObjectTable kObjectUserFields = {"UserFields", {kFieldsUserFields, 1},
    sizeof(c::UserFields), true};
static_assert(__is_same(decltype(c::UserFields::watched_list), Field<String>));
constexpr FormRow kUserForm[] = {
    {.name = "watched_list", .label = "Watched list"},
};
constexpr const char* kTexts6[] = {"/id"};
constexpr const char* kTexts7[] = {"/updated"};
constexpr PollRow kPolls0[] = {
    {.event = "task_changed", .action = 4,
     .arguments = "{\"tasklist\":\"{watched_list}\",\"showCompleted\":true,\"showHidden\":true,"
     "\"updatedMin\":\"{since}\"}", .items = "/items", .id = {kTexts6, 1}, .version = {kTexts7, 1}},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval, .description = "Looks for tasks that are new or changed.",
     .every_ms = 900000, .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersTaskCreated[] = {
    {.source = "tool", .action = "create_task"},
};
constexpr MatcherRow kMatchersTaskCompleted[] = {
    {.source = "tool", .action = "complete_task"},
};
constexpr MatcherRow kMatchersTaskUpdated[] = {
    {.source = "tool", .action = "update_task"},
    {.source = "tool", .action = "reopen_task"},
    {.source = "tool", .action = "move_task"},
};
constexpr MatcherRow kMatchersTaskDeleted[] = {
    {.source = "tool", .action = "delete_task"},
    {.source = "tool", .action = "clear_completed"},
};
constexpr MatcherRow kMatchersTaskListCreated[] = {
    {.source = "tool", .action = "create_task_list"},
};
constexpr MatcherRow kMatchersTaskListUpdated[] = {
    {.source = "tool", .action = "update_task_list"},
};
constexpr MatcherRow kMatchersTaskListDeleted[] = {
    {.source = "tool", .action = "delete_task_list"},
};
constexpr MatcherRow kMatchersTaskChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "task_created", .display_name = "Task Created", .matchers = {kMatchersTaskCreated, 1}},
    {.id = "task_completed", .display_name = "Task Completed", .matchers = {kMatchersTaskCompleted,
     1}},
    {.id = "task_updated", .display_name = "Task Changed", .matchers = {kMatchersTaskUpdated, 3}},
    {.id = "task_deleted", .display_name = "Task Deleted", .matchers = {kMatchersTaskDeleted, 2}},
    {.id = "task_list_created", .display_name = "Task List Created",
     .matchers = {kMatchersTaskListCreated, 1}},
    {.id = "task_list_updated", .display_name = "Task List Renamed",
     .matchers = {kMatchersTaskListUpdated, 1}},
    {.id = "task_list_deleted", .display_name = "Task List Deleted",
     .matchers = {kMatchersTaskListDeleted, 1}},
    {.id = "task_changed", .display_name = "Task New or Changed", .matchers = {kMatchersTaskChanged,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "google-tasks",
    .display_name = "Google Tasks",
    .description = "Create, find, change, complete, order and delete tasks and task lists "
        "in Google Tasks.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "google_tasks",
    .tool_description = "Works with Google Tasks. A task is named by the id of its list and "
        "its own id; the list @default is the user's first one. Say what you "
        "are about to create, change, complete or delete, and wait for a yes " "before you do it.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_task_lists\",\"create_task_list\",\"update_task_list\","
        "\"delete_task_list\",\"list_tasks\",\"get_task\",\"create_task\","
        "\"update_task\",\"complete_task\",\"reopen_task\",\"move_task\",\"delete_task\","
        "\"clear_completed\"],\"description\":\"What to do.\"},\"tasklist\":{\"type\":\"string"
        "\",\"minLength\":1,\"maxLength\":200,\"description\":\"Id of the "
        "task list; @default is the user's first one.\"},\"task\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"description\":\"Id of the task.\"},"
        "\"listTitle\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1024,"
        "\"description\":\"Title of the task list.\"},\"title\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":1024,\"description\":\"Title of the "
        "task.\"},\"notes\":{\"type\":[\"string\",\"null\"],\"maxLength\":8192,"
        "\"description\":\"Details; null takes them away.\"},\"due\":{\"type\":[\"string\","
        "\"null\"],\"format\":\"date-time\",\"description\":\"Day on which "
        "it is due, for example 2026-05-01T00:00:00Z. Google keeps the date "
        "only, not the time of day; null takes it away.\"},\"parent\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"description\":\"Id of the task "
        "to put it under; a task of the top level when left out.\"},\"previous\":{\"type\":\"s"
        "tring\",\"minLength\":1,\"maxLength\":200,\"description\":\"Id of "
        "the task that it comes after; first when left out.\"},\"destinationTasklist\":{\"type"
        "\":\"string\",\"minLength\":1,\"maxLength\":200,\"description\":\"Id "
        "of another list to move it to.\"},\"showCompleted\":{\"type\":\"boolean\","
        "\"description\":\"Whether completed tasks are listed; true unless "
        "given.\"},\"showHidden\":{\"type\":\"boolean\",\"description\":\"Whether "
        "to list tasks that were completed in Google's own apps or cleared; "
        "together with showCompleted.\"},\"showAssigned\":{\"type\":\"boolean\","
        "\"description\":\"Whether tasks assigned in Docs or Chat are listed.\"},"
        "\"dueMin\":{\"type\":\"string\",\"format\":\"date-time\",\"description\":\"Only "
        "tasks due at or after this time.\"},\"dueMax\":{\"type\":\"string\","
        "\"format\":\"date-time\",\"description\":\"Only tasks due before "
        "this time.\"},\"completedMin\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"Only tasks completed at or after this time.\"},"
        "\"completedMax\":{\"type\":\"string\",\"format\":\"date-time\",\"description\":\"Only"
        " tasks completed before this time.\"},\"updatedMin\":{\"type\":\"string\","
        "\"format\":\"date-time\",\"description\":\"Only tasks changed at "
        "or after this time.\"},\"max_items\":{\"description\":\"Fetch pages "
        "until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "google_tasks",
    .actions = {kActions, 13},
    .api = kApi,
    .egress = {kTexts4, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .user_fields = &kObjectUserFields,
    .user_form = {kUserForm, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::google_tasks

namespace pie::google_tasks {

constinit const ConnectorTable kGoogleTasks = ::pie::detail::tables::google_tasks::kConnector;

Task<ListTaskListsResult> ListTaskLists(Context& context, ListTaskListsParams params) {
  return Task<ListTaskListsResult>(::pie::ContextAccess::Call(context, kGoogleTasks, 0, &params));
}

Task<TaskList> CreateTaskList(Context& context, CreateTaskListParams params) {
  return Task<TaskList>(::pie::ContextAccess::Call(context, kGoogleTasks, 1, &params));
}

Task<TaskList> UpdateTaskList(Context& context, UpdateTaskListParams params) {
  return Task<TaskList>(::pie::ContextAccess::Call(context, kGoogleTasks, 2, &params));
}

Task<DeleteTaskListResult> DeleteTaskList(Context& context, DeleteTaskListParams params) {
  return Task<DeleteTaskListResult>(::pie::ContextAccess::Call(context, kGoogleTasks, 3, &params));
}

Task<ListTasksResult> ListTasks(Context& context, ListTasksParams params) {
  return Task<ListTasksResult>(::pie::ContextAccess::Call(context, kGoogleTasks, 4, &params));
}

Task<Task_> GetTask(Context& context, GetTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kGoogleTasks, 5, &params));
}

Task<Task_> CreateTask(Context& context, CreateTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kGoogleTasks, 6, &params));
}

Task<Task_> UpdateTask(Context& context, UpdateTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kGoogleTasks, 7, &params));
}

Task<Task_> CompleteTask(Context& context, CompleteTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kGoogleTasks, 8, &params));
}

Task<Task_> ReopenTask(Context& context, ReopenTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kGoogleTasks, 9, &params));
}

Task<Task_> MoveTask(Context& context, MoveTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kGoogleTasks, 10, &params));
}

Task<DeleteTaskResult> DeleteTask(Context& context, DeleteTaskParams params) {
  return Task<DeleteTaskResult>(::pie::ContextAccess::Call(context, kGoogleTasks, 11, &params));
}

Task<ClearCompletedResult> ClearCompleted(Context& context, ClearCompletedParams params) {
  return Task<ClearCompletedResult>(::pie::ContextAccess::Call(context, kGoogleTasks, 12, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.google_client_id = context.Secret("GOOGLE_CLIENT_ID");
  secrets.google_client_secret = context.Secret("GOOGLE_CLIENT_SECRET");
  return secrets;
}

Result<UserFields> ReadUserFields(Context& context) {
  return ::pie::detail::DecodeAs<UserFields>(::pie::detail::tables::google_tasks::kObjectUserFields,
      context.user_config(), ::pie::detail::From::kUser);
}

}  // namespace pie::google_tasks
