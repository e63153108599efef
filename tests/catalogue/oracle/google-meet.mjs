import * as api from '@googleapis/meet';
import { google } from './lib/google.mjs';

export const client = google(api, 'v2');
const record = (id) => `conferenceRecords/${id}`;
const artifacts = (transcription) => transcription && { transcriptionConfig: { autoTranscriptionGeneration: transcription } };
const config = ({ space, chatRestriction, presentRestriction, autoTranscription, ...rest }) => {
  const moderationRestrictions = (chatRestriction || presentRestriction) && { chatRestriction, presentRestriction };
  const made = JSON.parse(JSON.stringify({ ...rest, moderationRestrictions, artifactConfig: artifacts(autoTranscription) }));
  return Object.keys(made).length ? { config: made } : {};
};

export const calls = {
  create_meeting: ({ spaces }, input) => spaces.create({ requestBody: config(input) }),
  get_meeting: ({ spaces }, { space }) => spaces.get({ name: `spaces/${space}` }),
  update_meeting: ({ spaces }, input) => spaces.patch({ name: `spaces/${input.space}`, requestBody: config(input) }),
  stop_meeting: ({ spaces }, { space }) => spaces.endActiveConference({ name: `spaces/${space}`, requestBody: {} }),
  list_conferences: ({ conferenceRecords }, input) => conferenceRecords.list(input),
  get_conference: ({ conferenceRecords }, { conferenceRecord: id }) => conferenceRecords.get({ name: record(id) }),
  list_participants: ({ conferenceRecords }, { conferenceRecord: id, ...rest }) => conferenceRecords.participants.list({ parent: record(id), ...rest }),
  list_recordings: ({ conferenceRecords }, { conferenceRecord: id, ...rest }) => conferenceRecords.recordings.list({ parent: record(id), ...rest }),
  list_transcripts: ({ conferenceRecords }, { conferenceRecord: id, ...rest }) => conferenceRecords.transcripts.list({ parent: record(id), ...rest }),
  list_transcript_entries: ({ conferenceRecords }, { conferenceRecord: id, transcript, ...rest }) =>
    conferenceRecords.transcripts.entries.list({ parent: `${record(id)}/transcripts/${transcript}`, ...rest }),
};
