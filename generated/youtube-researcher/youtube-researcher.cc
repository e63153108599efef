// Generated from plugins/youtube-researcher/youtube-researcher.pie. Do not edit.
#include "youtube-researcher/youtube-researcher.h"

#include "pie/generated.h"

namespace pie::detail::tables::youtube_researcher {
namespace c = ::pie::youtube_researcher;

constexpr const char* kTexts1[] = {"youtube", "research", "video", "social-media", "monitoring"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr const char* kNamesSearchParamsUploadDate[] = {"today", "this_week", "this_month",
    "this_year"};
constexpr EnumTable kEnumSearchParamsUploadDate = {"SearchParamsUploadDate",
    {kNamesSearchParamsUploadDate, 4}};
constexpr const char* kNamesSearchParamsSortBy[] = {"relevance", "popular"};
constexpr EnumTable kEnumSearchParamsSortBy = {"SearchParamsSortBy", {kNamesSearchParamsSortBy, 2}};
constexpr const char* kNamesSearchParamsType[] = {"videos", "shorts", "channels", "playlists"};
constexpr EnumTable kEnumSearchParamsType = {"SearchParamsType", {kNamesSearchParamsType, 4}};
constexpr const char* kNamesSearchParamsDuration[] = {"under_3_min", "between_3_and_20_min",
    "over_20_min"};
constexpr EnumTable kEnumSearchParamsDuration = {"SearchParamsDuration",
    {kNamesSearchParamsDuration, 3}};
constexpr Limits kLimits2 = {.pattern = "^[A-Z]{2}$"};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 10000};
constexpr FieldRow kFieldsSearchParams[] = {
    {"query", "Words to search for.", nullptr, &kLimits1, {}, __builtin_offsetof(c::SearchParams,
     query), Kind::kString, 1},
    {"uploadDate", "Only what is as new as this.", nullptr, nullptr,
     {.names = &kEnumSearchParamsUploadDate}, __builtin_offsetof(c::SearchParams, upload_date),
     Kind::kEnum, 0},
    {"sortBy", "Order of the results.", nullptr, nullptr, {.names = &kEnumSearchParamsSortBy},
     __builtin_offsetof(c::SearchParams, sort_by), Kind::kEnum, 0},
    {"type", "Only results of this kind.", nullptr, nullptr, {.names = &kEnumSearchParamsType},
     __builtin_offsetof(c::SearchParams, type), Kind::kEnum, 0},
    {"duration", "Only videos of this length.", nullptr, nullptr,
     {.names = &kEnumSearchParamsDuration}, __builtin_offsetof(c::SearchParams, duration),
     Kind::kEnum, 0},
    {"region", "Two-letter code of the country to search from.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SearchParams, region), Kind::kString, 0},
    {"continuationToken", "continuationToken of the reply before, for more results.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::SearchParams, continuation_token), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchParams = {"SearchParams", {kFieldsSearchParams, 7},
    sizeof(c::SearchParams), false};
static_assert(__is_same(decltype(c::SearchParams::query), String));
static_assert(__is_same(decltype(c::SearchParams::upload_date), Field<c::SearchParamsUploadDate>));
static_assert(__is_same(decltype(c::SearchParams::sort_by), Field<c::SearchParamsSortBy>));
static_assert(__is_same(decltype(c::SearchParams::type), Field<c::SearchParamsType>));
static_assert(__is_same(decltype(c::SearchParams::duration), Field<c::SearchParamsDuration>));
static_assert(__is_same(decltype(c::SearchParams::region), Field<String>));
static_assert(__is_same(decltype(c::SearchParams::continuation_token), Field<String>));
constexpr FieldRow kFieldsChannelOf[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChannelOf, id), Kind::kString, 0},
    {"handle", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChannelOf, handle),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChannelOf, title), Kind::kString,
     0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChannelOf, url), Kind::kString, 0},
};
constexpr ObjectTable kObjectChannelOf = {"ChannelOf", {kFieldsChannelOf, 4}, sizeof(c::ChannelOf),
    true};
static_assert(__is_same(decltype(c::ChannelOf::id), Field<String>));
static_assert(__is_same(decltype(c::ChannelOf::handle), Field<String>));
static_assert(__is_same(decltype(c::ChannelOf::title), Field<String>));
static_assert(__is_same(decltype(c::ChannelOf::url), Field<String>));
constexpr FieldRow kFieldsVideoSummary[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoSummary, id), Kind::kString,
     0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoSummary, url), Kind::kString,
     0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoSummary, title),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoSummary, description),
     Kind::kString, 2},
    {"thumbnail", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoSummary, thumbnail),
     Kind::kString, 0},
    {"viewCountInt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoSummary,
     view_count_int), Kind::kInteger, 2},
    {"publishedTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoSummary,
     published_time), Kind::kString, 2},
    {"publishedTimeText", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoSummary,
     published_time_text), Kind::kString, 2},
    {"lengthSeconds", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoSummary,
     length_seconds), Kind::kInteger, 2},
    {"lengthText", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoSummary, length_text),
     Kind::kString, 2},
    {"channel", nullptr, nullptr, nullptr, {.object = &kObjectChannelOf},
     __builtin_offsetof(c::VideoSummary, channel), Kind::kObject, 0},
};
constexpr ObjectTable kObjectVideoSummary = {"VideoSummary", {kFieldsVideoSummary, 11},
    sizeof(c::VideoSummary), true};
