// Generated from plugins/pinterest-researcher/pinterest-researcher.pie. Do not edit.
#include "pinterest-researcher/pinterest-researcher.h"

#include "pie/generated.h"

namespace pie::detail::tables::pinterest_researcher {
namespace c = ::pie::pinterest_researcher;

constexpr const char* kTexts1[] = {"pinterest", "research", "social-media", "monitoring"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 300};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsSearchPinsParams[] = {
    {"query", "Words to search for.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchPinsParams, query), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::SearchPinsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchPinsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchPinsParams = {"SearchPinsParams", {kFieldsSearchPinsParams, 3},
    sizeof(c::SearchPinsParams), false};
static_assert(__is_same(decltype(c::SearchPinsParams::query), String));
static_assert(__is_same(decltype(c::SearchPinsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchPinsParams::next_page), Field<String>));
constexpr FieldRow kFieldsImage[] = {
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Image, url), Kind::kString, 0},
    {"width", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Image, width), Kind::kInteger,
     2},
    {"height", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Image, height), Kind::kInteger,
     2},
};
constexpr ObjectTable kObjectImage = {"Image", {kFieldsImage, 3}, sizeof(c::Image), true};
static_assert(__is_same(decltype(c::Image::url), Field<String>));
static_assert(__is_same(decltype(c::Image::width), Field<long long>));
static_assert(__is_same(decltype(c::Image::height), Field<long long>));
constexpr FieldRow kFieldsImagesOf[] = {
    {"orig", nullptr, nullptr, nullptr, {.object = &kObjectImage}, __builtin_offsetof(c::ImagesOf,
     orig), Kind::kObject, 0},
};
constexpr ObjectTable kObjectImagesOf = {"ImagesOf", {kFieldsImagesOf, 1}, sizeof(c::ImagesOf),
    true};
static_assert(__is_same(decltype(c::ImagesOf::orig), Field<c::Image>));
constexpr FieldRow kFieldsBoardOf[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardOf, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardOf, name), Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardOf, url), Kind::kString, 2},
    {"pin_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardOf, pin_count),
     Kind::kInteger, 2},
};
constexpr ObjectTable kObjectBoardOf = {"BoardOf", {kFieldsBoardOf, 4}, sizeof(c::BoardOf), true};
static_assert(__is_same(decltype(c::BoardOf::id), Field<String>));
static_assert(__is_same(decltype(c::BoardOf::name), Field<String>));
static_assert(__is_same(decltype(c::BoardOf::url), Field<String>));
static_assert(__is_same(decltype(c::BoardOf::pin_count), Field<long long>));
constexpr FieldRow kFieldsPerson[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, id), Kind::kString, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, username),
     Kind::kString, 0},
    {"full_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, full_name),
     Kind::kString, 2},
    {"follower_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, follower_count),
     Kind::kInteger, 2},
};
constexpr ObjectTable kObjectPerson = {"Person", {kFieldsPerson, 4}, sizeof(c::Person), true};
static_assert(__is_same(decltype(c::Person::id), Field<String>));
static_assert(__is_same(decltype(c::Person::username), Field<String>));
static_assert(__is_same(decltype(c::Person::full_name), Field<String>));
static_assert(__is_same(decltype(c::Person::follower_count), Field<long long>));
constexpr FieldRow kFieldsPinSummary[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinSummary, id), Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinSummary, url), Kind::kString,
     2},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinSummary, title),
     Kind::kString, 2},
    {"grid_title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinSummary, grid_title),
     Kind::kString, 2},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinSummary, description),
     Kind::kString, 2},
    {"auto_alt_text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinSummary,
     auto_alt_text), Kind::kString, 2},
    {"link", "Page that the pin leads to.", nullptr, nullptr, {}, __builtin_offsetof(c::PinSummary,
     link), Kind::kString, 2},
    {"domain", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinSummary, domain),
     Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinSummary, created_at),
     Kind::kString, 2},
    {"repin_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinSummary, repin_count),
     Kind::kInteger, 2},
    {"is_promoted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinSummary, is_promoted),
     Kind::kBoolean, 2},
    {"images", nullptr, nullptr, nullptr, {.object = &kObjectImagesOf},
     __builtin_offsetof(c::PinSummary, images), Kind::kObject, 0},
    {"board", nullptr, nullptr, nullptr, {.object = &kObjectBoardOf},
     __builtin_offsetof(c::PinSummary, board), Kind::kObject, 0},
    {"pinner", nullptr, nullptr, nullptr, {.object = &kObjectPerson},
     __builtin_offsetof(c::PinSummary, pinner), Kind::kObject, 0},
    {"native_creator", nullptr, nullptr, nullptr, {.object = &kObjectPerson},
     __builtin_offsetof(c::PinSummary, native_creator), Kind::kObject, 2},
};
constexpr ObjectTable kObjectPinSummary = {"PinSummary", {kFieldsPinSummary, 15},
    sizeof(c::PinSummary), true};
static_assert(__is_same(decltype(c::PinSummary::id), Field<String>));
static_assert(__is_same(decltype(c::PinSummary::url), Field<String>));
static_assert(__is_same(decltype(c::PinSummary::title), Field<String>));
static_assert(__is_same(decltype(c::PinSummary::grid_title), Field<String>));
static_assert(__is_same(decltype(c::PinSummary::description), Field<String>));
static_assert(__is_same(decltype(c::PinSummary::auto_alt_text), Field<String>));
static_assert(__is_same(decltype(c::PinSummary::link), Field<String>));
static_assert(__is_same(decltype(c::PinSummary::domain), Field<String>));
static_assert(__is_same(decltype(c::PinSummary::created_at), Field<String>));
static_assert(__is_same(decltype(c::PinSummary::repin_count), Field<long long>));
static_assert(__is_same(decltype(c::PinSummary::is_promoted), Field<bool>));
static_assert(__is_same(decltype(c::PinSummary::images), Field<c::ImagesOf>));
static_assert(__is_same(decltype(c::PinSummary::board), Field<c::BoardOf>));
static_assert(__is_same(decltype(c::PinSummary::pinner), Field<c::Person>));
static_assert(__is_same(decltype(c::PinSummary::native_creator), Field<c::Person>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectPinSummary}};
constexpr FieldRow kFieldsSearchPinsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::SearchPinsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchPinsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchPinsResult = {"SearchPinsResult", {kFieldsSearchPinsResult, 2},
    sizeof(c::SearchPinsResult), true};
