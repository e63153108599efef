#include "emit/example.h"

#include <algorithm>

#include "emit/layout.h"
#include "emit/prepared.h"
#include "source/json_text.h"

namespace pie::gen {
namespace {

using Value = ExampleValue;

Value Scalar(Value::Kind kind, std::string text) {
  Value value;
  value.kind = kind;
  value.text = std::move(text);
  return value;
}

// Texts of well-known formats; otherwise the property's own name says what belongs there.
std::string ExampleText(const TypeSpec& type) {
  const std::string& format = type.limits.format;
  if (format == "date-time") return "2026-01-31T09:00:00Z";
  if (format == "date") return "2026-01-31";
  if (format == "time") return "09:00:00Z";
  if (format == "email") return "ada@example.com";
  if (format == "uri") return "https://example.com/";
  if (format == "uuid") return "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
  return "text";
}

std::string ExampleNumber(const TypeSpec& type) {
  double number = type.limits.minimum.value_or(1);
  if (type.limits.maximum && number > *type.limits.maximum) number = *type.limits.maximum;
  return JsonNumber(number);
}

// A scalar or a list of scalars in JSON text, as `default`, `examples` and `const` hold them.
bool FromJson(const std::string& json, Value& value) {
  if (json.empty() || json[0] == '{' || json[0] == '[' || json == "null") return false;
  if (json[0] != '"') {
    bool boolean = json == "true" || json == "false";
    value = Scalar(boolean ? Value::Kind::kBoolean : Value::Kind::kNumber, json);
    return true;
  }
  if (json.find('\\') != std::string::npos || json.size() < 2) return false;
  value = Scalar(Value::Kind::kText, json.substr(1, json.size() - 2));
  return true;
}

class Filler {
 public:
  explicit Filler(std::string_view scope) : scope_(scope) {}

  // `place` is an expression of type T, with `type` saying which.
  void Set(const std::string& place, const TypeSpec& type, const Value& value) {
    switch (type.kind) {
      case TypeKind::kObject:
        Members(place + ".", type, value);
        return;
      case TypeKind::kList:
        List(place, type, value);
        return;
      case TypeKind::kMap:
        Map(place, type, value);
        return;
      default:
        Assign(place, type, value);
    }
  }

  // `prefix` is what stands in front of a member's name: "params." or "params.owner->".
  void Members(const std::string& prefix, const TypeSpec& type, const Value& value) {
    for (const auto& [name, member] : value.members) {
      auto field =
          std::find_if(type.fields.begin(), type.fields.end(),
                       [&, &wire = name](const FieldSpec& f) { return f.wire.value == wire; });
      if (field != type.fields.end()) Member(prefix + field->cpp, *field, member);
    }
  }

  Rendered TakeLines() { return std::move(lines_); }

 private:
  void Member(const std::string& place, const FieldSpec& field, const Value& value) {
    bool plain = field.required && !field.type.nullable;
    bool scalar = field.type.kind != TypeKind::kObject && field.type.kind != TypeKind::kList &&
                  field.type.kind != TypeKind::kMap;
    if (value.kind == Value::Kind::kNull) {
      if (!plain) Statement(place + " = nullptr;");
    } else if (plain || scalar || IsFlatList(field.type)) {
      Set(place, field.type, value);
    } else {
      Statement(place + " = " + CppType(field.type, scope_) + "();");
      field.type.kind == TypeKind::kObject ? Members(place + "->", field.type, value)
                                           : Set("(*" + place + ")", field.type, value);
    }
  }

  static bool IsFlatList(const TypeSpec& type) {
    if (type.kind != TypeKind::kList || IsStoredAsJson(type.element[0])) return false;
    TypeKind kind = type.element[0].kind;
    return kind != TypeKind::kObject && kind != TypeKind::kList && kind != TypeKind::kMap;
  }

  void List(const std::string& place, const TypeSpec& type, const Value& value) {
    const TypeSpec& element = type.element[0];
    if (IsFlatList(type)) {
      std::string values;
      for (const Value& item : value.items) {
        values.append(values.empty() ? "" : ", ").append(Literal(element, item));
      }
      Statement(place + " = " + CppType(type, scope_) + "::Of(" + values + ");");
      return;
    }
    std::string element_type = IsStoredAsJson(element) ? "Json" : CppType(element, scope_);
    for (size_t i = 0; i < value.items.size(); ++i) {
      Statement(place + ".push_back(" + element_type + "());");
      std::string at = place + "[" + std::to_string(i) + "]";
      IsStoredAsJson(element) ? Statement(at + " = " + JsonLiteral(value.items[i]) + ";")
                              : Set(at, element, value.items[i]);
    }
  }

