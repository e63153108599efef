// Replay: recorded exchanges in place of the services, for one call.
#pragma once

#include <string>
#include <vector>

#include "engine/cases.h"
#include "net/http.h"
#include "pie/result.h"

namespace pie {

struct Access;

// Lenient (the sandbox): each request gets the answer of the case's next exchange, whatever it
// says. Strict (`pie cases`): it must be the request that the case describes, and differences are
// kept.
class Replay {
 public:
  Replay(const Case& recorded, bool strict) : case_(&recorded), strict_(strict) {}

  // Connection fields, secrets, token and settings of the case, or stand-ins: no store is asked.
  void Fill(Access& access) const;
  Result<HttpResponse> Answer(Access& access, const HttpRequest& request);
  // In place of a service that does not speak HTTP: `call` is what it is asked.
  Result<Json> AnswerCall(const Access& access, const Json& call);

  const std::vector<std::string>& differences() const { return differences_; }
  // Also counts exchanges that no request asked for.
  std::vector<std::string> Finish() const;

 private:
  // `full` goes to the author of the case, `asked` to the caller.
  Error NothingRecorded(const Access& access, const std::string& asked, const std::string& full);

  const Case* case_;
  bool strict_;
  size_t next_ = 0;
  std::vector<std::string> differences_;
};

}  // namespace pie
