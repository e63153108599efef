// Generated from plugins/bitbucket/bitbucket.pie. Do not edit.
// Look through repositories, branches and commits, work with pull requests and run pipelines in
// Bitbucket Cloud.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::bitbucket {

struct Link {
  Field<String> href;
  Link() = default;
};

struct Links {
  Field<Link> html;
  Links() = default;
};

struct Person {
  Field<String> uuid;
  Field<String> display_name;
  Person() = default;
};

struct Named {
  Field<String> name;
  Named() = default;
};

struct Repository {
  Field<String> uuid;
  Field<String> name;
  Field<String> full_name;
  Field<String> description;
  Field<bool> is_private;
  Field<String> language;
  Field<Named> mainbranch;
  Field<String> created_on;
  Field<String> updated_on;
  Field<Links> links;
  Repository() = default;
};

struct CommitAuthor {
  Field<String> raw;
  CommitAuthor() = default;
};

struct Commit {
  Field<String> hash;
  Field<String> message;
  Field<String> date;
  Field<CommitAuthor> author;
  Commit() = default;
};

struct Branch {
  Field<String> name;
  Field<Commit> target;
  Branch() = default;
};

struct SideCommit {
  Field<String> hash;
  SideCommit() = default;
};

struct Side {
  Field<Named> branch;
  Field<SideCommit> commit;
  Side() = default;
};

struct PullRequestSummary {
  Field<String> raw;
  PullRequestSummary() = default;
};

struct PullRequestMergeCommit {
  Field<String> hash;
  PullRequestMergeCommit() = default;
};

struct PullRequest {
  Field<long long> id;
  Field<String> title;
  Field<String> state;
  Field<bool> draft;
  Field<PullRequestSummary> summary;
  Field<Person> author;
  Field<Side> source;
  Field<Side> destination;
  Field<List<Person>> reviewers;
  Field<PullRequestMergeCommit> merge_commit;
  Field<long long> comment_count;
  Field<long long> task_count;
  Field<bool> close_source_branch;
  Field<String> created_on;
  Field<String> updated_on;
  Field<Links> links;
  PullRequest() = default;
};

struct ChangedPath {
  Field<String> path;
  ChangedPath() = default;
};

struct ChangedFile {
  Field<String> status;
  Field<long long> lines_added;
  Field<long long> lines_removed;
  Field<ChangedPath> old;
  Field<ChangedPath> new_;
  ChangedFile() = default;
};

struct CommentContent {
  Field<String> raw;
  CommentContent() = default;
};

struct CommentInline {
  Field<String> path;
  Field<long long> to;
  CommentInline() = default;
};

struct CommentParent {
  Field<long long> id;
  CommentParent() = default;
};

struct Comment {
  Field<long long> id;
  Field<CommentContent> content;
  Field<Person> user;
  Field<CommentInline> inline_;
  Field<CommentParent> parent;
  Field<bool> deleted;
  Field<String> created_on;
  Comment() = default;
};

struct Approval {
  Field<bool> approved;
  Field<String> state;
  Field<Person> user;
  Approval() = default;
};

struct PipelineState {
  Field<String> name;
  Field<Named> result;
  Field<Named> stage;
  PipelineState() = default;
};

struct PipelineTarget {
  Field<String> ref_type;
  Field<String> ref_name;
  PipelineTarget() = default;
};

struct Pipeline {
  Field<String> uuid;
  Field<long long> build_number;
  Field<PipelineState> state;
  Field<PipelineTarget> target;
  Field<Person> creator;
  Field<String> created_on;
  Field<String> completed_on;
  Field<long long> build_seconds_used;
  Pipeline() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListRepos,
  kGetRepo,
  kListBranches,
  kListCommits,
  kListPullRequests,
  kGetPullRequest,
  kListChangedFiles,
  kCreatePr,
  kUpdatePullRequest,
  kListComments,
  kAddComment,
  kApprovePullRequest,
  kMergePullRequest,
  kDeclinePullRequest,
  kListPipelines,
  kGetPipeline,
  kRunPipeline,
  kStopPipeline,
};

enum class ListReposParamsRole : int {
  kAdmin,
  kContributor,
  kMember,
  kOwner,
};

struct ListReposParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Only repositories where you have this role.
  Field<ListReposParamsRole> role;
  // Filter in Bitbucket's query language, as: name ~ "shop" or updated_on > 2026-01-01.
  Field<String> q;
  // Field to sort by, as -updated_on; - turns it round.
  Field<String> sort;
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
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  GetRepoParams() = default;
};

