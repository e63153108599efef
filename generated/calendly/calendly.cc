// Generated from plugins/calendly/calendly.pie. Do not edit.
#include "calendly/calendly.h"

#include "pie/generated.h"

namespace pie::detail::tables::calendly {
namespace c = ::pie::calendly;

constexpr const char* kTexts1[] = {"scheduling", "calendar", "meetings"};
constexpr ObjectTable kObjectGetMeParams = {"GetMeParams", {}, sizeof(c::GetMeParams), false};
constexpr FieldRow kFieldsGetMeResult[] = {
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, uri), Kind::kString,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, name), Kind::kString,
     0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, email),
     Kind::kString, 0},
    {"scheduling_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult,
     scheduling_url), Kind::kString, 0},
    {"timezone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, timezone),
     Kind::kString, 0},
    {"current_organization", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult,
     current_organization), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetMeResult = {"GetMeResult", {kFieldsGetMeResult, 6},
    sizeof(c::GetMeResult), true};
static_assert(__is_same(decltype(c::GetMeResult::uri), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::name), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::email), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::scheduling_url), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::timezone), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::current_organization), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectGetMeResult}};
constexpr HttpBinding kHttpGetMe = {.method = "GET", .path = "/users/me", .result_at = "/resource"};
constexpr Limits kLimits1 = {.has = 64, .max_size = 255, .format = "uri"};
constexpr Limits kLimits2 = {.has = 64, .max_size = 60};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListEventTypesParams[] = {
    {"user", "Address of the user: uri of get_me.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListEventTypesParams, user), Kind::kString, 0},
    {"organization", "Address of the organization: current_organization of get_me.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListEventTypesParams, organization), Kind::kString, 0},
    {"active", "true: only types that can be booked.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventTypesParams, active), Kind::kBoolean, 0},
    {"sort", "Field and order, as start_time:asc or name:desc.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListEventTypesParams, sort), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListEventTypesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventTypesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListEventTypesParams = {"ListEventTypesParams",
    {kFieldsListEventTypesParams, 6}, sizeof(c::ListEventTypesParams), false};
static_assert(__is_same(decltype(c::ListEventTypesParams::user), Field<String>));
static_assert(__is_same(decltype(c::ListEventTypesParams::organization), Field<String>));
static_assert(__is_same(decltype(c::ListEventTypesParams::active), Field<bool>));
static_assert(__is_same(decltype(c::ListEventTypesParams::sort), Field<String>));
static_assert(__is_same(decltype(c::ListEventTypesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListEventTypesParams::next_page), Field<String>));
constexpr FieldRow kFieldsEventTypeProfile[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventTypeProfile, type),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventTypeProfile, name),
     Kind::kString, 0},
    {"owner", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventTypeProfile, owner),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectEventTypeProfile = {"EventTypeProfile", {kFieldsEventTypeProfile, 3},
    sizeof(c::EventTypeProfile), true};
static_assert(__is_same(decltype(c::EventTypeProfile::type), Field<String>));
static_assert(__is_same(decltype(c::EventTypeProfile::name), Field<String>));
static_assert(__is_same(decltype(c::EventTypeProfile::owner), Field<String>));
constexpr FieldRow kFieldsEventType[] = {
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, uri), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, name), Kind::kString,
     2},
    {"active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, active),
     Kind::kBoolean, 0},
    {"kind", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, kind), Kind::kString,
     0},
    {"slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, slug), Kind::kString,
     2},
    {"scheduling_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType,
     scheduling_url), Kind::kString, 0},
    {"duration", "In minutes.", nullptr, nullptr, {}, __builtin_offsetof(c::EventType, duration),
     Kind::kNumber, 0},
    {"description_plain", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType,
     description_plain), Kind::kString, 2},
    {"secret", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, secret),
     Kind::kBoolean, 0},
    {"profile", nullptr, nullptr, nullptr, {.object = &kObjectEventTypeProfile},
     __builtin_offsetof(c::EventType, profile), Kind::kObject, 2},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, updated_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectEventType = {"EventType", {kFieldsEventType, 11}, sizeof(c::EventType),
    true};
static_assert(__is_same(decltype(c::EventType::uri), Field<String>));
static_assert(__is_same(decltype(c::EventType::name), Field<String>));
static_assert(__is_same(decltype(c::EventType::active), Field<bool>));
static_assert(__is_same(decltype(c::EventType::kind), Field<String>));
static_assert(__is_same(decltype(c::EventType::slug), Field<String>));
static_assert(__is_same(decltype(c::EventType::scheduling_url), Field<String>));
static_assert(__is_same(decltype(c::EventType::duration), Field<double>));
static_assert(__is_same(decltype(c::EventType::description_plain), Field<String>));
static_assert(__is_same(decltype(c::EventType::secret), Field<bool>));
static_assert(__is_same(decltype(c::EventType::profile), Field<c::EventTypeProfile>));
static_assert(__is_same(decltype(c::EventType::updated_at), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectEventType}};
constexpr FieldRow kFieldsListEventTypesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::ListEventTypesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventTypesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListEventTypesResult = {"ListEventTypesResult",
    {kFieldsListEventTypesResult, 2}, sizeof(c::ListEventTypesResult), true};
