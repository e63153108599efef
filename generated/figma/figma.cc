// Generated from plugins/figma/figma.pie. Do not edit.
#include "figma/figma.h"

#include "pie/generated.h"

namespace pie::detail::tables::figma {
namespace c = ::pie::figma;

constexpr const char* kTexts1[] = {"design", "files", "comments", "images"};
constexpr ObjectTable kObjectGetMeParams = {"GetMeParams", {}, sizeof(c::GetMeParams), false};
constexpr FieldRow kFieldsGetMeResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, id), Kind::kString, 0},
    {"handle", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, handle),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, email),
     Kind::kString, 0},
    {"img_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, img_url),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectGetMeResult = {"GetMeResult", {kFieldsGetMeResult, 4},
    sizeof(c::GetMeResult), true};
static_assert(__is_same(decltype(c::GetMeResult::id), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::handle), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::email), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::img_url), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectGetMeResult}};
constexpr HttpBinding kHttpGetMe = {.method = "GET", .path = "/v1/me"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 64, .pattern = "^[0-9]+$"};
constexpr FieldRow kFieldsListProjectsParams[] = {
    {"team_id", "Id of the team, from its address: figma.com/files/team/ID.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::ListProjectsParams, team_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectListProjectsParams = {"ListProjectsParams", {kFieldsListProjectsParams,
    1}, sizeof(c::ListProjectsParams), false};
static_assert(__is_same(decltype(c::ListProjectsParams::team_id), String));
constexpr FieldRow kFieldsListProjectsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListProjectsResultItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListProjectsResultItem, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListProjectsResultItem = {"ListProjectsResultItem",
    {kFieldsListProjectsResultItem, 2}, sizeof(c::ListProjectsResultItem), true};
static_assert(__is_same(decltype(c::ListProjectsResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListProjectsResultItem::name), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListProjectsResultItem}};
constexpr TypeRow kType3 = {Kind::kList, false, {.element = &kType2}};
constexpr BindRow kBindListProjects[] = {
    {.place = Place::kPath, .field = 0, .wire = "team_id"},
};
constexpr HttpBinding kHttpListProjects = {.method = "GET", .path = "/v1/teams/{team_id}/projects",
    .rows = {kBindListProjects, 1}, .result_at = "/projects"};
constexpr FieldRow kFieldsListFilesParams[] = {
    {"project_id", "Id of the project.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListFilesParams, project_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectListFilesParams = {"ListFilesParams", {kFieldsListFilesParams, 1},
    sizeof(c::ListFilesParams), false};
static_assert(__is_same(decltype(c::ListFilesParams::project_id), String));
constexpr FieldRow kFieldsFileEntry[] = {
    {"key", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileEntry, key), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileEntry, name), Kind::kString,
     0},
    {"last_modified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileEntry,
     last_modified), Kind::kString, 0},
    {"thumbnail_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileEntry,
     thumbnail_url), Kind::kString, 0},
};
constexpr ObjectTable kObjectFileEntry = {"FileEntry", {kFieldsFileEntry, 4}, sizeof(c::FileEntry),
    true};
static_assert(__is_same(decltype(c::FileEntry::key), Field<String>));
static_assert(__is_same(decltype(c::FileEntry::name), Field<String>));
static_assert(__is_same(decltype(c::FileEntry::last_modified), Field<String>));
static_assert(__is_same(decltype(c::FileEntry::thumbnail_url), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectFileEntry}};
constexpr TypeRow kType5 = {Kind::kList, false, {.element = &kType4}};
constexpr BindRow kBindListFiles[] = {
    {.place = Place::kPath, .field = 0, .wire = "project_id"},
};
constexpr HttpBinding kHttpListFiles = {.method = "GET", .path = "/v1/projects/{project_id}/files",
    .rows = {kBindListFiles, 1}, .result_at = "/files"};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 128,
    .pattern = "^[A-Za-z0-9]+$"};
