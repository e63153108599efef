// Generated from plugins/instagram-researcher/instagram-researcher.pie. Do not edit.
// Research public Instagram profiles, posts, reels, comments and hashtags through ScrapeCreators,
// and watch profiles for new posts. Each lookup costs one ScrapeCreators credit.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::instagram_researcher {

struct Count {
  Field<long long> count;
  Count() = default;
};

struct Account {
  Field<String> id;
  Field<String> username;
  Field<String> full_name;
  Field<bool> is_verified;
  Field<bool> is_private;
  Field<long long> follower_count;
  Account() = default;
};

struct ProfileBioLinksItem {
  Field<String> title;
  Field<String> url;
  ProfileBioLinksItem() = default;
};

struct Profile {
  Field<String> id;
  Field<String> username;
  Field<String> full_name;
  Field<String> biography;
  Field<String> external_url;
  Field<List<ProfileBioLinksItem>> bio_links;
  Field<String> category_name;
  Field<String> business_email;
  Field<bool> is_business_account;
  Field<bool> is_private;
  Field<bool> is_verified;
  Field<String> profile_pic_url_hd;
  Field<Count> edge_followed_by;
  Field<Count> edge_follow;
  Profile() = default;
};

struct MediaCaption {
  Field<String> text;
  MediaCaption() = default;
};

struct Media {
  Field<String> id;
  Field<String> pk;
  // The part behind /p/ or /reel/ in the address.
  Field<String> code;
  Field<String> url;
  // Seconds since 1970.
  Field<long long> taken_at;
  // 1: picture, 2: video, 8: several.
  Field<long long> media_type;
  Field<String> product_type;
  Field<MediaCaption> caption;
  Field<long long> like_count;
  Field<long long> comment_count;
  Field<long long> play_count;
  Field<bool> is_paid_partnership;
  Field<String> display_uri;
  Field<Account> user;
  Media() = default;
};

struct FoundPost {
  Field<String> id;
  Field<String> shortcode;
  Field<String> url;
  Field<String> caption;
  Field<String> taken_at;
  Field<bool> is_video;
  Field<bool> is_paid_partnership;
  Field<long long> like_count;
  Field<long long> comment_count;
  Field<double> video_duration;
  Field<String> video_url;
  Field<String> thumbnail_src;
  Field<Account> owner;
  FoundPost() = default;
};

struct PostEdgeMediaToCaptionEdgesItemNode {
  Field<String> text;
  PostEdgeMediaToCaptionEdgesItemNode() = default;
};

struct PostEdgeMediaToCaptionEdgesItem {
  Field<PostEdgeMediaToCaptionEdgesItemNode> node;
  PostEdgeMediaToCaptionEdgesItem() = default;
};

struct PostEdgeMediaToCaption {
  Field<List<PostEdgeMediaToCaptionEdgesItem>> edges;
  PostEdgeMediaToCaption() = default;
};

struct Post {
  Field<String> id;
  Field<String> shortcode;
  Field<String> typename_;
  Field<long long> taken_at_timestamp;
  Field<bool> is_video;
  Field<bool> is_paid_partnership;
  Field<String> display_url;
  Field<String> video_url;
  Field<double> video_duration;
  Field<long long> video_view_count;
  Field<long long> video_play_count;
  Field<Count> edge_media_preview_like;
  Field<Count> edge_media_to_parent_comment;
  Field<PostEdgeMediaToCaption> edge_media_to_caption;
  Field<Account> owner;
  Post() = default;
};

struct CommentRepliesItem {
  Field<String> id;
  Field<String> text;
  Field<String> created_at;
  Field<Account> user;
  CommentRepliesItem() = default;
};

struct Comment {
  Field<String> id;
  Field<String> text;
  Field<String> created_at;
  Field<long long> comment_like_count;
  Field<long long> child_comment_count;
  Field<Account> user;
  Field<List<CommentRepliesItem>> replies;
  Comment() = default;
};

struct Monitor {
  Field<String> id;
  // Handle that is watched.
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
  kSearchHashtag,
  kSearchReels,
  kGetProfile,
  kGetUserPosts,
  kGetUserReels,
  kGetPost,
  kGetComments,
  kCreateMonitor,
  kListMonitors,
  kPauseMonitor,
  kResumeMonitor,
  kDeleteMonitor,
};

struct SearchParams {
  // Words to search for.
  String query;
  SearchParams() = default;
};

struct SearchResultHashtagsItem {
  Field<String> id;
  Field<String> name;
  Field<long long> media_count;
  SearchResultHashtagsItem() = default;
};

struct SearchResultPlacesItem {
  Field<String> id;
  Field<String> name;
  Field<String> title;
  Field<String> subtitle;
  SearchResultPlacesItem() = default;
};

struct SearchResult {
  Field<List<Account>> users;
  Field<List<SearchResultHashtagsItem>> hashtags;
  Field<List<SearchResultPlacesItem>> places;
  SearchResult() = default;
};

