// Generated from plugins/gitlab/gitlab.pie. Do not edit.
// Read and write projects, issues, merge requests, pipelines and files on gitlab.com or your own
// GitLab.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::gitlab {

struct User {
  Field<long long> id;
  Field<String> username;
  Field<String> name;
  Field<String> web_url;
  User() = default;
};

struct Project {
  Field<long long> id;
  Field<String> name;
  Field<String> path_with_namespace;
  Field<String> description;
  Field<String> default_branch;
  Field<String> visibility;
  Field<String> web_url;
  Field<String> http_url_to_repo;
  Field<List<String>> topics;
  Field<long long> star_count;
  Field<long long> forks_count;
  Field<long long> open_issues_count;
  Field<bool> archived;
  Field<String> created_at;
  Field<String> last_activity_at;
  Project() = default;
};

struct IssueMilestone {
  Field<long long> id;
  Field<String> title;
  IssueMilestone() = default;
};

struct Issue {
  Field<long long> id;
  Field<long long> iid;
  Field<long long> project_id;
  Field<String> title;
  Field<String> description;
  Field<String> state;
  Field<List<String>> labels;
  Field<User> author;
  Field<List<User>> assignees;
  Field<IssueMilestone> milestone;
  Field<String> due_date;
  Field<bool> confidential;
  Field<String> issue_type;
  Field<long long> user_notes_count;
  Field<String> created_at;
  Field<String> updated_at;
  Field<String> closed_at;
  Field<String> web_url;
  Issue() = default;
};

struct MergeRequest {
  Field<long long> id;
  Field<long long> iid;
  Field<long long> project_id;
  Field<String> title;
  Field<String> description;
  Field<String> state;
  Field<bool> draft;
  Field<String> source_branch;
  Field<String> target_branch;
  Field<String> sha;
  Field<User> author;
  Field<List<User>> assignees;
  Field<List<User>> reviewers;
  Field<List<String>> labels;
  Field<String> detailed_merge_status;
  Field<bool> has_conflicts;
  Field<long long> user_notes_count;
  Field<String> created_at;
  Field<String> updated_at;
  Field<String> merged_at;
  Field<String> closed_at;
  Field<String> web_url;
  MergeRequest() = default;
};

struct Pipeline {
  Field<long long> id;
  Field<long long> iid;
  Field<long long> project_id;
  Field<String> status;
  Field<String> source;
  Field<String> ref;
  Field<String> sha;
  Field<String> created_at;
  Field<String> updated_at;
  Field<String> web_url;
  Pipeline() = default;
};

struct Job {
  Field<long long> id;
  Field<String> name;
  Field<String> stage;
  Field<String> status;
  Field<String> failure_reason;
  Field<double> duration;
  Field<String> started_at;
  Field<String> finished_at;
  Field<bool> allow_failure;
  Field<String> web_url;
  Job() = default;
};

struct Note {
  Field<long long> id;
  Field<String> body;
  Field<User> author;
  Field<bool> system;
  Field<String> created_at;
  Field<String> updated_at;
  Note() = default;
};

struct BranchCommit {
  Field<String> id;
  Field<String> title;
  Field<String> author_name;
  Field<String> created_at;
  BranchCommit() = default;
};

struct Branch {
  Field<String> name;
  Field<bool> default_;
  Field<bool> merged;
  Field<bool> protected_;
  Field<String> web_url;
  Field<BranchCommit> commit;
  Branch() = default;
};

struct Entry_ {
  Field<String> id;
  Field<String> name;
  Field<String> type;
  Field<String> path;
  Entry_() = default;
};

