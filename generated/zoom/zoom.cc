// Generated from plugins/zoom/zoom.pie. Do not edit.
#include "zoom/zoom.h"

#include "pie/generated.h"

namespace pie::detail::tables::zoom {
namespace c = ::pie::zoom;

constexpr const char* kTexts1[] = {"meetings", "video", "calendar"};
constexpr ObjectTable kObjectGetUserParams = {"GetUserParams", {}, sizeof(c::GetUserParams), false};
constexpr FieldRow kFieldsPerson[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, id), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, email), Kind::kString,
     0},
    {"first_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, first_name),
     Kind::kString, 0},
    {"last_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, last_name),
     Kind::kString, 0},
    {"display_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, display_name),
     Kind::kString, 0},
    {"timezone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, timezone),
     Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, type), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectPerson = {"Person", {kFieldsPerson, 7}, sizeof(c::Person), true};
static_assert(__is_same(decltype(c::Person::id), Field<String>));
static_assert(__is_same(decltype(c::Person::email), Field<String>));
static_assert(__is_same(decltype(c::Person::first_name), Field<String>));
static_assert(__is_same(decltype(c::Person::last_name), Field<String>));
static_assert(__is_same(decltype(c::Person::display_name), Field<String>));
static_assert(__is_same(decltype(c::Person::timezone), Field<String>));
static_assert(__is_same(decltype(c::Person::type), Field<long long>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectPerson}};
constexpr HttpBinding kHttpGetUser = {.method = "GET", .path = "/users/{user}"};
constexpr const char* kNamesListMeetingsParamsMeetingType[] = {"scheduled", "live", "upcoming"};
constexpr EnumTable kEnumListMeetingsParamsMeetingType = {"ListMeetingsParamsMeetingType",
    {kNamesListMeetingsParamsMeetingType, 3}};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListMeetingsParams[] = {
    {"meeting_type", "Only meetings of this kind.", nullptr, nullptr,
     {.names = &kEnumListMeetingsParamsMeetingType}, __builtin_offsetof(c::ListMeetingsParams,
     meeting_type), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListMeetingsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMeetingsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMeetingsParams = {"ListMeetingsParams", {kFieldsListMeetingsParams,
    3}, sizeof(c::ListMeetingsParams), false};
static_assert(__is_same(decltype(c::ListMeetingsParams::meeting_type),
    Field<c::ListMeetingsParamsMeetingType>));
static_assert(__is_same(decltype(c::ListMeetingsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMeetingsParams::next_page), Field<String>));
constexpr FieldRow kFieldsMeetingEntry[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MeetingEntry, id), Kind::kInteger,
     0},
    {"uuid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MeetingEntry, uuid),
     Kind::kString, 0},
    {"topic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MeetingEntry, topic),
     Kind::kString, 0},
    {"agenda", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MeetingEntry, agenda),
     Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MeetingEntry, type),
     Kind::kInteger, 0},
    {"start_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MeetingEntry, start_time),
     Kind::kString, 0},
    {"duration", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MeetingEntry, duration),
     Kind::kInteger, 0},
    {"timezone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MeetingEntry, timezone),
     Kind::kString, 0},
    {"join_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MeetingEntry, join_url),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MeetingEntry, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMeetingEntry = {"MeetingEntry", {kFieldsMeetingEntry, 10},
    sizeof(c::MeetingEntry), true};
static_assert(__is_same(decltype(c::MeetingEntry::id), Field<long long>));
static_assert(__is_same(decltype(c::MeetingEntry::uuid), Field<String>));
static_assert(__is_same(decltype(c::MeetingEntry::topic), Field<String>));
static_assert(__is_same(decltype(c::MeetingEntry::agenda), Field<String>));
static_assert(__is_same(decltype(c::MeetingEntry::type), Field<long long>));
static_assert(__is_same(decltype(c::MeetingEntry::start_time), Field<String>));
static_assert(__is_same(decltype(c::MeetingEntry::duration), Field<long long>));
static_assert(__is_same(decltype(c::MeetingEntry::timezone), Field<String>));
static_assert(__is_same(decltype(c::MeetingEntry::join_url), Field<String>));
static_assert(__is_same(decltype(c::MeetingEntry::created_at), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectMeetingEntry}};
constexpr FieldRow kFieldsListMeetingsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::ListMeetingsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMeetingsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMeetingsResult = {"ListMeetingsResult", {kFieldsListMeetingsResult,
    2}, sizeof(c::ListMeetingsResult), true};
static_assert(__is_same(decltype(c::ListMeetingsResult::items), List<c::MeetingEntry>));
static_assert(__is_same(decltype(c::ListMeetingsResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectListMeetingsResult}};
constexpr BindRow kBindListMeetings[] = {
    {.place = Place::kQuery, .field = 0, .wire = "type"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/meetings",
    .cursor_pointer = "/next_page_token", .param = "next_page_token", .size_param = "page_size",
    .size = 100};
constexpr HttpBinding kHttpListMeetings = {.method = "GET", .path = "/users/{user}/meetings",
    .rows = {kBindListMeetings, 1}, .pagination = &kPagination1};
constexpr Limits kLimits2 = {.has = 64, .max_size = 12, .pattern = "^[0-9]{9,12}$"};
constexpr Limits kLimits3 = {.has = 64, .max_size = 20, .pattern = "^[0-9]{1,20}$"};
constexpr FieldRow kFieldsGetMeetingParams[] = {
    {"meeting_id", "Id of the meeting, digits only.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetMeetingParams, meeting_id), Kind::kString, 1},
    {"occurrence_id", "Id of one date of a recurring meeting; get_meeting has it.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::GetMeetingParams, occurrence_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetMeetingParams = {"GetMeetingParams", {kFieldsGetMeetingParams, 2},
    sizeof(c::GetMeetingParams), false};
static_assert(__is_same(decltype(c::GetMeetingParams::meeting_id), String));
static_assert(__is_same(decltype(c::GetMeetingParams::occurrence_id), Field<String>));
constexpr FieldRow kFieldsOccurrence[] = {
    {"occurrence_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Occurrence,
     occurrence_id), Kind::kString, 0},
    {"start_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Occurrence, start_time),
     Kind::kString, 0},
    {"duration", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Occurrence, duration),
     Kind::kInteger, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Occurrence, status),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectOccurrence = {"Occurrence", {kFieldsOccurrence, 4},
    sizeof(c::Occurrence), true};
static_assert(__is_same(decltype(c::Occurrence::occurrence_id), Field<String>));
static_assert(__is_same(decltype(c::Occurrence::start_time), Field<String>));
static_assert(__is_same(decltype(c::Occurrence::duration), Field<long long>));
static_assert(__is_same(decltype(c::Occurrence::status), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectOccurrence}};
constexpr FieldRow kFieldsShownSettings[] = {
    {"host_video", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownSettings, host_video),
     Kind::kBoolean, 0},
    {"participant_video", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownSettings,
     participant_video), Kind::kBoolean, 0},
    {"join_before_host", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownSettings,
     join_before_host), Kind::kBoolean, 0},
    {"mute_upon_entry", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownSettings,
     mute_upon_entry), Kind::kBoolean, 0},
    {"waiting_room", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownSettings,
     waiting_room), Kind::kBoolean, 0},
    {"approval_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownSettings,
     approval_type), Kind::kInteger, 0},
    {"auto_recording", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownSettings,
     auto_recording), Kind::kString, 0},
    {"alternative_hosts", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownSettings,
     alternative_hosts), Kind::kString, 0},
};
constexpr ObjectTable kObjectShownSettings = {"ShownSettings", {kFieldsShownSettings, 8},
    sizeof(c::ShownSettings), true};
