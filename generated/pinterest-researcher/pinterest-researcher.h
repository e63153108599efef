// Generated from plugins/pinterest-researcher/pinterest-researcher.pie. Do not edit.
// Research public Pinterest pins, boards and users through ScrapeCreators, and watch boards for new
// pins. Each lookup costs one ScrapeCreators credit.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::pinterest_researcher {

struct Image {
  Field<String> url;
  Field<long long> width;
  Field<long long> height;
  Image() = default;
};

struct ImagesOf {
  Field<Image> orig;
  ImagesOf() = default;
};

struct Person {
  Field<String> id;
  Field<String> username;
  Field<String> full_name;
  Field<long long> follower_count;
  Person() = default;
};

struct BoardOf {
  Field<String> id;
  Field<String> name;
  Field<String> url;
  Field<long long> pin_count;
  BoardOf() = default;
};

struct PinSummary {
  Field<String> id;
  Field<String> url;
  Field<String> title;
  Field<String> grid_title;
  Field<String> description;
  Field<String> auto_alt_text;
  // Page that the pin leads to.
  Field<String> link;
  Field<String> domain;
  Field<String> created_at;
  Field<long long> repin_count;
  Field<bool> is_promoted;
  Field<ImagesOf> images;
  Field<BoardOf> board;
  Field<Person> pinner;
  Field<Person> native_creator;
  PinSummary() = default;
};

struct Member {
  Field<String> entity_id;
  Field<String> username;
  Field<String> full_name;
  Field<long long> follower_count;
  Member() = default;
};

struct PinAggregatedPinDataAggregatedStats {
  Field<long long> saves;
  PinAggregatedPinDataAggregatedStats() = default;
};

struct PinAggregatedPinData {
  Field<long long> comment_count;
  Field<PinAggregatedPinDataAggregatedStats> aggregated_stats;
  PinAggregatedPinData() = default;
};

struct PinBoard {
  Field<String> entity_id;
  Field<String> name;
  Field<String> url;
  Field<long long> pin_count;
  PinBoard() = default;
};

struct Pin {
  // Id of the pin.
  Field<String> entity_id;
  Field<String> title;
  Field<String> description;
  Field<String> closeup_description;
  Field<String> auto_alt_text;
  // Page that the pin leads to.
  Field<String> link;
  Field<String> domain;
  Field<String> category;
  Field<String> dominant_color;
  Field<bool> is_promoted;
  Field<long long> share_count;
  Field<long long> total_reaction_count;
  Field<PinAggregatedPinData> aggregated_pin_data;
  Field<Image> image_spec_orig;
  Field<PinBoard> board;
  Field<Member> pinner;
  Field<Member> origin_pinner;
  Field<long long> credits_remaining;
  Pin() = default;
};

struct Board {
  Field<String> id;
  Field<String> name;
  // Path of the board.
  Field<String> url;
  Field<String> description;
  Field<String> privacy;
  Field<long long> pin_count;
  Field<long long> section_count;
  Field<long long> follower_count;
  Field<bool> is_collaborative;
  Field<String> created_at;
  Field<String> image_cover_url;
  Field<Person> owner;
  Board() = default;
};

struct Monitor {
  Field<String> id;
  // Address of the board that is watched.
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
  kSearchPins,
  kGetPin,
  kGetUserBoards,
  kGetBoard,
  kCreateMonitor,
  kListMonitors,
  kPauseMonitor,
  kResumeMonitor,
  kDeleteMonitor,
};

struct SearchPinsParams {
  // Words to search for.
  String query;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchPinsParams() = default;
};

struct SearchPinsResult {
  List<PinSummary> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchPinsResult() = default;
};

enum class GetPinParamsCacheMaxAge : int {
  k1d,
  k3d,
  k7d,
  k14d,
  k30d,
};

struct GetPinParams {
  // Address of the pin.
  String pin_url;
  // A stored answer that is not older than this will do.
  Field<GetPinParamsCacheMaxAge> cache_max_age;
  GetPinParams() = default;
};

struct GetUserBoardsParams {
  // Name of the user in addresses.
  String handle;
  GetUserBoardsParams() = default;
};

struct GetBoardParams {
  // Address of the board: pinterest.com/user/board.
  String board_url;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetBoardParams() = default;
};

struct GetBoardResult {
  List<PinSummary> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetBoardResult() = default;
};

struct CreateMonitorParams {
  // Address of the board: pinterest.com/user/board.
  String board_url;
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
  // User Researched
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
  // New Pin Detected
  kNewPinDetected,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Key of a ScrapeCreators account, shared by all users of this executor.
  String scrapecreators_api_key;
  Secrets() = default;
};

// A row of table pinterest_monitors. What is absent is not written; what is null becomes null.
struct PinterestMonitorsRow {
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
  PinterestMonitorsRow() = default;
};

// A row of table pinterest_seen_pins. What is absent is not written; what is null becomes null.
struct PinterestSeenPinsRow {
  // uuid primary key default gen_random_uuid()
  Field<String> id;
  // text not null default current_setting('app.user_id', true)
  Field<String> pie_user_id;
  // uuid not null references pinterest_monitors(id) on delete cascade
  Field<String> monitor_id;
  // text not null
  Field<String> item_id;
  // timestamptz not null default now()
  Field<String> detected_at;
  PinterestSeenPinsRow() = default;
};

// Pins that fit some words. Only reads.
Task<SearchPinsResult> SearchPins(Context& context, SearchPinsParams params);

// Text, link, picture and counts of a pin. Only reads.
Task<Pin> GetPin(Context& context, GetPinParams params);

// Public boards of a user. Only reads.
Task<List<Board>> GetUserBoards(Context& context, GetUserBoardsParams params);

// Pins of a board. Only reads.
Task<GetBoardResult> GetBoard(Context& context, GetBoardParams params);

// Starts to watch a board for new pins.
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

// Rows of pinterest_monitors that belong to the calling user.
Task<List<PinterestMonitorsRow>> SelectPinterestMonitors(Context& context, Where where = Where());

// Gives the row as it is stored, with defaults.
Task<PinterestMonitorsRow> InsertPinterestMonitors(Context& context,
    const PinterestMonitorsRow& row);

// Inserts, or updates the row with the same primary key.
Task<PinterestMonitorsRow> UpsertPinterestMonitors(Context& context,
    const PinterestMonitorsRow& row);

// Gives the changed rows.
Task<List<PinterestMonitorsRow>> UpdatePinterestMonitors(Context& context, Where where,
    const PinterestMonitorsRow& row);

// Gives the number of deleted rows.
Task<long long> DeletePinterestMonitors(Context& context, Where where);

// Rows of pinterest_seen_pins that belong to the calling user.
Task<List<PinterestSeenPinsRow>> SelectPinterestSeenPins(Context& context, Where where = Where());

// Gives the row as it is stored, with defaults.
Task<PinterestSeenPinsRow> InsertPinterestSeenPins(Context& context,
    const PinterestSeenPinsRow& row);

// Inserts, or updates the row with the same primary key.
Task<PinterestSeenPinsRow> UpsertPinterestSeenPins(Context& context,
    const PinterestSeenPinsRow& row);

// Gives the changed rows.
Task<List<PinterestSeenPinsRow>> UpdatePinterestSeenPins(Context& context, Where where,
    const PinterestSeenPinsRow& row);

// Gives the number of deleted rows.
Task<long long> DeletePinterestSeenPins(Context& context, Where where);

// The connector's table, for pie::Registry.
extern const ConnectorTable kPinterestResearcher;

}  // namespace pie::pinterest_researcher