constexpr Limits kLimits3 = {.has = 3, .minimum = 1, .maximum = 10};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits5 = {.has = 64, .max_size = 200, .pattern = "^[A-Za-z0-9:;-]+$"};
constexpr TypeRow kType6 = {Kind::kString, false, {}, &kLimits5};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 64};
constexpr FieldRow kFieldsGetFileParams[] = {
    {"file_key", "Key of the file, from its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetFileParams, file_key), Kind::kString, 1},
    {"depth", "How many levels to read; 1 gives the pages only.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetFileParams, depth), Kind::kInteger, 0},
    {"ids", "Ids of nodes, such as 1:2.", nullptr, &kLimits4, {.element = &kType6},
     __builtin_offsetof(c::GetFileParams, ids), Kind::kList, 0},
    {"version", "Id of an earlier version.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::GetFileParams, version), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetFileParams = {"GetFileParams", {kFieldsGetFileParams, 4},
    sizeof(c::GetFileParams), false};
static_assert(__is_same(decltype(c::GetFileParams::file_key), String));
static_assert(__is_same(decltype(c::GetFileParams::depth), Field<long long>));
static_assert(__is_same(decltype(c::GetFileParams::ids), Field<List<String>>));
static_assert(__is_same(decltype(c::GetFileParams::version), Field<String>));
constexpr TypeRow kType7 = {Kind::kJson};
constexpr TypeRow kType8 = {Kind::kMap, false, {.element = &kType7}};
constexpr FieldRow kFieldsNode[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Node, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Node, name), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Node, type), Kind::kString, 0},
    {"visible", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Node, visible), Kind::kBoolean,
     0},
    {"characters", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Node, characters),
     Kind::kString, 0},
    {"children", nullptr, nullptr, nullptr, {.element = &kType8}, __builtin_offsetof(c::Node,
     children), Kind::kList, 0},
};
constexpr ObjectTable kObjectNode = {"Node", {kFieldsNode, 6}, sizeof(c::Node), true};
static_assert(__is_same(decltype(c::Node::id), Field<String>));
static_assert(__is_same(decltype(c::Node::name), Field<String>));
static_assert(__is_same(decltype(c::Node::type), Field<String>));
static_assert(__is_same(decltype(c::Node::visible), Field<bool>));
static_assert(__is_same(decltype(c::Node::characters), Field<String>));
static_assert(__is_same(decltype(c::Node::children), Field<List<List<Entry<Json>>>>));
constexpr FieldRow kFieldsGetFileResult[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileResult, name),
     Kind::kString, 0},
    {"lastModified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileResult,
     last_modified), Kind::kString, 0},
    {"thumbnailUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileResult,
     thumbnail_url), Kind::kString, 0},
    {"version", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileResult, version),
     Kind::kString, 0},
    {"role", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileResult, role),
     Kind::kString, 0},
    {"editorType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileResult, editor_type),
     Kind::kString, 0},
    {"document", nullptr, nullptr, nullptr, {.object = &kObjectNode},
     __builtin_offsetof(c::GetFileResult, document), Kind::kObject, 0},
    {"components", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::GetFileResult, components), Kind::kMap, 0},
    {"styles", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::GetFileResult,
     styles), Kind::kMap, 0},
};
constexpr ObjectTable kObjectGetFileResult = {"GetFileResult", {kFieldsGetFileResult, 9},
    sizeof(c::GetFileResult), true};
static_assert(__is_same(decltype(c::GetFileResult::name), Field<String>));
static_assert(__is_same(decltype(c::GetFileResult::last_modified), Field<String>));
static_assert(__is_same(decltype(c::GetFileResult::thumbnail_url), Field<String>));
static_assert(__is_same(decltype(c::GetFileResult::version), Field<String>));
static_assert(__is_same(decltype(c::GetFileResult::role), Field<String>));
static_assert(__is_same(decltype(c::GetFileResult::editor_type), Field<String>));
static_assert(__is_same(decltype(c::GetFileResult::document), Field<c::Node>));
static_assert(__is_same(decltype(c::GetFileResult::components), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::GetFileResult::styles), Field<List<Entry<Json>>>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectGetFileResult}};
constexpr BindRow kBindGetFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "file_key"},
    {.place = Place::kQuery, .field = 1, .wire = "depth"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 2, .wire = "ids"},
    {.place = Place::kQuery, .field = 3, .wire = "version"},
};
constexpr HttpBinding kHttpGetFile = {.method = "GET", .path = "/v1/files/{file_key}",
    .rows = {kBindGetFile, 4}};
constexpr FieldRow kFieldsGetNodesParams[] = {
    {"file_key", "Key of the file, from its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetNodesParams, file_key), Kind::kString, 1},
    {"ids", "Ids of nodes, such as 1:2.", nullptr, &kLimits4, {.element = &kType6},
     __builtin_offsetof(c::GetNodesParams, ids), Kind::kList, 1},
    {"depth", "How many levels to read; 1 gives the pages only.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetNodesParams, depth), Kind::kInteger, 0},
    {"version", "Id of an earlier version.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::GetNodesParams, version), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetNodesParams = {"GetNodesParams", {kFieldsGetNodesParams, 4},
    sizeof(c::GetNodesParams), false};
static_assert(__is_same(decltype(c::GetNodesParams::file_key), String));
static_assert(__is_same(decltype(c::GetNodesParams::ids), List<String>));
static_assert(__is_same(decltype(c::GetNodesParams::depth), Field<long long>));
static_assert(__is_same(decltype(c::GetNodesParams::version), Field<String>));
constexpr FieldRow kFieldsGetNodesResult[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetNodesResult, name),
     Kind::kString, 0},
    {"lastModified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetNodesResult,
     last_modified), Kind::kString, 0},
    {"version", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetNodesResult, version),
     Kind::kString, 0},
    {"nodes", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::GetNodesResult,
     nodes), Kind::kMap, 0},
};
constexpr ObjectTable kObjectGetNodesResult = {"GetNodesResult", {kFieldsGetNodesResult, 4},
    sizeof(c::GetNodesResult), true};
static_assert(__is_same(decltype(c::GetNodesResult::name), Field<String>));
static_assert(__is_same(decltype(c::GetNodesResult::last_modified), Field<String>));
static_assert(__is_same(decltype(c::GetNodesResult::version), Field<String>));
static_assert(__is_same(decltype(c::GetNodesResult::nodes), Field<List<Entry<Json>>>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectGetNodesResult}};
constexpr BindRow kBindGetNodes[] = {
    {.place = Place::kPath, .field = 0, .wire = "file_key"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 1, .wire = "ids"},
    {.place = Place::kQuery, .field = 2, .wire = "depth"},
    {.place = Place::kQuery, .field = 3, .wire = "version"},
};
constexpr HttpBinding kHttpGetNodes = {.method = "GET", .path = "/v1/files/{file_key}/nodes",
    .rows = {kBindGetNodes, 4}};
