import * as api from '@googleapis/calendar';
import { google } from './lib/google.mjs';

export const client = google(api, 'v3');
const told = ({ calendarId, eventId, sendUpdates, ...requestBody }) => ({ calendarId, eventId, sendUpdates, requestBody });

export const calls = {
  list_calendars: ({ calendarList }, input) => calendarList.list(input),
  list_events: ({ events }, input, always) => events.list({ ...input, ...always }),
  get_event: ({ events }, input) => events.get(input),
  list_event_instances: ({ events }, input) => events.instances(input),
  query_freebusy: ({ freebusy }, requestBody) => freebusy.query({ requestBody }),
  create_event: ({ events }, input) => events.insert(told(input)),
  create_event_from_text: ({ events }, input) => events.quickAdd(input),
  update_event: ({ events }, input) => events.patch(told(input)),
  add_video_meeting: ({ events }, { calendarId, eventId }, always) => events.patch({
    calendarId, eventId, ...always,
    requestBody: { conferenceData: { createRequest: { requestId: `meet-${eventId}`, conferenceSolutionKey: { type: 'hangoutsMeet' } } } },
  }),
  move_event: ({ events }, input) => events.move(input),
  delete_event: ({ events }, input) => events.delete(input),
  create_calendar: ({ calendars }, requestBody) => calendars.insert({ requestBody }),
  share_calendar: ({ acl }, { calendarId, sendNotifications, role, scopeType: type, scopeValue: value }) =>
    acl.insert({ calendarId, sendNotifications, requestBody: { role, scope: { type, value } } }),
};
