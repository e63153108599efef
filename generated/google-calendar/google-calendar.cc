// Generated from plugins/google-calendar/google-calendar.pie. Do not edit.
#include "google-calendar/google-calendar.h"

#include "pie/generated.h"

namespace pie::detail::tables::google_calendar {
namespace c = ::pie::google_calendar;

constexpr const char* kTexts1[] = {"calendar", "events", "meetings", "google", "scheduling"};
constexpr const char* kNamesListCalendarsParamsMinAccessRole[] = {"freeBusyReader", "reader",
    "writer", "owner"};
constexpr EnumTable kEnumListCalendarsParamsMinAccessRole = {"ListCalendarsParamsMinAccessRole",
    {kNamesListCalendarsParamsMinAccessRole, 4}};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListCalendarsParams[] = {
    {"minAccessRole", "Only calendars on which the user may do at least this.", nullptr, nullptr,
     {.names = &kEnumListCalendarsParamsMinAccessRole}, __builtin_offsetof(c::ListCalendarsParams,
     min_access_role), Kind::kEnum, 0},
    {"showHidden", "Whether hidden calendars are listed.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCalendarsParams, show_hidden), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListCalendarsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCalendarsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCalendarsParams = {"ListCalendarsParams",
    {kFieldsListCalendarsParams, 4}, sizeof(c::ListCalendarsParams), false};
static_assert(__is_same(decltype(c::ListCalendarsParams::min_access_role),
    Field<c::ListCalendarsParamsMinAccessRole>));
static_assert(__is_same(decltype(c::ListCalendarsParams::show_hidden), Field<bool>));
static_assert(__is_same(decltype(c::ListCalendarsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCalendarsParams::next_page), Field<String>));
constexpr FieldRow kFieldsCalendar[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Calendar, id), Kind::kString, 0},
    {"summary", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Calendar, summary),
     Kind::kString, 0},
    {"summaryOverride", "The user's own name for it.", nullptr, nullptr, {},
     __builtin_offsetof(c::Calendar, summary_override), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Calendar, description),
     Kind::kString, 0},
    {"timeZone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Calendar, time_zone),
     Kind::kString, 0},
    {"accessRole", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Calendar, access_role),
     Kind::kString, 0},
    {"primary", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Calendar, primary),
     Kind::kBoolean, 0},
    {"selected", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Calendar, selected),
     Kind::kBoolean, 0},
    {"hidden", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Calendar, hidden),
     Kind::kBoolean, 0},
    {"backgroundColor", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Calendar,
     background_color), Kind::kString, 0},
};
constexpr ObjectTable kObjectCalendar = {"Calendar", {kFieldsCalendar, 10}, sizeof(c::Calendar),
    true};
static_assert(__is_same(decltype(c::Calendar::id), Field<String>));
static_assert(__is_same(decltype(c::Calendar::summary), Field<String>));
static_assert(__is_same(decltype(c::Calendar::summary_override), Field<String>));
static_assert(__is_same(decltype(c::Calendar::description), Field<String>));
static_assert(__is_same(decltype(c::Calendar::time_zone), Field<String>));
static_assert(__is_same(decltype(c::Calendar::access_role), Field<String>));
static_assert(__is_same(decltype(c::Calendar::primary), Field<bool>));
static_assert(__is_same(decltype(c::Calendar::selected), Field<bool>));
static_assert(__is_same(decltype(c::Calendar::hidden), Field<bool>));
static_assert(__is_same(decltype(c::Calendar::background_color), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectCalendar}};
constexpr FieldRow kFieldsListCalendarsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListCalendarsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCalendarsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCalendarsResult = {"ListCalendarsResult",
    {kFieldsListCalendarsResult, 2}, sizeof(c::ListCalendarsResult), true};
static_assert(__is_same(decltype(c::ListCalendarsResult::items), List<c::Calendar>));
static_assert(__is_same(decltype(c::ListCalendarsResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListCalendarsResult}};
constexpr BindRow kBindListCalendars[] = {
    {.place = Place::kQuery, .field = 0, .wire = "minAccessRole"},
    {.place = Place::kQuery, .field = 1, .wire = "showHidden"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/items",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "maxResults",
    .size = 100};
constexpr HttpBinding kHttpListCalendars = {.method = "GET",
    .path = "/calendar/v3/users/me/calendarList", .rows = {kBindListCalendars, 2},
    .pagination = &kPagination1};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 300};
constexpr Limits kLimits3 = {.format = "date-time"};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr const char* kNamesListEventsParamsOrderBy[] = {"startTime", "updated"};
constexpr EnumTable kEnumListEventsParamsOrderBy = {"ListEventsParamsOrderBy",
    {kNamesListEventsParamsOrderBy, 2}};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr FieldRow kFieldsListEventsParams[] = {
    {"calendarId", "Id of the calendar, usually an e-mail address; primary is the user's " "own.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::ListEventsParams, calendar_id), Kind::kString,
     1},
    {"timeMin", "Start of the time to look at; events that end after it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListEventsParams, time_min), Kind::kString, 0},
    {"timeMax", "End of the time to look at; events that start before it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListEventsParams, time_max), Kind::kString, 0},
    {"q", "Words in title, text, place or people.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListEventsParams, q), Kind::kString, 0},
    {"singleEvents", "Whether each date of a recurring event is an entry of its own.", "true",
     nullptr, {}, __builtin_offsetof(c::ListEventsParams, single_events), Kind::kBoolean, 0},
    {"orderBy", "Order; startTime needs singleEvents.", nullptr, nullptr,
     {.names = &kEnumListEventsParamsOrderBy}, __builtin_offsetof(c::ListEventsParams, order_by),
     Kind::kEnum, 0},
    {"updatedMin", "Only events changed since then, cancelled ones among them.", nullptr, &kLimits3,
     {}, __builtin_offsetof(c::ListEventsParams, updated_min), Kind::kString, 0},
    {"showDeleted", "Whether cancelled events are listed.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventsParams, show_deleted), Kind::kBoolean, 0},
    {"timeZone", "Time zone of the reply or the new calendar, for example Europe/Lisbon.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::ListEventsParams, time_zone), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListEventsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListEventsParams = {"ListEventsParams", {kFieldsListEventsParams, 11},
    sizeof(c::ListEventsParams), false};
static_assert(__is_same(decltype(c::ListEventsParams::calendar_id), String));
static_assert(__is_same(decltype(c::ListEventsParams::time_min), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::time_max), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::q), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::single_events), Field<bool>));
static_assert(__is_same(decltype(c::ListEventsParams::order_by),
    Field<c::ListEventsParamsOrderBy>));
static_assert(__is_same(decltype(c::ListEventsParams::updated_min), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::show_deleted), Field<bool>));
static_assert(__is_same(decltype(c::ListEventsParams::time_zone), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListEventsParams::next_page), Field<String>));
constexpr FieldRow kFieldsWhen[] = {
    {"dateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::When, date_time),
     Kind::kString, 0},
    {"date", "For whole days.", nullptr, nullptr, {}, __builtin_offsetof(c::When, date),
     Kind::kString, 0},
    {"timeZone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::When, time_zone),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectWhen = {"When", {kFieldsWhen, 3}, sizeof(c::When), true};
static_assert(__is_same(decltype(c::When::date_time), Field<String>));
static_assert(__is_same(decltype(c::When::date), Field<String>));
static_assert(__is_same(decltype(c::When::time_zone), Field<String>));
constexpr FieldRow kFieldsPerson[] = {
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, email), Kind::kString,
     0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, display_name),
     Kind::kString, 0},
    {"self", "Whether it is the user.", nullptr, nullptr, {}, __builtin_offsetof(c::Person, self),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectPerson = {"Person", {kFieldsPerson, 3}, sizeof(c::Person), true};
static_assert(__is_same(decltype(c::Person::email), Field<String>));
static_assert(__is_same(decltype(c::Person::display_name), Field<String>));
static_assert(__is_same(decltype(c::Person::self), Field<bool>));
constexpr FieldRow kFieldsGuest[] = {
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Guest, email), Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Guest, display_name),
     Kind::kString, 0},
    {"responseStatus", "needsAction, declined, tentative or accepted.", nullptr, nullptr, {},
     __builtin_offsetof(c::Guest, response_status), Kind::kString, 0},
    {"optional", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Guest, optional),
     Kind::kBoolean, 0},
    {"organizer", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Guest, organizer),
     Kind::kBoolean, 0},
    {"resource", "Whether it is a room or a thing.", nullptr, nullptr, {},
     __builtin_offsetof(c::Guest, resource), Kind::kBoolean, 0},
    {"self", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Guest, self), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectGuest = {"Guest", {kFieldsGuest, 7}, sizeof(c::Guest), true};
static_assert(__is_same(decltype(c::Guest::email), Field<String>));
static_assert(__is_same(decltype(c::Guest::display_name), Field<String>));
static_assert(__is_same(decltype(c::Guest::response_status), Field<String>));
static_assert(__is_same(decltype(c::Guest::optional), Field<bool>));
static_assert(__is_same(decltype(c::Guest::organizer), Field<bool>));
static_assert(__is_same(decltype(c::Guest::resource), Field<bool>));
static_assert(__is_same(decltype(c::Guest::self), Field<bool>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectGuest}};
constexpr TypeRow kType4 = {Kind::kString};
constexpr FieldRow kFieldsEntryPoint[] = {
    {"entryPointType", "video, phone, sip or more.", nullptr, nullptr, {},
     __builtin_offsetof(c::EntryPoint, entry_point_type), Kind::kString, 0},
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EntryPoint, uri), Kind::kString,
     0},
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EntryPoint, label),
     Kind::kString, 0},
    {"pin", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EntryPoint, pin), Kind::kString,
     0},
};
constexpr ObjectTable kObjectEntryPoint = {"EntryPoint", {kFieldsEntryPoint, 4},
    sizeof(c::EntryPoint), true};
static_assert(__is_same(decltype(c::EntryPoint::entry_point_type), Field<String>));
static_assert(__is_same(decltype(c::EntryPoint::uri), Field<String>));
static_assert(__is_same(decltype(c::EntryPoint::label), Field<String>));
static_assert(__is_same(decltype(c::EntryPoint::pin), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectEntryPoint}};
constexpr FieldRow kFieldsEvent_ConferenceData[] = {
    {"conferenceId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_ConferenceData,
     conference_id), Kind::kString, 0},
    {"entryPoints", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::Event_ConferenceData, entry_points), Kind::kList, 0},
};
constexpr ObjectTable kObjectEvent_ConferenceData = {"Event_ConferenceData",
    {kFieldsEvent_ConferenceData, 2}, sizeof(c::Event_ConferenceData), true};
static_assert(__is_same(decltype(c::Event_ConferenceData::conference_id), Field<String>));
static_assert(__is_same(decltype(c::Event_ConferenceData::entry_points),
    Field<List<c::EntryPoint>>));
