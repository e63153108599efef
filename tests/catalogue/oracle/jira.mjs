import { createAgileClient, createCloudClient } from 'jira.js';

export const maker = 'community'; // Made from Atlassian's description.
export const client = (host) => {
  const config = { host, auth: { type: 'basic', email: 'ada@example.com', apiToken: 't' } };
  return { ...createCloudClient(config), ...createAgileClient(config) };
};
const issue = (input) => ({ issueIdOrKey: input.issue_key });

// Not here: create_issue, update_issue and add_comment, whose documents the native code makes of plain text.
export const calls = {
  search_issues: (api, input) => api.issueSearch.searchAndReconsileIssuesUsingJqlPost(input),
  get_issue: (api, { fields, ...rest }, always) => api.issues.getIssue({ ...issue(rest), fields: fields?.join(','), ...always }),
  delete_issue: (api, { delete_subtasks: deleteSubtasks, ...rest }) => api.issues.deleteIssue({ ...issue(rest), deleteSubtasks }),
  list_transitions: (api, input) => api.issues.getTransitions(issue(input)),
  move_issue: (api, { transition_id: id, other_fields: fields, ...rest }) => api.issues.doTransition({ ...issue(rest), transition: { id }, fields }),
  list_comments: (api, { maxResults, ...rest }, always) => api.issueComments.getComments({ ...issue(rest), maxResults, ...always }),
  list_projects: (api, input) => api.projects.searchProjects(input),
  list_issue_types: (api, { project: projectIdOrKey, ...rest }) => api.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey, ...rest }),
  search_users: (api, { person: query, ...rest }) => api.userSearch.findUsers({ query, ...rest }),
  list_boards: (api, { board_type: type, project: projectKeyOrId, ...rest }) => api.board.getAllBoards({ type, projectKeyOrId, ...rest }),
  list_sprints: (api, { board_id: boardId, sprint_state: state, ...rest }) => api.board.getAllSprints({ boardId, state, ...rest }),
  get_sprint: (api, { sprint_id: sprintId }) => api.sprint.getSprint({ sprintId }),
  list_sprint_issues: (api, { sprint_id: sprintId, filter_jql: jql, ...rest }) => api.sprint.getIssuesForSprint({ sprintId, jql, ...rest }),
};
