// Generated from plugins/google-docs/google-docs.pie. Do not edit.
// Create Google documents, read their text or structure, and insert, replace, format and delete
// content: text, headings, lists, tables, images and page breaks.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::google_docs {

struct DocumentBody {
  // Paragraphs, tables and breaks with their positions.
  Field<List<Json>> content;
  DocumentBody() = default;
};

struct Document {
  Field<String> document_id;
  Field<String> title;
  // Name of this state of the document; missing when the account may only read.
  Field<String> revision_id;
  Field<DocumentBody> body;
  Document() = default;
};

struct DocumentTextHeadingsItem {
  // 1 to 6; 0 for the title.
  Field<long long> level;
  Field<String> text;
  Field<long long> start_index;
  Field<long long> end_index;
  DocumentTextHeadingsItem() = default;
};

struct DocumentText {
  Field<String> document_id;
  Field<String> title;
  Field<String> revision_id;
  // All text; paragraphs end with a line break, cells of a table stand side by side with tabs
  // between them.
  Field<String> text;
  // Position behind the last character; the last place to insert at is one less.
  Field<long long> end_index;
  Field<List<DocumentTextHeadingsItem>> headings;
  DocumentText() = default;
};

struct ChangedWriteControl {
  // Revision after the change.
  Field<String> required_revision_id;
  ChangedWriteControl() = default;
};

struct ChangedRepliesItemReplaceAllText {
  Field<long long> occurrences_changed;
  ChangedRepliesItemReplaceAllText() = default;
};

struct ChangedRepliesItemInsertInlineImage {
  Field<String> object_id;
  ChangedRepliesItemInsertInlineImage() = default;
};

struct ChangedRepliesItemCreateNamedRange {
  Field<String> named_range_id;
  ChangedRepliesItemCreateNamedRange() = default;
};

struct ChangedRepliesItemCreateHeader {
  Field<String> header_id;
  ChangedRepliesItemCreateHeader() = default;
};

struct ChangedRepliesItemCreateFooter {
  Field<String> footer_id;
  ChangedRepliesItemCreateFooter() = default;
};

struct ChangedRepliesItemCreateFootnote {
  Field<String> footnote_id;
  ChangedRepliesItemCreateFootnote() = default;
};

struct ChangedRepliesItem {
  Field<ChangedRepliesItemReplaceAllText> replace_all_text;
  Field<ChangedRepliesItemInsertInlineImage> insert_inline_image;
  Field<ChangedRepliesItemCreateNamedRange> create_named_range;
  Field<ChangedRepliesItemCreateHeader> create_header;
  Field<ChangedRepliesItemCreateFooter> create_footer;
  Field<ChangedRepliesItemCreateFootnote> create_footnote;
  ChangedRepliesItem() = default;
};

struct Changed {
  Field<String> document_id;
  Field<ChangedWriteControl> write_control;
  // One for each change, empty for most kinds.
  Field<List<ChangedRepliesItem>> replies;
  Changed() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kCreateDocument,
  kReadText,
  kGetDocument,
  kInsertText,
  kAppendText,
  kReplaceText,
  kInsertTable,
  kInsertImage,
  kInsertPageBreak,
  kSetParagraphStyle,
  kSetTextStyle,
  kCreateList,
  kDeleteRange,
  kUpdateDocument,
  kListWatched,
};

struct CreateDocumentParams {
  // Title of the new document.
  String title;
  CreateDocumentParams() = default;
};

struct ReadTextParams {
  // Id of the document; the part between /d/ and /edit in its address.
  String document_id;
  ReadTextParams() = default;
};

enum class GetDocumentParamsSuggestionsViewMode : int {
  kDefaultForCurrentAccess,
  kSuggestionsInline,
  kPreviewSuggestionsAccepted,
  kPreviewWithoutSuggestions,
};

struct GetDocumentParams {
  // Id of the document; the part between /d/ and /edit in its address.
  String document_id;
  // How suggested changes are shown.
  Field<GetDocumentParamsSuggestionsViewMode> suggestions_view_mode;
  GetDocumentParams() = default;
};

struct InsertTextParams {
  // Id of the document; the part between /d/ and /edit in its address.
  String document_id;
  // Text; a line break starts a new paragraph.
  String text;
  // Position to insert at; 1 is the start. It must lie inside a paragraph.
  long long index = {};
  // Id of a tab of the document; the first one when left out.
  Field<String> tab_id;
  InsertTextParams() = default;
};

struct AppendTextParams {
  // Id of the document; the part between /d/ and /edit in its address.
  String document_id;
  // Text; a line break starts a new paragraph.
  String text;
  // Id of a tab of the document; the first one when left out.
  Field<String> tab_id;
  AppendTextParams() = default;
};

