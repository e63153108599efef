#include "executor/remote.h"

#include <cstdio>

#include "base/json_access.h"
#include "executor/commands.h"
#include "net/http_client.h"

namespace pie {
namespace {

Result<HttpResponse> Post(const Options& options, const std::string& path,
                          const std::string& body) {
  Result<Url> url = Url::Parse(options.server);
  if (!url) return url.error();
  Result<Url> target = url->WithPath(path);
  if (!target) return target.error();
  Loop loop;
  HttpClient client(loop, {});
  HttpRequest request("POST", *target);
  request.headers.Set("Content-Type", "application/json");
  if (!options.key.empty()) request.headers.Set("Authorization", "Bearer " + options.key);
  request.body = body.empty() ? "{}" : body;
  // The user named this address, so it may be any.
  auto policy = std::make_shared<EgressPolicy>();
  policy->hosts = {"*"};
  policy->allow_http = policy->allow_private = true;
  HttpCallOptions call;
  call.egress = policy;
  call.total_timeout = Milliseconds(240'000);
  call.max_redirects = 0;
  call.max_response_body = 64 << 20;
  return loop.RunUntilDone(client.Send(std::move(request), std::move(call)));
}

// An error as the server wrote it.
Error ErrorOf(const HttpResponse& response) {
  Result<Json> body = JsonAccess::Parse(response.body);
  Json told = body ? (*body)["error"] : Json();
  if (!told.is_object()) {
    return Error(ErrorCode::kUpstream, "the server answered with status " +
                                           std::to_string(response.status) + " and no JSON");
  }
  Error error(ErrorCode::kUpstream, told["message"].AsString());
  Json problems = told["problems"];
  for (Size i = 0; i < problems.size(); ++i) {
    error.problems.push_back(Problem(problems[i]["path"].AsString(),
                                     problems[i]["expected"].AsString(),
                                     problems[i]["found"].AsString()));
  }
  return error;
}

}  // namespace

Result<Json> PostRemote(const Options& options, const std::string& path, const std::string& body) {
  Result<HttpResponse> response = Post(options, path, body);
  if (!response) return response.error();
  if (response->status >= 300) return ErrorOf(*response);
  return JsonAccess::Parse(response->body);
}

int CallRemote(const Options& options, const std::string& arguments) {
  std::string path = "/api/tools/" + PercentEncode(options.tool);
  if (!options.action.empty()) path += '/' + PercentEncode(options.action);
  Result<HttpResponse> response = Post(options, path, arguments);
  if (!response) return Failed(options, response.error());
  if (options.json) {
    std::printf("%s\n", response->body.c_str());
    return response->status < 300 ? kOk : kFailed;
  }
  if (response->status >= 300) return Failed(options, ErrorOf(*response));
  Result<Json> body = JsonAccess::Parse(response->body);
  if (!body) return Failed(options, body.error());
  std::printf("%s\n", JsonAccess::Dump((*body)["result"]).c_str());
  return kOk;
}

}  // namespace pie
