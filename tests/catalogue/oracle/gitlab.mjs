import { Gitlab } from '@gitbeaker/rest';

export const maker = 'community';
export const client = (host) => new Gitlab({ host, oauthToken: 'sandbox-token' });
export const style = 'arguments';
const once = { maxPages: 1 };


export const calls = {
  get_project: (gitlab, { id }) => gitlab.Projects.show(id),
  get_issue: (gitlab, { id, iid }) => gitlab.Issues.show(iid, { projectId: id }),
  create_issue: (gitlab, { id, title, ...rest }) => gitlab.Issues.create(id, title, rest),
  update_issue: (gitlab, { id, iid, ...rest }) => gitlab.Issues.edit(id, iid, rest),
  add_comment: (gitlab, { id, iid, body }) => gitlab.IssueNotes.create(id, iid, body),
  get_merge_request: (gitlab, { id, iid }) => gitlab.MergeRequests.show(id, iid),
  create_merge_request: (gitlab, { id, source_branch, target_branch, title, ...rest }) =>
    gitlab.MergeRequests.create(id, source_branch, target_branch, title, rest),
  add_merge_request_comment: (gitlab, { id, iid, body }) => gitlab.MergeRequestNotes.create(id, iid, body),
  retry_pipeline: (gitlab, { id, pipeline_id }) => gitlab.Pipelines.retry(id, pipeline_id),
  run_pipeline: (gitlab, { id, ref, variables }) => gitlab.Pipelines.create(id, ref, { variables }),
  get_file: (gitlab, { id, file_path, ref }) => gitlab.RepositoryFiles.show(id, file_path, ref),
  update_file: (gitlab, { id, file_path, branch, content, commit_message }) =>
    gitlab.RepositoryFiles.edit(id, file_path, branch, content, commit_message),
  list_issues: (gitlab, { id: projectId, iid, ...rest }) => gitlab.Issues.all({ projectId, ...rest, ...once }),
  list_merge_requests: (gitlab, { id: projectId, mr_state: state, ...rest }) => gitlab.MergeRequests.all({ projectId, state, ...rest, ...once }),
  merge_merge_request: (gitlab, { id, iid, remove_source_branch: shouldRemoveSourceBranch, ...rest }) =>
    gitlab.MergeRequests.merge(id, iid, { shouldRemoveSourceBranch, ...rest }),
  list_pipelines: (gitlab, { id, ...rest }) => gitlab.Pipelines.all(id, { ...rest, ...once }),
  list_jobs: (gitlab, { id, pipeline_id: pipelineId, ...rest }) => gitlab.Jobs.all(id, { pipelineId, ...rest, ...once }),
  list_branches: (gitlab, { id, ...rest }) => gitlab.Branches.all(id, { ...rest, ...once }),
  list_files: (gitlab, { id, ...rest }) => gitlab.Repositories.allRepositoryTrees(id, { ...rest, ...once }),
};
