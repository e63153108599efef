#include "net/inflate.h"

#include <zlib.h>

#include <algorithm>

#include "net/http.h"

namespace pie {
namespace {

constexpr int kGzip = 15 + 16;
constexpr int kZlib = 15;
constexpr int kRaw = -15;

class Inflater {
 public:
  explicit Inflater(int window_bits) { ready_ = inflateInit2(&stream_, window_bits) == Z_OK; }
  ~Inflater() {
    if (ready_) inflateEnd(&stream_);
  }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  Result<std::string> Run(std::string_view body, size_t limit, bool many_members) {
    if (!ready_) return Error(ErrorCode::kInternal, "out of memory while decompressing");
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.data()));
    stream_.avail_in = static_cast<uInt>(body.size());
    std::string out;
    for (;;) {
      Bytef chunk[16 << 10];
      stream_.next_out = chunk;
      stream_.avail_out = sizeof chunk;
      int result = inflate(&stream_, Z_NO_FLUSH);
      if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) return Broken();
      size_t made = sizeof chunk - stream_.avail_out;
      if (made > limit - out.size()) {
        return Error(ErrorCode::kTooLarge, "the answer is larger than " + std::to_string(limit) +
                                               " bytes when it is decompressed");
      }
      out.append(reinterpret_cast<char*>(chunk), made);
      if (result == Z_STREAM_END) {
        if (!many_members || stream_.avail_in == 0) return out;
        if (inflateReset(&stream_) != Z_OK) return Broken();
      } else if (made == 0 && stream_.avail_in == 0) {
        return Broken();  // cut off
      }
    }
  }

 private:
  static Error Broken() {
    return Error(ErrorCode::kUpstream, "the answer's compressed body is damaged or cut off");
  }

  z_stream stream_{};
  bool ready_ = false;
};

}  // namespace

Result<std::string> DecodeBody(std::string_view encoding, std::string_view body, size_t limit) {
  if (encoding.empty() || EqualsIgnoreCase(encoding, "identity")) return std::string(body);
  if (EqualsIgnoreCase(encoding, "gzip") || EqualsIgnoreCase(encoding, "x-gzip")) {
    return Inflater(kGzip).Run(body, limit, true);
  }
  if (EqualsIgnoreCase(encoding, "deflate")) {
    // The standard means zlib's frame; some servers send the bare stream.
    bool framed =
        body.size() >= 2 && (body[0] & 0x0f) == 8 &&
        (static_cast<unsigned char>(body[0]) * 256 + static_cast<unsigned char>(body[1])) % 31 == 0;
    return Inflater(framed ? kZlib : kRaw).Run(body, limit, false);
  }
  return Error(ErrorCode::kUpstream, "the answer is compressed in a way that was not asked for");
}

}  // namespace pie
