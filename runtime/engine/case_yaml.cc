#include <yaml-cpp/yaml.h>

#include <charconv>

#include "base/json_access.h"
#include "engine/cases.h"

namespace pie {
namespace {

constexpr size_t kMaxFile = 4 << 20;

// A plain scalar by the rules of YAML's core schema, a quoted one as text.
Json ScalarJson(const YAML::Node& node) {
  const std::string& text = node.Scalar();
  if (node.Tag() == "!") return Json(text);
  if (text == "true" || text == "false") return Json(text == "true");
  if (text == "null" || text == "~" || text.empty()) return Json();
  const char* end = text.data() + text.size();
  long long integer = 0;
  auto whole = std::from_chars(text.data(), end, integer);
  bool padded = text.size() > 1 && text[0] == '0';
  if (whole.ec == std::errc() && whole.ptr == end && !padded) return Json(integer);
  double number = 0;
  auto real = std::from_chars(text.data(), end, number);
  bool digits = text[0] == '-' || (text[0] >= '0' && text[0] <= '9');
  if (digits && !padded && real.ec == std::errc() && real.ptr == end) return Json(number);
  if (digits && text.size() > 2 && text[1] == '.' && real.ec == std::errc() && real.ptr == end) {
    return Json(number);
  }
  return Json(text);
}

Json ToJson(const YAML::Node& node, int depth = 0) {
  if (depth > 100) throw YAML::Exception(node.Mark(), "more than 100 levels deep");
  switch (node.Type()) {
    case YAML::NodeType::Scalar:
      return ScalarJson(node);
    case YAML::NodeType::Sequence: {
      Json list = Json::Array();
      for (const YAML::Node& item : node) list.Push(ToJson(item, depth + 1));
      return list;
    }
    case YAML::NodeType::Map: {
      Json object = Json::Object();
      for (const auto& member : node) {
        object.Set(member.first.as<std::string>(), ToJson(member.second, depth + 1));
      }
      return object;
    }
    default:
      return Json();
  }
}

class Parser {
 public:
  explicit Parser(const std::string& file) : file_(file) {}

  Result<std::vector<Case>> Parse(const std::string& text) {
    std::vector<Case> cases;
    if (text.size() > kMaxFile) return Error(ErrorCode::kTooLarge, file_ + ": larger than 4 MB");
    try {
      YAML::Node root = YAML::Load(text);
      if (!root.IsSequence())
        Problem(root, "expected a list of cases");
      else
        for (const YAML::Node& node : root) cases.push_back(ReadCase(node));
    } catch (const YAML::Exception& exception) {
      Problem(exception.mark, exception.msg);
    }
    if (!problems_.empty()) return Error(ErrorCode::kInvalidArgument, problems_);
    return cases;
  }

 private:
  void Problem(const YAML::Mark& mark, const std::string& text) {
    if (!problems_.empty()) problems_ += '\n';
    problems_ += file_ + ":" + std::to_string(mark.is_null() ? 1 : mark.line + 1) + ": " + text;
  }
  void Problem(const YAML::Node& node, const std::string& text) { Problem(node.Mark(), text); }

  std::string Text(const YAML::Node& node, const char* key) {
    if (node.IsScalar()) return node.Scalar();
    Problem(node, std::string(key) + ": expected a text");
    return {};
  }
  unsigned Count(const YAML::Node& node, const char* key) {
    unsigned count = 0;
    const std::string& text = node.IsScalar() ? node.Scalar() : std::string();
    const char* end = text.data() + text.size();
    auto read = std::from_chars(text.data(), end, count);
    if (read.ec == std::errc() && read.ptr == end) return count;
    Problem(node, std::string(key) + ": expected a number from 0");
    return 0;
  }
  Json Object(const YAML::Node& node, const char* key) {
    if (node.IsMap()) return ToJson(node);
    Problem(node, std::string(key) + ": expected a map");
    return Json::Object();
  }

  // Calls `read(key, value)` for each member; it returns false for a key it does not know.
  template <class Read>
  void EachKey(const YAML::Node& node, const char* what, Read read) {
    if (!node.IsMap()) return Problem(node, std::string("expected ") + what);
    std::vector<std::string> seen;
    for (const auto& member : node) {
      std::string key = member.first.as<std::string>();
      if (std::find(seen.begin(), seen.end(), key) != seen.end()) {
        Problem(member.first, "'" + key + "' is there twice");
      } else if (!read(key, member.second)) {
        Problem(member.first, "unknown key '" + key + "' in " + what);
      }
      seen.push_back(std::move(key));
    }
  }

  Case ReadCase(const YAML::Node& node) {
    Case result;
    result.file = file_;
    result.line = node.Mark().line + 1;
    result.input = Json::Object();
    EachKey(node, "a case", [&](const std::string& key, const YAML::Node& value) {
      return ReadCaseKey(result, key, value);
    });
    if (result.action.empty()) Problem(node, "a case needs 'action'");
    if (result.output && result.fails) {
      Problem(node, "a case has either 'output' or 'error'");
    }
    return result;
  }

