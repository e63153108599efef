import { LinearClient } from '@linear/sdk';

export const client = (origin) => new LinearClient({ accessToken: 'token', apiUrl: `${origin}/graphql` });
// The SDK has its own selections; operation, field and arguments are what both must agree on.
export const style = 'graphql';
export const calls = {
  list_issues: (linear, input) => linear.issues(input),
  get_issue: (linear, { id }) => linear.issue(id),
  create_issue: (linear, input) => linear.createIssue(input),
  update_issue: (linear, { id, ...rest }) => linear.updateIssue(id, rest),
  add_comment: (linear, { id, body }) => linear.createComment({ issueId: id, body }),
  list_projects: (linear, input) => linear.projects(input),
  list_cycles: (linear, input) => linear.cycles(input),
  search_issues: (linear, { term, ...rest }) => linear.searchIssues(term, rest),
  list_users: (linear, input) => linear.users(input),
  list_states: (linear, input) => linear.workflowStates(input),
  list_labels: (linear, input) => linear.issueLabels(input),
  list_teams: (linear, input) => linear.teams(input),
};
