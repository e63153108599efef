// Generated from plugins/reddit-researcher/reddit-researcher.pie. Do not edit.
// Research public Reddit posts, comments and subreddits through ScrapeCreators, and watch
// subreddits for new posts. Each lookup costs one ScrapeCreators credit.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::reddit_researcher {

struct PostSummary {
  Field<String> id;
  // Id with its kind before it.
  Field<String> name;
  Field<String> title;
  Field<String> author;
  Field<String> subreddit;
  Field<String> selftext;
  // What the post links to; itself for a text.
  Field<String> url;
  // Path of the post.
  Field<String> permalink;
  Field<String> created_at_iso;
  Field<long long> score;
  Field<long long> ups;
  Field<double> upvote_ratio;
  Field<long long> num_comments;
  Field<bool> over_18;
  Field<bool> is_video;
  Field<String> link_flair_text;
  PostSummary() = default;
};

struct Post {
  Field<String> id;
  // Id with its kind before it.
  Field<String> name;
  Field<String> title;
  Field<String> author;
  Field<String> subreddit;
  Field<String> selftext;
  // What the post links to; itself for a text.
  Field<String> url;
  // Path of the post.
  Field<String> permalink;
  Field<String> created_at_iso;
  Field<long long> score;
  Field<long long> ups;
  Field<double> upvote_ratio;
  Field<long long> num_comments;
  Field<bool> over_18;
  Field<bool> is_video;
  Field<bool> locked;
  Field<bool> archived;
  Field<long long> credits_remaining;
  Post() = default;
};

struct SubredditOf {
  Field<String> id;
  Field<String> name;
  SubredditOf() = default;
};

struct FoundPost {
  Field<String> post_id;
  Field<String> title;
  Field<String> url;
  Field<String> permalink;
  Field<String> created_at_iso;
  Field<long long> votes;
  Field<long long> num_comments;
  Field<bool> nsfw;
  Field<SubredditOf> subreddit;
  FoundPost() = default;
};

struct FoundCommentPost {
  Field<String> id;
  Field<String> title;
  Field<String> url;
  FoundCommentPost() = default;
};

struct FoundComment {
  Field<String> id;
  Field<String> author;
  Field<String> body;
  Field<String> url;
  Field<String> created_at_iso;
  Field<long long> votes;
  Field<String> post_id;
  Field<FoundCommentPost> post;
  FoundComment() = default;
};

struct FoundMediaImage {
  Field<String> src;
  Field<long long> width;
  Field<long long> height;
  FoundMediaImage() = default;
};

struct FoundMedia {
  Field<String> id;
  Field<String> title;
  Field<String> url;
  Field<String> media_type;
  Field<bool> nsfw;
  Field<FoundMediaImage> image;
  FoundMedia() = default;
};

struct CommentRepliesItemsItem {
  Field<String> id;
  Field<String> author;
  Field<String> body;
  Field<String> created_at_iso;
  Field<long long> score;
  Field<String> parent_id;
  CommentRepliesItemsItem() = default;
};

struct CommentReplies {
  Field<List<CommentRepliesItemsItem>> items;
  CommentReplies() = default;
};

struct Comment {
  Field<String> id;
  Field<String> author;
  Field<String> body;
  Field<String> created_at_iso;
  Field<long long> score;
  // Whether the author of the post wrote it.
  Field<bool> is_submitter;
  Field<String> parent_id;
  Field<String> permalink;
  Field<CommentReplies> replies;
  Comment() = default;
};

struct Subreddit {
  Field<String> subreddit_id;
  Field<String> display_name;
  Field<String> description;
  Field<String> rules;
  Field<String> submit_text;
  Field<long long> subscribers;
  Field<long long> weekly_active_users;
  Field<long long> weekly_contributions;
  Field<String> advertiser_category;
  Field<String> icon_img;
  Field<String> created_at;
  Field<long long> credits_remaining;
  Subreddit() = default;
};

