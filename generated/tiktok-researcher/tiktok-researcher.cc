// Generated from plugins/tiktok-researcher/tiktok-researcher.pie. Do not edit.
#include "tiktok-researcher/tiktok-researcher.h"

#include "pie/generated.h"

namespace pie::detail::tables::tiktok_researcher {
namespace c = ::pie::tiktok_researcher;

constexpr const char* kTexts1[] = {"tiktok", "research", "video", "social-media", "monitoring"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 300};
constexpr const char* kNamesSearchKeywordParamsDatePosted[] = {"yesterday", "this-week",
    "this-month", "last-3-months", "last-6-months", "all-time"};
constexpr EnumTable kEnumSearchKeywordParamsDatePosted = {"SearchKeywordParamsDatePosted",
    {kNamesSearchKeywordParamsDatePosted, 6}};
constexpr const char* kNamesSearchKeywordParamsSearchOrder[] = {"relevance", "most-liked",
    "date-posted"};
constexpr EnumTable kEnumSearchKeywordParamsSearchOrder = {"SearchKeywordParamsSearchOrder",
    {kNamesSearchKeywordParamsSearchOrder, 3}};
constexpr Limits kLimits2 = {.pattern = "^[A-Z]{2}$"};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsSearchKeywordParams[] = {
    {"query", "Words to search for.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchKeywordParams, query), Kind::kString, 1},
    {"date_posted", "Only what is as new as this.", nullptr, nullptr,
     {.names = &kEnumSearchKeywordParamsDatePosted}, __builtin_offsetof(c::SearchKeywordParams,
     date_posted), Kind::kEnum, 0},
    {"search_order", "Order of what is found.", nullptr, nullptr,
     {.names = &kEnumSearchKeywordParamsSearchOrder}, __builtin_offsetof(c::SearchKeywordParams,
     search_order), Kind::kEnum, 0},
    {"region", "Two-letter code of the country to look from; it does not filter.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::SearchKeywordParams, region), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::SearchKeywordParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchKeywordParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchKeywordParams = {"SearchKeywordParams",
    {kFieldsSearchKeywordParams, 6}, sizeof(c::SearchKeywordParams), false};
static_assert(__is_same(decltype(c::SearchKeywordParams::query), String));
static_assert(__is_same(decltype(c::SearchKeywordParams::date_posted),
    Field<c::SearchKeywordParamsDatePosted>));
static_assert(__is_same(decltype(c::SearchKeywordParams::search_order),
    Field<c::SearchKeywordParamsSearchOrder>));
static_assert(__is_same(decltype(c::SearchKeywordParams::region), Field<String>));
static_assert(__is_same(decltype(c::SearchKeywordParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchKeywordParams::next_page), Field<String>));
constexpr FieldRow kFieldsAuthor[] = {
    {"uid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Author, uid), Kind::kString, 0},
    {"unique_id", "Handle.", nullptr, nullptr, {}, __builtin_offsetof(c::Author, unique_id),
     Kind::kString, 0},
    {"nickname", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Author, nickname),
     Kind::kString, 0},
    {"sec_uid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Author, sec_uid),
     Kind::kString, 0},
    {"signature", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Author, signature),
     Kind::kString, 2},
    {"follower_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Author, follower_count),
     Kind::kInteger, 2},
    {"following_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Author,
     following_count), Kind::kInteger, 2},
    {"aweme_count", "Number of videos.", nullptr, nullptr, {}, __builtin_offsetof(c::Author,
     aweme_count), Kind::kInteger, 2},
    {"total_favorited", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Author,
     total_favorited), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectAuthor = {"Author", {kFieldsAuthor, 9}, sizeof(c::Author), true};
static_assert(__is_same(decltype(c::Author::uid), Field<String>));
static_assert(__is_same(decltype(c::Author::unique_id), Field<String>));
static_assert(__is_same(decltype(c::Author::nickname), Field<String>));
static_assert(__is_same(decltype(c::Author::sec_uid), Field<String>));
static_assert(__is_same(decltype(c::Author::signature), Field<String>));
static_assert(__is_same(decltype(c::Author::follower_count), Field<long long>));
static_assert(__is_same(decltype(c::Author::following_count), Field<long long>));
static_assert(__is_same(decltype(c::Author::aweme_count), Field<long long>));
static_assert(__is_same(decltype(c::Author::total_favorited), Field<long long>));
constexpr FieldRow kFieldsVideoStatistics[] = {
    {"play_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoStatistics,
     play_count), Kind::kInteger, 2},
    {"digg_count", "Likes.", nullptr, nullptr, {}, __builtin_offsetof(c::VideoStatistics,
     digg_count), Kind::kInteger, 2},
    {"comment_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoStatistics,
     comment_count), Kind::kInteger, 2},
    {"share_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoStatistics,
     share_count), Kind::kInteger, 2},
    {"collect_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoStatistics,
     collect_count), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectVideoStatistics = {"VideoStatistics", {kFieldsVideoStatistics, 5},
    sizeof(c::VideoStatistics), true};
static_assert(__is_same(decltype(c::VideoStatistics::play_count), Field<long long>));
static_assert(__is_same(decltype(c::VideoStatistics::digg_count), Field<long long>));
static_assert(__is_same(decltype(c::VideoStatistics::comment_count), Field<long long>));
static_assert(__is_same(decltype(c::VideoStatistics::share_count), Field<long long>));
static_assert(__is_same(decltype(c::VideoStatistics::collect_count), Field<long long>));
constexpr FieldRow kFieldsVideoMusic[] = {
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoMusic, title),
     Kind::kString, 2},
    {"author", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoMusic, author),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectVideoMusic = {"VideoMusic", {kFieldsVideoMusic, 2},
    sizeof(c::VideoMusic), true};
