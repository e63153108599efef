#include "source/diagnostics.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>

#include "source/check_ids.h"
#include "source/json_text.h"
#include "source/snippet.h"

namespace pie::gen {
namespace {

// A file that is wrong in thousands of places is not worth the memory.
constexpr size_t kMaxKeptPerFile = 1000;

const char* Name(Severity severity) { return severity == Severity::kError ? "error" : "warning"; }

std::string Head(const SourceFile& file, SourceSpan span, std::string_view severity,
                 std::string_view text) {
  LineColumn at = file.lines.At(span.begin);
  std::string head = file.path + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
  return head.append(": ").append(severity).append(": ").append(text);
}

std::string JsonPlace(const SourceFile& file, SourceSpan span, std::string_view message) {
  LineColumn begin = file.lines.At(span.begin);
  LineColumn end = file.lines.At(std::max(span.begin, span.end));
  return "\"file\":" + JsonString(file.path) + ",\"line\":" + std::to_string(begin.line) +
         ",\"column\":" + std::to_string(begin.column) +
         ",\"endLine\":" + std::to_string(end.line) +
         ",\"endColumn\":" + std::to_string(end.column) + ",\"message\":" + JsonString(message);
}

std::string Plural(size_t count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

}  // namespace

Diagnostic& Diagnostics::Add(Severity severity, SourceSpan span, std::string_view id,
                             std::string text) {
  if (!IsCheckId(id)) {
    std::fprintf(stderr, "piec: internal error: check id '%.*s' is not in check_ids.cc\n",
                 static_cast<int>(id.size()), id.data());
    std::abort();
  }
  if (severity == Severity::kError) ++errors_[span.file];
  ++(severity == Severity::kError ? error_count_ : warning_count_);
  if (++totals_[span.file] > kMaxKeptPerFile) {
    overflow_.notes.clear();
    return overflow_;
  }
  return all_.emplace_back(severity, span, id, std::move(text));
}

void Diagnostics::Absorb(Diagnostics&& other) {
  std::move(other.all_.begin(), other.all_.end(), std::back_inserter(all_));
  errors_.merge(other.errors_);
  totals_.merge(other.totals_);
  error_count_ += other.error_count_;
  warning_count_ += other.warning_count_;
}

Diagnostic& Diagnostics::Error(SourceSpan span, std::string_view id, std::string text) {
  return Add(Severity::kError, span, id, std::move(text));
}

Diagnostic& Diagnostics::Warning(SourceSpan span, std::string_view id, std::string text) {
  return Add(Severity::kWarning, span, id, std::move(text));
}

std::vector<const Diagnostic*> Diagnostics::Sorted() const {
  std::vector<const Diagnostic*> sorted;
  for (const Diagnostic& diagnostic : all_) sorted.push_back(&diagnostic);
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) {
    return std::pair(a->span.file, a->span.begin) < std::pair(b->span.file, b->span.begin);
  });
  return sorted;
}

std::string Diagnostics::RenderText() const {
  std::string out;
  std::map<uint32_t, size_t> printed;
  for (const Diagnostic* diagnostic : Sorted()) {
    uint32_t index = diagnostic->span.file;
    const SourceFile& file = files_[index];
    size_t count = ++printed[index];
    if (count == kMaxPrintedPerFile + 1) {
      out += file.path + ": ... and " +
             Plural(totals_.at(index) - kMaxPrintedPerFile, "more problem") + "\n";
    }
    if (count > kMaxPrintedPerFile) continue;
    out += Head(file, diagnostic->span, Name(diagnostic->severity), diagnostic->text) + " [" +
           diagnostic->id + "]\n" + Snippet(file, diagnostic->span);
    for (const Diagnostic::NoteText& note : diagnostic->notes) {
      const SourceFile& at = files_[note.span.file];
      out += Head(at, note.span, "note", note.text) + "\n" + Snippet(at, note.span);
    }
  }
  if (all_.empty()) return out;
  out += error_count_ > 0 ? Plural(error_count_, "error") : "";
  out += error_count_ > 0 && warning_count_ > 0 ? ", " : "";
  out += warning_count_ > 0 ? Plural(warning_count_, "warning") : "";
  return out + "\n";
}

std::string Diagnostics::RenderJson() const {
  std::string out = "[";
  for (const Diagnostic* diagnostic : Sorted()) {
    if (out.size() > 1) out += ",";
    out += "\n{\"severity\":\"" + std::string(Name(diagnostic->severity)) +
           "\",\"id\":" + JsonString(diagnostic->id) + "," +
           JsonPlace(files_[diagnostic->span.file], diagnostic->span, diagnostic->text) +
           ",\"notes\":[";
    for (const Diagnostic::NoteText& note : diagnostic->notes) {
      if (&note != &diagnostic->notes.front()) out += ",";
      out += "{" + JsonPlace(files_[note.span.file], note.span, note.text) + "}";
    }
    out += "]}";
  }
  return out + "\n]\n";
}

}  // namespace pie::gen
