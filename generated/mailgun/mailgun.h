// Generated from plugins/mailgun/mailgun.pie. Do not edit.
// Send e-mail through Mailgun domains, follow its events, and keep suppressions, mailing lists and
// routes.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::mailgun {

struct Member {
  Field<String> address;
  Field<String> name;
  Field<bool> subscribed;
  Field<List<Entry<Json>>> vars;
  Member() = default;
};

struct Count {
  Field<long long> total;
  Count() = default;
};

struct Done {
  Field<String> message;
  Field<String> address;
  Done() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kSendEmail,
  kListEvents,
  kGetStoredMessage,
  kListDomains,
  kGetStats,
  kListBounces,
  kDeleteBounce,
  kListUnsubscribes,
  kCreateUnsubscribe,
  kDeleteUnsubscribe,
  kListComplaints,
  kListMailingLists,
  kListMembers,
  kAddMember,
  kRemoveMember,
};

struct SendEmailParamsAttachmentItem {
  String filename;
  Field<String> content_type;
  // Base64.
  String data;
  SendEmailParamsAttachmentItem() = default;
};

enum class SendEmailParamsTestmode : int {
  kYes,
};

enum class SendEmailParamsTracking : int {
  kYes,
  kNo,
  kHtmlonly,
};

struct SendEmailParams {
  // Sender, as Shop <shop@mg.example.com>.
  String from;
  // Recipients; all of them see each other unless recipient_variables is given.
  List<String> to;
  // Recipients of a copy.
  Field<List<String>> cc;
  // Recipients of a hidden copy.
  Field<List<String>> bcc;
  // Where answers go.
  Field<String> reply_to;
  // Subject line.
  String subject;
  // Text without formatting.
  Field<String> text;
  // Text in HTML.
  Field<String> html;
  // Name of a template of the domain, instead of text.
  Field<String> template_;
  // Values of the template's variables.
  Field<List<Entry<Json>>> template_variables;
  // Values by address; each recipient then gets an e-mail of his own.
  Field<List<Entry<List<Entry<Json>>>>> recipient_variables;
  // Files, 25 MB in all at most.
  Field<List<SendEmailParamsAttachmentItem>> attachment;
  // Words by which statistics are counted.
  Field<List<String>> tags;
  // When to send, at most 3 days ahead, as Fri, 06 Mar 2026 09:00:00 +0000.
  Field<String> delivery_time;
  // yes checks the e-mail and sends nothing.
  Field<SendEmailParamsTestmode> testmode;
  // Whether opens and clicks are counted.
  Field<SendEmailParamsTracking> tracking;
  SendEmailParams() = default;
};

struct SendEmailResult {
  Field<String> id;
  Field<String> message;
  SendEmailResult() = default;
};

enum class ListEventsParamsAscending : int {
  kYes,
  kNo,
};

enum class ListEventsParamsSeverity : int {
  kTemporary,
  kPermanent,
};

struct ListEventsParams {
  // From this time on, as Thu, 05 Mar 2026 00:00:00 +0000 or Unix time.
  Field<String> begin;
  // Up to this time.
  Field<String> end;
  // yes: oldest first.
  Field<ListEventsParamsAscending> ascending;
  // Kinds with OR between, as failed OR rejected: accepted, delivered, failed, rejected, opened,
  // clicked, unsubscribed, complained, stored.
  Field<String> event;
  // Only to this address.
  Field<String> recipient;
  // Only with this subject.
  Field<String> event_subject;
  // Only this e-mail, without angle brackets.
  Field<String> message_id;
  // Only with these tags, with OR between.
  Field<String> event_tags;
  // Only failures of this kind.
  Field<ListEventsParamsSeverity> severity;
  // Entries per page.
  Field<long long> limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListEventsParams() = default;
};

struct ListEventsResultItemMessageHeaders {
  Field<String> from;
  Field<String> to;
  Field<String> subject;
  Field<String> message_id;
  ListEventsResultItemMessageHeaders() = default;
};

struct ListEventsResultItemMessage {
  Field<ListEventsResultItemMessageHeaders> headers;
  Field<long long> size;
  ListEventsResultItemMessage() = default;
};

struct ListEventsResultItemDeliveryStatus {
  Field<long long> code;
  Field<String> message;
  Field<String> description;
  Field<long long> attempt_no;
  ListEventsResultItemDeliveryStatus() = default;
};

struct ListEventsResultItemStorage {
  Field<String> key;
  Field<String> url;
  ListEventsResultItemStorage() = default;
};

struct ListEventsResultItem {
  Field<String> id;
  Field<String> event;
  // Unix time.
  Field<double> timestamp;
  Field<String> severity;
  Field<String> log_level;
  Field<String> recipient_domain;
  Field<List<String>> tags;
  Field<ListEventsResultItemMessage> message;
  Field<ListEventsResultItemDeliveryStatus> delivery_status;
  Field<ListEventsResultItemStorage> storage;
  ListEventsResultItem() = default;
};

