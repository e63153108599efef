// Generated from plugins/onedrive/onedrive.pie. Do not edit.
// Find, read, upload, organise and share files and folders in OneDrive, private or of an
// organisation.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::onedrive {

struct Content {
  // Content as text.
  Field<String> text;
  // Content in base64, instead of text.
  Field<String> data;
  Content() = default;
};

struct WhoUser {
  Field<String> display_name;
  Field<String> email;
  Field<String> id;
  WhoUser() = default;
};

struct Who {
  Field<WhoUser> user;
  Who() = default;
};

struct ItemFolder {
  Field<long long> child_count;
  ItemFolder() = default;
};

struct ItemFile {
  Field<String> mime_type;
  ItemFile() = default;
};

struct ItemParentReference {
  Field<String> id;
  Field<String> path;
  Field<String> drive_id;
  ItemParentReference() = default;
};

struct Item {
  Field<String> id;
  Field<String> name;
  // Bytes.
  Field<long long> size;
  // Address to open it.
  Field<String> web_url;
  Field<String> description;
  // Only folders have this.
  Field<ItemFolder> folder;
  // Only files have this.
  Field<ItemFile> file;
  Field<ItemParentReference> parent_reference;
  Field<String> created_date_time;
  Field<String> last_modified_date_time;
  Field<Who> created_by;
  Field<Who> last_modified_by;
  Field<String> e_tag;
  Item() = default;
};

struct FileContent {
  Field<String> name;
  Field<String> mime_type;
  // Bytes.
  Field<long long> size;
  // The content, when it is text.
  Field<String> text;
  // The content in base64, when it is no text.
  Field<String> data;
  FileContent() = default;
};

struct LinkLink {
  Field<String> type;
  Field<String> scope;
  // Address to give away.
  Field<String> web_url;
  LinkLink() = default;
};

struct Link {
  // For remove_permission.
  Field<String> id;
  Field<List<String>> roles;
  Field<LinkLink> link;
  Link() = default;
};

struct PermissionLink {
  Field<String> type;
  Field<String> scope;
  Field<String> web_url;
  PermissionLink() = default;
};

struct PermissionInvitation {
  Field<String> email;
  Field<bool> sign_in_required;
  PermissionInvitation() = default;
};

struct PermissionInheritedFrom {
  Field<String> id;
  Field<String> path;
  PermissionInheritedFrom() = default;
};

struct Permission {
  Field<String> id;
  Field<List<String>> roles;
  Field<PermissionLink> link;
  Field<Who> granted_to_v2;
  Field<PermissionInvitation> invitation;
  Field<PermissionInheritedFrom> inherited_from;
  Field<String> expiration_date_time;
  Permission() = default;
};

struct Subscription {
  Field<String> id;
  Field<String> resource;
  Field<String> change_type;
  Field<String> notification_url;
  Field<String> expiration_date_time;
  Subscription() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListFiles,
  kSearchFiles,
  kGetFile,
  kDownloadFile,
  kUploadFile,
  kUpdateFileContent,
  kCreateFolder,
  kUpdateFile,
  kCopyFile,
  kDeleteFile,
  kShareFile,
  kInvitePeople,
  kListPermissions,
  kRemovePermission,
  kListVersions,
  kGetDrive,
  kCreateSubscription,
  kUpdateSubscription,
  kListSubscriptions,
  kDeleteSubscription,
  kListChanges,
  kLocateContent,
};

enum class ListFilesParamsOrderby : int {
  kName,
  kNameDesc,
  kLastModifiedDateTime,
  kLastModifiedDateTimeDesc,
  kSize,
  kSizeDesc,
};

struct ListFilesParams {
  // Id of the folder; root is the top folder.
  String folder_id;
  // Order of the files.
  Field<ListFilesParamsOrderby> orderby;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListFilesParams() = default;
};

struct ListFilesResult {
  List<Item> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListFilesResult() = default;
};

struct SearchFilesParams {
  // Words in name or content.
  String q;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchFilesParams() = default;
};

struct SearchFilesResult {
  List<Item> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchFilesResult() = default;
};

struct GetFileParams {
  // Id of the file or folder; root is the top folder.
  String item_id;
  GetFileParams() = default;
};

struct DownloadFileParams {
  // Id of the file or folder; root is the top folder.
  String item_id;
  DownloadFileParams() = default;
};

enum class UploadFileParamsConflictBehavior : int {
  kRename,
  kReplace,
  kFail,
};

struct UploadFileParams {
  // Id of the folder; root is the top folder.
  String folder_id;
  // Name of the file or folder.
  String name;
  // Content, as text or in base64.
  Content content;
  // What happens when there is one with this name already.
  Field<UploadFileParamsConflictBehavior> conflict_behavior;
  UploadFileParams() = default;
};

