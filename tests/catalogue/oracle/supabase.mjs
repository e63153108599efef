import { createClient } from '@supabase/supabase-js';

export const client = (origin) => (schema = 'public') =>
  createClient(origin, 'sandbox-SUPABASE_KEY', { auth: { persistSession: false, autoRefreshToken: false }, db: { schema } });
export const adds = ['page', 'offset'];

// Not here: what takes a filter, which the SDK builds call by call, and lists of rows, for which it names the columns.
export const calls = {
  insert_row: (api, { table, row, schema }) => api(schema).from(table).insert(row),
  run_rpc: (api, { function_name, args, schema }) => api(schema).rpc(function_name, args),
  list_users: (api, { per_page: perPage }) => api().auth.admin.listUsers({ page: 1, perPage }),
  list_buckets: (api) => api().storage.listBuckets(),
  list_files: (api, { bucket, prefix, ...rest }) => api().storage.from(bucket).list(prefix, rest),
};
