// Generated from plugins/reddit-researcher/reddit-researcher.pie. Do not edit.
#include "reddit-researcher/reddit-researcher.h"

#include "pie/generated.h"

namespace pie::detail::tables::reddit_researcher {
namespace c = ::pie::reddit_researcher;

constexpr const char* kTexts1[] = {"reddit", "research", "social-media", "monitoring"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr const char* kNamesSearchParamsSearchSort[] = {"relevance", "new", "top", "comment_count"};
constexpr EnumTable kEnumSearchParamsSearchSort = {"SearchParamsSearchSort",
    {kNamesSearchParamsSearchSort, 4}};
constexpr const char* kNamesSearchParamsTimeframe[] = {"all", "day", "week", "month", "year"};
constexpr EnumTable kEnumSearchParamsTimeframe = {"SearchParamsTimeframe",
    {kNamesSearchParamsTimeframe, 5}};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsSearchParams[] = {
    {"query", "Words to search for.", nullptr, &kLimits1, {}, __builtin_offsetof(c::SearchParams,
     query), Kind::kString, 1},
    {"search_sort", "Order of what is found.", nullptr, nullptr,
     {.names = &kEnumSearchParamsSearchSort}, __builtin_offsetof(c::SearchParams, search_sort),
     Kind::kEnum, 0},
    {"timeframe", "Only what is as new as this.", nullptr, nullptr,
     {.names = &kEnumSearchParamsTimeframe}, __builtin_offsetof(c::SearchParams, timeframe),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::SearchParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchParams = {"SearchParams", {kFieldsSearchParams, 5},
    sizeof(c::SearchParams), false};
static_assert(__is_same(decltype(c::SearchParams::query), String));
static_assert(__is_same(decltype(c::SearchParams::search_sort), Field<c::SearchParamsSearchSort>));
static_assert(__is_same(decltype(c::SearchParams::timeframe), Field<c::SearchParamsTimeframe>));
static_assert(__is_same(decltype(c::SearchParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchParams::next_page), Field<String>));
constexpr FieldRow kFieldsPostSummary[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary, id), Kind::kString, 0},
    {"name", "Id with its kind before it.", nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary,
     name), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary, title),
     Kind::kString, 0},
    {"author", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary, author),
     Kind::kString, 2},
    {"subreddit", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary, subreddit),
     Kind::kString, 0},
    {"selftext", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary, selftext),
     Kind::kString, 2},
    {"url", "What the post links to; itself for a text.", nullptr, nullptr, {},
     __builtin_offsetof(c::PostSummary, url), Kind::kString, 0},
    {"permalink", "Path of the post.", nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary,
     permalink), Kind::kString, 0},
    {"created_at_iso", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary,
     created_at_iso), Kind::kString, 2},
    {"score", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary, score),
     Kind::kInteger, 2},
    {"ups", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary, ups), Kind::kInteger,
     2},
    {"upvote_ratio", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary,
     upvote_ratio), Kind::kNumber, 2},
    {"num_comments", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary,
     num_comments), Kind::kInteger, 2},
    {"over_18", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary, over_18),
     Kind::kBoolean, 2},
    {"is_video", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary, is_video),
     Kind::kBoolean, 2},
    {"link_flair_text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostSummary,
     link_flair_text), Kind::kString, 2},
};
constexpr ObjectTable kObjectPostSummary = {"PostSummary", {kFieldsPostSummary, 16},
    sizeof(c::PostSummary), true};
static_assert(__is_same(decltype(c::PostSummary::id), Field<String>));
static_assert(__is_same(decltype(c::PostSummary::name), Field<String>));
static_assert(__is_same(decltype(c::PostSummary::title), Field<String>));
static_assert(__is_same(decltype(c::PostSummary::author), Field<String>));
static_assert(__is_same(decltype(c::PostSummary::subreddit), Field<String>));
static_assert(__is_same(decltype(c::PostSummary::selftext), Field<String>));
static_assert(__is_same(decltype(c::PostSummary::url), Field<String>));
static_assert(__is_same(decltype(c::PostSummary::permalink), Field<String>));
static_assert(__is_same(decltype(c::PostSummary::created_at_iso), Field<String>));
static_assert(__is_same(decltype(c::PostSummary::score), Field<long long>));
static_assert(__is_same(decltype(c::PostSummary::ups), Field<long long>));
static_assert(__is_same(decltype(c::PostSummary::upvote_ratio), Field<double>));
static_assert(__is_same(decltype(c::PostSummary::num_comments), Field<long long>));
static_assert(__is_same(decltype(c::PostSummary::over_18), Field<bool>));
static_assert(__is_same(decltype(c::PostSummary::is_video), Field<bool>));
static_assert(__is_same(decltype(c::PostSummary::link_flair_text), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectPostSummary}};
constexpr FieldRow kFieldsSearchResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::SearchResult,
     items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchResult = {"SearchResult", {kFieldsSearchResult, 2},
    sizeof(c::SearchResult), true};
