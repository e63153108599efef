// Every C++ name of the model.
#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

// "+1", "-created", "<=": values that differ in their signs only are spelled out.
std::string SpelledEnumerator(std::string_view wire) {
  static constexpr std::pair<char, std::string_view> kSigns[] = {
      {'+', "plus"},  {'-', "minus"}, {'<', "less"},  {'>', "greater"}, {'=', "equal"},
      {'!', "not"},   {'*', "star"},  {'/', "slash"}, {'.', "dot"},     {'%', "percent"},
      {'#', "hash"},  {'&', "and"},   {'|', "or"},    {'@', "at"},      {'$', "dollar"},
      {':', "colon"}, {'~', "tilde"}, {'^', "caret"}, {'_', "_"},       {' ', "_"},
  };
  std::string text;
  for (char c : wire) {
    std::string_view word;
    for (const auto& [sign, name] : kSigns) {
      if (sign == c) word = name;
    }
    text += word.empty() ? std::string(1, c) : "_" + std::string(word) + "_";
  }
  return wire.empty() ? "kEmpty" : EnumeratorName(text);
}

class Namer {
 public:
  Namer(Connector& connector, Diagnostics& diags) : connector_(connector), diags_(diags) {}

  void Run() {
    connector_.cpp = TypeName(connector_.name.value);
    std::string& scope = connector_.cpp_namespace = MemberName(connector_.name.value);
    // In pie, these would hide the namespaces that everybody means by them.
    if (scope == "detail" || scope == "pie" || scope == "std") scope += '_';
    for (NamedType& named : connector_.types) {
      std::string name = TypeName(named.wire.value);
      bool has_name = named.type.kind == TypeKind::kObject || named.type.kind == TypeKind::kEnum;
      if (Claim(types_, name, named.wire, "type")) NameType(named.type, name, !has_name);
    }
    for (const std::string& hook : connector_.hooks) {
      Claim(types_, TypeName(hook), {hook, connector_.span}, "hook");
    }
    NameType(connector_.shared_params, "Params");
    for (Action& action : connector_.actions) NameAction(action);
    NameAutomation();
    NameMembers(connector_.developer_secrets, "secret");
    NameMembers(connector_.user_secrets, "secret");
    NameMembers(connector_.user_fields, "user field");
    NameMembers(connector_.connection, "connection field");
    NameTables();
    NameTypes(connector_.resources, "resource");
    for (const Resource& resource : connector_.resources) {
      bool native = resource.text.empty() && resource.blob_base64.empty();
      if (native) Claim(types_, resource.cpp + "Resource", resource.wire, "resource");
    }
    NameTypes(connector_.prompts, "prompt");
    for (const Prompt& prompt : connector_.prompts) {
      if (prompt.messages.empty()) Claim(types_, prompt.cpp + "Prompt", prompt.wire, "prompt");
    }
    for (Prompt& prompt : connector_.prompts) NameMembers(prompt.arguments, "argument");
  }

 private:
  // Reports a name that cannot be spelled or is taken; true when it is fine.
  bool Claim(NameScope& scope, const std::string& cpp, const LocatedString& wire,
             std::string_view what) {
    std::string subject = std::string(what) + " " + Quoted(wire.value);
    if (cpp.empty()) {
      diags_.Error(wire.span, "bad-name",
                   subject + " has no letter or digit that a C++ name could be made of");
      return false;
    }
    std::optional<LocatedString> taken = scope.Add(cpp, wire);
    if (!taken) return true;
    if (taken->value == wire.value && taken->span == wire.span) return true;
    if (taken->value == wire.value) {
      diags_.Error(wire.span, "duplicate-value", "duplicate " + subject)
          .Note(taken->span, "first one is here");
    } else {
      diags_
          .Error(
              wire.span, "name-clash",
              subject + " and " + Quoted(taken->value) + " both become " + Quoted(cpp) + " in C++")
          .Note(taken->span, "the other one is here");
    }
    return false;
  }

  template <class T>
  void NameMembers(std::vector<T>& items, std::string_view what) {
    NameScope scope;
    for (T& item : items) {
      item.cpp = MemberName(item.wire.value);
      Claim(scope, item.cpp, item.wire, what);
    }
  }

