// Generated from plugins/google-calendar/google-calendar.pie. Do not edit.
// Look up, create, change, move and cancel events in Google Calendar, invite people, add Meet
// links, find free time and manage calendars.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::google_calendar {

struct EventTime {
  // Time, for example 2026-05-04T09:30:00+01:00, or without offset when timeZone is given.
  Field<String> date_time;
  // Day of a whole-day event.
  Field<String> date;
  // Time zone, for example Europe/Lisbon; needed for recurring events.
  Field<String> time_zone;
  EventTime() = default;
};

enum class InviteeResponseStatus : int {
  kNeedsAction,
  kDeclined,
  kTentative,
  kAccepted,
};

struct Invitee {
  String email;
  Field<String> display_name;
  // Whether the person need not come.
  Field<bool> optional;
  Field<InviteeResponseStatus> response_status;
  Invitee() = default;
};

enum class RemindersOverridesItemMethod : int {
  kEmail,
  kPopup,
};

struct RemindersOverridesItem {
  RemindersOverridesItemMethod method = {};
  long long minutes = {};
  RemindersOverridesItem() = default;
};

struct Reminders {
  // Whether the calendar's own reminders are used.
  Field<bool> use_default;
  Field<List<RemindersOverridesItem>> overrides;
  Reminders() = default;
};

struct Person {
  Field<String> email;
  Field<String> display_name;
  // Whether it is the user.
  Field<bool> self;
  Person() = default;
};

struct Guest {
  Field<String> email;
  Field<String> display_name;
  // needsAction, declined, tentative or accepted.
  Field<String> response_status;
  Field<bool> optional;
  Field<bool> organizer;
  // Whether it is a room or a thing.
  Field<bool> resource;
  Field<bool> self;
  Guest() = default;
};

struct When {
  Field<String> date_time;
  // For whole days.
  Field<String> date;
  Field<String> time_zone;
  When() = default;
};

struct EntryPoint {
  // video, phone, sip or more.
  Field<String> entry_point_type;
  Field<String> uri;
  Field<String> label;
  Field<String> pin;
  EntryPoint() = default;
};

struct Event_ConferenceData {
  Field<String> conference_id;
  Field<List<EntryPoint>> entry_points;
  Event_ConferenceData() = default;
};

struct Event_ {
  Field<String> id;
  // confirmed, tentative or cancelled.
  Field<String> status;
  Field<String> summary;
  Field<String> description;
  Field<String> location;
  // Address to open it.
  Field<String> html_link;
  Field<When> start;
  Field<When> end;
  Field<Person> creator;
  Field<Person> organizer;
  Field<List<Guest>> attendees;
  Field<bool> attendees_omitted;
  Field<List<String>> recurrence;
  // Event of which this is one date.
  Field<String> recurring_event_id;
  // Address of the Meet.
  Field<String> hangout_link;
  Field<Event_ConferenceData> conference_data;
  Field<String> event_type;
  Field<String> visibility;
  Field<String> transparency;
  Field<String> color_id;
  Field<String> created;
  Field<String> updated;
  Event_() = default;
};

struct Calendar {
  Field<String> id;
  Field<String> summary;
  // The user's own name for it.
  Field<String> summary_override;
  Field<String> description;
  Field<String> time_zone;
  Field<String> access_role;
  Field<bool> primary;
  Field<bool> selected;
  Field<bool> hidden;
  Field<String> background_color;
  Calendar() = default;
};

struct BusyTimesBusyItem {
  Field<String> start;
  Field<String> end;
  BusyTimesBusyItem() = default;
};

struct BusyTimesErrorsItem {
  Field<String> domain;
  Field<String> reason;
  BusyTimesErrorsItem() = default;
};

struct BusyTimes {
  Field<List<BusyTimesBusyItem>> busy;
  // Why nothing is known, for example notFound.
  Field<List<BusyTimesErrorsItem>> errors;
  BusyTimes() = default;
};

struct Channel {
  Field<String> id;
  // Needed to stop watching, with id.
  Field<String> resource_id;
  Field<String> resource_uri;
  // When it ends, in milliseconds since 1970.
  Field<String> expiration;
  Channel() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListCalendars,
  kListEvents,
  kGetEvent,
  kListEventInstances,
  kQueryFreebusy,
  kCreateEvent,
  kCreateEventFromText,
  kUpdateEvent,
  kAddVideoMeeting,
  kMoveEvent,
  kDeleteEvent,
  kCreateCalendar,
  kShareCalendar,
  kWatchEvents,
  kStopWatching,
};

enum class ListCalendarsParamsMinAccessRole : int {
  kFreeBusyReader,
  kReader,
  kWriter,
  kOwner,
};

