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
  Result<Unit> mapped = MapEgress(options.egress_maps, house.egress);
  if (!mapped) return mapped.error();
  return House::Open(house, registry);
}

}  // namespace pie
