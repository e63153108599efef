// Generated from plugins/dropbox/dropbox.pie. Do not edit.
// Find, read, upload, move and share files and folders in Dropbox.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::dropbox {

struct FileEntry {
  Field<String> tag;
  Field<String> id;
  Field<String> name;
  Field<String> path_display;
  Field<String> path_lower;
  Field<String> rev;
  Field<long long> size;
  Field<String> client_modified;
  Field<String> server_modified;
  Field<String> content_hash;
  FileEntry() = default;
};

struct Listing {
  Field<List<FileEntry>> entries;
  Field<String> cursor;
  Field<bool> has_more;
  Listing() = default;
};

struct Moved {
  Field<FileEntry> metadata;
  Moved() = default;
};

struct FileContent {
  Field<String> name;
  Field<String> path_display;
  Field<long long> size;
  Field<String> rev;
  Field<String> text;
  Field<String> data;
  FileContent() = default;
};

struct Link {
  Field<String> tag;
  Field<String> url;
  Field<String> id;
  Field<String> name;
  Field<String> path_lower;
  Field<String> expires;
  Field<long long> size;
  Link() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetAccount,
  kListFolder,
  kListFolderContinue,
  kSearchFiles,
  kGetMetadata,
  kDownloadFile,
  kUploadFile,
  kCreateFolder,
  kMoveFile,
  kCopyFile,
  kDeleteFile,
  kListRevisions,
  kCreateSharedLink,
  kListSharedLinks,
  kRevokeSharedLink,
  kSendContent,
};

struct GetAccountParams {
  GetAccountParams() = default;
};

struct GetAccountResultName {
  Field<String> display_name;
  GetAccountResultName() = default;
};

struct GetAccountResultAccountType {
  Field<String> tag;
  GetAccountResultAccountType() = default;
};

struct GetAccountResult {
  Field<String> account_id;
  Field<String> email;
  Field<bool> email_verified;
  Field<GetAccountResultName> name;
  Field<String> country;
  Field<GetAccountResultAccountType> account_type;
  GetAccountResult() = default;
};

struct ListFolderParams {
  // Path of the folder; the empty text is the root.
  String folder;
  // Whether to go down into folders.
  Field<bool> recursive;
  // How many entries at most, roughly.
  Field<long long> limit;
  // Whether to show deleted entries too.
  Field<bool> include_deleted;
  ListFolderParams() = default;
};

struct ListFolderContinueParams {
  // Cursor of the last page.
  String cursor;
  ListFolderContinueParams() = default;
};

struct SearchFilesParams {
  // Words in names or contents.
  String query;
  // Path of the folder; the empty text is the root.
  Field<String> folder;
  // How many results.
  Field<long long> max_results;
  // Whether to look at names only.
  Field<bool> filename_only;
  // Only files with these endings, such as pdf.
  Field<List<String>> file_extensions;
  SearchFilesParams() = default;
};

struct SearchFilesResultItemMetadata {
  Field<FileEntry> metadata;
  SearchFilesResultItemMetadata() = default;
};

struct SearchFilesResultItem {
  Field<SearchFilesResultItemMetadata> metadata;
  SearchFilesResultItem() = default;
};

struct GetMetadataParams {
  // Path of the file or folder, such as /Plans/2026.docx, or its id.
  String path;
  // Whether to show deleted entries too.
  Field<bool> include_deleted;
  GetMetadataParams() = default;
};

struct DownloadFileParams {
  // Path of the file or folder, such as /Plans/2026.docx, or its id.
  String path;
  DownloadFileParams() = default;
};

enum class UploadFileParamsMode : int {
  kAdd,
  kOverwrite,
};

struct UploadFileParams {
  // Path of the new file or folder.
  String new_path;
  // Content as text.
  Field<String> text;
  // Content in base64.
  Field<String> data;
  // What to do when the file is there: keep it, or write over it.
  Field<UploadFileParamsMode> mode;
  // Whether to choose another name when this one is taken.
  Field<bool> autorename;
  UploadFileParams() = default;
};

struct CreateFolderParams {
  // Path of the new file or folder.
  String new_path;
  // Whether to choose another name when this one is taken.
  Field<bool> autorename;
  CreateFolderParams() = default;
};

struct MoveFileParams {
  // Path of what is moved or copied.
  String from_path;
  // Path that it gets.
  String to_path;
  // Whether to choose another name when this one is taken.
  Field<bool> autorename;
  MoveFileParams() = default;
};

struct CopyFileParams {
  // Path of what is moved or copied.
  String from_path;
  // Path that it gets.
  String to_path;
  // Whether to choose another name when this one is taken.
  Field<bool> autorename;
  CopyFileParams() = default;
};

