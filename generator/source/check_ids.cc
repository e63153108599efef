#include "source/check_ids.h"

#include <algorithm>

namespace pie::gen {
namespace {

constexpr CheckId kIds[] = {
    {"auth-choice", "nothing tells which of several kinds of auth is meant"},
    {"bad-base64", "text is not base64"},
    {"bad-choice", "a value is not one of a closed list"},
    {"bad-column", "a column definition is not one column of a known PostgreSQL type"},
    {"bad-cron", "a cron expression is not five fields"},
    {"bad-default", "a default does not fit the declared type or limits"},
    {"bad-duration", "a time such as '15m' is expected"},
    {"bad-encoding", "the file is not UTF-8 text"},
    {"bad-header", "text is not the name of an HTTP header"},
    {"bad-host", "text is not a host name"},
    {"bad-key", "a YAML key is not text"},
    {"bad-method", "a request has an unknown HTTP method"},
    {"bad-name", "a name has characters that are not allowed there"},
    {"bad-path", "a request path is malformed"},
    {"bad-path-param", "a list or an object stands in a path"},
    {"bad-pattern", "a pattern is not an RE2 expression"},
    {"bad-payload", "what a webhook signs does not contain the body"},
    {"bad-pointer", "text is not a JSON pointer"},
    {"bad-public-path", "the path of a public file is absolute or leaves the folder"},
    {"bad-request", "a request is not of the form 'METHOD /path'"},
    {"bad-rls", "the column of row-level security is not text"},
    {"bad-size", "a size such as '20MB' is expected"},
    {"bad-trigger", "a trigger does not fit the tier"},
    {"bad-type", "a JSON Schema type is unknown or not allowed there"},
    {"bad-url", "text is not an https URL"},
    {"body-on-get", "a GET request has a body"},
    {"conflicting-keys", "keys exclude each other"},
    {"duplicate-connector", "two manifests have the same name"},
    {"duplicate-key", "a key is there twice"},
    {"duplicate-section", "a fenced section is there twice"},
    {"duplicate-tool", "two tools have the same name"},
    {"duplicate-value", "a name in a list is there twice"},
    {"effect-mismatch", "an action that only reads sends PUT or DELETE"},
    {"empty-enum", "an enum has no values"},
    {"empty-file", "the file is empty"},
    {"empty-prompt", "a skill has no text"},
    {"file-name", "a manifest's file is not called like its connector"},
    {"file-too-large", "the file or its frontmatter is too large"},
    {"graphql-variable", "variables and GraphQL document do not fit"},
    {"impossible-limits", "limits that no value can meet"},
    {"missing-key", "a key that is needed is absent"},
    {"missing-section", "a section that another one needs is absent"},
    {"name-clash", "two names become the same C++ name"},
    {"no-body-auth", "credentials go into a body that a request does not have"},
    {"no-code", "a function of the author's has no definition"},
    {"no-description", "a tool has no description"},
    {"no-event-type", "several events, but nothing tells them apart"},
    {"no-frontmatter", "there is no YAML between '---' lines"},
    {"no-matcher", "a heartbeat event never fires"},
    {"no-trigger", "an automation never runs by itself"},
    {"open-callback", "a parameter of the callback decides a host"},
    {"out-of-range", "a number is too small or too large"},
    {"paginate-result", "the result of a paginated action is not a list"},
    {"param-in-host", "a parameter decides the host of a request"},
    {"public-limit", "too many or too large public files"},
    {"recursive-type", "an entry of 'types' refers to itself"},
    {"reserved-param", "a parameter that paginated actions get by themselves"},
    {"skill-widget", "a skill has a widget"},
    {"too-complex", "the YAML is nested too deep or has too many values"},
    {"unbound-param", "a parameter is never sent"},
    {"unclosed-section", "a fenced section is never closed"},
    {"undeclared-secret", "a secret is used but not declared"},
    {"unknown-action", "an action is not in the action enum"},
    {"unknown-column", "a column is not declared"},
    {"unknown-event", "an event is not declared"},
    {"unknown-file", "a public file is not there"},
    {"unknown-key", "a key is not part of the manifest language"},
    {"unknown-name", "a reference in braces refers to nothing"},
    {"unknown-param", "a parameter is not declared"},
    {"unknown-required", "a required name is not a property"},
    {"unknown-section", "a fenced section has an unknown name"},
    {"unknown-table", "a table is not declared"},
    {"unknown-type", "a '$ref' names nothing"},
    {"unreadable-file", "the file cannot be read"},
    {"unterminated-quote", "quoted text is never closed"},
    {"wrong-type", "a value is of another kind than expected"},
    {"yaml-anchor", "anchors, aliases and merge keys are not supported"},
    {"yaml-syntax", "the YAML cannot be parsed"},
    {"yaml-tag", "YAML tags are not supported"},
};

}  // namespace

std::span<const CheckId> CheckIds() { return kIds; }

bool IsCheckId(std::string_view id) {
  return std::binary_search(std::begin(kIds), std::end(kIds), CheckId{id, {}},
                            [](const CheckId& a, const CheckId& b) { return a.id < b.id; });
}

}  // namespace pie::gen