constexpr FieldRow kFieldsGetFileMetadataParams[] = {
    {"file_key", "Key of the file, from its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetFileMetadataParams, file_key), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetFileMetadataParams = {"GetFileMetadataParams",
    {kFieldsGetFileMetadataParams, 1}, sizeof(c::GetFileMetadataParams), false};
static_assert(__is_same(decltype(c::GetFileMetadataParams::file_key), String));
constexpr FieldRow kFieldsUser[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, id), Kind::kString, 0},
    {"handle", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, handle), Kind::kString,
     0},
    {"img_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, img_url), Kind::kString,
     0},
};
constexpr ObjectTable kObjectUser = {"User", {kFieldsUser, 3}, sizeof(c::User), true};
static_assert(__is_same(decltype(c::User::id), Field<String>));
static_assert(__is_same(decltype(c::User::handle), Field<String>));
static_assert(__is_same(decltype(c::User::img_url), Field<String>));
constexpr FieldRow kFieldsGetFileMetadataResult[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileMetadataResult, name),
     Kind::kString, 0},
    {"folder_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileMetadataResult,
     folder_name), Kind::kString, 0},
    {"last_touched_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileMetadataResult,
     last_touched_at), Kind::kString, 0},
    {"last_touched_by", nullptr, nullptr, nullptr, {.object = &kObjectUser},
     __builtin_offsetof(c::GetFileMetadataResult, last_touched_by), Kind::kObject, 0},
    {"creator", nullptr, nullptr, nullptr, {.object = &kObjectUser},
     __builtin_offsetof(c::GetFileMetadataResult, creator), Kind::kObject, 0},
    {"thumbnail_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileMetadataResult,
     thumbnail_url), Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileMetadataResult, url),
     Kind::kString, 0},
    {"version", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileMetadataResult,
     version), Kind::kString, 0},
    {"role", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileMetadataResult, role),
     Kind::kString, 0},
    {"editorType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetFileMetadataResult,
     editor_type), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetFileMetadataResult = {"GetFileMetadataResult",
    {kFieldsGetFileMetadataResult, 10}, sizeof(c::GetFileMetadataResult), true};
static_assert(__is_same(decltype(c::GetFileMetadataResult::name), Field<String>));
static_assert(__is_same(decltype(c::GetFileMetadataResult::folder_name), Field<String>));
static_assert(__is_same(decltype(c::GetFileMetadataResult::last_touched_at), Field<String>));
static_assert(__is_same(decltype(c::GetFileMetadataResult::last_touched_by), Field<c::User>));
static_assert(__is_same(decltype(c::GetFileMetadataResult::creator), Field<c::User>));
static_assert(__is_same(decltype(c::GetFileMetadataResult::thumbnail_url), Field<String>));
static_assert(__is_same(decltype(c::GetFileMetadataResult::url), Field<String>));
static_assert(__is_same(decltype(c::GetFileMetadataResult::version), Field<String>));
static_assert(__is_same(decltype(c::GetFileMetadataResult::role), Field<String>));
static_assert(__is_same(decltype(c::GetFileMetadataResult::editor_type), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectGetFileMetadataResult}};
constexpr BindRow kBindGetFileMetadata[] = {
    {.place = Place::kPath, .field = 0, .wire = "file_key"},
};
constexpr HttpBinding kHttpGetFileMetadata = {.method = "GET", .path = "/v1/files/{file_key}/meta",
    .rows = {kBindGetFileMetadata, 1}, .result_at = "/file"};
constexpr Limits kLimits7 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListVersionsParams[] = {
    {"file_key", "Key of the file, from its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListVersionsParams, file_key), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits7, {}, __builtin_offsetof(c::ListVersionsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListVersionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListVersionsParams = {"ListVersionsParams", {kFieldsListVersionsParams,
    3}, sizeof(c::ListVersionsParams), false};
static_assert(__is_same(decltype(c::ListVersionsParams::file_key), String));
static_assert(__is_same(decltype(c::ListVersionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListVersionsParams::next_page), Field<String>));
constexpr FieldRow kFieldsVersion[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Version, id), Kind::kString, 0},
    {"label", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Version, label), Kind::kString,
     2},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Version, description),
     Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Version, created_at),
     Kind::kString, 0},
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectUser}, __builtin_offsetof(c::Version,
     user), Kind::kObject, 0},
};
constexpr ObjectTable kObjectVersion = {"Version", {kFieldsVersion, 5}, sizeof(c::Version), true};
static_assert(__is_same(decltype(c::Version::id), Field<String>));
static_assert(__is_same(decltype(c::Version::label), Field<String>));
static_assert(__is_same(decltype(c::Version::description), Field<String>));
static_assert(__is_same(decltype(c::Version::created_at), Field<String>));
static_assert(__is_same(decltype(c::Version::user), Field<c::User>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectVersion}};
constexpr FieldRow kFieldsListVersionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::ListVersionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListVersionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListVersionsResult = {"ListVersionsResult", {kFieldsListVersionsResult,
    2}, sizeof(c::ListVersionsResult), true};
