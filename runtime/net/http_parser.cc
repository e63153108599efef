#include "net/http_parser.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace pie {
namespace {

// More is given as it arrives: a length that was only claimed costs no memory.
constexpr uint64_t kMaxReserve = 256 << 10;

bool IsTarget(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) > 0x20 && c != 0x7f;
  });
}

bool IsField(std::string_view line) {
  size_t colon = line.find(':');
  return colon != std::string_view::npos && IsHeaderName(line.substr(0, colon)) &&
         IsHeaderValue(line.substr(colon + 1));
}

// All of the text, which is digits of that base only.
bool ParseNumber(std::string_view text, int base, uint64_t& number) {
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

HttpParser::HttpParser(Kind kind, size_t max_header, size_t max_body)
    : kind_(kind), max_header_(max_header), max_body_(max_body) {}

void HttpParser::Reset(bool no_body) {
  step_ = Step::kStartLine;
  state_ = State::kHead;
  no_body_ = no_body;
  started_ = false;
  line_bytes_ = 0;
  headers_.Clear();
  body_.clear();
  if (has_pending()) Feed({});
}

void HttpParser::Fail(int status, std::string text) {
  state_ = State::kFailed;
  failure_status_ = status;
  failure_ = std::move(text);
}

void HttpParser::Feed(std::string_view data) {
  if (!has_pending()) {
    // The usual way: nothing is copied.
    size_t used = Parse(data);
    if (used < data.size()) pending_.assign(data.substr(used));
    return;
  }
  if (!data.empty()) {
    pending_.erase(0, pending_start_);
    pending_.append(data);
    pending_start_ = 0;
  }
  pending_start_ += Parse(std::string_view(pending_).substr(pending_start_));
  if (!has_pending()) {
    pending_ = std::string();
    pending_start_ = 0;
  }
}

void HttpParser::FeedEnd() {
  if (state_ == State::kDone || state_ == State::kFailed) return;
  if (step_ == Step::kToEnd) return OnBodyEnd();
  Fail(400, "the message ended too early");
}

// Returns how many bytes, from the front, were taken.
size_t HttpParser::Parse(std::string_view data) {
  size_t used = 0;
  while (used < data.size() && (state_ == State::kHead || state_ == State::kBody)) {
    started_ = true;
    bool in_body = step_ == Step::kSized || step_ == Step::kToEnd || step_ == Step::kChunkData;
    size_t taken = in_body ? TakeBody(data.substr(used)) : TakeLine(data.substr(used));
    if (taken == 0) break;
    used += taken;
  }
  return used;
}

bool HttpParser::HasRoom(size_t line) {
  if (line_bytes_ + line <= max_header_) return true;
  Fail(431, "the headers are larger than " + std::to_string(max_header_) + " bytes");
  return false;
}

// Takes a line, when all of it is there.
size_t HttpParser::TakeLine(std::string_view data) {
  size_t field = step_ == Step::kFields ? headers_.TakeField(data) : 0;
  if (field > 0) {
    if (!HasRoom(field)) return 0;
    line_bytes_ += field;
    return field;
  }
  size_t end = data.find('\n');
  bool complete = end != std::string_view::npos;
  std::string_view line = data.substr(0, complete ? end + 1 : data.size());
  if (!HasRoom(line.size())) return 0;
  if (!complete) {
    // Noise may go on without ever ending a line.
    if (line.back() == '\r') line.remove_suffix(1);
    if (!IsHeaderValue(line)) FailSyntax("a line holds a control character");
    return 0;
  }
  line_bytes_ += line.size();
  if (line.size() < 2 || line[line.size() - 2] != '\r') {
    FailSyntax("a line does not end with CR LF");
    return 0;
  }
  OnLine(line.substr(0, line.size() - 2));
  return line.size();
}

void HttpParser::OnLine(std::string_view line) {
  switch (step_) {
    case Step::kStartLine:
      return OnStartLine(line);
    case Step::kFields:
      return line.empty() ? OnHeadEnd() : OnOddField(line);
    case Step::kChunkSize:
      return OnChunkSize(line);
    case Step::kChunkEnd:
      if (!line.empty()) return FailSyntax("a chunk is longer than its size says");
      line_bytes_ = 0;
      step_ = Step::kChunkSize;
      return;
    default:  // Trailers may not change what the headers said.
      if (line.empty()) return OnBodyEnd();
      if (!IsField(line)) FailSyntax("bad trailer");
  }
}

void HttpParser::OnStartLine(std::string_view line) {
  bool valid = kind_ == Kind::kRequest ? OnRequestLine(line) : OnStatusLine(line);
  if (!valid && state_ != State::kFailed) FailSyntax("bad first line");
  step_ = Step::kFields;
}

bool HttpParser::OnRequestLine(std::string_view line) {
  size_t first = line.find(' ');
  size_t last = line.rfind(' ');
  if (first == last) return false;
  std::string_view method = line.substr(0, first);
  std::string_view target = line.substr(first + 1, last - first - 1);
  if (!IsHeaderName(method) || !IsTarget(target)) return false;
  method_ = method;
  target_ = target;
  return OnVersion(line.substr(last + 1));
}

bool HttpParser::OnStatusLine(std::string_view line) {
  std::string_view version = line.substr(0, line.find(' '));
  if (!OnVersion(version)) return false;
  line.remove_prefix(std::min(line.size(), version.size() + 1));
  std::string_view digits = line.substr(0, line.find(' '));
  uint64_t status = 0;
  if (digits.size() != 3 || digits.size() == line.size()) return false;
  if (!ParseNumber(digits, 10, status) || status < 100) return false;
  status_ = static_cast<int>(status);
  return IsHeaderValue(line);
}

bool HttpParser::OnVersion(std::string_view version) {
  version_ = version == "HTTP/1.1" ? 11 : version == "HTTP/1.0" ? 10 : 0;
  if (version_ == 0 && version.starts_with("HTTP/")) Fail(505, "not HTTP/1.0 or HTTP/1.1");
  return version_ != 0;
}

// A line among the fields that is none itself. Servers of old wrap long ones; in a request that is
// an attempt to confuse.
void HttpParser::OnOddField(std::string_view line) {
  bool continues = kind_ == Kind::kResponse && (line[0] == ' ' || line[0] == '\t');
  if (!continues || !headers_.ContinueLine(line)) FailSyntax("bad header field");
}

// Decides how the body is framed: the place where requests are smuggled past a proxy.
void HttpParser::OnHeadEnd() {
  bool chunked = false;
  bool has_length = false;
  bool close = false;
  bool keep = false;
  left_ = 0;
  for (size_t i = 0; i < headers_.size(); ++i) {
    HttpHeaders::Field field = headers_[i];
    if (field.name.size() == 10 && EqualsIgnoreCase(field.name, "Connection")) {
      close = close || ListHasToken(field.value, "close");
      keep = keep || ListHasToken(field.value, "keep-alive");
    } else if (field.name.size() == 14 && EqualsIgnoreCase(field.name, "Content-Length")) {
      if (!ReadLengths(field.value, has_length)) return FailSyntax("bad Content-Length");
    } else if (field.name.size() == 17 && EqualsIgnoreCase(field.name, "Transfer-Encoding")) {
      if (chunked || version_ != 11 || !EqualsIgnoreCase(field.value, "chunked")) {
        return FailSyntax("bad Transfer-Encoding");
      }
      chunked = true;
    }
  }
  if (chunked && has_length) return FailSyntax("a length beside chunks");
  bool response = kind_ == Kind::kResponse;
  bool no_body = no_body_ || (response && (status_ < 200 || status_ == 204 || status_ == 304));
  bool to_end = response && !no_body && !chunked && !has_length;
  keep_alive_ = !to_end && (version_ == 11 ? !close : keep);
  if (no_body || (!chunked && !to_end && left_ == 0)) return OnBodyEnd();
  if (left_ > max_body_) {
    return Fail(413, "the body is larger than " + std::to_string(max_body_) + " bytes");
  }
  body_.reserve(std::min(left_, kMaxReserve));
  state_ = State::kBody;
  line_bytes_ = 0;
  step_ = chunked ? Step::kChunkSize : to_end ? Step::kToEnd : Step::kSized;
}

// "5" or, as some proxies join equal fields, "5, 5".
bool HttpParser::ReadLengths(std::string_view list, bool& has_length) {
  for (;;) {
    size_t comma = list.find(',');
    uint64_t length = 0;
    std::string_view item = TrimBlanks(list.substr(0, comma));
    if (item.empty() || !ParseNumber(item, 10, length)) return false;
    if (has_length && length != left_) return false;
    has_length = true;
    left_ = length;
    if (comma == std::string_view::npos) return true;
    list.remove_prefix(comma + 1);
  }
}

void HttpParser::OnChunkSize(std::string_view line) {
  line_bytes_ = 0;
  std::string_view digits = line.substr(0, line.find_first_of("; \t"));
  if (digits.empty() || !ParseNumber(digits, 16, left_) || !IsHeaderValue(line)) {
    return FailSyntax("bad chunk");
  }
  // Extensions mean nothing to us.
  line.remove_prefix(digits.size());
  line = TrimBlanks(line);
  if (!line.empty() && line[0] != ';') return FailSyntax("bad chunk");
  if (left_ > max_body_ - body_.size()) {
    return Fail(413, "the body is larger than " + std::to_string(max_body_) + " bytes");
  }
  step_ = left_ == 0 ? Step::kTrailers : Step::kChunkData;
}

size_t HttpParser::TakeBody(std::string_view data) {
  if (step_ == Step::kToEnd) {
    if (data.size() > max_body_ - body_.size()) {
      Fail(413, "the body is larger than " + std::to_string(max_body_) + " bytes");
      return 0;
    }
    body_.append(data);
    return data.size();
  }
  size_t taken = static_cast<size_t>(std::min<uint64_t>(left_, data.size()));
  body_.append(data.substr(0, taken));
  left_ -= taken;
  if (left_ == 0) {
    if (step_ == Step::kSized) OnBodyEnd();
    step_ = Step::kChunkEnd;
  }
  return taken;
}

}  // namespace pie
