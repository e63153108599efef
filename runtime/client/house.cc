#include "client/house.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "context/services.h"
#include "db/migrations.h"
#include "engine/cases.h"
#include "hooks/lifecycle.h"
#include "vault/rotation.h"

namespace pie {
namespace {

constexpr Milliseconds kFlushTime{5'000};
constexpr Milliseconds kRenewalTime{20'000};

}  // namespace

void LogLine(LogLevel level, std::string_view text) {
  const char* names[] = {"debug", "info", "notice", "warning", "error"};
  std::fprintf(stderr, "pie: %s: %.*s\n", names[static_cast<int>(level)],
               static_cast<int>(text.size()), text.data());
}

Result<std::unique_ptr<House>> House::OpenStore(const HouseOptions& options) {
  std::unique_ptr<House> house(new House);
  house->home_ = options.home;
  if (options.store != StoreKind::kNone) {
    Result<Unit> opened = house->OpenDatabase(options);
    if (!opened) return opened.error();
  }
  house->OpenSecrets(options);
  return house;
}

Result<std::unique_ptr<House>> House::Open(const HouseOptions& options, const Registry& registry) {
  auto opened = OpenStore(options);
  if (!opened) return opened;
  House& house = **opened;
  Result<Unit> ready = house.OpenTables(registry);
  if (ready) ready = house.OpenCases(options);
  if (ready) ready = house.OpenAuth(options, registry);
  if (!ready) return ready.error();
  EngineParts parts;
  parts.http = house.http_.get();
  parts.secrets = house.secrets_.get();
  parts.auth = house.auth_.get();
  parts.redactor = &house.redactor_;
  parts.managed = house.managed_.get();
  parts.run_log = house.run_log_.get();
  parts.sandbox = house.cases_.get();
  if (house.pool_) parts.page_key = house.vault_.Derive("next_page");
  parts.egress = &house.egress_;
  parts.log = options.log;
  house.services_ = std::make_unique<Services>(house.PartsOfServices(options));
  parts.services = house.services_->Factories();
  parts.meter = house.billing_.get();
  if (Pool* pool = house.pool_.get()) {
    house.tool_events_ = std::make_unique<ToolEvents>(house.loop_, *pool, options.log);
    parts.pool = pool;
    parts.success_listener = house.tool_events_.get();
  }
  parts.options = options.engine;
  house.engine_ = std::make_unique<Engine>(house.loop_, registry, std::move(parts));
  return opened;
}

ServiceParts House::PartsOfServices(const HouseOptions& options) {
  ServiceParts parts;
  parts.loop = &loop_;
  parts.http = http_.get();
  parts.billing = billing_.get();
  parts.pool = pool_.get();
  parts.ai = options.ai;
  parts.external_db.egress = egress_;
  parts.external_db.egress.allow_private = options.engine.allow_private_egress;
  if (!home_.empty()) parts.files_folder = home_ + "/files";
  parts.s3 = options.s3;
  parts.files.url_key = pool_ ? vault_.Derive("file urls") : std::string();
  parts.files.public_url = [this] { return public_url_; };
  // As OpenSSL does for HTTP.
  if (const char* file = std::getenv("SSL_CERT_FILE")) parts.external_db.ca_file = file;
  if (!options.extra_ca_file.empty()) parts.external_db.ca_file = options.extra_ca_file;
  return parts;
}

Result<Unit> House::OpenDatabase(const HouseOptions& options) {
  std::error_code error;
  std::filesystem::create_directories(home_, error);
  if (error) {
    return Error(ErrorCode::kUnavailable, "cannot create '" + home_ + "': " + error.message() +
                                              "; choose another folder for the state");
  }
  address_.url = options.database;
  if (options.store == StoreKind::kPrivate) {
    ClusterOptions cluster;
    cluster.home = home_;
    if (options.log) {
      cluster.log = [log = options.log, quiet = options.quiet](LogLevel level,
                                                               const std::string& line) {
        if (!quiet || level > LogLevel::kInfo) log(level, line);
      };
    }
    auto opened = PrivateCluster::Open(std::move(cluster));
    if (!opened) return opened.error();
    cluster_ = std::move(*opened);
    address_.url = cluster_->url();
  }
  PoolOptions pool(address_);
  pool_ = std::make_unique<Pool>(loop_, std::move(pool));
  if (Result<Unit> vault = OpenVault(); !vault) return vault;
  keys_ = std::make_unique<ApiKeys>(loop_, *pool_);
  run_log_ = std::make_unique<RunLog>(loop_, *pool_);
  return Unit();
}

Result<Unit> House::OpenVault() {
  auto vault = Vault::Load(home_ + "/vault.key", std::getenv("PIE_VAULT_KEY"));
  if (!vault) return vault.error();
  vault_ = std::move(*vault);
  return Unit();
}

void House::OpenSecrets(const HouseOptions& options) {
  SecretStoreOptions secrets;
  if (!home_.empty()) secrets.file = home_ + "/secrets.env";
  secrets.provider = options.provider;
  secrets_ = pool_ ? std::make_unique<SecretStore>(*pool_, vault_, redactor_, std::move(secrets))
                   : std::make_unique<SecretStore>(redactor_, std::move(secrets));
}

Result<Unit> House::OpenTables(const Registry& registry) {
  if (!pool_) return Unit();
  Result<int> migrated = loop_.RunUntilDone(Migrate(*pool_));
  if (!migrated) return migrated.error();
  Result<Unit> rooted = loop_.RunUntilDone(LoadRoot(*pool_, vault_));
  if (!rooted) return rooted;
  ManagedDbOptions managed;
  managed.role_key = vault_.Derive("managed roles");
  managed_ = std::make_unique<ManagedDb>(loop_, *pool_, address_, std::move(managed));
  for (const ConnectorTable* connector : registry) {
    managed_->Register(ManagedSchemaOf(*connector));
  }
  billing_ = std::make_unique<BillingStore>(loop_, *pool_, registry);
  return loop_.RunUntilDone(billing_->Start());
}

Result<Unit> House::OpenAuth(const HouseOptions& options, const Registry& registry) {
  HttpClientOptions http;
  http.extra_ca_file = options.extra_ca_file;
  http_ = std::make_unique<HttpClient>(loop_, std::move(http));
  egress_ = options.egress;
  AuthParts parts;
  parts.loop = &loop_;
  parts.pool = pool_.get();
  parts.vault = &vault_;
  parts.secrets = secrets_.get();
  parts.redactor = &redactor_;
  parts.http = http_.get();
  parts.egress = &egress_;
  parts.allow_http = options.engine.allow_http;
  parts.allow_private_egress = options.engine.allow_private_egress;
  parts.registry = registry;
  if (options.log) {
    parts.log = [this, log = options.log](std::string_view text) {
      log(LogLevel::kWarning, redactor_.Redact(text));
    };
  }
  auth_ = std::make_unique<Auth>(std::move(parts));
  if (!pool_) return Unit();
  Result<int> adopted = loop_.RunUntilDone(auth_->connections().Adopt());
  auth_->connections().OnChange([registry](Transaction& transaction, const ConnectionEvent& event) {
    return QueueConnectionHook(transaction, registry, event);
  });
  return adopted ? Result<Unit>() : Result<Unit>(adopted.error());
}

Result<Unit> House::OpenCases(const HouseOptions& options) {
  if (!options.sandbox) return Unit();
  std::string folder = options.cases.empty() ? CaseLibrary::DefaultFolder() : options.cases;
  if (folder.empty()) {
    return Error(ErrorCode::kNotFound,
                 "the sandbox needs the cases of the connectors: say where with --plugins DIR");
  }
  cases_ = std::make_unique<CaseLibrary>(std::move(folder));
  return Unit();
}

House::~House() {
  // What a provider has granted is stored, or the old token may be the only one we know.
  if (auth_) (void)loop_.RunUntilDone(WithDeadline(loop_, auth_->Stop(), kRenewalTime));
  if (run_log_) {
    // What cannot be written now is lost: the run log says how many.
    (void)loop_.RunUntilDone(WithDeadline(loop_, run_log_->Stop(), kFlushTime));
  }
}

}  // namespace pie
