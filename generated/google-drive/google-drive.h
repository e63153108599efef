// Generated from plugins/google-drive/google-drive.pie. Do not edit.
// Find, read, upload, organise and share files and folders in Google Drive, including shared
// drives, and export Google documents as PDF, text or Office files.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::google_drive {

struct Person {
  Field<String> display_name;
  Field<String> email_address;
  Person() = default;
};

struct File {
  Field<String> id;
  Field<String> name;
  // Type; application/vnd.google-apps.folder for folders.
  Field<String> mime_type;
  Field<String> description;
  // Id of its folder.
  Field<List<String>> parents;
  // Shared drive that it is in.
  Field<String> drive_id;
  // Address to open it.
  Field<String> web_view_link;
  // Bytes; not for Google documents and folders.
  Field<String> size;
  Field<bool> starred;
  Field<bool> trashed;
  Field<bool> shared;
  Field<String> created_time;
  Field<String> modified_time;
  Field<List<Person>> owners;
  Field<Person> last_modifying_user;
  Field<String> md5_checksum;
  File() = default;
};

struct FileContent {
  Field<String> mime_type;
  // Bytes.
  Field<long long> size;
  // The content, when it is text.
  Field<String> text;
  // The content as base64, when it is no text.
  Field<String> data;
  FileContent() = default;
};

struct Permission {
  Field<String> id;
  Field<String> type;
  Field<String> role;
  Field<String> email_address;
  Field<String> domain;
  Field<String> display_name;
  Field<String> expiration_time;
  Field<bool> allow_file_discovery;
  Field<bool> pending_owner;
  Permission() = default;
};

struct Drive {
  Field<String> id;
  Field<String> name;
  Field<String> created_time;
  Field<bool> hidden;
  Drive() = default;
};

struct Channel {
  Field<String> id;
  // Needed to stop watching, with id.
  Field<String> resource_id;
  Field<String> resource_uri;
  // When it ends, in milliseconds since 1970.
  Field<String> expiration;
  Channel() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListFiles,
  kSearchFiles,
  kGetFile,
  kDownloadFile,
  kExportFile,
  kUploadFile,
  kUpdateFileContent,
  kCreateFolder,
  kUpdateFile,
  kCopyFile,
  kMoveToTrash,
  kShareFile,
  kListPermissions,
  kRemovePermission,
  kListDrives,
  kGetChangesStart,
  kListChanges,
  kWatchChanges,
  kWatchFile,
  kStopWatching,
  kCreateWithContent,
  kReplaceContent,
};

struct ListFilesParams {
  // Id of the folder to list; root is My Drive.
  String folder_id;
  // Sort keys, for example folder,modifiedTime desc,name.
  Field<String> order_by;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListFilesParams() = default;
};

struct ListFilesResult {
  List<File> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListFilesResult() = default;
};

enum class SearchFilesParamsCorpora : int {
  kUser,
  kDomain,
  kDrive,
  kAllDrives,
};

struct SearchFilesParams {
  // Search in Drive's query language, for example name contains 'budget' and trashed = false.
  String q;
  // Sort keys, for example folder,modifiedTime desc,name.
  Field<String> order_by;
  // Id of a shared drive to stay within, together with corpora drive; list_drives has them.
  Field<String> drive_id;
  // Where to look: user (unless given) is what the user has opened or made, drive needs driveId,
  // allDrives takes every shared drive too.
  Field<SearchFilesParamsCorpora> corpora;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchFilesParams() = default;
};

struct SearchFilesResult {
  List<File> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchFilesResult() = default;
};

struct GetFileParams {
  // Id of the file or folder; the part behind /d/ or /folders/ in its address.
  String file_id;
  GetFileParams() = default;
};

struct DownloadFileParams {
  // Id of the file or folder; the part behind /d/ or /folders/ in its address.
  String file_id;
  DownloadFileParams() = default;
};

struct ExportFileParams {
  // Id of the file or folder; the part behind /d/ or /folders/ in its address.
  String file_id;
  // Format of the export: text/plain or text/markdown for documents, text/csv for the first sheet
  // of a spreadsheet, application/pdf for all, or the type of an Office format.
  String export_type;
  ExportFileParams() = default;
};

enum class UploadFileParamsConvertTo : int {
  kApplicationVndGoogleAppsDocument,
  kApplicationVndGoogleAppsSpreadsheet,
  kApplicationVndGoogleAppsPresentation,
};

struct UploadFileParams {
  // Name of the file or folder.
  String name;
  // Content as text.
  Field<String> text;
  // Content as base64, for files that are no text.
  Field<String> data;
  // Type of the content, for example text/csv.
  Field<String> mime_type;
  // Turns the upload into a Google Doc, Sheet or Slides file.
  Field<UploadFileParamsConvertTo> convert_to;
  // Id of the folder to put it in; My Drive when left out.
  Field<List<String>> parents;
  // Short description of the file.
  Field<String> description;
  UploadFileParams() = default;
};

