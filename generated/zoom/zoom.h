// Generated from plugins/zoom/zoom.pie. Do not edit.
// Plan, change and cancel Zoom meetings, register people, and look up participants and cloud
// recordings.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::zoom {

struct MeetingEntry {
  Field<long long> id;
  Field<String> uuid;
  Field<String> topic;
  Field<String> agenda;
  Field<long long> type;
  Field<String> start_time;
  Field<long long> duration;
  Field<String> timezone;
  Field<String> join_url;
  Field<String> created_at;
  MeetingEntry() = default;
};

struct Occurrence {
  Field<String> occurrence_id;
  Field<String> start_time;
  Field<long long> duration;
  Field<String> status;
  Occurrence() = default;
};

struct ShownSettings {
  Field<bool> host_video;
  Field<bool> participant_video;
  Field<bool> join_before_host;
  Field<bool> mute_upon_entry;
  Field<bool> waiting_room;
  Field<long long> approval_type;
  Field<String> auto_recording;
  Field<String> alternative_hosts;
  ShownSettings() = default;
};

struct Meeting {
  Field<long long> id;
  Field<String> topic;
  Field<String> agenda;
  Field<long long> type;
  Field<String> status;
  Field<String> start_time;
  Field<long long> duration;
  Field<String> timezone;
  Field<String> host_email;
  Field<String> join_url;
  Field<String> password;
  Field<String> registration_url;
  Field<List<Occurrence>> occurrences;
  Field<ShownSettings> settings;
  Field<String> created_at;
  Meeting() = default;
};

struct Person {
  Field<String> id;
  Field<String> email;
  Field<String> first_name;
  Field<String> last_name;
  Field<String> display_name;
  Field<String> timezone;
  Field<long long> type;
  Person() = default;
};

struct Registrant {
  Field<String> id;
  Field<String> email;
  Field<String> first_name;
  Field<String> last_name;
  Field<String> status;
  Field<String> create_time;
  Registrant() = default;
};

struct Participant {
  Field<String> id;
  Field<String> name;
  Field<String> user_email;
  Field<String> join_time;
  Field<String> leave_time;
  Field<long long> duration;
  Participant() = default;
};

struct RecordingFile {
  Field<String> id;
  Field<String> file_type;
  Field<String> recording_type;
  Field<long long> file_size;
  Field<String> recording_start;
  Field<String> recording_end;
  Field<String> play_url;
  Field<String> status;
  RecordingFile() = default;
};

struct Recording {
  Field<long long> id;
  Field<String> uuid;
  Field<String> topic;
  Field<String> start_time;
  Field<long long> duration;
  Field<String> share_url;
  Field<long long> recording_count;
  Field<List<RecordingFile>> recording_files;
  Recording() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetUser,
  kListMeetings,
  kGetMeeting,
  kCreateMeeting,
  kUpdateMeeting,
  kDeleteMeeting,
  kListRegistrants,
  kAddRegistrant,
  kGetPastMeeting,
  kListPastParticipants,
  kListRecordings,
  kGetMeetingRecordings,
};

struct GetUserParams {
  GetUserParams() = default;
};

enum class ListMeetingsParamsMeetingType : int {
  kScheduled,
  kLive,
  kUpcoming,
};

struct ListMeetingsParams {
  // Only meetings of this kind.
  Field<ListMeetingsParamsMeetingType> meeting_type;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListMeetingsParams() = default;
};

struct ListMeetingsResult {
  List<MeetingEntry> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListMeetingsResult() = default;
};

struct GetMeetingParams {
  // Id of the meeting, digits only.
  String meeting_id;
  // Id of one date of a recurring meeting; get_meeting has it.
  Field<String> occurrence_id;
  GetMeetingParams() = default;
};

struct CreateMeetingParamsRecurrence {
  // 1 daily, 2 weekly, 3 monthly.
  long long type = {};
  // Every how many days, weeks or months.
  Field<long long> repeat_interval;
  // Days for weekly, 1 is Sunday, as 2,4.
  Field<String> weekly_days;
  // Day of the month for monthly.
  Field<long long> monthly_day;
  // How many times.
  Field<long long> end_times;
  // Until when, in UTC, as 2026-06-30T00:00:00Z.
  Field<String> end_date_time;
  CreateMeetingParamsRecurrence() = default;
};

enum class CreateMeetingParamsSettingsAutoRecording : int {
  kLocal,
  kCloud,
  kNone,
};

