#include "hooks/challenge.h"

#include <algorithm>

#include "base/encoding.h"
#include "base/json_access.h"
#include "hooks/signature.h"

namespace pie {
namespace {

constexpr size_t kMaxValue = 4'096;

// What `field` names: a place in the request or, for the kinds that use it, a query parameter.
std::optional<std::string> Read(const ChallengeRow& row, const Incoming& incoming,
                                std::string_view name) {
  bool in_query = row.kind == ChallengeKind::kQuery || row.kind == ChallengeKind::kCrc;
  if (in_query && !name.starts_with('/')) return incoming.Parameter(name);
  return incoming.Find(name);
}

bool Holds(const ChallengeRow& row, const Incoming& incoming, std::string_view condition) {
  size_t equals = condition.find('=');
  std::optional<std::string> found = Read(row, incoming, condition.substr(0, equals));
  if (equals == std::string_view::npos) return found.has_value();
  return found && *found == condition.substr(equals + 1);
}

void ReplaceAll(std::string& text, std::string_view name, const std::string& value) {
  for (size_t at = 0; (at = text.find(name, at)) != std::string::npos; at += value.size()) {
    text.replace(at, name.size(), value);
  }
}

// `reply`: a JSON key for `plain`, or a JSON object whose texts hold {value} and {hmac}.
std::string JsonReply(std::string_view reply, const std::string& plain, const std::string& value,
                      const std::string& hmac) {
  Json object = Json::Object();
  Result<Json> shape = reply.starts_with('{') ? JsonAccess::Parse(reply) : Json();
  if (!shape || !shape->is_object()) {
    object.Set(String(reply), plain);
    return JsonAccess::Dump(object);
  }
  for (const String& key : shape->Keys()) {
    std::string text = (*shape)[key].AsString();
    ReplaceAll(text, "{hmac}", hmac);
    ReplaceAll(text, "{value}", value);
    object.Set(key, text);
  }
  return JsonAccess::Dump(object);
}

Result<Unit> CheckToken(const ChallengeRow& row, const Incoming& incoming,
                        const std::vector<Secret>& tokens) {
  if (!row.token) return Unit();
  if (tokens.empty()) {
    return Error(ErrorCode::kUnavailable, "the secret " +
                                              std::string(row.secret ? row.secret : "") +
                                              " that this handshake is checked with is not set");
  }
  std::string given = Sha256(Read(row, incoming, row.token).value_or(""));
  bool fits = false;
  for (const Secret& token : tokens) fits = SameBytes(given, Sha256(token.Reveal())) || fits;
  if (fits) return Unit();
  return Error(ErrorCode::kUnauthenticated,
               "the handshake's token is not the one of this endpoint");
}

}  // namespace

bool IsChallenge(const ChallengeRow& row, const Incoming& incoming) {
  if (row.kind == ChallengeKind::kNone) return false;
  if (row.kind == ChallengeKind::kPingPong)
    return Holds(row, incoming, row.when ? row.when : "/type=1");
  if (row.when && !Holds(row, incoming, row.when)) return false;
  if (row.kind == ChallengeKind::kNoContent) return row.when != nullptr;
  return row.field && Holds(row, incoming, row.field);
}

bool ChallengeBringsSecret(const TriggerRow& trigger) {
  return !trigger.verify.secret && trigger.verify.scheme > VerifyScheme::kNone &&
         (trigger.challenge.kind == ChallengeKind::kHeader ||
          trigger.challenge.kind == ChallengeKind::kBodyField);
}

bool ChallengeIsSigned(const TriggerRow& trigger) {
  ChallengeKind kind = trigger.challenge.kind;
  if (kind == ChallengeKind::kPingPong || kind == ChallengeKind::kNoContent) return true;
  if (!trigger.challenge.is_signed) return false;
  bool crc_in_body =
      kind == ChallengeKind::kCrc && trigger.challenge.field && *trigger.challenge.field == '/';
  return (kind == ChallengeKind::kBodyField || crc_in_body) && !ChallengeBringsSecret(trigger);
}

Result<ChallengeReply> AnswerChallenge(const ChallengeRow& row, const Incoming& incoming,
                                       const std::vector<Secret>& secrets,
                                       const std::vector<Secret>& tokens) {
  ChallengeReply reply;
  if (row.kind == ChallengeKind::kNoContent) {
    reply.status = 204;
    reply.content_type = "application/json";  // Discord wants one, even so
    return reply;
  }
  if (row.kind == ChallengeKind::kPingPong) {
    reply.content_type = "application/json";
    reply.body = R"({"type":1})";
    return reply;
  }
  if (Result<Unit> fits = CheckToken(row, incoming, tokens); !fits) return fits.error();
  std::string value = Read(row, incoming, row.field ? row.field : "").value_or("");
  if (value.size() > kMaxValue || (row.kind == ChallengeKind::kHeader && !IsHeaderValue(value))) {
    return Error(ErrorCode::kInvalidArgument, "the challenge is not one to repeat");
  }
  std::string hmac;
  if (row.kind == ChallengeKind::kCrc) {
    if (secrets.empty()) {
      return Error(ErrorCode::kUnavailable, "the secret that this challenge asks for is not set");
    }
    hmac = (row.prefix ? row.prefix : "") + EncodeText(Hmac("sha256", secrets[0].Reveal(), value),
                                                       row.encoding ? row.encoding : "base64");
  }
  reply.value = value;
  if (row.kind == ChallengeKind::kHeader && !row.reply) {
    reply.header = row.field;
    return reply;
  }
  if (row.reply) {
    reply.content_type = "application/json";
    reply.body = JsonReply(row.reply, hmac.empty() ? value : hmac, value, hmac);
  } else {
    reply.body = hmac.empty() ? value : hmac;
  }
  return reply;
}

}  // namespace pie
