// Generated from plugins/zendesk/zendesk.pie. Do not edit.
#include "zendesk/zendesk.h"

#include "pie/generated.h"

namespace pie::detail::tables::zendesk {
namespace c = ::pie::zendesk;

constexpr const char* kTexts1[] = {"support", "helpdesk", "tickets"};
constexpr Limits kLimits1 = {.has = 64, .max_size = 255};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListTicketsParams[] = {
    {"external_id", "Only tickets with this id of your own.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListTicketsParams, external_id), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListTicketsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTicketsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTicketsParams = {"ListTicketsParams", {kFieldsListTicketsParams,
    3}, sizeof(c::ListTicketsParams), false};
static_assert(__is_same(decltype(c::ListTicketsParams::external_id), Field<String>));
static_assert(__is_same(decltype(c::ListTicketsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTicketsParams::next_page), Field<String>));
constexpr TypeRow kType1 = {Kind::kString};
constexpr FieldRow kFieldsTicket[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, id), Kind::kInteger, 0},
    {"subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, subject),
     Kind::kString, 2},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, description),
     Kind::kString, 2},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, status), Kind::kString,
     0},
    {"priority", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, priority),
     Kind::kString, 2},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, type), Kind::kString, 2},
    {"requester_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, requester_id),
     Kind::kInteger, 2},
    {"submitter_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, submitter_id),
     Kind::kInteger, 2},
    {"assignee_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, assignee_id),
     Kind::kInteger, 2},
    {"group_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, group_id),
     Kind::kInteger, 2},
    {"organization_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket,
     organization_id), Kind::kInteger, 2},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Ticket, tags),
     Kind::kList, 0},
    {"due_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, due_at), Kind::kString,
     2},
    {"external_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, external_id),
     Kind::kString, 2},
    {"is_public", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, is_public),
     Kind::kBoolean, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, updated_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTicket = {"Ticket", {kFieldsTicket, 17}, sizeof(c::Ticket), true};
static_assert(__is_same(decltype(c::Ticket::id), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::subject), Field<String>));
static_assert(__is_same(decltype(c::Ticket::description), Field<String>));
static_assert(__is_same(decltype(c::Ticket::status), Field<String>));
static_assert(__is_same(decltype(c::Ticket::priority), Field<String>));
static_assert(__is_same(decltype(c::Ticket::type), Field<String>));
static_assert(__is_same(decltype(c::Ticket::requester_id), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::submitter_id), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::assignee_id), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::group_id), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::organization_id), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::Ticket::due_at), Field<String>));
static_assert(__is_same(decltype(c::Ticket::external_id), Field<String>));
static_assert(__is_same(decltype(c::Ticket::is_public), Field<bool>));
static_assert(__is_same(decltype(c::Ticket::created_at), Field<String>));
static_assert(__is_same(decltype(c::Ticket::updated_at), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectTicket}};
constexpr FieldRow kFieldsListTicketsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::ListTicketsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTicketsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTicketsResult = {"ListTicketsResult", {kFieldsListTicketsResult,
    2}, sizeof(c::ListTicketsResult), true};
