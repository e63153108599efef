// HttpParser: one HTTP/1 message after the other out of bytes.
//
// Strict (RFC 9112): lines end with CR LF, a field has no blank before its colon, and what two
// programs could frame in two ways is refused: a length beside chunks, lengths that differ, any
// transfer coding but one "chunked", a continued line in a request.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "net/http.h"

namespace pie {

class HttpParser {
 public:
  enum class Kind : unsigned char { kRequest, kResponse };
  enum class State : unsigned char { kHead, kBody, kDone, kFailed };

  HttpParser(Kind kind, size_t max_header, size_t max_body);

  void set_max_body(size_t bytes) { max_body_ = bytes; }
  // Makes ready for the next message; what Feed() got beyond the last one is its beginning.
  // `no_body`: the response to a HEAD request.
  void Reset(bool no_body = false);
  // Takes bytes as they arrive. Those that belong to the next message are kept for Reset().
  void Feed(std::string_view data);
  void FeedEnd();  // the connection ended: completes a body that runs to the end

  State state() const { return state_; }
  bool started() const { return started_; }  // has any byte of this message
  bool has_pending() const { return pending_start_ < pending_.size(); }  // bytes beyond it
  // When kFailed: the status a server answers with, and what was wrong in words.
  int failure_status() const { return failure_status_; }
  std::string_view failure() const { return failure_; }

  // From kBody on.
  std::string_view method() const { return method_; }
  std::string_view target() const { return target_; }
  int status() const { return status_; }
  bool is_http_1_0() const { return version_ == 10; }
  bool keep_alive() const { return keep_alive_; }
  HttpHeaders& headers() { return headers_; }
  std::string& body() { return body_; }  // complete when kDone

 private:
  // What comes next.
  enum class Step : unsigned char {
    kStartLine,
    kFields,
    kSized,  // `left_` bytes of body
    kToEnd,  // body until the connection ends
    kChunkSize,
    kChunkData,  // `left_` bytes of a chunk
    kChunkEnd,   // its line end
    kTrailers
  };

  size_t Parse(std::string_view data);
  size_t TakeLine(std::string_view data);
  bool HasRoom(size_t line);
  size_t TakeBody(std::string_view data);
  void OnLine(std::string_view line);
  void OnStartLine(std::string_view line);
  bool OnRequestLine(std::string_view line);
  bool OnStatusLine(std::string_view line);
  bool OnVersion(std::string_view version);
  void OnOddField(std::string_view line);
  void OnHeadEnd();
  bool ReadLengths(std::string_view list, bool& has_length);
  void OnChunkSize(std::string_view line);
  void OnBodyEnd() { state_ = State::kDone; }
  void Fail(int status, std::string text);
  void FailSyntax(const char* what) { Fail(400, std::string("not valid HTTP: ") + what); }

  Kind kind_;
  Step step_ = Step::kStartLine;
  State state_ = State::kHead;
  bool no_body_ = false;
  bool started_ = false;
  bool keep_alive_ = false;
  int version_ = 11;
  int status_ = 0;
  int failure_status_ = 0;
  size_t max_header_;
  size_t max_body_;
  size_t line_bytes_ = 0;  // of the head or the trailers so far
  uint64_t left_ = 0;
  std::string method_;
  std::string target_;
  HttpHeaders headers_;
  std::string body_;
  std::string pending_;  // not taken yet, from pending_start_
  size_t pending_start_ = 0;
  std::string failure_;
};

}  // namespace pie
