// Generated from plugins/sendgrid/sendgrid.pie. Do not edit.
// Send e-mail, keep contacts and lists, prepare campaigns, and read statistics and bounces of a
// SendGrid account.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::sendgrid {

struct Contact {
  Field<String> id;
  Field<String> email;
  Field<String> first_name;
  Field<String> last_name;
  Field<String> city;
  Field<String> country;
  Field<String> phone_number;
  Field<List<String>> list_ids;
  Field<List<Entry<Json>>> custom_fields;
  Field<String> created_at;
  Field<String> updated_at;
  Contact() = default;
};

struct CampaignSendTo {
  Field<bool> all;
  Field<List<String>> list_ids;
  Field<List<String>> segment_ids;
  CampaignSendTo() = default;
};

struct CampaignEmailConfig {
  Field<String> subject;
  Field<long long> sender_id;
  Field<long long> suppression_group_id;
  Field<String> custom_unsubscribe_url;
  Field<String> editor;
  CampaignEmailConfig() = default;
};

struct Campaign {
  Field<String> id;
  Field<String> name;
  // draft, scheduled or triggered.
  Field<String> status;
  Field<String> send_at;
  Field<List<String>> categories;
  Field<CampaignSendTo> send_to;
  Field<CampaignEmailConfig> email_config;
  Field<String> created_at;
  Field<String> updated_at;
  Campaign() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kSendEmail,
  kListContacts,
  kSearchContacts,
  kUpsertContacts,
  kDeleteContacts,
  kListLists,
  kCreateList,
  kListSenders,
  kCreateCampaign,
  kListCampaigns,
  kGetCampaign,
  kUpdateCampaign,
  kScheduleCampaign,
  kDeleteCampaign,
  kGetStats,
  kListBounces,
  kListTemplates,
};

struct SendEmailParamsFrom {
  String email;
  Field<String> name;
  SendEmailParamsFrom() = default;
};

struct SendEmailParamsToItem {
  String email;
  Field<String> name;
  SendEmailParamsToItem() = default;
};

struct SendEmailParamsCcItem {
  String email;
  Field<String> name;
  SendEmailParamsCcItem() = default;
};

struct SendEmailParamsBccItem {
  String email;
  Field<String> name;
  SendEmailParamsBccItem() = default;
};

struct SendEmailParamsReplyTo {
  String email;
  Field<String> name;
  SendEmailParamsReplyTo() = default;
};

enum class SendEmailParamsContentItemType : int {
  kTextPlain,
  kTextHtml,
};

struct SendEmailParamsContentItem {
  // Kind of text.
  SendEmailParamsContentItemType type = {};
  // The text.
  String value;
  SendEmailParamsContentItem() = default;
};

enum class SendEmailParamsAttachmentsItemDisposition : int {
  kAttachment,
  kInline,
};

struct SendEmailParamsAttachmentsItem {
  // Base64.
  String content;
  String filename;
  // As application/pdf.
  Field<String> type;
  Field<SendEmailParamsAttachmentsItemDisposition> disposition;
  SendEmailParamsAttachmentsItem() = default;
};

struct SendEmailParams {
  // Sender; its address or domain is verified in SendGrid.
  SendEmailParamsFrom from;
  // Recipients; all of them see each other.
  List<SendEmailParamsToItem> to;
  // Recipients of a copy.
  Field<List<SendEmailParamsCcItem>> cc;
  // Recipients of a hidden copy.
  Field<List<SendEmailParamsBccItem>> bcc;
  // Where answers go.
  Field<SendEmailParamsReplyTo> reply_to;
  // Subject line.
  Field<String> subject;
  // Text of the e-mail; text/plain before text/html. Needed without template_id.
  Field<List<SendEmailParamsContentItem>> content;
  // Dynamic template (d-...) instead of content.
  Field<String> template_id;
  // Values of the template's variables.
  Field<List<Entry<Json>>> dynamic_template_data;
  // Files, 30 MB with the text at most.
  Field<List<SendEmailParamsAttachmentsItem>> attachments;
  // Words by which statistics are counted.
  Field<List<String>> categories;
  // Unix time at which to send, at most 72 hours ahead.
  Field<long long> send_at;
  // true only checks the e-mail and sends nothing.
  Field<bool> sandbox;
  SendEmailParams() = default;
};

struct SendEmailResult {
  SendEmailResult() = default;
};

struct ListContactsParams {
  ListContactsParams() = default;
};

struct SearchContactsParams {
  // Condition in SendGrid's query language, as email LIKE '%@example.com' AND CONTAINS(list_ids,
  // 'id').
  String query;
  SearchContactsParams() = default;
};

struct UpsertContactsParamsContactsItem {
  String email;
  Field<String> first_name;
  Field<String> last_name;
  Field<String> city;
  Field<String> country;
  Field<String> phone_number;
  Field<List<Entry<Json>>> custom_fields;
  UpsertContactsParamsContactsItem() = default;
};

