// Generated from plugins/gong/gong.pie. Do not edit.
#include "gong/gong.h"

#include "pie/generated.h"

namespace pie::detail::tables::gong {
namespace c = ::pie::gong;

constexpr const char* kTexts1[] = {"calls", "transcripts", "sales"};
constexpr Limits kLimits1 = {.format = "date-time"};
constexpr Limits kLimits2 = {.has = 64, .max_size = 25, .pattern = "^[0-9]+$"};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListCallsParams[] = {
    {"from_time", "Calls that began at or after this time.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListCallsParams, from_time), Kind::kString, 1},
    {"to_time", "Calls that began before this time.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListCallsParams, to_time), Kind::kString, 1},
    {"workspace_id", "Id of the workspace; list_workspaces has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListCallsParams, workspace_id), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListCallsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCallsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCallsParams = {"ListCallsParams", {kFieldsListCallsParams, 5},
    sizeof(c::ListCallsParams), false};
static_assert(__is_same(decltype(c::ListCallsParams::from_time), String));
static_assert(__is_same(decltype(c::ListCallsParams::to_time), String));
static_assert(__is_same(decltype(c::ListCallsParams::workspace_id), Field<String>));
static_assert(__is_same(decltype(c::ListCallsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCallsParams::next_page), Field<String>));
constexpr FieldRow kFieldsCall[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, title), Kind::kString, 2},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, url), Kind::kString, 0},
    {"started", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, started), Kind::kString,
     0},
    {"duration", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, duration),
     Kind::kInteger, 0},
    {"direction", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, direction),
     Kind::kString, 0},
    {"scope", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, scope), Kind::kString, 0},
    {"media", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, media), Kind::kString, 0},
    {"language", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, language),
     Kind::kString, 2},
    {"purpose", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, purpose), Kind::kString,
     2},
    {"system", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, system), Kind::kString,
     2},
    {"primaryUserId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, primary_user_id),
     Kind::kString, 2},
    {"workspaceId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, workspace_id),
     Kind::kString, 0},
    {"meetingUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, meeting_url),
     Kind::kString, 2},
    {"isPrivate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Call, is_private),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCall = {"Call", {kFieldsCall, 15}, sizeof(c::Call), true};
static_assert(__is_same(decltype(c::Call::id), Field<String>));
static_assert(__is_same(decltype(c::Call::title), Field<String>));
static_assert(__is_same(decltype(c::Call::url), Field<String>));
static_assert(__is_same(decltype(c::Call::started), Field<String>));
static_assert(__is_same(decltype(c::Call::duration), Field<long long>));
static_assert(__is_same(decltype(c::Call::direction), Field<String>));
static_assert(__is_same(decltype(c::Call::scope), Field<String>));
static_assert(__is_same(decltype(c::Call::media), Field<String>));
static_assert(__is_same(decltype(c::Call::language), Field<String>));
static_assert(__is_same(decltype(c::Call::purpose), Field<String>));
static_assert(__is_same(decltype(c::Call::system), Field<String>));
static_assert(__is_same(decltype(c::Call::primary_user_id), Field<String>));
static_assert(__is_same(decltype(c::Call::workspace_id), Field<String>));
static_assert(__is_same(decltype(c::Call::meeting_url), Field<String>));
static_assert(__is_same(decltype(c::Call::is_private), Field<bool>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectCall}};
constexpr FieldRow kFieldsListCallsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListCallsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCallsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCallsResult = {"ListCallsResult", {kFieldsListCallsResult, 2},
    sizeof(c::ListCallsResult), true};
static_assert(__is_same(decltype(c::ListCallsResult::items), List<c::Call>));
static_assert(__is_same(decltype(c::ListCallsResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListCallsResult}};
constexpr BindRow kBindListCalls[] = {
    {.place = Place::kQuery, .field = 0, .wire = "fromDateTime"},
    {.place = Place::kQuery, .field = 1, .wire = "toDateTime"},
    {.place = Place::kQuery, .field = 2, .wire = "workspaceId"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/calls",
    .cursor_pointer = "/records/cursor", .total_pointer = "/records/totalRecords",
    .param = "cursor"};
constexpr HttpBinding kHttpListCalls = {.method = "GET", .path = "/calls", .rows = {kBindListCalls,
    3}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetCallParams[] = {
    {"call_id", "Id of the call.", nullptr, &kLimits2, {}, __builtin_offsetof(c::GetCallParams,
     call_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetCallParams = {"GetCallParams", {kFieldsGetCallParams, 1},
    sizeof(c::GetCallParams), false};
static_assert(__is_same(decltype(c::GetCallParams::call_id), String));
constexpr BindRow kBindGetCall[] = {
    {.place = Place::kPath, .field = 0, .wire = "call_id"},
};
constexpr HttpBinding kHttpGetCall = {.method = "GET", .path = "/calls/{call_id}",
    .rows = {kBindGetCall, 1}, .result_at = "/call"};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr TypeRow kType3 = {Kind::kString, false, {}, &kLimits2};
constexpr FieldRow kFieldsGetCallDetailsParams[] = {
    {"call_ids", "Ids of calls.", nullptr, &kLimits4, {.element = &kType3},
     __builtin_offsetof(c::GetCallDetailsParams, call_ids), Kind::kList, 0},
    {"from_time", "Calls that began at or after this time.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetCallDetailsParams, from_time), Kind::kString, 0},
    {"to_time", "Calls that began before this time.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetCallDetailsParams, to_time), Kind::kString, 0},
    {"host_ids", "Ids of users: only calls they led.", nullptr, &kLimits4, {.element = &kType3},
     __builtin_offsetof(c::GetCallDetailsParams, host_ids), Kind::kList, 0},
    {"workspace_id", "Id of the workspace; list_workspaces has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetCallDetailsParams, workspace_id), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::GetCallDetailsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetCallDetailsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetCallDetailsParams = {"GetCallDetailsParams",
    {kFieldsGetCallDetailsParams, 7}, sizeof(c::GetCallDetailsParams), false};
static_assert(__is_same(decltype(c::GetCallDetailsParams::call_ids), Field<List<String>>));
static_assert(__is_same(decltype(c::GetCallDetailsParams::from_time), Field<String>));
static_assert(__is_same(decltype(c::GetCallDetailsParams::to_time), Field<String>));
static_assert(__is_same(decltype(c::GetCallDetailsParams::host_ids), Field<List<String>>));
static_assert(__is_same(decltype(c::GetCallDetailsParams::workspace_id), Field<String>));
static_assert(__is_same(decltype(c::GetCallDetailsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetCallDetailsParams::next_page), Field<String>));
constexpr FieldRow kFieldsParty[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Party, id), Kind::kString, 2},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Party, name), Kind::kString, 2},
    {"emailAddress", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Party, email_address),
     Kind::kString, 2},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Party, title), Kind::kString, 2},
    {"affiliation", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Party, affiliation),
     Kind::kString, 2},
    {"userId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Party, user_id), Kind::kString,
     2},
    {"speakerId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Party, speaker_id),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectParty = {"Party", {kFieldsParty, 7}, sizeof(c::Party), true};
static_assert(__is_same(decltype(c::Party::id), Field<String>));
static_assert(__is_same(decltype(c::Party::name), Field<String>));
static_assert(__is_same(decltype(c::Party::email_address), Field<String>));
static_assert(__is_same(decltype(c::Party::title), Field<String>));
static_assert(__is_same(decltype(c::Party::affiliation), Field<String>));
static_assert(__is_same(decltype(c::Party::user_id), Field<String>));
static_assert(__is_same(decltype(c::Party::speaker_id), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectParty}};
constexpr FieldRow kFieldsPoint[] = {
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Point, text), Kind::kString, 0},
};
constexpr ObjectTable kObjectPoint = {"Point", {kFieldsPoint, 1}, sizeof(c::Point), true};
static_assert(__is_same(decltype(c::Point::text), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectPoint}};
constexpr FieldRow kFieldsOutlineItem[] = {
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OutlineItem, text), Kind::kString,
     0},
    {"startTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OutlineItem, start_time),
     Kind::kNumber, 0},
};
constexpr ObjectTable kObjectOutlineItem = {"OutlineItem", {kFieldsOutlineItem, 2},
    sizeof(c::OutlineItem), true};
