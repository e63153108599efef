// Generated from plugins/jira/jira.pie. Do not edit.
// Search, read, create and change issues in Jira, comment on them, move them through their
// workflow, and look at boards and sprints.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::jira {

struct Issue {
  Field<String> id;
  Field<String> key;
  Field<List<Entry<Json>>> fields;
  Issue() = default;
};

struct Person {
  Field<String> account_id;
  Field<String> display_name;
  Field<String> email_address;
  Field<bool> active;
  Person() = default;
};

struct Comment {
  Field<String> id;
  Field<Person> author;
  Field<String> rendered_body;
  Field<String> created;
  Field<String> updated;
  Comment() = default;
};

struct CreatedIssue {
  Field<String> id;
  Field<String> key;
  CreatedIssue() = default;
};

struct Status {
  Field<String> id;
  Field<String> name;
  Status() = default;
};

struct Transition {
  Field<String> id;
  Field<String> name;
  Field<Status> to;
  Field<bool> has_screen;
  Field<bool> is_available;
  Transition() = default;
};

struct Project {
  Field<String> id;
  Field<String> key;
  Field<String> name;
  Field<String> project_type_key;
  Field<String> style;
  Field<bool> is_private;
  Project() = default;
};

struct IssueType {
  Field<String> id;
  Field<String> name;
  Field<String> description;
  Field<bool> subtask;
  IssueType() = default;
};

struct BoardLocation {
  Field<String> project_key;
  Field<String> project_name;
  BoardLocation() = default;
};

struct Board {
  Field<long long> id;
  Field<String> name;
  Field<String> type;
  Field<BoardLocation> location;
  Board() = default;
};

struct Sprint {
  Field<long long> id;
  Field<String> name;
  Field<String> state;
  Field<String> goal;
  Field<String> start_date;
  Field<String> end_date;
  Field<String> complete_date;
  Field<long long> origin_board_id;
  Sprint() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kSearchIssues,
  kGetIssue,
  kCreateIssue,
  kUpdateIssue,
  kDeleteIssue,
  kListTransitions,
  kMoveIssue,
  kListComments,
  kAddComment,
  kListProjects,
  kListIssueTypes,
  kSearchUsers,
  kListBoards,
  kListSprints,
  kGetSprint,
  kListSprintIssues,
  kPostIssue,
  kPutIssue,
  kPostComment,
};

struct SearchIssuesParams {
  // Search in JQL, with at least one limit, as: project = SHOP AND status = "To Do" ORDER BY
  // created DESC.
  String jql;
  // Fields to return, as summary, status, customfield_10016 or *all.
  Field<List<String>> fields;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchIssuesParams() = default;
};

struct SearchIssuesResult {
  List<Issue> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchIssuesResult() = default;
};

struct GetIssueParams {
  // Key or id of the issue, as SHOP-12.
  String issue_key;
  // Fields to return, as summary, status, customfield_10016 or *all.
  Field<List<String>> fields;
  GetIssueParams() = default;
};

struct GetIssueResultRenderedFields {
  Field<String> description;
  GetIssueResultRenderedFields() = default;
};

struct GetIssueResult {
  Field<String> id;
  Field<String> key;
  Field<List<Entry<Json>>> fields;
  Field<GetIssueResultRenderedFields> rendered_fields;
  GetIssueResult() = default;
};

struct CreateIssueParams {
  // Key of the project, as SHOP.
  String project;
  // Name of the kind of issue, as Task, Bug or Story; list_issue_types has them.
  String issue_type;
  // Title of the issue.
  String summary;
  // Plain text; an empty line starts a paragraph, lines with "- " make a list.
  Field<String> description;
  // Account id of the person; search_users finds it.
  Field<String> assignee;
  // Name of the priority, as High.
  Field<String> priority;
  // Labels, without spaces; in an update they replace the others.
  Field<List<String>> labels;
  // Key of the epic or of the issue above.
  Field<String> parent;
  // Day it is due.
  Field<String> due_date;
  // More fields by id, as {"customfield_10016": 5}, in Jira's own form.
  Field<List<Entry<Json>>> other_fields;
  CreateIssueParams() = default;
};

