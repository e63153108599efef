// Generated from plugins/mailchimp/mailchimp.pie. Do not edit.
// Keep audiences, members and tags, and prepare, test, send and measure campaigns in Mailchimp.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::mailchimp {

struct MemberTagsItem {
  Field<long long> id;
  Field<String> name;
  MemberTagsItem() = default;
};

struct MemberStats {
  Field<double> avg_open_rate;
  Field<double> avg_click_rate;
  MemberStats() = default;
};

struct Member {
  Field<String> id;
  Field<String> email_address;
  Field<String> full_name;
  Field<String> status;
  Field<List<Entry<Json>>> merge_fields;
  Field<List<MemberTagsItem>> tags;
  Field<MemberStats> stats;
  Field<bool> vip;
  Field<String> language;
  Field<String> unsubscribe_reason;
  Field<String> timestamp_opt;
  Field<String> last_changed;
  Field<String> list_id;
  Member() = default;
};

struct Matches {
  Field<List<Member>> members;
  Field<long long> total_items;
  Matches() = default;
};

struct CampaignRecipients {
  Field<String> list_id;
  Field<String> list_name;
  Field<long long> recipient_count;
  CampaignRecipients() = default;
};

struct CampaignSettings {
  Field<String> subject_line;
  Field<String> preview_text;
  Field<String> title;
  Field<String> from_name;
  Field<String> reply_to;
  Field<long long> template_id;
  CampaignSettings() = default;
};

struct CampaignReportSummary {
  Field<long long> opens;
  Field<long long> unique_opens;
  Field<double> open_rate;
  Field<long long> clicks;
  Field<double> click_rate;
  CampaignReportSummary() = default;
};

struct Campaign {
  Field<String> id;
  Field<String> type;
  Field<String> status;
  Field<String> create_time;
  Field<String> send_time;
  Field<long long> emails_sent;
  Field<String> archive_url;
  Field<CampaignRecipients> recipients;
  Field<CampaignSettings> settings;
  Field<CampaignReportSummary> report_summary;
  Campaign() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListAudiences,
  kListMembers,
  kSearchMembers,
  kGetMember,
  kAddMember,
  kUpdateMember,
  kDeleteMember,
  kUpdateMemberTags,
  kListCampaigns,
  kGetCampaign,
  kCreateCampaign,
  kSetCampaignContent,
  kSendTestEmail,
  kSendCampaign,
  kScheduleCampaign,
  kDeleteCampaign,
  kGetReport,
  kListTemplates,
};

struct ListAudiencesParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListAudiencesParams() = default;
};

struct ListAudiencesResultItemStats {
  Field<long long> member_count;
  Field<long long> unsubscribe_count;
  Field<long long> cleaned_count;
  Field<long long> campaign_count;
  Field<double> open_rate;
  Field<double> click_rate;
  ListAudiencesResultItemStats() = default;
};

struct ListAudiencesResultItem {
  Field<String> id;
  Field<String> name;
  Field<String> date_created;
  Field<ListAudiencesResultItemStats> stats;
  ListAudiencesResultItem() = default;
};

struct ListAudiencesResult {
  List<ListAudiencesResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListAudiencesResult() = default;
};

enum class ListMembersParamsMemberStatus : int {
  kSubscribed,
  kUnsubscribed,
  kCleaned,
  kPending,
  kTransactional,
  kArchived,
};

struct ListMembersParams {
  // Id of the audience; list_audiences has it.
  String list_id;
  // Only members in this state.
  Field<ListMembersParamsMemberStatus> member_status;
  // Only what changed since then.
  Field<String> since_last_changed;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListMembersParams() = default;
};

struct ListMembersResult {
  List<Member> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListMembersResult() = default;
};

struct SearchMembersParams {
  // Part of an address or name.
  String query;
  // Id of the audience; list_audiences has it.
  Field<String> list_id;
  SearchMembersParams() = default;
};

struct SearchMembersResult {
  Field<Matches> exact_matches;
  Field<Matches> full_search;
  SearchMembersResult() = default;
};

struct GetMemberParams {
  // Id of the audience; list_audiences has it.
  String list_id;
  // Address of the member, or the MD5 of it in lower case.
  String subscriber_hash;
  GetMemberParams() = default;
};

enum class AddMemberParamsStatus : int {
  kSubscribed,
  kUnsubscribed,
  kCleaned,
  kPending,
  kTransactional,
};

struct AddMemberParams {
  // Id of the audience; list_audiences has it.
  String list_id;
  // Address of the member.
  String email_address;
  // subscribed needs the member's consent; pending sends a question first.
  AddMemberParamsStatus status = {};
  // Fields by their tag, as FNAME and LNAME.
  Field<List<Entry<Json>>> merge_fields;
  // Names of tags.
  Field<List<String>> member_tags;
  // Whether the member is a VIP.
  Field<bool> vip;
  // Language, as en.
  Field<String> language;
  AddMemberParams() = default;
};

enum class UpdateMemberParamsStatus : int {
  kSubscribed,
  kUnsubscribed,
  kCleaned,
  kPending,
  kTransactional,
};

