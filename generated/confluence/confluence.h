// Generated from plugins/confluence/confluence.pie. Do not edit.
// Find, read, write and comment on pages of Confluence, and look through its spaces.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::confluence {

struct Version {
  Field<long long> number;
  Field<String> message;
  Field<String> created_at;
  Field<String> author_id;
  Version() = default;
};

struct Content {
  Field<String> value;
  Content() = default;
};

struct PageBody {
  Field<Content> storage;
  PageBody() = default;
};

struct PageLinks {
  Field<String> webui;
  PageLinks() = default;
};

struct Page {
  Field<String> id;
  Field<String> status;
  Field<String> title;
  Field<String> space_id;
  Field<String> parent_id;
  Field<String> author_id;
  Field<String> created_at;
  Field<Version> version;
  Field<PageBody> body;
  Field<PageLinks> links;
  Page() = default;
};

struct PageEntryLinks {
  Field<String> webui;
  PageEntryLinks() = default;
};

struct PageEntry {
  Field<String> id;
  Field<String> status;
  Field<String> title;
  Field<String> space_id;
  Field<String> parent_id;
  Field<String> created_at;
  Field<Version> version;
  Field<PageEntryLinks> links;
  PageEntry() = default;
};

struct ChildPage {
  Field<String> id;
  Field<String> status;
  Field<String> title;
  Field<String> space_id;
  ChildPage() = default;
};

struct SpaceLinks {
  Field<String> webui;
  SpaceLinks() = default;
};

struct Space {
  Field<String> id;
  Field<String> key;
  Field<String> name;
  Field<String> type;
  Field<String> status;
  Field<String> homepage_id;
  Field<SpaceLinks> links;
  Space() = default;
};

struct FoundContent {
  Field<String> id;
  Field<String> type;
  Field<String> status;
  Field<String> title;
  FoundContent() = default;
};

struct Hit {
  Field<String> title;
  Field<String> excerpt;
  Field<String> url;
  Field<String> entity_type;
  Field<String> last_modified;
  Field<FoundContent> content;
  Hit() = default;
};

struct CommentBody {
  Field<Content> storage;
  CommentBody() = default;
};

struct Comment {
  Field<String> id;
  Field<String> status;
  Field<String> page_id;
  Field<Version> version;
  Field<CommentBody> body;
  Comment() = default;
};

struct Label {
  Field<String> id;
  Field<String> name;
  Field<String> prefix;
  Label() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kSearchContent,
  kListSpaces,
  kGetSpace,
  kListPages,
  kListChildPages,
  kGetPage,
  kCreatePage,
  kUpdatePage,
  kDeletePage,
  kListComments,
  kAddComment,
  kListLabels,
  kAddLabel,
};

struct SearchContentParams {
  // Search in CQL, as: type = page AND space = DOCS AND text ~ "holiday".
  String cql;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchContentParams() = default;
};

struct SearchContentResult {
  List<Hit> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchContentResult() = default;
};

enum class ListSpacesParamsSpaceType : int {
  kGlobal,
  kCollaboration,
  kKnowledgeBase,
  kPersonal,
};

enum class ListSpacesParamsSpaceStatus : int {
  kCurrent,
  kArchived,
};

struct ListSpacesParams {
  // Only the spaces with these keys, as DOCS.
  Field<List<String>> keys;
  // Only spaces of this kind.
  Field<ListSpacesParamsSpaceType> space_type;
  // Only spaces with this status.
  Field<ListSpacesParamsSpaceStatus> space_status;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListSpacesParams() = default;
};

struct ListSpacesResult {
  List<Space> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListSpacesResult() = default;
};

struct GetSpaceParams {
  // Id of the space; list_spaces has it.
  String space_id;
  GetSpaceParams() = default;
};

enum class ListPagesParamsPageStatus : int {
  kCurrent,
  kArchived,
  kTrashed,
};

enum class ListPagesParamsSort : int {
  kId,
  kMinusId,
  kCreatedMinusDate,
  kMinusCreatedMinusDate,
  kModifiedMinusDate,
  kMinusModifiedMinusDate,
  kTitle,
  kMinusTitle,
};

struct ListPagesParams {
  // Id of the space; list_spaces has it.
  Field<String> space_id;
  // Title of the page; one space has each title once.
  Field<String> title;
  // Only pages with this status.
  Field<ListPagesParamsPageStatus> page_status;
  // What to sort by; - turns it round.
  Field<ListPagesParamsSort> sort;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPagesParams() = default;
};

