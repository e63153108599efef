// Generated from plugins/meta-ads/meta-ads.pie. Do not edit.
// Read, create, change and report on campaigns, ad sets and ads of Facebook and Instagram.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::meta_ads {

struct AdAccount {
  Field<String> id;
  Field<String> account_id;
  Field<String> name;
  // 1 active, 2 disabled, 3 unpaid, others: see Meta.
  Field<long long> account_status;
  Field<String> currency;
  Field<String> timezone_name;
  // Cents.
  Field<String> amount_spent;
  Field<String> balance;
  Field<String> spend_cap;
  AdAccount() = default;
};

struct Campaign {
  Field<String> id;
  Field<String> name;
  Field<String> objective;
  Field<String> status;
  Field<String> effective_status;
  // Cents.
  Field<String> daily_budget;
  Field<String> lifetime_budget;
  Field<String> budget_remaining;
  Field<String> bid_strategy;
  Field<List<String>> special_ad_categories;
  Field<String> start_time;
  Field<String> stop_time;
  Field<String> created_time;
  Field<String> updated_time;
  Campaign() = default;
};

struct AdSet {
  Field<String> id;
  Field<String> name;
  Field<String> campaign_id;
  Field<String> status;
  Field<String> effective_status;
  // Cents.
  Field<String> daily_budget;
  Field<String> lifetime_budget;
  Field<String> optimization_goal;
  Field<String> billing_event;
  Field<long long> bid_amount;
  Field<String> start_time;
  Field<String> end_time;
  Field<String> created_time;
  Field<String> updated_time;
  AdSet() = default;
};

struct AdCreative {
  Field<String> id;
  Field<String> name;
  Field<String> thumbnail_url;
  AdCreative() = default;
};

struct Ad {
  Field<String> id;
  Field<String> name;
  Field<String> campaign_id;
  Field<String> adset_id;
  Field<String> status;
  Field<String> effective_status;
  Field<AdCreative> creative;
  Field<String> preview_shareable_link;
  Field<String> created_time;
  Field<String> updated_time;
  Ad() = default;
};

struct InsightActionsItem {
  Field<String> action_type;
  Field<String> value;
  InsightActionsItem() = default;
};

struct Insight {
  Field<String> date_start;
  Field<String> date_stop;
  Field<String> account_currency;
  Field<String> campaign_id;
  Field<String> campaign_name;
  Field<String> adset_id;
  Field<String> adset_name;
  Field<String> ad_id;
  Field<String> ad_name;
  Field<String> impressions;
  Field<String> reach;
  Field<String> frequency;
  Field<String> clicks;
  // Per cent.
  Field<String> ctr;
  Field<String> cpc;
  Field<String> cpm;
  // In the account's currency, not in cents.
  Field<String> spend;
  Field<List<InsightActionsItem>> actions;
  Field<String> age;
  Field<String> gender;
  Field<String> country;
  Field<String> region;
  Field<String> publisher_platform;
  Field<String> platform_position;
  Field<String> device_platform;
  Field<String> impression_device;
  Insight() = default;
};

struct Done {
  Field<bool> success;
  Done() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListAdAccounts,
  kListCampaigns,
  kGetCampaign,
  kCreateCampaign,
  kUpdateCampaign,
  kDeleteCampaign,
  kListAdSets,
  kUpdateAdSet,
  kListAds,
  kUpdateAd,
  kGetInsights,
  kGetCampaignInsights,
  kSubscribeAdAccount,
};

struct ListAdAccountsParams {
  // Entries per page.
  Field<long long> limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListAdAccountsParams() = default;
};

struct ListAdAccountsResult {
  List<AdAccount> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListAdAccountsResult() = default;
};

enum class ListCampaignsParamsEffectiveStatusItem : int {
  kActive,
  kPaused,
  kArchived,
  kDeleted,
  kCampaignPaused,
  kAdsetPaused,
  kInProcess,
  kWithIssues,
};

struct ListCampaignsParams {
  // Number of the ad account without act_; account_id of list_ad_accounts.
  String ad_account_id;
  // Only those in one of these states.
  Field<List<ListCampaignsParamsEffectiveStatusItem>> effective_status;
  // Entries per page.
  Field<long long> limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCampaignsParams() = default;
};

