#include "engine/result.h"

#include <openssl/evp.h>

#include "base/json_reader.h"
#include "base/json_writer.h"
#include "engine/upstream_error.h"
#include "table/path.h"
#include "table/schema.h"

namespace pie {
namespace {

Error NotJson(const ConnectorTable& connector, const HttpResponse& response) {
  std::string service = ServiceName(connector);
  Error error(ErrorCode::kUpstream, service);
  std::string type(response.headers.Get("content-type"));
  if (IsHtml(response)) {
    error.message = service +
                    " answered with a web page instead of JSON: it may be down, or the "
                    "connection's address is that of a website";
  } else {
    error.message = service + " answered with something that is no JSON" +
                    (type.empty() ? std::string() : " (" + type + ")");
  }
  error.upstream_status = response.status;
  return error;
}

bool IsJson(std::string_view text) {
  JsonReader reader(text);
  reader.Skip();
  return reader.Finish();
}

bool ClaimsJson(const HttpResponse& response) {
  std::string_view type = response.headers.Get("content-type");
  type = type.substr(0, type.find(';'));
  while (type.ends_with(' ')) type.remove_suffix(1);
  return EqualsIgnoreCase(type, "application/json") ||
         (type.size() > 5 && EqualsIgnoreCase(type.substr(type.size() - 5), "+json"));
}

bool IsUtf8(const std::string& text) {
  std::string quoted;
  AppendJsonString(quoted, text);
  return quoted.find("\xEF\xBF\xBD") == quoted.npos || text.find("\xEF\xBF\xBD") != text.npos;
}

std::string Base64(const std::string& bytes) {
  std::string out((bytes.size() + 2) / 3 * 4, '\0');
  EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                  reinterpret_cast<const unsigned char*>(bytes.data()),
                  static_cast<int>(bytes.size()));
  return out;
}

// A reply that is no JSON: text or a file.
std::string TextValue(const HttpResponse& response, bool plain) {
  std::string out;
  if (plain) {
    AppendJsonString(out, response.body);
    return out;
  }
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("data", Base64(response.body));
  writer.Member("mime_type", response.headers.Get("content-type"));
  writer.EndObject();
  return out;
}

std::string EmptyValue(const TypeRow* type) {
  if (!type) return "null";
  switch (type->kind) {
    case Kind::kList:
      return "[]";
    case Kind::kObject:
    case Kind::kMap:
      return "{}";
    default:
      return "null";
  }
}

}  // namespace

Result<std::string> ReplyValue(const ConnectorTable& connector, const ActionRow& action,
                               HttpResponse& response) {
  const char* at = action.http ? action.http->result_at : nullptr;
  const TypeRow* type = action.result;
  std::string_view body = response.body;
  size_t start = body.find_first_not_of(" \t\r\n");
  if (start == body.npos) return std::string(type || at ? EmptyValue(type) : kEmptyReply);
  if (action.http && action.http->graphql && !at) at = "/data";
  bool structure = body[start] == '{' || body[start] == '[';
  if (structure && at) {
    std::string_view found = FindPointer(body, at);
    if (!found.empty()) return std::string(found);
  } else if (structure && type && type->kind != Kind::kJson) {
    return std::move(response.body);
  }
  if (!IsJson(body)) {
    bool wants_text = !type || type->kind == Kind::kString || type->kind == Kind::kJson;
    if (at || !wants_text || IsHtml(response)) return NotJson(connector, response);
    // Most likely cut off: half of a document must not pass for a text.
    if (ClaimsJson(response) && (!type || type->kind == Kind::kJson)) {
      return NotJson(connector, response);
    }
    bool plain = IsUtf8(response.body);
    if (!plain && type && type->kind == Kind::kString) return NotJson(connector, response);
    return TextValue(response, plain);
  }
  if (at) return EmptyValue(type);
  return std::move(response.body);
}

std::string Wrap(const TypeRow* type, std::string json) {
  const char* wrapper = type ? ResultWrapper(*type) : nullptr;
  // Without a type, or with a free one, the value itself decides.
  if (!wrapper && (!type || type->kind == Kind::kJson)) {
    JsonReader reader(json);
    JsonReader::Type found = reader.Peek();
    if (found != JsonReader::Type::kObject) {
      wrapper = found == JsonReader::Type::kArray ? "items" : "value";
    }
  }
  if (!wrapper) return json;
  std::string out = "{\"";
  out.append(wrapper).append("\":").append(json).push_back('}');
  return out;
}

}  // namespace pie
