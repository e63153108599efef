// Generated from plugins/google-ads/google-ads.pie. Do not edit.
// Report on campaigns, ad groups, ads and keywords in Google Ads with the Google Ads query
// language, pause and resume campaigns, change budgets and exclude keywords.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::google_ads {

struct Figures {
  Field<String> impressions;
  Field<String> clicks;
  // Clicks per impression.
  Field<double> ctr;
  // Micros per click.
  Field<double> average_cpc;
  Field<String> cost_micros;
  Field<double> conversions;
  Field<double> conversions_value;
  Figures() = default;
};

struct Campaign {
  Field<String> resource_name;
  Field<String> id;
  Field<String> name;
  Field<String> status;
  // SEARCH, DISPLAY, PERFORMANCE_MAX and others.
  Field<String> advertising_channel_type;
  Field<String> bidding_strategy_type;
  // Name of its budget; its last part is the budgetId.
  Field<String> campaign_budget;
  Campaign() = default;
};

struct Budget {
  Field<String> resource_name;
  Field<String> id;
  Field<String> amount_micros;
  Budget() = default;
};

struct AdGroup {
  Field<String> resource_name;
  Field<String> id;
  Field<String> name;
  Field<String> status;
  Field<String> type;
  Field<String> cpc_bid_micros;
  AdGroup() = default;
};

struct Named {
  Field<String> id;
  Field<String> name;
  Named() = default;
};

struct CampaignRow {
  Field<Campaign> campaign;
  Field<Budget> campaign_budget;
  Field<Figures> metrics;
  CampaignRow() = default;
};

struct ChangedResultsItem {
  Field<String> resource_name;
  ChangedResultsItem() = default;
};

struct Changed {
  // What was changed; empty with validateOnly.
  Field<List<ChangedResultsItem>> results;
  Changed() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListAccessibleCustomers,
  kListCustomerClients,
  kListCampaigns,
  kGetCampaign,
  kListCampaignFigures,
  kListAdGroups,
  kListAds,
  kListKeywords,
  kListSearchTerms,
  kRunQuery,
  kGetReport,
  kSetCampaignStatus,
  kUpdateCampaignBudget,
  kAddNegativeKeyword,
};

struct ListAccessibleCustomersParams {
  ListAccessibleCustomersParams() = default;
};

struct ListAccessibleCustomersResult {
  Field<List<String>> resource_names;
  ListAccessibleCustomersResult() = default;
};

struct ListCustomerClientsParams {
  // Number of the Google Ads account, ten digits without dashes.
  String customer_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCustomerClientsParams() = default;
};

struct ListCustomerClientsResultItemCustomerClient {
  Field<String> id;
  Field<String> descriptive_name;
  Field<String> currency_code;
  Field<String> time_zone;
  Field<bool> manager;
  Field<String> level;
  Field<String> status;
  ListCustomerClientsResultItemCustomerClient() = default;
};

struct ListCustomerClientsResultItem {
  Field<ListCustomerClientsResultItemCustomerClient> customer_client;
  ListCustomerClientsResultItem() = default;
};

struct ListCustomerClientsResult {
  List<ListCustomerClientsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCustomerClientsResult() = default;
};

enum class ListCampaignsParamsStatusesItem : int {
  kEnabled,
  kPaused,
  kRemoved,
};

struct ListCampaignsParams {
  // Number of the Google Ads account, ten digits without dashes.
  String customer_id;
  // Which states to list.
  Field<List<ListCampaignsParamsStatusesItem>> statuses;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCampaignsParams() = default;
};

struct ListCampaignsResult {
  List<CampaignRow> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCampaignsResult() = default;
};

struct GetCampaignParams {
  // Number of the Google Ads account, ten digits without dashes.
  String customer_id;
  // Id of the campaign.
  String campaign_id;
  GetCampaignParams() = default;
};

enum class ListCampaignFiguresParamsStatusesItem : int {
  kEnabled,
  kPaused,
  kRemoved,
};

enum class ListCampaignFiguresParamsDateRange : int {
  kToday,
  kYesterday,
  kLast7Days,
  kLast14Days,
  kLast30Days,
  kThisMonth,
  kLastMonth,
  kThisWeekMonToday,
  kLastWeekMonSun,
};

struct ListCampaignFiguresParams {
  // Number of the Google Ads account, ten digits without dashes.
  String customer_id;
  // Which states to list.
  Field<List<ListCampaignFiguresParamsStatusesItem>> statuses;
  // Days that the figures are of.
  Field<ListCampaignFiguresParamsDateRange> date_range;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCampaignFiguresParams() = default;
};

struct ListCampaignFiguresResult {
  List<CampaignRow> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCampaignFiguresResult() = default;
};

struct ListAdGroupsParams {
  // Number of the Google Ads account, ten digits without dashes.
  String customer_id;
  // Id of the campaign.
  String campaign_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListAdGroupsParams() = default;
};

struct ListAdGroupsResultItem {
  Field<AdGroup> ad_group;
  Field<Figures> metrics;
  ListAdGroupsResultItem() = default;
};

