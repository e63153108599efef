// Generated from plugins/brevo/brevo.pie. Do not edit.
// Send e-mail and SMS, keep contacts and lists, and prepare campaigns in Brevo.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::brevo {

struct Contact {
  Field<long long> id;
  Field<String> email;
  Field<List<Entry<Json>>> attributes;
  Field<List<long long>> list_ids;
  Field<bool> email_blacklisted;
  Field<bool> sms_blacklisted;
  Field<String> created_at;
  Field<String> modified_at;
  Contact() = default;
};

struct CampaignSender {
  Field<String> email;
  Field<String> name;
  CampaignSender() = default;
};

struct CampaignRecipients {
  Field<List<long long>> lists;
  Field<List<long long>> exclusion_lists;
  CampaignRecipients() = default;
};

struct CampaignStatisticsGlobalStats {
  Field<long long> delivered;
  Field<long long> sent;
  Field<long long> unique_views;
  Field<long long> unique_clicks;
  Field<long long> hard_bounces;
  Field<long long> unsubscriptions;
  CampaignStatisticsGlobalStats() = default;
};

struct CampaignStatistics {
  Field<CampaignStatisticsGlobalStats> global_stats;
  CampaignStatistics() = default;
};

struct Campaign {
  Field<long long> id;
  Field<String> name;
  Field<String> subject;
  Field<String> type;
  Field<String> status;
  Field<String> scheduled_at;
  Field<String> sent_date;
  Field<CampaignSender> sender;
  Field<CampaignRecipients> recipients;
  Field<CampaignStatistics> statistics;
  Field<String> created_at;
  Field<String> modified_at;
  Campaign() = default;
};

struct MovedContacts {
  Field<List<String>> success;
  Field<List<String>> failure;
  MovedContacts() = default;
};

struct Moved {
  Field<MovedContacts> contacts;
  Moved() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kSendEmail,
  kSendSms,
  kListContacts,
  kGetContact,
  kCreateContact,
  kUpdateContact,
  kDeleteContact,
  kListLists,
  kCreateList,
  kAddContactToList,
  kRemoveContactFromList,
  kCreateCampaign,
  kListCampaigns,
  kGetCampaign,
  kSendCampaign,
  kListTemplates,
  kListEmailEvents,
};

