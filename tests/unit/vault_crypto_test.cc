#include <gmock/gmock.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "base/encoding.h"
#include "vault/env_file.h"
#include "vault/redactor.h"
#include "vault/secret_forms.h"
#include "vault/vault.h"

namespace pie {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

std::string Text(const String& text) { return std::string(text); }

struct Folder {
  std::string path = [] {
    std::string path = "/tmp/pie-test-XXXXXX";
    return std::string(mkdtemp(path.data()));
  }();
  ~Folder() { fs::remove_all(path); }
};

Vault OneKey(const std::string& id = "1") { return *Vault::Parse(Vault::GenerateKeyLine(id)); }

TEST(Encoding, KnowsTheVectorsOfRfc4648) {
  const std::pair<const char*, const char*> kCases[] = {
      {"", ""},
      {"f", "Zg=="},
      {"fo", "Zm8="},
      {"foo", "Zm9v"},
      {"foob", "Zm9vYg=="},
      {"fooba", "Zm9vYmE="},
      {"foobar", "Zm9vYmFy"},
  };
  for (auto [plain, encoded] : kCases) {
    EXPECT_EQ(Base64(plain), encoded);
    EXPECT_EQ(FromBase64(encoded), plain);
    EXPECT_EQ(FromBase64(Base64Url(plain)), plain);
  }
  EXPECT_EQ(Base64Url("\xfb\xff\xfe"), "-__-");
  EXPECT_EQ(FromBase64("-__-"), "\xfb\xff\xfe");
  for (const char* wrong : {"Z", "Zg=", "Z===", "Zm9v!", "Zm 9v", "====", "Zg==Zg=="}) {
    EXPECT_EQ(FromBase64(wrong), std::nullopt) << wrong;
  }
  EXPECT_EQ(Hex(Sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Encoding, RandomTextIsLettersAndDigits) {
  std::string text = RandomText(1000);
  EXPECT_EQ(text.size(), 1000u);
  for (char c : text) EXPECT_TRUE(isalnum(static_cast<unsigned char>(c)));
  EXPECT_NE(text, RandomText(1000));
}

TEST(Vault, GivesBackWhatItSealed) {
  Vault vault = OneKey();
  SecretPlace place("alice", "github", "token");
  for (std::string plain :
       {std::string("hunter2"), std::string(), std::string("a\0b", 3), std::string(100'000, 'x')}) {
    auto sealed = vault.Encrypt(plain, place);
    ASSERT_TRUE(sealed.ok());
    auto secret = vault.Decrypt(*sealed, place);
    ASSERT_TRUE(secret.ok()) << Text(secret.error().message);
    EXPECT_EQ(secret->Reveal(), plain);
  }
  EXPECT_FALSE(vault.Encrypt(std::string(2 << 20, 'x'), place).ok());
}

TEST(Vault, SealsTheSameTextDifferentlyEachTime) {
  Vault vault = OneKey();
  SecretPlace place("alice", "github", "token");
  EXPECT_NE(*vault.Encrypt("same", place), *vault.Encrypt("same", place));
}

TEST(Vault, BindsACiphertextToItsPlace) {
  Vault vault = OneKey();
  std::string sealed = *vault.Encrypt("hunter2", SecretPlace("alice", "github", "token"));
  for (const SecretPlace& other :
       {SecretPlace("bob", "github", "token"), SecretPlace("alice", "slack", "token"),
        SecretPlace("alice", "github", "key"), SecretPlace("alic", "egithub", "token"),
        SecretPlace("", "alicegithub", "token")}) {
    EXPECT_FALSE(vault.Decrypt(sealed, other).ok());
  }
}

TEST(Vault, NoticesEveryChangedByte) {
  Vault vault = OneKey();
  SecretPlace place("alice", "github", "token");
  std::string sealed = *vault.Encrypt("hunter2", place);
  for (size_t i = 0; i < sealed.size(); ++i) {
    std::string changed = sealed;
    changed[i] = changed[i] == 'A' ? 'B' : 'A';
    auto secret = vault.Decrypt(changed, place);
    // The last letter holds bits that no byte uses.
    if (i + 1 < sealed.size()) {
      EXPECT_FALSE(secret.ok()) << i;
    }
  }
  for (std::string text : {"", "v1.", "v1.1", "v1.1.", "v1.1.AAAA", "v2.1.AAAA", "hunter2"}) {
    EXPECT_FALSE(vault.Decrypt(text, place).ok()) << text;
  }
}

TEST(Vault, RotatesKeys) {
  std::string old_line = Vault::GenerateKeyLine("old");
  std::string new_line = Vault::GenerateKeyLine("new");
  Vault before = *Vault::Parse(old_line);
  Vault both = *Vault::Parse(new_line + old_line);
  Vault after = *Vault::Parse(new_line);
  SecretPlace place("alice", "github", "token");

  std::string sealed = *before.Encrypt("hunter2", place);
  EXPECT_EQ(both.current_key_id(), "new");
  EXPECT_TRUE(both.NeedsRotation(sealed));
  std::string again = *both.Encrypt(both.Decrypt(sealed, place)->Reveal(), place);
  EXPECT_FALSE(both.NeedsRotation(again));
  EXPECT_EQ(after.Decrypt(again, place)->Reveal(), "hunter2");
  auto lost = after.Decrypt(sealed, place);
  ASSERT_FALSE(lost.ok());
  EXPECT_THAT(Text(lost.error().message), HasSubstr("needs the vault key 'old'"));
  EXPECT_EQ(both.Derive("roles"), before.Derive("roles"));
  EXPECT_NE(both.Derive("roles"), both.Derive("pages"));
  EXPECT_EQ(both.Derive("roles").size(), 32u);
}

TEST(Vault, MakesItsKeyFileOnce) {
  Folder folder;
  std::string file = folder.path + "/vault.key";
  std::vector<std::thread> threads;
  std::vector<std::string> derived(8);
  for (auto& slot : derived) {
    threads.emplace_back([&] { slot = Vault::Load(file, nullptr)->Derive("x"); });
  }
  for (auto& thread : threads) thread.join();
  for (auto& other : derived) EXPECT_EQ(other, derived[0]);
  struct stat info;
  ASSERT_EQ(stat(file.c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0600u);
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path), {}), 1);
}

TEST(Vault, PrefersTheEnvironment) {
  Folder folder;
  std::string line = Vault::GenerateKeyLine("env");
  line.pop_back();
  auto vault = Vault::Load(folder.path + "/vault.key", line.c_str());
  ASSERT_TRUE(vault.ok());
  EXPECT_EQ(vault->current_key_id(), "env");
  EXPECT_FALSE(fs::exists(folder.path + "/vault.key"));
}

TEST(Vault, TakesUpAKeyThatWasPutInFrontWhileItRuns) {
  Folder folder;
  std::string file = folder.path + "/vault.key";
  Vault one = *Vault::Load(file, nullptr), two = *Vault::Load(file, nullptr);
  SecretPlace place("u", "c", "n");
  std::string old = *one.Encrypt("text", place);
  std::string derived = one.Derive("x");
  one.SetRoot(one.oldest_key());
  std::string first;
  std::getline(std::ifstream(file), first);
  std::string line = Vault::GenerateKeyLine("2");
  std::ofstream(file) << line << first << "\n";
  EXPECT_TRUE(*one.Reload());
  EXPECT_FALSE(*one.Reload());
  std::string fresh = *one.Encrypt("text", place);
  EXPECT_TRUE(one.NeedsRotation(old));
  EXPECT_FALSE(one.NeedsRotation(fresh));
  EXPECT_EQ(one.Decrypt(old, place)->Reveal(), "text");
  EXPECT_EQ(two.Decrypt(fresh, place)->Reveal(), "text");  // It looked at the file by itself.
  std::ofstream(file) << "nonsense";
  EXPECT_FALSE(one.Reload().ok());
  EXPECT_TRUE(one.Encrypt("text", place).ok());
  std::ofstream(file) << line;
  EXPECT_TRUE(*one.Reload());
  EXPECT_FALSE(one.Decrypt(old, place).ok());
  EXPECT_EQ(one.Derive("x"), derived);  // The root stays, whatever becomes of the keys.
}

TEST(Vault, SaysWhatIsWrongWithAKeyButNeverShowsIt) {
  Folder folder;
  std::string file = folder.path + "/vault.key";
  std::ofstream(file) << Vault::GenerateKeyLine("1");
  chmod(file.c_str(), 0644);
  auto open = Vault::Load(file, nullptr);
  ASSERT_FALSE(open.ok());
  EXPECT_THAT(Text(open.error().message), HasSubstr("chmod 600"));

  const std::pair<std::string, const char*> kCases[] = {
      {"", "no vault key"},
      {"k:c2hvcnQ=", "is not 32 bytes in base64"},
      {"k:!!!!", "is not 32 bytes in base64"},
      {"k k:" + Base64(RandomBytes(32)), "id that is not"},
      {Vault::GenerateKeyLine("a") + Vault::GenerateKeyLine("a"), "is there twice"},
  };
  for (const auto& [text, message] : kCases) {
    auto vault = Vault::Parse(text);
    ASSERT_FALSE(vault.ok());
    EXPECT_THAT(Text(vault.error().message), HasSubstr(message));
    EXPECT_THAT(Text(vault.error().message), Not(HasSubstr("c2hvcnQ")));
  }
}

TEST(Secret, ComparesAndForgets) {
  Secret secret("hunter2");
  EXPECT_TRUE(secret.Equals("hunter2"));
  EXPECT_FALSE(secret.Equals("hunter3"));
  EXPECT_FALSE(secret.Equals("hunter"));
  Secret moved = std::move(secret);
  EXPECT_TRUE(secret.empty());
  EXPECT_EQ(moved.Reveal(), "hunter2");
  Secret copy = moved;
  moved = Secret("other value that is longer than a short string");
  EXPECT_EQ(copy.Reveal(), "hunter2");
}

TEST(Redactor, FindsSecretsInEveryForm) {
  Redactor redactor;
  std::string secret = "s3cr\"t/value+with=?& \n";
  redactor.Add(Secret(secret));
  const std::pair<std::string, std::string> kCases[] = {
      {"a " + secret + " b", "a [redacted] b"},
      {secret + secret, "[redacted][redacted]"},
      {R"({"k":"s3cr\"t/value+with=?& \n"})", R"({"k":"[redacted]"})"},
      {"?k=s3cr%22t%2Fvalue%2Bwith%3D%3F%26%20%0A&x", "?k=[redacted]&x"},
      {"k=s3cr%22t%2fvalue%2bwith%3d%3f%26+%0a&x", "k=[redacted]&x"},
      {"quote('s3cr%22t/value%2Bwith%3D%3F%26%20%0A')", "quote('[redacted]')"},
      {"encodeURI('s3cr%22t/value+with=?&%20%0A')", "encodeURI('[redacted]')"},
      {Hex(secret), "[redacted]"},
      {"nothing here", "nothing here"},
      {"s3cr\"t/value+with=?&", "s3cr\"t/value+with=?&"},
      {"", ""},
  };
  for (const auto& [text, expected] : kCases) {
    EXPECT_EQ(redactor.Redact(text), expected);
    EXPECT_EQ(redactor.Contains(text), text != expected);
    EXPECT_EQ(SecretForms(secret).In(text), text != expected) << text;
  }
}

// One secret in a reply, wherever it stands and however it is written.
TEST(SecretForms, AreFoundAnywhere) {
  std::string secret = "sk_test_(plain)/4242";
  SecretForms forms(secret);
  EXPECT_TRUE(forms.IsOf(secret));
  EXPECT_FALSE(forms.IsOf(secret + "x"));
  for (const std::string& form : FormsOf(secret)) {
    for (size_t before = 0; before < 20; ++before) {
      std::string text = RandomText(before) + form + RandomText(20 - before);
      EXPECT_TRUE(forms.In(text)) << text;
      EXPECT_FALSE(forms.In(text.substr(0, before + form.size() - 1))) << text;
    }
  }
  for (int i = 0; i < 1000; ++i) EXPECT_FALSE(forms.In(RandomText(100)));
  EXPECT_FALSE(SecretForms("short").In("a short text"));
  EXPECT_FALSE(SecretForms("").In(""));
}

TEST(Redactor, FindsSecretsInsideLongerBase64) {
  Redactor redactor;
  std::string secret = "correct-horse-battery";
  redactor.Add(Secret(secret));
  for (std::string user : {"", "u", "us", "use", "user"}) {
    for (std::string tail : {"", "x", "xy", "xyz"}) {
      std::string plain = user + ":" + secret + tail;
      for (const std::string& encoded : {Base64(plain), Base64Url(plain)}) {
        std::string clean = redactor.Redact("Basic " + encoded);
        EXPECT_THAT(clean, HasSubstr("[redacted]"));
        // What is left decodes to nothing of the secret's middle.
        EXPECT_LT(clean.size(), 6 + 10 + user.size() * 2 + tail.size() * 2 + 8) << clean;
      }
    }
  }
}

TEST(Redactor, LeavesNoRestOfOverlappingSecrets) {
  Redactor redactor;
  redactor.Add(Secret("abcdefgh"));
  redactor.Add(Secret("efghijklm"));
  redactor.Add(Secret("abcdefghXYZ"));
  EXPECT_EQ(redactor.Redact("1abcdefghijklm2"), "1[redacted]2");
  EXPECT_EQ(redactor.Redact("1abcdefghXYZ2"), "1[redacted]2");
}

TEST(Redactor, CountsAndIgnoresShortValues) {
  Redactor redactor;
  redactor.Add(Secret("short"));
  EXPECT_EQ(redactor.Redact("a short text"), "a short text");
  redactor.Add(Secret("longer"));
  redactor.Add(Secret("longer"));
  redactor.Remove(Secret("longer"));
  EXPECT_EQ(redactor.Redact("a longer text"), "a [redacted] text");
  redactor.Remove(Secret("longer"));
  EXPECT_EQ(redactor.Redact("a longer text"), "a longer text");
  redactor.Remove(Secret("longer"));
}

TEST(Redactor, IsFastWithManySecrets) {
  Redactor redactor;
  for (int i = 0; i < 1000; ++i) redactor.Add(Secret(RandomText(40)));
  std::string text;
  while (text.size() < 1 << 20) text += RandomText(64) + " ";
  auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(redactor.Redact(text), text);
  double ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  printf("1 MB with 1000 secrets: %.1f ms\n", ms);
  EXPECT_LT(ms, 500);
}

TEST(EnvFile, ReadsNamesAndValues) {
  auto values =
      EnvFile::Parse("f", "# comment\n\nA=1\nexport B_2 = two words \nC='q=\"'\nD=\"\"\nE=\r\n");
  ASSERT_TRUE(values.ok());
  EXPECT_EQ(values->size(), 5u);
  EXPECT_EQ((*values)["A"].Reveal(), "1");
  EXPECT_EQ((*values)["B_2"].Reveal(), "two words");
  EXPECT_EQ((*values)["C"].Reveal(), "q=\"");
  EXPECT_EQ((*values)["D"].Reveal(), "");
  auto wrong = EnvFile::Parse("secrets.env", "A=1\nhush\n");
  ASSERT_FALSE(wrong.ok());
  EXPECT_EQ(wrong.error().message, "secrets.env:2: expected NAME=value");
}

}  // namespace
}  // namespace pie