static_assert(__is_same(decltype(c::SearchPinsResult::items), List<c::PinSummary>));
static_assert(__is_same(decltype(c::SearchPinsResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectSearchPinsResult}};
constexpr BindRow kBindSearchPins[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/pins",
    .cursor_pointer = "/cursor", .param = "cursor"};
constexpr HttpBinding kHttpSearchPins = {.method = "GET", .path = "/v1/pinterest/search",
    .rows = {kBindSearchPins, 1}, .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 64, .max_size = 500,
    .pattern = "^https://([a-z]{2,3}\\.)?pinterest\\.[a-z.]{2,6}/pin/", .format = "uri"};
constexpr const char* kNamesGetPinParamsCacheMaxAge[] = {"1d", "3d", "7d", "14d", "30d"};
constexpr EnumTable kEnumGetPinParamsCacheMaxAge = {"GetPinParamsCacheMaxAge",
    {kNamesGetPinParamsCacheMaxAge, 5}};
constexpr FieldRow kFieldsGetPinParams[] = {
    {"pin_url", "Address of the pin.", nullptr, &kLimits3, {}, __builtin_offsetof(c::GetPinParams,
     pin_url), Kind::kString, 1},
    {"cache_max_age", "A stored answer that is not older than this will do.", nullptr, nullptr,
     {.names = &kEnumGetPinParamsCacheMaxAge}, __builtin_offsetof(c::GetPinParams, cache_max_age),
     Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetPinParams = {"GetPinParams", {kFieldsGetPinParams, 2},
    sizeof(c::GetPinParams), false};
static_assert(__is_same(decltype(c::GetPinParams::pin_url), String));
static_assert(__is_same(decltype(c::GetPinParams::cache_max_age),
    Field<c::GetPinParamsCacheMaxAge>));
constexpr FieldRow kFieldsPinAggregatedPinDataAggregatedStats[] = {
    {"saves", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::PinAggregatedPinDataAggregatedStats, saves), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectPinAggregatedPinDataAggregatedStats =
    {"PinAggregatedPinDataAggregatedStats", {kFieldsPinAggregatedPinDataAggregatedStats, 1},
    sizeof(c::PinAggregatedPinDataAggregatedStats), true};
static_assert(__is_same(decltype(c::PinAggregatedPinDataAggregatedStats::saves), Field<long long>));
constexpr FieldRow kFieldsPinAggregatedPinData[] = {
    {"commentCount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinAggregatedPinData,
     comment_count), Kind::kInteger, 2},
    {"aggregatedStats", nullptr, nullptr, nullptr,
     {.object = &kObjectPinAggregatedPinDataAggregatedStats},
     __builtin_offsetof(c::PinAggregatedPinData, aggregated_stats), Kind::kObject, 0},
};
constexpr ObjectTable kObjectPinAggregatedPinData = {"PinAggregatedPinData",
    {kFieldsPinAggregatedPinData, 2}, sizeof(c::PinAggregatedPinData), true};
static_assert(__is_same(decltype(c::PinAggregatedPinData::comment_count), Field<long long>));
static_assert(__is_same(decltype(c::PinAggregatedPinData::aggregated_stats),
    Field<c::PinAggregatedPinDataAggregatedStats>));
constexpr FieldRow kFieldsPinBoard[] = {
    {"entityId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinBoard, entity_id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinBoard, name), Kind::kString,
     0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinBoard, url), Kind::kString, 2},
    {"pinCount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PinBoard, pin_count),
     Kind::kInteger, 2},
};
constexpr ObjectTable kObjectPinBoard = {"PinBoard", {kFieldsPinBoard, 4}, sizeof(c::PinBoard),
    true};
static_assert(__is_same(decltype(c::PinBoard::entity_id), Field<String>));
static_assert(__is_same(decltype(c::PinBoard::name), Field<String>));
static_assert(__is_same(decltype(c::PinBoard::url), Field<String>));
static_assert(__is_same(decltype(c::PinBoard::pin_count), Field<long long>));
constexpr FieldRow kFieldsMember[] = {
    {"entityId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, entity_id),
     Kind::kString, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, username),
     Kind::kString, 2},
    {"fullName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, full_name),
     Kind::kString, 2},
    {"followerCount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, follower_count),
     Kind::kInteger, 2},
};
constexpr ObjectTable kObjectMember = {"Member", {kFieldsMember, 4}, sizeof(c::Member), true};
static_assert(__is_same(decltype(c::Member::entity_id), Field<String>));
static_assert(__is_same(decltype(c::Member::username), Field<String>));
static_assert(__is_same(decltype(c::Member::full_name), Field<String>));
static_assert(__is_same(decltype(c::Member::follower_count), Field<long long>));
constexpr FieldRow kFieldsPin[] = {
    {"entityId", "Id of the pin.", nullptr, nullptr, {}, __builtin_offsetof(c::Pin, entity_id),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pin, title), Kind::kString, 2},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pin, description),
     Kind::kString, 2},
    {"closeupDescription", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pin,
     closeup_description), Kind::kString, 2},
    {"autoAltText", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pin, auto_alt_text),
     Kind::kString, 2},
    {"link", "Page that the pin leads to.", nullptr, nullptr, {}, __builtin_offsetof(c::Pin, link),
     Kind::kString, 2},
    {"domain", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pin, domain), Kind::kString, 2},
    {"category", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pin, category), Kind::kString,
     2},
    {"dominantColor", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pin, dominant_color),
     Kind::kString, 2},
    {"isPromoted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pin, is_promoted),
     Kind::kBoolean, 2},
    {"shareCount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pin, share_count),
     Kind::kInteger, 2},
    {"totalReactionCount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pin,
     total_reaction_count), Kind::kInteger, 2},
    {"aggregatedPinData", nullptr, nullptr, nullptr, {.object = &kObjectPinAggregatedPinData},
     __builtin_offsetof(c::Pin, aggregated_pin_data), Kind::kObject, 0},
    {"imageSpec_orig", nullptr, nullptr, nullptr, {.object = &kObjectImage},
     __builtin_offsetof(c::Pin, image_spec_orig), Kind::kObject, 0},
    {"board", nullptr, nullptr, nullptr, {.object = &kObjectPinBoard}, __builtin_offsetof(c::Pin,
     board), Kind::kObject, 0},
    {"pinner", nullptr, nullptr, nullptr, {.object = &kObjectMember}, __builtin_offsetof(c::Pin,
     pinner), Kind::kObject, 0},
    {"originPinner", nullptr, nullptr, nullptr, {.object = &kObjectMember},
     __builtin_offsetof(c::Pin, origin_pinner), Kind::kObject, 2},
    {"credits_remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pin,
     credits_remaining), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectPin = {"Pin", {kFieldsPin, 18}, sizeof(c::Pin), true};