enum class SearchHashtagParamsDatePosted : int {
  kLastHour,
  kLastDay,
  kLastWeek,
  kLastMonth,
  kLastYear,
};

enum class SearchHashtagParamsMediaType : int {
  kAll,
  kReels,
};

struct SearchHashtagParams {
  // Hashtag without #.
  String hashtag;
  // Only what is as new as this.
  Field<SearchHashtagParamsDatePosted> date_posted;
  // Posts of all kinds, or reels only.
  Field<SearchHashtagParamsMediaType> media_type;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchHashtagParams() = default;
};

struct SearchHashtagResult {
  List<FoundPost> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchHashtagResult() = default;
};

enum class SearchReelsParamsReelsPosted : int {
  kLastWeek,
  kLastMonth,
  kLastYear,
};

struct SearchReelsParams {
  // Words to search for.
  String query;
  // Only reels as new as this.
  Field<SearchReelsParamsReelsPosted> reels_posted;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchReelsParams() = default;
};

struct SearchReelsResult {
  List<FoundPost> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchReelsResult() = default;
};

enum class GetProfileParamsCacheMaxAge : int {
  k1d,
  k3d,
  k7d,
  k14d,
  k30d,
};

struct GetProfileParams {
  // Handle of the profile, with or without @.
  String handle;
  // A stored answer that is not older than this will do.
  Field<GetProfileParamsCacheMaxAge> cache_max_age;
  GetProfileParams() = default;
};

struct GetUserPostsParams {
  // Handle of the profile, with or without @.
  String handle;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetUserPostsParams() = default;
};

struct GetUserPostsResult {
  List<Media> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetUserPostsResult() = default;
};

struct GetUserReelsParams {
  // Handle of the profile, with or without @.
  Field<String> handle;
  // Id of the profile, instead of the handle.
  Field<String> user_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetUserReelsParams() = default;
};

struct GetUserReelsResultItem {
  Field<Media> media;
  GetUserReelsResultItem() = default;
};

struct GetUserReelsResult {
  List<GetUserReelsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetUserReelsResult() = default;
};

enum class GetPostParamsCacheMaxAge : int {
  k1d,
  k3d,
  k7d,
  k14d,
  k30d,
};

struct GetPostParams {
  // Address of the post or reel.
  String url;
  // Two-letter code of the country to look from.
  Field<String> region;
  // A stored answer that is not older than this will do.
  Field<GetPostParamsCacheMaxAge> cache_max_age;
  GetPostParams() = default;
};

struct GetCommentsParams {
  // Address of the post or reel.
  String url;
  // Whether to give the replies to comments too.
  Field<bool> include_replies;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetCommentsParams() = default;
};

struct GetCommentsResult {
  List<Comment> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetCommentsResult() = default;
};

struct CreateMonitorParams {
  // Handle of the profile, with or without @.
  String handle;
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
  // Profile Researched
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

// A row of table instagram_monitors. What is absent is not written; what is null becomes null.
struct InstagramMonitorsRow {
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
  InstagramMonitorsRow() = default;
};

// Users, hashtags and places that fit some words. Only reads.
Task<SearchResult> Search(Context& context, SearchParams params);

// Posts with a hashtag. Only reads.
Task<SearchHashtagResult> SearchHashtag(Context& context, SearchHashtagParams params);

// Reels that fit some words. Only reads.
Task<SearchReelsResult> SearchReels(Context& context, SearchReelsParams params);

// Name, biography, links and follower counts of a profile. Only reads.
Task<Profile> GetProfile(Context& context, GetProfileParams params);

// Posts of a public profile, newest first, pinned ones before. Only reads.
Task<GetUserPostsResult> GetUserPosts(Context& context, GetUserPostsParams params);

// Reels of a public profile. Give its handle or id. Only reads.
Task<GetUserReelsResult> GetUserReels(Context& context, GetUserReelsParams params);

// Caption, counts and media of a post or reel. Only reads.
Task<Post> GetPost(Context& context, GetPostParams params);

// Comments on a post or reel. Only reads.
Task<GetCommentsResult> GetComments(Context& context, GetCommentsParams params);

// Starts to watch a profile for new posts.
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

// Rows of instagram_monitors that belong to the calling user.
Task<List<InstagramMonitorsRow>> SelectInstagramMonitors(Context& context, Where where = Where());

// Gives the row as it is stored, with defaults.
Task<InstagramMonitorsRow> InsertInstagramMonitors(Context& context,
    const InstagramMonitorsRow& row);

// Inserts, or updates the row with the same primary key.
Task<InstagramMonitorsRow> UpsertInstagramMonitors(Context& context,
    const InstagramMonitorsRow& row);

// Gives the changed rows.
Task<List<InstagramMonitorsRow>> UpdateInstagramMonitors(Context& context, Where where,
    const InstagramMonitorsRow& row);

// Gives the number of deleted rows.
Task<long long> DeleteInstagramMonitors(Context& context, Where where);

// The connector's table, for pie::Registry.
extern const ConnectorTable kInstagramResearcher;

}  // namespace pie::instagram_researcher