struct ListCampaignsResult {
  List<Campaign> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCampaignsResult() = default;
};

struct GetCampaignParams {
  // Id of the campaign.
  String campaign_id;
  GetCampaignParams() = default;
};

enum class CreateCampaignParamsObjective : int {
  kOutcomeAppPromotion,
  kOutcomeAwareness,
  kOutcomeEngagement,
  kOutcomeLeads,
  kOutcomeSales,
  kOutcomeTraffic,
};

enum class CreateCampaignParamsSpecialAdCategoriesItem : int {
  kNone,
  kCredit,
  kEmployment,
  kFinancialProductsServices,
  kHousing,
  kIssuesElectionsPolitics,
  kOnlineGamblingAndGaming,
};

enum class CreateCampaignParamsInitialStatus : int {
  kPaused,
  kActive,
};

enum class CreateCampaignParamsBidStrategy : int {
  kLowestCostWithoutCap,
  kLowestCostWithBidCap,
  kCostCap,
  kLowestCostWithMinRoas,
};

struct CreateCampaignParams {
  // Number of the ad account without act_; account_id of list_ad_accounts.
  String ad_account_id;
  // Name of the campaign, ad set or ad.
  String name;
  // What the campaign is for.
  CreateCampaignParamsObjective objective = {};
  // Regulated subjects that the ads are about, or NONE; the law wants it right.
  List<CreateCampaignParamsSpecialAdCategoriesItem> special_ad_categories;
  // Countries that the category is for.
  Field<List<String>> special_ad_category_country;
  // State to begin in; PAUSED spends nothing.
  Field<CreateCampaignParamsInitialStatus> initial_status;
  // Budget of a day, in cents.
  Field<long long> daily_budget;
  // Budget of the whole time, in cents; wants an end.
  Field<long long> lifetime_budget;
  // Most that the campaign may ever spend, in cents.
  Field<long long> spend_cap;
  // How to bid, where the campaign has the budget.
  Field<CreateCampaignParamsBidStrategy> bid_strategy;
  // Whether ad sets may share a part of their budgets; needed when the campaign has no budget.
  Field<bool> is_adset_budget_sharing_enabled;
  // When it starts.
  Field<String> start_time;
  // When it ends.
  Field<String> stop_time;
  CreateCampaignParams() = default;
};

struct CreateCampaignResult {
  Field<String> id;
  CreateCampaignResult() = default;
};

enum class UpdateCampaignParamsStatus : int {
  kActive,
  kPaused,
  kArchived,
};

enum class UpdateCampaignParamsBidStrategy : int {
  kLowestCostWithoutCap,
  kLowestCostWithBidCap,
  kCostCap,
  kLowestCostWithMinRoas,
};

struct UpdateCampaignParams {
  // Id of the campaign.
  String campaign_id;
  // Name of the campaign, ad set or ad.
  Field<String> name;
  // New state; ACTIVE spends money.
  Field<UpdateCampaignParamsStatus> status;
  // Budget of a day, in cents.
  Field<long long> daily_budget;
  // Budget of the whole time, in cents; wants an end.
  Field<long long> lifetime_budget;
  // Most that the campaign may ever spend, in cents.
  Field<long long> spend_cap;
  // How to bid, where the campaign has the budget.
  Field<UpdateCampaignParamsBidStrategy> bid_strategy;
  // When it starts.
  Field<String> start_time;
  // When it ends.
  Field<String> stop_time;
  UpdateCampaignParams() = default;
};

struct DeleteCampaignParams {
  // Id of the campaign.
  String campaign_id;
  DeleteCampaignParams() = default;
};

enum class ListAdSetsParamsEffectiveStatusItem : int {
  kActive,
  kPaused,
  kArchived,
  kDeleted,
  kCampaignPaused,
  kAdsetPaused,
  kInProcess,
  kWithIssues,
};

struct ListAdSetsParams {
  // Number of the ad account without act_; account_id of list_ad_accounts.
  String ad_account_id;
  // Only those in one of these states.
  Field<List<ListAdSetsParamsEffectiveStatusItem>> effective_status;
  // Entries per page.
  Field<long long> limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListAdSetsParams() = default;
};

struct ListAdSetsResult {
  List<AdSet> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListAdSetsResult() = default;
};

