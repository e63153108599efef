// Generated from plugins/basecamp/basecamp.pie. Do not edit.
// Read and write to-dos, messages, comments and chats in the projects of a Basecamp account.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::basecamp {

struct Person {
  Field<long long> id;
  Field<String> name;
  Field<String> email_address;
  Field<String> title;
  Person() = default;
};

struct DockItem {
  Field<long long> id;
  // Kind of tool: todoset, message_board, chat, schedule, vault ...
  Field<String> name;
  Field<String> title;
  Field<bool> enabled;
  DockItem() = default;
};

struct Project {
  Field<long long> id;
  Field<String> name;
  Field<String> description;
  Field<String> status;
  // Page of the project.
  Field<String> app_url;
  // Its tools and their ids.
  Field<List<DockItem>> dock;
  Field<String> created_at;
  Field<String> updated_at;
  Project() = default;
};

struct TodoList {
  Field<long long> id;
  Field<String> name;
  Field<String> description;
  Field<bool> completed;
  // Done and all, as 3/7.
  Field<String> completed_ratio;
  Field<String> app_url;
  TodoList() = default;
};

struct Parent {
  Field<long long> id;
  Field<String> title;
  Field<String> type;
  Parent() = default;
};

struct Todo {
  Field<long long> id;
  // What is to be done.
  Field<String> content;
  Field<String> description;
  Field<bool> completed;
  Field<String> due_on;
  Field<String> starts_on;
  Field<List<Person>> assignees;
  Field<Person> creator;
  Field<Parent> parent;
  Field<long long> comments_count;
  Field<String> app_url;
  Field<String> created_at;
  Field<String> updated_at;
  Todo() = default;
};

struct Message {
  Field<long long> id;
  Field<String> subject;
  // HTML.
  Field<String> content;
  Field<String> status;
  Field<Person> creator;
  Field<Parent> parent;
  Field<long long> comments_count;
  Field<String> app_url;
  Field<String> created_at;
  Field<String> updated_at;
  Message() = default;
};

struct Comment {
  Field<long long> id;
  // HTML.
  Field<String> content;
  Field<Person> creator;
  Field<String> app_url;
  Field<String> created_at;
  Comment() = default;
};

struct ChatLine {
  Field<long long> id;
  Field<String> content;
  Field<Person> creator;
  Field<String> app_url;
  Field<String> created_at;
  ChatLine() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListProjects,
  kGetProject,
  kCreateProject,
  kListPeople,
  kListTodoLists,
  kCreateTodoList,
  kListTodos,
  kGetTodo,
  kCreateTodo,
  kUpdateTodo,
  kCompleteTodo,
  kReopenTodo,
  kListMessages,
  kGetMessage,
  kCreateMessage,
  kListComments,
  kAddComment,
  kSendChatLine,
  kMoveToTrash,
};

enum class ListProjectsParamsProjectStatus : int {
  kArchived,
  kTrashed,
};

