// Generated from plugins/twilio/twilio.pie. Do not edit.
// Send SMS and WhatsApp messages, make calls, and read messages, calls and numbers of a Twilio
// account.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::twilio {

struct Message {
  Field<String> sid;
  // queued, sending, sent, delivered, undelivered, failed, received, scheduled, read ...
  Field<String> status;
  Field<String> direction;
  Field<String> from;
  Field<String> to;
  Field<String> body;
  Field<String> num_segments;
  Field<String> num_media;
  Field<String> price;
  Field<String> price_unit;
  Field<long long> error_code;
  Field<String> error_message;
  Field<String> messaging_service_sid;
  Field<String> date_created;
  Field<String> date_sent;
  Message() = default;
};

struct Call {
  Field<String> sid;
  Field<String> status;
  Field<String> direction;
  Field<String> from;
  Field<String> to;
  // In seconds.
  Field<String> duration;
  Field<String> answered_by;
  Field<String> price;
  Field<String> price_unit;
  Field<String> start_time;
  Field<String> end_time;
  Call() = default;
};

struct Recording {
  Field<String> sid;
  Field<String> call_sid;
  Field<String> status;
  // In seconds.
  Field<String> duration;
  Field<long long> channels;
  Field<String> source;
  Field<String> media_url;
  Field<String> date_created;
  Recording() = default;
};

struct PhoneNumberCapabilities {
  Field<bool> sms;
  Field<bool> mms;
  Field<bool> voice;
  Field<bool> fax;
  PhoneNumberCapabilities() = default;
};

struct PhoneNumber {
  Field<String> sid;
  Field<String> phone_number;
  Field<String> friendly_name;
  Field<PhoneNumberCapabilities> capabilities;
  Field<String> sms_url;
  Field<String> voice_url;
  Field<String> date_created;
  PhoneNumber() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kSendSms,
  kSendWhatsapp,
  kListMessages,
  kGetMessage,
  kDeleteMessage,
  kCancelScheduledMessage,
  kMakeCall,
  kListCalls,
  kGetCall,
  kStopCall,
  kListRecordings,
  kListPhoneNumbers,
  kLookupPhoneNumber,
  kGetBalance,
};

enum class SendSmsParamsScheduleType : int {
  kFixed,
};

struct SendSmsParams {
  // Number of the recipient, as +14155550100.
  String to;
  // Number or sender name of the account, as +14155550199.
  Field<String> from;
  // Messaging service that chooses the sender, instead of from.
  Field<String> messaging_service_sid;
  // Text of the message; longer than 160 characters costs several segments.
  Field<String> body;
  // Public addresses of pictures or files to attach.
  Field<List<String>> media_url;
  // Approved template to send instead of body.
  Field<String> content_sid;
  // Values of the template's variables, by their number, as 1: Ada.
  Field<List<Entry<String>>> content_variables;
  // When to send, 15 minutes to 35 days ahead; needs messaging_service_sid and schedule_type.
  Field<String> send_at;
  // fixed when send_at is given.
  Field<SendSmsParamsScheduleType> schedule_type;
  // Seconds after which an unsent message is given up.
  Field<long long> validity_period;
  // Address that is told of each change of state; the webhook's address, for example.
  Field<String> status_callback;
  SendSmsParams() = default;
};

struct SendWhatsappParams {
  // Number of the recipient, as +14155550100.
  String to;
  // Number or sender name of the account, as +14155550199.
  String from;
  // Text of the message; longer than 160 characters costs several segments.
  Field<String> body;
  // Public addresses of pictures or files to attach.
  Field<List<String>> media_url;
  // Approved template to send instead of body.
  Field<String> content_sid;
  // Values of the template's variables, by their number, as 1: Ada.
  Field<List<Entry<String>>> content_variables;
  // Address that is told of each change of state; the webhook's address, for example.
  Field<String> status_callback;
  SendWhatsappParams() = default;
};

struct ListMessagesParams {
  // Only to this number.
  Field<String> to_number;
  // Only from this number.
  Field<String> from_number;
  // Only what was sent on this day or later, as 2026-01-31.
  Field<String> sent_after;
  // Only what was sent on this day or earlier.
  Field<String> sent_before;
  // Entries per page.
  Field<long long> page_size;
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
  ListMessagesResult() = default;
};

struct GetMessageParams {
  // Id of the message (SM... or MM...).
  String message_sid;
  GetMessageParams() = default;
};

struct DeleteMessageParams {
  // Id of the message (SM... or MM...).
  String message_sid;
  DeleteMessageParams() = default;
};

struct DeleteMessageResult {
  DeleteMessageResult() = default;
};

struct CancelScheduledMessageParams {
  // Id of the message (SM... or MM...).
  String message_sid;
  CancelScheduledMessageParams() = default;
};

enum class MakeCallParamsMachineDetection : int {
  kEnable,
  kDetectMessageEnd,
};

struct MakeCallParams {
  // Number of the recipient, as +14155550100.
  String to;
  // Number or sender name of the account, as +14155550199.
  String from;
  // Address of TwiML that says what happens in the call; instead of twiml.
  Field<String> url;
  // What happens in the call, as <Response><Say>Hello</Say></Response>.
  Field<String> twiml;
  // Whether to record the call; ask whether the law allows it.
  Field<bool> record;
  // Finds out whether a person or a machine answers; costs extra.
  Field<MakeCallParamsMachineDetection> machine_detection;
  // Seconds to let it ring.
  Field<long long> timeout;
  // Address that is told of each change of state; the webhook's address, for example.
  Field<String> status_callback;
  MakeCallParams() = default;
};

enum class ListCallsParamsCallStatus : int {
  kQueued,
  kRinging,
  kInProgress,
  kCompleted,
  kBusy,
  kFailed,
  kNoAnswer,
  kCanceled,
};

