// Generated from plugins/x-twitter/x-twitter.pie. Do not edit.
#include "x-twitter/x-twitter.h"

#include "pie/generated.h"

namespace pie::detail::tables::x_twitter {
namespace c = ::pie::x_twitter;

constexpr const char* kTexts1[] = {"social", "posts", "marketing"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 25000};
constexpr Limits kLimits2 = {.has = 64, .max_size = 19, .pattern = "^[0-9]{1,19}$"};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 4};
constexpr Limits kLimits4 = {.pattern = "^[0-9]{1,19}$"};
constexpr TypeRow kType1 = {Kind::kString, false, {}, &kLimits4};
constexpr Limits kLimits5 = {.has = 96, .min_size = 2, .max_size = 4};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 25};
constexpr TypeRow kType2 = {Kind::kString, false, {}, &kLimits6};
constexpr Limits kLimits7 = {.has = 3, .minimum = 5, .maximum = 10080};
constexpr const char* kNamesCreatePostParamsReplySettings[] = {"following", "mentionedUsers",
    "subscribers", "verified"};
constexpr EnumTable kEnumCreatePostParamsReplySettings = {"CreatePostParamsReplySettings",
    {kNamesCreatePostParamsReplySettings, 4}};
constexpr FieldRow kFieldsCreatePostParams[] = {
    {"text", "Text; 280 characters unless the account has Premium.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreatePostParams, text), Kind::kString, 1},
    {"in_reply_to_tweet_id", "Id of the post that is answered.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreatePostParams, in_reply_to_tweet_id), Kind::kString, 0},
    {"quote_tweet_id", "Id of the post that is quoted.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreatePostParams, quote_tweet_id), Kind::kString, 0},
    {"media_ids", "Ids of media that were uploaded before.", nullptr, &kLimits3,
     {.element = &kType1}, __builtin_offsetof(c::CreatePostParams, media_ids), Kind::kList, 0},
    {"poll_options", "Choices of a poll.", nullptr, &kLimits5, {.element = &kType2},
     __builtin_offsetof(c::CreatePostParams, poll_options), Kind::kList, 0},
    {"poll_minutes", "How long the poll is open.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreatePostParams, poll_minutes), Kind::kInteger, 0},
    {"reply_settings", "Who may answer; everybody when left out.", nullptr, nullptr,
     {.names = &kEnumCreatePostParamsReplySettings}, __builtin_offsetof(c::CreatePostParams,
     reply_settings), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreatePostParams = {"CreatePostParams", {kFieldsCreatePostParams, 7},
    sizeof(c::CreatePostParams), false};
static_assert(__is_same(decltype(c::CreatePostParams::text), String));
static_assert(__is_same(decltype(c::CreatePostParams::in_reply_to_tweet_id), Field<String>));
static_assert(__is_same(decltype(c::CreatePostParams::quote_tweet_id), Field<String>));
static_assert(__is_same(decltype(c::CreatePostParams::media_ids), Field<List<String>>));
static_assert(__is_same(decltype(c::CreatePostParams::poll_options), Field<List<String>>));
static_assert(__is_same(decltype(c::CreatePostParams::poll_minutes), Field<long long>));
static_assert(__is_same(decltype(c::CreatePostParams::reply_settings),
    Field<c::CreatePostParamsReplySettings>));
constexpr FieldRow kFieldsCreatePostResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreatePostResult, id),
     Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreatePostResult, text),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCreatePostResult = {"CreatePostResult", {kFieldsCreatePostResult, 2},
    sizeof(c::CreatePostResult), true};
static_assert(__is_same(decltype(c::CreatePostResult::id), Field<String>));
static_assert(__is_same(decltype(c::CreatePostResult::text), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectCreatePostResult}};
constexpr BindRow kBindCreatePost[] = {
    {.place = Place::kBody, .field = 0, .wire = "/text"},
    {.place = Place::kBody, .field = 1, .wire = "/reply/in_reply_to_tweet_id"},
    {.place = Place::kBody, .field = 2, .wire = "/quote_tweet_id"},
    {.place = Place::kBody, .field = 3, .wire = "/media/media_ids"},
    {.place = Place::kBody, .field = 4, .wire = "/poll/options"},
    {.place = Place::kBody, .field = 5, .wire = "/poll/duration_minutes"},
    {.place = Place::kBody, .field = 6, .wire = "/reply_settings"},
};
constexpr HttpBinding kHttpCreatePost = {.method = "POST", .path = "/tweets",
    .rows = {kBindCreatePost, 7}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsDeletePostParams[] = {
    {"id", "Id of the post.", nullptr, &kLimits2, {}, __builtin_offsetof(c::DeletePostParams, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectDeletePostParams = {"DeletePostParams", {kFieldsDeletePostParams, 1},
    sizeof(c::DeletePostParams), false};
static_assert(__is_same(decltype(c::DeletePostParams::id), String));
constexpr FieldRow kFieldsDeletePostResult[] = {
    {"deleted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeletePostResult, deleted),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectDeletePostResult = {"DeletePostResult", {kFieldsDeletePostResult, 1},
    sizeof(c::DeletePostResult), true};
static_assert(__is_same(decltype(c::DeletePostResult::deleted), Field<bool>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectDeletePostResult}};
constexpr BindRow kBindDeletePost[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpDeletePost = {.method = "DELETE", .path = "/tweets/{id}",
    .rows = {kBindDeletePost, 1}, .result_at = "/data"};
constexpr FieldRow kFieldsGetPostParams[] = {
    {"id", "Id of the post.", nullptr, &kLimits2, {}, __builtin_offsetof(c::GetPostParams, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectGetPostParams = {"GetPostParams", {kFieldsGetPostParams, 1},
    sizeof(c::GetPostParams), false};
static_assert(__is_same(decltype(c::GetPostParams::id), String));
constexpr FieldRow kFieldsPostMetrics[] = {
    {"like_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostMetrics, like_count),
     Kind::kInteger, 0},
    {"reply_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostMetrics, reply_count),
     Kind::kInteger, 0},
    {"repost_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostMetrics,
     repost_count), Kind::kInteger, 0},
    {"retweet_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostMetrics,
     retweet_count), Kind::kInteger, 0},
    {"quote_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostMetrics, quote_count),
     Kind::kInteger, 0},
    {"impression_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostMetrics,
     impression_count), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectPostMetrics = {"PostMetrics", {kFieldsPostMetrics, 6},
    sizeof(c::PostMetrics), true};
static_assert(__is_same(decltype(c::PostMetrics::like_count), Field<long long>));
static_assert(__is_same(decltype(c::PostMetrics::reply_count), Field<long long>));
static_assert(__is_same(decltype(c::PostMetrics::repost_count), Field<long long>));
static_assert(__is_same(decltype(c::PostMetrics::retweet_count), Field<long long>));
static_assert(__is_same(decltype(c::PostMetrics::quote_count), Field<long long>));
static_assert(__is_same(decltype(c::PostMetrics::impression_count), Field<long long>));
constexpr FieldRow kFieldsPostReference[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostReference, type),
     Kind::kString, 0},
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostReference, id), Kind::kString,
     0},
};
constexpr ObjectTable kObjectPostReference = {"PostReference", {kFieldsPostReference, 2},
    sizeof(c::PostReference), true};
static_assert(__is_same(decltype(c::PostReference::type), Field<String>));
static_assert(__is_same(decltype(c::PostReference::id), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectPostReference}};
constexpr FieldRow kFieldsPost[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, id), Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, text), Kind::kString, 0},
    {"author_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, author_id),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, created_at),
     Kind::kString, 0},
    {"lang", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, lang), Kind::kString, 0},
    {"conversation_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post, conversation_id),
     Kind::kString, 0},
    {"in_reply_to_user_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Post,
     in_reply_to_user_id), Kind::kString, 0},
    {"public_metrics", nullptr, nullptr, nullptr, {.object = &kObjectPostMetrics},
     __builtin_offsetof(c::Post, public_metrics), Kind::kObject, 0},
    {"referenced_posts", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::Post, referenced_posts), Kind::kList, 0},
};
constexpr ObjectTable kObjectPost = {"Post", {kFieldsPost, 9}, sizeof(c::Post), true};
static_assert(__is_same(decltype(c::Post::id), Field<String>));
static_assert(__is_same(decltype(c::Post::text), Field<String>));
static_assert(__is_same(decltype(c::Post::author_id), Field<String>));
static_assert(__is_same(decltype(c::Post::created_at), Field<String>));
static_assert(__is_same(decltype(c::Post::lang), Field<String>));
static_assert(__is_same(decltype(c::Post::conversation_id), Field<String>));
static_assert(__is_same(decltype(c::Post::in_reply_to_user_id), Field<String>));
static_assert(__is_same(decltype(c::Post::public_metrics), Field<c::PostMetrics>));
static_assert(__is_same(decltype(c::Post::referenced_posts), Field<List<c::PostReference>>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectPost}};
constexpr BindRow kBindGetPost[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kQuery, .wire = "post.fields",
     .constant = "\"created_at,lang,conversation_id,public_metrics\""},
    {.place = Place::kQuery, .wire = "expansions",
     .constant = "\"author_id,in_reply_to_user_id,referenced_posts\""},
};
constexpr HttpBinding kHttpGetPost = {.method = "GET", .path = "/tweets/{id}",
    .rows = {kBindGetPost, 3}, .result_at = "/data"};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 4096};
