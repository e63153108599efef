// Generated from plugins/freshdesk/freshdesk.pie. Do not edit.
#include "freshdesk/freshdesk.h"

#include "pie/generated.h"

namespace pie::detail::tables::freshdesk {
namespace c = ::pie::freshdesk;

constexpr const char* kTexts1[] = {"support", "helpdesk", "tickets"};
constexpr const char* kNamesListTicketsParamsFilter[] = {"new_and_my_open", "watching", "spam",
    "deleted"};
constexpr EnumTable kEnumListTicketsParamsFilter = {"ListTicketsParamsFilter",
    {kNamesListTicketsParamsFilter, 4}};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr Limits kLimits2 = {.format = "email"};
constexpr Limits kLimits3 = {.format = "date-time"};
constexpr const char* kNamesListTicketsParamsOrderBy[] = {"created_at", "due_by", "updated_at",
    "status"};
constexpr EnumTable kEnumListTicketsParamsOrderBy = {"ListTicketsParamsOrderBy",
    {kNamesListTicketsParamsOrderBy, 4}};
constexpr const char* kNamesListTicketsParamsOrderType[] = {"asc", "desc"};
constexpr EnumTable kEnumListTicketsParamsOrderType = {"ListTicketsParamsOrderType",
    {kNamesListTicketsParamsOrderType, 2}};
constexpr FieldRow kFieldsListTicketsParams[] = {
    {"filter", "A ready-made selection; without it tickets of the last 30 days.", nullptr, nullptr,
     {.names = &kEnumListTicketsParamsFilter}, __builtin_offsetof(c::ListTicketsParams, filter),
     Kind::kEnum, 0},
    {"requester", "Only tickets of this contact.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListTicketsParams, requester), Kind::kInteger, 0},
    {"requester_email", "Only tickets of this address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListTicketsParams, requester_email), Kind::kString, 0},
    {"updated_since", "Only what changed since then; also older than 30 days.", nullptr, &kLimits3,
     {}, __builtin_offsetof(c::ListTicketsParams, updated_since), Kind::kString, 0},
    {"order_by", "By what tickets are sorted.", nullptr, nullptr,
     {.names = &kEnumListTicketsParamsOrderBy}, __builtin_offsetof(c::ListTicketsParams, order_by),
     Kind::kEnum, 0},
    {"order_type", "Order; desc when left out.", nullptr, nullptr,
     {.names = &kEnumListTicketsParamsOrderType}, __builtin_offsetof(c::ListTicketsParams,
     order_type), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTicketsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTicketsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTicketsParams = {"ListTicketsParams", {kFieldsListTicketsParams,
    8}, sizeof(c::ListTicketsParams), false};
static_assert(__is_same(decltype(c::ListTicketsParams::filter), Field<c::ListTicketsParamsFilter>));
static_assert(__is_same(decltype(c::ListTicketsParams::requester), Field<long long>));
static_assert(__is_same(decltype(c::ListTicketsParams::requester_email), Field<String>));
static_assert(__is_same(decltype(c::ListTicketsParams::updated_since), Field<String>));
static_assert(__is_same(decltype(c::ListTicketsParams::order_by),
    Field<c::ListTicketsParamsOrderBy>));
static_assert(__is_same(decltype(c::ListTicketsParams::order_type),
    Field<c::ListTicketsParamsOrderType>));
static_assert(__is_same(decltype(c::ListTicketsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTicketsParams::next_page), Field<String>));
constexpr TypeRow kType1 = {Kind::kString};
constexpr TypeRow kType2 = {Kind::kJson};
constexpr FieldRow kFieldsTicket[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, id), Kind::kInteger, 0},
    {"subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, subject),
     Kind::kString, 0},
    {"description_text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket,
     description_text), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, status), Kind::kInteger,
     0},
    {"priority", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, priority),
     Kind::kInteger, 0},
    {"source", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, source), Kind::kInteger,
     0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, type), Kind::kString, 2},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Ticket, tags),
     Kind::kList, 0},
    {"requester_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, requester_id),
     Kind::kInteger, 0},
    {"responder_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, responder_id),
     Kind::kInteger, 2},
    {"group_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, group_id),
     Kind::kInteger, 2},
    {"company_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, company_id),
     Kind::kInteger, 2},
    {"cc_emails", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Ticket,
     cc_emails), Kind::kList, 0},
    {"custom_fields", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Ticket,
     custom_fields), Kind::kMap, 0},
    {"is_escalated", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, is_escalated),
     Kind::kBoolean, 0},
    {"spam", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, spam), Kind::kBoolean, 0},
    {"due_by", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, due_by), Kind::kString,
     0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, updated_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTicket = {"Ticket", {kFieldsTicket, 19}, sizeof(c::Ticket), true};
static_assert(__is_same(decltype(c::Ticket::id), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::subject), Field<String>));
static_assert(__is_same(decltype(c::Ticket::description_text), Field<String>));
static_assert(__is_same(decltype(c::Ticket::status), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::priority), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::source), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::type), Field<String>));
static_assert(__is_same(decltype(c::Ticket::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::Ticket::requester_id), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::responder_id), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::group_id), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::company_id), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::cc_emails), Field<List<String>>));
static_assert(__is_same(decltype(c::Ticket::custom_fields), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Ticket::is_escalated), Field<bool>));
static_assert(__is_same(decltype(c::Ticket::spam), Field<bool>));
static_assert(__is_same(decltype(c::Ticket::due_by), Field<String>));
static_assert(__is_same(decltype(c::Ticket::created_at), Field<String>));
static_assert(__is_same(decltype(c::Ticket::updated_at), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectTicket}};
constexpr FieldRow kFieldsListTicketsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListTicketsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTicketsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTicketsResult = {"ListTicketsResult", {kFieldsListTicketsResult,
    2}, sizeof(c::ListTicketsResult), true};
