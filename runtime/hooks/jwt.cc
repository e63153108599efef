#include "hooks/jwt.h"

#include <algorithm>
#include <optional>

#include "base/encoding.h"
#include "base/json_access.h"
#include "hooks/signature.h"

namespace pie {
namespace {

constexpr size_t kMaxToken = 16'384;

Error Refused(std::string message) {
  return Error(ErrorCode::kUnauthenticated, std::move(message));
}

struct Parts {
  std::string_view signed_text;  // header.claims, as they came
  Json header, claims;
  std::string signature;
  Parts() = default;
};

// One part of the compact form: base64 of the URL alphabet, without padding.
std::optional<std::string> DecodePart(std::string_view text) {
  if (text.find_first_of("+/=") != std::string_view::npos) return std::nullopt;
  return FromBase64(text);
}

std::optional<Json> ObjectOf(std::string_view part) {
  std::optional<std::string> text = DecodePart(part);
  if (!text) return std::nullopt;
  Result<Json> parsed = JsonAccess::Parse(*text);
  if (!parsed || !parsed->is_object()) return std::nullopt;
  return std::move(*parsed);
}

std::optional<Parts> Split(std::string_view token) {
  size_t first = token.find('.'), last = token.rfind('.');
  if (token.size() > kMaxToken || first == std::string_view::npos || first == last ||
      token.find('.', first + 1) != last) {
    return std::nullopt;
  }
  std::optional<Json> header = ObjectOf(token.substr(0, first));
  std::optional<Json> claims = ObjectOf(token.substr(first + 1, last - first - 1));
  std::optional<std::string> signature = DecodePart(token.substr(last + 1));
  if (!header || !claims || !signature || signature->empty()) return std::nullopt;
  Parts parts;
  parts.signed_text = token.substr(0, last);
  parts.header = std::move(*header);
  parts.claims = std::move(*claims);
  parts.signature = std::move(*signature);
  return parts;
}

// One check of one token.
class Check {
 public:
  Check(const VerifyRow& row, const Incoming& incoming, const Parts& parts, int64_t now_ms)
      : row_(row), incoming_(incoming), parts_(parts), now_(now_ms / 1000) {}

  Result<SignedToken> Run(const std::vector<Secret>& secrets) const {
    if (Result<Unit> fits = CheckHeader(); !fits) return fits.error();
    if (Result<Unit> fits = CheckSignature(secrets); !fits) return fits.error();
    if (Result<Unit> fits = CheckTimes(); !fits) return fits.error();
    if (Result<Unit> fits = CheckClaims(); !fits) return fits.error();
    if (Result<Unit> fits = CheckBody(); !fits) return fits.error();
    SignedToken token;
    token.is_dated = Find("exp") || Find("iat");
    return token;
  }

 private:
  const Json* Find(std::string_view claim) const { return JsonAccess::Find(parts_.claims, claim); }

  // The token does not choose how it is checked. What `crit` lists changes the meaning of the rest.
  Result<Unit> CheckHeader() const {
    const Json* algorithm = JsonAccess::Find(parts_.header, "alg");
    if (!algorithm || JsonAccess::Text(*algorithm) != row_.algorithm) {
      return Refused(std::string("the delivery's token is not signed with ") + row_.algorithm);
    }
    if (!JsonAccess::Find(parts_.header, "crit")) return Unit();
    return Refused("the delivery's token wants extensions that are not known here");
  }

  Result<Unit> CheckSignature(const std::vector<Secret>& secrets) const {
    bool usable = false, fits = false;
    for (const Secret& secret : secrets) {
      std::optional<std::string> key = DecodeText(secret.Reveal(), row_.secret_encoding);
      if (!key || key->empty()) continue;
      std::optional<bool> one =
          VerifyJws(row_.algorithm, *key, parts_.signed_text, parts_.signature);
      usable = usable || one.has_value();
      fits = fits || one.value_or(false);
    }
    if (fits) return Unit();
    if (usable) {
      return Refused(
          "the signature of the delivery's token does not fit the secret; is the secret of this "
          "endpoint the one that the service signs with?");
    }
    return Error(ErrorCode::kUnavailable, std::string("the secret of this endpoint is no key of ") +
                                              row_.algorithm + "; set it again");
  }

  // Seconds; nullopt when the claim is there and is no time.
  std::optional<double> Time(std::string_view claim, double otherwise) const {
    const Json* value = Find(claim);
    if (!value) return otherwise;
    bool is_number = value->type() == Json::Type::kInteger || value->type() == Json::Type::kNumber;
    if (!is_number) return std::nullopt;
    return value->AsNumber();
  }

  // Between `nbf` and `exp`. Without `exp`, `iat` is the time of sending.
  Result<Unit> CheckTimes() const {
    double now = static_cast<double>(now_), slack = row_.tolerance_seconds;
    std::optional<double> until = Time("exp", now), from = Time("nbf", now), at = Time("iat", now);
    if (!until || !from || !at) return Refused("the delivery's token has a time that is no number");
    if (!row_.body_hash_claim && !Find("exp")) {
      return Refused("the delivery's token never ends: claim exp is missing");
    }
    if (*until + slack < now) return Refused("the delivery's token has ended");
    if (*from - slack > now || *at - slack > now) {
      return Refused("the delivery's token is of the future");
    }
    if (Find("exp") || *at + slack >= now) return Unit();
    return Refused("the delivery's token is older than " + std::to_string(row_.tolerance_seconds) +
                   " s");
  }

  // Of `aud` one of several is enough.
  Result<Unit> CheckClaims() const {
    for (const NamedText& claim : row_.claims) {
      const Json* value = Find(claim.name);
      bool fits = value && Fits(*value, claim.value);
      for (Size i = 0; value && value->is_array() && i < value->size(); ++i) {
        fits = fits || Fits(JsonAccess::Item(*value, i), claim.value);
      }
      if (!fits) {
        return Refused(std::string("claim ") + claim.name +
                       " of the delivery's token is not the expected one");
      }
    }
    return Unit();
  }

  bool Fits(const Json& value, std::string_view expected) const {
    constexpr std::string_view kUrl = "{url}";
    if (!value.is_string()) return false;
    std::string_view text = JsonAccess::Text(value);
    size_t at = expected.find(kUrl);
    if (at == std::string_view::npos) return SameBytes(text, expected);
    return std::any_of(incoming_.urls.begin(), incoming_.urls.end(), [&](const std::string& url) {
      return SameBytes(text, std::string(expected).replace(at, kUrl.size(), url));
    });
  }

  Result<Unit> CheckBody() const {
    if (!row_.body_hash_claim) return Unit();
    const Json* claim = Find(row_.body_hash_claim);
    std::string expected = Digest(row_.body_hash_algorithm, incoming_.body);
    std::optional<std::string> given =
        DecodeText(claim ? JsonAccess::Text(*claim) : "", row_.body_hash_encoding);
    if (given && !expected.empty() && SameBytes(*given, expected)) return Unit();
    return Refused("the body is not the one that the delivery's token was made for");
  }

  const VerifyRow& row_;
  const Incoming& incoming_;
  const Parts& parts_;
  int64_t now_;
};

}  // namespace

Result<SignedToken> VerifyToken(const VerifyRow& row, const Incoming& incoming,
                                std::string_view token, const std::vector<Secret>& secrets,
                                int64_t now_ms) {
  std::optional<Parts> parts = Split(token);
  if (!parts || !row.algorithm)
    return Refused("the delivery has no JSON Web Token that can be read");
  return Check(row, incoming, *parts, now_ms).Run(secrets);
}

}  // namespace pie
