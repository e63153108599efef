// Generated from plugins/ahrefs-seo/ahrefs-seo.pie. Do not edit.
#include "ahrefs-seo/ahrefs-seo.h"

#include "pie/generated.h"

namespace pie::detail::tables::ahrefs_seo {
namespace c = ::pie::ahrefs_seo;

constexpr const char* kTexts1[] = {"seo", "marketing", "backlinks", "keywords", "research"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 3, .max_size = 2000, .pattern = "^[^\\s]+$"};
constexpr Limits kLimits2 = {.format = "date"};
constexpr const char* kNamesGetDomainRatingParamsProtocol[] = {"both", "http", "https"};
constexpr EnumTable kEnumGetDomainRatingParamsProtocol = {"GetDomainRatingParamsProtocol",
    {kNamesGetDomainRatingParamsProtocol, 3}};
constexpr FieldRow kFieldsGetDomainRatingParams[] = {
    {"target", "Domain or address to look at, for example example.com/blog/.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::GetDomainRatingParams, target), Kind::kString, 1},
    {"date", "Day to report on.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetDomainRatingParams, date), Kind::kString, 1},
    {"protocol", "Only addresses of this protocol.", nullptr, nullptr,
     {.names = &kEnumGetDomainRatingParamsProtocol}, __builtin_offsetof(c::GetDomainRatingParams,
     protocol), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetDomainRatingParams = {"GetDomainRatingParams",
    {kFieldsGetDomainRatingParams, 3}, sizeof(c::GetDomainRatingParams), false};
static_assert(__is_same(decltype(c::GetDomainRatingParams::target), String));
static_assert(__is_same(decltype(c::GetDomainRatingParams::date), String));
static_assert(__is_same(decltype(c::GetDomainRatingParams::protocol),
    Field<c::GetDomainRatingParamsProtocol>));
constexpr FieldRow kFieldsGetDomainRatingResult[] = {
    {"domain_rating", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDomainRatingResult,
     domain_rating), Kind::kNumber, 0},
    {"ahrefs_rank", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDomainRatingResult,
     ahrefs_rank), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectGetDomainRatingResult = {"GetDomainRatingResult",
    {kFieldsGetDomainRatingResult, 2}, sizeof(c::GetDomainRatingResult), true};
static_assert(__is_same(decltype(c::GetDomainRatingResult::domain_rating), Field<double>));
static_assert(__is_same(decltype(c::GetDomainRatingResult::ahrefs_rank), Field<long long>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectGetDomainRatingResult}};
constexpr BindRow kBindGetDomainRating[] = {
    {.place = Place::kQuery, .field = 0, .wire = "target"},
    {.place = Place::kQuery, .field = 1, .wire = "date"},
    {.place = Place::kQuery, .field = 2, .wire = "protocol"},
};
constexpr HttpBinding kHttpGetDomainRating = {.method = "GET",
    .path = "/site-explorer/domain-rating", .rows = {kBindGetDomainRating, 3},
    .result_at = "/domain_rating"};
constexpr const char* kNamesGetBacklinksStatsParamsMode[] = {"exact", "prefix", "domain",
    "subdomains"};
constexpr EnumTable kEnumGetBacklinksStatsParamsMode = {"GetBacklinksStatsParamsMode",
    {kNamesGetBacklinksStatsParamsMode, 4}};
constexpr const char* kNamesGetBacklinksStatsParamsProtocol[] = {"both", "http", "https"};
constexpr EnumTable kEnumGetBacklinksStatsParamsProtocol = {"GetBacklinksStatsParamsProtocol",
    {kNamesGetBacklinksStatsParamsProtocol, 3}};
constexpr FieldRow kFieldsGetBacklinksStatsParams[] = {
    {"target", "Domain or address to look at, for example example.com/blog/.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::GetBacklinksStatsParams, target), Kind::kString, 1},
    {"date", "Day to report on.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetBacklinksStatsParams, date), Kind::kString, 1},
    {"mode", "How much of the target counts: the address, what begins with it, "
     "the domain, or its subdomains too; subdomains when left out.", nullptr, nullptr,
     {.names = &kEnumGetBacklinksStatsParamsMode}, __builtin_offsetof(c::GetBacklinksStatsParams,
     mode), Kind::kEnum, 0},
    {"protocol", "Only addresses of this protocol.", nullptr, nullptr,
     {.names = &kEnumGetBacklinksStatsParamsProtocol},
     __builtin_offsetof(c::GetBacklinksStatsParams, protocol), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetBacklinksStatsParams = {"GetBacklinksStatsParams",
    {kFieldsGetBacklinksStatsParams, 4}, sizeof(c::GetBacklinksStatsParams), false};
static_assert(__is_same(decltype(c::GetBacklinksStatsParams::target), String));
static_assert(__is_same(decltype(c::GetBacklinksStatsParams::date), String));
static_assert(__is_same(decltype(c::GetBacklinksStatsParams::mode),
    Field<c::GetBacklinksStatsParamsMode>));
static_assert(__is_same(decltype(c::GetBacklinksStatsParams::protocol),
    Field<c::GetBacklinksStatsParamsProtocol>));
constexpr FieldRow kFieldsGetBacklinksStatsResult[] = {
    {"live", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetBacklinksStatsResult, live),
     Kind::kInteger, 0},
    {"all_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetBacklinksStatsResult,
     all_time), Kind::kInteger, 0},
    {"live_refdomains", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetBacklinksStatsResult, live_refdomains), Kind::kInteger, 0},
    {"all_time_refdomains", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetBacklinksStatsResult, all_time_refdomains), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetBacklinksStatsResult = {"GetBacklinksStatsResult",
    {kFieldsGetBacklinksStatsResult, 4}, sizeof(c::GetBacklinksStatsResult), true};
static_assert(__is_same(decltype(c::GetBacklinksStatsResult::live), Field<long long>));
static_assert(__is_same(decltype(c::GetBacklinksStatsResult::all_time), Field<long long>));
static_assert(__is_same(decltype(c::GetBacklinksStatsResult::live_refdomains), Field<long long>));
static_assert(__is_same(decltype(c::GetBacklinksStatsResult::all_time_refdomains),
    Field<long long>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectGetBacklinksStatsResult}};
constexpr BindRow kBindGetBacklinksStats[] = {
    {.place = Place::kQuery, .field = 0, .wire = "target"},
    {.place = Place::kQuery, .field = 1, .wire = "date"},
    {.place = Place::kQuery, .field = 2, .wire = "mode"},
    {.place = Place::kQuery, .field = 3, .wire = "protocol"},
};
constexpr HttpBinding kHttpGetBacklinksStats = {.method = "GET",
    .path = "/site-explorer/backlinks-stats", .rows = {kBindGetBacklinksStats, 4},
    .result_at = "/metrics"};
constexpr const char* kNamesGetMetricsParamsMode[] = {"exact", "prefix", "domain", "subdomains"};
constexpr EnumTable kEnumGetMetricsParamsMode = {"GetMetricsParamsMode",
    {kNamesGetMetricsParamsMode, 4}};
constexpr const char* kNamesGetMetricsParamsProtocol[] = {"both", "http", "https"};
constexpr EnumTable kEnumGetMetricsParamsProtocol = {"GetMetricsParamsProtocol",
    {kNamesGetMetricsParamsProtocol, 3}};
constexpr Limits kLimits3 = {.pattern = "^[a-z]{2}$"};
constexpr const char* kNamesGetMetricsParamsVolumeMode[] = {"monthly", "average"};
constexpr EnumTable kEnumGetMetricsParamsVolumeMode = {"GetMetricsParamsVolumeMode",
    {kNamesGetMetricsParamsVolumeMode, 2}};
constexpr FieldRow kFieldsGetMetricsParams[] = {
    {"target", "Domain or address to look at, for example example.com/blog/.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::GetMetricsParams, target), Kind::kString, 1},
    {"date", "Day to report on.", nullptr, &kLimits2, {}, __builtin_offsetof(c::GetMetricsParams,
     date), Kind::kString, 1},
    {"mode", "How much of the target counts: the address, what begins with it, "
     "the domain, or its subdomains too; subdomains when left out.", nullptr, nullptr,
     {.names = &kEnumGetMetricsParamsMode}, __builtin_offsetof(c::GetMetricsParams, mode),
     Kind::kEnum, 0},
    {"protocol", "Only addresses of this protocol.", nullptr, nullptr,
     {.names = &kEnumGetMetricsParamsProtocol}, __builtin_offsetof(c::GetMetricsParams, protocol),
     Kind::kEnum, 0},
    {"country", "Two-letter code of the country, in lower case.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetMetricsParams, country), Kind::kString, 0},
    {"volume_mode", "How search volume is counted.", nullptr, nullptr,
     {.names = &kEnumGetMetricsParamsVolumeMode}, __builtin_offsetof(c::GetMetricsParams,
     volume_mode), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetMetricsParams = {"GetMetricsParams", {kFieldsGetMetricsParams, 6},
    sizeof(c::GetMetricsParams), false};
static_assert(__is_same(decltype(c::GetMetricsParams::target), String));
static_assert(__is_same(decltype(c::GetMetricsParams::date), String));
static_assert(__is_same(decltype(c::GetMetricsParams::mode), Field<c::GetMetricsParamsMode>));
static_assert(__is_same(decltype(c::GetMetricsParams::protocol),
    Field<c::GetMetricsParamsProtocol>));
static_assert(__is_same(decltype(c::GetMetricsParams::country), Field<String>));
static_assert(__is_same(decltype(c::GetMetricsParams::volume_mode),
    Field<c::GetMetricsParamsVolumeMode>));
constexpr FieldRow kFieldsGetMetricsResult[] = {
    {"org_keywords", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMetricsResult,
     org_keywords), Kind::kInteger, 0},
    {"org_keywords_1_3", "Keywords on the first three places.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetMetricsResult, org_keywords_1_3), Kind::kInteger, 0},
    {"org_traffic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMetricsResult,
     org_traffic), Kind::kInteger, 0},
    {"org_cost", "US cents.", nullptr, nullptr, {}, __builtin_offsetof(c::GetMetricsResult,
     org_cost), Kind::kInteger, 2},
    {"paid_keywords", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMetricsResult,
     paid_keywords), Kind::kInteger, 0},
    {"paid_traffic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMetricsResult,
     paid_traffic), Kind::kInteger, 0},
    {"paid_cost", "US cents.", nullptr, nullptr, {}, __builtin_offsetof(c::GetMetricsResult,
     paid_cost), Kind::kInteger, 2},
    {"paid_pages", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMetricsResult,
     paid_pages), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetMetricsResult = {"GetMetricsResult", {kFieldsGetMetricsResult, 8},
    sizeof(c::GetMetricsResult), true};
static_assert(__is_same(decltype(c::GetMetricsResult::org_keywords), Field<long long>));
static_assert(__is_same(decltype(c::GetMetricsResult::org_keywords_1_3), Field<long long>));
static_assert(__is_same(decltype(c::GetMetricsResult::org_traffic), Field<long long>));
static_assert(__is_same(decltype(c::GetMetricsResult::org_cost), Field<long long>));
static_assert(__is_same(decltype(c::GetMetricsResult::paid_keywords), Field<long long>));
static_assert(__is_same(decltype(c::GetMetricsResult::paid_traffic), Field<long long>));
static_assert(__is_same(decltype(c::GetMetricsResult::paid_cost), Field<long long>));
static_assert(__is_same(decltype(c::GetMetricsResult::paid_pages), Field<long long>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectGetMetricsResult}};
constexpr BindRow kBindGetMetrics[] = {
    {.place = Place::kQuery, .field = 0, .wire = "target"},
    {.place = Place::kQuery, .field = 1, .wire = "date"},
    {.place = Place::kQuery, .field = 2, .wire = "mode"},
    {.place = Place::kQuery, .field = 3, .wire = "protocol"},
    {.place = Place::kQuery, .field = 4, .wire = "country"},
    {.place = Place::kQuery, .field = 5, .wire = "volume_mode"},
};
constexpr HttpBinding kHttpGetMetrics = {.method = "GET", .path = "/site-explorer/metrics",
    .rows = {kBindGetMetrics, 6}, .result_at = "/metrics"};
constexpr const char* kNamesListBacklinksParamsMode[] = {"exact", "prefix", "domain", "subdomains"};
constexpr EnumTable kEnumListBacklinksParamsMode = {"ListBacklinksParamsMode",
    {kNamesListBacklinksParamsMode, 4}};
constexpr const char* kNamesListBacklinksParamsProtocol[] = {"both", "http", "https"};
constexpr EnumTable kEnumListBacklinksParamsProtocol = {"ListBacklinksParamsProtocol",
    {kNamesListBacklinksParamsProtocol, 3}};
constexpr const char* kNamesListBacklinksParamsAggregation[] = {"similar_links", "1_per_domain",
    "all"};
constexpr EnumTable kEnumListBacklinksParamsAggregation = {"ListBacklinksParamsAggregation",
    {kNamesListBacklinksParamsAggregation, 3}};
constexpr Limits kLimits4 = {.has = 64, .max_size = 30,
    .pattern = "^(live|all_time|since:[0-9]{4}-[0-9]{2}-[0-9]{2})$"};
constexpr Limits kLimits5 = {.has = 3, .minimum = 1, .maximum = 1000};
constexpr Limits kLimits6 = {.has = 64, .max_size = 200,
    .pattern = "^[a-z0-9_]+(:asc|:desc)?(,[a-z0-9_]+(:asc|:desc)?)*$"};
constexpr Limits kLimits7 = {.has = 96, .min_size = 2, .max_size = 5000};
constexpr FieldRow kFieldsListBacklinksParams[] = {
    {"target", "Domain or address to look at, for example example.com/blog/.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::ListBacklinksParams, target), Kind::kString, 1},
    {"mode", "How much of the target counts: the address, what begins with it, "
     "the domain, or its subdomains too; subdomains when left out.", nullptr, nullptr,
     {.names = &kEnumListBacklinksParamsMode}, __builtin_offsetof(c::ListBacklinksParams, mode),
     Kind::kEnum, 0},
    {"protocol", "Only addresses of this protocol.", nullptr, nullptr,
     {.names = &kEnumListBacklinksParamsProtocol}, __builtin_offsetof(c::ListBacklinksParams,
     protocol), Kind::kEnum, 0},
    {"aggregation", "How backlinks are grouped; similar_links when left out.", nullptr, nullptr,
     {.names = &kEnumListBacklinksParamsAggregation}, __builtin_offsetof(c::ListBacklinksParams,
     aggregation), Kind::kEnum, 0},
    {"history", "live, all_time, or since:2026-01-31, which counts what was lost since " "too.",
     nullptr, &kLimits4, {}, __builtin_offsetof(c::ListBacklinksParams, history), Kind::kString, 0},
    {"limit", "Number of rows; each costs units.", "50", &kLimits5, {},
     __builtin_offsetof(c::ListBacklinksParams, limit), Kind::kInteger, 0},
    {"order_by", "Columns to sort by, for example sum_traffic:desc.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListBacklinksParams, order_by), Kind::kString, 0},
    {"where", "Filter in Ahrefs own JSON, for example {\"field\":\"is_dofollow\","
     "\"is\":[\"eq\",true]}.", nullptr, &kLimits7, {}, __builtin_offsetof(c::ListBacklinksParams,
     where), Kind::kString, 0},
};
constexpr ObjectTable kObjectListBacklinksParams = {"ListBacklinksParams",
    {kFieldsListBacklinksParams, 8}, sizeof(c::ListBacklinksParams), false};
static_assert(__is_same(decltype(c::ListBacklinksParams::target), String));
static_assert(__is_same(decltype(c::ListBacklinksParams::mode), Field<c::ListBacklinksParamsMode>));
static_assert(__is_same(decltype(c::ListBacklinksParams::protocol),
    Field<c::ListBacklinksParamsProtocol>));
static_assert(__is_same(decltype(c::ListBacklinksParams::aggregation),
    Field<c::ListBacklinksParamsAggregation>));
static_assert(__is_same(decltype(c::ListBacklinksParams::history), Field<String>));
static_assert(__is_same(decltype(c::ListBacklinksParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListBacklinksParams::order_by), Field<String>));
static_assert(__is_same(decltype(c::ListBacklinksParams::where), Field<String>));
constexpr FieldRow kFieldsBacklink[] = {
    {"url_from", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Backlink, url_from),
     Kind::kString, 0},
    {"url_to", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Backlink, url_to),
     Kind::kString, 0},
    {"anchor", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Backlink, anchor),
     Kind::kString, 2},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Backlink, title), Kind::kString,
     2},
    {"domain_rating_source", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Backlink,
     domain_rating_source), Kind::kNumber, 2},
    {"traffic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Backlink, traffic),
     Kind::kInteger, 2},
    {"is_dofollow", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Backlink, is_dofollow),
     Kind::kBoolean, 2},
    {"link_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Backlink, link_type),
     Kind::kString, 2},
    {"first_seen", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Backlink, first_seen),
     Kind::kString, 2},
    {"last_seen", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Backlink, last_seen),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectBacklink = {"Backlink", {kFieldsBacklink, 10}, sizeof(c::Backlink),
    true};
static_assert(__is_same(decltype(c::Backlink::url_from), Field<String>));
static_assert(__is_same(decltype(c::Backlink::url_to), Field<String>));
static_assert(__is_same(decltype(c::Backlink::anchor), Field<String>));
static_assert(__is_same(decltype(c::Backlink::title), Field<String>));
static_assert(__is_same(decltype(c::Backlink::domain_rating_source), Field<double>));
static_assert(__is_same(decltype(c::Backlink::traffic), Field<long long>));
static_assert(__is_same(decltype(c::Backlink::is_dofollow), Field<bool>));
static_assert(__is_same(decltype(c::Backlink::link_type), Field<String>));
static_assert(__is_same(decltype(c::Backlink::first_seen), Field<String>));
static_assert(__is_same(decltype(c::Backlink::last_seen), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectBacklink}};
constexpr TypeRow kType5 = {Kind::kList, false, {.element = &kType4}};
constexpr BindRow kBindListBacklinks[] = {
    {.place = Place::kQuery, .field = 0, .wire = "target"},
    {.place = Place::kQuery, .field = 1, .wire = "mode"},
    {.place = Place::kQuery, .field = 2, .wire = "protocol"},
    {.place = Place::kQuery, .field = 3, .wire = "aggregation"},
    {.place = Place::kQuery, .field = 4, .wire = "history"},
    {.place = Place::kQuery, .field = 5, .wire = "limit"},
    {.place = Place::kQuery, .field = 6, .wire = "order_by"},
    {.place = Place::kQuery, .field = 7, .wire = "where"},
    {.place = Place::kQuery, .wire = "select",
     .constant = "\"url_from,url_to,anchor,title,domain_rating_source,traffic,is_dofollow,"
     "link_type,first_seen,last_seen\""},
};
constexpr HttpBinding kHttpListBacklinks = {.method = "GET", .path = "/site-explorer/all-backlinks",
    .rows = {kBindListBacklinks, 9}, .result_at = "/backlinks"};
constexpr const char* kNamesListRefdomainsParamsMode[] = {"exact", "prefix", "domain",
    "subdomains"};
constexpr EnumTable kEnumListRefdomainsParamsMode = {"ListRefdomainsParamsMode",
    {kNamesListRefdomainsParamsMode, 4}};
constexpr const char* kNamesListRefdomainsParamsProtocol[] = {"both", "http", "https"};
constexpr EnumTable kEnumListRefdomainsParamsProtocol = {"ListRefdomainsParamsProtocol",
    {kNamesListRefdomainsParamsProtocol, 3}};
constexpr FieldRow kFieldsListRefdomainsParams[] = {
    {"target", "Domain or address to look at, for example example.com/blog/.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::ListRefdomainsParams, target), Kind::kString, 1},
    {"mode", "How much of the target counts: the address, what begins with it, "
     "the domain, or its subdomains too; subdomains when left out.", nullptr, nullptr,
     {.names = &kEnumListRefdomainsParamsMode}, __builtin_offsetof(c::ListRefdomainsParams, mode),
     Kind::kEnum, 0},
    {"protocol", "Only addresses of this protocol.", nullptr, nullptr,
     {.names = &kEnumListRefdomainsParamsProtocol}, __builtin_offsetof(c::ListRefdomainsParams,
     protocol), Kind::kEnum, 0},
    {"history", "live, all_time, or since:2026-01-31, which counts what was lost since " "too.",
     nullptr, &kLimits4, {}, __builtin_offsetof(c::ListRefdomainsParams, history), Kind::kString,
     0},
    {"limit", "Number of rows; each costs units.", "50", &kLimits5, {},
     __builtin_offsetof(c::ListRefdomainsParams, limit), Kind::kInteger, 0},
    {"order_by", "Columns to sort by, for example sum_traffic:desc.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListRefdomainsParams, order_by), Kind::kString, 0},
    {"where", "Filter in Ahrefs own JSON, for example {\"field\":\"is_dofollow\","
     "\"is\":[\"eq\",true]}.", nullptr, &kLimits7, {}, __builtin_offsetof(c::ListRefdomainsParams,
     where), Kind::kString, 0},
};
constexpr ObjectTable kObjectListRefdomainsParams = {"ListRefdomainsParams",
    {kFieldsListRefdomainsParams, 7}, sizeof(c::ListRefdomainsParams), false};
static_assert(__is_same(decltype(c::ListRefdomainsParams::target), String));
static_assert(__is_same(decltype(c::ListRefdomainsParams::mode),
    Field<c::ListRefdomainsParamsMode>));
static_assert(__is_same(decltype(c::ListRefdomainsParams::protocol),
    Field<c::ListRefdomainsParamsProtocol>));
static_assert(__is_same(decltype(c::ListRefdomainsParams::history), Field<String>));
static_assert(__is_same(decltype(c::ListRefdomainsParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListRefdomainsParams::order_by), Field<String>));
static_assert(__is_same(decltype(c::ListRefdomainsParams::where), Field<String>));
constexpr FieldRow kFieldsRefdomain[] = {
    {"domain", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refdomain, domain),
     Kind::kString, 0},
    {"domain_rating", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refdomain,
     domain_rating), Kind::kNumber, 2},
    {"links_to_target", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refdomain,
     links_to_target), Kind::kInteger, 2},
    {"dofollow_links", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refdomain,
     dofollow_links), Kind::kInteger, 2},
    {"traffic_domain", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refdomain,
     traffic_domain), Kind::kInteger, 2},
    {"is_spam", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refdomain, is_spam),
     Kind::kBoolean, 2},
    {"first_seen", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refdomain, first_seen),
     Kind::kString, 2},
    {"last_seen", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Refdomain, last_seen),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectRefdomain = {"Refdomain", {kFieldsRefdomain, 8}, sizeof(c::Refdomain),
    true};
