// Generated from plugins/instagram-researcher/instagram-researcher.pie. Do not edit.
#include "instagram-researcher/instagram-researcher.h"

#include "pie/generated.h"

namespace pie::detail::tables::instagram_researcher {
namespace c = ::pie::instagram_researcher;

constexpr const char* kTexts1[] = {"instagram", "research", "social-media", "monitoring"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 300};
constexpr FieldRow kFieldsSearchParams[] = {
    {"query", "Words to search for.", nullptr, &kLimits1, {}, __builtin_offsetof(c::SearchParams,
     query), Kind::kString, 1},
};
constexpr ObjectTable kObjectSearchParams = {"SearchParams", {kFieldsSearchParams, 1},
    sizeof(c::SearchParams), false};
static_assert(__is_same(decltype(c::SearchParams::query), String));
constexpr FieldRow kFieldsAccount[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, id), Kind::kString, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, username),
     Kind::kString, 0},
    {"full_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, full_name),
     Kind::kString, 2},
    {"is_verified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, is_verified),
     Kind::kBoolean, 2},
    {"is_private", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account, is_private),
     Kind::kBoolean, 2},
    {"follower_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Account,
     follower_count), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectAccount = {"Account", {kFieldsAccount, 6}, sizeof(c::Account), true};
static_assert(__is_same(decltype(c::Account::id), Field<String>));
static_assert(__is_same(decltype(c::Account::username), Field<String>));
static_assert(__is_same(decltype(c::Account::full_name), Field<String>));
static_assert(__is_same(decltype(c::Account::is_verified), Field<bool>));
static_assert(__is_same(decltype(c::Account::is_private), Field<bool>));
static_assert(__is_same(decltype(c::Account::follower_count), Field<long long>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectAccount}};
constexpr FieldRow kFieldsSearchResultHashtagsItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultHashtagsItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultHashtagsItem, name),
     Kind::kString, 0},
    {"media_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultHashtagsItem,
     media_count), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectSearchResultHashtagsItem = {"SearchResultHashtagsItem",
    {kFieldsSearchResultHashtagsItem, 3}, sizeof(c::SearchResultHashtagsItem), true};
static_assert(__is_same(decltype(c::SearchResultHashtagsItem::id), Field<String>));
static_assert(__is_same(decltype(c::SearchResultHashtagsItem::name), Field<String>));
static_assert(__is_same(decltype(c::SearchResultHashtagsItem::media_count), Field<long long>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectSearchResultHashtagsItem}};
constexpr FieldRow kFieldsSearchResultPlacesItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultPlacesItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultPlacesItem, name),
     Kind::kString, 2},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultPlacesItem, title),
     Kind::kString, 2},
    {"subtitle", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultPlacesItem,
     subtitle), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchResultPlacesItem = {"SearchResultPlacesItem",
    {kFieldsSearchResultPlacesItem, 4}, sizeof(c::SearchResultPlacesItem), true};
static_assert(__is_same(decltype(c::SearchResultPlacesItem::id), Field<String>));
static_assert(__is_same(decltype(c::SearchResultPlacesItem::name), Field<String>));
static_assert(__is_same(decltype(c::SearchResultPlacesItem::title), Field<String>));
static_assert(__is_same(decltype(c::SearchResultPlacesItem::subtitle), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectSearchResultPlacesItem}};
constexpr FieldRow kFieldsSearchResult[] = {
    {"users", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::SearchResult,
     users), Kind::kList, 0},
    {"hashtags", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::SearchResult, hashtags), Kind::kList, 0},
    {"places", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::SearchResult,
     places), Kind::kList, 0},
};
constexpr ObjectTable kObjectSearchResult = {"SearchResult", {kFieldsSearchResult, 3},
    sizeof(c::SearchResult), true};
static_assert(__is_same(decltype(c::SearchResult::users), Field<List<c::Account>>));
static_assert(__is_same(decltype(c::SearchResult::hashtags),
    Field<List<c::SearchResultHashtagsItem>>));
static_assert(__is_same(decltype(c::SearchResult::places), Field<List<c::SearchResultPlacesItem>>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectSearchResult}};
constexpr BindRow kBindSearch[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
};
constexpr HttpBinding kHttpSearch = {.method = "GET", .path = "/v1/instagram/search",
    .rows = {kBindSearch, 1}, .result_at = "/data"};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 100, .pattern = "^[^\\s#/?]+$"};
constexpr const char* kNamesSearchHashtagParamsDatePosted[] = {"last-hour", "last-day", "last-week",
    "last-month", "last-year"};
constexpr EnumTable kEnumSearchHashtagParamsDatePosted = {"SearchHashtagParamsDatePosted",
    {kNamesSearchHashtagParamsDatePosted, 5}};
constexpr const char* kNamesSearchHashtagParamsMediaType[] = {"all", "reels"};
constexpr EnumTable kEnumSearchHashtagParamsMediaType = {"SearchHashtagParamsMediaType",
    {kNamesSearchHashtagParamsMediaType, 2}};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsSearchHashtagParams[] = {
    {"hashtag", "Hashtag without #.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SearchHashtagParams, hashtag), Kind::kString, 1},
    {"date_posted", "Only what is as new as this.", nullptr, nullptr,
     {.names = &kEnumSearchHashtagParamsDatePosted}, __builtin_offsetof(c::SearchHashtagParams,
     date_posted), Kind::kEnum, 0},
    {"media_type", "Posts of all kinds, or reels only.", nullptr, nullptr,
     {.names = &kEnumSearchHashtagParamsMediaType}, __builtin_offsetof(c::SearchHashtagParams,
     media_type), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::SearchHashtagParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchHashtagParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchHashtagParams = {"SearchHashtagParams",
    {kFieldsSearchHashtagParams, 5}, sizeof(c::SearchHashtagParams), false};
static_assert(__is_same(decltype(c::SearchHashtagParams::hashtag), String));
static_assert(__is_same(decltype(c::SearchHashtagParams::date_posted),
    Field<c::SearchHashtagParamsDatePosted>));
static_assert(__is_same(decltype(c::SearchHashtagParams::media_type),
    Field<c::SearchHashtagParamsMediaType>));
static_assert(__is_same(decltype(c::SearchHashtagParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchHashtagParams::next_page), Field<String>));
constexpr FieldRow kFieldsFoundPost[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, id), Kind::kString, 0},
    {"shortcode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, shortcode),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, url), Kind::kString, 0},
    {"caption", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, caption),
     Kind::kString, 2},
    {"taken_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, taken_at),
     Kind::kString, 2},
    {"is_video", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, is_video),
     Kind::kBoolean, 2},
    {"is_paid_partnership", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost,
     is_paid_partnership), Kind::kBoolean, 2},
    {"like_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, like_count),
     Kind::kInteger, 2},
    {"comment_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost,
     comment_count), Kind::kInteger, 2},
    {"video_duration", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost,
     video_duration), Kind::kNumber, 2},
    {"video_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, video_url),
     Kind::kString, 2},
    {"thumbnail_src", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost,
     thumbnail_src), Kind::kString, 2},
    {"owner", nullptr, nullptr, nullptr, {.object = &kObjectAccount},
     __builtin_offsetof(c::FoundPost, owner), Kind::kObject, 0},
};
constexpr ObjectTable kObjectFoundPost = {"FoundPost", {kFieldsFoundPost, 13}, sizeof(c::FoundPost),
    true};
