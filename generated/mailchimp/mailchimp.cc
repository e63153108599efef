// Generated from plugins/mailchimp/mailchimp.pie. Do not edit.
#include "mailchimp/mailchimp.h"

#include "pie/generated.h"

namespace pie::detail::tables::mailchimp {
namespace c = ::pie::mailchimp;

constexpr const char* kTexts1[] = {"email", "marketing", "newsletters"};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListAudiencesParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListAudiencesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAudiencesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAudiencesParams = {"ListAudiencesParams",
    {kFieldsListAudiencesParams, 2}, sizeof(c::ListAudiencesParams), false};
static_assert(__is_same(decltype(c::ListAudiencesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListAudiencesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListAudiencesResultItemStats[] = {
    {"member_count", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListAudiencesResultItemStats, member_count), Kind::kInteger, 0},
    {"unsubscribe_count", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListAudiencesResultItemStats, unsubscribe_count), Kind::kInteger, 0},
    {"cleaned_count", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListAudiencesResultItemStats, cleaned_count), Kind::kInteger, 0},
    {"campaign_count", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListAudiencesResultItemStats, campaign_count), Kind::kInteger, 0},
    {"open_rate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAudiencesResultItemStats,
     open_rate), Kind::kNumber, 0},
    {"click_rate", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListAudiencesResultItemStats, click_rate), Kind::kNumber, 0},
};
constexpr ObjectTable kObjectListAudiencesResultItemStats = {"ListAudiencesResultItemStats",
    {kFieldsListAudiencesResultItemStats, 6}, sizeof(c::ListAudiencesResultItemStats), true};
static_assert(__is_same(decltype(c::ListAudiencesResultItemStats::member_count), Field<long long>));
static_assert(__is_same(decltype(c::ListAudiencesResultItemStats::unsubscribe_count),
    Field<long long>));
static_assert(__is_same(decltype(c::ListAudiencesResultItemStats::cleaned_count),
    Field<long long>));
static_assert(__is_same(decltype(c::ListAudiencesResultItemStats::campaign_count),
    Field<long long>));
static_assert(__is_same(decltype(c::ListAudiencesResultItemStats::open_rate), Field<double>));
static_assert(__is_same(decltype(c::ListAudiencesResultItemStats::click_rate), Field<double>));
constexpr FieldRow kFieldsListAudiencesResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAudiencesResultItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAudiencesResultItem, name),
     Kind::kString, 0},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListAudiencesResultItem,
     date_created), Kind::kString, 0},
    {"stats", nullptr, nullptr, nullptr, {.object = &kObjectListAudiencesResultItemStats},
     __builtin_offsetof(c::ListAudiencesResultItem, stats), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListAudiencesResultItem = {"ListAudiencesResultItem",
    {kFieldsListAudiencesResultItem, 4}, sizeof(c::ListAudiencesResultItem), true};
static_assert(__is_same(decltype(c::ListAudiencesResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListAudiencesResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListAudiencesResultItem::date_created), Field<String>));
static_assert(__is_same(decltype(c::ListAudiencesResultItem::stats),
    Field<c::ListAudiencesResultItemStats>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectListAudiencesResultItem}};
constexpr FieldRow kFieldsListAudiencesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListAudiencesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAudiencesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListAudiencesResult = {"ListAudiencesResult",
    {kFieldsListAudiencesResult, 2}, sizeof(c::ListAudiencesResult), true};
static_assert(__is_same(decltype(c::ListAudiencesResult::items), List<c::ListAudiencesResultItem>));
static_assert(__is_same(decltype(c::ListAudiencesResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListAudiencesResult}};
constexpr Pagination kPagination1 = {.kind = PageKind::kOffset, .items = "/lists",
    .total_pointer = "/total_items", .param = "offset", .size_param = "count", .size = 100};
constexpr HttpBinding kHttpListAudiences = {.method = "GET", .path = "/lists",
    .pagination = &kPagination1};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr const char* kNamesListMembersParamsMemberStatus[] = {"subscribed", "unsubscribed",
    "cleaned", "pending", "transactional", "archived"};
constexpr EnumTable kEnumListMembersParamsMemberStatus = {"ListMembersParamsMemberStatus",
    {kNamesListMembersParamsMemberStatus, 6}};
constexpr Limits kLimits3 = {.format = "date-time"};
constexpr FieldRow kFieldsListMembersParams[] = {
    {"list_id", "Id of the audience; list_audiences has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListMembersParams, list_id), Kind::kString, 1},
    {"member_status", "Only members in this state.", nullptr, nullptr,
     {.names = &kEnumListMembersParamsMemberStatus}, __builtin_offsetof(c::ListMembersParams,
     member_status), Kind::kEnum, 0},
    {"since_last_changed", "Only what changed since then.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListMembersParams, since_last_changed), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListMembersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMembersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMembersParams = {"ListMembersParams", {kFieldsListMembersParams,
    5}, sizeof(c::ListMembersParams), false};
static_assert(__is_same(decltype(c::ListMembersParams::list_id), String));
static_assert(__is_same(decltype(c::ListMembersParams::member_status),
    Field<c::ListMembersParamsMemberStatus>));
static_assert(__is_same(decltype(c::ListMembersParams::since_last_changed), Field<String>));
static_assert(__is_same(decltype(c::ListMembersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMembersParams::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kJson};
constexpr FieldRow kFieldsMemberTagsItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MemberTagsItem, id), Kind::kInteger,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MemberTagsItem, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMemberTagsItem = {"MemberTagsItem", {kFieldsMemberTagsItem, 2},
    sizeof(c::MemberTagsItem), true};
static_assert(__is_same(decltype(c::MemberTagsItem::id), Field<long long>));
static_assert(__is_same(decltype(c::MemberTagsItem::name), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectMemberTagsItem}};
constexpr FieldRow kFieldsMemberStats[] = {
    {"avg_open_rate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MemberStats,
     avg_open_rate), Kind::kNumber, 0},
    {"avg_click_rate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MemberStats,
     avg_click_rate), Kind::kNumber, 0},
};
constexpr ObjectTable kObjectMemberStats = {"MemberStats", {kFieldsMemberStats, 2},
    sizeof(c::MemberStats), true};
static_assert(__is_same(decltype(c::MemberStats::avg_open_rate), Field<double>));
static_assert(__is_same(decltype(c::MemberStats::avg_click_rate), Field<double>));
constexpr FieldRow kFieldsMember[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, id), Kind::kString, 0},
    {"email_address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, email_address),
     Kind::kString, 0},
    {"full_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, full_name),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, status), Kind::kString,
     0},
    {"merge_fields", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::Member,
     merge_fields), Kind::kMap, 0},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::Member, tags),
     Kind::kList, 0},
    {"stats", nullptr, nullptr, nullptr, {.object = &kObjectMemberStats},
     __builtin_offsetof(c::Member, stats), Kind::kObject, 0},
    {"vip", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, vip), Kind::kBoolean, 0},
    {"language", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, language),
     Kind::kString, 0},
    {"unsubscribe_reason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member,
     unsubscribe_reason), Kind::kString, 0},
    {"timestamp_opt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, timestamp_opt),
     Kind::kString, 0},
    {"last_changed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, last_changed),
     Kind::kString, 0},
    {"list_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, list_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMember = {"Member", {kFieldsMember, 13}, sizeof(c::Member), true};
static_assert(__is_same(decltype(c::Member::id), Field<String>));
static_assert(__is_same(decltype(c::Member::email_address), Field<String>));
static_assert(__is_same(decltype(c::Member::full_name), Field<String>));
static_assert(__is_same(decltype(c::Member::status), Field<String>));
static_assert(__is_same(decltype(c::Member::merge_fields), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::Member::tags), Field<List<c::MemberTagsItem>>));
static_assert(__is_same(decltype(c::Member::stats), Field<c::MemberStats>));
static_assert(__is_same(decltype(c::Member::vip), Field<bool>));
static_assert(__is_same(decltype(c::Member::language), Field<String>));
static_assert(__is_same(decltype(c::Member::unsubscribe_reason), Field<String>));
static_assert(__is_same(decltype(c::Member::timestamp_opt), Field<String>));
static_assert(__is_same(decltype(c::Member::last_changed), Field<String>));
static_assert(__is_same(decltype(c::Member::list_id), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectMember}};
constexpr FieldRow kFieldsListMembersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::ListMembersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMembersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMembersResult = {"ListMembersResult", {kFieldsListMembersResult,
    2}, sizeof(c::ListMembersResult), true};