struct ListEventsResult {
  List<ListEventsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListEventsResult() = default;
};

struct GetStoredMessageParams {
  // Key of the e-mail: storage.key of an event; kept for 3 days at most.
  String storage_key;
  GetStoredMessageParams() = default;
};

struct GetStoredMessageResult {
  Field<String> from;
  Field<String> to;
  Field<String> subject;
  Field<String> sender;
  Field<String> recipients;
  Field<String> message_id;
  Field<String> body_plain;
  Field<String> body_html;
  Field<String> stripped_text;
  Field<String> stripped_signature;
  GetStoredMessageResult() = default;
};

enum class ListDomainsParamsState : int {
  kActive,
  kUnverified,
  kDisabled,
};

struct ListDomainsParams {
  // Only domains in this state.
  Field<ListDomainsParamsState> state;
  // Only domains whose names contain this.
  Field<String> search;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListDomainsParams() = default;
};

struct ListDomainsResultItem {
  Field<String> id;
  Field<String> name;
  Field<String> state;
  Field<String> type;
  Field<bool> is_disabled;
  Field<String> spam_action;
  Field<String> created_at;
  ListDomainsResultItem() = default;
};

struct ListDomainsResult {
  List<ListDomainsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListDomainsResult() = default;
};

enum class GetStatsParamsStatsEventItem : int {
  kAccepted,
  kDelivered,
  kFailed,
  kOpened,
  kClicked,
  kUnsubscribed,
  kComplained,
  kStored,
};

enum class GetStatsParamsResolution : int {
  kHour,
  kDay,
  kMonth,
};

struct GetStatsParams {
  // What to count.
  List<GetStatsParamsStatsEventItem> stats_event;
  // How far back, as 24h, 30d or 2m.
  Field<String> duration;
  // What one entry counts.
  Field<GetStatsParamsResolution> resolution;
  GetStatsParams() = default;
};

struct GetStatsResultStatsItemFailed {
  Field<Count> permanent;
  Field<Count> temporary;
  GetStatsResultStatsItemFailed() = default;
};

struct GetStatsResultStatsItem {
  Field<String> time;
  Field<Count> accepted;
  Field<Count> delivered;
  Field<Count> opened;
  Field<Count> clicked;
  Field<GetStatsResultStatsItemFailed> failed;
  Field<Count> complained;
  Field<Count> unsubscribed;
  GetStatsResultStatsItem() = default;
};

struct GetStatsResult {
  Field<String> start;
  Field<String> end;
  Field<String> resolution;
  Field<List<GetStatsResultStatsItem>> stats;
  GetStatsResult() = default;
};

struct ListBouncesParams {
  // Entries per page.
  Field<long long> page_limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListBouncesParams() = default;
};

struct ListBouncesResultItem {
  Field<String> address;
  Field<String> code;
  Field<String> error;
  Field<String> created_at;
  ListBouncesResultItem() = default;
};

struct ListBouncesResult {
  List<ListBouncesResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListBouncesResult() = default;
};

struct DeleteBounceParams {
  // The address.
  String address;
  DeleteBounceParams() = default;
};

struct ListUnsubscribesParams {
  // Entries per page.
  Field<long long> page_limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListUnsubscribesParams() = default;
};

struct ListUnsubscribesResultItem {
  Field<String> address;
  Field<List<String>> tags;
  Field<String> created_at;
  ListUnsubscribesResultItem() = default;
};

struct ListUnsubscribesResult {
  List<ListUnsubscribesResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListUnsubscribesResult() = default;
};

struct CreateUnsubscribeParams {
  // The address.
  String address;
  // Only e-mails with this tag; all when left out.
  Field<String> tag;
  CreateUnsubscribeParams() = default;
};

struct DeleteUnsubscribeParams {
  // The address.
  String address;
  DeleteUnsubscribeParams() = default;
};

struct ListComplaintsParams {
  // Entries per page.
  Field<long long> page_limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListComplaintsParams() = default;
};

struct ListComplaintsResultItem {
  Field<String> address;
  Field<long long> count;
  Field<String> created_at;
  ListComplaintsResultItem() = default;
};

struct ListComplaintsResult {
  List<ListComplaintsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListComplaintsResult() = default;
};

struct ListMailingListsParams {
  // Entries per page.
  Field<long long> page_limit;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListMailingListsParams() = default;
};

struct ListMailingListsResultItem {
  Field<String> address;
  Field<String> name;
  Field<String> description;
  Field<String> access_level;
  Field<long long> members_count;
  Field<String> created_at;
  ListMailingListsResultItem() = default;
};

struct ListMailingListsResult {
  List<ListMailingListsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListMailingListsResult() = default;
};

enum class ListMembersParamsSubscribed : int {
  kYes,
  kNo,
};

