#include "engine/engine.h"

#include "base/json_access.h"
#include "db/pool.h"
#include "engine/call.h"
#include "engine/declarative.h"
#include "engine/recorded.h"
#include "engine/run_record.h"

namespace pie {
namespace {

constexpr size_t kShownArguments = 2000;
constexpr const char* kNoFields = R"({"type":"object","properties":{}})";

Error NobodyToAsk() { return Error(ErrorCode::kNotImplemented, "this caller cannot be asked"); }

}  // namespace

Task<void> CallSink::Progress(double, double, String) { co_return; }
Task<void> CallSink::Log(LogLevel, Json) { co_return; }
Task<void> CallSink::StreamEvent(String, Json) { co_return; }
Task<List<Json>> CallSink::AskAll(List<Question>) { co_return NobodyToAsk(); }
bool CallSink::CanAsk(std::string_view) const { return false; }

struct Engine::Impl : EngineCore {
  using EngineCore::EngineCore;

  // Chooses the recorded case that answers in place of the service.
  void ChooseCase(Execution& execution, const CallRequest& request) {
    static const Case kNoCase;
    if (request.replay) {
      execution.replay = request.replay;
    } else if (parts.sandbox) {
      const ActionRow& row = request.connector->actions.data[request.action];
      Result<const Case*> found = parts.sandbox->Find(*request.connector, row, request.arguments);
      execution.own_replay = std::make_unique<Replay>(found ? **found : kNoCase, false);
      execution.replay = execution.own_replay.get();
    }
  }

  // Services echo what they get; a key has no place in a reply. The usual reply holds none, which
  // is quick to see.
  template <class Text>
  Text WithoutSecrets(const Execution& execution, Text text) const {
    if (execution.replay || !execution.HoldsSecret(text)) return text;
    return Redact(std::string_view(text));
  }

  // What the key allows, and whether a person has to say yes to it.
  Task<void> Permit(const CallRequest& request, const ActionRow& row) {
    const KeyPolicy& policy = *request.principal->policy;
    std::string name = std::string(request.connector->name) + "." + row.name;
    if (!policy.Allows(request.connector->name, row.name)) {
      co_await Fail(Error(ErrorCode::kPermissionDenied, "this API key does not allow " + name));
    }
    if (request.confirmed || !policy.MustConfirm(row.effect)) co_return;
    if (!request.sink || !request.sink->CanAsk("elicitation/create")) {
      co_await Fail(
          Error(ErrorCode::kInputRequired, "this API key asks a person to confirm " + name));
    }
    // The person must see what will be done; what is long is cut.
    std::string shown = RecordedArguments(row.params, request.arguments);
    if (shown.size() > kShownArguments) shown.replace(kShownArguments, shown.npos, " ...");
    List<Question> questions;
    questions.push_back(Question::User("Run " + name + " with " + Redact(shown) + "?",
                                       *Json::Parse(kNoFields), "pie/confirm"));
    List<Json> answers = co_await request.sink->AskAll(std::move(questions));
    if (answers.empty() || JsonAccess::Text(answers[0]["action"]) != "accept") {
      co_await Fail(Error(ErrorCode::kPermissionDenied, name + " was not confirmed"));
    }
  }

  // Recorded answers are free.
  bool IsMetered(const Execution& execution) {
    return parts.meter && !execution.replay && parts.meter->Watches(execution.root);
  }
  Task<void> Pay(Execution& execution) {
    return parts.meter->Begin(execution.principal.user_id, execution.root, execution.id);
  }
  // What cannot be given back now is for the operator: the ledger still tells it.
  Task<void> PayBack(Execution& execution) {
    Result<Unit> done =
        co_await parts.meter->Cancel(execution.principal.user_id, execution.root, execution.id)
            .AsResult();
    if (!done)
      Log(LogLevel::kError,
          "run " + execution.id + " failed and was charged: " + std::string(done.error().message));
  }