static_assert(__is_same(decltype(c::ShownSettings::host_video), Field<bool>));
static_assert(__is_same(decltype(c::ShownSettings::participant_video), Field<bool>));
static_assert(__is_same(decltype(c::ShownSettings::join_before_host), Field<bool>));
static_assert(__is_same(decltype(c::ShownSettings::mute_upon_entry), Field<bool>));
static_assert(__is_same(decltype(c::ShownSettings::waiting_room), Field<bool>));
static_assert(__is_same(decltype(c::ShownSettings::approval_type), Field<long long>));
static_assert(__is_same(decltype(c::ShownSettings::auto_recording), Field<String>));
static_assert(__is_same(decltype(c::ShownSettings::alternative_hosts), Field<String>));
constexpr FieldRow kFieldsMeeting[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, id), Kind::kInteger, 0},
    {"topic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, topic), Kind::kString,
     0},
    {"agenda", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, agenda), Kind::kString,
     0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, type), Kind::kInteger,
     0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, status), Kind::kString,
     0},
    {"start_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, start_time),
     Kind::kString, 0},
    {"duration", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, duration),
     Kind::kInteger, 0},
    {"timezone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, timezone),
     Kind::kString, 0},
    {"host_email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, host_email),
     Kind::kString, 0},
    {"join_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, join_url),
     Kind::kString, 0},
    {"password", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, password),
     Kind::kString, 4},
    {"registration_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting,
     registration_url), Kind::kString, 0},
    {"occurrences", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::Meeting,
     occurrences), Kind::kList, 0},
    {"settings", nullptr, nullptr, nullptr, {.object = &kObjectShownSettings},
     __builtin_offsetof(c::Meeting, settings), Kind::kObject, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Meeting, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMeeting = {"Meeting", {kFieldsMeeting, 15}, sizeof(c::Meeting), true};
static_assert(__is_same(decltype(c::Meeting::id), Field<long long>));
static_assert(__is_same(decltype(c::Meeting::topic), Field<String>));
static_assert(__is_same(decltype(c::Meeting::agenda), Field<String>));
static_assert(__is_same(decltype(c::Meeting::type), Field<long long>));
static_assert(__is_same(decltype(c::Meeting::status), Field<String>));
static_assert(__is_same(decltype(c::Meeting::start_time), Field<String>));
static_assert(__is_same(decltype(c::Meeting::duration), Field<long long>));
static_assert(__is_same(decltype(c::Meeting::timezone), Field<String>));
static_assert(__is_same(decltype(c::Meeting::host_email), Field<String>));
static_assert(__is_same(decltype(c::Meeting::join_url), Field<String>));
static_assert(__is_same(decltype(c::Meeting::password), Field<String>));
static_assert(__is_same(decltype(c::Meeting::registration_url), Field<String>));
static_assert(__is_same(decltype(c::Meeting::occurrences), Field<List<c::Occurrence>>));
static_assert(__is_same(decltype(c::Meeting::settings), Field<c::ShownSettings>));
static_assert(__is_same(decltype(c::Meeting::created_at), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectMeeting}};
constexpr BindRow kBindGetMeeting[] = {
    {.place = Place::kPath, .field = 0, .wire = "meeting_id"},
    {.place = Place::kQuery, .field = 1, .wire = "occurrence_id"},
};
constexpr HttpBinding kHttpGetMeeting = {.method = "GET", .path = "/meetings/{meeting_id}",
    .rows = {kBindGetMeeting, 2}};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr Limits kLimits5 = {.has = 64, .max_size = 2000};
constexpr Limits kLimits6 = {.const_json = "1"};
constexpr TypeRow kType6 = {Kind::kInteger, false, {}, &kLimits6};
constexpr Limits kLimits7 = {.const_json = "2"};
constexpr TypeRow kType7 = {Kind::kInteger, false, {}, &kLimits7};
constexpr Limits kLimits8 = {.const_json = "3"};
constexpr TypeRow kType8 = {Kind::kInteger, false, {}, &kLimits8};
constexpr Limits kLimits9 = {.const_json = "8"};
constexpr TypeRow kType9 = {Kind::kInteger, false, {}, &kLimits9};
constexpr const TypeRow* kChoices1[] = {&kType6, &kType7, &kType8, &kType9};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 4}};
constexpr Limits kLimits10 = {.has = 64, .max_size = 20,
    .pattern = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z?$"};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 64};
constexpr Limits kLimits12 = {.has = 3, .minimum = 1, .maximum = 1440};
constexpr Limits kLimits13 = {.has = 96, .min_size = 1, .max_size = 10,
    .pattern = "^[A-Za-z0-9@_*-]+$"};
constexpr const TypeRow* kChoices2[] = {&kType6, &kType7, &kType8};
constexpr Alternatives kAlternatives2 = {false, {kChoices2, 3}};
constexpr Limits kLimits14 = {.has = 3, .minimum = 1, .maximum = 99};
constexpr Limits kLimits15 = {.has = 64, .max_size = 20, .pattern = "^[1-7](,[1-7])*$"};
constexpr Limits kLimits16 = {.has = 3, .minimum = 1, .maximum = 31};
constexpr Limits kLimits17 = {.has = 3, .minimum = 1, .maximum = 60};
constexpr Limits kLimits18 = {.has = 64, .max_size = 20};
constexpr FieldRow kFieldsCreateMeetingParamsRecurrence[] = {
    {"type", "1 daily, 2 weekly, 3 monthly.", nullptr, nullptr, {.alternatives = &kAlternatives2},
     __builtin_offsetof(c::CreateMeetingParamsRecurrence, type), Kind::kInteger, 1},
    {"repeat_interval", "Every how many days, weeks or months.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateMeetingParamsRecurrence, repeat_interval), Kind::kInteger, 0},
    {"weekly_days", "Days for weekly, 1 is Sunday, as 2,4.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CreateMeetingParamsRecurrence, weekly_days), Kind::kString, 0},
    {"monthly_day", "Day of the month for monthly.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::CreateMeetingParamsRecurrence, monthly_day), Kind::kInteger, 0},
    {"end_times", "How many times.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::CreateMeetingParamsRecurrence, end_times), Kind::kInteger, 0},
    {"end_date_time", "Until when, in UTC, as 2026-06-30T00:00:00Z.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::CreateMeetingParamsRecurrence, end_date_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateMeetingParamsRecurrence = {"CreateMeetingParamsRecurrence",
    {kFieldsCreateMeetingParamsRecurrence, 6}, sizeof(c::CreateMeetingParamsRecurrence), true};
static_assert(__is_same(decltype(c::CreateMeetingParamsRecurrence::type), long long));
static_assert(__is_same(decltype(c::CreateMeetingParamsRecurrence::repeat_interval),
    Field<long long>));
static_assert(__is_same(decltype(c::CreateMeetingParamsRecurrence::weekly_days), Field<String>));
static_assert(__is_same(decltype(c::CreateMeetingParamsRecurrence::monthly_day), Field<long long>));
static_assert(__is_same(decltype(c::CreateMeetingParamsRecurrence::end_times), Field<long long>));
static_assert(__is_same(decltype(c::CreateMeetingParamsRecurrence::end_date_time), Field<String>));
constexpr Limits kLimits19 = {.const_json = "0"};
constexpr TypeRow kType10 = {Kind::kInteger, false, {}, &kLimits19};
constexpr const TypeRow* kChoices3[] = {&kType10, &kType6, &kType7};
constexpr Alternatives kAlternatives3 = {false, {kChoices3, 3}};
constexpr const char* kNamesCreateMeetingParamsSettingsAutoRecording[] = {"local", "cloud", "none"};
constexpr EnumTable kEnumCreateMeetingParamsSettingsAutoRecording =
    {"CreateMeetingParamsSettingsAutoRecording", {kNamesCreateMeetingParamsSettingsAutoRecording,
    3}};
constexpr Limits kLimits20 = {.has = 64, .max_size = 1000};
constexpr FieldRow kFieldsCreateMeetingParamsSettings[] = {
    {"host_video", "Video of the host at the start.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateMeetingParamsSettings, host_video), Kind::kBoolean, 0},
    {"participant_video", "Video of participants at the start.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateMeetingParamsSettings, participant_video), Kind::kBoolean, 0},
    {"join_before_host", "People may come before the host.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateMeetingParamsSettings, join_before_host), Kind::kBoolean, 0},
    {"mute_upon_entry", "People come in muted.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateMeetingParamsSettings, mute_upon_entry), Kind::kBoolean, 0},
    {"waiting_room", "People wait until they are let in.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateMeetingParamsSettings, waiting_room), Kind::kBoolean, 0},
    {"approval_type", "Registration: 0 automatic, 1 by hand, 2 none.", nullptr, nullptr,
     {.alternatives = &kAlternatives3}, __builtin_offsetof(c::CreateMeetingParamsSettings,
     approval_type), Kind::kInteger, 0},
    {"auto_recording", "Recording from the start.", nullptr, nullptr,
     {.names = &kEnumCreateMeetingParamsSettingsAutoRecording},
     __builtin_offsetof(c::CreateMeetingParamsSettings, auto_recording), Kind::kEnum, 0},
    {"alternative_hosts", "E-mail addresses, parted by semicolons.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::CreateMeetingParamsSettings, alternative_hosts), Kind::kString, 0},
    {"meeting_authentication", "Only people who are signed in.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateMeetingParamsSettings, meeting_authentication), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateMeetingParamsSettings = {"CreateMeetingParamsSettings",
    {kFieldsCreateMeetingParamsSettings, 9}, sizeof(c::CreateMeetingParamsSettings), true};
static_assert(__is_same(decltype(c::CreateMeetingParamsSettings::host_video), Field<bool>));
static_assert(__is_same(decltype(c::CreateMeetingParamsSettings::participant_video), Field<bool>));
static_assert(__is_same(decltype(c::CreateMeetingParamsSettings::join_before_host), Field<bool>));
static_assert(__is_same(decltype(c::CreateMeetingParamsSettings::mute_upon_entry), Field<bool>));
static_assert(__is_same(decltype(c::CreateMeetingParamsSettings::waiting_room), Field<bool>));
static_assert(__is_same(decltype(c::CreateMeetingParamsSettings::approval_type), Field<long long>));
static_assert(__is_same(decltype(c::CreateMeetingParamsSettings::auto_recording),
    Field<c::CreateMeetingParamsSettingsAutoRecording>));
static_assert(__is_same(decltype(c::CreateMeetingParamsSettings::alternative_hosts),
    Field<String>));
static_assert(__is_same(decltype(c::CreateMeetingParamsSettings::meeting_authentication),
    Field<bool>));
constexpr FieldRow kFieldsCreateMeetingParams[] = {
    {"topic", "Title of the meeting.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateMeetingParams, topic), Kind::kString, 1},
    {"agenda", "What it is about.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateMeetingParams, agenda), Kind::kString, 0},
    {"type", "1 at once, 2 at a time, 3 recurring without fixed time, 8 recurring.", nullptr,
     nullptr, {.alternatives = &kAlternatives1}, __builtin_offsetof(c::CreateMeetingParams, type),
     Kind::kInteger, 0},
    {"start_time", "Start, as 2026-05-04T09:00:00Z, or without Z in the time zone.", nullptr,
     &kLimits10, {}, __builtin_offsetof(c::CreateMeetingParams, start_time), Kind::kString, 0},
    {"timezone", "Time zone, as Europe/Berlin.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateMeetingParams, timezone), Kind::kString, 0},
    {"duration", "Minutes.", nullptr, &kLimits12, {}, __builtin_offsetof(c::CreateMeetingParams,
     duration), Kind::kInteger, 0},
    {"password", "Passcode of up to 10 characters.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateMeetingParams, password), Kind::kString, 4},
    {"recurrence", "How the meeting comes again; for type 8.", nullptr, nullptr,
     {.object = &kObjectCreateMeetingParamsRecurrence}, __builtin_offsetof(c::CreateMeetingParams,
     recurrence), Kind::kObject, 0},
    {"settings", "Settings of the meeting.", nullptr, nullptr,
     {.object = &kObjectCreateMeetingParamsSettings}, __builtin_offsetof(c::CreateMeetingParams,
     settings), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCreateMeetingParams = {"CreateMeetingParams",
    {kFieldsCreateMeetingParams, 9}, sizeof(c::CreateMeetingParams), false};
static_assert(__is_same(decltype(c::CreateMeetingParams::topic), String));
static_assert(__is_same(decltype(c::CreateMeetingParams::agenda), Field<String>));
static_assert(__is_same(decltype(c::CreateMeetingParams::type), Field<long long>));
static_assert(__is_same(decltype(c::CreateMeetingParams::start_time), Field<String>));
static_assert(__is_same(decltype(c::CreateMeetingParams::timezone), Field<String>));
static_assert(__is_same(decltype(c::CreateMeetingParams::duration), Field<long long>));
static_assert(__is_same(decltype(c::CreateMeetingParams::password), Field<String>));
static_assert(__is_same(decltype(c::CreateMeetingParams::recurrence),
    Field<c::CreateMeetingParamsRecurrence>));
static_assert(__is_same(decltype(c::CreateMeetingParams::settings),
    Field<c::CreateMeetingParamsSettings>));
constexpr BindRow kBindCreateMeeting[] = {
    {.place = Place::kBody, .field = 0, .wire = "/topic"},
    {.place = Place::kBody, .field = 1, .wire = "/agenda"},
    {.place = Place::kBody, .field = 2, .wire = "/type"},
    {.place = Place::kBody, .field = 3, .wire = "/start_time"},
    {.place = Place::kBody, .field = 4, .wire = "/timezone"},
    {.place = Place::kBody, .field = 5, .wire = "/duration"},
    {.place = Place::kBody, .field = 6, .wire = "/password"},
    {.place = Place::kBody, .field = 7, .wire = "/recurrence"},
    {.place = Place::kBody, .field = 8, .wire = "/settings"},
};
constexpr HttpBinding kHttpCreateMeeting = {.method = "POST", .path = "/users/{user}/meetings",
    .rows = {kBindCreateMeeting, 9}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateMeetingParamsRecurrence[] = {
    {"type", "1 daily, 2 weekly, 3 monthly.", nullptr, nullptr, {.alternatives = &kAlternatives2},
     __builtin_offsetof(c::UpdateMeetingParamsRecurrence, type), Kind::kInteger, 1},
    {"repeat_interval", "Every how many days, weeks or months.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::UpdateMeetingParamsRecurrence, repeat_interval), Kind::kInteger, 0},
    {"weekly_days", "Days for weekly, 1 is Sunday, as 2,4.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::UpdateMeetingParamsRecurrence, weekly_days), Kind::kString, 0},
    {"monthly_day", "Day of the month for monthly.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::UpdateMeetingParamsRecurrence, monthly_day), Kind::kInteger, 0},
    {"end_times", "How many times.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::UpdateMeetingParamsRecurrence, end_times), Kind::kInteger, 0},
    {"end_date_time", "Until when, in UTC, as 2026-06-30T00:00:00Z.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::UpdateMeetingParamsRecurrence, end_date_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateMeetingParamsRecurrence = {"UpdateMeetingParamsRecurrence",
    {kFieldsUpdateMeetingParamsRecurrence, 6}, sizeof(c::UpdateMeetingParamsRecurrence), true};
static_assert(__is_same(decltype(c::UpdateMeetingParamsRecurrence::type), long long));
static_assert(__is_same(decltype(c::UpdateMeetingParamsRecurrence::repeat_interval),
    Field<long long>));
static_assert(__is_same(decltype(c::UpdateMeetingParamsRecurrence::weekly_days), Field<String>));
static_assert(__is_same(decltype(c::UpdateMeetingParamsRecurrence::monthly_day), Field<long long>));
static_assert(__is_same(decltype(c::UpdateMeetingParamsRecurrence::end_times), Field<long long>));
static_assert(__is_same(decltype(c::UpdateMeetingParamsRecurrence::end_date_time), Field<String>));
constexpr const char* kNamesUpdateMeetingParamsSettingsAutoRecording[] = {"local", "cloud", "none"};
constexpr EnumTable kEnumUpdateMeetingParamsSettingsAutoRecording =
    {"UpdateMeetingParamsSettingsAutoRecording", {kNamesUpdateMeetingParamsSettingsAutoRecording,
    3}};
constexpr FieldRow kFieldsUpdateMeetingParamsSettings[] = {
    {"host_video", "Video of the host at the start.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateMeetingParamsSettings, host_video), Kind::kBoolean, 0},
    {"participant_video", "Video of participants at the start.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateMeetingParamsSettings, participant_video), Kind::kBoolean, 0},
    {"join_before_host", "People may come before the host.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateMeetingParamsSettings, join_before_host), Kind::kBoolean, 0},
    {"mute_upon_entry", "People come in muted.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateMeetingParamsSettings, mute_upon_entry), Kind::kBoolean, 0},
    {"waiting_room", "People wait until they are let in.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateMeetingParamsSettings, waiting_room), Kind::kBoolean, 0},
    {"approval_type", "Registration: 0 automatic, 1 by hand, 2 none.", nullptr, nullptr,
     {.alternatives = &kAlternatives3}, __builtin_offsetof(c::UpdateMeetingParamsSettings,
     approval_type), Kind::kInteger, 0},
    {"auto_recording", "Recording from the start.", nullptr, nullptr,
     {.names = &kEnumUpdateMeetingParamsSettingsAutoRecording},
     __builtin_offsetof(c::UpdateMeetingParamsSettings, auto_recording), Kind::kEnum, 0},
    {"alternative_hosts", "E-mail addresses, parted by semicolons.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::UpdateMeetingParamsSettings, alternative_hosts), Kind::kString, 0},
    {"meeting_authentication", "Only people who are signed in.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateMeetingParamsSettings, meeting_authentication), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdateMeetingParamsSettings = {"UpdateMeetingParamsSettings",
    {kFieldsUpdateMeetingParamsSettings, 9}, sizeof(c::UpdateMeetingParamsSettings), true};
static_assert(__is_same(decltype(c::UpdateMeetingParamsSettings::host_video), Field<bool>));
static_assert(__is_same(decltype(c::UpdateMeetingParamsSettings::participant_video), Field<bool>));
static_assert(__is_same(decltype(c::UpdateMeetingParamsSettings::join_before_host), Field<bool>));
static_assert(__is_same(decltype(c::UpdateMeetingParamsSettings::mute_upon_entry), Field<bool>));
static_assert(__is_same(decltype(c::UpdateMeetingParamsSettings::waiting_room), Field<bool>));
static_assert(__is_same(decltype(c::UpdateMeetingParamsSettings::approval_type), Field<long long>));
static_assert(__is_same(decltype(c::UpdateMeetingParamsSettings::auto_recording),
    Field<c::UpdateMeetingParamsSettingsAutoRecording>));
static_assert(__is_same(decltype(c::UpdateMeetingParamsSettings::alternative_hosts),
    Field<String>));
static_assert(__is_same(decltype(c::UpdateMeetingParamsSettings::meeting_authentication),
    Field<bool>));
constexpr FieldRow kFieldsUpdateMeetingParams[] = {
    {"meeting_id", "Id of the meeting, digits only.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateMeetingParams, meeting_id), Kind::kString, 1},
    {"occurrence_id", "Id of one date of a recurring meeting; get_meeting has it.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::UpdateMeetingParams, occurrence_id), Kind::kString, 0},
    {"topic", "Title of the meeting.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateMeetingParams, topic), Kind::kString, 0},
    {"agenda", "What it is about.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateMeetingParams, agenda), Kind::kString, 0},
    {"start_time", "Start, as 2026-05-04T09:00:00Z, or without Z in the time zone.", nullptr,
     &kLimits10, {}, __builtin_offsetof(c::UpdateMeetingParams, start_time), Kind::kString, 0},
    {"timezone", "Time zone, as Europe/Berlin.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpdateMeetingParams, timezone), Kind::kString, 0},
    {"duration", "Minutes.", nullptr, &kLimits12, {}, __builtin_offsetof(c::UpdateMeetingParams,
     duration), Kind::kInteger, 0},
    {"password", "Passcode of up to 10 characters.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::UpdateMeetingParams, password), Kind::kString, 4},
    {"recurrence", "How the meeting comes again; for type 8.", nullptr, nullptr,
     {.object = &kObjectUpdateMeetingParamsRecurrence}, __builtin_offsetof(c::UpdateMeetingParams,
     recurrence), Kind::kObject, 0},
    {"settings", "Settings of the meeting.", nullptr, nullptr,
     {.object = &kObjectUpdateMeetingParamsSettings}, __builtin_offsetof(c::UpdateMeetingParams,
     settings), Kind::kObject, 0},
};
constexpr ObjectTable kObjectUpdateMeetingParams = {"UpdateMeetingParams",
    {kFieldsUpdateMeetingParams, 10}, sizeof(c::UpdateMeetingParams), false};
static_assert(__is_same(decltype(c::UpdateMeetingParams::meeting_id), String));
static_assert(__is_same(decltype(c::UpdateMeetingParams::occurrence_id), Field<String>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::topic), Field<String>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::agenda), Field<String>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::start_time), Field<String>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::timezone), Field<String>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::duration), Field<long long>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::password), Field<String>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::recurrence),
    Field<c::UpdateMeetingParamsRecurrence>));
static_assert(__is_same(decltype(c::UpdateMeetingParams::settings),
    Field<c::UpdateMeetingParamsSettings>));
constexpr ObjectTable kObjectUpdateMeetingResult = {"UpdateMeetingResult", {},
    sizeof(c::UpdateMeetingResult), true};
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectUpdateMeetingResult}};
constexpr BindRow kBindUpdateMeeting[] = {
    {.place = Place::kPath, .field = 0, .wire = "meeting_id"},
    {.place = Place::kQuery, .field = 1, .wire = "occurrence_id"},
    {.place = Place::kBody, .field = 2, .wire = "/topic"},
    {.place = Place::kBody, .field = 3, .wire = "/agenda"},
    {.place = Place::kBody, .field = 4, .wire = "/start_time"},
    {.place = Place::kBody, .field = 5, .wire = "/timezone"},
    {.place = Place::kBody, .field = 6, .wire = "/duration"},
    {.place = Place::kBody, .field = 7, .wire = "/password"},
    {.place = Place::kBody, .field = 8, .wire = "/recurrence"},
    {.place = Place::kBody, .field = 9, .wire = "/settings"},
};
constexpr HttpBinding kHttpUpdateMeeting = {.method = "PATCH", .path = "/meetings/{meeting_id}",
    .rows = {kBindUpdateMeeting, 10}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteMeetingParams[] = {
    {"meeting_id", "Id of the meeting, digits only.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteMeetingParams, meeting_id), Kind::kString, 1},
    {"occurrence_id", "Id of one date of a recurring meeting; get_meeting has it.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::DeleteMeetingParams, occurrence_id), Kind::kString, 0},
    {"remind_host", "Tells the host by e-mail that it is cancelled.", nullptr, nullptr, {},
     __builtin_offsetof(c::DeleteMeetingParams, remind_host), Kind::kBoolean, 0},
    {"remind_registrants", "Tells those who registered by e-mail that it is cancelled.", nullptr,
     nullptr, {}, __builtin_offsetof(c::DeleteMeetingParams, remind_registrants), Kind::kBoolean,
     0},
};
constexpr ObjectTable kObjectDeleteMeetingParams = {"DeleteMeetingParams",
    {kFieldsDeleteMeetingParams, 4}, sizeof(c::DeleteMeetingParams), false};
static_assert(__is_same(decltype(c::DeleteMeetingParams::meeting_id), String));
static_assert(__is_same(decltype(c::DeleteMeetingParams::occurrence_id), Field<String>));
static_assert(__is_same(decltype(c::DeleteMeetingParams::remind_host), Field<bool>));
static_assert(__is_same(decltype(c::DeleteMeetingParams::remind_registrants), Field<bool>));
constexpr ObjectTable kObjectDeleteMeetingResult = {"DeleteMeetingResult", {},
    sizeof(c::DeleteMeetingResult), true};
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectDeleteMeetingResult}};
constexpr BindRow kBindDeleteMeeting[] = {
    {.place = Place::kPath, .field = 0, .wire = "meeting_id"},
    {.place = Place::kQuery, .field = 1, .wire = "occurrence_id"},
    {.place = Place::kQuery, .field = 2, .wire = "schedule_for_reminder"},
    {.place = Place::kQuery, .field = 3, .wire = "cancel_meeting_reminder"},
};
constexpr HttpBinding kHttpDeleteMeeting = {.method = "DELETE", .path = "/meetings/{meeting_id}",
    .rows = {kBindDeleteMeeting, 4}};
constexpr const char* kNamesListRegistrantsParamsRegistrantStatus[] = {"pending", "approved",
    "denied"};
constexpr EnumTable kEnumListRegistrantsParamsRegistrantStatus =
    {"ListRegistrantsParamsRegistrantStatus", {kNamesListRegistrantsParamsRegistrantStatus, 3}};
constexpr FieldRow kFieldsListRegistrantsParams[] = {
    {"meeting_id", "Id of the meeting, digits only.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListRegistrantsParams, meeting_id), Kind::kString, 1},
    {"registrant_status", "Only registrants with this status.", nullptr, nullptr,
     {.names = &kEnumListRegistrantsParamsRegistrantStatus},
     __builtin_offsetof(c::ListRegistrantsParams, registrant_status), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListRegistrantsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRegistrantsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListRegistrantsParams = {"ListRegistrantsParams",
    {kFieldsListRegistrantsParams, 4}, sizeof(c::ListRegistrantsParams), false};
static_assert(__is_same(decltype(c::ListRegistrantsParams::meeting_id), String));
static_assert(__is_same(decltype(c::ListRegistrantsParams::registrant_status),
    Field<c::ListRegistrantsParamsRegistrantStatus>));
static_assert(__is_same(decltype(c::ListRegistrantsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListRegistrantsParams::next_page), Field<String>));
constexpr FieldRow kFieldsRegistrant[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Registrant, id), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Registrant, email),
     Kind::kString, 0},
    {"first_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Registrant, first_name),
     Kind::kString, 0},
    {"last_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Registrant, last_name),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Registrant, status),
     Kind::kString, 0},
    {"create_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Registrant, create_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectRegistrant = {"Registrant", {kFieldsRegistrant, 6},
    sizeof(c::Registrant), true};
static_assert(__is_same(decltype(c::Registrant::id), Field<String>));
static_assert(__is_same(decltype(c::Registrant::email), Field<String>));
static_assert(__is_same(decltype(c::Registrant::first_name), Field<String>));
static_assert(__is_same(decltype(c::Registrant::last_name), Field<String>));
static_assert(__is_same(decltype(c::Registrant::status), Field<String>));
static_assert(__is_same(decltype(c::Registrant::create_time), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectRegistrant}};
constexpr FieldRow kFieldsListRegistrantsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::ListRegistrantsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRegistrantsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListRegistrantsResult = {"ListRegistrantsResult",
    {kFieldsListRegistrantsResult, 2}, sizeof(c::ListRegistrantsResult), true};
static_assert(__is_same(decltype(c::ListRegistrantsResult::items), List<c::Registrant>));
static_assert(__is_same(decltype(c::ListRegistrantsResult::next_page), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListRegistrantsResult}};
constexpr BindRow kBindListRegistrants[] = {
    {.place = Place::kPath, .field = 0, .wire = "meeting_id"},
    {.place = Place::kQuery, .field = 1, .wire = "status"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/registrants",
    .cursor_pointer = "/next_page_token", .param = "next_page_token", .size_param = "page_size",
    .size = 100};
constexpr HttpBinding kHttpListRegistrants = {.method = "GET",
    .path = "/meetings/{meeting_id}/registrants", .rows = {kBindListRegistrants, 2},
    .pagination = &kPagination2};
constexpr Limits kLimits21 = {.has = 64, .max_size = 128, .format = "email"};
constexpr Limits kLimits22 = {.has = 64, .max_size = 64};
constexpr FieldRow kFieldsAddRegistrantParams[] = {
    {"meeting_id", "Id of the meeting, digits only.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::AddRegistrantParams, meeting_id), Kind::kString, 1},
    {"email", "Address of the person.", nullptr, &kLimits21, {},
     __builtin_offsetof(c::AddRegistrantParams, email), Kind::kString, 1},
    {"first_name", "First name.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::AddRegistrantParams, first_name), Kind::kString, 1},
    {"last_name", "Last name.", nullptr, &kLimits22, {}, __builtin_offsetof(c::AddRegistrantParams,
     last_name), Kind::kString, 0},
};
constexpr ObjectTable kObjectAddRegistrantParams = {"AddRegistrantParams",
    {kFieldsAddRegistrantParams, 4}, sizeof(c::AddRegistrantParams), false};
static_assert(__is_same(decltype(c::AddRegistrantParams::meeting_id), String));
static_assert(__is_same(decltype(c::AddRegistrantParams::email), String));
static_assert(__is_same(decltype(c::AddRegistrantParams::first_name), String));
static_assert(__is_same(decltype(c::AddRegistrantParams::last_name), Field<String>));
constexpr FieldRow kFieldsAddRegistrantResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddRegistrantResult, id),
     Kind::kInteger, 0},
    {"registrant_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddRegistrantResult,
     registrant_id), Kind::kString, 0},
    {"join_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddRegistrantResult,
     join_url), Kind::kString, 0},
    {"start_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddRegistrantResult,
     start_time), Kind::kString, 0},
    {"topic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddRegistrantResult, topic),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectAddRegistrantResult = {"AddRegistrantResult",
    {kFieldsAddRegistrantResult, 5}, sizeof(c::AddRegistrantResult), true};
static_assert(__is_same(decltype(c::AddRegistrantResult::id), Field<long long>));
static_assert(__is_same(decltype(c::AddRegistrantResult::registrant_id), Field<String>));
static_assert(__is_same(decltype(c::AddRegistrantResult::join_url), Field<String>));
static_assert(__is_same(decltype(c::AddRegistrantResult::start_time), Field<String>));
static_assert(__is_same(decltype(c::AddRegistrantResult::topic), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectAddRegistrantResult}};
constexpr BindRow kBindAddRegistrant[] = {
    {.place = Place::kPath, .field = 0, .wire = "meeting_id"},
    {.place = Place::kBody, .field = 1, .wire = "/email"},
    {.place = Place::kBody, .field = 2, .wire = "/first_name"},
    {.place = Place::kBody, .field = 3, .wire = "/last_name"},
};
constexpr HttpBinding kHttpAddRegistrant = {.method = "POST",
    .path = "/meetings/{meeting_id}/registrants", .rows = {kBindAddRegistrant, 4},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsGetPastMeetingParams[] = {
    {"meeting_id", "Id of the meeting, digits only.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetPastMeetingParams, meeting_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetPastMeetingParams = {"GetPastMeetingParams",
    {kFieldsGetPastMeetingParams, 1}, sizeof(c::GetPastMeetingParams), false};
static_assert(__is_same(decltype(c::GetPastMeetingParams::meeting_id), String));
constexpr FieldRow kFieldsGetPastMeetingResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPastMeetingResult, id),
     Kind::kInteger, 0},
    {"uuid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPastMeetingResult, uuid),
     Kind::kString, 0},
    {"topic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPastMeetingResult, topic),
     Kind::kString, 0},
    {"start_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPastMeetingResult,
     start_time), Kind::kString, 0},
    {"end_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPastMeetingResult,
     end_time), Kind::kString, 0},
    {"duration", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPastMeetingResult,
     duration), Kind::kInteger, 0},
    {"total_minutes", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPastMeetingResult,
     total_minutes), Kind::kInteger, 0},
    {"participants_count", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetPastMeetingResult, participants_count), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetPastMeetingResult = {"GetPastMeetingResult",
    {kFieldsGetPastMeetingResult, 8}, sizeof(c::GetPastMeetingResult), true};
static_assert(__is_same(decltype(c::GetPastMeetingResult::id), Field<long long>));
static_assert(__is_same(decltype(c::GetPastMeetingResult::uuid), Field<String>));
static_assert(__is_same(decltype(c::GetPastMeetingResult::topic), Field<String>));
static_assert(__is_same(decltype(c::GetPastMeetingResult::start_time), Field<String>));
static_assert(__is_same(decltype(c::GetPastMeetingResult::end_time), Field<String>));
static_assert(__is_same(decltype(c::GetPastMeetingResult::duration), Field<long long>));
static_assert(__is_same(decltype(c::GetPastMeetingResult::total_minutes), Field<long long>));
static_assert(__is_same(decltype(c::GetPastMeetingResult::participants_count), Field<long long>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectGetPastMeetingResult}};
constexpr BindRow kBindGetPastMeeting[] = {
    {.place = Place::kPath, .field = 0, .wire = "meeting_id"},
};
constexpr HttpBinding kHttpGetPastMeeting = {.method = "GET", .path = "/past_meetings/{meeting_id}",
    .rows = {kBindGetPastMeeting, 1}};
constexpr FieldRow kFieldsListPastParticipantsParams[] = {
    {"meeting_id", "Id of the meeting, digits only.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListPastParticipantsParams, meeting_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListPastParticipantsParams, max_items), Kind::kInteger,
     0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPastParticipantsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPastParticipantsParams = {"ListPastParticipantsParams",
    {kFieldsListPastParticipantsParams, 3}, sizeof(c::ListPastParticipantsParams), false};
static_assert(__is_same(decltype(c::ListPastParticipantsParams::meeting_id), String));
static_assert(__is_same(decltype(c::ListPastParticipantsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPastParticipantsParams::next_page), Field<String>));
constexpr FieldRow kFieldsParticipant[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Participant, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Participant, name), Kind::kString,
     0},
    {"user_email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Participant, user_email),
     Kind::kString, 0},
    {"join_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Participant, join_time),
     Kind::kString, 0},
    {"leave_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Participant, leave_time),
     Kind::kString, 0},
    {"duration", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Participant, duration),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectParticipant = {"Participant", {kFieldsParticipant, 6},
    sizeof(c::Participant), true};
static_assert(__is_same(decltype(c::Participant::id), Field<String>));
static_assert(__is_same(decltype(c::Participant::name), Field<String>));
static_assert(__is_same(decltype(c::Participant::user_email), Field<String>));
static_assert(__is_same(decltype(c::Participant::join_time), Field<String>));
static_assert(__is_same(decltype(c::Participant::leave_time), Field<String>));
static_assert(__is_same(decltype(c::Participant::duration), Field<long long>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectParticipant}};
constexpr FieldRow kFieldsListPastParticipantsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::ListPastParticipantsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPastParticipantsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPastParticipantsResult = {"ListPastParticipantsResult",
    {kFieldsListPastParticipantsResult, 2}, sizeof(c::ListPastParticipantsResult), true};
static_assert(__is_same(decltype(c::ListPastParticipantsResult::items), List<c::Participant>));
static_assert(__is_same(decltype(c::ListPastParticipantsResult::next_page), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectListPastParticipantsResult}};
constexpr BindRow kBindListPastParticipants[] = {
    {.place = Place::kPath, .field = 0, .wire = "meeting_id"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/participants",
    .cursor_pointer = "/next_page_token", .param = "next_page_token", .size_param = "page_size",
    .size = 100};
constexpr HttpBinding kHttpListPastParticipants = {.method = "GET",
    .path = "/past_meetings/{meeting_id}/participants", .rows = {kBindListPastParticipants, 1},
    .pagination = &kPagination3};
constexpr Limits kLimits23 = {.format = "date"};
constexpr FieldRow kFieldsListRecordingsParams[] = {
    {"from", "First day.", nullptr, &kLimits23, {}, __builtin_offsetof(c::ListRecordingsParams,
     from), Kind::kString, 0},
    {"to", "Last day, at most a month later.", nullptr, &kLimits23, {},
     __builtin_offsetof(c::ListRecordingsParams, to), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListRecordingsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRecordingsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListRecordingsParams = {"ListRecordingsParams",
    {kFieldsListRecordingsParams, 4}, sizeof(c::ListRecordingsParams), false};
static_assert(__is_same(decltype(c::ListRecordingsParams::from), Field<String>));
static_assert(__is_same(decltype(c::ListRecordingsParams::to), Field<String>));
static_assert(__is_same(decltype(c::ListRecordingsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListRecordingsParams::next_page), Field<String>));
constexpr FieldRow kFieldsRecordingFile[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RecordingFile, id), Kind::kString,
     0},
    {"file_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RecordingFile, file_type),
     Kind::kString, 0},
    {"recording_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RecordingFile,
     recording_type), Kind::kString, 0},
    {"file_size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RecordingFile, file_size),
     Kind::kInteger, 0},
    {"recording_start", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RecordingFile,
     recording_start), Kind::kString, 0},
    {"recording_end", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RecordingFile,
     recording_end), Kind::kString, 0},
    {"play_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RecordingFile, play_url),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RecordingFile, status),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectRecordingFile = {"RecordingFile", {kFieldsRecordingFile, 8},
    sizeof(c::RecordingFile), true};
static_assert(__is_same(decltype(c::RecordingFile::id), Field<String>));
static_assert(__is_same(decltype(c::RecordingFile::file_type), Field<String>));
static_assert(__is_same(decltype(c::RecordingFile::recording_type), Field<String>));
static_assert(__is_same(decltype(c::RecordingFile::file_size), Field<long long>));
static_assert(__is_same(decltype(c::RecordingFile::recording_start), Field<String>));
static_assert(__is_same(decltype(c::RecordingFile::recording_end), Field<String>));
static_assert(__is_same(decltype(c::RecordingFile::play_url), Field<String>));
static_assert(__is_same(decltype(c::RecordingFile::status), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectRecordingFile}};
constexpr FieldRow kFieldsRecording[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, id), Kind::kInteger, 0},
    {"uuid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, uuid), Kind::kString,
     0},
    {"topic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, topic), Kind::kString,
     0},
    {"start_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, start_time),
     Kind::kString, 0},
    {"duration", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, duration),
     Kind::kInteger, 0},
    {"share_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, share_url),
     Kind::kString, 0},
    {"recording_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording,
     recording_count), Kind::kInteger, 0},
    {"recording_files", nullptr, nullptr, nullptr, {.element = &kType19},
     __builtin_offsetof(c::Recording, recording_files), Kind::kList, 0},
};
constexpr ObjectTable kObjectRecording = {"Recording", {kFieldsRecording, 8}, sizeof(c::Recording),
    true};
static_assert(__is_same(decltype(c::Recording::id), Field<long long>));
static_assert(__is_same(decltype(c::Recording::uuid), Field<String>));
static_assert(__is_same(decltype(c::Recording::topic), Field<String>));
static_assert(__is_same(decltype(c::Recording::start_time), Field<String>));
static_assert(__is_same(decltype(c::Recording::duration), Field<long long>));
static_assert(__is_same(decltype(c::Recording::share_url), Field<String>));
static_assert(__is_same(decltype(c::Recording::recording_count), Field<long long>));
static_assert(__is_same(decltype(c::Recording::recording_files), Field<List<c::RecordingFile>>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectRecording}};
constexpr FieldRow kFieldsListRecordingsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType20},
     __builtin_offsetof(c::ListRecordingsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRecordingsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListRecordingsResult = {"ListRecordingsResult",
    {kFieldsListRecordingsResult, 2}, sizeof(c::ListRecordingsResult), true};
static_assert(__is_same(decltype(c::ListRecordingsResult::items), List<c::Recording>));
static_assert(__is_same(decltype(c::ListRecordingsResult::next_page), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectListRecordingsResult}};
constexpr BindRow kBindListRecordings[] = {
    {.place = Place::kQuery, .field = 0, .wire = "from"},
    {.place = Place::kQuery, .field = 1, .wire = "to"},
};
constexpr HttpBinding kHttpListRecordings = {.method = "GET", .path = "/users/{user}/recordings",
    .rows = {kBindListRecordings, 2}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetMeetingRecordingsParams[] = {
    {"meeting_id", "Id of the meeting, digits only.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetMeetingRecordingsParams, meeting_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetMeetingRecordingsParams = {"GetMeetingRecordingsParams",
    {kFieldsGetMeetingRecordingsParams, 1}, sizeof(c::GetMeetingRecordingsParams), false};
static_assert(__is_same(decltype(c::GetMeetingRecordingsParams::meeting_id), String));
constexpr BindRow kBindGetMeetingRecordings[] = {
    {.place = Place::kPath, .field = 0, .wire = "meeting_id"},
};
constexpr HttpBinding kHttpGetMeetingRecordings = {.method = "GET",
    .path = "/meetings/{meeting_id}/recordings", .rows = {kBindGetMeetingRecordings, 1}};
constexpr ActionRow kActions[] = {
    {.name = "get_user", .title = "Read a user",
     .description = "The user of the connection, or another one of the account.",
     .effect = Effect::kRead, .params = &kObjectGetUserParams, .result = &kType1,
     .http = &kHttpGetUser, .tool_name = "zoom_get_user"},
    {.name = "list_meetings", .title = "List meetings",
     .description = "Meetings of a user that are to come, or all that were planned.",
     .effect = Effect::kRead, .params = &kObjectListMeetingsParams, .result = &kType3,
     .http = &kHttpListMeetings, .tool_name = "zoom_list_meetings"},
    {.name = "get_meeting", .title = "Read a meeting",
     .description = "One meeting with its dates and settings.", .effect = Effect::kRead,
     .params = &kObjectGetMeetingParams, .result = &kType5, .http = &kHttpGetMeeting,
     .tool_name = "zoom_get_meeting", .secret_result = true},
    {.name = "create_meeting", .title = "Create a meeting", .description = "Plans a meeting.",
     .params = &kObjectCreateMeetingParams, .result = &kType5, .http = &kHttpCreateMeeting,
     .input_schema = "{\"type\":\"object\",\"properties\":{\"topic\":{\"type\":\"string\","
     "\"minLength\":1,\"maxLength\":200,\"description\":\"Title of the "
     "meeting.\"},\"agenda\":{\"type\":\"string\",\"maxLength\":2000,\"description\":\"What"
     " it is about.\"},\"type\":{\"type\":\"integer\",\"enum\":[1,2,3,8],"
     "\"description\":\"1 at once, 2 at a time, 3 recurring without fixed "
     "time, 8 recurring.\"},\"start_time\":{\"type\":\"string\",\"pattern\":\"^\\\\d{4}-\\\\"
     "d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}Z?$\",\"maxLength\":20,\"description\":\"Star"
     "t, as 2026-05-04T09:00:00Z, or without Z in the time zone.\"},\"timezone\":{\"type\":"
     "\"string\",\"minLength\":1,\"maxLength\":64,\"description\":\"Time "
     "zone, as Europe/Berlin.\"},\"duration\":{\"type\":\"integer\",\"minimum\":1,"
     "\"maximum\":1440,\"description\":\"Minutes.\"},\"password\":{\"type\":\"string\","
     "\"minLength\":1,\"maxLength\":10,\"pattern\":\"^[A-Za-z0-9@_*-]+$\","
     "\"description\":\"Passcode of up to 10 characters.\"},\"recurrence\":{\"type\":\"obje"
     "ct\",\"description\":\"How the meeting comes again; for type 8.\","
     "\"properties\":{\"type\":{\"type\":\"integer\",\"enum\":[1,2,3],\"description\":\"1 "
     "daily, 2 weekly, 3 monthly.\"},\"repeat_interval\":{\"type\":\"integer\","
     "\"minimum\":1,\"maximum\":99,\"description\":\"Every how many days,"
     " weeks or months.\"},\"weekly_days\":{\"type\":\"string\",\"maxLength\":20,"
     "\"pattern\":\"^[1-7](,[1-7])*$\",\"description\":\"Days for weekly,"
     " 1 is Sunday, as 2,4.\"},\"monthly_day\":{\"type\":\"integer\",\"minimum\":1,"
     "\"maximum\":31,\"description\":\"Day of the month for monthly.\"},"
     "\"end_times\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":60,"
     "\"description\":\"How many times.\"},\"end_date_time\":{\"type\":\"string\","
     "\"maxLength\":20,\"description\":\"Until when, in UTC, as 2026-06-30T00:00:00Z.\"}},"
     "\"required\":[\"type\"]},\"settings\":{\"type\":\"object\",\"description\":\"Settings"
     " of the meeting.\",\"properties\":{\"host_video\":{\"type\":\"boolean\","
     "\"description\":\"Video of the host at the start.\"},\"participant_video\":{\"type\":"
     "\"boolean\",\"description\":\"Video of participants at the start.\"},"
     "\"join_before_host\":{\"type\":\"boolean\",\"description\":\"People "
     "may come before the host.\"},\"mute_upon_entry\":{\"type\":\"boolean\","
     "\"description\":\"People come in muted.\"},\"waiting_room\":{\"type\":\"boolean\","
     "\"description\":\"People wait until they are let in.\"},\"approval_type\":{\"type\":\""
     "integer\",\"enum\":[0,1,2],\"description\":\"Registration: 0 automatic,"
     " 1 by hand, 2 none.\"},\"auto_recording\":{\"type\":\"string\",\"enum\":[\"local\","
     "\"cloud\",\"none\"],\"description\":\"Recording from the start.\"},"
     "\"alternative_hosts\":{\"type\":\"string\",\"maxLength\":1000,\"description\":\"E-mai"
     "l addresses, parted by semicolons.\"},\"meeting_authentication\":{\"type\":\"boolean\""
     ",\"description\":\"Only people who are signed in.\"}}}},\"required\":[\"topic\"],"
     "\"additionalProperties\":false}", .tool_name = "zoom_create_meeting", .secret_result = true},
    {.name = "update_meeting", .title = "Change a meeting",
     .description = "Changes time, text or settings of a meeting, or of one date of it.",
     .params = &kObjectUpdateMeetingParams, .result = &kType11, .http = &kHttpUpdateMeeting,
     .input_schema = "{\"type\":\"object\",\"properties\":{\"meeting_id\":{\"type\":\"string\","
     "\"pattern\":\"^[0-9]{9,12}$\",\"maxLength\":12,\"description\":\"Id "
     "of the meeting, digits only.\"},\"occurrence_id\":{\"type\":\"string\","
     "\"pattern\":\"^[0-9]{1,20}$\",\"maxLength\":20,\"description\":\"Id "
     "of one date of a recurring meeting; get_meeting has it.\"},\"topic\":{\"type\":\"stri"
     "ng\",\"minLength\":1,\"maxLength\":200,\"description\":\"Title of "
     "the meeting.\"},\"agenda\":{\"type\":\"string\",\"maxLength\":2000,"
     "\"description\":\"What it is about.\"},\"start_time\":{\"type\":\"string\","
     "\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}Z?$\","
     "\"maxLength\":20,\"description\":\"Start, as 2026-05-04T09:00:00Z,"
     " or without Z in the time zone.\"},\"timezone\":{\"type\":\"string\","
     "\"minLength\":1,\"maxLength\":64,\"description\":\"Time zone, as "
     "Europe/Berlin.\"},\"duration\":{\"type\":\"integer\",\"minimum\":1,"
     "\"maximum\":1440,\"description\":\"Minutes.\"},\"password\":{\"type\":\"string\","
     "\"minLength\":1,\"maxLength\":10,\"pattern\":\"^[A-Za-z0-9@_*-]+$\","
     "\"description\":\"Passcode of up to 10 characters.\"},\"recurrence\":{\"type\":\"obje"
     "ct\",\"description\":\"How the meeting comes again; for type 8.\","
     "\"properties\":{\"type\":{\"type\":\"integer\",\"enum\":[1,2,3],\"description\":\"1 "
     "daily, 2 weekly, 3 monthly.\"},\"repeat_interval\":{\"type\":\"integer\","
     "\"minimum\":1,\"maximum\":99,\"description\":\"Every how many days,"
     " weeks or months.\"},\"weekly_days\":{\"type\":\"string\",\"maxLength\":20,"
     "\"pattern\":\"^[1-7](,[1-7])*$\",\"description\":\"Days for weekly,"
     " 1 is Sunday, as 2,4.\"},\"monthly_day\":{\"type\":\"integer\",\"minimum\":1,"
     "\"maximum\":31,\"description\":\"Day of the month for monthly.\"},"
     "\"end_times\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":60,"
     "\"description\":\"How many times.\"},\"end_date_time\":{\"type\":\"string\","
     "\"maxLength\":20,\"description\":\"Until when, in UTC, as 2026-06-30T00:00:00Z.\"}},"
     "\"required\":[\"type\"]},\"settings\":{\"type\":\"object\",\"description\":\"Settings"
     " of the meeting.\",\"properties\":{\"host_video\":{\"type\":\"boolean\","
     "\"description\":\"Video of the host at the start.\"},\"participant_video\":{\"type\":"
     "\"boolean\",\"description\":\"Video of participants at the start.\"},"
     "\"join_before_host\":{\"type\":\"boolean\",\"description\":\"People "
     "may come before the host.\"},\"mute_upon_entry\":{\"type\":\"boolean\","
     "\"description\":\"People come in muted.\"},\"waiting_room\":{\"type\":\"boolean\","
     "\"description\":\"People wait until they are let in.\"},\"approval_type\":{\"type\":\""
     "integer\",\"enum\":[0,1,2],\"description\":\"Registration: 0 automatic,"
     " 1 by hand, 2 none.\"},\"auto_recording\":{\"type\":\"string\",\"enum\":[\"local\","
     "\"cloud\",\"none\"],\"description\":\"Recording from the start.\"},"
     "\"alternative_hosts\":{\"type\":\"string\",\"maxLength\":1000,\"description\":\"E-mai"
     "l addresses, parted by semicolons.\"},\"meeting_authentication\":{\"type\":\"boolean\""
     ",\"description\":\"Only people who are signed in.\"}}}},\"required\":[\"meeting_id\"]"
     ",\"additionalProperties\":false}", .tool_name = "zoom_update_meeting"},
    {.name = "delete_meeting", .title = "Delete a meeting",
     .description = "Cancels a meeting, or one date of it.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteMeetingParams, .result = &kType12, .http = &kHttpDeleteMeeting,
     .tool_name = "zoom_delete_meeting"},
    {.name = "list_registrants", .title = "List registrants",
     .description = "People who registered for a meeting.", .effect = Effect::kRead,
     .params = &kObjectListRegistrantsParams, .result = &kType14, .http = &kHttpListRegistrants,
     .tool_name = "zoom_list_registrants"},
    {.name = "add_registrant", .title = "Register a person",
     .description = "Registers a person for a meeting with registration; Zoom writes them "
     "an e-mail.", .params = &kObjectAddRegistrantParams, .result = &kType15,
     .http = &kHttpAddRegistrant, .tool_name = "zoom_add_registrant"},
    {.name = "get_past_meeting", .title = "Read a past meeting",
     .description = "When a meeting was held and how many came.", .effect = Effect::kRead,
     .params = &kObjectGetPastMeetingParams, .result = &kType16, .http = &kHttpGetPastMeeting,
     .tool_name = "zoom_get_past_meeting"},
    {.name = "list_past_participants", .title = "List participants",
     .description = "Who came to a past meeting; needs a paid plan.", .effect = Effect::kRead,
     .params = &kObjectListPastParticipantsParams, .result = &kType18,
     .http = &kHttpListPastParticipants, .tool_name = "zoom_list_past_participants"},
    {.name = "list_recordings", .title = "List recordings",
     .description = "Cloud recordings of a user in at most a month.", .effect = Effect::kRead,
     .params = &kObjectListRecordingsParams, .result = &kType21, .http = &kHttpListRecordings,
     .tool_name = "zoom_list_recordings"},
    {.name = "get_meeting_recordings", .title = "Read a meeting's recordings",
     .description = "Files of a meeting's cloud recording, with addresses to play them.",
     .effect = Effect::kRead, .params = &kObjectGetMeetingRecordingsParams, .result = &kType20,
     .http = &kHttpGetMeetingRecordings, .tool_name = "zoom_get_meeting_recordings"},
};
constexpr NamedText kPairs1[] = {{"grant_type", "account_credentials"}, {"account_id",
    "{account_id}"}};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kClientCredentials, .name = "Authorization", .prefix = "Bearer ",
     .token_url = "https://zoom.us/oauth/token", .client_id = "{client_id}",
     .client_secret = "{client_secret}", .token_auth_method = "basic", .token_params = {kPairs1, 2},
     .token_body_is_form = true, .token_pointer = "/access_token",
     .expires_pointer = "/expires_in"},
};
constexpr const char* kTexts2[] = {"/errors/0/message", "/message"};
constexpr const char* kTexts3[] = {"/code"};
constexpr NamedText kPairs2[] = {{"3001",
    "the meeting is over, deleted or another user's; list_meetings shows " "those that are there."},
    {"1001", "there is no such user in this account."}, {"4711",
    "add the scope that is named to the app, then connect again."}, {"124", "connect again."}};
constexpr ApiRow kApi = {.base_url = "https://api.zoom.us/v2", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .other_auth = {kOtherAuth, 1},
    .errors = {.message = {kTexts2, 2}, .code = {kTexts3, 1}, .hints = {kPairs2, 4}},
    .retry_after = "retry-after", .remaining = "x-ratelimit-remaining", .verify_method = "GET",
    .verify_path = "/users/{user}", .verify_account = "/email"};
constexpr Limits kLimits24 = {.pattern = "[A-Za-z0-9_-]+"};
constexpr Limits kLimits25 = {.pattern = "[A-Za-z0-9._%+@-]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"account_id", "Of a server-to-server app, instead of signing in.", nullptr, &kLimits24, {}, 0,
     Kind::kString, 0},
    {"client_id", "Of the server-to-server app.", nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"user", "Whose meetings: me, or with a server-to-server app an e-mail address "
     "of the account.", "\"me\"", &kLimits25, {}, 0, Kind::kString, 0},
    {"client_secret", "Of the server-to-server app.", nullptr, nullptr, {}, 0, Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 4}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "account_id", .label = "Account id"},
    {.name = "client_id", .label = "Client id"},
    {.name = "user", .label = "User"},
    {.name = "client_secret", .label = "Client secret", .secret = true},
};
constexpr const char* kTexts4[] = {"api.zoom.us", "zoom.us"};
constexpr const char* kTexts5[] = {"user:read:user", "meeting:read:meeting",
    "meeting:read:list_meetings", "meeting:write:meeting", "meeting:update:meeting",
    "meeting:delete:meeting", "meeting:read:list_registrants", "meeting:write:registrant",
    "meeting:read:past_meeting", "meeting:read:list_past_participants",
    "cloud_recording:read:list_user_recordings", "cloud_recording:read:list_recording_files"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Zoom",
    .authorization_url = "https://zoom.us/oauth/authorize",
    .token_url = "https://zoom.us/oauth/token", .user_info_url = "https://api.zoom.us/v2/users/me",
    .revoke_url = "https://zoom.us/oauth/revoke", .scopes = {kTexts5, 12},
    .client_id_secret = "ZOOM_CLIENT_ID", .client_secret_secret = "ZOOM_CLIENT_SECRET",
    .token_auth_method = "basic", .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"ZOOM_CLIENT_ID", "Client ID of your app (marketplace.zoom.us, Develop, the app, Basic "
     "information).", true, false},
    {"ZOOM_CLIENT_SECRET", "Client secret of the same app.", true, false},
    {"ZOOM_WEBHOOK_SECRET", "Secret token of the app (Features, Access); needed for events only.",
     false, false},
};
constexpr EventRow kEvents0[] = {
    {"meeting.created", "A meeting was planned."},
    {"meeting.updated", "A meeting was changed."},
    {"meeting.deleted", "A meeting was deleted."},
    {"meeting.started", "A meeting began."},
    {"meeting.ended", "A meeting ended."},
    {"meeting.participant_joined", "Somebody came in."},
    {"meeting.participant_left", "Somebody left."},
    {"meeting.registration_created", "Somebody registered."},
    {"recording.completed", "A cloud recording is ready."},
    {"recording.transcript_completed", "The transcript of a recording is ready."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "The app, Features, Access, Event subscription: this connector's webhook "
     "URL.", .event_type_field = "event", .events = {kEvents0, 10},
     .verify = {.scheme = VerifyScheme::kHmacTimestamp, .secret = "ZOOM_WEBHOOK_SECRET",
     .algorithm = "sha256", .encoding = "hex", .header = "x-zm-signature", .prefix = "v0=",
     .timestamp_header = "x-zm-request-timestamp", .payload = "v0:{timestamp}:{body}",
     .secret_encoding = "text"}, .challenge = {.kind = ChallengeKind::kCrc,
     .field = "/payload/plainToken", .when = "/event=endpoint.url_validation",
     .reply = "{\"plainToken\":\"{value}\",\"encryptedToken\":\"{hmac}\"}", .encoding = "hex"},
     .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersMeetingCreated[] = {
    {.source = "tool", .action = "create_meeting"},
    {.source = "webhook", .event = "meeting.created"},
};
constexpr MatcherRow kMatchersMeetingUpdated[] = {
    {.source = "tool", .action = "update_meeting"},
    {.source = "webhook", .event = "meeting.updated"},
};
constexpr MatcherRow kMatchersMeetingDeleted[] = {
    {.source = "tool", .action = "delete_meeting"},
    {.source = "webhook", .event = "meeting.deleted"},
};
constexpr MatcherRow kMatchersRegistrantAdded[] = {
    {.source = "tool", .action = "add_registrant"},
    {.source = "webhook", .event = "meeting.registration_created"},
};
constexpr MatcherRow kMatchersMeetingEnded[] = {
    {.source = "webhook", .event = "meeting.ended"},
};
constexpr MatcherRow kMatchersRecordingCompleted[] = {
    {.source = "webhook", .event = "recording.completed"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "meeting_created", .display_name = "Meeting Created",
     .matchers = {kMatchersMeetingCreated, 2}},
    {.id = "meeting_updated", .display_name = "Meeting Changed",
     .matchers = {kMatchersMeetingUpdated, 2}},
    {.id = "meeting_deleted", .display_name = "Meeting Deleted",
     .matchers = {kMatchersMeetingDeleted, 2}},
    {.id = "registrant_added", .display_name = "Person Registered",
     .matchers = {kMatchersRegistrantAdded, 2}},
    {.id = "meeting_ended", .display_name = "Meeting Ended", .matchers = {kMatchersMeetingEnded,
     1}},
    {.id = "recording_completed", .display_name = "Recording Ready",
     .matchers = {kMatchersRecordingCompleted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "zoom",
    .display_name = "Zoom",
    .description = "Plan, change and cancel Zoom meetings, register people, and look "
        "up participants and cloud recordings.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "zoom",
    .tool_description = "Reads and writes Zoom meetings. Times are either UTC with a Z or "
        "local with a time zone. Show the user time, people and settings before "
        "you create, change or delete a meeting and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_user\",\"list_meetings\",\"get_meeting\",\"create_meeting\","
        "\"update_meeting\",\"delete_meeting\",\"list_registrants\",\"add_registrant\","
        "\"get_past_meeting\",\"list_past_participants\",\"list_recordings\","
        "\"get_meeting_recordings\"],\"description\":\"What to do.\"},\"meeting_type\":{\"type"
        "\":\"string\",\"enum\":[\"scheduled\",\"live\",\"upcoming\"],\"description\":\"Only "
        "meetings of this kind.\"},\"meeting_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{9,"
        "12}$\",\"maxLength\":12,\"description\":\"Id of the meeting, digits "
        "only.\"},\"occurrence_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{1,"
        "20}$\",\"maxLength\":20,\"description\":\"Id of one date of a recurring "
        "meeting; get_meeting has it.\"},\"topic\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":200,\"description\":\"Title of the meeting.\"},\"agenda\":{\"type\":\"s"
        "tring\",\"maxLength\":2000,\"description\":\"What it is about.\"},"
        "\"type\":{\"type\":\"integer\",\"enum\":[1,2,3,8],\"description\":\"1 "
        "at once, 2 at a time, 3 recurring without fixed time, 8 recurring.\"},"
        "\"start_time\":{\"type\":\"string\",\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2"
        "}:\\\\d{2}:\\\\d{2}Z?$\",\"maxLength\":20,\"description\":\"Start,"
        " as 2026-05-04T09:00:00Z, or without Z in the time zone.\"},\"timezone\":{\"type\":\""
        "string\",\"minLength\":1,\"maxLength\":64,\"description\":\"Time "
        "zone, as Europe/Berlin.\"},\"duration\":{\"type\":\"integer\",\"minimum\":1,"
        "\"maximum\":1440,\"description\":\"Minutes.\"},\"password\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":10,\"pattern\":\"^[A-Za-z0-9@_*-]+$\","
        "\"description\":\"Passcode of up to 10 characters.\"},\"recurrence\":{\"type\":\"obje"
        "ct\",\"description\":\"How the meeting comes again; for type 8.\","
        "\"properties\":{\"type\":{\"type\":\"integer\",\"enum\":[1,2,3],\"description\":\"1 "
        "daily, 2 weekly, 3 monthly.\"},\"repeat_interval\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":99,\"description\":\"Every how many days,"
        " weeks or months.\"},\"weekly_days\":{\"type\":\"string\",\"maxLength\":20,"
        "\"pattern\":\"^[1-7](,[1-7])*$\",\"description\":\"Days for weekly,"
        " 1 is Sunday, as 2,4.\"},\"monthly_day\":{\"type\":\"integer\",\"minimum\":1,"
        "\"maximum\":31,\"description\":\"Day of the month for monthly.\"},"
        "\"end_times\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":60,"
        "\"description\":\"How many times.\"},\"end_date_time\":{\"type\":\"string\","
        "\"maxLength\":20,\"description\":\"Until when, in UTC, as 2026-06-30T00:00:00Z.\"}},"
        "\"required\":[\"type\"]},\"settings\":{\"type\":\"object\",\"description\":\"Settings"
        " of the meeting.\",\"properties\":{\"host_video\":{\"type\":\"boolean\","
        "\"description\":\"Video of the host at the start.\"},\"participant_video\":{\"type\":"
        "\"boolean\",\"description\":\"Video of participants at the start.\"},"
        "\"join_before_host\":{\"type\":\"boolean\",\"description\":\"People "
        "may come before the host.\"},\"mute_upon_entry\":{\"type\":\"boolean\","
        "\"description\":\"People come in muted.\"},\"waiting_room\":{\"type\":\"boolean\","
        "\"description\":\"People wait until they are let in.\"},\"approval_type\":{\"type\":\""
        "integer\",\"enum\":[0,1,2],\"description\":\"Registration: 0 automatic,"
        " 1 by hand, 2 none.\"},\"auto_recording\":{\"type\":\"string\",\"enum\":[\"local\","
        "\"cloud\",\"none\"],\"description\":\"Recording from the start.\"},"
        "\"alternative_hosts\":{\"type\":\"string\",\"maxLength\":1000,\"description\":\"E-mai"
        "l addresses, parted by semicolons.\"},\"meeting_authentication\":{\"type\":\"boolean\""
        ",\"description\":\"Only people who are signed in.\"}}},\"remind_host\":{\"type\":\"bo"
        "olean\",\"description\":\"Tells the host by e-mail that it is cancelled.\"},"
        "\"remind_registrants\":{\"type\":\"boolean\",\"description\":\"Tells "
        "those who registered by e-mail that it is cancelled.\"},\"registrant_status\":{\"type"
        "\":\"string\",\"enum\":[\"pending\",\"approved\",\"denied\"],\"description\":\"Only "
        "registrants with this status.\"},\"email\":{\"type\":\"string\",\"format\":\"email\","
        "\"maxLength\":128,\"description\":\"Address of the person.\"},\"first_name\":{\"type\""
        ":\"string\",\"minLength\":1,\"maxLength\":64,\"description\":\"First "
        "name.\"},\"last_name\":{\"type\":\"string\",\"maxLength\":64,\"description\":\"Last "
        "name.\"},\"from\":{\"type\":\"string\",\"format\":\"date\",\"description\":\"First "
        "day.\"},\"to\":{\"type\":\"string\",\"format\":\"date\",\"description\":\"Last "
        "day, at most a month later.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "zoom",
    .actions = {kActions, 12},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 4},
    .egress = {kTexts4, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 6},
};

}  // namespace pie::detail::tables::zoom

namespace pie::zoom {

constinit const ConnectorTable kZoom = ::pie::detail::tables::zoom::kConnector;

Task<Person> GetUser(Context& context, GetUserParams params) {
  return Task<Person>(::pie::ContextAccess::Call(context, kZoom, 0, &params));
}

Task<ListMeetingsResult> ListMeetings(Context& context, ListMeetingsParams params) {
  return Task<ListMeetingsResult>(::pie::ContextAccess::Call(context, kZoom, 1, &params));
}

Task<Meeting> GetMeeting(Context& context, GetMeetingParams params) {
  return Task<Meeting>(::pie::ContextAccess::Call(context, kZoom, 2, &params));
}

Task<Meeting> CreateMeeting(Context& context, CreateMeetingParams params) {
  return Task<Meeting>(::pie::ContextAccess::Call(context, kZoom, 3, &params));
}

Task<UpdateMeetingResult> UpdateMeeting(Context& context, UpdateMeetingParams params) {
  return Task<UpdateMeetingResult>(::pie::ContextAccess::Call(context, kZoom, 4, &params));
}

Task<DeleteMeetingResult> DeleteMeeting(Context& context, DeleteMeetingParams params) {
  return Task<DeleteMeetingResult>(::pie::ContextAccess::Call(context, kZoom, 5, &params));
}

Task<ListRegistrantsResult> ListRegistrants(Context& context, ListRegistrantsParams params) {
  return Task<ListRegistrantsResult>(::pie::ContextAccess::Call(context, kZoom, 6, &params));
}

Task<AddRegistrantResult> AddRegistrant(Context& context, AddRegistrantParams params) {
  return Task<AddRegistrantResult>(::pie::ContextAccess::Call(context, kZoom, 7, &params));
}

Task<GetPastMeetingResult> GetPastMeeting(Context& context, GetPastMeetingParams params) {
  return Task<GetPastMeetingResult>(::pie::ContextAccess::Call(context, kZoom, 8, &params));
}

Task<ListPastParticipantsResult> ListPastParticipants(Context& context,
    ListPastParticipantsParams params) {
  return Task<ListPastParticipantsResult>(::pie::ContextAccess::Call(context, kZoom, 9, &params));
}

Task<ListRecordingsResult> ListRecordings(Context& context, ListRecordingsParams params) {
  return Task<ListRecordingsResult>(::pie::ContextAccess::Call(context, kZoom, 10, &params));
}

Task<Recording> GetMeetingRecordings(Context& context, GetMeetingRecordingsParams params) {
  return Task<Recording>(::pie::ContextAccess::Call(context, kZoom, 11, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.zoom_client_id = context.Secret("ZOOM_CLIENT_ID");
  secrets.zoom_client_secret = context.Secret("ZOOM_CLIENT_SECRET");
  secrets.zoom_webhook_secret = context.Secret("ZOOM_WEBHOOK_SECRET");
  return secrets;
}

}  // namespace pie::zoom