struct ReplaceTextParams {
  // Id of the document; the part between /d/ and /edit in its address.
  String document_id;
  // Text to look for.
  String find;
  // Text to put in its place; an empty text removes it.
  String replace_text;
  // Whether capitals must be the same.
  Field<bool> match_case;
  ReplaceTextParams() = default;
};

struct InsertTableParams {
  // Id of the document; the part between /d/ and /edit in its address.
  String document_id;
  // Rows of the table.
  long long rows = {};
  // Columns of the table.
  long long columns = {};
  // Position to insert at; 1 is the start. It must lie inside a paragraph.
  long long index = {};
  // Id of a tab of the document; the first one when left out.
  Field<String> tab_id;
  InsertTableParams() = default;
};

enum class InsertImageParamsObjectSizeWidthUnit : int {
  kPt,
};

struct InsertImageParamsObjectSizeWidth {
  double magnitude = {};
  InsertImageParamsObjectSizeWidthUnit unit = {};
  InsertImageParamsObjectSizeWidth() = default;
};

enum class InsertImageParamsObjectSizeHeightUnit : int {
  kPt,
};

struct InsertImageParamsObjectSizeHeight {
  double magnitude = {};
  InsertImageParamsObjectSizeHeightUnit unit = {};
  InsertImageParamsObjectSizeHeight() = default;
};

struct InsertImageParamsObjectSize {
  Field<InsertImageParamsObjectSizeWidth> width;
  Field<InsertImageParamsObjectSizeHeight> height;
  InsertImageParamsObjectSize() = default;
};

struct InsertImageParams {
  // Id of the document; the part between /d/ and /edit in its address.
  String document_id;
  // Public address of a PNG, JPEG or GIF of at most 50 MB.
  String uri;
  // Position to insert at; 1 is the start. It must lie inside a paragraph.
  long long index = {};
  // Size in points; Google keeps the proportions, and chooses the size when it is left out.
  Field<InsertImageParamsObjectSize> object_size;
  // Id of a tab of the document; the first one when left out.
  Field<String> tab_id;
  InsertImageParams() = default;
};

struct InsertPageBreakParams {
  // Id of the document; the part between /d/ and /edit in its address.
  String document_id;
  // Position to insert at; 1 is the start. It must lie inside a paragraph.
  long long index = {};
  // Id of a tab of the document; the first one when left out.
  Field<String> tab_id;
  InsertPageBreakParams() = default;
};

enum class SetParagraphStyleParamsNamedStyleType : int {
  kNormalText,
  kTitle,
  kSubtitle,
  kHeading1,
  kHeading2,
  kHeading3,
  kHeading4,
  kHeading5,
  kHeading6,
};

struct SetParagraphStyleParams {
  // Id of the document; the part between /d/ and /edit in its address.
  String document_id;
  // Position of the first character.
  long long start_index = {};
  // Position behind the last character.
  long long end_index = {};
  // Style of the paragraphs.
  SetParagraphStyleParamsNamedStyleType named_style_type = {};
  // Id of a tab of the document; the first one when left out.
  Field<String> tab_id;
  SetParagraphStyleParams() = default;
};

enum class SetTextStyleParamsStyleFieldsItem : int {
  kBold,
  kItalic,
  kUnderline,
  kStrikethrough,
};

struct SetTextStyleParams {
  // Id of the document; the part between /d/ and /edit in its address.
  String document_id;
  // Position of the first character.
  long long start_index = {};
  // Position behind the last character.
  long long end_index = {};
  // Which of the four to set; one that is named here without a value is switched off.
  List<SetTextStyleParamsStyleFieldsItem> style_fields;
  // Whether the text is bold.
  Field<bool> bold;
  // Whether the text is in italics.
  Field<bool> italic;
  // Whether the text is underlined.
  Field<bool> underline;
  // Whether the text is struck through.
  Field<bool> strikethrough;
  // Id of a tab of the document; the first one when left out.
  Field<String> tab_id;
  SetTextStyleParams() = default;
};

enum class CreateListParamsBulletPreset : int {
  kBulletDiscCircleSquare,
  kBulletCheckbox,
  kBulletArrowDiamondDisc,
  kBulletStarCircleSquare,
  kNumberedDecimalAlphaRoman,
  kNumberedDecimalNested,
  kNumberedUpperalphaAlphaRoman,
};

