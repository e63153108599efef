// Generated from plugins/clickup/clickup.pie. Do not edit.
// Read, create and change ClickUp tasks, with spaces, folders, lists, custom fields and comments.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::clickup {

struct Person {
  Field<long long> id;
  Field<String> username;
  Field<String> email;
  Person() = default;
};

struct Named {
  Field<String> id;
  Field<String> name;
  Named() = default;
};

struct Status {
  Field<String> status;
  // open, custom, done or closed.
  Field<String> type;
  Field<String> color;
  Status() = default;
};

struct TeamMembersItem {
  Field<Person> user;
  TeamMembersItem() = default;
};

struct Team {
  Field<String> id;
  Field<String> name;
  Field<List<TeamMembersItem>> members;
  Team() = default;
};

struct Space {
  Field<String> id;
  Field<String> name;
  Field<bool> private_;
  Field<List<Status>> statuses;
  Field<bool> archived;
  Space() = default;
};

struct TaskList {
  Field<String> id;
  Field<String> name;
  Field<String> content;
  Field<long long> task_count;
  Field<bool> archived;
  Field<Named> folder;
  Field<Named> space;
  Field<List<Status>> statuses;
  TaskList() = default;
};

struct Folder {
  Field<String> id;
  Field<String> name;
  Field<bool> hidden;
  Field<String> task_count;
  Field<List<Named>> lists;
  Folder() = default;
};

struct Tag {
  Field<String> name;
  Tag() = default;
};

struct CustomValue {
  Field<String> id;
  Field<String> name;
  Field<String> type;
  // Options of a choice.
  Field<List<Entry<Json>>> type_config;
  // The value; its form depends on the type.
  Field<Json> value;
  CustomValue() = default;
};

struct Task_Priority {
  Field<String> id;
  Field<String> priority;
  Task_Priority() = default;
};

struct Task_Space {
  Field<String> id;
  Task_Space() = default;
};

struct Task_ {
  Field<String> id;
  Field<String> custom_id;
  Field<String> name;
  // Description as plain text.
  Field<String> text_content;
  Field<String> description;
  Field<Status> status;
  Field<Task_Priority> priority;
  Field<List<Person>> assignees;
  Field<Person> creator;
  Field<List<Tag>> tags;
  Field<String> parent;
  // Milliseconds since 1970.
  Field<String> due_date;
  Field<String> start_date;
  Field<String> date_created;
  Field<String> date_updated;
  Field<String> date_closed;
  Field<List<CustomValue>> custom_fields;
  Field<Named> list;
  Field<Named> folder;
  Field<Task_Space> space;
  // Page of the task.
  Field<String> url;
  Task_() = default;
};

struct Comment {
  Field<String> id;
  Field<String> comment_text;
  Field<Person> user;
  Field<String> date;
  Field<bool> resolved;
  Comment() = default;
};

struct WebhookHealth {
  Field<String> status;
  Field<long long> fail_count;
  WebhookHealth() = default;
};

struct Webhook {
  Field<String> id;
  Field<String> endpoint;
  Field<List<String>> events;
  // What events are signed with; belongs into pie webhooks rotate.
  Field<String> secret;
  Field<WebhookHealth> health;
  Webhook() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListTeams,
  kListSpaces,
  kListFolders,
  kListLists,
  kListFolderLists,
  kGetList,
  kCreateList,
  kListTasks,
  kSearchTasks,
  kGetTask,
  kCreateTask,
  kUpdateTask,
  kDeleteTask,
  kSetCustomField,
  kListComments,
  kAddComment,
  kCreateWebhook,
  kListWebhooks,
  kDeleteWebhook,
};

struct ListTeamsParams {
  ListTeamsParams() = default;
};

struct ListSpacesParams {
  // Id of the workspace; list_teams has it.
  String team_id;
  // Only what is archived.
  Field<bool> archived;
  ListSpacesParams() = default;
};

struct ListFoldersParams {
  // Id of the space; list_spaces has it.
  String space_id;
  // Only what is archived.
  Field<bool> archived;
  ListFoldersParams() = default;
};

struct ListListsParams {
  // Id of the space; list_spaces has it.
  String space_id;
  // Only what is archived.
  Field<bool> archived;
  ListListsParams() = default;
};

struct ListFolderListsParams {
  // Id of the folder; list_folders has it.
  String folder_id;
  // Only what is archived.
  Field<bool> archived;
  ListFolderListsParams() = default;
};

struct GetListParams {
  // Id of the list; list_lists has it.
  String list_id;
  GetListParams() = default;
};

struct CreateListParams {
  // Id of the space; list_spaces has it.
  String space_id;
  // Name of the task or list.
  String name;
  // What the list is for.
  Field<String> content;
  CreateListParams() = default;
};

enum class ListTasksParamsOrderBy : int {
  kId,
  kCreated,
  kUpdated,
  kDueDate,
};