static_assert(__is_same(decltype(c::VideoMusic::title), Field<String>));
static_assert(__is_same(decltype(c::VideoMusic::author), Field<String>));
constexpr FieldRow kFieldsVideo[] = {
    {"aweme_id", "Id of the video.", nullptr, nullptr, {}, __builtin_offsetof(c::Video, aweme_id),
     Kind::kString, 0},
    {"desc", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, desc), Kind::kString, 0},
    {"create_time", "Seconds since 1970.", nullptr, nullptr, {}, __builtin_offsetof(c::Video,
     create_time), Kind::kInteger, 0},
    {"desc_language", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, desc_language),
     Kind::kString, 2},
    {"is_ads", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, is_ads), Kind::kBoolean,
     2},
    {"region", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, region), Kind::kString,
     2},
    {"share_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, share_url),
     Kind::kString, 2},
    {"author", nullptr, nullptr, nullptr, {.object = &kObjectAuthor}, __builtin_offsetof(c::Video,
     author), Kind::kObject, 0},
    {"statistics", nullptr, nullptr, nullptr, {.object = &kObjectVideoStatistics},
     __builtin_offsetof(c::Video, statistics), Kind::kObject, 0},
    {"music", nullptr, nullptr, nullptr, {.object = &kObjectVideoMusic},
     __builtin_offsetof(c::Video, music), Kind::kObject, 2},
};
constexpr ObjectTable kObjectVideo = {"Video", {kFieldsVideo, 10}, sizeof(c::Video), true};
static_assert(__is_same(decltype(c::Video::aweme_id), Field<String>));
static_assert(__is_same(decltype(c::Video::desc), Field<String>));
static_assert(__is_same(decltype(c::Video::create_time), Field<long long>));
static_assert(__is_same(decltype(c::Video::desc_language), Field<String>));
static_assert(__is_same(decltype(c::Video::is_ads), Field<bool>));
static_assert(__is_same(decltype(c::Video::region), Field<String>));
static_assert(__is_same(decltype(c::Video::share_url), Field<String>));
static_assert(__is_same(decltype(c::Video::author), Field<c::Author>));
static_assert(__is_same(decltype(c::Video::statistics), Field<c::VideoStatistics>));
static_assert(__is_same(decltype(c::Video::music), Field<c::VideoMusic>));
constexpr FieldRow kFieldsSearchKeywordResultItem[] = {
    {"aweme_info", nullptr, nullptr, nullptr, {.object = &kObjectVideo},
     __builtin_offsetof(c::SearchKeywordResultItem, aweme_info), Kind::kObject, 0},
};
constexpr ObjectTable kObjectSearchKeywordResultItem = {"SearchKeywordResultItem",
    {kFieldsSearchKeywordResultItem, 1}, sizeof(c::SearchKeywordResultItem), true};
static_assert(__is_same(decltype(c::SearchKeywordResultItem::aweme_info), Field<c::Video>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectSearchKeywordResultItem}};
constexpr FieldRow kFieldsSearchKeywordResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::SearchKeywordResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchKeywordResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchKeywordResult = {"SearchKeywordResult",
    {kFieldsSearchKeywordResult, 2}, sizeof(c::SearchKeywordResult), true};