static_assert(__is_same(decltype(c::OutlineItem::text), Field<String>));
static_assert(__is_same(decltype(c::OutlineItem::start_time), Field<double>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectOutlineItem}};
constexpr FieldRow kFieldsOutlineSection[] = {
    {"section", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OutlineSection, section),
     Kind::kString, 0},
    {"startTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OutlineSection, start_time),
     Kind::kNumber, 0},
    {"duration", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OutlineSection, duration),
     Kind::kNumber, 0},
    {"items", nullptr, nullptr, nullptr, {.element = &kType6}, __builtin_offsetof(c::OutlineSection,
     items), Kind::kList, 0},
};
constexpr ObjectTable kObjectOutlineSection = {"OutlineSection", {kFieldsOutlineSection, 4},
    sizeof(c::OutlineSection), true};
static_assert(__is_same(decltype(c::OutlineSection::section), Field<String>));
static_assert(__is_same(decltype(c::OutlineSection::start_time), Field<double>));
static_assert(__is_same(decltype(c::OutlineSection::duration), Field<double>));
static_assert(__is_same(decltype(c::OutlineSection::items), Field<List<c::OutlineItem>>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectOutlineSection}};
constexpr FieldRow kFieldsTopic[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Topic, name), Kind::kString, 0},
    {"duration", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Topic, duration),
     Kind::kNumber, 0},
};
constexpr ObjectTable kObjectTopic = {"Topic", {kFieldsTopic, 2}, sizeof(c::Topic), true};
static_assert(__is_same(decltype(c::Topic::name), Field<String>));
static_assert(__is_same(decltype(c::Topic::duration), Field<double>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectTopic}};
constexpr FieldRow kFieldsCallContentCallOutcome[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CallContentCallOutcome, name),
     Kind::kString, 0},
    {"category", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CallContentCallOutcome,
     category), Kind::kString, 0},
};
constexpr ObjectTable kObjectCallContentCallOutcome = {"CallContentCallOutcome",
    {kFieldsCallContentCallOutcome, 2}, sizeof(c::CallContentCallOutcome), true};
