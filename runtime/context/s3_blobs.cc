#include <ctime>

#include "base/encoding.h"
#include "context/blobs.h"
#include "net/egress.h"
#include "net/http_client.h"

namespace pie {

// https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
void SignS3(HttpRequest& request, const S3Options& options, const std::string& body_hash,
            const std::string& time) {
  request.headers.Set("x-amz-date", time);
  request.headers.Set("x-amz-content-sha256", body_hash);
  std::string day = time.substr(0, 8);
  std::string scope = day + "/" + options.region + "/s3/aws4_request";
  std::string canonical = request.method + "\n" + request.url.path() + "\n" + request.url.query() +
                          "\nhost:" + request.url.Authority() +
                          "\nx-amz-content-sha256:" + body_hash + "\nx-amz-date:" + time + "\n\n" +
                          kSignedS3Headers + "\n" + body_hash;
  std::string text = "AWS4-HMAC-SHA256\n" + time + "\n" + scope + "\n" + Hex(Sha256(canonical));
  std::string key = "AWS4" + std::string(options.secret_key.Reveal());
  for (std::string_view part : {std::string_view(day), std::string_view(options.region),
                                std::string_view("s3"), std::string_view("aws4_request")}) {
    key = HmacSha256(key, part);
  }
  request.headers.Set("Authorization", "AWS4-HMAC-SHA256 Credential=" + options.access_key + "/" +
                                           scope + ", SignedHeaders=" + kSignedS3Headers +
                                           ", Signature=" + Hex(HmacSha256(key, text)));
}

namespace {

constexpr size_t kMaxObject = 256 << 20;

// 20261121T130500Z
std::string TimeStamp() {
  std::time_t now = std::time(nullptr);
  std::tm parts{};
  gmtime_r(&now, &parts);
  char text[32];
  return std::string(text, std::strftime(text, sizeof text, "%Y%m%dT%H%M%SZ", &parts));
}

// The service's answer names keys and buckets: for the operator only.
Error BucketError(const HttpResponse& response) {
  bool refused = response.status == 401 || response.status == 403;
  Error error(ErrorCode::kUnavailable,
              refused ? "the bucket for files refuses this executor's key; its operator checks "
                        "--files-s3, PIE_S3_ACCESS_KEY and PIE_S3_SECRET_KEY"
                      : "the bucket for files fails (" + std::to_string(response.status) +
                            "); nothing was stored");
  error.detail = String(response.body.substr(0, 500));
  return error;
}

class InBucket final : public BlobStore {
 public:
  InBucket(HttpClient& http, Workers& workers, S3Options options)
      : http_(http), workers_(workers), options_(std::move(options)) {
    // The operator chose this address: it may be private and plain http, but nothing else is.
    auto policy = std::make_shared<EgressPolicy>();
    policy->hosts.push_back(options_.bucket.host());
    policy->allow_http = policy->allow_private = true;
    egress_ = std::move(policy);
  }

  Task<void> Put(std::string key, std::shared_ptr<const std::string> data) override {
    HttpResponse response = co_await Send("PUT", std::move(key), data);
    if (response.status != 200) co_await Fail(BucketError(response));
  }

  Task<std::string> Get(std::string key) override {
    HttpResponse response = co_await Send("GET", std::move(key), nullptr);
    if (response.status == 404) {
      co_await Fail(Error(ErrorCode::kNotFound, "the file's bytes are gone"));
    }
    if (response.status != 200) co_await Fail(BucketError(response));
    co_return std::move(response.body);
  }

  Task<void> Remove(std::string key) override {
    HttpResponse response = co_await Send("DELETE", std::move(key), nullptr);
    bool gone = response.status / 100 == 2 || response.status == 404;
    if (!gone) co_await Fail(BucketError(response));
  }

 private:
  Task<HttpResponse> Send(const char* method, std::string key,
                          std::shared_ptr<const std::string> data) {
    Result<Url> url = options_.bucket.WithPath("/" + key);
    if (!url) co_await Fail(url.error());
    std::function<Result<std::string>()> work = [data]() -> Result<std::string> {
      return Hex(Sha256(data ? std::string_view(*data) : std::string_view()));
    };
    std::string hash = co_await workers_.Run<std::string>(std::move(work));
    HttpRequest request(method, std::move(*url));
    if (data) request.body = *data;
    SignS3(request, options_, hash, TimeStamp());
    HttpCallOptions call;
    call.egress = egress_;
    call.total_timeout = Milliseconds(120'000);
    call.max_response_body = kMaxObject;
    call.max_redirects = 0;
    HttpResponse response = co_await http_.Send(std::move(request), std::move(call));
    co_return response;
  }

  HttpClient& http_;
  Workers& workers_;
  const S3Options options_;
  std::shared_ptr<const EgressPolicy> egress_;
};

}  // namespace

std::unique_ptr<BlobStore> S3Blobs(HttpClient& http, Workers& workers, S3Options options) {
  return std::make_unique<InBucket>(http, workers, std::move(options));
}

}  // namespace pie