struct ListCalendarsParams {
  // Only calendars on which the user may do at least this.
  Field<ListCalendarsParamsMinAccessRole> min_access_role;
  // Whether hidden calendars are listed.
  Field<bool> show_hidden;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCalendarsParams() = default;
};

struct ListCalendarsResult {
  List<Calendar> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCalendarsResult() = default;
};

enum class ListEventsParamsOrderBy : int {
  kStartTime,
  kUpdated,
};

struct ListEventsParams {
  // Id of the calendar, usually an e-mail address; primary is the user's own.
  String calendar_id;
  // Start of the time to look at; events that end after it.
  Field<String> time_min;
  // End of the time to look at; events that start before it.
  Field<String> time_max;
  // Words in title, text, place or people.
  Field<String> q;
  // Whether each date of a recurring event is an entry of its own.
  Field<bool> single_events;
  // Order; startTime needs singleEvents.
  Field<ListEventsParamsOrderBy> order_by;
  // Only events changed since then, cancelled ones among them.
  Field<String> updated_min;
  // Whether cancelled events are listed.
  Field<bool> show_deleted;
  // Time zone of the reply or the new calendar, for example Europe/Lisbon.
  Field<String> time_zone;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListEventsParams() = default;
};

struct ListEventsResult {
  List<Event_> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListEventsResult() = default;
};

struct GetEventParams {
  // Id of the calendar, usually an e-mail address; primary is the user's own.
  String calendar_id;
  // Id of the event.
  String event_id;
  // Time zone of the reply or the new calendar, for example Europe/Lisbon.
  Field<String> time_zone;
  GetEventParams() = default;
};

struct ListEventInstancesParams {
  // Id of the calendar, usually an e-mail address; primary is the user's own.
  String calendar_id;
  // Id of the event.
  String event_id;
  // Start of the time to look at; events that end after it.
  Field<String> time_min;
  // End of the time to look at; events that start before it.
  Field<String> time_max;
  // Whether cancelled events are listed.
  Field<bool> show_deleted;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListEventInstancesParams() = default;
};

struct ListEventInstancesResult {
  List<Event_> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListEventInstancesResult() = default;
};

struct QueryFreebusyParamsItemsItem {
  String id;
  QueryFreebusyParamsItemsItem() = default;
};

struct QueryFreebusyParams {
  // Calendars or people to look at, each {id: address}.
  List<QueryFreebusyParamsItemsItem> items;
  // Start of the time to look at; events that end after it.
  String time_min;
  // End of the time to look at; events that start before it.
  String time_max;
  // Time zone of the reply or the new calendar, for example Europe/Lisbon.
  Field<String> time_zone;
  QueryFreebusyParams() = default;
};

struct QueryFreebusyResult {
  Field<String> time_min;
  Field<String> time_max;
  // By id.
  Field<List<Entry<BusyTimes>>> calendars;
  QueryFreebusyResult() = default;
};

enum class CreateEventParamsVisibility : int {
  kDefault,
  kPublic,
  kPrivate,
  kConfidential,
};

enum class CreateEventParamsTransparency : int {
  kOpaque,
  kTransparent,
};

enum class CreateEventParamsStatus : int {
  kConfirmed,
  kTentative,
};

enum class CreateEventParamsSendUpdates : int {
  kAll,
  kExternalOnly,
  kNone,
};

struct CreateEventParams {
  // Id of the calendar, usually an e-mail address; primary is the user's own.
  String calendar_id;
  // Title of the event or calendar.
  String summary;
  // When it begins: dateTime, or date for whole days.
  EventTime start;
  // When it ends: dateTime, or date of the day after the last one.
  EventTime end;
  // Text of the event; may hold simple HTML.
  Field<String> description;
  // Place as free text.
  Field<String> location;
  // Who is invited. When an event is changed, the whole new list.
  Field<List<Invitee>> attendees;
  // Rules of RFC 5545, for example RRULE:FREQ=WEEKLY;COUNT=10; start and end then need a time zone.
  Field<List<String>> recurrence;
  // When people are reminded.
  Field<Reminders> reminders;
  // Who sees the details.
  Field<CreateEventParamsVisibility> visibility;
  // Whether the time counts as busy (opaque) or free.
  Field<CreateEventParamsTransparency> transparency;
  // Colour, 1 to 11.
  Field<String> color_id;
  // Whether it is certain.
  Field<CreateEventParamsStatus> status;
  // Whether guests may change the event.
  Field<bool> guests_can_modify;
  // Whether guests may invite others.
  Field<bool> guests_can_invite_others;
  // Whether guests see who else is invited.
  Field<bool> guests_can_see_other_guests;
  // Who gets an e-mail about it; nobody unless given.
  Field<CreateEventParamsSendUpdates> send_updates;
  CreateEventParams() = default;
};

