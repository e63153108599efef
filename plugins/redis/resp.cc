#include "resp.h"

#include <charconv>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include "pie/encoding.h"

namespace pie::redis {
namespace {

constexpr size_t kMaxReply = 5 << 20;  // bytes of all replies of a call
constexpr long long kMaxItems = 100'000;
constexpr int kMaxDepth = 8;
constexpr int kMaxRounds = 100;

Error Nonsense() {
  return Error(ErrorCode::kUpstream,
               "the server does not answer like Redis; check host, port and TLS");
}

// The server's error in the user's terms.
Error ServerError(std::string_view words) {
  auto starts = [&](std::string_view code) { return words.substr(0, code.size()) == code; };
  std::string text(words.substr(0, 500));
  if (starts("NOAUTH") || starts("WRONGPASS") || starts("ERR invalid password") ||
      starts("ERR Client sent AUTH") || starts("ERR AUTH <password> called")) {
    return Error(ErrorCode::kNotConnected,
                 "Redis refuses the sign-in: " + text +
                     "; correct user and password with `pie connect redis`");
  }
  if (starts("NOPERM")) {
    return Error(ErrorCode::kPermissionDenied,
                 "Redis: " + text + "; give the user this right with ACL SETUSER");
  }
  if (starts("WRONGTYPE")) {
    return Error(ErrorCode::kInvalidArgument,
                 "the key holds another type of value; texts and numbers are read with get, hashes "
                 "with get_hash");
  }
  if (starts("MOVED") || starts("ASK")) {
    return Error(ErrorCode::kUpstream,
                 "the key is on another node of a Redis cluster; connect to a server or proxy that "
                 "holds all keys");
  }
  if (starts("READONLY")) {
    return Error(ErrorCode::kUpstream,
                 "this server is a read-only replica; connect to the primary");
  }
  if (starts("LOADING") || starts("BUSY") || starts("TRYAGAIN") || starts("MASTERDOWN")) {
    return Error(ErrorCode::kUnavailable, "Redis: " + text);
  }
  return Error(ErrorCode::kInvalidArgument, "Redis: " + text);
}

class Client {
 public:
  explicit Client(WireStream& stream) : stream_(stream) {}

  // An array of texts as a command; null stands for `cursor`.
  static std::string Encode(const Json& command, const String& cursor) {
    std::string out = "*" + std::to_string(command.size()) + "\r\n";
    for (Size i = 0; i < command.size(); ++i) {
      std::string_view part_view;
      String part = command[i].is_null() ? cursor : command[i].AsString();
      part_view = std::string_view(part.data(), part.size());
      out += "$" + std::to_string(part_view.size()) + "\r\n";
      out += part_view;
      out += "\r\n";
    }
    return out;
  }

  Result<Json> Ask(const Json& command, const String& cursor = {}) {
    if (Result<Unit> sent = stream_.Write(Encode(command, cursor)); !sent) return sent.error();
    return ReadReply(0);
  }

 private:
  Result<Unit> More() {
    char buffer[16384];
    if (total_ > kMaxReply) {
      return Error(ErrorCode::kTooLarge, "the reply is larger than 5 MB; ask for less");
    }
    buffer_.erase(0, at_);
    at_ = 0;
    Result<Size> count = stream_.Read(buffer, sizeof buffer);
    if (!count) return count.error();
    total_ += *count;
    buffer_.append(buffer, *count);
    return Unit();
  }

  // Up to the line's end, without it.
  Result<std::string> ReadLine() {
    for (size_t from = 0;;) {
      size_t end = buffer_.find("\r\n", at_ + from);
      if (end != std::string::npos) {
        std::string line = buffer_.substr(at_, end - at_);
        at_ = end + 2;
        return line;
      }
      if (buffer_.size() - at_ > 64 << 10) return Nonsense();
      from = buffer_.size() > at_ ? buffer_.size() - at_ - 1 : 0;
      if (Result<Unit> more = More(); !more) return more.error();
    }
  }