static_assert(__is_same(decltype(c::ListMembersResult::items), List<c::Member>));
static_assert(__is_same(decltype(c::ListMembersResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectListMembersResult}};
constexpr BindRow kBindListMembers[] = {
    {.place = Place::kPath, .field = 0, .wire = "list_id"},
    {.place = Place::kQuery, .field = 1, .wire = "status"},
    {.place = Place::kQuery, .field = 2, .wire = "since_last_changed"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kOffset, .items = "/members",
    .total_pointer = "/total_items", .param = "offset", .size_param = "count", .size = 100};
constexpr HttpBinding kHttpListMembers = {.method = "GET", .path = "/lists/{list_id}/members",
    .rows = {kBindListMembers, 3}, .pagination = &kPagination2};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr FieldRow kFieldsSearchMembersParams[] = {
    {"query", "Part of an address or name.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SearchMembersParams, query), Kind::kString, 1},
    {"list_id", "Id of the audience; list_audiences has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SearchMembersParams, list_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchMembersParams = {"SearchMembersParams",
    {kFieldsSearchMembersParams, 2}, sizeof(c::SearchMembersParams), false};
static_assert(__is_same(decltype(c::SearchMembersParams::query), String));
static_assert(__is_same(decltype(c::SearchMembersParams::list_id), Field<String>));
constexpr FieldRow kFieldsMatches[] = {
    {"members", nullptr, nullptr, nullptr, {.element = &kType5}, __builtin_offsetof(c::Matches,
     members), Kind::kList, 0},
    {"total_items", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Matches, total_items),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectMatches = {"Matches", {kFieldsMatches, 2}, sizeof(c::Matches), true};
static_assert(__is_same(decltype(c::Matches::members), Field<List<c::Member>>));
static_assert(__is_same(decltype(c::Matches::total_items), Field<long long>));
constexpr FieldRow kFieldsSearchMembersResult[] = {
    {"exact_matches", nullptr, nullptr, nullptr, {.object = &kObjectMatches},
     __builtin_offsetof(c::SearchMembersResult, exact_matches), Kind::kObject, 0},
    {"full_search", nullptr, nullptr, nullptr, {.object = &kObjectMatches},
     __builtin_offsetof(c::SearchMembersResult, full_search), Kind::kObject, 0},
};
constexpr ObjectTable kObjectSearchMembersResult = {"SearchMembersResult",
    {kFieldsSearchMembersResult, 2}, sizeof(c::SearchMembersResult), true};
static_assert(__is_same(decltype(c::SearchMembersResult::exact_matches), Field<c::Matches>));
static_assert(__is_same(decltype(c::SearchMembersResult::full_search), Field<c::Matches>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectSearchMembersResult}};
constexpr BindRow kBindSearchMembers[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
    {.place = Place::kQuery, .field = 1, .wire = "list_id"},
};
constexpr HttpBinding kHttpSearchMembers = {.method = "GET", .path = "/search-members",
    .rows = {kBindSearchMembers, 2}};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 320};
constexpr FieldRow kFieldsGetMemberParams[] = {
    {"list_id", "Id of the audience; list_audiences has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetMemberParams, list_id), Kind::kString, 1},
    {"subscriber_hash", "Address of the member, or the MD5 of it in lower case.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::GetMemberParams, subscriber_hash), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetMemberParams = {"GetMemberParams", {kFieldsGetMemberParams, 2},
    sizeof(c::GetMemberParams), false};
static_assert(__is_same(decltype(c::GetMemberParams::list_id), String));
static_assert(__is_same(decltype(c::GetMemberParams::subscriber_hash), String));
constexpr BindRow kBindGetMember[] = {
    {.place = Place::kPath, .field = 0, .wire = "list_id"},
    {.place = Place::kPath, .field = 1, .wire = "subscriber_hash"},
};
constexpr HttpBinding kHttpGetMember = {.method = "GET",
    .path = "/lists/{list_id}/members/{subscriber_hash}", .rows = {kBindGetMember, 2}};
constexpr Limits kLimits6 = {.format = "email"};
constexpr const char* kNamesAddMemberParamsStatus[] = {"subscribed", "unsubscribed", "cleaned",
    "pending", "transactional"};
constexpr EnumTable kEnumAddMemberParamsStatus = {"AddMemberParamsStatus",
    {kNamesAddMemberParamsStatus, 5}};
constexpr Limits kLimits7 = {.has = 64, .max_size = 50};
constexpr Limits kLimits8 = {.has = 64, .max_size = 100};
constexpr TypeRow kType8 = {Kind::kString, false, {}, &kLimits8};
constexpr Limits kLimits9 = {.has = 64, .max_size = 5};
constexpr FieldRow kFieldsAddMemberParams[] = {
    {"list_id", "Id of the audience; list_audiences has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::AddMemberParams, list_id), Kind::kString, 1},
    {"email_address", "Address of the member.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::AddMemberParams, email_address), Kind::kString, 1},
    {"status", "subscribed needs the member's consent; pending sends a question first.", nullptr,
     nullptr, {.names = &kEnumAddMemberParamsStatus}, __builtin_offsetof(c::AddMemberParams,
     status), Kind::kEnum, 1},
    {"merge_fields", "Fields by their tag, as FNAME and LNAME.", nullptr, nullptr,
     {.element = &kType3}, __builtin_offsetof(c::AddMemberParams, merge_fields), Kind::kMap, 0},
    {"member_tags", "Names of tags.", nullptr, &kLimits7, {.element = &kType8},
     __builtin_offsetof(c::AddMemberParams, member_tags), Kind::kList, 0},
    {"vip", "Whether the member is a VIP.", nullptr, nullptr, {},
     __builtin_offsetof(c::AddMemberParams, vip), Kind::kBoolean, 0},
    {"language", "Language, as en.", nullptr, &kLimits9, {}, __builtin_offsetof(c::AddMemberParams,
     language), Kind::kString, 0},
};
constexpr ObjectTable kObjectAddMemberParams = {"AddMemberParams", {kFieldsAddMemberParams, 7},
    sizeof(c::AddMemberParams), false};
static_assert(__is_same(decltype(c::AddMemberParams::list_id), String));
static_assert(__is_same(decltype(c::AddMemberParams::email_address), String));
static_assert(__is_same(decltype(c::AddMemberParams::status), c::AddMemberParamsStatus));
static_assert(__is_same(decltype(c::AddMemberParams::merge_fields), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::AddMemberParams::member_tags), Field<List<String>>));
static_assert(__is_same(decltype(c::AddMemberParams::vip), Field<bool>));
static_assert(__is_same(decltype(c::AddMemberParams::language), Field<String>));
constexpr BindRow kBindAddMember[] = {
    {.place = Place::kPath, .field = 0, .wire = "list_id"},
    {.place = Place::kBody, .field = 1, .wire = "/email_address"},
    {.place = Place::kBody, .field = 2, .wire = "/status"},
    {.place = Place::kBody, .field = 3, .wire = "/merge_fields"},
    {.place = Place::kBody, .field = 4, .wire = "/tags"},
    {.place = Place::kBody, .field = 5, .wire = "/vip"},
    {.place = Place::kBody, .field = 6, .wire = "/language"},
};
constexpr HttpBinding kHttpAddMember = {.method = "POST", .path = "/lists/{list_id}/members",
    .rows = {kBindAddMember, 7}, .body = BodyKind::kJson};
constexpr const char* kNamesUpdateMemberParamsStatus[] = {"subscribed", "unsubscribed", "cleaned",
    "pending", "transactional"};
constexpr EnumTable kEnumUpdateMemberParamsStatus = {"UpdateMemberParamsStatus",
    {kNamesUpdateMemberParamsStatus, 5}};
constexpr FieldRow kFieldsUpdateMemberParams[] = {
    {"list_id", "Id of the audience; list_audiences has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateMemberParams, list_id), Kind::kString, 1},
    {"subscriber_hash", "Address of the member, or the MD5 of it in lower case.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::UpdateMemberParams, subscriber_hash), Kind::kString, 1},
    {"email_address", "Address of the member.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateMemberParams, email_address), Kind::kString, 0},
    {"status", "subscribed needs the member's consent; pending sends a question first.", nullptr,
     nullptr, {.names = &kEnumUpdateMemberParamsStatus}, __builtin_offsetof(c::UpdateMemberParams,
     status), Kind::kEnum, 0},
    {"merge_fields", "Fields by their tag, as FNAME and LNAME.", nullptr, nullptr,
     {.element = &kType3}, __builtin_offsetof(c::UpdateMemberParams, merge_fields), Kind::kMap, 0},
    {"vip", "Whether the member is a VIP.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateMemberParams, vip), Kind::kBoolean, 0},
    {"language", "Language, as en.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::UpdateMemberParams, language), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateMemberParams = {"UpdateMemberParams", {kFieldsUpdateMemberParams,
    7}, sizeof(c::UpdateMemberParams), false};
static_assert(__is_same(decltype(c::UpdateMemberParams::list_id), String));
static_assert(__is_same(decltype(c::UpdateMemberParams::subscriber_hash), String));
static_assert(__is_same(decltype(c::UpdateMemberParams::email_address), Field<String>));
static_assert(__is_same(decltype(c::UpdateMemberParams::status),
    Field<c::UpdateMemberParamsStatus>));
static_assert(__is_same(decltype(c::UpdateMemberParams::merge_fields), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::UpdateMemberParams::vip), Field<bool>));
static_assert(__is_same(decltype(c::UpdateMemberParams::language), Field<String>));
constexpr BindRow kBindUpdateMember[] = {
    {.place = Place::kPath, .field = 0, .wire = "list_id"},
    {.place = Place::kPath, .field = 1, .wire = "subscriber_hash"},
    {.place = Place::kBody, .field = 2, .wire = "/email_address"},
    {.place = Place::kBody, .field = 3, .wire = "/status"},
    {.place = Place::kBody, .field = 4, .wire = "/merge_fields"},
    {.place = Place::kBody, .field = 5, .wire = "/vip"},
    {.place = Place::kBody, .field = 6, .wire = "/language"},
};
constexpr HttpBinding kHttpUpdateMember = {.method = "PATCH",
    .path = "/lists/{list_id}/members/{subscriber_hash}", .rows = {kBindUpdateMember, 7},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteMemberParams[] = {
    {"list_id", "Id of the audience; list_audiences has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteMemberParams, list_id), Kind::kString, 1},
    {"subscriber_hash", "Address of the member, or the MD5 of it in lower case.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::DeleteMemberParams, subscriber_hash), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteMemberParams = {"DeleteMemberParams", {kFieldsDeleteMemberParams,
    2}, sizeof(c::DeleteMemberParams), false};
static_assert(__is_same(decltype(c::DeleteMemberParams::list_id), String));
static_assert(__is_same(decltype(c::DeleteMemberParams::subscriber_hash), String));
constexpr ObjectTable kObjectDeleteMemberResult = {"DeleteMemberResult", {},
    sizeof(c::DeleteMemberResult), true};
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectDeleteMemberResult}};
constexpr BindRow kBindDeleteMember[] = {
    {.place = Place::kPath, .field = 0, .wire = "list_id"},
    {.place = Place::kPath, .field = 1, .wire = "subscriber_hash"},
};
constexpr HttpBinding kHttpDeleteMember = {.method = "DELETE",
    .path = "/lists/{list_id}/members/{subscriber_hash}", .rows = {kBindDeleteMember, 2}};
constexpr const char* kNamesUpdateMemberTagsParamsTagChangesItemStatus[] = {"active", "inactive"};
constexpr EnumTable kEnumUpdateMemberTagsParamsTagChangesItemStatus =
    {"UpdateMemberTagsParamsTagChangesItemStatus",
    {kNamesUpdateMemberTagsParamsTagChangesItemStatus, 2}};
constexpr FieldRow kFieldsUpdateMemberTagsParamsTagChangesItem[] = {
    {"name", nullptr, nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateMemberTagsParamsTagChangesItem, name), Kind::kString, 1},
    {"status", nullptr, nullptr, nullptr,
     {.names = &kEnumUpdateMemberTagsParamsTagChangesItemStatus},
     __builtin_offsetof(c::UpdateMemberTagsParamsTagChangesItem, status), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectUpdateMemberTagsParamsTagChangesItem =
    {"UpdateMemberTagsParamsTagChangesItem", {kFieldsUpdateMemberTagsParamsTagChangesItem, 2},
    sizeof(c::UpdateMemberTagsParamsTagChangesItem), true};
static_assert(__is_same(decltype(c::UpdateMemberTagsParamsTagChangesItem::name), String));
static_assert(__is_same(decltype(c::UpdateMemberTagsParamsTagChangesItem::status),
    c::UpdateMemberTagsParamsTagChangesItemStatus));
constexpr TypeRow kType10 = {Kind::kObject, false,
    {.object = &kObjectUpdateMemberTagsParamsTagChangesItem}};
constexpr FieldRow kFieldsUpdateMemberTagsParams[] = {
    {"list_id", "Id of the audience; list_audiences has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateMemberTagsParams, list_id), Kind::kString, 1},
    {"subscriber_hash", "Address of the member, or the MD5 of it in lower case.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::UpdateMemberTagsParams, subscriber_hash), Kind::kString,
     1},
    {"tag_changes", "Tags to put on (active) or take off (inactive).", nullptr, &kLimits2,
     {.element = &kType10}, __builtin_offsetof(c::UpdateMemberTagsParams, tag_changes), Kind::kList,
     1},
};
constexpr ObjectTable kObjectUpdateMemberTagsParams = {"UpdateMemberTagsParams",
    {kFieldsUpdateMemberTagsParams, 3}, sizeof(c::UpdateMemberTagsParams), false};
static_assert(__is_same(decltype(c::UpdateMemberTagsParams::list_id), String));
static_assert(__is_same(decltype(c::UpdateMemberTagsParams::subscriber_hash), String));
static_assert(__is_same(decltype(c::UpdateMemberTagsParams::tag_changes),
    List<c::UpdateMemberTagsParamsTagChangesItem>));
constexpr ObjectTable kObjectUpdateMemberTagsResult = {"UpdateMemberTagsResult", {},
    sizeof(c::UpdateMemberTagsResult), true};
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectUpdateMemberTagsResult}};
constexpr BindRow kBindUpdateMemberTags[] = {
    {.place = Place::kPath, .field = 0, .wire = "list_id"},
    {.place = Place::kPath, .field = 1, .wire = "subscriber_hash"},
    {.place = Place::kBody, .field = 2, .wire = "/tags"},
};
constexpr HttpBinding kHttpUpdateMemberTags = {.method = "POST",
    .path = "/lists/{list_id}/members/{subscriber_hash}/tags", .rows = {kBindUpdateMemberTags, 3},
    .body = BodyKind::kJson};
constexpr const char* kNamesListCampaignsParamsCampaignStatus[] = {"save", "paused", "schedule",
    "sending", "sent"};
constexpr EnumTable kEnumListCampaignsParamsCampaignStatus = {"ListCampaignsParamsCampaignStatus",
    {kNamesListCampaignsParamsCampaignStatus, 5}};
constexpr FieldRow kFieldsListCampaignsParams[] = {
    {"campaign_status", "Only campaigns in this state; save are drafts.", nullptr, nullptr,
     {.names = &kEnumListCampaignsParamsCampaignStatus}, __builtin_offsetof(c::ListCampaignsParams,
     campaign_status), Kind::kEnum, 0},
    {"list_id", "Id of the audience; list_audiences has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListCampaignsParams, list_id), Kind::kString, 0},
    {"since_send_time", "Only campaigns sent since then.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListCampaignsParams, since_send_time), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListCampaignsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCampaignsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCampaignsParams = {"ListCampaignsParams",
    {kFieldsListCampaignsParams, 5}, sizeof(c::ListCampaignsParams), false};
static_assert(__is_same(decltype(c::ListCampaignsParams::campaign_status),
    Field<c::ListCampaignsParamsCampaignStatus>));
static_assert(__is_same(decltype(c::ListCampaignsParams::list_id), Field<String>));
static_assert(__is_same(decltype(c::ListCampaignsParams::since_send_time), Field<String>));
static_assert(__is_same(decltype(c::ListCampaignsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCampaignsParams::next_page), Field<String>));
constexpr FieldRow kFieldsCampaignRecipients[] = {
    {"list_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignRecipients, list_id),
     Kind::kString, 0},
    {"list_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignRecipients,
     list_name), Kind::kString, 0},
    {"recipient_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignRecipients,
     recipient_count), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCampaignRecipients = {"CampaignRecipients", {kFieldsCampaignRecipients,
    3}, sizeof(c::CampaignRecipients), true};
static_assert(__is_same(decltype(c::CampaignRecipients::list_id), Field<String>));
static_assert(__is_same(decltype(c::CampaignRecipients::list_name), Field<String>));
static_assert(__is_same(decltype(c::CampaignRecipients::recipient_count), Field<long long>));
constexpr FieldRow kFieldsCampaignSettings[] = {
    {"subject_line", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignSettings,
     subject_line), Kind::kString, 0},
    {"preview_text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignSettings,
     preview_text), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignSettings, title),
     Kind::kString, 0},
    {"from_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignSettings, from_name),
     Kind::kString, 0},
    {"reply_to", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignSettings, reply_to),
     Kind::kString, 0},
    {"template_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignSettings,
     template_id), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCampaignSettings = {"CampaignSettings", {kFieldsCampaignSettings, 6},
    sizeof(c::CampaignSettings), true};
static_assert(__is_same(decltype(c::CampaignSettings::subject_line), Field<String>));
static_assert(__is_same(decltype(c::CampaignSettings::preview_text), Field<String>));
static_assert(__is_same(decltype(c::CampaignSettings::title), Field<String>));
static_assert(__is_same(decltype(c::CampaignSettings::from_name), Field<String>));
static_assert(__is_same(decltype(c::CampaignSettings::reply_to), Field<String>));
static_assert(__is_same(decltype(c::CampaignSettings::template_id), Field<long long>));
constexpr FieldRow kFieldsCampaignReportSummary[] = {
    {"opens", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignReportSummary, opens),
     Kind::kInteger, 0},
    {"unique_opens", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignReportSummary,
     unique_opens), Kind::kInteger, 0},
    {"open_rate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignReportSummary,
     open_rate), Kind::kNumber, 0},
    {"clicks", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignReportSummary, clicks),
     Kind::kInteger, 0},
    {"click_rate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CampaignReportSummary,
     click_rate), Kind::kNumber, 0},
};
constexpr ObjectTable kObjectCampaignReportSummary = {"CampaignReportSummary",
    {kFieldsCampaignReportSummary, 5}, sizeof(c::CampaignReportSummary), true};
static_assert(__is_same(decltype(c::CampaignReportSummary::opens), Field<long long>));
static_assert(__is_same(decltype(c::CampaignReportSummary::unique_opens), Field<long long>));
static_assert(__is_same(decltype(c::CampaignReportSummary::open_rate), Field<double>));
static_assert(__is_same(decltype(c::CampaignReportSummary::clicks), Field<long long>));
static_assert(__is_same(decltype(c::CampaignReportSummary::click_rate), Field<double>));
constexpr FieldRow kFieldsCampaign[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, id), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, type), Kind::kString,
     0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, status),
     Kind::kString, 0},
    {"create_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, create_time),
     Kind::kString, 0},
    {"send_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, send_time),
     Kind::kString, 0},
    {"emails_sent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, emails_sent),
     Kind::kInteger, 0},
    {"archive_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Campaign, archive_url),
     Kind::kString, 0},
    {"recipients", nullptr, nullptr, nullptr, {.object = &kObjectCampaignRecipients},
     __builtin_offsetof(c::Campaign, recipients), Kind::kObject, 0},
    {"settings", nullptr, nullptr, nullptr, {.object = &kObjectCampaignSettings},
     __builtin_offsetof(c::Campaign, settings), Kind::kObject, 0},
    {"report_summary", nullptr, nullptr, nullptr, {.object = &kObjectCampaignReportSummary},
     __builtin_offsetof(c::Campaign, report_summary), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCampaign = {"Campaign", {kFieldsCampaign, 10}, sizeof(c::Campaign),
    true};
static_assert(__is_same(decltype(c::Campaign::id), Field<String>));
static_assert(__is_same(decltype(c::Campaign::type), Field<String>));
static_assert(__is_same(decltype(c::Campaign::status), Field<String>));
static_assert(__is_same(decltype(c::Campaign::create_time), Field<String>));
static_assert(__is_same(decltype(c::Campaign::send_time), Field<String>));
static_assert(__is_same(decltype(c::Campaign::emails_sent), Field<long long>));
static_assert(__is_same(decltype(c::Campaign::archive_url), Field<String>));
static_assert(__is_same(decltype(c::Campaign::recipients), Field<c::CampaignRecipients>));
static_assert(__is_same(decltype(c::Campaign::settings), Field<c::CampaignSettings>));
static_assert(__is_same(decltype(c::Campaign::report_summary), Field<c::CampaignReportSummary>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectCampaign}};
constexpr FieldRow kFieldsListCampaignsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::ListCampaignsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCampaignsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCampaignsResult = {"ListCampaignsResult",
    {kFieldsListCampaignsResult, 2}, sizeof(c::ListCampaignsResult), true};
static_assert(__is_same(decltype(c::ListCampaignsResult::items), List<c::Campaign>));
static_assert(__is_same(decltype(c::ListCampaignsResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListCampaignsResult}};
constexpr BindRow kBindListCampaigns[] = {
    {.place = Place::kQuery, .field = 0, .wire = "status"},
    {.place = Place::kQuery, .field = 1, .wire = "list_id"},
    {.place = Place::kQuery, .field = 2, .wire = "since_send_time"},
    {.place = Place::kQuery, .wire = "sort_field", .constant = "\"create_time\""},
    {.place = Place::kQuery, .wire = "sort_dir", .constant = "\"DESC\""},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kOffset, .items = "/campaigns",
    .total_pointer = "/total_items", .param = "offset", .size_param = "count", .size = 50};
constexpr HttpBinding kHttpListCampaigns = {.method = "GET", .path = "/campaigns",
    .rows = {kBindListCampaigns, 5}, .pagination = &kPagination3};
constexpr FieldRow kFieldsGetCampaignParams[] = {
    {"campaign_id", "Id of the campaign.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetCampaignParams, campaign_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetCampaignParams = {"GetCampaignParams", {kFieldsGetCampaignParams,
    1}, sizeof(c::GetCampaignParams), false};
static_assert(__is_same(decltype(c::GetCampaignParams::campaign_id), String));
constexpr BindRow kBindGetCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "campaign_id"},
};
constexpr HttpBinding kHttpGetCampaign = {.method = "GET", .path = "/campaigns/{campaign_id}",
    .rows = {kBindGetCampaign, 1}};
constexpr const char* kNamesCreateCampaignParamsType[] = {"regular", "plaintext"};
constexpr EnumTable kEnumCreateCampaignParamsType = {"CreateCampaignParamsType",
    {kNamesCreateCampaignParamsType, 2}};
constexpr Limits kLimits10 = {.has = 64, .max_size = 150};
constexpr FieldRow kFieldsCreateCampaignParams[] = {
    {"type", "Kind of campaign.", nullptr, nullptr, {.names = &kEnumCreateCampaignParamsType},
     __builtin_offsetof(c::CreateCampaignParams, type), Kind::kEnum, 1},
    {"audience", "Id of the audience that the campaign goes to.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateCampaignParams, audience), Kind::kString, 1},
    {"saved_segment_id", "Only this segment of the audience.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateCampaignParams, saved_segment_id), Kind::kInteger, 0},
    {"subject_line", "Subject line.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateCampaignParams, subject_line), Kind::kString, 0},
    {"preview_text", "Text that mailboxes show behind the subject.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateCampaignParams, preview_text), Kind::kString, 0},
    {"title", "Name of the campaign, for yourself.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateCampaignParams, title), Kind::kString, 0},
    {"from_name", "Name of the sender.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateCampaignParams, from_name), Kind::kString, 0},
    {"reply_to", "Address of the sender; its domain is verified.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateCampaignParams, reply_to), Kind::kString, 0},
    {"template_id", "Template; list_templates has ids.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateCampaignParams, template_id), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateCampaignParams = {"CreateCampaignParams",
    {kFieldsCreateCampaignParams, 9}, sizeof(c::CreateCampaignParams), false};
static_assert(__is_same(decltype(c::CreateCampaignParams::type), c::CreateCampaignParamsType));
static_assert(__is_same(decltype(c::CreateCampaignParams::audience), String));
static_assert(__is_same(decltype(c::CreateCampaignParams::saved_segment_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateCampaignParams::subject_line), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParams::preview_text), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParams::title), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParams::from_name), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParams::reply_to), Field<String>));
static_assert(__is_same(decltype(c::CreateCampaignParams::template_id), Field<long long>));
constexpr BindRow kBindCreateCampaign[] = {
    {.place = Place::kBody, .field = 0, .wire = "/type"},
    {.place = Place::kBody, .field = 1, .wire = "/recipients/list_id"},
    {.place = Place::kBody, .field = 2, .wire = "/recipients/segment_opts/saved_segment_id"},
    {.place = Place::kBody, .field = 3, .wire = "/settings/subject_line"},
    {.place = Place::kBody, .field = 4, .wire = "/settings/preview_text"},
    {.place = Place::kBody, .field = 5, .wire = "/settings/title"},
    {.place = Place::kBody, .field = 6, .wire = "/settings/from_name"},
    {.place = Place::kBody, .field = 7, .wire = "/settings/reply_to"},
    {.place = Place::kBody, .field = 8, .wire = "/settings/template_id"},
};
constexpr HttpBinding kHttpCreateCampaign = {.method = "POST", .path = "/campaigns",
    .rows = {kBindCreateCampaign, 9}, .body = BodyKind::kJson};
constexpr Limits kLimits11 = {.has = 64, .max_size = 500000};
constexpr FieldRow kFieldsSetCampaignContentParams[] = {
    {"campaign_id", "Id of the campaign.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SetCampaignContentParams, campaign_id), Kind::kString, 1},
    {"html", "Text of the campaign in HTML.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::SetCampaignContentParams, html), Kind::kString, 0},
    {"plain_text", "Text without HTML; made from it when left out.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::SetCampaignContentParams, plain_text), Kind::kString, 0},
};
constexpr ObjectTable kObjectSetCampaignContentParams = {"SetCampaignContentParams",
    {kFieldsSetCampaignContentParams, 3}, sizeof(c::SetCampaignContentParams), false};
static_assert(__is_same(decltype(c::SetCampaignContentParams::campaign_id), String));
static_assert(__is_same(decltype(c::SetCampaignContentParams::html), Field<String>));
static_assert(__is_same(decltype(c::SetCampaignContentParams::plain_text), Field<String>));
constexpr FieldRow kFieldsSetCampaignContentResult[] = {
    {"html", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SetCampaignContentResult, html),
     Kind::kString, 0},
    {"plain_text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SetCampaignContentResult,
     plain_text), Kind::kString, 0},
};
constexpr ObjectTable kObjectSetCampaignContentResult = {"SetCampaignContentResult",
    {kFieldsSetCampaignContentResult, 2}, sizeof(c::SetCampaignContentResult), true};
static_assert(__is_same(decltype(c::SetCampaignContentResult::html), Field<String>));
static_assert(__is_same(decltype(c::SetCampaignContentResult::plain_text), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectSetCampaignContentResult}};
constexpr BindRow kBindSetCampaignContent[] = {
    {.place = Place::kPath, .field = 0, .wire = "campaign_id"},
    {.place = Place::kBody, .field = 2, .wire = "/plain_text"},
    {.place = Place::kBody, .field = 1, .wire = "/html"},
};
constexpr HttpBinding kHttpSetCampaignContent = {.method = "PUT",
    .path = "/campaigns/{campaign_id}/content", .rows = {kBindSetCampaignContent, 3},
    .body = BodyKind::kJson};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 10};
constexpr TypeRow kType15 = {Kind::kString, false, {}, &kLimits6};
constexpr const char* kNamesSendTestEmailParamsSendType[] = {"html", "plaintext"};
constexpr EnumTable kEnumSendTestEmailParamsSendType = {"SendTestEmailParamsSendType",
    {kNamesSendTestEmailParamsSendType, 2}};
constexpr FieldRow kFieldsSendTestEmailParams[] = {
    {"campaign_id", "Id of the campaign.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SendTestEmailParams, campaign_id), Kind::kString, 1},
    {"test_emails", "Who gets the test.", nullptr, &kLimits12, {.element = &kType15},
     __builtin_offsetof(c::SendTestEmailParams, test_emails), Kind::kList, 1},
    {"send_type", "Kind of test e-mail.", nullptr, nullptr,
     {.names = &kEnumSendTestEmailParamsSendType}, __builtin_offsetof(c::SendTestEmailParams,
     send_type), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectSendTestEmailParams = {"SendTestEmailParams",
    {kFieldsSendTestEmailParams, 3}, sizeof(c::SendTestEmailParams), false};
static_assert(__is_same(decltype(c::SendTestEmailParams::campaign_id), String));
static_assert(__is_same(decltype(c::SendTestEmailParams::test_emails), List<String>));
static_assert(__is_same(decltype(c::SendTestEmailParams::send_type),
    c::SendTestEmailParamsSendType));
constexpr ObjectTable kObjectSendTestEmailResult = {"SendTestEmailResult", {},
    sizeof(c::SendTestEmailResult), true};
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectSendTestEmailResult}};
constexpr BindRow kBindSendTestEmail[] = {
    {.place = Place::kPath, .field = 0, .wire = "campaign_id"},
    {.place = Place::kBody, .field = 1, .wire = "/test_emails"},
    {.place = Place::kBody, .field = 2, .wire = "/send_type"},
};
constexpr HttpBinding kHttpSendTestEmail = {.method = "POST",
    .path = "/campaigns/{campaign_id}/actions/test", .rows = {kBindSendTestEmail, 3},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsSendCampaignParams[] = {
    {"campaign_id", "Id of the campaign.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SendCampaignParams, campaign_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectSendCampaignParams = {"SendCampaignParams", {kFieldsSendCampaignParams,
    1}, sizeof(c::SendCampaignParams), false};
static_assert(__is_same(decltype(c::SendCampaignParams::campaign_id), String));
constexpr ObjectTable kObjectSendCampaignResult = {"SendCampaignResult", {},
    sizeof(c::SendCampaignResult), true};
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectSendCampaignResult}};
constexpr BindRow kBindSendCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "campaign_id"},
};
constexpr HttpBinding kHttpSendCampaign = {.method = "POST",
    .path = "/campaigns/{campaign_id}/actions/send", .rows = {kBindSendCampaign, 1}};
constexpr FieldRow kFieldsScheduleCampaignParams[] = {
    {"campaign_id", "Id of the campaign.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ScheduleCampaignParams, campaign_id), Kind::kString, 1},
    {"schedule_time", "When to send, on a quarter of an hour.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ScheduleCampaignParams, schedule_time), Kind::kString, 1},
};
constexpr ObjectTable kObjectScheduleCampaignParams = {"ScheduleCampaignParams",
    {kFieldsScheduleCampaignParams, 2}, sizeof(c::ScheduleCampaignParams), false};
static_assert(__is_same(decltype(c::ScheduleCampaignParams::campaign_id), String));
static_assert(__is_same(decltype(c::ScheduleCampaignParams::schedule_time), String));
constexpr ObjectTable kObjectScheduleCampaignResult = {"ScheduleCampaignResult", {},
    sizeof(c::ScheduleCampaignResult), true};
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectScheduleCampaignResult}};
constexpr BindRow kBindScheduleCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "campaign_id"},
    {.place = Place::kBody, .field = 1, .wire = "/schedule_time"},
};
constexpr HttpBinding kHttpScheduleCampaign = {.method = "POST",
    .path = "/campaigns/{campaign_id}/actions/schedule", .rows = {kBindScheduleCampaign, 2},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteCampaignParams[] = {
    {"campaign_id", "Id of the campaign.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteCampaignParams, campaign_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteCampaignParams = {"DeleteCampaignParams",
    {kFieldsDeleteCampaignParams, 1}, sizeof(c::DeleteCampaignParams), false};
static_assert(__is_same(decltype(c::DeleteCampaignParams::campaign_id), String));
constexpr ObjectTable kObjectDeleteCampaignResult = {"DeleteCampaignResult", {},
    sizeof(c::DeleteCampaignResult), true};
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectDeleteCampaignResult}};
constexpr BindRow kBindDeleteCampaign[] = {
    {.place = Place::kPath, .field = 0, .wire = "campaign_id"},
};
constexpr HttpBinding kHttpDeleteCampaign = {.method = "DELETE", .path = "/campaigns/{campaign_id}",
    .rows = {kBindDeleteCampaign, 1}};
constexpr FieldRow kFieldsGetReportParams[] = {
    {"campaign_id", "Id of the campaign.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetReportParams, campaign_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetReportParams = {"GetReportParams", {kFieldsGetReportParams, 1},
    sizeof(c::GetReportParams), false};
static_assert(__is_same(decltype(c::GetReportParams::campaign_id), String));
constexpr FieldRow kFieldsGetReportResultBounces[] = {
    {"hard_bounces", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultBounces,
     hard_bounces), Kind::kInteger, 0},
    {"soft_bounces", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultBounces,
     soft_bounces), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetReportResultBounces = {"GetReportResultBounces",
    {kFieldsGetReportResultBounces, 2}, sizeof(c::GetReportResultBounces), true};
static_assert(__is_same(decltype(c::GetReportResultBounces::hard_bounces), Field<long long>));
static_assert(__is_same(decltype(c::GetReportResultBounces::soft_bounces), Field<long long>));
constexpr FieldRow kFieldsGetReportResultOpens[] = {
    {"opens_total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultOpens,
     opens_total), Kind::kInteger, 0},
    {"unique_opens", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultOpens,
     unique_opens), Kind::kInteger, 0},
    {"open_rate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultOpens,
     open_rate), Kind::kNumber, 0},
};
constexpr ObjectTable kObjectGetReportResultOpens = {"GetReportResultOpens",
    {kFieldsGetReportResultOpens, 3}, sizeof(c::GetReportResultOpens), true};
