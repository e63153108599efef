// Uses what a program of somebody else sees: typed parameters and results, the tables of the
// connectors it links, and a client that calls them.
#include <cstdio>
#include <cstring>
#include <string>

#include "depot/depot.h"
#include "greeter/greeter.h"
#include "pie/client.h"
#include "porter/porter.h"
#include "service.h"

namespace {

int failures = 0;

void Check(bool ok, const char* what, const std::string& found = {}) {
  std::printf("%s: %s%s%s\n", ok ? "ok" : "FAILED", what, found.empty() ? "" : ": ", found.c_str());
  failures += !ok;
}

bool HasOneAction(const pie::ConnectorTable& connector, const char* action, bool native) {
  std::printf("%s:", connector.name);
  for (const pie::ActionRow& row : connector.actions) std::printf(" %s", row.name);
  std::printf("\n");
  return connector.actions.count == 1 && std::strcmp(connector.actions.data->name, action) == 0 &&
         (connector.actions.data->invoke != nullptr) == native;
}

template <class T>
std::string Words(const pie::Result<T>& result) {
  if (result) return "no error";
  return std::string(pie::ErrorName(result.error().code)) + ": " +
         std::string(result.error().message);
}

pie::depot::GetPartParams Part(int number) {
  pie::depot::GetPartParams params;
  params.part = number;
  return params;
}

// Two parts at once, and what the second one lacks as a value.
pie::Task<long long> CountStock(pie::Context& context, int first, int second) {
  auto parts = co_await pie::All(pie::depot::GetPart(context, Part(first)),
                                 pie::depot::GetPart(context, Part(second)));
  long long stock = 0;
  for (const auto& part : parts) {
    if (part) stock += *part->stock;
  }
  co_return stock;
}

void CallDeclared(pie::Client& client) {
  auto one = client.Run(pie::depot::kDepot, [](pie::Context& context) {
    return pie::depot::GetPart(context, Part(7));
  });
  Check(one && *one->name == "part 7" && *one->stock == 14, "a declarative action", Words(one));
  auto missing = client.Run(pie::depot::kDepot, [](pie::Context& context) {
    return pie::depot::GetPart(context, Part(13));
  });
  Check(!missing && missing.error().code == pie::ErrorCode::kNotFound, "404 is an error value",
        Words(missing));
  auto wrong = client.Run(pie::depot::kDepot, [](pie::Context& context) {
    return pie::depot::GetPart(context, Part(0));
  });
  Check(!wrong && wrong.error().problems.size() == 1, "a wrong parameter is refused here",
        Words(wrong));
  auto stock = client.Run(pie::depot::kDepot,
                          [](pie::Context& context) { return CountStock(context, 3, 4); });
  Check(stock && *stock == 14 && Service::most_at_once() >= 2, "two calls at the same time",
        Words(stock));
}

void CallNative(pie::Client& client) {
  pie::RunOptions anna("anna");
  auto hello = client.Run(
      pie::greeter::kGreeter,
      [](pie::Context& context) {
        pie::greeter::GreetParams params;
        params.name = context.user().id;
        return pie::greeter::Greet(context, params);
      },
      anna);
  Check(hello && hello->text == "Hello anna", "a native action", Words(hello));
  auto stub = client.Run(pie::porter::kPorter, [](pie::Context& context) {
    return pie::porter::Carry(context, pie::porter::CarryParams());
  });
  Check(!stub && stub.error().code == pie::ErrorCode::kNotImplemented, "a stub says so",
        Words(stub));
}

void Misuse(pie::Client& client) {
  auto inside = client.Run(pie::greeter::kGreeter, [&](pie::Context&) -> pie::Task<bool> {
    auto again = client.Run(pie::greeter::kGreeter,
                            [](pie::Context&) -> pie::Task<bool> { co_return true; });
    if (!again) co_return again.error();
    co_return true;
  });
  Check(!inside && inside.error().code == pie::ErrorCode::kInvalidArgument, "Run() inside a task",
        Words(inside));
  auto closed = pie::Client().Run(pie::greeter::kGreeter,
                                  [](pie::Context&) -> pie::Task<bool> { co_return true; });
  Check(!closed && closed.error().code == pie::ErrorCode::kInvalidArgument, "a closed client",
        Words(closed));
  auto late = client.Run(pie::greeter::kGreeter, [](pie::Context& context) -> pie::Task<bool> {
    auto table = co_await context.Query("SELECT 1").AsResult();
    co_return !table && table.error().code == pie::ErrorCode::kUnavailable;
  });
  Check(late && *late, "tables need a database", Words(late));
}

}  // namespace

// With an argument only the tables are looked at: for connectors that a test has changed.
int main(int argc, char**) {
  Check(HasOneAction(pie::depot::kDepot, "get_part", false), "depot");
  Check(HasOneAction(pie::greeter::kGreeter, "greet", true), "greeter");
  Check(HasOneAction(pie::porter::kPorter, "carry", true), "porter");
  Check(pie::kRegistry.count == 3 && pie::kRegistry.data[0] == &pie::depot::kDepot, "registry");
  if (argc > 1) return failures ? 1 : 0;

  Service service;
  pie::Credentials credentials;
  credentials.SetSecret("depot", "DEPOT_KEY", "k-123456");
  pie::ClientOptions options;
  options.credentials = &credentials;
  options.hosts.push_back(pie::HostMapping("depot.example.com", "127.0.0.1", service.port()));
  options.allow_private_egress = true;
  bool told = false;
  {
    pie::Result<pie::Client> client = pie::Client::Open(pie::kRegistry, options);
    Check(client.ok(), "a client without a database", Words(client));
    if (!client) return 1;
    CallDeclared(*client);
    CallNative(*client);
    Misuse(*client);
    // What still runs when the client goes is cancelled, and hears of it.
    client->Start(
        pie::greeter::kGreeter, [](pie::Context& context) { return context.Sleep(60'000); },
        [&told](const pie::Result<pie::Unit>& end) {
          told = !end && end.error().code == pie::ErrorCode::kCancelled;
        });
  }
  Check(told, "closing the client cancels its tasks");
  return failures ? 1 : 0;
}
