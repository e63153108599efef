// Generated from plugins/zoho-crm/zoho-crm.pie. Do not edit.
#include "zoho-crm/zoho-crm.h"

#include "pie/generated.h"

namespace pie::detail::tables::zoho_crm {
namespace c = ::pie::zoho_crm;

constexpr const char* kTexts1[] = {"crm", "sales", "leads"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 100,
    .pattern = "^[A-Za-z0-9_.$]+$"};
constexpr TypeRow kType1 = {Kind::kString, false, {}, &kLimits2};
constexpr const char* kNamesGetLeadsParamsSortBy[] = {"id", "Created_Time", "Modified_Time"};
constexpr EnumTable kEnumGetLeadsParamsSortBy = {"GetLeadsParamsSortBy",
    {kNamesGetLeadsParamsSortBy, 3}};
constexpr const char* kNamesGetLeadsParamsSortOrder[] = {"asc", "desc"};
constexpr EnumTable kEnumGetLeadsParamsSortOrder = {"GetLeadsParamsSortOrder",
    {kNamesGetLeadsParamsSortOrder, 2}};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsGetLeadsParams[] = {
    {"lead_fields", "API names of the fields to return.",
     "[\"First_Name\",\"Last_Name\",\"Company\",\"Email\",\"Phone\",\"Lead_Status\","
     "\"Lead_Source\",\"Owner\",\"Created_Time\"]", &kLimits1, {.element = &kType1},
     __builtin_offsetof(c::GetLeadsParams, lead_fields), Kind::kList, 0},
    {"sort_by", "What to sort by.", nullptr, nullptr, {.names = &kEnumGetLeadsParamsSortBy},
     __builtin_offsetof(c::GetLeadsParams, sort_by), Kind::kEnum, 0},
    {"sort_order", "Ascending or descending.", nullptr, nullptr,
     {.names = &kEnumGetLeadsParamsSortOrder}, __builtin_offsetof(c::GetLeadsParams, sort_order),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::GetLeadsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetLeadsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetLeadsParams = {"GetLeadsParams", {kFieldsGetLeadsParams, 5},
    sizeof(c::GetLeadsParams), false};
static_assert(__is_same(decltype(c::GetLeadsParams::lead_fields), Field<List<String>>));
static_assert(__is_same(decltype(c::GetLeadsParams::sort_by), Field<c::GetLeadsParamsSortBy>));
static_assert(__is_same(decltype(c::GetLeadsParams::sort_order),
    Field<c::GetLeadsParamsSortOrder>));
static_assert(__is_same(decltype(c::GetLeadsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetLeadsParams::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kJson};
constexpr TypeRow kType3 = {Kind::kMap, false, {.element = &kType2}};
constexpr FieldRow kFieldsGetLeadsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::GetLeadsResult,
     items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetLeadsResult, next_page), Kind::kString, 2},
    {"incomplete", "Why the list ends here although there may be more, and what to do.", nullptr,
     nullptr, {}, __builtin_offsetof(c::GetLeadsResult, incomplete), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetLeadsResult = {"GetLeadsResult", {kFieldsGetLeadsResult, 3},
    sizeof(c::GetLeadsResult), true};
static_assert(__is_same(decltype(c::GetLeadsResult::items), List<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::GetLeadsResult::next_page), Field<String>));
static_assert(__is_same(decltype(c::GetLeadsResult::incomplete), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectGetLeadsResult}};
constexpr BindRow kBindGetLeads[] = {
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 0, .wire = "fields"},
    {.place = Place::kQuery, .field = 1, .wire = "sort_by"},
    {.place = Place::kQuery, .field = 2, .wire = "sort_order"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kPage, .items = "/data",
    .more_pointer = "/info/more_records", .param = "page", .size_param = "per_page", .size = 200,
    .cap = 2000};
constexpr HttpBinding kHttpGetLeads = {.method = "GET", .path = "/Leads", .rows = {kBindGetLeads,
    3}, .pagination = &kPagination1};
constexpr Limits kLimits4 = {.has = 64, .max_size = 25, .pattern = "^[0-9]{10,25}$"};
constexpr FieldRow kFieldsGetLeadParams[] = {
    {"id", "Id of the record.", nullptr, &kLimits4, {}, __builtin_offsetof(c::GetLeadParams, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectGetLeadParams = {"GetLeadParams", {kFieldsGetLeadParams, 1},
    sizeof(c::GetLeadParams), false};
static_assert(__is_same(decltype(c::GetLeadParams::id), String));
constexpr BindRow kBindGetLead[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpGetLead = {.method = "GET", .path = "/Leads/{id}", .rows = {kBindGetLead,
    1}, .result_at = "/data/0"};
constexpr Limits kLimits5 = {.has = 64, .max_size = 4};
constexpr const char* kNamesCreateLeadParamsRunItem[] = {"approval", "workflow", "blueprint",
    "pathfinder"};
constexpr EnumTable kEnumCreateLeadParamsRunItem = {"CreateLeadParamsRunItem",
    {kNamesCreateLeadParamsRunItem, 4}};
constexpr TypeRow kType5 = {Kind::kEnum, false, {.names = &kEnumCreateLeadParamsRunItem}};
constexpr FieldRow kFieldsCreateLeadParams[] = {
    {"fields", "Values by API name of the field, as {\"Last_Name\": \"Example\", "
     "\"Company\": \"Acme\"}.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::CreateLeadParams, fields), Kind::kMap, 1},
    {"run", "Automations to run; all when left out, none with an empty list.", nullptr, &kLimits5,
     {.element = &kType5}, __builtin_offsetof(c::CreateLeadParams, run), Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateLeadParams = {"CreateLeadParams", {kFieldsCreateLeadParams, 2},
    sizeof(c::CreateLeadParams), false};
static_assert(__is_same(decltype(c::CreateLeadParams::fields), List<Entry<Json>>));
static_assert(__is_same(decltype(c::CreateLeadParams::run),
    Field<List<c::CreateLeadParamsRunItem>>));
constexpr FieldRow kFieldsSavedDetails[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SavedDetails, id), Kind::kString,
     0},
    {"Created_Time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SavedDetails,
     created_time), Kind::kString, 0},
    {"Modified_Time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SavedDetails,
     modified_time), Kind::kString, 0},
    {"api_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SavedDetails, api_name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSavedDetails = {"SavedDetails", {kFieldsSavedDetails, 4},
    sizeof(c::SavedDetails), true};
static_assert(__is_same(decltype(c::SavedDetails::id), Field<String>));
static_assert(__is_same(decltype(c::SavedDetails::created_time), Field<String>));
static_assert(__is_same(decltype(c::SavedDetails::modified_time), Field<String>));
static_assert(__is_same(decltype(c::SavedDetails::api_name), Field<String>));
constexpr FieldRow kFieldsSaved[] = {
    {"code", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Saved, code), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Saved, status), Kind::kString,
     0},
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Saved, message), Kind::kString,
     0},
    {"details", nullptr, nullptr, nullptr, {.object = &kObjectSavedDetails},
     __builtin_offsetof(c::Saved, details), Kind::kObject, 0},
};
constexpr ObjectTable kObjectSaved = {"Saved", {kFieldsSaved, 4}, sizeof(c::Saved), true};
static_assert(__is_same(decltype(c::Saved::code), Field<String>));
static_assert(__is_same(decltype(c::Saved::status), Field<String>));
static_assert(__is_same(decltype(c::Saved::message), Field<String>));
static_assert(__is_same(decltype(c::Saved::details), Field<c::SavedDetails>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectSaved}};
constexpr BindRow kBindCreateLead[] = {
    {.place = Place::kBody, .field = 0, .wire = "/data/0"},
    {.place = Place::kBody, .field = 1, .wire = "/trigger"},
};
constexpr HttpBinding kHttpCreateLead = {.method = "POST", .path = "/Leads",
    .rows = {kBindCreateLead, 2}, .body = BodyKind::kJson, .result_at = "/data/0"};
constexpr const char* kNamesUpdateLeadParamsRunItem[] = {"approval", "workflow", "blueprint",
    "pathfinder"};
constexpr EnumTable kEnumUpdateLeadParamsRunItem = {"UpdateLeadParamsRunItem",
    {kNamesUpdateLeadParamsRunItem, 4}};
constexpr TypeRow kType7 = {Kind::kEnum, false, {.names = &kEnumUpdateLeadParamsRunItem}};
constexpr FieldRow kFieldsUpdateLeadParams[] = {
    {"id", "Id of the record.", nullptr, &kLimits4, {}, __builtin_offsetof(c::UpdateLeadParams, id),
     Kind::kString, 1},
    {"fields", "Values by API name of the field, as {\"Last_Name\": \"Example\", "
     "\"Company\": \"Acme\"}.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::UpdateLeadParams, fields), Kind::kMap, 1},
    {"run", "Automations to run; all when left out, none with an empty list.", nullptr, &kLimits5,
     {.element = &kType7}, __builtin_offsetof(c::UpdateLeadParams, run), Kind::kList, 0},
};
constexpr ObjectTable kObjectUpdateLeadParams = {"UpdateLeadParams", {kFieldsUpdateLeadParams, 3},
    sizeof(c::UpdateLeadParams), false};
static_assert(__is_same(decltype(c::UpdateLeadParams::id), String));
static_assert(__is_same(decltype(c::UpdateLeadParams::fields), List<Entry<Json>>));
static_assert(__is_same(decltype(c::UpdateLeadParams::run),
    Field<List<c::UpdateLeadParamsRunItem>>));
constexpr BindRow kBindUpdateLead[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 1, .wire = "/data/0"},
    {.place = Place::kBody, .field = 2, .wire = "/trigger"},
};
constexpr HttpBinding kHttpUpdateLead = {.method = "PUT", .path = "/Leads/{id}",
    .rows = {kBindUpdateLead, 3}, .body = BodyKind::kJson, .result_at = "/data/0"};
constexpr FieldRow kFieldsConvertLeadParams[] = {
    {"id", "Id of the record.", nullptr, &kLimits4, {}, __builtin_offsetof(c::ConvertLeadParams,
     id), Kind::kString, 1},
    {"notify_lead_owner", "Tells the owner of the lead.", nullptr, nullptr, {},
     __builtin_offsetof(c::ConvertLeadParams, notify_lead_owner), Kind::kBoolean, 0},
    {"deal", "Deal to open with the conversion, as {\"Deal_Name\": \"Seeds\", \"Closing_Date\": "
     "\"2026-06-30\", \"Stage\": \"Qualification\"}.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::ConvertLeadParams, deal), Kind::kMap, 0},
};
constexpr ObjectTable kObjectConvertLeadParams = {"ConvertLeadParams", {kFieldsConvertLeadParams,
    3}, sizeof(c::ConvertLeadParams), false};
static_assert(__is_same(decltype(c::ConvertLeadParams::id), String));
static_assert(__is_same(decltype(c::ConvertLeadParams::notify_lead_owner), Field<bool>));
static_assert(__is_same(decltype(c::ConvertLeadParams::deal), Field<List<Entry<Json>>>));
constexpr FieldRow kFieldsReference[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Reference, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Reference, name), Kind::kString,
     0},
};
constexpr ObjectTable kObjectReference = {"Reference", {kFieldsReference, 2}, sizeof(c::Reference),
    true};
static_assert(__is_same(decltype(c::Reference::id), Field<String>));
static_assert(__is_same(decltype(c::Reference::name), Field<String>));
constexpr FieldRow kFieldsConvertedDetails[] = {
    {"Contacts", nullptr, nullptr, nullptr, {.object = &kObjectReference},
     __builtin_offsetof(c::ConvertedDetails, contacts), Kind::kObject, 2},
    {"Accounts", nullptr, nullptr, nullptr, {.object = &kObjectReference},
     __builtin_offsetof(c::ConvertedDetails, accounts), Kind::kObject, 2},
    {"Deals", nullptr, nullptr, nullptr, {.object = &kObjectReference},
     __builtin_offsetof(c::ConvertedDetails, deals), Kind::kObject, 2},
};
constexpr ObjectTable kObjectConvertedDetails = {"ConvertedDetails", {kFieldsConvertedDetails, 3},
    sizeof(c::ConvertedDetails), true};
static_assert(__is_same(decltype(c::ConvertedDetails::contacts), Field<c::Reference>));
static_assert(__is_same(decltype(c::ConvertedDetails::accounts), Field<c::Reference>));
static_assert(__is_same(decltype(c::ConvertedDetails::deals), Field<c::Reference>));
constexpr FieldRow kFieldsConvertLeadResult[] = {
    {"code", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ConvertLeadResult, code),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ConvertLeadResult, status),
     Kind::kString, 0},
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ConvertLeadResult, message),
     Kind::kString, 0},
    {"details", nullptr, nullptr, nullptr, {.object = &kObjectConvertedDetails},
     __builtin_offsetof(c::ConvertLeadResult, details), Kind::kObject, 0},
};
constexpr ObjectTable kObjectConvertLeadResult = {"ConvertLeadResult", {kFieldsConvertLeadResult,
    4}, sizeof(c::ConvertLeadResult), true};