static_assert(__is_same(decltype(c::ListEventTypesResult::items), List<c::EventType>));
static_assert(__is_same(decltype(c::ListEventTypesResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectListEventTypesResult}};
constexpr BindRow kBindListEventTypes[] = {
    {.place = Place::kQuery, .field = 0, .wire = "user"},
    {.place = Place::kQuery, .field = 1, .wire = "organization"},
    {.place = Place::kQuery, .field = 2, .wire = "active"},
    {.place = Place::kQuery, .field = 3, .wire = "sort"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/collection",
    .cursor_pointer = "/pagination/next_page_token", .param = "page_token", .size_param = "count",
    .size = 100};
constexpr HttpBinding kHttpListEventTypes = {.method = "GET", .path = "/event_types",
    .rows = {kBindListEventTypes, 4}, .pagination = &kPagination1};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 64};
constexpr FieldRow kFieldsGetEventTypeParams[] = {
    {"event_type_uuid", "Last part of the event type's uri.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetEventTypeParams, event_type_uuid), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetEventTypeParams = {"GetEventTypeParams", {kFieldsGetEventTypeParams,
    1}, sizeof(c::GetEventTypeParams), false};
static_assert(__is_same(decltype(c::GetEventTypeParams::event_type_uuid), String));
constexpr BindRow kBindGetEventType[] = {
    {.place = Place::kPath, .field = 0, .wire = "event_type_uuid"},
};
constexpr HttpBinding kHttpGetEventType = {.method = "GET",
    .path = "/event_types/{event_type_uuid}", .rows = {kBindGetEventType, 1},
    .result_at = "/resource"};
constexpr Limits kLimits5 = {.format = "date-time"};
constexpr FieldRow kFieldsListAvailableTimesParams[] = {
    {"event_type", "Address of the event type: its uri.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListAvailableTimesParams, event_type), Kind::kString, 1},
    {"start_time", "From this time on, which is ahead, as 2026-03-06T00:00:00Z.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::ListAvailableTimesParams, start_time), Kind::kString, 1},
    {"end_time", "Up to this time, 7 days later at most.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListAvailableTimesParams, end_time), Kind::kString, 1},
};
constexpr ObjectTable kObjectListAvailableTimesParams = {"ListAvailableTimesParams",
    {kFieldsListAvailableTimesParams, 3}, sizeof(c::ListAvailableTimesParams), false};
static_assert(__is_same(decltype(c::ListAvailableTimesParams::event_type), String));
static_assert(__is_same(decltype(c::ListAvailableTimesParams::start_time), String));
static_assert(__is_same(decltype(c::ListAvailableTimesParams::end_time), String));
constexpr FieldRow kFieldsListAvailableTimesResultItem[] = {
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAvailableTimesResultItem,
     status), Kind::kString, 0},
    {"invitees_remaining", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListAvailableTimesResultItem, invitees_remaining), Kind::kInteger, 0},
    {"start_time", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListAvailableTimesResultItem, start_time), Kind::kString, 0},
    {"scheduling_url", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListAvailableTimesResultItem, scheduling_url), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAvailableTimesResultItem = {"ListAvailableTimesResultItem",
    {kFieldsListAvailableTimesResultItem, 4}, sizeof(c::ListAvailableTimesResultItem), true};
static_assert(__is_same(decltype(c::ListAvailableTimesResultItem::status), Field<String>));
static_assert(__is_same(decltype(c::ListAvailableTimesResultItem::invitees_remaining),
    Field<long long>));
static_assert(__is_same(decltype(c::ListAvailableTimesResultItem::start_time), Field<String>));
static_assert(__is_same(decltype(c::ListAvailableTimesResultItem::scheduling_url), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListAvailableTimesResultItem}};
constexpr TypeRow kType5 = {Kind::kList, false, {.element = &kType4}};
constexpr BindRow kBindListAvailableTimes[] = {
    {.place = Place::kQuery, .field = 0, .wire = "event_type"},
    {.place = Place::kQuery, .field = 1, .wire = "start_time"},
    {.place = Place::kQuery, .field = 2, .wire = "end_time"},
};
constexpr HttpBinding kHttpListAvailableTimes = {.method = "GET",
    .path = "/event_type_available_times", .rows = {kBindListAvailableTimes, 3},
    .result_at = "/collection"};
constexpr FieldRow kFieldsListBusyTimesParams[] = {
    {"user", "Address of the user: uri of get_me.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListBusyTimesParams, user), Kind::kString, 1},
    {"start_time", "From this time on, which is ahead, as 2026-03-06T00:00:00Z.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::ListBusyTimesParams, start_time), Kind::kString, 1},
    {"end_time", "Up to this time, 7 days later at most.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListBusyTimesParams, end_time), Kind::kString, 1},
};
constexpr ObjectTable kObjectListBusyTimesParams = {"ListBusyTimesParams",
    {kFieldsListBusyTimesParams, 3}, sizeof(c::ListBusyTimesParams), false};
static_assert(__is_same(decltype(c::ListBusyTimesParams::user), String));
static_assert(__is_same(decltype(c::ListBusyTimesParams::start_time), String));
static_assert(__is_same(decltype(c::ListBusyTimesParams::end_time), String));
constexpr FieldRow kFieldsListBusyTimesResultItem[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListBusyTimesResultItem, type),
     Kind::kString, 0},
    {"start_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListBusyTimesResultItem,
     start_time), Kind::kString, 0},
    {"end_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListBusyTimesResultItem,
     end_time), Kind::kString, 0},
    {"buffered_start_time", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListBusyTimesResultItem, buffered_start_time), Kind::kString, 0},
    {"buffered_end_time", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListBusyTimesResultItem, buffered_end_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectListBusyTimesResultItem = {"ListBusyTimesResultItem",
    {kFieldsListBusyTimesResultItem, 5}, sizeof(c::ListBusyTimesResultItem), true};
static_assert(__is_same(decltype(c::ListBusyTimesResultItem::type), Field<String>));
static_assert(__is_same(decltype(c::ListBusyTimesResultItem::start_time), Field<String>));
static_assert(__is_same(decltype(c::ListBusyTimesResultItem::end_time), Field<String>));
static_assert(__is_same(decltype(c::ListBusyTimesResultItem::buffered_start_time), Field<String>));
static_assert(__is_same(decltype(c::ListBusyTimesResultItem::buffered_end_time), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectListBusyTimesResultItem}};
constexpr TypeRow kType7 = {Kind::kList, false, {.element = &kType6}};
constexpr BindRow kBindListBusyTimes[] = {
    {.place = Place::kQuery, .field = 0, .wire = "user"},
    {.place = Place::kQuery, .field = 1, .wire = "start_time"},
    {.place = Place::kQuery, .field = 2, .wire = "end_time"},
};
constexpr HttpBinding kHttpListBusyTimes = {.method = "GET", .path = "/user_busy_times",
    .rows = {kBindListBusyTimes, 3}, .result_at = "/collection"};
constexpr FieldRow kFieldsListSchedulesParams[] = {
    {"user", "Address of the user: uri of get_me.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListSchedulesParams, user), Kind::kString, 1},
};
constexpr ObjectTable kObjectListSchedulesParams = {"ListSchedulesParams",
    {kFieldsListSchedulesParams, 1}, sizeof(c::ListSchedulesParams), false};
static_assert(__is_same(decltype(c::ListSchedulesParams::user), String));
constexpr FieldRow kFieldsListSchedulesResultItemRulesItemIntervalsItem[] = {
    {"from", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListSchedulesResultItemRulesItemIntervalsItem, from), Kind::kString, 0},
    {"to", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListSchedulesResultItemRulesItemIntervalsItem, to), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSchedulesResultItemRulesItemIntervalsItem =
    {"ListSchedulesResultItemRulesItemIntervalsItem",
    {kFieldsListSchedulesResultItemRulesItemIntervalsItem, 2},
    sizeof(c::ListSchedulesResultItemRulesItemIntervalsItem), true};
static_assert(__is_same(decltype(c::ListSchedulesResultItemRulesItemIntervalsItem::from),
    Field<String>));
static_assert(__is_same(decltype(c::ListSchedulesResultItemRulesItemIntervalsItem::to),
    Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false,
    {.object = &kObjectListSchedulesResultItemRulesItemIntervalsItem}};
constexpr FieldRow kFieldsListSchedulesResultItemRulesItem[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSchedulesResultItemRulesItem,
     type), Kind::kString, 0},
    {"wday", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSchedulesResultItemRulesItem,
     wday), Kind::kString, 0},
    {"date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSchedulesResultItemRulesItem,
     date), Kind::kString, 0},
    {"intervals", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::ListSchedulesResultItemRulesItem, intervals), Kind::kList, 0},
};
constexpr ObjectTable kObjectListSchedulesResultItemRulesItem = {"ListSchedulesResultItemRulesItem",
    {kFieldsListSchedulesResultItemRulesItem, 4}, sizeof(c::ListSchedulesResultItemRulesItem),
    true};
static_assert(__is_same(decltype(c::ListSchedulesResultItemRulesItem::type), Field<String>));
static_assert(__is_same(decltype(c::ListSchedulesResultItemRulesItem::wday), Field<String>));
static_assert(__is_same(decltype(c::ListSchedulesResultItemRulesItem::date), Field<String>));
static_assert(__is_same(decltype(c::ListSchedulesResultItemRulesItem::intervals),
    Field<List<c::ListSchedulesResultItemRulesItemIntervalsItem>>));
constexpr TypeRow kType9 = {Kind::kObject, false,
    {.object = &kObjectListSchedulesResultItemRulesItem}};
constexpr FieldRow kFieldsListSchedulesResultItem[] = {
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSchedulesResultItem, uri),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSchedulesResultItem, name),
     Kind::kString, 0},
    {"default", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSchedulesResultItem,
     default_), Kind::kBoolean, 0},
    {"timezone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSchedulesResultItem,
     timezone), Kind::kString, 0},
    {"rules", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::ListSchedulesResultItem, rules), Kind::kList, 0},
};
constexpr ObjectTable kObjectListSchedulesResultItem = {"ListSchedulesResultItem",
    {kFieldsListSchedulesResultItem, 5}, sizeof(c::ListSchedulesResultItem), true};
static_assert(__is_same(decltype(c::ListSchedulesResultItem::uri), Field<String>));
static_assert(__is_same(decltype(c::ListSchedulesResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListSchedulesResultItem::default_), Field<bool>));
static_assert(__is_same(decltype(c::ListSchedulesResultItem::timezone), Field<String>));
static_assert(__is_same(decltype(c::ListSchedulesResultItem::rules),
    Field<List<c::ListSchedulesResultItemRulesItem>>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListSchedulesResultItem}};
constexpr TypeRow kType11 = {Kind::kList, false, {.element = &kType10}};
constexpr BindRow kBindListSchedules[] = {
    {.place = Place::kQuery, .field = 0, .wire = "user"},
};
constexpr HttpBinding kHttpListSchedules = {.method = "GET", .path = "/user_availability_schedules",
    .rows = {kBindListSchedules, 1}, .result_at = "/collection"};
constexpr Limits kLimits6 = {.format = "email"};
constexpr const char* kNamesListEventsParamsStatus[] = {"active", "canceled"};
constexpr EnumTable kEnumListEventsParamsStatus = {"ListEventsParamsStatus",
    {kNamesListEventsParamsStatus, 2}};
