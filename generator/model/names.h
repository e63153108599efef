// The only place where wire names become C++ names.
//
//   connector google-sheets   -> namespace google_sheets, table kGoogleSheets
//   action    get_values      -> GetValues, GetValuesParams, kGetValues
//   parameter spreadsheetId   -> spreadsheet_id
//   enum value "in progress"  -> kInProgress
//
// A name that C++ reserves gets a trailing underscore. Two wire names that meet are an error of the
// caller (NameScope), never a silent suffix. A wire name without any ASCII letter or digit gives
// "".
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/source_span.h"

namespace pie::gen {

// Lower-case words: "HTTPServer2 name" -> {"http", "server2", "name"}.
std::vector<std::string> SplitWords(std::string_view wire);

// Members, parameters, namespaces: snake_case.
std::string MemberName(std::string_view wire);

// Types and functions: CamelCase.
std::string TypeName(std::string_view wire);

// "k" + CamelCase.
std::string EnumeratorName(std::string_view wire);

// True for keywords and for macros that usual headers define.
bool IsReserved(std::string_view identifier);

// The names of one C++ scope. Add() returns the earlier owner when a name is taken.
class NameScope {
 public:
  std::optional<LocatedString> Add(const std::string& cpp, const LocatedString& owner);

 private:
  std::map<std::string, LocatedString> owners_;
};

}  // namespace pie::gen
