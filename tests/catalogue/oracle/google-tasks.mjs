import * as api from '@googleapis/tasks';
import { google } from './lib/google.mjs';

export const client = google(api, 'v1');
const task = ({ tasklist, task, ...requestBody }) => ({ tasklist, task, requestBody });

export const calls = {
  create_task_list: ({ tasklists }, { listTitle }) => tasklists.insert({ requestBody: { title: listTitle } }),
  update_task_list: ({ tasklists }, { tasklist, listTitle }) =>
    tasklists.patch({ tasklist, requestBody: { title: listTitle } }),
  delete_task_list: ({ tasklists }, input) => tasklists.delete(input),
  list_tasks: ({ tasks }, input) => tasks.list(input),
  get_task: ({ tasks }, input) => tasks.get(input),
  create_task: ({ tasks }, { parent, previous, ...rest }) => tasks.insert({ parent, previous, ...task(rest) }),
  update_task: ({ tasks }, input) => tasks.patch(task(input)),
  complete_task: ({ tasks }, input) => tasks.patch(task({ ...input, status: 'completed' })),
  move_task: ({ tasks }, input) => tasks.move(input),
  delete_task: ({ tasks }, input) => tasks.delete(input),
  clear_completed: ({ tasks }, input) => tasks.clear(input),
};
