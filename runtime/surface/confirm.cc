#include "surface/confirm.h"

#include <openssl/crypto.h>

#include <charconv>

#include "base/encoding.h"

namespace pie {
namespace {

constexpr long long kSeconds = 600;

}  // namespace

std::string Confirm::Sign(const CallRequest& call, std::string_view until) const {
  std::string text;
  std::string action = std::to_string(call.action);
  for (std::string_view part :
       {std::string_view(call.principal->user_id), std::string_view(call.principal->key_id),
        std::string_view(call.connector->name), std::string_view(action),
        std::string_view(call.connection), call.arguments, until}) {
    text += std::to_string(part.size()) + ':';
    text += part;
  }
  return Hex(HmacSha256(key_, text));
}

std::string Confirm::Token(const CallRequest& call, long long now_s) const {
  std::string until = std::to_string(now_s + kSeconds);
  return until + "." + Sign(call, until);
}

bool Confirm::Check(std::string_view token, const CallRequest& call, long long now_s) const {
  size_t dot = token.find('.');
  if (dot == std::string_view::npos) return false;
  std::string_view until = token.substr(0, dot), given = token.substr(dot + 1);
  long long end = 0;
  auto [stop, error] = std::from_chars(until.data(), until.data() + until.size(), end);
  if (error != std::errc() || stop != until.data() + until.size()) return false;
  if (end < now_s || end > now_s + kSeconds) return false;
  std::string wanted = Sign(call, until);
  return given.size() == wanted.size() &&
         CRYPTO_memcmp(given.data(), wanted.data(), wanted.size()) == 0;
}

}  // namespace pie
