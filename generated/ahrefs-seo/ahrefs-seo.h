// Generated from plugins/ahrefs-seo/ahrefs-seo.pie. Do not edit.
// Read domain ratings, backlinks, organic keywords, top pages, competitors and keyword ideas from
// Ahrefs.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::ahrefs_seo {

struct Backlink {
  Field<String> url_from;
  Field<String> url_to;
  Field<String> anchor;
  Field<String> title;
  Field<double> domain_rating_source;
  Field<long long> traffic;
  Field<bool> is_dofollow;
  Field<String> link_type;
  Field<String> first_seen;
  Field<String> last_seen;
  Backlink() = default;
};

struct Refdomain {
  Field<String> domain;
  Field<double> domain_rating;
  Field<long long> links_to_target;
  Field<long long> dofollow_links;
  Field<long long> traffic_domain;
  Field<bool> is_spam;
  Field<String> first_seen;
  Field<String> last_seen;
  Refdomain() = default;
};

struct OrganicKeyword {
  Field<String> keyword;
  Field<long long> best_position;
  Field<String> best_position_url;
  Field<long long> volume;
  Field<long long> keyword_difficulty;
  // US cents.
  Field<long long> cpc;
  Field<long long> sum_traffic;
  OrganicKeyword() = default;
};

struct Page {
  Field<String> url;
  Field<long long> sum_traffic;
  // US cents a month.
  Field<long long> value;
  Field<long long> keywords;
  Field<long long> referring_domains;
  Field<String> top_keyword;
  Field<long long> top_keyword_best_position;
  Field<long long> top_keyword_volume;
  Page() = default;
};

struct Competitor {
  Field<String> competitor_domain;
  Field<double> domain_rating;
  Field<long long> keywords_common;
  Field<long long> keywords_competitor;
  Field<long long> keywords_target;
  Field<double> share;
  Field<long long> traffic;
  Competitor() = default;
};

struct Keyword {
  Field<String> keyword;
  Field<long long> volume;
  Field<long long> global_volume;
  Field<long long> difficulty;
  // US cents.
  Field<long long> cpc;
  Field<long long> clicks;
  Field<long long> traffic_potential;
  Field<String> parent_topic;
  Field<List<String>> serp_features;
  Keyword() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetDomainRating,
  kGetBacklinksStats,
  kGetMetrics,
  kListBacklinks,
  kListRefdomains,
  kListOrganicKeywords,
  kListTopPages,
  kListOrganicCompetitors,
  kKeywordsOverview,
  kListMatchingTerms,
  kGetLimitsAndUsage,
};

enum class GetDomainRatingParamsProtocol : int {
  kBoth,
  kHttp,
  kHttps,
};

struct GetDomainRatingParams {
  // Domain or address to look at, for example example.com/blog/.
  String target;
  // Day to report on.
  String date;
  // Only addresses of this protocol.
  Field<GetDomainRatingParamsProtocol> protocol;
  GetDomainRatingParams() = default;
};

struct GetDomainRatingResult {
  Field<double> domain_rating;
  Field<long long> ahrefs_rank;
  GetDomainRatingResult() = default;
};

enum class GetBacklinksStatsParamsMode : int {
  kExact,
  kPrefix,
  kDomain,
  kSubdomains,
};

enum class GetBacklinksStatsParamsProtocol : int {
  kBoth,
  kHttp,
  kHttps,
};

struct GetBacklinksStatsParams {
  // Domain or address to look at, for example example.com/blog/.
  String target;
  // Day to report on.
  String date;
  // How much of the target counts: the address, what begins with it, the domain, or its subdomains
  // too; subdomains when left out.
  Field<GetBacklinksStatsParamsMode> mode;
  // Only addresses of this protocol.
  Field<GetBacklinksStatsParamsProtocol> protocol;
  GetBacklinksStatsParams() = default;
};

struct GetBacklinksStatsResult {
  Field<long long> live;
  Field<long long> all_time;
  Field<long long> live_refdomains;
  Field<long long> all_time_refdomains;
  GetBacklinksStatsResult() = default;
};

