// What an Engine is made of. All pointers must outlive the engine; null ones are told in words to
// the first call that needs the part.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "pie/context.h"
#include "pie/table.h"

namespace pie {

class HttpClient;
class ManagedDb;
class Redactor;
class RunLog;
class SecretStore;
struct EgressPolicy;
class CaseLibrary;
class Auth;

struct Access;
class Execution;
class Notifier;
class Pool;
class Transaction;

// A call that went well, for SuccessListener. The views live until its task has ended.
struct SuccessfulCall {
  const ConnectorTable* connector = nullptr;
  const ActionRow* action = nullptr;
  std::string_view user;
  std::string_view run_id;
  std::string_view arguments;  // redacted
  std::string_view result;     // JSON text, without secrets

  SuccessfulCall() = default;
};

// Hears of calls of actions that went well, before they are answered. Wants() is asked each time,
// so it must be quick; Succeeded() never fails.
class SuccessListener {
 public:
  virtual ~SuccessListener() = default;
  virtual bool Wants(const ConnectorTable& connector, const ActionRow& action,
                     std::string_view surface) = 0;
  virtual Task<void> Succeeded(SuccessfulCall call) = 0;
};

// The surface of calls that a schedule or an event causes.
inline constexpr std::string_view kTaskSurface = "task";

// What a part of the Context API wants written when the execution ends well. May run again, so it
// has no effect besides the transaction, and owns what it uses.
using CommitWork = std::function<Result<Unit>(Transaction&)>;

// What a part of the Context API is made for: user, connector, budget, deadline, sink and redaction
// are those of the execution. All outlive the part.
struct ServiceCall {
  Context& context;
  Execution& execution;
  Access& access;  // everything is loaded

  ServiceCall(Context& context, Execution& execution, Access& access)
      : context(context), execution(execution), access(access) {}
};

// Makes a part when an execution first asks for it. May give nullptr, and may be absent: the part
// then refuses in words.
template <class T>
using ServiceFactory = std::function<std::unique_ptr<T>(const ServiceCall&)>;

struct ServiceFactories {
  ServiceFactory<Oauth> oauth;
  ServiceFactory<Ai> ai;
  ServiceFactory<Files> files;
  ServiceFactory<Tasks> tasks;
  ServiceFactory<Poll> poll;
  ServiceFactory<ExternalDb> db;
  ServiceFactory<Pdf> pdf;
  ServiceFactory<Billing> billing;
  ServiceFactory<Widget> widget;
  ServiceFactory<PublicApp> public_app;
  ServiceFactory<UserSession> session;
  ServiceFactory<Wire> wire;
  ServiceFactory<Notifier> notifier;

  ServiceFactories() = default;
};

// What a call costs its user. Loop thread only.
class Meter {
 public:
  virtual ~Meter() = default;
  // Whether calls of the connector may cost anything: quick, since asked for every call.
  virtual bool Watches(const ConnectorTable& connector) = 0;
  // Before the action runs: takes what it costs. kPaymentRequired says what to do.
  virtual Task<void> Begin(std::string user, const ConnectorTable& connector, std::string run) = 0;
  // The call has failed: gives it back.
  virtual Task<void> Cancel(std::string user, const ConnectorTable& connector, std::string run) = 0;
};

// Limits and defaults of one execution. A manifest's `budget` and `timeout` raise or lower them.
struct EngineOptions {
  unsigned requests = 10;               // HTTP requests, retries and pages included
  unsigned seconds = 120;               // the whole execution
  unsigned long long bytes = 10 << 20;  // of each reply, decompressed; a `budget` is for all
  unsigned model_calls = 25;            // context.ai()
  unsigned attempts = 3;                // per request, the first one included
  unsigned backoff_ms = 250;            // doubles per attempt, full jitter
  unsigned max_backoff_ms = 10'000;
  unsigned max_retry_wait_ms = 30'000;  // a service that asks for more is not waited for
  unsigned max_nested_calls = 100;      // actions that native code calls, per execution
  size_t max_result_bytes = 16 << 20;
  size_t max_arguments_bytes = 4 << 20;
  bool allow_http = false;  // as in EgressPolicy, for tests and private networks
  bool allow_private_egress = false;

  EngineOptions() = default;
};

struct EngineParts {
  HttpClient* http = nullptr;
  SecretStore* secrets = nullptr;
  Auth* auth = nullptr;  // connections and tokens
  Redactor* redactor = nullptr;
  ManagedDb* managed = nullptr;
  RunLog* run_log = nullptr;
  Meter* meter = nullptr;
  Pool* pool = nullptr;  // for CommitWork
  SuccessListener* success_listener = nullptr;
  // Set: recorded cases answer instead of the services, and no credential is needed (--sandbox).
  CaseLibrary* sandbox = nullptr;
  // Signs next_page tokens: Vault::Derive("next_page"). Empty: a random key, so that tokens end
  // with the process.
  std::string page_key;
  // Host mappings and the like for tests; copied into the policy of every connector.
  const EgressPolicy* egress = nullptr;
  // One line for the operator, already redacted.
  std::function<void(LogLevel, std::string_view)> log;
  ServiceFactories services;
  EngineOptions options;

  EngineParts() = default;
};

// Counters for /metrics. Written on the loop's thread, read from any.
struct EngineMetrics {
  static constexpr size_t kCodes = 19;  // 0: ok, then ErrorCode + 1
  // Upper bounds of the latency histogram, in microseconds; one more bucket takes the rest.
  static constexpr std::array<uint64_t, 12> kBounds{500,     1'000,     2'500,     5'000,
                                                    10'000,  25'000,    50'000,    100'000,
                                                    250'000, 1'000'000, 5'000'000, 30'000'000};
  using Counter = std::atomic<uint64_t>;

  std::array<Counter, kCodes> calls{};
  std::array<Counter, kBounds.size() + 1> latency{};
  Counter latency_sum_us{0};
  Counter running{0};
  Counter upstream_requests{0};
  Counter upstream_retries{0};
  Counter upstream_bytes{0};
  Counter throttled{0};  // requests that waited for a limit of ours

  EngineMetrics() = default;
};

}  // namespace pie
