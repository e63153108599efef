// HttpParser: one HTTP/1 message after the other out of bytes. Beast does the parsing; this face
// keeps its headers in one file.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "net/http.h"

namespace pie {

class HttpParser {
 public:
  enum class Kind : unsigned char { kRequest, kResponse };
  enum class State : unsigned char { kHead, kBody, kDone, kFailed };

  HttpParser(Kind kind, size_t max_header, size_t max_body);
  ~HttpParser();
  HttpParser(HttpParser&&) noexcept;

  void set_max_body(size_t bytes);
  // Makes ready for the next message; what Feed() got beyond the last one is its beginning.
  // `no_body`: the response to a HEAD request.
  void Reset(bool no_body = false);
  // Takes bytes as they arrive. Those that belong to the next message are kept for Reset().
  void Feed(std::string_view data);
  void FeedEnd();  // the connection ended: completes a body that runs to the end

  State state() const;
  bool started() const;      // has any byte of this message
  bool has_pending() const;  // has bytes beyond this message
  // When kFailed: the status a server answers with, and what was wrong in words.
  int failure_status() const;
  std::string_view failure() const;

  // From kBody on.
  std::string_view method() const;
  std::string_view target() const;
  int status() const;
  bool is_http_1_0() const;
  bool keep_alive() const;
  bool has_content_length() const;
  uint64_t content_length() const;
  HttpHeaders& headers();
  std::string& body();  // complete when kDone

 private:
  size_t Parse(std::string_view data);

  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pie
