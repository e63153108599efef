// Generated from plugins/netlify/netlify.pie. Do not edit.
#include "netlify/netlify.h"

#include "pie/generated.h"

namespace pie::detail::tables::netlify {
namespace c = ::pie::netlify;

constexpr const char* kTexts1[] = {"hosting", "deploys", "devops", "forms"};
constexpr ObjectTable kObjectGetCurrentUserParams = {"GetCurrentUserParams", {},
    sizeof(c::GetCurrentUserParams), false};
constexpr FieldRow kFieldsGetCurrentUserResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetCurrentUserResult, id),
     Kind::kString, 0},
    {"full_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetCurrentUserResult,
     full_name), Kind::kString, 2},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetCurrentUserResult, email),
     Kind::kString, 0},
    {"site_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetCurrentUserResult,
     site_count), Kind::kInteger, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetCurrentUserResult,
     created_at), Kind::kString, 0},
    {"last_login", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetCurrentUserResult,
     last_login), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetCurrentUserResult = {"GetCurrentUserResult",
    {kFieldsGetCurrentUserResult, 6}, sizeof(c::GetCurrentUserResult), true};
static_assert(__is_same(decltype(c::GetCurrentUserResult::id), Field<String>));
static_assert(__is_same(decltype(c::GetCurrentUserResult::full_name), Field<String>));
static_assert(__is_same(decltype(c::GetCurrentUserResult::email), Field<String>));
static_assert(__is_same(decltype(c::GetCurrentUserResult::site_count), Field<long long>));
static_assert(__is_same(decltype(c::GetCurrentUserResult::created_at), Field<String>));
static_assert(__is_same(decltype(c::GetCurrentUserResult::last_login), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectGetCurrentUserResult}};
constexpr HttpBinding kHttpGetCurrentUser = {.method = "GET", .path = "/user"};
constexpr ObjectTable kObjectListAccountsParams = {"ListAccountsParams", {},
    sizeof(c::ListAccountsParams), false};
constexpr FieldRow kFieldsAccount[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, name), Kind::kString, 0},
    {"slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, slug), Kind::kString, 0},
    {"type_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, type_name),
     Kind::kString, 0},
    {"billing_email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, billing_email),
     Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectAccount = {"Account", {kFieldsAccount, 6}, sizeof(c::Account), true};
static_assert(__is_same(decltype(c::Account::id), Field<String>));
static_assert(__is_same(decltype(c::Account::name), Field<String>));
static_assert(__is_same(decltype(c::Account::slug), Field<String>));
static_assert(__is_same(decltype(c::Account::type_name), Field<String>));
static_assert(__is_same(decltype(c::Account::billing_email), Field<String>));
static_assert(__is_same(decltype(c::Account::created_at), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectAccount}};
constexpr TypeRow kType3 = {Kind::kList, false, {.element = &kType2}};
constexpr HttpBinding kHttpListAccounts = {.method = "GET", .path = "/accounts"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr const char* kNamesListSitesParamsFilter[] = {"all", "owner", "guest"};
constexpr EnumTable kEnumListSitesParamsFilter = {"ListSitesParamsFilter",
    {kNamesListSitesParamsFilter, 3}};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListSitesParams[] = {
    {"name_filter", "Words in the name of the site.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListSitesParams, name_filter), Kind::kString, 0},
    {"filter", "Whose sites: all, own ones, or those one is guest in.", nullptr, nullptr,
     {.names = &kEnumListSitesParamsFilter}, __builtin_offsetof(c::ListSitesParams, filter),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListSitesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSitesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSitesParams = {"ListSitesParams", {kFieldsListSitesParams, 4},
    sizeof(c::ListSitesParams), false};
static_assert(__is_same(decltype(c::ListSitesParams::name_filter), Field<String>));
static_assert(__is_same(decltype(c::ListSitesParams::filter), Field<c::ListSitesParamsFilter>));
static_assert(__is_same(decltype(c::ListSitesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListSitesParams::next_page), Field<String>));
constexpr FieldRow kFieldsSiteBuildSettings[] = {
    {"repo_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SiteBuildSettings, repo_url),
     Kind::kString, 2},
    {"repo_branch", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SiteBuildSettings,
     repo_branch), Kind::kString, 2},
    {"cmd", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SiteBuildSettings, cmd),
     Kind::kString, 2},
    {"dir", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SiteBuildSettings, dir),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectSiteBuildSettings = {"SiteBuildSettings", {kFieldsSiteBuildSettings,
    4}, sizeof(c::SiteBuildSettings), true};
static_assert(__is_same(decltype(c::SiteBuildSettings::repo_url), Field<String>));
static_assert(__is_same(decltype(c::SiteBuildSettings::repo_branch), Field<String>));
static_assert(__is_same(decltype(c::SiteBuildSettings::cmd), Field<String>));
static_assert(__is_same(decltype(c::SiteBuildSettings::dir), Field<String>));
constexpr FieldRow kFieldsSitePublishedDeploy[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SitePublishedDeploy, id),
     Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SitePublishedDeploy, state),
     Kind::kString, 0},
    {"branch", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SitePublishedDeploy, branch),
     Kind::kString, 2},
    {"published_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SitePublishedDeploy,
     published_at), Kind::kString, 2},
};
constexpr ObjectTable kObjectSitePublishedDeploy = {"SitePublishedDeploy",
    {kFieldsSitePublishedDeploy, 4}, sizeof(c::SitePublishedDeploy), true};
