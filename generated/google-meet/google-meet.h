// Generated from plugins/google-meet/google-meet.pie. Do not edit.
// Create and configure Google Meet meetings, and look up past ones with their participants,
// recordings and transcripts.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::google_meet {

struct SpaceConfigModerationRestrictions {
  Field<String> chat_restriction;
  Field<String> present_restriction;
  Field<String> reaction_restriction;
  Field<String> default_join_as_viewer_type;
  SpaceConfigModerationRestrictions() = default;
};

struct SpaceConfigArtifactConfigRecordingConfig {
  Field<String> auto_recording_generation;
  SpaceConfigArtifactConfigRecordingConfig() = default;
};

struct SpaceConfigArtifactConfigTranscriptionConfig {
  Field<String> auto_transcription_generation;
  SpaceConfigArtifactConfigTranscriptionConfig() = default;
};

struct SpaceConfigArtifactConfigSmartNotesConfig {
  Field<String> auto_smart_notes_generation;
  SpaceConfigArtifactConfigSmartNotesConfig() = default;
};

struct SpaceConfigArtifactConfig {
  Field<SpaceConfigArtifactConfigRecordingConfig> recording_config;
  Field<SpaceConfigArtifactConfigTranscriptionConfig> transcription_config;
  Field<SpaceConfigArtifactConfigSmartNotesConfig> smart_notes_config;
  SpaceConfigArtifactConfig() = default;
};

struct SpaceConfig {
  Field<String> access_type;
  Field<String> entry_point_access;
  Field<String> moderation;
  Field<String> attendance_report_generation_type;
  Field<SpaceConfigModerationRestrictions> moderation_restrictions;
  Field<SpaceConfigArtifactConfig> artifact_config;
  SpaceConfig() = default;
};

struct SpaceActiveConference {
  // Name of the conference that runs now.
  Field<String> conference_record;
  SpaceActiveConference() = default;
};

struct SpacePhoneAccessItem {
  Field<String> phone_number;
  Field<String> pin;
  Field<String> region_code;
  SpacePhoneAccessItem() = default;
};

struct Space {
  // spaces/ and the id.
  Field<String> name;
  // Address to join.
  Field<String> meeting_uri;
  // The code in the address.
  Field<String> meeting_code;
  Field<SpaceConfig> config;
  Field<SpaceActiveConference> active_conference;
  Field<List<SpacePhoneAccessItem>> phone_access;
  Space() = default;
};

struct Conference {
  // conferenceRecords/ and the id.
  Field<String> name;
  Field<String> start_time;
  // Missing while it runs.
  Field<String> end_time;
  // When Google forgets it.
  Field<String> expire_time;
  // Name of the meeting.
  Field<String> space;
  Conference() = default;
};

struct ParticipantSignedinUser {
  Field<String> user;
  Field<String> display_name;
  ParticipantSignedinUser() = default;
};

struct ParticipantAnonymousUser {
  Field<String> display_name;
  ParticipantAnonymousUser() = default;
};

struct ParticipantPhoneUser {
  // Number with digits left out.
  Field<String> display_name;
  ParticipantPhoneUser() = default;
};

struct Participant {
  Field<String> name;
  // When the person came first.
  Field<String> earliest_start_time;
  // When the person left last; missing while there.
  Field<String> latest_end_time;
  Field<ParticipantSignedinUser> signedin_user;
  Field<ParticipantAnonymousUser> anonymous_user;
  Field<ParticipantPhoneUser> phone_user;
  Participant() = default;
};

struct RecordingDriveDestination {
  // Id of the file in Drive.
  Field<String> file;
  // Address to watch it.
  Field<String> export_uri;
  RecordingDriveDestination() = default;
};

struct Recording {
  Field<String> name;
  // STARTED, ENDED or FILE_GENERATED.
  Field<String> state;
  Field<String> start_time;
  Field<String> end_time;
  Field<RecordingDriveDestination> drive_destination;
  Recording() = default;
};

struct TranscriptDocsDestination {
  // Id of the Google document.
  Field<String> document;
  // Address to read it.
  Field<String> export_uri;
  TranscriptDocsDestination() = default;
};

struct Transcript {
  // Ends with transcripts/ and the id.
  Field<String> name;
  // STARTED, ENDED or FILE_GENERATED.
  Field<String> state;
  Field<String> start_time;
  Field<String> end_time;
  Field<TranscriptDocsDestination> docs_destination;
  Transcript() = default;
};