enum class UpdateAdSetParamsStatus : int {
  kActive,
  kPaused,
  kArchived,
};

struct UpdateAdSetParams {
  // Id of the ad set.
  String ad_set_id;
  // Name of the campaign, ad set or ad.
  Field<String> name;
  // New state; ACTIVE spends money.
  Field<UpdateAdSetParamsStatus> status;
  // Budget of a day, in cents.
  Field<long long> daily_budget;
  // Budget of the whole time, in cents; wants an end.
  Field<long long> lifetime_budget;
  // Bid cap or cost goal, in cents.
  Field<long long> bid_amount;
  // When the ad set ends.
  Field<String> end_time;
  UpdateAdSetParams() = default;
};

enum class ListAdsParamsEffectiveStatusItem : int {
  kActive,
  kPaused,
  kArchived,
  kDeleted,
  kCampaignPaused,
  kAdsetPaused,
  kInProcess,
  kWithIssues,
};

struct ListAdsParams {
  // Number of the ad account without act_; account_id of list_ad_accounts.
  String ad_account_id;
  // Only those in one of these states.
  Field<List<ListAdsParamsEffectiveStatusItem>> effective_status;
  // Entries per page.
  Field<long long> limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListAdsParams() = default;
};

struct ListAdsResult {
  List<Ad> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListAdsResult() = default;
};

enum class UpdateAdParamsStatus : int {
  kActive,
  kPaused,
  kArchived,
};

struct UpdateAdParams {
  // Id of the ad.
  String ad_id;
  // Name of the campaign, ad set or ad.
  Field<String> name;
  // New state; ACTIVE spends money.
  Field<UpdateAdParamsStatus> status;
  UpdateAdParams() = default;
};

enum class GetInsightsParamsLevel : int {
  kAccount,
  kCampaign,
  kAdset,
  kAd,
};

enum class GetInsightsParamsDatePreset : int {
  kToday,
  kYesterday,
  kLast3d,
  kLast7d,
  kLast14d,
  kLast28d,
  kLast30d,
  kLast90d,
  kThisWeekMonToday,
  kLastWeekMonSun,
  kThisMonth,
  kLastMonth,
  kThisQuarter,
  kLastQuarter,
  kThisYear,
  kLastYear,
  kMaximum,
};

struct GetInsightsParamsTimeRange {
  String since;
  String until;
  GetInsightsParamsTimeRange() = default;
};

enum class GetInsightsParamsBreakdownsItem : int {
  kAge,
  kGender,
  kCountry,
  kRegion,
  kPublisherPlatform,
  kPlatformPosition,
  kDevicePlatform,
  kImpressionDevice,
};

struct GetInsightsParams {
  // Number of the ad account without act_; account_id of list_ad_accounts.
  String ad_account_id;
  // What a row is about.
  Field<GetInsightsParamsLevel> level;
  // Time to report on; the last 30 days when left out.
  Field<GetInsightsParamsDatePreset> date_preset;
  // First and last day, instead of date_preset.
  Field<GetInsightsParamsTimeRange> time_range;
  // Days per row: 1 to 90, monthly or all_days.
  Field<String> time_increment;
  // What to divide rows by; not all go together.
  Field<List<GetInsightsParamsBreakdownsItem>> breakdowns;
  // Entries per page.
  Field<long long> limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetInsightsParams() = default;
};

struct GetInsightsResult {
  List<Insight> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetInsightsResult() = default;
};

enum class GetCampaignInsightsParamsLevel : int {
  kAccount,
  kCampaign,
  kAdset,
  kAd,
};

enum class GetCampaignInsightsParamsDatePreset : int {
  kToday,
  kYesterday,
  kLast3d,
  kLast7d,
  kLast14d,
  kLast28d,
  kLast30d,
  kLast90d,
  kThisWeekMonToday,
  kLastWeekMonSun,
  kThisMonth,
  kLastMonth,
  kThisQuarter,
  kLastQuarter,
  kThisYear,
  kLastYear,
  kMaximum,
};

struct GetCampaignInsightsParamsTimeRange {
  String since;
  String until;
  GetCampaignInsightsParamsTimeRange() = default;
};

