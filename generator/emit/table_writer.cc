#include "emit/table_writer.h"

#include "emit/prepared.h"

namespace pie::gen {
namespace {

constexpr std::string_view kScope = "c::";

std::string Count(size_t n) { return std::to_string(n); }

// The members of pie::Limits::Has, in the order of the enum.
unsigned LimitBits(const Limits& limits, bool& any_size) {
  unsigned has = 0;
  if (limits.minimum) has |= 1;
  if (limits.maximum) has |= 2;
  if (limits.exclusive_minimum) has |= 4;
  if (limits.exclusive_maximum) has |= 8;
  if (limits.multiple_of) has |= 16;
  bool minimum = limits.min_length || limits.min_items || limits.min_properties;
  bool maximum = limits.max_length || limits.max_items || limits.max_properties;
  if (minimum) has |= 32;
  if (maximum) has |= 64;
  if (limits.unique_items) has |= 128;
  any_size = minimum || maximum;
  return has;
}

uint64_t SizeOf(const std::optional<uint64_t>& length, const std::optional<uint64_t>& items,
                const std::optional<uint64_t>& members, TypeKind kind) {
  if (kind == TypeKind::kList) return items.value_or(0);
  if (kind == TypeKind::kMap || kind == TypeKind::kObject) return members.value_or(0);
  return length.value_or(items.value_or(members.value_or(0)));
}

}  // namespace

std::string_view KindName(TypeKind kind) {
  switch (kind) {
    case TypeKind::kBoolean:
      return "Kind::kBoolean";
    case TypeKind::kInteger:
      return "Kind::kInteger";
    case TypeKind::kNumber:
      return "Kind::kNumber";
    case TypeKind::kString:
      return "Kind::kString";
    case TypeKind::kEnum:
      return "Kind::kEnum";
    case TypeKind::kObject:
      return "Kind::kObject";
    case TypeKind::kList:
      return "Kind::kList";
    case TypeKind::kMap:
      return "Kind::kMap";
    case TypeKind::kJson:
      break;
  }
  return "Kind::kJson";
}

const std::string& TableWriter::Once(std::string_view kind, const char* prefix,
                                     std::string_view suffix, const Rendered& value) {
  std::string key(kind);
  key.append(suffix).append(value.text());
  auto [entry, fresh] = names_.try_emplace(std::move(key));
  if (fresh) {
    entry->second = prefix + Count(++numbers_[prefix]);
    Rendered line = Code("constexpr ");
    line.Add(kind).Add(" ").Add(entry->second).Add(suffix).Add(" = ") += value;
    out_ += Wrap(line.Add(";"), 0, 4);
  }
  return entry->second;
}

Rendered TableWriter::RowRef(std::string_view kind, const Init& init) {
  std::string prefix = "k" + std::string(kind);
  return Code("&" + Once(kind, prefix.c_str(), "", init.Braced()));
}

Rendered TableWriter::ArrayRef(std::string_view kind, const std::string& name, const Rendered& rows,
                               size_t count) {
  if (count == 0) return {};
  out_.Add("constexpr ").Add(kind).Add(" ").Add(name).Add("[] = {\n") += rows;
  out_.Add("};\n");
  return Code("{" + name + ", " + Count(count) + "}");
}

Rendered TableWriter::StringsRef(const std::vector<std::string>& texts) {
  if (texts.empty()) return {};
  Rendered list = Code("{");
  for (const std::string& text : texts) {
    if (list.size() > 1) list.Add(", ");
    list += CppString(text);
  }
  const std::string& name = Once("const char*", "kTexts", "[]", list.Add("}"));
  return Code("{" + name + ", " + Count(texts.size()) + "}");
}

Rendered TableWriter::StringsRef(const std::vector<LocatedString>& texts) {
  return StringsRef(std::vector<std::string>(texts.begin(), texts.end()));
}

Rendered TableWriter::PairsRef(const std::vector<std::pair<std::string, std::string>>& pairs) {
  if (pairs.empty()) return {};
  Rendered list = Code("{");
  for (const auto& [name, value] : pairs) {
    if (list.size() > 1) list.Add(", ");
    list.Add("{");
    list += CppString(name);
    list.Add(", ");
    list += CppString(value);
    list.Add("}");
  }
  const std::string& name = Once("NamedText", "kPairs", "[]", list.Add("}"));
  return Code("{" + name + ", " + Count(pairs.size()) + "}");
}

Rendered TableWriter::PairsRef(const std::vector<NamedText>& pairs) {
  std::vector<std::pair<std::string, std::string>> plain;
  for (const NamedText& pair : pairs) plain.emplace_back(pair.first.value, pair.second.value);
  return PairsRef(plain);
}

Rendered TableWriter::PairsRef(const std::vector<NamedTemplate>& pairs) {
  std::vector<std::pair<std::string, std::string>> plain;
  for (const NamedTemplate& pair : pairs) plain.emplace_back(pair.first.value, pair.second.text);
  return PairsRef(plain);
}

Rendered TableWriter::LimitsRef(const TypeSpec& type) {
  const Limits& limits = type.limits;
  bool any_size = false;
  unsigned has = LimitBits(limits, any_size);
  Init init;
  init.Number("has", has);
  auto real = [&](std::string_view name, const std::optional<double>& a,
                  const std::optional<double>& b) {
    if (a || b) init.Member(name, Code(Decimal(b ? *b : *a)));
  };
  real("minimum", limits.minimum, limits.exclusive_minimum);
  real("maximum", limits.maximum, limits.exclusive_maximum);
  real("multiple_of", limits.multiple_of, {});
  init.Number("min_size",
              SizeOf(limits.min_length, limits.min_items, limits.min_properties, type.kind));
  init.Number("max_size",
              SizeOf(limits.max_length, limits.max_items, limits.max_properties, type.kind));
  init.Text("pattern", limits.pattern).Text("format", limits.format);
  init.Text("const_json", type.const_json);
  return init.empty() ? Code("nullptr") : RowRef("Limits", init);
}

Rendered TableWriter::EnumRef(const TypeSpec& type) {
  // Enums inside of alternatives have no C++ type, and so no name.
  if (type.cpp_name.empty()) {
    std::vector<std::string> values;
    for (const EnumValue& value : type.enum_values) values.push_back(value.wire);
    Init init;
    init.Text("name", "value").Member("values", StringsRef(values));
    return RowRef("EnumTable", init);
  }
  std::string name = "kEnum" + type.cpp_name;
  if (!written_.insert(name).second) return Code("&" + name);
  Rendered list = Code("constexpr const char* kNames" + type.cpp_name + "[] = {");
  for (const EnumValue& value : type.enum_values) {
    if (&value != &type.enum_values.front()) list.Add(", ");
    list += CppString(value.wire);
  }
  out_ += Wrap(list.Add("};"), 0, 4);
  Rendered table = Code("constexpr EnumTable " + name + " = {\"" + type.cpp_name + "\", {kNames" +
                        type.cpp_name + ", " + Count(type.enum_values.size()) + "}};");
  out_ += Wrap(table, 0, 4);
  return Code("&" + name);
}

Rendered TableWriter::AlternativesRef(const std::vector<TypeSpec>& types, bool exactly_one) {
  Rendered list = Code("{");
  for (const TypeSpec& type : types) {
    if (list.size() > 1) list.Add(", ");
    list += TypeRef(type, Storage::kNone);
  }
  std::string rows = Once("const TypeRow*", "kChoices", "[]", list.Add("}"));
  Rendered value = Code("{");
  value.Add(exactly_one ? "true" : "false").Add(", {").Add(rows).Add(", ");
  value.Add(Count(types.size())).Add("}}");
  return Code("&" + Once("Alternatives", "kAlternatives", "", value));
}

Rendered TableWriter::Detail(const TypeSpec& type, Storage storage) {
  Rendered detail = Code("{");
  switch (type.kind) {
    case TypeKind::kEnum:
      detail.Add(".names = ") += EnumRef(type);
      break;
    case TypeKind::kObject:
      detail.Add(".object = ") += ObjectRef(type, storage);
      break;
    case TypeKind::kList:
    case TypeKind::kMap:
      detail.Add(".element = ") += TypeRef(type.element[0], storage);
      break;
    case TypeKind::kJson:
    case TypeKind::kBoolean:
    case TypeKind::kInteger:
    case TypeKind::kNumber:
    case TypeKind::kString:
      if (type.alternatives.empty()) break;
      detail.Add(".alternatives = ") += AlternativesRef(
          type.alternatives, type.alternatives_mode == pie::gen::Alternatives::kOneOf);
      break;
  }
  return detail.Add("}");
}

Rendered TableWriter::TypeRef(const TypeSpec& type, Storage storage) {
  Rendered value = Code("{");
  if (IsStoredAsJson(type)) {
    TypeSpec present = type;
    present.nullable = false;
    value.Add("Kind::kJson, true, {.alternatives = ") += AlternativesRef({present}, false);
    return Code("&" + Once("TypeRow", "kType", "", value.Add("}}")));
  }
  value.Add(KindName(type.kind));
  Rendered detail = Detail(type, storage);
  Rendered limits = LimitsRef(type);
  bool has_limits = limits.text() != "nullptr";
  bool has_detail = detail.text() != "{}" || has_limits;
  if (type.nullable || has_detail) value.Add(type.nullable ? ", true" : ", false");
  if (has_detail) value.Add(", ") += detail;
  if (has_limits) value.Add(", ") += limits;
  return Code("&" + Once("TypeRow", "kType", "", value.Add("}")));
}

Rendered TableWriter::FieldRow(const FieldSpec& field, const std::string& owner, Storage storage) {
  const TypeSpec& type = field.type;
  Rendered row = Code("{");
  row += CppString(field.wire);
  row.Add(", ") += CppStringOrNull(type.description);
  row.Add(", ") += CppStringOrNull(type.default_json);
  row.Add(", ") += LimitsRef(type);
  row.Add(", ") += Detail(type, storage);
  if (storage == Storage::kStruct) {
    row.Add(", __builtin_offsetof(c::").Add(owner).Add(", ").Add(field.cpp).Add("), ");
  } else {
    row.Add(", 0, ");
  }
  return row.Add(KindName(type.kind)).Add(", ");
}

Rendered TableWriter::ObjectRef(const TypeSpec& object, Storage storage,
                                const std::set<std::string>& secret) {
  bool named = !object.cpp_name.empty();
  std::string id = named ? object.cpp_name : Count(++numbers_["kObject"]);
  std::string name = "kObject" + id;
  if (named && !written_.insert(name).second) return Code("&" + name);
  if (!named) storage = Storage::kNone;
  bool guarded = storage == Storage::kStruct;
  Rendered rows, guards;
  for (const FieldSpec& field : object.fields) {
    int flags = (field.required ? 1 : 0) + (field.type.nullable ? 2 : 0) +
                (field.type.secret || secret.contains(field.wire.value) ? 4 : 0);
    Rendered row = FieldRow(field, id, storage);
    rows += Wrap(row.Add(Count(static_cast<size_t>(flags))).Add("},"), 4, 5);
    if (!guarded) continue;
    guards += Wrap(Code("static_assert(__is_same(decltype(c::" + id + "::" + field.cpp + "), " +
                        CppMemberType(field, kScope) + "));"),
                   0, 4);
  }
  Rendered fields = ArrayRef("FieldRow", "kFields" + id, rows, object.fields.size());
  Rendered value = Code("constexpr ObjectTable " + name + " = {");
  (value += CppString(object.cpp_name)).Add(", ") += fields.empty() ? Code("{}") : fields;
  value.Add(guarded ? ", sizeof(c::" + id + "), " : std::string(", 0, "));
  out_ += Wrap(value.Add(object.additional_properties ? "true};" : "false};"), 0, 4);
  out_ += guards;
  return Code("&" + name);
}

}  // namespace pie::gen
