// Generated from plugins/google-ads/google-ads.pie. Do not edit.
#include "google-ads/google-ads.h"

#include "pie/generated.h"

namespace pie::detail::tables::google_ads {
namespace c = ::pie::google_ads;

constexpr const char* kTexts1[] = {"advertising", "marketing", "google", "campaigns", "reports"};
constexpr ObjectTable kObjectListAccessibleCustomersParams = {"ListAccessibleCustomersParams", {},
    sizeof(c::ListAccessibleCustomersParams), false};
constexpr TypeRow kType1 = {Kind::kString};
constexpr FieldRow kFieldsListAccessibleCustomersResult[] = {
    {"resourceNames", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListAccessibleCustomersResult, resource_names), Kind::kList, 0},
};
constexpr ObjectTable kObjectListAccessibleCustomersResult = {"ListAccessibleCustomersResult",
    {kFieldsListAccessibleCustomersResult, 1}, sizeof(c::ListAccessibleCustomersResult), true};
static_assert(__is_same(decltype(c::ListAccessibleCustomersResult::resource_names),
    Field<List<String>>));
constexpr TypeRow kType2 = {Kind::kObject, false,
    {.object = &kObjectListAccessibleCustomersResult}};
constexpr HttpBinding kHttpListAccessibleCustomers = {.method = "GET",
    .path = "/v25/customers:listAccessibleCustomers"};
constexpr Limits kLimits1 = {.pattern = "^[0-9]{10}$"};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListCustomerClientsParams[] = {
    {"customerId", "Number of the Google Ads account, ten digits without dashes.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListCustomerClientsParams, customer_id), Kind::kString,
     1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListCustomerClientsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomerClientsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCustomerClientsParams = {"ListCustomerClientsParams",
    {kFieldsListCustomerClientsParams, 3}, sizeof(c::ListCustomerClientsParams), false};
static_assert(__is_same(decltype(c::ListCustomerClientsParams::customer_id), String));
static_assert(__is_same(decltype(c::ListCustomerClientsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCustomerClientsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListCustomerClientsResultItemCustomerClient[] = {
    {"id", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomerClientsResultItemCustomerClient, id), Kind::kString, 0},
    {"descriptiveName", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomerClientsResultItemCustomerClient, descriptive_name),
     Kind::kString, 0},
    {"currencyCode", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomerClientsResultItemCustomerClient, currency_code),
     Kind::kString, 0},
    {"timeZone", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomerClientsResultItemCustomerClient, time_zone), Kind::kString,
     0},
    {"manager", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomerClientsResultItemCustomerClient, manager), Kind::kBoolean,
     0},
    {"level", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomerClientsResultItemCustomerClient, level), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomerClientsResultItemCustomerClient, status), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCustomerClientsResultItemCustomerClient =
    {"ListCustomerClientsResultItemCustomerClient",
    {kFieldsListCustomerClientsResultItemCustomerClient, 7},
    sizeof(c::ListCustomerClientsResultItemCustomerClient), true};
static_assert(__is_same(decltype(c::ListCustomerClientsResultItemCustomerClient::id),
    Field<String>));
static_assert(__is_same(decltype(c::ListCustomerClientsResultItemCustomerClient::descriptive_name),
    Field<String>));
static_assert(__is_same(decltype(c::ListCustomerClientsResultItemCustomerClient::currency_code),
    Field<String>));
static_assert(__is_same(decltype(c::ListCustomerClientsResultItemCustomerClient::time_zone),
    Field<String>));
static_assert(__is_same(decltype(c::ListCustomerClientsResultItemCustomerClient::manager),
    Field<bool>));
static_assert(__is_same(decltype(c::ListCustomerClientsResultItemCustomerClient::level),
    Field<String>));
static_assert(__is_same(decltype(c::ListCustomerClientsResultItemCustomerClient::status),
    Field<String>));