struct UpsertContactsParams {
  // Contacts to add, or to change when the address is known.
  List<UpsertContactsParamsContactsItem> contacts;
  // Ids of lists.
  Field<List<String>> list_ids;
  UpsertContactsParams() = default;
};

struct UpsertContactsResult {
  Field<String> job_id;
  UpsertContactsResult() = default;
};

struct DeleteContactsParams {
  // Ids of contacts.
  List<String> ids;
  DeleteContactsParams() = default;
};

struct DeleteContactsResult {
  Field<String> job_id;
  DeleteContactsResult() = default;
};

struct ListListsParams {
  // Entries per page.
  Field<long long> page_size;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListListsParams() = default;
};

struct ListListsResultItem {
  Field<String> id;
  Field<String> name;
  Field<long long> contact_count;
  ListListsResultItem() = default;
};

struct ListListsResult {
  List<ListListsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListListsResult() = default;
};

struct CreateListParams {
  // Name of the list or campaign, for yourself.
  String name;
  CreateListParams() = default;
};

struct CreateListResult {
  Field<String> id;
  Field<String> name;
  Field<long long> contact_count;
  CreateListResult() = default;
};

struct ListSendersParams {
  // Entries per page.
  Field<long long> limit;
  ListSendersParams() = default;
};

struct ListSendersResultItem {
  Field<long long> id;
  Field<String> nickname;
  Field<String> from_email;
  Field<String> from_name;
  Field<String> reply_to;
  Field<bool> verified;
  ListSendersResultItem() = default;
};

struct CreateCampaignParams {
  // Name of the list or campaign, for yourself.
  String name;
  // Subject line.
  Field<String> subject;
  // Text of the campaign in HTML.
  Field<String> html_content;
  // Text of the campaign without HTML.
  Field<String> plain_content;
  // Id of the sender, from list_senders.
  Field<long long> sender_id;
  // Ids of lists.
  Field<List<String>> list_ids;
  // Ids of segments.
  Field<List<String>> segment_ids;
  // true sends to every contact of the account.
  Field<bool> all_contacts;
  // Unsubscribe group; needed to send, unless custom_unsubscribe_url is given.
  Field<long long> suppression_group_id;
  // Own page to unsubscribe, instead of a group.
  Field<String> custom_unsubscribe_url;
  // Words by which statistics are counted.
  Field<List<String>> categories;
  CreateCampaignParams() = default;
};

struct ListCampaignsParams {
  // Entries per page.
  Field<long long> page_size;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCampaignsParams() = default;
};

struct ListCampaignsResultItem {
  Field<String> id;
  Field<String> name;
  Field<String> status;
  Field<List<String>> categories;
  Field<bool> is_abtest;
  Field<String> send_at;
  Field<String> created_at;
  Field<String> updated_at;
  ListCampaignsResultItem() = default;
};

struct ListCampaignsResult {
  List<ListCampaignsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCampaignsResult() = default;
};

struct GetCampaignParams {
  // Id of the campaign (single send).
  String id;
  GetCampaignParams() = default;
};

struct UpdateCampaignParams {
  // Id of the campaign (single send).
  String id;
  // Name of the list or campaign, for yourself.
  Field<String> name;
  // Subject line.
  Field<String> subject;
  // Text of the campaign in HTML.
  Field<String> html_content;
  // Text of the campaign without HTML.
  Field<String> plain_content;
  // Id of the sender, from list_senders.
  Field<long long> sender_id;
  // Ids of lists.
  Field<List<String>> list_ids;
  // Ids of segments.
  Field<List<String>> segment_ids;
  // Unsubscribe group; needed to send, unless custom_unsubscribe_url is given.
  Field<long long> suppression_group_id;
  UpdateCampaignParams() = default;
};

struct ScheduleCampaignParams {
  // Id of the campaign (single send).
  String id;
  // now, or a time as 2026-03-06T09:00:00Z.
  String schedule_at;
  ScheduleCampaignParams() = default;
};

struct ScheduleCampaignResult {
  Field<String> status;
  Field<String> send_at;
  ScheduleCampaignResult() = default;
};

struct DeleteCampaignParams {
  // Id of the campaign (single send).
  String id;
  DeleteCampaignParams() = default;
};

struct DeleteCampaignResult {
  DeleteCampaignResult() = default;
};

enum class GetStatsParamsAggregatedBy : int {
  kDay,
  kWeek,
  kMonth,
};

struct GetStatsParams {
  // First day.
  String start_date;
  // Last day; today when left out.
  Field<String> end_date;
  // What one entry counts.
  Field<GetStatsParamsAggregatedBy> aggregated_by;
  GetStatsParams() = default;
};

struct GetStatsResultItemStatsItemMetrics {
  Field<long long> requests;
  Field<long long> delivered;
  Field<long long> unique_opens;
  Field<long long> unique_clicks;
  Field<long long> bounces;
  Field<long long> blocks;
  Field<long long> spam_reports;
  Field<long long> unsubscribes;
  GetStatsResultItemStatsItemMetrics() = default;
};

struct GetStatsResultItemStatsItem {
  Field<GetStatsResultItemStatsItemMetrics> metrics;
  GetStatsResultItemStatsItem() = default;
};