struct ListPagesResult {
  List<PageEntry> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPagesResult() = default;
};

struct ListChildPagesParams {
  // Id of the page.
  String id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListChildPagesParams() = default;
};

struct ListChildPagesResult {
  List<ChildPage> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListChildPagesResult() = default;
};

struct GetPageParams {
  // Id of the page.
  String id;
  GetPageParams() = default;
};

enum class CreatePageParamsStatus : int {
  kCurrent,
  kDraft,
};

struct CreatePageParams {
  // Id of the space; list_spaces has it.
  String space_id;
  // Title of the page; one space has each title once.
  String title;
  // Content in storage format, as <p>Hello</p><h2>Plan</h2>.
  String body;
  // Id of the page above; without it the page stands under the space's home.
  Field<String> parent_id;
  // Published (current) or draft.
  Field<CreatePageParamsStatus> status;
  CreatePageParams() = default;
};

enum class UpdatePageParamsStatus : int {
  kCurrent,
  kDraft,
};

struct UpdatePageParams {
  // Id of the page.
  String id;
  // Title of the page; one space has each title once.
  String title;
  // Content in storage format, as <p>Hello</p><h2>Plan</h2>.
  String body;
  // Number of the new version: the one that get_page shows plus 1.
  long long version = {};
  // What has changed, for the history.
  Field<String> message;
  // Published (current) or draft.
  Field<UpdatePageParamsStatus> status;
  // Id of the page above; without it the page stands under the space's home.
  Field<String> parent_id;
  UpdatePageParams() = default;
};

struct DeletePageParams {
  // Id of the page.
  String id;
  DeletePageParams() = default;
};

struct DeletePageResult {
  DeletePageResult() = default;
};

struct ListCommentsParams {
  // Id of the page.
  String id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCommentsParams() = default;
};

struct ListCommentsResult {
  List<Comment> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCommentsResult() = default;
};

struct AddCommentParams {
  // Id of the page.
  String id;
  // Comment in storage format, as <p>Looks good</p>.
  String comment;
  AddCommentParams() = default;
};

struct ListLabelsParams {
  // Id of the page.
  String id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListLabelsParams() = default;
};

struct ListLabelsResult {
  List<Label> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListLabelsResult() = default;
};

struct AddLabelParams {
  // Id of the page.
  String id;
  // Label, without spaces.
  String label;
  AddLabelParams() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Page New or Changed
  kPageChanged,
  // Page Created
  kPageCreated,
  // Page Updated
  kPageUpdated,
  // Page Deleted
  kPageDeleted,
  // Comment Added
  kCommentAdded,
  // Label Added
  kLabelAdded,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your OAuth 2.0 app (developer.atlassian.com, My apps, the app, Settings).
  String atlassian_client_id;
  // Secret of the same app.
  String atlassian_client_secret;
  Secrets() = default;
};

// Pages, posts, files and comments that match a CQL search. Only reads.
Task<SearchContentResult> SearchContent(Context& context, SearchContentParams params);

// Spaces you can see, by key, kind or status. Only reads.
Task<ListSpacesResult> ListSpaces(Context& context, ListSpacesParams params);

// One space, with its home page. Only reads.
Task<Space> GetSpace(Context& context, GetSpaceParams params);

// Pages, by space, title or status, without their content. Only reads.
Task<ListPagesResult> ListPages(Context& context, ListPagesParams params);

// Pages right below a page. Only reads.
Task<ListChildPagesResult> ListChildPages(Context& context, ListChildPagesParams params);

// One page with its content and version. Only reads.
Task<Page> GetPage(Context& context, GetPageParams params);

// Writes a new page in a space, published or as a draft.
Task<Page> CreatePage(Context& context, CreatePageParams params);

// Replaces title and content of a page; older versions stay in its history.
Task<Page> UpdatePage(Context& context, UpdatePageParams params);

// Moves a page to the trash of its space; pages below go up to its parent. Destructive: may delete
// or overwrite.
Task<DeletePageResult> DeletePage(Context& context, DeletePageParams params);

// Comments at the foot of a page. Only reads.
Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params);

// Adds a comment at the foot of a page; watchers are told.
Task<Comment> AddComment(Context& context, AddCommentParams params);

// Labels of a page. Only reads.
Task<ListLabelsResult> ListLabels(Context& context, ListLabelsParams params);

// Adds a label to a page.
Task<List<Label>> AddLabel(Context& context, AddLabelParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kConfluence;

}  // namespace pie::confluence
