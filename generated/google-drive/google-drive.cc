// Generated from plugins/google-drive/google-drive.pie. Do not edit.
#include "google-drive/google-drive.h"

#include "pie/generated.h"

namespace pie::detail::tables::google_drive {
namespace c = ::pie::google_drive;

constexpr const char* kTexts1[] = {"files", "storage", "google", "documents", "folders", "sharing"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 200,
    .pattern = "^[A-Za-z0-9_-]+$"};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListFilesParams[] = {
    {"folderId", "Id of the folder to list; root is My Drive.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListFilesParams, folder_id), Kind::kString, 1},
    {"orderBy", "Sort keys, for example folder,modifiedTime desc,name.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListFilesParams, order_by), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListFilesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFilesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListFilesParams = {"ListFilesParams", {kFieldsListFilesParams, 4},
    sizeof(c::ListFilesParams), false};
static_assert(__is_same(decltype(c::ListFilesParams::folder_id), String));
static_assert(__is_same(decltype(c::ListFilesParams::order_by), Field<String>));
static_assert(__is_same(decltype(c::ListFilesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListFilesParams::next_page), Field<String>));
constexpr TypeRow kType1 = {Kind::kString};
constexpr FieldRow kFieldsPerson[] = {
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, display_name),
     Kind::kString, 0},
    {"emailAddress", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, email_address),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectPerson = {"Person", {kFieldsPerson, 2}, sizeof(c::Person), true};
static_assert(__is_same(decltype(c::Person::display_name), Field<String>));
static_assert(__is_same(decltype(c::Person::email_address), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectPerson}};
constexpr FieldRow kFieldsFile[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, name), Kind::kString, 0},
    {"mimeType", "Type; application/vnd.google-apps.folder for folders.", nullptr, nullptr, {},
     __builtin_offsetof(c::File, mime_type), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, description),
     Kind::kString, 0},
    {"parents", "Id of its folder.", nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::File, parents), Kind::kList, 0},
    {"driveId", "Shared drive that it is in.", nullptr, nullptr, {}, __builtin_offsetof(c::File,
     drive_id), Kind::kString, 0},
    {"webViewLink", "Address to open it.", nullptr, nullptr, {}, __builtin_offsetof(c::File,
     web_view_link), Kind::kString, 0},
    {"size", "Bytes; not for Google documents and folders.", nullptr, nullptr, {},
     __builtin_offsetof(c::File, size), Kind::kString, 0},
    {"starred", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, starred), Kind::kBoolean,
     0},
    {"trashed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, trashed), Kind::kBoolean,
     0},
    {"shared", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, shared), Kind::kBoolean,
     0},
    {"createdTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, created_time),
     Kind::kString, 0},
    {"modifiedTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, modified_time),
     Kind::kString, 0},
    {"owners", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::File, owners),
     Kind::kList, 0},
    {"lastModifyingUser", nullptr, nullptr, nullptr, {.object = &kObjectPerson},
     __builtin_offsetof(c::File, last_modifying_user), Kind::kObject, 0},
    {"md5Checksum", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, md5_checksum),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectFile = {"File", {kFieldsFile, 16}, sizeof(c::File), true};
static_assert(__is_same(decltype(c::File::id), Field<String>));
static_assert(__is_same(decltype(c::File::name), Field<String>));
static_assert(__is_same(decltype(c::File::mime_type), Field<String>));
static_assert(__is_same(decltype(c::File::description), Field<String>));
static_assert(__is_same(decltype(c::File::parents), Field<List<String>>));
static_assert(__is_same(decltype(c::File::drive_id), Field<String>));
static_assert(__is_same(decltype(c::File::web_view_link), Field<String>));
static_assert(__is_same(decltype(c::File::size), Field<String>));
static_assert(__is_same(decltype(c::File::starred), Field<bool>));
static_assert(__is_same(decltype(c::File::trashed), Field<bool>));
static_assert(__is_same(decltype(c::File::shared), Field<bool>));
static_assert(__is_same(decltype(c::File::created_time), Field<String>));
static_assert(__is_same(decltype(c::File::modified_time), Field<String>));
static_assert(__is_same(decltype(c::File::owners), Field<List<c::Person>>));
static_assert(__is_same(decltype(c::File::last_modifying_user), Field<c::Person>));
static_assert(__is_same(decltype(c::File::md5_checksum), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectFile}};
constexpr FieldRow kFieldsListFilesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListFilesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFilesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListFilesResult = {"ListFilesResult", {kFieldsListFilesResult, 2},
    sizeof(c::ListFilesResult), true};
