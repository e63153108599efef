#include "unit/engine/world.h"

#include <cstdlib>

#include "db/migrations.h"
#include "db/run_log.h"
#include "pie/registry.h"

namespace pie {

namespace {

// One migrated database for the process; each test is a user of its own in it.
const DatabaseAddress& MigratedDatabase() {
  static const DatabaseAddress& address = [&]() -> const DatabaseAddress& {
    const DatabaseAddress& made = TestDatabase::Address();
    Loop loop;
    Pool pool(loop, PoolOptions(made));
    Result<int> steps = loop.RunUntilDone(Migrate(pool));
    if (!steps) {
      fprintf(stderr, "no migrations: %s\n", std::string(steps.error().message).c_str());
      abort();
    }
    return made;
  }();
  return address;
}

int users = 0;

}  // namespace

Task<void> Listener::Progress(double progress, double total, String message) {
  events.push_back("progress " + std::to_string(static_cast<int>(progress)) + "/" +
                   std::to_string(static_cast<int>(total)) + " " + std::string(message));
  co_return;
}
Task<void> Listener::Log(LogLevel, Json message) {
  events.push_back("log " + std::string(message.AsString()));
  co_return;
}
Task<void> Listener::StreamEvent(String type, Json data) {
  events.push_back("event " + std::string(type) + " " + std::string(data.Dump()));
  co_return;
}
Task<List<Json>> Listener::AskAll(List<Question> questions) {
  List<Json> answers;
  for (const Question& question : questions) {
    events.push_back("ask " + std::string(question.key) + " " + std::string(question.method) + " " +
                     std::string(question.params["message"].AsString()));
    Json content = Json::Object();
    content.Set("name", "Ada");
    answers.push_back(Json::Object().Set("action", Json(answer)).Set("content", content));
  }
  co_return answers;
}
bool Listener::CanAsk(std::string_view) const { return may_ask; }

World::World() {
  setenv("PIE_SECRET_ACME_ACME_KEY", "key-1234567890", 1);
  setenv("PIE_SECRET_ACME_ACME_USER", "ada", 1);
  const DatabaseAddress& address = MigratedDatabase();
  loop_ = std::make_unique<Loop>();
  PoolOptions pool_options(address);
  pool_options.threads = 2;
  pool = std::make_unique<Pool>(*loop_, pool_options);
  vault_ = std::make_unique<Vault>(*Vault::Parse(Vault::GenerateKeyLine("1")));
  redactor = std::make_unique<Redactor>();
  secrets = std::make_unique<SecretStore>(*pool, *vault_, *redactor, SecretStoreOptions());
  run_log = std::make_unique<RunLog>(*loop_, *pool);
  server_ = std::make_unique<HttpServer>(*loop_, HttpServerOptions(),
                                         [this](ServerRequest& request, ServerResponse& response) {
                                           return Serve(request, response);
                                         });
  uint16_t port = *server_->Listen("127.0.0.1", 0);
  IpAddress local;
  IpAddress::Parse("127.0.0.1", local);
  policy_.allow_private = true;
  for (const char* host : {"mini.acme.test", "api.globex.test"}) {
    policy_.mappings.emplace_back(host, local, port);
  }
  client_ = std::make_unique<HttpClient>(*loop_, HttpClientOptions());
  options.backoff_ms = 5;
  user.user_id = "user-" + std::to_string(getpid()) + "-" + std::to_string(++users);
  user.display_name = "Ada";
  MakeAuth();
  MakeEngine();
  Connect("mini");
}

World::~World() {
  engine.reset();
  (void)loop_->RunUntilDone(auth->Stop());
  auth.reset();
  (void)loop_->RunUntilDone(run_log->Stop());
}

void World::MakeAuth() {
  AuthParts parts;
  parts.loop = loop_.get();
  parts.pool = pool.get();
  parts.vault = vault_.get();
  parts.secrets = secrets.get();
  parts.redactor = redactor.get();
  parts.http = client_.get();
  parts.egress = &policy_;
  parts.registry = kRegistry;
  parts.log = [this](std::string_view line) { log_lines.emplace_back(line); };
  auth = std::make_unique<Auth>(std::move(parts));
}

void World::MakeEngine() {
  EngineParts parts;
  parts.auth = auth.get();
  parts.http = client_.get();
  parts.secrets = secrets.get();
  parts.redactor = redactor.get();
  parts.run_log = run_log.get();
  parts.sandbox = sandbox;
  parts.egress = &policy_;
  parts.services = services_.Factories();
  parts.options = options;
  parts.page_key = "a key of the tests";
  parts.log = [this](LogLevel, std::string_view line) { log_lines.emplace_back(line); };
  engine = std::make_unique<Engine>(*loop_, kRegistry, std::move(parts));
}

void World::Connect(std::string subdomain, std::string token) {
  StoreConnection("acme", Json::Object().Set("subdomain", Json(subdomain)), token);
}

void World::StoreConnection(std::string connector, Json fields, std::string token) {
  (void)loop_->RunUntilDone(pool->Query(
      "INSERT INTO pie.users (id) VALUES ($1) ON CONFLICT DO NOTHING", ParamsOf(user.user_id)));
  ConnectionDraft draft;
  draft.user = user.user_id;
  draft.connector = connector;
  draft.target = kDefaultConnection;
  draft.fields = std::move(fields);
  if (!token.empty()) {
    draft.grant.emplace();
    draft.grant->access = Secret(token);
  }
  Result<Connection> stored = loop_->RunUntilDone(auth->connections().Put(std::move(draft)));
  ASSERT_TRUE(stored.ok()) << std::string(stored.error().message) << stored.error().detail.data();
}

std::string World::Difference(const Expected& expected, const ServerRequest& request) const {
  if (request.method != expected.method) return "method " + std::string(request.method);
  if (request.target != expected.target) return "target " + std::string(request.target);
  if (expected.body != "*" && request.body != expected.body) return "body " + request.body;
  for (const auto& [name, value] : expected.headers) {
    if (request.headers.Get(name) != value) {
      return "header " + name + ": " + std::string(request.headers.Get(name));
    }
  }
  return {};
}

Task<void> World::Serve(ServerRequest& request, ServerResponse& response) {
  seen.push_back(
      {std::string(request.method), std::string(request.target), request.body, request.headers});
  response.headers.Set("Content-Type", "application/json");
  if (answer) {
    answer(request, response);
    co_return;
  }
  if (expected_.empty()) {
    wrong.push_back("unexpected " + std::string(request.method) + " " +
                    std::string(request.target));
    response.status = 418;
    co_return;
  }
  Expected expected = std::move(expected_.front());
  expected_.pop_front();
  if (std::string difference = Difference(expected, request); !difference.empty()) {
    wrong.push_back(difference);
    response.status = 400;
    response.body = R"({"error":{"message":"not as expected"}})";
    co_return;
  }
  if (expected.delay.count()) co_await loop_->Sleep(expected.delay);
  response.status = expected.status;
  response.body = expected.reply;
  for (const auto& [name, value] : expected.reply_headers) response.headers.Set(name, value);
}

Task<CallOutcome> World::Start(std::string_view connector, std::string_view action,
                               const std::string& arguments, CallSink* sink) {
  CallRequest request;
  request.principal = &user;
  request.connector = &ConnectorNamed(connector);
  request.arguments = arguments;
  request.sink = sink;
  for (unsigned i = 0; i < request.connector->actions.count; ++i) {
    if (action == request.connector->actions.data[i].name) request.action = i;
  }
  return engine->Call(std::move(request));
}

CallOutcome World::Call(std::string_view connector, std::string_view action, std::string arguments,
                        CallSink* sink) {
  Result<CallOutcome> outcome = loop_->RunUntilDone(Start(connector, action, arguments, sink));
  EXPECT_TRUE(outcome.ok());
  return *outcome;
}

std::string World::Do(std::string_view connector, std::string_view action, std::string arguments) {
  CallOutcome outcome = Call(connector, action, std::move(arguments));
  if (outcome.status) return outcome.result;
  const Error& error = outcome.status.error();
  return std::string(ErrorName(error.code)) + ": " + std::string(error.message);
}

const ConnectorTable& ConnectorNamed(std::string_view name) {
  for (const ConnectorTable* connector : kRegistry) {
    if (name == connector->name) return *connector;
  }
  abort();
}

}  // namespace pie
