// The world around an engine in tests: a real loopback service that checks what it is asked, the
// real HTTP client, secrets in a real database, and the tables that piec makes of this folder.
#pragma once

#include <gtest/gtest.h>

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "auth/auth.h"
#include "auth/settings.h"
#include "base/json_access.h"
#include "context/services.h"
#include "db/run_log.h"
#include "engine/engine.h"
#include "engine/parts.h"
#include "net/http_client.h"
#include "net/http_server.h"
#include "unit/test_database.h"
#include "vault/secret_store.h"

namespace pie {

const ConnectorTable& ConnectorNamed(std::string_view name);

// What one request must be, and its answer. An empty `body` means that none may be sent; "*" any.
struct Expected {
  std::string method, target, body;
  int status = 200;
  std::string reply;
  std::vector<std::pair<std::string, std::string>> reply_headers;
  std::vector<std::pair<std::string, std::string>> headers;  // that the request must have
  Milliseconds delay{0};

  Expected() = default;
  Expected(std::string method, std::string target, std::string body, int status, std::string reply)
      : method(std::move(method)),
        target(std::move(target)),
        body(std::move(body)),
        status(status),
        reply(std::move(reply)) {}
  Expected& With(std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
  }
  Expected& Answer(std::string name, std::string value) {
    reply_headers.emplace_back(std::move(name), std::move(value));
    return *this;
  }
  Expected& After(int milliseconds) {
    delay = Milliseconds(milliseconds);
    return *this;
  }
};

struct Seen {
  std::string method, target, body;
  HttpHeaders headers;
};

// Collects what an action tells its caller.
class Listener : public CallSink {
 public:
  std::vector<std::string> events;
  std::string answer = "accept";
  bool may_ask = true;

  Task<void> Progress(double progress, double total, String message) override;
  Task<void> Log(LogLevel level, Json message) override;
  Task<void> StreamEvent(String type, Json data) override;
  Task<List<Json>> AskAll(List<Question> questions) override;
  bool CanAsk(std::string_view method) const override;
};

class World : public ::testing::Test {
 public:
  World();
  ~World() override;

  void Expect(Expected expected) { expected_.push_back(std::move(expected)); }
  // For exchanges that follow no script.
  std::function<void(ServerRequest&, ServerResponse&)> answer;

  CallOutcome Call(std::string_view connector, std::string_view action, std::string arguments,
                   CallSink* sink = nullptr);
  Task<CallOutcome> Start(std::string_view connector, std::string_view action,
                          const std::string& arguments, CallSink* sink = nullptr);
  // The result's text, or "code: message".
  std::string Do(std::string_view connector, std::string_view action, std::string arguments = "{}");
  // Begins with the connection that most tests use.
  void Connect(std::string subdomain, std::string token = "");
  void StoreConnection(std::string connector, Json fields, std::string token = "");
  void MakeEngine();

  Loop& loop() { return *loop_; }
  EngineOptions options;
  std::vector<std::string> log_lines;
  std::vector<Seen> seen;
  std::vector<std::string> wrong;  // requests that were not as expected
  Principal user;
  std::unique_ptr<Engine> engine;
  std::unique_ptr<RunLog> run_log;
  CaseLibrary* sandbox = nullptr;
  std::unique_ptr<SecretStore> secrets;
  std::unique_ptr<Auth> auth;
  std::unique_ptr<Redactor> redactor;
  std::unique_ptr<Pool> pool;

 private:
  void MakeAuth();
  Task<void> Serve(ServerRequest& request, ServerResponse& response);
  std::string Difference(const Expected& expected, const ServerRequest& request) const;

  std::unique_ptr<Loop> loop_;
  std::unique_ptr<HttpServer> server_;
  std::unique_ptr<HttpClient> client_;
  std::unique_ptr<Vault> vault_;
  Services services_{ServiceParts()};
  EgressPolicy policy_;
  std::deque<Expected> expected_;
};

}  // namespace pie
