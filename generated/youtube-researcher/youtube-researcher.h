// Generated from plugins/youtube-researcher/youtube-researcher.pie. Do not edit.
// Research public YouTube channels, videos, shorts, transcripts, comments and playlists through
// ScrapeCreators, and watch channels for new videos. Each lookup costs one ScrapeCreators credit.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::youtube_researcher {

struct ChannelOf {
  Field<String> id;
  Field<String> handle;
  Field<String> title;
  Field<String> url;
  ChannelOf() = default;
};

struct VideoSummary {
  Field<String> id;
  Field<String> url;
  Field<String> title;
  Field<String> description;
  Field<String> thumbnail;
  Field<long long> view_count_int;
  Field<String> published_time;
  Field<String> published_time_text;
  Field<long long> length_seconds;
  Field<String> length_text;
  Field<ChannelOf> channel;
  VideoSummary() = default;
};

struct Channel {
  Field<String> channel_id;
  // Address of the channel.
  Field<String> channel;
  Field<String> name;
  Field<String> description;
  Field<long long> subscriber_count;
  Field<String> video_count_text;
  Field<String> view_count_text;
  Field<String> joined_date_text;
  Field<String> country;
  Field<String> tags;
  Field<String> email;
  Field<List<String>> links;
  Field<long long> credits_remaining;
  Channel() = default;
};

struct Short {
  Field<String> id;
  Field<String> url;
  Field<String> title;
  Field<String> description;
  Field<String> thumbnail;
  Field<long long> view_count_int;
  Field<long long> like_count_int;
  Field<long long> comment_count_int;
  Field<String> publish_date;
  Field<long long> duration_ms;
  Short() = default;
};

struct VideoCaptionTracksItem {
  Field<String> language_code;
  // asr: made by YouTube.
  Field<String> kind;
  VideoCaptionTracksItem() = default;
};

struct Video {
  Field<String> id;
  Field<String> url;
  Field<String> title;
  Field<String> description;
  Field<ChannelOf> channel;
  Field<String> publish_date;
  Field<long long> duration_ms;
  Field<long long> view_count_int;
  Field<long long> like_count_int;
  Field<long long> comment_count_int;
  Field<String> genre;
  Field<List<String>> keywords;
  Field<String> thumbnail;
  Field<bool> is_paid_promotion;
  Field<List<VideoCaptionTracksItem>> caption_tracks;
  Field<long long> credits_remaining;
  Video() = default;
};

struct CommentAuthor {
  Field<String> name;
  Field<String> channel_id;
  Field<String> channel_url;
  Field<bool> is_verified;
  Field<bool> is_creator;
  CommentAuthor() = default;
};

struct CommentEngagement {
  Field<long long> likes;
  Field<long long> replies;
  CommentEngagement() = default;
};

struct Comment {
  Field<String> id;
  Field<String> content;
  Field<String> published_time;
  Field<String> published_time_text;
  Field<CommentAuthor> author;
  Field<CommentEngagement> engagement;
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
  kGetChannel,
  kGetChannelVideos,
  kGetChannelShorts,
  kGetVideo,
  kGetTranscript,
  kGetComments,
  kGetPlaylist,
  kCreateMonitor,
  kListMonitors,
  kPauseMonitor,
  kResumeMonitor,
  kDeleteMonitor,
};

enum class SearchParamsUploadDate : int {
  kToday,
  kThisWeek,
  kThisMonth,
  kThisYear,
};

enum class SearchParamsSortBy : int {
  kRelevance,
  kPopular,
};

enum class SearchParamsType : int {
  kVideos,
  kShorts,
  kChannels,
  kPlaylists,
};

enum class SearchParamsDuration : int {
  kUnder3Min,
  kBetween3And20Min,
  kOver20Min,
};

struct SearchParams {
  // Words to search for.
  String query;
  // Only what is as new as this.
  Field<SearchParamsUploadDate> upload_date;
  // Order of the results.
  Field<SearchParamsSortBy> sort_by;
  // Only results of this kind.
  Field<SearchParamsType> type;
  // Only videos of this length.
  Field<SearchParamsDuration> duration;
  // Two-letter code of the country to search from.
  Field<String> region;
  // continuationToken of the reply before, for more results.
  Field<String> continuation_token;
  SearchParams() = default;
};

struct SearchResult {
  Field<List<VideoSummary>> videos;
  Field<List<VideoSummary>> shorts;
  Field<List<Json>> channels;
  Field<List<Json>> playlists;
  // For more results.
  Field<String> continuation_token;
  Field<long long> credits_remaining;
  SearchResult() = default;
};

enum class GetChannelParamsCacheMaxAge : int {
  k1d,
  k3d,
  k7d,
  k14d,
  k30d,
};

struct GetChannelParams {
  // Handle of the channel, with or without @.
  Field<String> handle;
  // Id of the channel, instead of the handle.
  Field<String> channel_id;
  // A stored answer that is not older than this will do.
  Field<GetChannelParamsCacheMaxAge> cache_max_age;
  GetChannelParams() = default;
};

enum class GetChannelVideosParamsSort : int {
  kLatest,
  kPopular,
};

struct GetChannelVideosParams {
  // Handle of the channel, with or without @.
  Field<String> handle;
  // Id of the channel, instead of the handle.
  Field<String> channel_id;
  // Order of the videos.
  Field<GetChannelVideosParamsSort> sort;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetChannelVideosParams() = default;
};

