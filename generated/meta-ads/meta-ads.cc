// Generated from plugins/meta-ads/meta-ads.pie. Do not edit.
#include "meta-ads/meta-ads.h"

#include "pie/generated.h"

namespace pie::detail::tables::meta_ads {
namespace c = ::pie::meta_ads;

constexpr const char* kTexts1[] = {"ads", "marketing", "facebook", "instagram", "analytics"};
constexpr Limits kLimits1 = {.has = 3, .minimum = 1, .maximum = 500};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListAdAccountsParams[] = {
    {"limit", "Entries per page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListAdAccountsParams, limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListAdAccountsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAdAccountsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAdAccountsParams = {"ListAdAccountsParams",
    {kFieldsListAdAccountsParams, 3}, sizeof(c::ListAdAccountsParams), false};
static_assert(__is_same(decltype(c::ListAdAccountsParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListAdAccountsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListAdAccountsParams::next_page), Field<String>));
constexpr FieldRow kFieldsAdAccount[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdAccount, id), Kind::kString, 0},
    {"account_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdAccount, account_id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdAccount, name), Kind::kString,
     0},
    {"account_status", "1 active, 2 disabled, 3 unpaid, others: see Meta.", nullptr, nullptr, {},
     __builtin_offsetof(c::AdAccount, account_status), Kind::kInteger, 0},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdAccount, currency),
     Kind::kString, 0},
    {"timezone_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdAccount,
     timezone_name), Kind::kString, 0},
    {"amount_spent", "Cents.", nullptr, nullptr, {}, __builtin_offsetof(c::AdAccount, amount_spent),
     Kind::kString, 0},
    {"balance", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdAccount, balance),
     Kind::kString, 0},
    {"spend_cap", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdAccount, spend_cap),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectAdAccount = {"AdAccount", {kFieldsAdAccount, 9}, sizeof(c::AdAccount),
    true};
static_assert(__is_same(decltype(c::AdAccount::id), Field<String>));
static_assert(__is_same(decltype(c::AdAccount::account_id), Field<String>));
static_assert(__is_same(decltype(c::AdAccount::name), Field<String>));
static_assert(__is_same(decltype(c::AdAccount::account_status), Field<long long>));
static_assert(__is_same(decltype(c::AdAccount::currency), Field<String>));
static_assert(__is_same(decltype(c::AdAccount::timezone_name), Field<String>));
static_assert(__is_same(decltype(c::AdAccount::amount_spent), Field<String>));
static_assert(__is_same(decltype(c::AdAccount::balance), Field<String>));
static_assert(__is_same(decltype(c::AdAccount::spend_cap), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectAdAccount}};
constexpr FieldRow kFieldsListAdAccountsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListAdAccountsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAdAccountsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListAdAccountsResult = {"ListAdAccountsResult",
    {kFieldsListAdAccountsResult, 2}, sizeof(c::ListAdAccountsResult), true};
static_assert(__is_same(decltype(c::ListAdAccountsResult::items), List<c::AdAccount>));
static_assert(__is_same(decltype(c::ListAdAccountsResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListAdAccountsResult}};
constexpr BindRow kBindListAdAccounts[] = {
    {.place = Place::kQuery, .field = 0, .wire = "limit"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"id,account_id,name,account_status,currency,timezone_name,amount_spent,"
     "balance,spend_cap\""},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/data",
    .cursor_pointer = "/paging/cursors/after", .more_pointer = "/paging/next", .param = "after"};
constexpr HttpBinding kHttpListAdAccounts = {.method = "GET", .path = "/me/adaccounts",
    .rows = {kBindListAdAccounts, 2}, .pagination = &kPagination1};
constexpr Limits kLimits3 = {.pattern = "^[0-9]{1,20}$"};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 8};
constexpr const char* kNamesListCampaignsParamsEffectiveStatusItem[] = {"ACTIVE", "PAUSED",
    "ARCHIVED", "DELETED", "CAMPAIGN_PAUSED", "ADSET_PAUSED", "IN_PROCESS", "WITH_ISSUES"};
constexpr EnumTable kEnumListCampaignsParamsEffectiveStatusItem =
    {"ListCampaignsParamsEffectiveStatusItem", {kNamesListCampaignsParamsEffectiveStatusItem, 8}};
constexpr TypeRow kType3 = {Kind::kEnum, false,
    {.names = &kEnumListCampaignsParamsEffectiveStatusItem}};
constexpr FieldRow kFieldsListCampaignsParams[] = {
    {"ad_account_id", "Number of the ad account without act_; account_id of list_ad_accounts.",
     nullptr, &kLimits3, {}, __builtin_offsetof(c::ListCampaignsParams, ad_account_id),
     Kind::kString, 1},
    {"effective_status", "Only those in one of these states.", nullptr, &kLimits4,
     {.element = &kType3}, __builtin_offsetof(c::ListCampaignsParams, effective_status),
     Kind::kList, 0},
    {"limit", "Entries per page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListCampaignsParams, limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListCampaignsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCampaignsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCampaignsParams = {"ListCampaignsParams",
    {kFieldsListCampaignsParams, 5}, sizeof(c::ListCampaignsParams), false};
static_assert(__is_same(decltype(c::ListCampaignsParams::ad_account_id), String));
static_assert(__is_same(decltype(c::ListCampaignsParams::effective_status),
    Field<List<c::ListCampaignsParamsEffectiveStatusItem>>));
static_assert(__is_same(decltype(c::ListCampaignsParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListCampaignsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCampaignsParams::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kString};
constexpr FieldRow kFieldsCampaign[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, name), Kind::kString,
     0},
    {"objective", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, objective),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, status),
     Kind::kString, 0},
    {"effective_status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign,
     effective_status), Kind::kString, 0},
    {"daily_budget", "Cents.", nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, daily_budget),
     Kind::kString, 2},
    {"lifetime_budget", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign,
     lifetime_budget), Kind::kString, 2},
    {"budget_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign,
     budget_remaining), Kind::kString, 2},
    {"bid_strategy", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, bid_strategy),
     Kind::kString, 2},
    {"special_ad_categories", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::Campaign, special_ad_categories), Kind::kList, 0},
    {"start_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, start_time),
     Kind::kString, 2},
    {"stop_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, stop_time),
     Kind::kString, 2},
    {"created_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, created_time),
     Kind::kString, 0},
    {"updated_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, updated_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCampaign = {"Campaign", {kFieldsCampaign, 14}, sizeof(c::Campaign),
    true};
static_assert(__is_same(decltype(c::Campaign::id), Field<String>));
static_assert(__is_same(decltype(c::Campaign::name), Field<String>));
static_assert(__is_same(decltype(c::Campaign::objective), Field<String>));
static_assert(__is_same(decltype(c::Campaign::status), Field<String>));
static_assert(__is_same(decltype(c::Campaign::effective_status), Field<String>));
static_assert(__is_same(decltype(c::Campaign::daily_budget), Field<String>));
static_assert(__is_same(decltype(c::Campaign::lifetime_budget), Field<String>));
static_assert(__is_same(decltype(c::Campaign::budget_remaining), Field<String>));
static_assert(__is_same(decltype(c::Campaign::bid_strategy), Field<String>));
static_assert(__is_same(decltype(c::Campaign::special_ad_categories), Field<List<String>>));
static_assert(__is_same(decltype(c::Campaign::start_time), Field<String>));
static_assert(__is_same(decltype(c::Campaign::stop_time), Field<String>));
static_assert(__is_same(decltype(c::Campaign::created_time), Field<String>));
static_assert(__is_same(decltype(c::Campaign::updated_time), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectCampaign}};
constexpr FieldRow kFieldsListCampaignsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::ListCampaignsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCampaignsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCampaignsResult = {"ListCampaignsResult",
    {kFieldsListCampaignsResult, 2}, sizeof(c::ListCampaignsResult), true};
static_assert(__is_same(decltype(c::ListCampaignsResult::items), List<c::Campaign>));
static_assert(__is_same(decltype(c::ListCampaignsResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectListCampaignsResult}};
constexpr BindRow kBindListCampaigns[] = {
    {.place = Place::kPath, .field = 0, .wire = "ad_account_id"},
    {.place = Place::kQuery, .list_style = ListStyle::kJson, .field = 1,
     .wire = "effective_status"},
    {.place = Place::kQuery, .field = 2, .wire = "limit"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"id,name,objective,status,effective_status,daily_budget,lifetime_budget,"
     "budget_remaining,bid_strategy,special_ad_categories,start_time,stop_time,"
     "created_time,updated_time\""},
};
constexpr HttpBinding kHttpListCampaigns = {.method = "GET",
    .path = "/act_{ad_account_id}/campaigns", .rows = {kBindListCampaigns, 4},
    .pagination = &kPagination1};
constexpr Limits kLimits5 = {.pattern = "^[0-9]{1,25}$"};
constexpr FieldRow kFieldsGetCampaignParams[] = {
    {"campaign_id", "Id of the campaign.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetCampaignParams, campaign_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetCampaignParams = {"GetCampaignParams", {kFieldsGetCampaignParams,
    1}, sizeof(c::GetCampaignParams), false};
static_assert(__is_same(decltype(c::GetCampaignParams::campaign_id), String));
constexpr BindRow kBindGetCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "campaign_id"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"id,name,objective,status,effective_status,daily_budget,lifetime_budget,"
     "budget_remaining,bid_strategy,special_ad_categories,start_time,stop_time,"
     "created_time,updated_time\""},
};
constexpr HttpBinding kHttpGetCampaign = {.method = "GET", .path = "/{campaign_id}",
    .rows = {kBindGetCampaign, 2}};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 400};