  // The error as the caller may see it.
  Error Explain(const Execution& execution, Error error, std::string_view name) {
    if (error.code == ErrorCode::kTimeout && execution.Remaining().count() == 0) {
      auto limit = std::chrono::duration_cast<std::chrono::milliseconds>(execution.deadline -
                                                                         execution.started);
      error.message = std::string(name) + " took longer than its " +
                      std::to_string(limit.count() / 1000.0).substr(0, 5) +
                      " s; `timeout` or `budget` in the manifest gives it more";
    }
    return Clean(std::move(error), name);
  }

  // Writes what parts of the context left to be written.
  Task<void> Commit(Execution& execution) {
    if (!parts.pool) co_await Fail(Error(ErrorCode::kUnavailable, "there is no database"));
    CommitWork work = [commits = execution.commits](Transaction& transaction) -> Result<Unit> {
      for (const CommitWork& commit : commits) {
        if (Result<Unit> done = commit(transaction); !done) return done;
      }
      return Unit();
    };
    co_await parts.pool->RunTransaction(std::move(work));
  }

  Task<void> TellListener(Execution& execution, const ActionRow& row, std::string_view arguments,
                          std::string_view result) {
    std::string redacted = Redact(RecordedArguments(row.params, arguments));
    SuccessfulCall call;
    call.connector = &execution.root;
    call.action = &row;
    call.user = execution.principal.user_id;
    call.run_id = execution.id;
    call.arguments = redacted;
    call.result = result;
    co_await parts.success_listener->Succeeded(call);
  }

  Task<CallOutcome> Call(CallRequest request) {
    CallOutcome outcome;
    if (!request.connector || !request.principal ||
        request.action >= request.connector->actions.count) {
      outcome.status = Error(ErrorCode::kNotFound, "no such action");
      co_return outcome;
    }
    const ActionRow& row = request.connector->actions.data[request.action];
    Execution execution(*this, *request.principal, *request.connector, request.surface,
                        request.sink);
    execution.connection = request.connection;
    if (row.timeout_ms) execution.SetTimeout(Milliseconds(row.timeout_ms));
    ChooseCase(execution, request);
    outcome.run_id = execution.id;
    RunRecorder recorder(execution, row.name, row.params, request.arguments);
    Result<Unit> admitted;
    if (request.principal->policy) admitted = co_await Permit(request, row).AsResult();
    // Asked once: prices may change while the action runs.
    bool metered = request.metered && admitted.ok() && IsMetered(execution);
    if (metered) admitted = co_await Pay(execution).AsResult();
    Result<std::string> result = admitted.ok() ? Result<std::string>() : admitted.error();
    if (admitted) {
      result = co_await WithDeadline(loop, RunAction(execution, request.action, request.arguments),
                                     execution.deadline)
                   .AsResult();
      if (result && !execution.commits.empty()) {
        Result<Unit> committed = co_await Commit(execution).AsResult();
        if (!committed) result = committed.error();
      }
      if (!result && metered) co_await PayBack(execution);
    }
    if (result) {
      outcome.result = WithoutSecrets(execution, std::move(*result));
      outcome.content = std::move(execution.content);
      for (Content& block : outcome.content) {
        for (String* said : {&block.text, &block.uri, &block.name}) {
          *said = WithoutSecrets(execution, std::move(*said));
        }
      }
    } else {
      std::string name = std::string(request.connector->name) + "." + row.name;
      outcome.status = Explain(execution, std::move(result.error()), name);
    }
    std::string concealed;
    std::string_view kept = outcome.result;
    if (outcome.status.ok() && row.secret_result) kept = concealed = RecordedResult(row, kept);
    recorder.Finish(outcome.status, kept);
    if (outcome.status.ok() && parts.success_listener &&
        parts.success_listener->Wants(*request.connector, row, request.surface)) {
      co_await TellListener(execution, row, request.arguments, kept);
    }
    co_return outcome;
  }

