// Generated from plugins/onedrive/onedrive.pie. Do not edit.
#include "onedrive/onedrive.h"

#include "pie/generated.h"

namespace pie::detail::tables::onedrive {
namespace c = ::pie::onedrive;

constexpr const char* kTexts1[] = {"files", "storage", "microsoft", "documents", "sharing"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 200,
    .pattern = "^[A-Za-z0-9!._-]+$"};
constexpr const char* kNamesListFilesParamsOrderby[] = {"name", "name desc", "lastModifiedDateTime",
    "lastModifiedDateTime desc", "size", "size desc"};
constexpr EnumTable kEnumListFilesParamsOrderby = {"ListFilesParamsOrderby",
    {kNamesListFilesParamsOrderby, 6}};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListFilesParams[] = {
    {"folderId", "Id of the folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListFilesParams, folder_id), Kind::kString, 1},
    {"orderby", "Order of the files.", nullptr, nullptr, {.names = &kEnumListFilesParamsOrderby},
     __builtin_offsetof(c::ListFilesParams, orderby), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListFilesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFilesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListFilesParams = {"ListFilesParams", {kFieldsListFilesParams, 4},
    sizeof(c::ListFilesParams), false};
static_assert(__is_same(decltype(c::ListFilesParams::folder_id), String));
static_assert(__is_same(decltype(c::ListFilesParams::orderby), Field<c::ListFilesParamsOrderby>));
static_assert(__is_same(decltype(c::ListFilesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListFilesParams::next_page), Field<String>));
constexpr FieldRow kFieldsItemFolder[] = {
    {"childCount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ItemFolder, child_count),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectItemFolder = {"ItemFolder", {kFieldsItemFolder, 1},
    sizeof(c::ItemFolder), true};
static_assert(__is_same(decltype(c::ItemFolder::child_count), Field<long long>));
constexpr FieldRow kFieldsItemFile[] = {
    {"mimeType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ItemFile, mime_type),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectItemFile = {"ItemFile", {kFieldsItemFile, 1}, sizeof(c::ItemFile),
    true};
static_assert(__is_same(decltype(c::ItemFile::mime_type), Field<String>));
constexpr FieldRow kFieldsItemParentReference[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ItemParentReference, id),
     Kind::kString, 0},
    {"path", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ItemParentReference, path),
     Kind::kString, 0},
    {"driveId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ItemParentReference, drive_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectItemParentReference = {"ItemParentReference",
    {kFieldsItemParentReference, 3}, sizeof(c::ItemParentReference), true};
static_assert(__is_same(decltype(c::ItemParentReference::id), Field<String>));
static_assert(__is_same(decltype(c::ItemParentReference::path), Field<String>));
static_assert(__is_same(decltype(c::ItemParentReference::drive_id), Field<String>));
constexpr FieldRow kFieldsWhoUser[] = {
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::WhoUser, display_name),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::WhoUser, email), Kind::kString,
     0},
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::WhoUser, id), Kind::kString, 0},
};
constexpr ObjectTable kObjectWhoUser = {"WhoUser", {kFieldsWhoUser, 3}, sizeof(c::WhoUser), true};
static_assert(__is_same(decltype(c::WhoUser::display_name), Field<String>));
static_assert(__is_same(decltype(c::WhoUser::email), Field<String>));
static_assert(__is_same(decltype(c::WhoUser::id), Field<String>));
constexpr FieldRow kFieldsWho[] = {
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectWhoUser}, __builtin_offsetof(c::Who,
     user), Kind::kObject, 0},
};
constexpr ObjectTable kObjectWho = {"Who", {kFieldsWho, 1}, sizeof(c::Who), true};
static_assert(__is_same(decltype(c::Who::user), Field<c::WhoUser>));
constexpr FieldRow kFieldsItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, name), Kind::kString, 0},
    {"size", "Bytes.", nullptr, nullptr, {}, __builtin_offsetof(c::Item, size), Kind::kInteger, 0},
    {"webUrl", "Address to open it.", nullptr, nullptr, {}, __builtin_offsetof(c::Item, web_url),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, description),
     Kind::kString, 0},
    {"folder", "Only folders have this.", nullptr, nullptr, {.object = &kObjectItemFolder},
     __builtin_offsetof(c::Item, folder), Kind::kObject, 0},
    {"file", "Only files have this.", nullptr, nullptr, {.object = &kObjectItemFile},
     __builtin_offsetof(c::Item, file), Kind::kObject, 0},
    {"parentReference", nullptr, nullptr, nullptr, {.object = &kObjectItemParentReference},
     __builtin_offsetof(c::Item, parent_reference), Kind::kObject, 0},
    {"createdDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item,
     created_date_time), Kind::kString, 0},
    {"lastModifiedDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item,
     last_modified_date_time), Kind::kString, 0},
    {"createdBy", nullptr, nullptr, nullptr, {.object = &kObjectWho}, __builtin_offsetof(c::Item,
     created_by), Kind::kObject, 0},
    {"lastModifiedBy", nullptr, nullptr, nullptr, {.object = &kObjectWho},
     __builtin_offsetof(c::Item, last_modified_by), Kind::kObject, 0},
    {"eTag", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Item, e_tag), Kind::kString, 0},
};
constexpr ObjectTable kObjectItem = {"Item", {kFieldsItem, 13}, sizeof(c::Item), true};
static_assert(__is_same(decltype(c::Item::id), Field<String>));
static_assert(__is_same(decltype(c::Item::name), Field<String>));
static_assert(__is_same(decltype(c::Item::size), Field<long long>));
static_assert(__is_same(decltype(c::Item::web_url), Field<String>));
static_assert(__is_same(decltype(c::Item::description), Field<String>));
static_assert(__is_same(decltype(c::Item::folder), Field<c::ItemFolder>));
static_assert(__is_same(decltype(c::Item::file), Field<c::ItemFile>));
static_assert(__is_same(decltype(c::Item::parent_reference), Field<c::ItemParentReference>));
static_assert(__is_same(decltype(c::Item::created_date_time), Field<String>));
static_assert(__is_same(decltype(c::Item::last_modified_date_time), Field<String>));
static_assert(__is_same(decltype(c::Item::created_by), Field<c::Who>));
static_assert(__is_same(decltype(c::Item::last_modified_by), Field<c::Who>));
static_assert(__is_same(decltype(c::Item::e_tag), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectItem}};
constexpr FieldRow kFieldsListFilesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListFilesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFilesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListFilesResult = {"ListFilesResult", {kFieldsListFilesResult, 2},
    sizeof(c::ListFilesResult), true};