constexpr const char* kNamesCreateCampaignParamsObjective[] = {"OUTCOME_APP_PROMOTION",
    "OUTCOME_AWARENESS", "OUTCOME_ENGAGEMENT", "OUTCOME_LEADS", "OUTCOME_SALES", "OUTCOME_TRAFFIC"};
constexpr EnumTable kEnumCreateCampaignParamsObjective = {"CreateCampaignParamsObjective",
    {kNamesCreateCampaignParamsObjective, 6}};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 6};
constexpr const char* kNamesCreateCampaignParamsSpecialAdCategoriesItem[] = {"NONE", "CREDIT",
    "EMPLOYMENT", "FINANCIAL_PRODUCTS_SERVICES", "HOUSING", "ISSUES_ELECTIONS_POLITICS",
    "ONLINE_GAMBLING_AND_GAMING"};
constexpr EnumTable kEnumCreateCampaignParamsSpecialAdCategoriesItem =
    {"CreateCampaignParamsSpecialAdCategoriesItem",
    {kNamesCreateCampaignParamsSpecialAdCategoriesItem, 7}};
constexpr TypeRow kType7 = {Kind::kEnum, false,
    {.names = &kEnumCreateCampaignParamsSpecialAdCategoriesItem}};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr Limits kLimits9 = {.pattern = "^[A-Z]{2}$"};
constexpr TypeRow kType8 = {Kind::kString, false, {}, &kLimits9};
constexpr const char* kNamesCreateCampaignParamsInitialStatus[] = {"PAUSED", "ACTIVE"};
constexpr EnumTable kEnumCreateCampaignParamsInitialStatus = {"CreateCampaignParamsInitialStatus",
    {kNamesCreateCampaignParamsInitialStatus, 2}};
constexpr Limits kLimits10 = {.has = 3, .minimum = 1, .maximum = 1e+11};
constexpr const char* kNamesCreateCampaignParamsBidStrategy[] = {"LOWEST_COST_WITHOUT_CAP",
    "LOWEST_COST_WITH_BID_CAP", "COST_CAP", "LOWEST_COST_WITH_MIN_ROAS"};
constexpr EnumTable kEnumCreateCampaignParamsBidStrategy = {"CreateCampaignParamsBidStrategy",
    {kNamesCreateCampaignParamsBidStrategy, 4}};