static_assert(__is_same(decltype(c::Refdomain::domain), Field<String>));
static_assert(__is_same(decltype(c::Refdomain::domain_rating), Field<double>));
static_assert(__is_same(decltype(c::Refdomain::links_to_target), Field<long long>));
static_assert(__is_same(decltype(c::Refdomain::dofollow_links), Field<long long>));
static_assert(__is_same(decltype(c::Refdomain::traffic_domain), Field<long long>));
static_assert(__is_same(decltype(c::Refdomain::is_spam), Field<bool>));
static_assert(__is_same(decltype(c::Refdomain::first_seen), Field<String>));
static_assert(__is_same(decltype(c::Refdomain::last_seen), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectRefdomain}};
constexpr TypeRow kType7 = {Kind::kList, false, {.element = &kType6}};
constexpr BindRow kBindListRefdomains[] = {
    {.place = Place::kQuery, .field = 0, .wire = "target"},
    {.place = Place::kQuery, .field = 1, .wire = "mode"},
    {.place = Place::kQuery, .field = 2, .wire = "protocol"},
    {.place = Place::kQuery, .field = 3, .wire = "history"},
    {.place = Place::kQuery, .field = 4, .wire = "limit"},
    {.place = Place::kQuery, .field = 5, .wire = "order_by"},
    {.place = Place::kQuery, .field = 6, .wire = "where"},
    {.place = Place::kQuery, .wire = "select",
     .constant = "\"domain,domain_rating,links_to_target,dofollow_links,traffic_domain,"
     "is_spam,first_seen,last_seen\""},
};
constexpr HttpBinding kHttpListRefdomains = {.method = "GET", .path = "/site-explorer/refdomains",
    .rows = {kBindListRefdomains, 8}, .result_at = "/refdomains"};
