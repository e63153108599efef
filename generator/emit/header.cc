// <name>.h: the types and functions that authors see.
#include <set>

#include "emit/emit.h"
#include "emit/functions.h"
#include "emit/layout.h"

namespace pie::gen {
namespace {

std::string_view EffectWord(Effect effect) {
  switch (effect) {
    case Effect::kRead:
      return "Only reads.";
    case Effect::kDestructive:
      return "Destructive: may delete or overwrite.";
    default:
      return "";
  }
}

class HeaderEmitter {
 public:
  HeaderEmitter(const Prepared& prepared, const Templates& templates)
      : prepared_(prepared),
        connector_(prepared.connector),
        template_(templates["header.h.tmpl"]) {}

  Rendered Emit() {
    NamedTypes();
    ActionTypes();
    EventTypes();
    SettingTypes();
    TableTypes();
    Functions();
    return TemplateWriter(template_.main())
        .Set("manifest", CommentWords(connector_.path))
        .Set("about", Comment(connector_.description, "// "))
        .Set("ns", Code(connector_.cpp_namespace))
        .Set("types", std::move(types_))
        .Set("functions", std::move(functions_))
        .Set("table", Code("k" + connector_.cpp))
        .Finish();
  }

 private:
  void Enum(std::string_view name, std::string_view comment, const Rendered& values) {
    types_ += TemplateWriter(template_.block("enum"))
                  .Set("comment", Comment(comment, "// "))
                  .Set("name", Code(name))
                  .Set("values", values)
                  .Finish();
  }

  void Value(Rendered& values, const std::string& cpp, std::string_view comment) {
    values += Comment(comment, "  // ");
    values.Add("  ").Add(cpp).Add(",\n");
  }

  // The struct, and before it the types of its members.
  void Type(const TypeSpec& type) {
    for (const TypeSpec& element : type.element) Type(element);
    for (const FieldSpec& field : type.fields) Type(field.type);
    bool named = type.kind == TypeKind::kEnum || type.kind == TypeKind::kObject;
    if (!named || type.cpp_name.empty() || !written_.insert(type.cpp_name).second) return;
    if (type.kind == TypeKind::kEnum) {
      Rendered values;
      for (const EnumValue& value : type.enum_values) Value(values, value.cpp, "");
      Enum(type.cpp_name, "", values);
      return;
    }
    Struct(type, "");
  }

  void Struct(const TypeSpec& type, std::string_view comment) {
    Rendered members;
    for (const FieldSpec& field : type.fields) {
      members += Comment(field.type.description, "  // ");
      std::string line = CppMemberType(field, "") + " " + field.cpp;
      members += Wrap(Code(line + (NeedsZero(field) ? " = {};" : ";")), 2, 6);
    }
    types_ += TemplateWriter(template_.block("struct"))
                  .Set("comment", Comment(comment, "// "))
                  .Set("name", Code(type.cpp_name))
                  .Set("members", std::move(members))
                  .Finish();
  }

  // Plain numbers and enums would be left without a value by the defaulted constructor.
  static bool NeedsZero(const FieldSpec& field) {
    if (!field.required || field.type.nullable) return false;
    TypeKind kind = field.type.kind;
    return kind == TypeKind::kBoolean || kind == TypeKind::kInteger || kind == TypeKind::kNumber ||
           kind == TypeKind::kEnum;
  }

  void NamedTypes() {
    for (const NamedType& named : connector_.types) Type(named.type);
  }

  void ActionTypes() {
    Rendered values;
    for (const PreparedAction& action : prepared_.actions) {
      Value(values, "k" + action.action->cpp, "");
    }
    if (!values.empty()) Enum("Action", "Values are positions in the table's `actions`.", values);
    for (const PreparedAction& action : prepared_.actions) {
      Type(*action.params);
      if (action.result != nullptr) Type(*action.result);
    }
  }