  template <class T>
  void NameTypes(std::vector<T>& items, std::string_view what) {
    NameScope scope;
    for (T& item : items) {
      item.cpp = TypeName(item.wire.value);
      Claim(scope, item.cpp, item.wire, what);
    }
  }

  void NameAction(Action& action) {
    action.cpp = TypeName(action.wire.value);
    if (!Claim(types_, action.cpp, action.wire, "action")) return;
    if (action.own_params) {
      NameType(action.params, action.cpp + "Params");
    } else {
      action.params = WithNames(action.params);
    }
    if (action.result) NameType(*action.result, action.cpp + "Result");
  }

  // The copy of the shared parameters has the names of the original.
  TypeSpec WithNames(TypeSpec params) const {
    std::string raw = params.raw_schema;
    SourceSpan span = params.span;
    params = connector_.shared_params;
    params.needs_raw = !raw.empty();
    params.raw_schema = std::move(raw);
    params.span = span;
    return params;
  }

  // `base` is the name of the C++ type when this is an object or enum. `claim` is false for what
  // has its name already: entries and copies of Connector::types.
  void NameType(TypeSpec& type, std::string base, bool claim = true) {
    if (!type.type_name.empty()) {
      base = TypeName(type.type_name);
      if (!copy_) {
        copy_ = true;
        NameType(type, base);
        copy_ = false;
        return;
      }
    }
    claim = claim && !copy_;
    if (type.kind == TypeKind::kEnum) NameEnum(type, base, claim);
    if (type.kind == TypeKind::kObject) NameObject(type, base, claim);
    if (type.kind == TypeKind::kList) NameType(type.element[0], base + "Item");
    if (type.kind == TypeKind::kMap && !type.element.empty()) {
      NameType(type.element[0], base + "Value");
    }
  }

  void NameObject(TypeSpec& type, const std::string& base, bool claim) {
    type.cpp_name = base;
    if (claim) Claim(types_, base, {base, type.span}, "type");
    NameScope members;
    for (FieldSpec& field : type.fields) {
      field.cpp = MemberName(field.wire.value);
      if (!copy_) Claim(members, field.cpp, field.wire, "property");
      std::string word = TypeName(field.wire.value);
      NameType(field.type, base + (word.empty() ? "X" : word));
    }
  }

  void NameEnum(TypeSpec& type, const std::string& base, bool claim) {
    type.cpp_name = base;
    if (claim) Claim(types_, base, {base, type.span}, "type");
    NameScope simple;
    bool clash = false;
    for (EnumValue& value : type.enum_values) {
      value.cpp = EnumeratorName(value.wire.value);
      clash = clash || value.cpp.empty() || simple.Add(value.cpp, value.wire).has_value();
    }
    if (!clash) return;
    NameScope spelled;
    for (EnumValue& value : type.enum_values) {
      value.cpp = SpelledEnumerator(value.wire.value);
      if (!copy_) Claim(spelled, value.cpp, value.wire, "enum value");
    }
  }

  void NameAutomation() {
    NameScope events, heartbeats;
    if (connector_.automation) {
      for (Trigger& trigger : connector_.automation->triggers) {
        for (WebhookEvent& event : trigger.events) {
          event.cpp = TypeName(event.wire.value);
          if (!Claim(events, event.cpp, event.wire, "event")) continue;
          if (event.payload) NameType(*event.payload, event.cpp + "Event");
        }
      }
    }
    for (HeartbeatEvent& event : connector_.heartbeat_events) {
      event.cpp = TypeName(event.wire.value);
      Claim(heartbeats, event.cpp, event.wire, "heartbeat event");
    }
  }

  void NameTables() {
    for (Table& table : connector_.tables) {
      table.cpp = TypeName(table.wire.value);
      Claim(types_, table.cpp.empty() ? "" : table.cpp + "Row", table.wire, "table");
      NameMembers(table.columns, "column");
    }
  }

  Connector& connector_;
  Diagnostics& diags_;
  bool copy_ = false;  // inside a copy of an entry of Connector::types: nothing to report again
  NameScope types_;    // functions and types in the connector's namespace
};

}  // namespace

void ResolveNames(Connector& connector, Diagnostics& diags) { Namer(connector, diags).Run(); }

}  // namespace pie::gen