static_assert(__is_same(decltype(c::VideoSummary::id), Field<String>));
static_assert(__is_same(decltype(c::VideoSummary::url), Field<String>));
static_assert(__is_same(decltype(c::VideoSummary::title), Field<String>));
static_assert(__is_same(decltype(c::VideoSummary::description), Field<String>));
static_assert(__is_same(decltype(c::VideoSummary::thumbnail), Field<String>));
static_assert(__is_same(decltype(c::VideoSummary::view_count_int), Field<long long>));
static_assert(__is_same(decltype(c::VideoSummary::published_time), Field<String>));
static_assert(__is_same(decltype(c::VideoSummary::published_time_text), Field<String>));
static_assert(__is_same(decltype(c::VideoSummary::length_seconds), Field<long long>));
static_assert(__is_same(decltype(c::VideoSummary::length_text), Field<String>));
static_assert(__is_same(decltype(c::VideoSummary::channel), Field<c::ChannelOf>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectVideoSummary}};
constexpr TypeRow kType2 = {Kind::kJson};
constexpr FieldRow kFieldsSearchResult[] = {
    {"videos", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::SearchResult,
     videos), Kind::kList, 0},
    {"shorts", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::SearchResult,
     shorts), Kind::kList, 0},
    {"channels", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::SearchResult, channels), Kind::kList, 0},
    {"playlists", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::SearchResult, playlists), Kind::kList, 0},
    {"continuationToken", "For more results.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchResult, continuation_token), Kind::kString, 2},
    {"credits_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResult,
     credits_remaining), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchResult = {"SearchResult", {kFieldsSearchResult, 6},
    sizeof(c::SearchResult), true};
static_assert(__is_same(decltype(c::SearchResult::videos), Field<List<c::VideoSummary>>));
static_assert(__is_same(decltype(c::SearchResult::shorts), Field<List<c::VideoSummary>>));
static_assert(__is_same(decltype(c::SearchResult::channels), Field<List<Json>>));
static_assert(__is_same(decltype(c::SearchResult::playlists), Field<List<Json>>));
static_assert(__is_same(decltype(c::SearchResult::continuation_token), Field<String>));
static_assert(__is_same(decltype(c::SearchResult::credits_remaining), Field<long long>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectSearchResult}};
constexpr BindRow kBindSearch[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
    {.place = Place::kQuery, .field = 1, .wire = "uploadDate"},
    {.place = Place::kQuery, .field = 2, .wire = "sortBy"},
    {.place = Place::kQuery, .field = 3, .wire = "type"},
    {.place = Place::kQuery, .field = 4, .wire = "duration"},
    {.place = Place::kQuery, .field = 5, .wire = "region"},
    {.place = Place::kQuery, .field = 6, .wire = "continuationToken"},
};
constexpr HttpBinding kHttpSearch = {.method = "GET", .path = "/v1/youtube/search",
    .rows = {kBindSearch, 7}};
constexpr Limits kLimits4 = {.has = 96, .min_size = 2, .max_size = 100,
    .pattern = "^@?[^\\s/?#]+$"};
constexpr Limits kLimits5 = {.has = 96, .min_size = 10, .max_size = 40,
    .pattern = "^UC[A-Za-z0-9_-]+$"};
constexpr const char* kNamesGetChannelParamsCacheMaxAge[] = {"1d", "3d", "7d", "14d", "30d"};
constexpr EnumTable kEnumGetChannelParamsCacheMaxAge = {"GetChannelParamsCacheMaxAge",
    {kNamesGetChannelParamsCacheMaxAge, 5}};
constexpr FieldRow kFieldsGetChannelParams[] = {
    {"handle", "Handle of the channel, with or without @.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetChannelParams, handle), Kind::kString, 0},
    {"channelId", "Id of the channel, instead of the handle.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetChannelParams, channel_id), Kind::kString, 0},
    {"cache_max_age", "A stored answer that is not older than this will do.", nullptr, nullptr,
     {.names = &kEnumGetChannelParamsCacheMaxAge}, __builtin_offsetof(c::GetChannelParams,
     cache_max_age), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetChannelParams = {"GetChannelParams", {kFieldsGetChannelParams, 3},
    sizeof(c::GetChannelParams), false};
static_assert(__is_same(decltype(c::GetChannelParams::handle), Field<String>));
static_assert(__is_same(decltype(c::GetChannelParams::channel_id), Field<String>));
static_assert(__is_same(decltype(c::GetChannelParams::cache_max_age),
    Field<c::GetChannelParamsCacheMaxAge>));
constexpr TypeRow kType4 = {Kind::kString};
constexpr FieldRow kFieldsChannel[] = {
    {"channelId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, channel_id),
     Kind::kString, 0},
    {"channel", "Address of the channel.", nullptr, nullptr, {}, __builtin_offsetof(c::Channel,
     channel), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, name), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, description),
     Kind::kString, 2},
    {"subscriberCount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel,
     subscriber_count), Kind::kInteger, 2},
    {"videoCountText", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel,
     video_count_text), Kind::kString, 2},
    {"viewCountText", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel,
     view_count_text), Kind::kString, 2},
    {"joinedDateText", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel,
     joined_date_text), Kind::kString, 2},
    {"country", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, country),
     Kind::kString, 2},
    {"tags", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, tags), Kind::kString, 2},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, email), Kind::kString,
     2},
    {"links", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::Channel,
     links), Kind::kList, 0},
    {"credits_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel,
     credits_remaining), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectChannel = {"Channel", {kFieldsChannel, 13}, sizeof(c::Channel), true};
static_assert(__is_same(decltype(c::Channel::channel_id), Field<String>));
static_assert(__is_same(decltype(c::Channel::channel), Field<String>));
static_assert(__is_same(decltype(c::Channel::name), Field<String>));
static_assert(__is_same(decltype(c::Channel::description), Field<String>));
static_assert(__is_same(decltype(c::Channel::subscriber_count), Field<long long>));
static_assert(__is_same(decltype(c::Channel::video_count_text), Field<String>));
static_assert(__is_same(decltype(c::Channel::view_count_text), Field<String>));
static_assert(__is_same(decltype(c::Channel::joined_date_text), Field<String>));
static_assert(__is_same(decltype(c::Channel::country), Field<String>));
static_assert(__is_same(decltype(c::Channel::tags), Field<String>));
static_assert(__is_same(decltype(c::Channel::email), Field<String>));
static_assert(__is_same(decltype(c::Channel::links), Field<List<String>>));
static_assert(__is_same(decltype(c::Channel::credits_remaining), Field<long long>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectChannel}};
constexpr BindRow kBindGetChannel[] = {
    {.place = Place::kQuery, .field = 0, .wire = "handle"},
    {.place = Place::kQuery, .field = 1, .wire = "channelId"},
    {.place = Place::kQuery, .field = 2, .wire = "cache_max_age"},
};
constexpr HttpBinding kHttpGetChannel = {.method = "GET", .path = "/v1/youtube/channel",
    .rows = {kBindGetChannel, 3}};
constexpr const char* kNamesGetChannelVideosParamsSort[] = {"latest", "popular"};
constexpr EnumTable kEnumGetChannelVideosParamsSort = {"GetChannelVideosParamsSort",
    {kNamesGetChannelVideosParamsSort, 2}};
