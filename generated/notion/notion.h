// Generated from plugins/notion/notion.pie. Do not edit.
// Search a Notion workspace, read and write pages and blocks, query databases, and comment.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::notion {

struct RichText {
  Field<String> plain_text;
  Field<String> href;
  RichText() = default;
};

struct Page {
  // page, or data_source in search results.
  Field<String> object;
  Field<String> id;
  // Page in Notion.
  Field<String> url;
  // Address for everybody, when it is published.
  Field<String> public_url;
  // Where it is.
  Field<List<Entry<Json>>> parent;
  // Values by name of the property; of a data source, their types.
  Field<List<Entry<Json>>> properties;
  // Title of a data source.
  Field<List<RichText>> title;
  Field<bool> in_trash;
  Field<String> created_time;
  Field<String> last_edited_time;
  Page() = default;
};

struct SourceName {
  Field<String> id;
  Field<String> name;
  SourceName() = default;
};

struct Database {
  Field<String> id;
  Field<List<RichText>> title;
  Field<List<RichText>> description;
  Field<String> url;
  Field<List<Entry<Json>>> parent;
  // What query_database reads.
  Field<List<SourceName>> data_sources;
  Field<bool> in_trash;
  Field<String> created_time;
  Field<String> last_edited_time;
  Database() = default;
};

struct DataSource {
  Field<String> id;
  Field<List<RichText>> title;
  Field<List<Entry<Json>>> parent;
  // Name of each property, with type and options.
  Field<List<Entry<Json>>> properties;
  Field<bool> in_trash;
  Field<String> created_time;
  Field<String> last_edited_time;
  DataSource() = default;
};

struct CommentCreatedBy {
  Field<String> id;
  CommentCreatedBy() = default;
};

struct Comment {
  Field<String> id;
  Field<String> discussion_id;
  Field<List<Entry<Json>>> parent;
  Field<List<RichText>> rich_text;
  Field<String> created_time;
  Field<CommentCreatedBy> created_by;
  Comment() = default;
};

struct UserPerson {
  Field<String> email;
  UserPerson() = default;
};

struct User {
  Field<String> id;
  // person or bot.
  Field<String> type;
  Field<String> name;
  Field<String> avatar_url;
  Field<UserPerson> person;
  User() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kSearch,
  kGetPage,
  kCreatePage,
  kUpdatePage,
  kMovePageToTrash,
  kGetDatabase,
  kGetDataSource,
  kQueryDatabase,
  kGetBlockChildren,
  kAppendBlockChildren,
  kUpdateBlock,
  kDeleteBlock,
  kListComments,
  kAddComment,
  kListUsers,
};

enum class SearchParamsObjectFilterProperty : int {
  kObject,
};

enum class SearchParamsObjectFilterValue : int {
  kPage,
  kDataSource,
};

struct SearchParamsObjectFilter {
  SearchParamsObjectFilterProperty property = {};
  SearchParamsObjectFilterValue value = {};
  SearchParamsObjectFilter() = default;
};

enum class SearchParamsSortTimestamp : int {
  kLastEditedTime,
};

enum class SearchParamsSortDirection : int {
  kAscending,
  kDescending,
};

struct SearchParamsSort {
  SearchParamsSortTimestamp timestamp = {};
  SearchParamsSortDirection direction = {};
  SearchParamsSort() = default;
};

struct SearchParams {
  // Words in the title; all pages and data sources when left out.
  Field<String> query;
  // Only one kind of object: {property: object, value: page} or {property: object, value:
  // data_source}.
  Field<SearchParamsObjectFilter> object_filter;
  // Order of the results: {timestamp: last_edited_time, direction: descending}.
  Field<SearchParamsSort> sort;
  // Entries per page.
  Field<long long> page_size;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchParams() = default;
};

struct SearchResult {
  List<Page> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchResult() = default;
};

struct GetPageParams {
  // Id of a page; the 32 digits at the end of its address.
  String page_id;
  GetPageParams() = default;
};

