// Generated from plugins/github/github.pie. Do not edit.
// Work with GitHub repositories, issues, pull requests, commits and code search, and react to
// pushes, issues, pull requests and releases.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::github {

struct Account {
  // Name of the account.
  Field<String> login;
  // Page of the account.
  Field<String> html_url;
  Account() = default;
};

struct Label {
  Field<String> name;
  // Six hex digits.
  Field<String> color;
  Label() = default;
};

struct Repository {
  Field<long long> id;
  Field<String> name;
  // owner/name
  Field<String> full_name;
  Field<String> description;
  Field<bool> private_;
  // Page of the repository.
  Field<String> html_url;
  Field<String> default_branch;
  Field<String> language;
  Field<long long> stargazers_count;
  Field<long long> open_issues_count;
  // Time of the last push.
  Field<String> pushed_at;
  Repository() = default;
};

struct Issue {
  Field<long long> number;
  Field<String> title;
  Field<String> state;
  Field<String> body;
  // Page of the issue.
  Field<String> html_url;
  Field<Account> user;
  Field<List<Label>> labels;
  Field<List<Account>> assignees;
  // Number of comments.
  Field<long long> comments;
  Field<String> created_at;
  Field<String> updated_at;
  Field<String> closed_at;
  Issue() = default;
};

struct Comment {
  Field<long long> id;
  Field<String> body;
  Field<String> html_url;
  Field<Account> user;
  Field<String> created_at;
  Comment() = default;
};

struct Branch {
  // Name of the branch.
  Field<String> ref;
  // Commit at its tip.
  Field<String> sha;
  Branch() = default;
};

struct PullRequest {
  Field<long long> number;
  Field<String> title;
  Field<String> state;
  Field<bool> draft;
  Field<bool> merged;
  Field<bool> mergeable;
  Field<String> body;
  // Page of the pull request.
  Field<String> html_url;
  Field<Account> user;
  Field<Branch> head;
  Field<Branch> base;
  Field<String> created_at;
  Field<String> updated_at;
  Field<String> merged_at;
  PullRequest() = default;
};

struct CommitCommitAuthor {
  Field<String> name;
  Field<String> email;
  Field<String> date;
  CommitCommitAuthor() = default;
};

struct CommitCommit {
  Field<String> message;
  Field<CommitCommitAuthor> author;
  CommitCommit() = default;
};

struct Commit {
  Field<String> sha;
  Field<String> html_url;
  Field<CommitCommit> commit;
  Commit() = default;
};

struct File {
  Field<String> name;
  Field<String> path;
  Field<String> sha;
  // Bytes.
  Field<long long> size;
  // base64 for files up to 1 MB.
  Field<String> encoding;
  // The file in the given encoding.
  Field<String> content;
  Field<String> html_url;
  File() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListRepos,
  kGetRepo,
  kCreateRepo,
  kSearchRepos,
  kListIssues,
  kGetIssue,
  kCreateIssue,
  kUpdateIssue,
  kCreateIssueComment,
  kListIssueComments,
  kSearchIssues,
  kListPullRequests,
  kGetPullRequest,
  kCreatePullRequest,
  kListCommits,
  kGetFile,
};

enum class ListReposParamsVisibility : int {
  kAll,
  kPublic,
  kPrivate,
};

enum class ListReposParamsRepoSort : int {
  kCreated,
  kUpdated,
  kPushed,
  kFullName,
};

enum class ListReposParamsDirection : int {
  kAsc,
  kDesc,
};

struct ListReposParams {
  // Which repositories to list.
  Field<ListReposParamsVisibility> visibility;
  // What to sort repositories by.
  Field<ListReposParamsRepoSort> repo_sort;
  // Ascending or descending.
  Field<ListReposParamsDirection> direction;
  // Entries per page.
  Field<long long> per_page;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListReposParams() = default;
};

struct ListReposResult {
  List<Repository> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListReposResult() = default;
};

struct GetRepoParams {
  // User or organisation that owns the repository.
  String owner;
  // Name of the repository, without the owner.
  String repo;
  GetRepoParams() = default;
};

struct CreateRepoParams {
  // Name of the new repository.
  String name;
  // What the new repository is for.
  Field<String> description;
  // Whether only invited people can see it.
  Field<bool> private_;
  // Whether to start with a README.
  Field<bool> auto_init;
  CreateRepoParams() = default;
};

struct SearchReposParams {
  // Search words and qualifiers, for example repo:octocat/hello is:open crash.
  String query;
  // Entries per page.
  Field<long long> per_page;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchReposParams() = default;
};

struct SearchReposResult {
  List<Repository> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchReposResult() = default;
};

enum class ListIssuesParamsState : int {
  kOpen,
  kClosed,
  kAll,
};