static_assert(__is_same(decltype(c::ListTicketsResult::items), List<c::Ticket>));
static_assert(__is_same(decltype(c::ListTicketsResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectListTicketsResult}};
constexpr BindRow kBindListTickets[] = {
    {.place = Place::kQuery, .field = 0, .wire = "external_id"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/tickets",
    .cursor_pointer = "/meta/after_cursor", .more_pointer = "/meta/has_more",
    .param = "page[after]", .size_param = "page[size]", .size = 100};
constexpr HttpBinding kHttpListTickets = {.method = "GET", .path = "/api/v2/tickets",
    .rows = {kBindListTickets, 1}, .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr const char* kNamesSearchTicketsParamsSortBy[] = {"updated_at", "created_at", "priority",
    "status", "ticket_type"};
constexpr EnumTable kEnumSearchTicketsParamsSortBy = {"SearchTicketsParamsSortBy",
    {kNamesSearchTicketsParamsSortBy, 5}};
constexpr const char* kNamesSearchTicketsParamsSortOrder[] = {"asc", "desc"};
constexpr EnumTable kEnumSearchTicketsParamsSortOrder = {"SearchTicketsParamsSortOrder",
    {kNamesSearchTicketsParamsSortOrder, 2}};
constexpr FieldRow kFieldsSearchTicketsParams[] = {
    {"search", "Words and conditions, as status<solved priority:urgent requester:ada@example.com "
     "created>2026-03-01.", nullptr, &kLimits3, {}, __builtin_offsetof(c::SearchTicketsParams,
     search), Kind::kString, 1},
    {"sort_by", "By what results are sorted; relevance when left out.", nullptr, nullptr,
     {.names = &kEnumSearchTicketsParamsSortBy}, __builtin_offsetof(c::SearchTicketsParams,
     sort_by), Kind::kEnum, 0},
    {"sort_order", "Order of the results.", nullptr, nullptr,
     {.names = &kEnumSearchTicketsParamsSortOrder}, __builtin_offsetof(c::SearchTicketsParams,
     sort_order), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::SearchTicketsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchTicketsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchTicketsParams = {"SearchTicketsParams",
    {kFieldsSearchTicketsParams, 5}, sizeof(c::SearchTicketsParams), false};
static_assert(__is_same(decltype(c::SearchTicketsParams::search), String));
static_assert(__is_same(decltype(c::SearchTicketsParams::sort_by),
    Field<c::SearchTicketsParamsSortBy>));
static_assert(__is_same(decltype(c::SearchTicketsParams::sort_order),
    Field<c::SearchTicketsParamsSortOrder>));
static_assert(__is_same(decltype(c::SearchTicketsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchTicketsParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchTicketsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
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
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectSearchTicketsResult}};
constexpr BindRow kBindSearchTickets[] = {
    {.place = Place::kQuery, .wire = "query", .text = "type:ticket {search}"},
    {.place = Place::kQuery, .field = 1, .wire = "sort_by"},
    {.place = Place::kQuery, .field = 2, .wire = "sort_order"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kPage, .items = "/results",
    .total_pointer = "/count", .param = "page", .size_param = "per_page", .size = 100, .cap = 1000};
constexpr HttpBinding kHttpSearchTickets = {.method = "GET", .path = "/api/v2/search",
    .rows = {kBindSearchTickets, 3}, .pagination = &kPagination2};
constexpr FieldRow kFieldsGetTicketParams[] = {
    {"ticket_id", "Number of the ticket.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetTicketParams, ticket_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetTicketParams = {"GetTicketParams", {kFieldsGetTicketParams, 1},
    sizeof(c::GetTicketParams), false};
static_assert(__is_same(decltype(c::GetTicketParams::ticket_id), long long));
constexpr BindRow kBindGetTicket[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
};
constexpr HttpBinding kHttpGetTicket = {.method = "GET", .path = "/api/v2/tickets/{ticket_id}",
    .rows = {kBindGetTicket, 1}, .result_at = "/ticket"};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 65000};
constexpr Limits kLimits6 = {.has = 64, .max_size = 10};
constexpr Limits kLimits7 = {.has = 64, .max_size = 100};
constexpr TypeRow kType5 = {Kind::kString, false, {}, &kLimits7};
constexpr const char* kNamesCreateTicketParamsPriority[] = {"urgent", "high", "normal", "low"};
constexpr EnumTable kEnumCreateTicketParamsPriority = {"CreateTicketParamsPriority",
    {kNamesCreateTicketParamsPriority, 4}};
constexpr const char* kNamesCreateTicketParamsStatus[] = {"new", "open", "pending", "hold",
    "solved", "closed"};
constexpr EnumTable kEnumCreateTicketParamsStatus = {"CreateTicketParamsStatus",
    {kNamesCreateTicketParamsStatus, 6}};
constexpr const char* kNamesCreateTicketParamsType[] = {"problem", "incident", "question", "task"};
constexpr EnumTable kEnumCreateTicketParamsType = {"CreateTicketParamsType",
    {kNamesCreateTicketParamsType, 4}};
constexpr Limits kLimits8 = {.format = "date-time"};
constexpr Limits kLimits9 = {.has = 64, .max_size = 50};
constexpr Limits kLimits10 = {.has = 64, .max_size = 80};
constexpr TypeRow kType6 = {Kind::kString, false, {}, &kLimits10};
constexpr Limits kLimits11 = {.has = 64, .max_size = 20};
constexpr Limits kLimits12 = {.format = "email"};
constexpr FieldRow kFieldsCreateTicketParamsCollaboratorsItem[] = {
    {"email", nullptr, nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateTicketParamsCollaboratorsItem, email), Kind::kString, 1},
    {"name", nullptr, nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateTicketParamsCollaboratorsItem, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateTicketParamsCollaboratorsItem =
    {"CreateTicketParamsCollaboratorsItem", {kFieldsCreateTicketParamsCollaboratorsItem, 2},
    sizeof(c::CreateTicketParamsCollaboratorsItem), true};
static_assert(__is_same(decltype(c::CreateTicketParamsCollaboratorsItem::email), String));
static_assert(__is_same(decltype(c::CreateTicketParamsCollaboratorsItem::name), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false,
    {.object = &kObjectCreateTicketParamsCollaboratorsItem}};
constexpr FieldRow kFieldsCreateTicketParams[] = {
    {"subject", "Subject of the ticket.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateTicketParams, subject), Kind::kString, 1},
    {"body", "Text of the comment.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateTicketParams, body), Kind::kString, 0},
    {"html_body", "Text of the comment in HTML, instead of body.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateTicketParams, html_body), Kind::kString, 0},
    {"public", "false is a note for agents only; true is e-mailed to the requester.", nullptr,
     nullptr, {}, __builtin_offsetof(c::CreateTicketParams, public_), Kind::kBoolean, 0},
    {"uploads", "Tokens of uploaded files.", nullptr, &kLimits6, {.element = &kType5},
     __builtin_offsetof(c::CreateTicketParams, uploads), Kind::kList, 0},
    {"requester_id", "Id of the user who asks; search_users finds it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateTicketParams, requester_id), Kind::kInteger, 0},
    {"assignee_id", "Id of the agent.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateTicketParams, assignee_id), Kind::kInteger, 0},
    {"group_id", "Id of the group; list_groups has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateTicketParams, group_id), Kind::kInteger, 0},
    {"organization_id", "Id of the organization.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateTicketParams, organization_id), Kind::kInteger, 0},
    {"priority", "Priority of the ticket.", nullptr, nullptr,
     {.names = &kEnumCreateTicketParamsPriority}, __builtin_offsetof(c::CreateTicketParams,
     priority), Kind::kEnum, 0},
    {"status", "State of the ticket; closed is for good.", nullptr, nullptr,
     {.names = &kEnumCreateTicketParamsStatus}, __builtin_offsetof(c::CreateTicketParams, status),
     Kind::kEnum, 0},
    {"type", "Kind of the ticket.", nullptr, nullptr, {.names = &kEnumCreateTicketParamsType},
     __builtin_offsetof(c::CreateTicketParams, type), Kind::kEnum, 0},
    {"due_at", "When it is due; for tasks.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateTicketParams, due_at), Kind::kString, 0},
    {"tags", "Tags of the ticket; a change replaces all of them.", nullptr, &kLimits9,
     {.element = &kType6}, __builtin_offsetof(c::CreateTicketParams, tags), Kind::kList, 0},
    {"collaborators", "People to put in copy.", nullptr, &kLimits11, {.element = &kType7},
     __builtin_offsetof(c::CreateTicketParams, collaborators), Kind::kList, 0},
    {"own_id", "An id of your own for the ticket.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateTicketParams, own_id), Kind::kString, 0},
    {"ticket_form_id", "Form of the ticket.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateTicketParams, ticket_form_id), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateTicketParams = {"CreateTicketParams", {kFieldsCreateTicketParams,
    17}, sizeof(c::CreateTicketParams), false};
static_assert(__is_same(decltype(c::CreateTicketParams::subject), String));
static_assert(__is_same(decltype(c::CreateTicketParams::body), Field<String>));
static_assert(__is_same(decltype(c::CreateTicketParams::html_body), Field<String>));
static_assert(__is_same(decltype(c::CreateTicketParams::public_), Field<bool>));
static_assert(__is_same(decltype(c::CreateTicketParams::uploads), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateTicketParams::requester_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateTicketParams::assignee_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateTicketParams::group_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateTicketParams::organization_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateTicketParams::priority),
    Field<c::CreateTicketParamsPriority>));
static_assert(__is_same(decltype(c::CreateTicketParams::status),
    Field<c::CreateTicketParamsStatus>));
static_assert(__is_same(decltype(c::CreateTicketParams::type), Field<c::CreateTicketParamsType>));
static_assert(__is_same(decltype(c::CreateTicketParams::due_at), Field<String>));
static_assert(__is_same(decltype(c::CreateTicketParams::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateTicketParams::collaborators),
    Field<List<c::CreateTicketParamsCollaboratorsItem>>));
static_assert(__is_same(decltype(c::CreateTicketParams::own_id), Field<String>));
static_assert(__is_same(decltype(c::CreateTicketParams::ticket_form_id), Field<long long>));
constexpr BindRow kBindCreateTicket[] = {
    {.place = Place::kBody, .field = 0, .wire = "/ticket/subject"},
    {.place = Place::kBody, .field = 1, .wire = "/ticket/comment/body"},
    {.place = Place::kBody, .field = 2, .wire = "/ticket/comment/html_body"},
    {.place = Place::kBody, .field = 3, .wire = "/ticket/comment/public"},
    {.place = Place::kBody, .field = 4, .wire = "/ticket/comment/uploads"},
    {.place = Place::kBody, .field = 5, .wire = "/ticket/requester_id"},
    {.place = Place::kBody, .field = 6, .wire = "/ticket/assignee_id"},
    {.place = Place::kBody, .field = 7, .wire = "/ticket/group_id"},
    {.place = Place::kBody, .field = 8, .wire = "/ticket/organization_id"},
    {.place = Place::kBody, .field = 9, .wire = "/ticket/priority"},
    {.place = Place::kBody, .field = 10, .wire = "/ticket/status"},
    {.place = Place::kBody, .field = 11, .wire = "/ticket/type"},
    {.place = Place::kBody, .field = 12, .wire = "/ticket/due_at"},
    {.place = Place::kBody, .field = 13, .wire = "/ticket/tags"},
    {.place = Place::kBody, .field = 14, .wire = "/ticket/collaborators"},
    {.place = Place::kBody, .field = 15, .wire = "/ticket/external_id"},
    {.place = Place::kBody, .field = 16, .wire = "/ticket/ticket_form_id"},
};
constexpr HttpBinding kHttpCreateTicket = {.method = "POST", .path = "/api/v2/tickets",
    .rows = {kBindCreateTicket, 17}, .body = BodyKind::kJson, .result_at = "/ticket",
    .idempotency_header = "Idempotency-Key"};
constexpr const char* kNamesUpdateTicketParamsPriority[] = {"urgent", "high", "normal", "low"};
constexpr EnumTable kEnumUpdateTicketParamsPriority = {"UpdateTicketParamsPriority",
    {kNamesUpdateTicketParamsPriority, 4}};
constexpr const char* kNamesUpdateTicketParamsStatus[] = {"new", "open", "pending", "hold",
    "solved", "closed"};
constexpr EnumTable kEnumUpdateTicketParamsStatus = {"UpdateTicketParamsStatus",
    {kNamesUpdateTicketParamsStatus, 6}};
constexpr const char* kNamesUpdateTicketParamsType[] = {"problem", "incident", "question", "task"};
constexpr EnumTable kEnumUpdateTicketParamsType = {"UpdateTicketParamsType",
    {kNamesUpdateTicketParamsType, 4}};
constexpr FieldRow kFieldsUpdateTicketParams[] = {
    {"ticket_id", "Number of the ticket.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateTicketParams, ticket_id), Kind::kInteger, 1},
    {"subject", "Subject of the ticket.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateTicketParams, subject), Kind::kString, 0},
    {"requester_id", "Id of the user who asks; search_users finds it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateTicketParams, requester_id), Kind::kInteger, 0},
    {"assignee_id", "Id of the agent.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateTicketParams, assignee_id), Kind::kInteger, 0},
    {"assignee_email", "Address of the agent, instead of the id.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::UpdateTicketParams, assignee_email), Kind::kString, 0},
    {"group_id", "Id of the group; list_groups has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateTicketParams, group_id), Kind::kInteger, 0},
    {"organization_id", "Id of the organization.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateTicketParams, organization_id), Kind::kInteger, 0},
    {"priority", "Priority of the ticket.", nullptr, nullptr,
     {.names = &kEnumUpdateTicketParamsPriority}, __builtin_offsetof(c::UpdateTicketParams,
     priority), Kind::kEnum, 0},
    {"status", "State of the ticket; closed is for good.", nullptr, nullptr,
     {.names = &kEnumUpdateTicketParamsStatus}, __builtin_offsetof(c::UpdateTicketParams, status),
     Kind::kEnum, 0},
    {"type", "Kind of the ticket.", nullptr, nullptr, {.names = &kEnumUpdateTicketParamsType},
     __builtin_offsetof(c::UpdateTicketParams, type), Kind::kEnum, 0},
    {"due_at", "When it is due; for tasks.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateTicketParams, due_at), Kind::kString, 0},
    {"tags", "Tags of the ticket; a change replaces all of them.", nullptr, &kLimits9,
     {.element = &kType6}, __builtin_offsetof(c::UpdateTicketParams, tags), Kind::kList, 0},
    {"own_id", "An id of your own for the ticket.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateTicketParams, own_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateTicketParams = {"UpdateTicketParams", {kFieldsUpdateTicketParams,
    13}, sizeof(c::UpdateTicketParams), false};
static_assert(__is_same(decltype(c::UpdateTicketParams::ticket_id), long long));
static_assert(__is_same(decltype(c::UpdateTicketParams::subject), Field<String>));
static_assert(__is_same(decltype(c::UpdateTicketParams::requester_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateTicketParams::assignee_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateTicketParams::assignee_email), Field<String>));
static_assert(__is_same(decltype(c::UpdateTicketParams::group_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateTicketParams::organization_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateTicketParams::priority),
    Field<c::UpdateTicketParamsPriority>));
static_assert(__is_same(decltype(c::UpdateTicketParams::status),
    Field<c::UpdateTicketParamsStatus>));
static_assert(__is_same(decltype(c::UpdateTicketParams::type), Field<c::UpdateTicketParamsType>));
static_assert(__is_same(decltype(c::UpdateTicketParams::due_at), Field<String>));
static_assert(__is_same(decltype(c::UpdateTicketParams::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::UpdateTicketParams::own_id), Field<String>));
constexpr BindRow kBindUpdateTicket[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
    {.place = Place::kBody, .field = 1, .wire = "/ticket/subject"},
    {.place = Place::kBody, .field = 2, .wire = "/ticket/requester_id"},
    {.place = Place::kBody, .field = 3, .wire = "/ticket/assignee_id"},
    {.place = Place::kBody, .field = 4, .wire = "/ticket/assignee_email"},
    {.place = Place::kBody, .field = 5, .wire = "/ticket/group_id"},
    {.place = Place::kBody, .field = 6, .wire = "/ticket/organization_id"},
    {.place = Place::kBody, .field = 7, .wire = "/ticket/priority"},
    {.place = Place::kBody, .field = 8, .wire = "/ticket/status"},
    {.place = Place::kBody, .field = 9, .wire = "/ticket/type"},
    {.place = Place::kBody, .field = 10, .wire = "/ticket/due_at"},
    {.place = Place::kBody, .field = 11, .wire = "/ticket/tags"},
    {.place = Place::kBody, .field = 12, .wire = "/ticket/external_id"},
};
constexpr HttpBinding kHttpUpdateTicket = {.method = "PUT", .path = "/api/v2/tickets/{ticket_id}",
    .rows = {kBindUpdateTicket, 13}, .body = BodyKind::kJson, .result_at = "/ticket"};
constexpr const char* kNamesAddCommentParamsStatus[] = {"new", "open", "pending", "hold", "solved",
    "closed"};
constexpr EnumTable kEnumAddCommentParamsStatus = {"AddCommentParamsStatus",
    {kNamesAddCommentParamsStatus, 6}};
constexpr FieldRow kFieldsAddCommentParams[] = {
    {"ticket_id", "Number of the ticket.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::AddCommentParams, ticket_id), Kind::kInteger, 1},
    {"body", "Text of the comment.", nullptr, &kLimits5, {}, __builtin_offsetof(c::AddCommentParams,
     body), Kind::kString, 0},
    {"html_body", "Text of the comment in HTML, instead of body.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::AddCommentParams, html_body), Kind::kString, 0},
    {"public", "false is a note for agents only; true is e-mailed to the requester.", nullptr,
     nullptr, {}, __builtin_offsetof(c::AddCommentParams, public_), Kind::kBoolean, 1},
    {"uploads", "Tokens of uploaded files.", nullptr, &kLimits6, {.element = &kType5},
     __builtin_offsetof(c::AddCommentParams, uploads), Kind::kList, 0},
    {"author_id", "Id of the user who writes the comment; the connected one when left " "out.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::AddCommentParams, author_id), Kind::kInteger, 0},
    {"status", "State of the ticket; closed is for good.", nullptr, nullptr,
     {.names = &kEnumAddCommentParamsStatus}, __builtin_offsetof(c::AddCommentParams, status),
     Kind::kEnum, 0},
};
constexpr ObjectTable kObjectAddCommentParams = {"AddCommentParams", {kFieldsAddCommentParams, 7},
    sizeof(c::AddCommentParams), false};
static_assert(__is_same(decltype(c::AddCommentParams::ticket_id), long long));
static_assert(__is_same(decltype(c::AddCommentParams::body), Field<String>));
static_assert(__is_same(decltype(c::AddCommentParams::html_body), Field<String>));
static_assert(__is_same(decltype(c::AddCommentParams::public_), bool));
static_assert(__is_same(decltype(c::AddCommentParams::uploads), Field<List<String>>));
static_assert(__is_same(decltype(c::AddCommentParams::author_id), Field<long long>));
static_assert(__is_same(decltype(c::AddCommentParams::status), Field<c::AddCommentParamsStatus>));
constexpr BindRow kBindAddComment[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
    {.place = Place::kBody, .field = 1, .wire = "/ticket/comment/body"},
    {.place = Place::kBody, .field = 2, .wire = "/ticket/comment/html_body"},
    {.place = Place::kBody, .field = 3, .wire = "/ticket/comment/public"},
    {.place = Place::kBody, .field = 4, .wire = "/ticket/comment/uploads"},
    {.place = Place::kBody, .field = 5, .wire = "/ticket/comment/author_id"},
    {.place = Place::kBody, .field = 6, .wire = "/ticket/status"},
};
constexpr HttpBinding kHttpAddComment = {.method = "PUT", .path = "/api/v2/tickets/{ticket_id}",
    .rows = {kBindAddComment, 7}, .body = BodyKind::kJson, .result_at = "/ticket"};
constexpr FieldRow kFieldsListCommentsParams[] = {
    {"ticket_id", "Number of the ticket.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListCommentsParams, ticket_id), Kind::kInteger, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListCommentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCommentsParams = {"ListCommentsParams", {kFieldsListCommentsParams,
    3}, sizeof(c::ListCommentsParams), false};
static_assert(__is_same(decltype(c::ListCommentsParams::ticket_id), long long));
static_assert(__is_same(decltype(c::ListCommentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCommentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsCommentAttachmentsItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentAttachmentsItem, id),
     Kind::kInteger, 0},
    {"file_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentAttachmentsItem,
     file_name), Kind::kString, 0},
    {"content_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentAttachmentsItem,
     content_url), Kind::kString, 0},
    {"size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentAttachmentsItem, size),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCommentAttachmentsItem = {"CommentAttachmentsItem",
    {kFieldsCommentAttachmentsItem, 4}, sizeof(c::CommentAttachmentsItem), true};
static_assert(__is_same(decltype(c::CommentAttachmentsItem::id), Field<long long>));
static_assert(__is_same(decltype(c::CommentAttachmentsItem::file_name), Field<String>));
static_assert(__is_same(decltype(c::CommentAttachmentsItem::content_url), Field<String>));
static_assert(__is_same(decltype(c::CommentAttachmentsItem::size), Field<long long>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectCommentAttachmentsItem}};
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kInteger, 0},
    {"author_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, author_id),
     Kind::kInteger, 0},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, body), Kind::kString, 0},
    {"plain_body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, plain_body),
     Kind::kString, 0},
    {"public", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, public_),
     Kind::kBoolean, 0},
    {"attachments", nullptr, nullptr, nullptr, {.element = &kType8}, __builtin_offsetof(c::Comment,
     attachments), Kind::kList, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 7}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<long long>));
static_assert(__is_same(decltype(c::Comment::author_id), Field<long long>));
static_assert(__is_same(decltype(c::Comment::body), Field<String>));
static_assert(__is_same(decltype(c::Comment::plain_body), Field<String>));
static_assert(__is_same(decltype(c::Comment::public_), Field<bool>));
static_assert(__is_same(decltype(c::Comment::attachments), Field<List<c::CommentAttachmentsItem>>));
static_assert(__is_same(decltype(c::Comment::created_at), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr FieldRow kFieldsListCommentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::ListCommentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCommentsResult = {"ListCommentsResult", {kFieldsListCommentsResult,
    2}, sizeof(c::ListCommentsResult), true};
static_assert(__is_same(decltype(c::ListCommentsResult::items), List<c::Comment>));
static_assert(__is_same(decltype(c::ListCommentsResult::next_page), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListCommentsResult}};
constexpr BindRow kBindListComments[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/comments",
    .cursor_pointer = "/meta/after_cursor", .more_pointer = "/meta/has_more",
    .param = "page[after]", .size_param = "page[size]", .size = 100};
constexpr HttpBinding kHttpListComments = {.method = "GET",
    .path = "/api/v2/tickets/{ticket_id}/comments", .rows = {kBindListComments, 1},
    .pagination = &kPagination3};
constexpr FieldRow kFieldsDeleteTicketParams[] = {
    {"ticket_id", "Number of the ticket.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteTicketParams, ticket_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectDeleteTicketParams = {"DeleteTicketParams", {kFieldsDeleteTicketParams,
    1}, sizeof(c::DeleteTicketParams), false};
static_assert(__is_same(decltype(c::DeleteTicketParams::ticket_id), long long));
constexpr ObjectTable kObjectDeleteTicketResult = {"DeleteTicketResult", {},
    sizeof(c::DeleteTicketResult), true};
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectDeleteTicketResult}};
constexpr BindRow kBindDeleteTicket[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
};
constexpr HttpBinding kHttpDeleteTicket = {.method = "DELETE",
    .path = "/api/v2/tickets/{ticket_id}", .rows = {kBindDeleteTicket, 1}};
constexpr ObjectTable kObjectCountTicketsParams = {"CountTicketsParams", {},
    sizeof(c::CountTicketsParams), false};
constexpr FieldRow kFieldsCountTicketsResult[] = {
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CountTicketsResult, value),
     Kind::kInteger, 0},
    {"refreshed_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CountTicketsResult,
     refreshed_at), Kind::kString, 2},
};
constexpr ObjectTable kObjectCountTicketsResult = {"CountTicketsResult", {kFieldsCountTicketsResult,
    2}, sizeof(c::CountTicketsResult), true};
static_assert(__is_same(decltype(c::CountTicketsResult::value), Field<long long>));
static_assert(__is_same(decltype(c::CountTicketsResult::refreshed_at), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectCountTicketsResult}};
constexpr HttpBinding kHttpCountTickets = {.method = "GET", .path = "/api/v2/tickets/count",
    .result_at = "/count"};
constexpr FieldRow kFieldsListViewsParams[] = {
    {"active", "true: active ones only.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListViewsParams, active), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListViewsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListViewsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListViewsParams = {"ListViewsParams", {kFieldsListViewsParams, 3},
    sizeof(c::ListViewsParams), false};
static_assert(__is_same(decltype(c::ListViewsParams::active), Field<bool>));
static_assert(__is_same(decltype(c::ListViewsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListViewsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListViewsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListViewsResultItem, id),
     Kind::kInteger, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListViewsResultItem, title),
     Kind::kString, 0},
    {"active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListViewsResultItem, active),
     Kind::kBoolean, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListViewsResultItem,
     description), Kind::kString, 2},
};
constexpr ObjectTable kObjectListViewsResultItem = {"ListViewsResultItem",
    {kFieldsListViewsResultItem, 4}, sizeof(c::ListViewsResultItem), true};
static_assert(__is_same(decltype(c::ListViewsResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListViewsResultItem::title), Field<String>));
static_assert(__is_same(decltype(c::ListViewsResultItem::active), Field<bool>));
static_assert(__is_same(decltype(c::ListViewsResultItem::description), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListViewsResultItem}};
constexpr FieldRow kFieldsListViewsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::ListViewsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListViewsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListViewsResult = {"ListViewsResult", {kFieldsListViewsResult, 2},
    sizeof(c::ListViewsResult), true};
static_assert(__is_same(decltype(c::ListViewsResult::items), List<c::ListViewsResultItem>));
static_assert(__is_same(decltype(c::ListViewsResult::next_page), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListViewsResult}};
constexpr BindRow kBindListViews[] = {
    {.place = Place::kQuery, .field = 0, .wire = "active"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kCursor, .items = "/views",
    .cursor_pointer = "/meta/after_cursor", .more_pointer = "/meta/has_more",
    .param = "page[after]", .size_param = "page[size]", .size = 100};
constexpr HttpBinding kHttpListViews = {.method = "GET", .path = "/api/v2/views",
    .rows = {kBindListViews, 1}, .pagination = &kPagination4};
constexpr FieldRow kFieldsListViewTicketsParams[] = {
    {"view_id", "Id of the view; list_views has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListViewTicketsParams, view_id), Kind::kInteger, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListViewTicketsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListViewTicketsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListViewTicketsParams = {"ListViewTicketsParams",
    {kFieldsListViewTicketsParams, 3}, sizeof(c::ListViewTicketsParams), false};
static_assert(__is_same(decltype(c::ListViewTicketsParams::view_id), long long));
static_assert(__is_same(decltype(c::ListViewTicketsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListViewTicketsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListViewTicketsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::ListViewTicketsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListViewTicketsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListViewTicketsResult = {"ListViewTicketsResult",
    {kFieldsListViewTicketsResult, 2}, sizeof(c::ListViewTicketsResult), true};
static_assert(__is_same(decltype(c::ListViewTicketsResult::items), List<c::Ticket>));
static_assert(__is_same(decltype(c::ListViewTicketsResult::next_page), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectListViewTicketsResult}};
constexpr BindRow kBindListViewTickets[] = {
    {.place = Place::kPath, .field = 0, .wire = "view_id"},
};
constexpr HttpBinding kHttpListViewTickets = {.method = "GET",
    .path = "/api/v2/views/{view_id}/tickets", .rows = {kBindListViewTickets, 1},
    .pagination = &kPagination1};
constexpr FieldRow kFieldsSearchUsersParams[] = {
    {"query", "Name or address of a user, or part of it.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SearchUsersParams, query), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::SearchUsersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchUsersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchUsersParams = {"SearchUsersParams", {kFieldsSearchUsersParams,
    3}, sizeof(c::SearchUsersParams), false};
static_assert(__is_same(decltype(c::SearchUsersParams::query), String));
static_assert(__is_same(decltype(c::SearchUsersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchUsersParams::next_page), Field<String>));
constexpr FieldRow kFieldsUser[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, name), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, email), Kind::kString, 2},
    {"role", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, role), Kind::kString, 0},
    {"phone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, phone), Kind::kString, 2},
    {"organization_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, organization_id),
     Kind::kInteger, 2},
    {"suspended", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, suspended),
     Kind::kBoolean, 0},
    {"time_zone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, time_zone),
     Kind::kString, 0},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::User, tags),
     Kind::kList, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectUser = {"User", {kFieldsUser, 10}, sizeof(c::User), true};
static_assert(__is_same(decltype(c::User::id), Field<long long>));
static_assert(__is_same(decltype(c::User::name), Field<String>));
static_assert(__is_same(decltype(c::User::email), Field<String>));
static_assert(__is_same(decltype(c::User::role), Field<String>));
static_assert(__is_same(decltype(c::User::phone), Field<String>));
static_assert(__is_same(decltype(c::User::organization_id), Field<long long>));
static_assert(__is_same(decltype(c::User::suspended), Field<bool>));
static_assert(__is_same(decltype(c::User::time_zone), Field<String>));
static_assert(__is_same(decltype(c::User::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::User::created_at), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectUser}};
constexpr FieldRow kFieldsSearchUsersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType16},
     __builtin_offsetof(c::SearchUsersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchUsersResult, next_page), Kind::kString, 2},
    {"incomplete", "Why the list ends here although there may be more, and what to do.", nullptr,
     nullptr, {}, __builtin_offsetof(c::SearchUsersResult, incomplete), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchUsersResult = {"SearchUsersResult", {kFieldsSearchUsersResult,
    3}, sizeof(c::SearchUsersResult), true};
static_assert(__is_same(decltype(c::SearchUsersResult::items), List<c::User>));
static_assert(__is_same(decltype(c::SearchUsersResult::next_page), Field<String>));
static_assert(__is_same(decltype(c::SearchUsersResult::incomplete), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectSearchUsersResult}};
constexpr BindRow kBindSearchUsers[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
};
constexpr Pagination kPagination5 = {.kind = PageKind::kPage, .items = "/users",
    .total_pointer = "/count", .param = "page", .size_param = "per_page", .size = 100,
    .cap = 10000};
constexpr HttpBinding kHttpSearchUsers = {.method = "GET", .path = "/api/v2/users/search",
    .rows = {kBindSearchUsers, 1}, .pagination = &kPagination5};
constexpr FieldRow kFieldsGetUserParams[] = {
    {"user_id", "Id of the user.", nullptr, &kLimits2, {}, __builtin_offsetof(c::GetUserParams,
     user_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetUserParams = {"GetUserParams", {kFieldsGetUserParams, 1},
    sizeof(c::GetUserParams), false};
static_assert(__is_same(decltype(c::GetUserParams::user_id), long long));
constexpr BindRow kBindGetUser[] = {
    {.place = Place::kPath, .field = 0, .wire = "user_id"},
};
constexpr HttpBinding kHttpGetUser = {.method = "GET", .path = "/api/v2/users/{user_id}",
    .rows = {kBindGetUser, 1}, .result_at = "/user"};
constexpr FieldRow kFieldsListOrganizationsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListOrganizationsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOrganizationsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListOrganizationsParams = {"ListOrganizationsParams",
    {kFieldsListOrganizationsParams, 2}, sizeof(c::ListOrganizationsParams), false};
static_assert(__is_same(decltype(c::ListOrganizationsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListOrganizationsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListOrganizationsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListOrganizationsResultItem, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListOrganizationsResultItem,
     name), Kind::kString, 0},
    {"domain_names", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListOrganizationsResultItem, domain_names), Kind::kList, 0},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListOrganizationsResultItem, tags), Kind::kList, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListOrganizationsResultItem,
     created_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectListOrganizationsResultItem = {"ListOrganizationsResultItem",
    {kFieldsListOrganizationsResultItem, 5}, sizeof(c::ListOrganizationsResultItem), true};
static_assert(__is_same(decltype(c::ListOrganizationsResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListOrganizationsResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListOrganizationsResultItem::domain_names),
    Field<List<String>>));
static_assert(__is_same(decltype(c::ListOrganizationsResultItem::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::ListOrganizationsResultItem::created_at), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectListOrganizationsResultItem}};
constexpr FieldRow kFieldsListOrganizationsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType18},
     __builtin_offsetof(c::ListOrganizationsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOrganizationsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListOrganizationsResult = {"ListOrganizationsResult",
    {kFieldsListOrganizationsResult, 2}, sizeof(c::ListOrganizationsResult), true};
static_assert(__is_same(decltype(c::ListOrganizationsResult::items),
    List<c::ListOrganizationsResultItem>));
static_assert(__is_same(decltype(c::ListOrganizationsResult::next_page), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectListOrganizationsResult}};
constexpr Pagination kPagination6 = {.kind = PageKind::kCursor, .items = "/organizations",
    .cursor_pointer = "/meta/after_cursor", .more_pointer = "/meta/has_more",
    .param = "page[after]", .size_param = "page[size]", .size = 100};
constexpr HttpBinding kHttpListOrganizations = {.method = "GET", .path = "/api/v2/organizations",
    .pagination = &kPagination6};
constexpr FieldRow kFieldsListGroupsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListGroupsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListGroupsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListGroupsParams = {"ListGroupsParams", {kFieldsListGroupsParams, 2},
    sizeof(c::ListGroupsParams), false};
static_assert(__is_same(decltype(c::ListGroupsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListGroupsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListGroupsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListGroupsResultItem, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListGroupsResultItem, name),
     Kind::kString, 0},
    {"default", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListGroupsResultItem,
     default_), Kind::kBoolean, 0},
    {"deleted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListGroupsResultItem, deleted),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectListGroupsResultItem = {"ListGroupsResultItem",
    {kFieldsListGroupsResultItem, 4}, sizeof(c::ListGroupsResultItem), true};
static_assert(__is_same(decltype(c::ListGroupsResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListGroupsResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListGroupsResultItem::default_), Field<bool>));
static_assert(__is_same(decltype(c::ListGroupsResultItem::deleted), Field<bool>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectListGroupsResultItem}};
constexpr FieldRow kFieldsListGroupsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType20},
     __builtin_offsetof(c::ListGroupsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListGroupsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListGroupsResult = {"ListGroupsResult", {kFieldsListGroupsResult, 2},
    sizeof(c::ListGroupsResult), true};
static_assert(__is_same(decltype(c::ListGroupsResult::items), List<c::ListGroupsResultItem>));
static_assert(__is_same(decltype(c::ListGroupsResult::next_page), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectListGroupsResult}};
constexpr Pagination kPagination7 = {.kind = PageKind::kCursor, .items = "/groups",
    .cursor_pointer = "/meta/after_cursor", .more_pointer = "/meta/has_more",
    .param = "page[after]", .size_param = "page[size]", .size = 100};
constexpr HttpBinding kHttpListGroups = {.method = "GET", .path = "/api/v2/groups",
    .pagination = &kPagination7};
constexpr FieldRow kFieldsListMacrosParams[] = {
    {"active", "true: active ones only.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMacrosParams, active), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListMacrosParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMacrosParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMacrosParams = {"ListMacrosParams", {kFieldsListMacrosParams, 3},
    sizeof(c::ListMacrosParams), false};
static_assert(__is_same(decltype(c::ListMacrosParams::active), Field<bool>));
static_assert(__is_same(decltype(c::ListMacrosParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMacrosParams::next_page), Field<String>));
constexpr FieldRow kFieldsListMacrosResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMacrosResultItem, id),
     Kind::kInteger, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMacrosResultItem, title),
     Kind::kString, 0},
    {"active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMacrosResultItem, active),
     Kind::kBoolean, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListMacrosResultItem,
     description), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMacrosResultItem = {"ListMacrosResultItem",
    {kFieldsListMacrosResultItem, 4}, sizeof(c::ListMacrosResultItem), true};
static_assert(__is_same(decltype(c::ListMacrosResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListMacrosResultItem::title), Field<String>));
static_assert(__is_same(decltype(c::ListMacrosResultItem::active), Field<bool>));
static_assert(__is_same(decltype(c::ListMacrosResultItem::description), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectListMacrosResultItem}};
constexpr FieldRow kFieldsListMacrosResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType22},
     __builtin_offsetof(c::ListMacrosResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMacrosResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMacrosResult = {"ListMacrosResult", {kFieldsListMacrosResult, 2},
    sizeof(c::ListMacrosResult), true};
static_assert(__is_same(decltype(c::ListMacrosResult::items), List<c::ListMacrosResultItem>));
static_assert(__is_same(decltype(c::ListMacrosResult::next_page), Field<String>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectListMacrosResult}};
constexpr BindRow kBindListMacros[] = {
    {.place = Place::kQuery, .field = 0, .wire = "active"},
};
constexpr Pagination kPagination8 = {.kind = PageKind::kCursor, .items = "/macros",
    .cursor_pointer = "/meta/after_cursor", .more_pointer = "/meta/has_more",
    .param = "page[after]", .size_param = "page[size]", .size = 100};
constexpr HttpBinding kHttpListMacros = {.method = "GET", .path = "/api/v2/macros",
    .rows = {kBindListMacros, 1}, .pagination = &kPagination8};
constexpr ActionRow kActions[] = {
    {.name = "list_tickets", .title = "List tickets",
     .description = "Tickets of the account, by number; solved for long ones are archived "
     "and only found by search.", .effect = Effect::kRead, .params = &kObjectListTicketsParams,
     .result = &kType3, .http = &kHttpListTickets, .tool_name = "zendesk_list_tickets"},
    {.name = "search_tickets", .title = "Search tickets",
     .description = "Tickets that fit words and conditions; the first 1,000.",
     .effect = Effect::kRead, .params = &kObjectSearchTicketsParams, .result = &kType4,
     .http = &kHttpSearchTickets, .tool_name = "zendesk_search_tickets"},
    {.name = "get_ticket", .title = "Read a ticket",
     .description = "One ticket; list_comments has the conversation.", .effect = Effect::kRead,
     .params = &kObjectGetTicketParams, .result = &kType2, .http = &kHttpGetTicket,
     .tool_name = "zendesk_get_ticket"},
    {.name = "create_ticket", .title = "Open a ticket",
     .description = "Opens a ticket with a first comment, in body or html_body.",
     .params = &kObjectCreateTicketParams, .result = &kType2, .http = &kHttpCreateTicket,
     .tool_name = "zendesk_create_ticket"},
    {.name = "update_ticket", .title = "Change a ticket",
     .description = "Changes the given fields of a ticket.", .params = &kObjectUpdateTicketParams,
     .result = &kType2, .http = &kHttpUpdateTicket, .tool_name = "zendesk_update_ticket"},
    {.name = "add_comment", .title = "Answer a ticket",
     .description = "Adds a comment, public or internal, and a new state when given.",
     .params = &kObjectAddCommentParams, .result = &kType2, .http = &kHttpAddComment,
     .tool_name = "zendesk_add_comment"},
    {.name = "list_comments", .title = "List comments",
     .description = "The conversation of a ticket, oldest first.", .effect = Effect::kRead,
     .params = &kObjectListCommentsParams, .result = &kType10, .http = &kHttpListComments,
     .tool_name = "zendesk_list_comments"},
    {.name = "delete_ticket", .title = "Delete a ticket",
     .description = "Deletes a ticket; an administrator can bring it back for 30 days.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteTicketParams, .result = &kType11,
     .http = &kHttpDeleteTicket, .tool_name = "zendesk_delete_ticket"},
    {.name = "count_tickets", .title = "Count tickets",
     .description = "About how many tickets there are.", .effect = Effect::kRead,
     .params = &kObjectCountTicketsParams, .result = &kType12, .http = &kHttpCountTickets,
     .tool_name = "zendesk_count_tickets"},
    {.name = "list_views", .title = "List views",
     .description = "Views of tickets that the user can see.", .effect = Effect::kRead,
     .params = &kObjectListViewsParams, .result = &kType14, .http = &kHttpListViews,
     .tool_name = "zendesk_list_views"},
    {.name = "list_view_tickets", .title = "List tickets of a view",
     .description = "Tickets that a view shows.", .effect = Effect::kRead,
     .params = &kObjectListViewTicketsParams, .result = &kType15, .http = &kHttpListViewTickets,
     .tool_name = "zendesk_list_view_tickets"},
    {.name = "search_users", .title = "Search users",
     .description = "Agents and customers by name or address.", .effect = Effect::kRead,
     .params = &kObjectSearchUsersParams, .result = &kType17, .http = &kHttpSearchUsers,
     .tool_name = "zendesk_search_users"},
    {.name = "get_user", .title = "Read a user", .description = "One agent or customer.",
     .effect = Effect::kRead, .params = &kObjectGetUserParams, .result = &kType16,
     .http = &kHttpGetUser, .tool_name = "zendesk_get_user"},
    {.name = "list_organizations", .title = "List organizations",
     .description = "Organizations of customers.", .effect = Effect::kRead,
     .params = &kObjectListOrganizationsParams, .result = &kType19, .http = &kHttpListOrganizations,
     .tool_name = "zendesk_list_organizations"},
    {.name = "list_groups", .title = "List groups", .description = "Groups of agents.",
     .effect = Effect::kRead, .params = &kObjectListGroupsParams, .result = &kType21,
     .http = &kHttpListGroups, .tool_name = "zendesk_list_groups"},
    {.name = "list_macros", .title = "List macros", .description = "Prepared answers and changes.",
     .effect = Effect::kRead, .params = &kObjectListMacrosParams, .result = &kType23,
     .http = &kHttpListMacros, .tool_name = "zendesk_list_macros"},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kBasic, .username = "{email}/token", .password = "{api_token}"},
};
constexpr const char* kTexts2[] = {"/description", "/error/message", "/error"};
constexpr const char* kTexts3[] = {"/error"};
constexpr NamedText kPairs1[] = {{"RecordNotFound",
    "There is no such ticket or user, or it is archived or not shown to " "this agent."},
    {"RecordInvalid", "A value is not allowed: required fields of the form may be missing,"
    " or a closed ticket cannot change."}, {"InvalidEndpoint",
    "The subdomain is wrong, or the plan lacks this."}, {"Couldn't authenticate you",
    "E-mail and API token do not fit, or token access is off in Admin " "Center, APIs."}};
constexpr ApiRow kApi = {.base_url = "https://{subdomain}.zendesk.com",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .other_auth = {kOtherAuth, 1}, .errors = {.message = {kTexts2, 3}, .code = {kTexts3, 1},
    .hints = {kPairs1, 4}}, .retry_after = "retry-after", .remaining = "x-rate-limit-remaining",
    .per_minute = 200, .verify_method = "GET", .verify_path = "/api/v2/users/me.json",
    .verify_account = "/user/email"};
constexpr Limits kLimits13 = {.pattern = "[a-z0-9][a-z0-9-]*"};
constexpr FieldRow kFieldsConnection[] = {
    {"subdomain", "acme, when Zendesk is at acme.zendesk.com.", nullptr, &kLimits13, {}, 0,
     Kind::kString, 1},
    {"email", "Address of the agent that the API token acts for.", nullptr, nullptr, {}, 0,
     Kind::kString, 0},
    {"api_token", "Instead of signing in: Admin Center, Apps and integrations, APIs,"
     " API tokens.", nullptr, nullptr, {}, 0, Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 3}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "subdomain", .label = "Subdomain", .placeholder = "acme"},
    {.name = "email", .label = "E-mail"},
    {.name = "api_token", .label = "API token", .secret = true},
};
constexpr const char* kTexts4[] = {"*.zendesk.com"};
constexpr const char* kTexts5[] = {"read", "write"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Zendesk",
    .authorization_url = "https://{subdomain}.zendesk.com/oauth/authorizations/new",
    .token_url = "https://{subdomain}.zendesk.com/oauth/tokens",
    .user_info_url = "https://{subdomain}.zendesk.com/api/v2/users/me.json", .scopes = {kTexts5, 2},
    .client_id_secret = "ZENDESK_CLIENT_ID", .client_secret_secret = "ZENDESK_CLIENT_SECRET",
    .token_auth_method = "post", .token_body_is_json = true, .account_pointer = "/user/email"};
constexpr SecretRow kSecrets[] = {
    {"ZENDESK_CLIENT_ID", "Identifier of the OAuth client, from Admin Center; for signing in.",
     false, false},
    {"ZENDESK_CLIENT_SECRET", "Secret of the same OAuth client.", false, false},
    {"ZENDESK_WEBHOOK_SECRET", "Signing secret of the webhook, from its page in Admin Center; for "
     "events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"zen:event-type:ticket.created", "A ticket was opened."},
    {"zen:event-type:ticket.comment_added", "Somebody answered or noted something."},
    {"zen:event-type:ticket.status_changed", "A ticket changed its state."},
    {"zen:event-type:ticket.priority_changed", "A ticket changed its priority."},
    {"zen:event-type:ticket.agent_assignment_changed", "A ticket has another agent."},
    {"zen:event-type:user.created", "A user was created."},
    {"zen:event-type:organization.created", "An organization was created."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Admin Center, Apps and integrations, Webhooks, Create: Zendesk events,"
     " this connector's webhook URL, POST, JSON.", .event_type_field = "type", .events = {kEvents0,
     7}, .verify = {.scheme = VerifyScheme::kHmacTimestamp, .secret = "ZENDESK_WEBHOOK_SECRET",
     .algorithm = "sha256", .encoding = "base64", .header = "X-Zendesk-Webhook-Signature",
     .timestamp_header = "X-Zendesk-Webhook-Signature-Timestamp", .payload = "{timestamp}{body}",
     .secret_encoding = "text"}, .delivery_id = "/id"},
};
constexpr MatcherRow kMatchersTicketCreated[] = {
    {.source = "tool", .action = "create_ticket"},
    {.source = "webhook", .event = "zen:event-type:ticket.created"},
};
constexpr MatcherRow kMatchersTicketUpdated[] = {
    {.source = "tool", .action = "update_ticket"},
    {.source = "webhook", .event = "zen:event-type:ticket.status_changed"},
};
constexpr MatcherRow kMatchersCommentAdded[] = {
    {.source = "tool", .action = "add_comment"},
    {.source = "webhook", .event = "zen:event-type:ticket.comment_added"},
};
constexpr MatcherRow kMatchersTicketDeleted[] = {
    {.source = "tool", .action = "delete_ticket"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "ticket_created", .display_name = "Ticket Created", .matchers = {kMatchersTicketCreated,
     2}},
    {.id = "ticket_updated", .display_name = "Ticket Updated", .matchers = {kMatchersTicketUpdated,
     2}},
    {.id = "comment_added", .display_name = "Comment Added", .matchers = {kMatchersCommentAdded,
     2}},
    {.id = "ticket_deleted", .display_name = "Ticket Deleted", .matchers = {kMatchersTicketDeleted,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "zendesk",
    .display_name = "Zendesk",
    .description = "Read, search, open, answer and close tickets of a Zendesk Support "
        "account, with its users and organizations.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "zendesk",
    .tool_description = "Reads and writes tickets of Zendesk Support. A public comment is "
        "e-mailed to the requester: show the user the text and whether it "
        "is public, and wait for a yes before you create, change, answer or " "delete.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_tickets\",\"search_tickets\",\"get_ticket\",\"create_ticket\","
        "\"update_ticket\",\"add_comment\",\"list_comments\",\"delete_ticket\","
        "\"count_tickets\",\"list_views\",\"list_view_tickets\",\"search_users\","
        "\"get_user\",\"list_organizations\",\"list_groups\",\"list_macros\"],"
        "\"description\":\"What to do.\"},\"ticket_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Number of the ticket.\"},\"external_id\":{\"type\":\""
        "string\",\"maxLength\":255,\"description\":\"Only tickets with this "
        "id of your own.\"},\"search\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":1000,\"description\":\"Words and conditions, as status<solved "
        "priority:urgent requester:ada@example.com created>2026-03-01.\"},"
        "\"sort_by\":{\"type\":\"string\",\"enum\":[\"updated_at\",\"created_at\","
        "\"priority\",\"status\",\"ticket_type\"],\"description\":\"By what "
        "results are sorted; relevance when left out.\"},\"sort_order\":{\"type\":\"string\","
        "\"enum\":[\"asc\",\"desc\"],\"description\":\"Order of the results.\"},"
        "\"subject\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Subject of the ticket.\"},\"body\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":65000,\"description\":\"Text of the "
        "comment.\"},\"html_body\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":65000,"
        "\"description\":\"Text of the comment in HTML, instead of body.\"},"
        "\"public\":{\"type\":\"boolean\",\"description\":\"false is a note "
        "for agents only; true is e-mailed to the requester.\"},\"uploads\":{\"type\":\"array\""
        ",\"maxItems\":10,\"items\":{\"type\":\"string\",\"maxLength\":100},"
        "\"description\":\"Tokens of uploaded files.\"},\"author_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of the user who writes the comment; "
        "the connected one when left out.\"},\"requester_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of the user who asks; search_users "
        "finds it.\"},\"assignee_id\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Id of the agent.\"},\"assignee_email\":{\"type\":\"string\","
        "\"format\":\"email\",\"description\":\"Address of the agent, instead "
        "of the id.\"},\"group_id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
        "of the group; list_groups has it.\"},\"organization_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of the organization.\"},\"priority\":{\"type\":\"s"
        "tring\",\"enum\":[\"urgent\",\"high\",\"normal\",\"low\"],\"description\":\"Priority "
        "of the ticket.\"},\"status\":{\"type\":\"string\",\"enum\":[\"new\","
        "\"open\",\"pending\",\"hold\",\"solved\",\"closed\"],\"description\":\"State "
        "of the ticket; closed is for good.\"},\"type\":{\"type\":\"string\","
        "\"enum\":[\"problem\",\"incident\",\"question\",\"task\"],\"description\":\"Kind "
        "of the ticket.\"},\"due_at\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"When it is due; for tasks.\"},\"tags\":{\"type\":\"array\","
        "\"maxItems\":50,\"items\":{\"type\":\"string\",\"maxLength\":80},"
        "\"description\":\"Tags of the ticket; a change replaces all of them.\"},"
        "\"collaborators\":{\"type\":\"array\",\"maxItems\":20,\"items\":{\"type\":\"object\","
        "\"properties\":{\"email\":{\"type\":\"string\",\"format\":\"email\"},"
        "\"name\":{\"type\":\"string\",\"maxLength\":255}},\"required\":[\"email\"]},"
        "\"description\":\"People to put in copy.\"},\"own_id\":{\"type\":\"string\","
        "\"maxLength\":255,\"description\":\"An id of your own for the ticket.\"},"
        "\"ticket_form_id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Form "
        "of the ticket.\"},\"view_id\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Id of the view; list_views has it.\"},\"query\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":255,\"description\":\"Name or address "
        "of a user, or part of it.\"},\"user_id\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Id of the user.\"},\"active\":{\"type\":\"boolean\","
        "\"description\":\"true: active ones only.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "zendesk",
    .actions = {kActions, 16},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 3},
    .egress = {kTexts4, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 4},
};

}  // namespace pie::detail::tables::zendesk

namespace pie::zendesk {

constinit const ConnectorTable kZendesk = ::pie::detail::tables::zendesk::kConnector;

Task<ListTicketsResult> ListTickets(Context& context, ListTicketsParams params) {
  return Task<ListTicketsResult>(::pie::ContextAccess::Call(context, kZendesk, 0, &params));
}

Task<SearchTicketsResult> SearchTickets(Context& context, SearchTicketsParams params) {
  return Task<SearchTicketsResult>(::pie::ContextAccess::Call(context, kZendesk, 1, &params));
}

Task<Ticket> GetTicket(Context& context, GetTicketParams params) {
  return Task<Ticket>(::pie::ContextAccess::Call(context, kZendesk, 2, &params));
}

Task<Ticket> CreateTicket(Context& context, CreateTicketParams params) {
  return Task<Ticket>(::pie::ContextAccess::Call(context, kZendesk, 3, &params));
}

Task<Ticket> UpdateTicket(Context& context, UpdateTicketParams params) {
  return Task<Ticket>(::pie::ContextAccess::Call(context, kZendesk, 4, &params));
}

Task<Ticket> AddComment(Context& context, AddCommentParams params) {
  return Task<Ticket>(::pie::ContextAccess::Call(context, kZendesk, 5, &params));
}

Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params) {
  return Task<ListCommentsResult>(::pie::ContextAccess::Call(context, kZendesk, 6, &params));
}

Task<DeleteTicketResult> DeleteTicket(Context& context, DeleteTicketParams params) {
  return Task<DeleteTicketResult>(::pie::ContextAccess::Call(context, kZendesk, 7, &params));
}

Task<CountTicketsResult> CountTickets(Context& context, CountTicketsParams params) {
  return Task<CountTicketsResult>(::pie::ContextAccess::Call(context, kZendesk, 8, &params));
}

Task<ListViewsResult> ListViews(Context& context, ListViewsParams params) {
  return Task<ListViewsResult>(::pie::ContextAccess::Call(context, kZendesk, 9, &params));
}

Task<ListViewTicketsResult> ListViewTickets(Context& context, ListViewTicketsParams params) {
  return Task<ListViewTicketsResult>(::pie::ContextAccess::Call(context, kZendesk, 10, &params));
}

Task<SearchUsersResult> SearchUsers(Context& context, SearchUsersParams params) {
  return Task<SearchUsersResult>(::pie::ContextAccess::Call(context, kZendesk, 11, &params));
}

Task<User> GetUser(Context& context, GetUserParams params) {
  return Task<User>(::pie::ContextAccess::Call(context, kZendesk, 12, &params));
}

Task<ListOrganizationsResult> ListOrganizations(Context& context, ListOrganizationsParams params) {
  return Task<ListOrganizationsResult>(::pie::ContextAccess::Call(context, kZendesk, 13, &params));
}

Task<ListGroupsResult> ListGroups(Context& context, ListGroupsParams params) {
  return Task<ListGroupsResult>(::pie::ContextAccess::Call(context, kZendesk, 14, &params));
}

Task<ListMacrosResult> ListMacros(Context& context, ListMacrosParams params) {
  return Task<ListMacrosResult>(::pie::ContextAccess::Call(context, kZendesk, 15, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.zendesk_client_id = context.Secret("ZENDESK_CLIENT_ID");
  secrets.zendesk_client_secret = context.Secret("ZENDESK_CLIENT_SECRET");
  secrets.zendesk_webhook_secret = context.Secret("ZENDESK_WEBHOOK_SECRET");
  return secrets;
}

}  // namespace pie::zendesk
