#include "acme/acme.h"

#include "pie/pie.h"

namespace pie {

// A call and a comment are no definitions: acme::Pong(Context& context, Params params)
Task<Json> acme::Ping(Context& context, Params params) {
  co_return co_await Pong(context, params);
}

}  // namespace pie
