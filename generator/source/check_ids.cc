#include "source/check_ids.h"

#include <algorithm>

namespace pie::gen {
namespace {

constexpr CheckId kIds[] = {
    {"bad-choice", "a value is not one of a closed list"},
    {"bad-column", "a column definition is not one column of a known PostgreSQL type"},
    {"bad-duration", "a time such as '15m' is expected"},
    {"bad-encoding", "the file is not UTF-8 text"},
    {"bad-key", "a YAML key is not text"},
    {"bad-method", "a request has an unknown HTTP method"},
    {"bad-name", "a name has characters that are not allowed there"},
    {"bad-path", "a request path is malformed"},
    {"bad-pointer", "text is not a JSON pointer"},
    {"bad-request", "a request is not of the form 'METHOD /path'"},
    {"bad-size", "a size such as '20MB' is expected"},
    {"bad-type", "a JSON Schema type is unknown or not allowed there"},
    {"conflicting-keys", "keys exclude each other"},
    {"duplicate-key", "a key is there twice"},
    {"duplicate-section", "a fenced section is there twice"},
    {"duplicate-value", "a name in a list is there twice"},
    {"empty-enum", "an enum has no values"},
    {"empty-file", "the file is empty"},
    {"file-too-large", "the file or its frontmatter is too large"},
    {"missing-key", "a key that is needed is absent"},
    {"missing-section", "a section that another one needs is absent"},
    {"name-clash", "two names become the same C++ name"},
    {"no-frontmatter", "there is no YAML between '---' lines"},
    {"out-of-range", "a number is too small or too large"},
    {"recursive-type", "an entry of 'types' refers to itself"},
    {"too-complex", "the YAML is nested too deep or has too many values"},
    {"unclosed-section", "a fenced section is never closed"},
    {"unknown-action", "an action is not in the action enum"},
    {"unknown-key", "a key is not part of the manifest language"},
    {"unknown-name", "a reference in braces refers to nothing"},
    {"unknown-param", "a parameter is not declared"},
    {"unknown-required", "a required name is not a property"},
    {"unknown-section", "a fenced section has an unknown name"},
    {"unknown-type", "a '$ref' names nothing"},
    {"unreadable-file", "the file cannot be read"},
    {"unterminated-quote", "quoted text is never closed"},
    {"wrong-type", "a value is of another kind than expected"},
    {"yaml-anchor", "anchors, aliases and merge keys are not supported"},
    {"yaml-syntax", "the YAML cannot be parsed"},
    {"yaml-tag", "YAML tags are not supported"},
};

}  // namespace

std::span<const CheckId> CheckIds() { return kIds; }

bool IsCheckId(std::string_view id) {
  return std::binary_search(std::begin(kIds), std::end(kIds), CheckId{id, {}},
                            [](const CheckId& a, const CheckId& b) { return a.id < b.id; });
}

}  // namespace pie::gen