struct Monitor {
  Field<String> id;
  // Name of the subreddit that is watched.
  Field<String> target;
  Field<String> label;
  Field<bool> enabled;
  Field<long long> interval_minutes;
  Field<String> last_checked_at;
  Field<String> created_at;
  Monitor() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kSearch,
  kSearchSubreddit,
  kGetSubreddit,
  kGetSubredditPosts,
  kGetPost,
  kGetPostComments,
  kCreateMonitor,
  kListMonitors,
  kPauseMonitor,
  kResumeMonitor,
  kDeleteMonitor,
};

enum class SearchParamsSearchSort : int {
  kRelevance,
  kNew,
  kTop,
  kCommentCount,
};

enum class SearchParamsTimeframe : int {
  kAll,
  kDay,
  kWeek,
  kMonth,
  kYear,
};

struct SearchParams {
  // Words to search for.
  String query;
  // Order of what is found.
  Field<SearchParamsSearchSort> search_sort;
  // Only what is as new as this.
  Field<SearchParamsTimeframe> timeframe;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchParams() = default;
};

struct SearchResult {
  List<PostSummary> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchResult() = default;
};

enum class SearchSubredditParamsSubredditSearchSort : int {
  kRelevance,
  kHot,
  kTop,
  kNew,
  kComments,
};

enum class SearchSubredditParamsSearchTimeframe : int {
  kAll,
  kYear,
  kMonth,
  kWeek,
  kDay,
  kHour,
};

struct SearchSubredditParams {
  // Name of the subreddit without r/, in its own upper and lower case.
  String subreddit;
  // Words to search for.
  String query;
  // Order of what is found in a subreddit.
  Field<SearchSubredditParamsSubredditSearchSort> subreddit_search_sort;
  // Only what is as new as this, when a subreddit is searched.
  Field<SearchSubredditParamsSearchTimeframe> search_timeframe;
  // cursor of the reply before, for more results.
  Field<String> cursor;
  SearchSubredditParams() = default;
};

struct SearchSubredditResult {
  Field<List<FoundPost>> posts;
  Field<List<FoundComment>> comments;
  Field<List<FoundMedia>> media;
  // For more results.
  Field<String> cursor;
  Field<long long> credits_remaining;
  SearchSubredditResult() = default;
};

enum class GetSubredditParamsCacheMaxAge : int {
  k1d,
  k3d,
  k7d,
  k14d,
  k30d,
};

struct GetSubredditParams {
  // Name of the subreddit without r/, in its own upper and lower case.
  String subreddit;
  // A stored answer that is not older than this will do.
  Field<GetSubredditParamsCacheMaxAge> cache_max_age;
  GetSubredditParams() = default;
};

enum class GetSubredditPostsParamsSort : int {
  kBest,
  kHot,
  kNew,
  kTop,
  kRising,
};

enum class GetSubredditPostsParamsTimeframe : int {
  kAll,
  kDay,
  kWeek,
  kMonth,
  kYear,
};

enum class GetSubredditPostsParamsCacheMaxAge : int {
  k1d,
  k3d,
  k7d,
  k14d,
  k30d,
};

struct GetSubredditPostsParams {
  // Name of the subreddit without r/, in its own upper and lower case.
  String subreddit;
  // Order of the posts.
  Field<GetSubredditPostsParamsSort> sort;
  // Only what is as new as this.
  Field<GetSubredditPostsParamsTimeframe> timeframe;
  // A stored answer that is not older than this will do.
  Field<GetSubredditPostsParamsCacheMaxAge> cache_max_age;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetSubredditPostsParams() = default;
};

struct GetSubredditPostsResult {
  List<PostSummary> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetSubredditPostsResult() = default;
};

struct GetPostParams {
  // Address of the post.
  String url;
  GetPostParams() = default;
};

struct GetPostCommentsParams {
  // Address of the post.
  String url;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetPostCommentsParams() = default;
};

struct GetPostCommentsResult {
  List<Comment> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetPostCommentsResult() = default;
};

struct CreateMonitorParams {
  // Name of the subreddit without r/, in its own upper and lower case.
  String subreddit;
  // Name of the monitor.
  Field<String> label;
  // Minutes between checks.
  Field<long long> interval_minutes;
  CreateMonitorParams() = default;
};

