// Generated from plugins/calendly/calendly.pie. Do not edit.
// Read event types, free times and scheduled meetings of Calendly, cancel meetings, and make
// booking links.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::calendly {

struct Cancellation {
  Field<String> canceled_by;
  Field<String> reason;
  Field<String> canceler_type;
  Cancellation() = default;
};

struct Event_Location {
  Field<String> type;
  Field<String> location;
  Field<String> join_url;
  Event_Location() = default;
};

struct Event_InviteesCounter {
  Field<long long> total;
  Field<long long> active;
  Field<long long> limit;
  Event_InviteesCounter() = default;
};

struct Event_EventMembershipsItem {
  Field<String> user;
  Event_EventMembershipsItem() = default;
};

struct Event_ {
  Field<String> uri;
  Field<String> name;
  Field<String> status;
  Field<String> start_time;
  Field<String> end_time;
  Field<String> event_type;
  Field<Event_Location> location;
  Field<Event_InviteesCounter> invitees_counter;
  Field<List<Event_EventMembershipsItem>> event_memberships;
  Field<Cancellation> cancellation;
  Field<String> created_at;
  Field<String> updated_at;
  Event_() = default;
};

struct EventTypeProfile {
  Field<String> type;
  Field<String> name;
  Field<String> owner;
  EventTypeProfile() = default;
};

struct EventType {
  Field<String> uri;
  Field<String> name;
  Field<bool> active;
  Field<String> kind;
  Field<String> slug;
  Field<String> scheduling_url;
  // In minutes.
  Field<double> duration;
  Field<String> description_plain;
  Field<bool> secret;
  Field<EventTypeProfile> profile;
  Field<String> updated_at;
  EventType() = default;
};

struct InviteeQuestionsAndAnswersItem {
  Field<String> question;
  Field<String> answer;
  InviteeQuestionsAndAnswersItem() = default;
};

struct InviteeNoShow {
  Field<String> uri;
  Field<String> created_at;
  InviteeNoShow() = default;
};

struct Invitee {
  Field<String> uri;
  Field<String> name;
  Field<String> email;
  Field<String> status;
  Field<String> timezone;
  Field<List<InviteeQuestionsAndAnswersItem>> questions_and_answers;
  Field<bool> rescheduled;
  Field<String> cancel_url;
  Field<String> reschedule_url;
  Field<Cancellation> cancellation;
  Field<InviteeNoShow> no_show;
  Field<String> created_at;
  Invitee() = default;
};

struct Webhook {
  Field<String> uri;
  Field<String> callback_url;
  Field<String> state;
  Field<List<String>> events;
  Field<String> scope;
  Field<String> user;
  Field<String> created_at;
  Webhook() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetMe,
  kListEventTypes,
  kGetEventType,
  kListAvailableTimes,
  kListBusyTimes,
  kListSchedules,
  kListEvents,
  kListScheduled,
  kGetEvent,
  kCancelEvent,
  kListInvitees,
  kGetInvitee,
  kMarkNoShow,
  kCreateSchedulingLink,
  kListMembers,
  kListWebhooks,
  kCreateWebhook,
  kDeleteWebhook,
};

struct GetMeParams {
  GetMeParams() = default;
};

struct GetMeResult {
  Field<String> uri;
  Field<String> name;
  Field<String> email;
  Field<String> scheduling_url;
  Field<String> timezone;
  Field<String> current_organization;
  GetMeResult() = default;
};

struct ListEventTypesParams {
  // Address of the user: uri of get_me.
  Field<String> user;
  // Address of the organization: current_organization of get_me.
  Field<String> organization;
  // true: only types that can be booked.
  Field<bool> active;
  // Field and order, as start_time:asc or name:desc.
  Field<String> sort;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListEventTypesParams() = default;
};

struct ListEventTypesResult {
  List<EventType> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListEventTypesResult() = default;
};

struct GetEventTypeParams {
  // Last part of the event type's uri.
  String event_type_uuid;
  GetEventTypeParams() = default;
};

struct ListAvailableTimesParams {
  // Address of the event type: its uri.
  String event_type;
  // From this time on, which is ahead, as 2026-03-06T00:00:00Z.
  String start_time;
  // Up to this time, 7 days later at most.
  String end_time;
  ListAvailableTimesParams() = default;
};

struct ListAvailableTimesResultItem {
  Field<String> status;
  Field<long long> invitees_remaining;
  Field<String> start_time;
  Field<String> scheduling_url;
  ListAvailableTimesResultItem() = default;
};

struct ListBusyTimesParams {
  // Address of the user: uri of get_me.
  String user;
  // From this time on, which is ahead, as 2026-03-06T00:00:00Z.
  String start_time;
  // Up to this time, 7 days later at most.
  String end_time;
  ListBusyTimesParams() = default;
};