struct File {
  Field<String> file_name;
  Field<String> file_path;
  Field<long long> size;
  Field<String> encoding;
  Field<String> content;
  Field<String> ref;
  Field<String> blob_id;
  Field<String> last_commit_id;
  File() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListProjects,
  kGetProject,
  kListIssues,
  kGetIssue,
  kCreateIssue,
  kUpdateIssue,
  kAddComment,
  kListMergeRequests,
  kGetMergeRequest,
  kCreateMergeRequest,
  kAddMergeRequestComment,
  kMergeMergeRequest,
  kListPipelines,
  kListJobs,
  kRunPipeline,
  kRetryPipeline,
  kListBranches,
  kListFiles,
  kGetFile,
  kUpdateFile,
};

struct ListProjectsParams {
  // Words to search for.
  Field<String> search;
  // Only projects that the user is a member of.
  Field<bool> membership;
  // Only projects that the user owns.
  Field<bool> owned;
  // Only archived projects, or none of them.
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

struct GetProjectParams {
  // Project: its number, or its path such as group/project.
  String id;
  GetProjectParams() = default;
};

enum class ListIssuesParamsState : int {
  kOpened,
  kClosed,
  kAll,
};

enum class ListIssuesParamsOrderBy : int {
  kCreatedAt,
  kUpdatedAt,
};

enum class ListIssuesParamsSort : int {
  kAsc,
  kDesc,
};

struct ListIssuesParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Words to search for.
  Field<String> search;
  // Only issues in this state.
  Field<ListIssuesParamsState> state;
  // Names of labels, separated by commas.
  Field<String> labels;
  // Title of a milestone.
  Field<String> milestone;
  // User name of the person it is assigned to.
  Field<String> assignee_username;
  // User name of the author.
  Field<String> author_username;
  // What to sort by.
  Field<ListIssuesParamsOrderBy> order_by;
  // Direction of the order.
  Field<ListIssuesParamsSort> sort;
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
  // Project: its number, or its path such as group/project.
  String id;
  // Number of the issue or merge request inside of its project.
  long long iid = {};
  GetIssueParams() = default;
};

struct CreateIssueParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Title of the issue or merge request.
  String title;
  // Text in Markdown.
  Field<String> description;
  // Names of labels, separated by commas.
  Field<String> labels;
  // Ids of the persons it is assigned to.
  Field<List<long long>> assignee_ids;
  // Id of the milestone; 0 takes it away.
  Field<long long> milestone_id;
  // Day when it is due.
  Field<String> due_date;
  // Whether only members may see it.
  Field<bool> confidential;
  CreateIssueParams() = default;
};

enum class UpdateIssueParamsStateEvent : int {
  kClose,
  kReopen,
};

struct UpdateIssueParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Number of the issue or merge request inside of its project.
  long long iid = {};
  // Title of the issue or merge request.
  Field<String> title;
  // Text in Markdown.
  Field<String> description;
  // Labels to add, separated by commas.
  Field<String> add_labels;
  // Labels to take away, separated by commas.
  Field<String> remove_labels;
  // Ids of the persons it is assigned to.
  Field<List<long long>> assignee_ids;
  // Id of the milestone; 0 takes it away.
  Field<long long> milestone_id;
  // Day when it is due.
  Field<String> due_date;
  // Closes or reopens it.
  Field<UpdateIssueParamsStateEvent> state_event;
  UpdateIssueParams() = default;
};

struct AddCommentParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Number of the issue or merge request inside of its project.
  long long iid = {};
  // Comment in Markdown.
  String body;
  AddCommentParams() = default;
};

enum class ListMergeRequestsParamsMrState : int {
  kOpened,
  kClosed,
  kLocked,
  kMerged,
  kAll,
};

enum class ListMergeRequestsParamsOrderBy : int {
  kCreatedAt,
  kUpdatedAt,
};

enum class ListMergeRequestsParamsSort : int {
  kAsc,
  kDesc,
};

