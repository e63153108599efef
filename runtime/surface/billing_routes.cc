#include "surface/billing_routes.h"

#include <charconv>

#include "base/json_access.h"
#include "surface/error_json.h"
#include "surface/rest/rest.h"

namespace pie {
namespace {

constexpr size_t kMaxDescription = 200;
constexpr size_t kMaxKey = 200;

// What a body names, each member checked; collects every problem.
class Fields {
 public:
  explicit Fields(const Json& body) : body_(body) {}

  void Whole(const char* name, long long most, long long& value, long long least = 0) {
    const Json* member = Take(name);
    if (!member) return;
    bool whole = member->type() == Json::Type::kInteger;
    if (whole && member->AsInt() >= least && member->AsInt() <= most) {
      value = member->AsInt();
    } else {
      Wrong(name, "a whole number from " + std::to_string(least) + " to " + std::to_string(most),
            *member);
    }
  }
  void Flag(const char* name, bool& value) {
    const Json* member = Take(name);
    if (!member) return;
    if (member->type() == Json::Type::kBoolean) {
      value = member->AsBool();
    } else {
      Wrong(name, "true or false", *member);
    }
  }
  void Text(const char* name, size_t most, std::string& value) {
    const Json* member = Take(name);
    if (!member) return;
    std::string_view text = JsonAccess::Text(*member);
    if (member->is_string() && !text.empty() && text.size() <= most) {
      value = text;
    } else {
      Wrong(name, "a text of 1 to " + std::to_string(most) + " bytes", *member);
    }
  }
  void Must(const char* name, bool given) {
    if (!given && !JsonAccess::Find(body_, name)) {
      problems_.push_back(Problem(name, "a value", "nothing"));
    }
  }
  Result<Unit> Done() {
    for (Size i = 0; i < body_.size(); ++i) {
      std::string name(JsonAccess::Key(body_, i));
      if (std::find(known_.begin(), known_.end(), name) == known_.end()) {
        problems_.push_back(Problem(name, "no such member", "a value"));
      }
    }
    if (problems_.empty()) return Unit();
    std::string message;
    for (const Problem& problem : problems_) {
      if (!message.empty()) message += "; ";
      message += std::string(problem.path) + ": expected " + std::string(problem.expected) +
                 ", found " + std::string(problem.found);
    }
    Error error(ErrorCode::kInvalidArgument, message);
    error.problems = std::move(problems_);
    return error;
  }

 private:
  const Json* Take(const char* name) {
    known_.emplace_back(name);
    return JsonAccess::Find(body_, name);
  }
  void Wrong(const char* name, std::string expected, const Json& found) {
    problems_.push_back(Problem(name, expected, JsonAccess::Dump(found).substr(0, 80)));
  }

