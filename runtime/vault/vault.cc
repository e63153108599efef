#include "vault/vault.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fstream>
#include <memory>
#include <mutex>

#include "base/encoding.h"

namespace pie {
namespace {

constexpr size_t kKeyBytes = 32;
constexpr size_t kNonceBytes = 12;
constexpr size_t kTagBytes = 16;
constexpr size_t kMaxPlain = 1 << 20;
constexpr std::string_view kVersion = "v1.";

struct CipherDeleter {
  void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, CipherDeleter>;

const unsigned char* Bytes(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* Bytes(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

// Unambiguous: every part is preceded by its length.
std::string Associated(std::string_view key_id, const SecretPlace& place) {
  std::string text = "pie-vault-v1";
  for (std::string_view part : {key_id, std::string_view(place.tenant),
                                std::string_view(place.connector), std::string_view(place.name)}) {
    text += ":" + std::to_string(part.size()) + ":";
    text += part;
  }
  return text;
}

bool IsKeyId(std::string_view id) {
  return !id.empty() && id.size() <= 32 &&
         id.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") ==
             std::string_view::npos;
}

std::string_view Trim(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r";
  size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

Error Broken(std::string message) { return Error(ErrorCode::kInvalidArgument, message); }

Error CannotDecrypt() {
  return Error(
      ErrorCode::kInternal,
      "a stored secret does not decrypt: it was damaged, moved, or sealed with another key");
}

Result<std::string> ReadKeyFile(const std::string& path) {
  struct stat info;
  if (stat(path.c_str(), &info) != 0) {
    return Error(errno == ENOENT ? ErrorCode::kNotFound : ErrorCode::kUnavailable,
                 "cannot read " + path + ": " + strerror(errno));
  }
  if ((info.st_mode & 077) != 0) {
    return Error(ErrorCode::kPermissionDenied,
                 path + " holds the vault's key, but others can read it: chmod 600 " + path);
  }
  std::ifstream file(path);
  std::string text((std::istreambuf_iterator<char>(file)), {});
  if (!file) return Error(ErrorCode::kUnavailable, "cannot read " + path);
  return text;
}

// Complete or not at all; when two processes do it at once, one of them wins.
Result<Unit> WriteKeyFile(const std::string& path, const std::string& text) {
  std::string fresh = path + "." + RandomText(12) + ".new";
  int file = open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  bool ok = file >= 0 &&
            write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
            fsync(file) == 0;
  ok = ok && (link(fresh.c_str(), path.c_str()) == 0 || errno == EEXIST);
  int error = errno;
  if (file >= 0) close(file);
  unlink(fresh.c_str());
  if (ok) return Unit();
  return Error(ErrorCode::kUnavailable,
               "cannot write the vault's key to " + path + ": " + strerror(error));
}

constexpr std::chrono::seconds kBetweenLooks{1};  // at the file, for keys that are not known

}  // namespace

struct Vault::Keys {
  std::string current;
  std::string oldest;
  std::map<std::string, Secret> by_id;
};

struct Vault::Shared {
  std::mutex mutex;
  std::shared_ptr<const Keys> keys = std::make_shared<Keys>();
  std::string file;  // empty: the keys do not come from a file
  std::chrono::steady_clock::time_point looked;
  Secret root;
};

Vault::Vault() : shared_(std::make_shared<Shared>()) {}

std::shared_ptr<const Vault::Keys> Vault::Now() const {
  std::lock_guard lock(shared_->mutex);
  return shared_->keys;
}

std::string Vault::GenerateKeyLine(const std::string& id) {
  return id + ":" + Base64(RandomBytes(kKeyBytes)) + "\n";
}

Result<Vault> Vault::Parse(std::string_view text) {
  auto keys = std::make_shared<Keys>();
  while (!text.empty()) {
    size_t end = std::min(text.find_first_of(",\n"), text.size());
    std::string_view line = Trim(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty() || line.front() == '#') continue;
    size_t colon = line.find(':');
    std::string id(colon == std::string_view::npos ? "1" : line.substr(0, colon));
    auto key = FromBase64(colon == std::string_view::npos ? line : line.substr(colon + 1));
    if (!IsKeyId(id)) return Broken("a vault key has an id that is not 1 to 32 letters and digits");
    if (!key || key->size() != kKeyBytes) {
      return Broken("vault key '" + id + "' is not 32 bytes in base64 (openssl rand -base64 32)");
    }
    if (!keys->by_id.emplace(id, Secret(std::move(*key))).second) {
      return Broken("vault key '" + id + "' is there twice");
    }
    if (keys->current.empty()) keys->current = id;
    keys->oldest = id;
  }
  if (keys->by_id.empty()) return Broken("no vault key");
  Vault vault;
  vault.shared_->keys = std::move(keys);
  return vault;
}

Result<Vault> Vault::Load(const std::string& file, const char* env_value) {
  if (env_value && *env_value) {
    auto vault = Parse(env_value);
    if (!vault) vault.error().message = "PIE_VAULT_KEY: " + std::string(vault.error().message);
    return vault;
  }
  auto text = ReadKeyFile(file);
  if (!text && text.error().code == ErrorCode::kNotFound) {
    if (auto written = WriteKeyFile(file, GenerateKeyLine("1")); !written) return written.error();
    text = ReadKeyFile(file);
  }
  if (!text) return text.error();
  auto vault = Parse(*text);
  if (!vault) vault.error().message = file + ": " + std::string(vault.error().message);
  if (vault) vault->shared_->file = file;
  return vault;
}

Result<bool> Vault::Reload() const {
  std::string file = shared_->file;
  if (file.empty()) return false;
  auto text = ReadKeyFile(file);
  if (!text) return text.error();
  auto fresh = Parse(*text);
  if (!fresh) {
    fresh.error().message = file + ": " + std::string(fresh.error().message);
    return fresh.error();
  }
  std::shared_ptr<const Keys> keys = fresh->Now();
  std::lock_guard lock(shared_->mutex);
  auto same = [](const auto& a, const auto& b) {
    return a.first == b.first && a.second.Equals(b.second.Reveal());
  };
  const auto &now = shared_->keys->by_id, &next = keys->by_id;
  bool changed = shared_->keys->current != keys->current || now.size() != next.size() ||
                 !std::equal(now.begin(), now.end(), next.begin(), same);
  shared_->keys = std::move(keys);
  return changed;
}

std::string Vault::current_key_id() const { return Now()->current; }

Result<std::string> Vault::Encrypt(std::string_view plain, const SecretPlace& place) const {
  std::shared_ptr<const Keys> keys = Now();
  auto key = keys->by_id.find(keys->current);
  if (key == keys->by_id.end()) return Error(ErrorCode::kInternal, "the vault has no key");
  if (plain.size() > kMaxPlain) {
    return Error(ErrorCode::kTooLarge, "a secret may have at most 1 MB");
  }
  std::string sealed = RandomBytes(kNonceBytes);
  std::string text(plain.size(), '\0');
  std::string tag(kTagBytes, '\0');
  std::string associated = Associated(keys->current, place);
  Cipher cipher(EVP_CIPHER_CTX_new());
  int size = 0;
  bool ok = EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr,
                               Bytes(key->second.Reveal()), Bytes(sealed)) == 1 &&
            EVP_EncryptUpdate(cipher.get(), nullptr, &size, Bytes(associated),
                              static_cast<int>(associated.size())) == 1 &&
            EVP_EncryptUpdate(cipher.get(), Bytes(text), &size, Bytes(plain),
                              static_cast<int>(plain.size())) == 1 &&
            EVP_EncryptFinal_ex(cipher.get(), Bytes(text) + size, &size) == 1 &&
            EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, kTagBytes, Bytes(tag)) == 1;
  if (!ok) return Error(ErrorCode::kInternal, "encryption failed");
  return std::string(kVersion) + keys->current + "." + Base64Url(sealed + text + tag);
}

// Another executor may have put a new key to work; a ciphertext with an invented id must not keep
// the disk busy.
bool Vault::LookAgain() const {
  auto now = std::chrono::steady_clock::now();
  {
    std::lock_guard lock(shared_->mutex);
    if (shared_->file.empty() || now - shared_->looked < kBetweenLooks) return false;
    shared_->looked = now;
  }
  Result<bool> changed = Reload();
  return changed && *changed;
}

Secret Vault::oldest_key() const {
  std::shared_ptr<const Keys> keys = Now();
  auto key = keys->by_id.find(keys->oldest);
  return key == keys->by_id.end() ? Secret() : key->second;
}

void Vault::SetRoot(Secret root) const {
  std::lock_guard lock(shared_->mutex);
  shared_->root = std::move(root);
}

Result<Secret> Vault::Decrypt(std::string_view sealed, const SecretPlace& place) const {
  size_t dot = sealed.rfind('.');
  if (!sealed.starts_with(kVersion) || dot < kVersion.size()) return CannotDecrypt();
  std::string id(sealed.substr(kVersion.size(), dot - kVersion.size()));
  auto bytes = FromBase64(sealed.substr(dot + 1));
  std::shared_ptr<const Keys> keys = Now();
  auto key = keys->by_id.find(id);
  if (key == keys->by_id.end() && LookAgain()) {
    keys = Now();
    key = keys->by_id.find(id);
  }
  if (key == keys->by_id.end()) {
    return Error(ErrorCode::kInternal, "a stored secret needs the vault key '" +
                                           (IsKeyId(id) ? id : "?") +
                                           "', which is not in the vault's key file");
  }
  if (!bytes || bytes->size() < kNonceBytes + kTagBytes) return CannotDecrypt();
  std::string_view text = std::string_view(*bytes).substr(kNonceBytes);
  text.remove_suffix(kTagBytes);
  std::string tag = bytes->substr(bytes->size() - kTagBytes);
  std::string plain(text.size(), '\0');
  std::string associated = Associated(id, place);
  Cipher cipher(EVP_CIPHER_CTX_new());
  int size = 0;
  bool ok = EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr,
                               Bytes(key->second.Reveal()), Bytes(*bytes)) == 1 &&
            EVP_DecryptUpdate(cipher.get(), nullptr, &size, Bytes(associated),
                              static_cast<int>(associated.size())) == 1 &&
            EVP_DecryptUpdate(cipher.get(), Bytes(plain), &size, Bytes(text),
                              static_cast<int>(text.size())) == 1 &&
            EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kTagBytes, Bytes(tag)) == 1 &&
            EVP_DecryptFinal_ex(cipher.get(), Bytes(plain) + size, &size) == 1;
  Secret secret(std::move(plain));
  if (!ok) return CannotDecrypt();
  return secret;
}

bool Vault::NeedsRotation(std::string_view sealed) const {
  return !sealed.starts_with(std::string(kVersion) + Now()->current + ".");
}

std::string Vault::Derive(std::string_view purpose) const {
  Secret root = [&] {
    std::lock_guard lock(shared_->mutex);
    return shared_->root;
  }();
  if (root.empty()) root = oldest_key();
  if (root.empty()) abort();  // a default-made vault is for assignment only
  std::string_view secret = root.Reveal();
  std::string derived(kKeyBytes, '\0');
  size_t size = derived.size();
  EVP_PKEY_CTX* context = EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr);
  bool ok =
      context && EVP_PKEY_derive_init(context) == 1 &&
      EVP_PKEY_CTX_set_hkdf_md(context, EVP_sha256()) == 1 &&
      EVP_PKEY_CTX_set1_hkdf_key(context, Bytes(secret), static_cast<int>(secret.size())) == 1 &&
      EVP_PKEY_CTX_add1_hkdf_info(context, Bytes(purpose), static_cast<int>(purpose.size())) == 1 &&
      EVP_PKEY_derive(context, Bytes(derived), &size) == 1;
  EVP_PKEY_CTX_free(context);
  if (!ok) abort();
  return derived;
}

}  // namespace pie
