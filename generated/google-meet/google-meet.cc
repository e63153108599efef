// Generated from plugins/google-meet/google-meet.pie. Do not edit.
#include "google-meet/google-meet.h"

#include "pie/generated.h"

namespace pie::detail::tables::google_meet {
namespace c = ::pie::google_meet;

constexpr const char* kTexts1[] = {"meetings", "video", "google", "recordings", "transcripts"};
constexpr const char* kNamesCreateMeetingParamsAccessType[] = {"OPEN", "TRUSTED", "RESTRICTED"};
constexpr EnumTable kEnumCreateMeetingParamsAccessType = {"CreateMeetingParamsAccessType",
    {kNamesCreateMeetingParamsAccessType, 3}};
constexpr const char* kNamesCreateMeetingParamsEntryPointAccess[] = {"ALL", "CREATOR_APP_ONLY"};
constexpr EnumTable kEnumCreateMeetingParamsEntryPointAccess =
    {"CreateMeetingParamsEntryPointAccess", {kNamesCreateMeetingParamsEntryPointAccess, 2}};
constexpr const char* kNamesCreateMeetingParamsModeration[] = {"ON", "OFF"};
constexpr EnumTable kEnumCreateMeetingParamsModeration = {"CreateMeetingParamsModeration",
    {kNamesCreateMeetingParamsModeration, 2}};
constexpr const char* kNamesCreateMeetingParamsChatRestriction[] = {"HOSTS_ONLY", "NO_RESTRICTION"};
constexpr EnumTable kEnumCreateMeetingParamsChatRestriction = {"CreateMeetingParamsChatRestriction",
    {kNamesCreateMeetingParamsChatRestriction, 2}};
constexpr const char* kNamesCreateMeetingParamsPresentRestriction[] = {"HOSTS_ONLY",
    "NO_RESTRICTION"};
constexpr EnumTable kEnumCreateMeetingParamsPresentRestriction =
    {"CreateMeetingParamsPresentRestriction", {kNamesCreateMeetingParamsPresentRestriction, 2}};
constexpr const char* kNamesCreateMeetingParamsReactionRestriction[] = {"HOSTS_ONLY",
    "NO_RESTRICTION"};
constexpr EnumTable kEnumCreateMeetingParamsReactionRestriction =
    {"CreateMeetingParamsReactionRestriction", {kNamesCreateMeetingParamsReactionRestriction, 2}};
constexpr const char* kNamesCreateMeetingParamsAutoRecording[] = {"ON", "OFF"};
constexpr EnumTable kEnumCreateMeetingParamsAutoRecording = {"CreateMeetingParamsAutoRecording",
    {kNamesCreateMeetingParamsAutoRecording, 2}};
constexpr const char* kNamesCreateMeetingParamsAutoTranscription[] = {"ON", "OFF"};
constexpr EnumTable kEnumCreateMeetingParamsAutoTranscription =
    {"CreateMeetingParamsAutoTranscription", {kNamesCreateMeetingParamsAutoTranscription, 2}};
constexpr const char* kNamesCreateMeetingParamsAutoSmartNotes[] = {"ON", "OFF"};
constexpr EnumTable kEnumCreateMeetingParamsAutoSmartNotes = {"CreateMeetingParamsAutoSmartNotes",
    {kNamesCreateMeetingParamsAutoSmartNotes, 2}};
constexpr FieldRow kFieldsCreateMeetingParams[] = {
    {"accessType", "Who gets in without knocking: everybody with the link, people of "
     "the organisation and invited ones, or invited ones only.", nullptr, nullptr,
     {.names = &kEnumCreateMeetingParamsAccessType}, __builtin_offsetof(c::CreateMeetingParams,
     access_type), Kind::kEnum, 0},
    {"entryPointAccess", "Whether it can be joined from everywhere, or only through the app "
     "that made it.", nullptr, nullptr, {.names = &kEnumCreateMeetingParamsEntryPointAccess},
     __builtin_offsetof(c::CreateMeetingParams, entry_point_access), Kind::kEnum, 0},
    {"moderation", "Whether the host can restrict what others do.", nullptr, nullptr,
     {.names = &kEnumCreateMeetingParamsModeration}, __builtin_offsetof(c::CreateMeetingParams,
     moderation), Kind::kEnum, 0},
    {"chatRestriction", "Who may write in the chat, with moderation.", nullptr, nullptr,
     {.names = &kEnumCreateMeetingParamsChatRestriction}, __builtin_offsetof(c::CreateMeetingParams,
     chat_restriction), Kind::kEnum, 0},
    {"presentRestriction", "Who may share the screen, with moderation.", nullptr, nullptr,
     {.names = &kEnumCreateMeetingParamsPresentRestriction},
     __builtin_offsetof(c::CreateMeetingParams, present_restriction), Kind::kEnum, 0},
    {"reactionRestriction", "Who may send reactions, with moderation.", nullptr, nullptr,
     {.names = &kEnumCreateMeetingParamsReactionRestriction},
     __builtin_offsetof(c::CreateMeetingParams, reaction_restriction), Kind::kEnum, 0},
    {"autoRecording", "Whether it is recorded from the start; needs a Workspace edition "
     "with recording.", nullptr, nullptr, {.names = &kEnumCreateMeetingParamsAutoRecording},
     __builtin_offsetof(c::CreateMeetingParams, auto_recording), Kind::kEnum, 0},
    {"autoTranscription", "Whether it is written down from the start.", nullptr, nullptr,
     {.names = &kEnumCreateMeetingParamsAutoTranscription},
     __builtin_offsetof(c::CreateMeetingParams, auto_transcription), Kind::kEnum, 0},
    {"autoSmartNotes", "Whether Gemini takes notes from the start.", nullptr, nullptr,
     {.names = &kEnumCreateMeetingParamsAutoSmartNotes}, __builtin_offsetof(c::CreateMeetingParams,
     auto_smart_notes), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreateMeetingParams = {"CreateMeetingParams",
    {kFieldsCreateMeetingParams, 9}, sizeof(c::CreateMeetingParams), false};
static_assert(__is_same(decltype(c::CreateMeetingParams::access_type),
    Field<c::CreateMeetingParamsAccessType>));
static_assert(__is_same(decltype(c::CreateMeetingParams::entry_point_access),
    Field<c::CreateMeetingParamsEntryPointAccess>));
static_assert(__is_same(decltype(c::CreateMeetingParams::moderation),
    Field<c::CreateMeetingParamsModeration>));
static_assert(__is_same(decltype(c::CreateMeetingParams::chat_restriction),
    Field<c::CreateMeetingParamsChatRestriction>));
static_assert(__is_same(decltype(c::CreateMeetingParams::present_restriction),
    Field<c::CreateMeetingParamsPresentRestriction>));
static_assert(__is_same(decltype(c::CreateMeetingParams::reaction_restriction),
    Field<c::CreateMeetingParamsReactionRestriction>));
static_assert(__is_same(decltype(c::CreateMeetingParams::auto_recording),
    Field<c::CreateMeetingParamsAutoRecording>));
static_assert(__is_same(decltype(c::CreateMeetingParams::auto_transcription),
    Field<c::CreateMeetingParamsAutoTranscription>));
static_assert(__is_same(decltype(c::CreateMeetingParams::auto_smart_notes),
    Field<c::CreateMeetingParamsAutoSmartNotes>));
constexpr FieldRow kFieldsSpaceConfigModerationRestrictions[] = {
    {"chatRestriction", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SpaceConfigModerationRestrictions, chat_restriction), Kind::kString, 0},
    {"presentRestriction", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SpaceConfigModerationRestrictions, present_restriction), Kind::kString,
     0},
    {"reactionRestriction", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SpaceConfigModerationRestrictions, reaction_restriction), Kind::kString,
     0},
    {"defaultJoinAsViewerType", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SpaceConfigModerationRestrictions, default_join_as_viewer_type),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSpaceConfigModerationRestrictions =
    {"SpaceConfigModerationRestrictions", {kFieldsSpaceConfigModerationRestrictions, 4},
    sizeof(c::SpaceConfigModerationRestrictions), true};
static_assert(__is_same(decltype(c::SpaceConfigModerationRestrictions::chat_restriction),
    Field<String>));
static_assert(__is_same(decltype(c::SpaceConfigModerationRestrictions::present_restriction),
    Field<String>));
static_assert(__is_same(decltype(c::SpaceConfigModerationRestrictions::reaction_restriction),
    Field<String>));
static_assert(__is_same(decltype(c::SpaceConfigModerationRestrictions::default_join_as_viewer_type),
    Field<String>));
constexpr FieldRow kFieldsSpaceConfigArtifactConfigRecordingConfig[] = {
    {"autoRecordingGeneration", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SpaceConfigArtifactConfigRecordingConfig, auto_recording_generation),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSpaceConfigArtifactConfigRecordingConfig =
    {"SpaceConfigArtifactConfigRecordingConfig", {kFieldsSpaceConfigArtifactConfigRecordingConfig,
    1}, sizeof(c::SpaceConfigArtifactConfigRecordingConfig), true};
static_assert(__is_same(decltype(c::SpaceConfigArtifactConfigRecordingConfig::auto_recording_generation),
    Field<String>));
constexpr FieldRow kFieldsSpaceConfigArtifactConfigTranscriptionConfig[] = {
    {"autoTranscriptionGeneration", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SpaceConfigArtifactConfigTranscriptionConfig,
     auto_transcription_generation), Kind::kString, 0},
};
constexpr ObjectTable kObjectSpaceConfigArtifactConfigTranscriptionConfig =
    {"SpaceConfigArtifactConfigTranscriptionConfig",
    {kFieldsSpaceConfigArtifactConfigTranscriptionConfig, 1},
    sizeof(c::SpaceConfigArtifactConfigTranscriptionConfig), true};
static_assert(__is_same(decltype(c::SpaceConfigArtifactConfigTranscriptionConfig::auto_transcription_generation),
    Field<String>));
constexpr FieldRow kFieldsSpaceConfigArtifactConfigSmartNotesConfig[] = {
    {"autoSmartNotesGeneration", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SpaceConfigArtifactConfigSmartNotesConfig, auto_smart_notes_generation),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSpaceConfigArtifactConfigSmartNotesConfig =
    {"SpaceConfigArtifactConfigSmartNotesConfig", {kFieldsSpaceConfigArtifactConfigSmartNotesConfig,
    1}, sizeof(c::SpaceConfigArtifactConfigSmartNotesConfig), true};
static_assert(__is_same(decltype(c::SpaceConfigArtifactConfigSmartNotesConfig::auto_smart_notes_generation),
    Field<String>));
constexpr FieldRow kFieldsSpaceConfigArtifactConfig[] = {
    {"recordingConfig", nullptr, nullptr, nullptr,
     {.object = &kObjectSpaceConfigArtifactConfigRecordingConfig},
     __builtin_offsetof(c::SpaceConfigArtifactConfig, recording_config), Kind::kObject, 0},
    {"transcriptionConfig", nullptr, nullptr, nullptr,
     {.object = &kObjectSpaceConfigArtifactConfigTranscriptionConfig},
     __builtin_offsetof(c::SpaceConfigArtifactConfig, transcription_config), Kind::kObject, 0},
    {"smartNotesConfig", nullptr, nullptr, nullptr,
     {.object = &kObjectSpaceConfigArtifactConfigSmartNotesConfig},
     __builtin_offsetof(c::SpaceConfigArtifactConfig, smart_notes_config), Kind::kObject, 0},
};
constexpr ObjectTable kObjectSpaceConfigArtifactConfig = {"SpaceConfigArtifactConfig",
    {kFieldsSpaceConfigArtifactConfig, 3}, sizeof(c::SpaceConfigArtifactConfig), true};
static_assert(__is_same(decltype(c::SpaceConfigArtifactConfig::recording_config),
    Field<c::SpaceConfigArtifactConfigRecordingConfig>));
static_assert(__is_same(decltype(c::SpaceConfigArtifactConfig::transcription_config),
    Field<c::SpaceConfigArtifactConfigTranscriptionConfig>));
static_assert(__is_same(decltype(c::SpaceConfigArtifactConfig::smart_notes_config),
    Field<c::SpaceConfigArtifactConfigSmartNotesConfig>));
constexpr FieldRow kFieldsSpaceConfig[] = {
    {"accessType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SpaceConfig, access_type),
     Kind::kString, 0},
    {"entryPointAccess", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SpaceConfig,
     entry_point_access), Kind::kString, 0},
    {"moderation", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SpaceConfig, moderation),
     Kind::kString, 0},
    {"attendanceReportGenerationType", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SpaceConfig, attendance_report_generation_type), Kind::kString, 0},
    {"moderationRestrictions", nullptr, nullptr, nullptr,
     {.object = &kObjectSpaceConfigModerationRestrictions}, __builtin_offsetof(c::SpaceConfig,
     moderation_restrictions), Kind::kObject, 0},
    {"artifactConfig", nullptr, nullptr, nullptr, {.object = &kObjectSpaceConfigArtifactConfig},
     __builtin_offsetof(c::SpaceConfig, artifact_config), Kind::kObject, 0},
};
constexpr ObjectTable kObjectSpaceConfig = {"SpaceConfig", {kFieldsSpaceConfig, 6},
    sizeof(c::SpaceConfig), true};