struct ListBranchesParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Filter in Bitbucket's query language, as: name ~ "shop" or updated_on > 2026-01-01.
  Field<String> q;
  // Field to sort by, as -updated_on; - turns it round.
  Field<String> sort;
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

struct ListCommitsParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Branch, tag or commit whose history it is.
  String revision;
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

enum class ListPullRequestsParamsState : int {
  kOpen,
  kMerged,
  kDeclined,
  kSuperseded,
};

struct ListPullRequestsParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Only pull requests in this state; open ones when left out.
  Field<ListPullRequestsParamsState> state;
  // Filter in Bitbucket's query language, as: name ~ "shop" or updated_on > 2026-01-01.
  Field<String> q;
  // Field to sort by, as -updated_on; - turns it round.
  Field<String> sort;
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
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Number of the pull request.
  long long pull_request_id = {};
  GetPullRequestParams() = default;
};

struct ListChangedFilesParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Number of the pull request.
  long long pull_request_id = {};
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListChangedFilesParams() = default;
};

struct ListChangedFilesResult {
  List<ChangedFile> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListChangedFilesResult() = default;
};

struct CreatePrParamsReviewersItem {
  // Id of the person, with its braces.
  String uuid;
  CreatePrParamsReviewersItem() = default;
};

struct CreatePrParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Title of the pull request.
  String title;
  // Text of the pull request, in Markdown.
  Field<String> description;
  // Branch with the changes.
  String source_branch;
  // Branch that takes them; the main branch when left out.
  Field<String> destination_branch;
  // People who shall review.
  Field<List<CreatePrParamsReviewersItem>> reviewers;
  // Deletes the source branch after the merge.
  Field<bool> close_source_branch;
  // Whether it is a draft.
  Field<bool> draft;
  CreatePrParams() = default;
};

struct UpdatePullRequestParamsReviewersItem {
  // Id of the person, with its braces.
  String uuid;
  UpdatePullRequestParamsReviewersItem() = default;
};

struct UpdatePullRequestParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Number of the pull request.
  long long pull_request_id = {};
  // Title of the pull request.
  String title;
  // Text of the pull request, in Markdown.
  Field<String> description;
  // Branch that takes them; the main branch when left out.
  Field<String> destination_branch;
  // People who shall review.
  Field<List<UpdatePullRequestParamsReviewersItem>> reviewers;
  // Whether it is a draft.
  Field<bool> draft;
  UpdatePullRequestParams() = default;
};

struct ListCommentsParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Number of the pull request.
  long long pull_request_id = {};
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
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Number of the pull request.
  long long pull_request_id = {};
  // Comment, in Markdown.
  String content;
  // Id of the comment that is answered.
  Field<long long> reply_to;
  // Path of the changed file that the comment is about.
  Field<String> file;
  // Line of the file, in its new version.
  Field<long long> line;
  AddCommentParams() = default;
};

struct ApprovePullRequestParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Number of the pull request.
  long long pull_request_id = {};
  ApprovePullRequestParams() = default;
};

enum class MergePullRequestParamsMergeStrategy : int {
  kMergeCommit,
  kSquash,
  kFastForward,
};

struct MergePullRequestParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Number of the pull request.
  long long pull_request_id = {};
  // How to merge; the branch's usual way when left out.
  Field<MergePullRequestParamsMergeStrategy> merge_strategy;
  // Message of the merge commit.
  Field<String> merge_message;
  // Deletes the source branch after the merge.
  Field<bool> close_source_branch;
  MergePullRequestParams() = default;
};

struct DeclinePullRequestParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Number of the pull request.
  long long pull_request_id = {};
  DeclinePullRequestParams() = default;
};

enum class ListPipelinesParamsPipelineStatus : int {
  kPending,
  kBuilding,
  kPassed,
  kFailed,
  kError,
  kStopped,
};

struct ListPipelinesParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Branch that the pipeline is for.
  Field<String> branch;
  // Only pipelines with this status.
  Field<ListPipelinesParamsPipelineStatus> pipeline_status;
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

struct GetPipelineParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Id of the pipeline, with its braces.
  String pipeline_uuid;
  GetPipelineParams() = default;
};

struct RunPipelineParamsVariablesItem {
  String key;
  String value;
  // Hides the value in logs.
  Field<bool> secured;
  RunPipelineParamsVariablesItem() = default;
};