constexpr const char* kNamesListOrganicKeywordsParamsMode[] = {"exact", "prefix", "domain",
    "subdomains"};
constexpr EnumTable kEnumListOrganicKeywordsParamsMode = {"ListOrganicKeywordsParamsMode",
    {kNamesListOrganicKeywordsParamsMode, 4}};
constexpr const char* kNamesListOrganicKeywordsParamsProtocol[] = {"both", "http", "https"};
constexpr EnumTable kEnumListOrganicKeywordsParamsProtocol = {"ListOrganicKeywordsParamsProtocol",
    {kNamesListOrganicKeywordsParamsProtocol, 3}};
constexpr const char* kNamesListOrganicKeywordsParamsVolumeMode[] = {"monthly", "average"};
constexpr EnumTable kEnumListOrganicKeywordsParamsVolumeMode =
    {"ListOrganicKeywordsParamsVolumeMode", {kNamesListOrganicKeywordsParamsVolumeMode, 2}};
constexpr FieldRow kFieldsListOrganicKeywordsParams[] = {
    {"target", "Domain or address to look at, for example example.com/blog/.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::ListOrganicKeywordsParams, target), Kind::kString, 1},
    {"date", "Day to report on.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListOrganicKeywordsParams, date), Kind::kString, 1},
    {"mode", "How much of the target counts: the address, what begins with it, "
     "the domain, or its subdomains too; subdomains when left out.", nullptr, nullptr,
     {.names = &kEnumListOrganicKeywordsParamsMode},
     __builtin_offsetof(c::ListOrganicKeywordsParams, mode), Kind::kEnum, 0},
    {"protocol", "Only addresses of this protocol.", nullptr, nullptr,
     {.names = &kEnumListOrganicKeywordsParamsProtocol},
     __builtin_offsetof(c::ListOrganicKeywordsParams, protocol), Kind::kEnum, 0},
    {"country", "Two-letter code of the country, in lower case.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListOrganicKeywordsParams, country), Kind::kString, 0},
    {"date_compared", "Earlier day to compare with.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListOrganicKeywordsParams, date_compared), Kind::kString, 0},
    {"volume_mode", "How search volume is counted.", nullptr, nullptr,
     {.names = &kEnumListOrganicKeywordsParamsVolumeMode},
     __builtin_offsetof(c::ListOrganicKeywordsParams, volume_mode), Kind::kEnum, 0},
    {"limit", "Number of rows; each costs units.", "50", &kLimits5, {},
     __builtin_offsetof(c::ListOrganicKeywordsParams, limit), Kind::kInteger, 0},
    {"order_by", "Columns to sort by, for example sum_traffic:desc.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListOrganicKeywordsParams, order_by), Kind::kString, 0},
    {"where", "Filter in Ahrefs own JSON, for example {\"field\":\"is_dofollow\","
     "\"is\":[\"eq\",true]}.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListOrganicKeywordsParams, where), Kind::kString, 0},
};
constexpr ObjectTable kObjectListOrganicKeywordsParams = {"ListOrganicKeywordsParams",
    {kFieldsListOrganicKeywordsParams, 10}, sizeof(c::ListOrganicKeywordsParams), false};
static_assert(__is_same(decltype(c::ListOrganicKeywordsParams::target), String));
static_assert(__is_same(decltype(c::ListOrganicKeywordsParams::date), String));
static_assert(__is_same(decltype(c::ListOrganicKeywordsParams::mode),
    Field<c::ListOrganicKeywordsParamsMode>));
static_assert(__is_same(decltype(c::ListOrganicKeywordsParams::protocol),
    Field<c::ListOrganicKeywordsParamsProtocol>));
static_assert(__is_same(decltype(c::ListOrganicKeywordsParams::country), Field<String>));
static_assert(__is_same(decltype(c::ListOrganicKeywordsParams::date_compared), Field<String>));
static_assert(__is_same(decltype(c::ListOrganicKeywordsParams::volume_mode),
    Field<c::ListOrganicKeywordsParamsVolumeMode>));
static_assert(__is_same(decltype(c::ListOrganicKeywordsParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListOrganicKeywordsParams::order_by), Field<String>));
static_assert(__is_same(decltype(c::ListOrganicKeywordsParams::where), Field<String>));
constexpr FieldRow kFieldsOrganicKeyword[] = {
    {"keyword", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrganicKeyword, keyword),
     Kind::kString, 0},
    {"best_position", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrganicKeyword,
     best_position), Kind::kInteger, 2},
    {"best_position_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrganicKeyword,
     best_position_url), Kind::kString, 2},
    {"volume", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrganicKeyword, volume),
     Kind::kInteger, 2},
    {"keyword_difficulty", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrganicKeyword,
     keyword_difficulty), Kind::kInteger, 2},
    {"cpc", "US cents.", nullptr, nullptr, {}, __builtin_offsetof(c::OrganicKeyword, cpc),
     Kind::kInteger, 2},
    {"sum_traffic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrganicKeyword,
     sum_traffic), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectOrganicKeyword = {"OrganicKeyword", {kFieldsOrganicKeyword, 7},
    sizeof(c::OrganicKeyword), true};
static_assert(__is_same(decltype(c::OrganicKeyword::keyword), Field<String>));
static_assert(__is_same(decltype(c::OrganicKeyword::best_position), Field<long long>));
static_assert(__is_same(decltype(c::OrganicKeyword::best_position_url), Field<String>));
static_assert(__is_same(decltype(c::OrganicKeyword::volume), Field<long long>));
static_assert(__is_same(decltype(c::OrganicKeyword::keyword_difficulty), Field<long long>));
static_assert(__is_same(decltype(c::OrganicKeyword::cpc), Field<long long>));
static_assert(__is_same(decltype(c::OrganicKeyword::sum_traffic), Field<long long>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectOrganicKeyword}};
constexpr TypeRow kType9 = {Kind::kList, false, {.element = &kType8}};
constexpr BindRow kBindListOrganicKeywords[] = {
    {.place = Place::kQuery, .field = 0, .wire = "target"},
    {.place = Place::kQuery, .field = 1, .wire = "date"},
    {.place = Place::kQuery, .field = 2, .wire = "mode"},
    {.place = Place::kQuery, .field = 3, .wire = "protocol"},
    {.place = Place::kQuery, .field = 4, .wire = "country"},
    {.place = Place::kQuery, .field = 5, .wire = "date_compared"},
    {.place = Place::kQuery, .field = 6, .wire = "volume_mode"},
    {.place = Place::kQuery, .field = 7, .wire = "limit"},
    {.place = Place::kQuery, .field = 8, .wire = "order_by"},
    {.place = Place::kQuery, .field = 9, .wire = "where"},
    {.place = Place::kQuery, .wire = "select",
     .constant = "\"keyword,best_position,best_position_url,volume,keyword_difficulty,"
     "cpc,sum_traffic\""},
};
constexpr HttpBinding kHttpListOrganicKeywords = {.method = "GET",
    .path = "/site-explorer/organic-keywords", .rows = {kBindListOrganicKeywords, 11},
    .result_at = "/keywords"};
constexpr const char* kNamesListTopPagesParamsMode[] = {"exact", "prefix", "domain", "subdomains"};
constexpr EnumTable kEnumListTopPagesParamsMode = {"ListTopPagesParamsMode",
    {kNamesListTopPagesParamsMode, 4}};
constexpr const char* kNamesListTopPagesParamsProtocol[] = {"both", "http", "https"};
constexpr EnumTable kEnumListTopPagesParamsProtocol = {"ListTopPagesParamsProtocol",
    {kNamesListTopPagesParamsProtocol, 3}};
constexpr const char* kNamesListTopPagesParamsVolumeMode[] = {"monthly", "average"};
constexpr EnumTable kEnumListTopPagesParamsVolumeMode = {"ListTopPagesParamsVolumeMode",
    {kNamesListTopPagesParamsVolumeMode, 2}};
constexpr FieldRow kFieldsListTopPagesParams[] = {
    {"target", "Domain or address to look at, for example example.com/blog/.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::ListTopPagesParams, target), Kind::kString, 1},
    {"date", "Day to report on.", nullptr, &kLimits2, {}, __builtin_offsetof(c::ListTopPagesParams,
     date), Kind::kString, 1},
    {"mode", "How much of the target counts: the address, what begins with it, "
     "the domain, or its subdomains too; subdomains when left out.", nullptr, nullptr,
     {.names = &kEnumListTopPagesParamsMode}, __builtin_offsetof(c::ListTopPagesParams, mode),
     Kind::kEnum, 0},
    {"protocol", "Only addresses of this protocol.", nullptr, nullptr,
     {.names = &kEnumListTopPagesParamsProtocol}, __builtin_offsetof(c::ListTopPagesParams,
     protocol), Kind::kEnum, 0},
    {"country", "Two-letter code of the country, in lower case.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListTopPagesParams, country), Kind::kString, 0},
    {"date_compared", "Earlier day to compare with.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListTopPagesParams, date_compared), Kind::kString, 0},
    {"volume_mode", "How search volume is counted.", nullptr, nullptr,
     {.names = &kEnumListTopPagesParamsVolumeMode}, __builtin_offsetof(c::ListTopPagesParams,
     volume_mode), Kind::kEnum, 0},
    {"limit", "Number of rows; each costs units.", "50", &kLimits5, {},
     __builtin_offsetof(c::ListTopPagesParams, limit), Kind::kInteger, 0},
    {"order_by", "Columns to sort by, for example sum_traffic:desc.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListTopPagesParams, order_by), Kind::kString, 0},
    {"where", "Filter in Ahrefs own JSON, for example {\"field\":\"is_dofollow\","
     "\"is\":[\"eq\",true]}.", nullptr, &kLimits7, {}, __builtin_offsetof(c::ListTopPagesParams,
     where), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTopPagesParams = {"ListTopPagesParams", {kFieldsListTopPagesParams,
    10}, sizeof(c::ListTopPagesParams), false};
static_assert(__is_same(decltype(c::ListTopPagesParams::target), String));
static_assert(__is_same(decltype(c::ListTopPagesParams::date), String));
static_assert(__is_same(decltype(c::ListTopPagesParams::mode), Field<c::ListTopPagesParamsMode>));
static_assert(__is_same(decltype(c::ListTopPagesParams::protocol),
    Field<c::ListTopPagesParamsProtocol>));
static_assert(__is_same(decltype(c::ListTopPagesParams::country), Field<String>));
static_assert(__is_same(decltype(c::ListTopPagesParams::date_compared), Field<String>));
static_assert(__is_same(decltype(c::ListTopPagesParams::volume_mode),
    Field<c::ListTopPagesParamsVolumeMode>));
static_assert(__is_same(decltype(c::ListTopPagesParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListTopPagesParams::order_by), Field<String>));
static_assert(__is_same(decltype(c::ListTopPagesParams::where), Field<String>));
constexpr FieldRow kFieldsPage[] = {
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, url), Kind::kString, 2},
    {"sum_traffic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, sum_traffic),
     Kind::kInteger, 2},
    {"value", "US cents a month.", nullptr, nullptr, {}, __builtin_offsetof(c::Page, value),
     Kind::kInteger, 2},
    {"keywords", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, keywords),
     Kind::kInteger, 2},
    {"referring_domains", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page,
     referring_domains), Kind::kInteger, 2},
    {"top_keyword", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, top_keyword),
     Kind::kString, 2},
    {"top_keyword_best_position", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page,
     top_keyword_best_position), Kind::kInteger, 2},
    {"top_keyword_volume", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page,
     top_keyword_volume), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectPage = {"Page", {kFieldsPage, 8}, sizeof(c::Page), true};
static_assert(__is_same(decltype(c::Page::url), Field<String>));
static_assert(__is_same(decltype(c::Page::sum_traffic), Field<long long>));
static_assert(__is_same(decltype(c::Page::value), Field<long long>));
static_assert(__is_same(decltype(c::Page::keywords), Field<long long>));
static_assert(__is_same(decltype(c::Page::referring_domains), Field<long long>));
static_assert(__is_same(decltype(c::Page::top_keyword), Field<String>));
static_assert(__is_same(decltype(c::Page::top_keyword_best_position), Field<long long>));
static_assert(__is_same(decltype(c::Page::top_keyword_volume), Field<long long>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectPage}};
constexpr TypeRow kType11 = {Kind::kList, false, {.element = &kType10}};
constexpr BindRow kBindListTopPages[] = {
    {.place = Place::kQuery, .field = 0, .wire = "target"},
    {.place = Place::kQuery, .field = 1, .wire = "date"},
    {.place = Place::kQuery, .field = 2, .wire = "mode"},
    {.place = Place::kQuery, .field = 3, .wire = "protocol"},
    {.place = Place::kQuery, .field = 4, .wire = "country"},
    {.place = Place::kQuery, .field = 5, .wire = "date_compared"},
    {.place = Place::kQuery, .field = 6, .wire = "volume_mode"},
    {.place = Place::kQuery, .field = 7, .wire = "limit"},
    {.place = Place::kQuery, .field = 8, .wire = "order_by"},
    {.place = Place::kQuery, .field = 9, .wire = "where"},
    {.place = Place::kQuery, .wire = "select",
     .constant = "\"url,sum_traffic,value,keywords,referring_domains,top_keyword,top_keyword_best_posit"
     "ion,top_keyword_volume\""},
};
constexpr HttpBinding kHttpListTopPages = {.method = "GET", .path = "/site-explorer/top-pages",
    .rows = {kBindListTopPages, 11}, .result_at = "/pages"};
constexpr const char* kNamesListOrganicCompetitorsParamsMode[] = {"exact", "prefix", "domain",
    "subdomains"};
constexpr EnumTable kEnumListOrganicCompetitorsParamsMode = {"ListOrganicCompetitorsParamsMode",
    {kNamesListOrganicCompetitorsParamsMode, 4}};
constexpr const char* kNamesListOrganicCompetitorsParamsProtocol[] = {"both", "http", "https"};
constexpr EnumTable kEnumListOrganicCompetitorsParamsProtocol =
    {"ListOrganicCompetitorsParamsProtocol", {kNamesListOrganicCompetitorsParamsProtocol, 3}};
constexpr const char* kNamesListOrganicCompetitorsParamsVolumeMode[] = {"monthly", "average"};
constexpr EnumTable kEnumListOrganicCompetitorsParamsVolumeMode =
    {"ListOrganicCompetitorsParamsVolumeMode", {kNamesListOrganicCompetitorsParamsVolumeMode, 2}};
constexpr FieldRow kFieldsListOrganicCompetitorsParams[] = {
    {"target", "Domain or address to look at, for example example.com/blog/.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::ListOrganicCompetitorsParams, target), Kind::kString, 1},
    {"date", "Day to report on.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListOrganicCompetitorsParams, date), Kind::kString, 1},
    {"country", "Two-letter code of the country, in lower case.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListOrganicCompetitorsParams, country), Kind::kString, 1},
    {"mode", "How much of the target counts: the address, what begins with it, "
     "the domain, or its subdomains too; subdomains when left out.", nullptr, nullptr,
     {.names = &kEnumListOrganicCompetitorsParamsMode},
     __builtin_offsetof(c::ListOrganicCompetitorsParams, mode), Kind::kEnum, 0},
    {"protocol", "Only addresses of this protocol.", nullptr, nullptr,
     {.names = &kEnumListOrganicCompetitorsParamsProtocol},
     __builtin_offsetof(c::ListOrganicCompetitorsParams, protocol), Kind::kEnum, 0},
    {"date_compared", "Earlier day to compare with.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListOrganicCompetitorsParams, date_compared), Kind::kString, 0},
    {"volume_mode", "How search volume is counted.", nullptr, nullptr,
     {.names = &kEnumListOrganicCompetitorsParamsVolumeMode},
     __builtin_offsetof(c::ListOrganicCompetitorsParams, volume_mode), Kind::kEnum, 0},
    {"limit", "Number of rows; each costs units.", "50", &kLimits5, {},
     __builtin_offsetof(c::ListOrganicCompetitorsParams, limit), Kind::kInteger, 0},
    {"order_by", "Columns to sort by, for example sum_traffic:desc.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListOrganicCompetitorsParams, order_by), Kind::kString, 0},
    {"where", "Filter in Ahrefs own JSON, for example {\"field\":\"is_dofollow\","
     "\"is\":[\"eq\",true]}.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListOrganicCompetitorsParams, where), Kind::kString, 0},
};
constexpr ObjectTable kObjectListOrganicCompetitorsParams = {"ListOrganicCompetitorsParams",
    {kFieldsListOrganicCompetitorsParams, 10}, sizeof(c::ListOrganicCompetitorsParams), false};
static_assert(__is_same(decltype(c::ListOrganicCompetitorsParams::target), String));
static_assert(__is_same(decltype(c::ListOrganicCompetitorsParams::date), String));
static_assert(__is_same(decltype(c::ListOrganicCompetitorsParams::country), String));
static_assert(__is_same(decltype(c::ListOrganicCompetitorsParams::mode),
    Field<c::ListOrganicCompetitorsParamsMode>));
static_assert(__is_same(decltype(c::ListOrganicCompetitorsParams::protocol),
    Field<c::ListOrganicCompetitorsParamsProtocol>));
static_assert(__is_same(decltype(c::ListOrganicCompetitorsParams::date_compared), Field<String>));
static_assert(__is_same(decltype(c::ListOrganicCompetitorsParams::volume_mode),
    Field<c::ListOrganicCompetitorsParamsVolumeMode>));
static_assert(__is_same(decltype(c::ListOrganicCompetitorsParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListOrganicCompetitorsParams::order_by), Field<String>));
static_assert(__is_same(decltype(c::ListOrganicCompetitorsParams::where), Field<String>));
constexpr FieldRow kFieldsCompetitor[] = {
    {"competitor_domain", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Competitor,
     competitor_domain), Kind::kString, 2},
    {"domain_rating", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Competitor,
     domain_rating), Kind::kNumber, 2},
    {"keywords_common", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Competitor,
     keywords_common), Kind::kInteger, 2},
    {"keywords_competitor", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Competitor,
     keywords_competitor), Kind::kInteger, 2},
    {"keywords_target", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Competitor,
     keywords_target), Kind::kInteger, 2},
    {"share", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Competitor, share),
     Kind::kNumber, 2},
    {"traffic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Competitor, traffic),
     Kind::kInteger, 2},
};
constexpr ObjectTable kObjectCompetitor = {"Competitor", {kFieldsCompetitor, 7},
    sizeof(c::Competitor), true};
static_assert(__is_same(decltype(c::Competitor::competitor_domain), Field<String>));
static_assert(__is_same(decltype(c::Competitor::domain_rating), Field<double>));
static_assert(__is_same(decltype(c::Competitor::keywords_common), Field<long long>));
static_assert(__is_same(decltype(c::Competitor::keywords_competitor), Field<long long>));
static_assert(__is_same(decltype(c::Competitor::keywords_target), Field<long long>));
static_assert(__is_same(decltype(c::Competitor::share), Field<double>));
static_assert(__is_same(decltype(c::Competitor::traffic), Field<long long>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectCompetitor}};
constexpr TypeRow kType13 = {Kind::kList, false, {.element = &kType12}};
constexpr BindRow kBindListOrganicCompetitors[] = {
    {.place = Place::kQuery, .field = 0, .wire = "target"},
    {.place = Place::kQuery, .field = 1, .wire = "date"},
    {.place = Place::kQuery, .field = 2, .wire = "country"},
    {.place = Place::kQuery, .field = 3, .wire = "mode"},
    {.place = Place::kQuery, .field = 4, .wire = "protocol"},
    {.place = Place::kQuery, .field = 5, .wire = "date_compared"},
    {.place = Place::kQuery, .field = 6, .wire = "volume_mode"},
    {.place = Place::kQuery, .field = 7, .wire = "limit"},
    {.place = Place::kQuery, .field = 8, .wire = "order_by"},
    {.place = Place::kQuery, .field = 9, .wire = "where"},
    {.place = Place::kQuery, .wire = "select",
     .constant = "\"competitor_domain,domain_rating,keywords_common,keywords_competitor,"
     "keywords_target,share,traffic\""},
};
constexpr HttpBinding kHttpListOrganicCompetitors = {.method = "GET",
    .path = "/site-explorer/organic-competitors", .rows = {kBindListOrganicCompetitors, 11},
    .result_at = "/competitors"};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 200, .pattern = "^[^,]+$"};
constexpr TypeRow kType14 = {Kind::kString, false, {}, &kLimits9};
constexpr const char* kNamesKeywordsOverviewParamsMode[] = {"exact", "prefix", "domain",
    "subdomains"};
constexpr EnumTable kEnumKeywordsOverviewParamsMode = {"KeywordsOverviewParamsMode",
    {kNamesKeywordsOverviewParamsMode, 4}};
constexpr FieldRow kFieldsKeywordsOverviewParams[] = {
    {"keywords", "Keywords, without commas.", nullptr, &kLimits8, {.element = &kType14},
     __builtin_offsetof(c::KeywordsOverviewParams, keywords), Kind::kList, 1},
    {"country", "Two-letter code of the country, in lower case.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::KeywordsOverviewParams, country), Kind::kString, 1},
    {"target", "Domain or address to look at, for example example.com/blog/.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::KeywordsOverviewParams, target), Kind::kString, 0},
    {"mode", "How much of the target counts: the address, what begins with it, "
     "the domain, or its subdomains too; subdomains when left out.", nullptr, nullptr,
     {.names = &kEnumKeywordsOverviewParamsMode}, __builtin_offsetof(c::KeywordsOverviewParams,
     mode), Kind::kEnum, 0},
    {"limit", "Number of rows; each costs units.", "50", &kLimits5, {},
     __builtin_offsetof(c::KeywordsOverviewParams, limit), Kind::kInteger, 0},
    {"order_by", "Columns to sort by, for example sum_traffic:desc.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::KeywordsOverviewParams, order_by), Kind::kString, 0},
    {"where", "Filter in Ahrefs own JSON, for example {\"field\":\"is_dofollow\","
     "\"is\":[\"eq\",true]}.", nullptr, &kLimits7, {}, __builtin_offsetof(c::KeywordsOverviewParams,
     where), Kind::kString, 0},
};
constexpr ObjectTable kObjectKeywordsOverviewParams = {"KeywordsOverviewParams",
    {kFieldsKeywordsOverviewParams, 7}, sizeof(c::KeywordsOverviewParams), false};
static_assert(__is_same(decltype(c::KeywordsOverviewParams::keywords), List<String>));
static_assert(__is_same(decltype(c::KeywordsOverviewParams::country), String));
static_assert(__is_same(decltype(c::KeywordsOverviewParams::target), Field<String>));
static_assert(__is_same(decltype(c::KeywordsOverviewParams::mode),
    Field<c::KeywordsOverviewParamsMode>));
static_assert(__is_same(decltype(c::KeywordsOverviewParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::KeywordsOverviewParams::order_by), Field<String>));
static_assert(__is_same(decltype(c::KeywordsOverviewParams::where), Field<String>));
constexpr TypeRow kType15 = {Kind::kString};
constexpr FieldRow kFieldsKeyword[] = {
    {"keyword", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Keyword, keyword),
     Kind::kString, 0},
    {"volume", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Keyword, volume),
     Kind::kInteger, 2},
    {"global_volume", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Keyword, global_volume),
     Kind::kInteger, 2},
    {"difficulty", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Keyword, difficulty),
     Kind::kInteger, 2},
    {"cpc", "US cents.", nullptr, nullptr, {}, __builtin_offsetof(c::Keyword, cpc), Kind::kInteger,
     2},
    {"clicks", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Keyword, clicks),
     Kind::kInteger, 2},
    {"traffic_potential", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Keyword,
     traffic_potential), Kind::kInteger, 2},
    {"parent_topic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Keyword, parent_topic),
     Kind::kString, 2},
    {"serp_features", nullptr, nullptr, nullptr, {.element = &kType15},
     __builtin_offsetof(c::Keyword, serp_features), Kind::kList, 2},
};
constexpr ObjectTable kObjectKeyword = {"Keyword", {kFieldsKeyword, 9}, sizeof(c::Keyword), true};
static_assert(__is_same(decltype(c::Keyword::keyword), Field<String>));
static_assert(__is_same(decltype(c::Keyword::volume), Field<long long>));
static_assert(__is_same(decltype(c::Keyword::global_volume), Field<long long>));
static_assert(__is_same(decltype(c::Keyword::difficulty), Field<long long>));
static_assert(__is_same(decltype(c::Keyword::cpc), Field<long long>));
static_assert(__is_same(decltype(c::Keyword::clicks), Field<long long>));
static_assert(__is_same(decltype(c::Keyword::traffic_potential), Field<long long>));
static_assert(__is_same(decltype(c::Keyword::parent_topic), Field<String>));
static_assert(__is_same(decltype(c::Keyword::serp_features), Field<List<String>>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectKeyword}};
constexpr TypeRow kType17 = {Kind::kList, false, {.element = &kType16}};
constexpr BindRow kBindKeywordsOverview[] = {
    {.place = Place::kQuery, .field = 1, .wire = "country"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 0, .wire = "keywords"},
    {.place = Place::kQuery, .field = 2, .wire = "target"},
    {.place = Place::kQuery, .field = 3, .wire = "mode"},
    {.place = Place::kQuery, .field = 4, .wire = "limit"},
    {.place = Place::kQuery, .field = 5, .wire = "order_by"},
    {.place = Place::kQuery, .field = 6, .wire = "where"},
    {.place = Place::kQuery, .wire = "select",
     .constant = "\"keyword,volume,global_volume,difficulty,cpc,clicks,traffic_potential,"
     "parent_topic,serp_features\""},
};
constexpr HttpBinding kHttpKeywordsOverview = {.method = "GET",
    .path = "/keywords-explorer/overview", .rows = {kBindKeywordsOverview, 8},
    .result_at = "/keywords"};
