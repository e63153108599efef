// Generated from plugins/dropbox/dropbox.pie. Do not edit.
#include "dropbox/dropbox.h"

#include "pie/generated.h"

namespace pie::detail::tables::dropbox {
namespace c = ::pie::dropbox;

constexpr const char* kTexts1[] = {"files", "storage", "folders", "sharing"};
constexpr ObjectTable kObjectGetAccountParams = {"GetAccountParams", {},
    sizeof(c::GetAccountParams), false};
constexpr FieldRow kFieldsGetAccountResultName[] = {
    {"display_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResultName,
     display_name), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetAccountResultName = {"GetAccountResultName",
    {kFieldsGetAccountResultName, 1}, sizeof(c::GetAccountResultName), true};
static_assert(__is_same(decltype(c::GetAccountResultName::display_name), Field<String>));
constexpr FieldRow kFieldsGetAccountResultAccountType[] = {
    {".tag", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResultAccountType, tag),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectGetAccountResultAccountType = {"GetAccountResultAccountType",
    {kFieldsGetAccountResultAccountType, 1}, sizeof(c::GetAccountResultAccountType), true};
static_assert(__is_same(decltype(c::GetAccountResultAccountType::tag), Field<String>));
constexpr FieldRow kFieldsGetAccountResult[] = {
    {"account_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResult,
     account_id), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResult, email),
     Kind::kString, 0},
    {"email_verified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResult,
     email_verified), Kind::kBoolean, 0},
    {"name", nullptr, nullptr, nullptr, {.object = &kObjectGetAccountResultName},
     __builtin_offsetof(c::GetAccountResult, name), Kind::kObject, 0},
    {"country", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResult, country),
     Kind::kString, 0},
    {"account_type", nullptr, nullptr, nullptr, {.object = &kObjectGetAccountResultAccountType},
     __builtin_offsetof(c::GetAccountResult, account_type), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetAccountResult = {"GetAccountResult", {kFieldsGetAccountResult, 6},
    sizeof(c::GetAccountResult), true};
static_assert(__is_same(decltype(c::GetAccountResult::account_id), Field<String>));
static_assert(__is_same(decltype(c::GetAccountResult::email), Field<String>));
static_assert(__is_same(decltype(c::GetAccountResult::email_verified), Field<bool>));
static_assert(__is_same(decltype(c::GetAccountResult::name), Field<c::GetAccountResultName>));
static_assert(__is_same(decltype(c::GetAccountResult::country), Field<String>));
static_assert(__is_same(decltype(c::GetAccountResult::account_type),
    Field<c::GetAccountResultAccountType>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectGetAccountResult}};
constexpr HttpBinding kHttpGetAccount = {.method = "POST", .path = "/2/users/get_current_account"};
constexpr Limits kLimits1 = {.has = 64, .max_size = 4096,
    .pattern = "^(/.*|id:.*|ns:[0-9]+(/.*)?)?$"};
constexpr Limits kLimits2 = {.has = 3, .minimum = 1, .maximum = 2000};
constexpr FieldRow kFieldsListFolderParams[] = {
    {"folder", "Path of the folder; the empty text is the root.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListFolderParams, folder), Kind::kString, 1},
    {"recursive", "Whether to go down into folders.", "false", nullptr, {},
     __builtin_offsetof(c::ListFolderParams, recursive), Kind::kBoolean, 0},
    {"limit", "How many entries at most, roughly.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListFolderParams, limit), Kind::kInteger, 0},
    {"include_deleted", "Whether to show deleted entries too.", "false", nullptr, {},
     __builtin_offsetof(c::ListFolderParams, include_deleted), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectListFolderParams = {"ListFolderParams", {kFieldsListFolderParams, 4},
    sizeof(c::ListFolderParams), false};
static_assert(__is_same(decltype(c::ListFolderParams::folder), String));
static_assert(__is_same(decltype(c::ListFolderParams::recursive), Field<bool>));
static_assert(__is_same(decltype(c::ListFolderParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::ListFolderParams::include_deleted), Field<bool>));
constexpr FieldRow kFieldsFileEntry[] = {
    {".tag", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileEntry, tag), Kind::kString,
     0},
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileEntry, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileEntry, name), Kind::kString,
     0},
    {"path_display", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileEntry, path_display),
     Kind::kString, 2},
    {"path_lower", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileEntry, path_lower),
     Kind::kString, 2},
    {"rev", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileEntry, rev), Kind::kString, 0},
    {"size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileEntry, size), Kind::kInteger,
     0},
    {"client_modified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileEntry,
     client_modified), Kind::kString, 0},
    {"server_modified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileEntry,
     server_modified), Kind::kString, 0},
    {"content_hash", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileEntry, content_hash),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectFileEntry = {"FileEntry", {kFieldsFileEntry, 10}, sizeof(c::FileEntry),
    true};
static_assert(__is_same(decltype(c::FileEntry::tag), Field<String>));
static_assert(__is_same(decltype(c::FileEntry::id), Field<String>));
static_assert(__is_same(decltype(c::FileEntry::name), Field<String>));
static_assert(__is_same(decltype(c::FileEntry::path_display), Field<String>));
static_assert(__is_same(decltype(c::FileEntry::path_lower), Field<String>));
static_assert(__is_same(decltype(c::FileEntry::rev), Field<String>));
static_assert(__is_same(decltype(c::FileEntry::size), Field<long long>));
static_assert(__is_same(decltype(c::FileEntry::client_modified), Field<String>));
static_assert(__is_same(decltype(c::FileEntry::server_modified), Field<String>));
static_assert(__is_same(decltype(c::FileEntry::content_hash), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectFileEntry}};
constexpr FieldRow kFieldsListing[] = {
    {"entries", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Listing,
     entries), Kind::kList, 0},
    {"cursor", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listing, cursor), Kind::kString,
     0},
    {"has_more", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listing, has_more),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectListing = {"Listing", {kFieldsListing, 3}, sizeof(c::Listing), true};
