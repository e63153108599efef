// Generated from plugins/confluence/confluence.pie. Do not edit.
#include "confluence/confluence.h"

#include "pie/generated.h"

namespace pie::detail::tables::confluence {
namespace c = ::pie::confluence;

constexpr const char* kTexts1[] = {"wiki", "documents", "knowledge"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 4000};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsSearchContentParams[] = {
    {"cql", "Search in CQL, as: type = page AND space = DOCS AND text ~ \"holiday\".", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::SearchContentParams, cql), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::SearchContentParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchContentParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchContentParams = {"SearchContentParams",
    {kFieldsSearchContentParams, 3}, sizeof(c::SearchContentParams), false};
static_assert(__is_same(decltype(c::SearchContentParams::cql), String));
static_assert(__is_same(decltype(c::SearchContentParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchContentParams::next_page), Field<String>));
constexpr FieldRow kFieldsFoundContent[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundContent, id), Kind::kString,
     0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundContent, type),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundContent, status),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FoundContent, title),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectFoundContent = {"FoundContent", {kFieldsFoundContent, 4},
    sizeof(c::FoundContent), true};
static_assert(__is_same(decltype(c::FoundContent::id), Field<String>));
static_assert(__is_same(decltype(c::FoundContent::type), Field<String>));
static_assert(__is_same(decltype(c::FoundContent::status), Field<String>));
static_assert(__is_same(decltype(c::FoundContent::title), Field<String>));
constexpr FieldRow kFieldsHit[] = {
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Hit, title), Kind::kString, 0},
    {"excerpt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Hit, excerpt), Kind::kString,
     0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Hit, url), Kind::kString, 0},
    {"entityType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Hit, entity_type),
     Kind::kString, 0},
    {"lastModified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Hit, last_modified),
     Kind::kString, 0},
    {"content", nullptr, nullptr, nullptr, {.object = &kObjectFoundContent},
     __builtin_offsetof(c::Hit, content), Kind::kObject, 0},
};
constexpr ObjectTable kObjectHit = {"Hit", {kFieldsHit, 6}, sizeof(c::Hit), true};
static_assert(__is_same(decltype(c::Hit::title), Field<String>));
static_assert(__is_same(decltype(c::Hit::excerpt), Field<String>));
static_assert(__is_same(decltype(c::Hit::url), Field<String>));
static_assert(__is_same(decltype(c::Hit::entity_type), Field<String>));
static_assert(__is_same(decltype(c::Hit::last_modified), Field<String>));
static_assert(__is_same(decltype(c::Hit::content), Field<c::FoundContent>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectHit}};
constexpr FieldRow kFieldsSearchContentResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::SearchContentResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchContentResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchContentResult = {"SearchContentResult",
    {kFieldsSearchContentResult, 2}, sizeof(c::SearchContentResult), true};
static_assert(__is_same(decltype(c::SearchContentResult::items), List<c::Hit>));
static_assert(__is_same(decltype(c::SearchContentResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectSearchContentResult}};
constexpr BindRow kBindSearchContent[] = {
    {.place = Place::kQuery, .field = 0, .wire = "cql"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .items = "/results",
    .url_pointer = "/_links/next", .size_param = "limit", .size = 25};
constexpr HttpBinding kHttpSearchContent = {.method = "GET", .path = "/wiki/rest/api/search",
    .rows = {kBindSearchContent, 1}, .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 64, .max_size = 100};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr TypeRow kType3 = {Kind::kString, false, {}, &kLimits4};
constexpr const char* kNamesListSpacesParamsSpaceType[] = {"global", "collaboration",
    "knowledge_base", "personal"};
constexpr EnumTable kEnumListSpacesParamsSpaceType = {"ListSpacesParamsSpaceType",
    {kNamesListSpacesParamsSpaceType, 4}};
constexpr const char* kNamesListSpacesParamsSpaceStatus[] = {"current", "archived"};
constexpr EnumTable kEnumListSpacesParamsSpaceStatus = {"ListSpacesParamsSpaceStatus",
    {kNamesListSpacesParamsSpaceStatus, 2}};
constexpr FieldRow kFieldsListSpacesParams[] = {
    {"keys", "Only the spaces with these keys, as DOCS.", nullptr, &kLimits3, {.element = &kType3},
     __builtin_offsetof(c::ListSpacesParams, keys), Kind::kList, 0},
    {"space_type", "Only spaces of this kind.", nullptr, nullptr,
     {.names = &kEnumListSpacesParamsSpaceType}, __builtin_offsetof(c::ListSpacesParams,
     space_type), Kind::kEnum, 0},
    {"space_status", "Only spaces with this status.", nullptr, nullptr,
     {.names = &kEnumListSpacesParamsSpaceStatus}, __builtin_offsetof(c::ListSpacesParams,
     space_status), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListSpacesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSpacesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSpacesParams = {"ListSpacesParams", {kFieldsListSpacesParams, 5},
    sizeof(c::ListSpacesParams), false};
static_assert(__is_same(decltype(c::ListSpacesParams::keys), Field<List<String>>));
static_assert(__is_same(decltype(c::ListSpacesParams::space_type),
    Field<c::ListSpacesParamsSpaceType>));
static_assert(__is_same(decltype(c::ListSpacesParams::space_status),
    Field<c::ListSpacesParamsSpaceStatus>));
static_assert(__is_same(decltype(c::ListSpacesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListSpacesParams::next_page), Field<String>));
constexpr FieldRow kFieldsSpaceLinks[] = {
    {"webui", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SpaceLinks, webui),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSpaceLinks = {"SpaceLinks", {kFieldsSpaceLinks, 1},
    sizeof(c::SpaceLinks), true};
static_assert(__is_same(decltype(c::SpaceLinks::webui), Field<String>));
constexpr FieldRow kFieldsSpace[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Space, id), Kind::kString, 0},
    {"key", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Space, key), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Space, name), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Space, type), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Space, status), Kind::kString,
     0},
    {"homepageId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Space, homepage_id),
     Kind::kString, 2},
    {"_links", nullptr, nullptr, nullptr, {.object = &kObjectSpaceLinks},
     __builtin_offsetof(c::Space, links), Kind::kObject, 0},
};
constexpr ObjectTable kObjectSpace = {"Space", {kFieldsSpace, 7}, sizeof(c::Space), true};
static_assert(__is_same(decltype(c::Space::id), Field<String>));
static_assert(__is_same(decltype(c::Space::key), Field<String>));
static_assert(__is_same(decltype(c::Space::name), Field<String>));
static_assert(__is_same(decltype(c::Space::type), Field<String>));
static_assert(__is_same(decltype(c::Space::status), Field<String>));
static_assert(__is_same(decltype(c::Space::homepage_id), Field<String>));
static_assert(__is_same(decltype(c::Space::links), Field<c::SpaceLinks>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectSpace}};
constexpr FieldRow kFieldsListSpacesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListSpacesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSpacesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListSpacesResult = {"ListSpacesResult", {kFieldsListSpacesResult, 2},
    sizeof(c::ListSpacesResult), true};