constexpr const char* kNamesListMatchingTermsParamsMatchMode[] = {"terms", "phrase"};
constexpr EnumTable kEnumListMatchingTermsParamsMatchMode = {"ListMatchingTermsParamsMatchMode",
    {kNamesListMatchingTermsParamsMatchMode, 2}};
constexpr const char* kNamesListMatchingTermsParamsTerms[] = {"all", "questions"};
constexpr EnumTable kEnumListMatchingTermsParamsTerms = {"ListMatchingTermsParamsTerms",
    {kNamesListMatchingTermsParamsTerms, 2}};
constexpr FieldRow kFieldsListMatchingTermsParams[] = {
    {"keywords", "Keywords, without commas.", nullptr, &kLimits8, {.element = &kType14},
     __builtin_offsetof(c::ListMatchingTermsParams, keywords), Kind::kList, 1},
    {"country", "Two-letter code of the country, in lower case.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListMatchingTermsParams, country), Kind::kString, 1},
    {"match_mode", "Whether the words may stand in any order, or as they are.", nullptr, nullptr,
     {.names = &kEnumListMatchingTermsParamsMatchMode},
     __builtin_offsetof(c::ListMatchingTermsParams, match_mode), Kind::kEnum, 0},
    {"terms", "All ideas, or questions only.", nullptr, nullptr,
     {.names = &kEnumListMatchingTermsParamsTerms}, __builtin_offsetof(c::ListMatchingTermsParams,
     terms), Kind::kEnum, 0},
    {"limit", "Number of rows; each costs units.", "50", &kLimits5, {},
     __builtin_offsetof(c::ListMatchingTermsParams, limit), Kind::kInteger, 0},
    {"order_by", "Columns to sort by, for example sum_traffic:desc.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListMatchingTermsParams, order_by), Kind::kString, 0},
    {"where", "Filter in Ahrefs own JSON, for example {\"field\":\"is_dofollow\","
     "\"is\":[\"eq\",true]}.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListMatchingTermsParams, where), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMatchingTermsParams = {"ListMatchingTermsParams",
    {kFieldsListMatchingTermsParams, 7}, sizeof(c::ListMatchingTermsParams), false};
static_assert(__is_same(decltype(c::ListMatchingTermsParams::keywords), List<String>));
static_assert(__is_same(decltype(c::ListMatchingTermsParams::country), String));
static_assert(__is_same(decltype(c::ListMatchingTermsParams::match_mode),
    Field<c::ListMatchingTermsParamsMatchMode>));
static_assert(__is_same(decltype(c::ListMatchingTermsParams::terms),
    Field<c::ListMatchingTermsParamsTerms>));
static_assert(__is_same(decltype(c::ListMatchingTermsParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListMatchingTermsParams::order_by), Field<String>));
static_assert(__is_same(decltype(c::ListMatchingTermsParams::where), Field<String>));
constexpr BindRow kBindListMatchingTerms[] = {
    {.place = Place::kQuery, .field = 1, .wire = "country"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 0, .wire = "keywords"},
    {.place = Place::kQuery, .field = 2, .wire = "match_mode"},
    {.place = Place::kQuery, .field = 3, .wire = "terms"},
    {.place = Place::kQuery, .field = 4, .wire = "limit"},
    {.place = Place::kQuery, .field = 5, .wire = "order_by"},
    {.place = Place::kQuery, .field = 6, .wire = "where"},
    {.place = Place::kQuery, .wire = "select",
     .constant = "\"keyword,volume,global_volume,difficulty,cpc,clicks,traffic_potential,"
     "parent_topic,serp_features\""},
};
constexpr HttpBinding kHttpListMatchingTerms = {.method = "GET",
    .path = "/keywords-explorer/matching-terms", .rows = {kBindListMatchingTerms, 8},
    .result_at = "/keywords"};
constexpr ObjectTable kObjectGetLimitsAndUsageParams = {"GetLimitsAndUsageParams", {},
    sizeof(c::GetLimitsAndUsageParams), false};
constexpr FieldRow kFieldsGetLimitsAndUsageResult[] = {
    {"subscription", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetLimitsAndUsageResult,
     subscription), Kind::kString, 0},
    {"usage_reset_date", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetLimitsAndUsageResult, usage_reset_date), Kind::kString, 2},
    {"units_limit_workspace", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetLimitsAndUsageResult, units_limit_workspace), Kind::kInteger, 2},
    {"units_usage_workspace", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetLimitsAndUsageResult, units_usage_workspace), Kind::kInteger, 2},
    {"units_limit_api_key", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetLimitsAndUsageResult, units_limit_api_key), Kind::kInteger, 2},
    {"units_usage_api_key", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetLimitsAndUsageResult, units_usage_api_key), Kind::kInteger, 2},
    {"api_key_expiration_date", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetLimitsAndUsageResult, api_key_expiration_date), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetLimitsAndUsageResult = {"GetLimitsAndUsageResult",
    {kFieldsGetLimitsAndUsageResult, 7}, sizeof(c::GetLimitsAndUsageResult), true};
