// Generated from plugins/postmark/postmark.pie. Do not edit.
// Send transactional e-mail and templates through a Postmark server, follow it up, and handle
// bounces and suppressions.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::postmark {

struct Sent {
  Field<String> to;
  Field<String> message_id;
  Field<String> submitted_at;
  // 0 when it was accepted.
  Field<long long> error_code;
  Field<String> message;
  Sent() = default;
};

struct Address {
  Field<String> email;
  Field<String> name;
  Address() = default;
};

struct Message {
  Field<String> message_id;
  Field<String> status;
  Field<String> subject;
  Field<String> from;
  Field<List<Address>> to;
  Field<List<String>> recipients;
  Field<String> tag;
  Field<String> received_at;
  Message() = default;
};

struct Bounce {
  Field<Json> id;
  Field<String> type;
  Field<String> name;
  Field<String> email;
  Field<String> subject;
  Field<String> description;
  Field<String> details;
  Field<String> tag;
  Field<String> message_id;
  Field<String> bounced_at;
  Field<bool> inactive;
  Field<bool> can_activate;
  Bounce() = default;
};

struct Template {
  Field<long long> template_id;
  Field<String> name;
  Field<String> alias;
  Field<String> subject;
  Field<String> html_body;
  Field<String> text_body;
  Field<bool> active;
  Field<String> template_type;
  Field<String> layout_template;
  Template() = default;
};

struct RenderedValidationErrorsItem {
  Field<String> message;
  Field<long long> line;
  RenderedValidationErrorsItem() = default;
};

struct Rendered {
  Field<bool> content_is_valid;
  Field<String> rendered_content;
  Field<List<RenderedValidationErrorsItem>> validation_errors;
  Rendered() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kSendEmail,
  kSendEmailWithTemplate,
  kSendBatch,
  kListMessages,
  kGetMessage,
  kListBounces,
  kGetBounce,
  kUpdateBounce,
  kGetDeliveryStats,
  kGetStats,
  kListTemplates,
  kGetTemplate,
  kVerifyTemplate,
  kListSuppressions,
  kCreateSuppressions,
  kDeleteSuppressions,
  kListMessageStreams,
  kGetServer,
};

enum class SendEmailParamsTrackLinks : int {
  kNone,
  kHtmlAndText,
  kHtmlOnly,
  kTextOnly,
};

struct SendEmailParamsHeadersItem {
  String name;
  String value;
  SendEmailParamsHeadersItem() = default;
};

struct SendEmailParamsAttachmentsItem {
  String name;
  // Base64.
  String content;
  String content_type;
  // As cid:logo, for pictures inside.
  Field<String> content_id;
  SendEmailParamsAttachmentsItem() = default;
};

struct SendEmailParams {
  // Sender with a confirmed signature, as shop@example.com or Shop <shop@example.com>.
  String from;
  // Recipients, with commas between them, 50 at most.
  String to;
  // Recipients of a copy.
  Field<String> cc;
  // Recipients of a hidden copy.
  Field<String> bcc;
  // Where answers go.
  Field<String> reply_to;
  // Subject line.
  Field<String> subject;
  // Text without formatting.
  Field<String> text_body;
  // Text in HTML.
  Field<String> html_body;
  // A word by which statistics are counted.
  Field<String> tag;
  // Whether opens are counted.
  Field<bool> track_opens;
  // Where clicks are counted.
  Field<SendEmailParamsTrackLinks> track_links;
  // Headers of your own.
  Field<List<SendEmailParamsHeadersItem>> headers;
  // Files, 10 MB with the text at most.
  Field<List<SendEmailParamsAttachmentsItem>> attachments;
  // Your own keys and values; events bring them back.
  Field<List<Entry<String>>> metadata;
  // Id of the stream; outbound when left out.
  Field<String> message_stream;
  SendEmailParams() = default;
};

enum class SendEmailWithTemplateParamsTrackLinks : int {
  kNone,
  kHtmlAndText,
  kHtmlOnly,
  kTextOnly,
};

struct SendEmailWithTemplateParamsAttachmentsItem {
  String name;
  // Base64.
  String content;
  String content_type;
  // As cid:logo, for pictures inside.
  Field<String> content_id;
  SendEmailWithTemplateParamsAttachmentsItem() = default;
};

