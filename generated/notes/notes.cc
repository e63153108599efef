// Generated from plugins/notes/notes.pie. Do not edit.
#include "notes/notes.h"

#include "pie/generated.h"

namespace pie::detail::tables::notes {
namespace c = ::pie::notes;

constexpr const char* kTexts1[] = {"notes", "memo", "todo", "knowledge", "search"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr Limits kLimits2 = {.has = 64, .max_size = 100000};
constexpr Limits kLimits3 = {.has = 64, .max_size = 20};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr TypeRow kType1 = {Kind::kString, false, {}, &kLimits4};
constexpr FieldRow kFieldsCreateNoteParams[] = {
    {"title", "One line that says what the note is about.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateNoteParams, title), Kind::kString, 1},
    {"content", "The text of the note, Markdown if you like.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateNoteParams, content), Kind::kString, 0},
    {"tags", "Words to group notes by.", nullptr, &kLimits3, {.element = &kType1},
     __builtin_offsetof(c::CreateNoteParams, tags), Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateNoteParams = {"CreateNoteParams", {kFieldsCreateNoteParams, 3},
    sizeof(c::CreateNoteParams), false};
static_assert(__is_same(decltype(c::CreateNoteParams::title), String));
static_assert(__is_same(decltype(c::CreateNoteParams::content), Field<String>));
static_assert(__is_same(decltype(c::CreateNoteParams::tags), Field<List<String>>));
constexpr TypeRow kType2 = {Kind::kString};
constexpr FieldRow kFieldsNote[] = {
    {"id", "Id of the note.", nullptr, nullptr, {}, __builtin_offsetof(c::Note, id), Kind::kString,
     0},
    {"title", "One line that says what it is about.", nullptr, nullptr, {},
     __builtin_offsetof(c::Note, title), Kind::kString, 0},
    {"content", "The text.", nullptr, nullptr, {}, __builtin_offsetof(c::Note, content),
     Kind::kString, 0},
    {"tags", "Words it is grouped by.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::Note, tags), Kind::kList, 0},
    {"created_at", "When it was written.", nullptr, nullptr, {}, __builtin_offsetof(c::Note,
     created_at), Kind::kString, 0},
    {"updated_at", "When it was last changed.", nullptr, nullptr, {}, __builtin_offsetof(c::Note,
     updated_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectNote = {"Note", {kFieldsNote, 6}, sizeof(c::Note), true};
static_assert(__is_same(decltype(c::Note::id), Field<String>));
static_assert(__is_same(decltype(c::Note::title), Field<String>));
static_assert(__is_same(decltype(c::Note::content), Field<String>));
static_assert(__is_same(decltype(c::Note::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::Note::created_at), Field<String>));
static_assert(__is_same(decltype(c::Note::updated_at), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectNote}};
static TaskState* InvokeCreateNote(Context& context, void* params) {
  return Erase(c::CreateNote(context,
      static_cast<c::CreateNoteParams&&>(*static_cast<c::CreateNoteParams*>(params))));
}
constexpr Limits kLimits5 = {.format = "uuid"};
constexpr FieldRow kFieldsGetNoteParams[] = {
    {"id", "Id of the note, from a reply of another action.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetNoteParams, id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetNoteParams = {"GetNoteParams", {kFieldsGetNoteParams, 1},
    sizeof(c::GetNoteParams), false};
static_assert(__is_same(decltype(c::GetNoteParams::id), String));
static TaskState* InvokeGetNote(Context& context, void* params) {
  return Erase(c::GetNote(context,
      static_cast<c::GetNoteParams&&>(*static_cast<c::GetNoteParams*>(params))));
}
constexpr Limits kLimits6 = {.has = 32, .min_size = 1};
constexpr Limits kLimits7 = {.has = 3, .minimum = 1, .maximum = 100};
constexpr FieldRow kFieldsListNotesParams[] = {
    {"tag", "Only notes with this tag.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListNotesParams, tag), Kind::kString, 0},
    {"limit", "How many notes to return at most.", "20", &kLimits7, {},
     __builtin_offsetof(c::ListNotesParams, limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListNotesParams = {"ListNotesParams", {kFieldsListNotesParams, 2},
    sizeof(c::ListNotesParams), false};
static_assert(__is_same(decltype(c::ListNotesParams::tag), Field<String>));
static_assert(__is_same(decltype(c::ListNotesParams::limit), Field<long long>));
constexpr TypeRow kType4 = {Kind::kList, false, {.element = &kType3}};
static TaskState* InvokeListNotes(Context& context, void* params) {
  return Erase(c::ListNotes(context,
      static_cast<c::ListNotesParams&&>(*static_cast<c::ListNotesParams*>(params))));
}
constexpr FieldRow kFieldsSearchNotesParams[] = {
    {"query", "Words to look for in title and content, in any order.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchNotesParams, query), Kind::kString, 1},
    {"tag", "Only notes with this tag.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::SearchNotesParams, tag), Kind::kString, 0},
    {"limit", "How many notes to return at most.", "20", &kLimits7, {},
     __builtin_offsetof(c::SearchNotesParams, limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchNotesParams = {"SearchNotesParams", {kFieldsSearchNotesParams,
    3}, sizeof(c::SearchNotesParams), false};
static_assert(__is_same(decltype(c::SearchNotesParams::query), String));
static_assert(__is_same(decltype(c::SearchNotesParams::tag), Field<String>));
static_assert(__is_same(decltype(c::SearchNotesParams::limit), Field<long long>));
static TaskState* InvokeSearchNotes(Context& context, void* params) {
  return Erase(c::SearchNotes(context,
      static_cast<c::SearchNotesParams&&>(*static_cast<c::SearchNotesParams*>(params))));
}
constexpr FieldRow kFieldsUpdateNoteParams[] = {
    {"id", "Id of the note, from a reply of another action.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateNoteParams, id), Kind::kString, 1},
    {"title", "One line that says what the note is about.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateNoteParams, title), Kind::kString, 0},
    {"content", "The text of the note, Markdown if you like.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateNoteParams, content), Kind::kString, 0},
    {"tags", "Words to group notes by.", nullptr, &kLimits3, {.element = &kType1},
     __builtin_offsetof(c::UpdateNoteParams, tags), Kind::kList, 0},
};
constexpr ObjectTable kObjectUpdateNoteParams = {"UpdateNoteParams", {kFieldsUpdateNoteParams, 4},
    sizeof(c::UpdateNoteParams), false};
static_assert(__is_same(decltype(c::UpdateNoteParams::id), String));
static_assert(__is_same(decltype(c::UpdateNoteParams::title), Field<String>));
static_assert(__is_same(decltype(c::UpdateNoteParams::content), Field<String>));
static_assert(__is_same(decltype(c::UpdateNoteParams::tags), Field<List<String>>));
static TaskState* InvokeUpdateNote(Context& context, void* params) {
  return Erase(c::UpdateNote(context,
      static_cast<c::UpdateNoteParams&&>(*static_cast<c::UpdateNoteParams*>(params))));
}
constexpr FieldRow kFieldsDeleteNoteParams[] = {
    {"id", "Id of the note, from a reply of another action.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::DeleteNoteParams, id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteNoteParams = {"DeleteNoteParams", {kFieldsDeleteNoteParams, 1},
    sizeof(c::DeleteNoteParams), false};
static_assert(__is_same(decltype(c::DeleteNoteParams::id), String));
constexpr FieldRow kFieldsDeleteNoteResult[] = {
    {"deleted", "Whether there was such a note.", nullptr, nullptr, {},
     __builtin_offsetof(c::DeleteNoteResult, deleted), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectDeleteNoteResult = {"DeleteNoteResult", {kFieldsDeleteNoteResult, 1},
    sizeof(c::DeleteNoteResult), true};
static_assert(__is_same(decltype(c::DeleteNoteResult::deleted), Field<bool>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectDeleteNoteResult}};
static TaskState* InvokeDeleteNote(Context& context, void* params) {
  return Erase(c::DeleteNote(context,
      static_cast<c::DeleteNoteParams&&>(*static_cast<c::DeleteNoteParams*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "create_note", .title = "Write a note",
     .description = "Writes a new note and returns it with its id.",
     .params = &kObjectCreateNoteParams, .result = &kType3, .invoke = InvokeCreateNote,
     .tool_name = "notes_create_note"},
    {.name = "get_note", .title = "Read a note", .description = "Returns one note.",
     .effect = Effect::kRead, .params = &kObjectGetNoteParams, .result = &kType3,
     .invoke = InvokeGetNote, .tool_name = "notes_get_note"},
    {.name = "list_notes", .title = "List notes",
     .description = "Returns the newest notes, with a tag if one is given.",
     .effect = Effect::kRead, .params = &kObjectListNotesParams, .result = &kType4,
     .invoke = InvokeListNotes, .tool_name = "notes_list_notes"},
    {.name = "search_notes", .title = "Search notes",
     .description = "Returns the notes that hold all words of the query, newest first.",
     .effect = Effect::kRead, .params = &kObjectSearchNotesParams, .result = &kType4,
     .invoke = InvokeSearchNotes, .tool_name = "notes_search_notes"},
    {.name = "update_note", .title = "Change a note",
     .description = "Changes what is given and leaves the rest. An empty list of tags "
     "removes them all.", .params = &kObjectUpdateNoteParams, .result = &kType3,
     .invoke = InvokeUpdateNote, .tool_name = "notes_update_note"},
    {.name = "delete_note", .title = "Delete a note", .description = "Removes a note for good.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteNoteParams, .result = &kType5,
     .invoke = InvokeDeleteNote, .tool_name = "notes_delete_note"},
};
constexpr FieldRow kFieldsNotesRow[] = {
    {"id", "uuid primary key default gen_random_uuid()", nullptr, nullptr, {},
     __builtin_offsetof(c::NotesRow, id), Kind::kString, 2},
    {"pie_user_id", "text not null default current_setting('app.user_id', true)", nullptr, nullptr,
     {}, __builtin_offsetof(c::NotesRow, pie_user_id), Kind::kString, 2},
    {"title", "text not null", nullptr, nullptr, {}, __builtin_offsetof(c::NotesRow, title),
     Kind::kString, 2},
    {"content", "text", nullptr, nullptr, {}, __builtin_offsetof(c::NotesRow, content),
     Kind::kString, 2},
    {"tags", "text[] not null default '{}'", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::NotesRow, tags), Kind::kList, 2},
    {"created_at", "timestamptz not null default now()", nullptr, nullptr, {},
     __builtin_offsetof(c::NotesRow, created_at), Kind::kString, 2},
    {"updated_at", "timestamptz not null default now()", nullptr, nullptr, {},
     __builtin_offsetof(c::NotesRow, updated_at), Kind::kString, 2},
};
constexpr ObjectTable kObjectNotesRow = {"NotesRow", {kFieldsNotesRow, 7}, sizeof(c::NotesRow),
    true};
static_assert(__is_same(decltype(c::NotesRow::id), Field<String>));
static_assert(__is_same(decltype(c::NotesRow::pie_user_id), Field<String>));
static_assert(__is_same(decltype(c::NotesRow::title), Field<String>));
static_assert(__is_same(decltype(c::NotesRow::content), Field<String>));
static_assert(__is_same(decltype(c::NotesRow::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::NotesRow::created_at), Field<String>));
static_assert(__is_same(decltype(c::NotesRow::updated_at), Field<String>));
constexpr ColumnRow kColumnsNotes[] = {
    {"id", "uuid", "uuid primary key default gen_random_uuid()"},
    {"pie_user_id", "text", "text not null default current_setting('app.user_id', true)"},
    {"title", "text", "text not null"},
    {"content", "text", "text"},
    {"tags", "text[]", "text[] not null default '{}'"},
    {"created_at", "timestamptz", "timestamptz not null default now()"},
    {"updated_at", "timestamptz", "timestamptz not null default now()"},
};
constexpr TableRow kTables[] = {
    {.name = "notes", .rls = "pie_user_id", .row = &kObjectNotesRow, .columns = {kColumnsNotes, 7}},
};
constexpr ConnectorTable kConnector = {
    .name = "notes",
    .display_name = "Notes",
    .description = "Keep short notes with tags, find them again by words, and change "
        "or remove them. Works without any account or key.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tool_name = "notes",
    .tool_description =
        "Keeps the user's notes. Use create_note to remember something, search_notes "
        "to find it again, list_notes for the newest ones. delete_note removes "
        "a note for good: ask the user first.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"create_note\",\"get_note\",\"list_notes\",\"search_notes\","
        "\"update_note\",\"delete_note\"],\"description\":\"What to do.\"},"
        "\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"Id "
        "of the note, from a reply of another action.\"},\"title\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"description\":\"One line that "
        "says what the note is about.\"},\"content\":{\"type\":\"string\","
        "\"maxLength\":100000,\"description\":\"The text of the note, Markdown "
        "if you like.\"},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":50},\"maxItems\":20,\"description\":\"Words "
        "to group notes by.\"},\"tag\":{\"type\":\"string\",\"minLength\":1,"
        "\"description\":\"Only notes with this tag.\"},\"query\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"description\":\"Words to look "
        "for in title and content, in any order.\"},\"limit\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":100,\"default\":20,\"description\":\"How "
        "many notes to return at most.\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "notes",
    .actions = {kActions, 6},
    .tables = {kTables, 1},
    .ddl = "CREATE TABLE IF NOT EXISTS \"notes\" (\n"
        "  \"id\" uuid primary key default gen_random_uuid(),\n"
        "  \"pie_user_id\" text not null default current_setting('app.user_id'," " true),\n"
        "  \"title\" text not null,\n"
        "  \"content\" text,\n"
        "  \"tags\" text[] not null default '{}',\n"
        "  \"created_at\" timestamptz not null default now(),\n"
        "  \"updated_at\" timestamptz not null default now()\n"
        ");\n"
        "ALTER TABLE \"notes\" ADD COLUMN IF NOT EXISTS \"pie_user_id\" text "
        "not null default current_setting('app.user_id', true);\n"
        "-- Rows that exist already have no value for this column, and keep " "none.\n"
        "DO $pie$ BEGIN\n"
        "  ALTER TABLE \"notes\" ADD COLUMN IF NOT EXISTS \"title\" text not " "null;\n"
        "EXCEPTION WHEN not_null_violation THEN\n"
        "  ALTER TABLE \"notes\" ADD COLUMN IF NOT EXISTS \"title\" text;\n"
        "END $pie$;\n"
        "ALTER TABLE \"notes\" ADD COLUMN IF NOT EXISTS \"content\" text;\n"
        "ALTER TABLE \"notes\" ADD COLUMN IF NOT EXISTS \"tags\" text[] not " "null default '{}';\n"
        "ALTER TABLE \"notes\" ADD COLUMN IF NOT EXISTS \"created_at\" timestamptz "
        "not null default now();\n"
        "ALTER TABLE \"notes\" ADD COLUMN IF NOT EXISTS \"updated_at\" timestamptz "
        "not null default now();\n"
        "CREATE INDEX IF NOT EXISTS \"notes_pie_user_id_idx\" ON \"notes\" " "(\"pie_user_id\");\n"
        "ALTER TABLE \"notes\" ENABLE ROW LEVEL SECURITY;\n"
        "ALTER TABLE \"notes\" FORCE ROW LEVEL SECURITY;\n"
        "DROP POLICY IF EXISTS \"pie_user\" ON \"notes\";\n"
        "CREATE POLICY \"pie_user\" ON \"notes\"\n"
        "  USING (\"pie_user_id\" = current_setting('app.user_id', true))\n"
        "  WITH CHECK (\"pie_user_id\" = current_setting('app.user_id', true));\n"
        "\n",
};

}  // namespace pie::detail::tables::notes

namespace pie::notes {

constinit const ConnectorTable kNotes = ::pie::detail::tables::notes::kConnector;

Task<List<NotesRow>> SelectNotes(Context& context, Where where) {
  return Task<List<NotesRow>>(::pie::ContextAccess::Select(context,
      ::pie::detail::tables::notes::kTables[0], where));
}

Task<NotesRow> InsertNotes(Context& context, const NotesRow& row) {
  return Task<NotesRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::notes::kTables[0], &row, nullptr));
}

Task<NotesRow> UpsertNotes(Context& context, const NotesRow& row) {
  return Task<NotesRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::notes::kTables[0], &row, "id"));
}

Task<List<NotesRow>> UpdateNotes(Context& context, Where where, const NotesRow& row) {
  return Task<List<NotesRow>>(::pie::ContextAccess::Update(context,
      ::pie::detail::tables::notes::kTables[0], where, &row));
}

Task<long long> DeleteNotes(Context& context, Where where) {
  return ::pie::ContextAccess::Delete(context, ::pie::detail::tables::notes::kTables[0], where);
}

}  // namespace pie::notes