struct ListTasksParams {
  // Id of the list; list_lists has it.
  String list_id;
  // Only what is archived.
  Field<bool> archived;
  // Only tasks with one of these statuses.
  Field<List<String>> statuses;
  // Only tasks of one of these people.
  Field<List<long long>> assignee_filter;
  // Only tasks with one of these tags.
  Field<List<String>> tag_filter;
  // Whether closed tasks come too.
  Field<bool> include_closed;
  // Whether subtasks come too.
  Field<bool> subtasks;
  // What to sort by; created when left out.
  Field<ListTasksParamsOrderBy> order_by;
  // Turns the order round.
  Field<bool> reverse;
  // Due after this time, in milliseconds since 1970.
  Field<long long> due_date_gt;
  // Due before this time, in milliseconds since 1970.
  Field<long long> due_date_lt;
  // Changed after this time, in milliseconds since 1970.
  Field<long long> date_updated_gt;
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

enum class SearchTasksParamsOrderBy : int {
  kId,
  kCreated,
  kUpdated,
  kDueDate,
};

struct SearchTasksParams {
  // Id of the workspace; list_teams has it.
  String team_id;
  // Only tasks of these spaces.
  Field<List<String>> space_filter;
  // Only tasks of these lists.
  Field<List<String>> list_filter;
  // Only tasks with one of these statuses.
  Field<List<String>> statuses;
  // Only tasks of one of these people.
  Field<List<long long>> assignee_filter;
  // Only tasks with one of these tags.
  Field<List<String>> tag_filter;
  // Whether closed tasks come too.
  Field<bool> include_closed;
  // Whether subtasks come too.
  Field<bool> subtasks;
  // What to sort by; created when left out.
  Field<SearchTasksParamsOrderBy> order_by;
  // Turns the order round.
  Field<bool> reverse;
  // Due after this time, in milliseconds since 1970.
  Field<long long> due_date_gt;
  // Due before this time, in milliseconds since 1970.
  Field<long long> due_date_lt;
  // Changed after this time, in milliseconds since 1970.
  Field<long long> date_updated_gt;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchTasksParams() = default;
};

struct SearchTasksResult {
  List<Task_> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchTasksResult() = default;
};

struct GetTaskParams {
  // Id of the task; the end of its address.
  String task_id;
  GetTaskParams() = default;
};

struct CreateTaskParams {
  // Id of the list; list_lists has it.
  String list_id;
  // Name of the task or list.
  String name;
  // Description in Markdown.
  Field<String> markdown_content;
  // Ids of people to assign.
  Field<List<long long>> assignees;
  // Name of a status of the list, for example in progress; the closed one completes the task.
  Field<String> status;
  // 1 urgent, 2 high, 3 normal, 4 low.
  Field<long long> priority;
  // When it is due, in milliseconds since 1970.
  Field<long long> due_date;
  // Whether the time of the day counts, not only the day.
  Field<bool> due_date_time;
  // When it starts, in milliseconds since 1970.
  Field<long long> start_date;
  // How long it takes, in milliseconds.
  Field<long long> time_estimate;
  // Names of tags.
  Field<List<String>> tags;
  // Id of the task that this one is a part of.
  Field<String> parent;
  CreateTaskParams() = default;
};

struct UpdateTaskParams {
  // Id of the task; the end of its address.
  String task_id;
  // Name of the task or list.
  Field<String> name;
  // Description in Markdown.
  Field<String> markdown_content;
  // Name of a status of the list, for example in progress; the closed one completes the task.
  Field<String> status;
  // 1 urgent, 2 high, 3 normal, 4 low.
  Field<long long> priority;
  // When it is due, in milliseconds since 1970.
  Field<long long> due_date;
  // Whether the time of the day counts, not only the day.
  Field<bool> due_date_time;
  // When it starts, in milliseconds since 1970.
  Field<long long> start_date;
  // How long it takes, in milliseconds.
  Field<long long> time_estimate;
  // Ids of people to assign; give remove_assignees too, if only empty.
  Field<List<long long>> add_assignees;
  // Ids of people who no longer do it; give add_assignees too, if only empty.
  Field<List<long long>> remove_assignees;
  // Id of the task that this one is a part of.
  Field<String> parent;
  // Only what is archived.
  Field<bool> archived;
  UpdateTaskParams() = default;
};

struct DeleteTaskParams {
  // Id of the task; the end of its address.
  String task_id;
  DeleteTaskParams() = default;
};

struct DeleteTaskResult {
  DeleteTaskResult() = default;
};

struct SetCustomFieldParams {
  // Id of the task; the end of its address.
  String task_id;
  // Id of the custom field; get_task has it.
  String field_id;
  // The value, in the form of the field's type: a text, a number, an option's id, true; a list of
  // ids for labels, {add: [..], rem: [..]} for people and tasks.
  Json value;
  SetCustomFieldParams() = default;
};

struct ListCommentsParams {
  // Id of the task; the end of its address.
  String task_id;
  ListCommentsParams() = default;
};

struct AddCommentParams {
  // Id of the task; the end of its address.
  String task_id;
  // Text of the comment.
  String comment_text;
  // Person to assign the comment to.
  Field<long long> assignee;
  // Whether the author of the comment is told too.
  Field<bool> notify_all;
  AddCommentParams() = default;
};

struct AddCommentResult {
  Field<Json> id;
  Field<String> hist_id;
  Field<long long> date;
  AddCommentResult() = default;
};

enum class CreateWebhookParamsEventsItem : int {
  kStar,
  kTaskCreated,
  kTaskUpdated,
  kTaskDeleted,
  kTaskStatusUpdated,
  kTaskAssigneeUpdated,
  kTaskDueDateUpdated,
  kTaskPriorityUpdated,
  kTaskMoved,
  kTaskCommentPosted,
  kListCreated,
  kListUpdated,
};

struct CreateWebhookParams {
  // Id of the workspace; list_teams has it.
  String team_id;
  // Address to send to, as pie webhooks create clickup shows it.
  String endpoint;
  // Events to send; * for all.
  List<CreateWebhookParamsEventsItem> events;
  // Id of the space; list_spaces has it.
  Field<String> space_id;
  // Id of the folder; list_folders has it.
  Field<String> folder_id;
  // Id of the list; list_lists has it.
  Field<String> list_id;
  CreateWebhookParams() = default;
};

struct ListWebhooksParams {
  // Id of the workspace; list_teams has it.
  String team_id;
  ListWebhooksParams() = default;
};

struct DeleteWebhookParams {
  // Id of the webhook; list_webhooks has it.
  String webhook_id;
  DeleteWebhookParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A task was created.
  kTaskCreated,
  // Something of a task changed.
  kTaskUpdated,
  // A task was deleted.
  kTaskDeleted,
  // A task got another status.
  kTaskStatusUpdated,
  // Other people do a task.
  kTaskAssigneeUpdated,
  // A due date changed.
  kTaskDueDateUpdated,
  // A priority changed.
  kTaskPriorityUpdated,
  // A task moved to another list.
  kTaskMoved,
  // Somebody commented on a task.
  kTaskCommentPosted,
  // A list was created.
  kListCreated,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Task Created
  kTaskCreated,
  // Task Updated
  kTaskUpdated,
  // Task Status Changed
  kTaskStatusChanged,
  // Task Deleted
  kTaskDeleted,
  // Comment Added
  kCommentAdded,
  // List Created
  kListCreated,
  // Webhook Created
  kWebhookCreated,
  // Webhook Deleted
  kWebhookDeleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your ClickUp app (Settings, ClickUp API, Create an App).
  String clickup_client_id;
  // Client secret of the same app.
  String clickup_client_secret;
  Secrets() = default;
};

// Workspaces of the user, with their members. Only reads.
Task<List<Team>> ListTeams(Context& context, ListTeamsParams params);

// Spaces of a workspace. Only reads.
Task<List<Space>> ListSpaces(Context& context, ListSpacesParams params);

// Folders of a space, with their lists. Only reads.
Task<List<Folder>> ListFolders(Context& context, ListFoldersParams params);

// Lists of a space that are in no folder. Only reads.
Task<List<TaskList>> ListLists(Context& context, ListListsParams params);

// Lists in a folder. Only reads.
Task<List<TaskList>> ListFolderLists(Context& context, ListFolderListsParams params);

// One list with its statuses. Only reads.
Task<TaskList> GetList(Context& context, GetListParams params);

// Adds a list to a space.
Task<TaskList> CreateList(Context& context, CreateListParams params);

// Tasks of a list, filtered and sorted. Only reads.
Task<ListTasksResult> ListTasks(Context& context, ListTasksParams params);

// Tasks of all lists of a workspace, by space, list, person, status, tag and time. Only reads.
Task<SearchTasksResult> SearchTasks(Context& context, SearchTasksParams params);

// One task with its custom fields. Only reads.
Task<Task_> GetTask(Context& context, GetTaskParams params);

// Creates a task in a list, or a subtask with parent.
Task<Task_> CreateTask(Context& context, CreateTaskParams params);

// Changes what is given and leaves the rest; a closed status completes the task.
Task<Task_> UpdateTask(Context& context, UpdateTaskParams params);

// Moves a task to the trash of the workspace. Destructive: may delete or overwrite.
Task<DeleteTaskResult> DeleteTask(Context& context, DeleteTaskParams params);

// Sets one custom field of a task.
Task<List<Entry<Json>>> SetCustomField(Context& context, SetCustomFieldParams params);

// The newest 25 comments of a task. Only reads.
Task<List<Comment>> ListComments(Context& context, ListCommentsParams params);

// Adds a comment; people who watch the task are told.
Task<AddCommentResult> AddComment(Context& context, AddCommentParams params);

// Makes ClickUp send events of a workspace, space, folder or list; the reply has the secret that
// they are signed with.
Task<Webhook> CreateWebhook(Context& context, CreateWebhookParams params);

// Webhooks of this app in a workspace, with their health. Only reads.
Task<List<Webhook>> ListWebhooks(Context& context, ListWebhooksParams params);

// Removes a webhook from ClickUp. Destructive: may delete or overwrite.
Task<List<Entry<Json>>> DeleteWebhook(Context& context, DeleteWebhookParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kClickup;

}  // namespace pie::clickup