  Task<std::string> Verify(const Principal& principal, const ConnectorTable& connector,
                           std::string connection) {
    Execution execution(*this, principal, connector, "verify", nullptr);
    execution.connection = std::move(connection);
    RunRecorder recorder(execution, "verify", nullptr, {});
    Result<std::string> account =
        co_await WithDeadline(loop, RunVerify(execution), execution.deadline).AsResult();
    Result<Unit> status;
    if (!account) status = Explain(execution, std::move(account.error()), connector.name);
    recorder.Finish(status, {});
    if (!status) co_await Fail(status.error());
    co_return std::move(*account);
  }

  Task<Json> Invoke(InvokeRequest request) {
    const KeyPolicy* policy = request.principal->policy.get();
    if (policy && !policy->AllowsAny(*request.connector)) {
      co_await Fail(Error(ErrorCode::kPermissionDenied,
                          "this API key does not allow " + std::string(request.connector->name)));
    }
    Execution execution(*this, *request.principal, *request.connector, request.surface,
                        request.sink);
    execution.connection = request.connection;
    if (request.seconds) {
      execution.deadline = execution.started + std::chrono::seconds(request.seconds);
    }
    std::string arguments = JsonAccess::Dump(request.input);
    RunRecorder recorder(execution, request.name, nullptr, arguments);
    bool metered = request.metered && IsMetered(execution);
    if (metered) co_await Pay(execution);
    Result<Json> result =
        co_await WithDeadline(loop, RunJson(execution, request.invoke, std::move(request.input)),
                              execution.deadline)
            .AsResult();
    if (result && request.commits) {
      *request.commits = std::move(execution.commits);
    } else if (result && !execution.commits.empty()) {
      Result<Unit> committed = co_await Commit(execution).AsResult();
      if (!committed) result = committed.error();
    }
    if (!result && metered) co_await PayBack(execution);
    if (!result) {
      Result<Unit> status = Explain(execution, std::move(result.error()), request.name);
      recorder.Finish(status, {});
      co_await Fail(status.error());
    }
    recorder.Finish(Unit(), JsonAccess::Dump(*result));
    co_return std::move(*result);
  }

  Task<void> Run(WorkRequest request) {
    Execution execution(*this, *request.principal, *request.connector, request.surface, nullptr);
    execution.connection = request.connection;
    if (request.requests) execution.max_requests = request.requests;
    if (request.bytes) execution.max_bytes = execution.max_reply_bytes = request.bytes;
    if (request.seconds) {
      execution.deadline = execution.started + std::chrono::seconds(request.seconds);
    }
    RunRecorder recorder(execution, request.name, nullptr, "{}");
    Result<Unit> status =
        co_await WithDeadline(loop, RunWork(execution, request.work), execution.deadline)
            .AsResult();
    if (status && !execution.commits.empty()) {
      status = co_await Commit(execution).AsResult();
    }
    if (!status) status = Explain(execution, std::move(status.error()), request.name);
    recorder.Finish(status, {});
    if (!status) co_await Fail(status.error());
  }
};

Engine::Engine(Loop& loop, Registry registry, EngineParts parts)
    : impl_(std::make_unique<Impl>(loop, registry, std::move(parts))) {}
Engine::~Engine() = default;

Task<CallOutcome> Engine::Call(CallRequest request) { return impl_->Call(std::move(request)); }
Task<Json> Engine::Invoke(InvokeRequest request) { return impl_->Invoke(std::move(request)); }
Task<std::string> Engine::Verify(const Principal& principal, const ConnectorTable& connector,
                                 std::string connection) {
  return impl_->Verify(principal, connector, std::move(connection));
}
Task<void> Engine::Run(WorkRequest request) { return impl_->Run(std::move(request)); }
const Registry& Engine::registry() const { return impl_->registry; }
const EngineMetrics& Engine::metrics() const { return impl_->metrics; }

void Engine::OnResourceChanged(
    std::function<void(std::string_view user_id, std::string_view uri)> listener) {
  impl_->resource_changed = std::move(listener);
}

}  // namespace pie