constexpr FieldRow kFieldsListEventsParams[] = {
    {"user", "Address of the user: uri of get_me.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListEventsParams, user), Kind::kString, 0},
    {"organization", "Address of the organization: current_organization of get_me.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListEventsParams, organization), Kind::kString, 0},
    {"invitee_email", "Only meetings with this address.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListEventsParams, invitee_email), Kind::kString, 0},
    {"status", "Only meetings or invitees in this state.", nullptr, nullptr,
     {.names = &kEnumListEventsParamsStatus}, __builtin_offsetof(c::ListEventsParams, status),
     Kind::kEnum, 0},
    {"sort", "Field and order, as start_time:asc or name:desc.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListEventsParams, sort), Kind::kString, 0},
    {"min_start_time", "Only meetings that begin at this time or later.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListEventsParams, min_start_time), Kind::kString, 0},
    {"max_start_time", "Only meetings that begin before this time.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListEventsParams, max_start_time), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListEventsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListEventsParams = {"ListEventsParams", {kFieldsListEventsParams, 9},
    sizeof(c::ListEventsParams), false};
static_assert(__is_same(decltype(c::ListEventsParams::user), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::organization), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::invitee_email), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::status), Field<c::ListEventsParamsStatus>));
static_assert(__is_same(decltype(c::ListEventsParams::sort), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::min_start_time), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::max_start_time), Field<String>));
static_assert(__is_same(decltype(c::ListEventsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListEventsParams::next_page), Field<String>));
constexpr FieldRow kFieldsEvent_Location[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_Location, type),
     Kind::kString, 0},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_Location, location),
     Kind::kString, 2},
    {"join_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_Location, join_url),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectEvent_Location = {"Event_Location", {kFieldsEvent_Location, 3},
    sizeof(c::Event_Location), true};
static_assert(__is_same(decltype(c::Event_Location::type), Field<String>));
static_assert(__is_same(decltype(c::Event_Location::location), Field<String>));
static_assert(__is_same(decltype(c::Event_Location::join_url), Field<String>));
constexpr FieldRow kFieldsEvent_InviteesCounter[] = {
    {"total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_InviteesCounter, total),
     Kind::kInteger, 0},
    {"active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_InviteesCounter, active),
     Kind::kInteger, 0},
    {"limit", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_InviteesCounter, limit),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectEvent_InviteesCounter = {"Event_InviteesCounter",
    {kFieldsEvent_InviteesCounter, 3}, sizeof(c::Event_InviteesCounter), true};
static_assert(__is_same(decltype(c::Event_InviteesCounter::total), Field<long long>));
static_assert(__is_same(decltype(c::Event_InviteesCounter::active), Field<long long>));
static_assert(__is_same(decltype(c::Event_InviteesCounter::limit), Field<long long>));
constexpr FieldRow kFieldsEvent_EventMembershipsItem[] = {
    {"user", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_EventMembershipsItem, user),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectEvent_EventMembershipsItem = {"Event_EventMembershipsItem",
    {kFieldsEvent_EventMembershipsItem, 1}, sizeof(c::Event_EventMembershipsItem), true};
static_assert(__is_same(decltype(c::Event_EventMembershipsItem::user), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectEvent_EventMembershipsItem}};
constexpr FieldRow kFieldsCancellation[] = {
    {"canceled_by", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Cancellation, canceled_by),
     Kind::kString, 0},
    {"reason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Cancellation, reason),
     Kind::kString, 2},
    {"canceler_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Cancellation,
     canceler_type), Kind::kString, 0},
};
constexpr ObjectTable kObjectCancellation = {"Cancellation", {kFieldsCancellation, 3},
    sizeof(c::Cancellation), true};
