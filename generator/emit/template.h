// Templates: flat text with `@key@`, and named parts that an emitter repeats.
//
//   // Generated from @manifest@. Do not edit.     the file itself
//   %% block field
//     @type@ @name@;                                a part
//   %% end
//
// A value of several lines is indented to the column of its key; a key alone on its line whose
// value is empty takes the line with it. `@@` is a plain @. A key that nobody sets, or one that is
// set and not there, is a mistake of ours: it aborts with the template's name and line.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "emit/rendered.h"

namespace pie::gen {

// One parsed part.
class TemplateBlock {
 public:
  TemplateBlock() = default;
  TemplateBlock(std::string where, std::string_view text, size_t first_line);

 private:
  friend class TemplateWriter;
  struct Piece {
    std::string literal;  // in front of the key
    int key = -1;         // index in keys_; -1: the end
    size_t indent = 0;    // column of the key, when only spaces stand before it
    bool alone = false;   // nothing else on its line
    size_t line = 0;
  };
  int KeyIndex(std::string_view name);

  std::string where_;
  std::vector<std::string> keys_;
  std::vector<Piece> pieces_;
};

// One template file.
class Template {
 public:
  Template() = default;
  Template(const std::string& name, std::string_view text);
  const TemplateBlock& main() const { return main_; }
  const TemplateBlock& block(std::string_view name) const;

 private:
  std::string name_;
  TemplateBlock main_;
  std::map<std::string, TemplateBlock, std::less<>> blocks_;
};

class TemplateWriter {
 public:
  explicit TemplateWriter(const TemplateBlock& block)
      : block_(block), values_(block.keys_.size()), set_(block.keys_.size()) {}
  TemplateWriter& Set(std::string_view key, Rendered value);
  Rendered Finish() const;

 private:
  const TemplateBlock& block_;
  std::vector<Rendered> values_;
  std::vector<bool> set_;
};

// All templates of a run: embedded in `piec`, or read from a folder.
class Templates {
 public:
  // Those that are built in; texts in `overrides` (by file name) take their place.
  explicit Templates(const std::map<std::string, std::string>& overrides = {});
  const Template& operator[](std::string_view name) const;

 private:
  std::map<std::string, Template, std::less<>> files_;
};

struct EmbeddedTemplate {
  std::string_view name;
  std::string_view text;
};
// Made from templates/*.tmpl when piec is built.
extern const EmbeddedTemplate kEmbeddedTemplates[];
extern const size_t kEmbeddedTemplateCount;

}  // namespace pie::gen
