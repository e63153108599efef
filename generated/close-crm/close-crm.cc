// Generated from plugins/close-crm/close-crm.pie. Do not edit.
#include "close-crm/close-crm.h"

#include "pie/generated.h"

namespace pie::detail::tables::close_crm {
namespace c = ::pie::close_crm;

constexpr const char* kTexts1[] = {"crm", "sales", "leads", "contacts"};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListLeadsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListLeadsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListLeadsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListLeadsParams = {"ListLeadsParams", {kFieldsListLeadsParams, 2},
    sizeof(c::ListLeadsParams), false};
static_assert(__is_same(decltype(c::ListLeadsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListLeadsParams::next_page), Field<String>));
constexpr FieldRow kFieldsEmail[] = {
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Email, email), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Email, type), Kind::kString, 0},
    {"is_unsubscribed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Email,
     is_unsubscribed), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectEmail = {"Email", {kFieldsEmail, 3}, sizeof(c::Email), true};
static_assert(__is_same(decltype(c::Email::email), Field<String>));
static_assert(__is_same(decltype(c::Email::type), Field<String>));
static_assert(__is_same(decltype(c::Email::is_unsubscribed), Field<bool>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectEmail}};
constexpr FieldRow kFieldsPhone[] = {
    {"phone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Phone, phone), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Phone, type), Kind::kString, 0},
};
constexpr ObjectTable kObjectPhone = {"Phone", {kFieldsPhone, 2}, sizeof(c::Phone), true};
static_assert(__is_same(decltype(c::Phone::phone), Field<String>));
static_assert(__is_same(decltype(c::Phone::type), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectPhone}};
constexpr FieldRow kFieldsContact[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, id), Kind::kString, 0},
    {"lead_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, lead_id),
     Kind::kString, 2},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, name), Kind::kString, 2},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, title), Kind::kString,
     2},
    {"emails", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Contact,
     emails), Kind::kList, 0},
    {"phones", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Contact,
     phones), Kind::kList, 0},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, date_created),
     Kind::kString, 0},
    {"date_updated", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Contact, date_updated),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectContact = {"Contact", {kFieldsContact, 8}, sizeof(c::Contact), true};
static_assert(__is_same(decltype(c::Contact::id), Field<String>));
static_assert(__is_same(decltype(c::Contact::lead_id), Field<String>));
static_assert(__is_same(decltype(c::Contact::name), Field<String>));
static_assert(__is_same(decltype(c::Contact::title), Field<String>));
static_assert(__is_same(decltype(c::Contact::emails), Field<List<c::Email>>));
static_assert(__is_same(decltype(c::Contact::phones), Field<List<c::Phone>>));
static_assert(__is_same(decltype(c::Contact::date_created), Field<String>));
static_assert(__is_same(decltype(c::Contact::date_updated), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectContact}};
constexpr FieldRow kFieldsOpportunity[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, id), Kind::kString, 0},
    {"lead_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, lead_id),
     Kind::kString, 0},
    {"lead_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, lead_name),
     Kind::kString, 2},
    {"contact_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, contact_id),
     Kind::kString, 2},
    {"user_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, user_id),
     Kind::kString, 0},
    {"status_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, status_id),
     Kind::kString, 0},
    {"status_label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity,
     status_label), Kind::kString, 0},
    {"status_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, status_type),
     Kind::kString, 0},
    {"value", "Cents.", nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, value),
     Kind::kInteger, 2},
    {"value_currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity,
     value_currency), Kind::kString, 2},
    {"value_period", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity,
     value_period), Kind::kString, 0},
    {"confidence", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, confidence),
     Kind::kInteger, 0},
    {"note", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, note), Kind::kString,
     2},
    {"date_won", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity, date_won),
     Kind::kString, 2},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity,
     date_created), Kind::kString, 0},
    {"date_updated", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Opportunity,
     date_updated), Kind::kString, 0},
};
constexpr ObjectTable kObjectOpportunity = {"Opportunity", {kFieldsOpportunity, 16},
    sizeof(c::Opportunity), true};
static_assert(__is_same(decltype(c::Opportunity::id), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::lead_id), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::lead_name), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::contact_id), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::user_id), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::status_id), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::status_label), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::status_type), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::value), Field<long long>));
static_assert(__is_same(decltype(c::Opportunity::value_currency), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::value_period), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::confidence), Field<long long>));
static_assert(__is_same(decltype(c::Opportunity::note), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::date_won), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::date_created), Field<String>));
static_assert(__is_same(decltype(c::Opportunity::date_updated), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectOpportunity}};
constexpr FieldRow kFieldsLead[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, name), Kind::kString, 2},
    {"display_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, display_name),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, description),
     Kind::kString, 2},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, url), Kind::kString, 2},
    {"html_url", "Page of the lead.", nullptr, nullptr, {}, __builtin_offsetof(c::Lead, html_url),
     Kind::kString, 0},
    {"status_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, status_id),
     Kind::kString, 0},
    {"status_label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, status_label),
     Kind::kString, 0},
    {"contacts", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::Lead,
     contacts), Kind::kList, 0},
    {"opportunities", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::Lead,
     opportunities), Kind::kList, 0},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, date_created),
     Kind::kString, 0},
    {"date_updated", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Lead, date_updated),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectLead = {"Lead", {kFieldsLead, 12}, sizeof(c::Lead), true};
static_assert(__is_same(decltype(c::Lead::id), Field<String>));
static_assert(__is_same(decltype(c::Lead::name), Field<String>));
static_assert(__is_same(decltype(c::Lead::display_name), Field<String>));
static_assert(__is_same(decltype(c::Lead::description), Field<String>));
static_assert(__is_same(decltype(c::Lead::url), Field<String>));
static_assert(__is_same(decltype(c::Lead::html_url), Field<String>));
static_assert(__is_same(decltype(c::Lead::status_id), Field<String>));
static_assert(__is_same(decltype(c::Lead::status_label), Field<String>));
static_assert(__is_same(decltype(c::Lead::contacts), Field<List<c::Contact>>));
static_assert(__is_same(decltype(c::Lead::opportunities), Field<List<c::Opportunity>>));
static_assert(__is_same(decltype(c::Lead::date_created), Field<String>));
static_assert(__is_same(decltype(c::Lead::date_updated), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectLead}};
constexpr FieldRow kFieldsListLeadsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::ListLeadsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListLeadsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListLeadsResult = {"ListLeadsResult", {kFieldsListLeadsResult, 2},
    sizeof(c::ListLeadsResult), true};