struct SendEmailWithTemplateParams {
  // Sender with a confirmed signature, as shop@example.com or Shop <shop@example.com>.
  String from;
  // Recipients, with commas between them, 50 at most.
  String to;
  // Recipients of a copy.
  Field<String> cc;
  // Recipients of a hidden copy.
  Field<String> bcc;
  // Where answers go.
  Field<String> reply_to;
  // Id of the template; or give TemplateAlias.
  Field<long long> template_id;
  // Alias of the template; or give TemplateId.
  Field<String> template_alias;
  // Values of the template's variables.
  List<Entry<Json>> template_model;
  // false leaves styles where they are.
  Field<bool> inline_css;
  // A word by which statistics are counted.
  Field<String> tag;
  // Whether opens are counted.
  Field<bool> track_opens;
  // Where clicks are counted.
  Field<SendEmailWithTemplateParamsTrackLinks> track_links;
  // Files, 10 MB with the text at most.
  Field<List<SendEmailWithTemplateParamsAttachmentsItem>> attachments;
  // Your own keys and values; events bring them back.
  Field<List<Entry<String>>> metadata;
  // Id of the stream; outbound when left out.
  Field<String> message_stream;
  SendEmailWithTemplateParams() = default;
};

struct SendBatchParamsMessagesItem {
  String from;
  String to;
  Field<String> subject;
  Field<String> text_body;
  Field<String> html_body;
  Field<String> tag;
  Field<String> reply_to;
  Field<String> message_stream;
  SendBatchParamsMessagesItem() = default;
};

struct SendBatchParams {
  // Up to 100 e-mails, each with a text of its own.
  List<SendBatchParamsMessagesItem> messages;
  SendBatchParams() = default;
};

enum class ListMessagesParamsStatus : int {
  kQueued,
  kSent,
};

struct ListMessagesParams {
  // Only to this address.
  Field<String> recipient;
  // Only from this address.
  Field<String> fromemail;
  // Only with this tag.
  Field<String> with_tag;
  // Only in this state.
  Field<ListMessagesParamsStatus> status;
  // First day, as 2026-03-01.
  Field<String> fromdate;
  // Last day.
  Field<String> todate;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListMessagesParams() = default;
};

struct ListMessagesResult {
  List<Message> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  // Why the list ends here although there may be more, and what to do.
  Field<String> incomplete;
  ListMessagesResult() = default;
};

struct GetMessageParams {
  // MessageID of the e-mail.
  String messageid;
  GetMessageParams() = default;
};

struct GetMessageResultMessageEventsItemDetails {
  Field<String> summary;
  Field<String> delivery_message;
  Field<String> bounce_id;
  GetMessageResultMessageEventsItemDetails() = default;
};

struct GetMessageResultMessageEventsItem {
  // Delivered, Opened, LinkClicked, Bounced ...
  Field<String> type;
  Field<String> recipient;
  Field<String> received_at;
  Field<GetMessageResultMessageEventsItemDetails> details;
  GetMessageResultMessageEventsItem() = default;
};

struct GetMessageResult {
  Field<String> message_id;
  Field<String> status;
  Field<String> subject;
  Field<String> from;
  Field<List<Address>> to;
  Field<List<String>> recipients;
  Field<String> tag;
  Field<String> received_at;
  Field<String> text_body;
  Field<String> html_body;
  Field<List<GetMessageResultMessageEventsItem>> message_events;
  GetMessageResult() = default;
};

enum class ListBouncesParamsBounceType : int {
  kHardBounce,
  kTransient,
  kUnsubscribe,
  kSubscribe,
  kAutoResponder,
  kAddressChange,
  kDnsError,
  kSpamNotification,
  kUnknown,
  kSoftBounce,
  kVirusNotification,
  kBadEmailAddress,
  kSpamComplaint,
  kManuallyDeactivated,
  kUnconfirmed,
  kBlocked,
  kSmtpApiError,
  kInboundError,
  kDmarcPolicy,
  kTemplateRenderingFailed,
};

struct ListBouncesParams {
  // Only bounces of this kind.
  Field<ListBouncesParamsBounceType> bounce_type;
  // true: only addresses that are not written to any more.
  Field<bool> inactive;
  // Only this address.
  Field<String> email_filter;
  // MessageID of the e-mail.
  Field<String> messageid;
  // Only with this tag.
  Field<String> with_tag;
  // First day, as 2026-03-01.
  Field<String> fromdate;
  // Last day.
  Field<String> todate;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListBouncesParams() = default;
};

struct ListBouncesResult {
  List<Bounce> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  // Why the list ends here although there may be more, and what to do.
  Field<String> incomplete;
  ListBouncesResult() = default;
};

