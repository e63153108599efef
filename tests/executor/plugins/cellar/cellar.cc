#include "cellar/cellar.h"

#include "pie/pie.h"

namespace pie {

Task<Json> cellar::Cellar(Context& context, Params params) {
  QueryResult result = co_await context.Query(params.sql);
  Json out = Json::Object();
  co_return out.Set("rows", result.rows).Set("rowCount", result.row_count);
}

}  // namespace pie