struct ListMergeRequestsParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Words to search for.
  Field<String> search;
  // Only merge requests in this state.
  Field<ListMergeRequestsParamsMrState> mr_state;
  // Names of labels, separated by commas.
  Field<String> labels;
  // User name of the author.
  Field<String> author_username;
  // Branch with the changes.
  Field<String> source_branch;
  // Branch that the changes go into.
  Field<String> target_branch;
  // What to sort by.
  Field<ListMergeRequestsParamsOrderBy> order_by;
  // Direction of the order.
  Field<ListMergeRequestsParamsSort> sort;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListMergeRequestsParams() = default;
};

struct ListMergeRequestsResult {
  List<MergeRequest> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListMergeRequestsResult() = default;
};

struct GetMergeRequestParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Number of the issue or merge request inside of its project.
  long long iid = {};
  GetMergeRequestParams() = default;
};

struct CreateMergeRequestParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Branch with the changes.
  String source_branch;
  // Branch that the changes go into.
  String target_branch;
  // Title of the issue or merge request.
  String title;
  // Text in Markdown.
  Field<String> description;
  // Names of labels, separated by commas.
  Field<String> labels;
  // Ids of the persons it is assigned to.
  Field<List<long long>> assignee_ids;
  // Whether to delete the source branch after the merge.
  Field<bool> remove_source_branch;
  // Whether to make one commit of all.
  Field<bool> squash;
  CreateMergeRequestParams() = default;
};

struct AddMergeRequestCommentParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Number of the issue or merge request inside of its project.
  long long iid = {};
  // Comment in Markdown.
  String body;
  AddMergeRequestCommentParams() = default;
};

struct MergeMergeRequestParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Number of the issue or merge request inside of its project.
  long long iid = {};
  // Head commit that must be the last one of the source branch, so that nothing unseen is merged.
  Field<String> sha;
  // Whether to make one commit of all.
  Field<bool> squash;
  // Message of the merge commit.
  Field<String> merge_commit_message;
  // Whether to delete the source branch after the merge.
  Field<bool> remove_source_branch;
  MergeMergeRequestParams() = default;
};

enum class ListPipelinesParamsStatus : int {
  kCreated,
  kWaitingForResource,
  kPreparing,
  kPending,
  kRunning,
  kSuccess,
  kFailed,
  kCanceled,
  kSkipped,
  kManual,
  kScheduled,
};

struct ListPipelinesParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Only pipelines in this state.
  Field<ListPipelinesParamsStatus> status;
  // Branch, tag or commit.
  Field<String> ref;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPipelinesParams() = default;
};

struct ListPipelinesResult {
  List<Pipeline> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPipelinesResult() = default;
};

struct ListJobsParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Id of the pipeline.
  long long pipeline_id = {};
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListJobsParams() = default;
};

struct ListJobsResult {
  List<Job> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListJobsResult() = default;
};

struct RunPipelineParamsVariablesItem {
  // Name.
  String key;
  // Value.
  String value;
  RunPipelineParamsVariablesItem() = default;
};

struct RunPipelineParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Branch, tag or commit.
  String ref;
  // Variables of the pipeline.
  Field<List<RunPipelineParamsVariablesItem>> variables;
  RunPipelineParams() = default;
};

struct RetryPipelineParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Id of the pipeline.
  long long pipeline_id = {};
  RetryPipelineParams() = default;
};

struct ListBranchesParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Words to search for.
  Field<String> search;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListBranchesParams() = default;
};

struct ListBranchesResult {
  List<Branch> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListBranchesResult() = default;
};

struct ListFilesParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Path of a folder in the repository.
  Field<String> path;
  // Branch, tag or commit.
  Field<String> ref;
  // Whether to go down into folders.
  Field<bool> recursive;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListFilesParams() = default;
};

struct ListFilesResult {
  List<Entry_> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListFilesResult() = default;
};

struct GetFileParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Path of a file in the repository.
  String file_path;
  // Branch, tag or commit.
  String ref;
  GetFileParams() = default;
};

struct UpdateFileParams {
  // Project: its number, or its path such as group/project.
  String id;
  // Path of a file in the repository.
  String file_path;
  // Branch to commit to.
  String branch;
  // New text of the file.
  String content;
  // Message of the commit.
  String commit_message;
  UpdateFileParams() = default;
};