static_assert(__is_same(decltype(c::FoundPost::id), Field<String>));
static_assert(__is_same(decltype(c::FoundPost::shortcode), Field<String>));
static_assert(__is_same(decltype(c::FoundPost::url), Field<String>));
static_assert(__is_same(decltype(c::FoundPost::caption), Field<String>));
static_assert(__is_same(decltype(c::FoundPost::taken_at), Field<String>));
static_assert(__is_same(decltype(c::FoundPost::is_video), Field<bool>));
static_assert(__is_same(decltype(c::FoundPost::is_paid_partnership), Field<bool>));
static_assert(__is_same(decltype(c::FoundPost::like_count), Field<long long>));
static_assert(__is_same(decltype(c::FoundPost::comment_count), Field<long long>));
static_assert(__is_same(decltype(c::FoundPost::video_duration), Field<double>));
static_assert(__is_same(decltype(c::FoundPost::video_url), Field<String>));
static_assert(__is_same(decltype(c::FoundPost::thumbnail_src), Field<String>));
static_assert(__is_same(decltype(c::FoundPost::owner), Field<c::Account>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectFoundPost}};
constexpr FieldRow kFieldsSearchHashtagResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::SearchHashtagResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchHashtagResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchHashtagResult = {"SearchHashtagResult",
    {kFieldsSearchHashtagResult, 2}, sizeof(c::SearchHashtagResult), true};
