// Notes live in one managed table; row-level security keeps every user to their own.
#include "notes/notes.h"

#include <string>
#include <string_view>
#include <utility>

#include "pie/pie.h"

namespace pie {
namespace {

notes::Note ToNote(notes::NotesRow row) {
  notes::Note note;
  note.id = std::move(row.id);
  note.title = std::move(row.title);
  note.content = std::move(row.content);
  note.tags = std::move(row.tags);
  note.created_at = std::move(row.created_at);
  note.updated_at = std::move(row.updated_at);
  return note;
}

List<notes::Note> ToNotes(List<notes::NotesRow> rows) {
  List<notes::Note> list;
  for (notes::NotesRow& row : rows) list.push_back(ToNote(std::move(row)));
  return list;
}

Error NoSuchNote(const String& id) {
  return Error(ErrorCode::kNotFound, "there is no note with id " + std::string(id) +
                                         "; list_notes shows the ones there are");
}

// A condition that grows: each value becomes the next parameter.
class Filter {
 public:
  // `text` holds one '?', which becomes the number of the parameter.
  void And(std::string_view text, Json value) {
    values_.push_back(std::move(value));
    if (!condition_.empty()) condition_ += " and ";
    size_t mark = text.find('?');
    condition_ += text.substr(0, mark);
    condition_ += '$' + std::to_string(values_.size());
    condition_ += text.substr(mark + 1);
  }
  Where Newest(const Field<long long>& limit) {
    Where where;
    where.condition = condition_;
    where.values = std::move(values_);
    where.OrderBy("created_at desc, id").Limit(limit.value_or(20));
    return where;
  }

 private:
  std::string condition_;
  List<Json> values_;
};

// A word as a LIKE pattern that matches it anywhere.
std::string Anywhere(std::string_view word) {
  std::string pattern = "%";
  for (char c : word) {
    if (c == '%' || c == '_' || c == '\\') pattern += '\\';
    pattern += c;
  }
  return pattern + '%';
}

}  // namespace

Task<notes::Note> notes::CreateNote(Context& context, CreateNoteParams params) {
  NotesRow row;
  row.title = std::move(params.title);
  row.content = std::move(params.content);
  row.tags = std::move(params.tags);
  co_return ToNote(co_await InsertNotes(context, std::move(row)));
}

Task<notes::Note> notes::GetNote(Context& context, GetNoteParams params) {
  List<NotesRow> rows = co_await SelectNotes(context, Where("id = $1", params.id));
  if (rows.empty()) co_return NoSuchNote(params.id);
  co_return ToNote(std::move(rows[0]));
}

Task<List<notes::Note>> notes::ListNotes(Context& context, ListNotesParams params) {
  Filter filter;
  if (params.tag) filter.And("? = any(tags)", *params.tag);
  co_return ToNotes(co_await SelectNotes(context, filter.Newest(params.limit)));
}

Task<List<notes::Note>> notes::SearchNotes(Context& context, SearchNotesParams params) {
  Filter filter;
  if (params.tag) filter.And("? = any(tags)", *params.tag);
  std::string_view rest = params.query;
  while (!rest.empty()) {
    size_t end = rest.find(' ');
    std::string_view word = rest.substr(0, end);
    rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
    if (!word.empty()) {
      filter.And("title || ' ' || coalesce(content, '') ilike ?", Json(Anywhere(word)));
    }
  }
  co_return ToNotes(co_await SelectNotes(context, filter.Newest(params.limit)));
}

Task<notes::Note> notes::UpdateNote(Context& context, UpdateNoteParams params) {
  NotesRow changes;
  changes.title = std::move(params.title);
  changes.content = std::move(params.content);
  changes.tags = std::move(params.tags);
  changes.updated_at = "now";  // PostgreSQL reads it as the time of the transaction
  List<NotesRow> rows =
      co_await UpdateNotes(context, Where("id = $1", params.id), std::move(changes));
  if (rows.empty()) co_return NoSuchNote(params.id);
  co_return ToNote(std::move(rows[0]));
}

Task<notes::DeleteNoteResult> notes::DeleteNote(Context& context, DeleteNoteParams params) {
  DeleteNoteResult result;
  result.deleted = co_await DeleteNotes(context, Where("id = $1", params.id)) > 0;
  co_return result;
}

}  // namespace pie