struct DeleteFileParams {
  // Path of the file or folder, such as /Plans/2026.docx, or its id.
  String path;
  DeleteFileParams() = default;
};

struct ListRevisionsParams {
  // Path of the file or folder, such as /Plans/2026.docx, or its id.
  String path;
  // How many entries at most, roughly.
  Field<long long> limit;
  ListRevisionsParams() = default;
};

struct ListRevisionsResult {
  Field<bool> is_deleted;
  Field<List<FileEntry>> entries;
  ListRevisionsResult() = default;
};

enum class CreateSharedLinkParamsAudience : int {
  kPublic,
  kTeam,
  kNoOne,
};

struct CreateSharedLinkParams {
  // Path of the file or folder, such as /Plans/2026.docx, or its id.
  String path;
  // Who may open the link: everybody, the team, or nobody new.
  Field<CreateSharedLinkParamsAudience> audience;
  // When the link ends; not on all plans.
  Field<String> expires;
  // Password of the link; not on all plans.
  Field<String> link_password;
  CreateSharedLinkParams() = default;
};

struct ListSharedLinksParams {
  // Path of the file or folder, such as /Plans/2026.docx, or its id.
  Field<String> path;
  // Whether to leave out links of folders above.
  Field<bool> direct_only;
  // Cursor of the last page.
  Field<String> cursor;
  ListSharedLinksParams() = default;
};

struct ListSharedLinksResult {
  Field<List<Link>> links;
  Field<bool> has_more;
  Field<String> cursor;
  ListSharedLinksResult() = default;
};

struct RevokeSharedLinkParams {
  // Address of the shared link.
  String url;
  RevokeSharedLinkParams() = default;
};

struct RevokeSharedLinkResult {
  RevokeSharedLinkResult() = default;
};

struct SendContentParams {
  // JSON with path and mode, in ASCII.
  String argument;
  // Bytes of the file.
  String body;
  SendContentParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Files of an account have changed; Dropbox sends no names, and not which files.
  kFilesChanged,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // File Uploaded
  kFileUploaded,
  // Folder Created
  kFolderCreated,
  // File Moved
  kFileMoved,
  // File Copied
  kFileCopied,
  // File Deleted
  kFileDeleted,
  // Shared Link Created
  kSharedLinkCreated,
  // Shared Link Revoked
  kSharedLinkRevoked,
  // Files Changed
  kFilesChanged,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // App key of your app (dropbox.com/developers/apps, Settings).
  String dropbox_client_id;
  // App secret of the same app.
  String dropbox_client_secret;
  Secrets() = default;
};

// Who is connected. Only reads.
Task<GetAccountResult> GetAccount(Context& context, GetAccountParams params);

// Files and folders in a folder; go on with list_folder_continue while has_more. Only reads.
Task<Listing> ListFolder(Context& context, ListFolderParams params);

// The next page of a folder, or what changed since the last page. Only reads.
Task<Listing> ListFolderContinue(Context& context, ListFolderContinueParams params);

// Searches names and contents of files. Only reads.
Task<List<SearchFilesResultItem>> SearchFiles(Context& context, SearchFilesParams params);

// Size, dates and version of a file or folder. Only reads.
Task<FileEntry> GetMetadata(Context& context, GetMetadataParams params);

// Content of a file of at most 10 MB, as text or base64. Only reads.
Task<FileContent> DownloadFile(Context& context, DownloadFileParams params);

// Writes a file of at most 10 MB from text or base64.
Task<FileEntry> UploadFile(Context& context, UploadFileParams params);

// Makes a folder.
Task<Moved> CreateFolder(Context& context, CreateFolderParams params);

// Moves or renames a file or folder.
Task<Moved> MoveFile(Context& context, MoveFileParams params);

// Copies a file or folder.
Task<Moved> CopyFile(Context& context, CopyFileParams params);

// Deletes a file, or a folder with all that is in it; Dropbox keeps it for some weeks. Destructive:
// may delete or overwrite.
Task<Moved> DeleteFile(Context& context, DeleteFileParams params);

// Earlier versions of a file. Only reads.
Task<ListRevisionsResult> ListRevisions(Context& context, ListRevisionsParams params);

// Makes a link that others can open the file or folder with. Destructive: may delete or overwrite.
Task<Link> CreateSharedLink(Context& context, CreateSharedLinkParams params);

// Links that the user made, of one file or folder or of all. Only reads.
Task<ListSharedLinksResult> ListSharedLinks(Context& context, ListSharedLinksParams params);

// Takes back a link, for everybody. Destructive: may delete or overwrite.
Task<Json> RevokeSharedLink(Context& context, RevokeSharedLinkParams params);

// Writes content to the path that the argument names.
Task<FileEntry> SendContent(Context& context, SendContentParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kDropbox;

}  // namespace pie::dropbox
