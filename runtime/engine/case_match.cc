#include "engine/case_match.h"

#include <algorithm>
#include <map>

#include "base/json_access.h"
#include "engine/bind.h"
#include "engine/value.h"

namespace pie {
namespace {

bool IsUuid(std::string_view text) {
  if (text.size() != 36) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash ? text[i] != '-' : !std::isxdigit(static_cast<unsigned char>(text[i]))) return false;
  }
  return true;
}

bool IsTime(std::string_view text) {
  static constexpr std::string_view kShape = "0000-00-00T00:00:00";
  if (text.size() < kShape.size()) return false;
  for (size_t i = 0; i < kShape.size(); ++i) {
    bool digit = text[i] >= '0' && text[i] <= '9';
    if (kShape[i] == '0' ? !digit : text[i] != kShape[i] && text[i] != ' ') return false;
  }
  return true;
}

enum class Match { kNoWildcard, kYes, kNo };

Match MatchWildcard(const Json& expected, const Json& found) {
  if (!expected.is_string()) return Match::kNoWildcard;
  std::string_view name = JsonAccess::Text(expected);
  std::string_view text = JsonAccess::Text(found);
  Json::Type type = found.type();
  auto answer = [](bool yes) { return yes ? Match::kYes : Match::kNo; };
  if (name == "<any>") return Match::kYes;
  if (name == "<uuid>") return answer(IsUuid(text));
  if (name == "<time>") return answer(IsTime(text));
  if (name == "<string>") return answer(type == Json::Type::kString);
  if (name == "<integer>") return answer(type == Json::Type::kInteger);
  if (name == "<number>") {
    return answer(type == Json::Type::kInteger || type == Json::Type::kNumber);
  }
  return Match::kNoWildcard;
}

std::string Short(const Json& json) {
  std::string text = JsonAccess::Dump(json);
  if (text.size() > 200) text = text.substr(0, 200) + "...";
  return text;
}

void Differ(const std::string& path, const std::string& expected, const std::string& found,
            std::vector<std::string>& differences) {
  differences.push_back(path + ": expected " + expected + ", found " + found);
}

void CompareObjects(const std::string& path, const Json& expected, const Json& found,
                    bool wildcards, std::vector<std::string>& differences) {
  for (const String& key : expected.Keys()) {
    std::string inner = path + "." + std::string(key);
    // In an output, null also says that a member is not there.
    if (wildcards && expected[key].is_null() && !found.Has(key)) continue;
    if (!found.Has(key))
      Differ(inner, Short(expected[key]), "nothing", differences);
    else
      CompareJson(inner, expected[key], found[key], wildcards, differences);
  }
  for (const String& key : found.Keys()) {
    if (expected.Has(key)) continue;
    Differ(path + "." + std::string(key), "nothing", Short(found[key]), differences);
  }
}

// Names and values, each name with its values in order.
using Multimap = std::map<std::string, std::vector<std::string>>;

std::string ScalarText(const Json& json) {
  std::string text, dumped = JsonAccess::Dump(json);
  return AppendJsonScalar(text, dumped) ? text : dumped;
}

Multimap FromCase(const Json& object) {
  Multimap map;
  for (const String& key : object.Keys()) {
    Json value = object[key];
    std::vector<std::string>& texts = map[std::string(key)];
    if (!value.is_array())
      texts.push_back(ScalarText(value));
    else
      for (Size i = 0; i < value.size(); ++i) texts.push_back(ScalarText(value[i]));
  }
  return map;
}

Multimap FromPairs(std::string_view text, bool plus_is_space) {
  Multimap map;
  while (!text.empty()) {
    size_t end = std::min(text.find('&'), text.size());
    std::string_view pair = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    size_t equals = std::min(pair.find('='), pair.size());
    std::string name, value;
    PercentDecode(pair.substr(0, equals), name, plus_is_space);
    if (equals < pair.size()) PercentDecode(pair.substr(equals + 1), value, plus_is_space);
    map[name].push_back(std::move(value));
  }
  return map;
}