static_assert(__is_same(decltype(c::SpaceConfig::access_type), Field<String>));
static_assert(__is_same(decltype(c::SpaceConfig::entry_point_access), Field<String>));
static_assert(__is_same(decltype(c::SpaceConfig::moderation), Field<String>));
static_assert(__is_same(decltype(c::SpaceConfig::attendance_report_generation_type),
    Field<String>));
static_assert(__is_same(decltype(c::SpaceConfig::moderation_restrictions),
    Field<c::SpaceConfigModerationRestrictions>));
static_assert(__is_same(decltype(c::SpaceConfig::artifact_config),
    Field<c::SpaceConfigArtifactConfig>));
constexpr FieldRow kFieldsSpaceActiveConference[] = {
    {"conferenceRecord", "Name of the conference that runs now.", nullptr, nullptr, {},
     __builtin_offsetof(c::SpaceActiveConference, conference_record), Kind::kString, 0},
};
constexpr ObjectTable kObjectSpaceActiveConference = {"SpaceActiveConference",
    {kFieldsSpaceActiveConference, 1}, sizeof(c::SpaceActiveConference), true};
static_assert(__is_same(decltype(c::SpaceActiveConference::conference_record), Field<String>));
constexpr FieldRow kFieldsSpacePhoneAccessItem[] = {
    {"phoneNumber", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SpacePhoneAccessItem,
     phone_number), Kind::kString, 0},
    {"pin", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SpacePhoneAccessItem, pin),
     Kind::kString, 0},
    {"regionCode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SpacePhoneAccessItem,
     region_code), Kind::kString, 0},
};
constexpr ObjectTable kObjectSpacePhoneAccessItem = {"SpacePhoneAccessItem",
    {kFieldsSpacePhoneAccessItem, 3}, sizeof(c::SpacePhoneAccessItem), true};
