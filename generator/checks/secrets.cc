// Secrets that are used are declared.
#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

void ExpectSecret(const LocatedString& name, const std::vector<std::string>& known,
                  std::string_view where, SourceSpan declared_at, Diagnostics& diags) {
  if (name->empty()) return;
  for (const std::string& secret : known) {
    if (secret == name.value) return;
  }
  Diagnostic& error = diags.Error(name.span, "undeclared-secret",
                                  "secret " + Quoted(name.value) + " is not declared in " +
                                      std::string(where) + DidYouMean(name.value, known));
  if (declared_at.end > declared_at.begin) error.Note(declared_at, "secrets are declared here");
}

SourceSpan FirstSpan(const std::vector<Secret>& secrets) {
  return secrets.empty() ? SourceSpan{} : secrets[0].wire.span;
}

}  // namespace

void CheckSecrets(const Connector& connector, Diagnostics& diags) {
  std::vector<std::string> developer = WireNames(connector.developer_secrets);
  SourceSpan at = FirstSpan(connector.developer_secrets);
  if (connector.oauth) {
    ExpectSecret(connector.oauth->client_id_secret, developer, "'developerSecrets'", at, diags);
    ExpectSecret(connector.oauth->client_secret_secret, developer, "'developerSecrets'", at, diags);
  }
  if (!connector.automation) return;
  std::vector<std::string> all = developer;
  for (const std::string& name : WireNames(connector.user_secrets)) all.push_back(name);
  for (const ConnectionField& field : connector.connection) {
    if (field.secret) all.push_back(field.wire);
  }
  for (const Trigger& trigger : connector.automation->triggers) {
    for (const LocatedString& secret : {trigger.verify.secret, trigger.challenge.secret}) {
      ExpectSecret(secret, all, "'developerSecrets' or 'userSecrets'", at, diags);
    }
  }
}

}  // namespace pie::gen