struct GetBounceParams {
  // ID of the bounce.
  String bounceid;
  GetBounceParams() = default;
};

struct UpdateBounceParams {
  // ID of the bounce.
  String bounceid;
  UpdateBounceParams() = default;
};

struct GetDeliveryStatsParams {
  GetDeliveryStatsParams() = default;
};

struct GetDeliveryStatsResultBouncesItem {
  Field<String> type;
  Field<String> name;
  Field<long long> count;
  GetDeliveryStatsResultBouncesItem() = default;
};

struct GetDeliveryStatsResult {
  Field<long long> inactive_mails;
  Field<List<GetDeliveryStatsResultBouncesItem>> bounces;
  GetDeliveryStatsResult() = default;
};

struct GetStatsParams {
  // Only with this tag.
  Field<String> with_tag;
  // First day, as 2026-03-01.
  Field<String> fromdate;
  // Last day.
  Field<String> todate;
  GetStatsParams() = default;
};

struct GetStatsResult {
  Field<long long> sent;
  Field<long long> bounced;
  Field<double> bounce_rate;
  Field<long long> spam_complaints;
  Field<double> spam_complaints_rate;
  Field<long long> opens;
  Field<long long> unique_opens;
  Field<long long> total_clicks;
  Field<long long> unique_links_clicked;
  GetStatsResult() = default;
};

struct ListTemplatesParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTemplatesParams() = default;
};

struct ListTemplatesResultItem {
  Field<long long> template_id;
  Field<String> name;
  Field<String> alias;
  Field<bool> active;
  Field<String> template_type;
  ListTemplatesResultItem() = default;
};

struct ListTemplatesResult {
  List<ListTemplatesResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTemplatesResult() = default;
};

struct GetTemplateParams {
  // Id or alias of the template.
  String template_id_or_alias;
  GetTemplateParams() = default;
};

struct VerifyTemplateParams {
  // Subject with template syntax to try.
  Field<String> check_subject;
  // HTML with template syntax to try.
  Field<String> check_html;
  // Text with template syntax to try.
  Field<String> check_text;
  // Values to try it with.
  List<Entry<Json>> test_model;
  VerifyTemplateParams() = default;
};

struct VerifyTemplateResult {
  Field<bool> all_content_is_valid;
  Field<Rendered> subject;
  Field<Rendered> html_body;
  Field<Rendered> text_body;
  VerifyTemplateResult() = default;
};

enum class ListSuppressionsParamsReason : int {
  kHardBounce,
  kSpamComplaint,
  kManualSuppression,
};

struct ListSuppressionsParams {
  // Id of the stream, as outbound or broadcast.
  String streamid;
  // Why it is suppressed.
  Field<ListSuppressionsParamsReason> reason;
  // Only this address.
  Field<String> email_filter;
  // First day, as 2026-03-01.
  Field<String> fromdate;
  // Last day.
  Field<String> todate;
  ListSuppressionsParams() = default;
};

struct ListSuppressionsResultItem {
  Field<String> email_address;
  Field<String> suppression_reason;
  Field<String> origin;
  Field<String> created_at;
  ListSuppressionsResultItem() = default;
};

struct CreateSuppressionsParamsAddressesItem {
  String email_address;
  CreateSuppressionsParamsAddressesItem() = default;
};

struct CreateSuppressionsParams {
  // Id of the stream, as outbound or broadcast.
  String streamid;
  // Addresses, each as EmailAddress.
  List<CreateSuppressionsParamsAddressesItem> addresses;
  CreateSuppressionsParams() = default;
};

struct CreateSuppressionsResultItem {
  Field<String> email_address;
  Field<String> status;
  Field<String> message;
  CreateSuppressionsResultItem() = default;
};

struct DeleteSuppressionsParamsAddressesItem {
  String email_address;
  DeleteSuppressionsParamsAddressesItem() = default;
};

struct DeleteSuppressionsParams {
  // Id of the stream, as outbound or broadcast.
  String streamid;
  // Addresses, each as EmailAddress.
  List<DeleteSuppressionsParamsAddressesItem> addresses;
  DeleteSuppressionsParams() = default;
};

struct DeleteSuppressionsResultItem {
  Field<String> email_address;
  Field<String> status;
  Field<String> message;
  DeleteSuppressionsResultItem() = default;
};

struct ListMessageStreamsParams {
  ListMessageStreamsParams() = default;
};

