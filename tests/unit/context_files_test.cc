// Names, types and bytes of files.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>

#include <ctime>
#include <filesystem>

#include "base/encoding.h"
#include "context/blobs.h"
#include "context/file_store.h"
#include "context/file_type.h"
#include "net/http.h"

namespace pie {
namespace {

namespace fs = std::filesystem;

TEST(FileType, SafeFilenames) {
  EXPECT_EQ(SafeFilename("report.pdf"), "report.pdf");
  EXPECT_EQ(SafeFilename("../../etc/passwd"), "passwd");
  EXPECT_EQ(SafeFilename("C:\\temp\\a.txt"), "a.txt");
  EXPECT_EQ(SafeFilename("a\r\nSet-Cookie: x\x01"), "aSet-Cookie: x");
  EXPECT_EQ(SafeFilename(".htaccess"), "htaccess");
  EXPECT_EQ(SafeFilename("ünïcode \xff.txt"), "ünïcode .txt");
  for (const char* name : {"", "..", "/", "...", "\x01"}) EXPECT_EQ(SafeFilename(name), "file");
  EXPECT_LE(SafeFilename(std::string(5000, 'x')).size(), 200u);
}

TEST(FileType, TypesFitTheBytes) {
  EXPECT_EQ(*CheckType("Text/Plain; charset=utf-8", "x"), "text/plain");
  EXPECT_EQ(*CheckType("image/png", std::string("\x89PNG\r\n\x1a\n") + "x"), "image/png");
  EXPECT_FALSE(CheckType("image/png", "<html>"));
  EXPECT_FALSE(CheckType("application/pdf", ""));
  for (const char* type : {"", "text", "text/", "/plain", "text/pl ain", "a/b\r\nX: y", "a/b/c"}) {
    EXPECT_FALSE(CheckType(type, "x")) << type;
  }
}

TEST(FileType, NothingActiveIsShown) {
  for (const char* type : {"text/html", "image/svg+xml", "application/xml", "text/javascript",
                           "application/pdf", "application/octet-stream"}) {
    EXPECT_FALSE(MayBeShown(type)) << type;
  }
  EXPECT_TRUE(MayBeShown("image/png"));
  EXPECT_EQ(Disposition("attachment", "a\"b%\\é.txt"),
            "attachment; filename=\"a_b____.txt\"; filename*=UTF-8''a%22b%25%5C%C3%A9.txt");
}

// Amazon's own example, "GET Bucket Lifecycle":
// https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
TEST(S3, SignsAsPublished) {
  S3Options options;
  options.access_key = "AKIAIOSFODNN7EXAMPLE";
  options.secret_key = Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
  HttpRequest request("GET", *Url::Parse("https://examplebucket.s3.amazonaws.com/?lifecycle="));
  SignS3(request, options, Hex(Sha256("")), "20130524T000000Z");
  EXPECT_EQ(request.headers.Get("Authorization"),
            "AWS4-HMAC-SHA256 "
            "Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, "
            "SignedHeaders=host;x-amz-content-sha256;x-amz-date, "
            "Signature=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
}

class DiskBlobsTest : public testing::Test {
 protected:
  DiskBlobsTest()
      : folder_(fs::temp_directory_path() / ("pie-blobs-" + std::to_string(getpid()))),
        workers_(loop_, 2, 16, "files"),
        blobs_(DiskBlobs(workers_, folder_.string())) {}
  ~DiskBlobsTest() override { fs::remove_all(folder_); }

  Result<Unit> Put(const std::string& key, std::string data) {
    return loop_.RunUntilDone(
        blobs_->Put(key, std::make_shared<const std::string>(std::move(data))));
  }
  Result<std::string> Get(const std::string& key) { return loop_.RunUntilDone(blobs_->Get(key)); }
  std::vector<std::string> Files() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
      if (entry.is_regular_file()) names.push_back(entry.path().filename());
    }
    return names;
  }

  fs::path folder_;
  Loop loop_;
  Workers workers_;
  std::unique_ptr<BlobStore> blobs_;
};

TEST_F(DiskBlobsTest, KeepsAndForgets) {
  ASSERT_TRUE(Put("file_ab", std::string("a\0b", 3)));
  EXPECT_EQ(*Get("file_ab"), std::string("a\0b", 3));
  ASSERT_TRUE(loop_.RunUntilDone(blobs_->Remove("file_ab")));
  EXPECT_TRUE(loop_.RunUntilDone(blobs_->Remove("file_ab")));
  EXPECT_EQ(Get("file_ab").error().code, ErrorCode::kNotFound);
}

// A limit on the size of files fails a write in the middle, as a full disk does.
TEST_F(DiskBlobsTest, AFullDiskLeavesNothing) {
  ASSERT_TRUE(Put("file_first", "x"));
  signal(SIGXFSZ, SIG_IGN);
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  rlimit small{100'000, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &small);
  Result<Unit> stored = Put("file_big", std::string(1 << 20, 'x'));
  setrlimit(RLIMIT_FSIZE, &before);
  ASSERT_FALSE(stored);
  EXPECT_EQ(stored.error().code, ErrorCode::kUnavailable);
  EXPECT_NE(std::string(stored.error().message).find("disk for files is full"), std::string::npos);
  EXPECT_EQ(Files(), std::vector<std::string>{"file_first"});
  EXPECT_TRUE(Put("file_big", std::string(1 << 20, 'x')));
}

// Whoever has a link may load the file until it ends, and with no other end.
TEST_F(DiskBlobsTest, LinksEnd) {
  Pool nowhere(loop_, PoolOptions(DatabaseAddress("host=/nowhere")));
  FileStoreOptions options;
  options.url_key = "key";
  options.public_url = [] { return std::string("https://pie.example.com"); };
  FileStore store(nowhere, DiskBlobs(workers_, folder_.string()), options);
  long long now = std::time(nullptr);
  auto open = [&](long long end, const std::string& signed_for, const std::string& key) {
    std::string expires = std::to_string(end);
    std::string signature =
        Base64Url(HmacSha256(key, "file\n" + signed_for + "\n" + std::to_string(end)));
    return loop_.RunUntilDone(store.Open("file_a", expires, signature)).error().code;
  };
  // Good: what is missing then is the database.
  EXPECT_EQ(open(now + 600, "file_a", "key"), ErrorCode::kUnavailable);
  EXPECT_EQ(open(now - 1, "file_a", "key"), ErrorCode::kPermissionDenied);
  EXPECT_EQ(open(now + 600, "file_b", "key"), ErrorCode::kPermissionDenied);
  EXPECT_EQ(open(now + 600, "file_a", "other"), ErrorCode::kPermissionDenied);
  std::string url = store.UrlOf("file_a");
  ASSERT_TRUE(url.starts_with("https://pie.example.com/files/file_a?expires="));
  EXPECT_NEAR(static_cast<double>(std::stoll(url.substr(45)) - now), 900, 60);
}

}  // namespace
}  // namespace pie
