#include "cellar/cellar.h"

#include "pie/pie.h"

namespace pie {

Task<Json> cellar::Cellar(Context& context, Params params) {
  if (params.part) {
    if (*params.part == ParamsPart::kSession) (void)co_await context.session().GetMetadata();
    if (*params.part == ParamsPart::kWidget) co_await context.widget().Show(Json(1));
    if (*params.part == ParamsPart::kPublicApp) (void)co_await context.public_app().Deployed();
  }
  QueryResult result = co_await context.Query(params.sql.value_or(String()));
  Json out = Json::Object();
  co_return out.Set("rows", result.rows).Set("rowCount", result.row_count);
}

}  // namespace pie