static_assert(__is_same(decltype(c::GetLimitsAndUsageResult::subscription), Field<String>));
static_assert(__is_same(decltype(c::GetLimitsAndUsageResult::usage_reset_date), Field<String>));
static_assert(__is_same(decltype(c::GetLimitsAndUsageResult::units_limit_workspace),
    Field<long long>));
static_assert(__is_same(decltype(c::GetLimitsAndUsageResult::units_usage_workspace),
    Field<long long>));
static_assert(__is_same(decltype(c::GetLimitsAndUsageResult::units_limit_api_key),
    Field<long long>));
static_assert(__is_same(decltype(c::GetLimitsAndUsageResult::units_usage_api_key),
    Field<long long>));
static_assert(__is_same(decltype(c::GetLimitsAndUsageResult::api_key_expiration_date),
    Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectGetLimitsAndUsageResult}};
constexpr HttpBinding kHttpGetLimitsAndUsage = {.method = "GET",
    .path = "/subscription-info/limits-and-usage", .result_at = "/limits_and_usage"};
constexpr ActionRow kActions[] = {
    {.name = "get_domain_rating", .title = "Read a domain rating",
     .description = "Strength of a site from 0 to 100 and its rank.", .effect = Effect::kRead,
     .params = &kObjectGetDomainRatingParams, .result = &kType1, .http = &kHttpGetDomainRating,
     .tool_name = "ahrefs_get_domain_rating"},
    {.name = "get_backlinks_stats", .title = "Count backlinks",
     .description = "Number of backlinks and of domains that link.", .effect = Effect::kRead,
     .params = &kObjectGetBacklinksStatsParams, .result = &kType2, .http = &kHttpGetBacklinksStats,
     .tool_name = "ahrefs_get_backlinks_stats"},
    {.name = "get_metrics", .title = "Read search traffic",
     .description = "Organic and paid keywords and traffic of a site.", .effect = Effect::kRead,
     .params = &kObjectGetMetricsParams, .result = &kType3, .http = &kHttpGetMetrics,
     .tool_name = "ahrefs_get_metrics"},
    {.name = "list_backlinks", .title = "List backlinks",
     .description = "Links to a site with their pages and anchors.", .effect = Effect::kRead,
     .params = &kObjectListBacklinksParams, .result = &kType5, .http = &kHttpListBacklinks,
     .tool_name = "ahrefs_list_backlinks"},
    {.name = "list_refdomains", .title = "List referring domains",
     .description = "Domains that link to a site.", .effect = Effect::kRead,
     .params = &kObjectListRefdomainsParams, .result = &kType7, .http = &kHttpListRefdomains,
     .tool_name = "ahrefs_list_refdomains"},
    {.name = "list_organic_keywords", .title = "List organic keywords",
     .description = "Keywords that a site is found for.", .effect = Effect::kRead,
     .params = &kObjectListOrganicKeywordsParams, .result = &kType9,
     .http = &kHttpListOrganicKeywords, .tool_name = "ahrefs_list_organic_keywords"},
    {.name = "list_top_pages", .title = "List top pages",
     .description = "Pages of a site with most search traffic.", .effect = Effect::kRead,
     .params = &kObjectListTopPagesParams, .result = &kType11, .http = &kHttpListTopPages,
     .tool_name = "ahrefs_list_top_pages"},
    {.name = "list_organic_competitors", .title = "List competitors",
     .description = "Sites that are found for the same keywords in a country.",
     .effect = Effect::kRead, .params = &kObjectListOrganicCompetitorsParams, .result = &kType13,
     .http = &kHttpListOrganicCompetitors, .tool_name = "ahrefs_list_organic_competitors"},
    {.name = "keywords_overview", .title = "Look at keywords",
     .description = "Search volume, difficulty and costs of keywords in a country.",
     .effect = Effect::kRead, .params = &kObjectKeywordsOverviewParams, .result = &kType17,
     .http = &kHttpKeywordsOverview, .tool_name = "ahrefs_keywords_overview"},
    {.name = "list_matching_terms", .title = "Find keyword ideas",
     .description = "Keywords that contain the given ones.", .effect = Effect::kRead,
     .params = &kObjectListMatchingTermsParams, .result = &kType17, .http = &kHttpListMatchingTerms,
     .tool_name = "ahrefs_list_matching_terms"},
    {.name = "get_limits_and_usage", .title = "Read units",
     .description = "Units of the plan and how many are used; costs nothing.",
     .effect = Effect::kRead, .params = &kObjectGetLimitsAndUsageParams, .result = &kType18,
     .http = &kHttpGetLimitsAndUsage, .tool_name = "ahrefs_get_limits_and_usage"},
};
constexpr const char* kTexts2[] = {"/error"};
constexpr ApiRow kApi = {.base_url = "https://api.ahrefs.com/v3",
    .auth = {.kind = AuthKind::kBearer, .name = "Authorization", .prefix = "Bearer ",
    .value = "{AHREFS_API_KEY}"}, .errors = {.message = {kTexts2, 1}}, .per_minute = 60,
    .verify_method = "GET", .verify_path = "/subscription-info/limits-and-usage"};