struct UpdateFileContentParams {
  // Id of the file or folder; root is the top folder.
  String item_id;
  // Content, as text or in base64.
  Content content;
  UpdateFileContentParams() = default;
};

enum class CreateFolderParamsConflictBehavior : int {
  kRename,
  kReplace,
  kFail,
};

struct CreateFolderParams {
  // Id of the folder; root is the top folder.
  String folder_id;
  // Name of the file or folder.
  String name;
  // What happens when there is one with this name already.
  Field<CreateFolderParamsConflictBehavior> conflict_behavior;
  CreateFolderParams() = default;
};

struct UpdateFileParams {
  // Id of the file or folder; root is the top folder.
  String item_id;
  // Name of the file or folder.
  Field<String> name;
  // Id of the folder to move or copy it to; not root, get_file of root shows the real one.
  Field<String> parent_id;
  // Short description; private OneDrive only.
  Field<String> description;
  UpdateFileParams() = default;
};

struct CopyFileParams {
  // Id of the file or folder; root is the top folder.
  String item_id;
  // Name of the file or folder.
  Field<String> name;
  // Id of the folder to move or copy it to; not root, get_file of root shows the real one.
  Field<String> parent_id;
  CopyFileParams() = default;
};

struct CopyFileResult {
  CopyFileResult() = default;
};

struct DeleteFileParams {
  // Id of the file or folder; root is the top folder.
  String item_id;
  DeleteFileParams() = default;
};

struct DeleteFileResult {
  DeleteFileResult() = default;
};

enum class ShareFileParamsType : int {
  kView,
  kEdit,
  kEmbed,
};

enum class ShareFileParamsScope : int {
  kAnonymous,
  kOrganization,
  kUsers,
};

struct ShareFileParams {
  // Id of the file or folder; root is the top folder.
  String item_id;
  // What those with the link may do.
  ShareFileParamsType type = {};
  // Whom the link is for: everybody, people of the organisation, or those who have access.
  Field<ShareFileParamsScope> scope;
  // Password of the link; private OneDrive only.
  Field<String> password;
  // When the link or the right ends.
  Field<String> expiration_date_time;
  ShareFileParams() = default;
};

struct InvitePeopleParamsRecipientsItem {
  String email;
  InvitePeopleParamsRecipientsItem() = default;
};

enum class InvitePeopleParamsRole : int {
  kRead,
  kWrite,
};

struct InvitePeopleParams {
  // Id of the file or folder; root is the top folder.
  String item_id;
  // People who get the right, each {email: address}.
  List<InvitePeopleParamsRecipientsItem> recipients;
  // What they may do.
  InvitePeopleParamsRole role = {};
  // Text of the invitation.
  Field<String> message;
  // Whether Microsoft tells them by e-mail.
  Field<bool> send_invitation;
  // Whether they must sign in to see it.
  Field<bool> require_sign_in;
  // When the link or the right ends.
  Field<String> expiration_date_time;
  InvitePeopleParams() = default;
};

struct ListPermissionsParams {
  // Id of the file or folder; root is the top folder.
  String item_id;
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
  // Id of the file or folder; root is the top folder.
  String item_id;
  // Id of a permission from list_permissions.
  String permission_id;
  RemovePermissionParams() = default;
};

struct RemovePermissionResult {
  RemovePermissionResult() = default;
};

struct ListVersionsParams {
  // Id of the file or folder; root is the top folder.
  String item_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListVersionsParams() = default;
};

struct ListVersionsResultItem {
  Field<String> id;
  Field<long long> size;
  Field<String> last_modified_date_time;
  Field<Who> last_modified_by;
  ListVersionsResultItem() = default;
};

struct ListVersionsResult {
  List<ListVersionsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListVersionsResult() = default;
};

struct GetDriveParams {
  GetDriveParams() = default;
};

struct GetDriveResultQuota {
  Field<long long> total;
  Field<long long> used;
  Field<long long> remaining;
  Field<String> state;
  GetDriveResultQuota() = default;
};

struct GetDriveResult {
  Field<String> id;
  Field<String> drive_type;
  Field<String> web_url;
  Field<Who> owner;
  Field<GetDriveResultQuota> quota;
  GetDriveResult() = default;
};

struct CreateSubscriptionParams {
  // Address to send to, as pie webhooks create onedrive shows it.
  String notification_url;
  // When the subscription ends, at most 29 days from now.
  String subscription_end;
  CreateSubscriptionParams() = default;
};

struct UpdateSubscriptionParams {
  // Id of the subscription.
  String subscription_id;
  // When the subscription ends, at most 29 days from now.
  String subscription_end;
  UpdateSubscriptionParams() = default;
};

struct ListSubscriptionsParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListSubscriptionsParams() = default;
};

struct ListSubscriptionsResult {
  List<Subscription> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListSubscriptionsResult() = default;
};

struct DeleteSubscriptionParams {
  // Id of the subscription.
  String subscription_id;
  DeleteSubscriptionParams() = default;
};

