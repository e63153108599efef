// Generated from plugins/google-tasks/google-tasks.pie. Do not edit.
// Create, find, change, complete, order and delete tasks and task lists in Google Tasks.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::google_tasks {

struct TaskList {
  Field<String> id;
  Field<String> title;
  // Time of the last change.
  Field<String> updated;
  TaskList() = default;
};

struct Task_LinksItem {
  Field<String> type;
  Field<String> description;
  Field<String> link;
  Task_LinksItem() = default;
};

struct Task_ {
  Field<String> id;
  Field<String> title;
  Field<String> notes;
  // needsAction or completed.
  Field<String> status;
  // Day on which it is due; the time of day means nothing.
  Field<String> due;
  // When it was completed.
  Field<String> completed;
  // Time of the last change.
  Field<String> updated;
  // Id of the task that it belongs to.
  Field<String> parent;
  // Place among its siblings; compare as text.
  Field<String> position;
  Field<bool> hidden;
  Field<bool> deleted;
  // Address to open it.
  Field<String> web_view_link;
  // For example the e-mail that it was made from.
  Field<List<Task_LinksItem>> links;
  Task_() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListTaskLists,
  kCreateTaskList,
  kUpdateTaskList,
  kDeleteTaskList,
  kListTasks,
  kGetTask,
  kCreateTask,
  kUpdateTask,
  kCompleteTask,
  kReopenTask,
  kMoveTask,
  kDeleteTask,
  kClearCompleted,
};

struct ListTaskListsParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTaskListsParams() = default;
};

struct ListTaskListsResult {
  List<TaskList> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTaskListsResult() = default;
};

struct CreateTaskListParams {
  // Title of the task list.
  String list_title;
  CreateTaskListParams() = default;
};

struct UpdateTaskListParams {
  // Id of the task list; @default is the user's first one.
  String tasklist;
  // Title of the task list.
  String list_title;
  UpdateTaskListParams() = default;
};

struct DeleteTaskListParams {
  // Id of the task list; @default is the user's first one.
  String tasklist;
  DeleteTaskListParams() = default;
};

struct DeleteTaskListResult {
  DeleteTaskListResult() = default;
};

struct ListTasksParams {
  // Id of the task list; @default is the user's first one.
  String tasklist;
  // Whether completed tasks are listed; true unless given.
  Field<bool> show_completed;
  // Whether to list tasks that were completed in Google's own apps or cleared; together with
  // showCompleted.
  Field<bool> show_hidden;
  // Whether tasks assigned in Docs or Chat are listed.
  Field<bool> show_assigned;
  // Only tasks due at or after this time.
  Field<String> due_min;
  // Only tasks due before this time.
  Field<String> due_max;
  // Only tasks completed at or after this time.
  Field<String> completed_min;
  // Only tasks completed before this time.
  Field<String> completed_max;
  // Only tasks changed at or after this time.
  Field<String> updated_min;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTasksParams() = default;
};

struct ListTasksResult {
  List<Task_> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTasksResult() = default;
};

struct GetTaskParams {
  // Id of the task list; @default is the user's first one.
  String tasklist;
  // Id of the task.
  String task;
  GetTaskParams() = default;
};

struct CreateTaskParams {
  // Id of the task list; @default is the user's first one.
  String tasklist;
  // Title of the task.
  String title;
  // Details; null takes them away.
  Field<String> notes;
  // Day on which it is due, for example 2026-05-01T00:00:00Z. Google keeps the date only, not the
  // time of day; null takes it away.
  Field<String> due;
  // Id of the task to put it under; a task of the top level when left out.
  Field<String> parent;
  // Id of the task that it comes after; first when left out.
  Field<String> previous;
  CreateTaskParams() = default;
};

struct UpdateTaskParams {
  // Id of the task list; @default is the user's first one.
  String tasklist;
  // Id of the task.
  String task;
  // Title of the task.
  Field<String> title;
  // Details; null takes them away.
  Field<String> notes;
  // Day on which it is due, for example 2026-05-01T00:00:00Z. Google keeps the date only, not the
  // time of day; null takes it away.
  Field<String> due;
  UpdateTaskParams() = default;
};