struct ListMessageStreamsResultItem {
  Field<String> id;
  Field<String> name;
  Field<String> description;
  Field<String> message_stream_type;
  Field<String> archived_at;
  ListMessageStreamsResultItem() = default;
};

struct GetServerParams {
  GetServerParams() = default;
};

struct GetServerResult {
  Field<long long> id;
  Field<String> name;
  Field<String> server_link;
  Field<String> delivery_type;
  Field<String> inbound_address;
  Field<bool> track_opens;
  Field<String> track_links;
  GetServerResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // The recipient's server took an e-mail.
  kDelivery,
  // An e-mail came back.
  kBounce,
  // A recipient reported spam.
  kSpamComplaint,
  // An e-mail was opened.
  kOpen,
  // A link was followed.
  kClick,
  // An address was suppressed or taken off the list.
  kSubscriptionChange,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // E-mail Sent
  kEmailSent,
  // E-mails Sent
  kBatchSent,
  // E-mail Delivered
  kEmailDelivered,
  // E-mail Bounced
  kEmailBounced,
  // E-mail Opened
  kEmailOpened,
  // Address Reactivated
  kBounceUpdated,
  // Addresses Suppressed
  kSuppressionsCreated,
  // Suppressions Deleted
  kSuppressionsDeleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // A word of your own that Postmark sends as the header X-Webhook-Secret; for events only. May be
  // empty.
  String postmark_webhook_secret;
  Secrets() = default;
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // Server API token, from the server's page API Tokens.
  String postmark_server_token;
  UserSecrets() = default;
};

// Sends one e-mail with TextBody, HtmlBody or both.
Task<Sent> SendEmail(Context& context, SendEmailParams params);

// Sends a template with its values filled in. Give TemplateId or TemplateAlias.
Task<Sent> SendEmailWithTemplate(Context& context, SendEmailWithTemplateParams params);

// Sends up to 100 e-mails at once. Each has its own ErrorCode in the result: some may fail while
// others go. Destructive: may delete or overwrite.
Task<List<Sent>> SendBatch(Context& context, SendBatchParams params);

// E-mails of the last 45 days, newest first. Only reads.
Task<ListMessagesResult> ListMessages(Context& context, ListMessagesParams params);

// One e-mail with its text and what happened to it. Only reads.
Task<GetMessageResult> GetMessage(Context& context, GetMessageParams params);

// E-mails that came back, newest first. Only reads.
Task<ListBouncesResult> ListBounces(Context& context, ListBouncesParams params);

// One bounce with its reason. Only reads.
Task<Bounce> GetBounce(Context& context, GetBounceParams params);

// Takes the address of a bounce off the list of those that are not written to.
Task<Bounce> UpdateBounce(Context& context, UpdateBounceParams params);

// Number of addresses that are not written to, and bounces by kind. Only reads.
Task<GetDeliveryStatsResult> GetDeliveryStats(Context& context, GetDeliveryStatsParams params);

// Sent, bounced, opened and clicked e-mails of a time. Only reads.
Task<GetStatsResult> GetStats(Context& context, GetStatsParams params);

// Templates of the server. Only reads.
Task<ListTemplatesResult> ListTemplates(Context& context, ListTemplatesParams params);

// One template with its subject and texts. Only reads.
Task<Template> GetTemplate(Context& context, GetTemplateParams params);

// Renders subject and texts with values, and says what is wrong in them. Sends and stores nothing.
// Only reads.
Task<VerifyTemplateResult> VerifyTemplate(Context& context, VerifyTemplateParams params);

// Addresses that a stream does not write to. Only reads.
Task<List<ListSuppressionsResultItem>> ListSuppressions(Context& context,
    ListSuppressionsParams params);

// A stream does not write to these addresses any more.
Task<List<CreateSuppressionsResultItem>> CreateSuppressions(Context& context,
    CreateSuppressionsParams params);

// Takes addresses off the suppression list; not possible after a complaint. Destructive: may delete
// or overwrite.
Task<List<DeleteSuppressionsResultItem>> DeleteSuppressions(Context& context,
    DeleteSuppressionsParams params);

// Streams of the server with their ids. Only reads.
Task<List<ListMessageStreamsResultItem>> ListMessageStreams(Context& context,
    ListMessageStreamsParams params);

// Name and settings of the server that the token belongs to. Only reads.
Task<GetServerResult> GetServer(Context& context, GetServerParams params);

Secrets ReadSecrets(Context& context);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kPostmark;

}  // namespace pie::postmark
