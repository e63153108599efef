#include "db/migration_steps.h"

namespace pie {

const char* const kRunDetailSql = R"sql(
ALTER TABLE pie.runs ADD COLUMN detail text NOT NULL DEFAULT '';
)sql";

}  // namespace pie