static_assert(__is_same(decltype(c::Pin::entity_id), Field<String>));
static_assert(__is_same(decltype(c::Pin::title), Field<String>));
static_assert(__is_same(decltype(c::Pin::description), Field<String>));
static_assert(__is_same(decltype(c::Pin::closeup_description), Field<String>));
static_assert(__is_same(decltype(c::Pin::auto_alt_text), Field<String>));
static_assert(__is_same(decltype(c::Pin::link), Field<String>));
static_assert(__is_same(decltype(c::Pin::domain), Field<String>));
static_assert(__is_same(decltype(c::Pin::category), Field<String>));
static_assert(__is_same(decltype(c::Pin::dominant_color), Field<String>));
static_assert(__is_same(decltype(c::Pin::is_promoted), Field<bool>));
static_assert(__is_same(decltype(c::Pin::share_count), Field<long long>));
static_assert(__is_same(decltype(c::Pin::total_reaction_count), Field<long long>));
static_assert(__is_same(decltype(c::Pin::aggregated_pin_data), Field<c::PinAggregatedPinData>));
static_assert(__is_same(decltype(c::Pin::image_spec_orig), Field<c::Image>));
static_assert(__is_same(decltype(c::Pin::board), Field<c::PinBoard>));
static_assert(__is_same(decltype(c::Pin::pinner), Field<c::Member>));
static_assert(__is_same(decltype(c::Pin::origin_pinner), Field<c::Member>));
static_assert(__is_same(decltype(c::Pin::credits_remaining), Field<long long>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectPin}};
constexpr BindRow kBindGetPin[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
    {.place = Place::kQuery, .field = 1, .wire = "cache_max_age"},
};
constexpr HttpBinding kHttpGetPin = {.method = "GET", .path = "/v1/pinterest/pin",
    .rows = {kBindGetPin, 2}};
constexpr Limits kLimits4 = {.has = 96, .min_size = 2, .max_size = 100, .pattern = "^[^\\s/?#@]+$"};
constexpr FieldRow kFieldsGetUserBoardsParams[] = {
    {"handle", "Name of the user in addresses.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetUserBoardsParams, handle), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetUserBoardsParams = {"GetUserBoardsParams",
    {kFieldsGetUserBoardsParams, 1}, sizeof(c::GetUserBoardsParams), false};
static_assert(__is_same(decltype(c::GetUserBoardsParams::handle), String));
constexpr FieldRow kFieldsBoard[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, name), Kind::kString, 0},
    {"url", "Path of the board.", nullptr, nullptr, {}, __builtin_offsetof(c::Board, url),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, description),
     Kind::kString, 2},
    {"privacy", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, privacy), Kind::kString,
     2},
    {"pin_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, pin_count),
     Kind::kInteger, 2},
    {"section_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, section_count),
     Kind::kInteger, 2},
    {"follower_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, follower_count),
     Kind::kInteger, 2},
    {"is_collaborative", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board,
     is_collaborative), Kind::kBoolean, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, created_at),
     Kind::kString, 2},
    {"image_cover_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board,
     image_cover_url), Kind::kString, 2},
    {"owner", nullptr, nullptr, nullptr, {.object = &kObjectPerson}, __builtin_offsetof(c::Board,
     owner), Kind::kObject, 0},
};
constexpr ObjectTable kObjectBoard = {"Board", {kFieldsBoard, 12}, sizeof(c::Board), true};
static_assert(__is_same(decltype(c::Board::id), Field<String>));
static_assert(__is_same(decltype(c::Board::name), Field<String>));
static_assert(__is_same(decltype(c::Board::url), Field<String>));
static_assert(__is_same(decltype(c::Board::description), Field<String>));
static_assert(__is_same(decltype(c::Board::privacy), Field<String>));
static_assert(__is_same(decltype(c::Board::pin_count), Field<long long>));
static_assert(__is_same(decltype(c::Board::section_count), Field<long long>));
static_assert(__is_same(decltype(c::Board::follower_count), Field<long long>));
static_assert(__is_same(decltype(c::Board::is_collaborative), Field<bool>));
static_assert(__is_same(decltype(c::Board::created_at), Field<String>));
static_assert(__is_same(decltype(c::Board::image_cover_url), Field<String>));
static_assert(__is_same(decltype(c::Board::owner), Field<c::Person>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectBoard}};
constexpr TypeRow kType5 = {Kind::kList, false, {.element = &kType4}};
constexpr BindRow kBindGetUserBoards[] = {
    {.place = Place::kQuery, .field = 0, .wire = "handle"},
};
constexpr HttpBinding kHttpGetUserBoards = {.method = "GET", .path = "/v1/pinterest/user/boards",
    .rows = {kBindGetUserBoards, 1}, .result_at = "/boards"};