struct UpdateIssueParams {
  // Key or id of the issue, as SHOP-12.
  String issue_key;
  // Title of the issue.
  Field<String> summary;
  // Plain text; an empty line starts a paragraph, lines with "- " make a list.
  Field<String> description;
  // Account id of the person; search_users finds it.
  Field<String> assignee;
  // Name of the priority, as High.
  Field<String> priority;
  // Labels, without spaces; in an update they replace the others.
  Field<List<String>> labels;
  // Key of the epic or of the issue above.
  Field<String> parent;
  // Day it is due.
  Field<String> due_date;
  // More fields by id, as {"customfield_10016": 5}, in Jira's own form.
  Field<List<Entry<Json>>> other_fields;
  // Whether watchers get an e-mail; switching it off needs project administration.
  Field<bool> notify_users;
  UpdateIssueParams() = default;
};

struct UpdateIssueResult {
  UpdateIssueResult() = default;
};

struct DeleteIssueParams {
  // Key or id of the issue, as SHOP-12.
  String issue_key;
  // Deletes the subtasks too; without it an issue with subtasks stays.
  Field<bool> delete_subtasks;
  DeleteIssueParams() = default;
};

struct DeleteIssueResult {
  DeleteIssueResult() = default;
};

struct ListTransitionsParams {
  // Key or id of the issue, as SHOP-12.
  String issue_key;
  ListTransitionsParams() = default;
};

struct MoveIssueParams {
  // Key or id of the issue, as SHOP-12.
  String issue_key;
  // Id of the step; list_transitions has those that are possible now.
  String transition_id;
  // More fields by id, as {"customfield_10016": 5}, in Jira's own form.
  Field<List<Entry<Json>>> other_fields;
  MoveIssueParams() = default;
};

struct MoveIssueResult {
  MoveIssueResult() = default;
};

struct ListCommentsParams {
  // Key or id of the issue, as SHOP-12.
  String issue_key;
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
  // Key or id of the issue, as SHOP-12.
  String issue_key;
  // Comment in plain text; an empty line starts a paragraph, lines with "- " make a list.
  String text;
  AddCommentParams() = default;
};

