#include "hooks/verify.h"

#include <algorithm>
#include <optional>

#include "base/encoding.h"
#include "hooks/jwt.h"
#include "hooks/signature.h"

namespace pie {
namespace {

constexpr size_t kMaxSignatures = 16;

using Texts = std::vector<std::string>;

Error Refused(std::string message) {
  return Error(ErrorCode::kUnauthenticated, std::move(message));
}

std::string_view Trim(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// Values of `key` in "t=1,v1=abc,v1=def"; semicolons separate, too.
Texts ValuesOf(std::string_view list, std::string_view key) {
  Texts values;
  while (!list.empty() && values.size() < kMaxSignatures) {
    size_t end = std::min(list.find_first_of(",;"), list.size());
    std::string_view pair = Trim(list.substr(0, end));
    list.remove_prefix(std::min(list.size(), end + 1));
    size_t equals = pair.find('=');
    if (equals != std::string_view::npos && Trim(pair.substr(0, equals)) == key) {
      values.emplace_back(Trim(pair.substr(equals + 1)));
    }
  }
  return values;
}

// One check of one delivery: what was signed, when, and the signatures that came with it.
class Check {
 public:
  Check(const VerifyRow& row, const Incoming& incoming, std::string_view delivery_id,
        const std::vector<Secret>& secrets, int64_t now_ms)
      : row_(row), incoming_(incoming), id_(delivery_id), secrets_(secrets), now_ms_(now_ms) {}

  Result<Verdict> Run() {
    Result<Unit> done = RunScheme();
    if (!done) return done.error();
    Verdict verdict;
    verdict.verified = true;
    if (timed_) verdict.replay_key = Sha256(matched_);
    return verdict;
  }

 private:
  Result<Unit> RunScheme() {
    switch (row_.scheme) {
      case VerifyScheme::kStandardWebhooks:
        return StandardWebhooks();
      case VerifyScheme::kUrlForm:
        return UrlForm();
      case VerifyScheme::kToken:
        return Token();
      case VerifyScheme::kJwt:
        return JsonWebToken();
      default:
        break;
    }
    if (Result<Unit> read = ReadSignature(); !read) return read;
    if (Result<Unit> timely = CheckTime(); !timely) return timely;
    bool uses_url = Template().find("{url}") != std::string_view::npos;
    for (size_t i = 0; i < (uses_url ? incoming_.urls.size() : 1); ++i) {
      Result<bool> fits = Matches(Signed(uses_url ? incoming_.urls[i] : ""));
      if (!fits) return fits.error();
      if (*fits) return Unit();
    }
    return Mismatch();
  }

  Error Mismatch() const {
    return Refused(
        "the signature does not fit the body and the secret; is the secret of this "
        "endpoint the one that the service signs with?");
  }

  // What the message says where something is expected: "header X-Signature".
  static std::string Named(std::string_view place) {
    return (place.starts_with('/') ? "the body's " : "header ") + std::string(place);
  }

  Result<Unit> ReadSignature() {
    std::string_view place = row_.header ? row_.header : "";
    std::optional<std::string> text = incoming_.Find(place);
    if (!text) return Refused("the delivery is not signed: " + Named(place) + " is missing");
    if (row_.timestamp_key) {
      Texts times = ValuesOf(*text, row_.timestamp_key);
      if (!times.empty()) timestamp_ = times[0];
    }
    if (row_.signature_key) {
      signatures_ = ValuesOf(*text, row_.signature_key);
      for (std::string& signature : signatures_) RemovePrefix(signature);
    } else if (RemovePrefix(*text)) {
      signatures_ = {std::move(*text)};
    }
    if (!signatures_.empty()) return Unit();
    return Refused(Named(place) + " holds no signature of the expected form");
  }

  // False when the text does not begin with the prefix.
  bool RemovePrefix(std::string& text) const {
    std::string_view prefix = row_.prefix ? row_.prefix : "";
    if (!std::string_view(text).starts_with(prefix)) return false;
    text.erase(0, prefix.size());
    return true;
  }

  Result<Unit> CheckTime() {
    if (row_.timestamp_header) timestamp_ = incoming_.Find(row_.timestamp_header).value_or("");
    timed_ = row_.timestamp_header || row_.timestamp_key;
    return timed_ ? CheckWindow() : Unit();
  }

  Result<Unit> CheckWindow() const {
    std::optional<int64_t> sent = ParseTimestamp(timestamp_);
    if (!sent) return Refused("the delivery has no timestamp that can be read");
    int64_t age = now_ms_ - *sent, limit = int64_t{row_.tolerance_seconds} * 1000;
    if (age <= limit && age >= -limit) return Unit();
    return Refused("the delivery is dated " + std::to_string(std::abs(age) / 1000) + " s in the " +
                   (age > 0 ? "past" : "future") + "; at most " +
                   std::to_string(row_.tolerance_seconds) + " s are allowed");
  }

  std::string_view Template() const {
    if (row_.payload) return row_.payload;
    return row_.scheme == VerifyScheme::kEd25519 ? "{timestamp}{body}" : "{body}";
  }

  // The bytes that were signed.
  std::string Signed(std::string_view url) const {
    std::string out;
    std::string_view rest = Template();
    while (!rest.empty()) {
      size_t open = std::min(rest.find('{'), rest.size());
      out += rest.substr(0, open);
      rest.remove_prefix(open);
      size_t close = rest.find('}');
      if (close == std::string_view::npos) return out.append(rest);
      AppendNamed(out, rest.substr(1, close - 1), url);
      rest.remove_prefix(close + 1);
    }
    return out;
  }

  void AppendNamed(std::string& out, std::string_view name, std::string_view url) const {
    if (name == "body") {
      out += incoming_.body;
    } else if (name == "timestamp") {
      out += timestamp_;
    } else if (name == "id") {
      out += id_;
    } else if (name == "url") {
      out += url;
    } else if (name == "method") {
      out += incoming_.method;
    } else if (name.starts_with('/')) {
      out += incoming_.Find(name).value_or("");
    }
  }

  // Whether one of the signatures is one of `message` with one of the secrets.
  Result<bool> Matches(const std::string& message) {
    bool usable = false, fits = false;
    for (const Secret& secret : secrets_) {
      std::optional<std::string> key = DecodeText(secret.Reveal(), row_.secret_encoding);
      if (!key || key->empty()) continue;
      std::optional<bool> one = FitsKey(*key, message);
      usable = usable || one.has_value();
      fits = fits || one.value_or(false);
    }
    if (!usable) return Unusable();
    return fits;
  }

  // nullopt when it is no key of the scheme.
  std::optional<bool> FitsKey(const std::string& key, const std::string& message) {
    bool symmetric =
        row_.scheme != VerifyScheme::kEd25519 && row_.scheme != VerifyScheme::kPublicKey;
    std::string expected = symmetric ? Hmac(row_.algorithm, key, message) : std::string();
    for (const std::string& text : signatures_) {
      std::string signature =
          DecodeText(text, row_.encoding ? row_.encoding : "hex").value_or(std::string());
      std::optional<bool> fits =
          symmetric ? SameBytes(signature, expected) : FitsPublic(key, message, signature);
      if (!fits) return fits;
      if (*fits) matched_ = text;
    }
    return !matched_.empty();
  }

  std::optional<bool> FitsPublic(const std::string& key, const std::string& message,
                                 const std::string& signature) const {
    if (row_.scheme == VerifyScheme::kPublicKey) {
      return VerifyPublicKey(key, row_.algorithm, message, signature);
    }
    if (key.size() != 32) return std::nullopt;
    return VerifyEd25519(key, message, signature);
  }

  Error Unusable() const {
    return Error(ErrorCode::kUnavailable,
                 "the secret of this endpoint is not of the form that its scheme needs; set it "
                 "again");
  }

  Result<Unit> Token() {
    std::optional<std::string> given = row_.query ? incoming_.Parameter(row_.query)
                                                  : incoming_.Find(row_.header ? row_.header : "");
    if (!given || !RemovePrefix(*given)) return Refused("the delivery has no token");
    std::optional<std::string> token = DecodeText(*given, row_.encoding);
    std::string hash = Sha256(token.value_or(""));
    bool fits = false;
    for (const Secret& secret : secrets_) {
      fits = SameBytes(hash, Sha256(secret.Reveal())) || fits;
    }
    if (!token || !fits) return Refused("the delivery's token is not the one of this endpoint");
    return Unit();
  }

  Result<Unit> JsonWebToken() {
    std::string_view place = row_.header ? row_.header : "";
    std::optional<std::string> text = incoming_.Find(place);
    if (!text || !RemovePrefix(*text)) {
      return Refused("the delivery is not signed: " + Named(place) + " has no token");
    }
    Result<SignedToken> token = VerifyToken(row_, incoming_, *text, secrets_, now_ms_);
    if (!token) return token.error();
    timed_ = token->is_dated;
    matched_ = *text + Sha256(incoming_.body);  // one token may come with several bodies
    return Unit();
  }

  // https://www.standardwebhooks.com: several signatures, "v1,<base64> v1a,<base64>".
  Result<Unit> StandardWebhooks() {
    bool svix = !incoming_.headers->Has("webhook-id") && incoming_.headers->Has("svix-id");
    std::string family = svix ? "svix-" : "webhook-";
    std::string id(incoming_.Header(family + "id"));
    std::string_view list = incoming_.Header(family + "signature");
    timestamp_ = incoming_.Header(family + "timestamp");
    if (id.empty() || timestamp_.empty() || list.empty()) {
      return Refused(
          "the delivery is not signed: webhook-id, webhook-timestamp and "
          "webhook-signature are needed");
    }
    timed_ = true;
    if (Result<Unit> timely = CheckWindow(); !timely) return timely;
    for (; !list.empty() && signatures_.size() < kMaxSignatures;) {
      std::string_view one = list.substr(0, list.find(' '));
      list.remove_prefix(std::min(list.size(), one.size() + 1));
      signatures_.emplace_back(one);
    }
    std::string message = id + '.' + timestamp_ + '.' + std::string(incoming_.body);
    bool usable = false;
    for (const Secret& secret : secrets_) {
      usable = TryStandard(secret.Reveal(), message) || usable;
    }
    if (!usable) return Unusable();
    if (matched_.empty()) return Mismatch();
    return Unit();
  }

  // False when it is no secret of this scheme.
  bool TryStandard(std::string_view secret, const std::string& message) {
    constexpr std::string_view kSymmetric = "whsec_", kPublic = "whpk_";
    if (secret.starts_with("v1,")) secret.remove_prefix(3);
    bool is_public = secret.starts_with(kPublic);
    if (is_public) secret.remove_prefix(kPublic.size());
    if (secret.starts_with(kSymmetric)) secret.remove_prefix(kSymmetric.size());
    std::optional<std::string> key = FromBase64(secret);
    if (!key || key->empty()) return false;
    std::string_view version = is_public ? "v1a," : "v1,";
    std::string expected = is_public ? std::string() : Hmac("sha256", *key, message);
    for (const std::string& one : signatures_) {
      if (!one.starts_with(version)) continue;
      std::string signature = FromBase64(one.substr(version.size())).value_or(std::string());
      bool fits =
          is_public ? VerifyEd25519(*key, message, signature) : SameBytes(signature, expected);
      if (fits) matched_ = one;
    }
    return true;
  }

  // Twilio: the address, then each form field's name and value, sorted. A body that is no form is
  // covered by its hash in the address.
  Result<Unit> UrlForm() {
    if (Result<Unit> read = ReadSignature(); !read) return read;
    std::string fields;
    std::optional<std::string> hash = incoming_.Parameter("bodySHA256");
    if (hash) {
      std::optional<std::string> bytes = DecodeText(*hash, "hex");
      if (!bytes || !SameBytes(*bytes, Sha256(incoming_.body))) {
        return Refused("the body is not the one that was signed");
      }
    } else if (incoming_.is_form()) {
      fields = SortedFields();
    } else if (!incoming_.body.empty()) {
      return Refused("the signature does not cover this body: bodySHA256 is missing");
    }
    for (const std::string& url : incoming_.urls) {
      Result<bool> fits = Matches(url + fields);
      if (!fits) return fits.error();
      if (*fits) return Unit();
    }
    return Refused(
        "the signature does not fit the address, the body and the secret; is the "
        "address known to the service the one in `pie serve --public-url`?");
  }

  std::string SortedFields() const {
    auto fields = FormFields(incoming_.body);
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    std::string out;
    for (const auto& [name, value] : fields) out += name + value;
    return out;
  }

  const VerifyRow& row_;
  const Incoming& incoming_;
  std::string_view id_;
  const std::vector<Secret>& secrets_;
  int64_t now_ms_;
  std::string timestamp_;
  Texts signatures_;
  std::string matched_;
  bool timed_ = false;
};

}  // namespace

Result<Verdict> VerifyDelivery(const VerifyRow& row, const Incoming& incoming,
                               std::string_view delivery_id, const std::vector<Secret>& secrets,
                               int64_t now_ms) {
  if (row.scheme == VerifyScheme::kUnset || row.scheme == VerifyScheme::kNone) return Verdict();
  if (secrets.empty()) {
    return Error(ErrorCode::kUnavailable,
                 "deliveries to this endpoint must be signed, but its secret" +
                     (row.secret ? " " + std::string(row.secret) : std::string()) +
                     " is not set; nothing was stored, send it again later");
  }
  return Check(row, incoming, delivery_id, secrets, now_ms).Run();
}

}  // namespace pie
