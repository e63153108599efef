// Text with references: `https://{subdomain}.example.com`, `repo:{owner}/{repo}`.
#pragma once

#include <string>
#include <vector>

#include "source/source_span.h"

namespace pie::gen {

enum class RefKind {
  kLiteral,     // plain text
  kParam,       // a parameter of the action (wire name)
  kConnection,  // a field under `connection`
  kDeveloperSecret,
  kUserSecret,
  kUserField,
};

struct TemplatePart {
  RefKind kind = RefKind::kLiteral;
  std::string text;  // the literal, or the wire name of what is referred to
  SourceSpan span;
};

struct TemplateText {
  std::string text;  // as written; empty when the key is absent
  std::vector<TemplatePart> parts;
  SourceSpan span;

  bool empty() const { return text.empty(); }
};

}  // namespace pie::gen
