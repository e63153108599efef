// Generated from plugins/linkedin-researcher/linkedin-researcher.pie. Do not edit.
#include "linkedin-researcher/linkedin-researcher.h"

#include "pie/generated.h"

namespace pie::detail::tables::linkedin_researcher {
namespace c = ::pie::linkedin_researcher;

constexpr const char* kTexts1[] = {"linkedin", "research", "social-media", "monitoring", "ads"};
constexpr Limits kLimits1 = {.has = 64, .max_size = 500,
    .pattern = "^https://([a-z]+\\.)?linkedin\\.com/", .format = "uri"};
constexpr FieldRow kFieldsGetProfileParams[] = {
    {"url", "Address of the LinkedIn page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetProfileParams, url), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetProfileParams = {"GetProfileParams", {kFieldsGetProfileParams, 1},
    sizeof(c::GetProfileParams), false};
static_assert(__is_same(decltype(c::GetProfileParams::url), String));
constexpr FieldRow kFieldsProfileExperienceItem[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileExperienceItem, name),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileExperienceItem, url),
     Kind::kString, 0},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileExperienceItem,
     location), Kind::kString, 0},
};
constexpr ObjectTable kObjectProfileExperienceItem = {"ProfileExperienceItem",
    {kFieldsProfileExperienceItem, 3}, sizeof(c::ProfileExperienceItem), true};
static_assert(__is_same(decltype(c::ProfileExperienceItem::name), Field<String>));
static_assert(__is_same(decltype(c::ProfileExperienceItem::url), Field<String>));
static_assert(__is_same(decltype(c::ProfileExperienceItem::location), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectProfileExperienceItem}};
constexpr FieldRow kFieldsProfileEducationItem[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileEducationItem, name),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileEducationItem, url),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectProfileEducationItem = {"ProfileEducationItem",
    {kFieldsProfileEducationItem, 2}, sizeof(c::ProfileEducationItem), true};
static_assert(__is_same(decltype(c::ProfileEducationItem::name), Field<String>));
static_assert(__is_same(decltype(c::ProfileEducationItem::url), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectProfileEducationItem}};
constexpr FieldRow kFieldsProfileRecentPostsItem[] = {
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileRecentPostsItem, title),
     Kind::kString, 0},
    {"activityType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileRecentPostsItem,
     activity_type), Kind::kString, 0},
    {"link", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileRecentPostsItem, link),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectProfileRecentPostsItem = {"ProfileRecentPostsItem",
    {kFieldsProfileRecentPostsItem, 3}, sizeof(c::ProfileRecentPostsItem), true};
static_assert(__is_same(decltype(c::ProfileRecentPostsItem::title), Field<String>));
static_assert(__is_same(decltype(c::ProfileRecentPostsItem::activity_type), Field<String>));
static_assert(__is_same(decltype(c::ProfileRecentPostsItem::link), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectProfileRecentPostsItem}};
constexpr FieldRow kFieldsLink[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Link, name), Kind::kString, 0},
    {"link", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Link, link), Kind::kString, 0},
};
constexpr ObjectTable kObjectLink = {"Link", {kFieldsLink, 2}, sizeof(c::Link), true};
static_assert(__is_same(decltype(c::Link::name), Field<String>));
static_assert(__is_same(decltype(c::Link::link), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectLink}};
constexpr FieldRow kFieldsProfile[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, name), Kind::kString, 0},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, location),
     Kind::kString, 0},
    {"about", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, about), Kind::kString,
     0},
    {"followers", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, followers),
     Kind::kInteger, 0},
    {"connections", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, connections),
     Kind::kString, 0},
    {"image", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, image), Kind::kString,
     0},
    {"experience", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Profile,
     experience), Kind::kList, 0},
    {"education", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Profile,
     education), Kind::kList, 0},
    {"recentPosts", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::Profile,
     recent_posts), Kind::kList, 0},
    {"similarProfiles", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::Profile, similar_profiles), Kind::kList, 0},
    {"credits_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile,
     credits_remaining), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectProfile = {"Profile", {kFieldsProfile, 11}, sizeof(c::Profile), true};
static_assert(__is_same(decltype(c::Profile::name), Field<String>));
static_assert(__is_same(decltype(c::Profile::location), Field<String>));
static_assert(__is_same(decltype(c::Profile::about), Field<String>));
static_assert(__is_same(decltype(c::Profile::followers), Field<long long>));
static_assert(__is_same(decltype(c::Profile::connections), Field<String>));
static_assert(__is_same(decltype(c::Profile::image), Field<String>));
static_assert(__is_same(decltype(c::Profile::experience), Field<List<c::ProfileExperienceItem>>));
static_assert(__is_same(decltype(c::Profile::education), Field<List<c::ProfileEducationItem>>));
static_assert(__is_same(decltype(c::Profile::recent_posts),
    Field<List<c::ProfileRecentPostsItem>>));
static_assert(__is_same(decltype(c::Profile::similar_profiles), Field<List<c::Link>>));
static_assert(__is_same(decltype(c::Profile::credits_remaining), Field<long long>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectProfile}};
constexpr BindRow kBindGetProfile[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
};
constexpr HttpBinding kHttpGetProfile = {.method = "GET", .path = "/v1/linkedin/profile",
    .rows = {kBindGetProfile, 1}};
constexpr FieldRow kFieldsGetCompanyParams[] = {
    {"url", "Address of the LinkedIn page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetCompanyParams, url), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetCompanyParams = {"GetCompanyParams", {kFieldsGetCompanyParams, 1},
    sizeof(c::GetCompanyParams), false};
static_assert(__is_same(decltype(c::GetCompanyParams::url), String));
constexpr TypeRow kType6 = {Kind::kString};
constexpr FieldRow kFieldsPostSummary[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary, id), Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary, url), Kind::kString,
     0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary, text), Kind::kString,
     0},
    {"datePublished", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary,
     date_published), Kind::kString, 0},
};
constexpr ObjectTable kObjectPostSummary = {"PostSummary", {kFieldsPostSummary, 4},
    sizeof(c::PostSummary), true};