struct UpdateMemberParams {
  // Id of the audience; list_audiences has it.
  String list_id;
  // Address of the member, or the MD5 of it in lower case.
  String subscriber_hash;
  // Address of the member.
  Field<String> email_address;
  // subscribed needs the member's consent; pending sends a question first.
  Field<UpdateMemberParamsStatus> status;
  // Fields by their tag, as FNAME and LNAME.
  Field<List<Entry<Json>>> merge_fields;
  // Whether the member is a VIP.
  Field<bool> vip;
  // Language, as en.
  Field<String> language;
  UpdateMemberParams() = default;
};

struct DeleteMemberParams {
  // Id of the audience; list_audiences has it.
  String list_id;
  // Address of the member, or the MD5 of it in lower case.
  String subscriber_hash;
  DeleteMemberParams() = default;
};

struct DeleteMemberResult {
  DeleteMemberResult() = default;
};

enum class UpdateMemberTagsParamsTagChangesItemStatus : int {
  kActive,
  kInactive,
};

struct UpdateMemberTagsParamsTagChangesItem {
  String name;
  UpdateMemberTagsParamsTagChangesItemStatus status = {};
  UpdateMemberTagsParamsTagChangesItem() = default;
};

struct UpdateMemberTagsParams {
  // Id of the audience; list_audiences has it.
  String list_id;
  // Address of the member, or the MD5 of it in lower case.
  String subscriber_hash;
  // Tags to put on (active) or take off (inactive).
  List<UpdateMemberTagsParamsTagChangesItem> tag_changes;
  UpdateMemberTagsParams() = default;
};

struct UpdateMemberTagsResult {
  UpdateMemberTagsResult() = default;
};

enum class ListCampaignsParamsCampaignStatus : int {
  kSave,
  kPaused,
  kSchedule,
  kSending,
  kSent,
};

struct ListCampaignsParams {
  // Only campaigns in this state; save are drafts.
  Field<ListCampaignsParamsCampaignStatus> campaign_status;
  // Id of the audience; list_audiences has it.
  Field<String> list_id;
  // Only campaigns sent since then.
  Field<String> since_send_time;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCampaignsParams() = default;
};

struct ListCampaignsResult {
  List<Campaign> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCampaignsResult() = default;
};

struct GetCampaignParams {
  // Id of the campaign.
  String campaign_id;
  GetCampaignParams() = default;
};

enum class CreateCampaignParamsType : int {
  kRegular,
  kPlaintext,
};

struct CreateCampaignParams {
  // Kind of campaign.
  CreateCampaignParamsType type = {};
  // Id of the audience that the campaign goes to.
  String audience;
  // Only this segment of the audience.
  Field<long long> saved_segment_id;
  // Subject line.
  Field<String> subject_line;
  // Text that mailboxes show behind the subject.
  Field<String> preview_text;
  // Name of the campaign, for yourself.
  Field<String> title;
  // Name of the sender.
  Field<String> from_name;
  // Address of the sender; its domain is verified.
  Field<String> reply_to;
  // Template; list_templates has ids.
  Field<long long> template_id;
  CreateCampaignParams() = default;
};

struct SetCampaignContentParams {
  // Id of the campaign.
  String campaign_id;
  // Text of the campaign in HTML.
  Field<String> html;
  // Text without HTML; made from it when left out.
  Field<String> plain_text;
  SetCampaignContentParams() = default;
};

struct SetCampaignContentResult {
  Field<String> html;
  Field<String> plain_text;
  SetCampaignContentResult() = default;
};

enum class SendTestEmailParamsSendType : int {
  kHtml,
  kPlaintext,
};

struct SendTestEmailParams {
  // Id of the campaign.
  String campaign_id;
  // Who gets the test.
  List<String> test_emails;
  // Kind of test e-mail.
  SendTestEmailParamsSendType send_type = {};
  SendTestEmailParams() = default;
};

struct SendTestEmailResult {
  SendTestEmailResult() = default;
};

struct SendCampaignParams {
  // Id of the campaign.
  String campaign_id;
  SendCampaignParams() = default;
};

struct SendCampaignResult {
  SendCampaignResult() = default;
};

struct ScheduleCampaignParams {
  // Id of the campaign.
  String campaign_id;
  // When to send, on a quarter of an hour.
  String schedule_time;
  ScheduleCampaignParams() = default;
};

struct ScheduleCampaignResult {
  ScheduleCampaignResult() = default;
};

struct DeleteCampaignParams {
  // Id of the campaign.
  String campaign_id;
  DeleteCampaignParams() = default;
};

struct DeleteCampaignResult {
  DeleteCampaignResult() = default;
};

struct GetReportParams {
  // Id of the campaign.
  String campaign_id;
  GetReportParams() = default;
};

struct GetReportResultBounces {
  Field<long long> hard_bounces;
  Field<long long> soft_bounces;
  GetReportResultBounces() = default;
};