static_assert(__is_same(decltype(c::SpacePhoneAccessItem::phone_number), Field<String>));
static_assert(__is_same(decltype(c::SpacePhoneAccessItem::pin), Field<String>));
static_assert(__is_same(decltype(c::SpacePhoneAccessItem::region_code), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectSpacePhoneAccessItem}};
constexpr FieldRow kFieldsSpace[] = {
    {"name", "spaces/ and the id.", nullptr, nullptr, {}, __builtin_offsetof(c::Space, name),
     Kind::kString, 0},
    {"meetingUri", "Address to join.", nullptr, nullptr, {}, __builtin_offsetof(c::Space,
     meeting_uri), Kind::kString, 0},
    {"meetingCode", "The code in the address.", nullptr, nullptr, {}, __builtin_offsetof(c::Space,
     meeting_code), Kind::kString, 0},
    {"config", nullptr, nullptr, nullptr, {.object = &kObjectSpaceConfig},
     __builtin_offsetof(c::Space, config), Kind::kObject, 0},
    {"activeConference", nullptr, nullptr, nullptr, {.object = &kObjectSpaceActiveConference},
     __builtin_offsetof(c::Space, active_conference), Kind::kObject, 0},
    {"phoneAccess", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Space,
     phone_access), Kind::kList, 0},
};
constexpr ObjectTable kObjectSpace = {"Space", {kFieldsSpace, 6}, sizeof(c::Space), true};
static_assert(__is_same(decltype(c::Space::name), Field<String>));
static_assert(__is_same(decltype(c::Space::meeting_uri), Field<String>));
static_assert(__is_same(decltype(c::Space::meeting_code), Field<String>));
static_assert(__is_same(decltype(c::Space::config), Field<c::SpaceConfig>));
static_assert(__is_same(decltype(c::Space::active_conference), Field<c::SpaceActiveConference>));
static_assert(__is_same(decltype(c::Space::phone_access), Field<List<c::SpacePhoneAccessItem>>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectSpace}};
constexpr BindRow kBindCreateMeeting[] = {
    {.place = Place::kBody, .field = 0, .wire = "/config/accessType"},
    {.place = Place::kBody, .field = 1, .wire = "/config/entryPointAccess"},
    {.place = Place::kBody, .field = 2, .wire = "/config/moderation"},
    {.place = Place::kBody, .field = 3, .wire = "/config/moderationRestrictions/chatRestriction"},
    {.place = Place::kBody, .field = 4,
     .wire = "/config/moderationRestrictions/presentRestriction"},
    {.place = Place::kBody, .field = 5,
     .wire = "/config/moderationRestrictions/reactionRestriction"},
    {.place = Place::kBody, .field = 6,
     .wire = "/config/artifactConfig/recordingConfig/autoRecordingGeneration"},
    {.place = Place::kBody, .field = 7,
     .wire = "/config/artifactConfig/transcriptionConfig/autoTranscriptionGeneration"},
    {.place = Place::kBody, .field = 8,
     .wire = "/config/artifactConfig/smartNotesConfig/autoSmartNotesGeneration"},
};
constexpr HttpBinding kHttpCreateMeeting = {.method = "POST", .path = "/v2/spaces",
    .rows = {kBindCreateMeeting, 9}, .body = BodyKind::kJson};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 128,
    .pattern = "^[A-Za-z0-9_-]+$"};
constexpr FieldRow kFieldsGetMeetingParams[] = {
    {"space", "Id of the meeting, the part of its name behind spaces/, or its code "
     "such as abc-mnop-xyz.", nullptr, &kLimits1, {}, __builtin_offsetof(c::GetMeetingParams,
     space), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetMeetingParams = {"GetMeetingParams", {kFieldsGetMeetingParams, 1},
    sizeof(c::GetMeetingParams), false};
static_assert(__is_same(decltype(c::GetMeetingParams::space), String));
constexpr BindRow kBindGetMeeting[] = {
    {.place = Place::kPath, .field = 0, .wire = "space"},
};
constexpr HttpBinding kHttpGetMeeting = {.method = "GET", .path = "/v2/spaces/{space}",
    .rows = {kBindGetMeeting, 1}};
constexpr const char* kNamesUpdateMeetingParamsAccessType[] = {"OPEN", "TRUSTED", "RESTRICTED"};
constexpr EnumTable kEnumUpdateMeetingParamsAccessType = {"UpdateMeetingParamsAccessType",
    {kNamesUpdateMeetingParamsAccessType, 3}};
constexpr const char* kNamesUpdateMeetingParamsEntryPointAccess[] = {"ALL", "CREATOR_APP_ONLY"};
constexpr EnumTable kEnumUpdateMeetingParamsEntryPointAccess =
    {"UpdateMeetingParamsEntryPointAccess", {kNamesUpdateMeetingParamsEntryPointAccess, 2}};
constexpr const char* kNamesUpdateMeetingParamsModeration[] = {"ON", "OFF"};
constexpr EnumTable kEnumUpdateMeetingParamsModeration = {"UpdateMeetingParamsModeration",
    {kNamesUpdateMeetingParamsModeration, 2}};
constexpr const char* kNamesUpdateMeetingParamsChatRestriction[] = {"HOSTS_ONLY", "NO_RESTRICTION"};
constexpr EnumTable kEnumUpdateMeetingParamsChatRestriction = {"UpdateMeetingParamsChatRestriction",
    {kNamesUpdateMeetingParamsChatRestriction, 2}};
constexpr const char* kNamesUpdateMeetingParamsPresentRestriction[] = {"HOSTS_ONLY",
    "NO_RESTRICTION"};
constexpr EnumTable kEnumUpdateMeetingParamsPresentRestriction =
    {"UpdateMeetingParamsPresentRestriction", {kNamesUpdateMeetingParamsPresentRestriction, 2}};
constexpr const char* kNamesUpdateMeetingParamsReactionRestriction[] = {"HOSTS_ONLY",
    "NO_RESTRICTION"};
constexpr EnumTable kEnumUpdateMeetingParamsReactionRestriction =
    {"UpdateMeetingParamsReactionRestriction", {kNamesUpdateMeetingParamsReactionRestriction, 2}};
constexpr const char* kNamesUpdateMeetingParamsAutoRecording[] = {"ON", "OFF"};
constexpr EnumTable kEnumUpdateMeetingParamsAutoRecording = {"UpdateMeetingParamsAutoRecording",
    {kNamesUpdateMeetingParamsAutoRecording, 2}};
constexpr const char* kNamesUpdateMeetingParamsAutoTranscription[] = {"ON", "OFF"};
constexpr EnumTable kEnumUpdateMeetingParamsAutoTranscription =
    {"UpdateMeetingParamsAutoTranscription", {kNamesUpdateMeetingParamsAutoTranscription, 2}};
constexpr const char* kNamesUpdateMeetingParamsAutoSmartNotes[] = {"ON", "OFF"};
constexpr EnumTable kEnumUpdateMeetingParamsAutoSmartNotes = {"UpdateMeetingParamsAutoSmartNotes",
    {kNamesUpdateMeetingParamsAutoSmartNotes, 2}};
constexpr FieldRow kFieldsUpdateMeetingParams[] = {
    {"space", "Id of the meeting, the part of its name behind spaces/, or its code "
     "such as abc-mnop-xyz.", nullptr, &kLimits1, {}, __builtin_offsetof(c::UpdateMeetingParams,
     space), Kind::kString, 1},
    {"accessType", "Who gets in without knocking: everybody with the link, people of "
     "the organisation and invited ones, or invited ones only.", nullptr, nullptr,
     {.names = &kEnumUpdateMeetingParamsAccessType}, __builtin_offsetof(c::UpdateMeetingParams,
     access_type), Kind::kEnum, 0},
    {"entryPointAccess", "Whether it can be joined from everywhere, or only through the app "
     "that made it.", nullptr, nullptr, {.names = &kEnumUpdateMeetingParamsEntryPointAccess},
     __builtin_offsetof(c::UpdateMeetingParams, entry_point_access), Kind::kEnum, 0},
    {"moderation", "Whether the host can restrict what others do.", nullptr, nullptr,
     {.names = &kEnumUpdateMeetingParamsModeration}, __builtin_offsetof(c::UpdateMeetingParams,
     moderation), Kind::kEnum, 0},
    {"chatRestriction", "Who may write in the chat, with moderation.", nullptr, nullptr,
     {.names = &kEnumUpdateMeetingParamsChatRestriction}, __builtin_offsetof(c::UpdateMeetingParams,
     chat_restriction), Kind::kEnum, 0},
    {"presentRestriction", "Who may share the screen, with moderation.", nullptr, nullptr,
     {.names = &kEnumUpdateMeetingParamsPresentRestriction},
     __builtin_offsetof(c::UpdateMeetingParams, present_restriction), Kind::kEnum, 0},
    {"reactionRestriction", "Who may send reactions, with moderation.", nullptr, nullptr,
     {.names = &kEnumUpdateMeetingParamsReactionRestriction},
     __builtin_offsetof(c::UpdateMeetingParams, reaction_restriction), Kind::kEnum, 0},
    {"autoRecording", "Whether it is recorded from the start; needs a Workspace edition "
     "with recording.", nullptr, nullptr, {.names = &kEnumUpdateMeetingParamsAutoRecording},
     __builtin_offsetof(c::UpdateMeetingParams, auto_recording), Kind::kEnum, 0},
    {"autoTranscription", "Whether it is written down from the start.", nullptr, nullptr,
     {.names = &kEnumUpdateMeetingParamsAutoTranscription},
     __builtin_offsetof(c::UpdateMeetingParams, auto_transcription), Kind::kEnum, 0},
    {"autoSmartNotes", "Whether Gemini takes notes from the start.", nullptr, nullptr,
     {.names = &kEnumUpdateMeetingParamsAutoSmartNotes}, __builtin_offsetof(c::UpdateMeetingParams,
     auto_smart_notes), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectUpdateMeetingParams = {"UpdateMeetingParams",
    {kFieldsUpdateMeetingParams, 10}, sizeof(c::UpdateMeetingParams), false};
static_assert(__is_same(decltype(c::UpdateMeetingParams::space), String));
static_assert(__is_same(decltype(c::UpdateMeetingParams::access_type),
    Field<c::UpdateMeetingParamsAccessType>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::entry_point_access),
    Field<c::UpdateMeetingParamsEntryPointAccess>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::moderation),
    Field<c::UpdateMeetingParamsModeration>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::chat_restriction),
    Field<c::UpdateMeetingParamsChatRestriction>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::present_restriction),
    Field<c::UpdateMeetingParamsPresentRestriction>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::reaction_restriction),
    Field<c::UpdateMeetingParamsReactionRestriction>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::auto_recording),
    Field<c::UpdateMeetingParamsAutoRecording>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::auto_transcription),
    Field<c::UpdateMeetingParamsAutoTranscription>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::auto_smart_notes),
    Field<c::UpdateMeetingParamsAutoSmartNotes>));