static_assert(__is_same(decltype(c::PostSummary::id), Field<String>));
static_assert(__is_same(decltype(c::PostSummary::url), Field<String>));
static_assert(__is_same(decltype(c::PostSummary::text), Field<String>));
static_assert(__is_same(decltype(c::PostSummary::date_published), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectPostSummary}};
constexpr FieldRow kFieldsCompany[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Company, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Company, name), Kind::kString, 0},
    {"slogan", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Company, slogan), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Company, description),
     Kind::kString, 0},
    {"industry", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Company, industry),
     Kind::kString, 0},
    {"size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Company, size), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Company, type), Kind::kString, 0},
    {"founded", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Company, founded),
     Kind::kInteger, 0},
    {"headquarters", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Company, headquarters),
     Kind::kString, 0},
    {"website", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Company, website),
     Kind::kString, 0},
    {"employeeCount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Company, employee_count),
     Kind::kInteger, 0},
    {"specialties", nullptr, nullptr, nullptr, {.element = &kType6}, __builtin_offsetof(c::Company,
     specialties), Kind::kList, 0},
    {"posts", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::Company,
     posts), Kind::kList, 0},
    {"similarPages", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::Company,
     similar_pages), Kind::kList, 0},
    {"credits_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Company,
     credits_remaining), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCompany = {"Company", {kFieldsCompany, 15}, sizeof(c::Company), true};
static_assert(__is_same(decltype(c::Company::id), Field<String>));
static_assert(__is_same(decltype(c::Company::name), Field<String>));
static_assert(__is_same(decltype(c::Company::slogan), Field<String>));
static_assert(__is_same(decltype(c::Company::description), Field<String>));
static_assert(__is_same(decltype(c::Company::industry), Field<String>));
static_assert(__is_same(decltype(c::Company::size), Field<String>));
static_assert(__is_same(decltype(c::Company::type), Field<String>));
static_assert(__is_same(decltype(c::Company::founded), Field<long long>));
static_assert(__is_same(decltype(c::Company::headquarters), Field<String>));
static_assert(__is_same(decltype(c::Company::website), Field<String>));
static_assert(__is_same(decltype(c::Company::employee_count), Field<long long>));
static_assert(__is_same(decltype(c::Company::specialties), Field<List<String>>));
static_assert(__is_same(decltype(c::Company::posts), Field<List<c::PostSummary>>));
static_assert(__is_same(decltype(c::Company::similar_pages), Field<List<c::Link>>));
static_assert(__is_same(decltype(c::Company::credits_remaining), Field<long long>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectCompany}};
constexpr BindRow kBindGetCompany[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
};
constexpr HttpBinding kHttpGetCompany = {.method = "GET", .path = "/v1/linkedin/company",
    .rows = {kBindGetCompany, 1}};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsGetCompanyPostsParams[] = {
    {"url", "Address of the LinkedIn page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetCompanyPostsParams, url), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::GetCompanyPostsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetCompanyPostsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetCompanyPostsParams = {"GetCompanyPostsParams",
    {kFieldsGetCompanyPostsParams, 3}, sizeof(c::GetCompanyPostsParams), false};
static_assert(__is_same(decltype(c::GetCompanyPostsParams::url), String));
static_assert(__is_same(decltype(c::GetCompanyPostsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetCompanyPostsParams::next_page), Field<String>));
constexpr FieldRow kFieldsGetCompanyPostsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::GetCompanyPostsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetCompanyPostsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetCompanyPostsResult = {"GetCompanyPostsResult",
    {kFieldsGetCompanyPostsResult, 2}, sizeof(c::GetCompanyPostsResult), true};
static_assert(__is_same(decltype(c::GetCompanyPostsResult::items), List<c::PostSummary>));
static_assert(__is_same(decltype(c::GetCompanyPostsResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectGetCompanyPostsResult}};
constexpr BindRow kBindGetCompanyPosts[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kPage, .items = "/posts", .param = "page",
    .max_pages = 7};
constexpr HttpBinding kHttpGetCompanyPosts = {.method = "GET", .path = "/v1/linkedin/company/posts",
    .rows = {kBindGetCompanyPosts, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetPostParams[] = {
    {"url", "Address of the LinkedIn page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetPostParams, url), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetPostParams = {"GetPostParams", {kFieldsGetPostParams, 1},
    sizeof(c::GetPostParams), false};
static_assert(__is_same(decltype(c::GetPostParams::url), String));
constexpr FieldRow kFieldsPostAuthor[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostAuthor, name), Kind::kString,
     0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostAuthor, url), Kind::kString,
     0},
    {"followers", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostAuthor, followers),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectPostAuthor = {"PostAuthor", {kFieldsPostAuthor, 3},
    sizeof(c::PostAuthor), true};
static_assert(__is_same(decltype(c::PostAuthor::name), Field<String>));
static_assert(__is_same(decltype(c::PostAuthor::url), Field<String>));
static_assert(__is_same(decltype(c::PostAuthor::followers), Field<long long>));
constexpr FieldRow kFieldsPostCommentsItem[] = {
    {"author", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostCommentsItem, author),
     Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostCommentsItem, text),
     Kind::kString, 0},
    {"linkedinUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostCommentsItem,
     linkedin_url), Kind::kString, 0},
};
constexpr ObjectTable kObjectPostCommentsItem = {"PostCommentsItem", {kFieldsPostCommentsItem, 3},
    sizeof(c::PostCommentsItem), true};
static_assert(__is_same(decltype(c::PostCommentsItem::author), Field<String>));
static_assert(__is_same(decltype(c::PostCommentsItem::text), Field<String>));
static_assert(__is_same(decltype(c::PostCommentsItem::linkedin_url), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectPostCommentsItem}};
constexpr FieldRow kFieldsPost[] = {
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, url), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, name), Kind::kString, 0},
    {"headline", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, headline),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, description),
     Kind::kString, 0},
    {"datePublished", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, date_published),
     Kind::kString, 0},
    {"likeCount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, like_count),
     Kind::kInteger, 0},
    {"commentCount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, comment_count),
     Kind::kInteger, 0},
    {"author", nullptr, nullptr, nullptr, {.object = &kObjectPostAuthor},
     __builtin_offsetof(c::Post, author), Kind::kObject, 0},
    {"comments", nullptr, nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::Post,
     comments), Kind::kList, 0},
    {"credits_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post,
     credits_remaining), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectPost = {"Post", {kFieldsPost, 10}, sizeof(c::Post), true};
