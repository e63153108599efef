// Collects everything that is wrong with the manifests of a run; printed once, at the end.
//
//   diags.Error(span, "unknown-action", "action 'x' is not in the enum").Note(enum_span, "listed
//   here");
//
// Text starts in lower case, has no full stop, puts names in single quotes and says what was
// expected and what was found. Ids come from source/check_ids.h.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "source/source_file.h"
#include "source/source_span.h"

namespace pie::gen {

enum class Severity { kError, kWarning };

class Diagnostic {
 public:
  struct NoteText {
    SourceSpan span;
    std::string text;
  };

  Diagnostic(Severity severity, SourceSpan span, std::string_view id, std::string text)
      : severity(severity), span(span), id(id), text(std::move(text)) {}
  Diagnostic& Note(SourceSpan at, std::string note) {
    notes.push_back({at, std::move(note)});
    return *this;
  }

  Severity severity;
  SourceSpan span;
  std::string id;
  std::string text;
  std::vector<NoteText> notes;
};

class Diagnostics {
 public:
  static constexpr size_t kMaxPrintedPerFile = 20;

  explicit Diagnostics(const SourceFiles& files) : files_(files) {}

  // The reference stays valid until the next call.
  Diagnostic& Error(SourceSpan span, std::string_view id, std::string text);
  Diagnostic& Warning(SourceSpan span, std::string_view id, std::string text);

  // Takes over what another one found in files that this one knows nothing of yet.
  void Absorb(Diagnostics&& other);

  bool HasAny(uint32_t file) const { return totals_.contains(file); }
  bool HasErrors(uint32_t file) const { return errors_.contains(file); }
  size_t error_count() const { return error_count_; }
  size_t warning_count() const { return warning_count_; }
  bool empty() const { return all_.empty(); }

  // Sorted by file and offset, at most kMaxPrintedPerFile each.
  std::string RenderText() const;
  // A JSON array with everything that was kept, for editors and scripts.
  std::string RenderJson() const;

 private:
  Diagnostic& Add(Severity severity, SourceSpan span, std::string_view id, std::string text);
  std::vector<const Diagnostic*> Sorted() const;

  const SourceFiles& files_;
  std::deque<Diagnostic> all_;
  std::map<uint32_t, size_t> errors_;  // per file
  std::map<uint32_t, size_t> totals_;  // per file
  Diagnostic overflow_{Severity::kError, {}, "", ""};
  size_t error_count_ = 0;
  size_t warning_count_ = 0;
};

}  // namespace pie::gen
