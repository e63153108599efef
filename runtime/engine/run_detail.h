// RunDetail: what an execution did on its way, for the run record: requests, models.
#pragma once

#include <string>
#include <string_view>

#include "net/url.h"

namespace pie {

// One request of an execution, an attempt each.
struct FetchNote {
  std::string_view method;
  const Url* url = nullptr;  // its query is left out: keys travel there
  int status = 0;            // 0: no answer
  std::string_view error;    // name of the error then
  long long took_ms = 0;
  size_t bytes = 0;  // of the answer's body

  FetchNote() = default;
};

class RunDetail {
 public:
  static constexpr unsigned kMaxNotes = 100;  // of each kind; more are counted only

  void AddFetch(const FetchNote& note);
  void AddModelCall(std::string_view model, long long input_tokens, long long output_tokens,
                    long long took_ms);
  // {"fetches": [..], "ai": [..]}; empty when nothing happened. Not yet redacted.
  std::string Json() const;

 private:
  struct Notes {
    std::string text;  // elements, separated by commas
    unsigned count = 0;

    Notes() = default;
    // Where the next note goes; nullptr when there are enough.
    std::string* Next();
  };

  Notes fetches_, models_;
};

}  // namespace pie