static_assert(__is_same(decltype(c::Post::url), Field<String>));
static_assert(__is_same(decltype(c::Post::name), Field<String>));
static_assert(__is_same(decltype(c::Post::headline), Field<String>));
static_assert(__is_same(decltype(c::Post::description), Field<String>));
static_assert(__is_same(decltype(c::Post::date_published), Field<String>));
static_assert(__is_same(decltype(c::Post::like_count), Field<long long>));
static_assert(__is_same(decltype(c::Post::comment_count), Field<long long>));
static_assert(__is_same(decltype(c::Post::author), Field<c::PostAuthor>));
static_assert(__is_same(decltype(c::Post::comments), Field<List<c::PostCommentsItem>>));
static_assert(__is_same(decltype(c::Post::credits_remaining), Field<long long>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectPost}};
constexpr BindRow kBindGetPost[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
};
constexpr HttpBinding kHttpGetPost = {.method = "GET", .path = "/v1/linkedin/post",
    .rows = {kBindGetPost, 1}};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr Limits kLimits5 = {.has = 64, .max_size = 50};
constexpr Limits kLimits6 = {.pattern = "^[A-Z]{2}$"};
constexpr TypeRow kType12 = {Kind::kString, false, {}, &kLimits6};
constexpr Limits kLimits7 = {.format = "date"};
constexpr FieldRow kFieldsSearchAdsParams[] = {
    {"company", "Name of the advertiser.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SearchAdsParams, company), Kind::kString, 0},
    {"keyword", "Words in the ad.", nullptr, &kLimits3, {}, __builtin_offsetof(c::SearchAdsParams,
     keyword), Kind::kString, 0},
    {"companyId", "Id of the advertiser.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SearchAdsParams, company_id), Kind::kString, 0},
    {"countries", "Two-letter codes of countries where the ad ran.", nullptr, &kLimits5,
     {.element = &kType12}, __builtin_offsetof(c::SearchAdsParams, countries), Kind::kList, 0},
    {"startDate", "First day.", nullptr, &kLimits7, {}, __builtin_offsetof(c::SearchAdsParams,
     start_date), Kind::kString, 0},
    {"endDate", "Last day.", nullptr, &kLimits7, {}, __builtin_offsetof(c::SearchAdsParams,
     end_date), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::SearchAdsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchAdsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchAdsParams = {"SearchAdsParams", {kFieldsSearchAdsParams, 8},
    sizeof(c::SearchAdsParams), false};
static_assert(__is_same(decltype(c::SearchAdsParams::company), Field<String>));
static_assert(__is_same(decltype(c::SearchAdsParams::keyword), Field<String>));
static_assert(__is_same(decltype(c::SearchAdsParams::company_id), Field<String>));
static_assert(__is_same(decltype(c::SearchAdsParams::countries), Field<List<String>>));
static_assert(__is_same(decltype(c::SearchAdsParams::start_date), Field<String>));
static_assert(__is_same(decltype(c::SearchAdsParams::end_date), Field<String>));
static_assert(__is_same(decltype(c::SearchAdsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchAdsParams::next_page), Field<String>));
constexpr FieldRow kFieldsAd[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, id), Kind::kString, 0},
    {"adType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, ad_type), Kind::kString, 0},
    {"advertiser", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, advertiser),
     Kind::kString, 0},
    {"advertiserLinkedinPage", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad,
     advertiser_linkedin_page), Kind::kString, 0},
    {"headline", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, headline), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, description),
     Kind::kString, 0},
    {"destinationUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, destination_url),
     Kind::kString, 0},
    {"image", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, image), Kind::kString, 0},
    {"startDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, start_date),
     Kind::kString, 0},
    {"endDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad, end_date), Kind::kString,
     0},
    {"totalImpressions", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Ad,
     total_impressions), Kind::kString, 0},
};
constexpr ObjectTable kObjectAd = {"Ad", {kFieldsAd, 11}, sizeof(c::Ad), true};
static_assert(__is_same(decltype(c::Ad::id), Field<String>));
static_assert(__is_same(decltype(c::Ad::ad_type), Field<String>));
static_assert(__is_same(decltype(c::Ad::advertiser), Field<String>));
static_assert(__is_same(decltype(c::Ad::advertiser_linkedin_page), Field<String>));
static_assert(__is_same(decltype(c::Ad::headline), Field<String>));
static_assert(__is_same(decltype(c::Ad::description), Field<String>));
static_assert(__is_same(decltype(c::Ad::destination_url), Field<String>));
static_assert(__is_same(decltype(c::Ad::image), Field<String>));
static_assert(__is_same(decltype(c::Ad::start_date), Field<String>));
static_assert(__is_same(decltype(c::Ad::end_date), Field<String>));
static_assert(__is_same(decltype(c::Ad::total_impressions), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectAd}};
constexpr FieldRow kFieldsSearchAdsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::SearchAdsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchAdsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchAdsResult = {"SearchAdsResult", {kFieldsSearchAdsResult, 2},
    sizeof(c::SearchAdsResult), true};