struct UpdateFileContentParams {
  // Id of the file or folder; the part behind /d/ or /folders/ in its address.
  String file_id;
  // Content as text.
  Field<String> text;
  // Content as base64, for files that are no text.
  Field<String> data;
  // Type of the content, for example text/csv.
  Field<String> mime_type;
  UpdateFileContentParams() = default;
};

struct CreateFolderParams {
  // Name of the file or folder.
  String name;
  // Id of the folder to put it in; My Drive when left out.
  Field<List<String>> parents;
  // Short description of the file.
  Field<String> description;
  CreateFolderParams() = default;
};

struct UpdateFileParams {
  // Id of the file or folder; the part behind /d/ or /folders/ in its address.
  String file_id;
  // Name of the file or folder.
  Field<String> name;
  // Short description of the file.
  Field<String> description;
  // Whether the user has starred it.
  Field<bool> starred;
  // Id of the folder to move it to.
  Field<String> add_parents;
  // Id of the folder to take it out of.
  Field<String> remove_parents;
  UpdateFileParams() = default;
};

struct CopyFileParams {
  // Id of the file or folder; the part behind /d/ or /folders/ in its address.
  String file_id;
  // Name of the file or folder.
  Field<String> name;
  // Id of the folder to put it in; My Drive when left out.
  Field<List<String>> parents;
  // Short description of the file.
  Field<String> description;
  CopyFileParams() = default;
};

struct MoveToTrashParams {
  // Id of the file or folder; the part behind /d/ or /folders/ in its address.
  String file_id;
  MoveToTrashParams() = default;
};

enum class ShareFileParamsType : int {
  kUser,
  kGroup,
  kDomain,
  kAnyone,
};

enum class ShareFileParamsRole : int {
  kReader,
  kCommenter,
  kWriter,
  kFileOrganizer,
  kOrganizer,
};

struct ShareFileParams {
  // Id of the file or folder; the part behind /d/ or /folders/ in its address.
  String file_id;
  // Who gets the right.
  ShareFileParamsType type = {};
  // What they may do; the last two exist in shared drives only.
  ShareFileParamsRole role = {};
  // Address of the user or group.
  Field<String> email_address;
  // Domain whose people get the right.
  Field<String> domain;
  // Whether people can find the file by searching; for domain and anyone.
  Field<bool> allow_file_discovery;
  // When the right ends; for users and groups.
  Field<String> expiration_time;
  // Whether Google tells them by e-mail.
  Field<bool> send_notification_email;
  // Text in that e-mail.
  Field<String> email_message;
  ShareFileParams() = default;
};

struct ListPermissionsParams {
  // Id of the file or folder; the part behind /d/ or /folders/ in its address.
  String file_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPermissionsParams() = default;
};

struct ListPermissionsResult {
  List<Permission> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPermissionsResult() = default;
};

struct RemovePermissionParams {
  // Id of the file or folder; the part behind /d/ or /folders/ in its address.
  String file_id;
  // Id of a permission from list_permissions.
  String permission_id;
  RemovePermissionParams() = default;
};

struct RemovePermissionResult {
  RemovePermissionResult() = default;
};

struct ListDrivesParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListDrivesParams() = default;
};

struct ListDrivesResult {
  List<Drive> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListDrivesResult() = default;
};

struct GetChangesStartParams {
  GetChangesStartParams() = default;
};

struct GetChangesStartResult {
  Field<String> start_page_token;
  GetChangesStartResult() = default;
};

struct ListChangesParams {
  // From get_changes_start, or newStartPageToken or nextPageToken of list_changes.
  String changes_token;
  ListChangesParams() = default;
};

struct ListChangesResultChangesItem {
  Field<String> file_id;
  Field<bool> removed;
  Field<String> time;
  Field<String> change_type;
  Field<File> file;
  ListChangesResultChangesItem() = default;
};

struct ListChangesResult {
  Field<String> next_page_token;
  Field<String> new_start_page_token;
  Field<List<ListChangesResultChangesItem>> changes;
  ListChangesResult() = default;
};

struct WatchChangesParams {
  // From get_changes_start, or newStartPageToken or nextPageToken of list_changes.
  String changes_token;
  // A new id of your own for the channel, for example a UUID.
  String channel_id;
  // Address to send to, as pie webhooks create google-drive shows it.
  String address;
  // When watching ends, in milliseconds since 1970, at most a week (changes) or a day (a file) from
  // now; an hour to a week when left out.
  Field<String> expiration;
  WatchChangesParams() = default;
};

struct WatchFileParams {
  // Id of the file or folder; the part behind /d/ or /folders/ in its address.
  String file_id;
  // A new id of your own for the channel, for example a UUID.
  String channel_id;
  // Address to send to, as pie webhooks create google-drive shows it.
  String address;
  // When watching ends, in milliseconds since 1970, at most a week (changes) or a day (a file) from
  // now; an hour to a week when left out.
  Field<String> expiration;
  WatchFileParams() = default;
};

