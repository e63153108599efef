#include "vault/secret_forms.h"

#include <cstring>

#include "base/encoding.h"

namespace pie {
namespace {

// What common encoders leave as it is besides letters and digits: RFC 3986 and forms, Python's
// quote, JavaScript's encodeURIComponent and encodeURI, application/x-www-form-urlencoded.
constexpr const char* kPlain[] = {"-._~", "-._~/", "-._~!*'()", "-._~!*'();,/?:@&=+$#", "-._*"};

std::string PercentEncoded(std::string_view text, const char* digits, const char* plain,
                           bool plus) {
  std::string encoded;
  for (unsigned char c : text) {
    bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (alphanumeric || (c != 0 && std::strchr(plain, c) != nullptr)) {
      encoded += static_cast<char>(c);
    } else if (c == ' ' && plus) {
      encoded += '+';
    } else {
      encoded += {'%', digits[c >> 4], digits[c & 15]};
    }
  }
  return encoded;
}

std::string JsonEscaped(std::string_view text, bool slash) {
  std::string escaped;
  for (unsigned char c : text) {
    const char* names = "\b\f\n\r\t";
    const char* name = c ? std::strchr(names, c) : nullptr;
    if (c == '"' || c == '\\' || (c == '/' && slash)) {
      escaped += {'\\', static_cast<char>(c)};
    } else if (name) {
      escaped += {'\\', "bfnrt"[name - names]};
    } else if (c < 0x20) {
      escaped += "\\u00" + Hex(std::string(1, static_cast<char>(c)));
    } else {
      escaped += static_cast<char>(c);
    }
  }
  return escaped;
}

// Base64 of a longer text shows the secret in one of three ways, as it begins at a multiple of
// three bytes or not. Characters that also depend on the neighbours are left out.
void AddBase64Forms(std::string_view secret, std::set<std::string>& forms) {
  for (size_t shift = 0; shift < 3; ++shift) {
    std::string padded = std::string(shift, '\0') + std::string(secret);
    size_t begin = (shift * 8 + 5) / 6;
    size_t end = padded.size() * 8 / 6;
    forms.insert(Base64(padded).substr(begin, end - begin));
    forms.insert(Base64Url(padded).substr(begin, end - begin));
  }
}

}  // namespace

std::set<std::string> FormsOf(std::string_view secret) {
  std::set<std::string> forms = {std::string(secret), JsonEscaped(secret, false),
                                 JsonEscaped(secret, true), Hex(secret)};
  std::string upper = Hex(secret);
  for (char& c : upper) c = c >= 'a' ? static_cast<char>(c - 32) : c;
  forms.insert(upper);
  for (const char* digits : {"0123456789ABCDEF", "0123456789abcdef"}) {
    for (const char* plain : kPlain) {
      forms.insert(PercentEncoded(secret, digits, plain, false));
      forms.insert(PercentEncoded(secret, digits, plain, true));
    }
  }
  AddBase64Forms(secret, forms);
  return forms;
}

SecretForms::SecretForms(std::string_view secret) : secret_(std::string(secret)) {
  if (secret.size() < kShortestSecret) return;
  for (const std::string& form : FormsOf(secret)) {
    forms_.emplace_back(form);
    for (size_t i = 0; i + 1 < kShortestSecret; ++i) pairs_.set(PairBit(form.data() + i));
  }
}

bool SecretForms::In(std::string_view text) const {
  if (forms_.empty()) return false;
  size_t at = 0;
  while (at + kShortestSecret <= text.size()) {
    // A form that begins here or up to four bytes later would have this pair in its first six.
    if (!pairs_[PairBit(text.data() + at + kShortestSecret - 2)]) {
      at += kShortestSecret - 1;
      continue;
    }
    for (const Secret& form : forms_) {
      if (text.substr(at).starts_with(form.Reveal())) return true;
    }
    ++at;
  }
  return false;
}

}  // namespace pie