constexpr const char* kTexts3[] = {"api.ahrefs.com"};
constexpr SecretRow kSecrets[] = {
    {"AHREFS_API_KEY", "API key (Account settings, API keys).", true, true},
};
constexpr FieldRow kFieldsUserFields[] = {
    {"watched_site", "Domain or address whose new referring domains are events.", nullptr, nullptr,
     {}, __builtin_offsetof(c::UserFields, watched_site), Kind::kString, 0},
};
constexpr ObjectTable kObjectUserFields = {"UserFields", {kFieldsUserFields, 1},
    sizeof(c::UserFields), true};
static_assert(__is_same(decltype(c::UserFields::watched_site), Field<String>));
constexpr FormRow kUserForm[] = {
    {.name = "watched_site", .label = "Watched site", .placeholder = "example.com"},
};
constexpr const char* kTexts4[] = {"/domain"};
constexpr PollRow kPolls0[] = {
    {.event = "refdomain_detected", .action = 4,
     .arguments = "{\"target\":\"{watched_site}\",\"history\":\"live\",\"order_by\":\"first_seen:desc\","
     "\"limit\":20}", .items = "/items", .id = {kTexts4, 1}, .newest_first = true},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval,
     .description = "Looks for domains that link to the watched site for the first time.",
     .every_ms = 86400000, .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersRefdomainDetected[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "refdomain_detected", .display_name = "New Referring Domain",
     .matchers = {kMatchersRefdomainDetected, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "ahrefs-seo",
    .display_name = "Ahrefs SEO",
    .description = "Read domain ratings, backlinks, organic keywords, top pages, competitors "
        "and keyword ideas from Ahrefs.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "ahrefs_seo",
    .tool_description = "Reads search engine data from Ahrefs; it changes nothing. Each row "
        "of a list costs API units of the plan, so ask for few rows first,"
        " and have the user confirm before you ask for more than 100. Money "
        "values are US cents.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_domain_rating\",\"get_backlinks_stats\",\"get_metrics\","
        "\"list_backlinks\",\"list_refdomains\",\"list_organic_keywords\","
        "\"list_top_pages\",\"list_organic_competitors\",\"keywords_overview\","
        "\"list_matching_terms\",\"get_limits_and_usage\"],\"description\":\"What "
        "to do.\"},\"target\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":2000,"
        "\"pattern\":\"^[^\\\\s]+$\",\"description\":\"Domain or address to "
        "look at, for example example.com/blog/.\"},\"mode\":{\"type\":\"string\","
        "\"enum\":[\"exact\",\"prefix\",\"domain\",\"subdomains\"],\"description\":\"How "
        "much of the target counts: the address, what begins with it, the "
        "domain, or its subdomains too; subdomains when left out.\"},\"protocol\":{\"type\":\""
        "string\",\"enum\":[\"both\",\"http\",\"https\"],\"description\":\"Only "
        "addresses of this protocol.\"},\"date\":{\"type\":\"string\",\"format\":\"date\","
        "\"description\":\"Day to report on.\"},\"date_compared\":{\"type\":\"string\","
        "\"format\":\"date\",\"description\":\"Earlier day to compare with.\"},"
        "\"country\":{\"type\":\"string\",\"pattern\":\"^[a-z]{2}$\",\"description\":\"Two-let"
        "ter code of the country, in lower case.\"},\"volume_mode\":{\"type\":\"string\","
        "\"enum\":[\"monthly\",\"average\"],\"description\":\"How search volume "
        "is counted.\"},\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000,"
        "\"default\":50,\"description\":\"Number of rows; each costs units.\"},"
        "\"order_by\":{\"type\":\"string\",\"maxLength\":200,\"pattern\":\"^[a-z0-9_]+(:asc|:d"
        "esc)?(,[a-z0-9_]+(:asc|:desc)?)*$\",\"description\":\"Columns to "
        "sort by, for example sum_traffic:desc.\"},\"where\":{\"type\":\"string\","
        "\"minLength\":2,\"maxLength\":5000,\"description\":\"Filter in Ahrefs "
        "own JSON, for example {\\\"field\\\":\\\"is_dofollow\\\",\\\"is\\\":[\\\"eq\\\","
        "true]}.\"},\"aggregation\":{\"type\":\"string\",\"enum\":[\"similar_links\","
        "\"1_per_domain\",\"all\"],\"description\":\"How backlinks are grouped; "
        "similar_links when left out.\"},\"history\":{\"type\":\"string\","
        "\"maxLength\":30,\"pattern\":\"^(live|all_time|since:[0-9]{4}-[0-9]{2}-[0-9]{2})$\","
        "\"description\":\"live, all_time, or since:2026-01-31, which counts "
        "what was lost since too.\"},\"keywords\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":100,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200,"
        "\"pattern\":\"^[^,]+$\"},\"description\":\"Keywords, without commas.\"},"
        "\"match_mode\":{\"type\":\"string\",\"enum\":[\"terms\",\"phrase\"],"
        "\"description\":\"Whether the words may stand in any order, or as "
        "they are.\"},\"terms\":{\"type\":\"string\",\"enum\":[\"all\",\"questions\"],"
        "\"description\":\"All ideas, or questions only.\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "ahrefs",
    .actions = {kActions, 11},
    .api = kApi,
    .egress = {kTexts3, 1},
    .secrets = {kSecrets, 1},
    .user_fields = &kObjectUserFields,
    .user_form = {kUserForm, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 1},
};

}  // namespace pie::detail::tables::ahrefs_seo

namespace pie::ahrefs_seo {

constinit const ConnectorTable kAhrefsSeo = ::pie::detail::tables::ahrefs_seo::kConnector;

Task<GetDomainRatingResult> GetDomainRating(Context& context, GetDomainRatingParams params) {
  return Task<GetDomainRatingResult>(::pie::ContextAccess::Call(context, kAhrefsSeo, 0, &params));
}

Task<GetBacklinksStatsResult> GetBacklinksStats(Context& context, GetBacklinksStatsParams params) {
  return Task<GetBacklinksStatsResult>(::pie::ContextAccess::Call(context, kAhrefsSeo, 1, &params));
}

Task<GetMetricsResult> GetMetrics(Context& context, GetMetricsParams params) {
  return Task<GetMetricsResult>(::pie::ContextAccess::Call(context, kAhrefsSeo, 2, &params));
}

Task<List<Backlink>> ListBacklinks(Context& context, ListBacklinksParams params) {
  return Task<List<Backlink>>(::pie::ContextAccess::Call(context, kAhrefsSeo, 3, &params));
}

Task<List<Refdomain>> ListRefdomains(Context& context, ListRefdomainsParams params) {
  return Task<List<Refdomain>>(::pie::ContextAccess::Call(context, kAhrefsSeo, 4, &params));
}

Task<List<OrganicKeyword>> ListOrganicKeywords(Context& context, ListOrganicKeywordsParams params) {
  return Task<List<OrganicKeyword>>(::pie::ContextAccess::Call(context, kAhrefsSeo, 5, &params));
}

Task<List<Page>> ListTopPages(Context& context, ListTopPagesParams params) {
  return Task<List<Page>>(::pie::ContextAccess::Call(context, kAhrefsSeo, 6, &params));
}

Task<List<Competitor>> ListOrganicCompetitors(Context& context,
    ListOrganicCompetitorsParams params) {
  return Task<List<Competitor>>(::pie::ContextAccess::Call(context, kAhrefsSeo, 7, &params));
}

Task<List<Keyword>> KeywordsOverview(Context& context, KeywordsOverviewParams params) {
  return Task<List<Keyword>>(::pie::ContextAccess::Call(context, kAhrefsSeo, 8, &params));
}

Task<List<Keyword>> ListMatchingTerms(Context& context, ListMatchingTermsParams params) {
  return Task<List<Keyword>>(::pie::ContextAccess::Call(context, kAhrefsSeo, 9, &params));
}

Task<GetLimitsAndUsageResult> GetLimitsAndUsage(Context& context, GetLimitsAndUsageParams params) {
  return Task<GetLimitsAndUsageResult>(::pie::ContextAccess::Call(context, kAhrefsSeo, 10,
      &params));
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.ahrefs_api_key = context.Secret("AHREFS_API_KEY");
  return secrets;
}

Result<UserFields> ReadUserFields(Context& context) {
  return ::pie::detail::DecodeAs<UserFields>(::pie::detail::tables::ahrefs_seo::kObjectUserFields,
      context.user_config(), ::pie::detail::From::kUser);
}

}  // namespace pie::ahrefs_seo