struct GetStatsResultItem {
  Field<String> date;
  Field<List<GetStatsResultItemStatsItem>> stats;
  GetStatsResultItem() = default;
};

struct ListBouncesParams {
  // Unix time of the earliest bounce.
  Field<long long> start_time;
  // Unix time of the latest bounce.
  Field<long long> end_time;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListBouncesParams() = default;
};

struct ListBouncesResultItem {
  Field<String> email;
  // Unix time.
  Field<long long> created;
  Field<String> reason;
  Field<String> status;
  ListBouncesResultItem() = default;
};

struct ListBouncesResult {
  List<ListBouncesResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListBouncesResult() = default;
};

struct ListTemplatesParams {
  // Entries per page.
  Field<long long> page_size;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTemplatesParams() = default;
};

struct ListTemplatesResultItem {
  Field<String> id;
  Field<String> name;
  Field<String> generation;
  Field<String> updated_at;
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
  // The recipient's server took an e-mail.
  kDelivered,
  // An e-mail came back.
  kBounce,
  // An e-mail was not sent, for example to an address that bounced before.
  kDropped,
  // The recipient's server asks to try later.
  kDeferred,
  // An e-mail was opened.
  kOpen,
  // A link was followed.
  kClick,
  // A recipient reported spam.
  kSpamreport,
  // A recipient unsubscribed.
  kUnsubscribe,
  // A recipient left an unsubscribe group.
  kGroupUnsubscribe,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // E-mail Sent
  kEmailSent,
  // E-mail Delivered
  kEmailDelivered,
  // E-mail Bounced
  kEmailBounced,
  // E-mail Opened
  kEmailOpened,
  // Contacts Changed
  kContactsUpserted,
  // Contacts Deleted
  kContactsDeleted,
  // List Created
  kListCreated,
  // Campaign Created
  kCampaignCreated,
  // Campaign Changed
  kCampaignUpdated,
  // Campaign Sent
  kCampaignScheduled,
  // Campaign Deleted
  kCampaignDeleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Verification key of the signed event webhook (base64), from Settings, Mail Settings; for events
  // only. May be empty.
  String sendgrid_webhook_key;
  Secrets() = default;
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // API key (SG....), from Settings, API Keys.
  String sendgrid_api_key;
  UserSecrets() = default;
};

// Sends one e-mail, now or within 72 hours. Give subject and content, or template_id. The reply is
// empty: SendGrid has accepted it.
Task<SendEmailResult> SendEmail(Context& context, SendEmailParams params);

// The 50 contacts that changed last; search_contacts finds others. Only reads.
Task<List<Contact>> ListContacts(Context& context, ListContactsParams params);

// The first 50 contacts that fit a condition. Only reads.
Task<List<Contact>> SearchContacts(Context& context, SearchContactsParams params);

// Adds contacts, changes those whose address is known, and puts all on the lists. Takes effect
// after some seconds.
Task<UpsertContactsResult> UpsertContacts(Context& context, UpsertContactsParams params);

// Deletes contacts from the account for good. Destructive: may delete or overwrite.
Task<DeleteContactsResult> DeleteContacts(Context& context, DeleteContactsParams params);

// Lists of contacts with their size. Only reads.
Task<ListListsResult> ListLists(Context& context, ListListsParams params);

// An empty list of contacts.
Task<CreateListResult> CreateList(Context& context, CreateListParams params);

// Verified senders for campaigns. Only reads.
Task<List<ListSendersResultItem>> ListSenders(Context& context, ListSendersParams params);

// A draft of a single send; schedule_campaign sends it.
Task<Campaign> CreateCampaign(Context& context, CreateCampaignParams params);

// Single sends of every state. Only reads.
Task<ListCampaignsResult> ListCampaigns(Context& context, ListCampaignsParams params);

// One single send with its recipients and settings. Only reads.
Task<Campaign> GetCampaign(Context& context, GetCampaignParams params);

// Changes the given parts of a draft.
Task<Campaign> UpdateCampaign(Context& context, UpdateCampaignParams params);

// Sends a draft to all its recipients, now or at a time. Destructive: may delete or overwrite.
Task<ScheduleCampaignResult> ScheduleCampaign(Context& context, ScheduleCampaignParams params);

// Deletes a single send; one that waits is not sent. Destructive: may delete or overwrite.
Task<DeleteCampaignResult> DeleteCampaign(Context& context, DeleteCampaignParams params);

// Requests, deliveries, opens, clicks, bounces and complaints by day, week or month. Only reads.
Task<List<GetStatsResultItem>> GetStats(Context& context, GetStatsParams params);

// Addresses that bounced and are not written to any more. Only reads.
Task<ListBouncesResult> ListBounces(Context& context, ListBouncesParams params);

// Dynamic templates with their ids. Only reads.
Task<ListTemplatesResult> ListTemplates(Context& context, ListTemplatesParams params);

Secrets ReadSecrets(Context& context);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kSendgrid;

}  // namespace pie::sendgrid
