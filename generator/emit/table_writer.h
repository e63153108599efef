// Writes the constexpr tables that others point at: types, limits, enums, objects, lists of texts.
// Each Ref function gives the expression to put into a row and writes the definition once, before.
//
// Local names have a prefix that tells what they are, so that they cannot meet: kFields<Struct>,
// kObject<Struct>, kEnum<Enum>, kNames<Enum>, and numbers for the rest.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "emit/layout.h"
#include "emit/rendered.h"
#include "model/model.h"

namespace pie::gen {

enum class Storage {
  kStruct,  // the object has a C++ struct: rows hold its members' offsets
  kNone,    // for validation and printing only
};

class TableWriter {
 public:
  // Appends definitions to `out`.
  explicit TableWriter(Rendered& out) : out_(out) {}

  // &kObjectX. Fields whose wire name is in `secret` are marked so.
  Rendered ObjectRef(const TypeSpec& object, Storage storage,
                     const std::set<std::string>& secret = {});
  Rendered TypeRef(const TypeSpec& type, Storage storage);     // &kType3
  Rendered StringsRef(const std::vector<std::string>& texts);  // {kTexts3, 2}; empty without texts
  Rendered StringsRef(const std::vector<LocatedString>& texts);
  Rendered PairsRef(const std::vector<std::pair<std::string, std::string>>& pairs);
  Rendered PairsRef(const std::vector<NamedText>& pairs);
  Rendered PairsRef(const std::vector<NamedTemplate>& pairs);
  // An array of rows `kind name[] = {...}`; gives {name, count}. Empty without rows.
  Rendered ArrayRef(std::string_view kind, const std::string& name, const Rendered& rows,
                    size_t count);
  // A single row, numbered; gives &k<Kind>3.
  Rendered RowRef(std::string_view kind, const Init& init);

 private:
  Rendered Detail(const TypeSpec& type, Storage storage);
  Rendered LimitsRef(const TypeSpec& type);
  Rendered EnumRef(const TypeSpec& type);
  Rendered AlternativesRef(const std::vector<TypeSpec>& types, bool exactly_one);
  // One row, without the flags and the end.
  Rendered FieldRow(const FieldSpec& field, const std::string& owner, Storage storage);
  // Writes `constexpr <kind> <name><text>` unless the same was written before; gives the name.
  const std::string& Once(std::string_view kind, const char* prefix, std::string_view suffix,
                          const Rendered& value);

  Rendered& out_;
  std::map<std::string, std::string> names_;  // definition -> name
  std::map<std::string, size_t> numbers_;     // prefix -> how many there are
  std::set<std::string> written_;             // enums and objects
};

// "Kind::kString" and so on.
std::string_view KindName(TypeKind kind);

}  // namespace pie::gen