enum class GetMetricsParamsMode : int {
  kExact,
  kPrefix,
  kDomain,
  kSubdomains,
};

enum class GetMetricsParamsProtocol : int {
  kBoth,
  kHttp,
  kHttps,
};

enum class GetMetricsParamsVolumeMode : int {
  kMonthly,
  kAverage,
};

struct GetMetricsParams {
  // Domain or address to look at, for example example.com/blog/.
  String target;
  // Day to report on.
  String date;
  // How much of the target counts: the address, what begins with it, the domain, or its subdomains
  // too; subdomains when left out.
  Field<GetMetricsParamsMode> mode;
  // Only addresses of this protocol.
  Field<GetMetricsParamsProtocol> protocol;
  // Two-letter code of the country, in lower case.
  Field<String> country;
  // How search volume is counted.
  Field<GetMetricsParamsVolumeMode> volume_mode;
  GetMetricsParams() = default;
};

struct GetMetricsResult {
  Field<long long> org_keywords;
  // Keywords on the first three places.
  Field<long long> org_keywords_1_3;
  Field<long long> org_traffic;
  // US cents.
  Field<long long> org_cost;
  Field<long long> paid_keywords;
  Field<long long> paid_traffic;
  // US cents.
  Field<long long> paid_cost;
  Field<long long> paid_pages;
  GetMetricsResult() = default;
};

enum class ListBacklinksParamsMode : int {
  kExact,
  kPrefix,
  kDomain,
  kSubdomains,
};

enum class ListBacklinksParamsProtocol : int {
  kBoth,
  kHttp,
  kHttps,
};

enum class ListBacklinksParamsAggregation : int {
  kSimilarLinks,
  k1PerDomain,
  kAll,
};

struct ListBacklinksParams {
  // Domain or address to look at, for example example.com/blog/.
  String target;
  // How much of the target counts: the address, what begins with it, the domain, or its subdomains
  // too; subdomains when left out.
  Field<ListBacklinksParamsMode> mode;
  // Only addresses of this protocol.
  Field<ListBacklinksParamsProtocol> protocol;
  // How backlinks are grouped; similar_links when left out.
  Field<ListBacklinksParamsAggregation> aggregation;
  // live, all_time, or since:2026-01-31, which counts what was lost since too.
  Field<String> history;
  // Number of rows; each costs units.
  Field<long long> limit;
  // Columns to sort by, for example sum_traffic:desc.
  Field<String> order_by;
  // Filter in Ahrefs own JSON, for example {"field":"is_dofollow","is":["eq",true]}.
  Field<String> where;
  ListBacklinksParams() = default;
};

enum class ListRefdomainsParamsMode : int {
  kExact,
  kPrefix,
  kDomain,
  kSubdomains,
};

enum class ListRefdomainsParamsProtocol : int {
  kBoth,
  kHttp,
  kHttps,
};

struct ListRefdomainsParams {
  // Domain or address to look at, for example example.com/blog/.
  String target;
  // How much of the target counts: the address, what begins with it, the domain, or its subdomains
  // too; subdomains when left out.
  Field<ListRefdomainsParamsMode> mode;
  // Only addresses of this protocol.
  Field<ListRefdomainsParamsProtocol> protocol;
  // live, all_time, or since:2026-01-31, which counts what was lost since too.
  Field<String> history;
  // Number of rows; each costs units.
  Field<long long> limit;
  // Columns to sort by, for example sum_traffic:desc.
  Field<String> order_by;
  // Filter in Ahrefs own JSON, for example {"field":"is_dofollow","is":["eq",true]}.
  Field<String> where;
  ListRefdomainsParams() = default;
};

enum class ListOrganicKeywordsParamsMode : int {
  kExact,
  kPrefix,
  kDomain,
  kSubdomains,
};

enum class ListOrganicKeywordsParamsProtocol : int {
  kBoth,
  kHttp,
  kHttps,
};

enum class ListOrganicKeywordsParamsVolumeMode : int {
  kMonthly,
  kAverage,
};