struct StopWatchingParams {
  // A new id of your own for the channel, for example a UUID.
  String channel_id;
  // resourceId that the start of watching has returned.
  String resource_id;
  StopWatchingParams() = default;
};

struct StopWatchingResult {
  StopWatchingResult() = default;
};

struct CreateWithContentParams {
  // Metadata and content as the body of a multipart/related request.
  String body;
  CreateWithContentParams() = default;
};

struct ReplaceContentParams {
  // Id of the file or folder; the part behind /d/ or /folders/ in its address.
  String file_id;
  // Metadata and content as the body of a multipart/related request.
  String body;
  ReplaceContentParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Something in a watched drive has changed; list_changes says what.
  kChange,
  // A watched file was changed; header X-Goog-Changed says in which way.
  kUpdate,
  // A watched file was created or shared.
  kAdd,
  // A watched file was deleted or is shared no more.
  kRemove,
  // A watched file was put into the trash.
  kTrash,
  // A watched file was taken out of the trash.
  kUntrash,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // File Uploaded
  kFileUploaded,
  // File Changed
  kFileUpdated,
  // File Copied
  kFileCopied,
  // Folder Created
  kFolderCreated,
  // File Shared
  kFileShared,
  // Sharing Stopped
  kPermissionRemoved,
  // File Trashed
  kFileTrashed,
  // Drive Changed
  kDriveChanged,
  // Watching Changed
  kWatchingChanged,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of an OAuth client of type web application in Google Cloud, with the Google Drive API
  // enabled.
  String google_client_id;
  // Client secret of the same OAuth client.
  String google_client_secret;
  // A random text of your own, at most 256 characters; Google sends it back with every notice.
  // Needed for events only. May be empty.
  String google_drive_webhook_token;
  Secrets() = default;
};

// Files and folders directly in a folder, folders first. Only reads.
Task<ListFilesResult> ListFiles(Context& context, ListFilesParams params);

// Finds files by name, content, type, owner or date in Drive's query language. Only reads.
Task<SearchFilesResult> SearchFiles(Context& context, SearchFilesParams params);

// Name, type, size, folder, owner and address of a file or folder, without its content. Only reads.
Task<File> GetFile(Context& context, GetFileParams params);

// Content of a file of at most 10 MB, as text or base64. Google documents have none; use
// export_file. Only reads.
Task<FileContent> DownloadFile(Context& context, DownloadFileParams params);

// A Google Doc, Sheet, Slides or Drawing in another format, at most 10 MB, as text or base64. Only
// reads.
Task<FileContent> ExportFile(Context& context, ExportFileParams params);

// Creates a file with the given content. Give the content as text, or as base64 in data.
Task<File> UploadFile(Context& context, UploadFileParams params);

// Uploads new content as the newest version of a file; older versions stay for some time.
Task<File> UpdateFileContent(Context& context, UpdateFileContentParams params);

// Creates an empty folder.
Task<File> CreateFolder(Context& context, CreateFolderParams params);

// Changes name, description, star or folder of a file or folder. To move it, give addParents and
// removeParents.
Task<File> UpdateFile(Context& context, UpdateFileParams params);

// Makes a copy of a file, for example of a template. Folders cannot be copied.
Task<File> CopyFile(Context& context, CopyFileParams params);

// Puts a file, or a folder with all that is in it, into the trash, from where it can be restored
// for 30 days. Destructive: may delete or overwrite.
Task<File> MoveToTrash(Context& context, MoveToTrashParams params);

// Gives a person, group, domain or everybody with the link a right on a file or folder.
// Destructive: may delete or overwrite.
Task<Permission> ShareFile(Context& context, ShareFileParams params);

// People, groups and domains that have a right on a file or folder. Only reads.
Task<ListPermissionsResult> ListPermissions(Context& context, ListPermissionsParams params);

// Takes one right on a file or folder away. Destructive: may delete or overwrite.
Task<RemovePermissionResult> RemovePermission(Context& context, RemovePermissionParams params);

// The shared drives that the user is a member of. Only reads.
Task<ListDrivesResult> ListDrives(Context& context, ListDrivesParams params);

// The token from which list_changes tells what comes from now on. Only reads.
Task<GetChangesStartResult> GetChangesStart(Context& context, GetChangesStartParams params);

// Files that changed, came or went since a token, with the token for the next time. Only reads.
Task<ListChangesResult> ListChanges(Context& context, ListChangesParams params);

// Lets Google report to this connector's webhook address that something in the drive has changed,
// for a week at most.
Task<Channel> WatchChanges(Context& context, WatchChangesParams params);

// Lets Google report changes of one file or folder to this connector's webhook address, for a day
// at most.
Task<Channel> WatchFile(Context& context, WatchFileParams params);

// Ends a channel.
Task<StopWatchingResult> StopWatching(Context& context, StopWatchingParams params);

// Creates a file from metadata and content.
Task<File> CreateWithContent(Context& context, CreateWithContentParams params);

// Replaces the content of a file.
Task<File> ReplaceContent(Context& context, ReplaceContentParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kGoogleDrive;

}  // namespace pie::google_drive