static_assert(__is_same(decltype(c::SitePublishedDeploy::id), Field<String>));
static_assert(__is_same(decltype(c::SitePublishedDeploy::state), Field<String>));
static_assert(__is_same(decltype(c::SitePublishedDeploy::branch), Field<String>));
static_assert(__is_same(decltype(c::SitePublishedDeploy::published_at), Field<String>));
constexpr FieldRow kFieldsSite[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Site, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Site, name), Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Site, state), Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Site, url), Kind::kString, 0},
    {"ssl_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Site, ssl_url), Kind::kString,
     0},
    {"admin_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Site, admin_url),
     Kind::kString, 0},
    {"custom_domain", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Site, custom_domain),
     Kind::kString, 2},
    {"account_slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Site, account_slug),
     Kind::kString, 0},
    {"account_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Site, account_name),
     Kind::kString, 0},
    {"screenshot_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Site, screenshot_url),
     Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Site, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Site, updated_at),
     Kind::kString, 0},
    {"build_settings", nullptr, nullptr, nullptr, {.object = &kObjectSiteBuildSettings},
     __builtin_offsetof(c::Site, build_settings), Kind::kObject, 2},
    {"published_deploy", nullptr, nullptr, nullptr, {.object = &kObjectSitePublishedDeploy},
     __builtin_offsetof(c::Site, published_deploy), Kind::kObject, 2},
};
constexpr ObjectTable kObjectSite = {"Site", {kFieldsSite, 14}, sizeof(c::Site), true};
static_assert(__is_same(decltype(c::Site::id), Field<String>));
static_assert(__is_same(decltype(c::Site::name), Field<String>));
static_assert(__is_same(decltype(c::Site::state), Field<String>));
static_assert(__is_same(decltype(c::Site::url), Field<String>));
static_assert(__is_same(decltype(c::Site::ssl_url), Field<String>));
static_assert(__is_same(decltype(c::Site::admin_url), Field<String>));
static_assert(__is_same(decltype(c::Site::custom_domain), Field<String>));
static_assert(__is_same(decltype(c::Site::account_slug), Field<String>));
static_assert(__is_same(decltype(c::Site::account_name), Field<String>));
static_assert(__is_same(decltype(c::Site::screenshot_url), Field<String>));
static_assert(__is_same(decltype(c::Site::created_at), Field<String>));
static_assert(__is_same(decltype(c::Site::updated_at), Field<String>));
static_assert(__is_same(decltype(c::Site::build_settings), Field<c::SiteBuildSettings>));
static_assert(__is_same(decltype(c::Site::published_deploy), Field<c::SitePublishedDeploy>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectSite}};
constexpr FieldRow kFieldsListSitesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListSitesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSitesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListSitesResult = {"ListSitesResult", {kFieldsListSitesResult, 2},
    sizeof(c::ListSitesResult), true};
