// Template: text with {name} references, parsed once per connector.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "pie/table.h"

namespace pie {

// Where a value of a request comes from.
enum class Source : uint8_t { kLiteral, kParam, kConnection, kSecret, kSetting };

struct TemplatePiece {
  Source source = Source::kLiteral;
  int index = -1;    // of the param, connection field, secret or user field
  std::string text;  // the literal, or the name
};

// `{name}` means, in this order: a parameter of the action, a connection field, a declared secret,
// a user field. Braces around anything else stay as they are.
class Template {
 public:
  Template() = default;
  Template(std::string_view text, const ConnectorTable& connector, const ActionRow* action);

  bool empty() const { return pieces_.empty(); }
  bool is_constant() const {
    return pieces_.empty() || (pieces_.size() == 1 && pieces_[0].source == Source::kLiteral);
  }
  const std::vector<TemplatePiece>& pieces() const { return pieces_; }

 private:
  void AddLiteral(std::string_view text);

  std::vector<TemplatePiece> pieces_;
};

// Index of the field or secret with that name; -1 when there is none.
int FindField(const ObjectTable* table, std::string_view name);
int FindSecret(const ConnectorTable& connector, std::string_view name);

}  // namespace pie
