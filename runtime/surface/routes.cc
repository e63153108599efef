#include "surface/routes.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "base/json_access.h"
#include "base/json_writer.h"
#include "surface/rest/rest.h"
#include "table/decode.h"

namespace pie {
namespace {

constexpr const char* kGuards[] = {"key", "admin", "open"};
constexpr const char* kReaches[] = {"whole", "connector", "rows", "free"};

bool IsPlaceholder(std::string_view part) { return part.starts_with('{'); }
bool TakesRest(std::string_view part) { return part.ends_with("*}"); }

// Whether the route's pattern takes the path.
bool Fits(const Route& route, const std::vector<std::string>& path) {
  const auto& pattern = route.pattern;
  bool rest = !pattern.empty() && TakesRest(pattern.back());
  if (rest ? path.size() < pattern.size() : path.size() != pattern.size()) return false;
  for (size_t i = 0; i < pattern.size(); ++i) {
    if (!IsPlaceholder(pattern[i]) && pattern[i] != path[i]) return false;
  }
  return true;
}

// Literal segments are better than placeholders, early ones more than late ones.
bool IsBetter(const Route& route, const Route* than) {
  if (!than) return true;
  size_t both = std::min(route.pattern.size(), than->pattern.size());
  for (size_t i = 0; i < both; ++i) {
    bool open = IsPlaceholder(route.pattern[i]);
    if (open != IsPlaceholder(than->pattern[i])) return !open;
  }
  return route.pattern.size() > than->pattern.size();
}

std::vector<std::string> ParamsOf(const Route& route, const std::vector<std::string>& path) {
  std::vector<std::string> params;
  for (size_t i = 0; i < route.pattern.size(); ++i) {
    if (!IsPlaceholder(route.pattern[i])) continue;
    params.push_back(path[i]);
    if (!TakesRest(route.pattern[i])) continue;
    for (size_t j = i + 1; j < path.size(); ++j) params.back() += '/' + path[j];
  }
  return params;
}

}  // namespace

void Routes::Add(const char* method, std::string_view pattern, RouteHandler handler,
                 RouteGuard guard, RouteReach reach) {
  Route route;
  route.method = method;
  route.guard = guard;
  route.reach = reach;
  route.handler = std::move(handler);
  if (pattern.starts_with('/')) pattern.remove_prefix(1);
  while (!pattern.empty()) {
    std::string_view part = pattern.substr(0, pattern.find('/'));
    pattern.remove_prefix(std::min(pattern.size(), part.size() + 1));
    route.pattern.push_back(part);
  }
  routes_.push_back(std::move(route));
}

Routes::Found Routes::Find(std::string_view method, const std::vector<std::string>& path) const {
  if (method == "HEAD") method = "GET";
  Found found;
  for (const Route& route : routes_) {
    if (!Fits(route, path)) continue;
    if (route.method == method) {
      if (IsBetter(route, found.route)) found.route = &route;
    } else if (found.allowed.find(route.method) == std::string::npos) {
      if (!found.allowed.empty()) found.allowed += ", ";
      found.allowed += route.method;
    }
  }
  if (found.route) found.params = ParamsOf(*found.route, path);
  return found;
}

std::string Routes::ToJson() const {
  std::map<std::string, const Route*> sorted;
  for (const Route& route : routes_) {
    std::string path;
    for (std::string_view part : route.pattern) path += '/' + std::string(part);
    sorted[path + ' ' + std::string(route.method)] = &route;
  }
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Key("routes");
  writer.BeginArray();
  for (const auto& [name, route] : sorted) {
    writer.BeginObject();
    writer.Member("method", route->method);
    writer.Member("path", std::string_view(name).substr(0, name.find(' ')));
    writer.Member("guard", kGuards[static_cast<int>(route->guard)]);
    if (route->guard != RouteGuard::kOpen) {
      writer.Member("reach", kReaches[static_cast<int>(route->reach)]);
    }
    writer.EndObject();
  }
  writer.EndArray();
  writer.EndObject();
  return out;
}

Result<Unit> CheckReach(const Route& route, const RouteCall& call) {
  if (!call.scope.limited() || route.reach == RouteReach::kRows ||
      route.reach == RouteReach::kFree) {
    return Unit();
  }
  if (route.reach == RouteReach::kWhole) {
    return Error(ErrorCode::kPermissionDenied, "this needs a key without limits");
  }
  if (route.method != "GET") return call.scope.MayManage(call.param(0));
  if (call.scope.Sees(call.param(0))) return Unit();
  return Error(ErrorCode::kPermissionDenied, "this key may not use '" + call.param(0) + "'");
}

Result<Json> BodyObject(const ServerRequest& request) {
  if (request.body.empty()) return Json::Object();
  Result<Json> body = JsonAccess::Parse(request.body);
  if (!body) return body;
  if (!body->is_object()) {
    return Error(ErrorCode::kInvalidArgument, "the body must be a JSON object");
  }
  return body;
}

Result<Json> BodyObject(const ServerRequest& request, const ObjectTable& table) {
  Result<Json> body = BodyObject(request);
  if (!body) return body;
  List<Problem> problems = Validate(table, request.body.empty() ? "{}" : request.body);
  if (!problems.empty()) return InvalidInput(std::move(problems));
  return body;
}

long long PathNumber(const std::string& segment) {
  long long value = 0;
  auto [end, error] = std::from_chars(segment.data(), segment.data() + segment.size(), value);
  bool good = error == std::errc() && end == segment.data() + segment.size() && value >= 0;
  return good ? value : -1;
}

void WriteTime(JsonWriter& writer, const char* name, long long unix_ms) {
  writer.Key(name);
  unix_ms ? writer.Int(unix_ms) : writer.Null();
}

Result<long long> QueryNumber(const ServerRequest& request, const char* name, long long fallback) {
  std::string text = QueryValue(request.query, name);
  if (text.empty()) return fallback;
  long long value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && end == text.data() + text.size() && value >= 0) return value;
  return Error(ErrorCode::kInvalidArgument, std::string(name) + ": expected a number");
}

}  // namespace pie
