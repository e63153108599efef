import { MeetingsS2SAuthClient } from '@zoom/rivet/meetings';
import { UsersS2SAuthClient } from '@zoom/rivet/users';

// The token comes from the recorder, too, whose answers are not tokens: it is put in.
const token = { accessToken: 't', expirationTimeIso: '2100-01-01T00:00:00Z', scopes: [] };
const made = (Client, baseUrl) => {
  const tokenStore = { getLatestToken: () => token, storeToken: () => {} };
  return new Client({ clientId: 'c', clientSecret: 's', accountId: 'a', disableReceiver: true, baseUrl, tokenStore });
};
export const client = (origin) => ({ ...made(MeetingsS2SAuthClient, `${origin}/v2`).endpoints, users: made(UsersS2SAuthClient, `${origin}/v2`).endpoints.users });
const path = ({ meeting_id: meetingId }) => ({ meetingId });
const me = { userId: 'me' };

export const calls = {
  get_user: ({ users }) => users.getUser({ path: me }),
  list_meetings: ({ meetings }, { meeting_type: type, ...rest }) => meetings.listMeetings({ path: me, query: { type, ...rest } }),
  get_meeting: ({ meetings }, input) => meetings.getMeeting({ path: path(input) }),
  create_meeting: ({ meetings }, body) => meetings.createMeeting({ path: me, body }),
  update_meeting: ({ meetings }, { meeting_id, occurrence_id, ...body }) =>
    meetings.updateMeeting({ path: path({ meeting_id }), query: { occurrence_id }, body }),
  delete_meeting: ({ meetings }, { remind_registrants: cancel_meeting_reminder, ...rest }) =>
    meetings.deleteMeeting({ path: path(rest), query: { cancel_meeting_reminder } }),
  list_registrants: ({ meetings }, { meeting_id, registrant_status: status, ...rest }) =>
    meetings.listMeetingRegistrants({ path: path({ meeting_id }), query: { status, ...rest } }),
  add_registrant: ({ meetings }, { meeting_id, ...body }) => meetings.addMeetingRegistrant({ path: path({ meeting_id }), body }),
  get_past_meeting: ({ meetings }, input) => meetings.getPastMeetingDetails({ path: path(input) }),
  list_past_participants: ({ meetings }, { meeting_id, ...query }) => meetings.getPastMeetingParticipants({ path: path({ meeting_id }), query }),
  list_recordings: ({ cloudRecording }, query) => cloudRecording.listAllRecordings({ path: me, query }),
  get_meeting_recordings: ({ cloudRecording }, input) => cloudRecording.getMeetingRecordings({ path: path(input) }),
};