struct GetChannelVideosResult {
  List<VideoSummary> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetChannelVideosResult() = default;
};

enum class GetChannelShortsParamsShortsSort : int {
  kNewest,
  kPopular,
};

struct GetChannelShortsParams {
  // Handle of the channel, with or without @.
  Field<String> handle;
  // Id of the channel, instead of the handle.
  Field<String> channel_id;
  // Order of the shorts.
  Field<GetChannelShortsParamsShortsSort> shorts_sort;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetChannelShortsParams() = default;
};

struct GetChannelShortsResult {
  List<Short> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetChannelShortsResult() = default;
};

enum class GetVideoParamsCacheMaxAge : int {
  k1d,
  k3d,
  k7d,
  k14d,
  k30d,
};

struct GetVideoParams {
  // Address of the video or short.
  String url;
  // Language such as en or pt-BR.
  Field<String> language;
  // A stored answer that is not older than this will do.
  Field<GetVideoParamsCacheMaxAge> cache_max_age;
  GetVideoParams() = default;
};

enum class GetTranscriptParamsCacheMaxAge : int {
  k1d,
  k3d,
  k7d,
  k14d,
  k30d,
};

struct GetTranscriptParams {
  // Address of the video or short.
  String url;
  // Language such as en or pt-BR.
  Field<String> language;
  // A stored answer that is not older than this will do.
  Field<GetTranscriptParamsCacheMaxAge> cache_max_age;
  GetTranscriptParams() = default;
};

struct GetTranscriptResultTranscriptItem {
  Field<String> text;
  Field<String> start_ms;
  Field<String> end_ms;
  Field<String> start_time_text;
  GetTranscriptResultTranscriptItem() = default;
};

struct GetTranscriptResult {
  Field<String> video_id;
  Field<String> url;
  Field<String> language;
  Field<String> transcript_only_text;
  Field<List<GetTranscriptResultTranscriptItem>> transcript;
  Field<long long> credits_remaining;
  GetTranscriptResult() = default;
};

enum class GetCommentsParamsOrder : int {
  kTop,
  kNewest,
};

struct GetCommentsParams {
  // Address of the video or short.
  String url;
  // Order of the comments.
  Field<GetCommentsParamsOrder> order;
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

struct GetPlaylistParams {
  // Id of the playlist; the part behind list= in its address.
  String playlist_id;
  GetPlaylistParams() = default;
};

struct GetPlaylistResultOwner {
  Field<String> id;
  Field<String> name;
  Field<String> url;
  GetPlaylistResultOwner() = default;
};

struct GetPlaylistResult {
  Field<String> title;
  Field<GetPlaylistResultOwner> owner;
  Field<long long> total_videos;
  Field<List<VideoSummary>> videos;
  Field<long long> credits_remaining;
  GetPlaylistResult() = default;
};

struct CreateMonitorParams {
  // Handle of the channel, with or without @.
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
  // Channel Researched
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

// A row of table youtube_monitors. What is absent is not written; what is null becomes null.
struct YoutubeMonitorsRow {
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
  YoutubeMonitorsRow() = default;
};

// Videos, shorts, channels and playlists that fit some words. Only reads.
Task<SearchResult> Search(Context& context, SearchParams params);

// Name, description, subscribers and links of a channel. Give its handle or id. Only reads.
Task<Channel> GetChannel(Context& context, GetChannelParams params);

// Videos of a channel, newest first. Give its handle or id. Only reads.
Task<GetChannelVideosResult> GetChannelVideos(Context& context, GetChannelVideosParams params);

// Shorts of a channel, newest first. Give its handle or id. Only reads.
Task<GetChannelShortsResult> GetChannelShorts(Context& context, GetChannelShortsParams params);

// Title, text, counts and captions of a video or short. Only reads.
Task<Video> GetVideo(Context& context, GetVideoParams params);

// What is said in a video or short, as one text and with times. Only reads.
Task<GetTranscriptResult> GetTranscript(Context& context, GetTranscriptParams params);

// Comments on a video. Only reads.
Task<GetCommentsResult> GetComments(Context& context, GetCommentsParams params);

// Title, owner and videos of a playlist. Only reads.
Task<GetPlaylistResult> GetPlaylist(Context& context, GetPlaylistParams params);

// Starts to watch a channel for new videos.
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

// Rows of youtube_monitors that belong to the calling user.
Task<List<YoutubeMonitorsRow>> SelectYoutubeMonitors(Context& context, Where where = Where());

// Gives the row as it is stored, with defaults.
Task<YoutubeMonitorsRow> InsertYoutubeMonitors(Context& context, const YoutubeMonitorsRow& row);

// Inserts, or updates the row with the same primary key.
Task<YoutubeMonitorsRow> UpsertYoutubeMonitors(Context& context, const YoutubeMonitorsRow& row);

// Gives the changed rows.
Task<List<YoutubeMonitorsRow>> UpdateYoutubeMonitors(Context& context, Where where,
    const YoutubeMonitorsRow& row);

// Gives the number of deleted rows.
Task<long long> DeleteYoutubeMonitors(Context& context, Where where);

// The connector's table, for pie::Registry.
extern const ConnectorTable kYoutubeResearcher;

}  // namespace pie::youtube_researcher
