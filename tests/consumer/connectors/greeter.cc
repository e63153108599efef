#include "greeter/greeter.h"

#include <mysql.h>  // of greeter.libraries: its folder is none that the compiler knows by itself

#include <string>

namespace pie {

Task<greeter::GreetResult> greeter::Greet(Context&, GreetParams params) {
  GreetResult result;
  if (mysql_get_client_version() == 0) co_return Error(ErrorCode::kInternal, "no library");
  result.text = "Hello " + std::string(params.name.data(), params.name.size());
  co_return result;
}

}  // namespace pie