static_assert(__is_same(decltype(c::CallContentCallOutcome::name), Field<String>));
static_assert(__is_same(decltype(c::CallContentCallOutcome::category), Field<String>));
constexpr FieldRow kFieldsCallContent[] = {
    {"brief", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CallContent, brief),
     Kind::kString, 2},
    {"keyPoints", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::CallContent, key_points), Kind::kList, 0},
    {"outline", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::CallContent,
     outline), Kind::kList, 0},
    {"topics", nullptr, nullptr, nullptr, {.element = &kType8}, __builtin_offsetof(c::CallContent,
     topics), Kind::kList, 0},
    {"callOutcome", nullptr, nullptr, nullptr, {.object = &kObjectCallContentCallOutcome},
     __builtin_offsetof(c::CallContent, call_outcome), Kind::kObject, 2},
};
constexpr ObjectTable kObjectCallContent = {"CallContent", {kFieldsCallContent, 5},
    sizeof(c::CallContent), true};
static_assert(__is_same(decltype(c::CallContent::brief), Field<String>));
static_assert(__is_same(decltype(c::CallContent::key_points), Field<List<c::Point>>));
static_assert(__is_same(decltype(c::CallContent::outline), Field<List<c::OutlineSection>>));
static_assert(__is_same(decltype(c::CallContent::topics), Field<List<c::Topic>>));
static_assert(__is_same(decltype(c::CallContent::call_outcome), Field<c::CallContentCallOutcome>));
constexpr FieldRow kFieldsCallDetails[] = {
    {"metaData", nullptr, nullptr, nullptr, {.object = &kObjectCall},
     __builtin_offsetof(c::CallDetails, meta_data), Kind::kObject, 0},
    {"parties", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::CallDetails,
     parties), Kind::kList, 0},
    {"content", nullptr, nullptr, nullptr, {.object = &kObjectCallContent},
     __builtin_offsetof(c::CallDetails, content), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCallDetails = {"CallDetails", {kFieldsCallDetails, 3},
    sizeof(c::CallDetails), true};
static_assert(__is_same(decltype(c::CallDetails::meta_data), Field<c::Call>));
static_assert(__is_same(decltype(c::CallDetails::parties), Field<List<c::Party>>));
static_assert(__is_same(decltype(c::CallDetails::content), Field<c::CallContent>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectCallDetails}};
constexpr FieldRow kFieldsGetCallDetailsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::GetCallDetailsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetCallDetailsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetCallDetailsResult = {"GetCallDetailsResult",
    {kFieldsGetCallDetailsResult, 2}, sizeof(c::GetCallDetailsResult), true};
static_assert(__is_same(decltype(c::GetCallDetailsResult::items), List<c::CallDetails>));
static_assert(__is_same(decltype(c::GetCallDetailsResult::next_page), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectGetCallDetailsResult}};
constexpr BindRow kBindGetCallDetails[] = {
    {.place = Place::kBody, .field = 0, .wire = "/filter/callIds"},
    {.place = Place::kBody, .field = 1, .wire = "/filter/fromDateTime"},
    {.place = Place::kBody, .field = 2, .wire = "/filter/toDateTime"},
    {.place = Place::kBody, .field = 3, .wire = "/filter/primaryUserIds"},
    {.place = Place::kBody, .field = 4, .wire = "/filter/workspaceId"},
    {.place = Place::kBody, .wire = "/contentSelector/exposedFields/parties", .constant = "true"},
    {.place = Place::kBody, .wire = "/contentSelector/exposedFields/content/brief",
     .constant = "true"},
    {.place = Place::kBody, .wire = "/contentSelector/exposedFields/content/keyPoints",
     .constant = "true"},
    {.place = Place::kBody, .wire = "/contentSelector/exposedFields/content/outline",
     .constant = "true"},
    {.place = Place::kBody, .wire = "/contentSelector/exposedFields/content/topics",
     .constant = "true"},
    {.place = Place::kBody, .wire = "/contentSelector/exposedFields/content/callOutcome",
     .constant = "true"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/calls",
    .cursor_pointer = "/records/cursor", .total_pointer = "/records/totalRecords",
    .param = "/cursor", .in_body = true};
constexpr HttpBinding kHttpGetCallDetails = {.method = "POST", .path = "/calls/extensive",
    .rows = {kBindGetCallDetails, 11}, .body = BodyKind::kJson, .pagination = &kPagination2};
constexpr FieldRow kFieldsGetTranscriptParams[] = {
    {"call_ids", "Ids of calls.", nullptr, &kLimits4, {.element = &kType3},
     __builtin_offsetof(c::GetTranscriptParams, call_ids), Kind::kList, 0},
    {"from_time", "Calls that began at or after this time.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetTranscriptParams, from_time), Kind::kString, 0},
    {"to_time", "Calls that began before this time.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetTranscriptParams, to_time), Kind::kString, 0},
    {"workspace_id", "Id of the workspace; list_workspaces has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetTranscriptParams, workspace_id), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::GetTranscriptParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetTranscriptParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetTranscriptParams = {"GetTranscriptParams",
    {kFieldsGetTranscriptParams, 6}, sizeof(c::GetTranscriptParams), false};
static_assert(__is_same(decltype(c::GetTranscriptParams::call_ids), Field<List<String>>));
static_assert(__is_same(decltype(c::GetTranscriptParams::from_time), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptParams::to_time), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptParams::workspace_id), Field<String>));
static_assert(__is_same(decltype(c::GetTranscriptParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetTranscriptParams::next_page), Field<String>));
constexpr FieldRow kFieldsSentence[] = {
    {"start", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sentence, start), Kind::kInteger,
     0},
    {"end", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sentence, end), Kind::kInteger, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sentence, text), Kind::kString,
     0},
};
constexpr ObjectTable kObjectSentence = {"Sentence", {kFieldsSentence, 3}, sizeof(c::Sentence),
    true};