enum class ListIssuesParamsSort : int {
  kCreated,
  kUpdated,
  kComments,
};

enum class ListIssuesParamsDirection : int {
  kAsc,
  kDesc,
};

struct ListIssuesParams {
  // User or organisation that owns the repository.
  String owner;
  // Name of the repository, without the owner.
  String repo;
  // Which ones to list.
  Field<ListIssuesParamsState> state;
  // Login of the assignee, none, or *.
  Field<String> assignee;
  // Login of the author.
  Field<String> creator;
  // Only issues that have all of these labels.
  Field<List<String>> label_filter;
  // What to sort by.
  Field<ListIssuesParamsSort> sort;
  // Ascending or descending.
  Field<ListIssuesParamsDirection> direction;
  // Only what was updated or committed after this time.
  Field<String> since;
  // Entries per page.
  Field<long long> per_page;
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
  // User or organisation that owns the repository.
  String owner;
  // Name of the repository, without the owner.
  String repo;
  // Number of the issue or pull request.
  long long issue_number = {};
  GetIssueParams() = default;
};

struct CreateIssueParams {
  // User or organisation that owns the repository.
  String owner;
  // Name of the repository, without the owner.
  String repo;
  // Title of the issue or pull request.
  String title;
  // Text in Markdown.
  Field<String> body;
  // Names of labels.
  Field<List<String>> labels;
  // Logins of the people to assign.
  Field<List<String>> assignees;
  // Number of a milestone.
  Field<long long> milestone;
  CreateIssueParams() = default;
};

enum class UpdateIssueParamsNewState : int {
  kOpen,
  kClosed,
};

enum class UpdateIssueParamsStateReason : int {
  kCompleted,
  kNotPlanned,
  kReopened,
};

struct UpdateIssueParams {
  // User or organisation that owns the repository.
  String owner;
  // Name of the repository, without the owner.
  String repo;
  // Number of the issue or pull request.
  long long issue_number = {};
  // Title of the issue or pull request.
  Field<String> title;
  // Text in Markdown.
  Field<String> body;
  // Opens or closes the issue.
  Field<UpdateIssueParamsNewState> new_state;
  // Why it is opened or closed.
  Field<UpdateIssueParamsStateReason> state_reason;
  // Names of labels.
  Field<List<String>> labels;
  // Logins of the people to assign.
  Field<List<String>> assignees;
  UpdateIssueParams() = default;
};

struct CreateIssueCommentParams {
  // User or organisation that owns the repository.
  String owner;
  // Name of the repository, without the owner.
  String repo;
  // Number of the issue or pull request.
  long long issue_number = {};
  // Text in Markdown.
  String body;
  CreateIssueCommentParams() = default;
};

struct ListIssueCommentsParams {
  // User or organisation that owns the repository.
  String owner;
  // Name of the repository, without the owner.
  String repo;
  // Number of the issue or pull request.
  long long issue_number = {};
  // Only what was updated or committed after this time.
  Field<String> since;
  // Entries per page.
  Field<long long> per_page;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListIssueCommentsParams() = default;
};

struct ListIssueCommentsResult {
  List<Comment> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListIssueCommentsResult() = default;
};

enum class SearchIssuesParamsSort : int {
  kCreated,
  kUpdated,
  kComments,
};

enum class SearchIssuesParamsDirection : int {
  kAsc,
  kDesc,
};

