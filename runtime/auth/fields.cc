#include "auth/fields.h"

#include <string>

#include "table/text_rules.h"

namespace pie {
namespace {

constexpr Size kMaxValue = 16 << 10;  // a private key fits

const FieldRow* FindRow(const ConnectorTable& connector, std::string_view name) {
  if (!connector.connection) return nullptr;
  for (const FieldRow& row : connector.connection->fields) {
    if (name == row.name) return &row;
  }
  return nullptr;
}

// Empty: the value is allowed; else what is expected.
std::string Expected(const ConnectorTable& connector, const FormRow& form, const Json& value) {
  if (!value.is_string()) return "a text";
  String text = value.AsString();
  if (text.size() > kMaxValue) return "at most " + std::to_string(kMaxValue) + " bytes";
  std::string options;
  bool listed = form.options.empty();
  for (const NamedText& option : form.options) {
    listed = listed || text == option.name;
    options += (options.empty() ? "one of '" : ", '") + std::string(option.name) + "'";
  }
  if (!listed) return options;
  const FieldRow* row = FindRow(connector, form.name);
  const char* pattern = row && row->limits ? row->limits->pattern : nullptr;
  // The whole text: it may become part of a host.
  bool fits =
      !pattern || MatchesPattern("^(?:" + std::string(pattern) + ")$", std::string_view(text));
  return fits ? std::string() : "a text that matches " + std::string(pattern);
}

}  // namespace

const FormRow* FindForm(const ConnectorTable& connector, std::string_view name) {
  for (const FormRow& row : connector.connection_form) {
    if (name == row.name) return &row;
  }
  return nullptr;
}

bool IsRequiredField(const ConnectorTable& connector, std::string_view name) {
  const FieldRow* row = FindRow(connector, name);
  return row && (row->flags & FieldRow::kRequired);
}

Result<Unit> CheckFields(const ConnectorTable& connector, const Json& fields) {
  List<Problem> problems;
  std::string known;
  for (const FormRow& row : connector.connection_form) {
    known += (known.empty() ? "one of '" : ", '") + std::string(row.name) + "'";
  }
  for (const String& name : fields.Keys()) {
    std::string path = "fields." + std::string(name);
    const FormRow* form = FindForm(connector, name);
    if (!form) {
      problems.push_back(Problem(path, known.empty() ? "no fields" : known, "this name"));
      continue;
    }
    std::string expected = Expected(connector, *form, fields[name]);
    if (expected.empty()) continue;
    bool text = fields[name].is_string();
    problems.push_back(Problem(path, expected, text ? "another text" : "something else"));
  }
  if (problems.empty()) return Unit();
  Error error(ErrorCode::kInvalidArgument, std::string(connector.name) + ": " +
                                               std::string(problems[0].path) + ": expected " +
                                               std::string(problems[0].expected));
  error.problems = std::move(problems);
  return error;
}

}  // namespace pie