  void EventTypes() {
    if (!prepared_.events.empty()) {
      Rendered values;
      std::set<std::string> seen;
      for (const WebhookEvent* event : prepared_.events) {
        if (seen.insert(event->cpp).second) Value(values, "k" + event->cpp, event->description);
      }
      Enum("Event", "What the service reports by webhook.", values);
      if (ReadsEvents(prepared_)) {
        Declare("Which event onWebhook was called for; absent when the manifest does not name it.",
                "Field<Event> ReadEvent(const Json& input);");
      }
      for (const WebhookEvent* event : prepared_.events) {
        if (event->payload) Type(*event->payload);
        if (!HasPayloadStruct(*event)) continue;
        const std::string& type = event->payload->cpp_name;
        Declare("The payload of " + event->wire.value + ": that is input[\"triggerData\"].",
                "Result<" + type + "> Read" + event->cpp + "(const Json& payload);");
      }
    }
    if (connector_.heartbeat_events.empty()) return;
    Rendered values;
    for (const HeartbeatEvent& event : connector_.heartbeat_events) {
      Value(values, "k" + event.cpp,
            event.description.empty() ? event.display_name : event.description);
    }
    Enum("Heartbeat", "Events that users can subscribe to.", values);
  }

  void SettingTypes() {
    Secrets("Secrets", "developerSecrets", connector_.developer_secrets);
    Secrets("UserSecrets", "userSecrets", connector_.user_secrets);
    if (prepared_.user_fields == nullptr) return;
    Struct(*prepared_.user_fields, "The user's settings (userFields).");
    Declare("The user's settings, with defaults filled in.",
            "Result<UserFields> ReadUserFields(Context& context);");
  }

  void Secrets(const std::string& name, const std::string& key,
               const std::vector<Secret>& secrets) {
    if (secrets.empty()) return;
    TypeSpec type;
    type.cpp_name = name;
    for (const Secret& secret : secrets) {
      FieldSpec& field = type.fields.emplace_back();
      field.cpp = secret.cpp;
      field.required = true;
      field.type.kind = TypeKind::kString;
      field.type.description = secret.description + (secret.required ? "" : " May be empty.");
    }
    Struct(type, "The values of " + key + ". Never log them.");
    Declare("", name + " Read" + name + "(Context& context);");
  }

  void TableTypes() {
    for (const PreparedTable& table : prepared_.tables) {
      const std::string& row = table.row->cpp_name;
      const std::string& name = table.table->cpp;
      Struct(*table.row, "A row of table " + table.table->wire.value +
                             ". What is absent is not written; what is null becomes null.");
      Declare(
          "Rows of " + table.table->wire.value + " that belong to the calling user.",
          "Task<List<" + row + ">> Select" + name + "(Context& context, Where where = Where());");
      Declare("Gives the row as it is stored, with defaults.",
              "Task<" + row + "> Insert" + name + "(Context& context, const " + row + "& row);");
      if (!table.table->primary_key.empty()) {
        Declare("Inserts, or updates the row with the same primary key.",
                "Task<" + row + "> Upsert" + name + "(Context& context, const " + row + "& row);");
      }
      Declare("Gives the changed rows.", "Task<List<" + row + ">> Update" + name +
                                             "(Context& context, Where where, const " + row +
                                             "& row);");
      Declare("Gives the number of deleted rows.",
              "Task<long long> Delete" + name + "(Context& context, Where where);");
    }
  }

  void Declare(std::string_view comment, const std::string& declaration) {
    functions_ += Comment(comment, "// ");
    functions_ += Wrap(Code(declaration), 0, 4);
    functions_.Add("\n");
  }

  void Declare(const Function& function, std::string comment) {
    Declare(comment, "Task<" + function.result + "> " + function.name + "(Context& context, " +
                         function.parameter + ");");
  }

  void Functions() {
    Rendered before = std::move(functions_);
    functions_ = Rendered();
    for (size_t i = 0; i < prepared_.actions.size(); ++i) {
      if (!prepared_.actions[i].callable) continue;
      const Action& action = *prepared_.actions[i].action;
      std::string comment = action.description;
      std::string_view effect = EffectWord(action.effect);
      if (!comment.empty() && !effect.empty()) comment += ' ';
      Declare(ActionFunction(prepared_, i), comment.append(effect));
    }
    for (const Function& function : NativeFunctions(prepared_)) {
      if (function.kind != Function::Kind::kAction) Declare(function, function.description);
    }
    functions_ += before;
  }

  const Prepared& prepared_;
  const Connector& connector_;
  const Template& template_;
  Rendered types_, functions_;
  std::set<std::string> written_;
};

}  // namespace

Rendered EmitHeader(const Prepared& prepared, const Templates& templates) {
  return HeaderEmitter(prepared, templates).Emit();
}

}  // namespace pie::gen
