// Generated from plugins/gong/gong.pie. Do not edit.
// Look up recorded calls, their transcripts, summaries and participants, and the users of Gong.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::gong {

struct Call {
  Field<String> id;
  Field<String> title;
  Field<String> url;
  Field<String> started;
  Field<long long> duration;
  Field<String> direction;
  Field<String> scope;
  Field<String> media;
  Field<String> language;
  Field<String> purpose;
  Field<String> system;
  Field<String> primary_user_id;
  Field<String> workspace_id;
  Field<String> meeting_url;
  Field<bool> is_private;
  Call() = default;
};

struct Party {
  Field<String> id;
  Field<String> name;
  Field<String> email_address;
  Field<String> title;
  Field<String> affiliation;
  Field<String> user_id;
  Field<String> speaker_id;
  Party() = default;
};

struct Point {
  Field<String> text;
  Point() = default;
};

struct OutlineItem {
  Field<String> text;
  Field<double> start_time;
  OutlineItem() = default;
};

struct OutlineSection {
  Field<String> section;
  Field<double> start_time;
  Field<double> duration;
  Field<List<OutlineItem>> items;
  OutlineSection() = default;
};

struct Topic {
  Field<String> name;
  Field<double> duration;
  Topic() = default;
};

struct CallContentCallOutcome {
  Field<String> name;
  Field<String> category;
  CallContentCallOutcome() = default;
};

struct CallContent {
  Field<String> brief;
  Field<List<Point>> key_points;
  Field<List<OutlineSection>> outline;
  Field<List<Topic>> topics;
  Field<CallContentCallOutcome> call_outcome;
  CallContent() = default;
};

struct CallDetails {
  Field<Call> meta_data;
  Field<List<Party>> parties;
  Field<CallContent> content;
  CallDetails() = default;
};

struct Sentence {
  Field<long long> start;
  Field<long long> end;
  Field<String> text;
  Sentence() = default;
};

struct Monologue {
  Field<String> speaker_id;
  Field<String> topic;
  Field<List<Sentence>> sentences;
  Monologue() = default;
};

struct CallTranscript {
  Field<String> call_id;
  Field<List<Monologue>> transcript;
  CallTranscript() = default;
};

struct User {
  Field<String> id;
  Field<String> email_address;
  Field<String> first_name;
  Field<String> last_name;
  Field<String> title;
  Field<bool> active;
  Field<String> manager_id;
  Field<String> created;
  User() = default;
};

struct Workspace {
  Field<String> id;
  Field<String> name;
  Field<String> description;
  Workspace() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListCalls,
  kGetCall,
  kGetCallDetails,
  kGetTranscript,
  kListUsers,
  kGetUser,
  kListWorkspaces,
};

struct ListCallsParams {
  // Calls that began at or after this time.
  String from_time;
  // Calls that began before this time.
  String to_time;
  // Id of the workspace; list_workspaces has it.
  Field<String> workspace_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCallsParams() = default;
};

struct ListCallsResult {
  List<Call> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCallsResult() = default;
};

struct GetCallParams {
  // Id of the call.
  String call_id;
  GetCallParams() = default;
};

struct GetCallDetailsParams {
  // Ids of calls.
  Field<List<String>> call_ids;
  // Calls that began at or after this time.
  Field<String> from_time;
  // Calls that began before this time.
  Field<String> to_time;
  // Ids of users: only calls they led.
  Field<List<String>> host_ids;
  // Id of the workspace; list_workspaces has it.
  Field<String> workspace_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetCallDetailsParams() = default;
};

struct GetCallDetailsResult {
  List<CallDetails> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetCallDetailsResult() = default;
};

struct GetTranscriptParams {
  // Ids of calls.
  Field<List<String>> call_ids;
  // Calls that began at or after this time.
  Field<String> from_time;
  // Calls that began before this time.
  Field<String> to_time;
  // Id of the workspace; list_workspaces has it.
  Field<String> workspace_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetTranscriptParams() = default;
};

struct GetTranscriptResult {
  List<CallTranscript> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetTranscriptResult() = default;
};

struct ListUsersParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListUsersParams() = default;
};

struct ListUsersResult {
  List<User> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListUsersResult() = default;
};

struct GetUserParams {
  // Id of the user.
  String user_id;
  GetUserParams() = default;
};

struct ListWorkspacesParams {
  ListWorkspacesParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A call fits the automation rule; Gong itself has no names for events.
  kCallMatched,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Call Fits a Rule
  kCallMatched,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your integration (Gong, Company settings, API, Integrations).
  String gong_client_id;
  // Client secret of the same integration.
  String gong_client_secret;
  // Public key that Gong shows for webhooks with a signed JWT header; needed for events only. May
  // be empty.
  String gong_webhook_key;
  Secrets() = default;
};

// Calls that began between two times. Only reads.
Task<ListCallsResult> ListCalls(Context& context, ListCallsParams params);

// When, how long and by whom one call was held. Only reads.
Task<Call> GetCall(Context& context, GetCallParams params);

// Participants, summary, key points, outline and topics of calls, by ids, time or host. Only reads.
Task<GetCallDetailsResult> GetCallDetails(Context& context, GetCallDetailsParams params);

// What was said in calls, sentence by sentence, by ids or time; speakers as in get_call_details.
// Only reads.
Task<GetTranscriptResult> GetTranscript(Context& context, GetTranscriptParams params);

// Users of the company. Only reads.
Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params);

// One user. Only reads.
Task<User> GetUser(Context& context, GetUserParams params);

// Workspaces of the company. Only reads.
Task<List<Workspace>> ListWorkspaces(Context& context, ListWorkspacesParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kGong;

}  // namespace pie::gong
