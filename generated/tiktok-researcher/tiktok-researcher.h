// Generated from plugins/tiktok-researcher/tiktok-researcher.pie. Do not edit.
// Research public TikTok profiles, videos, transcripts, comments and hashtags through
// ScrapeCreators, and watch profiles for new videos. Each lookup costs one ScrapeCreators credit.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::tiktok_researcher {

struct Author {
  Field<String> uid;
  // Handle.
  Field<String> unique_id;
  Field<String> nickname;
  Field<String> sec_uid;
  Field<String> signature;
  Field<long long> follower_count;
  Field<long long> following_count;
  // Number of videos.
  Field<long long> aweme_count;
  Field<long long> total_favorited;
  Author() = default;
};

struct VideoStatistics {
  Field<long long> play_count;
  // Likes.
  Field<long long> digg_count;
  Field<long long> comment_count;
  Field<long long> share_count;
  Field<long long> collect_count;
  VideoStatistics() = default;
};

struct VideoMusic {
  Field<String> title;
  Field<String> author;
  VideoMusic() = default;
};

struct Video {
  // Id of the video.
  Field<String> aweme_id;
  Field<String> desc;
  // Seconds since 1970.
  Field<long long> create_time;
  Field<String> desc_language;
  Field<bool> is_ads;
  Field<String> region;
  Field<String> share_url;
  Field<Author> author;
  Field<VideoStatistics> statistics;
  Field<VideoMusic> music;
  Video() = default;
};

struct ProfileUserBioLink {
  Field<String> link;
  ProfileUserBioLink() = default;
};

struct ProfileUser {
  Field<String> id;
  Field<String> unique_id;
  Field<String> nickname;
  Field<String> signature;
  Field<bool> verified;
  Field<bool> private_account;
  Field<String> language;
  Field<String> sec_uid;
  Field<long long> create_time;
  Field<String> avatar_larger;
  Field<bool> tt_seller;
  Field<ProfileUserBioLink> bio_link;
  ProfileUser() = default;
};

struct ProfileStats {
  Field<long long> follower_count;
  Field<long long> following_count;
  // Likes of all videos.
  Field<long long> heart_count;
  Field<long long> video_count;
  ProfileStats() = default;
};

struct Profile {
  Field<ProfileUser> user;
  Field<ProfileStats> stats;
  Field<long long> credits_remaining;
  Profile() = default;
};

struct Comment {
  Field<String> cid;
  Field<String> text;
  Field<long long> create_time;
  // Likes.
  Field<long long> digg_count;
  Field<long long> reply_comment_total;
  Field<String> comment_language;
  Field<Author> user;
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
  kSearchKeyword,
  kSearchHashtag,
  kSearchUsers,
  kGetProfile,
  kGetProfileVideos,
  kGetVideo,
  kGetTranscript,
  kGetComments,
  kCreateMonitor,
  kListMonitors,
  kPauseMonitor,
  kResumeMonitor,
  kDeleteMonitor,
};

enum class SearchKeywordParamsDatePosted : int {
  kYesterday,
  kThisWeek,
  kThisMonth,
  kLast3Months,
  kLast6Months,
  kAllTime,
};

enum class SearchKeywordParamsSearchOrder : int {
  kRelevance,
  kMostLiked,
  kDatePosted,
};

struct SearchKeywordParams {
  // Words to search for.
  String query;
  // Only what is as new as this.
  Field<SearchKeywordParamsDatePosted> date_posted;
  // Order of what is found.
  Field<SearchKeywordParamsSearchOrder> search_order;
  // Two-letter code of the country to look from; it does not filter.
  Field<String> region;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchKeywordParams() = default;
};

struct SearchKeywordResultItem {
  Field<Video> aweme_info;
  SearchKeywordResultItem() = default;
};

struct SearchKeywordResult {
  List<SearchKeywordResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchKeywordResult() = default;
};

struct SearchHashtagParams {
  // Hashtag without #.
  String hashtag;
  // Two-letter code of the country to look from; it does not filter.
  Field<String> region;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchHashtagParams() = default;
};

struct SearchHashtagResult {
  List<Video> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchHashtagResult() = default;
};

struct SearchUsersParams {
  // Words to search for.
  String query;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchUsersParams() = default;
};

struct SearchUsersResultItem {
  Field<Author> user_info;
  SearchUsersResultItem() = default;
};

