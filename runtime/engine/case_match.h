// How a recorded value and a real one differ.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/cases.h"
#include "net/http.h"
#include "pie/json.h"
#include "pie/table.h"

namespace pie {

// Appends a line per difference: "output.items[0].id: expected 1, found 2". A member too many is
// one. Texts like `<uuid>` in `expected` stand for any value of the kind when `wildcards` is set.
void CompareJson(const std::string& path, const Json& expected, const Json& found, bool wildcards,
                 std::vector<std::string>& differences);

// The request without credentials in its body, unless the case lists them.
HttpRequest WithoutMembers(const CaseExchange& expected, const Rows<NamedText>& members,
                           const HttpRequest& request);

// `expected_url`: what `path` or `url` of the exchange mean. `credential`: name of a query
// parameter that carries the credential, and counts only when the case lists it.
std::vector<std::string> CompareRequest(const CaseExchange& expected, const Url& expected_url,
                                        std::string_view credential, const HttpRequest& request);

}  // namespace pie