static_assert(__is_same(decltype(c::SearchResult::items), List<c::PostSummary>));
static_assert(__is_same(decltype(c::SearchResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectSearchResult}};
constexpr BindRow kBindSearch[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
    {.place = Place::kQuery, .field = 1, .wire = "sort"},
    {.place = Place::kQuery, .field = 2, .wire = "timeframe"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/posts",
    .cursor_pointer = "/after", .param = "after"};
constexpr HttpBinding kHttpSearch = {.method = "GET", .path = "/v1/reddit/search",
    .rows = {kBindSearch, 3}, .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 96, .min_size = 2, .max_size = 50,
    .pattern = "^[A-Za-z0-9_]+$"};
constexpr const char* kNamesSearchSubredditParamsSubredditSearchSort[] = {"relevance", "hot", "top",
    "new", "comments"};
constexpr EnumTable kEnumSearchSubredditParamsSubredditSearchSort =
    {"SearchSubredditParamsSubredditSearchSort", {kNamesSearchSubredditParamsSubredditSearchSort,
    5}};
constexpr const char* kNamesSearchSubredditParamsSearchTimeframe[] = {"all", "year", "month",
    "week", "day", "hour"};
constexpr EnumTable kEnumSearchSubredditParamsSearchTimeframe =
    {"SearchSubredditParamsSearchTimeframe", {kNamesSearchSubredditParamsSearchTimeframe, 6}};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 10000};
constexpr FieldRow kFieldsSearchSubredditParams[] = {
    {"subreddit", "Name of the subreddit without r/, in its own upper and lower case.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::SearchSubredditParams, subreddit), Kind::kString, 1},
    {"query", "Words to search for.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchSubredditParams, query), Kind::kString, 1},
    {"subreddit_search_sort", "Order of what is found in a subreddit.", nullptr, nullptr,
     {.names = &kEnumSearchSubredditParamsSubredditSearchSort},
     __builtin_offsetof(c::SearchSubredditParams, subreddit_search_sort), Kind::kEnum, 0},
    {"search_timeframe", "Only what is as new as this, when a subreddit is searched.", nullptr,
     nullptr, {.names = &kEnumSearchSubredditParamsSearchTimeframe},
     __builtin_offsetof(c::SearchSubredditParams, search_timeframe), Kind::kEnum, 0},
    {"cursor", "cursor of the reply before, for more results.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SearchSubredditParams, cursor), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchSubredditParams = {"SearchSubredditParams",
    {kFieldsSearchSubredditParams, 5}, sizeof(c::SearchSubredditParams), false};
static_assert(__is_same(decltype(c::SearchSubredditParams::subreddit), String));
static_assert(__is_same(decltype(c::SearchSubredditParams::query), String));
static_assert(__is_same(decltype(c::SearchSubredditParams::subreddit_search_sort),
    Field<c::SearchSubredditParamsSubredditSearchSort>));
static_assert(__is_same(decltype(c::SearchSubredditParams::search_timeframe),
    Field<c::SearchSubredditParamsSearchTimeframe>));
static_assert(__is_same(decltype(c::SearchSubredditParams::cursor), Field<String>));
constexpr FieldRow kFieldsSubredditOf[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SubredditOf, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SubredditOf, name), Kind::kString,
     0},
};
constexpr ObjectTable kObjectSubredditOf = {"SubredditOf", {kFieldsSubredditOf, 2},
    sizeof(c::SubredditOf), true};
static_assert(__is_same(decltype(c::SubredditOf::id), Field<String>));
static_assert(__is_same(decltype(c::SubredditOf::name), Field<String>));
constexpr FieldRow kFieldsFoundPost[] = {
    {"post_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, post_id),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, title), Kind::kString,
     0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, url), Kind::kString, 0},
    {"permalink", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, permalink),
     Kind::kString, 0},
    {"created_at_iso", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost,
     created_at_iso), Kind::kString, 2},
    {"votes", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, votes),
     Kind::kInteger, 2},
    {"num_comments", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, num_comments),
     Kind::kInteger, 2},
    {"nsfw", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundPost, nsfw), Kind::kBoolean,
     2},
    {"subreddit", nullptr, nullptr, nullptr, {.object = &kObjectSubredditOf},
     __builtin_offsetof(c::FoundPost, subreddit), Kind::kObject, 0},
};
constexpr ObjectTable kObjectFoundPost = {"FoundPost", {kFieldsFoundPost, 9}, sizeof(c::FoundPost),
    true};
static_assert(__is_same(decltype(c::FoundPost::post_id), Field<String>));
static_assert(__is_same(decltype(c::FoundPost::title), Field<String>));
static_assert(__is_same(decltype(c::FoundPost::url), Field<String>));
static_assert(__is_same(decltype(c::FoundPost::permalink), Field<String>));
static_assert(__is_same(decltype(c::FoundPost::created_at_iso), Field<String>));
static_assert(__is_same(decltype(c::FoundPost::votes), Field<long long>));
static_assert(__is_same(decltype(c::FoundPost::num_comments), Field<long long>));
static_assert(__is_same(decltype(c::FoundPost::nsfw), Field<bool>));
static_assert(__is_same(decltype(c::FoundPost::subreddit), Field<c::SubredditOf>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectFoundPost}};
constexpr FieldRow kFieldsFoundCommentPost[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundCommentPost, id),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundCommentPost, title),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundCommentPost, url),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectFoundCommentPost = {"FoundCommentPost", {kFieldsFoundCommentPost, 3},
    sizeof(c::FoundCommentPost), true};
static_assert(__is_same(decltype(c::FoundCommentPost::id), Field<String>));
static_assert(__is_same(decltype(c::FoundCommentPost::title), Field<String>));
static_assert(__is_same(decltype(c::FoundCommentPost::url), Field<String>));
constexpr FieldRow kFieldsFoundComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundComment, id), Kind::kString,
     0},
    {"author", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundComment, author),
     Kind::kString, 2},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundComment, body),
     Kind::kString, 2},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundComment, url), Kind::kString,
     0},
    {"created_at_iso", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundComment,
     created_at_iso), Kind::kString, 2},
    {"votes", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundComment, votes),
     Kind::kInteger, 2},
    {"post_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundComment, post_id),
     Kind::kString, 0},
    {"post", nullptr, nullptr, nullptr, {.object = &kObjectFoundCommentPost},
     __builtin_offsetof(c::FoundComment, post), Kind::kObject, 0},
};
constexpr ObjectTable kObjectFoundComment = {"FoundComment", {kFieldsFoundComment, 8},
    sizeof(c::FoundComment), true};
static_assert(__is_same(decltype(c::FoundComment::id), Field<String>));
static_assert(__is_same(decltype(c::FoundComment::author), Field<String>));
static_assert(__is_same(decltype(c::FoundComment::body), Field<String>));
static_assert(__is_same(decltype(c::FoundComment::url), Field<String>));
static_assert(__is_same(decltype(c::FoundComment::created_at_iso), Field<String>));
static_assert(__is_same(decltype(c::FoundComment::votes), Field<long long>));
static_assert(__is_same(decltype(c::FoundComment::post_id), Field<String>));
static_assert(__is_same(decltype(c::FoundComment::post), Field<c::FoundCommentPost>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectFoundComment}};
constexpr FieldRow kFieldsFoundMediaImage[] = {
    {"src", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundMediaImage, src),
     Kind::kString, 0},
    {"width", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundMediaImage, width),
     Kind::kInteger, 0},
    {"height", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundMediaImage, height),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectFoundMediaImage = {"FoundMediaImage", {kFieldsFoundMediaImage, 3},
    sizeof(c::FoundMediaImage), true};