struct CreateListParams {
  // Id of the document; the part between /d/ and /edit in its address.
  String document_id;
  // Position of the first character.
  long long start_index = {};
  // Position behind the last character.
  long long end_index = {};
  // Kind of list.
  Field<CreateListParamsBulletPreset> bullet_preset;
  // Id of a tab of the document; the first one when left out.
  Field<String> tab_id;
  CreateListParams() = default;
};

struct DeleteRangeParams {
  // Id of the document; the part between /d/ and /edit in its address.
  String document_id;
  // Position of the first character.
  long long start_index = {};
  // Position behind the last character.
  long long end_index = {};
  // Id of a tab of the document; the first one when left out.
  Field<String> tab_id;
  // Refuses the change when the document has another revision by now.
  Field<String> required_revision_id;
  DeleteRangeParams() = default;
};

struct UpdateDocumentParams {
  // Id of the document; the part between /d/ and /edit in its address.
  String document_id;
  // Changes in the form of the Docs API, each an object with one key, for example insertText or
  // createHeader; all or none are made.
  List<List<Entry<Json>>> requests;
  // Refuses the change when the document has another revision by now.
  Field<String> required_revision_id;
  UpdateDocumentParams() = default;
};

struct ListWatchedParams {
  // Id of the document; the part between /d/ and /edit in its address.
  String document_id;
  ListWatchedParams() = default;
};

struct ListWatchedResultDocumentsItem {
  Field<String> document_id;
  Field<String> title;
  // Another one when the text is another.
  Field<String> state;
  ListWatchedResultDocumentsItem() = default;
};

struct ListWatchedResult {
  Field<List<ListWatchedResultDocumentsItem>> documents;
  ListWatchedResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Document Created
  kDocumentCreated,
  // Document Changed
  kDocumentUpdated,
  // Document Formatted
  kDocumentFormatted,
  // Text Deleted
  kContentDeleted,
  // Watched Document Changed
  kDocumentChanged,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of an OAuth client of type web application in Google Cloud, with the Google Docs API
  // enabled.
  String google_client_id;
  // Client secret of the same OAuth client.
  String google_client_secret;
  Secrets() = default;
};

// The user's settings (userFields).
struct UserFields {
  // Id of the document that is watched; the part between /d/ and /edit in its address.
  Field<String> watched_document;
  UserFields() = default;
};

// Creates an empty document in the user's Drive. Add text to it with append_text.
Task<Document> CreateDocument(Context& context, CreateDocumentParams params);

// Text and headings of a document's first tab, and where the text ends. Only reads.
Task<DocumentText> ReadText(Context& context, ReadTextParams params);

// The whole first tab with styles and positions. Long; use read_text for the words alone. Only
// reads.
Task<Document> GetDocument(Context& context, GetDocumentParams params);

// Puts text at a position; what was there moves back.
Task<Changed> InsertText(Context& context, InsertTextParams params);

// Adds text at the end of the document. Begin it with a line break to start a new paragraph.
Task<Changed> AppendText(Context& context, AppendTextParams params);

// Replaces every occurrence of a text, for example the placeholders of a template.
Task<Changed> ReplaceText(Context& context, ReplaceTextParams params);

// Puts an empty table at a position.
Task<Changed> InsertTable(Context& context, InsertTableParams params);

// Copies an image from a public address into the text.
Task<Changed> InsertImage(Context& context, InsertImageParams params);

// Starts a new page at a position.
Task<Changed> InsertPageBreak(Context& context, InsertPageBreakParams params);

// Gives the paragraphs that a range touches the style of a heading, title or normal text.
Task<Changed> SetParagraphStyle(Context& context, SetParagraphStyleParams params);

// Switches bold, italics, underline or strikethrough on or off for a range.
Task<Changed> SetTextStyle(Context& context, SetTextStyleParams params);

// Turns the paragraphs that a range touches into a list with bullets or numbers.
Task<Changed> CreateList(Context& context, CreateListParams params);

// Deletes what stands between two positions. The last line break of the document cannot be deleted.
// Destructive: may delete or overwrite.
Task<Changed> DeleteRange(Context& context, DeleteRangeParams params);

// Makes several changes of any kind at once, in the form of the Docs API. Apply them from the end
// to the start, so that positions stay right. Deletions are possible. Destructive: may delete or
// overwrite.
Task<Changed> UpdateDocument(Context& context, UpdateDocumentParams params);

// A list of one document: what is polled. Only reads.
Task<ListWatchedResult> ListWatched(Context& context, ListWatchedParams params);

Secrets ReadSecrets(Context& context);

// The user's settings, with defaults filled in.
Result<UserFields> ReadUserFields(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kGoogleDocs;

}  // namespace pie::google_docs