struct Entry_ {
  Field<String> name;
  // Name of the participant who spoke.
  Field<String> participant;
  Field<String> text;
  Field<String> language_code;
  Field<String> start_time;
  Field<String> end_time;
  Entry_() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kCreateMeeting,
  kGetMeeting,
  kUpdateMeeting,
  kStopMeeting,
  kListConferences,
  kGetConference,
  kListParticipants,
  kListRecordings,
  kListTranscripts,
  kListTranscriptEntries,
};

enum class CreateMeetingParamsAccessType : int {
  kOpen,
  kTrusted,
  kRestricted,
};

enum class CreateMeetingParamsEntryPointAccess : int {
  kAll,
  kCreatorAppOnly,
};

enum class CreateMeetingParamsModeration : int {
  kOn,
  kOff,
};

enum class CreateMeetingParamsChatRestriction : int {
  kHostsOnly,
  kNoRestriction,
};

enum class CreateMeetingParamsPresentRestriction : int {
  kHostsOnly,
  kNoRestriction,
};

enum class CreateMeetingParamsReactionRestriction : int {
  kHostsOnly,
  kNoRestriction,
};

enum class CreateMeetingParamsAutoRecording : int {
  kOn,
  kOff,
};

enum class CreateMeetingParamsAutoTranscription : int {
  kOn,
  kOff,
};

enum class CreateMeetingParamsAutoSmartNotes : int {
  kOn,
  kOff,
};

struct CreateMeetingParams {
  // Who gets in without knocking: everybody with the link, people of the organisation and invited
  // ones, or invited ones only.
  Field<CreateMeetingParamsAccessType> access_type;
  // Whether it can be joined from everywhere, or only through the app that made it.
  Field<CreateMeetingParamsEntryPointAccess> entry_point_access;
  // Whether the host can restrict what others do.
  Field<CreateMeetingParamsModeration> moderation;
  // Who may write in the chat, with moderation.
  Field<CreateMeetingParamsChatRestriction> chat_restriction;
  // Who may share the screen, with moderation.
  Field<CreateMeetingParamsPresentRestriction> present_restriction;
  // Who may send reactions, with moderation.
  Field<CreateMeetingParamsReactionRestriction> reaction_restriction;
  // Whether it is recorded from the start; needs a Workspace edition with recording.
  Field<CreateMeetingParamsAutoRecording> auto_recording;
  // Whether it is written down from the start.
  Field<CreateMeetingParamsAutoTranscription> auto_transcription;
  // Whether Gemini takes notes from the start.
  Field<CreateMeetingParamsAutoSmartNotes> auto_smart_notes;
  CreateMeetingParams() = default;
};

struct GetMeetingParams {
  // Id of the meeting, the part of its name behind spaces/, or its code such as abc-mnop-xyz.
  String space;
  GetMeetingParams() = default;
};

enum class UpdateMeetingParamsAccessType : int {
  kOpen,
  kTrusted,
  kRestricted,
};

enum class UpdateMeetingParamsEntryPointAccess : int {
  kAll,
  kCreatorAppOnly,
};

enum class UpdateMeetingParamsModeration : int {
  kOn,
  kOff,
};

enum class UpdateMeetingParamsChatRestriction : int {
  kHostsOnly,
  kNoRestriction,
};

enum class UpdateMeetingParamsPresentRestriction : int {
  kHostsOnly,
  kNoRestriction,
};

enum class UpdateMeetingParamsReactionRestriction : int {
  kHostsOnly,
  kNoRestriction,
};

enum class UpdateMeetingParamsAutoRecording : int {
  kOn,
  kOff,
};

enum class UpdateMeetingParamsAutoTranscription : int {
  kOn,
  kOff,
};

enum class UpdateMeetingParamsAutoSmartNotes : int {
  kOn,
  kOff,
};

struct UpdateMeetingParams {
  // Id of the meeting, the part of its name behind spaces/, or its code such as abc-mnop-xyz.
  String space;
  // Who gets in without knocking: everybody with the link, people of the organisation and invited
  // ones, or invited ones only.
  Field<UpdateMeetingParamsAccessType> access_type;
  // Whether it can be joined from everywhere, or only through the app that made it.
  Field<UpdateMeetingParamsEntryPointAccess> entry_point_access;
  // Whether the host can restrict what others do.
  Field<UpdateMeetingParamsModeration> moderation;
  // Who may write in the chat, with moderation.
  Field<UpdateMeetingParamsChatRestriction> chat_restriction;
  // Who may share the screen, with moderation.
  Field<UpdateMeetingParamsPresentRestriction> present_restriction;
  // Who may send reactions, with moderation.
  Field<UpdateMeetingParamsReactionRestriction> reaction_restriction;
  // Whether it is recorded from the start; needs a Workspace edition with recording.
  Field<UpdateMeetingParamsAutoRecording> auto_recording;
  // Whether it is written down from the start.
  Field<UpdateMeetingParamsAutoTranscription> auto_transcription;
  // Whether Gemini takes notes from the start.
  Field<UpdateMeetingParamsAutoSmartNotes> auto_smart_notes;
  UpdateMeetingParams() = default;
};

