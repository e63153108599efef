#include "auth/key_policy.h"

#include <algorithm>
#include <iterator>

#include "base/json_access.h"
#include "table/decode.h"

namespace pie {
namespace {

constexpr Limits kRule = {
    .has = Limits::kMinSize | Limits::kMaxSize,
    .min_size = 1,
    .max_size = 200,
    .pattern = "^[^*]*[*]?$",
};
constexpr TypeRow kRuleType{Kind::kString, false, {nullptr}, &kRule};
constexpr Limits kRules = {.has = Limits::kMaxSize, .max_size = 1000};
constexpr const char* kEffects[] = {"never", "destructive", "write"};
constexpr EnumTable kConfirm{"Confirm", {kEffects, std::size(kEffects)}};
constexpr Limits kRate = {
    .has = Limits::kMinimum | Limits::kMaximum, .minimum = 0, .maximum = 1'000'000};
constexpr FieldRow kFields[] = {
    {.name = "allow", .limits = &kRules, .detail = {.element = &kRuleType}, .kind = Kind::kList},
    {.name = "deny", .limits = &kRules, .detail = {.element = &kRuleType}, .kind = Kind::kList},
    {.name = "confirm", .detail = {.names = &kConfirm}, .kind = Kind::kEnum},
    {.name = "per_minute", .limits = &kRate, .kind = Kind::kInteger},
    {.name = "discover", .kind = Kind::kBoolean},
};
constexpr ObjectTable kOptions{"Options", {kFields, std::size(kFields)}, 0, false};

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

std::vector<std::string> Texts(const Json& list) {
  std::vector<std::string> texts;
  for (Size i = 0; i < list.size(); ++i) {
    texts.emplace_back(JsonAccess::Text(JsonAccess::Item(list, i)));
  }
  return texts;
}

}  // namespace

Result<KeyPolicy> KeyPolicy::Parse(const Json& options) {
  List<Problem> problems = Validate(kOptions, JsonAccess::Dump(options));
  if (!problems.empty()) {
    Error error = InvalidInput(std::move(problems));
    error.message = "options of the key: " + std::string(error.message);
    return error;
  }
  KeyPolicy policy;
  policy.allow = Texts(options["allow"]);
  policy.deny = Texts(options["deny"]);
  std::string_view confirm = JsonAccess::Text(options["confirm"]);
  if (confirm == "write") policy.confirm = Confirm::kWrite;
  if (confirm == "destructive") policy.confirm = Confirm::kDestructive;
  policy.per_minute = static_cast<unsigned>(options["per_minute"].AsInt());
  policy.discover = options["discover"].AsBool();
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
