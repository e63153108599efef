// Challenges: how services ask whether an address is willing to take deliveries.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "hooks/incoming.h"
#include "pie/result.h"
#include "pie/table.h"
#include "vault/secret.h"

namespace pie {

struct ChallengeReply {
  int status = 200;
  std::string content_type = "text/plain; charset=utf-8";
  std::string body;
  std::string header;  // name of a header that carries `value` back; empty: none
  std::string value;   // what the service sent
  ChallengeReply() = default;
};

// True when the request is a handshake and no delivery.
bool IsChallenge(const ChallengeRow& row, const Incoming& incoming);
// True when the handshake is signed like a delivery, so that it must be verified first. A handshake
// that brings the secret itself, or that comes without a body, cannot be; others may say so.
bool ChallengeIsSigned(const TriggerRow& trigger);
// The value of the handshake becomes the secret of the endpoint (Asana, Notion).
bool ChallengeBringsSecret(const TriggerRow& trigger);
// `secrets` are those of the endpoint, `tokens` those of ChallengeRow::secret; each may be empty
// where the manifest asks for none. kUnauthenticated when the token does not fit, kUnavailable when
// a secret is missing, kInvalidArgument when the value is not one to repeat.
Result<ChallengeReply> AnswerChallenge(const ChallengeRow& row, const Incoming& incoming,
                                       const std::vector<Secret>& secrets,
                                       const std::vector<Secret>& tokens);

}  // namespace pie