struct ListBusyTimesResultItem {
  Field<String> type;
  Field<String> start_time;
  Field<String> end_time;
  Field<String> buffered_start_time;
  Field<String> buffered_end_time;
  ListBusyTimesResultItem() = default;
};

struct ListSchedulesParams {
  // Address of the user: uri of get_me.
  String user;
  ListSchedulesParams() = default;
};

struct ListSchedulesResultItemRulesItemIntervalsItem {
  Field<String> from;
  Field<String> to;
  ListSchedulesResultItemRulesItemIntervalsItem() = default;
};

struct ListSchedulesResultItemRulesItem {
  Field<String> type;
  Field<String> wday;
  Field<String> date;
  Field<List<ListSchedulesResultItemRulesItemIntervalsItem>> intervals;
  ListSchedulesResultItemRulesItem() = default;
};

struct ListSchedulesResultItem {
  Field<String> uri;
  Field<String> name;
  Field<bool> default_;
  Field<String> timezone;
  Field<List<ListSchedulesResultItemRulesItem>> rules;
  ListSchedulesResultItem() = default;
};

enum class ListEventsParamsStatus : int {
  kActive,
  kCanceled,
};

struct ListEventsParams {
  // Address of the user: uri of get_me.
  Field<String> user;
  // Address of the organization: current_organization of get_me.
  Field<String> organization;
  // Only meetings with this address.
  Field<String> invitee_email;
  // Only meetings or invitees in this state.
  Field<ListEventsParamsStatus> status;
  // Field and order, as start_time:asc or name:desc.
  Field<String> sort;
  // Only meetings that begin at this time or later.
  Field<String> min_start_time;
  // Only meetings that begin before this time.
  Field<String> max_start_time;
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

struct ListScheduledParams {
  // Address of the user: uri of get_me.
  String user;
  // Only meetings that begin at this time or later.
  String min_start_time;
  // Only meetings that begin before this time.
  Field<String> max_start_time;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListScheduledParams() = default;
};

struct ListScheduledResult {
  List<Event_> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListScheduledResult() = default;
};

struct GetEventParams {
  // Last part of the meeting's uri.
  String event_uuid;
  GetEventParams() = default;
};

struct CancelEventParams {
  // Last part of the meeting's uri.
  String event_uuid;
  // Why; the invitees read it.
  Field<String> reason;
  CancelEventParams() = default;
};

struct CancelEventResult {
  Field<String> canceled_by;
  Field<String> reason;
  Field<String> canceler_type;
  CancelEventResult() = default;
};

enum class ListInviteesParamsStatus : int {
  kActive,
  kCanceled,
};

struct ListInviteesParams {
  // Last part of the meeting's uri.
  String event_uuid;
  // Only meetings or invitees in this state.
  Field<ListInviteesParamsStatus> status;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListInviteesParams() = default;
};

struct ListInviteesResult {
  List<Invitee> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListInviteesResult() = default;
};

struct GetInviteeParams {
  // Last part of the meeting's uri.
  String event_uuid;
  // Last part of the invitee's uri.
  String invitee_uuid;
  GetInviteeParams() = default;
};

struct MarkNoShowParams {
  // Address of the invitee: its uri.
  String invitee;
  MarkNoShowParams() = default;
};

struct MarkNoShowResult {
  Field<String> uri;
  Field<String> invitee;
  Field<String> created_at;
  MarkNoShowResult() = default;
};

struct CreateSchedulingLinkParams {
  // Address of the event type: its uri.
  String event_type;
  // Number of bookings; Calendly allows 1.
  long long max_event_count = {};
  CreateSchedulingLinkParams() = default;
};

struct CreateSchedulingLinkResult {
  Field<String> booking_url;
  Field<String> owner;
  Field<String> owner_type;
  CreateSchedulingLinkResult() = default;
};

struct ListMembersParams {
  // Address of the organization: current_organization of get_me.
  String organization;
  // Only the member with this address.
  Field<String> email;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListMembersParams() = default;
};

struct ListMembersResultItemUser {
  Field<String> uri;
  Field<String> name;
  Field<String> email;
  ListMembersResultItemUser() = default;
};

struct ListMembersResultItem {
  Field<String> uri;
  Field<String> role;
  Field<ListMembersResultItemUser> user;
  ListMembersResultItem() = default;
};

struct ListMembersResult {
  List<ListMembersResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListMembersResult() = default;
};

enum class ListWebhooksParamsScope : int {
  kOrganization,
  kUser,
};

struct ListWebhooksParams {
  // Address of the organization: current_organization of get_me.
  String organization;
  // Address of the user: uri of get_me.
  Field<String> user;
  // Whose events: of everybody or of one user.
  ListWebhooksParamsScope scope = {};
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListWebhooksParams() = default;
};

struct ListWebhooksResult {
  List<Webhook> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListWebhooksResult() = default;
};

enum class CreateWebhookParamsEventsItem : int {
  kInviteeCreated,
  kInviteeCanceled,
  kInviteeNoShowCreated,
  kInviteeNoShowDeleted,
  kRoutingFormSubmissionCreated,
};

enum class CreateWebhookParamsScope : int {
  kOrganization,
  kUser,
};

struct CreateWebhookParams {
  // Address that gets the events, as pie webhooks create shows it.
  String url;
  // Events to deliver.
  List<CreateWebhookParamsEventsItem> events;
  // Address of the organization: current_organization of get_me.
  String organization;
  // Address of the user: uri of get_me.
  Field<String> user;
  // Whose events: of everybody or of one user.
  CreateWebhookParamsScope scope = {};
  // Key of your own with which deliveries are signed.
  Field<String> signing_key;
  CreateWebhookParams() = default;
};

struct DeleteWebhookParams {
  // Last part of the subscription's uri.
  String webhook_uuid;
  DeleteWebhookParams() = default;
};

struct DeleteWebhookResult {
  DeleteWebhookResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Somebody booked a meeting.
  kInviteeCreated,
  // A booking was cancelled, also by moving it.
  kInviteeCanceled,
  // An invitee was marked as a no-show.
  kInviteeNoShowCreated,
  // The mark was taken away.
  kInviteeNoShowDeleted,
  // A routing form was filled in.
  kRoutingFormSubmissionCreated,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Booking Created
  kBookingCreated,
  // Meeting Cancelled
  kEventCancelled,
  // No-show Marked
  kNoShowMarked,
  // Booking Link Created
  kSchedulingLinkCreated,
  // Webhook Created
  kWebhookCreated,
  // Webhook Deleted
  kWebhookDeleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of the OAuth app, from developer.calendly.com. May be empty.
  String calendly_client_id;
  // Client secret of the same app. May be empty.
  String calendly_client_secret;
  // Signing key of the webhook subscription; for events only. May be empty.
  String calendly_webhook_key;
  Secrets() = default;
};

// The connected user, with the addresses of user and organization. Only reads.
Task<GetMeResult> GetMe(Context& context, GetMeParams params);

// Kinds of meetings. Give user or organization. Only reads.
Task<ListEventTypesResult> ListEventTypes(Context& context, ListEventTypesParams params);

// One kind of meeting. Only reads.
Task<EventType> GetEventType(Context& context, GetEventTypeParams params);

// Times at which an event type can be booked, within 7 days. Only reads.
Task<List<ListAvailableTimesResultItem>> ListAvailableTimes(Context& context,
    ListAvailableTimesParams params);

// Meetings and calendar entries that block a user's time, within 7 days. Only reads.
Task<List<ListBusyTimesResultItem>> ListBusyTimes(Context& context, ListBusyTimesParams params);

// Working hours of a user. Only reads.
Task<List<ListSchedulesResultItem>> ListSchedules(Context& context, ListSchedulesParams params);

// Scheduled meetings by time, invitee and state. Give user or organization. Only reads.
Task<ListEventsResult> ListEvents(Context& context, ListEventsParams params);

// Active meetings of a user from a time on, earliest first. Only reads.
Task<ListScheduledResult> ListScheduled(Context& context, ListScheduledParams params);

// One meeting with time and place. Only reads.
Task<Event_> GetEvent(Context& context, GetEventParams params);

// Cancels a meeting for all; Calendly tells the invitees. Destructive: may delete or overwrite.
Task<CancelEventResult> CancelEvent(Context& context, CancelEventParams params);

// Who booked a meeting, with their answers. Only reads.
Task<ListInviteesResult> ListInvitees(Context& context, ListInviteesParams params);

// One invitee with answers and links to change the booking. Only reads.
Task<Invitee> GetInvitee(Context& context, GetInviteeParams params);

// Notes that an invitee did not come.
Task<MarkNoShowResult> MarkNoShow(Context& context, MarkNoShowParams params);

// A link with which somebody can book an event type once.
Task<CreateSchedulingLinkResult> CreateSchedulingLink(Context& context,
    CreateSchedulingLinkParams params);

// People of the organization. Only reads.
Task<ListMembersResult> ListMembers(Context& context, ListMembersParams params);

// Webhook subscriptions of a user or the organization. Only reads.
Task<ListWebhooksResult> ListWebhooks(Context& context, ListWebhooksParams params);

// Lets Calendly send events to an address; needs a paid plan.
Task<Webhook> CreateWebhook(Context& context, CreateWebhookParams params);

// Ends a subscription. Destructive: may delete or overwrite.
Task<DeleteWebhookResult> DeleteWebhook(Context& context, DeleteWebhookParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kCalendly;

}  // namespace pie::calendly