  void Map(const std::string& place, const TypeSpec& type, const Value& value) {
    const TypeSpec& element = type.element[0];
    std::string entry = CppType(type, scope_);  // List<Entry<T>>
    entry = entry.substr(5, entry.size() - 6);
    for (const auto& [name, member] : value.members) {
      bool nested = element.kind == TypeKind::kObject || element.kind == TypeKind::kList ||
                    element.kind == TypeKind::kMap;
      std::string literal = nested ? "{}" : Literal(element, member);
      Statement(place + ".push_back(" + entry + "(" + CppString(name).text() + ", " + literal +
                "));");
    }
  }

  void Assign(const std::string& place, const TypeSpec& type, const Value& value) {
    Statement(place + " = " + Literal(type, value) + ";");
  }

  static std::string JsonLiteral(const Value& value) {
    using Kind = Value::Kind;
    if (value.kind == Kind::kText) return CppString(value.text).text();
    if (value.kind == Kind::kNumber || value.kind == Kind::kBoolean)
      return "Json(" + value.text + ")";
    if (value.kind == Kind::kNull) return "nullptr";
    return "*Json::Parse(" + CppString(value.ToJson()).text() + ")";
  }

  std::string Literal(const TypeSpec& type, const Value& value) const {
    if (type.kind == TypeKind::kJson || IsStoredAsJson(type)) return JsonLiteral(value);
    if (type.kind == TypeKind::kEnum) {
      for (const EnumValue& known : type.enum_values) {
        if (known.wire.value == value.text) {
          return std::string(scope_) + type.cpp_name + "::" + known.cpp;
        }
      }
    }
    if (type.kind == TypeKind::kString) return CppString(value.text).text();
    return value.text.empty() ? "{}" : value.text;
  }

  void Statement(const std::string& code) { lines_ += Wrap(Code(code), 0, 4); }

  std::string_view scope_;
  Rendered lines_;
};

}  // namespace

std::string ExampleValue::ToJson() const {
  std::string out;
  switch (kind) {
    case Kind::kNull:
      return "null";
    case Kind::kText:
      return JsonString(text);
    case Kind::kList:
      for (const Value& item : items) out.append(out.empty() ? "" : ", ").append(item.ToJson());
      return "[" + out + "]";
    case Kind::kObject:
      for (const auto& [name, member] : members) {
        out.append(out.empty() ? "" : ", ").append(JsonString(name)).append(": ");
        out.append(member.ToJson());
      }
      return "{" + out + "}";
    default:
      return text;
  }
}

ExampleValue MakeExample(const TypeSpec& type) {
  Value value;
  for (const std::string& json : type.examples) {
    if (FromJson(json, value)) return value;
  }
  if (FromJson(type.const_json, value) || FromJson(type.default_json, value)) return value;
  switch (type.kind) {
    case TypeKind::kBoolean:
      return Scalar(Value::Kind::kBoolean, "true");
    case TypeKind::kInteger:
    case TypeKind::kNumber:
      return Scalar(Value::Kind::kNumber, ExampleNumber(type));
    case TypeKind::kEnum:
      if (type.enum_values.empty()) return Scalar(Value::Kind::kText, "text");
      return Scalar(Value::Kind::kText, type.enum_values[0].wire);
    case TypeKind::kList:
      value.kind = Value::Kind::kList;
      value.items.push_back(MakeExample(type.element[0]));
      return value;
    case TypeKind::kObject:
      value.kind = Value::Kind::kObject;
      for (const FieldSpec& field : type.fields) {
        if (!field.required) continue;
        Value member = MakeExample(field.type);
        if (member.kind == Value::Kind::kText && member.text == "text") member.text = field.wire;
        value.members.push_back({field.wire.value, std::move(member)});
      }
      return value;
    case TypeKind::kMap:
      value.kind = Value::Kind::kObject;
      value.members.push_back({"key", MakeExample(type.element[0])});
      return value;
    case TypeKind::kJson:
      if (!type.alternatives.empty()) return MakeExample(type.alternatives[0]);
      value.kind = Value::Kind::kObject;
      return value;
    default:
      return Scalar(Value::Kind::kText, ExampleText(type));
  }
}

Rendered FillStruct(const TypeSpec& type, const ExampleValue& value, std::string_view scope) {
  Filler filler(scope);
  filler.Members("params.", type, value);
  return filler.TakeLines();
}

}  // namespace pie::gen