enum class CreateEventFromTextParamsSendUpdates : int {
  kAll,
  kExternalOnly,
  kNone,
};

struct CreateEventFromTextParams {
  // Id of the calendar, usually an e-mail address; primary is the user's own.
  String calendar_id;
  // The event in words, for example Lunch with Ben on Friday 12:30.
  String text;
  // Who gets an e-mail about it; nobody unless given.
  Field<CreateEventFromTextParamsSendUpdates> send_updates;
  CreateEventFromTextParams() = default;
};

enum class UpdateEventParamsVisibility : int {
  kDefault,
  kPublic,
  kPrivate,
  kConfidential,
};

enum class UpdateEventParamsTransparency : int {
  kOpaque,
  kTransparent,
};

enum class UpdateEventParamsStatus : int {
  kConfirmed,
  kTentative,
};

enum class UpdateEventParamsSendUpdates : int {
  kAll,
  kExternalOnly,
  kNone,
};

struct UpdateEventParams {
  // Id of the calendar, usually an e-mail address; primary is the user's own.
  String calendar_id;
  // Id of the event.
  String event_id;
  // Title of the event or calendar.
  Field<String> summary;
  // When it begins: dateTime, or date for whole days.
  Field<EventTime> start;
  // When it ends: dateTime, or date of the day after the last one.
  Field<EventTime> end;
  // Text of the event; may hold simple HTML.
  Field<String> description;
  // Place as free text.
  Field<String> location;
  // Who is invited. When an event is changed, the whole new list.
  Field<List<Invitee>> attendees;
  // Rules of RFC 5545, for example RRULE:FREQ=WEEKLY;COUNT=10; start and end then need a time zone.
  Field<List<String>> recurrence;
  // When people are reminded.
  Field<Reminders> reminders;
  // Who sees the details.
  Field<UpdateEventParamsVisibility> visibility;
  // Whether the time counts as busy (opaque) or free.
  Field<UpdateEventParamsTransparency> transparency;
  // Colour, 1 to 11.
  Field<String> color_id;
  // Whether it is certain.
  Field<UpdateEventParamsStatus> status;
  // Whether guests may change the event.
  Field<bool> guests_can_modify;
  // Whether guests may invite others.
  Field<bool> guests_can_invite_others;
  // Whether guests see who else is invited.
  Field<bool> guests_can_see_other_guests;
  // Who gets an e-mail about it; nobody unless given.
  Field<UpdateEventParamsSendUpdates> send_updates;
  UpdateEventParams() = default;
};

enum class AddVideoMeetingParamsSendUpdates : int {
  kAll,
  kExternalOnly,
  kNone,
};

struct AddVideoMeetingParams {
  // Id of the calendar, usually an e-mail address; primary is the user's own.
  String calendar_id;
  // Id of the event.
  String event_id;
  // Who gets an e-mail about it; nobody unless given.
  Field<AddVideoMeetingParamsSendUpdates> send_updates;
  AddVideoMeetingParams() = default;
};

enum class MoveEventParamsSendUpdates : int {
  kAll,
  kExternalOnly,
  kNone,
};

struct MoveEventParams {
  // Id of the calendar, usually an e-mail address; primary is the user's own.
  String calendar_id;
  // Id of the event.
  String event_id;
  // Id of the calendar to move it to.
  String destination;
  // Who gets an e-mail about it; nobody unless given.
  Field<MoveEventParamsSendUpdates> send_updates;
  MoveEventParams() = default;
};

enum class DeleteEventParamsSendUpdates : int {
  kAll,
  kExternalOnly,
  kNone,
};

struct DeleteEventParams {
  // Id of the calendar, usually an e-mail address; primary is the user's own.
  String calendar_id;
  // Id of the event.
  String event_id;
  // Who gets an e-mail about it; nobody unless given.
  Field<DeleteEventParamsSendUpdates> send_updates;
  DeleteEventParams() = default;
};

struct DeleteEventResult {
  DeleteEventResult() = default;
};

struct CreateCalendarParams {
  // Title of the event or calendar.
  String summary;
  // Text of the event; may hold simple HTML.
  Field<String> description;
  // Time zone of the reply or the new calendar, for example Europe/Lisbon.
  Field<String> time_zone;
  CreateCalendarParams() = default;
};

struct CreateCalendarResult {
  Field<String> id;
  Field<String> summary;
  Field<String> description;
  Field<String> time_zone;
  CreateCalendarResult() = default;
};

enum class ShareCalendarParamsRole : int {
  kNone,
  kFreeBusyReader,
  kReader,
  kWriter,
  kOwner,
};

enum class ShareCalendarParamsScopeType : int {
  kUser,
  kGroup,
  kDomain,
  kDefault,
};