static_assert(__is_same(decltype(c::ListLeadsResult::items), List<c::Lead>));
static_assert(__is_same(decltype(c::ListLeadsResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectListLeadsResult}};
constexpr Pagination kPagination1 = {.kind = PageKind::kOffset, .items = "/data",
    .more_pointer = "/has_more", .param = "_skip", .size_param = "_limit", .size = 100};
constexpr HttpBinding kHttpListLeads = {.method = "GET", .path = "/lead/",
    .pagination = &kPagination1};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr FieldRow kFieldsSearchLeadsParams[] = {
    {"text", "Words in names, addresses, notes and mails of the lead.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SearchLeadsParams, text), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::SearchLeadsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchLeadsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchLeadsParams = {"SearchLeadsParams", {kFieldsSearchLeadsParams,
    3}, sizeof(c::SearchLeadsParams), false};
static_assert(__is_same(decltype(c::SearchLeadsParams::text), String));
static_assert(__is_same(decltype(c::SearchLeadsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchLeadsParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchLeadsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::SearchLeadsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchLeadsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchLeadsResult = {"SearchLeadsResult", {kFieldsSearchLeadsResult,
    2}, sizeof(c::SearchLeadsResult), true};
static_assert(__is_same(decltype(c::SearchLeadsResult::items), List<c::Lead>));
static_assert(__is_same(decltype(c::SearchLeadsResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectSearchLeadsResult}};
constexpr BindRow kBindSearchLeads[] = {
    {.place = Place::kBody, .wire = "/query/type", .constant = "\"and\""},
    {.place = Place::kBody, .wire = "/query/queries/0/type", .constant = "\"object_type\""},
    {.place = Place::kBody, .wire = "/query/queries/0/object_type", .constant = "\"lead\""},
    {.place = Place::kBody, .wire = "/query/queries/1/type", .constant = "\"text\""},
    {.place = Place::kBody, .wire = "/query/queries/1/mode", .constant = "\"full_words\""},
    {.place = Place::kBody, .field = 0, .wire = "/query/queries/1/value"},
    {.place = Place::kBody, .wire = "/_fields/lead/0", .constant = "\"id\""},
    {.place = Place::kBody, .wire = "/_fields/lead/1", .constant = "\"name\""},
    {.place = Place::kBody, .wire = "/_fields/lead/2", .constant = "\"display_name\""},
    {.place = Place::kBody, .wire = "/_fields/lead/3", .constant = "\"description\""},
    {.place = Place::kBody, .wire = "/_fields/lead/4", .constant = "\"url\""},
    {.place = Place::kBody, .wire = "/_fields/lead/5", .constant = "\"html_url\""},
    {.place = Place::kBody, .wire = "/_fields/lead/6", .constant = "\"status_id\""},
    {.place = Place::kBody, .wire = "/_fields/lead/7", .constant = "\"status_label\""},
    {.place = Place::kBody, .wire = "/_fields/lead/8", .constant = "\"contacts\""},
    {.place = Place::kBody, .wire = "/_fields/lead/9", .constant = "\"date_created\""},
    {.place = Place::kBody, .wire = "/_fields/lead/10", .constant = "\"date_updated\""},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/data",
    .cursor_pointer = "/cursor", .param = "/cursor", .size_param = "/_limit", .in_body = true,
    .size = 100};
constexpr HttpBinding kHttpSearchLeads = {.method = "POST", .path = "/data/search/",
    .rows = {kBindSearchLeads, 17}, .body = BodyKind::kJson, .pagination = &kPagination2};
constexpr Limits kLimits3 = {.has = 64, .max_size = 60, .pattern = "^lead_[A-Za-z0-9]+$"};
constexpr FieldRow kFieldsGetLeadParams[] = {
    {"lead_id", "Id of the lead.", nullptr, &kLimits3, {}, __builtin_offsetof(c::GetLeadParams,
     lead_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetLeadParams = {"GetLeadParams", {kFieldsGetLeadParams, 1},
    sizeof(c::GetLeadParams), false};
static_assert(__is_same(decltype(c::GetLeadParams::lead_id), String));
constexpr BindRow kBindGetLead[] = {
    {.place = Place::kPath, .field = 0, .wire = "lead_id"},
};
constexpr HttpBinding kHttpGetLead = {.method = "GET", .path = "/lead/{lead_id}/",
    .rows = {kBindGetLead, 1}};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits5 = {.has = 64, .max_size = 2048, .format = "uri"};
constexpr Limits kLimits6 = {.has = 64, .max_size = 10000};
constexpr Limits kLimits7 = {.has = 64, .max_size = 60, .pattern = "^stat_[A-Za-z0-9]+$"};
constexpr Limits kLimits8 = {.has = 64, .max_size = 20};
constexpr Limits kLimits9 = {.has = 64, .max_size = 255};
constexpr Limits kLimits10 = {.has = 64, .max_size = 10};
constexpr Limits kLimits11 = {.has = 64, .max_size = 320, .format = "email"};
constexpr Limits kLimits12 = {.has = 64, .max_size = 30};
constexpr FieldRow kFieldsCreateLeadParamsContactsItemEmailsItem[] = {
    {"email", nullptr, nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateLeadParamsContactsItemEmailsItem, email), Kind::kString, 1},
    {"type", "office, home, direct, mobile, url or other.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateLeadParamsContactsItemEmailsItem, type), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateLeadParamsContactsItemEmailsItem =
    {"CreateLeadParamsContactsItemEmailsItem", {kFieldsCreateLeadParamsContactsItemEmailsItem, 2},
    sizeof(c::CreateLeadParamsContactsItemEmailsItem), true};
static_assert(__is_same(decltype(c::CreateLeadParamsContactsItemEmailsItem::email), String));
static_assert(__is_same(decltype(c::CreateLeadParamsContactsItemEmailsItem::type), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false,
    {.object = &kObjectCreateLeadParamsContactsItemEmailsItem}};
constexpr Limits kLimits13 = {.has = 64, .max_size = 50};
constexpr FieldRow kFieldsCreateLeadParamsContactsItemPhonesItem[] = {
    {"phone", nullptr, nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateLeadParamsContactsItemPhonesItem, phone), Kind::kString, 1},
    {"type", nullptr, nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateLeadParamsContactsItemPhonesItem, type), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateLeadParamsContactsItemPhonesItem =
    {"CreateLeadParamsContactsItemPhonesItem", {kFieldsCreateLeadParamsContactsItemPhonesItem, 2},
    sizeof(c::CreateLeadParamsContactsItemPhonesItem), true};
static_assert(__is_same(decltype(c::CreateLeadParamsContactsItemPhonesItem::phone), String));
static_assert(__is_same(decltype(c::CreateLeadParamsContactsItemPhonesItem::type), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false,
    {.object = &kObjectCreateLeadParamsContactsItemPhonesItem}};
constexpr FieldRow kFieldsCreateLeadParamsContactsItem[] = {
    {"name", nullptr, nullptr, &kLimits9, {}, __builtin_offsetof(c::CreateLeadParamsContactsItem,
     name), Kind::kString, 0},
    {"title", nullptr, nullptr, &kLimits9, {}, __builtin_offsetof(c::CreateLeadParamsContactsItem,
     title), Kind::kString, 0},
    {"emails", nullptr, nullptr, &kLimits10, {.element = &kType8},
     __builtin_offsetof(c::CreateLeadParamsContactsItem, emails), Kind::kList, 0},
    {"phones", nullptr, nullptr, &kLimits10, {.element = &kType9},
     __builtin_offsetof(c::CreateLeadParamsContactsItem, phones), Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateLeadParamsContactsItem = {"CreateLeadParamsContactsItem",
    {kFieldsCreateLeadParamsContactsItem, 4}, sizeof(c::CreateLeadParamsContactsItem), true};
static_assert(__is_same(decltype(c::CreateLeadParamsContactsItem::name), Field<String>));
static_assert(__is_same(decltype(c::CreateLeadParamsContactsItem::title), Field<String>));
static_assert(__is_same(decltype(c::CreateLeadParamsContactsItem::emails),
    Field<List<c::CreateLeadParamsContactsItemEmailsItem>>));
static_assert(__is_same(decltype(c::CreateLeadParamsContactsItem::phones),
    Field<List<c::CreateLeadParamsContactsItemPhonesItem>>));
constexpr TypeRow kType10 = {Kind::kObject, false,
    {.object = &kObjectCreateLeadParamsContactsItem}};
constexpr FieldRow kFieldsCreateLeadParams[] = {
    {"name", "Name of the lead or contact.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateLeadParams, name), Kind::kString, 1},
    {"url", "Web site of the lead.", nullptr, &kLimits5, {}, __builtin_offsetof(c::CreateLeadParams,
     url), Kind::kString, 0},
    {"description", "What the lead is about.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateLeadParams, description), Kind::kString, 0},
    {"status_id", "Id of a status; list_lead_statuses and list_opportunity_statuses " "have them.",
     nullptr, &kLimits7, {}, __builtin_offsetof(c::CreateLeadParams, status_id), Kind::kString, 0},
    {"contacts", "Contacts to create with the lead.", nullptr, &kLimits8, {.element = &kType10},
     __builtin_offsetof(c::CreateLeadParams, contacts), Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateLeadParams = {"CreateLeadParams", {kFieldsCreateLeadParams, 5},
    sizeof(c::CreateLeadParams), false};
static_assert(__is_same(decltype(c::CreateLeadParams::name), String));
static_assert(__is_same(decltype(c::CreateLeadParams::url), Field<String>));
static_assert(__is_same(decltype(c::CreateLeadParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateLeadParams::status_id), Field<String>));
static_assert(__is_same(decltype(c::CreateLeadParams::contacts),
    Field<List<c::CreateLeadParamsContactsItem>>));
constexpr BindRow kBindCreateLead[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/url"},
    {.place = Place::kBody, .field = 2, .wire = "/description"},
    {.place = Place::kBody, .field = 3, .wire = "/status_id"},
    {.place = Place::kBody, .field = 4, .wire = "/contacts"},
};
constexpr HttpBinding kHttpCreateLead = {.method = "POST", .path = "/lead/",
    .rows = {kBindCreateLead, 5}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateLeadParams[] = {
    {"lead_id", "Id of the lead.", nullptr, &kLimits3, {}, __builtin_offsetof(c::UpdateLeadParams,
     lead_id), Kind::kString, 1},
    {"name", "Name of the lead or contact.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateLeadParams, name), Kind::kString, 0},
    {"url", "Web site of the lead.", nullptr, &kLimits5, {}, __builtin_offsetof(c::UpdateLeadParams,
     url), Kind::kString, 0},
    {"description", "What the lead is about.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateLeadParams, description), Kind::kString, 0},
    {"status_id", "Id of a status; list_lead_statuses and list_opportunity_statuses " "have them.",
     nullptr, &kLimits7, {}, __builtin_offsetof(c::UpdateLeadParams, status_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateLeadParams = {"UpdateLeadParams", {kFieldsUpdateLeadParams, 5},
    sizeof(c::UpdateLeadParams), false};
static_assert(__is_same(decltype(c::UpdateLeadParams::lead_id), String));
static_assert(__is_same(decltype(c::UpdateLeadParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateLeadParams::url), Field<String>));
static_assert(__is_same(decltype(c::UpdateLeadParams::description), Field<String>));
static_assert(__is_same(decltype(c::UpdateLeadParams::status_id), Field<String>));
constexpr BindRow kBindUpdateLead[] = {
    {.place = Place::kPath, .field = 0, .wire = "lead_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/url"},
    {.place = Place::kBody, .field = 3, .wire = "/description"},
    {.place = Place::kBody, .field = 4, .wire = "/status_id"},
};
constexpr HttpBinding kHttpUpdateLead = {.method = "PUT", .path = "/lead/{lead_id}/",
    .rows = {kBindUpdateLead, 5}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteLeadParams[] = {
    {"lead_id", "Id of the lead.", nullptr, &kLimits3, {}, __builtin_offsetof(c::DeleteLeadParams,
     lead_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteLeadParams = {"DeleteLeadParams", {kFieldsDeleteLeadParams, 1},
    sizeof(c::DeleteLeadParams), false};
static_assert(__is_same(decltype(c::DeleteLeadParams::lead_id), String));
constexpr TypeRow kType11 = {Kind::kJson};
constexpr TypeRow kType12 = {Kind::kMap, false, {.element = &kType11}};
constexpr BindRow kBindDeleteLead[] = {
    {.place = Place::kPath, .field = 0, .wire = "lead_id"},
};
constexpr HttpBinding kHttpDeleteLead = {.method = "DELETE", .path = "/lead/{lead_id}/",
    .rows = {kBindDeleteLead, 1}};
constexpr FieldRow kFieldsCreateContactParamsEmailsItem[] = {
    {"email", nullptr, nullptr, &kLimits11, {}, __builtin_offsetof(c::CreateContactParamsEmailsItem,
     email), Kind::kString, 1},
    {"type", "office, home, direct, mobile or other.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateContactParamsEmailsItem, type), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateContactParamsEmailsItem = {"CreateContactParamsEmailsItem",
    {kFieldsCreateContactParamsEmailsItem, 2}, sizeof(c::CreateContactParamsEmailsItem), true};
static_assert(__is_same(decltype(c::CreateContactParamsEmailsItem::email), String));
static_assert(__is_same(decltype(c::CreateContactParamsEmailsItem::type), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false,
    {.object = &kObjectCreateContactParamsEmailsItem}};
constexpr FieldRow kFieldsCreateContactParamsPhonesItem[] = {
    {"phone", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::CreateContactParamsPhonesItem,
     phone), Kind::kString, 1},
    {"type", "office, home, direct, mobile or other.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateContactParamsPhonesItem, type), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateContactParamsPhonesItem = {"CreateContactParamsPhonesItem",
    {kFieldsCreateContactParamsPhonesItem, 2}, sizeof(c::CreateContactParamsPhonesItem), true};
static_assert(__is_same(decltype(c::CreateContactParamsPhonesItem::phone), String));
static_assert(__is_same(decltype(c::CreateContactParamsPhonesItem::type), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false,
    {.object = &kObjectCreateContactParamsPhonesItem}};
constexpr FieldRow kFieldsCreateContactParams[] = {
    {"lead_id", "Id of the lead.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateContactParams, lead_id), Kind::kString, 1},
    {"name", "Name of the lead or contact.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateContactParams, name), Kind::kString, 1},
    {"title", "What the contact does.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateContactParams, title), Kind::kString, 0},
    {"emails", "E-mail addresses; they replace the old ones.", nullptr, &kLimits10,
     {.element = &kType13}, __builtin_offsetof(c::CreateContactParams, emails), Kind::kList, 0},
    {"phones", "Phone numbers with country code; they replace the old ones.", nullptr, &kLimits10,
     {.element = &kType14}, __builtin_offsetof(c::CreateContactParams, phones), Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateContactParams = {"CreateContactParams",
    {kFieldsCreateContactParams, 5}, sizeof(c::CreateContactParams), false};
static_assert(__is_same(decltype(c::CreateContactParams::lead_id), String));
static_assert(__is_same(decltype(c::CreateContactParams::name), String));
static_assert(__is_same(decltype(c::CreateContactParams::title), Field<String>));
static_assert(__is_same(decltype(c::CreateContactParams::emails),
    Field<List<c::CreateContactParamsEmailsItem>>));
static_assert(__is_same(decltype(c::CreateContactParams::phones),
    Field<List<c::CreateContactParamsPhonesItem>>));
constexpr BindRow kBindCreateContact[] = {
    {.place = Place::kBody, .field = 0, .wire = "/lead_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/title"},
    {.place = Place::kBody, .field = 3, .wire = "/emails"},
    {.place = Place::kBody, .field = 4, .wire = "/phones"},
};
constexpr HttpBinding kHttpCreateContact = {.method = "POST", .path = "/contact/",
    .rows = {kBindCreateContact, 5}, .body = BodyKind::kJson};
constexpr Limits kLimits14 = {.has = 64, .max_size = 60, .pattern = "^cont_[A-Za-z0-9]+$"};
constexpr FieldRow kFieldsUpdateContactParamsEmailsItem[] = {
    {"email", nullptr, nullptr, &kLimits11, {}, __builtin_offsetof(c::UpdateContactParamsEmailsItem,
     email), Kind::kString, 1},
    {"type", "office, home, direct, mobile or other.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::UpdateContactParamsEmailsItem, type), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateContactParamsEmailsItem = {"UpdateContactParamsEmailsItem",
    {kFieldsUpdateContactParamsEmailsItem, 2}, sizeof(c::UpdateContactParamsEmailsItem), true};
static_assert(__is_same(decltype(c::UpdateContactParamsEmailsItem::email), String));
static_assert(__is_same(decltype(c::UpdateContactParamsEmailsItem::type), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false,
    {.object = &kObjectUpdateContactParamsEmailsItem}};
constexpr FieldRow kFieldsUpdateContactParamsPhonesItem[] = {
    {"phone", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::UpdateContactParamsPhonesItem,
     phone), Kind::kString, 1},
    {"type", "office, home, direct, mobile or other.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::UpdateContactParamsPhonesItem, type), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateContactParamsPhonesItem = {"UpdateContactParamsPhonesItem",
    {kFieldsUpdateContactParamsPhonesItem, 2}, sizeof(c::UpdateContactParamsPhonesItem), true};
static_assert(__is_same(decltype(c::UpdateContactParamsPhonesItem::phone), String));
static_assert(__is_same(decltype(c::UpdateContactParamsPhonesItem::type), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false,
    {.object = &kObjectUpdateContactParamsPhonesItem}};
constexpr FieldRow kFieldsUpdateContactParams[] = {
    {"contact_id", "Id of the contact.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::UpdateContactParams, contact_id), Kind::kString, 1},
    {"name", "Name of the lead or contact.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateContactParams, name), Kind::kString, 0},
    {"title", "What the contact does.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::UpdateContactParams, title), Kind::kString, 0},
    {"emails", "E-mail addresses; they replace the old ones.", nullptr, &kLimits10,
     {.element = &kType15}, __builtin_offsetof(c::UpdateContactParams, emails), Kind::kList, 0},
    {"phones", "Phone numbers with country code; they replace the old ones.", nullptr, &kLimits10,
     {.element = &kType16}, __builtin_offsetof(c::UpdateContactParams, phones), Kind::kList, 0},
};
constexpr ObjectTable kObjectUpdateContactParams = {"UpdateContactParams",
    {kFieldsUpdateContactParams, 5}, sizeof(c::UpdateContactParams), false};
static_assert(__is_same(decltype(c::UpdateContactParams::contact_id), String));
static_assert(__is_same(decltype(c::UpdateContactParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::title), Field<String>));
static_assert(__is_same(decltype(c::UpdateContactParams::emails),
    Field<List<c::UpdateContactParamsEmailsItem>>));
static_assert(__is_same(decltype(c::UpdateContactParams::phones),
    Field<List<c::UpdateContactParamsPhonesItem>>));
constexpr BindRow kBindUpdateContact[] = {
    {.place = Place::kPath, .field = 0, .wire = "contact_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/title"},
    {.place = Place::kBody, .field = 3, .wire = "/emails"},
    {.place = Place::kBody, .field = 4, .wire = "/phones"},
};
constexpr HttpBinding kHttpUpdateContact = {.method = "PUT", .path = "/contact/{contact_id}/",
    .rows = {kBindUpdateContact, 5}, .body = BodyKind::kJson};
constexpr Limits kLimits15 = {.has = 64, .max_size = 60, .pattern = "^user_[A-Za-z0-9]+$"};
constexpr const char* kNamesListOpportunitiesParamsStatusType[] = {"active", "won", "lost"};
constexpr EnumTable kEnumListOpportunitiesParamsStatusType = {"ListOpportunitiesParamsStatusType",
    {kNamesListOpportunitiesParamsStatusType, 3}};
constexpr Limits kLimits16 = {.format = "date-time"};
constexpr const char* kNamesListOpportunitiesParamsOrderBy[] = {"date_created", "-date_created",
    "date_updated", "-date_updated", "value", "-value"};
constexpr EnumTable kEnumListOpportunitiesParamsOrderBy = {"ListOpportunitiesParamsOrderBy",
    {kNamesListOpportunitiesParamsOrderBy, 6}};
constexpr FieldRow kFieldsListOpportunitiesParams[] = {
    {"lead_id", "Id of the lead.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListOpportunitiesParams, lead_id), Kind::kString, 0},
    {"user_id", "Id of the user; list_users has it.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::ListOpportunitiesParams, user_id), Kind::kString, 0},
    {"status_id", "Id of a status; list_lead_statuses and list_opportunity_statuses " "have them.",
     nullptr, &kLimits7, {}, __builtin_offsetof(c::ListOpportunitiesParams, status_id),
     Kind::kString, 0},
    {"status_type", "Only opportunities of this kind.", nullptr, nullptr,
     {.names = &kEnumListOpportunitiesParamsStatusType},
     __builtin_offsetof(c::ListOpportunitiesParams, status_type), Kind::kEnum, 0},
    {"updated_since", "Only what changed at or after this time.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::ListOpportunitiesParams, updated_since), Kind::kString, 0},
    {"order_by", "What to sort by; - turns it round.", nullptr, nullptr,
     {.names = &kEnumListOpportunitiesParamsOrderBy}, __builtin_offsetof(c::ListOpportunitiesParams,
     order_by), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListOpportunitiesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOpportunitiesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListOpportunitiesParams = {"ListOpportunitiesParams",
    {kFieldsListOpportunitiesParams, 8}, sizeof(c::ListOpportunitiesParams), false};
static_assert(__is_same(decltype(c::ListOpportunitiesParams::lead_id), Field<String>));
static_assert(__is_same(decltype(c::ListOpportunitiesParams::user_id), Field<String>));
static_assert(__is_same(decltype(c::ListOpportunitiesParams::status_id), Field<String>));
static_assert(__is_same(decltype(c::ListOpportunitiesParams::status_type),
    Field<c::ListOpportunitiesParamsStatusType>));
static_assert(__is_same(decltype(c::ListOpportunitiesParams::updated_since), Field<String>));
static_assert(__is_same(decltype(c::ListOpportunitiesParams::order_by),
    Field<c::ListOpportunitiesParamsOrderBy>));
static_assert(__is_same(decltype(c::ListOpportunitiesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListOpportunitiesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListOpportunitiesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListOpportunitiesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOpportunitiesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListOpportunitiesResult = {"ListOpportunitiesResult",
    {kFieldsListOpportunitiesResult, 2}, sizeof(c::ListOpportunitiesResult), true};
static_assert(__is_same(decltype(c::ListOpportunitiesResult::items), List<c::Opportunity>));
static_assert(__is_same(decltype(c::ListOpportunitiesResult::next_page), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectListOpportunitiesResult}};
constexpr BindRow kBindListOpportunities[] = {
    {.place = Place::kQuery, .field = 0, .wire = "lead_id"},
    {.place = Place::kQuery, .field = 1, .wire = "user_id"},
    {.place = Place::kQuery, .field = 2, .wire = "status_id"},
    {.place = Place::kQuery, .field = 3, .wire = "status_type"},
    {.place = Place::kQuery, .field = 4, .wire = "date_updated__gte"},
    {.place = Place::kQuery, .field = 5, .wire = "_order_by"},
};
constexpr HttpBinding kHttpListOpportunities = {.method = "GET", .path = "/opportunity/",
    .rows = {kBindListOpportunities, 6}, .pagination = &kPagination1};
constexpr Limits kLimits17 = {.has = 1, .minimum = 0};
constexpr const char* kNamesCreateOpportunityParamsValuePeriod[] = {"one_time", "monthly",
    "annual"};
constexpr EnumTable kEnumCreateOpportunityParamsValuePeriod = {"CreateOpportunityParamsValuePeriod",
    {kNamesCreateOpportunityParamsValuePeriod, 3}};
constexpr Limits kLimits18 = {.has = 3, .minimum = 0, .maximum = 100};
constexpr Limits kLimits19 = {.has = 64, .max_size = 65536};
constexpr FieldRow kFieldsCreateOpportunityParams[] = {
    {"lead_id", "Id of the lead.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateOpportunityParams, lead_id), Kind::kString, 1},
    {"contact_id", "Id of the contact.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateOpportunityParams, contact_id), Kind::kString, 0},
    {"user_id", "Id of the user; list_users has it.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CreateOpportunityParams, user_id), Kind::kString, 0},
    {"status_id", "Id of a status; list_lead_statuses and list_opportunity_statuses " "have them.",
     nullptr, &kLimits7, {}, __builtin_offsetof(c::CreateOpportunityParams, status_id),
     Kind::kString, 0},
    {"value", "What it is worth, in cents.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::CreateOpportunityParams, value), Kind::kInteger, 0},
    {"value_period", "How often the value is paid.", nullptr, nullptr,
     {.names = &kEnumCreateOpportunityParamsValuePeriod},
     __builtin_offsetof(c::CreateOpportunityParams, value_period), Kind::kEnum, 0},
    {"confidence", "Chance in per cent.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::CreateOpportunityParams, confidence), Kind::kInteger, 0},
    {"note", "Note of the opportunity.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::CreateOpportunityParams, note), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateOpportunityParams = {"CreateOpportunityParams",
    {kFieldsCreateOpportunityParams, 8}, sizeof(c::CreateOpportunityParams), false};
static_assert(__is_same(decltype(c::CreateOpportunityParams::lead_id), String));
static_assert(__is_same(decltype(c::CreateOpportunityParams::contact_id), Field<String>));
static_assert(__is_same(decltype(c::CreateOpportunityParams::user_id), Field<String>));
static_assert(__is_same(decltype(c::CreateOpportunityParams::status_id), Field<String>));
static_assert(__is_same(decltype(c::CreateOpportunityParams::value), Field<long long>));
static_assert(__is_same(decltype(c::CreateOpportunityParams::value_period),
    Field<c::CreateOpportunityParamsValuePeriod>));
static_assert(__is_same(decltype(c::CreateOpportunityParams::confidence), Field<long long>));
static_assert(__is_same(decltype(c::CreateOpportunityParams::note), Field<String>));
constexpr BindRow kBindCreateOpportunity[] = {
    {.place = Place::kBody, .field = 0, .wire = "/lead_id"},
    {.place = Place::kBody, .field = 1, .wire = "/contact_id"},
    {.place = Place::kBody, .field = 2, .wire = "/user_id"},
    {.place = Place::kBody, .field = 3, .wire = "/status_id"},
    {.place = Place::kBody, .field = 4, .wire = "/value"},
    {.place = Place::kBody, .field = 5, .wire = "/value_period"},
    {.place = Place::kBody, .field = 6, .wire = "/confidence"},
    {.place = Place::kBody, .field = 7, .wire = "/note"},
};
constexpr HttpBinding kHttpCreateOpportunity = {.method = "POST", .path = "/opportunity/",
    .rows = {kBindCreateOpportunity, 8}, .body = BodyKind::kJson};
constexpr Limits kLimits20 = {.has = 64, .max_size = 60, .pattern = "^oppo_[A-Za-z0-9]+$"};
constexpr const char* kNamesUpdateOpportunityParamsValuePeriod[] = {"one_time", "monthly",
    "annual"};
constexpr EnumTable kEnumUpdateOpportunityParamsValuePeriod = {"UpdateOpportunityParamsValuePeriod",
    {kNamesUpdateOpportunityParamsValuePeriod, 3}};
constexpr FieldRow kFieldsUpdateOpportunityParams[] = {
    {"opportunity_id", "Id of the opportunity.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::UpdateOpportunityParams, opportunity_id), Kind::kString, 1},
    {"contact_id", "Id of the contact.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::UpdateOpportunityParams, contact_id), Kind::kString, 0},
    {"user_id", "Id of the user; list_users has it.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::UpdateOpportunityParams, user_id), Kind::kString, 0},
    {"status_id", "Id of a status; list_lead_statuses and list_opportunity_statuses " "have them.",
     nullptr, &kLimits7, {}, __builtin_offsetof(c::UpdateOpportunityParams, status_id),
     Kind::kString, 0},
    {"value", "What it is worth, in cents.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::UpdateOpportunityParams, value), Kind::kInteger, 0},
    {"value_period", "How often the value is paid.", nullptr, nullptr,
     {.names = &kEnumUpdateOpportunityParamsValuePeriod},
     __builtin_offsetof(c::UpdateOpportunityParams, value_period), Kind::kEnum, 0},
    {"confidence", "Chance in per cent.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::UpdateOpportunityParams, confidence), Kind::kInteger, 0},
    {"note", "Note of the opportunity.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::UpdateOpportunityParams, note), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateOpportunityParams = {"UpdateOpportunityParams",
    {kFieldsUpdateOpportunityParams, 8}, sizeof(c::UpdateOpportunityParams), false};
static_assert(__is_same(decltype(c::UpdateOpportunityParams::opportunity_id), String));
static_assert(__is_same(decltype(c::UpdateOpportunityParams::contact_id), Field<String>));
static_assert(__is_same(decltype(c::UpdateOpportunityParams::user_id), Field<String>));
static_assert(__is_same(decltype(c::UpdateOpportunityParams::status_id), Field<String>));
static_assert(__is_same(decltype(c::UpdateOpportunityParams::value), Field<long long>));
static_assert(__is_same(decltype(c::UpdateOpportunityParams::value_period),
    Field<c::UpdateOpportunityParamsValuePeriod>));
static_assert(__is_same(decltype(c::UpdateOpportunityParams::confidence), Field<long long>));
static_assert(__is_same(decltype(c::UpdateOpportunityParams::note), Field<String>));
constexpr BindRow kBindUpdateOpportunity[] = {
    {.place = Place::kPath, .field = 0, .wire = "opportunity_id"},
    {.place = Place::kBody, .field = 1, .wire = "/contact_id"},
    {.place = Place::kBody, .field = 2, .wire = "/user_id"},
    {.place = Place::kBody, .field = 3, .wire = "/status_id"},
    {.place = Place::kBody, .field = 4, .wire = "/value"},
    {.place = Place::kBody, .field = 5, .wire = "/value_period"},
    {.place = Place::kBody, .field = 6, .wire = "/confidence"},
    {.place = Place::kBody, .field = 7, .wire = "/note"},
};
constexpr HttpBinding kHttpUpdateOpportunity = {.method = "PUT",
    .path = "/opportunity/{opportunity_id}/", .rows = {kBindUpdateOpportunity, 8},
    .body = BodyKind::kJson};
constexpr const char* kNamesListTasksParamsView[] = {"inbox", "future", "archive"};
constexpr EnumTable kEnumListTasksParamsView = {"ListTasksParamsView", {kNamesListTasksParamsView,
    3}};
constexpr FieldRow kFieldsListTasksParams[] = {
    {"lead_id", "Id of the lead.", nullptr, &kLimits3, {}, __builtin_offsetof(c::ListTasksParams,
     lead_id), Kind::kString, 0},
    {"user_id", "Id of the user; list_users has it.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::ListTasksParams, user_id), Kind::kString, 0},
    {"is_complete", "Only tasks that are done, or only open ones.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksParams, is_complete), Kind::kBoolean, 0},
    {"view", "Tasks that are due, later ones, or those that are done.", nullptr, nullptr,
     {.names = &kEnumListTasksParamsView}, __builtin_offsetof(c::ListTasksParams, view),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTasksParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTasksParams = {"ListTasksParams", {kFieldsListTasksParams, 6},
    sizeof(c::ListTasksParams), false};
static_assert(__is_same(decltype(c::ListTasksParams::lead_id), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::user_id), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::is_complete), Field<bool>));
static_assert(__is_same(decltype(c::ListTasksParams::view), Field<c::ListTasksParamsView>));
static_assert(__is_same(decltype(c::ListTasksParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTasksParams::next_page), Field<String>));
constexpr FieldRow kFieldsTask_[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, id), Kind::kString, 0},
    {"lead_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, lead_id), Kind::kString,
     2},
    {"lead_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, lead_name),
     Kind::kString, 2},
    {"assigned_to", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, assigned_to),
     Kind::kString, 2},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, text), Kind::kString, 2},
    {"due_date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, due_date),
     Kind::kString, 2},
    {"is_complete", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, is_complete),
     Kind::kBoolean, 0},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, date_created),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTask_ = {"Task_", {kFieldsTask_, 8}, sizeof(c::Task_), true};
static_assert(__is_same(decltype(c::Task_::id), Field<String>));
static_assert(__is_same(decltype(c::Task_::lead_id), Field<String>));
static_assert(__is_same(decltype(c::Task_::lead_name), Field<String>));
static_assert(__is_same(decltype(c::Task_::assigned_to), Field<String>));
static_assert(__is_same(decltype(c::Task_::text), Field<String>));
static_assert(__is_same(decltype(c::Task_::due_date), Field<String>));
static_assert(__is_same(decltype(c::Task_::is_complete), Field<bool>));
static_assert(__is_same(decltype(c::Task_::date_created), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectTask_}};
constexpr FieldRow kFieldsListTasksResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType18},
     __builtin_offsetof(c::ListTasksResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTasksResult = {"ListTasksResult", {kFieldsListTasksResult, 2},
    sizeof(c::ListTasksResult), true};
static_assert(__is_same(decltype(c::ListTasksResult::items), List<c::Task_>));
static_assert(__is_same(decltype(c::ListTasksResult::next_page), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectListTasksResult}};
constexpr BindRow kBindListTasks[] = {
    {.place = Place::kQuery, .field = 0, .wire = "lead_id"},
    {.place = Place::kQuery, .field = 1, .wire = "assigned_to"},
    {.place = Place::kQuery, .field = 2, .wire = "is_complete"},
    {.place = Place::kQuery, .field = 3, .wire = "view"},
};
constexpr HttpBinding kHttpListTasks = {.method = "GET", .path = "/task/", .rows = {kBindListTasks,
    4}, .pagination = &kPagination1};
constexpr Limits kLimits21 = {.has = 96, .min_size = 1, .max_size = 10000};
constexpr Limits kLimits22 = {.has = 64, .max_size = 32,
    .pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9:]+)?)?$"};
constexpr FieldRow kFieldsCreateTaskParams[] = {
    {"lead_id", "Id of the lead.", nullptr, &kLimits3, {}, __builtin_offsetof(c::CreateTaskParams,
     lead_id), Kind::kString, 1},
    {"task_text", "What is to be done.", nullptr, &kLimits21, {},
     __builtin_offsetof(c::CreateTaskParams, task_text), Kind::kString, 1},
    {"date", "Day or time it is due.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::CreateTaskParams, date), Kind::kString, 0},
    {"user_id", "Id of the user; list_users has it.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CreateTaskParams, user_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateTaskParams = {"CreateTaskParams", {kFieldsCreateTaskParams, 4},
    sizeof(c::CreateTaskParams), false};
static_assert(__is_same(decltype(c::CreateTaskParams::lead_id), String));
static_assert(__is_same(decltype(c::CreateTaskParams::task_text), String));
static_assert(__is_same(decltype(c::CreateTaskParams::date), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::user_id), Field<String>));
constexpr BindRow kBindCreateTask[] = {
    {.place = Place::kBody, .wire = "/_type", .constant = "\"lead\""},
    {.place = Place::kBody, .field = 0, .wire = "/lead_id"},
    {.place = Place::kBody, .field = 1, .wire = "/text"},
    {.place = Place::kBody, .field = 2, .wire = "/date"},
    {.place = Place::kBody, .field = 3, .wire = "/assigned_to"},
};
constexpr HttpBinding kHttpCreateTask = {.method = "POST", .path = "/task/",
    .rows = {kBindCreateTask, 5}, .body = BodyKind::kJson};
constexpr Limits kLimits23 = {.has = 64, .max_size = 60, .pattern = "^task_[A-Za-z0-9]+$"};
constexpr FieldRow kFieldsCompleteTaskParams[] = {
    {"task_id", "Id of the task.", nullptr, &kLimits23, {},
     __builtin_offsetof(c::CompleteTaskParams, task_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectCompleteTaskParams = {"CompleteTaskParams", {kFieldsCompleteTaskParams,
    1}, sizeof(c::CompleteTaskParams), false};
static_assert(__is_same(decltype(c::CompleteTaskParams::task_id), String));
constexpr BindRow kBindCompleteTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_id"},
    {.place = Place::kBody, .wire = "/is_complete", .constant = "true"},
};
constexpr HttpBinding kHttpCompleteTask = {.method = "PUT", .path = "/task/{task_id}/",
    .rows = {kBindCompleteTask, 2}, .body = BodyKind::kJson};
constexpr const char* kNamesListActivitiesParamsActivityType[] = {"Call", "Created", "Email",
    "EmailThread", "LeadStatusChange", "Meeting", "Note", "OpportunityStatusChange", "SMS",
    "TaskCompleted"};
constexpr EnumTable kEnumListActivitiesParamsActivityType = {"ListActivitiesParamsActivityType",
    {kNamesListActivitiesParamsActivityType, 10}};
constexpr FieldRow kFieldsListActivitiesParams[] = {
    {"lead_id", "Id of the lead.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListActivitiesParams, lead_id), Kind::kString, 1},
    {"activity_type", "Only activities of this kind; needs lead_id.", nullptr, nullptr,
     {.names = &kEnumListActivitiesParamsActivityType}, __builtin_offsetof(c::ListActivitiesParams,
     activity_type), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListActivitiesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListActivitiesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListActivitiesParams = {"ListActivitiesParams",
    {kFieldsListActivitiesParams, 4}, sizeof(c::ListActivitiesParams), false};
static_assert(__is_same(decltype(c::ListActivitiesParams::lead_id), String));
static_assert(__is_same(decltype(c::ListActivitiesParams::activity_type),
    Field<c::ListActivitiesParamsActivityType>));
static_assert(__is_same(decltype(c::ListActivitiesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListActivitiesParams::next_page), Field<String>));
constexpr FieldRow kFieldsActivity[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, id), Kind::kString, 0},
    {"_type", "Note, Call, Email ...", nullptr, nullptr, {}, __builtin_offsetof(c::Activity, type),
     Kind::kString, 0},
    {"lead_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, lead_id),
     Kind::kString, 2},
    {"contact_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, contact_id),
     Kind::kString, 2},
    {"user_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, user_id),
     Kind::kString, 2},
    {"user_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, user_name),
     Kind::kString, 2},
    {"note", "Text of notes and calls.", nullptr, nullptr, {}, __builtin_offsetof(c::Activity,
     note), Kind::kString, 2},
    {"subject", "Subject of mails.", nullptr, nullptr, {}, __builtin_offsetof(c::Activity, subject),
     Kind::kString, 2},
    {"text", "Text of SMS.", nullptr, nullptr, {}, __builtin_offsetof(c::Activity, text),
     Kind::kString, 2},
    {"direction", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, direction),
     Kind::kString, 2},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, date_created),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectActivity = {"Activity", {kFieldsActivity, 11}, sizeof(c::Activity),
    true};
static_assert(__is_same(decltype(c::Activity::id), Field<String>));
static_assert(__is_same(decltype(c::Activity::type), Field<String>));
static_assert(__is_same(decltype(c::Activity::lead_id), Field<String>));
static_assert(__is_same(decltype(c::Activity::contact_id), Field<String>));
static_assert(__is_same(decltype(c::Activity::user_id), Field<String>));
static_assert(__is_same(decltype(c::Activity::user_name), Field<String>));
static_assert(__is_same(decltype(c::Activity::note), Field<String>));
static_assert(__is_same(decltype(c::Activity::subject), Field<String>));
static_assert(__is_same(decltype(c::Activity::text), Field<String>));
static_assert(__is_same(decltype(c::Activity::direction), Field<String>));
static_assert(__is_same(decltype(c::Activity::date_created), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectActivity}};
constexpr FieldRow kFieldsListActivitiesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType20},
     __builtin_offsetof(c::ListActivitiesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListActivitiesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListActivitiesResult = {"ListActivitiesResult",
    {kFieldsListActivitiesResult, 2}, sizeof(c::ListActivitiesResult), true};
static_assert(__is_same(decltype(c::ListActivitiesResult::items), List<c::Activity>));
static_assert(__is_same(decltype(c::ListActivitiesResult::next_page), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectListActivitiesResult}};
constexpr BindRow kBindListActivities[] = {
    {.place = Place::kQuery, .field = 0, .wire = "lead_id"},
    {.place = Place::kQuery, .field = 1, .wire = "_type"},
};
constexpr HttpBinding kHttpListActivities = {.method = "GET", .path = "/activity/",
    .rows = {kBindListActivities, 2}, .pagination = &kPagination1};
constexpr Limits kLimits24 = {.has = 96, .min_size = 1, .max_size = 65536};
constexpr FieldRow kFieldsCreateNoteParams[] = {
    {"lead_id", "Id of the lead.", nullptr, &kLimits3, {}, __builtin_offsetof(c::CreateNoteParams,
     lead_id), Kind::kString, 1},
    {"contact_id", "Id of the contact.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateNoteParams, contact_id), Kind::kString, 0},
    {"note_text", "Text of the note.", nullptr, &kLimits24, {},
     __builtin_offsetof(c::CreateNoteParams, note_text), Kind::kString, 1},
    {"pinned", "Pins the note to the top of the lead.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateNoteParams, pinned), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateNoteParams = {"CreateNoteParams", {kFieldsCreateNoteParams, 4},
    sizeof(c::CreateNoteParams), false};
static_assert(__is_same(decltype(c::CreateNoteParams::lead_id), String));
static_assert(__is_same(decltype(c::CreateNoteParams::contact_id), Field<String>));
static_assert(__is_same(decltype(c::CreateNoteParams::note_text), String));
static_assert(__is_same(decltype(c::CreateNoteParams::pinned), Field<bool>));
constexpr BindRow kBindCreateNote[] = {
    {.place = Place::kBody, .field = 0, .wire = "/lead_id"},
    {.place = Place::kBody, .field = 1, .wire = "/contact_id"},
    {.place = Place::kBody, .field = 2, .wire = "/note"},
    {.place = Place::kBody, .field = 3, .wire = "/pinned"},
};
constexpr HttpBinding kHttpCreateNote = {.method = "POST", .path = "/activity/note/",
    .rows = {kBindCreateNote, 4}, .body = BodyKind::kJson};
constexpr ObjectTable kObjectListLeadStatusesParams = {"ListLeadStatusesParams", {},
    sizeof(c::ListLeadStatusesParams), false};
constexpr FieldRow kFieldsStatus[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Status, id), Kind::kString, 0},
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Status, label), Kind::kString,
     0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Status, type), Kind::kString, 0},
    {"pipeline_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Status, pipeline_id),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectStatus = {"Status", {kFieldsStatus, 4}, sizeof(c::Status), true};
static_assert(__is_same(decltype(c::Status::id), Field<String>));
static_assert(__is_same(decltype(c::Status::label), Field<String>));
static_assert(__is_same(decltype(c::Status::type), Field<String>));
static_assert(__is_same(decltype(c::Status::pipeline_id), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectStatus}};
constexpr TypeRow kType23 = {Kind::kList, false, {.element = &kType22}};
constexpr HttpBinding kHttpListLeadStatuses = {.method = "GET", .path = "/status/lead/",
    .result_at = "/data"};
constexpr ObjectTable kObjectListOpportunityStatusesParams = {"ListOpportunityStatusesParams", {},
    sizeof(c::ListOpportunityStatusesParams), false};
constexpr HttpBinding kHttpListOpportunityStatuses = {.method = "GET",
    .path = "/status/opportunity/", .result_at = "/data"};
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
constexpr FieldRow kFieldsUser[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, id), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, email), Kind::kString, 0},
    {"first_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, first_name),
     Kind::kString, 0},
    {"last_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, last_name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectUser = {"User", {kFieldsUser, 4}, sizeof(c::User), true};
static_assert(__is_same(decltype(c::User::id), Field<String>));
static_assert(__is_same(decltype(c::User::email), Field<String>));
static_assert(__is_same(decltype(c::User::first_name), Field<String>));
static_assert(__is_same(decltype(c::User::last_name), Field<String>));
constexpr TypeRow kType24 = {Kind::kObject, false, {.object = &kObjectUser}};
constexpr FieldRow kFieldsListUsersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType24},
     __builtin_offsetof(c::ListUsersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListUsersResult = {"ListUsersResult", {kFieldsListUsersResult, 2},
    sizeof(c::ListUsersResult), true};
static_assert(__is_same(decltype(c::ListUsersResult::items), List<c::User>));
static_assert(__is_same(decltype(c::ListUsersResult::next_page), Field<String>));
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectListUsersResult}};
constexpr HttpBinding kHttpListUsers = {.method = "GET", .path = "/user/",
    .pagination = &kPagination1};
constexpr Limits kLimits25 = {.has = 64, .max_size = 1000, .pattern = "^https://.+"};
constexpr Limits kLimits26 = {.has = 96, .min_size = 1, .max_size = 40};
constexpr Limits kLimits27 = {.has = 96, .min_size = 1, .max_size = 60};
constexpr const char* kNamesCreateWebhookParamsEventsItemAction_[] = {"created", "updated",
    "deleted", "merged", "completed", "sent", "answered", "finished"};
constexpr EnumTable kEnumCreateWebhookParamsEventsItemAction_ =
    {"CreateWebhookParamsEventsItemAction_", {kNamesCreateWebhookParamsEventsItemAction_, 8}};
constexpr FieldRow kFieldsCreateWebhookParamsEventsItem[] = {
    {"object_type", "lead, contact, opportunity, task.lead, activity.note, activity.call,"
     " activity.email, activity.sms ...", nullptr, &kLimits27, {},
     __builtin_offsetof(c::CreateWebhookParamsEventsItem, object_type), Kind::kString, 1},
    {"action", "What happened.", nullptr, nullptr,
     {.names = &kEnumCreateWebhookParamsEventsItemAction_},
     __builtin_offsetof(c::CreateWebhookParamsEventsItem, action), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectCreateWebhookParamsEventsItem = {"CreateWebhookParamsEventsItem",
    {kFieldsCreateWebhookParamsEventsItem, 2}, sizeof(c::CreateWebhookParamsEventsItem), true};
static_assert(__is_same(decltype(c::CreateWebhookParamsEventsItem::object_type), String));
static_assert(__is_same(decltype(c::CreateWebhookParamsEventsItem::action),
    c::CreateWebhookParamsEventsItemAction_));
constexpr TypeRow kType26 = {Kind::kObject, false,
    {.object = &kObjectCreateWebhookParamsEventsItem}};
constexpr FieldRow kFieldsCreateWebhookParams[] = {
    {"target", "Address to send to, as pie webhooks create close-crm shows it.", nullptr,
     &kLimits25, {}, __builtin_offsetof(c::CreateWebhookParams, target), Kind::kString, 1},
    {"events", "Events to send, for example {object_type: lead, action: created}.", nullptr,
     &kLimits26, {.element = &kType26}, __builtin_offsetof(c::CreateWebhookParams, events),
     Kind::kList, 1},
};
constexpr ObjectTable kObjectCreateWebhookParams = {"CreateWebhookParams",
    {kFieldsCreateWebhookParams, 2}, sizeof(c::CreateWebhookParams), false};
static_assert(__is_same(decltype(c::CreateWebhookParams::target), String));
static_assert(__is_same(decltype(c::CreateWebhookParams::events),
    List<c::CreateWebhookParamsEventsItem>));
constexpr FieldRow kFieldsWebhookEventsItem[] = {
    {"object_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::WebhookEventsItem,
     object_type), Kind::kString, 0},
    {"action", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::WebhookEventsItem, action),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectWebhookEventsItem = {"WebhookEventsItem", {kFieldsWebhookEventsItem,
    2}, sizeof(c::WebhookEventsItem), true};
static_assert(__is_same(decltype(c::WebhookEventsItem::object_type), Field<String>));
static_assert(__is_same(decltype(c::WebhookEventsItem::action), Field<String>));
constexpr TypeRow kType27 = {Kind::kObject, false, {.object = &kObjectWebhookEventsItem}};
constexpr FieldRow kFieldsWebhook[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, id), Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, url), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, status), Kind::kString,
     0},
    {"events", nullptr, nullptr, nullptr, {.element = &kType27}, __builtin_offsetof(c::Webhook,
     events), Kind::kList, 0},
    {"signature_key", "What events are signed with; belongs into pie webhooks rotate.", nullptr,
     nullptr, {}, __builtin_offsetof(c::Webhook, signature_key), Kind::kString, 4},
};
constexpr ObjectTable kObjectWebhook = {"Webhook", {kFieldsWebhook, 5}, sizeof(c::Webhook), true};
static_assert(__is_same(decltype(c::Webhook::id), Field<String>));
static_assert(__is_same(decltype(c::Webhook::url), Field<String>));
static_assert(__is_same(decltype(c::Webhook::status), Field<String>));
static_assert(__is_same(decltype(c::Webhook::events), Field<List<c::WebhookEventsItem>>));
static_assert(__is_same(decltype(c::Webhook::signature_key), Field<String>));
constexpr TypeRow kType28 = {Kind::kObject, false, {.object = &kObjectWebhook}};
constexpr BindRow kBindCreateWebhook[] = {
    {.place = Place::kBody, .field = 0, .wire = "/url"},
    {.place = Place::kBody, .field = 1, .wire = "/events"},
};
constexpr HttpBinding kHttpCreateWebhook = {.method = "POST", .path = "/webhook/",
    .rows = {kBindCreateWebhook, 2}, .body = BodyKind::kJson};
constexpr ObjectTable kObjectListWebhooksParams = {"ListWebhooksParams", {},
    sizeof(c::ListWebhooksParams), false};
constexpr TypeRow kType29 = {Kind::kList, false, {.element = &kType28}};
constexpr HttpBinding kHttpListWebhooks = {.method = "GET", .path = "/webhook/",
    .result_at = "/data"};
constexpr Limits kLimits28 = {.has = 64, .max_size = 60, .pattern = "^whsub_[A-Za-z0-9]+$"};
constexpr FieldRow kFieldsDeleteWebhookParams[] = {
    {"webhook_id", "Id of the webhook; list_webhooks has it.", nullptr, &kLimits28, {},
     __builtin_offsetof(c::DeleteWebhookParams, webhook_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteWebhookParams = {"DeleteWebhookParams",
    {kFieldsDeleteWebhookParams, 1}, sizeof(c::DeleteWebhookParams), false};
static_assert(__is_same(decltype(c::DeleteWebhookParams::webhook_id), String));
constexpr BindRow kBindDeleteWebhook[] = {
    {.place = Place::kPath, .field = 0, .wire = "webhook_id"},
};
constexpr HttpBinding kHttpDeleteWebhook = {.method = "DELETE", .path = "/webhook/{webhook_id}/",
    .rows = {kBindDeleteWebhook, 1}};
constexpr ActionRow kActions[] = {
    {.name = "list_leads", .title = "List leads",
     .description = "Leads, last changed first; search_leads finds some.", .effect = Effect::kRead,
     .params = &kObjectListLeadsParams, .result = &kType6, .http = &kHttpListLeads,
     .tool_name = "close_list_leads"},
    {.name = "search_leads", .title = "Search leads",
     .description = "Leads in which words occur: in names, contacts, notes, mails.",
     .effect = Effect::kRead, .params = &kObjectSearchLeadsParams, .result = &kType7,
     .http = &kHttpSearchLeads, .tool_name = "close_search_leads"},
    {.name = "get_lead", .title = "Read a lead",
     .description = "One lead with contacts and opportunities.", .effect = Effect::kRead,
     .params = &kObjectGetLeadParams, .result = &kType5, .http = &kHttpGetLead,
     .tool_name = "close_get_lead"},
    {.name = "create_lead", .title = "Create a lead",
     .description = "Creates a lead, with contacts if wanted.", .params = &kObjectCreateLeadParams,
     .result = &kType5, .http = &kHttpCreateLead, .tool_name = "close_create_lead"},
    {.name = "update_lead", .title = "Change a lead",
     .description = "Changes what is given and leaves the rest, for example its status.",
     .params = &kObjectUpdateLeadParams, .result = &kType5, .http = &kHttpUpdateLead,
     .tool_name = "close_update_lead"},
    {.name = "delete_lead", .title = "Delete a lead",
     .description = "Deletes a lead with contacts, opportunities and activities, for good.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteLeadParams, .result = &kType12,
     .http = &kHttpDeleteLead, .tool_name = "close_delete_lead"},
    {.name = "create_contact", .title = "Create a contact",
     .description = "Adds a contact to a lead.", .params = &kObjectCreateContactParams,
     .result = &kType3, .http = &kHttpCreateContact, .tool_name = "close_create_contact"},
    {.name = "update_contact", .title = "Change a contact",
     .description = "Changes what is given and leaves the rest; lists replace the old " "ones.",
     .params = &kObjectUpdateContactParams, .result = &kType3, .http = &kHttpUpdateContact,
     .tool_name = "close_update_contact"},
    {.name = "list_opportunities", .title = "List opportunities",
     .description = "Opportunities, by lead, user, status and time of change.",
     .effect = Effect::kRead, .params = &kObjectListOpportunitiesParams, .result = &kType17,
     .http = &kHttpListOpportunities, .tool_name = "close_list_opportunities"},
    {.name = "create_opportunity", .title = "Create an opportunity",
     .description = "Adds an opportunity to a lead.", .params = &kObjectCreateOpportunityParams,
     .result = &kType4, .http = &kHttpCreateOpportunity, .tool_name = "close_create_opportunity"},
    {.name = "update_opportunity", .title = "Change an opportunity",
     .description = "Changes what is given; a status of type won or lost closes it.",
     .params = &kObjectUpdateOpportunityParams, .result = &kType4, .http = &kHttpUpdateOpportunity,
     .tool_name = "close_update_opportunity"},
    {.name = "list_tasks", .title = "List tasks",
     .description = "Tasks, by lead, user and whether they are done.", .effect = Effect::kRead,
     .params = &kObjectListTasksParams, .result = &kType19, .http = &kHttpListTasks,
     .tool_name = "close_list_tasks"},
    {.name = "create_task", .title = "Create a task",
     .description = "Creates a task for a lead, assigned to a user.",
     .params = &kObjectCreateTaskParams, .result = &kType18, .http = &kHttpCreateTask,
     .tool_name = "close_create_task"},
    {.name = "complete_task", .title = "Complete a task", .description = "Marks a task as done.",
     .params = &kObjectCompleteTaskParams, .result = &kType18, .http = &kHttpCompleteTask,
     .tool_name = "close_complete_task"},
    {.name = "list_activities", .title = "List activities",
     .description = "Calls, mails, notes and other activities of a lead, newest first.",
     .effect = Effect::kRead, .params = &kObjectListActivitiesParams, .result = &kType21,
     .http = &kHttpListActivities, .tool_name = "close_list_activities"},
    {.name = "create_note", .title = "Add a note", .description = "Adds a note to a lead.",
     .params = &kObjectCreateNoteParams, .result = &kType20, .http = &kHttpCreateNote,
     .tool_name = "close_create_note"},
    {.name = "list_lead_statuses", .title = "List lead statuses",
     .description = "Statuses that leads can have.", .effect = Effect::kRead,
     .params = &kObjectListLeadStatusesParams, .result = &kType23, .http = &kHttpListLeadStatuses,
     .tool_name = "close_list_lead_statuses"},
    {.name = "list_opportunity_statuses", .title = "List opportunity statuses",
     .description = "Statuses that opportunities can have, of type active, won or lost.",
     .effect = Effect::kRead, .params = &kObjectListOpportunityStatusesParams, .result = &kType23,
     .http = &kHttpListOpportunityStatuses, .tool_name = "close_list_opportunity_statuses"},
    {.name = "list_users", .title = "List users", .description = "Users of the organisation.",
     .effect = Effect::kRead, .params = &kObjectListUsersParams, .result = &kType25,
     .http = &kHttpListUsers, .tool_name = "close_list_users"},
    {.name = "create_webhook", .title = "Start sending events",
     .description = "Makes Close send events to an address; the reply has the key that "
     "they are signed with.", .params = &kObjectCreateWebhookParams, .result = &kType28,
     .http = &kHttpCreateWebhook, .tool_name = "close_create_webhook", .secret_result = true},
    {.name = "list_webhooks", .title = "List webhooks",
     .description = "Webhooks of the organisation.", .effect = Effect::kRead,
     .params = &kObjectListWebhooksParams, .result = &kType29, .http = &kHttpListWebhooks,
     .tool_name = "close_list_webhooks", .secret_result = true},
    {.name = "delete_webhook", .title = "Stop sending events",
     .description = "Removes a webhook from Close.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteWebhookParams, .result = &kType12, .http = &kHttpDeleteWebhook,
     .tool_name = "close_delete_webhook"},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kBasic, .username = "{api_key}"},
};
constexpr const char* kTexts2[] = {"/error", "/errors/0"};
constexpr ApiRow kApi = {.base_url = "https://api.close.com/api/v1",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .other_auth = {kOtherAuth, 1}, .errors = {.message = {kTexts2, 2}},
    .retry_after = "retry-after", .per_second = 20, .verify_method = "GET", .verify_path = "/me/",
    .verify_account = "/email"};
constexpr FieldRow kFieldsConnection[] = {
    {"api_key", "Instead of signing in: Settings, Developer, API Keys; begins with " "api_.",
     nullptr, nullptr, {}, 0, Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "api_key", .label = "API key", .secret = true},
};
constexpr const char* kTexts3[] = {"api.close.com"};
constexpr const char* kTexts4[] = {"all.full_access", "offline_access"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Close",
    .authorization_url = "https://app.close.com/oauth2/authorize",
    .token_url = "https://api.close.com/oauth2/token/",
    .user_info_url = "https://api.close.com/api/v1/me/",
    .revoke_url = "https://api.close.com/oauth2/revoke/", .scopes = {kTexts4, 2},
    .client_id_secret = "CLOSE_CLIENT_ID", .client_secret_secret = "CLOSE_CLIENT_SECRET",
    .token_auth_method = "post", .pkce = false, .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"CLOSE_CLIENT_ID", "Client ID of your OAuth app (Settings, Developer, OAuth Apps).", true,
     false},
    {"CLOSE_CLIENT_SECRET", "Client secret of the same app.", true, false},
};
constexpr EventRow kEvents0[] = {
    {"lead", "A lead was created, changed, merged or deleted; event/action says " "which."},
    {"contact", "A contact was created, changed or deleted."},
    {"opportunity", "An opportunity was created, changed or deleted."},
    {"task.lead", "A task was created, changed, completed or deleted."},
    {"activity.note", "A note was written, changed or deleted."},
    {"activity.call", "A call was made, answered or finished."},
    {"activity.email", "A mail was written, sent or received."},
    {"activity.sms", "An SMS was sent or received."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Call create_webhook with this connector's webhook URL and the events "
     "you want, then store the signature key of the reply.",
     .event_type_field = "/event/object_type", .events = {kEvents0, 8},
     .verify = {.scheme = VerifyScheme::kHmacTimestamp, .algorithm = "sha256", .encoding = "hex",
     .header = "Close-Sig-Hash", .timestamp_header = "Close-Sig-Timestamp",
     .payload = "{timestamp}{body}", .secret_encoding = "hex"}, .delivery_id = "/event/id"},
};
constexpr MatcherRow kMatchersLeadCreated[] = {
    {.source = "tool", .action = "create_lead"},
};
constexpr MatcherRow kMatchersLeadUpdated[] = {
    {.source = "tool", .action = "update_lead"},
    {.source = "webhook", .event = "lead"},
};
constexpr MatcherRow kMatchersLeadDeleted[] = {
    {.source = "tool", .action = "delete_lead"},
};
constexpr MatcherRow kMatchersContactCreated[] = {
    {.source = "tool", .action = "create_contact"},
};
constexpr MatcherRow kMatchersContactUpdated[] = {
    {.source = "tool", .action = "update_contact"},
    {.source = "webhook", .event = "contact"},
};
constexpr MatcherRow kMatchersDealCreated[] = {
    {.source = "tool", .action = "create_opportunity"},
};
constexpr MatcherRow kMatchersDealStageChanged[] = {
    {.source = "tool", .action = "update_opportunity"},
    {.source = "webhook", .event = "opportunity"},
};
constexpr MatcherRow kMatchersTaskCreated[] = {
    {.source = "tool", .action = "create_task"},
};
constexpr MatcherRow kMatchersTaskCompleted[] = {
    {.source = "tool", .action = "complete_task"},
};
constexpr MatcherRow kMatchersNoteAdded[] = {
    {.source = "tool", .action = "create_note"},
    {.source = "webhook", .event = "activity.note"},
};
constexpr MatcherRow kMatchersWebhookCreated[] = {
    {.source = "tool", .action = "create_webhook"},
};
constexpr MatcherRow kMatchersWebhookDeleted[] = {
    {.source = "tool", .action = "delete_webhook"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "lead_created", .display_name = "Lead Created", .matchers = {kMatchersLeadCreated, 1}},
    {.id = "lead_updated", .display_name = "Lead Updated", .matchers = {kMatchersLeadUpdated, 2}},
    {.id = "lead_deleted", .display_name = "Lead Deleted", .matchers = {kMatchersLeadDeleted, 1}},
    {.id = "contact_created", .display_name = "Contact Created",
     .matchers = {kMatchersContactCreated, 1}},
    {.id = "contact_updated", .display_name = "Contact Updated",
     .matchers = {kMatchersContactUpdated, 2}},
    {.id = "deal_created", .display_name = "Opportunity Created", .matchers = {kMatchersDealCreated,
     1}},
    {.id = "deal_stage_changed", .display_name = "Opportunity Changed",
     .matchers = {kMatchersDealStageChanged, 2}},
    {.id = "task_created", .display_name = "Task Created", .matchers = {kMatchersTaskCreated, 1}},
    {.id = "task_completed", .display_name = "Task Completed", .matchers = {kMatchersTaskCompleted,
     1}},
    {.id = "note_added", .display_name = "Note Added", .matchers = {kMatchersNoteAdded, 2}},
    {.id = "webhook_created", .display_name = "Webhook Created",
     .matchers = {kMatchersWebhookCreated, 1}},
    {.id = "webhook_deleted", .display_name = "Webhook Deleted",
     .matchers = {kMatchersWebhookDeleted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "close-crm",
    .display_name = "Close",
    .description = "Read, search, create and change leads, contacts, opportunities, tasks "
        "and notes in Close.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "close_crm",
    .tool_description = "Reads and writes Close. Leads are companies; contacts, opportunities,"
        " tasks and notes belong to them. Ids begin with their kind (lead_,"
        " cont_, oppo_). Values of opportunities are cents. Show the user "
        "what you are about to write and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_leads\",\"search_leads\",\"get_lead\",\"create_lead\","
        "\"update_lead\",\"delete_lead\",\"create_contact\",\"update_contact\","
        "\"list_opportunities\",\"create_opportunity\",\"update_opportunity\","
        "\"list_tasks\",\"create_task\",\"complete_task\",\"list_activities\","
        "\"create_note\",\"list_lead_statuses\",\"list_opportunity_statuses\","
        "\"list_users\",\"create_webhook\",\"list_webhooks\",\"delete_webhook\"],"
        "\"description\":\"What to do.\"},\"lead_id\":{\"type\":\"string\","
        "\"maxLength\":60,\"pattern\":\"^lead_[A-Za-z0-9]+$\",\"description\":\"Id "
        "of the lead.\"},\"contact_id\":{\"type\":\"string\",\"maxLength\":60,"
        "\"pattern\":\"^cont_[A-Za-z0-9]+$\",\"description\":\"Id of the contact.\"},"
        "\"opportunity_id\":{\"type\":\"string\",\"maxLength\":60,\"pattern\":\"^oppo_[A-Za-z0"
        "-9]+$\",\"description\":\"Id of the opportunity.\"},\"task_id\":{\"type\":\"string\","
        "\"maxLength\":60,\"pattern\":\"^task_[A-Za-z0-9]+$\",\"description\":\"Id "
        "of the task.\"},\"user_id\":{\"type\":\"string\",\"maxLength\":60,"
        "\"pattern\":\"^user_[A-Za-z0-9]+$\",\"description\":\"Id of the user; "
        "list_users has it.\"},\"webhook_id\":{\"type\":\"string\",\"maxLength\":60,"
        "\"pattern\":\"^whsub_[A-Za-z0-9]+$\",\"description\":\"Id of the "
        "webhook; list_webhooks has it.\"},\"text\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":500,\"description\":\"Words in names, addresses, notes "
        "and mails of the lead.\"},\"name\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Name of the lead or contact.\"},"
        "\"url\":{\"type\":\"string\",\"format\":\"uri\",\"maxLength\":2048,"
        "\"description\":\"Web site of the lead.\"},\"description\":{\"type\":\"string\","
        "\"maxLength\":10000,\"description\":\"What the lead is about.\"},"
        "\"status_id\":{\"type\":\"string\",\"maxLength\":60,\"pattern\":\"^stat_[A-Za-z0-9]+$"
        "\",\"description\":\"Id of a status; list_lead_statuses and list_opportunity_statuses"
        " have them.\"},\"contacts\":{\"type\":\"array\",\"maxItems\":20,\"description\":\"Con"
        "tacts to create with the lead.\",\"items\":{\"type\":\"object\",\"properties\":{\"nam"
        "e\":{\"type\":\"string\",\"maxLength\":255},\"title\":{\"type\":\"string\","
        "\"maxLength\":255},\"emails\":{\"type\":\"array\",\"maxItems\":10,"
        "\"items\":{\"type\":\"object\",\"properties\":{\"email\":{\"type\":\"string\","
        "\"format\":\"email\",\"maxLength\":320},\"type\":{\"type\":\"string\","
        "\"maxLength\":30,\"description\":\"office, home, direct, mobile, "
        "url or other.\"}},\"required\":[\"email\"]}},\"phones\":{\"type\":\"array\","
        "\"maxItems\":10,\"items\":{\"type\":\"object\",\"properties\":{\"phone\":{\"type\":\""
        "string\",\"maxLength\":50},\"type\":{\"type\":\"string\",\"maxLength\":30}},"
        "\"required\":[\"phone\"]}}}}},\"title\":{\"type\":\"string\",\"maxLength\":255,"
        "\"description\":\"What the contact does.\"},\"emails\":{\"type\":\"array\","
        "\"maxItems\":10,\"description\":\"E-mail addresses; they replace "
        "the old ones.\",\"items\":{\"type\":\"object\",\"properties\":{\"email\":{\"type\":\""
        "string\",\"format\":\"email\",\"maxLength\":320},\"type\":{\"type\":\"string\","
        "\"maxLength\":30,\"description\":\"office, home, direct, mobile or "
        "other.\"}},\"required\":[\"email\"]}},\"phones\":{\"type\":\"array\","
        "\"maxItems\":10,\"description\":\"Phone numbers with country code; "
        "they replace the old ones.\",\"items\":{\"type\":\"object\",\"properties\":{\"phone\""
        ":{\"type\":\"string\",\"maxLength\":50},\"type\":{\"type\":\"string\","
        "\"maxLength\":30,\"description\":\"office, home, direct, mobile or "
        "other.\"}},\"required\":[\"phone\"]}},\"status_type\":{\"type\":\"string\","
        "\"enum\":[\"active\",\"won\",\"lost\"],\"description\":\"Only opportunities "
        "of this kind.\"},\"updated_since\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"Only what changed at or after this time.\"},\"order_by\":{\"type\":"
        "\"string\",\"enum\":[\"date_created\",\"-date_created\",\"date_updated\","
        "\"-date_updated\",\"value\",\"-value\"],\"description\":\"What to "
        "sort by; - turns it round.\"},\"value\":{\"type\":\"integer\",\"minimum\":0,"
        "\"description\":\"What it is worth, in cents.\"},\"value_period\":{\"type\":\"string\""
        ",\"enum\":[\"one_time\",\"monthly\",\"annual\"],\"description\":\"How "
        "often the value is paid.\"},\"confidence\":{\"type\":\"integer\","
        "\"minimum\":0,\"maximum\":100,\"description\":\"Chance in per cent.\"},"
        "\"note\":{\"type\":\"string\",\"maxLength\":65536,\"description\":\"Note "
        "of the opportunity.\"},\"task_text\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":10000,\"description\":\"What is to be done.\"},\"date\":{\"type\":\"str"
        "ing\",\"maxLength\":32,\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9"
        ":]+)?)?$\",\"description\":\"Day or time it is due.\"},\"view\":{\"type\":\"string\","
        "\"enum\":[\"inbox\",\"future\",\"archive\"],\"description\":\"Tasks "
        "that are due, later ones, or those that are done.\"},\"is_complete\":{\"type\":\"bool"
        "ean\",\"description\":\"Only tasks that are done, or only open ones.\"},"
        "\"activity_type\":{\"type\":\"string\",\"enum\":[\"Call\",\"Created\","
        "\"Email\",\"EmailThread\",\"LeadStatusChange\",\"Meeting\",\"Note\","
        "\"OpportunityStatusChange\",\"SMS\",\"TaskCompleted\"],\"description\":\"Only "
        "activities of this kind; needs lead_id.\"},\"note_text\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":65536,\"description\":\"Text of the "
        "note.\"},\"pinned\":{\"type\":\"boolean\",\"description\":\"Pins "
        "the note to the top of the lead.\"},\"target\":{\"type\":\"string\","
        "\"maxLength\":1000,\"pattern\":\"^https://.+\",\"description\":\"Address "
        "to send to, as pie webhooks create close-crm shows it.\"},\"events\":{\"type\":\"arra"
        "y\",\"minItems\":1,\"maxItems\":40,\"description\":\"Events to send,"
        " for example {object_type: lead, action: created}.\",\"items\":{\"type\":\"object\","
        "\"properties\":{\"object_type\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":60,\"description\":\"lead, contact, opportunity, task.lead,"
        " activity.note, activity.call, activity.email, activity.sms ...\"},"
        "\"action\":{\"type\":\"string\",\"enum\":[\"created\",\"updated\","
        "\"deleted\",\"merged\",\"completed\",\"sent\",\"answered\",\"finished\"],"
        "\"description\":\"What happened.\"}},\"required\":[\"object_type\","
        "\"action\"]}},\"max_items\":{\"description\":\"Fetch pages until "
        "there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "close",
    .actions = {kActions, 22},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts3, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 12},
};

}  // namespace pie::detail::tables::close_crm

namespace pie::close_crm {

constinit const ConnectorTable kCloseCrm = ::pie::detail::tables::close_crm::kConnector;

Task<ListLeadsResult> ListLeads(Context& context, ListLeadsParams params) {
  return Task<ListLeadsResult>(::pie::ContextAccess::Call(context, kCloseCrm, 0, &params));
}

Task<SearchLeadsResult> SearchLeads(Context& context, SearchLeadsParams params) {
  return Task<SearchLeadsResult>(::pie::ContextAccess::Call(context, kCloseCrm, 1, &params));
}

Task<Lead> GetLead(Context& context, GetLeadParams params) {
  return Task<Lead>(::pie::ContextAccess::Call(context, kCloseCrm, 2, &params));
}

Task<Lead> CreateLead(Context& context, CreateLeadParams params) {
  return Task<Lead>(::pie::ContextAccess::Call(context, kCloseCrm, 3, &params));
}

Task<Lead> UpdateLead(Context& context, UpdateLeadParams params) {
  return Task<Lead>(::pie::ContextAccess::Call(context, kCloseCrm, 4, &params));
}

Task<List<Entry<Json>>> DeleteLead(Context& context, DeleteLeadParams params) {
  return Task<List<Entry<Json>>>(::pie::ContextAccess::Call(context, kCloseCrm, 5, &params));
}

Task<Contact> CreateContact(Context& context, CreateContactParams params) {
  return Task<Contact>(::pie::ContextAccess::Call(context, kCloseCrm, 6, &params));
}

Task<Contact> UpdateContact(Context& context, UpdateContactParams params) {
  return Task<Contact>(::pie::ContextAccess::Call(context, kCloseCrm, 7, &params));
}

Task<ListOpportunitiesResult> ListOpportunities(Context& context, ListOpportunitiesParams params) {
  return Task<ListOpportunitiesResult>(::pie::ContextAccess::Call(context, kCloseCrm, 8, &params));
}

Task<Opportunity> CreateOpportunity(Context& context, CreateOpportunityParams params) {
  return Task<Opportunity>(::pie::ContextAccess::Call(context, kCloseCrm, 9, &params));
}

Task<Opportunity> UpdateOpportunity(Context& context, UpdateOpportunityParams params) {
  return Task<Opportunity>(::pie::ContextAccess::Call(context, kCloseCrm, 10, &params));
}

Task<ListTasksResult> ListTasks(Context& context, ListTasksParams params) {
  return Task<ListTasksResult>(::pie::ContextAccess::Call(context, kCloseCrm, 11, &params));
}

Task<Task_> CreateTask(Context& context, CreateTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kCloseCrm, 12, &params));
}

Task<Task_> CompleteTask(Context& context, CompleteTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kCloseCrm, 13, &params));
}

Task<ListActivitiesResult> ListActivities(Context& context, ListActivitiesParams params) {
  return Task<ListActivitiesResult>(::pie::ContextAccess::Call(context, kCloseCrm, 14, &params));
}

Task<Activity> CreateNote(Context& context, CreateNoteParams params) {
  return Task<Activity>(::pie::ContextAccess::Call(context, kCloseCrm, 15, &params));
}

Task<List<Status>> ListLeadStatuses(Context& context, ListLeadStatusesParams params) {
  return Task<List<Status>>(::pie::ContextAccess::Call(context, kCloseCrm, 16, &params));
}

Task<List<Status>> ListOpportunityStatuses(Context& context, ListOpportunityStatusesParams params) {
  return Task<List<Status>>(::pie::ContextAccess::Call(context, kCloseCrm, 17, &params));
}

Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params) {
  return Task<ListUsersResult>(::pie::ContextAccess::Call(context, kCloseCrm, 18, &params));
}

Task<Webhook> CreateWebhook(Context& context, CreateWebhookParams params) {
  return Task<Webhook>(::pie::ContextAccess::Call(context, kCloseCrm, 19, &params));
}

Task<List<Webhook>> ListWebhooks(Context& context, ListWebhooksParams params) {
  return Task<List<Webhook>>(::pie::ContextAccess::Call(context, kCloseCrm, 20, &params));
}

Task<List<Entry<Json>>> DeleteWebhook(Context& context, DeleteWebhookParams params) {
  return Task<List<Entry<Json>>>(::pie::ContextAccess::Call(context, kCloseCrm, 21, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.close_client_id = context.Secret("CLOSE_CLIENT_ID");
  secrets.close_client_secret = context.Secret("CLOSE_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::close_crm