constexpr BindRow kBindUpdateMeeting[] = {
    {.place = Place::kPath, .field = 0, .wire = "space"},
    {.place = Place::kBody, .field = 1, .wire = "/config/accessType"},
    {.place = Place::kBody, .field = 2, .wire = "/config/entryPointAccess"},
    {.place = Place::kBody, .field = 3, .wire = "/config/moderation"},
    {.place = Place::kBody, .field = 4, .wire = "/config/moderationRestrictions/chatRestriction"},
    {.place = Place::kBody, .field = 5,
     .wire = "/config/moderationRestrictions/presentRestriction"},
    {.place = Place::kBody, .field = 6,
     .wire = "/config/moderationRestrictions/reactionRestriction"},
    {.place = Place::kBody, .field = 7,
     .wire = "/config/artifactConfig/recordingConfig/autoRecordingGeneration"},
    {.place = Place::kBody, .field = 8,
     .wire = "/config/artifactConfig/transcriptionConfig/autoTranscriptionGeneration"},
    {.place = Place::kBody, .field = 9,
     .wire = "/config/artifactConfig/smartNotesConfig/autoSmartNotesGeneration"},
};
constexpr HttpBinding kHttpUpdateMeeting = {.method = "PATCH", .path = "/v2/spaces/{space}",
    .rows = {kBindUpdateMeeting, 10}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsStopMeetingParams[] = {
    {"space", "Id of the meeting, the part of its name behind spaces/, or its code "
     "such as abc-mnop-xyz.", nullptr, &kLimits1, {}, __builtin_offsetof(c::StopMeetingParams,
     space), Kind::kString, 1},
};
constexpr ObjectTable kObjectStopMeetingParams = {"StopMeetingParams", {kFieldsStopMeetingParams,
    1}, sizeof(c::StopMeetingParams), false};
static_assert(__is_same(decltype(c::StopMeetingParams::space), String));
constexpr ObjectTable kObjectStopMeetingResult = {"StopMeetingResult", {},
    sizeof(c::StopMeetingResult), true};
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectStopMeetingResult}};
constexpr BindRow kBindStopMeeting[] = {
    {.place = Place::kPath, .field = 0, .wire = "space"},
};
constexpr HttpBinding kHttpStopMeeting = {.method = "POST",
    .path = "/v2/spaces/{space}:endActiveConference", .rows = {kBindStopMeeting, 1},
    .body = BodyKind::kJson};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListConferencesParams[] = {
    {"filter", "Which conferences, for example space.meeting_code = \"abc-mnop-xyz\" "
     "or start_time>=\"2026-05-01T00:00:00Z\"; end_time IS NULL finds running " "ones.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListConferencesParams, filter), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListConferencesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListConferencesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListConferencesParams = {"ListConferencesParams",
    {kFieldsListConferencesParams, 3}, sizeof(c::ListConferencesParams), false};
static_assert(__is_same(decltype(c::ListConferencesParams::filter), Field<String>));
static_assert(__is_same(decltype(c::ListConferencesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListConferencesParams::next_page), Field<String>));
constexpr FieldRow kFieldsConference[] = {
    {"name", "conferenceRecords/ and the id.", nullptr, nullptr, {},
     __builtin_offsetof(c::Conference, name), Kind::kString, 0},
    {"startTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conference, start_time),
     Kind::kString, 0},
    {"endTime", "Missing while it runs.", nullptr, nullptr, {}, __builtin_offsetof(c::Conference,
     end_time), Kind::kString, 0},
    {"expireTime", "When Google forgets it.", nullptr, nullptr, {},
     __builtin_offsetof(c::Conference, expire_time), Kind::kString, 0},
    {"space", "Name of the meeting.", nullptr, nullptr, {}, __builtin_offsetof(c::Conference,
     space), Kind::kString, 0},
};
constexpr ObjectTable kObjectConference = {"Conference", {kFieldsConference, 5},
    sizeof(c::Conference), true};
static_assert(__is_same(decltype(c::Conference::name), Field<String>));
static_assert(__is_same(decltype(c::Conference::start_time), Field<String>));
static_assert(__is_same(decltype(c::Conference::end_time), Field<String>));
static_assert(__is_same(decltype(c::Conference::expire_time), Field<String>));
static_assert(__is_same(decltype(c::Conference::space), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectConference}};
constexpr FieldRow kFieldsListConferencesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListConferencesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListConferencesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListConferencesResult = {"ListConferencesResult",
    {kFieldsListConferencesResult, 2}, sizeof(c::ListConferencesResult), true};
static_assert(__is_same(decltype(c::ListConferencesResult::items), List<c::Conference>));
static_assert(__is_same(decltype(c::ListConferencesResult::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectListConferencesResult}};
constexpr BindRow kBindListConferences[] = {
    {.place = Place::kQuery, .field = 0, .wire = "filter"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/conferenceRecords",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 100};
constexpr HttpBinding kHttpListConferences = {.method = "GET", .path = "/v2/conferenceRecords",
    .rows = {kBindListConferences, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetConferenceParams[] = {
    {"conferenceRecord",
     "Id of a past or running conference, the part of its name behind conferenceRecords/.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::GetConferenceParams, conference_record), Kind::kString,
     1},
};
constexpr ObjectTable kObjectGetConferenceParams = {"GetConferenceParams",
    {kFieldsGetConferenceParams, 1}, sizeof(c::GetConferenceParams), false};
static_assert(__is_same(decltype(c::GetConferenceParams::conference_record), String));
constexpr BindRow kBindGetConference[] = {
    {.place = Place::kPath, .field = 0, .wire = "conferenceRecord"},
};
constexpr HttpBinding kHttpGetConference = {.method = "GET",
    .path = "/v2/conferenceRecords/{conferenceRecord}", .rows = {kBindGetConference, 1}};
constexpr FieldRow kFieldsListParticipantsParams[] = {
    {"conferenceRecord",
     "Id of a past or running conference, the part of its name behind conferenceRecords/.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListParticipantsParams, conference_record), Kind::kString,
     1},
    {"participantFilter", "Which participants, for example latest_end_time IS NULL for those "
     "who are there now.", nullptr, &kLimits2, {}, __builtin_offsetof(c::ListParticipantsParams,
     participant_filter), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListParticipantsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListParticipantsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListParticipantsParams = {"ListParticipantsParams",
    {kFieldsListParticipantsParams, 4}, sizeof(c::ListParticipantsParams), false};
static_assert(__is_same(decltype(c::ListParticipantsParams::conference_record), String));
static_assert(__is_same(decltype(c::ListParticipantsParams::participant_filter), Field<String>));
static_assert(__is_same(decltype(c::ListParticipantsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListParticipantsParams::next_page), Field<String>));
constexpr FieldRow kFieldsParticipantSignedinUser[] = {
    {"user", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ParticipantSignedinUser, user),
     Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ParticipantSignedinUser,
     display_name), Kind::kString, 0},
};
constexpr ObjectTable kObjectParticipantSignedinUser = {"ParticipantSignedinUser",
    {kFieldsParticipantSignedinUser, 2}, sizeof(c::ParticipantSignedinUser), true};
static_assert(__is_same(decltype(c::ParticipantSignedinUser::user), Field<String>));
static_assert(__is_same(decltype(c::ParticipantSignedinUser::display_name), Field<String>));
constexpr FieldRow kFieldsParticipantAnonymousUser[] = {
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ParticipantAnonymousUser,
     display_name), Kind::kString, 0},
};
constexpr ObjectTable kObjectParticipantAnonymousUser = {"ParticipantAnonymousUser",
    {kFieldsParticipantAnonymousUser, 1}, sizeof(c::ParticipantAnonymousUser), true};
static_assert(__is_same(decltype(c::ParticipantAnonymousUser::display_name), Field<String>));
constexpr FieldRow kFieldsParticipantPhoneUser[] = {
    {"displayName", "Number with digits left out.", nullptr, nullptr, {},
     __builtin_offsetof(c::ParticipantPhoneUser, display_name), Kind::kString, 0},
};
constexpr ObjectTable kObjectParticipantPhoneUser = {"ParticipantPhoneUser",
    {kFieldsParticipantPhoneUser, 1}, sizeof(c::ParticipantPhoneUser), true};
static_assert(__is_same(decltype(c::ParticipantPhoneUser::display_name), Field<String>));
constexpr FieldRow kFieldsParticipant[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Participant, name), Kind::kString,
     0},
    {"earliestStartTime", "When the person came first.", nullptr, nullptr, {},
     __builtin_offsetof(c::Participant, earliest_start_time), Kind::kString, 0},
    {"latestEndTime", "When the person left last; missing while there.", nullptr, nullptr, {},
     __builtin_offsetof(c::Participant, latest_end_time), Kind::kString, 0},
    {"signedinUser", nullptr, nullptr, nullptr, {.object = &kObjectParticipantSignedinUser},
     __builtin_offsetof(c::Participant, signedin_user), Kind::kObject, 0},
    {"anonymousUser", nullptr, nullptr, nullptr, {.object = &kObjectParticipantAnonymousUser},
     __builtin_offsetof(c::Participant, anonymous_user), Kind::kObject, 0},
    {"phoneUser", nullptr, nullptr, nullptr, {.object = &kObjectParticipantPhoneUser},
     __builtin_offsetof(c::Participant, phone_user), Kind::kObject, 0},
};
constexpr ObjectTable kObjectParticipant = {"Participant", {kFieldsParticipant, 6},
    sizeof(c::Participant), true};
static_assert(__is_same(decltype(c::Participant::name), Field<String>));
static_assert(__is_same(decltype(c::Participant::earliest_start_time), Field<String>));
static_assert(__is_same(decltype(c::Participant::latest_end_time), Field<String>));
static_assert(__is_same(decltype(c::Participant::signedin_user),
    Field<c::ParticipantSignedinUser>));
static_assert(__is_same(decltype(c::Participant::anonymous_user),
    Field<c::ParticipantAnonymousUser>));
static_assert(__is_same(decltype(c::Participant::phone_user), Field<c::ParticipantPhoneUser>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectParticipant}};
constexpr FieldRow kFieldsListParticipantsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListParticipantsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListParticipantsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListParticipantsResult = {"ListParticipantsResult",
    {kFieldsListParticipantsResult, 2}, sizeof(c::ListParticipantsResult), true};
static_assert(__is_same(decltype(c::ListParticipantsResult::items), List<c::Participant>));
static_assert(__is_same(decltype(c::ListParticipantsResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectListParticipantsResult}};
constexpr BindRow kBindListParticipants[] = {
    {.place = Place::kPath, .field = 0, .wire = "conferenceRecord"},
    {.place = Place::kQuery, .field = 1, .wire = "filter"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/participants",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 250};
constexpr HttpBinding kHttpListParticipants = {.method = "GET",
    .path = "/v2/conferenceRecords/{conferenceRecord}/participants", .rows = {kBindListParticipants,
    2}, .pagination = &kPagination2};
constexpr FieldRow kFieldsListRecordingsParams[] = {
    {"conferenceRecord",
     "Id of a past or running conference, the part of its name behind conferenceRecords/.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListRecordingsParams, conference_record), Kind::kString,
     1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListRecordingsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRecordingsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListRecordingsParams = {"ListRecordingsParams",
    {kFieldsListRecordingsParams, 3}, sizeof(c::ListRecordingsParams), false};
static_assert(__is_same(decltype(c::ListRecordingsParams::conference_record), String));
static_assert(__is_same(decltype(c::ListRecordingsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListRecordingsParams::next_page), Field<String>));
constexpr FieldRow kFieldsRecordingDriveDestination[] = {
    {"file", "Id of the file in Drive.", nullptr, nullptr, {},
     __builtin_offsetof(c::RecordingDriveDestination, file), Kind::kString, 0},
    {"exportUri", "Address to watch it.", nullptr, nullptr, {},
     __builtin_offsetof(c::RecordingDriveDestination, export_uri), Kind::kString, 0},
};
constexpr ObjectTable kObjectRecordingDriveDestination = {"RecordingDriveDestination",
    {kFieldsRecordingDriveDestination, 2}, sizeof(c::RecordingDriveDestination), true};
static_assert(__is_same(decltype(c::RecordingDriveDestination::file), Field<String>));
static_assert(__is_same(decltype(c::RecordingDriveDestination::export_uri), Field<String>));
constexpr FieldRow kFieldsRecording[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, name), Kind::kString,
     0},
    {"state", "STARTED, ENDED or FILE_GENERATED.", nullptr, nullptr, {},
     __builtin_offsetof(c::Recording, state), Kind::kString, 0},
    {"startTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, start_time),
     Kind::kString, 0},
    {"endTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, end_time),
     Kind::kString, 0},
    {"driveDestination", nullptr, nullptr, nullptr, {.object = &kObjectRecordingDriveDestination},
     __builtin_offsetof(c::Recording, drive_destination), Kind::kObject, 0},
};
constexpr ObjectTable kObjectRecording = {"Recording", {kFieldsRecording, 5}, sizeof(c::Recording),
    true};
static_assert(__is_same(decltype(c::Recording::name), Field<String>));
static_assert(__is_same(decltype(c::Recording::state), Field<String>));
static_assert(__is_same(decltype(c::Recording::start_time), Field<String>));
static_assert(__is_same(decltype(c::Recording::end_time), Field<String>));
static_assert(__is_same(decltype(c::Recording::drive_destination),
    Field<c::RecordingDriveDestination>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectRecording}};
constexpr FieldRow kFieldsListRecordingsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::ListRecordingsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRecordingsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListRecordingsResult = {"ListRecordingsResult",
    {kFieldsListRecordingsResult, 2}, sizeof(c::ListRecordingsResult), true};
static_assert(__is_same(decltype(c::ListRecordingsResult::items), List<c::Recording>));
static_assert(__is_same(decltype(c::ListRecordingsResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListRecordingsResult}};
constexpr BindRow kBindListRecordings[] = {
    {.place = Place::kPath, .field = 0, .wire = "conferenceRecord"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/recordings",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 100};
constexpr HttpBinding kHttpListRecordings = {.method = "GET",
    .path = "/v2/conferenceRecords/{conferenceRecord}/recordings", .rows = {kBindListRecordings, 1},
    .pagination = &kPagination3};
constexpr FieldRow kFieldsListTranscriptsParams[] = {
    {"conferenceRecord",
     "Id of a past or running conference, the part of its name behind conferenceRecords/.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTranscriptsParams, conference_record), Kind::kString,
     1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListTranscriptsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTranscriptsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTranscriptsParams = {"ListTranscriptsParams",
    {kFieldsListTranscriptsParams, 3}, sizeof(c::ListTranscriptsParams), false};
static_assert(__is_same(decltype(c::ListTranscriptsParams::conference_record), String));
static_assert(__is_same(decltype(c::ListTranscriptsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTranscriptsParams::next_page), Field<String>));
constexpr FieldRow kFieldsTranscriptDocsDestination[] = {
    {"document", "Id of the Google document.", nullptr, nullptr, {},
     __builtin_offsetof(c::TranscriptDocsDestination, document), Kind::kString, 0},
    {"exportUri", "Address to read it.", nullptr, nullptr, {},
     __builtin_offsetof(c::TranscriptDocsDestination, export_uri), Kind::kString, 0},
};
constexpr ObjectTable kObjectTranscriptDocsDestination = {"TranscriptDocsDestination",
    {kFieldsTranscriptDocsDestination, 2}, sizeof(c::TranscriptDocsDestination), true};
static_assert(__is_same(decltype(c::TranscriptDocsDestination::document), Field<String>));
static_assert(__is_same(decltype(c::TranscriptDocsDestination::export_uri), Field<String>));
constexpr FieldRow kFieldsTranscript[] = {
    {"name", "Ends with transcripts/ and the id.", nullptr, nullptr, {},
     __builtin_offsetof(c::Transcript, name), Kind::kString, 0},
    {"state", "STARTED, ENDED or FILE_GENERATED.", nullptr, nullptr, {},
     __builtin_offsetof(c::Transcript, state), Kind::kString, 0},
    {"startTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Transcript, start_time),
     Kind::kString, 0},
    {"endTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Transcript, end_time),
     Kind::kString, 0},
    {"docsDestination", nullptr, nullptr, nullptr, {.object = &kObjectTranscriptDocsDestination},
     __builtin_offsetof(c::Transcript, docs_destination), Kind::kObject, 0},
};
constexpr ObjectTable kObjectTranscript = {"Transcript", {kFieldsTranscript, 5},
    sizeof(c::Transcript), true};
static_assert(__is_same(decltype(c::Transcript::name), Field<String>));
static_assert(__is_same(decltype(c::Transcript::state), Field<String>));
static_assert(__is_same(decltype(c::Transcript::start_time), Field<String>));
static_assert(__is_same(decltype(c::Transcript::end_time), Field<String>));
static_assert(__is_same(decltype(c::Transcript::docs_destination),
    Field<c::TranscriptDocsDestination>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectTranscript}};
constexpr FieldRow kFieldsListTranscriptsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListTranscriptsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTranscriptsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTranscriptsResult = {"ListTranscriptsResult",
    {kFieldsListTranscriptsResult, 2}, sizeof(c::ListTranscriptsResult), true};
static_assert(__is_same(decltype(c::ListTranscriptsResult::items), List<c::Transcript>));
static_assert(__is_same(decltype(c::ListTranscriptsResult::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectListTranscriptsResult}};
constexpr BindRow kBindListTranscripts[] = {
    {.place = Place::kPath, .field = 0, .wire = "conferenceRecord"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kCursor, .items = "/transcripts",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 100};
constexpr HttpBinding kHttpListTranscripts = {.method = "GET",
    .path = "/v2/conferenceRecords/{conferenceRecord}/transcripts", .rows = {kBindListTranscripts,
    1}, .pagination = &kPagination4};
constexpr FieldRow kFieldsListTranscriptEntriesParams[] = {
    {"conferenceRecord",
     "Id of a past or running conference, the part of its name behind conferenceRecords/.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTranscriptEntriesParams, conference_record),
     Kind::kString, 1},
    {"transcript", "Id of a transcript, the part of its name behind transcripts/.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTranscriptEntriesParams, transcript), Kind::kString,
     1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListTranscriptEntriesParams, max_items), Kind::kInteger,
     0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTranscriptEntriesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTranscriptEntriesParams = {"ListTranscriptEntriesParams",
    {kFieldsListTranscriptEntriesParams, 4}, sizeof(c::ListTranscriptEntriesParams), false};
static_assert(__is_same(decltype(c::ListTranscriptEntriesParams::conference_record), String));
static_assert(__is_same(decltype(c::ListTranscriptEntriesParams::transcript), String));
static_assert(__is_same(decltype(c::ListTranscriptEntriesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTranscriptEntriesParams::next_page), Field<String>));
constexpr FieldRow kFieldsEntry_[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Entry_, name), Kind::kString, 0},
    {"participant", "Name of the participant who spoke.", nullptr, nullptr, {},
     __builtin_offsetof(c::Entry_, participant), Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Entry_, text), Kind::kString, 0},
    {"languageCode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Entry_, language_code),
     Kind::kString, 0},
    {"startTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Entry_, start_time),
     Kind::kString, 0},
    {"endTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Entry_, end_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectEntry_ = {"Entry_", {kFieldsEntry_, 6}, sizeof(c::Entry_), true};
static_assert(__is_same(decltype(c::Entry_::name), Field<String>));
static_assert(__is_same(decltype(c::Entry_::participant), Field<String>));
static_assert(__is_same(decltype(c::Entry_::text), Field<String>));
static_assert(__is_same(decltype(c::Entry_::language_code), Field<String>));
static_assert(__is_same(decltype(c::Entry_::start_time), Field<String>));
static_assert(__is_same(decltype(c::Entry_::end_time), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectEntry_}};
constexpr FieldRow kFieldsListTranscriptEntriesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::ListTranscriptEntriesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTranscriptEntriesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTranscriptEntriesResult = {"ListTranscriptEntriesResult",
    {kFieldsListTranscriptEntriesResult, 2}, sizeof(c::ListTranscriptEntriesResult), true};
static_assert(__is_same(decltype(c::ListTranscriptEntriesResult::items), List<c::Entry_>));
static_assert(__is_same(decltype(c::ListTranscriptEntriesResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListTranscriptEntriesResult}};
constexpr BindRow kBindListTranscriptEntries[] = {
    {.place = Place::kPath, .field = 0, .wire = "conferenceRecord"},
    {.place = Place::kPath, .field = 1, .wire = "transcript"},
};
constexpr Pagination kPagination5 = {.kind = PageKind::kCursor, .items = "/transcriptEntries",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 100};
constexpr HttpBinding kHttpListTranscriptEntries = {.method = "GET",
    .path = "/v2/conferenceRecords/{conferenceRecord}/transcripts/{transcript}/entries",
    .rows = {kBindListTranscriptEntries, 2}, .pagination = &kPagination5};
constexpr ActionRow kActions[] = {
    {.name = "create_meeting", .title = "Create a meeting",
     .description = "Makes a new Meet address, which can be used at once. Nobody is invited.",
     .params = &kObjectCreateMeetingParams, .result = &kType2, .http = &kHttpCreateMeeting,
     .tool_name = "google_meet_create_meeting"},
    {.name = "get_meeting", .title = "Read a meeting",
     .description = "Address, settings and the running conference of a meeting, by id "
     "or meeting code.", .effect = Effect::kRead, .params = &kObjectGetMeetingParams,
     .result = &kType2, .http = &kHttpGetMeeting, .tool_name = "google_meet_get_meeting"},
    {.name = "update_meeting", .title = "Change a meeting",
     .description = "Changes who may join and what happens by itself, and leaves the rest.",
     .effect = Effect::kDestructive, .params = &kObjectUpdateMeetingParams, .result = &kType2,
     .http = &kHttpUpdateMeeting, .tool_name = "google_meet_update_meeting"},
    {.name = "stop_meeting", .title = "End a running meeting",
     .description = "Ends the conference that runs now for everybody; the address stays " "valid.",
     .effect = Effect::kDestructive, .params = &kObjectStopMeetingParams, .result = &kType3,
     .http = &kHttpStopMeeting, .tool_name = "google_meet_stop_meeting"},
    {.name = "list_conferences", .title = "List conferences",
     .description = "Running conferences and those of the last 30 days, newest first.",
     .effect = Effect::kRead, .params = &kObjectListConferencesParams, .result = &kType5,
     .http = &kHttpListConferences, .tool_name = "google_meet_list_conferences"},
    {.name = "get_conference", .title = "Read a conference",
     .description = "When one conference began and ended.", .effect = Effect::kRead,
     .params = &kObjectGetConferenceParams, .result = &kType4, .http = &kHttpGetConference,
     .tool_name = "google_meet_get_conference"},
    {.name = "list_participants", .title = "List participants",
     .description = "Who was in a conference, and from when to when; those who are there "
     "now first.", .effect = Effect::kRead, .params = &kObjectListParticipantsParams,
     .result = &kType7, .http = &kHttpListParticipants,
     .tool_name = "google_meet_list_participants"},
    {.name = "list_recordings", .title = "List recordings",
     .description = "Recordings of a conference with their files in Drive.",
     .effect = Effect::kRead, .params = &kObjectListRecordingsParams, .result = &kType9,
     .http = &kHttpListRecordings, .tool_name = "google_meet_list_recordings"},
    {.name = "list_transcripts", .title = "List transcripts",
     .description = "Transcripts of a conference with their Google documents.",
     .effect = Effect::kRead, .params = &kObjectListTranscriptsParams, .result = &kType11,
     .http = &kHttpListTranscripts, .tool_name = "google_meet_list_transcripts"},
    {.name = "list_transcript_entries", .title = "Read a transcript",
     .description = "What was said, in order, with who said it and when.", .effect = Effect::kRead,
     .params = &kObjectListTranscriptEntriesParams, .result = &kType13,
     .http = &kHttpListTranscriptEntries, .tool_name = "google_meet_list_transcript_entries"},
};
constexpr const char* kTexts2[] = {"/error/message"};
constexpr const char* kTexts3[] = {"/error/status"};
constexpr NamedText kPairs1[] = {{"RESOURCE_EXHAUSTED",
    "Google allows 100 new meetings a minute per user; wait a minute and " "try again."},
    {"PERMISSION_DENIED",
    "Only the owner of a meeting sees its settings, participants and recordings; "
    "also check that the Google Meet REST API is enabled in the Google " "Cloud project."},
    {"NOT_FOUND", "Check the id; a meeting code is forgotten a year after its last use,"
    " a past meeting 30 days after its end."}, {"FAILED_PRECONDITION",
    "Nobody is in the meeting, or the account's Workspace edition does " "not have this."}};
constexpr ApiRow kApi = {.base_url = "https://meet.googleapis.com",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 4}},
    .retry_after = "retry-after", .per_minute = 600, .verify_method = "GET",
    .verify_path = "/v2/conferenceRecords"};
constexpr const char* kTexts4[] = {"meet.googleapis.com", "oauth2.googleapis.com",
    "openidconnect.googleapis.com"};
constexpr const char* kTexts5[] = {"openid", "email",
    "https://www.googleapis.com/auth/meetings.space.created",
    "https://www.googleapis.com/auth/meetings.space.readonly"};
constexpr NamedText kPairs2[] = {{"access_type", "offline"}, {"prompt", "consent"}};
constexpr OauthRow kOauthRow1 = {.provider = "google", .provider_name = "Google",
    .authorization_url = "https://accounts.google.com/o/oauth2/v2/auth",
    .token_url = "https://oauth2.googleapis.com/token",
    .user_info_url = "https://openidconnect.googleapis.com/v1/userinfo",
    .revoke_url = "https://oauth2.googleapis.com/revoke", .scopes = {kTexts5, 4},
    .client_id_secret = "GOOGLE_CLIENT_ID", .client_secret_secret = "GOOGLE_CLIENT_SECRET",
    .token_auth_method = "post", .authorize_params = {kPairs2, 2}, .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"GOOGLE_CLIENT_ID", "Client ID of an OAuth client of type web application in Google Cloud,"
     " with the Google Meet REST API enabled.", true, false},
    {"GOOGLE_CLIENT_SECRET", "Client secret of the same OAuth client.", true, false},
};
constexpr const char* kTexts6[] = {"/name"};
constexpr const char* kTexts7[] = {"/endTime"};
constexpr PollRow kPolls0[] = {
    {.event = "conference_changed", .action = 4, .items = "/items", .id = {kTexts6, 1},
     .version = {kTexts7, 1}, .newest_first = true},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval, .description = "Looks for conferences that began or ended.",
     .every_ms = 900000, .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersMeetingCreated[] = {
    {.source = "tool", .action = "create_meeting"},
};
constexpr MatcherRow kMatchersMeetingUpdated[] = {
    {.source = "tool", .action = "update_meeting"},
};
constexpr MatcherRow kMatchersMeetingEnded[] = {
    {.source = "tool", .action = "stop_meeting"},
};
constexpr MatcherRow kMatchersConferenceChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "meeting_created", .display_name = "Meeting Created",
     .matchers = {kMatchersMeetingCreated, 1}},
    {.id = "meeting_updated", .display_name = "Meeting Changed",
     .matchers = {kMatchersMeetingUpdated, 1}},
    {.id = "meeting_ended", .display_name = "Meeting Ended", .matchers = {kMatchersMeetingEnded,
     1}},
    {.id = "conference_changed", .display_name = "Conference Began or Ended",
     .matchers = {kMatchersConferenceChanged, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "google-meet",
    .display_name = "Google Meet",
    .description = "Create and configure Google Meet meetings, and look up past ones "
        "with their participants, recordings and transcripts.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "google_meet",
    .tool_description = "Works with Google Meet. A meeting (space) has an address that can "
        "be used again and again; each time people met there is a conference "
        "record of its own, kept for 30 days. Meetings with guests and a date "
        "are events: use google_calendar. Say what you are about to create,"
        " change or end, and wait for a yes before you do it.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"create_meeting\",\"get_meeting\",\"update_meeting\",\"stop_meeting\","
        "\"list_conferences\",\"get_conference\",\"list_participants\",\"list_recordings\","
        "\"list_transcripts\",\"list_transcript_entries\"],\"description\":\"What "
        "to do.\"},\"space\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":128,"
        "\"pattern\":\"^[A-Za-z0-9_-]+$\",\"description\":\"Id of the meeting,"
        " the part of its name behind spaces/, or its code such as abc-mnop-xyz.\"},"
        "\"conferenceRecord\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":128,"
        "\"pattern\":\"^[A-Za-z0-9_-]+$\",\"description\":\"Id of a past or "
        "running conference, the part of its name behind conferenceRecords/.\"},"
        "\"transcript\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":128,"
        "\"pattern\":\"^[A-Za-z0-9_-]+$\",\"description\":\"Id of a transcript,"
        " the part of its name behind transcripts/.\"},\"accessType\":{\"type\":\"string\","
        "\"enum\":[\"OPEN\",\"TRUSTED\",\"RESTRICTED\"],\"description\":\"Who "
        "gets in without knocking: everybody with the link, people of the "
        "organisation and invited ones, or invited ones only.\"},\"entryPointAccess\":{\"type\""
        ":\"string\",\"enum\":[\"ALL\",\"CREATOR_APP_ONLY\"],\"description\":\"Whether "
        "it can be joined from everywhere, or only through the app that made "
        "it.\"},\"moderation\":{\"type\":\"string\",\"enum\":[\"ON\",\"OFF\"],"
        "\"description\":\"Whether the host can restrict what others do.\"},"
        "\"chatRestriction\":{\"type\":\"string\",\"enum\":[\"HOSTS_ONLY\","
        "\"NO_RESTRICTION\"],\"description\":\"Who may write in the chat, "
        "with moderation.\"},\"presentRestriction\":{\"type\":\"string\",\"enum\":[\"HOSTS_ONL"
        "Y\",\"NO_RESTRICTION\"],\"description\":\"Who may share the screen,"
        " with moderation.\"},\"reactionRestriction\":{\"type\":\"string\","
        "\"enum\":[\"HOSTS_ONLY\",\"NO_RESTRICTION\"],\"description\":\"Who "
        "may send reactions, with moderation.\"},\"autoRecording\":{\"type\":\"string\","
        "\"enum\":[\"ON\",\"OFF\"],\"description\":\"Whether it is recorded "
        "from the start; needs a Workspace edition with recording.\"},\"autoTranscription\":{\""
        "type\":\"string\",\"enum\":[\"ON\",\"OFF\"],\"description\":\"Whether "
        "it is written down from the start.\"},\"autoSmartNotes\":{\"type\":\"string\","
        "\"enum\":[\"ON\",\"OFF\"],\"description\":\"Whether Gemini takes "
        "notes from the start.\"},\"filter\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":1000,\"description\":\"Which conferences, for example "
        "space.meeting_code = \\\"abc-mnop-xyz\\\" or start_time>=\\\"2026-05-01T00:00:00Z\\\""
        "; end_time IS NULL finds running ones.\"},\"participantFilter\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":1000,\"description\":\"Which participants,"
        " for example latest_end_time IS NULL for those who are there now.\"},"
        "\"max_items\":{\"description\":\"Fetch pages until there are this "
        "many items; default: one page.\",\"type\":\"integer\",\"minimum\":1},"
        "\"next_page\":{\"description\":\"Where to go on: next_page of an "
        "earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "google_meet",
    .actions = {kActions, 10},
    .api = kApi,
    .egress = {kTexts4, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 4},
};

}  // namespace pie::detail::tables::google_meet

namespace pie::google_meet {

constinit const ConnectorTable kGoogleMeet = ::pie::detail::tables::google_meet::kConnector;

Task<Space> CreateMeeting(Context& context, CreateMeetingParams params) {
  return Task<Space>(::pie::ContextAccess::Call(context, kGoogleMeet, 0, &params));
}

Task<Space> GetMeeting(Context& context, GetMeetingParams params) {
  return Task<Space>(::pie::ContextAccess::Call(context, kGoogleMeet, 1, &params));
}

Task<Space> UpdateMeeting(Context& context, UpdateMeetingParams params) {
  return Task<Space>(::pie::ContextAccess::Call(context, kGoogleMeet, 2, &params));
}

Task<StopMeetingResult> StopMeeting(Context& context, StopMeetingParams params) {
  return Task<StopMeetingResult>(::pie::ContextAccess::Call(context, kGoogleMeet, 3, &params));
}

Task<ListConferencesResult> ListConferences(Context& context, ListConferencesParams params) {
  return Task<ListConferencesResult>(::pie::ContextAccess::Call(context, kGoogleMeet, 4, &params));
}

Task<Conference> GetConference(Context& context, GetConferenceParams params) {
  return Task<Conference>(::pie::ContextAccess::Call(context, kGoogleMeet, 5, &params));
}

Task<ListParticipantsResult> ListParticipants(Context& context, ListParticipantsParams params) {
  return Task<ListParticipantsResult>(::pie::ContextAccess::Call(context, kGoogleMeet, 6, &params));
}

Task<ListRecordingsResult> ListRecordings(Context& context, ListRecordingsParams params) {
  return Task<ListRecordingsResult>(::pie::ContextAccess::Call(context, kGoogleMeet, 7, &params));
}

Task<ListTranscriptsResult> ListTranscripts(Context& context, ListTranscriptsParams params) {
  return Task<ListTranscriptsResult>(::pie::ContextAccess::Call(context, kGoogleMeet, 8, &params));
}

Task<ListTranscriptEntriesResult> ListTranscriptEntries(Context& context,
    ListTranscriptEntriesParams params) {
  return Task<ListTranscriptEntriesResult>(::pie::ContextAccess::Call(context, kGoogleMeet, 9,
      &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.google_client_id = context.Secret("GOOGLE_CLIENT_ID");
  secrets.google_client_secret = context.Secret("GOOGLE_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::google_meet
