// Generated from plugins/linear/linear.pie. Do not edit.
// Issues, projects and cycles of a Linear workspace.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::linear {

struct Named {
  Field<String> id;
  Field<String> name;
  Named() = default;
};

struct Issue {
  Field<String> id;
  // For example ENG-42.
  Field<String> identifier;
  Field<String> title;
  Field<String> description;
  Field<double> priority;
  Field<double> estimate;
  Field<String> due_date;
  Field<String> url;
  Field<String> created_at;
  Field<String> updated_at;
  Field<Named> state;
  Field<Named> assignee;
  Field<Named> team;
  Field<Named> project;
  Issue() = default;
};

struct Project {
  Field<String> id;
  Field<String> name;
  Field<String> description;
  Field<String> url;
  // From 0 to 1.
  Field<double> progress;
  Field<String> start_date;
  Field<String> target_date;
  Project() = default;
};

struct Cycle {
  Field<String> id;
  Field<double> number;
  Field<String> name;
  Field<String> starts_at;
  Field<String> ends_at;
  // From 0 to 1.
  Field<double> progress;
  Field<Named> team;
  Cycle() = default;
};

struct User {
  Field<String> id;
  Field<String> name;
  Field<String> display_name;
  Field<String> email;
  Field<bool> active;
  User() = default;
};

struct WorkflowState {
  Field<String> id;
  Field<String> name;
  // triage, backlog, unstarted, started, completed or canceled.
  Field<String> type;
  Field<double> position;
  Field<Named> team;
  WorkflowState() = default;
};

struct Label {
  Field<String> id;
  Field<String> name;
  // For example #f2994a.
  Field<String> color;
  // The team it belongs to; none for all teams.
  Field<Named> team;
  Label() = default;
};

struct Team {
  Field<String> id;
  // Prefix of the team's issues.
  Field<String> key;
  Field<String> name;
  Team() = default;
};

struct Comment {
  Field<String> id;
  Field<String> body;
  Field<String> url;
  Field<String> created_at;
  Comment() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListIssues,
  kGetIssue,
  kCreateIssue,
  kUpdateIssue,
  kAddComment,
  kListProjects,
  kListCycles,
  kListTeams,
  kSearchIssues,
  kListUsers,
  kListStates,
  kListLabels,
};

enum class ListIssuesParamsOrderBy : int {
  kCreatedAt,
  kUpdatedAt,
};

struct ListIssuesParams {
  // Linear filter, for example {"state": {"type": {"eq": "started"}}}.
  Field<List<Entry<Json>>> filter;
  // What to sort by, newest first.
  Field<ListIssuesParamsOrderBy> order_by;
  // Entries per page.
  Field<long long> first;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListIssuesParams() = default;
};

struct ListIssuesResult {
  List<Issue> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListIssuesResult() = default;
};

struct GetIssueParams {
  // Id or identifier of the issue.
  String id;
  GetIssueParams() = default;
};

struct CreateIssueParams {
  // Id of the team, from list_teams.
  String team_id;
  // Title of the issue.
  String title;
  // Text in Markdown.
  Field<String> description;
  // 0 none, 1 urgent, 2 high, 3 normal, 4 low.
  Field<long long> priority;
  // Id of the workflow state.
  Field<String> state_id;
  // Id of the person to assign.
  Field<String> assignee_id;
  // Id of the project.
  Field<String> project_id;
  // Id of the cycle.
  Field<String> cycle_id;
  // Ids of labels; replaces the old ones.
  Field<List<String>> label_ids;
  // Day when it is due.
  Field<String> due_date;
  // Estimate in the team's scale.
  Field<long long> estimate;
  CreateIssueParams() = default;
};

struct UpdateIssueParams {
  // Id or identifier of the issue.
  String id;
  // Title of the issue.
  Field<String> title;
  // Text in Markdown.
  Field<String> description;
  // 0 none, 1 urgent, 2 high, 3 normal, 4 low.
  Field<long long> priority;
  // Id of the workflow state.
  Field<String> state_id;
  // Id of the person to assign.
  Field<String> assignee_id;
  // Id of the project.
  Field<String> project_id;
  // Id of the cycle.
  Field<String> cycle_id;
  // Ids of labels; replaces the old ones.
  Field<List<String>> label_ids;
  // Day when it is due.
  Field<String> due_date;
  // Estimate in the team's scale.
  Field<long long> estimate;
  UpdateIssueParams() = default;
};