struct UpdateFileResult {
  Field<String> file_path;
  Field<String> branch;
  UpdateFileResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Commits were pushed.
  kPush,
  // A tag was pushed.
  kTagPush,
  // An issue was opened, changed or closed.
  kIssue,
  // Somebody commented.
  kNote,
  // A merge request was opened, changed, merged or closed.
  kMergeRequest,
  // A pipeline changed its state.
  kPipeline,
  // A job changed its state.
  kBuild,
  // A deployment began, succeeded or failed.
  kDeployment,
  // A release was made, changed or deleted.
  kRelease,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Issue Created
  kIssueCreated,
  // Issue Updated
  kIssueUpdated,
  // Comment Added
  kCommentAdded,
  // Pr Opened
  kPrOpened,
  // Pr Merged
  kPrMerged,
  // Pipeline Run
  kPipelineRun,
  // Pipeline Retried
  kPipelineRetried,
  // File Updated
  kFileUpdated,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Application ID (GitLab, Preferences or Admin, Applications).
  String gitlab_client_id;
  // Secret of the same application.
  String gitlab_client_secret;
  // Secret token that you choose when you add the webhook; needed for events only. May be empty.
  String gitlab_webhook_token;
  Secrets() = default;
};

// Projects by name, last used first. Only reads.
Task<ListProjectsResult> ListProjects(Context& context, ListProjectsParams params);

// One project. Only reads.
Task<Project> GetProject(Context& context, GetProjectParams params);

// Issues of a project. Only reads.
Task<ListIssuesResult> ListIssues(Context& context, ListIssuesParams params);

// One issue by its number. Only reads.
Task<Issue> GetIssue(Context& context, GetIssueParams params);

// Opens an issue in a project.
Task<Issue> CreateIssue(Context& context, CreateIssueParams params);

// Changes what is given; also closes and reopens.
Task<Issue> UpdateIssue(Context& context, UpdateIssueParams params);

// Adds a comment to an issue.
Task<Note> AddComment(Context& context, AddCommentParams params);

// Merge requests of a project. Only reads.
Task<ListMergeRequestsResult> ListMergeRequests(Context& context, ListMergeRequestsParams params);

// One merge request by its number. Only reads.
Task<MergeRequest> GetMergeRequest(Context& context, GetMergeRequestParams params);

// Proposes a branch for merging.
Task<MergeRequest> CreateMergeRequest(Context& context, CreateMergeRequestParams params);

// Adds a comment to a merge request.
Task<Note> AddMergeRequestComment(Context& context, AddMergeRequestCommentParams params);

// Merges a merge request into its target branch. Destructive: may delete or overwrite.
Task<MergeRequest> MergeMergeRequest(Context& context, MergeMergeRequestParams params);

// Pipelines of a project, newest first. Only reads.
Task<ListPipelinesResult> ListPipelines(Context& context, ListPipelinesParams params);

// Jobs of a pipeline. Only reads.
Task<ListJobsResult> ListJobs(Context& context, ListJobsParams params);

// Starts a pipeline on a branch or tag.
Task<Pipeline> RunPipeline(Context& context, RunPipelineParams params);

// Runs the failed jobs of a pipeline again.
Task<Pipeline> RetryPipeline(Context& context, RetryPipelineParams params);

// Branches of a repository. Only reads.
Task<ListBranchesResult> ListBranches(Context& context, ListBranchesParams params);

// Files and folders of a repository. Only reads.
Task<ListFilesResult> ListFiles(Context& context, ListFilesParams params);

// A file with its content in base64. Only reads.
Task<File> GetFile(Context& context, GetFileParams params);

// Commits a new text of a file that is there.
Task<UpdateFileResult> UpdateFile(Context& context, UpdateFileParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kGitlab;

}  // namespace pie::gitlab
