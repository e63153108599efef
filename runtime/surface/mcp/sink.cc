#include "surface/mcp/sink.h"

#include "base/json_access.h"
#include "base/json_writer.h"

namespace pie::mcp {
namespace {

constexpr size_t kMaxQuestions = 100;

Error CannotAsk(std::string_view method) {
  return Error(ErrorCode::kNotImplemented, "the client did not declare the capability '" +
                                               std::string(CapabilityOf(method)) +
                                               "', which this action needs");
}

}  // namespace

Sink::Sink(const Call& call, std::string_view logger, const Answers* answers)
    : call_(call), logger_(logger), answers_(answers) {}

Task<void> Sink::Progress(double progress, double total, String message) {
  if (call_.params.progress_token.empty() || !call_.channel.open()) co_return;
  std::string params;
  JsonWriter writer(params);
  writer.BeginObject();
  writer.Key("progressToken");
  writer.Raw(call_.params.progress_token);
  writer.Key("progress");
  writer.Double(progress);
  if (total > 0) {
    writer.Key("total");
    writer.Double(total);
  }
  if (!message.empty()) writer.Member("message", message);
  writer.EndObject();
  co_await call_.channel.Send(NotificationMessage("notifications/progress", params));
}

bool Sink::Wants(LogLevel level) const {
  return call_.channel.open() &&
         static_cast<unsigned>(level) >= static_cast<unsigned>(call_.peer.log_level);
}

Task<void> Sink::SendMessage(LogLevel level, std::string data) {
  std::string params;
  JsonWriter writer(params);
  writer.BeginObject();
  writer.Member("level", SeverityName(level));
  writer.Member("logger", logger_);
  writer.Key("data");
  writer.Raw(data);
  writer.EndObject();
  co_await call_.channel.Send(NotificationMessage("notifications/message", params));
}

Task<void> Sink::Log(LogLevel level, Json message) {
  if (!Wants(level)) co_return;
  co_await SendMessage(level, JsonAccess::Dump(message));
}

Task<void> Sink::StreamEvent(String type, Json data) {
  if (!Wants(LogLevel::kInfo)) co_return;
  std::string event;
  JsonWriter writer(event);
  writer.BeginObject();
  writer.Member("type", type);
  writer.Key("data");
  JsonAccess::Write(data, writer);
  writer.EndObject();
  co_await SendMessage(LogLevel::kInfo, std::move(event));
}

bool Sink::CanAsk(std::string_view method) const {
  return call_.peer.capabilities.Covers(method) && (call_.peer.stateless || call_.channel.open());
}

Task<List<Json>> Sink::AskAll(List<Question> questions) {
  for (const Question& question : questions) {
    std::string_view method = question.method;
    if (CanAsk(method)) continue;
    missing_capability_ = CapabilityOf(method);
    co_await Fail(CannotAsk(method));
  }
  if (!call_.peer.stateless) co_return co_await AskNow(std::move(questions));
  co_return LookUp(questions);
}

Task<List<Json>> Sink::AskNow(List<Question> questions) {
  List<Json> answers;
  for (const Question& question : questions) {
    std::string method = question.method;
    std::string params = JsonAccess::Dump(question.params);
    Json answer = co_await call_.channel.Ask(method, std::move(params));
    if (!IsAnswer(method, answer)) {
      co_await Fail(Error(ErrorCode::kInvalidArgument,
                          "the client's answer to " + method + " has not the form it must have"));
    }
    answers.push_back(std::move(answer));
  }
  co_return answers;
}

Result<List<Json>> Sink::LookUp(const List<Question>& questions) {
  List<Json> found;
  for (const Question& question : questions) {
    std::string key = question.key;
    ++asked_;
    if (key.empty()) key = "q" + std::to_string(asked_);
    std::string method = question.method;
    auto answer = answers_ ? answers_->find(key) : Answers::const_iterator();
    if (answers_ && answer != answers_->end() && IsAnswer(method, answer->second)) {
      found.push_back(answer->second);
      continue;
    }
    if (pending_.size() >= kMaxQuestions) {
      return Error(ErrorCode::kBudget, "too many questions at once");
    }
    pending_.push_back({std::move(key), std::move(method), JsonAccess::Dump(question.params)});
  }
  if (!pending_.empty()) {
    return Error(ErrorCode::kInputRequired, "the client has to answer a question first");
  }
  return found;
}

}  // namespace pie::mcp