enum class GetCampaignInsightsParamsBreakdownsItem : int {
  kAge,
  kGender,
  kCountry,
  kRegion,
  kPublisherPlatform,
  kPlatformPosition,
  kDevicePlatform,
  kImpressionDevice,
};

struct GetCampaignInsightsParams {
  // Id of the campaign.
  String campaign_id;
  // What a row is about.
  Field<GetCampaignInsightsParamsLevel> level;
  // Time to report on; the last 30 days when left out.
  Field<GetCampaignInsightsParamsDatePreset> date_preset;
  // First and last day, instead of date_preset.
  Field<GetCampaignInsightsParamsTimeRange> time_range;
  // Days per row: 1 to 90, monthly or all_days.
  Field<String> time_increment;
  // What to divide rows by; not all go together.
  Field<List<GetCampaignInsightsParamsBreakdownsItem>> breakdowns;
  // Entries per page.
  Field<long long> limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetCampaignInsightsParams() = default;
};

struct GetCampaignInsightsResult {
  List<Insight> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetCampaignInsightsResult() = default;
};

struct SubscribeAdAccountParams {
  // Number of the ad account without act_; account_id of list_ad_accounts.
  String ad_account_id;
  SubscribeAdAccountParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A campaign, ad set or ad is no longer in process.
  kInProcessAdObjects,
  // A campaign, ad set or ad has a problem.
  kWithIssuesAdObjects,
  // Meta has a recommendation for an ad.
  kAdRecommendations,
  // People have seen an ad's creative too often.
  kCreativeFatigue,
  // A product set of an ad has a problem.
  kProductSetIssue,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Campaign Created
  kCampaignCreated,
  // Campaign Changed
  kCampaignUpdated,
  // Campaign Deleted
  kCampaignDeleted,
  // Ad Set Changed
  kAdSetUpdated,
  // Ad Changed
  kAdUpdated,
  // Ad Account Subscribed
  kAdAccountSubscribed,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // App ID of your Meta app (App settings, Basic).
  String meta_app_id;
  // App secret of the same app; also signs webhooks.
  String meta_app_secret;
  // A word that you choose for the handshake of webhooks; needed for events only. May be empty.
  String meta_verify_token;
  Secrets() = default;
};

// Ad accounts that the user may see. Only reads.
Task<ListAdAccountsResult> ListAdAccounts(Context& context, ListAdAccountsParams params);

// Campaigns of an ad account. Only reads.
Task<ListCampaignsResult> ListCampaigns(Context& context, ListCampaignsParams params);

// One campaign. Only reads.
Task<Campaign> GetCampaign(Context& context, GetCampaignParams params);

// Adds a campaign without ad sets, paused unless told otherwise.
Task<CreateCampaignResult> CreateCampaign(Context& context, CreateCampaignParams params);

// Changes name, state, budget or times of a campaign. May start to spend money. Destructive: may
// delete or overwrite.
Task<Done> UpdateCampaign(Context& context, UpdateCampaignParams params);

// Deletes a campaign with its ad sets and ads for good. Destructive: may delete or overwrite.
Task<Done> DeleteCampaign(Context& context, DeleteCampaignParams params);

// Ad sets of an ad account. Only reads.
Task<ListAdSetsResult> ListAdSets(Context& context, ListAdSetsParams params);

// Changes name, state, budget, bid or end of an ad set. May start to spend money. Destructive: may
// delete or overwrite.
Task<Done> UpdateAdSet(Context& context, UpdateAdSetParams params);

// Ads of an ad account. Only reads.
Task<ListAdsResult> ListAds(Context& context, ListAdsParams params);

// Changes name or state of an ad. May start to spend money. Destructive: may delete or overwrite.
Task<Done> UpdateAd(Context& context, UpdateAdParams params);

// Impressions, clicks, costs and results of an ad account, by campaign, ad set or ad. Only reads.
Task<GetInsightsResult> GetInsights(Context& context, GetInsightsParams params);

// Impressions, clicks, costs and results of a campaign. Only reads.
Task<GetCampaignInsightsResult> GetCampaignInsights(Context& context,
    GetCampaignInsightsParams params);

// Lets Meta send events of an ad account to the app's webhook.
Task<Done> SubscribeAdAccount(Context& context, SubscribeAdAccountParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kMetaAds;

}  // namespace pie::meta_ads