static_assert(__is_same(decltype(c::ListFilesResult::items), List<c::Item>));
static_assert(__is_same(decltype(c::ListFilesResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListFilesResult}};
constexpr BindRow kBindListFiles[] = {
    {.place = Place::kPath, .field = 0, .wire = "folderId"},
    {.place = Place::kQuery, .field = 1, .wire = "$orderby"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .items = "/value",
    .url_pointer = "/@odata.nextLink", .size_param = "$top", .size = 100};
constexpr HttpBinding kHttpListFiles = {.method = "GET",
    .path = "/me/drive/items/{folderId}/children", .rows = {kBindListFiles, 2},
    .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 500, .pattern = "^[^']+$"};
constexpr FieldRow kFieldsSearchFilesParams[] = {
    {"q", "Words in name or content.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SearchFilesParams, q), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::SearchFilesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchFilesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchFilesParams = {"SearchFilesParams", {kFieldsSearchFilesParams,
    3}, sizeof(c::SearchFilesParams), false};
static_assert(__is_same(decltype(c::SearchFilesParams::q), String));
static_assert(__is_same(decltype(c::SearchFilesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchFilesParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchFilesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::SearchFilesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchFilesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchFilesResult = {"SearchFilesResult", {kFieldsSearchFilesResult,
    2}, sizeof(c::SearchFilesResult), true};
static_assert(__is_same(decltype(c::SearchFilesResult::items), List<c::Item>));
static_assert(__is_same(decltype(c::SearchFilesResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectSearchFilesResult}};
constexpr BindRow kBindSearchFiles[] = {
    {.place = Place::kPath, .field = 0, .wire = "q"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kLink, .items = "/value",
    .url_pointer = "/@odata.nextLink", .size_param = "$top", .size = 50};
constexpr HttpBinding kHttpSearchFiles = {.method = "GET", .path = "/me/drive/root/search(q='{q}')",
    .rows = {kBindSearchFiles, 1}, .pagination = &kPagination2};
constexpr FieldRow kFieldsGetFileParams[] = {
    {"itemId", "Id of the file or folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetFileParams, item_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetFileParams = {"GetFileParams", {kFieldsGetFileParams, 1},
    sizeof(c::GetFileParams), false};
static_assert(__is_same(decltype(c::GetFileParams::item_id), String));
constexpr BindRow kBindGetFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "itemId"},
};
constexpr HttpBinding kHttpGetFile = {.method = "GET", .path = "/me/drive/items/{itemId}",
    .rows = {kBindGetFile, 1}};
constexpr FieldRow kFieldsDownloadFileParams[] = {
    {"itemId", "Id of the file or folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::DownloadFileParams, item_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDownloadFileParams = {"DownloadFileParams", {kFieldsDownloadFileParams,
    1}, sizeof(c::DownloadFileParams), false};
static_assert(__is_same(decltype(c::DownloadFileParams::item_id), String));
constexpr FieldRow kFieldsFileContent[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileContent, name), Kind::kString,
     0},
    {"mimeType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileContent, mime_type),
     Kind::kString, 0},
    {"size", "Bytes.", nullptr, nullptr, {}, __builtin_offsetof(c::FileContent, size),
     Kind::kInteger, 0},
    {"text", "The content, when it is text.", nullptr, nullptr, {},
     __builtin_offsetof(c::FileContent, text), Kind::kString, 0},
    {"data", "The content in base64, when it is no text.", nullptr, nullptr, {},
     __builtin_offsetof(c::FileContent, data), Kind::kString, 0},
};
constexpr ObjectTable kObjectFileContent = {"FileContent", {kFieldsFileContent, 5},
    sizeof(c::FileContent), true};
static_assert(__is_same(decltype(c::FileContent::name), Field<String>));
static_assert(__is_same(decltype(c::FileContent::mime_type), Field<String>));
static_assert(__is_same(decltype(c::FileContent::size), Field<long long>));
static_assert(__is_same(decltype(c::FileContent::text), Field<String>));
static_assert(__is_same(decltype(c::FileContent::data), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectFileContent}};
static TaskState* InvokeDownloadFile(Context& context, void* params) {
  return Erase(c::DownloadFile(context,
      static_cast<c::DownloadFileParams&&>(*static_cast<c::DownloadFileParams*>(params))));
}
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 250,
    .pattern = "^[^\"*:<>?/\\\\|]+$"};
constexpr Limits kLimits5 = {.has = 64, .max_size = 5000000};
constexpr Limits kLimits6 = {.has = 64, .max_size = 14000000};
constexpr FieldRow kFieldsContent[] = {
    {"text", "Content as text.", nullptr, &kLimits5, {}, __builtin_offsetof(c::Content, text),
     Kind::kString, 0},
    {"data", "Content in base64, instead of text.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::Content, data), Kind::kString, 0},
};
constexpr ObjectTable kObjectContent = {"Content", {kFieldsContent, 2}, sizeof(c::Content), true};
static_assert(__is_same(decltype(c::Content::text), Field<String>));
static_assert(__is_same(decltype(c::Content::data), Field<String>));
constexpr const char* kNamesUploadFileParamsConflictBehavior[] = {"rename", "replace", "fail"};
constexpr EnumTable kEnumUploadFileParamsConflictBehavior = {"UploadFileParamsConflictBehavior",
    {kNamesUploadFileParamsConflictBehavior, 3}};
constexpr FieldRow kFieldsUploadFileParams[] = {
    {"folderId", "Id of the folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UploadFileParams, folder_id), Kind::kString, 1},
    {"name", "Name of the file or folder.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UploadFileParams, name), Kind::kString, 1},
    {"content", "Content, as text or in base64.", nullptr, nullptr, {.object = &kObjectContent},
     __builtin_offsetof(c::UploadFileParams, content), Kind::kObject, 1},
    {"conflictBehavior", "What happens when there is one with this name already.", "\"rename\"",
     nullptr, {.names = &kEnumUploadFileParamsConflictBehavior},
     __builtin_offsetof(c::UploadFileParams, conflict_behavior), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectUploadFileParams = {"UploadFileParams", {kFieldsUploadFileParams, 4},
    sizeof(c::UploadFileParams), false};
static_assert(__is_same(decltype(c::UploadFileParams::folder_id), String));
static_assert(__is_same(decltype(c::UploadFileParams::name), String));
static_assert(__is_same(decltype(c::UploadFileParams::content), c::Content));
static_assert(__is_same(decltype(c::UploadFileParams::conflict_behavior),
    Field<c::UploadFileParamsConflictBehavior>));
constexpr BindRow kBindUploadFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "folderId"},
    {.place = Place::kPath, .field = 1, .wire = "name"},
    {.place = Place::kQuery, .field = 3, .wire = "@microsoft.graph.conflictBehavior"},
    {.place = Place::kBody, .field = 2, .wire = ""},
};
constexpr HttpBinding kHttpUploadFile = {.method = "PUT",
    .path = "/me/drive/items/{folderId}:/{name}:/content", .rows = {kBindUploadFile, 4},
    .body = BodyKind::kRaw, .content_type = "application/octet-stream"};
constexpr FieldRow kFieldsUpdateFileContentParams[] = {
    {"itemId", "Id of the file or folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateFileContentParams, item_id), Kind::kString, 1},
    {"content", "Content, as text or in base64.", nullptr, nullptr, {.object = &kObjectContent},
     __builtin_offsetof(c::UpdateFileContentParams, content), Kind::kObject, 1},
};
constexpr ObjectTable kObjectUpdateFileContentParams = {"UpdateFileContentParams",
    {kFieldsUpdateFileContentParams, 2}, sizeof(c::UpdateFileContentParams), false};
static_assert(__is_same(decltype(c::UpdateFileContentParams::item_id), String));
static_assert(__is_same(decltype(c::UpdateFileContentParams::content), c::Content));
constexpr BindRow kBindUpdateFileContent[] = {
    {.place = Place::kPath, .field = 0, .wire = "itemId"},
    {.place = Place::kBody, .field = 1, .wire = ""},
};
constexpr HttpBinding kHttpUpdateFileContent = {.method = "PUT",
    .path = "/me/drive/items/{itemId}/content", .rows = {kBindUpdateFileContent, 2},
    .body = BodyKind::kRaw, .content_type = "application/octet-stream"};
constexpr const char* kNamesCreateFolderParamsConflictBehavior[] = {"rename", "replace", "fail"};
constexpr EnumTable kEnumCreateFolderParamsConflictBehavior = {"CreateFolderParamsConflictBehavior",
    {kNamesCreateFolderParamsConflictBehavior, 3}};
constexpr FieldRow kFieldsCreateFolderParams[] = {
    {"folderId", "Id of the folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateFolderParams, folder_id), Kind::kString, 1},
    {"name", "Name of the file or folder.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateFolderParams, name), Kind::kString, 1},
    {"conflictBehavior", "What happens when there is one with this name already.", "\"rename\"",
     nullptr, {.names = &kEnumCreateFolderParamsConflictBehavior},
     __builtin_offsetof(c::CreateFolderParams, conflict_behavior), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreateFolderParams = {"CreateFolderParams", {kFieldsCreateFolderParams,
    3}, sizeof(c::CreateFolderParams), false};
static_assert(__is_same(decltype(c::CreateFolderParams::folder_id), String));
static_assert(__is_same(decltype(c::CreateFolderParams::name), String));
static_assert(__is_same(decltype(c::CreateFolderParams::conflict_behavior),
    Field<c::CreateFolderParamsConflictBehavior>));
constexpr BindRow kBindCreateFolder[] = {
    {.place = Place::kPath, .field = 0, .wire = "folderId"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .wire = "/folder", .constant = "{}"},
    {.place = Place::kBody, .field = 2, .wire = "/@microsoft.graph.conflictBehavior"},
};
constexpr HttpBinding kHttpCreateFolder = {.method = "POST",
    .path = "/me/drive/items/{folderId}/children", .rows = {kBindCreateFolder, 4},
    .body = BodyKind::kJson};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr Limits kLimits8 = {.has = 64, .max_size = 1000};
constexpr FieldRow kFieldsUpdateFileParams[] = {
    {"itemId", "Id of the file or folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateFileParams, item_id), Kind::kString, 1},
    {"name", "Name of the file or folder.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateFileParams, name), Kind::kString, 0},
    {"parentId", "Id of the folder to move or copy it to; not root, get_file of root "
     "shows the real one.", nullptr, &kLimits7, {}, __builtin_offsetof(c::UpdateFileParams,
     parent_id), Kind::kString, 0},
    {"description", "Short description; private OneDrive only.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateFileParams, description), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateFileParams = {"UpdateFileParams", {kFieldsUpdateFileParams, 4},
    sizeof(c::UpdateFileParams), false};
static_assert(__is_same(decltype(c::UpdateFileParams::item_id), String));
static_assert(__is_same(decltype(c::UpdateFileParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateFileParams::parent_id), Field<String>));
static_assert(__is_same(decltype(c::UpdateFileParams::description), Field<String>));
constexpr BindRow kBindUpdateFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "itemId"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 3, .wire = "/description"},
    {.place = Place::kBody, .field = 2, .wire = "/parentReference/id"},
};
constexpr HttpBinding kHttpUpdateFile = {.method = "PATCH", .path = "/me/drive/items/{itemId}",
    .rows = {kBindUpdateFile, 4}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsCopyFileParams[] = {
    {"itemId", "Id of the file or folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CopyFileParams, item_id), Kind::kString, 1},
    {"name", "Name of the file or folder.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CopyFileParams, name), Kind::kString, 0},
    {"parentId", "Id of the folder to move or copy it to; not root, get_file of root "
     "shows the real one.", nullptr, &kLimits7, {}, __builtin_offsetof(c::CopyFileParams,
     parent_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCopyFileParams = {"CopyFileParams", {kFieldsCopyFileParams, 3},
    sizeof(c::CopyFileParams), false};
static_assert(__is_same(decltype(c::CopyFileParams::item_id), String));
static_assert(__is_same(decltype(c::CopyFileParams::name), Field<String>));
static_assert(__is_same(decltype(c::CopyFileParams::parent_id), Field<String>));
constexpr ObjectTable kObjectCopyFileResult = {"CopyFileResult", {}, sizeof(c::CopyFileResult),
    true};
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectCopyFileResult}};
constexpr BindRow kBindCopyFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "itemId"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/parentReference/id"},
};
constexpr HttpBinding kHttpCopyFile = {.method = "POST", .path = "/me/drive/items/{itemId}/copy",
    .rows = {kBindCopyFile, 3}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteFileParams[] = {
    {"itemId", "Id of the file or folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::DeleteFileParams, item_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteFileParams = {"DeleteFileParams", {kFieldsDeleteFileParams, 1},
    sizeof(c::DeleteFileParams), false};
static_assert(__is_same(decltype(c::DeleteFileParams::item_id), String));
constexpr ObjectTable kObjectDeleteFileResult = {"DeleteFileResult", {},
    sizeof(c::DeleteFileResult), true};
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectDeleteFileResult}};
constexpr BindRow kBindDeleteFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "itemId"},
};
constexpr HttpBinding kHttpDeleteFile = {.method = "DELETE", .path = "/me/drive/items/{itemId}",
    .rows = {kBindDeleteFile, 1}};
constexpr const char* kNamesShareFileParamsType[] = {"view", "edit", "embed"};
constexpr EnumTable kEnumShareFileParamsType = {"ShareFileParamsType", {kNamesShareFileParamsType,
    3}};
constexpr const char* kNamesShareFileParamsScope[] = {"anonymous", "organization", "users"};
constexpr EnumTable kEnumShareFileParamsScope = {"ShareFileParamsScope",
    {kNamesShareFileParamsScope, 3}};
constexpr Limits kLimits9 = {.format = "date-time"};
constexpr FieldRow kFieldsShareFileParams[] = {
    {"itemId", "Id of the file or folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ShareFileParams, item_id), Kind::kString, 1},
    {"type", "What those with the link may do.", nullptr, nullptr,
     {.names = &kEnumShareFileParamsType}, __builtin_offsetof(c::ShareFileParams, type),
     Kind::kEnum, 1},
    {"scope", "Whom the link is for: everybody, people of the organisation, or those "
     "who have access.", nullptr, nullptr, {.names = &kEnumShareFileParamsScope},
     __builtin_offsetof(c::ShareFileParams, scope), Kind::kEnum, 0},
    {"password", "Password of the link; private OneDrive only.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ShareFileParams, password), Kind::kString, 4},
    {"expirationDateTime", "When the link or the right ends.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::ShareFileParams, expiration_date_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectShareFileParams = {"ShareFileParams", {kFieldsShareFileParams, 5},
    sizeof(c::ShareFileParams), false};
static_assert(__is_same(decltype(c::ShareFileParams::item_id), String));
static_assert(__is_same(decltype(c::ShareFileParams::type), c::ShareFileParamsType));
static_assert(__is_same(decltype(c::ShareFileParams::scope), Field<c::ShareFileParamsScope>));
static_assert(__is_same(decltype(c::ShareFileParams::password), Field<String>));
static_assert(__is_same(decltype(c::ShareFileParams::expiration_date_time), Field<String>));
constexpr TypeRow kType7 = {Kind::kString};
constexpr FieldRow kFieldsLinkLink[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::LinkLink, type), Kind::kString,
     0},
    {"scope", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::LinkLink, scope), Kind::kString,
     0},
    {"webUrl", "Address to give away.", nullptr, nullptr, {}, __builtin_offsetof(c::LinkLink,
     web_url), Kind::kString, 0},
};
constexpr ObjectTable kObjectLinkLink = {"LinkLink", {kFieldsLinkLink, 3}, sizeof(c::LinkLink),
    true};
static_assert(__is_same(decltype(c::LinkLink::type), Field<String>));
static_assert(__is_same(decltype(c::LinkLink::scope), Field<String>));
static_assert(__is_same(decltype(c::LinkLink::web_url), Field<String>));
constexpr FieldRow kFieldsLink[] = {
    {"id", "For remove_permission.", nullptr, nullptr, {}, __builtin_offsetof(c::Link, id),
     Kind::kString, 0},
    {"roles", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::Link, roles),
     Kind::kList, 0},
    {"link", nullptr, nullptr, nullptr, {.object = &kObjectLinkLink}, __builtin_offsetof(c::Link,
     link), Kind::kObject, 0},
};
constexpr ObjectTable kObjectLink = {"Link", {kFieldsLink, 3}, sizeof(c::Link), true};
static_assert(__is_same(decltype(c::Link::id), Field<String>));
static_assert(__is_same(decltype(c::Link::roles), Field<List<String>>));
static_assert(__is_same(decltype(c::Link::link), Field<c::LinkLink>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectLink}};
constexpr BindRow kBindShareFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "itemId"},
    {.place = Place::kBody, .field = 1, .wire = "/type"},
    {.place = Place::kBody, .field = 2, .wire = "/scope"},
    {.place = Place::kBody, .field = 3, .wire = "/password"},
    {.place = Place::kBody, .field = 4, .wire = "/expirationDateTime"},
};
constexpr HttpBinding kHttpShareFile = {.method = "POST",
    .path = "/me/drive/items/{itemId}/createLink", .rows = {kBindShareFile, 5},
    .body = BodyKind::kJson};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr Limits kLimits11 = {.has = 64, .max_size = 320, .format = "email"};
constexpr FieldRow kFieldsInvitePeopleParamsRecipientsItem[] = {
    {"email", nullptr, nullptr, &kLimits11, {},
     __builtin_offsetof(c::InvitePeopleParamsRecipientsItem, email), Kind::kString, 1},
};
constexpr ObjectTable kObjectInvitePeopleParamsRecipientsItem = {"InvitePeopleParamsRecipientsItem",
    {kFieldsInvitePeopleParamsRecipientsItem, 1}, sizeof(c::InvitePeopleParamsRecipientsItem),
    true};
static_assert(__is_same(decltype(c::InvitePeopleParamsRecipientsItem::email), String));
constexpr TypeRow kType9 = {Kind::kObject, false,
    {.object = &kObjectInvitePeopleParamsRecipientsItem}};
constexpr const char* kNamesInvitePeopleParamsRole[] = {"read", "write"};
constexpr EnumTable kEnumInvitePeopleParamsRole = {"InvitePeopleParamsRole",
    {kNamesInvitePeopleParamsRole, 2}};
constexpr Limits kLimits12 = {.has = 64, .max_size = 2000};
constexpr FieldRow kFieldsInvitePeopleParams[] = {
    {"itemId", "Id of the file or folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::InvitePeopleParams, item_id), Kind::kString, 1},
    {"recipients", "People who get the right, each {email: address}.", nullptr, &kLimits10,
     {.element = &kType9}, __builtin_offsetof(c::InvitePeopleParams, recipients), Kind::kList, 1},
    {"role", "What they may do.", nullptr, nullptr, {.names = &kEnumInvitePeopleParamsRole},
     __builtin_offsetof(c::InvitePeopleParams, role), Kind::kEnum, 1},
    {"message", "Text of the invitation.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::InvitePeopleParams, message), Kind::kString, 0},
    {"sendInvitation", "Whether Microsoft tells them by e-mail.", "true", nullptr, {},
     __builtin_offsetof(c::InvitePeopleParams, send_invitation), Kind::kBoolean, 0},
    {"requireSignIn", "Whether they must sign in to see it.", "true", nullptr, {},
     __builtin_offsetof(c::InvitePeopleParams, require_sign_in), Kind::kBoolean, 0},
    {"expirationDateTime", "When the link or the right ends.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::InvitePeopleParams, expiration_date_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectInvitePeopleParams = {"InvitePeopleParams", {kFieldsInvitePeopleParams,
    7}, sizeof(c::InvitePeopleParams), false};
static_assert(__is_same(decltype(c::InvitePeopleParams::item_id), String));
static_assert(__is_same(decltype(c::InvitePeopleParams::recipients),
    List<c::InvitePeopleParamsRecipientsItem>));
static_assert(__is_same(decltype(c::InvitePeopleParams::role), c::InvitePeopleParamsRole));
static_assert(__is_same(decltype(c::InvitePeopleParams::message), Field<String>));
static_assert(__is_same(decltype(c::InvitePeopleParams::send_invitation), Field<bool>));
static_assert(__is_same(decltype(c::InvitePeopleParams::require_sign_in), Field<bool>));
static_assert(__is_same(decltype(c::InvitePeopleParams::expiration_date_time), Field<String>));
constexpr FieldRow kFieldsPermissionLink[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PermissionLink, type),
     Kind::kString, 0},
    {"scope", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PermissionLink, scope),
     Kind::kString, 0},
    {"webUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PermissionLink, web_url),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectPermissionLink = {"PermissionLink", {kFieldsPermissionLink, 3},
    sizeof(c::PermissionLink), true};
static_assert(__is_same(decltype(c::PermissionLink::type), Field<String>));
static_assert(__is_same(decltype(c::PermissionLink::scope), Field<String>));
static_assert(__is_same(decltype(c::PermissionLink::web_url), Field<String>));
constexpr FieldRow kFieldsPermissionInvitation[] = {
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PermissionInvitation, email),
     Kind::kString, 0},
    {"signInRequired", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PermissionInvitation,
     sign_in_required), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectPermissionInvitation = {"PermissionInvitation",
    {kFieldsPermissionInvitation, 2}, sizeof(c::PermissionInvitation), true};
static_assert(__is_same(decltype(c::PermissionInvitation::email), Field<String>));
static_assert(__is_same(decltype(c::PermissionInvitation::sign_in_required), Field<bool>));
constexpr FieldRow kFieldsPermissionInheritedFrom[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PermissionInheritedFrom, id),
     Kind::kString, 0},
    {"path", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PermissionInheritedFrom, path),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectPermissionInheritedFrom = {"PermissionInheritedFrom",
    {kFieldsPermissionInheritedFrom, 2}, sizeof(c::PermissionInheritedFrom), true};
static_assert(__is_same(decltype(c::PermissionInheritedFrom::id), Field<String>));
static_assert(__is_same(decltype(c::PermissionInheritedFrom::path), Field<String>));
constexpr FieldRow kFieldsPermission[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Permission, id), Kind::kString, 0},
    {"roles", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::Permission,
     roles), Kind::kList, 0},
    {"link", nullptr, nullptr, nullptr, {.object = &kObjectPermissionLink},
     __builtin_offsetof(c::Permission, link), Kind::kObject, 0},
    {"grantedToV2", nullptr, nullptr, nullptr, {.object = &kObjectWho},
     __builtin_offsetof(c::Permission, granted_to_v2), Kind::kObject, 0},
    {"invitation", nullptr, nullptr, nullptr, {.object = &kObjectPermissionInvitation},
     __builtin_offsetof(c::Permission, invitation), Kind::kObject, 0},
    {"inheritedFrom", nullptr, nullptr, nullptr, {.object = &kObjectPermissionInheritedFrom},
     __builtin_offsetof(c::Permission, inherited_from), Kind::kObject, 0},
    {"expirationDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Permission,
     expiration_date_time), Kind::kString, 2},
};
constexpr ObjectTable kObjectPermission = {"Permission", {kFieldsPermission, 7},
    sizeof(c::Permission), true};
static_assert(__is_same(decltype(c::Permission::id), Field<String>));
static_assert(__is_same(decltype(c::Permission::roles), Field<List<String>>));
static_assert(__is_same(decltype(c::Permission::link), Field<c::PermissionLink>));
static_assert(__is_same(decltype(c::Permission::granted_to_v2), Field<c::Who>));
static_assert(__is_same(decltype(c::Permission::invitation), Field<c::PermissionInvitation>));
static_assert(__is_same(decltype(c::Permission::inherited_from),
    Field<c::PermissionInheritedFrom>));
static_assert(__is_same(decltype(c::Permission::expiration_date_time), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectPermission}};
constexpr TypeRow kType11 = {Kind::kList, false, {.element = &kType10}};
constexpr BindRow kBindInvitePeople[] = {
    {.place = Place::kPath, .field = 0, .wire = "itemId"},
    {.place = Place::kBody, .field = 1, .wire = "/recipients"},
    {.place = Place::kBody, .field = 2, .wire = "/roles/0"},
    {.place = Place::kBody, .field = 3, .wire = "/message"},
    {.place = Place::kBody, .field = 4, .wire = "/sendInvitation"},
    {.place = Place::kBody, .field = 5, .wire = "/requireSignIn"},
    {.place = Place::kBody, .field = 6, .wire = "/expirationDateTime"},
};
constexpr HttpBinding kHttpInvitePeople = {.method = "POST",
    .path = "/me/drive/items/{itemId}/invite", .rows = {kBindInvitePeople, 7},
    .body = BodyKind::kJson, .result_at = "/value"};
constexpr FieldRow kFieldsListPermissionsParams[] = {
    {"itemId", "Id of the file or folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListPermissionsParams, item_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListPermissionsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPermissionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPermissionsParams = {"ListPermissionsParams",
    {kFieldsListPermissionsParams, 3}, sizeof(c::ListPermissionsParams), false};
static_assert(__is_same(decltype(c::ListPermissionsParams::item_id), String));
static_assert(__is_same(decltype(c::ListPermissionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPermissionsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListPermissionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListPermissionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPermissionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPermissionsResult = {"ListPermissionsResult",
    {kFieldsListPermissionsResult, 2}, sizeof(c::ListPermissionsResult), true};
static_assert(__is_same(decltype(c::ListPermissionsResult::items), List<c::Permission>));
static_assert(__is_same(decltype(c::ListPermissionsResult::next_page), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListPermissionsResult}};
constexpr BindRow kBindListPermissions[] = {
    {.place = Place::kPath, .field = 0, .wire = "itemId"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kLink, .items = "/value",
    .url_pointer = "/@odata.nextLink"};
constexpr HttpBinding kHttpListPermissions = {.method = "GET",
    .path = "/me/drive/items/{itemId}/permissions", .rows = {kBindListPermissions, 1},
    .pagination = &kPagination3};
constexpr Limits kLimits13 = {.has = 96, .min_size = 1, .max_size = 500,
    .pattern = "^[A-Za-z0-9!._=-]+$"};
constexpr FieldRow kFieldsRemovePermissionParams[] = {
    {"itemId", "Id of the file or folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::RemovePermissionParams, item_id), Kind::kString, 1},
    {"permissionId", "Id of a permission from list_permissions.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::RemovePermissionParams, permission_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectRemovePermissionParams = {"RemovePermissionParams",
    {kFieldsRemovePermissionParams, 2}, sizeof(c::RemovePermissionParams), false};
static_assert(__is_same(decltype(c::RemovePermissionParams::item_id), String));
static_assert(__is_same(decltype(c::RemovePermissionParams::permission_id), String));
constexpr ObjectTable kObjectRemovePermissionResult = {"RemovePermissionResult", {},
    sizeof(c::RemovePermissionResult), true};
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectRemovePermissionResult}};
constexpr BindRow kBindRemovePermission[] = {
    {.place = Place::kPath, .field = 0, .wire = "itemId"},
    {.place = Place::kPath, .field = 1, .wire = "permissionId"},
};
constexpr HttpBinding kHttpRemovePermission = {.method = "DELETE",
    .path = "/me/drive/items/{itemId}/permissions/{permissionId}", .rows = {kBindRemovePermission,
    2}};
constexpr FieldRow kFieldsListVersionsParams[] = {
    {"itemId", "Id of the file or folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListVersionsParams, item_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListVersionsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListVersionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListVersionsParams = {"ListVersionsParams", {kFieldsListVersionsParams,
    3}, sizeof(c::ListVersionsParams), false};
static_assert(__is_same(decltype(c::ListVersionsParams::item_id), String));
static_assert(__is_same(decltype(c::ListVersionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListVersionsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListVersionsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListVersionsResultItem, id),
     Kind::kString, 0},
    {"size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListVersionsResultItem, size),
     Kind::kInteger, 0},
    {"lastModifiedDateTime", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListVersionsResultItem, last_modified_date_time), Kind::kString, 0},
    {"lastModifiedBy", nullptr, nullptr, nullptr, {.object = &kObjectWho},
     __builtin_offsetof(c::ListVersionsResultItem, last_modified_by), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListVersionsResultItem = {"ListVersionsResultItem",
    {kFieldsListVersionsResultItem, 4}, sizeof(c::ListVersionsResultItem), true};
static_assert(__is_same(decltype(c::ListVersionsResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListVersionsResultItem::size), Field<long long>));
static_assert(__is_same(decltype(c::ListVersionsResultItem::last_modified_date_time),
    Field<String>));
static_assert(__is_same(decltype(c::ListVersionsResultItem::last_modified_by), Field<c::Who>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListVersionsResultItem}};
constexpr FieldRow kFieldsListVersionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::ListVersionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListVersionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListVersionsResult = {"ListVersionsResult", {kFieldsListVersionsResult,
    2}, sizeof(c::ListVersionsResult), true};
static_assert(__is_same(decltype(c::ListVersionsResult::items), List<c::ListVersionsResultItem>));
static_assert(__is_same(decltype(c::ListVersionsResult::next_page), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectListVersionsResult}};
constexpr BindRow kBindListVersions[] = {
    {.place = Place::kPath, .field = 0, .wire = "itemId"},
};
constexpr HttpBinding kHttpListVersions = {.method = "GET",
    .path = "/me/drive/items/{itemId}/versions", .rows = {kBindListVersions, 1},
    .pagination = &kPagination3};
constexpr ObjectTable kObjectGetDriveParams = {"GetDriveParams", {}, sizeof(c::GetDriveParams),
    false};
constexpr FieldRow kFieldsGetDriveResultQuota[] = {
    {"total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDriveResultQuota, total),
     Kind::kInteger, 0},
    {"used", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDriveResultQuota, used),
     Kind::kInteger, 0},
    {"remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDriveResultQuota,
     remaining), Kind::kInteger, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDriveResultQuota, state),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectGetDriveResultQuota = {"GetDriveResultQuota",
    {kFieldsGetDriveResultQuota, 4}, sizeof(c::GetDriveResultQuota), true};
static_assert(__is_same(decltype(c::GetDriveResultQuota::total), Field<long long>));
static_assert(__is_same(decltype(c::GetDriveResultQuota::used), Field<long long>));
static_assert(__is_same(decltype(c::GetDriveResultQuota::remaining), Field<long long>));
static_assert(__is_same(decltype(c::GetDriveResultQuota::state), Field<String>));
constexpr FieldRow kFieldsGetDriveResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDriveResult, id), Kind::kString,
     0},
    {"driveType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDriveResult, drive_type),
     Kind::kString, 0},
    {"webUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDriveResult, web_url),
     Kind::kString, 0},
    {"owner", nullptr, nullptr, nullptr, {.object = &kObjectWho},
     __builtin_offsetof(c::GetDriveResult, owner), Kind::kObject, 0},
    {"quota", nullptr, nullptr, nullptr, {.object = &kObjectGetDriveResultQuota},
     __builtin_offsetof(c::GetDriveResult, quota), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetDriveResult = {"GetDriveResult", {kFieldsGetDriveResult, 5},
    sizeof(c::GetDriveResult), true};
static_assert(__is_same(decltype(c::GetDriveResult::id), Field<String>));
static_assert(__is_same(decltype(c::GetDriveResult::drive_type), Field<String>));
static_assert(__is_same(decltype(c::GetDriveResult::web_url), Field<String>));
static_assert(__is_same(decltype(c::GetDriveResult::owner), Field<c::Who>));
static_assert(__is_same(decltype(c::GetDriveResult::quota), Field<c::GetDriveResultQuota>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectGetDriveResult}};
constexpr HttpBinding kHttpGetDrive = {.method = "GET", .path = "/me/drive"};
constexpr Limits kLimits14 = {.has = 64, .max_size = 1000, .pattern = "^https://.+"};
constexpr FieldRow kFieldsCreateSubscriptionParams[] = {
    {"notificationUrl", "Address to send to, as pie webhooks create onedrive shows it.", nullptr,
     &kLimits14, {}, __builtin_offsetof(c::CreateSubscriptionParams, notification_url),
     Kind::kString, 1},
    {"subscriptionEnd", "When the subscription ends, at most 29 days from now.", nullptr, &kLimits9,
     {}, __builtin_offsetof(c::CreateSubscriptionParams, subscription_end), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateSubscriptionParams = {"CreateSubscriptionParams",
    {kFieldsCreateSubscriptionParams, 2}, sizeof(c::CreateSubscriptionParams), false};
static_assert(__is_same(decltype(c::CreateSubscriptionParams::notification_url), String));
static_assert(__is_same(decltype(c::CreateSubscriptionParams::subscription_end), String));
constexpr FieldRow kFieldsSubscription[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription, id), Kind::kString,
     0},
    {"resource", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription, resource),
     Kind::kString, 0},
    {"changeType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription, change_type),
     Kind::kString, 0},
    {"notificationUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription,
     notification_url), Kind::kString, 0},
    {"expirationDateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Subscription,
     expiration_date_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectSubscription = {"Subscription", {kFieldsSubscription, 5},
    sizeof(c::Subscription), true};
static_assert(__is_same(decltype(c::Subscription::id), Field<String>));
static_assert(__is_same(decltype(c::Subscription::resource), Field<String>));
static_assert(__is_same(decltype(c::Subscription::change_type), Field<String>));
static_assert(__is_same(decltype(c::Subscription::notification_url), Field<String>));
static_assert(__is_same(decltype(c::Subscription::expiration_date_time), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectSubscription}};
constexpr BindRow kBindCreateSubscription[] = {
    {.place = Place::kBody, .wire = "/changeType", .constant = "\"updated\""},
    {.place = Place::kBody, .field = 0, .wire = "/notificationUrl"},
    {.place = Place::kBody, .wire = "/resource", .constant = "\"me/drive/root\""},
    {.place = Place::kBody, .field = 1, .wire = "/expirationDateTime"},
    {.place = Place::kBody, .wire = "/clientState", .text = "{ONEDRIVE_WEBHOOK_SECRET}"},
};
constexpr HttpBinding kHttpCreateSubscription = {.method = "POST", .path = "/subscriptions",
    .rows = {kBindCreateSubscription, 5}, .body = BodyKind::kJson};
constexpr Limits kLimits15 = {.format = "uuid"};
constexpr FieldRow kFieldsUpdateSubscriptionParams[] = {
    {"subscriptionId", "Id of the subscription.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::UpdateSubscriptionParams, subscription_id), Kind::kString, 1},
    {"subscriptionEnd", "When the subscription ends, at most 29 days from now.", nullptr, &kLimits9,
     {}, __builtin_offsetof(c::UpdateSubscriptionParams, subscription_end), Kind::kString, 1},
};
constexpr ObjectTable kObjectUpdateSubscriptionParams = {"UpdateSubscriptionParams",
    {kFieldsUpdateSubscriptionParams, 2}, sizeof(c::UpdateSubscriptionParams), false};
static_assert(__is_same(decltype(c::UpdateSubscriptionParams::subscription_id), String));
static_assert(__is_same(decltype(c::UpdateSubscriptionParams::subscription_end), String));
constexpr BindRow kBindUpdateSubscription[] = {
    {.place = Place::kPath, .field = 0, .wire = "subscriptionId"},
    {.place = Place::kBody, .field = 1, .wire = "/expirationDateTime"},
};
constexpr HttpBinding kHttpUpdateSubscription = {.method = "PATCH",
    .path = "/subscriptions/{subscriptionId}", .rows = {kBindUpdateSubscription, 2},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsListSubscriptionsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListSubscriptionsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSubscriptionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSubscriptionsParams = {"ListSubscriptionsParams",
    {kFieldsListSubscriptionsParams, 2}, sizeof(c::ListSubscriptionsParams), false};
static_assert(__is_same(decltype(c::ListSubscriptionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListSubscriptionsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListSubscriptionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::ListSubscriptionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSubscriptionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListSubscriptionsResult = {"ListSubscriptionsResult",
    {kFieldsListSubscriptionsResult, 2}, sizeof(c::ListSubscriptionsResult), true};
static_assert(__is_same(decltype(c::ListSubscriptionsResult::items), List<c::Subscription>));
static_assert(__is_same(decltype(c::ListSubscriptionsResult::next_page), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectListSubscriptionsResult}};
constexpr HttpBinding kHttpListSubscriptions = {.method = "GET", .path = "/subscriptions",
    .pagination = &kPagination3};
constexpr FieldRow kFieldsDeleteSubscriptionParams[] = {
    {"subscriptionId", "Id of the subscription.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::DeleteSubscriptionParams, subscription_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteSubscriptionParams = {"DeleteSubscriptionParams",
    {kFieldsDeleteSubscriptionParams, 1}, sizeof(c::DeleteSubscriptionParams), false};
static_assert(__is_same(decltype(c::DeleteSubscriptionParams::subscription_id), String));
constexpr ObjectTable kObjectDeleteSubscriptionResult = {"DeleteSubscriptionResult", {},
    sizeof(c::DeleteSubscriptionResult), true};
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectDeleteSubscriptionResult}};
constexpr BindRow kBindDeleteSubscription[] = {
    {.place = Place::kPath, .field = 0, .wire = "subscriptionId"},
};
constexpr HttpBinding kHttpDeleteSubscription = {.method = "DELETE",
    .path = "/subscriptions/{subscriptionId}", .rows = {kBindDeleteSubscription, 1}};
constexpr Limits kLimits16 = {.has = 96, .min_size = 1, .max_size = 4000,
    .pattern = "^[A-Za-z0-9_.~%=;+-]+$"};
constexpr FieldRow kFieldsListChangesParams[] = {
    {"token", "What stands behind token= in the links of the reply before; latest "
     "for a link without files. Everything when left out.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::ListChangesParams, token), Kind::kString, 0},
};
constexpr ObjectTable kObjectListChangesParams = {"ListChangesParams", {kFieldsListChangesParams,
    1}, sizeof(c::ListChangesParams), false};
static_assert(__is_same(decltype(c::ListChangesParams::token), Field<String>));
constexpr FieldRow kFieldsListChangesResult[] = {
    {"value", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListChangesResult, value), Kind::kList, 0},
    {"@odata.nextLink", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListChangesResult,
     odata_next_link), Kind::kString, 0},
    {"@odata.deltaLink", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListChangesResult,
     odata_delta_link), Kind::kString, 0},
};
constexpr ObjectTable kObjectListChangesResult = {"ListChangesResult", {kFieldsListChangesResult,
    3}, sizeof(c::ListChangesResult), true};
static_assert(__is_same(decltype(c::ListChangesResult::value), Field<List<c::Item>>));
static_assert(__is_same(decltype(c::ListChangesResult::odata_next_link), Field<String>));
static_assert(__is_same(decltype(c::ListChangesResult::odata_delta_link), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectListChangesResult}};
constexpr BindRow kBindListChanges[] = {
    {.place = Place::kQuery, .field = 0, .wire = "token"},
};
constexpr HttpBinding kHttpListChanges = {.method = "GET", .path = "/me/drive/root/delta",
    .rows = {kBindListChanges, 1}};
constexpr FieldRow kFieldsLocateContentParams[] = {
    {"itemId", "Id of the file or folder; root is the top folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::LocateContentParams, item_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectLocateContentParams = {"LocateContentParams",
    {kFieldsLocateContentParams, 1}, sizeof(c::LocateContentParams), false};
static_assert(__is_same(decltype(c::LocateContentParams::item_id), String));
constexpr FieldRow kFieldsLocateContentResultFile[] = {
    {"mimeType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::LocateContentResultFile,
     mime_type), Kind::kString, 0},
};
constexpr ObjectTable kObjectLocateContentResultFile = {"LocateContentResultFile",
    {kFieldsLocateContentResultFile, 1}, sizeof(c::LocateContentResultFile), true};
static_assert(__is_same(decltype(c::LocateContentResultFile::mime_type), Field<String>));
constexpr FieldRow kFieldsLocateContentResult[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::LocateContentResult, name),
     Kind::kString, 0},
    {"size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::LocateContentResult, size),
     Kind::kInteger, 0},
    {"webUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::LocateContentResult, web_url),
     Kind::kString, 0},
    {"file", nullptr, nullptr, nullptr, {.object = &kObjectLocateContentResultFile},
     __builtin_offsetof(c::LocateContentResult, file), Kind::kObject, 0},
    {"@microsoft.graph.downloadUrl", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::LocateContentResult, microsoft_graph_download_url), Kind::kString, 0},
};
constexpr ObjectTable kObjectLocateContentResult = {"LocateContentResult",
    {kFieldsLocateContentResult, 5}, sizeof(c::LocateContentResult), true};
static_assert(__is_same(decltype(c::LocateContentResult::name), Field<String>));
static_assert(__is_same(decltype(c::LocateContentResult::size), Field<long long>));
static_assert(__is_same(decltype(c::LocateContentResult::web_url), Field<String>));
static_assert(__is_same(decltype(c::LocateContentResult::file), Field<c::LocateContentResultFile>));
static_assert(__is_same(decltype(c::LocateContentResult::microsoft_graph_download_url),
    Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectLocateContentResult}};
constexpr BindRow kBindLocateContent[] = {
    {.place = Place::kPath, .field = 0, .wire = "itemId"},
    {.place = Place::kQuery, .wire = "$select",
     .constant = "\"id,name,size,file,folder,webUrl,content.downloadUrl\""},
};
constexpr HttpBinding kHttpLocateContent = {.method = "GET", .path = "/me/drive/items/{itemId}",
    .rows = {kBindLocateContent, 2}};
constexpr ActionRow kActions[] = {
    {.name = "list_files", .title = "List files",
     .description = "Files and folders directly in a folder.", .effect = Effect::kRead,
     .params = &kObjectListFilesParams, .result = &kType2, .http = &kHttpListFiles,
     .tool_name = "onedrive_list_files"},
    {.name = "search_files", .title = "Search files",
     .description = "Finds files and folders by words in name or content.", .effect = Effect::kRead,
     .params = &kObjectSearchFilesParams, .result = &kType3, .http = &kHttpSearchFiles,
     .tool_name = "onedrive_search_files"},
    {.name = "get_file", .title = "Read a file's facts",
     .description = "Name, type, size, folder and address of a file or folder, without "
     "its content.", .effect = Effect::kRead, .params = &kObjectGetFileParams, .result = &kType1,
     .http = &kHttpGetFile, .tool_name = "onedrive_get_file"},
    {.name = "download_file", .title = "Download a file",
     .description = "Content of a file of at most 10 MB, as text or in base64.",
     .effect = Effect::kRead, .params = &kObjectDownloadFileParams, .result = &kType4,
     .invoke = InvokeDownloadFile, .tool_name = "onedrive_download_file"},
    {.name = "upload_file", .title = "Upload a file",
     .description = "Creates a file with the given content. One of the same name stays,"
     " unless conflictBehavior is replace.", .params = &kObjectUploadFileParams, .result = &kType1,
     .http = &kHttpUploadFile, .tool_name = "onedrive_upload_file", .timeout_ms = 120000},
    {.name = "update_file_content", .title = "Replace a file's content",
     .description = "Uploads new content as the newest version of a file.",
     .params = &kObjectUpdateFileContentParams, .result = &kType1, .http = &kHttpUpdateFileContent,
     .tool_name = "onedrive_update_file_content", .timeout_ms = 120000},
    {.name = "create_folder", .title = "Create a folder", .description = "Creates an empty folder.",
     .params = &kObjectCreateFolderParams, .result = &kType1, .http = &kHttpCreateFolder,
     .tool_name = "onedrive_create_folder"},
    {.name = "update_file", .title = "Rename or move a file",
     .description = "Changes name, folder or description of a file or folder.",
     .params = &kObjectUpdateFileParams, .result = &kType1, .http = &kHttpUpdateFile,
     .tool_name = "onedrive_update_file"},
    {.name = "copy_file", .title = "Copy a file",
     .description = "Starts to copy a file or folder; the copy appears after some seconds.",
     .params = &kObjectCopyFileParams, .result = &kType5, .http = &kHttpCopyFile,
     .tool_name = "onedrive_copy_file"},
    {.name = "delete_file", .title = "Delete a file",
     .description = "Moves a file, or a folder with all that is in it, to the recycle "
     "bin, from where the user can restore it.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteFileParams, .result = &kType6, .http = &kHttpDeleteFile,
     .tool_name = "onedrive_delete_file"},
    {.name = "share_file", .title = "Share by link",
     .description = "Makes a link to a file or folder, or finds the one there is.",
     .effect = Effect::kDestructive, .params = &kObjectShareFileParams, .result = &kType8,
     .http = &kHttpShareFile, .tool_name = "onedrive_share_file"},
    {.name = "invite_people", .title = "Share with people",
     .description = "Gives people a right on a file or folder.", .effect = Effect::kDestructive,
     .params = &kObjectInvitePeopleParams, .result = &kType11, .http = &kHttpInvitePeople,
     .tool_name = "onedrive_invite_people"},
    {.name = "list_permissions", .title = "List who has access",
     .description = "People and links that have a right on a file or folder.",
     .effect = Effect::kRead, .params = &kObjectListPermissionsParams, .result = &kType12,
     .http = &kHttpListPermissions, .tool_name = "onedrive_list_permissions"},
    {.name = "remove_permission", .title = "Stop sharing",
     .description = "Takes a right or a link away.", .effect = Effect::kDestructive,
     .params = &kObjectRemovePermissionParams, .result = &kType13, .http = &kHttpRemovePermission,
     .tool_name = "onedrive_remove_permission"},
    {.name = "list_versions", .title = "List versions", .description = "Older versions of a file.",
     .effect = Effect::kRead, .params = &kObjectListVersionsParams, .result = &kType15,
     .http = &kHttpListVersions, .tool_name = "onedrive_list_versions"},
    {.name = "get_drive", .title = "Read the drive",
     .description = "Owner, kind and free space of the OneDrive.", .effect = Effect::kRead,
     .params = &kObjectGetDriveParams, .result = &kType16, .http = &kHttpGetDrive,
     .tool_name = "onedrive_get_drive"},
    {.name = "create_subscription", .title = "Watch the drive",
     .description = "Lets Microsoft report changes to this connector's webhook address,"
     " for at most 29 days.", .params = &kObjectCreateSubscriptionParams, .result = &kType17,
     .http = &kHttpCreateSubscription, .tool_name = "onedrive_create_subscription"},
    {.name = "update_subscription", .title = "Go on watching",
     .description = "Sets a later end of a subscription, at most 29 days from now.",
     .params = &kObjectUpdateSubscriptionParams, .result = &kType17,
     .http = &kHttpUpdateSubscription, .tool_name = "onedrive_update_subscription"},
    {.name = "list_subscriptions", .title = "List subscriptions",
     .description = "What Microsoft reports to this app now.", .effect = Effect::kRead,
     .params = &kObjectListSubscriptionsParams, .result = &kType18, .http = &kHttpListSubscriptions,
     .tool_name = "onedrive_list_subscriptions"},
    {.name = "delete_subscription", .title = "Stop watching", .description = "Ends a subscription.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteSubscriptionParams, .result = &kType19,
     .http = &kHttpDeleteSubscription, .tool_name = "onedrive_delete_subscription"},
    {.name = "list_changes", .title = "List changes",
     .description = "Files and folders of the drive that changed since the token, deleted "
     "ones among them. The links hold the tokens of the next page and of " "the next time.",
     .effect = Effect::kRead, .params = &kObjectListChangesParams, .result = &kType20,
     .http = &kHttpListChanges, .tool_name = "onedrive_list_changes"},
    {.name = "locate_content", .title = "Find a file's content",
     .description = "Facts of a file with the short-lived address of its content.",
     .effect = Effect::kRead, .params = &kObjectLocateContentParams, .result = &kType21,
     .http = &kHttpLocateContent, .tool_name = "onedrive_locate_content", .hidden = true},
};
constexpr const char* kTexts2[] = {"/error/message"};
constexpr const char* kTexts3[] = {"/error/code"};
constexpr NamedText kPairs1[] = {{"InvalidAuthenticationToken", "Connect OneDrive again."},
    {"accessDenied", "The account lacks the right for it; the owner can grant it, or the "
    "organisation forbids this kind of sharing."}, {"itemNotFound",
    "Check the id; list_files and search_files have ids."}, {"nameAlreadyExists",
    "There is one with this name already; choose another name."}, {"quotaLimitReached",
    "The OneDrive is full; delete something first."}, {"activityLimitReached",
    "Microsoft slows this account down; wait and try again."}, {"resourceModified",
    "Somebody has changed it meanwhile; read it again."}};
constexpr ApiRow kApi = {.base_url = "https://graph.microsoft.com/v1.0",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 7}},
    .retry_after = "retry-after", .per_minute = 600, .concurrency = 4, .verify_method = "GET",
    .verify_path = "/me/drive"};
constexpr Limits kLimits17 = {.pattern = "[A-Za-z0-9.-]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"tenant", "common for all accounts, consumers for private ones, or the id or "
     "domain of one organisation.", "\"common\"", &kLimits17, {}, 0, Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "tenant", .label = "Tenant", .placeholder = "common"},
};
constexpr const char* kTexts4[] = {"*.sharepoint.com", "*.1drv.com",
    "*.microsoftpersonalcontent.com", "*.livefilestore.com", "*.storage.live.com",
    "graph.microsoft.com", "login.microsoftonline.com"};
constexpr const char* kTexts5[] = {"offline_access", "User.Read", "Files.ReadWrite"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Microsoft",
    .authorization_url = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize",
    .token_url = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
    .user_info_url = "https://graph.microsoft.com/v1.0/me", .scopes = {kTexts5, 3},
    .client_id_secret = "MICROSOFT_CLIENT_ID", .client_secret_secret = "MICROSOFT_CLIENT_SECRET",
    .token_auth_method = "post", .account_pointer = "/userPrincipalName"};
constexpr SecretRow kSecrets[] = {
    {"MICROSOFT_CLIENT_ID", "Application (client) id of an app registration in Microsoft Entra.",
     true, false},
    {"MICROSOFT_CLIENT_SECRET", "Value of a client secret of the same app registration.", true,
     false},
    {"ONEDRIVE_WEBHOOK_SECRET", "A random text of your own, 30 to 128 characters; Microsoft sends "
     "it back with every notice. Needed for events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"updated", "Something in the drive has changed; list_changes says what."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Call create_subscription with this connector's webhook address; renew "
     "it with update_subscription before it ends.", .event_type_field = "/value/0/changeType",
     .events = {kEvents0, 1}, .verify = {.scheme = VerifyScheme::kToken,
     .secret = "ONEDRIVE_WEBHOOK_SECRET", .algorithm = "sha256", .encoding = "text",
     .header = "/value/0/clientState", .payload = "{body}", .tolerance_seconds = 5,
     .secret_encoding = "text"}, .challenge = {.kind = ChallengeKind::kQuery,
     .field = "validationToken"}, .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersFileUploaded[] = {
    {.source = "tool", .action = "upload_file"},
};
constexpr MatcherRow kMatchersFileUpdated[] = {
    {.source = "tool", .action = "update_file"},
    {.source = "tool", .action = "update_file_content"},
};
constexpr MatcherRow kMatchersFileCopied[] = {
    {.source = "tool", .action = "copy_file"},
};
constexpr MatcherRow kMatchersFolderCreated[] = {
    {.source = "tool", .action = "create_folder"},
};
constexpr MatcherRow kMatchersFileShared[] = {
    {.source = "tool", .action = "share_file"},
    {.source = "tool", .action = "invite_people"},
};
constexpr MatcherRow kMatchersPermissionRemoved[] = {
    {.source = "tool", .action = "remove_permission"},
};
constexpr MatcherRow kMatchersFileDeleted[] = {
    {.source = "tool", .action = "delete_file"},
};
constexpr MatcherRow kMatchersDriveChanged[] = {
    {.source = "webhook", .event = "updated"},
};
constexpr MatcherRow kMatchersSubscriptionChanged[] = {
    {.source = "tool", .action = "create_subscription"},
    {.source = "tool", .action = "update_subscription"},
    {.source = "tool", .action = "delete_subscription"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "file_uploaded", .display_name = "File Uploaded", .matchers = {kMatchersFileUploaded,
     1}},
    {.id = "file_updated", .display_name = "File Changed", .matchers = {kMatchersFileUpdated, 2}},
    {.id = "file_copied", .display_name = "File Copied", .matchers = {kMatchersFileCopied, 1}},
    {.id = "folder_created", .display_name = "Folder Created", .matchers = {kMatchersFolderCreated,
     1}},
    {.id = "file_shared", .display_name = "File Shared", .matchers = {kMatchersFileShared, 2}},
    {.id = "permission_removed", .display_name = "Sharing Stopped",
     .matchers = {kMatchersPermissionRemoved, 1}},
    {.id = "file_deleted", .display_name = "File Deleted", .matchers = {kMatchersFileDeleted, 1}},
    {.id = "drive_changed", .display_name = "Drive Changed", .matchers = {kMatchersDriveChanged,
     1}},
    {.id = "subscription_changed", .display_name = "Watching Changed",
     .matchers = {kMatchersSubscriptionChanged, 3}},
};
constexpr ConnectorTable kConnector = {
    .name = "onedrive",
    .display_name = "OneDrive",
    .description = "Find, read, upload, organise and share files and folders in OneDrive,"
        " private or of an organisation.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "onedrive",
    .tool_description = "Works with the connected OneDrive. Files and folders are named by "
        "id; the top folder is root. Say what you are about to upload, change,"
        " share or delete, and wait for a yes before you do it.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_files\",\"search_files\",\"get_file\",\"download_file\","
        "\"upload_file\",\"update_file_content\",\"create_folder\",\"update_file\","
        "\"copy_file\",\"delete_file\",\"share_file\",\"invite_people\",\"list_permissions\","
        "\"remove_permission\",\"list_versions\",\"get_drive\",\"create_subscription\","
        "\"update_subscription\",\"list_subscriptions\",\"delete_subscription\","
        "\"list_changes\"],\"description\":\"What to do.\"},\"itemId\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"pattern\":\"^[A-Za-z0-9!._-]+$\","
        "\"description\":\"Id of the file or folder; root is the top folder.\"},"
        "\"folderId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200,"
        "\"pattern\":\"^[A-Za-z0-9!._-]+$\",\"description\":\"Id of the folder; "
        "root is the top folder.\"},\"permissionId\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":500,\"pattern\":\"^[A-Za-z0-9!._=-]+$\","
        "\"description\":\"Id of a permission from list_permissions.\"},\"q\":{\"type\":\"stri"
        "ng\",\"minLength\":1,\"maxLength\":500,\"pattern\":\"^[^']+$\",\"description\":\"Word"
        "s in name or content.\"},\"orderby\":{\"type\":\"string\",\"enum\":[\"name\","
        "\"name desc\",\"lastModifiedDateTime\",\"lastModifiedDateTime desc\","
        "\"size\",\"size desc\"],\"description\":\"Order of the files.\"},"
        "\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":250,\"pattern\":\"^[^\\\""
        "*:<>?/\\\\\\\\|]+$\",\"description\":\"Name of the file or folder.\"},"
        "\"content\":{\"allOf\":[{\"type\":\"object\",\"properties\":{\"text\":{\"type\":\"str"
        "ing\",\"maxLength\":5000000,\"description\":\"Content as text.\"},"
        "\"data\":{\"type\":\"string\",\"maxLength\":14000000,\"description\":\"Content "
        "in base64, instead of text.\"}}}],\"description\":\"Content, as text "
        "or in base64.\"},\"conflictBehavior\":{\"type\":\"string\",\"enum\":[\"rename\","
        "\"replace\",\"fail\"],\"default\":\"rename\",\"description\":\"What "
        "happens when there is one with this name already.\"},\"parentId\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":200,\"description\":\"Id of the folder "
        "to move or copy it to; not root, get_file of root shows the real "
        "one.\"},\"description\":{\"type\":\"string\",\"maxLength\":1000,\"description\":\"Sho"
        "rt description; private OneDrive only.\"},\"type\":{\"type\":\"string\","
        "\"enum\":[\"view\",\"edit\",\"embed\"],\"description\":\"What those "
        "with the link may do.\"},\"scope\":{\"type\":\"string\",\"enum\":[\"anonymous\","
        "\"organization\",\"users\"],\"description\":\"Whom the link is for: "
        "everybody, people of the organisation, or those who have access.\"},"
        "\"password\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200,"
        "\"description\":\"Password of the link; private OneDrive only.\"},"
        "\"expirationDateTime\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"When the link or the right ends.\"},\"recipients\":{\"type\":\"arra"
        "y\",\"minItems\":1,\"maxItems\":50,\"items\":{\"type\":\"object\","
        "\"properties\":{\"email\":{\"type\":\"string\",\"format\":\"email\","
        "\"maxLength\":320}},\"required\":[\"email\"]},\"description\":\"People "
        "who get the right, each {email: address}.\"},\"role\":{\"type\":\"string\","
        "\"enum\":[\"read\",\"write\"],\"description\":\"What they may do.\"},"
        "\"message\":{\"type\":\"string\",\"maxLength\":2000,\"description\":\"Text "
        "of the invitation.\"},\"sendInvitation\":{\"type\":\"boolean\",\"default\":true,"
        "\"description\":\"Whether Microsoft tells them by e-mail.\"},\"requireSignIn\":{\"typ"
        "e\":\"boolean\",\"default\":true,\"description\":\"Whether they must "
        "sign in to see it.\"},\"notificationUrl\":{\"type\":\"string\",\"maxLength\":1000,"
        "\"pattern\":\"^https://.+\",\"description\":\"Address to send to,"
        " as pie webhooks create onedrive shows it.\"},\"subscriptionEnd\":{\"type\":\"string\""
        ",\"format\":\"date-time\",\"description\":\"When the subscription "
        "ends, at most 29 days from now.\"},\"subscriptionId\":{\"type\":\"string\","
        "\"format\":\"uuid\",\"description\":\"Id of the subscription.\"},"
        "\"token\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":4000,"
        "\"pattern\":\"^[A-Za-z0-9_.~%=;+-]+$\",\"description\":\"What stands "
        "behind token= in the links of the reply before; latest for a link "
        "without files. Everything when left out.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "onedrive",
    .actions = {kActions, 22},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 7},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 9},
};

}  // namespace pie::detail::tables::onedrive

namespace pie::onedrive {

constinit const ConnectorTable kOnedrive = ::pie::detail::tables::onedrive::kConnector;

Task<ListFilesResult> ListFiles(Context& context, ListFilesParams params) {
  return Task<ListFilesResult>(::pie::ContextAccess::Call(context, kOnedrive, 0, &params));
}

Task<SearchFilesResult> SearchFiles(Context& context, SearchFilesParams params) {
  return Task<SearchFilesResult>(::pie::ContextAccess::Call(context, kOnedrive, 1, &params));
}

Task<Item> GetFile(Context& context, GetFileParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kOnedrive, 2, &params));
}

Task<Item> UploadFile(Context& context, UploadFileParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kOnedrive, 4, &params));
}