static_assert(__is_same(decltype(c::ListSpacesResult::items), List<c::Space>));
static_assert(__is_same(decltype(c::ListSpacesResult::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectListSpacesResult}};
constexpr BindRow kBindListSpaces[] = {
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 0, .wire = "keys"},
    {.place = Place::kQuery, .field = 1, .wire = "type"},
    {.place = Place::kQuery, .field = 2, .wire = "status"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kLink, .items = "/results",
    .url_pointer = "/_links/next", .size_param = "limit", .size = 50};
constexpr HttpBinding kHttpListSpaces = {.method = "GET", .path = "/wiki/api/v2/spaces",
    .rows = {kBindListSpaces, 3}, .pagination = &kPagination2};
constexpr Limits kLimits5 = {.has = 64, .max_size = 20, .pattern = "^[0-9]+$"};
constexpr FieldRow kFieldsGetSpaceParams[] = {
    {"space_id", "Id of the space; list_spaces has it.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetSpaceParams, space_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetSpaceParams = {"GetSpaceParams", {kFieldsGetSpaceParams, 1},
    sizeof(c::GetSpaceParams), false};
static_assert(__is_same(decltype(c::GetSpaceParams::space_id), String));
constexpr BindRow kBindGetSpace[] = {
    {.place = Place::kPath, .field = 0, .wire = "space_id"},
};
constexpr HttpBinding kHttpGetSpace = {.method = "GET", .path = "/wiki/api/v2/spaces/{space_id}",
    .rows = {kBindGetSpace, 1}};
constexpr const char* kNamesListPagesParamsPageStatus[] = {"current", "archived", "trashed"};
constexpr EnumTable kEnumListPagesParamsPageStatus = {"ListPagesParamsPageStatus",
    {kNamesListPagesParamsPageStatus, 3}};
constexpr const char* kNamesListPagesParamsSort[] = {"id", "-id", "created-date", "-created-date",
    "modified-date", "-modified-date", "title", "-title"};
constexpr EnumTable kEnumListPagesParamsSort = {"ListPagesParamsSort", {kNamesListPagesParamsSort,
    8}};
constexpr FieldRow kFieldsListPagesParams[] = {
    {"space_id", "Id of the space; list_spaces has it.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListPagesParams, space_id), Kind::kString, 0},
    {"title", "Title of the page; one space has each title once.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListPagesParams, title), Kind::kString, 0},
    {"page_status", "Only pages with this status.", nullptr, nullptr,
     {.names = &kEnumListPagesParamsPageStatus}, __builtin_offsetof(c::ListPagesParams,
     page_status), Kind::kEnum, 0},
    {"sort", "What to sort by; - turns it round.", nullptr, nullptr,
     {.names = &kEnumListPagesParamsSort}, __builtin_offsetof(c::ListPagesParams, sort),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListPagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPagesParams = {"ListPagesParams", {kFieldsListPagesParams, 6},
    sizeof(c::ListPagesParams), false};
static_assert(__is_same(decltype(c::ListPagesParams::space_id), Field<String>));
static_assert(__is_same(decltype(c::ListPagesParams::title), Field<String>));
static_assert(__is_same(decltype(c::ListPagesParams::page_status),
    Field<c::ListPagesParamsPageStatus>));
static_assert(__is_same(decltype(c::ListPagesParams::sort), Field<c::ListPagesParamsSort>));
static_assert(__is_same(decltype(c::ListPagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsVersion[] = {
    {"number", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Version, number),
     Kind::kInteger, 0},
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Version, message),
     Kind::kString, 2},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Version, created_at),
     Kind::kString, 0},
    {"authorId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Version, author_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectVersion = {"Version", {kFieldsVersion, 4}, sizeof(c::Version), true};
static_assert(__is_same(decltype(c::Version::number), Field<long long>));
static_assert(__is_same(decltype(c::Version::message), Field<String>));
static_assert(__is_same(decltype(c::Version::created_at), Field<String>));
static_assert(__is_same(decltype(c::Version::author_id), Field<String>));
constexpr FieldRow kFieldsPageEntryLinks[] = {
    {"webui", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PageEntryLinks, webui),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectPageEntryLinks = {"PageEntryLinks", {kFieldsPageEntryLinks, 1},
    sizeof(c::PageEntryLinks), true};
static_assert(__is_same(decltype(c::PageEntryLinks::webui), Field<String>));
constexpr FieldRow kFieldsPageEntry[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PageEntry, id), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PageEntry, status),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PageEntry, title), Kind::kString,
     0},
    {"spaceId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PageEntry, space_id),
     Kind::kString, 0},
    {"parentId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PageEntry, parent_id),
     Kind::kString, 2},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PageEntry, created_at),
     Kind::kString, 0},
    {"version", nullptr, nullptr, nullptr, {.object = &kObjectVersion},
     __builtin_offsetof(c::PageEntry, version), Kind::kObject, 0},
    {"_links", nullptr, nullptr, nullptr, {.object = &kObjectPageEntryLinks},
     __builtin_offsetof(c::PageEntry, links), Kind::kObject, 0},
};
constexpr ObjectTable kObjectPageEntry = {"PageEntry", {kFieldsPageEntry, 8}, sizeof(c::PageEntry),
    true};
static_assert(__is_same(decltype(c::PageEntry::id), Field<String>));
static_assert(__is_same(decltype(c::PageEntry::status), Field<String>));
static_assert(__is_same(decltype(c::PageEntry::title), Field<String>));
static_assert(__is_same(decltype(c::PageEntry::space_id), Field<String>));
static_assert(__is_same(decltype(c::PageEntry::parent_id), Field<String>));
static_assert(__is_same(decltype(c::PageEntry::created_at), Field<String>));
static_assert(__is_same(decltype(c::PageEntry::version), Field<c::Version>));
static_assert(__is_same(decltype(c::PageEntry::links), Field<c::PageEntryLinks>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectPageEntry}};
constexpr FieldRow kFieldsListPagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListPagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPagesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPagesResult = {"ListPagesResult", {kFieldsListPagesResult, 2},
    sizeof(c::ListPagesResult), true};
static_assert(__is_same(decltype(c::ListPagesResult::items), List<c::PageEntry>));
static_assert(__is_same(decltype(c::ListPagesResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectListPagesResult}};
constexpr BindRow kBindListPages[] = {
    {.place = Place::kQuery, .field = 0, .wire = "space-id"},
    {.place = Place::kQuery, .field = 1, .wire = "title"},
    {.place = Place::kQuery, .field = 2, .wire = "status"},
    {.place = Place::kQuery, .field = 3, .wire = "sort"},
};
constexpr HttpBinding kHttpListPages = {.method = "GET", .path = "/wiki/api/v2/pages",
    .rows = {kBindListPages, 4}, .pagination = &kPagination2};
constexpr FieldRow kFieldsListChildPagesParams[] = {
    {"id", "Id of the page.", nullptr, &kLimits5, {}, __builtin_offsetof(c::ListChildPagesParams,
     id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListChildPagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChildPagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListChildPagesParams = {"ListChildPagesParams",
    {kFieldsListChildPagesParams, 3}, sizeof(c::ListChildPagesParams), false};
static_assert(__is_same(decltype(c::ListChildPagesParams::id), String));
static_assert(__is_same(decltype(c::ListChildPagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListChildPagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsChildPage[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChildPage, id), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChildPage, status),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChildPage, title), Kind::kString,
     0},
    {"spaceId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChildPage, space_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectChildPage = {"ChildPage", {kFieldsChildPage, 4}, sizeof(c::ChildPage),
    true};
static_assert(__is_same(decltype(c::ChildPage::id), Field<String>));
static_assert(__is_same(decltype(c::ChildPage::status), Field<String>));
static_assert(__is_same(decltype(c::ChildPage::title), Field<String>));
static_assert(__is_same(decltype(c::ChildPage::space_id), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectChildPage}};
constexpr FieldRow kFieldsListChildPagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::ListChildPagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChildPagesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListChildPagesResult = {"ListChildPagesResult",
    {kFieldsListChildPagesResult, 2}, sizeof(c::ListChildPagesResult), true};
static_assert(__is_same(decltype(c::ListChildPagesResult::items), List<c::ChildPage>));
static_assert(__is_same(decltype(c::ListChildPagesResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListChildPagesResult}};
constexpr BindRow kBindListChildPages[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpListChildPages = {.method = "GET",
    .path = "/wiki/api/v2/pages/{id}/children", .rows = {kBindListChildPages, 1},
    .pagination = &kPagination2};
constexpr FieldRow kFieldsGetPageParams[] = {
    {"id", "Id of the page.", nullptr, &kLimits5, {}, __builtin_offsetof(c::GetPageParams, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectGetPageParams = {"GetPageParams", {kFieldsGetPageParams, 1},
    sizeof(c::GetPageParams), false};
static_assert(__is_same(decltype(c::GetPageParams::id), String));
constexpr FieldRow kFieldsContent[] = {
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Content, value), Kind::kString,
     0},
};
constexpr ObjectTable kObjectContent = {"Content", {kFieldsContent, 1}, sizeof(c::Content), true};
static_assert(__is_same(decltype(c::Content::value), Field<String>));
constexpr FieldRow kFieldsPageBody[] = {
    {"storage", nullptr, nullptr, nullptr, {.object = &kObjectContent},
     __builtin_offsetof(c::PageBody, storage), Kind::kObject, 0},
};
constexpr ObjectTable kObjectPageBody = {"PageBody", {kFieldsPageBody, 1}, sizeof(c::PageBody),
    true};
static_assert(__is_same(decltype(c::PageBody::storage), Field<c::Content>));
constexpr FieldRow kFieldsPageLinks[] = {
    {"webui", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PageLinks, webui), Kind::kString,
     0},
};
constexpr ObjectTable kObjectPageLinks = {"PageLinks", {kFieldsPageLinks, 1}, sizeof(c::PageLinks),
    true};
static_assert(__is_same(decltype(c::PageLinks::webui), Field<String>));
constexpr FieldRow kFieldsPage[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, id), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, status), Kind::kString,
     0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, title), Kind::kString, 0},
    {"spaceId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, space_id), Kind::kString,
     0},
    {"parentId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, parent_id),
     Kind::kString, 2},
    {"authorId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, author_id),
     Kind::kString, 2},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Page, created_at),
     Kind::kString, 0},
    {"version", nullptr, nullptr, nullptr, {.object = &kObjectVersion}, __builtin_offsetof(c::Page,
     version), Kind::kObject, 0},
    {"body", nullptr, nullptr, nullptr, {.object = &kObjectPageBody}, __builtin_offsetof(c::Page,
     body), Kind::kObject, 0},
    {"_links", nullptr, nullptr, nullptr, {.object = &kObjectPageLinks}, __builtin_offsetof(c::Page,
     links), Kind::kObject, 0},
};
constexpr ObjectTable kObjectPage = {"Page", {kFieldsPage, 10}, sizeof(c::Page), true};
static_assert(__is_same(decltype(c::Page::id), Field<String>));
static_assert(__is_same(decltype(c::Page::status), Field<String>));
static_assert(__is_same(decltype(c::Page::title), Field<String>));
static_assert(__is_same(decltype(c::Page::space_id), Field<String>));
static_assert(__is_same(decltype(c::Page::parent_id), Field<String>));
static_assert(__is_same(decltype(c::Page::author_id), Field<String>));
static_assert(__is_same(decltype(c::Page::created_at), Field<String>));
static_assert(__is_same(decltype(c::Page::version), Field<c::Version>));
static_assert(__is_same(decltype(c::Page::body), Field<c::PageBody>));
static_assert(__is_same(decltype(c::Page::links), Field<c::PageLinks>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectPage}};
constexpr BindRow kBindGetPage[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kQuery, .wire = "body-format", .constant = "\"storage\""},
};
constexpr HttpBinding kHttpGetPage = {.method = "GET", .path = "/wiki/api/v2/pages/{id}",
    .rows = {kBindGetPage, 2}};