static_assert(__is_same(decltype(c::ListVersionsResult::items), List<c::Version>));
static_assert(__is_same(decltype(c::ListVersionsResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListVersionsResult}};
constexpr BindRow kBindListVersions[] = {
    {.place = Place::kPath, .field = 0, .wire = "file_key"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .items = "/versions",
    .url_pointer = "/pagination/next_page", .size_param = "page_size", .size = 30};
constexpr HttpBinding kHttpListVersions = {.method = "GET", .path = "/v1/files/{file_key}/versions",
    .rows = {kBindListVersions, 1}, .pagination = &kPagination1};
constexpr const char* kNamesExportImagesParamsFormat[] = {"jpg", "png", "svg", "pdf"};
constexpr EnumTable kEnumExportImagesParamsFormat = {"ExportImagesParamsFormat",
    {kNamesExportImagesParamsFormat, 4}};
constexpr Limits kLimits8 = {.has = 3, .minimum = 0.01, .maximum = 4};
constexpr FieldRow kFieldsExportImagesParams[] = {
    {"file_key", "Key of the file, from its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ExportImagesParams, file_key), Kind::kString, 1},
    {"ids", "Ids of nodes, such as 1:2.", nullptr, &kLimits4, {.element = &kType6},
     __builtin_offsetof(c::ExportImagesParams, ids), Kind::kList, 1},
    {"format", "Format of the images.", nullptr, nullptr, {.names = &kEnumExportImagesParamsFormat},
     __builtin_offsetof(c::ExportImagesParams, format), Kind::kEnum, 0},
    {"scale", "Size of the images; 1 is that of the design.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::ExportImagesParams, scale), Kind::kNumber, 0},
    {"version", "Id of an earlier version.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ExportImagesParams, version), Kind::kString, 0},
};
constexpr ObjectTable kObjectExportImagesParams = {"ExportImagesParams", {kFieldsExportImagesParams,
    5}, sizeof(c::ExportImagesParams), false};
static_assert(__is_same(decltype(c::ExportImagesParams::file_key), String));
static_assert(__is_same(decltype(c::ExportImagesParams::ids), List<String>));
static_assert(__is_same(decltype(c::ExportImagesParams::format),
    Field<c::ExportImagesParamsFormat>));
static_assert(__is_same(decltype(c::ExportImagesParams::scale), Field<double>));
static_assert(__is_same(decltype(c::ExportImagesParams::version), Field<String>));
constexpr FieldRow kFieldsExportImagesResult[] = {
    {"err", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ExportImagesResult, err),
     Kind::kString, 2},
    {"images", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::ExportImagesResult, images), Kind::kMap, 0},
};
constexpr ObjectTable kObjectExportImagesResult = {"ExportImagesResult", {kFieldsExportImagesResult,
    2}, sizeof(c::ExportImagesResult), true};
static_assert(__is_same(decltype(c::ExportImagesResult::err), Field<String>));
static_assert(__is_same(decltype(c::ExportImagesResult::images), Field<List<Entry<Json>>>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectExportImagesResult}};
constexpr BindRow kBindExportImages[] = {
    {.place = Place::kPath, .field = 0, .wire = "file_key"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 1, .wire = "ids"},
    {.place = Place::kQuery, .field = 2, .wire = "format"},
    {.place = Place::kQuery, .field = 3, .wire = "scale"},
    {.place = Place::kQuery, .field = 4, .wire = "version"},
};
constexpr HttpBinding kHttpExportImages = {.method = "GET", .path = "/v1/images/{file_key}",
    .rows = {kBindExportImages, 5}};
constexpr FieldRow kFieldsListCommentsParams[] = {
    {"file_key", "Key of the file, from its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListCommentsParams, file_key), Kind::kString, 1},
    {"as_md", "Whether to give comments as Markdown.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsParams, as_md), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectListCommentsParams = {"ListCommentsParams", {kFieldsListCommentsParams,
    2}, sizeof(c::ListCommentsParams), false};
static_assert(__is_same(decltype(c::ListCommentsParams::file_key), String));
static_assert(__is_same(decltype(c::ListCommentsParams::as_md), Field<bool>));
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kString, 0},
    {"file_key", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, file_key),
     Kind::kString, 0},
    {"parent_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, parent_id),
     Kind::kString, 0},
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectUser}, __builtin_offsetof(c::Comment,
     user), Kind::kObject, 0},
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, message),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, created_at),
     Kind::kString, 0},
    {"resolved_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, resolved_at),
     Kind::kString, 2},
    {"order_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, order_id),
     Kind::kString, 2},
    {"client_meta", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::Comment,
     client_meta), Kind::kMap, 2},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 9}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<String>));