struct SearchUsersResult {
  List<SearchUsersResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchUsersResult() = default;
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
  Field<String> handle;
  // Id of the profile.
  Field<String> user_id;
  // A stored answer that is not older than this will do.
  Field<GetProfileParamsCacheMaxAge> cache_max_age;
  GetProfileParams() = default;
};

enum class GetProfileVideosParamsSortBy : int {
  kLatest,
  kPopular,
};

struct GetProfileVideosParams {
  // Handle of the profile, with or without @.
  String handle;
  // Id of the profile.
  Field<String> user_id;
  // Order of the videos.
  Field<GetProfileVideosParamsSortBy> sort_by;
  // Two-letter code of the country to look from; it does not filter.
  Field<String> region;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetProfileVideosParams() = default;
};

struct GetProfileVideosResult {
  List<Video> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetProfileVideosResult() = default;
};

enum class GetVideoParamsCacheMaxAge : int {
  k1d,
  k3d,
  k7d,
  k14d,
  k30d,
};

struct GetVideoParams {
  // Address of the video.
  String url;
  // Two-letter code of the country to look from; it does not filter.
  Field<String> region;
  // A stored answer that is not older than this will do.
  Field<GetVideoParamsCacheMaxAge> cache_max_age;
  GetVideoParams() = default;
};

struct GetTranscriptParams {
  // Address of the video.
  String url;
  // Two-letter code of the language.
  Field<String> language;
  // Whether to have a video without captions transcribed; costs more credits.
  Field<bool> use_ai_as_fallback;
  GetTranscriptParams() = default;
};

struct GetTranscriptResult {
  Field<String> id;
  Field<String> url;
  // WebVTT.
  Field<String> transcript;
  Field<long long> credits_remaining;
  GetTranscriptResult() = default;
};

struct GetCommentsParams {
  // Address of the video.
  String url;
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
  // New Video Detected
  kNewVideoDetected,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Key of a ScrapeCreators account, shared by all users of this executor.
  String scrapecreators_api_key;
  Secrets() = default;
};

// A row of table tiktok_monitors. What is absent is not written; what is null becomes null.
struct TiktokMonitorsRow {
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
  TiktokMonitorsRow() = default;
};

// Videos that fit some words. Only reads.
Task<SearchKeywordResult> SearchKeyword(Context& context, SearchKeywordParams params);

// Videos with a hashtag. Only reads.
Task<SearchHashtagResult> SearchHashtag(Context& context, SearchHashtagParams params);

// Profiles that fit some words. Only reads.
Task<SearchUsersResult> SearchUsers(Context& context, SearchUsersParams params);

// Name, text and counts of a profile. Give its handle or id. Only reads.
Task<Profile> GetProfile(Context& context, GetProfileParams params);

// Videos of a public profile, newest first, pinned ones before. Only reads.
Task<GetProfileVideosResult> GetProfileVideos(Context& context, GetProfileVideosParams params);

// Text, author, counts and music of a video. Only reads.
Task<Video> GetVideo(Context& context, GetVideoParams params);

// What is said in a video, as captions with times. Only reads.
Task<GetTranscriptResult> GetTranscript(Context& context, GetTranscriptParams params);

// Comments on a video. Only reads.
Task<GetCommentsResult> GetComments(Context& context, GetCommentsParams params);

// Starts to watch a profile for new videos.
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

// Rows of tiktok_monitors that belong to the calling user.
Task<List<TiktokMonitorsRow>> SelectTiktokMonitors(Context& context, Where where = Where());

// Gives the row as it is stored, with defaults.
Task<TiktokMonitorsRow> InsertTiktokMonitors(Context& context, const TiktokMonitorsRow& row);

// Inserts, or updates the row with the same primary key.
Task<TiktokMonitorsRow> UpsertTiktokMonitors(Context& context, const TiktokMonitorsRow& row);

// Gives the changed rows.
Task<List<TiktokMonitorsRow>> UpdateTiktokMonitors(Context& context, Where where,
    const TiktokMonitorsRow& row);

// Gives the number of deleted rows.
Task<long long> DeleteTiktokMonitors(Context& context, Where where);

// The connector's table, for pie::Registry.
extern const ConnectorTable kTiktokResearcher;

}  // namespace pie::tiktok_researcher
