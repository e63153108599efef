#include "emit/prepared.h"

#include <algorithm>

#include "source/json_text.h"

namespace pie::gen {
namespace {

TypeSpec Scalar(TypeKind kind) {
  TypeSpec type;
  type.kind = kind;
  return type;
}

FieldSpec MakeField(std::string wire, std::string cpp, TypeSpec type, bool required) {
  FieldSpec field;
  field.wire.value = std::move(wire);
  field.cpp = std::move(cpp);
  field.type = std::move(type);
  field.required = required;
  return field;
}

TypeSpec ListOf(TypeSpec element) {
  TypeSpec list = Scalar(TypeKind::kList);
  list.element.push_back(std::move(element));
  return list;
}

// A text that is one of `values`.
TypeSpec Choice(const std::vector<std::string>& values) {
  TypeSpec type = Scalar(TypeKind::kString);
  if (!values.empty()) type.alternatives_mode = Alternatives::kAnyOf;
  for (const std::string& value : values) {
    type.alternatives.push_back(Scalar(TypeKind::kString));
    type.alternatives.back().const_json = JsonString(value);
  }
  return type;
}

TypeSpec ColumnType(ColumnKind kind) {
  switch (kind) {
    case ColumnKind::kInteger:
    case ColumnKind::kBigint:
    case ColumnKind::kSmallint:
      return Scalar(TypeKind::kInteger);
    case ColumnKind::kReal:
    case ColumnKind::kDouble:
      return Scalar(TypeKind::kNumber);
    case ColumnKind::kBoolean:
      return Scalar(TypeKind::kBoolean);
    case ColumnKind::kJson:
    case ColumnKind::kJsonb:
      return Scalar(TypeKind::kJson);
    case ColumnKind::kTextArray:
    case ColumnKind::kUuidArray:
      return ListOf(Scalar(TypeKind::kString));
    case ColumnKind::kIntegerArray:
    case ColumnKind::kBigintArray:
      return ListOf(Scalar(TypeKind::kInteger));
    default:
      return Scalar(TypeKind::kString);
  }
}

TypeSpec UserFieldType(const UserField& field) {
  TypeSpec type;
  std::vector<std::string> options;
  for (const SelectOption& option : field.options) options.push_back(option.value);
  switch (field.kind) {
    case UserFieldKind::kNumber:
      type = Scalar(TypeKind::kNumber);
      break;
    case UserFieldKind::kBoolean:
      type = Scalar(TypeKind::kBoolean);
      break;
    case UserFieldKind::kTags:
      type = ListOf(Scalar(TypeKind::kString));
      break;
    default:
      type = Choice(options);
  }
  type.description = field.description.empty() ? field.label : field.description;
  type.limits.minimum = field.min;
  type.limits.maximum = field.max;
  type.default_json = field.default_json;
  return type;
}

}  // namespace

Prepared::Prepared(const Connector& connector) : connector(connector) {
  for (const Action& action : connector.actions) PrepareAction(action);
  for (const Table& table : connector.tables) PrepareTable(table);
  if (connector.automation) {
    for (const Trigger& trigger : connector.automation->triggers) {
      for (const WebhookEvent& event : trigger.events) events.push_back(&event);
    }
  }
  if (!connector.user_fields.empty()) PrepareUserFields();
  if (!connector.connection.empty()) PrepareConnection();
  for (const PreparedAction& action : actions) has_native_code |= action.native;
  has_native_code |= !connector.hooks.empty();
  for (const Resource& r : connector.resources) {
    has_native_code |= r.text.empty() && r.blob_base64.empty();
  }
  for (const Prompt& prompt : connector.prompts) has_native_code |= prompt.messages.empty();
}

TypeSpec& Prepared::New() { return made_.emplace_back(); }

void Prepared::PrepareAction(const Action& action) {
  PreparedAction prepared;
  prepared.action = &action;
  bool paginated = action.paginate.style != PageStyle::kNone;
  prepared.params = paginated ? PaginatedParams(action) : &action.params;
  if (paginated) {
    prepared.result = PaginatedResult(action);
  } else if (action.result) {
    prepared.result = &*action.result;
  }
  prepared.native = !action.http && connector.tier != Tier::kSkill;
  prepared.callable = prepared.native || action.http;
  actions.push_back(prepared);
}

const TypeSpec* Prepared::PaginatedParams(const Action& action) {
  TypeSpec& params = New() = action.params;
  params.cpp_name = action.cpp + "Params";
  AddPageFields(params);
  return &params;
}

void AddPageFields(TypeSpec& params) {
  auto add = [&](const char* name, TypeKind kind, const char* description) -> TypeSpec* {
    for (const FieldSpec& field : params.fields) {
      if (field.wire.value == name) return nullptr;
    }
    TypeSpec type = Scalar(kind);
    type.description = description;
    params.fields.push_back(MakeField(name, name, std::move(type), false));
    return &params.fields.back().type;
  };
  TypeSpec* count = add("max_items", TypeKind::kInteger,
                        "Fetch pages until there are this many items; default: one page.");
  if (count != nullptr) count->limits.minimum = 1;
  add("next_page", TypeKind::kString, "Where to go on: next_page of an earlier result.");
}

const TypeSpec* Prepared::PaginatedResult(const Action& action) {
  TypeSpec item;
  if (action.result && action.result->kind == TypeKind::kList) {
    item = action.result->element[0];
  } else if (action.result) {
    item = *action.result;
  }
  if (item.cpp_name == action.cpp + "Result") item.cpp_name = action.cpp + "Item";
  TypeSpec page = Scalar(TypeKind::kString);
  page.description = "Where to go on; null at the end.";
  page.nullable = true;
  TypeSpec& result = New();
  result.kind = TypeKind::kObject;
  result.cpp_name = action.cpp + "Result";
  result.fields.push_back(MakeField("items", "items", ListOf(std::move(item)), true));
  result.fields.push_back(MakeField("next_page", "next_page", std::move(page), false));
  if (action.paginate.cap) {
    TypeSpec why = Scalar(TypeKind::kString);
    why.description = "Why the list ends here although there may be more, and what to do.";
    result.fields.push_back(MakeField("incomplete", "incomplete", std::move(why), false));
  }
  return &result;
}

void Prepared::PrepareTable(const Table& table) {
  TypeSpec& row = New();
  row.kind = TypeKind::kObject;
  row.cpp_name = table.cpp + "Row";
  for (const Column& column : table.columns) {
    TypeSpec type = ColumnType(column.kind);
    type.nullable = true;
    type.description = column.definition;
    row.fields.push_back(MakeField(column.wire, column.cpp, std::move(type), false));
  }
  tables.push_back({&table, &row});
}

void Prepared::PrepareUserFields() {
  TypeSpec& object = New();
  object.kind = TypeKind::kObject;
  object.cpp_name = "UserFields";
  for (const UserField& field : connector.user_fields) {
    object.fields.push_back(MakeField(field.wire, field.cpp, UserFieldType(field), false));
  }
  user_fields = &object;
}

void Prepared::PrepareConnection() {
  TypeSpec& object = New();
  object.kind = TypeKind::kObject;
  object.cpp_name = "Connection";
  object.additional_properties = false;
  for (const ConnectionField& field : connector.connection) {
    TypeSpec type = Choice(field.options);
    type.description = field.description.empty() ? field.label : field.description;
    type.limits.pattern = field.pattern;
    type.default_json = field.default_value.empty() ? "" : JsonString(field.default_value);
    object.fields.push_back(MakeField(field.wire, field.cpp, std::move(type), field.required));
  }
  connection = &object;
}

std::string CppType(const TypeSpec& type, std::string_view scope) {
  auto element = [&] {
    const TypeSpec& e = type.element[0];
    return IsStoredAsJson(e) ? std::string("Json") : CppType(e, scope);
  };
  switch (type.kind) {
    case TypeKind::kBoolean:
      return "bool";
    case TypeKind::kInteger:
      return "long long";
    case TypeKind::kNumber:
      return "double";
    case TypeKind::kString:
      return "String";
    case TypeKind::kEnum:
    case TypeKind::kObject:
      return std::string(scope) + type.cpp_name;
    case TypeKind::kList:
      return "List<" + element() + ">";
    case TypeKind::kMap:
      return "List<Entry<" + element() + ">>";
    case TypeKind::kJson:
      break;
  }
  return "Json";
}

std::string CppMemberType(const FieldSpec& field, std::string_view scope) {
  std::string type = CppType(field.type, scope);
  return field.required && !field.type.nullable ? type : "Field<" + type + ">";
}

bool HasPayloadStruct(const WebhookEvent& event) {
  return event.payload && event.payload->kind == TypeKind::kObject &&
         !event.payload->cpp_name.empty();
}

bool ReadsEvents(const Prepared& prepared) {
  const std::vector<std::string>& hooks = prepared.connector.hooks;
  if (prepared.events.empty() ||
      std::find(hooks.begin(), hooks.end(), "onWebhook") == hooks.end()) {
    return false;
  }
  // An event of that name has a ReadEvent() of its own.
  return std::none_of(
      prepared.events.begin(), prepared.events.end(),
      [](const WebhookEvent* event) { return event->cpp == "Event" && HasPayloadStruct(*event); });
}

std::string CppResult(const PreparedAction& action, std::string_view scope) {
  if (action.result == nullptr || IsStoredAsJson(*action.result)) return "Json";
  return CppType(*action.result, scope);
}

}  // namespace pie::gen