static_assert(__is_same(decltype(c::SearchHashtagResult::items), List<c::FoundPost>));
static_assert(__is_same(decltype(c::SearchHashtagResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectSearchHashtagResult}};
constexpr BindRow kBindSearchHashtag[] = {
    {.place = Place::kQuery, .field = 0, .wire = "hashtag"},
    {.place = Place::kQuery, .field = 1, .wire = "date_posted"},
    {.place = Place::kQuery, .field = 2, .wire = "media_type"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/posts",
    .cursor_pointer = "/cursor", .param = "cursor"};
constexpr HttpBinding kHttpSearchHashtag = {.method = "GET", .path = "/v1/instagram/search/hashtag",
    .rows = {kBindSearchHashtag, 3}, .pagination = &kPagination1};
constexpr const char* kNamesSearchReelsParamsReelsPosted[] = {"last-week", "last-month",
    "last-year"};
constexpr EnumTable kEnumSearchReelsParamsReelsPosted = {"SearchReelsParamsReelsPosted",
    {kNamesSearchReelsParamsReelsPosted, 3}};
constexpr FieldRow kFieldsSearchReelsParams[] = {
    {"query", "Words to search for.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchReelsParams, query), Kind::kString, 1},
    {"reels_posted", "Only reels as new as this.", nullptr, nullptr,
     {.names = &kEnumSearchReelsParamsReelsPosted}, __builtin_offsetof(c::SearchReelsParams,
     reels_posted), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::SearchReelsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchReelsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchReelsParams = {"SearchReelsParams", {kFieldsSearchReelsParams,
    4}, sizeof(c::SearchReelsParams), false};
static_assert(__is_same(decltype(c::SearchReelsParams::query), String));
static_assert(__is_same(decltype(c::SearchReelsParams::reels_posted),
    Field<c::SearchReelsParamsReelsPosted>));
static_assert(__is_same(decltype(c::SearchReelsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchReelsParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchReelsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::SearchReelsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchReelsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchReelsResult = {"SearchReelsResult", {kFieldsSearchReelsResult,
    2}, sizeof(c::SearchReelsResult), true};
static_assert(__is_same(decltype(c::SearchReelsResult::items), List<c::FoundPost>));
static_assert(__is_same(decltype(c::SearchReelsResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectSearchReelsResult}};
constexpr BindRow kBindSearchReels[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
    {.place = Place::kQuery, .field = 1, .wire = "date_posted"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kPage, .items = "/reels", .param = "page"};
constexpr HttpBinding kHttpSearchReels = {.method = "GET", .path = "/v2/instagram/reels/search",
    .rows = {kBindSearchReels, 2}, .pagination = &kPagination2};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 31,
    .pattern = "^@?[A-Za-z0-9._]+$"};
constexpr const char* kNamesGetProfileParamsCacheMaxAge[] = {"1d", "3d", "7d", "14d", "30d"};
constexpr EnumTable kEnumGetProfileParamsCacheMaxAge = {"GetProfileParamsCacheMaxAge",
    {kNamesGetProfileParamsCacheMaxAge, 5}};
constexpr FieldRow kFieldsGetProfileParams[] = {
    {"handle", "Handle of the profile, with or without @.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetProfileParams, handle), Kind::kString, 1},
    {"cache_max_age", "A stored answer that is not older than this will do.", nullptr, nullptr,
     {.names = &kEnumGetProfileParamsCacheMaxAge}, __builtin_offsetof(c::GetProfileParams,
     cache_max_age), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetProfileParams = {"GetProfileParams", {kFieldsGetProfileParams, 2},
    sizeof(c::GetProfileParams), false};
static_assert(__is_same(decltype(c::GetProfileParams::handle), String));
static_assert(__is_same(decltype(c::GetProfileParams::cache_max_age),
    Field<c::GetProfileParamsCacheMaxAge>));
constexpr FieldRow kFieldsProfileBioLinksItem[] = {
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileBioLinksItem, title),
     Kind::kString, 2},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileBioLinksItem, url),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectProfileBioLinksItem = {"ProfileBioLinksItem",
    {kFieldsProfileBioLinksItem, 2}, sizeof(c::ProfileBioLinksItem), true};
static_assert(__is_same(decltype(c::ProfileBioLinksItem::title), Field<String>));
static_assert(__is_same(decltype(c::ProfileBioLinksItem::url), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectProfileBioLinksItem}};
constexpr FieldRow kFieldsCount[] = {
    {"count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Count, count), Kind::kInteger,
     2},
};
constexpr ObjectTable kObjectCount = {"Count", {kFieldsCount, 1}, sizeof(c::Count), true};
static_assert(__is_same(decltype(c::Count::count), Field<long long>));
constexpr FieldRow kFieldsProfile[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, id), Kind::kString, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, username),
     Kind::kString, 0},
    {"full_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, full_name),
     Kind::kString, 2},
    {"biography", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, biography),
     Kind::kString, 2},
    {"external_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, external_url),
     Kind::kString, 2},
    {"bio_links", nullptr, nullptr, nullptr, {.element = &kType8}, __builtin_offsetof(c::Profile,
     bio_links), Kind::kList, 2},
    {"category_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, category_name),
     Kind::kString, 2},
    {"business_email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile,
     business_email), Kind::kString, 2},
    {"is_business_account", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile,
     is_business_account), Kind::kBoolean, 2},
    {"is_private", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, is_private),
     Kind::kBoolean, 2},
    {"is_verified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, is_verified),
     Kind::kBoolean, 2},
    {"profile_pic_url_hd", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile,
     profile_pic_url_hd), Kind::kString, 2},
    {"edge_followed_by", nullptr, nullptr, nullptr, {.object = &kObjectCount},
     __builtin_offsetof(c::Profile, edge_followed_by), Kind::kObject, 0},
    {"edge_follow", nullptr, nullptr, nullptr, {.object = &kObjectCount},
     __builtin_offsetof(c::Profile, edge_follow), Kind::kObject, 0},
};
constexpr ObjectTable kObjectProfile = {"Profile", {kFieldsProfile, 14}, sizeof(c::Profile), true};
static_assert(__is_same(decltype(c::Profile::id), Field<String>));
static_assert(__is_same(decltype(c::Profile::username), Field<String>));
static_assert(__is_same(decltype(c::Profile::full_name), Field<String>));
static_assert(__is_same(decltype(c::Profile::biography), Field<String>));
static_assert(__is_same(decltype(c::Profile::external_url), Field<String>));
static_assert(__is_same(decltype(c::Profile::bio_links), Field<List<c::ProfileBioLinksItem>>));
static_assert(__is_same(decltype(c::Profile::category_name), Field<String>));
static_assert(__is_same(decltype(c::Profile::business_email), Field<String>));
static_assert(__is_same(decltype(c::Profile::is_business_account), Field<bool>));
static_assert(__is_same(decltype(c::Profile::is_private), Field<bool>));
static_assert(__is_same(decltype(c::Profile::is_verified), Field<bool>));
static_assert(__is_same(decltype(c::Profile::profile_pic_url_hd), Field<String>));
static_assert(__is_same(decltype(c::Profile::edge_followed_by), Field<c::Count>));
static_assert(__is_same(decltype(c::Profile::edge_follow), Field<c::Count>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectProfile}};
constexpr BindRow kBindGetProfile[] = {
    {.place = Place::kQuery, .field = 0, .wire = "handle"},
    {.place = Place::kQuery, .field = 1, .wire = "cache_max_age"},
};
constexpr HttpBinding kHttpGetProfile = {.method = "GET", .path = "/v1/instagram/profile",
    .rows = {kBindGetProfile, 2}, .result_at = "/data/user"};
constexpr FieldRow kFieldsGetUserPostsParams[] = {
    {"handle", "Handle of the profile, with or without @.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetUserPostsParams, handle), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::GetUserPostsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetUserPostsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetUserPostsParams = {"GetUserPostsParams", {kFieldsGetUserPostsParams,
    3}, sizeof(c::GetUserPostsParams), false};
static_assert(__is_same(decltype(c::GetUserPostsParams::handle), String));
static_assert(__is_same(decltype(c::GetUserPostsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetUserPostsParams::next_page), Field<String>));
constexpr FieldRow kFieldsMediaCaption[] = {
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MediaCaption, text),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMediaCaption = {"MediaCaption", {kFieldsMediaCaption, 1},
    sizeof(c::MediaCaption), true};
static_assert(__is_same(decltype(c::MediaCaption::text), Field<String>));
constexpr FieldRow kFieldsMedia[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Media, id), Kind::kString, 0},
    {"pk", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Media, pk), Kind::kString, 0},
    {"code", "The part behind /p/ or /reel/ in the address.", nullptr, nullptr, {},
     __builtin_offsetof(c::Media, code), Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Media, url), Kind::kString, 2},
    {"taken_at", "Seconds since 1970.", nullptr, nullptr, {}, __builtin_offsetof(c::Media,
     taken_at), Kind::kInteger, 0},
    {"media_type", "1: picture, 2: video, 8: several.", nullptr, nullptr, {},
     __builtin_offsetof(c::Media, media_type), Kind::kInteger, 0},
    {"product_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Media, product_type),
     Kind::kString, 2},
    {"caption", nullptr, nullptr, nullptr, {.object = &kObjectMediaCaption},
     __builtin_offsetof(c::Media, caption), Kind::kObject, 2},
    {"like_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Media, like_count),
     Kind::kInteger, 2},
    {"comment_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Media, comment_count),
     Kind::kInteger, 2},
    {"play_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Media, play_count),
     Kind::kInteger, 2},
    {"is_paid_partnership", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Media,
     is_paid_partnership), Kind::kBoolean, 2},
    {"display_uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Media, display_uri),
     Kind::kString, 2},
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectAccount}, __builtin_offsetof(c::Media,
     user), Kind::kObject, 0},
};
constexpr ObjectTable kObjectMedia = {"Media", {kFieldsMedia, 14}, sizeof(c::Media), true};
static_assert(__is_same(decltype(c::Media::id), Field<String>));
static_assert(__is_same(decltype(c::Media::pk), Field<String>));
static_assert(__is_same(decltype(c::Media::code), Field<String>));
static_assert(__is_same(decltype(c::Media::url), Field<String>));
static_assert(__is_same(decltype(c::Media::taken_at), Field<long long>));
static_assert(__is_same(decltype(c::Media::media_type), Field<long long>));
static_assert(__is_same(decltype(c::Media::product_type), Field<String>));
static_assert(__is_same(decltype(c::Media::caption), Field<c::MediaCaption>));
static_assert(__is_same(decltype(c::Media::like_count), Field<long long>));
static_assert(__is_same(decltype(c::Media::comment_count), Field<long long>));
static_assert(__is_same(decltype(c::Media::play_count), Field<long long>));
static_assert(__is_same(decltype(c::Media::is_paid_partnership), Field<bool>));
static_assert(__is_same(decltype(c::Media::display_uri), Field<String>));
static_assert(__is_same(decltype(c::Media::user), Field<c::Account>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectMedia}};
constexpr FieldRow kFieldsGetUserPostsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::GetUserPostsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetUserPostsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetUserPostsResult = {"GetUserPostsResult", {kFieldsGetUserPostsResult,
    2}, sizeof(c::GetUserPostsResult), true};