static_assert(__is_same(decltype(c::Comment::file_key), Field<String>));
static_assert(__is_same(decltype(c::Comment::parent_id), Field<String>));
static_assert(__is_same(decltype(c::Comment::user), Field<c::User>));
static_assert(__is_same(decltype(c::Comment::message), Field<String>));
static_assert(__is_same(decltype(c::Comment::created_at), Field<String>));
static_assert(__is_same(decltype(c::Comment::resolved_at), Field<String>));
static_assert(__is_same(decltype(c::Comment::order_id), Field<String>));
static_assert(__is_same(decltype(c::Comment::client_meta), Field<List<Entry<Json>>>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr TypeRow kType16 = {Kind::kList, false, {.element = &kType15}};
constexpr BindRow kBindListComments[] = {
    {.place = Place::kPath, .field = 0, .wire = "file_key"},
    {.place = Place::kQuery, .field = 1, .wire = "as_md"},
};
constexpr HttpBinding kHttpListComments = {.method = "GET", .path = "/v1/files/{file_key}/comments",
    .rows = {kBindListComments, 2}, .result_at = "/comments"};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 10000};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr Limits kLimits11 = {.has = 3, .minimum = -1e+06, .maximum = 1e+06};
constexpr FieldRow kFieldsAddCommentParams[] = {
    {"file_key", "Key of the file, from its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::AddCommentParams, file_key), Kind::kString, 1},
    {"message", "Text of the comment.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::AddCommentParams, message), Kind::kString, 1},
    {"reply_to", "Id of the first comment of the thread to reply to.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::AddCommentParams, reply_to), Kind::kString, 0},
    {"node_id", "Id of the node that the comment is about; needs x and y, which may " "be 0.",
     nullptr, &kLimits10, {}, __builtin_offsetof(c::AddCommentParams, node_id), Kind::kString, 0},
    {"x", "Place in the node, to the right.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::AddCommentParams, x), Kind::kNumber, 0},
    {"y", "Place in the node, downwards.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::AddCommentParams, y), Kind::kNumber, 0},
};
constexpr ObjectTable kObjectAddCommentParams = {"AddCommentParams", {kFieldsAddCommentParams, 6},
    sizeof(c::AddCommentParams), false};
static_assert(__is_same(decltype(c::AddCommentParams::file_key), String));
static_assert(__is_same(decltype(c::AddCommentParams::message), String));
static_assert(__is_same(decltype(c::AddCommentParams::reply_to), Field<String>));
static_assert(__is_same(decltype(c::AddCommentParams::node_id), Field<String>));
static_assert(__is_same(decltype(c::AddCommentParams::x), Field<double>));
static_assert(__is_same(decltype(c::AddCommentParams::y), Field<double>));
constexpr BindRow kBindAddComment[] = {
    {.place = Place::kPath, .field = 0, .wire = "file_key"},
    {.place = Place::kBody, .field = 1, .wire = "/message"},
    {.place = Place::kBody, .field = 2, .wire = "/comment_id"},
    {.place = Place::kBody, .field = 3, .wire = "/client_meta/node_id"},
    {.place = Place::kBody, .field = 4, .wire = "/client_meta/node_offset/x"},
    {.place = Place::kBody, .field = 5, .wire = "/client_meta/node_offset/y"},
};
constexpr HttpBinding kHttpAddComment = {.method = "POST", .path = "/v1/files/{file_key}/comments",
    .rows = {kBindAddComment, 6}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteCommentParams[] = {
    {"file_key", "Key of the file, from its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteCommentParams, file_key), Kind::kString, 1},
    {"comment_id", "Id of the comment.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::DeleteCommentParams, comment_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteCommentParams = {"DeleteCommentParams",
    {kFieldsDeleteCommentParams, 2}, sizeof(c::DeleteCommentParams), false};
static_assert(__is_same(decltype(c::DeleteCommentParams::file_key), String));
static_assert(__is_same(decltype(c::DeleteCommentParams::comment_id), String));
constexpr FieldRow kFieldsDeleteCommentResult[] = {
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteCommentResult, status),
     Kind::kInteger, 0},
    {"error", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DeleteCommentResult, error),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectDeleteCommentResult = {"DeleteCommentResult",
    {kFieldsDeleteCommentResult, 2}, sizeof(c::DeleteCommentResult), true};
static_assert(__is_same(decltype(c::DeleteCommentResult::status), Field<long long>));
static_assert(__is_same(decltype(c::DeleteCommentResult::error), Field<bool>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectDeleteCommentResult}};
constexpr BindRow kBindDeleteComment[] = {
    {.place = Place::kPath, .field = 0, .wire = "file_key"},
    {.place = Place::kPath, .field = 1, .wire = "comment_id"},
};
constexpr HttpBinding kHttpDeleteComment = {.method = "DELETE",
    .path = "/v1/files/{file_key}/comments/{comment_id}", .rows = {kBindDeleteComment, 2}};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 50,
    .pattern = "^:[a-z0-9_+-]+:.*$"};
constexpr FieldRow kFieldsAddReactionParams[] = {
    {"file_key", "Key of the file, from its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::AddReactionParams, file_key), Kind::kString, 1},
    {"comment_id", "Id of the comment.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::AddReactionParams, comment_id), Kind::kString, 1},
    {"emoji", "Short name of the emoji, such as :heart:.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::AddReactionParams, emoji), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddReactionParams = {"AddReactionParams", {kFieldsAddReactionParams,
    3}, sizeof(c::AddReactionParams), false};
static_assert(__is_same(decltype(c::AddReactionParams::file_key), String));
static_assert(__is_same(decltype(c::AddReactionParams::comment_id), String));
static_assert(__is_same(decltype(c::AddReactionParams::emoji), String));
constexpr FieldRow kFieldsAddReactionResult[] = {
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddReactionResult, status),
     Kind::kInteger, 0},
    {"error", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddReactionResult, error),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectAddReactionResult = {"AddReactionResult", {kFieldsAddReactionResult,
    2}, sizeof(c::AddReactionResult), true};
static_assert(__is_same(decltype(c::AddReactionResult::status), Field<long long>));
static_assert(__is_same(decltype(c::AddReactionResult::error), Field<bool>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectAddReactionResult}};
constexpr BindRow kBindAddReaction[] = {
    {.place = Place::kPath, .field = 0, .wire = "file_key"},
    {.place = Place::kPath, .field = 1, .wire = "comment_id"},
    {.place = Place::kBody, .field = 2, .wire = "/emoji"},
};
constexpr HttpBinding kHttpAddReaction = {.method = "POST",
    .path = "/v1/files/{file_key}/comments/{comment_id}/reactions", .rows = {kBindAddReaction, 3},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsListComponentsParams[] = {
    {"file_key", "Key of the file, from its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListComponentsParams, file_key), Kind::kString, 1},
};
constexpr ObjectTable kObjectListComponentsParams = {"ListComponentsParams",
    {kFieldsListComponentsParams, 1}, sizeof(c::ListComponentsParams), false};
static_assert(__is_same(decltype(c::ListComponentsParams::file_key), String));
constexpr FieldRow kFieldsComponent[] = {
    {"key", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Component, key), Kind::kString, 0},
    {"file_key", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Component, file_key),
     Kind::kString, 0},
    {"node_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Component, node_id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Component, name), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Component, description),
     Kind::kString, 0},
    {"thumbnail_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Component,
     thumbnail_url), Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Component, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Component, updated_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectComponent = {"Component", {kFieldsComponent, 8}, sizeof(c::Component),
    true};
static_assert(__is_same(decltype(c::Component::key), Field<String>));
static_assert(__is_same(decltype(c::Component::file_key), Field<String>));
static_assert(__is_same(decltype(c::Component::node_id), Field<String>));
static_assert(__is_same(decltype(c::Component::name), Field<String>));
static_assert(__is_same(decltype(c::Component::description), Field<String>));
static_assert(__is_same(decltype(c::Component::thumbnail_url), Field<String>));
static_assert(__is_same(decltype(c::Component::created_at), Field<String>));
static_assert(__is_same(decltype(c::Component::updated_at), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectComponent}};
constexpr TypeRow kType20 = {Kind::kList, false, {.element = &kType19}};
constexpr BindRow kBindListComponents[] = {
    {.place = Place::kPath, .field = 0, .wire = "file_key"},
};
constexpr HttpBinding kHttpListComponents = {.method = "GET",
    .path = "/v1/files/{file_key}/components", .rows = {kBindListComponents, 1},
    .result_at = "/meta/components"};
constexpr ActionRow kActions[] = {
    {.name = "get_me", .title = "Read the user", .description = "Who is connected.",
     .effect = Effect::kRead, .params = &kObjectGetMeParams, .result = &kType1, .http = &kHttpGetMe,
     .tool_name = "figma_get_me"},
    {.name = "list_projects", .title = "List projects", .description = "Projects of a team.",
     .effect = Effect::kRead, .params = &kObjectListProjectsParams, .result = &kType3,
     .http = &kHttpListProjects, .tool_name = "figma_list_projects"},
    {.name = "list_files", .title = "List files", .description = "Files of a project.",
     .effect = Effect::kRead, .params = &kObjectListFilesParams, .result = &kType5,
     .http = &kHttpListFiles, .tool_name = "figma_list_files"},
    {.name = "get_file", .title = "Read a file",
     .description = "The pages of a file and what is on them, to a depth.", .effect = Effect::kRead,
     .params = &kObjectGetFileParams, .result = &kType9, .http = &kHttpGetFile,
     .tool_name = "figma_get_file"},
    {.name = "get_nodes", .title = "Read nodes",
     .description = "Parts of a file, by the ids of their nodes.", .effect = Effect::kRead,
     .params = &kObjectGetNodesParams, .result = &kType10, .http = &kHttpGetNodes,
     .tool_name = "figma_get_nodes"},
    {.name = "get_file_metadata", .title = "Read metadata",
     .description = "Name, folder and last change of a file.", .effect = Effect::kRead,
     .params = &kObjectGetFileMetadataParams, .result = &kType11, .http = &kHttpGetFileMetadata,
     .tool_name = "figma_get_file_metadata"},
    {.name = "list_versions", .title = "List versions",
     .description = "Earlier versions of a file.", .effect = Effect::kRead,
     .params = &kObjectListVersionsParams, .result = &kType13, .http = &kHttpListVersions,
     .tool_name = "figma_list_versions"},
    {.name = "export_images", .title = "Export images",
     .description = "Addresses of images of nodes; they work for about 30 days.",
     .effect = Effect::kRead, .params = &kObjectExportImagesParams, .result = &kType14,
     .http = &kHttpExportImages, .tool_name = "figma_export_images"},
    {.name = "list_comments", .title = "List comments", .description = "Comments on a file.",
     .effect = Effect::kRead, .params = &kObjectListCommentsParams, .result = &kType16,
     .http = &kHttpListComments, .tool_name = "figma_list_comments"},
    {.name = "add_comment", .title = "Comment",
     .description = "Comments on a file, at a node, or replies.",
     .params = &kObjectAddCommentParams, .result = &kType15, .http = &kHttpAddComment,
     .tool_name = "figma_add_comment"},
    {.name = "delete_comment", .title = "Delete a comment",
     .description = "Deletes a comment of the user.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteCommentParams, .result = &kType17, .http = &kHttpDeleteComment,
     .tool_name = "figma_delete_comment"},
    {.name = "add_reaction", .title = "React", .description = "Adds an emoji to a comment.",
     .params = &kObjectAddReactionParams, .result = &kType18, .http = &kHttpAddReaction,
     .tool_name = "figma_add_reaction"},
    {.name = "list_components", .title = "List components",
     .description = "Published components of a file.", .effect = Effect::kRead,
     .params = &kObjectListComponentsParams, .result = &kType20, .http = &kHttpListComponents,
     .tool_name = "figma_list_components"},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kHeader, .name = "X-Figma-Token", .value = "{personal_token}"},
};
constexpr const char* kTexts2[] = {"/err"};
constexpr const char* kTexts3[] = {"/status"};
constexpr RefusalRow kRefusals[] = {
    {.at = "/err"},
};
constexpr NamedText kPairs1[] = {{"403",
    "The user may not see this, or the token lacks a scope; connect Figma " "again."}, {"404",
    "Compare the key with the address of the file: figma.com/design/KEY/name."}, {"429",
    "Wait; the limit depends on seat and plan."}};
constexpr ApiRow kApi = {.base_url = "https://api.figma.com", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .other_auth = {kOtherAuth, 1},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .refusals = {kRefusals, 1},
    .hints = {kPairs1, 3}}, .retry_after = "retry-after", .per_minute = 10, .verify_method = "GET",
    .verify_path = "/v1/me", .verify_account = "/email"};
constexpr FieldRow kFieldsConnection[] = {
    {"personal_token", "From Settings, Security, Personal access tokens; instead of the sign-in.",
     nullptr, nullptr, {}, 0, Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "personal_token", .label = "Personal access token", .secret = true},
};
constexpr const char* kTexts4[] = {"api.figma.com"};
constexpr const char* kTexts5[] = {"current_user:read", "file_content:read", "file_metadata:read",
    "file_versions:read", "file_comments:read", "file_comments:write", "projects:read",
    "library_content:read"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Figma",
    .authorization_url = "https://www.figma.com/oauth",
    .token_url = "https://api.figma.com/v1/oauth/token",
    .refresh_url = "https://api.figma.com/v1/oauth/refresh",
    .user_info_url = "https://api.figma.com/v1/me", .scopes = {kTexts5, 8}, .scope_separator = ",",
    .client_id_secret = "FIGMA_CLIENT_ID", .client_secret_secret = "FIGMA_CLIENT_SECRET",
    .token_auth_method = "basic", .pkce = false, .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"FIGMA_CLIENT_ID", "Client ID of your app (figma.com/developers/apps).", true, false},
    {"FIGMA_CLIENT_SECRET", "Client secret of the same app.", true, false},
    {"FIGMA_WEBHOOK_PASSCODE",
     "Passcode that you choose when you make the webhook; needed for events " "only.", false,
     false},
};
constexpr EventRow kEvents0[] = {
    {"FILE_UPDATE", "A file was changed and then left alone for half an hour."},
    {"FILE_VERSION_UPDATE", "A named version was made."},
    {"FILE_DELETE", "A file was deleted."},
    {"FILE_COMMENT", "Somebody commented."},
    {"LIBRARY_PUBLISH", "A library was published."},
    {"DEV_MODE_STATUS_UPDATE", "A part of a design became ready for development or completed."},
};
constexpr const char* kTexts6[] = {"PING"};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Make the webhook with POST /v2/webhooks of Figma's API: this connector's "
     "webhook URL, your passcode, and the event.", .event_type_field = "event_type",
     .events = {kEvents0, 6}, .verify = {.scheme = VerifyScheme::kToken,
     .secret = "FIGMA_WEBHOOK_PASSCODE", .algorithm = "sha256", .encoding = "text",
     .header = "/passcode", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "{body}", .ping = {kTexts6, 1}},
};
constexpr MatcherRow kMatchersCommentAdded[] = {
    {.source = "tool", .action = "add_comment"},
    {.source = "webhook", .event = "FILE_COMMENT"},
};
constexpr MatcherRow kMatchersCommentDeleted[] = {
    {.source = "tool", .action = "delete_comment"},
};
constexpr MatcherRow kMatchersReactionAdded[] = {
    {.source = "tool", .action = "add_reaction"},
};
constexpr MatcherRow kMatchersFileUpdated[] = {
    {.source = "webhook", .event = "FILE_UPDATE"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "comment_added", .display_name = "Comment Added", .matchers = {kMatchersCommentAdded,
     2}},
    {.id = "comment_deleted", .display_name = "Comment Deleted",
     .matchers = {kMatchersCommentDeleted, 1}},
    {.id = "reaction_added", .display_name = "Reaction Added", .matchers = {kMatchersReactionAdded,
     1}},
    {.id = "file_updated", .display_name = "File Updated", .matchers = {kMatchersFileUpdated, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "figma",
    .display_name = "Figma",
    .description = "Read Figma files, export images, and read and write comments and "
        "projects of a team.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "figma",
    .tool_description = "Reads Figma files and writes comments. The key of a file and ids "
        "of nodes are in its address: figma.com/design/KEY/name?node-id=1-2 "
        "is node 1:2. Show the user what you are about to write and wait for " "a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_me\",\"list_projects\",\"list_files\",\"get_file\","
        "\"get_nodes\",\"get_file_metadata\",\"list_versions\",\"export_images\","
        "\"list_comments\",\"add_comment\",\"delete_comment\",\"add_reaction\","
        "\"list_components\"],\"description\":\"What to do.\"},\"team_id\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":64,\"pattern\":\"^[0-9]+$\",\"description\":\"Id "
        "of the team, from its address: figma.com/files/team/ID.\"},\"project_id\":{\"type\":\""
        "string\",\"minLength\":1,\"maxLength\":64,\"pattern\":\"^[0-9]+$\","
        "\"description\":\"Id of the project.\"},\"file_key\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":128,\"pattern\":\"^[A-Za-z0-9]+$\","
        "\"description\":\"Key of the file, from its address.\"},\"ids\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":100,\"items\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z"
        "0-9:;-]+$\",\"maxLength\":200},\"description\":\"Ids of nodes, such "
        "as 1:2.\"},\"depth\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":10,"
        "\"description\":\"How many levels to read; 1 gives the pages only.\"},"
        "\"version\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,"
        "\"description\":\"Id of an earlier version.\"},\"format\":{\"type\":\"string\","
        "\"enum\":[\"jpg\",\"png\",\"svg\",\"pdf\"],\"description\":\"Format "
        "of the images.\"},\"scale\":{\"type\":\"number\",\"minimum\":0.01,"
        "\"maximum\":4,\"description\":\"Size of the images; 1 is that of "
        "the design.\"},\"as_md\":{\"type\":\"boolean\",\"description\":\"Whether "
        "to give comments as Markdown.\"},\"message\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":10000,\"description\":\"Text of the "
        "comment.\"},\"comment_id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,"
        "\"description\":\"Id of the comment.\"},\"reply_to\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":64,\"description\":\"Id of the first "
        "comment of the thread to reply to.\"},\"node_id\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"description\":\"Id of the node "
        "that the comment is about; needs x and y, which may be 0.\"},\"x\":{\"type\":\"number"
        "\",\"minimum\":-1000000,\"maximum\":1000000,\"description\":\"Place "
        "in the node, to the right.\"},\"y\":{\"type\":\"number\",\"minimum\":-1000000,"
        "\"maximum\":1000000,\"description\":\"Place in the node, downwards.\"},"
        "\"emoji\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":50,\"pattern\":\"^:[a-z0"
        "-9_+-]+:.*$\",\"description\":\"Short name of the emoji, such as "
        ":heart:.\"},\"max_items\":{\"description\":\"Fetch pages until there "
        "are this many items; default: one page.\",\"type\":\"integer\",\"minimum\":1},"
        "\"next_page\":{\"description\":\"Where to go on: next_page of an "
        "earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "figma",
    .actions = {kActions, 13},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 4},
};

}  // namespace pie::detail::tables::figma

namespace pie::figma {

constinit const ConnectorTable kFigma = ::pie::detail::tables::figma::kConnector;

Task<GetMeResult> GetMe(Context& context, GetMeParams params) {
  return Task<GetMeResult>(::pie::ContextAccess::Call(context, kFigma, 0, &params));
}

Task<List<ListProjectsResultItem>> ListProjects(Context& context, ListProjectsParams params) {
  return Task<List<ListProjectsResultItem>>(::pie::ContextAccess::Call(context, kFigma, 1,
      &params));
}

Task<List<FileEntry>> ListFiles(Context& context, ListFilesParams params) {
  return Task<List<FileEntry>>(::pie::ContextAccess::Call(context, kFigma, 2, &params));
}

Task<GetFileResult> GetFile(Context& context, GetFileParams params) {
  return Task<GetFileResult>(::pie::ContextAccess::Call(context, kFigma, 3, &params));
}

Task<GetNodesResult> GetNodes(Context& context, GetNodesParams params) {
  return Task<GetNodesResult>(::pie::ContextAccess::Call(context, kFigma, 4, &params));
}

Task<GetFileMetadataResult> GetFileMetadata(Context& context, GetFileMetadataParams params) {
  return Task<GetFileMetadataResult>(::pie::ContextAccess::Call(context, kFigma, 5, &params));
}

Task<ListVersionsResult> ListVersions(Context& context, ListVersionsParams params) {
  return Task<ListVersionsResult>(::pie::ContextAccess::Call(context, kFigma, 6, &params));
}

Task<ExportImagesResult> ExportImages(Context& context, ExportImagesParams params) {
  return Task<ExportImagesResult>(::pie::ContextAccess::Call(context, kFigma, 7, &params));
}

Task<List<Comment>> ListComments(Context& context, ListCommentsParams params) {
  return Task<List<Comment>>(::pie::ContextAccess::Call(context, kFigma, 8, &params));
}

Task<Comment> AddComment(Context& context, AddCommentParams params) {
  return Task<Comment>(::pie::ContextAccess::Call(context, kFigma, 9, &params));
}

Task<DeleteCommentResult> DeleteComment(Context& context, DeleteCommentParams params) {
  return Task<DeleteCommentResult>(::pie::ContextAccess::Call(context, kFigma, 10, &params));
}

Task<AddReactionResult> AddReaction(Context& context, AddReactionParams params) {
  return Task<AddReactionResult>(::pie::ContextAccess::Call(context, kFigma, 11, &params));
}

Task<List<Component>> ListComponents(Context& context, ListComponentsParams params) {
  return Task<List<Component>>(::pie::ContextAccess::Call(context, kFigma, 12, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.figma_client_id = context.Secret("FIGMA_CLIENT_ID");
  secrets.figma_client_secret = context.Secret("FIGMA_CLIENT_SECRET");
  secrets.figma_webhook_passcode = context.Secret("FIGMA_WEBHOOK_PASSCODE");
  return secrets;
}

}  // namespace pie::figma
