// RESP, the protocol of Redis, as far as commands and their replies go.
#pragma once

#include "pie/pie.h"

namespace pie::redis {

// The work of one call:
//   {"commands": [["GET", "key"], ...]}         run in this order; or
//   {"scan": ["SCAN", null, ...], "cursor": "0", "items": 100}
// `scan` is repeated with each cursor in place of null until that many items are there, the
// server has no more, or a hundred rounds are over; with `commands`, it comes after them.
//
// Gives the list of replies: text, number, null or list; bytes that are not UTF-8 as {"base64":
// ..}; a scan as [cursor, items]. An error of the server fails the call.
Result<Json> RunCommands(WireThread& thread, const Json& request);

// The bytes of a text in a reply.
String BytesOf(const Json& reply);

}  // namespace pie::redis