struct SearchIssuesParams {
  // Search words and qualifiers, for example repo:octocat/hello is:open crash.
  String query;
  // What to sort by.
  Field<SearchIssuesParamsSort> sort;
  // Ascending or descending.
  Field<SearchIssuesParamsDirection> direction;
  // Entries per page.
  Field<long long> per_page;
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

enum class ListPullRequestsParamsState : int {
  kOpen,
  kClosed,
  kAll,
};

enum class ListPullRequestsParamsDirection : int {
  kAsc,
  kDesc,
};

struct ListPullRequestsParams {
  // User or organisation that owns the repository.
  String owner;
  // Name of the repository, without the owner.
  String repo;
  // Which ones to list.
  Field<ListPullRequestsParamsState> state;
  // Branch with the changes, owner:branch for a fork.
  Field<String> head;
  // Branch to merge into.
  Field<String> base;
  // Ascending or descending.
  Field<ListPullRequestsParamsDirection> direction;
  // Entries per page.
  Field<long long> per_page;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPullRequestsParams() = default;
};

struct ListPullRequestsResult {
  List<PullRequest> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPullRequestsResult() = default;
};

struct GetPullRequestParams {
  // User or organisation that owns the repository.
  String owner;
  // Name of the repository, without the owner.
  String repo;
  // Number of the pull request.
  long long pull_number = {};
  GetPullRequestParams() = default;
};

struct CreatePullRequestParams {
  // User or organisation that owns the repository.
  String owner;
  // Name of the repository, without the owner.
  String repo;
  // Title of the issue or pull request.
  String title;
  // Branch with the changes, owner:branch for a fork.
  String head;
  // Branch to merge into.
  String base;
  // Text in Markdown.
  Field<String> body;
  // Opens the pull request as a draft.
  Field<bool> draft;
  CreatePullRequestParams() = default;
};

struct ListCommitsParams {
  // User or organisation that owns the repository.
  String owner;
  // Name of the repository, without the owner.
  String repo;
  // Branch, tag or commit to start from.
  Field<String> sha;
  // Path of a file in the repository.
  Field<String> path;
  // Login or e-mail address of the author.
  Field<String> author;
  // Only what was updated or committed after this time.
  Field<String> since;
  // Only commits before this time.
  Field<String> until;
  // Entries per page.
  Field<long long> per_page;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCommitsParams() = default;
};

struct ListCommitsResult {
  List<Commit> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCommitsResult() = default;
};

struct GetFileParams {
  // User or organisation that owns the repository.
  String owner;
  // Name of the repository, without the owner.
  String repo;
  // Path of a file in the repository.
  String path;
  // Branch, tag or commit to read the file from.
  Field<String> ref;
  GetFileParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Commits were pushed to a branch or tag.
  kPush,
  // A pull request was opened, changed, closed or merged.
  kPullRequest,
  // A review was submitted.
  kPullRequestReview,
  // An issue was opened, changed or closed.
  kIssues,
  // Somebody commented on an issue or pull request.
  kIssueComment,
  // A release was published or changed.
  kRelease,
  // A workflow run was requested or completed.
  kWorkflowRun,
  // Somebody starred the repository or took the star back.
  kStar,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Push Received
  kPushReceived,
  // Pull Request Opened
  kPrOpened,
  // Workflow Completed
  kPipelineCompleted,
  // Issue Created
  kIssueCreated,
  // Issue Updated
  kIssueUpdated,
  // Issue Commented
  kIssueCommented,
  // Repository Created
  kRepoCreated,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your GitHub OAuth app (Settings, Developer settings, OAuth Apps).
  String github_client_id;
  // Client secret of the same OAuth app.
  String github_client_secret;
  // The secret you type into the repository's webhook form; needed for events only. May be empty.
  String github_webhook_secret;
  Secrets() = default;
};

// Repositories that the user can reach. Only reads.
Task<ListReposResult> ListRepos(Context& context, ListReposParams params);

// Facts about one repository. Only reads.
Task<Repository> GetRepo(Context& context, GetRepoParams params);

// Creates a repository in the user's own account.
Task<Repository> CreateRepo(Context& context, CreateRepoParams params);

// Searches all public repositories and those that the user can reach. Only reads.
Task<SearchReposResult> SearchRepos(Context& context, SearchReposParams params);

// Issues of a repository. GitHub counts pull requests as issues too. Only reads.
Task<ListIssuesResult> ListIssues(Context& context, ListIssuesParams params);

// One issue with its text. Only reads.
Task<Issue> GetIssue(Context& context, GetIssueParams params);

// Opens an issue in a repository.
Task<Issue> CreateIssue(Context& context, CreateIssueParams params);

// Changes what is given, for example closes the issue, and leaves the rest. Lists replace the old
// ones.
Task<Issue> UpdateIssue(Context& context, UpdateIssueParams params);

// Adds a comment to an issue or a pull request.
Task<Comment> CreateIssueComment(Context& context, CreateIssueCommentParams params);

// Comments on an issue or a pull request, oldest first. Only reads.
Task<ListIssueCommentsResult> ListIssueComments(Context& context, ListIssueCommentsParams params);

// Searches issues and pull requests in all repositories that the user can reach. Only reads.
Task<SearchIssuesResult> SearchIssues(Context& context, SearchIssuesParams params);

// Pull requests of a repository. Only reads.
Task<ListPullRequestsResult> ListPullRequests(Context& context, ListPullRequestsParams params);

// One pull request, with whether it can be merged. Only reads.
Task<PullRequest> GetPullRequest(Context& context, GetPullRequestParams params);

// Asks to merge one branch into another.
Task<PullRequest> CreatePullRequest(Context& context, CreatePullRequestParams params);

// Commits of a branch, newest first. Only reads.
Task<ListCommitsResult> ListCommits(Context& context, ListCommitsParams params);

// A file of a repository, base64 encoded. Only reads.
Task<File> GetFile(Context& context, GetFileParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kGithub;

}  // namespace pie::github