  const Json& body_;
  std::vector<std::string> known_;
  List<Problem> problems_;
};

Json PricesJson(const Prices& prices) {
  Json json = Json::Object();
  json.Set("installPriceCents", prices.install_cents);
  json.Set("monthlyPriceCents", prices.monthly_cents);
  json.Set("perUsageMicrodollars", prices.per_use);
  json.Set("freeUsageQuota", prices.free_uses);
  json.Set("customUsageEnabled", prices.custom);
  json.Set("maxCustomChargeMicrodollars", prices.max_custom);
  return json;
}

Result<Prices> PricesFrom(const Json& body, Prices prices) {
  Fields fields(body);
  fields.Whole("installPriceCents", kMostCents, prices.install_cents);
  fields.Whole("monthlyPriceCents", kMostCents, prices.monthly_cents);
  fields.Whole("perUsageMicrodollars", kMostMicrodollars, prices.per_use);
  fields.Whole("freeUsageQuota", kMostMicrodollars, prices.free_uses);
  fields.Flag("customUsageEnabled", prices.custom);
  fields.Whole("maxCustomChargeMicrodollars", kMostMicrodollars, prices.max_custom, 100);
  if (Result<Unit> done = fields.Done(); !done) return done.error();
  return prices;
}

bool IsMonth(std::string_view text) {
  auto digits = [&](size_t at, size_t count) {
    return text.substr(at, count).find_first_not_of("0123456789") == std::string_view::npos;
  };
  return text.size() == 7 && text[4] == '-' && digits(0, 4) && digits(5, 2) && text >= "2000-01" &&
         text.substr(5) >= "01" && text.substr(5) <= "12";
}

long long Number(std::string_view text, long long otherwise) {
  long long value = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

struct Topic {
  BillingStore& billing;
  const Registry& registry;

  Task<void> MustExist(const std::string& connector) const {
    for (const ConnectorTable* known : registry) {
      if (connector == known->name) co_return;
    }
    co_await Fail(Error(ErrorCode::kNotFound, "there is no connector '" + connector + "'"));
  }

  Task<void> GetPrices(RouteCall& call) const {
    co_await MustExist(call.param(0));
    Prices prices = co_await billing.GetPrices(call.param(0));
    SendJsonBody(call.response, JsonAccess::Dump(PricesJson(prices)));
  }

  Task<void> PutPrices(RouteCall& call) const {
    co_await MustExist(call.param(0));
    Result<Json> body = BodyObject(call.request);
    if (!body) co_await Fail(body.error());
    Result<Prices> prices = PricesFrom(*body, Prices());
    if (!prices) co_await Fail(prices.error());
    co_await billing.SetPrices(call.param(0), call.user(), *prices);
    SendJsonBody(call.response, JsonAccess::Dump(PricesJson(*prices)));
  }

  Task<void> Earnings(RouteCall& call) const {
    co_await MustExist(call.param(0));
    std::string month = QueryValue(call.request.query, "month");
    if (!IsMonth(month)) {
      co_await Fail(Error(ErrorCode::kInvalidArgument, "say which month: ?month=2026-11"));
    }
    Json earnings = co_await billing.Earnings(call.param(0), month);
    SendJsonBody(call.response, JsonAccess::Dump(earnings));
  }

  Task<void> Balance(RouteCall& call) const {
    long long balance = co_await billing.Balance(call.user());
    SendJsonBody(call.response, R"({"microdollars":)" + std::to_string(balance) + "}");
  }

  Task<void> History(RouteCall& call) const {
    HistoryPage page;
    page.before = Number(QueryValue(call.request.query, "before"), 0);
    page.limit = static_cast<int>(Number(QueryValue(call.request.query, "limit"), page.limit));
    Json history = co_await billing.History(call.user(), page);
    SendJsonBody(call.response, JsonAccess::Dump(history));
  }

  Task<void> AddBalance(RouteCall& call) const {
    Result<Json> body = BodyObject(call.request);
    if (!body) co_await Fail(body.error());
    long long amount = 0;
    std::string key, description = "Top-up";
    Fields fields(*body);
    fields.Whole("microdollars", kMostMicrodollars, amount, 1);
    fields.Text("key", kMaxKey, key);
    fields.Text("description", kMaxDescription, description);
    fields.Must("microdollars", amount > 0);
    fields.Must("key", !key.empty());
    if (Result<Unit> done = fields.Done(); !done) co_await Fail(done.error());
    bool added = co_await billing.AddBalance(key, call.param(0), amount, description);
    long long balance = co_await billing.Balance(call.param(0));
    SendJsonBody(call.response, std::string(R"({"added":)") + (added ? "true" : "false") +
                                    R"(,"microdollars":)" + std::to_string(balance) + "}");
  }
};

}  // namespace

void AddBillingRoutes(Routes& routes, BillingStore& billing, const Registry& registry) {
  Topic topic{billing, registry};
  auto add = [&](const char* method, const char* path, auto member, RouteGuard guard) {
    routes.Add(
        method, path, [topic, member](RouteCall& call) { return (topic.*member)(call); }, guard);
  };
  add("GET", "/api/plugins/{id}/pricing", &Topic::GetPrices, RouteGuard::kKey);
  add("PUT", "/api/plugins/{id}/pricing", &Topic::PutPrices, RouteGuard::kAdmin);
  add("GET", "/api/plugins/{id}/earnings", &Topic::Earnings, RouteGuard::kAdmin);
  add("GET", "/api/balance", &Topic::Balance, RouteGuard::kKey);
  add("GET", "/api/balance/history", &Topic::History, RouteGuard::kKey);
  add("POST", "/api/users/{id}/top-up", &Topic::AddBalance, RouteGuard::kAdmin);
}

}  // namespace pie