struct ListOrganicKeywordsParams {
  // Domain or address to look at, for example example.com/blog/.
  String target;
  // Day to report on.
  String date;
  // How much of the target counts: the address, what begins with it, the domain, or its subdomains
  // too; subdomains when left out.
  Field<ListOrganicKeywordsParamsMode> mode;
  // Only addresses of this protocol.
  Field<ListOrganicKeywordsParamsProtocol> protocol;
  // Two-letter code of the country, in lower case.
  Field<String> country;
  // Earlier day to compare with.
  Field<String> date_compared;
  // How search volume is counted.
  Field<ListOrganicKeywordsParamsVolumeMode> volume_mode;
  // Number of rows; each costs units.
  Field<long long> limit;
  // Columns to sort by, for example sum_traffic:desc.
  Field<String> order_by;
  // Filter in Ahrefs own JSON, for example {"field":"is_dofollow","is":["eq",true]}.
  Field<String> where;
  ListOrganicKeywordsParams() = default;
};

enum class ListTopPagesParamsMode : int {
  kExact,
  kPrefix,
  kDomain,
  kSubdomains,
};

enum class ListTopPagesParamsProtocol : int {
  kBoth,
  kHttp,
  kHttps,
};

enum class ListTopPagesParamsVolumeMode : int {
  kMonthly,
  kAverage,
};

struct ListTopPagesParams {
  // Domain or address to look at, for example example.com/blog/.
  String target;
  // Day to report on.
  String date;
  // How much of the target counts: the address, what begins with it, the domain, or its subdomains
  // too; subdomains when left out.
  Field<ListTopPagesParamsMode> mode;
  // Only addresses of this protocol.
  Field<ListTopPagesParamsProtocol> protocol;
  // Two-letter code of the country, in lower case.
  Field<String> country;
  // Earlier day to compare with.
  Field<String> date_compared;
  // How search volume is counted.
  Field<ListTopPagesParamsVolumeMode> volume_mode;
  // Number of rows; each costs units.
  Field<long long> limit;
  // Columns to sort by, for example sum_traffic:desc.
  Field<String> order_by;
  // Filter in Ahrefs own JSON, for example {"field":"is_dofollow","is":["eq",true]}.
  Field<String> where;
  ListTopPagesParams() = default;
};

enum class ListOrganicCompetitorsParamsMode : int {
  kExact,
  kPrefix,
  kDomain,
  kSubdomains,
};

enum class ListOrganicCompetitorsParamsProtocol : int {
  kBoth,
  kHttp,
  kHttps,
};

enum class ListOrganicCompetitorsParamsVolumeMode : int {
  kMonthly,
  kAverage,
};

struct ListOrganicCompetitorsParams {
  // Domain or address to look at, for example example.com/blog/.
  String target;
  // Day to report on.
  String date;
  // Two-letter code of the country, in lower case.
  String country;
  // How much of the target counts: the address, what begins with it, the domain, or its subdomains
  // too; subdomains when left out.
  Field<ListOrganicCompetitorsParamsMode> mode;
  // Only addresses of this protocol.
  Field<ListOrganicCompetitorsParamsProtocol> protocol;
  // Earlier day to compare with.
  Field<String> date_compared;
  // How search volume is counted.
  Field<ListOrganicCompetitorsParamsVolumeMode> volume_mode;
  // Number of rows; each costs units.
  Field<long long> limit;
  // Columns to sort by, for example sum_traffic:desc.
  Field<String> order_by;
  // Filter in Ahrefs own JSON, for example {"field":"is_dofollow","is":["eq",true]}.
  Field<String> where;
  ListOrganicCompetitorsParams() = default;
};

enum class KeywordsOverviewParamsMode : int {
  kExact,
  kPrefix,
  kDomain,
  kSubdomains,
};

