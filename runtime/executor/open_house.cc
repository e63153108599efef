#include "executor/open_house.h"

#include <cstdio>
#include <cstdlib>

namespace pie {
namespace {

// "api.example.com=127.0.0.1:8081".
Result<Unit> MapEgress(const std::vector<std::string>& texts, EgressPolicy& policy) {
  for (const std::string& text : texts) {
    size_t equals = text.find('=');
    size_t colon = text.rfind(':');
    IpAddress address;
    int port = 0;
    bool good = equals != std::string::npos && colon != std::string::npos && colon > equals &&
                IpAddress::Parse(text.substr(equals + 1, colon - equals - 1), address) &&
                std::sscanf(text.c_str() + colon, ":%d", &port) == 1 && port > 0 && port < 65536;
    if (!good) {
      return Error(ErrorCode::kInvalidArgument,
                   "--egress-map '" + text + "': expected HOST=ADDRESS:PORT");
    }
    policy.mappings.emplace_back(text.substr(0, equals), address, static_cast<uint16_t>(port));
  }
  return Unit();
}

Result<Unit> ReadAi(const Options& options, AiOptions& ai) {
  if (options.ai_url.empty()) return Unit();
  std::string_view text = options.ai_url;
  while (text.ends_with('/')) text.remove_suffix(1);
  Result<Url> url = Url::Parse(text);
  if (!url) {
    return Error(ErrorCode::kInvalidArgument,
                 "--ai-url '" + options.ai_url + "': " + std::string(url.error().message));
  }
  ai.url = std::move(*url);
  if (const char* key = std::getenv("PIE_AI_KEY")) ai.key = Secret(key);
  if (!options.ai_model.empty()) ai.chat_model = options.ai_model;
  if (!options.ai_text_model.empty()) ai.text_model = options.ai_text_model;
  return Unit();
}

Result<Unit> ReadS3(const Options& options, S3Options& s3) {
  if (options.files_s3.empty()) return Unit();
  Result<Url> url = Url::Parse(options.files_s3);
  const char* access = std::getenv("PIE_S3_ACCESS_KEY");
  const char* secret = std::getenv("PIE_S3_SECRET_KEY");
  if (!url || url->path().size() < 2 || !access || !secret) {
    return Error(ErrorCode::kInvalidArgument,
                 "--files-s3 needs the URL of a bucket, https://s3.example.com/bucket, and "
                 "PIE_S3_ACCESS_KEY and PIE_S3_SECRET_KEY in the environment");
  }
  s3.bucket = std::move(*url);
  s3.region = options.files_s3_region;
  s3.access_key = access;
  s3.secret_key = Secret(secret);
  return Unit();
}

HouseOptions StoreOptions(const Options& options) {
  HouseOptions house;
  house.store = options.database.empty() ? StoreKind::kPrivate : StoreKind::kUrl;
  house.database = options.database;
  house.home = options.home;
  house.quiet = options.quiet || options.json;
  house.log = LogLine;
  return house;
}

}  // namespace

Result<std::unique_ptr<House>> OpenStore(const Options& options) {
  return House::OpenStore(StoreOptions(options));
}

Result<std::unique_ptr<House>> OpenHouse(const Options& options, const Registry& registry) {
  HouseOptions house = StoreOptions(options);
  house.sandbox = options.sandbox;
  house.cases = options.plugins;
  house.engine.allow_http = options.allow_http;
  house.engine.allow_private_egress = options.allow_private_egress;
  if (Result<Unit> ai = ReadAi(options, house.ai); !ai) return ai.error();
  if (Result<Unit> s3 = ReadS3(options, house.s3); !s3) return s3.error();
  Result<Unit> mapped = MapEgress(options.egress_maps, house.egress);
  if (!mapped) return mapped.error();
  return House::Open(house, registry);
}

}  // namespace pie