struct AddCommentParams {
  // Id or identifier of the issue.
  String id;
  // Text of the comment in Markdown.
  String body;
  AddCommentParams() = default;
};

enum class ListProjectsParamsOrderBy : int {
  kCreatedAt,
  kUpdatedAt,
};

struct ListProjectsParams {
  // What to sort by, newest first.
  Field<ListProjectsParamsOrderBy> order_by;
  // Entries per page.
  Field<long long> first;
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

enum class ListCyclesParamsOrderBy : int {
  kCreatedAt,
  kUpdatedAt,
};

struct ListCyclesParams {
  // What to sort by, newest first.
  Field<ListCyclesParamsOrderBy> order_by;
  // Entries per page.
  Field<long long> first;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCyclesParams() = default;
};

struct ListCyclesResult {
  List<Cycle> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCyclesResult() = default;
};

struct ListTeamsParams {
  // Entries per page.
  Field<long long> first;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTeamsParams() = default;
};

struct ListTeamsResult {
  List<Team> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTeamsResult() = default;
};

struct SearchIssuesParams {
  // Words to look for in titles, texts and comments.
  String term;
  // Entries per page.
  Field<long long> first;
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

struct ListUsersParams {
  // Entries per page.
  Field<long long> first;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListUsersParams() = default;
};

struct ListUsersResult {
  List<User> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListUsersResult() = default;
};

struct ListStatesParams {
  // Entries per page.
  Field<long long> first;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListStatesParams() = default;
};

struct ListStatesResult {
  List<WorkflowState> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListStatesResult() = default;
};

struct ListLabelsParams {
  // Entries per page.
  Field<long long> first;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListLabelsParams() = default;
};

struct ListLabelsResult {
  List<Label> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListLabelsResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // An issue was created, changed or removed.
  kIssue,
  // A comment was written, changed or removed.
  kComment,
  // A project was created, changed or removed.
  kProject,
  // A cycle was created, changed or removed.
  kCycle,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Issue Created
  kIssueCreated,
  // Issue Updated
  kIssueUpdated,
  // Comment Added
  kCommentAdded,
  // Cycle Changed
  kSprintStarted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your Linear OAuth application (Settings, API).
  String linear_client_id;
  // Client secret of the same application.
  String linear_client_secret;
  // Signing secret of the webhook; needed for events only. May be empty.
  String linear_webhook_secret;
  Secrets() = default;
};

// Issues of the workspace, filtered as you say. Only reads.
Task<ListIssuesResult> ListIssues(Context& context, ListIssuesParams params);

// One issue by id or identifier. Only reads.
Task<Issue> GetIssue(Context& context, GetIssueParams params);

// Creates an issue in a team.
Task<Issue> CreateIssue(Context& context, CreateIssueParams params);

// Changes what is given and leaves the rest.
Task<Issue> UpdateIssue(Context& context, UpdateIssueParams params);

// Adds a comment to an issue.
Task<Comment> AddComment(Context& context, AddCommentParams params);

// Projects of the workspace. Only reads.
Task<ListProjectsResult> ListProjects(Context& context, ListProjectsParams params);

// Cycles (sprints) of all teams. Only reads.
Task<ListCyclesResult> ListCycles(Context& context, ListCyclesParams params);

// Teams of the workspace. Only reads.
Task<ListTeamsResult> ListTeams(Context& context, ListTeamsParams params);

// Issues that have the words in their title, text or comments. Only reads.
Task<SearchIssuesResult> SearchIssues(Context& context, SearchIssuesParams params);

// Members of the workspace, to assign issues to. Only reads.
Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params);

// The states that issues of each team go through, to move issues to. Only reads.
Task<ListStatesResult> ListStates(Context& context, ListStatesParams params);

// Labels of issues, of all teams. Only reads.
Task<ListLabelsResult> ListLabels(Context& context, ListLabelsParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kLinear;

}  // namespace pie::linear
