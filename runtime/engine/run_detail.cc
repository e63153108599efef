#include "engine/run_detail.h"

#include "base/json_writer.h"

namespace pie {
namespace {

constexpr size_t kMaxPath = 200;

void Number(JsonWriter& writer, std::string_view key, long long value) {
  writer.Key(key);
  writer.Int(value);
}

}  // namespace

std::string* RunDetail::Notes::Next() {
  if (++count > kMaxNotes) return nullptr;
  if (!text.empty()) text += ',';
  return &text;
}

void RunDetail::AddFetch(const FetchNote& note) {
  std::string* out = fetches_.Next();
  if (!out) return;
  out->reserve(out->size() + 120 + note.url->path().size());
  JsonWriter writer(*out);
  writer.BeginObject();
  writer.Member("method", note.method);
  writer.Member("url", note.url->Origin().append(note.url->path(), 0, kMaxPath));
  if (note.status) Number(writer, "status", note.status);
  if (!note.error.empty()) writer.Member("error", note.error);
  Number(writer, "ms", note.took_ms);
  Number(writer, "bytes", static_cast<long long>(note.bytes));
  writer.EndObject();
}

void RunDetail::AddModelCall(std::string_view model, long long input_tokens,
                             long long output_tokens, long long took_ms) {
  std::string* out = models_.Next();
  if (!out) return;
  JsonWriter writer(*out);
  writer.BeginObject();
  writer.Member("model", model);
  Number(writer, "input_tokens", input_tokens);
  Number(writer, "output_tokens", output_tokens);
  Number(writer, "ms", took_ms);
  writer.EndObject();
}

std::string RunDetail::Json() const {
  std::string out;
  auto add = [&](const char* name, const Notes& notes) {
    if (notes.count == 0) return;
    out += out.empty() ? "{\"" : ",\"";
    out += name;
    out += "\":[" + notes.text + ']';
    if (notes.count <= kMaxNotes) return;
    out += ",\"" + std::string(name) + "_left_out\":" + std::to_string(notes.count - kMaxNotes);
  };
  add("fetches", fetches_);
  add("ai", models_);
  return out.empty() ? out : out + '}';
}

}  // namespace pie