struct CreateMeetingParamsSettings {
  // Video of the host at the start.
  Field<bool> host_video;
  // Video of participants at the start.
  Field<bool> participant_video;
  // People may come before the host.
  Field<bool> join_before_host;
  // People come in muted.
  Field<bool> mute_upon_entry;
  // People wait until they are let in.
  Field<bool> waiting_room;
  // Registration: 0 automatic, 1 by hand, 2 none.
  Field<long long> approval_type;
  // Recording from the start.
  Field<CreateMeetingParamsSettingsAutoRecording> auto_recording;
  // E-mail addresses, parted by semicolons.
  Field<String> alternative_hosts;
  // Only people who are signed in.
  Field<bool> meeting_authentication;
  CreateMeetingParamsSettings() = default;
};

struct CreateMeetingParams {
  // Title of the meeting.
  String topic;
  // What it is about.
  Field<String> agenda;
  // 1 at once, 2 at a time, 3 recurring without fixed time, 8 recurring.
  Field<long long> type;
  // Start, as 2026-05-04T09:00:00Z, or without Z in the time zone.
  Field<String> start_time;
  // Time zone, as Europe/Berlin.
  Field<String> timezone;
  // Minutes.
  Field<long long> duration;
  // Passcode of up to 10 characters.
  Field<String> password;
  // How the meeting comes again; for type 8.
  Field<CreateMeetingParamsRecurrence> recurrence;
  // Settings of the meeting.
  Field<CreateMeetingParamsSettings> settings;
  CreateMeetingParams() = default;
};

struct UpdateMeetingParamsRecurrence {
  // 1 daily, 2 weekly, 3 monthly.
  long long type = {};
  // Every how many days, weeks or months.
  Field<long long> repeat_interval;
  // Days for weekly, 1 is Sunday, as 2,4.
  Field<String> weekly_days;
  // Day of the month for monthly.
  Field<long long> monthly_day;
  // How many times.
  Field<long long> end_times;
  // Until when, in UTC, as 2026-06-30T00:00:00Z.
  Field<String> end_date_time;
  UpdateMeetingParamsRecurrence() = default;
};

enum class UpdateMeetingParamsSettingsAutoRecording : int {
  kLocal,
  kCloud,
  kNone,
};

struct UpdateMeetingParamsSettings {
  // Video of the host at the start.
  Field<bool> host_video;
  // Video of participants at the start.
  Field<bool> participant_video;
  // People may come before the host.
  Field<bool> join_before_host;
  // People come in muted.
  Field<bool> mute_upon_entry;
  // People wait until they are let in.
  Field<bool> waiting_room;
  // Registration: 0 automatic, 1 by hand, 2 none.
  Field<long long> approval_type;
  // Recording from the start.
  Field<UpdateMeetingParamsSettingsAutoRecording> auto_recording;
  // E-mail addresses, parted by semicolons.
  Field<String> alternative_hosts;
  // Only people who are signed in.
  Field<bool> meeting_authentication;
  UpdateMeetingParamsSettings() = default;
};

struct UpdateMeetingParams {
  // Id of the meeting, digits only.
  String meeting_id;
  // Id of one date of a recurring meeting; get_meeting has it.
  Field<String> occurrence_id;
  // Title of the meeting.
  Field<String> topic;
  // What it is about.
  Field<String> agenda;
  // Start, as 2026-05-04T09:00:00Z, or without Z in the time zone.
  Field<String> start_time;
  // Time zone, as Europe/Berlin.
  Field<String> timezone;
  // Minutes.
  Field<long long> duration;
  // Passcode of up to 10 characters.
  Field<String> password;
  // How the meeting comes again; for type 8.
  Field<UpdateMeetingParamsRecurrence> recurrence;
  // Settings of the meeting.
  Field<UpdateMeetingParamsSettings> settings;
  UpdateMeetingParams() = default;
};

struct UpdateMeetingResult {
  UpdateMeetingResult() = default;
};

struct DeleteMeetingParams {
  // Id of the meeting, digits only.
  String meeting_id;
  // Id of one date of a recurring meeting; get_meeting has it.
  Field<String> occurrence_id;
  // Tells the host by e-mail that it is cancelled.
  Field<bool> remind_host;
  // Tells those who registered by e-mail that it is cancelled.
  Field<bool> remind_registrants;
  DeleteMeetingParams() = default;
};

struct DeleteMeetingResult {
  DeleteMeetingResult() = default;
};

enum class ListRegistrantsParamsRegistrantStatus : int {
  kPending,
  kApproved,
  kDenied,
};

struct ListRegistrantsParams {
  // Id of the meeting, digits only.
  String meeting_id;
  // Only registrants with this status.
  Field<ListRegistrantsParamsRegistrantStatus> registrant_status;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListRegistrantsParams() = default;
};

