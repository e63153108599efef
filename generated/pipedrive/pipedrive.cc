// Generated from plugins/pipedrive/pipedrive.pie. Do not edit.
#include "pipedrive/pipedrive.h"

#include "pie/generated.h"

namespace pie::detail::tables::pipedrive {
namespace c = ::pie::pipedrive;

constexpr const char* kTexts1[] = {"crm", "sales", "deals", "contacts"};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr const char* kNamesListDealsParamsStatus[] = {"open", "won", "lost", "deleted"};
constexpr EnumTable kEnumListDealsParamsStatus = {"ListDealsParamsStatus",
    {kNamesListDealsParamsStatus, 4}};
constexpr Limits kLimits2 = {.format = "date-time"};
constexpr const char* kNamesListDealsParamsSortBy[] = {"id", "update_time", "add_time"};
constexpr EnumTable kEnumListDealsParamsSortBy = {"ListDealsParamsSortBy",
    {kNamesListDealsParamsSortBy, 3}};
constexpr const char* kNamesListDealsParamsSortDirection[] = {"asc", "desc"};
constexpr EnumTable kEnumListDealsParamsSortDirection = {"ListDealsParamsSortDirection",
    {kNamesListDealsParamsSortDirection, 2}};
constexpr FieldRow kFieldsListDealsParams[] = {
    {"filter_id", "Id of a filter saved in Pipedrive.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListDealsParams, filter_id), Kind::kInteger, 0},
    {"owner_id", "Id of the user who owns it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListDealsParams, owner_id), Kind::kInteger, 0},
    {"person_id", "Id of the person.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListDealsParams, person_id), Kind::kInteger, 0},
    {"org_id", "Id of the organisation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListDealsParams, org_id), Kind::kInteger, 0},
    {"pipeline_id", "Id of the pipeline; list_pipelines has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListDealsParams, pipeline_id), Kind::kInteger, 0},
    {"stage_id", "Id of the stage; list_stages has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListDealsParams, stage_id), Kind::kInteger, 0},
    {"status", "Only deals with this status.", nullptr, nullptr,
     {.names = &kEnumListDealsParamsStatus}, __builtin_offsetof(c::ListDealsParams, status),
     Kind::kEnum, 0},
    {"updated_since", "Only what changed at or after this time.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListDealsParams, updated_since), Kind::kString, 0},
    {"sort_by", "What to sort by.", nullptr, nullptr, {.names = &kEnumListDealsParamsSortBy},
     __builtin_offsetof(c::ListDealsParams, sort_by), Kind::kEnum, 0},
    {"sort_direction", "Ascending or descending.", nullptr, nullptr,
     {.names = &kEnumListDealsParamsSortDirection}, __builtin_offsetof(c::ListDealsParams,
     sort_direction), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListDealsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDealsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDealsParams = {"ListDealsParams", {kFieldsListDealsParams, 12},
    sizeof(c::ListDealsParams), false};
static_assert(__is_same(decltype(c::ListDealsParams::filter_id), Field<long long>));
static_assert(__is_same(decltype(c::ListDealsParams::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::ListDealsParams::person_id), Field<long long>));
static_assert(__is_same(decltype(c::ListDealsParams::org_id), Field<long long>));
static_assert(__is_same(decltype(c::ListDealsParams::pipeline_id), Field<long long>));
static_assert(__is_same(decltype(c::ListDealsParams::stage_id), Field<long long>));
static_assert(__is_same(decltype(c::ListDealsParams::status), Field<c::ListDealsParamsStatus>));
static_assert(__is_same(decltype(c::ListDealsParams::updated_since), Field<String>));
static_assert(__is_same(decltype(c::ListDealsParams::sort_by), Field<c::ListDealsParamsSortBy>));
static_assert(__is_same(decltype(c::ListDealsParams::sort_direction),
    Field<c::ListDealsParamsSortDirection>));
static_assert(__is_same(decltype(c::ListDealsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListDealsParams::next_page), Field<String>));
constexpr TypeRow kType1 = {Kind::kInteger};
constexpr TypeRow kType2 = {Kind::kJson};
constexpr FieldRow kFieldsDeal[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, id), Kind::kInteger, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, title), Kind::kString, 0},
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, value), Kind::kNumber, 2},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, currency),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, status), Kind::kString,
     0},
    {"pipeline_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, pipeline_id),
     Kind::kInteger, 0},
    {"stage_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, stage_id),
     Kind::kInteger, 0},
    {"person_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, person_id),
     Kind::kInteger, 2},
    {"org_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, org_id), Kind::kInteger,
     2},
    {"owner_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, owner_id),
     Kind::kInteger, 0},
    {"probability", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, probability),
     Kind::kNumber, 2},
    {"expected_close_date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal,
     expected_close_date), Kind::kString, 2},
    {"lost_reason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, lost_reason),
     Kind::kString, 2},
    {"label_ids", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Deal,
     label_ids), Kind::kList, 0},
    {"custom_fields", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Deal,
     custom_fields), Kind::kMap, 0},
    {"add_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, add_time),
     Kind::kString, 0},
    {"update_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, update_time),
     Kind::kString, 2},
    {"won_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, won_time),
     Kind::kString, 2},
    {"lost_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deal, lost_time),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectDeal = {"Deal", {kFieldsDeal, 19}, sizeof(c::Deal), true};
static_assert(__is_same(decltype(c::Deal::id), Field<long long>));
static_assert(__is_same(decltype(c::Deal::title), Field<String>));
static_assert(__is_same(decltype(c::Deal::value), Field<double>));
static_assert(__is_same(decltype(c::Deal::currency), Field<String>));
static_assert(__is_same(decltype(c::Deal::status), Field<String>));
static_assert(__is_same(decltype(c::Deal::pipeline_id), Field<long long>));
static_assert(__is_same(decltype(c::Deal::stage_id), Field<long long>));
static_assert(__is_same(decltype(c::Deal::person_id), Field<long long>));
static_assert(__is_same(decltype(c::Deal::org_id), Field<long long>));
static_assert(__is_same(decltype(c::Deal::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::Deal::probability), Field<double>));
static_assert(__is_same(decltype(c::Deal::expected_close_date), Field<String>));
static_assert(__is_same(decltype(c::Deal::lost_reason), Field<String>));
static_assert(__is_same(decltype(c::Deal::label_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::Deal::custom_fields), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Deal::add_time), Field<String>));
static_assert(__is_same(decltype(c::Deal::update_time), Field<String>));
static_assert(__is_same(decltype(c::Deal::won_time), Field<String>));
static_assert(__is_same(decltype(c::Deal::lost_time), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectDeal}};
constexpr FieldRow kFieldsListDealsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListDealsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDealsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListDealsResult = {"ListDealsResult", {kFieldsListDealsResult, 2},
    sizeof(c::ListDealsResult), true};
static_assert(__is_same(decltype(c::ListDealsResult::items), List<c::Deal>));
static_assert(__is_same(decltype(c::ListDealsResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListDealsResult}};
constexpr BindRow kBindListDeals[] = {
    {.place = Place::kQuery, .field = 0, .wire = "filter_id"},
    {.place = Place::kQuery, .field = 1, .wire = "owner_id"},
    {.place = Place::kQuery, .field = 2, .wire = "person_id"},
    {.place = Place::kQuery, .field = 3, .wire = "org_id"},
    {.place = Place::kQuery, .field = 4, .wire = "pipeline_id"},
    {.place = Place::kQuery, .field = 5, .wire = "stage_id"},
    {.place = Place::kQuery, .field = 6, .wire = "status"},
    {.place = Place::kQuery, .field = 7, .wire = "updated_since"},
    {.place = Place::kQuery, .field = 8, .wire = "sort_by"},
    {.place = Place::kQuery, .field = 9, .wire = "sort_direction"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/data",
    .cursor_pointer = "/additional_data/next_cursor", .param = "cursor", .size_param = "limit",
    .size = 100};
constexpr HttpBinding kHttpListDeals = {.method = "GET", .path = "/v2/deals",
    .rows = {kBindListDeals, 10}, .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 96, .min_size = 2, .max_size = 500};
constexpr const char* kNamesSearchDealsParamsStatus[] = {"open", "won", "lost", "deleted"};
constexpr EnumTable kEnumSearchDealsParamsStatus = {"SearchDealsParamsStatus",
    {kNamesSearchDealsParamsStatus, 4}};
constexpr FieldRow kFieldsSearchDealsParams[] = {
    {"term", "Words to search for.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SearchDealsParams, term), Kind::kString, 1},
    {"exact_match", "Only whole words that are the same.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchDealsParams, exact_match), Kind::kBoolean, 0},
    {"status", "Only deals with this status.", nullptr, nullptr,
     {.names = &kEnumSearchDealsParamsStatus}, __builtin_offsetof(c::SearchDealsParams, status),
     Kind::kEnum, 0},
    {"person_id", "Id of the person.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchDealsParams, person_id), Kind::kInteger, 0},
    {"org_id", "Id of the organisation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchDealsParams, org_id), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::SearchDealsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchDealsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchDealsParams = {"SearchDealsParams", {kFieldsSearchDealsParams,
    7}, sizeof(c::SearchDealsParams), false};
static_assert(__is_same(decltype(c::SearchDealsParams::term), String));
static_assert(__is_same(decltype(c::SearchDealsParams::exact_match), Field<bool>));
static_assert(__is_same(decltype(c::SearchDealsParams::status), Field<c::SearchDealsParamsStatus>));
static_assert(__is_same(decltype(c::SearchDealsParams::person_id), Field<long long>));
static_assert(__is_same(decltype(c::SearchDealsParams::org_id), Field<long long>));
static_assert(__is_same(decltype(c::SearchDealsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchDealsParams::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kString};
constexpr FieldRow kFieldsHitPerson[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HitPerson, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HitPerson, name), Kind::kString,
     0},
};
constexpr ObjectTable kObjectHitPerson = {"HitPerson", {kFieldsHitPerson, 2}, sizeof(c::HitPerson),
    true};
static_assert(__is_same(decltype(c::HitPerson::id), Field<long long>));
static_assert(__is_same(decltype(c::HitPerson::name), Field<String>));
constexpr FieldRow kFieldsHitOrganization[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HitOrganization, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HitOrganization, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectHitOrganization = {"HitOrganization", {kFieldsHitOrganization, 2},
    sizeof(c::HitOrganization), true};
static_assert(__is_same(decltype(c::HitOrganization::id), Field<long long>));
static_assert(__is_same(decltype(c::HitOrganization::name), Field<String>));
constexpr FieldRow kFieldsHit[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Hit, id), Kind::kInteger, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Hit, title), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Hit, name), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Hit, status), Kind::kString, 0},
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Hit, value), Kind::kNumber, 2},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Hit, currency), Kind::kString,
     0},
    {"emails", nullptr, nullptr, nullptr, {.element = &kType5}, __builtin_offsetof(c::Hit, emails),
     Kind::kList, 0},
    {"phones", nullptr, nullptr, nullptr, {.element = &kType5}, __builtin_offsetof(c::Hit, phones),
     Kind::kList, 0},
    {"person", nullptr, nullptr, nullptr, {.object = &kObjectHitPerson}, __builtin_offsetof(c::Hit,
     person), Kind::kObject, 2},
    {"organization", nullptr, nullptr, nullptr, {.object = &kObjectHitOrganization},
     __builtin_offsetof(c::Hit, organization), Kind::kObject, 2},
};
constexpr ObjectTable kObjectHit = {"Hit", {kFieldsHit, 10}, sizeof(c::Hit), true};
static_assert(__is_same(decltype(c::Hit::id), Field<long long>));
static_assert(__is_same(decltype(c::Hit::title), Field<String>));
static_assert(__is_same(decltype(c::Hit::name), Field<String>));
static_assert(__is_same(decltype(c::Hit::status), Field<String>));
static_assert(__is_same(decltype(c::Hit::value), Field<double>));
static_assert(__is_same(decltype(c::Hit::currency), Field<String>));
static_assert(__is_same(decltype(c::Hit::emails), Field<List<String>>));
static_assert(__is_same(decltype(c::Hit::phones), Field<List<String>>));
static_assert(__is_same(decltype(c::Hit::person), Field<c::HitPerson>));
static_assert(__is_same(decltype(c::Hit::organization), Field<c::HitOrganization>));
constexpr FieldRow kFieldsSearchResult[] = {
    {"result_score", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResult,
     result_score), Kind::kNumber, 0},
    {"item", nullptr, nullptr, nullptr, {.object = &kObjectHit}, __builtin_offsetof(c::SearchResult,
     item), Kind::kObject, 0},
};
constexpr ObjectTable kObjectSearchResult = {"SearchResult", {kFieldsSearchResult, 2},
    sizeof(c::SearchResult), true};
