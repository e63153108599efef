// Generated from plugins/asana/asana.pie. Do not edit.
// Read, search, create, change and complete Asana tasks, with projects, sections, subtasks and
// comments.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::asana {

struct Named {
  Field<String> gid;
  Field<String> name;
  Named() = default;
};

struct CustomValue {
  Field<String> gid;
  Field<String> name;
  // The value as text.
  Field<String> display_value;
  CustomValue() = default;
};

struct MembershipSection {
  Field<String> gid;
  Field<String> name;
  MembershipSection() = default;
};

struct Membership {
  Field<Named> project;
  Field<MembershipSection> section;
  Membership() = default;
};

struct Task_Assignee {
  Field<String> gid;
  Field<String> name;
  Task_Assignee() = default;
};

struct Task_Parent {
  Field<String> gid;
  Field<String> name;
  Task_Parent() = default;
};

struct Task_ {
  Field<String> gid;
  Field<String> name;
  Field<String> notes;
  Field<bool> completed;
  Field<String> completed_at;
  Field<Task_Assignee> assignee;
  Field<String> due_on;
  Field<String> due_at;
  Field<String> start_on;
  Field<Task_Parent> parent;
  Field<List<Named>> projects;
  // Sections that it is in.
  Field<List<Membership>> memberships;
  Field<List<Named>> tags;
  Field<List<CustomValue>> custom_fields;
  Field<long long> num_subtasks;
  // Page of the task.
  Field<String> permalink_url;
  Field<String> created_at;
  Field<String> modified_at;
  Task_() = default;
};

struct ProjectOwner {
  Field<String> gid;
  Field<String> name;
  ProjectOwner() = default;
};

struct ProjectTeam {
  Field<String> gid;
  Field<String> name;
  ProjectTeam() = default;
};

struct Project {
  Field<String> gid;
  Field<String> name;
  Field<bool> archived;
  Field<String> color;
  Field<String> due_on;
  Field<ProjectOwner> owner;
  Field<ProjectTeam> team;
  // Page of the project.
  Field<String> permalink_url;
  Field<String> created_at;
  Field<String> modified_at;
  Project() = default;
};

struct Person {
  Field<String> gid;
  Field<String> name;
  Field<String> email;
  Person() = default;
};

struct StoryCreatedBy {
  Field<String> gid;
  Field<String> name;
  StoryCreatedBy() = default;
};

struct Story {
  Field<String> gid;
  // comment_added, or the kind of change.
  Field<String> resource_subtype;
  Field<String> text;
  Field<String> created_at;
  Field<StoryCreatedBy> created_by;
  Field<bool> is_pinned;
  Story() = default;
};

struct Webhook {
  Field<String> gid;
  Field<bool> active;
  Field<Named> resource;
  Field<String> target;
  Field<String> last_success_at;
  Field<String> last_failure_at;
  Field<String> last_failure_content;
  Webhook() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListWorkspaces,
  kListProjects,
  kCreateProject,
  kListSections,
  kListUsers,
  kListTasks,
  kSearchTasks,
  kGetTask,
  kCreateTask,
  kUpdateTask,
  kCompleteTask,
  kDeleteTask,
  kListSubtasks,
  kCreateSubtask,
  kMoveTask,
  kListComments,
  kAddComment,
  kCreateWebhook,
  kListWebhooks,
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
  List<Named> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListWorkspacesResult() = default;
};

struct ListProjectsParams {
  // Gid of the workspace; list_workspaces has it.
  Field<String> workspace;
  // Gid of the team; projects of an organisation belong to one.
  Field<String> team;
  // Only archived projects, or only those that are not.
  Field<bool> archived;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListProjectsParams() = default;
};

struct ListProjectsResult {
  List<Project> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListProjectsResult() = default;
};

enum class CreateProjectParamsColor : int {
  kDarkPink,
  kDarkGreen,
  kDarkBlue,
  kDarkRed,
  kDarkTeal,
  kDarkBrown,
  kDarkOrange,
  kDarkPurple,
  kDarkWarmGray,
  kLightPink,
  kLightGreen,
  kLightBlue,
  kLightRed,
  kLightTeal,
  kLightBrown,
  kLightOrange,
  kLightPurple,
  kLightWarmGray,
};

enum class CreateProjectParamsDefaultView : int {
  kList,
  kBoard,
  kCalendar,
  kTimeline,
};

struct CreateProjectParams {
  // Gid of the workspace; list_workspaces has it.
  Field<String> workspace;
  // Gid of the team; projects of an organisation belong to one.
  Field<String> team;
  // Name of the task or project.
  String name;
  // Description as plain text.
  Field<String> notes;
  // Colour of the project.
  Field<CreateProjectParamsColor> color;
  // How the project opens.
  Field<CreateProjectParamsDefaultView> default_view;
  // Day it is due; not together with due_at.
  Field<String> due_on;
  CreateProjectParams() = default;
};