struct RunPipelineParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Branch that the pipeline is for.
  String branch;
  // Variables of this run.
  Field<List<RunPipelineParamsVariablesItem>> variables;
  RunPipelineParams() = default;
};

struct StopPipelineParams {
  // Id of the workspace, as in the address of its page.
  String workspace;
  // Short name of the repository, as in its address.
  String repo_slug;
  // Id of the pipeline, with its braces.
  String pipeline_uuid;
  StopPipelineParams() = default;
};

struct StopPipelineResult {
  StopPipelineResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Commits were pushed to a branch or tag.
  kRepoPush,
  // A pull request was opened.
  kPullrequestCreated,
  // A pull request was changed.
  kPullrequestUpdated,
  // Somebody approved a pull request.
  kPullrequestApproved,
  // A reviewer asked for changes.
  kPullrequestChangesRequestCreated,
  // A pull request was merged.
  kPullrequestFulfilled,
  // A pull request was declined.
  kPullrequestRejected,
  // Somebody commented on a pull request.
  kPullrequestCommentCreated,
  // A build of a commit began.
  kRepoCommitStatusCreated,
  // A build of a commit changed its state.
  kRepoCommitStatusUpdated,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Pull Request Opened
  kPrOpened,
  // Pull Request Changed
  kPullRequestUpdated,
  // Comment Added
  kCommentAdded,
  // Pull Request Approved
  kPullRequestApproved,
  // Pull Request Merged
  kPrMerged,
  // Pull Request Declined
  kPullRequestDeclined,
  // Pipeline Run
  kPipelineRun,
  // Pipeline Stopped
  kPipelineStopped,
  // Push Received
  kPushReceived,
  // Build Changed
  kPipelineCompleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Key of your OAuth consumer (workspace settings, OAuth consumers).
  String bitbucket_key;
  // Secret of the same consumer.
  String bitbucket_secret;
  // Secret of the repository's or workspace's webhook; needed for events only. May be empty.
  String bitbucket_webhook_secret;
  Secrets() = default;
};

// Repositories of a workspace, by role or filter. Only reads.
Task<ListReposResult> ListRepos(Context& context, ListReposParams params);

// One repository with its main branch. Only reads.
Task<Repository> GetRepo(Context& context, GetRepoParams params);

// Branches with their last commits. Only reads.
Task<ListBranchesResult> ListBranches(Context& context, ListBranchesParams params);

// Commits that lead to a branch, tag or commit, newest first. Only reads.
Task<ListCommitsResult> ListCommits(Context& context, ListCommitsParams params);

// Pull requests of a repository, by state or filter. Only reads.
Task<ListPullRequestsResult> ListPullRequests(Context& context, ListPullRequestsParams params);

// One pull request with its reviewers. Only reads.
Task<PullRequest> GetPullRequest(Context& context, GetPullRequestParams params);

// Files that a pull request changes, with counts of lines. Only reads.
Task<ListChangedFilesResult> ListChangedFiles(Context& context, ListChangedFilesParams params);

// Asks to merge a branch into another one; reviewers are told.
Task<PullRequest> CreatePr(Context& context, CreatePrParams params);

// Changes title, text, target or reviewers of an open pull request; reviewers replace the ones
// before.
Task<PullRequest> UpdatePullRequest(Context& context, UpdatePullRequestParams params);

// Comments of a pull request, also those at lines. Only reads.
Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params);

// Adds a comment, an answer, or a remark at a line of a file.
Task<Comment> AddComment(Context& context, AddCommentParams params);

// Approves a pull request in your name.
Task<Approval> ApprovePullRequest(Context& context, ApprovePullRequestParams params);

// Merges a pull request into its target. Destructive: may delete or overwrite.
Task<PullRequest> MergePullRequest(Context& context, MergePullRequestParams params);

// Closes a pull request without merging; it cannot be opened again. Destructive: may delete or
// overwrite.
Task<PullRequest> DeclinePullRequest(Context& context, DeclinePullRequestParams params);

// Runs of pipelines, newest first, by branch or status. Only reads.
Task<ListPipelinesResult> ListPipelines(Context& context, ListPipelinesParams params);

// One run of a pipeline with its outcome. Only reads.
Task<Pipeline> GetPipeline(Context& context, GetPipelineParams params);

// Starts the pipeline of a branch.
Task<Pipeline> RunPipeline(Context& context, RunPipelineParams params);

// Stops a run that has not finished.
Task<StopPipelineResult> StopPipeline(Context& context, StopPipelineParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kBitbucket;

}  // namespace pie::bitbucket