Task<Item> UpdateFileContent(Context& context, UpdateFileContentParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kOnedrive, 5, &params));
}

Task<Item> CreateFolder(Context& context, CreateFolderParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kOnedrive, 6, &params));
}

Task<Item> UpdateFile(Context& context, UpdateFileParams params) {
  return Task<Item>(::pie::ContextAccess::Call(context, kOnedrive, 7, &params));
}

Task<CopyFileResult> CopyFile(Context& context, CopyFileParams params) {
  return Task<CopyFileResult>(::pie::ContextAccess::Call(context, kOnedrive, 8, &params));
}

Task<DeleteFileResult> DeleteFile(Context& context, DeleteFileParams params) {
  return Task<DeleteFileResult>(::pie::ContextAccess::Call(context, kOnedrive, 9, &params));
}

Task<Link> ShareFile(Context& context, ShareFileParams params) {
  return Task<Link>(::pie::ContextAccess::Call(context, kOnedrive, 10, &params));
}

Task<List<Permission>> InvitePeople(Context& context, InvitePeopleParams params) {
  return Task<List<Permission>>(::pie::ContextAccess::Call(context, kOnedrive, 11, &params));
}

Task<ListPermissionsResult> ListPermissions(Context& context, ListPermissionsParams params) {
  return Task<ListPermissionsResult>(::pie::ContextAccess::Call(context, kOnedrive, 12, &params));
}