static_assert(__is_same(decltype(c::Listing::entries), Field<List<c::FileEntry>>));
static_assert(__is_same(decltype(c::Listing::cursor), Field<String>));
static_assert(__is_same(decltype(c::Listing::has_more), Field<bool>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectListing}};
constexpr BindRow kBindListFolder[] = {
    {.place = Place::kBody, .field = 0, .wire = "/path"},
    {.place = Place::kBody, .field = 1, .wire = "/recursive"},
    {.place = Place::kBody, .field = 2, .wire = "/limit"},
    {.place = Place::kBody, .field = 3, .wire = "/include_deleted"},
};
constexpr HttpBinding kHttpListFolder = {.method = "POST", .path = "/2/files/list_folder",
    .rows = {kBindListFolder, 4}, .body = BodyKind::kJson};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 4096};
constexpr FieldRow kFieldsListFolderContinueParams[] = {
    {"cursor", "Cursor of the last page.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListFolderContinueParams, cursor), Kind::kString, 1},
};
constexpr ObjectTable kObjectListFolderContinueParams = {"ListFolderContinueParams",
    {kFieldsListFolderContinueParams, 1}, sizeof(c::ListFolderContinueParams), false};
static_assert(__is_same(decltype(c::ListFolderContinueParams::cursor), String));
constexpr BindRow kBindListFolderContinue[] = {
    {.place = Place::kBody, .field = 0, .wire = "/cursor"},
};
constexpr HttpBinding kHttpListFolderContinue = {.method = "POST",
    .path = "/2/files/list_folder/continue", .rows = {kBindListFolderContinue, 1},
    .body = BodyKind::kJson};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr Limits kLimits5 = {.has = 3, .minimum = 1, .maximum = 1000};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 20};
constexpr Limits kLimits7 = {.has = 64, .max_size = 20};
constexpr TypeRow kType4 = {Kind::kString, false, {}, &kLimits7};
constexpr FieldRow kFieldsSearchFilesParams[] = {
    {"query", "Words in names or contents.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SearchFilesParams, query), Kind::kString, 1},
    {"folder", "Path of the folder; the empty text is the root.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchFilesParams, folder), Kind::kString, 0},
    {"max_results", "How many results.", "20", &kLimits5, {},
     __builtin_offsetof(c::SearchFilesParams, max_results), Kind::kInteger, 0},
    {"filename_only", "Whether to look at names only.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchFilesParams, filename_only), Kind::kBoolean, 0},
    {"file_extensions", "Only files with these endings, such as pdf.", nullptr, &kLimits6,
     {.element = &kType4}, __builtin_offsetof(c::SearchFilesParams, file_extensions), Kind::kList,
     0},
};
constexpr ObjectTable kObjectSearchFilesParams = {"SearchFilesParams", {kFieldsSearchFilesParams,
    5}, sizeof(c::SearchFilesParams), false};
static_assert(__is_same(decltype(c::SearchFilesParams::query), String));
static_assert(__is_same(decltype(c::SearchFilesParams::folder), Field<String>));
static_assert(__is_same(decltype(c::SearchFilesParams::max_results), Field<long long>));
static_assert(__is_same(decltype(c::SearchFilesParams::filename_only), Field<bool>));
static_assert(__is_same(decltype(c::SearchFilesParams::file_extensions), Field<List<String>>));
constexpr FieldRow kFieldsSearchFilesResultItemMetadata[] = {
    {"metadata", nullptr, nullptr, nullptr, {.object = &kObjectFileEntry},
     __builtin_offsetof(c::SearchFilesResultItemMetadata, metadata), Kind::kObject, 0},
};
constexpr ObjectTable kObjectSearchFilesResultItemMetadata = {"SearchFilesResultItemMetadata",
    {kFieldsSearchFilesResultItemMetadata, 1}, sizeof(c::SearchFilesResultItemMetadata), true};
static_assert(__is_same(decltype(c::SearchFilesResultItemMetadata::metadata), Field<c::FileEntry>));
constexpr FieldRow kFieldsSearchFilesResultItem[] = {
    {"metadata", nullptr, nullptr, nullptr, {.object = &kObjectSearchFilesResultItemMetadata},
     __builtin_offsetof(c::SearchFilesResultItem, metadata), Kind::kObject, 0},
};
constexpr ObjectTable kObjectSearchFilesResultItem = {"SearchFilesResultItem",
    {kFieldsSearchFilesResultItem, 1}, sizeof(c::SearchFilesResultItem), true};
static_assert(__is_same(decltype(c::SearchFilesResultItem::metadata),
    Field<c::SearchFilesResultItemMetadata>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectSearchFilesResultItem}};
constexpr TypeRow kType6 = {Kind::kList, false, {.element = &kType5}};
constexpr BindRow kBindSearchFiles[] = {
    {.place = Place::kBody, .field = 0, .wire = "/query"},
    {.place = Place::kBody, .field = 1, .wire = "/options/path"},
    {.place = Place::kBody, .field = 2, .wire = "/options/max_results"},
    {.place = Place::kBody, .field = 3, .wire = "/options/filename_only"},
    {.place = Place::kBody, .field = 4, .wire = "/options/file_extensions"},
};
constexpr HttpBinding kHttpSearchFiles = {.method = "POST", .path = "/2/files/search_v2",
    .rows = {kBindSearchFiles, 5}, .body = BodyKind::kJson, .result_at = "/matches"};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 4096,
    .pattern = "^(/.+|id:.+|rev:[0-9a-f]{9,}|ns:[0-9]+/.*)$"};
constexpr FieldRow kFieldsGetMetadataParams[] = {
    {"path", "Path of the file or folder, such as /Plans/2026.docx, or its id.", nullptr, &kLimits8,
     {}, __builtin_offsetof(c::GetMetadataParams, path), Kind::kString, 1},
    {"include_deleted", "Whether to show deleted entries too.", "false", nullptr, {},
     __builtin_offsetof(c::GetMetadataParams, include_deleted), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectGetMetadataParams = {"GetMetadataParams", {kFieldsGetMetadataParams,
    2}, sizeof(c::GetMetadataParams), false};
static_assert(__is_same(decltype(c::GetMetadataParams::path), String));
static_assert(__is_same(decltype(c::GetMetadataParams::include_deleted), Field<bool>));
constexpr BindRow kBindGetMetadata[] = {
    {.place = Place::kBody, .field = 0, .wire = "/path"},
    {.place = Place::kBody, .field = 1, .wire = "/include_deleted"},
};
constexpr HttpBinding kHttpGetMetadata = {.method = "POST", .path = "/2/files/get_metadata",
    .rows = {kBindGetMetadata, 2}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDownloadFileParams[] = {
    {"path", "Path of the file or folder, such as /Plans/2026.docx, or its id.", nullptr, &kLimits8,
     {}, __builtin_offsetof(c::DownloadFileParams, path), Kind::kString, 1},
};
constexpr ObjectTable kObjectDownloadFileParams = {"DownloadFileParams", {kFieldsDownloadFileParams,
    1}, sizeof(c::DownloadFileParams), false};
static_assert(__is_same(decltype(c::DownloadFileParams::path), String));
constexpr FieldRow kFieldsFileContent[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileContent, name), Kind::kString,
     0},
    {"path_display", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileContent,
     path_display), Kind::kString, 0},
    {"size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileContent, size),
     Kind::kInteger, 0},
    {"rev", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileContent, rev), Kind::kString,
     0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileContent, text), Kind::kString,
     0},
    {"data", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileContent, data), Kind::kString,
     0},
};
constexpr ObjectTable kObjectFileContent = {"FileContent", {kFieldsFileContent, 6},
    sizeof(c::FileContent), true};