static_assert(__is_same(decltype(c::GetReportResultOpens::opens_total), Field<long long>));
static_assert(__is_same(decltype(c::GetReportResultOpens::unique_opens), Field<long long>));
static_assert(__is_same(decltype(c::GetReportResultOpens::open_rate), Field<double>));
constexpr FieldRow kFieldsGetReportResultClicks[] = {
    {"clicks_total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultClicks,
     clicks_total), Kind::kInteger, 0},
    {"unique_clicks", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultClicks,
     unique_clicks), Kind::kInteger, 0},
    {"click_rate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResultClicks,
     click_rate), Kind::kNumber, 0},
};
constexpr ObjectTable kObjectGetReportResultClicks = {"GetReportResultClicks",
    {kFieldsGetReportResultClicks, 3}, sizeof(c::GetReportResultClicks), true};
static_assert(__is_same(decltype(c::GetReportResultClicks::clicks_total), Field<long long>));
static_assert(__is_same(decltype(c::GetReportResultClicks::unique_clicks), Field<long long>));
static_assert(__is_same(decltype(c::GetReportResultClicks::click_rate), Field<double>));
constexpr FieldRow kFieldsGetReportResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResult, id), Kind::kString,
     0},
    {"campaign_title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResult,
     campaign_title), Kind::kString, 0},
    {"subject_line", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResult,
     subject_line), Kind::kString, 0},
    {"emails_sent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResult,
     emails_sent), Kind::kInteger, 0},
    {"abuse_reports", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResult,
     abuse_reports), Kind::kInteger, 0},
    {"unsubscribed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResult,
     unsubscribed), Kind::kInteger, 0},
    {"send_time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetReportResult, send_time),
     Kind::kString, 0},
    {"bounces", nullptr, nullptr, nullptr, {.object = &kObjectGetReportResultBounces},
     __builtin_offsetof(c::GetReportResult, bounces), Kind::kObject, 0},
    {"opens", nullptr, nullptr, nullptr, {.object = &kObjectGetReportResultOpens},
     __builtin_offsetof(c::GetReportResult, opens), Kind::kObject, 0},
    {"clicks", nullptr, nullptr, nullptr, {.object = &kObjectGetReportResultClicks},
     __builtin_offsetof(c::GetReportResult, clicks), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetReportResult = {"GetReportResult", {kFieldsGetReportResult, 10},
    sizeof(c::GetReportResult), true};
static_assert(__is_same(decltype(c::GetReportResult::id), Field<String>));
static_assert(__is_same(decltype(c::GetReportResult::campaign_title), Field<String>));
static_assert(__is_same(decltype(c::GetReportResult::subject_line), Field<String>));
static_assert(__is_same(decltype(c::GetReportResult::emails_sent), Field<long long>));
static_assert(__is_same(decltype(c::GetReportResult::abuse_reports), Field<long long>));
static_assert(__is_same(decltype(c::GetReportResult::unsubscribed), Field<long long>));
static_assert(__is_same(decltype(c::GetReportResult::send_time), Field<String>));
static_assert(__is_same(decltype(c::GetReportResult::bounces), Field<c::GetReportResultBounces>));
static_assert(__is_same(decltype(c::GetReportResult::opens), Field<c::GetReportResultOpens>));
static_assert(__is_same(decltype(c::GetReportResult::clicks), Field<c::GetReportResultClicks>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectGetReportResult}};
constexpr BindRow kBindGetReport[] = {
    {.place = Place::kPath, .field = 0, .wire = "campaign_id"},
};
constexpr HttpBinding kHttpGetReport = {.method = "GET", .path = "/reports/{campaign_id}",
    .rows = {kBindGetReport, 1}};
constexpr const char* kNamesListTemplatesParamsTemplateType[] = {"user", "base", "gallery"};
constexpr EnumTable kEnumListTemplatesParamsTemplateType = {"ListTemplatesParamsTemplateType",
    {kNamesListTemplatesParamsTemplateType, 3}};
constexpr FieldRow kFieldsListTemplatesParams[] = {
    {"template_type", "user are your own templates.", nullptr, nullptr,
     {.names = &kEnumListTemplatesParamsTemplateType}, __builtin_offsetof(c::ListTemplatesParams,
     template_type), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTemplatesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTemplatesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTemplatesParams = {"ListTemplatesParams",
    {kFieldsListTemplatesParams, 3}, sizeof(c::ListTemplatesParams), false};
static_assert(__is_same(decltype(c::ListTemplatesParams::template_type),
    Field<c::ListTemplatesParamsTemplateType>));
static_assert(__is_same(decltype(c::ListTemplatesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTemplatesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListTemplatesResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem, name),
     Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem, type),
     Kind::kString, 0},
    {"active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem,
     active), Kind::kBoolean, 0},
    {"date_created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTemplatesResultItem,
     date_created), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTemplatesResultItem = {"ListTemplatesResultItem",
    {kFieldsListTemplatesResultItem, 5}, sizeof(c::ListTemplatesResultItem), true};
static_assert(__is_same(decltype(c::ListTemplatesResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::type), Field<String>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::active), Field<bool>));
static_assert(__is_same(decltype(c::ListTemplatesResultItem::date_created), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectListTemplatesResultItem}};
constexpr FieldRow kFieldsListTemplatesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType21},
     __builtin_offsetof(c::ListTemplatesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTemplatesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTemplatesResult = {"ListTemplatesResult",
    {kFieldsListTemplatesResult, 2}, sizeof(c::ListTemplatesResult), true};
static_assert(__is_same(decltype(c::ListTemplatesResult::items), List<c::ListTemplatesResultItem>));
static_assert(__is_same(decltype(c::ListTemplatesResult::next_page), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectListTemplatesResult}};
constexpr BindRow kBindListTemplates[] = {
    {.place = Place::kQuery, .field = 0, .wire = "type"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kOffset, .items = "/templates",
    .total_pointer = "/total_items", .param = "offset", .size_param = "count", .size = 100};
constexpr HttpBinding kHttpListTemplates = {.method = "GET", .path = "/templates",
    .rows = {kBindListTemplates, 1}, .pagination = &kPagination4};
constexpr ActionRow kActions[] = {
    {.name = "list_audiences", .title = "List audiences",
     .description = "Audiences with their size and rates.", .effect = Effect::kRead,
     .params = &kObjectListAudiencesParams, .result = &kType2, .http = &kHttpListAudiences,
     .tool_name = "mailchimp_list_audiences"},
    {.name = "list_members", .title = "List members", .description = "Members of an audience.",
     .effect = Effect::kRead, .params = &kObjectListMembersParams, .result = &kType6,
     .http = &kHttpListMembers, .tool_name = "mailchimp_list_members"},
    {.name = "search_members", .title = "Search members",
     .description = "Members whose address or name fits.", .effect = Effect::kRead,
     .params = &kObjectSearchMembersParams, .result = &kType7, .http = &kHttpSearchMembers,
     .tool_name = "mailchimp_search_members"},
    {.name = "get_member", .title = "Read a member", .description = "One member of an audience.",
     .effect = Effect::kRead, .params = &kObjectGetMemberParams, .result = &kType5,
     .http = &kHttpGetMember, .tool_name = "mailchimp_get_member"},
    {.name = "add_member", .title = "Add a member",
     .description = "Adds an address to an audience; subscribed only with the person's " "consent.",
     .params = &kObjectAddMemberParams, .result = &kType5, .http = &kHttpAddMember,
     .tool_name = "mailchimp_add_member"},
    {.name = "update_member", .title = "Change a member",
     .description = "Changes the given parts of a member, for example to unsubscribe.",
     .params = &kObjectUpdateMemberParams, .result = &kType5, .http = &kHttpUpdateMember,
     .tool_name = "mailchimp_update_member"},
    {.name = "delete_member", .title = "Archive a member",
     .description = "Archives a member; he gets no e-mails and can be added again.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteMemberParams, .result = &kType9,
     .http = &kHttpDeleteMember, .tool_name = "mailchimp_delete_member"},
    {.name = "update_member_tags", .title = "Tag a member",
     .description = "Puts tags on a member or takes them off.",
     .params = &kObjectUpdateMemberTagsParams, .result = &kType11, .http = &kHttpUpdateMemberTags,
     .tool_name = "mailchimp_update_member_tags"},
    {.name = "list_campaigns", .title = "List campaigns",
     .description = "Campaigns, last created first.", .effect = Effect::kRead,
     .params = &kObjectListCampaignsParams, .result = &kType13, .http = &kHttpListCampaigns,
     .tool_name = "mailchimp_list_campaigns"},
    {.name = "get_campaign", .title = "Read a campaign",
     .description = "One campaign with its settings.", .effect = Effect::kRead,
     .params = &kObjectGetCampaignParams, .result = &kType12, .http = &kHttpGetCampaign,
     .tool_name = "mailchimp_get_campaign"},
    {.name = "create_campaign", .title = "Create a campaign",
     .description = "A draft; set_campaign_content gives it its text.",
     .params = &kObjectCreateCampaignParams, .result = &kType12, .http = &kHttpCreateCampaign,
     .tool_name = "mailchimp_create_campaign"},
    {.name = "set_campaign_content", .title = "Write a campaign",
     .description = "Sets the text of a draft.", .params = &kObjectSetCampaignContentParams,
     .result = &kType14, .http = &kHttpSetCampaignContent,
     .tool_name = "mailchimp_set_campaign_content"},
    {.name = "send_test_email", .title = "Send a test",
     .description = "Sends a draft to a few addresses.", .params = &kObjectSendTestEmailParams,
     .result = &kType16, .http = &kHttpSendTestEmail, .tool_name = "mailchimp_send_test_email"},
    {.name = "send_campaign", .title = "Send a campaign",
     .description = "Sends a draft to its whole audience at once; it cannot be called " "back.",
     .effect = Effect::kDestructive, .params = &kObjectSendCampaignParams, .result = &kType17,
     .http = &kHttpSendCampaign, .tool_name = "mailchimp_send_campaign"},
    {.name = "schedule_campaign", .title = "Schedule a campaign",
     .description = "Sends a draft at a time; needs a paid plan.", .effect = Effect::kDestructive,
     .params = &kObjectScheduleCampaignParams, .result = &kType18, .http = &kHttpScheduleCampaign,
     .tool_name = "mailchimp_schedule_campaign"},
    {.name = "delete_campaign", .title = "Delete a campaign",
     .description = "Deletes a campaign for good, with its report.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteCampaignParams, .result = &kType19, .http = &kHttpDeleteCampaign,
     .tool_name = "mailchimp_delete_campaign"},
    {.name = "get_report", .title = "Read a report",
     .description = "What became of a campaign that was sent.", .effect = Effect::kRead,
     .params = &kObjectGetReportParams, .result = &kType20, .http = &kHttpGetReport,
     .tool_name = "mailchimp_get_report"},
    {.name = "list_templates", .title = "List templates",
     .description = "Templates of the account.", .effect = Effect::kRead,
     .params = &kObjectListTemplatesParams, .result = &kType22, .http = &kHttpListTemplates,
     .tool_name = "mailchimp_list_templates"},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kBasic, .username = "any", .password = "{api_key}"},
};
constexpr const char* kTexts2[] = {"/detail", "/title"};
constexpr const char* kTexts3[] = {"/title"};
constexpr NamedText kPairs1[] = {{"API Key Invalid",
    "The key was disabled or belongs to another data centre; the part " "behind its dash is dc."},
    {"Member Exists", "The address is in the audience already; update_member changes it."},
    {"Forgotten Email Not Subscribed",
    "The contact was deleted for good and can only sign up again by himself."},
    {"Member In Compliance State",
    "The contact unsubscribed or bounced; set status pending to ask him " "again."}};
constexpr ApiRow kApi = {.base_url = "https://{dc}.api.mailchimp.com/3.0",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "OAuth "},
    .other_auth = {kOtherAuth, 1}, .errors = {.message = {kTexts2, 2}, .code = {kTexts3, 1},
    .hints = {kPairs1, 4}}, .retry_after = "retry-after", .concurrency = 8, .verify_method = "GET",
    .verify_path = "/", .verify_account = "/account_name"};