struct ListCallsParams {
  // Only to this number.
  Field<String> to_number;
  // Only from this number.
  Field<String> from_number;
  // Only calls in this state.
  Field<ListCallsParamsCallStatus> call_status;
  // Only calls that began on this day or later.
  Field<String> started_after;
  // Only calls that began on this day or earlier.
  Field<String> started_before;
  // Entries per page.
  Field<long long> page_size;
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
  // Id of the call (CA...).
  String call_sid;
  GetCallParams() = default;
};

struct StopCallParams {
  // Id of the call (CA...).
  String call_sid;
  StopCallParams() = default;
};

struct ListRecordingsParams {
  // Id of the call (CA...).
  Field<String> call_sid;
  // Entries per page.
  Field<long long> page_size;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListRecordingsParams() = default;
};

struct ListRecordingsResult {
  List<Recording> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListRecordingsResult() = default;
};

struct ListPhoneNumbersParams {
  // Only numbers that contain these digits; * stands for one digit.
  Field<String> phone_number;
  // Entries per page.
  Field<long long> page_size;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPhoneNumbersParams() = default;
};

struct ListPhoneNumbersResult {
  List<PhoneNumber> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPhoneNumbersResult() = default;
};

enum class LookupPhoneNumberParamsFieldsItem : int {
  kCallerName,
  kLineTypeIntelligence,
  kSimSwap,
  kCallForwarding,
  kIdentityMatch,
};

struct LookupPhoneNumberParams {
  // Number to look up, as +14155550100.
  String number;
  // Paid details besides validity and country.
  Field<List<LookupPhoneNumberParamsFieldsItem>> fields;
  LookupPhoneNumberParams() = default;
};

struct LookupPhoneNumberResultCallerName {
  Field<String> caller_name;
  Field<String> caller_type;
  LookupPhoneNumberResultCallerName() = default;
};

struct LookupPhoneNumberResultLineTypeIntelligence {
  Field<String> carrier_name;
  Field<String> type;
  LookupPhoneNumberResultLineTypeIntelligence() = default;
};

struct LookupPhoneNumberResult {
  Field<String> phone_number;
  Field<bool> valid;
  Field<String> country_code;
  Field<String> calling_country_code;
  Field<String> national_format;
  Field<List<String>> validation_errors;
  Field<LookupPhoneNumberResultCallerName> caller_name;
  Field<LookupPhoneNumberResultLineTypeIntelligence> line_type_intelligence;
  LookupPhoneNumberResult() = default;
};

struct GetBalanceParams {
  GetBalanceParams() = default;
};

struct GetBalanceResult {
  Field<String> balance;
  Field<String> currency;
  GetBalanceResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A message came in.
  kReceived,
  // The network took a message.
  kSent,
  // A message was delivered.
  kDelivered,
  // A message could not be delivered.
  kUndelivered,
  // A message could not be sent.
  kFailed,
  // The recipient read a WhatsApp message.
  kRead,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Message Sent
  kMessageSent,
  // Message Received
  kMessageReceived,
  // Message Failed
  kMessageFailed,
  // Message Deleted
  kMessageDeleted,
  // Scheduled Message Cancelled
  kScheduledMessageCancelled,
  // Call Made
  kCallMade,
  // Call Ended
  kCallStopped,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // The account's auth token again: Twilio signs events with it. Needed for events only. May be
  // empty.
  String twilio_webhook_token;
  Secrets() = default;
};

// Sends a text, with pictures where the network can, now or at a time. Give from or
// messaging_service_sid, and body, media_url or content_sid.
Task<Message> SendSms(Context& context, SendSmsParams params);

// Sends a WhatsApp message; outside of the 24 hours after the recipient's last one only a template.
Task<Message> SendWhatsapp(Context& context, SendWhatsappParams params);

// Messages that were sent and received, newest first. WhatsApp numbers begin with whatsapp:. Only
// reads.
Task<ListMessagesResult> ListMessages(Context& context, ListMessagesParams params);

// One message with its state, price and error. Only reads.
Task<Message> GetMessage(Context& context, GetMessageParams params);

// Deletes a message from Twilio's log for good; it is not taken back from the recipient.
// Destructive: may delete or overwrite.
Task<DeleteMessageResult> DeleteMessage(Context& context, DeleteMessageParams params);

// Cancels a message that waits for its time. Destructive: may delete or overwrite.
Task<Message> CancelScheduledMessage(Context& context, CancelScheduledMessageParams params);

// Calls a number and does there what the TwiML says. Give url or twiml.
Task<Call> MakeCall(Context& context, MakeCallParams params);

// Calls of the account, newest first. Only reads.
Task<ListCallsResult> ListCalls(Context& context, ListCallsParams params);

// One call with its state, length and price. Only reads.
Task<Call> GetCall(Context& context, GetCallParams params);

// Hangs up a call that rings or is going on. Destructive: may delete or overwrite.
Task<Call> StopCall(Context& context, StopCallParams params);

// Recordings of a call, or of all calls. Only reads.
Task<ListRecordingsResult> ListRecordings(Context& context, ListRecordingsParams params);

// Numbers of the account and what they can do. Only reads.
Task<ListPhoneNumbersResult> ListPhoneNumbers(Context& context, ListPhoneNumbersParams params);

// Whether a number is valid, its country, and paid details where asked for. Only reads.
Task<LookupPhoneNumberResult> LookupPhoneNumber(Context& context, LookupPhoneNumberParams params);

// Money left on the account. Only reads.
Task<GetBalanceResult> GetBalance(Context& context, GetBalanceParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kTwilio;

}  // namespace pie::twilio
