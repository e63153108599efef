#include "engine/run_detail.h"

#include "base/json_writer.h"

namespace pie {
namespace {

constexpr size_t kMaxPath = 200;

// `before` ends with the key.
void AppendNumber(std::string& out, std::string_view before, long long value) {
  out += before;
  JsonWriter(out).Int(value);
}

void AppendText(std::string& out, std::string_view before, std::string_view text) {
  out += before;
  AppendJsonString(out, text);
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
  std::string url = note.url->Origin();
  url.append(note.url->path(), 0, kMaxPath);
  out->reserve(out->size() + 120 + url.size());
  AppendText(*out, R"({"method":)", note.method);
  AppendText(*out, R"(,"url":)", url);
  if (note.status) AppendNumber(*out, R"(,"status":)", note.status);
  if (!note.error.empty()) AppendText(*out, R"(,"error":)", note.error);
  AppendNumber(*out, R"(,"ms":)", note.took_ms);
  AppendNumber(*out, R"(,"bytes":)", static_cast<long long>(note.bytes));
  *out += '}';
}

void RunDetail::AddModelCall(std::string_view model, long long input_tokens,
                             long long output_tokens, long long took_ms) {
  std::string* out = models_.Next();
  if (!out) return;
  AppendText(*out, R"({"model":)", model);
  AppendNumber(*out, R"(,"input_tokens":)", input_tokens);
  AppendNumber(*out, R"(,"output_tokens":)", output_tokens);
  AppendNumber(*out, R"(,"ms":)", took_ms);
  *out += '}';
}

std::string RunDetail::Json() const {
  std::string out;
  out.reserve(fetches_.text.size() + models_.text.size() + 60);
  auto add = [&](const char* name, const Notes& notes) {
    if (notes.count == 0) return;
    out.append(out.empty() ? "{\"" : ",\"").append(name).append("\":[");
    out.append(notes.text) += ']';
    if (notes.count <= kMaxNotes) return;
    out += ",\"" + std::string(name) + "_left_out\":" + std::to_string(notes.count - kMaxNotes);
  };
  add("fetches", fetches_);
  add("ai", models_);
  return out.empty() ? out : out + '}';
}

}  // namespace pie