static_assert(__is_same(decltype(c::FoundMediaImage::src), Field<String>));
static_assert(__is_same(decltype(c::FoundMediaImage::width), Field<long long>));
static_assert(__is_same(decltype(c::FoundMediaImage::height), Field<long long>));
constexpr FieldRow kFieldsFoundMedia[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundMedia, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundMedia, title),
     Kind::kString, 2},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundMedia, url), Kind::kString,
     0},
    {"media_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundMedia, media_type),
     Kind::kString, 0},
    {"nsfw", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundMedia, nsfw), Kind::kBoolean,
     2},
    {"image", nullptr, nullptr, nullptr, {.object = &kObjectFoundMediaImage},
     __builtin_offsetof(c::FoundMedia, image), Kind::kObject, 2},
};
constexpr ObjectTable kObjectFoundMedia = {"FoundMedia", {kFieldsFoundMedia, 6},
    sizeof(c::FoundMedia), true};
static_assert(__is_same(decltype(c::FoundMedia::id), Field<String>));
static_assert(__is_same(decltype(c::FoundMedia::title), Field<String>));
static_assert(__is_same(decltype(c::FoundMedia::url), Field<String>));
static_assert(__is_same(decltype(c::FoundMedia::media_type), Field<String>));
static_assert(__is_same(decltype(c::FoundMedia::nsfw), Field<bool>));
static_assert(__is_same(decltype(c::FoundMedia::image), Field<c::FoundMediaImage>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectFoundMedia}};
constexpr FieldRow kFieldsSearchSubredditResult[] = {
    {"posts", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::SearchSubredditResult, posts), Kind::kList, 0},
    {"comments", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::SearchSubredditResult, comments), Kind::kList, 0},
    {"media", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::SearchSubredditResult, media), Kind::kList, 0},
    {"cursor", "For more results.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchSubredditResult, cursor), Kind::kString, 2},
    {"credits_remaining", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SearchSubredditResult, credits_remaining), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchSubredditResult = {"SearchSubredditResult",
    {kFieldsSearchSubredditResult, 5}, sizeof(c::SearchSubredditResult), true};
static_assert(__is_same(decltype(c::SearchSubredditResult::posts), Field<List<c::FoundPost>>));
static_assert(__is_same(decltype(c::SearchSubredditResult::comments),
    Field<List<c::FoundComment>>));
static_assert(__is_same(decltype(c::SearchSubredditResult::media), Field<List<c::FoundMedia>>));
static_assert(__is_same(decltype(c::SearchSubredditResult::cursor), Field<String>));
static_assert(__is_same(decltype(c::SearchSubredditResult::credits_remaining), Field<long long>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectSearchSubredditResult}};
constexpr BindRow kBindSearchSubreddit[] = {
    {.place = Place::kQuery, .field = 0, .wire = "subreddit"},
    {.place = Place::kQuery, .field = 1, .wire = "query"},
    {.place = Place::kQuery, .field = 2, .wire = "sort"},
    {.place = Place::kQuery, .field = 3, .wire = "timeframe"},
    {.place = Place::kQuery, .field = 4, .wire = "cursor"},
};
constexpr HttpBinding kHttpSearchSubreddit = {.method = "GET",
    .path = "/v1/reddit/subreddit/search", .rows = {kBindSearchSubreddit, 5}};
constexpr const char* kNamesGetSubredditParamsCacheMaxAge[] = {"1d", "3d", "7d", "14d", "30d"};
constexpr EnumTable kEnumGetSubredditParamsCacheMaxAge = {"GetSubredditParamsCacheMaxAge",
    {kNamesGetSubredditParamsCacheMaxAge, 5}};
constexpr FieldRow kFieldsGetSubredditParams[] = {
    {"subreddit", "Name of the subreddit without r/, in its own upper and lower case.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::GetSubredditParams, subreddit), Kind::kString, 1},
    {"cache_max_age", "A stored answer that is not older than this will do.", nullptr, nullptr,
     {.names = &kEnumGetSubredditParamsCacheMaxAge}, __builtin_offsetof(c::GetSubredditParams,
     cache_max_age), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetSubredditParams = {"GetSubredditParams", {kFieldsGetSubredditParams,
    2}, sizeof(c::GetSubredditParams), false};
static_assert(__is_same(decltype(c::GetSubredditParams::subreddit), String));
static_assert(__is_same(decltype(c::GetSubredditParams::cache_max_age),
    Field<c::GetSubredditParamsCacheMaxAge>));
constexpr FieldRow kFieldsSubreddit[] = {
    {"subreddit_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subreddit, subreddit_id),
     Kind::kString, 0},
    {"display_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subreddit, display_name),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subreddit, description),
     Kind::kString, 2},
    {"rules", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subreddit, rules), Kind::kString,
     2},
    {"submit_text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subreddit, submit_text),
     Kind::kString, 2},
    {"subscribers", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subreddit, subscribers),
     Kind::kInteger, 2},
    {"weekly_active_users", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subreddit,
     weekly_active_users), Kind::kInteger, 2},
    {"weekly_contributions", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subreddit,
     weekly_contributions), Kind::kInteger, 2},
    {"advertiser_category", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subreddit,
     advertiser_category), Kind::kString, 2},
    {"icon_img", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subreddit, icon_img),
     Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subreddit, created_at),
     Kind::kString, 2},
    {"credits_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subreddit,
     credits_remaining), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSubreddit = {"Subreddit", {kFieldsSubreddit, 12}, sizeof(c::Subreddit),
    true};