struct ListRegistrantsResult {
  List<Registrant> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListRegistrantsResult() = default;
};

struct AddRegistrantParams {
  // Id of the meeting, digits only.
  String meeting_id;
  // Address of the person.
  String email;
  // First name.
  String first_name;
  // Last name.
  Field<String> last_name;
  AddRegistrantParams() = default;
};

struct AddRegistrantResult {
  Field<long long> id;
  Field<String> registrant_id;
  Field<String> join_url;
  Field<String> start_time;
  Field<String> topic;
  AddRegistrantResult() = default;
};

struct GetPastMeetingParams {
  // Id of the meeting, digits only.
  String meeting_id;
  GetPastMeetingParams() = default;
};

struct GetPastMeetingResult {
  Field<long long> id;
  Field<String> uuid;
  Field<String> topic;
  Field<String> start_time;
  Field<String> end_time;
  Field<long long> duration;
  Field<long long> total_minutes;
  Field<long long> participants_count;
  GetPastMeetingResult() = default;
};

struct ListPastParticipantsParams {
  // Id of the meeting, digits only.
  String meeting_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPastParticipantsParams() = default;
};

struct ListPastParticipantsResult {
  List<Participant> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPastParticipantsResult() = default;
};

struct ListRecordingsParams {
  // First day.
  Field<String> from;
  // Last day, at most a month later.
  Field<String> to;
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

struct GetMeetingRecordingsParams {
  // Id of the meeting, digits only.
  String meeting_id;
  GetMeetingRecordingsParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A meeting was planned.
  kMeetingCreated,
  // A meeting was changed.
  kMeetingUpdated,
  // A meeting was deleted.
  kMeetingDeleted,
  // A meeting began.
  kMeetingStarted,
  // A meeting ended.
  kMeetingEnded,
  // Somebody came in.
  kMeetingParticipantJoined,
  // Somebody left.
  kMeetingParticipantLeft,
  // Somebody registered.
  kMeetingRegistrationCreated,
  // A cloud recording is ready.
  kRecordingCompleted,
  // The transcript of a recording is ready.
  kRecordingTranscriptCompleted,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Meeting Created
  kMeetingCreated,
  // Meeting Changed
  kMeetingUpdated,
  // Meeting Deleted
  kMeetingDeleted,
  // Person Registered
  kRegistrantAdded,
  // Meeting Ended
  kMeetingEnded,
  // Recording Ready
  kRecordingCompleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your app (marketplace.zoom.us, Develop, the app, Basic information).
  String zoom_client_id;
  // Client secret of the same app.
  String zoom_client_secret;
  // Secret token of the app (Features, Access); needed for events only. May be empty.
  String zoom_webhook_secret;
  Secrets() = default;
};

// The user of the connection, or another one of the account. Only reads.
Task<Person> GetUser(Context& context, GetUserParams params);

// Meetings of a user that are to come, or all that were planned. Only reads.
Task<ListMeetingsResult> ListMeetings(Context& context, ListMeetingsParams params);

// One meeting with its dates and settings. Only reads.
Task<Meeting> GetMeeting(Context& context, GetMeetingParams params);

// Plans a meeting.
Task<Meeting> CreateMeeting(Context& context, CreateMeetingParams params);

// Changes time, text or settings of a meeting, or of one date of it.
Task<UpdateMeetingResult> UpdateMeeting(Context& context, UpdateMeetingParams params);

// Cancels a meeting, or one date of it. Destructive: may delete or overwrite.
Task<DeleteMeetingResult> DeleteMeeting(Context& context, DeleteMeetingParams params);

// People who registered for a meeting. Only reads.
Task<ListRegistrantsResult> ListRegistrants(Context& context, ListRegistrantsParams params);

// Registers a person for a meeting with registration; Zoom writes them an e-mail.
Task<AddRegistrantResult> AddRegistrant(Context& context, AddRegistrantParams params);

// When a meeting was held and how many came. Only reads.
Task<GetPastMeetingResult> GetPastMeeting(Context& context, GetPastMeetingParams params);

// Who came to a past meeting; needs a paid plan. Only reads.
Task<ListPastParticipantsResult> ListPastParticipants(Context& context,
    ListPastParticipantsParams params);

// Cloud recordings of a user in at most a month. Only reads.
Task<ListRecordingsResult> ListRecordings(Context& context, ListRecordingsParams params);

// Files of a meeting's cloud recording, with addresses to play them. Only reads.
Task<Recording> GetMeetingRecordings(Context& context, GetMeetingRecordingsParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kZoom;

}  // namespace pie::zoom