  bool ReadCaseKey(Case& result, const std::string& key, const YAML::Node& value) {
    if (key == "action")
      result.action = Text(value, "action");
    else if (key == "description")
      result.description = Text(value, "description");
    else if (key == "input")
      result.input = Object(value, "input");
    else if (key == "connection")
      result.connection = Object(value, "connection");
    else if (key == "secrets")
      result.secrets = Object(value, "secrets");
    else if (key == "settings")
      result.settings = Object(value, "settings");
    else if (key == "auth")
      result.auth = Count(value, "auth");
    else if (key == "output")
      result.output = ToJson(value);
    else if (key == "error") {
      ReadError(value, result.error_code, result.error_message);
      result.fails = true;
    } else if (key == "exchanges")
      ReadList(value, "exchanges",
               [&](const YAML::Node& item) { result.exchanges.push_back(ReadExchange(item)); });
    else if (key == "before")
      ReadList(value, "before",
               [&](const YAML::Node& item) { result.before.push_back(ReadStep(item)); });
    else
      return false;
    return true;
  }

  template <class Read>
  void ReadList(const YAML::Node& node, const char* key, Read read) {
    if (!node.IsSequence()) return Problem(node, std::string(key) + ": expected a list");
    for (const YAML::Node& item : node) read(item);
  }

  void ReadError(const YAML::Node& node, std::string& code, std::string& message) {
    EachKey(node, "'error'", [&](const std::string& key, const YAML::Node& value) {
      if (key == "code")
        code = Text(value, "code");
      else if (key == "message")
        message = Text(value, "message");
      else
        return false;
      return true;
    });
  }

  CaseStep ReadStep(const YAML::Node& node) {
    CaseStep step;
    step.input = Json::Object();
    EachKey(node, "a step of 'before'", [&](const std::string& key, const YAML::Node& value) {
      if (key == "action")
        step.action = Text(value, "action");
      else if (key == "input")
        step.input = Object(value, "input");
      else if (key == "save") {
        Json save = Object(value, "save");
        for (const String& name : save.Keys()) {
          step.save.emplace_back(std::string(name), std::string(save[name].AsString()));
        }
      } else
        return false;
      return true;
    });
    return step;
  }

  CaseExchange ReadExchange(const YAML::Node& node) {
    CaseExchange exchange;
    EachKey(node, "an exchange", [&](const std::string& key, const YAML::Node& value) {
      if (key == "request")
        ReadRequest(exchange, value);
      else if (key == "response")
        ReadResponse(exchange, value);
      else if (key == "call")
        exchange.call = Object(value, "call");
      else if (key == "reply")
        exchange.call_reply = ToJson(value);
      else if (key == "error")
        ReadError(value, exchange.call_error_code, exchange.call_error_message);
      else
        return false;
      return true;
    });
    bool http = node["request"] || node["response"];
    bool call_only = node["reply"] || node["error"];
    if (exchange.call ? http : call_only) {
      Problem(node, "an exchange has 'request' and 'response', or 'call' and 'reply' or 'error'");
    } else if (!exchange.call && exchange.path.empty() == exchange.url.empty()) {
      Problem(node, "a request has either 'path' or 'url'");
    }
    return exchange;
  }

  void ReadRequest(CaseExchange& exchange, const YAML::Node& node) {
    auto body = [&](CaseBody kind, Json json) {
      if (exchange.body_kind != CaseBody::kNone) Problem(node, "a request has one body");
      exchange.body_kind = kind;
      exchange.body = std::move(json);
    };
    EachKey(node, "'request'", [&](const std::string& key, const YAML::Node& value) {
      if (key == "method")
        exchange.method = Text(value, "method");
      else if (key == "path")
        exchange.path = Text(value, "path");
      else if (key == "url")
        exchange.url = Text(value, "url");
      else if (key == "query")
        exchange.query = Object(value, "query");
      else if (key == "headers")
        exchange.headers = Object(value, "headers");
      else if (key == "json")
        body(CaseBody::kJson, ToJson(value));
      else if (key == "form")
        body(CaseBody::kForm, Object(value, "form"));
      else if (key == "multipart")
        body(CaseBody::kMultipart, Object(value, "multipart"));
      else if (key == "variables")
        body(CaseBody::kVariables, Object(value, "variables"));
      else if (key == "body")
        body(CaseBody::kText, Json(Text(value, "body")));
      else
        return false;
      return true;
    });
  }

  void ReadResponse(CaseExchange& exchange, const YAML::Node& node) {
    EachKey(node, "'response'", [&](const std::string& key, const YAML::Node& value) {
      if (key == "status")
        exchange.status = value.as<int>();
      else if (key == "headers")
        exchange.reply_headers = Object(value, "headers");
      else if (key == "json") {
        exchange.reply = JsonAccess::Dump(ToJson(value));
        exchange.reply_is_json = true;
      } else if (key == "body")
        exchange.reply = Text(value, "body");
      else
        return false;
      return true;
    });
  }

  std::string file_;
  std::string problems_;
};

}  // namespace

Result<std::vector<Case>> ParseCases(const std::string& file, const std::string& text) {
  return Parser(file).Parse(text);
}

}  // namespace pie
