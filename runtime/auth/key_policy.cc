#include "auth/key_policy.h"

#include <algorithm>

#include "base/json_access.h"

namespace pie {
namespace {

constexpr Size kMaxRules = 1000;
constexpr size_t kMaxRule = 200;
constexpr long long kMaxPerMinute = 1'000'000;

bool Fits(std::string_view rule, std::string_view name) {
  if (!rule.ends_with('*')) return rule == name;
  return name.starts_with(rule.substr(0, rule.size() - 1));
}

// A rule for a connector takes all of its actions.
bool Covers(const std::vector<std::string>& rules, std::string_view connector,
            std::string_view action) {
  std::string full = std::string(connector) + "." + std::string(action);
  return std::any_of(rules.begin(), rules.end(), [&](const std::string& rule) {
    return Fits(rule, connector) || Fits(rule, full);
  });
}

bool IsRule(const Json& json) {
  std::string_view text = JsonAccess::Text(json);
  return json.is_string() && !text.empty() && text.size() <= kMaxRule &&
         text.find('*') >= text.size() - 1;
}

class Reader {
 public:
  explicit Reader(const Json& options) : options_(options) {}

  void Rules(const char* name, std::vector<std::string>& rules) {
    const Json* list = Take(name);
    if (!list) return;
    bool good = list->is_array() && list->size() <= kMaxRules;
    for (Size i = 0; good && i < list->size(); ++i) {
      const Json& rule = JsonAccess::Item(*list, i);
      good = IsRule(rule);
      rules.emplace_back(JsonAccess::Text(rule));
    }
    if (!good) {
      Wrong(name, "a list of connectors and connector.action, `*` only at the end", *list);
    }
  }
  void Effects(const char* name, KeyPolicy::Confirm& confirm) {
    const Json* value = Take(name);
    if (!value) return;
    std::string_view text = JsonAccess::Text(*value);
    if (text == "write") {
      confirm = KeyPolicy::Confirm::kWrite;
    } else if (text == "destructive") {
      confirm = KeyPolicy::Confirm::kDestructive;
    } else if (text != "never") {
      Wrong(name, "never, destructive or write", *value);
    }
  }
  void PerMinute(const char* name, unsigned& limit) {
    const Json* value = Take(name);
    if (!value) return;
    long long number = value->type() == Json::Type::kInteger ? value->AsInt() : -1;
    if (number < 0 || number > kMaxPerMinute) {
      Wrong(name, "a whole number, at most a million", *value);
    } else {
      limit = static_cast<unsigned>(number);
    }
  }
  void Flag(const char* name, bool& flag) {
    const Json* value = Take(name);
    if (!value) return;
    if (value->type() != Json::Type::kBoolean) Wrong(name, "true or false", *value);
    flag = value->AsBool();
  }
  Result<Unit> Done() {
    for (Size i = 0; i < options_.size(); ++i) {
      std::string name(JsonAccess::Key(options_, i));
      if (std::find(known_.begin(), known_.end(), name) != known_.end()) continue;
      problems_.push_back(Problem(name, "allow, deny, confirm, per_minute or discover", name));
    }
    if (problems_.empty()) return Unit();
    std::string message = "options of the key:";
    for (const Problem& problem : problems_) {
      message += (message.ends_with(':') ? " " : "; ") + std::string(problem.path) + ": expected " +
                 std::string(problem.expected);
    }
    Error error(ErrorCode::kInvalidArgument, message);
    error.problems = std::move(problems_);
    return error;
  }

 private:
  const Json* Take(const char* name) {
    known_.emplace_back(name);
    return JsonAccess::Find(options_, name);
  }
  void Wrong(const char* name, const char* expected, const Json& found) {
    problems_.push_back(Problem(name, expected, JsonAccess::Dump(found).substr(0, 80)));
  }

  const Json& options_;
  std::vector<std::string> known_;
  List<Problem> problems_;
};

}  // namespace

Result<KeyPolicy> KeyPolicy::Parse(const Json& options) {
  if (!options.is_object()) {
    return Error(ErrorCode::kInvalidArgument, "the options of a key are an object");
  }
  KeyPolicy policy;
  Reader reader(options);
  reader.Rules("allow", policy.allow);
  reader.Rules("deny", policy.deny);
  reader.Effects("confirm", policy.confirm);
  reader.PerMinute("per_minute", policy.per_minute);
  reader.Flag("discover", policy.discover);
  if (Result<Unit> done = reader.Done(); !done) return done.error();
  return policy;
}

bool KeyPolicy::Allows(std::string_view connector, std::string_view action) const {
  if (!deny.empty() && Covers(deny, connector, action)) return false;
  return allow.empty() || Covers(allow, connector, action);
}

bool KeyPolicy::AllowsAny(const ConnectorTable& connector) const {
  // What has no action to call (an always-on skill) goes by its own name.
  if (connector.actions.count == 0) return Allows(connector.name, "");
  return std::any_of(connector.actions.begin(), connector.actions.end(),
                     [&](const ActionRow& row) { return Allows(connector.name, row.name); });
}

bool KeyPolicy::MustConfirm(Effect effect) const {
  if (confirm == Confirm::kWrite) return effect != Effect::kRead;
  return confirm == Confirm::kDestructive && effect == Effect::kDestructive;
}

}  // namespace pie