struct ListMonitorsParams {
  ListMonitorsParams() = default;
};

struct PauseMonitorParams {
  // Id of the monitor.
  String monitor_id;
  PauseMonitorParams() = default;
};

struct ResumeMonitorParams {
  // Id of the monitor.
  String monitor_id;
  ResumeMonitorParams() = default;
};

struct DeleteMonitorParams {
  // Id of the monitor.
  String monitor_id;
  DeleteMonitorParams() = default;
};

struct DeleteMonitorResult {
  Field<bool> deleted;
  DeleteMonitorResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Subreddit Researched
  kProfileResearched,
  // Content Searched
  kContentSearched,
  // Monitor Created
  kMonitorCreated,
  // Monitor Paused
  kMonitorPaused,
  // Monitor Resumed
  kMonitorResumed,
  // Monitor Deleted
  kMonitorDeleted,
  // New Post Detected
  kNewPostDetected,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Key of a ScrapeCreators account, shared by all users of this executor.
  String scrapecreators_api_key;
  Secrets() = default;
};

// A row of table reddit_monitors. What is absent is not written; what is null becomes null.
struct RedditMonitorsRow {
  // uuid primary key default gen_random_uuid()
  Field<String> id;
  // text not null default current_setting('app.user_id', true)
  Field<String> pie_user_id;
  // text not null
  Field<String> target;
  // text
  Field<String> label;
  // boolean not null default true
  Field<bool> enabled;
  // integer not null default 60
  Field<long long> interval_minutes;
  // timestamptz
  Field<String> last_checked_at;
  // timestamptz default now()
  Field<String> created_at;
  RedditMonitorsRow() = default;
};

// Posts of all subreddits that fit some words. Only reads.
Task<SearchResult> Search(Context& context, SearchParams params);

// Posts, comments and media of one subreddit that fit some words. Only reads.
Task<SearchSubredditResult> SearchSubreddit(Context& context, SearchSubredditParams params);

// Description, rules and size of a subreddit. Only reads.
Task<Subreddit> GetSubreddit(Context& context, GetSubredditParams params);

// Posts of a subreddit. Only reads.
Task<GetSubredditPostsResult> GetSubredditPosts(Context& context, GetSubredditPostsParams params);

// Text and counts of a post, without its comments. Only reads.
Task<Post> GetPost(Context& context, GetPostParams params);

// Comments on a post with the first replies to them. Only reads.
Task<GetPostCommentsResult> GetPostComments(Context& context, GetPostCommentsParams params);

// Starts to watch a subreddit for new posts.
Task<Monitor> CreateMonitor(Context& context, CreateMonitorParams params);

// The user's monitors. Only reads.
Task<List<Monitor>> ListMonitors(Context& context, ListMonitorsParams params);

// Stops checking until it is resumed.
Task<Monitor> PauseMonitor(Context& context, PauseMonitorParams params);

// Checks again, starting with the next run.
Task<Monitor> ResumeMonitor(Context& context, ResumeMonitorParams params);

// Removes a monitor. Destructive: may delete or overwrite.
Task<DeleteMonitorResult> DeleteMonitor(Context& context, DeleteMonitorParams params);

Task<Json> OnRun(Context& context, Json input);

Secrets ReadSecrets(Context& context);

// Rows of reddit_monitors that belong to the calling user.
Task<List<RedditMonitorsRow>> SelectRedditMonitors(Context& context, Where where = Where());

// Gives the row as it is stored, with defaults.
Task<RedditMonitorsRow> InsertRedditMonitors(Context& context, const RedditMonitorsRow& row);

// Inserts, or updates the row with the same primary key.
Task<RedditMonitorsRow> UpsertRedditMonitors(Context& context, const RedditMonitorsRow& row);

// Gives the changed rows.
Task<List<RedditMonitorsRow>> UpdateRedditMonitors(Context& context, Where where,
    const RedditMonitorsRow& row);

// Gives the number of deleted rows.
Task<long long> DeleteRedditMonitors(Context& context, Where where);

// The connector's table, for pie::Registry.
extern const ConnectorTable kRedditResearcher;

}  // namespace pie::reddit_researcher