static_assert(__is_same(decltype(c::Subreddit::subreddit_id), Field<String>));
static_assert(__is_same(decltype(c::Subreddit::display_name), Field<String>));
static_assert(__is_same(decltype(c::Subreddit::description), Field<String>));
static_assert(__is_same(decltype(c::Subreddit::rules), Field<String>));
static_assert(__is_same(decltype(c::Subreddit::submit_text), Field<String>));
static_assert(__is_same(decltype(c::Subreddit::subscribers), Field<long long>));
static_assert(__is_same(decltype(c::Subreddit::weekly_active_users), Field<long long>));
static_assert(__is_same(decltype(c::Subreddit::weekly_contributions), Field<long long>));
static_assert(__is_same(decltype(c::Subreddit::advertiser_category), Field<String>));
static_assert(__is_same(decltype(c::Subreddit::icon_img), Field<String>));
static_assert(__is_same(decltype(c::Subreddit::created_at), Field<String>));
static_assert(__is_same(decltype(c::Subreddit::credits_remaining), Field<long long>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectSubreddit}};
constexpr BindRow kBindGetSubreddit[] = {
    {.place = Place::kQuery, .field = 0, .wire = "subreddit"},
    {.place = Place::kQuery, .field = 1, .wire = "cache_max_age"},
};
constexpr HttpBinding kHttpGetSubreddit = {.method = "GET", .path = "/v1/reddit/subreddit/details",
    .rows = {kBindGetSubreddit, 2}};
constexpr const char* kNamesGetSubredditPostsParamsSort[] = {"best", "hot", "new", "top", "rising"};
constexpr EnumTable kEnumGetSubredditPostsParamsSort = {"GetSubredditPostsParamsSort",
    {kNamesGetSubredditPostsParamsSort, 5}};
constexpr const char* kNamesGetSubredditPostsParamsTimeframe[] = {"all", "day", "week", "month",
    "year"};
constexpr EnumTable kEnumGetSubredditPostsParamsTimeframe = {"GetSubredditPostsParamsTimeframe",
    {kNamesGetSubredditPostsParamsTimeframe, 5}};
constexpr const char* kNamesGetSubredditPostsParamsCacheMaxAge[] = {"1d", "3d", "7d", "14d", "30d"};
constexpr EnumTable kEnumGetSubredditPostsParamsCacheMaxAge = {"GetSubredditPostsParamsCacheMaxAge",
    {kNamesGetSubredditPostsParamsCacheMaxAge, 5}};
constexpr FieldRow kFieldsGetSubredditPostsParams[] = {
    {"subreddit", "Name of the subreddit without r/, in its own upper and lower case.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::GetSubredditPostsParams, subreddit), Kind::kString, 1},
    {"sort", "Order of the posts.", nullptr, nullptr, {.names = &kEnumGetSubredditPostsParamsSort},
     __builtin_offsetof(c::GetSubredditPostsParams, sort), Kind::kEnum, 0},
    {"timeframe", "Only what is as new as this.", nullptr, nullptr,
     {.names = &kEnumGetSubredditPostsParamsTimeframe},
     __builtin_offsetof(c::GetSubredditPostsParams, timeframe), Kind::kEnum, 0},
    {"cache_max_age", "A stored answer that is not older than this will do.", nullptr, nullptr,
     {.names = &kEnumGetSubredditPostsParamsCacheMaxAge},
     __builtin_offsetof(c::GetSubredditPostsParams, cache_max_age), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::GetSubredditPostsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetSubredditPostsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetSubredditPostsParams = {"GetSubredditPostsParams",
    {kFieldsGetSubredditPostsParams, 6}, sizeof(c::GetSubredditPostsParams), false};
static_assert(__is_same(decltype(c::GetSubredditPostsParams::subreddit), String));
static_assert(__is_same(decltype(c::GetSubredditPostsParams::sort),
    Field<c::GetSubredditPostsParamsSort>));
static_assert(__is_same(decltype(c::GetSubredditPostsParams::timeframe),
    Field<c::GetSubredditPostsParamsTimeframe>));
static_assert(__is_same(decltype(c::GetSubredditPostsParams::cache_max_age),
    Field<c::GetSubredditPostsParamsCacheMaxAge>));
static_assert(__is_same(decltype(c::GetSubredditPostsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetSubredditPostsParams::next_page), Field<String>));
constexpr FieldRow kFieldsGetSubredditPostsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::GetSubredditPostsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetSubredditPostsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetSubredditPostsResult = {"GetSubredditPostsResult",
    {kFieldsGetSubredditPostsResult, 2}, sizeof(c::GetSubredditPostsResult), true};
static_assert(__is_same(decltype(c::GetSubredditPostsResult::items), List<c::PostSummary>));
static_assert(__is_same(decltype(c::GetSubredditPostsResult::next_page), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectGetSubredditPostsResult}};
constexpr BindRow kBindGetSubredditPosts[] = {
    {.place = Place::kQuery, .field = 0, .wire = "subreddit"},
    {.place = Place::kQuery, .field = 1, .wire = "sort"},
    {.place = Place::kQuery, .field = 2, .wire = "timeframe"},
    {.place = Place::kQuery, .field = 3, .wire = "cache_max_age"},
};
constexpr HttpBinding kHttpGetSubredditPosts = {.method = "GET", .path = "/v1/reddit/subreddit",
    .rows = {kBindGetSubredditPosts, 4}, .pagination = &kPagination1};
constexpr Limits kLimits5 = {.has = 64, .max_size = 500,
    .pattern = "^https://((www|old|new)\\.)?(reddit\\.com|redd\\.it)/", .format = "uri"};
constexpr FieldRow kFieldsGetPostParams[] = {
    {"url", "Address of the post.", nullptr, &kLimits5, {}, __builtin_offsetof(c::GetPostParams,
     url), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetPostParams = {"GetPostParams", {kFieldsGetPostParams, 1},
    sizeof(c::GetPostParams), false};
static_assert(__is_same(decltype(c::GetPostParams::url), String));
constexpr FieldRow kFieldsPost[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, id), Kind::kString, 0},
    {"name", "Id with its kind before it.", nullptr, nullptr, {}, __builtin_offsetof(c::Post, name),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, title), Kind::kString, 0},
    {"author", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, author), Kind::kString,
     2},
    {"subreddit", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, subreddit),
     Kind::kString, 0},
    {"selftext", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, selftext),
     Kind::kString, 2},
    {"url", "What the post links to; itself for a text.", nullptr, nullptr, {},
     __builtin_offsetof(c::Post, url), Kind::kString, 0},
    {"permalink", "Path of the post.", nullptr, nullptr, {}, __builtin_offsetof(c::Post, permalink),
     Kind::kString, 0},
    {"created_at_iso", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, created_at_iso),
     Kind::kString, 2},
    {"score", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, score), Kind::kInteger, 2},
    {"ups", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, ups), Kind::kInteger, 2},
    {"upvote_ratio", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, upvote_ratio),
     Kind::kNumber, 2},
    {"num_comments", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, num_comments),
     Kind::kInteger, 2},
    {"over_18", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, over_18), Kind::kBoolean,
     2},
    {"is_video", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, is_video),
     Kind::kBoolean, 2},
    {"locked", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, locked), Kind::kBoolean,
     2},
    {"archived", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, archived),
     Kind::kBoolean, 2},
    {"credits_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post,
     credits_remaining), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectPost = {"Post", {kFieldsPost, 18}, sizeof(c::Post), true};