constexpr Limits kLimits13 = {.pattern = "[a-z]+[0-9]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"dc", "The part of an API key behind the dash, as us21; found by itself " "when signing in.",
     nullptr, &kLimits13, {}, 0, Kind::kString, 1},
    {"api_key", "Instead of signing in: Profile, Extras, API keys.", nullptr, nullptr, {}, 0,
     Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 2}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "dc", .label = "Data centre", .placeholder = "us21", .source = FieldSource::kLookup,
     .source_at = "/dc"},
    {.name = "api_key", .label = "API key", .secret = true},
};
constexpr const char* kTexts4[] = {"*.api.mailchimp.com", "login.mailchimp.com"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Mailchimp",
    .authorization_url = "https://login.mailchimp.com/oauth2/authorize",
    .token_url = "https://login.mailchimp.com/oauth2/token",
    .user_info_url = "https://login.mailchimp.com/oauth2/metadata",
    .client_id_secret = "MAILCHIMP_CLIENT_ID", .client_secret_secret = "MAILCHIMP_CLIENT_SECRET",
    .token_auth_method = "post", .pkce = false, .account_pointer = "/login/email"};
constexpr SecretRow kSecrets[] = {
    {"MAILCHIMP_CLIENT_ID", "Client ID of the registered app; for signing in.", false, false},
    {"MAILCHIMP_CLIENT_SECRET", "Client secret of the registered app; for signing in.", false,
     false},
};
constexpr EventRow kEvents0[] = {
    {"subscribe", "Somebody has joined the audience."},
    {"unsubscribe", "Somebody has left the audience."},
    {"profile", "Somebody has changed his data."},
    {"upemail", "Somebody has changed his address."},
    {"cleaned", "An address was taken out, since mail to it bounces."},
    {"campaign", "A campaign was sent or cancelled."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Audience, Settings, Webhooks: this connector's webhook URL with ?key= "
     "and the endpoint's secret behind it.", .event_type_field = "type", .events = {kEvents0, 6},
     .verify = {.scheme = VerifyScheme::kToken, .algorithm = "sha256", .encoding = "text",
     .query = "key", .payload = "{body}", .secret_encoding = "text"}, .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersContactSubscribed[] = {
    {.source = "webhook", .event = "subscribe"},
    {.source = "tool", .action = "add_member"},
};
constexpr MatcherRow kMatchersMemberUpdated[] = {
    {.source = "webhook", .event = "upemail"},
    {.source = "webhook", .event = "profile"},
    {.source = "tool", .action = "update_member"},
    {.source = "tool", .action = "update_member_tags"},
};
constexpr MatcherRow kMatchersMemberDeleted[] = {
    {.source = "tool", .action = "delete_member"},
};
constexpr MatcherRow kMatchersCampaignCreated[] = {
    {.source = "tool", .action = "create_campaign"},
};
constexpr MatcherRow kMatchersCampaignContentSet[] = {
    {.source = "tool", .action = "set_campaign_content"},
};
constexpr MatcherRow kMatchersTestEmailSent[] = {
    {.source = "tool", .action = "send_test_email"},
};
constexpr MatcherRow kMatchersCampaignSent[] = {
    {.source = "tool", .action = "send_campaign"},
};
constexpr MatcherRow kMatchersCampaignScheduled[] = {
    {.source = "tool", .action = "schedule_campaign"},
};
constexpr MatcherRow kMatchersCampaignDeleted[] = {
    {.source = "tool", .action = "delete_campaign"},
};
constexpr MatcherRow kMatchersContactUnsubscribed[] = {
    {.source = "webhook", .event = "unsubscribe"},
};
constexpr MatcherRow kMatchersEmailBounced[] = {
    {.source = "webhook", .event = "cleaned"},
};
constexpr MatcherRow kMatchersCampaignCompleted[] = {
    {.source = "webhook", .event = "campaign"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "contact_subscribed", .display_name = "Contact Subscribed",
     .matchers = {kMatchersContactSubscribed, 2}},
    {.id = "member_updated", .display_name = "Member Changed", .matchers = {kMatchersMemberUpdated,
     4}},
    {.id = "member_deleted", .display_name = "Member Archived", .matchers = {kMatchersMemberDeleted,
     1}},
    {.id = "campaign_created", .display_name = "Campaign Created",
     .matchers = {kMatchersCampaignCreated, 1}},
    {.id = "campaign_content_set", .display_name = "Campaign Written",
     .matchers = {kMatchersCampaignContentSet, 1}},
    {.id = "test_email_sent", .display_name = "Test Sent", .matchers = {kMatchersTestEmailSent, 1}},
    {.id = "campaign_sent", .display_name = "Campaign Sent", .matchers = {kMatchersCampaignSent,
     1}},
    {.id = "campaign_scheduled", .display_name = "Campaign Scheduled",
     .matchers = {kMatchersCampaignScheduled, 1}},
    {.id = "campaign_deleted", .display_name = "Campaign Deleted",
     .matchers = {kMatchersCampaignDeleted, 1}},
    {.id = "contact_unsubscribed", .display_name = "Contact Unsubscribed",
     .matchers = {kMatchersContactUnsubscribed, 1}},
    {.id = "email_bounced", .display_name = "Address Cleaned", .matchers = {kMatchersEmailBounced,
     1}},
    {.id = "campaign_completed", .display_name = "Campaign Finished",
     .matchers = {kMatchersCampaignCompleted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "mailchimp",
    .display_name = "Mailchimp",
    .description = "Keep audiences, members and tags, and prepare, test, send and measure "
        "campaigns in Mailchimp.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "mailchimp",
    .tool_description = "Keeps audiences and campaigns in Mailchimp. list_audiences has the "
        "ids. Show the user what you are about to write and wait for a yes; "
        "before send_campaign and schedule_campaign also name the audience "
        "and how many it reaches.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_audiences\",\"list_members\",\"search_members\","
        "\"get_member\",\"add_member\",\"update_member\",\"delete_member\","
        "\"update_member_tags\",\"list_campaigns\",\"get_campaign\",\"create_campaign\","
        "\"set_campaign_content\",\"send_test_email\",\"send_campaign\",\"schedule_campaign\","
        "\"delete_campaign\",\"get_report\",\"list_templates\"],\"description\":\"What "
        "to do.\"},\"list_id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":50,"
        "\"description\":\"Id of the audience; list_audiences has it.\"},\"subscriber_hash\":{"
        "\"type\":\"string\",\"minLength\":1,\"maxLength\":320,\"description\":\"Address "
        "of the member, or the MD5 of it in lower case.\"},\"email_address\":{\"type\":\"strin"
        "g\",\"format\":\"email\",\"description\":\"Address of the member.\"},"
        "\"status\":{\"type\":\"string\",\"enum\":[\"subscribed\",\"unsubscribed\","
        "\"cleaned\",\"pending\",\"transactional\"],\"description\":\"subscribed "
        "needs the member's consent; pending sends a question first.\"},\"member_status\":{\"t"
        "ype\":\"string\",\"enum\":[\"subscribed\",\"unsubscribed\",\"cleaned\","
        "\"pending\",\"transactional\",\"archived\"],\"description\":\"Only "
        "members in this state.\"},\"merge_fields\":{\"type\":\"object\",\"additionalPropertie"
        "s\":true,\"description\":\"Fields by their tag, as FNAME and LNAME.\"},"
        "\"member_tags\":{\"type\":\"array\",\"maxItems\":50,\"items\":{\"type\":\"string\","
        "\"maxLength\":100},\"description\":\"Names of tags.\"},\"tag_changes\":{\"type\":\"ar"
        "ray\",\"minItems\":1,\"maxItems\":50,\"items\":{\"type\":\"object\","
        "\"properties\":{\"name\":{\"type\":\"string\",\"maxLength\":100},"
        "\"status\":{\"type\":\"string\",\"enum\":[\"active\",\"inactive\"]}},"
        "\"required\":[\"name\",\"status\"]},\"description\":\"Tags to put "
        "on (active) or take off (inactive).\"},\"vip\":{\"type\":\"boolean\","
        "\"description\":\"Whether the member is a VIP.\"},\"language\":{\"type\":\"string\","
        "\"maxLength\":5,\"description\":\"Language, as en.\"},\"query\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Part of an address "
        "or name.\"},\"since_last_changed\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"Only what changed since then.\"},\"campaign_status\":{\"type\":\"st"
        "ring\",\"enum\":[\"save\",\"paused\",\"schedule\",\"sending\",\"sent\"],"
        "\"description\":\"Only campaigns in this state; save are drafts.\"},"
        "\"since_send_time\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"Only campaigns sent since then.\"},\"campaign_id\":{\"type\":\"stri"
        "ng\",\"minLength\":1,\"maxLength\":50,\"description\":\"Id of the "
        "campaign.\"},\"type\":{\"type\":\"string\",\"enum\":[\"regular\","
        "\"plaintext\"],\"description\":\"Kind of campaign.\"},\"audience\":{\"type\":\"string"
        "\",\"minLength\":1,\"maxLength\":50,\"description\":\"Id of the audience "
        "that the campaign goes to.\"},\"saved_segment_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Only this segment of the audience.\"},"
        "\"subject_line\":{\"type\":\"string\",\"maxLength\":150,\"description\":\"Subject "
        "line.\"},\"preview_text\":{\"type\":\"string\",\"maxLength\":150,"
        "\"description\":\"Text that mailboxes show behind the subject.\"},"
        "\"title\":{\"type\":\"string\",\"maxLength\":150,\"description\":\"Name "
        "of the campaign, for yourself.\"},\"from_name\":{\"type\":\"string\","
        "\"maxLength\":100,\"description\":\"Name of the sender.\"},\"reply_to\":{\"type\":\"s"
        "tring\",\"format\":\"email\",\"description\":\"Address of the sender; "
        "its domain is verified.\"},\"template_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Template; list_templates has ids.\"},"
        "\"html\":{\"type\":\"string\",\"maxLength\":500000,\"description\":\"Text "
        "of the campaign in HTML.\"},\"plain_text\":{\"type\":\"string\",\"maxLength\":500000,"
        "\"description\":\"Text without HTML; made from it when left out.\"},"
        "\"test_emails\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":10,"
        "\"items\":{\"type\":\"string\",\"format\":\"email\"},\"description\":\"Who "
        "gets the test.\"},\"send_type\":{\"type\":\"string\",\"enum\":[\"html\","
        "\"plaintext\"],\"description\":\"Kind of test e-mail.\"},\"schedule_time\":{\"type\":"
        "\"string\",\"format\":\"date-time\",\"description\":\"When to send,"
        " on a quarter of an hour.\"},\"template_type\":{\"type\":\"string\","
        "\"enum\":[\"user\",\"base\",\"gallery\"],\"description\":\"user are "
        "your own templates.\"},\"max_items\":{\"description\":\"Fetch pages "
        "until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "mailchimp",
    .actions = {kActions, 18},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 2},
    .egress = {kTexts4, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 12},
};

}  // namespace pie::detail::tables::mailchimp

namespace pie::mailchimp {

constinit const ConnectorTable kMailchimp = ::pie::detail::tables::mailchimp::kConnector;

Task<ListAudiencesResult> ListAudiences(Context& context, ListAudiencesParams params) {
  return Task<ListAudiencesResult>(::pie::ContextAccess::Call(context, kMailchimp, 0, &params));
}

Task<ListMembersResult> ListMembers(Context& context, ListMembersParams params) {
  return Task<ListMembersResult>(::pie::ContextAccess::Call(context, kMailchimp, 1, &params));
}

Task<SearchMembersResult> SearchMembers(Context& context, SearchMembersParams params) {
  return Task<SearchMembersResult>(::pie::ContextAccess::Call(context, kMailchimp, 2, &params));
}

Task<Member> GetMember(Context& context, GetMemberParams params) {
  return Task<Member>(::pie::ContextAccess::Call(context, kMailchimp, 3, &params));
}

Task<Member> AddMember(Context& context, AddMemberParams params) {
  return Task<Member>(::pie::ContextAccess::Call(context, kMailchimp, 4, &params));
}

Task<Member> UpdateMember(Context& context, UpdateMemberParams params) {
  return Task<Member>(::pie::ContextAccess::Call(context, kMailchimp, 5, &params));
}

Task<DeleteMemberResult> DeleteMember(Context& context, DeleteMemberParams params) {
  return Task<DeleteMemberResult>(::pie::ContextAccess::Call(context, kMailchimp, 6, &params));
}

Task<UpdateMemberTagsResult> UpdateMemberTags(Context& context, UpdateMemberTagsParams params) {
  return Task<UpdateMemberTagsResult>(::pie::ContextAccess::Call(context, kMailchimp, 7, &params));
}

Task<ListCampaignsResult> ListCampaigns(Context& context, ListCampaignsParams params) {
  return Task<ListCampaignsResult>(::pie::ContextAccess::Call(context, kMailchimp, 8, &params));
}

Task<Campaign> GetCampaign(Context& context, GetCampaignParams params) {
  return Task<Campaign>(::pie::ContextAccess::Call(context, kMailchimp, 9, &params));
}

Task<Campaign> CreateCampaign(Context& context, CreateCampaignParams params) {
  return Task<Campaign>(::pie::ContextAccess::Call(context, kMailchimp, 10, &params));
}

Task<SetCampaignContentResult> SetCampaignContent(Context& context,
    SetCampaignContentParams params) {
  return Task<SetCampaignContentResult>(::pie::ContextAccess::Call(context, kMailchimp, 11,
      &params));
}

Task<SendTestEmailResult> SendTestEmail(Context& context, SendTestEmailParams params) {
  return Task<SendTestEmailResult>(::pie::ContextAccess::Call(context, kMailchimp, 12, &params));
}

Task<SendCampaignResult> SendCampaign(Context& context, SendCampaignParams params) {
  return Task<SendCampaignResult>(::pie::ContextAccess::Call(context, kMailchimp, 13, &params));
}

Task<ScheduleCampaignResult> ScheduleCampaign(Context& context, ScheduleCampaignParams params) {
  return Task<ScheduleCampaignResult>(::pie::ContextAccess::Call(context, kMailchimp, 14, &params));
}

Task<DeleteCampaignResult> DeleteCampaign(Context& context, DeleteCampaignParams params) {
  return Task<DeleteCampaignResult>(::pie::ContextAccess::Call(context, kMailchimp, 15, &params));
}

Task<GetReportResult> GetReport(Context& context, GetReportParams params) {
  return Task<GetReportResult>(::pie::ContextAccess::Call(context, kMailchimp, 16, &params));
}

Task<ListTemplatesResult> ListTemplates(Context& context, ListTemplatesParams params) {
  return Task<ListTemplatesResult>(::pie::ContextAccess::Call(context, kMailchimp, 17, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.mailchimp_client_id = context.Secret("MAILCHIMP_CLIENT_ID");
  secrets.mailchimp_client_secret = context.Secret("MAILCHIMP_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::mailchimp
