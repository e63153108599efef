// MySQL and MariaDB through MariaDB's client library: one connection per call.
#pragma once

#include "pie/pie.h"

namespace pie::mysql {

// {"query" or "execute": SQL, "params": [..], "max_rows": 1000, "timeout_seconds": 20} gives
// {"columns": [..], "rows": [{..}], "truncated": false, "affected_rows": 0, "insert_id": null}.
// With "query" the server itself refuses to change anything.
Result<Json> RunStatement(WireThread& thread, const Json& request);

}  // namespace pie::mysql