struct ListProjectsParams {
  // Which projects to list; active ones when left out.
  Field<ListProjectsParamsProjectStatus> project_status;
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

struct GetProjectParams {
  // Id of the project.
  long long project_id = {};
  GetProjectParams() = default;
};

struct CreateProjectParams {
  // Name of the project or to-do list.
  String name;
  // Description; simple HTML.
  Field<String> description;
  CreateProjectParams() = default;
};

struct ListPeopleParams {
  // Id of the project.
  long long project_id = {};
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPeopleParams() = default;
};

struct ListPeopleResult {
  List<Person> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPeopleResult() = default;
};

struct ListTodoListsParams {
  // Id of the to-do set; get_project has it under dock, name todoset.
  long long todoset_id = {};
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTodoListsParams() = default;
};

struct ListTodoListsResult {
  List<TodoList> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTodoListsResult() = default;
};

struct CreateTodoListParams {
  // Id of the to-do set; get_project has it under dock, name todoset.
  long long todoset_id = {};
  // Name of the project or to-do list.
  String name;
  // Description; simple HTML.
  Field<String> description;
  CreateTodoListParams() = default;
};

enum class ListTodosParamsTodoStatus : int {
  kArchived,
  kTrashed,
};

struct ListTodosParams {
  // Id of the to-do list; list_todo_lists has it.
  long long todolist_id = {};
  // Which to-dos to list; active ones when left out.
  Field<ListTodosParamsTodoStatus> todo_status;
  // True lists those that are done; open ones when left out.
  Field<bool> completed;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTodosParams() = default;
};

struct ListTodosResult {
  List<Todo> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTodosResult() = default;
};

struct GetTodoParams {
  // Id of the to-do.
  long long todo_id = {};
  GetTodoParams() = default;
};

struct CreateTodoParams {
  // Id of the to-do list; list_todo_lists has it.
  long long todolist_id = {};
  // What is to be done.
  String todo;
  // Description; simple HTML.
  Field<String> description;
  // Ids of people who do it; list_people has them.
  Field<List<long long>> assignee_ids;
  // Ids of people to tell when it is done.
  Field<List<long long>> completion_subscriber_ids;
  // Day it is due.
  Field<String> due_on;
  // First day of work.
  Field<String> starts_on;
  // Whether the people who do it are told.
  Field<bool> notify;
  CreateTodoParams() = default;
};

struct UpdateTodoParams {
  // Id of the to-do.
  long long todo_id = {};
  // What is to be done.
  String todo;
  // Description; simple HTML.
  Field<String> description;
  // Ids of people who do it; list_people has them.
  Field<List<long long>> assignee_ids;
  // Ids of people to tell when it is done.
  Field<List<long long>> completion_subscriber_ids;
  // Day it is due.
  Field<String> due_on;
  // First day of work.
  Field<String> starts_on;
  // Whether the people who do it are told.
  Field<bool> notify;
  UpdateTodoParams() = default;
};

struct CompleteTodoParams {
  // Id of the to-do.
  long long todo_id = {};
  CompleteTodoParams() = default;
};

struct CompleteTodoResult {
  CompleteTodoResult() = default;
};

struct ReopenTodoParams {
  // Id of the to-do.
  long long todo_id = {};
  ReopenTodoParams() = default;
};

struct ReopenTodoResult {
  ReopenTodoResult() = default;
};

enum class ListMessagesParamsSort : int {
  kCreatedAt,
  kUpdatedAt,
};

enum class ListMessagesParamsDirection : int {
  kAsc,
  kDesc,
};

struct ListMessagesParams {
  // Id of the message board; get_project has it under dock, name message_board.
  long long board_id = {};
  // What to sort messages by.
  Field<ListMessagesParamsSort> sort;
  // Ascending or descending.
  Field<ListMessagesParamsDirection> direction;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListMessagesParams() = default;
};

struct ListMessagesResult {
  List<Message> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListMessagesResult() = default;
};

struct GetMessageParams {
  // Id of the message.
  long long message_id = {};
  GetMessageParams() = default;
};

struct CreateMessageParams {
  // Id of the message board; get_project has it under dock, name message_board.
  long long board_id = {};
  // Subject of the message.
  String subject;
  // Text of the message, comment or chat line; simple HTML in messages and comments.
  Field<String> content;
  // Id of a message category.
  Field<long long> category_id;
  // Ids of people to tell; everybody of the project when left out.
  Field<List<long long>> subscriptions;
  CreateMessageParams() = default;
};

struct ListCommentsParams {
  // Id of a to-do, message or anything else that can be commented on or trashed.
  long long recording_id = {};
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCommentsParams() = default;
};

struct ListCommentsResult {
  List<Comment> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCommentsResult() = default;
};

struct AddCommentParams {
  // Id of a to-do, message or anything else that can be commented on or trashed.
  long long recording_id = {};
  // Text of the message, comment or chat line; simple HTML in messages and comments.
  String content;
  AddCommentParams() = default;
};

struct SendChatLineParams {
  // Id of the chat; get_project has it under dock, name chat.
  long long chat_id = {};
  // Text of the message, comment or chat line; simple HTML in messages and comments.
  String content;
  SendChatLineParams() = default;
};

struct MoveToTrashParams {
  // Id of a to-do, message or anything else that can be commented on or trashed.
  long long recording_id = {};
  MoveToTrashParams() = default;
};

struct MoveToTrashResult {
  MoveToTrashResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A to-do was created.
  kTodoCreated,
  // A to-do was completed.
  kTodoCompleted,
  // A to-do was opened again.
  kTodoUncompleted,
  // A to-do list was created.
  kTodolistCreated,
  // A message was posted.
  kMessageCreated,
  // Somebody has commented.
  kCommentCreated,
  // A document was created.
  kDocumentCreated,
  // A file was uploaded.
  kUploadCreated,
  // An entry of the schedule was created.
  kScheduleEntryCreated,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Project Created
  kProjectCreated,
  // To-do List Created
  kTodoListCreated,
  // To-do Created
  kTodoCreated,
  // To-do Updated
  kTodoUpdated,
  // To-do Completed
  kTaskCompleted,
  // Message Posted
  kMessageSent,
  // Comment Added
  kCommentAdded,
  // Moved to Trash
  kRecordingTrashed,
  // Message Posted by Anybody
  kMessagePosted,
  // File Uploaded
  kFileUploaded,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your integration (launchpad.37signals.com/integrations).
  String basecamp_client_id;
  // Client secret of the same integration.
  String basecamp_client_secret;
  // Your e-mail address or site; Basecamp wants to know in each request whom to ask about it.
  String basecamp_contact;
  Secrets() = default;
};

// Projects that the user can see, last created first. Only reads.
Task<ListProjectsResult> ListProjects(Context& context, ListProjectsParams params);

// One project with the ids of its tools. Only reads.
Task<Project> GetProject(Context& context, GetProjectParams params);

// Creates a project with the account's default tools.
Task<Project> CreateProject(Context& context, CreateProjectParams params);

// People of a project. Only reads.
Task<ListPeopleResult> ListPeople(Context& context, ListPeopleParams params);

// To-do lists of a project. Only reads.
Task<ListTodoListsResult> ListTodoLists(Context& context, ListTodoListsParams params);

// Adds a to-do list to a project.
Task<TodoList> CreateTodoList(Context& context, CreateTodoListParams params);

// Open to-dos of a list, or those that are done. Only reads.
Task<ListTodosResult> ListTodos(Context& context, ListTodosParams params);

// One to-do. Only reads.
Task<Todo> GetTodo(Context& context, GetTodoParams params);

// Adds a to-do to a list.
Task<Todo> CreateTodo(Context& context, CreateTodoParams params);

// Replaces a to-do: Basecamp empties whatever is left out, so read it with get_todo and give
// everything.
Task<Todo> UpdateTodo(Context& context, UpdateTodoParams params);

// Ticks a to-do off.
Task<CompleteTodoResult> CompleteTodo(Context& context, CompleteTodoParams params);

// Takes the tick away.
Task<ReopenTodoResult> ReopenTodo(Context& context, ReopenTodoParams params);

// Messages of a message board. Only reads.
Task<ListMessagesResult> ListMessages(Context& context, ListMessagesParams params);

// One message. Only reads.
Task<Message> GetMessage(Context& context, GetMessageParams params);

// Posts a message on a board; everybody of the project is told, or those in subscriptions.
Task<Message> CreateMessage(Context& context, CreateMessageParams params);

// Comments on a to-do, message or other recording. Only reads.
Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params);

// Comments on a to-do, message or other recording; its subscribers are told.
Task<Comment> AddComment(Context& context, AddCommentParams params);

// Writes a line of plain text in a project's chat.
Task<ChatLine> SendChatLine(Context& context, SendChatLineParams params);

// Trashes a to-do, message, list or other recording; it can be restored for 30 days. Destructive:
// may delete or overwrite.
Task<MoveToTrashResult> MoveToTrash(Context& context, MoveToTrashParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kBasecamp;

}  // namespace pie::basecamp
