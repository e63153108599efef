import bitbucket from 'bitbucket';

export const maker = 'community'; // Made from Bitbucket's description.
export const client = (origin) => new bitbucket.Bitbucket({ baseUrl: `${origin}/2.0`, notice: false });
const commented = ({ content, reply_to, file, line }) => ({
  content: { raw: content }, ...(reply_to && { parent: { id: reply_to } }), ...(file && { inline: { path: file, to: line } }),
});

export const calls = {
  list_repos: (api, input) => api.repositories.list(input),
  get_repo: (api, input) => api.repositories.get(input),
  list_branches: (api, input) => api.refs.listBranches(input),
  list_commits: (api, { revision: include, ...rest }) => api.repositories.listCommits({ include, ...rest }),
  list_pull_requests: (api, input) => api.pullrequests.list(input),
  get_pull_request: (api, input) => api.pullrequests.get(input),
  list_changed_files: (api, input) => api.pullrequests.getDiffStat(input),
  create_pr: (api, { workspace, repo_slug, source_branch, destination_branch, ...rest }) => api.pullrequests.create({
    workspace, repo_slug, _body: { ...rest, source: { branch: { name: source_branch } }, destination: { branch: { name: destination_branch } } },
  }),
  update_pull_request: (api, { workspace, repo_slug, pull_request_id, ...rest }) =>
    api.pullrequests.update({ workspace, repo_slug, pull_request_id, _body: rest }),
  list_comments: (api, input) => api.pullrequests.listComments(input),
  add_comment: (api, { workspace, repo_slug, pull_request_id, ...rest }) =>
    api.pullrequests.createComment({ workspace, repo_slug, pull_request_id, _body: commented(rest) }),
  approve_pull_request: (api, input) => api.pullrequests.createApproval(input),
  merge_pull_request: (api, { workspace, repo_slug, pull_request_id, merge_message: message, ...rest }) =>
    api.pullrequests.merge({ workspace, repo_slug, pull_request_id, _body: { type: 'pullrequest_merge_parameters', message, ...rest } }),
  decline_pull_request: (api, input) => api.pullrequests.decline(input),
  list_pipelines: (api, { branch, pipeline_status: status, ...rest }, constants) =>
    api.pipelines.list({ 'target.branch': branch, status, ...rest, ...constants }),
  get_pipeline: (api, input) => api.pipelines.get(input),
  run_pipeline: (api, { workspace, repo_slug, branch, variables }) => api.pipelines.create({
    workspace, repo_slug, _body: { target: { type: 'pipeline_ref_target', ref_type: 'branch', ref_name: branch }, variables },
  }),
  stop_pipeline: (api, input) => api.pipelines.stop(input),
};