constexpr Limits kLimits5 = {.has = 64, .max_size = 500,
    .pattern = "^https://([a-z]{2,3}\\.)?pinterest\\.[a-z.]{2,6}/[^/?#]+/[^/?#]+", .format = "uri"};
constexpr FieldRow kFieldsGetBoardParams[] = {
    {"board_url", "Address of the board: pinterest.com/user/board.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetBoardParams, board_url), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::GetBoardParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetBoardParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetBoardParams = {"GetBoardParams", {kFieldsGetBoardParams, 3},
    sizeof(c::GetBoardParams), false};
static_assert(__is_same(decltype(c::GetBoardParams::board_url), String));
static_assert(__is_same(decltype(c::GetBoardParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::GetBoardParams::next_page), Field<String>));
constexpr FieldRow kFieldsGetBoardResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::GetBoardResult,
     items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::GetBoardResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetBoardResult = {"GetBoardResult", {kFieldsGetBoardResult, 2},
    sizeof(c::GetBoardResult), true};
static_assert(__is_same(decltype(c::GetBoardResult::items), List<c::PinSummary>));
static_assert(__is_same(decltype(c::GetBoardResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectGetBoardResult}};
constexpr BindRow kBindGetBoard[] = {
    {.place = Place::kQuery, .field = 0, .wire = "url"},
};
constexpr HttpBinding kHttpGetBoard = {.method = "GET", .path = "/v1/pinterest/board",
    .rows = {kBindGetBoard, 1}, .pagination = &kPagination1};
constexpr Limits kLimits6 = {.has = 64, .max_size = 200};
constexpr Limits kLimits7 = {.has = 3, .minimum = 15, .maximum = 10080};
constexpr FieldRow kFieldsCreateMonitorParams[] = {
    {"board_url", "Address of the board: pinterest.com/user/board.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateMonitorParams, board_url), Kind::kString, 1},
    {"label", "Name of the monitor.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateMonitorParams, label), Kind::kString, 0},
    {"interval_minutes", "Minutes between checks.", "60", &kLimits7, {},
     __builtin_offsetof(c::CreateMonitorParams, interval_minutes), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateMonitorParams = {"CreateMonitorParams",
    {kFieldsCreateMonitorParams, 3}, sizeof(c::CreateMonitorParams), false};
static_assert(__is_same(decltype(c::CreateMonitorParams::board_url), String));
static_assert(__is_same(decltype(c::CreateMonitorParams::label), Field<String>));
static_assert(__is_same(decltype(c::CreateMonitorParams::interval_minutes), Field<long long>));
constexpr FieldRow kFieldsMonitor[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, id), Kind::kString, 0},
    {"target", "Address of the board that is watched.", nullptr, nullptr, {},
     __builtin_offsetof(c::Monitor, target), Kind::kString, 0},
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, label), Kind::kString,
     2},
    {"enabled", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, enabled),
     Kind::kBoolean, 0},
    {"interval_minutes", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor,
     interval_minutes), Kind::kInteger, 0},
    {"last_checked_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor,
     last_checked_at), Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Monitor, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMonitor = {"Monitor", {kFieldsMonitor, 7}, sizeof(c::Monitor), true};
static_assert(__is_same(decltype(c::Monitor::id), Field<String>));
static_assert(__is_same(decltype(c::Monitor::target), Field<String>));
static_assert(__is_same(decltype(c::Monitor::label), Field<String>));
static_assert(__is_same(decltype(c::Monitor::enabled), Field<bool>));
static_assert(__is_same(decltype(c::Monitor::interval_minutes), Field<long long>));
static_assert(__is_same(decltype(c::Monitor::last_checked_at), Field<String>));
static_assert(__is_same(decltype(c::Monitor::created_at), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectMonitor}};
static TaskState* InvokeCreateMonitor(Context& context, void* params) {
  return Erase(c::CreateMonitor(context,
      static_cast<c::CreateMonitorParams&&>(*static_cast<c::CreateMonitorParams*>(params))));
}
constexpr ObjectTable kObjectListMonitorsParams = {"ListMonitorsParams", {},
    sizeof(c::ListMonitorsParams), false};
constexpr TypeRow kType8 = {Kind::kList, false, {.element = &kType7}};
static TaskState* InvokeListMonitors(Context& context, void* params) {
  return Erase(c::ListMonitors(context,
      static_cast<c::ListMonitorsParams&&>(*static_cast<c::ListMonitorsParams*>(params))));
}
constexpr Limits kLimits8 = {.format = "uuid"};
constexpr FieldRow kFieldsPauseMonitorParams[] = {
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::PauseMonitorParams, monitor_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectPauseMonitorParams = {"PauseMonitorParams", {kFieldsPauseMonitorParams,
    1}, sizeof(c::PauseMonitorParams), false};
static_assert(__is_same(decltype(c::PauseMonitorParams::monitor_id), String));
static TaskState* InvokePauseMonitor(Context& context, void* params) {
  return Erase(c::PauseMonitor(context,
      static_cast<c::PauseMonitorParams&&>(*static_cast<c::PauseMonitorParams*>(params))));
}
constexpr FieldRow kFieldsResumeMonitorParams[] = {
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::ResumeMonitorParams, monitor_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectResumeMonitorParams = {"ResumeMonitorParams",
    {kFieldsResumeMonitorParams, 1}, sizeof(c::ResumeMonitorParams), false};
static_assert(__is_same(decltype(c::ResumeMonitorParams::monitor_id), String));
static TaskState* InvokeResumeMonitor(Context& context, void* params) {
  return Erase(c::ResumeMonitor(context,
      static_cast<c::ResumeMonitorParams&&>(*static_cast<c::ResumeMonitorParams*>(params))));
}
constexpr FieldRow kFieldsDeleteMonitorParams[] = {
    {"monitor_id", "Id of the monitor.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::DeleteMonitorParams, monitor_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteMonitorParams = {"DeleteMonitorParams",
    {kFieldsDeleteMonitorParams, 1}, sizeof(c::DeleteMonitorParams), false};
static_assert(__is_same(decltype(c::DeleteMonitorParams::monitor_id), String));
constexpr FieldRow kFieldsDeleteMonitorResult[] = {
    {"deleted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteMonitorResult, deleted),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectDeleteMonitorResult = {"DeleteMonitorResult",
    {kFieldsDeleteMonitorResult, 1}, sizeof(c::DeleteMonitorResult), true};
static_assert(__is_same(decltype(c::DeleteMonitorResult::deleted), Field<bool>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectDeleteMonitorResult}};
static TaskState* InvokeDeleteMonitor(Context& context, void* params) {
  return Erase(c::DeleteMonitor(context,
      static_cast<c::DeleteMonitorParams&&>(*static_cast<c::DeleteMonitorParams*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "search_pins", .title = "Search pins", .description = "Pins that fit some words.",
     .effect = Effect::kRead, .params = &kObjectSearchPinsParams, .result = &kType2,
     .http = &kHttpSearchPins, .tool_name = "pinterest_search_pins"},
    {.name = "get_pin", .title = "Read a pin",
     .description = "Text, link, picture and counts of a pin.", .effect = Effect::kRead,
     .params = &kObjectGetPinParams, .result = &kType3, .http = &kHttpGetPin,
     .tool_name = "pinterest_get_pin"},
    {.name = "get_user_boards", .title = "Read a user's boards",
     .description = "Public boards of a user.", .effect = Effect::kRead,
     .params = &kObjectGetUserBoardsParams, .result = &kType5, .http = &kHttpGetUserBoards,
     .tool_name = "pinterest_get_user_boards"},
    {.name = "get_board", .title = "Read a board", .description = "Pins of a board.",
     .effect = Effect::kRead, .params = &kObjectGetBoardParams, .result = &kType6,
     .http = &kHttpGetBoard, .tool_name = "pinterest_get_board"},
    {.name = "create_monitor", .title = "Watch a board",
     .description = "Starts to watch a board for new pins.", .params = &kObjectCreateMonitorParams,
     .result = &kType7, .invoke = InvokeCreateMonitor, .tool_name = "pinterest_create_monitor"},
    {.name = "list_monitors", .title = "List monitors", .description = "The user's monitors.",
     .effect = Effect::kRead, .params = &kObjectListMonitorsParams, .result = &kType8,
     .invoke = InvokeListMonitors, .tool_name = "pinterest_list_monitors"},
    {.name = "pause_monitor", .title = "Pause a monitor",
     .description = "Stops checking until it is resumed.", .params = &kObjectPauseMonitorParams,
     .result = &kType7, .invoke = InvokePauseMonitor, .tool_name = "pinterest_pause_monitor"},
    {.name = "resume_monitor", .title = "Resume a monitor",
     .description = "Checks again, starting with the next run.",
     .params = &kObjectResumeMonitorParams, .result = &kType7, .invoke = InvokeResumeMonitor,
     .tool_name = "pinterest_resume_monitor"},
    {.name = "delete_monitor", .title = "Delete a monitor", .description = "Removes a monitor.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteMonitorParams, .result = &kType9,
     .invoke = InvokeDeleteMonitor, .tool_name = "pinterest_delete_monitor"},
};
constexpr const char* kTexts2[] = {"/message", "/error"};
constexpr ApiRow kApi = {.base_url = "https://api.scrapecreators.com",
    .auth = {.kind = AuthKind::kHeader, .name = "x-api-key", .value = "{SCRAPECREATORS_API_KEY}"},
    .errors = {.message = {kTexts2, 2}}, .retry_after = "retry-after"};
constexpr const char* kTexts3[] = {"api.scrapecreators.com"};
constexpr SecretRow kSecrets[] = {
    {"SCRAPECREATORS_API_KEY",
     "Key of a ScrapeCreators account, shared by all users of this executor.", true, false},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kCron, .description = "Checks the monitors that are due for new pins.",
     .cron = "*/15 * * * *"},
};
static TaskState* InvokeOnRun(Context& context, void* params) {
  return Erase(c::OnRun(context, static_cast<Json&&>(*static_cast<Json*>(params))));
}
constexpr HookRow kHooks[] = {
    {"onRun", InvokeOnRun},
};
constexpr MatcherRow kMatchersProfileResearched[] = {
    {.source = "tool", .action = "get_user_boards"},
};
constexpr MatcherRow kMatchersContentSearched[] = {
    {.source = "tool", .action = "search_pins"},
    {.source = "tool", .action = "get_board"},
};
constexpr MatcherRow kMatchersMonitorCreated[] = {
    {.source = "tool", .action = "create_monitor"},
};
constexpr MatcherRow kMatchersMonitorPaused[] = {
    {.source = "tool", .action = "pause_monitor"},
};
constexpr MatcherRow kMatchersMonitorResumed[] = {
    {.source = "tool", .action = "resume_monitor"},
};
constexpr MatcherRow kMatchersMonitorDeleted[] = {
    {.source = "tool", .action = "delete_monitor"},
};
constexpr MatcherRow kMatchersNewPinDetected[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "profile_researched", .display_name = "User Researched",
     .matchers = {kMatchersProfileResearched, 1}},
    {.id = "content_searched", .display_name = "Content Searched",
     .matchers = {kMatchersContentSearched, 2}},
    {.id = "monitor_created", .display_name = "Monitor Created",
     .matchers = {kMatchersMonitorCreated, 1}},
    {.id = "monitor_paused", .display_name = "Monitor Paused", .matchers = {kMatchersMonitorPaused,
     1}},
    {.id = "monitor_resumed", .display_name = "Monitor Resumed",
     .matchers = {kMatchersMonitorResumed, 1}},
    {.id = "monitor_deleted", .display_name = "Monitor Deleted",
     .matchers = {kMatchersMonitorDeleted, 1}},
    {.id = "new_pin_detected", .display_name = "New Pin Detected",
     .matchers = {kMatchersNewPinDetected, 1}},
};
constexpr FieldRow kFieldsPinterestMonitorsRow[] = {
    {"id", "uuid primary key default gen_random_uuid()", nullptr, nullptr, {},
     __builtin_offsetof(c::PinterestMonitorsRow, id), Kind::kString, 2},
    {"pie_user_id", "text not null default current_setting('app.user_id', true)", nullptr, nullptr,
     {}, __builtin_offsetof(c::PinterestMonitorsRow, pie_user_id), Kind::kString, 2},
    {"target", "text not null", nullptr, nullptr, {}, __builtin_offsetof(c::PinterestMonitorsRow,
     target), Kind::kString, 2},
    {"label", "text", nullptr, nullptr, {}, __builtin_offsetof(c::PinterestMonitorsRow, label),
     Kind::kString, 2},
    {"enabled", "boolean not null default true", nullptr, nullptr, {},
     __builtin_offsetof(c::PinterestMonitorsRow, enabled), Kind::kBoolean, 2},
    {"interval_minutes", "integer not null default 60", nullptr, nullptr, {},
     __builtin_offsetof(c::PinterestMonitorsRow, interval_minutes), Kind::kInteger, 2},
    {"last_checked_at", "timestamptz", nullptr, nullptr, {},
     __builtin_offsetof(c::PinterestMonitorsRow, last_checked_at), Kind::kString, 2},
    {"created_at", "timestamptz default now()", nullptr, nullptr, {},
     __builtin_offsetof(c::PinterestMonitorsRow, created_at), Kind::kString, 2},
};
constexpr ObjectTable kObjectPinterestMonitorsRow = {"PinterestMonitorsRow",
    {kFieldsPinterestMonitorsRow, 8}, sizeof(c::PinterestMonitorsRow), true};
static_assert(__is_same(decltype(c::PinterestMonitorsRow::id), Field<String>));
static_assert(__is_same(decltype(c::PinterestMonitorsRow::pie_user_id), Field<String>));
static_assert(__is_same(decltype(c::PinterestMonitorsRow::target), Field<String>));
static_assert(__is_same(decltype(c::PinterestMonitorsRow::label), Field<String>));
static_assert(__is_same(decltype(c::PinterestMonitorsRow::enabled), Field<bool>));
static_assert(__is_same(decltype(c::PinterestMonitorsRow::interval_minutes), Field<long long>));
static_assert(__is_same(decltype(c::PinterestMonitorsRow::last_checked_at), Field<String>));
static_assert(__is_same(decltype(c::PinterestMonitorsRow::created_at), Field<String>));
constexpr ColumnRow kColumnsPinterestMonitors[] = {
    {"id", "uuid", "uuid primary key default gen_random_uuid()"},
    {"pie_user_id", "text", "text not null default current_setting('app.user_id', true)"},
    {"target", "text", "text not null"},
    {"label", "text", "text"},
    {"enabled", "boolean", "boolean not null default true"},
    {"interval_minutes", "integer", "integer not null default 60"},
    {"last_checked_at", "timestamptz", "timestamptz"},
    {"created_at", "timestamptz", "timestamptz default now()"},
};
constexpr FieldRow kFieldsPinterestSeenPinsRow[] = {
    {"id", "uuid primary key default gen_random_uuid()", nullptr, nullptr, {},
     __builtin_offsetof(c::PinterestSeenPinsRow, id), Kind::kString, 2},
    {"pie_user_id", "text not null default current_setting('app.user_id', true)", nullptr, nullptr,
     {}, __builtin_offsetof(c::PinterestSeenPinsRow, pie_user_id), Kind::kString, 2},
    {"monitor_id", "uuid not null references pinterest_monitors(id) on delete cascade", nullptr,
     nullptr, {}, __builtin_offsetof(c::PinterestSeenPinsRow, monitor_id), Kind::kString, 2},
    {"item_id", "text not null", nullptr, nullptr, {}, __builtin_offsetof(c::PinterestSeenPinsRow,
     item_id), Kind::kString, 2},
    {"detected_at", "timestamptz not null default now()", nullptr, nullptr, {},
     __builtin_offsetof(c::PinterestSeenPinsRow, detected_at), Kind::kString, 2},
};
constexpr ObjectTable kObjectPinterestSeenPinsRow = {"PinterestSeenPinsRow",
    {kFieldsPinterestSeenPinsRow, 5}, sizeof(c::PinterestSeenPinsRow), true};
static_assert(__is_same(decltype(c::PinterestSeenPinsRow::id), Field<String>));
static_assert(__is_same(decltype(c::PinterestSeenPinsRow::pie_user_id), Field<String>));
static_assert(__is_same(decltype(c::PinterestSeenPinsRow::monitor_id), Field<String>));
static_assert(__is_same(decltype(c::PinterestSeenPinsRow::item_id), Field<String>));
static_assert(__is_same(decltype(c::PinterestSeenPinsRow::detected_at), Field<String>));
constexpr ColumnRow kColumnsPinterestSeenPins[] = {
    {"id", "uuid", "uuid primary key default gen_random_uuid()"},
    {"pie_user_id", "text", "text not null default current_setting('app.user_id', true)"},
    {"monitor_id", "uuid", "uuid not null references pinterest_monitors(id) on delete cascade"},
    {"item_id", "text", "text not null"},
    {"detected_at", "timestamptz", "timestamptz not null default now()"},
};
constexpr TableRow kTables[] = {
    {.name = "pinterest_monitors", .rls = "pie_user_id", .row = &kObjectPinterestMonitorsRow,
     .columns = {kColumnsPinterestMonitors, 8}},
    {.name = "pinterest_seen_pins", .rls = "pie_user_id", .row = &kObjectPinterestSeenPinsRow,
     .columns = {kColumnsPinterestSeenPins, 5}},
};
constexpr ConnectorTable kConnector = {
    .name = "pinterest-researcher",
    .display_name = "Pinterest Researcher",
    .description = "Research public Pinterest pins, boards and users through ScrapeCreators,"
        " and watch boards for new pins. Each lookup costs one ScrapeCreators " "credit.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tool_name = "pinterest_researcher",
    .tool_description = "Looks up public Pinterest pages and watches boards for new pins. "
        "A lookup costs one credit; monitors check at most once every 15 minutes. "
        "Tell the user and wait for a yes before you create or delete a monitor.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"search_pins\",\"get_pin\",\"get_user_boards\",\"get_board\","
        "\"create_monitor\",\"list_monitors\",\"pause_monitor\",\"resume_monitor\","
        "\"delete_monitor\"],\"description\":\"What to do.\"},\"query\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":300,\"description\":\"Words to search "
        "for.\"},\"pin_url\":{\"type\":\"string\",\"format\":\"uri\",\"maxLength\":500,"
        "\"pattern\":\"^https://([a-z]{2,3}\\\\.)?pinterest\\\\.[a-z.]{2,6}/pin/\","
        "\"description\":\"Address of the pin.\"},\"board_url\":{\"type\":\"string\","
        "\"format\":\"uri\",\"maxLength\":500,\"pattern\":\"^https://([a-z]{2,"
        "3}\\\\.)?pinterest\\\\.[a-z.]{2,6}/[^/?#]+/[^/?#]+\",\"description\":\"Address "
        "of the board: pinterest.com/user/board.\"},\"handle\":{\"type\":\"string\","
        "\"minLength\":2,\"maxLength\":100,\"pattern\":\"^[^\\\\s/?#@]+$\","
        "\"description\":\"Name of the user in addresses.\"},\"cache_max_age\":{\"type\":\"str"
        "ing\",\"enum\":[\"1d\",\"3d\",\"7d\",\"14d\",\"30d\"],\"description\":\"A "
        "stored answer that is not older than this will do.\"},\"label\":{\"type\":\"string\","
        "\"maxLength\":200,\"description\":\"Name of the monitor.\"},\"interval_minutes\":{\"t"
        "ype\":\"integer\",\"minimum\":15,\"maximum\":10080,\"default\":60,"
        "\"description\":\"Minutes between checks.\"},\"monitor_id\":{\"type\":\"string\","
        "\"format\":\"uuid\",\"description\":\"Id of the monitor.\"},\"max_items\":{\"descript"
        "ion\":\"Fetch pages until there are this many items; default: one "
        "page.\",\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
        "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "pinterest",
    .actions = {kActions, 9},
    .api = kApi,
    .egress = {kTexts3, 1},
    .secrets = {kSecrets, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .allow_manual_run = true,
    .hooks = {kHooks, 1},
    .heartbeats = {kHeartbeats, 7},
    .tables = {kTables, 2},
    .ddl = "CREATE TABLE IF NOT EXISTS \"pinterest_monitors\" (\n"
        "  \"id\" uuid primary key default gen_random_uuid(),\n"
        "  \"pie_user_id\" text not null default current_setting('app.user_id'," " true),\n"
        "  \"target\" text not null,\n"
        "  \"label\" text,\n"
        "  \"enabled\" boolean not null default true,\n"
        "  \"interval_minutes\" integer not null default 60,\n"
        "  \"last_checked_at\" timestamptz,\n"
        "  \"created_at\" timestamptz default now()\n"
        ");\n"
        "ALTER TABLE \"pinterest_monitors\" ADD COLUMN IF NOT EXISTS \"pie_user_id\" "
        "text not null default current_setting('app.user_id', true);\n"
        "-- Rows that exist already have no value for this column, and keep " "none.\n"
        "DO $pie$ BEGIN\n"
        "  ALTER TABLE \"pinterest_monitors\" ADD COLUMN IF NOT EXISTS \"target\" "
        "text not null;\n"
        "EXCEPTION WHEN not_null_violation THEN\n"
        "  ALTER TABLE \"pinterest_monitors\" ADD COLUMN IF NOT EXISTS \"target\" " "text;\n"
        "END $pie$;\n"
        "ALTER TABLE \"pinterest_monitors\" ADD COLUMN IF NOT EXISTS \"label\" " "text;\n"
        "ALTER TABLE \"pinterest_monitors\" ADD COLUMN IF NOT EXISTS \"enabled\" "
        "boolean not null default true;\n"
        "ALTER TABLE \"pinterest_monitors\" ADD COLUMN IF NOT EXISTS \"interval_minutes\" "
        "integer not null default 60;\n"
        "ALTER TABLE \"pinterest_monitors\" ADD COLUMN IF NOT EXISTS \"last_checked_at\" "
        "timestamptz;\n"
        "ALTER TABLE \"pinterest_monitors\" ADD COLUMN IF NOT EXISTS \"created_at\" "
        "timestamptz default now();\n"
        "CREATE INDEX IF NOT EXISTS \"pinterest_monitors_pie_user_id_idx\" "
        "ON \"pinterest_monitors\" (\"pie_user_id\");\n"
        "ALTER TABLE \"pinterest_monitors\" ENABLE ROW LEVEL SECURITY;\n"
        "ALTER TABLE \"pinterest_monitors\" FORCE ROW LEVEL SECURITY;\n"
        "DROP POLICY IF EXISTS \"pie_user\" ON \"pinterest_monitors\";\n"
        "CREATE POLICY \"pie_user\" ON \"pinterest_monitors\"\n"
        "  USING (\"pie_user_id\" = current_setting('app.user_id', true))\n"
        "  WITH CHECK (\"pie_user_id\" = current_setting('app.user_id', true));\n"
        "\n"
        "CREATE TABLE IF NOT EXISTS \"pinterest_seen_pins\" (\n"
        "  \"id\" uuid primary key default gen_random_uuid(),\n"
        "  \"pie_user_id\" text not null default current_setting('app.user_id'," " true),\n"
        "  \"monitor_id\" uuid not null references pinterest_monitors(id) " "on delete cascade,\n"
        "  \"item_id\" text not null,\n"
        "  \"detected_at\" timestamptz not null default now()\n"
        ");\n"
        "ALTER TABLE \"pinterest_seen_pins\" ADD COLUMN IF NOT EXISTS \"pie_user_id\" "
        "text not null default current_setting('app.user_id', true);\n"
        "-- Rows that exist already have no value for this column, and keep " "none.\n"
        "DO $pie$ BEGIN\n"
        "  ALTER TABLE \"pinterest_seen_pins\" ADD COLUMN IF NOT EXISTS \"monitor_id\" "
        "uuid not null references pinterest_monitors(id) on delete cascade;\n"
        "EXCEPTION WHEN not_null_violation THEN\n"
        "  ALTER TABLE \"pinterest_seen_pins\" ADD COLUMN IF NOT EXISTS \"monitor_id\" " "uuid;\n"
        "END $pie$;\n"
        "-- Rows that exist already have no value for this column, and keep " "none.\n"
        "DO $pie$ BEGIN\n"
        "  ALTER TABLE \"pinterest_seen_pins\" ADD COLUMN IF NOT EXISTS \"item_id\" "
        "text not null;\n"
        "EXCEPTION WHEN not_null_violation THEN\n"
        "  ALTER TABLE \"pinterest_seen_pins\" ADD COLUMN IF NOT EXISTS \"item_id\" " "text;\n"
        "END $pie$;\n"
        "ALTER TABLE \"pinterest_seen_pins\" ADD COLUMN IF NOT EXISTS \"detected_at\" "
        "timestamptz not null default now();\n"
        "CREATE INDEX IF NOT EXISTS \"pinterest_seen_pins_pie_user_id_idx\" "
        "ON \"pinterest_seen_pins\" (\"pie_user_id\");\n"
        "ALTER TABLE \"pinterest_seen_pins\" ENABLE ROW LEVEL SECURITY;\n"
        "ALTER TABLE \"pinterest_seen_pins\" FORCE ROW LEVEL SECURITY;\n"
        "DROP POLICY IF EXISTS \"pie_user\" ON \"pinterest_seen_pins\";\n"
        "CREATE POLICY \"pie_user\" ON \"pinterest_seen_pins\"\n"
        "  USING (\"pie_user_id\" = current_setting('app.user_id', true))\n"
        "  WITH CHECK (\"pie_user_id\" = current_setting('app.user_id', true));\n"
        "\n",
};

}  // namespace pie::detail::tables::pinterest_researcher

namespace pie::pinterest_researcher {

constinit const ConnectorTable kPinterestResearcher = ::pie::detail::tables::pinterest_researcher::kConnector;

Task<SearchPinsResult> SearchPins(Context& context, SearchPinsParams params) {
  return Task<SearchPinsResult>(::pie::ContextAccess::Call(context, kPinterestResearcher, 0,
      &params));
}

Task<Pin> GetPin(Context& context, GetPinParams params) {
  return Task<Pin>(::pie::ContextAccess::Call(context, kPinterestResearcher, 1, &params));
}

Task<List<Board>> GetUserBoards(Context& context, GetUserBoardsParams params) {
  return Task<List<Board>>(::pie::ContextAccess::Call(context, kPinterestResearcher, 2, &params));
}

Task<GetBoardResult> GetBoard(Context& context, GetBoardParams params) {
  return Task<GetBoardResult>(::pie::ContextAccess::Call(context, kPinterestResearcher, 3,
      &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.scrapecreators_api_key = context.Secret("SCRAPECREATORS_API_KEY");
  return secrets;
}

Task<List<PinterestMonitorsRow>> SelectPinterestMonitors(Context& context, Where where) {
  return Task<List<PinterestMonitorsRow>>(::pie::ContextAccess::Select(context,
      ::pie::detail::tables::pinterest_researcher::kTables[0], where));
}

Task<PinterestMonitorsRow> InsertPinterestMonitors(Context& context,
    const PinterestMonitorsRow& row) {
  return Task<PinterestMonitorsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::pinterest_researcher::kTables[0], &row, nullptr));
}

Task<PinterestMonitorsRow> UpsertPinterestMonitors(Context& context,
    const PinterestMonitorsRow& row) {
  return Task<PinterestMonitorsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::pinterest_researcher::kTables[0], &row, "id"));
}

Task<List<PinterestMonitorsRow>> UpdatePinterestMonitors(Context& context, Where where,
    const PinterestMonitorsRow& row) {
  return Task<List<PinterestMonitorsRow>>(::pie::ContextAccess::Update(context,
      ::pie::detail::tables::pinterest_researcher::kTables[0], where, &row));
}

Task<long long> DeletePinterestMonitors(Context& context, Where where) {
  return ::pie::ContextAccess::Delete(context,
      ::pie::detail::tables::pinterest_researcher::kTables[0], where);
}

Task<List<PinterestSeenPinsRow>> SelectPinterestSeenPins(Context& context, Where where) {
  return Task<List<PinterestSeenPinsRow>>(::pie::ContextAccess::Select(context,
      ::pie::detail::tables::pinterest_researcher::kTables[1], where));
}

Task<PinterestSeenPinsRow> InsertPinterestSeenPins(Context& context,
    const PinterestSeenPinsRow& row) {
  return Task<PinterestSeenPinsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::pinterest_researcher::kTables[1], &row, nullptr));
}

Task<PinterestSeenPinsRow> UpsertPinterestSeenPins(Context& context,
    const PinterestSeenPinsRow& row) {
  return Task<PinterestSeenPinsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::pinterest_researcher::kTables[1], &row, "id"));
}

Task<List<PinterestSeenPinsRow>> UpdatePinterestSeenPins(Context& context, Where where,
    const PinterestSeenPinsRow& row) {
  return Task<List<PinterestSeenPinsRow>>(::pie::ContextAccess::Update(context,
      ::pie::detail::tables::pinterest_researcher::kTables[1], where, &row));
}

Task<long long> DeletePinterestSeenPins(Context& context, Where where) {
  return ::pie::ContextAccess::Delete(context,
      ::pie::detail::tables::pinterest_researcher::kTables[1], where);
}

}  // namespace pie::pinterest_researcher