static_assert(__is_same(decltype(c::Cancellation::canceled_by), Field<String>));
static_assert(__is_same(decltype(c::Cancellation::reason), Field<String>));
static_assert(__is_same(decltype(c::Cancellation::canceler_type), Field<String>));
constexpr FieldRow kFieldsEvent_[] = {
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, uri), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, name), Kind::kString, 2},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, status), Kind::kString,
     0},
    {"start_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, start_time),
     Kind::kString, 0},
    {"end_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, end_time),
     Kind::kString, 0},
    {"event_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, event_type),
     Kind::kString, 2},
    {"location", nullptr, nullptr, nullptr, {.object = &kObjectEvent_Location},
     __builtin_offsetof(c::Event_, location), Kind::kObject, 2},
    {"invitees_counter", nullptr, nullptr, nullptr, {.object = &kObjectEvent_InviteesCounter},
     __builtin_offsetof(c::Event_, invitees_counter), Kind::kObject, 0},
    {"event_memberships", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::Event_, event_memberships), Kind::kList, 0},
    {"cancellation", nullptr, nullptr, nullptr, {.object = &kObjectCancellation},
     __builtin_offsetof(c::Event_, cancellation), Kind::kObject, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Event_, updated_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectEvent_ = {"Event_", {kFieldsEvent_, 12}, sizeof(c::Event_), true};
static_assert(__is_same(decltype(c::Event_::uri), Field<String>));
static_assert(__is_same(decltype(c::Event_::name), Field<String>));
static_assert(__is_same(decltype(c::Event_::status), Field<String>));
static_assert(__is_same(decltype(c::Event_::start_time), Field<String>));
static_assert(__is_same(decltype(c::Event_::end_time), Field<String>));
static_assert(__is_same(decltype(c::Event_::event_type), Field<String>));
static_assert(__is_same(decltype(c::Event_::location), Field<c::Event_Location>));
static_assert(__is_same(decltype(c::Event_::invitees_counter), Field<c::Event_InviteesCounter>));
static_assert(__is_same(decltype(c::Event_::event_memberships),
    Field<List<c::Event_EventMembershipsItem>>));
static_assert(__is_same(decltype(c::Event_::cancellation), Field<c::Cancellation>));
static_assert(__is_same(decltype(c::Event_::created_at), Field<String>));
static_assert(__is_same(decltype(c::Event_::updated_at), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectEvent_}};
constexpr FieldRow kFieldsListEventsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::ListEventsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEventsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListEventsResult = {"ListEventsResult", {kFieldsListEventsResult, 2},
    sizeof(c::ListEventsResult), true};
static_assert(__is_same(decltype(c::ListEventsResult::items), List<c::Event_>));
static_assert(__is_same(decltype(c::ListEventsResult::next_page), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListEventsResult}};
constexpr BindRow kBindListEvents[] = {
    {.place = Place::kQuery, .field = 0, .wire = "user"},
    {.place = Place::kQuery, .field = 1, .wire = "organization"},
    {.place = Place::kQuery, .field = 2, .wire = "invitee_email"},
    {.place = Place::kQuery, .field = 3, .wire = "status"},
    {.place = Place::kQuery, .field = 4, .wire = "sort"},
    {.place = Place::kQuery, .field = 5, .wire = "min_start_time"},
    {.place = Place::kQuery, .field = 6, .wire = "max_start_time"},
};
constexpr HttpBinding kHttpListEvents = {.method = "GET", .path = "/scheduled_events",
    .rows = {kBindListEvents, 7}, .pagination = &kPagination1};
constexpr FieldRow kFieldsListScheduledParams[] = {
    {"user", "Address of the user: uri of get_me.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListScheduledParams, user), Kind::kString, 1},
    {"min_start_time", "Only meetings that begin at this time or later.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListScheduledParams, min_start_time), Kind::kString, 1},
    {"max_start_time", "Only meetings that begin before this time.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListScheduledParams, max_start_time), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListScheduledParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListScheduledParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListScheduledParams = {"ListScheduledParams",
    {kFieldsListScheduledParams, 5}, sizeof(c::ListScheduledParams), false};
static_assert(__is_same(decltype(c::ListScheduledParams::user), String));
static_assert(__is_same(decltype(c::ListScheduledParams::min_start_time), String));
static_assert(__is_same(decltype(c::ListScheduledParams::max_start_time), Field<String>));
static_assert(__is_same(decltype(c::ListScheduledParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListScheduledParams::next_page), Field<String>));
constexpr FieldRow kFieldsListScheduledResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::ListScheduledResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListScheduledResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListScheduledResult = {"ListScheduledResult",
    {kFieldsListScheduledResult, 2}, sizeof(c::ListScheduledResult), true};
static_assert(__is_same(decltype(c::ListScheduledResult::items), List<c::Event_>));
static_assert(__is_same(decltype(c::ListScheduledResult::next_page), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectListScheduledResult}};
constexpr BindRow kBindListScheduled[] = {
    {.place = Place::kQuery, .field = 0, .wire = "user"},
    {.place = Place::kQuery, .field = 1, .wire = "min_start_time"},
    {.place = Place::kQuery, .field = 2, .wire = "max_start_time"},
    {.place = Place::kQuery, .wire = "status", .constant = "\"active\""},
    {.place = Place::kQuery, .wire = "sort", .constant = "\"start_time:asc\""},
};
constexpr HttpBinding kHttpListScheduled = {.method = "GET", .path = "/scheduled_events",
    .rows = {kBindListScheduled, 5}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetEventParams[] = {
    {"event_uuid", "Last part of the meeting's uri.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetEventParams, event_uuid), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetEventParams = {"GetEventParams", {kFieldsGetEventParams, 1},
    sizeof(c::GetEventParams), false};
static_assert(__is_same(decltype(c::GetEventParams::event_uuid), String));
constexpr BindRow kBindGetEvent[] = {
    {.place = Place::kPath, .field = 0, .wire = "event_uuid"},
};
constexpr HttpBinding kHttpGetEvent = {.method = "GET", .path = "/scheduled_events/{event_uuid}",
    .rows = {kBindGetEvent, 1}, .result_at = "/resource"};
constexpr Limits kLimits7 = {.has = 64, .max_size = 10000};
constexpr FieldRow kFieldsCancelEventParams[] = {
    {"event_uuid", "Last part of the meeting's uri.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CancelEventParams, event_uuid), Kind::kString, 1},
    {"reason", "Why; the invitees read it.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CancelEventParams, reason), Kind::kString, 0},
};
constexpr ObjectTable kObjectCancelEventParams = {"CancelEventParams", {kFieldsCancelEventParams,
    2}, sizeof(c::CancelEventParams), false};
static_assert(__is_same(decltype(c::CancelEventParams::event_uuid), String));
static_assert(__is_same(decltype(c::CancelEventParams::reason), Field<String>));
constexpr FieldRow kFieldsCancelEventResult[] = {
    {"canceled_by", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CancelEventResult,
     canceled_by), Kind::kString, 0},
    {"reason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CancelEventResult, reason),
     Kind::kString, 2},
    {"canceler_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CancelEventResult,
     canceler_type), Kind::kString, 0},
};
constexpr ObjectTable kObjectCancelEventResult = {"CancelEventResult", {kFieldsCancelEventResult,
    3}, sizeof(c::CancelEventResult), true};
static_assert(__is_same(decltype(c::CancelEventResult::canceled_by), Field<String>));
static_assert(__is_same(decltype(c::CancelEventResult::reason), Field<String>));
static_assert(__is_same(decltype(c::CancelEventResult::canceler_type), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectCancelEventResult}};
constexpr BindRow kBindCancelEvent[] = {
    {.place = Place::kPath, .field = 0, .wire = "event_uuid"},
    {.place = Place::kBody, .field = 1, .wire = "/reason"},
};
constexpr HttpBinding kHttpCancelEvent = {.method = "POST",
    .path = "/scheduled_events/{event_uuid}/cancellation", .rows = {kBindCancelEvent, 2},
    .body = BodyKind::kJson, .result_at = "/resource"};
constexpr const char* kNamesListInviteesParamsStatus[] = {"active", "canceled"};
constexpr EnumTable kEnumListInviteesParamsStatus = {"ListInviteesParamsStatus",
    {kNamesListInviteesParamsStatus, 2}};
constexpr FieldRow kFieldsListInviteesParams[] = {
    {"event_uuid", "Last part of the meeting's uri.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListInviteesParams, event_uuid), Kind::kString, 1},
    {"status", "Only meetings or invitees in this state.", nullptr, nullptr,
     {.names = &kEnumListInviteesParamsStatus}, __builtin_offsetof(c::ListInviteesParams, status),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListInviteesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListInviteesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListInviteesParams = {"ListInviteesParams", {kFieldsListInviteesParams,
    4}, sizeof(c::ListInviteesParams), false};
static_assert(__is_same(decltype(c::ListInviteesParams::event_uuid), String));
static_assert(__is_same(decltype(c::ListInviteesParams::status),
    Field<c::ListInviteesParamsStatus>));
static_assert(__is_same(decltype(c::ListInviteesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListInviteesParams::next_page), Field<String>));
constexpr FieldRow kFieldsInviteeQuestionsAndAnswersItem[] = {
    {"question", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::InviteeQuestionsAndAnswersItem, question), Kind::kString, 0},
    {"answer", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InviteeQuestionsAndAnswersItem,
     answer), Kind::kString, 0},
};
constexpr ObjectTable kObjectInviteeQuestionsAndAnswersItem = {"InviteeQuestionsAndAnswersItem",
    {kFieldsInviteeQuestionsAndAnswersItem, 2}, sizeof(c::InviteeQuestionsAndAnswersItem), true};
static_assert(__is_same(decltype(c::InviteeQuestionsAndAnswersItem::question), Field<String>));
static_assert(__is_same(decltype(c::InviteeQuestionsAndAnswersItem::answer), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false,
    {.object = &kObjectInviteeQuestionsAndAnswersItem}};
constexpr FieldRow kFieldsInviteeNoShow[] = {
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InviteeNoShow, uri), Kind::kString,
     0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InviteeNoShow, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectInviteeNoShow = {"InviteeNoShow", {kFieldsInviteeNoShow, 2},
    sizeof(c::InviteeNoShow), true};
static_assert(__is_same(decltype(c::InviteeNoShow::uri), Field<String>));
static_assert(__is_same(decltype(c::InviteeNoShow::created_at), Field<String>));
constexpr FieldRow kFieldsInvitee[] = {
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invitee, uri), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invitee, name), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invitee, email), Kind::kString,
     0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invitee, status), Kind::kString,
     0},
    {"timezone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invitee, timezone),
     Kind::kString, 2},
    {"questions_and_answers", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::Invitee, questions_and_answers), Kind::kList, 0},
    {"rescheduled", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invitee, rescheduled),
     Kind::kBoolean, 0},
    {"cancel_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invitee, cancel_url),
     Kind::kString, 0},
    {"reschedule_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invitee,
     reschedule_url), Kind::kString, 0},
    {"cancellation", nullptr, nullptr, nullptr, {.object = &kObjectCancellation},
     __builtin_offsetof(c::Invitee, cancellation), Kind::kObject, 2},
    {"no_show", nullptr, nullptr, nullptr, {.object = &kObjectInviteeNoShow},
     __builtin_offsetof(c::Invitee, no_show), Kind::kObject, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Invitee, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectInvitee = {"Invitee", {kFieldsInvitee, 12}, sizeof(c::Invitee), true};
static_assert(__is_same(decltype(c::Invitee::uri), Field<String>));
static_assert(__is_same(decltype(c::Invitee::name), Field<String>));
static_assert(__is_same(decltype(c::Invitee::email), Field<String>));
static_assert(__is_same(decltype(c::Invitee::status), Field<String>));
static_assert(__is_same(decltype(c::Invitee::timezone), Field<String>));
static_assert(__is_same(decltype(c::Invitee::questions_and_answers),
    Field<List<c::InviteeQuestionsAndAnswersItem>>));
static_assert(__is_same(decltype(c::Invitee::rescheduled), Field<bool>));
static_assert(__is_same(decltype(c::Invitee::cancel_url), Field<String>));
static_assert(__is_same(decltype(c::Invitee::reschedule_url), Field<String>));
static_assert(__is_same(decltype(c::Invitee::cancellation), Field<c::Cancellation>));
static_assert(__is_same(decltype(c::Invitee::no_show), Field<c::InviteeNoShow>));
static_assert(__is_same(decltype(c::Invitee::created_at), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectInvitee}};
constexpr FieldRow kFieldsListInviteesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType18},
     __builtin_offsetof(c::ListInviteesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListInviteesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListInviteesResult = {"ListInviteesResult", {kFieldsListInviteesResult,
    2}, sizeof(c::ListInviteesResult), true};
static_assert(__is_same(decltype(c::ListInviteesResult::items), List<c::Invitee>));
static_assert(__is_same(decltype(c::ListInviteesResult::next_page), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectListInviteesResult}};
constexpr BindRow kBindListInvitees[] = {
    {.place = Place::kPath, .field = 0, .wire = "event_uuid"},
    {.place = Place::kQuery, .field = 1, .wire = "status"},
};
constexpr HttpBinding kHttpListInvitees = {.method = "GET",
    .path = "/scheduled_events/{event_uuid}/invitees", .rows = {kBindListInvitees, 2},
    .pagination = &kPagination1};
constexpr FieldRow kFieldsGetInviteeParams[] = {
    {"event_uuid", "Last part of the meeting's uri.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetInviteeParams, event_uuid), Kind::kString, 1},
    {"invitee_uuid", "Last part of the invitee's uri.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetInviteeParams, invitee_uuid), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetInviteeParams = {"GetInviteeParams", {kFieldsGetInviteeParams, 2},
    sizeof(c::GetInviteeParams), false};
static_assert(__is_same(decltype(c::GetInviteeParams::event_uuid), String));
static_assert(__is_same(decltype(c::GetInviteeParams::invitee_uuid), String));
constexpr BindRow kBindGetInvitee[] = {
    {.place = Place::kPath, .field = 0, .wire = "event_uuid"},
    {.place = Place::kPath, .field = 1, .wire = "invitee_uuid"},
};
constexpr HttpBinding kHttpGetInvitee = {.method = "GET",
    .path = "/scheduled_events/{event_uuid}/invitees/{invitee_uuid}", .rows = {kBindGetInvitee, 2},
    .result_at = "/resource"};
constexpr FieldRow kFieldsMarkNoShowParams[] = {
    {"invitee", "Address of the invitee: its uri.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::MarkNoShowParams, invitee), Kind::kString, 1},
};
constexpr ObjectTable kObjectMarkNoShowParams = {"MarkNoShowParams", {kFieldsMarkNoShowParams, 1},
    sizeof(c::MarkNoShowParams), false};
static_assert(__is_same(decltype(c::MarkNoShowParams::invitee), String));
constexpr FieldRow kFieldsMarkNoShowResult[] = {
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MarkNoShowResult, uri),
     Kind::kString, 0},
    {"invitee", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MarkNoShowResult, invitee),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MarkNoShowResult,
     created_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectMarkNoShowResult = {"MarkNoShowResult", {kFieldsMarkNoShowResult, 3},
    sizeof(c::MarkNoShowResult), true};
static_assert(__is_same(decltype(c::MarkNoShowResult::uri), Field<String>));
static_assert(__is_same(decltype(c::MarkNoShowResult::invitee), Field<String>));
static_assert(__is_same(decltype(c::MarkNoShowResult::created_at), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectMarkNoShowResult}};
constexpr BindRow kBindMarkNoShow[] = {
    {.place = Place::kBody, .field = 0, .wire = "/invitee"},
};
constexpr HttpBinding kHttpMarkNoShow = {.method = "POST", .path = "/invitee_no_shows",
    .rows = {kBindMarkNoShow, 1}, .body = BodyKind::kJson, .result_at = "/resource"};
constexpr Limits kLimits8 = {.has = 3, .minimum = 1, .maximum = 1};
constexpr FieldRow kFieldsCreateSchedulingLinkParams[] = {
    {"event_type", "Address of the event type: its uri.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateSchedulingLinkParams, event_type), Kind::kString, 1},
    {"max_event_count", "Number of bookings; Calendly allows 1.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateSchedulingLinkParams, max_event_count), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectCreateSchedulingLinkParams = {"CreateSchedulingLinkParams",
    {kFieldsCreateSchedulingLinkParams, 2}, sizeof(c::CreateSchedulingLinkParams), false};
static_assert(__is_same(decltype(c::CreateSchedulingLinkParams::event_type), String));
static_assert(__is_same(decltype(c::CreateSchedulingLinkParams::max_event_count), long long));
constexpr FieldRow kFieldsCreateSchedulingLinkResult[] = {
    {"booking_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateSchedulingLinkResult,
     booking_url), Kind::kString, 0},
    {"owner", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateSchedulingLinkResult,
     owner), Kind::kString, 0},
    {"owner_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateSchedulingLinkResult,
     owner_type), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateSchedulingLinkResult = {"CreateSchedulingLinkResult",
    {kFieldsCreateSchedulingLinkResult, 3}, sizeof(c::CreateSchedulingLinkResult), true};
static_assert(__is_same(decltype(c::CreateSchedulingLinkResult::booking_url), Field<String>));
static_assert(__is_same(decltype(c::CreateSchedulingLinkResult::owner), Field<String>));
static_assert(__is_same(decltype(c::CreateSchedulingLinkResult::owner_type), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectCreateSchedulingLinkResult}};
constexpr BindRow kBindCreateSchedulingLink[] = {
    {.place = Place::kBody, .field = 0, .wire = "/owner"},
    {.place = Place::kBody, .wire = "/owner_type", .constant = "\"EventType\""},
    {.place = Place::kBody, .field = 1, .wire = "/max_event_count"},
};
constexpr HttpBinding kHttpCreateSchedulingLink = {.method = "POST", .path = "/scheduling_links",
    .rows = {kBindCreateSchedulingLink, 3}, .body = BodyKind::kJson, .result_at = "/resource"};
constexpr FieldRow kFieldsListMembersParams[] = {
    {"organization", "Address of the organization: current_organization of get_me.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListMembersParams, organization), Kind::kString, 1},
    {"email", "Only the member with this address.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListMembersParams, email), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListMembersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMembersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMembersParams = {"ListMembersParams", {kFieldsListMembersParams,
    4}, sizeof(c::ListMembersParams), false};
static_assert(__is_same(decltype(c::ListMembersParams::organization), String));
static_assert(__is_same(decltype(c::ListMembersParams::email), Field<String>));
static_assert(__is_same(decltype(c::ListMembersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMembersParams::next_page), Field<String>));
constexpr FieldRow kFieldsListMembersResultItemUser[] = {
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMembersResultItemUser, uri),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMembersResultItemUser, name),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMembersResultItemUser,
     email), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMembersResultItemUser = {"ListMembersResultItemUser",
    {kFieldsListMembersResultItemUser, 3}, sizeof(c::ListMembersResultItemUser), true};
static_assert(__is_same(decltype(c::ListMembersResultItemUser::uri), Field<String>));
static_assert(__is_same(decltype(c::ListMembersResultItemUser::name), Field<String>));
static_assert(__is_same(decltype(c::ListMembersResultItemUser::email), Field<String>));
constexpr FieldRow kFieldsListMembersResultItem[] = {
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMembersResultItem, uri),
     Kind::kString, 0},
    {"role", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMembersResultItem, role),
     Kind::kString, 0},
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectListMembersResultItemUser},
     __builtin_offsetof(c::ListMembersResultItem, user), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListMembersResultItem = {"ListMembersResultItem",
    {kFieldsListMembersResultItem, 3}, sizeof(c::ListMembersResultItem), true};
static_assert(__is_same(decltype(c::ListMembersResultItem::uri), Field<String>));
static_assert(__is_same(decltype(c::ListMembersResultItem::role), Field<String>));
static_assert(__is_same(decltype(c::ListMembersResultItem::user),
    Field<c::ListMembersResultItemUser>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectListMembersResultItem}};
constexpr FieldRow kFieldsListMembersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType22},
     __builtin_offsetof(c::ListMembersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMembersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMembersResult = {"ListMembersResult", {kFieldsListMembersResult,
    2}, sizeof(c::ListMembersResult), true};
static_assert(__is_same(decltype(c::ListMembersResult::items), List<c::ListMembersResultItem>));
static_assert(__is_same(decltype(c::ListMembersResult::next_page), Field<String>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectListMembersResult}};
constexpr BindRow kBindListMembers[] = {
    {.place = Place::kQuery, .field = 0, .wire = "organization"},
    {.place = Place::kQuery, .field = 1, .wire = "email"},
};
constexpr HttpBinding kHttpListMembers = {.method = "GET", .path = "/organization_memberships",
    .rows = {kBindListMembers, 2}, .pagination = &kPagination1};
constexpr const char* kNamesListWebhooksParamsScope[] = {"organization", "user"};
constexpr EnumTable kEnumListWebhooksParamsScope = {"ListWebhooksParamsScope",
    {kNamesListWebhooksParamsScope, 2}};
constexpr FieldRow kFieldsListWebhooksParams[] = {
    {"organization", "Address of the organization: current_organization of get_me.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListWebhooksParams, organization), Kind::kString, 1},
    {"user", "Address of the user: uri of get_me.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListWebhooksParams, user), Kind::kString, 0},
    {"scope", "Whose events: of everybody or of one user.", nullptr, nullptr,
     {.names = &kEnumListWebhooksParamsScope}, __builtin_offsetof(c::ListWebhooksParams, scope),
     Kind::kEnum, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListWebhooksParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListWebhooksParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListWebhooksParams = {"ListWebhooksParams", {kFieldsListWebhooksParams,
    5}, sizeof(c::ListWebhooksParams), false};
static_assert(__is_same(decltype(c::ListWebhooksParams::organization), String));
static_assert(__is_same(decltype(c::ListWebhooksParams::user), Field<String>));
static_assert(__is_same(decltype(c::ListWebhooksParams::scope), c::ListWebhooksParamsScope));
static_assert(__is_same(decltype(c::ListWebhooksParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListWebhooksParams::next_page), Field<String>));
constexpr TypeRow kType24 = {Kind::kString};
constexpr FieldRow kFieldsWebhook[] = {
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, uri), Kind::kString, 0},
    {"callback_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, callback_url),
     Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, state), Kind::kString,
     0},
    {"events", nullptr, nullptr, nullptr, {.element = &kType24}, __builtin_offsetof(c::Webhook,
     events), Kind::kList, 0},
    {"scope", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, scope), Kind::kString,
     0},
    {"user", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, user), Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectWebhook = {"Webhook", {kFieldsWebhook, 7}, sizeof(c::Webhook), true};
static_assert(__is_same(decltype(c::Webhook::uri), Field<String>));
static_assert(__is_same(decltype(c::Webhook::callback_url), Field<String>));
static_assert(__is_same(decltype(c::Webhook::state), Field<String>));
static_assert(__is_same(decltype(c::Webhook::events), Field<List<String>>));
static_assert(__is_same(decltype(c::Webhook::scope), Field<String>));
static_assert(__is_same(decltype(c::Webhook::user), Field<String>));
static_assert(__is_same(decltype(c::Webhook::created_at), Field<String>));
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectWebhook}};
constexpr FieldRow kFieldsListWebhooksResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType25},
     __builtin_offsetof(c::ListWebhooksResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListWebhooksResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListWebhooksResult = {"ListWebhooksResult", {kFieldsListWebhooksResult,
    2}, sizeof(c::ListWebhooksResult), true};
static_assert(__is_same(decltype(c::ListWebhooksResult::items), List<c::Webhook>));
static_assert(__is_same(decltype(c::ListWebhooksResult::next_page), Field<String>));
constexpr TypeRow kType26 = {Kind::kObject, false, {.object = &kObjectListWebhooksResult}};
constexpr BindRow kBindListWebhooks[] = {
    {.place = Place::kQuery, .field = 0, .wire = "organization"},
    {.place = Place::kQuery, .field = 1, .wire = "user"},
    {.place = Place::kQuery, .field = 2, .wire = "scope"},
};
constexpr HttpBinding kHttpListWebhooks = {.method = "GET", .path = "/webhook_subscriptions",
    .rows = {kBindListWebhooks, 3}, .pagination = &kPagination1};
constexpr Limits kLimits9 = {.has = 64, .max_size = 2048, .format = "uri"};
constexpr Limits kLimits10 = {.has = 32, .min_size = 1};
constexpr const char* kNamesCreateWebhookParamsEventsItem[] = {"invitee.created",
    "invitee.canceled", "invitee_no_show.created", "invitee_no_show.deleted",
    "routing_form_submission.created"};
constexpr EnumTable kEnumCreateWebhookParamsEventsItem = {"CreateWebhookParamsEventsItem",
    {kNamesCreateWebhookParamsEventsItem, 5}};
constexpr TypeRow kType27 = {Kind::kEnum, false, {.names = &kEnumCreateWebhookParamsEventsItem}};
constexpr const char* kNamesCreateWebhookParamsScope[] = {"organization", "user"};
constexpr EnumTable kEnumCreateWebhookParamsScope = {"CreateWebhookParamsScope",
    {kNamesCreateWebhookParamsScope, 2}};
constexpr Limits kLimits11 = {.has = 96, .min_size = 16, .max_size = 255};
constexpr FieldRow kFieldsCreateWebhookParams[] = {
    {"url", "Address that gets the events, as pie webhooks create shows it.", nullptr, &kLimits9,
     {}, __builtin_offsetof(c::CreateWebhookParams, url), Kind::kString, 1},
    {"events", "Events to deliver.", nullptr, &kLimits10, {.element = &kType27},
     __builtin_offsetof(c::CreateWebhookParams, events), Kind::kList, 1},
    {"organization", "Address of the organization: current_organization of get_me.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::CreateWebhookParams, organization), Kind::kString, 1},
    {"user", "Address of the user: uri of get_me.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateWebhookParams, user), Kind::kString, 0},
    {"scope", "Whose events: of everybody or of one user.", nullptr, nullptr,
     {.names = &kEnumCreateWebhookParamsScope}, __builtin_offsetof(c::CreateWebhookParams, scope),
     Kind::kEnum, 1},
    {"signing_key", "Key of your own with which deliveries are signed.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateWebhookParams, signing_key), Kind::kString, 4},
};
constexpr ObjectTable kObjectCreateWebhookParams = {"CreateWebhookParams",
    {kFieldsCreateWebhookParams, 6}, sizeof(c::CreateWebhookParams), false};
static_assert(__is_same(decltype(c::CreateWebhookParams::url), String));
static_assert(__is_same(decltype(c::CreateWebhookParams::events),
    List<c::CreateWebhookParamsEventsItem>));
static_assert(__is_same(decltype(c::CreateWebhookParams::organization), String));
static_assert(__is_same(decltype(c::CreateWebhookParams::user), Field<String>));
static_assert(__is_same(decltype(c::CreateWebhookParams::scope), c::CreateWebhookParamsScope));
static_assert(__is_same(decltype(c::CreateWebhookParams::signing_key), Field<String>));
constexpr BindRow kBindCreateWebhook[] = {
    {.place = Place::kBody, .field = 0, .wire = "/url"},
    {.place = Place::kBody, .field = 1, .wire = "/events"},
    {.place = Place::kBody, .field = 2, .wire = "/organization"},
    {.place = Place::kBody, .field = 3, .wire = "/user"},
    {.place = Place::kBody, .field = 4, .wire = "/scope"},
    {.place = Place::kBody, .field = 5, .wire = "/signing_key"},
};
constexpr HttpBinding kHttpCreateWebhook = {.method = "POST", .path = "/webhook_subscriptions",
    .rows = {kBindCreateWebhook, 6}, .body = BodyKind::kJson, .result_at = "/resource"};
constexpr FieldRow kFieldsDeleteWebhookParams[] = {
    {"webhook_uuid", "Last part of the subscription's uri.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::DeleteWebhookParams, webhook_uuid), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteWebhookParams = {"DeleteWebhookParams",
    {kFieldsDeleteWebhookParams, 1}, sizeof(c::DeleteWebhookParams), false};
static_assert(__is_same(decltype(c::DeleteWebhookParams::webhook_uuid), String));
constexpr ObjectTable kObjectDeleteWebhookResult = {"DeleteWebhookResult", {},
    sizeof(c::DeleteWebhookResult), true};
constexpr TypeRow kType28 = {Kind::kObject, false, {.object = &kObjectDeleteWebhookResult}};
constexpr BindRow kBindDeleteWebhook[] = {
    {.place = Place::kPath, .field = 0, .wire = "webhook_uuid"},
};
constexpr HttpBinding kHttpDeleteWebhook = {.method = "DELETE",
    .path = "/webhook_subscriptions/{webhook_uuid}", .rows = {kBindDeleteWebhook, 1}};
constexpr ActionRow kActions[] = {
    {.name = "get_me", .title = "Read oneself",
     .description = "The connected user, with the addresses of user and organization.",
     .effect = Effect::kRead, .params = &kObjectGetMeParams, .result = &kType1, .http = &kHttpGetMe,
     .tool_name = "calendly_get_me"},
    {.name = "list_event_types", .title = "List event types",
     .description = "Kinds of meetings. Give user or organization.", .effect = Effect::kRead,
     .params = &kObjectListEventTypesParams, .result = &kType3, .http = &kHttpListEventTypes,
     .tool_name = "calendly_list_event_types"},
    {.name = "get_event_type", .title = "Read an event type", .description = "One kind of meeting.",
     .effect = Effect::kRead, .params = &kObjectGetEventTypeParams, .result = &kType2,
     .http = &kHttpGetEventType, .tool_name = "calendly_get_event_type"},
    {.name = "list_available_times", .title = "List free times",
     .description = "Times at which an event type can be booked, within 7 days.",
     .effect = Effect::kRead, .params = &kObjectListAvailableTimesParams, .result = &kType5,
     .http = &kHttpListAvailableTimes, .tool_name = "calendly_list_available_times"},
    {.name = "list_busy_times", .title = "List busy times",
     .description = "Meetings and calendar entries that block a user's time, within 7 " "days.",
     .effect = Effect::kRead, .params = &kObjectListBusyTimesParams, .result = &kType7,
     .http = &kHttpListBusyTimes, .tool_name = "calendly_list_busy_times"},
    {.name = "list_schedules", .title = "List working hours",
     .description = "Working hours of a user.", .effect = Effect::kRead,
     .params = &kObjectListSchedulesParams, .result = &kType11, .http = &kHttpListSchedules,
     .tool_name = "calendly_list_schedules"},
    {.name = "list_events", .title = "List meetings",
     .description = "Scheduled meetings by time, invitee and state. Give user or organization.",
     .effect = Effect::kRead, .params = &kObjectListEventsParams, .result = &kType14,
     .http = &kHttpListEvents, .tool_name = "calendly_list_events"},
    {.name = "list_scheduled", .title = "List coming meetings",
     .description = "Active meetings of a user from a time on, earliest first.",
     .effect = Effect::kRead, .params = &kObjectListScheduledParams, .result = &kType15,
     .http = &kHttpListScheduled, .tool_name = "calendly_list_scheduled"},
    {.name = "get_event", .title = "Read a meeting",
     .description = "One meeting with time and place.", .effect = Effect::kRead,
     .params = &kObjectGetEventParams, .result = &kType13, .http = &kHttpGetEvent,
     .tool_name = "calendly_get_event"},
    {.name = "cancel_event", .title = "Cancel a meeting",
     .description = "Cancels a meeting for all; Calendly tells the invitees.",
     .effect = Effect::kDestructive, .params = &kObjectCancelEventParams, .result = &kType16,
     .http = &kHttpCancelEvent, .tool_name = "calendly_cancel_event"},
    {.name = "list_invitees", .title = "List invitees",
     .description = "Who booked a meeting, with their answers.", .effect = Effect::kRead,
     .params = &kObjectListInviteesParams, .result = &kType19, .http = &kHttpListInvitees,
     .tool_name = "calendly_list_invitees"},
    {.name = "get_invitee", .title = "Read an invitee",
     .description = "One invitee with answers and links to change the booking.",
     .effect = Effect::kRead, .params = &kObjectGetInviteeParams, .result = &kType18,
     .http = &kHttpGetInvitee, .tool_name = "calendly_get_invitee"},
    {.name = "mark_no_show", .title = "Mark a no-show",
     .description = "Notes that an invitee did not come.", .params = &kObjectMarkNoShowParams,
     .result = &kType20, .http = &kHttpMarkNoShow, .tool_name = "calendly_mark_no_show"},
    {.name = "create_scheduling_link", .title = "Make a booking link",
     .description = "A link with which somebody can book an event type once.",
     .params = &kObjectCreateSchedulingLinkParams, .result = &kType21,
     .http = &kHttpCreateSchedulingLink, .tool_name = "calendly_create_scheduling_link"},
    {.name = "list_members", .title = "List members", .description = "People of the organization.",
     .effect = Effect::kRead, .params = &kObjectListMembersParams, .result = &kType23,
     .http = &kHttpListMembers, .tool_name = "calendly_list_members"},
    {.name = "list_webhooks", .title = "List webhooks",
     .description = "Webhook subscriptions of a user or the organization.", .effect = Effect::kRead,
     .params = &kObjectListWebhooksParams, .result = &kType26, .http = &kHttpListWebhooks,
     .tool_name = "calendly_list_webhooks"},
    {.name = "create_webhook", .title = "Create a webhook",
     .description = "Lets Calendly send events to an address; needs a paid plan.",
     .params = &kObjectCreateWebhookParams, .result = &kType25, .http = &kHttpCreateWebhook,
     .tool_name = "calendly_create_webhook"},
    {.name = "delete_webhook", .title = "Delete a webhook", .description = "Ends a subscription.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteWebhookParams, .result = &kType28,
     .http = &kHttpDeleteWebhook, .tool_name = "calendly_delete_webhook"},
};
constexpr const char* kTexts2[] = {"/details/0/message", "/message"};
constexpr const char* kTexts3[] = {"/title"};
constexpr NamedText kPairs1[] = {{"Permission Denied",
    "This needs the organization's owner or admin, a plan that has it,"
    " or a scope that the token lacks."}, {"Unauthenticated",
    "The token was taken back or ran out; connect again."}, {"Invalid Argument",
    "Users, organizations and event types are given as whole addresses,"
    " as get_me and list_event_types return them."}};
constexpr ApiRow kApi = {.base_url = "https://api.calendly.com", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .errors = {.message = {kTexts2, 2},
    .code = {kTexts3, 1}, .hints = {kPairs1, 3}}, .retry_after = "retry-after",
    .remaining = "x-ratelimit-remaining", .reset_at = "x-ratelimit-reset",
    .reset_format = "seconds", .per_minute = 60, .verify_method = "GET", .verify_path = "/users/me",
    .verify_account = "/resource/email"};
constexpr const char* kTexts4[] = {"api.calendly.com", "auth.calendly.com"};
constexpr const char* kTexts5[] = {"users:read", "organizations:read", "event_types:read",
    "availability:read", "scheduled_events:write", "scheduling_links:write", "routing_forms:read",
    "webhooks:write"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Calendly",
    .authorization_url = "https://auth.calendly.com/oauth/authorize",
    .token_url = "https://auth.calendly.com/oauth/token",
    .user_info_url = "https://api.calendly.com/users/me", .scopes = {kTexts5, 8},
    .client_id_secret = "CALENDLY_CLIENT_ID", .client_secret_secret = "CALENDLY_CLIENT_SECRET",
    .token_auth_method = "post", .account_pointer = "/resource/email"};
constexpr SecretRow kSecrets[] = {
    {"CALENDLY_CLIENT_ID", "Client ID of the OAuth app, from developer.calendly.com.", false,
     false},
    {"CALENDLY_CLIENT_SECRET", "Client secret of the same app.", false, false},
    {"CALENDLY_WEBHOOK_KEY", "Signing key of the webhook subscription; for events only.", false,
     false},
};
constexpr EventRow kEvents0[] = {
    {"invitee.created", "Somebody booked a meeting."},
    {"invitee.canceled", "A booking was cancelled, also by moving it."},
    {"invitee_no_show.created", "An invitee was marked as a no-show."},
    {"invitee_no_show.deleted", "The mark was taken away."},
    {"routing_form_submission.created", "A routing form was filled in."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "create_webhook with this connector's webhook URL as url, the events "
     "and a signing_key; Calendly has no page for it.", .event_type_field = "event",
     .events = {kEvents0, 5}, .verify = {.scheme = VerifyScheme::kHmacTimestamp,
     .secret = "CALENDLY_WEBHOOK_KEY", .algorithm = "sha256", .encoding = "hex",
     .header = "Calendly-Webhook-Signature", .signature_key = "v1", .timestamp_key = "t",
     .payload = "{timestamp}.{body}", .secret_encoding = "text"}, .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersBookingCreated[] = {
    {.source = "webhook", .event = "invitee.created"},
};
constexpr MatcherRow kMatchersEventCancelled[] = {
    {.source = "tool", .action = "cancel_event"},
    {.source = "webhook", .event = "invitee.canceled"},
};
constexpr MatcherRow kMatchersNoShowMarked[] = {
    {.source = "tool", .action = "mark_no_show"},
    {.source = "webhook", .event = "invitee_no_show.created"},
};
constexpr MatcherRow kMatchersSchedulingLinkCreated[] = {
    {.source = "tool", .action = "create_scheduling_link"},
};
constexpr MatcherRow kMatchersWebhookCreated[] = {
    {.source = "tool", .action = "create_webhook"},
};
constexpr MatcherRow kMatchersWebhookDeleted[] = {
    {.source = "tool", .action = "delete_webhook"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "booking_created", .display_name = "Booking Created",
     .matchers = {kMatchersBookingCreated, 1}},
    {.id = "event_cancelled", .display_name = "Meeting Cancelled",
     .matchers = {kMatchersEventCancelled, 2}},
    {.id = "no_show_marked", .display_name = "No-show Marked", .matchers = {kMatchersNoShowMarked,
     2}},
    {.id = "scheduling_link_created", .display_name = "Booking Link Created",
     .matchers = {kMatchersSchedulingLinkCreated, 1}},
    {.id = "webhook_created", .display_name = "Webhook Created",
     .matchers = {kMatchersWebhookCreated, 1}},
    {.id = "webhook_deleted", .display_name = "Webhook Deleted",
     .matchers = {kMatchersWebhookDeleted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "calendly",
    .display_name = "Calendly",
    .description = "Read event types, free times and scheduled meetings of Calendly, "
        "cancel meetings, and make booking links.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "calendly",
    .tool_description = "Reads Calendly. get_me has the address (uri) of the user and the "
        "organization, which lists ask for. Times are UTC. Cancelling tells "
        "the invitees by e-mail: show the user the meeting and wait for a " "yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_me\",\"list_event_types\",\"get_event_type\",\"list_available_times\""
        ",\"list_busy_times\",\"list_schedules\",\"list_events\",\"list_scheduled\","
        "\"get_event\",\"cancel_event\",\"list_invitees\",\"get_invitee\","
        "\"mark_no_show\",\"create_scheduling_link\",\"list_members\",\"list_webhooks\","
        "\"create_webhook\",\"delete_webhook\"],\"description\":\"What to "
        "do.\"},\"user\":{\"type\":\"string\",\"format\":\"uri\",\"maxLength\":255,"
        "\"description\":\"Address of the user: uri of get_me.\"},\"organization\":{\"type\":\""
        "string\",\"format\":\"uri\",\"maxLength\":255,\"description\":\"Address "
        "of the organization: current_organization of get_me.\"},\"active\":{\"type\":\"boolea"
        "n\",\"description\":\"true: only types that can be booked.\"},\"sort\":{\"type\":\"st"
        "ring\",\"maxLength\":60,\"description\":\"Field and order, as start_time:asc "
        "or name:desc.\"},\"event_type_uuid\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":64,\"description\":\"Last part of the event type's "
        "uri.\"},\"event_type\":{\"type\":\"string\",\"format\":\"uri\",\"maxLength\":255,"
        "\"description\":\"Address of the event type: its uri.\"},\"start_time\":{\"type\":\"s"
        "tring\",\"format\":\"date-time\",\"description\":\"From this time "
        "on, which is ahead, as 2026-03-06T00:00:00Z.\"},\"end_time\":{\"type\":\"string\","
        "\"format\":\"date-time\",\"description\":\"Up to this time, 7 days "
        "later at most.\"},\"invitee_email\":{\"type\":\"string\",\"format\":\"email\","
        "\"description\":\"Only meetings with this address.\"},\"status\":{\"type\":\"string\""
        ",\"enum\":[\"active\",\"canceled\"],\"description\":\"Only meetings "
        "or invitees in this state.\"},\"min_start_time\":{\"type\":\"string\","
        "\"format\":\"date-time\",\"description\":\"Only meetings that begin "
        "at this time or later.\"},\"max_start_time\":{\"type\":\"string\","
        "\"format\":\"date-time\",\"description\":\"Only meetings that begin "
        "before this time.\"},\"event_uuid\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":64,\"description\":\"Last part of the meeting's uri.\"},"
        "\"invitee_uuid\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,"
        "\"description\":\"Last part of the invitee's uri.\"},\"reason\":{\"type\":\"string\","
        "\"maxLength\":10000,\"description\":\"Why; the invitees read it.\"},"
        "\"invitee\":{\"type\":\"string\",\"format\":\"uri\",\"maxLength\":255,"
        "\"description\":\"Address of the invitee: its uri.\"},\"max_event_count\":{\"type\":\""
        "integer\",\"minimum\":1,\"maximum\":1,\"description\":\"Number of "
        "bookings; Calendly allows 1.\"},\"email\":{\"type\":\"string\",\"format\":\"email\","
        "\"description\":\"Only the member with this address.\"},\"scope\":{\"type\":\"string\""
        ",\"enum\":[\"organization\",\"user\"],\"description\":\"Whose events: "
        "of everybody or of one user.\"},\"url\":{\"type\":\"string\",\"format\":\"uri\","
        "\"maxLength\":2048,\"description\":\"Address that gets the events,"
        " as pie webhooks create shows it.\"},\"events\":{\"type\":\"array\","
        "\"minItems\":1,\"items\":{\"type\":\"string\",\"enum\":[\"invitee.created\","
        "\"invitee.canceled\",\"invitee_no_show.created\",\"invitee_no_show.deleted\","
        "\"routing_form_submission.created\"]},\"description\":\"Events to "
        "deliver.\"},\"signing_key\":{\"type\":\"string\",\"minLength\":16,"
        "\"maxLength\":255,\"description\":\"Key of your own with which deliveries "
        "are signed.\"},\"webhook_uuid\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":64,\"description\":\"Last part of the subscription's "
        "uri.\"},\"max_items\":{\"description\":\"Fetch pages until there "
        "are this many items; default: one page.\",\"type\":\"integer\",\"minimum\":1},"
        "\"next_page\":{\"description\":\"Where to go on: next_page of an "
        "earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "calendly",
    .actions = {kActions, 18},
    .api = kApi,
    .egress = {kTexts4, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 6},
};

}  // namespace pie::detail::tables::calendly

namespace pie::calendly {

constinit const ConnectorTable kCalendly = ::pie::detail::tables::calendly::kConnector;

Task<GetMeResult> GetMe(Context& context, GetMeParams params) {
  return Task<GetMeResult>(::pie::ContextAccess::Call(context, kCalendly, 0, &params));
}

Task<ListEventTypesResult> ListEventTypes(Context& context, ListEventTypesParams params) {
  return Task<ListEventTypesResult>(::pie::ContextAccess::Call(context, kCalendly, 1, &params));
}

Task<EventType> GetEventType(Context& context, GetEventTypeParams params) {
  return Task<EventType>(::pie::ContextAccess::Call(context, kCalendly, 2, &params));
}

Task<List<ListAvailableTimesResultItem>> ListAvailableTimes(Context& context,
    ListAvailableTimesParams params) {
  return Task<List<ListAvailableTimesResultItem>>(::pie::ContextAccess::Call(context, kCalendly, 3,
      &params));
}

Task<List<ListBusyTimesResultItem>> ListBusyTimes(Context& context, ListBusyTimesParams params) {
  return Task<List<ListBusyTimesResultItem>>(::pie::ContextAccess::Call(context, kCalendly, 4,
      &params));
}

Task<List<ListSchedulesResultItem>> ListSchedules(Context& context, ListSchedulesParams params) {
  return Task<List<ListSchedulesResultItem>>(::pie::ContextAccess::Call(context, kCalendly, 5,
      &params));
}

Task<ListEventsResult> ListEvents(Context& context, ListEventsParams params) {
  return Task<ListEventsResult>(::pie::ContextAccess::Call(context, kCalendly, 6, &params));
}

Task<ListScheduledResult> ListScheduled(Context& context, ListScheduledParams params) {
  return Task<ListScheduledResult>(::pie::ContextAccess::Call(context, kCalendly, 7, &params));
}

Task<Event_> GetEvent(Context& context, GetEventParams params) {
  return Task<Event_>(::pie::ContextAccess::Call(context, kCalendly, 8, &params));
}

Task<CancelEventResult> CancelEvent(Context& context, CancelEventParams params) {
  return Task<CancelEventResult>(::pie::ContextAccess::Call(context, kCalendly, 9, &params));
}

Task<ListInviteesResult> ListInvitees(Context& context, ListInviteesParams params) {
  return Task<ListInviteesResult>(::pie::ContextAccess::Call(context, kCalendly, 10, &params));
}

Task<Invitee> GetInvitee(Context& context, GetInviteeParams params) {
  return Task<Invitee>(::pie::ContextAccess::Call(context, kCalendly, 11, &params));
}

Task<MarkNoShowResult> MarkNoShow(Context& context, MarkNoShowParams params) {
  return Task<MarkNoShowResult>(::pie::ContextAccess::Call(context, kCalendly, 12, &params));
}

Task<CreateSchedulingLinkResult> CreateSchedulingLink(Context& context,
    CreateSchedulingLinkParams params) {
  return Task<CreateSchedulingLinkResult>(::pie::ContextAccess::Call(context, kCalendly, 13,
      &params));
}

Task<ListMembersResult> ListMembers(Context& context, ListMembersParams params) {
  return Task<ListMembersResult>(::pie::ContextAccess::Call(context, kCalendly, 14, &params));
}

Task<ListWebhooksResult> ListWebhooks(Context& context, ListWebhooksParams params) {
  return Task<ListWebhooksResult>(::pie::ContextAccess::Call(context, kCalendly, 15, &params));
}

Task<Webhook> CreateWebhook(Context& context, CreateWebhookParams params) {
  return Task<Webhook>(::pie::ContextAccess::Call(context, kCalendly, 16, &params));
}

Task<DeleteWebhookResult> DeleteWebhook(Context& context, DeleteWebhookParams params) {
  return Task<DeleteWebhookResult>(::pie::ContextAccess::Call(context, kCalendly, 17, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.calendly_client_id = context.Secret("CALENDLY_CLIENT_ID");
  secrets.calendly_client_secret = context.Secret("CALENDLY_CLIENT_SECRET");
  secrets.calendly_webhook_key = context.Secret("CALENDLY_WEBHOOK_KEY");
  return secrets;
}

}  // namespace pie::calendly
