import { createRequire } from 'node:module';

// The package's entry for import exports nothing.
const asana = createRequire(import.meta.url)('asana');

export const client = (origin) => {
  const api = new asana.ApiClient();
  api.basePath = `${origin}/api/1.0`;
  api.RETURN_COLLECTION = false;
  const parts = ['Projects', 'Sections', 'Stories', 'Tasks', 'Users', 'Webhooks', 'Workspaces'];
  return Object.fromEntries(parts.map((part) => [part, new asana[`${part}Api`](api)]));
};
// Not here: move_task, whose body the SDK sends a second time, as a query.

export const calls = {
  list_workspaces: (api, input) => api.Workspaces.getWorkspaces(input),
  list_projects: (api, input, constants) => api.Projects.getProjects({ ...input, ...constants }),
  create_project: (api, data) => api.Projects.createProject({ data }),
  list_sections: (api, { project, ...rest }) => api.Sections.getSectionsForProject(project, rest),
  list_users: (api, input, constants) => api.Users.getUsers({ ...input, ...constants }),
  list_tasks: (api, input, constants) => api.Tasks.getTasks({ ...input, ...constants }),
  search_tasks: (api, { workspace, assignee_filter, completed_filter, due_before, search_limit, ...rest }, constants) =>
    api.Tasks.searchTasksForWorkspace(workspace, {
      ...rest, ...constants, 'assignee.any': assignee_filter?.join(','), completed: completed_filter, 'due_on.before': due_before, limit: search_limit,
    }),
  get_task: (api, { task_gid }) => api.Tasks.getTask(task_gid),
  create_task: (api, data) => api.Tasks.createTask({ data }),
  update_task: (api, { task_gid, ...data }) => api.Tasks.updateTask({ data }, task_gid),
  complete_task: (api, { task_gid }) => api.Tasks.updateTask({ data: { completed: true } }, task_gid),
  delete_task: (api, { task_gid }) => api.Tasks.deleteTask(task_gid),
  list_subtasks: (api, { task_gid, ...rest }, constants) => api.Tasks.getSubtasksForTask(task_gid, { ...rest, ...constants }),
  create_subtask: (api, { task_gid, ...data }) => api.Tasks.createSubtaskForTask({ data }, task_gid),
  list_comments: (api, { task_gid, ...rest }) => api.Stories.getStoriesForTask(task_gid, rest),
  add_comment: (api, { task_gid, comment: text, ...rest }) => api.Stories.createStoryForTask({ data: { text, ...rest } }, task_gid),
  create_webhook: (api, data) => api.Webhooks.createWebhook({ data }),
  list_webhooks: (api, { workspace, ...rest }) => api.Webhooks.getWebhooks(workspace, rest),
  delete_webhook: (api, { webhook_gid }) => api.Webhooks.deleteWebhook(webhook_gid),
};