static_assert(__is_same(decltype(c::GetUserPostsResult::items), List<c::Media>));
static_assert(__is_same(decltype(c::GetUserPostsResult::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectGetUserPostsResult}};
constexpr BindRow kBindGetUserPosts[] = {
    {.place = Place::kQuery, .field = 0, .wire = "handle"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/items",
    .cursor_pointer = "/next_max_id", .more_pointer = "/more_available", .param = "next_max_id"};
constexpr HttpBinding kHttpGetUserPosts = {.method = "GET", .path = "/v2/instagram/user/posts",
    .rows = {kBindGetUserPosts, 1}, .pagination = &kPagination3};
constexpr Limits kLimits5 = {.pattern = "^[0-9]{1,20}$"};
constexpr FieldRow kFieldsGetUserReelsParams[] = {
    {"handle", "Handle of the profile, with or without @.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetUserReelsParams, handle), Kind::kString, 0},
    {"user_id", "Id of the profile, instead of the handle.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetUserReelsParams, user_id), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::GetUserReelsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetUserReelsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetUserReelsParams = {"GetUserReelsParams", {kFieldsGetUserReelsParams,
    4}, sizeof(c::GetUserReelsParams), false};
static_assert(__is_same(decltype(c::GetUserReelsParams::handle), Field<String>));
static_assert(__is_same(decltype(c::GetUserReelsParams::user_id), Field<String>));
static_assert(__is_same(decltype(c::GetUserReelsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetUserReelsParams::next_page), Field<String>));
constexpr FieldRow kFieldsGetUserReelsResultItem[] = {
    {"media", nullptr, nullptr, nullptr, {.object = &kObjectMedia},
     __builtin_offsetof(c::GetUserReelsResultItem, media), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetUserReelsResultItem = {"GetUserReelsResultItem",
    {kFieldsGetUserReelsResultItem, 1}, sizeof(c::GetUserReelsResultItem), true};
static_assert(__is_same(decltype(c::GetUserReelsResultItem::media), Field<c::Media>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectGetUserReelsResultItem}};
constexpr FieldRow kFieldsGetUserReelsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::GetUserReelsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetUserReelsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetUserReelsResult = {"GetUserReelsResult", {kFieldsGetUserReelsResult,
    2}, sizeof(c::GetUserReelsResult), true};
static_assert(__is_same(decltype(c::GetUserReelsResult::items), List<c::GetUserReelsResultItem>));
static_assert(__is_same(decltype(c::GetUserReelsResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectGetUserReelsResult}};
constexpr BindRow kBindGetUserReels[] = {
    {.place = Place::kQuery, .field = 0, .wire = "handle"},
    {.place = Place::kQuery, .field = 1, .wire = "user_id"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kCursor, .items = "/items",
    .cursor_pointer = "/paging_info/max_id", .more_pointer = "/paging_info/more_available",
    .param = "max_id"};
constexpr HttpBinding kHttpGetUserReels = {.method = "GET", .path = "/v1/instagram/user/reels",
    .rows = {kBindGetUserReels, 2}, .pagination = &kPagination4};
constexpr Limits kLimits6 = {.has = 64, .max_size = 500,
    .pattern = "^https://(www\\.)?instagram\\.com/", .format = "uri"};
constexpr Limits kLimits7 = {.pattern = "^[A-Z]{2}$"};
constexpr const char* kNamesGetPostParamsCacheMaxAge[] = {"1d", "3d", "7d", "14d", "30d"};
constexpr EnumTable kEnumGetPostParamsCacheMaxAge = {"GetPostParamsCacheMaxAge",
    {kNamesGetPostParamsCacheMaxAge, 5}};
constexpr FieldRow kFieldsGetPostParams[] = {
    {"url", "Address of the post or reel.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::GetPostParams, url), Kind::kString, 1},
    {"region", "Two-letter code of the country to look from.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::GetPostParams, region), Kind::kString, 0},
    {"cache_max_age", "A stored answer that is not older than this will do.", nullptr, nullptr,
     {.names = &kEnumGetPostParamsCacheMaxAge}, __builtin_offsetof(c::GetPostParams, cache_max_age),
     Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetPostParams = {"GetPostParams", {kFieldsGetPostParams, 3},
    sizeof(c::GetPostParams), false};
static_assert(__is_same(decltype(c::GetPostParams::url), String));
static_assert(__is_same(decltype(c::GetPostParams::region), Field<String>));
static_assert(__is_same(decltype(c::GetPostParams::cache_max_age),
    Field<c::GetPostParamsCacheMaxAge>));
constexpr FieldRow kFieldsPostEdgeMediaToCaptionEdgesItemNode[] = {
    {"text", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::PostEdgeMediaToCaptionEdgesItemNode, text), Kind::kString, 0},
};
constexpr ObjectTable kObjectPostEdgeMediaToCaptionEdgesItemNode =
    {"PostEdgeMediaToCaptionEdgesItemNode", {kFieldsPostEdgeMediaToCaptionEdgesItemNode, 1},
    sizeof(c::PostEdgeMediaToCaptionEdgesItemNode), true};
static_assert(__is_same(decltype(c::PostEdgeMediaToCaptionEdgesItemNode::text), Field<String>));
constexpr FieldRow kFieldsPostEdgeMediaToCaptionEdgesItem[] = {
    {"node", nullptr, nullptr, nullptr, {.object = &kObjectPostEdgeMediaToCaptionEdgesItemNode},
     __builtin_offsetof(c::PostEdgeMediaToCaptionEdgesItem, node), Kind::kObject, 0},
};
constexpr ObjectTable kObjectPostEdgeMediaToCaptionEdgesItem = {"PostEdgeMediaToCaptionEdgesItem",
    {kFieldsPostEdgeMediaToCaptionEdgesItem, 1}, sizeof(c::PostEdgeMediaToCaptionEdgesItem), true};
static_assert(__is_same(decltype(c::PostEdgeMediaToCaptionEdgesItem::node),
    Field<c::PostEdgeMediaToCaptionEdgesItemNode>));
constexpr TypeRow kType14 = {Kind::kObject, false,
    {.object = &kObjectPostEdgeMediaToCaptionEdgesItem}};
constexpr FieldRow kFieldsPostEdgeMediaToCaption[] = {
    {"edges", nullptr, nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::PostEdgeMediaToCaption, edges), Kind::kList, 0},
};
constexpr ObjectTable kObjectPostEdgeMediaToCaption = {"PostEdgeMediaToCaption",
    {kFieldsPostEdgeMediaToCaption, 1}, sizeof(c::PostEdgeMediaToCaption), true};
static_assert(__is_same(decltype(c::PostEdgeMediaToCaption::edges),
    Field<List<c::PostEdgeMediaToCaptionEdgesItem>>));
constexpr FieldRow kFieldsPost[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, id), Kind::kString, 0},
    {"shortcode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, shortcode),
     Kind::kString, 0},
    {"__typename", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, typename_),
     Kind::kString, 0},
    {"taken_at_timestamp", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post,
     taken_at_timestamp), Kind::kInteger, 2},
    {"is_video", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, is_video),
     Kind::kBoolean, 2},
    {"is_paid_partnership", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post,
     is_paid_partnership), Kind::kBoolean, 2},
    {"display_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, display_url),
     Kind::kString, 2},
    {"video_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, video_url),
     Kind::kString, 2},
    {"video_duration", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, video_duration),
     Kind::kNumber, 2},
    {"video_view_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post,
     video_view_count), Kind::kInteger, 2},
    {"video_play_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post,
     video_play_count), Kind::kInteger, 2},
    {"edge_media_preview_like", nullptr, nullptr, nullptr, {.object = &kObjectCount},
     __builtin_offsetof(c::Post, edge_media_preview_like), Kind::kObject, 0},
    {"edge_media_to_parent_comment", nullptr, nullptr, nullptr, {.object = &kObjectCount},
     __builtin_offsetof(c::Post, edge_media_to_parent_comment), Kind::kObject, 0},
    {"edge_media_to_caption", nullptr, nullptr, nullptr, {.object = &kObjectPostEdgeMediaToCaption},
     __builtin_offsetof(c::Post, edge_media_to_caption), Kind::kObject, 0},
    {"owner", nullptr, nullptr, nullptr, {.object = &kObjectAccount}, __builtin_offsetof(c::Post,
     owner), Kind::kObject, 0},
};
constexpr ObjectTable kObjectPost = {"Post", {kFieldsPost, 15}, sizeof(c::Post), true};
static_assert(__is_same(decltype(c::Post::id), Field<String>));
static_assert(__is_same(decltype(c::Post::shortcode), Field<String>));
static_assert(__is_same(decltype(c::Post::typename_), Field<String>));
static_assert(__is_same(decltype(c::Post::taken_at_timestamp), Field<long long>));
static_assert(__is_same(decltype(c::Post::is_video), Field<bool>));
static_assert(__is_same(decltype(c::Post::is_paid_partnership), Field<bool>));
static_assert(__is_same(decltype(c::Post::display_url), Field<String>));
static_assert(__is_same(decltype(c::Post::video_url), Field<String>));
static_assert(__is_same(decltype(c::Post::video_duration), Field<double>));
static_assert(__is_same(decltype(c::Post::video_view_count), Field<long long>));
static_assert(__is_same(decltype(c::Post::video_play_count), Field<long long>));
static_assert(__is_same(decltype(c::Post::edge_media_preview_like), Field<c::Count>));
static_assert(__is_same(decltype(c::Post::edge_media_to_parent_comment), Field<c::Count>));
static_assert(__is_same(decltype(c::Post::edge_media_to_caption),
    Field<c::PostEdgeMediaToCaption>));