static_assert(__is_same(decltype(c::Post::id), Field<String>));
static_assert(__is_same(decltype(c::Post::name), Field<String>));
static_assert(__is_same(decltype(c::Post::title), Field<String>));
static_assert(__is_same(decltype(c::Post::author), Field<String>));
static_assert(__is_same(decltype(c::Post::subreddit), Field<String>));
static_assert(__is_same(decltype(c::Post::selftext), Field<String>));
static_assert(__is_same(decltype(c::Post::url), Field<String>));
static_assert(__is_same(decltype(c::Post::permalink), Field<String>));
static_assert(__is_same(decltype(c::Post::created_at_iso), Field<String>));
static_assert(__is_same(decltype(c::Post::score), Field<long long>));
static_assert(__is_same(decltype(c::Post::ups), Field<long long>));
static_assert(__is_same(decltype(c::Post::upvote_ratio), Field<double>));
static_assert(__is_same(decltype(c::Post::num_comments), Field<long long>));
static_assert(__is_same(decltype(c::Post::over_18), Field<bool>));
static_assert(__is_same(decltype(c::Post::is_video), Field<bool>));
static_assert(__is_same(decltype(c::Post::locked), Field<bool>));
static_assert(__is_same(decltype(c::Post::archived), Field<bool>));
static_assert(__is_same(decltype(c::Post::credits_remaining), Field<long long>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectPost}};
constexpr BindRow kBindGetPost[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
};
constexpr HttpBinding kHttpGetPost = {.method = "GET", .path = "/v1/reddit/post",
    .rows = {kBindGetPost, 1}};
constexpr FieldRow kFieldsGetPostCommentsParams[] = {
    {"url", "Address of the post.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetPostCommentsParams, url), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::GetPostCommentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetPostCommentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetPostCommentsParams = {"GetPostCommentsParams",
    {kFieldsGetPostCommentsParams, 3}, sizeof(c::GetPostCommentsParams), false};
static_assert(__is_same(decltype(c::GetPostCommentsParams::url), String));
static_assert(__is_same(decltype(c::GetPostCommentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetPostCommentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsCommentRepliesItemsItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentRepliesItemsItem, id),
     Kind::kString, 0},
    {"author", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentRepliesItemsItem,
     author), Kind::kString, 2},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentRepliesItemsItem, body),
     Kind::kString, 2},
    {"created_at_iso", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentRepliesItemsItem,
     created_at_iso), Kind::kString, 2},
    {"score", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentRepliesItemsItem, score),
     Kind::kInteger, 2},
    {"parent_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentRepliesItemsItem,
     parent_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCommentRepliesItemsItem = {"CommentRepliesItemsItem",
    {kFieldsCommentRepliesItemsItem, 6}, sizeof(c::CommentRepliesItemsItem), true};
static_assert(__is_same(decltype(c::CommentRepliesItemsItem::id), Field<String>));
static_assert(__is_same(decltype(c::CommentRepliesItemsItem::author), Field<String>));
static_assert(__is_same(decltype(c::CommentRepliesItemsItem::body), Field<String>));
static_assert(__is_same(decltype(c::CommentRepliesItemsItem::created_at_iso), Field<String>));
static_assert(__is_same(decltype(c::CommentRepliesItemsItem::score), Field<long long>));
static_assert(__is_same(decltype(c::CommentRepliesItemsItem::parent_id), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectCommentRepliesItemsItem}};
constexpr FieldRow kFieldsCommentReplies[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::CommentReplies, items), Kind::kList, 0},
};
constexpr ObjectTable kObjectCommentReplies = {"CommentReplies", {kFieldsCommentReplies, 1},
    sizeof(c::CommentReplies), true};
static_assert(__is_same(decltype(c::CommentReplies::items),
    Field<List<c::CommentRepliesItemsItem>>));
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kString, 0},
    {"author", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, author), Kind::kString,
     2},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, body), Kind::kString, 2},
    {"created_at_iso", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment,
     created_at_iso), Kind::kString, 2},
    {"score", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, score), Kind::kInteger,
     2},
    {"is_submitter", "Whether the author of the post wrote it.", nullptr, nullptr, {},
     __builtin_offsetof(c::Comment, is_submitter), Kind::kBoolean, 2},
    {"parent_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, parent_id),
     Kind::kString, 0},
    {"permalink", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, permalink),
     Kind::kString, 0},
    {"replies", nullptr, nullptr, nullptr, {.object = &kObjectCommentReplies},
     __builtin_offsetof(c::Comment, replies), Kind::kObject, 2},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 9}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<String>));