static_assert(__is_same(decltype(c::ListFilesResult::items), List<c::File>));
static_assert(__is_same(decltype(c::ListFilesResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListFilesResult}};
constexpr BindRow kBindListFiles[] = {
    {.place = Place::kQuery, .wire = "q", .text = "'{folderId}' in parents and trashed = false"},
    {.place = Place::kQuery, .field = 1, .wire = "orderBy"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"nextPageToken,files(id,name,mimeType,description,parents,driveId,"
     "webViewLink,size,starred,trashed,shared,createdTime,modifiedTime,"
     "owners(displayName,emailAddress),lastModifyingUser(displayName,emailAddress),"
     "md5Checksum)\""},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
    {.place = Place::kQuery, .wire = "includeItemsFromAllDrives", .constant = "true"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/files",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 100};
constexpr HttpBinding kHttpListFiles = {.method = "GET", .path = "/drive/v3/files",
    .rows = {kBindListFiles, 5}, .pagination = &kPagination1};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 2000};
constexpr const char* kNamesSearchFilesParamsCorpora[] = {"user", "domain", "drive", "allDrives"};
constexpr EnumTable kEnumSearchFilesParamsCorpora = {"SearchFilesParamsCorpora",
    {kNamesSearchFilesParamsCorpora, 4}};
constexpr FieldRow kFieldsSearchFilesParams[] = {
    {"q", "Search in Drive's query language, for example name contains 'budget' "
     "and trashed = false.", nullptr, &kLimits4, {}, __builtin_offsetof(c::SearchFilesParams, q),
     Kind::kString, 1},
    {"orderBy", "Sort keys, for example folder,modifiedTime desc,name.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SearchFilesParams, order_by), Kind::kString, 0},
    {"driveId", "Id of a shared drive to stay within, together with corpora drive; "
     "list_drives has them.", nullptr, &kLimits1, {}, __builtin_offsetof(c::SearchFilesParams,
     drive_id), Kind::kString, 0},
    {"corpora", "Where to look: user (unless given) is what the user has opened or "
     "made, drive needs driveId, allDrives takes every shared drive too.", nullptr, nullptr,
     {.names = &kEnumSearchFilesParamsCorpora}, __builtin_offsetof(c::SearchFilesParams, corpora),
     Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::SearchFilesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchFilesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchFilesParams = {"SearchFilesParams", {kFieldsSearchFilesParams,
    6}, sizeof(c::SearchFilesParams), false};
static_assert(__is_same(decltype(c::SearchFilesParams::q), String));
static_assert(__is_same(decltype(c::SearchFilesParams::order_by), Field<String>));
static_assert(__is_same(decltype(c::SearchFilesParams::drive_id), Field<String>));
static_assert(__is_same(decltype(c::SearchFilesParams::corpora),
    Field<c::SearchFilesParamsCorpora>));
static_assert(__is_same(decltype(c::SearchFilesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchFilesParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchFilesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::SearchFilesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchFilesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchFilesResult = {"SearchFilesResult", {kFieldsSearchFilesResult,
    2}, sizeof(c::SearchFilesResult), true};
static_assert(__is_same(decltype(c::SearchFilesResult::items), List<c::File>));
static_assert(__is_same(decltype(c::SearchFilesResult::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectSearchFilesResult}};
constexpr BindRow kBindSearchFiles[] = {
    {.place = Place::kQuery, .field = 0, .wire = "q"},
    {.place = Place::kQuery, .field = 1, .wire = "orderBy"},
    {.place = Place::kQuery, .field = 2, .wire = "driveId"},
    {.place = Place::kQuery, .field = 3, .wire = "corpora"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"nextPageToken,files(id,name,mimeType,description,parents,driveId,"
     "webViewLink,size,starred,trashed,shared,createdTime,modifiedTime,"
     "owners(displayName,emailAddress),lastModifyingUser(displayName,emailAddress),"
     "md5Checksum)\""},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
    {.place = Place::kQuery, .wire = "includeItemsFromAllDrives", .constant = "true"},
};
constexpr HttpBinding kHttpSearchFiles = {.method = "GET", .path = "/drive/v3/files",
    .rows = {kBindSearchFiles, 7}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetFileParams[] = {
    {"fileId", "Id of the file or folder; the part behind /d/ or /folders/ in its " "address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::GetFileParams, file_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetFileParams = {"GetFileParams", {kFieldsGetFileParams, 1},
    sizeof(c::GetFileParams), false};
static_assert(__is_same(decltype(c::GetFileParams::file_id), String));
constexpr BindRow kBindGetFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "fileId"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"id,name,mimeType,description,parents,driveId,webViewLink,size,starred,"
     "trashed,shared,createdTime,modifiedTime,owners(displayName,emailAddress),"
     "lastModifyingUser(displayName,emailAddress),md5Checksum\""},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
};
constexpr HttpBinding kHttpGetFile = {.method = "GET", .path = "/drive/v3/files/{fileId}",
    .rows = {kBindGetFile, 3}};
constexpr FieldRow kFieldsDownloadFileParams[] = {
    {"fileId", "Id of the file or folder; the part behind /d/ or /folders/ in its " "address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::DownloadFileParams, file_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDownloadFileParams = {"DownloadFileParams", {kFieldsDownloadFileParams,
    1}, sizeof(c::DownloadFileParams), false};
static_assert(__is_same(decltype(c::DownloadFileParams::file_id), String));
constexpr FieldRow kFieldsFileContent[] = {
    {"mimeType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileContent, mime_type),
     Kind::kString, 0},
    {"size", "Bytes.", nullptr, nullptr, {}, __builtin_offsetof(c::FileContent, size),
     Kind::kInteger, 0},
    {"text", "The content, when it is text.", nullptr, nullptr, {},
     __builtin_offsetof(c::FileContent, text), Kind::kString, 0},
    {"data", "The content as base64, when it is no text.", nullptr, nullptr, {},
     __builtin_offsetof(c::FileContent, data), Kind::kString, 0},
};
constexpr ObjectTable kObjectFileContent = {"FileContent", {kFieldsFileContent, 4},
    sizeof(c::FileContent), true};
static_assert(__is_same(decltype(c::FileContent::mime_type), Field<String>));
static_assert(__is_same(decltype(c::FileContent::size), Field<long long>));
static_assert(__is_same(decltype(c::FileContent::text), Field<String>));
static_assert(__is_same(decltype(c::FileContent::data), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectFileContent}};
static TaskState* InvokeDownloadFile(Context& context, void* params) {
  return Erase(c::DownloadFile(context,
      static_cast<c::DownloadFileParams&&>(*static_cast<c::DownloadFileParams*>(params))));
}
constexpr Limits kLimits5 = {.has = 64, .max_size = 100, .pattern = "^[a-z]+/[a-z0-9.+-]+$"};
constexpr FieldRow kFieldsExportFileParams[] = {
    {"fileId", "Id of the file or folder; the part behind /d/ or /folders/ in its " "address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::ExportFileParams, file_id), Kind::kString, 1},
    {"exportType", "Format of the export: text/plain or text/markdown for documents, "
     "text/csv for the first sheet of a spreadsheet, application/pdf for "
     "all, or the type of an Office format.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ExportFileParams, export_type), Kind::kString, 1},
};
constexpr ObjectTable kObjectExportFileParams = {"ExportFileParams", {kFieldsExportFileParams, 2},
    sizeof(c::ExportFileParams), false};
static_assert(__is_same(decltype(c::ExportFileParams::file_id), String));
static_assert(__is_same(decltype(c::ExportFileParams::export_type), String));
static TaskState* InvokeExportFile(Context& context, void* params) {
  return Erase(c::ExportFile(context,
      static_cast<c::ExportFileParams&&>(*static_cast<c::ExportFileParams*>(params))));
}
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr Limits kLimits7 = {.has = 64, .max_size = 5000000};
constexpr Limits kLimits8 = {.has = 64, .max_size = 7000000};
constexpr Limits kLimits9 = {.has = 96, .min_size = 3, .max_size = 200,
    .pattern = "^[\\w.+-]+/[\\w.+-]+$"};
constexpr const char* kNamesUploadFileParamsConvertTo[] = {"application/vnd.google-apps.document",
    "application/vnd.google-apps.spreadsheet", "application/vnd.google-apps.presentation"};
constexpr EnumTable kEnumUploadFileParamsConvertTo = {"UploadFileParamsConvertTo",
    {kNamesUploadFileParamsConvertTo, 3}};
constexpr Limits kLimits10 = {.has = 64, .max_size = 1};
constexpr TypeRow kType7 = {Kind::kString, false, {}, &kLimits2};
constexpr Limits kLimits11 = {.has = 64, .max_size = 5000};
constexpr FieldRow kFieldsUploadFileParams[] = {
    {"name", "Name of the file or folder.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UploadFileParams, name), Kind::kString, 1},
    {"text", "Content as text.", nullptr, &kLimits7, {}, __builtin_offsetof(c::UploadFileParams,
     text), Kind::kString, 0},
    {"data", "Content as base64, for files that are no text.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UploadFileParams, data), Kind::kString, 0},
    {"mimeType", "Type of the content, for example text/csv.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::UploadFileParams, mime_type), Kind::kString, 0},
    {"convertTo", "Turns the upload into a Google Doc, Sheet or Slides file.", nullptr, nullptr,
     {.names = &kEnumUploadFileParamsConvertTo}, __builtin_offsetof(c::UploadFileParams,
     convert_to), Kind::kEnum, 0},
    {"parents", "Id of the folder to put it in; My Drive when left out.", nullptr, &kLimits10,
     {.element = &kType7}, __builtin_offsetof(c::UploadFileParams, parents), Kind::kList, 0},
    {"description", "Short description of the file.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UploadFileParams, description), Kind::kString, 0},
};
constexpr ObjectTable kObjectUploadFileParams = {"UploadFileParams", {kFieldsUploadFileParams, 7},
    sizeof(c::UploadFileParams), false};
static_assert(__is_same(decltype(c::UploadFileParams::name), String));
static_assert(__is_same(decltype(c::UploadFileParams::text), Field<String>));
static_assert(__is_same(decltype(c::UploadFileParams::data), Field<String>));
static_assert(__is_same(decltype(c::UploadFileParams::mime_type), Field<String>));
static_assert(__is_same(decltype(c::UploadFileParams::convert_to),
    Field<c::UploadFileParamsConvertTo>));
static_assert(__is_same(decltype(c::UploadFileParams::parents), Field<List<String>>));
static_assert(__is_same(decltype(c::UploadFileParams::description), Field<String>));
static TaskState* InvokeUploadFile(Context& context, void* params) {
  return Erase(c::UploadFile(context,
      static_cast<c::UploadFileParams&&>(*static_cast<c::UploadFileParams*>(params))));
}
constexpr FieldRow kFieldsUpdateFileContentParams[] = {
    {"fileId", "Id of the file or folder; the part behind /d/ or /folders/ in its " "address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::UpdateFileContentParams, file_id), Kind::kString,
     1},
    {"text", "Content as text.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdateFileContentParams, text), Kind::kString, 0},
    {"data", "Content as base64, for files that are no text.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateFileContentParams, data), Kind::kString, 0},
    {"mimeType", "Type of the content, for example text/csv.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::UpdateFileContentParams, mime_type), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateFileContentParams = {"UpdateFileContentParams",
    {kFieldsUpdateFileContentParams, 4}, sizeof(c::UpdateFileContentParams), false};
static_assert(__is_same(decltype(c::UpdateFileContentParams::file_id), String));
static_assert(__is_same(decltype(c::UpdateFileContentParams::text), Field<String>));
static_assert(__is_same(decltype(c::UpdateFileContentParams::data), Field<String>));
static_assert(__is_same(decltype(c::UpdateFileContentParams::mime_type), Field<String>));
static TaskState* InvokeUpdateFileContent(Context& context, void* params) {
  return Erase(c::UpdateFileContent(context,
      static_cast<c::UpdateFileContentParams&&>(*static_cast<c::UpdateFileContentParams*>(params))));
}
constexpr FieldRow kFieldsCreateFolderParams[] = {
    {"name", "Name of the file or folder.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateFolderParams, name), Kind::kString, 1},
    {"parents", "Id of the folder to put it in; My Drive when left out.", nullptr, &kLimits10,
     {.element = &kType7}, __builtin_offsetof(c::CreateFolderParams, parents), Kind::kList, 0},
    {"description", "Short description of the file.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateFolderParams, description), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateFolderParams = {"CreateFolderParams", {kFieldsCreateFolderParams,
    3}, sizeof(c::CreateFolderParams), false};
static_assert(__is_same(decltype(c::CreateFolderParams::name), String));
static_assert(__is_same(decltype(c::CreateFolderParams::parents), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateFolderParams::description), Field<String>));
constexpr BindRow kBindCreateFolder[] = {
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"id,name,mimeType,description,parents,driveId,webViewLink,size,starred,"
     "trashed,shared,createdTime,modifiedTime,owners(displayName,emailAddress),"
     "lastModifyingUser(displayName,emailAddress),md5Checksum\""},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/parents"},
    {.place = Place::kBody, .field = 2, .wire = "/description"},
    {.place = Place::kBody, .wire = "/mimeType",
     .constant = "\"application/vnd.google-apps.folder\""},
};
constexpr HttpBinding kHttpCreateFolder = {.method = "POST", .path = "/drive/v3/files",
    .rows = {kBindCreateFolder, 6}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateFileParams[] = {
    {"fileId", "Id of the file or folder; the part behind /d/ or /folders/ in its " "address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::UpdateFileParams, file_id), Kind::kString, 1},
    {"name", "Name of the file or folder.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateFileParams, name), Kind::kString, 0},
    {"description", "Short description of the file.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::UpdateFileParams, description), Kind::kString, 0},
    {"starred", "Whether the user has starred it.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateFileParams, starred), Kind::kBoolean, 0},
    {"addParents", "Id of the folder to move it to.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateFileParams, add_parents), Kind::kString, 0},
    {"removeParents", "Id of the folder to take it out of.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateFileParams, remove_parents), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateFileParams = {"UpdateFileParams", {kFieldsUpdateFileParams, 6},
    sizeof(c::UpdateFileParams), false};
static_assert(__is_same(decltype(c::UpdateFileParams::file_id), String));
static_assert(__is_same(decltype(c::UpdateFileParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateFileParams::description), Field<String>));
static_assert(__is_same(decltype(c::UpdateFileParams::starred), Field<bool>));
static_assert(__is_same(decltype(c::UpdateFileParams::add_parents), Field<String>));
static_assert(__is_same(decltype(c::UpdateFileParams::remove_parents), Field<String>));
constexpr BindRow kBindUpdateFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "fileId"},
    {.place = Place::kQuery, .field = 4, .wire = "addParents"},
    {.place = Place::kQuery, .field = 5, .wire = "removeParents"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"id,name,mimeType,description,parents,driveId,webViewLink,size,starred,"
     "trashed,shared,createdTime,modifiedTime,owners(displayName,emailAddress),"
     "lastModifyingUser(displayName,emailAddress),md5Checksum\""},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/description"},
    {.place = Place::kBody, .field = 3, .wire = "/starred"},
};
constexpr HttpBinding kHttpUpdateFile = {.method = "PATCH", .path = "/drive/v3/files/{fileId}",
    .rows = {kBindUpdateFile, 8}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsCopyFileParams[] = {
    {"fileId", "Id of the file or folder; the part behind /d/ or /folders/ in its " "address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::CopyFileParams, file_id), Kind::kString, 1},
    {"name", "Name of the file or folder.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CopyFileParams, name), Kind::kString, 0},
    {"parents", "Id of the folder to put it in; My Drive when left out.", nullptr, &kLimits10,
     {.element = &kType7}, __builtin_offsetof(c::CopyFileParams, parents), Kind::kList, 0},
    {"description", "Short description of the file.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CopyFileParams, description), Kind::kString, 0},
};
constexpr ObjectTable kObjectCopyFileParams = {"CopyFileParams", {kFieldsCopyFileParams, 4},
    sizeof(c::CopyFileParams), false};
static_assert(__is_same(decltype(c::CopyFileParams::file_id), String));
static_assert(__is_same(decltype(c::CopyFileParams::name), Field<String>));
static_assert(__is_same(decltype(c::CopyFileParams::parents), Field<List<String>>));
static_assert(__is_same(decltype(c::CopyFileParams::description), Field<String>));
constexpr BindRow kBindCopyFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "fileId"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"id,name,mimeType,description,parents,driveId,webViewLink,size,starred,"
     "trashed,shared,createdTime,modifiedTime,owners(displayName,emailAddress),"
     "lastModifyingUser(displayName,emailAddress),md5Checksum\""},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/parents"},
    {.place = Place::kBody, .field = 3, .wire = "/description"},
};
constexpr HttpBinding kHttpCopyFile = {.method = "POST", .path = "/drive/v3/files/{fileId}/copy",
    .rows = {kBindCopyFile, 6}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsMoveToTrashParams[] = {
    {"fileId", "Id of the file or folder; the part behind /d/ or /folders/ in its " "address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::MoveToTrashParams, file_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectMoveToTrashParams = {"MoveToTrashParams", {kFieldsMoveToTrashParams,
    1}, sizeof(c::MoveToTrashParams), false};
static_assert(__is_same(decltype(c::MoveToTrashParams::file_id), String));
constexpr BindRow kBindMoveToTrash[] = {
    {.place = Place::kPath, .field = 0, .wire = "fileId"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"id,name,mimeType,description,parents,driveId,webViewLink,size,starred,"
     "trashed,shared,createdTime,modifiedTime,owners(displayName,emailAddress),"
     "lastModifyingUser(displayName,emailAddress),md5Checksum\""},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
    {.place = Place::kBody, .wire = "/trashed", .constant = "true"},
};
constexpr HttpBinding kHttpMoveToTrash = {.method = "PATCH", .path = "/drive/v3/files/{fileId}",
    .rows = {kBindMoveToTrash, 4}, .body = BodyKind::kJson};
constexpr const char* kNamesShareFileParamsType[] = {"user", "group", "domain", "anyone"};
constexpr EnumTable kEnumShareFileParamsType = {"ShareFileParamsType", {kNamesShareFileParamsType,
    4}};
constexpr const char* kNamesShareFileParamsRole[] = {"reader", "commenter", "writer",
    "fileOrganizer", "organizer"};
constexpr EnumTable kEnumShareFileParamsRole = {"ShareFileParamsRole", {kNamesShareFileParamsRole,
    5}};
constexpr Limits kLimits12 = {.has = 64, .max_size = 320, .format = "email"};
constexpr Limits kLimits13 = {.has = 96, .min_size = 3, .max_size = 253};
constexpr Limits kLimits14 = {.format = "date-time"};
constexpr Limits kLimits15 = {.has = 64, .max_size = 2000};
constexpr FieldRow kFieldsShareFileParams[] = {
    {"fileId", "Id of the file or folder; the part behind /d/ or /folders/ in its " "address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::ShareFileParams, file_id), Kind::kString, 1},
    {"type", "Who gets the right.", nullptr, nullptr, {.names = &kEnumShareFileParamsType},
     __builtin_offsetof(c::ShareFileParams, type), Kind::kEnum, 1},
    {"role", "What they may do; the last two exist in shared drives only.", nullptr, nullptr,
     {.names = &kEnumShareFileParamsRole}, __builtin_offsetof(c::ShareFileParams, role),
     Kind::kEnum, 1},
    {"emailAddress", "Address of the user or group.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::ShareFileParams, email_address), Kind::kString, 0},
    {"domain", "Domain whose people get the right.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::ShareFileParams, domain), Kind::kString, 0},
    {"allowFileDiscovery", "Whether people can find the file by searching; for domain and anyone.",
     nullptr, nullptr, {}, __builtin_offsetof(c::ShareFileParams, allow_file_discovery),
     Kind::kBoolean, 0},
    {"expirationTime", "When the right ends; for users and groups.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::ShareFileParams, expiration_time), Kind::kString, 0},
    {"sendNotificationEmail", "Whether Google tells them by e-mail.", nullptr, nullptr, {},
     __builtin_offsetof(c::ShareFileParams, send_notification_email), Kind::kBoolean, 0},
    {"emailMessage", "Text in that e-mail.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::ShareFileParams, email_message), Kind::kString, 0},
};
constexpr ObjectTable kObjectShareFileParams = {"ShareFileParams", {kFieldsShareFileParams, 9},
    sizeof(c::ShareFileParams), false};
static_assert(__is_same(decltype(c::ShareFileParams::file_id), String));
static_assert(__is_same(decltype(c::ShareFileParams::type), c::ShareFileParamsType));
static_assert(__is_same(decltype(c::ShareFileParams::role), c::ShareFileParamsRole));
static_assert(__is_same(decltype(c::ShareFileParams::email_address), Field<String>));
static_assert(__is_same(decltype(c::ShareFileParams::domain), Field<String>));
static_assert(__is_same(decltype(c::ShareFileParams::allow_file_discovery), Field<bool>));
static_assert(__is_same(decltype(c::ShareFileParams::expiration_time), Field<String>));
static_assert(__is_same(decltype(c::ShareFileParams::send_notification_email), Field<bool>));
static_assert(__is_same(decltype(c::ShareFileParams::email_message), Field<String>));
constexpr FieldRow kFieldsPermission[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Permission, id), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Permission, type), Kind::kString,
     0},
    {"role", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Permission, role), Kind::kString,
     0},
    {"emailAddress", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Permission,
     email_address), Kind::kString, 0},
    {"domain", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Permission, domain),
     Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Permission, display_name),
     Kind::kString, 0},
    {"expirationTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Permission,
     expiration_time), Kind::kString, 0},
    {"allowFileDiscovery", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Permission,
     allow_file_discovery), Kind::kBoolean, 0},
    {"pendingOwner", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Permission,
     pending_owner), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectPermission = {"Permission", {kFieldsPermission, 9},
    sizeof(c::Permission), true};
static_assert(__is_same(decltype(c::Permission::id), Field<String>));
static_assert(__is_same(decltype(c::Permission::type), Field<String>));
static_assert(__is_same(decltype(c::Permission::role), Field<String>));
static_assert(__is_same(decltype(c::Permission::email_address), Field<String>));
static_assert(__is_same(decltype(c::Permission::domain), Field<String>));
static_assert(__is_same(decltype(c::Permission::display_name), Field<String>));
static_assert(__is_same(decltype(c::Permission::expiration_time), Field<String>));
static_assert(__is_same(decltype(c::Permission::allow_file_discovery), Field<bool>));
static_assert(__is_same(decltype(c::Permission::pending_owner), Field<bool>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectPermission}};
constexpr BindRow kBindShareFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "fileId"},
    {.place = Place::kQuery, .field = 7, .wire = "sendNotificationEmail"},
    {.place = Place::kQuery, .field = 8, .wire = "emailMessage"},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"id,type,role,emailAddress,domain,displayName,expirationTime,allowFileDiscovery,"
     "pendingOwner\""},
    {.place = Place::kBody, .field = 1, .wire = "/type"},
    {.place = Place::kBody, .field = 2, .wire = "/role"},
    {.place = Place::kBody, .field = 3, .wire = "/emailAddress"},
    {.place = Place::kBody, .field = 4, .wire = "/domain"},
    {.place = Place::kBody, .field = 5, .wire = "/allowFileDiscovery"},
    {.place = Place::kBody, .field = 6, .wire = "/expirationTime"},
};
constexpr HttpBinding kHttpShareFile = {.method = "POST",
    .path = "/drive/v3/files/{fileId}/permissions", .rows = {kBindShareFile, 11},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsListPermissionsParams[] = {
    {"fileId", "Id of the file or folder; the part behind /d/ or /folders/ in its " "address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::ListPermissionsParams, file_id), Kind::kString,
     1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListPermissionsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPermissionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPermissionsParams = {"ListPermissionsParams",
    {kFieldsListPermissionsParams, 3}, sizeof(c::ListPermissionsParams), false};
static_assert(__is_same(decltype(c::ListPermissionsParams::file_id), String));
static_assert(__is_same(decltype(c::ListPermissionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPermissionsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListPermissionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::ListPermissionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPermissionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPermissionsResult = {"ListPermissionsResult",
    {kFieldsListPermissionsResult, 2}, sizeof(c::ListPermissionsResult), true};
static_assert(__is_same(decltype(c::ListPermissionsResult::items), List<c::Permission>));
static_assert(__is_same(decltype(c::ListPermissionsResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListPermissionsResult}};
constexpr BindRow kBindListPermissions[] = {
    {.place = Place::kPath, .field = 0, .wire = "fileId"},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"nextPageToken,permissions(id,type,role,emailAddress,domain,displayName,"
     "expirationTime,allowFileDiscovery,pendingOwner)\""},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/permissions",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 100};
constexpr HttpBinding kHttpListPermissions = {.method = "GET",
    .path = "/drive/v3/files/{fileId}/permissions", .rows = {kBindListPermissions, 3},
    .pagination = &kPagination2};
constexpr FieldRow kFieldsRemovePermissionParams[] = {
    {"fileId", "Id of the file or folder; the part behind /d/ or /folders/ in its " "address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::RemovePermissionParams, file_id), Kind::kString,
     1},
    {"permissionId", "Id of a permission from list_permissions.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::RemovePermissionParams, permission_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectRemovePermissionParams = {"RemovePermissionParams",
    {kFieldsRemovePermissionParams, 2}, sizeof(c::RemovePermissionParams), false};
static_assert(__is_same(decltype(c::RemovePermissionParams::file_id), String));
static_assert(__is_same(decltype(c::RemovePermissionParams::permission_id), String));
constexpr ObjectTable kObjectRemovePermissionResult = {"RemovePermissionResult", {},
    sizeof(c::RemovePermissionResult), true};
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectRemovePermissionResult}};
constexpr BindRow kBindRemovePermission[] = {
    {.place = Place::kPath, .field = 0, .wire = "fileId"},
    {.place = Place::kPath, .field = 1, .wire = "permissionId"},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
};
constexpr HttpBinding kHttpRemovePermission = {.method = "DELETE",
    .path = "/drive/v3/files/{fileId}/permissions/{permissionId}", .rows = {kBindRemovePermission,
    3}};
constexpr FieldRow kFieldsListDrivesParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListDrivesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDrivesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDrivesParams = {"ListDrivesParams", {kFieldsListDrivesParams, 2},
    sizeof(c::ListDrivesParams), false};
static_assert(__is_same(decltype(c::ListDrivesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListDrivesParams::next_page), Field<String>));
constexpr FieldRow kFieldsDrive[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Drive, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Drive, name), Kind::kString, 0},
    {"createdTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Drive, created_time),
     Kind::kString, 0},
    {"hidden", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Drive, hidden), Kind::kBoolean,
     0},
};
constexpr ObjectTable kObjectDrive = {"Drive", {kFieldsDrive, 4}, sizeof(c::Drive), true};
static_assert(__is_same(decltype(c::Drive::id), Field<String>));
static_assert(__is_same(decltype(c::Drive::name), Field<String>));
static_assert(__is_same(decltype(c::Drive::created_time), Field<String>));
static_assert(__is_same(decltype(c::Drive::hidden), Field<bool>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectDrive}};
constexpr FieldRow kFieldsListDrivesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::ListDrivesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDrivesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListDrivesResult = {"ListDrivesResult", {kFieldsListDrivesResult, 2},
    sizeof(c::ListDrivesResult), true};
static_assert(__is_same(decltype(c::ListDrivesResult::items), List<c::Drive>));
static_assert(__is_same(decltype(c::ListDrivesResult::next_page), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListDrivesResult}};
constexpr BindRow kBindListDrives[] = {
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"nextPageToken,drives(id,name,createdTime,hidden)\""},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/drives",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 100};
constexpr HttpBinding kHttpListDrives = {.method = "GET", .path = "/drive/v3/drives",
    .rows = {kBindListDrives, 1}, .pagination = &kPagination3};
constexpr ObjectTable kObjectGetChangesStartParams = {"GetChangesStartParams", {},
    sizeof(c::GetChangesStartParams), false};
constexpr FieldRow kFieldsGetChangesStartResult[] = {
    {"startPageToken", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetChangesStartResult,
     start_page_token), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetChangesStartResult = {"GetChangesStartResult",
    {kFieldsGetChangesStartResult, 1}, sizeof(c::GetChangesStartResult), true};
static_assert(__is_same(decltype(c::GetChangesStartResult::start_page_token), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectGetChangesStartResult}};
constexpr BindRow kBindGetChangesStart[] = {
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
};
constexpr HttpBinding kHttpGetChangesStart = {.method = "GET",
    .path = "/drive/v3/changes/startPageToken", .rows = {kBindGetChangesStart, 1}};
constexpr Limits kLimits16 = {.has = 96, .min_size = 1, .max_size = 200,
    .pattern = "^[A-Za-z0-9_~-]+$"};
constexpr FieldRow kFieldsListChangesParams[] = {
    {"changesToken", "From get_changes_start, or newStartPageToken or nextPageToken of "
     "list_changes.", nullptr, &kLimits16, {}, __builtin_offsetof(c::ListChangesParams,
     changes_token), Kind::kString, 1},
};
constexpr ObjectTable kObjectListChangesParams = {"ListChangesParams", {kFieldsListChangesParams,
    1}, sizeof(c::ListChangesParams), false};
static_assert(__is_same(decltype(c::ListChangesParams::changes_token), String));
constexpr FieldRow kFieldsListChangesResultChangesItem[] = {
    {"fileId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListChangesResultChangesItem,
     file_id), Kind::kString, 0},
    {"removed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListChangesResultChangesItem,
     removed), Kind::kBoolean, 0},
    {"time", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListChangesResultChangesItem,
     time), Kind::kString, 0},
    {"changeType", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListChangesResultChangesItem, change_type), Kind::kString, 0},
    {"file", nullptr, nullptr, nullptr, {.object = &kObjectFile},
     __builtin_offsetof(c::ListChangesResultChangesItem, file), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListChangesResultChangesItem = {"ListChangesResultChangesItem",
    {kFieldsListChangesResultChangesItem, 5}, sizeof(c::ListChangesResultChangesItem), true};
static_assert(__is_same(decltype(c::ListChangesResultChangesItem::file_id), Field<String>));
static_assert(__is_same(decltype(c::ListChangesResultChangesItem::removed), Field<bool>));
static_assert(__is_same(decltype(c::ListChangesResultChangesItem::time), Field<String>));
static_assert(__is_same(decltype(c::ListChangesResultChangesItem::change_type), Field<String>));
static_assert(__is_same(decltype(c::ListChangesResultChangesItem::file), Field<c::File>));
constexpr TypeRow kType14 = {Kind::kObject, false,
    {.object = &kObjectListChangesResultChangesItem}};
constexpr FieldRow kFieldsListChangesResult[] = {
    {"nextPageToken", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListChangesResult,
     next_page_token), Kind::kString, 0},
    {"newStartPageToken", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListChangesResult,
     new_start_page_token), Kind::kString, 0},
    {"changes", nullptr, nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::ListChangesResult, changes), Kind::kList, 0},
};
constexpr ObjectTable kObjectListChangesResult = {"ListChangesResult", {kFieldsListChangesResult,
    3}, sizeof(c::ListChangesResult), true};
static_assert(__is_same(decltype(c::ListChangesResult::next_page_token), Field<String>));
static_assert(__is_same(decltype(c::ListChangesResult::new_start_page_token), Field<String>));
static_assert(__is_same(decltype(c::ListChangesResult::changes),
    Field<List<c::ListChangesResultChangesItem>>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectListChangesResult}};
constexpr BindRow kBindListChanges[] = {
    {.place = Place::kQuery, .field = 0, .wire = "pageToken"},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"nextPageToken,newStartPageToken,changes(fileId,removed,time,changeType,"
     "file(id,name,mimeType,parents,webViewLink,trashed,modifiedTime))\""},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
    {.place = Place::kQuery, .wire = "includeItemsFromAllDrives", .constant = "true"},
};
constexpr HttpBinding kHttpListChanges = {.method = "GET", .path = "/drive/v3/changes",
    .rows = {kBindListChanges, 4}};
constexpr Limits kLimits17 = {.has = 96, .min_size = 1, .max_size = 64,
    .pattern = "^[A-Za-z0-9_+/=-]+$"};
constexpr Limits kLimits18 = {.has = 64, .max_size = 1000, .pattern = "^https://.+"};
constexpr Limits kLimits19 = {.pattern = "^[0-9]{13}$"};
constexpr FieldRow kFieldsWatchChangesParams[] = {
    {"changesToken", "From get_changes_start, or newStartPageToken or nextPageToken of "
     "list_changes.", nullptr, &kLimits16, {}, __builtin_offsetof(c::WatchChangesParams,
     changes_token), Kind::kString, 1},
    {"channelId", "A new id of your own for the channel, for example a UUID.", nullptr, &kLimits17,
     {}, __builtin_offsetof(c::WatchChangesParams, channel_id), Kind::kString, 1},
    {"address", "Address to send to, as pie webhooks create google-drive shows it.", nullptr,
     &kLimits18, {}, __builtin_offsetof(c::WatchChangesParams, address), Kind::kString, 1},
    {"expiration", "When watching ends, in milliseconds since 1970, at most a week (changes) "
     "or a day (a file) from now; an hour to a week when left out.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::WatchChangesParams, expiration), Kind::kString, 0},
};
constexpr ObjectTable kObjectWatchChangesParams = {"WatchChangesParams", {kFieldsWatchChangesParams,
    4}, sizeof(c::WatchChangesParams), false};
static_assert(__is_same(decltype(c::WatchChangesParams::changes_token), String));
static_assert(__is_same(decltype(c::WatchChangesParams::channel_id), String));
static_assert(__is_same(decltype(c::WatchChangesParams::address), String));
static_assert(__is_same(decltype(c::WatchChangesParams::expiration), Field<String>));
constexpr FieldRow kFieldsChannel[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, id), Kind::kString, 0},
    {"resourceId", "Needed to stop watching, with id.", nullptr, nullptr, {},
     __builtin_offsetof(c::Channel, resource_id), Kind::kString, 0},
    {"resourceUri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Channel, resource_uri),
     Kind::kString, 0},
    {"expiration", "When it ends, in milliseconds since 1970.", nullptr, nullptr, {},
     __builtin_offsetof(c::Channel, expiration), Kind::kString, 0},
};
constexpr ObjectTable kObjectChannel = {"Channel", {kFieldsChannel, 4}, sizeof(c::Channel), true};
static_assert(__is_same(decltype(c::Channel::id), Field<String>));
static_assert(__is_same(decltype(c::Channel::resource_id), Field<String>));
static_assert(__is_same(decltype(c::Channel::resource_uri), Field<String>));
static_assert(__is_same(decltype(c::Channel::expiration), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectChannel}};
constexpr BindRow kBindWatchChanges[] = {
    {.place = Place::kQuery, .field = 0, .wire = "pageToken"},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
    {.place = Place::kQuery, .wire = "includeItemsFromAllDrives", .constant = "true"},
    {.place = Place::kBody, .field = 1, .wire = "/id"},
    {.place = Place::kBody, .wire = "/type", .constant = "\"web_hook\""},
    {.place = Place::kBody, .field = 2, .wire = "/address"},
    {.place = Place::kBody, .wire = "/token", .text = "{GOOGLE_DRIVE_WEBHOOK_TOKEN}"},
    {.place = Place::kBody, .field = 3, .wire = "/expiration"},
};
constexpr HttpBinding kHttpWatchChanges = {.method = "POST", .path = "/drive/v3/changes/watch",
    .rows = {kBindWatchChanges, 8}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsWatchFileParams[] = {
    {"fileId", "Id of the file or folder; the part behind /d/ or /folders/ in its " "address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::WatchFileParams, file_id), Kind::kString, 1},
    {"channelId", "A new id of your own for the channel, for example a UUID.", nullptr, &kLimits17,
     {}, __builtin_offsetof(c::WatchFileParams, channel_id), Kind::kString, 1},
    {"address", "Address to send to, as pie webhooks create google-drive shows it.", nullptr,
     &kLimits18, {}, __builtin_offsetof(c::WatchFileParams, address), Kind::kString, 1},
    {"expiration", "When watching ends, in milliseconds since 1970, at most a week (changes) "
     "or a day (a file) from now; an hour to a week when left out.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::WatchFileParams, expiration), Kind::kString, 0},
};
constexpr ObjectTable kObjectWatchFileParams = {"WatchFileParams", {kFieldsWatchFileParams, 4},
    sizeof(c::WatchFileParams), false};
static_assert(__is_same(decltype(c::WatchFileParams::file_id), String));
static_assert(__is_same(decltype(c::WatchFileParams::channel_id), String));
static_assert(__is_same(decltype(c::WatchFileParams::address), String));
static_assert(__is_same(decltype(c::WatchFileParams::expiration), Field<String>));
constexpr BindRow kBindWatchFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "fileId"},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
    {.place = Place::kBody, .field = 1, .wire = "/id"},
    {.place = Place::kBody, .wire = "/type", .constant = "\"web_hook\""},
    {.place = Place::kBody, .field = 2, .wire = "/address"},
    {.place = Place::kBody, .wire = "/token", .text = "{GOOGLE_DRIVE_WEBHOOK_TOKEN}"},
    {.place = Place::kBody, .field = 3, .wire = "/expiration"},
};
constexpr HttpBinding kHttpWatchFile = {.method = "POST", .path = "/drive/v3/files/{fileId}/watch",
    .rows = {kBindWatchFile, 7}, .body = BodyKind::kJson};
constexpr Limits kLimits20 = {.has = 96, .min_size = 1, .max_size = 300};
constexpr FieldRow kFieldsStopWatchingParams[] = {
    {"channelId", "A new id of your own for the channel, for example a UUID.", nullptr, &kLimits17,
     {}, __builtin_offsetof(c::StopWatchingParams, channel_id), Kind::kString, 1},
    {"resourceId", "resourceId that the start of watching has returned.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::StopWatchingParams, resource_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectStopWatchingParams = {"StopWatchingParams", {kFieldsStopWatchingParams,
    2}, sizeof(c::StopWatchingParams), false};
static_assert(__is_same(decltype(c::StopWatchingParams::channel_id), String));
static_assert(__is_same(decltype(c::StopWatchingParams::resource_id), String));
constexpr ObjectTable kObjectStopWatchingResult = {"StopWatchingResult", {},
    sizeof(c::StopWatchingResult), true};
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectStopWatchingResult}};
constexpr BindRow kBindStopWatching[] = {
    {.place = Place::kBody, .field = 0, .wire = "/id"},
    {.place = Place::kBody, .field = 1, .wire = "/resourceId"},
};
constexpr HttpBinding kHttpStopWatching = {.method = "POST", .path = "/drive/v3/channels/stop",
    .rows = {kBindStopWatching, 2}, .body = BodyKind::kJson};
constexpr Limits kLimits21 = {.has = 64, .max_size = 12000000};
constexpr FieldRow kFieldsCreateWithContentParams[] = {
    {"body", "Metadata and content as the body of a multipart/related request.", nullptr,
     &kLimits21, {}, __builtin_offsetof(c::CreateWithContentParams, body), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateWithContentParams = {"CreateWithContentParams",
    {kFieldsCreateWithContentParams, 1}, sizeof(c::CreateWithContentParams), false};
static_assert(__is_same(decltype(c::CreateWithContentParams::body), String));
constexpr BindRow kBindCreateWithContent[] = {
    {.place = Place::kQuery, .wire = "uploadType", .constant = "\"multipart\""},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"id,name,mimeType,description,parents,driveId,webViewLink,size,starred,"
     "trashed,shared,createdTime,modifiedTime,owners(displayName,emailAddress),"
     "lastModifyingUser(displayName,emailAddress),md5Checksum\""},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
    {.place = Place::kBody, .field = 0, .wire = ""},
};
constexpr HttpBinding kHttpCreateWithContent = {.method = "POST", .path = "/upload/drive/v3/files",
    .rows = {kBindCreateWithContent, 4}, .body = BodyKind::kRaw,
    .content_type = "multipart/related; boundary=pie-file"};
constexpr FieldRow kFieldsReplaceContentParams[] = {
    {"fileId", "Id of the file or folder; the part behind /d/ or /folders/ in its " "address.",
     nullptr, &kLimits1, {}, __builtin_offsetof(c::ReplaceContentParams, file_id), Kind::kString,
     1},
    {"body", "Metadata and content as the body of a multipart/related request.", nullptr,
     &kLimits21, {}, __builtin_offsetof(c::ReplaceContentParams, body), Kind::kString, 1},
};
constexpr ObjectTable kObjectReplaceContentParams = {"ReplaceContentParams",
    {kFieldsReplaceContentParams, 2}, sizeof(c::ReplaceContentParams), false};
static_assert(__is_same(decltype(c::ReplaceContentParams::file_id), String));
static_assert(__is_same(decltype(c::ReplaceContentParams::body), String));
constexpr BindRow kBindReplaceContent[] = {
    {.place = Place::kPath, .field = 0, .wire = "fileId"},
    {.place = Place::kQuery, .wire = "uploadType", .constant = "\"multipart\""},
    {.place = Place::kQuery, .wire = "fields",
     .constant = "\"id,name,mimeType,description,parents,driveId,webViewLink,size,starred,"
     "trashed,shared,createdTime,modifiedTime,owners(displayName,emailAddress),"
     "lastModifyingUser(displayName,emailAddress),md5Checksum\""},
    {.place = Place::kQuery, .wire = "supportsAllDrives", .constant = "true"},
    {.place = Place::kBody, .field = 1, .wire = ""},
};
constexpr HttpBinding kHttpReplaceContent = {.method = "PATCH",
    .path = "/upload/drive/v3/files/{fileId}", .rows = {kBindReplaceContent, 5},
    .body = BodyKind::kRaw, .content_type = "multipart/related; boundary=pie-file"};
constexpr ActionRow kActions[] = {
    {.name = "list_files", .title = "List files",
     .description = "Files and folders directly in a folder, folders first.",
     .effect = Effect::kRead, .params = &kObjectListFilesParams, .result = &kType4,
     .http = &kHttpListFiles, .tool_name = "google_drive_list_files"},
    {.name = "search_files", .title = "Search files",
     .description = "Finds files by name, content, type, owner or date in Drive's query "
     "language.", .effect = Effect::kRead, .params = &kObjectSearchFilesParams, .result = &kType5,
     .http = &kHttpSearchFiles, .tool_name = "google_drive_search_files"},
    {.name = "get_file", .title = "Read a file's facts",
     .description = "Name, type, size, folder, owner and address of a file or folder, "
     "without its content.", .effect = Effect::kRead, .params = &kObjectGetFileParams,
     .result = &kType3, .http = &kHttpGetFile, .tool_name = "google_drive_get_file"},
    {.name = "download_file", .title = "Download a file",
     .description = "Content of a file of at most 10 MB, as text or base64. Google documents "
     "have none; use export_file.", .effect = Effect::kRead, .params = &kObjectDownloadFileParams,
     .result = &kType6, .invoke = InvokeDownloadFile, .tool_name = "google_drive_download_file"},
    {.name = "export_file", .title = "Export a Google document",
     .description = "A Google Doc, Sheet, Slides or Drawing in another format, at most "
     "10 MB, as text or base64.", .effect = Effect::kRead, .params = &kObjectExportFileParams,
     .result = &kType6, .invoke = InvokeExportFile, .tool_name = "google_drive_export_file"},
    {.name = "upload_file", .title = "Upload a file",
     .description = "Creates a file with the given content. Give the content as text, "
     "or as base64 in data.", .params = &kObjectUploadFileParams, .result = &kType3,
     .invoke = InvokeUploadFile, .tool_name = "google_drive_upload_file"},
    {.name = "update_file_content", .title = "Replace a file's content",
     .description = "Uploads new content as the newest version of a file; older versions "
     "stay for some time.", .params = &kObjectUpdateFileContentParams, .result = &kType3,
     .invoke = InvokeUpdateFileContent, .tool_name = "google_drive_update_file_content"},
    {.name = "create_folder", .title = "Create a folder", .description = "Creates an empty folder.",
     .params = &kObjectCreateFolderParams, .result = &kType3, .http = &kHttpCreateFolder,
     .tool_name = "google_drive_create_folder"},
    {.name = "update_file", .title = "Rename or move a file",
     .description = "Changes name, description, star or folder of a file or folder. To "
     "move it, give addParents and removeParents.", .params = &kObjectUpdateFileParams,
     .result = &kType3, .http = &kHttpUpdateFile, .tool_name = "google_drive_update_file"},
    {.name = "copy_file", .title = "Copy a file",
     .description = "Makes a copy of a file, for example of a template. Folders cannot "
     "be copied.", .params = &kObjectCopyFileParams, .result = &kType3, .http = &kHttpCopyFile,
     .tool_name = "google_drive_copy_file"},
    {.name = "move_to_trash", .title = "Move a file to the trash",
     .description = "Puts a file, or a folder with all that is in it, into the trash, "
     "from where it can be restored for 30 days.", .effect = Effect::kDestructive,
     .params = &kObjectMoveToTrashParams, .result = &kType3, .http = &kHttpMoveToTrash,
     .tool_name = "google_drive_move_to_trash"},
    {.name = "share_file", .title = "Share a file",
     .description = "Gives a person, group, domain or everybody with the link a right "
     "on a file or folder.", .effect = Effect::kDestructive, .params = &kObjectShareFileParams,
     .result = &kType8, .http = &kHttpShareFile, .tool_name = "google_drive_share_file"},
    {.name = "list_permissions", .title = "List who has access",
     .description = "People, groups and domains that have a right on a file or folder.",
     .effect = Effect::kRead, .params = &kObjectListPermissionsParams, .result = &kType9,
     .http = &kHttpListPermissions, .tool_name = "google_drive_list_permissions"},
    {.name = "remove_permission", .title = "Stop sharing",
     .description = "Takes one right on a file or folder away.", .effect = Effect::kDestructive,
     .params = &kObjectRemovePermissionParams, .result = &kType10, .http = &kHttpRemovePermission,
     .tool_name = "google_drive_remove_permission"},
    {.name = "list_drives", .title = "List shared drives",
     .description = "The shared drives that the user is a member of.", .effect = Effect::kRead,
     .params = &kObjectListDrivesParams, .result = &kType12, .http = &kHttpListDrives,
     .tool_name = "google_drive_list_drives"},
    {.name = "get_changes_start", .title = "Start of changes",
     .description = "The token from which list_changes tells what comes from now on.",
     .effect = Effect::kRead, .params = &kObjectGetChangesStartParams, .result = &kType13,
     .http = &kHttpGetChangesStart, .tool_name = "google_drive_get_changes_start"},
    {.name = "list_changes", .title = "List changes",
     .description = "Files that changed, came or went since a token, with the token for "
     "the next time.", .effect = Effect::kRead, .params = &kObjectListChangesParams,
     .result = &kType15, .http = &kHttpListChanges, .tool_name = "google_drive_list_changes"},
    {.name = "watch_changes", .title = "Watch the drive",
     .description = "Lets Google report to this connector's webhook address that something "
     "in the drive has changed, for a week at most.", .params = &kObjectWatchChangesParams,
     .result = &kType16, .http = &kHttpWatchChanges, .tool_name = "google_drive_watch_changes"},
    {.name = "watch_file", .title = "Watch a file",
     .description = "Lets Google report changes of one file or folder to this connector's "
     "webhook address, for a day at most.", .params = &kObjectWatchFileParams, .result = &kType16,
     .http = &kHttpWatchFile, .tool_name = "google_drive_watch_file"},
    {.name = "stop_watching", .title = "Stop watching", .description = "Ends a channel.",
     .params = &kObjectStopWatchingParams, .result = &kType17, .http = &kHttpStopWatching,
     .tool_name = "google_drive_stop_watching"},
    {.name = "create_with_content", .title = "Send a new file",
     .description = "Creates a file from metadata and content.",
     .params = &kObjectCreateWithContentParams, .result = &kType3, .http = &kHttpCreateWithContent,
     .tool_name = "google_drive_create_with_content", .timeout_ms = 120000, .hidden = true},
    {.name = "replace_content", .title = "Send new content",
     .description = "Replaces the content of a file.", .params = &kObjectReplaceContentParams,
     .result = &kType3, .http = &kHttpReplaceContent, .tool_name = "google_drive_replace_content",
     .timeout_ms = 120000, .hidden = true},
};
constexpr const char* kTexts2[] = {"https://www.googleapis.com/auth/drive"};
constexpr NamedText kPairs1[] = {{"iss", "{client_email}"}, {"sub", "{subject}"}, {"aud",
    "https://oauth2.googleapis.com/token"}};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kJwt, .name = "Authorization", .prefix = "Bearer ",
     .token_url = "https://oauth2.googleapis.com/token", .token_auth_method = "post",
     .scopes = {kTexts2, 1}, .token_body_is_form = true, .lifetime_seconds = 3600,
     .algorithm = "RS256", .key = "{private_key}", .claims = {kPairs1, 3}, .exchange = true},
};
constexpr const char* kTexts3[] = {"/error/message"};
constexpr const char* kTexts4[] = {"/error/errors/0/reason"};
constexpr NamedText kPairs2[] = {{"userRateLimitExceeded",
    "Google's limit per user was reached; wait a minute and try again."}, {"rateLimitExceeded",
    "Google's limit was reached; wait a minute and try again."}, {"insufficientFilePermissions",
    "The connected account may only read this file; ask its owner for " "the right to edit."},
    {"storageQuotaExceeded", "The Drive is full; free some space or use a shared drive."},
    {"accessNotConfigured", "Enable the Google Drive API in the Google Cloud project of the OAuth "
    "client."}, {"fileNotDownloadable",
    "Google documents have no bytes of their own; use export_file."}, {"exportSizeLimitExceeded",
    "Google exports at most 10 MB; choose a smaller format such as text/plain."},
    {"invalidSharingRequest", "Google could not notify this person; check the address."},
    {"teamDrivesParentLimit", "A file in a shared drive has exactly one folder."}};
constexpr ApiRow kApi = {.base_url = "https://www.googleapis.com",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .other_auth = {kOtherAuth, 1}, .errors = {.message = {kTexts3, 1}, .code = {kTexts4, 1},
    .hints = {kPairs2, 9}}, .retry_after = "retry-after", .per_minute = 2400,
    .verify_method = "GET", .verify_path = "/drive/v3/files/root"};
constexpr FieldRow kFieldsConnection[] = {
    {"client_email", "client_email of a service account's key file; only instead of a sign-in.",
     nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"private_key", "private_key of the same file, in PEM; only instead of a sign-in.", nullptr,
     nullptr, {}, 0, Kind::kString, 4},
    {"subject", "Address of a user, when the service account has domain-wide delegation.", nullptr,
     nullptr, {}, 0, Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 3}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "client_email", .label = "Service account address",
     .placeholder = "robot@example-data.iam.gserviceaccount.com"},
    {.name = "private_key", .label = "Private key", .secret = true},
    {.name = "subject", .label = "User to act for", .placeholder = "ana@example.com"},
};
constexpr const char* kTexts5[] = {"www.googleapis.com", "oauth2.googleapis.com",
    "openidconnect.googleapis.com"};
constexpr const char* kTexts6[] = {"openid", "email", "https://www.googleapis.com/auth/drive"};
constexpr NamedText kPairs3[] = {{"access_type", "offline"}, {"prompt", "consent"}};
constexpr OauthRow kOauthRow1 = {.provider = "google", .provider_name = "Google",
    .authorization_url = "https://accounts.google.com/o/oauth2/v2/auth",
    .token_url = "https://oauth2.googleapis.com/token",
    .user_info_url = "https://openidconnect.googleapis.com/v1/userinfo",
    .revoke_url = "https://oauth2.googleapis.com/revoke", .scopes = {kTexts6, 3},
    .client_id_secret = "GOOGLE_CLIENT_ID", .client_secret_secret = "GOOGLE_CLIENT_SECRET",
    .token_auth_method = "post", .authorize_params = {kPairs3, 2}, .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"GOOGLE_CLIENT_ID", "Client ID of an OAuth client of type web application in Google Cloud,"
     " with the Google Drive API enabled.", true, false},
    {"GOOGLE_CLIENT_SECRET", "Client secret of the same OAuth client.", true, false},
    {"GOOGLE_DRIVE_WEBHOOK_TOKEN",
     "A random text of your own, at most 256 characters; Google sends it "
     "back with every notice. Needed for events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"change", "Something in a watched drive has changed; list_changes says what."},
    {"update", "A watched file was changed; header X-Goog-Changed says in which way."},
    {"add", "A watched file was created or shared."},
    {"remove", "A watched file was deleted or is shared no more."},
    {"trash", "A watched file was put into the trash."},
    {"untrash", "A watched file was taken out of the trash."},
};
constexpr const char* kTexts7[] = {"sync"};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Call watch_changes with this connector's webhook address, and again "
     "before the channel ends.", .event_type_field = "_headers.x-goog-resource-state",
     .events = {kEvents0, 6}, .verify = {.scheme = VerifyScheme::kToken,
     .secret = "GOOGLE_DRIVE_WEBHOOK_TOKEN", .algorithm = "sha256", .encoding = "text",
     .header = "X-Goog-Channel-Token", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "{X-Goog-Channel-ID}/{X-Goog-Message-Number}", .ping = {kTexts7, 1}},
};
constexpr MatcherRow kMatchersFileUploaded[] = {
    {.source = "tool", .action = "upload_file"},
};
constexpr MatcherRow kMatchersFileUpdated[] = {
    {.source = "webhook", .event = "update"},
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
};
constexpr MatcherRow kMatchersPermissionRemoved[] = {
    {.source = "tool", .action = "remove_permission"},
};
constexpr MatcherRow kMatchersFileTrashed[] = {
    {.source = "webhook", .event = "trash"},
    {.source = "tool", .action = "move_to_trash"},
};
constexpr MatcherRow kMatchersDriveChanged[] = {
    {.source = "webhook", .event = "change"},
};
constexpr MatcherRow kMatchersWatchingChanged[] = {
    {.source = "tool", .action = "watch_changes"},
    {.source = "tool", .action = "watch_file"},
    {.source = "tool", .action = "stop_watching"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "file_uploaded", .display_name = "File Uploaded", .matchers = {kMatchersFileUploaded,
     1}},
    {.id = "file_updated", .display_name = "File Changed", .matchers = {kMatchersFileUpdated, 3}},
    {.id = "file_copied", .display_name = "File Copied", .matchers = {kMatchersFileCopied, 1}},
    {.id = "folder_created", .display_name = "Folder Created", .matchers = {kMatchersFolderCreated,
     1}},
    {.id = "file_shared", .display_name = "File Shared", .matchers = {kMatchersFileShared, 1}},
    {.id = "permission_removed", .display_name = "Sharing Stopped",
     .matchers = {kMatchersPermissionRemoved, 1}},
    {.id = "file_trashed", .display_name = "File Trashed", .matchers = {kMatchersFileTrashed, 2}},
    {.id = "drive_changed", .display_name = "Drive Changed", .matchers = {kMatchersDriveChanged,
     1}},
    {.id = "watching_changed", .display_name = "Watching Changed",
     .matchers = {kMatchersWatchingChanged, 3}},
};
constexpr ConnectorTable kConnector = {
    .name = "google-drive",
    .display_name = "Google Drive",
    .description = "Find, read, upload, organise and share files and folders in Google "
        "Drive, including shared drives, and export Google documents as PDF,"
        " text or Office files.",
    .version = "1.0.0",
    .tags = {kTexts1, 6},
    .tier = Tier::kConnector,
    .tool_name = "google_drive",
    .tool_description = "Works with files and folders in Google Drive. Files and folders are "
        "named by id; search_files finds ids. Google Docs, Sheets and Slides "
        "have no content to download: export them. Say what you are about "
        "to upload, change, share or trash, and wait for a yes before you " "do it.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_files\",\"search_files\",\"get_file\",\"download_file\","
        "\"export_file\",\"upload_file\",\"update_file_content\",\"create_folder\","
        "\"update_file\",\"copy_file\",\"move_to_trash\",\"share_file\",\"list_permissions\","
        "\"remove_permission\",\"list_drives\",\"get_changes_start\",\"list_changes\","
        "\"watch_changes\",\"watch_file\",\"stop_watching\"],\"description\":\"What "
        "to do.\"},\"fileId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200,"
        "\"pattern\":\"^[A-Za-z0-9_-]+$\",\"description\":\"Id of the file "
        "or folder; the part behind /d/ or /folders/ in its address.\"},\"folderId\":{\"type\""
        ":\"string\",\"minLength\":1,\"maxLength\":200,\"pattern\":\"^[A-Za-z0-9_-]+$\","
        "\"description\":\"Id of the folder to list; root is My Drive.\"},"
        "\"q\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":2000,\"description\":\"Searc"
        "h in Drive's query language, for example name contains 'budget' and "
        "trashed = false.\"},\"orderBy\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":200,\"description\":\"Sort keys, for example folder,"
        "modifiedTime desc,name.\"},\"driveId\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":200,\"pattern\":\"^[A-Za-z0-9_-]+$\",\"description\":\"Id "
        "of a shared drive to stay within, together with corpora drive; list_drives "
        "has them.\"},\"corpora\":{\"type\":\"string\",\"enum\":[\"user\","
        "\"domain\",\"drive\",\"allDrives\"],\"description\":\"Where to look: "
        "user (unless given) is what the user has opened or made, drive needs "
        "driveId, allDrives takes every shared drive too.\"},\"name\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":500,\"description\":\"Name of the file "
        "or folder.\"},\"mimeType\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":200,"
        "\"pattern\":\"^[\\\\w.+-]+/[\\\\w.+-]+$\",\"description\":\"Type "
        "of the content, for example text/csv.\"},\"convertTo\":{\"type\":\"string\","
        "\"enum\":[\"application/vnd.google-apps.document\",\"application/vnd.google-apps.spre"
        "adsheet\",\"application/vnd.google-apps.presentation\"],\"description\":\"Turns "
        "the upload into a Google Doc, Sheet or Slides file.\"},\"text\":{\"type\":\"string\","
        "\"maxLength\":5000000,\"description\":\"Content as text.\"},\"data\":{\"type\":\"stri"
        "ng\",\"maxLength\":7000000,\"description\":\"Content as base64, for "
        "files that are no text.\"},\"parents\":{\"type\":\"array\",\"maxItems\":1,"
        "\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200},"
        "\"description\":\"Id of the folder to put it in; My Drive when left "
        "out.\"},\"description\":{\"type\":\"string\",\"maxLength\":5000,\"description\":\"Sho"
        "rt description of the file.\"},\"starred\":{\"type\":\"boolean\","
        "\"description\":\"Whether the user has starred it.\"},\"addParents\":{\"type\":\"stri"
        "ng\",\"minLength\":1,\"maxLength\":200,\"description\":\"Id of the "
        "folder to move it to.\"},\"removeParents\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":200,\"description\":\"Id of the folder to take it out "
        "of.\"},\"exportType\":{\"type\":\"string\",\"maxLength\":100,\"pattern\":\"^[a-z]+/[a"
        "-z0-9.+-]+$\",\"description\":\"Format of the export: text/plain "
        "or text/markdown for documents, text/csv for the first sheet of a "
        "spreadsheet, application/pdf for all, or the type of an Office format.\"},"
        "\"body\":{\"type\":\"string\",\"maxLength\":12000000,\"description\":\"Metadata "
        "and content as the body of a multipart/related request.\"},\"type\":{\"type\":\"strin"
        "g\",\"enum\":[\"user\",\"group\",\"domain\",\"anyone\"],\"description\":\"Who "
        "gets the right.\"},\"role\":{\"type\":\"string\",\"enum\":[\"reader\","
        "\"commenter\",\"writer\",\"fileOrganizer\",\"organizer\"],\"description\":\"What "
        "they may do; the last two exist in shared drives only.\"},\"emailAddress\":{\"type\":"
        "\"string\",\"format\":\"email\",\"maxLength\":320,\"description\":\"Address "
        "of the user or group.\"},\"domain\":{\"type\":\"string\",\"minLength\":3,"
        "\"maxLength\":253,\"description\":\"Domain whose people get the right.\"},"
        "\"allowFileDiscovery\":{\"type\":\"boolean\",\"description\":\"Whether "
        "people can find the file by searching; for domain and anyone.\"},"
        "\"expirationTime\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"When the right ends; for users and groups.\"},\"sendNotificationEma"
        "il\":{\"type\":\"boolean\",\"description\":\"Whether Google tells "
        "them by e-mail.\"},\"emailMessage\":{\"type\":\"string\",\"maxLength\":2000,"
        "\"description\":\"Text in that e-mail.\"},\"permissionId\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"description\":\"Id of a permission "
        "from list_permissions.\"},\"address\":{\"type\":\"string\",\"maxLength\":1000,"
        "\"pattern\":\"^https://.+\",\"description\":\"Address to send to,"
        " as pie webhooks create google-drive shows it.\"},\"channelId\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":64,\"pattern\":\"^[A-Za-z0-9_+/=-]+$\","
        "\"description\":\"A new id of your own for the channel, for example "
        "a UUID.\"},\"resourceId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":300,"
        "\"description\":\"resourceId that the start of watching has returned.\"},"
        "\"expiration\":{\"type\":\"string\",\"pattern\":\"^[0-9]{13}$\",\"description\":\"Whe"
        "n watching ends, in milliseconds since 1970, at most a week (changes) "
        "or a day (a file) from now; an hour to a week when left out.\"},\"changesToken\":{\"t"
        "ype\":\"string\",\"minLength\":1,\"maxLength\":200,\"pattern\":\"^[A-Za-z0-9_~-]+$\","
        "\"description\":\"From get_changes_start, or newStartPageToken or "
        "nextPageToken of list_changes.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "google_drive",
    .actions = {kActions, 22},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 3},
    .egress = {kTexts5, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 9},
};

}  // namespace pie::detail::tables::google_drive

namespace pie::google_drive {

constinit const ConnectorTable kGoogleDrive = ::pie::detail::tables::google_drive::kConnector;

Task<ListFilesResult> ListFiles(Context& context, ListFilesParams params) {
  return Task<ListFilesResult>(::pie::ContextAccess::Call(context, kGoogleDrive, 0, &params));
}

Task<SearchFilesResult> SearchFiles(Context& context, SearchFilesParams params) {
  return Task<SearchFilesResult>(::pie::ContextAccess::Call(context, kGoogleDrive, 1, &params));
}

Task<File> GetFile(Context& context, GetFileParams params) {
  return Task<File>(::pie::ContextAccess::Call(context, kGoogleDrive, 2, &params));
}

Task<File> CreateFolder(Context& context, CreateFolderParams params) {
  return Task<File>(::pie::ContextAccess::Call(context, kGoogleDrive, 7, &params));
}

Task<File> UpdateFile(Context& context, UpdateFileParams params) {
  return Task<File>(::pie::ContextAccess::Call(context, kGoogleDrive, 8, &params));
}

Task<File> CopyFile(Context& context, CopyFileParams params) {
  return Task<File>(::pie::ContextAccess::Call(context, kGoogleDrive, 9, &params));
}

Task<File> MoveToTrash(Context& context, MoveToTrashParams params) {
  return Task<File>(::pie::ContextAccess::Call(context, kGoogleDrive, 10, &params));
}

Task<Permission> ShareFile(Context& context, ShareFileParams params) {
  return Task<Permission>(::pie::ContextAccess::Call(context, kGoogleDrive, 11, &params));
}

Task<ListPermissionsResult> ListPermissions(Context& context, ListPermissionsParams params) {
  return Task<ListPermissionsResult>(::pie::ContextAccess::Call(context, kGoogleDrive, 12,
      &params));
}

Task<RemovePermissionResult> RemovePermission(Context& context, RemovePermissionParams params) {
  return Task<RemovePermissionResult>(::pie::ContextAccess::Call(context, kGoogleDrive, 13,
      &params));
}

Task<ListDrivesResult> ListDrives(Context& context, ListDrivesParams params) {
  return Task<ListDrivesResult>(::pie::ContextAccess::Call(context, kGoogleDrive, 14, &params));
}

Task<GetChangesStartResult> GetChangesStart(Context& context, GetChangesStartParams params) {
  return Task<GetChangesStartResult>(::pie::ContextAccess::Call(context, kGoogleDrive, 15,
      &params));
}

Task<ListChangesResult> ListChanges(Context& context, ListChangesParams params) {
  return Task<ListChangesResult>(::pie::ContextAccess::Call(context, kGoogleDrive, 16, &params));
}

Task<Channel> WatchChanges(Context& context, WatchChangesParams params) {
  return Task<Channel>(::pie::ContextAccess::Call(context, kGoogleDrive, 17, &params));
}

Task<Channel> WatchFile(Context& context, WatchFileParams params) {
  return Task<Channel>(::pie::ContextAccess::Call(context, kGoogleDrive, 18, &params));
}

Task<StopWatchingResult> StopWatching(Context& context, StopWatchingParams params) {
  return Task<StopWatchingResult>(::pie::ContextAccess::Call(context, kGoogleDrive, 19, &params));
}

Task<File> CreateWithContent(Context& context, CreateWithContentParams params) {
  return Task<File>(::pie::ContextAccess::Call(context, kGoogleDrive, 20, &params));
}

Task<File> ReplaceContent(Context& context, ReplaceContentParams params) {
  return Task<File>(::pie::ContextAccess::Call(context, kGoogleDrive, 21, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.google_client_id = context.Secret("GOOGLE_CLIENT_ID");
  secrets.google_client_secret = context.Secret("GOOGLE_CLIENT_SECRET");
  secrets.google_drive_webhook_token = context.Secret("GOOGLE_DRIVE_WEBHOOK_TOKEN");
  return secrets;
}

}  // namespace pie::google_drive
