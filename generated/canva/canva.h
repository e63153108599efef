// Generated from plugins/canva/canva.pie. Do not edit.
// Find, create and export Canva designs, and work with templates, folders and comments.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::canva {

struct Thumbnail {
  Field<String> url;
  Field<long long> width;
  Field<long long> height;
  Thumbnail() = default;
};

struct DesignUrls {
  Field<String> edit_url;
  Field<String> view_url;
  DesignUrls() = default;
};

struct DesignOwner {
  Field<String> user_id;
  Field<String> team_id;
  DesignOwner() = default;
};

struct Design {
  Field<String> id;
  Field<String> title;
  Field<long long> created_at;
  Field<long long> updated_at;
  Field<long long> page_count;
  Field<DesignUrls> urls;
  Field<Thumbnail> thumbnail;
  Field<DesignOwner> owner;
  Design() = default;
};

struct Template {
  Field<String> id;
  Field<String> title;
  Field<String> view_url;
  Field<String> create_url;
  Field<Thumbnail> thumbnail;
  Field<long long> created_at;
  Field<long long> updated_at;
  Template() = default;
};

struct JobError_ {
  Field<String> code;
  Field<String> message;
  JobError_() = default;
};

struct Job {
  Field<String> id;
  Field<String> status;
  Field<List<String>> urls;
  Field<JobError_> error;
  Job() = default;
};

struct Folder {
  Field<String> id;
  Field<String> name;
  Field<long long> created_at;
  Field<long long> updated_at;
  Folder() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetProfile,
  kListDesigns,
  kGetDesign,
  kCreateDesign,
  kCreateCustomDesign,
  kExportDesign,
  kGetExport,
  kListTemplates,
  kGetTemplateFields,
  kCreateAutofill,
  kGetAutofill,
  kListFolderItems,
  kCreateFolder,
  kMoveItem,
  kAddComment,
};

struct GetProfileParams {
  GetProfileParams() = default;
};

struct GetProfileResult {
  Field<String> display_name;
  GetProfileResult() = default;
};

enum class ListDesignsParamsOwnership : int {
  kAny,
  kOwned,
  kShared,
};

enum class ListDesignsParamsSortBy : int {
  kRelevance,
  kModifiedDescending,
  kModifiedAscending,
  kTitleDescending,
  kTitleAscending,
};

struct ListDesignsParams {
  // Words to search for.
  Field<String> query;
  // Own ones, those shared with the user, or both.
  Field<ListDesignsParamsOwnership> ownership;
  // Order of the results.
  Field<ListDesignsParamsSortBy> sort_by;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListDesignsParams() = default;
};

struct ListDesignsResult {
  List<Design> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListDesignsResult() = default;
};

struct GetDesignParams {
  // Id of the design.
  String design_id;
  GetDesignParams() = default;
};

enum class CreateDesignParamsPreset : int {
  kDoc,
  kEmail,
  kPresentation,
  kWhiteboard,
};

struct CreateDesignParams {
  // Kind of the design; instead of width and height.
  CreateDesignParamsPreset preset = {};
  // Title of the design.
  Field<String> title;
  // Id of an image of the user to put into the design.
  Field<String> asset_id;
  CreateDesignParams() = default;
};

struct CreateCustomDesignParams {
  // Width in pixels.
  long long width = {};
  // Height in pixels.
  long long height = {};
  // Title of the design.
  Field<String> title;
  // Id of an image of the user to put into the design.
  Field<String> asset_id;
  CreateCustomDesignParams() = default;
};

enum class ExportDesignParamsFormat : int {
  kPdf,
  kJpg,
  kPng,
  kPptx,
  kGif,
  kMp4,
};

enum class ExportDesignParamsExportQuality : int {
  kRegular,
  kPro,
};

struct ExportDesignParams {
  // Id of the design.
  String design_id;
  // Format of the files.
  ExportDesignParamsFormat format = {};
  // Quality; pro may need a paid plan.
  Field<ExportDesignParamsExportQuality> export_quality;
  // For jpg 1 to 100, for mp4 a size such as horizontal_1080p; both need it.
  Field<Json> quality;
  // Pages to export, from 1; without it all.
  Field<List<long long>> pages;
  ExportDesignParams() = default;
};

struct GetExportParams {
  // Id of the export.
  String export_id;
  GetExportParams() = default;
};

enum class ListTemplatesParamsOwnership : int {
  kAny,
  kOwned,
  kShared,
};

enum class ListTemplatesParamsSortBy : int {
  kRelevance,
  kModifiedDescending,
  kModifiedAscending,
  kTitleDescending,
  kTitleAscending,
};

enum class ListTemplatesParamsDataset : int {
  kAny,
  kNonEmpty,
};

struct ListTemplatesParams {
  // Words to search for.
  Field<String> query;
  // Own ones, those shared with the user, or both.
  Field<ListTemplatesParamsOwnership> ownership;
  // Order of the results.
  Field<ListTemplatesParamsSortBy> sort_by;
  // Only templates with fields to fill in, or all.
  Field<ListTemplatesParamsDataset> dataset;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTemplatesParams() = default;
};

struct ListTemplatesResult {
  List<Template> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTemplatesResult() = default;
};

struct GetTemplateFieldsParams {
  // Id of the brand template.
  String brand_template_id;
  GetTemplateFieldsParams() = default;
};

