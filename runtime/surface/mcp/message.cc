#include "surface/mcp/message.h"

#include "base/json_reader.h"
#include "base/json_writer.h"

namespace pie::mcp {
namespace {

using Type = JsonReader::Type;

constexpr size_t kMaxId = 256;

// Reads a string member; anything else is skipped and told.
bool Take(JsonReader& reader, const char* name, std::string& value, std::string& problem) {
  std::string_view text;
  if (reader.Peek() == Type::kString && reader.ReadString(text)) {
    value = text;
    return true;
  }
  reader.Skip();
  problem = std::string(name) + ": expected a string";
  return false;
}

void ReadMeta(JsonReader& reader, Params& params) {
  if (reader.Peek() != Type::kObject) {
    params.problem = "_meta: expected an object";
    reader.Skip();
    return;
  }
  std::string_view key;
  reader.EnterObject();
  while (reader.NextMember(key)) {
    if (key == "progressToken") {
      Type type = reader.Peek();
      params.progress_token = reader.Skip();
      if (type != Type::kString && type != Type::kNumber) {
        params.problem = "_meta.progressToken: expected a string or an integer";
      }
    } else if (key == "io.modelcontextprotocol/protocolVersion") {
      Take(reader, "_meta protocolVersion", params.version, params.problem);
    } else if (key == "io.modelcontextprotocol/clientCapabilities") {
      bool object = reader.Peek() == Type::kObject;
      std::string_view text = reader.Skip();
      if (object) params.capabilities = text;
    } else if (key == "io.modelcontextprotocol/logLevel") {
      Take(reader, "_meta logLevel", params.log_level, params.problem);
    } else {
      reader.Skip();
    }
  }
}

// The members of `params`, an object.
void ReadParams(JsonReader& reader, Params& params) {
  std::string_view key;
  reader.EnterObject();
  while (reader.NextMember(key)) {
    if (key == "name") {
      params.has_name = Take(reader, "name", params.name, params.problem);
    } else if (key == "arguments") {
      params.arguments = reader.Skip();
    } else if (key == "_meta") {
      ReadMeta(reader, params);
    } else if (key == "uri") {
      params.has_uri = Take(reader, "uri", params.uri, params.problem);
    } else if (key == "cursor") {
      Take(reader, "cursor", params.cursor, params.problem);
    } else if (key == "level") {
      Take(reader, "level", params.level, params.problem);
    } else if (key == "inputResponses") {
      params.input_responses = reader.Skip();
    } else if (key == "requestState") {
      Take(reader, "requestState", params.request_state, params.problem);
    } else {
      reader.Skip();
    }
  }
  if (!params.arguments.empty() && params.arguments[0] != '{') {
    params.problem = "arguments: expected an object";
  }
}

bool Bad(BadMessage& bad, int code, std::string text) {
  bad.code = code;
  bad.text = std::move(text);
  return false;
}

// The members of the envelope; false when the text is no JSON.
bool ReadEnvelope(JsonReader& reader, Message& message, Params& params, std::string& version) {
  std::string_view key;
  std::string problem;
  reader.EnterObject();
  while (reader.NextMember(key)) {
    if (key == "method") {
      Take(reader, "method", message.method, problem);
    } else if (key == "params") {
      bool object = reader.Peek() == Type::kObject;
      size_t start = reader.offset();
      object ? ReadParams(reader, params) : void(reader.Skip());
      message.params = reader.Since(start);
    } else if (key == "id") {
      message.id = reader.Skip();
    } else if (key == "jsonrpc") {
      Take(reader, "jsonrpc", version, problem);
    } else if (key == "result") {
      message.result = reader.Skip();
    } else if (key == "error") {
      message.error = reader.Skip();
    } else {
      reader.Skip();
    }
  }
  return reader.Finish();
}

bool IsId(std::string_view raw) {
  if (raw.size() > kMaxId) return false;
  if (raw[0] == '"') return true;
  JsonReader reader(raw);
  JsonNumber number;
  return reader.ReadNumber(number) && number.is_integer;
}

}  // namespace

bool ParseMessage(std::string_view text, Message& message, Params& params, BadMessage& bad) {
  JsonReader reader(text);
  if (reader.Peek() == Type::kArray) {
    return Bad(bad, kInvalidRequest, "batches are not supported: send one message per request");
  }
  if (reader.ok() && reader.Peek() != Type::kObject) {
    reader.Skip();
    if (reader.Finish()) return Bad(bad, kInvalidRequest, "a message must be an object");
  }
  std::string version;
  if (!ReadEnvelope(reader, message, params, version)) {
    return Bad(bad, kParseError, "no JSON: " + reader.ErrorText());
  }
  if (!message.id.empty()) {
    if (!IsId(message.id)) {
      return Bad(bad, kInvalidRequest, "id: expected a string or an integer of at most 256 bytes");
    }
    bad.id = message.id;
  }
  if (version != "2.0") return Bad(bad, kInvalidRequest, "jsonrpc: expected \"2.0\"");
  if (message.method.empty()) {
    if (message.id.empty() || message.result.empty() == message.error.empty()) {
      return Bad(bad, kInvalidRequest, "a message needs a method, or an id with a result or error");
    }
    message.kind = Message::Kind::kResponse;
    return true;
  }
  if (!message.params.empty() && message.params[0] != '{') {
    return Bad(bad, kInvalidRequest, "params: expected an object");
  }
  message.kind = message.id.empty() ? Message::Kind::kNotification : Message::Kind::kRequest;
  return true;
}

ClientCapabilities ClientCapabilities::Parse(std::string_view raw) {
  ClientCapabilities capabilities;
  JsonReader reader(raw);
  if (raw.empty() || reader.Peek() != Type::kObject) return capabilities;
  std::string_view key;
  reader.EnterObject();
  while (reader.NextMember(key)) {
    bool* flag = key == "elicitation" ? &capabilities.elicitation
                 : key == "sampling"  ? &capabilities.sampling
                 : key == "roots"     ? &capabilities.roots
                                      : nullptr;
    if (flag) *flag = reader.Peek() == Type::kObject;
    reader.Skip();
  }
  return capabilities;
}

bool ClientCapabilities::Covers(std::string_view method) const {
  std::string_view capability = CapabilityOf(method);
  return capability == "elicitation" ? elicitation
         : capability == "sampling"  ? sampling
         : capability == "roots"     ? roots
                                     : false;
}

std::string_view CapabilityOf(std::string_view method) {
  return method.substr(0, method.find('/'));
}

std::string ResultMessage(std::string_view id, std::string_view result) {
  std::string out;
  out.reserve(id.size() + result.size() + 40);
  out += R"({"jsonrpc":"2.0","id":)";
  out += id;
  out += R"(,"result":)";
  out += result;
  out += '}';
  return out;
}

std::string ErrorMessage(std::string_view id, const RpcError& error) {
  std::string out = R"({"jsonrpc":"2.0","id":)";
  out += id;
  out += R"(,"error":{"code":)" + std::to_string(error.code) + R"(,"message":)";
  AppendJsonString(out, error.message);
  if (!error.data.empty()) out += R"(,"data":)" + error.data;
  out += "}}";
  return out;
}

std::string NotificationMessage(std::string_view method, std::string_view params) {
  std::string out = R"({"jsonrpc":"2.0","method":)";
  AppendJsonString(out, method);
  if (!params.empty()) {
    out += R"(,"params":)";
    out += params;
  }
  out += '}';
  return out;
}

std::string RequestMessage(std::string_view id, std::string_view method, std::string_view params) {
  std::string out = R"({"jsonrpc":"2.0","id":)";
  out += id;
  out += R"(,"method":)";
  AppendJsonString(out, method);
  out += R"(,"params":)";
  out += params.empty() ? "{}" : params;
  out += '}';
  return out;
}

}  // namespace pie::mcp