Task<RemovePermissionResult> RemovePermission(Context& context, RemovePermissionParams params) {
  return Task<RemovePermissionResult>(::pie::ContextAccess::Call(context, kOnedrive, 13, &params));
}

Task<ListVersionsResult> ListVersions(Context& context, ListVersionsParams params) {
  return Task<ListVersionsResult>(::pie::ContextAccess::Call(context, kOnedrive, 14, &params));
}

Task<GetDriveResult> GetDrive(Context& context, GetDriveParams params) {
  return Task<GetDriveResult>(::pie::ContextAccess::Call(context, kOnedrive, 15, &params));
}

Task<Subscription> CreateSubscription(Context& context, CreateSubscriptionParams params) {
  return Task<Subscription>(::pie::ContextAccess::Call(context, kOnedrive, 16, &params));
}

Task<Subscription> UpdateSubscription(Context& context, UpdateSubscriptionParams params) {
  return Task<Subscription>(::pie::ContextAccess::Call(context, kOnedrive, 17, &params));
}

Task<ListSubscriptionsResult> ListSubscriptions(Context& context, ListSubscriptionsParams params) {
  return Task<ListSubscriptionsResult>(::pie::ContextAccess::Call(context, kOnedrive, 18, &params));
}

Task<DeleteSubscriptionResult> DeleteSubscription(Context& context,
    DeleteSubscriptionParams params) {
  return Task<DeleteSubscriptionResult>(::pie::ContextAccess::Call(context, kOnedrive, 19,
      &params));
}

Task<ListChangesResult> ListChanges(Context& context, ListChangesParams params) {
  return Task<ListChangesResult>(::pie::ContextAccess::Call(context, kOnedrive, 20, &params));
}

Task<LocateContentResult> LocateContent(Context& context, LocateContentParams params) {
  return Task<LocateContentResult>(::pie::ContextAccess::Call(context, kOnedrive, 21, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.microsoft_client_id = context.Secret("MICROSOFT_CLIENT_ID");
  secrets.microsoft_client_secret = context.Secret("MICROSOFT_CLIENT_SECRET");
  secrets.onedrive_webhook_secret = context.Secret("ONEDRIVE_WEBHOOK_SECRET");
  return secrets;
}

}  // namespace pie::onedrive
