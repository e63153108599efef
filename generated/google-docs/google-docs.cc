// Generated from plugins/google-docs/google-docs.pie. Do not edit.
#include "google-docs/google-docs.h"

#include "pie/generated.h"

namespace pie::detail::tables::google_docs {
namespace c = ::pie::google_docs;

constexpr const char* kTexts1[] = {"documents", "writing", "google", "text", "reports"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr FieldRow kFieldsCreateDocumentParams[] = {
    {"title", "Title of the new document.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateDocumentParams, title), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateDocumentParams = {"CreateDocumentParams",
    {kFieldsCreateDocumentParams, 1}, sizeof(c::CreateDocumentParams), false};
static_assert(__is_same(decltype(c::CreateDocumentParams::title), String));
constexpr TypeRow kType1 = {Kind::kJson};
constexpr FieldRow kFieldsDocumentBody[] = {
    {"content", "Paragraphs, tables and breaks with their positions.", nullptr, nullptr,
     {.element = &kType1}, __builtin_offsetof(c::DocumentBody, content), Kind::kList, 0},
};
constexpr ObjectTable kObjectDocumentBody = {"DocumentBody", {kFieldsDocumentBody, 1},
    sizeof(c::DocumentBody), true};
static_assert(__is_same(decltype(c::DocumentBody::content), Field<List<Json>>));
constexpr FieldRow kFieldsDocument[] = {
    {"documentId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Document, document_id),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Document, title), Kind::kString,
     0},
    {"revisionId", "Name of this state of the document; missing when the account may " "only read.",
     nullptr, nullptr, {}, __builtin_offsetof(c::Document, revision_id), Kind::kString, 0},
    {"body", nullptr, nullptr, nullptr, {.object = &kObjectDocumentBody},
     __builtin_offsetof(c::Document, body), Kind::kObject, 0},
};
constexpr ObjectTable kObjectDocument = {"Document", {kFieldsDocument, 4}, sizeof(c::Document),
    true};
static_assert(__is_same(decltype(c::Document::document_id), Field<String>));
static_assert(__is_same(decltype(c::Document::title), Field<String>));
static_assert(__is_same(decltype(c::Document::revision_id), Field<String>));
static_assert(__is_same(decltype(c::Document::body), Field<c::DocumentBody>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectDocument}};
constexpr BindRow kBindCreateDocument[] = {
    {.place = Place::kBody, .field = 0, .wire = "/title"},
};
constexpr HttpBinding kHttpCreateDocument = {.method = "POST", .path = "/v1/documents",
    .rows = {kBindCreateDocument, 1}, .body = BodyKind::kJson};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 200,
    .pattern = "^[A-Za-z0-9_-]+$"};
constexpr FieldRow kFieldsReadTextParams[] = {
    {"documentId", "Id of the document; the part between /d/ and /edit in its address.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ReadTextParams, document_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectReadTextParams = {"ReadTextParams", {kFieldsReadTextParams, 1},
    sizeof(c::ReadTextParams), false};
static_assert(__is_same(decltype(c::ReadTextParams::document_id), String));
constexpr FieldRow kFieldsDocumentTextHeadingsItem[] = {
    {"level", "1 to 6; 0 for the title.", nullptr, nullptr, {},
     __builtin_offsetof(c::DocumentTextHeadingsItem, level), Kind::kInteger, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DocumentTextHeadingsItem, text),
     Kind::kString, 0},
    {"startIndex", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DocumentTextHeadingsItem,
     start_index), Kind::kInteger, 0},
    {"endIndex", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DocumentTextHeadingsItem,
     end_index), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectDocumentTextHeadingsItem = {"DocumentTextHeadingsItem",
    {kFieldsDocumentTextHeadingsItem, 4}, sizeof(c::DocumentTextHeadingsItem), true};
static_assert(__is_same(decltype(c::DocumentTextHeadingsItem::level), Field<long long>));
static_assert(__is_same(decltype(c::DocumentTextHeadingsItem::text), Field<String>));
static_assert(__is_same(decltype(c::DocumentTextHeadingsItem::start_index), Field<long long>));
static_assert(__is_same(decltype(c::DocumentTextHeadingsItem::end_index), Field<long long>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectDocumentTextHeadingsItem}};
constexpr FieldRow kFieldsDocumentText[] = {
    {"documentId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DocumentText, document_id),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DocumentText, title),
     Kind::kString, 0},
    {"revisionId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DocumentText, revision_id),
     Kind::kString, 0},
    {"text", "All text; paragraphs end with a line break, cells of a table stand "
     "side by side with tabs between them.", nullptr, nullptr, {},
     __builtin_offsetof(c::DocumentText, text), Kind::kString, 0},
    {"endIndex", "Position behind the last character; the last place to insert at is " "one less.",
     nullptr, nullptr, {}, __builtin_offsetof(c::DocumentText, end_index), Kind::kInteger, 0},
    {"headings", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::DocumentText, headings), Kind::kList, 0},
};
constexpr ObjectTable kObjectDocumentText = {"DocumentText", {kFieldsDocumentText, 6},
    sizeof(c::DocumentText), true};
static_assert(__is_same(decltype(c::DocumentText::document_id), Field<String>));
static_assert(__is_same(decltype(c::DocumentText::title), Field<String>));
static_assert(__is_same(decltype(c::DocumentText::revision_id), Field<String>));
static_assert(__is_same(decltype(c::DocumentText::text), Field<String>));
static_assert(__is_same(decltype(c::DocumentText::end_index), Field<long long>));
static_assert(__is_same(decltype(c::DocumentText::headings),
    Field<List<c::DocumentTextHeadingsItem>>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectDocumentText}};
static TaskState* InvokeReadText(Context& context, void* params) {
  return Erase(c::ReadText(context,
      static_cast<c::ReadTextParams&&>(*static_cast<c::ReadTextParams*>(params))));
}
constexpr const char* kNamesGetDocumentParamsSuggestionsViewMode[] = {"DEFAULT_FOR_CURRENT_ACCESS",
    "SUGGESTIONS_INLINE", "PREVIEW_SUGGESTIONS_ACCEPTED", "PREVIEW_WITHOUT_SUGGESTIONS"};
constexpr EnumTable kEnumGetDocumentParamsSuggestionsViewMode =
    {"GetDocumentParamsSuggestionsViewMode", {kNamesGetDocumentParamsSuggestionsViewMode, 4}};
constexpr FieldRow kFieldsGetDocumentParams[] = {
    {"documentId", "Id of the document; the part between /d/ and /edit in its address.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::GetDocumentParams, document_id), Kind::kString, 1},
    {"suggestionsViewMode", "How suggested changes are shown.", nullptr, nullptr,
     {.names = &kEnumGetDocumentParamsSuggestionsViewMode}, __builtin_offsetof(c::GetDocumentParams,
     suggestions_view_mode), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectGetDocumentParams = {"GetDocumentParams", {kFieldsGetDocumentParams,
    2}, sizeof(c::GetDocumentParams), false};
static_assert(__is_same(decltype(c::GetDocumentParams::document_id), String));
static_assert(__is_same(decltype(c::GetDocumentParams::suggestions_view_mode),
    Field<c::GetDocumentParamsSuggestionsViewMode>));
constexpr BindRow kBindGetDocument[] = {
    {.place = Place::kPath, .field = 0, .wire = "documentId"},
    {.place = Place::kQuery, .field = 1, .wire = "suggestionsViewMode"},
};
constexpr HttpBinding kHttpGetDocument = {.method = "GET", .path = "/v1/documents/{documentId}",
    .rows = {kBindGetDocument, 2}};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 500000};
constexpr Limits kLimits4 = {.has = 1, .minimum = 1};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr FieldRow kFieldsInsertTextParams[] = {
    {"documentId", "Id of the document; the part between /d/ and /edit in its address.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::InsertTextParams, document_id), Kind::kString, 1},
    {"text", "Text; a line break starts a new paragraph.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::InsertTextParams, text), Kind::kString, 1},
    {"index", "Position to insert at; 1 is the start. It must lie inside a paragraph.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::InsertTextParams, index), Kind::kInteger, 1},
    {"tabId", "Id of a tab of the document; the first one when left out.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::InsertTextParams, tab_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectInsertTextParams = {"InsertTextParams", {kFieldsInsertTextParams, 4},
    sizeof(c::InsertTextParams), false};
static_assert(__is_same(decltype(c::InsertTextParams::document_id), String));
static_assert(__is_same(decltype(c::InsertTextParams::text), String));
static_assert(__is_same(decltype(c::InsertTextParams::index), long long));
static_assert(__is_same(decltype(c::InsertTextParams::tab_id), Field<String>));
constexpr FieldRow kFieldsChangedWriteControl[] = {
    {"requiredRevisionId", "Revision after the change.", nullptr, nullptr, {},
     __builtin_offsetof(c::ChangedWriteControl, required_revision_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectChangedWriteControl = {"ChangedWriteControl",
    {kFieldsChangedWriteControl, 1}, sizeof(c::ChangedWriteControl), true};
static_assert(__is_same(decltype(c::ChangedWriteControl::required_revision_id), Field<String>));
constexpr FieldRow kFieldsChangedRepliesItemReplaceAllText[] = {
    {"occurrencesChanged", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ChangedRepliesItemReplaceAllText, occurrences_changed), Kind::kInteger,
     0},
};
constexpr ObjectTable kObjectChangedRepliesItemReplaceAllText = {"ChangedRepliesItemReplaceAllText",
    {kFieldsChangedRepliesItemReplaceAllText, 1}, sizeof(c::ChangedRepliesItemReplaceAllText),
    true};
static_assert(__is_same(decltype(c::ChangedRepliesItemReplaceAllText::occurrences_changed),
    Field<long long>));
constexpr FieldRow kFieldsChangedRepliesItemInsertInlineImage[] = {
    {"objectId", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ChangedRepliesItemInsertInlineImage, object_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectChangedRepliesItemInsertInlineImage =
    {"ChangedRepliesItemInsertInlineImage", {kFieldsChangedRepliesItemInsertInlineImage, 1},
    sizeof(c::ChangedRepliesItemInsertInlineImage), true};
static_assert(__is_same(decltype(c::ChangedRepliesItemInsertInlineImage::object_id),
    Field<String>));
constexpr FieldRow kFieldsChangedRepliesItemCreateNamedRange[] = {
    {"namedRangeId", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ChangedRepliesItemCreateNamedRange, named_range_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectChangedRepliesItemCreateNamedRange =
    {"ChangedRepliesItemCreateNamedRange", {kFieldsChangedRepliesItemCreateNamedRange, 1},
    sizeof(c::ChangedRepliesItemCreateNamedRange), true};
static_assert(__is_same(decltype(c::ChangedRepliesItemCreateNamedRange::named_range_id),
    Field<String>));
constexpr FieldRow kFieldsChangedRepliesItemCreateHeader[] = {
    {"headerId", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ChangedRepliesItemCreateHeader, header_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectChangedRepliesItemCreateHeader = {"ChangedRepliesItemCreateHeader",
    {kFieldsChangedRepliesItemCreateHeader, 1}, sizeof(c::ChangedRepliesItemCreateHeader), true};
static_assert(__is_same(decltype(c::ChangedRepliesItemCreateHeader::header_id), Field<String>));
constexpr FieldRow kFieldsChangedRepliesItemCreateFooter[] = {
    {"footerId", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ChangedRepliesItemCreateFooter, footer_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectChangedRepliesItemCreateFooter = {"ChangedRepliesItemCreateFooter",
    {kFieldsChangedRepliesItemCreateFooter, 1}, sizeof(c::ChangedRepliesItemCreateFooter), true};
static_assert(__is_same(decltype(c::ChangedRepliesItemCreateFooter::footer_id), Field<String>));
constexpr FieldRow kFieldsChangedRepliesItemCreateFootnote[] = {
    {"footnoteId", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ChangedRepliesItemCreateFootnote, footnote_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectChangedRepliesItemCreateFootnote = {"ChangedRepliesItemCreateFootnote",
    {kFieldsChangedRepliesItemCreateFootnote, 1}, sizeof(c::ChangedRepliesItemCreateFootnote),
    true};
static_assert(__is_same(decltype(c::ChangedRepliesItemCreateFootnote::footnote_id), Field<String>));
constexpr FieldRow kFieldsChangedRepliesItem[] = {
    {"replaceAllText", nullptr, nullptr, nullptr,
     {.object = &kObjectChangedRepliesItemReplaceAllText}, __builtin_offsetof(c::ChangedRepliesItem,
     replace_all_text), Kind::kObject, 0},
    {"insertInlineImage", nullptr, nullptr, nullptr,
     {.object = &kObjectChangedRepliesItemInsertInlineImage},
     __builtin_offsetof(c::ChangedRepliesItem, insert_inline_image), Kind::kObject, 0},
    {"createNamedRange", nullptr, nullptr, nullptr,
     {.object = &kObjectChangedRepliesItemCreateNamedRange},
     __builtin_offsetof(c::ChangedRepliesItem, create_named_range), Kind::kObject, 0},
    {"createHeader", nullptr, nullptr, nullptr, {.object = &kObjectChangedRepliesItemCreateHeader},
     __builtin_offsetof(c::ChangedRepliesItem, create_header), Kind::kObject, 0},
    {"createFooter", nullptr, nullptr, nullptr, {.object = &kObjectChangedRepliesItemCreateFooter},
     __builtin_offsetof(c::ChangedRepliesItem, create_footer), Kind::kObject, 0},
    {"createFootnote", nullptr, nullptr, nullptr,
     {.object = &kObjectChangedRepliesItemCreateFootnote}, __builtin_offsetof(c::ChangedRepliesItem,
     create_footnote), Kind::kObject, 0},
};
constexpr ObjectTable kObjectChangedRepliesItem = {"ChangedRepliesItem", {kFieldsChangedRepliesItem,
    6}, sizeof(c::ChangedRepliesItem), true};
static_assert(__is_same(decltype(c::ChangedRepliesItem::replace_all_text),
    Field<c::ChangedRepliesItemReplaceAllText>));
static_assert(__is_same(decltype(c::ChangedRepliesItem::insert_inline_image),
    Field<c::ChangedRepliesItemInsertInlineImage>));
static_assert(__is_same(decltype(c::ChangedRepliesItem::create_named_range),
    Field<c::ChangedRepliesItemCreateNamedRange>));
static_assert(__is_same(decltype(c::ChangedRepliesItem::create_header),
    Field<c::ChangedRepliesItemCreateHeader>));
static_assert(__is_same(decltype(c::ChangedRepliesItem::create_footer),
    Field<c::ChangedRepliesItemCreateFooter>));
static_assert(__is_same(decltype(c::ChangedRepliesItem::create_footnote),
    Field<c::ChangedRepliesItemCreateFootnote>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectChangedRepliesItem}};
constexpr FieldRow kFieldsChanged[] = {
    {"documentId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Changed, document_id),
     Kind::kString, 0},
    {"writeControl", nullptr, nullptr, nullptr, {.object = &kObjectChangedWriteControl},
     __builtin_offsetof(c::Changed, write_control), Kind::kObject, 0},
    {"replies", "One for each change, empty for most kinds.", nullptr, nullptr,
     {.element = &kType5}, __builtin_offsetof(c::Changed, replies), Kind::kList, 0},
};
constexpr ObjectTable kObjectChanged = {"Changed", {kFieldsChanged, 3}, sizeof(c::Changed), true};
static_assert(__is_same(decltype(c::Changed::document_id), Field<String>));
static_assert(__is_same(decltype(c::Changed::write_control), Field<c::ChangedWriteControl>));
static_assert(__is_same(decltype(c::Changed::replies), Field<List<c::ChangedRepliesItem>>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectChanged}};
constexpr BindRow kBindInsertText[] = {
    {.place = Place::kPath, .field = 0, .wire = "documentId"},
    {.place = Place::kBody, .field = 1, .wire = "/requests/0/insertText/text"},
    {.place = Place::kBody, .field = 2, .wire = "/requests/0/insertText/location/index"},
    {.place = Place::kBody, .field = 3, .wire = "/requests/0/insertText/location/tabId"},
};
constexpr HttpBinding kHttpInsertText = {.method = "POST",
    .path = "/v1/documents/{documentId}:batchUpdate", .rows = {kBindInsertText, 4},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsAppendTextParams[] = {
    {"documentId", "Id of the document; the part between /d/ and /edit in its address.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::AppendTextParams, document_id), Kind::kString, 1},
    {"text", "Text; a line break starts a new paragraph.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AppendTextParams, text), Kind::kString, 1},
    {"tabId", "Id of a tab of the document; the first one when left out.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::AppendTextParams, tab_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectAppendTextParams = {"AppendTextParams", {kFieldsAppendTextParams, 3},
    sizeof(c::AppendTextParams), false};
static_assert(__is_same(decltype(c::AppendTextParams::document_id), String));
static_assert(__is_same(decltype(c::AppendTextParams::text), String));
static_assert(__is_same(decltype(c::AppendTextParams::tab_id), Field<String>));
constexpr BindRow kBindAppendText[] = {
    {.place = Place::kPath, .field = 0, .wire = "documentId"},
    {.place = Place::kBody, .field = 1, .wire = "/requests/0/insertText/text"},
    {.place = Place::kBody, .wire = "/requests/0/insertText/endOfSegmentLocation/segmentId",
     .constant = "\"\"", .always = true},
    {.place = Place::kBody, .field = 2,
     .wire = "/requests/0/insertText/endOfSegmentLocation/tabId"},
};
constexpr HttpBinding kHttpAppendText = {.method = "POST",
    .path = "/v1/documents/{documentId}:batchUpdate", .rows = {kBindAppendText, 4},
    .body = BodyKind::kJson};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 10000};
constexpr Limits kLimits7 = {.has = 64, .max_size = 100000};
constexpr FieldRow kFieldsReplaceTextParams[] = {
    {"documentId", "Id of the document; the part between /d/ and /edit in its address.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ReplaceTextParams, document_id), Kind::kString, 1},
    {"find", "Text to look for.", nullptr, &kLimits6, {}, __builtin_offsetof(c::ReplaceTextParams,
     find), Kind::kString, 1},
    {"replaceText", "Text to put in its place; an empty text removes it.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ReplaceTextParams, replace_text), Kind::kString, 1},
    {"matchCase", "Whether capitals must be the same.", "true", nullptr, {},
     __builtin_offsetof(c::ReplaceTextParams, match_case), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectReplaceTextParams = {"ReplaceTextParams", {kFieldsReplaceTextParams,
    4}, sizeof(c::ReplaceTextParams), false};
static_assert(__is_same(decltype(c::ReplaceTextParams::document_id), String));
static_assert(__is_same(decltype(c::ReplaceTextParams::find), String));
static_assert(__is_same(decltype(c::ReplaceTextParams::replace_text), String));
static_assert(__is_same(decltype(c::ReplaceTextParams::match_case), Field<bool>));
constexpr BindRow kBindReplaceText[] = {
    {.place = Place::kPath, .field = 0, .wire = "documentId"},
    {.place = Place::kBody, .field = 1, .wire = "/requests/0/replaceAllText/containsText/text"},
    {.place = Place::kBody, .field = 3,
     .wire = "/requests/0/replaceAllText/containsText/matchCase"},
    {.place = Place::kBody, .field = 2, .wire = "/requests/0/replaceAllText/replaceText"},
};
constexpr HttpBinding kHttpReplaceText = {.method = "POST",
    .path = "/v1/documents/{documentId}:batchUpdate", .rows = {kBindReplaceText, 4},
    .body = BodyKind::kJson};
constexpr Limits kLimits8 = {.has = 3, .minimum = 1, .maximum = 500};
constexpr Limits kLimits9 = {.has = 3, .minimum = 1, .maximum = 20};
constexpr FieldRow kFieldsInsertTableParams[] = {
    {"documentId", "Id of the document; the part between /d/ and /edit in its address.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::InsertTableParams, document_id), Kind::kString, 1},
    {"rows", "Rows of the table.", nullptr, &kLimits8, {}, __builtin_offsetof(c::InsertTableParams,
     rows), Kind::kInteger, 1},
    {"columns", "Columns of the table.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::InsertTableParams, columns), Kind::kInteger, 1},
    {"index", "Position to insert at; 1 is the start. It must lie inside a paragraph.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::InsertTableParams, index), Kind::kInteger, 1},
    {"tabId", "Id of a tab of the document; the first one when left out.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::InsertTableParams, tab_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectInsertTableParams = {"InsertTableParams", {kFieldsInsertTableParams,
    5}, sizeof(c::InsertTableParams), false};
static_assert(__is_same(decltype(c::InsertTableParams::document_id), String));
static_assert(__is_same(decltype(c::InsertTableParams::rows), long long));
static_assert(__is_same(decltype(c::InsertTableParams::columns), long long));
static_assert(__is_same(decltype(c::InsertTableParams::index), long long));
static_assert(__is_same(decltype(c::InsertTableParams::tab_id), Field<String>));
constexpr BindRow kBindInsertTable[] = {
    {.place = Place::kPath, .field = 0, .wire = "documentId"},
    {.place = Place::kBody, .field = 1, .wire = "/requests/0/insertTable/rows"},
    {.place = Place::kBody, .field = 2, .wire = "/requests/0/insertTable/columns"},
    {.place = Place::kBody, .field = 3, .wire = "/requests/0/insertTable/location/index"},
    {.place = Place::kBody, .field = 4, .wire = "/requests/0/insertTable/location/tabId"},
};
constexpr HttpBinding kHttpInsertTable = {.method = "POST",
    .path = "/v1/documents/{documentId}:batchUpdate", .rows = {kBindInsertTable, 5},
    .body = BodyKind::kJson};
constexpr Limits kLimits10 = {.has = 64, .max_size = 2000, .pattern = "^https?://",
    .format = "uri"};
constexpr Limits kLimits11 = {.has = 3, .minimum = 1, .maximum = 2000};
constexpr const char* kNamesInsertImageParamsObjectSizeWidthUnit[] = {"PT"};
constexpr EnumTable kEnumInsertImageParamsObjectSizeWidthUnit =
    {"InsertImageParamsObjectSizeWidthUnit", {kNamesInsertImageParamsObjectSizeWidthUnit, 1}};
constexpr FieldRow kFieldsInsertImageParamsObjectSizeWidth[] = {
    {"magnitude", nullptr, nullptr, &kLimits11, {},
     __builtin_offsetof(c::InsertImageParamsObjectSizeWidth, magnitude), Kind::kNumber, 1},
    {"unit", nullptr, nullptr, nullptr, {.names = &kEnumInsertImageParamsObjectSizeWidthUnit},
     __builtin_offsetof(c::InsertImageParamsObjectSizeWidth, unit), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectInsertImageParamsObjectSizeWidth = {"InsertImageParamsObjectSizeWidth",
    {kFieldsInsertImageParamsObjectSizeWidth, 2}, sizeof(c::InsertImageParamsObjectSizeWidth),
    true};
static_assert(__is_same(decltype(c::InsertImageParamsObjectSizeWidth::magnitude), double));
static_assert(__is_same(decltype(c::InsertImageParamsObjectSizeWidth::unit),
    c::InsertImageParamsObjectSizeWidthUnit));
constexpr const char* kNamesInsertImageParamsObjectSizeHeightUnit[] = {"PT"};
constexpr EnumTable kEnumInsertImageParamsObjectSizeHeightUnit =
    {"InsertImageParamsObjectSizeHeightUnit", {kNamesInsertImageParamsObjectSizeHeightUnit, 1}};
constexpr FieldRow kFieldsInsertImageParamsObjectSizeHeight[] = {
    {"magnitude", nullptr, nullptr, &kLimits11, {},
     __builtin_offsetof(c::InsertImageParamsObjectSizeHeight, magnitude), Kind::kNumber, 1},
    {"unit", nullptr, nullptr, nullptr, {.names = &kEnumInsertImageParamsObjectSizeHeightUnit},
     __builtin_offsetof(c::InsertImageParamsObjectSizeHeight, unit), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectInsertImageParamsObjectSizeHeight =
    {"InsertImageParamsObjectSizeHeight", {kFieldsInsertImageParamsObjectSizeHeight, 2},
    sizeof(c::InsertImageParamsObjectSizeHeight), true};
static_assert(__is_same(decltype(c::InsertImageParamsObjectSizeHeight::magnitude), double));
static_assert(__is_same(decltype(c::InsertImageParamsObjectSizeHeight::unit),
    c::InsertImageParamsObjectSizeHeightUnit));
constexpr FieldRow kFieldsInsertImageParamsObjectSize[] = {
    {"width", nullptr, nullptr, nullptr, {.object = &kObjectInsertImageParamsObjectSizeWidth},
     __builtin_offsetof(c::InsertImageParamsObjectSize, width), Kind::kObject, 0},
    {"height", nullptr, nullptr, nullptr, {.object = &kObjectInsertImageParamsObjectSizeHeight},
     __builtin_offsetof(c::InsertImageParamsObjectSize, height), Kind::kObject, 0},
};
constexpr ObjectTable kObjectInsertImageParamsObjectSize = {"InsertImageParamsObjectSize",
    {kFieldsInsertImageParamsObjectSize, 2}, sizeof(c::InsertImageParamsObjectSize), true};
static_assert(__is_same(decltype(c::InsertImageParamsObjectSize::width),
    Field<c::InsertImageParamsObjectSizeWidth>));
static_assert(__is_same(decltype(c::InsertImageParamsObjectSize::height),
    Field<c::InsertImageParamsObjectSizeHeight>));
constexpr FieldRow kFieldsInsertImageParams[] = {
    {"documentId", "Id of the document; the part between /d/ and /edit in its address.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::InsertImageParams, document_id), Kind::kString, 1},
    {"uri", "Public address of a PNG, JPEG or GIF of at most 50 MB.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::InsertImageParams, uri), Kind::kString, 1},
    {"index", "Position to insert at; 1 is the start. It must lie inside a paragraph.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::InsertImageParams, index), Kind::kInteger, 1},
    {"objectSize", "Size in points; Google keeps the proportions, and chooses the size "
     "when it is left out.", nullptr, nullptr, {.object = &kObjectInsertImageParamsObjectSize},
     __builtin_offsetof(c::InsertImageParams, object_size), Kind::kObject, 0},
    {"tabId", "Id of a tab of the document; the first one when left out.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::InsertImageParams, tab_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectInsertImageParams = {"InsertImageParams", {kFieldsInsertImageParams,
    5}, sizeof(c::InsertImageParams), false};
static_assert(__is_same(decltype(c::InsertImageParams::document_id), String));
static_assert(__is_same(decltype(c::InsertImageParams::uri), String));
static_assert(__is_same(decltype(c::InsertImageParams::index), long long));
static_assert(__is_same(decltype(c::InsertImageParams::object_size),
    Field<c::InsertImageParamsObjectSize>));
static_assert(__is_same(decltype(c::InsertImageParams::tab_id), Field<String>));
constexpr BindRow kBindInsertImage[] = {
    {.place = Place::kPath, .field = 0, .wire = "documentId"},
    {.place = Place::kBody, .field = 1, .wire = "/requests/0/insertInlineImage/uri"},
    {.place = Place::kBody, .field = 2, .wire = "/requests/0/insertInlineImage/location/index"},
    {.place = Place::kBody, .field = 4, .wire = "/requests/0/insertInlineImage/location/tabId"},
    {.place = Place::kBody, .field = 3, .wire = "/requests/0/insertInlineImage/objectSize"},
};
constexpr HttpBinding kHttpInsertImage = {.method = "POST",
    .path = "/v1/documents/{documentId}:batchUpdate", .rows = {kBindInsertImage, 5},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsInsertPageBreakParams[] = {
    {"documentId", "Id of the document; the part between /d/ and /edit in its address.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::InsertPageBreakParams, document_id), Kind::kString, 1},
    {"index", "Position to insert at; 1 is the start. It must lie inside a paragraph.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::InsertPageBreakParams, index), Kind::kInteger, 1},
    {"tabId", "Id of a tab of the document; the first one when left out.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::InsertPageBreakParams, tab_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectInsertPageBreakParams = {"InsertPageBreakParams",
    {kFieldsInsertPageBreakParams, 3}, sizeof(c::InsertPageBreakParams), false};
static_assert(__is_same(decltype(c::InsertPageBreakParams::document_id), String));
static_assert(__is_same(decltype(c::InsertPageBreakParams::index), long long));
static_assert(__is_same(decltype(c::InsertPageBreakParams::tab_id), Field<String>));
constexpr BindRow kBindInsertPageBreak[] = {
    {.place = Place::kPath, .field = 0, .wire = "documentId"},
    {.place = Place::kBody, .field = 1, .wire = "/requests/0/insertPageBreak/location/index"},
    {.place = Place::kBody, .field = 2, .wire = "/requests/0/insertPageBreak/location/tabId"},
};
constexpr HttpBinding kHttpInsertPageBreak = {.method = "POST",
    .path = "/v1/documents/{documentId}:batchUpdate", .rows = {kBindInsertPageBreak, 3},
    .body = BodyKind::kJson};
constexpr Limits kLimits12 = {.has = 1, .minimum = 2};
constexpr const char* kNamesSetParagraphStyleParamsNamedStyleType[] = {"NORMAL_TEXT", "TITLE",
    "SUBTITLE", "HEADING_1", "HEADING_2", "HEADING_3", "HEADING_4", "HEADING_5", "HEADING_6"};
constexpr EnumTable kEnumSetParagraphStyleParamsNamedStyleType =
    {"SetParagraphStyleParamsNamedStyleType", {kNamesSetParagraphStyleParamsNamedStyleType, 9}};
constexpr FieldRow kFieldsSetParagraphStyleParams[] = {
    {"documentId", "Id of the document; the part between /d/ and /edit in its address.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::SetParagraphStyleParams, document_id), Kind::kString, 1},
    {"startIndex", "Position of the first character.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SetParagraphStyleParams, start_index), Kind::kInteger, 1},
    {"endIndex", "Position behind the last character.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::SetParagraphStyleParams, end_index), Kind::kInteger, 1},
    {"namedStyleType", "Style of the paragraphs.", nullptr, nullptr,
     {.names = &kEnumSetParagraphStyleParamsNamedStyleType},
     __builtin_offsetof(c::SetParagraphStyleParams, named_style_type), Kind::kEnum, 1},
    {"tabId", "Id of a tab of the document; the first one when left out.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::SetParagraphStyleParams, tab_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectSetParagraphStyleParams = {"SetParagraphStyleParams",
    {kFieldsSetParagraphStyleParams, 5}, sizeof(c::SetParagraphStyleParams), false};
static_assert(__is_same(decltype(c::SetParagraphStyleParams::document_id), String));
static_assert(__is_same(decltype(c::SetParagraphStyleParams::start_index), long long));
static_assert(__is_same(decltype(c::SetParagraphStyleParams::end_index), long long));
static_assert(__is_same(decltype(c::SetParagraphStyleParams::named_style_type),
    c::SetParagraphStyleParamsNamedStyleType));
static_assert(__is_same(decltype(c::SetParagraphStyleParams::tab_id), Field<String>));
constexpr BindRow kBindSetParagraphStyle[] = {
    {.place = Place::kPath, .field = 0, .wire = "documentId"},
    {.place = Place::kBody, .field = 1,
     .wire = "/requests/0/updateParagraphStyle/range/startIndex"},
    {.place = Place::kBody, .field = 2, .wire = "/requests/0/updateParagraphStyle/range/endIndex"},
    {.place = Place::kBody, .field = 4, .wire = "/requests/0/updateParagraphStyle/range/tabId"},
    {.place = Place::kBody, .field = 3,
     .wire = "/requests/0/updateParagraphStyle/paragraphStyle/namedStyleType"},
    {.place = Place::kBody, .wire = "/requests/0/updateParagraphStyle/fields",
     .constant = "\"namedStyleType\""},
};
constexpr HttpBinding kHttpSetParagraphStyle = {.method = "POST",
    .path = "/v1/documents/{documentId}:batchUpdate", .rows = {kBindSetParagraphStyle, 6},
    .body = BodyKind::kJson};
constexpr Limits kLimits13 = {.has = 96, .min_size = 1, .max_size = 4};
constexpr const char* kNamesSetTextStyleParamsStyleFieldsItem[] = {"bold", "italic", "underline",
    "strikethrough"};
constexpr EnumTable kEnumSetTextStyleParamsStyleFieldsItem = {"SetTextStyleParamsStyleFieldsItem",
    {kNamesSetTextStyleParamsStyleFieldsItem, 4}};
constexpr TypeRow kType7 = {Kind::kEnum, false, {.names = &kEnumSetTextStyleParamsStyleFieldsItem}};
constexpr FieldRow kFieldsSetTextStyleParams[] = {
    {"documentId", "Id of the document; the part between /d/ and /edit in its address.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::SetTextStyleParams, document_id), Kind::kString, 1},
    {"startIndex", "Position of the first character.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SetTextStyleParams, start_index), Kind::kInteger, 1},
    {"endIndex", "Position behind the last character.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::SetTextStyleParams, end_index), Kind::kInteger, 1},
    {"styleFields", "Which of the four to set; one that is named here without a value "
     "is switched off.", nullptr, &kLimits13, {.element = &kType7},
     __builtin_offsetof(c::SetTextStyleParams, style_fields), Kind::kList, 1},
    {"bold", "Whether the text is bold.", nullptr, nullptr, {},
     __builtin_offsetof(c::SetTextStyleParams, bold), Kind::kBoolean, 0},
    {"italic", "Whether the text is in italics.", nullptr, nullptr, {},
     __builtin_offsetof(c::SetTextStyleParams, italic), Kind::kBoolean, 0},
    {"underline", "Whether the text is underlined.", nullptr, nullptr, {},
     __builtin_offsetof(c::SetTextStyleParams, underline), Kind::kBoolean, 0},
    {"strikethrough", "Whether the text is struck through.", nullptr, nullptr, {},
     __builtin_offsetof(c::SetTextStyleParams, strikethrough), Kind::kBoolean, 0},
    {"tabId", "Id of a tab of the document; the first one when left out.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::SetTextStyleParams, tab_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectSetTextStyleParams = {"SetTextStyleParams", {kFieldsSetTextStyleParams,
    9}, sizeof(c::SetTextStyleParams), false};
static_assert(__is_same(decltype(c::SetTextStyleParams::document_id), String));
static_assert(__is_same(decltype(c::SetTextStyleParams::start_index), long long));
static_assert(__is_same(decltype(c::SetTextStyleParams::end_index), long long));
static_assert(__is_same(decltype(c::SetTextStyleParams::style_fields),
    List<c::SetTextStyleParamsStyleFieldsItem>));
static_assert(__is_same(decltype(c::SetTextStyleParams::bold), Field<bool>));
static_assert(__is_same(decltype(c::SetTextStyleParams::italic), Field<bool>));
static_assert(__is_same(decltype(c::SetTextStyleParams::underline), Field<bool>));
static_assert(__is_same(decltype(c::SetTextStyleParams::strikethrough), Field<bool>));
static_assert(__is_same(decltype(c::SetTextStyleParams::tab_id), Field<String>));
constexpr BindRow kBindSetTextStyle[] = {
    {.place = Place::kPath, .field = 0, .wire = "documentId"},
    {.place = Place::kBody, .field = 1, .wire = "/requests/0/updateTextStyle/range/startIndex"},
    {.place = Place::kBody, .field = 2, .wire = "/requests/0/updateTextStyle/range/endIndex"},
    {.place = Place::kBody, .field = 8, .wire = "/requests/0/updateTextStyle/range/tabId"},
    {.place = Place::kBody, .field = 4, .wire = "/requests/0/updateTextStyle/textStyle/bold"},
    {.place = Place::kBody, .field = 5, .wire = "/requests/0/updateTextStyle/textStyle/italic"},
    {.place = Place::kBody, .field = 6, .wire = "/requests/0/updateTextStyle/textStyle/underline"},
    {.place = Place::kBody, .field = 7,
     .wire = "/requests/0/updateTextStyle/textStyle/strikethrough"},
    {.place = Place::kBody, .wire = "/requests/0/updateTextStyle/fields", .text = "{styleFields}"},
};
constexpr HttpBinding kHttpSetTextStyle = {.method = "POST",
    .path = "/v1/documents/{documentId}:batchUpdate", .rows = {kBindSetTextStyle, 9},
    .body = BodyKind::kJson};
constexpr const char* kNamesCreateListParamsBulletPreset[] = {"BULLET_DISC_CIRCLE_SQUARE",
    "BULLET_CHECKBOX", "BULLET_ARROW_DIAMOND_DISC", "BULLET_STAR_CIRCLE_SQUARE",
    "NUMBERED_DECIMAL_ALPHA_ROMAN", "NUMBERED_DECIMAL_NESTED", "NUMBERED_UPPERALPHA_ALPHA_ROMAN"};
constexpr EnumTable kEnumCreateListParamsBulletPreset = {"CreateListParamsBulletPreset",
    {kNamesCreateListParamsBulletPreset, 7}};
constexpr FieldRow kFieldsCreateListParams[] = {
    {"documentId", "Id of the document; the part between /d/ and /edit in its address.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::CreateListParams, document_id), Kind::kString, 1},
    {"startIndex", "Position of the first character.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateListParams, start_index), Kind::kInteger, 1},
    {"endIndex", "Position behind the last character.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateListParams, end_index), Kind::kInteger, 1},
    {"bulletPreset", "Kind of list.", "\"BULLET_DISC_CIRCLE_SQUARE\"", nullptr,
     {.names = &kEnumCreateListParamsBulletPreset}, __builtin_offsetof(c::CreateListParams,
     bullet_preset), Kind::kEnum, 0},
    {"tabId", "Id of a tab of the document; the first one when left out.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateListParams, tab_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateListParams = {"CreateListParams", {kFieldsCreateListParams, 5},
    sizeof(c::CreateListParams), false};
static_assert(__is_same(decltype(c::CreateListParams::document_id), String));
static_assert(__is_same(decltype(c::CreateListParams::start_index), long long));
static_assert(__is_same(decltype(c::CreateListParams::end_index), long long));
static_assert(__is_same(decltype(c::CreateListParams::bullet_preset),
    Field<c::CreateListParamsBulletPreset>));
static_assert(__is_same(decltype(c::CreateListParams::tab_id), Field<String>));
constexpr BindRow kBindCreateList[] = {
    {.place = Place::kPath, .field = 0, .wire = "documentId"},
    {.place = Place::kBody, .field = 1,
     .wire = "/requests/0/createParagraphBullets/range/startIndex"},
    {.place = Place::kBody, .field = 2,
     .wire = "/requests/0/createParagraphBullets/range/endIndex"},
    {.place = Place::kBody, .field = 4, .wire = "/requests/0/createParagraphBullets/range/tabId"},
    {.place = Place::kBody, .field = 3, .wire = "/requests/0/createParagraphBullets/bulletPreset"},
};
constexpr HttpBinding kHttpCreateList = {.method = "POST",
    .path = "/v1/documents/{documentId}:batchUpdate", .rows = {kBindCreateList, 5},
    .body = BodyKind::kJson};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 300};
constexpr FieldRow kFieldsDeleteRangeParams[] = {
    {"documentId", "Id of the document; the part between /d/ and /edit in its address.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::DeleteRangeParams, document_id), Kind::kString, 1},
    {"startIndex", "Position of the first character.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::DeleteRangeParams, start_index), Kind::kInteger, 1},
    {"endIndex", "Position behind the last character.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::DeleteRangeParams, end_index), Kind::kInteger, 1},
    {"tabId", "Id of a tab of the document; the first one when left out.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::DeleteRangeParams, tab_id), Kind::kString, 0},
    {"requiredRevisionId", "Refuses the change when the document has another revision by now.",
     nullptr, &kLimits14, {}, __builtin_offsetof(c::DeleteRangeParams, required_revision_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectDeleteRangeParams = {"DeleteRangeParams", {kFieldsDeleteRangeParams,
    5}, sizeof(c::DeleteRangeParams), false};
static_assert(__is_same(decltype(c::DeleteRangeParams::document_id), String));
static_assert(__is_same(decltype(c::DeleteRangeParams::start_index), long long));
static_assert(__is_same(decltype(c::DeleteRangeParams::end_index), long long));
static_assert(__is_same(decltype(c::DeleteRangeParams::tab_id), Field<String>));
static_assert(__is_same(decltype(c::DeleteRangeParams::required_revision_id), Field<String>));
constexpr BindRow kBindDeleteRange[] = {
    {.place = Place::kPath, .field = 0, .wire = "documentId"},
    {.place = Place::kBody, .field = 1, .wire = "/requests/0/deleteContentRange/range/startIndex"},
    {.place = Place::kBody, .field = 2, .wire = "/requests/0/deleteContentRange/range/endIndex"},
    {.place = Place::kBody, .field = 3, .wire = "/requests/0/deleteContentRange/range/tabId"},
    {.place = Place::kBody, .field = 4, .wire = "/writeControl/requiredRevisionId"},
};
constexpr HttpBinding kHttpDeleteRange = {.method = "POST",
    .path = "/v1/documents/{documentId}:batchUpdate", .rows = {kBindDeleteRange, 5},
    .body = BodyKind::kJson};
constexpr Limits kLimits15 = {.has = 96, .min_size = 1, .max_size = 1};
constexpr TypeRow kType8 = {Kind::kMap, false, {.element = &kType1}, &kLimits15};
constexpr FieldRow kFieldsUpdateDocumentParams[] = {
    {"documentId", "Id of the document; the part between /d/ and /edit in its address.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::UpdateDocumentParams, document_id), Kind::kString, 1},
    {"requests", "Changes in the form of the Docs API, each an object with one key,"
     " for example insertText or createHeader; all or none are made.", nullptr, &kLimits1,
     {.element = &kType8}, __builtin_offsetof(c::UpdateDocumentParams, requests), Kind::kList, 1},
    {"requiredRevisionId", "Refuses the change when the document has another revision by now.",
     nullptr, &kLimits14, {}, __builtin_offsetof(c::UpdateDocumentParams, required_revision_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateDocumentParams = {"UpdateDocumentParams",
    {kFieldsUpdateDocumentParams, 3}, sizeof(c::UpdateDocumentParams), false};
static_assert(__is_same(decltype(c::UpdateDocumentParams::document_id), String));
static_assert(__is_same(decltype(c::UpdateDocumentParams::requests), List<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::UpdateDocumentParams::required_revision_id), Field<String>));
constexpr BindRow kBindUpdateDocument[] = {
    {.place = Place::kPath, .field = 0, .wire = "documentId"},
    {.place = Place::kBody, .field = 1, .wire = "/requests"},
    {.place = Place::kBody, .field = 2, .wire = "/writeControl/requiredRevisionId"},
};
constexpr HttpBinding kHttpUpdateDocument = {.method = "POST",
    .path = "/v1/documents/{documentId}:batchUpdate", .rows = {kBindUpdateDocument, 3},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsListWatchedParams[] = {
    {"documentId", "Id of the document; the part between /d/ and /edit in its address.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListWatchedParams, document_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectListWatchedParams = {"ListWatchedParams", {kFieldsListWatchedParams,
    1}, sizeof(c::ListWatchedParams), false};
static_assert(__is_same(decltype(c::ListWatchedParams::document_id), String));
constexpr FieldRow kFieldsListWatchedResultDocumentsItem[] = {
    {"documentId", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ListWatchedResultDocumentsItem, document_id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListWatchedResultDocumentsItem,
     title), Kind::kString, 0},
    {"state", "Another one when the text is another.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListWatchedResultDocumentsItem, state), Kind::kString, 0},
};
constexpr ObjectTable kObjectListWatchedResultDocumentsItem = {"ListWatchedResultDocumentsItem",
    {kFieldsListWatchedResultDocumentsItem, 3}, sizeof(c::ListWatchedResultDocumentsItem), true};
static_assert(__is_same(decltype(c::ListWatchedResultDocumentsItem::document_id), Field<String>));
static_assert(__is_same(decltype(c::ListWatchedResultDocumentsItem::title), Field<String>));
static_assert(__is_same(decltype(c::ListWatchedResultDocumentsItem::state), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false,
    {.object = &kObjectListWatchedResultDocumentsItem}};
constexpr FieldRow kFieldsListWatchedResult[] = {
    {"documents", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::ListWatchedResult, documents), Kind::kList, 0},
};
constexpr ObjectTable kObjectListWatchedResult = {"ListWatchedResult", {kFieldsListWatchedResult,
    1}, sizeof(c::ListWatchedResult), true};
static_assert(__is_same(decltype(c::ListWatchedResult::documents),
    Field<List<c::ListWatchedResultDocumentsItem>>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListWatchedResult}};
static TaskState* InvokeListWatched(Context& context, void* params) {
  return Erase(c::ListWatched(context,
      static_cast<c::ListWatchedParams&&>(*static_cast<c::ListWatchedParams*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "create_document", .title = "Create a document",
     .description = "Creates an empty document in the user's Drive. Add text to it with "
     "append_text.", .params = &kObjectCreateDocumentParams, .result = &kType2,
     .http = &kHttpCreateDocument, .tool_name = "google_docs_create_document"},
    {.name = "read_text", .title = "Read the text",
     .description = "Text and headings of a document's first tab, and where the text ends.",
     .effect = Effect::kRead, .params = &kObjectReadTextParams, .result = &kType4,
     .invoke = InvokeReadText, .tool_name = "google_docs_read_text"},
    {.name = "get_document", .title = "Read the structure",
     .description = "The whole first tab with styles and positions. Long; use read_text "
     "for the words alone.", .effect = Effect::kRead, .params = &kObjectGetDocumentParams,
     .result = &kType2, .http = &kHttpGetDocument, .tool_name = "google_docs_get_document"},
    {.name = "insert_text", .title = "Insert text",
     .description = "Puts text at a position; what was there moves back.",
     .params = &kObjectInsertTextParams, .result = &kType6, .http = &kHttpInsertText,
     .tool_name = "google_docs_insert_text"},
    {.name = "append_text", .title = "Append text",
     .description = "Adds text at the end of the document. Begin it with a line break "
     "to start a new paragraph.", .params = &kObjectAppendTextParams, .result = &kType6,
     .http = &kHttpAppendText, .tool_name = "google_docs_append_text"},
    {.name = "replace_text", .title = "Replace text everywhere",
     .description = "Replaces every occurrence of a text, for example the placeholders "
     "of a template.", .params = &kObjectReplaceTextParams, .result = &kType6,
     .http = &kHttpReplaceText, .tool_name = "google_docs_replace_text"},
    {.name = "insert_table", .title = "Insert a table",
     .description = "Puts an empty table at a position.", .params = &kObjectInsertTableParams,
     .result = &kType6, .http = &kHttpInsertTable, .tool_name = "google_docs_insert_table"},
    {.name = "insert_image", .title = "Insert an image",
     .description = "Copies an image from a public address into the text.",
     .params = &kObjectInsertImageParams, .result = &kType6, .http = &kHttpInsertImage,
     .tool_name = "google_docs_insert_image"},
    {.name = "insert_page_break", .title = "Insert a page break",
     .description = "Starts a new page at a position.", .params = &kObjectInsertPageBreakParams,
     .result = &kType6, .http = &kHttpInsertPageBreak,
     .tool_name = "google_docs_insert_page_break"},
    {.name = "set_paragraph_style", .title = "Make headings",
     .description = "Gives the paragraphs that a range touches the style of a heading,"
     " title or normal text.", .params = &kObjectSetParagraphStyleParams, .result = &kType6,
     .http = &kHttpSetParagraphStyle, .tool_name = "google_docs_set_paragraph_style"},
    {.name = "set_text_style", .title = "Format text",
     .description = "Switches bold, italics, underline or strikethrough on or off for " "a range.",
     .params = &kObjectSetTextStyleParams, .result = &kType6, .http = &kHttpSetTextStyle,
     .tool_name = "google_docs_set_text_style"},
    {.name = "create_list", .title = "Make a list",
     .description = "Turns the paragraphs that a range touches into a list with bullets "
     "or numbers.", .params = &kObjectCreateListParams, .result = &kType6, .http = &kHttpCreateList,
     .tool_name = "google_docs_create_list"},
    {.name = "delete_range", .title = "Delete a range",
     .description = "Deletes what stands between two positions. The last line break of "
     "the document cannot be deleted.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteRangeParams, .result = &kType6, .http = &kHttpDeleteRange,
     .tool_name = "google_docs_delete_range"},
    {.name = "update_document", .title = "Change a document",
     .description = "Makes several changes of any kind at once, in the form of the Docs "
     "API. Apply them from the end to the start, so that positions stay "
     "right. Deletions are possible.", .effect = Effect::kDestructive,
     .params = &kObjectUpdateDocumentParams, .result = &kType6, .http = &kHttpUpdateDocument,
     .tool_name = "google_docs_update_document"},
    {.name = "list_watched", .title = "Look at a document",
     .description = "A list of one document: what is polled.", .effect = Effect::kRead,
     .params = &kObjectListWatchedParams, .result = &kType10, .invoke = InvokeListWatched,
     .tool_name = "google_docs_list_watched", .hidden = true},
};
constexpr const char* kTexts2[] = {"/error/message"};
constexpr const char* kTexts3[] = {"/error/status"};
constexpr NamedText kPairs1[] = {{"RESOURCE_EXHAUSTED",
    "Google allows 60 writes and 300 reads a minute per user; wait a minute " "and try again."},
    {"FAILED_PRECONDITION", "The document has changed since it was read; read it again and use "
    "the new positions."}, {"PERMISSION_DENIED",
    "The connected account needs the right to edit this document; also "
    "check that the Google Docs API is enabled in the Google Cloud project."}, {"NOT_FOUND",
    "Check the id, and that the document is shared with the connected " "account."}};
constexpr ApiRow kApi = {.base_url = "https://docs.googleapis.com",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 4}},
    .retry_after = "retry-after", .per_minute = 300, .verify_method = "GET",
    .verify_path = "https://openidconnect.googleapis.com/v1/userinfo", .verify_account = "/email"};
constexpr const char* kTexts4[] = {"docs.googleapis.com", "oauth2.googleapis.com",
    "openidconnect.googleapis.com"};
constexpr const char* kTexts5[] = {"openid", "email", "https://www.googleapis.com/auth/documents"};
constexpr NamedText kPairs2[] = {{"access_type", "offline"}, {"prompt", "consent"}};
constexpr OauthRow kOauthRow1 = {.provider = "google", .provider_name = "Google",
    .authorization_url = "https://accounts.google.com/o/oauth2/v2/auth",
    .token_url = "https://oauth2.googleapis.com/token",
    .user_info_url = "https://openidconnect.googleapis.com/v1/userinfo",
    .revoke_url = "https://oauth2.googleapis.com/revoke", .scopes = {kTexts5, 3},
    .client_id_secret = "GOOGLE_CLIENT_ID", .client_secret_secret = "GOOGLE_CLIENT_SECRET",
    .token_auth_method = "post", .authorize_params = {kPairs2, 2}, .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"GOOGLE_CLIENT_ID", "Client ID of an OAuth client of type web application in Google Cloud,"
     " with the Google Docs API enabled.", true, false},
    {"GOOGLE_CLIENT_SECRET", "Client secret of the same OAuth client.", true, false},
};
constexpr FieldRow kFieldsUserFields[] = {
    {"watched_document", "Id of the document that is watched; the part between /d/ and /edit "
     "in its address.", nullptr, nullptr, {}, __builtin_offsetof(c::UserFields, watched_document),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectUserFields = {"UserFields", {kFieldsUserFields, 1},
    sizeof(c::UserFields), true};
static_assert(__is_same(decltype(c::UserFields::watched_document), Field<String>));
constexpr FormRow kUserForm[] = {
    {.name = "watched_document", .label = "Watched document"},
};
constexpr const char* kTexts6[] = {"/documentId"};
constexpr const char* kTexts7[] = {"/title", "/state"};
constexpr PollRow kPolls0[] = {
    {.event = "document_changed", .action = 14,
     .arguments = "{\"documentId\":\"{watched_document}\"}", .items = "/documents", .id = {kTexts6,
     1}, .version = {kTexts7, 2}},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval,
     .description = "Looks whether the watched document has another text.", .every_ms = 900000,
     .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersDocumentCreated[] = {
    {.source = "tool", .action = "create_document"},
};
constexpr MatcherRow kMatchersDocumentUpdated[] = {
    {.source = "tool", .action = "update_document"},
    {.source = "tool", .action = "insert_text"},
    {.source = "tool", .action = "append_text"},
    {.source = "tool", .action = "replace_text"},
    {.source = "tool", .action = "insert_table"},
    {.source = "tool", .action = "insert_image"},
    {.source = "tool", .action = "insert_page_break"},
};
constexpr MatcherRow kMatchersDocumentFormatted[] = {
    {.source = "tool", .action = "set_paragraph_style"},
    {.source = "tool", .action = "set_text_style"},
    {.source = "tool", .action = "create_list"},
};
constexpr MatcherRow kMatchersContentDeleted[] = {
    {.source = "tool", .action = "delete_range"},
};
constexpr MatcherRow kMatchersDocumentChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "document_created", .display_name = "Document Created",
     .matchers = {kMatchersDocumentCreated, 1}},
    {.id = "document_updated", .display_name = "Document Changed",
     .matchers = {kMatchersDocumentUpdated, 7}},
    {.id = "document_formatted", .display_name = "Document Formatted",
     .matchers = {kMatchersDocumentFormatted, 3}},
    {.id = "content_deleted", .display_name = "Text Deleted", .matchers = {kMatchersContentDeleted,
     1}},
    {.id = "document_changed", .display_name = "Watched Document Changed",
     .matchers = {kMatchersDocumentChanged, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "google-docs",
    .display_name = "Google Docs",
    .description = "Create Google documents, read their text or structure, and insert,"
        " replace, format and delete content: text, headings, lists, tables,"
        " images and page breaks.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "google_docs",
    .tool_description = "Reads and writes Google documents, named by id. Positions are counted "
        "in UTF-16 units from 1 and move with every change: read_text tells "
        "where the text ends, get_document where everything is. Show the user "
        "what you are about to write, replace or delete, and wait for a yes " "before you do it.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"create_document\",\"read_text\",\"get_document\",\"insert_text\","
        "\"append_text\",\"replace_text\",\"insert_table\",\"insert_image\","
        "\"insert_page_break\",\"set_paragraph_style\",\"set_text_style\","
        "\"create_list\",\"delete_range\",\"update_document\"],\"description\":\"What "
        "to do.\"},\"documentId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200,"
        "\"pattern\":\"^[A-Za-z0-9_-]+$\",\"description\":\"Id of the document; "
        "the part between /d/ and /edit in its address.\"},\"title\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":500,\"description\":\"Title of the "
        "new document.\"},\"text\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":500000,"
        "\"description\":\"Text; a line break starts a new paragraph.\"},\"index\":{\"type\":\""
        "integer\",\"minimum\":1,\"description\":\"Position to insert at; "
        "1 is the start. It must lie inside a paragraph.\"},\"startIndex\":{\"type\":\"integer"
        "\",\"minimum\":1,\"description\":\"Position of the first character.\"},"
        "\"endIndex\":{\"type\":\"integer\",\"minimum\":2,\"description\":\"Position "
        "behind the last character.\"},\"tabId\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":200,\"description\":\"Id of a tab of the document; "
        "the first one when left out.\"},\"find\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":10000,\"description\":\"Text to look for.\"},\"replaceText\":{\"type\":"
        "\"string\",\"maxLength\":100000,\"description\":\"Text to put in "
        "its place; an empty text removes it.\"},\"matchCase\":{\"type\":\"boolean\","
        "\"default\":true,\"description\":\"Whether capitals must be the same.\"},"
        "\"rows\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":500,\"description\":\"Rows "
        "of the table.\"},\"columns\":{\"type\":\"integer\",\"minimum\":1,"
        "\"maximum\":20,\"description\":\"Columns of the table.\"},\"uri\":{\"type\":\"string\""
        ",\"format\":\"uri\",\"maxLength\":2000,\"pattern\":\"^https?://\","
        "\"description\":\"Public address of a PNG, JPEG or GIF of at most "
        "50 MB.\"},\"objectSize\":{\"type\":\"object\",\"description\":\"Size "
        "in points; Google keeps the proportions, and chooses the size when "
        "it is left out.\",\"properties\":{\"width\":{\"type\":\"object\","
        "\"properties\":{\"magnitude\":{\"type\":\"number\",\"minimum\":1,"
        "\"maximum\":2000},\"unit\":{\"type\":\"string\",\"enum\":[\"PT\"]}},"
        "\"required\":[\"magnitude\",\"unit\"]},\"height\":{\"type\":\"object\","
        "\"properties\":{\"magnitude\":{\"type\":\"number\",\"minimum\":1,"
        "\"maximum\":2000},\"unit\":{\"type\":\"string\",\"enum\":[\"PT\"]}},"
        "\"required\":[\"magnitude\",\"unit\"]}}},\"namedStyleType\":{\"type\":\"string\","
        "\"enum\":[\"NORMAL_TEXT\",\"TITLE\",\"SUBTITLE\",\"HEADING_1\",\"HEADING_2\","
        "\"HEADING_3\",\"HEADING_4\",\"HEADING_5\",\"HEADING_6\"],\"description\":\"Style "
        "of the paragraphs.\"},\"bold\":{\"type\":\"boolean\",\"description\":\"Whether "
        "the text is bold.\"},\"italic\":{\"type\":\"boolean\",\"description\":\"Whether "
        "the text is in italics.\"},\"underline\":{\"type\":\"boolean\",\"description\":\"Whet"
        "her the text is underlined.\"},\"strikethrough\":{\"type\":\"boolean\","
        "\"description\":\"Whether the text is struck through.\"},\"styleFields\":{\"type\":\""
        "array\",\"minItems\":1,\"maxItems\":4,\"items\":{\"type\":\"string\","
        "\"enum\":[\"bold\",\"italic\",\"underline\",\"strikethrough\"]},\"description\":\"Whi"
        "ch of the four to set; one that is named here without a value is "
        "switched off.\"},\"bulletPreset\":{\"type\":\"string\",\"enum\":[\"BULLET_DISC_CIRCLE"
        "_SQUARE\",\"BULLET_CHECKBOX\",\"BULLET_ARROW_DIAMOND_DISC\",\"BULLET_STAR_CIRCLE_SQUA"
        "RE\",\"NUMBERED_DECIMAL_ALPHA_ROMAN\",\"NUMBERED_DECIMAL_NESTED\","
        "\"NUMBERED_UPPERALPHA_ALPHA_ROMAN\"],\"default\":\"BULLET_DISC_CIRCLE_SQUARE\","
        "\"description\":\"Kind of list.\"},\"suggestionsViewMode\":{\"type\":\"string\","
        "\"enum\":[\"DEFAULT_FOR_CURRENT_ACCESS\",\"SUGGESTIONS_INLINE\",\"PREVIEW_SUGGESTIONS"
        "_ACCEPTED\",\"PREVIEW_WITHOUT_SUGGESTIONS\"],\"description\":\"How "
        "suggested changes are shown.\"},\"requests\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":500,\"items\":{\"type\":\"object\",\"minProperties\":1,"
        "\"maxProperties\":1,\"additionalProperties\":true},\"description\":\"Changes "
        "in the form of the Docs API, each an object with one key, for example "
        "insertText or createHeader; all or none are made.\"},\"requiredRevisionId\":{\"type\""
        ":\"string\",\"minLength\":1,\"maxLength\":300,\"description\":\"Refuses "
        "the change when the document has another revision by now.\"}},\"required\":[\"action\""
        "]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "google_docs",
    .actions = {kActions, 15},
    .api = kApi,
    .egress = {kTexts4, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .user_fields = &kObjectUserFields,
    .user_form = {kUserForm, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 5},
};

}  // namespace pie::detail::tables::google_docs

namespace pie::google_docs {

constinit const ConnectorTable kGoogleDocs = ::pie::detail::tables::google_docs::kConnector;

Task<Document> CreateDocument(Context& context, CreateDocumentParams params) {
  return Task<Document>(::pie::ContextAccess::Call(context, kGoogleDocs, 0, &params));
}

Task<Document> GetDocument(Context& context, GetDocumentParams params) {
  return Task<Document>(::pie::ContextAccess::Call(context, kGoogleDocs, 2, &params));
}

Task<Changed> InsertText(Context& context, InsertTextParams params) {
  return Task<Changed>(::pie::ContextAccess::Call(context, kGoogleDocs, 3, &params));
}

Task<Changed> AppendText(Context& context, AppendTextParams params) {
  return Task<Changed>(::pie::ContextAccess::Call(context, kGoogleDocs, 4, &params));
}

Task<Changed> ReplaceText(Context& context, ReplaceTextParams params) {
  return Task<Changed>(::pie::ContextAccess::Call(context, kGoogleDocs, 5, &params));
}

Task<Changed> InsertTable(Context& context, InsertTableParams params) {
  return Task<Changed>(::pie::ContextAccess::Call(context, kGoogleDocs, 6, &params));
}

Task<Changed> InsertImage(Context& context, InsertImageParams params) {
  return Task<Changed>(::pie::ContextAccess::Call(context, kGoogleDocs, 7, &params));
}

Task<Changed> InsertPageBreak(Context& context, InsertPageBreakParams params) {
  return Task<Changed>(::pie::ContextAccess::Call(context, kGoogleDocs, 8, &params));
}

Task<Changed> SetParagraphStyle(Context& context, SetParagraphStyleParams params) {
  return Task<Changed>(::pie::ContextAccess::Call(context, kGoogleDocs, 9, &params));
}

Task<Changed> SetTextStyle(Context& context, SetTextStyleParams params) {
  return Task<Changed>(::pie::ContextAccess::Call(context, kGoogleDocs, 10, &params));
}

Task<Changed> CreateList(Context& context, CreateListParams params) {
  return Task<Changed>(::pie::ContextAccess::Call(context, kGoogleDocs, 11, &params));
}

Task<Changed> DeleteRange(Context& context, DeleteRangeParams params) {
  return Task<Changed>(::pie::ContextAccess::Call(context, kGoogleDocs, 12, &params));
}

Task<Changed> UpdateDocument(Context& context, UpdateDocumentParams params) {
  return Task<Changed>(::pie::ContextAccess::Call(context, kGoogleDocs, 13, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.google_client_id = context.Secret("GOOGLE_CLIENT_ID");
  secrets.google_client_secret = context.Secret("GOOGLE_CLIENT_SECRET");
  return secrets;
}

Result<UserFields> ReadUserFields(Context& context) {
  return ::pie::detail::DecodeAs<UserFields>(::pie::detail::tables::google_docs::kObjectUserFields,
      context.user_config(), ::pie::detail::From::kUser);
}

}  // namespace pie::google_docs