constexpr Limits kLimits6 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsGetChannelVideosParams[] = {
    {"handle", "Handle of the channel, with or without @.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetChannelVideosParams, handle), Kind::kString, 0},
    {"channelId", "Id of the channel, instead of the handle.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetChannelVideosParams, channel_id), Kind::kString, 0},
    {"sort", "Order of the videos.", nullptr, nullptr, {.names = &kEnumGetChannelVideosParamsSort},
     __builtin_offsetof(c::GetChannelVideosParams, sort), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits6, {}, __builtin_offsetof(c::GetChannelVideosParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetChannelVideosParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetChannelVideosParams = {"GetChannelVideosParams",
    {kFieldsGetChannelVideosParams, 5}, sizeof(c::GetChannelVideosParams), false};
static_assert(__is_same(decltype(c::GetChannelVideosParams::handle), Field<String>));
static_assert(__is_same(decltype(c::GetChannelVideosParams::channel_id), Field<String>));
static_assert(__is_same(decltype(c::GetChannelVideosParams::sort),
    Field<c::GetChannelVideosParamsSort>));
static_assert(__is_same(decltype(c::GetChannelVideosParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetChannelVideosParams::next_page), Field<String>));
constexpr FieldRow kFieldsGetChannelVideosResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::GetChannelVideosResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetChannelVideosResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetChannelVideosResult = {"GetChannelVideosResult",
    {kFieldsGetChannelVideosResult, 2}, sizeof(c::GetChannelVideosResult), true};
static_assert(__is_same(decltype(c::GetChannelVideosResult::items), List<c::VideoSummary>));
static_assert(__is_same(decltype(c::GetChannelVideosResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectGetChannelVideosResult}};
constexpr BindRow kBindGetChannelVideos[] = {
    {.place = Place::kQuery, .field = 0, .wire = "handle"},
    {.place = Place::kQuery, .field = 1, .wire = "channelId"},
    {.place = Place::kQuery, .field = 2, .wire = "sort"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/videos",
    .cursor_pointer = "/continuationToken", .param = "continuationToken"};
constexpr HttpBinding kHttpGetChannelVideos = {.method = "GET",
    .path = "/v1/youtube/channel-videos", .rows = {kBindGetChannelVideos, 3},
    .pagination = &kPagination1};
constexpr const char* kNamesGetChannelShortsParamsShortsSort[] = {"newest", "popular"};
constexpr EnumTable kEnumGetChannelShortsParamsShortsSort = {"GetChannelShortsParamsShortsSort",
    {kNamesGetChannelShortsParamsShortsSort, 2}};
constexpr FieldRow kFieldsGetChannelShortsParams[] = {
    {"handle", "Handle of the channel, with or without @.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetChannelShortsParams, handle), Kind::kString, 0},
    {"channelId", "Id of the channel, instead of the handle.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetChannelShortsParams, channel_id), Kind::kString, 0},
    {"shortsSort", "Order of the shorts.", nullptr, nullptr,
     {.names = &kEnumGetChannelShortsParamsShortsSort},
     __builtin_offsetof(c::GetChannelShortsParams, shorts_sort), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits6, {}, __builtin_offsetof(c::GetChannelShortsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetChannelShortsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetChannelShortsParams = {"GetChannelShortsParams",
    {kFieldsGetChannelShortsParams, 5}, sizeof(c::GetChannelShortsParams), false};
static_assert(__is_same(decltype(c::GetChannelShortsParams::handle), Field<String>));
static_assert(__is_same(decltype(c::GetChannelShortsParams::channel_id), Field<String>));
static_assert(__is_same(decltype(c::GetChannelShortsParams::shorts_sort),
    Field<c::GetChannelShortsParamsShortsSort>));
static_assert(__is_same(decltype(c::GetChannelShortsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetChannelShortsParams::next_page), Field<String>));
constexpr FieldRow kFieldsShort[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Short, id), Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Short, url), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Short, title), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Short, description),
     Kind::kString, 2},
    {"thumbnail", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Short, thumbnail),
     Kind::kString, 0},
    {"viewCountInt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Short, view_count_int),
     Kind::kInteger, 2},
    {"likeCountInt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Short, like_count_int),
     Kind::kInteger, 2},
    {"commentCountInt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Short,
     comment_count_int), Kind::kInteger, 2},
    {"publishDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Short, publish_date),
     Kind::kString, 2},
    {"durationMs", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Short, duration_ms),
     Kind::kInteger, 2},
};
constexpr ObjectTable kObjectShort = {"Short", {kFieldsShort, 10}, sizeof(c::Short), true};
static_assert(__is_same(decltype(c::Short::id), Field<String>));
static_assert(__is_same(decltype(c::Short::url), Field<String>));
static_assert(__is_same(decltype(c::Short::title), Field<String>));
static_assert(__is_same(decltype(c::Short::description), Field<String>));
static_assert(__is_same(decltype(c::Short::thumbnail), Field<String>));
static_assert(__is_same(decltype(c::Short::view_count_int), Field<long long>));
static_assert(__is_same(decltype(c::Short::like_count_int), Field<long long>));
static_assert(__is_same(decltype(c::Short::comment_count_int), Field<long long>));
static_assert(__is_same(decltype(c::Short::publish_date), Field<String>));
static_assert(__is_same(decltype(c::Short::duration_ms), Field<long long>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectShort}};
constexpr FieldRow kFieldsGetChannelShortsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::GetChannelShortsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetChannelShortsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetChannelShortsResult = {"GetChannelShortsResult",
    {kFieldsGetChannelShortsResult, 2}, sizeof(c::GetChannelShortsResult), true};
static_assert(__is_same(decltype(c::GetChannelShortsResult::items), List<c::Short>));
static_assert(__is_same(decltype(c::GetChannelShortsResult::next_page), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectGetChannelShortsResult}};
constexpr BindRow kBindGetChannelShorts[] = {
    {.place = Place::kQuery, .field = 0, .wire = "handle"},
    {.place = Place::kQuery, .field = 1, .wire = "channelId"},
    {.place = Place::kQuery, .field = 2, .wire = "sort"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/shorts",
    .cursor_pointer = "/continuationToken", .param = "continuationToken"};
constexpr HttpBinding kHttpGetChannelShorts = {.method = "GET",
    .path = "/v1/youtube/channel/shorts", .rows = {kBindGetChannelShorts, 3},
    .pagination = &kPagination2};
constexpr Limits kLimits7 = {.has = 64, .max_size = 500,
    .pattern = "^https://((www|m)\\.)?(youtube\\.com|youtu\\.be)/", .format = "uri"};
constexpr Limits kLimits8 = {.pattern = "^[a-z]{2}(-[A-Za-z]{2,4})?$"};
constexpr const char* kNamesGetVideoParamsCacheMaxAge[] = {"1d", "3d", "7d", "14d", "30d"};
constexpr EnumTable kEnumGetVideoParamsCacheMaxAge = {"GetVideoParamsCacheMaxAge",
    {kNamesGetVideoParamsCacheMaxAge, 5}};
constexpr FieldRow kFieldsGetVideoParams[] = {
    {"url", "Address of the video or short.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::GetVideoParams, url), Kind::kString, 1},
    {"language", "Language such as en or pt-BR.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::GetVideoParams, language), Kind::kString, 0},
    {"cache_max_age", "A stored answer that is not older than this will do.", nullptr, nullptr,
     {.names = &kEnumGetVideoParamsCacheMaxAge}, __builtin_offsetof(c::GetVideoParams,
     cache_max_age), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetVideoParams = {"GetVideoParams", {kFieldsGetVideoParams, 3},
    sizeof(c::GetVideoParams), false};
static_assert(__is_same(decltype(c::GetVideoParams::url), String));
static_assert(__is_same(decltype(c::GetVideoParams::language), Field<String>));
static_assert(__is_same(decltype(c::GetVideoParams::cache_max_age),
    Field<c::GetVideoParamsCacheMaxAge>));
constexpr FieldRow kFieldsVideoCaptionTracksItem[] = {
    {"languageCode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::VideoCaptionTracksItem,
     language_code), Kind::kString, 0},
    {"kind", "asr: made by YouTube.", nullptr, nullptr, {},
     __builtin_offsetof(c::VideoCaptionTracksItem, kind), Kind::kString, 0},
};
constexpr ObjectTable kObjectVideoCaptionTracksItem = {"VideoCaptionTracksItem",
    {kFieldsVideoCaptionTracksItem, 2}, sizeof(c::VideoCaptionTracksItem), true};
static_assert(__is_same(decltype(c::VideoCaptionTracksItem::language_code), Field<String>));
static_assert(__is_same(decltype(c::VideoCaptionTracksItem::kind), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectVideoCaptionTracksItem}};
constexpr FieldRow kFieldsVideo[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, id), Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, url), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, title), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, description),
     Kind::kString, 2},
    {"channel", nullptr, nullptr, nullptr, {.object = &kObjectChannelOf},
     __builtin_offsetof(c::Video, channel), Kind::kObject, 0},
    {"publishDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, publish_date),
     Kind::kString, 2},
    {"durationMs", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, duration_ms),
     Kind::kInteger, 2},
    {"viewCountInt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, view_count_int),
     Kind::kInteger, 2},
    {"likeCountInt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, like_count_int),
     Kind::kInteger, 2},
    {"commentCountInt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video,
     comment_count_int), Kind::kInteger, 2},
    {"genre", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, genre), Kind::kString, 2},
    {"keywords", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::Video,
     keywords), Kind::kList, 0},
    {"thumbnail", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video, thumbnail),
     Kind::kString, 0},
    {"isPaidPromotion", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video,
     is_paid_promotion), Kind::kBoolean, 2},
    {"captionTracks", nullptr, nullptr, nullptr, {.element = &kType9}, __builtin_offsetof(c::Video,
     caption_tracks), Kind::kList, 0},
    {"credits_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Video,
     credits_remaining), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectVideo = {"Video", {kFieldsVideo, 16}, sizeof(c::Video), true};
