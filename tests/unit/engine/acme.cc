// What native code may do, one mode each; the tests look at what comes of it.
#include "acme/acme.h"

#include <stdexcept>
#include <string>

#include "pie/pie.h"

namespace pie {
namespace {

Task<String> AskForName(Context& context) {
  Json schema = Json::Object();
  schema.Set("type", "object");
  Answer answer = co_await context.Ask("Your name?", schema, "name");
  co_return answer.accepted() ? answer.content["name"].AsString() : String("nobody");
}

Task<void> Tell(Context& context) {
  co_await context.Progress(1, 2, "half");
  co_await context.Log(LogLevel::kInfo, Json("working"));
  co_await context.StreamEvent("step", Json(1));
  context.ResourceChanged("acme://things");
}

}  // namespace

Task<acme::SayResult> acme::Say(Context& context, SayParams params) {
  SayResult result;
  if (params.mode == "plain") {
    context.Reply(Content::Text("a block"));
    result.text = "hi";
    result.count = 2;
  } else if (params.mode == "throw") {
    throw std::runtime_error("a detail for the operator");
  } else if (params.mode == "fail") {
    co_return Error(ErrorCode::kConflict, "it is there already");
  } else if (params.mode == "leak") {
    co_return Error(ErrorCode::kUpstream, "refused " + std::string(context.Secret("ACME_KEY")));
  } else if (params.mode == "ask") {
    result.text = co_await AskForName(context);
  } else if (params.mode == "tell") {
    co_await Tell(context);
    result.text = context.user().display_name;
  } else if (params.mode == "settings") {
    result.text = context.user_config()["region"].AsString();
  } else if (params.mode == "sleep") {
    co_await context.Sleep(60'000);
  } else {
    bool outside = params.mode == "outside", plain = params.mode == "plainfetch";
    FetchRequest request(outside ? "https://evil.test/x"
                         : plain ? "https://mini.acme.test/v2/plain"
                                 : "/native?x=1");
    FetchResponse reply;
    if (outside || plain)
      reply = co_await context.Fetch(request);
    else
      reply = co_await context.oauth().Fetch(request);
    result.text = reply.body;
    result.count = reply.status;
  }
  co_return result;
}

Task<Json> acme::Walk(Context& context, WalkParams params) {
  Json out = Json::Object();
  if (params.mode == "create") {
    CreateIssueParams issue;
    issue.owner = "o";
    issue.repo = "r";
    issue.title = "t";
    issue.labels = List<String>::Of("a", "b");
    CreateIssueResult created = co_await CreateIssue(context, issue);
    out.Set("number", created.number.value_or(0LL));
  } else if (params.mode == "list") {
    ListCursorParams list;
    list.max_items = 3;
    ListCursorResult page = co_await ListCursor(context, list);
    out.Set("count", page.items.size());
    out.Set("more", page.next_page.has_value());
  } else if (params.mode == "together") {
    GetThingParams thing;
    thing.id = "1";
    List<Task<Json>> calls;
    long long times = params.depth.value_or(1LL);
    for (long long i = 0; i < times; ++i) calls.push_back(GetThing(context, thing));
    long long good = 0;
    String error;
    List<Result<Json>> results = co_await All(std::move(calls));
    for (const Result<Json>& result : results) {
      if (result)
        ++good;
      else
        error = result.error().message;
    }
    out.Set("good", good).Set("error", error);
  } else if (params.mode == "invalid") {
    CreateIssueParams issue;
    co_await CreateIssue(context, issue);
  } else {
    GetThingParams thing;
    thing.id = "1";
    long long times = params.depth.value_or(1LL);
    for (long long i = 0; i < times; ++i) out.Set("thing", co_await GetThing(context, thing));
  }
  co_return out;
}

}  // namespace pie