struct GetTemplateFieldsResult {
  Field<List<Entry<Json>>> dataset;
  GetTemplateFieldsResult() = default;
};

struct CreateAutofillParams {
  // Id of the brand template.
  String brand_template_id;
  // Values by field, such as {name: {type: text, text: Ada}} or {photo: {type: image, asset_id:
  // ..}}.
  List<Entry<Json>> data;
  // Title of the design.
  Field<String> title;
  CreateAutofillParams() = default;
};

struct CreateAutofillResult {
  Field<String> id;
  Field<String> status;
  CreateAutofillResult() = default;
};

struct GetAutofillParams {
  // Id of the job.
  String job_id;
  GetAutofillParams() = default;
};

struct GetAutofillResultResult_Design {
  Field<String> id;
  Field<String> title;
  Field<String> url;
  Field<Thumbnail> thumbnail;
  GetAutofillResultResult_Design() = default;
};

struct GetAutofillResultResult_ {
  Field<String> type;
  Field<GetAutofillResultResult_Design> design;
  GetAutofillResultResult_() = default;
};

struct GetAutofillResultError_ {
  Field<String> code;
  Field<String> message;
  GetAutofillResultError_() = default;
};

struct GetAutofillResult {
  Field<String> id;
  Field<String> status;
  Field<GetAutofillResultResult_> result;
  Field<GetAutofillResultError_> error;
  GetAutofillResult() = default;
};

enum class ListFolderItemsParamsItemTypesItem : int {
  kDesign,
  kFolder,
  kImage,
};

struct ListFolderItemsParams {
  // Id of the folder; root for the projects of the user.
  String folder_id;
  // Kinds of items.
  Field<List<ListFolderItemsParamsItemTypesItem>> item_types;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListFolderItemsParams() = default;
};

struct ListFolderItemsResultItemImage {
  Field<String> id;
  Field<String> name;
  ListFolderItemsResultItemImage() = default;
};

struct ListFolderItemsResultItem {
  Field<String> type;
  Field<Design> design;
  Field<Folder> folder;
  Field<ListFolderItemsResultItemImage> image;
  ListFolderItemsResultItem() = default;
};

struct ListFolderItemsResult {
  List<ListFolderItemsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListFolderItemsResult() = default;
};

struct CreateFolderParams {
  // Name of the folder.
  String name;
  // Id of the folder that it goes into; root for the top.
  String parent_folder_id;
  CreateFolderParams() = default;
};

struct MoveItemParams {
  // Id of the design, image or folder to move.
  String item_id;
  // Id of the folder; root for the projects of the user.
  String folder_id;
  MoveItemParams() = default;
};

struct MoveItemResult {
  MoveItemResult() = default;
};

struct AddCommentParams {
  // Id of the design.
  String design_id;
  // Text of the comment.
  String message;
  AddCommentParams() = default;
};

struct AddCommentResult {
  Field<String> id;
  Field<String> design_id;
  Field<long long> created_at;
  Field<long long> updated_at;
  AddCommentResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Design New or Changed
  kDesignChanged,
  // Design Created
  kDesignCreated,
  // Design Exported
  kDesignExported,
  // Autofill Created
  kAutofillCreated,
  // Folder Created
  kFolderCreated,
  // Item Moved
  kItemMoved,
  // Comment Added
  kCommentAdded,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your integration (canva.com/developers/integrations).
  String canva_client_id;
  // Client secret of the same integration.
  String canva_client_secret;
  Secrets() = default;
};

// Who is connected. Only reads.
Task<GetProfileResult> GetProfile(Context& context, GetProfileParams params);

// Designs of the user, by words. Only reads.
Task<ListDesignsResult> ListDesigns(Context& context, ListDesignsParams params);

// One design with addresses to see and edit it. Only reads.
Task<Design> GetDesign(Context& context, GetDesignParams params);

// Makes an empty design of a kind.
Task<Design> CreateDesign(Context& context, CreateDesignParams params);

// Makes an empty design of a size in pixels.
Task<Design> CreateCustomDesign(Context& context, CreateCustomDesignParams params);

// Begins to make files of a design; get_export has their addresses.
Task<Job> ExportDesign(Context& context, ExportDesignParams params);

// How far an export is; when done, addresses that work for a day. Only reads.
Task<Job> GetExport(Context& context, GetExportParams params);

// Brand templates of the team. Only reads.
Task<ListTemplatesResult> ListTemplates(Context& context, ListTemplatesParams params);

// Fields that can be filled in. Only reads.
Task<GetTemplateFieldsResult> GetTemplateFields(Context& context, GetTemplateFieldsParams params);

// Begins to make a design of a brand template with values.
Task<CreateAutofillResult> CreateAutofill(Context& context, CreateAutofillParams params);

// How far it is, and the new design. Only reads.
Task<GetAutofillResult> GetAutofill(Context& context, GetAutofillParams params);

// Designs, images and folders in a folder. Only reads.
Task<ListFolderItemsResult> ListFolderItems(Context& context, ListFolderItemsParams params);

// Makes a folder.
Task<Folder> CreateFolder(Context& context, CreateFolderParams params);

// Moves a design, image or folder into a folder.
Task<MoveItemResult> MoveItem(Context& context, MoveItemParams params);

// Begins a thread of comments on a design.
Task<AddCommentResult> AddComment(Context& context, AddCommentParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kCanva;

}  // namespace pie::canva