struct ListMembersParams {
  // Address of the mailing list.
  String list_address;
  // Whether the member gets e-mails of the list; with list_members, only those.
  Field<ListMembersParamsSubscribed> subscribed;
  // Entries per page.
  Field<long long> page_limit;
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

enum class AddMemberParamsSubscribed : int {
  kYes,
  kNo,
};

enum class AddMemberParamsUpsert : int {
  kYes,
  kNo,
};

struct AddMemberParams {
  // Address of the mailing list.
  String list_address;
  // The address.
  String address;
  // Name of the member.
  Field<String> name;
  // Your own values of the member.
  Field<List<Entry<Json>>> vars;
  // Whether the member gets e-mails of the list; with list_members, only those.
  Field<AddMemberParamsSubscribed> subscribed;
  // yes changes a member who is there already.
  Field<AddMemberParamsUpsert> upsert;
  AddMemberParams() = default;
};

struct AddMemberResult {
  Field<String> message;
  Field<Member> member;
  AddMemberResult() = default;
};

struct RemoveMemberParams {
  // Address of the mailing list.
  String list_address;
  // The address.
  String address;
  RemoveMemberParams() = default;
};

struct RemoveMemberResultMember {
  Field<String> address;
  RemoveMemberResultMember() = default;
};

struct RemoveMemberResult {
  Field<String> message;
  Field<RemoveMemberResultMember> member;
  RemoveMemberResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Mailgun took an e-mail.
  kAccepted,
  // The recipient's server took an e-mail.
  kDelivered,
  // An e-mail could not be delivered, for now or for good (severity).
  kFailed,
  // An e-mail was opened.
  kOpened,
  // A link was followed.
  kClicked,
  // A recipient unsubscribed.
  kUnsubscribed,
  // A recipient reported spam.
  kComplained,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // E-mail Sent
  kEmailSent,
  // E-mail Delivered
  kEmailDelivered,
  // E-mail Failed
  kEmailBounced,
  // E-mail Opened
  kEmailOpened,
  // Bounce Forgotten
  kBounceDeleted,
  // Address Unsubscribed
  kUnsubscribeCreated,
  // Unsubscribe Forgotten
  kUnsubscribeDeleted,
  // Member Added
  kContactSubscribed,
  // Member Removed
  kMemberRemoved,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // HTTP webhook signing key, from Send, Webhooks; for events only. May be empty.
  String mailgun_signing_key;
  Secrets() = default;
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // API key of the account, or the sending key of a domain (for send_email only).
  String mailgun_api_key;
  UserSecrets() = default;
};

// Queues an e-mail with text, html or a template.
Task<SendEmailResult> SendEmail(Context& context, SendEmailParams params);

// What happened to the domain's e-mails, newest first: accepted, delivered, failed, opened,
// clicked. Only reads.
Task<ListEventsResult> ListEvents(Context& context, ListEventsParams params);

// Text and headers of an e-mail that Mailgun still has. Only reads.
Task<GetStoredMessageResult> GetStoredMessage(Context& context, GetStoredMessageParams params);

// Sending domains of the account. Only reads.
Task<ListDomainsResult> ListDomains(Context& context, ListDomainsParams params);

// Counts of events of the domain by hour, day or month. Only reads.
Task<GetStatsResult> GetStats(Context& context, GetStatsParams params);

// Addresses that are not written to after a permanent failure. Only reads.
Task<ListBouncesResult> ListBounces(Context& context, ListBouncesParams params);

// Lets the domain write to the address again. Destructive: may delete or overwrite.
Task<Done> DeleteBounce(Context& context, DeleteBounceParams params);

// Addresses that do not want e-mail of the domain, or of a tag. Only reads.
Task<ListUnsubscribesResult> ListUnsubscribes(Context& context, ListUnsubscribesParams params);

// The domain does not write to the address any more.
Task<Done> CreateUnsubscribe(Context& context, CreateUnsubscribeParams params);

// Lets the domain write to the address again; only when its owner asked for it. Destructive: may
// delete or overwrite.
Task<Done> DeleteUnsubscribe(Context& context, DeleteUnsubscribeParams params);

// Addresses that reported spam. Only reads.
Task<ListComplaintsResult> ListComplaints(Context& context, ListComplaintsParams params);

// Mailing lists of the account. Only reads.
Task<ListMailingListsResult> ListMailingLists(Context& context, ListMailingListsParams params);

// Members of a mailing list. Only reads.
Task<ListMembersResult> ListMembers(Context& context, ListMembersParams params);

// Adds an address to a mailing list.
Task<AddMemberResult> AddMember(Context& context, AddMemberParams params);

// Takes an address off a mailing list. Destructive: may delete or overwrite.
Task<RemoveMemberResult> RemoveMember(Context& context, RemoveMemberParams params);

Secrets ReadSecrets(Context& context);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kMailgun;

}  // namespace pie::mailgun
