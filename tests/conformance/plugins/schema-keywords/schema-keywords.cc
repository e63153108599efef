#include "schema-keywords/schema-keywords.h"

#include "pie/pie.h"

namespace pie {

Task<Json> schema_keywords::JsonSchema2020_12Tool(Context& context, Params params) {
  context.Reply(Content::Text(params.name ? *params.name : String("nobody")));
  co_return Json();
}

}  // namespace pie
