#include "auth/values.h"

#include <algorithm>

#include "auth/settings.h"
#include "base/json_access.h"
#include "net/url_value.h"
#include "vault/secret_store.h"

namespace pie {
namespace {

const FieldRow* FindRow(const ObjectTable* table, std::string_view name) {
  if (!table) return nullptr;
  for (const FieldRow& row : table->fields) {
    if (name == row.name) return &row;
  }
  return nullptr;
}

const SecretRow* FindRow(const Rows<SecretRow>& secrets, std::string_view name) {
  for (const SecretRow& row : secrets) {
    if (name == row.name) return &row;
  }
  return nullptr;
}

bool IsDeclared(const ConnectorTable& connector, std::string_view name) {
  return FindRow(connector.connection, name) || FindRow(connector.secrets, name) ||
         FindRow(connector.user_fields, name);
}

struct Piece {
  std::string_view text;  // a literal, or a name
  bool is_name = false;
};

// Braces around anything but a declared name stay as they are.
std::vector<Piece> Split(const ConnectorTable& connector, std::string_view text) {
  std::vector<Piece> pieces;
  size_t begin = 0;
  for (size_t open = text.find('{'); open != text.npos; open = text.find('{', open + 1)) {
    size_t close = text.find('}', open);
    if (close == text.npos) break;
    std::string_view name = text.substr(open + 1, close - open - 1);
    if (!IsDeclared(connector, name)) continue;
    if (open > begin) pieces.push_back({text.substr(begin, open - begin)});
    pieces.push_back({name, true});
    begin = close + 1;
    open = close;
  }
  if (begin < text.size()) pieces.push_back({text.substr(begin)});
  return pieces;
}

std::string TextOf(const Json& value) { return std::string(value.AsString(value.Dump())); }

// A value of a field, or its default.
std::string FieldText(const FieldRow& row, const Json& values) {
  Json value = values[row.name];
  if (value.is_null() && row.default_json) {
    Result<Json> fallback = JsonAccess::Parse(row.default_json);
    if (fallback) value = *fallback;
  }
  return value.is_null() ? std::string() : TextOf(value);
}

Error Missing(const ConnectorTable& connector, std::string_view name) {
  std::string of = connector.name;
  std::string text(name);
  if (FindRow(connector.connection, name)) {
    return Error(ErrorCode::kNotConnected, of + " is not connected: '" + text +
                                               "' is missing; set it with: pie connect " + of);
  }
  return Error(ErrorCode::kNotConnected,
               of + ": " + text + " is not set; set it with: pie connect " + of);
}

Error WrongValue(const ConnectorTable& connector, std::string_view name, const char* expected) {
  std::string of = connector.name;
  return Error(ErrorCode::kNotConnected, of + ": '" + std::string(name) + "' must be " + expected +
                                             "; correct it with: pie connect " + of);
}

}  // namespace

Result<std::string_view> Values::Get(std::string_view name) const {
  auto found = values_.find(name);
  if (found == values_.end() || found->second.empty()) return Missing(*connector_, name);
  return found->second.Reveal();
}

Result<std::string> Values::Text(const char* text) const {
  std::string out;
  for (const Piece& piece : Split(*connector_, text ? text : "")) {
    if (!piece.is_name) {
      out += piece.text;
      continue;
    }
    Result<std::string_view> value = Get(piece.text);
    if (!value) return value.error();
    out += *value;
  }
  return out;
}

bool Values::LeavesOut(const char* text) const {
  std::vector<Piece> pieces = Split(*connector_, text ? text : "");
  if (pieces.size() != 1 || !pieces[0].is_name) return false;
  auto found = values_.find(pieces[0].text);
  if (found != values_.end() && !found->second.empty()) return false;
  const FieldRow* field = FindRow(connector_->connection, pieces[0].text);
  if (field) return !(field->flags & FieldRow::kRequired);
  const SecretRow* secret = FindRow(connector_->secrets, pieces[0].text);
  return !secret || !secret->required;
}

Result<Url> Values::Address(const char* text) const {
  std::string out;
  std::vector<Piece> pieces = Split(*connector_, text ? text : "");
  for (size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    if (!piece.is_name) {
      out += piece.text;
      continue;
    }
    Result<std::string_view> value = Get(piece.text);
    if (!value) return value.error();
    bool last = i + 1 == pieces.size();
    bool literal = !last && !pieces[i + 1].is_name;
    UrlPart part = UrlPartAt(out, literal ? pieces[i + 1].text : std::string_view(), last);
    if (part == UrlPart::kPath) {
      if (HasDotStep(*value)) return WrongValue(*connector_, piece.text, "no step of a path");
      AppendPercentEncoded(out, *value);
      continue;
    }
    if (const char* expected = UrlValueProblem(part, *value)) {
      return WrongValue(*connector_, piece.text, expected);
    }
    out += *value;
    if (part == UrlPart::kOrigin && out.back() == '/') out.pop_back();
  }
  Result<Url> url = Url::Parse(out);
  if (url) return url;
  return Error(ErrorCode::kNotConnected,
               std::string(connector_->name) + ": an address of its sign-in is no URL");
}

std::vector<std::string> NamesIn(const ConnectorTable& connector,
                                 const std::vector<const char*>& texts) {
  std::vector<std::string> names;
  for (const char* text : texts) {
    if (!text) continue;
    for (const Piece& piece : Split(connector, text)) {
      if (!piece.is_name) continue;
      if (std::find(names.begin(), names.end(), piece.text) == names.end()) {
        names.emplace_back(piece.text);
      }
    }
  }
  return names;
}

Task<Values> LoadValues(SecretStore& secrets, const ConnectorTable& connector, std::string user,
                        Json fields, std::vector<const char*> texts) {
  Values values(connector);
  Json settings;
  for (const std::string& name : NamesIn(connector, texts)) {
    if (const FieldRow* row = FindRow(connector.connection, name)) {
      values.Set(name, Secret(FieldText(*row, fields)));
      continue;
    }
    if (const SecretRow* row = FindRow(connector.secrets, name)) {
      Task<Secret> lookup = row->per_user ? secrets.Find(user, connector.name, name)
                                          : secrets.GetSecret("", connector.name, name);
      Result<Secret> found = co_await lookup.AsResult();
      if (!found && found.error().code != ErrorCode::kNotFound) co_await Fail(found.error());
      if (!found && row->required) {
        co_await Fail(Error(ErrorCode::kNotConnected, std::string(found.error().message)));
      }
      if (found) values.Set(name, *found);
      continue;
    }
    if (settings.is_null()) settings = co_await ReadSettings(secrets, user, connector.name);
    values.Set(name, Secret(FieldText(*FindRow(connector.user_fields, name), settings)));
  }
  co_return values;
}

}  // namespace pie
