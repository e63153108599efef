import * as admin from '@googleapis/analyticsadmin';
import * as data from '@googleapis/analyticsdata';
import { google } from './lib/google.mjs';

export const client = (origin) => ({ data: google(data, 'v1beta')(origin).properties, admin: google(admin, 'v1beta')(origin) });
const name = (property) => `properties/${property}`;
const texts = (members, names) => JSON.parse(JSON.stringify(members, (key, value) => (names.includes(key) ? String(value) : value)));
// The description has these numbers as texts, like all its 64-bit ones.
const report = ({ property, ...rest }) => ({ property: name(property), requestBody: texts(rest, ['limit', 'offset']) });

export const calls = {
  run_report: ({ data }, input) => data.runReport(report(input)),
  run_pivot_report: ({ data }, input) => data.runPivotReport(report(input)),
  get_realtime_report: ({ data }, input) => data.runRealtimeReport(report(input)),
  check_compatibility: ({ data }, input) => data.checkCompatibility(report(input)),
  get_metadata: ({ data }, { property }) => data.getMetadata({ name: `${name(property)}/metadata` }),
  list_account_summaries: ({ admin }, input) => admin.accountSummaries.list(input),
  list_properties: ({ admin }, { account, ...rest }) => admin.properties.list({ filter: `parent:accounts/${account}`, ...rest }),
  get_property: ({ admin }, { property }) => admin.properties.get({ name: name(property) }),
  list_data_streams: ({ admin }, { property, ...rest }) => admin.properties.dataStreams.list({ parent: name(property), ...rest }),
  list_key_events: ({ admin }, { property, ...rest }) => admin.properties.keyEvents.list({ parent: name(property), ...rest }),
  list_custom_dimensions: ({ admin }, { property, ...rest }) => admin.properties.customDimensions.list({ parent: name(property), ...rest }),
};
