// Generated from plugins/notes/notes.pie. Do not edit.
// Keep short notes with tags, find them again by words, and change or remove them. Works without
// any account or key.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::notes {

struct Note {
  // Id of the note.
  Field<String> id;
  // One line that says what it is about.
  Field<String> title;
  // The text.
  Field<String> content;
  // Words it is grouped by.
  Field<List<String>> tags;
  // When it was written.
  Field<String> created_at;
  // When it was last changed.
  Field<String> updated_at;
  Note() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kCreateNote,
  kGetNote,
  kListNotes,
  kSearchNotes,
  kUpdateNote,
  kDeleteNote,
};

struct CreateNoteParams {
  // One line that says what the note is about.
  String title;
  // The text of the note, Markdown if you like.
  Field<String> content;
  // Words to group notes by.
  Field<List<String>> tags;
  CreateNoteParams() = default;
};

struct GetNoteParams {
  // Id of the note, from a reply of another action.
  String id;
  GetNoteParams() = default;
};

struct ListNotesParams {
  // Only notes with this tag.
  Field<String> tag;
  // How many notes to return at most.
  Field<long long> limit;
  ListNotesParams() = default;
};

struct SearchNotesParams {
  // Words to look for in title and content, in any order.
  String query;
  // Only notes with this tag.
  Field<String> tag;
  // How many notes to return at most.
  Field<long long> limit;
  SearchNotesParams() = default;
};

struct UpdateNoteParams {
  // Id of the note, from a reply of another action.
  String id;
  // One line that says what the note is about.
  Field<String> title;
  // The text of the note, Markdown if you like.
  Field<String> content;
  // Words to group notes by.
  Field<List<String>> tags;
  UpdateNoteParams() = default;
};

struct DeleteNoteParams {
  // Id of the note, from a reply of another action.
  String id;
  DeleteNoteParams() = default;
};

struct DeleteNoteResult {
  // Whether there was such a note.
  Field<bool> deleted;
  DeleteNoteResult() = default;
};

// A row of table notes. What is absent is not written; what is null becomes null.
struct NotesRow {
  // uuid primary key default gen_random_uuid()
  Field<String> id;
  // text not null default current_setting('app.user_id', true)
  Field<String> pie_user_id;
  // text not null
  Field<String> title;
  // text
  Field<String> content;
  // text[] not null default '{}'
  Field<List<String>> tags;
  // timestamptz not null default now()
  Field<String> created_at;
  // timestamptz not null default now()
  Field<String> updated_at;
  NotesRow() = default;
};

// Writes a new note and returns it with its id.
Task<Note> CreateNote(Context& context, CreateNoteParams params);

// Returns one note. Only reads.
Task<Note> GetNote(Context& context, GetNoteParams params);

// Returns the newest notes, with a tag if one is given. Only reads.
Task<List<Note>> ListNotes(Context& context, ListNotesParams params);

// Returns the notes that hold all words of the query, newest first. Only reads.
Task<List<Note>> SearchNotes(Context& context, SearchNotesParams params);

// Changes what is given and leaves the rest. An empty list of tags removes them all.
Task<Note> UpdateNote(Context& context, UpdateNoteParams params);

// Removes a note for good. Destructive: may delete or overwrite.
Task<DeleteNoteResult> DeleteNote(Context& context, DeleteNoteParams params);

// Rows of notes that belong to the calling user.
Task<List<NotesRow>> SelectNotes(Context& context, Where where = Where());

// Gives the row as it is stored, with defaults.
Task<NotesRow> InsertNotes(Context& context, const NotesRow& row);

// Inserts, or updates the row with the same primary key.
Task<NotesRow> UpsertNotes(Context& context, const NotesRow& row);

// Gives the changed rows.
Task<List<NotesRow>> UpdateNotes(Context& context, Where where, const NotesRow& row);

// Gives the number of deleted rows.
Task<long long> DeleteNotes(Context& context, Where where);

// The connector's table, for pie::Registry.
extern const ConnectorTable kNotes;

}  // namespace pie::notes
