#include "engine/case_runner.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <random>

#include "base/json_access.h"
#include "engine/case_match.h"
#include "engine/replay.h"

namespace pie {
namespace {

using Saved = std::map<std::string, Json>;

// A text that is one {name} becomes the saved value itself; inside a longer text its words.
Json Substitute(const Json& json, const Saved& saved) {
  if (json.is_array()) {
    Json list = Json::Array();
    for (Size i = 0; i < json.size(); ++i) list.Push(Substitute(json[i], saved));
    return list;
  }
  if (json.is_object()) {
    Json object = Json::Object();
    for (const String& key : json.Keys()) object.Set(key, Substitute(json[key], saved));
    return object;
  }
  if (!json.is_string()) return json;
  std::string text = json.AsString();
  for (const auto& [name, value] : saved) {
    std::string mark = "{" + name + "}";
    if (text == mark) return value;
    for (size_t at; (at = text.find(mark)) != text.npos;) {
      text.replace(at, mark.size(), std::string(value.AsString(value.Dump())));
    }
  }
  return Json(text);
}

void SubstituteCase(Case& running, const Saved& saved) {
  if (saved.empty()) return;
  running.input = Substitute(running.input, saved);
  if (running.output) running.output = Substitute(*running.output, saved);
  for (CaseExchange& exchange : running.exchanges) {
    exchange.path = std::string(Substitute(Json(exchange.path), saved).AsString());
    exchange.query = Substitute(exchange.query, saved);
    exchange.body = Substitute(exchange.body, saved);
  }
}

int ActionIndex(const ConnectorTable& connector, const std::string& name) {
  for (unsigned i = 0; i < connector.actions.count; ++i) {
    if (name == connector.actions.data[i].name) return static_cast<int>(i);
  }
  return -1;
}

// One case with its user.
class Runner {
 public:
  Runner(Engine& engine, const ConnectorTable& connector, const Case& recorded)
      : engine_(engine), connector_(connector), running_(recorded), replay_(running_, true) {
    std::random_device random;
    principal_.user_id = "case-" + std::to_string(random()) + std::to_string(random());
    principal_.display_name = "Case";
  }

  Task<void> Run(std::vector<std::string>& differences) {
    for (const CaseStep& step : running_.before) {
      Json input = Substitute(step.input, saved_);
      CallOutcome outcome = co_await Call(step.action, input);
      if (!outcome.status) {
        differences.push_back("before: " + step.action + ": " +
                              std::string(outcome.status.error().message));
        co_return;
      }
      Result<Json> output = JsonAccess::Parse(outcome.result);
      for (const auto& [name, pointer] : step.save) saved_[name] = output->At(pointer);
    }
    SubstituteCase(running_, saved_);
    CallOutcome outcome = co_await Call(running_.action, running_.input);
    for (std::string& line : replay_.Finish()) differences.push_back(std::move(line));
    Compare(outcome, differences);
  }

 private:
  Task<CallOutcome> Call(std::string action, Json input) {
    std::string arguments = JsonAccess::Dump(input);
    int index = ActionIndex(connector_, action);
    CallRequest request;
    request.principal = &principal_;
    request.connector = &connector_;
    request.action = index < 0 ? connector_.actions.count : static_cast<unsigned>(index);
    request.arguments = arguments;
    request.surface = "cases";
    request.replay = &replay_;
    CallOutcome outcome = co_await engine_.Call(std::move(request));
    co_return outcome;
  }

  void Compare(const CallOutcome& outcome, std::vector<std::string>& differences) {
    if (!running_.fails) {
      if (!outcome.status) {
        const Error& error = outcome.status.error();
        differences.push_back(std::string("expected success, found ") + ErrorName(error.code) +
                              ": " + std::string(error.message));
      } else if (running_.output) {
        Result<Json> found = JsonAccess::Parse(outcome.result);
        CompareJson("output", *running_.output, found ? *found : Json(), true, differences);
      }
      return;
    }
    std::string expected = "expected the error " + running_.error_code;
    if (outcome.status) {
      differences.push_back(expected + ", found success: " + outcome.result.substr(0, 200));
      return;
    }
    const Error& error = outcome.status.error();
    std::string message = error.message;
    bool other = !running_.error_code.empty() && running_.error_code != ErrorName(error.code);
    if (other || message.find(running_.error_message) == message.npos) {
      differences.push_back(expected + " '" + running_.error_message + "', found " +
                            ErrorName(error.code) + ": " + message);
    }
  }

  Engine& engine_;
  const ConnectorTable& connector_;
  Case running_;
  Replay replay_;
  Principal principal_;
  Saved saved_;
};

void ReportMissing(const ConnectorTable& connector, const std::vector<Case>& cases,
                   CaseReport& report) {
  for (const ActionRow& row : connector.actions) {
    if (row.hidden || (!row.http && !row.invoke)) continue;
    bool found = std::any_of(cases.begin(), cases.end(),
                             [&](const Case& c) { return c.action == row.name; });
    if (!found) {
      report.problems.push_back(std::string(connector.name) + ": action '" + row.name +
                                "' has no case");
    }
  }
}

}  // namespace

bool CaseReport::passed() const {
  return problems.empty() && std::all_of(results.begin(), results.end(),
                                         [](const CaseResult& r) { return r.passed(); });
}

size_t CaseReport::passes() const {
  return static_cast<size_t>(std::count_if(results.begin(), results.end(),
                                           [](const CaseResult& r) { return r.passed(); }));
}

std::string CaseReport::Text(bool with_passes) const {
  std::string text;
  for (const CaseResult& result : results) {
    if (result.passed() && !with_passes) continue;
    char time[32];
    std::snprintf(time, sizeof time, " (%.1f ms)\n", result.milliseconds);
    text += (result.passed() ? "ok   " : "FAIL ") + result.connector + "." + result.action;
    text += (result.description.empty() ? "" : ": " + result.description) + time;
    if (result.passed()) continue;
    text += "     " + result.where + "\n";
    for (const std::string& line : result.differences) text += "     " + line + "\n";
  }
  for (const std::string& problem : problems) text += "FAIL " + problem + "\n";
  return text;
}

Task<CaseReport> RunCases(Engine& engine, CaseLibrary& library, const ConnectorTable& connector) {
  CaseReport report;
  bool callable = std::any_of(connector.actions.begin(), connector.actions.end(),
                              [](const ActionRow& row) { return row.http || row.invoke; });
  Result<const std::vector<Case>*> cases = library.Of(connector.name);
  if (!cases) {
    // A skill is its text: it may have cases, but needs none.
    if (!callable) co_return report;
    report.problems.push_back(std::string(cases.error().message));
    co_return report;
  }
  for (const Case& recorded : **cases) {
    CaseResult result;
    result.connector = connector.name;
    result.action = recorded.action;
    result.description = recorded.description;
    result.where = recorded.Where();
    auto start = std::chrono::steady_clock::now();
    if (ActionIndex(connector, recorded.action) < 0) {
      result.differences.push_back("there is no action '" + recorded.action + "'");
    } else if (recorded.auth > connector.api.other_auth.count) {
      result.differences.push_back("auth: api.auth has no entry " + std::to_string(recorded.auth) +
                                   "; the first one is 0");
    } else {
      Runner runner(engine, connector, recorded);
      co_await runner.Run(result.differences);
    }
    auto took = std::chrono::steady_clock::now() - start;
    result.milliseconds = std::chrono::duration<double, std::milli>(took).count();
    report.results.push_back(std::move(result));
  }
  ReportMissing(connector, **cases, report);
  co_return report;
}

}  // namespace pie