static_assert(__is_same(decltype(c::Sentence::start), Field<long long>));
static_assert(__is_same(decltype(c::Sentence::end), Field<long long>));
static_assert(__is_same(decltype(c::Sentence::text), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectSentence}};
constexpr FieldRow kFieldsMonologue[] = {
    {"speakerId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monologue, speaker_id),
     Kind::kString, 0},
    {"topic", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monologue, topic), Kind::kString,
     2},
    {"sentences", nullptr, nullptr, nullptr, {.element = &kType11}, __builtin_offsetof(c::Monologue,
     sentences), Kind::kList, 0},
};
constexpr ObjectTable kObjectMonologue = {"Monologue", {kFieldsMonologue, 3}, sizeof(c::Monologue),
    true};
static_assert(__is_same(decltype(c::Monologue::speaker_id), Field<String>));
static_assert(__is_same(decltype(c::Monologue::topic), Field<String>));
static_assert(__is_same(decltype(c::Monologue::sentences), Field<List<c::Sentence>>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectMonologue}};
constexpr FieldRow kFieldsCallTranscript[] = {
    {"callId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CallTranscript, call_id),
     Kind::kString, 0},
    {"transcript", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::CallTranscript, transcript), Kind::kList, 0},
};
constexpr ObjectTable kObjectCallTranscript = {"CallTranscript", {kFieldsCallTranscript, 2},
    sizeof(c::CallTranscript), true};