constexpr const char* kNamesSearchRecentParamsSortOrder[] = {"recency", "relevancy"};
constexpr EnumTable kEnumSearchRecentParamsSortOrder = {"SearchRecentParamsSortOrder",
    {kNamesSearchRecentParamsSortOrder, 2}};
constexpr Limits kLimits9 = {.format = "date-time"};
constexpr Limits kLimits10 = {.has = 3, .minimum = 10, .maximum = 100};
constexpr Limits kLimits11 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsSearchRecentParams[] = {
    {"query", "Search, as: (peas OR beans) lang:en -is:retweet from:example.", nullptr, &kLimits8,
     {}, __builtin_offsetof(c::SearchRecentParams, query), Kind::kString, 1},
    {"sort_order", "Newest or most fitting first.", nullptr, nullptr,
     {.names = &kEnumSearchRecentParamsSortOrder}, __builtin_offsetof(c::SearchRecentParams,
     sort_order), Kind::kEnum, 0},
    {"start_time", "Only posts at or after this time.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::SearchRecentParams, start_time), Kind::kString, 0},
    {"end_time", "Only posts before this time.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::SearchRecentParams, end_time), Kind::kString, 0},
    {"since_id", "Only posts after this one.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SearchRecentParams, since_id), Kind::kString, 0},
    {"max_results", "Entries per page.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::SearchRecentParams, max_results), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits11, {}, __builtin_offsetof(c::SearchRecentParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchRecentParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchRecentParams = {"SearchRecentParams", {kFieldsSearchRecentParams,
    8}, sizeof(c::SearchRecentParams), false};
static_assert(__is_same(decltype(c::SearchRecentParams::query), String));
static_assert(__is_same(decltype(c::SearchRecentParams::sort_order),
    Field<c::SearchRecentParamsSortOrder>));
static_assert(__is_same(decltype(c::SearchRecentParams::start_time), Field<String>));
static_assert(__is_same(decltype(c::SearchRecentParams::end_time), Field<String>));
static_assert(__is_same(decltype(c::SearchRecentParams::since_id), Field<String>));
static_assert(__is_same(decltype(c::SearchRecentParams::max_results), Field<long long>));
static_assert(__is_same(decltype(c::SearchRecentParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchRecentParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchRecentResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::SearchRecentResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchRecentResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchRecentResult = {"SearchRecentResult", {kFieldsSearchRecentResult,
    2}, sizeof(c::SearchRecentResult), true};
static_assert(__is_same(decltype(c::SearchRecentResult::items), List<c::Post>));
static_assert(__is_same(decltype(c::SearchRecentResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectSearchRecentResult}};
constexpr BindRow kBindSearchRecent[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
    {.place = Place::kQuery, .field = 1, .wire = "sort_order"},
    {.place = Place::kQuery, .field = 2, .wire = "start_time"},
    {.place = Place::kQuery, .field = 3, .wire = "end_time"},
    {.place = Place::kQuery, .field = 4, .wire = "since_id"},
    {.place = Place::kQuery, .field = 5, .wire = "max_results"},
    {.place = Place::kQuery, .wire = "post.fields",
     .constant = "\"created_at,lang,conversation_id,public_metrics\""},
    {.place = Place::kQuery, .wire = "expansions",
     .constant = "\"author_id,in_reply_to_user_id,referenced_posts\""},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/data",
    .cursor_pointer = "/meta/next_token", .param = "next_token"};
constexpr HttpBinding kHttpSearchRecent = {.method = "GET", .path = "/tweets/search/recent",
    .rows = {kBindSearchRecent, 8}, .pagination = &kPagination1};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 2};
constexpr const char* kNamesListUserPostsParamsExcludeItem[] = {"replies", "retweets"};
constexpr EnumTable kEnumListUserPostsParamsExcludeItem = {"ListUserPostsParamsExcludeItem",
    {kNamesListUserPostsParamsExcludeItem, 2}};
constexpr TypeRow kType8 = {Kind::kEnum, false, {.names = &kEnumListUserPostsParamsExcludeItem}};
constexpr FieldRow kFieldsListUserPostsParams[] = {
    {"of_user", "Id of the user; get_user has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListUserPostsParams, of_user), Kind::kString, 1},
    {"start_time", "Only posts at or after this time.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::ListUserPostsParams, start_time), Kind::kString, 0},
    {"end_time", "Only posts before this time.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::ListUserPostsParams, end_time), Kind::kString, 0},
    {"since_id", "Only posts after this one.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListUserPostsParams, since_id), Kind::kString, 0},
    {"exclude", "What to leave out.", nullptr, &kLimits12, {.element = &kType8},
     __builtin_offsetof(c::ListUserPostsParams, exclude), Kind::kList, 0},
    {"max_results", "Entries per page.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListUserPostsParams, max_results), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits11, {}, __builtin_offsetof(c::ListUserPostsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUserPostsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUserPostsParams = {"ListUserPostsParams",
    {kFieldsListUserPostsParams, 8}, sizeof(c::ListUserPostsParams), false};
static_assert(__is_same(decltype(c::ListUserPostsParams::of_user), String));
static_assert(__is_same(decltype(c::ListUserPostsParams::start_time), Field<String>));
static_assert(__is_same(decltype(c::ListUserPostsParams::end_time), Field<String>));
static_assert(__is_same(decltype(c::ListUserPostsParams::since_id), Field<String>));
static_assert(__is_same(decltype(c::ListUserPostsParams::exclude),
    Field<List<c::ListUserPostsParamsExcludeItem>>));
static_assert(__is_same(decltype(c::ListUserPostsParams::max_results), Field<long long>));
static_assert(__is_same(decltype(c::ListUserPostsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListUserPostsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListUserPostsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListUserPostsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUserPostsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListUserPostsResult = {"ListUserPostsResult",
    {kFieldsListUserPostsResult, 2}, sizeof(c::ListUserPostsResult), true};
static_assert(__is_same(decltype(c::ListUserPostsResult::items), List<c::Post>));
static_assert(__is_same(decltype(c::ListUserPostsResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListUserPostsResult}};
constexpr BindRow kBindListUserPosts[] = {
    {.place = Place::kPath, .field = 0, .wire = "of_user"},
    {.place = Place::kQuery, .field = 1, .wire = "start_time"},
    {.place = Place::kQuery, .field = 2, .wire = "end_time"},
    {.place = Place::kQuery, .field = 3, .wire = "since_id"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 4, .wire = "exclude"},
    {.place = Place::kQuery, .field = 5, .wire = "max_results"},
    {.place = Place::kQuery, .wire = "post.fields",
     .constant = "\"created_at,lang,conversation_id,public_metrics\""},
    {.place = Place::kQuery, .wire = "expansions",
     .constant = "\"author_id,in_reply_to_user_id,referenced_posts\""},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/data",
    .cursor_pointer = "/meta/next_token", .param = "pagination_token"};
constexpr HttpBinding kHttpListUserPosts = {.method = "GET", .path = "/users/{of_user}/tweets",
    .rows = {kBindListUserPosts, 8}, .pagination = &kPagination2};
constexpr FieldRow kFieldsListMentionsParams[] = {
    {"of_user", "Id of the user; get_user has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListMentionsParams, of_user), Kind::kString, 1},
    {"start_time", "Only posts at or after this time.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::ListMentionsParams, start_time), Kind::kString, 0},
    {"end_time", "Only posts before this time.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::ListMentionsParams, end_time), Kind::kString, 0},
    {"since_id", "Only posts after this one.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListMentionsParams, since_id), Kind::kString, 0},
    {"max_results", "Entries per page.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListMentionsParams, max_results), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits11, {}, __builtin_offsetof(c::ListMentionsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMentionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMentionsParams = {"ListMentionsParams", {kFieldsListMentionsParams,
    7}, sizeof(c::ListMentionsParams), false};
static_assert(__is_same(decltype(c::ListMentionsParams::of_user), String));
static_assert(__is_same(decltype(c::ListMentionsParams::start_time), Field<String>));
static_assert(__is_same(decltype(c::ListMentionsParams::end_time), Field<String>));
static_assert(__is_same(decltype(c::ListMentionsParams::since_id), Field<String>));
static_assert(__is_same(decltype(c::ListMentionsParams::max_results), Field<long long>));
static_assert(__is_same(decltype(c::ListMentionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMentionsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListMentionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListMentionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMentionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMentionsResult = {"ListMentionsResult", {kFieldsListMentionsResult,
    2}, sizeof(c::ListMentionsResult), true};
static_assert(__is_same(decltype(c::ListMentionsResult::items), List<c::Post>));
static_assert(__is_same(decltype(c::ListMentionsResult::next_page), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListMentionsResult}};
constexpr BindRow kBindListMentions[] = {
    {.place = Place::kPath, .field = 0, .wire = "of_user"},
    {.place = Place::kQuery, .field = 1, .wire = "start_time"},
    {.place = Place::kQuery, .field = 2, .wire = "end_time"},
    {.place = Place::kQuery, .field = 3, .wire = "since_id"},
    {.place = Place::kQuery, .field = 4, .wire = "max_results"},
    {.place = Place::kQuery, .wire = "post.fields",
     .constant = "\"created_at,lang,conversation_id,public_metrics\""},
    {.place = Place::kQuery, .wire = "expansions",
     .constant = "\"author_id,in_reply_to_user_id,referenced_posts\""},
};
constexpr HttpBinding kHttpListMentions = {.method = "GET", .path = "/users/{of_user}/mentions",
    .rows = {kBindListMentions, 7}, .pagination = &kPagination2};
constexpr ObjectTable kObjectGetMeParams = {"GetMeParams", {}, sizeof(c::GetMeParams), false};
constexpr FieldRow kFieldsUserMetrics[] = {
    {"followers_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UserMetrics,
     followers_count), Kind::kInteger, 0},
    {"following_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UserMetrics,
     following_count), Kind::kInteger, 0},
    {"post_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UserMetrics, post_count),
     Kind::kInteger, 0},
    {"tweet_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UserMetrics, tweet_count),
     Kind::kInteger, 0},
    {"listed_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UserMetrics,
     listed_count), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectUserMetrics = {"UserMetrics", {kFieldsUserMetrics, 5},
    sizeof(c::UserMetrics), true};
static_assert(__is_same(decltype(c::UserMetrics::followers_count), Field<long long>));
static_assert(__is_same(decltype(c::UserMetrics::following_count), Field<long long>));
static_assert(__is_same(decltype(c::UserMetrics::post_count), Field<long long>));
static_assert(__is_same(decltype(c::UserMetrics::tweet_count), Field<long long>));
static_assert(__is_same(decltype(c::UserMetrics::listed_count), Field<long long>));
constexpr FieldRow kFieldsUser[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, id), Kind::kString, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, username),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, name), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, description),
     Kind::kString, 0},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, location),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, url), Kind::kString, 0},
    {"verified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, verified),
     Kind::kBoolean, 0},
    {"protected", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, protected_),
     Kind::kBoolean, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, created_at),
     Kind::kString, 0},
    {"public_metrics", nullptr, nullptr, nullptr, {.object = &kObjectUserMetrics},
     __builtin_offsetof(c::User, public_metrics), Kind::kObject, 0},
};
constexpr ObjectTable kObjectUser = {"User", {kFieldsUser, 10}, sizeof(c::User), true};
static_assert(__is_same(decltype(c::User::id), Field<String>));
static_assert(__is_same(decltype(c::User::username), Field<String>));
static_assert(__is_same(decltype(c::User::name), Field<String>));
static_assert(__is_same(decltype(c::User::description), Field<String>));
static_assert(__is_same(decltype(c::User::location), Field<String>));
static_assert(__is_same(decltype(c::User::url), Field<String>));
static_assert(__is_same(decltype(c::User::verified), Field<bool>));
static_assert(__is_same(decltype(c::User::protected_), Field<bool>));
static_assert(__is_same(decltype(c::User::created_at), Field<String>));
static_assert(__is_same(decltype(c::User::public_metrics), Field<c::UserMetrics>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectUser}};
constexpr BindRow kBindGetMe[] = {
    {.place = Place::kQuery, .wire = "user.fields",
     .constant = "\"created_at,description,location,protected,public_metrics,url,verified\""},
};
constexpr HttpBinding kHttpGetMe = {.method = "GET", .path = "/users/me", .rows = {kBindGetMe, 1},
    .result_at = "/data"};
constexpr Limits kLimits13 = {.has = 64, .max_size = 15, .pattern = "^[A-Za-z0-9_]{1,15}$"};
constexpr FieldRow kFieldsGetUserParams[] = {
    {"username", "Name of the user, without @.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::GetUserParams, username), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetUserParams = {"GetUserParams", {kFieldsGetUserParams, 1},
    sizeof(c::GetUserParams), false};
static_assert(__is_same(decltype(c::GetUserParams::username), String));
constexpr BindRow kBindGetUser[] = {
    {.place = Place::kPath, .field = 0, .wire = "username"},
    {.place = Place::kQuery, .wire = "user.fields",
     .constant = "\"created_at,description,location,protected,public_metrics,url,verified\""},
};
constexpr HttpBinding kHttpGetUser = {.method = "GET", .path = "/users/by/username/{username}",
    .rows = {kBindGetUser, 2}, .result_at = "/data"};
constexpr FieldRow kFieldsListFollowersParams[] = {
    {"of_user", "Id of the user; get_user has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListFollowersParams, of_user), Kind::kString, 1},
    {"max_results", "Entries per page.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListFollowersParams, max_results), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits11, {}, __builtin_offsetof(c::ListFollowersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFollowersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListFollowersParams = {"ListFollowersParams",
    {kFieldsListFollowersParams, 4}, sizeof(c::ListFollowersParams), false};
static_assert(__is_same(decltype(c::ListFollowersParams::of_user), String));
static_assert(__is_same(decltype(c::ListFollowersParams::max_results), Field<long long>));
static_assert(__is_same(decltype(c::ListFollowersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListFollowersParams::next_page), Field<String>));
constexpr FieldRow kFieldsListFollowersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::ListFollowersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFollowersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListFollowersResult = {"ListFollowersResult",
    {kFieldsListFollowersResult, 2}, sizeof(c::ListFollowersResult), true};
static_assert(__is_same(decltype(c::ListFollowersResult::items), List<c::User>));
static_assert(__is_same(decltype(c::ListFollowersResult::next_page), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListFollowersResult}};
constexpr BindRow kBindListFollowers[] = {
    {.place = Place::kPath, .field = 0, .wire = "of_user"},
    {.place = Place::kQuery, .field = 1, .wire = "max_results"},
    {.place = Place::kQuery, .wire = "user.fields",
     .constant = "\"description,public_metrics,verified\""},
};
constexpr HttpBinding kHttpListFollowers = {.method = "GET", .path = "/users/{of_user}/followers",
    .rows = {kBindListFollowers, 3}, .pagination = &kPagination2};
constexpr FieldRow kFieldsLikePostParams[] = {
    {"id", "Id of the post.", nullptr, &kLimits2, {}, __builtin_offsetof(c::LikePostParams, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectLikePostParams = {"LikePostParams", {kFieldsLikePostParams, 1},
    sizeof(c::LikePostParams), false};
static_assert(__is_same(decltype(c::LikePostParams::id), String));
constexpr FieldRow kFieldsLikePostResult[] = {
    {"liked", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::LikePostResult, liked),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectLikePostResult = {"LikePostResult", {kFieldsLikePostResult, 1},
    sizeof(c::LikePostResult), true};
static_assert(__is_same(decltype(c::LikePostResult::liked), Field<bool>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectLikePostResult}};
constexpr BindRow kBindLikePost[] = {
    {.place = Place::kBody, .field = 0, .wire = "/tweet_id"},
};
constexpr HttpBinding kHttpLikePost = {.method = "POST", .path = "/users/{user_id}/likes",
    .rows = {kBindLikePost, 1}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsRemoveLikeParams[] = {
    {"id", "Id of the post.", nullptr, &kLimits2, {}, __builtin_offsetof(c::RemoveLikeParams, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectRemoveLikeParams = {"RemoveLikeParams", {kFieldsRemoveLikeParams, 1},
    sizeof(c::RemoveLikeParams), false};
static_assert(__is_same(decltype(c::RemoveLikeParams::id), String));
constexpr FieldRow kFieldsRemoveLikeResult[] = {
    {"liked", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RemoveLikeResult, liked),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectRemoveLikeResult = {"RemoveLikeResult", {kFieldsRemoveLikeResult, 1},
    sizeof(c::RemoveLikeResult), true};
static_assert(__is_same(decltype(c::RemoveLikeResult::liked), Field<bool>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectRemoveLikeResult}};
constexpr BindRow kBindRemoveLike[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpRemoveLike = {.method = "DELETE", .path = "/users/{user_id}/likes/{id}",
    .rows = {kBindRemoveLike, 1}, .result_at = "/data"};
constexpr FieldRow kFieldsSharePostParams[] = {
    {"id", "Id of the post.", nullptr, &kLimits2, {}, __builtin_offsetof(c::SharePostParams, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectSharePostParams = {"SharePostParams", {kFieldsSharePostParams, 1},
    sizeof(c::SharePostParams), false};
static_assert(__is_same(decltype(c::SharePostParams::id), String));
constexpr FieldRow kFieldsSharePostResult[] = {
    {"retweeted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SharePostResult, retweeted),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectSharePostResult = {"SharePostResult", {kFieldsSharePostResult, 1},
    sizeof(c::SharePostResult), true};
static_assert(__is_same(decltype(c::SharePostResult::retweeted), Field<bool>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectSharePostResult}};
constexpr BindRow kBindSharePost[] = {
    {.place = Place::kBody, .field = 0, .wire = "/tweet_id"},
};
constexpr HttpBinding kHttpSharePost = {.method = "POST", .path = "/users/{user_id}/retweets",
    .rows = {kBindSharePost, 1}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsRemoveShareParams[] = {
    {"id", "Id of the post.", nullptr, &kLimits2, {}, __builtin_offsetof(c::RemoveShareParams, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectRemoveShareParams = {"RemoveShareParams", {kFieldsRemoveShareParams,
    1}, sizeof(c::RemoveShareParams), false};
static_assert(__is_same(decltype(c::RemoveShareParams::id), String));
constexpr FieldRow kFieldsRemoveShareResult[] = {
    {"retweeted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RemoveShareResult,
     retweeted), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectRemoveShareResult = {"RemoveShareResult", {kFieldsRemoveShareResult,
    1}, sizeof(c::RemoveShareResult), true};
static_assert(__is_same(decltype(c::RemoveShareResult::retweeted), Field<bool>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectRemoveShareResult}};
constexpr BindRow kBindRemoveShare[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpRemoveShare = {.method = "DELETE",
    .path = "/users/{user_id}/retweets/{id}", .rows = {kBindRemoveShare, 1}, .result_at = "/data"};
constexpr FieldRow kFieldsFollowUserParams[] = {
    {"of_user", "Id of the user; get_user has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::FollowUserParams, of_user), Kind::kString, 1},
};
constexpr ObjectTable kObjectFollowUserParams = {"FollowUserParams", {kFieldsFollowUserParams, 1},
    sizeof(c::FollowUserParams), false};
static_assert(__is_same(decltype(c::FollowUserParams::of_user), String));
constexpr FieldRow kFieldsFollowUserResult[] = {
    {"following", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FollowUserResult, following),
     Kind::kBoolean, 0},
    {"pending_follow", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FollowUserResult,
     pending_follow), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectFollowUserResult = {"FollowUserResult", {kFieldsFollowUserResult, 2},
    sizeof(c::FollowUserResult), true};
static_assert(__is_same(decltype(c::FollowUserResult::following), Field<bool>));
static_assert(__is_same(decltype(c::FollowUserResult::pending_follow), Field<bool>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectFollowUserResult}};
constexpr BindRow kBindFollowUser[] = {
    {.place = Place::kBody, .field = 0, .wire = "/target_user_id"},
};
constexpr HttpBinding kHttpFollowUser = {.method = "POST", .path = "/users/{user_id}/following",
    .rows = {kBindFollowUser, 1}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsUnfollowUserParams[] = {
    {"of_user", "Id of the user; get_user has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UnfollowUserParams, of_user), Kind::kString, 1},
};
constexpr ObjectTable kObjectUnfollowUserParams = {"UnfollowUserParams", {kFieldsUnfollowUserParams,
    1}, sizeof(c::UnfollowUserParams), false};
static_assert(__is_same(decltype(c::UnfollowUserParams::of_user), String));
constexpr FieldRow kFieldsUnfollowUserResult[] = {
    {"following", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UnfollowUserResult,
     following), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUnfollowUserResult = {"UnfollowUserResult", {kFieldsUnfollowUserResult,
    1}, sizeof(c::UnfollowUserResult), true};
static_assert(__is_same(decltype(c::UnfollowUserResult::following), Field<bool>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectUnfollowUserResult}};
constexpr BindRow kBindUnfollowUser[] = {
    {.place = Place::kPath, .field = 0, .wire = "of_user"},
};
constexpr HttpBinding kHttpUnfollowUser = {.method = "DELETE",
    .path = "/users/{user_id}/following/{of_user}", .rows = {kBindUnfollowUser, 1},
    .result_at = "/data"};
constexpr FieldRow kFieldsSendMessageParams[] = {
    {"of_user", "Id of the user; get_user has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SendMessageParams, of_user), Kind::kString, 1},
    {"text", "Text; 280 characters unless the account has Premium.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SendMessageParams, text), Kind::kString, 1},
};
constexpr ObjectTable kObjectSendMessageParams = {"SendMessageParams", {kFieldsSendMessageParams,
    2}, sizeof(c::SendMessageParams), false};
static_assert(__is_same(decltype(c::SendMessageParams::of_user), String));
static_assert(__is_same(decltype(c::SendMessageParams::text), String));
constexpr FieldRow kFieldsSendMessageResult[] = {
    {"dm_conversation_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SendMessageResult,
     dm_conversation_id), Kind::kString, 0},
    {"dm_event_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SendMessageResult,
     dm_event_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendMessageResult = {"SendMessageResult", {kFieldsSendMessageResult,
    2}, sizeof(c::SendMessageResult), true};
static_assert(__is_same(decltype(c::SendMessageResult::dm_conversation_id), Field<String>));
static_assert(__is_same(decltype(c::SendMessageResult::dm_event_id), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectSendMessageResult}};
constexpr BindRow kBindSendMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "of_user"},
    {.place = Place::kBody, .field = 1, .wire = "/text"},
};
constexpr HttpBinding kHttpSendMessage = {.method = "POST",
    .path = "/dm_conversations/with/{of_user}/messages", .rows = {kBindSendMessage, 2},
    .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsListOwnMentionsParams[] = {
    {"start_time", "Only posts at or after this time.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::ListOwnMentionsParams, start_time), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits11, {}, __builtin_offsetof(c::ListOwnMentionsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOwnMentionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListOwnMentionsParams = {"ListOwnMentionsParams",
    {kFieldsListOwnMentionsParams, 3}, sizeof(c::ListOwnMentionsParams), false};
static_assert(__is_same(decltype(c::ListOwnMentionsParams::start_time), Field<String>));
static_assert(__is_same(decltype(c::ListOwnMentionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListOwnMentionsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListOwnMentionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListOwnMentionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListOwnMentionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListOwnMentionsResult = {"ListOwnMentionsResult",
    {kFieldsListOwnMentionsResult, 2}, sizeof(c::ListOwnMentionsResult), true};
static_assert(__is_same(decltype(c::ListOwnMentionsResult::items), List<c::Post>));
static_assert(__is_same(decltype(c::ListOwnMentionsResult::next_page), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectListOwnMentionsResult}};
constexpr BindRow kBindListOwnMentions[] = {
    {.place = Place::kQuery, .field = 0, .wire = "start_time"},
    {.place = Place::kQuery, .wire = "max_results", .constant = "\"100\""},
    {.place = Place::kQuery, .wire = "post.fields",
     .constant = "\"created_at,lang,conversation_id,public_metrics\""},
    {.place = Place::kQuery, .wire = "expansions",
     .constant = "\"author_id,in_reply_to_user_id,referenced_posts\""},
};
constexpr HttpBinding kHttpListOwnMentions = {.method = "GET", .path = "/users/{user_id}/mentions",
    .rows = {kBindListOwnMentions, 4}, .pagination = &kPagination2};
constexpr ActionRow kActions[] = {
    {.name = "create_post", .title = "Publish a post",
     .description = "Publishes a post, an answer, a quote or a poll.",
     .params = &kObjectCreatePostParams, .result = &kType3, .http = &kHttpCreatePost,
     .tool_name = "x_create_post"},
    {.name = "delete_post", .title = "Delete a post",
     .description = "Deletes a post of yours for good.", .effect = Effect::kDestructive,
     .params = &kObjectDeletePostParams, .result = &kType4, .http = &kHttpDeletePost,
     .tool_name = "x_delete_post"},
    {.name = "get_post", .title = "Read a post", .description = "One post with its counts.",
     .effect = Effect::kRead, .params = &kObjectGetPostParams, .result = &kType6,
     .http = &kHttpGetPost, .tool_name = "x_get_post"},
    {.name = "search_recent", .title = "Search posts",
     .description = "Posts of the last 7 days that fit a search.", .effect = Effect::kRead,
     .params = &kObjectSearchRecentParams, .result = &kType7, .http = &kHttpSearchRecent,
     .tool_name = "x_search_recent"},
    {.name = "list_user_posts", .title = "List a user's posts",
     .description = "Posts of a user, newest first.", .effect = Effect::kRead,
     .params = &kObjectListUserPostsParams, .result = &kType9, .http = &kHttpListUserPosts,
     .tool_name = "x_list_user_posts"},
    {.name = "list_mentions", .title = "List mentions",
     .description = "Posts that name a user, newest first.", .effect = Effect::kRead,
     .params = &kObjectListMentionsParams, .result = &kType10, .http = &kHttpListMentions,
     .tool_name = "x_list_mentions"},
    {.name = "get_me", .title = "Read your account",
     .description = "The account of the connection.", .effect = Effect::kRead,
     .params = &kObjectGetMeParams, .result = &kType11, .http = &kHttpGetMe,
     .tool_name = "x_get_me"},
    {.name = "get_user", .title = "Read a user",
     .description = "A user by name, with id and counts.", .effect = Effect::kRead,
     .params = &kObjectGetUserParams, .result = &kType11, .http = &kHttpGetUser,
     .tool_name = "x_get_user"},
    {.name = "list_followers", .title = "List followers", .description = "Who follows a user.",
     .effect = Effect::kRead, .params = &kObjectListFollowersParams, .result = &kType12,
     .http = &kHttpListFollowers, .tool_name = "x_list_followers"},
    {.name = "like_post", .title = "Like a post", .description = "Likes a post in your name.",
     .params = &kObjectLikePostParams, .result = &kType13, .http = &kHttpLikePost,
     .tool_name = "x_like_post"},
    {.name = "remove_like", .title = "Take a like back",
     .description = "Takes your like of a post back.", .effect = Effect::kDestructive,
     .params = &kObjectRemoveLikeParams, .result = &kType14, .http = &kHttpRemoveLike,
     .tool_name = "x_remove_like"},
    {.name = "share_post", .title = "Repost", .description = "Reposts a post to your followers.",
     .params = &kObjectSharePostParams, .result = &kType15, .http = &kHttpSharePost,
     .tool_name = "x_share_post"},
    {.name = "remove_share", .title = "Take a repost back",
     .description = "Takes your repost of a post back.", .effect = Effect::kDestructive,
     .params = &kObjectRemoveShareParams, .result = &kType16, .http = &kHttpRemoveShare,
     .tool_name = "x_remove_share"},
    {.name = "follow_user", .title = "Follow a user", .description = "Follows a user in your name.",
     .params = &kObjectFollowUserParams, .result = &kType17, .http = &kHttpFollowUser,
     .tool_name = "x_follow_user"},
    {.name = "unfollow_user", .title = "Unfollow a user", .description = "Follows a user no more.",
     .effect = Effect::kDestructive, .params = &kObjectUnfollowUserParams, .result = &kType18,
     .http = &kHttpUnfollowUser, .tool_name = "x_unfollow_user"},
    {.name = "send_message", .title = "Send a direct message",
     .description = "Sends a direct message to a user who takes them.",
     .params = &kObjectSendMessageParams, .result = &kType19, .http = &kHttpSendMessage,
     .tool_name = "x_send_message"},
    {.name = "list_own_mentions", .title = "List own mentions",
     .description = "Posts that name the user of the connection: what is polled.",
     .effect = Effect::kRead, .params = &kObjectListOwnMentionsParams, .result = &kType20,
     .http = &kHttpListOwnMentions, .tool_name = "x_list_own_mentions", .hidden = true},
};
constexpr NamedText kPairs1[] = {{"Accept", "application/json"}};
constexpr const char* kTexts2[] = {"/0/detail", "/0/message"};
constexpr const char* kTexts3[] = {"/0/title"};
constexpr const char* kTexts4[] = {"/detail", "/errors/0/message", "/errors/0/detail", "/message",
    "/title"};
constexpr const char* kTexts5[] = {"/title", "/errors/0/title"};
constexpr RefusalRow kRefusals[] = {
    {.at = "/errors", .without = "/data", .message = {kTexts2, 2}, .code = {kTexts3, 1}},
};
constexpr NamedText kPairs2[] = {{"CreditsDepleted",
    "buy credits in the developer console, or wait for the next month."}, {"UsageCapExceeded",
    "the app's posts of this month are used up; see its usage in the developer " "console."},
    {"Unauthorized", "connect again."}, {"Client Forbidden",
    "put the app into a project in the developer console."}};
constexpr ApiRow kApi = {.base_url = "https://api.x.com/2", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .headers = {kPairs1, 1},
    .errors = {.message = {kTexts4, 5}, .code = {kTexts5, 2}, .refusals = {kRefusals, 1},
    .hints = {kPairs2, 4}}, .remaining = "x-rate-limit-remaining", .reset_at = "x-rate-limit-reset",
    .reset_format = "epoch", .verify_method = "GET", .verify_path = "/users/me",
    .verify_account = "/data/username"};
constexpr Limits kLimits14 = {.pattern = "[0-9]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"user_id", "Comes with the sign-in.", nullptr, &kLimits14, {}, 0, Kind::kString, 1},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "user_id", .label = "Own id", .placeholder = "2244994945",
     .source = FieldSource::kLookup, .source_at = "/data/id"},
};
constexpr const char* kTexts6[] = {"api.x.com"};
constexpr const char* kTexts7[] = {"tweet.read", "tweet.write", "users.read", "like.read",
    "like.write", "follows.read", "follows.write", "dm.read", "dm.write", "offline.access"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "X",
    .authorization_url = "https://x.com/i/oauth2/authorize",
    .token_url = "https://api.x.com/2/oauth2/token",
    .user_info_url = "https://api.x.com/2/users/me",
    .revoke_url = "https://api.x.com/2/oauth2/revoke", .scopes = {kTexts7, 10},
    .client_id_secret = "X_CLIENT_ID", .client_secret_secret = "X_CLIENT_SECRET",
    .token_auth_method = "basic", .account_pointer = "/data/username"};
constexpr SecretRow kSecrets[] = {
    {"X_CLIENT_ID", "OAuth 2.0 client ID of your app (console.x.com, the app, Keys and " "tokens).",
     true, false},
    {"X_CLIENT_SECRET", "OAuth 2.0 client secret of the same app.", true, false},
};
constexpr const char* kTexts8[] = {"/id"};
constexpr PollRow kPolls0[] = {
    {.event = "mention_detected", .action = 16, .arguments = "{\"start_time\":\"{since}\"}",
     .items = "/items", .id = {kTexts8, 1}, .newest_first = true},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval, .description = "Looks for posts that mention you.",
     .every_ms = 900000, .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersPostCreated[] = {
    {.source = "tool", .action = "create_post"},
};
constexpr MatcherRow kMatchersPostDeleted[] = {
    {.source = "tool", .action = "delete_post"},
};
constexpr MatcherRow kMatchersPostLiked[] = {
    {.source = "tool", .action = "like_post"},
};
constexpr MatcherRow kMatchersLikeRemoved[] = {
    {.source = "tool", .action = "remove_like"},
};
constexpr MatcherRow kMatchersPostShared[] = {
    {.source = "tool", .action = "share_post"},
};
constexpr MatcherRow kMatchersShareRemoved[] = {
    {.source = "tool", .action = "remove_share"},
};
constexpr MatcherRow kMatchersUserFollowed[] = {
    {.source = "tool", .action = "follow_user"},
};
constexpr MatcherRow kMatchersUserUnfollowed[] = {
    {.source = "tool", .action = "unfollow_user"},
};
constexpr MatcherRow kMatchersMessageSent[] = {
    {.source = "tool", .action = "send_message"},
};
constexpr MatcherRow kMatchersMentionDetected[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "post_created", .display_name = "Post Published", .matchers = {kMatchersPostCreated, 1}},
    {.id = "post_deleted", .display_name = "Post Deleted", .matchers = {kMatchersPostDeleted, 1}},
    {.id = "post_liked", .display_name = "Post Liked", .matchers = {kMatchersPostLiked, 1}},
    {.id = "like_removed", .display_name = "Like Taken Back", .matchers = {kMatchersLikeRemoved,
     1}},
    {.id = "post_shared", .display_name = "Post Reposted", .matchers = {kMatchersPostShared, 1}},
    {.id = "share_removed", .display_name = "Repost Taken Back", .matchers = {kMatchersShareRemoved,
     1}},
    {.id = "user_followed", .display_name = "User Followed", .matchers = {kMatchersUserFollowed,
     1}},
    {.id = "user_unfollowed", .display_name = "User Unfollowed",
     .matchers = {kMatchersUserUnfollowed, 1}},
    {.id = "message_sent", .display_name = "Message Sent", .matchers = {kMatchersMessageSent, 1}},
    {.id = "mention_detected", .display_name = "Mentioned", .matchers = {kMatchersMentionDetected,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "x-twitter",
    .display_name = "X (Twitter)",
    .description = "Publish, find and delete posts on X, read timelines and mentions,"
        " like, repost, follow and send direct messages.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "x_twitter",
    .tool_description = "Reads and writes X. Posts are public at once and cannot be changed: "
        "show the user the whole text and wait for a yes; the same for deleting,"
        " liking, reposting, following and direct messages.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"create_post\",\"delete_post\",\"get_post\",\"search_recent\","
        "\"list_user_posts\",\"list_mentions\",\"get_me\",\"get_user\",\"list_followers\","
        "\"like_post\",\"remove_like\",\"share_post\",\"remove_share\",\"follow_user\","
        "\"unfollow_user\",\"send_message\"],\"description\":\"What to do.\"},"
        "\"text\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":25000,"
        "\"description\":\"Text; 280 characters unless the account has Premium.\"},"
        "\"id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{1,19}$\",\"maxLength\":19,"
        "\"description\":\"Id of the post.\"},\"of_user\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]{1,19}$\",\"maxLength\":19,\"description\":\"Id "
        "of the user; get_user has it.\"},\"in_reply_to_tweet_id\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]{1,19}$\",\"maxLength\":19,\"description\":\"Id "
        "of the post that is answered.\"},\"quote_tweet_id\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]{1,19}$\",\"maxLength\":19,\"description\":\"Id "
        "of the post that is quoted.\"},\"media_ids\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":4,\"items\":{\"type\":\"string\",\"pattern\":\"^[0-9]{1,"
        "19}$\"},\"description\":\"Ids of media that were uploaded before.\"},"
        "\"poll_options\":{\"type\":\"array\",\"minItems\":2,\"maxItems\":4,"
        "\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":25},"
        "\"description\":\"Choices of a poll.\"},\"poll_minutes\":{\"type\":\"integer\","
        "\"minimum\":5,\"maximum\":10080,\"description\":\"How long the poll "
        "is open.\"},\"reply_settings\":{\"type\":\"string\",\"enum\":[\"following\","
        "\"mentionedUsers\",\"subscribers\",\"verified\"],\"description\":\"Who "
        "may answer; everybody when left out.\"},\"query\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":4096,\"description\":\"Search, as: "
        "(peas OR beans) lang:en -is:retweet from:example.\"},\"sort_order\":{\"type\":\"strin"
        "g\",\"enum\":[\"recency\",\"relevancy\"],\"description\":\"Newest "
        "or most fitting first.\"},\"start_time\":{\"type\":\"string\",\"format\":\"date-time\""
        ",\"description\":\"Only posts at or after this time.\"},\"end_time\":{\"type\":\"stri"
        "ng\",\"format\":\"date-time\",\"description\":\"Only posts before "
        "this time.\"},\"since_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]{1,"
        "19}$\",\"maxLength\":19,\"description\":\"Only posts after this one.\"},"
        "\"max_results\":{\"type\":\"integer\",\"minimum\":10,\"maximum\":100,"
        "\"description\":\"Entries per page.\"},\"exclude\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":2,\"items\":{\"type\":\"string\",\"enum\":[\"replies\","
        "\"retweets\"]},\"description\":\"What to leave out.\"},\"username\":{\"type\":\"strin"
        "g\",\"pattern\":\"^[A-Za-z0-9_]{1,15}$\",\"maxLength\":15,\"description\":\"Name "
        "of the user, without @.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "x",
    .actions = {kActions, 17},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts6, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 10},
};

}  // namespace pie::detail::tables::x_twitter

namespace pie::x_twitter {

constinit const ConnectorTable kXTwitter = ::pie::detail::tables::x_twitter::kConnector;

Task<CreatePostResult> CreatePost(Context& context, CreatePostParams params) {
  return Task<CreatePostResult>(::pie::ContextAccess::Call(context, kXTwitter, 0, &params));
}

Task<DeletePostResult> DeletePost(Context& context, DeletePostParams params) {
  return Task<DeletePostResult>(::pie::ContextAccess::Call(context, kXTwitter, 1, &params));
}

Task<Post> GetPost(Context& context, GetPostParams params) {
  return Task<Post>(::pie::ContextAccess::Call(context, kXTwitter, 2, &params));
}

Task<SearchRecentResult> SearchRecent(Context& context, SearchRecentParams params) {
  return Task<SearchRecentResult>(::pie::ContextAccess::Call(context, kXTwitter, 3, &params));
}

Task<ListUserPostsResult> ListUserPosts(Context& context, ListUserPostsParams params) {
  return Task<ListUserPostsResult>(::pie::ContextAccess::Call(context, kXTwitter, 4, &params));
}

Task<ListMentionsResult> ListMentions(Context& context, ListMentionsParams params) {
  return Task<ListMentionsResult>(::pie::ContextAccess::Call(context, kXTwitter, 5, &params));
}

Task<User> GetMe(Context& context, GetMeParams params) {
  return Task<User>(::pie::ContextAccess::Call(context, kXTwitter, 6, &params));
}

Task<User> GetUser(Context& context, GetUserParams params) {
  return Task<User>(::pie::ContextAccess::Call(context, kXTwitter, 7, &params));
}

Task<ListFollowersResult> ListFollowers(Context& context, ListFollowersParams params) {
  return Task<ListFollowersResult>(::pie::ContextAccess::Call(context, kXTwitter, 8, &params));
}

Task<LikePostResult> LikePost(Context& context, LikePostParams params) {
  return Task<LikePostResult>(::pie::ContextAccess::Call(context, kXTwitter, 9, &params));
}

Task<RemoveLikeResult> RemoveLike(Context& context, RemoveLikeParams params) {
  return Task<RemoveLikeResult>(::pie::ContextAccess::Call(context, kXTwitter, 10, &params));
}

Task<SharePostResult> SharePost(Context& context, SharePostParams params) {
  return Task<SharePostResult>(::pie::ContextAccess::Call(context, kXTwitter, 11, &params));
}

Task<RemoveShareResult> RemoveShare(Context& context, RemoveShareParams params) {
  return Task<RemoveShareResult>(::pie::ContextAccess::Call(context, kXTwitter, 12, &params));
}

Task<FollowUserResult> FollowUser(Context& context, FollowUserParams params) {
  return Task<FollowUserResult>(::pie::ContextAccess::Call(context, kXTwitter, 13, &params));
}

Task<UnfollowUserResult> UnfollowUser(Context& context, UnfollowUserParams params) {
  return Task<UnfollowUserResult>(::pie::ContextAccess::Call(context, kXTwitter, 14, &params));
}

Task<SendMessageResult> SendMessage(Context& context, SendMessageParams params) {
  return Task<SendMessageResult>(::pie::ContextAccess::Call(context, kXTwitter, 15, &params));
}

Task<ListOwnMentionsResult> ListOwnMentions(Context& context, ListOwnMentionsParams params) {
  return Task<ListOwnMentionsResult>(::pie::ContextAccess::Call(context, kXTwitter, 16, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.x_client_id = context.Secret("X_CLIENT_ID");
  secrets.x_client_secret = context.Secret("X_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::x_twitter
