// Generated from plugins/figma/figma.pie. Do not edit.
// Read Figma files, export images, and read and write comments and projects of a team.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::figma {

struct User {
  Field<String> id;
  Field<String> handle;
  Field<String> img_url;
  User() = default;
};

struct FileEntry {
  Field<String> key;
  Field<String> name;
  Field<String> last_modified;
  Field<String> thumbnail_url;
  FileEntry() = default;
};

struct Node {
  Field<String> id;
  Field<String> name;
  Field<String> type;
  Field<bool> visible;
  Field<String> characters;
  Field<List<List<Entry<Json>>>> children;
  Node() = default;
};

struct Comment {
  Field<String> id;
  Field<String> file_key;
  Field<String> parent_id;
  Field<User> user;
  Field<String> message;
  Field<String> created_at;
  Field<String> resolved_at;
  Field<String> order_id;
  Field<List<Entry<Json>>> client_meta;
  Comment() = default;
};

struct Component {
  Field<String> key;
  Field<String> file_key;
  Field<String> node_id;
  Field<String> name;
  Field<String> description;
  Field<String> thumbnail_url;
  Field<String> created_at;
  Field<String> updated_at;
  Component() = default;
};

struct Version {
  Field<String> id;
  Field<String> label;
  Field<String> description;
  Field<String> created_at;
  Field<User> user;
  Version() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetMe,
  kListProjects,
  kListFiles,
  kGetFile,
  kGetNodes,
  kGetFileMetadata,
  kListVersions,
  kExportImages,
  kListComments,
  kAddComment,
  kDeleteComment,
  kAddReaction,
  kListComponents,
};

struct GetMeParams {
  GetMeParams() = default;
};

struct GetMeResult {
  Field<String> id;
  Field<String> handle;
  Field<String> email;
  Field<String> img_url;
  GetMeResult() = default;
};

struct ListProjectsParams {
  // Id of the team, from its address: figma.com/files/team/ID.
  String team_id;
  ListProjectsParams() = default;
};

struct ListProjectsResultItem {
  Field<String> id;
  Field<String> name;
  ListProjectsResultItem() = default;
};

struct ListFilesParams {
  // Id of the project.
  String project_id;
  ListFilesParams() = default;
};

struct GetFileParams {
  // Key of the file, from its address.
  String file_key;
  // How many levels to read; 1 gives the pages only.
  Field<long long> depth;
  // Ids of nodes, such as 1:2.
  Field<List<String>> ids;
  // Id of an earlier version.
  Field<String> version;
  GetFileParams() = default;
};

struct GetFileResult {
  Field<String> name;
  Field<String> last_modified;
  Field<String> thumbnail_url;
  Field<String> version;
  Field<String> role;
  Field<String> editor_type;
  Field<Node> document;
  Field<List<Entry<Json>>> components;
  Field<List<Entry<Json>>> styles;
  GetFileResult() = default;
};

struct GetNodesParams {
  // Key of the file, from its address.
  String file_key;
  // Ids of nodes, such as 1:2.
  List<String> ids;
  // How many levels to read; 1 gives the pages only.
  Field<long long> depth;
  // Id of an earlier version.
  Field<String> version;
  GetNodesParams() = default;
};

struct GetNodesResult {
  Field<String> name;
  Field<String> last_modified;
  Field<String> version;
  Field<List<Entry<Json>>> nodes;
  GetNodesResult() = default;
};

struct GetFileMetadataParams {
  // Key of the file, from its address.
  String file_key;
  GetFileMetadataParams() = default;
};

struct GetFileMetadataResult {
  Field<String> name;
  Field<String> folder_name;
  Field<String> last_touched_at;
  Field<User> last_touched_by;
  Field<User> creator;
  Field<String> thumbnail_url;
  Field<String> url;
  Field<String> version;
  Field<String> role;
  Field<String> editor_type;
  GetFileMetadataResult() = default;
};

struct ListVersionsParams {
  // Key of the file, from its address.
  String file_key;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListVersionsParams() = default;
};

struct ListVersionsResult {
  List<Version> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListVersionsResult() = default;
};

enum class ExportImagesParamsFormat : int {
  kJpg,
  kPng,
  kSvg,
  kPdf,
};