static_assert(__is_same(decltype(c::CallTranscript::call_id), Field<String>));
static_assert(__is_same(decltype(c::CallTranscript::transcript), Field<List<c::Monologue>>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectCallTranscript}};
constexpr FieldRow kFieldsGetTranscriptResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::GetTranscriptResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetTranscriptResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetTranscriptResult = {"GetTranscriptResult",
    {kFieldsGetTranscriptResult, 2}, sizeof(c::GetTranscriptResult), true};
static_assert(__is_same(decltype(c::GetTranscriptResult::items), List<c::CallTranscript>));
static_assert(__is_same(decltype(c::GetTranscriptResult::next_page), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectGetTranscriptResult}};
constexpr BindRow kBindGetTranscript[] = {
    {.place = Place::kBody, .field = 0, .wire = "/filter/callIds"},
    {.place = Place::kBody, .field = 1, .wire = "/filter/fromDateTime"},
    {.place = Place::kBody, .field = 2, .wire = "/filter/toDateTime"},
    {.place = Place::kBody, .field = 3, .wire = "/filter/workspaceId"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/callTranscripts",
    .cursor_pointer = "/records/cursor", .total_pointer = "/records/totalRecords",
    .param = "/cursor", .in_body = true};
constexpr HttpBinding kHttpGetTranscript = {.method = "POST", .path = "/calls/transcript",
    .rows = {kBindGetTranscript, 4}, .body = BodyKind::kJson, .pagination = &kPagination3};
constexpr FieldRow kFieldsListUsersParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListUsersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUsersParams = {"ListUsersParams", {kFieldsListUsersParams, 2},
    sizeof(c::ListUsersParams), false};
static_assert(__is_same(decltype(c::ListUsersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListUsersParams::next_page), Field<String>));
constexpr FieldRow kFieldsUser[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, id), Kind::kString, 0},
    {"emailAddress", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, email_address),
     Kind::kString, 0},
    {"firstName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, first_name),
     Kind::kString, 2},
    {"lastName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, last_name),
     Kind::kString, 2},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, title), Kind::kString, 2},
    {"active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, active), Kind::kBoolean,
     0},
    {"managerId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, manager_id),
     Kind::kString, 2},
    {"created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, created), Kind::kString,
     0},
};
constexpr ObjectTable kObjectUser = {"User", {kFieldsUser, 8}, sizeof(c::User), true};
static_assert(__is_same(decltype(c::User::id), Field<String>));
static_assert(__is_same(decltype(c::User::email_address), Field<String>));
static_assert(__is_same(decltype(c::User::first_name), Field<String>));
static_assert(__is_same(decltype(c::User::last_name), Field<String>));
static_assert(__is_same(decltype(c::User::title), Field<String>));
static_assert(__is_same(decltype(c::User::active), Field<bool>));
static_assert(__is_same(decltype(c::User::manager_id), Field<String>));
static_assert(__is_same(decltype(c::User::created), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectUser}};
constexpr FieldRow kFieldsListUsersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType15},
     __builtin_offsetof(c::ListUsersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListUsersResult = {"ListUsersResult", {kFieldsListUsersResult, 2},
    sizeof(c::ListUsersResult), true};
static_assert(__is_same(decltype(c::ListUsersResult::items), List<c::User>));
static_assert(__is_same(decltype(c::ListUsersResult::next_page), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListUsersResult}};
constexpr Pagination kPagination4 = {.kind = PageKind::kCursor, .items = "/users",
    .cursor_pointer = "/records/cursor", .total_pointer = "/records/totalRecords",
    .param = "cursor"};
constexpr HttpBinding kHttpListUsers = {.method = "GET", .path = "/users",
    .pagination = &kPagination4};
constexpr FieldRow kFieldsGetUserParams[] = {
    {"user_id", "Id of the user.", nullptr, &kLimits2, {}, __builtin_offsetof(c::GetUserParams,
     user_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetUserParams = {"GetUserParams", {kFieldsGetUserParams, 1},
    sizeof(c::GetUserParams), false};
static_assert(__is_same(decltype(c::GetUserParams::user_id), String));
constexpr BindRow kBindGetUser[] = {
    {.place = Place::kPath, .field = 0, .wire = "user_id"},
};
constexpr HttpBinding kHttpGetUser = {.method = "GET", .path = "/users/{user_id}",
    .rows = {kBindGetUser, 1}, .result_at = "/user"};
constexpr ObjectTable kObjectListWorkspacesParams = {"ListWorkspacesParams", {},
    sizeof(c::ListWorkspacesParams), false};
constexpr FieldRow kFieldsWorkspace[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Workspace, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Workspace, name), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Workspace, description),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectWorkspace = {"Workspace", {kFieldsWorkspace, 3}, sizeof(c::Workspace),
    true};
static_assert(__is_same(decltype(c::Workspace::id), Field<String>));
static_assert(__is_same(decltype(c::Workspace::name), Field<String>));
static_assert(__is_same(decltype(c::Workspace::description), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectWorkspace}};
constexpr TypeRow kType18 = {Kind::kList, false, {.element = &kType17}};
constexpr HttpBinding kHttpListWorkspaces = {.method = "GET", .path = "/workspaces",
    .result_at = "/workspaces"};
constexpr ActionRow kActions[] = {
    {.name = "list_calls", .title = "List calls",
     .description = "Calls that began between two times.", .effect = Effect::kRead,
     .params = &kObjectListCallsParams, .result = &kType2, .http = &kHttpListCalls,
     .tool_name = "gong_list_calls"},
    {.name = "get_call", .title = "Read a call",
     .description = "When, how long and by whom one call was held.", .effect = Effect::kRead,
     .params = &kObjectGetCallParams, .result = &kType1, .http = &kHttpGetCall,
     .tool_name = "gong_get_call"},
    {.name = "get_call_details", .title = "Read calls in detail",
     .description = "Participants, summary, key points, outline and topics of calls, by "
     "ids, time or host.", .effect = Effect::kRead, .params = &kObjectGetCallDetailsParams,
     .result = &kType10, .http = &kHttpGetCallDetails, .tool_name = "gong_get_call_details"},
    {.name = "get_transcript", .title = "Read transcripts",
     .description = "What was said in calls, sentence by sentence, by ids or time; speakers "
     "as in get_call_details.", .effect = Effect::kRead, .params = &kObjectGetTranscriptParams,
     .result = &kType14, .http = &kHttpGetTranscript, .tool_name = "gong_get_transcript"},
    {.name = "list_users", .title = "List users", .description = "Users of the company.",
     .effect = Effect::kRead, .params = &kObjectListUsersParams, .result = &kType16,
     .http = &kHttpListUsers, .tool_name = "gong_list_users"},
    {.name = "get_user", .title = "Read a user", .description = "One user.",
     .effect = Effect::kRead, .params = &kObjectGetUserParams, .result = &kType15,
     .http = &kHttpGetUser, .tool_name = "gong_get_user"},
    {.name = "list_workspaces", .title = "List workspaces",
     .description = "Workspaces of the company.", .effect = Effect::kRead,
     .params = &kObjectListWorkspacesParams, .result = &kType18, .http = &kHttpListWorkspaces,
     .tool_name = "gong_list_workspaces"},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kBasic, .username = "{access_key}", .password = "{access_key_secret}",
     .base_url = "https://{host}/v2"},
};
constexpr NamedText kPairs1[] = {{"Accept", "application/json"}};
constexpr const char* kTexts2[] = {"/errors/0"};
constexpr ApiRow kApi = {.base_url = "{api_url}/v2", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .other_auth = {kOtherAuth, 1},
    .headers = {kPairs1, 1}, .errors = {.message = {kTexts2, 1}}, .retry_after = "retry-after",
    .per_second = 3, .verify_method = "GET", .verify_path = "/workspaces"};
constexpr Limits kLimits5 = {.pattern = "https://([a-z0-9-]+\\.)*gong\\.io"};
constexpr Limits kLimits6 = {.pattern = "([a-z0-9-]+\\.)?api\\.gong\\.io"};
constexpr FieldRow kFieldsConnection[] = {
    {"api_url", "Comes with the sign-in, as https://us-12345.api.gong.io.", nullptr, &kLimits5, {},
     0, Kind::kString, 1},
    {"host", "With an access key: the host that Gong shows beside it.", "\"api.gong.io\"",
     &kLimits6, {}, 0, Kind::kString, 0},
    {"access_key", "Instead of signing in: Company settings, API, Create.", nullptr, nullptr, {}, 0,
     Kind::kString, 0},
    {"access_key_secret", "Secret of the same key.", nullptr, nullptr, {}, 0, Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 4}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "api_url", .label = "API address", .placeholder = "https://us-12345.api.gong.io",
     .source = FieldSource::kToken, .source_at = "/api_base_url_for_customer"},
    {.name = "host", .label = "API host"},
    {.name = "access_key", .label = "Access key"},
    {.name = "access_key_secret", .label = "Access key secret", .secret = true},
};
constexpr const char* kTexts3[] = {"{api_url}", "{host}", "app.gong.io"};
constexpr const char* kTexts4[] = {"api:calls:read:basic", "api:calls:read:extensive",
    "api:calls:read:transcript", "api:users:read", "api:workspaces:read"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Gong",
    .authorization_url = "https://app.gong.io/oauth2/authorize",
    .token_url = "https://app.gong.io/oauth2/generate-customer-token", .scopes = {kTexts4, 5},
    .client_id_secret = "GONG_CLIENT_ID", .client_secret_secret = "GONG_CLIENT_SECRET",
    .token_auth_method = "basic", .pkce = false};
constexpr SecretRow kSecrets[] = {
    {"GONG_CLIENT_ID", "Client ID of your integration (Gong, Company settings, API, Integrations).",
     true, false},
    {"GONG_CLIENT_SECRET", "Client secret of the same integration.", true, false},
    {"GONG_WEBHOOK_KEY", "Public key that Gong shows for webhooks with a signed JWT header; "
     "needed for events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"call.matched", "A call fits the automation rule; Gong itself has no names for events."},
};
constexpr NamedText kPairs2[] = {{"webhook_url", "{url}"}};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Company settings, Ecosystem, Automation rules: a rule that fires "
     "this connector's webhook URL with a signed JWT header.", .events = {kEvents0, 1},
     .verify = {.scheme = VerifyScheme::kJwt, .secret = "GONG_WEBHOOK_KEY", .algorithm = "RS256",
     .header = "Authorization", .prefix = "Bearer ", .secret_encoding = "text", .claims = {kPairs2,
     1}, .body_hash_claim = "body_sha256", .body_hash_algorithm = "sha256",
     .body_hash_encoding = "hex"}, .delivery_id = "/callData/metaData/id"},
};
constexpr MatcherRow kMatchersCallMatched[] = {
    {.source = "webhook", .event = "call.matched"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "call_matched", .display_name = "Call Fits a Rule", .matchers = {kMatchersCallMatched,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "gong",
    .display_name = "Gong",
    .description = "Look up recorded calls, their transcripts, summaries and participants,"
        " and the users of Gong.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "gong",
    .tool_description = "Reads calls, transcripts and users of Gong. Transcripts hold what "
        "customers said: quote them only to people who may know, and confirm "
        "with the user before you pass them on.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_calls\",\"get_call\",\"get_call_details\",\"get_transcript\","
        "\"list_users\",\"get_user\",\"list_workspaces\"],\"description\":\"What "
        "to do.\"},\"from_time\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"Calls that began at or after this time.\"},\"to_time\":{\"type\":\""
        "string\",\"format\":\"date-time\",\"description\":\"Calls that began "
        "before this time.\"},\"workspace_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$\","
        "\"maxLength\":25,\"description\":\"Id of the workspace; list_workspaces "
        "has it.\"},\"call_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$\","
        "\"maxLength\":25,\"description\":\"Id of the call.\"},\"call_ids\":{\"type\":\"array\""
        ",\"minItems\":1,\"maxItems\":100,\"items\":{\"type\":\"string\",\"pattern\":\"^[0-9]+"
        "$\",\"maxLength\":25},\"description\":\"Ids of calls.\"},\"host_ids\":{\"type\":\"arr"
        "ay\",\"minItems\":1,\"maxItems\":100,\"items\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]+$\",\"maxLength\":25},\"description\":\"Ids "
        "of users: only calls they led.\"},\"user_id\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]+$\",\"maxLength\":25,\"description\":\"Id of "
        "the user.\"},\"max_items\":{\"description\":\"Fetch pages until there "
        "are this many items; default: one page.\",\"type\":\"integer\",\"minimum\":1},"
        "\"next_page\":{\"description\":\"Where to go on: next_page of an "
        "earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "gong",
    .actions = {kActions, 7},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 4},
    .egress = {kTexts3, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 1},
};

}  // namespace pie::detail::tables::gong