static_assert(__is_same(decltype(c::Post::owner), Field<c::Account>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectPost}};
constexpr BindRow kBindGetPost[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
    {.place = Place::kQuery, .field = 1, .wire = "region"},
    {.place = Place::kQuery, .field = 2, .wire = "cache_max_age"},
};
constexpr HttpBinding kHttpGetPost = {.method = "GET", .path = "/v1/instagram/post",
    .rows = {kBindGetPost, 3}, .result_at = "/data/xdt_shortcode_media"};
constexpr FieldRow kFieldsGetCommentsParams[] = {
    {"url", "Address of the post or reel.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::GetCommentsParams, url), Kind::kString, 1},
    {"include_replies", "Whether to give the replies to comments too.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetCommentsParams, include_replies), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::GetCommentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetCommentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetCommentsParams = {"GetCommentsParams", {kFieldsGetCommentsParams,
    4}, sizeof(c::GetCommentsParams), false};
static_assert(__is_same(decltype(c::GetCommentsParams::url), String));
static_assert(__is_same(decltype(c::GetCommentsParams::include_replies), Field<bool>));
static_assert(__is_same(decltype(c::GetCommentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetCommentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsCommentRepliesItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentRepliesItem, id),
     Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentRepliesItem, text),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentRepliesItem,
     created_at), Kind::kString, 0},
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectAccount},
     __builtin_offsetof(c::CommentRepliesItem, user), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCommentRepliesItem = {"CommentRepliesItem", {kFieldsCommentRepliesItem,
    4}, sizeof(c::CommentRepliesItem), true};
static_assert(__is_same(decltype(c::CommentRepliesItem::id), Field<String>));
static_assert(__is_same(decltype(c::CommentRepliesItem::text), Field<String>));
static_assert(__is_same(decltype(c::CommentRepliesItem::created_at), Field<String>));
static_assert(__is_same(decltype(c::CommentRepliesItem::user), Field<c::Account>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectCommentRepliesItem}};
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, text), Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, created_at),
     Kind::kString, 0},
    {"comment_like_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment,
     comment_like_count), Kind::kInteger, 2},
    {"child_comment_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment,
     child_comment_count), Kind::kInteger, 2},
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectAccount}, __builtin_offsetof(c::Comment,
     user), Kind::kObject, 0},
    {"replies", nullptr, nullptr, nullptr, {.element = &kType16}, __builtin_offsetof(c::Comment,
     replies), Kind::kList, 2},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 7}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<String>));