  Result<Json> ReadText(long long size) {
    if (size > static_cast<long long>(kMaxReply)) {
      return Error(ErrorCode::kTooLarge, "the value is larger than 5 MB");
    }
    size_t wanted = static_cast<size_t>(size);
    while (buffer_.size() - at_ < wanted + 2) {
      if (Result<Unit> more = More(); !more) return more.error();
    }
    String text(buffer_.data() + at_, wanted);
    at_ += wanted + 2;
    if (IsUtf8(text)) return Json(text);
    return Json::Object().Set("base64", EncodeBase64(text));
  }

  Result<Json> ReadList(long long count, int depth) {
    if (count > kMaxItems || depth > kMaxDepth) {
      return Error(ErrorCode::kTooLarge, "the reply has too many parts; ask for less");
    }
    Json list = Json::Array();
    for (long long i = 0; i < count; ++i) {
      Result<Json> item = ReadReply(depth + 1);
      if (!item) return item;
      list.Push(std::move(*item));
    }
    return list;
  }

  Result<Json> ReadReply(int depth) {
    Result<std::string> line = ReadLine();
    if (!line) return line.error();
    if (line->empty()) return Nonsense();
    std::string_view rest = std::string_view(*line).substr(1);
    if ((*line)[0] == '+') return Json(rest);
    if ((*line)[0] == '-') return ServerError(rest);
    long long number = 0;
    auto read = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (read.ec != std::errc() || read.ptr != rest.data() + rest.size()) return Nonsense();
    if ((*line)[0] == ':') return Json(number);
    if ((*line)[0] == '$') return number < 0 ? Json() : ReadText(number);
    if ((*line)[0] == '*') return number < 0 ? Json() : ReadList(number, depth);
    return Nonsense();
  }

  WireStream& stream_;
  std::string buffer_;
  size_t at_ = 0;
  size_t total_ = 0;
};

Json Command(const char* first, const String& second) {
  return Json::Array().Push(first).Push(second);
}

Result<Unit> SignIn(Client& client, const Json& connection) {
  String password = connection["password"].AsString();
  if (!password.empty()) {
    Json auth = Json::Array().Push("AUTH");
    if (!connection["user"].AsString().empty()) auth.Push(connection["user"]);
    Result<Json> done = client.Ask(auth.Push(password));
    if (!done) return done.error();
  }
  String database = connection["database"].AsString("0");
  if (database == "0") return Unit();
  Result<Json> selected = client.Ask(Command("SELECT", database));
  if (!selected) return selected.error();
  return Unit();
}

Result<Json> Scan(Client& client, const Json& request) {
  String cursor = request["cursor"].AsString("0");
  Json items = Json::Array();
  for (int round = 0; round < kMaxRounds; ++round) {
    Result<Json> part = client.Ask(request["scan"], cursor);
    if (!part) return part;
    cursor = (*part)[0].AsString("0");
    const Json found = (*part)[1];
    for (Size i = 0; i < found.size(); ++i) items.Push(found[i]);
    if (cursor == "0" || static_cast<long long>(items.size()) >= request["items"].AsInt()) break;
  }
  return Json::Array().Push(cursor).Push(std::move(items));
}

}  // namespace

Result<Json> RunCommands(WireThread& thread, const Json& request) {
  const Json& connection = thread.connection();
  std::string port(connection["port"].AsString());
  Result<WireStream*> stream =
      thread.Connect(connection["host"].AsString(), static_cast<unsigned>(std::atoi(port.c_str())),
                     connection["tls"].AsString());
  if (!stream) return stream.error();
  Client client(**stream);
  if (Result<Unit> signed_in = SignIn(client, connection); !signed_in) return signed_in.error();
  Json replies = Json::Array();
  const Json commands = request["commands"];
  for (Size i = 0; i < commands.size(); ++i) {
    Result<Json> reply = client.Ask(commands[i]);
    if (!reply) return reply;
    replies.Push(std::move(*reply));
  }
  if (request.Has("scan")) {
    Result<Json> found = Scan(client, request);
    if (!found) return found;
    replies.Push(std::move(*found));
  }
  return replies;
}

String BytesOf(const Json& reply) {
  if (!reply.is_object()) return reply.AsString();
  Result<String> bytes = DecodeBase64(reply["base64"].AsString());
  return bytes ? *bytes : String();
}

}  // namespace pie::redis
