#include "surface/mcp/request_state.h"

#include <openssl/sha.h>

#include "base/json_access.h"
#include "base/json_reader.h"
#include "base/json_writer.h"

namespace pie::mcp {
namespace {

std::string HashOf(const StateScope& scope) {
  std::string text;
  for (std::string_view part : {scope.method, scope.name, scope.arguments}) {
    text += std::to_string(part.size()) + ':';
    text += part;
  }
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest);
  std::string hex;
  for (unsigned char byte : digest) {
    hex += "0123456789abcdef"[byte >> 4];
    hex += "0123456789abcdef"[byte & 15];
  }
  return hex;
}

SecretPlace PlaceOf(const StateScope& scope) { return SecretPlace(scope.user, "mcp", "state"); }

Error BadState() {
  return Error(ErrorCode::kInvalidArgument,
               "requestState: not one that was given for this call; start again without it");
}

}  // namespace

Result<std::string> SealState(const Vault& vault, const StateScope& scope, const Answers& answers,
                              long long now_ms) {
  std::string text;
  JsonWriter writer(text);
  writer.BeginObject();
  writer.Member("of", HashOf(scope));
  writer.Key("until");
  writer.Int(now_ms + kStateLifetimeMs);
  writer.Key("answers");
  writer.BeginObject();
  for (const auto& [key, answer] : answers) {
    writer.Key(key);
    JsonAccess::Write(answer, writer);
  }
  writer.EndObject();
  writer.EndObject();
  if (text.size() > kMaxStateBytes) {
    return Error(ErrorCode::kTooLarge, "the answers given so far are too large to go on");
  }
  return vault.Encrypt(text, PlaceOf(scope));
}

Result<Answers> OpenState(const Vault& vault, const StateScope& scope, std::string_view sealed,
                          long long now_ms) {
  if (sealed.size() > 2 * kMaxStateBytes) return BadState();
  Result<Secret> text = vault.Decrypt(sealed, PlaceOf(scope));
  if (!text) return BadState();
  Result<Json> state = JsonAccess::Parse(text->Reveal());
  if (!state) return BadState();
  if ((*state)["of"].AsString() != HashOf(scope)) return BadState();
  if ((*state)["until"].AsInt() < now_ms) {
    return Error(ErrorCode::kInvalidArgument,
                 "requestState: too old; start the call again without it");
  }
  Answers answers;
  Json given = (*state)["answers"];
  for (Size i = 0; i < given.size(); ++i) {
    answers.emplace(std::string(JsonAccess::Key(given, i)), JsonAccess::Value(given, i));
  }
  return answers;
}

Result<Unit> AddResponses(std::string_view raw, Answers& answers) {
  if (raw.empty()) return Unit();
  Result<Json> responses = JsonAccess::Parse(raw);
  if (!responses) return responses.error();
  if (!responses->is_object()) {
    return Error(ErrorCode::kInvalidArgument, "inputResponses: expected an object");
  }
  for (Size i = 0; i < responses->size(); ++i) {
    const Json& answer = JsonAccess::Value(*responses, i);
    std::string key = JsonAccess::Key(*responses, i);
    if (!answer.is_object()) {
      return Error(ErrorCode::kInvalidArgument, "inputResponses." + key + ": expected an object");
    }
    answers.insert_or_assign(std::move(key), answer);
  }
  return Unit();
}

bool IsAnswer(std::string_view method, const Json& answer) {
  if (!answer.is_object()) return false;
  if (method == "elicitation/create") {
    std::string_view action = JsonAccess::Text(answer["action"]);
    if (action == "accept") return answer["content"].is_object() || !answer.Has("content");
    return action == "decline" || action == "cancel";
  }
  if (method == "sampling/createMessage")
    return answer["role"].is_string() && answer.Has("content");
  if (method == "roots/list") return answer["roots"].is_array();
  return false;
}

}  // namespace pie::mcp
