// MongoDB through its C driver: one connection per call.
#pragma once

#include "pie/pie.h"

namespace pie::mongodb {

// {"read" or "write": command} with MongoDB's own command documents, gives the server's reply; both
// in extended JSON. The driver may repeat a read, and a write of one document, after a lost
// connection.
Result<Json> RunCommand(WireThread& thread, const Json& request);

}  // namespace pie::mongodb