struct StopMeetingParams {
  // Id of the meeting, the part of its name behind spaces/, or its code such as abc-mnop-xyz.
  String space;
  StopMeetingParams() = default;
};

struct StopMeetingResult {
  StopMeetingResult() = default;
};

struct ListConferencesParams {
  // Which conferences, for example space.meeting_code = "abc-mnop-xyz" or
  // start_time>="2026-05-01T00:00:00Z"; end_time IS NULL finds running ones.
  Field<String> filter;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListConferencesParams() = default;
};

struct ListConferencesResult {
  List<Conference> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListConferencesResult() = default;
};

struct GetConferenceParams {
  // Id of a past or running conference, the part of its name behind conferenceRecords/.
  String conference_record;
  GetConferenceParams() = default;
};

struct ListParticipantsParams {
  // Id of a past or running conference, the part of its name behind conferenceRecords/.
  String conference_record;
  // Which participants, for example latest_end_time IS NULL for those who are there now.
  Field<String> participant_filter;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListParticipantsParams() = default;
};

struct ListParticipantsResult {
  List<Participant> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListParticipantsResult() = default;
};

struct ListRecordingsParams {
  // Id of a past or running conference, the part of its name behind conferenceRecords/.
  String conference_record;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListRecordingsParams() = default;
};

struct ListRecordingsResult {
  List<Recording> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListRecordingsResult() = default;
};

struct ListTranscriptsParams {
  // Id of a past or running conference, the part of its name behind conferenceRecords/.
  String conference_record;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTranscriptsParams() = default;
};

struct ListTranscriptsResult {
  List<Transcript> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTranscriptsResult() = default;
};

struct ListTranscriptEntriesParams {
  // Id of a past or running conference, the part of its name behind conferenceRecords/.
  String conference_record;
  // Id of a transcript, the part of its name behind transcripts/.
  String transcript;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTranscriptEntriesParams() = default;
};

struct ListTranscriptEntriesResult {
  List<Entry_> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTranscriptEntriesResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Meeting Created
  kMeetingCreated,
  // Meeting Changed
  kMeetingUpdated,
  // Meeting Ended
  kMeetingEnded,
  // Conference Began or Ended
  kConferenceChanged,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of an OAuth client of type web application in Google Cloud, with the Google Meet REST
  // API enabled.
  String google_client_id;
  // Client secret of the same OAuth client.
  String google_client_secret;
  Secrets() = default;
};

// Makes a new Meet address, which can be used at once. Nobody is invited.
Task<Space> CreateMeeting(Context& context, CreateMeetingParams params);

// Address, settings and the running conference of a meeting, by id or meeting code. Only reads.
Task<Space> GetMeeting(Context& context, GetMeetingParams params);

// Changes who may join and what happens by itself, and leaves the rest. Destructive: may delete or
// overwrite.
Task<Space> UpdateMeeting(Context& context, UpdateMeetingParams params);

// Ends the conference that runs now for everybody; the address stays valid. Destructive: may delete
// or overwrite.
Task<StopMeetingResult> StopMeeting(Context& context, StopMeetingParams params);

// Running conferences and those of the last 30 days, newest first. Only reads.
Task<ListConferencesResult> ListConferences(Context& context, ListConferencesParams params);

// When one conference began and ended. Only reads.
Task<Conference> GetConference(Context& context, GetConferenceParams params);

// Who was in a conference, and from when to when; those who are there now first. Only reads.
Task<ListParticipantsResult> ListParticipants(Context& context, ListParticipantsParams params);

// Recordings of a conference with their files in Drive. Only reads.
Task<ListRecordingsResult> ListRecordings(Context& context, ListRecordingsParams params);

// Transcripts of a conference with their Google documents. Only reads.
Task<ListTranscriptsResult> ListTranscripts(Context& context, ListTranscriptsParams params);

// What was said, in order, with who said it and when. Only reads.
Task<ListTranscriptEntriesResult> ListTranscriptEntries(Context& context,
    ListTranscriptEntriesParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kGoogleMeet;

}  // namespace pie::google_meet