namespace pie::gong {

constinit const ConnectorTable kGong = ::pie::detail::tables::gong::kConnector;

Task<ListCallsResult> ListCalls(Context& context, ListCallsParams params) {
  return Task<ListCallsResult>(::pie::ContextAccess::Call(context, kGong, 0, &params));
}

Task<Call> GetCall(Context& context, GetCallParams params) {
  return Task<Call>(::pie::ContextAccess::Call(context, kGong, 1, &params));
}

Task<GetCallDetailsResult> GetCallDetails(Context& context, GetCallDetailsParams params) {
  return Task<GetCallDetailsResult>(::pie::ContextAccess::Call(context, kGong, 2, &params));
}

Task<GetTranscriptResult> GetTranscript(Context& context, GetTranscriptParams params) {
  return Task<GetTranscriptResult>(::pie::ContextAccess::Call(context, kGong, 3, &params));
}

Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params) {
  return Task<ListUsersResult>(::pie::ContextAccess::Call(context, kGong, 4, &params));
}

Task<User> GetUser(Context& context, GetUserParams params) {
  return Task<User>(::pie::ContextAccess::Call(context, kGong, 5, &params));
}

Task<List<Workspace>> ListWorkspaces(Context& context, ListWorkspacesParams params) {
  return Task<List<Workspace>>(::pie::ContextAccess::Call(context, kGong, 6, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.gong_client_id = context.Secret("GONG_CLIENT_ID");
  secrets.gong_client_secret = context.Secret("GONG_CLIENT_SECRET");
  secrets.gong_webhook_key = context.Secret("GONG_WEBHOOK_KEY");
  return secrets;
}

}  // namespace pie::gong