constexpr FieldRow kFieldsListCustomerClientsResultItem[] = {
    {"customerClient", nullptr, nullptr, nullptr,
     {.object = &kObjectListCustomerClientsResultItemCustomerClient},
     __builtin_offsetof(c::ListCustomerClientsResultItem, customer_client), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListCustomerClientsResultItem = {"ListCustomerClientsResultItem",
    {kFieldsListCustomerClientsResultItem, 1}, sizeof(c::ListCustomerClientsResultItem), true};
static_assert(__is_same(decltype(c::ListCustomerClientsResultItem::customer_client),
    Field<c::ListCustomerClientsResultItemCustomerClient>));
constexpr TypeRow kType3 = {Kind::kObject, false,
    {.object = &kObjectListCustomerClientsResultItem}};
constexpr FieldRow kFieldsListCustomerClientsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListCustomerClientsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomerClientsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCustomerClientsResult = {"ListCustomerClientsResult",
    {kFieldsListCustomerClientsResult, 2}, sizeof(c::ListCustomerClientsResult), true};
static_assert(__is_same(decltype(c::ListCustomerClientsResult::items),
    List<c::ListCustomerClientsResultItem>));
static_assert(__is_same(decltype(c::ListCustomerClientsResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListCustomerClientsResult}};
constexpr BindRow kBindListCustomerClients[] = {
    {.place = Place::kPath, .field = 0, .wire = "customerId"},
    {.place = Place::kBody, .wire = "/query",
     .constant = "\"SELECT customer_client.id, customer_client.descriptive_name, customer_client.curren"
     "cy_code, customer_client.time_zone, customer_client.manager, customer_client.level,"
     " customer_client.status FROM customer_client ORDER BY customer_client.level\""},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/results",
    .cursor_pointer = "/nextPageToken", .param = "/pageToken", .in_body = true};
constexpr HttpBinding kHttpListCustomerClients = {.method = "POST",
    .path = "/v25/customers/{customerId}/googleAds:search", .rows = {kBindListCustomerClients, 2},
    .body = BodyKind::kJson, .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 3};
constexpr const char* kNamesListCampaignsParamsStatusesItem[] = {"ENABLED", "PAUSED", "REMOVED"};
constexpr EnumTable kEnumListCampaignsParamsStatusesItem = {"ListCampaignsParamsStatusesItem",
    {kNamesListCampaignsParamsStatusesItem, 3}};
constexpr TypeRow kType5 = {Kind::kEnum, false, {.names = &kEnumListCampaignsParamsStatusesItem}};
constexpr FieldRow kFieldsListCampaignsParams[] = {
    {"customerId", "Number of the Google Ads account, ten digits without dashes.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListCampaignsParams, customer_id), Kind::kString, 1},
    {"statuses", "Which states to list.", "[\"ENABLED\",\"PAUSED\"]", &kLimits3,
     {.element = &kType5}, __builtin_offsetof(c::ListCampaignsParams, statuses), Kind::kList, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListCampaignsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCampaignsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCampaignsParams = {"ListCampaignsParams",
    {kFieldsListCampaignsParams, 4}, sizeof(c::ListCampaignsParams), false};
static_assert(__is_same(decltype(c::ListCampaignsParams::customer_id), String));
static_assert(__is_same(decltype(c::ListCampaignsParams::statuses),
    Field<List<c::ListCampaignsParamsStatusesItem>>));
static_assert(__is_same(decltype(c::ListCampaignsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCampaignsParams::next_page), Field<String>));
constexpr FieldRow kFieldsCampaign[] = {
    {"resourceName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, resource_name),
     Kind::kString, 0},
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, name), Kind::kString,
     0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, status),
     Kind::kString, 0},
    {"advertisingChannelType", "SEARCH, DISPLAY, PERFORMANCE_MAX and others.", nullptr, nullptr, {},
     __builtin_offsetof(c::Campaign, advertising_channel_type), Kind::kString, 0},
    {"biddingStrategyType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign,
     bidding_strategy_type), Kind::kString, 0},
    {"campaignBudget", "Name of its budget; its last part is the budgetId.", nullptr, nullptr, {},
     __builtin_offsetof(c::Campaign, campaign_budget), Kind::kString, 0},
};
constexpr ObjectTable kObjectCampaign = {"Campaign", {kFieldsCampaign, 7}, sizeof(c::Campaign),
    true};
static_assert(__is_same(decltype(c::Campaign::resource_name), Field<String>));
static_assert(__is_same(decltype(c::Campaign::id), Field<String>));
static_assert(__is_same(decltype(c::Campaign::name), Field<String>));
static_assert(__is_same(decltype(c::Campaign::status), Field<String>));
static_assert(__is_same(decltype(c::Campaign::advertising_channel_type), Field<String>));
static_assert(__is_same(decltype(c::Campaign::bidding_strategy_type), Field<String>));
static_assert(__is_same(decltype(c::Campaign::campaign_budget), Field<String>));
constexpr FieldRow kFieldsBudget[] = {
    {"resourceName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Budget, resource_name),
     Kind::kString, 0},
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Budget, id), Kind::kString, 0},
    {"amountMicros", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Budget, amount_micros),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectBudget = {"Budget", {kFieldsBudget, 3}, sizeof(c::Budget), true};
static_assert(__is_same(decltype(c::Budget::resource_name), Field<String>));
static_assert(__is_same(decltype(c::Budget::id), Field<String>));
static_assert(__is_same(decltype(c::Budget::amount_micros), Field<String>));
constexpr FieldRow kFieldsFigures[] = {
    {"impressions", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Figures, impressions),
     Kind::kString, 0},
    {"clicks", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Figures, clicks), Kind::kString,
     0},
    {"ctr", "Clicks per impression.", nullptr, nullptr, {}, __builtin_offsetof(c::Figures, ctr),
     Kind::kNumber, 0},
    {"averageCpc", "Micros per click.", nullptr, nullptr, {}, __builtin_offsetof(c::Figures,
     average_cpc), Kind::kNumber, 0},
    {"costMicros", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Figures, cost_micros),
     Kind::kString, 0},
    {"conversions", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Figures, conversions),
     Kind::kNumber, 0},
    {"conversionsValue", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Figures,
     conversions_value), Kind::kNumber, 0},
};
constexpr ObjectTable kObjectFigures = {"Figures", {kFieldsFigures, 7}, sizeof(c::Figures), true};
static_assert(__is_same(decltype(c::Figures::impressions), Field<String>));
static_assert(__is_same(decltype(c::Figures::clicks), Field<String>));
static_assert(__is_same(decltype(c::Figures::ctr), Field<double>));
static_assert(__is_same(decltype(c::Figures::average_cpc), Field<double>));
static_assert(__is_same(decltype(c::Figures::cost_micros), Field<String>));
static_assert(__is_same(decltype(c::Figures::conversions), Field<double>));
static_assert(__is_same(decltype(c::Figures::conversions_value), Field<double>));
constexpr FieldRow kFieldsCampaignRow[] = {
    {"campaign", nullptr, nullptr, nullptr, {.object = &kObjectCampaign},
     __builtin_offsetof(c::CampaignRow, campaign), Kind::kObject, 0},
    {"campaignBudget", nullptr, nullptr, nullptr, {.object = &kObjectBudget},
     __builtin_offsetof(c::CampaignRow, campaign_budget), Kind::kObject, 0},
    {"metrics", nullptr, nullptr, nullptr, {.object = &kObjectFigures},
     __builtin_offsetof(c::CampaignRow, metrics), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCampaignRow = {"CampaignRow", {kFieldsCampaignRow, 3},
    sizeof(c::CampaignRow), true};
static_assert(__is_same(decltype(c::CampaignRow::campaign), Field<c::Campaign>));
static_assert(__is_same(decltype(c::CampaignRow::campaign_budget), Field<c::Budget>));
static_assert(__is_same(decltype(c::CampaignRow::metrics), Field<c::Figures>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectCampaignRow}};
constexpr FieldRow kFieldsListCampaignsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListCampaignsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCampaignsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCampaignsResult = {"ListCampaignsResult",
    {kFieldsListCampaignsResult, 2}, sizeof(c::ListCampaignsResult), true};
static_assert(__is_same(decltype(c::ListCampaignsResult::items), List<c::CampaignRow>));
static_assert(__is_same(decltype(c::ListCampaignsResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectListCampaignsResult}};
constexpr BindRow kBindListCampaigns[] = {
    {.place = Place::kPath, .field = 0, .wire = "customerId"},
    {.place = Place::kBody, .wire = "/query",
     .text = "SELECT campaign.id, campaign.name, campaign.status, campaign.advertising_channel_type"
     ", campaign.bidding_strategy_type, campaign.campaign_budget, campaign_budget.id,"
     " campaign_budget.amount_micros FROM campaign WHERE campaign.status "
     "IN ({statuses}) ORDER BY campaign.name"},
};
constexpr HttpBinding kHttpListCampaigns = {.method = "POST",
    .path = "/v25/customers/{customerId}/googleAds:search", .rows = {kBindListCampaigns, 2},
    .body = BodyKind::kJson, .pagination = &kPagination1};
constexpr Limits kLimits4 = {.pattern = "^[0-9]{1,20}$"};
constexpr FieldRow kFieldsGetCampaignParams[] = {
    {"customerId", "Number of the Google Ads account, ten digits without dashes.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::GetCampaignParams, customer_id), Kind::kString, 1},
    {"campaignId", "Id of the campaign.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetCampaignParams, campaign_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetCampaignParams = {"GetCampaignParams", {kFieldsGetCampaignParams,
    2}, sizeof(c::GetCampaignParams), false};
static_assert(__is_same(decltype(c::GetCampaignParams::customer_id), String));
static_assert(__is_same(decltype(c::GetCampaignParams::campaign_id), String));
constexpr BindRow kBindGetCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "customerId"},
    {.place = Place::kBody, .wire = "/query",
     .text = "SELECT campaign.id, campaign.name, campaign.status, campaign.advertising_channel_type"
     ", campaign.bidding_strategy_type, campaign.campaign_budget, campaign_budget.id,"
     " campaign_budget.amount_micros, metrics.impressions, metrics.clicks,"
     " metrics.ctr, metrics.average_cpc, metrics.cost_micros, metrics.conversions,"
     " metrics.conversions_value FROM campaign WHERE campaign.id = {campaignId}"},
};
constexpr HttpBinding kHttpGetCampaign = {.method = "POST",
    .path = "/v25/customers/{customerId}/googleAds:search", .rows = {kBindGetCampaign, 2},
    .body = BodyKind::kJson, .result_at = "/results/0"};
constexpr const char* kNamesListCampaignFiguresParamsStatusesItem[] = {"ENABLED", "PAUSED",
    "REMOVED"};
constexpr EnumTable kEnumListCampaignFiguresParamsStatusesItem =
    {"ListCampaignFiguresParamsStatusesItem", {kNamesListCampaignFiguresParamsStatusesItem, 3}};
constexpr TypeRow kType8 = {Kind::kEnum, false,
    {.names = &kEnumListCampaignFiguresParamsStatusesItem}};
constexpr const char* kNamesListCampaignFiguresParamsDateRange[] = {"TODAY", "YESTERDAY",
    "LAST_7_DAYS", "LAST_14_DAYS", "LAST_30_DAYS", "THIS_MONTH", "LAST_MONTH",
    "THIS_WEEK_MON_TODAY", "LAST_WEEK_MON_SUN"};
constexpr EnumTable kEnumListCampaignFiguresParamsDateRange = {"ListCampaignFiguresParamsDateRange",
    {kNamesListCampaignFiguresParamsDateRange, 9}};
constexpr FieldRow kFieldsListCampaignFiguresParams[] = {
    {"customerId", "Number of the Google Ads account, ten digits without dashes.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListCampaignFiguresParams, customer_id), Kind::kString,
     1},
    {"statuses", "Which states to list.", "[\"ENABLED\",\"PAUSED\"]", &kLimits3,
     {.element = &kType8}, __builtin_offsetof(c::ListCampaignFiguresParams, statuses), Kind::kList,
     0},
    {"dateRange", "Days that the figures are of.", "\"LAST_30_DAYS\"", nullptr,
     {.names = &kEnumListCampaignFiguresParamsDateRange},
     __builtin_offsetof(c::ListCampaignFiguresParams, date_range), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListCampaignFiguresParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCampaignFiguresParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCampaignFiguresParams = {"ListCampaignFiguresParams",
    {kFieldsListCampaignFiguresParams, 5}, sizeof(c::ListCampaignFiguresParams), false};
static_assert(__is_same(decltype(c::ListCampaignFiguresParams::customer_id), String));
static_assert(__is_same(decltype(c::ListCampaignFiguresParams::statuses),
    Field<List<c::ListCampaignFiguresParamsStatusesItem>>));
static_assert(__is_same(decltype(c::ListCampaignFiguresParams::date_range),
    Field<c::ListCampaignFiguresParamsDateRange>));
static_assert(__is_same(decltype(c::ListCampaignFiguresParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCampaignFiguresParams::next_page), Field<String>));
constexpr FieldRow kFieldsListCampaignFiguresResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListCampaignFiguresResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCampaignFiguresResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCampaignFiguresResult = {"ListCampaignFiguresResult",
    {kFieldsListCampaignFiguresResult, 2}, sizeof(c::ListCampaignFiguresResult), true};
static_assert(__is_same(decltype(c::ListCampaignFiguresResult::items), List<c::CampaignRow>));
static_assert(__is_same(decltype(c::ListCampaignFiguresResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListCampaignFiguresResult}};
constexpr BindRow kBindListCampaignFigures[] = {
    {.place = Place::kPath, .field = 0, .wire = "customerId"},
    {.place = Place::kBody, .wire = "/query",
     .text = "SELECT campaign.id, campaign.name, campaign.status, campaign.advertising_channel_type"
     ", campaign.bidding_strategy_type, campaign.campaign_budget, campaign_budget.id,"
     " campaign_budget.amount_micros, metrics.impressions, metrics.clicks,"
     " metrics.ctr, metrics.average_cpc, metrics.cost_micros, metrics.conversions,"
     " metrics.conversions_value FROM campaign WHERE campaign.status IN "
     "({statuses}) AND segments.date DURING {dateRange} ORDER BY metrics.cost_micros " "DESC"},
};
constexpr HttpBinding kHttpListCampaignFigures = {.method = "POST",
    .path = "/v25/customers/{customerId}/googleAds:search", .rows = {kBindListCampaignFigures, 2},
    .body = BodyKind::kJson, .pagination = &kPagination1};
constexpr FieldRow kFieldsListAdGroupsParams[] = {
    {"customerId", "Number of the Google Ads account, ten digits without dashes.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListAdGroupsParams, customer_id), Kind::kString, 1},
    {"campaignId", "Id of the campaign.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListAdGroupsParams, campaign_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListAdGroupsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAdGroupsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAdGroupsParams = {"ListAdGroupsParams", {kFieldsListAdGroupsParams,
    4}, sizeof(c::ListAdGroupsParams), false};
static_assert(__is_same(decltype(c::ListAdGroupsParams::customer_id), String));
static_assert(__is_same(decltype(c::ListAdGroupsParams::campaign_id), String));
static_assert(__is_same(decltype(c::ListAdGroupsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListAdGroupsParams::next_page), Field<String>));
constexpr FieldRow kFieldsAdGroup[] = {
    {"resourceName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdGroup, resource_name),
     Kind::kString, 0},
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdGroup, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdGroup, name), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdGroup, status), Kind::kString,
     0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdGroup, type), Kind::kString, 0},
    {"cpcBidMicros", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdGroup, cpc_bid_micros),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectAdGroup = {"AdGroup", {kFieldsAdGroup, 6}, sizeof(c::AdGroup), true};
static_assert(__is_same(decltype(c::AdGroup::resource_name), Field<String>));
static_assert(__is_same(decltype(c::AdGroup::id), Field<String>));
static_assert(__is_same(decltype(c::AdGroup::name), Field<String>));
static_assert(__is_same(decltype(c::AdGroup::status), Field<String>));
static_assert(__is_same(decltype(c::AdGroup::type), Field<String>));
static_assert(__is_same(decltype(c::AdGroup::cpc_bid_micros), Field<String>));
constexpr FieldRow kFieldsListAdGroupsResultItem[] = {
    {"adGroup", nullptr, nullptr, nullptr, {.object = &kObjectAdGroup},
     __builtin_offsetof(c::ListAdGroupsResultItem, ad_group), Kind::kObject, 0},
    {"metrics", nullptr, nullptr, nullptr, {.object = &kObjectFigures},
     __builtin_offsetof(c::ListAdGroupsResultItem, metrics), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListAdGroupsResultItem = {"ListAdGroupsResultItem",
    {kFieldsListAdGroupsResultItem, 2}, sizeof(c::ListAdGroupsResultItem), true};
static_assert(__is_same(decltype(c::ListAdGroupsResultItem::ad_group), Field<c::AdGroup>));
static_assert(__is_same(decltype(c::ListAdGroupsResultItem::metrics), Field<c::Figures>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListAdGroupsResultItem}};
constexpr FieldRow kFieldsListAdGroupsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListAdGroupsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAdGroupsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListAdGroupsResult = {"ListAdGroupsResult", {kFieldsListAdGroupsResult,
    2}, sizeof(c::ListAdGroupsResult), true};
static_assert(__is_same(decltype(c::ListAdGroupsResult::items), List<c::ListAdGroupsResultItem>));
static_assert(__is_same(decltype(c::ListAdGroupsResult::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectListAdGroupsResult}};
constexpr BindRow kBindListAdGroups[] = {
    {.place = Place::kPath, .field = 0, .wire = "customerId"},
    {.place = Place::kBody, .wire = "/query",
     .text = "SELECT ad_group.id, ad_group.name, ad_group.status, ad_group.type,"
     " ad_group.cpc_bid_micros, metrics.impressions, metrics.clicks, metrics.ctr,"
     " metrics.average_cpc, metrics.cost_micros, metrics.conversions FROM "
     "ad_group WHERE campaign.id = {campaignId} ORDER BY ad_group.name"},
};
constexpr HttpBinding kHttpListAdGroups = {.method = "POST",
    .path = "/v25/customers/{customerId}/googleAds:search", .rows = {kBindListAdGroups, 2},
    .body = BodyKind::kJson, .pagination = &kPagination1};
constexpr const char* kNamesListAdsParamsDateRange[] = {"TODAY", "YESTERDAY", "LAST_7_DAYS",
    "LAST_14_DAYS", "LAST_30_DAYS", "THIS_MONTH", "LAST_MONTH", "THIS_WEEK_MON_TODAY",
    "LAST_WEEK_MON_SUN"};
constexpr EnumTable kEnumListAdsParamsDateRange = {"ListAdsParamsDateRange",
    {kNamesListAdsParamsDateRange, 9}};
constexpr FieldRow kFieldsListAdsParams[] = {
    {"customerId", "Number of the Google Ads account, ten digits without dashes.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListAdsParams, customer_id), Kind::kString, 1},
    {"campaignId", "Id of the campaign.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListAdsParams, campaign_id), Kind::kString, 1},
    {"dateRange", "Days that the figures are of.", "\"LAST_30_DAYS\"", nullptr,
     {.names = &kEnumListAdsParamsDateRange}, __builtin_offsetof(c::ListAdsParams, date_range),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListAdsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAdsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAdsParams = {"ListAdsParams", {kFieldsListAdsParams, 5},
    sizeof(c::ListAdsParams), false};
static_assert(__is_same(decltype(c::ListAdsParams::customer_id), String));
static_assert(__is_same(decltype(c::ListAdsParams::campaign_id), String));
static_assert(__is_same(decltype(c::ListAdsParams::date_range), Field<c::ListAdsParamsDateRange>));
static_assert(__is_same(decltype(c::ListAdsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListAdsParams::next_page), Field<String>));
constexpr FieldRow kFieldsNamed[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectNamed = {"Named", {kFieldsNamed, 2}, sizeof(c::Named), true};
static_assert(__is_same(decltype(c::Named::id), Field<String>));
static_assert(__is_same(decltype(c::Named::name), Field<String>));
constexpr FieldRow kFieldsListAdsResultItemAdGroupAdPolicySummary[] = {
    {"approvalStatus", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListAdsResultItemAdGroupAdPolicySummary, approval_status), Kind::kString,
     0},
};
constexpr ObjectTable kObjectListAdsResultItemAdGroupAdPolicySummary =
    {"ListAdsResultItemAdGroupAdPolicySummary", {kFieldsListAdsResultItemAdGroupAdPolicySummary, 1},
    sizeof(c::ListAdsResultItemAdGroupAdPolicySummary), true};
static_assert(__is_same(decltype(c::ListAdsResultItemAdGroupAdPolicySummary::approval_status),
    Field<String>));
constexpr FieldRow kFieldsListAdsResultItemAdGroupAdAd[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAdsResultItemAdGroupAdAd, id),
     Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAdsResultItemAdGroupAdAd,
     type), Kind::kString, 0},
    {"finalUrls", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListAdsResultItemAdGroupAdAd, final_urls), Kind::kList, 0},
};
constexpr ObjectTable kObjectListAdsResultItemAdGroupAdAd = {"ListAdsResultItemAdGroupAdAd",
    {kFieldsListAdsResultItemAdGroupAdAd, 3}, sizeof(c::ListAdsResultItemAdGroupAdAd), true};
static_assert(__is_same(decltype(c::ListAdsResultItemAdGroupAdAd::id), Field<String>));
static_assert(__is_same(decltype(c::ListAdsResultItemAdGroupAdAd::type), Field<String>));
static_assert(__is_same(decltype(c::ListAdsResultItemAdGroupAdAd::final_urls),
    Field<List<String>>));
constexpr FieldRow kFieldsListAdsResultItemAdGroupAd[] = {
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAdsResultItemAdGroupAd,
     status), Kind::kString, 0},
    {"policySummary", nullptr, nullptr, nullptr,
     {.object = &kObjectListAdsResultItemAdGroupAdPolicySummary},
     __builtin_offsetof(c::ListAdsResultItemAdGroupAd, policy_summary), Kind::kObject, 0},
    {"ad", nullptr, nullptr, nullptr, {.object = &kObjectListAdsResultItemAdGroupAdAd},
     __builtin_offsetof(c::ListAdsResultItemAdGroupAd, ad), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListAdsResultItemAdGroupAd = {"ListAdsResultItemAdGroupAd",
    {kFieldsListAdsResultItemAdGroupAd, 3}, sizeof(c::ListAdsResultItemAdGroupAd), true};
static_assert(__is_same(decltype(c::ListAdsResultItemAdGroupAd::status), Field<String>));
static_assert(__is_same(decltype(c::ListAdsResultItemAdGroupAd::policy_summary),
    Field<c::ListAdsResultItemAdGroupAdPolicySummary>));
static_assert(__is_same(decltype(c::ListAdsResultItemAdGroupAd::ad),
    Field<c::ListAdsResultItemAdGroupAdAd>));
constexpr FieldRow kFieldsListAdsResultItem[] = {
    {"adGroup", nullptr, nullptr, nullptr, {.object = &kObjectNamed},
     __builtin_offsetof(c::ListAdsResultItem, ad_group), Kind::kObject, 0},
    {"adGroupAd", nullptr, nullptr, nullptr, {.object = &kObjectListAdsResultItemAdGroupAd},
     __builtin_offsetof(c::ListAdsResultItem, ad_group_ad), Kind::kObject, 0},
    {"metrics", nullptr, nullptr, nullptr, {.object = &kObjectFigures},
     __builtin_offsetof(c::ListAdsResultItem, metrics), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListAdsResultItem = {"ListAdsResultItem", {kFieldsListAdsResultItem,
    3}, sizeof(c::ListAdsResultItem), true};
static_assert(__is_same(decltype(c::ListAdsResultItem::ad_group), Field<c::Named>));
static_assert(__is_same(decltype(c::ListAdsResultItem::ad_group_ad),
    Field<c::ListAdsResultItemAdGroupAd>));
static_assert(__is_same(decltype(c::ListAdsResultItem::metrics), Field<c::Figures>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListAdsResultItem}};
constexpr FieldRow kFieldsListAdsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType12}, __builtin_offsetof(c::ListAdsResult,
     items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAdsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListAdsResult = {"ListAdsResult", {kFieldsListAdsResult, 2},
    sizeof(c::ListAdsResult), true};
static_assert(__is_same(decltype(c::ListAdsResult::items), List<c::ListAdsResultItem>));
static_assert(__is_same(decltype(c::ListAdsResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListAdsResult}};
constexpr BindRow kBindListAds[] = {
    {.place = Place::kPath, .field = 0, .wire = "customerId"},
    {.place = Place::kBody, .wire = "/query",
     .text = "SELECT ad_group.id, ad_group.name, ad_group_ad.status, ad_group_ad.policy_summary.app"
     "roval_status, ad_group_ad.ad.id, ad_group_ad.ad.type, ad_group_ad.ad.final_urls,"
     " metrics.impressions, metrics.clicks, metrics.ctr, metrics.average_cpc,"
     " metrics.cost_micros, metrics.conversions FROM ad_group_ad WHERE "
     "campaign.id = {campaignId} AND segments.date DURING {dateRange}"},
};
constexpr HttpBinding kHttpListAds = {.method = "POST",
    .path = "/v25/customers/{customerId}/googleAds:search", .rows = {kBindListAds, 2},
    .body = BodyKind::kJson, .pagination = &kPagination1};
constexpr const char* kNamesListKeywordsParamsDateRange[] = {"TODAY", "YESTERDAY", "LAST_7_DAYS",
    "LAST_14_DAYS", "LAST_30_DAYS", "THIS_MONTH", "LAST_MONTH", "THIS_WEEK_MON_TODAY",
    "LAST_WEEK_MON_SUN"};
constexpr EnumTable kEnumListKeywordsParamsDateRange = {"ListKeywordsParamsDateRange",
    {kNamesListKeywordsParamsDateRange, 9}};
constexpr FieldRow kFieldsListKeywordsParams[] = {
    {"customerId", "Number of the Google Ads account, ten digits without dashes.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListKeywordsParams, customer_id), Kind::kString, 1},
    {"campaignId", "Id of the campaign.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListKeywordsParams, campaign_id), Kind::kString, 1},
    {"dateRange", "Days that the figures are of.", "\"LAST_30_DAYS\"", nullptr,
     {.names = &kEnumListKeywordsParamsDateRange}, __builtin_offsetof(c::ListKeywordsParams,
     date_range), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListKeywordsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListKeywordsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListKeywordsParams = {"ListKeywordsParams", {kFieldsListKeywordsParams,
    5}, sizeof(c::ListKeywordsParams), false};
static_assert(__is_same(decltype(c::ListKeywordsParams::customer_id), String));
static_assert(__is_same(decltype(c::ListKeywordsParams::campaign_id), String));
static_assert(__is_same(decltype(c::ListKeywordsParams::date_range),
    Field<c::ListKeywordsParamsDateRange>));
static_assert(__is_same(decltype(c::ListKeywordsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListKeywordsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListKeywordsResultItemAdGroupCriterionKeyword[] = {
    {"text", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListKeywordsResultItemAdGroupCriterionKeyword, text), Kind::kString, 0},
    {"matchType", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListKeywordsResultItemAdGroupCriterionKeyword, match_type),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListKeywordsResultItemAdGroupCriterionKeyword =
    {"ListKeywordsResultItemAdGroupCriterionKeyword",
    {kFieldsListKeywordsResultItemAdGroupCriterionKeyword, 2},
    sizeof(c::ListKeywordsResultItemAdGroupCriterionKeyword), true};
static_assert(__is_same(decltype(c::ListKeywordsResultItemAdGroupCriterionKeyword::text),
    Field<String>));
static_assert(__is_same(decltype(c::ListKeywordsResultItemAdGroupCriterionKeyword::match_type),
    Field<String>));
constexpr FieldRow kFieldsListKeywordsResultItemAdGroupCriterion[] = {
    {"criterionId", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListKeywordsResultItemAdGroupCriterion, criterion_id), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListKeywordsResultItemAdGroupCriterion, status), Kind::kString, 0},
    {"keyword", nullptr, nullptr, nullptr,
     {.object = &kObjectListKeywordsResultItemAdGroupCriterionKeyword},
     __builtin_offsetof(c::ListKeywordsResultItemAdGroupCriterion, keyword), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListKeywordsResultItemAdGroupCriterion =
    {"ListKeywordsResultItemAdGroupCriterion", {kFieldsListKeywordsResultItemAdGroupCriterion, 3},
    sizeof(c::ListKeywordsResultItemAdGroupCriterion), true};
static_assert(__is_same(decltype(c::ListKeywordsResultItemAdGroupCriterion::criterion_id),
    Field<String>));
static_assert(__is_same(decltype(c::ListKeywordsResultItemAdGroupCriterion::status),
    Field<String>));
static_assert(__is_same(decltype(c::ListKeywordsResultItemAdGroupCriterion::keyword),
    Field<c::ListKeywordsResultItemAdGroupCriterionKeyword>));
constexpr FieldRow kFieldsListKeywordsResultItem[] = {
    {"adGroup", nullptr, nullptr, nullptr, {.object = &kObjectNamed},
     __builtin_offsetof(c::ListKeywordsResultItem, ad_group), Kind::kObject, 0},
    {"adGroupCriterion", nullptr, nullptr, nullptr,
     {.object = &kObjectListKeywordsResultItemAdGroupCriterion},
     __builtin_offsetof(c::ListKeywordsResultItem, ad_group_criterion), Kind::kObject, 0},
    {"metrics", nullptr, nullptr, nullptr, {.object = &kObjectFigures},
     __builtin_offsetof(c::ListKeywordsResultItem, metrics), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListKeywordsResultItem = {"ListKeywordsResultItem",
    {kFieldsListKeywordsResultItem, 3}, sizeof(c::ListKeywordsResultItem), true};
static_assert(__is_same(decltype(c::ListKeywordsResultItem::ad_group), Field<c::Named>));
static_assert(__is_same(decltype(c::ListKeywordsResultItem::ad_group_criterion),
    Field<c::ListKeywordsResultItemAdGroupCriterion>));
static_assert(__is_same(decltype(c::ListKeywordsResultItem::metrics), Field<c::Figures>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListKeywordsResultItem}};
constexpr FieldRow kFieldsListKeywordsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::ListKeywordsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListKeywordsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListKeywordsResult = {"ListKeywordsResult", {kFieldsListKeywordsResult,
    2}, sizeof(c::ListKeywordsResult), true};
static_assert(__is_same(decltype(c::ListKeywordsResult::items), List<c::ListKeywordsResultItem>));
static_assert(__is_same(decltype(c::ListKeywordsResult::next_page), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectListKeywordsResult}};
constexpr BindRow kBindListKeywords[] = {
    {.place = Place::kPath, .field = 0, .wire = "customerId"},
    {.place = Place::kBody, .wire = "/query",
     .text = "SELECT ad_group.id, ad_group.name, ad_group_criterion.criterion_id,"
     " ad_group_criterion.status, ad_group_criterion.keyword.text, ad_group_criterion.keywo"
     "rd.match_type, metrics.impressions, metrics.clicks, metrics.ctr, "
     "metrics.average_cpc, metrics.cost_micros, metrics.conversions FROM "
     "keyword_view WHERE campaign.id = {campaignId} AND segments.date DURING "
     "{dateRange} ORDER BY metrics.cost_micros DESC"},
};
constexpr HttpBinding kHttpListKeywords = {.method = "POST",
    .path = "/v25/customers/{customerId}/googleAds:search", .rows = {kBindListKeywords, 2},
    .body = BodyKind::kJson, .pagination = &kPagination1};
constexpr const char* kNamesListSearchTermsParamsDateRange[] = {"TODAY", "YESTERDAY", "LAST_7_DAYS",
    "LAST_14_DAYS", "LAST_30_DAYS", "THIS_MONTH", "LAST_MONTH", "THIS_WEEK_MON_TODAY",
    "LAST_WEEK_MON_SUN"};
constexpr EnumTable kEnumListSearchTermsParamsDateRange = {"ListSearchTermsParamsDateRange",
    {kNamesListSearchTermsParamsDateRange, 9}};
constexpr FieldRow kFieldsListSearchTermsParams[] = {
    {"customerId", "Number of the Google Ads account, ten digits without dashes.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListSearchTermsParams, customer_id), Kind::kString, 1},
    {"campaignId", "Id of the campaign.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListSearchTermsParams, campaign_id), Kind::kString, 1},
    {"dateRange", "Days that the figures are of.", "\"LAST_30_DAYS\"", nullptr,
     {.names = &kEnumListSearchTermsParamsDateRange}, __builtin_offsetof(c::ListSearchTermsParams,
     date_range), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListSearchTermsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSearchTermsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSearchTermsParams = {"ListSearchTermsParams",
    {kFieldsListSearchTermsParams, 5}, sizeof(c::ListSearchTermsParams), false};
static_assert(__is_same(decltype(c::ListSearchTermsParams::customer_id), String));
static_assert(__is_same(decltype(c::ListSearchTermsParams::campaign_id), String));
static_assert(__is_same(decltype(c::ListSearchTermsParams::date_range),
    Field<c::ListSearchTermsParamsDateRange>));
static_assert(__is_same(decltype(c::ListSearchTermsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListSearchTermsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListSearchTermsResultItemSearchTermView[] = {
    {"searchTerm", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListSearchTermsResultItemSearchTermView, search_term), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListSearchTermsResultItemSearchTermView, status), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSearchTermsResultItemSearchTermView =
    {"ListSearchTermsResultItemSearchTermView", {kFieldsListSearchTermsResultItemSearchTermView, 2},
    sizeof(c::ListSearchTermsResultItemSearchTermView), true};
static_assert(__is_same(decltype(c::ListSearchTermsResultItemSearchTermView::search_term),
    Field<String>));
static_assert(__is_same(decltype(c::ListSearchTermsResultItemSearchTermView::status),
    Field<String>));
constexpr FieldRow kFieldsListSearchTermsResultItem[] = {
    {"searchTermView", nullptr, nullptr, nullptr,
     {.object = &kObjectListSearchTermsResultItemSearchTermView},
     __builtin_offsetof(c::ListSearchTermsResultItem, search_term_view), Kind::kObject, 0},
    {"metrics", nullptr, nullptr, nullptr, {.object = &kObjectFigures},
     __builtin_offsetof(c::ListSearchTermsResultItem, metrics), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListSearchTermsResultItem = {"ListSearchTermsResultItem",
    {kFieldsListSearchTermsResultItem, 2}, sizeof(c::ListSearchTermsResultItem), true};
static_assert(__is_same(decltype(c::ListSearchTermsResultItem::search_term_view),
    Field<c::ListSearchTermsResultItemSearchTermView>));
static_assert(__is_same(decltype(c::ListSearchTermsResultItem::metrics), Field<c::Figures>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListSearchTermsResultItem}};
constexpr FieldRow kFieldsListSearchTermsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType16},
     __builtin_offsetof(c::ListSearchTermsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSearchTermsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListSearchTermsResult = {"ListSearchTermsResult",
    {kFieldsListSearchTermsResult, 2}, sizeof(c::ListSearchTermsResult), true};
static_assert(__is_same(decltype(c::ListSearchTermsResult::items),
    List<c::ListSearchTermsResultItem>));
static_assert(__is_same(decltype(c::ListSearchTermsResult::next_page), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectListSearchTermsResult}};
constexpr BindRow kBindListSearchTerms[] = {
    {.place = Place::kPath, .field = 0, .wire = "customerId"},
    {.place = Place::kBody, .wire = "/query",
     .text = "SELECT search_term_view.search_term, search_term_view.status, metrics.impressions,"
     " metrics.clicks, metrics.ctr, metrics.average_cpc, metrics.cost_micros,"
     " metrics.conversions FROM search_term_view WHERE campaign.id = {campaignId} "
     "AND segments.date DURING {dateRange} ORDER BY metrics.cost_micros " "DESC"},
};
constexpr HttpBinding kHttpListSearchTerms = {.method = "POST",
    .path = "/v25/customers/{customerId}/googleAds:search", .rows = {kBindListSearchTerms, 2},
    .body = BodyKind::kJson, .pagination = &kPagination1};
constexpr Limits kLimits5 = {.has = 96, .min_size = 10, .max_size = 20000,
    .pattern = "^\\s*[Ss][Ee][Ll][Ee][Cc][Tt]\\s"};
constexpr FieldRow kFieldsRunQueryParams[] = {
    {"customerId", "Number of the Google Ads account, ten digits without dashes.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::RunQueryParams, customer_id), Kind::kString, 1},
    {"query", "A query such as SELECT campaign.name, metrics.clicks FROM campaign "
     "WHERE segments.date DURING LAST_7_DAYS.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::RunQueryParams, query), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::RunQueryParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::RunQueryParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectRunQueryParams = {"RunQueryParams", {kFieldsRunQueryParams, 4},
    sizeof(c::RunQueryParams), false};
static_assert(__is_same(decltype(c::RunQueryParams::customer_id), String));
static_assert(__is_same(decltype(c::RunQueryParams::query), String));
static_assert(__is_same(decltype(c::RunQueryParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::RunQueryParams::next_page), Field<String>));
constexpr TypeRow kType18 = {Kind::kJson};
constexpr TypeRow kType19 = {Kind::kMap, false, {.element = &kType18}};
constexpr FieldRow kFieldsRunQueryResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType19},
     __builtin_offsetof(c::RunQueryResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::RunQueryResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectRunQueryResult = {"RunQueryResult", {kFieldsRunQueryResult, 2},
    sizeof(c::RunQueryResult), true};
static_assert(__is_same(decltype(c::RunQueryResult::items), List<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::RunQueryResult::next_page), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectRunQueryResult}};
constexpr BindRow kBindRunQuery[] = {
    {.place = Place::kPath, .field = 0, .wire = "customerId"},
    {.place = Place::kBody, .field = 1, .wire = "/query"},
};
constexpr HttpBinding kHttpRunQuery = {.method = "POST",
    .path = "/v25/customers/{customerId}/googleAds:search", .rows = {kBindRunQuery, 2},
    .body = BodyKind::kJson, .pagination = &kPagination1};
constexpr const char* kNamesGetReportParamsSummaryRowSetting[] = {"NO_SUMMARY_ROW",
    "SUMMARY_ROW_WITH_RESULTS", "SUMMARY_ROW_ONLY"};
constexpr EnumTable kEnumGetReportParamsSummaryRowSetting = {"GetReportParamsSummaryRowSetting",
    {kNamesGetReportParamsSummaryRowSetting, 3}};
constexpr FieldRow kFieldsGetReportParams[] = {
    {"customerId", "Number of the Google Ads account, ten digits without dashes.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::GetReportParams, customer_id), Kind::kString, 1},
    {"query", "A query such as SELECT campaign.name, metrics.clicks FROM campaign "
     "WHERE segments.date DURING LAST_7_DAYS.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetReportParams, query), Kind::kString, 1},
    {"summaryRowSetting", "Whether there is a row with the sums.", nullptr, nullptr,
     {.names = &kEnumGetReportParamsSummaryRowSetting}, __builtin_offsetof(c::GetReportParams,
     summary_row_setting), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetReportParams = {"GetReportParams", {kFieldsGetReportParams, 3},
    sizeof(c::GetReportParams), false};
static_assert(__is_same(decltype(c::GetReportParams::customer_id), String));
static_assert(__is_same(decltype(c::GetReportParams::query), String));
static_assert(__is_same(decltype(c::GetReportParams::summary_row_setting),
    Field<c::GetReportParamsSummaryRowSetting>));
constexpr FieldRow kFieldsGetReportResultItem[] = {
    {"results", nullptr, nullptr, nullptr, {.element = &kType19},
     __builtin_offsetof(c::GetReportResultItem, results), Kind::kList, 0},
    {"summaryRow", nullptr, nullptr, nullptr, {.element = &kType18},
     __builtin_offsetof(c::GetReportResultItem, summary_row), Kind::kMap, 0},
    {"fieldMask", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultItem,
     field_mask), Kind::kString, 0},
    {"requestId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultItem,
     request_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetReportResultItem = {"GetReportResultItem",
    {kFieldsGetReportResultItem, 4}, sizeof(c::GetReportResultItem), true};
static_assert(__is_same(decltype(c::GetReportResultItem::results), Field<List<List<Entry<Json>>>>));
static_assert(__is_same(decltype(c::GetReportResultItem::summary_row), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::GetReportResultItem::field_mask), Field<String>));
static_assert(__is_same(decltype(c::GetReportResultItem::request_id), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectGetReportResultItem}};
constexpr TypeRow kType22 = {Kind::kList, false, {.element = &kType21}};
constexpr BindRow kBindGetReport[] = {
    {.place = Place::kPath, .field = 0, .wire = "customerId"},
    {.place = Place::kBody, .field = 1, .wire = "/query"},
    {.place = Place::kBody, .field = 2, .wire = "/summaryRowSetting"},
};
constexpr HttpBinding kHttpGetReport = {.method = "POST",
    .path = "/v25/customers/{customerId}/googleAds:searchStream", .rows = {kBindGetReport, 3},
    .body = BodyKind::kJson};
constexpr const char* kNamesSetCampaignStatusParamsStatus[] = {"ENABLED", "PAUSED"};
constexpr EnumTable kEnumSetCampaignStatusParamsStatus = {"SetCampaignStatusParamsStatus",
    {kNamesSetCampaignStatusParamsStatus, 2}};
constexpr FieldRow kFieldsSetCampaignStatusParams[] = {
    {"customerId", "Number of the Google Ads account, ten digits without dashes.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::SetCampaignStatusParams, customer_id), Kind::kString, 1},
    {"campaignId", "Id of the campaign.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SetCampaignStatusParams, campaign_id), Kind::kString, 1},
    {"status", "ENABLED lets the campaign run and spend, PAUSED stops it.", nullptr, nullptr,
     {.names = &kEnumSetCampaignStatusParamsStatus}, __builtin_offsetof(c::SetCampaignStatusParams,
     status), Kind::kEnum, 1},
    {"validateOnly", "Only checks the change and makes none.", nullptr, nullptr, {},
     __builtin_offsetof(c::SetCampaignStatusParams, validate_only), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectSetCampaignStatusParams = {"SetCampaignStatusParams",
    {kFieldsSetCampaignStatusParams, 4}, sizeof(c::SetCampaignStatusParams), false};
static_assert(__is_same(decltype(c::SetCampaignStatusParams::customer_id), String));
static_assert(__is_same(decltype(c::SetCampaignStatusParams::campaign_id), String));
static_assert(__is_same(decltype(c::SetCampaignStatusParams::status),
    c::SetCampaignStatusParamsStatus));
static_assert(__is_same(decltype(c::SetCampaignStatusParams::validate_only), Field<bool>));
constexpr FieldRow kFieldsChangedResultsItem[] = {
    {"resourceName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChangedResultsItem,
     resource_name), Kind::kString, 0},
};
constexpr ObjectTable kObjectChangedResultsItem = {"ChangedResultsItem", {kFieldsChangedResultsItem,
    1}, sizeof(c::ChangedResultsItem), true};
static_assert(__is_same(decltype(c::ChangedResultsItem::resource_name), Field<String>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectChangedResultsItem}};
constexpr FieldRow kFieldsChanged[] = {
    {"results", "What was changed; empty with validateOnly.", nullptr, nullptr,
     {.element = &kType23}, __builtin_offsetof(c::Changed, results), Kind::kList, 0},
};
constexpr ObjectTable kObjectChanged = {"Changed", {kFieldsChanged, 1}, sizeof(c::Changed), true};
static_assert(__is_same(decltype(c::Changed::results), Field<List<c::ChangedResultsItem>>));
constexpr TypeRow kType24 = {Kind::kObject, false, {.object = &kObjectChanged}};
constexpr BindRow kBindSetCampaignStatus[] = {
    {.place = Place::kPath, .field = 0, .wire = "customerId"},
    {.place = Place::kBody, .wire = "/operations/0/update/resourceName",
     .text = "customers/{customerId}/campaigns/{campaignId}"},
    {.place = Place::kBody, .field = 2, .wire = "/operations/0/update/status"},
    {.place = Place::kBody, .wire = "/operations/0/updateMask", .constant = "\"status\""},
    {.place = Place::kBody, .field = 3, .wire = "/validateOnly"},
};
constexpr HttpBinding kHttpSetCampaignStatus = {.method = "POST",
    .path = "/v25/customers/{customerId}/campaigns:mutate", .rows = {kBindSetCampaignStatus, 5},
    .body = BodyKind::kJson};
constexpr Limits kLimits6 = {.has = 3, .minimum = 10000, .maximum = 1e+12};
constexpr FieldRow kFieldsUpdateCampaignBudgetParams[] = {
    {"customerId", "Number of the Google Ads account, ten digits without dashes.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::UpdateCampaignBudgetParams, customer_id), Kind::kString,
     1},
    {"budgetId", "Id of the campaign's budget; get_campaign has it.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateCampaignBudgetParams, budget_id), Kind::kString, 1},
    {"amountMicros", "Budget of a day in micros; 5000000 is 5.00.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateCampaignBudgetParams, amount_micros), Kind::kInteger, 1},
    {"validateOnly", "Only checks the change and makes none.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateCampaignBudgetParams, validate_only), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdateCampaignBudgetParams = {"UpdateCampaignBudgetParams",
    {kFieldsUpdateCampaignBudgetParams, 4}, sizeof(c::UpdateCampaignBudgetParams), false};
static_assert(__is_same(decltype(c::UpdateCampaignBudgetParams::customer_id), String));
static_assert(__is_same(decltype(c::UpdateCampaignBudgetParams::budget_id), String));
static_assert(__is_same(decltype(c::UpdateCampaignBudgetParams::amount_micros), long long));
static_assert(__is_same(decltype(c::UpdateCampaignBudgetParams::validate_only), Field<bool>));
constexpr BindRow kBindUpdateCampaignBudget[] = {
    {.place = Place::kPath, .field = 0, .wire = "customerId"},
    {.place = Place::kBody, .wire = "/operations/0/update/resourceName",
     .text = "customers/{customerId}/campaignBudgets/{budgetId}"},
    {.place = Place::kBody, .wire = "/operations/0/update/amountMicros", .text = "{amountMicros}"},
    {.place = Place::kBody, .wire = "/operations/0/updateMask", .constant = "\"amountMicros\""},
    {.place = Place::kBody, .field = 3, .wire = "/validateOnly"},
};
constexpr HttpBinding kHttpUpdateCampaignBudget = {.method = "POST",
    .path = "/v25/customers/{customerId}/campaignBudgets:mutate",
    .rows = {kBindUpdateCampaignBudget, 5}, .body = BodyKind::kJson};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 80};
constexpr const char* kNamesAddNegativeKeywordParamsMatchType[] = {"EXACT", "PHRASE", "BROAD"};
constexpr EnumTable kEnumAddNegativeKeywordParamsMatchType = {"AddNegativeKeywordParamsMatchType",
    {kNamesAddNegativeKeywordParamsMatchType, 3}};
constexpr FieldRow kFieldsAddNegativeKeywordParams[] = {
    {"customerId", "Number of the Google Ads account, ten digits without dashes.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::AddNegativeKeywordParams, customer_id), Kind::kString, 1},
    {"campaignId", "Id of the campaign.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::AddNegativeKeywordParams, campaign_id), Kind::kString, 1},
    {"keyword", "Words for which no ad is shown.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::AddNegativeKeywordParams, keyword), Kind::kString, 1},
    {"matchType", "How closely a search must match.", nullptr, nullptr,
     {.names = &kEnumAddNegativeKeywordParamsMatchType},
     __builtin_offsetof(c::AddNegativeKeywordParams, match_type), Kind::kEnum, 1},
    {"validateOnly", "Only checks the change and makes none.", nullptr, nullptr, {},
     __builtin_offsetof(c::AddNegativeKeywordParams, validate_only), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectAddNegativeKeywordParams = {"AddNegativeKeywordParams",
    {kFieldsAddNegativeKeywordParams, 5}, sizeof(c::AddNegativeKeywordParams), false};
static_assert(__is_same(decltype(c::AddNegativeKeywordParams::customer_id), String));
static_assert(__is_same(decltype(c::AddNegativeKeywordParams::campaign_id), String));
static_assert(__is_same(decltype(c::AddNegativeKeywordParams::keyword), String));
static_assert(__is_same(decltype(c::AddNegativeKeywordParams::match_type),
    c::AddNegativeKeywordParamsMatchType));
static_assert(__is_same(decltype(c::AddNegativeKeywordParams::validate_only), Field<bool>));
constexpr BindRow kBindAddNegativeKeyword[] = {
    {.place = Place::kPath, .field = 0, .wire = "customerId"},
    {.place = Place::kBody, .wire = "/operations/0/create/campaign",
     .text = "customers/{customerId}/campaigns/{campaignId}"},
    {.place = Place::kBody, .wire = "/operations/0/create/negative", .constant = "true"},
    {.place = Place::kBody, .field = 2, .wire = "/operations/0/create/keyword/text"},
    {.place = Place::kBody, .field = 3, .wire = "/operations/0/create/keyword/matchType"},
    {.place = Place::kBody, .field = 4, .wire = "/validateOnly"},
};
constexpr HttpBinding kHttpAddNegativeKeyword = {.method = "POST",
    .path = "/v25/customers/{customerId}/campaignCriteria:mutate", .rows = {kBindAddNegativeKeyword,
    6}, .body = BodyKind::kJson};
constexpr ActionRow kActions[] = {
    {.name = "list_accessible_customers", .title = "List accounts",
     .description = "Accounts that the connected user can reach directly, as customers/ "
     "and the number.", .effect = Effect::kRead, .params = &kObjectListAccessibleCustomersParams,
     .result = &kType2, .http = &kHttpListAccessibleCustomers,
     .tool_name = "google_ads_list_accessible_customers"},
    {.name = "list_customer_clients", .title = "List accounts of a manager",
     .description = "All accounts below a manager account, with currency and time zone.",
     .effect = Effect::kRead, .params = &kObjectListCustomerClientsParams, .result = &kType4,
     .http = &kHttpListCustomerClients, .tool_name = "google_ads_list_customer_clients"},
    {.name = "list_campaigns", .title = "List campaigns",
     .description = "Campaigns with state, kind and budget, by name.", .effect = Effect::kRead,
     .params = &kObjectListCampaignsParams, .result = &kType7, .http = &kHttpListCampaigns,
     .tool_name = "google_ads_list_campaigns"},
    {.name = "get_campaign", .title = "Read a campaign",
     .description = "One campaign with its budget and its figures since it began.",
     .effect = Effect::kRead, .params = &kObjectGetCampaignParams, .result = &kType6,
     .http = &kHttpGetCampaign, .tool_name = "google_ads_get_campaign"},
    {.name = "list_campaign_figures", .title = "Compare campaigns",
     .description = "Figures of all campaigns that were shown in a span of days, the most "
     "expensive first.", .effect = Effect::kRead, .params = &kObjectListCampaignFiguresParams,
     .result = &kType9, .http = &kHttpListCampaignFigures,
     .tool_name = "google_ads_list_campaign_figures"},
    {.name = "list_ad_groups", .title = "List ad groups",
     .description = "Ad groups of a campaign with their figures since they began.",
     .effect = Effect::kRead, .params = &kObjectListAdGroupsParams, .result = &kType11,
     .http = &kHttpListAdGroups, .tool_name = "google_ads_list_ad_groups"},
    {.name = "list_ads", .title = "List ads",
     .description = "Ads of a campaign with their state of review and figures of a span "
     "of days.", .effect = Effect::kRead, .params = &kObjectListAdsParams, .result = &kType13,
     .http = &kHttpListAds, .tool_name = "google_ads_list_ads"},
    {.name = "list_keywords", .title = "List keywords",
     .description = "Keywords of a campaign with figures of a span of days, the most expensive "
     "first.", .effect = Effect::kRead, .params = &kObjectListKeywordsParams, .result = &kType15,
     .http = &kHttpListKeywords, .tool_name = "google_ads_list_keywords"},
    {.name = "list_search_terms", .title = "List search terms",
     .description = "What people searched for before they saw an ad of a campaign, the "
     "most expensive first.", .effect = Effect::kRead, .params = &kObjectListSearchTermsParams,
     .result = &kType17, .http = &kHttpListSearchTerms,
     .tool_name = "google_ads_list_search_terms"},
    {.name = "run_query", .title = "Run a query",
     .description = "Any query in the Google Ads query language, page by page. It only " "reads.",
     .effect = Effect::kRead, .params = &kObjectRunQueryParams, .result = &kType20,
     .http = &kHttpRunQuery, .tool_name = "google_ads_run_query"},
    {.name = "get_report", .title = "Get a report",
     .description = "All rows of a query at once, with a row of sums if wanted. It only "
     "reads; limit the query, a reply ends at 10 MB.", .effect = Effect::kRead,
     .params = &kObjectGetReportParams, .result = &kType22, .http = &kHttpGetReport,
     .tool_name = "google_ads_get_report", .timeout_ms = 120000},
    {.name = "set_campaign_status", .title = "Pause or resume a campaign",
     .description = "Stops a campaign, or lets it run and spend its budget.",
     .effect = Effect::kDestructive, .params = &kObjectSetCampaignStatusParams, .result = &kType24,
     .http = &kHttpSetCampaignStatus, .tool_name = "google_ads_set_campaign_status"},
    {.name = "update_campaign_budget", .title = "Change a budget",
     .description = "Sets how much a campaign may spend in a day. A shared budget changes "
     "for all its campaigns.", .effect = Effect::kDestructive,
     .params = &kObjectUpdateCampaignBudgetParams, .result = &kType24,
     .http = &kHttpUpdateCampaignBudget, .tool_name = "google_ads_update_campaign_budget"},
    {.name = "add_negative_keyword", .title = "Exclude a keyword",
     .description = "Keeps the ads of a campaign away from searches with these words.",
     .params = &kObjectAddNegativeKeywordParams, .result = &kType24,
     .http = &kHttpAddNegativeKeyword, .tool_name = "google_ads_add_negative_keyword"},
};
constexpr NamedText kPairs1[] = {{"developer-token", "{GOOGLE_ADS_DEVELOPER_TOKEN}"},
    {"login-customer-id", "{loginCustomerId}"}};
constexpr const char* kTexts2[] = {"/error/details/0/errors/0/message",
    "/0/error/details/0/errors/0/message", "/error/message", "/0/error/message"};
constexpr const char* kTexts3[] = {"/error/status"};
constexpr NamedText kPairs2[] = {{"PERMISSION_DENIED",
    "Check that the account may use this customer; through a manager account,"
    " set its number with: pie connect google-ads --field loginCustomerId=..."}, {"UNAUTHENTICATED",
    "Connect Google Ads again."}, {"RESOURCE_EXHAUSTED",
    "The developer token has used up its operations of today, or asked "
    "too fast; wait, or apply for standard access."}, {"NOT_FOUND",
    "Check the ids; list_campaigns has them."}};
constexpr ApiRow kApi = {.base_url = "https://googleads.googleapis.com",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .headers = {kPairs1, 2}, .errors = {.message = {kTexts2, 4}, .code = {kTexts3, 1},
    .hints = {kPairs2, 4}}, .retry_after = "retry-after", .per_second = 10, .verify_method = "GET",
    .verify_path = "/v25/customers:listAccessibleCustomers"};
constexpr Limits kLimits8 = {.pattern = "[0-9]{10}"};
constexpr FieldRow kFieldsConnection[] = {
    {"loginCustomerId", "Ten digits of the manager account through which the user reaches "
     "the accounts; empty for direct access.", nullptr, &kLimits8, {}, 0, Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "loginCustomerId", .label = "Manager account", .placeholder = "1112223333"},
};
constexpr const char* kTexts4[] = {"googleads.googleapis.com", "oauth2.googleapis.com",
    "openidconnect.googleapis.com"};
constexpr const char* kTexts5[] = {"openid", "email", "https://www.googleapis.com/auth/adwords"};
constexpr NamedText kPairs3[] = {{"access_type", "offline"}, {"prompt", "consent"}};
constexpr OauthRow kOauthRow1 = {.provider = "google", .provider_name = "Google",
    .authorization_url = "https://accounts.google.com/o/oauth2/v2/auth",
    .token_url = "https://oauth2.googleapis.com/token",
    .user_info_url = "https://openidconnect.googleapis.com/v1/userinfo",
    .revoke_url = "https://oauth2.googleapis.com/revoke", .scopes = {kTexts5, 3},
    .client_id_secret = "GOOGLE_CLIENT_ID", .client_secret_secret = "GOOGLE_CLIENT_SECRET",
    .token_auth_method = "post", .authorize_params = {kPairs3, 2}, .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"GOOGLE_CLIENT_ID", "Client ID of an OAuth client of type web application in Google Cloud,"
     " with the Google Ads API enabled.", true, false},
    {"GOOGLE_CLIENT_SECRET", "Client secret of the same OAuth client.", true, false},
    {"GOOGLE_ADS_DEVELOPER_TOKEN",
     "Developer token of a Google Ads manager account (Admin, API Center).", true, false},
};
constexpr FieldRow kFieldsUserFields[] = {
    {"watched_account", "Number of the account whose changes are events, ten digits without "
     "dashes.", nullptr, nullptr, {}, __builtin_offsetof(c::UserFields, watched_account),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectUserFields = {"UserFields", {kFieldsUserFields, 1},
    sizeof(c::UserFields), true};
static_assert(__is_same(decltype(c::UserFields::watched_account), Field<String>));
constexpr FormRow kUserForm[] = {
    {.name = "watched_account", .label = "Watched account", .placeholder = "1112223333"},
};
constexpr const char* kTexts6[] = {"/changeStatus/resourceName"};
constexpr const char* kTexts7[] = {"/changeStatus/lastChangeDateTime"};
constexpr PollRow kPolls0[] = {
    {.event = "account_changed", .action = 9,
     .arguments = "{\"customerId\":\"{watched_account}\",\"query\":\"SELECT change_status.resource_name,"
     " change_status.last_change_date_time, change_status.resource_type,"
     " change_status.resource_status, change_status.campaign FROM change_status "
     "WHERE change_status.last_change_date_time >= '{ago:2d:date}' AND "
     "change_status.last_change_date_time <= '{now:date} 23:59:59' ORDER "
     "BY change_status.last_change_date_time DESC LIMIT 500\"}", .items = "/items", .id = {kTexts6,
     1}, .version = {kTexts7, 1}, .newest_first = true},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval,
     .description = "Looks for what was added, changed or removed in the watched account.",
     .every_ms = 3600000, .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersCampaignStatusSet[] = {
    {.source = "tool", .action = "set_campaign_status"},
};
constexpr MatcherRow kMatchersCampaignBudgetUpdated[] = {
    {.source = "tool", .action = "update_campaign_budget"},
};
constexpr MatcherRow kMatchersNegativeKeywordAdded[] = {
    {.source = "tool", .action = "add_negative_keyword"},
};
constexpr MatcherRow kMatchersAccountChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "campaign_status_set", .display_name = "Campaign Paused or Resumed",
     .matchers = {kMatchersCampaignStatusSet, 1}},
    {.id = "campaign_budget_updated", .display_name = "Budget Changed",
     .matchers = {kMatchersCampaignBudgetUpdated, 1}},
    {.id = "negative_keyword_added", .display_name = "Keyword Excluded",
     .matchers = {kMatchersNegativeKeywordAdded, 1}},
    {.id = "account_changed", .display_name = "Something Changed in the Account",
     .matchers = {kMatchersAccountChanged, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "google-ads",
    .display_name = "Google Ads",
    .description = "Report on campaigns, ad groups, ads and keywords in Google Ads with "
        "the Google Ads query language, pause and resume campaigns, change "
        "budgets and exclude keywords.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "google_ads",
    .tool_description = "Works with Google Ads. An account is named by its ten digits without "
        "dashes. Amounts are micros: 1,000,000 is one unit of the account's "
        "currency. Show the user what you are about to change and what it "
        "can cost, and wait for a yes before you change a campaign, a budget " "or a keyword.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_accessible_customers\",\"list_customer_clients\","
        "\"list_campaigns\",\"get_campaign\",\"list_campaign_figures\",\"list_ad_groups\","
        "\"list_ads\",\"list_keywords\",\"list_search_terms\",\"run_query\","
        "\"get_report\",\"set_campaign_status\",\"update_campaign_budget\","
        "\"add_negative_keyword\"],\"description\":\"What to do.\"},\"customerId\":{\"type\":\""
        "string\",\"pattern\":\"^[0-9]{10}$\",\"description\":\"Number of "
        "the Google Ads account, ten digits without dashes.\"},\"campaignId\":{\"type\":\"stri"
        "ng\",\"pattern\":\"^[0-9]{1,20}$\",\"description\":\"Id of the campaign.\"},"
        "\"budgetId\":{\"type\":\"string\",\"pattern\":\"^[0-9]{1,20}$\",\"description\":\"Id "
        "of the campaign's budget; get_campaign has it.\"},\"statuses\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":3,\"items\":{\"type\":\"string\",\"enum\":[\"ENABLED\","
        "\"PAUSED\",\"REMOVED\"]},\"default\":[\"ENABLED\",\"PAUSED\"],\"description\":\"Which"
        " states to list.\"},\"dateRange\":{\"type\":\"string\",\"enum\":[\"TODAY\","
        "\"YESTERDAY\",\"LAST_7_DAYS\",\"LAST_14_DAYS\",\"LAST_30_DAYS\",\"THIS_MONTH\","
        "\"LAST_MONTH\",\"THIS_WEEK_MON_TODAY\",\"LAST_WEEK_MON_SUN\"],\"default\":\"LAST_30_D"
        "AYS\",\"description\":\"Days that the figures are of.\"},\"query\":{\"type\":\"string"
        "\",\"minLength\":10,\"maxLength\":20000,\"pattern\":\"^\\\\s*[Ss][Ee][Ll][Ee][Cc][Tt]"
        "\\\\s\",\"description\":\"A query such as SELECT campaign.name, metrics.clicks "
        "FROM campaign WHERE segments.date DURING LAST_7_DAYS.\"},\"summaryRowSetting\":{\"typ"
        "e\":\"string\",\"enum\":[\"NO_SUMMARY_ROW\",\"SUMMARY_ROW_WITH_RESULTS\","
        "\"SUMMARY_ROW_ONLY\"],\"description\":\"Whether there is a row with "
        "the sums.\"},\"status\":{\"type\":\"string\",\"enum\":[\"ENABLED\","
        "\"PAUSED\"],\"description\":\"ENABLED lets the campaign run and spend,"
        " PAUSED stops it.\"},\"amountMicros\":{\"type\":\"integer\",\"minimum\":10000,"
        "\"maximum\":1000000000000,\"description\":\"Budget of a day in micros; "
        "5000000 is 5.00.\"},\"keyword\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":80,\"description\":\"Words for which no ad is shown.\"},"
        "\"matchType\":{\"type\":\"string\",\"enum\":[\"EXACT\",\"PHRASE\","
        "\"BROAD\"],\"description\":\"How closely a search must match.\"},"
        "\"validateOnly\":{\"type\":\"boolean\",\"description\":\"Only checks "
        "the change and makes none.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "google_ads",
    .actions = {kActions, 14},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .user_fields = &kObjectUserFields,
    .user_form = {kUserForm, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 4},
};

}  // namespace pie::detail::tables::google_ads

namespace pie::google_ads {

constinit const ConnectorTable kGoogleAds = ::pie::detail::tables::google_ads::kConnector;

Task<ListAccessibleCustomersResult> ListAccessibleCustomers(Context& context,
    ListAccessibleCustomersParams params) {
  return Task<ListAccessibleCustomersResult>(::pie::ContextAccess::Call(context, kGoogleAds, 0,
      &params));
}

Task<ListCustomerClientsResult> ListCustomerClients(Context& context,
    ListCustomerClientsParams params) {
  return Task<ListCustomerClientsResult>(::pie::ContextAccess::Call(context, kGoogleAds, 1,
      &params));
}

Task<ListCampaignsResult> ListCampaigns(Context& context, ListCampaignsParams params) {
  return Task<ListCampaignsResult>(::pie::ContextAccess::Call(context, kGoogleAds, 2, &params));
}

Task<CampaignRow> GetCampaign(Context& context, GetCampaignParams params) {
  return Task<CampaignRow>(::pie::ContextAccess::Call(context, kGoogleAds, 3, &params));
}

Task<ListCampaignFiguresResult> ListCampaignFigures(Context& context,
    ListCampaignFiguresParams params) {
  return Task<ListCampaignFiguresResult>(::pie::ContextAccess::Call(context, kGoogleAds, 4,
      &params));
}

Task<ListAdGroupsResult> ListAdGroups(Context& context, ListAdGroupsParams params) {
  return Task<ListAdGroupsResult>(::pie::ContextAccess::Call(context, kGoogleAds, 5, &params));
}

Task<ListAdsResult> ListAds(Context& context, ListAdsParams params) {
  return Task<ListAdsResult>(::pie::ContextAccess::Call(context, kGoogleAds, 6, &params));
}

Task<ListKeywordsResult> ListKeywords(Context& context, ListKeywordsParams params) {
  return Task<ListKeywordsResult>(::pie::ContextAccess::Call(context, kGoogleAds, 7, &params));
}

Task<ListSearchTermsResult> ListSearchTerms(Context& context, ListSearchTermsParams params) {
  return Task<ListSearchTermsResult>(::pie::ContextAccess::Call(context, kGoogleAds, 8, &params));
}

Task<RunQueryResult> RunQuery(Context& context, RunQueryParams params) {
  return Task<RunQueryResult>(::pie::ContextAccess::Call(context, kGoogleAds, 9, &params));
}

Task<List<GetReportResultItem>> GetReport(Context& context, GetReportParams params) {
  return Task<List<GetReportResultItem>>(::pie::ContextAccess::Call(context, kGoogleAds, 10,
      &params));
}

Task<Changed> SetCampaignStatus(Context& context, SetCampaignStatusParams params) {
  return Task<Changed>(::pie::ContextAccess::Call(context, kGoogleAds, 11, &params));
}

Task<Changed> UpdateCampaignBudget(Context& context, UpdateCampaignBudgetParams params) {
  return Task<Changed>(::pie::ContextAccess::Call(context, kGoogleAds, 12, &params));
}

Task<Changed> AddNegativeKeyword(Context& context, AddNegativeKeywordParams params) {
  return Task<Changed>(::pie::ContextAccess::Call(context, kGoogleAds, 13, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.google_client_id = context.Secret("GOOGLE_CLIENT_ID");
  secrets.google_client_secret = context.Secret("GOOGLE_CLIENT_SECRET");
  secrets.google_ads_developer_token = context.Secret("GOOGLE_ADS_DEVELOPER_TOKEN");
  return secrets;
}

Result<UserFields> ReadUserFields(Context& context) {
  return ::pie::detail::DecodeAs<UserFields>(::pie::detail::tables::google_ads::kObjectUserFields,
      context.user_config(), ::pie::detail::From::kUser);
}

}  // namespace pie::google_ads
