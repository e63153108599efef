// Generated from plugins/cal-com/cal-com.pie. Do not edit.
#include "cal-com/cal-com.h"

#include "pie/generated.h"

namespace pie::detail::tables::cal_com {
namespace c = ::pie::cal_com;

constexpr const char* kTexts1[] = {"scheduling", "calendar", "meetings"};
constexpr ObjectTable kObjectGetMeParams = {"GetMeParams", {}, sizeof(c::GetMeParams), false};
constexpr FieldRow kFieldsGetMeResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, id), Kind::kInteger,
     0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, username),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, email),
     Kind::kString, 0},
    {"timeZone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, time_zone),
     Kind::kString, 0},
    {"defaultScheduleId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult,
     default_schedule_id), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectGetMeResult = {"GetMeResult", {kFieldsGetMeResult, 5},
    sizeof(c::GetMeResult), true};
static_assert(__is_same(decltype(c::GetMeResult::id), Field<long long>));
static_assert(__is_same(decltype(c::GetMeResult::username), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::email), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::time_zone), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::default_schedule_id), Field<long long>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectGetMeResult}};
constexpr HttpBinding kHttpGetMe = {.method = "GET", .path = "/v2/me", .result_at = "/data"};
constexpr const char* kNamesListBookingsParamsStatus[] = {"upcoming", "recurring", "past",
    "cancelled", "unconfirmed"};
constexpr EnumTable kEnumListBookingsParamsStatus = {"ListBookingsParamsStatus",
    {kNamesListBookingsParamsStatus, 5}};
constexpr Limits kLimits1 = {.format = "email"};
constexpr Limits kLimits2 = {.has = 64, .max_size = 200, .pattern = "^[0-9,]+$"};
constexpr Limits kLimits3 = {.format = "date-time"};
constexpr const char* kNamesListBookingsParamsSortStart[] = {"asc", "desc"};
constexpr EnumTable kEnumListBookingsParamsSortStart = {"ListBookingsParamsSortStart",
    {kNamesListBookingsParamsSortStart, 2}};
constexpr Limits kLimits4 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListBookingsParams[] = {
    {"status", "Only bookings in this state.", nullptr, nullptr,
     {.names = &kEnumListBookingsParamsStatus}, __builtin_offsetof(c::ListBookingsParams, status),
     Kind::kEnum, 0},
    {"attendeeEmail", "Only bookings of this address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListBookingsParams, attendee_email), Kind::kString, 0},
    {"eventTypeIds", "Only these event types, with commas between.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListBookingsParams, event_type_ids), Kind::kString, 0},
    {"afterStart", "Only bookings that begin after this time.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListBookingsParams, after_start), Kind::kString, 0},
    {"beforeEnd", "Only bookings that end before this time.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListBookingsParams, before_end), Kind::kString, 0},
    {"sortStart", "Order of their beginning.", nullptr, nullptr,
     {.names = &kEnumListBookingsParamsSortStart}, __builtin_offsetof(c::ListBookingsParams,
     sort_start), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListBookingsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBookingsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListBookingsParams = {"ListBookingsParams", {kFieldsListBookingsParams,
    8}, sizeof(c::ListBookingsParams), false};
static_assert(__is_same(decltype(c::ListBookingsParams::status),
    Field<c::ListBookingsParamsStatus>));
static_assert(__is_same(decltype(c::ListBookingsParams::attendee_email), Field<String>));
static_assert(__is_same(decltype(c::ListBookingsParams::event_type_ids), Field<String>));
static_assert(__is_same(decltype(c::ListBookingsParams::after_start), Field<String>));
static_assert(__is_same(decltype(c::ListBookingsParams::before_end), Field<String>));
static_assert(__is_same(decltype(c::ListBookingsParams::sort_start),
    Field<c::ListBookingsParamsSortStart>));
static_assert(__is_same(decltype(c::ListBookingsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListBookingsParams::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kInteger};
constexpr TypeRow kType3 = {Kind::kString};
constexpr const TypeRow* kChoices1[] = {&kType2, &kType3};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 2}};
constexpr FieldRow kFieldsBookingHostsItem[] = {
    {"id", nullptr, nullptr, nullptr, {.alternatives = &kAlternatives1},
     __builtin_offsetof(c::BookingHostsItem, id), Kind::kJson, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BookingHostsItem, name),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BookingHostsItem, email),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectBookingHostsItem = {"BookingHostsItem", {kFieldsBookingHostsItem, 3},
    sizeof(c::BookingHostsItem), true};
static_assert(__is_same(decltype(c::BookingHostsItem::id), Field<Json>));
static_assert(__is_same(decltype(c::BookingHostsItem::name), Field<String>));
static_assert(__is_same(decltype(c::BookingHostsItem::email), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectBookingHostsItem}};
constexpr FieldRow kFieldsBookingAttendeesItem[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BookingAttendeesItem, name),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BookingAttendeesItem, email),
     Kind::kString, 0},
    {"timeZone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BookingAttendeesItem,
     time_zone), Kind::kString, 0},
    {"absent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BookingAttendeesItem, absent),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectBookingAttendeesItem = {"BookingAttendeesItem",
    {kFieldsBookingAttendeesItem, 4}, sizeof(c::BookingAttendeesItem), true};
static_assert(__is_same(decltype(c::BookingAttendeesItem::name), Field<String>));
static_assert(__is_same(decltype(c::BookingAttendeesItem::email), Field<String>));
static_assert(__is_same(decltype(c::BookingAttendeesItem::time_zone), Field<String>));
static_assert(__is_same(decltype(c::BookingAttendeesItem::absent), Field<bool>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectBookingAttendeesItem}};
constexpr FieldRow kFieldsBooking[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Booking, id), Kind::kInteger, 0},
    {"uid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Booking, uid), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Booking, title), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Booking, description),
     Kind::kString, 2},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Booking, status), Kind::kString,
     0},
    {"start", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Booking, start), Kind::kString,
     0},
    {"end", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Booking, end), Kind::kString, 0},
    {"duration", "In minutes.", nullptr, nullptr, {}, __builtin_offsetof(c::Booking, duration),
     Kind::kNumber, 0},
    {"eventTypeId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Booking, event_type_id),
     Kind::kInteger, 0},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Booking, location),
     Kind::kString, 2},
    {"meetingUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Booking, meeting_url),
     Kind::kString, 2},
    {"hosts", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::Booking,
     hosts), Kind::kList, 0},
    {"attendees", nullptr, nullptr, nullptr, {.element = &kType5}, __builtin_offsetof(c::Booking,
     attendees), Kind::kList, 0},
    {"guests", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::Booking,
     guests), Kind::kList, 0},
    {"cancellationReason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Booking,
     cancellation_reason), Kind::kString, 2},
    {"rescheduledFromUid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Booking,
     rescheduled_from_uid), Kind::kString, 2},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Booking, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectBooking = {"Booking", {kFieldsBooking, 17}, sizeof(c::Booking), true};