constexpr FieldRow kFieldsEvent_[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, id), Kind::kString, 0},
    {"status", "confirmed, tentative or cancelled.", nullptr, nullptr, {},
     __builtin_offsetof(c::Event_, status), Kind::kString, 0},
    {"summary", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, summary),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, description),
     Kind::kString, 0},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, location),
     Kind::kString, 0},
    {"htmlLink", "Address to open it.", nullptr, nullptr, {}, __builtin_offsetof(c::Event_,
     html_link), Kind::kString, 0},
    {"start", nullptr, nullptr, nullptr, {.object = &kObjectWhen}, __builtin_offsetof(c::Event_,
     start), Kind::kObject, 0},
    {"end", nullptr, nullptr, nullptr, {.object = &kObjectWhen}, __builtin_offsetof(c::Event_, end),
     Kind::kObject, 0},
    {"creator", nullptr, nullptr, nullptr, {.object = &kObjectPerson}, __builtin_offsetof(c::Event_,
     creator), Kind::kObject, 0},
    {"organizer", nullptr, nullptr, nullptr, {.object = &kObjectPerson},
     __builtin_offsetof(c::Event_, organizer), Kind::kObject, 0},
    {"attendees", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::Event_,
     attendees), Kind::kList, 0},
    {"attendeesOmitted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_,
     attendees_omitted), Kind::kBoolean, 0},
    {"recurrence", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::Event_,
     recurrence), Kind::kList, 0},
    {"recurringEventId", "Event of which this is one date.", nullptr, nullptr, {},
     __builtin_offsetof(c::Event_, recurring_event_id), Kind::kString, 0},
    {"hangoutLink", "Address of the Meet.", nullptr, nullptr, {}, __builtin_offsetof(c::Event_,
     hangout_link), Kind::kString, 0},
    {"conferenceData", nullptr, nullptr, nullptr, {.object = &kObjectEvent_ConferenceData},
     __builtin_offsetof(c::Event_, conference_data), Kind::kObject, 0},
    {"eventType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, event_type),
     Kind::kString, 0},
    {"visibility", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, visibility),
     Kind::kString, 0},
    {"transparency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, transparency),
     Kind::kString, 0},
    {"colorId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, color_id),
     Kind::kString, 0},
    {"created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, created),
     Kind::kString, 0},
    {"updated", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, updated),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectEvent_ = {"Event_", {kFieldsEvent_, 22}, sizeof(c::Event_), true};
static_assert(__is_same(decltype(c::Event_::id), Field<String>));
static_assert(__is_same(decltype(c::Event_::status), Field<String>));
static_assert(__is_same(decltype(c::Event_::summary), Field<String>));
static_assert(__is_same(decltype(c::Event_::description), Field<String>));
static_assert(__is_same(decltype(c::Event_::location), Field<String>));
static_assert(__is_same(decltype(c::Event_::html_link), Field<String>));
static_assert(__is_same(decltype(c::Event_::start), Field<c::When>));
static_assert(__is_same(decltype(c::Event_::end), Field<c::When>));
static_assert(__is_same(decltype(c::Event_::creator), Field<c::Person>));
static_assert(__is_same(decltype(c::Event_::organizer), Field<c::Person>));
static_assert(__is_same(decltype(c::Event_::attendees), Field<List<c::Guest>>));
static_assert(__is_same(decltype(c::Event_::attendees_omitted), Field<bool>));
static_assert(__is_same(decltype(c::Event_::recurrence), Field<List<String>>));
static_assert(__is_same(decltype(c::Event_::recurring_event_id), Field<String>));
static_assert(__is_same(decltype(c::Event_::hangout_link), Field<String>));
static_assert(__is_same(decltype(c::Event_::conference_data), Field<c::Event_ConferenceData>));
static_assert(__is_same(decltype(c::Event_::event_type), Field<String>));
static_assert(__is_same(decltype(c::Event_::visibility), Field<String>));
static_assert(__is_same(decltype(c::Event_::transparency), Field<String>));
static_assert(__is_same(decltype(c::Event_::color_id), Field<String>));
static_assert(__is_same(decltype(c::Event_::created), Field<String>));
static_assert(__is_same(decltype(c::Event_::updated), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectEvent_}};
constexpr FieldRow kFieldsListEventsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListEventsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListEventsResult = {"ListEventsResult", {kFieldsListEventsResult, 2},
    sizeof(c::ListEventsResult), true};
static_assert(__is_same(decltype(c::ListEventsResult::items), List<c::Event_>));
static_assert(__is_same(decltype(c::ListEventsResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectListEventsResult}};
constexpr BindRow kBindListEvents[] = {
    {.place = Place::kPath, .field = 0, .wire = "calendarId"},
    {.place = Place::kQuery, .field = 1, .wire = "timeMin"},
    {.place = Place::kQuery, .field = 2, .wire = "timeMax"},
    {.place = Place::kQuery, .field = 3, .wire = "q"},
    {.place = Place::kQuery, .field = 4, .wire = "singleEvents"},
    {.place = Place::kQuery, .field = 5, .wire = "orderBy"},
    {.place = Place::kQuery, .field = 6, .wire = "updatedMin"},
    {.place = Place::kQuery, .field = 7, .wire = "showDeleted"},
    {.place = Place::kQuery, .field = 8, .wire = "timeZone"},
};
constexpr HttpBinding kHttpListEvents = {.method = "GET",
    .path = "/calendar/v3/calendars/{calendarId}/events", .rows = {kBindListEvents, 9},
    .pagination = &kPagination1};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 1024};