static_assert(__is_same(decltype(c::FileContent::name), Field<String>));
static_assert(__is_same(decltype(c::FileContent::path_display), Field<String>));
static_assert(__is_same(decltype(c::FileContent::size), Field<long long>));
static_assert(__is_same(decltype(c::FileContent::rev), Field<String>));
static_assert(__is_same(decltype(c::FileContent::text), Field<String>));
static_assert(__is_same(decltype(c::FileContent::data), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectFileContent}};
static TaskState* InvokeDownloadFile(Context& context, void* params) {
  return Erase(c::DownloadFile(context,
      static_cast<c::DownloadFileParams&&>(*static_cast<c::DownloadFileParams*>(params))));
}
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 4096,
    .pattern = "^(/.+|ns:[0-9]+/.*)$"};
constexpr Limits kLimits10 = {.has = 64, .max_size = 1000000};
constexpr Limits kLimits11 = {.has = 64, .max_size = 14000000};
constexpr const char* kNamesUploadFileParamsMode[] = {"add", "overwrite"};
constexpr EnumTable kEnumUploadFileParamsMode = {"UploadFileParamsMode",
    {kNamesUploadFileParamsMode, 2}};
constexpr FieldRow kFieldsUploadFileParams[] = {
    {"new_path", "Path of the new file or folder.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::UploadFileParams, new_path), Kind::kString, 1},
    {"text", "Content as text.", nullptr, &kLimits10, {}, __builtin_offsetof(c::UploadFileParams,
     text), Kind::kString, 0},
    {"data", "Content in base64.", nullptr, &kLimits11, {}, __builtin_offsetof(c::UploadFileParams,
     data), Kind::kString, 0},
    {"mode", "What to do when the file is there: keep it, or write over it.", nullptr, nullptr,
     {.names = &kEnumUploadFileParamsMode}, __builtin_offsetof(c::UploadFileParams, mode),
     Kind::kEnum, 0},
    {"autorename", "Whether to choose another name when this one is taken.", "false", nullptr, {},
     __builtin_offsetof(c::UploadFileParams, autorename), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUploadFileParams = {"UploadFileParams", {kFieldsUploadFileParams, 5},
    sizeof(c::UploadFileParams), false};
static_assert(__is_same(decltype(c::UploadFileParams::new_path), String));
static_assert(__is_same(decltype(c::UploadFileParams::text), Field<String>));
static_assert(__is_same(decltype(c::UploadFileParams::data), Field<String>));
static_assert(__is_same(decltype(c::UploadFileParams::mode), Field<c::UploadFileParamsMode>));
static_assert(__is_same(decltype(c::UploadFileParams::autorename), Field<bool>));
static TaskState* InvokeUploadFile(Context& context, void* params) {
  return Erase(c::UploadFile(context,
      static_cast<c::UploadFileParams&&>(*static_cast<c::UploadFileParams*>(params))));
}
constexpr FieldRow kFieldsCreateFolderParams[] = {
    {"new_path", "Path of the new file or folder.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateFolderParams, new_path), Kind::kString, 1},
    {"autorename", "Whether to choose another name when this one is taken.", "false", nullptr, {},
     __builtin_offsetof(c::CreateFolderParams, autorename), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateFolderParams = {"CreateFolderParams", {kFieldsCreateFolderParams,
    2}, sizeof(c::CreateFolderParams), false};
static_assert(__is_same(decltype(c::CreateFolderParams::new_path), String));
static_assert(__is_same(decltype(c::CreateFolderParams::autorename), Field<bool>));
constexpr FieldRow kFieldsMoved[] = {
    {"metadata", nullptr, nullptr, nullptr, {.object = &kObjectFileEntry},
     __builtin_offsetof(c::Moved, metadata), Kind::kObject, 0},
};
constexpr ObjectTable kObjectMoved = {"Moved", {kFieldsMoved, 1}, sizeof(c::Moved), true};
static_assert(__is_same(decltype(c::Moved::metadata), Field<c::FileEntry>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectMoved}};
constexpr BindRow kBindCreateFolder[] = {
    {.place = Place::kBody, .field = 0, .wire = "/path"},
    {.place = Place::kBody, .field = 1, .wire = "/autorename"},
};
constexpr HttpBinding kHttpCreateFolder = {.method = "POST", .path = "/2/files/create_folder_v2",
    .rows = {kBindCreateFolder, 2}, .body = BodyKind::kJson};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 4096,
    .pattern = "^(/.+|id:.+|ns:[0-9]+/.*)$"};
constexpr FieldRow kFieldsMoveFileParams[] = {
    {"from_path", "Path of what is moved or copied.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::MoveFileParams, from_path), Kind::kString, 1},
    {"to_path", "Path that it gets.", nullptr, &kLimits9, {}, __builtin_offsetof(c::MoveFileParams,
     to_path), Kind::kString, 1},
    {"autorename", "Whether to choose another name when this one is taken.", "false", nullptr, {},
     __builtin_offsetof(c::MoveFileParams, autorename), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectMoveFileParams = {"MoveFileParams", {kFieldsMoveFileParams, 3},
    sizeof(c::MoveFileParams), false};
static_assert(__is_same(decltype(c::MoveFileParams::from_path), String));
static_assert(__is_same(decltype(c::MoveFileParams::to_path), String));
static_assert(__is_same(decltype(c::MoveFileParams::autorename), Field<bool>));
constexpr BindRow kBindMoveFile[] = {
    {.place = Place::kBody, .field = 0, .wire = "/from_path"},
    {.place = Place::kBody, .field = 1, .wire = "/to_path"},
    {.place = Place::kBody, .field = 2, .wire = "/autorename"},
};
constexpr HttpBinding kHttpMoveFile = {.method = "POST", .path = "/2/files/move_v2",
    .rows = {kBindMoveFile, 3}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsCopyFileParams[] = {
    {"from_path", "Path of what is moved or copied.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CopyFileParams, from_path), Kind::kString, 1},
    {"to_path", "Path that it gets.", nullptr, &kLimits9, {}, __builtin_offsetof(c::CopyFileParams,
     to_path), Kind::kString, 1},
    {"autorename", "Whether to choose another name when this one is taken.", "false", nullptr, {},
     __builtin_offsetof(c::CopyFileParams, autorename), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCopyFileParams = {"CopyFileParams", {kFieldsCopyFileParams, 3},
    sizeof(c::CopyFileParams), false};
static_assert(__is_same(decltype(c::CopyFileParams::from_path), String));
static_assert(__is_same(decltype(c::CopyFileParams::to_path), String));
static_assert(__is_same(decltype(c::CopyFileParams::autorename), Field<bool>));
constexpr BindRow kBindCopyFile[] = {
    {.place = Place::kBody, .field = 0, .wire = "/from_path"},
    {.place = Place::kBody, .field = 1, .wire = "/to_path"},
    {.place = Place::kBody, .field = 2, .wire = "/autorename"},
};
constexpr HttpBinding kHttpCopyFile = {.method = "POST", .path = "/2/files/copy_v2",
    .rows = {kBindCopyFile, 3}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteFileParams[] = {
    {"path", "Path of the file or folder, such as /Plans/2026.docx, or its id.", nullptr, &kLimits8,
     {}, __builtin_offsetof(c::DeleteFileParams, path), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteFileParams = {"DeleteFileParams", {kFieldsDeleteFileParams, 1},
    sizeof(c::DeleteFileParams), false};
static_assert(__is_same(decltype(c::DeleteFileParams::path), String));
constexpr BindRow kBindDeleteFile[] = {
    {.place = Place::kBody, .field = 0, .wire = "/path"},
};
constexpr HttpBinding kHttpDeleteFile = {.method = "POST", .path = "/2/files/delete_v2",
    .rows = {kBindDeleteFile, 1}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListRevisionsParams[] = {
    {"path", "Path of the file or folder, such as /Plans/2026.docx, or its id.", nullptr, &kLimits8,
     {}, __builtin_offsetof(c::ListRevisionsParams, path), Kind::kString, 1},
    {"limit", "How many entries at most, roughly.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListRevisionsParams, limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListRevisionsParams = {"ListRevisionsParams",
    {kFieldsListRevisionsParams, 2}, sizeof(c::ListRevisionsParams), false};
static_assert(__is_same(decltype(c::ListRevisionsParams::path), String));
static_assert(__is_same(decltype(c::ListRevisionsParams::limit), Field<long long>));
constexpr FieldRow kFieldsListRevisionsResult[] = {
    {"is_deleted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListRevisionsResult,
     is_deleted), Kind::kBoolean, 0},
    {"entries", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::ListRevisionsResult, entries), Kind::kList, 0},
};
constexpr ObjectTable kObjectListRevisionsResult = {"ListRevisionsResult",
    {kFieldsListRevisionsResult, 2}, sizeof(c::ListRevisionsResult), true};
static_assert(__is_same(decltype(c::ListRevisionsResult::is_deleted), Field<bool>));
static_assert(__is_same(decltype(c::ListRevisionsResult::entries), Field<List<c::FileEntry>>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListRevisionsResult}};
constexpr BindRow kBindListRevisions[] = {
    {.place = Place::kBody, .field = 0, .wire = "/path"},
    {.place = Place::kBody, .field = 1, .wire = "/limit"},
};
constexpr HttpBinding kHttpListRevisions = {.method = "POST", .path = "/2/files/list_revisions",
    .rows = {kBindListRevisions, 2}, .body = BodyKind::kJson};
constexpr const char* kNamesCreateSharedLinkParamsAudience[] = {"public", "team", "no_one"};
constexpr EnumTable kEnumCreateSharedLinkParamsAudience = {"CreateSharedLinkParamsAudience",
    {kNamesCreateSharedLinkParamsAudience, 3}};
constexpr Limits kLimits13 = {.format = "date-time"};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr FieldRow kFieldsCreateSharedLinkParams[] = {
    {"path", "Path of the file or folder, such as /Plans/2026.docx, or its id.", nullptr, &kLimits8,
     {}, __builtin_offsetof(c::CreateSharedLinkParams, path), Kind::kString, 1},
    {"audience", "Who may open the link: everybody, the team, or nobody new.", nullptr, nullptr,
     {.names = &kEnumCreateSharedLinkParamsAudience}, __builtin_offsetof(c::CreateSharedLinkParams,
     audience), Kind::kEnum, 0},
    {"expires", "When the link ends; not on all plans.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateSharedLinkParams, expires), Kind::kString, 0},
    {"link_password", "Password of the link; not on all plans.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateSharedLinkParams, link_password), Kind::kString, 4},
};
constexpr ObjectTable kObjectCreateSharedLinkParams = {"CreateSharedLinkParams",
    {kFieldsCreateSharedLinkParams, 4}, sizeof(c::CreateSharedLinkParams), false};
static_assert(__is_same(decltype(c::CreateSharedLinkParams::path), String));
static_assert(__is_same(decltype(c::CreateSharedLinkParams::audience),
    Field<c::CreateSharedLinkParamsAudience>));
static_assert(__is_same(decltype(c::CreateSharedLinkParams::expires), Field<String>));
static_assert(__is_same(decltype(c::CreateSharedLinkParams::link_password), Field<String>));
constexpr FieldRow kFieldsLink[] = {
    {".tag", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Link, tag), Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Link, url), Kind::kString, 0},
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Link, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Link, name), Kind::kString, 0},
    {"path_lower", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Link, path_lower),
     Kind::kString, 0},
    {"expires", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Link, expires), Kind::kString,
     0},
    {"size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Link, size), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectLink = {"Link", {kFieldsLink, 7}, sizeof(c::Link), true};
static_assert(__is_same(decltype(c::Link::tag), Field<String>));
static_assert(__is_same(decltype(c::Link::url), Field<String>));
static_assert(__is_same(decltype(c::Link::id), Field<String>));
static_assert(__is_same(decltype(c::Link::name), Field<String>));
static_assert(__is_same(decltype(c::Link::path_lower), Field<String>));
static_assert(__is_same(decltype(c::Link::expires), Field<String>));
static_assert(__is_same(decltype(c::Link::size), Field<long long>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectLink}};
constexpr BindRow kBindCreateSharedLink[] = {
    {.place = Place::kBody, .field = 0, .wire = "/path"},
    {.place = Place::kBody, .field = 1, .wire = "/settings/audience"},
    {.place = Place::kBody, .field = 2, .wire = "/settings/expires"},
    {.place = Place::kBody, .field = 3, .wire = "/settings/link_password"},
};
constexpr HttpBinding kHttpCreateSharedLink = {.method = "POST",
    .path = "/2/sharing/create_shared_link_with_settings", .rows = {kBindCreateSharedLink, 4},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsListSharedLinksParams[] = {
    {"path", "Path of the file or folder, such as /Plans/2026.docx, or its id.", nullptr, &kLimits8,
     {}, __builtin_offsetof(c::ListSharedLinksParams, path), Kind::kString, 0},
    {"direct_only", "Whether to leave out links of folders above.", "true", nullptr, {},
     __builtin_offsetof(c::ListSharedLinksParams, direct_only), Kind::kBoolean, 0},
    {"cursor", "Cursor of the last page.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListSharedLinksParams, cursor), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSharedLinksParams = {"ListSharedLinksParams",
    {kFieldsListSharedLinksParams, 3}, sizeof(c::ListSharedLinksParams), false};
static_assert(__is_same(decltype(c::ListSharedLinksParams::path), Field<String>));
static_assert(__is_same(decltype(c::ListSharedLinksParams::direct_only), Field<bool>));
static_assert(__is_same(decltype(c::ListSharedLinksParams::cursor), Field<String>));
constexpr FieldRow kFieldsListSharedLinksResult[] = {
    {"links", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListSharedLinksResult, links), Kind::kList, 0},
    {"has_more", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSharedLinksResult,
     has_more), Kind::kBoolean, 0},
    {"cursor", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSharedLinksResult, cursor),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListSharedLinksResult = {"ListSharedLinksResult",
    {kFieldsListSharedLinksResult, 3}, sizeof(c::ListSharedLinksResult), true};
static_assert(__is_same(decltype(c::ListSharedLinksResult::links), Field<List<c::Link>>));
static_assert(__is_same(decltype(c::ListSharedLinksResult::has_more), Field<bool>));
static_assert(__is_same(decltype(c::ListSharedLinksResult::cursor), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectListSharedLinksResult}};
constexpr BindRow kBindListSharedLinks[] = {
    {.place = Place::kBody, .field = 0, .wire = "/path"},
    {.place = Place::kBody, .field = 1, .wire = "/direct_only"},
    {.place = Place::kBody, .field = 2, .wire = "/cursor"},
};
constexpr HttpBinding kHttpListSharedLinks = {.method = "POST",
    .path = "/2/sharing/list_shared_links", .rows = {kBindListSharedLinks, 3},
    .body = BodyKind::kJson};
constexpr Limits kLimits15 = {.format = "uri"};
constexpr FieldRow kFieldsRevokeSharedLinkParams[] = {
    {"url", "Address of the shared link.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::RevokeSharedLinkParams, url), Kind::kString, 1},
};
constexpr ObjectTable kObjectRevokeSharedLinkParams = {"RevokeSharedLinkParams",
    {kFieldsRevokeSharedLinkParams, 1}, sizeof(c::RevokeSharedLinkParams), false};
static_assert(__is_same(decltype(c::RevokeSharedLinkParams::url), String));
constexpr ObjectTable kObjectRevokeSharedLinkResult = {"RevokeSharedLinkResult", {}, 0, true};
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectRevokeSharedLinkResult}};
constexpr const TypeRow* kChoices1[] = {&kType12};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 1}};
constexpr TypeRow kType13 = {Kind::kJson, true, {.alternatives = &kAlternatives1}};
constexpr BindRow kBindRevokeSharedLink[] = {
    {.place = Place::kBody, .field = 0, .wire = "/url"},
};
constexpr HttpBinding kHttpRevokeSharedLink = {.method = "POST",
    .path = "/2/sharing/revoke_shared_link", .rows = {kBindRevokeSharedLink, 1},
    .body = BodyKind::kJson};
constexpr Limits kLimits16 = {.has = 64, .max_size = 20000};
constexpr Limits kLimits17 = {.has = 64, .max_size = 10000000};
constexpr FieldRow kFieldsSendContentParams[] = {
    {"argument", "JSON with path and mode, in ASCII.", nullptr, &kLimits16, {},
     __builtin_offsetof(c::SendContentParams, argument), Kind::kString, 1},
    {"body", "Bytes of the file.", nullptr, &kLimits17, {}, __builtin_offsetof(c::SendContentParams,
     body), Kind::kString, 1},
};
constexpr ObjectTable kObjectSendContentParams = {"SendContentParams", {kFieldsSendContentParams,
    2}, sizeof(c::SendContentParams), false};
static_assert(__is_same(decltype(c::SendContentParams::argument), String));
static_assert(__is_same(decltype(c::SendContentParams::body), String));
constexpr BindRow kBindSendContent[] = {
    {.place = Place::kHeader, .field = 0, .wire = "Dropbox-API-Arg"},
    {.place = Place::kBody, .field = 1, .wire = ""},
};
constexpr HttpBinding kHttpSendContent = {.method = "POST",
    .path = "https://content.dropboxapi.com/2/files/upload", .rows = {kBindSendContent, 2},
    .body = BodyKind::kRaw, .content_type = "application/octet-stream"};
constexpr ActionRow kActions[] = {
    {.name = "get_account", .title = "Read the account", .description = "Who is connected.",
     .effect = Effect::kRead, .params = &kObjectGetAccountParams, .result = &kType1,
     .http = &kHttpGetAccount, .tool_name = "dropbox_get_account"},
    {.name = "list_folder", .title = "List a folder",
     .description = "Files and folders in a folder; go on with list_folder_continue while "
     "has_more.", .effect = Effect::kRead, .params = &kObjectListFolderParams, .result = &kType3,
     .http = &kHttpListFolder, .tool_name = "dropbox_list_folder"},
    {.name = "list_folder_continue", .title = "List on",
     .description = "The next page of a folder, or what changed since the last page.",
     .effect = Effect::kRead, .params = &kObjectListFolderContinueParams, .result = &kType3,
     .http = &kHttpListFolderContinue, .tool_name = "dropbox_list_folder_continue"},
    {.name = "search_files", .title = "Search",
     .description = "Searches names and contents of files.", .effect = Effect::kRead,
     .params = &kObjectSearchFilesParams, .result = &kType6, .http = &kHttpSearchFiles,
     .tool_name = "dropbox_search_files"},
    {.name = "get_metadata", .title = "Read metadata",
     .description = "Size, dates and version of a file or folder.", .effect = Effect::kRead,
     .params = &kObjectGetMetadataParams, .result = &kType2, .http = &kHttpGetMetadata,
     .tool_name = "dropbox_get_metadata"},
    {.name = "download_file", .title = "Download a file",
     .description = "Content of a file of at most 10 MB, as text or base64.",
     .effect = Effect::kRead, .params = &kObjectDownloadFileParams, .result = &kType7,
     .invoke = InvokeDownloadFile, .tool_name = "dropbox_download_file"},
    {.name = "upload_file", .title = "Upload a file",
     .description = "Writes a file of at most 10 MB from text or base64.",
     .params = &kObjectUploadFileParams, .result = &kType2, .invoke = InvokeUploadFile,
     .tool_name = "dropbox_upload_file"},
    {.name = "create_folder", .title = "Create a folder", .description = "Makes a folder.",
     .params = &kObjectCreateFolderParams, .result = &kType8, .http = &kHttpCreateFolder,
     .tool_name = "dropbox_create_folder"},
    {.name = "move_file", .title = "Move", .description = "Moves or renames a file or folder.",
     .params = &kObjectMoveFileParams, .result = &kType8, .http = &kHttpMoveFile,
     .tool_name = "dropbox_move_file"},
    {.name = "copy_file", .title = "Copy", .description = "Copies a file or folder.",
     .params = &kObjectCopyFileParams, .result = &kType8, .http = &kHttpCopyFile,
     .tool_name = "dropbox_copy_file"},
    {.name = "delete_file", .title = "Delete",
     .description = "Deletes a file, or a folder with all that is in it; Dropbox keeps "
     "it for some weeks.", .effect = Effect::kDestructive, .params = &kObjectDeleteFileParams,
     .result = &kType8, .http = &kHttpDeleteFile, .tool_name = "dropbox_delete_file"},
    {.name = "list_revisions", .title = "List versions",
     .description = "Earlier versions of a file.", .effect = Effect::kRead,
     .params = &kObjectListRevisionsParams, .result = &kType9, .http = &kHttpListRevisions,
     .tool_name = "dropbox_list_revisions"},
    {.name = "create_shared_link", .title = "Share by link",
     .description = "Makes a link that others can open the file or folder with.",
     .effect = Effect::kDestructive, .params = &kObjectCreateSharedLinkParams, .result = &kType10,
     .http = &kHttpCreateSharedLink, .tool_name = "dropbox_create_shared_link"},
    {.name = "list_shared_links", .title = "List links",
     .description = "Links that the user made, of one file or folder or of all.",
     .effect = Effect::kRead, .params = &kObjectListSharedLinksParams, .result = &kType11,
     .http = &kHttpListSharedLinks, .tool_name = "dropbox_list_shared_links"},
    {.name = "revoke_shared_link", .title = "Take back a link",
     .description = "Takes back a link, for everybody.", .effect = Effect::kDestructive,
     .params = &kObjectRevokeSharedLinkParams, .result = &kType13, .http = &kHttpRevokeSharedLink,
     .tool_name = "dropbox_revoke_shared_link"},
    {.name = "send_content", .title = "Send content",
     .description = "Writes content to the path that the argument names.",
     .params = &kObjectSendContentParams, .result = &kType2, .http = &kHttpSendContent,
     .tool_name = "dropbox_send_content", .timeout_ms = 120000, .hidden = true},
};
constexpr const char* kTexts2[] = {"/error_summary"};
constexpr const char* kTexts3[] = {"/error/.tag"};
constexpr NamedText kPairs1[] = {{"path",
    "Compare the path with list_folder and search_files: it may not be "
    "there, or something of this name is there already."}, {"path_lookup",
    "Compare the path with list_folder and search_files."}, {"from_lookup",
    "The file or folder to move or copy is not there; search_files finds " "it."}, {"to",
    "Something of this name is there already, or the target cannot be " "written."},
    {"shared_link_already_exists", "There is a link already; list_shared_links has it."},
    {"missing_scope", "The app lacks a permission; tick it under Permissions and connect "
    "Dropbox again."}, {"expired_access_token", "Connect Dropbox again."}};
constexpr ApiRow kApi = {.base_url = "https://api.dropboxapi.com",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 7}},
    .retry_after = "retry-after", .per_second = 10, .verify_method = "POST",
    .verify_path = "/2/users/get_current_account", .verify_account = "/email"};
constexpr const char* kTexts4[] = {"content.dropboxapi.com", "api.dropboxapi.com"};
constexpr const char* kTexts5[] = {"account_info.read", "files.metadata.read",
    "files.metadata.write", "files.content.read", "files.content.write", "sharing.read",
    "sharing.write"};
constexpr NamedText kPairs2[] = {{"token_access_type", "offline"}};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Dropbox",
    .authorization_url = "https://www.dropbox.com/oauth2/authorize",
    .token_url = "https://api.dropboxapi.com/oauth2/token", .user_info_method = "POST",
    .user_info_url = "https://api.dropboxapi.com/2/users/get_current_account", .scopes = {kTexts5,
    7}, .client_id_secret = "DROPBOX_CLIENT_ID", .client_secret_secret = "DROPBOX_CLIENT_SECRET",
    .token_auth_method = "post", .authorize_params = {kPairs2, 1}, .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"DROPBOX_CLIENT_ID", "App key of your app (dropbox.com/developers/apps, Settings).", true,
     false},
    {"DROPBOX_CLIENT_SECRET", "App secret of the same app.", true, false},
};
constexpr EventRow kEvents0[] = {
    {"files.changed", "Files of an account have changed; Dropbox sends no names, and not "
     "which files."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "App Console, Settings, Webhooks: add this connector's webhook URL.",
     .events = {kEvents0, 1}, .verify = {.scheme = VerifyScheme::kHmac,
     .secret = "DROPBOX_CLIENT_SECRET", .algorithm = "sha256", .encoding = "hex",
     .header = "X-Dropbox-Signature", .payload = "{body}", .tolerance_seconds = 5,
     .secret_encoding = "text"}, .challenge = {.kind = ChallengeKind::kQuery, .field = "challenge"},
     .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersFileUploaded[] = {
    {.source = "tool", .action = "upload_file"},
};
constexpr MatcherRow kMatchersFolderCreated[] = {
    {.source = "tool", .action = "create_folder"},
};
constexpr MatcherRow kMatchersFileMoved[] = {
    {.source = "tool", .action = "move_file"},
};
constexpr MatcherRow kMatchersFileCopied[] = {
    {.source = "tool", .action = "copy_file"},
};
constexpr MatcherRow kMatchersFileDeleted[] = {
    {.source = "tool", .action = "delete_file"},
};
constexpr MatcherRow kMatchersSharedLinkCreated[] = {
    {.source = "tool", .action = "create_shared_link"},
};
constexpr MatcherRow kMatchersSharedLinkRevoked[] = {
    {.source = "tool", .action = "revoke_shared_link"},
};
constexpr MatcherRow kMatchersFilesChanged[] = {
    {.source = "webhook", .event = "files.changed"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "file_uploaded", .display_name = "File Uploaded", .matchers = {kMatchersFileUploaded,
     1}},
    {.id = "folder_created", .display_name = "Folder Created", .matchers = {kMatchersFolderCreated,
     1}},
    {.id = "file_moved", .display_name = "File Moved", .matchers = {kMatchersFileMoved, 1}},
    {.id = "file_copied", .display_name = "File Copied", .matchers = {kMatchersFileCopied, 1}},
    {.id = "file_deleted", .display_name = "File Deleted", .matchers = {kMatchersFileDeleted, 1}},
    {.id = "shared_link_created", .display_name = "Shared Link Created",
     .matchers = {kMatchersSharedLinkCreated, 1}},
    {.id = "shared_link_revoked", .display_name = "Shared Link Revoked",
     .matchers = {kMatchersSharedLinkRevoked, 1}},
    {.id = "files_changed", .display_name = "Files Changed", .matchers = {kMatchersFilesChanged,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "dropbox",
    .display_name = "Dropbox",
    .description = "Find, read, upload, move and share files and folders in Dropbox.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "dropbox",
    .tool_description = "Reads and changes files in Dropbox. Paths begin with a slash; the "
        "root is the empty text. Show the user what you are about to write,"
        " move, delete or share and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_account\",\"list_folder\",\"list_folder_continue\","
        "\"search_files\",\"get_metadata\",\"download_file\",\"upload_file\","
        "\"create_folder\",\"move_file\",\"copy_file\",\"delete_file\",\"list_revisions\","
        "\"create_shared_link\",\"list_shared_links\",\"revoke_shared_link\"],"
        "\"description\":\"What to do.\"},\"folder\":{\"type\":\"string\","
        "\"maxLength\":4096,\"pattern\":\"^(/.*|id:.*|ns:[0-9]+(/.*)?)?$\","
        "\"description\":\"Path of the folder; the empty text is the root.\"},"
        "\"path\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":4096,"
        "\"pattern\":\"^(/.+|id:.+|rev:[0-9a-f]{9,}|ns:[0-9]+/.*)$\",\"description\":\"Path "
        "of the file or folder, such as /Plans/2026.docx, or its id.\"},\"new_path\":{\"type\""
        ":\"string\",\"minLength\":1,\"maxLength\":4096,\"pattern\":\"^(/.+|ns:[0-9]+/.*)$\","
        "\"description\":\"Path of the new file or folder.\"},\"recursive\":{\"type\":\"boolea"
        "n\",\"default\":false,\"description\":\"Whether to go down into folders.\"},"
        "\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2000,\"description\":\"How "
        "many entries at most, roughly.\"},\"cursor\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":4096,\"description\":\"Cursor of the "
        "last page.\"},\"include_deleted\":{\"type\":\"boolean\",\"default\":false,"
        "\"description\":\"Whether to show deleted entries too.\"},\"query\":{\"type\":\"strin"
        "g\",\"minLength\":1,\"maxLength\":1000,\"description\":\"Words in "
        "names or contents.\"},\"max_results\":{\"type\":\"integer\",\"minimum\":1,"
        "\"maximum\":1000,\"default\":20,\"description\":\"How many results.\"},"
        "\"filename_only\":{\"type\":\"boolean\",\"description\":\"Whether "
        "to look at names only.\"},\"file_extensions\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":20,\"items\":{\"type\":\"string\",\"maxLength\":20},"
        "\"description\":\"Only files with these endings, such as pdf.\"},"
        "\"autorename\":{\"type\":\"boolean\",\"default\":false,\"description\":\"Whether "
        "to choose another name when this one is taken.\"},\"mode\":{\"type\":\"string\","
        "\"enum\":[\"add\",\"overwrite\"],\"description\":\"What to do when "
        "the file is there: keep it, or write over it.\"},\"text\":{\"type\":\"string\","
        "\"maxLength\":1000000,\"description\":\"Content as text.\"},\"data\":{\"type\":\"stri"
        "ng\",\"maxLength\":14000000,\"description\":\"Content in base64.\"},"
        "\"from_path\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":4096,"
        "\"pattern\":\"^(/.+|id:.+|ns:[0-9]+/.*)$\",\"description\":\"Path "
        "of what is moved or copied.\"},\"to_path\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":4096,\"pattern\":\"^(/.+|ns:[0-9]+/.*)$\",\"description\":\"Path "
        "that it gets.\"},\"audience\":{\"type\":\"string\",\"enum\":[\"public\","
        "\"team\",\"no_one\"],\"description\":\"Who may open the link: everybody,"
        " the team, or nobody new.\"},\"expires\":{\"type\":\"string\",\"format\":\"date-time\""
        ",\"description\":\"When the link ends; not on all plans.\"},\"link_password\":{\"type"
        "\":\"string\",\"minLength\":1,\"maxLength\":200,\"description\":\"Password "
        "of the link; not on all plans.\"},\"direct_only\":{\"type\":\"boolean\","
        "\"default\":true,\"description\":\"Whether to leave out links of "
        "folders above.\"},\"url\":{\"type\":\"string\",\"format\":\"uri\","
        "\"description\":\"Address of the shared link.\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "dropbox",
    .actions = {kActions, 16},
    .api = kApi,
    .egress = {kTexts4, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::dropbox

namespace pie::dropbox {

constinit const ConnectorTable kDropbox = ::pie::detail::tables::dropbox::kConnector;

Task<GetAccountResult> GetAccount(Context& context, GetAccountParams params) {
  return Task<GetAccountResult>(::pie::ContextAccess::Call(context, kDropbox, 0, &params));
}

Task<Listing> ListFolder(Context& context, ListFolderParams params) {
  return Task<Listing>(::pie::ContextAccess::Call(context, kDropbox, 1, &params));
}

Task<Listing> ListFolderContinue(Context& context, ListFolderContinueParams params) {
  return Task<Listing>(::pie::ContextAccess::Call(context, kDropbox, 2, &params));
}

Task<List<SearchFilesResultItem>> SearchFiles(Context& context, SearchFilesParams params) {
  return Task<List<SearchFilesResultItem>>(::pie::ContextAccess::Call(context, kDropbox, 3,
      &params));
}

Task<FileEntry> GetMetadata(Context& context, GetMetadataParams params) {
  return Task<FileEntry>(::pie::ContextAccess::Call(context, kDropbox, 4, &params));
}

Task<Moved> CreateFolder(Context& context, CreateFolderParams params) {
  return Task<Moved>(::pie::ContextAccess::Call(context, kDropbox, 7, &params));
}

Task<Moved> MoveFile(Context& context, MoveFileParams params) {
  return Task<Moved>(::pie::ContextAccess::Call(context, kDropbox, 8, &params));
}

Task<Moved> CopyFile(Context& context, CopyFileParams params) {
  return Task<Moved>(::pie::ContextAccess::Call(context, kDropbox, 9, &params));
}

Task<Moved> DeleteFile(Context& context, DeleteFileParams params) {
  return Task<Moved>(::pie::ContextAccess::Call(context, kDropbox, 10, &params));
}

Task<ListRevisionsResult> ListRevisions(Context& context, ListRevisionsParams params) {
  return Task<ListRevisionsResult>(::pie::ContextAccess::Call(context, kDropbox, 11, &params));
}

Task<Link> CreateSharedLink(Context& context, CreateSharedLinkParams params) {
  return Task<Link>(::pie::ContextAccess::Call(context, kDropbox, 12, &params));
}

Task<ListSharedLinksResult> ListSharedLinks(Context& context, ListSharedLinksParams params) {
  return Task<ListSharedLinksResult>(::pie::ContextAccess::Call(context, kDropbox, 13, &params));
}

Task<Json> RevokeSharedLink(Context& context, RevokeSharedLinkParams params) {
  return Task<Json>(::pie::ContextAccess::Call(context, kDropbox, 14, &params));
}

Task<FileEntry> SendContent(Context& context, SendContentParams params) {
  return Task<FileEntry>(::pie::ContextAccess::Call(context, kDropbox, 15, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.dropbox_client_id = context.Secret("DROPBOX_CLIENT_ID");
  secrets.dropbox_client_secret = context.Secret("DROPBOX_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::dropbox