struct ExportImagesParams {
  // Key of the file, from its address.
  String file_key;
  // Ids of nodes, such as 1:2.
  List<String> ids;
  // Format of the images.
  Field<ExportImagesParamsFormat> format;
  // Size of the images; 1 is that of the design.
  Field<double> scale;
  // Id of an earlier version.
  Field<String> version;
  ExportImagesParams() = default;
};

struct ExportImagesResult {
  Field<String> err;
  Field<List<Entry<Json>>> images;
  ExportImagesResult() = default;
};

struct ListCommentsParams {
  // Key of the file, from its address.
  String file_key;
  // Whether to give comments as Markdown.
  Field<bool> as_md;
  ListCommentsParams() = default;
};

struct AddCommentParams {
  // Key of the file, from its address.
  String file_key;
  // Text of the comment.
  String message;
  // Id of the first comment of the thread to reply to.
  Field<String> reply_to;
  // Id of the node that the comment is about; needs x and y, which may be 0.
  Field<String> node_id;
  // Place in the node, to the right.
  Field<double> x;
  // Place in the node, downwards.
  Field<double> y;
  AddCommentParams() = default;
};

struct DeleteCommentParams {
  // Key of the file, from its address.
  String file_key;
  // Id of the comment.
  String comment_id;
  DeleteCommentParams() = default;
};

struct DeleteCommentResult {
  Field<long long> status;
  Field<bool> error;
  DeleteCommentResult() = default;
};

struct AddReactionParams {
  // Key of the file, from its address.
  String file_key;
  // Id of the comment.
  String comment_id;
  // Short name of the emoji, such as :heart:.
  String emoji;
  AddReactionParams() = default;
};

struct AddReactionResult {
  Field<long long> status;
  Field<bool> error;
  AddReactionResult() = default;
};

struct ListComponentsParams {
  // Key of the file, from its address.
  String file_key;
  ListComponentsParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A file was changed and then left alone for half an hour.
  kFileUpdate,
  // A named version was made.
  kFileVersionUpdate,
  // A file was deleted.
  kFileDelete,
  // Somebody commented.
  kFileComment,
  // A library was published.
  kLibraryPublish,
  // A part of a design became ready for development or completed.
  kDevModeStatusUpdate,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Comment Added
  kCommentAdded,
  // Comment Deleted
  kCommentDeleted,
  // Reaction Added
  kReactionAdded,
  // File Updated
  kFileUpdated,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your app (figma.com/developers/apps).
  String figma_client_id;
  // Client secret of the same app.
  String figma_client_secret;
  // Passcode that you choose when you make the webhook; needed for events only. May be empty.
  String figma_webhook_passcode;
  Secrets() = default;
};

// Who is connected. Only reads.
Task<GetMeResult> GetMe(Context& context, GetMeParams params);

// Projects of a team. Only reads.
Task<List<ListProjectsResultItem>> ListProjects(Context& context, ListProjectsParams params);

// Files of a project. Only reads.
Task<List<FileEntry>> ListFiles(Context& context, ListFilesParams params);

// The pages of a file and what is on them, to a depth. Only reads.
Task<GetFileResult> GetFile(Context& context, GetFileParams params);

// Parts of a file, by the ids of their nodes. Only reads.
Task<GetNodesResult> GetNodes(Context& context, GetNodesParams params);

// Name, folder and last change of a file. Only reads.
Task<GetFileMetadataResult> GetFileMetadata(Context& context, GetFileMetadataParams params);

// Earlier versions of a file. Only reads.
Task<ListVersionsResult> ListVersions(Context& context, ListVersionsParams params);

// Addresses of images of nodes; they work for about 30 days. Only reads.
Task<ExportImagesResult> ExportImages(Context& context, ExportImagesParams params);

// Comments on a file. Only reads.
Task<List<Comment>> ListComments(Context& context, ListCommentsParams params);

// Comments on a file, at a node, or replies.
Task<Comment> AddComment(Context& context, AddCommentParams params);

// Deletes a comment of the user. Destructive: may delete or overwrite.
Task<DeleteCommentResult> DeleteComment(Context& context, DeleteCommentParams params);

// Adds an emoji to a comment.
Task<AddReactionResult> AddReaction(Context& context, AddReactionParams params);

// Published components of a file. Only reads.
Task<List<Component>> ListComponents(Context& context, ListComponentsParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kFigma;

}  // namespace pie::figma