static_assert(__is_same(decltype(c::SearchAdsResult::items), List<c::Ad>));
static_assert(__is_same(decltype(c::SearchAdsResult::next_page), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectSearchAdsResult}};
constexpr BindRow kBindSearchAds[] = {
    {.place = Place::kQuery, .field = 0, .wire = "company"},
    {.place = Place::kQuery, .field = 1, .wire = "keyword"},
    {.place = Place::kQuery, .field = 2, .wire = "companyId"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 3, .wire = "countries"},
    {.place = Place::kQuery, .field = 4, .wire = "startDate"},
    {.place = Place::kQuery, .field = 5, .wire = "endDate"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/ads",
    .cursor_pointer = "/paginationToken", .param = "paginationToken"};
constexpr HttpBinding kHttpSearchAds = {.method = "GET", .path = "/v1/linkedin/ads/search",
    .rows = {kBindSearchAds, 6}, .pagination = &kPagination2};
constexpr FieldRow kFieldsGetAdParams[] = {
    {"url", "Address of the LinkedIn page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetAdParams, url), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetAdParams = {"GetAdParams", {kFieldsGetAdParams, 1},
    sizeof(c::GetAdParams), false};
static_assert(__is_same(decltype(c::GetAdParams::url), String));
constexpr BindRow kBindGetAd[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
};
constexpr HttpBinding kHttpGetAd = {.method = "GET", .path = "/v1/linkedin/ad", .rows = {kBindGetAd,
    1}};
constexpr Limits kLimits8 = {.has = 64, .max_size = 200};
constexpr Limits kLimits9 = {.has = 3, .minimum = 15, .maximum = 10080};
constexpr FieldRow kFieldsCreateMonitorParams[] = {
    {"url", "Address of the LinkedIn page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateMonitorParams, url), Kind::kString, 1},
    {"label", "Name of the monitor.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateMonitorParams, label), Kind::kString, 0},
    {"interval_minutes", "Minutes between checks.", "60", &kLimits9, {},
     __builtin_offsetof(c::CreateMonitorParams, interval_minutes), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateMonitorParams = {"CreateMonitorParams",
    {kFieldsCreateMonitorParams, 3}, sizeof(c::CreateMonitorParams), false};
static_assert(__is_same(decltype(c::CreateMonitorParams::url), String));
static_assert(__is_same(decltype(c::CreateMonitorParams::label), Field<String>));
static_assert(__is_same(decltype(c::CreateMonitorParams::interval_minutes), Field<long long>));
constexpr FieldRow kFieldsMonitor[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, id), Kind::kString, 0},
    {"monitor_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, monitor_type),
     Kind::kString, 0},
    {"target", "Address that is watched.", nullptr, nullptr, {}, __builtin_offsetof(c::Monitor,
     target), Kind::kString, 0},
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, label), Kind::kString,
     0},
    {"enabled", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, enabled),
     Kind::kBoolean, 0},
    {"interval_minutes", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor,
     interval_minutes), Kind::kInteger, 0},
    {"last_checked_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor,
     last_checked_at), Kind::kString, 0},
    {"next_check_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, next_check_at),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMonitor = {"Monitor", {kFieldsMonitor, 9}, sizeof(c::Monitor), true};
static_assert(__is_same(decltype(c::Monitor::id), Field<String>));
static_assert(__is_same(decltype(c::Monitor::monitor_type), Field<String>));
static_assert(__is_same(decltype(c::Monitor::target), Field<String>));
static_assert(__is_same(decltype(c::Monitor::label), Field<String>));
static_assert(__is_same(decltype(c::Monitor::enabled), Field<bool>));
static_assert(__is_same(decltype(c::Monitor::interval_minutes), Field<long long>));
static_assert(__is_same(decltype(c::Monitor::last_checked_at), Field<String>));
static_assert(__is_same(decltype(c::Monitor::next_check_at), Field<String>));
static_assert(__is_same(decltype(c::Monitor::created_at), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectMonitor}};
static TaskState* InvokeCreateMonitor(Context& context, void* params) {
  return Erase(c::CreateMonitor(context,
      static_cast<c::CreateMonitorParams&&>(*static_cast<c::CreateMonitorParams*>(params))));
}
constexpr ObjectTable kObjectListMonitorsParams = {"ListMonitorsParams", {},
    sizeof(c::ListMonitorsParams), false};
constexpr TypeRow kType16 = {Kind::kList, false, {.element = &kType15}};
static TaskState* InvokeListMonitors(Context& context, void* params) {
  return Erase(c::ListMonitors(context,
      static_cast<c::ListMonitorsParams&&>(*static_cast<c::ListMonitorsParams*>(params))));
}
constexpr Limits kLimits10 = {.format = "uuid"};
constexpr FieldRow kFieldsPauseMonitorParams[] = {
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::PauseMonitorParams, monitor_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectPauseMonitorParams = {"PauseMonitorParams", {kFieldsPauseMonitorParams,
    1}, sizeof(c::PauseMonitorParams), false};
static_assert(__is_same(decltype(c::PauseMonitorParams::monitor_id), String));
static TaskState* InvokePauseMonitor(Context& context, void* params) {
  return Erase(c::PauseMonitor(context,
      static_cast<c::PauseMonitorParams&&>(*static_cast<c::PauseMonitorParams*>(params))));
}
constexpr FieldRow kFieldsResumeMonitorParams[] = {
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ResumeMonitorParams, monitor_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectResumeMonitorParams = {"ResumeMonitorParams",
    {kFieldsResumeMonitorParams, 1}, sizeof(c::ResumeMonitorParams), false};
static_assert(__is_same(decltype(c::ResumeMonitorParams::monitor_id), String));
static TaskState* InvokeResumeMonitor(Context& context, void* params) {
  return Erase(c::ResumeMonitor(context,
      static_cast<c::ResumeMonitorParams&&>(*static_cast<c::ResumeMonitorParams*>(params))));
}
constexpr FieldRow kFieldsDeleteMonitorParams[] = {
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::DeleteMonitorParams, monitor_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteMonitorParams = {"DeleteMonitorParams",
    {kFieldsDeleteMonitorParams, 1}, sizeof(c::DeleteMonitorParams), false};
static_assert(__is_same(decltype(c::DeleteMonitorParams::monitor_id), String));
constexpr FieldRow kFieldsDeleteMonitorResult[] = {
    {"deleted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteMonitorResult, deleted),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectDeleteMonitorResult = {"DeleteMonitorResult",
    {kFieldsDeleteMonitorResult, 1}, sizeof(c::DeleteMonitorResult), true};
static_assert(__is_same(decltype(c::DeleteMonitorResult::deleted), Field<bool>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectDeleteMonitorResult}};
static TaskState* InvokeDeleteMonitor(Context& context, void* params) {
  return Erase(c::DeleteMonitor(context,
      static_cast<c::DeleteMonitorParams&&>(*static_cast<c::DeleteMonitorParams*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "get_profile", .title = "Read a profile", .description = "A person's public profile.",
     .effect = Effect::kRead, .params = &kObjectGetProfileParams, .result = &kType5,
     .http = &kHttpGetProfile, .tool_name = "linkedin_get_profile"},
    {.name = "get_company", .title = "Read a company page",
     .description = "A company's public page.", .effect = Effect::kRead,
     .params = &kObjectGetCompanyParams, .result = &kType8, .http = &kHttpGetCompany,
     .tool_name = "linkedin_get_company"},
    {.name = "get_company_posts", .title = "Read a company's posts",
     .description = "Newest posts of a company.", .effect = Effect::kRead,
     .params = &kObjectGetCompanyPostsParams, .result = &kType9, .http = &kHttpGetCompanyPosts,
     .tool_name = "linkedin_get_company_posts"},
    {.name = "get_post", .title = "Read a post",
     .description = "A public post or article with its newest comments.", .effect = Effect::kRead,
     .params = &kObjectGetPostParams, .result = &kType11, .http = &kHttpGetPost,
     .tool_name = "linkedin_get_post"},
    {.name = "search_ads", .title = "Search ads",
     .description = "Searches LinkedIn's ad library. Give at least a company, a company "
     "id or a keyword.", .effect = Effect::kRead, .params = &kObjectSearchAdsParams,
     .result = &kType14, .http = &kHttpSearchAds, .tool_name = "linkedin_search_ads"},
    {.name = "get_ad", .title = "Read an ad", .description = "One ad of LinkedIn's ad library.",
     .effect = Effect::kRead, .params = &kObjectGetAdParams, .result = &kType13,
     .http = &kHttpGetAd, .tool_name = "linkedin_get_ad"},
    {.name = "create_monitor", .title = "Watch a company",
     .description = "Starts to watch a company page for new posts.",
     .params = &kObjectCreateMonitorParams, .result = &kType15, .invoke = InvokeCreateMonitor,
     .tool_name = "linkedin_create_monitor"},
    {.name = "list_monitors", .title = "List monitors", .description = "The user's monitors.",
     .effect = Effect::kRead, .params = &kObjectListMonitorsParams, .result = &kType16,
     .invoke = InvokeListMonitors, .tool_name = "linkedin_list_monitors"},
    {.name = "pause_monitor", .title = "Pause a monitor",
     .description = "Stops checking until it is resumed.", .params = &kObjectPauseMonitorParams,
     .result = &kType15, .invoke = InvokePauseMonitor, .tool_name = "linkedin_pause_monitor"},
    {.name = "resume_monitor", .title = "Resume a monitor",
     .description = "Checks again, starting with the next run.",
     .params = &kObjectResumeMonitorParams, .result = &kType15, .invoke = InvokeResumeMonitor,
     .tool_name = "linkedin_resume_monitor"},
    {.name = "delete_monitor", .title = "Delete a monitor",
     .description = "Removes a monitor and what it has seen.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteMonitorParams, .result = &kType17, .invoke = InvokeDeleteMonitor,
     .tool_name = "linkedin_delete_monitor"},
};
constexpr const char* kTexts2[] = {"/message", "/error"};
constexpr ApiRow kApi = {.base_url = "https://api.scrapecreators.com",
    .auth = {.kind = AuthKind::kHeader, .name = "x-api-key", .value = "{SCRAPECREATORS_API_KEY}"},
    .errors = {.message = {kTexts2, 2}}, .retry_after = "retry-after"};
constexpr const char* kTexts3[] = {"api.scrapecreators.com"};
constexpr SecretRow kSecrets[] = {
    {"SCRAPECREATORS_API_KEY",
     "Key of a ScrapeCreators account, shared by all users of this executor.", true, false},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kCron, .description = "Checks the monitors that are due for new posts.",
     .cron = "*/15 * * * *"},
};
static TaskState* InvokeOnRun(Context& context, void* params) {
  return Erase(c::OnRun(context, static_cast<Json&&>(*static_cast<Json*>(params))));
}
constexpr HookRow kHooks[] = {
    {"onRun", InvokeOnRun},
};
constexpr MatcherRow kMatchersProfileResearched[] = {
    {.source = "tool", .action = "get_profile"},
    {.source = "tool", .action = "get_company"},
};
constexpr MatcherRow kMatchersContentSearched[] = {
    {.source = "tool", .action = "search_ads"},
    {.source = "tool", .action = "get_company_posts"},
};
constexpr MatcherRow kMatchersMonitorCreated[] = {
    {.source = "tool", .action = "create_monitor"},
};
constexpr MatcherRow kMatchersMonitorPaused[] = {
    {.source = "tool", .action = "pause_monitor"},
};
constexpr MatcherRow kMatchersMonitorResumed[] = {
    {.source = "tool", .action = "resume_monitor"},
};
constexpr MatcherRow kMatchersMonitorDeleted[] = {
    {.source = "tool", .action = "delete_monitor"},
};
constexpr MatcherRow kMatchersNewPostDetected[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "profile_researched", .display_name = "Profile Researched",
     .matchers = {kMatchersProfileResearched, 2}},
    {.id = "content_searched", .display_name = "Content Searched",
     .matchers = {kMatchersContentSearched, 2}},
    {.id = "monitor_created", .display_name = "Monitor Created",
     .matchers = {kMatchersMonitorCreated, 1}},
    {.id = "monitor_paused", .display_name = "Monitor Paused", .matchers = {kMatchersMonitorPaused,
     1}},
    {.id = "monitor_resumed", .display_name = "Monitor Resumed",
     .matchers = {kMatchersMonitorResumed, 1}},
    {.id = "monitor_deleted", .display_name = "Monitor Deleted",
     .matchers = {kMatchersMonitorDeleted, 1}},
    {.id = "new_post_detected", .display_name = "New Post Detected",
     .matchers = {kMatchersNewPostDetected, 1}},
};
constexpr FieldRow kFieldsLinkedinMonitorsRow[] = {
    {"id", "uuid primary key default gen_random_uuid()", nullptr, nullptr, {},
     __builtin_offsetof(c::LinkedinMonitorsRow, id), Kind::kString, 2},
    {"pie_user_id", "text not null default current_setting('app.user_id', true)", nullptr, nullptr,
     {}, __builtin_offsetof(c::LinkedinMonitorsRow, pie_user_id), Kind::kString, 2},
    {"monitor_type", "text not null", nullptr, nullptr, {},
     __builtin_offsetof(c::LinkedinMonitorsRow, monitor_type), Kind::kString, 2},
    {"target", "text not null", nullptr, nullptr, {}, __builtin_offsetof(c::LinkedinMonitorsRow,
     target), Kind::kString, 2},
    {"label", "text", nullptr, nullptr, {}, __builtin_offsetof(c::LinkedinMonitorsRow, label),
     Kind::kString, 2},
    {"enabled", "boolean not null default true", nullptr, nullptr, {},
     __builtin_offsetof(c::LinkedinMonitorsRow, enabled), Kind::kBoolean, 2},
    {"interval_minutes", "integer not null default 60", nullptr, nullptr, {},
     __builtin_offsetof(c::LinkedinMonitorsRow, interval_minutes), Kind::kInteger, 2},
    {"last_checked_at", "timestamptz", nullptr, nullptr, {},
     __builtin_offsetof(c::LinkedinMonitorsRow, last_checked_at), Kind::kString, 2},
    {"next_check_at", "timestamptz", nullptr, nullptr, {},
     __builtin_offsetof(c::LinkedinMonitorsRow, next_check_at), Kind::kString, 2},
    {"created_at", "timestamptz default now()", nullptr, nullptr, {},
     __builtin_offsetof(c::LinkedinMonitorsRow, created_at), Kind::kString, 2},
};
constexpr ObjectTable kObjectLinkedinMonitorsRow = {"LinkedinMonitorsRow",
    {kFieldsLinkedinMonitorsRow, 10}, sizeof(c::LinkedinMonitorsRow), true};
static_assert(__is_same(decltype(c::LinkedinMonitorsRow::id), Field<String>));
static_assert(__is_same(decltype(c::LinkedinMonitorsRow::pie_user_id), Field<String>));
static_assert(__is_same(decltype(c::LinkedinMonitorsRow::monitor_type), Field<String>));
static_assert(__is_same(decltype(c::LinkedinMonitorsRow::target), Field<String>));
static_assert(__is_same(decltype(c::LinkedinMonitorsRow::label), Field<String>));
static_assert(__is_same(decltype(c::LinkedinMonitorsRow::enabled), Field<bool>));
static_assert(__is_same(decltype(c::LinkedinMonitorsRow::interval_minutes), Field<long long>));
static_assert(__is_same(decltype(c::LinkedinMonitorsRow::last_checked_at), Field<String>));
static_assert(__is_same(decltype(c::LinkedinMonitorsRow::next_check_at), Field<String>));
static_assert(__is_same(decltype(c::LinkedinMonitorsRow::created_at), Field<String>));
constexpr ColumnRow kColumnsLinkedinMonitors[] = {
    {"id", "uuid", "uuid primary key default gen_random_uuid()"},
    {"pie_user_id", "text", "text not null default current_setting('app.user_id', true)"},
    {"monitor_type", "text", "text not null"},
    {"target", "text", "text not null"},
    {"label", "text", "text"},
    {"enabled", "boolean", "boolean not null default true"},
    {"interval_minutes", "integer", "integer not null default 60"},
    {"last_checked_at", "timestamptz", "timestamptz"},
    {"next_check_at", "timestamptz", "timestamptz"},
    {"created_at", "timestamptz", "timestamptz default now()"},
};
constexpr FieldRow kFieldsLinkedinSeenPostsRow[] = {
    {"id", "uuid primary key default gen_random_uuid()", nullptr, nullptr, {},
     __builtin_offsetof(c::LinkedinSeenPostsRow, id), Kind::kString, 2},
    {"pie_user_id", "text not null default current_setting('app.user_id', true)", nullptr, nullptr,
     {}, __builtin_offsetof(c::LinkedinSeenPostsRow, pie_user_id), Kind::kString, 2},
    {"monitor_id", "uuid not null references linkedin_monitors(id) on delete cascade", nullptr,
     nullptr, {}, __builtin_offsetof(c::LinkedinSeenPostsRow, monitor_id), Kind::kString, 2},
    {"item_id", "text not null", nullptr, nullptr, {}, __builtin_offsetof(c::LinkedinSeenPostsRow,
     item_id), Kind::kString, 2},
    {"detected_at", "timestamptz not null default now()", nullptr, nullptr, {},
     __builtin_offsetof(c::LinkedinSeenPostsRow, detected_at), Kind::kString, 2},
};
constexpr ObjectTable kObjectLinkedinSeenPostsRow = {"LinkedinSeenPostsRow",
    {kFieldsLinkedinSeenPostsRow, 5}, sizeof(c::LinkedinSeenPostsRow), true};
static_assert(__is_same(decltype(c::LinkedinSeenPostsRow::id), Field<String>));
static_assert(__is_same(decltype(c::LinkedinSeenPostsRow::pie_user_id), Field<String>));
static_assert(__is_same(decltype(c::LinkedinSeenPostsRow::monitor_id), Field<String>));
static_assert(__is_same(decltype(c::LinkedinSeenPostsRow::item_id), Field<String>));
static_assert(__is_same(decltype(c::LinkedinSeenPostsRow::detected_at), Field<String>));
constexpr ColumnRow kColumnsLinkedinSeenPosts[] = {
    {"id", "uuid", "uuid primary key default gen_random_uuid()"},
    {"pie_user_id", "text", "text not null default current_setting('app.user_id', true)"},
    {"monitor_id", "uuid", "uuid not null references linkedin_monitors(id) on delete cascade"},
    {"item_id", "text", "text not null"},
    {"detected_at", "timestamptz", "timestamptz not null default now()"},
};
constexpr TableRow kTables[] = {
    {.name = "linkedin_monitors", .rls = "pie_user_id", .row = &kObjectLinkedinMonitorsRow,
     .columns = {kColumnsLinkedinMonitors, 10}},
    {.name = "linkedin_seen_posts", .rls = "pie_user_id", .row = &kObjectLinkedinSeenPostsRow,
     .columns = {kColumnsLinkedinSeenPosts, 5}},
};
constexpr ConnectorTable kConnector = {
    .name = "linkedin-researcher",
    .display_name = "LinkedIn Researcher",
    .description = "Research public LinkedIn profiles, companies, posts and ads through "
        "ScrapeCreators, and watch companies for new posts. Each lookup costs "
        "one ScrapeCreators credit.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tool_name = "linkedin_researcher",
    .tool_description = "Looks up public LinkedIn pages by address and watches company pages "
        "for new posts. A lookup costs one credit; monitors check at most "
        "once every 15 minutes. Tell the user and wait for a yes before you "
        "create or delete a monitor.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_profile\",\"get_company\",\"get_company_posts\",\"get_post\","
        "\"search_ads\",\"get_ad\",\"create_monitor\",\"list_monitors\",\"pause_monitor\","
        "\"resume_monitor\",\"delete_monitor\"],\"description\":\"What to "
        "do.\"},\"url\":{\"type\":\"string\",\"format\":\"uri\",\"maxLength\":500,"
        "\"pattern\":\"^https://([a-z]+\\\\.)?linkedin\\\\.com/\",\"description\":\"Address "
        "of the LinkedIn page.\"},\"company\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":200,\"description\":\"Name of the advertiser.\"},\"keyword\":{\"type\":"
        "\"string\",\"minLength\":1,\"maxLength\":200,\"description\":\"Words "
        "in the ad.\"},\"companyId\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":50,\"description\":\"Id of the advertiser.\"},\"countries\":{\"type\":\""
        "array\",\"maxItems\":50,\"items\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{2}$\"},"
        "\"description\":\"Two-letter codes of countries where the ad ran.\"},"
        "\"startDate\":{\"type\":\"string\",\"format\":\"date\",\"description\":\"First "
        "day.\"},\"endDate\":{\"type\":\"string\",\"format\":\"date\",\"description\":\"Last "
        "day.\"},\"label\":{\"type\":\"string\",\"maxLength\":200,\"description\":\"Name "
        "of the monitor.\"},\"interval_minutes\":{\"type\":\"integer\",\"minimum\":15,"
        "\"maximum\":10080,\"default\":60,\"description\":\"Minutes between "
        "checks.\"},\"monitor_id\":{\"type\":\"string\",\"format\":\"uuid\","
        "\"description\":\"Id of the monitor.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "linkedin",
    .actions = {kActions, 11},
    .api = kApi,
    .egress = {kTexts3, 1},
    .secrets = {kSecrets, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .allow_manual_run = true,
    .hooks = {kHooks, 1},
    .heartbeats = {kHeartbeats, 7},
    .tables = {kTables, 2},
    .ddl = "CREATE TABLE IF NOT EXISTS \"linkedin_monitors\" (\n"
        "  \"id\" uuid primary key default gen_random_uuid(),\n"
        "  \"pie_user_id\" text not null default current_setting('app.user_id'," " true),\n"
        "  \"monitor_type\" text not null,\n"
        "  \"target\" text not null,\n"
        "  \"label\" text,\n"
        "  \"enabled\" boolean not null default true,\n"
        "  \"interval_minutes\" integer not null default 60,\n"
        "  \"last_checked_at\" timestamptz,\n"
        "  \"next_check_at\" timestamptz,\n"
        "  \"created_at\" timestamptz default now()\n"
        ");\n"
        "ALTER TABLE \"linkedin_monitors\" ADD COLUMN IF NOT EXISTS \"pie_user_id\" "
        "text not null default current_setting('app.user_id', true);\n"
        "-- Rows that exist already have no value for this column, and keep " "none.\n"
        "DO $pie$ BEGIN\n"
        "  ALTER TABLE \"linkedin_monitors\" ADD COLUMN IF NOT EXISTS \"monitor_type\" "
        "text not null;\n"
        "EXCEPTION WHEN not_null_violation THEN\n"
        "  ALTER TABLE \"linkedin_monitors\" ADD COLUMN IF NOT EXISTS \"monitor_type\" " "text;\n"
        "END $pie$;\n"
        "-- Rows that exist already have no value for this column, and keep " "none.\n"
        "DO $pie$ BEGIN\n"
        "  ALTER TABLE \"linkedin_monitors\" ADD COLUMN IF NOT EXISTS \"target\" "
        "text not null;\n"
        "EXCEPTION WHEN not_null_violation THEN\n"
        "  ALTER TABLE \"linkedin_monitors\" ADD COLUMN IF NOT EXISTS \"target\" " "text;\n"
        "END $pie$;\n"
        "ALTER TABLE \"linkedin_monitors\" ADD COLUMN IF NOT EXISTS \"label\" " "text;\n"
        "ALTER TABLE \"linkedin_monitors\" ADD COLUMN IF NOT EXISTS \"enabled\" "
        "boolean not null default true;\n"
        "ALTER TABLE \"linkedin_monitors\" ADD COLUMN IF NOT EXISTS \"interval_minutes\" "
        "integer not null default 60;\n"
        "ALTER TABLE \"linkedin_monitors\" ADD COLUMN IF NOT EXISTS \"last_checked_at\" "
        "timestamptz;\n"
        "ALTER TABLE \"linkedin_monitors\" ADD COLUMN IF NOT EXISTS \"next_check_at\" "
        "timestamptz;\n"
        "ALTER TABLE \"linkedin_monitors\" ADD COLUMN IF NOT EXISTS \"created_at\" "
        "timestamptz default now();\n"
        "CREATE INDEX IF NOT EXISTS \"linkedin_monitors_pie_user_id_idx\" "
        "ON \"linkedin_monitors\" (\"pie_user_id\");\n"
        "ALTER TABLE \"linkedin_monitors\" ENABLE ROW LEVEL SECURITY;\n"
        "ALTER TABLE \"linkedin_monitors\" FORCE ROW LEVEL SECURITY;\n"
        "DROP POLICY IF EXISTS \"pie_user\" ON \"linkedin_monitors\";\n"
        "CREATE POLICY \"pie_user\" ON \"linkedin_monitors\"\n"
        "  USING (\"pie_user_id\" = current_setting('app.user_id', true))\n"
        "  WITH CHECK (\"pie_user_id\" = current_setting('app.user_id', true));\n"
        "\n"
        "CREATE TABLE IF NOT EXISTS \"linkedin_seen_posts\" (\n"
        "  \"id\" uuid primary key default gen_random_uuid(),\n"
        "  \"pie_user_id\" text not null default current_setting('app.user_id'," " true),\n"
        "  \"monitor_id\" uuid not null references linkedin_monitors(id) on " "delete cascade,\n"
        "  \"item_id\" text not null,\n"
        "  \"detected_at\" timestamptz not null default now()\n"
        ");\n"
        "ALTER TABLE \"linkedin_seen_posts\" ADD COLUMN IF NOT EXISTS \"pie_user_id\" "
        "text not null default current_setting('app.user_id', true);\n"
        "-- Rows that exist already have no value for this column, and keep " "none.\n"
        "DO $pie$ BEGIN\n"
        "  ALTER TABLE \"linkedin_seen_posts\" ADD COLUMN IF NOT EXISTS \"monitor_id\" "
        "uuid not null references linkedin_monitors(id) on delete cascade;\n"
        "EXCEPTION WHEN not_null_violation THEN\n"
        "  ALTER TABLE \"linkedin_seen_posts\" ADD COLUMN IF NOT EXISTS \"monitor_id\" " "uuid;\n"
        "END $pie$;\n"
        "-- Rows that exist already have no value for this column, and keep " "none.\n"
        "DO $pie$ BEGIN\n"
        "  ALTER TABLE \"linkedin_seen_posts\" ADD COLUMN IF NOT EXISTS \"item_id\" "
        "text not null;\n"
        "EXCEPTION WHEN not_null_violation THEN\n"
        "  ALTER TABLE \"linkedin_seen_posts\" ADD COLUMN IF NOT EXISTS \"item_id\" " "text;\n"
        "END $pie$;\n"
        "ALTER TABLE \"linkedin_seen_posts\" ADD COLUMN IF NOT EXISTS \"detected_at\" "
        "timestamptz not null default now();\n"
        "CREATE INDEX IF NOT EXISTS \"linkedin_seen_posts_pie_user_id_idx\" "
        "ON \"linkedin_seen_posts\" (\"pie_user_id\");\n"
        "ALTER TABLE \"linkedin_seen_posts\" ENABLE ROW LEVEL SECURITY;\n"
        "ALTER TABLE \"linkedin_seen_posts\" FORCE ROW LEVEL SECURITY;\n"
        "DROP POLICY IF EXISTS \"pie_user\" ON \"linkedin_seen_posts\";\n"
        "CREATE POLICY \"pie_user\" ON \"linkedin_seen_posts\"\n"
        "  USING (\"pie_user_id\" = current_setting('app.user_id', true))\n"
        "  WITH CHECK (\"pie_user_id\" = current_setting('app.user_id', true));\n"
        "\n",
};

}  // namespace pie::detail::tables::linkedin_researcher

namespace pie::linkedin_researcher {

constinit const ConnectorTable kLinkedinResearcher = ::pie::detail::tables::linkedin_researcher::kConnector;

Task<Profile> GetProfile(Context& context, GetProfileParams params) {
  return Task<Profile>(::pie::ContextAccess::Call(context, kLinkedinResearcher, 0, &params));
}

Task<Company> GetCompany(Context& context, GetCompanyParams params) {
  return Task<Company>(::pie::ContextAccess::Call(context, kLinkedinResearcher, 1, &params));
}

Task<GetCompanyPostsResult> GetCompanyPosts(Context& context, GetCompanyPostsParams params) {
  return Task<GetCompanyPostsResult>(::pie::ContextAccess::Call(context, kLinkedinResearcher, 2,
      &params));
}

Task<Post> GetPost(Context& context, GetPostParams params) {
  return Task<Post>(::pie::ContextAccess::Call(context, kLinkedinResearcher, 3, &params));
}

Task<SearchAdsResult> SearchAds(Context& context, SearchAdsParams params) {
  return Task<SearchAdsResult>(::pie::ContextAccess::Call(context, kLinkedinResearcher, 4,
      &params));
}

Task<Ad> GetAd(Context& context, GetAdParams params) {
  return Task<Ad>(::pie::ContextAccess::Call(context, kLinkedinResearcher, 5, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.scrapecreators_api_key = context.Secret("SCRAPECREATORS_API_KEY");
  return secrets;
}

Task<List<LinkedinMonitorsRow>> SelectLinkedinMonitors(Context& context, Where where) {
  return Task<List<LinkedinMonitorsRow>>(::pie::ContextAccess::Select(context,
      ::pie::detail::tables::linkedin_researcher::kTables[0], where));
}

Task<LinkedinMonitorsRow> InsertLinkedinMonitors(Context& context, const LinkedinMonitorsRow& row) {
  return Task<LinkedinMonitorsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::linkedin_researcher::kTables[0], &row, nullptr));
}

Task<LinkedinMonitorsRow> UpsertLinkedinMonitors(Context& context, const LinkedinMonitorsRow& row) {
  return Task<LinkedinMonitorsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::linkedin_researcher::kTables[0], &row, "id"));
}

Task<List<LinkedinMonitorsRow>> UpdateLinkedinMonitors(Context& context, Where where,
    const LinkedinMonitorsRow& row) {
  return Task<List<LinkedinMonitorsRow>>(::pie::ContextAccess::Update(context,
      ::pie::detail::tables::linkedin_researcher::kTables[0], where, &row));
}

Task<long long> DeleteLinkedinMonitors(Context& context, Where where) {
  return ::pie::ContextAccess::Delete(context,
      ::pie::detail::tables::linkedin_researcher::kTables[0], where);
}

Task<List<LinkedinSeenPostsRow>> SelectLinkedinSeenPosts(Context& context, Where where) {
  return Task<List<LinkedinSeenPostsRow>>(::pie::ContextAccess::Select(context,
      ::pie::detail::tables::linkedin_researcher::kTables[1], where));
}

Task<LinkedinSeenPostsRow> InsertLinkedinSeenPosts(Context& context,
    const LinkedinSeenPostsRow& row) {
  return Task<LinkedinSeenPostsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::linkedin_researcher::kTables[1], &row, nullptr));
}

Task<LinkedinSeenPostsRow> UpsertLinkedinSeenPosts(Context& context,
    const LinkedinSeenPostsRow& row) {
  return Task<LinkedinSeenPostsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::linkedin_researcher::kTables[1], &row, "id"));
}

Task<List<LinkedinSeenPostsRow>> UpdateLinkedinSeenPosts(Context& context, Where where,
    const LinkedinSeenPostsRow& row) {
  return Task<List<LinkedinSeenPostsRow>>(::pie::ContextAccess::Update(context,
      ::pie::detail::tables::linkedin_researcher::kTables[1], where, &row));
}

Task<long long> DeleteLinkedinSeenPosts(Context& context, Where where) {
  return ::pie::ContextAccess::Delete(context,
      ::pie::detail::tables::linkedin_researcher::kTables[1], where);
}

}  // namespace pie::linkedin_researcher