static_assert(__is_same(decltype(c::ConvertLeadResult::code), Field<String>));
static_assert(__is_same(decltype(c::ConvertLeadResult::status), Field<String>));
static_assert(__is_same(decltype(c::ConvertLeadResult::message), Field<String>));
static_assert(__is_same(decltype(c::ConvertLeadResult::details), Field<c::ConvertedDetails>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectConvertLeadResult}};
constexpr BindRow kBindConvertLead[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .wire = "/data/0/overwrite", .constant = "false", .always = true},
    {.place = Place::kBody, .field = 1, .wire = "/data/0/notify_lead_owner"},
    {.place = Place::kBody, .field = 2, .wire = "/data/0/Deals"},
};
constexpr HttpBinding kHttpConvertLead = {.method = "POST", .path = "/Leads/{id}/actions/convert",
    .rows = {kBindConvertLead, 4}, .body = BodyKind::kJson, .result_at = "/data/0"};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 100,
    .pattern = "^[A-Za-z][A-Za-z0-9_]*$"};
constexpr Limits kLimits7 = {.has = 96, .min_size = 5, .max_size = 2000};
constexpr Limits kLimits8 = {.has = 64, .max_size = 320, .format = "email"};
constexpr Limits kLimits9 = {.has = 96, .min_size = 2, .max_size = 50};
constexpr Limits kLimits10 = {.has = 96, .min_size = 2, .max_size = 200};
constexpr FieldRow kFieldsSearchParams[] = {
    {"module", "API name of the module, as Leads, Contacts, Accounts or Deals.", nullptr, &kLimits6,
     {}, __builtin_offsetof(c::SearchParams, module), Kind::kString, 1},
    {"criteria", "Condition, as (Last_Name:starts_with:Exa) and (Lead_Status:equals:Contacted).",
     nullptr, &kLimits7, {}, __builtin_offsetof(c::SearchParams, criteria), Kind::kString, 0},
    {"email", "Any e-mail address of the record.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::SearchParams, email), Kind::kString, 0},
    {"phone", "Any telephone number of the record.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::SearchParams, phone), Kind::kString, 0},
    {"word", "Word in any text of the record.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::SearchParams, word), Kind::kString, 0},
    {"field_names", "API names of the fields to return; list_fields has them.", nullptr, &kLimits1,
     {.element = &kType1}, __builtin_offsetof(c::SearchParams, field_names), Kind::kList, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::SearchParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchParams = {"SearchParams", {kFieldsSearchParams, 8},
    sizeof(c::SearchParams), false};
static_assert(__is_same(decltype(c::SearchParams::module), String));
static_assert(__is_same(decltype(c::SearchParams::criteria), Field<String>));
static_assert(__is_same(decltype(c::SearchParams::email), Field<String>));
static_assert(__is_same(decltype(c::SearchParams::phone), Field<String>));
static_assert(__is_same(decltype(c::SearchParams::word), Field<String>));
static_assert(__is_same(decltype(c::SearchParams::field_names), Field<List<String>>));
static_assert(__is_same(decltype(c::SearchParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::SearchResult,
     items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchResult, next_page), Kind::kString, 2},
    {"incomplete", "Why the list ends here although there may be more, and what to do.", nullptr,
     nullptr, {}, __builtin_offsetof(c::SearchResult, incomplete), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchResult = {"SearchResult", {kFieldsSearchResult, 3},
    sizeof(c::SearchResult), true};
static_assert(__is_same(decltype(c::SearchResult::items), List<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::SearchResult::next_page), Field<String>));
static_assert(__is_same(decltype(c::SearchResult::incomplete), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectSearchResult}};
constexpr BindRow kBindSearch[] = {
    {.place = Place::kPath, .field = 0, .wire = "module"},
    {.place = Place::kQuery, .field = 1, .wire = "criteria"},
    {.place = Place::kQuery, .field = 2, .wire = "email"},
    {.place = Place::kQuery, .field = 3, .wire = "phone"},
    {.place = Place::kQuery, .field = 4, .wire = "word"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 5, .wire = "fields"},
};
constexpr HttpBinding kHttpSearch = {.method = "GET", .path = "/{module}/search",
    .rows = {kBindSearch, 6}, .pagination = &kPagination1};
constexpr Limits kLimits11 = {.has = 96, .min_size = 10, .max_size = 10000};
constexpr FieldRow kFieldsQueryCoqlParams[] = {
    {"select_query", "COQL, as: select Last_Name, Email from Leads where Created_Time > "
     "'2026-05-01T00:00:00+00:00' limit 0, 200.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::QueryCoqlParams, select_query), Kind::kString, 1},
};
constexpr ObjectTable kObjectQueryCoqlParams = {"QueryCoqlParams", {kFieldsQueryCoqlParams, 1},
    sizeof(c::QueryCoqlParams), false};
static_assert(__is_same(decltype(c::QueryCoqlParams::select_query), String));
constexpr TypeRow kType10 = {Kind::kList, false, {.element = &kType3}};
constexpr BindRow kBindQueryCoql[] = {
    {.place = Place::kBody, .field = 0, .wire = "/select_query"},
};
constexpr HttpBinding kHttpQueryCoql = {.method = "POST", .path = "/coql", .rows = {kBindQueryCoql,
    1}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr const char* kNamesListRecordsParamsSortBy[] = {"id", "Created_Time", "Modified_Time"};
constexpr EnumTable kEnumListRecordsParamsSortBy = {"ListRecordsParamsSortBy",
    {kNamesListRecordsParamsSortBy, 3}};
constexpr const char* kNamesListRecordsParamsSortOrder[] = {"asc", "desc"};
constexpr EnumTable kEnumListRecordsParamsSortOrder = {"ListRecordsParamsSortOrder",
    {kNamesListRecordsParamsSortOrder, 2}};
constexpr FieldRow kFieldsListRecordsParams[] = {
    {"module", "API name of the module, as Leads, Contacts, Accounts or Deals.", nullptr, &kLimits6,
     {}, __builtin_offsetof(c::ListRecordsParams, module), Kind::kString, 1},
    {"field_names", "API names of the fields to return; list_fields has them.", nullptr, &kLimits1,
     {.element = &kType1}, __builtin_offsetof(c::ListRecordsParams, field_names), Kind::kList, 1},
    {"sort_by", "What to sort by.", nullptr, nullptr, {.names = &kEnumListRecordsParamsSortBy},
     __builtin_offsetof(c::ListRecordsParams, sort_by), Kind::kEnum, 0},
    {"sort_order", "Ascending or descending.", nullptr, nullptr,
     {.names = &kEnumListRecordsParamsSortOrder}, __builtin_offsetof(c::ListRecordsParams,
     sort_order), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListRecordsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRecordsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListRecordsParams = {"ListRecordsParams", {kFieldsListRecordsParams,
    6}, sizeof(c::ListRecordsParams), false};
static_assert(__is_same(decltype(c::ListRecordsParams::module), String));
static_assert(__is_same(decltype(c::ListRecordsParams::field_names), List<String>));
static_assert(__is_same(decltype(c::ListRecordsParams::sort_by),
    Field<c::ListRecordsParamsSortBy>));
static_assert(__is_same(decltype(c::ListRecordsParams::sort_order),
    Field<c::ListRecordsParamsSortOrder>));
static_assert(__is_same(decltype(c::ListRecordsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListRecordsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListRecordsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListRecordsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRecordsResult, next_page), Kind::kString, 2},
    {"incomplete", "Why the list ends here although there may be more, and what to do.", nullptr,
     nullptr, {}, __builtin_offsetof(c::ListRecordsResult, incomplete), Kind::kString, 0},
};
constexpr ObjectTable kObjectListRecordsResult = {"ListRecordsResult", {kFieldsListRecordsResult,
    3}, sizeof(c::ListRecordsResult), true};
static_assert(__is_same(decltype(c::ListRecordsResult::items), List<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::ListRecordsResult::next_page), Field<String>));
static_assert(__is_same(decltype(c::ListRecordsResult::incomplete), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectListRecordsResult}};
constexpr BindRow kBindListRecords[] = {
    {.place = Place::kPath, .field = 0, .wire = "module"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 1, .wire = "fields"},
    {.place = Place::kQuery, .field = 2, .wire = "sort_by"},
    {.place = Place::kQuery, .field = 3, .wire = "sort_order"},
};
constexpr HttpBinding kHttpListRecords = {.method = "GET", .path = "/{module}",
    .rows = {kBindListRecords, 4}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetRecordParams[] = {
    {"module", "API name of the module, as Leads, Contacts, Accounts or Deals.", nullptr, &kLimits6,
     {}, __builtin_offsetof(c::GetRecordParams, module), Kind::kString, 1},
    {"id", "Id of the record.", nullptr, &kLimits4, {}, __builtin_offsetof(c::GetRecordParams, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectGetRecordParams = {"GetRecordParams", {kFieldsGetRecordParams, 2},
    sizeof(c::GetRecordParams), false};
static_assert(__is_same(decltype(c::GetRecordParams::module), String));
static_assert(__is_same(decltype(c::GetRecordParams::id), String));
constexpr BindRow kBindGetRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "module"},
    {.place = Place::kPath, .field = 1, .wire = "id"},
};
constexpr HttpBinding kHttpGetRecord = {.method = "GET", .path = "/{module}/{id}",
    .rows = {kBindGetRecord, 2}, .result_at = "/data/0"};
constexpr const char* kNamesCreateRecordParamsRunItem[] = {"approval", "workflow", "blueprint",
    "pathfinder"};
constexpr EnumTable kEnumCreateRecordParamsRunItem = {"CreateRecordParamsRunItem",
    {kNamesCreateRecordParamsRunItem, 4}};
constexpr TypeRow kType12 = {Kind::kEnum, false, {.names = &kEnumCreateRecordParamsRunItem}};
constexpr FieldRow kFieldsCreateRecordParams[] = {
    {"module", "API name of the module, as Leads, Contacts, Accounts or Deals.", nullptr, &kLimits6,
     {}, __builtin_offsetof(c::CreateRecordParams, module), Kind::kString, 1},
    {"fields", "Values by API name of the field, as {\"Last_Name\": \"Example\", "
     "\"Company\": \"Acme\"}.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::CreateRecordParams, fields), Kind::kMap, 1},
    {"run", "Automations to run; all when left out, none with an empty list.", nullptr, &kLimits5,
     {.element = &kType12}, __builtin_offsetof(c::CreateRecordParams, run), Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateRecordParams = {"CreateRecordParams", {kFieldsCreateRecordParams,
    3}, sizeof(c::CreateRecordParams), false};
static_assert(__is_same(decltype(c::CreateRecordParams::module), String));
static_assert(__is_same(decltype(c::CreateRecordParams::fields), List<Entry<Json>>));
static_assert(__is_same(decltype(c::CreateRecordParams::run),
    Field<List<c::CreateRecordParamsRunItem>>));
constexpr BindRow kBindCreateRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "module"},
    {.place = Place::kBody, .field = 1, .wire = "/data/0"},
    {.place = Place::kBody, .field = 2, .wire = "/trigger"},
};
constexpr HttpBinding kHttpCreateRecord = {.method = "POST", .path = "/{module}",
    .rows = {kBindCreateRecord, 3}, .body = BodyKind::kJson, .result_at = "/data/0"};
constexpr const char* kNamesUpdateRecordParamsRunItem[] = {"approval", "workflow", "blueprint",
    "pathfinder"};
constexpr EnumTable kEnumUpdateRecordParamsRunItem = {"UpdateRecordParamsRunItem",
    {kNamesUpdateRecordParamsRunItem, 4}};
constexpr TypeRow kType13 = {Kind::kEnum, false, {.names = &kEnumUpdateRecordParamsRunItem}};
constexpr FieldRow kFieldsUpdateRecordParams[] = {
    {"module", "API name of the module, as Leads, Contacts, Accounts or Deals.", nullptr, &kLimits6,
     {}, __builtin_offsetof(c::UpdateRecordParams, module), Kind::kString, 1},
    {"id", "Id of the record.", nullptr, &kLimits4, {}, __builtin_offsetof(c::UpdateRecordParams,
     id), Kind::kString, 1},
    {"fields", "Values by API name of the field, as {\"Last_Name\": \"Example\", "
     "\"Company\": \"Acme\"}.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::UpdateRecordParams, fields), Kind::kMap, 1},
    {"run", "Automations to run; all when left out, none with an empty list.", nullptr, &kLimits5,
     {.element = &kType13}, __builtin_offsetof(c::UpdateRecordParams, run), Kind::kList, 0},
};
constexpr ObjectTable kObjectUpdateRecordParams = {"UpdateRecordParams", {kFieldsUpdateRecordParams,
    4}, sizeof(c::UpdateRecordParams), false};
static_assert(__is_same(decltype(c::UpdateRecordParams::module), String));
static_assert(__is_same(decltype(c::UpdateRecordParams::id), String));
static_assert(__is_same(decltype(c::UpdateRecordParams::fields), List<Entry<Json>>));
static_assert(__is_same(decltype(c::UpdateRecordParams::run),
    Field<List<c::UpdateRecordParamsRunItem>>));
constexpr BindRow kBindUpdateRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "module"},
    {.place = Place::kPath, .field = 1, .wire = "id"},
    {.place = Place::kBody, .field = 2, .wire = "/data/0"},
    {.place = Place::kBody, .field = 3, .wire = "/trigger"},
};
constexpr HttpBinding kHttpUpdateRecord = {.method = "PUT", .path = "/{module}/{id}",
    .rows = {kBindUpdateRecord, 4}, .body = BodyKind::kJson, .result_at = "/data/0"};
constexpr FieldRow kFieldsDeleteRecordParams[] = {
    {"module", "API name of the module, as Leads, Contacts, Accounts or Deals.", nullptr, &kLimits6,
     {}, __builtin_offsetof(c::DeleteRecordParams, module), Kind::kString, 1},
    {"id", "Id of the record.", nullptr, &kLimits4, {}, __builtin_offsetof(c::DeleteRecordParams,
     id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteRecordParams = {"DeleteRecordParams", {kFieldsDeleteRecordParams,
    2}, sizeof(c::DeleteRecordParams), false};
static_assert(__is_same(decltype(c::DeleteRecordParams::module), String));
static_assert(__is_same(decltype(c::DeleteRecordParams::id), String));
constexpr BindRow kBindDeleteRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "module"},
    {.place = Place::kPath, .field = 1, .wire = "id"},
};
constexpr HttpBinding kHttpDeleteRecord = {.method = "DELETE", .path = "/{module}/{id}",
    .rows = {kBindDeleteRecord, 2}, .result_at = "/data/0"};
constexpr Limits kLimits12 = {.has = 64, .max_size = 120};
constexpr Limits kLimits13 = {.has = 96, .min_size = 1, .max_size = 32000};
constexpr FieldRow kFieldsAddNoteParams[] = {
    {"module", "API name of the module, as Leads, Contacts, Accounts or Deals.", nullptr, &kLimits6,
     {}, __builtin_offsetof(c::AddNoteParams, module), Kind::kString, 1},
    {"id", "Id of the record.", nullptr, &kLimits4, {}, __builtin_offsetof(c::AddNoteParams, id),
     Kind::kString, 1},
    {"note_title", "Title of the note.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::AddNoteParams, note_title), Kind::kString, 0},
    {"note_content", "Text of the note.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::AddNoteParams, note_content), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddNoteParams = {"AddNoteParams", {kFieldsAddNoteParams, 4},
    sizeof(c::AddNoteParams), false};
static_assert(__is_same(decltype(c::AddNoteParams::module), String));
static_assert(__is_same(decltype(c::AddNoteParams::id), String));
static_assert(__is_same(decltype(c::AddNoteParams::note_title), Field<String>));
static_assert(__is_same(decltype(c::AddNoteParams::note_content), String));
constexpr BindRow kBindAddNote[] = {
    {.place = Place::kPath, .field = 0, .wire = "module"},
    {.place = Place::kPath, .field = 1, .wire = "id"},
    {.place = Place::kBody, .field = 2, .wire = "/data/0/Note_Title"},
    {.place = Place::kBody, .field = 3, .wire = "/data/0/Note_Content"},
};
constexpr HttpBinding kHttpAddNote = {.method = "POST", .path = "/{module}/{id}/Notes",
    .rows = {kBindAddNote, 4}, .body = BodyKind::kJson, .result_at = "/data/0"};
constexpr ObjectTable kObjectListModulesParams = {"ListModulesParams", {},
    sizeof(c::ListModulesParams), false};
constexpr FieldRow kFieldsModuleEntry[] = {
    {"api_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ModuleEntry, api_name),
     Kind::kString, 0},
    {"plural_label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ModuleEntry,
     plural_label), Kind::kString, 0},
    {"generated_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ModuleEntry,
     generated_type), Kind::kString, 0},
    {"creatable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ModuleEntry, creatable),
     Kind::kBoolean, 0},
    {"editable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ModuleEntry, editable),
     Kind::kBoolean, 0},
    {"deletable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ModuleEntry, deletable),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectModuleEntry = {"ModuleEntry", {kFieldsModuleEntry, 6},
    sizeof(c::ModuleEntry), true};
static_assert(__is_same(decltype(c::ModuleEntry::api_name), Field<String>));
static_assert(__is_same(decltype(c::ModuleEntry::plural_label), Field<String>));
static_assert(__is_same(decltype(c::ModuleEntry::generated_type), Field<String>));
static_assert(__is_same(decltype(c::ModuleEntry::creatable), Field<bool>));
static_assert(__is_same(decltype(c::ModuleEntry::editable), Field<bool>));
static_assert(__is_same(decltype(c::ModuleEntry::deletable), Field<bool>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectModuleEntry}};
constexpr TypeRow kType15 = {Kind::kList, false, {.element = &kType14}};
constexpr HttpBinding kHttpListModules = {.method = "GET", .path = "/settings/modules",
    .result_at = "/modules"};
constexpr FieldRow kFieldsListFieldsParams[] = {
    {"module", "API name of the module, as Leads, Contacts, Accounts or Deals.", nullptr, &kLimits6,
     {}, __builtin_offsetof(c::ListFieldsParams, module), Kind::kString, 1},
};
constexpr ObjectTable kObjectListFieldsParams = {"ListFieldsParams", {kFieldsListFieldsParams, 1},
    sizeof(c::ListFieldsParams), false};
static_assert(__is_same(decltype(c::ListFieldsParams::module), String));
constexpr FieldRow kFieldsChoice[] = {
    {"display_value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Choice, display_value),
     Kind::kString, 0},
    {"actual_value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Choice, actual_value),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectChoice = {"Choice", {kFieldsChoice, 2}, sizeof(c::Choice), true};
static_assert(__is_same(decltype(c::Choice::display_value), Field<String>));
static_assert(__is_same(decltype(c::Choice::actual_value), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectChoice}};
constexpr FieldRow kFieldsFieldEntry[] = {
    {"api_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry, api_name),
     Kind::kString, 0},
    {"field_label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry, field_label),
     Kind::kString, 0},
    {"data_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry, data_type),
     Kind::kString, 0},
    {"length", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry, length),
     Kind::kInteger, 0},
    {"system_mandatory", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry,
     system_mandatory), Kind::kBoolean, 0},
    {"read_only", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry, read_only),
     Kind::kBoolean, 0},
    {"custom_field", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FieldEntry, custom_field),
     Kind::kBoolean, 0},
    {"pick_list_values", nullptr, nullptr, nullptr, {.element = &kType16},
     __builtin_offsetof(c::FieldEntry, pick_list_values), Kind::kList, 0},
};
constexpr ObjectTable kObjectFieldEntry = {"FieldEntry", {kFieldsFieldEntry, 8},
    sizeof(c::FieldEntry), true};
static_assert(__is_same(decltype(c::FieldEntry::api_name), Field<String>));
static_assert(__is_same(decltype(c::FieldEntry::field_label), Field<String>));
static_assert(__is_same(decltype(c::FieldEntry::data_type), Field<String>));
static_assert(__is_same(decltype(c::FieldEntry::length), Field<long long>));
static_assert(__is_same(decltype(c::FieldEntry::system_mandatory), Field<bool>));
static_assert(__is_same(decltype(c::FieldEntry::read_only), Field<bool>));
static_assert(__is_same(decltype(c::FieldEntry::custom_field), Field<bool>));
static_assert(__is_same(decltype(c::FieldEntry::pick_list_values), Field<List<c::Choice>>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectFieldEntry}};
constexpr TypeRow kType18 = {Kind::kList, false, {.element = &kType17}};
constexpr BindRow kBindListFields[] = {
    {.place = Place::kQuery, .field = 0, .wire = "module"},
};
constexpr HttpBinding kHttpListFields = {.method = "GET", .path = "/settings/fields",
    .rows = {kBindListFields, 1}, .result_at = "/fields"};
constexpr const char* kNamesListUsersParamsUserType[] = {"AllUsers", "ActiveUsers", "AdminUsers",
    "CurrentUser"};
constexpr EnumTable kEnumListUsersParamsUserType = {"ListUsersParamsUserType",
    {kNamesListUsersParamsUserType, 4}};
constexpr FieldRow kFieldsListUsersParams[] = {
    {"user_type", "Which users.", "\"ActiveUsers\"", nullptr,
     {.names = &kEnumListUsersParamsUserType}, __builtin_offsetof(c::ListUsersParams, user_type),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListUsersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUsersParams = {"ListUsersParams", {kFieldsListUsersParams, 3},
    sizeof(c::ListUsersParams), false};
static_assert(__is_same(decltype(c::ListUsersParams::user_type),
    Field<c::ListUsersParamsUserType>));
static_assert(__is_same(decltype(c::ListUsersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListUsersParams::next_page), Field<String>));
constexpr FieldRow kFieldsUser[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, id), Kind::kString, 0},
    {"full_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, full_name),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, email), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, status), Kind::kString,
     0},
    {"role", nullptr, nullptr, nullptr, {.object = &kObjectReference}, __builtin_offsetof(c::User,
     role), Kind::kObject, 0},
    {"profile", nullptr, nullptr, nullptr, {.object = &kObjectReference},
     __builtin_offsetof(c::User, profile), Kind::kObject, 0},
};
constexpr ObjectTable kObjectUser = {"User", {kFieldsUser, 6}, sizeof(c::User), true};
static_assert(__is_same(decltype(c::User::id), Field<String>));
static_assert(__is_same(decltype(c::User::full_name), Field<String>));
static_assert(__is_same(decltype(c::User::email), Field<String>));
static_assert(__is_same(decltype(c::User::status), Field<String>));
static_assert(__is_same(decltype(c::User::role), Field<c::Reference>));
static_assert(__is_same(decltype(c::User::profile), Field<c::Reference>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectUser}};
constexpr FieldRow kFieldsListUsersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType19},
     __builtin_offsetof(c::ListUsersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListUsersResult = {"ListUsersResult", {kFieldsListUsersResult, 2},
    sizeof(c::ListUsersResult), true};
static_assert(__is_same(decltype(c::ListUsersResult::items), List<c::User>));
static_assert(__is_same(decltype(c::ListUsersResult::next_page), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectListUsersResult}};
constexpr BindRow kBindListUsers[] = {
    {.place = Place::kQuery, .field = 0, .wire = "type"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kPage, .items = "/users",
    .more_pointer = "/info/more_records", .param = "page", .size_param = "per_page", .size = 200};
constexpr HttpBinding kHttpListUsers = {.method = "GET", .path = "/users", .rows = {kBindListUsers,
    1}, .pagination = &kPagination2};
constexpr Limits kLimits14 = {.has = 64, .max_size = 18, .pattern = "^[0-9]+$"};
constexpr Limits kLimits15 = {.has = 64, .max_size = 100,
    .pattern = "^[A-Za-z0-9_]+[.](create|edit|delete|all)$"};
constexpr TypeRow kType21 = {Kind::kString, false, {}, &kLimits15};
constexpr Limits kLimits16 = {.has = 64, .max_size = 1000, .pattern = "^https://.+"};
constexpr Limits kLimits17 = {.format = "date-time"};
constexpr FieldRow kFieldsWatchRecordsParams[] = {
    {"channel_id", "A new number of your own for the channel.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::WatchRecordsParams, channel_id), Kind::kString, 1},
    {"watched", "Modules with what to tell of, as Leads.create, Deals.all.", nullptr, &kLimits1,
     {.element = &kType21}, __builtin_offsetof(c::WatchRecordsParams, watched), Kind::kList, 1},
    {"notify_url", "Address to send to, as pie webhooks create zoho-crm shows it.", nullptr,
     &kLimits16, {}, __builtin_offsetof(c::WatchRecordsParams, notify_url), Kind::kString, 1},
    {"channel_expiry", "When the channel ends, at most a week from now; an hour when left " "out.",
     nullptr, &kLimits17, {}, __builtin_offsetof(c::WatchRecordsParams, channel_expiry),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectWatchRecordsParams = {"WatchRecordsParams", {kFieldsWatchRecordsParams,
    4}, sizeof(c::WatchRecordsParams), false};
static_assert(__is_same(decltype(c::WatchRecordsParams::channel_id), String));
static_assert(__is_same(decltype(c::WatchRecordsParams::watched), List<String>));
static_assert(__is_same(decltype(c::WatchRecordsParams::notify_url), String));
static_assert(__is_same(decltype(c::WatchRecordsParams::channel_expiry), Field<String>));
constexpr FieldRow kFieldsChannel[] = {
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, status), Kind::kString,
     0},
    {"code", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, code), Kind::kString, 0},
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, message),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectChannel = {"Channel", {kFieldsChannel, 3}, sizeof(c::Channel), true};
static_assert(__is_same(decltype(c::Channel::status), Field<String>));
static_assert(__is_same(decltype(c::Channel::code), Field<String>));
static_assert(__is_same(decltype(c::Channel::message), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectChannel}};
constexpr BindRow kBindWatchRecords[] = {
    {.place = Place::kBody, .field = 0, .wire = "/watch/0/channel_id"},
    {.place = Place::kBody, .field = 1, .wire = "/watch/0/events"},
    {.place = Place::kBody, .field = 2, .wire = "/watch/0/notify_url"},
    {.place = Place::kBody, .field = 3, .wire = "/watch/0/channel_expiry"},
    {.place = Place::kBody, .wire = "/watch/0/token", .text = "{ZOHO_WEBHOOK_TOKEN}"},
};
constexpr HttpBinding kHttpWatchRecords = {.method = "POST", .path = "/actions/watch",
    .rows = {kBindWatchRecords, 5}, .body = BodyKind::kJson, .result_at = "/watch/0"};
constexpr FieldRow kFieldsStopWatchingParams[] = {
    {"channel_id", "A new number of your own for the channel.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::StopWatchingParams, channel_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectStopWatchingParams = {"StopWatchingParams", {kFieldsStopWatchingParams,
    1}, sizeof(c::StopWatchingParams), false};
static_assert(__is_same(decltype(c::StopWatchingParams::channel_id), String));
constexpr BindRow kBindStopWatching[] = {
    {.place = Place::kQuery, .field = 0, .wire = "channel_ids"},
};
constexpr HttpBinding kHttpStopWatching = {.method = "DELETE", .path = "/actions/watch",
    .rows = {kBindStopWatching, 1}, .result_at = "/watch/0"};
constexpr ActionRow kActions[] = {
    {.name = "get_leads", .title = "List leads", .description = "Leads with the fields you name.",
     .effect = Effect::kRead, .params = &kObjectGetLeadsParams, .result = &kType4,
     .http = &kHttpGetLeads, .tool_name = "zoho_crm_get_leads"},
    {.name = "get_lead", .title = "Read a lead", .description = "One lead with all its fields.",
     .effect = Effect::kRead, .params = &kObjectGetLeadParams, .result = &kType3,
     .http = &kHttpGetLead, .tool_name = "zoho_crm_get_lead"},
    {.name = "create_lead", .title = "Create a lead",
     .description = "Adds a lead; Last_Name must be given, mostly Company too.",
     .params = &kObjectCreateLeadParams, .result = &kType6, .http = &kHttpCreateLead,
     .tool_name = "zoho_crm_create_lead"},
    {.name = "update_lead", .title = "Change a lead", .description = "Changes the fields you give.",
     .params = &kObjectUpdateLeadParams, .result = &kType6, .http = &kHttpUpdateLead,
     .tool_name = "zoho_crm_update_lead"},
    {.name = "convert_lead", .title = "Convert a lead",
     .description = "Makes a contact and an account out of a lead, with a deal if you "
     "give one; it cannot be taken back.", .effect = Effect::kDestructive,
     .params = &kObjectConvertLeadParams, .result = &kType8, .http = &kHttpConvertLead,
     .tool_name = "zoho_crm_convert_lead"},
    {.name = "search", .title = "Search records",
     .description = "Records of a module by condition, e-mail, telephone or word; give "
     "one of them.", .effect = Effect::kRead, .params = &kObjectSearchParams, .result = &kType9,
     .http = &kHttpSearch, .tool_name = "zoho_crm_search"},
    {.name = "query_coql", .title = "Query records",
     .description = "Records that a COQL query finds, up to 2,000.", .effect = Effect::kRead,
     .params = &kObjectQueryCoqlParams, .result = &kType10, .http = &kHttpQueryCoql,
     .tool_name = "zoho_crm_query_coql"},
    {.name = "list_records", .title = "List records",
     .description = "Records of any module with the fields you name.", .effect = Effect::kRead,
     .params = &kObjectListRecordsParams, .result = &kType11, .http = &kHttpListRecords,
     .tool_name = "zoho_crm_list_records"},
    {.name = "get_record", .title = "Read a record", .description = "One record of any module.",
     .effect = Effect::kRead, .params = &kObjectGetRecordParams, .result = &kType3,
     .http = &kHttpGetRecord, .tool_name = "zoho_crm_get_record"},
    {.name = "create_record", .title = "Create a record",
     .description = "Adds a record to any module.", .params = &kObjectCreateRecordParams,
     .result = &kType6, .http = &kHttpCreateRecord, .tool_name = "zoho_crm_create_record"},
    {.name = "update_record", .title = "Change a record",
     .description = "Changes the fields you give, as the Stage of a deal.",
     .params = &kObjectUpdateRecordParams, .result = &kType6, .http = &kHttpUpdateRecord,
     .tool_name = "zoho_crm_update_record"},
    {.name = "delete_record", .title = "Delete a record",
     .description = "Moves a record to the recycle bin.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteRecordParams, .result = &kType6, .http = &kHttpDeleteRecord,
     .tool_name = "zoho_crm_delete_record"},
    {.name = "add_note", .title = "Add a note", .description = "Adds a note to a record.",
     .params = &kObjectAddNoteParams, .result = &kType6, .http = &kHttpAddNote,
     .tool_name = "zoho_crm_add_note"},
    {.name = "list_modules", .title = "List modules", .description = "Modules of the organisation.",
     .effect = Effect::kRead, .params = &kObjectListModulesParams, .result = &kType15,
     .http = &kHttpListModules, .tool_name = "zoho_crm_list_modules"},
    {.name = "list_fields", .title = "List fields",
     .description = "Fields of a module with types and choices.", .effect = Effect::kRead,
     .params = &kObjectListFieldsParams, .result = &kType18, .http = &kHttpListFields,
     .tool_name = "zoho_crm_list_fields"},
    {.name = "list_users", .title = "List users", .description = "Users of the organisation.",
     .effect = Effect::kRead, .params = &kObjectListUsersParams, .result = &kType20,
     .http = &kHttpListUsers, .tool_name = "zoho_crm_list_users"},
    {.name = "watch_records", .title = "Watch records",
     .description = "Makes Zoho tell this connector's webhook address of changes in modules,"
     " for a week at most. With a channel_id that is there, the channel " "lives on.",
     .params = &kObjectWatchRecordsParams, .result = &kType22, .http = &kHttpWatchRecords,
     .tool_name = "zoho_crm_watch_records"},
    {.name = "stop_watching", .title = "Stop watching", .description = "Ends a channel.",
     .params = &kObjectStopWatchingParams, .result = &kType22, .http = &kHttpStopWatching,
     .tool_name = "zoho_crm_stop_watching"},
};
constexpr const char* kTexts2[] = {"error"};
constexpr const char* kTexts3[] = {"/message"};
constexpr const char* kTexts4[] = {"/code"};
constexpr const char* kTexts5[] = {"/message", "/data/0/message"};
constexpr const char* kTexts6[] = {"/code", "/data/0/code"};
constexpr RefusalRow kRefusals[] = {
    {.at = "/data/*", .field = "/status", .is = {kTexts2, 1}, .message = {kTexts3, 1},
     .code = {kTexts4, 1}},
};
constexpr NamedText kPairs1[] = {{"OAUTH_SCOPE_MISMATCH",
    "connect again, so that all scopes are granted."}, {"INVALID_MODULE",
    "list_modules has the names of the modules."}, {"INVALID_QUERY",
    "list_fields has the names of the fields; COQL needs a WHERE."}, {"AUTHENTICATION_FAILURE",
    "check the data centre of the connection."}};
constexpr ApiRow kApi = {.base_url = "{api_domain}/crm/v8", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Zoho-oauthtoken "}, .errors = {.message = {kTexts5, 2},
    .code = {kTexts6, 2}, .refusals = {kRefusals, 1}, .hints = {kPairs1, 4}},
    .retry_after = "retry-after", .remaining = "x-ratelimit-remaining",
    .reset_at = "x-ratelimit-reset", .reset_format = "epochMs", .verify_method = "GET",
    .verify_path = "/settings/modules"};
constexpr NamedText kPairs2[] = {{"com", "com"}, {"eu", "eu"}, {"in", "in"}, {"com.au", "com.au"},
    {"jp", "jp"}, {"com.cn", "com.cn"}, {"sa", "sa"}};
constexpr Limits kLimits18 = {.const_json = "\"com\""};
constexpr TypeRow kType23 = {Kind::kString, false, {}, &kLimits18};
constexpr Limits kLimits19 = {.const_json = "\"eu\""};
constexpr TypeRow kType24 = {Kind::kString, false, {}, &kLimits19};
constexpr Limits kLimits20 = {.const_json = "\"in\""};
constexpr TypeRow kType25 = {Kind::kString, false, {}, &kLimits20};
constexpr Limits kLimits21 = {.const_json = "\"com.au\""};
constexpr TypeRow kType26 = {Kind::kString, false, {}, &kLimits21};
constexpr Limits kLimits22 = {.const_json = "\"jp\""};
constexpr TypeRow kType27 = {Kind::kString, false, {}, &kLimits22};
constexpr Limits kLimits23 = {.const_json = "\"com.cn\""};
constexpr TypeRow kType28 = {Kind::kString, false, {}, &kLimits23};
constexpr Limits kLimits24 = {.const_json = "\"sa\""};
constexpr TypeRow kType29 = {Kind::kString, false, {}, &kLimits24};
constexpr const TypeRow* kChoices1[] = {&kType23, &kType24, &kType25, &kType26, &kType27, &kType28,
    &kType29};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 7}};
constexpr Limits kLimits25 = {.pattern = "https://www\\.zohoapis\\.[a-z.]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"dc", "Ending of the address where you sign in to Zoho.", "\"com\"", nullptr,
     {.alternatives = &kAlternatives1}, 0, Kind::kString, 0},
    {"api_domain", "Comes with the sign-in.", nullptr, &kLimits25, {}, 0, Kind::kString, 1},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 2}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "dc", .label = "Data centre", .kind = UserFieldKind::kSelect, .options = {kPairs2, 7}},
    {.name = "api_domain", .label = "API domain", .placeholder = "https://www.zohoapis.com",
     .source = FieldSource::kToken, .source_at = "/api_domain"},
};
constexpr const char* kTexts7[] = {"{api_domain}", "accounts.zoho.{dc}"};
constexpr const char* kTexts8[] = {"ZohoCRM.modules.ALL", "ZohoCRM.coql.READ",
    "ZohoSearch.securesearch.READ", "ZohoCRM.users.READ", "ZohoCRM.settings.fields.READ",
    "ZohoCRM.settings.modules.READ", "ZohoCRM.notifications.ALL"};
constexpr NamedText kPairs3[] = {{"access_type", "offline"}, {"prompt", "consent"}};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Zoho",
    .authorization_url = "https://accounts.zoho.{dc}/oauth/v2/auth",
    .token_url = "https://accounts.zoho.{dc}/oauth/v2/token",
    .revoke_url = "https://accounts.zoho.{dc}/oauth/v2/token/revoke", .scopes = {kTexts8, 7},
    .scope_separator = ",", .client_id_secret = "ZOHO_CLIENT_ID",
    .client_secret_secret = "ZOHO_CLIENT_SECRET", .token_auth_method = "post", .pkce = false,
    .authorize_params = {kPairs3, 2}};
constexpr SecretRow kSecrets[] = {
    {"ZOHO_CLIENT_ID", "Client ID of your server-based application (api-console.zoho.com).", true,
     false},
    {"ZOHO_CLIENT_SECRET", "Client secret of the same application.", true, false},
    {"ZOHO_WEBHOOK_TOKEN", "A random text of your own, at most 50 characters; Zoho sends it back "
     "with every notice. Needed for events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"insert", "Records of a module (module, ids) were created."},
    {"update", "Records of a module (module, ids) were changed."},
    {"delete", "Records of a module (module, ids) were deleted."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Call watch_records with this connector's webhook address, and again "
     "before the channel ends.", .event_type_field = "operation", .events = {kEvents0, 3},
     .verify = {.scheme = VerifyScheme::kToken, .secret = "ZOHO_WEBHOOK_TOKEN",
     .algorithm = "sha256", .encoding = "text", .header = "/token", .payload = "{body}",
     .tolerance_seconds = 5, .secret_encoding = "text"}, .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersLeadCreated[] = {
    {.source = "tool", .action = "create_lead"},
};
constexpr MatcherRow kMatchersLeadUpdated[] = {
    {.source = "tool", .action = "update_lead"},
};
constexpr MatcherRow kMatchersLeadConverted[] = {
    {.source = "tool", .action = "convert_lead"},
};
constexpr MatcherRow kMatchersRecordCreated[] = {
    {.source = "webhook", .event = "insert"},
    {.source = "tool", .action = "create_record"},
};
constexpr MatcherRow kMatchersRecordUpdated[] = {
    {.source = "webhook", .event = "update"},
    {.source = "tool", .action = "update_record"},
};
constexpr MatcherRow kMatchersRecordDeleted[] = {
    {.source = "webhook", .event = "delete"},
    {.source = "tool", .action = "delete_record"},
};
constexpr MatcherRow kMatchersNoteAdded[] = {
    {.source = "tool", .action = "add_note"},
};
constexpr MatcherRow kMatchersWatchingChanged[] = {
    {.source = "tool", .action = "watch_records"},
    {.source = "tool", .action = "stop_watching"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "lead_created", .display_name = "Lead Created", .matchers = {kMatchersLeadCreated, 1}},
    {.id = "lead_updated", .display_name = "Lead Changed", .matchers = {kMatchersLeadUpdated, 1}},
    {.id = "lead_converted", .display_name = "Lead Converted", .matchers = {kMatchersLeadConverted,
     1}},
    {.id = "record_created", .display_name = "Record Created", .matchers = {kMatchersRecordCreated,
     2}},
    {.id = "record_updated", .display_name = "Record Changed", .matchers = {kMatchersRecordUpdated,
     2}},
    {.id = "record_deleted", .display_name = "Record Deleted", .matchers = {kMatchersRecordDeleted,
     2}},
    {.id = "note_added", .display_name = "Note Added", .matchers = {kMatchersNoteAdded, 1}},
    {.id = "watching_changed", .display_name = "Watching Changed",
     .matchers = {kMatchersWatchingChanged, 2}},
};
constexpr ConnectorTable kConnector = {
    .name = "zoho-crm",
    .display_name = "Zoho CRM",
    .description = "Find, read, create, change and convert leads in Zoho CRM, and work "
        "with contacts, deals and records of every other module.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "zoho_crm",
    .tool_description = "Reads and writes Zoho CRM. Modules and fields go by their API names,"
        " as Leads, Contacts, Deals and Last_Name; records by ids of digits. "
        "A result with status error was refused, as its code and message say: "
        "tell the user. Show the user what you are about to write and wait " "for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_leads\",\"get_lead\",\"create_lead\",\"update_lead\","
        "\"convert_lead\",\"search\",\"query_coql\",\"list_records\",\"get_record\","
        "\"create_record\",\"update_record\",\"delete_record\",\"add_note\","
        "\"list_modules\",\"list_fields\",\"list_users\",\"watch_records\","
        "\"stop_watching\"],\"description\":\"What to do.\"},\"module\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"pattern\":\"^[A-Za-z][A-Za-z0-9_]*$\","
        "\"description\":\"API name of the module, as Leads, Contacts, Accounts "
        "or Deals.\"},\"id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{10,"
        "25}$\",\"maxLength\":25,\"description\":\"Id of the record.\"},\"lead_fields\":{\"typ"
        "e\":\"array\",\"minItems\":1,\"maxItems\":50,\"items\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"pattern\":\"^[A-Za-z0-9_.$]+$\"},"
        "\"default\":[\"First_Name\",\"Last_Name\",\"Company\",\"Email\",\"Phone\","
        "\"Lead_Status\",\"Lead_Source\",\"Owner\",\"Created_Time\"],\"description\":\"API "
        "names of the fields to return.\"},\"field_names\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":50,\"items\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"pattern\":\"^[A-Za-z0-9_.$]+$\"},\"description\":\"API "
        "names of the fields to return; list_fields has them.\"},\"sort_by\":{\"type\":\"strin"
        "g\",\"enum\":[\"id\",\"Created_Time\",\"Modified_Time\"],\"description\":\"What "
        "to sort by.\"},\"sort_order\":{\"type\":\"string\",\"enum\":[\"asc\","
        "\"desc\"],\"description\":\"Ascending or descending.\"},\"criteria\":{\"type\":\"stri"
        "ng\",\"minLength\":5,\"maxLength\":2000,\"description\":\"Condition,"
        " as (Last_Name:starts_with:Exa) and (Lead_Status:equals:Contacted).\"},"
        "\"email\":{\"type\":\"string\",\"format\":\"email\",\"maxLength\":320,"
        "\"description\":\"Any e-mail address of the record.\"},\"phone\":{\"type\":\"string\""
        ",\"minLength\":2,\"maxLength\":50,\"description\":\"Any telephone "
        "number of the record.\"},\"word\":{\"type\":\"string\",\"minLength\":2,"
        "\"maxLength\":200,\"description\":\"Word in any text of the record.\"},"
        "\"select_query\":{\"type\":\"string\",\"minLength\":10,\"maxLength\":10000,"
        "\"description\":\"COQL, as: select Last_Name, Email from Leads where "
        "Created_Time > '2026-05-01T00:00:00+00:00' limit 0, 200.\"},\"fields\":{\"type\":\"ob"
        "ject\",\"additionalProperties\":true,\"description\":\"Values by "
        "API name of the field, as {\\\"Last_Name\\\": \\\"Example\\\", \\\"Company\\\": "
        "\\\"Acme\\\"}.\"},\"run\":{\"type\":\"array\",\"maxItems\":4,\"items\":{\"type\":\"st"
        "ring\",\"enum\":[\"approval\",\"workflow\",\"blueprint\",\"pathfinder\"]},"
        "\"description\":\"Automations to run; all when left out, none with "
        "an empty list.\"},\"notify_lead_owner\":{\"type\":\"boolean\",\"description\":\"Tells"
        " the owner of the lead.\"},\"deal\":{\"type\":\"object\",\"additionalProperties\":tru"
        "e,\"description\":\"Deal to open with the conversion, as {\\\"Deal_Name\\\": "
        "\\\"Seeds\\\", \\\"Closing_Date\\\": \\\"2026-06-30\\\", \\\"Stage\\\": "
        "\\\"Qualification\\\"}.\"},\"note_title\":{\"type\":\"string\",\"maxLength\":120,"
        "\"description\":\"Title of the note.\"},\"note_content\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":32000,\"description\":\"Text of the "
        "note.\"},\"user_type\":{\"type\":\"string\",\"enum\":[\"AllUsers\","
        "\"ActiveUsers\",\"AdminUsers\",\"CurrentUser\"],\"default\":\"ActiveUsers\","
        "\"description\":\"Which users.\"},\"channel_id\":{\"type\":\"string\","
        "\"maxLength\":18,\"pattern\":\"^[0-9]+$\",\"description\":\"A new "
        "number of your own for the channel.\"},\"watched\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":50,\"items\":{\"type\":\"string\",\"maxLength\":100,"
        "\"pattern\":\"^[A-Za-z0-9_]+[.](create|edit|delete|all)$\"},\"description\":\"Modules"
        " with what to tell of, as Leads.create, Deals.all.\"},\"notify_url\":{\"type\":\"stri"
        "ng\",\"maxLength\":1000,\"pattern\":\"^https://.+\",\"description\":\"Address "
        "to send to, as pie webhooks create zoho-crm shows it.\"},\"channel_expiry\":{\"type\""
        ":\"string\",\"format\":\"date-time\",\"description\":\"When the channel "
        "ends, at most a week from now; an hour when left out.\"},\"max_items\":{\"description"
        "\":\"Fetch pages until there are this many items; default: one page.\","
        "\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
        "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "zoho_crm",
    .actions = {kActions, 18},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 2},
    .egress = {kTexts7, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::zoho_crm

namespace pie::zoho_crm {

constinit const ConnectorTable kZohoCrm = ::pie::detail::tables::zoho_crm::kConnector;

Task<GetLeadsResult> GetLeads(Context& context, GetLeadsParams params) {
  return Task<GetLeadsResult>(::pie::ContextAccess::Call(context, kZohoCrm, 0, &params));
}

Task<List<Entry<Json>>> GetLead(Context& context, GetLeadParams params) {
  return Task<List<Entry<Json>>>(::pie::ContextAccess::Call(context, kZohoCrm, 1, &params));
}

Task<Saved> CreateLead(Context& context, CreateLeadParams params) {
  return Task<Saved>(::pie::ContextAccess::Call(context, kZohoCrm, 2, &params));
}

Task<Saved> UpdateLead(Context& context, UpdateLeadParams params) {
  return Task<Saved>(::pie::ContextAccess::Call(context, kZohoCrm, 3, &params));
}

Task<ConvertLeadResult> ConvertLead(Context& context, ConvertLeadParams params) {
  return Task<ConvertLeadResult>(::pie::ContextAccess::Call(context, kZohoCrm, 4, &params));
}

Task<SearchResult> Search(Context& context, SearchParams params) {
  return Task<SearchResult>(::pie::ContextAccess::Call(context, kZohoCrm, 5, &params));
}

Task<List<List<Entry<Json>>>> QueryCoql(Context& context, QueryCoqlParams params) {
  return Task<List<List<Entry<Json>>>>(::pie::ContextAccess::Call(context, kZohoCrm, 6, &params));
}

Task<ListRecordsResult> ListRecords(Context& context, ListRecordsParams params) {
  return Task<ListRecordsResult>(::pie::ContextAccess::Call(context, kZohoCrm, 7, &params));
}

Task<List<Entry<Json>>> GetRecord(Context& context, GetRecordParams params) {
  return Task<List<Entry<Json>>>(::pie::ContextAccess::Call(context, kZohoCrm, 8, &params));
}

Task<Saved> CreateRecord(Context& context, CreateRecordParams params) {
  return Task<Saved>(::pie::ContextAccess::Call(context, kZohoCrm, 9, &params));
}

Task<Saved> UpdateRecord(Context& context, UpdateRecordParams params) {
  return Task<Saved>(::pie::ContextAccess::Call(context, kZohoCrm, 10, &params));
}

Task<Saved> DeleteRecord(Context& context, DeleteRecordParams params) {
  return Task<Saved>(::pie::ContextAccess::Call(context, kZohoCrm, 11, &params));
}

Task<Saved> AddNote(Context& context, AddNoteParams params) {
  return Task<Saved>(::pie::ContextAccess::Call(context, kZohoCrm, 12, &params));
}

Task<List<ModuleEntry>> ListModules(Context& context, ListModulesParams params) {
  return Task<List<ModuleEntry>>(::pie::ContextAccess::Call(context, kZohoCrm, 13, &params));
}

Task<List<FieldEntry>> ListFields(Context& context, ListFieldsParams params) {
  return Task<List<FieldEntry>>(::pie::ContextAccess::Call(context, kZohoCrm, 14, &params));
}

Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params) {
  return Task<ListUsersResult>(::pie::ContextAccess::Call(context, kZohoCrm, 15, &params));
}

Task<Channel> WatchRecords(Context& context, WatchRecordsParams params) {
  return Task<Channel>(::pie::ContextAccess::Call(context, kZohoCrm, 16, &params));
}

Task<Channel> StopWatching(Context& context, StopWatchingParams params) {
  return Task<Channel>(::pie::ContextAccess::Call(context, kZohoCrm, 17, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.zoho_client_id = context.Secret("ZOHO_CLIENT_ID");
  secrets.zoho_client_secret = context.Secret("ZOHO_CLIENT_SECRET");
  secrets.zoho_webhook_token = context.Secret("ZOHO_WEBHOOK_TOKEN");
  return secrets;
}

}  // namespace pie::zoho_crm