struct ListAdGroupsResult {
  List<ListAdGroupsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListAdGroupsResult() = default;
};

enum class ListAdsParamsDateRange : int {
  kToday,
  kYesterday,
  kLast7Days,
  kLast14Days,
  kLast30Days,
  kThisMonth,
  kLastMonth,
  kThisWeekMonToday,
  kLastWeekMonSun,
};

struct ListAdsParams {
  // Number of the Google Ads account, ten digits without dashes.
  String customer_id;
  // Id of the campaign.
  String campaign_id;
  // Days that the figures are of.
  Field<ListAdsParamsDateRange> date_range;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListAdsParams() = default;
};

struct ListAdsResultItemAdGroupAdPolicySummary {
  Field<String> approval_status;
  ListAdsResultItemAdGroupAdPolicySummary() = default;
};

struct ListAdsResultItemAdGroupAdAd {
  Field<String> id;
  Field<String> type;
  Field<List<String>> final_urls;
  ListAdsResultItemAdGroupAdAd() = default;
};

struct ListAdsResultItemAdGroupAd {
  Field<String> status;
  Field<ListAdsResultItemAdGroupAdPolicySummary> policy_summary;
  Field<ListAdsResultItemAdGroupAdAd> ad;
  ListAdsResultItemAdGroupAd() = default;
};

struct ListAdsResultItem {
  Field<Named> ad_group;
  Field<ListAdsResultItemAdGroupAd> ad_group_ad;
  Field<Figures> metrics;
  ListAdsResultItem() = default;
};

struct ListAdsResult {
  List<ListAdsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListAdsResult() = default;
};

enum class ListKeywordsParamsDateRange : int {
  kToday,
  kYesterday,
  kLast7Days,
  kLast14Days,
  kLast30Days,
  kThisMonth,
  kLastMonth,
  kThisWeekMonToday,
  kLastWeekMonSun,
};

struct ListKeywordsParams {
  // Number of the Google Ads account, ten digits without dashes.
  String customer_id;
  // Id of the campaign.
  String campaign_id;
  // Days that the figures are of.
  Field<ListKeywordsParamsDateRange> date_range;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListKeywordsParams() = default;
};

struct ListKeywordsResultItemAdGroupCriterionKeyword {
  Field<String> text;
  Field<String> match_type;
  ListKeywordsResultItemAdGroupCriterionKeyword() = default;
};

struct ListKeywordsResultItemAdGroupCriterion {
  Field<String> criterion_id;
  Field<String> status;
  Field<ListKeywordsResultItemAdGroupCriterionKeyword> keyword;
  ListKeywordsResultItemAdGroupCriterion() = default;
};

struct ListKeywordsResultItem {
  Field<Named> ad_group;
  Field<ListKeywordsResultItemAdGroupCriterion> ad_group_criterion;
  Field<Figures> metrics;
  ListKeywordsResultItem() = default;
};

struct ListKeywordsResult {
  List<ListKeywordsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListKeywordsResult() = default;
};

enum class ListSearchTermsParamsDateRange : int {
  kToday,
  kYesterday,
  kLast7Days,
  kLast14Days,
  kLast30Days,
  kThisMonth,
  kLastMonth,
  kThisWeekMonToday,
  kLastWeekMonSun,
};

struct ListSearchTermsParams {
  // Number of the Google Ads account, ten digits without dashes.
  String customer_id;
  // Id of the campaign.
  String campaign_id;
  // Days that the figures are of.
  Field<ListSearchTermsParamsDateRange> date_range;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListSearchTermsParams() = default;
};

struct ListSearchTermsResultItemSearchTermView {
  Field<String> search_term;
  Field<String> status;
  ListSearchTermsResultItemSearchTermView() = default;
};

struct ListSearchTermsResultItem {
  Field<ListSearchTermsResultItemSearchTermView> search_term_view;
  Field<Figures> metrics;
  ListSearchTermsResultItem() = default;
};

struct ListSearchTermsResult {
  List<ListSearchTermsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListSearchTermsResult() = default;
};

struct RunQueryParams {
  // Number of the Google Ads account, ten digits without dashes.
  String customer_id;
  // A query such as SELECT campaign.name, metrics.clicks FROM campaign WHERE segments.date DURING
  // LAST_7_DAYS.
  String query;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  RunQueryParams() = default;
};

struct RunQueryResult {
  List<List<Entry<Json>>> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  RunQueryResult() = default;
};

enum class GetReportParamsSummaryRowSetting : int {
  kNoSummaryRow,
  kSummaryRowWithResults,
  kSummaryRowOnly,
};

struct GetReportParams {
  // Number of the Google Ads account, ten digits without dashes.
  String customer_id;
  // A query such as SELECT campaign.name, metrics.clicks FROM campaign WHERE segments.date DURING
  // LAST_7_DAYS.
  String query;
  // Whether there is a row with the sums.
  Field<GetReportParamsSummaryRowSetting> summary_row_setting;
  GetReportParams() = default;
};

