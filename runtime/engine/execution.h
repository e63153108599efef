// Execution: one call with everything it causes: nested actions, retries and pages share its
// budget.
#pragma once

#include <deque>
#include <memory>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

#include "auth/auth.h"
#include "engine/access.h"
#include "engine/engine.h"
#include "engine/page.h"
#include "engine/parts.h"
#include "engine/replay.h"
#include "engine/run_detail.h"
#include "engine/throttle.h"
#include "vault/secret_forms.h"

namespace pie {

// Connections that are leaving serve this surface only: the hooks of their connector.
inline constexpr std::string_view kLeavingSurface = "lifecycle";

using SystemTime = std::chrono::system_clock::time_point;

// What all executions share. Loop thread only, but for `metrics`.
struct EngineCore {
  EngineCore(Loop& loop, Registry registry, EngineParts parts);

  Loop& loop;
  Registry registry;
  EngineParts parts;
  EngineMetrics metrics;
  PageTokens page_tokens;
  ThrottleSet throttles;
  std::function<void(std::string_view, std::string_view)> resource_changed;

  PreparedConnector& Prepared(const ConnectorTable& connector);
  std::string NewId(const char* prefix, SystemTime now);  // unique, sorts by time
  void Log(LogLevel level, std::string_view text) const;
  std::string Redact(std::string_view text) const;
  // The text itself, which is usual, or what is left of it, then held by `clean`.
  std::string_view Redact(std::string_view text, std::string& clean) const;
  // From now on the redactor knows it. The newest are kept, far more than are used at a time.
  std::shared_ptr<const SecretForms> Guard(const Secret& secret);
  // Takes secrets out of all texts, and logs the detail.
  Error Clean(Error error, std::string_view where) const;

 private:
  std::unordered_map<const ConnectorTable*, std::unique_ptr<PreparedConnector>> prepared_;
  static constexpr size_t kMaxGuarded = 20'000;
  std::unordered_map<size_t, std::shared_ptr<const SecretForms>> guarded_;  // by hash
  std::deque<Secret> guarded_order_;
  std::mt19937_64 random_;
  friend class Execution;
};

// A user's settings with defaults filled in, and without what the manifest does not declare.
Json FillSettings(const ConnectorTable& connector, const Json& settings);

class Execution {
 public:
  Execution(EngineCore& core, const Principal& principal, const ConnectorTable& root,
            std::string_view surface, CallSink* sink);
  Execution(const Execution&) = delete;
  Execution& operator=(const Execution&) = delete;

  EngineCore& core;
  const Principal& principal;
  const ConnectorTable& root;
  std::string surface;
  CallSink* sink;
  SystemTime started_at;
  SteadyTime started;
  std::string id;
  SteadyTime deadline;
  std::string connection;  // of the root connector
  std::unique_ptr<Replay> own_replay;
  Replay* replay = nullptr;
  List<Content> content;
  unsigned nested_calls = 0;
  unsigned requests = 0;
  unsigned long long bytes = 0;
  unsigned model_calls = 0;
  RunDetail detail;
  std::vector<CommitWork> commits;
  unsigned max_requests;
  unsigned long long max_bytes;        // of all replies
  unsigned long long max_reply_bytes;  // of one

  Milliseconds Remaining() const;
  // An action's own timeout: longer than the default is fine, longer than a declared budget is not.
  void SetTimeout(Milliseconds limit);
  // Whether a secret that this execution uses stands in the text, in any form.
  bool HoldsSecret(std::string_view text) const;
  // From now on this execution uses it: it goes into no log, record or reply.
  void Guard(const Secret& secret);
  Access& AccessTo(const ConnectorTable& connector);
  // Loads the secrets, connection and settings that the action needs and that are not there yet.
  // LoadRecent() does so without waiting, from what was read a moment ago; false: call Load().
  bool LoadRecent(Access& access, const PreparedAction& action);
  Task<void> Load(Access& access, const PreparedAction& action);
  // Takes the kind of auth that the user's connection is for, where a connector has several.
  // Before actions and Bare() of `access` are looked up.
  Task<void> Choose(Access& access);
  static bool MustChoose(const Access& access) {
    return !access.prepared->others.empty() && !access.connection_loaded;
  }
  // All of the connector's: for native code, which may ask for any of them.
  Task<void> LoadAll(Access& access);
  // After the service refused the token: true when there is another one to try. Fails when a
  // renewal was due and failed.
  Task<bool> ReplaceToken(Access& access, const AuthRow& auth);
  std::string NewKey();  // idempotency key of the next request
  double Jitter();       // 0 to 1

 private:
  // A secret of the connector that was found: no reply or log may show it.
  void Keep(Access& access, int index, Secret secret);
  Task<void> LoadSecret(Access& access, int index);
  Task<void> LoadConnection(Access& access);
  Task<void> LoadSettings(Access& access);
  Task<void> LoadToken(Access& access, const AuthRow& auth);
  void TakeToken(Access& access, const AuthRow& auth, Secret token);
  TokenUse UseOf(const Access& access, const AuthRow& auth) const;

  std::vector<std::unique_ptr<Access>> accesses_;
  std::vector<std::shared_ptr<const SecretForms>> guarded_;
  unsigned keys_ = 0;
};

}  // namespace pie