static_assert(__is_same(decltype(c::Comment::author), Field<String>));
static_assert(__is_same(decltype(c::Comment::body), Field<String>));
static_assert(__is_same(decltype(c::Comment::created_at_iso), Field<String>));
static_assert(__is_same(decltype(c::Comment::score), Field<long long>));
static_assert(__is_same(decltype(c::Comment::is_submitter), Field<bool>));
static_assert(__is_same(decltype(c::Comment::parent_id), Field<String>));
static_assert(__is_same(decltype(c::Comment::permalink), Field<String>));
static_assert(__is_same(decltype(c::Comment::replies), Field<c::CommentReplies>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr FieldRow kFieldsGetPostCommentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::GetPostCommentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetPostCommentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetPostCommentsResult = {"GetPostCommentsResult",
    {kFieldsGetPostCommentsResult, 2}, sizeof(c::GetPostCommentsResult), true};
static_assert(__is_same(decltype(c::GetPostCommentsResult::items), List<c::Comment>));
static_assert(__is_same(decltype(c::GetPostCommentsResult::next_page), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectGetPostCommentsResult}};
constexpr BindRow kBindGetPostComments[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/comments",
    .cursor_pointer = "/more/cursor", .more_pointer = "/more/has_more", .param = "cursor"};
constexpr HttpBinding kHttpGetPostComments = {.method = "GET", .path = "/v1/reddit/post/comments",
    .rows = {kBindGetPostComments, 1}, .pagination = &kPagination2};
constexpr Limits kLimits6 = {.has = 64, .max_size = 200};
constexpr Limits kLimits7 = {.has = 3, .minimum = 15, .maximum = 10080};
constexpr FieldRow kFieldsCreateMonitorParams[] = {
    {"subreddit", "Name of the subreddit without r/, in its own upper and lower case.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::CreateMonitorParams, subreddit), Kind::kString, 1},
    {"label", "Name of the monitor.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateMonitorParams, label), Kind::kString, 0},
    {"interval_minutes", "Minutes between checks.", "60", &kLimits7, {},
     __builtin_offsetof(c::CreateMonitorParams, interval_minutes), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateMonitorParams = {"CreateMonitorParams",
    {kFieldsCreateMonitorParams, 3}, sizeof(c::CreateMonitorParams), false};
static_assert(__is_same(decltype(c::CreateMonitorParams::subreddit), String));
static_assert(__is_same(decltype(c::CreateMonitorParams::label), Field<String>));
static_assert(__is_same(decltype(c::CreateMonitorParams::interval_minutes), Field<long long>));
constexpr FieldRow kFieldsMonitor[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, id), Kind::kString, 0},
    {"target", "Name of the subreddit that is watched.", nullptr, nullptr, {},
     __builtin_offsetof(c::Monitor, target), Kind::kString, 0},
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
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectMonitor}};
static TaskState* InvokeCreateMonitor(Context& context, void* params) {
  return Erase(c::CreateMonitor(context,
      static_cast<c::CreateMonitorParams&&>(*static_cast<c::CreateMonitorParams*>(params))));
}
constexpr ObjectTable kObjectListMonitorsParams = {"ListMonitorsParams", {},
    sizeof(c::ListMonitorsParams), false};
constexpr TypeRow kType14 = {Kind::kList, false, {.element = &kType13}};
static TaskState* InvokeListMonitors(Context& context, void* params) {
  return Erase(c::ListMonitors(context,
      static_cast<c::ListMonitorsParams&&>(*static_cast<c::ListMonitorsParams*>(params))));
}
constexpr Limits kLimits8 = {.format = "uuid"};
constexpr FieldRow kFieldsPauseMonitorParams[] = {
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits8, {},
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
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits8, {},
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
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits8, {},
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
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectDeleteMonitorResult}};
static TaskState* InvokeDeleteMonitor(Context& context, void* params) {
  return Erase(c::DeleteMonitor(context,
      static_cast<c::DeleteMonitorParams&&>(*static_cast<c::DeleteMonitorParams*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "search", .title = "Search Reddit",
     .description = "Posts of all subreddits that fit some words.", .effect = Effect::kRead,
     .params = &kObjectSearchParams, .result = &kType2, .http = &kHttpSearch,
     .tool_name = "reddit_search"},
    {.name = "search_subreddit", .title = "Search a subreddit",
     .description = "Posts, comments and media of one subreddit that fit some words.",
     .effect = Effect::kRead, .params = &kObjectSearchSubredditParams, .result = &kType6,
     .http = &kHttpSearchSubreddit, .tool_name = "reddit_search_subreddit"},
    {.name = "get_subreddit", .title = "Read a subreddit",
     .description = "Description, rules and size of a subreddit.", .effect = Effect::kRead,
     .params = &kObjectGetSubredditParams, .result = &kType7, .http = &kHttpGetSubreddit,
     .tool_name = "reddit_get_subreddit"},
    {.name = "get_subreddit_posts", .title = "Read a subreddit's posts",
     .description = "Posts of a subreddit.", .effect = Effect::kRead,
     .params = &kObjectGetSubredditPostsParams, .result = &kType8, .http = &kHttpGetSubredditPosts,
     .tool_name = "reddit_get_subreddit_posts"},
    {.name = "get_post", .title = "Read a post",
     .description = "Text and counts of a post, without its comments.", .effect = Effect::kRead,
     .params = &kObjectGetPostParams, .result = &kType9, .http = &kHttpGetPost,
     .tool_name = "reddit_get_post"},
    {.name = "get_post_comments", .title = "Read a post's comments",
     .description = "Comments on a post with the first replies to them.", .effect = Effect::kRead,
     .params = &kObjectGetPostCommentsParams, .result = &kType12, .http = &kHttpGetPostComments,
     .tool_name = "reddit_get_post_comments"},
    {.name = "create_monitor", .title = "Watch a subreddit",
     .description = "Starts to watch a subreddit for new posts.",
     .params = &kObjectCreateMonitorParams, .result = &kType13, .invoke = InvokeCreateMonitor,
     .tool_name = "reddit_create_monitor"},
    {.name = "list_monitors", .title = "List monitors", .description = "The user's monitors.",
     .effect = Effect::kRead, .params = &kObjectListMonitorsParams, .result = &kType14,
     .invoke = InvokeListMonitors, .tool_name = "reddit_list_monitors"},
    {.name = "pause_monitor", .title = "Pause a monitor",
     .description = "Stops checking until it is resumed.", .params = &kObjectPauseMonitorParams,
     .result = &kType13, .invoke = InvokePauseMonitor, .tool_name = "reddit_pause_monitor"},
    {.name = "resume_monitor", .title = "Resume a monitor",
     .description = "Checks again, starting with the next run.",
     .params = &kObjectResumeMonitorParams, .result = &kType13, .invoke = InvokeResumeMonitor,
     .tool_name = "reddit_resume_monitor"},
    {.name = "delete_monitor", .title = "Delete a monitor", .description = "Removes a monitor.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteMonitorParams, .result = &kType15,
     .invoke = InvokeDeleteMonitor, .tool_name = "reddit_delete_monitor"},
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
    {.source = "tool", .action = "get_subreddit"},
};
constexpr MatcherRow kMatchersContentSearched[] = {
    {.source = "tool", .action = "search"},
    {.source = "tool", .action = "search_subreddit"},
    {.source = "tool", .action = "get_subreddit_posts"},
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
    {.id = "profile_researched", .display_name = "Subreddit Researched",
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
constexpr FieldRow kFieldsRedditMonitorsRow[] = {
    {"id", "uuid primary key default gen_random_uuid()", nullptr, nullptr, {},
     __builtin_offsetof(c::RedditMonitorsRow, id), Kind::kString, 2},
    {"pie_user_id", "text not null default current_setting('app.user_id', true)", nullptr, nullptr,
     {}, __builtin_offsetof(c::RedditMonitorsRow, pie_user_id), Kind::kString, 2},
    {"target", "text not null", nullptr, nullptr, {}, __builtin_offsetof(c::RedditMonitorsRow,
     target), Kind::kString, 2},
    {"label", "text", nullptr, nullptr, {}, __builtin_offsetof(c::RedditMonitorsRow, label),
     Kind::kString, 2},
    {"enabled", "boolean not null default true", nullptr, nullptr, {},
     __builtin_offsetof(c::RedditMonitorsRow, enabled), Kind::kBoolean, 2},
    {"interval_minutes", "integer not null default 60", nullptr, nullptr, {},
     __builtin_offsetof(c::RedditMonitorsRow, interval_minutes), Kind::kInteger, 2},
    {"last_checked_at", "timestamptz", nullptr, nullptr, {},
     __builtin_offsetof(c::RedditMonitorsRow, last_checked_at), Kind::kString, 2},
    {"created_at", "timestamptz default now()", nullptr, nullptr, {},
     __builtin_offsetof(c::RedditMonitorsRow, created_at), Kind::kString, 2},
};
constexpr ObjectTable kObjectRedditMonitorsRow = {"RedditMonitorsRow", {kFieldsRedditMonitorsRow,
    8}, sizeof(c::RedditMonitorsRow), true};
static_assert(__is_same(decltype(c::RedditMonitorsRow::id), Field<String>));
static_assert(__is_same(decltype(c::RedditMonitorsRow::pie_user_id), Field<String>));
static_assert(__is_same(decltype(c::RedditMonitorsRow::target), Field<String>));
static_assert(__is_same(decltype(c::RedditMonitorsRow::label), Field<String>));
static_assert(__is_same(decltype(c::RedditMonitorsRow::enabled), Field<bool>));
static_assert(__is_same(decltype(c::RedditMonitorsRow::interval_minutes), Field<long long>));
static_assert(__is_same(decltype(c::RedditMonitorsRow::last_checked_at), Field<String>));
static_assert(__is_same(decltype(c::RedditMonitorsRow::created_at), Field<String>));
constexpr ColumnRow kColumnsRedditMonitors[] = {
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
    {.name = "reddit_monitors", .rls = "pie_user_id", .row = &kObjectRedditMonitorsRow,
     .columns = {kColumnsRedditMonitors, 8}},
};
constexpr ConnectorTable kConnector = {
    .name = "reddit-researcher",
    .display_name = "Reddit Researcher",
    .description = "Research public Reddit posts, comments and subreddits through ScrapeCreators,"
        " and watch subreddits for new posts. Each lookup costs one ScrapeCreators " "credit.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tool_name = "reddit_researcher",
    .tool_description = "Looks up public Reddit pages and watches subreddits for new posts. "
        "A lookup costs one credit; monitors check at most once every 15 minutes. "
        "Name a subreddit without r/. Tell the user and wait for a yes before "
        "you create or delete a monitor.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"search\",\"search_subreddit\",\"get_subreddit\",\"get_subreddit_posts\","
        "\"get_post\",\"get_post_comments\",\"create_monitor\",\"list_monitors\","
        "\"pause_monitor\",\"resume_monitor\",\"delete_monitor\"],\"description\":\"What "
        "to do.\"},\"query\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":500,"
        "\"description\":\"Words to search for.\"},\"search_sort\":{\"type\":\"string\","
        "\"enum\":[\"relevance\",\"new\",\"top\",\"comment_count\"],\"description\":\"Order "
        "of what is found.\"},\"subreddit_search_sort\":{\"type\":\"string\","
        "\"enum\":[\"relevance\",\"hot\",\"top\",\"new\",\"comments\"],\"description\":\"Order"
        " of what is found in a subreddit.\"},\"sort\":{\"type\":\"string\","
        "\"enum\":[\"best\",\"hot\",\"new\",\"top\",\"rising\"],\"description\":\"Order "
        "of the posts.\"},\"timeframe\":{\"type\":\"string\",\"enum\":[\"all\","
        "\"day\",\"week\",\"month\",\"year\"],\"description\":\"Only what "
        "is as new as this.\"},\"search_timeframe\":{\"type\":\"string\",\"enum\":[\"all\","
        "\"year\",\"month\",\"week\",\"day\",\"hour\"],\"description\":\"Only "
        "what is as new as this, when a subreddit is searched.\"},\"subreddit\":{\"type\":\"st"
        "ring\",\"minLength\":2,\"maxLength\":50,\"pattern\":\"^[A-Za-z0-9_]+$\","
        "\"description\":\"Name of the subreddit without r/, in its own upper "
        "and lower case.\"},\"cursor\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":10000,\"description\":\"cursor of the reply before,"
        " for more results.\"},\"url\":{\"type\":\"string\",\"format\":\"uri\","
        "\"maxLength\":500,\"pattern\":\"^https://((www|old|new)\\\\.)?(reddit\\\\.com|redd\\\\"
        ".it)/\",\"description\":\"Address of the post.\"},\"cache_max_age\":{\"type\":\"strin"
        "g\",\"enum\":[\"1d\",\"3d\",\"7d\",\"14d\",\"30d\"],\"description\":\"A "
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
    .tool_prefix = "reddit",
    .actions = {kActions, 11},
    .api = kApi,
    .egress = {kTexts3, 1},
    .secrets = {kSecrets, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .allow_manual_run = true,
    .hooks = {kHooks, 1},
    .heartbeats = {kHeartbeats, 7},
    .tables = {kTables, 1},
    .ddl = "CREATE TABLE IF NOT EXISTS \"reddit_monitors\" (\n"
        "  \"id\" uuid primary key default gen_random_uuid(),\n"
        "  \"pie_user_id\" text not null default current_setting('app.user_id'," " true),\n"
        "  \"target\" text not null,\n"
        "  \"label\" text,\n"
        "  \"enabled\" boolean not null default true,\n"
        "  \"interval_minutes\" integer not null default 60,\n"
        "  \"last_checked_at\" timestamptz,\n"
        "  \"created_at\" timestamptz default now()\n"
        ");\n"
        "ALTER TABLE \"reddit_monitors\" ADD COLUMN IF NOT EXISTS \"pie_user_id\" "
        "text not null default current_setting('app.user_id', true);\n"
        "-- Rows that exist already have no value for this column, and keep " "none.\n"
        "DO $pie$ BEGIN\n"
        "  ALTER TABLE \"reddit_monitors\" ADD COLUMN IF NOT EXISTS \"target\" " "text not null;\n"
        "EXCEPTION WHEN not_null_violation THEN\n"
        "  ALTER TABLE \"reddit_monitors\" ADD COLUMN IF NOT EXISTS \"target\" " "text;\n"
        "END $pie$;\n"
        "ALTER TABLE \"reddit_monitors\" ADD COLUMN IF NOT EXISTS \"label\" " "text;\n"
        "ALTER TABLE \"reddit_monitors\" ADD COLUMN IF NOT EXISTS \"enabled\" "
        "boolean not null default true;\n"
        "ALTER TABLE \"reddit_monitors\" ADD COLUMN IF NOT EXISTS \"interval_minutes\" "
        "integer not null default 60;\n"
        "ALTER TABLE \"reddit_monitors\" ADD COLUMN IF NOT EXISTS \"last_checked_at\" "
        "timestamptz;\n"
        "ALTER TABLE \"reddit_monitors\" ADD COLUMN IF NOT EXISTS \"created_at\" "
        "timestamptz default now();\n"
        "CREATE INDEX IF NOT EXISTS \"reddit_monitors_pie_user_id_idx\" ON "
        "\"reddit_monitors\" (\"pie_user_id\");\n"
        "ALTER TABLE \"reddit_monitors\" ENABLE ROW LEVEL SECURITY;\n"
        "ALTER TABLE \"reddit_monitors\" FORCE ROW LEVEL SECURITY;\n"
        "DROP POLICY IF EXISTS \"pie_user\" ON \"reddit_monitors\";\n"
        "CREATE POLICY \"pie_user\" ON \"reddit_monitors\"\n"
        "  USING (\"pie_user_id\" = current_setting('app.user_id', true))\n"
        "  WITH CHECK (\"pie_user_id\" = current_setting('app.user_id', true));\n"
        "\n",
};

}  // namespace pie::detail::tables::reddit_researcher

namespace pie::reddit_researcher {

constinit const ConnectorTable kRedditResearcher = ::pie::detail::tables::reddit_researcher::kConnector;

Task<SearchResult> Search(Context& context, SearchParams params) {
  return Task<SearchResult>(::pie::ContextAccess::Call(context, kRedditResearcher, 0, &params));
}

Task<SearchSubredditResult> SearchSubreddit(Context& context, SearchSubredditParams params) {
  return Task<SearchSubredditResult>(::pie::ContextAccess::Call(context, kRedditResearcher, 1,
      &params));
}

Task<Subreddit> GetSubreddit(Context& context, GetSubredditParams params) {
  return Task<Subreddit>(::pie::ContextAccess::Call(context, kRedditResearcher, 2, &params));
}

Task<GetSubredditPostsResult> GetSubredditPosts(Context& context, GetSubredditPostsParams params) {
  return Task<GetSubredditPostsResult>(::pie::ContextAccess::Call(context, kRedditResearcher, 3,
      &params));
}

Task<Post> GetPost(Context& context, GetPostParams params) {
  return Task<Post>(::pie::ContextAccess::Call(context, kRedditResearcher, 4, &params));
}

Task<GetPostCommentsResult> GetPostComments(Context& context, GetPostCommentsParams params) {
  return Task<GetPostCommentsResult>(::pie::ContextAccess::Call(context, kRedditResearcher, 5,
      &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.scrapecreators_api_key = context.Secret("SCRAPECREATORS_API_KEY");
  return secrets;
}

Task<List<RedditMonitorsRow>> SelectRedditMonitors(Context& context, Where where) {
  return Task<List<RedditMonitorsRow>>(::pie::ContextAccess::Select(context,
      ::pie::detail::tables::reddit_researcher::kTables[0], where));
}

Task<RedditMonitorsRow> InsertRedditMonitors(Context& context, const RedditMonitorsRow& row) {
  return Task<RedditMonitorsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::reddit_researcher::kTables[0], &row, nullptr));
}

Task<RedditMonitorsRow> UpsertRedditMonitors(Context& context, const RedditMonitorsRow& row) {
  return Task<RedditMonitorsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::reddit_researcher::kTables[0], &row, "id"));
}

Task<List<RedditMonitorsRow>> UpdateRedditMonitors(Context& context, Where where,
    const RedditMonitorsRow& row) {
  return Task<List<RedditMonitorsRow>>(::pie::ContextAccess::Update(context,
      ::pie::detail::tables::reddit_researcher::kTables[0], where, &row));
}

Task<long long> DeleteRedditMonitors(Context& context, Where where) {
  return ::pie::ContextAccess::Delete(context, ::pie::detail::tables::reddit_researcher::kTables[0],
      where);
}

}  // namespace pie::reddit_researcher