struct GetReportResultItem {
  Field<List<List<Entry<Json>>>> results;
  Field<List<Entry<Json>>> summary_row;
  Field<String> field_mask;
  Field<String> request_id;
  GetReportResultItem() = default;
};

enum class SetCampaignStatusParamsStatus : int {
  kEnabled,
  kPaused,
};

struct SetCampaignStatusParams {
  // Number of the Google Ads account, ten digits without dashes.
  String customer_id;
  // Id of the campaign.
  String campaign_id;
  // ENABLED lets the campaign run and spend, PAUSED stops it.
  SetCampaignStatusParamsStatus status = {};
  // Only checks the change and makes none.
  Field<bool> validate_only;
  SetCampaignStatusParams() = default;
};

struct UpdateCampaignBudgetParams {
  // Number of the Google Ads account, ten digits without dashes.
  String customer_id;
  // Id of the campaign's budget; get_campaign has it.
  String budget_id;
  // Budget of a day in micros; 5000000 is 5.00.
  long long amount_micros = {};
  // Only checks the change and makes none.
  Field<bool> validate_only;
  UpdateCampaignBudgetParams() = default;
};

enum class AddNegativeKeywordParamsMatchType : int {
  kExact,
  kPhrase,
  kBroad,
};

struct AddNegativeKeywordParams {
  // Number of the Google Ads account, ten digits without dashes.
  String customer_id;
  // Id of the campaign.
  String campaign_id;
  // Words for which no ad is shown.
  String keyword;
  // How closely a search must match.
  AddNegativeKeywordParamsMatchType match_type = {};
  // Only checks the change and makes none.
  Field<bool> validate_only;
  AddNegativeKeywordParams() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Campaign Paused or Resumed
  kCampaignStatusSet,
  // Budget Changed
  kCampaignBudgetUpdated,
  // Keyword Excluded
  kNegativeKeywordAdded,
  // Something Changed in the Account
  kAccountChanged,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of an OAuth client of type web application in Google Cloud, with the Google Ads API
  // enabled.
  String google_client_id;
  // Client secret of the same OAuth client.
  String google_client_secret;
  // Developer token of a Google Ads manager account (Admin, API Center).
  String google_ads_developer_token;
  Secrets() = default;
};

// The user's settings (userFields).
struct UserFields {
  // Number of the account whose changes are events, ten digits without dashes.
  Field<String> watched_account;
  UserFields() = default;
};

// Accounts that the connected user can reach directly, as customers/ and the number. Only reads.
Task<ListAccessibleCustomersResult> ListAccessibleCustomers(Context& context,
    ListAccessibleCustomersParams params);

// All accounts below a manager account, with currency and time zone. Only reads.
Task<ListCustomerClientsResult> ListCustomerClients(Context& context,
    ListCustomerClientsParams params);

// Campaigns with state, kind and budget, by name. Only reads.
Task<ListCampaignsResult> ListCampaigns(Context& context, ListCampaignsParams params);

// One campaign with its budget and its figures since it began. Only reads.
Task<CampaignRow> GetCampaign(Context& context, GetCampaignParams params);

// Figures of all campaigns that were shown in a span of days, the most expensive first. Only reads.
Task<ListCampaignFiguresResult> ListCampaignFigures(Context& context,
    ListCampaignFiguresParams params);

// Ad groups of a campaign with their figures since they began. Only reads.
Task<ListAdGroupsResult> ListAdGroups(Context& context, ListAdGroupsParams params);

// Ads of a campaign with their state of review and figures of a span of days. Only reads.
Task<ListAdsResult> ListAds(Context& context, ListAdsParams params);

// Keywords of a campaign with figures of a span of days, the most expensive first. Only reads.
Task<ListKeywordsResult> ListKeywords(Context& context, ListKeywordsParams params);

// What people searched for before they saw an ad of a campaign, the most expensive first. Only
// reads.
Task<ListSearchTermsResult> ListSearchTerms(Context& context, ListSearchTermsParams params);

// Any query in the Google Ads query language, page by page. It only reads. Only reads.
Task<RunQueryResult> RunQuery(Context& context, RunQueryParams params);

// All rows of a query at once, with a row of sums if wanted. It only reads; limit the query, a
// reply ends at 10 MB. Only reads.
Task<List<GetReportResultItem>> GetReport(Context& context, GetReportParams params);

// Stops a campaign, or lets it run and spend its budget. Destructive: may delete or overwrite.
Task<Changed> SetCampaignStatus(Context& context, SetCampaignStatusParams params);

// Sets how much a campaign may spend in a day. A shared budget changes for all its campaigns.
// Destructive: may delete or overwrite.
Task<Changed> UpdateCampaignBudget(Context& context, UpdateCampaignBudgetParams params);

// Keeps the ads of a campaign away from searches with these words.
Task<Changed> AddNegativeKeyword(Context& context, AddNegativeKeywordParams params);

Secrets ReadSecrets(Context& context);

// The user's settings, with defaults filled in.
Result<UserFields> ReadUserFields(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kGoogleAds;

}  // namespace pie::google_ads
