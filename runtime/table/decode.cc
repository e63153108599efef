#include "table/decode.h"

#include <vector>

#include "base/json_access.h"
#include "base/suggest.h"
#include "table/decoder.h"
#include "table/field_set.h"
#include "table/reps.h"

namespace pie {
namespace {

bool Same(const char* name, std::string_view key) {
  for (std::size_t i = 0; i < key.size(); ++i) {
    if (name[i] != key[i] || name[i] == '\0') return false;
  }
  return name[key.size()] == '\0';
}

TypeRow TypeOf(const FieldRow& field) {
  return {field.kind, (field.flags & FieldRow::kNullable) != 0, field.detail, field.limits};
}

TypeRow ObjectType(const ObjectTable& table) {
  TypeRow type{Kind::kObject};
  type.detail.object = &table;
  return type;
}

}  // namespace

const FieldRow* FindField(const ObjectTable& table, std::string_view key, unsigned& hint) {
  for (unsigned i = 0; i < table.fields.count; ++i) {
    unsigned at = hint + i < table.fields.count ? hint + i : hint + i - table.fields.count;
    if (!Same(table.fields.data[at].name, key)) continue;
    hint = at + 1;
    return &table.fields.data[at];
  }
  return nullptr;
}

bool TakesNull(Kind kind, Detail detail) {
  if (kind != Kind::kJson) return false;
  if (!detail.alternatives) return true;
  for (const TypeRow* type : detail.alternatives->types) {
    if (type->nullable || TakesNull(type->kind, type->detail)) return true;
  }
  return false;
}

bool Decoder::Document(const TypeRow& type, void* to, const Spot* spot) {
  bool fits = Value(type, to, spot);
  return reader_.Finish() && fits;
}

bool Decoder::Value(const TypeRow& type, void* to, const Spot* spot) {
  if (type.nullable && reader_.Peek() == JsonReader::Type::kNull) return reader_.ReadNull();
  const char* constant = limits_apply(type) ? type.limits->const_json : nullptr;
  const Alternatives* choices = options_.tolerant ? nullptr : ScalarChoices(type);
  if (!constant && !choices) return Dispatch(type, to, spot);
  reader_.Peek();
  std::size_t start = reader_.offset();
  if (!Dispatch(type, to, spot)) return false;
  std::string_view json = reader_.Since(start);
  if (constant && !CheckConst(constant, json, spot)) return false;
  return !choices || FitsAlternatives(*choices, json, spot);
}

bool Decoder::Dispatch(const TypeRow& type, void* to, const Spot* spot) {
  switch (type.kind) {
    case Kind::kBoolean:
      return Boolean(type, static_cast<bool*>(to), spot);
    case Kind::kInteger:
      return Integer(type, static_cast<long long*>(to), spot);
    case Kind::kNumber:
      return Number(type, static_cast<double*>(to), spot);
    case Kind::kString:
      return Text(type, static_cast<String*>(to), spot);
    case Kind::kEnum:
      return Enum(type, static_cast<int*>(to), spot);
    case Kind::kJson:
      return Tree(type, to, spot);
    case Kind::kList:
    case Kind::kMap:
      return Elements(type, to, spot);
    case Kind::kObject:
      break;
  }
  if (reader_.Peek() != JsonReader::Type::kObject) return Mismatch(type, spot);
  return Object(*type.detail.object, to, spot);
}

bool Decoder::Tree(const TypeRow& type, void* to, const Spot* spot) {
  const Alternatives* alternatives = options_.tolerant ? nullptr : type.detail.alternatives;
  if (!alternatives) {
    if (to) {
      *static_cast<Json*>(to) = JsonAccess::Read(reader_);
    } else {
      reader_.Skip();
    }
    return reader_.ok();
  }
  std::string_view json = reader_.Skip();
  if (!reader_.ok() || !FitsAlternatives(*alternatives, json, spot)) return false;
  if (to) {
    JsonReader again(json);
    *static_cast<Json*>(to) = JsonAccess::Read(again);
  }
  return true;
}

bool Decoder::Elements(const TypeRow& type, void* to, const Spot* spot) {
  bool map = type.kind == Kind::kMap;
  JsonReader::Type wanted = map ? JsonReader::Type::kObject : JsonReader::Type::kArray;
  if (reader_.Peek() != wanted) return Mismatch(type, spot);
  const TypeRow& element = *type.detail.element;
  auto* list = static_cast<ListRep*>(to);
  Size stride = SlotSize(type.kind, element), count = 0;
  std::size_t start = reader_.offset();
  std::string key;
  std::string_view name;
  bool fit = map ? reader_.EnterObject() : reader_.EnterArray();
  while (map ? reader_.NextMember(name) : reader_.NextElement()) {
    if (map) key = name;
    Spot here{spot, map ? std::string_view(key) : std::string_view(), count};
    char* slot = list ? NextSlot(*list, stride) : nullptr;
    bool fits = Value(element, slot ? slot + ValueOffset(type.kind) : nullptr, &here);
    ++count;
    fit &= fits;
    if (slot && fits) {
      if (map) *reinterpret_cast<String*>(slot) = String(key);
      ++list->size;
    } else if (slot) {
      DestroyValue(element, slot + ValueOffset(type.kind));
    }
  }
  if (options_.tolerant || !reader_.ok()) return reader_.ok();
  if (!type.limits) return fit;
  fit &= CheckSize(type, count, spot);
  if (type.limits->has & Limits::kUnique) fit &= CheckUnique(reader_.Since(start), spot);
  return fit;
}

bool Decoder::Object(const ObjectTable& table, void* to, const Spot* spot) {
  unsigned before = sink_.count();
  FieldSet seen(table.fields.count);
  unsigned hint = 0;
  std::string_view key;
  reader_.EnterObject();
  for (;;) {
    const FieldRow* field = nullptr;
    if (hint < table.fields.count && reader_.TryMember(table.fields.data[hint].name)) {
      field = &table.fields.data[hint++];
    } else if (reader_.NextMember(key)) {
      field = FindField(table, key, hint);
    } else {
      break;
    }
    if (!field) {
      bool ignored = !spot && options_.ignore && key == options_.ignore;
      if (!table.open && !options_.tolerant && !ignored) Unknown(table, key, spot);
      reader_.Skip();
    } else if (!seen.Add(static_cast<unsigned>(field - table.fields.data))) {
      Spot here{spot, field->name};
      Tell(&here, "one value", "a second one");
      reader_.Skip();
    } else {
      Member(*field, to, spot);
    }
  }
  if (!reader_.ok()) return false;
  for (unsigned i = 0; seen.count() < table.fields.count && i < table.fields.count; ++i) {
    if (!seen.Has(i)) Missing(table.fields.data[i], to, spot);
  }
  // In tolerant mode what does not fit has become absent and the object is still good.
  return options_.tolerant || sink_.count() == before;
}

void Decoder::Member(const FieldRow& field, void* object, const Spot* spot) {
  Spot here{spot, field.name};
  if (reader_.Peek() == JsonReader::Type::kNull) {
    if (field.flags & FieldRow::kNullable) {
      reader_.ReadNull();
      if (object) SetState(field, object, FieldState::kNull);
      return;
    }
    if (!(field.flags & FieldRow::kRequired) && !TakesNull(field.kind, field.detail)) {
      reader_.ReadNull();
      return Missing(field, object, spot);
    }
  }
  bool outer = secret_;
  secret_ |= (field.flags & FieldRow::kSecret) != 0;
  void* to = object ? ValueOf(field, object) : nullptr;
  if (Value(TypeOf(field), to, &here)) {
    if (object) SetState(field, object, FieldState::kValue);
  } else if (object) {
    DestroyValue(field.kind, field.detail, to);
    if (options_.tolerant && field.kind == Kind::kEnum) *static_cast<int*>(to) = -1;
  }
  secret_ = outer;
}

void Decoder::Missing(const FieldRow& field, void* object, const Spot* spot) {
  if (field.flags & FieldRow::kRequired) {
    Spot here{spot, field.name};
    Tell(&here, Expected(TypeOf(field)), std::string(kNoValue));
    if (object && options_.tolerant && field.kind == Kind::kEnum) {
      *static_cast<int*>(ValueOf(field, object)) = -1;
    }
  } else if (object && options_.defaults && field.default_json && !options_.tolerant) {
    ProblemSink unheard(options_, nullptr);
    Decoder decoder(field.default_json, options_, unheard, work_);
    bool fits = decoder.Document(TypeOf(field), ValueOf(field, object), nullptr);
    if (!fits) return DestroyValue(field.kind, field.detail, ValueOf(field, object));
    SetState(field, object, FieldState::kValue);
  }
}

void Decoder::Unknown(const ObjectTable& table, std::string_view key, const Spot* spot) {
  Spot here{spot, key};
  if (!sink_.listens()) {
    Tell(&here, "", "");
    return;
  }
  std::vector<std::string_view> names;
  for (const FieldRow& field : table.fields) names.emplace_back(field.name);
  std::string_view meant = Closest(key, names);
  std::string expected = names.empty()       ? "no members"
                         : !meant.empty()    ? Quoted(meant)
                         : names.size() == 1 ? "only " + QuotedList(names)
                                             : "one of " + QuotedList(names);
  Tell(&here, expected, std::string(kUnknownName));
}

// ---- Entry points
// ----------------------------------------------------------------------------------

namespace {

List<Problem> Run(const TypeRow& type, std::string_view json, void* to,
                  const DecodeOptions& options) {
  List<Problem> problems;
  ProblemSink sink(options, options.tolerant ? options.mismatches : &problems);
  // Alternatives read a value once per type; a recursive schema must not make that exponential.
  long long work = 100 * static_cast<long long>(json.size()) + 100000;
  Decoder decoder(json, options, sink, work);
  bool fits = decoder.Document(type, to, nullptr);
  if (!decoder.reader().ok()) {
    problems.push_back(
        Problem(options.root, "valid JSON", "a mistake at " + decoder.reader().ErrorText()));
  }
  if (!fits && options.tolerant && to) DestroyValue(type, to);
  return problems;
}

}  // namespace

List<Problem> Decode(const ObjectTable& table, std::string_view json, void* object,
                     const DecodeOptions& options) {
  return Run(ObjectType(table), json, object, options);
}
List<Problem> DecodeValue(const TypeRow& type, std::string_view json, void* value,
                          const DecodeOptions& options) {
  return Run(type, json, value, options);
}
List<Problem> Validate(const ObjectTable& table, std::string_view json,
                       const DecodeOptions& options) {
  return Run(ObjectType(table), json, nullptr, options);
}
List<Problem> ValidateValue(const TypeRow& type, std::string_view json,
                            const DecodeOptions& options) {
  return Run(type, json, nullptr, options);
}

}  // namespace pie