struct GetReportResultOpens {
  Field<long long> opens_total;
  Field<long long> unique_opens;
  Field<double> open_rate;
  GetReportResultOpens() = default;
};

struct GetReportResultClicks {
  Field<long long> clicks_total;
  Field<long long> unique_clicks;
  Field<double> click_rate;
  GetReportResultClicks() = default;
};

struct GetReportResult {
  Field<String> id;
  Field<String> campaign_title;
  Field<String> subject_line;
  Field<long long> emails_sent;
  Field<long long> abuse_reports;
  Field<long long> unsubscribed;
  Field<String> send_time;
  Field<GetReportResultBounces> bounces;
  Field<GetReportResultOpens> opens;
  Field<GetReportResultClicks> clicks;
  GetReportResult() = default;
};

enum class ListTemplatesParamsTemplateType : int {
  kUser,
  kBase,
  kGallery,
};

struct ListTemplatesParams {
  // user are your own templates.
  Field<ListTemplatesParamsTemplateType> template_type;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTemplatesParams() = default;
};

struct ListTemplatesResultItem {
  Field<long long> id;
  Field<String> name;
  Field<String> type;
  Field<bool> active;
  Field<String> date_created;
  ListTemplatesResultItem() = default;
};

struct ListTemplatesResult {
  List<ListTemplatesResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTemplatesResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Somebody has joined the audience.
  kSubscribe,
  // Somebody has left the audience.
  kUnsubscribe,
  // Somebody has changed his data.
  kProfile,
  // Somebody has changed his address.
  kUpemail,
  // An address was taken out, since mail to it bounces.
  kCleaned,
  // A campaign was sent or cancelled.
  kCampaign,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Contact Subscribed
  kContactSubscribed,
  // Member Changed
  kMemberUpdated,
  // Member Archived
  kMemberDeleted,
  // Campaign Created
  kCampaignCreated,
  // Campaign Written
  kCampaignContentSet,
  // Test Sent
  kTestEmailSent,
  // Campaign Sent
  kCampaignSent,
  // Campaign Scheduled
  kCampaignScheduled,
  // Campaign Deleted
  kCampaignDeleted,
  // Contact Unsubscribed
  kContactUnsubscribed,
  // Address Cleaned
  kEmailBounced,
  // Campaign Finished
  kCampaignCompleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of the registered app; for signing in. May be empty.
  String mailchimp_client_id;
  // Client secret of the registered app; for signing in. May be empty.
  String mailchimp_client_secret;
  Secrets() = default;
};

// Audiences with their size and rates. Only reads.
Task<ListAudiencesResult> ListAudiences(Context& context, ListAudiencesParams params);

// Members of an audience. Only reads.
Task<ListMembersResult> ListMembers(Context& context, ListMembersParams params);

// Members whose address or name fits. Only reads.
Task<SearchMembersResult> SearchMembers(Context& context, SearchMembersParams params);

// One member of an audience. Only reads.
Task<Member> GetMember(Context& context, GetMemberParams params);

// Adds an address to an audience; subscribed only with the person's consent.
Task<Member> AddMember(Context& context, AddMemberParams params);

// Changes the given parts of a member, for example to unsubscribe.
Task<Member> UpdateMember(Context& context, UpdateMemberParams params);

// Archives a member; he gets no e-mails and can be added again. Destructive: may delete or
// overwrite.
Task<DeleteMemberResult> DeleteMember(Context& context, DeleteMemberParams params);

// Puts tags on a member or takes them off.
Task<UpdateMemberTagsResult> UpdateMemberTags(Context& context, UpdateMemberTagsParams params);

// Campaigns, last created first. Only reads.
Task<ListCampaignsResult> ListCampaigns(Context& context, ListCampaignsParams params);

// One campaign with its settings. Only reads.
Task<Campaign> GetCampaign(Context& context, GetCampaignParams params);

// A draft; set_campaign_content gives it its text.
Task<Campaign> CreateCampaign(Context& context, CreateCampaignParams params);

// Sets the text of a draft.
Task<SetCampaignContentResult> SetCampaignContent(Context& context,
    SetCampaignContentParams params);

// Sends a draft to a few addresses.
Task<SendTestEmailResult> SendTestEmail(Context& context, SendTestEmailParams params);

// Sends a draft to its whole audience at once; it cannot be called back. Destructive: may delete or
// overwrite.
Task<SendCampaignResult> SendCampaign(Context& context, SendCampaignParams params);

// Sends a draft at a time; needs a paid plan. Destructive: may delete or overwrite.
Task<ScheduleCampaignResult> ScheduleCampaign(Context& context, ScheduleCampaignParams params);

// Deletes a campaign for good, with its report. Destructive: may delete or overwrite.
Task<DeleteCampaignResult> DeleteCampaign(Context& context, DeleteCampaignParams params);

// What became of a campaign that was sent. Only reads.
Task<GetReportResult> GetReport(Context& context, GetReportParams params);

// Templates of the account. Only reads.
Task<ListTemplatesResult> ListTemplates(Context& context, ListTemplatesParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kMailchimp;

}  // namespace pie::mailchimp
