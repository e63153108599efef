import { Gitlab } from '@gitbeaker/rest';

export const maker = 'community';
export const client = (host) => new Gitlab({ host, oauthToken: 'sandbox-token' });
export const style = 'arguments';


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
};
