#include "auth/key_scope.h"

#include <algorithm>

#include "table/find.h"

namespace pie {
namespace {

// Whether a rule is about the connector as a whole: "github", "git*", "github.*".
bool IsWhole(std::string_view rule, std::string_view connector) {
  if (!rule.ends_with('*')) return rule == connector;
  rule.remove_suffix(1);
  if (rule.ends_with('.')) return rule.substr(0, rule.size() - 1) == connector;
  return connector.starts_with(rule);
}

bool AnyWhole(const std::vector<std::string>& rules, std::string_view connector) {
  return std::any_of(rules.begin(), rules.end(),
                     [&](const std::string& rule) { return IsWhole(rule, connector); });
}

std::vector<std::string> PatternsOf(const std::vector<std::string>& rules) {
  std::vector<std::string> patterns;
  for (const std::string& rule : rules) {
    std::string& pattern = patterns.emplace_back();
    for (char c : rule) {
      if (c == '%' || c == '_' || c == '\\') pattern += '\\';
      pattern += c == '*' ? '%' : c;  // only at the end, as the options were checked
    }
  }
  return patterns;
}

}  // namespace

KeyScope::KeyScope(const KeyPolicy* policy, Registry registry)
    : policy_(policy && (!policy->allow.empty() || !policy->deny.empty()) ? policy : nullptr),
      registry_(registry) {}

bool KeyScope::Sees(std::string_view connector) const {
  if (!policy_) return true;
  const ConnectorTable* table = FindConnector(registry_, connector);
  return table && policy_->AllowsAny(*table);
}

bool KeyScope::Manages(std::string_view connector) const {
  if (!policy_) return true;
  if (!Sees(connector) || AnyWhole(policy_->deny, connector)) return false;
  return policy_->allow.empty() || AnyWhole(policy_->allow, connector);
}

bool KeyScope::Allows(std::string_view connector, std::string_view action) const {
  return !policy_ || policy_->Allows(connector, action);
}

RowScope KeyScope::Seen() const { return Of(&KeyScope::Sees); }
RowScope KeyScope::Managed() const { return Of(&KeyScope::Manages); }

RowScope KeyScope::Of(bool (KeyScope::*may)(std::string_view) const) const {
  RowScope scope;
  if (!policy_) return scope;
  scope.connectors.emplace();
  for (const ConnectorTable* table : registry_) {
    if ((this->*may)(table->name)) scope.connectors->emplace_back(table->name);
  }
  return scope;
}

Result<Unit> KeyScope::MayManage(std::string_view connector) const {
  if (Manages(connector)) return Unit();
  return Error(ErrorCode::kPermissionDenied,
               "this key may not change what belongs to '" + std::string(connector) +
                   "'; its allow-list and deny-list are in GET /api/keys");
}

std::vector<std::string> KeyScope::AllowPatterns() const {
  return policy_ ? PatternsOf(policy_->allow) : std::vector<std::string>();
}

std::vector<std::string> KeyScope::DenyPatterns() const {
  return policy_ ? PatternsOf(policy_->deny) : std::vector<std::string>();
}

}  // namespace pie
