// Generated from plugins/cal-com/cal-com.pie. Do not edit.
// Read bookings, event types and free times of Cal.com, and make, move, confirm and cancel
// bookings.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::cal_com {

struct BookingHostsItem {
  Field<Json> id;
  Field<String> name;
  Field<String> email;
  BookingHostsItem() = default;
};

struct BookingAttendeesItem {
  Field<String> name;
  Field<String> email;
  Field<String> time_zone;
  Field<bool> absent;
  BookingAttendeesItem() = default;
};

struct Booking {
  Field<long long> id;
  Field<String> uid;
  Field<String> title;
  Field<String> description;
  Field<String> status;
  Field<String> start;
  Field<String> end;
  // In minutes.
  Field<double> duration;
  Field<long long> event_type_id;
  Field<String> location;
  Field<String> meeting_url;
  Field<List<BookingHostsItem>> hosts;
  Field<List<BookingAttendeesItem>> attendees;
  Field<List<String>> guests;
  Field<String> cancellation_reason;
  Field<String> rescheduled_from_uid;
  Field<String> created_at;
  Booking() = default;
};

struct EventType {
  Field<long long> id;
  Field<String> title;
  Field<String> slug;
  Field<String> description;
  Field<double> length_in_minutes;
  Field<String> booking_url;
  Field<bool> hidden;
  Field<double> price;
  Field<String> currency;
  EventType() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetMe,
  kListBookings,
  kGetBooking,
  kCreateBooking,
  kCreateSeries,
  kRescheduleBooking,
  kCancelBooking,
  kCancelSeries,
  kAcceptBooking,
  kDeclineBooking,
  kMarkAbsent,
  kListEventTypes,
  kGetEventType,
  kGetAvailability,
  kListSchedules,
};

struct GetMeParams {
  GetMeParams() = default;
};

struct GetMeResult {
  Field<long long> id;
  Field<String> username;
  Field<String> email;
  Field<String> time_zone;
  Field<long long> default_schedule_id;
  GetMeResult() = default;
};

enum class ListBookingsParamsStatus : int {
  kUpcoming,
  kRecurring,
  kPast,
  kCancelled,
  kUnconfirmed,
};

enum class ListBookingsParamsSortStart : int {
  kAsc,
  kDesc,
};

struct ListBookingsParams {
  // Only bookings in this state.
  Field<ListBookingsParamsStatus> status;
  // Only bookings of this address.
  Field<String> attendee_email;
  // Only these event types, with commas between.
  Field<String> event_type_ids;
  // Only bookings that begin after this time.
  Field<String> after_start;
  // Only bookings that end before this time.
  Field<String> before_end;
  // Order of their beginning.
  Field<ListBookingsParamsSortStart> sort_start;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListBookingsParams() = default;
};

struct ListBookingsResult {
  List<Booking> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListBookingsResult() = default;
};

struct GetBookingParams {
  // uid of the booking.
  String booking_uid;
  GetBookingParams() = default;
};

struct CreateBookingParamsAttendee {
  String name;
  String email;
  String time_zone;
  Field<String> phone_number;
  Field<String> language;
  CreateBookingParamsAttendee() = default;
};

struct CreateBookingParams {
  // Id of the event type; list_event_types has it.
  long long event_type_id = {};
  // When it begins, in UTC.
  String start;
  // Who books, with a time zone as Europe/Zurich.
  CreateBookingParamsAttendee attendee;
  // Further people to invite.
  Field<List<String>> guests;
  // Length, where the event type lets one choose.
  Field<long long> length_in_minutes;
  // Answers to the questions of the event type, by slug.
  Field<List<Entry<Json>>> booking_fields_responses;
  // Your own keys and values.
  Field<List<Entry<String>>> metadata;
  CreateBookingParams() = default;
};

struct CreateSeriesParamsAttendee {
  String name;
  String email;
  String time_zone;
  Field<String> phone_number;
  Field<String> language;
  CreateSeriesParamsAttendee() = default;
};

struct CreateSeriesParams {
  // Id of the event type; list_event_types has it.
  long long event_type_id = {};
  // When it begins, in UTC.
  String start;
  // Who books, with a time zone as Europe/Zurich.
  CreateSeriesParamsAttendee attendee;
  // How many times; as often as the event type says when left out.
  Field<long long> recurrence_count;
  // Further people to invite.
  Field<List<String>> guests;
  // Length, where the event type lets one choose.
  Field<long long> length_in_minutes;
  // Answers to the questions of the event type, by slug.
  Field<List<Entry<Json>>> booking_fields_responses;
  // Your own keys and values.
  Field<List<Entry<String>>> metadata;
  CreateSeriesParams() = default;
};

struct RescheduleBookingParams {
  // uid of the booking.
  String booking_uid;
  // When it begins, in UTC.
  String start;
  // Why it is moved.
  Field<String> rescheduling_reason;
  RescheduleBookingParams() = default;
};

struct CancelBookingParams {
  // uid of the booking.
  String booking_uid;
  // Why it is cancelled; the attendees read it.
  Field<String> cancellation_reason;
  CancelBookingParams() = default;
};

struct CancelSeriesParams {
  // uid of the booking.
  String booking_uid;
  // Why it is cancelled; the attendees read it.
  Field<String> cancellation_reason;
  CancelSeriesParams() = default;
};

struct AcceptBookingParams {
  // uid of the booking.
  String booking_uid;
  AcceptBookingParams() = default;
};

