#include "executor/house.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "db/migrations.h"
#include "engine/cases.h"
#include "engine/parts.h"

namespace pie {
namespace {

constexpr Milliseconds kFlushTime{5'000};

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

}  // namespace

void LogLine(LogLevel level, std::string_view text) {
  const char* names[] = {"debug", "info", "notice", "warning", "error"};
  std::fprintf(stderr, "pie: %s: %.*s\n", names[static_cast<int>(level)],
               static_cast<int>(text.size()), text.data());
}

House::House() = default;

Result<std::unique_ptr<House>> House::OpenStore(const Options& options) {
  std::unique_ptr<House> house(new House);
  Result<Unit> opened = house->OpenDatabase(options);
  if (!opened) return opened.error();
  return house;
}

Result<std::unique_ptr<House>> House::Open(const Options& options, const Registry& registry) {
  auto house = OpenStore(options);
  if (!house) return house;
  Result<Unit> built = (*house)->BuildEngine(options, registry);
  if (!built) return built.error();
  return house;
}

Result<Unit> House::OpenDatabase(const Options& options) {
  home_ = options.home;
  std::error_code error;
  std::filesystem::create_directories(home_, error);
  if (error) {
    return Error(ErrorCode::kUnavailable, "cannot create '" + home_ + "': " + error.message() +
                                              "; choose another folder with --state");
  }
  address_.url = options.database;
  if (options.database.empty()) {
    ClusterOptions cluster;
    cluster.home = home_;
    bool quiet = options.quiet || options.json;
    cluster.log = [quiet](const std::string& line) {
      if (!quiet) LogLine(LogLevel::kInfo, line);
    };
    auto opened = PrivateCluster::Open(std::move(cluster));
    if (!opened) return opened.error();
    cluster_ = std::move(*opened);
    address_.url = cluster_->url();
  }
  PoolOptions pool(address_);
  pool_ = std::make_unique<Pool>(loop_, std::move(pool));
  auto vault = Vault::Load(home_ + "/vault.key", std::getenv("PIE_VAULT_KEY"));
  if (!vault) return vault.error();
  vault_ = std::move(*vault);
  keys_ = std::make_unique<ApiKeys>(loop_, *pool_);
  run_log_ = std::make_unique<RunLog>(loop_, *pool_);
  SecretStoreOptions secrets;
  secrets.file = home_ + "/secrets.yaml";
  secrets_ = std::make_unique<SecretStore>(*pool_, vault_, redactor_, std::move(secrets));
  return Unit();
}

Result<Unit> House::BuildEngine(const Options& options, const Registry& registry) {
  Result<int> migrated = loop_.RunUntilDone(Migrate(*pool_));
  if (!migrated) return migrated.error();
  ManagedDbOptions managed;
  managed.role_key = vault_.Derive("managed roles");
  managed_ = std::make_unique<ManagedDb>(loop_, *pool_, address_, std::move(managed));
  for (const ConnectorTable* connector : registry) {
    if (!connector->tables.empty()) managed_->Register(ManagedSchemaOf(*connector));
  }
  http_ = std::make_unique<HttpClient>(loop_, HttpClientOptions());
  EngineParts parts;
  parts.http = http_.get();
  parts.secrets = secrets_.get();
  parts.redactor = &redactor_;
  parts.managed = managed_.get();
  parts.run_log = run_log_.get();
  parts.page_key = vault_.Derive("next_page");
  parts.log = LogLine;
  parts.options.allow_http = options.allow_http;
  parts.options.allow_private_egress = options.allow_private_egress;
  Result<Unit> mapped = MapEgress(options.egress_maps, egress_);
  if (!mapped) return mapped.error();
  parts.egress = &egress_;
  if (options.sandbox) {
    std::string folder = options.plugins.empty() ? CaseLibrary::DefaultFolder() : options.plugins;
    if (folder.empty()) {
      return Error(ErrorCode::kNotFound,
                   "--sandbox needs the cases of the connectors: say where with --plugins DIR");
    }
    cases_ = std::make_unique<CaseLibrary>(std::move(folder));
    parts.sandbox = cases_.get();
  }
  catalog_ = std::make_unique<Catalog>(registry);
  engine_ = std::make_unique<Engine>(loop_, registry, std::move(parts));
  return Unit();
}

House::~House() {
  if (run_log_) {
    // What cannot be written now is lost: the run log says how many.
    (void)loop_.RunUntilDone(WithDeadline(loop_, run_log_->Stop(), kFlushTime));
  }
}

}  // namespace pie