struct KeywordsOverviewParams {
  // Keywords, without commas.
  List<String> keywords;
  // Two-letter code of the country, in lower case.
  String country;
  // Domain or address to look at, for example example.com/blog/.
  Field<String> target;
  // How much of the target counts: the address, what begins with it, the domain, or its subdomains
  // too; subdomains when left out.
  Field<KeywordsOverviewParamsMode> mode;
  // Number of rows; each costs units.
  Field<long long> limit;
  // Columns to sort by, for example sum_traffic:desc.
  Field<String> order_by;
  // Filter in Ahrefs own JSON, for example {"field":"is_dofollow","is":["eq",true]}.
  Field<String> where;
  KeywordsOverviewParams() = default;
};

enum class ListMatchingTermsParamsMatchMode : int {
  kTerms,
  kPhrase,
};

enum class ListMatchingTermsParamsTerms : int {
  kAll,
  kQuestions,
};

struct ListMatchingTermsParams {
  // Keywords, without commas.
  List<String> keywords;
  // Two-letter code of the country, in lower case.
  String country;
  // Whether the words may stand in any order, or as they are.
  Field<ListMatchingTermsParamsMatchMode> match_mode;
  // All ideas, or questions only.
  Field<ListMatchingTermsParamsTerms> terms;
  // Number of rows; each costs units.
  Field<long long> limit;
  // Columns to sort by, for example sum_traffic:desc.
  Field<String> order_by;
  // Filter in Ahrefs own JSON, for example {"field":"is_dofollow","is":["eq",true]}.
  Field<String> where;
  ListMatchingTermsParams() = default;
};

struct GetLimitsAndUsageParams {
  GetLimitsAndUsageParams() = default;
};

struct GetLimitsAndUsageResult {
  Field<String> subscription;
  Field<String> usage_reset_date;
  Field<long long> units_limit_workspace;
  Field<long long> units_usage_workspace;
  Field<long long> units_limit_api_key;
  Field<long long> units_usage_api_key;
  Field<String> api_key_expiration_date;
  GetLimitsAndUsageResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // New Referring Domain
  kRefdomainDetected,
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // API key (Account settings, API keys).
  String ahrefs_api_key;
  UserSecrets() = default;
};

// The user's settings (userFields).
struct UserFields {
  // Domain or address whose new referring domains are events.
  Field<String> watched_site;
  UserFields() = default;
};

// Strength of a site from 0 to 100 and its rank. Only reads.
Task<GetDomainRatingResult> GetDomainRating(Context& context, GetDomainRatingParams params);

// Number of backlinks and of domains that link. Only reads.
Task<GetBacklinksStatsResult> GetBacklinksStats(Context& context, GetBacklinksStatsParams params);

// Organic and paid keywords and traffic of a site. Only reads.
Task<GetMetricsResult> GetMetrics(Context& context, GetMetricsParams params);

// Links to a site with their pages and anchors. Only reads.
Task<List<Backlink>> ListBacklinks(Context& context, ListBacklinksParams params);

// Domains that link to a site. Only reads.
Task<List<Refdomain>> ListRefdomains(Context& context, ListRefdomainsParams params);

// Keywords that a site is found for. Only reads.
Task<List<OrganicKeyword>> ListOrganicKeywords(Context& context, ListOrganicKeywordsParams params);

// Pages of a site with most search traffic. Only reads.
Task<List<Page>> ListTopPages(Context& context, ListTopPagesParams params);

// Sites that are found for the same keywords in a country. Only reads.
Task<List<Competitor>> ListOrganicCompetitors(Context& context,
    ListOrganicCompetitorsParams params);

// Search volume, difficulty and costs of keywords in a country. Only reads.
Task<List<Keyword>> KeywordsOverview(Context& context, KeywordsOverviewParams params);

// Keywords that contain the given ones. Only reads.
Task<List<Keyword>> ListMatchingTerms(Context& context, ListMatchingTermsParams params);

// Units of the plan and how many are used; costs nothing. Only reads.
Task<GetLimitsAndUsageResult> GetLimitsAndUsage(Context& context, GetLimitsAndUsageParams params);

UserSecrets ReadUserSecrets(Context& context);

// The user's settings, with defaults filled in.
Result<UserFields> ReadUserFields(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kAhrefsSeo;

}  // namespace pie::ahrefs_seo
