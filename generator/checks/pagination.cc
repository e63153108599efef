// Paginated actions have a list as result and leave the paging parameters to the executor.
#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {

void CheckPagination(const Connector& connector, Diagnostics& diags) {
  for (const Action& action : connector.actions) {
    if (action.paginate.style == PageStyle::kNone) continue;
    if (!action.http) {
      diags.Error(action.paginate.span, "missing-key",
                  "'paginate' needs a key 'http' or 'graphql' beside it");
    }
    if (action.result && action.result->kind != TypeKind::kList &&
        action.result->kind != TypeKind::kJson) {
      diags.Error(action.result->span, "paginate-result",
                  "the result of a paginated action is the list of items: expected 'type: array'");
    }
    if (!action.result_at.empty()) {
      diags.Error(action.paginate.span, "conflicting-keys",
                  "'resultAt' and 'paginate' exclude each other; use 'items' of 'paginate'");
    }
    for (const FieldSpec& field : action.params.fields) {
      if (field.cpp != "max_items" && field.cpp != "next_page") continue;
      diags.Error(field.wire.span, "reserved-param",
                  "a paginated action gets the parameter " + Quoted(field.cpp) + " by itself");
    }
  }
}

}  // namespace pie::gen