struct ListSectionsParams {
  // Gid of the project; the first number in its address.
  String project;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListSectionsParams() = default;
};

struct ListSectionsResult {
  List<Named> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListSectionsResult() = default;
};

struct ListUsersParams {
  // Gid of the workspace; list_workspaces has it.
  String workspace;
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

struct ListTasksParams {
  // Gid of the project; the first number in its address.
  Field<String> project;
  // Gid of a section; list_sections has it.
  Field<String> section;
  // Gid or e-mail address of a person, or me.
  Field<String> assignee;
  // Gid of the workspace; list_workspaces has it.
  Field<String> workspace;
  // Only open tasks and those completed after this time, as 2026-01-31T00:00:00Z; now gives open
  // ones.
  Field<String> completed_since;
  // Only tasks changed after this time.
  Field<String> modified_since;
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

enum class SearchTasksParamsSortBy : int {
  kDueDate,
  kCreatedAt,
  kCompletedAt,
  kLikes,
  kModifiedAt,
  kRelevance,
};

struct SearchTasksParams {
  // Gid of the workspace; list_workspaces has it.
  String workspace;
  // Words in name or notes.
  Field<String> text;
  // Tasks of one of these people; gids or me.
  Field<List<String>> assignee_filter;
  // Tasks in one of these projects.
  Field<List<String>> project_filter;
  // Only completed tasks, or only open ones.
  Field<bool> completed_filter;
  // Due before this day.
  Field<String> due_before;
  // Due after this day.
  Field<String> due_after;
  // What to sort by; modified_at when left out.
  Field<SearchTasksParamsSortBy> sort_by;
  // How many tasks to return.
  Field<long long> search_limit;
  SearchTasksParams() = default;
};

struct GetTaskParams {
  // Gid of the task; the last number in its address.
  String task_gid;
  GetTaskParams() = default;
};

struct CreateTaskParams {
  // Gid of the workspace; list_workspaces has it.
  Field<String> workspace;
  // Gids of projects to put the task into.
  Field<List<String>> projects;
  // Name of the task or project.
  String name;
  // Description as plain text.
  Field<String> notes;
  // Gid or e-mail address of a person, or me.
  Field<String> assignee;
  // Day it is due; not together with due_at.
  Field<String> due_on;
  // Time it is due.
  Field<String> due_at;
  // First day of work; needs due_on.
  Field<String> start_on;
  // People to tell about changes; gids or e-mail addresses.
  Field<List<String>> followers;
  // Gids of tags.
  Field<List<String>> tags;
  // Values by gid of the custom field; choices by their gid.
  Field<List<Entry<Json>>> custom_fields;
  CreateTaskParams() = default;
};

struct UpdateTaskParams {
  // Gid of the task; the last number in its address.
  String task_gid;
  // Name of the task or project.
  Field<String> name;
  // Description as plain text.
  Field<String> notes;
  // Gid or e-mail address of a person, or me.
  Field<String> assignee;
  // Day it is due; not together with due_at.
  Field<String> due_on;
  // Time it is due.
  Field<String> due_at;
  // First day of work; needs due_on.
  Field<String> start_on;
  // Completes or reopens the task.
  Field<bool> completed;
  // Values by gid of the custom field; choices by their gid.
  Field<List<Entry<Json>>> custom_fields;
  UpdateTaskParams() = default;
};

struct CompleteTaskParams {
  // Gid of the task; the last number in its address.
  String task_gid;
  CompleteTaskParams() = default;
};

struct DeleteTaskParams {
  // Gid of the task; the last number in its address.
  String task_gid;
  DeleteTaskParams() = default;
};

struct DeleteTaskResult {
  // Empty.
  Field<List<Entry<Json>>> data;
  DeleteTaskResult() = default;
};

struct ListSubtasksParams {
  // Gid of the task; the last number in its address.
  String task_gid;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListSubtasksParams() = default;
};

struct ListSubtasksResult {
  List<Task_> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListSubtasksResult() = default;
};

struct CreateSubtaskParams {
  // Gid of the task; the last number in its address.
  String task_gid;
  // Name of the task or project.
  String name;
  // Description as plain text.
  Field<String> notes;
  // Gid or e-mail address of a person, or me.
  Field<String> assignee;
  // Day it is due; not together with due_at.
  Field<String> due_on;
  CreateSubtaskParams() = default;
};

struct MoveTaskParams {
  // Gid of a section; list_sections has it.
  String section;
  // Gid of the task; the last number in its address.
  String task_gid;
  // Task of the section to put it before; this or insert_after.
  Field<String> insert_before;
  // Task of the section to put it behind.
  Field<String> insert_after;
  MoveTaskParams() = default;
};

struct MoveTaskResult {
  // Empty.
  Field<List<Entry<Json>>> data;
  MoveTaskResult() = default;
};

struct ListCommentsParams {
  // Gid of the task; the last number in its address.
  String task_gid;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCommentsParams() = default;
};

struct ListCommentsResult {
  List<Story> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCommentsResult() = default;
};

struct AddCommentParams {
  // Gid of the task; the last number in its address.
  String task_gid;
  // Text of the comment.
  String comment;
  // Pins the comment to the top of the task.
  Field<bool> is_pinned;
  AddCommentParams() = default;
};

struct CreateWebhookParams {
  // Gid of the project or task whose changes to send.
  String resource;
  // Address to send to, as pie webhooks create asana shows it.
  String target;
  CreateWebhookParams() = default;
};

struct ListWebhooksParams {
  // Gid of the workspace; list_workspaces has it.
  String workspace;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListWebhooksParams() = default;
};

struct ListWebhooksResult {
  List<Webhook> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListWebhooksResult() = default;
};

struct DeleteWebhookParams {
  // Gid of the webhook; list_webhooks has it.
  String webhook_gid;
  DeleteWebhookParams() = default;
};

struct DeleteWebhookResult {
  // Empty.
  Field<List<Entry<Json>>> data;
  DeleteWebhookResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Tasks were added, changed, removed or deleted; events/*/action says which.
  kTask_,
  // Comments or other entries were added to tasks.
  kStory,
  // The project was changed or deleted.
  kProject,
  // Sections were added or changed.
  kSection,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Task Created
  kTaskCreated,
  // Task Updated
  kTaskUpdated,
  // Task Completed
  kTaskCompleted,
  // Task Deleted
  kTaskDeleted,
  // Comment Added
  kCommentAdded,
  // Project Created
  kProjectCreated,
  // Project Updated
  kProjectUpdated,
  // Webhook Created
  kWebhookCreated,
  // Webhook Deleted
  kWebhookDeleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your Asana app (app.asana.com/0/my-apps).
  String asana_client_id;
  // Client secret of the same app.
  String asana_client_secret;
  Secrets() = default;
};

// Workspaces and organisations of the user. Only reads.
Task<ListWorkspacesResult> ListWorkspaces(Context& context, ListWorkspacesParams params);

// Projects of a workspace or team. Only reads.
Task<ListProjectsResult> ListProjects(Context& context, ListProjectsParams params);

// Creates a project in a workspace; organisations need a team.
Task<Project> CreateProject(Context& context, CreateProjectParams params);

// Sections of a project, which are the columns of a board. Only reads.
Task<ListSectionsResult> ListSections(Context& context, ListSectionsParams params);

// People of a workspace. Only reads.
Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params);

// Tasks of a project, of a section, or of a person in a workspace (assignee and workspace). Only
// reads.
Task<ListTasksResult> ListTasks(Context& context, ListTasksParams params);

// Searches the tasks of a workspace; Asana allows it in paid plans only. Only reads.
Task<List<Task_>> SearchTasks(Context& context, SearchTasksParams params);

// One task with notes, sections and custom fields. Only reads.
Task<Task_> GetTask(Context& context, GetTaskParams params);

// Creates a task in projects, or in a workspace without a project.
Task<Task_> CreateTask(Context& context, CreateTaskParams params);

// Changes what is given and leaves the rest.
Task<Task_> UpdateTask(Context& context, UpdateTaskParams params);

// Marks a task as done.
Task<Task_> CompleteTask(Context& context, CompleteTaskParams params);

// Moves a task to the trash of the user who deletes it; Asana empties it after 30 days.
// Destructive: may delete or overwrite.
Task<DeleteTaskResult> DeleteTask(Context& context, DeleteTaskParams params);

// Tasks that are parts of a task. Only reads.
Task<ListSubtasksResult> ListSubtasks(Context& context, ListSubtasksParams params);

// Adds a task as a part of another one.
Task<Task_> CreateSubtask(Context& context, CreateSubtaskParams params);

// Puts a task into a section of a project, for example into another column of a board.
Task<MoveTaskResult> MoveTask(Context& context, MoveTaskParams params);

// Comments on a task and what was changed, oldest first; comments have the subtype comment_added.
// Only reads.
Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params);

// Adds a comment; followers of the task are told.
Task<Story> AddComment(Context& context, AddCommentParams params);

// Makes Asana send changes of a project or task to this connector's webhook address.
Task<Webhook> CreateWebhook(Context& context, CreateWebhookParams params);

// Webhooks of this app in a workspace, with their last success and failure. Only reads.
Task<ListWebhooksResult> ListWebhooks(Context& context, ListWebhooksParams params);

// Removes a webhook from Asana. Destructive: may delete or overwrite.
Task<DeleteWebhookResult> DeleteWebhook(Context& context, DeleteWebhookParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kAsana;

}  // namespace pie::asana