std::string Quoted(const std::vector<std::string>& values) {
  std::string out;
  for (const std::string& value : values) out += (out.empty() ? "'" : ", '") + value + "'";
  return out;
}

void CompareMaps(const std::string& what, const Multimap& expected, const Multimap& found,
                 std::vector<std::string>& differences) {
  for (const auto& [name, values] : expected) {
    auto at = found.find(name);
    std::string path = what + " '" + name + "'";
    if (at == found.end())
      Differ(path, Quoted(values), "nothing", differences);
    else if (at->second != values)
      Differ(path, Quoted(values), Quoted(at->second), differences);
  }
  for (const auto& [name, values] : found) {
    if (!expected.count(name)) {
      Differ(what + " '" + name + "'", "nothing", Quoted(values), differences);
    }
  }
}

// Segments are compared decoded, so that both ways to write a character are the same.
std::vector<std::string> Segments(std::string_view path) {
  std::vector<std::string> segments;
  while (true) {
    size_t end = path.find('/');
    segments.emplace_back();
    PercentDecode(path.substr(0, end), segments.back());
    if (end == path.npos) return segments;
    path.remove_prefix(end + 1);
  }
}

// A second part of the same name makes a list of them.
void AddPart(Json& parts, const std::string& name, Json part) {
  if (!parts.Has(name)) return void(parts.Set(name, part));
  Json list = parts[name];
  if (!list.is_array()) {
    list = Json::Array();
    list.Push(parts[name]);
  }
  list.Push(part);
  parts.Set(name, list);
}

// A multipart body as {name: text} and {name: {filename, content_type, text}}.
Json MultipartJson(std::string_view body, std::string_view content_type) {
  Json parts = Json::Object();
  size_t at = content_type.find("boundary=");
  if (at == content_type.npos) return parts;
  std::string mark = "--" + std::string(content_type.substr(at + 9));
  auto attribute = [](std::string_view head, std::string_view name) {
    std::string start = " " + std::string(name) + "=\"";
    size_t from = head.find(start);
    if (from == head.npos) return std::string();
    from += start.size();
    return std::string(head.substr(from, head.find('"', from) - from));
  };
  for (size_t from = body.find(mark); from != body.npos;) {
    from += mark.size();
    size_t end = body.find("\r\n" + mark, from);
    size_t split = body.find("\r\n\r\n", from);
    if (end == body.npos || split == body.npos || split > end) break;
    std::string_view head = body.substr(from, split - from);
    std::string text(body.substr(split + 4, end - split - 4));
    std::string filename = attribute(head, "filename");
    Json part(text);
    if (!filename.empty()) {
      size_t type = head.find("Content-Type: ");
      part = Json::Object();
      part.Set("filename", Json(filename));
      part.Set("content_type", Json(std::string(head.substr(type + 14))));
      part.Set("text", Json(text));
    }
    AddPart(parts, attribute(head, "name"), part);
    from = end + 2;
  }
  return parts;
}

void CompareParsed(const Json& expected, const std::string& body, const char* inside,
                   std::vector<std::string>& differences) {
  Result<Json> found = JsonAccess::Parse(body);
  if (!found)
    return differences.push_back("body: expected JSON, found '" + body.substr(0, 100) + "'");
  if (!inside) return CompareJson("json", expected, *found, false, differences);
  Json part = (*found)[inside];
  CompareJson(inside, expected, part.is_null() ? Json::Object() : part, false, differences);
}

// Parts of the case may leave the content type out.
Json WithType(Json part, const Json& found) {
  if (part.is_array()) {
    Json list = Json::Array();
    for (Size i = 0; i < part.size(); ++i) list.Push(WithType(part[i], found[i]));
    return list;
  }
  if (part.is_object() && !part.Has("content_type")) {
    part.Set("content_type", found["content_type"]);
  }
  return part;
}

Json WithTypes(const Json& expected, const Json& found) {
  Json parts = Json::Object();
  for (const String& name : expected.Keys()) {
    parts.Set(name, WithType(expected[name], found[name]));
  }
  return parts;
}