struct CreatePageParams {
  // Page to put the new page under; this or data_source_id.
  Field<String> parent_page_id;
  // Id of a data source; get_database and search have it.
  Field<String> data_source_id;
  // Values by name of the property, in Notion's form, for example {Name: {title: [{text: {content:
  // Milk}}]}}. A page under a page has only title.
  List<Entry<Json>> properties;
  // Blocks in Notion's form, for example {type: paragraph, paragraph: {rich_text: [{text: {content:
  // Hello}}]}}.
  Field<List<List<Entry<Json>>>> children;
  // Picture, for example {type: external, external: {url: address}}.
  Field<List<Entry<Json>>> icon;
  // Cover picture: {type: external, external: {url: address}}.
  Field<List<Entry<Json>>> cover;
  CreatePageParams() = default;
};

struct UpdatePageParams {
  // Id of a page; the 32 digits at the end of its address.
  String page_id;
  // Values by name of the property, in Notion's form, for example {Name: {title: [{text: {content:
  // Milk}}]}}. A page under a page has only title.
  Field<List<Entry<Json>>> properties;
  // Picture, for example {type: external, external: {url: address}}.
  Field<List<Entry<Json>>> icon;
  // Cover picture: {type: external, external: {url: address}}.
  Field<List<Entry<Json>>> cover;
  UpdatePageParams() = default;
};

struct MovePageToTrashParams {
  // Id of a page; the 32 digits at the end of its address.
  String page_id;
  MovePageToTrashParams() = default;
};

struct GetDatabaseParams {
  // Id of a database; the 32 digits in its address.
  String database_id;
  GetDatabaseParams() = default;
};

struct GetDataSourceParams {
  // Id of a data source; get_database and search have it.
  String data_source_id;
  GetDataSourceParams() = default;
};

enum class QueryDatabaseParamsSortsItemTimestamp : int {
  kCreatedTime,
  kLastEditedTime,
};

enum class QueryDatabaseParamsSortsItemDirection : int {
  kAscending,
  kDescending,
};

struct QueryDatabaseParamsSortsItem {
  // Name of a property; this or timestamp.
  Field<String> property;
  Field<QueryDatabaseParamsSortsItemTimestamp> timestamp;
  QueryDatabaseParamsSortsItemDirection direction = {};
  QueryDatabaseParamsSortsItem() = default;
};

struct QueryDatabaseParams {
  // Id of a data source; get_database and search have it.
  String data_source_id;
  // Condition in Notion's form, for example {property: Done, checkbox: {equals: true}}; and, or
  // join several.
  Field<List<Entry<Json>>> filter;
  // Order of the rows, first key first.
  Field<List<QueryDatabaseParamsSortsItem>> sorts;
  // Ids or names of the properties to return; all when left out.
  Field<List<String>> filter_properties;
  // Entries per page.
  Field<long long> page_size;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  QueryDatabaseParams() = default;
};

struct QueryDatabaseResult {
  List<Page> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  QueryDatabaseResult() = default;
};

struct GetBlockChildrenParams {
  // Id of a block, or of a page as the block around its content.
  String block_id;
  // Entries per page.
  Field<long long> page_size;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  GetBlockChildrenParams() = default;
};

struct GetBlockChildrenResult {
  List<List<Entry<Json>>> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  GetBlockChildrenResult() = default;
};

struct AppendBlockChildrenParams {
  // Id of a block, or of a page as the block around its content.
  String block_id;
  // Blocks in Notion's form, for example {type: paragraph, paragraph: {rich_text: [{text: {content:
  // Hello}}]}}.
  List<List<Entry<Json>>> children;
  // Id of the block to insert behind; at the end when left out.
  Field<String> after;
  AppendBlockChildrenParams() = default;
};

struct UpdateBlockParams {
  // Id of a block, or of a page as the block around its content.
  String block_id;
  // The new content under the block's type, for example {paragraph: {rich_text: [{text: {content:
  // New}}]}}.
  List<Entry<Json>> block;
  UpdateBlockParams() = default;
};