static_assert(__is_same(decltype(c::Booking::id), Field<long long>));
static_assert(__is_same(decltype(c::Booking::uid), Field<String>));
static_assert(__is_same(decltype(c::Booking::title), Field<String>));
static_assert(__is_same(decltype(c::Booking::description), Field<String>));
static_assert(__is_same(decltype(c::Booking::status), Field<String>));
static_assert(__is_same(decltype(c::Booking::start), Field<String>));
static_assert(__is_same(decltype(c::Booking::end), Field<String>));
static_assert(__is_same(decltype(c::Booking::duration), Field<double>));
static_assert(__is_same(decltype(c::Booking::event_type_id), Field<long long>));
static_assert(__is_same(decltype(c::Booking::location), Field<String>));
static_assert(__is_same(decltype(c::Booking::meeting_url), Field<String>));
static_assert(__is_same(decltype(c::Booking::hosts), Field<List<c::BookingHostsItem>>));
static_assert(__is_same(decltype(c::Booking::attendees), Field<List<c::BookingAttendeesItem>>));
static_assert(__is_same(decltype(c::Booking::guests), Field<List<String>>));
static_assert(__is_same(decltype(c::Booking::cancellation_reason), Field<String>));
static_assert(__is_same(decltype(c::Booking::rescheduled_from_uid), Field<String>));
static_assert(__is_same(decltype(c::Booking::created_at), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectBooking}};
constexpr FieldRow kFieldsListBookingsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListBookingsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBookingsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListBookingsResult = {"ListBookingsResult", {kFieldsListBookingsResult,
    2}, sizeof(c::ListBookingsResult), true};