struct SendEmailParamsSender {
  Field<String> email;
  Field<String> name;
  Field<long long> id;
  SendEmailParamsSender() = default;
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

struct SendEmailParamsAttachmentItem {
  Field<String> name;
  // Base64.
  Field<String> content;
  Field<String> url;
  SendEmailParamsAttachmentItem() = default;
};

struct SendEmailParams {
  // Sender: a verified address with a name, or its id.
  Field<SendEmailParamsSender> sender;
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
  // Text in HTML.
  Field<String> html_content;
  // Text without formatting.
  Field<String> text_content;
  // Template instead of a text; list_templates has ids.
  Field<long long> template_id;
  // Values of the template's variables.
  Field<List<Entry<Json>>> params;
  // Files, each with url, or with content and name.
  Field<List<SendEmailParamsAttachmentItem>> attachment;
  // Words by which events are found again.
  Field<List<String>> tags;
  // When to send; e-mails at most 3 days ahead.
  Field<String> scheduled_at;
  SendEmailParams() = default;
};

struct SendEmailResult {
  Field<String> message_id;
  SendEmailResult() = default;
};

enum class SendSmsParamsSmsType : int {
  kTransactional,
  kMarketing,
};

struct SendSmsParams {
  // Sender of the SMS: 11 letters or 15 digits at most.
  String sms_sender;
  // Mobile number with country code, digits only, as 33612345678.
  String recipient;
  // Text; longer than 160 characters costs several SMS.
  String sms_content;
  // marketing needs a way to opt out in some countries.
  Field<SendSmsParamsSmsType> sms_type;
  SendSmsParams() = default;
};

struct SendSmsResult {
  Field<long long> message_id;
  SendSmsResult() = default;
};

enum class ListContactsParamsSort : int {
  kAsc,
  kDesc,
};

struct ListContactsParams {
  // Only what changed since then.
  Field<String> modified_since;
  // Only what was created since then.
  Field<String> created_since;
  // Ids of lists.
  Field<List<long long>> list_ids;
  // Order of creation; newest first when left out.
  Field<ListContactsParamsSort> sort;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListContactsParams() = default;
};

struct ListContactsResult {
  List<Contact> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListContactsResult() = default;
};

enum class GetContactParamsIdentifierType : int {
  kEmailId,
  kContactId,
  kExtId,
  kPhoneId,
  kWhatsappId,
  kLandlineNumberId,
};

struct GetContactParams {
  // Address of the contact, its number (with +) or its id.
  String identifier;
  // What the identifier is.
  Field<GetContactParamsIdentifierType> identifier_type;
  GetContactParams() = default;
};

struct CreateContactParams {
  // Address of the contact.
  String email;
  // Attributes in capitals, as FIRSTNAME and LASTNAME; they exist in Contacts, Settings.
  Field<List<Entry<Json>>> attributes;
  // Ids of lists.
  Field<List<long long>> list_ids;
  // true: gets no campaigns any more.
  Field<bool> email_blacklisted;
  // true changes a contact that is there already.
  Field<bool> update_enabled;
  CreateContactParams() = default;
};

struct CreateContactResult {
  Field<long long> id;
  CreateContactResult() = default;
};

enum class UpdateContactParamsIdentifierType : int {
  kEmailId,
  kContactId,
  kExtId,
  kPhoneId,
  kWhatsappId,
  kLandlineNumberId,
};

struct UpdateContactParams {
  // Address of the contact, its number (with +) or its id.
  String identifier;
  // What the identifier is.
  Field<UpdateContactParamsIdentifierType> identifier_type;
  // Attributes in capitals, as FIRSTNAME and LASTNAME; they exist in Contacts, Settings.
  Field<List<Entry<Json>>> attributes;
  // Ids of lists.
  Field<List<long long>> list_ids;
  // Ids of lists to take the contact off.
  Field<List<long long>> unlink_list_ids;
  // true: gets no campaigns any more.
  Field<bool> email_blacklisted;
  UpdateContactParams() = default;
};

struct UpdateContactResult {
  UpdateContactResult() = default;
};

enum class DeleteContactParamsIdentifierType : int {
  kEmailId,
  kContactId,
  kExtId,
  kPhoneId,
  kWhatsappId,
  kLandlineNumberId,
};

struct DeleteContactParams {
  // Address of the contact, its number (with +) or its id.
  String identifier;
  // What the identifier is.
  Field<DeleteContactParamsIdentifierType> identifier_type;
  DeleteContactParams() = default;
};

struct DeleteContactResult {
  DeleteContactResult() = default;
};

enum class ListListsParamsSort : int {
  kAsc,
  kDesc,
};

struct ListListsParams {
  // Order of creation; newest first when left out.
  Field<ListListsParamsSort> sort;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListListsParams() = default;
};

struct ListListsResultItem {
  Field<long long> id;
  Field<String> name;
  Field<long long> folder_id;
  Field<long long> unique_subscribers;
  Field<long long> total_blacklisted;
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
  // Folder of the list; 1 is the first one.
  long long folder_id = {};
  CreateListParams() = default;
};

struct CreateListResult {
  Field<long long> id;
  CreateListResult() = default;
};

struct AddContactToListParams {
  // Id of the list.
  long long list_id = {};
  // Addresses of contacts.
  List<String> emails;
  AddContactToListParams() = default;
};

struct RemoveContactFromListParams {
  // Id of the list.
  long long list_id = {};
  // Addresses of contacts.
  List<String> emails;
  RemoveContactFromListParams() = default;
};

struct CreateCampaignParamsSender {
  Field<String> email;
  Field<String> name;
  Field<long long> id;
  CreateCampaignParamsSender() = default;
};

struct CreateCampaignParamsRecipients {
  Field<List<long long>> list_ids;
  Field<List<long long>> exclusion_list_ids;
  Field<List<long long>> segment_ids;
  CreateCampaignParamsRecipients() = default;
};

struct CreateCampaignParams {
  // Name of the list or campaign, for yourself.
  String name;
  // Sender: a verified address with a name, or its id.
  CreateCampaignParamsSender sender;
  // Subject line.
  Field<String> subject;
  // Text in HTML.
  Field<String> html_content;
  // Template instead of a text; list_templates has ids.
  Field<long long> template_id;
  // Lists and segments that the campaign goes to.
  Field<CreateCampaignParamsRecipients> recipients;
  // Text that mailboxes show behind the subject.
  Field<String> preview_text;
  // Where answers go.
  Field<String> reply_address;
  // When to send; e-mails at most 3 days ahead.
  Field<String> scheduled_at;
  CreateCampaignParams() = default;
};

struct CreateCampaignResult {
  Field<long long> id;
  CreateCampaignResult() = default;
};

enum class ListCampaignsParamsCampaignType : int {
  kClassic,
  kTrigger,
};

enum class ListCampaignsParamsStatus : int {
  kSuspended,
  kArchive,
  kSent,
  kQueued,
  kDraft,
  kInProcess,
};

enum class ListCampaignsParamsSort : int {
  kAsc,
  kDesc,
};

struct ListCampaignsParams {
  // Only campaigns of this kind.
  Field<ListCampaignsParamsCampaignType> campaign_type;
  // Only campaigns in this state.
  Field<ListCampaignsParamsStatus> status;
  // Order of creation; newest first when left out.
  Field<ListCampaignsParamsSort> sort;
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
  long long campaign_id = {};
  GetCampaignParams() = default;
};

struct SendCampaignParams {
  // Id of the campaign.
  long long campaign_id = {};
  SendCampaignParams() = default;
};

struct SendCampaignResult {
  SendCampaignResult() = default;
};

enum class ListTemplatesParamsSort : int {
  kAsc,
  kDesc,
};

struct ListTemplatesParams {
  // true: active templates only.
  Field<bool> template_status;
  // Order of creation; newest first when left out.
  Field<ListTemplatesParamsSort> sort;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTemplatesParams() = default;
};

struct ListTemplatesResultItem {
  Field<long long> id;
  Field<String> name;
  Field<String> subject;
  Field<bool> is_active;
  Field<String> tag;
  Field<String> modified_at;
  ListTemplatesResultItem() = default;
};

struct ListTemplatesResult {
  List<ListTemplatesResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTemplatesResult() = default;
};

enum class ListEmailEventsParamsEvent_ : int {
  kBounces,
  kHardBounces,
  kSoftBounces,
  kDelivered,
  kSpam,
  kRequests,
  kOpened,
  kClicks,
  kInvalid,
  kDeferred,
  kBlocked,
  kUnsubscribed,
  kError,
};

enum class ListEmailEventsParamsSort : int {
  kAsc,
  kDesc,
};

struct ListEmailEventsParams {
  // Only events of this kind.
  Field<ListEmailEventsParamsEvent_> event;
  // Address of the contact.
  Field<String> email;
  // First day.
  Field<String> start_date;
  // Last day.
  Field<String> end_date;
  // Only this e-mail.
  Field<String> message_id;
  // Order of creation; newest first when left out.
  Field<ListEmailEventsParamsSort> sort;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListEmailEventsParams() = default;
};

struct ListEmailEventsResultItem {
  Field<String> event;
  Field<String> email;
  Field<String> date;
  Field<String> message_id;
  Field<String> subject;
  Field<String> from;
  Field<String> reason;
  Field<String> link;
  Field<String> tag;
  ListEmailEventsResultItem() = default;
};

struct ListEmailEventsResult {
  List<ListEmailEventsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListEmailEventsResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // The recipient's server took an e-mail.
  kDelivered,
  // An e-mail came back for good.
  kHardBounce,
  // An e-mail came back for now.
  kSoftBounce,
  // An e-mail was not sent, as the address is blocked.
  kBlocked,
  // A recipient reported spam.
  kSpam,
  // An e-mail was opened.
  kOpened,
  // A link was followed.
  kClick,
  // A recipient unsubscribed.
  kUnsubscribed,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // E-mail Sent
  kEmailSent,
  // SMS Sent
  kMessageSent,
  // E-mail Bounced
  kEmailBounced,
  // E-mail Opened
  kEmailOpened,
  // Contact Created
  kContactCreated,
  // Contact Updated
  kContactUpdated,
  // Contact Deleted
  kContactDeleted,
  // List Created
  kListCreated,
  // Contact Subscribed
  kContactSubscribed,
  // Contact Taken Off
  kContactUnsubscribed,
  // Campaign Created
  kCampaignCreated,
  // Campaign Sent
  kCampaignSent,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // A word of your own that Brevo sends as Authorization: Bearer ...; for events only. May be
  // empty.
  String brevo_webhook_token;
  Secrets() = default;
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // API key (xkeysib-...), from SMTP & API, API keys.
  String brevo_api_key;
  UserSecrets() = default;
};

// Sends one e-mail, now or at a time. Give subject and a text, or templateId.
Task<SendEmailResult> SendEmail(Context& context, SendEmailParams params);

// Sends a text message, which costs credits.
Task<SendSmsResult> SendSms(Context& context, SendSmsParams params);

// Contacts, of lists or of all. Only reads.
Task<ListContactsResult> ListContacts(Context& context, ListContactsParams params);

// One contact with its attributes and lists. Only reads.
Task<Contact> GetContact(Context& context, GetContactParams params);

// Adds a contact, to lists when given.
Task<CreateContactResult> CreateContact(Context& context, CreateContactParams params);

// Changes attributes and lists of a contact.
Task<UpdateContactResult> UpdateContact(Context& context, UpdateContactParams params);

// Deletes a contact and its history for good. Destructive: may delete or overwrite.
Task<DeleteContactResult> DeleteContact(Context& context, DeleteContactParams params);

// Lists of contacts with their size. Only reads.
Task<ListListsResult> ListLists(Context& context, ListListsParams params);

// An empty list in a folder.
Task<CreateListResult> CreateList(Context& context, CreateListParams params);

// Puts contacts that exist on a list.
Task<Moved> AddContactToList(Context& context, AddContactToListParams params);

// Takes contacts off a list; they stay contacts. Destructive: may delete or overwrite.
Task<Moved> RemoveContactFromList(Context& context, RemoveContactFromListParams params);

// A draft of an e-mail campaign; with scheduledAt it is sent then. send_campaign sends a draft.
// Destructive: may delete or overwrite.
Task<CreateCampaignResult> CreateCampaign(Context& context, CreateCampaignParams params);

// E-mail campaigns with what became of them, newest first. Only reads.
Task<ListCampaignsResult> ListCampaigns(Context& context, ListCampaignsParams params);

// One campaign with its statistics. Only reads.
Task<Campaign> GetCampaign(Context& context, GetCampaignParams params);

// Sends a draft to all its recipients at once. Destructive: may delete or overwrite.
Task<SendCampaignResult> SendCampaign(Context& context, SendCampaignParams params);

// Templates for single e-mails. Only reads.
Task<ListTemplatesResult> ListTemplates(Context& context, ListTemplatesParams params);

// What became of single e-mails, newest first: delivered, opened, bounced. Only reads.
Task<ListEmailEventsResult> ListEmailEvents(Context& context, ListEmailEventsParams params);

Secrets ReadSecrets(Context& context);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kBrevo;

}  // namespace pie::brevo
