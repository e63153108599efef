#include "greeter/greeter.h"

#include <string>

namespace pie {

Task<greeter::GreetResult> greeter::Greet(Context&, GreetParams params) {
  GreetResult result;
  result.text = "Hello " + std::string(params.name.data(), params.name.size());
  co_return result;
}

}  // namespace pie