constexpr Limits kLimits6 = {.has = 64, .max_size = 500000};
constexpr const char* kNamesCreatePageParamsStatus[] = {"current", "draft"};
constexpr EnumTable kEnumCreatePageParamsStatus = {"CreatePageParamsStatus",
    {kNamesCreatePageParamsStatus, 2}};
constexpr FieldRow kFieldsCreatePageParams[] = {
    {"space_id", "Id of the space; list_spaces has it.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreatePageParams, space_id), Kind::kString, 1},
    {"title", "Title of the page; one space has each title once.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreatePageParams, title), Kind::kString, 1},
    {"body", "Content in storage format, as <p>Hello</p><h2>Plan</h2>.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreatePageParams, body), Kind::kString, 1},
    {"parent_id", "Id of the page above; without it the page stands under the space's " "home.",
     nullptr, &kLimits5, {}, __builtin_offsetof(c::CreatePageParams, parent_id), Kind::kString, 0},
    {"status", "Published (current) or draft.", "\"current\"", nullptr,
     {.names = &kEnumCreatePageParamsStatus}, __builtin_offsetof(c::CreatePageParams, status),
     Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreatePageParams = {"CreatePageParams", {kFieldsCreatePageParams, 5},
    sizeof(c::CreatePageParams), false};
static_assert(__is_same(decltype(c::CreatePageParams::space_id), String));
static_assert(__is_same(decltype(c::CreatePageParams::title), String));
static_assert(__is_same(decltype(c::CreatePageParams::body), String));
static_assert(__is_same(decltype(c::CreatePageParams::parent_id), Field<String>));
static_assert(__is_same(decltype(c::CreatePageParams::status), Field<c::CreatePageParamsStatus>));
constexpr BindRow kBindCreatePage[] = {
    {.place = Place::kBody, .field = 0, .wire = "/spaceId"},
    {.place = Place::kBody, .field = 4, .wire = "/status"},
    {.place = Place::kBody, .field = 1, .wire = "/title"},
    {.place = Place::kBody, .field = 3, .wire = "/parentId"},
    {.place = Place::kBody, .wire = "/body/representation", .constant = "\"storage\""},
    {.place = Place::kBody, .field = 2, .wire = "/body/value"},
};
constexpr HttpBinding kHttpCreatePage = {.method = "POST", .path = "/wiki/api/v2/pages",
    .rows = {kBindCreatePage, 6}, .body = BodyKind::kJson};
constexpr Limits kLimits7 = {.has = 1, .minimum = 2};
constexpr Limits kLimits8 = {.has = 64, .max_size = 1000};
constexpr const char* kNamesUpdatePageParamsStatus[] = {"current", "draft"};
constexpr EnumTable kEnumUpdatePageParamsStatus = {"UpdatePageParamsStatus",
    {kNamesUpdatePageParamsStatus, 2}};
constexpr FieldRow kFieldsUpdatePageParams[] = {
    {"id", "Id of the page.", nullptr, &kLimits5, {}, __builtin_offsetof(c::UpdatePageParams, id),
     Kind::kString, 1},
    {"title", "Title of the page; one space has each title once.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdatePageParams, title), Kind::kString, 1},
    {"body", "Content in storage format, as <p>Hello</p><h2>Plan</h2>.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdatePageParams, body), Kind::kString, 1},
    {"version", "Number of the new version: the one that get_page shows plus 1.", nullptr,
     &kLimits7, {}, __builtin_offsetof(c::UpdatePageParams, version), Kind::kInteger, 1},
    {"message", "What has changed, for the history.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdatePageParams, message), Kind::kString, 0},
    {"status", "Published (current) or draft.", "\"current\"", nullptr,
     {.names = &kEnumUpdatePageParamsStatus}, __builtin_offsetof(c::UpdatePageParams, status),
     Kind::kEnum, 0},
    {"parent_id", "Id of the page above; without it the page stands under the space's " "home.",
     nullptr, &kLimits5, {}, __builtin_offsetof(c::UpdatePageParams, parent_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdatePageParams = {"UpdatePageParams", {kFieldsUpdatePageParams, 7},
    sizeof(c::UpdatePageParams), false};
static_assert(__is_same(decltype(c::UpdatePageParams::id), String));
static_assert(__is_same(decltype(c::UpdatePageParams::title), String));
static_assert(__is_same(decltype(c::UpdatePageParams::body), String));
static_assert(__is_same(decltype(c::UpdatePageParams::version), long long));
static_assert(__is_same(decltype(c::UpdatePageParams::message), Field<String>));
static_assert(__is_same(decltype(c::UpdatePageParams::status), Field<c::UpdatePageParamsStatus>));
static_assert(__is_same(decltype(c::UpdatePageParams::parent_id), Field<String>));
constexpr BindRow kBindUpdatePage[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 0, .wire = "/id"},
    {.place = Place::kBody, .field = 5, .wire = "/status"},
    {.place = Place::kBody, .field = 1, .wire = "/title"},
    {.place = Place::kBody, .field = 6, .wire = "/parentId"},
    {.place = Place::kBody, .wire = "/body/representation", .constant = "\"storage\""},
    {.place = Place::kBody, .field = 2, .wire = "/body/value"},
    {.place = Place::kBody, .field = 3, .wire = "/version/number"},
    {.place = Place::kBody, .field = 4, .wire = "/version/message"},
};
constexpr HttpBinding kHttpUpdatePage = {.method = "PUT", .path = "/wiki/api/v2/pages/{id}",
    .rows = {kBindUpdatePage, 9}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeletePageParams[] = {
    {"id", "Id of the page.", nullptr, &kLimits5, {}, __builtin_offsetof(c::DeletePageParams, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectDeletePageParams = {"DeletePageParams", {kFieldsDeletePageParams, 1},
    sizeof(c::DeletePageParams), false};
static_assert(__is_same(decltype(c::DeletePageParams::id), String));
constexpr ObjectTable kObjectDeletePageResult = {"DeletePageResult", {},
    sizeof(c::DeletePageResult), true};
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectDeletePageResult}};
constexpr BindRow kBindDeletePage[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpDeletePage = {.method = "DELETE", .path = "/wiki/api/v2/pages/{id}",
    .rows = {kBindDeletePage, 1}};
constexpr FieldRow kFieldsListCommentsParams[] = {
    {"id", "Id of the page.", nullptr, &kLimits5, {}, __builtin_offsetof(c::ListCommentsParams, id),
     Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListCommentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCommentsParams = {"ListCommentsParams", {kFieldsListCommentsParams,
    3}, sizeof(c::ListCommentsParams), false};
static_assert(__is_same(decltype(c::ListCommentsParams::id), String));
static_assert(__is_same(decltype(c::ListCommentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCommentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsCommentBody[] = {
    {"storage", nullptr, nullptr, nullptr, {.object = &kObjectContent},
     __builtin_offsetof(c::CommentBody, storage), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCommentBody = {"CommentBody", {kFieldsCommentBody, 1},
    sizeof(c::CommentBody), true};
static_assert(__is_same(decltype(c::CommentBody::storage), Field<c::Content>));
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, status), Kind::kString,
     0},
    {"pageId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, page_id),
     Kind::kString, 0},
    {"version", nullptr, nullptr, nullptr, {.object = &kObjectVersion},
     __builtin_offsetof(c::Comment, version), Kind::kObject, 0},
    {"body", nullptr, nullptr, nullptr, {.object = &kObjectCommentBody},
     __builtin_offsetof(c::Comment, body), Kind::kObject, 0},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 5}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<String>));
static_assert(__is_same(decltype(c::Comment::status), Field<String>));
static_assert(__is_same(decltype(c::Comment::page_id), Field<String>));
static_assert(__is_same(decltype(c::Comment::version), Field<c::Version>));
static_assert(__is_same(decltype(c::Comment::body), Field<c::CommentBody>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr FieldRow kFieldsListCommentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::ListCommentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCommentsResult = {"ListCommentsResult", {kFieldsListCommentsResult,
    2}, sizeof(c::ListCommentsResult), true};
static_assert(__is_same(decltype(c::ListCommentsResult::items), List<c::Comment>));
static_assert(__is_same(decltype(c::ListCommentsResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListCommentsResult}};
constexpr BindRow kBindListComments[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kQuery, .wire = "body-format", .constant = "\"storage\""},
};
constexpr HttpBinding kHttpListComments = {.method = "GET",
    .path = "/wiki/api/v2/pages/{id}/footer-comments", .rows = {kBindListComments, 2},
    .pagination = &kPagination2};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 100000};
constexpr FieldRow kFieldsAddCommentParams[] = {
    {"id", "Id of the page.", nullptr, &kLimits5, {}, __builtin_offsetof(c::AddCommentParams, id),
     Kind::kString, 1},
    {"comment", "Comment in storage format, as <p>Looks good</p>.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::AddCommentParams, comment), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddCommentParams = {"AddCommentParams", {kFieldsAddCommentParams, 2},
    sizeof(c::AddCommentParams), false};
static_assert(__is_same(decltype(c::AddCommentParams::id), String));
static_assert(__is_same(decltype(c::AddCommentParams::comment), String));
constexpr BindRow kBindAddComment[] = {
    {.place = Place::kBody, .field = 0, .wire = "/pageId"},
    {.place = Place::kBody, .wire = "/body/representation", .constant = "\"storage\""},
    {.place = Place::kBody, .field = 1, .wire = "/body/value"},
};
constexpr HttpBinding kHttpAddComment = {.method = "POST", .path = "/wiki/api/v2/footer-comments",
    .rows = {kBindAddComment, 3}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListLabelsParams[] = {
    {"id", "Id of the page.", nullptr, &kLimits5, {}, __builtin_offsetof(c::ListLabelsParams, id),
     Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListLabelsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListLabelsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListLabelsParams = {"ListLabelsParams", {kFieldsListLabelsParams, 3},
    sizeof(c::ListLabelsParams), false};
static_assert(__is_same(decltype(c::ListLabelsParams::id), String));
static_assert(__is_same(decltype(c::ListLabelsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListLabelsParams::next_page), Field<String>));
constexpr FieldRow kFieldsLabel[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Label, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Label, name), Kind::kString, 0},
    {"prefix", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Label, prefix), Kind::kString,
     0},
};
constexpr ObjectTable kObjectLabel = {"Label", {kFieldsLabel, 3}, sizeof(c::Label), true};
static_assert(__is_same(decltype(c::Label::id), Field<String>));
static_assert(__is_same(decltype(c::Label::name), Field<String>));
static_assert(__is_same(decltype(c::Label::prefix), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectLabel}};
constexpr FieldRow kFieldsListLabelsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::ListLabelsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListLabelsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListLabelsResult = {"ListLabelsResult", {kFieldsListLabelsResult, 2},
    sizeof(c::ListLabelsResult), true};
static_assert(__is_same(decltype(c::ListLabelsResult::items), List<c::Label>));
static_assert(__is_same(decltype(c::ListLabelsResult::next_page), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectListLabelsResult}};
constexpr BindRow kBindListLabels[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpListLabels = {.method = "GET", .path = "/wiki/api/v2/pages/{id}/labels",
    .rows = {kBindListLabels, 1}, .pagination = &kPagination2};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 255, .pattern = "^[^\\s,]+$"};
constexpr FieldRow kFieldsAddLabelParams[] = {
    {"id", "Id of the page.", nullptr, &kLimits5, {}, __builtin_offsetof(c::AddLabelParams, id),
     Kind::kString, 1},
    {"label", "Label, without spaces.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::AddLabelParams, label), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddLabelParams = {"AddLabelParams", {kFieldsAddLabelParams, 2},
    sizeof(c::AddLabelParams), false};
static_assert(__is_same(decltype(c::AddLabelParams::id), String));
static_assert(__is_same(decltype(c::AddLabelParams::label), String));
constexpr TypeRow kType16 = {Kind::kList, false, {.element = &kType14}};
constexpr BindRow kBindAddLabel[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .wire = "/prefix", .constant = "\"global\""},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
};
constexpr HttpBinding kHttpAddLabel = {.method = "POST",
    .path = "/wiki/rest/api/content/{id}/label", .rows = {kBindAddLabel, 3},
    .body = BodyKind::kJson, .result_at = "/results"};
constexpr ActionRow kActions[] = {
    {.name = "search_content", .title = "Search",
     .description = "Pages, posts, files and comments that match a CQL search.",
     .effect = Effect::kRead, .params = &kObjectSearchContentParams, .result = &kType2,
     .http = &kHttpSearchContent, .tool_name = "confluence_search_content"},
    {.name = "list_spaces", .title = "List spaces",
     .description = "Spaces you can see, by key, kind or status.", .effect = Effect::kRead,
     .params = &kObjectListSpacesParams, .result = &kType5, .http = &kHttpListSpaces,
     .tool_name = "confluence_list_spaces"},
    {.name = "get_space", .title = "Read a space", .description = "One space, with its home page.",
     .effect = Effect::kRead, .params = &kObjectGetSpaceParams, .result = &kType4,
     .http = &kHttpGetSpace, .tool_name = "confluence_get_space"},
    {.name = "list_pages", .title = "List pages",
     .description = "Pages, by space, title or status, without their content.",
     .effect = Effect::kRead, .params = &kObjectListPagesParams, .result = &kType7,
     .http = &kHttpListPages, .tool_name = "confluence_list_pages"},
    {.name = "list_child_pages", .title = "List pages below",
     .description = "Pages right below a page.", .effect = Effect::kRead,
     .params = &kObjectListChildPagesParams, .result = &kType9, .http = &kHttpListChildPages,
     .tool_name = "confluence_list_child_pages"},
    {.name = "get_page", .title = "Read a page",
     .description = "One page with its content and version.", .effect = Effect::kRead,
     .params = &kObjectGetPageParams, .result = &kType10, .http = &kHttpGetPage,
     .tool_name = "confluence_get_page"},
    {.name = "create_page", .title = "Create a page",
     .description = "Writes a new page in a space, published or as a draft.",
     .params = &kObjectCreatePageParams, .result = &kType10, .http = &kHttpCreatePage,
     .tool_name = "confluence_create_page"},
    {.name = "update_page", .title = "Change a page",
     .description = "Replaces title and content of a page; older versions stay in its " "history.",
     .params = &kObjectUpdatePageParams, .result = &kType10, .http = &kHttpUpdatePage,
     .tool_name = "confluence_update_page"},
    {.name = "delete_page", .title = "Delete a page",
     .description = "Moves a page to the trash of its space; pages below go up to its " "parent.",
     .effect = Effect::kDestructive, .params = &kObjectDeletePageParams, .result = &kType11,
     .http = &kHttpDeletePage, .tool_name = "confluence_delete_page"},
    {.name = "list_comments", .title = "List comments",
     .description = "Comments at the foot of a page.", .effect = Effect::kRead,
     .params = &kObjectListCommentsParams, .result = &kType13, .http = &kHttpListComments,
     .tool_name = "confluence_list_comments"},
    {.name = "add_comment", .title = "Comment on a page",
     .description = "Adds a comment at the foot of a page; watchers are told.",
     .params = &kObjectAddCommentParams, .result = &kType12, .http = &kHttpAddComment,
     .tool_name = "confluence_add_comment"},
    {.name = "list_labels", .title = "List labels", .description = "Labels of a page.",
     .effect = Effect::kRead, .params = &kObjectListLabelsParams, .result = &kType15,
     .http = &kHttpListLabels, .tool_name = "confluence_list_labels"},
    {.name = "add_label", .title = "Label a page", .description = "Adds a label to a page.",
     .params = &kObjectAddLabelParams, .result = &kType16, .http = &kHttpAddLabel,
     .tool_name = "confluence_add_label"},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kBasic, .username = "{email}", .password = "{api_token}",
     .base_url = "https://{site}.atlassian.net"},
};
constexpr NamedText kPairs1[] = {{"Accept", "application/json"}};
constexpr const char* kTexts2[] = {"/errors/0/title", "/message", "/data/errors/0/message/key"};
constexpr const char* kTexts3[] = {"/errors/0/code"};
constexpr NamedText kPairs2[] = {{"NOT_FOUND",
    "the page may be in a space that you cannot see; search_content shows " "what you can."},
    {"UNAUTHORIZED", "connect again."}};
constexpr ApiRow kApi = {.base_url = "https://api.atlassian.com/ex/confluence/{cloudid}",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .other_auth = {kOtherAuth, 1}, .headers = {kPairs1, 1}, .errors = {.message = {kTexts2, 3},
    .code = {kTexts3, 1}, .hints = {kPairs2, 2}}, .retry_after = "retry-after",
    .remaining = "x-ratelimit-remaining", .reset_at = "x-ratelimit-reset", .reset_format = "date",
    .verify_method = "GET", .verify_path = "/wiki/api/v2/spaces"};
constexpr Limits kLimits11 = {.pattern = "[A-Za-z0-9-]+"};
constexpr Limits kLimits12 = {.pattern = "[a-z0-9-]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"cloudid", "The first site of the sign-in, unless you name another one.", nullptr, &kLimits11,
     {}, 0, Kind::kString, 1},
    {"site", "With an API token: acme of acme.atlassian.net.", nullptr, &kLimits12, {}, 0,
     Kind::kString, 0},
    {"email", "With an API token: the address of your Atlassian account.", nullptr, nullptr, {}, 0,
     Kind::kString, 0},
    {"api_token", "Instead of signing in: id.atlassian.com, Security, API tokens.", nullptr,
     nullptr, {}, 0, Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 4}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "cloudid", .label = "Site id", .placeholder = "11223344-a1b2-3b33-c444-def123456789",
     .source = FieldSource::kLookup, .source_at = "/0/id",
     .source_url = "https://api.atlassian.com/oauth/token/accessible-resources"},
    {.name = "site", .label = "Site"},
    {.name = "email", .label = "E-mail"},
    {.name = "api_token", .label = "API token", .secret = true},
};
constexpr const char* kTexts4[] = {"api.atlassian.com", "*.atlassian.net", "auth.atlassian.com"};
constexpr const char* kTexts5[] = {"read:page:confluence", "write:page:confluence",
    "delete:page:confluence", "read:space:confluence", "read:comment:confluence",
    "write:comment:confluence", "read:label:confluence", "write:label:confluence",
    "search:confluence", "read:me", "offline_access"};
constexpr NamedText kPairs3[] = {{"audience", "api.atlassian.com"}, {"prompt", "consent"}};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Atlassian",
    .authorization_url = "https://auth.atlassian.com/authorize",
    .token_url = "https://auth.atlassian.com/oauth/token",
    .user_info_url = "https://api.atlassian.com/me", .scopes = {kTexts5, 11},
    .client_id_secret = "ATLASSIAN_CLIENT_ID", .client_secret_secret = "ATLASSIAN_CLIENT_SECRET",
    .token_auth_method = "post", .token_body_is_json = true, .authorize_params = {kPairs3, 2},
    .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"ATLASSIAN_CLIENT_ID", "Client ID of your OAuth 2.0 app (developer.atlassian.com, My apps,"
     " the app, Settings).", true, false},
    {"ATLASSIAN_CLIENT_SECRET", "Secret of the same app.", true, false},
};
constexpr const char* kTexts6[] = {"/id"};
constexpr const char* kTexts7[] = {"/version/number"};
constexpr PollRow kPolls0[] = {
    {.event = "page_changed", .action = 3,
     .arguments = "{\"sort\":\"-modified-date\",\"page_status\":\"current\"}", .items = "/items",
     .id = {kTexts6, 1}, .version = {kTexts7, 1}, .newest_first = true},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval, .description = "Looks for pages that are new or changed.",
     .every_ms = 900000, .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersPageChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersPageCreated[] = {
    {.source = "tool", .action = "create_page"},
};
constexpr MatcherRow kMatchersPageUpdated[] = {
    {.source = "tool", .action = "update_page"},
};
constexpr MatcherRow kMatchersPageDeleted[] = {
    {.source = "tool", .action = "delete_page"},
};
constexpr MatcherRow kMatchersCommentAdded[] = {
    {.source = "tool", .action = "add_comment"},
};
constexpr MatcherRow kMatchersLabelAdded[] = {
    {.source = "tool", .action = "add_label"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "page_changed", .display_name = "Page New or Changed", .matchers = {kMatchersPageChanged,
     1}},
    {.id = "page_created", .display_name = "Page Created", .matchers = {kMatchersPageCreated, 1}},
    {.id = "page_updated", .display_name = "Page Updated", .matchers = {kMatchersPageUpdated, 1}},
    {.id = "page_deleted", .display_name = "Page Deleted", .matchers = {kMatchersPageDeleted, 1}},
    {.id = "comment_added", .display_name = "Comment Added", .matchers = {kMatchersCommentAdded,
     1}},
    {.id = "label_added", .display_name = "Label Added", .matchers = {kMatchersLabelAdded, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "confluence",
    .display_name = "Confluence",
    .description = "Find, read, write and comment on pages of Confluence, and look through "
        "its spaces.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kConnector,
    .tool_name = "confluence",
    .tool_description =
        "Reads and writes Confluence. Spaces and pages go by numeric ids (list_spaces,"
        " search_content); a body is Confluence's storage format, which is "
        "XHTML. Read a page before you change it. Show the user what you are "
        "about to write and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"search_content\",\"list_spaces\",\"get_space\",\"list_pages\","
        "\"list_child_pages\",\"get_page\",\"create_page\",\"update_page\","
        "\"delete_page\",\"list_comments\",\"add_comment\",\"list_labels\","
        "\"add_label\"],\"description\":\"What to do.\"},\"cql\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":4000,\"description\":\"Search in CQL,"
        " as: type = page AND space = DOCS AND text ~ \\\"holiday\\\".\"},"
        "\"keys\":{\"type\":\"array\",\"maxItems\":100,\"items\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255},\"description\":\"Only the spaces "
        "with these keys, as DOCS.\"},\"space_type\":{\"type\":\"string\","
        "\"enum\":[\"global\",\"collaboration\",\"knowledge_base\",\"personal\"],"
        "\"description\":\"Only spaces of this kind.\"},\"space_status\":{\"type\":\"string\","
        "\"enum\":[\"current\",\"archived\"],\"description\":\"Only spaces "
        "with this status.\"},\"space_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$\","
        "\"maxLength\":20,\"description\":\"Id of the space; list_spaces has "
        "it.\"},\"id\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$\",\"maxLength\":20,"
        "\"description\":\"Id of the page.\"},\"title\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Title of the "
        "page; one space has each title once.\"},\"page_status\":{\"type\":\"string\","
        "\"enum\":[\"current\",\"archived\",\"trashed\"],\"description\":\"Only "
        "pages with this status.\"},\"sort\":{\"type\":\"string\",\"enum\":[\"id\","
        "\"-id\",\"created-date\",\"-created-date\",\"modified-date\",\"-modified-date\","
        "\"title\",\"-title\"],\"description\":\"What to sort by; - turns "
        "it round.\"},\"status\":{\"type\":\"string\",\"enum\":[\"current\","
        "\"draft\"],\"default\":\"current\",\"description\":\"Published (current) "
        "or draft.\"},\"parent_id\":{\"type\":\"string\",\"pattern\":\"^[0-9]+$\","
        "\"maxLength\":20,\"description\":\"Id of the page above; without "
        "it the page stands under the space's home.\"},\"body\":{\"type\":\"string\","
        "\"maxLength\":500000,\"description\":\"Content in storage format,"
        " as <p>Hello</p><h2>Plan</h2>.\"},\"version\":{\"type\":\"integer\","
        "\"minimum\":2,\"description\":\"Number of the new version: the one "
        "that get_page shows plus 1.\"},\"message\":{\"type\":\"string\",\"maxLength\":1000,"
        "\"description\":\"What has changed, for the history.\"},\"comment\":{\"type\":\"strin"
        "g\",\"minLength\":1,\"maxLength\":100000,\"description\":\"Comment "
        "in storage format, as <p>Looks good</p>.\"},\"label\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"pattern\":\"^[^\\\\s,]+$\",\"description\":\"Labe"
        "l, without spaces.\"},\"max_items\":{\"description\":\"Fetch pages "
        "until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "confluence",
    .actions = {kActions, 13},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 4},
    .egress = {kTexts4, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 6},
};

}  // namespace pie::detail::tables::confluence

namespace pie::confluence {

constinit const ConnectorTable kConfluence = ::pie::detail::tables::confluence::kConnector;

Task<SearchContentResult> SearchContent(Context& context, SearchContentParams params) {
  return Task<SearchContentResult>(::pie::ContextAccess::Call(context, kConfluence, 0, &params));
}

Task<ListSpacesResult> ListSpaces(Context& context, ListSpacesParams params) {
  return Task<ListSpacesResult>(::pie::ContextAccess::Call(context, kConfluence, 1, &params));
}

Task<Space> GetSpace(Context& context, GetSpaceParams params) {
  return Task<Space>(::pie::ContextAccess::Call(context, kConfluence, 2, &params));
}

Task<ListPagesResult> ListPages(Context& context, ListPagesParams params) {
  return Task<ListPagesResult>(::pie::ContextAccess::Call(context, kConfluence, 3, &params));
}

Task<ListChildPagesResult> ListChildPages(Context& context, ListChildPagesParams params) {
  return Task<ListChildPagesResult>(::pie::ContextAccess::Call(context, kConfluence, 4, &params));
}

Task<Page> GetPage(Context& context, GetPageParams params) {
  return Task<Page>(::pie::ContextAccess::Call(context, kConfluence, 5, &params));
}

Task<Page> CreatePage(Context& context, CreatePageParams params) {
  return Task<Page>(::pie::ContextAccess::Call(context, kConfluence, 6, &params));
}

Task<Page> UpdatePage(Context& context, UpdatePageParams params) {
  return Task<Page>(::pie::ContextAccess::Call(context, kConfluence, 7, &params));
}

Task<DeletePageResult> DeletePage(Context& context, DeletePageParams params) {
  return Task<DeletePageResult>(::pie::ContextAccess::Call(context, kConfluence, 8, &params));
}

Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params) {
  return Task<ListCommentsResult>(::pie::ContextAccess::Call(context, kConfluence, 9, &params));
}

Task<Comment> AddComment(Context& context, AddCommentParams params) {
  return Task<Comment>(::pie::ContextAccess::Call(context, kConfluence, 10, &params));
}

Task<ListLabelsResult> ListLabels(Context& context, ListLabelsParams params) {
  return Task<ListLabelsResult>(::pie::ContextAccess::Call(context, kConfluence, 11, &params));
}

Task<List<Label>> AddLabel(Context& context, AddLabelParams params) {
  return Task<List<Label>>(::pie::ContextAccess::Call(context, kConfluence, 12, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.atlassian_client_id = context.Secret("ATLASSIAN_CLIENT_ID");
  secrets.atlassian_client_secret = context.Secret("ATLASSIAN_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::confluence