static_assert(__is_same(decltype(c::ListSitesResult::items), List<c::Site>));
static_assert(__is_same(decltype(c::ListSitesResult::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectListSitesResult}};
constexpr BindRow kBindListSites[] = {
    {.place = Place::kQuery, .field = 0, .wire = "name"},
    {.place = Place::kQuery, .field = 1, .wire = "filter"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kPage, .param = "page",
    .size_param = "per_page", .size = 100};
constexpr HttpBinding kHttpListSites = {.method = "GET", .path = "/sites", .rows = {kBindListSites,
    2}, .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 253};
constexpr FieldRow kFieldsGetSiteParams[] = {
    {"site_id", "Id of the site, or its host name.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetSiteParams, site_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetSiteParams = {"GetSiteParams", {kFieldsGetSiteParams, 1},
    sizeof(c::GetSiteParams), false};
static_assert(__is_same(decltype(c::GetSiteParams::site_id), String));
constexpr BindRow kBindGetSite[] = {
    {.place = Place::kPath, .field = 0, .wire = "site_id"},
};
constexpr HttpBinding kHttpGetSite = {.method = "GET", .path = "/sites/{site_id}",
    .rows = {kBindGetSite, 1}};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 63, .pattern = "^[a-z0-9-]+$"};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 253,
    .pattern = "^[A-Za-z0-9.-]+$"};
constexpr FieldRow kFieldsCreateSiteParams[] = {
    {"account_slug", "Short name of the team, from list_accounts.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateSiteParams, account_slug), Kind::kString, 1},
    {"name", "Name of the site; its address begins with it.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateSiteParams, name), Kind::kString, 0},
    {"custom_domain", "Own host name of the site.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateSiteParams, custom_domain), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateSiteParams = {"CreateSiteParams", {kFieldsCreateSiteParams, 3},
    sizeof(c::CreateSiteParams), false};
static_assert(__is_same(decltype(c::CreateSiteParams::account_slug), String));
static_assert(__is_same(decltype(c::CreateSiteParams::name), Field<String>));
static_assert(__is_same(decltype(c::CreateSiteParams::custom_domain), Field<String>));
constexpr BindRow kBindCreateSite[] = {
    {.place = Place::kBody, .field = 0, .wire = "/account_slug"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/custom_domain"},
};
constexpr HttpBinding kHttpCreateSite = {.method = "POST", .path = "/sites",
    .rows = {kBindCreateSite, 3}, .body = BodyKind::kJson};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 250};
constexpr FieldRow kFieldsUpdateSiteParams[] = {
    {"site_id", "Id of the site, or its host name.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateSiteParams, site_id), Kind::kString, 1},
    {"name", "Name of the site; its address begins with it.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateSiteParams, name), Kind::kString, 0},
    {"custom_domain", "Own host name of the site.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateSiteParams, custom_domain), Kind::kString, 0},
    {"build_command", "Command that builds the site.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateSiteParams, build_command), Kind::kString, 0},
    {"publish_dir", "Folder with the result of the build.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateSiteParams, publish_dir), Kind::kString, 0},
    {"repo_branch", "Branch that is published.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdateSiteParams, repo_branch), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateSiteParams = {"UpdateSiteParams", {kFieldsUpdateSiteParams, 6},
    sizeof(c::UpdateSiteParams), false};
static_assert(__is_same(decltype(c::UpdateSiteParams::site_id), String));
static_assert(__is_same(decltype(c::UpdateSiteParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateSiteParams::custom_domain), Field<String>));
static_assert(__is_same(decltype(c::UpdateSiteParams::build_command), Field<String>));
static_assert(__is_same(decltype(c::UpdateSiteParams::publish_dir), Field<String>));
static_assert(__is_same(decltype(c::UpdateSiteParams::repo_branch), Field<String>));
constexpr BindRow kBindUpdateSite[] = {
    {.place = Place::kPath, .field = 0, .wire = "site_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/custom_domain"},
    {.place = Place::kBody, .field = 3, .wire = "/build_settings/cmd"},
    {.place = Place::kBody, .field = 4, .wire = "/build_settings/dir"},
    {.place = Place::kBody, .field = 5, .wire = "/build_settings/repo_branch"},
};
constexpr HttpBinding kHttpUpdateSite = {.method = "PATCH", .path = "/sites/{site_id}",
    .rows = {kBindUpdateSite, 6}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteSiteParams[] = {
    {"site_id", "Id of the site, or its host name.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::DeleteSiteParams, site_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteSiteParams = {"DeleteSiteParams", {kFieldsDeleteSiteParams, 1},
    sizeof(c::DeleteSiteParams), false};
static_assert(__is_same(decltype(c::DeleteSiteParams::site_id), String));
constexpr ObjectTable kObjectDeleteSiteResult = {"DeleteSiteResult", {},
    sizeof(c::DeleteSiteResult), true};
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectDeleteSiteResult}};
constexpr BindRow kBindDeleteSite[] = {
    {.place = Place::kPath, .field = 0, .wire = "site_id"},
};
constexpr HttpBinding kHttpDeleteSite = {.method = "DELETE", .path = "/sites/{site_id}",
    .rows = {kBindDeleteSite, 1}};
constexpr const char* kNamesListDeploysParamsState[] = {"new", "pending_review", "accepted",
    "rejected", "enqueued", "building", "uploading", "uploaded", "preparing", "prepared",
    "processing", "processed", "ready", "error", "retrying"};
constexpr EnumTable kEnumListDeploysParamsState = {"ListDeploysParamsState",
    {kNamesListDeploysParamsState, 15}};
constexpr FieldRow kFieldsListDeploysParams[] = {
    {"site_id", "Id of the site, or its host name.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListDeploysParams, site_id), Kind::kString, 1},
    {"state", "Only deploys in this state.", nullptr, nullptr,
     {.names = &kEnumListDeploysParamsState}, __builtin_offsetof(c::ListDeploysParams, state),
     Kind::kEnum, 0},
    {"branch", "Only deploys of this branch, or the branch of a new one.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListDeploysParams, branch), Kind::kString, 0},
    {"production", "Only production deploys, or only others.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDeploysParams, production), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListDeploysParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDeploysParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDeploysParams = {"ListDeploysParams", {kFieldsListDeploysParams,
    6}, sizeof(c::ListDeploysParams), false};
static_assert(__is_same(decltype(c::ListDeploysParams::site_id), String));
static_assert(__is_same(decltype(c::ListDeploysParams::state), Field<c::ListDeploysParamsState>));
static_assert(__is_same(decltype(c::ListDeploysParams::branch), Field<String>));
static_assert(__is_same(decltype(c::ListDeploysParams::production), Field<bool>));
static_assert(__is_same(decltype(c::ListDeploysParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListDeploysParams::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kString};
constexpr FieldRow kFieldsDeploy[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, id), Kind::kString, 0},
    {"site_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, site_id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, name), Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, state), Kind::kString,
     0},
    {"context", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, context),
     Kind::kString, 0},
    {"branch", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, branch), Kind::kString,
     2},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, title), Kind::kString,
     2},
    {"deploy_ssl_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, deploy_ssl_url),
     Kind::kString, 0},
    {"ssl_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, ssl_url),
     Kind::kString, 0},
    {"admin_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, admin_url),
     Kind::kString, 0},
    {"error_message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, error_message),
     Kind::kString, 2},
    {"commit_ref", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, commit_ref),
     Kind::kString, 2},
    {"commit_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, commit_url),
     Kind::kString, 2},
    {"draft", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, draft), Kind::kBoolean,
     2},
    {"locked", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, locked), Kind::kBoolean,
     2},
    {"required", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::Deploy,
     required), Kind::kList, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, updated_at),
     Kind::kString, 0},
    {"published_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deploy, published_at),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectDeploy = {"Deploy", {kFieldsDeploy, 19}, sizeof(c::Deploy), true};
static_assert(__is_same(decltype(c::Deploy::id), Field<String>));
static_assert(__is_same(decltype(c::Deploy::site_id), Field<String>));
static_assert(__is_same(decltype(c::Deploy::name), Field<String>));
static_assert(__is_same(decltype(c::Deploy::state), Field<String>));
static_assert(__is_same(decltype(c::Deploy::context), Field<String>));
static_assert(__is_same(decltype(c::Deploy::branch), Field<String>));
static_assert(__is_same(decltype(c::Deploy::title), Field<String>));
static_assert(__is_same(decltype(c::Deploy::deploy_ssl_url), Field<String>));
static_assert(__is_same(decltype(c::Deploy::ssl_url), Field<String>));
static_assert(__is_same(decltype(c::Deploy::admin_url), Field<String>));
static_assert(__is_same(decltype(c::Deploy::error_message), Field<String>));
static_assert(__is_same(decltype(c::Deploy::commit_ref), Field<String>));
static_assert(__is_same(decltype(c::Deploy::commit_url), Field<String>));
static_assert(__is_same(decltype(c::Deploy::draft), Field<bool>));
static_assert(__is_same(decltype(c::Deploy::locked), Field<bool>));
static_assert(__is_same(decltype(c::Deploy::required), Field<List<String>>));
static_assert(__is_same(decltype(c::Deploy::created_at), Field<String>));
static_assert(__is_same(decltype(c::Deploy::updated_at), Field<String>));
static_assert(__is_same(decltype(c::Deploy::published_at), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectDeploy}};
constexpr FieldRow kFieldsListDeploysResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::ListDeploysResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDeploysResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListDeploysResult = {"ListDeploysResult", {kFieldsListDeploysResult,
    2}, sizeof(c::ListDeploysResult), true};
static_assert(__is_same(decltype(c::ListDeploysResult::items), List<c::Deploy>));
static_assert(__is_same(decltype(c::ListDeploysResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListDeploysResult}};
constexpr BindRow kBindListDeploys[] = {
    {.place = Place::kPath, .field = 0, .wire = "site_id"},
    {.place = Place::kQuery, .field = 1, .wire = "state"},
    {.place = Place::kQuery, .field = 2, .wire = "branch"},
    {.place = Place::kQuery, .field = 3, .wire = "production"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kPage, .param = "page",
    .size_param = "per_page", .size = 50};
constexpr HttpBinding kHttpListDeploys = {.method = "GET", .path = "/sites/{site_id}/deploys",
    .rows = {kBindListDeploys, 4}, .pagination = &kPagination2};
constexpr FieldRow kFieldsGetDeployParams[] = {
    {"site_id", "Id of the site, or its host name.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetDeployParams, site_id), Kind::kString, 1},
    {"deploy_id", "Id of the deploy.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetDeployParams, deploy_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetDeployParams = {"GetDeployParams", {kFieldsGetDeployParams, 2},
    sizeof(c::GetDeployParams), false};
static_assert(__is_same(decltype(c::GetDeployParams::site_id), String));
static_assert(__is_same(decltype(c::GetDeployParams::deploy_id), String));
constexpr BindRow kBindGetDeploy[] = {
    {.place = Place::kPath, .field = 0, .wire = "site_id"},
    {.place = Place::kPath, .field = 1, .wire = "deploy_id"},
};
constexpr HttpBinding kHttpGetDeploy = {.method = "GET",
    .path = "/sites/{site_id}/deploys/{deploy_id}", .rows = {kBindGetDeploy, 2}};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 20000};
constexpr Limits kLimits9 = {.pattern = "^[0-9a-f]{40}$"};
constexpr TypeRow kType10 = {Kind::kString, false, {}, &kLimits9};
constexpr FieldRow kFieldsCreateDeployParams[] = {
    {"site_id", "Id of the site, or its host name.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateDeployParams, site_id), Kind::kString, 1},
    {"files", "SHA-1 of each file by its path, such as {/index.html: ...}; Netlify "
     "answers which ones it lacks.", nullptr, &kLimits8, {.element = &kType10},
     __builtin_offsetof(c::CreateDeployParams, files), Kind::kMap, 1},
    {"title", "Words that say what the deploy is for.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateDeployParams, title), Kind::kString, 0},
    {"branch", "Only deploys of this branch, or the branch of a new one.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateDeployParams, branch), Kind::kString, 0},
    {"draft", "Whether to make a preview that is not published.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateDeployParams, draft), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateDeployParams = {"CreateDeployParams", {kFieldsCreateDeployParams,
    5}, sizeof(c::CreateDeployParams), false};
static_assert(__is_same(decltype(c::CreateDeployParams::site_id), String));
static_assert(__is_same(decltype(c::CreateDeployParams::files), List<Entry<String>>));
static_assert(__is_same(decltype(c::CreateDeployParams::title), Field<String>));
static_assert(__is_same(decltype(c::CreateDeployParams::branch), Field<String>));
static_assert(__is_same(decltype(c::CreateDeployParams::draft), Field<bool>));
constexpr BindRow kBindCreateDeploy[] = {
    {.place = Place::kPath, .field = 0, .wire = "site_id"},
    {.place = Place::kQuery, .field = 2, .wire = "title"},
    {.place = Place::kBody, .field = 1, .wire = "/files"},
    {.place = Place::kBody, .field = 3, .wire = "/branch"},
    {.place = Place::kBody, .field = 4, .wire = "/draft"},
};
constexpr HttpBinding kHttpCreateDeploy = {.method = "POST", .path = "/sites/{site_id}/deploys",
    .rows = {kBindCreateDeploy, 5}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsRunBuildParams[] = {
    {"site_id", "Id of the site, or its host name.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::RunBuildParams, site_id), Kind::kString, 1},
    {"clear_cache", "Whether to build without the cache.", nullptr, nullptr, {},
     __builtin_offsetof(c::RunBuildParams, clear_cache), Kind::kBoolean, 0},
    {"title", "Words that say what the deploy is for.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::RunBuildParams, title), Kind::kString, 0},
};
constexpr ObjectTable kObjectRunBuildParams = {"RunBuildParams", {kFieldsRunBuildParams, 3},
    sizeof(c::RunBuildParams), false};
static_assert(__is_same(decltype(c::RunBuildParams::site_id), String));
static_assert(__is_same(decltype(c::RunBuildParams::clear_cache), Field<bool>));
static_assert(__is_same(decltype(c::RunBuildParams::title), Field<String>));
constexpr FieldRow kFieldsBuild[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Build, id), Kind::kString, 0},
    {"deploy_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Build, deploy_id),
     Kind::kString, 0},
    {"sha", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Build, sha), Kind::kString, 2},
    {"done", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Build, done), Kind::kBoolean, 0},
    {"error", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Build, error), Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Build, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectBuild = {"Build", {kFieldsBuild, 6}, sizeof(c::Build), true};
static_assert(__is_same(decltype(c::Build::id), Field<String>));
static_assert(__is_same(decltype(c::Build::deploy_id), Field<String>));
static_assert(__is_same(decltype(c::Build::sha), Field<String>));
static_assert(__is_same(decltype(c::Build::done), Field<bool>));
static_assert(__is_same(decltype(c::Build::error), Field<String>));
static_assert(__is_same(decltype(c::Build::created_at), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectBuild}};
constexpr BindRow kBindRunBuild[] = {
    {.place = Place::kPath, .field = 0, .wire = "site_id"},
    {.place = Place::kQuery, .field = 1, .wire = "clear_cache"},
    {.place = Place::kQuery, .field = 2, .wire = "title"},
};
constexpr HttpBinding kHttpRunBuild = {.method = "POST", .path = "/sites/{site_id}/builds",
    .rows = {kBindRunBuild, 3}};
constexpr FieldRow kFieldsCancelDeployParams[] = {
    {"deploy_id", "Id of the deploy.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CancelDeployParams, deploy_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectCancelDeployParams = {"CancelDeployParams", {kFieldsCancelDeployParams,
    1}, sizeof(c::CancelDeployParams), false};
static_assert(__is_same(decltype(c::CancelDeployParams::deploy_id), String));
constexpr BindRow kBindCancelDeploy[] = {
    {.place = Place::kPath, .field = 0, .wire = "deploy_id"},
};
constexpr HttpBinding kHttpCancelDeploy = {.method = "POST", .path = "/deploys/{deploy_id}/cancel",
    .rows = {kBindCancelDeploy, 1}};
constexpr FieldRow kFieldsRestoreDeployParams[] = {
    {"site_id", "Id of the site, or its host name.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::RestoreDeployParams, site_id), Kind::kString, 1},
    {"deploy_id", "Id of the deploy.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::RestoreDeployParams, deploy_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectRestoreDeployParams = {"RestoreDeployParams",
    {kFieldsRestoreDeployParams, 2}, sizeof(c::RestoreDeployParams), false};
static_assert(__is_same(decltype(c::RestoreDeployParams::site_id), String));
static_assert(__is_same(decltype(c::RestoreDeployParams::deploy_id), String));
constexpr BindRow kBindRestoreDeploy[] = {
    {.place = Place::kPath, .field = 0, .wire = "site_id"},
    {.place = Place::kPath, .field = 1, .wire = "deploy_id"},
};
constexpr HttpBinding kHttpRestoreDeploy = {.method = "POST",
    .path = "/sites/{site_id}/deploys/{deploy_id}/restore", .rows = {kBindRestoreDeploy, 2}};
constexpr FieldRow kFieldsListFormsParams[] = {
    {"site_id", "Id of the site, or its host name.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListFormsParams, site_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectListFormsParams = {"ListFormsParams", {kFieldsListFormsParams, 1},
    sizeof(c::ListFormsParams), false};
static_assert(__is_same(decltype(c::ListFormsParams::site_id), String));
constexpr FieldRow kFieldsForm[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Form, id), Kind::kString, 0},
    {"site_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Form, site_id), Kind::kString,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Form, name), Kind::kString, 0},
    {"submission_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Form,
     submission_count), Kind::kInteger, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Form, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectForm = {"Form", {kFieldsForm, 5}, sizeof(c::Form), true};
static_assert(__is_same(decltype(c::Form::id), Field<String>));
static_assert(__is_same(decltype(c::Form::site_id), Field<String>));
static_assert(__is_same(decltype(c::Form::name), Field<String>));
static_assert(__is_same(decltype(c::Form::submission_count), Field<long long>));
static_assert(__is_same(decltype(c::Form::created_at), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectForm}};
constexpr TypeRow kType13 = {Kind::kList, false, {.element = &kType12}};
constexpr BindRow kBindListForms[] = {
    {.place = Place::kPath, .field = 0, .wire = "site_id"},
};
constexpr HttpBinding kHttpListForms = {.method = "GET", .path = "/sites/{site_id}/forms",
    .rows = {kBindListForms, 1}};
constexpr FieldRow kFieldsListFormSubmissionsParams[] = {
    {"form_id", "Id of the form.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListFormSubmissionsParams, form_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListFormSubmissionsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFormSubmissionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListFormSubmissionsParams = {"ListFormSubmissionsParams",
    {kFieldsListFormSubmissionsParams, 3}, sizeof(c::ListFormSubmissionsParams), false};
static_assert(__is_same(decltype(c::ListFormSubmissionsParams::form_id), String));
static_assert(__is_same(decltype(c::ListFormSubmissionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListFormSubmissionsParams::next_page), Field<String>));
constexpr TypeRow kType14 = {Kind::kJson};
constexpr FieldRow kFieldsSubmission[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, id), Kind::kString, 0},
    {"number", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, number),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, name), Kind::kString,
     2},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, email),
     Kind::kString, 2},
    {"summary", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, summary),
     Kind::kString, 2},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, body), Kind::kString,
     2},
    {"data", nullptr, nullptr, nullptr, {.element = &kType14}, __builtin_offsetof(c::Submission,
     data), Kind::kMap, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, created_at),
     Kind::kString, 0},
    {"site_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, site_url),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSubmission = {"Submission", {kFieldsSubmission, 9},
    sizeof(c::Submission), true};
static_assert(__is_same(decltype(c::Submission::id), Field<String>));
static_assert(__is_same(decltype(c::Submission::number), Field<long long>));
static_assert(__is_same(decltype(c::Submission::name), Field<String>));
static_assert(__is_same(decltype(c::Submission::email), Field<String>));
static_assert(__is_same(decltype(c::Submission::summary), Field<String>));
static_assert(__is_same(decltype(c::Submission::body), Field<String>));
static_assert(__is_same(decltype(c::Submission::data), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Submission::created_at), Field<String>));
static_assert(__is_same(decltype(c::Submission::site_url), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectSubmission}};
constexpr FieldRow kFieldsListFormSubmissionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType15},
     __builtin_offsetof(c::ListFormSubmissionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFormSubmissionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListFormSubmissionsResult = {"ListFormSubmissionsResult",
    {kFieldsListFormSubmissionsResult, 2}, sizeof(c::ListFormSubmissionsResult), true};
static_assert(__is_same(decltype(c::ListFormSubmissionsResult::items), List<c::Submission>));
static_assert(__is_same(decltype(c::ListFormSubmissionsResult::next_page), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListFormSubmissionsResult}};
constexpr BindRow kBindListFormSubmissions[] = {
    {.place = Place::kPath, .field = 0, .wire = "form_id"},
};
constexpr HttpBinding kHttpListFormSubmissions = {.method = "GET",
    .path = "/forms/{form_id}/submissions", .rows = {kBindListFormSubmissions, 1},
    .pagination = &kPagination1};
constexpr FieldRow kFieldsListEnvVarsParams[] = {
    {"account_id", "Id of the team; list_accounts has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListEnvVarsParams, account_id), Kind::kString, 1},
    {"site_id", "Id of the site, or its host name.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListEnvVarsParams, site_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectListEnvVarsParams = {"ListEnvVarsParams", {kFieldsListEnvVarsParams,
    2}, sizeof(c::ListEnvVarsParams), false};
static_assert(__is_same(decltype(c::ListEnvVarsParams::account_id), String));
static_assert(__is_same(decltype(c::ListEnvVarsParams::site_id), Field<String>));
constexpr FieldRow kFieldsVariableValuesItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VariableValuesItem, id),
     Kind::kString, 0},
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VariableValuesItem, value),
     Kind::kString, 4},
    {"context", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VariableValuesItem, context),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectVariableValuesItem = {"VariableValuesItem", {kFieldsVariableValuesItem,
    3}, sizeof(c::VariableValuesItem), true};
static_assert(__is_same(decltype(c::VariableValuesItem::id), Field<String>));
static_assert(__is_same(decltype(c::VariableValuesItem::value), Field<String>));
static_assert(__is_same(decltype(c::VariableValuesItem::context), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectVariableValuesItem}};
constexpr FieldRow kFieldsVariable[] = {
    {"key", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variable, key), Kind::kString, 0},
    {"scopes", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::Variable,
     scopes), Kind::kList, 0},
    {"values", nullptr, nullptr, nullptr, {.element = &kType17}, __builtin_offsetof(c::Variable,
     values), Kind::kList, 0},
    {"is_secret", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variable, is_secret),
     Kind::kBoolean, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variable, updated_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectVariable = {"Variable", {kFieldsVariable, 5}, sizeof(c::Variable),
    true};
static_assert(__is_same(decltype(c::Variable::key), Field<String>));
static_assert(__is_same(decltype(c::Variable::scopes), Field<List<String>>));
static_assert(__is_same(decltype(c::Variable::values), Field<List<c::VariableValuesItem>>));
static_assert(__is_same(decltype(c::Variable::is_secret), Field<bool>));
static_assert(__is_same(decltype(c::Variable::updated_at), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectVariable}};
constexpr TypeRow kType19 = {Kind::kList, false, {.element = &kType18}};
constexpr BindRow kBindListEnvVars[] = {
    {.place = Place::kPath, .field = 0, .wire = "account_id"},
    {.place = Place::kQuery, .field = 1, .wire = "site_id"},
};
constexpr HttpBinding kHttpListEnvVars = {.method = "GET", .path = "/accounts/{account_id}/env",
    .rows = {kBindListEnvVars, 2}};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 200,
    .pattern = "^[A-Za-z_][A-Za-z0-9_]*$"};