static_assert(__is_same(decltype(c::ListTicketsResult::items), List<c::Ticket>));
static_assert(__is_same(decltype(c::ListTicketsResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListTicketsResult}};
constexpr BindRow kBindListTickets[] = {
    {.place = Place::kQuery, .field = 0, .wire = "filter"},
    {.place = Place::kQuery, .field = 1, .wire = "requester_id"},
    {.place = Place::kQuery, .field = 2, .wire = "email"},
    {.place = Place::kQuery, .field = 3, .wire = "updated_since"},
    {.place = Place::kQuery, .field = 4, .wire = "order_by"},
    {.place = Place::kQuery, .field = 5, .wire = "order_type"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .rel = "next",
    .size_param = "per_page", .size = 100};
constexpr HttpBinding kHttpListTickets = {.method = "GET", .path = "/tickets",
    .rows = {kBindListTickets, 6}, .pagination = &kPagination1};
constexpr Limits kLimits4 = {.has = 96, .min_size = 3, .max_size = 510};
constexpr FieldRow kFieldsSearchTicketsParams[] = {
    {"query", "Condition, as status:2 AND priority:4, or tag:'billing'; without " "outer quotes.",
     nullptr, &kLimits4, {}, __builtin_offsetof(c::SearchTicketsParams, query), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::SearchTicketsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchTicketsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchTicketsParams = {"SearchTicketsParams",
    {kFieldsSearchTicketsParams, 3}, sizeof(c::SearchTicketsParams), false};
static_assert(__is_same(decltype(c::SearchTicketsParams::query), String));
static_assert(__is_same(decltype(c::SearchTicketsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchTicketsParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchTicketsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::SearchTicketsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchTicketsResult, next_page), Kind::kString, 2},
    {"incomplete", "Why the list ends here although there may be more, and what to do.", nullptr,
     nullptr, {}, __builtin_offsetof(c::SearchTicketsResult, incomplete), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchTicketsResult = {"SearchTicketsResult",
    {kFieldsSearchTicketsResult, 3}, sizeof(c::SearchTicketsResult), true};
static_assert(__is_same(decltype(c::SearchTicketsResult::items), List<c::Ticket>));
static_assert(__is_same(decltype(c::SearchTicketsResult::next_page), Field<String>));
static_assert(__is_same(decltype(c::SearchTicketsResult::incomplete), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectSearchTicketsResult}};
constexpr BindRow kBindSearchTickets[] = {
    {.place = Place::kQuery, .wire = "query", .text = "\"{query}\""},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kPage, .items = "/results",
    .total_pointer = "/total", .param = "page", .cap = 300};
constexpr HttpBinding kHttpSearchTickets = {.method = "GET", .path = "/search/tickets",
    .rows = {kBindSearchTickets, 1}, .pagination = &kPagination2};
constexpr FieldRow kFieldsGetTicketParams[] = {
    {"ticket_id", "Number of the ticket.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetTicketParams, ticket_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetTicketParams = {"GetTicketParams", {kFieldsGetTicketParams, 1},
    sizeof(c::GetTicketParams), false};
static_assert(__is_same(decltype(c::GetTicketParams::ticket_id), long long));
constexpr BindRow kBindGetTicket[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
};
constexpr HttpBinding kHttpGetTicket = {.method = "GET", .path = "/tickets/{ticket_id}",
    .rows = {kBindGetTicket, 1}};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 200000};
constexpr Limits kLimits7 = {.const_json = "2"};
constexpr TypeRow kType6 = {Kind::kInteger, false, {}, &kLimits7};
constexpr Limits kLimits8 = {.const_json = "3"};
constexpr TypeRow kType7 = {Kind::kInteger, false, {}, &kLimits8};
constexpr Limits kLimits9 = {.const_json = "4"};
constexpr TypeRow kType8 = {Kind::kInteger, false, {}, &kLimits9};
constexpr Limits kLimits10 = {.const_json = "5"};
constexpr TypeRow kType9 = {Kind::kInteger, false, {}, &kLimits10};
constexpr const TypeRow* kChoices1[] = {&kType6, &kType7, &kType8, &kType9};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 4}};
constexpr Limits kLimits11 = {.const_json = "1"};
constexpr TypeRow kType10 = {Kind::kInteger, false, {}, &kLimits11};
constexpr const TypeRow* kChoices2[] = {&kType10, &kType6, &kType7, &kType8};
constexpr Alternatives kAlternatives2 = {false, {kChoices2, 4}};
constexpr Limits kLimits12 = {.const_json = "7"};
constexpr TypeRow kType11 = {Kind::kInteger, false, {}, &kLimits12};
constexpr Limits kLimits13 = {.const_json = "9"};
constexpr TypeRow kType12 = {Kind::kInteger, false, {}, &kLimits13};
constexpr Limits kLimits14 = {.const_json = "10"};
constexpr TypeRow kType13 = {Kind::kInteger, false, {}, &kLimits14};
constexpr const TypeRow* kChoices3[] = {&kType10, &kType6, &kType7, &kType11, &kType12, &kType13};
constexpr Alternatives kAlternatives3 = {false, {kChoices3, 6}};
constexpr Limits kLimits15 = {.has = 64, .max_size = 100};
constexpr Limits kLimits16 = {.has = 64, .max_size = 50};
constexpr Limits kLimits17 = {.has = 64, .max_size = 32};
constexpr TypeRow kType14 = {Kind::kString, false, {}, &kLimits17};
constexpr TypeRow kType15 = {Kind::kString, false, {}, &kLimits2};
constexpr FieldRow kFieldsCreateTicketParams[] = {
    {"subject", "Subject of the ticket.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateTicketParams, subject), Kind::kString, 1},
    {"description", "Text of the ticket, in HTML.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateTicketParams, description), Kind::kString, 1},
    {"email", "Address of the contact; a new contact is made for an unknown one.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::CreateTicketParams, email), Kind::kString, 0},
    {"requester_id", "Id of the contact who asks, instead of email.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateTicketParams, requester_id), Kind::kInteger, 0},
    {"status", "2 open, 3 pending, 4 resolved, 5 closed.", nullptr, nullptr,
     {.alternatives = &kAlternatives1}, __builtin_offsetof(c::CreateTicketParams, status),
     Kind::kInteger, 1},
    {"priority", "1 low, 2 medium, 3 high, 4 urgent.", nullptr, nullptr,
     {.alternatives = &kAlternatives2}, __builtin_offsetof(c::CreateTicketParams, priority),
     Kind::kInteger, 1},
    {"source", "1 e-mail, 2 portal, 3 phone, 7 chat, 9 feedback form, 10 outgoing " "e-mail.",
     nullptr, nullptr, {.alternatives = &kAlternatives3}, __builtin_offsetof(c::CreateTicketParams,
     source), Kind::kInteger, 0},
    {"type", "Kind of the ticket, as Question; Admin, Ticket fields has the choices.", nullptr,
     &kLimits15, {}, __builtin_offsetof(c::CreateTicketParams, type), Kind::kString, 0},
    {"tags", "Tags; a change replaces all of them.", nullptr, &kLimits16, {.element = &kType14},
     __builtin_offsetof(c::CreateTicketParams, tags), Kind::kList, 0},
    {"cc_emails", "Who gets a copy.", nullptr, &kLimits16, {.element = &kType15},
     __builtin_offsetof(c::CreateTicketParams, cc_emails), Kind::kList, 0},
    {"group_id", "Id of the group; list_groups has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateTicketParams, group_id), Kind::kInteger, 0},
    {"responder_id", "Id of the agent; list_agents has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateTicketParams, responder_id), Kind::kInteger, 0},
    {"custom_fields", "Own fields by name, as cf_order.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::CreateTicketParams, custom_fields), Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateTicketParams = {"CreateTicketParams", {kFieldsCreateTicketParams,
    13}, sizeof(c::CreateTicketParams), false};
static_assert(__is_same(decltype(c::CreateTicketParams::subject), String));
static_assert(__is_same(decltype(c::CreateTicketParams::description), String));
static_assert(__is_same(decltype(c::CreateTicketParams::email), Field<String>));
static_assert(__is_same(decltype(c::CreateTicketParams::requester_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateTicketParams::status), long long));
static_assert(__is_same(decltype(c::CreateTicketParams::priority), long long));
static_assert(__is_same(decltype(c::CreateTicketParams::source), Field<long long>));
static_assert(__is_same(decltype(c::CreateTicketParams::type), Field<String>));
static_assert(__is_same(decltype(c::CreateTicketParams::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateTicketParams::cc_emails), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateTicketParams::group_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateTicketParams::responder_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateTicketParams::custom_fields), Field<List<Entry<Json>>>));
constexpr BindRow kBindCreateTicket[] = {
    {.place = Place::kBody, .field = 0, .wire = "/subject"},
    {.place = Place::kBody, .field = 1, .wire = "/description"},
    {.place = Place::kBody, .field = 2, .wire = "/email"},
    {.place = Place::kBody, .field = 3, .wire = "/requester_id"},
    {.place = Place::kBody, .field = 4, .wire = "/status"},
    {.place = Place::kBody, .field = 5, .wire = "/priority"},
    {.place = Place::kBody, .field = 6, .wire = "/source"},
    {.place = Place::kBody, .field = 7, .wire = "/type"},
    {.place = Place::kBody, .field = 8, .wire = "/tags"},
    {.place = Place::kBody, .field = 9, .wire = "/cc_emails"},
    {.place = Place::kBody, .field = 10, .wire = "/group_id"},
    {.place = Place::kBody, .field = 11, .wire = "/responder_id"},
    {.place = Place::kBody, .field = 12, .wire = "/custom_fields"},
};
constexpr HttpBinding kHttpCreateTicket = {.method = "POST", .path = "/tickets",
    .rows = {kBindCreateTicket, 13}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateTicketParams[] = {
    {"ticket_id", "Number of the ticket.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateTicketParams, ticket_id), Kind::kInteger, 1},
    {"subject", "Subject of the ticket.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateTicketParams, subject), Kind::kString, 0},
    {"status", "2 open, 3 pending, 4 resolved, 5 closed.", nullptr, nullptr,
     {.alternatives = &kAlternatives1}, __builtin_offsetof(c::UpdateTicketParams, status),
     Kind::kInteger, 0},
    {"priority", "1 low, 2 medium, 3 high, 4 urgent.", nullptr, nullptr,
     {.alternatives = &kAlternatives2}, __builtin_offsetof(c::UpdateTicketParams, priority),
     Kind::kInteger, 0},
    {"type", "Kind of the ticket, as Question; Admin, Ticket fields has the choices.", nullptr,
     &kLimits15, {}, __builtin_offsetof(c::UpdateTicketParams, type), Kind::kString, 0},
    {"tags", "Tags; a change replaces all of them.", nullptr, &kLimits16, {.element = &kType14},
     __builtin_offsetof(c::UpdateTicketParams, tags), Kind::kList, 0},
    {"group_id", "Id of the group; list_groups has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateTicketParams, group_id), Kind::kInteger, 0},
    {"responder_id", "Id of the agent; list_agents has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateTicketParams, responder_id), Kind::kInteger, 0},
    {"custom_fields", "Own fields by name, as cf_order.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::UpdateTicketParams, custom_fields), Kind::kMap, 0},
};
constexpr ObjectTable kObjectUpdateTicketParams = {"UpdateTicketParams", {kFieldsUpdateTicketParams,
    9}, sizeof(c::UpdateTicketParams), false};
static_assert(__is_same(decltype(c::UpdateTicketParams::ticket_id), long long));
static_assert(__is_same(decltype(c::UpdateTicketParams::subject), Field<String>));
static_assert(__is_same(decltype(c::UpdateTicketParams::status), Field<long long>));
static_assert(__is_same(decltype(c::UpdateTicketParams::priority), Field<long long>));
static_assert(__is_same(decltype(c::UpdateTicketParams::type), Field<String>));
static_assert(__is_same(decltype(c::UpdateTicketParams::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::UpdateTicketParams::group_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateTicketParams::responder_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateTicketParams::custom_fields), Field<List<Entry<Json>>>));
constexpr BindRow kBindUpdateTicket[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
    {.place = Place::kBody, .field = 1, .wire = "/subject"},
    {.place = Place::kBody, .field = 2, .wire = "/status"},
    {.place = Place::kBody, .field = 3, .wire = "/priority"},
    {.place = Place::kBody, .field = 4, .wire = "/type"},
    {.place = Place::kBody, .field = 5, .wire = "/tags"},
    {.place = Place::kBody, .field = 6, .wire = "/group_id"},
    {.place = Place::kBody, .field = 7, .wire = "/responder_id"},
    {.place = Place::kBody, .field = 8, .wire = "/custom_fields"},
};
constexpr HttpBinding kHttpUpdateTicket = {.method = "PUT", .path = "/tickets/{ticket_id}",
    .rows = {kBindUpdateTicket, 9}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteTicketParams[] = {
    {"ticket_id", "Number of the ticket.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::DeleteTicketParams, ticket_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectDeleteTicketParams = {"DeleteTicketParams", {kFieldsDeleteTicketParams,
    1}, sizeof(c::DeleteTicketParams), false};
static_assert(__is_same(decltype(c::DeleteTicketParams::ticket_id), long long));
constexpr ObjectTable kObjectDeleteTicketResult = {"DeleteTicketResult", {},
    sizeof(c::DeleteTicketResult), true};
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectDeleteTicketResult}};
constexpr BindRow kBindDeleteTicket[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
};
constexpr HttpBinding kHttpDeleteTicket = {.method = "DELETE", .path = "/tickets/{ticket_id}",
    .rows = {kBindDeleteTicket, 1}};
constexpr FieldRow kFieldsReplyToTicketParams[] = {
    {"ticket_id", "Number of the ticket.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ReplyToTicketParams, ticket_id), Kind::kInteger, 1},
    {"body", "Text in HTML.", nullptr, &kLimits6, {}, __builtin_offsetof(c::ReplyToTicketParams,
     body), Kind::kString, 1},
    {"cc_emails", "Who gets a copy.", nullptr, &kLimits16, {.element = &kType15},
     __builtin_offsetof(c::ReplyToTicketParams, cc_emails), Kind::kList, 0},
};
constexpr ObjectTable kObjectReplyToTicketParams = {"ReplyToTicketParams",
    {kFieldsReplyToTicketParams, 3}, sizeof(c::ReplyToTicketParams), false};
static_assert(__is_same(decltype(c::ReplyToTicketParams::ticket_id), long long));
static_assert(__is_same(decltype(c::ReplyToTicketParams::body), String));
static_assert(__is_same(decltype(c::ReplyToTicketParams::cc_emails), Field<List<String>>));
constexpr FieldRow kFieldsConversation[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, id), Kind::kInteger,
     0},
    {"ticket_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, ticket_id),
     Kind::kInteger, 0},
    {"body_text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, body_text),
     Kind::kString, 0},
    {"incoming", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, incoming),
     Kind::kBoolean, 0},
    {"private", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, private_),
     Kind::kBoolean, 0},
    {"user_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, user_id),
     Kind::kInteger, 0},
    {"from_email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, from_email),
     Kind::kString, 2},
    {"to_emails", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::Conversation, to_emails), Kind::kList, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Conversation, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectConversation = {"Conversation", {kFieldsConversation, 9},
    sizeof(c::Conversation), true};
static_assert(__is_same(decltype(c::Conversation::id), Field<long long>));
static_assert(__is_same(decltype(c::Conversation::ticket_id), Field<long long>));
static_assert(__is_same(decltype(c::Conversation::body_text), Field<String>));
static_assert(__is_same(decltype(c::Conversation::incoming), Field<bool>));
static_assert(__is_same(decltype(c::Conversation::private_), Field<bool>));
static_assert(__is_same(decltype(c::Conversation::user_id), Field<long long>));
static_assert(__is_same(decltype(c::Conversation::from_email), Field<String>));
static_assert(__is_same(decltype(c::Conversation::to_emails), Field<List<String>>));
static_assert(__is_same(decltype(c::Conversation::created_at), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectConversation}};
constexpr BindRow kBindReplyToTicket[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
    {.place = Place::kBody, .field = 1, .wire = "/body"},
    {.place = Place::kBody, .field = 2, .wire = "/cc_emails"},
};
constexpr HttpBinding kHttpReplyToTicket = {.method = "POST", .path = "/tickets/{ticket_id}/reply",
    .rows = {kBindReplyToTicket, 3}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsAddNoteParams[] = {
    {"ticket_id", "Number of the ticket.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::AddNoteParams, ticket_id), Kind::kInteger, 1},
    {"body", "Text in HTML.", nullptr, &kLimits6, {}, __builtin_offsetof(c::AddNoteParams, body),
     Kind::kString, 1},
    {"private", "false shows the note to the requester.", nullptr, nullptr, {},
     __builtin_offsetof(c::AddNoteParams, private_), Kind::kBoolean, 0},
    {"notify_emails", "Agents who are told of the note.", nullptr, &kLimits16,
     {.element = &kType15}, __builtin_offsetof(c::AddNoteParams, notify_emails), Kind::kList, 0},
};
constexpr ObjectTable kObjectAddNoteParams = {"AddNoteParams", {kFieldsAddNoteParams, 4},
    sizeof(c::AddNoteParams), false};
static_assert(__is_same(decltype(c::AddNoteParams::ticket_id), long long));
static_assert(__is_same(decltype(c::AddNoteParams::body), String));
static_assert(__is_same(decltype(c::AddNoteParams::private_), Field<bool>));
static_assert(__is_same(decltype(c::AddNoteParams::notify_emails), Field<List<String>>));
constexpr BindRow kBindAddNote[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
    {.place = Place::kBody, .field = 1, .wire = "/body"},
    {.place = Place::kBody, .field = 2, .wire = "/private"},
    {.place = Place::kBody, .field = 3, .wire = "/notify_emails"},
};
constexpr HttpBinding kHttpAddNote = {.method = "POST", .path = "/tickets/{ticket_id}/notes",
    .rows = {kBindAddNote, 4}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListConversationsParams[] = {
    {"ticket_id", "Number of the ticket.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListConversationsParams, ticket_id), Kind::kInteger, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListConversationsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListConversationsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListConversationsParams = {"ListConversationsParams",
    {kFieldsListConversationsParams, 3}, sizeof(c::ListConversationsParams), false};
static_assert(__is_same(decltype(c::ListConversationsParams::ticket_id), long long));
static_assert(__is_same(decltype(c::ListConversationsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListConversationsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListConversationsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::ListConversationsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListConversationsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListConversationsResult = {"ListConversationsResult",
    {kFieldsListConversationsResult, 2}, sizeof(c::ListConversationsResult), true};
static_assert(__is_same(decltype(c::ListConversationsResult::items), List<c::Conversation>));
static_assert(__is_same(decltype(c::ListConversationsResult::next_page), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectListConversationsResult}};
constexpr BindRow kBindListConversations[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
};
constexpr HttpBinding kHttpListConversations = {.method = "GET",
    .path = "/tickets/{ticket_id}/conversations", .rows = {kBindListConversations, 1},
    .pagination = &kPagination1};
constexpr const char* kNamesListContactsParamsState[] = {"blocked", "deleted", "unverified",
    "verified"};
constexpr EnumTable kEnumListContactsParamsState = {"ListContactsParamsState",
    {kNamesListContactsParamsState, 4}};
constexpr FieldRow kFieldsListContactsParams[] = {
    {"contact_email", "Address of the contact.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListContactsParams, contact_email), Kind::kString, 0},
    {"phone", "Telephone number.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::ListContactsParams, phone), Kind::kString, 0},
    {"mobile", "Mobile number.", nullptr, &kLimits16, {}, __builtin_offsetof(c::ListContactsParams,
     mobile), Kind::kString, 0},
    {"company_id", "Id of the company; list_companies has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListContactsParams, company_id), Kind::kInteger, 0},
    {"state", "Only contacts in this state.", nullptr, nullptr,
     {.names = &kEnumListContactsParamsState}, __builtin_offsetof(c::ListContactsParams, state),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListContactsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListContactsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListContactsParams = {"ListContactsParams", {kFieldsListContactsParams,
    7}, sizeof(c::ListContactsParams), false};
static_assert(__is_same(decltype(c::ListContactsParams::contact_email), Field<String>));
static_assert(__is_same(decltype(c::ListContactsParams::phone), Field<String>));
static_assert(__is_same(decltype(c::ListContactsParams::mobile), Field<String>));
static_assert(__is_same(decltype(c::ListContactsParams::company_id), Field<long long>));
static_assert(__is_same(decltype(c::ListContactsParams::state), Field<c::ListContactsParamsState>));
static_assert(__is_same(decltype(c::ListContactsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListContactsParams::next_page), Field<String>));
constexpr FieldRow kFieldsContact[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, name), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, email), Kind::kString,
     2},
    {"phone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, phone), Kind::kString,
     2},
    {"mobile", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, mobile), Kind::kString,
     2},
    {"job_title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, job_title),
     Kind::kString, 2},
    {"company_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, company_id),
     Kind::kInteger, 2},
    {"active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, active),
     Kind::kBoolean, 0},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Contact, tags),
     Kind::kList, 0},
    {"custom_fields", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::Contact, custom_fields), Kind::kMap, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, updated_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectContact = {"Contact", {kFieldsContact, 12}, sizeof(c::Contact), true};
static_assert(__is_same(decltype(c::Contact::id), Field<long long>));
static_assert(__is_same(decltype(c::Contact::name), Field<String>));
static_assert(__is_same(decltype(c::Contact::email), Field<String>));
static_assert(__is_same(decltype(c::Contact::phone), Field<String>));
static_assert(__is_same(decltype(c::Contact::mobile), Field<String>));
static_assert(__is_same(decltype(c::Contact::job_title), Field<String>));
static_assert(__is_same(decltype(c::Contact::company_id), Field<long long>));
static_assert(__is_same(decltype(c::Contact::active), Field<bool>));
static_assert(__is_same(decltype(c::Contact::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::Contact::custom_fields), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Contact::created_at), Field<String>));
static_assert(__is_same(decltype(c::Contact::updated_at), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectContact}};
constexpr FieldRow kFieldsListContactsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType19},
     __builtin_offsetof(c::ListContactsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListContactsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListContactsResult = {"ListContactsResult", {kFieldsListContactsResult,
    2}, sizeof(c::ListContactsResult), true};
static_assert(__is_same(decltype(c::ListContactsResult::items), List<c::Contact>));
static_assert(__is_same(decltype(c::ListContactsResult::next_page), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectListContactsResult}};
constexpr BindRow kBindListContacts[] = {
    {.place = Place::kQuery, .field = 0, .wire = "email"},
    {.place = Place::kQuery, .field = 1, .wire = "phone"},
    {.place = Place::kQuery, .field = 2, .wire = "mobile"},
    {.place = Place::kQuery, .field = 3, .wire = "company_id"},
    {.place = Place::kQuery, .field = 4, .wire = "state"},
};
constexpr HttpBinding kHttpListContacts = {.method = "GET", .path = "/contacts",
    .rows = {kBindListContacts, 5}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetContactParams[] = {
    {"contact_id", "Id of the contact.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetContactParams, contact_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetContactParams = {"GetContactParams", {kFieldsGetContactParams, 1},
    sizeof(c::GetContactParams), false};
static_assert(__is_same(decltype(c::GetContactParams::contact_id), long long));
constexpr BindRow kBindGetContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "contact_id"},
};
constexpr HttpBinding kHttpGetContact = {.method = "GET", .path = "/contacts/{contact_id}",
    .rows = {kBindGetContact, 1}};
constexpr Limits kLimits18 = {.has = 64, .max_size = 255};
constexpr FieldRow kFieldsCreateContactParams[] = {
    {"name", "Name of the contact.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateContactParams, name), Kind::kString, 1},
    {"contact_email", "Address of the contact.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateContactParams, contact_email), Kind::kString, 0},
    {"phone", "Telephone number.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::CreateContactParams, phone), Kind::kString, 0},
    {"mobile", "Mobile number.", nullptr, &kLimits16, {}, __builtin_offsetof(c::CreateContactParams,
     mobile), Kind::kString, 0},
    {"job_title", "What the contact does.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::CreateContactParams, job_title), Kind::kString, 0},
    {"company_id", "Id of the company; list_companies has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateContactParams, company_id), Kind::kInteger, 0},
    {"tags", "Tags; a change replaces all of them.", nullptr, &kLimits16, {.element = &kType14},
     __builtin_offsetof(c::CreateContactParams, tags), Kind::kList, 0},
    {"custom_fields", "Own fields by name, as cf_order.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::CreateContactParams, custom_fields), Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateContactParams = {"CreateContactParams",
    {kFieldsCreateContactParams, 8}, sizeof(c::CreateContactParams), false};
static_assert(__is_same(decltype(c::CreateContactParams::name), String));
static_assert(__is_same(decltype(c::CreateContactParams::contact_email), Field<String>));
static_assert(__is_same(decltype(c::CreateContactParams::phone), Field<String>));
static_assert(__is_same(decltype(c::CreateContactParams::mobile), Field<String>));
static_assert(__is_same(decltype(c::CreateContactParams::job_title), Field<String>));
static_assert(__is_same(decltype(c::CreateContactParams::company_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateContactParams::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateContactParams::custom_fields), Field<List<Entry<Json>>>));
constexpr BindRow kBindCreateContact[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/email"},
    {.place = Place::kBody, .field = 2, .wire = "/phone"},
    {.place = Place::kBody, .field = 3, .wire = "/mobile"},
    {.place = Place::kBody, .field = 4, .wire = "/job_title"},
    {.place = Place::kBody, .field = 5, .wire = "/company_id"},
    {.place = Place::kBody, .field = 6, .wire = "/tags"},
    {.place = Place::kBody, .field = 7, .wire = "/custom_fields"},
};
constexpr HttpBinding kHttpCreateContact = {.method = "POST", .path = "/contacts",
    .rows = {kBindCreateContact, 8}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateContactParams[] = {
    {"contact_id", "Id of the contact.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateContactParams, contact_id), Kind::kInteger, 1},
    {"name", "Name of the contact.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateContactParams, name), Kind::kString, 0},
    {"contact_email", "Address of the contact.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateContactParams, contact_email), Kind::kString, 0},
    {"phone", "Telephone number.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::UpdateContactParams, phone), Kind::kString, 0},
    {"mobile", "Mobile number.", nullptr, &kLimits16, {}, __builtin_offsetof(c::UpdateContactParams,
     mobile), Kind::kString, 0},
    {"job_title", "What the contact does.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::UpdateContactParams, job_title), Kind::kString, 0},
    {"company_id", "Id of the company; list_companies has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateContactParams, company_id), Kind::kInteger, 0},
    {"tags", "Tags; a change replaces all of them.", nullptr, &kLimits16, {.element = &kType14},
     __builtin_offsetof(c::UpdateContactParams, tags), Kind::kList, 0},
    {"custom_fields", "Own fields by name, as cf_order.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::UpdateContactParams, custom_fields), Kind::kMap, 0},
};
constexpr ObjectTable kObjectUpdateContactParams = {"UpdateContactParams",
    {kFieldsUpdateContactParams, 9}, sizeof(c::UpdateContactParams), false};
static_assert(__is_same(decltype(c::UpdateContactParams::contact_id), long long));
static_assert(__is_same(decltype(c::UpdateContactParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::contact_email), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::phone), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::mobile), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::job_title), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::company_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateContactParams::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::UpdateContactParams::custom_fields), Field<List<Entry<Json>>>));
constexpr BindRow kBindUpdateContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "contact_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/email"},
    {.place = Place::kBody, .field = 3, .wire = "/phone"},
    {.place = Place::kBody, .field = 4, .wire = "/mobile"},
    {.place = Place::kBody, .field = 5, .wire = "/job_title"},
    {.place = Place::kBody, .field = 6, .wire = "/company_id"},
    {.place = Place::kBody, .field = 7, .wire = "/tags"},
    {.place = Place::kBody, .field = 8, .wire = "/custom_fields"},
};
constexpr HttpBinding kHttpUpdateContact = {.method = "PUT", .path = "/contacts/{contact_id}",
    .rows = {kBindUpdateContact, 9}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListCompaniesParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListCompaniesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCompaniesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCompaniesParams = {"ListCompaniesParams",
    {kFieldsListCompaniesParams, 2}, sizeof(c::ListCompaniesParams), false};
static_assert(__is_same(decltype(c::ListCompaniesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCompaniesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListCompaniesResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListCompaniesResultItem, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListCompaniesResultItem, name),
     Kind::kString, 0},
    {"domains", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListCompaniesResultItem, domains), Kind::kList, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListCompaniesResultItem,
     description), Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListCompaniesResultItem,
     created_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCompaniesResultItem = {"ListCompaniesResultItem",
    {kFieldsListCompaniesResultItem, 5}, sizeof(c::ListCompaniesResultItem), true};
static_assert(__is_same(decltype(c::ListCompaniesResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListCompaniesResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListCompaniesResultItem::domains), Field<List<String>>));
static_assert(__is_same(decltype(c::ListCompaniesResultItem::description), Field<String>));
static_assert(__is_same(decltype(c::ListCompaniesResultItem::created_at), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectListCompaniesResultItem}};
constexpr FieldRow kFieldsListCompaniesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType21},
     __builtin_offsetof(c::ListCompaniesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCompaniesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCompaniesResult = {"ListCompaniesResult",
    {kFieldsListCompaniesResult, 2}, sizeof(c::ListCompaniesResult), true};
static_assert(__is_same(decltype(c::ListCompaniesResult::items), List<c::ListCompaniesResultItem>));
static_assert(__is_same(decltype(c::ListCompaniesResult::next_page), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectListCompaniesResult}};
constexpr HttpBinding kHttpListCompanies = {.method = "GET", .path = "/companies",
    .pagination = &kPagination1};
constexpr FieldRow kFieldsListAgentsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListAgentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAgentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAgentsParams = {"ListAgentsParams", {kFieldsListAgentsParams, 2},
    sizeof(c::ListAgentsParams), false};
static_assert(__is_same(decltype(c::ListAgentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListAgentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListAgentsResultItemContact[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAgentsResultItemContact,
     name), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAgentsResultItemContact,
     email), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAgentsResultItemContact = {"ListAgentsResultItemContact",
    {kFieldsListAgentsResultItemContact, 2}, sizeof(c::ListAgentsResultItemContact), true};
static_assert(__is_same(decltype(c::ListAgentsResultItemContact::name), Field<String>));
static_assert(__is_same(decltype(c::ListAgentsResultItemContact::email), Field<String>));
constexpr FieldRow kFieldsListAgentsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAgentsResultItem, id),
     Kind::kInteger, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAgentsResultItem, type),
     Kind::kString, 0},
    {"occasional", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAgentsResultItem,
     occasional), Kind::kBoolean, 0},
    {"available", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAgentsResultItem,
     available), Kind::kBoolean, 0},
    {"contact", nullptr, nullptr, nullptr, {.object = &kObjectListAgentsResultItemContact},
     __builtin_offsetof(c::ListAgentsResultItem, contact), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListAgentsResultItem = {"ListAgentsResultItem",
    {kFieldsListAgentsResultItem, 5}, sizeof(c::ListAgentsResultItem), true};
static_assert(__is_same(decltype(c::ListAgentsResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListAgentsResultItem::type), Field<String>));
static_assert(__is_same(decltype(c::ListAgentsResultItem::occasional), Field<bool>));
static_assert(__is_same(decltype(c::ListAgentsResultItem::available), Field<bool>));
static_assert(__is_same(decltype(c::ListAgentsResultItem::contact),
    Field<c::ListAgentsResultItemContact>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectListAgentsResultItem}};
constexpr FieldRow kFieldsListAgentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType23},
     __builtin_offsetof(c::ListAgentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAgentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListAgentsResult = {"ListAgentsResult", {kFieldsListAgentsResult, 2},
    sizeof(c::ListAgentsResult), true};
static_assert(__is_same(decltype(c::ListAgentsResult::items), List<c::ListAgentsResultItem>));
static_assert(__is_same(decltype(c::ListAgentsResult::next_page), Field<String>));
constexpr TypeRow kType24 = {Kind::kObject, false, {.object = &kObjectListAgentsResult}};
constexpr HttpBinding kHttpListAgents = {.method = "GET", .path = "/agents",
    .pagination = &kPagination1};
constexpr FieldRow kFieldsListGroupsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListGroupsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListGroupsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListGroupsParams = {"ListGroupsParams", {kFieldsListGroupsParams, 2},
    sizeof(c::ListGroupsParams), false};
static_assert(__is_same(decltype(c::ListGroupsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListGroupsParams::next_page), Field<String>));
constexpr TypeRow kType25 = {Kind::kInteger};
constexpr FieldRow kFieldsListGroupsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListGroupsResultItem, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListGroupsResultItem, name),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListGroupsResultItem,
     description), Kind::kString, 2},
    {"agent_ids", nullptr, nullptr, nullptr, {.element = &kType25},
     __builtin_offsetof(c::ListGroupsResultItem, agent_ids), Kind::kList, 0},
};
constexpr ObjectTable kObjectListGroupsResultItem = {"ListGroupsResultItem",
    {kFieldsListGroupsResultItem, 4}, sizeof(c::ListGroupsResultItem), true};
static_assert(__is_same(decltype(c::ListGroupsResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListGroupsResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListGroupsResultItem::description), Field<String>));
static_assert(__is_same(decltype(c::ListGroupsResultItem::agent_ids), Field<List<long long>>));
constexpr TypeRow kType26 = {Kind::kObject, false, {.object = &kObjectListGroupsResultItem}};
constexpr FieldRow kFieldsListGroupsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType26},
     __builtin_offsetof(c::ListGroupsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListGroupsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListGroupsResult = {"ListGroupsResult", {kFieldsListGroupsResult, 2},
    sizeof(c::ListGroupsResult), true};
static_assert(__is_same(decltype(c::ListGroupsResult::items), List<c::ListGroupsResultItem>));
static_assert(__is_same(decltype(c::ListGroupsResult::next_page), Field<String>));
constexpr TypeRow kType27 = {Kind::kObject, false, {.object = &kObjectListGroupsResult}};
constexpr HttpBinding kHttpListGroups = {.method = "GET", .path = "/groups",
    .pagination = &kPagination1};
constexpr ActionRow kActions[] = {
    {.name = "list_tickets", .title = "List tickets",
     .description = "Tickets of the last 30 days, or a selection.", .effect = Effect::kRead,
     .params = &kObjectListTicketsParams, .result = &kType4, .http = &kHttpListTickets,
     .tool_name = "freshdesk_list_tickets"},
    {.name = "search_tickets", .title = "Search tickets",
     .description = "Tickets that fit a condition; the first 300.", .effect = Effect::kRead,
     .params = &kObjectSearchTicketsParams, .result = &kType5, .http = &kHttpSearchTickets,
     .tool_name = "freshdesk_search_tickets"},
    {.name = "get_ticket", .title = "Read a ticket", .description = "One ticket with its text.",
     .effect = Effect::kRead, .params = &kObjectGetTicketParams, .result = &kType3,
     .http = &kHttpGetTicket, .tool_name = "freshdesk_get_ticket"},
    {.name = "create_ticket", .title = "Open a ticket",
     .description = "Opens a ticket for a contact. Give email or requester_id.",
     .params = &kObjectCreateTicketParams, .result = &kType3, .http = &kHttpCreateTicket,
     .input_schema = "{\"type\":\"object\",\"properties\":{\"subject\":{\"type\":\"string\","
     "\"minLength\":1,\"maxLength\":255,\"description\":\"Subject of the "
     "ticket.\"},\"description\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200000,"
     "\"description\":\"Text of the ticket, in HTML.\"},\"email\":{\"type\":\"string\","
     "\"format\":\"email\",\"description\":\"Address of the contact; a "
     "new contact is made for an unknown one.\"},\"requester_id\":{\"type\":\"integer\","
     "\"minimum\":1,\"description\":\"Id of the contact who asks, instead "
     "of email.\"},\"status\":{\"type\":\"integer\",\"enum\":[2,3,4,5],"
     "\"description\":\"2 open, 3 pending, 4 resolved, 5 closed.\"},\"priority\":{\"type\":"
     "\"integer\",\"enum\":[1,2,3,4],\"description\":\"1 low, 2 medium,"
     " 3 high, 4 urgent.\"},\"source\":{\"type\":\"integer\",\"enum\":[1,"
     "2,3,7,9,10],\"description\":\"1 e-mail, 2 portal, 3 phone, 7 chat,"
     " 9 feedback form, 10 outgoing e-mail.\"},\"type\":{\"type\":\"string\","
     "\"maxLength\":100,\"description\":\"Kind of the ticket, as Question; "
     "Admin, Ticket fields has the choices.\"},\"tags\":{\"type\":\"array\","
     "\"maxItems\":50,\"items\":{\"type\":\"string\",\"maxLength\":32},"
     "\"description\":\"Tags; a change replaces all of them.\"},\"cc_emails\":{\"type\":\"a"
     "rray\",\"maxItems\":50,\"items\":{\"type\":\"string\",\"format\":\"email\"},"
     "\"description\":\"Who gets a copy.\"},\"group_id\":{\"type\":\"integer\","
     "\"minimum\":1,\"description\":\"Id of the group; list_groups has "
     "it.\"},\"responder_id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
     "of the agent; list_agents has it.\"},\"custom_fields\":{\"type\":\"object\","
     "\"additionalProperties\":true,\"description\":\"Own fields by name,"
     " as cf_order.\"}},\"required\":[\"subject\",\"description\",\"status\","
     "\"priority\"],\"additionalProperties\":false}", .tool_name = "freshdesk_create_ticket"},
    {.name = "update_ticket", .title = "Change a ticket",
     .description = "Changes the given fields of a ticket.", .params = &kObjectUpdateTicketParams,
     .result = &kType3, .http = &kHttpUpdateTicket,
     .input_schema = "{\"type\":\"object\",\"properties\":{\"ticket_id\":{\"type\":\"integer\","
     "\"minimum\":1,\"description\":\"Number of the ticket.\"},\"subject\":{\"type\":\"stri"
     "ng\",\"minLength\":1,\"maxLength\":255,\"description\":\"Subject "
     "of the ticket.\"},\"status\":{\"type\":\"integer\",\"enum\":[2,3,"
     "4,5],\"description\":\"2 open, 3 pending, 4 resolved, 5 closed.\"},"
     "\"priority\":{\"type\":\"integer\",\"enum\":[1,2,3,4],\"description\":\"1 "
     "low, 2 medium, 3 high, 4 urgent.\"},\"type\":{\"type\":\"string\","
     "\"maxLength\":100,\"description\":\"Kind of the ticket, as Question; "
     "Admin, Ticket fields has the choices.\"},\"tags\":{\"type\":\"array\","
     "\"maxItems\":50,\"items\":{\"type\":\"string\",\"maxLength\":32},"
     "\"description\":\"Tags; a change replaces all of them.\"},\"group_id\":{\"type\":\"in"
     "teger\",\"minimum\":1,\"description\":\"Id of the group; list_groups "
     "has it.\"},\"responder_id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
     "of the agent; list_agents has it.\"},\"custom_fields\":{\"type\":\"object\","
     "\"additionalProperties\":true,\"description\":\"Own fields by name,"
     " as cf_order.\"}},\"required\":[\"ticket_id\"],\"additionalProperties\":false}",
     .tool_name = "freshdesk_update_ticket"},
    {.name = "delete_ticket", .title = "Delete a ticket",
     .description = "Moves a ticket to the trash, where it stays for 30 days.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteTicketParams, .result = &kType16,
     .http = &kHttpDeleteTicket, .tool_name = "freshdesk_delete_ticket"},
    {.name = "reply_to_ticket", .title = "Answer a ticket",
     .description = "Sends an answer to the requester by e-mail.",
     .params = &kObjectReplyToTicketParams, .result = &kType17, .http = &kHttpReplyToTicket,
     .tool_name = "freshdesk_reply_to_ticket"},
    {.name = "add_note", .title = "Add a note",
     .description = "Notes something at a ticket, for agents only unless private is false.",
     .params = &kObjectAddNoteParams, .result = &kType17, .http = &kHttpAddNote,
     .tool_name = "freshdesk_add_note"},
    {.name = "list_conversations", .title = "List answers and notes",
     .description = "The conversation of a ticket, oldest first.", .effect = Effect::kRead,
     .params = &kObjectListConversationsParams, .result = &kType18, .http = &kHttpListConversations,
     .tool_name = "freshdesk_list_conversations"},
    {.name = "list_contacts", .title = "List contacts",
     .description = "Customers, by address, number, company or state.", .effect = Effect::kRead,
     .params = &kObjectListContactsParams, .result = &kType20, .http = &kHttpListContacts,
     .tool_name = "freshdesk_list_contacts"},
    {.name = "get_contact", .title = "Read a contact", .description = "One customer.",
     .effect = Effect::kRead, .params = &kObjectGetContactParams, .result = &kType19,
     .http = &kHttpGetContact, .tool_name = "freshdesk_get_contact"},
    {.name = "create_contact", .title = "Create a contact",
     .description = "Adds a customer with an address or a number.",
     .params = &kObjectCreateContactParams, .result = &kType19, .http = &kHttpCreateContact,
     .tool_name = "freshdesk_create_contact"},
    {.name = "update_contact", .title = "Change a contact",
     .description = "Changes the given fields of a customer.",
     .params = &kObjectUpdateContactParams, .result = &kType19, .http = &kHttpUpdateContact,
     .tool_name = "freshdesk_update_contact"},
    {.name = "list_companies", .title = "List companies", .description = "Companies of customers.",
     .effect = Effect::kRead, .params = &kObjectListCompaniesParams, .result = &kType22,
     .http = &kHttpListCompanies, .tool_name = "freshdesk_list_companies"},
    {.name = "list_agents", .title = "List agents",
     .description = "Agents with their ids; needs a role that may see them.",
     .effect = Effect::kRead, .params = &kObjectListAgentsParams, .result = &kType24,
     .http = &kHttpListAgents, .tool_name = "freshdesk_list_agents"},
    {.name = "list_groups", .title = "List groups", .description = "Groups of agents.",
     .effect = Effect::kRead, .params = &kObjectListGroupsParams, .result = &kType27,
     .http = &kHttpListGroups, .tool_name = "freshdesk_list_groups"},
};
constexpr const char* kTexts2[] = {"/errors/0/message", "/message", "/description"};
constexpr const char* kTexts3[] = {"/errors/0/code"};
constexpr NamedText kPairs1[] = {{"missing_field",
    "The ticket form asks for this field; Admin, Ticket fields shows which " "are required."},
    {"invalid_value", "The value is not one of the field's choices; numbers of states and "
    "priorities are in the descriptions."}};
constexpr ApiRow kApi = {.base_url = "https://{domain}.freshdesk.com/api/v2",
    .auth = {.kind = AuthKind::kBasic, .username = "{FRESHDESK_API_KEY}", .password = "X"},
    .errors = {.message = {kTexts2, 3}, .code = {kTexts3, 1}, .hints = {kPairs1, 2}},
    .retry_after = "retry-after", .remaining = "x-ratelimit-remaining", .per_minute = 100,
    .verify_method = "GET", .verify_path = "/agents/me", .verify_account = "/contact/email"};
constexpr Limits kLimits19 = {.pattern = "[a-z0-9][a-z0-9-]*"};
constexpr FieldRow kFieldsConnection[] = {
    {"domain", "acme, when Freshdesk is at acme.freshdesk.com.", nullptr, &kLimits19, {}, 0,
     Kind::kString, 1},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "domain", .label = "Domain", .placeholder = "acme"},
};
constexpr const char* kTexts4[] = {"*.freshdesk.com"};
constexpr SecretRow kSecrets[] = {
    {"FRESHDESK_API_KEY", "API key of the agent: profile picture, Profile settings, View API "
     "key.", true, true},
};
constexpr EventRow kEvents0[] = {
    {"automation.fired", "An automation rule has fired; Freshdesk sends what the rule says,"
     " and no names of events."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Admin, Automations: a rule that triggers a webhook with this connector's "
     "URL and the header X-Webhook-Secret.", .events = {kEvents0, 1},
     .verify = {.scheme = VerifyScheme::kToken, .algorithm = "sha256", .encoding = "text",
     .header = "X-Webhook-Secret", .payload = "{body}", .tolerance_seconds = 5,
     .secret_encoding = "text"}, .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersTicketCreated[] = {
    {.source = "tool", .action = "create_ticket"},
};
constexpr MatcherRow kMatchersTicketUpdated[] = {
    {.source = "tool", .action = "update_ticket"},
};
constexpr MatcherRow kMatchersTicketDeleted[] = {
    {.source = "tool", .action = "delete_ticket"},
};
constexpr MatcherRow kMatchersTicketReplied[] = {
    {.source = "tool", .action = "reply_to_ticket"},
};
constexpr MatcherRow kMatchersNoteAdded[] = {
    {.source = "tool", .action = "add_note"},
};
constexpr MatcherRow kMatchersContactCreated[] = {
    {.source = "tool", .action = "create_contact"},
};
constexpr MatcherRow kMatchersContactUpdated[] = {
    {.source = "tool", .action = "update_contact"},
};
constexpr MatcherRow kMatchersAutomationFired[] = {
    {.source = "webhook", .event = "automation.fired"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "ticket_created", .display_name = "Ticket Created", .matchers = {kMatchersTicketCreated,
     1}},
    {.id = "ticket_updated", .display_name = "Ticket Updated", .matchers = {kMatchersTicketUpdated,
     1}},
    {.id = "ticket_deleted", .display_name = "Ticket Deleted", .matchers = {kMatchersTicketDeleted,
     1}},
    {.id = "ticket_replied", .display_name = "Ticket Answered", .matchers = {kMatchersTicketReplied,
     1}},
    {.id = "note_added", .display_name = "Note Added", .matchers = {kMatchersNoteAdded, 1}},
    {.id = "contact_created", .display_name = "Contact Created",
     .matchers = {kMatchersContactCreated, 1}},
    {.id = "contact_updated", .display_name = "Contact Updated",
     .matchers = {kMatchersContactUpdated, 1}},
    {.id = "automation_fired", .display_name = "Automation Rule Fired",
     .matchers = {kMatchersAutomationFired, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "freshdesk",
    .display_name = "Freshdesk",
    .description = "Read, search, open, answer and change tickets, contacts, companies "
        "and agents of a Freshdesk account.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "freshdesk",
    .tool_description = "Reads and writes tickets and contacts of Freshdesk. States: 2 open,"
        " 3 pending, 4 resolved, 5 closed; priorities: 1 low to 4 urgent. "
        "A reply is e-mailed to the requester: show the user what you are "
        "about to write and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_tickets\",\"search_tickets\",\"get_ticket\",\"create_ticket\","
        "\"update_ticket\",\"delete_ticket\",\"reply_to_ticket\",\"add_note\","
        "\"list_conversations\",\"list_contacts\",\"get_contact\",\"create_contact\","
        "\"update_contact\",\"list_companies\",\"list_agents\",\"list_groups\"],"
        "\"description\":\"What to do.\"},\"ticket_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Number of the ticket.\"},\"filter\":{\"type\":\"strin"
        "g\",\"enum\":[\"new_and_my_open\",\"watching\",\"spam\",\"deleted\"],"
        "\"description\":\"A ready-made selection; without it tickets of the "
        "last 30 days.\"},\"requester\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Only tickets of this contact.\"},\"requester_email\":{\"type\":\"st"
        "ring\",\"format\":\"email\",\"description\":\"Only tickets of this "
        "address.\"},\"updated_since\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"Only what changed since then; also older than 30 "
        "days.\"},\"order_by\":{\"type\":\"string\",\"enum\":[\"created_at\","
        "\"due_by\",\"updated_at\",\"status\"],\"description\":\"By what tickets "
        "are sorted.\"},\"order_type\":{\"type\":\"string\",\"enum\":[\"asc\","
        "\"desc\"],\"description\":\"Order; desc when left out.\"},\"query\":{\"type\":\"strin"
        "g\",\"minLength\":3,\"maxLength\":510,\"description\":\"Condition,"
        " as status:2 AND priority:4, or tag:'billing'; without outer quotes.\"},"
        "\"subject\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Subject of the ticket.\"},\"description\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200000,\"description\":\"Text of the "
        "ticket, in HTML.\"},\"email\":{\"type\":\"string\",\"format\":\"email\","
        "\"description\":\"Address of the contact; a new contact is made for "
        "an unknown one.\"},\"requester_id\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Id of the contact who asks, instead of email.\"},"
        "\"status\":{\"type\":\"integer\",\"enum\":[2,3,4,5],\"description\":\"2 "
        "open, 3 pending, 4 resolved, 5 closed.\"},\"priority\":{\"type\":\"integer\","
        "\"enum\":[1,2,3,4],\"description\":\"1 low, 2 medium, 3 high, 4 urgent.\"},"
        "\"source\":{\"type\":\"integer\",\"enum\":[1,2,3,7,9,10],\"description\":\"1 "
        "e-mail, 2 portal, 3 phone, 7 chat, 9 feedback form, 10 outgoing e-mail.\"},"
        "\"type\":{\"type\":\"string\",\"maxLength\":100,\"description\":\"Kind "
        "of the ticket, as Question; Admin, Ticket fields has the choices.\"},"
        "\"tags\":{\"type\":\"array\",\"maxItems\":50,\"items\":{\"type\":\"string\","
        "\"maxLength\":32},\"description\":\"Tags; a change replaces all of "
        "them.\"},\"cc_emails\":{\"type\":\"array\",\"maxItems\":50,\"items\":{\"type\":\"stri"
        "ng\",\"format\":\"email\"},\"description\":\"Who gets a copy.\"},"
        "\"group_id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
        "of the group; list_groups has it.\"},\"responder_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of the agent; list_agents has "
        "it.\"},\"custom_fields\":{\"type\":\"object\",\"additionalProperties\":true,"
        "\"description\":\"Own fields by name, as cf_order.\"},\"body\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200000,\"description\":\"Text in HTML.\"},"
        "\"private\":{\"type\":\"boolean\",\"description\":\"false shows the "
        "note to the requester.\"},\"notify_emails\":{\"type\":\"array\",\"maxItems\":50,"
        "\"items\":{\"type\":\"string\",\"format\":\"email\"},\"description\":\"Agents "
        "who are told of the note.\"},\"contact_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of the contact.\"},\"contact_email\":{\"type\":\"s"
        "tring\",\"format\":\"email\",\"description\":\"Address of the contact.\"},"
        "\"phone\":{\"type\":\"string\",\"maxLength\":50,\"description\":\"Telephone "
        "number.\"},\"mobile\":{\"type\":\"string\",\"maxLength\":50,\"description\":\"Mobile "
        "number.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Name of the contact.\"},\"job_title\":{\"type\":\"string\","
        "\"maxLength\":255,\"description\":\"What the contact does.\"},\"company_id\":{\"type\""
        ":\"integer\",\"minimum\":1,\"description\":\"Id of the company; list_companies "
        "has it.\"},\"state\":{\"type\":\"string\",\"enum\":[\"blocked\",\"deleted\","
        "\"unverified\",\"verified\"],\"description\":\"Only contacts in this "
        "state.\"},\"max_items\":{\"description\":\"Fetch pages until there "
        "are this many items; default: one page.\",\"type\":\"integer\",\"minimum\":1},"
        "\"next_page\":{\"description\":\"Where to go on: next_page of an "
        "earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "freshdesk",
    .actions = {kActions, 16},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 1},
    .secrets = {kSecrets, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::freshdesk

namespace pie::freshdesk {

constinit const ConnectorTable kFreshdesk = ::pie::detail::tables::freshdesk::kConnector;

Task<ListTicketsResult> ListTickets(Context& context, ListTicketsParams params) {
  return Task<ListTicketsResult>(::pie::ContextAccess::Call(context, kFreshdesk, 0, &params));
}

Task<SearchTicketsResult> SearchTickets(Context& context, SearchTicketsParams params) {
  return Task<SearchTicketsResult>(::pie::ContextAccess::Call(context, kFreshdesk, 1, &params));
}

Task<Ticket> GetTicket(Context& context, GetTicketParams params) {
  return Task<Ticket>(::pie::ContextAccess::Call(context, kFreshdesk, 2, &params));
}

Task<Ticket> CreateTicket(Context& context, CreateTicketParams params) {
  return Task<Ticket>(::pie::ContextAccess::Call(context, kFreshdesk, 3, &params));
}

Task<Ticket> UpdateTicket(Context& context, UpdateTicketParams params) {
  return Task<Ticket>(::pie::ContextAccess::Call(context, kFreshdesk, 4, &params));
}

Task<DeleteTicketResult> DeleteTicket(Context& context, DeleteTicketParams params) {
  return Task<DeleteTicketResult>(::pie::ContextAccess::Call(context, kFreshdesk, 5, &params));
}

Task<Conversation> ReplyToTicket(Context& context, ReplyToTicketParams params) {
  return Task<Conversation>(::pie::ContextAccess::Call(context, kFreshdesk, 6, &params));
}

Task<Conversation> AddNote(Context& context, AddNoteParams params) {
  return Task<Conversation>(::pie::ContextAccess::Call(context, kFreshdesk, 7, &params));
}

Task<ListConversationsResult> ListConversations(Context& context, ListConversationsParams params) {
  return Task<ListConversationsResult>(::pie::ContextAccess::Call(context, kFreshdesk, 8, &params));
}

Task<ListContactsResult> ListContacts(Context& context, ListContactsParams params) {
  return Task<ListContactsResult>(::pie::ContextAccess::Call(context, kFreshdesk, 9, &params));
}

Task<Contact> GetContact(Context& context, GetContactParams params) {
  return Task<Contact>(::pie::ContextAccess::Call(context, kFreshdesk, 10, &params));
}

Task<Contact> CreateContact(Context& context, CreateContactParams params) {
  return Task<Contact>(::pie::ContextAccess::Call(context, kFreshdesk, 11, &params));
}

Task<Contact> UpdateContact(Context& context, UpdateContactParams params) {
  return Task<Contact>(::pie::ContextAccess::Call(context, kFreshdesk, 12, &params));
}

Task<ListCompaniesResult> ListCompanies(Context& context, ListCompaniesParams params) {
  return Task<ListCompaniesResult>(::pie::ContextAccess::Call(context, kFreshdesk, 13, &params));
}

Task<ListAgentsResult> ListAgents(Context& context, ListAgentsParams params) {
  return Task<ListAgentsResult>(::pie::ContextAccess::Call(context, kFreshdesk, 14, &params));
}

Task<ListGroupsResult> ListGroups(Context& context, ListGroupsParams params) {
  return Task<ListGroupsResult>(::pie::ContextAccess::Call(context, kFreshdesk, 15, &params));
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.freshdesk_api_key = context.Secret("FRESHDESK_API_KEY");
  return secrets;
}

}  // namespace pie::freshdesk
