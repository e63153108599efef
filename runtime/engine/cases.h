// Cases: the recorded exchanges of plugins/<name>/cases/*.yaml. plugins/CASES.md has the format.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pie/json.h"
#include "pie/result.h"
#include "pie/table.h"

namespace pie {

enum class CaseBody : unsigned char { kNone, kJson, kForm, kMultipart, kVariables, kText };

struct CaseExchange {
  std::optional<Json> call;  // not HTTP: what context.wire() or context.db() is asked, then
  Json call_reply;           // what that gives, or
  std::string call_error_code, call_error_message;

  std::string method = "GET";
  std::string path;  // below base URL; or
  std::string url;   // in full
  Json query;        // object: text, or a list of texts
  Json headers;      // object
  CaseBody body_kind = CaseBody::kNone;
  Json body;  // text of kText is a string
  int status = 200;
  Json reply_headers;
  std::string reply;  // JSON text or plain text
  bool reply_is_json = false;

  CaseExchange() = default;
};

struct CaseStep {
  std::string action;
  Json input;
  std::vector<std::pair<std::string, std::string>> save;  // name, pointer into the output

  CaseStep() = default;
};

struct Case {
  std::string file;  // "github/cases/issues.yaml"
  int line = 0;
  std::string action;
  std::string description;
  Json input;
  Json connection, secrets, settings;  // objects; empty: stand-ins
  unsigned auth = 0;                   // which entry of a list under api.auth
  std::vector<CaseStep> before;
  std::vector<CaseExchange> exchanges;
  std::optional<Json> output;
  bool fails = false;
  std::string error_code, error_message;  // of a call that fails; an empty one is not compared

  Case() = default;
  std::string Where() const { return file + ":" + std::to_string(line); }
};

// Parses one file; every mistake is a line "file:line: text" of the error's message.
Result<std::vector<Case>> ParseCases(const std::string& file, const std::string& text);

// The cases of all connectors, each read from disk on its first use.
class CaseLibrary {
 public:
  // `plugins` is a folder; connector `acme` has its cases in <plugins>/**/acme/cases/*.yaml.
  explicit CaseLibrary(std::string plugins);
  // For tests.
  void Add(const std::string& connector, std::vector<Case> cases);

  // kNotFound when the connector has none.
  Result<const std::vector<Case>*> Of(const std::string& connector);
  // The case to answer a call with: that of the action with the most equal inputs.
  Result<const Case*> Find(const ConnectorTable& connector, const ActionRow& action,
                           std::string_view arguments);

  // Where cases are when nobody says: `plugins` of the source tree of a build, share/pie/plugins
  // beside an installed binary; empty when neither is there.
  static std::string DefaultFolder();

 private:
  Result<std::vector<Case>> Load(const std::string& connector) const;
  std::string FolderOf(const std::string& connector) const;

  std::string plugins_;
  std::map<std::string, std::vector<Case>> loaded_;
};

}  // namespace pie
