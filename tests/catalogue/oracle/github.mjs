import { Octokit } from '@octokit/rest';

export const client = (baseUrl) => new Octokit({ baseUrl, auth: 'sandbox-token' });

export const calls = {
  list_repos: (github, { visibility, repo_sort, direction, per_page }) =>
    github.repos.listForAuthenticatedUser({ visibility, sort: repo_sort, direction, per_page }),
  get_repo: (github, input) => github.repos.get(input),
  create_repo: (github, input) => github.repos.createForAuthenticatedUser(input),
  search_repos: (github, { query, ...rest }) => github.search.repos({ q: query, ...rest }),
  list_issues: (github, { owner, repo, state, assignee, creator, label_filter, sort, direction, since, per_page }) =>
    github.issues.listForRepo({
      owner, repo, state, assignee, creator, labels: label_filter?.join(','), sort, direction, since, per_page,
    }),
  get_issue: (github, input) => github.issues.get(input),
  create_issue: (github, input) => github.issues.create(input),
  update_issue: (github, { new_state, ...rest }) => github.issues.update({ ...rest, state: new_state }),
  create_issue_comment: (github, input) => github.issues.createComment(input),
  list_issue_comments: (github, input) => github.issues.listComments(input),
  search_issues: (github, { query, direction, ...rest }) =>
    github.search.issuesAndPullRequests({ q: query, order: direction, ...rest }),
  list_pull_requests: (github, input) => github.pulls.list(input),
  get_pull_request: (github, input) => github.pulls.get(input),
  create_pull_request: (github, input) => github.pulls.create(input),
  list_commits: (github, input) => github.repos.listCommits(input),
  get_file: (github, input) => github.repos.getContent(input),
};