static_assert(__is_same(decltype(c::ListBookingsResult::items), List<c::Booking>));
static_assert(__is_same(decltype(c::ListBookingsResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectListBookingsResult}};
constexpr BindRow kBindListBookings[] = {
    {.place = Place::kQuery, .field = 0, .wire = "status"},
    {.place = Place::kQuery, .field = 1, .wire = "attendeeEmail"},
    {.place = Place::kQuery, .field = 2, .wire = "eventTypeIds"},
    {.place = Place::kQuery, .field = 3, .wire = "afterStart"},
    {.place = Place::kQuery, .field = 4, .wire = "beforeEnd"},
    {.place = Place::kQuery, .field = 5, .wire = "sortStart"},
    {.place = Place::kHeader, .wire = "cal-api-version", .constant = "\"2024-08-13\""},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kOffset, .items = "/data",
    .more_pointer = "/pagination/hasNextPage", .param = "skip", .size_param = "take", .size = 100};
constexpr HttpBinding kHttpListBookings = {.method = "GET", .path = "/v2/bookings",
    .rows = {kBindListBookings, 7}, .pagination = &kPagination1};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr FieldRow kFieldsGetBookingParams[] = {
    {"bookingUid", "uid of the booking.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetBookingParams, booking_uid), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetBookingParams = {"GetBookingParams", {kFieldsGetBookingParams, 1},
    sizeof(c::GetBookingParams), false};
static_assert(__is_same(decltype(c::GetBookingParams::booking_uid), String));
constexpr BindRow kBindGetBooking[] = {
    {.place = Place::kPath, .field = 0, .wire = "bookingUid"},
    {.place = Place::kHeader, .wire = "cal-api-version", .constant = "\"2024-08-13\""},
};
constexpr HttpBinding kHttpGetBooking = {.method = "GET", .path = "/v2/bookings/{bookingUid}",
    .rows = {kBindGetBooking, 2}, .result_at = "/data"};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr Limits kLimits7 = {.has = 64, .max_size = 60};
constexpr Limits kLimits8 = {.has = 64, .max_size = 30};
constexpr Limits kLimits9 = {.has = 64, .max_size = 5};
constexpr FieldRow kFieldsCreateBookingParamsAttendee[] = {
    {"name", nullptr, nullptr, &kLimits6, {}, __builtin_offsetof(c::CreateBookingParamsAttendee,
     name), Kind::kString, 1},
    {"email", nullptr, nullptr, &kLimits1, {}, __builtin_offsetof(c::CreateBookingParamsAttendee,
     email), Kind::kString, 1},
    {"timeZone", nullptr, nullptr, &kLimits7, {}, __builtin_offsetof(c::CreateBookingParamsAttendee,
     time_zone), Kind::kString, 1},
    {"phoneNumber", nullptr, nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateBookingParamsAttendee, phone_number), Kind::kString, 0},
    {"language", nullptr, nullptr, &kLimits9, {}, __builtin_offsetof(c::CreateBookingParamsAttendee,
     language), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateBookingParamsAttendee = {"CreateBookingParamsAttendee",
    {kFieldsCreateBookingParamsAttendee, 5}, sizeof(c::CreateBookingParamsAttendee), true};
static_assert(__is_same(decltype(c::CreateBookingParamsAttendee::name), String));
static_assert(__is_same(decltype(c::CreateBookingParamsAttendee::email), String));
static_assert(__is_same(decltype(c::CreateBookingParamsAttendee::time_zone), String));
static_assert(__is_same(decltype(c::CreateBookingParamsAttendee::phone_number), Field<String>));
static_assert(__is_same(decltype(c::CreateBookingParamsAttendee::language), Field<String>));
constexpr Limits kLimits10 = {.has = 64, .max_size = 20};
constexpr TypeRow kType8 = {Kind::kString, false, {}, &kLimits1};
constexpr Limits kLimits11 = {.has = 3, .minimum = 1, .maximum = 1440};
constexpr TypeRow kType9 = {Kind::kJson};
constexpr Limits kLimits12 = {.has = 64, .max_size = 50};
constexpr Limits kLimits13 = {.has = 64, .max_size = 500};
constexpr TypeRow kType10 = {Kind::kString, false, {}, &kLimits13};
constexpr FieldRow kFieldsCreateBookingParams[] = {
    {"eventTypeId", "Id of the event type; list_event_types has it.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateBookingParams, event_type_id), Kind::kInteger, 1},
    {"start", "When it begins, in UTC.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateBookingParams, start), Kind::kString, 1},
    {"attendee", "Who books, with a time zone as Europe/Zurich.", nullptr, nullptr,
     {.object = &kObjectCreateBookingParamsAttendee}, __builtin_offsetof(c::CreateBookingParams,
     attendee), Kind::kObject, 1},
    {"guests", "Further people to invite.", nullptr, &kLimits10, {.element = &kType8},
     __builtin_offsetof(c::CreateBookingParams, guests), Kind::kList, 0},
    {"lengthInMinutes", "Length, where the event type lets one choose.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateBookingParams, length_in_minutes), Kind::kInteger, 0},
    {"bookingFieldsResponses", "Answers to the questions of the event type, by slug.", nullptr,
     nullptr, {.element = &kType9}, __builtin_offsetof(c::CreateBookingParams,
     booking_fields_responses), Kind::kMap, 0},
    {"metadata", "Your own keys and values.", nullptr, &kLimits12, {.element = &kType10},
     __builtin_offsetof(c::CreateBookingParams, metadata), Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateBookingParams = {"CreateBookingParams",
    {kFieldsCreateBookingParams, 7}, sizeof(c::CreateBookingParams), false};
static_assert(__is_same(decltype(c::CreateBookingParams::event_type_id), long long));
static_assert(__is_same(decltype(c::CreateBookingParams::start), String));
static_assert(__is_same(decltype(c::CreateBookingParams::attendee),
    c::CreateBookingParamsAttendee));
static_assert(__is_same(decltype(c::CreateBookingParams::guests), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateBookingParams::length_in_minutes), Field<long long>));
static_assert(__is_same(decltype(c::CreateBookingParams::booking_fields_responses),
    Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::CreateBookingParams::metadata), Field<List<Entry<String>>>));
constexpr BindRow kBindCreateBooking[] = {
    {.place = Place::kHeader, .wire = "cal-api-version", .constant = "\"2024-08-13\""},
    {.place = Place::kBody, .field = 0, .wire = "/eventTypeId"},
    {.place = Place::kBody, .field = 1, .wire = "/start"},
    {.place = Place::kBody, .field = 2, .wire = "/attendee"},
    {.place = Place::kBody, .field = 3, .wire = "/guests"},
    {.place = Place::kBody, .field = 4, .wire = "/lengthInMinutes"},
    {.place = Place::kBody, .field = 5, .wire = "/bookingFieldsResponses"},
    {.place = Place::kBody, .field = 6, .wire = "/metadata"},
};
constexpr HttpBinding kHttpCreateBooking = {.method = "POST", .path = "/v2/bookings",
    .rows = {kBindCreateBooking, 8}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsCreateSeriesParamsAttendee[] = {
    {"name", nullptr, nullptr, &kLimits6, {}, __builtin_offsetof(c::CreateSeriesParamsAttendee,
     name), Kind::kString, 1},
    {"email", nullptr, nullptr, &kLimits1, {}, __builtin_offsetof(c::CreateSeriesParamsAttendee,
     email), Kind::kString, 1},
    {"timeZone", nullptr, nullptr, &kLimits7, {}, __builtin_offsetof(c::CreateSeriesParamsAttendee,
     time_zone), Kind::kString, 1},
    {"phoneNumber", nullptr, nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateSeriesParamsAttendee, phone_number), Kind::kString, 0},
    {"language", nullptr, nullptr, &kLimits9, {}, __builtin_offsetof(c::CreateSeriesParamsAttendee,
     language), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateSeriesParamsAttendee = {"CreateSeriesParamsAttendee",
    {kFieldsCreateSeriesParamsAttendee, 5}, sizeof(c::CreateSeriesParamsAttendee), true};
static_assert(__is_same(decltype(c::CreateSeriesParamsAttendee::name), String));
static_assert(__is_same(decltype(c::CreateSeriesParamsAttendee::email), String));
static_assert(__is_same(decltype(c::CreateSeriesParamsAttendee::time_zone), String));
static_assert(__is_same(decltype(c::CreateSeriesParamsAttendee::phone_number), Field<String>));
static_assert(__is_same(decltype(c::CreateSeriesParamsAttendee::language), Field<String>));
constexpr Limits kLimits14 = {.has = 3, .minimum = 1, .maximum = 100};
constexpr FieldRow kFieldsCreateSeriesParams[] = {
    {"eventTypeId", "Id of the event type; list_event_types has it.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateSeriesParams, event_type_id), Kind::kInteger, 1},
    {"start", "When it begins, in UTC.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateSeriesParams, start), Kind::kString, 1},
    {"attendee", "Who books, with a time zone as Europe/Zurich.", nullptr, nullptr,
     {.object = &kObjectCreateSeriesParamsAttendee}, __builtin_offsetof(c::CreateSeriesParams,
     attendee), Kind::kObject, 1},
    {"recurrenceCount", "How many times; as often as the event type says when left out.", nullptr,
     &kLimits14, {}, __builtin_offsetof(c::CreateSeriesParams, recurrence_count), Kind::kInteger,
     0},
    {"guests", "Further people to invite.", nullptr, &kLimits10, {.element = &kType8},
     __builtin_offsetof(c::CreateSeriesParams, guests), Kind::kList, 0},
    {"lengthInMinutes", "Length, where the event type lets one choose.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateSeriesParams, length_in_minutes), Kind::kInteger, 0},
    {"bookingFieldsResponses", "Answers to the questions of the event type, by slug.", nullptr,
     nullptr, {.element = &kType9}, __builtin_offsetof(c::CreateSeriesParams,
     booking_fields_responses), Kind::kMap, 0},
    {"metadata", "Your own keys and values.", nullptr, &kLimits12, {.element = &kType10},
     __builtin_offsetof(c::CreateSeriesParams, metadata), Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateSeriesParams = {"CreateSeriesParams", {kFieldsCreateSeriesParams,
    8}, sizeof(c::CreateSeriesParams), false};
static_assert(__is_same(decltype(c::CreateSeriesParams::event_type_id), long long));
static_assert(__is_same(decltype(c::CreateSeriesParams::start), String));
static_assert(__is_same(decltype(c::CreateSeriesParams::attendee), c::CreateSeriesParamsAttendee));
static_assert(__is_same(decltype(c::CreateSeriesParams::recurrence_count), Field<long long>));
static_assert(__is_same(decltype(c::CreateSeriesParams::guests), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateSeriesParams::length_in_minutes), Field<long long>));
static_assert(__is_same(decltype(c::CreateSeriesParams::booking_fields_responses),
    Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::CreateSeriesParams::metadata), Field<List<Entry<String>>>));
constexpr TypeRow kType11 = {Kind::kList, false, {.element = &kType6}};
constexpr BindRow kBindCreateSeries[] = {
    {.place = Place::kHeader, .wire = "cal-api-version", .constant = "\"2024-08-13\""},
    {.place = Place::kBody, .field = 0, .wire = "/eventTypeId"},
    {.place = Place::kBody, .field = 1, .wire = "/start"},
    {.place = Place::kBody, .field = 2, .wire = "/attendee"},
    {.place = Place::kBody, .field = 3, .wire = "/recurrenceCount"},
    {.place = Place::kBody, .field = 4, .wire = "/guests"},
    {.place = Place::kBody, .field = 5, .wire = "/lengthInMinutes"},
    {.place = Place::kBody, .field = 6, .wire = "/bookingFieldsResponses"},
    {.place = Place::kBody, .field = 7, .wire = "/metadata"},
};
constexpr HttpBinding kHttpCreateSeries = {.method = "POST", .path = "/v2/bookings",
    .rows = {kBindCreateSeries, 9}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr Limits kLimits15 = {.has = 64, .max_size = 1000};
constexpr FieldRow kFieldsRescheduleBookingParams[] = {
    {"bookingUid", "uid of the booking.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::RescheduleBookingParams, booking_uid), Kind::kString, 1},
    {"start", "When it begins, in UTC.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::RescheduleBookingParams, start), Kind::kString, 1},
    {"reschedulingReason", "Why it is moved.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::RescheduleBookingParams, rescheduling_reason), Kind::kString, 0},
};
constexpr ObjectTable kObjectRescheduleBookingParams = {"RescheduleBookingParams",
    {kFieldsRescheduleBookingParams, 3}, sizeof(c::RescheduleBookingParams), false};
static_assert(__is_same(decltype(c::RescheduleBookingParams::booking_uid), String));
static_assert(__is_same(decltype(c::RescheduleBookingParams::start), String));
static_assert(__is_same(decltype(c::RescheduleBookingParams::rescheduling_reason), Field<String>));
constexpr BindRow kBindRescheduleBooking[] = {
    {.place = Place::kPath, .field = 0, .wire = "bookingUid"},
    {.place = Place::kHeader, .wire = "cal-api-version", .constant = "\"2024-08-13\""},
    {.place = Place::kBody, .field = 1, .wire = "/start"},
    {.place = Place::kBody, .field = 2, .wire = "/reschedulingReason"},
};
constexpr HttpBinding kHttpRescheduleBooking = {.method = "POST",
    .path = "/v2/bookings/{bookingUid}/reschedule", .rows = {kBindRescheduleBooking, 4},
    .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsCancelBookingParams[] = {
    {"bookingUid", "uid of the booking.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CancelBookingParams, booking_uid), Kind::kString, 1},
    {"cancellationReason", "Why it is cancelled; the attendees read it.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CancelBookingParams, cancellation_reason), Kind::kString, 0},
};
constexpr ObjectTable kObjectCancelBookingParams = {"CancelBookingParams",
    {kFieldsCancelBookingParams, 2}, sizeof(c::CancelBookingParams), false};
static_assert(__is_same(decltype(c::CancelBookingParams::booking_uid), String));
static_assert(__is_same(decltype(c::CancelBookingParams::cancellation_reason), Field<String>));
constexpr BindRow kBindCancelBooking[] = {
    {.place = Place::kPath, .field = 0, .wire = "bookingUid"},
    {.place = Place::kHeader, .wire = "cal-api-version", .constant = "\"2024-08-13\""},
    {.place = Place::kBody, .field = 1, .wire = "/cancellationReason"},
};
constexpr HttpBinding kHttpCancelBooking = {.method = "POST",
    .path = "/v2/bookings/{bookingUid}/cancel", .rows = {kBindCancelBooking, 3},
    .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsCancelSeriesParams[] = {
    {"bookingUid", "uid of the booking.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CancelSeriesParams, booking_uid), Kind::kString, 1},
    {"cancellationReason", "Why it is cancelled; the attendees read it.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CancelSeriesParams, cancellation_reason), Kind::kString, 0},
};
constexpr ObjectTable kObjectCancelSeriesParams = {"CancelSeriesParams", {kFieldsCancelSeriesParams,
    2}, sizeof(c::CancelSeriesParams), false};
static_assert(__is_same(decltype(c::CancelSeriesParams::booking_uid), String));
static_assert(__is_same(decltype(c::CancelSeriesParams::cancellation_reason), Field<String>));
constexpr BindRow kBindCancelSeries[] = {
    {.place = Place::kPath, .field = 0, .wire = "bookingUid"},
    {.place = Place::kHeader, .wire = "cal-api-version", .constant = "\"2024-08-13\""},
    {.place = Place::kBody, .field = 1, .wire = "/cancellationReason"},
    {.place = Place::kBody, .wire = "/cancelSubsequentBookings", .constant = "true"},
};
constexpr HttpBinding kHttpCancelSeries = {.method = "POST",
    .path = "/v2/bookings/{bookingUid}/cancel", .rows = {kBindCancelSeries, 4},
    .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsAcceptBookingParams[] = {
    {"bookingUid", "uid of the booking.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::AcceptBookingParams, booking_uid), Kind::kString, 1},
};
constexpr ObjectTable kObjectAcceptBookingParams = {"AcceptBookingParams",
    {kFieldsAcceptBookingParams, 1}, sizeof(c::AcceptBookingParams), false};
static_assert(__is_same(decltype(c::AcceptBookingParams::booking_uid), String));
constexpr BindRow kBindAcceptBooking[] = {
    {.place = Place::kPath, .field = 0, .wire = "bookingUid"},
    {.place = Place::kHeader, .wire = "cal-api-version", .constant = "\"2024-08-13\""},
};
constexpr HttpBinding kHttpAcceptBooking = {.method = "POST",
    .path = "/v2/bookings/{bookingUid}/confirm", .rows = {kBindAcceptBooking, 2},
    .result_at = "/data"};
constexpr FieldRow kFieldsDeclineBookingParams[] = {
    {"bookingUid", "uid of the booking.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::DeclineBookingParams, booking_uid), Kind::kString, 1},
    {"reason", "Why it is declined.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::DeclineBookingParams, reason), Kind::kString, 0},
};
constexpr ObjectTable kObjectDeclineBookingParams = {"DeclineBookingParams",
    {kFieldsDeclineBookingParams, 2}, sizeof(c::DeclineBookingParams), false};
static_assert(__is_same(decltype(c::DeclineBookingParams::booking_uid), String));
static_assert(__is_same(decltype(c::DeclineBookingParams::reason), Field<String>));
constexpr BindRow kBindDeclineBooking[] = {
    {.place = Place::kPath, .field = 0, .wire = "bookingUid"},
    {.place = Place::kHeader, .wire = "cal-api-version", .constant = "\"2024-08-13\""},
    {.place = Place::kBody, .field = 1, .wire = "/reason"},
};
constexpr HttpBinding kHttpDeclineBooking = {.method = "POST",
    .path = "/v2/bookings/{bookingUid}/decline", .rows = {kBindDeclineBooking, 3},
    .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsMarkAbsentParamsAttendeesItem[] = {
    {"email", nullptr, nullptr, &kLimits1, {}, __builtin_offsetof(c::MarkAbsentParamsAttendeesItem,
     email), Kind::kString, 1},
    {"absent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MarkAbsentParamsAttendeesItem,
     absent), Kind::kBoolean, 1},
};
constexpr ObjectTable kObjectMarkAbsentParamsAttendeesItem = {"MarkAbsentParamsAttendeesItem",
    {kFieldsMarkAbsentParamsAttendeesItem, 2}, sizeof(c::MarkAbsentParamsAttendeesItem), true};
static_assert(__is_same(decltype(c::MarkAbsentParamsAttendeesItem::email), String));
static_assert(__is_same(decltype(c::MarkAbsentParamsAttendeesItem::absent), bool));
constexpr TypeRow kType12 = {Kind::kObject, false,
    {.object = &kObjectMarkAbsentParamsAttendeesItem}};
constexpr FieldRow kFieldsMarkAbsentParams[] = {
    {"bookingUid", "uid of the booking.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::MarkAbsentParams, booking_uid), Kind::kString, 1},
    {"host", "true: the host did not come.", nullptr, nullptr, {},
     __builtin_offsetof(c::MarkAbsentParams, host), Kind::kBoolean, 0},
    {"attendees", "Who did not come.", nullptr, &kLimits12, {.element = &kType12},
     __builtin_offsetof(c::MarkAbsentParams, attendees), Kind::kList, 0},
};
constexpr ObjectTable kObjectMarkAbsentParams = {"MarkAbsentParams", {kFieldsMarkAbsentParams, 3},
    sizeof(c::MarkAbsentParams), false};
static_assert(__is_same(decltype(c::MarkAbsentParams::booking_uid), String));
static_assert(__is_same(decltype(c::MarkAbsentParams::host), Field<bool>));
static_assert(__is_same(decltype(c::MarkAbsentParams::attendees),
    Field<List<c::MarkAbsentParamsAttendeesItem>>));
constexpr BindRow kBindMarkAbsent[] = {
    {.place = Place::kPath, .field = 0, .wire = "bookingUid"},
    {.place = Place::kHeader, .wire = "cal-api-version", .constant = "\"2024-08-13\""},
    {.place = Place::kBody, .field = 1, .wire = "/host"},
    {.place = Place::kBody, .field = 2, .wire = "/attendees"},
};
constexpr HttpBinding kHttpMarkAbsent = {.method = "POST",
    .path = "/v2/bookings/{bookingUid}/mark-absent", .rows = {kBindMarkAbsent, 4},
    .body = BodyKind::kJson, .result_at = "/data"};
constexpr Limits kLimits16 = {.has = 64, .max_size = 100};
constexpr FieldRow kFieldsListEventTypesParams[] = {
    {"username", "User name in the booking address.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::ListEventTypesParams, username), Kind::kString, 0},
    {"eventSlug", "Last part of the booking address.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::ListEventTypesParams, event_slug), Kind::kString, 0},
};
constexpr ObjectTable kObjectListEventTypesParams = {"ListEventTypesParams",
    {kFieldsListEventTypesParams, 2}, sizeof(c::ListEventTypesParams), false};
static_assert(__is_same(decltype(c::ListEventTypesParams::username), Field<String>));
static_assert(__is_same(decltype(c::ListEventTypesParams::event_slug), Field<String>));
constexpr FieldRow kFieldsEventType[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, id), Kind::kInteger, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, title), Kind::kString,
     0},
    {"slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, slug), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, description),
     Kind::kString, 2},
    {"lengthInMinutes", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType,
     length_in_minutes), Kind::kNumber, 0},
    {"bookingUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, booking_url),
     Kind::kString, 0},
    {"hidden", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, hidden),
     Kind::kBoolean, 0},
    {"price", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, price), Kind::kNumber,
     0},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::EventType, currency),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectEventType = {"EventType", {kFieldsEventType, 9}, sizeof(c::EventType),
    true};
static_assert(__is_same(decltype(c::EventType::id), Field<long long>));
static_assert(__is_same(decltype(c::EventType::title), Field<String>));
static_assert(__is_same(decltype(c::EventType::slug), Field<String>));
static_assert(__is_same(decltype(c::EventType::description), Field<String>));
static_assert(__is_same(decltype(c::EventType::length_in_minutes), Field<double>));
static_assert(__is_same(decltype(c::EventType::booking_url), Field<String>));
static_assert(__is_same(decltype(c::EventType::hidden), Field<bool>));
static_assert(__is_same(decltype(c::EventType::price), Field<double>));
static_assert(__is_same(decltype(c::EventType::currency), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectEventType}};
constexpr TypeRow kType14 = {Kind::kList, false, {.element = &kType13}};
constexpr BindRow kBindListEventTypes[] = {
    {.place = Place::kQuery, .field = 0, .wire = "username"},
    {.place = Place::kQuery, .field = 1, .wire = "eventSlug"},
    {.place = Place::kHeader, .wire = "cal-api-version", .constant = "\"2024-06-14\""},
};
constexpr HttpBinding kHttpListEventTypes = {.method = "GET", .path = "/v2/event-types",
    .rows = {kBindListEventTypes, 3}, .result_at = "/data"};
constexpr FieldRow kFieldsGetEventTypeParams[] = {
    {"eventTypeId", "Id of the event type; list_event_types has it.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetEventTypeParams, event_type_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetEventTypeParams = {"GetEventTypeParams", {kFieldsGetEventTypeParams,
    1}, sizeof(c::GetEventTypeParams), false};
static_assert(__is_same(decltype(c::GetEventTypeParams::event_type_id), long long));
constexpr BindRow kBindGetEventType[] = {
    {.place = Place::kPath, .field = 0, .wire = "eventTypeId"},
    {.place = Place::kHeader, .wire = "cal-api-version", .constant = "\"2024-06-14\""},
};
constexpr HttpBinding kHttpGetEventType = {.method = "GET", .path = "/v2/event-types/{eventTypeId}",
    .rows = {kBindGetEventType, 2}, .result_at = "/data"};
constexpr FieldRow kFieldsGetAvailabilityParams[] = {
    {"eventTypeId", "Id of the event type; list_event_types has it.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetAvailabilityParams, event_type_id), Kind::kInteger, 0},
    {"username", "User name in the booking address.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::GetAvailabilityParams, username), Kind::kString, 0},
    {"eventSlug", "Last part of the booking address.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::GetAvailabilityParams, event_slug), Kind::kString, 0},
    {"slots_start", "First day or time, as 2026-03-06.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::GetAvailabilityParams, slots_start), Kind::kString, 1},
    {"slots_end", "Last day or time.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::GetAvailabilityParams, slots_end), Kind::kString, 1},
    {"timeZone", "Time zone of the answer, as Europe/Zurich.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::GetAvailabilityParams, time_zone), Kind::kString, 0},
    {"duration", "Length, where the event type lets one choose.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::GetAvailabilityParams, duration), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetAvailabilityParams = {"GetAvailabilityParams",
    {kFieldsGetAvailabilityParams, 7}, sizeof(c::GetAvailabilityParams), false};
static_assert(__is_same(decltype(c::GetAvailabilityParams::event_type_id), Field<long long>));
static_assert(__is_same(decltype(c::GetAvailabilityParams::username), Field<String>));
static_assert(__is_same(decltype(c::GetAvailabilityParams::event_slug), Field<String>));
static_assert(__is_same(decltype(c::GetAvailabilityParams::slots_start), String));
static_assert(__is_same(decltype(c::GetAvailabilityParams::slots_end), String));
static_assert(__is_same(decltype(c::GetAvailabilityParams::time_zone), Field<String>));
static_assert(__is_same(decltype(c::GetAvailabilityParams::duration), Field<long long>));
constexpr FieldRow kFieldsGetAvailabilityResultValueItem[] = {
    {"start", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAvailabilityResultValueItem,
     start), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetAvailabilityResultValueItem = {"GetAvailabilityResultValueItem",
    {kFieldsGetAvailabilityResultValueItem, 1}, sizeof(c::GetAvailabilityResultValueItem), true};
static_assert(__is_same(decltype(c::GetAvailabilityResultValueItem::start), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false,
    {.object = &kObjectGetAvailabilityResultValueItem}};
constexpr TypeRow kType16 = {Kind::kList, false, {.element = &kType15}};
constexpr TypeRow kType17 = {Kind::kMap, false, {.element = &kType16}};
constexpr BindRow kBindGetAvailability[] = {
    {.place = Place::kQuery, .field = 0, .wire = "eventTypeId"},
    {.place = Place::kQuery, .field = 1, .wire = "username"},
    {.place = Place::kQuery, .field = 2, .wire = "eventTypeSlug"},
    {.place = Place::kQuery, .field = 3, .wire = "start"},
    {.place = Place::kQuery, .field = 4, .wire = "end"},
    {.place = Place::kQuery, .field = 5, .wire = "timeZone"},
    {.place = Place::kQuery, .field = 6, .wire = "duration"},
    {.place = Place::kHeader, .wire = "cal-api-version", .constant = "\"2024-09-04\""},
};
constexpr HttpBinding kHttpGetAvailability = {.method = "GET", .path = "/v2/slots",
    .rows = {kBindGetAvailability, 8}, .result_at = "/data"};
constexpr ObjectTable kObjectListSchedulesParams = {"ListSchedulesParams", {},
    sizeof(c::ListSchedulesParams), false};
constexpr FieldRow kFieldsListSchedulesResultItemAvailabilityItem[] = {
    {"days", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListSchedulesResultItemAvailabilityItem, days), Kind::kList, 0},
    {"startTime", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListSchedulesResultItemAvailabilityItem, start_time), Kind::kString, 0},
    {"endTime", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListSchedulesResultItemAvailabilityItem, end_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSchedulesResultItemAvailabilityItem =
    {"ListSchedulesResultItemAvailabilityItem", {kFieldsListSchedulesResultItemAvailabilityItem, 3},
    sizeof(c::ListSchedulesResultItemAvailabilityItem), true};
static_assert(__is_same(decltype(c::ListSchedulesResultItemAvailabilityItem::days),
    Field<List<String>>));
static_assert(__is_same(decltype(c::ListSchedulesResultItemAvailabilityItem::start_time),
    Field<String>));
static_assert(__is_same(decltype(c::ListSchedulesResultItemAvailabilityItem::end_time),
    Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false,
    {.object = &kObjectListSchedulesResultItemAvailabilityItem}};
constexpr FieldRow kFieldsListSchedulesResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSchedulesResultItem, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSchedulesResultItem, name),
     Kind::kString, 0},
    {"timeZone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSchedulesResultItem,
     time_zone), Kind::kString, 0},
    {"isDefault", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSchedulesResultItem,
     is_default), Kind::kBoolean, 0},
    {"availability", nullptr, nullptr, nullptr, {.element = &kType18},
     __builtin_offsetof(c::ListSchedulesResultItem, availability), Kind::kList, 0},
};
constexpr ObjectTable kObjectListSchedulesResultItem = {"ListSchedulesResultItem",
    {kFieldsListSchedulesResultItem, 5}, sizeof(c::ListSchedulesResultItem), true};
static_assert(__is_same(decltype(c::ListSchedulesResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListSchedulesResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListSchedulesResultItem::time_zone), Field<String>));
static_assert(__is_same(decltype(c::ListSchedulesResultItem::is_default), Field<bool>));
static_assert(__is_same(decltype(c::ListSchedulesResultItem::availability),
    Field<List<c::ListSchedulesResultItemAvailabilityItem>>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectListSchedulesResultItem}};
constexpr TypeRow kType20 = {Kind::kList, false, {.element = &kType19}};
constexpr BindRow kBindListSchedules[] = {
    {.place = Place::kHeader, .wire = "cal-api-version", .constant = "\"2024-06-11\""},
};
constexpr HttpBinding kHttpListSchedules = {.method = "GET", .path = "/v2/schedules",
    .rows = {kBindListSchedules, 1}, .result_at = "/data"};
constexpr ActionRow kActions[] = {
    {.name = "get_me", .title = "Read oneself", .description = "The user of the key.",
     .effect = Effect::kRead, .params = &kObjectGetMeParams, .result = &kType1, .http = &kHttpGetMe,
     .tool_name = "cal_com_get_me"},
    {.name = "list_bookings", .title = "List bookings",
     .description = "Bookings by state, attendee, event type and time.", .effect = Effect::kRead,
     .params = &kObjectListBookingsParams, .result = &kType7, .http = &kHttpListBookings,
     .tool_name = "cal_com_list_bookings"},
    {.name = "get_booking", .title = "Read a booking",
     .description = "One booking with its people.", .effect = Effect::kRead,
     .params = &kObjectGetBookingParams, .result = &kType6, .http = &kHttpGetBooking,
     .tool_name = "cal_com_get_booking"},
    {.name = "create_booking", .title = "Book",
     .description = "Books a free time of an event type for somebody; all get an e-mail. "
     "Event types that repeat need create_series.", .params = &kObjectCreateBookingParams,
     .result = &kType6, .http = &kHttpCreateBooking, .tool_name = "cal_com_create_booking"},
    {.name = "create_series", .title = "Book a series",
     .description = "Books all times of an event type that repeats; all get an e-mail.",
     .params = &kObjectCreateSeriesParams, .result = &kType11, .http = &kHttpCreateSeries,
     .tool_name = "cal_com_create_series"},
    {.name = "reschedule_booking", .title = "Move a booking",
     .description = "Moves a booking to another free time; it gets a new uid.",
     .params = &kObjectRescheduleBookingParams, .result = &kType6, .http = &kHttpRescheduleBooking,
     .tool_name = "cal_com_reschedule_booking"},
    {.name = "cancel_booking", .title = "Cancel a booking",
     .description = "Cancels a booking for all.", .effect = Effect::kDestructive,
     .params = &kObjectCancelBookingParams, .result = &kType6, .http = &kHttpCancelBooking,
     .tool_name = "cal_com_cancel_booking"},
    {.name = "cancel_series", .title = "Cancel the rest of a series",
     .description = "Cancels a booking of a series and all later ones, for all.",
     .effect = Effect::kDestructive, .params = &kObjectCancelSeriesParams, .result = &kType11,
     .http = &kHttpCancelSeries, .tool_name = "cal_com_cancel_series"},
    {.name = "accept_booking", .title = "Confirm a booking",
     .description = "Confirms a booking that waits for its host.",
     .params = &kObjectAcceptBookingParams, .result = &kType6, .http = &kHttpAcceptBooking,
     .tool_name = "cal_com_accept_booking"},
    {.name = "decline_booking", .title = "Decline a booking",
     .description = "Declines a booking that waits for its host.", .effect = Effect::kDestructive,
     .params = &kObjectDeclineBookingParams, .result = &kType6, .http = &kHttpDeclineBooking,
     .tool_name = "cal_com_decline_booking"},
    {.name = "mark_absent", .title = "Mark a no-show",
     .description = "Notes that host or attendees of a past booking did not come.",
     .params = &kObjectMarkAbsentParams, .result = &kType6, .http = &kHttpMarkAbsent,
     .tool_name = "cal_com_mark_absent"},
    {.name = "list_event_types", .title = "List event types",
     .description = "Kinds of meetings, of the key's user or of another.", .effect = Effect::kRead,
     .params = &kObjectListEventTypesParams, .result = &kType14, .http = &kHttpListEventTypes,
     .tool_name = "cal_com_list_event_types"},
    {.name = "get_event_type", .title = "Read an event type", .description = "One kind of meeting.",
     .effect = Effect::kRead, .params = &kObjectGetEventTypeParams, .result = &kType13,
     .http = &kHttpGetEventType, .tool_name = "cal_com_get_event_type"},
    {.name = "get_availability", .title = "Find free times",
     .description = "Times at which an event type can be booked, by day. Give eventTypeId,"
     " or username and eventSlug.", .effect = Effect::kRead,
     .params = &kObjectGetAvailabilityParams, .result = &kType17, .http = &kHttpGetAvailability,
     .tool_name = "cal_com_get_availability"},
    {.name = "list_schedules", .title = "List working hours",
     .description = "Working hours of the key's user.", .effect = Effect::kRead,
     .params = &kObjectListSchedulesParams, .result = &kType20, .http = &kHttpListSchedules,
     .tool_name = "cal_com_list_schedules"},
};
constexpr const char* kTexts2[] = {"/error/message", "/message"};
constexpr const char* kTexts3[] = {"/error/code"};
constexpr NamedText kPairs1[] = {{"UnauthorizedException",
    "The key is wrong or has run out; make a new one in Settings, Developer," " API keys."},
    {"NotFoundException", "There is no such booking or event type, or the key's user does not "
    "see it."}, {"BadRequestException",
    "Times are UTC, as 2026-03-06T09:00:00Z; a booked time may be taken " "already."}};
constexpr ApiRow kApi = {.base_url = "https://{host}", .auth = {.kind = AuthKind::kBearer,
    .name = "Authorization", .prefix = "Bearer ", .value = "{CALCOM_API_KEY}"},
    .errors = {.message = {kTexts2, 2}, .code = {kTexts3, 1}, .hints = {kPairs1, 3}},
    .retry_after = "retry-after", .remaining = "x-ratelimit-remaining", .per_minute = 120,
    .verify_method = "GET", .verify_path = "/v2/me", .verify_account = "/data/email"};
constexpr Limits kLimits17 = {.pattern = "[A-Za-z0-9.-]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"host", "Another host for a Cal.com of your own.", "\"api.cal.com\"", &kLimits17, {}, 0,
     Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "host", .label = "API host"},
};
constexpr const char* kTexts4[] = {"{host}"};
constexpr SecretRow kSecrets[] = {
    {"CALCOM_WEBHOOK_SECRET", "Secret of the webhook, as entered in Settings, Developer, Webhooks; "
     "for events only.", false, false},
    {"CALCOM_API_KEY", "API key (cal_live_...), from Settings, Developer, API keys.", true, true},
};
constexpr EventRow kEvents0[] = {
    {"BOOKING_CREATED", "Somebody booked."},
    {"BOOKING_REQUESTED", "A booking waits for its host."},
    {"BOOKING_RESCHEDULED", "A booking was moved."},
    {"BOOKING_CANCELLED", "A booking was cancelled."},
    {"BOOKING_REJECTED", "A booking was declined."},
    {"BOOKING_PAID", "A booking was paid."},
    {"MEETING_ENDED", "The time of a booking is over."},
    {"BOOKING_NO_SHOW_UPDATED", "Somebody was marked as a no-show."},
};
constexpr const char* kTexts5[] = {"PING"};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Settings, Developer, Webhooks, New: this connector's webhook URL,"
     " the events and a secret of your own.", .event_type_field = "triggerEvent",
     .events = {kEvents0, 8}, .verify = {.scheme = VerifyScheme::kHmac,
     .secret = "CALCOM_WEBHOOK_SECRET", .algorithm = "sha256", .encoding = "hex",
     .header = "X-Cal-Signature-256", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "{body}", .ping = {kTexts5, 1}},
};
constexpr MatcherRow kMatchersBookingCreated[] = {
    {.source = "tool", .action = "create_booking"},
    {.source = "tool", .action = "create_series"},
    {.source = "webhook", .event = "BOOKING_CREATED"},
};
constexpr MatcherRow kMatchersBookingCancelled[] = {
    {.source = "tool", .action = "cancel_booking"},
    {.source = "tool", .action = "cancel_series"},
    {.source = "webhook", .event = "BOOKING_CANCELLED"},
};
constexpr MatcherRow kMatchersEventRescheduled[] = {
    {.source = "tool", .action = "reschedule_booking"},
    {.source = "webhook", .event = "BOOKING_RESCHEDULED"},
};
constexpr MatcherRow kMatchersBookingAccepted[] = {
    {.source = "tool", .action = "accept_booking"},
};
constexpr MatcherRow kMatchersBookingDeclined[] = {
    {.source = "tool", .action = "decline_booking"},
    {.source = "webhook", .event = "BOOKING_REJECTED"},
};
constexpr MatcherRow kMatchersNoShowMarked[] = {
    {.source = "tool", .action = "mark_absent"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "booking_created", .display_name = "Booking Created",
     .matchers = {kMatchersBookingCreated, 3}},
    {.id = "booking_cancelled", .display_name = "Booking Cancelled",
     .matchers = {kMatchersBookingCancelled, 3}},
    {.id = "event_rescheduled", .display_name = "Booking Moved",
     .matchers = {kMatchersEventRescheduled, 2}},
    {.id = "booking_accepted", .display_name = "Booking Confirmed",
     .matchers = {kMatchersBookingAccepted, 1}},
    {.id = "booking_declined", .display_name = "Booking Declined",
     .matchers = {kMatchersBookingDeclined, 2}},
    {.id = "no_show_marked", .display_name = "No-show Marked", .matchers = {kMatchersNoShowMarked,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "cal-com",
    .display_name = "Cal.com",
    .description = "Read bookings, event types and free times of Cal.com, and make, move,"
        " confirm and cancel bookings.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "cal_com",
    .tool_description = "Reads and changes bookings in Cal.com. Times are UTC. Booking, moving "
        "and cancelling tell the attendees by e-mail: show the user what, "
        "when and who, and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_me\",\"list_bookings\",\"get_booking\",\"create_booking\","
        "\"create_series\",\"reschedule_booking\",\"cancel_booking\",\"cancel_series\","
        "\"accept_booking\",\"decline_booking\",\"mark_absent\",\"list_event_types\","
        "\"get_event_type\",\"get_availability\",\"list_schedules\"],\"description\":\"What "
        "to do.\"},\"status\":{\"type\":\"string\",\"enum\":[\"upcoming\","
        "\"recurring\",\"past\",\"cancelled\",\"unconfirmed\"],\"description\":\"Only "
        "bookings in this state.\"},\"attendeeEmail\":{\"type\":\"string\","
        "\"format\":\"email\",\"description\":\"Only bookings of this address.\"},"
        "\"eventTypeIds\":{\"type\":\"string\",\"maxLength\":200,\"pattern\":\"^[0-9,"
        "]+$\",\"description\":\"Only these event types, with commas between.\"},"
        "\"afterStart\":{\"type\":\"string\",\"format\":\"date-time\",\"description\":\"Only "
        "bookings that begin after this time.\"},\"beforeEnd\":{\"type\":\"string\","
        "\"format\":\"date-time\",\"description\":\"Only bookings that end "
        "before this time.\"},\"sortStart\":{\"type\":\"string\",\"enum\":[\"asc\","
        "\"desc\"],\"description\":\"Order of their beginning.\"},\"bookingUid\":{\"type\":\"s"
        "tring\",\"minLength\":1,\"maxLength\":100,\"description\":\"uid of "
        "the booking.\"},\"eventTypeId\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Id of the event type; list_event_types has it.\"},"
        "\"start\":{\"type\":\"string\",\"format\":\"date-time\",\"description\":\"When "
        "it begins, in UTC.\"},\"attendee\":{\"type\":\"object\",\"properties\":{\"name\":{\"t"
        "ype\":\"string\",\"minLength\":1,\"maxLength\":200},\"email\":{\"type\":\"string\","
        "\"format\":\"email\"},\"timeZone\":{\"type\":\"string\",\"maxLength\":60},"
        "\"phoneNumber\":{\"type\":\"string\",\"maxLength\":30},\"language\":{\"type\":\"strin"
        "g\",\"maxLength\":5}},\"required\":[\"name\",\"email\",\"timeZone\"],"
        "\"description\":\"Who books, with a time zone as Europe/Zurich.\"},"
        "\"guests\":{\"type\":\"array\",\"maxItems\":20,\"items\":{\"type\":\"string\","
        "\"format\":\"email\"},\"description\":\"Further people to invite.\"},"
        "\"lengthInMinutes\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":1440,"
        "\"description\":\"Length, where the event type lets one choose.\"},"
        "\"bookingFieldsResponses\":{\"type\":\"object\",\"additionalProperties\":true,"
        "\"description\":\"Answers to the questions of the event type, by "
        "slug.\"},\"metadata\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"strin"
        "g\",\"maxLength\":500},\"maxProperties\":50,\"description\":\"Your "
        "own keys and values.\"},\"reschedulingReason\":{\"type\":\"string\","
        "\"maxLength\":1000,\"description\":\"Why it is moved.\"},\"cancellationReason\":{\"ty"
        "pe\":\"string\",\"maxLength\":1000,\"description\":\"Why it is cancelled; "
        "the attendees read it.\"},\"recurrenceCount\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":100,\"description\":\"How many times; as "
        "often as the event type says when left out.\"},\"reason\":{\"type\":\"string\","
        "\"maxLength\":1000,\"description\":\"Why it is declined.\"},\"host\":{\"type\":\"bool"
        "ean\",\"description\":\"true: the host did not come.\"},\"attendees\":{\"type\":\"arr"
        "ay\",\"maxItems\":50,\"items\":{\"type\":\"object\",\"properties\":{\"email\":{\"type"
        "\":\"string\",\"format\":\"email\"},\"absent\":{\"type\":\"boolean\"}},"
        "\"required\":[\"email\",\"absent\"]},\"description\":\"Who did not "
        "come.\"},\"username\":{\"type\":\"string\",\"maxLength\":100,\"description\":\"User "
        "name in the booking address.\"},\"eventSlug\":{\"type\":\"string\","
        "\"maxLength\":100,\"description\":\"Last part of the booking address.\"},"
        "\"slots_start\":{\"type\":\"string\",\"maxLength\":30,\"description\":\"First "
        "day or time, as 2026-03-06.\"},\"slots_end\":{\"type\":\"string\","
        "\"maxLength\":30,\"description\":\"Last day or time.\"},\"timeZone\":{\"type\":\"stri"
        "ng\",\"maxLength\":60,\"description\":\"Time zone of the answer, "
        "as Europe/Zurich.\"},\"duration\":{\"type\":\"integer\",\"minimum\":1,"
        "\"maximum\":1440,\"description\":\"Length, where the event type lets "
        "one choose.\"},\"max_items\":{\"description\":\"Fetch pages until "
        "there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "cal_com",
    .actions = {kActions, 15},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 1},
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 6},
};

}  // namespace pie::detail::tables::cal_com

namespace pie::cal_com {

constinit const ConnectorTable kCalCom = ::pie::detail::tables::cal_com::kConnector;

Task<GetMeResult> GetMe(Context& context, GetMeParams params) {
  return Task<GetMeResult>(::pie::ContextAccess::Call(context, kCalCom, 0, &params));
}

Task<ListBookingsResult> ListBookings(Context& context, ListBookingsParams params) {
  return Task<ListBookingsResult>(::pie::ContextAccess::Call(context, kCalCom, 1, &params));
}

Task<Booking> GetBooking(Context& context, GetBookingParams params) {
  return Task<Booking>(::pie::ContextAccess::Call(context, kCalCom, 2, &params));
}

Task<Booking> CreateBooking(Context& context, CreateBookingParams params) {
  return Task<Booking>(::pie::ContextAccess::Call(context, kCalCom, 3, &params));
}

Task<List<Booking>> CreateSeries(Context& context, CreateSeriesParams params) {
  return Task<List<Booking>>(::pie::ContextAccess::Call(context, kCalCom, 4, &params));
}

Task<Booking> RescheduleBooking(Context& context, RescheduleBookingParams params) {
  return Task<Booking>(::pie::ContextAccess::Call(context, kCalCom, 5, &params));
}

Task<Booking> CancelBooking(Context& context, CancelBookingParams params) {
  return Task<Booking>(::pie::ContextAccess::Call(context, kCalCom, 6, &params));
}

Task<List<Booking>> CancelSeries(Context& context, CancelSeriesParams params) {
  return Task<List<Booking>>(::pie::ContextAccess::Call(context, kCalCom, 7, &params));
}

Task<Booking> AcceptBooking(Context& context, AcceptBookingParams params) {
  return Task<Booking>(::pie::ContextAccess::Call(context, kCalCom, 8, &params));
}

Task<Booking> DeclineBooking(Context& context, DeclineBookingParams params) {
  return Task<Booking>(::pie::ContextAccess::Call(context, kCalCom, 9, &params));
}

Task<Booking> MarkAbsent(Context& context, MarkAbsentParams params) {
  return Task<Booking>(::pie::ContextAccess::Call(context, kCalCom, 10, &params));
}

Task<List<EventType>> ListEventTypes(Context& context, ListEventTypesParams params) {
  return Task<List<EventType>>(::pie::ContextAccess::Call(context, kCalCom, 11, &params));
}

Task<EventType> GetEventType(Context& context, GetEventTypeParams params) {
  return Task<EventType>(::pie::ContextAccess::Call(context, kCalCom, 12, &params));
}

Task<List<Entry<List<GetAvailabilityResultValueItem>>>> GetAvailability(Context& context,
    GetAvailabilityParams params) {
  return Task<List<Entry<List<GetAvailabilityResultValueItem>>>>(::pie::ContextAccess::Call(context,
      kCalCom, 13, &params));
}

Task<List<ListSchedulesResultItem>> ListSchedules(Context& context, ListSchedulesParams params) {
  return Task<List<ListSchedulesResultItem>>(::pie::ContextAccess::Call(context, kCalCom, 14,
      &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.calcom_webhook_secret = context.Secret("CALCOM_WEBHOOK_SECRET");
  return secrets;
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.calcom_api_key = context.Secret("CALCOM_API_KEY");
  return secrets;
}

}  // namespace pie::cal_com