void CompareBody(const CaseExchange& expected, const HttpRequest& request,
                 std::vector<std::string>& differences) {
  switch (expected.body_kind) {
    case CaseBody::kNone:
      if (!request.body.empty()) {
        Differ("body", "none", "'" + request.body.substr(0, 200) + "'", differences);
      }
      return;
    case CaseBody::kJson:
      return CompareParsed(expected.body, request.body, nullptr, differences);
    case CaseBody::kVariables:
      return CompareParsed(expected.body, request.body, "variables", differences);
    case CaseBody::kForm:
      return CompareMaps("form", FromCase(expected.body), FromPairs(request.body, true),
                         differences);
    case CaseBody::kMultipart: {
      Json found = MultipartJson(request.body, request.headers.Get("content-type"));
      return CompareJson("multipart", WithTypes(expected.body, found), found, false, differences);
    }
    case CaseBody::kText:
      if (JsonAccess::Text(expected.body) != request.body) {
        Differ("body", Short(expected.body), Short(Json(request.body)), differences);
      }
  }
}

}  // namespace

void CompareJson(const std::string& path, const Json& expected, const Json& found, bool wildcards,
                 std::vector<std::string>& differences) {
  if (wildcards) {
    Match match = MatchWildcard(expected, found);
    if (match == Match::kYes) return;
    if (match == Match::kNo) return Differ(path, Short(expected), Short(found), differences);
  }
  if (expected.is_object() && found.is_object()) {
    return CompareObjects(path, expected, found, wildcards, differences);
  }
  if (expected.is_array() && found.is_array() && expected.size() == found.size()) {
    for (Size i = 0; i < expected.size(); ++i) {
      CompareJson(path + "[" + std::to_string(i) + "]", expected[i], found[i], wildcards,
                  differences);
    }
    return;
  }
  if (!(expected == found)) Differ(path, Short(expected), Short(found), differences);
}

HttpRequest WithoutMembers(const CaseExchange& expected, const Rows<NamedText>& members,
                           const HttpRequest& request) {
  HttpRequest bare = request;
  Result<Json> json = JsonAccess::Parse(request.body);
  bool object = json && json->is_object();
  Multimap pairs = object ? Multimap() : FromPairs(request.body, true);
  for (const NamedText& member : members) {
    if (expected.body.Has(member.name)) continue;
    if (object) json->Remove(member.name);
    pairs.erase(member.name);
  }
  if (object) {
    bool nothing = json->size() == 0 && expected.body_kind == CaseBody::kNone;
    bare.body = nothing ? std::string() : JsonAccess::Dump(*json);
    return bare;
  }
  bare.body.clear();
  for (const auto& [name, values] : pairs) {
    for (const std::string& value : values) {
      AppendPair(bare.body, name, value, AppendFormEncoded);
    }
  }
  return bare;
}

std::vector<std::string> CompareRequest(const CaseExchange& expected, const Url& expected_url,
                                        std::string_view credential, const HttpRequest& request) {
  std::vector<std::string> differences;
  if (expected.method != request.method) {
    Differ("method", expected.method, request.method, differences);
  }
  if (!expected_url.SameOrigin(request.url)) {
    Differ("host", expected_url.Origin(), request.url.Origin(), differences);
  }
  if (Segments(expected_url.path()) != Segments(request.url.path())) {
    Differ("path", expected_url.path(), request.url.path(), differences);
  }
  Multimap query = FromPairs(request.url.query(), false);
  Multimap expected_query = FromCase(expected.query);
  std::string name(credential);
  if (!name.empty() && !expected_query.count(name)) query.erase(name);
  CompareMaps("query", expected_query, query, differences);
  for (const String& key : expected.headers.Keys()) {
    std::string found(request.headers.Get(std::string(key)));
    std::string wanted = ScalarText(expected.headers[key]);
    if (found != wanted) {
      Differ("header " + std::string(key), "'" + wanted + "'", "'" + found + "'", differences);
    }
  }
  CompareBody(expected, request, differences);
  return differences;
}

}  // namespace pie