constexpr Limits kLimits11 = {.format = "date-time"};
constexpr FieldRow kFieldsCreateCampaignParams[] = {
    {"ad_account_id", "Number of the ad account without act_; account_id of list_ad_accounts.",
     nullptr, &kLimits3, {}, __builtin_offsetof(c::CreateCampaignParams, ad_account_id),
     Kind::kString, 1},
    {"name", "Name of the campaign, ad set or ad.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateCampaignParams, name), Kind::kString, 1},
    {"objective", "What the campaign is for.", nullptr, nullptr,
     {.names = &kEnumCreateCampaignParamsObjective}, __builtin_offsetof(c::CreateCampaignParams,
     objective), Kind::kEnum, 1},
    {"special_ad_categories", "Regulated subjects that the ads are about, or NONE; the law wants "
     "it right.", nullptr, &kLimits7, {.element = &kType7},
     __builtin_offsetof(c::CreateCampaignParams, special_ad_categories), Kind::kList, 1},
    {"special_ad_category_country", "Countries that the category is for.", nullptr, &kLimits8,
     {.element = &kType8}, __builtin_offsetof(c::CreateCampaignParams, special_ad_category_country),
     Kind::kList, 0},
    {"initial_status", "State to begin in; PAUSED spends nothing.", "\"PAUSED\"", nullptr,
     {.names = &kEnumCreateCampaignParamsInitialStatus}, __builtin_offsetof(c::CreateCampaignParams,
     initial_status), Kind::kEnum, 0},
    {"daily_budget", "Budget of a day, in cents.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateCampaignParams, daily_budget), Kind::kInteger, 0},
    {"lifetime_budget", "Budget of the whole time, in cents; wants an end.", nullptr, &kLimits10,
     {}, __builtin_offsetof(c::CreateCampaignParams, lifetime_budget), Kind::kInteger, 0},
    {"spend_cap", "Most that the campaign may ever spend, in cents.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateCampaignParams, spend_cap), Kind::kInteger, 0},
    {"bid_strategy", "How to bid, where the campaign has the budget.", nullptr, nullptr,
     {.names = &kEnumCreateCampaignParamsBidStrategy}, __builtin_offsetof(c::CreateCampaignParams,
     bid_strategy), Kind::kEnum, 0},
    {"is_adset_budget_sharing_enabled",
     "Whether ad sets may share a part of their budgets; needed when the "
     "campaign has no budget.", nullptr, nullptr, {}, __builtin_offsetof(c::CreateCampaignParams,
     is_adset_budget_sharing_enabled), Kind::kBoolean, 0},
    {"start_time", "When it starts.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateCampaignParams, start_time), Kind::kString, 0},
    {"stop_time", "When it ends.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateCampaignParams, stop_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateCampaignParams = {"CreateCampaignParams",
    {kFieldsCreateCampaignParams, 13}, sizeof(c::CreateCampaignParams), false};
static_assert(__is_same(decltype(c::CreateCampaignParams::ad_account_id), String));
static_assert(__is_same(decltype(c::CreateCampaignParams::name), String));
static_assert(__is_same(decltype(c::CreateCampaignParams::objective),
    c::CreateCampaignParamsObjective));
static_assert(__is_same(decltype(c::CreateCampaignParams::special_ad_categories),
    List<c::CreateCampaignParamsSpecialAdCategoriesItem>));
static_assert(__is_same(decltype(c::CreateCampaignParams::special_ad_category_country),
    Field<List<String>>));
static_assert(__is_same(decltype(c::CreateCampaignParams::initial_status),
    Field<c::CreateCampaignParamsInitialStatus>));
static_assert(__is_same(decltype(c::CreateCampaignParams::daily_budget), Field<long long>));
static_assert(__is_same(decltype(c::CreateCampaignParams::lifetime_budget), Field<long long>));
static_assert(__is_same(decltype(c::CreateCampaignParams::spend_cap), Field<long long>));
static_assert(__is_same(decltype(c::CreateCampaignParams::bid_strategy),
    Field<c::CreateCampaignParamsBidStrategy>));
static_assert(__is_same(decltype(c::CreateCampaignParams::is_adset_budget_sharing_enabled),
    Field<bool>));
static_assert(__is_same(decltype(c::CreateCampaignParams::start_time), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParams::stop_time), Field<String>));
constexpr FieldRow kFieldsCreateCampaignResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateCampaignResult, id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateCampaignResult = {"CreateCampaignResult",
    {kFieldsCreateCampaignResult, 1}, sizeof(c::CreateCampaignResult), true};
static_assert(__is_same(decltype(c::CreateCampaignResult::id), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectCreateCampaignResult}};
constexpr BindRow kBindCreateCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "ad_account_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/objective"},
    {.place = Place::kBody, .field = 3, .wire = "/special_ad_categories"},
    {.place = Place::kBody, .field = 4, .wire = "/special_ad_category_country"},
    {.place = Place::kBody, .field = 5, .wire = "/status"},
    {.place = Place::kBody, .field = 6, .wire = "/daily_budget"},
    {.place = Place::kBody, .field = 7, .wire = "/lifetime_budget"},
    {.place = Place::kBody, .field = 8, .wire = "/spend_cap"},
    {.place = Place::kBody, .field = 9, .wire = "/bid_strategy"},
    {.place = Place::kBody, .field = 10, .wire = "/is_adset_budget_sharing_enabled"},
    {.place = Place::kBody, .field = 11, .wire = "/start_time"},
    {.place = Place::kBody, .field = 12, .wire = "/stop_time"},
};
constexpr HttpBinding kHttpCreateCampaign = {.method = "POST",
    .path = "/act_{ad_account_id}/campaigns", .rows = {kBindCreateCampaign, 13},
    .body = BodyKind::kJson};
constexpr const char* kNamesUpdateCampaignParamsStatus[] = {"ACTIVE", "PAUSED", "ARCHIVED"};
constexpr EnumTable kEnumUpdateCampaignParamsStatus = {"UpdateCampaignParamsStatus",
    {kNamesUpdateCampaignParamsStatus, 3}};
constexpr const char* kNamesUpdateCampaignParamsBidStrategy[] = {"LOWEST_COST_WITHOUT_CAP",
    "LOWEST_COST_WITH_BID_CAP", "COST_CAP", "LOWEST_COST_WITH_MIN_ROAS"};
constexpr EnumTable kEnumUpdateCampaignParamsBidStrategy = {"UpdateCampaignParamsBidStrategy",
    {kNamesUpdateCampaignParamsBidStrategy, 4}};
constexpr FieldRow kFieldsUpdateCampaignParams[] = {
    {"campaign_id", "Id of the campaign.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateCampaignParams, campaign_id), Kind::kString, 1},
    {"name", "Name of the campaign, ad set or ad.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateCampaignParams, name), Kind::kString, 0},
    {"status", "New state; ACTIVE spends money.", nullptr, nullptr,
     {.names = &kEnumUpdateCampaignParamsStatus}, __builtin_offsetof(c::UpdateCampaignParams,
     status), Kind::kEnum, 0},
    {"daily_budget", "Budget of a day, in cents.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UpdateCampaignParams, daily_budget), Kind::kInteger, 0},
    {"lifetime_budget", "Budget of the whole time, in cents; wants an end.", nullptr, &kLimits10,
     {}, __builtin_offsetof(c::UpdateCampaignParams, lifetime_budget), Kind::kInteger, 0},
    {"spend_cap", "Most that the campaign may ever spend, in cents.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UpdateCampaignParams, spend_cap), Kind::kInteger, 0},
    {"bid_strategy", "How to bid, where the campaign has the budget.", nullptr, nullptr,
     {.names = &kEnumUpdateCampaignParamsBidStrategy}, __builtin_offsetof(c::UpdateCampaignParams,
     bid_strategy), Kind::kEnum, 0},
    {"start_time", "When it starts.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpdateCampaignParams, start_time), Kind::kString, 0},
    {"stop_time", "When it ends.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpdateCampaignParams, stop_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateCampaignParams = {"UpdateCampaignParams",
    {kFieldsUpdateCampaignParams, 9}, sizeof(c::UpdateCampaignParams), false};
static_assert(__is_same(decltype(c::UpdateCampaignParams::campaign_id), String));
static_assert(__is_same(decltype(c::UpdateCampaignParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateCampaignParams::status),
    Field<c::UpdateCampaignParamsStatus>));
static_assert(__is_same(decltype(c::UpdateCampaignParams::daily_budget), Field<long long>));
static_assert(__is_same(decltype(c::UpdateCampaignParams::lifetime_budget), Field<long long>));
static_assert(__is_same(decltype(c::UpdateCampaignParams::spend_cap), Field<long long>));
static_assert(__is_same(decltype(c::UpdateCampaignParams::bid_strategy),
    Field<c::UpdateCampaignParamsBidStrategy>));
static_assert(__is_same(decltype(c::UpdateCampaignParams::start_time), Field<String>));
static_assert(__is_same(decltype(c::UpdateCampaignParams::stop_time), Field<String>));
constexpr FieldRow kFieldsDone[] = {
    {"success", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Done, success), Kind::kBoolean,
     0},
};
constexpr ObjectTable kObjectDone = {"Done", {kFieldsDone, 1}, sizeof(c::Done), true};
static_assert(__is_same(decltype(c::Done::success), Field<bool>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectDone}};
constexpr BindRow kBindUpdateCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "campaign_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/status"},
    {.place = Place::kBody, .field = 3, .wire = "/daily_budget"},
    {.place = Place::kBody, .field = 4, .wire = "/lifetime_budget"},
    {.place = Place::kBody, .field = 5, .wire = "/spend_cap"},
    {.place = Place::kBody, .field = 6, .wire = "/bid_strategy"},
    {.place = Place::kBody, .field = 7, .wire = "/start_time"},
    {.place = Place::kBody, .field = 8, .wire = "/stop_time"},
};
constexpr HttpBinding kHttpUpdateCampaign = {.method = "POST", .path = "/{campaign_id}",
    .rows = {kBindUpdateCampaign, 9}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteCampaignParams[] = {
    {"campaign_id", "Id of the campaign.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::DeleteCampaignParams, campaign_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteCampaignParams = {"DeleteCampaignParams",
    {kFieldsDeleteCampaignParams, 1}, sizeof(c::DeleteCampaignParams), false};
static_assert(__is_same(decltype(c::DeleteCampaignParams::campaign_id), String));
constexpr BindRow kBindDeleteCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "campaign_id"},
};
constexpr HttpBinding kHttpDeleteCampaign = {.method = "DELETE", .path = "/{campaign_id}",
    .rows = {kBindDeleteCampaign, 1}};
constexpr const char* kNamesListAdSetsParamsEffectiveStatusItem[] = {"ACTIVE", "PAUSED", "ARCHIVED",
    "DELETED", "CAMPAIGN_PAUSED", "ADSET_PAUSED", "IN_PROCESS", "WITH_ISSUES"};
constexpr EnumTable kEnumListAdSetsParamsEffectiveStatusItem =
    {"ListAdSetsParamsEffectiveStatusItem", {kNamesListAdSetsParamsEffectiveStatusItem, 8}};
constexpr TypeRow kType11 = {Kind::kEnum, false,
    {.names = &kEnumListAdSetsParamsEffectiveStatusItem}};
constexpr FieldRow kFieldsListAdSetsParams[] = {
    {"ad_account_id", "Number of the ad account without act_; account_id of list_ad_accounts.",
     nullptr, &kLimits3, {}, __builtin_offsetof(c::ListAdSetsParams, ad_account_id), Kind::kString,
     1},
    {"effective_status", "Only those in one of these states.", nullptr, &kLimits4,
     {.element = &kType11}, __builtin_offsetof(c::ListAdSetsParams, effective_status), Kind::kList,
     0},
    {"limit", "Entries per page.", nullptr, &kLimits1, {}, __builtin_offsetof(c::ListAdSetsParams,
     limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListAdSetsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAdSetsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAdSetsParams = {"ListAdSetsParams", {kFieldsListAdSetsParams, 5},
    sizeof(c::ListAdSetsParams), false};
static_assert(__is_same(decltype(c::ListAdSetsParams::ad_account_id), String));
static_assert(__is_same(decltype(c::ListAdSetsParams::effective_status),
    Field<List<c::ListAdSetsParamsEffectiveStatusItem>>));
static_assert(__is_same(decltype(c::ListAdSetsParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListAdSetsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListAdSetsParams::next_page), Field<String>));
constexpr FieldRow kFieldsAdSet[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdSet, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdSet, name), Kind::kString, 0},
    {"campaign_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdSet, campaign_id),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdSet, status), Kind::kString,
     0},
    {"effective_status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdSet,
     effective_status), Kind::kString, 0},
    {"daily_budget", "Cents.", nullptr, nullptr, {}, __builtin_offsetof(c::AdSet, daily_budget),
     Kind::kString, 2},
    {"lifetime_budget", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdSet,
     lifetime_budget), Kind::kString, 2},
    {"optimization_goal", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdSet,
     optimization_goal), Kind::kString, 2},
    {"billing_event", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdSet, billing_event),
     Kind::kString, 2},
    {"bid_amount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdSet, bid_amount),
     Kind::kInteger, 2},
    {"start_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdSet, start_time),
     Kind::kString, 2},
    {"end_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdSet, end_time),
     Kind::kString, 2},
    {"created_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdSet, created_time),
     Kind::kString, 0},
    {"updated_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdSet, updated_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectAdSet = {"AdSet", {kFieldsAdSet, 14}, sizeof(c::AdSet), true};
static_assert(__is_same(decltype(c::AdSet::id), Field<String>));
static_assert(__is_same(decltype(c::AdSet::name), Field<String>));
static_assert(__is_same(decltype(c::AdSet::campaign_id), Field<String>));
static_assert(__is_same(decltype(c::AdSet::status), Field<String>));
static_assert(__is_same(decltype(c::AdSet::effective_status), Field<String>));
static_assert(__is_same(decltype(c::AdSet::daily_budget), Field<String>));
static_assert(__is_same(decltype(c::AdSet::lifetime_budget), Field<String>));
static_assert(__is_same(decltype(c::AdSet::optimization_goal), Field<String>));
static_assert(__is_same(decltype(c::AdSet::billing_event), Field<String>));
static_assert(__is_same(decltype(c::AdSet::bid_amount), Field<long long>));
static_assert(__is_same(decltype(c::AdSet::start_time), Field<String>));
static_assert(__is_same(decltype(c::AdSet::end_time), Field<String>));
static_assert(__is_same(decltype(c::AdSet::created_time), Field<String>));
static_assert(__is_same(decltype(c::AdSet::updated_time), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectAdSet}};
constexpr FieldRow kFieldsListAdSetsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::ListAdSetsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAdSetsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListAdSetsResult = {"ListAdSetsResult", {kFieldsListAdSetsResult, 2},
    sizeof(c::ListAdSetsResult), true};
static_assert(__is_same(decltype(c::ListAdSetsResult::items), List<c::AdSet>));
static_assert(__is_same(decltype(c::ListAdSetsResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListAdSetsResult}};
constexpr BindRow kBindListAdSets[] = {
    {.place = Place::kPath, .field = 0, .wire = "ad_account_id"},
    {.place = Place::kQuery, .list_style = ListStyle::kJson, .field = 1,
     .wire = "effective_status"},
    {.place = Place::kQuery, .field = 2, .wire = "limit"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"id,name,campaign_id,status,effective_status,daily_budget,lifetime_budget,"
     "optimization_goal,billing_event,bid_amount,start_time,end_time,created_time,"
     "updated_time\""},
};
constexpr HttpBinding kHttpListAdSets = {.method = "GET", .path = "/act_{ad_account_id}/adsets",
    .rows = {kBindListAdSets, 4}, .pagination = &kPagination1};
constexpr const char* kNamesUpdateAdSetParamsStatus[] = {"ACTIVE", "PAUSED", "ARCHIVED"};
constexpr EnumTable kEnumUpdateAdSetParamsStatus = {"UpdateAdSetParamsStatus",
    {kNamesUpdateAdSetParamsStatus, 3}};
constexpr Limits kLimits12 = {.has = 3, .minimum = 1, .maximum = 1e+09};
constexpr FieldRow kFieldsUpdateAdSetParams[] = {
    {"ad_set_id", "Id of the ad set.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateAdSetParams, ad_set_id), Kind::kString, 1},
    {"name", "Name of the campaign, ad set or ad.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateAdSetParams, name), Kind::kString, 0},
    {"status", "New state; ACTIVE spends money.", nullptr, nullptr,
     {.names = &kEnumUpdateAdSetParamsStatus}, __builtin_offsetof(c::UpdateAdSetParams, status),
     Kind::kEnum, 0},
    {"daily_budget", "Budget of a day, in cents.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UpdateAdSetParams, daily_budget), Kind::kInteger, 0},
    {"lifetime_budget", "Budget of the whole time, in cents; wants an end.", nullptr, &kLimits10,
     {}, __builtin_offsetof(c::UpdateAdSetParams, lifetime_budget), Kind::kInteger, 0},
    {"bid_amount", "Bid cap or cost goal, in cents.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::UpdateAdSetParams, bid_amount), Kind::kInteger, 0},
    {"end_time", "When the ad set ends.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpdateAdSetParams, end_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateAdSetParams = {"UpdateAdSetParams", {kFieldsUpdateAdSetParams,
    7}, sizeof(c::UpdateAdSetParams), false};
static_assert(__is_same(decltype(c::UpdateAdSetParams::ad_set_id), String));
static_assert(__is_same(decltype(c::UpdateAdSetParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateAdSetParams::status), Field<c::UpdateAdSetParamsStatus>));
static_assert(__is_same(decltype(c::UpdateAdSetParams::daily_budget), Field<long long>));
static_assert(__is_same(decltype(c::UpdateAdSetParams::lifetime_budget), Field<long long>));
static_assert(__is_same(decltype(c::UpdateAdSetParams::bid_amount), Field<long long>));
static_assert(__is_same(decltype(c::UpdateAdSetParams::end_time), Field<String>));
constexpr BindRow kBindUpdateAdSet[] = {
    {.place = Place::kPath, .field = 0, .wire = "ad_set_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/status"},
    {.place = Place::kBody, .field = 3, .wire = "/daily_budget"},
    {.place = Place::kBody, .field = 4, .wire = "/lifetime_budget"},
    {.place = Place::kBody, .field = 5, .wire = "/bid_amount"},
    {.place = Place::kBody, .field = 6, .wire = "/end_time"},
};
constexpr HttpBinding kHttpUpdateAdSet = {.method = "POST", .path = "/{ad_set_id}",
    .rows = {kBindUpdateAdSet, 7}, .body = BodyKind::kJson};
constexpr const char* kNamesListAdsParamsEffectiveStatusItem[] = {"ACTIVE", "PAUSED", "ARCHIVED",
    "DELETED", "CAMPAIGN_PAUSED", "ADSET_PAUSED", "IN_PROCESS", "WITH_ISSUES"};
constexpr EnumTable kEnumListAdsParamsEffectiveStatusItem = {"ListAdsParamsEffectiveStatusItem",
    {kNamesListAdsParamsEffectiveStatusItem, 8}};
constexpr TypeRow kType14 = {Kind::kEnum, false, {.names = &kEnumListAdsParamsEffectiveStatusItem}};
constexpr FieldRow kFieldsListAdsParams[] = {
    {"ad_account_id", "Number of the ad account without act_; account_id of list_ad_accounts.",
     nullptr, &kLimits3, {}, __builtin_offsetof(c::ListAdsParams, ad_account_id), Kind::kString, 1},
    {"effective_status", "Only those in one of these states.", nullptr, &kLimits4,
     {.element = &kType14}, __builtin_offsetof(c::ListAdsParams, effective_status), Kind::kList, 0},
    {"limit", "Entries per page.", nullptr, &kLimits1, {}, __builtin_offsetof(c::ListAdsParams,
     limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListAdsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAdsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAdsParams = {"ListAdsParams", {kFieldsListAdsParams, 5},
    sizeof(c::ListAdsParams), false};
static_assert(__is_same(decltype(c::ListAdsParams::ad_account_id), String));
static_assert(__is_same(decltype(c::ListAdsParams::effective_status),
    Field<List<c::ListAdsParamsEffectiveStatusItem>>));
static_assert(__is_same(decltype(c::ListAdsParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListAdsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListAdsParams::next_page), Field<String>));
constexpr FieldRow kFieldsAdCreative[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdCreative, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdCreative, name), Kind::kString,
     0},
    {"thumbnail_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AdCreative,
     thumbnail_url), Kind::kString, 0},
};
constexpr ObjectTable kObjectAdCreative = {"AdCreative", {kFieldsAdCreative, 3},
    sizeof(c::AdCreative), true};
static_assert(__is_same(decltype(c::AdCreative::id), Field<String>));
static_assert(__is_same(decltype(c::AdCreative::name), Field<String>));
static_assert(__is_same(decltype(c::AdCreative::thumbnail_url), Field<String>));
constexpr FieldRow kFieldsAd[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, name), Kind::kString, 0},
    {"campaign_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, campaign_id),
     Kind::kString, 0},
    {"adset_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, adset_id), Kind::kString,
     0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, status), Kind::kString, 0},
    {"effective_status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, effective_status),
     Kind::kString, 0},
    {"creative", nullptr, nullptr, nullptr, {.object = &kObjectAdCreative},
     __builtin_offsetof(c::Ad, creative), Kind::kObject, 0},
    {"preview_shareable_link", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad,
     preview_shareable_link), Kind::kString, 2},
    {"created_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, created_time),
     Kind::kString, 0},
    {"updated_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, updated_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectAd = {"Ad", {kFieldsAd, 10}, sizeof(c::Ad), true};
static_assert(__is_same(decltype(c::Ad::id), Field<String>));
static_assert(__is_same(decltype(c::Ad::name), Field<String>));
static_assert(__is_same(decltype(c::Ad::campaign_id), Field<String>));
static_assert(__is_same(decltype(c::Ad::adset_id), Field<String>));
static_assert(__is_same(decltype(c::Ad::status), Field<String>));
static_assert(__is_same(decltype(c::Ad::effective_status), Field<String>));
static_assert(__is_same(decltype(c::Ad::creative), Field<c::AdCreative>));
static_assert(__is_same(decltype(c::Ad::preview_shareable_link), Field<String>));
static_assert(__is_same(decltype(c::Ad::created_time), Field<String>));
static_assert(__is_same(decltype(c::Ad::updated_time), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectAd}};
constexpr FieldRow kFieldsListAdsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType15}, __builtin_offsetof(c::ListAdsResult,
     items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAdsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListAdsResult = {"ListAdsResult", {kFieldsListAdsResult, 2},
    sizeof(c::ListAdsResult), true};
static_assert(__is_same(decltype(c::ListAdsResult::items), List<c::Ad>));
static_assert(__is_same(decltype(c::ListAdsResult::next_page), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListAdsResult}};
constexpr BindRow kBindListAds[] = {
    {.place = Place::kPath, .field = 0, .wire = "ad_account_id"},
    {.place = Place::kQuery, .list_style = ListStyle::kJson, .field = 1,
     .wire = "effective_status"},
    {.place = Place::kQuery, .field = 2, .wire = "limit"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"id,name,campaign_id,adset_id,status,effective_status,creative{id,"
     "name,thumbnail_url},preview_shareable_link,created_time,updated_time\""},
};
constexpr HttpBinding kHttpListAds = {.method = "GET", .path = "/act_{ad_account_id}/ads",
    .rows = {kBindListAds, 4}, .pagination = &kPagination1};
constexpr const char* kNamesUpdateAdParamsStatus[] = {"ACTIVE", "PAUSED", "ARCHIVED"};
constexpr EnumTable kEnumUpdateAdParamsStatus = {"UpdateAdParamsStatus",
    {kNamesUpdateAdParamsStatus, 3}};
constexpr FieldRow kFieldsUpdateAdParams[] = {
    {"ad_id", "Id of the ad.", nullptr, &kLimits5, {}, __builtin_offsetof(c::UpdateAdParams, ad_id),
     Kind::kString, 1},
    {"name", "Name of the campaign, ad set or ad.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateAdParams, name), Kind::kString, 0},
    {"status", "New state; ACTIVE spends money.", nullptr, nullptr,
     {.names = &kEnumUpdateAdParamsStatus}, __builtin_offsetof(c::UpdateAdParams, status),
     Kind::kEnum, 0},
};
constexpr ObjectTable kObjectUpdateAdParams = {"UpdateAdParams", {kFieldsUpdateAdParams, 3},
    sizeof(c::UpdateAdParams), false};
static_assert(__is_same(decltype(c::UpdateAdParams::ad_id), String));
static_assert(__is_same(decltype(c::UpdateAdParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateAdParams::status), Field<c::UpdateAdParamsStatus>));
constexpr BindRow kBindUpdateAd[] = {
    {.place = Place::kPath, .field = 0, .wire = "ad_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/status"},
};
constexpr HttpBinding kHttpUpdateAd = {.method = "POST", .path = "/{ad_id}", .rows = {kBindUpdateAd,
    3}, .body = BodyKind::kJson};
constexpr const char* kNamesGetInsightsParamsLevel[] = {"account", "campaign", "adset", "ad"};
constexpr EnumTable kEnumGetInsightsParamsLevel = {"GetInsightsParamsLevel",
    {kNamesGetInsightsParamsLevel, 4}};
constexpr const char* kNamesGetInsightsParamsDatePreset[] = {"today", "yesterday", "last_3d",
    "last_7d", "last_14d", "last_28d", "last_30d", "last_90d", "this_week_mon_today",
    "last_week_mon_sun", "this_month", "last_month", "this_quarter", "last_quarter", "this_year",
    "last_year", "maximum"};
constexpr EnumTable kEnumGetInsightsParamsDatePreset = {"GetInsightsParamsDatePreset",
    {kNamesGetInsightsParamsDatePreset, 17}};
constexpr Limits kLimits13 = {.format = "date"};
constexpr FieldRow kFieldsGetInsightsParamsTimeRange[] = {
    {"since", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::GetInsightsParamsTimeRange,
     since), Kind::kString, 1},
    {"until", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::GetInsightsParamsTimeRange,
     until), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetInsightsParamsTimeRange = {"GetInsightsParamsTimeRange",
    {kFieldsGetInsightsParamsTimeRange, 2}, sizeof(c::GetInsightsParamsTimeRange), false};
static_assert(__is_same(decltype(c::GetInsightsParamsTimeRange::since), String));
static_assert(__is_same(decltype(c::GetInsightsParamsTimeRange::until), String));
constexpr Limits kLimits14 = {.pattern = "^([1-9]|[1-8][0-9]|90|monthly|all_days)$"};
constexpr Limits kLimits15 = {.has = 96, .min_size = 1, .max_size = 3};
constexpr const char* kNamesGetInsightsParamsBreakdownsItem[] = {"age", "gender", "country",
    "region", "publisher_platform", "platform_position", "device_platform", "impression_device"};
constexpr EnumTable kEnumGetInsightsParamsBreakdownsItem = {"GetInsightsParamsBreakdownsItem",
    {kNamesGetInsightsParamsBreakdownsItem, 8}};
constexpr TypeRow kType17 = {Kind::kEnum, false, {.names = &kEnumGetInsightsParamsBreakdownsItem}};
constexpr FieldRow kFieldsGetInsightsParams[] = {
    {"ad_account_id", "Number of the ad account without act_; account_id of list_ad_accounts.",
     nullptr, &kLimits3, {}, __builtin_offsetof(c::GetInsightsParams, ad_account_id), Kind::kString,
     1},
    {"level", "What a row is about.", nullptr, nullptr, {.names = &kEnumGetInsightsParamsLevel},
     __builtin_offsetof(c::GetInsightsParams, level), Kind::kEnum, 0},
    {"date_preset", "Time to report on; the last 30 days when left out.", nullptr, nullptr,
     {.names = &kEnumGetInsightsParamsDatePreset}, __builtin_offsetof(c::GetInsightsParams,
     date_preset), Kind::kEnum, 0},
    {"time_range", "First and last day, instead of date_preset.", nullptr, nullptr,
     {.object = &kObjectGetInsightsParamsTimeRange}, __builtin_offsetof(c::GetInsightsParams,
     time_range), Kind::kObject, 0},
    {"time_increment", "Days per row: 1 to 90, monthly or all_days.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::GetInsightsParams, time_increment), Kind::kString, 0},
    {"breakdowns", "What to divide rows by; not all go together.", nullptr, &kLimits15,
     {.element = &kType17}, __builtin_offsetof(c::GetInsightsParams, breakdowns), Kind::kList, 0},
    {"limit", "Entries per page.", nullptr, &kLimits1, {}, __builtin_offsetof(c::GetInsightsParams,
     limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::GetInsightsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetInsightsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetInsightsParams = {"GetInsightsParams", {kFieldsGetInsightsParams,
    9}, sizeof(c::GetInsightsParams), false};
static_assert(__is_same(decltype(c::GetInsightsParams::ad_account_id), String));
static_assert(__is_same(decltype(c::GetInsightsParams::level), Field<c::GetInsightsParamsLevel>));
static_assert(__is_same(decltype(c::GetInsightsParams::date_preset),
    Field<c::GetInsightsParamsDatePreset>));
static_assert(__is_same(decltype(c::GetInsightsParams::time_range),
    Field<c::GetInsightsParamsTimeRange>));
static_assert(__is_same(decltype(c::GetInsightsParams::time_increment), Field<String>));
static_assert(__is_same(decltype(c::GetInsightsParams::breakdowns),
    Field<List<c::GetInsightsParamsBreakdownsItem>>));
static_assert(__is_same(decltype(c::GetInsightsParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::GetInsightsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetInsightsParams::next_page), Field<String>));
constexpr FieldRow kFieldsInsightActionsItem[] = {
    {"action_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InsightActionsItem,
     action_type), Kind::kString, 0},
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InsightActionsItem, value),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectInsightActionsItem = {"InsightActionsItem", {kFieldsInsightActionsItem,
    2}, sizeof(c::InsightActionsItem), true};
static_assert(__is_same(decltype(c::InsightActionsItem::action_type), Field<String>));
static_assert(__is_same(decltype(c::InsightActionsItem::value), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectInsightActionsItem}};
constexpr FieldRow kFieldsInsight[] = {
    {"date_start", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, date_start),
     Kind::kString, 0},
    {"date_stop", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, date_stop),
     Kind::kString, 0},
    {"account_currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight,
     account_currency), Kind::kString, 0},
    {"campaign_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, campaign_id),
     Kind::kString, 0},
    {"campaign_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, campaign_name),
     Kind::kString, 0},
    {"adset_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, adset_id),
     Kind::kString, 0},
    {"adset_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, adset_name),
     Kind::kString, 0},
    {"ad_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, ad_id), Kind::kString,
     0},
    {"ad_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, ad_name),
     Kind::kString, 0},
    {"impressions", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, impressions),
     Kind::kString, 0},
    {"reach", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, reach), Kind::kString,
     0},
    {"frequency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, frequency),
     Kind::kString, 0},
    {"clicks", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, clicks), Kind::kString,
     0},
    {"ctr", "Per cent.", nullptr, nullptr, {}, __builtin_offsetof(c::Insight, ctr), Kind::kString,
     0},
    {"cpc", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, cpc), Kind::kString, 0},
    {"cpm", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, cpm), Kind::kString, 0},
    {"spend", "In the account's currency, not in cents.", nullptr, nullptr, {},
     __builtin_offsetof(c::Insight, spend), Kind::kString, 0},
    {"actions", nullptr, nullptr, nullptr, {.element = &kType18}, __builtin_offsetof(c::Insight,
     actions), Kind::kList, 0},
    {"age", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, age), Kind::kString, 0},
    {"gender", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, gender), Kind::kString,
     0},
    {"country", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, country),
     Kind::kString, 0},
    {"region", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight, region), Kind::kString,
     0},
    {"publisher_platform", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight,
     publisher_platform), Kind::kString, 0},
    {"platform_position", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight,
     platform_position), Kind::kString, 0},
    {"device_platform", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight,
     device_platform), Kind::kString, 0},
    {"impression_device", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Insight,
     impression_device), Kind::kString, 0},
};
constexpr ObjectTable kObjectInsight = {"Insight", {kFieldsInsight, 26}, sizeof(c::Insight), true};
static_assert(__is_same(decltype(c::Insight::date_start), Field<String>));
static_assert(__is_same(decltype(c::Insight::date_stop), Field<String>));
static_assert(__is_same(decltype(c::Insight::account_currency), Field<String>));
static_assert(__is_same(decltype(c::Insight::campaign_id), Field<String>));
static_assert(__is_same(decltype(c::Insight::campaign_name), Field<String>));
static_assert(__is_same(decltype(c::Insight::adset_id), Field<String>));
static_assert(__is_same(decltype(c::Insight::adset_name), Field<String>));
static_assert(__is_same(decltype(c::Insight::ad_id), Field<String>));
static_assert(__is_same(decltype(c::Insight::ad_name), Field<String>));
static_assert(__is_same(decltype(c::Insight::impressions), Field<String>));
static_assert(__is_same(decltype(c::Insight::reach), Field<String>));
static_assert(__is_same(decltype(c::Insight::frequency), Field<String>));
static_assert(__is_same(decltype(c::Insight::clicks), Field<String>));
static_assert(__is_same(decltype(c::Insight::ctr), Field<String>));
static_assert(__is_same(decltype(c::Insight::cpc), Field<String>));
static_assert(__is_same(decltype(c::Insight::cpm), Field<String>));
static_assert(__is_same(decltype(c::Insight::spend), Field<String>));
static_assert(__is_same(decltype(c::Insight::actions), Field<List<c::InsightActionsItem>>));
static_assert(__is_same(decltype(c::Insight::age), Field<String>));
static_assert(__is_same(decltype(c::Insight::gender), Field<String>));
static_assert(__is_same(decltype(c::Insight::country), Field<String>));
static_assert(__is_same(decltype(c::Insight::region), Field<String>));
static_assert(__is_same(decltype(c::Insight::publisher_platform), Field<String>));
static_assert(__is_same(decltype(c::Insight::platform_position), Field<String>));
static_assert(__is_same(decltype(c::Insight::device_platform), Field<String>));
static_assert(__is_same(decltype(c::Insight::impression_device), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectInsight}};
constexpr FieldRow kFieldsGetInsightsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType19},
     __builtin_offsetof(c::GetInsightsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetInsightsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetInsightsResult = {"GetInsightsResult", {kFieldsGetInsightsResult,
    2}, sizeof(c::GetInsightsResult), true};
static_assert(__is_same(decltype(c::GetInsightsResult::items), List<c::Insight>));
static_assert(__is_same(decltype(c::GetInsightsResult::next_page), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectGetInsightsResult}};
constexpr BindRow kBindGetInsights[] = {
    {.place = Place::kPath, .field = 0, .wire = "ad_account_id"},
    {.place = Place::kQuery, .field = 1, .wire = "level"},
    {.place = Place::kQuery, .field = 2, .wire = "date_preset"},
    {.place = Place::kQuery, .list_style = ListStyle::kJson, .field = 3, .wire = "time_range"},
    {.place = Place::kQuery, .field = 4, .wire = "time_increment"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 5, .wire = "breakdowns"},
    {.place = Place::kQuery, .field = 6, .wire = "limit"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"account_currency,campaign_id,campaign_name,adset_id,adset_name,"
     "ad_id,ad_name,impressions,reach,frequency,clicks,ctr,cpc,cpm,spend," "actions\""},
};
constexpr HttpBinding kHttpGetInsights = {.method = "GET", .path = "/act_{ad_account_id}/insights",
    .rows = {kBindGetInsights, 8}, .pagination = &kPagination1};
constexpr const char* kNamesGetCampaignInsightsParamsLevel[] = {"account", "campaign", "adset",
    "ad"};
constexpr EnumTable kEnumGetCampaignInsightsParamsLevel = {"GetCampaignInsightsParamsLevel",
    {kNamesGetCampaignInsightsParamsLevel, 4}};
constexpr const char* kNamesGetCampaignInsightsParamsDatePreset[] = {"today", "yesterday",
    "last_3d", "last_7d", "last_14d", "last_28d", "last_30d", "last_90d", "this_week_mon_today",
    "last_week_mon_sun", "this_month", "last_month", "this_quarter", "last_quarter", "this_year",
    "last_year", "maximum"};
constexpr EnumTable kEnumGetCampaignInsightsParamsDatePreset =
    {"GetCampaignInsightsParamsDatePreset", {kNamesGetCampaignInsightsParamsDatePreset, 17}};
constexpr FieldRow kFieldsGetCampaignInsightsParamsTimeRange[] = {
    {"since", nullptr, nullptr, &kLimits13, {},
     __builtin_offsetof(c::GetCampaignInsightsParamsTimeRange, since), Kind::kString, 1},
    {"until", nullptr, nullptr, &kLimits13, {},
     __builtin_offsetof(c::GetCampaignInsightsParamsTimeRange, until), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetCampaignInsightsParamsTimeRange =
    {"GetCampaignInsightsParamsTimeRange", {kFieldsGetCampaignInsightsParamsTimeRange, 2},
    sizeof(c::GetCampaignInsightsParamsTimeRange), false};
static_assert(__is_same(decltype(c::GetCampaignInsightsParamsTimeRange::since), String));
static_assert(__is_same(decltype(c::GetCampaignInsightsParamsTimeRange::until), String));
constexpr const char* kNamesGetCampaignInsightsParamsBreakdownsItem[] = {"age", "gender", "country",
    "region", "publisher_platform", "platform_position", "device_platform", "impression_device"};
constexpr EnumTable kEnumGetCampaignInsightsParamsBreakdownsItem =
    {"GetCampaignInsightsParamsBreakdownsItem", {kNamesGetCampaignInsightsParamsBreakdownsItem, 8}};
constexpr TypeRow kType21 = {Kind::kEnum, false,
    {.names = &kEnumGetCampaignInsightsParamsBreakdownsItem}};
constexpr FieldRow kFieldsGetCampaignInsightsParams[] = {
    {"campaign_id", "Id of the campaign.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetCampaignInsightsParams, campaign_id), Kind::kString, 1},
    {"level", "What a row is about.", nullptr, nullptr,
     {.names = &kEnumGetCampaignInsightsParamsLevel},
     __builtin_offsetof(c::GetCampaignInsightsParams, level), Kind::kEnum, 0},
    {"date_preset", "Time to report on; the last 30 days when left out.", nullptr, nullptr,
     {.names = &kEnumGetCampaignInsightsParamsDatePreset},
     __builtin_offsetof(c::GetCampaignInsightsParams, date_preset), Kind::kEnum, 0},
    {"time_range", "First and last day, instead of date_preset.", nullptr, nullptr,
     {.object = &kObjectGetCampaignInsightsParamsTimeRange},
     __builtin_offsetof(c::GetCampaignInsightsParams, time_range), Kind::kObject, 0},
    {"time_increment", "Days per row: 1 to 90, monthly or all_days.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::GetCampaignInsightsParams, time_increment), Kind::kString, 0},
    {"breakdowns", "What to divide rows by; not all go together.", nullptr, &kLimits15,
     {.element = &kType21}, __builtin_offsetof(c::GetCampaignInsightsParams, breakdowns),
     Kind::kList, 0},
    {"limit", "Entries per page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetCampaignInsightsParams, limit), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::GetCampaignInsightsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetCampaignInsightsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetCampaignInsightsParams = {"GetCampaignInsightsParams",
    {kFieldsGetCampaignInsightsParams, 9}, sizeof(c::GetCampaignInsightsParams), false};
static_assert(__is_same(decltype(c::GetCampaignInsightsParams::campaign_id), String));
static_assert(__is_same(decltype(c::GetCampaignInsightsParams::level),
    Field<c::GetCampaignInsightsParamsLevel>));
static_assert(__is_same(decltype(c::GetCampaignInsightsParams::date_preset),
    Field<c::GetCampaignInsightsParamsDatePreset>));
static_assert(__is_same(decltype(c::GetCampaignInsightsParams::time_range),
    Field<c::GetCampaignInsightsParamsTimeRange>));
static_assert(__is_same(decltype(c::GetCampaignInsightsParams::time_increment), Field<String>));
static_assert(__is_same(decltype(c::GetCampaignInsightsParams::breakdowns),
    Field<List<c::GetCampaignInsightsParamsBreakdownsItem>>));
static_assert(__is_same(decltype(c::GetCampaignInsightsParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::GetCampaignInsightsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetCampaignInsightsParams::next_page), Field<String>));
constexpr FieldRow kFieldsGetCampaignInsightsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType19},
     __builtin_offsetof(c::GetCampaignInsightsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetCampaignInsightsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetCampaignInsightsResult = {"GetCampaignInsightsResult",
    {kFieldsGetCampaignInsightsResult, 2}, sizeof(c::GetCampaignInsightsResult), true};
static_assert(__is_same(decltype(c::GetCampaignInsightsResult::items), List<c::Insight>));
static_assert(__is_same(decltype(c::GetCampaignInsightsResult::next_page), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectGetCampaignInsightsResult}};
constexpr BindRow kBindGetCampaignInsights[] = {
    {.place = Place::kPath, .field = 0, .wire = "campaign_id"},
    {.place = Place::kQuery, .field = 1, .wire = "level"},
    {.place = Place::kQuery, .field = 2, .wire = "date_preset"},
    {.place = Place::kQuery, .list_style = ListStyle::kJson, .field = 3, .wire = "time_range"},
    {.place = Place::kQuery, .field = 4, .wire = "time_increment"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 5, .wire = "breakdowns"},
    {.place = Place::kQuery, .field = 6, .wire = "limit"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"account_currency,campaign_id,campaign_name,adset_id,adset_name,"
     "ad_id,ad_name,impressions,reach,frequency,clicks,ctr,cpc,cpm,spend," "actions\""},
};
constexpr HttpBinding kHttpGetCampaignInsights = {.method = "GET",
    .path = "/{campaign_id}/insights", .rows = {kBindGetCampaignInsights, 8},
    .pagination = &kPagination1};
constexpr FieldRow kFieldsSubscribeAdAccountParams[] = {
    {"ad_account_id", "Number of the ad account without act_; account_id of list_ad_accounts.",
     nullptr, &kLimits3, {}, __builtin_offsetof(c::SubscribeAdAccountParams, ad_account_id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectSubscribeAdAccountParams = {"SubscribeAdAccountParams",
    {kFieldsSubscribeAdAccountParams, 1}, sizeof(c::SubscribeAdAccountParams), false};
static_assert(__is_same(decltype(c::SubscribeAdAccountParams::ad_account_id), String));
constexpr BindRow kBindSubscribeAdAccount[] = {
    {.place = Place::kPath, .field = 0, .wire = "ad_account_id"},
    {.place = Place::kBody, .wire = "/app_id", .text = "{META_APP_ID}"},
};
constexpr HttpBinding kHttpSubscribeAdAccount = {.method = "POST",
    .path = "/act_{ad_account_id}/subscribed_apps", .rows = {kBindSubscribeAdAccount, 2},
    .body = BodyKind::kJson};
constexpr ActionRow kActions[] = {
    {.name = "list_ad_accounts", .title = "List ad accounts",
     .description = "Ad accounts that the user may see.", .effect = Effect::kRead,
     .params = &kObjectListAdAccountsParams, .result = &kType2, .http = &kHttpListAdAccounts,
     .tool_name = "meta_ads_list_ad_accounts"},
    {.name = "list_campaigns", .title = "List campaigns",
     .description = "Campaigns of an ad account.", .effect = Effect::kRead,
     .params = &kObjectListCampaignsParams, .result = &kType6, .http = &kHttpListCampaigns,
     .tool_name = "meta_ads_list_campaigns"},
    {.name = "get_campaign", .title = "Read a campaign", .description = "One campaign.",
     .effect = Effect::kRead, .params = &kObjectGetCampaignParams, .result = &kType5,
     .http = &kHttpGetCampaign, .tool_name = "meta_ads_get_campaign"},
    {.name = "create_campaign", .title = "Create a campaign",
     .description = "Adds a campaign without ad sets, paused unless told otherwise.",
     .params = &kObjectCreateCampaignParams, .result = &kType9, .http = &kHttpCreateCampaign,
     .tool_name = "meta_ads_create_campaign"},
    {.name = "update_campaign", .title = "Change a campaign",
     .description = "Changes name, state, budget or times of a campaign. May start to "
     "spend money.", .effect = Effect::kDestructive, .params = &kObjectUpdateCampaignParams,
     .result = &kType10, .http = &kHttpUpdateCampaign, .tool_name = "meta_ads_update_campaign"},
    {.name = "delete_campaign", .title = "Delete a campaign",
     .description = "Deletes a campaign with its ad sets and ads for good.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteCampaignParams, .result = &kType10,
     .http = &kHttpDeleteCampaign, .tool_name = "meta_ads_delete_campaign"},
    {.name = "list_ad_sets", .title = "List ad sets", .description = "Ad sets of an ad account.",
     .effect = Effect::kRead, .params = &kObjectListAdSetsParams, .result = &kType13,
     .http = &kHttpListAdSets, .tool_name = "meta_ads_list_ad_sets"},
    {.name = "update_ad_set", .title = "Change an ad set",
     .description = "Changes name, state, budget, bid or end of an ad set. May start to "
     "spend money.", .effect = Effect::kDestructive, .params = &kObjectUpdateAdSetParams,
     .result = &kType10, .http = &kHttpUpdateAdSet, .tool_name = "meta_ads_update_ad_set"},
    {.name = "list_ads", .title = "List ads", .description = "Ads of an ad account.",
     .effect = Effect::kRead, .params = &kObjectListAdsParams, .result = &kType16,
     .http = &kHttpListAds, .tool_name = "meta_ads_list_ads"},
    {.name = "update_ad", .title = "Change an ad",
     .description = "Changes name or state of an ad. May start to spend money.",
     .effect = Effect::kDestructive, .params = &kObjectUpdateAdParams, .result = &kType10,
     .http = &kHttpUpdateAd, .tool_name = "meta_ads_update_ad"},
    {.name = "get_insights", .title = "Report on an ad account",
     .description = "Impressions, clicks, costs and results of an ad account, by campaign,"
     " ad set or ad.", .effect = Effect::kRead, .params = &kObjectGetInsightsParams,
     .result = &kType20, .http = &kHttpGetInsights, .tool_name = "meta_ads_get_insights"},
    {.name = "get_campaign_insights", .title = "Report on a campaign",
     .description = "Impressions, clicks, costs and results of a campaign.",
     .effect = Effect::kRead, .params = &kObjectGetCampaignInsightsParams, .result = &kType22,
     .http = &kHttpGetCampaignInsights, .tool_name = "meta_ads_get_campaign_insights"},
    {.name = "subscribe_ad_account", .title = "Subscribe to an ad account",
     .description = "Lets Meta send events of an ad account to the app's webhook.",
     .params = &kObjectSubscribeAdAccountParams, .result = &kType10,
     .http = &kHttpSubscribeAdAccount, .tool_name = "meta_ads_subscribe_ad_account"},
};
constexpr const char* kTexts2[] = {"/error/error_user_msg", "/error/message"};
constexpr const char* kTexts3[] = {"/error/code"};
constexpr NamedText kPairs1[] = {{"17", "Too many calls for this ad account; wait some minutes."},
    {"100", "A value is wrong or the object is not there; look at the ids with "
    "the list actions."}, {"190", "The sign-in has ended; connect again."}, {"200",
    "The user's role in the ad account does not allow this, or the app " "lacks ads_management."},
    {"80004", "Too many calls for this ad account; wait some minutes."}};
constexpr ApiRow kApi = {.base_url = "https://graph.facebook.com/{api_version}",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 2}, .code = {kTexts3, 1}, .hints = {kPairs1, 5}},
    .retry_after = "retry-after", .concurrency = 4, .verify_method = "GET", .verify_path = "/me",
    .verify_account = "/name"};
constexpr Limits kLimits16 = {.pattern = "v[0-9]{2}\\.0"};
constexpr FieldRow kFieldsConnection[] = {
    {"api_version", "Version of the Marketing API; Meta ends each after about a year.", "\"v25.0\"",
     &kLimits16, {}, 0, Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "api_version", .label = "API version"},
};
constexpr const char* kTexts4[] = {"graph.facebook.com"};
constexpr const char* kTexts5[] = {"ads_read", "ads_management"};
constexpr NamedText kPairs2[] = {{"grant_type", "fb_exchange_token"}, {"client_id",
    "{META_APP_ID}"}, {"client_secret", "{META_APP_SECRET}"}};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Meta",
    .authorization_url = "https://www.facebook.com/{api_version}/dialog/oauth",
    .token_url = "https://graph.facebook.com/{api_version}/oauth/access_token",
    .user_info_url = "https://graph.facebook.com/{api_version}/me", .scopes = {kTexts5, 2},
    .scope_separator = ",", .client_id_secret = "META_APP_ID",
    .client_secret_secret = "META_APP_SECRET", .token_auth_method = "post", .pkce = false,
    .exchange = {.url = "https://graph.facebook.com/{api_version}/oauth/access_token",
    .token_param = "fb_exchange_token", .params = {kPairs2, 3}},
    .renewal = {.url = "https://graph.facebook.com/{api_version}/oauth/access_token",
    .token_param = "fb_exchange_token", .params = {kPairs2, 3}}, .account_pointer = "/name"};
constexpr SecretRow kSecrets[] = {
    {"META_APP_ID", "App ID of your Meta app (App settings, Basic).", true, false},
    {"META_APP_SECRET", "App secret of the same app; also signs webhooks.", true, false},
    {"META_VERIFY_TOKEN", "A word that you choose for the handshake of webhooks; needed for "
     "events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"in_process_ad_objects", "A campaign, ad set or ad is no longer in process."},
    {"with_issues_ad_objects", "A campaign, ad set or ad has a problem."},
    {"ad_recommendations", "Meta has a recommendation for an ad."},
    {"creative_fatigue", "People have seen an ad's creative too often."},
    {"product_set_issue", "A product set of an ad has a problem."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Meta app, Webhooks, Ad Account: this connector's webhook URL and "
     "the verify token.", .event_type_field = "/entry/0/changes/0/field", .events = {kEvents0, 5},
     .verify = {.scheme = VerifyScheme::kHmac, .secret = "META_APP_SECRET", .algorithm = "sha256",
     .encoding = "hex", .header = "X-Hub-Signature-256", .prefix = "sha256=", .payload = "{body}",
     .secret_encoding = "text"}, .challenge = {.kind = ChallengeKind::kQuery,
     .field = "hub.challenge", .when = "hub.mode=subscribe", .token = "hub.verify_token",
     .secret = "META_VERIFY_TOKEN"}, .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersCampaignCreated[] = {
    {.source = "tool", .action = "create_campaign"},
};
constexpr MatcherRow kMatchersCampaignUpdated[] = {
    {.source = "tool", .action = "update_campaign"},
};
constexpr MatcherRow kMatchersCampaignDeleted[] = {
    {.source = "tool", .action = "delete_campaign"},
};
constexpr MatcherRow kMatchersAdSetUpdated[] = {
    {.source = "tool", .action = "update_ad_set"},
};
constexpr MatcherRow kMatchersAdUpdated[] = {
    {.source = "tool", .action = "update_ad"},
};
constexpr MatcherRow kMatchersAdAccountSubscribed[] = {
    {.source = "tool", .action = "subscribe_ad_account"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "campaign_created", .display_name = "Campaign Created",
     .matchers = {kMatchersCampaignCreated, 1}},
    {.id = "campaign_updated", .display_name = "Campaign Changed",
     .matchers = {kMatchersCampaignUpdated, 1}},
    {.id = "campaign_deleted", .display_name = "Campaign Deleted",
     .matchers = {kMatchersCampaignDeleted, 1}},
    {.id = "ad_set_updated", .display_name = "Ad Set Changed", .matchers = {kMatchersAdSetUpdated,
     1}},
    {.id = "ad_updated", .display_name = "Ad Changed", .matchers = {kMatchersAdUpdated, 1}},
    {.id = "ad_account_subscribed", .display_name = "Ad Account Subscribed",
     .matchers = {kMatchersAdAccountSubscribed, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "meta-ads",
    .display_name = "Meta Ads",
    .description = "Read, create, change and report on campaigns, ad sets and ads of "
        "Facebook and Instagram.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "meta_ads",
    .tool_description = "Reads and changes advertising on Facebook and Instagram. Campaigns "
        "hold ad sets, ad sets hold ads. Budgets are in the smallest unit "
        "of the account's currency (cents). Active ones spend money: create "
        "campaigns paused, show the user each change of status or budget, " "and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_ad_accounts\",\"list_campaigns\",\"get_campaign\","
        "\"create_campaign\",\"update_campaign\",\"delete_campaign\",\"list_ad_sets\","
        "\"update_ad_set\",\"list_ads\",\"update_ad\",\"get_insights\",\"get_campaign_insights"
        "\",\"subscribe_ad_account\"],\"description\":\"What to do.\"},\"ad_account_id\":{\"ty"
        "pe\":\"string\",\"pattern\":\"^[0-9]{1,20}$\",\"description\":\"Number "
        "of the ad account without act_; account_id of list_ad_accounts.\"},"
        "\"campaign_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{1,25}$\","
        "\"description\":\"Id of the campaign.\"},\"ad_set_id\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]{1,25}$\",\"description\":\"Id of the ad set.\"},"
        "\"ad_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{1,25}$\",\"description\":\"Id "
        "of the ad.\"},\"effective_status\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":8,\"items\":{\"type\":\"string\",\"enum\":[\"ACTIVE\","
        "\"PAUSED\",\"ARCHIVED\",\"DELETED\",\"CAMPAIGN_PAUSED\",\"ADSET_PAUSED\","
        "\"IN_PROCESS\",\"WITH_ISSUES\"]},\"description\":\"Only those in "
        "one of these states.\"},\"limit\":{\"type\":\"integer\",\"minimum\":1,"
        "\"maximum\":500,\"description\":\"Entries per page.\"},\"name\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":400,\"description\":\"Name of the campaign,"
        " ad set or ad.\"},\"objective\":{\"type\":\"string\",\"enum\":[\"OUTCOME_APP_PROMOTIO"
        "N\",\"OUTCOME_AWARENESS\",\"OUTCOME_ENGAGEMENT\",\"OUTCOME_LEADS\","
        "\"OUTCOME_SALES\",\"OUTCOME_TRAFFIC\"],\"description\":\"What the "
        "campaign is for.\"},\"special_ad_categories\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":6,\"items\":{\"type\":\"string\",\"enum\":[\"NONE\","
        "\"CREDIT\",\"EMPLOYMENT\",\"FINANCIAL_PRODUCTS_SERVICES\",\"HOUSING\","
        "\"ISSUES_ELECTIONS_POLITICS\",\"ONLINE_GAMBLING_AND_GAMING\"]},\"description\":\"Regu"
        "lated subjects that the ads are about, or NONE; the law wants it "
        "right.\"},\"special_ad_category_country\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":50,\"items\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{2}$\"},"
        "\"description\":\"Countries that the category is for.\"},\"initial_status\":{\"type\""
        ":\"string\",\"enum\":[\"PAUSED\",\"ACTIVE\"],\"default\":\"PAUSED\","
        "\"description\":\"State to begin in; PAUSED spends nothing.\"},\"status\":{\"type\":\""
        "string\",\"enum\":[\"ACTIVE\",\"PAUSED\",\"ARCHIVED\"],\"description\":\"New "
        "state; ACTIVE spends money.\"},\"daily_budget\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":100000000000,\"description\":\"Budget of "
        "a day, in cents.\"},\"lifetime_budget\":{\"type\":\"integer\",\"minimum\":1,"
        "\"maximum\":100000000000,\"description\":\"Budget of the whole time,"
        " in cents; wants an end.\"},\"spend_cap\":{\"type\":\"integer\",\"minimum\":1,"
        "\"maximum\":100000000000,\"description\":\"Most that the campaign "
        "may ever spend, in cents.\"},\"bid_strategy\":{\"type\":\"string\","
        "\"enum\":[\"LOWEST_COST_WITHOUT_CAP\",\"LOWEST_COST_WITH_BID_CAP\","
        "\"COST_CAP\",\"LOWEST_COST_WITH_MIN_ROAS\"],\"description\":\"How "
        "to bid, where the campaign has the budget.\"},\"is_adset_budget_sharing_enabled\":{\""
        "type\":\"boolean\",\"description\":\"Whether ad sets may share a "
        "part of their budgets; needed when the campaign has no budget.\"},"
        "\"start_time\":{\"type\":\"string\",\"format\":\"date-time\",\"description\":\"When "
        "it starts.\"},\"stop_time\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"When it ends.\"},\"end_time\":{\"type\":\"string\","
        "\"format\":\"date-time\",\"description\":\"When the ad set ends.\"},"
        "\"bid_amount\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000000000,"
        "\"description\":\"Bid cap or cost goal, in cents.\"},\"level\":{\"type\":\"string\","
        "\"enum\":[\"account\",\"campaign\",\"adset\",\"ad\"],\"description\":\"What "
        "a row is about.\"},\"date_preset\":{\"type\":\"string\",\"enum\":[\"today\","
        "\"yesterday\",\"last_3d\",\"last_7d\",\"last_14d\",\"last_28d\",\"last_30d\","
        "\"last_90d\",\"this_week_mon_today\",\"last_week_mon_sun\",\"this_month\","
        "\"last_month\",\"this_quarter\",\"last_quarter\",\"this_year\",\"last_year\","
        "\"maximum\"],\"description\":\"Time to report on; the last 30 days "
        "when left out.\"},\"time_range\":{\"type\":\"object\",\"properties\":{\"since\":{\"ty"
        "pe\":\"string\",\"format\":\"date\"},\"until\":{\"type\":\"string\","
        "\"format\":\"date\"}},\"required\":[\"since\",\"until\"],\"additionalProperties\":fal"
        "se,\"description\":\"First and last day, instead of date_preset.\"},"
        "\"time_increment\":{\"type\":\"string\",\"pattern\":\"^([1-9]|[1-8][0-9]|90|monthly|a"
        "ll_days)$\",\"description\":\"Days per row: 1 to 90, monthly or all_days.\"},"
        "\"breakdowns\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":3,"
        "\"items\":{\"type\":\"string\",\"enum\":[\"age\",\"gender\",\"country\","
        "\"region\",\"publisher_platform\",\"platform_position\",\"device_platform\","
        "\"impression_device\"]},\"description\":\"What to divide rows by; "
        "not all go together.\"},\"max_items\":{\"description\":\"Fetch pages "
        "until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "meta_ads",
    .actions = {kActions, 13},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 6},
};

}  // namespace pie::detail::tables::meta_ads

namespace pie::meta_ads {

constinit const ConnectorTable kMetaAds = ::pie::detail::tables::meta_ads::kConnector;

Task<ListAdAccountsResult> ListAdAccounts(Context& context, ListAdAccountsParams params) {
  return Task<ListAdAccountsResult>(::pie::ContextAccess::Call(context, kMetaAds, 0, &params));
}

Task<ListCampaignsResult> ListCampaigns(Context& context, ListCampaignsParams params) {
  return Task<ListCampaignsResult>(::pie::ContextAccess::Call(context, kMetaAds, 1, &params));
}

Task<Campaign> GetCampaign(Context& context, GetCampaignParams params) {
  return Task<Campaign>(::pie::ContextAccess::Call(context, kMetaAds, 2, &params));
}

Task<CreateCampaignResult> CreateCampaign(Context& context, CreateCampaignParams params) {
  return Task<CreateCampaignResult>(::pie::ContextAccess::Call(context, kMetaAds, 3, &params));
}

Task<Done> UpdateCampaign(Context& context, UpdateCampaignParams params) {
  return Task<Done>(::pie::ContextAccess::Call(context, kMetaAds, 4, &params));
}

Task<Done> DeleteCampaign(Context& context, DeleteCampaignParams params) {
  return Task<Done>(::pie::ContextAccess::Call(context, kMetaAds, 5, &params));
}

Task<ListAdSetsResult> ListAdSets(Context& context, ListAdSetsParams params) {
  return Task<ListAdSetsResult>(::pie::ContextAccess::Call(context, kMetaAds, 6, &params));
}

Task<Done> UpdateAdSet(Context& context, UpdateAdSetParams params) {
  return Task<Done>(::pie::ContextAccess::Call(context, kMetaAds, 7, &params));
}

Task<ListAdsResult> ListAds(Context& context, ListAdsParams params) {
  return Task<ListAdsResult>(::pie::ContextAccess::Call(context, kMetaAds, 8, &params));
}

Task<Done> UpdateAd(Context& context, UpdateAdParams params) {
  return Task<Done>(::pie::ContextAccess::Call(context, kMetaAds, 9, &params));
}

Task<GetInsightsResult> GetInsights(Context& context, GetInsightsParams params) {
  return Task<GetInsightsResult>(::pie::ContextAccess::Call(context, kMetaAds, 10, &params));
}

Task<GetCampaignInsightsResult> GetCampaignInsights(Context& context,
    GetCampaignInsightsParams params) {
  return Task<GetCampaignInsightsResult>(::pie::ContextAccess::Call(context, kMetaAds, 11,
      &params));
}

Task<Done> SubscribeAdAccount(Context& context, SubscribeAdAccountParams params) {
  return Task<Done>(::pie::ContextAccess::Call(context, kMetaAds, 12, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.meta_app_id = context.Secret("META_APP_ID");
  secrets.meta_app_secret = context.Secret("META_APP_SECRET");
  secrets.meta_verify_token = context.Secret("META_VERIFY_TOKEN");
  return secrets;
}

}  // namespace pie::meta_ads
