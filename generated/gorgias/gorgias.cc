// Generated from plugins/gorgias/gorgias.pie. Do not edit.
#include "gorgias/gorgias.h"

#include "pie/generated.h"

namespace pie::detail::tables::gorgias {
namespace c = ::pie::gorgias;

constexpr const char* kTexts1[] = {"support", "helpdesk", "tickets", "ecommerce"};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr const char* kNamesListTicketsParamsStatus[] = {"open", "closed"};
constexpr EnumTable kEnumListTicketsParamsStatus = {"ListTicketsParamsStatus",
    {kNamesListTicketsParamsStatus, 2}};
constexpr FieldRow kFieldsListTicketsParams[] = {
    {"customer_id", "Id of the customer.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListTicketsParams, customer_id), Kind::kInteger, 0},
    {"assignee_user_id", "Only tickets of this agent.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListTicketsParams, assignee_user_id), Kind::kInteger, 0},
    {"status", "State of the ticket; with list_tickets, only those.", nullptr, nullptr,
     {.names = &kEnumListTicketsParamsStatus}, __builtin_offsetof(c::ListTicketsParams, status),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTicketsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTicketsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTicketsParams = {"ListTicketsParams", {kFieldsListTicketsParams,
    5}, sizeof(c::ListTicketsParams), false};
static_assert(__is_same(decltype(c::ListTicketsParams::customer_id), Field<long long>));
static_assert(__is_same(decltype(c::ListTicketsParams::assignee_user_id), Field<long long>));
static_assert(__is_same(decltype(c::ListTicketsParams::status), Field<c::ListTicketsParamsStatus>));
static_assert(__is_same(decltype(c::ListTicketsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTicketsParams::next_page), Field<String>));
constexpr FieldRow kFieldsPerson[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, id), Kind::kInteger, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, email), Kind::kString,
     2},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, name), Kind::kString, 2},
};
constexpr ObjectTable kObjectPerson = {"Person", {kFieldsPerson, 3}, sizeof(c::Person), true};
static_assert(__is_same(decltype(c::Person::id), Field<long long>));
static_assert(__is_same(decltype(c::Person::email), Field<String>));
static_assert(__is_same(decltype(c::Person::name), Field<String>));
constexpr FieldRow kFieldsTicketAssigneeTeam[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TicketAssigneeTeam, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TicketAssigneeTeam, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTicketAssigneeTeam = {"TicketAssigneeTeam", {kFieldsTicketAssigneeTeam,
    2}, sizeof(c::TicketAssigneeTeam), true};
static_assert(__is_same(decltype(c::TicketAssigneeTeam::id), Field<long long>));
static_assert(__is_same(decltype(c::TicketAssigneeTeam::name), Field<String>));
constexpr FieldRow kFieldsTag[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Tag, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Tag, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectTag = {"Tag", {kFieldsTag, 2}, sizeof(c::Tag), true};
static_assert(__is_same(decltype(c::Tag::id), Field<long long>));
static_assert(__is_same(decltype(c::Tag::name), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectTag}};
constexpr FieldRow kFieldsTicket[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, id), Kind::kInteger, 0},
    {"subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, subject),
     Kind::kString, 2},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, status), Kind::kString,
     0},
    {"priority", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, priority),
     Kind::kString, 0},
    {"channel", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, channel),
     Kind::kString, 0},
    {"via", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, via), Kind::kString, 0},
    {"customer", nullptr, nullptr, nullptr, {.object = &kObjectPerson},
     __builtin_offsetof(c::Ticket, customer), Kind::kObject, 2},
    {"assignee_user", nullptr, nullptr, nullptr, {.object = &kObjectPerson},
     __builtin_offsetof(c::Ticket, assignee_user), Kind::kObject, 2},
    {"assignee_team", nullptr, nullptr, nullptr, {.object = &kObjectTicketAssigneeTeam},
     __builtin_offsetof(c::Ticket, assignee_team), Kind::kObject, 2},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Ticket, tags),
     Kind::kList, 0},
    {"messages_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, messages_count),
     Kind::kInteger, 0},
    {"external_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, external_id),
     Kind::kString, 2},
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket, uri), Kind::kString, 0},
    {"created_datetime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket,
     created_datetime), Kind::kString, 0},
    {"updated_datetime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ticket,
     updated_datetime), Kind::kString, 2},
};
constexpr ObjectTable kObjectTicket = {"Ticket", {kFieldsTicket, 15}, sizeof(c::Ticket), true};
static_assert(__is_same(decltype(c::Ticket::id), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::subject), Field<String>));
static_assert(__is_same(decltype(c::Ticket::status), Field<String>));
static_assert(__is_same(decltype(c::Ticket::priority), Field<String>));
static_assert(__is_same(decltype(c::Ticket::channel), Field<String>));
static_assert(__is_same(decltype(c::Ticket::via), Field<String>));
static_assert(__is_same(decltype(c::Ticket::customer), Field<c::Person>));
static_assert(__is_same(decltype(c::Ticket::assignee_user), Field<c::Person>));
static_assert(__is_same(decltype(c::Ticket::assignee_team), Field<c::TicketAssigneeTeam>));
static_assert(__is_same(decltype(c::Ticket::tags), Field<List<c::Tag>>));
static_assert(__is_same(decltype(c::Ticket::messages_count), Field<long long>));
static_assert(__is_same(decltype(c::Ticket::external_id), Field<String>));
static_assert(__is_same(decltype(c::Ticket::uri), Field<String>));
static_assert(__is_same(decltype(c::Ticket::created_datetime), Field<String>));
static_assert(__is_same(decltype(c::Ticket::updated_datetime), Field<String>));
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
    {.place = Place::kQuery, .field = 0, .wire = "customer_id"},
    {.place = Place::kQuery, .field = 1, .wire = "assignee_user_id"},
    {.place = Place::kQuery, .field = 2, .wire = "status"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/data",
    .cursor_pointer = "/meta/next_cursor", .param = "cursor", .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListTickets = {.method = "GET", .path = "/api/tickets",
    .rows = {kBindListTickets, 3}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetTicketParams[] = {
    {"ticket_id", "Id of the ticket.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetTicketParams, ticket_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetTicketParams = {"GetTicketParams", {kFieldsGetTicketParams, 1},
    sizeof(c::GetTicketParams), false};
static_assert(__is_same(decltype(c::GetTicketParams::ticket_id), long long));
constexpr BindRow kBindGetTicket[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
};
constexpr HttpBinding kHttpGetTicket = {.method = "GET", .path = "/api/tickets/{ticket_id}",
    .rows = {kBindGetTicket, 1}};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 998};
constexpr const char* kNamesCreateTicketParamsStatus[] = {"open", "closed"};
constexpr EnumTable kEnumCreateTicketParamsStatus = {"CreateTicketParamsStatus",
    {kNamesCreateTicketParamsStatus, 2}};
constexpr const char* kNamesCreateTicketParamsPriority[] = {"low", "normal", "high", "urgent"};
constexpr EnumTable kEnumCreateTicketParamsPriority = {"CreateTicketParamsPriority",
    {kNamesCreateTicketParamsPriority, 4}};
constexpr const char* kNamesCreateTicketParamsChannel[] = {"email", "chat", "api", "phone", "sms",
    "contact_form", "help-center", "internal-note"};
constexpr EnumTable kEnumCreateTicketParamsChannel = {"CreateTicketParamsChannel",
    {kNamesCreateTicketParamsChannel, 8}};
constexpr const char* kNamesCreateTicketParamsVia[] = {"api", "email", "helpdesk", "chat", "phone",
    "sms"};
constexpr EnumTable kEnumCreateTicketParamsVia = {"CreateTicketParamsVia",
    {kNamesCreateTicketParamsVia, 6}};
constexpr Limits kLimits3 = {.format = "email"};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 100000};
constexpr Limits kLimits5 = {.has = 64, .max_size = 200000};
constexpr Limits kLimits6 = {.has = 64, .max_size = 50};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 256};
constexpr FieldRow kFieldsCreateTicketParamsTagsItem[] = {
    {"name", nullptr, nullptr, &kLimits7, {}, __builtin_offsetof(c::CreateTicketParamsTagsItem,
     name), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateTicketParamsTagsItem = {"CreateTicketParamsTagsItem",
    {kFieldsCreateTicketParamsTagsItem, 1}, sizeof(c::CreateTicketParamsTagsItem), true};
static_assert(__is_same(decltype(c::CreateTicketParamsTagsItem::name), String));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectCreateTicketParamsTagsItem}};
constexpr Limits kLimits8 = {.has = 64, .max_size = 255};
constexpr FieldRow kFieldsCreateTicketParams[] = {
    {"subject", "Subject of the ticket.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateTicketParams, subject), Kind::kString, 0},
    {"status", "State of the ticket; with list_tickets, only those.", nullptr, nullptr,
     {.names = &kEnumCreateTicketParamsStatus}, __builtin_offsetof(c::CreateTicketParams, status),
     Kind::kEnum, 0},
    {"priority", "Priority of the ticket.", nullptr, nullptr,
     {.names = &kEnumCreateTicketParamsPriority}, __builtin_offsetof(c::CreateTicketParams,
     priority), Kind::kEnum, 0},
    {"channel", "How the message goes; email as a rule.", nullptr, nullptr,
     {.names = &kEnumCreateTicketParamsChannel}, __builtin_offsetof(c::CreateTicketParams, channel),
     Kind::kEnum, 1},
    {"via", "Where the message comes from: api for what this connector writes.", nullptr, nullptr,
     {.names = &kEnumCreateTicketParamsVia}, __builtin_offsetof(c::CreateTicketParams, via),
     Kind::kEnum, 1},
    {"customer_email", "Address of the customer.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateTicketParams, customer_email), Kind::kString, 1},
    {"from_agent", "true: an agent wrote it; false: the customer did.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateTicketParams, from_agent), Kind::kBoolean, 1},
    {"sender_email", "Address of the agent or customer who wrote it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateTicketParams, sender_email), Kind::kString, 0},
    {"from_address", "Address of the helpdesk that writes, an integration of Gorgias.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::CreateTicketParams, from_address), Kind::kString, 0},
    {"to_address", "Address of the customer that gets the message.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateTicketParams, to_address), Kind::kString, 0},
    {"body_text", "Text of the message.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateTicketParams, body_text), Kind::kString, 1},
    {"body_html", "The same in HTML.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateTicketParams, body_html), Kind::kString, 0},
    {"tags", "Tags, each with its name.", nullptr, &kLimits6, {.element = &kType4},
     __builtin_offsetof(c::CreateTicketParams, tags), Kind::kList, 0},
    {"external_id", "An id of your own; lists return only those with it.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateTicketParams, external_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateTicketParams = {"CreateTicketParams", {kFieldsCreateTicketParams,
    14}, sizeof(c::CreateTicketParams), false};
static_assert(__is_same(decltype(c::CreateTicketParams::subject), Field<String>));
static_assert(__is_same(decltype(c::CreateTicketParams::status),
    Field<c::CreateTicketParamsStatus>));
static_assert(__is_same(decltype(c::CreateTicketParams::priority),
    Field<c::CreateTicketParamsPriority>));
static_assert(__is_same(decltype(c::CreateTicketParams::channel), c::CreateTicketParamsChannel));
static_assert(__is_same(decltype(c::CreateTicketParams::via), c::CreateTicketParamsVia));
static_assert(__is_same(decltype(c::CreateTicketParams::customer_email), String));
static_assert(__is_same(decltype(c::CreateTicketParams::from_agent), bool));
static_assert(__is_same(decltype(c::CreateTicketParams::sender_email), Field<String>));
static_assert(__is_same(decltype(c::CreateTicketParams::from_address), Field<String>));
static_assert(__is_same(decltype(c::CreateTicketParams::to_address), Field<String>));
static_assert(__is_same(decltype(c::CreateTicketParams::body_text), String));
static_assert(__is_same(decltype(c::CreateTicketParams::body_html), Field<String>));
static_assert(__is_same(decltype(c::CreateTicketParams::tags),
    Field<List<c::CreateTicketParamsTagsItem>>));
static_assert(__is_same(decltype(c::CreateTicketParams::external_id), Field<String>));
constexpr BindRow kBindCreateTicket[] = {
    {.place = Place::kBody, .field = 0, .wire = "/subject"},
    {.place = Place::kBody, .field = 1, .wire = "/status"},
    {.place = Place::kBody, .field = 2, .wire = "/priority"},
    {.place = Place::kBody, .field = 3, .wire = "/channel"},
    {.place = Place::kBody, .field = 4, .wire = "/via"},
    {.place = Place::kBody, .field = 5, .wire = "/customer/email"},
    {.place = Place::kBody, .field = 13, .wire = "/external_id"},
    {.place = Place::kBody, .field = 12, .wire = "/tags"},
    {.place = Place::kBody, .field = 3, .wire = "/messages/0/channel"},
    {.place = Place::kBody, .field = 4, .wire = "/messages/0/via"},
    {.place = Place::kBody, .field = 6, .wire = "/messages/0/from_agent"},
    {.place = Place::kBody, .field = 0, .wire = "/messages/0/subject"},
    {.place = Place::kBody, .field = 10, .wire = "/messages/0/body_text"},
    {.place = Place::kBody, .field = 11, .wire = "/messages/0/body_html"},
    {.place = Place::kBody, .field = 7, .wire = "/messages/0/sender/email"},
    {.place = Place::kBody, .field = 8, .wire = "/messages/0/source/from/address"},
    {.place = Place::kBody, .field = 9, .wire = "/messages/0/source/to/0/address"},
};
constexpr HttpBinding kHttpCreateTicket = {.method = "POST", .path = "/api/tickets",
    .rows = {kBindCreateTicket, 17}, .body = BodyKind::kJson};
constexpr const char* kNamesUpdateTicketParamsStatus[] = {"open", "closed"};
constexpr EnumTable kEnumUpdateTicketParamsStatus = {"UpdateTicketParamsStatus",
    {kNamesUpdateTicketParamsStatus, 2}};
constexpr const char* kNamesUpdateTicketParamsPriority[] = {"low", "normal", "high", "urgent"};
constexpr EnumTable kEnumUpdateTicketParamsPriority = {"UpdateTicketParamsPriority",
    {kNamesUpdateTicketParamsPriority, 4}};
constexpr FieldRow kFieldsUpdateTicketParams[] = {
    {"ticket_id", "Id of the ticket.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateTicketParams, ticket_id), Kind::kInteger, 1},
    {"status", "State of the ticket; with list_tickets, only those.", nullptr, nullptr,
     {.names = &kEnumUpdateTicketParamsStatus}, __builtin_offsetof(c::UpdateTicketParams, status),
     Kind::kEnum, 0},
    {"subject", "Subject of the ticket.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateTicketParams, subject), Kind::kString, 0},
    {"priority", "Priority of the ticket.", nullptr, nullptr,
     {.names = &kEnumUpdateTicketParamsPriority}, __builtin_offsetof(c::UpdateTicketParams,
     priority), Kind::kEnum, 0},
    {"assignee", "Id of the agent to assign; list_users has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateTicketParams, assignee), Kind::kInteger, 0},
    {"team", "Id of the team to assign.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateTicketParams, team), Kind::kInteger, 0},
    {"external_id", "An id of your own; lists return only those with it.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateTicketParams, external_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateTicketParams = {"UpdateTicketParams", {kFieldsUpdateTicketParams,
    7}, sizeof(c::UpdateTicketParams), false};
static_assert(__is_same(decltype(c::UpdateTicketParams::ticket_id), long long));
static_assert(__is_same(decltype(c::UpdateTicketParams::status),
    Field<c::UpdateTicketParamsStatus>));
static_assert(__is_same(decltype(c::UpdateTicketParams::subject), Field<String>));
static_assert(__is_same(decltype(c::UpdateTicketParams::priority),
    Field<c::UpdateTicketParamsPriority>));
static_assert(__is_same(decltype(c::UpdateTicketParams::assignee), Field<long long>));
static_assert(__is_same(decltype(c::UpdateTicketParams::team), Field<long long>));
static_assert(__is_same(decltype(c::UpdateTicketParams::external_id), Field<String>));
constexpr BindRow kBindUpdateTicket[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
    {.place = Place::kBody, .field = 1, .wire = "/status"},
    {.place = Place::kBody, .field = 2, .wire = "/subject"},
    {.place = Place::kBody, .field = 3, .wire = "/priority"},
    {.place = Place::kBody, .field = 4, .wire = "/assignee_user/id"},
    {.place = Place::kBody, .field = 5, .wire = "/assignee_team/id"},
    {.place = Place::kBody, .field = 6, .wire = "/external_id"},
};
constexpr HttpBinding kHttpUpdateTicket = {.method = "PUT", .path = "/api/tickets/{ticket_id}",
    .rows = {kBindUpdateTicket, 7}, .body = BodyKind::kJson};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr Limits kLimits10 = {.has = 64, .max_size = 256};
constexpr TypeRow kType5 = {Kind::kString, false, {}, &kLimits10};
constexpr FieldRow kFieldsAddTagsParams[] = {
    {"ticket_id", "Id of the ticket.", nullptr, &kLimits1, {}, __builtin_offsetof(c::AddTagsParams,
     ticket_id), Kind::kInteger, 1},
    {"names", "Names of tags to put on.", nullptr, &kLimits9, {.element = &kType5},
     __builtin_offsetof(c::AddTagsParams, names), Kind::kList, 1},
};
constexpr ObjectTable kObjectAddTagsParams = {"AddTagsParams", {kFieldsAddTagsParams, 2},
    sizeof(c::AddTagsParams), false};
static_assert(__is_same(decltype(c::AddTagsParams::ticket_id), long long));
static_assert(__is_same(decltype(c::AddTagsParams::names), List<String>));
constexpr ObjectTable kObjectAddTagsResult = {"AddTagsResult", {}, sizeof(c::AddTagsResult), true};
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectAddTagsResult}};
constexpr BindRow kBindAddTags[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
    {.place = Place::kBody, .field = 1, .wire = "/names"},
};
constexpr HttpBinding kHttpAddTags = {.method = "POST", .path = "/api/tickets/{ticket_id}/tags",
    .rows = {kBindAddTags, 2}, .body = BodyKind::kJson};
constexpr const char* kNamesSendMessageParamsChannel[] = {"email", "chat", "api", "phone", "sms",
    "contact_form", "help-center", "internal-note"};
constexpr EnumTable kEnumSendMessageParamsChannel = {"SendMessageParamsChannel",
    {kNamesSendMessageParamsChannel, 8}};
constexpr const char* kNamesSendMessageParamsVia[] = {"api", "email", "helpdesk", "chat", "phone",
    "sms"};
constexpr EnumTable kEnumSendMessageParamsVia = {"SendMessageParamsVia",
    {kNamesSendMessageParamsVia, 6}};
constexpr FieldRow kFieldsSendMessageParams[] = {
    {"ticket_id", "Id of the ticket.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SendMessageParams, ticket_id), Kind::kInteger, 1},
    {"channel", "How the message goes; email as a rule.", nullptr, nullptr,
     {.names = &kEnumSendMessageParamsChannel}, __builtin_offsetof(c::SendMessageParams, channel),
     Kind::kEnum, 1},
    {"via", "Where the message comes from: api for what this connector writes.", nullptr, nullptr,
     {.names = &kEnumSendMessageParamsVia}, __builtin_offsetof(c::SendMessageParams, via),
     Kind::kEnum, 1},
    {"sender_email", "Address of the agent or customer who wrote it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SendMessageParams, sender_email), Kind::kString, 0},
    {"from_address", "Address of the helpdesk that writes, an integration of Gorgias.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::SendMessageParams, from_address), Kind::kString, 1},
    {"to_address", "Address of the customer that gets the message.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SendMessageParams, to_address), Kind::kString, 1},
    {"body_text", "Text of the message.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SendMessageParams, body_text), Kind::kString, 1},
    {"body_html", "The same in HTML.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::SendMessageParams, body_html), Kind::kString, 0},
    {"external_id", "An id of your own; lists return only those with it.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::SendMessageParams, external_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendMessageParams = {"SendMessageParams", {kFieldsSendMessageParams,
    9}, sizeof(c::SendMessageParams), false};
static_assert(__is_same(decltype(c::SendMessageParams::ticket_id), long long));
static_assert(__is_same(decltype(c::SendMessageParams::channel), c::SendMessageParamsChannel));
static_assert(__is_same(decltype(c::SendMessageParams::via), c::SendMessageParamsVia));
static_assert(__is_same(decltype(c::SendMessageParams::sender_email), Field<String>));
static_assert(__is_same(decltype(c::SendMessageParams::from_address), String));
static_assert(__is_same(decltype(c::SendMessageParams::to_address), String));
static_assert(__is_same(decltype(c::SendMessageParams::body_text), String));
static_assert(__is_same(decltype(c::SendMessageParams::body_html), Field<String>));
static_assert(__is_same(decltype(c::SendMessageParams::external_id), Field<String>));
constexpr FieldRow kFieldsMessage[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, id), Kind::kInteger, 0},
    {"ticket_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, ticket_id),
     Kind::kInteger, 0},
    {"channel", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, channel),
     Kind::kString, 0},
    {"via", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, via), Kind::kString, 0},
    {"public", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, public_),
     Kind::kBoolean, 0},
    {"from_agent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, from_agent),
     Kind::kBoolean, 0},
    {"sender", nullptr, nullptr, nullptr, {.object = &kObjectPerson}, __builtin_offsetof(c::Message,
     sender), Kind::kObject, 2},
    {"receiver", nullptr, nullptr, nullptr, {.object = &kObjectPerson},
     __builtin_offsetof(c::Message, receiver), Kind::kObject, 2},
    {"body_text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, body_text),
     Kind::kString, 2},
    {"stripped_text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, stripped_text),
     Kind::kString, 2},
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, uri), Kind::kString, 0},
    {"created_datetime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message,
     created_datetime), Kind::kString, 0},
    {"sent_datetime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, sent_datetime),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectMessage = {"Message", {kFieldsMessage, 13}, sizeof(c::Message), true};
static_assert(__is_same(decltype(c::Message::id), Field<long long>));
static_assert(__is_same(decltype(c::Message::ticket_id), Field<long long>));
static_assert(__is_same(decltype(c::Message::channel), Field<String>));
static_assert(__is_same(decltype(c::Message::via), Field<String>));
static_assert(__is_same(decltype(c::Message::public_), Field<bool>));
static_assert(__is_same(decltype(c::Message::from_agent), Field<bool>));
static_assert(__is_same(decltype(c::Message::sender), Field<c::Person>));
static_assert(__is_same(decltype(c::Message::receiver), Field<c::Person>));
static_assert(__is_same(decltype(c::Message::body_text), Field<String>));
static_assert(__is_same(decltype(c::Message::stripped_text), Field<String>));
static_assert(__is_same(decltype(c::Message::uri), Field<String>));
static_assert(__is_same(decltype(c::Message::created_datetime), Field<String>));
static_assert(__is_same(decltype(c::Message::sent_datetime), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectMessage}};
constexpr BindRow kBindSendMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
    {.place = Place::kBody, .field = 1, .wire = "/channel"},
    {.place = Place::kBody, .field = 2, .wire = "/via"},
    {.place = Place::kBody, .wire = "/from_agent", .constant = "true"},
    {.place = Place::kBody, .wire = "/public", .constant = "true"},
    {.place = Place::kBody, .field = 3, .wire = "/sender/email"},
    {.place = Place::kBody, .field = 4, .wire = "/source/from/address"},
    {.place = Place::kBody, .field = 5, .wire = "/source/to/0/address"},
    {.place = Place::kBody, .field = 6, .wire = "/body_text"},
    {.place = Place::kBody, .field = 7, .wire = "/body_html"},
    {.place = Place::kBody, .field = 8, .wire = "/external_id"},
};
constexpr HttpBinding kHttpSendMessage = {.method = "POST",
    .path = "/api/tickets/{ticket_id}/messages", .rows = {kBindSendMessage, 11},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsAddNoteParams[] = {
    {"ticket_id", "Id of the ticket.", nullptr, &kLimits1, {}, __builtin_offsetof(c::AddNoteParams,
     ticket_id), Kind::kInteger, 1},
    {"sender_email", "Address of the agent or customer who wrote it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddNoteParams, sender_email), Kind::kString, 1},
    {"body_text", "Text of the message.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::AddNoteParams, body_text), Kind::kString, 1},
    {"body_html", "The same in HTML.", nullptr, &kLimits5, {}, __builtin_offsetof(c::AddNoteParams,
     body_html), Kind::kString, 0},
};
constexpr ObjectTable kObjectAddNoteParams = {"AddNoteParams", {kFieldsAddNoteParams, 4},
    sizeof(c::AddNoteParams), false};
static_assert(__is_same(decltype(c::AddNoteParams::ticket_id), long long));
static_assert(__is_same(decltype(c::AddNoteParams::sender_email), String));
static_assert(__is_same(decltype(c::AddNoteParams::body_text), String));
static_assert(__is_same(decltype(c::AddNoteParams::body_html), Field<String>));
constexpr BindRow kBindAddNote[] = {
    {.place = Place::kPath, .field = 0, .wire = "ticket_id"},
    {.place = Place::kBody, .wire = "/channel", .constant = "\"internal-note\""},
    {.place = Place::kBody, .wire = "/via", .constant = "\"api\""},
    {.place = Place::kBody, .wire = "/from_agent", .constant = "true"},
    {.place = Place::kBody, .wire = "/public", .constant = "false"},
    {.place = Place::kBody, .field = 1, .wire = "/sender/email"},
    {.place = Place::kBody, .field = 2, .wire = "/body_text"},
    {.place = Place::kBody, .field = 3, .wire = "/body_html"},
};
constexpr HttpBinding kHttpAddNote = {.method = "POST", .path = "/api/tickets/{ticket_id}/messages",
    .rows = {kBindAddNote, 8}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListMessagesParams[] = {
    {"ticket_id", "Id of the ticket.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListMessagesParams, ticket_id), Kind::kInteger, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListMessagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMessagesParams = {"ListMessagesParams", {kFieldsListMessagesParams,
    3}, sizeof(c::ListMessagesParams), false};
static_assert(__is_same(decltype(c::ListMessagesParams::ticket_id), long long));
static_assert(__is_same(decltype(c::ListMessagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMessagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListMessagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::ListMessagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessagesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMessagesResult = {"ListMessagesResult", {kFieldsListMessagesResult,
    2}, sizeof(c::ListMessagesResult), true};
static_assert(__is_same(decltype(c::ListMessagesResult::items), List<c::Message>));
static_assert(__is_same(decltype(c::ListMessagesResult::next_page), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectListMessagesResult}};
constexpr BindRow kBindListMessages[] = {
    {.place = Place::kQuery, .field = 0, .wire = "ticket_id"},
};
constexpr HttpBinding kHttpListMessages = {.method = "GET", .path = "/api/messages",
    .rows = {kBindListMessages, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsListCustomersParams[] = {
    {"email", "Address of the customer; lists return only those with it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListCustomersParams, email), Kind::kString, 0},
    {"external_id", "An id of your own; lists return only those with it.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::ListCustomersParams, external_id), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListCustomersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCustomersParams = {"ListCustomersParams",
    {kFieldsListCustomersParams, 4}, sizeof(c::ListCustomersParams), false};
static_assert(__is_same(decltype(c::ListCustomersParams::email), Field<String>));
static_assert(__is_same(decltype(c::ListCustomersParams::external_id), Field<String>));
static_assert(__is_same(decltype(c::ListCustomersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCustomersParams::next_page), Field<String>));
constexpr FieldRow kFieldsCustomer[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, name), Kind::kString,
     2},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, email), Kind::kString,
     2},
    {"firstname", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, firstname),
     Kind::kString, 0},
    {"lastname", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, lastname),
     Kind::kString, 0},
    {"language", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, language),
     Kind::kString, 2},
    {"timezone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, timezone),
     Kind::kString, 2},
    {"external_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer, external_id),
     Kind::kString, 2},
    {"created_datetime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer,
     created_datetime), Kind::kString, 0},
    {"updated_datetime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Customer,
     updated_datetime), Kind::kString, 2},
};
constexpr ObjectTable kObjectCustomer = {"Customer", {kFieldsCustomer, 10}, sizeof(c::Customer),
    true};
static_assert(__is_same(decltype(c::Customer::id), Field<long long>));
static_assert(__is_same(decltype(c::Customer::name), Field<String>));
static_assert(__is_same(decltype(c::Customer::email), Field<String>));
static_assert(__is_same(decltype(c::Customer::firstname), Field<String>));
static_assert(__is_same(decltype(c::Customer::lastname), Field<String>));
static_assert(__is_same(decltype(c::Customer::language), Field<String>));
static_assert(__is_same(decltype(c::Customer::timezone), Field<String>));
static_assert(__is_same(decltype(c::Customer::external_id), Field<String>));
static_assert(__is_same(decltype(c::Customer::created_datetime), Field<String>));
static_assert(__is_same(decltype(c::Customer::updated_datetime), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectCustomer}};
constexpr FieldRow kFieldsListCustomersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::ListCustomersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCustomersResult = {"ListCustomersResult",
    {kFieldsListCustomersResult, 2}, sizeof(c::ListCustomersResult), true};
static_assert(__is_same(decltype(c::ListCustomersResult::items), List<c::Customer>));
static_assert(__is_same(decltype(c::ListCustomersResult::next_page), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListCustomersResult}};
constexpr BindRow kBindListCustomers[] = {
    {.place = Place::kQuery, .field = 0, .wire = "email"},
    {.place = Place::kQuery, .field = 1, .wire = "external_id"},
};
constexpr HttpBinding kHttpListCustomers = {.method = "GET", .path = "/api/customers",
    .rows = {kBindListCustomers, 2}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetCustomerParams[] = {
    {"customer_id", "Id of the customer.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetCustomerParams, customer_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetCustomerParams = {"GetCustomerParams", {kFieldsGetCustomerParams,
    1}, sizeof(c::GetCustomerParams), false};
static_assert(__is_same(decltype(c::GetCustomerParams::customer_id), long long));
constexpr BindRow kBindGetCustomer[] = {
    {.place = Place::kPath, .field = 0, .wire = "customer_id"},
};
constexpr HttpBinding kHttpGetCustomer = {.method = "GET", .path = "/api/customers/{customer_id}",
    .rows = {kBindGetCustomer, 1}};
constexpr Limits kLimits11 = {.has = 64, .max_size = 10};
constexpr FieldRow kFieldsCreateCustomerParams[] = {
    {"email", "Address of the customer; lists return only those with it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateCustomerParams, email), Kind::kString, 1},
    {"name", "Name of the customer.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateCustomerParams, name), Kind::kString, 0},
    {"language", "Language, as en.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateCustomerParams, language), Kind::kString, 0},
    {"external_id", "An id of your own; lists return only those with it.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateCustomerParams, external_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateCustomerParams = {"CreateCustomerParams",
    {kFieldsCreateCustomerParams, 4}, sizeof(c::CreateCustomerParams), false};
static_assert(__is_same(decltype(c::CreateCustomerParams::email), String));
static_assert(__is_same(decltype(c::CreateCustomerParams::name), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::language), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomerParams::external_id), Field<String>));
constexpr BindRow kBindCreateCustomer[] = {
    {.place = Place::kBody, .field = 0, .wire = "/email"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/language"},
    {.place = Place::kBody, .field = 3, .wire = "/external_id"},
    {.place = Place::kBody, .wire = "/channels/0/type", .constant = "\"email\""},
    {.place = Place::kBody, .field = 0, .wire = "/channels/0/address"},
};
constexpr HttpBinding kHttpCreateCustomer = {.method = "POST", .path = "/api/customers",
    .rows = {kBindCreateCustomer, 6}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateCustomerParams[] = {
    {"customer_id", "Id of the customer.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateCustomerParams, customer_id), Kind::kInteger, 1},
    {"email", "Address of the customer; lists return only those with it.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateCustomerParams, email), Kind::kString, 0},
    {"name", "Name of the customer.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateCustomerParams, name), Kind::kString, 0},
    {"language", "Language, as en.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpdateCustomerParams, language), Kind::kString, 0},
    {"external_id", "An id of your own; lists return only those with it.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateCustomerParams, external_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateCustomerParams = {"UpdateCustomerParams",
    {kFieldsUpdateCustomerParams, 5}, sizeof(c::UpdateCustomerParams), false};
static_assert(__is_same(decltype(c::UpdateCustomerParams::customer_id), long long));
static_assert(__is_same(decltype(c::UpdateCustomerParams::email), Field<String>));
static_assert(__is_same(decltype(c::UpdateCustomerParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateCustomerParams::language), Field<String>));
static_assert(__is_same(decltype(c::UpdateCustomerParams::external_id), Field<String>));
constexpr BindRow kBindUpdateCustomer[] = {
    {.place = Place::kPath, .field = 0, .wire = "customer_id"},
    {.place = Place::kBody, .field = 1, .wire = "/email"},
    {.place = Place::kBody, .field = 2, .wire = "/name"},
    {.place = Place::kBody, .field = 3, .wire = "/language"},
    {.place = Place::kBody, .field = 4, .wire = "/external_id"},
};
constexpr HttpBinding kHttpUpdateCustomer = {.method = "PUT",
    .path = "/api/customers/{customer_id}", .rows = {kBindUpdateCustomer, 5},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsListTagsParams[] = {
    {"search", "Part of a tag's name.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::ListTagsParams, search), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTagsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTagsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTagsParams = {"ListTagsParams", {kFieldsListTagsParams, 3},
    sizeof(c::ListTagsParams), false};
static_assert(__is_same(decltype(c::ListTagsParams::search), Field<String>));
static_assert(__is_same(decltype(c::ListTagsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTagsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListTagsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::ListTagsResult,
     items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTagsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTagsResult = {"ListTagsResult", {kFieldsListTagsResult, 2},
    sizeof(c::ListTagsResult), true};
static_assert(__is_same(decltype(c::ListTagsResult::items), List<c::Tag>));
static_assert(__is_same(decltype(c::ListTagsResult::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectListTagsResult}};
constexpr BindRow kBindListTags[] = {
    {.place = Place::kQuery, .field = 0, .wire = "search"},
};
constexpr HttpBinding kHttpListTags = {.method = "GET", .path = "/api/tags", .rows = {kBindListTags,
    1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsListUsersParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListUsersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUsersParams = {"ListUsersParams", {kFieldsListUsersParams, 2},
    sizeof(c::ListUsersParams), false};
static_assert(__is_same(decltype(c::ListUsersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListUsersParams::next_page), Field<String>));
constexpr FieldRow kFieldsListUsersResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListUsersResultItem, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListUsersResultItem, name),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListUsersResultItem, email),
     Kind::kString, 0},
    {"active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListUsersResultItem, active),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectListUsersResultItem = {"ListUsersResultItem",
    {kFieldsListUsersResultItem, 4}, sizeof(c::ListUsersResultItem), true};
static_assert(__is_same(decltype(c::ListUsersResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListUsersResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListUsersResultItem::email), Field<String>));
static_assert(__is_same(decltype(c::ListUsersResultItem::active), Field<bool>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListUsersResultItem}};
constexpr FieldRow kFieldsListUsersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::ListUsersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListUsersResult = {"ListUsersResult", {kFieldsListUsersResult, 2},
    sizeof(c::ListUsersResult), true};
static_assert(__is_same(decltype(c::ListUsersResult::items), List<c::ListUsersResultItem>));
static_assert(__is_same(decltype(c::ListUsersResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListUsersResult}};
constexpr HttpBinding kHttpListUsers = {.method = "GET", .path = "/api/users",
    .pagination = &kPagination1};
constexpr ActionRow kActions[] = {
    {.name = "list_tickets", .title = "List tickets",
     .description = "Tickets of a customer, an agent or a state.", .effect = Effect::kRead,
     .params = &kObjectListTicketsParams, .result = &kType3, .http = &kHttpListTickets,
     .tool_name = "gorgias_list_tickets"},
    {.name = "get_ticket", .title = "Read a ticket",
     .description = "One ticket; list_messages has the conversation.", .effect = Effect::kRead,
     .params = &kObjectGetTicketParams, .result = &kType2, .http = &kHttpGetTicket,
     .tool_name = "gorgias_get_ticket"},
    {.name = "create_ticket", .title = "Open a ticket",
     .description = "Opens a ticket with a first message. With from_agent true the message "
     "goes to the customer, from from_address to to_address.", .params = &kObjectCreateTicketParams,
     .result = &kType2, .http = &kHttpCreateTicket, .tool_name = "gorgias_create_ticket"},
    {.name = "update_ticket", .title = "Change a ticket",
     .description = "Changes state, subject, priority or assignment of a ticket.",
     .params = &kObjectUpdateTicketParams, .result = &kType2, .http = &kHttpUpdateTicket,
     .tool_name = "gorgias_update_ticket"},
    {.name = "add_tags", .title = "Tag a ticket", .description = "Puts tags on a ticket.",
     .params = &kObjectAddTagsParams, .result = &kType6, .http = &kHttpAddTags,
     .tool_name = "gorgias_add_tags"},
    {.name = "send_message", .title = "Answer a ticket",
     .description = "Sends a message to the customer.", .params = &kObjectSendMessageParams,
     .result = &kType7, .http = &kHttpSendMessage, .tool_name = "gorgias_send_message"},
    {.name = "add_note", .title = "Add a note",
     .description = "Notes something at a ticket for the agents.", .params = &kObjectAddNoteParams,
     .result = &kType7, .http = &kHttpAddNote, .tool_name = "gorgias_add_note"},
    {.name = "list_messages", .title = "List messages",
     .description = "Messages and notes of a ticket.", .effect = Effect::kRead,
     .params = &kObjectListMessagesParams, .result = &kType8, .http = &kHttpListMessages,
     .tool_name = "gorgias_list_messages"},
    {.name = "list_customers", .title = "List customers",
     .description = "Customers, by address or id of your own.", .effect = Effect::kRead,
     .params = &kObjectListCustomersParams, .result = &kType10, .http = &kHttpListCustomers,
     .tool_name = "gorgias_list_customers"},
    {.name = "get_customer", .title = "Read a customer", .description = "One customer.",
     .effect = Effect::kRead, .params = &kObjectGetCustomerParams, .result = &kType9,
     .http = &kHttpGetCustomer, .tool_name = "gorgias_get_customer"},
    {.name = "create_customer", .title = "Create a customer", .description = "Adds a customer.",
     .params = &kObjectCreateCustomerParams, .result = &kType9, .http = &kHttpCreateCustomer,
     .tool_name = "gorgias_create_customer"},
    {.name = "update_customer", .title = "Change a customer",
     .description = "Changes the given fields of a customer.",
     .params = &kObjectUpdateCustomerParams, .result = &kType9, .http = &kHttpUpdateCustomer,
     .tool_name = "gorgias_update_customer"},
    {.name = "list_tags", .title = "List tags", .description = "Tags of the helpdesk.",
     .effect = Effect::kRead, .params = &kObjectListTagsParams, .result = &kType11,
     .http = &kHttpListTags, .tool_name = "gorgias_list_tags"},
    {.name = "list_users", .title = "List agents", .description = "Agents with their ids.",
     .effect = Effect::kRead, .params = &kObjectListUsersParams, .result = &kType13,
     .http = &kHttpListUsers, .tool_name = "gorgias_list_users"},
};
constexpr const char* kTexts2[] = {"/error/msg", "/message", "/error"};
constexpr ApiRow kApi = {.base_url = "https://{account}.gorgias.com",
    .auth = {.kind = AuthKind::kBasic, .username = "{email}", .password = "{GORGIAS_API_KEY}"},
    .errors = {.message = {kTexts2, 3}}, .retry_after = "retry-after", .per_second = 2,
    .verify_method = "GET", .verify_path = "/api/account", .verify_account = "/domain"};
constexpr Limits kLimits12 = {.pattern = "[a-z0-9][a-z0-9-]*"};
constexpr FieldRow kFieldsConnection[] = {
    {"account", "acme, when Gorgias is at acme.gorgias.com.", nullptr, &kLimits12, {}, 0,
     Kind::kString, 1},
    {"email", "Address (user name) that Settings, REST API shows beside the key.", nullptr, nullptr,
     {}, 0, Kind::kString, 1},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 2}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "account", .label = "Account", .placeholder = "acme"},
    {.name = "email", .label = "E-mail", .placeholder = "ada@example.com"},
};
constexpr const char* kTexts3[] = {"*.gorgias.com"};
constexpr SecretRow kSecrets[] = {
    {"GORGIAS_API_KEY", "API key, from Settings, REST API.", true, true},
};
constexpr EventRow kEvents0[] = {
    {"integration.fired", "An HTTP integration has fired; Gorgias sends what the integration "
     "says, and no names of events."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Settings, HTTP integration: this connector's webhook URL with the "
     "header X-Webhook-Secret.", .events = {kEvents0, 1}, .verify = {.scheme = VerifyScheme::kToken,
     .algorithm = "sha256", .encoding = "text", .header = "X-Webhook-Secret", .payload = "{body}",
     .tolerance_seconds = 5, .secret_encoding = "text"}, .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersTicketCreated[] = {
    {.source = "tool", .action = "create_ticket"},
};
constexpr MatcherRow kMatchersTicketUpdated[] = {
    {.source = "tool", .action = "update_ticket"},
};
constexpr MatcherRow kMatchersTicketTagged[] = {
    {.source = "tool", .action = "add_tags"},
};
constexpr MatcherRow kMatchersMessageSent[] = {
    {.source = "tool", .action = "send_message"},
};
constexpr MatcherRow kMatchersNoteAdded[] = {
    {.source = "tool", .action = "add_note"},
};
constexpr MatcherRow kMatchersCustomerCreated[] = {
    {.source = "tool", .action = "create_customer"},
};
constexpr MatcherRow kMatchersCustomerUpdated[] = {
    {.source = "tool", .action = "update_customer"},
};
constexpr MatcherRow kMatchersIntegrationFired[] = {
    {.source = "webhook", .event = "integration.fired"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "ticket_created", .display_name = "Ticket Created", .matchers = {kMatchersTicketCreated,
     1}},
    {.id = "ticket_updated", .display_name = "Ticket Updated", .matchers = {kMatchersTicketUpdated,
     1}},
    {.id = "ticket_tagged", .display_name = "Ticket Tagged", .matchers = {kMatchersTicketTagged,
     1}},
    {.id = "message_sent", .display_name = "Message Sent", .matchers = {kMatchersMessageSent, 1}},
    {.id = "note_added", .display_name = "Note Added", .matchers = {kMatchersNoteAdded, 1}},
    {.id = "customer_created", .display_name = "Customer Created",
     .matchers = {kMatchersCustomerCreated, 1}},
    {.id = "customer_updated", .display_name = "Customer Changed",
     .matchers = {kMatchersCustomerUpdated, 1}},
    {.id = "integration_fired", .display_name = "HTTP Integration Fired",
     .matchers = {kMatchersIntegrationFired, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "gorgias",
    .display_name = "Gorgias",
    .description = "Read, open, answer and change tickets and customers of a Gorgias " "helpdesk.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "gorgias",
    .tool_description = "Reads and writes tickets and customers of Gorgias. A public message "
        "goes to the customer: show the user text, channel and addresses and "
        "wait for a yes before you send, create or change.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_tickets\",\"get_ticket\",\"create_ticket\",\"update_ticket\","
        "\"add_tags\",\"send_message\",\"add_note\",\"list_messages\",\"list_customers\","
        "\"get_customer\",\"create_customer\",\"update_customer\",\"list_tags\","
        "\"list_users\"],\"description\":\"What to do.\"},\"ticket_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of the ticket.\"},\"customer_id\":{\"type\":\"inte"
        "ger\",\"minimum\":1,\"description\":\"Id of the customer.\"},\"assignee_user_id\":{\""
        "type\":\"integer\",\"minimum\":1,\"description\":\"Only tickets of "
        "this agent.\"},\"status\":{\"type\":\"string\",\"enum\":[\"open\","
        "\"closed\"],\"description\":\"State of the ticket; with list_tickets,"
        " only those.\"},\"priority\":{\"type\":\"string\",\"enum\":[\"low\","
        "\"normal\",\"high\",\"urgent\"],\"description\":\"Priority of the "
        "ticket.\"},\"subject\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":998,"
        "\"description\":\"Subject of the ticket.\"},\"channel\":{\"type\":\"string\","
        "\"enum\":[\"email\",\"chat\",\"api\",\"phone\",\"sms\",\"contact_form\","
        "\"help-center\",\"internal-note\"],\"description\":\"How the message "
        "goes; email as a rule.\"},\"via\":{\"type\":\"string\",\"enum\":[\"api\","
        "\"email\",\"helpdesk\",\"chat\",\"phone\",\"sms\"],\"description\":\"Where "
        "the message comes from: api for what this connector writes.\"},\"customer_email\":{\""
        "type\":\"string\",\"format\":\"email\",\"description\":\"Address "
        "of the customer.\"},\"from_address\":{\"type\":\"string\",\"format\":\"email\","
        "\"description\":\"Address of the helpdesk that writes, an integration "
        "of Gorgias.\"},\"to_address\":{\"type\":\"string\",\"format\":\"email\","
        "\"description\":\"Address of the customer that gets the message.\"},"
        "\"sender_email\":{\"type\":\"string\",\"format\":\"email\",\"description\":\"Address "
        "of the agent or customer who wrote it.\"},\"from_agent\":{\"type\":\"boolean\","
        "\"description\":\"true: an agent wrote it; false: the customer did.\"},"
        "\"body_text\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100000,"
        "\"description\":\"Text of the message.\"},\"body_html\":{\"type\":\"string\","
        "\"maxLength\":200000,\"description\":\"The same in HTML.\"},\"tags\":{\"type\":\"arra"
        "y\",\"maxItems\":50,\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\""
        ":\"string\",\"minLength\":1,\"maxLength\":256}},\"required\":[\"name\"]},"
        "\"description\":\"Tags, each with its name.\"},\"names\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":50,\"items\":{\"type\":\"string\",\"maxLength\":256},"
        "\"description\":\"Names of tags to put on.\"},\"assignee\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of the agent to assign; list_users "
        "has it.\"},\"team\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
        "of the team to assign.\"},\"external_id\":{\"type\":\"string\",\"maxLength\":255,"
        "\"description\":\"An id of your own; lists return only those with "
        "it.\"},\"email\":{\"type\":\"string\",\"format\":\"email\",\"description\":\"Address "
        "of the customer; lists return only those with it.\"},\"name\":{\"type\":\"string\","
        "\"maxLength\":255,\"description\":\"Name of the customer.\"},\"language\":{\"type\":\""
        "string\",\"maxLength\":10,\"description\":\"Language, as en.\"},\"search\":{\"type\":"
        "\"string\",\"maxLength\":255,\"description\":\"Part of a tag's name.\"},"
        "\"max_items\":{\"description\":\"Fetch pages until there are this "
        "many items; default: one page.\",\"type\":\"integer\",\"minimum\":1},"
        "\"next_page\":{\"description\":\"Where to go on: next_page of an "
        "earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "gorgias",
    .actions = {kActions, 14},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 2},
    .egress = {kTexts3, 1},
    .secrets = {kSecrets, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::gorgias

namespace pie::gorgias {

constinit const ConnectorTable kGorgias = ::pie::detail::tables::gorgias::kConnector;

Task<ListTicketsResult> ListTickets(Context& context, ListTicketsParams params) {
  return Task<ListTicketsResult>(::pie::ContextAccess::Call(context, kGorgias, 0, &params));
}

Task<Ticket> GetTicket(Context& context, GetTicketParams params) {
  return Task<Ticket>(::pie::ContextAccess::Call(context, kGorgias, 1, &params));
}

Task<Ticket> CreateTicket(Context& context, CreateTicketParams params) {
  return Task<Ticket>(::pie::ContextAccess::Call(context, kGorgias, 2, &params));
}

Task<Ticket> UpdateTicket(Context& context, UpdateTicketParams params) {
  return Task<Ticket>(::pie::ContextAccess::Call(context, kGorgias, 3, &params));
}

Task<AddTagsResult> AddTags(Context& context, AddTagsParams params) {
  return Task<AddTagsResult>(::pie::ContextAccess::Call(context, kGorgias, 4, &params));
}

Task<Message> SendMessage(Context& context, SendMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kGorgias, 5, &params));
}

Task<Message> AddNote(Context& context, AddNoteParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kGorgias, 6, &params));
}

Task<ListMessagesResult> ListMessages(Context& context, ListMessagesParams params) {
  return Task<ListMessagesResult>(::pie::ContextAccess::Call(context, kGorgias, 7, &params));
}

Task<ListCustomersResult> ListCustomers(Context& context, ListCustomersParams params) {
  return Task<ListCustomersResult>(::pie::ContextAccess::Call(context, kGorgias, 8, &params));
}

Task<Customer> GetCustomer(Context& context, GetCustomerParams params) {
  return Task<Customer>(::pie::ContextAccess::Call(context, kGorgias, 9, &params));
}

Task<Customer> CreateCustomer(Context& context, CreateCustomerParams params) {
  return Task<Customer>(::pie::ContextAccess::Call(context, kGorgias, 10, &params));
}

Task<Customer> UpdateCustomer(Context& context, UpdateCustomerParams params) {
  return Task<Customer>(::pie::ContextAccess::Call(context, kGorgias, 11, &params));
}

Task<ListTagsResult> ListTags(Context& context, ListTagsParams params) {
  return Task<ListTagsResult>(::pie::ContextAccess::Call(context, kGorgias, 12, &params));
}

Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params) {
  return Task<ListUsersResult>(::pie::ContextAccess::Call(context, kGorgias, 13, &params));
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.gorgias_api_key = context.Secret("GORGIAS_API_KEY");
  return secrets;
}

}  // namespace pie::gorgias