static_assert(__is_same(decltype(c::Video::id), Field<String>));
static_assert(__is_same(decltype(c::Video::url), Field<String>));
static_assert(__is_same(decltype(c::Video::title), Field<String>));
static_assert(__is_same(decltype(c::Video::description), Field<String>));
static_assert(__is_same(decltype(c::Video::channel), Field<c::ChannelOf>));
static_assert(__is_same(decltype(c::Video::publish_date), Field<String>));
static_assert(__is_same(decltype(c::Video::duration_ms), Field<long long>));
static_assert(__is_same(decltype(c::Video::view_count_int), Field<long long>));
static_assert(__is_same(decltype(c::Video::like_count_int), Field<long long>));
static_assert(__is_same(decltype(c::Video::comment_count_int), Field<long long>));
static_assert(__is_same(decltype(c::Video::genre), Field<String>));
static_assert(__is_same(decltype(c::Video::keywords), Field<List<String>>));
static_assert(__is_same(decltype(c::Video::thumbnail), Field<String>));
static_assert(__is_same(decltype(c::Video::is_paid_promotion), Field<bool>));
static_assert(__is_same(decltype(c::Video::caption_tracks),
    Field<List<c::VideoCaptionTracksItem>>));
static_assert(__is_same(decltype(c::Video::credits_remaining), Field<long long>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectVideo}};
constexpr BindRow kBindGetVideo[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
    {.place = Place::kQuery, .field = 1, .wire = "language"},
    {.place = Place::kQuery, .field = 2, .wire = "cache_max_age"},
};
constexpr HttpBinding kHttpGetVideo = {.method = "GET", .path = "/v1/youtube/video",
    .rows = {kBindGetVideo, 3}};
constexpr const char* kNamesGetTranscriptParamsCacheMaxAge[] = {"1d", "3d", "7d", "14d", "30d"};
constexpr EnumTable kEnumGetTranscriptParamsCacheMaxAge = {"GetTranscriptParamsCacheMaxAge",
    {kNamesGetTranscriptParamsCacheMaxAge, 5}};
constexpr FieldRow kFieldsGetTranscriptParams[] = {
    {"url", "Address of the video or short.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::GetTranscriptParams, url), Kind::kString, 1},
    {"language", "Language such as en or pt-BR.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::GetTranscriptParams, language), Kind::kString, 0},
    {"cache_max_age", "A stored answer that is not older than this will do.", nullptr, nullptr,
     {.names = &kEnumGetTranscriptParamsCacheMaxAge}, __builtin_offsetof(c::GetTranscriptParams,
     cache_max_age), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetTranscriptParams = {"GetTranscriptParams",
    {kFieldsGetTranscriptParams, 3}, sizeof(c::GetTranscriptParams), false};
static_assert(__is_same(decltype(c::GetTranscriptParams::url), String));
static_assert(__is_same(decltype(c::GetTranscriptParams::language), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptParams::cache_max_age),
    Field<c::GetTranscriptParamsCacheMaxAge>));
constexpr FieldRow kFieldsGetTranscriptResultTranscriptItem[] = {
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTranscriptResultTranscriptItem,
     text), Kind::kString, 0},
    {"startMs", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetTranscriptResultTranscriptItem, start_ms), Kind::kString, 0},
    {"endMs", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetTranscriptResultTranscriptItem, end_ms), Kind::kString, 0},
    {"startTimeText", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetTranscriptResultTranscriptItem, start_time_text), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetTranscriptResultTranscriptItem =
    {"GetTranscriptResultTranscriptItem", {kFieldsGetTranscriptResultTranscriptItem, 4},
    sizeof(c::GetTranscriptResultTranscriptItem), true};
static_assert(__is_same(decltype(c::GetTranscriptResultTranscriptItem::text), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptResultTranscriptItem::start_ms), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptResultTranscriptItem::end_ms), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptResultTranscriptItem::start_time_text),
    Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false,
    {.object = &kObjectGetTranscriptResultTranscriptItem}};
