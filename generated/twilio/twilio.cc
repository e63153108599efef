// Generated from plugins/twilio/twilio.pie. Do not edit.
#include "twilio/twilio.h"

#include "pie/generated.h"

namespace pie::detail::tables::twilio {
namespace c = ::pie::twilio;

constexpr const char* kTexts1[] = {"sms", "telephony", "whatsapp", "messaging"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 3, .max_size = 64};
constexpr Limits kLimits2 = {.pattern = "^MG[0-9a-fA-F]{32}$"};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 1600};
constexpr Limits kLimits4 = {.has = 64, .max_size = 10};
constexpr Limits kLimits5 = {.format = "uri"};
constexpr TypeRow kType1 = {Kind::kString, false, {}, &kLimits5};
constexpr Limits kLimits6 = {.pattern = "^HX[0-9a-fA-F]{32}$"};
constexpr Limits kLimits7 = {.has = 64, .max_size = 100};
constexpr Limits kLimits8 = {.has = 64, .max_size = 1024};
constexpr TypeRow kType2 = {Kind::kString, false, {}, &kLimits8};
constexpr Limits kLimits9 = {.format = "date-time"};
constexpr const char* kNamesSendSmsParamsScheduleType[] = {"fixed"};
constexpr EnumTable kEnumSendSmsParamsScheduleType = {"SendSmsParamsScheduleType",
    {kNamesSendSmsParamsScheduleType, 1}};