struct ListProjectsParams {
  // Part of a name or key.
  Field<String> query;
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

struct ListIssueTypesParams {
  // Key of the project, as SHOP.
  String project;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListIssueTypesParams() = default;
};

struct ListIssueTypesResult {
  List<IssueType> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListIssueTypesResult() = default;
};

struct SearchUsersParams {
  // Part of a name or of an e-mail address.
  String person;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchUsersParams() = default;
};

struct SearchUsersResult {
  List<Person> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchUsersResult() = default;
};

enum class ListBoardsParamsBoardType : int {
  kScrum,
  kKanban,
  kSimple,
};

struct ListBoardsParams {
  // Part of a name or key.
  Field<String> query;
  // Kind of board.
  Field<ListBoardsParamsBoardType> board_type;
  // Key of the project, as SHOP.
  Field<String> project;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListBoardsParams() = default;
};

struct ListBoardsResult {
  List<Board> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListBoardsResult() = default;
};

enum class ListSprintsParamsSprintState : int {
  kFuture,
  kActive,
  kClosed,
};

struct ListSprintsParams {
  // Id of the board; list_boards has it.
  long long board_id = {};
  // Only sprints in this state.
  Field<ListSprintsParamsSprintState> sprint_state;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListSprintsParams() = default;
};

struct ListSprintsResult {
  List<Sprint> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListSprintsResult() = default;
};

struct GetSprintParams {
  // Id of the sprint; list_sprints has it.
  long long sprint_id = {};
  GetSprintParams() = default;
};

struct ListSprintIssuesParams {
  // Id of the sprint; list_sprints has it.
  long long sprint_id = {};
  // JQL that narrows the sprint's issues.
  Field<String> filter_jql;
  // Fields to return, as summary, status, customfield_10016 or *all.
  Field<List<String>> fields;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListSprintIssuesParams() = default;
};

struct ListSprintIssuesResult {
  List<Issue> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListSprintIssuesResult() = default;
};

struct PostIssueParams {
  // Fields of the issue.
  List<Entry<Json>> all_fields;
  PostIssueParams() = default;
};

struct PutIssueParams {
  // Key or id of the issue.
  String issue_key;
  // Fields that change.
  List<Entry<Json>> changed_fields;
  // Whether watchers get an e-mail.
  Field<bool> notify_users;
  PutIssueParams() = default;
};

struct PutIssueResult {
  PutIssueResult() = default;
};

struct PostCommentParams {
  // Key or id of the issue.
  String issue_key;
  // The comment as a document.
  List<Entry<Json>> document;
  PostCommentParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // An issue was created.
  kJiraIssueCreated,
  // An issue was changed or moved.
  kJiraIssueUpdated,
  // An issue was deleted.
  kJiraIssueDeleted,
  // Somebody commented.
  kCommentCreated,
  // A comment was changed.
  kCommentUpdated,
  // Somebody logged work.
  kWorklogCreated,
  // A sprint was planned.
  kSprintCreated,
  // A sprint began.
  kSprintStarted,
  // A sprint was closed.
  kSprintClosed,
  // A version was released.
  kJiraVersionReleased,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Issue Created
  kIssueCreated,
  // Issue Updated
  kIssueUpdated,
  // Issue Moved
  kIssueMoved,
  // Issue Deleted
  kIssueDeleted,
  // Issue Commented
  kIssueCommented,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your OAuth 2.0 app (developer.atlassian.com, My apps, the app, Settings).
  String atlassian_client_id;
  // Secret of the same app.
  String atlassian_client_secret;
  // Secret of the webhook in Jira's system settings; needed for events only. May be empty.
  String jira_webhook_secret;
  Secrets() = default;
};

// Issues that match a JQL search, with the fields you name. Only reads.
Task<SearchIssuesResult> SearchIssues(Context& context, SearchIssuesParams params);

// One issue; its description comes as HTML in renderedFields. Only reads.
Task<GetIssueResult> GetIssue(Context& context, GetIssueParams params);

// Opens an issue in a project.
Task<CreatedIssue> CreateIssue(Context& context, CreateIssueParams params);

// Changes the fields you give.
Task<UpdateIssueResult> UpdateIssue(Context& context, UpdateIssueParams params);

// Deletes an issue for good, with its comments and files. Destructive: may delete or overwrite.
Task<DeleteIssueResult> DeleteIssue(Context& context, DeleteIssueParams params);

// Steps that an issue can take now in its workflow. Only reads.
Task<List<Transition>> ListTransitions(Context& context, ListTransitionsParams params);

// Takes a step of the workflow, as to In Progress or Done.
Task<MoveIssueResult> MoveIssue(Context& context, MoveIssueParams params);

// Comments of an issue, newest first, as HTML. Only reads.
Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params);

// Adds a comment; watchers are told.
Task<Comment> AddComment(Context& context, AddCommentParams params);

// Projects you can see, by name or key. Only reads.
Task<ListProjectsResult> ListProjects(Context& context, ListProjectsParams params);

// Kinds of issues that a project takes. Only reads.
Task<ListIssueTypesResult> ListIssueTypes(Context& context, ListIssueTypesParams params);

// People by a part of their name or address. Only reads.
Task<SearchUsersResult> SearchUsers(Context& context, SearchUsersParams params);

// Boards, by name, kind or project. Only reads.
Task<ListBoardsResult> ListBoards(Context& context, ListBoardsParams params);

// Sprints of a scrum board. Only reads.
Task<ListSprintsResult> ListSprints(Context& context, ListSprintsParams params);

// One sprint with its dates and goal. Only reads.
Task<Sprint> GetSprint(Context& context, GetSprintParams params);

// Issues of a sprint, by rank. Only reads.
Task<ListSprintIssuesResult> ListSprintIssues(Context& context, ListSprintIssuesParams params);

// The request of create_issue.
Task<CreatedIssue> PostIssue(Context& context, PostIssueParams params);

// The request of update_issue.
Task<PutIssueResult> PutIssue(Context& context, PutIssueParams params);

// The request of add_comment.
Task<Comment> PostComment(Context& context, PostCommentParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kJira;

}  // namespace pie::jira