static_assert(__is_same(decltype(c::SearchKeywordResult::items), List<c::SearchKeywordResultItem>));
static_assert(__is_same(decltype(c::SearchKeywordResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectSearchKeywordResult}};
constexpr BindRow kBindSearchKeyword[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
    {.place = Place::kQuery, .field = 1, .wire = "date_posted"},
    {.place = Place::kQuery, .field = 2, .wire = "sort_by"},
    {.place = Place::kQuery, .field = 3, .wire = "region"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/search_item_list",
    .cursor_pointer = "/cursor", .param = "cursor"};
constexpr HttpBinding kHttpSearchKeyword = {.method = "GET", .path = "/v1/tiktok/search/keyword",
    .rows = {kBindSearchKeyword, 4}, .pagination = &kPagination1};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 100, .pattern = "^[^\\s#/?]+$"};
constexpr FieldRow kFieldsSearchHashtagParams[] = {
    {"hashtag", "Hashtag without #.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SearchHashtagParams, hashtag), Kind::kString, 1},
    {"region", "Two-letter code of the country to look from; it does not filter.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::SearchHashtagParams, region), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::SearchHashtagParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchHashtagParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchHashtagParams = {"SearchHashtagParams",
    {kFieldsSearchHashtagParams, 4}, sizeof(c::SearchHashtagParams), false};
static_assert(__is_same(decltype(c::SearchHashtagParams::hashtag), String));
static_assert(__is_same(decltype(c::SearchHashtagParams::region), Field<String>));
static_assert(__is_same(decltype(c::SearchHashtagParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchHashtagParams::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectVideo}};
constexpr FieldRow kFieldsSearchHashtagResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::SearchHashtagResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchHashtagResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchHashtagResult = {"SearchHashtagResult",
    {kFieldsSearchHashtagResult, 2}, sizeof(c::SearchHashtagResult), true};
static_assert(__is_same(decltype(c::SearchHashtagResult::items), List<c::Video>));
static_assert(__is_same(decltype(c::SearchHashtagResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectSearchHashtagResult}};
constexpr BindRow kBindSearchHashtag[] = {
    {.place = Place::kQuery, .field = 0, .wire = "hashtag"},
    {.place = Place::kQuery, .field = 1, .wire = "region"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/aweme_list",
    .cursor_pointer = "/cursor", .more_pointer = "/has_more", .param = "cursor"};
constexpr HttpBinding kHttpSearchHashtag = {.method = "GET", .path = "/v1/tiktok/search/hashtag",
    .rows = {kBindSearchHashtag, 2}, .pagination = &kPagination2};
constexpr FieldRow kFieldsSearchUsersParams[] = {
    {"query", "Words to search for.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchUsersParams, query), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::SearchUsersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchUsersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchUsersParams = {"SearchUsersParams", {kFieldsSearchUsersParams,
    3}, sizeof(c::SearchUsersParams), false};
static_assert(__is_same(decltype(c::SearchUsersParams::query), String));
static_assert(__is_same(decltype(c::SearchUsersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchUsersParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchUsersResultItem[] = {
    {"user_info", nullptr, nullptr, nullptr, {.object = &kObjectAuthor},
     __builtin_offsetof(c::SearchUsersResultItem, user_info), Kind::kObject, 0},
};
constexpr ObjectTable kObjectSearchUsersResultItem = {"SearchUsersResultItem",
    {kFieldsSearchUsersResultItem, 1}, sizeof(c::SearchUsersResultItem), true};
static_assert(__is_same(decltype(c::SearchUsersResultItem::user_info), Field<c::Author>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectSearchUsersResultItem}};
constexpr FieldRow kFieldsSearchUsersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::SearchUsersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchUsersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchUsersResult = {"SearchUsersResult", {kFieldsSearchUsersResult,
    2}, sizeof(c::SearchUsersResult), true};
static_assert(__is_same(decltype(c::SearchUsersResult::items), List<c::SearchUsersResultItem>));
static_assert(__is_same(decltype(c::SearchUsersResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectSearchUsersResult}};
constexpr BindRow kBindSearchUsers[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/users",
    .cursor_pointer = "/cursor", .param = "cursor"};
constexpr HttpBinding kHttpSearchUsers = {.method = "GET", .path = "/v1/tiktok/search/users",
    .rows = {kBindSearchUsers, 1}, .pagination = &kPagination3};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 40,
    .pattern = "^@?[A-Za-z0-9._]+$"};
constexpr Limits kLimits6 = {.pattern = "^[0-9]{1,20}$"};
constexpr const char* kNamesGetProfileParamsCacheMaxAge[] = {"1d", "3d", "7d", "14d", "30d"};
constexpr EnumTable kEnumGetProfileParamsCacheMaxAge = {"GetProfileParamsCacheMaxAge",
    {kNamesGetProfileParamsCacheMaxAge, 5}};
constexpr FieldRow kFieldsGetProfileParams[] = {
    {"handle", "Handle of the profile, with or without @.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetProfileParams, handle), Kind::kString, 0},
    {"user_id", "Id of the profile.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::GetProfileParams, user_id), Kind::kString, 0},
    {"cache_max_age", "A stored answer that is not older than this will do.", nullptr, nullptr,
     {.names = &kEnumGetProfileParamsCacheMaxAge}, __builtin_offsetof(c::GetProfileParams,
     cache_max_age), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetProfileParams = {"GetProfileParams", {kFieldsGetProfileParams, 3},
    sizeof(c::GetProfileParams), false};
static_assert(__is_same(decltype(c::GetProfileParams::handle), Field<String>));
static_assert(__is_same(decltype(c::GetProfileParams::user_id), Field<String>));
static_assert(__is_same(decltype(c::GetProfileParams::cache_max_age),
    Field<c::GetProfileParamsCacheMaxAge>));
constexpr FieldRow kFieldsProfileUserBioLink[] = {
    {"link", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileUserBioLink, link),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectProfileUserBioLink = {"ProfileUserBioLink", {kFieldsProfileUserBioLink,
    1}, sizeof(c::ProfileUserBioLink), true};
static_assert(__is_same(decltype(c::ProfileUserBioLink::link), Field<String>));
constexpr FieldRow kFieldsProfileUser[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileUser, id), Kind::kString, 0},
    {"uniqueId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileUser, unique_id),
     Kind::kString, 0},
    {"nickname", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileUser, nickname),
     Kind::kString, 0},
    {"signature", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileUser, signature),
     Kind::kString, 2},
    {"verified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileUser, verified),
     Kind::kBoolean, 2},
    {"privateAccount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileUser,
     private_account), Kind::kBoolean, 2},
    {"language", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileUser, language),
     Kind::kString, 2},
    {"secUid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileUser, sec_uid),
     Kind::kString, 0},
    {"createTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileUser, create_time),
     Kind::kInteger, 2},
    {"avatarLarger", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileUser,
     avatar_larger), Kind::kString, 2},
    {"ttSeller", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileUser, tt_seller),
     Kind::kBoolean, 2},
    {"bioLink", nullptr, nullptr, nullptr, {.object = &kObjectProfileUserBioLink},
     __builtin_offsetof(c::ProfileUser, bio_link), Kind::kObject, 2},
};
constexpr ObjectTable kObjectProfileUser = {"ProfileUser", {kFieldsProfileUser, 12},
    sizeof(c::ProfileUser), true};
static_assert(__is_same(decltype(c::ProfileUser::id), Field<String>));
static_assert(__is_same(decltype(c::ProfileUser::unique_id), Field<String>));
static_assert(__is_same(decltype(c::ProfileUser::nickname), Field<String>));
static_assert(__is_same(decltype(c::ProfileUser::signature), Field<String>));
static_assert(__is_same(decltype(c::ProfileUser::verified), Field<bool>));
static_assert(__is_same(decltype(c::ProfileUser::private_account), Field<bool>));
static_assert(__is_same(decltype(c::ProfileUser::language), Field<String>));
static_assert(__is_same(decltype(c::ProfileUser::sec_uid), Field<String>));
static_assert(__is_same(decltype(c::ProfileUser::create_time), Field<long long>));
static_assert(__is_same(decltype(c::ProfileUser::avatar_larger), Field<String>));
static_assert(__is_same(decltype(c::ProfileUser::tt_seller), Field<bool>));
static_assert(__is_same(decltype(c::ProfileUser::bio_link), Field<c::ProfileUserBioLink>));
constexpr FieldRow kFieldsProfileStats[] = {
    {"followerCount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileStats,
     follower_count), Kind::kInteger, 0},
    {"followingCount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileStats,
     following_count), Kind::kInteger, 0},
    {"heartCount", "Likes of all videos.", nullptr, nullptr, {}, __builtin_offsetof(c::ProfileStats,
     heart_count), Kind::kInteger, 0},
    {"videoCount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileStats, video_count),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectProfileStats = {"ProfileStats", {kFieldsProfileStats, 4},
    sizeof(c::ProfileStats), true};
static_assert(__is_same(decltype(c::ProfileStats::follower_count), Field<long long>));
static_assert(__is_same(decltype(c::ProfileStats::following_count), Field<long long>));
static_assert(__is_same(decltype(c::ProfileStats::heart_count), Field<long long>));
static_assert(__is_same(decltype(c::ProfileStats::video_count), Field<long long>));
constexpr FieldRow kFieldsProfile[] = {
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectProfileUser},
     __builtin_offsetof(c::Profile, user), Kind::kObject, 0},
    {"stats", nullptr, nullptr, nullptr, {.object = &kObjectProfileStats},
     __builtin_offsetof(c::Profile, stats), Kind::kObject, 0},
    {"credits_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile,
     credits_remaining), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectProfile = {"Profile", {kFieldsProfile, 3}, sizeof(c::Profile), true};
static_assert(__is_same(decltype(c::Profile::user), Field<c::ProfileUser>));
static_assert(__is_same(decltype(c::Profile::stats), Field<c::ProfileStats>));
static_assert(__is_same(decltype(c::Profile::credits_remaining), Field<long long>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectProfile}};
constexpr BindRow kBindGetProfile[] = {
    {.place = Place::kQuery, .field = 0, .wire = "handle"},
    {.place = Place::kQuery, .field = 1, .wire = "user_id"},
    {.place = Place::kQuery, .field = 2, .wire = "cache_max_age"},
};
constexpr HttpBinding kHttpGetProfile = {.method = "GET", .path = "/v1/tiktok/profile",
    .rows = {kBindGetProfile, 3}};
constexpr const char* kNamesGetProfileVideosParamsSortBy[] = {"latest", "popular"};
constexpr EnumTable kEnumGetProfileVideosParamsSortBy = {"GetProfileVideosParamsSortBy",
    {kNamesGetProfileVideosParamsSortBy, 2}};
constexpr FieldRow kFieldsGetProfileVideosParams[] = {
    {"handle", "Handle of the profile, with or without @.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetProfileVideosParams, handle), Kind::kString, 1},
    {"user_id", "Id of the profile.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::GetProfileVideosParams, user_id), Kind::kString, 0},
    {"sort_by", "Order of the videos.", nullptr, nullptr,
     {.names = &kEnumGetProfileVideosParamsSortBy}, __builtin_offsetof(c::GetProfileVideosParams,
     sort_by), Kind::kEnum, 0},
    {"region", "Two-letter code of the country to look from; it does not filter.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::GetProfileVideosParams, region), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::GetProfileVideosParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetProfileVideosParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetProfileVideosParams = {"GetProfileVideosParams",
    {kFieldsGetProfileVideosParams, 6}, sizeof(c::GetProfileVideosParams), false};
static_assert(__is_same(decltype(c::GetProfileVideosParams::handle), String));
static_assert(__is_same(decltype(c::GetProfileVideosParams::user_id), Field<String>));
static_assert(__is_same(decltype(c::GetProfileVideosParams::sort_by),
    Field<c::GetProfileVideosParamsSortBy>));
static_assert(__is_same(decltype(c::GetProfileVideosParams::region), Field<String>));
static_assert(__is_same(decltype(c::GetProfileVideosParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetProfileVideosParams::next_page), Field<String>));
constexpr FieldRow kFieldsGetProfileVideosResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::GetProfileVideosResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetProfileVideosResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetProfileVideosResult = {"GetProfileVideosResult",
    {kFieldsGetProfileVideosResult, 2}, sizeof(c::GetProfileVideosResult), true};
static_assert(__is_same(decltype(c::GetProfileVideosResult::items), List<c::Video>));
static_assert(__is_same(decltype(c::GetProfileVideosResult::next_page), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectGetProfileVideosResult}};
constexpr BindRow kBindGetProfileVideos[] = {
    {.place = Place::kQuery, .field = 0, .wire = "handle"},
    {.place = Place::kQuery, .field = 1, .wire = "user_id"},
    {.place = Place::kQuery, .field = 2, .wire = "sort_by"},
    {.place = Place::kQuery, .field = 3, .wire = "region"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kCursor, .items = "/aweme_list",
    .cursor_pointer = "/max_cursor", .more_pointer = "/has_more", .param = "max_cursor"};
constexpr HttpBinding kHttpGetProfileVideos = {.method = "GET", .path = "/v3/tiktok/profile/videos",
    .rows = {kBindGetProfileVideos, 4}, .pagination = &kPagination4};
constexpr Limits kLimits7 = {.has = 64, .max_size = 500,
    .pattern = "^https://([a-z]{1,3}\\.)?tiktok\\.com/", .format = "uri"};
constexpr const char* kNamesGetVideoParamsCacheMaxAge[] = {"1d", "3d", "7d", "14d", "30d"};
constexpr EnumTable kEnumGetVideoParamsCacheMaxAge = {"GetVideoParamsCacheMaxAge",
    {kNamesGetVideoParamsCacheMaxAge, 5}};
constexpr FieldRow kFieldsGetVideoParams[] = {
    {"url", "Address of the video.", nullptr, &kLimits7, {}, __builtin_offsetof(c::GetVideoParams,
     url), Kind::kString, 1},
    {"region", "Two-letter code of the country to look from; it does not filter.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::GetVideoParams, region), Kind::kString, 0},
    {"cache_max_age", "A stored answer that is not older than this will do.", nullptr, nullptr,
     {.names = &kEnumGetVideoParamsCacheMaxAge}, __builtin_offsetof(c::GetVideoParams,
     cache_max_age), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetVideoParams = {"GetVideoParams", {kFieldsGetVideoParams, 3},
    sizeof(c::GetVideoParams), false};
static_assert(__is_same(decltype(c::GetVideoParams::url), String));
static_assert(__is_same(decltype(c::GetVideoParams::region), Field<String>));
static_assert(__is_same(decltype(c::GetVideoParams::cache_max_age),
    Field<c::GetVideoParamsCacheMaxAge>));
constexpr BindRow kBindGetVideo[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
    {.place = Place::kQuery, .field = 1, .wire = "region"},
    {.place = Place::kQuery, .field = 2, .wire = "cache_max_age"},
};
constexpr HttpBinding kHttpGetVideo = {.method = "GET", .path = "/v2/tiktok/video",
    .rows = {kBindGetVideo, 3}, .result_at = "/aweme_detail"};
constexpr Limits kLimits8 = {.pattern = "^[a-z]{2}$"};
constexpr FieldRow kFieldsGetTranscriptParams[] = {
    {"url", "Address of the video.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::GetTranscriptParams, url), Kind::kString, 1},
    {"language", "Two-letter code of the language.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::GetTranscriptParams, language), Kind::kString, 0},
    {"use_ai_as_fallback", "Whether to have a video without captions transcribed; costs more "
     "credits.", nullptr, nullptr, {}, __builtin_offsetof(c::GetTranscriptParams,
     use_ai_as_fallback), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectGetTranscriptParams = {"GetTranscriptParams",
    {kFieldsGetTranscriptParams, 3}, sizeof(c::GetTranscriptParams), false};
static_assert(__is_same(decltype(c::GetTranscriptParams::url), String));
static_assert(__is_same(decltype(c::GetTranscriptParams::language), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptParams::use_ai_as_fallback), Field<bool>));
constexpr FieldRow kFieldsGetTranscriptResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTranscriptResult, id),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTranscriptResult, url),
     Kind::kString, 0},
    {"transcript", "WebVTT.", nullptr, nullptr, {}, __builtin_offsetof(c::GetTranscriptResult,
     transcript), Kind::kString, 2},
    {"credits_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTranscriptResult,
     credits_remaining), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetTranscriptResult = {"GetTranscriptResult",
    {kFieldsGetTranscriptResult, 4}, sizeof(c::GetTranscriptResult), true};
static_assert(__is_same(decltype(c::GetTranscriptResult::id), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptResult::url), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptResult::transcript), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptResult::credits_remaining), Field<long long>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectGetTranscriptResult}};
constexpr BindRow kBindGetTranscript[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
    {.place = Place::kQuery, .field = 1, .wire = "language"},
    {.place = Place::kQuery, .field = 2, .wire = "use_ai_as_fallback"},
};
constexpr HttpBinding kHttpGetTranscript = {.method = "GET", .path = "/v1/tiktok/video/transcript",
    .rows = {kBindGetTranscript, 3}};
constexpr FieldRow kFieldsGetCommentsParams[] = {
    {"url", "Address of the video.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::GetCommentsParams, url), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::GetCommentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetCommentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetCommentsParams = {"GetCommentsParams", {kFieldsGetCommentsParams,
    3}, sizeof(c::GetCommentsParams), false};
static_assert(__is_same(decltype(c::GetCommentsParams::url), String));
static_assert(__is_same(decltype(c::GetCommentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetCommentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsComment[] = {
    {"cid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, cid), Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, text), Kind::kString, 0},
    {"create_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, create_time),
     Kind::kInteger, 0},
    {"digg_count", "Likes.", nullptr, nullptr, {}, __builtin_offsetof(c::Comment, digg_count),
     Kind::kInteger, 2},
    {"reply_comment_total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment,
     reply_comment_total), Kind::kInteger, 2},
    {"comment_language", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment,
     comment_language), Kind::kString, 2},
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectAuthor}, __builtin_offsetof(c::Comment,
     user), Kind::kObject, 0},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 7}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::cid), Field<String>));
static_assert(__is_same(decltype(c::Comment::text), Field<String>));
static_assert(__is_same(decltype(c::Comment::create_time), Field<long long>));
static_assert(__is_same(decltype(c::Comment::digg_count), Field<long long>));
static_assert(__is_same(decltype(c::Comment::reply_comment_total), Field<long long>));
static_assert(__is_same(decltype(c::Comment::comment_language), Field<String>));
static_assert(__is_same(decltype(c::Comment::user), Field<c::Author>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr FieldRow kFieldsGetCommentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::GetCommentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetCommentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetCommentsResult = {"GetCommentsResult", {kFieldsGetCommentsResult,
    2}, sizeof(c::GetCommentsResult), true};
static_assert(__is_same(decltype(c::GetCommentsResult::items), List<c::Comment>));
static_assert(__is_same(decltype(c::GetCommentsResult::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectGetCommentsResult}};
constexpr BindRow kBindGetComments[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
};
constexpr Pagination kPagination5 = {.kind = PageKind::kCursor, .items = "/comments",
    .cursor_pointer = "/cursor", .more_pointer = "/has_more", .param = "cursor"};
constexpr HttpBinding kHttpGetComments = {.method = "GET", .path = "/v1/tiktok/video/comments",
    .rows = {kBindGetComments, 1}, .pagination = &kPagination5};
constexpr Limits kLimits9 = {.has = 64, .max_size = 200};
constexpr Limits kLimits10 = {.has = 3, .minimum = 15, .maximum = 10080};
constexpr FieldRow kFieldsCreateMonitorParams[] = {
    {"handle", "Handle of the profile, with or without @.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateMonitorParams, handle), Kind::kString, 1},
    {"label", "Name of the monitor.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateMonitorParams, label), Kind::kString, 0},
    {"interval_minutes", "Minutes between checks.", "60", &kLimits10, {},
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
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectMonitor}};
static TaskState* InvokeCreateMonitor(Context& context, void* params) {
  return Erase(c::CreateMonitor(context,
      static_cast<c::CreateMonitorParams&&>(*static_cast<c::CreateMonitorParams*>(params))));
}
constexpr ObjectTable kObjectListMonitorsParams = {"ListMonitorsParams", {},
    sizeof(c::ListMonitorsParams), false};
constexpr TypeRow kType13 = {Kind::kList, false, {.element = &kType12}};
static TaskState* InvokeListMonitors(Context& context, void* params) {
  return Erase(c::ListMonitors(context,
      static_cast<c::ListMonitorsParams&&>(*static_cast<c::ListMonitorsParams*>(params))));
}
constexpr Limits kLimits11 = {.format = "uuid"};
constexpr FieldRow kFieldsPauseMonitorParams[] = {
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits11, {},
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
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits11, {},
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
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits11, {},
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
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectDeleteMonitorResult}};
static TaskState* InvokeDeleteMonitor(Context& context, void* params) {
  return Erase(c::DeleteMonitor(context,
      static_cast<c::DeleteMonitorParams&&>(*static_cast<c::DeleteMonitorParams*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "search_keyword", .title = "Search videos",
     .description = "Videos that fit some words.", .effect = Effect::kRead,
     .params = &kObjectSearchKeywordParams, .result = &kType2, .http = &kHttpSearchKeyword,
     .tool_name = "tiktok_search_keyword"},
    {.name = "search_hashtag", .title = "Search a hashtag", .description = "Videos with a hashtag.",
     .effect = Effect::kRead, .params = &kObjectSearchHashtagParams, .result = &kType4,
     .http = &kHttpSearchHashtag, .tool_name = "tiktok_search_hashtag"},
    {.name = "search_users", .title = "Search users",
     .description = "Profiles that fit some words.", .effect = Effect::kRead,
     .params = &kObjectSearchUsersParams, .result = &kType6, .http = &kHttpSearchUsers,
     .tool_name = "tiktok_search_users"},
    {.name = "get_profile", .title = "Read a profile",
     .description = "Name, text and counts of a profile. Give its handle or id.",
     .effect = Effect::kRead, .params = &kObjectGetProfileParams, .result = &kType7,
     .http = &kHttpGetProfile, .tool_name = "tiktok_get_profile"},
    {.name = "get_profile_videos", .title = "Read a profile's videos",
     .description = "Videos of a public profile, newest first, pinned ones before.",
     .effect = Effect::kRead, .params = &kObjectGetProfileVideosParams, .result = &kType8,
     .http = &kHttpGetProfileVideos, .tool_name = "tiktok_get_profile_videos"},
    {.name = "get_video", .title = "Read a video",
     .description = "Text, author, counts and music of a video.", .effect = Effect::kRead,
     .params = &kObjectGetVideoParams, .result = &kType3, .http = &kHttpGetVideo,
     .tool_name = "tiktok_get_video"},
    {.name = "get_transcript", .title = "Read a transcript",
     .description = "What is said in a video, as captions with times.", .effect = Effect::kRead,
     .params = &kObjectGetTranscriptParams, .result = &kType9, .http = &kHttpGetTranscript,
     .tool_name = "tiktok_get_transcript"},
    {.name = "get_comments", .title = "Read comments", .description = "Comments on a video.",
     .effect = Effect::kRead, .params = &kObjectGetCommentsParams, .result = &kType11,
     .http = &kHttpGetComments, .tool_name = "tiktok_get_comments"},
    {.name = "create_monitor", .title = "Watch a profile",
     .description = "Starts to watch a profile for new videos.",
     .params = &kObjectCreateMonitorParams, .result = &kType12, .invoke = InvokeCreateMonitor,
     .tool_name = "tiktok_create_monitor"},
    {.name = "list_monitors", .title = "List monitors", .description = "The user's monitors.",
     .effect = Effect::kRead, .params = &kObjectListMonitorsParams, .result = &kType13,
     .invoke = InvokeListMonitors, .tool_name = "tiktok_list_monitors"},
    {.name = "pause_monitor", .title = "Pause a monitor",
     .description = "Stops checking until it is resumed.", .params = &kObjectPauseMonitorParams,
     .result = &kType12, .invoke = InvokePauseMonitor, .tool_name = "tiktok_pause_monitor"},
    {.name = "resume_monitor", .title = "Resume a monitor",
     .description = "Checks again, starting with the next run.",
     .params = &kObjectResumeMonitorParams, .result = &kType12, .invoke = InvokeResumeMonitor,
     .tool_name = "tiktok_resume_monitor"},
    {.name = "delete_monitor", .title = "Delete a monitor", .description = "Removes a monitor.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteMonitorParams, .result = &kType14,
     .invoke = InvokeDeleteMonitor, .tool_name = "tiktok_delete_monitor"},
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
    {.kind = TriggerKind::kCron, .description = "Checks the monitors that are due for new videos.",
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
    {.source = "tool", .action = "search_keyword"},
    {.source = "tool", .action = "search_hashtag"},
    {.source = "tool", .action = "search_users"},
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
constexpr MatcherRow kMatchersNewVideoDetected[] = {
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
    {.id = "new_video_detected", .display_name = "New Video Detected",
     .matchers = {kMatchersNewVideoDetected, 1}},
};
constexpr FieldRow kFieldsTiktokMonitorsRow[] = {
    {"id", "uuid primary key default gen_random_uuid()", nullptr, nullptr, {},
     __builtin_offsetof(c::TiktokMonitorsRow, id), Kind::kString, 2},
    {"pie_user_id", "text not null default current_setting('app.user_id', true)", nullptr, nullptr,
     {}, __builtin_offsetof(c::TiktokMonitorsRow, pie_user_id), Kind::kString, 2},
    {"target", "text not null", nullptr, nullptr, {}, __builtin_offsetof(c::TiktokMonitorsRow,
     target), Kind::kString, 2},
    {"label", "text", nullptr, nullptr, {}, __builtin_offsetof(c::TiktokMonitorsRow, label),
     Kind::kString, 2},
    {"enabled", "boolean not null default true", nullptr, nullptr, {},
     __builtin_offsetof(c::TiktokMonitorsRow, enabled), Kind::kBoolean, 2},
    {"interval_minutes", "integer not null default 60", nullptr, nullptr, {},
     __builtin_offsetof(c::TiktokMonitorsRow, interval_minutes), Kind::kInteger, 2},
    {"last_checked_at", "timestamptz", nullptr, nullptr, {},
     __builtin_offsetof(c::TiktokMonitorsRow, last_checked_at), Kind::kString, 2},
    {"created_at", "timestamptz default now()", nullptr, nullptr, {},
     __builtin_offsetof(c::TiktokMonitorsRow, created_at), Kind::kString, 2},
};
constexpr ObjectTable kObjectTiktokMonitorsRow = {"TiktokMonitorsRow", {kFieldsTiktokMonitorsRow,
    8}, sizeof(c::TiktokMonitorsRow), true};
static_assert(__is_same(decltype(c::TiktokMonitorsRow::id), Field<String>));
static_assert(__is_same(decltype(c::TiktokMonitorsRow::pie_user_id), Field<String>));
static_assert(__is_same(decltype(c::TiktokMonitorsRow::target), Field<String>));
static_assert(__is_same(decltype(c::TiktokMonitorsRow::label), Field<String>));
static_assert(__is_same(decltype(c::TiktokMonitorsRow::enabled), Field<bool>));
static_assert(__is_same(decltype(c::TiktokMonitorsRow::interval_minutes), Field<long long>));
static_assert(__is_same(decltype(c::TiktokMonitorsRow::last_checked_at), Field<String>));
static_assert(__is_same(decltype(c::TiktokMonitorsRow::created_at), Field<String>));
constexpr ColumnRow kColumnsTiktokMonitors[] = {
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
    {.name = "tiktok_monitors", .rls = "pie_user_id", .row = &kObjectTiktokMonitorsRow,
     .columns = {kColumnsTiktokMonitors, 8}},
};
constexpr ConnectorTable kConnector = {
    .name = "tiktok-researcher",
    .display_name = "TikTok Researcher",
    .description = "Research public TikTok profiles, videos, transcripts, comments and "
        "hashtags through ScrapeCreators, and watch profiles for new videos. "
        "Each lookup costs one ScrapeCreators credit.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tool_name = "tiktok_researcher",
    .tool_description = "Looks up public TikTok pages and watches profiles for new videos. "
        "A lookup costs one credit; monitors check at most once every 15 minutes. "
        "Name a profile by its handle. Tell the user and wait for a yes before "
        "you create or delete a monitor.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"search_keyword\",\"search_hashtag\",\"search_users\","
        "\"get_profile\",\"get_profile_videos\",\"get_video\",\"get_transcript\","
        "\"get_comments\",\"create_monitor\",\"list_monitors\",\"pause_monitor\","
        "\"resume_monitor\",\"delete_monitor\"],\"description\":\"What to "
        "do.\"},\"query\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":300,"
        "\"description\":\"Words to search for.\"},\"date_posted\":{\"type\":\"string\","
        "\"enum\":[\"yesterday\",\"this-week\",\"this-month\",\"last-3-months\","
        "\"last-6-months\",\"all-time\"],\"description\":\"Only what is as "
        "new as this.\"},\"search_order\":{\"type\":\"string\",\"enum\":[\"relevance\","
        "\"most-liked\",\"date-posted\"],\"description\":\"Order of what is "
        "found.\"},\"sort_by\":{\"type\":\"string\",\"enum\":[\"latest\",\"popular\"],"
        "\"description\":\"Order of the videos.\"},\"hashtag\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"pattern\":\"^[^\\\\s#/?]+$\","
        "\"description\":\"Hashtag without #.\"},\"region\":{\"type\":\"string\","
        "\"pattern\":\"^[A-Z]{2}$\",\"description\":\"Two-letter code of the "
        "country to look from; it does not filter.\"},\"handle\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":40,\"pattern\":\"^@?[A-Za-z0-9._]+$\","
        "\"description\":\"Handle of the profile, with or without @.\"},\"user_id\":{\"type\":"
        "\"string\",\"pattern\":\"^[0-9]{1,20}$\",\"description\":\"Id of "
        "the profile.\"},\"url\":{\"type\":\"string\",\"format\":\"uri\",\"maxLength\":500,"
        "\"pattern\":\"^https://([a-z]{1,3}\\\\.)?tiktok\\\\.com/\",\"description\":\"Address "
        "of the video.\"},\"language\":{\"type\":\"string\",\"pattern\":\"^[a-z]{2}$\","
        "\"description\":\"Two-letter code of the language.\"},\"use_ai_as_fallback\":{\"type\""
        ":\"boolean\",\"description\":\"Whether to have a video without captions "
        "transcribed; costs more credits.\"},\"cache_max_age\":{\"type\":\"string\","
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
    .tool_prefix = "tiktok",
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
    .ddl = "CREATE TABLE IF NOT EXISTS \"tiktok_monitors\" (\n"
        "  \"id\" uuid primary key default gen_random_uuid(),\n"
        "  \"pie_user_id\" text not null default current_setting('app.user_id'," " true),\n"
        "  \"target\" text not null,\n"
        "  \"label\" text,\n"
        "  \"enabled\" boolean not null default true,\n"
        "  \"interval_minutes\" integer not null default 60,\n"
        "  \"last_checked_at\" timestamptz,\n"
        "  \"created_at\" timestamptz default now()\n"
        ");\n"
        "ALTER TABLE \"tiktok_monitors\" ADD COLUMN IF NOT EXISTS \"pie_user_id\" "
        "text not null default current_setting('app.user_id', true);\n"
        "-- Rows that exist already have no value for this column, and keep " "none.\n"
        "DO $pie$ BEGIN\n"
        "  ALTER TABLE \"tiktok_monitors\" ADD COLUMN IF NOT EXISTS \"target\" " "text not null;\n"
        "EXCEPTION WHEN not_null_violation THEN\n"
        "  ALTER TABLE \"tiktok_monitors\" ADD COLUMN IF NOT EXISTS \"target\" " "text;\n"
        "END $pie$;\n"
        "ALTER TABLE \"tiktok_monitors\" ADD COLUMN IF NOT EXISTS \"label\" " "text;\n"
        "ALTER TABLE \"tiktok_monitors\" ADD COLUMN IF NOT EXISTS \"enabled\" "
        "boolean not null default true;\n"
        "ALTER TABLE \"tiktok_monitors\" ADD COLUMN IF NOT EXISTS \"interval_minutes\" "
        "integer not null default 60;\n"
        "ALTER TABLE \"tiktok_monitors\" ADD COLUMN IF NOT EXISTS \"last_checked_at\" "
        "timestamptz;\n"
        "ALTER TABLE \"tiktok_monitors\" ADD COLUMN IF NOT EXISTS \"created_at\" "
        "timestamptz default now();\n"
        "CREATE INDEX IF NOT EXISTS \"tiktok_monitors_pie_user_id_idx\" ON "
        "\"tiktok_monitors\" (\"pie_user_id\");\n"
        "ALTER TABLE \"tiktok_monitors\" ENABLE ROW LEVEL SECURITY;\n"
        "ALTER TABLE \"tiktok_monitors\" FORCE ROW LEVEL SECURITY;\n"
        "DROP POLICY IF EXISTS \"pie_user\" ON \"tiktok_monitors\";\n"
        "CREATE POLICY \"pie_user\" ON \"tiktok_monitors\"\n"
        "  USING (\"pie_user_id\" = current_setting('app.user_id', true))\n"
        "  WITH CHECK (\"pie_user_id\" = current_setting('app.user_id', true));\n"
        "\n",
};

}  // namespace pie::detail::tables::tiktok_researcher

namespace pie::tiktok_researcher {

constinit const ConnectorTable kTiktokResearcher = ::pie::detail::tables::tiktok_researcher::kConnector;

Task<SearchKeywordResult> SearchKeyword(Context& context, SearchKeywordParams params) {
  return Task<SearchKeywordResult>(::pie::ContextAccess::Call(context, kTiktokResearcher, 0,
      &params));
}

Task<SearchHashtagResult> SearchHashtag(Context& context, SearchHashtagParams params) {
  return Task<SearchHashtagResult>(::pie::ContextAccess::Call(context, kTiktokResearcher, 1,
      &params));
}

Task<SearchUsersResult> SearchUsers(Context& context, SearchUsersParams params) {
  return Task<SearchUsersResult>(::pie::ContextAccess::Call(context, kTiktokResearcher, 2,
      &params));
}

Task<Profile> GetProfile(Context& context, GetProfileParams params) {
  return Task<Profile>(::pie::ContextAccess::Call(context, kTiktokResearcher, 3, &params));
}

Task<GetProfileVideosResult> GetProfileVideos(Context& context, GetProfileVideosParams params) {
  return Task<GetProfileVideosResult>(::pie::ContextAccess::Call(context, kTiktokResearcher, 4,
      &params));
}

Task<Video> GetVideo(Context& context, GetVideoParams params) {
  return Task<Video>(::pie::ContextAccess::Call(context, kTiktokResearcher, 5, &params));
}

Task<GetTranscriptResult> GetTranscript(Context& context, GetTranscriptParams params) {
  return Task<GetTranscriptResult>(::pie::ContextAccess::Call(context, kTiktokResearcher, 6,
      &params));
}

Task<GetCommentsResult> GetComments(Context& context, GetCommentsParams params) {
  return Task<GetCommentsResult>(::pie::ContextAccess::Call(context, kTiktokResearcher, 7,
      &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.scrapecreators_api_key = context.Secret("SCRAPECREATORS_API_KEY");
  return secrets;
}

Task<List<TiktokMonitorsRow>> SelectTiktokMonitors(Context& context, Where where) {
  return Task<List<TiktokMonitorsRow>>(::pie::ContextAccess::Select(context,
      ::pie::detail::tables::tiktok_researcher::kTables[0], where));
}

Task<TiktokMonitorsRow> InsertTiktokMonitors(Context& context, const TiktokMonitorsRow& row) {
  return Task<TiktokMonitorsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::tiktok_researcher::kTables[0], &row, nullptr));
}

Task<TiktokMonitorsRow> UpsertTiktokMonitors(Context& context, const TiktokMonitorsRow& row) {
  return Task<TiktokMonitorsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::tiktok_researcher::kTables[0], &row, "id"));
}

Task<List<TiktokMonitorsRow>> UpdateTiktokMonitors(Context& context, Where where,
    const TiktokMonitorsRow& row) {
  return Task<List<TiktokMonitorsRow>>(::pie::ContextAccess::Update(context,
      ::pie::detail::tables::tiktok_researcher::kTables[0], where, &row));
}

Task<long long> DeleteTiktokMonitors(Context& context, Where where) {
  return ::pie::ContextAccess::Delete(context, ::pie::detail::tables::tiktok_researcher::kTables[0],
      where);
}

}  // namespace pie::tiktok_researcher