constexpr Limits kLimits10 = {.has = 3, .minimum = 1, .maximum = 36000};
constexpr FieldRow kFieldsSendSmsParams[] = {
    {"to", "Number of the recipient, as +14155550100.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SendSmsParams, to), Kind::kString, 1},
    {"from", "Number or sender name of the account, as +14155550199.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SendSmsParams, from), Kind::kString, 0},
    {"messaging_service_sid", "Messaging service that chooses the sender, instead of from.",
     nullptr, &kLimits2, {}, __builtin_offsetof(c::SendSmsParams, messaging_service_sid),
     Kind::kString, 0},
    {"body", "Text of the message; longer than 160 characters costs several segments.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::SendSmsParams, body), Kind::kString, 0},
    {"media_url", "Public addresses of pictures or files to attach.", nullptr, &kLimits4,
     {.element = &kType1}, __builtin_offsetof(c::SendSmsParams, media_url), Kind::kList, 0},
    {"content_sid", "Approved template to send instead of body.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::SendSmsParams, content_sid), Kind::kString, 0},
    {"content_variables", "Values of the template's variables, by their number, as 1: Ada.",
     nullptr, &kLimits7, {.element = &kType2}, __builtin_offsetof(c::SendSmsParams,
     content_variables), Kind::kMap, 0},
    {"send_at", "When to send, 15 minutes to 35 days ahead; needs messaging_service_sid "
     "and schedule_type.", nullptr, &kLimits9, {}, __builtin_offsetof(c::SendSmsParams, send_at),
     Kind::kString, 0},
    {"schedule_type", "fixed when send_at is given.", nullptr, nullptr,
     {.names = &kEnumSendSmsParamsScheduleType}, __builtin_offsetof(c::SendSmsParams,
     schedule_type), Kind::kEnum, 0},
    {"validity_period", "Seconds after which an unsent message is given up.", nullptr, &kLimits10,
     {}, __builtin_offsetof(c::SendSmsParams, validity_period), Kind::kInteger, 0},
    {"status_callback", "Address that is told of each change of state; the webhook's address,"
     " for example.", nullptr, &kLimits5, {}, __builtin_offsetof(c::SendSmsParams, status_callback),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSendSmsParams = {"SendSmsParams", {kFieldsSendSmsParams, 11},
    sizeof(c::SendSmsParams), false};
static_assert(__is_same(decltype(c::SendSmsParams::to), String));
static_assert(__is_same(decltype(c::SendSmsParams::from), Field<String>));
static_assert(__is_same(decltype(c::SendSmsParams::messaging_service_sid), Field<String>));
static_assert(__is_same(decltype(c::SendSmsParams::body), Field<String>));
static_assert(__is_same(decltype(c::SendSmsParams::media_url), Field<List<String>>));
static_assert(__is_same(decltype(c::SendSmsParams::content_sid), Field<String>));
static_assert(__is_same(decltype(c::SendSmsParams::content_variables), Field<List<Entry<String>>>));
static_assert(__is_same(decltype(c::SendSmsParams::send_at), Field<String>));
static_assert(__is_same(decltype(c::SendSmsParams::schedule_type),
    Field<c::SendSmsParamsScheduleType>));
static_assert(__is_same(decltype(c::SendSmsParams::validity_period), Field<long long>));
static_assert(__is_same(decltype(c::SendSmsParams::status_callback), Field<String>));
constexpr FieldRow kFieldsMessage[] = {
    {"sid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, sid), Kind::kString, 0},
    {"status", "queued, sending, sent, delivered, undelivered, failed, received, "
     "scheduled, read ...", nullptr, nullptr, {}, __builtin_offsetof(c::Message, status),
     Kind::kString, 0},
    {"direction", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, direction),
     Kind::kString, 0},
    {"from", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, from), Kind::kString, 2},
    {"to", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, to), Kind::kString, 2},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, body), Kind::kString, 2},
    {"num_segments", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, num_segments),
     Kind::kString, 2},
    {"num_media", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, num_media),
     Kind::kString, 2},
    {"price", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, price), Kind::kString,
     2},
    {"price_unit", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, price_unit),
     Kind::kString, 2},
    {"error_code", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, error_code),
     Kind::kInteger, 2},
    {"error_message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, error_message),
     Kind::kString, 2},
    {"messaging_service_sid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message,
     messaging_service_sid), Kind::kString, 2},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, date_created),
     Kind::kString, 2},
    {"date_sent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Message, date_sent),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectMessage = {"Message", {kFieldsMessage, 15}, sizeof(c::Message), true};
static_assert(__is_same(decltype(c::Message::sid), Field<String>));
static_assert(__is_same(decltype(c::Message::status), Field<String>));
static_assert(__is_same(decltype(c::Message::direction), Field<String>));
static_assert(__is_same(decltype(c::Message::from), Field<String>));
static_assert(__is_same(decltype(c::Message::to), Field<String>));
static_assert(__is_same(decltype(c::Message::body), Field<String>));
static_assert(__is_same(decltype(c::Message::num_segments), Field<String>));
static_assert(__is_same(decltype(c::Message::num_media), Field<String>));
static_assert(__is_same(decltype(c::Message::price), Field<String>));
static_assert(__is_same(decltype(c::Message::price_unit), Field<String>));
static_assert(__is_same(decltype(c::Message::error_code), Field<long long>));
static_assert(__is_same(decltype(c::Message::error_message), Field<String>));
static_assert(__is_same(decltype(c::Message::messaging_service_sid), Field<String>));
static_assert(__is_same(decltype(c::Message::date_created), Field<String>));
static_assert(__is_same(decltype(c::Message::date_sent), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectMessage}};
constexpr BindRow kBindSendSms[] = {
    {.place = Place::kBody, .field = 0, .wire = "/To"},
    {.place = Place::kBody, .field = 1, .wire = "/From"},
    {.place = Place::kBody, .field = 2, .wire = "/MessagingServiceSid"},
    {.place = Place::kBody, .field = 3, .wire = "/Body"},
    {.place = Place::kBody, .list_style = ListStyle::kRepeat, .field = 4, .wire = "/MediaUrl"},
    {.place = Place::kBody, .field = 5, .wire = "/ContentSid"},
    {.place = Place::kBody, .list_style = ListStyle::kJson, .field = 6,
     .wire = "/ContentVariables"},
    {.place = Place::kBody, .field = 7, .wire = "/SendAt"},
    {.place = Place::kBody, .field = 8, .wire = "/ScheduleType"},
    {.place = Place::kBody, .field = 9, .wire = "/ValidityPeriod"},
    {.place = Place::kBody, .field = 10, .wire = "/StatusCallback"},
};
constexpr HttpBinding kHttpSendSms = {.method = "POST",
    .path = "/Accounts/{account_sid}/Messages.json", .rows = {kBindSendSms, 11},
    .body = BodyKind::kForm};
constexpr FieldRow kFieldsSendWhatsappParams[] = {
    {"to", "Number of the recipient, as +14155550100.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SendWhatsappParams, to), Kind::kString, 1},
    {"from", "Number or sender name of the account, as +14155550199.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SendWhatsappParams, from), Kind::kString, 1},
    {"body", "Text of the message; longer than 160 characters costs several segments.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::SendWhatsappParams, body), Kind::kString, 0},
    {"media_url", "Public addresses of pictures or files to attach.", nullptr, &kLimits4,
     {.element = &kType1}, __builtin_offsetof(c::SendWhatsappParams, media_url), Kind::kList, 0},
    {"content_sid", "Approved template to send instead of body.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::SendWhatsappParams, content_sid), Kind::kString, 0},
    {"content_variables", "Values of the template's variables, by their number, as 1: Ada.",
     nullptr, &kLimits7, {.element = &kType2}, __builtin_offsetof(c::SendWhatsappParams,
     content_variables), Kind::kMap, 0},
    {"status_callback", "Address that is told of each change of state; the webhook's address,"
     " for example.", nullptr, &kLimits5, {}, __builtin_offsetof(c::SendWhatsappParams,
     status_callback), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendWhatsappParams = {"SendWhatsappParams", {kFieldsSendWhatsappParams,
    7}, sizeof(c::SendWhatsappParams), false};
static_assert(__is_same(decltype(c::SendWhatsappParams::to), String));
static_assert(__is_same(decltype(c::SendWhatsappParams::from), String));
static_assert(__is_same(decltype(c::SendWhatsappParams::body), Field<String>));
static_assert(__is_same(decltype(c::SendWhatsappParams::media_url), Field<List<String>>));
static_assert(__is_same(decltype(c::SendWhatsappParams::content_sid), Field<String>));
static_assert(__is_same(decltype(c::SendWhatsappParams::content_variables),
    Field<List<Entry<String>>>));
static_assert(__is_same(decltype(c::SendWhatsappParams::status_callback), Field<String>));
constexpr BindRow kBindSendWhatsapp[] = {
    {.place = Place::kBody, .wire = "/To", .text = "whatsapp:{to}"},
    {.place = Place::kBody, .wire = "/From", .text = "whatsapp:{from}"},
    {.place = Place::kBody, .field = 2, .wire = "/Body"},
    {.place = Place::kBody, .list_style = ListStyle::kRepeat, .field = 3, .wire = "/MediaUrl"},
    {.place = Place::kBody, .field = 4, .wire = "/ContentSid"},
    {.place = Place::kBody, .list_style = ListStyle::kJson, .field = 5,
     .wire = "/ContentVariables"},
    {.place = Place::kBody, .field = 6, .wire = "/StatusCallback"},
};
constexpr HttpBinding kHttpSendWhatsapp = {.method = "POST",
    .path = "/Accounts/{account_sid}/Messages.json", .rows = {kBindSendWhatsapp, 7},
    .body = BodyKind::kForm};
constexpr Limits kLimits11 = {.has = 64, .max_size = 64};
constexpr Limits kLimits12 = {.format = "date"};
constexpr Limits kLimits13 = {.has = 3, .minimum = 1, .maximum = 1000};
constexpr Limits kLimits14 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListMessagesParams[] = {
    {"to_number", "Only to this number.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::ListMessagesParams, to_number), Kind::kString, 0},
    {"from_number", "Only from this number.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::ListMessagesParams, from_number), Kind::kString, 0},
    {"sent_after", "Only what was sent on this day or later, as 2026-01-31.", nullptr, &kLimits12,
     {}, __builtin_offsetof(c::ListMessagesParams, sent_after), Kind::kString, 0},
    {"sent_before", "Only what was sent on this day or earlier.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::ListMessagesParams, sent_before), Kind::kString, 0},
    {"page_size", "Entries per page.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::ListMessagesParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits14, {}, __builtin_offsetof(c::ListMessagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMessagesParams = {"ListMessagesParams", {kFieldsListMessagesParams,
    7}, sizeof(c::ListMessagesParams), false};
static_assert(__is_same(decltype(c::ListMessagesParams::to_number), Field<String>));
static_assert(__is_same(decltype(c::ListMessagesParams::from_number), Field<String>));
static_assert(__is_same(decltype(c::ListMessagesParams::sent_after), Field<String>));
static_assert(__is_same(decltype(c::ListMessagesParams::sent_before), Field<String>));
static_assert(__is_same(decltype(c::ListMessagesParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::ListMessagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMessagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListMessagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListMessagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMessagesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMessagesResult = {"ListMessagesResult", {kFieldsListMessagesResult,
    2}, sizeof(c::ListMessagesResult), true};
static_assert(__is_same(decltype(c::ListMessagesResult::items), List<c::Message>));
static_assert(__is_same(decltype(c::ListMessagesResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListMessagesResult}};
constexpr BindRow kBindListMessages[] = {
    {.place = Place::kQuery, .field = 0, .wire = "To"},
    {.place = Place::kQuery, .field = 1, .wire = "From"},
    {.place = Place::kQuery, .field = 2, .wire = "DateSent>"},
    {.place = Place::kQuery, .field = 3, .wire = "DateSent<"},
    {.place = Place::kQuery, .field = 4, .wire = "PageSize"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .items = "/messages",
    .url_pointer = "/next_page_uri", .size_param = "page_size"};
constexpr HttpBinding kHttpListMessages = {.method = "GET",
    .path = "/Accounts/{account_sid}/Messages.json", .rows = {kBindListMessages, 5},
    .pagination = &kPagination1};
constexpr Limits kLimits15 = {.pattern = "^(SM|MM)[0-9a-fA-F]{32}$"};
constexpr FieldRow kFieldsGetMessageParams[] = {
    {"message_sid", "Id of the message (SM... or MM...).", nullptr, &kLimits15, {},
     __builtin_offsetof(c::GetMessageParams, message_sid), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetMessageParams = {"GetMessageParams", {kFieldsGetMessageParams, 1},
    sizeof(c::GetMessageParams), false};
static_assert(__is_same(decltype(c::GetMessageParams::message_sid), String));
constexpr BindRow kBindGetMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "message_sid"},
};
constexpr HttpBinding kHttpGetMessage = {.method = "GET",
    .path = "/Accounts/{account_sid}/Messages/{message_sid}.json", .rows = {kBindGetMessage, 1}};
constexpr FieldRow kFieldsDeleteMessageParams[] = {
    {"message_sid", "Id of the message (SM... or MM...).", nullptr, &kLimits15, {},
     __builtin_offsetof(c::DeleteMessageParams, message_sid), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteMessageParams = {"DeleteMessageParams",
    {kFieldsDeleteMessageParams, 1}, sizeof(c::DeleteMessageParams), false};
static_assert(__is_same(decltype(c::DeleteMessageParams::message_sid), String));
constexpr ObjectTable kObjectDeleteMessageResult = {"DeleteMessageResult", {},
    sizeof(c::DeleteMessageResult), true};
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectDeleteMessageResult}};
constexpr BindRow kBindDeleteMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "message_sid"},
};
constexpr HttpBinding kHttpDeleteMessage = {.method = "DELETE",
    .path = "/Accounts/{account_sid}/Messages/{message_sid}.json", .rows = {kBindDeleteMessage, 1}};
constexpr FieldRow kFieldsCancelScheduledMessageParams[] = {
    {"message_sid", "Id of the message (SM... or MM...).", nullptr, &kLimits15, {},
     __builtin_offsetof(c::CancelScheduledMessageParams, message_sid), Kind::kString, 1},
};
constexpr ObjectTable kObjectCancelScheduledMessageParams = {"CancelScheduledMessageParams",
    {kFieldsCancelScheduledMessageParams, 1}, sizeof(c::CancelScheduledMessageParams), false};
static_assert(__is_same(decltype(c::CancelScheduledMessageParams::message_sid), String));
constexpr BindRow kBindCancelScheduledMessage[] = {
    {.place = Place::kPath, .field = 0, .wire = "message_sid"},
    {.place = Place::kBody, .wire = "/Status", .constant = "\"canceled\""},
};
constexpr HttpBinding kHttpCancelScheduledMessage = {.method = "POST",
    .path = "/Accounts/{account_sid}/Messages/{message_sid}.json",
    .rows = {kBindCancelScheduledMessage, 2}, .body = BodyKind::kForm};
constexpr Limits kLimits16 = {.has = 96, .min_size = 10, .max_size = 4000};
constexpr const char* kNamesMakeCallParamsMachineDetection[] = {"Enable", "DetectMessageEnd"};
constexpr EnumTable kEnumMakeCallParamsMachineDetection = {"MakeCallParamsMachineDetection",
    {kNamesMakeCallParamsMachineDetection, 2}};
constexpr Limits kLimits17 = {.has = 3, .minimum = 5, .maximum = 600};
constexpr FieldRow kFieldsMakeCallParams[] = {
    {"to", "Number of the recipient, as +14155550100.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::MakeCallParams, to), Kind::kString, 1},
    {"from", "Number or sender name of the account, as +14155550199.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::MakeCallParams, from), Kind::kString, 1},
    {"url", "Address of TwiML that says what happens in the call; instead of twiml.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::MakeCallParams, url), Kind::kString, 0},
    {"twiml", "What happens in the call, as <Response><Say>Hello</Say></Response>.", nullptr,
     &kLimits16, {}, __builtin_offsetof(c::MakeCallParams, twiml), Kind::kString, 0},
    {"record", "Whether to record the call; ask whether the law allows it.", nullptr, nullptr, {},
     __builtin_offsetof(c::MakeCallParams, record), Kind::kBoolean, 0},
    {"machine_detection", "Finds out whether a person or a machine answers; costs extra.", nullptr,
     nullptr, {.names = &kEnumMakeCallParamsMachineDetection}, __builtin_offsetof(c::MakeCallParams,
     machine_detection), Kind::kEnum, 0},
    {"timeout", "Seconds to let it ring.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::MakeCallParams, timeout), Kind::kInteger, 0},
    {"status_callback", "Address that is told of each change of state; the webhook's address,"
     " for example.", nullptr, &kLimits5, {}, __builtin_offsetof(c::MakeCallParams,
     status_callback), Kind::kString, 0},
};
constexpr ObjectTable kObjectMakeCallParams = {"MakeCallParams", {kFieldsMakeCallParams, 8},
    sizeof(c::MakeCallParams), false};
static_assert(__is_same(decltype(c::MakeCallParams::to), String));
static_assert(__is_same(decltype(c::MakeCallParams::from), String));
static_assert(__is_same(decltype(c::MakeCallParams::url), Field<String>));
static_assert(__is_same(decltype(c::MakeCallParams::twiml), Field<String>));
static_assert(__is_same(decltype(c::MakeCallParams::record), Field<bool>));
static_assert(__is_same(decltype(c::MakeCallParams::machine_detection),
    Field<c::MakeCallParamsMachineDetection>));
static_assert(__is_same(decltype(c::MakeCallParams::timeout), Field<long long>));
static_assert(__is_same(decltype(c::MakeCallParams::status_callback), Field<String>));
constexpr FieldRow kFieldsCall[] = {
    {"sid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, sid), Kind::kString, 2},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, status), Kind::kString,
     0},
    {"direction", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, direction),
     Kind::kString, 2},
    {"from", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, from), Kind::kString, 2},
    {"to", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, to), Kind::kString, 2},
    {"duration", "In seconds.", nullptr, nullptr, {}, __builtin_offsetof(c::Call, duration),
     Kind::kString, 2},
    {"answered_by", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, answered_by),
     Kind::kString, 2},
    {"price", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, price), Kind::kString, 2},
    {"price_unit", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, price_unit),
     Kind::kString, 2},
    {"start_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, start_time),
     Kind::kString, 2},
    {"end_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, end_time),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectCall = {"Call", {kFieldsCall, 11}, sizeof(c::Call), true};
static_assert(__is_same(decltype(c::Call::sid), Field<String>));
static_assert(__is_same(decltype(c::Call::status), Field<String>));
static_assert(__is_same(decltype(c::Call::direction), Field<String>));
static_assert(__is_same(decltype(c::Call::from), Field<String>));
static_assert(__is_same(decltype(c::Call::to), Field<String>));
static_assert(__is_same(decltype(c::Call::duration), Field<String>));
static_assert(__is_same(decltype(c::Call::answered_by), Field<String>));
static_assert(__is_same(decltype(c::Call::price), Field<String>));
static_assert(__is_same(decltype(c::Call::price_unit), Field<String>));
static_assert(__is_same(decltype(c::Call::start_time), Field<String>));
static_assert(__is_same(decltype(c::Call::end_time), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectCall}};
constexpr BindRow kBindMakeCall[] = {
    {.place = Place::kBody, .field = 0, .wire = "/To"},
    {.place = Place::kBody, .field = 1, .wire = "/From"},
    {.place = Place::kBody, .field = 2, .wire = "/Url"},
    {.place = Place::kBody, .field = 3, .wire = "/Twiml"},
    {.place = Place::kBody, .field = 4, .wire = "/Record"},
    {.place = Place::kBody, .field = 5, .wire = "/MachineDetection"},
    {.place = Place::kBody, .field = 6, .wire = "/Timeout"},
    {.place = Place::kBody, .field = 7, .wire = "/StatusCallback"},
};
constexpr HttpBinding kHttpMakeCall = {.method = "POST",
    .path = "/Accounts/{account_sid}/Calls.json", .rows = {kBindMakeCall, 8},
    .body = BodyKind::kForm};
constexpr const char* kNamesListCallsParamsCallStatus[] = {"queued", "ringing", "in-progress",
    "completed", "busy", "failed", "no-answer", "canceled"};
constexpr EnumTable kEnumListCallsParamsCallStatus = {"ListCallsParamsCallStatus",
    {kNamesListCallsParamsCallStatus, 8}};
constexpr FieldRow kFieldsListCallsParams[] = {
    {"to_number", "Only to this number.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::ListCallsParams, to_number), Kind::kString, 0},
    {"from_number", "Only from this number.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::ListCallsParams, from_number), Kind::kString, 0},
    {"call_status", "Only calls in this state.", nullptr, nullptr,
     {.names = &kEnumListCallsParamsCallStatus}, __builtin_offsetof(c::ListCallsParams,
     call_status), Kind::kEnum, 0},
    {"started_after", "Only calls that began on this day or later.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::ListCallsParams, started_after), Kind::kString, 0},
    {"started_before", "Only calls that began on this day or earlier.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::ListCallsParams, started_before), Kind::kString, 0},
    {"page_size", "Entries per page.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::ListCallsParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits14, {}, __builtin_offsetof(c::ListCallsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCallsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCallsParams = {"ListCallsParams", {kFieldsListCallsParams, 8},
    sizeof(c::ListCallsParams), false};
static_assert(__is_same(decltype(c::ListCallsParams::to_number), Field<String>));
static_assert(__is_same(decltype(c::ListCallsParams::from_number), Field<String>));
static_assert(__is_same(decltype(c::ListCallsParams::call_status),
    Field<c::ListCallsParamsCallStatus>));
static_assert(__is_same(decltype(c::ListCallsParams::started_after), Field<String>));
static_assert(__is_same(decltype(c::ListCallsParams::started_before), Field<String>));
static_assert(__is_same(decltype(c::ListCallsParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::ListCallsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCallsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListCallsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListCallsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCallsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCallsResult = {"ListCallsResult", {kFieldsListCallsResult, 2},
    sizeof(c::ListCallsResult), true};
static_assert(__is_same(decltype(c::ListCallsResult::items), List<c::Call>));
static_assert(__is_same(decltype(c::ListCallsResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectListCallsResult}};
constexpr BindRow kBindListCalls[] = {
    {.place = Place::kQuery, .field = 0, .wire = "To"},
    {.place = Place::kQuery, .field = 1, .wire = "From"},
    {.place = Place::kQuery, .field = 2, .wire = "Status"},
    {.place = Place::kQuery, .field = 3, .wire = "StartTime>"},
    {.place = Place::kQuery, .field = 4, .wire = "StartTime<"},
    {.place = Place::kQuery, .field = 5, .wire = "PageSize"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kLink, .items = "/calls",
    .url_pointer = "/next_page_uri", .size_param = "page_size"};
constexpr HttpBinding kHttpListCalls = {.method = "GET",
    .path = "/Accounts/{account_sid}/Calls.json", .rows = {kBindListCalls, 6},
    .pagination = &kPagination2};
constexpr Limits kLimits18 = {.pattern = "^CA[0-9a-fA-F]{32}$"};
constexpr FieldRow kFieldsGetCallParams[] = {
    {"call_sid", "Id of the call (CA...).", nullptr, &kLimits18, {},
     __builtin_offsetof(c::GetCallParams, call_sid), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetCallParams = {"GetCallParams", {kFieldsGetCallParams, 1},
    sizeof(c::GetCallParams), false};
static_assert(__is_same(decltype(c::GetCallParams::call_sid), String));
constexpr BindRow kBindGetCall[] = {
    {.place = Place::kPath, .field = 0, .wire = "call_sid"},
};
constexpr HttpBinding kHttpGetCall = {.method = "GET",
    .path = "/Accounts/{account_sid}/Calls/{call_sid}.json", .rows = {kBindGetCall, 1}};
constexpr FieldRow kFieldsStopCallParams[] = {
    {"call_sid", "Id of the call (CA...).", nullptr, &kLimits18, {},
     __builtin_offsetof(c::StopCallParams, call_sid), Kind::kString, 1},
};
constexpr ObjectTable kObjectStopCallParams = {"StopCallParams", {kFieldsStopCallParams, 1},
    sizeof(c::StopCallParams), false};
static_assert(__is_same(decltype(c::StopCallParams::call_sid), String));
constexpr BindRow kBindStopCall[] = {
    {.place = Place::kPath, .field = 0, .wire = "call_sid"},
    {.place = Place::kBody, .wire = "/Status", .constant = "\"completed\""},
};
constexpr HttpBinding kHttpStopCall = {.method = "POST",
    .path = "/Accounts/{account_sid}/Calls/{call_sid}.json", .rows = {kBindStopCall, 2},
    .body = BodyKind::kForm};
constexpr FieldRow kFieldsListRecordingsParams[] = {
    {"call_sid", "Id of the call (CA...).", nullptr, &kLimits18, {},
     __builtin_offsetof(c::ListRecordingsParams, call_sid), Kind::kString, 0},
    {"page_size", "Entries per page.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::ListRecordingsParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits14, {}, __builtin_offsetof(c::ListRecordingsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRecordingsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListRecordingsParams = {"ListRecordingsParams",
    {kFieldsListRecordingsParams, 4}, sizeof(c::ListRecordingsParams), false};
static_assert(__is_same(decltype(c::ListRecordingsParams::call_sid), Field<String>));
static_assert(__is_same(decltype(c::ListRecordingsParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::ListRecordingsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListRecordingsParams::next_page), Field<String>));
constexpr FieldRow kFieldsRecording[] = {
    {"sid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, sid), Kind::kString, 0},
    {"call_sid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, call_sid),
     Kind::kString, 2},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, status),
     Kind::kString, 0},
    {"duration", "In seconds.", nullptr, nullptr, {}, __builtin_offsetof(c::Recording, duration),
     Kind::kString, 2},
    {"channels", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, channels),
     Kind::kInteger, 0},
    {"source", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, source),
     Kind::kString, 0},
    {"media_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, media_url),
     Kind::kString, 2},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Recording, date_created),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectRecording = {"Recording", {kFieldsRecording, 8}, sizeof(c::Recording),
    true};
static_assert(__is_same(decltype(c::Recording::sid), Field<String>));
static_assert(__is_same(decltype(c::Recording::call_sid), Field<String>));
static_assert(__is_same(decltype(c::Recording::status), Field<String>));
static_assert(__is_same(decltype(c::Recording::duration), Field<String>));
static_assert(__is_same(decltype(c::Recording::channels), Field<long long>));
static_assert(__is_same(decltype(c::Recording::source), Field<String>));
static_assert(__is_same(decltype(c::Recording::media_url), Field<String>));
static_assert(__is_same(decltype(c::Recording::date_created), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectRecording}};
constexpr FieldRow kFieldsListRecordingsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::ListRecordingsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRecordingsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListRecordingsResult = {"ListRecordingsResult",
    {kFieldsListRecordingsResult, 2}, sizeof(c::ListRecordingsResult), true};
static_assert(__is_same(decltype(c::ListRecordingsResult::items), List<c::Recording>));
static_assert(__is_same(decltype(c::ListRecordingsResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListRecordingsResult}};
constexpr BindRow kBindListRecordings[] = {
    {.place = Place::kQuery, .field = 0, .wire = "CallSid"},
    {.place = Place::kQuery, .field = 1, .wire = "PageSize"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kLink, .items = "/recordings",
    .url_pointer = "/next_page_uri", .size_param = "page_size"};
constexpr HttpBinding kHttpListRecordings = {.method = "GET",
    .path = "/Accounts/{account_sid}/Recordings.json", .rows = {kBindListRecordings, 2},
    .pagination = &kPagination3};
constexpr Limits kLimits19 = {.has = 64, .max_size = 20};
constexpr FieldRow kFieldsListPhoneNumbersParams[] = {
    {"phone_number", "Only numbers that contain these digits; * stands for one digit.", nullptr,
     &kLimits19, {}, __builtin_offsetof(c::ListPhoneNumbersParams, phone_number), Kind::kString, 0},
    {"page_size", "Entries per page.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::ListPhoneNumbersParams, page_size), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits14, {}, __builtin_offsetof(c::ListPhoneNumbersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPhoneNumbersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPhoneNumbersParams = {"ListPhoneNumbersParams",
    {kFieldsListPhoneNumbersParams, 4}, sizeof(c::ListPhoneNumbersParams), false};
static_assert(__is_same(decltype(c::ListPhoneNumbersParams::phone_number), Field<String>));
static_assert(__is_same(decltype(c::ListPhoneNumbersParams::page_size), Field<long long>));
static_assert(__is_same(decltype(c::ListPhoneNumbersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPhoneNumbersParams::next_page), Field<String>));
constexpr FieldRow kFieldsPhoneNumberCapabilities[] = {
    {"sms", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PhoneNumberCapabilities, sms),
     Kind::kBoolean, 0},
    {"mms", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PhoneNumberCapabilities, mms),
     Kind::kBoolean, 0},
    {"voice", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PhoneNumberCapabilities, voice),
     Kind::kBoolean, 0},
    {"fax", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PhoneNumberCapabilities, fax),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectPhoneNumberCapabilities = {"PhoneNumberCapabilities",
    {kFieldsPhoneNumberCapabilities, 4}, sizeof(c::PhoneNumberCapabilities), true};
static_assert(__is_same(decltype(c::PhoneNumberCapabilities::sms), Field<bool>));
static_assert(__is_same(decltype(c::PhoneNumberCapabilities::mms), Field<bool>));
static_assert(__is_same(decltype(c::PhoneNumberCapabilities::voice), Field<bool>));
static_assert(__is_same(decltype(c::PhoneNumberCapabilities::fax), Field<bool>));
constexpr FieldRow kFieldsPhoneNumber[] = {
    {"sid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PhoneNumber, sid), Kind::kString,
     0},
    {"phone_number", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PhoneNumber,
     phone_number), Kind::kString, 0},
    {"friendly_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PhoneNumber,
     friendly_name), Kind::kString, 0},
    {"capabilities", nullptr, nullptr, nullptr, {.object = &kObjectPhoneNumberCapabilities},
     __builtin_offsetof(c::PhoneNumber, capabilities), Kind::kObject, 0},
    {"sms_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PhoneNumber, sms_url),
     Kind::kString, 2},
    {"voice_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PhoneNumber, voice_url),
     Kind::kString, 2},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PhoneNumber,
     date_created), Kind::kString, 0},
};
constexpr ObjectTable kObjectPhoneNumber = {"PhoneNumber", {kFieldsPhoneNumber, 7},
    sizeof(c::PhoneNumber), true};
static_assert(__is_same(decltype(c::PhoneNumber::sid), Field<String>));
static_assert(__is_same(decltype(c::PhoneNumber::phone_number), Field<String>));
static_assert(__is_same(decltype(c::PhoneNumber::friendly_name), Field<String>));
static_assert(__is_same(decltype(c::PhoneNumber::capabilities), Field<c::PhoneNumberCapabilities>));
static_assert(__is_same(decltype(c::PhoneNumber::sms_url), Field<String>));
static_assert(__is_same(decltype(c::PhoneNumber::voice_url), Field<String>));
static_assert(__is_same(decltype(c::PhoneNumber::date_created), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectPhoneNumber}};
constexpr FieldRow kFieldsListPhoneNumbersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListPhoneNumbersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPhoneNumbersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPhoneNumbersResult = {"ListPhoneNumbersResult",
    {kFieldsListPhoneNumbersResult, 2}, sizeof(c::ListPhoneNumbersResult), true};
static_assert(__is_same(decltype(c::ListPhoneNumbersResult::items), List<c::PhoneNumber>));
static_assert(__is_same(decltype(c::ListPhoneNumbersResult::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectListPhoneNumbersResult}};
constexpr BindRow kBindListPhoneNumbers[] = {
    {.place = Place::kQuery, .field = 0, .wire = "PhoneNumber"},
    {.place = Place::kQuery, .field = 1, .wire = "PageSize"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kLink, .items = "/incoming_phone_numbers",
    .url_pointer = "/next_page_uri", .size_param = "page_size"};
constexpr HttpBinding kHttpListPhoneNumbers = {.method = "GET",
    .path = "/Accounts/{account_sid}/IncomingPhoneNumbers.json", .rows = {kBindListPhoneNumbers, 2},
    .pagination = &kPagination4};
constexpr Limits kLimits20 = {.has = 96, .min_size = 3, .max_size = 20};
constexpr Limits kLimits21 = {.has = 64, .max_size = 5};
constexpr const char* kNamesLookupPhoneNumberParamsFieldsItem[] = {"caller_name",
    "line_type_intelligence", "sim_swap", "call_forwarding", "identity_match"};
constexpr EnumTable kEnumLookupPhoneNumberParamsFieldsItem = {"LookupPhoneNumberParamsFieldsItem",
    {kNamesLookupPhoneNumberParamsFieldsItem, 5}};
constexpr TypeRow kType12 = {Kind::kEnum, false,
    {.names = &kEnumLookupPhoneNumberParamsFieldsItem}};
constexpr FieldRow kFieldsLookupPhoneNumberParams[] = {
    {"number", "Number to look up, as +14155550100.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::LookupPhoneNumberParams, number), Kind::kString, 1},
    {"fields", "Paid details besides validity and country.", nullptr, &kLimits21,
     {.element = &kType12}, __builtin_offsetof(c::LookupPhoneNumberParams, fields), Kind::kList, 0},
};
constexpr ObjectTable kObjectLookupPhoneNumberParams = {"LookupPhoneNumberParams",
    {kFieldsLookupPhoneNumberParams, 2}, sizeof(c::LookupPhoneNumberParams), false};
static_assert(__is_same(decltype(c::LookupPhoneNumberParams::number), String));
static_assert(__is_same(decltype(c::LookupPhoneNumberParams::fields),
    Field<List<c::LookupPhoneNumberParamsFieldsItem>>));
constexpr TypeRow kType13 = {Kind::kString};
constexpr FieldRow kFieldsLookupPhoneNumberResultCallerName[] = {
    {"caller_name", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::LookupPhoneNumberResultCallerName, caller_name), Kind::kString, 2},
    {"caller_type", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::LookupPhoneNumberResultCallerName, caller_type), Kind::kString, 2},
};
constexpr ObjectTable kObjectLookupPhoneNumberResultCallerName =
    {"LookupPhoneNumberResultCallerName", {kFieldsLookupPhoneNumberResultCallerName, 2},
    sizeof(c::LookupPhoneNumberResultCallerName), true};
static_assert(__is_same(decltype(c::LookupPhoneNumberResultCallerName::caller_name),
    Field<String>));
static_assert(__is_same(decltype(c::LookupPhoneNumberResultCallerName::caller_type),
    Field<String>));
constexpr FieldRow kFieldsLookupPhoneNumberResultLineTypeIntelligence[] = {
    {"carrier_name", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::LookupPhoneNumberResultLineTypeIntelligence, carrier_name),
     Kind::kString, 2},
    {"type", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::LookupPhoneNumberResultLineTypeIntelligence, type), Kind::kString, 2},
};
constexpr ObjectTable kObjectLookupPhoneNumberResultLineTypeIntelligence =
    {"LookupPhoneNumberResultLineTypeIntelligence",
    {kFieldsLookupPhoneNumberResultLineTypeIntelligence, 2},
    sizeof(c::LookupPhoneNumberResultLineTypeIntelligence), true};
static_assert(__is_same(decltype(c::LookupPhoneNumberResultLineTypeIntelligence::carrier_name),
    Field<String>));
static_assert(__is_same(decltype(c::LookupPhoneNumberResultLineTypeIntelligence::type),
    Field<String>));
constexpr FieldRow kFieldsLookupPhoneNumberResult[] = {
    {"phone_number", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::LookupPhoneNumberResult,
     phone_number), Kind::kString, 0},
    {"valid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::LookupPhoneNumberResult, valid),
     Kind::kBoolean, 0},
    {"country_code", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::LookupPhoneNumberResult,
     country_code), Kind::kString, 2},
    {"calling_country_code", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::LookupPhoneNumberResult, calling_country_code), Kind::kString, 2},
    {"national_format", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::LookupPhoneNumberResult, national_format), Kind::kString, 2},
    {"validation_errors", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::LookupPhoneNumberResult, validation_errors), Kind::kList, 0},
    {"caller_name", nullptr, nullptr, nullptr,
     {.object = &kObjectLookupPhoneNumberResultCallerName},
     __builtin_offsetof(c::LookupPhoneNumberResult, caller_name), Kind::kObject, 2},
    {"line_type_intelligence", nullptr, nullptr, nullptr,
     {.object = &kObjectLookupPhoneNumberResultLineTypeIntelligence},
     __builtin_offsetof(c::LookupPhoneNumberResult, line_type_intelligence), Kind::kObject, 2},
};
constexpr ObjectTable kObjectLookupPhoneNumberResult = {"LookupPhoneNumberResult",
    {kFieldsLookupPhoneNumberResult, 8}, sizeof(c::LookupPhoneNumberResult), true};
static_assert(__is_same(decltype(c::LookupPhoneNumberResult::phone_number), Field<String>));
static_assert(__is_same(decltype(c::LookupPhoneNumberResult::valid), Field<bool>));
static_assert(__is_same(decltype(c::LookupPhoneNumberResult::country_code), Field<String>));
static_assert(__is_same(decltype(c::LookupPhoneNumberResult::calling_country_code), Field<String>));
static_assert(__is_same(decltype(c::LookupPhoneNumberResult::national_format), Field<String>));
static_assert(__is_same(decltype(c::LookupPhoneNumberResult::validation_errors),
    Field<List<String>>));
static_assert(__is_same(decltype(c::LookupPhoneNumberResult::caller_name),
    Field<c::LookupPhoneNumberResultCallerName>));
static_assert(__is_same(decltype(c::LookupPhoneNumberResult::line_type_intelligence),
    Field<c::LookupPhoneNumberResultLineTypeIntelligence>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectLookupPhoneNumberResult}};
constexpr BindRow kBindLookupPhoneNumber[] = {
    {.place = Place::kPath, .field = 0, .wire = "number"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 1, .wire = "Fields"},
};
constexpr HttpBinding kHttpLookupPhoneNumber = {.method = "GET",
    .path = "https://lookups.twilio.com/v2/PhoneNumbers/{number}", .rows = {kBindLookupPhoneNumber,
    2}};
constexpr ObjectTable kObjectGetBalanceParams = {"GetBalanceParams", {},
    sizeof(c::GetBalanceParams), false};
constexpr FieldRow kFieldsGetBalanceResult[] = {
    {"balance", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetBalanceResult, balance),
     Kind::kString, 0},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetBalanceResult, currency),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectGetBalanceResult = {"GetBalanceResult", {kFieldsGetBalanceResult, 2},
    sizeof(c::GetBalanceResult), true};
static_assert(__is_same(decltype(c::GetBalanceResult::balance), Field<String>));
static_assert(__is_same(decltype(c::GetBalanceResult::currency), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectGetBalanceResult}};
constexpr HttpBinding kHttpGetBalance = {.method = "GET",
    .path = "/Accounts/{account_sid}/Balance.json"};
constexpr ActionRow kActions[] = {
    {.name = "send_sms", .title = "Send an SMS",
     .description = "Sends a text, with pictures where the network can, now or at a time. "
     "Give from or messaging_service_sid, and body, media_url or content_sid.",
     .params = &kObjectSendSmsParams, .result = &kType3, .http = &kHttpSendSms,
     .tool_name = "twilio_send_sms"},
    {.name = "send_whatsapp", .title = "Send a WhatsApp message",
     .description = "Sends a WhatsApp message; outside of the 24 hours after the recipient's "
     "last one only a template.", .params = &kObjectSendWhatsappParams, .result = &kType3,
     .http = &kHttpSendWhatsapp, .tool_name = "twilio_send_whatsapp"},
    {.name = "list_messages", .title = "List messages",
     .description = "Messages that were sent and received, newest first. WhatsApp numbers "
     "begin with whatsapp:.", .effect = Effect::kRead, .params = &kObjectListMessagesParams,
     .result = &kType4, .http = &kHttpListMessages, .tool_name = "twilio_list_messages"},
    {.name = "get_message", .title = "Read a message",
     .description = "One message with its state, price and error.", .effect = Effect::kRead,
     .params = &kObjectGetMessageParams, .result = &kType3, .http = &kHttpGetMessage,
     .tool_name = "twilio_get_message"},
    {.name = "delete_message", .title = "Delete a message",
     .description = "Deletes a message from Twilio's log for good; it is not taken back "
     "from the recipient.", .effect = Effect::kDestructive, .params = &kObjectDeleteMessageParams,
     .result = &kType5, .http = &kHttpDeleteMessage, .tool_name = "twilio_delete_message"},
    {.name = "cancel_scheduled_message", .title = "Cancel a scheduled message",
     .description = "Cancels a message that waits for its time.", .effect = Effect::kDestructive,
     .params = &kObjectCancelScheduledMessageParams, .result = &kType3,
     .http = &kHttpCancelScheduledMessage, .tool_name = "twilio_cancel_scheduled_message"},
    {.name = "make_call", .title = "Make a call",
     .description = "Calls a number and does there what the TwiML says. Give url or twiml.",
     .params = &kObjectMakeCallParams, .result = &kType6, .http = &kHttpMakeCall,
     .tool_name = "twilio_make_call"},
    {.name = "list_calls", .title = "List calls",
     .description = "Calls of the account, newest first.", .effect = Effect::kRead,
     .params = &kObjectListCallsParams, .result = &kType7, .http = &kHttpListCalls,
     .tool_name = "twilio_list_calls"},
    {.name = "get_call", .title = "Read a call",
     .description = "One call with its state, length and price.", .effect = Effect::kRead,
     .params = &kObjectGetCallParams, .result = &kType6, .http = &kHttpGetCall,
     .tool_name = "twilio_get_call"},
    {.name = "stop_call", .title = "End a call",
     .description = "Hangs up a call that rings or is going on.", .effect = Effect::kDestructive,
     .params = &kObjectStopCallParams, .result = &kType6, .http = &kHttpStopCall,
     .tool_name = "twilio_stop_call"},
    {.name = "list_recordings", .title = "List recordings",
     .description = "Recordings of a call, or of all calls.", .effect = Effect::kRead,
     .params = &kObjectListRecordingsParams, .result = &kType9, .http = &kHttpListRecordings,
     .tool_name = "twilio_list_recordings"},
    {.name = "list_phone_numbers", .title = "List own numbers",
     .description = "Numbers of the account and what they can do.", .effect = Effect::kRead,
     .params = &kObjectListPhoneNumbersParams, .result = &kType11, .http = &kHttpListPhoneNumbers,
     .tool_name = "twilio_list_phone_numbers"},
    {.name = "lookup_phone_number", .title = "Look up a number",
     .description = "Whether a number is valid, its country, and paid details where asked " "for.",
     .effect = Effect::kRead, .params = &kObjectLookupPhoneNumberParams, .result = &kType14,
     .http = &kHttpLookupPhoneNumber, .tool_name = "twilio_lookup_phone_number"},
    {.name = "get_balance", .title = "Read the balance",
     .description = "Money left on the account.", .effect = Effect::kRead,
     .params = &kObjectGetBalanceParams, .result = &kType15, .http = &kHttpGetBalance,
     .tool_name = "twilio_get_balance"},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kBasic, .username = "{api_key}", .password = "{api_key_secret}"},
};
constexpr const char* kTexts2[] = {"/message"};
constexpr const char* kTexts3[] = {"/code"};
constexpr NamedText kPairs1[] = {{"20003",
    "The account SID and the auth token do not fit together; copy both " "again."}, {"21211",
    "Numbers are written as +14155550100: plus, country, number, no blanks."}, {"21606",
    "The sender is not a number of this account that can send this; list_phone_numbers "
    "shows them."}, {"21608",
    "A trial account sends only to numbers that were verified in the console."}, {"21610",
    "The recipient has opted out by STOP; only he can opt in again."}, {"63016",
    "Outside of 24 hours after the recipient's last message WhatsApp takes "
    "templates only (content_sid)."}};
constexpr ApiRow kApi = {.base_url = "https://api.twilio.com/2010-04-01",
    .auth = {.kind = AuthKind::kBasic, .username = "{account_sid}", .password = "{auth_token}"},
    .other_auth = {kOtherAuth, 1}, .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1},
    .hints = {kPairs1, 6}}, .retry_after = "retry-after", .per_second = 20, .concurrency = 10,
    .verify_method = "GET", .verify_path = "/Accounts/{account_sid}/IncomingPhoneNumbers.json",
    .verify_account = "/incoming_phone_numbers/0/phone_number"};
constexpr Limits kLimits22 = {.pattern = "AC[0-9a-fA-F]{32}"};
constexpr Limits kLimits23 = {.pattern = "SK[0-9a-fA-F]{32}"};
constexpr FieldRow kFieldsConnection[] = {
    {"account_sid", "AC and 32 digits, on the console's first page.", nullptr, &kLimits22, {}, 0,
     Kind::kString, 1},
    {"auth_token", "On the console's first page, below the account SID.", nullptr, nullptr, {}, 0,
     Kind::kString, 4},
    {"api_key", "Instead of the auth token: SK..., from Account, API keys & tokens.", nullptr,
     &kLimits23, {}, 0, Kind::kString, 0},
    {"api_key_secret", "Shown once when the API key is made.", nullptr, nullptr, {}, 0,
     Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 4}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "account_sid", .label = "Account SID",
     .placeholder = "AC00000000000000000000000000000001"},
    {.name = "auth_token", .label = "Auth token", .placeholder = "token-example", .secret = true},
    {.name = "api_key", .label = "API key SID"},
    {.name = "api_key_secret", .label = "API key secret", .secret = true},
};
constexpr const char* kTexts4[] = {"lookups.twilio.com", "api.twilio.com"};
constexpr SecretRow kSecrets[] = {
    {"TWILIO_WEBHOOK_TOKEN", "The account's auth token again: Twilio signs events with it. Needed "
     "for events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"received", "A message came in."},
    {"sent", "The network took a message."},
    {"delivered", "A message was delivered."},
    {"undelivered", "A message could not be delivered."},
    {"failed", "A message could not be sent."},
    {"read", "The recipient read a WhatsApp message."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Phone Numbers, a number, Messaging, A message comes in: this connector's "
     "webhook URL, POST. Or give it as status_callback.", .event_type_field = "SmsStatus",
     .events = {kEvents0, 6}, .verify = {.scheme = VerifyScheme::kUrlForm,
     .secret = "TWILIO_WEBHOOK_TOKEN", .algorithm = "sha1", .encoding = "base64",
     .header = "X-Twilio-Signature", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersMessageSent[] = {
    {.source = "tool", .action = "send_sms"},
    {.source = "tool", .action = "send_whatsapp"},
};
constexpr MatcherRow kMatchersMessageReceived[] = {
    {.source = "webhook", .event = "received"},
};
constexpr MatcherRow kMatchersMessageFailed[] = {
    {.source = "webhook", .event = "failed"},
    {.source = "webhook", .event = "undelivered"},
};
constexpr MatcherRow kMatchersMessageDeleted[] = {
    {.source = "tool", .action = "delete_message"},
};
constexpr MatcherRow kMatchersScheduledMessageCancelled[] = {
    {.source = "tool", .action = "cancel_scheduled_message"},
};
constexpr MatcherRow kMatchersCallMade[] = {
    {.source = "tool", .action = "make_call"},
};
constexpr MatcherRow kMatchersCallStopped[] = {
    {.source = "tool", .action = "stop_call"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "message_sent", .display_name = "Message Sent", .matchers = {kMatchersMessageSent, 2}},
    {.id = "message_received", .display_name = "Message Received",
     .matchers = {kMatchersMessageReceived, 1}},
    {.id = "message_failed", .display_name = "Message Failed", .matchers = {kMatchersMessageFailed,
     2}},
    {.id = "message_deleted", .display_name = "Message Deleted",
     .matchers = {kMatchersMessageDeleted, 1}},
    {.id = "scheduled_message_cancelled", .display_name = "Scheduled Message Cancelled",
     .matchers = {kMatchersScheduledMessageCancelled, 1}},
    {.id = "call_made", .display_name = "Call Made", .matchers = {kMatchersCallMade, 1}},
    {.id = "call_stopped", .display_name = "Call Ended", .matchers = {kMatchersCallStopped, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "twilio",
    .display_name = "Twilio",
    .description = "Send SMS and WhatsApp messages, make calls, and read messages, calls "
        "and numbers of a Twilio account.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "twilio",
    .tool_description = "Sends SMS and WhatsApp messages and makes calls through Twilio, which "
        "costs money, and reads what was sent. Numbers are written as +14155550100. "
        "Show the user sender, recipient and text, and wait for a yes before "
        "you send, call or delete.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"send_sms\",\"send_whatsapp\",\"list_messages\",\"get_message\","
        "\"delete_message\",\"cancel_scheduled_message\",\"make_call\",\"list_calls\","
        "\"get_call\",\"stop_call\",\"list_recordings\",\"list_phone_numbers\","
        "\"lookup_phone_number\",\"get_balance\"],\"description\":\"What to "
        "do.\"},\"to\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":64,"
        "\"description\":\"Number of the recipient, as +14155550100.\"},\"from\":{\"type\":\"s"
        "tring\",\"minLength\":3,\"maxLength\":64,\"description\":\"Number "
        "or sender name of the account, as +14155550199.\"},\"body\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":1600,\"description\":\"Text of the "
        "message; longer than 160 characters costs several segments.\"},\"messaging_service_si"
        "d\":{\"type\":\"string\",\"pattern\":\"^MG[0-9a-fA-F]{32}$\",\"description\":\"Messag"
        "ing service that chooses the sender, instead of from.\"},\"media_url\":{\"type\":\"ar"
        "ray\",\"maxItems\":10,\"items\":{\"type\":\"string\",\"format\":\"uri\"},"
        "\"description\":\"Public addresses of pictures or files to attach.\"},"
        "\"send_at\":{\"type\":\"string\",\"format\":\"date-time\",\"description\":\"When "
        "to send, 15 minutes to 35 days ahead; needs messaging_service_sid "
        "and schedule_type.\"},\"schedule_type\":{\"type\":\"string\",\"enum\":[\"fixed\"],"
        "\"description\":\"fixed when send_at is given.\"},\"validity_period\":{\"type\":\"int"
        "eger\",\"minimum\":1,\"maximum\":36000,\"description\":\"Seconds "
        "after which an unsent message is given up.\"},\"status_callback\":{\"type\":\"string\""
        ",\"format\":\"uri\",\"description\":\"Address that is told of each "
        "change of state; the webhook's address, for example.\"},\"content_sid\":{\"type\":\"s"
        "tring\",\"pattern\":\"^HX[0-9a-fA-F]{32}$\",\"description\":\"Approved "
        "template to send instead of body.\"},\"content_variables\":{\"type\":\"object\","
        "\"additionalProperties\":{\"type\":\"string\",\"maxLength\":1024},"
        "\"maxProperties\":100,\"description\":\"Values of the template's "
        "variables, by their number, as 1: Ada.\"},\"message_sid\":{\"type\":\"string\","
        "\"pattern\":\"^(SM|MM)[0-9a-fA-F]{32}$\",\"description\":\"Id of "
        "the message (SM... or MM...).\"},\"to_number\":{\"type\":\"string\","
        "\"maxLength\":64,\"description\":\"Only to this number.\"},\"from_number\":{\"type\":"
        "\"string\",\"maxLength\":64,\"description\":\"Only from this number.\"},"
        "\"sent_after\":{\"type\":\"string\",\"format\":\"date\",\"description\":\"Only "
        "what was sent on this day or later, as 2026-01-31.\"},\"sent_before\":{\"type\":\"str"
        "ing\",\"format\":\"date\",\"description\":\"Only what was sent on "
        "this day or earlier.\"},\"url\":{\"type\":\"string\",\"format\":\"uri\","
        "\"description\":\"Address of TwiML that says what happens in the "
        "call; instead of twiml.\"},\"twiml\":{\"type\":\"string\",\"minLength\":10,"
        "\"maxLength\":4000,\"description\":\"What happens in the call, as "
        "<Response><Say>Hello</Say></Response>.\"},\"record\":{\"type\":\"boolean\","
        "\"description\":\"Whether to record the call; ask whether the law "
        "allows it.\"},\"machine_detection\":{\"type\":\"string\",\"enum\":[\"Enable\","
        "\"DetectMessageEnd\"],\"description\":\"Finds out whether a person "
        "or a machine answers; costs extra.\"},\"timeout\":{\"type\":\"integer\","
        "\"minimum\":5,\"maximum\":600,\"description\":\"Seconds to let it "
        "ring.\"},\"call_sid\":{\"type\":\"string\",\"pattern\":\"^CA[0-9a-fA-F]{32}$\","
        "\"description\":\"Id of the call (CA...).\"},\"call_status\":{\"type\":\"string\","
        "\"enum\":[\"queued\",\"ringing\",\"in-progress\",\"completed\",\"busy\","
        "\"failed\",\"no-answer\",\"canceled\"],\"description\":\"Only calls "
        "in this state.\"},\"started_after\":{\"type\":\"string\",\"format\":\"date\","
        "\"description\":\"Only calls that began on this day or later.\"},"
        "\"started_before\":{\"type\":\"string\",\"format\":\"date\",\"description\":\"Only "
        "calls that began on this day or earlier.\"},\"number\":{\"type\":\"string\","
        "\"minLength\":3,\"maxLength\":20,\"description\":\"Number to look "
        "up, as +14155550100.\"},\"fields\":{\"type\":\"array\",\"maxItems\":5,"
        "\"items\":{\"type\":\"string\",\"enum\":[\"caller_name\",\"line_type_intelligence\","
        "\"sim_swap\",\"call_forwarding\",\"identity_match\"]},\"description\":\"Paid "
        "details besides validity and country.\"},\"phone_number\":{\"type\":\"string\","
        "\"maxLength\":20,\"description\":\"Only numbers that contain these "
        "digits; * stands for one digit.\"},\"page_size\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":1000,\"description\":\"Entries per page.\"},"
        "\"max_items\":{\"description\":\"Fetch pages until there are this "
        "many items; default: one page.\",\"type\":\"integer\",\"minimum\":1},"
        "\"next_page\":{\"description\":\"Where to go on: next_page of an "
        "earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "twilio",
    .actions = {kActions, 14},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 4},
    .egress = {kTexts4, 2},
    .secrets = {kSecrets, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 7},
};

}  // namespace pie::detail::tables::twilio

namespace pie::twilio {

constinit const ConnectorTable kTwilio = ::pie::detail::tables::twilio::kConnector;

Task<Message> SendSms(Context& context, SendSmsParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kTwilio, 0, &params));
}

Task<Message> SendWhatsapp(Context& context, SendWhatsappParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kTwilio, 1, &params));
}

Task<ListMessagesResult> ListMessages(Context& context, ListMessagesParams params) {
  return Task<ListMessagesResult>(::pie::ContextAccess::Call(context, kTwilio, 2, &params));
}

Task<Message> GetMessage(Context& context, GetMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kTwilio, 3, &params));
}

Task<DeleteMessageResult> DeleteMessage(Context& context, DeleteMessageParams params) {
  return Task<DeleteMessageResult>(::pie::ContextAccess::Call(context, kTwilio, 4, &params));
}

Task<Message> CancelScheduledMessage(Context& context, CancelScheduledMessageParams params) {
  return Task<Message>(::pie::ContextAccess::Call(context, kTwilio, 5, &params));
}

Task<Call> MakeCall(Context& context, MakeCallParams params) {
  return Task<Call>(::pie::ContextAccess::Call(context, kTwilio, 6, &params));
}

Task<ListCallsResult> ListCalls(Context& context, ListCallsParams params) {
  return Task<ListCallsResult>(::pie::ContextAccess::Call(context, kTwilio, 7, &params));
}

Task<Call> GetCall(Context& context, GetCallParams params) {
  return Task<Call>(::pie::ContextAccess::Call(context, kTwilio, 8, &params));
}

Task<Call> StopCall(Context& context, StopCallParams params) {
  return Task<Call>(::pie::ContextAccess::Call(context, kTwilio, 9, &params));
}

Task<ListRecordingsResult> ListRecordings(Context& context, ListRecordingsParams params) {
  return Task<ListRecordingsResult>(::pie::ContextAccess::Call(context, kTwilio, 10, &params));
}

Task<ListPhoneNumbersResult> ListPhoneNumbers(Context& context, ListPhoneNumbersParams params) {
  return Task<ListPhoneNumbersResult>(::pie::ContextAccess::Call(context, kTwilio, 11, &params));
}

Task<LookupPhoneNumberResult> LookupPhoneNumber(Context& context, LookupPhoneNumberParams params) {
  return Task<LookupPhoneNumberResult>(::pie::ContextAccess::Call(context, kTwilio, 12, &params));
}

Task<GetBalanceResult> GetBalance(Context& context, GetBalanceParams params) {
  return Task<GetBalanceResult>(::pie::ContextAccess::Call(context, kTwilio, 13, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.twilio_webhook_token = context.Secret("TWILIO_WEBHOOK_TOKEN");
  return secrets;
}

}  // namespace pie::twilio
