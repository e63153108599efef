// Generated from plugins/linkedin-researcher/linkedin-researcher.pie. Do not edit.
// Research public LinkedIn profiles, companies, posts and ads through ScrapeCreators, and watch
// companies for new posts. Each lookup costs one ScrapeCreators credit.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::linkedin_researcher {

struct Link {
  Field<String> name;
  Field<String> link;
  Link() = default;
};

struct PostSummary {
  Field<String> id;
  Field<String> url;
  Field<String> text;
  Field<String> date_published;
  PostSummary() = default;
};

struct ProfileExperienceItem {
  Field<String> name;
  Field<String> url;
  Field<String> location;
  ProfileExperienceItem() = default;
};

struct ProfileEducationItem {
  Field<String> name;
  Field<String> url;
  ProfileEducationItem() = default;
};

struct ProfileRecentPostsItem {
  Field<String> title;
  Field<String> activity_type;
  Field<String> link;
  ProfileRecentPostsItem() = default;
};

struct Profile {
  Field<String> name;
  Field<String> location;
  Field<String> about;
  Field<long long> followers;
  Field<String> connections;
  Field<String> image;
  Field<List<ProfileExperienceItem>> experience;
  Field<List<ProfileEducationItem>> education;
  Field<List<ProfileRecentPostsItem>> recent_posts;
  Field<List<Link>> similar_profiles;
  Field<long long> credits_remaining;
  Profile() = default;
};

struct Company {
  Field<String> id;
  Field<String> name;
  Field<String> slogan;
  Field<String> description;
  Field<String> industry;
  Field<String> size;
  Field<String> type;
  Field<long long> founded;
  Field<String> headquarters;
  Field<String> website;
  Field<long long> employee_count;
  Field<List<String>> specialties;
  Field<List<PostSummary>> posts;
  Field<List<Link>> similar_pages;
  Field<long long> credits_remaining;
  Company() = default;
};

struct PostAuthor {
  Field<String> name;
  Field<String> url;
  Field<long long> followers;
  PostAuthor() = default;
};

struct PostCommentsItem {
  Field<String> author;
  Field<String> text;
  Field<String> linkedin_url;
  PostCommentsItem() = default;
};

struct Post {
  Field<String> url;
  Field<String> name;
  Field<String> headline;
  Field<String> description;
  Field<String> date_published;
  Field<long long> like_count;
  Field<long long> comment_count;
  Field<PostAuthor> author;
  Field<List<PostCommentsItem>> comments;
  Field<long long> credits_remaining;
  Post() = default;
};

struct Ad {
  Field<String> id;
  Field<String> ad_type;
  Field<String> advertiser;
  Field<String> advertiser_linkedin_page;
  Field<String> headline;
  Field<String> description;
  Field<String> destination_url;
  Field<String> image;
  Field<String> start_date;
  Field<String> end_date;
  Field<String> total_impressions;
  Ad() = default;
};

struct Monitor {
  Field<String> id;
  Field<String> monitor_type;
  // Address that is watched.
  Field<String> target;
  Field<String> label;
  Field<bool> enabled;
  Field<long long> interval_minutes;
  Field<String> last_checked_at;
  Field<String> next_check_at;
  Field<String> created_at;
  Monitor() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetProfile,
  kGetCompany,
  kGetCompanyPosts,
  kGetPost,
  kSearchAds,
  kGetAd,
  kCreateMonitor,
  kListMonitors,
  kPauseMonitor,
  kResumeMonitor,
  kDeleteMonitor,
};

struct GetProfileParams {
  // Address of the LinkedIn page.
  String url;
  GetProfileParams() = default;
};

struct GetCompanyParams {
  // Address of the LinkedIn page.
  String url;
  GetCompanyParams() = default;
};

struct GetCompanyPostsParams {
  // Address of the LinkedIn page.
  String url;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetCompanyPostsParams() = default;
};

struct GetCompanyPostsResult {
  List<PostSummary> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetCompanyPostsResult() = default;
};

struct GetPostParams {
  // Address of the LinkedIn page.
  String url;
  GetPostParams() = default;
};

struct SearchAdsParams {
  // Name of the advertiser.
  Field<String> company;
  // Words in the ad.
  Field<String> keyword;
  // Id of the advertiser.
  Field<String> company_id;
  // Two-letter codes of countries where the ad ran.
  Field<List<String>> countries;
  // First day.
  Field<String> start_date;
  // Last day.
  Field<String> end_date;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchAdsParams() = default;
};

struct SearchAdsResult {
  List<Ad> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchAdsResult() = default;
};