constexpr Limits kLimits11 = {.has = 64, .max_size = 5000};
constexpr const char* kNamesSetEnvVarParamsContext_[] = {"all", "production", "deploy-preview",
    "branch-deploy", "dev"};
constexpr EnumTable kEnumSetEnvVarParamsContext_ = {"SetEnvVarParamsContext_",
    {kNamesSetEnvVarParamsContext_, 5}};
constexpr FieldRow kFieldsSetEnvVarParams[] = {
    {"account_id", "Id of the team; list_accounts has it.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SetEnvVarParams, account_id), Kind::kString, 1},
    {"key", "Name of the variable.", nullptr, &kLimits10, {}, __builtin_offsetof(c::SetEnvVarParams,
     key), Kind::kString, 1},
    {"value", "Value of the variable.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::SetEnvVarParams, value), Kind::kString, 5},
    {"context", "Deploys that get this value.", nullptr, nullptr,
     {.names = &kEnumSetEnvVarParamsContext_}, __builtin_offsetof(c::SetEnvVarParams, context),
     Kind::kEnum, 1},
    {"site_id", "Id of the site, or its host name.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SetEnvVarParams, site_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectSetEnvVarParams = {"SetEnvVarParams", {kFieldsSetEnvVarParams, 5},
    sizeof(c::SetEnvVarParams), false};
static_assert(__is_same(decltype(c::SetEnvVarParams::account_id), String));
static_assert(__is_same(decltype(c::SetEnvVarParams::key), String));
static_assert(__is_same(decltype(c::SetEnvVarParams::value), String));
static_assert(__is_same(decltype(c::SetEnvVarParams::context), c::SetEnvVarParamsContext_));
static_assert(__is_same(decltype(c::SetEnvVarParams::site_id), Field<String>));
constexpr BindRow kBindSetEnvVar[] = {
    {.place = Place::kPath, .field = 0, .wire = "account_id"},
    {.place = Place::kPath, .field = 1, .wire = "key"},
    {.place = Place::kQuery, .field = 4, .wire = "site_id"},
    {.place = Place::kBody, .field = 3, .wire = "/context"},
    {.place = Place::kBody, .field = 2, .wire = "/value"},
};
constexpr HttpBinding kHttpSetEnvVar = {.method = "PATCH",
    .path = "/accounts/{account_id}/env/{key}", .rows = {kBindSetEnvVar, 5},
    .body = BodyKind::kJson};
constexpr ActionRow kActions[] = {
    {.name = "get_current_user", .title = "Read the user", .description = "Who is connected.",
     .effect = Effect::kRead, .params = &kObjectGetCurrentUserParams, .result = &kType1,
     .http = &kHttpGetCurrentUser, .tool_name = "netlify_get_current_user"},
    {.name = "list_accounts", .title = "List teams", .description = "Teams of the user.",
     .effect = Effect::kRead, .params = &kObjectListAccountsParams, .result = &kType3,
     .http = &kHttpListAccounts, .tool_name = "netlify_list_accounts"},
    {.name = "list_sites", .title = "List sites", .description = "Sites, by words in their name.",
     .effect = Effect::kRead, .params = &kObjectListSitesParams, .result = &kType5,
     .http = &kHttpListSites, .tool_name = "netlify_list_sites"},
    {.name = "get_site", .title = "Read a site", .description = "One site with its build settings.",
     .effect = Effect::kRead, .params = &kObjectGetSiteParams, .result = &kType4,
     .http = &kHttpGetSite, .tool_name = "netlify_get_site"},
    {.name = "create_site", .title = "Create a site",
     .description = "Makes an empty site in a team.", .params = &kObjectCreateSiteParams,
     .result = &kType4, .http = &kHttpCreateSite, .tool_name = "netlify_create_site"},
    {.name = "update_site", .title = "Change a site",
     .description = "Changes name, host name or build settings.",
     .params = &kObjectUpdateSiteParams, .result = &kType4, .http = &kHttpUpdateSite,
     .tool_name = "netlify_update_site"},
    {.name = "delete_site", .title = "Delete a site",
     .description = "Deletes a site with all its deploys for good.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteSiteParams, .result = &kType6, .http = &kHttpDeleteSite,
     .tool_name = "netlify_delete_site"},
    {.name = "list_deploys", .title = "List deploys",
     .description = "Deploys of a site, newest first.", .effect = Effect::kRead,
     .params = &kObjectListDeploysParams, .result = &kType9, .http = &kHttpListDeploys,
     .tool_name = "netlify_list_deploys"},
    {.name = "get_deploy", .title = "Read a deploy",
     .description = "How far a deploy is, and why it failed.", .effect = Effect::kRead,
     .params = &kObjectGetDeployParams, .result = &kType8, .http = &kHttpGetDeploy,
     .tool_name = "netlify_get_deploy"},
    {.name = "create_deploy", .title = "Create a deploy",
     .description = "Begins a deploy from a list of files; those under required still "
     "have to be uploaded.", .params = &kObjectCreateDeployParams, .result = &kType8,
     .http = &kHttpCreateDeploy, .tool_name = "netlify_create_deploy"},
    {.name = "run_build", .title = "Build",
     .description = "Builds the site from its repository and publishes it.",
     .params = &kObjectRunBuildParams, .result = &kType11, .http = &kHttpRunBuild,
     .tool_name = "netlify_run_build"},
    {.name = "cancel_deploy", .title = "Cancel a deploy",
     .description = "Stops a build that is running.", .effect = Effect::kDestructive,
     .params = &kObjectCancelDeployParams, .result = &kType8, .http = &kHttpCancelDeploy,
     .tool_name = "netlify_cancel_deploy"},
    {.name = "restore_deploy", .title = "Publish an earlier deploy",
     .description = "Puts an earlier deploy in front of visitors again.",
     .effect = Effect::kDestructive, .params = &kObjectRestoreDeployParams, .result = &kType8,
     .http = &kHttpRestoreDeploy, .tool_name = "netlify_restore_deploy"},
    {.name = "list_forms", .title = "List forms", .description = "Forms of a site.",
     .effect = Effect::kRead, .params = &kObjectListFormsParams, .result = &kType13,
     .http = &kHttpListForms, .tool_name = "netlify_list_forms"},
    {.name = "list_form_submissions", .title = "List submissions",
     .description = "What visitors sent with a form.", .effect = Effect::kRead,
     .params = &kObjectListFormSubmissionsParams, .result = &kType16,
     .http = &kHttpListFormSubmissions, .tool_name = "netlify_list_form_submissions"},
    {.name = "list_env_vars", .title = "List variables",
     .description = "Environment variables of a team, or of one of its sites.",
     .effect = Effect::kRead, .params = &kObjectListEnvVarsParams, .result = &kType19,
     .http = &kHttpListEnvVars, .tool_name = "netlify_list_env_vars", .secret_result = true},
    {.name = "set_env_var", .title = "Set a variable",
     .description = "Sets the value of a variable that is there, for one kind of deploys.",
     .params = &kObjectSetEnvVarParams, .result = &kType18, .http = &kHttpSetEnvVar,
     .tool_name = "netlify_set_env_var", .secret_result = true},
};
constexpr const char* kTexts2[] = {"/message"};
constexpr const char* kTexts3[] = {"/code"};
constexpr NamedText kPairs1[] = {{"401",
    "The token has ended or was taken back; connect Netlify again."}, {"404",
    "Compare the id; list_sites and list_deploys have them."}, {"422",
    "A value does not fit; names of sites are taken by one site in the " "world."}};
constexpr ApiRow kApi = {.base_url = "https://api.netlify.com/api/v1",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 3}},
    .retry_after = "retry-after", .remaining = "x-ratelimit-remaining",
    .reset_at = "x-ratelimit-reset", .reset_format = "date", .per_minute = 500,
    .verify_method = "GET", .verify_path = "/user", .verify_account = "/email"};
constexpr const char* kTexts4[] = {"api.netlify.com"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Netlify",
    .authorization_url = "https://app.netlify.com/authorize",
    .token_url = "https://api.netlify.com/oauth/token",
    .user_info_url = "https://api.netlify.com/api/v1/user", .client_id_secret = "NETLIFY_CLIENT_ID",
    .client_secret_secret = "NETLIFY_CLIENT_SECRET", .token_auth_method = "post", .pkce = false,
    .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"NETLIFY_CLIENT_ID", "Client ID of your app (User settings, Applications, OAuth).", true,
     false},
    {"NETLIFY_CLIENT_SECRET", "Secret of the same app.", true, false},
    {"NETLIFY_WEBHOOK_SECRET", "JWS secret token of your HTTP notifications, a random text of your "
     "own; needed for events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"deploy_building", "A deploy began to build."},
    {"deploy_created", "A deploy has succeeded."},
    {"deploy_failed", "A deploy has failed."},
    {"deploy_locked", "Publishing was locked to one deploy."},
    {"deploy_unlocked", "Deploys are published by themselves again."},
    {"submission_created", "Somebody has sent a form."},
};
constexpr NamedText kPairs2[] = {{"iss", "netlify"}};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Project configuration, Notifications: add an HTTP POST request with "
     "this connector's webhook URL and the JWS secret token.",
     .event_type_field = "_headers.x-netlify-event", .events = {kEvents0, 6},
     .verify = {.scheme = VerifyScheme::kJwt, .secret = "NETLIFY_WEBHOOK_SECRET",
     .algorithm = "HS256", .header = "X-Webhook-Signature", .secret_encoding = "text",
     .claims = {kPairs2, 1}, .body_hash_claim = "sha256", .body_hash_algorithm = "sha256",
     .body_hash_encoding = "hex"}, .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersSiteCreated[] = {
    {.source = "tool", .action = "create_site"},
};
constexpr MatcherRow kMatchersSiteUpdated[] = {
    {.source = "tool", .action = "update_site"},
};
constexpr MatcherRow kMatchersSiteDeleted[] = {
    {.source = "tool", .action = "delete_site"},
};
constexpr MatcherRow kMatchersDeployCreated[] = {
    {.source = "tool", .action = "create_deploy"},
};
constexpr MatcherRow kMatchersBuildRun[] = {
    {.source = "tool", .action = "run_build"},
};
constexpr MatcherRow kMatchersDeployCancelled[] = {
    {.source = "tool", .action = "cancel_deploy"},
};
constexpr MatcherRow kMatchersDeployRestored[] = {
    {.source = "tool", .action = "restore_deploy"},
};
constexpr MatcherRow kMatchersEnvVarSet[] = {
    {.source = "tool", .action = "set_env_var"},
};
constexpr MatcherRow kMatchersPipelineCompleted[] = {
    {.source = "webhook", .event = "deploy_created"},
    {.source = "webhook", .event = "deploy_failed"},
};
constexpr MatcherRow kMatchersFormSubmitted[] = {
    {.source = "webhook", .event = "submission_created"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "site_created", .display_name = "Site Created", .matchers = {kMatchersSiteCreated, 1}},
    {.id = "site_updated", .display_name = "Site Updated", .matchers = {kMatchersSiteUpdated, 1}},
    {.id = "site_deleted", .display_name = "Site Deleted", .matchers = {kMatchersSiteDeleted, 1}},
    {.id = "deploy_created", .display_name = "Deploy Created", .matchers = {kMatchersDeployCreated,
     1}},
    {.id = "build_run", .display_name = "Build Run", .matchers = {kMatchersBuildRun, 1}},
    {.id = "deploy_cancelled", .display_name = "Deploy Cancelled",
     .matchers = {kMatchersDeployCancelled, 1}},
    {.id = "deploy_restored", .display_name = "Deploy Restored",
     .matchers = {kMatchersDeployRestored, 1}},
    {.id = "env_var_set", .display_name = "Env Var Set", .matchers = {kMatchersEnvVarSet, 1}},
    {.id = "pipeline_completed", .display_name = "Deploy Finished",
     .matchers = {kMatchersPipelineCompleted, 2}},
    {.id = "form_submitted", .display_name = "Form Sent", .matchers = {kMatchersFormSubmitted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "netlify",
    .display_name = "Netlify",
    .description = "See and control sites, deploys, builds, forms and environment variables "
        "on Netlify.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "netlify",
    .tool_description = "Reads and controls Netlify. A published deploy is seen by visitors "
        "at once. Show the user what you are about to build, publish, change "
        "or delete and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_current_user\",\"list_accounts\",\"list_sites\",\"get_site\","
        "\"create_site\",\"update_site\",\"delete_site\",\"list_deploys\","
        "\"get_deploy\",\"create_deploy\",\"run_build\",\"cancel_deploy\","
        "\"restore_deploy\",\"list_forms\",\"list_form_submissions\",\"list_env_vars\","
        "\"set_env_var\"],\"description\":\"What to do.\"},\"name_filter\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":100,\"description\":\"Words in the "
        "name of the site.\"},\"filter\":{\"type\":\"string\",\"enum\":[\"all\","
        "\"owner\",\"guest\"],\"description\":\"Whose sites: all, own ones,"
        " or those one is guest in.\"},\"site_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":253,\"description\":\"Id of the site, or its host name.\"},"
        "\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":63,\"pattern\":\"^[a-z0-9"
        "-]+$\",\"description\":\"Name of the site; its address begins with "
        "it.\"},\"custom_domain\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":253,"
        "\"pattern\":\"^[A-Za-z0-9.-]+$\",\"description\":\"Own host name "
        "of the site.\"},\"account_slug\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"Short name of the team, from "
        "list_accounts.\"},\"build_command\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":500,\"description\":\"Command that builds the site.\"},"
        "\"publish_dir\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":500,"
        "\"description\":\"Folder with the result of the build.\"},\"repo_branch\":{\"type\":\""
        "string\",\"minLength\":1,\"maxLength\":250,\"description\":\"Branch "
        "that is published.\"},\"state\":{\"type\":\"string\",\"enum\":[\"new\","
        "\"pending_review\",\"accepted\",\"rejected\",\"enqueued\",\"building\","
        "\"uploading\",\"uploaded\",\"preparing\",\"prepared\",\"processing\","
        "\"processed\",\"ready\",\"error\",\"retrying\"],\"description\":\"Only "
        "deploys in this state.\"},\"branch\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":250,\"description\":\"Only deploys of this branch, "
        "or the branch of a new one.\"},\"production\":{\"type\":\"boolean\","
        "\"description\":\"Only production deploys, or only others.\"},\"deploy_id\":{\"type\""
        ":\"string\",\"minLength\":1,\"maxLength\":100,\"description\":\"Id "
        "of the deploy.\"},\"title\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":500,\"description\":\"Words that say what the deploy "
        "is for.\"},\"files\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string"
        "\",\"pattern\":\"^[0-9a-f]{40}$\"},\"minProperties\":1,\"maxProperties\":20000,"
        "\"description\":\"SHA-1 of each file by its path, such as {/index.html: "
        "...}; Netlify answers which ones it lacks.\"},\"draft\":{\"type\":\"boolean\","
        "\"description\":\"Whether to make a preview that is not published.\"},"
        "\"clear_cache\":{\"type\":\"boolean\",\"description\":\"Whether to "
        "build without the cache.\"},\"form_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"Id of the form.\"},\"account_id\":{\"type\":\"str"
        "ing\",\"minLength\":1,\"maxLength\":100,\"description\":\"Id of the "
        "team; list_accounts has it.\"},\"key\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":200,\"pattern\":\"^[A-Za-z_][A-Za-z0-9_]*$\",\"description\":\"Name "
        "of the variable.\"},\"value\":{\"type\":\"string\",\"maxLength\":5000,"
        "\"description\":\"Value of the variable.\"},\"context\":{\"type\":\"string\","
        "\"enum\":[\"all\",\"production\",\"deploy-preview\",\"branch-deploy\","
        "\"dev\"],\"description\":\"Deploys that get this value.\"},\"max_items\":{\"descripti"
        "on\":\"Fetch pages until there are this many items; default: one "
        "page.\",\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
        "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "netlify",
    .actions = {kActions, 17},
    .api = kApi,
    .egress = {kTexts4, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 10},
};

}  // namespace pie::detail::tables::netlify

namespace pie::netlify {

constinit const ConnectorTable kNetlify = ::pie::detail::tables::netlify::kConnector;

Task<GetCurrentUserResult> GetCurrentUser(Context& context, GetCurrentUserParams params) {
  return Task<GetCurrentUserResult>(::pie::ContextAccess::Call(context, kNetlify, 0, &params));
}

Task<List<Account>> ListAccounts(Context& context, ListAccountsParams params) {
  return Task<List<Account>>(::pie::ContextAccess::Call(context, kNetlify, 1, &params));
}

Task<ListSitesResult> ListSites(Context& context, ListSitesParams params) {
  return Task<ListSitesResult>(::pie::ContextAccess::Call(context, kNetlify, 2, &params));
}

Task<Site> GetSite(Context& context, GetSiteParams params) {
  return Task<Site>(::pie::ContextAccess::Call(context, kNetlify, 3, &params));
}

Task<Site> CreateSite(Context& context, CreateSiteParams params) {
  return Task<Site>(::pie::ContextAccess::Call(context, kNetlify, 4, &params));
}

Task<Site> UpdateSite(Context& context, UpdateSiteParams params) {
  return Task<Site>(::pie::ContextAccess::Call(context, kNetlify, 5, &params));
}

Task<DeleteSiteResult> DeleteSite(Context& context, DeleteSiteParams params) {
  return Task<DeleteSiteResult>(::pie::ContextAccess::Call(context, kNetlify, 6, &params));
}

Task<ListDeploysResult> ListDeploys(Context& context, ListDeploysParams params) {
  return Task<ListDeploysResult>(::pie::ContextAccess::Call(context, kNetlify, 7, &params));
}

Task<Deploy> GetDeploy(Context& context, GetDeployParams params) {
  return Task<Deploy>(::pie::ContextAccess::Call(context, kNetlify, 8, &params));
}

Task<Deploy> CreateDeploy(Context& context, CreateDeployParams params) {
  return Task<Deploy>(::pie::ContextAccess::Call(context, kNetlify, 9, &params));
}

Task<Build> RunBuild(Context& context, RunBuildParams params) {
  return Task<Build>(::pie::ContextAccess::Call(context, kNetlify, 10, &params));
}

Task<Deploy> CancelDeploy(Context& context, CancelDeployParams params) {
  return Task<Deploy>(::pie::ContextAccess::Call(context, kNetlify, 11, &params));
}

Task<Deploy> RestoreDeploy(Context& context, RestoreDeployParams params) {
  return Task<Deploy>(::pie::ContextAccess::Call(context, kNetlify, 12, &params));
}

Task<List<Form>> ListForms(Context& context, ListFormsParams params) {
  return Task<List<Form>>(::pie::ContextAccess::Call(context, kNetlify, 13, &params));
}

Task<ListFormSubmissionsResult> ListFormSubmissions(Context& context,
    ListFormSubmissionsParams params) {
  return Task<ListFormSubmissionsResult>(::pie::ContextAccess::Call(context, kNetlify, 14,
      &params));
}

Task<List<Variable>> ListEnvVars(Context& context, ListEnvVarsParams params) {
  return Task<List<Variable>>(::pie::ContextAccess::Call(context, kNetlify, 15, &params));
}

Task<Variable> SetEnvVar(Context& context, SetEnvVarParams params) {
  return Task<Variable>(::pie::ContextAccess::Call(context, kNetlify, 16, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.netlify_client_id = context.Secret("NETLIFY_CLIENT_ID");
  secrets.netlify_client_secret = context.Secret("NETLIFY_CLIENT_SECRET");
  secrets.netlify_webhook_secret = context.Secret("NETLIFY_WEBHOOK_SECRET");
  return secrets;
}

}  // namespace pie::netlify