struct DeleteBlockParams {
  // Id of a block, or of a page as the block around its content.
  String block_id;
  DeleteBlockParams() = default;
};

struct ListCommentsParams {
  // Id of a block, or of a page as the block around its content.
  String block_id;
  // Entries per page.
  Field<long long> page_size;
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
  // Id of a page; the 32 digits at the end of its address.
  Field<String> page_id;
  // Discussion to answer in; this or page_id.
  Field<String> discussion_id;
  // Text of the comment.
  String text;
  AddCommentParams() = default;
};

struct ListUsersParams {
  // Entries per page.
  Field<long long> page_size;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListUsersParams() = default;
};

struct ListUsersResult {
  List<User> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListUsersResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A page was created.
  kPageCreated,
  // The content of a page changed; changes of one minute come together.
  kPageContentUpdated,
  // Properties of a page changed.
  kPagePropertiesUpdated,
  // A page moved to another place.
  kPageMoved,
  // A page was moved to the trash.
  kPageDeleted,
  // A page came back from the trash.
  kPageUndeleted,
  // Rows were added to or removed from a data source.
  kDataSourceContentUpdated,
  // Properties of a data source were changed.
  kDataSourceSchemaUpdated,
  // A database was created.
  kDatabaseCreated,
  // Somebody commented.
  kCommentCreated,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Page Created
  kPageCreated,
  // Page Updated
  kPageUpdated,
  // Page Moved to Trash
  kPageTrashed,
  // Content Added
  kContentAdded,
  // Block Updated
  kBlockUpdated,
  // Block Deleted
  kBlockDeleted,
  // Comment Added
  kCommentAdded,
  // Data Source Modified
  kTableModified,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // OAuth client ID of your public Notion integration (notion.so/my-integrations, Configuration).
  String notion_client_id;
  // OAuth client secret of the same integration.
  String notion_client_secret;
  Secrets() = default;
};

// Pages and data sources that the integration can see, by title. Only reads.
Task<SearchResult> Search(Context& context, SearchParams params);

// Properties of one page. Its content are blocks, see get_block_children. Only reads.
Task<Page> GetPage(Context& context, GetPageParams params);

// Creates a page under a page, or a row of a data source, with properties and content.
Task<Page> CreatePage(Context& context, CreatePageParams params);

// Changes the properties that are given, the icon or the cover, and leaves the rest.
Task<Page> UpdatePage(Context& context, UpdatePageParams params);

// Moves a page with all that is in it to the trash; people can restore it in Notion for 30 days.
// Destructive: may delete or overwrite.
Task<Page> MovePageToTrash(Context& context, MovePageToTrashParams params);

// Title of a database and the ids of its data sources. Only reads.
Task<Database> GetDatabase(Context& context, GetDatabaseParams params);

// Properties of a data source, with their types and options. Only reads.
Task<DataSource> GetDataSource(Context& context, GetDataSourceParams params);

// Rows of a data source, filtered and sorted. Only reads.
Task<QueryDatabaseResult> QueryDatabase(Context& context, QueryDatabaseParams params);

// Blocks of a page or block, one level; blocks with has_children have more. Only reads.
Task<GetBlockChildrenResult> GetBlockChildren(Context& context, GetBlockChildrenParams params);

// Adds blocks to a page or block, at the end or behind a block.
Task<List<List<Entry<Json>>>> AppendBlockChildren(Context& context,
    AppendBlockChildrenParams params);

// Replaces the content of one block; its type stays.
Task<List<Entry<Json>>> UpdateBlock(Context& context, UpdateBlockParams params);

// Moves a block with all that is in it to the trash. Destructive: may delete or overwrite.
Task<List<Entry<Json>>> DeleteBlock(Context& context, DeleteBlockParams params);

// Open comments on a page or block, oldest first. Only reads.
Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params);

// Comments on a page, or answers in a discussion. People who follow the page are told.
Task<Comment> AddComment(Context& context, AddCommentParams params);

// Members and bots of the workspace; guests are not among them. Only reads.
Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kNotion;

}  // namespace pie::notion