constexpr FieldRow kFieldsGetEventParams[] = {
    {"calendarId", "Id of the calendar, usually an e-mail address; primary is the user's " "own.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::GetEventParams, calendar_id), Kind::kString, 1},
    {"eventId", "Id of the event.", nullptr, &kLimits6, {}, __builtin_offsetof(c::GetEventParams,
     event_id), Kind::kString, 1},
    {"timeZone", "Time zone of the reply or the new calendar, for example Europe/Lisbon.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::GetEventParams, time_zone), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetEventParams = {"GetEventParams", {kFieldsGetEventParams, 3},
    sizeof(c::GetEventParams), false};
static_assert(__is_same(decltype(c::GetEventParams::calendar_id), String));
static_assert(__is_same(decltype(c::GetEventParams::event_id), String));
static_assert(__is_same(decltype(c::GetEventParams::time_zone), Field<String>));
constexpr BindRow kBindGetEvent[] = {
    {.place = Place::kPath, .field = 0, .wire = "calendarId"},
    {.place = Place::kPath, .field = 1, .wire = "eventId"},
    {.place = Place::kQuery, .field = 2, .wire = "timeZone"},
};
constexpr HttpBinding kHttpGetEvent = {.method = "GET",
    .path = "/calendar/v3/calendars/{calendarId}/events/{eventId}", .rows = {kBindGetEvent, 3}};
constexpr FieldRow kFieldsListEventInstancesParams[] = {
    {"calendarId", "Id of the calendar, usually an e-mail address; primary is the user's " "own.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::ListEventInstancesParams, calendar_id),
     Kind::kString, 1},
    {"eventId", "Id of the event.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListEventInstancesParams, event_id), Kind::kString, 1},
    {"timeMin", "Start of the time to look at; events that end after it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListEventInstancesParams, time_min), Kind::kString, 0},
    {"timeMax", "End of the time to look at; events that start before it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListEventInstancesParams, time_max), Kind::kString, 0},
    {"showDeleted", "Whether cancelled events are listed.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventInstancesParams, show_deleted), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListEventInstancesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventInstancesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListEventInstancesParams = {"ListEventInstancesParams",
    {kFieldsListEventInstancesParams, 7}, sizeof(c::ListEventInstancesParams), false};
static_assert(__is_same(decltype(c::ListEventInstancesParams::calendar_id), String));
static_assert(__is_same(decltype(c::ListEventInstancesParams::event_id), String));
static_assert(__is_same(decltype(c::ListEventInstancesParams::time_min), Field<String>));
static_assert(__is_same(decltype(c::ListEventInstancesParams::time_max), Field<String>));
static_assert(__is_same(decltype(c::ListEventInstancesParams::show_deleted), Field<bool>));
static_assert(__is_same(decltype(c::ListEventInstancesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListEventInstancesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListEventInstancesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListEventInstancesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventInstancesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListEventInstancesResult = {"ListEventInstancesResult",
    {kFieldsListEventInstancesResult, 2}, sizeof(c::ListEventInstancesResult), true};
static_assert(__is_same(decltype(c::ListEventInstancesResult::items), List<c::Event_>));
static_assert(__is_same(decltype(c::ListEventInstancesResult::next_page), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectListEventInstancesResult}};
constexpr BindRow kBindListEventInstances[] = {
    {.place = Place::kPath, .field = 0, .wire = "calendarId"},
    {.place = Place::kPath, .field = 1, .wire = "eventId"},
    {.place = Place::kQuery, .field = 2, .wire = "timeMin"},
    {.place = Place::kQuery, .field = 3, .wire = "timeMax"},
    {.place = Place::kQuery, .field = 4, .wire = "showDeleted"},
};
constexpr HttpBinding kHttpListEventInstances = {.method = "GET",
    .path = "/calendar/v3/calendars/{calendarId}/events/{eventId}/instances",
    .rows = {kBindListEventInstances, 5}, .pagination = &kPagination1};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr FieldRow kFieldsQueryFreebusyParamsItemsItem[] = {
    {"id", nullptr, nullptr, &kLimits2, {}, __builtin_offsetof(c::QueryFreebusyParamsItemsItem, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectQueryFreebusyParamsItemsItem = {"QueryFreebusyParamsItemsItem",
    {kFieldsQueryFreebusyParamsItemsItem, 1}, sizeof(c::QueryFreebusyParamsItemsItem), true};
static_assert(__is_same(decltype(c::QueryFreebusyParamsItemsItem::id), String));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectQueryFreebusyParamsItemsItem}};
constexpr FieldRow kFieldsQueryFreebusyParams[] = {
    {"items", "Calendars or people to look at, each {id: address}.", nullptr, &kLimits7,
     {.element = &kType9}, __builtin_offsetof(c::QueryFreebusyParams, items), Kind::kList, 1},
    {"timeMin", "Start of the time to look at; events that end after it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::QueryFreebusyParams, time_min), Kind::kString, 1},
    {"timeMax", "End of the time to look at; events that start before it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::QueryFreebusyParams, time_max), Kind::kString, 1},
    {"timeZone", "Time zone of the reply or the new calendar, for example Europe/Lisbon.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::QueryFreebusyParams, time_zone), Kind::kString, 0},
};
constexpr ObjectTable kObjectQueryFreebusyParams = {"QueryFreebusyParams",
    {kFieldsQueryFreebusyParams, 4}, sizeof(c::QueryFreebusyParams), false};
static_assert(__is_same(decltype(c::QueryFreebusyParams::items),
    List<c::QueryFreebusyParamsItemsItem>));
static_assert(__is_same(decltype(c::QueryFreebusyParams::time_min), String));
static_assert(__is_same(decltype(c::QueryFreebusyParams::time_max), String));
static_assert(__is_same(decltype(c::QueryFreebusyParams::time_zone), Field<String>));
constexpr FieldRow kFieldsBusyTimesBusyItem[] = {
    {"start", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BusyTimesBusyItem, start),
     Kind::kString, 0},
    {"end", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BusyTimesBusyItem, end),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectBusyTimesBusyItem = {"BusyTimesBusyItem", {kFieldsBusyTimesBusyItem,
    2}, sizeof(c::BusyTimesBusyItem), true};
static_assert(__is_same(decltype(c::BusyTimesBusyItem::start), Field<String>));
static_assert(__is_same(decltype(c::BusyTimesBusyItem::end), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectBusyTimesBusyItem}};
constexpr FieldRow kFieldsBusyTimesErrorsItem[] = {
    {"domain", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BusyTimesErrorsItem, domain),
     Kind::kString, 0},
    {"reason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BusyTimesErrorsItem, reason),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectBusyTimesErrorsItem = {"BusyTimesErrorsItem",
    {kFieldsBusyTimesErrorsItem, 2}, sizeof(c::BusyTimesErrorsItem), true};
static_assert(__is_same(decltype(c::BusyTimesErrorsItem::domain), Field<String>));
static_assert(__is_same(decltype(c::BusyTimesErrorsItem::reason), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectBusyTimesErrorsItem}};
constexpr FieldRow kFieldsBusyTimes[] = {
    {"busy", nullptr, nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::BusyTimes,
     busy), Kind::kList, 0},
    {"errors", "Why nothing is known, for example notFound.", nullptr, nullptr,
     {.element = &kType11}, __builtin_offsetof(c::BusyTimes, errors), Kind::kList, 0},
};
constexpr ObjectTable kObjectBusyTimes = {"BusyTimes", {kFieldsBusyTimes, 2}, sizeof(c::BusyTimes),
    true};
static_assert(__is_same(decltype(c::BusyTimes::busy), Field<List<c::BusyTimesBusyItem>>));
static_assert(__is_same(decltype(c::BusyTimes::errors), Field<List<c::BusyTimesErrorsItem>>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectBusyTimes}};
constexpr FieldRow kFieldsQueryFreebusyResult[] = {
    {"timeMin", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::QueryFreebusyResult, time_min),
     Kind::kString, 0},
    {"timeMax", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::QueryFreebusyResult, time_max),
     Kind::kString, 0},
    {"calendars", "By id.", nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::QueryFreebusyResult, calendars), Kind::kMap, 0},
};
constexpr ObjectTable kObjectQueryFreebusyResult = {"QueryFreebusyResult",
    {kFieldsQueryFreebusyResult, 3}, sizeof(c::QueryFreebusyResult), true};
static_assert(__is_same(decltype(c::QueryFreebusyResult::time_min), Field<String>));
static_assert(__is_same(decltype(c::QueryFreebusyResult::time_max), Field<String>));
static_assert(__is_same(decltype(c::QueryFreebusyResult::calendars),
    Field<List<Entry<c::BusyTimes>>>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectQueryFreebusyResult}};
constexpr BindRow kBindQueryFreebusy[] = {
    {.place = Place::kBody, .field = 0, .wire = "/items"},
    {.place = Place::kBody, .field = 1, .wire = "/timeMin"},
    {.place = Place::kBody, .field = 2, .wire = "/timeMax"},
    {.place = Place::kBody, .field = 3, .wire = "/timeZone"},
};
constexpr HttpBinding kHttpQueryFreebusy = {.method = "POST", .path = "/calendar/v3/freeBusy",
    .rows = {kBindQueryFreebusy, 4}, .body = BodyKind::kJson};
constexpr Limits kLimits8 = {.pattern =
    "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})?$"};
constexpr Limits kLimits9 = {.format = "date"};
constexpr Limits kLimits10 = {.has = 64, .max_size = 100};
constexpr FieldRow kFieldsEventTime[] = {
    {"dateTime", "Time, for example 2026-05-04T09:30:00+01:00, or without offset when "
     "timeZone is given.", nullptr, &kLimits8, {}, __builtin_offsetof(c::EventTime, date_time),
     Kind::kString, 0},
    {"date", "Day of a whole-day event.", nullptr, &kLimits9, {}, __builtin_offsetof(c::EventTime,
     date), Kind::kString, 0},
    {"timeZone", "Time zone, for example Europe/Lisbon; needed for recurring events.", nullptr,
     &kLimits10, {}, __builtin_offsetof(c::EventTime, time_zone), Kind::kString, 0},
};
constexpr ObjectTable kObjectEventTime = {"EventTime", {kFieldsEventTime, 3}, sizeof(c::EventTime),
    true};
static_assert(__is_same(decltype(c::EventTime::date_time), Field<String>));
static_assert(__is_same(decltype(c::EventTime::date), Field<String>));
static_assert(__is_same(decltype(c::EventTime::time_zone), Field<String>));
constexpr Limits kLimits11 = {.has = 64, .max_size = 8192};
constexpr Limits kLimits12 = {.has = 64, .max_size = 1024};
constexpr Limits kLimits13 = {.has = 64, .max_size = 200};
constexpr Limits kLimits14 = {.has = 64, .max_size = 320, .format = "email"};
constexpr const char* kNamesInviteeResponseStatus[] = {"needsAction", "declined", "tentative",
    "accepted"};
constexpr EnumTable kEnumInviteeResponseStatus = {"InviteeResponseStatus",
    {kNamesInviteeResponseStatus, 4}};
constexpr FieldRow kFieldsInvitee[] = {
    {"email", nullptr, nullptr, &kLimits14, {}, __builtin_offsetof(c::Invitee, email),
     Kind::kString, 1},
    {"displayName", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::Invitee, display_name),
     Kind::kString, 0},
    {"optional", "Whether the person need not come.", nullptr, nullptr, {},
     __builtin_offsetof(c::Invitee, optional), Kind::kBoolean, 0},
    {"responseStatus", nullptr, nullptr, nullptr, {.names = &kEnumInviteeResponseStatus},
     __builtin_offsetof(c::Invitee, response_status), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectInvitee = {"Invitee", {kFieldsInvitee, 4}, sizeof(c::Invitee), true};
static_assert(__is_same(decltype(c::Invitee::email), String));
static_assert(__is_same(decltype(c::Invitee::display_name), Field<String>));
static_assert(__is_same(decltype(c::Invitee::optional), Field<bool>));
static_assert(__is_same(decltype(c::Invitee::response_status), Field<c::InviteeResponseStatus>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectInvitee}};
constexpr Limits kLimits15 = {.has = 64, .max_size = 10};
constexpr Limits kLimits16 = {.has = 96, .min_size = 5, .max_size = 500,
    .pattern = "^(RRULE|EXRULE|RDATE|EXDATE)[:;]"};
constexpr TypeRow kType15 = {Kind::kString, false, {}, &kLimits16};
constexpr Limits kLimits17 = {.has = 64, .max_size = 5};
constexpr const char* kNamesRemindersOverridesItemMethod[] = {"email", "popup"};
constexpr EnumTable kEnumRemindersOverridesItemMethod = {"RemindersOverridesItemMethod",
    {kNamesRemindersOverridesItemMethod, 2}};
constexpr Limits kLimits18 = {.has = 3, .minimum = 0, .maximum = 40320};
constexpr FieldRow kFieldsRemindersOverridesItem[] = {
    {"method", nullptr, nullptr, nullptr, {.names = &kEnumRemindersOverridesItemMethod},
     __builtin_offsetof(c::RemindersOverridesItem, method), Kind::kEnum, 1},
    {"minutes", nullptr, nullptr, &kLimits18, {}, __builtin_offsetof(c::RemindersOverridesItem,
     minutes), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectRemindersOverridesItem = {"RemindersOverridesItem",
    {kFieldsRemindersOverridesItem, 2}, sizeof(c::RemindersOverridesItem), true};
static_assert(__is_same(decltype(c::RemindersOverridesItem::method),
    c::RemindersOverridesItemMethod));
static_assert(__is_same(decltype(c::RemindersOverridesItem::minutes), long long));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectRemindersOverridesItem}};
constexpr FieldRow kFieldsReminders[] = {
    {"useDefault", "Whether the calendar's own reminders are used.", nullptr, nullptr, {},
     __builtin_offsetof(c::Reminders, use_default), Kind::kBoolean, 0},
    {"overrides", nullptr, nullptr, &kLimits17, {.element = &kType16},
     __builtin_offsetof(c::Reminders, overrides), Kind::kList, 0},
};
constexpr ObjectTable kObjectReminders = {"Reminders", {kFieldsReminders, 2}, sizeof(c::Reminders),
    true};
static_assert(__is_same(decltype(c::Reminders::use_default), Field<bool>));
static_assert(__is_same(decltype(c::Reminders::overrides), Field<List<c::RemindersOverridesItem>>));
constexpr const char* kNamesCreateEventParamsVisibility[] = {"default", "public", "private",
    "confidential"};
constexpr EnumTable kEnumCreateEventParamsVisibility = {"CreateEventParamsVisibility",
    {kNamesCreateEventParamsVisibility, 4}};
constexpr const char* kNamesCreateEventParamsTransparency[] = {"opaque", "transparent"};
constexpr EnumTable kEnumCreateEventParamsTransparency = {"CreateEventParamsTransparency",
    {kNamesCreateEventParamsTransparency, 2}};
constexpr Limits kLimits19 = {.pattern = "^([1-9]|1[01])$"};
constexpr const char* kNamesCreateEventParamsStatus[] = {"confirmed", "tentative"};
constexpr EnumTable kEnumCreateEventParamsStatus = {"CreateEventParamsStatus",
    {kNamesCreateEventParamsStatus, 2}};
constexpr const char* kNamesCreateEventParamsSendUpdates[] = {"all", "externalOnly", "none"};
constexpr EnumTable kEnumCreateEventParamsSendUpdates = {"CreateEventParamsSendUpdates",
    {kNamesCreateEventParamsSendUpdates, 3}};
constexpr FieldRow kFieldsCreateEventParams[] = {
    {"calendarId", "Id of the calendar, usually an e-mail address; primary is the user's " "own.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::CreateEventParams, calendar_id), Kind::kString,
     1},
    {"summary", "Title of the event or calendar.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateEventParams, summary), Kind::kString, 1},
    {"start", "When it begins: dateTime, or date for whole days.", nullptr, nullptr,
     {.object = &kObjectEventTime}, __builtin_offsetof(c::CreateEventParams, start), Kind::kObject,
     1},
    {"end", "When it ends: dateTime, or date of the day after the last one.", nullptr, nullptr,
     {.object = &kObjectEventTime}, __builtin_offsetof(c::CreateEventParams, end), Kind::kObject,
     1},
    {"description", "Text of the event; may hold simple HTML.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateEventParams, description), Kind::kString, 0},
    {"location", "Place as free text.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateEventParams, location), Kind::kString, 0},
    {"attendees", "Who is invited. When an event is changed, the whole new list.", nullptr,
     &kLimits13, {.element = &kType14}, __builtin_offsetof(c::CreateEventParams, attendees),
     Kind::kList, 0},
    {"recurrence", "Rules of RFC 5545, for example RRULE:FREQ=WEEKLY;COUNT=10; start "
     "and end then need a time zone.", nullptr, &kLimits15, {.element = &kType15},
     __builtin_offsetof(c::CreateEventParams, recurrence), Kind::kList, 0},
    {"reminders", "When people are reminded.", nullptr, nullptr, {.object = &kObjectReminders},
     __builtin_offsetof(c::CreateEventParams, reminders), Kind::kObject, 0},
    {"visibility", "Who sees the details.", nullptr, nullptr,
     {.names = &kEnumCreateEventParamsVisibility}, __builtin_offsetof(c::CreateEventParams,
     visibility), Kind::kEnum, 0},
    {"transparency", "Whether the time counts as busy (opaque) or free.", nullptr, nullptr,
     {.names = &kEnumCreateEventParamsTransparency}, __builtin_offsetof(c::CreateEventParams,
     transparency), Kind::kEnum, 0},
    {"colorId", "Colour, 1 to 11.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::CreateEventParams, color_id), Kind::kString, 0},
    {"status", "Whether it is certain.", nullptr, nullptr, {.names = &kEnumCreateEventParamsStatus},
     __builtin_offsetof(c::CreateEventParams, status), Kind::kEnum, 0},
    {"guestsCanModify", "Whether guests may change the event.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateEventParams, guests_can_modify), Kind::kBoolean, 0},
    {"guestsCanInviteOthers", "Whether guests may invite others.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateEventParams, guests_can_invite_others), Kind::kBoolean, 0},
    {"guestsCanSeeOtherGuests", "Whether guests see who else is invited.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateEventParams, guests_can_see_other_guests), Kind::kBoolean, 0},
    {"sendUpdates", "Who gets an e-mail about it; nobody unless given.", nullptr, nullptr,
     {.names = &kEnumCreateEventParamsSendUpdates}, __builtin_offsetof(c::CreateEventParams,
     send_updates), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreateEventParams = {"CreateEventParams", {kFieldsCreateEventParams,
    17}, sizeof(c::CreateEventParams), false};
static_assert(__is_same(decltype(c::CreateEventParams::calendar_id), String));
static_assert(__is_same(decltype(c::CreateEventParams::summary), String));
static_assert(__is_same(decltype(c::CreateEventParams::start), c::EventTime));
static_assert(__is_same(decltype(c::CreateEventParams::end), c::EventTime));
static_assert(__is_same(decltype(c::CreateEventParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateEventParams::location), Field<String>));
static_assert(__is_same(decltype(c::CreateEventParams::attendees), Field<List<c::Invitee>>));
static_assert(__is_same(decltype(c::CreateEventParams::recurrence), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateEventParams::reminders), Field<c::Reminders>));
static_assert(__is_same(decltype(c::CreateEventParams::visibility),
    Field<c::CreateEventParamsVisibility>));
static_assert(__is_same(decltype(c::CreateEventParams::transparency),
    Field<c::CreateEventParamsTransparency>));
static_assert(__is_same(decltype(c::CreateEventParams::color_id), Field<String>));
static_assert(__is_same(decltype(c::CreateEventParams::status), Field<c::CreateEventParamsStatus>));
static_assert(__is_same(decltype(c::CreateEventParams::guests_can_modify), Field<bool>));
static_assert(__is_same(decltype(c::CreateEventParams::guests_can_invite_others), Field<bool>));
static_assert(__is_same(decltype(c::CreateEventParams::guests_can_see_other_guests), Field<bool>));
static_assert(__is_same(decltype(c::CreateEventParams::send_updates),
    Field<c::CreateEventParamsSendUpdates>));
constexpr BindRow kBindCreateEvent[] = {
    {.place = Place::kPath, .field = 0, .wire = "calendarId"},
    {.place = Place::kQuery, .field = 16, .wire = "sendUpdates"},
    {.place = Place::kBody, .field = 1, .wire = "/summary"},
    {.place = Place::kBody, .field = 2, .wire = "/start"},
    {.place = Place::kBody, .field = 3, .wire = "/end"},
    {.place = Place::kBody, .field = 4, .wire = "/description"},
    {.place = Place::kBody, .field = 5, .wire = "/location"},
    {.place = Place::kBody, .field = 6, .wire = "/attendees"},
    {.place = Place::kBody, .field = 7, .wire = "/recurrence"},
    {.place = Place::kBody, .field = 8, .wire = "/reminders"},
    {.place = Place::kBody, .field = 9, .wire = "/visibility"},
    {.place = Place::kBody, .field = 10, .wire = "/transparency"},
    {.place = Place::kBody, .field = 11, .wire = "/colorId"},
    {.place = Place::kBody, .field = 12, .wire = "/status"},
    {.place = Place::kBody, .field = 13, .wire = "/guestsCanModify"},
    {.place = Place::kBody, .field = 14, .wire = "/guestsCanInviteOthers"},
    {.place = Place::kBody, .field = 15, .wire = "/guestsCanSeeOtherGuests"},
};
constexpr HttpBinding kHttpCreateEvent = {.method = "POST",
    .path = "/calendar/v3/calendars/{calendarId}/events", .rows = {kBindCreateEvent, 17},
    .body = BodyKind::kJson};
constexpr const char* kNamesCreateEventFromTextParamsSendUpdates[] = {"all", "externalOnly",
    "none"};
constexpr EnumTable kEnumCreateEventFromTextParamsSendUpdates =
    {"CreateEventFromTextParamsSendUpdates", {kNamesCreateEventFromTextParamsSendUpdates, 3}};
constexpr FieldRow kFieldsCreateEventFromTextParams[] = {
    {"calendarId", "Id of the calendar, usually an e-mail address; primary is the user's " "own.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::CreateEventFromTextParams, calendar_id),
     Kind::kString, 1},
    {"text", "The event in words, for example Lunch with Ben on Friday 12:30.", nullptr, &kLimits6,
     {}, __builtin_offsetof(c::CreateEventFromTextParams, text), Kind::kString, 1},
    {"sendUpdates", "Who gets an e-mail about it; nobody unless given.", nullptr, nullptr,
     {.names = &kEnumCreateEventFromTextParamsSendUpdates},
     __builtin_offsetof(c::CreateEventFromTextParams, send_updates), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreateEventFromTextParams = {"CreateEventFromTextParams",
    {kFieldsCreateEventFromTextParams, 3}, sizeof(c::CreateEventFromTextParams), false};
static_assert(__is_same(decltype(c::CreateEventFromTextParams::calendar_id), String));
static_assert(__is_same(decltype(c::CreateEventFromTextParams::text), String));
static_assert(__is_same(decltype(c::CreateEventFromTextParams::send_updates),
    Field<c::CreateEventFromTextParamsSendUpdates>));
constexpr BindRow kBindCreateEventFromText[] = {
    {.place = Place::kPath, .field = 0, .wire = "calendarId"},
    {.place = Place::kQuery, .field = 1, .wire = "text"},
    {.place = Place::kQuery, .field = 2, .wire = "sendUpdates"},
};
constexpr HttpBinding kHttpCreateEventFromText = {.method = "POST",
    .path = "/calendar/v3/calendars/{calendarId}/events/quickAdd",
    .rows = {kBindCreateEventFromText, 3}};
constexpr const char* kNamesUpdateEventParamsVisibility[] = {"default", "public", "private",
    "confidential"};
constexpr EnumTable kEnumUpdateEventParamsVisibility = {"UpdateEventParamsVisibility",
    {kNamesUpdateEventParamsVisibility, 4}};
constexpr const char* kNamesUpdateEventParamsTransparency[] = {"opaque", "transparent"};
constexpr EnumTable kEnumUpdateEventParamsTransparency = {"UpdateEventParamsTransparency",
    {kNamesUpdateEventParamsTransparency, 2}};
constexpr const char* kNamesUpdateEventParamsStatus[] = {"confirmed", "tentative"};
constexpr EnumTable kEnumUpdateEventParamsStatus = {"UpdateEventParamsStatus",
    {kNamesUpdateEventParamsStatus, 2}};
constexpr const char* kNamesUpdateEventParamsSendUpdates[] = {"all", "externalOnly", "none"};
constexpr EnumTable kEnumUpdateEventParamsSendUpdates = {"UpdateEventParamsSendUpdates",
    {kNamesUpdateEventParamsSendUpdates, 3}};
constexpr FieldRow kFieldsUpdateEventParams[] = {
    {"calendarId", "Id of the calendar, usually an e-mail address; primary is the user's " "own.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::UpdateEventParams, calendar_id), Kind::kString,
     1},
    {"eventId", "Id of the event.", nullptr, &kLimits6, {}, __builtin_offsetof(c::UpdateEventParams,
     event_id), Kind::kString, 1},
    {"summary", "Title of the event or calendar.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateEventParams, summary), Kind::kString, 0},
    {"start", "When it begins: dateTime, or date for whole days.", nullptr, nullptr,
     {.object = &kObjectEventTime}, __builtin_offsetof(c::UpdateEventParams, start), Kind::kObject,
     0},
    {"end", "When it ends: dateTime, or date of the day after the last one.", nullptr, nullptr,
     {.object = &kObjectEventTime}, __builtin_offsetof(c::UpdateEventParams, end), Kind::kObject,
     0},
    {"description", "Text of the event; may hold simple HTML.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpdateEventParams, description), Kind::kString, 0},
    {"location", "Place as free text.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::UpdateEventParams, location), Kind::kString, 0},
    {"attendees", "Who is invited. When an event is changed, the whole new list.", nullptr,
     &kLimits13, {.element = &kType14}, __builtin_offsetof(c::UpdateEventParams, attendees),
     Kind::kList, 0},
    {"recurrence", "Rules of RFC 5545, for example RRULE:FREQ=WEEKLY;COUNT=10; start "
     "and end then need a time zone.", nullptr, &kLimits15, {.element = &kType15},
     __builtin_offsetof(c::UpdateEventParams, recurrence), Kind::kList, 0},
    {"reminders", "When people are reminded.", nullptr, nullptr, {.object = &kObjectReminders},
     __builtin_offsetof(c::UpdateEventParams, reminders), Kind::kObject, 0},
    {"visibility", "Who sees the details.", nullptr, nullptr,
     {.names = &kEnumUpdateEventParamsVisibility}, __builtin_offsetof(c::UpdateEventParams,
     visibility), Kind::kEnum, 0},
    {"transparency", "Whether the time counts as busy (opaque) or free.", nullptr, nullptr,
     {.names = &kEnumUpdateEventParamsTransparency}, __builtin_offsetof(c::UpdateEventParams,
     transparency), Kind::kEnum, 0},
    {"colorId", "Colour, 1 to 11.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::UpdateEventParams, color_id), Kind::kString, 0},
    {"status", "Whether it is certain.", nullptr, nullptr, {.names = &kEnumUpdateEventParamsStatus},
     __builtin_offsetof(c::UpdateEventParams, status), Kind::kEnum, 0},
    {"guestsCanModify", "Whether guests may change the event.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateEventParams, guests_can_modify), Kind::kBoolean, 0},
    {"guestsCanInviteOthers", "Whether guests may invite others.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateEventParams, guests_can_invite_others), Kind::kBoolean, 0},
    {"guestsCanSeeOtherGuests", "Whether guests see who else is invited.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateEventParams, guests_can_see_other_guests), Kind::kBoolean, 0},
    {"sendUpdates", "Who gets an e-mail about it; nobody unless given.", nullptr, nullptr,
     {.names = &kEnumUpdateEventParamsSendUpdates}, __builtin_offsetof(c::UpdateEventParams,
     send_updates), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectUpdateEventParams = {"UpdateEventParams", {kFieldsUpdateEventParams,
    18}, sizeof(c::UpdateEventParams), false};
static_assert(__is_same(decltype(c::UpdateEventParams::calendar_id), String));
static_assert(__is_same(decltype(c::UpdateEventParams::event_id), String));
static_assert(__is_same(decltype(c::UpdateEventParams::summary), Field<String>));
static_assert(__is_same(decltype(c::UpdateEventParams::start), Field<c::EventTime>));
static_assert(__is_same(decltype(c::UpdateEventParams::end), Field<c::EventTime>));
static_assert(__is_same(decltype(c::UpdateEventParams::description), Field<String>));
static_assert(__is_same(decltype(c::UpdateEventParams::location), Field<String>));
static_assert(__is_same(decltype(c::UpdateEventParams::attendees), Field<List<c::Invitee>>));
static_assert(__is_same(decltype(c::UpdateEventParams::recurrence), Field<List<String>>));
static_assert(__is_same(decltype(c::UpdateEventParams::reminders), Field<c::Reminders>));
static_assert(__is_same(decltype(c::UpdateEventParams::visibility),
    Field<c::UpdateEventParamsVisibility>));
static_assert(__is_same(decltype(c::UpdateEventParams::transparency),
    Field<c::UpdateEventParamsTransparency>));
static_assert(__is_same(decltype(c::UpdateEventParams::color_id), Field<String>));
static_assert(__is_same(decltype(c::UpdateEventParams::status), Field<c::UpdateEventParamsStatus>));
static_assert(__is_same(decltype(c::UpdateEventParams::guests_can_modify), Field<bool>));
static_assert(__is_same(decltype(c::UpdateEventParams::guests_can_invite_others), Field<bool>));
static_assert(__is_same(decltype(c::UpdateEventParams::guests_can_see_other_guests), Field<bool>));
static_assert(__is_same(decltype(c::UpdateEventParams::send_updates),
    Field<c::UpdateEventParamsSendUpdates>));
constexpr BindRow kBindUpdateEvent[] = {
    {.place = Place::kPath, .field = 0, .wire = "calendarId"},
    {.place = Place::kPath, .field = 1, .wire = "eventId"},
    {.place = Place::kQuery, .field = 17, .wire = "sendUpdates"},
    {.place = Place::kBody, .field = 2, .wire = "/summary"},
    {.place = Place::kBody, .field = 3, .wire = "/start"},
    {.place = Place::kBody, .field = 4, .wire = "/end"},
    {.place = Place::kBody, .field = 5, .wire = "/description"},
    {.place = Place::kBody, .field = 6, .wire = "/location"},
    {.place = Place::kBody, .field = 7, .wire = "/attendees"},
    {.place = Place::kBody, .field = 8, .wire = "/recurrence"},
    {.place = Place::kBody, .field = 9, .wire = "/reminders"},
    {.place = Place::kBody, .field = 10, .wire = "/visibility"},
    {.place = Place::kBody, .field = 11, .wire = "/transparency"},
    {.place = Place::kBody, .field = 12, .wire = "/colorId"},
    {.place = Place::kBody, .field = 13, .wire = "/status"},
    {.place = Place::kBody, .field = 14, .wire = "/guestsCanModify"},
    {.place = Place::kBody, .field = 15, .wire = "/guestsCanInviteOthers"},
    {.place = Place::kBody, .field = 16, .wire = "/guestsCanSeeOtherGuests"},
};
constexpr HttpBinding kHttpUpdateEvent = {.method = "PATCH",
    .path = "/calendar/v3/calendars/{calendarId}/events/{eventId}", .rows = {kBindUpdateEvent, 18},
    .body = BodyKind::kJson};
constexpr const char* kNamesAddVideoMeetingParamsSendUpdates[] = {"all", "externalOnly", "none"};
constexpr EnumTable kEnumAddVideoMeetingParamsSendUpdates = {"AddVideoMeetingParamsSendUpdates",
    {kNamesAddVideoMeetingParamsSendUpdates, 3}};
constexpr FieldRow kFieldsAddVideoMeetingParams[] = {
    {"calendarId", "Id of the calendar, usually an e-mail address; primary is the user's " "own.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::AddVideoMeetingParams, calendar_id),
     Kind::kString, 1},
    {"eventId", "Id of the event.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::AddVideoMeetingParams, event_id), Kind::kString, 1},
    {"sendUpdates", "Who gets an e-mail about it; nobody unless given.", nullptr, nullptr,
     {.names = &kEnumAddVideoMeetingParamsSendUpdates}, __builtin_offsetof(c::AddVideoMeetingParams,
     send_updates), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectAddVideoMeetingParams = {"AddVideoMeetingParams",
    {kFieldsAddVideoMeetingParams, 3}, sizeof(c::AddVideoMeetingParams), false};
static_assert(__is_same(decltype(c::AddVideoMeetingParams::calendar_id), String));
static_assert(__is_same(decltype(c::AddVideoMeetingParams::event_id), String));
static_assert(__is_same(decltype(c::AddVideoMeetingParams::send_updates),
    Field<c::AddVideoMeetingParamsSendUpdates>));
constexpr BindRow kBindAddVideoMeeting[] = {
    {.place = Place::kPath, .field = 0, .wire = "calendarId"},
    {.place = Place::kPath, .field = 1, .wire = "eventId"},
    {.place = Place::kQuery, .field = 2, .wire = "sendUpdates"},
    {.place = Place::kQuery, .wire = "conferenceDataVersion", .constant = "1"},
    {.place = Place::kBody, .wire = "/conferenceData/createRequest/requestId",
     .text = "meet-{eventId}"},
    {.place = Place::kBody, .wire = "/conferenceData/createRequest/conferenceSolutionKey/type",
     .constant = "\"hangoutsMeet\""},
};
constexpr HttpBinding kHttpAddVideoMeeting = {.method = "PATCH",
    .path = "/calendar/v3/calendars/{calendarId}/events/{eventId}", .rows = {kBindAddVideoMeeting,
    6}, .body = BodyKind::kJson};
constexpr const char* kNamesMoveEventParamsSendUpdates[] = {"all", "externalOnly", "none"};
constexpr EnumTable kEnumMoveEventParamsSendUpdates = {"MoveEventParamsSendUpdates",
    {kNamesMoveEventParamsSendUpdates, 3}};
constexpr FieldRow kFieldsMoveEventParams[] = {
    {"calendarId", "Id of the calendar, usually an e-mail address; primary is the user's " "own.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::MoveEventParams, calendar_id), Kind::kString, 1},
    {"eventId", "Id of the event.", nullptr, &kLimits6, {}, __builtin_offsetof(c::MoveEventParams,
     event_id), Kind::kString, 1},
    {"destination", "Id of the calendar to move it to.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::MoveEventParams, destination), Kind::kString, 1},
    {"sendUpdates", "Who gets an e-mail about it; nobody unless given.", nullptr, nullptr,
     {.names = &kEnumMoveEventParamsSendUpdates}, __builtin_offsetof(c::MoveEventParams,
     send_updates), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectMoveEventParams = {"MoveEventParams", {kFieldsMoveEventParams, 4},
    sizeof(c::MoveEventParams), false};
static_assert(__is_same(decltype(c::MoveEventParams::calendar_id), String));
static_assert(__is_same(decltype(c::MoveEventParams::event_id), String));
static_assert(__is_same(decltype(c::MoveEventParams::destination), String));
static_assert(__is_same(decltype(c::MoveEventParams::send_updates),
    Field<c::MoveEventParamsSendUpdates>));
constexpr BindRow kBindMoveEvent[] = {
    {.place = Place::kPath, .field = 0, .wire = "calendarId"},
    {.place = Place::kPath, .field = 1, .wire = "eventId"},
    {.place = Place::kQuery, .field = 2, .wire = "destination"},
    {.place = Place::kQuery, .field = 3, .wire = "sendUpdates"},
};
constexpr HttpBinding kHttpMoveEvent = {.method = "POST",
    .path = "/calendar/v3/calendars/{calendarId}/events/{eventId}/move", .rows = {kBindMoveEvent,
    4}};
constexpr const char* kNamesDeleteEventParamsSendUpdates[] = {"all", "externalOnly", "none"};
constexpr EnumTable kEnumDeleteEventParamsSendUpdates = {"DeleteEventParamsSendUpdates",
    {kNamesDeleteEventParamsSendUpdates, 3}};
constexpr FieldRow kFieldsDeleteEventParams[] = {
    {"calendarId", "Id of the calendar, usually an e-mail address; primary is the user's " "own.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::DeleteEventParams, calendar_id), Kind::kString,
     1},
    {"eventId", "Id of the event.", nullptr, &kLimits6, {}, __builtin_offsetof(c::DeleteEventParams,
     event_id), Kind::kString, 1},
    {"sendUpdates", "Who gets an e-mail about it; nobody unless given.", nullptr, nullptr,
     {.names = &kEnumDeleteEventParamsSendUpdates}, __builtin_offsetof(c::DeleteEventParams,
     send_updates), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectDeleteEventParams = {"DeleteEventParams", {kFieldsDeleteEventParams,
    3}, sizeof(c::DeleteEventParams), false};
static_assert(__is_same(decltype(c::DeleteEventParams::calendar_id), String));
static_assert(__is_same(decltype(c::DeleteEventParams::event_id), String));
static_assert(__is_same(decltype(c::DeleteEventParams::send_updates),
    Field<c::DeleteEventParamsSendUpdates>));
constexpr ObjectTable kObjectDeleteEventResult = {"DeleteEventResult", {},
    sizeof(c::DeleteEventResult), true};
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectDeleteEventResult}};
constexpr BindRow kBindDeleteEvent[] = {
    {.place = Place::kPath, .field = 0, .wire = "calendarId"},
    {.place = Place::kPath, .field = 1, .wire = "eventId"},
    {.place = Place::kQuery, .field = 2, .wire = "sendUpdates"},
};
constexpr HttpBinding kHttpDeleteEvent = {.method = "DELETE",
    .path = "/calendar/v3/calendars/{calendarId}/events/{eventId}", .rows = {kBindDeleteEvent, 3}};
constexpr FieldRow kFieldsCreateCalendarParams[] = {
    {"summary", "Title of the event or calendar.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateCalendarParams, summary), Kind::kString, 1},
    {"description", "Text of the event; may hold simple HTML.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateCalendarParams, description), Kind::kString, 0},
    {"timeZone", "Time zone of the reply or the new calendar, for example Europe/Lisbon.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::CreateCalendarParams, time_zone), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateCalendarParams = {"CreateCalendarParams",
    {kFieldsCreateCalendarParams, 3}, sizeof(c::CreateCalendarParams), false};
static_assert(__is_same(decltype(c::CreateCalendarParams::summary), String));
static_assert(__is_same(decltype(c::CreateCalendarParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateCalendarParams::time_zone), Field<String>));
constexpr FieldRow kFieldsCreateCalendarResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateCalendarResult, id),
     Kind::kString, 0},
    {"summary", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateCalendarResult, summary),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateCalendarResult,
     description), Kind::kString, 0},
    {"timeZone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateCalendarResult,
     time_zone), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateCalendarResult = {"CreateCalendarResult",
    {kFieldsCreateCalendarResult, 4}, sizeof(c::CreateCalendarResult), true};
static_assert(__is_same(decltype(c::CreateCalendarResult::id), Field<String>));
static_assert(__is_same(decltype(c::CreateCalendarResult::summary), Field<String>));
static_assert(__is_same(decltype(c::CreateCalendarResult::description), Field<String>));
static_assert(__is_same(decltype(c::CreateCalendarResult::time_zone), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectCreateCalendarResult}};
constexpr BindRow kBindCreateCalendar[] = {
    {.place = Place::kBody, .field = 0, .wire = "/summary"},
    {.place = Place::kBody, .field = 1, .wire = "/description"},
    {.place = Place::kBody, .field = 2, .wire = "/timeZone"},
};
constexpr HttpBinding kHttpCreateCalendar = {.method = "POST", .path = "/calendar/v3/calendars",
    .rows = {kBindCreateCalendar, 3}, .body = BodyKind::kJson};
constexpr const char* kNamesShareCalendarParamsRole[] = {"none", "freeBusyReader", "reader",
    "writer", "owner"};
constexpr EnumTable kEnumShareCalendarParamsRole = {"ShareCalendarParamsRole",
    {kNamesShareCalendarParamsRole, 5}};
constexpr const char* kNamesShareCalendarParamsScopeType[] = {"user", "group", "domain", "default"};
constexpr EnumTable kEnumShareCalendarParamsScopeType = {"ShareCalendarParamsScopeType",
    {kNamesShareCalendarParamsScopeType, 4}};
constexpr Limits kLimits20 = {.has = 96, .min_size = 3, .max_size = 320};
constexpr FieldRow kFieldsShareCalendarParams[] = {
    {"calendarId", "Id of the calendar, usually an e-mail address; primary is the user's " "own.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::ShareCalendarParams, calendar_id), Kind::kString,
     1},
    {"role", "What they may do; none takes the right away.", nullptr, nullptr,
     {.names = &kEnumShareCalendarParamsRole}, __builtin_offsetof(c::ShareCalendarParams, role),
     Kind::kEnum, 1},
    {"scopeType", "Whom the right is for; default is everybody.", nullptr, nullptr,
     {.names = &kEnumShareCalendarParamsScopeType}, __builtin_offsetof(c::ShareCalendarParams,
     scope_type), Kind::kEnum, 1},
    {"scopeValue", "Address of the user or group, or the domain; nothing for everybody.", nullptr,
     &kLimits20, {}, __builtin_offsetof(c::ShareCalendarParams, scope_value), Kind::kString, 0},
    {"sendNotifications", "Whether they are told by e-mail.", nullptr, nullptr, {},
     __builtin_offsetof(c::ShareCalendarParams, send_notifications), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectShareCalendarParams = {"ShareCalendarParams",
    {kFieldsShareCalendarParams, 5}, sizeof(c::ShareCalendarParams), false};
static_assert(__is_same(decltype(c::ShareCalendarParams::calendar_id), String));
static_assert(__is_same(decltype(c::ShareCalendarParams::role), c::ShareCalendarParamsRole));
static_assert(__is_same(decltype(c::ShareCalendarParams::scope_type),
    c::ShareCalendarParamsScopeType));
static_assert(__is_same(decltype(c::ShareCalendarParams::scope_value), Field<String>));
static_assert(__is_same(decltype(c::ShareCalendarParams::send_notifications), Field<bool>));
constexpr FieldRow kFieldsShareCalendarResultScope[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShareCalendarResultScope, type),
     Kind::kString, 0},
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShareCalendarResultScope, value),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectShareCalendarResultScope = {"ShareCalendarResultScope",
    {kFieldsShareCalendarResultScope, 2}, sizeof(c::ShareCalendarResultScope), true};
static_assert(__is_same(decltype(c::ShareCalendarResultScope::type), Field<String>));
static_assert(__is_same(decltype(c::ShareCalendarResultScope::value), Field<String>));
constexpr FieldRow kFieldsShareCalendarResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShareCalendarResult, id),
     Kind::kString, 0},
    {"role", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShareCalendarResult, role),
     Kind::kString, 0},
    {"scope", nullptr, nullptr, nullptr, {.object = &kObjectShareCalendarResultScope},
     __builtin_offsetof(c::ShareCalendarResult, scope), Kind::kObject, 0},
};
constexpr ObjectTable kObjectShareCalendarResult = {"ShareCalendarResult",
    {kFieldsShareCalendarResult, 3}, sizeof(c::ShareCalendarResult), true};
static_assert(__is_same(decltype(c::ShareCalendarResult::id), Field<String>));
static_assert(__is_same(decltype(c::ShareCalendarResult::role), Field<String>));
static_assert(__is_same(decltype(c::ShareCalendarResult::scope),
    Field<c::ShareCalendarResultScope>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectShareCalendarResult}};
constexpr BindRow kBindShareCalendar[] = {
    {.place = Place::kPath, .field = 0, .wire = "calendarId"},
    {.place = Place::kQuery, .field = 4, .wire = "sendNotifications"},
    {.place = Place::kBody, .field = 1, .wire = "/role"},
    {.place = Place::kBody, .field = 2, .wire = "/scope/type"},
    {.place = Place::kBody, .field = 3, .wire = "/scope/value"},
};
constexpr HttpBinding kHttpShareCalendar = {.method = "POST",
    .path = "/calendar/v3/calendars/{calendarId}/acl", .rows = {kBindShareCalendar, 5},
    .body = BodyKind::kJson};
constexpr Limits kLimits21 = {.has = 96, .min_size = 1, .max_size = 64,
    .pattern = "^[A-Za-z0-9_+/=-]+$"};
constexpr Limits kLimits22 = {.has = 64, .max_size = 1000, .pattern = "^https://.+"};
constexpr Limits kLimits23 = {.pattern = "^[0-9]{13}$"};
constexpr FieldRow kFieldsWatchEventsParams[] = {
    {"calendarId", "Id of the calendar, usually an e-mail address; primary is the user's " "own.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::WatchEventsParams, calendar_id), Kind::kString,
     1},
    {"channelId", "A new id of your own for the channel, for example a UUID.", nullptr, &kLimits21,
     {}, __builtin_offsetof(c::WatchEventsParams, channel_id), Kind::kString, 1},
    {"address", "Address to send to, as pie webhooks create google-calendar shows " "it.", nullptr,
     &kLimits22, {}, __builtin_offsetof(c::WatchEventsParams, address), Kind::kString, 1},
    {"expiration", "When watching ends, in milliseconds since 1970, at most a month from "
     "now; an hour to a week when left out.", nullptr, &kLimits23, {},
     __builtin_offsetof(c::WatchEventsParams, expiration), Kind::kString, 0},
};
constexpr ObjectTable kObjectWatchEventsParams = {"WatchEventsParams", {kFieldsWatchEventsParams,
    4}, sizeof(c::WatchEventsParams), false};
static_assert(__is_same(decltype(c::WatchEventsParams::calendar_id), String));
static_assert(__is_same(decltype(c::WatchEventsParams::channel_id), String));
static_assert(__is_same(decltype(c::WatchEventsParams::address), String));
static_assert(__is_same(decltype(c::WatchEventsParams::expiration), Field<String>));
constexpr FieldRow kFieldsChannel[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, id), Kind::kString, 0},
    {"resourceId", "Needed to stop watching, with id.", nullptr, nullptr, {},
     __builtin_offsetof(c::Channel, resource_id), Kind::kString, 0},
    {"resourceUri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, resource_uri),
     Kind::kString, 0},
    {"expiration", "When it ends, in milliseconds since 1970.", nullptr, nullptr, {},
     __builtin_offsetof(c::Channel, expiration), Kind::kString, 0},
};
constexpr ObjectTable kObjectChannel = {"Channel", {kFieldsChannel, 4}, sizeof(c::Channel), true};
static_assert(__is_same(decltype(c::Channel::id), Field<String>));
static_assert(__is_same(decltype(c::Channel::resource_id), Field<String>));
static_assert(__is_same(decltype(c::Channel::resource_uri), Field<String>));
static_assert(__is_same(decltype(c::Channel::expiration), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectChannel}};
constexpr BindRow kBindWatchEvents[] = {
    {.place = Place::kPath, .field = 0, .wire = "calendarId"},
    {.place = Place::kBody, .field = 1, .wire = "/id"},
    {.place = Place::kBody, .wire = "/type", .constant = "\"web_hook\""},
    {.place = Place::kBody, .field = 2, .wire = "/address"},
    {.place = Place::kBody, .wire = "/token", .text = "{GOOGLE_CALENDAR_WEBHOOK_TOKEN}"},
    {.place = Place::kBody, .field = 3, .wire = "/expiration"},
};
constexpr HttpBinding kHttpWatchEvents = {.method = "POST",
    .path = "/calendar/v3/calendars/{calendarId}/events/watch", .rows = {kBindWatchEvents, 6},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsStopWatchingParams[] = {
    {"channelId", "A new id of your own for the channel, for example a UUID.", nullptr, &kLimits21,
     {}, __builtin_offsetof(c::StopWatchingParams, channel_id), Kind::kString, 1},
    {"resourceId", "resourceId that the start of watching has returned.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::StopWatchingParams, resource_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectStopWatchingParams = {"StopWatchingParams", {kFieldsStopWatchingParams,
    2}, sizeof(c::StopWatchingParams), false};
static_assert(__is_same(decltype(c::StopWatchingParams::channel_id), String));
static_assert(__is_same(decltype(c::StopWatchingParams::resource_id), String));
constexpr ObjectTable kObjectStopWatchingResult = {"StopWatchingResult", {},
    sizeof(c::StopWatchingResult), true};
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectStopWatchingResult}};
constexpr BindRow kBindStopWatching[] = {
    {.place = Place::kBody, .field = 0, .wire = "/id"},
    {.place = Place::kBody, .field = 1, .wire = "/resourceId"},
};
constexpr HttpBinding kHttpStopWatching = {.method = "POST", .path = "/calendar/v3/channels/stop",
    .rows = {kBindStopWatching, 2}, .body = BodyKind::kJson};
constexpr ActionRow kActions[] = {
    {.name = "list_calendars", .title = "List calendars",
     .description = "The calendars in the user's list.", .effect = Effect::kRead,
     .params = &kObjectListCalendarsParams, .result = &kType2, .http = &kHttpListCalendars,
     .tool_name = "google_calendar_list_calendars"},
    {.name = "list_events", .title = "List events",
     .description = "Events of a calendar in a span of time, or those that hold some words. "
     "Give timeMin, or it starts with the oldest.", .effect = Effect::kRead,
     .params = &kObjectListEventsParams, .result = &kType7, .http = &kHttpListEvents,
     .tool_name = "google_calendar_list_events"},
    {.name = "get_event", .title = "Read an event",
     .description = "One event with its guests and their answers.", .effect = Effect::kRead,
     .params = &kObjectGetEventParams, .result = &kType6, .http = &kHttpGetEvent,
     .tool_name = "google_calendar_get_event"},
    {.name = "list_event_instances", .title = "List dates of a recurring event",
     .description = "Each date of a recurring event; use their ids to change one of them " "only.",
     .effect = Effect::kRead, .params = &kObjectListEventInstancesParams, .result = &kType8,
     .http = &kHttpListEventInstances, .tool_name = "google_calendar_list_event_instances"},
    {.name = "query_freebusy", .title = "Find busy times",
     .description = "When the given calendars or people are busy.", .effect = Effect::kRead,
     .params = &kObjectQueryFreebusyParams, .result = &kType13, .http = &kHttpQueryFreebusy,
     .tool_name = "google_calendar_query_freebusy"},
    {.name = "create_event", .title = "Create an event",
     .description = "Adds an event to a calendar and invites its guests.",
     .params = &kObjectCreateEventParams, .result = &kType6, .http = &kHttpCreateEvent,
     .tool_name = "google_calendar_create_event"},
    {.name = "create_event_from_text", .title = "Create an event from words",
     .description = "Lets Google read title and time out of a sentence, in the calendar's "
     "time zone.", .params = &kObjectCreateEventFromTextParams, .result = &kType6,
     .http = &kHttpCreateEventFromText, .tool_name = "google_calendar_create_event_from_text"},
    {.name = "update_event", .title = "Change an event",
     .description = "Changes what is given and leaves the rest. Lists, for example the "
     "guests, replace the old ones.", .params = &kObjectUpdateEventParams, .result = &kType6,
     .http = &kHttpUpdateEvent, .tool_name = "google_calendar_update_event"},
    {.name = "add_video_meeting", .title = "Add a Meet to an event",
     .description = "Adds a Google Meet to an event. Its address may be missing in the "
     "reply; read the event a moment later then.", .params = &kObjectAddVideoMeetingParams,
     .result = &kType6, .http = &kHttpAddVideoMeeting,
     .tool_name = "google_calendar_add_video_meeting"},
    {.name = "move_event", .title = "Move an event",
     .description = "Moves an event to another calendar, whose owner becomes the organiser.",
     .params = &kObjectMoveEventParams, .result = &kType6, .http = &kHttpMoveEvent,
     .tool_name = "google_calendar_move_event"},
    {.name = "delete_event", .title = "Cancel an event",
     .description = "Deletes an event; the id of a recurring one deletes all its dates. "
     "Guests hear of it when sendUpdates is all.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteEventParams, .result = &kType17, .http = &kHttpDeleteEvent,
     .tool_name = "google_calendar_delete_event"},
    {.name = "create_calendar", .title = "Create a calendar",
     .description = "Creates another calendar of the user.", .params = &kObjectCreateCalendarParams,
     .result = &kType18, .http = &kHttpCreateCalendar,
     .tool_name = "google_calendar_create_calendar"},
    {.name = "share_calendar", .title = "Share a calendar",
     .description = "Gives a person, group, domain or everybody a right on a calendar,"
     " or takes it away.", .effect = Effect::kDestructive, .params = &kObjectShareCalendarParams,
     .result = &kType19, .http = &kHttpShareCalendar,
     .tool_name = "google_calendar_share_calendar"},
    {.name = "watch_events", .title = "Watch a calendar",
     .description = "Lets Google report to this connector's webhook address that events "
     "of a calendar have changed.", .params = &kObjectWatchEventsParams, .result = &kType20,
     .http = &kHttpWatchEvents, .tool_name = "google_calendar_watch_events"},
    {.name = "stop_watching", .title = "Stop watching", .description = "Ends a channel.",
     .params = &kObjectStopWatchingParams, .result = &kType21, .http = &kHttpStopWatching,
     .tool_name = "google_calendar_stop_watching"},
};
constexpr const char* kTexts2[] = {"/error/message"};
constexpr const char* kTexts3[] = {"/error/errors/0/reason"};
constexpr NamedText kPairs1[] = {{"rateLimitExceeded",
    "Google's limit was reached; wait a minute and try again."}, {"userRateLimitExceeded",
    "Google's limit per user was reached; wait a minute and try again."}, {"quotaExceeded",
    "The account has invited too many people for now; wait some hours."},
    {"forbiddenForNonOrganizer", "Only the organiser may change this; ask them."},
    {"requiredAccessLevel", "The account may only read this calendar; ask its owner for the right "
    "to make changes."}, {"timeRangeEmpty", "The end must lie after the start."},
    {"accessNotConfigured", "Enable the Google Calendar API in the Google Cloud project of the "
    "OAuth client."}, {"notFound",
    "Check calendarId and eventId; list_calendars and list_events have " "them."}, {"deleted",
    "The event was cancelled already."}};
constexpr ApiRow kApi = {.base_url = "https://www.googleapis.com",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 9}},
    .retry_after = "retry-after", .per_minute = 600, .verify_method = "GET",
    .verify_path = "/calendar/v3/users/me/calendarList/primary", .verify_account = "/id"};
constexpr const char* kTexts4[] = {"www.googleapis.com", "oauth2.googleapis.com",
    "openidconnect.googleapis.com"};
constexpr const char* kTexts5[] = {"openid", "email", "https://www.googleapis.com/auth/calendar"};
constexpr NamedText kPairs2[] = {{"access_type", "offline"}, {"prompt", "consent"}};
constexpr OauthRow kOauthRow1 = {.provider = "google", .provider_name = "Google",
    .authorization_url = "https://accounts.google.com/o/oauth2/v2/auth",
    .token_url = "https://oauth2.googleapis.com/token",
    .user_info_url = "https://openidconnect.googleapis.com/v1/userinfo",
    .revoke_url = "https://oauth2.googleapis.com/revoke", .scopes = {kTexts5, 3},
    .client_id_secret = "GOOGLE_CLIENT_ID", .client_secret_secret = "GOOGLE_CLIENT_SECRET",
    .token_auth_method = "post", .authorize_params = {kPairs2, 2}, .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"GOOGLE_CLIENT_ID", "Client ID of an OAuth client of type web application in Google Cloud,"
     " with the Google Calendar API enabled.", true, false},
    {"GOOGLE_CLIENT_SECRET", "Client secret of the same OAuth client.", true, false},
    {"GOOGLE_CALENDAR_WEBHOOK_TOKEN",
     "A random text of your own, at most 256 characters; Google sends it "
     "back with every notice. Needed for events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"exists", "Events of a watched calendar were created, changed or cancelled; "
     "list_events with updatedMin says which."},
    {"not_exists", "A watched calendar was deleted."},
};
constexpr const char* kTexts6[] = {"sync"};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Call watch_events with a calendar and this connector's webhook address,"
     " and again before the channel ends.", .event_type_field = "_headers.x-goog-resource-state",
     .events = {kEvents0, 2}, .verify = {.scheme = VerifyScheme::kToken,
     .secret = "GOOGLE_CALENDAR_WEBHOOK_TOKEN", .algorithm = "sha256", .encoding = "text",
     .header = "X-Goog-Channel-Token", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "{X-Goog-Channel-ID}/{X-Goog-Message-Number}", .ping = {kTexts6, 1}},
};
constexpr MatcherRow kMatchersBookingCreated[] = {
    {.source = "tool", .action = "create_event"},
    {.source = "tool", .action = "create_event_from_text"},
};
constexpr MatcherRow kMatchersEventRescheduled[] = {
    {.source = "tool", .action = "update_event"},
    {.source = "tool", .action = "move_event"},
};
constexpr MatcherRow kMatchersBookingCancelled[] = {
    {.source = "tool", .action = "delete_event"},
};
constexpr MatcherRow kMatchersVideoMeetingAdded[] = {
    {.source = "tool", .action = "add_video_meeting"},
};
constexpr MatcherRow kMatchersCalendarCreated[] = {
    {.source = "tool", .action = "create_calendar"},
};
constexpr MatcherRow kMatchersCalendarShared[] = {
    {.source = "tool", .action = "share_calendar"},
};
constexpr MatcherRow kMatchersCalendarChanged[] = {
    {.source = "webhook", .event = "exists"},
    {.source = "webhook", .event = "not_exists"},
};
constexpr MatcherRow kMatchersWatchingChanged[] = {
    {.source = "tool", .action = "watch_events"},
    {.source = "tool", .action = "stop_watching"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "booking_created", .display_name = "Event Created", .matchers = {kMatchersBookingCreated,
     2}},
    {.id = "event_rescheduled", .display_name = "Event Changed",
     .matchers = {kMatchersEventRescheduled, 2}},
    {.id = "booking_cancelled", .display_name = "Event Cancelled",
     .matchers = {kMatchersBookingCancelled, 1}},
    {.id = "video_meeting_added", .display_name = "Meet Added",
     .matchers = {kMatchersVideoMeetingAdded, 1}},
    {.id = "calendar_created", .display_name = "Calendar Created",
     .matchers = {kMatchersCalendarCreated, 1}},
    {.id = "calendar_shared", .display_name = "Calendar Shared",
     .matchers = {kMatchersCalendarShared, 1}},
    {.id = "calendar_changed", .display_name = "Calendar Changed",
     .matchers = {kMatchersCalendarChanged, 2}},
    {.id = "watching_changed", .display_name = "Watching Changed",
     .matchers = {kMatchersWatchingChanged, 2}},
};
constexpr ConnectorTable kConnector = {
    .name = "google-calendar",
    .display_name = "Google Calendar",
    .description = "Look up, create, change, move and cancel events in Google Calendar,"
        " invite people, add Meet links, find free time and manage calendars.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "google_calendar",
    .tool_description = "Works with Google Calendar. Calendars are named by id, the user's "
        "own is primary. Times carry an offset or a time zone; a whole-day "
        "event has dates, and its end is the day after its last day. Show "
        "the user what you are about to create, change or cancel, and who "
        "will get an invitation, and wait for a yes before you do it.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_calendars\",\"list_events\",\"get_event\",\"list_event_instances\","
        "\"query_freebusy\",\"create_event\",\"create_event_from_text\",\"update_event\","
        "\"add_video_meeting\",\"move_event\",\"delete_event\",\"create_calendar\","
        "\"share_calendar\",\"watch_events\",\"stop_watching\"],\"description\":\"What "
        "to do.\"},\"calendarId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":300,"
        "\"description\":\"Id of the calendar, usually an e-mail address; "
        "primary is the user's own.\"},\"eventId\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":1024,\"description\":\"Id of the event.\"},\"q\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":500,\"description\":\"Words in title,"
        " text, place or people.\"},\"timeMin\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"Start of the time to look at; events that end after "
        "it.\"},\"timeMax\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"End of the time to look at; events that start before "
        "it.\"},\"updatedMin\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"Only events changed since then, cancelled ones "
        "among them.\"},\"singleEvents\":{\"type\":\"boolean\",\"default\":true,"
        "\"description\":\"Whether each date of a recurring event is an entry "
        "of its own.\"},\"orderBy\":{\"type\":\"string\",\"enum\":[\"startTime\","
        "\"updated\"],\"description\":\"Order; startTime needs singleEvents.\"},"
        "\"showDeleted\":{\"type\":\"boolean\",\"description\":\"Whether cancelled "
        "events are listed.\"},\"minAccessRole\":{\"type\":\"string\",\"enum\":[\"freeBusyRead"
        "er\",\"reader\",\"writer\",\"owner\"],\"description\":\"Only calendars "
        "on which the user may do at least this.\"},\"showHidden\":{\"type\":\"boolean\","
        "\"description\":\"Whether hidden calendars are listed.\"},\"timeZone\":{\"type\":\"st"
        "ring\",\"minLength\":1,\"maxLength\":100,\"description\":\"Time zone "
        "of the reply or the new calendar, for example Europe/Lisbon.\"},\"items\":{\"type\":\""
        "array\",\"minItems\":1,\"maxItems\":50,\"items\":{\"type\":\"object\","
        "\"properties\":{\"id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":300}},"
        "\"required\":[\"id\"]},\"description\":\"Calendars or people to look "
        "at, each {id: address}.\"},\"summary\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":1024,\"description\":\"Title of the event or calendar.\"},"
        "\"description\":{\"type\":\"string\",\"maxLength\":8192,\"description\":\"Text "
        "of the event; may hold simple HTML.\"},\"location\":{\"type\":\"string\","
        "\"maxLength\":1024,\"description\":\"Place as free text.\"},\"start\":{\"allOf\":[{\""
        "type\":\"object\",\"description\":\"A time with dateTime, or a whole "
        "day with date.\",\"properties\":{\"dateTime\":{\"type\":\"string\","
        "\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?(Z|"
        "[+-]\\\\d{2}:\\\\d{2})?$\",\"description\":\"Time, for example 2026-05-04T09:30:00+01"
        ":00, or without offset when timeZone is given.\"},\"date\":{\"type\":\"string\","
        "\"format\":\"date\",\"description\":\"Day of a whole-day event.\"},"
        "\"timeZone\":{\"type\":\"string\",\"maxLength\":100,\"description\":\"Time "
        "zone, for example Europe/Lisbon; needed for recurring events.\"}}}],"
        "\"description\":\"When it begins: dateTime, or date for whole days.\"},"
        "\"end\":{\"allOf\":[{\"type\":\"object\",\"description\":\"A time "
        "with dateTime, or a whole day with date.\",\"properties\":{\"dateTime\":{\"type\":\"s"
        "tring\",\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\"
        "d+)?(Z|[+-]\\\\d{2}:\\\\d{2})?$\",\"description\":\"Time, for example "
        "2026-05-04T09:30:00+01:00, or without offset when timeZone is given.\"},"
        "\"date\":{\"type\":\"string\",\"format\":\"date\",\"description\":\"Day "
        "of a whole-day event.\"},\"timeZone\":{\"type\":\"string\",\"maxLength\":100,"
        "\"description\":\"Time zone, for example Europe/Lisbon; needed for "
        "recurring events.\"}}}],\"description\":\"When it ends: dateTime,"
        " or date of the day after the last one.\"},\"attendees\":{\"type\":\"array\","
        "\"maxItems\":200,\"items\":{\"type\":\"object\",\"properties\":{\"email\":{\"type\":\""
        "string\",\"format\":\"email\",\"maxLength\":320},\"displayName\":{\"type\":\"string\""
        ",\"maxLength\":200},\"optional\":{\"type\":\"boolean\",\"description\":\"Whether "
        "the person need not come.\"},\"responseStatus\":{\"type\":\"string\","
        "\"enum\":[\"needsAction\",\"declined\",\"tentative\",\"accepted\"]}},"
        "\"required\":[\"email\"]},\"description\":\"Who is invited. When "
        "an event is changed, the whole new list.\"},\"recurrence\":{\"type\":\"array\","
        "\"maxItems\":10,\"items\":{\"type\":\"string\",\"minLength\":5,\"maxLength\":500,"
        "\"pattern\":\"^(RRULE|EXRULE|RDATE|EXDATE)[:;]\"},\"description\":\"Rules "
        "of RFC 5545, for example RRULE:FREQ=WEEKLY;COUNT=10; start and end "
        "then need a time zone.\"},\"reminders\":{\"allOf\":[{\"type\":\"object\","
        "\"description\":\"When people are reminded.\",\"properties\":{\"useDefault\":{\"type\""
        ":\"boolean\",\"description\":\"Whether the calendar's own reminders "
        "are used.\"},\"overrides\":{\"type\":\"array\",\"maxItems\":5,\"items\":{\"type\":\"o"
        "bject\",\"properties\":{\"method\":{\"type\":\"string\",\"enum\":[\"email\","
        "\"popup\"]},\"minutes\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":40320}},"
        "\"required\":[\"method\",\"minutes\"]}}}}],\"description\":\"When "
        "people are reminded.\"},\"visibility\":{\"type\":\"string\",\"enum\":[\"default\","
        "\"public\",\"private\",\"confidential\"],\"description\":\"Who sees "
        "the details.\"},\"transparency\":{\"type\":\"string\",\"enum\":[\"opaque\","
        "\"transparent\"],\"description\":\"Whether the time counts as busy "
        "(opaque) or free.\"},\"colorId\":{\"type\":\"string\",\"pattern\":\"^([1-9]|1[01])$\""
        ",\"description\":\"Colour, 1 to 11.\"},\"status\":{\"type\":\"string\","
        "\"enum\":[\"confirmed\",\"tentative\"],\"description\":\"Whether "
        "it is certain.\"},\"guestsCanModify\":{\"type\":\"boolean\",\"description\":\"Whether"
        " guests may change the event.\"},\"guestsCanInviteOthers\":{\"type\":\"boolean\","
        "\"description\":\"Whether guests may invite others.\"},\"guestsCanSeeOtherGuests\":{\""
        "type\":\"boolean\",\"description\":\"Whether guests see who else "
        "is invited.\"},\"sendUpdates\":{\"type\":\"string\",\"enum\":[\"all\","
        "\"externalOnly\",\"none\"],\"description\":\"Who gets an e-mail about "
        "it; nobody unless given.\"},\"text\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":1024,\"description\":\"The event in words, for example "
        "Lunch with Ben on Friday 12:30.\"},\"destination\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":300,\"description\":\"Id of the calendar "
        "to move it to.\"},\"role\":{\"type\":\"string\",\"enum\":[\"none\","
        "\"freeBusyReader\",\"reader\",\"writer\",\"owner\"],\"description\":\"What "
        "they may do; none takes the right away.\"},\"scopeType\":{\"type\":\"string\","
        "\"enum\":[\"user\",\"group\",\"domain\",\"default\"],\"description\":\"Whom "
        "the right is for; default is everybody.\"},\"scopeValue\":{\"type\":\"string\","
        "\"minLength\":3,\"maxLength\":320,\"description\":\"Address of the "
        "user or group, or the domain; nothing for everybody.\"},\"sendNotifications\":{\"type"
        "\":\"boolean\",\"description\":\"Whether they are told by e-mail.\"},"
        "\"address\":{\"type\":\"string\",\"maxLength\":1000,\"pattern\":\"^https://.+\","
        "\"description\":\"Address to send to, as pie webhooks create google-calendar "
        "shows it.\"},\"channelId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,"
        "\"pattern\":\"^[A-Za-z0-9_+/=-]+$\",\"description\":\"A new id of "
        "your own for the channel, for example a UUID.\"},\"resourceId\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":300,\"description\":\"resourceId that "
        "the start of watching has returned.\"},\"expiration\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]{13}$\",\"description\":\"When watching ends,"
        " in milliseconds since 1970, at most a month from now; an hour to "
        "a week when left out.\"},\"max_items\":{\"description\":\"Fetch pages "
        "until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "google_calendar",
    .actions = {kActions, 15},
    .api = kApi,
    .egress = {kTexts4, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::google_calendar

namespace pie::google_calendar {

constinit const ConnectorTable kGoogleCalendar = ::pie::detail::tables::google_calendar::kConnector;

Task<ListCalendarsResult> ListCalendars(Context& context, ListCalendarsParams params) {
  return Task<ListCalendarsResult>(::pie::ContextAccess::Call(context, kGoogleCalendar, 0,
      &params));
}

Task<ListEventsResult> ListEvents(Context& context, ListEventsParams params) {
  return Task<ListEventsResult>(::pie::ContextAccess::Call(context, kGoogleCalendar, 1, &params));
}

Task<Event_> GetEvent(Context& context, GetEventParams params) {
  return Task<Event_>(::pie::ContextAccess::Call(context, kGoogleCalendar, 2, &params));
}

Task<ListEventInstancesResult> ListEventInstances(Context& context,
    ListEventInstancesParams params) {
  return Task<ListEventInstancesResult>(::pie::ContextAccess::Call(context, kGoogleCalendar, 3,
      &params));
}

Task<QueryFreebusyResult> QueryFreebusy(Context& context, QueryFreebusyParams params) {
  return Task<QueryFreebusyResult>(::pie::ContextAccess::Call(context, kGoogleCalendar, 4,
      &params));
}

Task<Event_> CreateEvent(Context& context, CreateEventParams params) {
  return Task<Event_>(::pie::ContextAccess::Call(context, kGoogleCalendar, 5, &params));
}

Task<Event_> CreateEventFromText(Context& context, CreateEventFromTextParams params) {
  return Task<Event_>(::pie::ContextAccess::Call(context, kGoogleCalendar, 6, &params));
}

Task<Event_> UpdateEvent(Context& context, UpdateEventParams params) {
  return Task<Event_>(::pie::ContextAccess::Call(context, kGoogleCalendar, 7, &params));
}

Task<Event_> AddVideoMeeting(Context& context, AddVideoMeetingParams params) {
  return Task<Event_>(::pie::ContextAccess::Call(context, kGoogleCalendar, 8, &params));
}

Task<Event_> MoveEvent(Context& context, MoveEventParams params) {
  return Task<Event_>(::pie::ContextAccess::Call(context, kGoogleCalendar, 9, &params));
}

Task<DeleteEventResult> DeleteEvent(Context& context, DeleteEventParams params) {
  return Task<DeleteEventResult>(::pie::ContextAccess::Call(context, kGoogleCalendar, 10, &params));
}

Task<CreateCalendarResult> CreateCalendar(Context& context, CreateCalendarParams params) {
  return Task<CreateCalendarResult>(::pie::ContextAccess::Call(context, kGoogleCalendar, 11,
      &params));
}

Task<ShareCalendarResult> ShareCalendar(Context& context, ShareCalendarParams params) {
  return Task<ShareCalendarResult>(::pie::ContextAccess::Call(context, kGoogleCalendar, 12,
      &params));
}

Task<Channel> WatchEvents(Context& context, WatchEventsParams params) {
  return Task<Channel>(::pie::ContextAccess::Call(context, kGoogleCalendar, 13, &params));
}

Task<StopWatchingResult> StopWatching(Context& context, StopWatchingParams params) {
  return Task<StopWatchingResult>(::pie::ContextAccess::Call(context, kGoogleCalendar, 14,
      &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.google_client_id = context.Secret("GOOGLE_CLIENT_ID");
  secrets.google_client_secret = context.Secret("GOOGLE_CLIENT_SECRET");
  secrets.google_calendar_webhook_token = context.Secret("GOOGLE_CALENDAR_WEBHOOK_TOKEN");
  return secrets;
}

}  // namespace pie::google_calendar