static_assert(__is_same(decltype(c::SearchResult::result_score), Field<double>));
static_assert(__is_same(decltype(c::SearchResult::item), Field<c::Hit>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectSearchResult}};
constexpr FieldRow kFieldsSearchDealsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::SearchDealsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchDealsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchDealsResult = {"SearchDealsResult", {kFieldsSearchDealsResult,
    2}, sizeof(c::SearchDealsResult), true};
static_assert(__is_same(decltype(c::SearchDealsResult::items), List<c::SearchResult>));
static_assert(__is_same(decltype(c::SearchDealsResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectSearchDealsResult}};
constexpr BindRow kBindSearchDeals[] = {
    {.place = Place::kQuery, .field = 0, .wire = "term"},
    {.place = Place::kQuery, .field = 1, .wire = "exact_match"},
    {.place = Place::kQuery, .field = 2, .wire = "status"},
    {.place = Place::kQuery, .field = 3, .wire = "person_id"},
    {.place = Place::kQuery, .field = 4, .wire = "organization_id"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/data/items",
    .cursor_pointer = "/additional_data/next_cursor", .param = "cursor", .size_param = "limit",
    .size = 100};
constexpr HttpBinding kHttpSearchDeals = {.method = "GET", .path = "/v2/deals/search",
    .rows = {kBindSearchDeals, 5}, .pagination = &kPagination2};
constexpr FieldRow kFieldsGetDealParams[] = {
    {"id", "Id of the deal, person, organisation or activity.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetDealParams, id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetDealParams = {"GetDealParams", {kFieldsGetDealParams, 1},
    sizeof(c::GetDealParams), false};
static_assert(__is_same(decltype(c::GetDealParams::id), long long));
constexpr BindRow kBindGetDeal[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpGetDeal = {.method = "GET", .path = "/v2/deals/{id}",
    .rows = {kBindGetDeal, 1}, .result_at = "/data"};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits5 = {.has = 1, .minimum = 0};
constexpr Limits kLimits6 = {.pattern = "^[A-Z]{3}$"};
constexpr Limits kLimits7 = {.format = "date"};
constexpr Limits kLimits8 = {.has = 3, .minimum = 0, .maximum = 100};
constexpr Limits kLimits9 = {.has = 64, .max_size = 50};
constexpr TypeRow kType8 = {Kind::kInteger, false, {}, &kLimits1};
constexpr Limits kLimits10 = {.has = 3, .minimum = 1, .maximum = 7};
constexpr FieldRow kFieldsCreateDealParams[] = {
    {"title", "Title of the deal.", nullptr, &kLimits4, {}, __builtin_offsetof(c::CreateDealParams,
     title), Kind::kString, 1},
    {"value", "What the deal is worth.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateDealParams, value), Kind::kNumber, 0},
    {"currency", "Three letters, as EUR.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateDealParams, currency), Kind::kString, 0},
    {"person_id", "Id of the person.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateDealParams, person_id), Kind::kInteger, 0},
    {"org_id", "Id of the organisation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateDealParams, org_id), Kind::kInteger, 0},
    {"owner_id", "Id of the user who owns it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateDealParams, owner_id), Kind::kInteger, 0},
    {"pipeline_id", "Id of the pipeline; list_pipelines has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateDealParams, pipeline_id), Kind::kInteger, 0},
    {"stage_id", "Id of the stage; list_stages has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateDealParams, stage_id), Kind::kInteger, 0},
    {"expected_close_date", "Day it is expected to close.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateDealParams, expected_close_date), Kind::kString, 0},
    {"probability", "Chance in per cent.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateDealParams, probability), Kind::kNumber, 0},
    {"label_ids", "Ids of labels.", nullptr, &kLimits9, {.element = &kType8},
     __builtin_offsetof(c::CreateDealParams, label_ids), Kind::kList, 0},
    {"visible_to", "Who sees it: 1 owner, 3 everybody; 5 and 7 in larger plans.", nullptr,
     &kLimits10, {}, __builtin_offsetof(c::CreateDealParams, visible_to), Kind::kInteger, 0},
    {"custom_fields", "Values by key of the custom field (40 letters and digits).", nullptr,
     nullptr, {.element = &kType2}, __builtin_offsetof(c::CreateDealParams, custom_fields),
     Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateDealParams = {"CreateDealParams", {kFieldsCreateDealParams, 13},
    sizeof(c::CreateDealParams), false};
static_assert(__is_same(decltype(c::CreateDealParams::title), String));
static_assert(__is_same(decltype(c::CreateDealParams::value), Field<double>));
static_assert(__is_same(decltype(c::CreateDealParams::currency), Field<String>));
static_assert(__is_same(decltype(c::CreateDealParams::person_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateDealParams::org_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateDealParams::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateDealParams::pipeline_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateDealParams::stage_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateDealParams::expected_close_date), Field<String>));
static_assert(__is_same(decltype(c::CreateDealParams::probability), Field<double>));
static_assert(__is_same(decltype(c::CreateDealParams::label_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::CreateDealParams::visible_to), Field<long long>));
static_assert(__is_same(decltype(c::CreateDealParams::custom_fields), Field<List<Entry<Json>>>));
constexpr BindRow kBindCreateDeal[] = {
    {.place = Place::kBody, .field = 0, .wire = "/title"},
    {.place = Place::kBody, .field = 1, .wire = "/value"},
    {.place = Place::kBody, .field = 2, .wire = "/currency"},
    {.place = Place::kBody, .field = 3, .wire = "/person_id"},
    {.place = Place::kBody, .field = 4, .wire = "/org_id"},
    {.place = Place::kBody, .field = 5, .wire = "/owner_id"},
    {.place = Place::kBody, .field = 6, .wire = "/pipeline_id"},
    {.place = Place::kBody, .field = 7, .wire = "/stage_id"},
    {.place = Place::kBody, .field = 8, .wire = "/expected_close_date"},
    {.place = Place::kBody, .field = 9, .wire = "/probability"},
    {.place = Place::kBody, .field = 10, .wire = "/label_ids"},
    {.place = Place::kBody, .field = 11, .wire = "/visible_to"},
    {.place = Place::kBody, .field = 12, .wire = "/custom_fields"},
};
constexpr HttpBinding kHttpCreateDeal = {.method = "POST", .path = "/v2/deals",
    .rows = {kBindCreateDeal, 13}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr const char* kNamesUpdateDealParamsNewStatus[] = {"open", "won", "lost"};
constexpr EnumTable kEnumUpdateDealParamsNewStatus = {"UpdateDealParamsNewStatus",
    {kNamesUpdateDealParamsNewStatus, 3}};
constexpr Limits kLimits11 = {.has = 64, .max_size = 255};
constexpr FieldRow kFieldsUpdateDealParams[] = {
    {"id", "Id of the deal, person, organisation or activity.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateDealParams, id), Kind::kInteger, 1},
    {"title", "Title of the deal.", nullptr, &kLimits4, {}, __builtin_offsetof(c::UpdateDealParams,
     title), Kind::kString, 0},
    {"value", "What the deal is worth.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateDealParams, value), Kind::kNumber, 0},
    {"currency", "Three letters, as EUR.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateDealParams, currency), Kind::kString, 0},
    {"person_id", "Id of the person.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateDealParams, person_id), Kind::kInteger, 0},
    {"org_id", "Id of the organisation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateDealParams, org_id), Kind::kInteger, 0},
    {"owner_id", "Id of the user who owns it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateDealParams, owner_id), Kind::kInteger, 0},
    {"pipeline_id", "Id of the pipeline; list_pipelines has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateDealParams, pipeline_id), Kind::kInteger, 0},
    {"stage_id", "Id of the stage; list_stages has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateDealParams, stage_id), Kind::kInteger, 0},
    {"new_status", "Wins, loses or reopens the deal.", nullptr, nullptr,
     {.names = &kEnumUpdateDealParamsNewStatus}, __builtin_offsetof(c::UpdateDealParams,
     new_status), Kind::kEnum, 0},
    {"lost_reason", "Why it was lost.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpdateDealParams, lost_reason), Kind::kString, 0},
    {"expected_close_date", "Day it is expected to close.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdateDealParams, expected_close_date), Kind::kString, 0},
    {"probability", "Chance in per cent.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateDealParams, probability), Kind::kNumber, 0},
    {"label_ids", "Ids of labels.", nullptr, &kLimits9, {.element = &kType8},
     __builtin_offsetof(c::UpdateDealParams, label_ids), Kind::kList, 0},
    {"custom_fields", "Values by key of the custom field (40 letters and digits).", nullptr,
     nullptr, {.element = &kType2}, __builtin_offsetof(c::UpdateDealParams, custom_fields),
     Kind::kMap, 0},
};
constexpr ObjectTable kObjectUpdateDealParams = {"UpdateDealParams", {kFieldsUpdateDealParams, 15},
    sizeof(c::UpdateDealParams), false};
static_assert(__is_same(decltype(c::UpdateDealParams::id), long long));
static_assert(__is_same(decltype(c::UpdateDealParams::title), Field<String>));
static_assert(__is_same(decltype(c::UpdateDealParams::value), Field<double>));
static_assert(__is_same(decltype(c::UpdateDealParams::currency), Field<String>));
static_assert(__is_same(decltype(c::UpdateDealParams::person_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateDealParams::org_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateDealParams::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateDealParams::pipeline_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateDealParams::stage_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateDealParams::new_status),
    Field<c::UpdateDealParamsNewStatus>));
static_assert(__is_same(decltype(c::UpdateDealParams::lost_reason), Field<String>));
static_assert(__is_same(decltype(c::UpdateDealParams::expected_close_date), Field<String>));
static_assert(__is_same(decltype(c::UpdateDealParams::probability), Field<double>));
static_assert(__is_same(decltype(c::UpdateDealParams::label_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::UpdateDealParams::custom_fields), Field<List<Entry<Json>>>));
constexpr BindRow kBindUpdateDeal[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 1, .wire = "/title"},
    {.place = Place::kBody, .field = 2, .wire = "/value"},
    {.place = Place::kBody, .field = 3, .wire = "/currency"},
    {.place = Place::kBody, .field = 4, .wire = "/person_id"},
    {.place = Place::kBody, .field = 5, .wire = "/org_id"},
    {.place = Place::kBody, .field = 6, .wire = "/owner_id"},
    {.place = Place::kBody, .field = 7, .wire = "/pipeline_id"},
    {.place = Place::kBody, .field = 8, .wire = "/stage_id"},
    {.place = Place::kBody, .field = 9, .wire = "/status"},
    {.place = Place::kBody, .field = 10, .wire = "/lost_reason"},
    {.place = Place::kBody, .field = 11, .wire = "/expected_close_date"},
    {.place = Place::kBody, .field = 12, .wire = "/probability"},
    {.place = Place::kBody, .field = 13, .wire = "/label_ids"},
    {.place = Place::kBody, .field = 14, .wire = "/custom_fields"},
};
constexpr HttpBinding kHttpUpdateDeal = {.method = "PATCH", .path = "/v2/deals/{id}",
    .rows = {kBindUpdateDeal, 15}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsDeleteDealParams[] = {
    {"id", "Id of the deal, person, organisation or activity.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::DeleteDealParams, id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectDeleteDealParams = {"DeleteDealParams", {kFieldsDeleteDealParams, 1},
    sizeof(c::DeleteDealParams), false};
static_assert(__is_same(decltype(c::DeleteDealParams::id), long long));
constexpr FieldRow kFieldsDeleted[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deleted, id), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectDeleted = {"Deleted", {kFieldsDeleted, 1}, sizeof(c::Deleted), true};
static_assert(__is_same(decltype(c::Deleted::id), Field<long long>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectDeleted}};
constexpr BindRow kBindDeleteDeal[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpDeleteDeal = {.method = "DELETE", .path = "/v2/deals/{id}",
    .rows = {kBindDeleteDeal, 1}, .result_at = "/data"};
constexpr const char* kNamesListPersonsParamsSortBy[] = {"id", "update_time", "add_time"};
constexpr EnumTable kEnumListPersonsParamsSortBy = {"ListPersonsParamsSortBy",
    {kNamesListPersonsParamsSortBy, 3}};
constexpr const char* kNamesListPersonsParamsSortDirection[] = {"asc", "desc"};
constexpr EnumTable kEnumListPersonsParamsSortDirection = {"ListPersonsParamsSortDirection",
    {kNamesListPersonsParamsSortDirection, 2}};
constexpr FieldRow kFieldsListPersonsParams[] = {
    {"filter_id", "Id of a filter saved in Pipedrive.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListPersonsParams, filter_id), Kind::kInteger, 0},
    {"owner_id", "Id of the user who owns it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListPersonsParams, owner_id), Kind::kInteger, 0},
    {"org_id", "Id of the organisation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListPersonsParams, org_id), Kind::kInteger, 0},
    {"deal_id", "Id of the deal.", nullptr, &kLimits1, {}, __builtin_offsetof(c::ListPersonsParams,
     deal_id), Kind::kInteger, 0},
    {"updated_since", "Only what changed at or after this time.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListPersonsParams, updated_since), Kind::kString, 0},
    {"sort_by", "What to sort by.", nullptr, nullptr, {.names = &kEnumListPersonsParamsSortBy},
     __builtin_offsetof(c::ListPersonsParams, sort_by), Kind::kEnum, 0},
    {"sort_direction", "Ascending or descending.", nullptr, nullptr,
     {.names = &kEnumListPersonsParamsSortDirection}, __builtin_offsetof(c::ListPersonsParams,
     sort_direction), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListPersonsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPersonsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPersonsParams = {"ListPersonsParams", {kFieldsListPersonsParams,
    9}, sizeof(c::ListPersonsParams), false};
static_assert(__is_same(decltype(c::ListPersonsParams::filter_id), Field<long long>));
static_assert(__is_same(decltype(c::ListPersonsParams::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::ListPersonsParams::org_id), Field<long long>));
static_assert(__is_same(decltype(c::ListPersonsParams::deal_id), Field<long long>));
static_assert(__is_same(decltype(c::ListPersonsParams::updated_since), Field<String>));
static_assert(__is_same(decltype(c::ListPersonsParams::sort_by),
    Field<c::ListPersonsParamsSortBy>));
static_assert(__is_same(decltype(c::ListPersonsParams::sort_direction),
    Field<c::ListPersonsParamsSortDirection>));
static_assert(__is_same(decltype(c::ListPersonsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPersonsParams::next_page), Field<String>));
constexpr FieldRow kFieldsContactValue[] = {
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ContactValue, value),
     Kind::kString, 0},
    {"primary", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ContactValue, primary),
     Kind::kBoolean, 0},
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ContactValue, label),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectContactValue = {"ContactValue", {kFieldsContactValue, 3},
    sizeof(c::ContactValue), true};
static_assert(__is_same(decltype(c::ContactValue::value), Field<String>));
static_assert(__is_same(decltype(c::ContactValue::primary), Field<bool>));
static_assert(__is_same(decltype(c::ContactValue::label), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectContactValue}};
constexpr FieldRow kFieldsPerson[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, name), Kind::kString, 0},
    {"emails", nullptr, nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::Person,
     emails), Kind::kList, 0},
    {"phones", nullptr, nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::Person,
     phones), Kind::kList, 0},
    {"org_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, org_id), Kind::kInteger,
     2},
    {"owner_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, owner_id),
     Kind::kInteger, 0},
    {"job_title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, job_title),
     Kind::kString, 2},
    {"label_ids", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Person,
     label_ids), Kind::kList, 0},
    {"custom_fields", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Person,
     custom_fields), Kind::kMap, 0},
    {"add_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, add_time),
     Kind::kString, 0},
    {"update_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, update_time),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectPerson = {"Person", {kFieldsPerson, 11}, sizeof(c::Person), true};
static_assert(__is_same(decltype(c::Person::id), Field<long long>));
static_assert(__is_same(decltype(c::Person::name), Field<String>));
static_assert(__is_same(decltype(c::Person::emails), Field<List<c::ContactValue>>));
static_assert(__is_same(decltype(c::Person::phones), Field<List<c::ContactValue>>));
static_assert(__is_same(decltype(c::Person::org_id), Field<long long>));
static_assert(__is_same(decltype(c::Person::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::Person::job_title), Field<String>));
static_assert(__is_same(decltype(c::Person::label_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::Person::custom_fields), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Person::add_time), Field<String>));
static_assert(__is_same(decltype(c::Person::update_time), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectPerson}};
constexpr FieldRow kFieldsListPersonsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::ListPersonsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPersonsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPersonsResult = {"ListPersonsResult", {kFieldsListPersonsResult,
    2}, sizeof(c::ListPersonsResult), true};
static_assert(__is_same(decltype(c::ListPersonsResult::items), List<c::Person>));
static_assert(__is_same(decltype(c::ListPersonsResult::next_page), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListPersonsResult}};
constexpr BindRow kBindListPersons[] = {
    {.place = Place::kQuery, .field = 0, .wire = "filter_id"},
    {.place = Place::kQuery, .field = 1, .wire = "owner_id"},
    {.place = Place::kQuery, .field = 2, .wire = "org_id"},
    {.place = Place::kQuery, .field = 3, .wire = "deal_id"},
    {.place = Place::kQuery, .field = 4, .wire = "updated_since"},
    {.place = Place::kQuery, .field = 5, .wire = "sort_by"},
    {.place = Place::kQuery, .field = 6, .wire = "sort_direction"},
};
constexpr HttpBinding kHttpListPersons = {.method = "GET", .path = "/v2/persons",
    .rows = {kBindListPersons, 7}, .pagination = &kPagination1};
constexpr FieldRow kFieldsSearchPersonsParams[] = {
    {"term", "Words to search for.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SearchPersonsParams, term), Kind::kString, 1},
    {"exact_match", "Only whole words that are the same.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchPersonsParams, exact_match), Kind::kBoolean, 0},
    {"org_id", "Id of the organisation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchPersonsParams, org_id), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::SearchPersonsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchPersonsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchPersonsParams = {"SearchPersonsParams",
    {kFieldsSearchPersonsParams, 5}, sizeof(c::SearchPersonsParams), false};
static_assert(__is_same(decltype(c::SearchPersonsParams::term), String));
static_assert(__is_same(decltype(c::SearchPersonsParams::exact_match), Field<bool>));
static_assert(__is_same(decltype(c::SearchPersonsParams::org_id), Field<long long>));
static_assert(__is_same(decltype(c::SearchPersonsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchPersonsParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchPersonsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::SearchPersonsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchPersonsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchPersonsResult = {"SearchPersonsResult",
    {kFieldsSearchPersonsResult, 2}, sizeof(c::SearchPersonsResult), true};
static_assert(__is_same(decltype(c::SearchPersonsResult::items), List<c::SearchResult>));
static_assert(__is_same(decltype(c::SearchPersonsResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectSearchPersonsResult}};
constexpr BindRow kBindSearchPersons[] = {
    {.place = Place::kQuery, .field = 0, .wire = "term"},
    {.place = Place::kQuery, .field = 1, .wire = "exact_match"},
    {.place = Place::kQuery, .field = 2, .wire = "organization_id"},
};
constexpr HttpBinding kHttpSearchPersons = {.method = "GET", .path = "/v2/persons/search",
    .rows = {kBindSearchPersons, 3}, .pagination = &kPagination2};
constexpr FieldRow kFieldsGetPersonParams[] = {
    {"id", "Id of the deal, person, organisation or activity.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetPersonParams, id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetPersonParams = {"GetPersonParams", {kFieldsGetPersonParams, 1},
    sizeof(c::GetPersonParams), false};
static_assert(__is_same(decltype(c::GetPersonParams::id), long long));
constexpr BindRow kBindGetPerson[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpGetPerson = {.method = "GET", .path = "/v2/persons/{id}",
    .rows = {kBindGetPerson, 1}, .result_at = "/data"};
constexpr Limits kLimits12 = {.has = 64, .max_size = 10};
constexpr Limits kLimits13 = {.has = 64, .max_size = 320, .format = "email"};
constexpr FieldRow kFieldsCreatePersonParamsEmailsItem[] = {
    {"value", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::CreatePersonParamsEmailsItem,
     value), Kind::kString, 1},
    {"primary", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreatePersonParamsEmailsItem,
     primary), Kind::kBoolean, 0},
    {"label", "work, home or other.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreatePersonParamsEmailsItem, label), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreatePersonParamsEmailsItem = {"CreatePersonParamsEmailsItem",
    {kFieldsCreatePersonParamsEmailsItem, 3}, sizeof(c::CreatePersonParamsEmailsItem), true};
static_assert(__is_same(decltype(c::CreatePersonParamsEmailsItem::value), String));
static_assert(__is_same(decltype(c::CreatePersonParamsEmailsItem::primary), Field<bool>));
static_assert(__is_same(decltype(c::CreatePersonParamsEmailsItem::label), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false,
    {.object = &kObjectCreatePersonParamsEmailsItem}};
constexpr FieldRow kFieldsCreatePersonParamsPhonesItem[] = {
    {"value", nullptr, nullptr, &kLimits9, {}, __builtin_offsetof(c::CreatePersonParamsPhonesItem,
     value), Kind::kString, 1},
    {"primary", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreatePersonParamsPhonesItem,
     primary), Kind::kBoolean, 0},
    {"label", "work, mobile, home or other.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreatePersonParamsPhonesItem, label), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreatePersonParamsPhonesItem = {"CreatePersonParamsPhonesItem",
    {kFieldsCreatePersonParamsPhonesItem, 3}, sizeof(c::CreatePersonParamsPhonesItem), true};
static_assert(__is_same(decltype(c::CreatePersonParamsPhonesItem::value), String));
static_assert(__is_same(decltype(c::CreatePersonParamsPhonesItem::primary), Field<bool>));
static_assert(__is_same(decltype(c::CreatePersonParamsPhonesItem::label), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false,
    {.object = &kObjectCreatePersonParamsPhonesItem}};
constexpr FieldRow kFieldsCreatePersonParams[] = {
    {"name", "Name of the person or organisation.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreatePersonParams, name), Kind::kString, 1},
    {"emails", "E-mail addresses.", nullptr, &kLimits12, {.element = &kType14},
     __builtin_offsetof(c::CreatePersonParams, emails), Kind::kList, 0},
    {"phones", "Phone numbers.", nullptr, &kLimits12, {.element = &kType15},
     __builtin_offsetof(c::CreatePersonParams, phones), Kind::kList, 0},
    {"org_id", "Id of the organisation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreatePersonParams, org_id), Kind::kInteger, 0},
    {"owner_id", "Id of the user who owns it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreatePersonParams, owner_id), Kind::kInteger, 0},
    {"job_title", "What the person does.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreatePersonParams, job_title), Kind::kString, 0},
    {"label_ids", "Ids of labels.", nullptr, &kLimits9, {.element = &kType8},
     __builtin_offsetof(c::CreatePersonParams, label_ids), Kind::kList, 0},
    {"visible_to", "Who sees it: 1 owner, 3 everybody; 5 and 7 in larger plans.", nullptr,
     &kLimits10, {}, __builtin_offsetof(c::CreatePersonParams, visible_to), Kind::kInteger, 0},
    {"custom_fields", "Values by key of the custom field (40 letters and digits).", nullptr,
     nullptr, {.element = &kType2}, __builtin_offsetof(c::CreatePersonParams, custom_fields),
     Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreatePersonParams = {"CreatePersonParams", {kFieldsCreatePersonParams,
    9}, sizeof(c::CreatePersonParams), false};
static_assert(__is_same(decltype(c::CreatePersonParams::name), String));
static_assert(__is_same(decltype(c::CreatePersonParams::emails),
    Field<List<c::CreatePersonParamsEmailsItem>>));
static_assert(__is_same(decltype(c::CreatePersonParams::phones),
    Field<List<c::CreatePersonParamsPhonesItem>>));
static_assert(__is_same(decltype(c::CreatePersonParams::org_id), Field<long long>));
static_assert(__is_same(decltype(c::CreatePersonParams::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::CreatePersonParams::job_title), Field<String>));
static_assert(__is_same(decltype(c::CreatePersonParams::label_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::CreatePersonParams::visible_to), Field<long long>));
static_assert(__is_same(decltype(c::CreatePersonParams::custom_fields), Field<List<Entry<Json>>>));
constexpr BindRow kBindCreatePerson[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/emails"},
    {.place = Place::kBody, .field = 2, .wire = "/phones"},
    {.place = Place::kBody, .field = 3, .wire = "/org_id"},
    {.place = Place::kBody, .field = 4, .wire = "/owner_id"},
    {.place = Place::kBody, .field = 5, .wire = "/job_title"},
    {.place = Place::kBody, .field = 6, .wire = "/label_ids"},
    {.place = Place::kBody, .field = 7, .wire = "/visible_to"},
    {.place = Place::kBody, .field = 8, .wire = "/custom_fields"},
};
constexpr HttpBinding kHttpCreatePerson = {.method = "POST", .path = "/v2/persons",
    .rows = {kBindCreatePerson, 9}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsUpdatePersonParamsEmailsItem[] = {
    {"value", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::UpdatePersonParamsEmailsItem,
     value), Kind::kString, 1},
    {"primary", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UpdatePersonParamsEmailsItem,
     primary), Kind::kBoolean, 0},
    {"label", "work, home or other.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::UpdatePersonParamsEmailsItem, label), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdatePersonParamsEmailsItem = {"UpdatePersonParamsEmailsItem",
    {kFieldsUpdatePersonParamsEmailsItem, 3}, sizeof(c::UpdatePersonParamsEmailsItem), true};
static_assert(__is_same(decltype(c::UpdatePersonParamsEmailsItem::value), String));
static_assert(__is_same(decltype(c::UpdatePersonParamsEmailsItem::primary), Field<bool>));
static_assert(__is_same(decltype(c::UpdatePersonParamsEmailsItem::label), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false,
    {.object = &kObjectUpdatePersonParamsEmailsItem}};
constexpr FieldRow kFieldsUpdatePersonParamsPhonesItem[] = {
    {"value", nullptr, nullptr, &kLimits9, {}, __builtin_offsetof(c::UpdatePersonParamsPhonesItem,
     value), Kind::kString, 1},
    {"primary", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UpdatePersonParamsPhonesItem,
     primary), Kind::kBoolean, 0},
    {"label", "work, mobile, home or other.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::UpdatePersonParamsPhonesItem, label), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdatePersonParamsPhonesItem = {"UpdatePersonParamsPhonesItem",
    {kFieldsUpdatePersonParamsPhonesItem, 3}, sizeof(c::UpdatePersonParamsPhonesItem), true};
static_assert(__is_same(decltype(c::UpdatePersonParamsPhonesItem::value), String));
static_assert(__is_same(decltype(c::UpdatePersonParamsPhonesItem::primary), Field<bool>));
static_assert(__is_same(decltype(c::UpdatePersonParamsPhonesItem::label), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false,
    {.object = &kObjectUpdatePersonParamsPhonesItem}};
constexpr FieldRow kFieldsUpdatePersonParams[] = {
    {"id", "Id of the deal, person, organisation or activity.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdatePersonParams, id), Kind::kInteger, 1},
    {"name", "Name of the person or organisation.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdatePersonParams, name), Kind::kString, 0},
    {"emails", "E-mail addresses.", nullptr, &kLimits12, {.element = &kType16},
     __builtin_offsetof(c::UpdatePersonParams, emails), Kind::kList, 0},
    {"phones", "Phone numbers.", nullptr, &kLimits12, {.element = &kType17},
     __builtin_offsetof(c::UpdatePersonParams, phones), Kind::kList, 0},
    {"org_id", "Id of the organisation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdatePersonParams, org_id), Kind::kInteger, 0},
    {"owner_id", "Id of the user who owns it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdatePersonParams, owner_id), Kind::kInteger, 0},
    {"job_title", "What the person does.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpdatePersonParams, job_title), Kind::kString, 0},
    {"label_ids", "Ids of labels.", nullptr, &kLimits9, {.element = &kType8},
     __builtin_offsetof(c::UpdatePersonParams, label_ids), Kind::kList, 0},
    {"custom_fields", "Values by key of the custom field (40 letters and digits).", nullptr,
     nullptr, {.element = &kType2}, __builtin_offsetof(c::UpdatePersonParams, custom_fields),
     Kind::kMap, 0},
};
constexpr ObjectTable kObjectUpdatePersonParams = {"UpdatePersonParams", {kFieldsUpdatePersonParams,
    9}, sizeof(c::UpdatePersonParams), false};
static_assert(__is_same(decltype(c::UpdatePersonParams::id), long long));
static_assert(__is_same(decltype(c::UpdatePersonParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdatePersonParams::emails),
    Field<List<c::UpdatePersonParamsEmailsItem>>));
static_assert(__is_same(decltype(c::UpdatePersonParams::phones),
    Field<List<c::UpdatePersonParamsPhonesItem>>));
static_assert(__is_same(decltype(c::UpdatePersonParams::org_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdatePersonParams::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdatePersonParams::job_title), Field<String>));
static_assert(__is_same(decltype(c::UpdatePersonParams::label_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::UpdatePersonParams::custom_fields), Field<List<Entry<Json>>>));
constexpr BindRow kBindUpdatePerson[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/emails"},
    {.place = Place::kBody, .field = 3, .wire = "/phones"},
    {.place = Place::kBody, .field = 4, .wire = "/org_id"},
    {.place = Place::kBody, .field = 5, .wire = "/owner_id"},
    {.place = Place::kBody, .field = 6, .wire = "/job_title"},
    {.place = Place::kBody, .field = 7, .wire = "/label_ids"},
    {.place = Place::kBody, .field = 8, .wire = "/custom_fields"},
};
constexpr HttpBinding kHttpUpdatePerson = {.method = "PATCH", .path = "/v2/persons/{id}",
    .rows = {kBindUpdatePerson, 9}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr const char* kNamesListOrganizationsParamsSortBy[] = {"id", "update_time", "add_time"};
constexpr EnumTable kEnumListOrganizationsParamsSortBy = {"ListOrganizationsParamsSortBy",
    {kNamesListOrganizationsParamsSortBy, 3}};
constexpr const char* kNamesListOrganizationsParamsSortDirection[] = {"asc", "desc"};
constexpr EnumTable kEnumListOrganizationsParamsSortDirection =
    {"ListOrganizationsParamsSortDirection", {kNamesListOrganizationsParamsSortDirection, 2}};
constexpr FieldRow kFieldsListOrganizationsParams[] = {
    {"filter_id", "Id of a filter saved in Pipedrive.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListOrganizationsParams, filter_id), Kind::kInteger, 0},
    {"owner_id", "Id of the user who owns it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListOrganizationsParams, owner_id), Kind::kInteger, 0},
    {"updated_since", "Only what changed at or after this time.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListOrganizationsParams, updated_since), Kind::kString, 0},
    {"sort_by", "What to sort by.", nullptr, nullptr,
     {.names = &kEnumListOrganizationsParamsSortBy}, __builtin_offsetof(c::ListOrganizationsParams,
     sort_by), Kind::kEnum, 0},
    {"sort_direction", "Ascending or descending.", nullptr, nullptr,
     {.names = &kEnumListOrganizationsParamsSortDirection},
     __builtin_offsetof(c::ListOrganizationsParams, sort_direction), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListOrganizationsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOrganizationsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListOrganizationsParams = {"ListOrganizationsParams",
    {kFieldsListOrganizationsParams, 7}, sizeof(c::ListOrganizationsParams), false};
static_assert(__is_same(decltype(c::ListOrganizationsParams::filter_id), Field<long long>));
static_assert(__is_same(decltype(c::ListOrganizationsParams::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::ListOrganizationsParams::updated_since), Field<String>));
static_assert(__is_same(decltype(c::ListOrganizationsParams::sort_by),
    Field<c::ListOrganizationsParamsSortBy>));
static_assert(__is_same(decltype(c::ListOrganizationsParams::sort_direction),
    Field<c::ListOrganizationsParamsSortDirection>));
static_assert(__is_same(decltype(c::ListOrganizationsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListOrganizationsParams::next_page), Field<String>));
constexpr FieldRow kFieldsOrganization[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Organization, id), Kind::kInteger,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Organization, name),
     Kind::kString, 0},
    {"owner_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Organization, owner_id),
     Kind::kInteger, 0},
    {"label_ids", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::Organization, label_ids), Kind::kList, 0},
    {"custom_fields", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::Organization, custom_fields), Kind::kMap, 0},
    {"add_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Organization, add_time),
     Kind::kString, 0},
    {"update_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Organization, update_time),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectOrganization = {"Organization", {kFieldsOrganization, 7},
    sizeof(c::Organization), true};
static_assert(__is_same(decltype(c::Organization::id), Field<long long>));
static_assert(__is_same(decltype(c::Organization::name), Field<String>));
static_assert(__is_same(decltype(c::Organization::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::Organization::label_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::Organization::custom_fields), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Organization::add_time), Field<String>));
static_assert(__is_same(decltype(c::Organization::update_time), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectOrganization}};
constexpr FieldRow kFieldsListOrganizationsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType18},
     __builtin_offsetof(c::ListOrganizationsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOrganizationsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListOrganizationsResult = {"ListOrganizationsResult",
    {kFieldsListOrganizationsResult, 2}, sizeof(c::ListOrganizationsResult), true};
static_assert(__is_same(decltype(c::ListOrganizationsResult::items), List<c::Organization>));
static_assert(__is_same(decltype(c::ListOrganizationsResult::next_page), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectListOrganizationsResult}};
constexpr BindRow kBindListOrganizations[] = {
    {.place = Place::kQuery, .field = 0, .wire = "filter_id"},
    {.place = Place::kQuery, .field = 1, .wire = "owner_id"},
    {.place = Place::kQuery, .field = 2, .wire = "updated_since"},
    {.place = Place::kQuery, .field = 3, .wire = "sort_by"},
    {.place = Place::kQuery, .field = 4, .wire = "sort_direction"},
};
constexpr HttpBinding kHttpListOrganizations = {.method = "GET", .path = "/v2/organizations",
    .rows = {kBindListOrganizations, 5}, .pagination = &kPagination1};
constexpr FieldRow kFieldsSearchOrganizationsParams[] = {
    {"term", "Words to search for.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SearchOrganizationsParams, term), Kind::kString, 1},
    {"exact_match", "Only whole words that are the same.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchOrganizationsParams, exact_match), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::SearchOrganizationsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchOrganizationsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchOrganizationsParams = {"SearchOrganizationsParams",
    {kFieldsSearchOrganizationsParams, 4}, sizeof(c::SearchOrganizationsParams), false};
static_assert(__is_same(decltype(c::SearchOrganizationsParams::term), String));
static_assert(__is_same(decltype(c::SearchOrganizationsParams::exact_match), Field<bool>));
static_assert(__is_same(decltype(c::SearchOrganizationsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchOrganizationsParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchOrganizationsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::SearchOrganizationsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchOrganizationsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchOrganizationsResult = {"SearchOrganizationsResult",
    {kFieldsSearchOrganizationsResult, 2}, sizeof(c::SearchOrganizationsResult), true};
static_assert(__is_same(decltype(c::SearchOrganizationsResult::items), List<c::SearchResult>));
static_assert(__is_same(decltype(c::SearchOrganizationsResult::next_page), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectSearchOrganizationsResult}};
constexpr BindRow kBindSearchOrganizations[] = {
    {.place = Place::kQuery, .field = 0, .wire = "term"},
    {.place = Place::kQuery, .field = 1, .wire = "exact_match"},
};
constexpr HttpBinding kHttpSearchOrganizations = {.method = "GET",
    .path = "/v2/organizations/search", .rows = {kBindSearchOrganizations, 2},
    .pagination = &kPagination2};
constexpr FieldRow kFieldsCreateOrganizationParams[] = {
    {"name", "Name of the person or organisation.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateOrganizationParams, name), Kind::kString, 1},
    {"owner_id", "Id of the user who owns it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateOrganizationParams, owner_id), Kind::kInteger, 0},
    {"label_ids", "Ids of labels.", nullptr, &kLimits9, {.element = &kType8},
     __builtin_offsetof(c::CreateOrganizationParams, label_ids), Kind::kList, 0},
    {"visible_to", "Who sees it: 1 owner, 3 everybody; 5 and 7 in larger plans.", nullptr,
     &kLimits10, {}, __builtin_offsetof(c::CreateOrganizationParams, visible_to), Kind::kInteger,
     0},
    {"custom_fields", "Values by key of the custom field (40 letters and digits).", nullptr,
     nullptr, {.element = &kType2}, __builtin_offsetof(c::CreateOrganizationParams, custom_fields),
     Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateOrganizationParams = {"CreateOrganizationParams",
    {kFieldsCreateOrganizationParams, 5}, sizeof(c::CreateOrganizationParams), false};
static_assert(__is_same(decltype(c::CreateOrganizationParams::name), String));
static_assert(__is_same(decltype(c::CreateOrganizationParams::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateOrganizationParams::label_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::CreateOrganizationParams::visible_to), Field<long long>));
static_assert(__is_same(decltype(c::CreateOrganizationParams::custom_fields),
    Field<List<Entry<Json>>>));
constexpr BindRow kBindCreateOrganization[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/owner_id"},
    {.place = Place::kBody, .field = 2, .wire = "/label_ids"},
    {.place = Place::kBody, .field = 3, .wire = "/visible_to"},
    {.place = Place::kBody, .field = 4, .wire = "/custom_fields"},
};
constexpr HttpBinding kHttpCreateOrganization = {.method = "POST", .path = "/v2/organizations",
    .rows = {kBindCreateOrganization, 5}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr const char* kNamesListActivitiesParamsSortBy[] = {"id", "update_time", "add_time"};
constexpr EnumTable kEnumListActivitiesParamsSortBy = {"ListActivitiesParamsSortBy",
    {kNamesListActivitiesParamsSortBy, 3}};
constexpr const char* kNamesListActivitiesParamsSortDirection[] = {"asc", "desc"};
constexpr EnumTable kEnumListActivitiesParamsSortDirection = {"ListActivitiesParamsSortDirection",
    {kNamesListActivitiesParamsSortDirection, 2}};
constexpr FieldRow kFieldsListActivitiesParams[] = {
    {"filter_id", "Id of a filter saved in Pipedrive.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListActivitiesParams, filter_id), Kind::kInteger, 0},
    {"owner_id", "Id of the user who owns it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListActivitiesParams, owner_id), Kind::kInteger, 0},
    {"deal_id", "Id of the deal.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListActivitiesParams, deal_id), Kind::kInteger, 0},
    {"person_id", "Id of the person.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListActivitiesParams, person_id), Kind::kInteger, 0},
    {"org_id", "Id of the organisation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListActivitiesParams, org_id), Kind::kInteger, 0},
    {"done", "Whether it is done.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListActivitiesParams, done), Kind::kBoolean, 0},
    {"updated_since", "Only what changed at or after this time.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListActivitiesParams, updated_since), Kind::kString, 0},
    {"sort_by", "What to sort by.", nullptr, nullptr, {.names = &kEnumListActivitiesParamsSortBy},
     __builtin_offsetof(c::ListActivitiesParams, sort_by), Kind::kEnum, 0},
    {"sort_direction", "Ascending or descending.", nullptr, nullptr,
     {.names = &kEnumListActivitiesParamsSortDirection}, __builtin_offsetof(c::ListActivitiesParams,
     sort_direction), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListActivitiesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListActivitiesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListActivitiesParams = {"ListActivitiesParams",
    {kFieldsListActivitiesParams, 11}, sizeof(c::ListActivitiesParams), false};
static_assert(__is_same(decltype(c::ListActivitiesParams::filter_id), Field<long long>));
static_assert(__is_same(decltype(c::ListActivitiesParams::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::ListActivitiesParams::deal_id), Field<long long>));
static_assert(__is_same(decltype(c::ListActivitiesParams::person_id), Field<long long>));
static_assert(__is_same(decltype(c::ListActivitiesParams::org_id), Field<long long>));
static_assert(__is_same(decltype(c::ListActivitiesParams::done), Field<bool>));
static_assert(__is_same(decltype(c::ListActivitiesParams::updated_since), Field<String>));
static_assert(__is_same(decltype(c::ListActivitiesParams::sort_by),
    Field<c::ListActivitiesParamsSortBy>));
static_assert(__is_same(decltype(c::ListActivitiesParams::sort_direction),
    Field<c::ListActivitiesParamsSortDirection>));
static_assert(__is_same(decltype(c::ListActivitiesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListActivitiesParams::next_page), Field<String>));
constexpr FieldRow kFieldsActivity[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, id), Kind::kInteger, 0},
    {"subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, subject),
     Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, type), Kind::kString,
     0},
    {"due_date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, due_date),
     Kind::kString, 2},
    {"due_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, due_time),
     Kind::kString, 2},
    {"duration", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, duration),
     Kind::kString, 2},
    {"done", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, done), Kind::kBoolean,
     0},
    {"note", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, note), Kind::kString,
     2},
    {"owner_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, owner_id),
     Kind::kInteger, 0},
    {"deal_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, deal_id),
     Kind::kInteger, 2},
    {"person_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, person_id),
     Kind::kInteger, 2},
    {"org_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, org_id),
     Kind::kInteger, 2},
    {"add_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Activity, add_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectActivity = {"Activity", {kFieldsActivity, 13}, sizeof(c::Activity),
    true};
static_assert(__is_same(decltype(c::Activity::id), Field<long long>));
static_assert(__is_same(decltype(c::Activity::subject), Field<String>));
static_assert(__is_same(decltype(c::Activity::type), Field<String>));
static_assert(__is_same(decltype(c::Activity::due_date), Field<String>));
static_assert(__is_same(decltype(c::Activity::due_time), Field<String>));
static_assert(__is_same(decltype(c::Activity::duration), Field<String>));
static_assert(__is_same(decltype(c::Activity::done), Field<bool>));
static_assert(__is_same(decltype(c::Activity::note), Field<String>));
static_assert(__is_same(decltype(c::Activity::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::Activity::deal_id), Field<long long>));
static_assert(__is_same(decltype(c::Activity::person_id), Field<long long>));
static_assert(__is_same(decltype(c::Activity::org_id), Field<long long>));
static_assert(__is_same(decltype(c::Activity::add_time), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectActivity}};
constexpr FieldRow kFieldsListActivitiesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType21},
     __builtin_offsetof(c::ListActivitiesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListActivitiesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListActivitiesResult = {"ListActivitiesResult",
    {kFieldsListActivitiesResult, 2}, sizeof(c::ListActivitiesResult), true};
static_assert(__is_same(decltype(c::ListActivitiesResult::items), List<c::Activity>));
static_assert(__is_same(decltype(c::ListActivitiesResult::next_page), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectListActivitiesResult}};
constexpr BindRow kBindListActivities[] = {
    {.place = Place::kQuery, .field = 0, .wire = "filter_id"},
    {.place = Place::kQuery, .field = 1, .wire = "owner_id"},
    {.place = Place::kQuery, .field = 2, .wire = "deal_id"},
    {.place = Place::kQuery, .field = 3, .wire = "person_id"},
    {.place = Place::kQuery, .field = 4, .wire = "org_id"},
    {.place = Place::kQuery, .field = 5, .wire = "done"},
    {.place = Place::kQuery, .field = 6, .wire = "updated_since"},
    {.place = Place::kQuery, .field = 7, .wire = "sort_by"},
    {.place = Place::kQuery, .field = 8, .wire = "sort_direction"},
};
constexpr HttpBinding kHttpListActivities = {.method = "GET", .path = "/v2/activities",
    .rows = {kBindListActivities, 9}, .pagination = &kPagination1};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits15 = {.pattern = "^[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?$"};
constexpr Limits kLimits16 = {.pattern = "^[0-9]{2}:[0-5][0-9](:[0-5][0-9])?$"};
constexpr Limits kLimits17 = {.has = 64, .max_size = 100};
constexpr FieldRow kFieldsCreateActivityParamsParticipantsItem[] = {
    {"person_id", nullptr, nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateActivityParamsParticipantsItem, person_id), Kind::kInteger, 1},
    {"primary", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CreateActivityParamsParticipantsItem, primary), Kind::kBoolean, 1},
};
constexpr ObjectTable kObjectCreateActivityParamsParticipantsItem =
    {"CreateActivityParamsParticipantsItem", {kFieldsCreateActivityParamsParticipantsItem, 2},
    sizeof(c::CreateActivityParamsParticipantsItem), true};
static_assert(__is_same(decltype(c::CreateActivityParamsParticipantsItem::person_id), long long));
static_assert(__is_same(decltype(c::CreateActivityParamsParticipantsItem::primary), bool));
constexpr TypeRow kType23 = {Kind::kObject, false,
    {.object = &kObjectCreateActivityParamsParticipantsItem}};
constexpr Limits kLimits18 = {.has = 64, .max_size = 100000};
constexpr FieldRow kFieldsCreateActivityParams[] = {
    {"subject", "Subject of the activity.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateActivityParams, subject), Kind::kString, 1},
    {"type", "Kind of activity: call, meeting, task, deadline, email, lunch or "
     "one of the company's own.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateActivityParams, type), Kind::kString, 0},
    {"due_date", "Day of the activity.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateActivityParams, due_date), Kind::kString, 0},
    {"due_time", "Time of the activity in UTC, as 14:30.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CreateActivityParams, due_time), Kind::kString, 0},
    {"duration", "How long it takes, as 00:30.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::CreateActivityParams, duration), Kind::kString, 0},
    {"deal_id", "Id of the deal.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateActivityParams, deal_id), Kind::kInteger, 0},
    {"participants", "People who take part; the first one primary, it becomes the activity's "
     "person.", nullptr, &kLimits17, {.element = &kType23},
     __builtin_offsetof(c::CreateActivityParams, participants), Kind::kList, 0},
    {"org_id", "Id of the organisation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateActivityParams, org_id), Kind::kInteger, 0},
    {"owner_id", "Id of the user who owns it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateActivityParams, owner_id), Kind::kInteger, 0},
    {"note", "Note of the activity; simple HTML.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::CreateActivityParams, note), Kind::kString, 0},
    {"done", "Whether it is done.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateActivityParams, done), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateActivityParams = {"CreateActivityParams",
    {kFieldsCreateActivityParams, 11}, sizeof(c::CreateActivityParams), false};
static_assert(__is_same(decltype(c::CreateActivityParams::subject), String));
static_assert(__is_same(decltype(c::CreateActivityParams::type), Field<String>));
static_assert(__is_same(decltype(c::CreateActivityParams::due_date), Field<String>));
static_assert(__is_same(decltype(c::CreateActivityParams::due_time), Field<String>));
static_assert(__is_same(decltype(c::CreateActivityParams::duration), Field<String>));
static_assert(__is_same(decltype(c::CreateActivityParams::deal_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateActivityParams::participants),
    Field<List<c::CreateActivityParamsParticipantsItem>>));
static_assert(__is_same(decltype(c::CreateActivityParams::org_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateActivityParams::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateActivityParams::note), Field<String>));
static_assert(__is_same(decltype(c::CreateActivityParams::done), Field<bool>));
constexpr BindRow kBindCreateActivity[] = {
    {.place = Place::kBody, .field = 0, .wire = "/subject"},
    {.place = Place::kBody, .field = 1, .wire = "/type"},
    {.place = Place::kBody, .field = 2, .wire = "/due_date"},
    {.place = Place::kBody, .field = 3, .wire = "/due_time"},
    {.place = Place::kBody, .field = 4, .wire = "/duration"},
    {.place = Place::kBody, .field = 5, .wire = "/deal_id"},
    {.place = Place::kBody, .field = 6, .wire = "/participants"},
    {.place = Place::kBody, .field = 7, .wire = "/org_id"},
    {.place = Place::kBody, .field = 8, .wire = "/owner_id"},
    {.place = Place::kBody, .field = 9, .wire = "/note"},
    {.place = Place::kBody, .field = 10, .wire = "/done"},
};
constexpr HttpBinding kHttpCreateActivity = {.method = "POST", .path = "/v2/activities",
    .rows = {kBindCreateActivity, 11}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsUpdateActivityParamsParticipantsItem[] = {
    {"person_id", nullptr, nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateActivityParamsParticipantsItem, person_id), Kind::kInteger, 1},
    {"primary", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateActivityParamsParticipantsItem, primary), Kind::kBoolean, 1},
};
constexpr ObjectTable kObjectUpdateActivityParamsParticipantsItem =
    {"UpdateActivityParamsParticipantsItem", {kFieldsUpdateActivityParamsParticipantsItem, 2},
    sizeof(c::UpdateActivityParamsParticipantsItem), true};
static_assert(__is_same(decltype(c::UpdateActivityParamsParticipantsItem::person_id), long long));
static_assert(__is_same(decltype(c::UpdateActivityParamsParticipantsItem::primary), bool));
constexpr TypeRow kType24 = {Kind::kObject, false,
    {.object = &kObjectUpdateActivityParamsParticipantsItem}};
constexpr FieldRow kFieldsUpdateActivityParams[] = {
    {"id", "Id of the deal, person, organisation or activity.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateActivityParams, id), Kind::kInteger, 1},
    {"subject", "Subject of the activity.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateActivityParams, subject), Kind::kString, 0},
    {"type", "Kind of activity: call, meeting, task, deadline, email, lunch or "
     "one of the company's own.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::UpdateActivityParams, type), Kind::kString, 0},
    {"due_date", "Day of the activity.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdateActivityParams, due_date), Kind::kString, 0},
    {"due_time", "Time of the activity in UTC, as 14:30.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::UpdateActivityParams, due_time), Kind::kString, 0},
    {"duration", "How long it takes, as 00:30.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::UpdateActivityParams, duration), Kind::kString, 0},
    {"deal_id", "Id of the deal.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateActivityParams, deal_id), Kind::kInteger, 0},
    {"participants", "People who take part; the first one primary, it becomes the activity's "
     "person.", nullptr, &kLimits17, {.element = &kType24},
     __builtin_offsetof(c::UpdateActivityParams, participants), Kind::kList, 0},
    {"org_id", "Id of the organisation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateActivityParams, org_id), Kind::kInteger, 0},
    {"owner_id", "Id of the user who owns it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateActivityParams, owner_id), Kind::kInteger, 0},
    {"note", "Note of the activity; simple HTML.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::UpdateActivityParams, note), Kind::kString, 0},
    {"done", "Whether it is done.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateActivityParams, done), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdateActivityParams = {"UpdateActivityParams",
    {kFieldsUpdateActivityParams, 12}, sizeof(c::UpdateActivityParams), false};
static_assert(__is_same(decltype(c::UpdateActivityParams::id), long long));
static_assert(__is_same(decltype(c::UpdateActivityParams::subject), Field<String>));
static_assert(__is_same(decltype(c::UpdateActivityParams::type), Field<String>));
static_assert(__is_same(decltype(c::UpdateActivityParams::due_date), Field<String>));
static_assert(__is_same(decltype(c::UpdateActivityParams::due_time), Field<String>));
static_assert(__is_same(decltype(c::UpdateActivityParams::duration), Field<String>));
static_assert(__is_same(decltype(c::UpdateActivityParams::deal_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateActivityParams::participants),
    Field<List<c::UpdateActivityParamsParticipantsItem>>));
static_assert(__is_same(decltype(c::UpdateActivityParams::org_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateActivityParams::owner_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateActivityParams::note), Field<String>));
static_assert(__is_same(decltype(c::UpdateActivityParams::done), Field<bool>));
constexpr BindRow kBindUpdateActivity[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 1, .wire = "/subject"},
    {.place = Place::kBody, .field = 2, .wire = "/type"},
    {.place = Place::kBody, .field = 3, .wire = "/due_date"},
    {.place = Place::kBody, .field = 4, .wire = "/due_time"},
    {.place = Place::kBody, .field = 5, .wire = "/duration"},
    {.place = Place::kBody, .field = 6, .wire = "/deal_id"},
    {.place = Place::kBody, .field = 7, .wire = "/participants"},
    {.place = Place::kBody, .field = 8, .wire = "/org_id"},
    {.place = Place::kBody, .field = 9, .wire = "/owner_id"},
    {.place = Place::kBody, .field = 10, .wire = "/note"},
    {.place = Place::kBody, .field = 11, .wire = "/done"},
};
constexpr HttpBinding kHttpUpdateActivity = {.method = "PATCH", .path = "/v2/activities/{id}",
    .rows = {kBindUpdateActivity, 12}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsListNotesParams[] = {
    {"deal_id", "Id of the deal.", nullptr, &kLimits1, {}, __builtin_offsetof(c::ListNotesParams,
     deal_id), Kind::kInteger, 0},
    {"person_id", "Id of the person.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListNotesParams, person_id), Kind::kInteger, 0},
    {"org_id", "Id of the organisation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListNotesParams, org_id), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListNotesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListNotesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListNotesParams = {"ListNotesParams", {kFieldsListNotesParams, 5},
    sizeof(c::ListNotesParams), false};
static_assert(__is_same(decltype(c::ListNotesParams::deal_id), Field<long long>));
static_assert(__is_same(decltype(c::ListNotesParams::person_id), Field<long long>));
static_assert(__is_same(decltype(c::ListNotesParams::org_id), Field<long long>));
static_assert(__is_same(decltype(c::ListNotesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListNotesParams::next_page), Field<String>));
constexpr FieldRow kFieldsNoteEntry[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::NoteEntry, id), Kind::kInteger, 0},
    {"content", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::NoteEntry, content),
     Kind::kString, 0},
    {"deal_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::NoteEntry, deal_id),
     Kind::kInteger, 2},
    {"person_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::NoteEntry, person_id),
     Kind::kInteger, 2},
    {"org_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::NoteEntry, org_id),
     Kind::kInteger, 2},
    {"add_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::NoteEntry, add_time),
     Kind::kString, 0},
    {"update_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::NoteEntry, update_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectNoteEntry = {"NoteEntry", {kFieldsNoteEntry, 7}, sizeof(c::NoteEntry),
    true};
static_assert(__is_same(decltype(c::NoteEntry::id), Field<long long>));
static_assert(__is_same(decltype(c::NoteEntry::content), Field<String>));
static_assert(__is_same(decltype(c::NoteEntry::deal_id), Field<long long>));
static_assert(__is_same(decltype(c::NoteEntry::person_id), Field<long long>));
static_assert(__is_same(decltype(c::NoteEntry::org_id), Field<long long>));
static_assert(__is_same(decltype(c::NoteEntry::add_time), Field<String>));
static_assert(__is_same(decltype(c::NoteEntry::update_time), Field<String>));
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectNoteEntry}};
constexpr FieldRow kFieldsListNotesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType25},
     __builtin_offsetof(c::ListNotesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListNotesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListNotesResult = {"ListNotesResult", {kFieldsListNotesResult, 2},
    sizeof(c::ListNotesResult), true};
static_assert(__is_same(decltype(c::ListNotesResult::items), List<c::NoteEntry>));
static_assert(__is_same(decltype(c::ListNotesResult::next_page), Field<String>));
constexpr TypeRow kType26 = {Kind::kObject, false, {.object = &kObjectListNotesResult}};
constexpr BindRow kBindListNotes[] = {
    {.place = Place::kQuery, .field = 0, .wire = "deal_id"},
    {.place = Place::kQuery, .field = 1, .wire = "person_id"},
    {.place = Place::kQuery, .field = 2, .wire = "org_id"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kOffset, .items = "/data",
    .more_pointer = "/additional_data/pagination/more_items_in_collection", .param = "start",
    .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListNotes = {.method = "GET", .path = "/v1/notes",
    .rows = {kBindListNotes, 3}, .pagination = &kPagination3};
constexpr Limits kLimits19 = {.has = 96, .min_size = 1, .max_size = 100000};
constexpr FieldRow kFieldsCreateNoteParams[] = {
    {"content", "Text of the note; simple HTML.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::CreateNoteParams, content), Kind::kString, 1},
    {"deal_id", "Id of the deal.", nullptr, &kLimits1, {}, __builtin_offsetof(c::CreateNoteParams,
     deal_id), Kind::kInteger, 0},
    {"person_id", "Id of the person.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateNoteParams, person_id), Kind::kInteger, 0},
    {"org_id", "Id of the organisation.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateNoteParams, org_id), Kind::kInteger, 0},
    {"pinned_to_deal", "Pins the note to the deal.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateNoteParams, pinned_to_deal), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateNoteParams = {"CreateNoteParams", {kFieldsCreateNoteParams, 5},
    sizeof(c::CreateNoteParams), false};
static_assert(__is_same(decltype(c::CreateNoteParams::content), String));
static_assert(__is_same(decltype(c::CreateNoteParams::deal_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateNoteParams::person_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateNoteParams::org_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateNoteParams::pinned_to_deal), Field<bool>));
constexpr BindRow kBindCreateNote[] = {
    {.place = Place::kBody, .field = 0, .wire = "/content"},
    {.place = Place::kBody, .field = 1, .wire = "/deal_id"},
    {.place = Place::kBody, .field = 2, .wire = "/person_id"},
    {.place = Place::kBody, .field = 3, .wire = "/org_id"},
    {.place = Place::kBody, .field = 4, .wire = "/pinned_to_deal_flag"},
};
constexpr HttpBinding kHttpCreateNote = {.method = "POST", .path = "/v1/notes",
    .rows = {kBindCreateNote, 5}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsListPipelinesParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListPipelinesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPipelinesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPipelinesParams = {"ListPipelinesParams",
    {kFieldsListPipelinesParams, 2}, sizeof(c::ListPipelinesParams), false};
static_assert(__is_same(decltype(c::ListPipelinesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPipelinesParams::next_page), Field<String>));
constexpr FieldRow kFieldsNamed[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectNamed = {"Named", {kFieldsNamed, 2}, sizeof(c::Named), true};
static_assert(__is_same(decltype(c::Named::id), Field<long long>));
static_assert(__is_same(decltype(c::Named::name), Field<String>));
constexpr TypeRow kType27 = {Kind::kObject, false, {.object = &kObjectNamed}};
constexpr FieldRow kFieldsListPipelinesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType27},
     __builtin_offsetof(c::ListPipelinesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPipelinesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPipelinesResult = {"ListPipelinesResult",
    {kFieldsListPipelinesResult, 2}, sizeof(c::ListPipelinesResult), true};
static_assert(__is_same(decltype(c::ListPipelinesResult::items), List<c::Named>));
static_assert(__is_same(decltype(c::ListPipelinesResult::next_page), Field<String>));
constexpr TypeRow kType28 = {Kind::kObject, false, {.object = &kObjectListPipelinesResult}};
constexpr HttpBinding kHttpListPipelines = {.method = "GET", .path = "/v2/pipelines",
    .pagination = &kPagination1};
constexpr FieldRow kFieldsListStagesParams[] = {
    {"pipeline_id", "Id of the pipeline; list_pipelines has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListStagesParams, pipeline_id), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListStagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListStagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListStagesParams = {"ListStagesParams", {kFieldsListStagesParams, 3},
    sizeof(c::ListStagesParams), false};
static_assert(__is_same(decltype(c::ListStagesParams::pipeline_id), Field<long long>));
static_assert(__is_same(decltype(c::ListStagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListStagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsStage[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Stage, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Stage, name), Kind::kString, 0},
    {"pipeline_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Stage, pipeline_id),
     Kind::kInteger, 0},
    {"order_nr", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Stage, order_nr),
     Kind::kInteger, 0},
    {"deal_probability", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Stage,
     deal_probability), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectStage = {"Stage", {kFieldsStage, 5}, sizeof(c::Stage), true};
static_assert(__is_same(decltype(c::Stage::id), Field<long long>));
static_assert(__is_same(decltype(c::Stage::name), Field<String>));
static_assert(__is_same(decltype(c::Stage::pipeline_id), Field<long long>));
static_assert(__is_same(decltype(c::Stage::order_nr), Field<long long>));
static_assert(__is_same(decltype(c::Stage::deal_probability), Field<long long>));
constexpr TypeRow kType29 = {Kind::kObject, false, {.object = &kObjectStage}};
constexpr FieldRow kFieldsListStagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType29},
     __builtin_offsetof(c::ListStagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListStagesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListStagesResult = {"ListStagesResult", {kFieldsListStagesResult, 2},
    sizeof(c::ListStagesResult), true};
static_assert(__is_same(decltype(c::ListStagesResult::items), List<c::Stage>));
static_assert(__is_same(decltype(c::ListStagesResult::next_page), Field<String>));
constexpr TypeRow kType30 = {Kind::kObject, false, {.object = &kObjectListStagesResult}};
constexpr BindRow kBindListStages[] = {
    {.place = Place::kQuery, .field = 0, .wire = "pipeline_id"},
};
constexpr HttpBinding kHttpListStages = {.method = "GET", .path = "/v2/stages",
    .rows = {kBindListStages, 1}, .pagination = &kPagination1};
constexpr ActionRow kActions[] = {
    {.name = "list_deals", .title = "List deals",
     .description = "Deals, by filter, owner, person, organisation, pipeline, stage, status "
     "or time of change.", .effect = Effect::kRead, .params = &kObjectListDealsParams,
     .result = &kType4, .http = &kHttpListDeals, .tool_name = "pipedrive_list_deals"},
    {.name = "search_deals", .title = "Search deals",
     .description = "Searches title, notes and custom fields of deals.", .effect = Effect::kRead,
     .params = &kObjectSearchDealsParams, .result = &kType7, .http = &kHttpSearchDeals,
     .tool_name = "pipedrive_search_deals"},
    {.name = "get_deal", .title = "Read a deal", .description = "One deal.",
     .effect = Effect::kRead, .params = &kObjectGetDealParams, .result = &kType3,
     .http = &kHttpGetDeal, .tool_name = "pipedrive_get_deal"},
    {.name = "create_deal", .title = "Create a deal",
     .description = "Creates a deal; it starts in the first stage unless stage_id says "
     "otherwise.", .params = &kObjectCreateDealParams, .result = &kType3, .http = &kHttpCreateDeal,
     .tool_name = "pipedrive_create_deal"},
    {.name = "update_deal", .title = "Change a deal",
     .description = "Changes what is given: moves it to a stage, wins or loses it, and " "so on.",
     .params = &kObjectUpdateDealParams, .result = &kType3, .http = &kHttpUpdateDeal,
     .tool_name = "pipedrive_update_deal"},
    {.name = "delete_deal", .title = "Delete a deal",
     .description = "Marks a deal as deleted; Pipedrive removes it for good after 30 days.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteDealParams, .result = &kType9,
     .http = &kHttpDeleteDeal, .tool_name = "pipedrive_delete_deal"},
    {.name = "list_persons", .title = "List people",
     .description = "People, by filter, owner, organisation, deal or time of change.",
     .effect = Effect::kRead, .params = &kObjectListPersonsParams, .result = &kType12,
     .http = &kHttpListPersons, .tool_name = "pipedrive_list_persons"},
    {.name = "search_persons", .title = "Search people",
     .description = "Searches name, e-mail address, phone and notes of people.",
     .effect = Effect::kRead, .params = &kObjectSearchPersonsParams, .result = &kType13,
     .http = &kHttpSearchPersons, .tool_name = "pipedrive_search_persons"},
    {.name = "get_person", .title = "Read a person", .description = "One person.",
     .effect = Effect::kRead, .params = &kObjectGetPersonParams, .result = &kType11,
     .http = &kHttpGetPerson, .tool_name = "pipedrive_get_person"},
    {.name = "create_person", .title = "Create a person",
     .description = "Adds a person; search first, Pipedrive does not mind duplicates.",
     .params = &kObjectCreatePersonParams, .result = &kType11, .http = &kHttpCreatePerson,
     .tool_name = "pipedrive_create_person"},
    {.name = "update_person", .title = "Change a person",
     .description = "Changes what is given and leaves the rest; lists replace the old " "ones.",
     .params = &kObjectUpdatePersonParams, .result = &kType11, .http = &kHttpUpdatePerson,
     .tool_name = "pipedrive_update_person"},
    {.name = "list_organizations", .title = "List organisations",
     .description = "Organisations, by filter, owner or time of change.", .effect = Effect::kRead,
     .params = &kObjectListOrganizationsParams, .result = &kType19, .http = &kHttpListOrganizations,
     .tool_name = "pipedrive_list_organizations"},
    {.name = "search_organizations", .title = "Search organisations",
     .description = "Searches name, address and notes of organisations.", .effect = Effect::kRead,
     .params = &kObjectSearchOrganizationsParams, .result = &kType20,
     .http = &kHttpSearchOrganizations, .tool_name = "pipedrive_search_organizations"},
    {.name = "create_organization", .title = "Create an organisation",
     .description = "Adds an organisation; search first, Pipedrive does not mind duplicates.",
     .params = &kObjectCreateOrganizationParams, .result = &kType18,
     .http = &kHttpCreateOrganization, .tool_name = "pipedrive_create_organization"},
    {.name = "list_activities", .title = "List activities",
     .description = "Activities, by filter, owner, deal, person, organisation, done or "
     "time of change.", .effect = Effect::kRead, .params = &kObjectListActivitiesParams,
     .result = &kType22, .http = &kHttpListActivities, .tool_name = "pipedrive_list_activities"},
    {.name = "create_activity", .title = "Create an activity",
     .description = "Plans a call, meeting or task, for a deal, a person or an organisation.",
     .params = &kObjectCreateActivityParams, .result = &kType21, .http = &kHttpCreateActivity,
     .tool_name = "pipedrive_create_activity"},
    {.name = "update_activity", .title = "Change an activity",
     .description = "Changes what is given, for example marks it as done.",
     .params = &kObjectUpdateActivityParams, .result = &kType21, .http = &kHttpUpdateActivity,
     .tool_name = "pipedrive_update_activity"},
    {.name = "list_notes", .title = "List notes",
     .description = "Notes of a deal, a person or an organisation.", .effect = Effect::kRead,
     .params = &kObjectListNotesParams, .result = &kType26, .http = &kHttpListNotes,
     .tool_name = "pipedrive_list_notes"},
    {.name = "create_note", .title = "Add a note",
     .description = "Adds a note to a deal, a person or an organisation.",
     .params = &kObjectCreateNoteParams, .result = &kType25, .http = &kHttpCreateNote,
     .tool_name = "pipedrive_create_note"},
    {.name = "list_pipelines", .title = "List pipelines",
     .description = "Pipelines of the company.", .effect = Effect::kRead,
     .params = &kObjectListPipelinesParams, .result = &kType28, .http = &kHttpListPipelines,
     .tool_name = "pipedrive_list_pipelines"},
    {.name = "list_stages", .title = "List stages",
     .description = "Stages of a pipeline, or of all.", .effect = Effect::kRead,
     .params = &kObjectListStagesParams, .result = &kType30, .http = &kHttpListStages,
     .tool_name = "pipedrive_list_stages"},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kHeader, .name = "x-api-token", .value = "{api_token}",
     .base_url = "https://{company}.pipedrive.com/api"},
};
constexpr const char* kTexts2[] = {"false"};
constexpr const char* kTexts3[] = {"/error", "/message"};
constexpr const char* kTexts4[] = {"/code"};
constexpr RefusalRow kRefusals[] = {
    {.at = "/success", .is = {kTexts2, 1}},
};
constexpr NamedText kPairs1[] = {{"ERR_NOT_FOUND",
    "Compare the id; the search actions have them, and what was deleted " "is not there any more."},
    {"ERR_SCHEMA_VALIDATION_FAILED",
    "A value does not fit: ids are whole numbers, dates YYYY-MM-DD, and "
    "stages belong to one pipeline."}};
constexpr ApiRow kApi = {.base_url = "{api_domain}/api", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .other_auth = {kOtherAuth, 1},
    .errors = {.message = {kTexts3, 2}, .code = {kTexts4, 1}, .refusals = {kRefusals, 1},
    .hints = {kPairs1, 2}}, .retry_after = "retry-after", .remaining = "x-ratelimit-remaining",
    .reset_at = "x-ratelimit-reset", .reset_format = "seconds", .verify_method = "GET",
    .verify_path = "/v1/users/me", .verify_account = "/data/email"};
constexpr Limits kLimits20 = {.pattern = "https://[a-z0-9-]+\\.pipedrive\\.com"};
constexpr Limits kLimits21 = {.pattern = "[a-z0-9-]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"api_domain", "Comes with the sign-in, as https://acme.pipedrive.com.", nullptr, &kLimits20,
     {}, 0, Kind::kString, 1},
    {"company", "With an API token: acme of acme.pipedrive.com.", nullptr, &kLimits21, {}, 0,
     Kind::kString, 0},
    {"api_token", "Instead of signing in: your name, Personal preferences, API.", nullptr, nullptr,
     {}, 0, Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 3}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "api_domain", .label = "API domain", .placeholder = "https://acme.pipedrive.com",
     .source = FieldSource::kToken, .source_at = "/api_domain"},
    {.name = "company", .label = "Company"},
    {.name = "api_token", .label = "API token", .secret = true},
};
constexpr const char* kTexts5[] = {"{api_domain}", "*.pipedrive.com", "oauth.pipedrive.com"};
constexpr const char* kTexts6[] = {"base", "deals:full", "contacts:full", "activities:full",
    "search:read"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Pipedrive",
    .authorization_url = "https://oauth.pipedrive.com/oauth/authorize",
    .token_url = "https://oauth.pipedrive.com/oauth/token",
    .revoke_url = "https://oauth.pipedrive.com/oauth/revoke", .scopes = {kTexts6, 5},
    .client_id_secret = "PIPEDRIVE_CLIENT_ID", .client_secret_secret = "PIPEDRIVE_CLIENT_SECRET",
    .token_auth_method = "basic", .pkce = false};
constexpr SecretRow kSecrets[] = {
    {"PIPEDRIVE_CLIENT_ID",
     "Client ID of your app (Developer Hub, the app, OAuth and access scopes).", true, false},
    {"PIPEDRIVE_CLIENT_SECRET", "Client secret of the same app.", true, false},
    {"PIPEDRIVE_WEBHOOK_LOGIN",
     "name:password, the HTTP Auth user name and password of your choice "
     "that webhooks send; needed for events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"deal", "A deal was created, changed or deleted; meta/action says which."},
    {"person", "A person was created, changed or deleted."},
    {"organization", "An organisation was created, changed or deleted."},
    {"activity", "An activity was created, changed or deleted."},
    {"note", "A note was created, changed or deleted."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Settings, Tools and apps, Webhooks, version 2: this connector's webhook "
     "URL, with the HTTP Auth user name and password.", .event_type_field = "/meta/entity",
     .events = {kEvents0, 5}, .verify = {.scheme = VerifyScheme::kToken,
     .secret = "PIPEDRIVE_WEBHOOK_LOGIN", .algorithm = "sha256", .encoding = "base64",
     .header = "Authorization", .prefix = "Basic ", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "/meta/id"},
};
constexpr MatcherRow kMatchersDealCreated[] = {
    {.source = "tool", .action = "create_deal"},
};
constexpr MatcherRow kMatchersDealStageChanged[] = {
    {.source = "tool", .action = "update_deal"},
    {.source = "webhook", .event = "deal"},
};
constexpr MatcherRow kMatchersDealDeleted[] = {
    {.source = "tool", .action = "delete_deal"},
};
constexpr MatcherRow kMatchersPersonCreated[] = {
    {.source = "tool", .action = "create_person"},
};
constexpr MatcherRow kMatchersContactUpdated[] = {
    {.source = "tool", .action = "update_person"},
    {.source = "webhook", .event = "person"},
};
constexpr MatcherRow kMatchersOrganizationCreated[] = {
    {.source = "tool", .action = "create_organization"},
};
constexpr MatcherRow kMatchersActivityCreated[] = {
    {.source = "tool", .action = "create_activity"},
};
constexpr MatcherRow kMatchersActivityUpdated[] = {
    {.source = "tool", .action = "update_activity"},
    {.source = "webhook", .event = "activity"},
};
constexpr MatcherRow kMatchersNoteAdded[] = {
    {.source = "tool", .action = "create_note"},
    {.source = "webhook", .event = "note"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "deal_created", .display_name = "Deal Created", .matchers = {kMatchersDealCreated, 1}},
    {.id = "deal_stage_changed", .display_name = "Deal Changed",
     .matchers = {kMatchersDealStageChanged, 2}},
    {.id = "deal_deleted", .display_name = "Deal Deleted", .matchers = {kMatchersDealDeleted, 1}},
    {.id = "person_created", .display_name = "Person Created", .matchers = {kMatchersPersonCreated,
     1}},
    {.id = "contact_updated", .display_name = "Person Updated",
     .matchers = {kMatchersContactUpdated, 2}},
    {.id = "organization_created", .display_name = "Organisation Created",
     .matchers = {kMatchersOrganizationCreated, 1}},
    {.id = "activity_created", .display_name = "Activity Created",
     .matchers = {kMatchersActivityCreated, 1}},
    {.id = "activity_updated", .display_name = "Activity Updated",
     .matchers = {kMatchersActivityUpdated, 2}},
    {.id = "note_added", .display_name = "Note Added", .matchers = {kMatchersNoteAdded, 2}},
};
constexpr ConnectorTable kConnector = {
    .name = "pipedrive",
    .display_name = "Pipedrive",
    .description = "Read, search, create and change deals, people, organisations, activities "
        "and notes in Pipedrive.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "pipedrive",
    .tool_description = "Reads and writes Pipedrive. Deals stand in stages of pipelines and "
        "belong to people and organisations; ids come from the list and search "
        "actions. Show the user what you are about to write and wait for a " "yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_deals\",\"search_deals\",\"get_deal\",\"create_deal\","
        "\"update_deal\",\"delete_deal\",\"list_persons\",\"search_persons\","
        "\"get_person\",\"create_person\",\"update_person\",\"list_organizations\","
        "\"search_organizations\",\"create_organization\",\"list_activities\","
        "\"create_activity\",\"update_activity\",\"list_notes\",\"create_note\","
        "\"list_pipelines\",\"list_stages\"],\"description\":\"What to do.\"},"
        "\"id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id of "
        "the deal, person, organisation or activity.\"},\"filter_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of a filter saved in Pipedrive.\"},"
        "\"owner_id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
        "of the user who owns it.\"},\"person_id\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Id of the person.\"},\"org_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of the organisation.\"},\"deal_id\":{\"type\":\"in"
        "teger\",\"minimum\":1,\"description\":\"Id of the deal.\"},\"pipeline_id\":{\"type\":"
        "\"integer\",\"minimum\":1,\"description\":\"Id of the pipeline; list_pipelines "
        "has it.\"},\"stage_id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
        "of the stage; list_stages has it.\"},\"status\":{\"type\":\"string\","
        "\"enum\":[\"open\",\"won\",\"lost\",\"deleted\"],\"description\":\"Only "
        "deals with this status.\"},\"new_status\":{\"type\":\"string\",\"enum\":[\"open\","
        "\"won\",\"lost\"],\"description\":\"Wins, loses or reopens the deal.\"},"
        "\"updated_since\":{\"type\":\"string\",\"format\":\"date-time\",\"description\":\"Onl"
        "y what changed at or after this time.\"},\"sort_by\":{\"type\":\"string\","
        "\"enum\":[\"id\",\"update_time\",\"add_time\"],\"description\":\"What "
        "to sort by.\"},\"sort_direction\":{\"type\":\"string\",\"enum\":[\"asc\","
        "\"desc\"],\"description\":\"Ascending or descending.\"},\"term\":{\"type\":\"string\""
        ",\"minLength\":2,\"maxLength\":500,\"description\":\"Words to search "
        "for.\"},\"exact_match\":{\"type\":\"boolean\",\"description\":\"Only "
        "whole words that are the same.\"},\"title\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Title of the "
        "deal.\"},\"value\":{\"type\":\"number\",\"minimum\":0,\"description\":\"What "
        "the deal is worth.\"},\"currency\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{3}$\","
        "\"description\":\"Three letters, as EUR.\"},\"expected_close_date\":{\"type\":\"strin"
        "g\",\"format\":\"date\",\"description\":\"Day it is expected to close.\"},"
        "\"probability\":{\"type\":\"number\",\"minimum\":0,\"maximum\":100,"
        "\"description\":\"Chance in per cent.\"},\"lost_reason\":{\"type\":\"string\","
        "\"maxLength\":255,\"description\":\"Why it was lost.\"},\"visible_to\":{\"type\":\"in"
        "teger\",\"minimum\":1,\"maximum\":7,\"description\":\"Who sees it: "
        "1 owner, 3 everybody; 5 and 7 in larger plans.\"},\"label_ids\":{\"type\":\"array\","
        "\"maxItems\":50,\"items\":{\"type\":\"integer\",\"minimum\":1},\"description\":\"Ids "
        "of labels.\"},\"custom_fields\":{\"type\":\"object\",\"additionalProperties\":true,"
        "\"description\":\"Values by key of the custom field (40 letters and "
        "digits).\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Name of the person or organisation.\"},\"emails\":{\"type\":\"array"
        "\",\"maxItems\":10,\"description\":\"E-mail addresses.\",\"items\":{\"type\":\"object"
        "\",\"properties\":{\"value\":{\"type\":\"string\",\"format\":\"email\","
        "\"maxLength\":320},\"primary\":{\"type\":\"boolean\"},\"label\":{\"type\":\"string\","
        "\"maxLength\":50,\"description\":\"work, home or other.\"}},\"required\":[\"value\"]}"
        "},\"phones\":{\"type\":\"array\",\"maxItems\":10,\"description\":\"Phone "
        "numbers.\",\"items\":{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"strin"
        "g\",\"maxLength\":50},\"primary\":{\"type\":\"boolean\"},\"label\":{\"type\":\"string"
        "\",\"maxLength\":50,\"description\":\"work, mobile, home or other.\"}},"
        "\"required\":[\"value\"]}},\"job_title\":{\"type\":\"string\",\"maxLength\":255,"
        "\"description\":\"What the person does.\"},\"subject\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Subject of the "
        "activity.\"},\"type\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"description\":\"Kind of activity: call, meeting, task, deadline,"
        " email, lunch or one of the company's own.\"},\"due_date\":{\"type\":\"string\","
        "\"format\":\"date\",\"description\":\"Day of the activity.\"},\"due_time\":{\"type\":"
        "\"string\",\"pattern\":\"^[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?$\","
        "\"description\":\"Time of the activity in UTC, as 14:30.\"},\"duration\":{\"type\":\""
        "string\",\"pattern\":\"^[0-9]{2}:[0-5][0-9](:[0-5][0-9])?$\",\"description\":\"How "
        "long it takes, as 00:30.\"},\"participants\":{\"type\":\"array\","
        "\"maxItems\":100,\"description\":\"People who take part; the first "
        "one primary, it becomes the activity's person.\",\"items\":{\"type\":\"object\","
        "\"properties\":{\"person_id\":{\"type\":\"integer\",\"minimum\":1},"
        "\"primary\":{\"type\":\"boolean\"}},\"required\":[\"person_id\",\"primary\"]}},"
        "\"note\":{\"type\":\"string\",\"maxLength\":100000,\"description\":\"Note "
        "of the activity; simple HTML.\"},\"done\":{\"type\":\"boolean\",\"description\":\"Whe"
        "ther it is done.\"},\"content\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100000,\"description\":\"Text of the note; simple HTML.\"},"
        "\"pinned_to_deal\":{\"type\":\"boolean\",\"description\":\"Pins the "
        "note to the deal.\"},\"max_items\":{\"description\":\"Fetch pages "
        "until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "pipedrive",
    .actions = {kActions, 21},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 3},
    .egress = {kTexts5, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 9},
};

}  // namespace pie::detail::tables::pipedrive

namespace pie::pipedrive {

constinit const ConnectorTable kPipedrive = ::pie::detail::tables::pipedrive::kConnector;

Task<ListDealsResult> ListDeals(Context& context, ListDealsParams params) {
  return Task<ListDealsResult>(::pie::ContextAccess::Call(context, kPipedrive, 0, &params));
}

Task<SearchDealsResult> SearchDeals(Context& context, SearchDealsParams params) {
  return Task<SearchDealsResult>(::pie::ContextAccess::Call(context, kPipedrive, 1, &params));
}

Task<Deal> GetDeal(Context& context, GetDealParams params) {
  return Task<Deal>(::pie::ContextAccess::Call(context, kPipedrive, 2, &params));
}

Task<Deal> CreateDeal(Context& context, CreateDealParams params) {
  return Task<Deal>(::pie::ContextAccess::Call(context, kPipedrive, 3, &params));
}

Task<Deal> UpdateDeal(Context& context, UpdateDealParams params) {
  return Task<Deal>(::pie::ContextAccess::Call(context, kPipedrive, 4, &params));
}

Task<Deleted> DeleteDeal(Context& context, DeleteDealParams params) {
  return Task<Deleted>(::pie::ContextAccess::Call(context, kPipedrive, 5, &params));
}

Task<ListPersonsResult> ListPersons(Context& context, ListPersonsParams params) {
  return Task<ListPersonsResult>(::pie::ContextAccess::Call(context, kPipedrive, 6, &params));
}

Task<SearchPersonsResult> SearchPersons(Context& context, SearchPersonsParams params) {
  return Task<SearchPersonsResult>(::pie::ContextAccess::Call(context, kPipedrive, 7, &params));
}

Task<Person> GetPerson(Context& context, GetPersonParams params) {
  return Task<Person>(::pie::ContextAccess::Call(context, kPipedrive, 8, &params));
}

Task<Person> CreatePerson(Context& context, CreatePersonParams params) {
  return Task<Person>(::pie::ContextAccess::Call(context, kPipedrive, 9, &params));
}

Task<Person> UpdatePerson(Context& context, UpdatePersonParams params) {
  return Task<Person>(::pie::ContextAccess::Call(context, kPipedrive, 10, &params));
}

Task<ListOrganizationsResult> ListOrganizations(Context& context, ListOrganizationsParams params) {
  return Task<ListOrganizationsResult>(::pie::ContextAccess::Call(context, kPipedrive, 11,
      &params));
}

Task<SearchOrganizationsResult> SearchOrganizations(Context& context,
    SearchOrganizationsParams params) {
  return Task<SearchOrganizationsResult>(::pie::ContextAccess::Call(context, kPipedrive, 12,
      &params));
}

Task<Organization> CreateOrganization(Context& context, CreateOrganizationParams params) {
  return Task<Organization>(::pie::ContextAccess::Call(context, kPipedrive, 13, &params));
}

Task<ListActivitiesResult> ListActivities(Context& context, ListActivitiesParams params) {
  return Task<ListActivitiesResult>(::pie::ContextAccess::Call(context, kPipedrive, 14, &params));
}

Task<Activity> CreateActivity(Context& context, CreateActivityParams params) {
  return Task<Activity>(::pie::ContextAccess::Call(context, kPipedrive, 15, &params));
}

Task<Activity> UpdateActivity(Context& context, UpdateActivityParams params) {
  return Task<Activity>(::pie::ContextAccess::Call(context, kPipedrive, 16, &params));
}

Task<ListNotesResult> ListNotes(Context& context, ListNotesParams params) {
  return Task<ListNotesResult>(::pie::ContextAccess::Call(context, kPipedrive, 17, &params));
}

Task<NoteEntry> CreateNote(Context& context, CreateNoteParams params) {
  return Task<NoteEntry>(::pie::ContextAccess::Call(context, kPipedrive, 18, &params));
}

Task<ListPipelinesResult> ListPipelines(Context& context, ListPipelinesParams params) {
  return Task<ListPipelinesResult>(::pie::ContextAccess::Call(context, kPipedrive, 19, &params));
}

Task<ListStagesResult> ListStages(Context& context, ListStagesParams params) {
  return Task<ListStagesResult>(::pie::ContextAccess::Call(context, kPipedrive, 20, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.pipedrive_client_id = context.Secret("PIPEDRIVE_CLIENT_ID");
  secrets.pipedrive_client_secret = context.Secret("PIPEDRIVE_CLIENT_SECRET");
  secrets.pipedrive_webhook_login = context.Secret("PIPEDRIVE_WEBHOOK_LOGIN");
  return secrets;
}

}  // namespace pie::pipedrive
