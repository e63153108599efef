#include "engine/template.h"

namespace pie {

int FindField(const ObjectTable* table, std::string_view name) {
  if (!table) return -1;
  for (unsigned i = 0; i < table->fields.count; ++i) {
    if (name == table->fields.data[i].name) return static_cast<int>(i);
  }
  return -1;
}

int FindSecret(const ConnectorTable& connector, std::string_view name) {
  for (unsigned i = 0; i < connector.secrets.count; ++i) {
    if (name == connector.secrets.data[i].name) return static_cast<int>(i);
  }
  return -1;
}

namespace {

TemplatePiece Resolve(std::string_view name, const ConnectorTable& connector,
                      const ActionRow* action) {
  TemplatePiece piece;
  piece.text = name;
  auto found = [&](Source source, int index) {
    if (index < 0) return false;
    piece.source = source;
    piece.index = index;
    return true;
  };
  if (action && found(Source::kParam, FindField(action->params, name))) return piece;
  if (found(Source::kConnection, FindField(connector.connection, name))) return piece;
  if (found(Source::kSecret, FindSecret(connector, name))) return piece;
  found(Source::kSetting, FindField(connector.user_fields, name));
  return piece;
}

}  // namespace

Template::Template(std::string_view text, const ConnectorTable& connector,
                   const ActionRow* action) {
  while (!text.empty()) {
    size_t open = text.find('{');
    size_t close = open == text.npos ? text.npos : text.find('}', open);
    if (close == text.npos) break;
    TemplatePiece piece = Resolve(text.substr(open + 1, close - open - 1), connector, action);
    if (piece.source == Source::kLiteral) {
      // Not a name: only the opening brace is passed over, a name may follow inside.
      AddLiteral(text.substr(0, open + 1));
      text.remove_prefix(open + 1);
      continue;
    }
    AddLiteral(text.substr(0, open));
    pieces_.push_back(std::move(piece));
    text.remove_prefix(close + 1);
  }
  AddLiteral(text);
}

void Template::AddLiteral(std::string_view text) {
  if (text.empty()) return;
  if (pieces_.empty() || pieces_.back().source != Source::kLiteral) pieces_.emplace_back();
  pieces_.back().text += text;
}

}  // namespace pie