struct ShareCalendarParams {
  // Id of the calendar, usually an e-mail address; primary is the user's own.
  String calendar_id;
  // What they may do; none takes the right away.
  ShareCalendarParamsRole role = {};
  // Whom the right is for; default is everybody.
  ShareCalendarParamsScopeType scope_type = {};
  // Address of the user or group, or the domain; nothing for everybody.
  Field<String> scope_value;
  // Whether they are told by e-mail.
  Field<bool> send_notifications;
  ShareCalendarParams() = default;
};

struct ShareCalendarResultScope {
  Field<String> type;
  Field<String> value;
  ShareCalendarResultScope() = default;
};

struct ShareCalendarResult {
  Field<String> id;
  Field<String> role;
  Field<ShareCalendarResultScope> scope;
  ShareCalendarResult() = default;
};

struct WatchEventsParams {
  // Id of the calendar, usually an e-mail address; primary is the user's own.
  String calendar_id;
  // A new id of your own for the channel, for example a UUID.
  String channel_id;
  // Address to send to, as pie webhooks create google-calendar shows it.
  String address;
  // When watching ends, in milliseconds since 1970, at most a month from now; an hour to a week
  // when left out.
  Field<String> expiration;
  WatchEventsParams() = default;
};

struct StopWatchingParams {
  // A new id of your own for the channel, for example a UUID.
  String channel_id;
  // resourceId that the start of watching has returned.
  String resource_id;
  StopWatchingParams() = default;
};

struct StopWatchingResult {
  StopWatchingResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Events of a watched calendar were created, changed or cancelled; list_events with updatedMin
  // says which.
  kExists,
  // A watched calendar was deleted.
  kNotExists,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Event Created
  kBookingCreated,
  // Event Changed
  kEventRescheduled,
  // Event Cancelled
  kBookingCancelled,
  // Meet Added
  kVideoMeetingAdded,
  // Calendar Created
  kCalendarCreated,
  // Calendar Shared
  kCalendarShared,
  // Calendar Changed
  kCalendarChanged,
  // Watching Changed
  kWatchingChanged,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of an OAuth client of type web application in Google Cloud, with the Google Calendar
  // API enabled.
  String google_client_id;
  // Client secret of the same OAuth client.
  String google_client_secret;
  // A random text of your own, at most 256 characters; Google sends it back with every notice.
  // Needed for events only. May be empty.
  String google_calendar_webhook_token;
  Secrets() = default;
};

// The calendars in the user's list. Only reads.
Task<ListCalendarsResult> ListCalendars(Context& context, ListCalendarsParams params);

// Events of a calendar in a span of time, or those that hold some words. Give timeMin, or it starts
// with the oldest. Only reads.
Task<ListEventsResult> ListEvents(Context& context, ListEventsParams params);

// One event with its guests and their answers. Only reads.
Task<Event_> GetEvent(Context& context, GetEventParams params);

// Each date of a recurring event; use their ids to change one of them only. Only reads.
Task<ListEventInstancesResult> ListEventInstances(Context& context,
    ListEventInstancesParams params);

// When the given calendars or people are busy. Only reads.
Task<QueryFreebusyResult> QueryFreebusy(Context& context, QueryFreebusyParams params);

// Adds an event to a calendar and invites its guests.
Task<Event_> CreateEvent(Context& context, CreateEventParams params);

// Lets Google read title and time out of a sentence, in the calendar's time zone.
Task<Event_> CreateEventFromText(Context& context, CreateEventFromTextParams params);

// Changes what is given and leaves the rest. Lists, for example the guests, replace the old ones.
Task<Event_> UpdateEvent(Context& context, UpdateEventParams params);

// Adds a Google Meet to an event. Its address may be missing in the reply; read the event a moment
// later then.
Task<Event_> AddVideoMeeting(Context& context, AddVideoMeetingParams params);

// Moves an event to another calendar, whose owner becomes the organiser.
Task<Event_> MoveEvent(Context& context, MoveEventParams params);

// Deletes an event; the id of a recurring one deletes all its dates. Guests hear of it when
// sendUpdates is all. Destructive: may delete or overwrite.
Task<DeleteEventResult> DeleteEvent(Context& context, DeleteEventParams params);

// Creates another calendar of the user.
Task<CreateCalendarResult> CreateCalendar(Context& context, CreateCalendarParams params);

// Gives a person, group, domain or everybody a right on a calendar, or takes it away. Destructive:
// may delete or overwrite.
Task<ShareCalendarResult> ShareCalendar(Context& context, ShareCalendarParams params);

// Lets Google report to this connector's webhook address that events of a calendar have changed.
Task<Channel> WatchEvents(Context& context, WatchEventsParams params);

// Ends a channel.
Task<StopWatchingResult> StopWatching(Context& context, StopWatchingParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kGoogleCalendar;

}  // namespace pie::google_calendar