struct DeleteSubscriptionResult {
  DeleteSubscriptionResult() = default;
};

struct ListChangesParams {
  // What stands behind token= in the links of the reply before; latest for a link without files.
  // Everything when left out.
  Field<String> token;
  ListChangesParams() = default;
};

struct ListChangesResult {
  Field<List<Item>> value;
  Field<String> odata_next_link;
  Field<String> odata_delta_link;
  ListChangesResult() = default;
};

struct LocateContentParams {
  // Id of the file or folder; root is the top folder.
  String item_id;
  LocateContentParams() = default;
};

struct LocateContentResultFile {
  Field<String> mime_type;
  LocateContentResultFile() = default;
};

struct LocateContentResult {
  Field<String> name;
  Field<long long> size;
  Field<String> web_url;
  Field<LocateContentResultFile> file;
  Field<String> microsoft_graph_download_url;
  LocateContentResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Something in the drive has changed; list_changes says what.
  kUpdated,
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
  // File Deleted
  kFileDeleted,
  // Drive Changed
  kDriveChanged,
  // Watching Changed
  kSubscriptionChanged,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Application (client) id of an app registration in Microsoft Entra.
  String microsoft_client_id;
  // Value of a client secret of the same app registration.
  String microsoft_client_secret;
  // A random text of your own, 30 to 128 characters; Microsoft sends it back with every notice.
  // Needed for events only. May be empty.
  String onedrive_webhook_secret;
  Secrets() = default;
};

// Files and folders directly in a folder. Only reads.
Task<ListFilesResult> ListFiles(Context& context, ListFilesParams params);

// Finds files and folders by words in name or content. Only reads.
Task<SearchFilesResult> SearchFiles(Context& context, SearchFilesParams params);

// Name, type, size, folder and address of a file or folder, without its content. Only reads.
Task<Item> GetFile(Context& context, GetFileParams params);

// Content of a file of at most 10 MB, as text or in base64. Only reads.
Task<FileContent> DownloadFile(Context& context, DownloadFileParams params);

// Creates a file with the given content. One of the same name stays, unless conflictBehavior is
// replace.
Task<Item> UploadFile(Context& context, UploadFileParams params);

// Uploads new content as the newest version of a file.
Task<Item> UpdateFileContent(Context& context, UpdateFileContentParams params);

// Creates an empty folder.
Task<Item> CreateFolder(Context& context, CreateFolderParams params);

// Changes name, folder or description of a file or folder.
Task<Item> UpdateFile(Context& context, UpdateFileParams params);

// Starts to copy a file or folder; the copy appears after some seconds.
Task<CopyFileResult> CopyFile(Context& context, CopyFileParams params);

// Moves a file, or a folder with all that is in it, to the recycle bin, from where the user can
// restore it. Destructive: may delete or overwrite.
Task<DeleteFileResult> DeleteFile(Context& context, DeleteFileParams params);

// Makes a link to a file or folder, or finds the one there is. Destructive: may delete or
// overwrite.
Task<Link> ShareFile(Context& context, ShareFileParams params);

// Gives people a right on a file or folder. Destructive: may delete or overwrite.
Task<List<Permission>> InvitePeople(Context& context, InvitePeopleParams params);

// People and links that have a right on a file or folder. Only reads.
Task<ListPermissionsResult> ListPermissions(Context& context, ListPermissionsParams params);

// Takes a right or a link away. Destructive: may delete or overwrite.
Task<RemovePermissionResult> RemovePermission(Context& context, RemovePermissionParams params);

// Older versions of a file. Only reads.
Task<ListVersionsResult> ListVersions(Context& context, ListVersionsParams params);

// Owner, kind and free space of the OneDrive. Only reads.
Task<GetDriveResult> GetDrive(Context& context, GetDriveParams params);

// Lets Microsoft report changes to this connector's webhook address, for at most 29 days.
Task<Subscription> CreateSubscription(Context& context, CreateSubscriptionParams params);

// Sets a later end of a subscription, at most 29 days from now.
Task<Subscription> UpdateSubscription(Context& context, UpdateSubscriptionParams params);

// What Microsoft reports to this app now. Only reads.
Task<ListSubscriptionsResult> ListSubscriptions(Context& context, ListSubscriptionsParams params);

// Ends a subscription. Destructive: may delete or overwrite.
Task<DeleteSubscriptionResult> DeleteSubscription(Context& context,
    DeleteSubscriptionParams params);

// Files and folders of the drive that changed since the token, deleted ones among them. The links
// hold the tokens of the next page and of the next time. Only reads.
Task<ListChangesResult> ListChanges(Context& context, ListChangesParams params);

// Facts of a file with the short-lived address of its content. Only reads.
Task<LocateContentResult> LocateContent(Context& context, LocateContentParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kOnedrive;

}  // namespace pie::onedrive