constexpr FieldRow kFieldsGetTranscriptResult[] = {
    {"videoId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTranscriptResult, video_id),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTranscriptResult, url),
     Kind::kString, 0},
    {"language", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTranscriptResult,
     language), Kind::kString, 2},
    {"transcript_only_text", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetTranscriptResult, transcript_only_text), Kind::kString, 2},
    {"transcript", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::GetTranscriptResult, transcript), Kind::kList, 2},
    {"credits_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTranscriptResult,
     credits_remaining), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetTranscriptResult = {"GetTranscriptResult",
    {kFieldsGetTranscriptResult, 6}, sizeof(c::GetTranscriptResult), true};
static_assert(__is_same(decltype(c::GetTranscriptResult::video_id), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptResult::url), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptResult::language), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptResult::transcript_only_text), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptResult::transcript),
    Field<List<c::GetTranscriptResultTranscriptItem>>));
static_assert(__is_same(decltype(c::GetTranscriptResult::credits_remaining), Field<long long>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectGetTranscriptResult}};
constexpr BindRow kBindGetTranscript[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
    {.place = Place::kQuery, .field = 1, .wire = "language"},
    {.place = Place::kQuery, .field = 2, .wire = "cache_max_age"},
};
constexpr HttpBinding kHttpGetTranscript = {.method = "GET", .path = "/v1/youtube/video/transcript",
    .rows = {kBindGetTranscript, 3}};
constexpr const char* kNamesGetCommentsParamsOrder[] = {"top", "newest"};
constexpr EnumTable kEnumGetCommentsParamsOrder = {"GetCommentsParamsOrder",
    {kNamesGetCommentsParamsOrder, 2}};
constexpr FieldRow kFieldsGetCommentsParams[] = {
    {"url", "Address of the video or short.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::GetCommentsParams, url), Kind::kString, 1},
    {"order", "Order of the comments.", nullptr, nullptr, {.names = &kEnumGetCommentsParamsOrder},
     __builtin_offsetof(c::GetCommentsParams, order), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits6, {}, __builtin_offsetof(c::GetCommentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetCommentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetCommentsParams = {"GetCommentsParams", {kFieldsGetCommentsParams,
    4}, sizeof(c::GetCommentsParams), false};
static_assert(__is_same(decltype(c::GetCommentsParams::url), String));
static_assert(__is_same(decltype(c::GetCommentsParams::order), Field<c::GetCommentsParamsOrder>));
static_assert(__is_same(decltype(c::GetCommentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetCommentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsCommentAuthor[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentAuthor, name),
     Kind::kString, 0},
    {"channelId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentAuthor, channel_id),
     Kind::kString, 0},
    {"channelUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentAuthor, channel_url),
     Kind::kString, 0},
    {"isVerified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentAuthor, is_verified),
     Kind::kBoolean, 0},
    {"isCreator", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentAuthor, is_creator),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCommentAuthor = {"CommentAuthor", {kFieldsCommentAuthor, 5},
    sizeof(c::CommentAuthor), true};
static_assert(__is_same(decltype(c::CommentAuthor::name), Field<String>));
static_assert(__is_same(decltype(c::CommentAuthor::channel_id), Field<String>));
static_assert(__is_same(decltype(c::CommentAuthor::channel_url), Field<String>));
static_assert(__is_same(decltype(c::CommentAuthor::is_verified), Field<bool>));
static_assert(__is_same(decltype(c::CommentAuthor::is_creator), Field<bool>));
constexpr FieldRow kFieldsCommentEngagement[] = {
    {"likes", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentEngagement, likes),
     Kind::kInteger, 2},
    {"replies", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentEngagement, replies),
     Kind::kInteger, 2},
};
constexpr ObjectTable kObjectCommentEngagement = {"CommentEngagement", {kFieldsCommentEngagement,
    2}, sizeof(c::CommentEngagement), true};
static_assert(__is_same(decltype(c::CommentEngagement::likes), Field<long long>));
static_assert(__is_same(decltype(c::CommentEngagement::replies), Field<long long>));
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kString, 0},
    {"content", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, content),
     Kind::kString, 0},
    {"publishedTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, published_time),
     Kind::kString, 2},
    {"publishedTimeText", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment,
     published_time_text), Kind::kString, 0},
    {"author", nullptr, nullptr, nullptr, {.object = &kObjectCommentAuthor},
     __builtin_offsetof(c::Comment, author), Kind::kObject, 0},
    {"engagement", nullptr, nullptr, nullptr, {.object = &kObjectCommentEngagement},
     __builtin_offsetof(c::Comment, engagement), Kind::kObject, 0},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 6}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<String>));