struct GetAdParams {
  // Address of the LinkedIn page.
  String url;
  GetAdParams() = default;
};

struct CreateMonitorParams {
  // Address of the LinkedIn page.
  String url;
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

// A row of table linkedin_monitors. What is absent is not written; what is null becomes null.
struct LinkedinMonitorsRow {
  // uuid primary key default gen_random_uuid()
  Field<String> id;
  // text not null default current_setting('app.user_id', true)
  Field<String> pie_user_id;
  // text not null
  Field<String> monitor_type;
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
  // timestamptz
  Field<String> next_check_at;
  // timestamptz default now()
  Field<String> created_at;
  LinkedinMonitorsRow() = default;
};

// A row of table linkedin_seen_posts. What is absent is not written; what is null becomes null.
struct LinkedinSeenPostsRow {
  // uuid primary key default gen_random_uuid()
  Field<String> id;
  // text not null default current_setting('app.user_id', true)
  Field<String> pie_user_id;
  // uuid not null references linkedin_monitors(id) on delete cascade
  Field<String> monitor_id;
  // text not null
  Field<String> item_id;
  // timestamptz not null default now()
  Field<String> detected_at;
  LinkedinSeenPostsRow() = default;
};

// A person's public profile. Only reads.
Task<Profile> GetProfile(Context& context, GetProfileParams params);

// A company's public page. Only reads.
Task<Company> GetCompany(Context& context, GetCompanyParams params);

// Newest posts of a company. Only reads.
Task<GetCompanyPostsResult> GetCompanyPosts(Context& context, GetCompanyPostsParams params);

// A public post or article with its newest comments. Only reads.
Task<Post> GetPost(Context& context, GetPostParams params);

// Searches LinkedIn's ad library. Give at least a company, a company id or a keyword. Only reads.
Task<SearchAdsResult> SearchAds(Context& context, SearchAdsParams params);

// One ad of LinkedIn's ad library. Only reads.
Task<Ad> GetAd(Context& context, GetAdParams params);

// Starts to watch a company page for new posts.
Task<Monitor> CreateMonitor(Context& context, CreateMonitorParams params);

// The user's monitors. Only reads.
Task<List<Monitor>> ListMonitors(Context& context, ListMonitorsParams params);

// Stops checking until it is resumed.
Task<Monitor> PauseMonitor(Context& context, PauseMonitorParams params);

// Checks again, starting with the next run.
Task<Monitor> ResumeMonitor(Context& context, ResumeMonitorParams params);

// Removes a monitor and what it has seen. Destructive: may delete or overwrite.
Task<DeleteMonitorResult> DeleteMonitor(Context& context, DeleteMonitorParams params);

Task<Json> OnRun(Context& context, Json input);

Secrets ReadSecrets(Context& context);

// Rows of linkedin_monitors that belong to the calling user.
Task<List<LinkedinMonitorsRow>> SelectLinkedinMonitors(Context& context, Where where = Where());

// Gives the row as it is stored, with defaults.
Task<LinkedinMonitorsRow> InsertLinkedinMonitors(Context& context, const LinkedinMonitorsRow& row);

// Inserts, or updates the row with the same primary key.
Task<LinkedinMonitorsRow> UpsertLinkedinMonitors(Context& context, const LinkedinMonitorsRow& row);

// Gives the changed rows.
Task<List<LinkedinMonitorsRow>> UpdateLinkedinMonitors(Context& context, Where where,
    const LinkedinMonitorsRow& row);

// Gives the number of deleted rows.
Task<long long> DeleteLinkedinMonitors(Context& context, Where where);

// Rows of linkedin_seen_posts that belong to the calling user.
Task<List<LinkedinSeenPostsRow>> SelectLinkedinSeenPosts(Context& context, Where where = Where());

// Gives the row as it is stored, with defaults.
Task<LinkedinSeenPostsRow> InsertLinkedinSeenPosts(Context& context,
    const LinkedinSeenPostsRow& row);

// Inserts, or updates the row with the same primary key.
Task<LinkedinSeenPostsRow> UpsertLinkedinSeenPosts(Context& context,
    const LinkedinSeenPostsRow& row);

// Gives the changed rows.
Task<List<LinkedinSeenPostsRow>> UpdateLinkedinSeenPosts(Context& context, Where where,
    const LinkedinSeenPostsRow& row);

// Gives the number of deleted rows.
Task<long long> DeleteLinkedinSeenPosts(Context& context, Where where);

// The connector's table, for pie::Registry.
extern const ConnectorTable kLinkedinResearcher;

}  // namespace pie::linkedin_researcher