struct DeclineBookingParams {
  // uid of the booking.
  String booking_uid;
  // Why it is declined.
  Field<String> reason;
  DeclineBookingParams() = default;
};

struct MarkAbsentParamsAttendeesItem {
  String email;
  bool absent = {};
  MarkAbsentParamsAttendeesItem() = default;
};

struct MarkAbsentParams {
  // uid of the booking.
  String booking_uid;
  // true: the host did not come.
  Field<bool> host;
  // Who did not come.
  Field<List<MarkAbsentParamsAttendeesItem>> attendees;
  MarkAbsentParams() = default;
};

struct ListEventTypesParams {
  // User name in the booking address.
  Field<String> username;
  // Last part of the booking address.
  Field<String> event_slug;
  ListEventTypesParams() = default;
};

struct GetEventTypeParams {
  // Id of the event type; list_event_types has it.
  long long event_type_id = {};
  GetEventTypeParams() = default;
};

struct GetAvailabilityParams {
  // Id of the event type; list_event_types has it.
  Field<long long> event_type_id;
  // User name in the booking address.
  Field<String> username;
  // Last part of the booking address.
  Field<String> event_slug;
  // First day or time, as 2026-03-06.
  String slots_start;
  // Last day or time.
  String slots_end;
  // Time zone of the answer, as Europe/Zurich.
  Field<String> time_zone;
  // Length, where the event type lets one choose.
  Field<long long> duration;
  GetAvailabilityParams() = default;
};

struct GetAvailabilityResultValueItem {
  Field<String> start;
  GetAvailabilityResultValueItem() = default;
};

struct ListSchedulesParams {
  ListSchedulesParams() = default;
};

struct ListSchedulesResultItemAvailabilityItem {
  Field<List<String>> days;
  Field<String> start_time;
  Field<String> end_time;
  ListSchedulesResultItemAvailabilityItem() = default;
};

struct ListSchedulesResultItem {
  Field<long long> id;
  Field<String> name;
  Field<String> time_zone;
  Field<bool> is_default;
  Field<List<ListSchedulesResultItemAvailabilityItem>> availability;
  ListSchedulesResultItem() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Somebody booked.
  kBookingCreated,
  // A booking waits for its host.
  kBookingRequested,
  // A booking was moved.
  kBookingRescheduled,
  // A booking was cancelled.
  kBookingCancelled,
  // A booking was declined.
  kBookingRejected,
  // A booking was paid.
  kBookingPaid,
  // The time of a booking is over.
  kMeetingEnded,
  // Somebody was marked as a no-show.
  kBookingNoShowUpdated,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Booking Created
  kBookingCreated,
  // Booking Cancelled
  kBookingCancelled,
  // Booking Moved
  kEventRescheduled,
  // Booking Confirmed
  kBookingAccepted,
  // Booking Declined
  kBookingDeclined,
  // No-show Marked
  kNoShowMarked,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Secret of the webhook, as entered in Settings, Developer, Webhooks; for events only. May be
  // empty.
  String calcom_webhook_secret;
  Secrets() = default;
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // API key (cal_live_...), from Settings, Developer, API keys.
  String calcom_api_key;
  UserSecrets() = default;
};

// The user of the key. Only reads.
Task<GetMeResult> GetMe(Context& context, GetMeParams params);

// Bookings by state, attendee, event type and time. Only reads.
Task<ListBookingsResult> ListBookings(Context& context, ListBookingsParams params);

// One booking with its people. Only reads.
Task<Booking> GetBooking(Context& context, GetBookingParams params);

// Books a free time of an event type for somebody; all get an e-mail. Event types that repeat need
// create_series.
Task<Booking> CreateBooking(Context& context, CreateBookingParams params);

// Books all times of an event type that repeats; all get an e-mail.
Task<List<Booking>> CreateSeries(Context& context, CreateSeriesParams params);

// Moves a booking to another free time; it gets a new uid.
Task<Booking> RescheduleBooking(Context& context, RescheduleBookingParams params);

// Cancels a booking for all. Destructive: may delete or overwrite.
Task<Booking> CancelBooking(Context& context, CancelBookingParams params);

// Cancels a booking of a series and all later ones, for all. Destructive: may delete or overwrite.
Task<List<Booking>> CancelSeries(Context& context, CancelSeriesParams params);

// Confirms a booking that waits for its host.
Task<Booking> AcceptBooking(Context& context, AcceptBookingParams params);

// Declines a booking that waits for its host. Destructive: may delete or overwrite.
Task<Booking> DeclineBooking(Context& context, DeclineBookingParams params);

// Notes that host or attendees of a past booking did not come.
Task<Booking> MarkAbsent(Context& context, MarkAbsentParams params);

// Kinds of meetings, of the key's user or of another. Only reads.
Task<List<EventType>> ListEventTypes(Context& context, ListEventTypesParams params);

// One kind of meeting. Only reads.
Task<EventType> GetEventType(Context& context, GetEventTypeParams params);

// Times at which an event type can be booked, by day. Give eventTypeId, or username and eventSlug.
// Only reads.
Task<List<Entry<List<GetAvailabilityResultValueItem>>>> GetAvailability(Context& context,
    GetAvailabilityParams params);

// Working hours of the key's user. Only reads.
Task<List<ListSchedulesResultItem>> ListSchedules(Context& context, ListSchedulesParams params);

Secrets ReadSecrets(Context& context);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kCalCom;

}  // namespace pie::cal_com