static_assert(__is_same(decltype(c::Comment::text), Field<String>));
static_assert(__is_same(decltype(c::Comment::created_at), Field<String>));
static_assert(__is_same(decltype(c::Comment::comment_like_count), Field<long long>));
static_assert(__is_same(decltype(c::Comment::child_comment_count), Field<long long>));
static_assert(__is_same(decltype(c::Comment::user), Field<c::Account>));
static_assert(__is_same(decltype(c::Comment::replies), Field<List<c::CommentRepliesItem>>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr FieldRow kFieldsGetCommentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::GetCommentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetCommentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetCommentsResult = {"GetCommentsResult", {kFieldsGetCommentsResult,
    2}, sizeof(c::GetCommentsResult), true};
static_assert(__is_same(decltype(c::GetCommentsResult::items), List<c::Comment>));
static_assert(__is_same(decltype(c::GetCommentsResult::next_page), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectGetCommentsResult}};
constexpr BindRow kBindGetComments[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
    {.place = Place::kQuery, .field = 1, .wire = "include_replies"},
};
constexpr Pagination kPagination5 = {.kind = PageKind::kCursor, .items = "/comments",
    .cursor_pointer = "/cursor", .param = "cursor"};
constexpr HttpBinding kHttpGetComments = {.method = "GET", .path = "/v2/instagram/post/comments",
    .rows = {kBindGetComments, 2}, .pagination = &kPagination5};
constexpr Limits kLimits8 = {.has = 64, .max_size = 200};
constexpr Limits kLimits9 = {.has = 3, .minimum = 15, .maximum = 10080};
constexpr FieldRow kFieldsCreateMonitorParams[] = {
    {"handle", "Handle of the profile, with or without @.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateMonitorParams, handle), Kind::kString, 1},
    {"label", "Name of the monitor.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateMonitorParams, label), Kind::kString, 0},
    {"interval_minutes", "Minutes between checks.", "60", &kLimits9, {},
     __builtin_offsetof(c::CreateMonitorParams, interval_minutes), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateMonitorParams = {"CreateMonitorParams",
    {kFieldsCreateMonitorParams, 3}, sizeof(c::CreateMonitorParams), false};
static_assert(__is_same(decltype(c::CreateMonitorParams::handle), String));
static_assert(__is_same(decltype(c::CreateMonitorParams::label), Field<String>));
static_assert(__is_same(decltype(c::CreateMonitorParams::interval_minutes), Field<long long>));
constexpr FieldRow kFieldsMonitor[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, id), Kind::kString, 0},
    {"target", "Handle that is watched.", nullptr, nullptr, {}, __builtin_offsetof(c::Monitor,
     target), Kind::kString, 0},
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, label), Kind::kString,
     2},
    {"enabled", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, enabled),
     Kind::kBoolean, 0},
    {"interval_minutes", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor,
     interval_minutes), Kind::kInteger, 0},
    {"last_checked_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor,
     last_checked_at), Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMonitor = {"Monitor", {kFieldsMonitor, 7}, sizeof(c::Monitor), true};
static_assert(__is_same(decltype(c::Monitor::id), Field<String>));
static_assert(__is_same(decltype(c::Monitor::target), Field<String>));
static_assert(__is_same(decltype(c::Monitor::label), Field<String>));
static_assert(__is_same(decltype(c::Monitor::enabled), Field<bool>));
static_assert(__is_same(decltype(c::Monitor::interval_minutes), Field<long long>));
static_assert(__is_same(decltype(c::Monitor::last_checked_at), Field<String>));
static_assert(__is_same(decltype(c::Monitor::created_at), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectMonitor}};
static TaskState* InvokeCreateMonitor(Context& context, void* params) {
  return Erase(c::CreateMonitor(context,
      static_cast<c::CreateMonitorParams&&>(*static_cast<c::CreateMonitorParams*>(params))));
}
constexpr ObjectTable kObjectListMonitorsParams = {"ListMonitorsParams", {},
    sizeof(c::ListMonitorsParams), false};
constexpr TypeRow kType20 = {Kind::kList, false, {.element = &kType19}};
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
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectDeleteMonitorResult}};
static TaskState* InvokeDeleteMonitor(Context& context, void* params) {
  return Erase(c::DeleteMonitor(context,
      static_cast<c::DeleteMonitorParams&&>(*static_cast<c::DeleteMonitorParams*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "search", .title = "Search Instagram",
     .description = "Users, hashtags and places that fit some words.", .effect = Effect::kRead,
     .params = &kObjectSearchParams, .result = &kType4, .http = &kHttpSearch,
     .tool_name = "instagram_search"},
    {.name = "search_hashtag", .title = "Search a hashtag", .description = "Posts with a hashtag.",
     .effect = Effect::kRead, .params = &kObjectSearchHashtagParams, .result = &kType6,
     .http = &kHttpSearchHashtag, .tool_name = "instagram_search_hashtag"},
    {.name = "search_reels", .title = "Search reels", .description = "Reels that fit some words.",
     .effect = Effect::kRead, .params = &kObjectSearchReelsParams, .result = &kType7,
     .http = &kHttpSearchReels, .tool_name = "instagram_search_reels"},
    {.name = "get_profile", .title = "Read a profile",
     .description = "Name, biography, links and follower counts of a profile.",
     .effect = Effect::kRead, .params = &kObjectGetProfileParams, .result = &kType9,
     .http = &kHttpGetProfile, .tool_name = "instagram_get_profile"},
    {.name = "get_user_posts", .title = "Read a profile's posts",
     .description = "Posts of a public profile, newest first, pinned ones before.",
     .effect = Effect::kRead, .params = &kObjectGetUserPostsParams, .result = &kType11,
     .http = &kHttpGetUserPosts, .tool_name = "instagram_get_user_posts"},
    {.name = "get_user_reels", .title = "Read a profile's reels",
     .description = "Reels of a public profile. Give its handle or id.", .effect = Effect::kRead,
     .params = &kObjectGetUserReelsParams, .result = &kType13, .http = &kHttpGetUserReels,
     .tool_name = "instagram_get_user_reels"},
    {.name = "get_post", .title = "Read a post",
     .description = "Caption, counts and media of a post or reel.", .effect = Effect::kRead,
     .params = &kObjectGetPostParams, .result = &kType15, .http = &kHttpGetPost,
     .tool_name = "instagram_get_post"},
    {.name = "get_comments", .title = "Read comments", .description = "Comments on a post or reel.",
     .effect = Effect::kRead, .params = &kObjectGetCommentsParams, .result = &kType18,
     .http = &kHttpGetComments, .tool_name = "instagram_get_comments"},
    {.name = "create_monitor", .title = "Watch a profile",
     .description = "Starts to watch a profile for new posts.",
     .params = &kObjectCreateMonitorParams, .result = &kType19, .invoke = InvokeCreateMonitor,
     .tool_name = "instagram_create_monitor"},
    {.name = "list_monitors", .title = "List monitors", .description = "The user's monitors.",
     .effect = Effect::kRead, .params = &kObjectListMonitorsParams, .result = &kType20,
     .invoke = InvokeListMonitors, .tool_name = "instagram_list_monitors"},
    {.name = "pause_monitor", .title = "Pause a monitor",
     .description = "Stops checking until it is resumed.", .params = &kObjectPauseMonitorParams,
     .result = &kType19, .invoke = InvokePauseMonitor, .tool_name = "instagram_pause_monitor"},
    {.name = "resume_monitor", .title = "Resume a monitor",
     .description = "Checks again, starting with the next run.",
     .params = &kObjectResumeMonitorParams, .result = &kType19, .invoke = InvokeResumeMonitor,
     .tool_name = "instagram_resume_monitor"},
    {.name = "delete_monitor", .title = "Delete a monitor", .description = "Removes a monitor.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteMonitorParams, .result = &kType21,
     .invoke = InvokeDeleteMonitor, .tool_name = "instagram_delete_monitor"},
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
};
constexpr MatcherRow kMatchersContentSearched[] = {
    {.source = "tool", .action = "search"},
    {.source = "tool", .action = "search_hashtag"},
    {.source = "tool", .action = "search_reels"},
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
     .matchers = {kMatchersProfileResearched, 1}},
    {.id = "content_searched", .display_name = "Content Searched",
     .matchers = {kMatchersContentSearched, 3}},
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
constexpr FieldRow kFieldsInstagramMonitorsRow[] = {
    {"id", "uuid primary key default gen_random_uuid()", nullptr, nullptr, {},
     __builtin_offsetof(c::InstagramMonitorsRow, id), Kind::kString, 2},
    {"pie_user_id", "text not null default current_setting('app.user_id', true)", nullptr, nullptr,
     {}, __builtin_offsetof(c::InstagramMonitorsRow, pie_user_id), Kind::kString, 2},
    {"target", "text not null", nullptr, nullptr, {}, __builtin_offsetof(c::InstagramMonitorsRow,
     target), Kind::kString, 2},
    {"label", "text", nullptr, nullptr, {}, __builtin_offsetof(c::InstagramMonitorsRow, label),
     Kind::kString, 2},
    {"enabled", "boolean not null default true", nullptr, nullptr, {},
     __builtin_offsetof(c::InstagramMonitorsRow, enabled), Kind::kBoolean, 2},
    {"interval_minutes", "integer not null default 60", nullptr, nullptr, {},
     __builtin_offsetof(c::InstagramMonitorsRow, interval_minutes), Kind::kInteger, 2},
    {"last_checked_at", "timestamptz", nullptr, nullptr, {},
     __builtin_offsetof(c::InstagramMonitorsRow, last_checked_at), Kind::kString, 2},
    {"created_at", "timestamptz default now()", nullptr, nullptr, {},
     __builtin_offsetof(c::InstagramMonitorsRow, created_at), Kind::kString, 2},
};
constexpr ObjectTable kObjectInstagramMonitorsRow = {"InstagramMonitorsRow",
    {kFieldsInstagramMonitorsRow, 8}, sizeof(c::InstagramMonitorsRow), true};
static_assert(__is_same(decltype(c::InstagramMonitorsRow::id), Field<String>));
static_assert(__is_same(decltype(c::InstagramMonitorsRow::pie_user_id), Field<String>));
static_assert(__is_same(decltype(c::InstagramMonitorsRow::target), Field<String>));
static_assert(__is_same(decltype(c::InstagramMonitorsRow::label), Field<String>));
static_assert(__is_same(decltype(c::InstagramMonitorsRow::enabled), Field<bool>));
static_assert(__is_same(decltype(c::InstagramMonitorsRow::interval_minutes), Field<long long>));
static_assert(__is_same(decltype(c::InstagramMonitorsRow::last_checked_at), Field<String>));
static_assert(__is_same(decltype(c::InstagramMonitorsRow::created_at), Field<String>));
constexpr ColumnRow kColumnsInstagramMonitors[] = {
    {"id", "uuid", "uuid primary key default gen_random_uuid()"},
    {"pie_user_id", "text", "text not null default current_setting('app.user_id', true)"},
    {"target", "text", "text not null"},
    {"label", "text", "text"},
    {"enabled", "boolean", "boolean not null default true"},
    {"interval_minutes", "integer", "integer not null default 60"},
    {"last_checked_at", "timestamptz", "timestamptz"},
    {"created_at", "timestamptz", "timestamptz default now()"},
};
constexpr TableRow kTables[] = {
    {.name = "instagram_monitors", .rls = "pie_user_id", .row = &kObjectInstagramMonitorsRow,
     .columns = {kColumnsInstagramMonitors, 8}},
};
constexpr ConnectorTable kConnector = {
    .name = "instagram-researcher",
    .display_name = "Instagram Researcher",
    .description = "Research public Instagram profiles, posts, reels, comments and hashtags "
        "through ScrapeCreators, and watch profiles for new posts. Each lookup "
        "costs one ScrapeCreators credit.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tool_name = "instagram_researcher",
    .tool_description = "Looks up public Instagram pages and watches profiles for new posts. "
        "A lookup costs one credit; monitors check at most once every 15 minutes. "
        "Name a profile by its handle. Tell the user and wait for a yes before "
        "you create or delete a monitor.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"search\",\"search_hashtag\",\"search_reels\",\"get_profile\","
        "\"get_user_posts\",\"get_user_reels\",\"get_post\",\"get_comments\","
        "\"create_monitor\",\"list_monitors\",\"pause_monitor\",\"resume_monitor\","
        "\"delete_monitor\"],\"description\":\"What to do.\"},\"query\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":300,\"description\":\"Words to search "
        "for.\"},\"hashtag\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"pattern\":\"^[^\\\\s#/?]+$\",\"description\":\"Hashtag without "
        "#.\"},\"date_posted\":{\"type\":\"string\",\"enum\":[\"last-hour\","
        "\"last-day\",\"last-week\",\"last-month\",\"last-year\"],\"description\":\"Only "
        "what is as new as this.\"},\"reels_posted\":{\"type\":\"string\","
        "\"enum\":[\"last-week\",\"last-month\",\"last-year\"],\"description\":\"Only "
        "reels as new as this.\"},\"media_type\":{\"type\":\"string\",\"enum\":[\"all\","
        "\"reels\"],\"description\":\"Posts of all kinds, or reels only.\"},"
        "\"handle\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":31,"
        "\"pattern\":\"^@?[A-Za-z0-9._]+$\",\"description\":\"Handle of the "
        "profile, with or without @.\"},\"user_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{"
        "1,20}$\",\"description\":\"Id of the profile, instead of the handle.\"},"
        "\"url\":{\"type\":\"string\",\"format\":\"uri\",\"maxLength\":500,"
        "\"pattern\":\"^https://(www\\\\.)?instagram\\\\.com/\",\"description\":\"Address "
        "of the post or reel.\"},\"region\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{2}$\","
        "\"description\":\"Two-letter code of the country to look from.\"},"
        "\"include_replies\":{\"type\":\"boolean\",\"description\":\"Whether "
        "to give the replies to comments too.\"},\"cache_max_age\":{\"type\":\"string\","
        "\"enum\":[\"1d\",\"3d\",\"7d\",\"14d\",\"30d\"],\"description\":\"A "
        "stored answer that is not older than this will do.\"},\"label\":{\"type\":\"string\","
        "\"maxLength\":200,\"description\":\"Name of the monitor.\"},\"interval_minutes\":{\"t"
        "ype\":\"integer\",\"minimum\":15,\"maximum\":10080,\"default\":60,"
        "\"description\":\"Minutes between checks.\"},\"monitor_id\":{\"type\":\"string\","
        "\"format\":\"uuid\",\"description\":\"Id of the monitor.\"},\"max_items\":{\"descript"
        "ion\":\"Fetch pages until there are this many items; default: one "
        "page.\",\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
        "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "instagram",
    .actions = {kActions, 13},
    .api = kApi,
    .egress = {kTexts3, 1},
    .secrets = {kSecrets, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .allow_manual_run = true,
    .hooks = {kHooks, 1},
    .heartbeats = {kHeartbeats, 7},
    .tables = {kTables, 1},
    .ddl = "CREATE TABLE IF NOT EXISTS \"instagram_monitors\" (\n"
        "  \"id\" uuid primary key default gen_random_uuid(),\n"
        "  \"pie_user_id\" text not null default current_setting('app.user_id'," " true),\n"
        "  \"target\" text not null,\n"
        "  \"label\" text,\n"
        "  \"enabled\" boolean not null default true,\n"
        "  \"interval_minutes\" integer not null default 60,\n"
        "  \"last_checked_at\" timestamptz,\n"
        "  \"created_at\" timestamptz default now()\n"
        ");\n"
        "ALTER TABLE \"instagram_monitors\" ADD COLUMN IF NOT EXISTS \"pie_user_id\" "
        "text not null default current_setting('app.user_id', true);\n"
        "-- Rows that exist already have no value for this column, and keep " "none.\n"
        "DO $pie$ BEGIN\n"
        "  ALTER TABLE \"instagram_monitors\" ADD COLUMN IF NOT EXISTS \"target\" "
        "text not null;\n"
        "EXCEPTION WHEN not_null_violation THEN\n"
        "  ALTER TABLE \"instagram_monitors\" ADD COLUMN IF NOT EXISTS \"target\" " "text;\n"
        "END $pie$;\n"
        "ALTER TABLE \"instagram_monitors\" ADD COLUMN IF NOT EXISTS \"label\" " "text;\n"
        "ALTER TABLE \"instagram_monitors\" ADD COLUMN IF NOT EXISTS \"enabled\" "
        "boolean not null default true;\n"
        "ALTER TABLE \"instagram_monitors\" ADD COLUMN IF NOT EXISTS \"interval_minutes\" "
        "integer not null default 60;\n"
        "ALTER TABLE \"instagram_monitors\" ADD COLUMN IF NOT EXISTS \"last_checked_at\" "
        "timestamptz;\n"
        "ALTER TABLE \"instagram_monitors\" ADD COLUMN IF NOT EXISTS \"created_at\" "
        "timestamptz default now();\n"
        "CREATE INDEX IF NOT EXISTS \"instagram_monitors_pie_user_id_idx\" "
        "ON \"instagram_monitors\" (\"pie_user_id\");\n"
        "ALTER TABLE \"instagram_monitors\" ENABLE ROW LEVEL SECURITY;\n"
        "ALTER TABLE \"instagram_monitors\" FORCE ROW LEVEL SECURITY;\n"
        "DROP POLICY IF EXISTS \"pie_user\" ON \"instagram_monitors\";\n"
        "CREATE POLICY \"pie_user\" ON \"instagram_monitors\"\n"
        "  USING (\"pie_user_id\" = current_setting('app.user_id', true))\n"
        "  WITH CHECK (\"pie_user_id\" = current_setting('app.user_id', true));\n"
        "\n",
};

}  // namespace pie::detail::tables::instagram_researcher

namespace pie::instagram_researcher {

constinit const ConnectorTable kInstagramResearcher = ::pie::detail::tables::instagram_researcher::kConnector;

Task<SearchResult> Search(Context& context, SearchParams params) {
  return Task<SearchResult>(::pie::ContextAccess::Call(context, kInstagramResearcher, 0, &params));
}

Task<SearchHashtagResult> SearchHashtag(Context& context, SearchHashtagParams params) {
  return Task<SearchHashtagResult>(::pie::ContextAccess::Call(context, kInstagramResearcher, 1,
      &params));
}

Task<SearchReelsResult> SearchReels(Context& context, SearchReelsParams params) {
  return Task<SearchReelsResult>(::pie::ContextAccess::Call(context, kInstagramResearcher, 2,
      &params));
}

Task<Profile> GetProfile(Context& context, GetProfileParams params) {
  return Task<Profile>(::pie::ContextAccess::Call(context, kInstagramResearcher, 3, &params));
}

Task<GetUserPostsResult> GetUserPosts(Context& context, GetUserPostsParams params) {
  return Task<GetUserPostsResult>(::pie::ContextAccess::Call(context, kInstagramResearcher, 4,
      &params));
}

Task<GetUserReelsResult> GetUserReels(Context& context, GetUserReelsParams params) {
  return Task<GetUserReelsResult>(::pie::ContextAccess::Call(context, kInstagramResearcher, 5,
      &params));
}

Task<Post> GetPost(Context& context, GetPostParams params) {
  return Task<Post>(::pie::ContextAccess::Call(context, kInstagramResearcher, 6, &params));
}

Task<GetCommentsResult> GetComments(Context& context, GetCommentsParams params) {
  return Task<GetCommentsResult>(::pie::ContextAccess::Call(context, kInstagramResearcher, 7,
      &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.scrapecreators_api_key = context.Secret("SCRAPECREATORS_API_KEY");
  return secrets;
}

Task<List<InstagramMonitorsRow>> SelectInstagramMonitors(Context& context, Where where) {
  return Task<List<InstagramMonitorsRow>>(::pie::ContextAccess::Select(context,
      ::pie::detail::tables::instagram_researcher::kTables[0], where));
}

Task<InstagramMonitorsRow> InsertInstagramMonitors(Context& context,
    const InstagramMonitorsRow& row) {
  return Task<InstagramMonitorsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::instagram_researcher::kTables[0], &row, nullptr));
}

Task<InstagramMonitorsRow> UpsertInstagramMonitors(Context& context,
    const InstagramMonitorsRow& row) {
  return Task<InstagramMonitorsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::instagram_researcher::kTables[0], &row, "id"));
}

Task<List<InstagramMonitorsRow>> UpdateInstagramMonitors(Context& context, Where where,
    const InstagramMonitorsRow& row) {
  return Task<List<InstagramMonitorsRow>>(::pie::ContextAccess::Update(context,
      ::pie::detail::tables::instagram_researcher::kTables[0], where, &row));
}

Task<long long> DeleteInstagramMonitors(Context& context, Where where) {
  return ::pie::ContextAccess::Delete(context,
      ::pie::detail::tables::instagram_researcher::kTables[0], where);
}

}  // namespace pie::instagram_researcher