struct CompleteTaskParams {
  // Id of the task list; @default is the user's first one.
  String tasklist;
  // Id of the task.
  String task;
  CompleteTaskParams() = default;
};

struct ReopenTaskParams {
  // Id of the task list; @default is the user's first one.
  String tasklist;
  // Id of the task.
  String task;
  ReopenTaskParams() = default;
};

struct MoveTaskParams {
  // Id of the task list; @default is the user's first one.
  String tasklist;
  // Id of the task.
  String task;
  // Id of the task to put it under; a task of the top level when left out.
  Field<String> parent;
  // Id of the task that it comes after; first when left out.
  Field<String> previous;
  // Id of another list to move it to.
  Field<String> destination_tasklist;
  MoveTaskParams() = default;
};

struct DeleteTaskParams {
  // Id of the task list; @default is the user's first one.
  String tasklist;
  // Id of the task.
  String task;
  DeleteTaskParams() = default;
};

struct DeleteTaskResult {
  DeleteTaskResult() = default;
};

struct ClearCompletedParams {
  // Id of the task list; @default is the user's first one.
  String tasklist;
  ClearCompletedParams() = default;
};

struct ClearCompletedResult {
  ClearCompletedResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Task Created
  kTaskCreated,
  // Task Completed
  kTaskCompleted,
  // Task Changed
  kTaskUpdated,
  // Task Deleted
  kTaskDeleted,
  // Task List Created
  kTaskListCreated,
  // Task List Renamed
  kTaskListUpdated,
  // Task List Deleted
  kTaskListDeleted,
  // Task New or Changed
  kTaskChanged,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of an OAuth client of type web application in Google Cloud, with the Google Tasks API
  // enabled.
  String google_client_id;
  // Client secret of the same OAuth client.
  String google_client_secret;
  Secrets() = default;
};

// The user's settings (userFields).
struct UserFields {
  // Id of the task list whose tasks are watched; @default is the first one.
  Field<String> watched_list;
  UserFields() = default;
};

// The user's task lists. Only reads.
Task<ListTaskListsResult> ListTaskLists(Context& context, ListTaskListsParams params);

// Creates an empty task list.
Task<TaskList> CreateTaskList(Context& context, CreateTaskListParams params);

// Gives a task list another title.
Task<TaskList> UpdateTaskList(Context& context, UpdateTaskListParams params);

// Deletes a task list with all its tasks for good. The user's first list cannot be deleted.
// Destructive: may delete or overwrite.
Task<DeleteTaskListResult> DeleteTaskList(Context& context, DeleteTaskListParams params);

// Tasks of a list, with subtasks, by due date or time of change if wanted. Only reads.
Task<ListTasksResult> ListTasks(Context& context, ListTasksParams params);

// One task with its notes and links. Only reads.
Task<Task_> GetTask(Context& context, GetTaskParams params);

// Adds a task to a list, or a subtask to a task.
Task<Task_> CreateTask(Context& context, CreateTaskParams params);

// Changes title, notes or due date of a task and leaves the rest.
Task<Task_> UpdateTask(Context& context, UpdateTaskParams params);

// Marks a task as done.
Task<Task_> CompleteTask(Context& context, CompleteTaskParams params);

// Marks a completed task as not done.
Task<Task_> ReopenTask(Context& context, ReopenTaskParams params);

// Changes a task's place in its list, makes it a subtask, or moves it to another list.
Task<Task_> MoveTask(Context& context, MoveTaskParams params);

// Deletes a task. Its subtasks go with it. Destructive: may delete or overwrite.
Task<DeleteTaskResult> DeleteTask(Context& context, DeleteTaskParams params);

// Takes all completed tasks of a list out of sight; list_tasks shows them with showHidden.
// Destructive: may delete or overwrite.
Task<ClearCompletedResult> ClearCompleted(Context& context, ClearCompletedParams params);

Secrets ReadSecrets(Context& context);

// The user's settings, with defaults filled in.
Result<UserFields> ReadUserFields(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kGoogleTasks;

}  // namespace pie::google_tasks