static_assert(__is_same(decltype(c::Comment::content), Field<String>));
static_assert(__is_same(decltype(c::Comment::published_time), Field<String>));
static_assert(__is_same(decltype(c::Comment::published_time_text), Field<String>));
static_assert(__is_same(decltype(c::Comment::author), Field<c::CommentAuthor>));
static_assert(__is_same(decltype(c::Comment::engagement), Field<c::CommentEngagement>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr FieldRow kFieldsGetCommentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::GetCommentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetCommentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetCommentsResult = {"GetCommentsResult", {kFieldsGetCommentsResult,
    2}, sizeof(c::GetCommentsResult), true};
static_assert(__is_same(decltype(c::GetCommentsResult::items), List<c::Comment>));
static_assert(__is_same(decltype(c::GetCommentsResult::next_page), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectGetCommentsResult}};
constexpr BindRow kBindGetComments[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
    {.place = Place::kQuery, .field = 1, .wire = "order"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/comments",
    .cursor_pointer = "/continuationToken", .param = "continuationToken"};
constexpr HttpBinding kHttpGetComments = {.method = "GET", .path = "/v1/youtube/video/comments",
    .rows = {kBindGetComments, 2}, .pagination = &kPagination3};
constexpr Limits kLimits9 = {.has = 96, .min_size = 10, .max_size = 60,
    .pattern = "^[A-Za-z0-9_-]+$"};
constexpr FieldRow kFieldsGetPlaylistParams[] = {
    {"playlist_id", "Id of the playlist; the part behind list= in its address.", nullptr, &kLimits9,
     {}, __builtin_offsetof(c::GetPlaylistParams, playlist_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetPlaylistParams = {"GetPlaylistParams", {kFieldsGetPlaylistParams,
    1}, sizeof(c::GetPlaylistParams), false};
static_assert(__is_same(decltype(c::GetPlaylistParams::playlist_id), String));
constexpr FieldRow kFieldsGetPlaylistResultOwner[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPlaylistResultOwner, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPlaylistResultOwner, name),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPlaylistResultOwner, url),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectGetPlaylistResultOwner = {"GetPlaylistResultOwner",
    {kFieldsGetPlaylistResultOwner, 3}, sizeof(c::GetPlaylistResultOwner), true};
static_assert(__is_same(decltype(c::GetPlaylistResultOwner::id), Field<String>));
static_assert(__is_same(decltype(c::GetPlaylistResultOwner::name), Field<String>));
static_assert(__is_same(decltype(c::GetPlaylistResultOwner::url), Field<String>));
constexpr FieldRow kFieldsGetPlaylistResult[] = {
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPlaylistResult, title),
     Kind::kString, 0},
    {"owner", nullptr, nullptr, nullptr, {.object = &kObjectGetPlaylistResultOwner},
     __builtin_offsetof(c::GetPlaylistResult, owner), Kind::kObject, 0},
    {"totalVideos", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPlaylistResult,
     total_videos), Kind::kInteger, 0},
    {"videos", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::GetPlaylistResult, videos), Kind::kList, 0},
    {"credits_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPlaylistResult,
     credits_remaining), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetPlaylistResult = {"GetPlaylistResult", {kFieldsGetPlaylistResult,
    5}, sizeof(c::GetPlaylistResult), true};
static_assert(__is_same(decltype(c::GetPlaylistResult::title), Field<String>));
static_assert(__is_same(decltype(c::GetPlaylistResult::owner), Field<c::GetPlaylistResultOwner>));
static_assert(__is_same(decltype(c::GetPlaylistResult::total_videos), Field<long long>));
static_assert(__is_same(decltype(c::GetPlaylistResult::videos), Field<List<c::VideoSummary>>));
static_assert(__is_same(decltype(c::GetPlaylistResult::credits_remaining), Field<long long>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectGetPlaylistResult}};
constexpr BindRow kBindGetPlaylist[] = {
    {.place = Place::kQuery, .field = 0, .wire = "playlist_id"},
};
constexpr HttpBinding kHttpGetPlaylist = {.method = "GET", .path = "/v1/youtube/playlist",
    .rows = {kBindGetPlaylist, 1}};
constexpr Limits kLimits10 = {.has = 64, .max_size = 200};
constexpr Limits kLimits11 = {.has = 3, .minimum = 15, .maximum = 10080};
constexpr FieldRow kFieldsCreateMonitorParams[] = {
    {"handle", "Handle of the channel, with or without @.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateMonitorParams, handle), Kind::kString, 1},
    {"label", "Name of the monitor.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateMonitorParams, label), Kind::kString, 0},
    {"interval_minutes", "Minutes between checks.", "60", &kLimits11, {},
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
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectMonitor}};
static TaskState* InvokeCreateMonitor(Context& context, void* params) {
  return Erase(c::CreateMonitor(context,
      static_cast<c::CreateMonitorParams&&>(*static_cast<c::CreateMonitorParams*>(params))));
}
constexpr ObjectTable kObjectListMonitorsParams = {"ListMonitorsParams", {},
    sizeof(c::ListMonitorsParams), false};
constexpr TypeRow kType17 = {Kind::kList, false, {.element = &kType16}};
static TaskState* InvokeListMonitors(Context& context, void* params) {
  return Erase(c::ListMonitors(context,
      static_cast<c::ListMonitorsParams&&>(*static_cast<c::ListMonitorsParams*>(params))));
}
constexpr Limits kLimits12 = {.format = "uuid"};
constexpr FieldRow kFieldsPauseMonitorParams[] = {
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits12, {},
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
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits12, {},
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
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits12, {},
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
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectDeleteMonitorResult}};
static TaskState* InvokeDeleteMonitor(Context& context, void* params) {
  return Erase(c::DeleteMonitor(context,
      static_cast<c::DeleteMonitorParams&&>(*static_cast<c::DeleteMonitorParams*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "search", .title = "Search YouTube",
     .description = "Videos, shorts, channels and playlists that fit some words.",
     .effect = Effect::kRead, .params = &kObjectSearchParams, .result = &kType3,
     .http = &kHttpSearch, .tool_name = "youtube_search"},
    {.name = "get_channel", .title = "Read a channel",
     .description = "Name, description, subscribers and links of a channel. Give its handle "
     "or id.", .effect = Effect::kRead, .params = &kObjectGetChannelParams, .result = &kType5,
     .http = &kHttpGetChannel, .tool_name = "youtube_get_channel"},
    {.name = "get_channel_videos", .title = "Read a channel's videos",
     .description = "Videos of a channel, newest first. Give its handle or id.",
     .effect = Effect::kRead, .params = &kObjectGetChannelVideosParams, .result = &kType6,
     .http = &kHttpGetChannelVideos, .tool_name = "youtube_get_channel_videos"},
    {.name = "get_channel_shorts", .title = "Read a channel's shorts",
     .description = "Shorts of a channel, newest first. Give its handle or id.",
     .effect = Effect::kRead, .params = &kObjectGetChannelShortsParams, .result = &kType8,
     .http = &kHttpGetChannelShorts, .tool_name = "youtube_get_channel_shorts"},
    {.name = "get_video", .title = "Read a video",
     .description = "Title, text, counts and captions of a video or short.",
     .effect = Effect::kRead, .params = &kObjectGetVideoParams, .result = &kType10,
     .http = &kHttpGetVideo, .tool_name = "youtube_get_video"},
    {.name = "get_transcript", .title = "Read a transcript",
     .description = "What is said in a video or short, as one text and with times.",
     .effect = Effect::kRead, .params = &kObjectGetTranscriptParams, .result = &kType12,
     .http = &kHttpGetTranscript, .tool_name = "youtube_get_transcript"},
    {.name = "get_comments", .title = "Read comments", .description = "Comments on a video.",
     .effect = Effect::kRead, .params = &kObjectGetCommentsParams, .result = &kType14,
     .http = &kHttpGetComments, .tool_name = "youtube_get_comments"},
    {.name = "get_playlist", .title = "Read a playlist",
     .description = "Title, owner and videos of a playlist.", .effect = Effect::kRead,
     .params = &kObjectGetPlaylistParams, .result = &kType15, .http = &kHttpGetPlaylist,
     .tool_name = "youtube_get_playlist"},
    {.name = "create_monitor", .title = "Watch a channel",
     .description = "Starts to watch a channel for new videos.",
     .params = &kObjectCreateMonitorParams, .result = &kType16, .invoke = InvokeCreateMonitor,
     .tool_name = "youtube_create_monitor"},
    {.name = "list_monitors", .title = "List monitors", .description = "The user's monitors.",
     .effect = Effect::kRead, .params = &kObjectListMonitorsParams, .result = &kType17,
     .invoke = InvokeListMonitors, .tool_name = "youtube_list_monitors"},
    {.name = "pause_monitor", .title = "Pause a monitor",
     .description = "Stops checking until it is resumed.", .params = &kObjectPauseMonitorParams,
     .result = &kType16, .invoke = InvokePauseMonitor, .tool_name = "youtube_pause_monitor"},
    {.name = "resume_monitor", .title = "Resume a monitor",
     .description = "Checks again, starting with the next run.",
     .params = &kObjectResumeMonitorParams, .result = &kType16, .invoke = InvokeResumeMonitor,
     .tool_name = "youtube_resume_monitor"},
    {.name = "delete_monitor", .title = "Delete a monitor", .description = "Removes a monitor.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteMonitorParams, .result = &kType18,
     .invoke = InvokeDeleteMonitor, .tool_name = "youtube_delete_monitor"},
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
    {.source = "tool", .action = "get_channel"},
};
constexpr MatcherRow kMatchersContentSearched[] = {
    {.source = "tool", .action = "search"},
    {.source = "tool", .action = "get_channel_videos"},
    {.source = "tool", .action = "get_channel_shorts"},
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
    {.id = "profile_researched", .display_name = "Channel Researched",
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
constexpr FieldRow kFieldsYoutubeMonitorsRow[] = {
    {"id", "uuid primary key default gen_random_uuid()", nullptr, nullptr, {},
     __builtin_offsetof(c::YoutubeMonitorsRow, id), Kind::kString, 2},
    {"pie_user_id", "text not null default current_setting('app.user_id', true)", nullptr, nullptr,
     {}, __builtin_offsetof(c::YoutubeMonitorsRow, pie_user_id), Kind::kString, 2},
    {"target", "text not null", nullptr, nullptr, {}, __builtin_offsetof(c::YoutubeMonitorsRow,
     target), Kind::kString, 2},
    {"label", "text", nullptr, nullptr, {}, __builtin_offsetof(c::YoutubeMonitorsRow, label),
     Kind::kString, 2},
    {"enabled", "boolean not null default true", nullptr, nullptr, {},
     __builtin_offsetof(c::YoutubeMonitorsRow, enabled), Kind::kBoolean, 2},
    {"interval_minutes", "integer not null default 60", nullptr, nullptr, {},
     __builtin_offsetof(c::YoutubeMonitorsRow, interval_minutes), Kind::kInteger, 2},
    {"last_checked_at", "timestamptz", nullptr, nullptr, {},
     __builtin_offsetof(c::YoutubeMonitorsRow, last_checked_at), Kind::kString, 2},
    {"created_at", "timestamptz default now()", nullptr, nullptr, {},
     __builtin_offsetof(c::YoutubeMonitorsRow, created_at), Kind::kString, 2},
};
constexpr ObjectTable kObjectYoutubeMonitorsRow = {"YoutubeMonitorsRow", {kFieldsYoutubeMonitorsRow,
    8}, sizeof(c::YoutubeMonitorsRow), true};
static_assert(__is_same(decltype(c::YoutubeMonitorsRow::id), Field<String>));
static_assert(__is_same(decltype(c::YoutubeMonitorsRow::pie_user_id), Field<String>));
static_assert(__is_same(decltype(c::YoutubeMonitorsRow::target), Field<String>));
static_assert(__is_same(decltype(c::YoutubeMonitorsRow::label), Field<String>));
static_assert(__is_same(decltype(c::YoutubeMonitorsRow::enabled), Field<bool>));
static_assert(__is_same(decltype(c::YoutubeMonitorsRow::interval_minutes), Field<long long>));
static_assert(__is_same(decltype(c::YoutubeMonitorsRow::last_checked_at), Field<String>));
static_assert(__is_same(decltype(c::YoutubeMonitorsRow::created_at), Field<String>));
constexpr ColumnRow kColumnsYoutubeMonitors[] = {
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
    {.name = "youtube_monitors", .rls = "pie_user_id", .row = &kObjectYoutubeMonitorsRow,
     .columns = {kColumnsYoutubeMonitors, 8}},
};
constexpr ConnectorTable kConnector = {
    .name = "youtube-researcher",
    .display_name = "YouTube Researcher",
    .description = "Research public YouTube channels, videos, shorts, transcripts, comments "
        "and playlists through ScrapeCreators, and watch channels for new "
        "videos. Each lookup costs one ScrapeCreators credit.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tool_name = "youtube_researcher",
    .tool_description = "Looks up public YouTube pages and watches channels for new videos. "
        "A lookup costs one credit; monitors check at most once every 15 minutes. "
        "Name a channel by its handle or id. Tell the user and wait for a "
        "yes before you create or delete a monitor.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"search\",\"get_channel\",\"get_channel_videos\",\"get_channel_shorts\","
        "\"get_video\",\"get_transcript\",\"get_comments\",\"get_playlist\","
        "\"create_monitor\",\"list_monitors\",\"pause_monitor\",\"resume_monitor\","
        "\"delete_monitor\"],\"description\":\"What to do.\"},\"query\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":500,\"description\":\"Words to search "
        "for.\"},\"uploadDate\":{\"type\":\"string\",\"enum\":[\"today\",\"this_week\","
        "\"this_month\",\"this_year\"],\"description\":\"Only what is as new "
        "as this.\"},\"sortBy\":{\"type\":\"string\",\"enum\":[\"relevance\","
        "\"popular\"],\"description\":\"Order of the results.\"},\"type\":{\"type\":\"string\""
        ",\"enum\":[\"videos\",\"shorts\",\"channels\",\"playlists\"],\"description\":\"Only "
        "results of this kind.\"},\"duration\":{\"type\":\"string\",\"enum\":[\"under_3_min\","
        "\"between_3_and_20_min\",\"over_20_min\"],\"description\":\"Only "
        "videos of this length.\"},\"region\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{2}$\","
        "\"description\":\"Two-letter code of the country to search from.\"},"
        "\"continuationToken\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":10000,"
        "\"description\":\"continuationToken of the reply before, for more "
        "results.\"},\"handle\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":100,"
        "\"pattern\":\"^@?[^\\\\s/?#]+$\",\"description\":\"Handle of the "
        "channel, with or without @.\"},\"channelId\":{\"type\":\"string\","
        "\"minLength\":10,\"maxLength\":40,\"pattern\":\"^UC[A-Za-z0-9_-]+$\","
        "\"description\":\"Id of the channel, instead of the handle.\"},\"sort\":{\"type\":\"s"
        "tring\",\"enum\":[\"latest\",\"popular\"],\"description\":\"Order "
        "of the videos.\"},\"shortsSort\":{\"type\":\"string\",\"enum\":[\"newest\","
        "\"popular\"],\"description\":\"Order of the shorts.\"},\"url\":{\"type\":\"string\","
        "\"format\":\"uri\",\"maxLength\":500,\"pattern\":\"^https://((www|m)\\\\.)?(youtube\\"
        "\\.com|youtu\\\\.be)/\",\"description\":\"Address of the video or "
        "short.\"},\"language\":{\"type\":\"string\",\"pattern\":\"^[a-z]{2}(-[A-Za-z]{2,"
        "4})?$\",\"description\":\"Language such as en or pt-BR.\"},\"order\":{\"type\":\"stri"
        "ng\",\"enum\":[\"top\",\"newest\"],\"description\":\"Order of the "
        "comments.\"},\"playlist_id\":{\"type\":\"string\",\"minLength\":10,"
        "\"maxLength\":60,\"pattern\":\"^[A-Za-z0-9_-]+$\",\"description\":\"Id "
        "of the playlist; the part behind list= in its address.\"},\"cache_max_age\":{\"type\""
        ":\"string\",\"enum\":[\"1d\",\"3d\",\"7d\",\"14d\",\"30d\"],\"description\":\"A "
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
    .tool_prefix = "youtube",
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
    .ddl = "CREATE TABLE IF NOT EXISTS \"youtube_monitors\" (\n"
        "  \"id\" uuid primary key default gen_random_uuid(),\n"
        "  \"pie_user_id\" text not null default current_setting('app.user_id'," " true),\n"
        "  \"target\" text not null,\n"
        "  \"label\" text,\n"
        "  \"enabled\" boolean not null default true,\n"
        "  \"interval_minutes\" integer not null default 60,\n"
        "  \"last_checked_at\" timestamptz,\n"
        "  \"created_at\" timestamptz default now()\n"
        ");\n"
        "ALTER TABLE \"youtube_monitors\" ADD COLUMN IF NOT EXISTS \"pie_user_id\" "
        "text not null default current_setting('app.user_id', true);\n"
        "-- Rows that exist already have no value for this column, and keep " "none.\n"
        "DO $pie$ BEGIN\n"
        "  ALTER TABLE \"youtube_monitors\" ADD COLUMN IF NOT EXISTS \"target\" " "text not null;\n"
        "EXCEPTION WHEN not_null_violation THEN\n"
        "  ALTER TABLE \"youtube_monitors\" ADD COLUMN IF NOT EXISTS \"target\" " "text;\n"
        "END $pie$;\n"
        "ALTER TABLE \"youtube_monitors\" ADD COLUMN IF NOT EXISTS \"label\" " "text;\n"
        "ALTER TABLE \"youtube_monitors\" ADD COLUMN IF NOT EXISTS \"enabled\" "
        "boolean not null default true;\n"
        "ALTER TABLE \"youtube_monitors\" ADD COLUMN IF NOT EXISTS \"interval_minutes\" "
        "integer not null default 60;\n"
        "ALTER TABLE \"youtube_monitors\" ADD COLUMN IF NOT EXISTS \"last_checked_at\" "
        "timestamptz;\n"
        "ALTER TABLE \"youtube_monitors\" ADD COLUMN IF NOT EXISTS \"created_at\" "
        "timestamptz default now();\n"
        "CREATE INDEX IF NOT EXISTS \"youtube_monitors_pie_user_id_idx\" ON "
        "\"youtube_monitors\" (\"pie_user_id\");\n"
        "ALTER TABLE \"youtube_monitors\" ENABLE ROW LEVEL SECURITY;\n"
        "ALTER TABLE \"youtube_monitors\" FORCE ROW LEVEL SECURITY;\n"
        "DROP POLICY IF EXISTS \"pie_user\" ON \"youtube_monitors\";\n"
        "CREATE POLICY \"pie_user\" ON \"youtube_monitors\"\n"
        "  USING (\"pie_user_id\" = current_setting('app.user_id', true))\n"
        "  WITH CHECK (\"pie_user_id\" = current_setting('app.user_id', true));\n"
        "\n",
};

}  // namespace pie::detail::tables::youtube_researcher

namespace pie::youtube_researcher {

constinit const ConnectorTable kYoutubeResearcher = ::pie::detail::tables::youtube_researcher::kConnector;

Task<SearchResult> Search(Context& context, SearchParams params) {
  return Task<SearchResult>(::pie::ContextAccess::Call(context, kYoutubeResearcher, 0, &params));
}

Task<Channel> GetChannel(Context& context, GetChannelParams params) {
  return Task<Channel>(::pie::ContextAccess::Call(context, kYoutubeResearcher, 1, &params));
}

Task<GetChannelVideosResult> GetChannelVideos(Context& context, GetChannelVideosParams params) {
  return Task<GetChannelVideosResult>(::pie::ContextAccess::Call(context, kYoutubeResearcher, 2,
      &params));
}

Task<GetChannelShortsResult> GetChannelShorts(Context& context, GetChannelShortsParams params) {
  return Task<GetChannelShortsResult>(::pie::ContextAccess::Call(context, kYoutubeResearcher, 3,
      &params));
}

Task<Video> GetVideo(Context& context, GetVideoParams params) {
  return Task<Video>(::pie::ContextAccess::Call(context, kYoutubeResearcher, 4, &params));
}

Task<GetTranscriptResult> GetTranscript(Context& context, GetTranscriptParams params) {
  return Task<GetTranscriptResult>(::pie::ContextAccess::Call(context, kYoutubeResearcher, 5,
      &params));
}

Task<GetCommentsResult> GetComments(Context& context, GetCommentsParams params) {
  return Task<GetCommentsResult>(::pie::ContextAccess::Call(context, kYoutubeResearcher, 6,
      &params));
}

Task<GetPlaylistResult> GetPlaylist(Context& context, GetPlaylistParams params) {
  return Task<GetPlaylistResult>(::pie::ContextAccess::Call(context, kYoutubeResearcher, 7,
      &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.scrapecreators_api_key = context.Secret("SCRAPECREATORS_API_KEY");
  return secrets;
}

Task<List<YoutubeMonitorsRow>> SelectYoutubeMonitors(Context& context, Where where) {
  return Task<List<YoutubeMonitorsRow>>(::pie::ContextAccess::Select(context,
      ::pie::detail::tables::youtube_researcher::kTables[0], where));
}

Task<YoutubeMonitorsRow> InsertYoutubeMonitors(Context& context, const YoutubeMonitorsRow& row) {
  return Task<YoutubeMonitorsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::youtube_researcher::kTables[0], &row, nullptr));
}

Task<YoutubeMonitorsRow> UpsertYoutubeMonitors(Context& context, const YoutubeMonitorsRow& row) {
  return Task<YoutubeMonitorsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::youtube_researcher::kTables[0], &row, "id"));
}

Task<List<YoutubeMonitorsRow>> UpdateYoutubeMonitors(Context& context, Where where,
    const YoutubeMonitorsRow& row) {
  return Task<List<YoutubeMonitorsRow>>(::pie::ContextAccess::Update(context,
      ::pie::detail::tables::youtube_researcher::kTables[0], where, &row));
}

Task<long long> DeleteYoutubeMonitors(Context& context, Where where) {
  return ::pie::ContextAccess::Delete(context,
      ::pie::detail::tables::youtube_researcher::kTables[0], where);
}

}  // namespace pie::youtube_researcher
